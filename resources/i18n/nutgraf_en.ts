<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Articles</name>
    <message numerus="yes">
        <source>{kept} of %Ln sentence(s)</source>
        <translation>
            <numerusform>{kept} of %Ln sentence</numerusform>
            <numerusform>{kept} of %Ln sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message numerus="yes">
        <source>Since then, something went wrong again, %Ln time(s) in all.</source>
        <translation>
            <numerusform>Since then, something went wrong again, once in all.</numerusform>
            <numerusform>Since then, something went wrong again, %Ln times in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LengthControl</name>
    <message numerus="yes">
        <source>{kept} of %Ln sentence(s)</source>
        <translation>
            <numerusform>{kept} of %Ln sentence</numerusform>
            <numerusform>{kept} of %Ln sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PacksDialog</name>
    <message numerus="yes">
        <source>{pairs} and %Ln more</source>
        <translation>
            <numerusform>{pairs} and %Ln more</numerusform>
            <numerusform>{pairs} and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message numerus="yes">
        <source>{kept} of %Ln sentence(s) · {percent} %</source>
        <translation>
            <numerusform>{kept} of %Ln sentence · {percent} %</numerusform>
            <numerusform>{kept} of %Ln sentences · {percent} %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{language} · %Ln word(s)</source>
        <translation>
            <numerusform>{language} · %Ln word</numerusform>
            <numerusform>{language} · %Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message numerus="yes">
        <source>Text size: %Ln point(s)</source>
        <translation>
            <numerusform>Text size: %Ln point</numerusform>
            <numerusform>Text size: %Ln points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavingAll</name>
    <message numerus="yes">
        <source>{saved} of %Ln article(s) saved in {folder}.</source>
        <translation>
            <numerusform>{saved} of %Ln article saved in {folder}.</numerusform>
            <numerusform>{saved} of %Ln articles saved in {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message numerus="yes">
        <source>“{name}” has changed: %Ln translation(s) of yours lost the sentence.</source>
        <translation>
            <numerusform>“{name}” has changed: %Ln translation of yours lost its sentence.</numerusform>
            <numerusform>“{name}” has changed: %Ln translations of yours lost their sentences.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln sentence</numerusform>
            <numerusform>%Ln sentences</numerusform>
        </translation>
    </message>
</context>
</TS>
