<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Nutgraf</source>
        <translation>Über Nutgraf</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>Sprachpakete</translation>
    </message>
    <message>
        <source>Parts and licences</source>
        <translation>Bestandteile und Lizenzen</translation>
    </message>
    <message>
        <source>Summarises articles and translates the summaries, side by side with the original.</source>
        <translation>Fasst Artikel zusammen und übersetzt die Zusammenfassungen – Seite an Seite mit dem Original.</translation>
    </message>
    <message>
        <source>What you read stays on your computer. The network is used only when you ask for it.</source>
        <translation>Was Sie lesen, bleibt auf Ihrem Computer. Das Netz wird nur benutzt, wenn Sie es verlangen.</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>Articles</name>
    <message>
        <source>doubtful</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>loading the language pack</source>
        <translation>Sprachpaket wird geladen</translation>
    </message>
    <message>
        <source>not fetched</source>
        <translation>nicht abgerufen</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>summarising</source>
        <translation>wird zusammengefasst</translation>
    </message>
    <message>
        <source>translating {done} of {total}</source>
        <translation>wird übersetzt: {done} von {total}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %Ln sentence(s)</source>
        <translation>
            <numerusform>{kept} von %Ln Satz</numerusform>
            <numerusform>{kept} von %Ln Sätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, {state}</source>
        <translation>{name}, {state}</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Main</source>
        <translation>Hauptleiste</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Translate the summary</source>
        <translation>Zusammenfassung übersetzen</translation>
    </message>
    <message>
        <source>Translate the whole article</source>
        <translation>Ganzen Artikel übersetzen</translation>
    </message>
    <message>
        <source>Whole article</source>
        <translation>Ganzer Artikel</translation>
    </message>
    <message>
        <source>into</source>
        <translation>nach</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;About Nutgraf</source>
        <translation>&amp;Über Nutgraf</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Edit the Translation</source>
        <translation>Übersetzung &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>S&amp;uchen…</translation>
    </message>
    <message>
        <source>&amp;Glossary…</source>
        <translation>G&amp;lossar…</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>&amp;Next Part of the Window</source>
        <translation>&amp;Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>&amp;Original</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Previous Part of the Window</source>
        <translation>&amp;Voriger Teil des Fensters</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Remove from the List</source>
        <translation>Aus der Liste ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>&amp;Zusammenfassung</translation>
    </message>
    <message>
        <source>&amp;Translation</source>
        <translation>&amp;Übersetzung</translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation>&amp;Normale Textgröße</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Why This Sentence?</source>
        <translation>&amp;Warum dieser Satz?</translation>
    </message>
    <message>
        <source>Copy Sentence and &amp;Translation</source>
        <translation>&amp;Satz und Übersetzung kopieren</translation>
    </message>
    <message>
        <source>Copy the &amp;Summary</source>
        <translation>&amp;Zusammenfassung kopieren</translation>
    </message>
    <message>
        <source>Language &amp;Packs…</source>
        <translation>&amp;Sprachpakete…</translation>
    </message>
    <message>
        <source>Open a &amp;Link…</source>
        <translation>&amp;Link öffnen…</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>Save &amp;All…</source>
        <translation>&amp;Alle speichern…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Translate the &amp;Whole Article</source>
        <translation>&amp;Ganzen Artikel übersetzen</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Bericht</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>All that a report would hold: versions, the system, and where it happened.</source>
        <translation>Alles, was ein Bericht enthielte: Versionen, das System und die Stelle des Fehlers.</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>In die Zwischenablage kopiert.</translation>
    </message>
    <message>
        <source>Nothing was sent to anybody. If you report it to the makers of Nutgraf, this is what helps them; it holds no names of files and nothing of what you read.</source>
        <translation>Es wurde niemandem etwas gesendet. Wenn Sie den Fehler den Entwicklern von Nutgraf melden, hilft ihnen dieser Bericht; er enthält keine Dateinamen und nichts von dem, was Sie lesen.</translation>
    </message>
    <message>
        <source>Nutgraf ended unexpectedly last time</source>
        <translation>Nutgraf wurde beim letzten Mal unerwartet beendet</translation>
    </message>
    <message>
        <source>Nutgraf goes on, and your files were not changed.</source>
        <translation>Nutgraf läuft weiter, und Ihre Dateien wurden nicht verändert.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Saved to {}</source>
        <translation>Gespeichert unter {}</translation>
    </message>
    <message numerus="yes">
        <source>Since then, something went wrong again, %Ln time(s) in all.</source>
        <translation>
            <numerusform>Seitdem ist wieder etwas schiefgegangen, insgesamt %Ln Mal.</numerusform>
            <numerusform>Seitdem ist wieder etwas schiefgegangen, insgesamt %Ln Mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Something went wrong that should not have</source>
        <translation>Etwas ist schiefgegangen, das nicht hätte passieren dürfen</translation>
    </message>
    <message>
        <source>Your files were not changed.</source>
        <translation>Ihre Dateien wurden nicht verändert.</translation>
    </message>
</context>
<context>
    <name>DropSign</name>
    <message>
        <source>Drop to read</source>
        <translation>Zum Lesen loslassen</translation>
    </message>
</context>
<context>
    <name>EncodingMenu</name>
    <message>
        <source>&amp;Detect</source>
        <translation>&amp;Erkennen</translation>
    </message>
    <message>
        <source>&amp;Detect ({})</source>
        <translation>&amp;Erkennen ({})</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>Zei&amp;chenkodierung</translation>
    </message>
</context>
<context>
    <name>Equipment</name>
    <message>
        <source>Nutgraf</source>
        <translation>Nutgraf</translation>
    </message>
    <message>
        <source>The network was used to fetch {}</source>
        <translation>Das Netz wurde benutzt, um {} abzurufen</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>All packs that are here or offered. Two in a row make a way between two languages.</source>
        <translation>Alle Pakete, die hier sind oder angeboten werden. Zwei hintereinander ergeben einen Weg zwischen zwei Sprachen.</translation>
    </message>
    <message>
        <source>Closes the window. The list comes back next time, unless the settings say otherwise.</source>
        <translation>Schließt das Fenster. Die Liste kommt beim nächsten Mal wieder, sofern die Einstellungen nichts anderes sagen.</translation>
    </message>
    <message>
        <source>Copies the marked sentence and its translation, a line each.</source>
        <translation>Kopiert den markierten Satz und seine Übersetzung, je eine Zeile.</translation>
    </message>
    <message>
        <source>Copies the selected packs into files, for a computer without a network.</source>
        <translation>Kopiert die ausgewählten Pakete in Dateien, für einen Computer ohne Netz.</translation>
    </message>
    <message>
        <source>Copies the summary in the language that it is translated into.</source>
        <translation>Kopiert die Zusammenfassung in der Sprache, in die sie übersetzt ist.</translation>
    </message>
    <message>
        <source>Deletes the selected packs from the disk. Those that came with the program stay.</source>
        <translation>Löscht die ausgewählten Pakete von der Festplatte. Die mitgelieferten bleiben.</translation>
    </message>
    <message>
        <source>Ends what is being done. What is ready stays.</source>
        <translation>Beendet, was gerade getan wird. Was fertig ist, bleibt.</translation>
    </message>
    <message>
        <source>Fetches the page whose address you give, and nothing else with it.</source>
        <translation>Holt die Seite, deren Adresse Sie angeben, und sonst nichts.</translation>
    </message>
    <message>
        <source>Fetches the public list of packs. Nothing is fetched before you press this.</source>
        <translation>Holt die öffentliche Liste der Pakete. Bevor Sie hier drücken, wird nichts geholt.</translation>
    </message>
    <message>
        <source>Fetches the selected packs and tries each. What breaks off goes on there next time.</source>
        <translation>Holt die ausgewählten Pakete und probiert jedes aus. Was abbricht, geht beim nächsten Mal dort weiter.</translation>
    </message>
    <message>
        <source>From which languages into which can be translated, and how to get more.</source>
        <translation>Aus welchen Sprachen in welche übersetzt werden kann, und wie man mehr bekommt.</translation>
    </message>
    <message>
        <source>Goes on with what was stopped or has failed, and fetches pages again.</source>
        <translation>Macht weiter, wo etwas angehalten wurde oder misslungen ist, und holt Seiten neu.</translation>
    </message>
    <message>
        <source>How sentences are rated. “Nutgraf” suits most articles; point at one for what it does.</source>
        <translation>Wie Sätze bewertet werden. „Nutgraf“ passt für die meisten Artikel; zeigen Sie auf ein Verfahren, um zu lesen, was es tut.</translation>
    </message>
    <message>
        <source>Installs a pack that is a file, which needs no network.</source>
        <translation>Installiert ein Paket, das eine Datei ist; dafür braucht es kein Netz.</translation>
    </message>
    <message>
        <source>Lets you put the marked sentence into your own words: Enter keeps them, Esc does not.</source>
        <translation>Lässt Sie den markierten Satz in eigene Worte fassen: Enter behält sie, Esc nicht.</translation>
    </message>
    <message>
        <source>Loads articles from files. You can drop them on the window, too.</source>
        <translation>Lädt Artikel aus Dateien. Sie können sie auch auf das Fenster ziehen.</translation>
    </message>
    <message>
        <source>Loads what was copied: a text, files, or an address, for which you are asked first.</source>
        <translation>Lädt, was kopiert wurde: einen Text, Dateien oder eine Adresse, bei der Sie erst gefragt werden.</translation>
    </message>
    <message>
        <source>Made on this computer. What may be wrong is marked; F2 lets you put it right.</source>
        <translation>Auf diesem Computer gemacht. Was falsch sein könnte, ist gekennzeichnet; mit F2 können Sie es berichtigen.</translation>
    </message>
    <message>
        <source>Puts these hints away for good.</source>
        <translation>Blendet diese Hinweise für immer aus.</translation>
    </message>
    <message>
        <source>Saves each article that is ready as a file of its own, and overwrites none.</source>
        <translation>Speichert jeden fertigen Artikel als eigene Datei und überschreibt keine.</translation>
    </message>
    <message>
        <source>Saves the article that you look at, with its translation, in a format of your choice.</source>
        <translation>Speichert den angezeigten Artikel mit seiner Übersetzung in einem Format Ihrer Wahl.</translation>
    </message>
    <message>
        <source>Says at the foot of the window why the sentence was kept, or what it translates.</source>
        <translation>Sagt unten im Fenster, warum der Satz ausgewählt wurde oder was er übersetzt.</translation>
    </message>
    <message>
        <source>Takes the article off the list. Its file stays where it is.</source>
        <translation>Nimmt den Artikel von der Liste. Seine Datei bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>The article from top to bottom: strong bars are its summary. Click one to go there.</source>
        <translation>Der Artikel von oben bis unten: Kräftige Balken sind seine Zusammenfassung. Ein Klick führt dorthin.</translation>
    </message>
    <message>
        <source>The article. What is highlighted is its summary; point at a sentence to find it again.</source>
        <translation>Der Artikel. Hervorgehoben ist seine Zusammenfassung; zeigen Sie auf einen Satz, um ihn wiederzufinden.</translation>
    </message>
    <message>
        <source>The articles, and how far each is. The one that you look at is done before all others.</source>
        <translation>Die Artikel, und wie weit jeder ist. Der, den Sie ansehen, kommt vor allen anderen dran.</translation>
    </message>
    <message>
        <source>The language of the article. It is found out; choose another one if it is wrong.</source>
        <translation>Die Sprache des Artikels. Sie wird erkannt; wählen Sie eine andere, wenn sie falsch ist.</translation>
    </message>
    <message>
        <source>The language to translate into. For others than these, get a language pack.</source>
        <translation>Die Sprache, in die übersetzt wird. Für andere als diese holen Sie ein Sprachpaket.</translation>
    </message>
    <message>
        <source>The sentences that tell most, word for word. Ctrl+I says why one was kept.</source>
        <translation>Die Sätze, die am meisten sagen, Wort für Wort. Strg+I sagt, warum einer ausgewählt wurde.</translation>
    </message>
    <message>
        <source>Translates the whole article and not its summary alone, which takes longer.</source>
        <translation>Übersetzt den ganzen Artikel und nicht nur seine Zusammenfassung, was länger dauert.</translation>
    </message>
    <message>
        <source>Type into the last row for a new term. One that is called nothing else stays as it is.</source>
        <translation>Schreiben Sie für einen neuen Begriff in die letzte Zeile. Was nicht anders heißen soll, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>What a saved file shows: summary, translation or all of it, and where.</source>
        <translation>Was eine gespeicherte Datei zeigt: Zusammenfassung, Übersetzung oder alles, und wo.</translation>
    </message>
    <message>
        <source>What terms are called in translations, and which words stay as they are.</source>
        <translation>Wie Begriffe in Übersetzungen heißen sollen, und welche Wörter bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>What the letters of a text file are read as. Change it if they look wrong.</source>
        <translation>Als was die Zeichen einer Textdatei gelesen werden. Ändern Sie es, wenn sie falsch aussehen.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Address of the page. It is fetched from the network once, now:</source>
        <translation>Adresse der Seite. Sie wird jetzt einmal aus dem Netz abgerufen:</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Articles ({})</source>
        <translation>Artikel ({})</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>Save all summaries into a folder</source>
        <translation>Alle Zusammenfassungen in einem Ordner speichern</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Zusammenfassung speichern</translation>
    </message>
    <message>
        <source>Saved to {}</source>
        <translation>Gespeichert unter {}</translation>
    </message>
    <message>
        <source>The folder “{}” is not there at the moment: choose another, or set it anew.</source>
        <translation>Der Ordner „{}“ ist zurzeit nicht da: Wählen Sie einen anderen oder stellen Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>There is neither a text nor a file on the clipboard.</source>
        <translation>In der Zwischenablage ist weder ein Text noch eine Datei.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Fin&amp;d</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Find in all panes</source>
        <translation>In allen Bereichen suchen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Export terms</source>
        <translation>Begriffe exportieren</translation>
    </message>
    <message>
        <source>Glossaries ({})</source>
        <translation>Glossare ({})</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Import terms</source>
        <translation>Begriffe importieren</translation>
    </message>
    <message>
        <source>Saved to {}</source>
        <translation>Gespeichert unter {}</translation>
    </message>
    <message>
        <source>Table ({})</source>
        <translation>Tabelle ({})</translation>
    </message>
    <message>
        <source>TermBase eXchange ({})</source>
        <translation>TermBase eXchange ({})</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Terms read: {}</source>
        <translation>Gelesene Begriffe: {}</translation>
    </message>
    <message>
        <source>These words are translated as you say, or left as they are. They count in whole words only, with capitals as the text has them.</source>
        <translation>Diese Wörter werden so übersetzt, wie Sie es angeben, oder bleiben, wie sie sind. Sie gelten nur als ganze Wörter und mit der Groß- und Kleinschreibung des Textes.</translation>
    </message>
</context>
<context>
    <name>GlossaryModel</name>
    <message>
        <source>Add a term…</source>
        <translation>Begriff hinzufügen…</translation>
    </message>
    <message>
        <source>In texts in</source>
        <translation>Sprache des Textes</translation>
    </message>
    <message>
        <source>Is called</source>
        <translation>Entsprechung</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Translated into</source>
        <translation>Zielsprache</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>jede Sprache</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>unverändert</translation>
    </message>
</context>
<context>
    <name>HintBar</name>
    <message>
        <source>Ctrl+S writes the summary and its translation side by side</source>
        <translation>Strg+S speichert die Zusammenfassung und ihre Übersetzung nebeneinander</translation>
    </message>
    <message>
        <source>Drop an article anywhere</source>
        <translation>Ziehen Sie einen Artikel hierher</translation>
    </message>
    <message>
        <source>Got It</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Point at a sentence</source>
        <translation>Zeigen Sie auf einen Satz</translation>
    </message>
    <message>
        <source>Save what you keep</source>
        <translation>Speichern Sie, was Sie behalten</translation>
    </message>
    <message>
        <source>a text, a web page, a PDF, an e-book, a whole folder</source>
        <translation>einen Text, eine Webseite, ein PDF, ein E-Book, einen ganzen Ordner</translation>
    </message>
    <message>
        <source>it lights up in the original, the summary and the translation</source>
        <translation>er leuchtet im Original, in der Zusammenfassung und in der Übersetzung auf</translation>
    </message>
</context>
<context>
    <name>LayoutMenu</name>
    <message>
        <source>&amp;One Page</source>
        <translation>&amp;Eine Seite</translation>
    </message>
    <message>
        <source>&amp;Summary and Translation Side by Side</source>
        <translation>&amp;Zusammenfassung und Übersetzung nebeneinander</translation>
    </message>
    <message>
        <source>&amp;Translation Only</source>
        <translation>&amp;Nur Übersetzung</translation>
    </message>
    <message>
        <source>&amp;Whole Article Side by Side</source>
        <translation>&amp;Ganzer Artikel nebeneinander</translation>
    </message>
    <message>
        <source>La&amp;yout of Saved Files</source>
        <translation>La&amp;yout gespeicherter Dateien</translation>
    </message>
</context>
<context>
    <name>LengthControl</name>
    <message>
        <source>&amp;Length</source>
        <translation>Lä&amp;nge</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Automatic length</source>
        <translation>Automatische Länge</translation>
    </message>
    <message>
        <source>Length of the summary in sentences</source>
        <translation>Länge der Zusammenfassung in Sätzen</translation>
    </message>
    <message>
        <source>Let the length follow from that of the article</source>
        <translation>Die Länge der des Artikels anpassen</translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %Ln sentence(s)</source>
        <translation>
            <numerusform>{kept} von %Ln Satz</numerusform>
            <numerusform>{kept} von %Ln Sätzen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>Abgelegter Text</translation>
    </message>
    <message>
        <source>How the sentences of a summary are chosen</source>
        <translation>Wie die Sätze einer Zusammenfassung ausgewählt werden</translation>
    </message>
    <message>
        <source>Nutgraf</source>
        <translation>Nutgraf</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
</context>
<context>
    <name>MapStrip</name>
    <message>
        <source>Map of the original</source>
        <translation>Karte des Originals</translation>
    </message>
    <message>
        <source>Where the kept sentences stand in the original: click to go there</source>
        <translation>Wo die behaltenen Sätze im Original stehen: Klicken führt dorthin</translation>
    </message>
</context>
<context>
    <name>PacksDialog</name>
    <message>
        <source>&amp;Ask the Network What Is Offered</source>
        <translation>Angebot im Net&amp;z abfragen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Installieren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All packs</source>
        <translation>Alle Pakete</translation>
    </message>
    <message>
        <source>Asking how large they are…</source>
        <translation>Größe wird abgefragt…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Export language packs into a folder</source>
        <translation>Sprachpakete in einen Ordner exportieren</translation>
    </message>
    <message>
        <source>Find a language</source>
        <translation>Sprache suchen</translation>
    </message>
    <message>
        <source>I&amp;mport a File…</source>
        <translation>Datei im&amp;portieren…</translation>
    </message>
    <message>
        <source>Import language packs</source>
        <translation>Sprachpakete importieren</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>Sprachpakete</translation>
    </message>
    <message>
        <source>Language packs ({})</source>
        <translation>Sprachpakete ({})</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>No pack that is offered leads from {source} to {target}.</source>
        <translation>Kein angebotenes Paket führt von {source} nach {target}.</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>To be fetched: {}</source>
        <translation>Abzurufen: {}</translation>
    </message>
    <message>
        <source>To see which packs lead from {source} to {target}, ask the network what is offered.</source>
        <translation>Um zu sehen, welche Pakete von {source} nach {target} führen, fragen Sie das Angebot im Netz ab.</translation>
    </message>
    <message>
        <source>What is offered is not known yet. It is asked for only when you say so.</source>
        <translation>Das Angebot ist noch nicht bekannt. Es wird nur abgefragt, wenn Sie es verlangen.</translation>
    </message>
    <message>
        <source>What is offered, as of {}</source>
        <translation>Angebot, Stand {}</translation>
    </message>
    <message>
        <source>Which packs to show</source>
        <translation>Welche Pakete angezeigt werden</translation>
    </message>
    <message>
        <source>With a newer version</source>
        <translation>Mit neuerer Version</translation>
    </message>
    <message>
        <source>With {pack} this becomes possible: {pairs}</source>
        <translation>Mit {pack} wird möglich: {pairs}</translation>
    </message>
    <message numerus="yes">
        <source>{pairs} and %Ln more</source>
        <translation>
            <numerusform>{pairs} und %Ln weitere</numerusform>
            <numerusform>{pairs} und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{source} to {target}</source>
        <translation>{source} nach {target}</translation>
    </message>
</context>
<context>
    <name>PacksModel</name>
    <message>
        <source>From and into</source>
        <translation>Von und nach</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>mit dem Programm geliefert</translation>
    </message>
    <message>
        <source>damaged: install it again to repair it</source>
        <translation>beschädigt: zum Reparieren neu installieren</translation>
    </message>
    <message>
        <source>fetching</source>
        <translation>wird abgerufen</translation>
    </message>
    <message>
        <source>fetching, {rate}/s, {left}</source>
        <translation>wird abgerufen, {rate}/s, {left}</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installiert</translation>
    </message>
    <message>
        <source>installed; a newer one is offered</source>
        <translation>installiert; eine neuere Version wird angeboten</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>angeboten</translation>
    </message>
    <message>
        <source>packing</source>
        <translation>wird gepackt</translation>
    </message>
    <message>
        <source>trying it out</source>
        <translation>wird ausprobiert</translation>
    </message>
    <message>
        <source>unpacking</source>
        <translation>wird entpackt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>waiting for another program</source>
        <translation>wartet auf ein anderes Programm</translation>
    </message>
    <message>
        <source>{minutes}:{seconds} left</source>
        <translation>noch {minutes}:{seconds}</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Choose Another Language…</source>
        <translation>Andere Sprache wählen…</translation>
    </message>
    <message>
        <source>Choose a language to translate into.</source>
        <translation>Wählen Sie eine Sprache, in die übersetzt werden soll.</translation>
    </message>
    <message>
        <source>Drop an article here, open one with Ctrl+O or paste its text.</source>
        <translation>Ziehen Sie einen Artikel hierher, öffnen Sie einen mit Strg+O oder fügen Sie seinen Text ein.</translation>
    </message>
    <message>
        <source>Get a Language Pack…</source>
        <translation>Sprachpaket holen…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Stopped. Press F5 to go on.</source>
        <translation>Angehalten. Mit F5 geht es weiter.</translation>
    </message>
    <message>
        <source>There is no running text here to make a summary of.</source>
        <translation>Hier gibt es keinen Fließtext, der sich zusammenfassen ließe.</translation>
    </message>
    <message>
        <source>This article is in {language} already.</source>
        <translation>Die Sprache dieses Artikels ist bereits {language}.</translation>
    </message>
    <message>
        <source>This page is not here: it was on the network. Press F5 to fetch it.</source>
        <translation>Diese Seite ist nicht hier, sondern war im Netz. Mit F5 wird sie abgerufen.</translation>
    </message>
    <message>
        <source>Translating…</source>
        <translation>Wird übersetzt…</translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %Ln sentence(s) · {percent} %</source>
        <translation>
            <numerusform>{kept} von %Ln Satz · {percent} %</numerusform>
            <numerusform>{kept} von %Ln Sätzen · {percent} %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{language} · %Ln word(s)</source>
        <translation>
            <numerusform>{language} · %Ln Wort</numerusform>
            <numerusform>{language} · %Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>{variety} in place of {language}</source>
        <translation>{variety} anstelle von {language}</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Copied the sentence and its translation</source>
        <translation>Satz und Übersetzung kopiert</translation>
    </message>
    <message>
        <source>Copied the summary</source>
        <translation>Zusammenfassung kopiert</translation>
    </message>
    <message numerus="yes">
        <source>Text size: %Ln point(s)</source>
        <translation>
            <numerusform>Textgröße: %Ln Punkt</numerusform>
            <numerusform>Textgröße: %Ln Punkt</numerusform>
        </translation>
    </message>
    <message>
        <source>This sentence is not part of the summary.</source>
        <translation>Dieser Satz gehört nicht zur Zusammenfassung.</translation>
    </message>
</context>
<context>
    <name>SavingAll</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Not ready yet, and left out</source>
        <translation>Noch nicht fertig und ausgelassen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Alle speichern</translation>
    </message>
    <message>
        <source>Saved as {}</source>
        <translation>Gespeichert als {}</translation>
    </message>
    <message>
        <source>Saving into {}</source>
        <translation>Wird gespeichert in {}</translation>
    </message>
    <message>
        <source>Show the &amp;Folder</source>
        <translation>&amp;Ordner anzeigen</translation>
    </message>
    <message>
        <source>What came of each article</source>
        <translation>Was aus jedem Artikel wurde</translation>
    </message>
    <message numerus="yes">
        <source>{saved} of %Ln article(s) saved in {folder}.</source>
        <translation>
            <numerusform>{saved} von %Ln Artikel gespeichert in {folder}.</numerusform>
            <numerusform>{saved} von %Ln Artikeln gespeichert in {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavingPage</name>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Beginn</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>A ferry for the islands</source>
        <translation>Eine Fähre für die Inseln</translation>
    </message>
    <message>
        <source>Always in the same folder</source>
        <translation>Immer im selben Ordner</translation>
    </message>
    <message>
        <source>Choose the folder to save in</source>
        <translation>Ordner zum Speichern wählen</translation>
    </message>
    <message>
        <source>For example: {}</source>
        <translation>Zum Beispiel: {}</translation>
    </message>
    <message>
        <source>In the folder of the article</source>
        <translation>Im Ordner des Artikels</translation>
    </message>
    <message>
        <source>In the folder that was saved in last</source>
        <translation>Im zuletzt zum Speichern benutzten Ordner</translation>
    </message>
    <message>
        <source>The same f&amp;older</source>
        <translation>Derselbe &amp;Ordner</translation>
    </message>
    <message>
        <source>What Save offers first and Save All uses: that of the last time.</source>
        <translation>Was Speichern zuerst anbietet und Alle speichern benutzt: das vom letzten Mal.</translation>
    </message>
    <message>
        <source>What files are called. It may hold {}.</source>
        <translation>Wie Dateien heißen. Darin darf stehen: {}.</translation>
    </message>
    <message>
        <source>Where Save and Save All look for a place at first.</source>
        <translation>Wo Speichern und Alle speichern zuerst einen Platz suchen.</translation>
    </message>
    <message>
        <source>Where it is not there, saving begins elsewhere, and says so.</source>
        <translation>Ist er nicht da, beginnt das Speichern woanders und sagt es.</translation>
    </message>
</context>
<context>
    <name>SentenceEditor</name>
    <message>
        <source>Enter keeps what you write, Esc does not; an empty text brings back the machine&apos;s</source>
        <translation>Die Eingabetaste behält, was Sie schreiben, Esc verwirft es; ein leerer Text stellt die maschinelle Übersetzung wieder her</translation>
    </message>
    <message>
        <source>Translation of the sentence</source>
        <translation>Übersetzung des Satzes</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The list can&apos;t be kept for next time: {}</source>
        <translation>Die Liste kann nicht für das nächste Mal aufbewahrt werden: {}</translation>
    </message>
    <message>
        <source>The list of last time can&apos;t be read: {}</source>
        <translation>Die Liste vom letzten Mal kann nicht gelesen werden: {}</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has changed: %Ln translation(s) of yours lost the sentence.</source>
        <translation>
            <numerusform>„{name}“ hat sich geändert: Zu %Ln Ihrer Übersetzungen fehlt jetzt der Satz.</numerusform>
            <numerusform>„{name}“ hat sich geändert: Zu %Ln Ihrer Übersetzungen fehlt jetzt der Satz.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source> points</source>
        <translation> Punkt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln Satz</numerusform>
            <numerusform>%Ln Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Algorithm</source>
        <translation>&amp;Algorithmus</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>Lös&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Glossary…</source>
        <translation>G&amp;lossar…</translation>
    </message>
    <message>
        <source>&amp;Keep pasted texts with it</source>
        <translation>Eingefügte &amp;Texte mit aufbewahren</translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation>Sp&amp;rache der Oberfläche</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>Lä&amp;nge</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>N&amp;etz</translation>
    </message>
    <message>
        <source>&amp;Open with the list of last time</source>
        <translation>Mit der &amp;Liste vom letzten Mal starten</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programm</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualität</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>Le&amp;sen</translation>
    </message>
    <message>
        <source>&amp;Summary and Translation</source>
        <translation>&amp;Zusammenfassung und Übersetzung</translation>
    </message>
    <message>
        <source>&amp;Typeface</source>
        <translation>Sch&amp;riftart</translation>
    </message>
    <message>
        <source>A sentence that was translated before is there at once. They are kept on this computer, where only you can read them.</source>
        <translation>Ein Satz, der schon einmal übersetzt wurde, ist sofort da. Die Sätze werden auf diesem Computer aufbewahrt, wo nur Sie sie lesen können.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Ask each time before it is used</source>
        <translation>Vor jeder Benutzung fragen</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Automatic, after the article&apos;s length</source>
        <translation>Automatisch, nach der Länge des Artikels</translation>
    </message>
    <message>
        <source>Automatic, after the language</source>
        <translation>Automatisch, nach der Sprache</translation>
    </message>
    <message>
        <source>Brings back the articles, what you chose for them, your edits, and the place where you were.</source>
        <translation>Holt die Artikel, Ihre Einstellungen dafür, Ihre Bearbeitungen und die Stelle zurück, an der Sie waren.</translation>
    </message>
    <message>
        <source>Careful weighs several wordings of each sentence against each other; it is a little better.</source>
        <translation>„Sorgfältig“ wägt für jeden Satz mehrere Formulierungen gegeneinander ab; das Ergebnis ist etwas besser.</translation>
    </message>
    <message>
        <source>Careful, takes about twice as long</source>
        <translation>Sorgfältig, dauert etwa doppelt so lange</translation>
    </message>
    <message>
        <source>Clear remembered sentences</source>
        <translation>Gemerkte Sätze löschen</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Forgets all translated sentences, now.</source>
        <translation>Vergisst jetzt alle übersetzten Sätze.</translation>
    </message>
    <message>
        <source>How large articles are set. Ctrl+Plus and Ctrl+Minus change it as well.</source>
        <translation>Wie groß Artikel gesetzt werden. Auch Strg+Plus und Strg+Minus ändern die Größe.</translation>
    </message>
    <message>
        <source>How long summaries are of which you have set no other length at the foot of the window.</source>
        <translation>Wie lang Zusammenfassungen werden, für die Sie unten im Fenster keine andere Länge gewählt haben.</translation>
    </message>
    <message>
        <source>How the sentences of a summary are chosen.</source>
        <translation>Wie die Sätze einer Zusammenfassung ausgewählt werden.</translation>
    </message>
    <message>
        <source>It is used for nothing but pages and language packs that you ask for, and never for what you read.</source>
        <translation>Es wird nur für Seiten und Sprachpakete benutzt, die Sie verlangen, und nie für das, was Sie lesen.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Never use it</source>
        <translation>Nie benutzen</translation>
    </message>
    <message>
        <source>Not cleared</source>
        <translation>Nicht gelöscht</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Remember &amp;translated sentences</source>
        <translation>Übersetzte Sätze &amp;merken</translation>
    </message>
    <message>
        <source>Sa&amp;ving</source>
        <translation>Spei&amp;chern</translation>
    </message>
    <message>
        <source>Sets everything on all pages back to how it was at first, but for the language to translate into.</source>
        <translation>Setzt alles auf allen Seiten auf den Anfangszustand zurück, nur nicht die Sprache, in die übersetzt wird.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>The language that summaries and articles are put into.</source>
        <translation>Die Sprache, in die Zusammenfassungen und Artikel übersetzt werden.</translation>
    </message>
    <message>
        <source>The letters that articles are set in.</source>
        <translation>Die Schrift, in der Artikel gesetzt werden.</translation>
    </message>
    <message>
        <source>They are in no other file: without this, they are gone when the program ends.</source>
        <translation>Sie stehen in keiner anderen Datei: Ohne diese Einstellung sind sie weg, wenn das Programm endet.</translation>
    </message>
    <message>
        <source>Translate &amp;into</source>
        <translation>Übersetzen &amp;in</translation>
    </message>
    <message>
        <source>What certain words are to be called in translations.</source>
        <translation>Wie bestimmte Wörter in Übersetzungen heißen sollen.</translation>
    </message>
    <message>
        <source>What menus and buttons say. It changes when the program is started again.</source>
        <translation>Die Sprache der Menüs und Schaltflächen. Sie ändert sich beim nächsten Start des Programms.</translation>
    </message>
    <message>
        <source>Whether the window is light or dark, or follows the system.</source>
        <translation>Ob das Fenster hell oder dunkel ist oder dem System folgt.</translation>
    </message>
    <message>
        <source>Your own terms</source>
        <translation>Eigene Begriffe</translation>
    </message>
    <message>
        <source>{} % of the article</source>
        <translation>{} % des Artikels</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Ctrl and the wheel</source>
        <translation>Strg und das Mausrad</translation>
    </message>
    <message>
        <source>Go to the next or the previous line</source>
        <translation>Zur nächsten oder vorherigen Zeile gehen</translation>
    </message>
    <message>
        <source>In a pane</source>
        <translation>In einem Bereich</translation>
    </message>
    <message>
        <source>Keep an edited translation, or leave it</source>
        <translation>Eine bearbeitete Übersetzung behalten oder verwerfen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>Größerer oder kleinerer Text</translation>
    </message>
    <message>
        <source>Next and previous occurrence</source>
        <translation>Nächste und vorherige Fundstelle</translation>
    </message>
    <message>
        <source>Select text</source>
        <translation>Text auswählen</translation>
    </message>
</context>
<context>
    <name>SourceLanguage</name>
    <message>
        <source>Detect language</source>
        <translation>Sprache erkennen</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>Sprache des Artikels</translation>
    </message>
    <message>
        <source>{language} (detected)</source>
        <translation>{language} (erkannt)</translation>
    </message>
    <message>
        <source>{language}? (not sure)</source>
        <translation>{language}? (unsicher)</translation>
    </message>
</context>
<context>
    <name>TargetLanguage</name>
    <message>
        <source>Language to translate into</source>
        <translation>Sprache, in die übersetzt wird</translation>
    </message>
    <message>
        <source>More languages…</source>
        <translation>Weitere Sprachen…</translation>
    </message>
</context>
<context>
    <name>_Languages</name>
    <message>
        <source>any language</source>
        <translation>jede Sprache</translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <source>Edited by hand. The machine wrote: {}</source>
        <translation>Von Hand bearbeitet. Die Maschine schrieb: {}</translation>
    </message>
    <message>
        <source>In no word list: {}</source>
        <translation>In keiner Wortliste: {}</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>A language pack is needed to translate from {source} to {target}, and none is installed that leads there. The article can still be read and summarised; install a pack to translate it.</source>
        <translation>Für die Übersetzung von {source} nach {target} wird ein Sprachpaket gebraucht, und es ist keines installiert, das dorthin führt. Der Artikel kann trotzdem gelesen und zusammengefasst werden; installieren Sie ein Paket, um ihn zu übersetzen.</translation>
    </message>
    <message>
        <source>A {form} file could not be made ({reason}). Nothing was saved; choose another format.</source>
        <translation>Eine Datei im Format {form} konnte nicht erstellt werden ({reason}). Es wurde nichts gespeichert; wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>Another program is just installing or removing packs, so “{name}” was left alone. Nothing was changed; try again in a minute.</source>
        <translation>Ein anderes Programm installiert oder entfernt gerade Pakete, deshalb blieb „{name}“ unangetastet. Es wurde nichts geändert; versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>Document for translators (XLIFF)</source>
        <translation>Dokument für Übersetzer (XLIFF)</translation>
    </message>
    <message>
        <source>Edmundson: sentences with words of the title and headings, at the start and end (Edmundson 1969)</source>
        <translation>Edmundson: Sätze mit Wörtern aus Titel und Überschriften, am Anfang und am Ende (Edmundson 1969)</translation>
    </message>
    <message>
        <source>JSON, for other programs, and to be opened here again</source>
        <translation>JSON, für andere Programme und zum Wiederöffnen hier</translation>
    </message>
    <message>
        <source>KL: sentences that bring the summary&apos;s words nearest to the article&apos;s (Haghighi &amp; Vanderwende 2009)</source>
        <translation>KL: Sätze, mit denen die Wörter der Zusammenfassung denen des Artikels am nächsten kommen (Haghighi &amp; Vanderwende 2009)</translation>
    </message>
    <message>
        <source>Kept because</source>
        <translation>Behalten, weil</translation>
    </message>
    <message>
        <source>LSA: sentences with much of the article&apos;s topics (Gong &amp; Liu 2001; Steinberger &amp; Jezek 2004)</source>
        <translation>LSA: Sätze, die viel von den Themen des Artikels enthalten (Gong &amp; Liu 2001; Steinberger &amp; Jezek 2004)</translation>
    </message>
    <message>
        <source>LexRank: sentences that many others resemble (Erkan &amp; Radev 2004)</source>
        <translation>LexRank: Sätze, denen viele andere ähneln (Erkan &amp; Radev 2004)</translation>
    </message>
    <message>
        <source>Luhn: sentences dense in the article&apos;s frequent words (Luhn 1958)</source>
        <translation>Luhn: Sätze, in denen häufige Wörter des Artikels dicht stehen (Luhn 1958)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Nutgraf: central sentences, early ones first, nothing said twice (the default)</source>
        <translation>Nutgraf: zentrale Sätze, frühe zuerst, nichts doppelt (Standard)</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument-Text</translation>
    </message>
    <message>
        <source>PDF, to print and to pass on</source>
        <translation>PDF, zum Drucken und Weitergeben</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Reduction: sentences that share the most words with all others (Fabish 2014)</source>
        <translation>Reduction: Sätze, die mit allen anderen die meisten Wörter gemeinsam haben (Fabish 2014)</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” has no term. Nothing was changed; fill it or remove it.</source>
        <translation>Zeile {row} des Glossars „{name}“ hat keinen Begriff. Es wurde nichts geändert; füllen Sie sie aus oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” has the wrong columns. Nothing was changed; a row is source,target or source,target,from,to.</source>
        <translation>Zeile {row} des Glossars „{name}“ hat die falschen Spalten. Es wurde nichts geändert; eine Zeile lautet source,target oder source,target,from,to.</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” is not in UTF-8. Nothing was changed; save it as CSV in UTF-8.</source>
        <translation>Zeile {row} des Glossars „{name}“ ist nicht in UTF-8. Es wurde nichts geändert; speichern Sie es als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” is too long for a term. Nothing was changed; a term has up to 200 letters.</source>
        <translation>Zeile {row} des Glossars „{name}“ ist zu lang für einen Begriff. Es wurde nichts geändert; ein Begriff hat bis zu 200 Zeichen.</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” names a language that is not known, “{detail}”. Nothing was changed; write its code, such as en or pt.</source>
        <translation>Zeile {row} des Glossars „{name}“ nennt eine unbekannte Sprache, „{detail}“. Es wurde nichts geändert; geben Sie ihr Kürzel an, zum Beispiel en oder pt.</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” translates “{detail}” otherwise than a row before it. Nothing was changed; remove one of them.</source>
        <translation>Zeile {row} des Glossars „{name}“ übersetzt „{detail}“ anders als eine Zeile davor. Es wurde nichts geändert; entfernen Sie eine der beiden.</translation>
    </message>
    <message>
        <source>Something unforeseen went wrong ({reason}). No file was changed; try again.</source>
        <translation>Etwas Unvorhergesehenes ist schiefgegangen ({reason}). Es wurde keine Datei geändert; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have ({error}). Your file was not changed; please report it.</source>
        <translation>Etwas ist schiefgegangen, das nicht hätte passieren dürfen ({error}). Ihre Datei wurde nicht geändert; bitte melden Sie den Fehler.</translation>
    </message>
    <message>
        <source>SumBasic: sentences of frequent words not said yet (Nenkova &amp; Vanderwende 2005)</source>
        <translation>SumBasic: Sätze aus häufigen, noch nicht genannten Wörtern (Nenkova &amp; Vanderwende 2005)</translation>
    </message>
    <message>
        <source>Table of sentences (CSV)</source>
        <translation>Tabelle der Sätze (CSV)</translation>
    </message>
    <message>
        <source>Table of sentences (TSV)</source>
        <translation>Tabelle der Sätze (TSV)</translation>
    </message>
    <message>
        <source>TextRank: sentences that share words with important ones (Mihalcea &amp; Tarau 2004)</source>
        <translation>TextRank: Sätze, die Wörter mit wichtigen Sätzen gemeinsam haben (Mihalcea &amp; Tarau 2004)</translation>
    </message>
    <message>
        <source>The disk is too full: {needed} MB are needed, and {free} MB are free. Nothing was changed; make room, then try again.</source>
        <translation>Der Datenträger ist zu voll: {needed} MB werden gebraucht, {free} MB sind frei. Es wurde nichts geändert; schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The encoding of “{name}” could not be made out. Nothing was changed; choose its encoding, or save it as UTF-8.</source>
        <translation>Die Zeichenkodierung von „{name}“ ließ sich nicht feststellen. Es wurde nichts geändert; wählen Sie die Kodierung oder speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>The glossary “{name}” declares entities, which can overload the program that reads them, and was not read. Nothing was changed; save it without them.</source>
        <translation>Das Glossar „{name}“ deklariert Entitäten, die das lesende Programm überlasten können, und wurde nicht gelesen. Es wurde nichts geändert; speichern Sie es ohne sie.</translation>
    </message>
    <message>
        <source>The glossary “{name}” holds no terms. Nothing was changed; list a term and its translation.</source>
        <translation>Das Glossar „{name}“ enthält keine Begriffe. Es wurde nichts geändert; tragen Sie einen Begriff und seine Übersetzung ein.</translation>
    </message>
    <message>
        <source>The glossary “{name}” is XML but no TBX that can be read (row {row}). Nothing was changed; save it as CSV or TBX.</source>
        <translation>Das Glossar „{name}“ ist XML, aber kein lesbares TBX (Zeile {row}). Es wurde nichts geändert; speichern Sie es als CSV oder TBX.</translation>
    </message>
    <message>
        <source>The glossary “{name}” is no text. Nothing was changed; save it as CSV or TBX first.</source>
        <translation>Das Glossar „{name}“ ist kein Text. Es wurde nichts geändert; speichern Sie es zuerst als CSV oder TBX.</translation>
    </message>
    <message>
        <source>The glossary “{name}” is too large: more than 10,000 terms or 4 MB. Nothing was changed; choose a shorter one.</source>
        <translation>Das Glossar „{name}“ ist zu groß: mehr als 10.000 Begriffe oder 4 MB. Es wurde nichts geändert; wählen Sie ein kürzeres.</translation>
    </message>
    <message>
        <source>The language pack “{name}” is damaged and can&apos;t be used ({reason}). Everything else works; install the pack again, or remove it.</source>
        <translation>Das Sprachpaket „{name}“ ist beschädigt und kann nicht benutzt werden ({reason}). Alles andere funktioniert; installieren Sie das Paket neu oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>The list of language packs</source>
        <translation>Die Liste der Sprachpakete</translation>
    </message>
    <message>
        <source>The proxy on the way to “{url}” did not let it through. Check the proxy that this computer is set to use.</source>
        <translation>Der Proxy auf dem Weg zu „{url}“ ließ die Verbindung nicht durch. Prüfen Sie den Proxy, der auf diesem Computer eingestellt ist.</translation>
    </message>
    <message>
        <source>The server of “{url}” answered “{detail}” instead of the page. Check the address, or open the page in a browser and save it as a file.</source>
        <translation>Der Server von „{url}“ antwortete mit „{detail}“ statt mit der Seite. Prüfen Sie die Adresse, oder öffnen Sie die Seite in einem Browser und speichern Sie sie als Datei.</translation>
    </message>
    <message>
        <source>The server of “{url}” can&apos;t be reached. Check the network, or try again later.</source>
        <translation>Der Server von „{url}“ ist nicht erreichbar. Prüfen Sie das Netz oder versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The server of “{url}” could not prove who it is, so nothing was fetched from it. Be careful with it; open it in a browser to see why.</source>
        <translation>Der Server von „{url}“ konnte seine Identität nicht nachweisen, deshalb wurde nichts von ihm abgerufen. Seien Sie vorsichtig damit; öffnen Sie die Adresse in einem Browser, um den Grund zu sehen.</translation>
    </message>
    <message>
        <source>The server of “{url}” was not found. Check the address and whether this computer is on the network, then try again.</source>
        <translation>Der Server von „{url}“ wurde nicht gefunden. Prüfen Sie die Adresse und ob dieser Computer mit dem Netz verbunden ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The translation from {source} to {target} broke off ({reason}). The article and its summary are unharmed; try again, and if it fails again, install the language pack anew.</source>
        <translation>Die Übersetzung von {source} nach {target} brach ab ({reason}). Der Artikel und seine Zusammenfassung sind unversehrt; versuchen Sie es erneut, und installieren Sie das Sprachpaket neu, wenn es wieder fehlschlägt.</translation>
    </message>
    <message>
        <source>There is no language pack with the code “{code}” that this could be done with. Nothing was done; choose one of the list.</source>
        <translation>Es gibt kein Sprachpaket mit dem Kürzel „{code}“, mit dem das möglich wäre. Es wurde nichts getan; wählen Sie eines aus der Liste.</translation>
    </message>
    <message>
        <source>There is no language with the code “{code}”. Nothing was done; choose one of the list.</source>
        <translation>Es gibt keine Sprache mit dem Kürzel „{code}“. Es wurde nichts getan; wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>There is no way of summarising called “{name}”. Nothing was done; choose one of the list.</source>
        <translation>Es gibt kein Verfahren zum Zusammenfassen namens „{name}“. Es wurde nichts getan; wählen Sie eines aus der Liste.</translation>
    </message>
    <message>
        <source>There is not enough memory left for “{name}”. Nothing was changed; close other programs, then try again.</source>
        <translation>Für „{name}“ ist nicht mehr genug Arbeitsspeicher frei. Nichts wurde geändert; schließen Sie andere Programme, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Translation memory (TMX)</source>
        <translation>Übersetzungsspeicher (TMX)</translation>
    </message>
    <message>
        <source>Web page, original and translation side by side</source>
        <translation>Webseite, Original und Übersetzung nebeneinander</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>a device or a connection</source>
        <translation>ein Gerät oder eine Verbindung</translation>
    </message>
    <message>
        <source>a folder without a file to read</source>
        <translation>ein Ordner ohne lesbare Datei</translation>
    </message>
    <message>
        <source>a folder, not a file</source>
        <translation>ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>answer: {detail}</source>
        <translation>Antwort: {detail}</translation>
    </message>
    <message>
        <source>broke off on its way</source>
        <translation>unterwegs abgebrochen</translation>
    </message>
    <message>
        <source>can&apos;t be decoded as {encoding}</source>
        <translation>nicht als {encoding} lesbar</translation>
    </message>
    <message>
        <source>can&apos;t be read in this format</source>
        <translation>in diesem Format nicht lesbar</translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation>beim Lesen geändert</translation>
    </message>
    <message>
        <source>check with the original: the numbers are not the same</source>
        <translation>mit dem Original vergleichen: die Zahlen stimmen nicht überein</translation>
    </message>
    <message>
        <source>check with the original: the translation has words that may be none</source>
        <translation>mit dem Original vergleichen: die Übersetzung hat Wörter, die es vielleicht nicht gibt</translation>
    </message>
    <message>
        <source>check with the original: the translation holds signs that stand for nothing</source>
        <translation>mit dem Original vergleichen: die Übersetzung enthält Zeichen, die für nichts stehen</translation>
    </message>
    <message>
        <source>check with the original: the translation is little more than a guess</source>
        <translation>mit dem Original vergleichen: die Übersetzung ist kaum mehr als geraten</translation>
    </message>
    <message>
        <source>check with the original: the translation says some words twice</source>
        <translation>mit dem Original vergleichen: die Übersetzung sagt manche Wörter zweimal</translation>
    </message>
    <message>
        <source>check with the original: the translation seems to break off</source>
        <translation>mit dem Original vergleichen: die Übersetzung scheint abzubrechen</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>it adds what no other kept sentence says</source>
        <translation>er etwas ergänzt, das kein anderer behaltener Satz sagt</translation>
    </message>
    <message>
        <source>it belongs to a quotation that is kept whole</source>
        <translation>er zu einem Zitat gehört, das ganz behalten wird</translation>
    </message>
    <message>
        <source>it says what much of the article is about</source>
        <translation>er sagt, worum es in weiten Teilen des Artikels geht</translation>
    </message>
    <message>
        <source>it stands near the beginning</source>
        <translation>er nahe am Anfang steht</translation>
    </message>
    <message>
        <source>it takes up words of the title or of a heading</source>
        <translation>er Wörter des Titels oder einer Überschrift aufgreift</translation>
    </message>
    <message>
        <source>larger than any article</source>
        <translation>größer als jeder Artikel</translation>
    </message>
    <message>
        <source>left in the original: it came back unchanged</source>
        <translation>im Original belassen: der Satz kam unverändert zurück</translation>
    </message>
    <message>
        <source>left in the original: its translation came back empty</source>
        <translation>im Original belassen: die Übersetzung war leer</translation>
    </message>
    <message>
        <source>left in the original: its translation came out in another language</source>
        <translation>im Original belassen: die Übersetzung war in einer anderen Sprache</translation>
    </message>
    <message>
        <source>left in the original: its translation repeated itself</source>
        <translation>im Original belassen: die Übersetzung wiederholte sich</translation>
    </message>
    <message>
        <source>left in the original: its translation was far too long or too short</source>
        <translation>im Original belassen: die Übersetzung war viel zu lang oder zu kurz</translation>
    </message>
    <message>
        <source>no page but {detail}</source>
        <translation>keine Seite, sondern {detail}</translation>
    </message>
    <message>
        <source>no text in it</source>
        <translation>kein Text darin</translation>
    </message>
    <message>
        <source>not opened: built to do harm</source>
        <translation>nicht geöffnet: soll Schaden anrichten</translation>
    </message>
    <message>
        <source>not text, or an unknown format</source>
        <translation>kein Text oder unbekanntes Format</translation>
    </message>
    <message>
        <source>not the address of a page</source>
        <translation>keine Adresse einer Seite</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>only led elsewhere</source>
        <translation>führte nur anderswohin</translation>
    </message>
    <message>
        <source>pictures of pages, no text</source>
        <translation>Bilder von Seiten, kein Text</translation>
    </message>
    <message>
        <source>protected by a password</source>
        <translation>durch ein Passwort geschützt</translation>
    </message>
    <message>
        <source>server not found</source>
        <translation>Server nicht gefunden</translation>
    </message>
    <message>
        <source>server not to be trusted</source>
        <translation>Server nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>server out of reach</source>
        <translation>Server nicht erreichbar</translation>
    </message>
    <message>
        <source>stopped by the proxy</source>
        <translation>vom Proxy aufgehalten</translation>
    </message>
    <message>
        <source>the network is switched off</source>
        <translation>das Netz ist abgeschaltet</translation>
    </message>
    <message>
        <source>the next sentence needs it to be understood</source>
        <translation>der nächste Satz ohne ihn nicht zu verstehen ist</translation>
    </message>
    <message>
        <source>there was room for one more</source>
        <translation>noch Platz für einen Satz war</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>dauerte zu lange</translation>
    </message>
    <message>
        <source>unknown encoding</source>
        <translation>unbekannte Kodierung</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>keine Leseberechtigung</translation>
    </message>
    <message>
        <source>“{name}” broke off on its way. What is installed goes on working; try again.</source>
        <translation>„{name}“ brach unterwegs ab. Was installiert ist, funktioniert weiter; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“{name}” came with the program and stays with it. Nothing was changed; install another version to have that one used instead.</source>
        <translation>„{name}“ wurde mit dem Programm geliefert und bleibt dabei. Es wurde nichts geändert; installieren Sie eine andere Version, damit diese stattdessen benutzt wird.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be decoded as {encoding}. Nothing was changed; choose another encoding, or none to have it detected.</source>
        <translation>„{name}“ kann nicht als {encoding} dekodiert werden. Es wurde nichts geändert; wählen Sie eine andere Kodierung oder keine, um sie erkennen zu lassen.</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: its server answered “{detail}”. What is installed goes on working; try again later.</source>
        <translation>„{name}“ konnte nicht abgerufen werden: Der Server antwortete mit „{detail}“. Was installiert ist, funktioniert weiter; versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: its server can&apos;t be reached. What is installed goes on working; try again later.</source>
        <translation>„{name}“ konnte nicht abgerufen werden: Der Server ist nicht erreichbar. Was installiert ist, funktioniert weiter; versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: its server fell silent. What is installed goes on working; try again later.</source>
        <translation>„{name}“ konnte nicht abgerufen werden: Der Server antwortet nicht mehr. Was installiert ist, funktioniert weiter; versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: its server led elsewhere, last to “{detail}”, which is not safe to follow. What is installed goes on working; try again later.</source>
        <translation>„{name}“ konnte nicht abgerufen werden: Der Server verwies anderswohin, zuletzt auf „{detail}“, und dem zu folgen ist nicht sicher. Was installiert ist, funktioniert weiter; versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: something else came in its place, such as the sign-in page of a network. What is installed goes on working; open any page in a browser to see whether you need to sign in, then try again.</source>
        <translation>„{name}“ konnte nicht abgerufen werden: Stattdessen kam etwas anderes, etwa die Anmeldeseite eines Netzes. Was installiert ist, funktioniert weiter; öffnen Sie irgendeine Seite in einem Browser, um zu sehen, ob Sie sich anmelden müssen, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: the proxy on the way did not let it through. What is installed goes on working; check the proxy that this computer is set to use.</source>
        <translation>„{name}“ konnte nicht abgerufen werden: Der Proxy auf dem Weg ließ die Verbindung nicht durch. Was installiert ist, funktioniert weiter; prüfen Sie den Proxy, der auf diesem Computer eingestellt ist.</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: there is no network, or its server was not found. What is installed goes on working; try again when the network is there.</source>
        <translation>„{name}“ konnte nicht abgerufen werden: Es gibt kein Netz, oder der Server wurde nicht gefunden. Was installiert ist, funktioniert weiter; versuchen Sie es erneut, wenn das Netz da ist.</translation>
    </message>
    <message>
        <source>“{name}” could not be read to its end: the file or its disk is damaged. Nothing was changed; try a copy of it.</source>
        <translation>„{name}“ konnte nicht bis zum Ende gelesen werden: Die Datei oder ihr Datenträger ist beschädigt. Es wurde nichts geändert; versuchen Sie es mit einer Kopie.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved ({reason}). What was there before is unharmed; choose another place.</source>
        <translation>„{name}“ konnte nicht gespeichert werden ({reason}). Was vorher dort war, ist unversehrt; wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>“{name}” did not come to its end. What is installed goes on working, and {kept} MB are kept; try again to go on from there.</source>
        <translation>„{name}“ kam nicht vollständig an. Was installiert ist, funktioniert weiter, und {kept} MB sind aufbewahrt; versuchen Sie es erneut, um dort fortzufahren.</translation>
    </message>
    <message>
        <source>“{name}” differs from the pack that was first installed under the same version number, {detail}: somebody may have tampered with it. Nothing was changed; install it only if you know why it differs.</source>
        <translation>„{name}“ unterscheidet sich von dem Paket, das zuerst unter derselben Versionsnummer {detail} installiert wurde: Möglicherweise hat es jemand manipuliert. Es wurde nichts geändert; installieren Sie es nur, wenn Sie wissen, warum es sich unterscheidet.</translation>
    </message>
    <message>
        <source>“{name}” does not say rightly which languages it is for ({detail}). Nothing was changed; get it from elsewhere.</source>
        <translation>„{name}“ gibt nicht richtig an, für welche Sprachen es ist ({detail}). Es wurde nichts geändert; beziehen Sie es von anderswo.</translation>
    </message>
    <message>
        <source>“{name}” holds a program ({detail}) where a language pack has none, and was not installed. Nothing was changed; be careful with where it came from.</source>
        <translation>„{name}“ enthält ein Programm ({detail}), wo ein Sprachpaket keines hat, und wurde nicht installiert. Es wurde nichts geändert; seien Sie vorsichtig mit der Quelle.</translation>
    </message>
    <message>
        <source>“{name}” holds no file that can be read here, and folders within it are not looked into. Nothing was changed; choose one of these, or a file.</source>
        <translation>„{name}“ enthält keine Datei, die hier gelesen werden kann, und in Ordner darin wird nicht hineingesehen. Nichts wurde geändert; wählen Sie einen davon oder eine Datei.</translation>
    </message>
    <message>
        <source>“{name}” holds no text. Nothing was changed; choose another file.</source>
        <translation>„{name}“ enthält keinen Text. Es wurde nichts geändert; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“{name}” holds pictures of pages and no text. Nothing was changed; let a text recognition program (OCR) make text of it first.</source>
        <translation>„{name}“ enthält Bilder von Seiten und keinen Text. Es wurde nichts geändert; lassen Sie zuerst ein Texterkennungsprogramm (OCR) Text daraus machen.</translation>
    </message>
    <message>
        <source>“{name}” is a device or a connection, not a file. Nothing was read from it; choose a file.</source>
        <translation>„{name}“ ist ein Gerät oder eine Verbindung, keine Datei. Es wurde nichts daraus gelesen; wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a file. Nothing was changed; choose a file in it.</source>
        <translation>„{name}“ ist ein Ordner, keine Datei. Es wurde nichts geändert; wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>“{name}” is built to overload or mislead the program that opens it, and was not opened. Nothing was changed; be careful with where it came from.</source>
        <translation>„{name}“ ist so gebaut, dass es das öffnende Programm überlastet oder täuscht, und wurde nicht geöffnet. Es wurde nichts geändert; seien Sie vorsichtig mit der Quelle.</translation>
    </message>
    <message>
        <source>“{name}” is built to overload this computer or to write where it should not, and was not installed. Nothing was changed; be careful with where it came from.</source>
        <translation>„{name}“ ist so gebaut, dass es diesen Computer überlastet oder schreibt, wo es nicht soll, und wurde nicht installiert. Es wurde nichts geändert; seien Sie vorsichtig mit der Quelle.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: a part of it is missing or was changed on its way. Nothing was changed; fetch it again.</source>
        <translation>„{name}“ ist beschädigt: Ein Teil fehlt oder wurde unterwegs verändert. Es wurde nichts geändert; rufen Sie es erneut ab.</translation>
    </message>
    <message>
        <source>“{name}” is in a format that can&apos;t be read here. Nothing was changed; save it as PDF, DOCX or text first.</source>
        <translation>„{name}“ hat ein Format, das hier nicht gelesen werden kann. Es wurde nichts geändert; speichern Sie es zuerst als PDF, DOCX oder Text.</translation>
    </message>
    <message>
        <source>“{name}” is in use by another program. Nothing was changed; close that program, then try again.</source>
        <translation>„{name}“ wird von einem anderen Programm benutzt. Es wurde nichts geändert; schließen Sie jenes Programm und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“{name}” is larger than any article. Nothing was changed; copy the part that you want into a file of its own.</source>
        <translation>„{name}“ ist größer als jeder Artikel. Es wurde nichts geändert; kopieren Sie den gewünschten Teil in eine eigene Datei.</translation>
    </message>
    <message>
        <source>“{name}” is larger than any language pack. Nothing was changed; get it from elsewhere.</source>
        <translation>„{name}“ ist größer als jedes Sprachpaket. Es wurde nichts geändert; beziehen Sie es von anderswo.</translation>
    </message>
    <message>
        <source>“{name}” is larger than it could ever be, and was not fetched to its end. What is installed goes on working; try again later.</source>
        <translation>„{name}“ ist größer, als es je sein könnte, und wurde nicht vollständig abgerufen. Was installiert ist, funktioniert weiter; versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>“{name}” is no language pack. Nothing was changed; choose a file that ends in .argosmodel.</source>
        <translation>„{name}“ ist kein Sprachpaket. Es wurde nichts geändert; wählen Sie eine Datei mit der Endung .argosmodel.</translation>
    </message>
    <message>
        <source>“{name}” is not text, or not in a format that can be read here. Nothing was changed; save it as text first, or choose another file.</source>
        <translation>„{name}“ ist kein Text oder hat ein Format, das hier nicht gelesen werden kann. Es wurde nichts geändert; speichern Sie es zuerst als Text oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“{name}” is not there. It may have been moved, renamed or deleted; look for it and choose it again.</source>
        <translation>„{name}“ ist nicht da. Vielleicht wurde es verschoben, umbenannt oder gelöscht; suchen Sie danach und wählen Sie es erneut.</translation>
    </message>
    <message>
        <source>“{name}” is offered at no address that is safe to fetch from. Nothing was fetched; what is installed goes on working.</source>
        <translation>„{name}“ wird unter keiner Adresse angeboten, von der sich sicher abrufen lässt. Es wurde nichts abgerufen; was installiert ist, funktioniert weiter.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password, as no language pack is. Nothing was changed; get it from elsewhere.</source>
        <translation>„{name}“ ist durch ein Passwort geschützt, anders als jedes Sprachpaket. Es wurde nichts geändert; beziehen Sie es von anderswo.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password. Nothing was changed; open it in the program that it was made with, and save a copy without the password.</source>
        <translation>„{name}“ ist durch ein Passwort geschützt. Es wurde nichts geändert; öffnen Sie es in dem Programm, mit dem es erstellt wurde, und speichern Sie eine Kopie ohne Passwort.</translation>
    </message>
    <message>
        <source>“{name}” is there already. It was left as it is; choose another name, or say that it may be replaced.</source>
        <translation>„{name}“ ist schon vorhanden. Es blieb, wie es ist; wählen Sie einen anderen Namen oder erlauben Sie das Ersetzen.</translation>
    </message>
    <message>
        <source>“{name}” lacks {detail}. Nothing was changed; get it from elsewhere.</source>
        <translation>In „{name}“ fehlt {detail}. Es wurde nichts geändert; beziehen Sie es von anderswo.</translation>
    </message>
    <message>
        <source>“{name}” may not be read by you. Nothing was changed; ask its owner for permission, or choose another file.</source>
        <translation>Sie dürfen „{name}“ nicht lesen. Es wurde nichts geändert; bitten Sie den Eigentümer um Erlaubnis oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“{name}” turned out to be another pack than the one that is offered: {detail}. Nothing was changed; try again later.</source>
        <translation>„{name}“ erwies sich als ein anderes Paket als das angebotene: {detail}. Es wurde nichts geändert; versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program while it was being read. Nothing was lost; open it again.</source>
        <translation>„{name}“ wurde während des Lesens von einem anderen Programm geändert. Es ging nichts verloren; öffnen Sie es erneut.</translation>
    </message>
    <message>
        <source>“{name}” was not fetched: its server could not prove who it is. What is installed goes on working; try again on another network.</source>
        <translation>„{name}“ wurde nicht abgerufen: Der Server konnte seine Identität nicht nachweisen. Was installiert ist, funktioniert weiter; versuchen Sie es in einem anderen Netz.</translation>
    </message>
    <message>
        <source>“{name}” was not fetched: the network is switched off in the settings. What is installed goes on working.</source>
        <translation>„{name}“ wurde nicht abgerufen: Das Netz ist in den Einstellungen abgeschaltet. Was installiert ist, funktioniert weiter.</translation>
    </message>
    <message>
        <source>“{name}” was tried and can&apos;t translate ({detail}). Nothing was changed; fetch it again, or get it from elsewhere.</source>
        <translation>„{name}“ wurde ausprobiert und kann nicht übersetzen ({detail}). Es wurde nichts geändert; rufen Sie es erneut ab oder beziehen Sie es von anderswo.</translation>
    </message>
    <message>
        <source>“{pattern}” gives every file the same name. Nothing was changed; add one of {fields}, in braces.</source>
        <translation>„{pattern}“ gibt jeder Datei denselben Namen. Nichts wurde geändert; fügen Sie eines von {fields} in geschweiften Klammern hinzu.</translation>
    </message>
    <message>
        <source>“{pattern}” is a path, not a name. Nothing was changed; leave out / and \, since the folder is chosen apart.</source>
        <translation>„{pattern}“ ist ein Pfad, kein Name. Nichts wurde geändert; lassen Sie / und \ weg, denn der Ordner wird eigens gewählt.</translation>
    </message>
    <message>
        <source>“{pattern}” is no pattern for names. Nothing was changed; in braces stands one of {fields}, and nothing else.</source>
        <translation>„{pattern}“ ist kein Muster für Namen. Nichts wurde geändert; in geschweiften Klammern steht eines von {fields} und nichts anderes.</translation>
    </message>
    <message>
        <source>“{url}” broke off on its way. Nothing was kept; try again.</source>
        <translation>„{url}“ brach unterwegs ab. Es wurde nichts behalten; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“{url}” is larger than any article. Nothing was kept; choose another page.</source>
        <translation>„{url}“ ist größer als jeder Artikel. Es wurde nichts behalten; wählen Sie eine andere Seite.</translation>
    </message>
    <message>
        <source>“{url}” is no page but {detail}. Nothing was kept; choose the page that it belongs to.</source>
        <translation>„{url}“ ist keine Seite, sondern {detail}. Es wurde nichts behalten; wählen Sie die Seite, zu der es gehört.</translation>
    </message>
    <message>
        <source>“{url}” is not the address of a web page. Nothing was fetched; an address begins with http:// or https://.</source>
        <translation>„{url}“ ist nicht die Adresse einer Webseite. Es wurde nichts abgerufen; eine Adresse beginnt mit http:// oder https://.</translation>
    </message>
    <message>
        <source>“{url}” only led elsewhere, last to “{detail}”. Nothing was kept; open it in a browser, and save it.</source>
        <translation>„{url}“ verwies nur anderswohin, zuletzt auf „{detail}“. Es wurde nichts behalten; öffnen Sie die Adresse in einem Browser und speichern Sie die Seite.</translation>
    </message>
    <message>
        <source>“{url}” took too long. Nothing was kept; try again later, or save the page in a browser and open the file.</source>
        <translation>„{url}“ brauchte zu lange. Es wurde nichts behalten; versuchen Sie es später erneut, oder speichern Sie die Seite in einem Browser und öffnen Sie die Datei.</translation>
    </message>
    <message>
        <source>“{url}” was not fetched: the network is switched off in the settings. Save the page in a browser and open the file, or switch it on.</source>
        <translation>„{url}“ wurde nicht abgerufen: Das Netz ist in den Einstellungen abgeschaltet. Speichern Sie die Seite in einem Browser und öffnen Sie die Datei, oder schalten Sie das Netz ein.</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Printed to {}</source>
        <translation>Gedruckt auf {}</translation>
    </message>
</context>
</TS>
