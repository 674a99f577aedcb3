<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Nutgraf</source>
        <translation>حول Nutgraf</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>حزم اللغات</translation>
    </message>
    <message>
        <source>Parts and licences</source>
        <translation>المكوّنات والتراخيص</translation>
    </message>
    <message>
        <source>Summarises articles and translates the summaries, side by side with the original.</source>
        <translation>يلخّص المقالات ويترجم الملخصات جنبًا إلى جنب مع النص الأصلي.</translation>
    </message>
    <message>
        <source>What you read stays on your computer. The network is used only when you ask for it.</source>
        <translation>ما تقرؤه يبقى على حاسوبك. لا تُستخدم الشبكة إلا عندما تطلب ذلك.</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
</context>
<context>
    <name>Articles</name>
    <message>
        <source>doubtful</source>
        <translation>مشكوك فيه</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>loading the language pack</source>
        <translation>جارٍ تحميل حزمة اللغة</translation>
    </message>
    <message>
        <source>not fetched</source>
        <translation>لم يُجلب</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>جارٍ القراءة</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>summarising</source>
        <translation>جارٍ التلخيص</translation>
    </message>
    <message>
        <source>translating {done} of {total}</source>
        <translation>جارٍ الترجمة: {done} من {total}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %Ln sentence(s)</source>
        <translation>
            <numerusform>{kept} من %Ln جملة</numerusform>
            <numerusform>{kept} من جملة واحدة</numerusform>
            <numerusform>{kept} من جملتين</numerusform>
            <numerusform>{kept} من %Ln جمل</numerusform>
            <numerusform>{kept} من %Ln جملة</numerusform>
            <numerusform>{kept} من %Ln جملة</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, {state}</source>
        <translation>{name}، {state}</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Main</source>
        <translation>الشريط الرئيسي</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Translate the summary</source>
        <translation>ترجمة الملخص</translation>
    </message>
    <message>
        <source>Translate the whole article</source>
        <translation>ترجمة المقال كاملًا</translation>
    </message>
    <message>
        <source>Whole article</source>
        <translation>المقال كاملًا</translation>
    </message>
    <message>
        <source>into</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;About Nutgraf</source>
        <translation>&amp;حول Nutgraf</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;Edit the Translation</source>
        <translation>&amp;تحرير الترجمة</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;بحث…</translation>
    </message>
    <message>
        <source>&amp;Glossary…</source>
        <translation>م&amp;سرد المصطلحات…</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>م&amp;تابعة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>تك&amp;بير النص</translation>
    </message>
    <message>
        <source>&amp;Next Part of the Window</source>
        <translation>الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>الأ&amp;صل</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>&amp;Previous Part of the Window</source>
        <translation>الجزء السابق من النافذة</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Remove from the List</source>
        <translation>إ&amp;زالة من القائمة</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>ال&amp;ملخص</translation>
    </message>
    <message>
        <source>&amp;Translation</source>
        <translation>ال&amp;ترجمة</translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation>ال&amp;حجم المعتاد للنص</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Why This Sentence?</source>
        <translation>لماذا هذه الجملة؟</translation>
    </message>
    <message>
        <source>Copy Sentence and &amp;Translation</source>
        <translation>نسخ ال&amp;جملة وترجمتها</translation>
    </message>
    <message>
        <source>Copy the &amp;Summary</source>
        <translation>نسخ ال&amp;ملخص</translation>
    </message>
    <message>
        <source>Language &amp;Packs…</source>
        <translation>&amp;حزم اللغات…</translation>
    </message>
    <message>
        <source>Open a &amp;Link…</source>
        <translation>فتح &amp;رابط…</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>تص&amp;غير النص</translation>
    </message>
    <message>
        <source>Save &amp;All…</source>
        <translation>حفظ ال&amp;كل…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>Translate the &amp;Whole Article</source>
        <translation>ترجمة المقال &amp;كاملًا</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>الت&amp;قرير</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>All that a report would hold: versions, the system, and where it happened.</source>
        <translation>كل ما سيحتويه التقرير: الإصدارات والنظام وموضع الخطأ.</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>نُسخ إلى الحافظة.</translation>
    </message>
    <message>
        <source>Nothing was sent to anybody. If you report it to the makers of Nutgraf, this is what helps them; it holds no names of files and nothing of what you read.</source>
        <translation>لم يُرسل شيء إلى أحد. إذا أبلغت مطوّري Nutgraf عن الخطأ فهذا ما يساعدهم؛ ولا يحتوي على أسماء ملفات ولا على شيء مما تقرؤه.</translation>
    </message>
    <message>
        <source>Nutgraf ended unexpectedly last time</source>
        <translation>انتهى Nutgraf على نحو غير متوقع في المرة السابقة</translation>
    </message>
    <message>
        <source>Nutgraf goes on, and your files were not changed.</source>
        <translation>يواصل Nutgraf عمله، ولم تتغيّر ملفاتك.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Saved to {}</source>
        <translation>حُفظ في {}</translation>
    </message>
    <message numerus="yes">
        <source>Since then, something went wrong again, %Ln time(s) in all.</source>
        <translation>
            <numerusform>لم يحدث خطأ آخر منذ ذلك الحين (%Ln).</numerusform>
            <numerusform>حدث خطأ مجددًا منذ ذلك الحين، مرة واحدة إجمالًا.</numerusform>
            <numerusform>حدث خطأ مجددًا منذ ذلك الحين، مرتين إجمالًا.</numerusform>
            <numerusform>حدث خطأ مجددًا منذ ذلك الحين، %Ln مرات إجمالًا.</numerusform>
            <numerusform>حدث خطأ مجددًا منذ ذلك الحين، %Ln مرة إجمالًا.</numerusform>
            <numerusform>حدث خطأ مجددًا منذ ذلك الحين، %Ln مرة إجمالًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ</translation>
    </message>
    <message>
        <source>Something went wrong that should not have</source>
        <translation>حدث خطأ ما كان ينبغي أن يحدث</translation>
    </message>
    <message>
        <source>Your files were not changed.</source>
        <translation>لم تتغيّر ملفاتك.</translation>
    </message>
</context>
<context>
    <name>DropSign</name>
    <message>
        <source>Drop to read</source>
        <translation>أفلِت للقراءة</translation>
    </message>
</context>
<context>
    <name>EncodingMenu</name>
    <message>
        <source>&amp;Detect</source>
        <translation>ا&amp;كتشاف تلقائي</translation>
    </message>
    <message>
        <source>&amp;Detect ({})</source>
        <translation>ا&amp;كتشاف تلقائي ({})</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>تر&amp;ميز النص</translation>
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
        <translation>استُخدمت الشبكة لجلب {}</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>All packs that are here or offered. Two in a row make a way between two languages.</source>
        <translation>كل الحزم الموجودة هنا أو المعروضة. حزمتان متتاليتان تكوّنان طريقًا بين لغتين.</translation>
    </message>
    <message>
        <source>Closes the window. The list comes back next time, unless the settings say otherwise.</source>
        <translation>يغلق النافذة. تعود القائمة في المرة القادمة ما لم تقل الإعدادات غير ذلك.</translation>
    </message>
    <message>
        <source>Copies the marked sentence and its translation, a line each.</source>
        <translation>ينسخ الجملة المعلَّمة وترجمتها، كلًّا في سطر.</translation>
    </message>
    <message>
        <source>Copies the selected packs into files, for a computer without a network.</source>
        <translation>ينسخ الحزم المحددة إلى ملفات، لحاسوب بلا شبكة.</translation>
    </message>
    <message>
        <source>Copies the summary in the language that it is translated into.</source>
        <translation>ينسخ الملخص باللغة التي تُرجم إليها.</translation>
    </message>
    <message>
        <source>Deletes the selected packs from the disk. Those that came with the program stay.</source>
        <translation>يحذف الحزم المحددة من القرص. تبقى التي جاءت مع البرنامج.</translation>
    </message>
    <message>
        <source>Ends what is being done. What is ready stays.</source>
        <translation>ينهي ما يجري الآن. يبقى ما هو جاهز.</translation>
    </message>
    <message>
        <source>Fetches the page whose address you give, and nothing else with it.</source>
        <translation>يجلب الصفحة التي تعطي عنوانها، ولا شيء غيرها.</translation>
    </message>
    <message>
        <source>Fetches the public list of packs. Nothing is fetched before you press this.</source>
        <translation>يجلب القائمة العامة للحزم. لا يُجلب شيء قبل أن تضغط هنا.</translation>
    </message>
    <message>
        <source>Fetches the selected packs and tries each. What breaks off goes on there next time.</source>
        <translation>يجلب الحزم المحددة ويجرّب كلًّا منها. ما ينقطع يُستأنف من موضعه في المرة القادمة.</translation>
    </message>
    <message>
        <source>From which languages into which can be translated, and how to get more.</source>
        <translation>من أي اللغات وإلى أيها يمكن الترجمة، وكيف تحصل على المزيد.</translation>
    </message>
    <message>
        <source>Goes on with what was stopped or has failed, and fetches pages again.</source>
        <translation>يستأنف ما أُوقف أو فشل، ويجلب الصفحات من جديد.</translation>
    </message>
    <message>
        <source>How sentences are rated. “Nutgraf” suits most articles; point at one for what it does.</source>
        <translation>كيف تُقيَّم الجمل. «Nutgraf» يناسب معظم المقالات؛ أشِر إلى طريقة لمعرفة ما تفعله.</translation>
    </message>
    <message>
        <source>Installs a pack that is a file, which needs no network.</source>
        <translation>يثبّت حزمة موجودة في ملف، وهذا لا يحتاج إلى شبكة.</translation>
    </message>
    <message>
        <source>Lets you put the marked sentence into your own words: Enter keeps them, Esc does not.</source>
        <translation>يتيح لك صوغ الجملة المعلَّمة بكلماتك: يحفظها Enter، ولا يحفظها Esc.</translation>
    </message>
    <message>
        <source>Loads articles from files. You can drop them on the window, too.</source>
        <translation>يحمّل المقالات من ملفات. يمكنك أيضًا إفلاتها على النافذة.</translation>
    </message>
    <message>
        <source>Loads what was copied: a text, files, or an address, for which you are asked first.</source>
        <translation>يحمّل ما نُسخ: نصًّا أو ملفات أو عنوانًا تُسأل عنه أولًا.</translation>
    </message>
    <message>
        <source>Made on this computer. What may be wrong is marked; F2 lets you put it right.</source>
        <translation>صُنعت على هذا الحاسوب. ما قد يكون خطأ معلَّم؛ يتيح لك F2 تصحيحه.</translation>
    </message>
    <message>
        <source>Puts these hints away for good.</source>
        <translation>يخفي هذه التلميحات نهائيًا.</translation>
    </message>
    <message>
        <source>Saves each article that is ready as a file of its own, and overwrites none.</source>
        <translation>يحفظ كل مقال جاهز في ملف خاص به، ولا يستبدل أي ملف.</translation>
    </message>
    <message>
        <source>Saves the article that you look at, with its translation, in a format of your choice.</source>
        <translation>يحفظ المقال المعروض مع ترجمته، بالصيغة التي تختارها.</translation>
    </message>
    <message>
        <source>Says at the foot of the window why the sentence was kept, or what it translates.</source>
        <translation>يقول في أسفل النافذة لماذا اختيرت الجملة، أو ما الذي تترجمه.</translation>
    </message>
    <message>
        <source>Takes the article off the list. Its file stays where it is.</source>
        <translation>يزيل المقال من القائمة. يبقى ملفه في مكانه.</translation>
    </message>
    <message>
        <source>The article from top to bottom: strong bars are its summary. Click one to go there.</source>
        <translation>المقال من أوله إلى آخره: الأشرطة البارزة ملخصه. انقر أحدها للذهاب إليه.</translation>
    </message>
    <message>
        <source>The article. What is highlighted is its summary; point at a sentence to find it again.</source>
        <translation>المقال. المظلَّل هو ملخصه؛ أشِر إلى جملة لتجدها في الأجزاء الأخرى.</translation>
    </message>
    <message>
        <source>The articles, and how far each is. The one that you look at is done before all others.</source>
        <translation>المقالات، وأين وصل كل منها. المقال الذي تنظر إليه يُنجز قبل غيره.</translation>
    </message>
    <message>
        <source>The language of the article. It is found out; choose another one if it is wrong.</source>
        <translation>لغة المقال. تُكتشف تلقائيًا؛ اختر غيرها إن كانت خطأ.</translation>
    </message>
    <message>
        <source>The language to translate into. For others than these, get a language pack.</source>
        <translation>اللغة التي يُترجم إليها. للغات غير هذه احصل على حزمة لغة.</translation>
    </message>
    <message>
        <source>The sentences that tell most, word for word. Ctrl+I says why one was kept.</source>
        <translation>الجمل الأكثر دلالة، كلمة بكلمة. يقول Ctrl+I لماذا اختيرت إحداها.</translation>
    </message>
    <message>
        <source>Translates the whole article and not its summary alone, which takes longer.</source>
        <translation>يترجم المقال كله لا ملخصه فقط، ويستغرق ذلك وقتًا أطول.</translation>
    </message>
    <message>
        <source>Type into the last row for a new term. One that is called nothing else stays as it is.</source>
        <translation>اكتب في السطر الأخير لإضافة مصطلح. ما لا اسم آخر له يبقى كما هو.</translation>
    </message>
    <message>
        <source>What a saved file shows: summary, translation or all of it, and where.</source>
        <translation>ما يعرضه الملف المحفوظ: الملخص أو الترجمة أو الكل، وأين.</translation>
    </message>
    <message>
        <source>What terms are called in translations, and which words stay as they are.</source>
        <translation>كيف تُسمّى المصطلحات في الترجمات، وأي الكلمات تبقى كما هي.</translation>
    </message>
    <message>
        <source>What the letters of a text file are read as. Change it if they look wrong.</source>
        <translation>بأي ترميز تُقرأ حروف ملف نصي. غيّره إن بدت خطأ.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Address of the page. It is fetched from the network once, now:</source>
        <translation>عنوان الصفحة. ستُجلب من الشبكة مرة واحدة، الآن:</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Articles ({})</source>
        <translation>المقالات ({})</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>جلب</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>فتح رابط</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>فتح مقالات</translation>
    </message>
    <message>
        <source>Save all summaries into a folder</source>
        <translation>حفظ كل الملخصات في مجلد</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>حفظ الملخص</translation>
    </message>
    <message>
        <source>Saved to {}</source>
        <translation>حُفظ في {}</translation>
    </message>
    <message>
        <source>The folder “{}” is not there at the moment: choose another, or set it anew.</source>
        <translation>المجلد «{}» غير موجود الآن: اختر مجلدًا آخر أو حدّده من جديد.</translation>
    </message>
    <message>
        <source>There is neither a text nor a file on the clipboard.</source>
        <translation>لا يوجد نص ولا ملف في الحافظة.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Fin&amp;d</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>Find in all panes</source>
        <translation>البحث في كل الأجزاء</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} من {all}</translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Export terms</source>
        <translation>تصدير المصطلحات</translation>
    </message>
    <message>
        <source>Glossaries ({})</source>
        <translation>مسارد المصطلحات ({})</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>مسرد المصطلحات</translation>
    </message>
    <message>
        <source>Import terms</source>
        <translation>استيراد المصطلحات</translation>
    </message>
    <message>
        <source>Saved to {}</source>
        <translation>حُفظ في {}</translation>
    </message>
    <message>
        <source>Table ({})</source>
        <translation>جدول ({})</translation>
    </message>
    <message>
        <source>TermBase eXchange ({})</source>
        <translation>TermBase eXchange ({})</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>المصطلحات</translation>
    </message>
    <message>
        <source>Terms read: {}</source>
        <translation>المصطلحات المقروءة: {}</translation>
    </message>
    <message>
        <source>These words are translated as you say, or left as they are. They count in whole words only, with capitals as the text has them.</source>
        <translation>تُترجم هذه الكلمات كما تحدد، أو تُترك كما هي. لا تُحتسب إلا كلماتٍ كاملة، وبحالة الأحرف التي في النص.</translation>
    </message>
</context>
<context>
    <name>GlossaryModel</name>
    <message>
        <source>Add a term…</source>
        <translation>إضافة مصطلح…</translation>
    </message>
    <message>
        <source>In texts in</source>
        <translation>لغة النص</translation>
    </message>
    <message>
        <source>Is called</source>
        <translation>المقابل</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>المصطلح</translation>
    </message>
    <message>
        <source>Translated into</source>
        <translation>لغة الترجمة</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>أي لغة</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>كما هو</translation>
    </message>
</context>
<context>
    <name>HintBar</name>
    <message>
        <source>Ctrl+S writes the summary and its translation side by side</source>
        <translation>يحفظ Ctrl+S الملخص وترجمته جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Drop an article anywhere</source>
        <translation>أفلِت مقالًا في أي مكان</translation>
    </message>
    <message>
        <source>Got It</source>
        <translation>فهمت</translation>
    </message>
    <message>
        <source>Point at a sentence</source>
        <translation>أشِر إلى جملة</translation>
    </message>
    <message>
        <source>Save what you keep</source>
        <translation>احفظ ما تريد الاحتفاظ به</translation>
    </message>
    <message>
        <source>a text, a web page, a PDF, an e-book, a whole folder</source>
        <translation>نص أو صفحة ويب أو ملف PDF أو كتاب إلكتروني أو مجلد كامل</translation>
    </message>
    <message>
        <source>it lights up in the original, the summary and the translation</source>
        <translation>تُضاء في النص الأصلي والملخص والترجمة</translation>
    </message>
</context>
<context>
    <name>LayoutMenu</name>
    <message>
        <source>&amp;One Page</source>
        <translation>&amp;صفحة واحدة</translation>
    </message>
    <message>
        <source>&amp;Summary and Translation Side by Side</source>
        <translation>ال&amp;ملخص والترجمة جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>&amp;Translation Only</source>
        <translation>ال&amp;ترجمة فقط</translation>
    </message>
    <message>
        <source>&amp;Whole Article Side by Side</source>
        <translation>المقال &amp;كاملًا وترجمته جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>La&amp;yout of Saved Files</source>
        <translation>ت&amp;خطيط الملفات المحفوظة</translation>
    </message>
</context>
<context>
    <name>LengthControl</name>
    <message>
        <source>&amp;Length</source>
        <translation>ال&amp;طول</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Automatic length</source>
        <translation>طول تلقائي</translation>
    </message>
    <message>
        <source>Length of the summary in sentences</source>
        <translation>طول الملخص بالجمل</translation>
    </message>
    <message>
        <source>Let the length follow from that of the article</source>
        <translation>تحديد الطول تبعًا لطول المقال</translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %Ln sentence(s)</source>
        <translation>
            <numerusform>{kept} من %Ln جملة</numerusform>
            <numerusform>{kept} من جملة واحدة</numerusform>
            <numerusform>{kept} من جملتين</numerusform>
            <numerusform>{kept} من %Ln جمل</numerusform>
            <numerusform>{kept} من %Ln جملة</numerusform>
            <numerusform>{kept} من %Ln جملة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Algorithm</source>
        <translation>الخوارزمية</translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>نص مُفلَت</translation>
    </message>
    <message>
        <source>How the sentences of a summary are chosen</source>
        <translation>كيف تُختار جمل الملخص</translation>
    </message>
    <message>
        <source>Nutgraf</source>
        <translation>Nutgraf</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>نص ملصق</translation>
    </message>
</context>
<context>
    <name>MapStrip</name>
    <message>
        <source>Map of the original</source>
        <translation>خريطة النص الأصلي</translation>
    </message>
    <message>
        <source>Where the kept sentences stand in the original: click to go there</source>
        <translation>مواضع الجمل المختارة في النص الأصلي: انقر للانتقال إليها</translation>
    </message>
</context>
<context>
    <name>PacksDialog</name>
    <message>
        <source>&amp;Ask the Network What Is Offered</source>
        <translation>&amp;سؤال الشبكة عن الحزم المتاحة</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;تثبيت</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>All packs</source>
        <translation>كل الحزم</translation>
    </message>
    <message>
        <source>Asking how large they are…</source>
        <translation>جارٍ الاستعلام عن الحجم…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالفة</translation>
    </message>
    <message>
        <source>Export language packs into a folder</source>
        <translation>تصدير حزم اللغات إلى مجلد</translation>
    </message>
    <message>
        <source>Find a language</source>
        <translation>البحث عن لغة</translation>
    </message>
    <message>
        <source>I&amp;mport a File…</source>
        <translation>است&amp;يراد ملف…</translation>
    </message>
    <message>
        <source>Import language packs</source>
        <translation>استيراد حزم اللغات</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>حزم اللغات</translation>
    </message>
    <message>
        <source>Language packs ({})</source>
        <translation>حزم اللغات ({})</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>No pack that is offered leads from {source} to {target}.</source>
        <translation>لا توجد حزمة متاحة تنقل من {source} إلى {target}.</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>متاحة</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>To be fetched: {}</source>
        <translation>المطلوب جلبه: {}</translation>
    </message>
    <message>
        <source>To see which packs lead from {source} to {target}, ask the network what is offered.</source>
        <translation>لمعرفة الحزم التي تنقل من {source} إلى {target}، اسأل الشبكة عن الحزم المتاحة.</translation>
    </message>
    <message>
        <source>What is offered is not known yet. It is asked for only when you say so.</source>
        <translation>الحزم المتاحة غير معروفة بعد. لا يُسأل عنها إلا عندما تطلب ذلك.</translation>
    </message>
    <message>
        <source>What is offered, as of {}</source>
        <translation>الحزم المتاحة حتى {}</translation>
    </message>
    <message>
        <source>Which packs to show</source>
        <translation>الحزم المعروضة</translation>
    </message>
    <message>
        <source>With a newer version</source>
        <translation>لها إصدار أحدث</translation>
    </message>
    <message>
        <source>With {pack} this becomes possible: {pairs}</source>
        <translation>تتيح {pack} ما يلي: {pairs}</translation>
    </message>
    <message numerus="yes">
        <source>{pairs} and %Ln more</source>
        <translation>
            <numerusform>{pairs} و%Ln غيرها</numerusform>
            <numerusform>{pairs} وواحدة غيرها</numerusform>
            <numerusform>{pairs} واثنتان غيرها</numerusform>
            <numerusform>{pairs} و%Ln غيرها</numerusform>
            <numerusform>{pairs} و%Ln غيرها</numerusform>
            <numerusform>{pairs} و%Ln غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>{source} to {target}</source>
        <translation>من {source} إلى {target}</translation>
    </message>
</context>
<context>
    <name>PacksModel</name>
    <message>
        <source>From and into</source>
        <translation>من وإلى</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>جاءت مع البرنامج</translation>
    </message>
    <message>
        <source>damaged: install it again to repair it</source>
        <translation>تالفة: أعد تثبيتها لإصلاحها</translation>
    </message>
    <message>
        <source>fetching</source>
        <translation>جارٍ الجلب</translation>
    </message>
    <message>
        <source>fetching, {rate}/s, {left}</source>
        <translation>جارٍ الجلب، {rate}/ث، {left}</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>مثبتة</translation>
    </message>
    <message>
        <source>installed; a newer one is offered</source>
        <translation>مثبتة؛ يتاح إصدار أحدث</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>متاحة</translation>
    </message>
    <message>
        <source>packing</source>
        <translation>جارٍ الحزم</translation>
    </message>
    <message>
        <source>trying it out</source>
        <translation>جارٍ التجربة</translation>
    </message>
    <message>
        <source>unpacking</source>
        <translation>جارٍ فك الحزمة</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>waiting for another program</source>
        <translation>في انتظار برنامج آخر</translation>
    </message>
    <message>
        <source>{minutes}:{seconds} left</source>
        <translation>بقي {minutes}:{seconds}</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Choose Another Language…</source>
        <translation>اختيار لغة أخرى…</translation>
    </message>
    <message>
        <source>Choose a language to translate into.</source>
        <translation>اختر لغة للترجمة إليها.</translation>
    </message>
    <message>
        <source>Drop an article here, open one with Ctrl+O or paste its text.</source>
        <translation>أفلِت مقالًا هنا، أو افتح مقالًا بالضغط على Ctrl+O، أو ألصق نصه.</translation>
    </message>
    <message>
        <source>Get a Language Pack…</source>
        <translation>الحصول على حزمة لغة…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Stopped. Press F5 to go on.</source>
        <translation>متوقف. اضغط F5 للمتابعة.</translation>
    </message>
    <message>
        <source>There is no running text here to make a summary of.</source>
        <translation>لا يوجد هنا نص متصل يمكن تلخيصه.</translation>
    </message>
    <message>
        <source>This article is in {language} already.</source>
        <translation>هذا المقال بهذه اللغة أصلًا: {language}.</translation>
    </message>
    <message>
        <source>This page is not here: it was on the network. Press F5 to fetch it.</source>
        <translation>هذه الصفحة ليست هنا، بل كانت على الشبكة. اضغط F5 لجلبها.</translation>
    </message>
    <message>
        <source>Translating…</source>
        <translation>جارٍ الترجمة…</translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %Ln sentence(s) · {percent} %</source>
        <translation>
            <numerusform>{kept} من %Ln جملة · {percent} %</numerusform>
            <numerusform>{kept} من جملة واحدة · {percent} %</numerusform>
            <numerusform>{kept} من جملتين · {percent} %</numerusform>
            <numerusform>{kept} من %Ln جمل · {percent} %</numerusform>
            <numerusform>{kept} من %Ln جملة · {percent} %</numerusform>
            <numerusform>{kept} من %Ln جملة · {percent} %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{language} · %Ln word(s)</source>
        <translation>
            <numerusform>{language} · %Ln كلمة</numerusform>
            <numerusform>{language} · كلمة واحدة</numerusform>
            <numerusform>{language} · كلمتان</numerusform>
            <numerusform>{language} · %Ln كلمات</numerusform>
            <numerusform>{language} · %Ln كلمة</numerusform>
            <numerusform>{language} · %Ln كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>{variety} in place of {language}</source>
        <translation>{variety} بدلًا من {language}</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Copied the sentence and its translation</source>
        <translation>نُسخت الجملة وترجمتها</translation>
    </message>
    <message>
        <source>Copied the summary</source>
        <translation>نُسخ الملخص</translation>
    </message>
    <message numerus="yes">
        <source>Text size: %Ln point(s)</source>
        <translation>
            <numerusform>حجم النص: %Ln نقطة</numerusform>
            <numerusform>حجم النص: نقطة واحدة</numerusform>
            <numerusform>حجم النص: نقطتان</numerusform>
            <numerusform>حجم النص: %Ln نقاط</numerusform>
            <numerusform>حجم النص: %Ln نقطة</numerusform>
            <numerusform>حجم النص: %Ln نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>This sentence is not part of the summary.</source>
        <translation>هذه الجملة ليست جزءًا من الملخص.</translation>
    </message>
</context>
<context>
    <name>SavingAll</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;حاول مجددًا</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Not ready yet, and left out</source>
        <translation>ليس جاهزًا بعد، وتُرك</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>حفظ الكل</translation>
    </message>
    <message>
        <source>Saved as {}</source>
        <translation>حُفظ باسم {}</translation>
    </message>
    <message>
        <source>Saving into {}</source>
        <translation>جارٍ الحفظ في {}</translation>
    </message>
    <message>
        <source>Show the &amp;Folder</source>
        <translation>إظهار ال&amp;مجلد</translation>
    </message>
    <message>
        <source>What came of each article</source>
        <translation>ما آل إليه كل مقال</translation>
    </message>
    <message numerus="yes">
        <source>{saved} of %Ln article(s) saved in {folder}.</source>
        <translation>
            <numerusform>حُفظ {saved} من %Ln مقال في {folder}.</numerusform>
            <numerusform>حُفظ {saved} من مقال واحد في {folder}.</numerusform>
            <numerusform>حُفظ {saved} من مقالين في {folder}.</numerusform>
            <numerusform>حُفظ {saved} من %Ln مقالات في {folder}.</numerusform>
            <numerusform>حُفظ {saved} من %Ln مقالًا في {folder}.</numerusform>
            <numerusform>حُفظ {saved} من %Ln مقال في {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavingPage</name>
    <message>
        <source>&amp;Begin</source>
        <translation>ا&amp;لبداية</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>ال&amp;صيغة</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>A ferry for the islands</source>
        <translation>عبّارة للجزر</translation>
    </message>
    <message>
        <source>Always in the same folder</source>
        <translation>في المجلد نفسه دائمًا</translation>
    </message>
    <message>
        <source>Choose the folder to save in</source>
        <translation>اختيار مجلد الحفظ</translation>
    </message>
    <message>
        <source>For example: {}</source>
        <translation>مثال: {}</translation>
    </message>
    <message>
        <source>In the folder of the article</source>
        <translation>في مجلد المقال</translation>
    </message>
    <message>
        <source>In the folder that was saved in last</source>
        <translation>في آخر مجلد جرى الحفظ فيه</translation>
    </message>
    <message>
        <source>The same f&amp;older</source>
        <translation>المجلد &amp;نفسه</translation>
    </message>
    <message>
        <source>What Save offers first and Save All uses: that of the last time.</source>
        <translation>ما يعرضه «حفظ» أولًا ويستخدمه «حفظ الكل»: صيغة المرة الأخيرة.</translation>
    </message>
    <message>
        <source>What files are called. It may hold {}.</source>
        <translation>أسماء الملفات. يمكن أن تحتوي على {}.</translation>
    </message>
    <message>
        <source>Where Save and Save All look for a place at first.</source>
        <translation>أين يبحث «حفظ» و«حفظ الكل» عن مكان أولًا.</translation>
    </message>
    <message>
        <source>Where it is not there, saving begins elsewhere, and says so.</source>
        <translation>إن لم يكن موجودًا بدأ الحفظ في مكان آخر مع تنبيه.</translation>
    </message>
</context>
<context>
    <name>SentenceEditor</name>
    <message>
        <source>Enter keeps what you write, Esc does not; an empty text brings back the machine&apos;s</source>
        <translation>يحفظ Enter ما تكتبه، ويهمله Esc؛ والنص الفارغ يعيد الترجمة الآلية</translation>
    </message>
    <message>
        <source>Translation of the sentence</source>
        <translation>ترجمة الجملة</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The list can&apos;t be kept for next time: {}</source>
        <translation>تعذّر حفظ القائمة للمرة القادمة: {}</translation>
    </message>
    <message>
        <source>The list of last time can&apos;t be read: {}</source>
        <translation>تعذّرت قراءة قائمة المرة السابقة: {}</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has changed: %Ln translation(s) of yours lost the sentence.</source>
        <translation>
            <numerusform>تغيّر «{name}»: فقدت %Ln من ترجماتك جملتها.</numerusform>
            <numerusform>تغيّر «{name}»: فقدت إحدى ترجماتك جملتها.</numerusform>
            <numerusform>تغيّر «{name}»: فقدت اثنتان من ترجماتك جملتيهما.</numerusform>
            <numerusform>تغيّر «{name}»: فقدت %Ln من ترجماتك جملها.</numerusform>
            <numerusform>تغيّر «{name}»: فقدت %Ln من ترجماتك جملها.</numerusform>
            <numerusform>تغيّر «{name}»: فقدت %Ln من ترجماتك جملها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source> points</source>
        <translation> نقطة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln جملة</numerusform>
            <numerusform>جملة واحدة</numerusform>
            <numerusform>جملتان</numerusform>
            <numerusform>%Ln جمل</numerusform>
            <numerusform>%Ln جملة</numerusform>
            <numerusform>%Ln جملة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Algorithm</source>
        <translation>ال&amp;خوارزمية</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>م&amp;حو</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الأ&amp;لوان</translation>
    </message>
    <message>
        <source>&amp;Glossary…</source>
        <translation>م&amp;سرد المصطلحات…</translation>
    </message>
    <message>
        <source>&amp;Keep pasted texts with it</source>
        <translation>حف&amp;ظ النصوص الملصقة معها</translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation>&amp;لغة الواجهة</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>ال&amp;طول</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>ال&amp;شبكة</translation>
    </message>
    <message>
        <source>&amp;Open with the list of last time</source>
        <translation>ال&amp;فتح بقائمة المرة السابقة</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>ال&amp;برنامج</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>ال&amp;جودة</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>ال&amp;قراءة</translation>
    </message>
    <message>
        <source>&amp;Summary and Translation</source>
        <translation>ال&amp;ملخص والترجمة</translation>
    </message>
    <message>
        <source>&amp;Typeface</source>
        <translation>ال&amp;خط</translation>
    </message>
    <message>
        <source>A sentence that was translated before is there at once. They are kept on this computer, where only you can read them.</source>
        <translation>الجملة التي سبقت ترجمتها تظهر فورًا. تُحفظ الجمل على هذا الحاسوب، حيث لا يقرؤها سواك.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Ask each time before it is used</source>
        <translation>السؤال قبل كل استخدام</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Automatic, after the article&apos;s length</source>
        <translation>تلقائي، حسب طول المقال</translation>
    </message>
    <message>
        <source>Automatic, after the language</source>
        <translation>تلقائي، حسب اللغة</translation>
    </message>
    <message>
        <source>Brings back the articles, what you chose for them, your edits, and the place where you were.</source>
        <translation>يعيد المقالات وما اخترته لها وتعديلاتك والموضع الذي كنت فيه.</translation>
    </message>
    <message>
        <source>Careful weighs several wordings of each sentence against each other; it is a little better.</source>
        <translation>الترجمة المتأنية توازن بين عدة صيغ لكل جملة؛ والنتيجة أفضل قليلًا.</translation>
    </message>
    <message>
        <source>Careful, takes about twice as long</source>
        <translation>متأنية، تستغرق ضعف الوقت تقريبًا</translation>
    </message>
    <message>
        <source>Clear remembered sentences</source>
        <translation>محو الجمل المحفوظة</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>مُحيت</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>سريعة</translation>
    </message>
    <message>
        <source>Forgets all translated sentences, now.</source>
        <translation>ينسى كل الجمل المترجمة الآن.</translation>
    </message>
    <message>
        <source>How large articles are set. Ctrl+Plus and Ctrl+Minus change it as well.</source>
        <translation>حجم الخط الذي تُعرض به المقالات. يغيّره أيضًا Ctrl+زائد وCtrl+ناقص.</translation>
    </message>
    <message>
        <source>How long summaries are of which you have set no other length at the foot of the window.</source>
        <translation>طول الملخصات التي لم تحدد لها طولًا آخر في أسفل النافذة.</translation>
    </message>
    <message>
        <source>How the sentences of a summary are chosen.</source>
        <translation>كيف تُختار جمل الملخص.</translation>
    </message>
    <message>
        <source>It is used for nothing but pages and language packs that you ask for, and never for what you read.</source>
        <translation>لا تُستخدم إلا للصفحات وحزم اللغات التي تطلبها، ولا تُستخدم أبدًا لما تقرؤه.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Never use it</source>
        <translation>عدم استخدامها أبدًا</translation>
    </message>
    <message>
        <source>Not cleared</source>
        <translation>لم تُمحَ</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>صفحات الإعدادات</translation>
    </message>
    <message>
        <source>Remember &amp;translated sentences</source>
        <translation>ت&amp;ذكّر الجمل المترجمة</translation>
    </message>
    <message>
        <source>Sa&amp;ving</source>
        <translation>الح&amp;فظ</translation>
    </message>
    <message>
        <source>Sets everything on all pages back to how it was at first, but for the language to translate into.</source>
        <translation>يعيد كل شيء في كل الصفحات إلى حالته الأولى، ما عدا لغة الترجمة.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>ال&amp;حجم</translation>
    </message>
    <message>
        <source>The language that summaries and articles are put into.</source>
        <translation>اللغة التي تُترجم إليها الملخصات والمقالات.</translation>
    </message>
    <message>
        <source>The letters that articles are set in.</source>
        <translation>الخط الذي تُعرض به المقالات.</translation>
    </message>
    <message>
        <source>They are in no other file: without this, they are gone when the program ends.</source>
        <translation>لا توجد في أي ملف آخر: من دون هذا الخيار تزول عند إنهاء البرنامج.</translation>
    </message>
    <message>
        <source>Translate &amp;into</source>
        <translation>الترجمة إ&amp;لى</translation>
    </message>
    <message>
        <source>What certain words are to be called in translations.</source>
        <translation>كيف تُترجم كلمات معيّنة.</translation>
    </message>
    <message>
        <source>What menus and buttons say. It changes when the program is started again.</source>
        <translation>لغة القوائم والأزرار. تتغيّر عند تشغيل البرنامج من جديد.</translation>
    </message>
    <message>
        <source>Whether the window is light or dark, or follows the system.</source>
        <translation>هل تكون النافذة فاتحة أم داكنة أم تتبع النظام.</translation>
    </message>
    <message>
        <source>Your own terms</source>
        <translation>مصطلحاتك الخاصة</translation>
    </message>
    <message>
        <source>{} % of the article</source>
        <translation>{} % من المقال</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Ctrl and the wheel</source>
        <translation>Ctrl وعجلة الفأرة</translation>
    </message>
    <message>
        <source>Go to the next or the previous line</source>
        <translation>الانتقال إلى السطر التالي أو السابق</translation>
    </message>
    <message>
        <source>In a pane</source>
        <translation>في أحد الأجزاء</translation>
    </message>
    <message>
        <source>Keep an edited translation, or leave it</source>
        <translation>حفظ الترجمة المعدّلة أو إهمالها</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>تكبير النص أو تصغيره</translation>
    </message>
    <message>
        <source>Next and previous occurrence</source>
        <translation>الموضع التالي والسابق</translation>
    </message>
    <message>
        <source>Select text</source>
        <translation>تحديد النص</translation>
    </message>
</context>
<context>
    <name>SourceLanguage</name>
    <message>
        <source>Detect language</source>
        <translation>اكتشاف اللغة</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>لغة المقال</translation>
    </message>
    <message>
        <source>{language} (detected)</source>
        <translation>{language} (مكتشفة)</translation>
    </message>
    <message>
        <source>{language}? (not sure)</source>
        <translation>{language}؟ (غير مؤكدة)</translation>
    </message>
</context>
<context>
    <name>TargetLanguage</name>
    <message>
        <source>Language to translate into</source>
        <translation>لغة الترجمة</translation>
    </message>
    <message>
        <source>More languages…</source>
        <translation>لغات أخرى…</translation>
    </message>
</context>
<context>
    <name>_Languages</name>
    <message>
        <source>any language</source>
        <translation>أي لغة</translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <source>Edited by hand. The machine wrote: {}</source>
        <translation>عُدّلت يدويًا. الترجمة الآلية: {}</translation>
    </message>
    <message>
        <source>In no word list: {}</source>
        <translation>ليست في أي قائمة كلمات: {}</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>A language pack is needed to translate from {source} to {target}, and none is installed that leads there. The article can still be read and summarised; install a pack to translate it.</source>
        <translation>تلزم حزمة لغة للترجمة من {source} إلى {target}، ولا توجد حزمة مثبتة تنقل إليها. لا يزال بإمكانك قراءة المقال وتلخيصه؛ ثبّت حزمة لترجمته.</translation>
    </message>
    <message>
        <source>A {form} file could not be made ({reason}). Nothing was saved; choose another format.</source>
        <translation>تعذّر إنشاء ملف {form} ({reason}). لم يُحفظ شيء؛ اختر تنسيقًا آخر.</translation>
    </message>
    <message>
        <source>Another program is just installing or removing packs, so “{name}” was left alone. Nothing was changed; try again in a minute.</source>
        <translation>يثبّت برنامج آخر حزمًا أو يزيلها الآن، لذلك لم يُمسّ «{name}». لم يتغيّر شيء؛ حاول مجددًا بعد دقيقة.</translation>
    </message>
    <message>
        <source>Document for translators (XLIFF)</source>
        <translation>مستند للمترجمين (XLIFF)</translation>
    </message>
    <message>
        <source>Edmundson: sentences with words of the title and headings, at the start and end (Edmundson 1969)</source>
        <translation>Edmundson: جمل فيها كلمات من العنوان والعناوين الفرعية، في البداية والنهاية (Edmundson 1969)</translation>
    </message>
    <message>
        <source>JSON, for other programs, and to be opened here again</source>
        <translation>JSON، لبرامج أخرى ولإعادة فتحه هنا</translation>
    </message>
    <message>
        <source>KL: sentences that bring the summary&apos;s words nearest to the article&apos;s (Haghighi &amp; Vanderwende 2009)</source>
        <translation>KL: جمل تجعل كلمات الملخص أقرب ما تكون إلى كلمات المقال (Haghighi &amp; Vanderwende 2009)</translation>
    </message>
    <message>
        <source>Kept because</source>
        <translation>اختيرت للأسباب التالية:</translation>
    </message>
    <message>
        <source>LSA: sentences with much of the article&apos;s topics (Gong &amp; Liu 2001; Steinberger &amp; Jezek 2004)</source>
        <translation>LSA: جمل فيها الكثير من موضوعات المقال (Gong &amp; Liu 2001; Steinberger &amp; Jezek 2004)</translation>
    </message>
    <message>
        <source>LexRank: sentences that many others resemble (Erkan &amp; Radev 2004)</source>
        <translation>LexRank: جمل تشبهها جمل كثيرة أخرى (Erkan &amp; Radev 2004)</translation>
    </message>
    <message>
        <source>Luhn: sentences dense in the article&apos;s frequent words (Luhn 1958)</source>
        <translation>Luhn: جمل تكثر فيها الكلمات المتكررة في المقال (Luhn 1958)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Nutgraf: central sentences, early ones first, nothing said twice (the default)</source>
        <translation>Nutgraf: الجمل المحورية، المبكرة أولًا، من دون تكرار (الافتراضي)</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>نص OpenDocument</translation>
    </message>
    <message>
        <source>PDF, to print and to pass on</source>
        <translation>PDF، للطباعة والمشاركة</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Reduction: sentences that share the most words with all others (Fabish 2014)</source>
        <translation>Reduction: الجمل التي تشترك في أكثر الكلمات مع كل الجمل الأخرى (Fabish 2014)</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” has no term. Nothing was changed; fill it or remove it.</source>
        <translation>لا مصطلح في الصف {row} من المسرد «{name}». لم يتغيّر شيء؛ املأ الصف أو أزله.</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” has the wrong columns. Nothing was changed; a row is source,target or source,target,from,to.</source>
        <translation>أعمدة الصف {row} من المسرد «{name}» خاطئة. لم يتغيّر شيء؛ صيغة الصف هي source,target أو source,target,from,to.</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” is not in UTF-8. Nothing was changed; save it as CSV in UTF-8.</source>
        <translation>الصف {row} من المسرد «{name}» ليس بترميز UTF-8. لم يتغيّر شيء؛ احفظ المسرد بتنسيق CSV وترميز UTF-8.</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” is too long for a term. Nothing was changed; a term has up to 200 letters.</source>
        <translation>الصف {row} من المسرد «{name}» أطول من أن يكون مصطلحًا. لم يتغيّر شيء؛ لا يزيد المصطلح على 200 حرف.</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” names a language that is not known, “{detail}”. Nothing was changed; write its code, such as en or pt.</source>
        <translation>يذكر الصف {row} من المسرد «{name}» لغة غير معروفة، «{detail}». لم يتغيّر شيء؛ اكتب رمز اللغة، مثل en أو pt.</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” translates “{detail}” otherwise than a row before it. Nothing was changed; remove one of them.</source>
        <translation>يترجم الصف {row} من المسرد «{name}» المصطلح «{detail}» بخلاف صف قبله. لم يتغيّر شيء؛ أزل أحدهما.</translation>
    </message>
    <message>
        <source>Something unforeseen went wrong ({reason}). No file was changed; try again.</source>
        <translation>حدث خطأ غير متوقع ({reason}). لم يتغيّر أي ملف؛ حاول مجددًا.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have ({error}). Your file was not changed; please report it.</source>
        <translation>حدث خطأ ما كان ينبغي أن يحدث ({error}). لم يتغيّر ملفك؛ يُرجى الإبلاغ عن الخطأ.</translation>
    </message>
    <message>
        <source>SumBasic: sentences of frequent words not said yet (Nenkova &amp; Vanderwende 2005)</source>
        <translation>SumBasic: جمل من كلمات متكررة لم تُذكر بعد (Nenkova &amp; Vanderwende 2005)</translation>
    </message>
    <message>
        <source>Table of sentences (CSV)</source>
        <translation>جدول الجمل (CSV)</translation>
    </message>
    <message>
        <source>Table of sentences (TSV)</source>
        <translation>جدول الجمل (TSV)</translation>
    </message>
    <message>
        <source>TextRank: sentences that share words with important ones (Mihalcea &amp; Tarau 2004)</source>
        <translation>TextRank: جمل تشترك في كلماتها مع جمل مهمة (Mihalcea &amp; Tarau 2004)</translation>
    </message>
    <message>
        <source>The disk is too full: {needed} MB are needed, and {free} MB are free. Nothing was changed; make room, then try again.</source>
        <translation>لا مساحة كافية على القرص: يلزم {needed} م.ب والمتاح {free} م.ب. لم يتغيّر شيء؛ وفّر مساحة ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The encoding of “{name}” could not be made out. Nothing was changed; choose its encoding, or save it as UTF-8.</source>
        <translation>تعذّر تحديد ترميز «{name}». لم يتغيّر شيء؛ اختر الترميز أو احفظ الملف بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The glossary “{name}” declares entities, which can overload the program that reads them, and was not read. Nothing was changed; save it without them.</source>
        <translation>يعلن المسرد «{name}» كيانات قد تُثقل البرنامج الذي يقرؤها، لذلك لم يُقرأ. لم يتغيّر شيء؛ احفظه من دونها.</translation>
    </message>
    <message>
        <source>The glossary “{name}” holds no terms. Nothing was changed; list a term and its translation.</source>
        <translation>لا مصطلحات في المسرد «{name}». لم يتغيّر شيء؛ أدرج مصطلحًا وترجمته.</translation>
    </message>
    <message>
        <source>The glossary “{name}” is XML but no TBX that can be read (row {row}). Nothing was changed; save it as CSV or TBX.</source>
        <translation>المسرد «{name}» ملف XML لكنه ليس TBX يمكن قراءته (الصف {row}). لم يتغيّر شيء؛ احفظه بتنسيق CSV أو TBX.</translation>
    </message>
    <message>
        <source>The glossary “{name}” is no text. Nothing was changed; save it as CSV or TBX first.</source>
        <translation>المسرد «{name}» ليس نصًا. لم يتغيّر شيء؛ احفظه أولًا بتنسيق CSV أو TBX.</translation>
    </message>
    <message>
        <source>The glossary “{name}” is too large: more than 10,000 terms or 4 MB. Nothing was changed; choose a shorter one.</source>
        <translation>المسرد «{name}» كبير جدًا: أكثر من 10,000 مصطلح أو 4 م.ب. لم يتغيّر شيء؛ اختر مسردًا أقصر.</translation>
    </message>
    <message>
        <source>The language pack “{name}” is damaged and can&apos;t be used ({reason}). Everything else works; install the pack again, or remove it.</source>
        <translation>حزمة اللغة «{name}» تالفة ولا يمكن استخدامها ({reason}). كل ما عداها يعمل؛ أعد تثبيت الحزمة أو أزلها.</translation>
    </message>
    <message>
        <source>The list of language packs</source>
        <translation>قائمة حزم اللغات</translation>
    </message>
    <message>
        <source>The proxy on the way to “{url}” did not let it through. Check the proxy that this computer is set to use.</source>
        <translation>لم يسمح الخادم الوكيل بالمرور إلى «{url}». تحقق من الخادم الوكيل المضبوط على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The server of “{url}” answered “{detail}” instead of the page. Check the address, or open the page in a browser and save it as a file.</source>
        <translation>أجاب خادم «{url}» بـ«{detail}» بدلًا من الصفحة. تحقق من العنوان، أو افتح الصفحة في متصفح واحفظها ملفًا.</translation>
    </message>
    <message>
        <source>The server of “{url}” can&apos;t be reached. Check the network, or try again later.</source>
        <translation>تعذّر الوصول إلى خادم «{url}». تحقق من الشبكة أو حاول مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>The server of “{url}” could not prove who it is, so nothing was fetched from it. Be careful with it; open it in a browser to see why.</source>
        <translation>لم يستطع خادم «{url}» إثبات هويته، لذلك لم يُجلب منه شيء. كن حذرًا منه؛ افتح العنوان في متصفح لمعرفة السبب.</translation>
    </message>
    <message>
        <source>The server of “{url}” was not found. Check the address and whether this computer is on the network, then try again.</source>
        <translation>لم يُعثر على خادم «{url}». تحقق من العنوان ومن اتصال هذا الحاسوب بالشبكة، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The translation from {source} to {target} broke off ({reason}). The article and its summary are unharmed; try again, and if it fails again, install the language pack anew.</source>
        <translation>انقطعت الترجمة من {source} إلى {target} ({reason}). المقال وملخصه سليمان؛ حاول مجددًا، وإذا فشلت ثانية فأعد تثبيت حزمة اللغة.</translation>
    </message>
    <message>
        <source>There is no language pack with the code “{code}” that this could be done with. Nothing was done; choose one of the list.</source>
        <translation>لا توجد حزمة لغة بالرمز «{code}» يمكن القيام بذلك بها. لم يُنفَّذ شيء؛ اختر حزمة من القائمة.</translation>
    </message>
    <message>
        <source>There is no language with the code “{code}”. Nothing was done; choose one of the list.</source>
        <translation>لا توجد لغة بالرمز «{code}». لم يُنفَّذ شيء؛ اختر لغة من القائمة.</translation>
    </message>
    <message>
        <source>There is no way of summarising called “{name}”. Nothing was done; choose one of the list.</source>
        <translation>لا توجد طريقة تلخيص باسم «{name}». لم يُنفَّذ شيء؛ اختر طريقة من القائمة.</translation>
    </message>
    <message>
        <source>There is not enough memory left for “{name}”. Nothing was changed; close other programs, then try again.</source>
        <translation>لا تكفي الذاكرة المتبقية لـ «{name}». لم يتغير شيء؛ أغلق برامج أخرى ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Translation memory (TMX)</source>
        <translation>ذاكرة ترجمة (TMX)</translation>
    </message>
    <message>
        <source>Web page, original and translation side by side</source>
        <translation>صفحة ويب، الأصل والترجمة جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>مستند Word</translation>
    </message>
    <message>
        <source>a device or a connection</source>
        <translation>جهاز أو اتصال</translation>
    </message>
    <message>
        <source>a folder without a file to read</source>
        <translation>مجلد بلا ملف يمكن قراءته</translation>
    </message>
    <message>
        <source>a folder, not a file</source>
        <translation>مجلد وليس ملفًا</translation>
    </message>
    <message>
        <source>answer: {detail}</source>
        <translation>الرد: {detail}</translation>
    </message>
    <message>
        <source>broke off on its way</source>
        <translation>انقطع في الطريق</translation>
    </message>
    <message>
        <source>can&apos;t be decoded as {encoding}</source>
        <translation>لا يمكن فك ترميزه بوصفه {encoding}</translation>
    </message>
    <message>
        <source>can&apos;t be read in this format</source>
        <translation>لا يمكن قراءة هذه الصيغة</translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation>تغيّر أثناء القراءة</translation>
    </message>
    <message>
        <source>check with the original: the numbers are not the same</source>
        <translation>راجع الأصل: الأرقام غير متطابقة</translation>
    </message>
    <message>
        <source>check with the original: the translation has words that may be none</source>
        <translation>راجع الأصل: في الترجمة كلمات قد لا يكون لها وجود</translation>
    </message>
    <message>
        <source>check with the original: the translation holds signs that stand for nothing</source>
        <translation>راجع الأصل: في الترجمة علامات لا تدل على شيء</translation>
    </message>
    <message>
        <source>check with the original: the translation is little more than a guess</source>
        <translation>راجع الأصل: الترجمة لا تعدو أن تكون تخمينًا</translation>
    </message>
    <message>
        <source>check with the original: the translation says some words twice</source>
        <translation>راجع الأصل: تكرر الترجمة بعض الكلمات مرتين</translation>
    </message>
    <message>
        <source>check with the original: the translation seems to break off</source>
        <translation>راجع الأصل: يبدو أن الترجمة تنقطع قبل نهايتها</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>it adds what no other kept sentence says</source>
        <translation>تضيف ما لا تقوله أي جملة مختارة أخرى</translation>
    </message>
    <message>
        <source>it belongs to a quotation that is kept whole</source>
        <translation>تنتمي إلى اقتباس أُبقي كاملًا</translation>
    </message>
    <message>
        <source>it says what much of the article is about</source>
        <translation>تقول ما يدور حوله جزء كبير من المقال</translation>
    </message>
    <message>
        <source>it stands near the beginning</source>
        <translation>تقع قرب البداية</translation>
    </message>
    <message>
        <source>it takes up words of the title or of a heading</source>
        <translation>تتناول كلمات من العنوان أو من عنوان فرعي</translation>
    </message>
    <message>
        <source>larger than any article</source>
        <translation>أكبر من أي مقال</translation>
    </message>
    <message>
        <source>left in the original: it came back unchanged</source>
        <translation>تُركت كما في الأصل: عادت من دون تغيير</translation>
    </message>
    <message>
        <source>left in the original: its translation came back empty</source>
        <translation>تُركت كما في الأصل: عادت ترجمتها فارغة</translation>
    </message>
    <message>
        <source>left in the original: its translation came out in another language</source>
        <translation>تُركت كما في الأصل: جاءت ترجمتها بلغة أخرى</translation>
    </message>
    <message>
        <source>left in the original: its translation repeated itself</source>
        <translation>تُركت كما في الأصل: كررت ترجمتها نفسها</translation>
    </message>
    <message>
        <source>left in the original: its translation was far too long or too short</source>
        <translation>تُركت كما في الأصل: كانت ترجمتها أطول أو أقصر مما يُعقل</translation>
    </message>
    <message>
        <source>no page but {detail}</source>
        <translation>ليس صفحة بل {detail}</translation>
    </message>
    <message>
        <source>no text in it</source>
        <translation>لا نص فيه</translation>
    </message>
    <message>
        <source>not opened: built to do harm</source>
        <translation>لم يُفتح: صُنع للإضرار</translation>
    </message>
    <message>
        <source>not text, or an unknown format</source>
        <translation>ليس نصًا، أو صيغة غير معروفة</translation>
    </message>
    <message>
        <source>not the address of a page</source>
        <translation>ليس عنوان صفحة</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>only led elsewhere</source>
        <translation>لم يقُد إلا إلى مكان آخر</translation>
    </message>
    <message>
        <source>pictures of pages, no text</source>
        <translation>صور صفحات بلا نص</translation>
    </message>
    <message>
        <source>protected by a password</source>
        <translation>محمي بكلمة مرور</translation>
    </message>
    <message>
        <source>server not found</source>
        <translation>لم يُعثر على الخادم</translation>
    </message>
    <message>
        <source>server not to be trusted</source>
        <translation>خادم لا يوثق به</translation>
    </message>
    <message>
        <source>server out of reach</source>
        <translation>تعذر الوصول إلى الخادم</translation>
    </message>
    <message>
        <source>stopped by the proxy</source>
        <translation>أوقفه الوكيل</translation>
    </message>
    <message>
        <source>the network is switched off</source>
        <translation>الشبكة مطفأة</translation>
    </message>
    <message>
        <source>the next sentence needs it to be understood</source>
        <translation>لا تُفهم الجملة التالية من دونها</translation>
    </message>
    <message>
        <source>there was room for one more</source>
        <translation>بقي متسع لجملة أخرى</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>استغرق وقتًا طويلًا</translation>
    </message>
    <message>
        <source>unknown encoding</source>
        <translation>ترميز غير معروف</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>لا إذن لك بقراءته</translation>
    </message>
    <message>
        <source>“{name}” broke off on its way. What is installed goes on working; try again.</source>
        <translation>انقطع جلب «{name}» في الطريق. ما هو مثبّت يواصل العمل؛ حاول مجددًا.</translation>
    </message>
    <message>
        <source>“{name}” came with the program and stays with it. Nothing was changed; install another version to have that one used instead.</source>
        <translation>جاء «{name}» مع البرنامج ويبقى معه. لم يتغيّر شيء؛ ثبّت إصدارًا آخر ليُستخدم بدلًا منه.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be decoded as {encoding}. Nothing was changed; choose another encoding, or none to have it detected.</source>
        <translation>تعذّر فك ترميز «{name}» على أنه {encoding}. لم يتغيّر شيء؛ اختر ترميزًا آخر، أو لا تختر شيئًا ليُكتشف تلقائيًا.</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: its server answered “{detail}”. What is installed goes on working; try again later.</source>
        <translation>تعذّر جلب «{name}»: أجاب الخادم بـ«{detail}». ما هو مثبّت يواصل العمل؛ حاول مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: its server can&apos;t be reached. What is installed goes on working; try again later.</source>
        <translation>تعذّر جلب «{name}»: لا يمكن الوصول إلى الخادم. ما هو مثبّت يواصل العمل؛ حاول مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: its server fell silent. What is installed goes on working; try again later.</source>
        <translation>تعذّر جلب «{name}»: توقف الخادم عن الرد. ما هو مثبّت يواصل العمل؛ حاول مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: its server led elsewhere, last to “{detail}”, which is not safe to follow. What is installed goes on working; try again later.</source>
        <translation>تعذّر جلب «{name}»: أحال الخادم إلى مكان آخر، آخره «{detail}»، واتباعه غير آمن. ما هو مثبّت يواصل العمل؛ حاول مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: something else came in its place, such as the sign-in page of a network. What is installed goes on working; open any page in a browser to see whether you need to sign in, then try again.</source>
        <translation>تعذّر جلب «{name}»: وصل شيء آخر مكانه، كصفحة تسجيل الدخول إلى شبكة. ما هو مثبّت يواصل العمل؛ افتح أي صفحة في متصفح لترى هل يلزم تسجيل الدخول، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: the proxy on the way did not let it through. What is installed goes on working; check the proxy that this computer is set to use.</source>
        <translation>تعذّر جلب «{name}»: لم يسمح الخادم الوكيل بالمرور. ما هو مثبّت يواصل العمل؛ تحقق من الخادم الوكيل المضبوط على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: there is no network, or its server was not found. What is installed goes on working; try again when the network is there.</source>
        <translation>تعذّر جلب «{name}»: لا توجد شبكة أو لم يُعثر على الخادم. ما هو مثبّت يواصل العمل؛ حاول مجددًا عندما تتوفر الشبكة.</translation>
    </message>
    <message>
        <source>“{name}” could not be read to its end: the file or its disk is damaged. Nothing was changed; try a copy of it.</source>
        <translation>تعذّرت قراءة «{name}» إلى آخره: الملف أو قرصه تالف. لم يتغيّر شيء؛ جرّب نسخة منه.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved ({reason}). What was there before is unharmed; choose another place.</source>
        <translation>تعذّر حفظ «{name}» ({reason}). ما كان هناك من قبل سليم؛ اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>“{name}” did not come to its end. What is installed goes on working, and {kept} MB are kept; try again to go on from there.</source>
        <translation>لم يكتمل «{name}». ما هو مثبّت يواصل العمل، وحُفظ {kept} م.ب؛ حاول مجددًا للمتابعة من هناك.</translation>
    </message>
    <message>
        <source>“{name}” differs from the pack that was first installed under the same version number, {detail}: somebody may have tampered with it. Nothing was changed; install it only if you know why it differs.</source>
        <translation>يختلف «{name}» عن الحزمة التي ثُبّتت أول مرة برقم الإصدار نفسه، {detail}: ربما عبث به أحد. لم يتغيّر شيء؛ لا تثبّته إلا إذا كنت تعرف سبب اختلافه.</translation>
    </message>
    <message>
        <source>“{name}” does not say rightly which languages it is for ({detail}). Nothing was changed; get it from elsewhere.</source>
        <translation>لا يذكر «{name}» اللغات التي يخصّها على نحو صحيح ({detail}). لم يتغيّر شيء؛ احصل عليه من مكان آخر.</translation>
    </message>
    <message>
        <source>“{name}” holds a program ({detail}) where a language pack has none, and was not installed. Nothing was changed; be careful with where it came from.</source>
        <translation>يحتوي «{name}» على برنامج ({detail}) لا مكان له في حزمة لغة، فلم يُثبَّت. لم يتغيّر شيء؛ كن حذرًا من مصدره.</translation>
    </message>
    <message>
        <source>“{name}” holds no file that can be read here, and folders within it are not looked into. Nothing was changed; choose one of these, or a file.</source>
        <translation>لا يحتوي «{name}» على ملف يمكن قراءته هنا، ولا تُفحص المجلدات التي بداخله. لم يتغيّر شيء؛ اختر أحدها أو اختر ملفًا.</translation>
    </message>
    <message>
        <source>“{name}” holds no text. Nothing was changed; choose another file.</source>
        <translation>لا يحتوي «{name}» على نص. لم يتغيّر شيء؛ اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>“{name}” holds pictures of pages and no text. Nothing was changed; let a text recognition program (OCR) make text of it first.</source>
        <translation>يحتوي «{name}» على صور صفحات لا على نص. لم يتغيّر شيء؛ حوّله أولًا إلى نص ببرنامج للتعرف على النصوص (OCR).</translation>
    </message>
    <message>
        <source>“{name}” is a device or a connection, not a file. Nothing was read from it; choose a file.</source>
        <translation>«{name}» جهاز أو اتصال وليس ملفًا. لم يُقرأ منه شيء؛ اختر ملفًا.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a file. Nothing was changed; choose a file in it.</source>
        <translation>«{name}» مجلد وليس ملفًا. لم يتغيّر شيء؛ اختر ملفًا داخله.</translation>
    </message>
    <message>
        <source>“{name}” is built to overload or mislead the program that opens it, and was not opened. Nothing was changed; be careful with where it came from.</source>
        <translation>صُنع «{name}» ليُثقل البرنامج الذي يفتحه أو يخدعه، فلم يُفتح. لم يتغيّر شيء؛ كن حذرًا من مصدره.</translation>
    </message>
    <message>
        <source>“{name}” is built to overload this computer or to write where it should not, and was not installed. Nothing was changed; be careful with where it came from.</source>
        <translation>صُنع «{name}» ليُثقل هذا الحاسوب أو ليكتب حيث لا ينبغي، فلم يُثبَّت. لم يتغيّر شيء؛ كن حذرًا من مصدره.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: a part of it is missing or was changed on its way. Nothing was changed; fetch it again.</source>
        <translation>«{name}» تالف: جزء منه ناقص أو تغيّر في الطريق. لم يتغيّر شيء؛ اجلبه مجددًا.</translation>
    </message>
    <message>
        <source>“{name}” is in a format that can&apos;t be read here. Nothing was changed; save it as PDF, DOCX or text first.</source>
        <translation>تنسيق «{name}» لا تمكن قراءته هنا. لم يتغيّر شيء؛ احفظه أولًا بتنسيق PDF أو DOCX أو نصًا.</translation>
    </message>
    <message>
        <source>“{name}” is in use by another program. Nothing was changed; close that program, then try again.</source>
        <translation>«{name}» قيد الاستخدام في برنامج آخر. لم يتغيّر شيء؛ أغلق ذلك البرنامج ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>“{name}” is larger than any article. Nothing was changed; copy the part that you want into a file of its own.</source>
        <translation>«{name}» أكبر من أي مقال. لم يتغيّر شيء؛ انسخ الجزء الذي تريده إلى ملف مستقل.</translation>
    </message>
    <message>
        <source>“{name}” is larger than any language pack. Nothing was changed; get it from elsewhere.</source>
        <translation>«{name}» أكبر من أي حزمة لغة. لم يتغيّر شيء؛ احصل عليه من مكان آخر.</translation>
    </message>
    <message>
        <source>“{name}” is larger than it could ever be, and was not fetched to its end. What is installed goes on working; try again later.</source>
        <translation>«{name}» أكبر مما يمكن أن يكون، فلم يُجلب إلى آخره. ما هو مثبّت يواصل العمل؛ حاول مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>“{name}” is no language pack. Nothing was changed; choose a file that ends in .argosmodel.</source>
        <translation>«{name}» ليس حزمة لغة. لم يتغيّر شيء؛ اختر ملفًا ينتهي اسمه بـ‎.argosmodel.</translation>
    </message>
    <message>
        <source>“{name}” is not text, or not in a format that can be read here. Nothing was changed; save it as text first, or choose another file.</source>
        <translation>«{name}» ليس نصًا، أو تنسيقه لا تمكن قراءته هنا. لم يتغيّر شيء؛ احفظه أولًا نصًا أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>“{name}” is not there. It may have been moved, renamed or deleted; look for it and choose it again.</source>
        <translation>«{name}» غير موجود. ربما نُقل أو أعيدت تسميته أو حُذف؛ ابحث عنه واختره مجددًا.</translation>
    </message>
    <message>
        <source>“{name}” is offered at no address that is safe to fetch from. Nothing was fetched; what is installed goes on working.</source>
        <translation>لا يُتاح «{name}» على عنوان يمكن الجلب منه بأمان. لم يُجلب شيء؛ ما هو مثبّت يواصل العمل.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password, as no language pack is. Nothing was changed; get it from elsewhere.</source>
        <translation>«{name}» محمي بكلمة مرور، ولا تُحمى بها حزم اللغات. لم يتغيّر شيء؛ احصل عليه من مكان آخر.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password. Nothing was changed; open it in the program that it was made with, and save a copy without the password.</source>
        <translation>«{name}» محمي بكلمة مرور. لم يتغيّر شيء؛ افتحه في البرنامج الذي أُنشئ به واحفظ نسخة من دون كلمة مرور.</translation>
    </message>
    <message>
        <source>“{name}” is there already. It was left as it is; choose another name, or say that it may be replaced.</source>
        <translation>«{name}» موجود من قبل. تُرك كما هو؛ اختر اسمًا آخر أو اسمح باستبداله.</translation>
    </message>
    <message>
        <source>“{name}” lacks {detail}. Nothing was changed; get it from elsewhere.</source>
        <translation>«{name}» ناقص، إذ ليس فيه {detail}. لم يتغيّر شيء؛ احصل عليه من مكان آخر.</translation>
    </message>
    <message>
        <source>“{name}” may not be read by you. Nothing was changed; ask its owner for permission, or choose another file.</source>
        <translation>لا تملك إذن قراءة «{name}». لم يتغيّر شيء؛ اطلب الإذن من مالكه أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>“{name}” turned out to be another pack than the one that is offered: {detail}. Nothing was changed; try again later.</source>
        <translation>تبيّن أن «{name}» حزمة غير الحزمة المتاحة: {detail}. لم يتغيّر شيء؛ حاول مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program while it was being read. Nothing was lost; open it again.</source>
        <translation>غيّر برنامج آخر «{name}» أثناء قراءته. لم يُفقد شيء؛ افتحه مجددًا.</translation>
    </message>
    <message>
        <source>“{name}” was not fetched: its server could not prove who it is. What is installed goes on working; try again on another network.</source>
        <translation>لم يُجلب «{name}»: لم يستطع الخادم إثبات هويته. ما هو مثبّت يواصل العمل؛ حاول مجددًا على شبكة أخرى.</translation>
    </message>
    <message>
        <source>“{name}” was not fetched: the network is switched off in the settings. What is installed goes on working.</source>
        <translation>لم يُجلب «{name}»: الشبكة معطّلة في الإعدادات. ما هو مثبّت يواصل العمل.</translation>
    </message>
    <message>
        <source>“{name}” was tried and can&apos;t translate ({detail}). Nothing was changed; fetch it again, or get it from elsewhere.</source>
        <translation>جُرّب «{name}» فلم يستطع الترجمة ({detail}). لم يتغيّر شيء؛ اجلبه مجددًا أو احصل عليه من مكان آخر.</translation>
    </message>
    <message>
        <source>“{pattern}” gives every file the same name. Nothing was changed; add one of {fields}, in braces.</source>
        <translation>يعطي «{pattern}» كل الملفات الاسم نفسه. لم يتغير شيء؛ أضف أحد {fields} بين قوسين معقوفين.</translation>
    </message>
    <message>
        <source>“{pattern}” is a path, not a name. Nothing was changed; leave out / and \, since the folder is chosen apart.</source>
        <translation>«{pattern}» مسار وليس اسمًا. لم يتغير شيء؛ احذف / و\، فالمجلد يُختار على حدة.</translation>
    </message>
    <message>
        <source>“{pattern}” is no pattern for names. Nothing was changed; in braces stands one of {fields}, and nothing else.</source>
        <translation>«{pattern}» ليس نمطًا للأسماء. لم يتغير شيء؛ بين القوسين المعقوفين أحد {fields} ولا شيء غيره.</translation>
    </message>
    <message>
        <source>“{url}” broke off on its way. Nothing was kept; try again.</source>
        <translation>انقطع جلب «{url}» في الطريق. لم يُحفظ شيء؛ حاول مجددًا.</translation>
    </message>
    <message>
        <source>“{url}” is larger than any article. Nothing was kept; choose another page.</source>
        <translation>«{url}» أكبر من أي مقال. لم يُحفظ شيء؛ اختر صفحة أخرى.</translation>
    </message>
    <message>
        <source>“{url}” is no page but {detail}. Nothing was kept; choose the page that it belongs to.</source>
        <translation>«{url}» ليس صفحة بل {detail}. لم يُحفظ شيء؛ اختر الصفحة التي ينتمي إليها.</translation>
    </message>
    <message>
        <source>“{url}” is not the address of a web page. Nothing was fetched; an address begins with http:// or https://.</source>
        <translation>«{url}» ليس عنوان صفحة ويب. لم يُجلب شيء؛ يبدأ العنوان بـ http://‎ أو https://‎.</translation>
    </message>
    <message>
        <source>“{url}” only led elsewhere, last to “{detail}”. Nothing was kept; open it in a browser, and save it.</source>
        <translation>اكتفى «{url}» بالإحالة إلى أماكن أخرى، آخرها «{detail}». لم يُحفظ شيء؛ افتح العنوان في متصفح واحفظ الصفحة.</translation>
    </message>
    <message>
        <source>“{url}” took too long. Nothing was kept; try again later, or save the page in a browser and open the file.</source>
        <translation>استغرق «{url}» وقتًا طويلًا جدًا. لم يُحفظ شيء؛ حاول مجددًا لاحقًا، أو احفظ الصفحة في متصفح وافتح الملف.</translation>
    </message>
    <message>
        <source>“{url}” was not fetched: the network is switched off in the settings. Save the page in a browser and open the file, or switch it on.</source>
        <translation>لم يُجلب «{url}»: الشبكة معطّلة في الإعدادات. احفظ الصفحة في متصفح وافتح الملف، أو شغّل الشبكة.</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Printed to {}</source>
        <translation>طُبع إلى {}</translation>
    </message>
</context>
</TS>
