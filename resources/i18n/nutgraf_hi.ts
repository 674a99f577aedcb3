<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Nutgraf</source>
        <translation>Nutgraf के बारे में</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>भाषा पैक</translation>
    </message>
    <message>
        <source>Parts and licences</source>
        <translation>घटक और लाइसेंस</translation>
    </message>
    <message>
        <source>Summarises articles and translates the summaries, side by side with the original.</source>
        <translation>लेखों का सारांश बनाता है और सारांशों का अनुवाद करके उन्हें मूल पाठ के साथ दिखाता है।</translation>
    </message>
    <message>
        <source>What you read stays on your computer. The network is used only when you ask for it.</source>
        <translation>आप जो पढ़ते हैं, वह आपके कंप्यूटर पर ही रहता है। नेटवर्क का उपयोग केवल आपके कहने पर होता है।</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles</source>
        <translation>लेख</translation>
    </message>
</context>
<context>
    <name>Articles</name>
    <message>
        <source>doubtful</source>
        <translation>संदिग्ध</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>loading the language pack</source>
        <translation>भाषा पैक लोड हो रहा है</translation>
    </message>
    <message>
        <source>not fetched</source>
        <translation>नहीं लाया गया</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>summarising</source>
        <translation>सारांश बन रहा है</translation>
    </message>
    <message>
        <source>translating {done} of {total}</source>
        <translation>अनुवाद हो रहा है ({done}/{total})</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln में से {kept} वाक्य</numerusform>
            <numerusform>%Ln में से {kept} वाक्य</numerusform>
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
        <translation>मुख्य</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>Translate the summary</source>
        <translation>सारांश का अनुवाद करें</translation>
    </message>
    <message>
        <source>Translate the whole article</source>
        <translation>पूरे लेख का अनुवाद करें</translation>
    </message>
    <message>
        <source>Whole article</source>
        <translation>पूरा लेख</translation>
    </message>
    <message>
        <source>into</source>
        <translation>में अनुवाद</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Original</source>
        <translation>मूल पाठ</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>अनुवाद</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;About Nutgraf</source>
        <translation>Nutgraf के बारे में</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>संपादन</translation>
    </message>
    <message>
        <source>&amp;Edit the Translation</source>
        <translation>अनुवाद संपादित करें</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>खोजें…</translation>
    </message>
    <message>
        <source>&amp;Glossary…</source>
        <translation>शब्दावली…</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>पाठ बड़ा करें</translation>
    </message>
    <message>
        <source>&amp;Next Part of the Window</source>
        <translation>विंडो का अगला भाग</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>खोलें…</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>मूल पाठ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ</translation>
    </message>
    <message>
        <source>&amp;Previous Part of the Window</source>
        <translation>विंडो का पिछला भाग</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>प्रिंट करें…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>&amp;Remove from the List</source>
        <translation>सूची से हटाएँ</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>सहेजें…</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>&amp;Translation</source>
        <translation>अनुवाद</translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation>पाठ का सामान्य आकार</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य</translation>
    </message>
    <message>
        <source>&amp;Why This Sentence?</source>
        <translation>यह वाक्य क्यों?</translation>
    </message>
    <message>
        <source>Copy Sentence and &amp;Translation</source>
        <translation>वाक्य और अनुवाद कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the &amp;Summary</source>
        <translation>सारांश कॉपी करें</translation>
    </message>
    <message>
        <source>Language &amp;Packs…</source>
        <translation>भाषा पैक…</translation>
    </message>
    <message>
        <source>Open a &amp;Link…</source>
        <translation>लिंक खोलें…</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>पाठ छोटा करें</translation>
    </message>
    <message>
        <source>Save &amp;All…</source>
        <translation>सभी सहेजें…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>सेटिंग…</translation>
    </message>
    <message>
        <source>Translate the &amp;Whole Article</source>
        <translation>पूरे लेख का अनुवाद करें</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>सहेजें…</translation>
    </message>
    <message>
        <source>All that a report would hold: versions, the system, and where it happened.</source>
        <translation>रिपोर्ट में यही सब होगा: संस्करण, सिस्टम और समस्या का स्थान।</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>क्लिपबोर्ड पर कॉपी किया गया।</translation>
    </message>
    <message>
        <source>Nothing was sent to anybody. If you report it to the makers of Nutgraf, this is what helps them; it holds no names of files and nothing of what you read.</source>
        <translation>किसी को कुछ नहीं भेजा गया। यदि आप Nutgraf के निर्माताओं को इसकी सूचना देते हैं, तो यह जानकारी उनके काम आएगी; इसमें न फ़ाइलों के नाम हैं, न आपके पढ़े हुए लेखों का कोई अंश।</translation>
    </message>
    <message>
        <source>Nutgraf ended unexpectedly last time</source>
        <translation>पिछली बार Nutgraf अचानक बंद हो गया था</translation>
    </message>
    <message>
        <source>Nutgraf goes on, and your files were not changed.</source>
        <translation>Nutgraf चलता रहेगा, और आपकी फ़ाइलों में कोई बदलाव नहीं हुआ।</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>रिपोर्ट सहेजें</translation>
    </message>
    <message>
        <source>Saved to {}</source>
        <translation>{} में सहेजा गया</translation>
    </message>
    <message numerus="yes">
        <source>Since then, something went wrong again, %Ln time(s) in all.</source>
        <translation>
            <numerusform>तब से फिर समस्या हुई है, कुल %Ln बार।</numerusform>
            <numerusform>तब से फिर समस्या हुई है, कुल %Ln बार।</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>कोई समस्या हुई</translation>
    </message>
    <message>
        <source>Something went wrong that should not have</source>
        <translation>ऐसी समस्या हुई जो नहीं होनी चाहिए थी</translation>
    </message>
    <message>
        <source>Your files were not changed.</source>
        <translation>आपकी फ़ाइलों में कोई बदलाव नहीं हुआ।</translation>
    </message>
</context>
<context>
    <name>DropSign</name>
    <message>
        <source>Drop to read</source>
        <translation>पढ़ने के लिए छोड़ें</translation>
    </message>
</context>
<context>
    <name>EncodingMenu</name>
    <message>
        <source>&amp;Detect</source>
        <translation>स्वयं पहचानें</translation>
    </message>
    <message>
        <source>&amp;Detect ({})</source>
        <translation>स्वयं पहचानें ({})</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>एन्कोडिंग</translation>
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
        <translation>{} लाने के लिए नेटवर्क का उपयोग हुआ</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>All packs that are here or offered. Two in a row make a way between two languages.</source>
        <translation>यहाँ मौजूद या उपलब्ध सभी पैक। एक के बाद एक दो पैक दो भाषाओं के बीच रास्ता बनाते हैं।</translation>
    </message>
    <message>
        <source>Closes the window. The list comes back next time, unless the settings say otherwise.</source>
        <translation>विंडो बंद करता है। अगली बार सूची लौट आती है, जब तक सेटिंग कुछ और न कहें।</translation>
    </message>
    <message>
        <source>Copies the marked sentence and its translation, a line each.</source>
        <translation>चिह्नित वाक्य और उसका अनुवाद कॉपी करता है, एक-एक पंक्ति में।</translation>
    </message>
    <message>
        <source>Copies the selected packs into files, for a computer without a network.</source>
        <translation>चुने हुए पैक फ़ाइलों में कॉपी करता है, बिना नेटवर्क वाले कंप्यूटर के लिए।</translation>
    </message>
    <message>
        <source>Copies the summary in the language that it is translated into.</source>
        <translation>सारांश को उस भाषा में कॉपी करता है जिसमें उसका अनुवाद हुआ है।</translation>
    </message>
    <message>
        <source>Deletes the selected packs from the disk. Those that came with the program stay.</source>
        <translation>चुने हुए पैक डिस्क से हटाता है। जो प्रोग्राम के साथ आए, वे रहते हैं।</translation>
    </message>
    <message>
        <source>Ends what is being done. What is ready stays.</source>
        <translation>जो हो रहा है उसे समाप्त करता है। जो तैयार है वह रहता है।</translation>
    </message>
    <message>
        <source>Fetches the page whose address you give, and nothing else with it.</source>
        <translation>आपके दिए पते का पृष्ठ लाता है, और उसके साथ कुछ नहीं।</translation>
    </message>
    <message>
        <source>Fetches the public list of packs. Nothing is fetched before you press this.</source>
        <translation>पैकों की सार्वजनिक सूची लाता है। इसे दबाने से पहले कुछ नहीं लाया जाता।</translation>
    </message>
    <message>
        <source>Fetches the selected packs and tries each. What breaks off goes on there next time.</source>
        <translation>चुने हुए पैक लाता है और हर एक को परखता है। जो रुक जाए वह अगली बार वहीं से आगे बढ़ता है।</translation>
    </message>
    <message>
        <source>From which languages into which can be translated, and how to get more.</source>
        <translation>किन भाषाओं से किनमें अनुवाद हो सकता है, और और भाषाएँ कैसे पाएँ।</translation>
    </message>
    <message>
        <source>Goes on with what was stopped or has failed, and fetches pages again.</source>
        <translation>जो रोका गया या विफल हुआ उसे आगे बढ़ाता है, और पृष्ठ फिर से लाता है।</translation>
    </message>
    <message>
        <source>How sentences are rated. “Nutgraf” suits most articles; point at one for what it does.</source>
        <translation>वाक्य कैसे आँके जाते हैं। “Nutgraf” अधिकतर लेखों के लिए ठीक है; किसी विधि पर इंगित करें तो पता चलेगा कि वह क्या करती है।</translation>
    </message>
    <message>
        <source>Installs a pack that is a file, which needs no network.</source>
        <translation>फ़ाइल के रूप में मौजूद पैक इंस्टॉल करता है, जिसके लिए नेटवर्क नहीं चाहिए।</translation>
    </message>
    <message>
        <source>Lets you put the marked sentence into your own words: Enter keeps them, Esc does not.</source>
        <translation>चिह्नित वाक्य को अपने शब्दों में लिखने देता है: Enter उन्हें रखता है, Esc नहीं।</translation>
    </message>
    <message>
        <source>Loads articles from files. You can drop them on the window, too.</source>
        <translation>फ़ाइलों से लेख लोड करता है। आप उन्हें विंडो पर छोड़ भी सकते हैं।</translation>
    </message>
    <message>
        <source>Loads what was copied: a text, files, or an address, for which you are asked first.</source>
        <translation>जो कॉपी किया गया उसे लोड करता है: पाठ, फ़ाइलें, या पता, जिसके लिए पहले पूछा जाता है।</translation>
    </message>
    <message>
        <source>Made on this computer. What may be wrong is marked; F2 lets you put it right.</source>
        <translation>इसी कंप्यूटर पर बना। जो ग़लत हो सकता है वह चिह्नित है; F2 से आप उसे सुधार सकते हैं।</translation>
    </message>
    <message>
        <source>Puts these hints away for good.</source>
        <translation>इन संकेतों को हमेशा के लिए हटाता है।</translation>
    </message>
    <message>
        <source>Saves each article that is ready as a file of its own, and overwrites none.</source>
        <translation>हर तैयार लेख को अलग फ़ाइल में सहेजता है, और किसी को अधिलेखित नहीं करता।</translation>
    </message>
    <message>
        <source>Saves the article that you look at, with its translation, in a format of your choice.</source>
        <translation>दिखाए जा रहे लेख को अनुवाद सहित आपके चुने प्रारूप में सहेजता है।</translation>
    </message>
    <message>
        <source>Says at the foot of the window why the sentence was kept, or what it translates.</source>
        <translation>विंडो के नीचे बताता है कि वाक्य क्यों रखा गया, या वह किसका अनुवाद है।</translation>
    </message>
    <message>
        <source>Takes the article off the list. Its file stays where it is.</source>
        <translation>लेख को सूची से हटाता है। उसकी फ़ाइल जहाँ है वहीं रहती है।</translation>
    </message>
    <message>
        <source>The article from top to bottom: strong bars are its summary. Click one to go there.</source>
        <translation>ऊपर से नीचे तक लेख: गहरी पट्टियाँ उसका सारांश हैं। वहाँ जाने के लिए किसी पर क्लिक करें।</translation>
    </message>
    <message>
        <source>The article. What is highlighted is its summary; point at a sentence to find it again.</source>
        <translation>लेख। जो उभारा गया है वह उसका सारांश है; किसी वाक्य पर इंगित करें तो वह अन्य फलकों में भी मिल जाएगा।</translation>
    </message>
    <message>
        <source>The articles, and how far each is. The one that you look at is done before all others.</source>
        <translation>लेख, और हर एक कहाँ तक पहुँचा। जिसे आप देख रहे हैं वह सबसे पहले होता है।</translation>
    </message>
    <message>
        <source>The language of the article. It is found out; choose another one if it is wrong.</source>
        <translation>लेख की भाषा। यह पहचान ली जाती है; ग़लत हो तो दूसरी चुनें।</translation>
    </message>
    <message>
        <source>The language to translate into. For others than these, get a language pack.</source>
        <translation>जिस भाषा में अनुवाद करना है। इनके अलावा अन्य के लिए भाषा पैक लें।</translation>
    </message>
    <message>
        <source>The sentences that tell most, word for word. Ctrl+I says why one was kept.</source>
        <translation>जो वाक्य सबसे अधिक बताते हैं, शब्दशः। Ctrl+I बताता है कि कोई क्यों रखा गया।</translation>
    </message>
    <message>
        <source>Translates the whole article and not its summary alone, which takes longer.</source>
        <translation>केवल सारांश नहीं, पूरे लेख का अनुवाद करता है, जिसमें अधिक समय लगता है।</translation>
    </message>
    <message>
        <source>Type into the last row for a new term. One that is called nothing else stays as it is.</source>
        <translation>नए शब्द के लिए अंतिम पंक्ति में लिखें। जिसका कोई और नाम न हो वह जैसा है वैसा रहता है।</translation>
    </message>
    <message>
        <source>What a saved file shows: summary, translation or all of it, and where.</source>
        <translation>सहेजी गई फ़ाइल क्या दिखाती है: सारांश, अनुवाद या सब कुछ, और कहाँ।</translation>
    </message>
    <message>
        <source>What terms are called in translations, and which words stay as they are.</source>
        <translation>अनुवादों में शब्दों को क्या कहा जाए, और कौन-से शब्द जैसे हैं वैसे रहें।</translation>
    </message>
    <message>
        <source>What the letters of a text file are read as. Change it if they look wrong.</source>
        <translation>पाठ फ़ाइल के अक्षर किस कूट में पढ़े जाएँ। ग़लत दिखें तो इसे बदलें।</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Address of the page. It is fetched from the network once, now:</source>
        <translation>पेज का पता। इसे अभी, एक बार, नेटवर्क से लाया जाएगा:</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Articles ({})</source>
        <translation>लेख ({})</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>लाएँ</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>लिंक खोलें</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>लेख खोलें</translation>
    </message>
    <message>
        <source>Save all summaries into a folder</source>
        <translation>सभी सारांश किसी फ़ोल्डर में सहेजें</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>सारांश सहेजें</translation>
    </message>
    <message>
        <source>Saved to {}</source>
        <translation>{} में सहेजा गया</translation>
    </message>
    <message>
        <source>The folder “{}” is not there at the moment: choose another, or set it anew.</source>
        <translation>फ़ोल्डर “{}” इस समय उपलब्ध नहीं है: दूसरा चुनें, या इसे फिर से तय करें।</translation>
    </message>
    <message>
        <source>There is neither a text nor a file on the clipboard.</source>
        <translation>क्लिपबोर्ड पर न कोई पाठ है, न कोई फ़ाइल।</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Fin&amp;d</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Find in all panes</source>
        <translation>सभी फलकों में खोजें</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>अगला</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>पिछला</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>नहीं मिला</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{all} में से {n}</translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>निर्यात करें…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>आयात करें…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Export terms</source>
        <translation>शब्द निर्यात करें</translation>
    </message>
    <message>
        <source>Glossaries ({})</source>
        <translation>शब्दावलियाँ ({})</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>शब्दावली</translation>
    </message>
    <message>
        <source>Import terms</source>
        <translation>शब्द आयात करें</translation>
    </message>
    <message>
        <source>Saved to {}</source>
        <translation>{} में सहेजा गया</translation>
    </message>
    <message>
        <source>Table ({})</source>
        <translation>तालिका ({})</translation>
    </message>
    <message>
        <source>TermBase eXchange ({})</source>
        <translation>TermBase eXchange ({})</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>Terms read: {}</source>
        <translation>पढ़े गए शब्द: {}</translation>
    </message>
    <message>
        <source>These words are translated as you say, or left as they are. They count in whole words only, with capitals as the text has them.</source>
        <translation>इन शब्दों का अनुवाद आपके बताए अनुसार होता है, या ये ज्यों के त्यों रहते हैं। केवल पूरे शब्द मिलाए जाते हैं, और बड़े-छोटे अक्षर पाठ जैसे ही होने चाहिए।</translation>
    </message>
</context>
<context>
    <name>GlossaryModel</name>
    <message>
        <source>Add a term…</source>
        <translation>शब्द जोड़ें…</translation>
    </message>
    <message>
        <source>In texts in</source>
        <translation>मूल भाषा</translation>
    </message>
    <message>
        <source>Is called</source>
        <translation>अनुवाद</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>Translated into</source>
        <translation>लक्ष्य भाषा</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>कोई भी भाषा</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>ज्यों का त्यों</translation>
    </message>
</context>
<context>
    <name>HintBar</name>
    <message>
        <source>Ctrl+S writes the summary and its translation side by side</source>
        <translation>Ctrl+S सारांश और उसके अनुवाद को साथ-साथ सहेजता है</translation>
    </message>
    <message>
        <source>Drop an article anywhere</source>
        <translation>लेख को कहीं भी ड्रॉप करें</translation>
    </message>
    <message>
        <source>Got It</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Point at a sentence</source>
        <translation>किसी वाक्य पर पॉइंटर रखें</translation>
    </message>
    <message>
        <source>Save what you keep</source>
        <translation>जो रखना हो, उसे सहेजें</translation>
    </message>
    <message>
        <source>a text, a web page, a PDF, an e-book, a whole folder</source>
        <translation>पाठ, वेब पेज, PDF, ई-पुस्तक या पूरा फ़ोल्डर</translation>
    </message>
    <message>
        <source>it lights up in the original, the summary and the translation</source>
        <translation>वह मूल पाठ, सारांश और अनुवाद, तीनों में चमक उठता है</translation>
    </message>
</context>
<context>
    <name>LayoutMenu</name>
    <message>
        <source>&amp;One Page</source>
        <translation>एक पृष्ठ</translation>
    </message>
    <message>
        <source>&amp;Summary and Translation Side by Side</source>
        <translation>सारांश और अनुवाद साथ-साथ</translation>
    </message>
    <message>
        <source>&amp;Translation Only</source>
        <translation>केवल अनुवाद</translation>
    </message>
    <message>
        <source>&amp;Whole Article Side by Side</source>
        <translation>पूरा लेख साथ-साथ</translation>
    </message>
    <message>
        <source>La&amp;yout of Saved Files</source>
        <translation>सहेजी गई फ़ाइलों का लेआउट</translation>
    </message>
</context>
<context>
    <name>LengthControl</name>
    <message>
        <source>&amp;Length</source>
        <translation>लंबाई</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>स्वतः</translation>
    </message>
    <message>
        <source>Automatic length</source>
        <translation>स्वचालित लंबाई</translation>
    </message>
    <message>
        <source>Length of the summary in sentences</source>
        <translation>सारांश की लंबाई, वाक्यों में</translation>
    </message>
    <message>
        <source>Let the length follow from that of the article</source>
        <translation>सारांश की लंबाई लेख की लंबाई के अनुसार रखें</translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln में से {kept} वाक्य</numerusform>
            <numerusform>%Ln में से {kept} वाक्य</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Algorithm</source>
        <translation>एल्गोरिदम</translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>ड्रॉप किया गया पाठ</translation>
    </message>
    <message>
        <source>How the sentences of a summary are chosen</source>
        <translation>सारांश के वाक्य कैसे चुने जाते हैं</translation>
    </message>
    <message>
        <source>Nutgraf</source>
        <translation>Nutgraf</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>चिपकाया गया पाठ</translation>
    </message>
</context>
<context>
    <name>MapStrip</name>
    <message>
        <source>Map of the original</source>
        <translation>मूल पाठ का नक्शा</translation>
    </message>
    <message>
        <source>Where the kept sentences stand in the original: click to go there</source>
        <translation>चुने गए वाक्य मूल पाठ में कहाँ हैं: वहाँ जाने के लिए क्लिक करें</translation>
    </message>
</context>
<context>
    <name>PacksDialog</name>
    <message>
        <source>&amp;Ask the Network What Is Offered</source>
        <translation>उपलब्ध पैक नेटवर्क से पूछें</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>निर्यात करें…</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>इंस्टॉल करें</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>All packs</source>
        <translation>सभी पैक</translation>
    </message>
    <message>
        <source>Asking how large they are…</source>
        <translation>आकार पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>क्षतिग्रस्त</translation>
    </message>
    <message>
        <source>Export language packs into a folder</source>
        <translation>भाषा पैक किसी फ़ोल्डर में निर्यात करें</translation>
    </message>
    <message>
        <source>Find a language</source>
        <translation>भाषा खोजें</translation>
    </message>
    <message>
        <source>I&amp;mport a File…</source>
        <translation>फ़ाइल आयात करें…</translation>
    </message>
    <message>
        <source>Import language packs</source>
        <translation>भाषा पैक आयात करें</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>भाषा पैक</translation>
    </message>
    <message>
        <source>Language packs ({})</source>
        <translation>भाषा पैक ({})</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>खोजा जा रहा है…</translation>
    </message>
    <message>
        <source>No pack that is offered leads from {source} to {target}.</source>
        <translation>उपलब्ध पैकों में से कोई भी {source} से {target} में अनुवाद नहीं कर सकता।</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>उपलब्ध</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>इस कंप्यूटर पर</translation>
    </message>
    <message>
        <source>To be fetched: {}</source>
        <translation>लाया जाना है: {}</translation>
    </message>
    <message>
        <source>To see which packs lead from {source} to {target}, ask the network what is offered.</source>
        <translation>कौन-से पैक {source} से {target} में अनुवाद कर सकते हैं, यह देखने के लिए उपलब्ध पैक नेटवर्क से पूछें।</translation>
    </message>
    <message>
        <source>What is offered is not known yet. It is asked for only when you say so.</source>
        <translation>अभी पता नहीं है कि कौन-से पैक उपलब्ध हैं। यह केवल आपके कहने पर पूछा जाता है।</translation>
    </message>
    <message>
        <source>What is offered, as of {}</source>
        <translation>उपलब्ध पैक, {} की स्थिति</translation>
    </message>
    <message>
        <source>Which packs to show</source>
        <translation>कौन-से पैक दिखाने हैं</translation>
    </message>
    <message>
        <source>With a newer version</source>
        <translation>नए संस्करण वाले</translation>
    </message>
    <message>
        <source>With {pack} this becomes possible: {pairs}</source>
        <translation>{pack} से ये अनुवाद संभव होंगे: {pairs}</translation>
    </message>
    <message numerus="yes">
        <source>{pairs} and %Ln more</source>
        <translation>
            <numerusform>{pairs} और %Ln अन्य</numerusform>
            <numerusform>{pairs} और %Ln अन्य</numerusform>
        </translation>
    </message>
    <message>
        <source>{source} to {target}</source>
        <translation>{source} से {target}</translation>
    </message>
</context>
<context>
    <name>PacksModel</name>
    <message>
        <source>From and into</source>
        <translation>किससे और किसमें</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>प्रोग्राम के साथ आया</translation>
    </message>
    <message>
        <source>damaged: install it again to repair it</source>
        <translation>क्षतिग्रस्त: ठीक करने के लिए फिर से इंस्टॉल करें</translation>
    </message>
    <message>
        <source>fetching</source>
        <translation>लाया जा रहा है</translation>
    </message>
    <message>
        <source>fetching, {rate}/s, {left}</source>
        <translation>लाया जा रहा है, {rate}/से., {left}</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>इंस्टॉल है</translation>
    </message>
    <message>
        <source>installed; a newer one is offered</source>
        <translation>इंस्टॉल है; नया संस्करण उपलब्ध है</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>उपलब्ध</translation>
    </message>
    <message>
        <source>packing</source>
        <translation>पैक किया जा रहा है</translation>
    </message>
    <message>
        <source>trying it out</source>
        <translation>आज़माया जा रहा है</translation>
    </message>
    <message>
        <source>unpacking</source>
        <translation>अनपैक किया जा रहा है</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>waiting for another program</source>
        <translation>दूसरे प्रोग्राम की प्रतीक्षा</translation>
    </message>
    <message>
        <source>{minutes}:{seconds} left</source>
        <translation>{minutes}:{seconds} शेष</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Choose Another Language…</source>
        <translation>दूसरी भाषा चुनें…</translation>
    </message>
    <message>
        <source>Choose a language to translate into.</source>
        <translation>अनुवाद की भाषा चुनें।</translation>
    </message>
    <message>
        <source>Drop an article here, open one with Ctrl+O or paste its text.</source>
        <translation>लेख यहाँ ड्रॉप करें, Ctrl+O से खोलें या उसका पाठ चिपकाएँ।</translation>
    </message>
    <message>
        <source>Get a Language Pack…</source>
        <translation>भाषा पैक प्राप्त करें…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>Stopped. Press F5 to go on.</source>
        <translation>रुका हुआ है। जारी रखने के लिए F5 दबाएँ।</translation>
    </message>
    <message>
        <source>There is no running text here to make a summary of.</source>
        <translation>यहाँ सारांश बनाने लायक कोई पाठ नहीं है।</translation>
    </message>
    <message>
        <source>This article is in {language} already.</source>
        <translation>यह लेख पहले से ही {language} में है।</translation>
    </message>
    <message>
        <source>This page is not here: it was on the network. Press F5 to fetch it.</source>
        <translation>यह पेज यहाँ नहीं है: यह नेटवर्क पर था। इसे लाने के लिए F5 दबाएँ।</translation>
    </message>
    <message>
        <source>Translating…</source>
        <translation>अनुवाद हो रहा है…</translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %Ln sentence(s) · {percent} %</source>
        <translation>
            <numerusform>%Ln में से {kept} वाक्य · {percent}%</numerusform>
            <numerusform>%Ln में से {kept} वाक्य · {percent}%</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{language} · %Ln word(s)</source>
        <translation>
            <numerusform>{language} · %Ln शब्द</numerusform>
            <numerusform>{language} · %Ln शब्द</numerusform>
        </translation>
    </message>
    <message>
        <source>{variety} in place of {language}</source>
        <translation>{language} के स्थान पर {variety}</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Copied the sentence and its translation</source>
        <translation>वाक्य और उसका अनुवाद कॉपी किया गया</translation>
    </message>
    <message>
        <source>Copied the summary</source>
        <translation>सारांश कॉपी किया गया</translation>
    </message>
    <message numerus="yes">
        <source>Text size: %Ln point(s)</source>
        <translation>
            <numerusform>पाठ का आकार: %Ln पॉइंट</numerusform>
            <numerusform>पाठ का आकार: %Ln पॉइंट</numerusform>
        </translation>
    </message>
    <message>
        <source>This sentence is not part of the summary.</source>
        <translation>यह वाक्य सारांश का हिस्सा नहीं है।</translation>
    </message>
</context>
<context>
    <name>SavingAll</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Not ready yet, and left out</source>
        <translation>अभी तैयार नहीं, छोड़ा गया</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>सभी सहेजें</translation>
    </message>
    <message>
        <source>Saved as {}</source>
        <translation>{} नाम से सहेजा गया</translation>
    </message>
    <message>
        <source>Saving into {}</source>
        <translation>{} में सहेजा जा रहा है</translation>
    </message>
    <message>
        <source>Show the &amp;Folder</source>
        <translation>फ़ोल्डर दिखाएँ</translation>
    </message>
    <message>
        <source>What came of each article</source>
        <translation>हर लेख का परिणाम</translation>
    </message>
    <message numerus="yes">
        <source>{saved} of %Ln article(s) saved in {folder}.</source>
        <translation>
            <numerusform>%Ln में से {saved} लेख {folder} में सहेजा गया।</numerusform>
            <numerusform>%Ln में से {saved} लेख {folder} में सहेजे गए।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavingPage</name>
    <message>
        <source>&amp;Begin</source>
        <translation>आरंभ</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>प्रारूप</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>A ferry for the islands</source>
        <translation>द्वीपों के लिए एक फ़ेरी</translation>
    </message>
    <message>
        <source>Always in the same folder</source>
        <translation>हमेशा एक ही फ़ोल्डर में</translation>
    </message>
    <message>
        <source>Choose the folder to save in</source>
        <translation>सहेजने का फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>For example: {}</source>
        <translation>उदाहरण: {}</translation>
    </message>
    <message>
        <source>In the folder of the article</source>
        <translation>लेख के फ़ोल्डर में</translation>
    </message>
    <message>
        <source>In the folder that was saved in last</source>
        <translation>उस फ़ोल्डर में जिसमें पिछली बार सहेजा गया</translation>
    </message>
    <message>
        <source>The same f&amp;older</source>
        <translation>वही फ़ोल्डर</translation>
    </message>
    <message>
        <source>What Save offers first and Save All uses: that of the last time.</source>
        <translation>जो “सहेजें” पहले दिखाता है और “सभी सहेजें” इस्तेमाल करता है: पिछली बार वाला।</translation>
    </message>
    <message>
        <source>What files are called. It may hold {}.</source>
        <translation>फ़ाइलों के नाम। इसमें {} हो सकते हैं।</translation>
    </message>
    <message>
        <source>Where Save and Save All look for a place at first.</source>
        <translation>“सहेजें” और “सभी सहेजें” पहले कहाँ जगह देखते हैं।</translation>
    </message>
    <message>
        <source>Where it is not there, saving begins elsewhere, and says so.</source>
        <translation>यदि वह न हो, तो सहेजना कहीं और शुरू होता है और बता देता है।</translation>
    </message>
</context>
<context>
    <name>SentenceEditor</name>
    <message>
        <source>Enter keeps what you write, Esc does not; an empty text brings back the machine&apos;s</source>
        <translation>Enter आपका लिखा हुआ रखता है, Esc नहीं; पाठ खाली छोड़ने पर मशीन का अनुवाद लौट आता है</translation>
    </message>
    <message>
        <source>Translation of the sentence</source>
        <translation>वाक्य का अनुवाद</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The list can&apos;t be kept for next time: {}</source>
        <translation>सूची अगली बार के लिए नहीं रखी जा सकी: {}</translation>
    </message>
    <message>
        <source>The list of last time can&apos;t be read: {}</source>
        <translation>पिछली बार की सूची नहीं पढ़ी जा सकी: {}</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has changed: %Ln translation(s) of yours lost the sentence.</source>
        <translation>
            <numerusform>“{name}” बदल गया है: आपके %Ln अनुवाद का वाक्य अब नहीं मिलता।</numerusform>
            <numerusform>“{name}” बदल गया है: आपके %Ln अनुवादों के वाक्य अब नहीं मिलते।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source> points</source>
        <translation> पॉइंट</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln वाक्य</numerusform>
            <numerusform>%Ln वाक्य</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Algorithm</source>
        <translation>एल्गोरिदम</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>साफ़ करें</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>&amp;Glossary…</source>
        <translation>शब्दावली…</translation>
    </message>
    <message>
        <source>&amp;Keep pasted texts with it</source>
        <translation>चिपकाए गए पाठ भी साथ रखें</translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation>विंडो की भाषा</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>लंबाई</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>नेटवर्क</translation>
    </message>
    <message>
        <source>&amp;Open with the list of last time</source>
        <translation>पिछली बार की सूची के साथ खोलें</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>प्रोग्राम</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>गुणवत्ता</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>पठन</translation>
    </message>
    <message>
        <source>&amp;Summary and Translation</source>
        <translation>सारांश और अनुवाद</translation>
    </message>
    <message>
        <source>&amp;Typeface</source>
        <translation>फ़ॉन्ट</translation>
    </message>
    <message>
        <source>A sentence that was translated before is there at once. They are kept on this computer, where only you can read them.</source>
        <translation>जिस वाक्य का अनुवाद पहले हो चुका है, वह तुरंत मिल जाता है। ऐसे वाक्य इसी कंप्यूटर पर रखे जाते हैं, जहाँ केवल आप उन्हें पढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>Ask each time before it is used</source>
        <translation>उपयोग से पहले हर बार पूछें</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>स्वचालित</translation>
    </message>
    <message>
        <source>Automatic, after the article&apos;s length</source>
        <translation>स्वचालित, लेख की लंबाई के अनुसार</translation>
    </message>
    <message>
        <source>Automatic, after the language</source>
        <translation>स्वचालित, भाषा के अनुसार</translation>
    </message>
    <message>
        <source>Brings back the articles, what you chose for them, your edits, and the place where you were.</source>
        <translation>लेखों को, उनके लिए चुने गए विकल्पों को, आपके संपादनों को और आप जहाँ थे उस जगह को वापस लाता है।</translation>
    </message>
    <message>
        <source>Careful weighs several wordings of each sentence against each other; it is a little better.</source>
        <translation>“सावधान” हर वाक्य के कई रूपों की आपस में तुलना करता है; परिणाम थोड़ा बेहतर होता है।</translation>
    </message>
    <message>
        <source>Careful, takes about twice as long</source>
        <translation>सावधान, लगभग दोगुना समय लेता है</translation>
    </message>
    <message>
        <source>Clear remembered sentences</source>
        <translation>याद रखे गए वाक्य साफ़ करें</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>साफ़ किया गया</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>तेज़</translation>
    </message>
    <message>
        <source>Forgets all translated sentences, now.</source>
        <translation>सभी अनूदित वाक्यों को तुरंत भुला देता है।</translation>
    </message>
    <message>
        <source>How large articles are set. Ctrl+Plus and Ctrl+Minus change it as well.</source>
        <translation>लेखों के पाठ का आकार। इसे Ctrl+प्लस और Ctrl+माइनस से भी बदला जा सकता है।</translation>
    </message>
    <message>
        <source>How long summaries are of which you have set no other length at the foot of the window.</source>
        <translation>उन सारांशों की लंबाई जिनके लिए आपने विंडो के नीचे कोई और लंबाई तय नहीं की है।</translation>
    </message>
    <message>
        <source>How the sentences of a summary are chosen.</source>
        <translation>सारांश के वाक्य कैसे चुने जाते हैं।</translation>
    </message>
    <message>
        <source>It is used for nothing but pages and language packs that you ask for, and never for what you read.</source>
        <translation>इसका उपयोग केवल आपके माँगे हुए पेज और भाषा पैक लाने के लिए होता है; आप जो पढ़ते हैं, उसके लिए कभी नहीं।</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Never use it</source>
        <translation>कभी उपयोग न करें</translation>
    </message>
    <message>
        <source>Not cleared</source>
        <translation>साफ़ नहीं किया गया</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>सेटिंग के पृष्ठ</translation>
    </message>
    <message>
        <source>Remember &amp;translated sentences</source>
        <translation>अनूदित वाक्य याद रखें</translation>
    </message>
    <message>
        <source>Sa&amp;ving</source>
        <translation>सहेजना</translation>
    </message>
    <message>
        <source>Sets everything on all pages back to how it was at first, but for the language to translate into.</source>
        <translation>अनुवाद की भाषा को छोड़कर सभी पृष्ठों की सारी सेटिंग शुरुआती स्थिति में लौटाता है।</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>The language that summaries and articles are put into.</source>
        <translation>वह भाषा जिसमें सारांशों और लेखों का अनुवाद होता है।</translation>
    </message>
    <message>
        <source>The letters that articles are set in.</source>
        <translation>वह फ़ॉन्ट जिसमें लेख दिखाए जाते हैं।</translation>
    </message>
    <message>
        <source>They are in no other file: without this, they are gone when the program ends.</source>
        <translation>ये किसी और फ़ाइल में नहीं होते: इस विकल्प के बिना, प्रोग्राम बंद होते ही ये मिट जाते हैं।</translation>
    </message>
    <message>
        <source>Translate &amp;into</source>
        <translation>अनुवाद की भाषा</translation>
    </message>
    <message>
        <source>What certain words are to be called in translations.</source>
        <translation>अनुवाद में कुछ शब्दों के लिए क्या लिखा जाए।</translation>
    </message>
    <message>
        <source>What menus and buttons say. It changes when the program is started again.</source>
        <translation>मेनू और बटनों की भाषा। प्रोग्राम दोबारा शुरू करने पर यह बदलती है।</translation>
    </message>
    <message>
        <source>Whether the window is light or dark, or follows the system.</source>
        <translation>विंडो हल्की हो, गहरी हो या सिस्टम के अनुसार।</translation>
    </message>
    <message>
        <source>Your own terms</source>
        <translation>आपके अपने शब्द</translation>
    </message>
    <message>
        <source>{} % of the article</source>
        <translation>लेख का {}%</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Ctrl and the wheel</source>
        <translation>Ctrl और माउस का पहिया</translation>
    </message>
    <message>
        <source>Go to the next or the previous line</source>
        <translation>अगली या पिछली पंक्ति पर जाएँ</translation>
    </message>
    <message>
        <source>In a pane</source>
        <translation>फलक में</translation>
    </message>
    <message>
        <source>Keep an edited translation, or leave it</source>
        <translation>संपादित अनुवाद रखें या रद्द करें</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>पाठ बड़ा या छोटा करें</translation>
    </message>
    <message>
        <source>Next and previous occurrence</source>
        <translation>अगला और पिछला मिलान</translation>
    </message>
    <message>
        <source>Select text</source>
        <translation>पाठ चुनें</translation>
    </message>
</context>
<context>
    <name>SourceLanguage</name>
    <message>
        <source>Detect language</source>
        <translation>भाषा स्वयं पहचानें</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>लेख की भाषा</translation>
    </message>
    <message>
        <source>{language} (detected)</source>
        <translation>{language} (स्वतः पहचानी गई)</translation>
    </message>
    <message>
        <source>{language}? (not sure)</source>
        <translation>{language}? (अनिश्चित)</translation>
    </message>
</context>
<context>
    <name>TargetLanguage</name>
    <message>
        <source>Language to translate into</source>
        <translation>अनुवाद की भाषा</translation>
    </message>
    <message>
        <source>More languages…</source>
        <translation>और भाषाएँ…</translation>
    </message>
</context>
<context>
    <name>_Languages</name>
    <message>
        <source>any language</source>
        <translation>कोई भी भाषा</translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <source>Edited by hand. The machine wrote: {}</source>
        <translation>हाथ से संपादित। मशीन का अनुवाद था: {}</translation>
    </message>
    <message>
        <source>In no word list: {}</source>
        <translation>किसी शब्द-सूची में नहीं: {}</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>A language pack is needed to translate from {source} to {target}, and none is installed that leads there. The article can still be read and summarised; install a pack to translate it.</source>
        <translation>{source} से {target} में अनुवाद के लिए भाषा पैक चाहिए, और ऐसा कोई पैक इंस्टॉल नहीं है। लेख को फिर भी पढ़ा जा सकता है और उसका सारांश बनाया जा सकता है; अनुवाद के लिए पैक इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>A {form} file could not be made ({reason}). Nothing was saved; choose another format.</source>
        <translation>{form} फ़ाइल नहीं बनाई जा सकी ({reason})। कुछ भी सहेजा नहीं गया; कोई दूसरा प्रारूप चुनें।</translation>
    </message>
    <message>
        <source>Another program is just installing or removing packs, so “{name}” was left alone. Nothing was changed; try again in a minute.</source>
        <translation>कोई दूसरा प्रोग्राम अभी पैक इंस्टॉल कर रहा या हटा रहा है, इसलिए “{name}” को नहीं छेड़ा गया। कुछ भी नहीं बदला; एक मिनट बाद फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Document for translators (XLIFF)</source>
        <translation>अनुवादकों के लिए दस्तावेज़ (XLIFF)</translation>
    </message>
    <message>
        <source>Edmundson: sentences with words of the title and headings, at the start and end (Edmundson 1969)</source>
        <translation>Edmundson: शीर्षक और उपशीर्षकों के शब्दों वाले, आरंभ और अंत के वाक्य (Edmundson 1969)</translation>
    </message>
    <message>
        <source>JSON, for other programs, and to be opened here again</source>
        <translation>JSON, दूसरे प्रोग्रामों के लिए और यहाँ फिर से खोलने के लिए</translation>
    </message>
    <message>
        <source>KL: sentences that bring the summary&apos;s words nearest to the article&apos;s (Haghighi &amp; Vanderwende 2009)</source>
        <translation>KL: वे वाक्य जो सारांश के शब्दों को लेख के शब्दों के सबसे निकट लाते हैं (Haghighi &amp; Vanderwende 2009)</translation>
    </message>
    <message>
        <source>Kept because</source>
        <translation>चुने जाने के कारण</translation>
    </message>
    <message>
        <source>LSA: sentences with much of the article&apos;s topics (Gong &amp; Liu 2001; Steinberger &amp; Jezek 2004)</source>
        <translation>LSA: लेख के विषयों को अधिक समेटने वाले वाक्य (Gong &amp; Liu 2001; Steinberger &amp; Jezek 2004)</translation>
    </message>
    <message>
        <source>LexRank: sentences that many others resemble (Erkan &amp; Radev 2004)</source>
        <translation>LexRank: वे वाक्य जिनसे कई दूसरे वाक्य मिलते-जुलते हैं (Erkan &amp; Radev 2004)</translation>
    </message>
    <message>
        <source>Luhn: sentences dense in the article&apos;s frequent words (Luhn 1958)</source>
        <translation>Luhn: वे वाक्य जिनमें लेख के बार-बार आने वाले शब्द घने हैं (Luhn 1958)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Nutgraf: central sentences, early ones first, nothing said twice (the default)</source>
        <translation>Nutgraf: केंद्रीय वाक्य, आरंभ के वाक्य पहले, कोई बात दोहराए बिना (डिफ़ॉल्ट)</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument पाठ</translation>
    </message>
    <message>
        <source>PDF, to print and to pass on</source>
        <translation>PDF, छापने और आगे भेजने के लिए</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>सादा पाठ</translation>
    </message>
    <message>
        <source>Reduction: sentences that share the most words with all others (Fabish 2014)</source>
        <translation>Reduction: वे वाक्य जिनके सबसे अधिक शब्द बाकी सभी वाक्यों में भी हैं (Fabish 2014)</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” has no term. Nothing was changed; fill it or remove it.</source>
        <translation>शब्दावली “{name}” की पंक्ति {row} में कोई शब्द नहीं है। कुछ भी नहीं बदला; उसे भरें या हटाएँ।</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” has the wrong columns. Nothing was changed; a row is source,target or source,target,from,to.</source>
        <translation>शब्दावली “{name}” की पंक्ति {row} के स्तंभ गलत हैं। कुछ भी नहीं बदला; पंक्ति source,target या source,target,from,to के रूप में होती है।</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” is not in UTF-8. Nothing was changed; save it as CSV in UTF-8.</source>
        <translation>शब्दावली “{name}” की पंक्ति {row} UTF-8 में नहीं है। कुछ भी नहीं बदला; उसे UTF-8 वाली CSV के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” is too long for a term. Nothing was changed; a term has up to 200 letters.</source>
        <translation>शब्दावली “{name}” की पंक्ति {row} एक शब्द के लिए बहुत लंबी है। कुछ भी नहीं बदला; शब्द में अधिकतम 200 अक्षर हो सकते हैं।</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” names a language that is not known, “{detail}”. Nothing was changed; write its code, such as en or pt.</source>
        <translation>शब्दावली “{name}” की पंक्ति {row} में अज्ञात भाषा “{detail}” लिखी है। कुछ भी नहीं बदला; उसका कोड लिखें, जैसे en या pt।</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” translates “{detail}” otherwise than a row before it. Nothing was changed; remove one of them.</source>
        <translation>शब्दावली “{name}” की पंक्ति {row} में “{detail}” का अनुवाद उससे पहले की किसी पंक्ति से अलग है। कुछ भी नहीं बदला; उनमें से एक हटाएँ।</translation>
    </message>
    <message>
        <source>Something unforeseen went wrong ({reason}). No file was changed; try again.</source>
        <translation>कोई अप्रत्याशित समस्या हुई ({reason})। कोई फ़ाइल नहीं बदली; फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Something went wrong that should not have ({error}). Your file was not changed; please report it.</source>
        <translation>ऐसी समस्या हुई जो नहीं होनी चाहिए थी ({error})। आपकी फ़ाइल में कोई बदलाव नहीं हुआ; कृपया इसकी सूचना दें।</translation>
    </message>
    <message>
        <source>SumBasic: sentences of frequent words not said yet (Nenkova &amp; Vanderwende 2005)</source>
        <translation>SumBasic: बार-बार आने वाले उन शब्दों के वाक्य जो अब तक नहीं आए (Nenkova &amp; Vanderwende 2005)</translation>
    </message>
    <message>
        <source>Table of sentences (CSV)</source>
        <translation>वाक्यों की तालिका (CSV)</translation>
    </message>
    <message>
        <source>Table of sentences (TSV)</source>
        <translation>वाक्यों की तालिका (TSV)</translation>
    </message>
    <message>
        <source>TextRank: sentences that share words with important ones (Mihalcea &amp; Tarau 2004)</source>
        <translation>TextRank: महत्वपूर्ण वाक्यों से मिलते शब्दों वाले वाक्य (Mihalcea &amp; Tarau 2004)</translation>
    </message>
    <message>
        <source>The disk is too full: {needed} MB are needed, and {free} MB are free. Nothing was changed; make room, then try again.</source>
        <translation>डिस्क में जगह कम है: {needed} MB चाहिए, और {free} MB खाली है। कुछ भी नहीं बदला; जगह बनाएँ, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The encoding of “{name}” could not be made out. Nothing was changed; choose its encoding, or save it as UTF-8.</source>
        <translation>“{name}” की एन्कोडिंग का पता नहीं चल सका। कुछ भी नहीं बदला; उसकी एन्कोडिंग चुनें, या उसे UTF-8 में सहेजें।</translation>
    </message>
    <message>
        <source>The glossary “{name}” declares entities, which can overload the program that reads them, and was not read. Nothing was changed; save it without them.</source>
        <translation>शब्दावली “{name}” में एंटिटी घोषित हैं, जो पढ़ने वाले प्रोग्राम पर अत्यधिक बोझ डाल सकती हैं, इसलिए उसे नहीं पढ़ा गया। कुछ भी नहीं बदला; उसे उनके बिना सहेजें।</translation>
    </message>
    <message>
        <source>The glossary “{name}” holds no terms. Nothing was changed; list a term and its translation.</source>
        <translation>शब्दावली “{name}” में कोई शब्द नहीं है। कुछ भी नहीं बदला; कोई शब्द और उसका अनुवाद लिखें।</translation>
    </message>
    <message>
        <source>The glossary “{name}” is XML but no TBX that can be read (row {row}). Nothing was changed; save it as CSV or TBX.</source>
        <translation>शब्दावली “{name}” XML है, पर ऐसी TBX नहीं जिसे पढ़ा जा सके (पंक्ति {row})। कुछ भी नहीं बदला; उसे CSV या TBX के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>The glossary “{name}” is no text. Nothing was changed; save it as CSV or TBX first.</source>
        <translation>शब्दावली “{name}” पाठ नहीं है। कुछ भी नहीं बदला; पहले उसे CSV या TBX के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>The glossary “{name}” is too large: more than 10,000 terms or 4 MB. Nothing was changed; choose a shorter one.</source>
        <translation>शब्दावली “{name}” बहुत बड़ी है: 10,000 से अधिक शब्द या 4 MB से अधिक। कुछ भी नहीं बदला; कोई छोटी शब्दावली चुनें।</translation>
    </message>
    <message>
        <source>The language pack “{name}” is damaged and can&apos;t be used ({reason}). Everything else works; install the pack again, or remove it.</source>
        <translation>भाषा पैक “{name}” क्षतिग्रस्त है और उपयोग नहीं किया जा सकता ({reason})। बाकी सब ठीक चल रहा है; पैक फिर से इंस्टॉल करें, या उसे हटाएँ।</translation>
    </message>
    <message>
        <source>The list of language packs</source>
        <translation>भाषा पैक की सूची</translation>
    </message>
    <message>
        <source>The proxy on the way to “{url}” did not let it through. Check the proxy that this computer is set to use.</source>
        <translation>“{url}” के रास्ते के प्रॉक्सी ने उसे आगे नहीं जाने दिया। इस कंप्यूटर की प्रॉक्सी सेटिंग जाँचें।</translation>
    </message>
    <message>
        <source>The server of “{url}” answered “{detail}” instead of the page. Check the address, or open the page in a browser and save it as a file.</source>
        <translation>“{url}” के सर्वर ने पेज के बजाय “{detail}” उत्तर दिया। पता जाँचें, या पेज को ब्राउज़र में खोलकर फ़ाइल के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>The server of “{url}” can&apos;t be reached. Check the network, or try again later.</source>
        <translation>“{url}” के सर्वर से संपर्क नहीं हो सका। नेटवर्क जाँचें, या बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The server of “{url}” could not prove who it is, so nothing was fetched from it. Be careful with it; open it in a browser to see why.</source>
        <translation>“{url}” का सर्वर अपनी पहचान साबित नहीं कर सका, इसलिए उससे कुछ नहीं लाया गया। सावधान रहें; कारण जानने के लिए उसे ब्राउज़र में खोलें।</translation>
    </message>
    <message>
        <source>The server of “{url}” was not found. Check the address and whether this computer is on the network, then try again.</source>
        <translation>“{url}” का सर्वर नहीं मिला। पता और इस कंप्यूटर का नेटवर्क कनेक्शन जाँचें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The translation from {source} to {target} broke off ({reason}). The article and its summary are unharmed; try again, and if it fails again, install the language pack anew.</source>
        <translation>{source} से {target} में अनुवाद बीच में रुक गया ({reason})। लेख और उसका सारांश सुरक्षित हैं; फिर कोशिश करें, और दोबारा विफल होने पर भाषा पैक फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>There is no language pack with the code “{code}” that this could be done with. Nothing was done; choose one of the list.</source>
        <translation>कोड “{code}” वाला ऐसा कोई भाषा पैक नहीं है जिससे यह किया जा सके। कुछ नहीं किया गया; सूची में से कोई चुनें।</translation>
    </message>
    <message>
        <source>There is no language with the code “{code}”. Nothing was done; choose one of the list.</source>
        <translation>कोड “{code}” वाली कोई भाषा नहीं है। कुछ नहीं किया गया; सूची में से कोई चुनें।</translation>
    </message>
    <message>
        <source>There is no way of summarising called “{name}”. Nothing was done; choose one of the list.</source>
        <translation>“{name}” नाम की कोई सारांश विधि नहीं है। कुछ नहीं किया गया; सूची में से कोई चुनें।</translation>
    </message>
    <message>
        <source>There is not enough memory left for “{name}”. Nothing was changed; close other programs, then try again.</source>
        <translation>“{name}” के लिए पर्याप्त मेमोरी नहीं बची है। कुछ भी नहीं बदला गया; दूसरे प्रोग्राम बंद करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Translation memory (TMX)</source>
        <translation>अनुवाद स्मृति (TMX)</translation>
    </message>
    <message>
        <source>Web page, original and translation side by side</source>
        <translation>वेब पेज, मूल पाठ और अनुवाद साथ-साथ</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word दस्तावेज़</translation>
    </message>
    <message>
        <source>a device or a connection</source>
        <translation>उपकरण या कनेक्शन</translation>
    </message>
    <message>
        <source>a folder without a file to read</source>
        <translation>पढ़ने योग्य फ़ाइल के बिना फ़ोल्डर</translation>
    </message>
    <message>
        <source>a folder, not a file</source>
        <translation>फ़ोल्डर है, फ़ाइल नहीं</translation>
    </message>
    <message>
        <source>answer: {detail}</source>
        <translation>उत्तर: {detail}</translation>
    </message>
    <message>
        <source>broke off on its way</source>
        <translation>रास्ते में टूट गया</translation>
    </message>
    <message>
        <source>can&apos;t be decoded as {encoding}</source>
        <translation>{encoding} के रूप में डिकोड नहीं होता</translation>
    </message>
    <message>
        <source>can&apos;t be read in this format</source>
        <translation>इस प्रारूप में पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation>पढ़ते समय बदल गया</translation>
    </message>
    <message>
        <source>check with the original: the numbers are not the same</source>
        <translation>मूल पाठ से मिलाएँ: संख्याएँ एक जैसी नहीं हैं</translation>
    </message>
    <message>
        <source>check with the original: the translation has words that may be none</source>
        <translation>मूल पाठ से मिलाएँ: अनुवाद में ऐसे शब्द हैं जो शायद होते ही नहीं</translation>
    </message>
    <message>
        <source>check with the original: the translation holds signs that stand for nothing</source>
        <translation>मूल पाठ से मिलाएँ: अनुवाद में निरर्थक चिह्न हैं</translation>
    </message>
    <message>
        <source>check with the original: the translation is little more than a guess</source>
        <translation>मूल पाठ से मिलाएँ: अनुवाद अनुमान भर है</translation>
    </message>
    <message>
        <source>check with the original: the translation says some words twice</source>
        <translation>मूल पाठ से मिलाएँ: अनुवाद में कुछ शब्द दो बार आए हैं</translation>
    </message>
    <message>
        <source>check with the original: the translation seems to break off</source>
        <translation>मूल पाठ से मिलाएँ: अनुवाद बीच में टूटता लगता है</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>क्षतिग्रस्त</translation>
    </message>
    <message>
        <source>it adds what no other kept sentence says</source>
        <translation>इसमें वह बात है जो चुने गए किसी और वाक्य में नहीं</translation>
    </message>
    <message>
        <source>it belongs to a quotation that is kept whole</source>
        <translation>यह ऐसे उद्धरण का हिस्सा है जो पूरा रखा गया है</translation>
    </message>
    <message>
        <source>it says what much of the article is about</source>
        <translation>यह लेख की मुख्य बात कहता है</translation>
    </message>
    <message>
        <source>it stands near the beginning</source>
        <translation>यह आरंभ के पास है</translation>
    </message>
    <message>
        <source>it takes up words of the title or of a heading</source>
        <translation>इसमें शीर्षक या किसी उपशीर्षक के शब्द हैं</translation>
    </message>
    <message>
        <source>larger than any article</source>
        <translation>किसी भी लेख से बड़ा</translation>
    </message>
    <message>
        <source>left in the original: it came back unchanged</source>
        <translation>मूल भाषा में छोड़ा गया: अनुवाद में यह बदला ही नहीं</translation>
    </message>
    <message>
        <source>left in the original: its translation came back empty</source>
        <translation>मूल भाषा में छोड़ा गया: इसका अनुवाद खाली आया</translation>
    </message>
    <message>
        <source>left in the original: its translation came out in another language</source>
        <translation>मूल भाषा में छोड़ा गया: इसका अनुवाद किसी और भाषा में आया</translation>
    </message>
    <message>
        <source>left in the original: its translation repeated itself</source>
        <translation>मूल भाषा में छोड़ा गया: इसका अनुवाद ख़ुद को दोहराता रहा</translation>
    </message>
    <message>
        <source>left in the original: its translation was far too long or too short</source>
        <translation>मूल भाषा में छोड़ा गया: इसका अनुवाद बहुत लंबा या बहुत छोटा था</translation>
    </message>
    <message>
        <source>no page but {detail}</source>
        <translation>पृष्ठ नहीं, बल्कि {detail}</translation>
    </message>
    <message>
        <source>no text in it</source>
        <translation>इसमें कोई पाठ नहीं</translation>
    </message>
    <message>
        <source>not opened: built to do harm</source>
        <translation>नहीं खोला: हानि के लिए बना है</translation>
    </message>
    <message>
        <source>not text, or an unknown format</source>
        <translation>पाठ नहीं, या अज्ञात प्रारूप</translation>
    </message>
    <message>
        <source>not the address of a page</source>
        <translation>किसी पृष्ठ का पता नहीं</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>मौजूद नहीं</translation>
    </message>
    <message>
        <source>only led elsewhere</source>
        <translation>केवल कहीं और ले गया</translation>
    </message>
    <message>
        <source>pictures of pages, no text</source>
        <translation>पृष्ठों के चित्र, पाठ नहीं</translation>
    </message>
    <message>
        <source>protected by a password</source>
        <translation>पासवर्ड से सुरक्षित</translation>
    </message>
    <message>
        <source>server not found</source>
        <translation>सर्वर नहीं मिला</translation>
    </message>
    <message>
        <source>server not to be trusted</source>
        <translation>सर्वर भरोसेमंद नहीं</translation>
    </message>
    <message>
        <source>server out of reach</source>
        <translation>सर्वर पहुँच से बाहर</translation>
    </message>
    <message>
        <source>stopped by the proxy</source>
        <translation>प्रॉक्सी ने रोका</translation>
    </message>
    <message>
        <source>the network is switched off</source>
        <translation>नेटवर्क बंद है</translation>
    </message>
    <message>
        <source>the next sentence needs it to be understood</source>
        <translation>अगला वाक्य समझने के लिए यह ज़रूरी है</translation>
    </message>
    <message>
        <source>there was room for one more</source>
        <translation>एक और वाक्य के लिए जगह थी</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>बहुत देर लगी</translation>
    </message>
    <message>
        <source>unknown encoding</source>
        <translation>अज्ञात एन्कोडिंग</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>पढ़ने की अनुमति नहीं</translation>
    </message>
    <message>
        <source>“{name}” broke off on its way. What is installed goes on working; try again.</source>
        <translation>“{name}” आते-आते बीच में टूट गया। जो इंस्टॉल है, वह चलता रहेगा; फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>“{name}” came with the program and stays with it. Nothing was changed; install another version to have that one used instead.</source>
        <translation>“{name}” प्रोग्राम के साथ आया है और उसी के साथ रहेगा। कुछ भी नहीं बदला; इसकी जगह दूसरा संस्करण चलाने के लिए उसे इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be decoded as {encoding}. Nothing was changed; choose another encoding, or none to have it detected.</source>
        <translation>“{name}” को {encoding} के रूप में नहीं पढ़ा जा सकता। कुछ भी नहीं बदला; कोई दूसरी एन्कोडिंग चुनें, या अपने आप पहचान के लिए कोई न चुनें।</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: its server answered “{detail}”. What is installed goes on working; try again later.</source>
        <translation>“{name}” को नहीं लाया जा सका: उसके सर्वर ने “{detail}” उत्तर दिया। जो इंस्टॉल है, वह चलता रहेगा; बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: its server can&apos;t be reached. What is installed goes on working; try again later.</source>
        <translation>“{name}” को नहीं लाया जा सका: उसके सर्वर से संपर्क नहीं हो सका। जो इंस्टॉल है, वह चलता रहेगा; बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: its server fell silent. What is installed goes on working; try again later.</source>
        <translation>“{name}” को नहीं लाया जा सका: उसके सर्वर ने उत्तर देना बंद कर दिया। जो इंस्टॉल है, वह चलता रहेगा; बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: its server led elsewhere, last to “{detail}”, which is not safe to follow. What is installed goes on working; try again later.</source>
        <translation>“{name}” को नहीं लाया जा सका: उसके सर्वर ने कहीं और भेजा, अंत में “{detail}” पर, जहाँ जाना सुरक्षित नहीं है। जो इंस्टॉल है, वह चलता रहेगा; बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: something else came in its place, such as the sign-in page of a network. What is installed goes on working; open any page in a browser to see whether you need to sign in, then try again.</source>
        <translation>“{name}” को नहीं लाया जा सका: उसकी जगह कुछ और आया, जैसे किसी नेटवर्क का साइन-इन पेज। जो इंस्टॉल है, वह चलता रहेगा; ब्राउज़र में कोई पेज खोलकर देखें कि साइन इन करना है या नहीं, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: the proxy on the way did not let it through. What is installed goes on working; check the proxy that this computer is set to use.</source>
        <translation>“{name}” को नहीं लाया जा सका: रास्ते के प्रॉक्सी ने उसे आगे नहीं आने दिया। जो इंस्टॉल है, वह चलता रहेगा; इस कंप्यूटर की प्रॉक्सी सेटिंग जाँचें।</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: there is no network, or its server was not found. What is installed goes on working; try again when the network is there.</source>
        <translation>“{name}” को नहीं लाया जा सका: नेटवर्क नहीं है, या उसका सर्वर नहीं मिला। जो इंस्टॉल है, वह चलता रहेगा; नेटवर्क आने पर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>“{name}” could not be read to its end: the file or its disk is damaged. Nothing was changed; try a copy of it.</source>
        <translation>“{name}” को अंत तक नहीं पढ़ा जा सका: फ़ाइल या उसकी डिस्क क्षतिग्रस्त है। कुछ भी नहीं बदला; उसकी कोई प्रति आज़माएँ।</translation>
    </message>
    <message>
        <source>“{name}” could not be saved ({reason}). What was there before is unharmed; choose another place.</source>
        <translation>“{name}” को नहीं सहेजा जा सका ({reason})। वहाँ पहले जो था, वह सुरक्षित है; कोई दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>“{name}” did not come to its end. What is installed goes on working, and {kept} MB are kept; try again to go on from there.</source>
        <translation>“{name}” पूरा नहीं आया। जो इंस्टॉल है, वह चलता रहेगा, और {kept} MB रखे गए हैं; वहीं से आगे बढ़ने के लिए फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>“{name}” differs from the pack that was first installed under the same version number, {detail}: somebody may have tampered with it. Nothing was changed; install it only if you know why it differs.</source>
        <translation>“{name}” उस पैक से अलग है जो इसी संस्करण संख्या, {detail}, के साथ पहली बार इंस्टॉल हुआ था: हो सकता है किसी ने उससे छेड़छाड़ की हो। कुछ भी नहीं बदला; उसे तभी इंस्टॉल करें जब आपको अंतर का कारण पता हो।</translation>
    </message>
    <message>
        <source>“{name}” does not say rightly which languages it is for ({detail}). Nothing was changed; get it from elsewhere.</source>
        <translation>“{name}” ठीक से नहीं बताता कि वह किन भाषाओं के लिए है ({detail})। कुछ भी नहीं बदला; उसे कहीं और से लें।</translation>
    </message>
    <message>
        <source>“{name}” holds a program ({detail}) where a language pack has none, and was not installed. Nothing was changed; be careful with where it came from.</source>
        <translation>“{name}” में एक प्रोग्राम ({detail}) है, जो भाषा पैक में नहीं होता, इसलिए उसे इंस्टॉल नहीं किया गया। कुछ भी नहीं बदला; वह जहाँ से आया है, उससे सावधान रहें।</translation>
    </message>
    <message>
        <source>“{name}” holds no file that can be read here, and folders within it are not looked into. Nothing was changed; choose one of these, or a file.</source>
        <translation>“{name}” में ऐसी कोई फ़ाइल नहीं है जो यहाँ पढ़ी जा सके, और उसके भीतर के फ़ोल्डर नहीं देखे जाते। कुछ भी नहीं बदला; उनमें से कोई फ़ोल्डर या कोई फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>“{name}” holds no text. Nothing was changed; choose another file.</source>
        <translation>“{name}” में कोई पाठ नहीं है। कुछ भी नहीं बदला; कोई दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>“{name}” holds pictures of pages and no text. Nothing was changed; let a text recognition program (OCR) make text of it first.</source>
        <translation>“{name}” में पृष्ठों के चित्र हैं, पाठ नहीं। कुछ भी नहीं बदला; पहले किसी पाठ-पहचान प्रोग्राम (OCR) से उसे पाठ में बदलें।</translation>
    </message>
    <message>
        <source>“{name}” is a device or a connection, not a file. Nothing was read from it; choose a file.</source>
        <translation>“{name}” फ़ाइल नहीं, कोई उपकरण या कनेक्शन है। उससे कुछ नहीं पढ़ा गया; कोई फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a file. Nothing was changed; choose a file in it.</source>
        <translation>“{name}” फ़ाइल नहीं, फ़ोल्डर है। कुछ भी नहीं बदला; उसमें से कोई फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>“{name}” is built to overload or mislead the program that opens it, and was not opened. Nothing was changed; be careful with where it came from.</source>
        <translation>“{name}” इस तरह बनाई गई है कि खोलने वाले प्रोग्राम पर अत्यधिक बोझ डाले या उसे भ्रमित करे, इसलिए उसे नहीं खोला गया। कुछ भी नहीं बदला; वह जहाँ से आई है, उससे सावधान रहें।</translation>
    </message>
    <message>
        <source>“{name}” is built to overload this computer or to write where it should not, and was not installed. Nothing was changed; be careful with where it came from.</source>
        <translation>“{name}” इस तरह बनाया गया है कि इस कंप्यूटर पर अत्यधिक बोझ डाले या वहाँ लिखे जहाँ नहीं लिखना चाहिए, इसलिए उसे इंस्टॉल नहीं किया गया। कुछ भी नहीं बदला; वह जहाँ से आया है, उससे सावधान रहें।</translation>
    </message>
    <message>
        <source>“{name}” is damaged: a part of it is missing or was changed on its way. Nothing was changed; fetch it again.</source>
        <translation>“{name}” क्षतिग्रस्त है: उसका कोई हिस्सा गायब है या रास्ते में बदल गया। कुछ भी नहीं बदला; उसे फिर से लाएँ।</translation>
    </message>
    <message>
        <source>“{name}” is in a format that can&apos;t be read here. Nothing was changed; save it as PDF, DOCX or text first.</source>
        <translation>“{name}” ऐसे प्रारूप में है जिसे यहाँ नहीं पढ़ा जा सकता। कुछ भी नहीं बदला; पहले उसे PDF, DOCX या पाठ के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>“{name}” is in use by another program. Nothing was changed; close that program, then try again.</source>
        <translation>“{name}” किसी दूसरे प्रोग्राम के उपयोग में है। कुछ भी नहीं बदला; वह प्रोग्राम बंद करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>“{name}” is larger than any article. Nothing was changed; copy the part that you want into a file of its own.</source>
        <translation>“{name}” किसी भी लेख से बड़ी है। कुछ भी नहीं बदला; जो हिस्सा चाहिए, उसे एक अलग फ़ाइल में कॉपी करें।</translation>
    </message>
    <message>
        <source>“{name}” is larger than any language pack. Nothing was changed; get it from elsewhere.</source>
        <translation>“{name}” किसी भी भाषा पैक से बड़ा है। कुछ भी नहीं बदला; उसे कहीं और से लें।</translation>
    </message>
    <message>
        <source>“{name}” is larger than it could ever be, and was not fetched to its end. What is installed goes on working; try again later.</source>
        <translation>“{name}” का आकार असंभव रूप से बड़ा है, इसलिए उसे पूरा नहीं लाया गया। जो इंस्टॉल है, वह चलता रहेगा; बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>“{name}” is no language pack. Nothing was changed; choose a file that ends in .argosmodel.</source>
        <translation>“{name}” भाषा पैक नहीं है। कुछ भी नहीं बदला; ऐसी फ़ाइल चुनें जिसके नाम के अंत में .argosmodel हो।</translation>
    </message>
    <message>
        <source>“{name}” is not text, or not in a format that can be read here. Nothing was changed; save it as text first, or choose another file.</source>
        <translation>“{name}” पाठ नहीं है, या ऐसे प्रारूप में है जिसे यहाँ नहीं पढ़ा जा सकता। कुछ भी नहीं बदला; पहले उसे पाठ के रूप में सहेजें, या कोई दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>“{name}” is not there. It may have been moved, renamed or deleted; look for it and choose it again.</source>
        <translation>“{name}” वहाँ नहीं है। हो सकता है उसे हटाया गया हो, उसका नाम या स्थान बदला गया हो; उसे खोजकर फिर से चुनें।</translation>
    </message>
    <message>
        <source>“{name}” is offered at no address that is safe to fetch from. Nothing was fetched; what is installed goes on working.</source>
        <translation>“{name}” के लिए ऐसा कोई पता नहीं है जहाँ से उसे सुरक्षित रूप से लाया जा सके। कुछ नहीं लाया गया; जो इंस्टॉल है, वह चलता रहेगा।</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password, as no language pack is. Nothing was changed; get it from elsewhere.</source>
        <translation>“{name}” पासवर्ड से सुरक्षित है, जबकि कोई भाषा पैक ऐसा नहीं होता। कुछ भी नहीं बदला; उसे कहीं और से लें।</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password. Nothing was changed; open it in the program that it was made with, and save a copy without the password.</source>
        <translation>“{name}” पासवर्ड से सुरक्षित है। कुछ भी नहीं बदला; जिस प्रोग्राम से वह बनी है, उसी में खोलकर बिना पासवर्ड वाली प्रति सहेजें।</translation>
    </message>
    <message>
        <source>“{name}” is there already. It was left as it is; choose another name, or say that it may be replaced.</source>
        <translation>“{name}” पहले से मौजूद है। उसे ज्यों का त्यों रहने दिया गया; कोई दूसरा नाम चुनें, या उसे बदलने की अनुमति दें।</translation>
    </message>
    <message>
        <source>“{name}” lacks {detail}. Nothing was changed; get it from elsewhere.</source>
        <translation>“{name}” में {detail} नहीं है। कुछ भी नहीं बदला; उसे कहीं और से लें।</translation>
    </message>
    <message>
        <source>“{name}” may not be read by you. Nothing was changed; ask its owner for permission, or choose another file.</source>
        <translation>आपको “{name}” पढ़ने की अनुमति नहीं है। कुछ भी नहीं बदला; उसके स्वामी से अनुमति माँगें, या कोई दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>“{name}” turned out to be another pack than the one that is offered: {detail}. Nothing was changed; try again later.</source>
        <translation>“{name}” वह पैक नहीं निकला जो उपलब्ध बताया गया था: {detail}। कुछ भी नहीं बदला; बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program while it was being read. Nothing was lost; open it again.</source>
        <translation>“{name}” को पढ़ते समय किसी दूसरे प्रोग्राम ने बदल दिया। कुछ भी नहीं खोया; उसे फिर से खोलें।</translation>
    </message>
    <message>
        <source>“{name}” was not fetched: its server could not prove who it is. What is installed goes on working; try again on another network.</source>
        <translation>“{name}” को नहीं लाया गया: उसका सर्वर अपनी पहचान साबित नहीं कर सका। जो इंस्टॉल है, वह चलता रहेगा; किसी दूसरे नेटवर्क पर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>“{name}” was not fetched: the network is switched off in the settings. What is installed goes on working.</source>
        <translation>“{name}” को नहीं लाया गया: सेटिंग में नेटवर्क बंद है। जो इंस्टॉल है, वह चलता रहेगा।</translation>
    </message>
    <message>
        <source>“{name}” was tried and can&apos;t translate ({detail}). Nothing was changed; fetch it again, or get it from elsewhere.</source>
        <translation>“{name}” को आज़माया गया, पर वह अनुवाद नहीं कर सकता ({detail})। कुछ भी नहीं बदला; उसे फिर से लाएँ, या कहीं और से लें।</translation>
    </message>
    <message>
        <source>“{pattern}” gives every file the same name. Nothing was changed; add one of {fields}, in braces.</source>
        <translation>“{pattern}” हर फ़ाइल को एक ही नाम देता है। कुछ नहीं बदला गया; {fields} में से कोई एक धनु कोष्ठक में जोड़ें।</translation>
    </message>
    <message>
        <source>“{pattern}” is a path, not a name. Nothing was changed; leave out / and \, since the folder is chosen apart.</source>
        <translation>“{pattern}” पथ है, नाम नहीं। कुछ नहीं बदला गया; / और \ हटाएँ, फ़ोल्डर अलग से चुना जाता है।</translation>
    </message>
    <message>
        <source>“{pattern}” is no pattern for names. Nothing was changed; in braces stands one of {fields}, and nothing else.</source>
        <translation>“{pattern}” नामों का पैटर्न नहीं है। कुछ नहीं बदला गया; धनु कोष्ठक में {fields} में से कोई एक होता है, और कुछ नहीं।</translation>
    </message>
    <message>
        <source>“{url}” broke off on its way. Nothing was kept; try again.</source>
        <translation>“{url}” आते-आते बीच में टूट गया। कुछ नहीं रखा गया; फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>“{url}” is larger than any article. Nothing was kept; choose another page.</source>
        <translation>“{url}” किसी भी लेख से बड़ा है। कुछ नहीं रखा गया; कोई दूसरा पेज चुनें।</translation>
    </message>
    <message>
        <source>“{url}” is no page but {detail}. Nothing was kept; choose the page that it belongs to.</source>
        <translation>“{url}” पेज नहीं, {detail} है। कुछ नहीं रखा गया; वह पेज चुनें जिसका यह हिस्सा है।</translation>
    </message>
    <message>
        <source>“{url}” is not the address of a web page. Nothing was fetched; an address begins with http:// or https://.</source>
        <translation>“{url}” किसी वेब पेज का पता नहीं है। कुछ नहीं लाया गया; पता http:// या https:// से शुरू होता है।</translation>
    </message>
    <message>
        <source>“{url}” only led elsewhere, last to “{detail}”. Nothing was kept; open it in a browser, and save it.</source>
        <translation>“{url}” केवल कहीं और भेजता रहा, अंत में “{detail}” पर। कुछ नहीं रखा गया; उसे ब्राउज़र में खोलें और सहेजें।</translation>
    </message>
    <message>
        <source>“{url}” took too long. Nothing was kept; try again later, or save the page in a browser and open the file.</source>
        <translation>“{url}” में बहुत अधिक समय लगा। कुछ नहीं रखा गया; बाद में फिर कोशिश करें, या पेज को ब्राउज़र में सहेजकर वह फ़ाइल खोलें।</translation>
    </message>
    <message>
        <source>“{url}” was not fetched: the network is switched off in the settings. Save the page in a browser and open the file, or switch it on.</source>
        <translation>“{url}” को नहीं लाया गया: सेटिंग में नेटवर्क बंद है। पेज को ब्राउज़र में सहेजकर वह फ़ाइल खोलें, या नेटवर्क चालू करें।</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Printed to {}</source>
        <translation>{} पर प्रिंट किया गया</translation>
    </message>
</context>
</TS>
