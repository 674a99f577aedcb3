<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Nutgraf</source>
        <translation>关于 Nutgraf</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>语言包</translation>
    </message>
    <message>
        <source>Parts and licences</source>
        <translation>组件与许可证</translation>
    </message>
    <message>
        <source>Summarises articles and translates the summaries, side by side with the original.</source>
        <translation>为文章生成摘要并翻译摘要，与原文并排显示。</translation>
    </message>
    <message>
        <source>What you read stays on your computer. The network is used only when you ask for it.</source>
        <translation>您阅读的内容只留在您的电脑上。仅在您要求时才会使用网络。</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>Articles</name>
    <message>
        <source>doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>loading the language pack</source>
        <translation>正在加载语言包</translation>
    </message>
    <message>
        <source>not fetched</source>
        <translation>未下载</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>summarising</source>
        <translation>正在生成摘要</translation>
    </message>
    <message>
        <source>translating {done} of {total}</source>
        <translation>正在翻译（{done}/{total}）</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>正在等待</translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln 句中取 {kept} 句</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, {state}</source>
        <translation>{name}，{state}</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Main</source>
        <translation>主工具栏</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Translate the summary</source>
        <translation>翻译摘要</translation>
    </message>
    <message>
        <source>Translate the whole article</source>
        <translation>翻译全文</translation>
    </message>
    <message>
        <source>Whole article</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>into</source>
        <translation>译为</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;About Nutgraf</source>
        <translation>关于 Nutgraf(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Edit the Translation</source>
        <translation>编辑译文(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Glossary…</source>
        <translation>术语表(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Next Part of the Window</source>
        <translation>窗口的下一部分(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>原文(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous Part of the Window</source>
        <translation>窗口的上一部分(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Remove from the List</source>
        <translation>从列表中移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>摘要(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Translation</source>
        <translation>译文(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation>默认文字大小(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Why This Sentence?</source>
        <translation>为什么选这句(&amp;W)？</translation>
    </message>
    <message>
        <source>Copy Sentence and &amp;Translation</source>
        <translation>复制句子及译文(&amp;T)</translation>
    </message>
    <message>
        <source>Copy the &amp;Summary</source>
        <translation>复制摘要(&amp;S)</translation>
    </message>
    <message>
        <source>Language &amp;Packs…</source>
        <translation>语言包(&amp;P)…</translation>
    </message>
    <message>
        <source>Open a &amp;Link…</source>
        <translation>打开链接(&amp;L)…</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>Save &amp;All…</source>
        <translation>全部保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>设置(&amp;G)…</translation>
    </message>
    <message>
        <source>Translate the &amp;Whole Article</source>
        <translation>翻译全文(&amp;W)</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>报告(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>All that a report would hold: versions, the system, and where it happened.</source>
        <translation>报告所含的全部内容：版本、系统以及出错的位置。</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Nothing was sent to anybody. If you report it to the makers of Nutgraf, this is what helps them; it holds no names of files and nothing of what you read.</source>
        <translation>没有向任何人发送任何内容。如果您要向 Nutgraf 的开发者报告此问题，以下内容会对他们有帮助；其中不含文件名，也不含您阅读的内容。</translation>
    </message>
    <message>
        <source>Nutgraf ended unexpectedly last time</source>
        <translation>Nutgraf 上次意外退出</translation>
    </message>
    <message>
        <source>Nutgraf goes on, and your files were not changed.</source>
        <translation>Nutgraf 会继续运行，您的文件没有改动。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Saved to {}</source>
        <translation>已保存到 {}</translation>
    </message>
    <message numerus="yes">
        <source>Since then, something went wrong again, %Ln time(s) in all.</source>
        <translation>
            <numerusform>此后又出了问题，总共 %Ln 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出现问题</translation>
    </message>
    <message>
        <source>Something went wrong that should not have</source>
        <translation>出现了不该出现的问题</translation>
    </message>
    <message>
        <source>Your files were not changed.</source>
        <translation>您的文件没有改动。</translation>
    </message>
</context>
<context>
    <name>DropSign</name>
    <message>
        <source>Drop to read</source>
        <translation>松开以阅读</translation>
    </message>
</context>
<context>
    <name>EncodingMenu</name>
    <message>
        <source>&amp;Detect</source>
        <translation>自动检测(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Detect ({})</source>
        <translation>自动检测（{}）(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>编码(&amp;E)</translation>
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
        <translation>已使用网络下载 {}</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>All packs that are here or offered. Two in a row make a way between two languages.</source>
        <translation>这里已有或可获取的所有语言包。两个相接就构成两种语言之间的路径。</translation>
    </message>
    <message>
        <source>Closes the window. The list comes back next time, unless the settings say otherwise.</source>
        <translation>关闭窗口。下次启动时列表会恢复，除非设置另有规定。</translation>
    </message>
    <message>
        <source>Copies the marked sentence and its translation, a line each.</source>
        <translation>复制所标句子及其译文，各占一行。</translation>
    </message>
    <message>
        <source>Copies the selected packs into files, for a computer without a network.</source>
        <translation>把所选语言包复制成文件，供没有网络的电脑使用。</translation>
    </message>
    <message>
        <source>Copies the summary in the language that it is translated into.</source>
        <translation>以译入的语言复制摘要。</translation>
    </message>
    <message>
        <source>Deletes the selected packs from the disk. Those that came with the program stay.</source>
        <translation>从磁盘删除所选语言包。随程序附带的会保留。</translation>
    </message>
    <message>
        <source>Ends what is being done. What is ready stays.</source>
        <translation>结束正在进行的操作。已完成的会保留。</translation>
    </message>
    <message>
        <source>Fetches the page whose address you give, and nothing else with it.</source>
        <translation>获取您给出地址的网页，此外不获取任何内容。</translation>
    </message>
    <message>
        <source>Fetches the public list of packs. Nothing is fetched before you press this.</source>
        <translation>获取公开的语言包列表。在您按下之前不会获取任何内容。</translation>
    </message>
    <message>
        <source>Fetches the selected packs and tries each. What breaks off goes on there next time.</source>
        <translation>获取所选语言包并逐个试用。中断的下载下次会从断点继续。</translation>
    </message>
    <message>
        <source>From which languages into which can be translated, and how to get more.</source>
        <translation>可以从哪些语言译成哪些语言，以及如何获取更多。</translation>
    </message>
    <message>
        <source>Goes on with what was stopped or has failed, and fetches pages again.</source>
        <translation>继续已停止或失败的操作，并重新获取网页。</translation>
    </message>
    <message>
        <source>How sentences are rated. “Nutgraf” suits most articles; point at one for what it does.</source>
        <translation>句子如何评分。“Nutgraf”适合大多数文章；指向某个算法即可查看它的作用。</translation>
    </message>
    <message>
        <source>Installs a pack that is a file, which needs no network.</source>
        <translation>安装文件形式的语言包，无需网络。</translation>
    </message>
    <message>
        <source>Lets you put the marked sentence into your own words: Enter keeps them, Esc does not.</source>
        <translation>让您用自己的话改写所标句子：回车键保留，Esc 键放弃。</translation>
    </message>
    <message>
        <source>Loads articles from files. You can drop them on the window, too.</source>
        <translation>从文件载入文章。也可以把文件拖到窗口上。</translation>
    </message>
    <message>
        <source>Loads what was copied: a text, files, or an address, for which you are asked first.</source>
        <translation>载入已复制的内容：文本、文件或网址；对网址会先询问您。</translation>
    </message>
    <message>
        <source>Made on this computer. What may be wrong is marked; F2 lets you put it right.</source>
        <translation>在这台电脑上翻译。可能有误的会标出；按 F2 可以更正。</translation>
    </message>
    <message>
        <source>Puts these hints away for good.</source>
        <translation>永久收起这些提示。</translation>
    </message>
    <message>
        <source>Saves each article that is ready as a file of its own, and overwrites none.</source>
        <translation>把每篇已完成的文章另存为单独的文件，不覆盖任何文件。</translation>
    </message>
    <message>
        <source>Saves the article that you look at, with its translation, in a format of your choice.</source>
        <translation>以您选择的格式保存当前文章及其译文。</translation>
    </message>
    <message>
        <source>Says at the foot of the window why the sentence was kept, or what it translates.</source>
        <translation>在窗口底部说明该句为何入选，或它译自什么。</translation>
    </message>
    <message>
        <source>Takes the article off the list. Its file stays where it is.</source>
        <translation>从列表中移除文章。其文件保持原处不动。</translation>
    </message>
    <message>
        <source>The article from top to bottom: strong bars are its summary. Click one to go there.</source>
        <translation>文章从头到尾：深色条是摘要。点击即可跳到那里。</translation>
    </message>
    <message>
        <source>The article. What is highlighted is its summary; point at a sentence to find it again.</source>
        <translation>文章。突出显示的是它的摘要；指向一个句子即可在其他窗格中找到它。</translation>
    </message>
    <message>
        <source>The articles, and how far each is. The one that you look at is done before all others.</source>
        <translation>文章及各自的进度。您正在看的会最先处理。</translation>
    </message>
    <message>
        <source>The language of the article. It is found out; choose another one if it is wrong.</source>
        <translation>文章的语言。会自动检测；如果不对，请另选一种。</translation>
    </message>
    <message>
        <source>The language to translate into. For others than these, get a language pack.</source>
        <translation>要译成的语言。要用其他语言，请获取语言包。</translation>
    </message>
    <message>
        <source>The sentences that tell most, word for word. Ctrl+I says why one was kept.</source>
        <translation>最能说明内容的句子，逐字摘录。按 Ctrl+I 说明某句为何入选。</translation>
    </message>
    <message>
        <source>Translates the whole article and not its summary alone, which takes longer.</source>
        <translation>翻译整篇文章而不只是摘要，需要更长时间。</translation>
    </message>
    <message>
        <source>Type into the last row for a new term. One that is called nothing else stays as it is.</source>
        <translation>在最后一行输入即可添加新术语。没有别的叫法的术语保持原样。</translation>
    </message>
    <message>
        <source>What a saved file shows: summary, translation or all of it, and where.</source>
        <translation>保存的文件显示什么：摘要、译文或全部，以及放在哪里。</translation>
    </message>
    <message>
        <source>What terms are called in translations, and which words stay as they are.</source>
        <translation>术语在译文中叫什么，以及哪些词保持原样。</translation>
    </message>
    <message>
        <source>What the letters of a text file are read as. Change it if they look wrong.</source>
        <translation>按什么编码读取文本文件的文字。看起来不对时请更改。</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Address of the page. It is fetched from the network once, now:</source>
        <translation>网页地址。将立即从网络下载一次：</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Articles ({})</source>
        <translation>文章 ({})</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>打开文章</translation>
    </message>
    <message>
        <source>Save all summaries into a folder</source>
        <translation>将所有摘要保存到文件夹</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>保存摘要</translation>
    </message>
    <message>
        <source>Saved to {}</source>
        <translation>已保存到 {}</translation>
    </message>
    <message>
        <source>The folder “{}” is not there at the moment: choose another, or set it anew.</source>
        <translation>文件夹“{}”目前不在：请另选一个，或重新设置。</translation>
    </message>
    <message>
        <source>There is neither a text nor a file on the clipboard.</source>
        <translation>剪贴板上既没有文本，也没有文件。</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Fin&amp;d</source>
        <translation>查找(&amp;D)</translation>
    </message>
    <message>
        <source>Find in all panes</source>
        <translation>在所有窗格中查找</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>第 {n} 个，共 {all} 个</translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Export terms</source>
        <translation>导出术语</translation>
    </message>
    <message>
        <source>Glossaries ({})</source>
        <translation>术语表 ({})</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Import terms</source>
        <translation>导入术语</translation>
    </message>
    <message>
        <source>Saved to {}</source>
        <translation>已保存到 {}</translation>
    </message>
    <message>
        <source>Table ({})</source>
        <translation>表格 ({})</translation>
    </message>
    <message>
        <source>TermBase eXchange ({})</source>
        <translation>TermBase eXchange ({})</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Terms read: {}</source>
        <translation>读入的术语：{}</translation>
    </message>
    <message>
        <source>These words are translated as you say, or left as they are. They count in whole words only, with capitals as the text has them.</source>
        <translation>这些词语会按您指定的方式翻译，或保留原样。仅匹配整词，并区分大小写。</translation>
    </message>
</context>
<context>
    <name>GlossaryModel</name>
    <message>
        <source>Add a term…</source>
        <translation>添加术语…</translation>
    </message>
    <message>
        <source>In texts in</source>
        <translation>原文语言</translation>
    </message>
    <message>
        <source>Is called</source>
        <translation>译法</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Translated into</source>
        <translation>译文语言</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>任何语言</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>保留原样</translation>
    </message>
</context>
<context>
    <name>HintBar</name>
    <message>
        <source>Ctrl+S writes the summary and its translation side by side</source>
        <translation>按 Ctrl+S 将摘要及其译文并排保存</translation>
    </message>
    <message>
        <source>Drop an article anywhere</source>
        <translation>将文章拖放到任意位置</translation>
    </message>
    <message>
        <source>Got It</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Point at a sentence</source>
        <translation>指向一个句子</translation>
    </message>
    <message>
        <source>Save what you keep</source>
        <translation>保存您要保留的内容</translation>
    </message>
    <message>
        <source>a text, a web page, a PDF, an e-book, a whole folder</source>
        <translation>文本、网页、PDF、电子书，或整个文件夹</translation>
    </message>
    <message>
        <source>it lights up in the original, the summary and the translation</source>
        <translation>它会在原文、摘要和译文中同时亮起</translation>
    </message>
</context>
<context>
    <name>LayoutMenu</name>
    <message>
        <source>&amp;One Page</source>
        <translation>单页(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Summary and Translation Side by Side</source>
        <translation>摘要与译文并排(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Translation Only</source>
        <translation>仅译文(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Whole Article Side by Side</source>
        <translation>全文并排(&amp;W)</translation>
    </message>
    <message>
        <source>La&amp;yout of Saved Files</source>
        <translation>保存文件的版式(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>LengthControl</name>
    <message>
        <source>&amp;Length</source>
        <translation>长度(&amp;L)</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Automatic length</source>
        <translation>自动长度</translation>
    </message>
    <message>
        <source>Length of the summary in sentences</source>
        <translation>摘要长度（句数）</translation>
    </message>
    <message>
        <source>Let the length follow from that of the article</source>
        <translation>根据文章长度决定摘要长度</translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln 句中取 {kept} 句</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>拖入的文本</translation>
    </message>
    <message>
        <source>How the sentences of a summary are chosen</source>
        <translation>选取摘要句子的方法</translation>
    </message>
    <message>
        <source>Nutgraf</source>
        <translation>Nutgraf</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
</context>
<context>
    <name>MapStrip</name>
    <message>
        <source>Map of the original</source>
        <translation>原文导览图</translation>
    </message>
    <message>
        <source>Where the kept sentences stand in the original: click to go there</source>
        <translation>入选句子在原文中的位置：点击即可跳转</translation>
    </message>
</context>
<context>
    <name>PacksDialog</name>
    <message>
        <source>&amp;Ask the Network What Is Offered</source>
        <translation>联网查询可用的语言包(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>安装(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>All packs</source>
        <translation>所有语言包</translation>
    </message>
    <message>
        <source>Asking how large they are…</source>
        <translation>正在查询大小…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Export language packs into a folder</source>
        <translation>将语言包导出到文件夹</translation>
    </message>
    <message>
        <source>Find a language</source>
        <translation>查找语言</translation>
    </message>
    <message>
        <source>I&amp;mport a File…</source>
        <translation>导入文件(&amp;M)…</translation>
    </message>
    <message>
        <source>Import language packs</source>
        <translation>导入语言包</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>语言包</translation>
    </message>
    <message>
        <source>Language packs ({})</source>
        <translation>语言包 ({})</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>No pack that is offered leads from {source} to {target}.</source>
        <translation>现有的可用语言包都不能从{source}译为{target}。</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>可下载</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在此电脑上</translation>
    </message>
    <message>
        <source>To be fetched: {}</source>
        <translation>需要下载：{}</translation>
    </message>
    <message>
        <source>To see which packs lead from {source} to {target}, ask the network what is offered.</source>
        <translation>要查看哪些语言包能从{source}译为{target}，请联网查询可用的语言包。</translation>
    </message>
    <message>
        <source>What is offered is not known yet. It is asked for only when you say so.</source>
        <translation>尚不知道有哪些可用的语言包。只有在您要求时才会联网查询。</translation>
    </message>
    <message>
        <source>What is offered, as of {}</source>
        <translation>可用的语言包，截至 {}</translation>
    </message>
    <message>
        <source>Which packs to show</source>
        <translation>要显示的语言包</translation>
    </message>
    <message>
        <source>With a newer version</source>
        <translation>有更新版本</translation>
    </message>
    <message>
        <source>With {pack} this becomes possible: {pairs}</source>
        <translation>装上 {pack} 后可以翻译：{pairs}</translation>
    </message>
    <message numerus="yes">
        <source>{pairs} and %Ln more</source>
        <translation>
            <numerusform>{pairs}，以及另外 %Ln 种</numerusform>
        </translation>
    </message>
    <message>
        <source>{source} to {target}</source>
        <translation>{source}译为{target}</translation>
    </message>
</context>
<context>
    <name>PacksModel</name>
    <message>
        <source>From and into</source>
        <translation>语言方向</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>随程序提供</translation>
    </message>
    <message>
        <source>damaged: install it again to repair it</source>
        <translation>已损坏：重新安装即可修复</translation>
    </message>
    <message>
        <source>fetching</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>fetching, {rate}/s, {left}</source>
        <translation>正在下载，{rate}/秒，{left}</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>installed; a newer one is offered</source>
        <translation>已安装；有更新版本</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>可下载</translation>
    </message>
    <message>
        <source>packing</source>
        <translation>正在打包</translation>
    </message>
    <message>
        <source>trying it out</source>
        <translation>正在试用</translation>
    </message>
    <message>
        <source>unpacking</source>
        <translation>正在解包</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>正在等待</translation>
    </message>
    <message>
        <source>waiting for another program</source>
        <translation>正在等待另一个程序</translation>
    </message>
    <message>
        <source>{minutes}:{seconds} left</source>
        <translation>剩余 {minutes}:{seconds}</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Choose Another Language…</source>
        <translation>选择其他语言…</translation>
    </message>
    <message>
        <source>Choose a language to translate into.</source>
        <translation>请选择要译成的语言。</translation>
    </message>
    <message>
        <source>Drop an article here, open one with Ctrl+O or paste its text.</source>
        <translation>将文章拖放到此处，按 Ctrl+O 打开文章，或粘贴文本。</translation>
    </message>
    <message>
        <source>Get a Language Pack…</source>
        <translation>获取语言包…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Stopped. Press F5 to go on.</source>
        <translation>已停止。按 F5 继续。</translation>
    </message>
    <message>
        <source>There is no running text here to make a summary of.</source>
        <translation>这里没有可供生成摘要的正文。</translation>
    </message>
    <message>
        <source>This article is in {language} already.</source>
        <translation>这篇文章已经是{language}。</translation>
    </message>
    <message>
        <source>This page is not here: it was on the network. Press F5 to fetch it.</source>
        <translation>此页面不在本机：它来自网络。按 F5 下载。</translation>
    </message>
    <message>
        <source>Translating…</source>
        <translation>正在翻译…</translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %Ln sentence(s) · {percent} %</source>
        <translation>
            <numerusform>%Ln 句中取 {kept} 句 · {percent}%</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{language} · %Ln word(s)</source>
        <translation>
            <numerusform>{language} · %Ln 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>{variety} in place of {language}</source>
        <translation>以{variety}代替{language}</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Copied the sentence and its translation</source>
        <translation>已复制句子及其译文</translation>
    </message>
    <message>
        <source>Copied the summary</source>
        <translation>已复制摘要</translation>
    </message>
    <message numerus="yes">
        <source>Text size: %Ln point(s)</source>
        <translation>
            <numerusform>文字大小：%Ln 磅</numerusform>
        </translation>
    </message>
    <message>
        <source>This sentence is not part of the summary.</source>
        <translation>这个句子不在摘要中。</translation>
    </message>
</context>
<context>
    <name>SavingAll</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Not ready yet, and left out</source>
        <translation>尚未就绪，已略过</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>全部保存</translation>
    </message>
    <message>
        <source>Saved as {}</source>
        <translation>已保存为 {}</translation>
    </message>
    <message>
        <source>Saving into {}</source>
        <translation>正在保存到 {}</translation>
    </message>
    <message>
        <source>Show the &amp;Folder</source>
        <translation>显示文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>What came of each article</source>
        <translation>每篇文章的结果</translation>
    </message>
    <message numerus="yes">
        <source>{saved} of %Ln article(s) saved in {folder}.</source>
        <translation>
            <numerusform>%Ln 篇文章中有 {saved} 篇已保存到 {folder}。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavingPage</name>
    <message>
        <source>&amp;Begin</source>
        <translation>起始位置(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>A ferry for the islands</source>
        <translation>驶向群岛的渡轮</translation>
    </message>
    <message>
        <source>Always in the same folder</source>
        <translation>始终在同一文件夹</translation>
    </message>
    <message>
        <source>Choose the folder to save in</source>
        <translation>选择保存到的文件夹</translation>
    </message>
    <message>
        <source>For example: {}</source>
        <translation>例如：{}</translation>
    </message>
    <message>
        <source>In the folder of the article</source>
        <translation>在文章所在的文件夹</translation>
    </message>
    <message>
        <source>In the folder that was saved in last</source>
        <translation>在上次保存的文件夹</translation>
    </message>
    <message>
        <source>The same f&amp;older</source>
        <translation>同一文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>What Save offers first and Save All uses: that of the last time.</source>
        <translation>“保存”首先提供、“全部保存”所用的格式：上次的格式。</translation>
    </message>
    <message>
        <source>What files are called. It may hold {}.</source>
        <translation>文件的名称。可含 {}。</translation>
    </message>
    <message>
        <source>Where Save and Save All look for a place at first.</source>
        <translation>“保存”和“全部保存”最先查看的位置。</translation>
    </message>
    <message>
        <source>Where it is not there, saving begins elsewhere, and says so.</source>
        <translation>若不存在，则从别处开始保存并告知。</translation>
    </message>
</context>
<context>
    <name>SentenceEditor</name>
    <message>
        <source>Enter keeps what you write, Esc does not; an empty text brings back the machine&apos;s</source>
        <translation>按 Enter 保留您所写的内容，按 Esc 则放弃；清空文字可恢复机器译文</translation>
    </message>
    <message>
        <source>Translation of the sentence</source>
        <translation>句子的译文</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The list can&apos;t be kept for next time: {}</source>
        <translation>无法将列表保存到下次使用：{}</translation>
    </message>
    <message>
        <source>The list of last time can&apos;t be read: {}</source>
        <translation>无法读取上次的列表：{}</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has changed: %Ln translation(s) of yours lost the sentence.</source>
        <translation>
            <numerusform>“{name}”已更改：您的 %Ln 条译文找不到对应的句子。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source> points</source>
        <translation> 磅</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln 句</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Algorithm</source>
        <translation>算法(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>清除(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Glossary…</source>
        <translation>术语表(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Keep pasted texts with it</source>
        <translation>同时保留粘贴的文本(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation>界面语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>长度(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>网络(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open with the list of last time</source>
        <translation>启动时打开上次的列表(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>程序(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>质量(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>阅读(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Summary and Translation</source>
        <translation>摘要与翻译(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Typeface</source>
        <translation>字体(&amp;T)</translation>
    </message>
    <message>
        <source>A sentence that was translated before is there at once. They are kept on this computer, where only you can read them.</source>
        <translation>以前翻译过的句子会立即显示。它们保存在此电脑上，只有您能读取。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Ask each time before it is used</source>
        <translation>每次使用前询问</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Automatic, after the article&apos;s length</source>
        <translation>自动，根据文章长度</translation>
    </message>
    <message>
        <source>Automatic, after the language</source>
        <translation>自动，根据语言</translation>
    </message>
    <message>
        <source>Brings back the articles, what you chose for them, your edits, and the place where you were.</source>
        <translation>恢复文章、您为它们所做的选择、您的修改以及您上次所在的位置。</translation>
    </message>
    <message>
        <source>Careful weighs several wordings of each sentence against each other; it is a little better.</source>
        <translation>“精细”会对每个句子的几种译法进行比较，效果略好。</translation>
    </message>
    <message>
        <source>Careful, takes about twice as long</source>
        <translation>精细，用时约为两倍</translation>
    </message>
    <message>
        <source>Clear remembered sentences</source>
        <translation>清除记住的句子</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>已清除</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Forgets all translated sentences, now.</source>
        <translation>立即忘记所有译过的句子。</translation>
    </message>
    <message>
        <source>How large articles are set. Ctrl+Plus and Ctrl+Minus change it as well.</source>
        <translation>文章文字的大小。也可以用 Ctrl+加号和 Ctrl+减号更改。</translation>
    </message>
    <message>
        <source>How long summaries are of which you have set no other length at the foot of the window.</source>
        <translation>未在窗口底部另设长度时摘要的长度。</translation>
    </message>
    <message>
        <source>How the sentences of a summary are chosen.</source>
        <translation>选取摘要句子的方法。</translation>
    </message>
    <message>
        <source>It is used for nothing but pages and language packs that you ask for, and never for what you read.</source>
        <translation>网络只用于下载您要求的网页和语言包，绝不会用于您阅读的内容。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Never use it</source>
        <translation>从不使用</translation>
    </message>
    <message>
        <source>Not cleared</source>
        <translation>未清除</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>设置页</translation>
    </message>
    <message>
        <source>Remember &amp;translated sentences</source>
        <translation>记住译过的句子(&amp;T)</translation>
    </message>
    <message>
        <source>Sa&amp;ving</source>
        <translation>保存(&amp;V)</translation>
    </message>
    <message>
        <source>Sets everything on all pages back to how it was at first, but for the language to translate into.</source>
        <translation>将所有页面上的设置恢复为初始值，但目标语言除外。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>大小(&amp;Z)</translation>
    </message>
    <message>
        <source>The language that summaries and articles are put into.</source>
        <translation>摘要和文章要译成的语言。</translation>
    </message>
    <message>
        <source>The letters that articles are set in.</source>
        <translation>文章所用的字体。</translation>
    </message>
    <message>
        <source>They are in no other file: without this, they are gone when the program ends.</source>
        <translation>它们不在任何其他文件中：不勾选此项，程序退出后它们就会消失。</translation>
    </message>
    <message>
        <source>Translate &amp;into</source>
        <translation>译为(&amp;I)</translation>
    </message>
    <message>
        <source>What certain words are to be called in translations.</source>
        <translation>指定某些词语在译文中的译法。</translation>
    </message>
    <message>
        <source>What menus and buttons say. It changes when the program is started again.</source>
        <translation>菜单和按钮所用的语言。重新启动程序后生效。</translation>
    </message>
    <message>
        <source>Whether the window is light or dark, or follows the system.</source>
        <translation>窗口使用浅色、深色，还是跟随系统。</translation>
    </message>
    <message>
        <source>Your own terms</source>
        <translation>您的术语</translation>
    </message>
    <message>
        <source>{} % of the article</source>
        <translation>文章的 {}%</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Ctrl and the wheel</source>
        <translation>Ctrl+滚轮</translation>
    </message>
    <message>
        <source>Go to the next or the previous line</source>
        <translation>转到下一行或上一行</translation>
    </message>
    <message>
        <source>In a pane</source>
        <translation>在窗格中</translation>
    </message>
    <message>
        <source>Keep an edited translation, or leave it</source>
        <translation>保留或放弃编辑过的译文</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>放大或缩小文字</translation>
    </message>
    <message>
        <source>Next and previous occurrence</source>
        <translation>下一个和上一个匹配项</translation>
    </message>
    <message>
        <source>Select text</source>
        <translation>选择文本</translation>
    </message>
</context>
<context>
    <name>SourceLanguage</name>
    <message>
        <source>Detect language</source>
        <translation>检测语言</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>文章的语言</translation>
    </message>
    <message>
        <source>{language} (detected)</source>
        <translation>{language}（自动检测）</translation>
    </message>
    <message>
        <source>{language}? (not sure)</source>
        <translation>{language}？（不确定）</translation>
    </message>
</context>
<context>
    <name>TargetLanguage</name>
    <message>
        <source>Language to translate into</source>
        <translation>要译成的语言</translation>
    </message>
    <message>
        <source>More languages…</source>
        <translation>更多语言…</translation>
    </message>
</context>
<context>
    <name>_Languages</name>
    <message>
        <source>any language</source>
        <translation>任何语言</translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <source>Edited by hand. The machine wrote: {}</source>
        <translation>已手动编辑。机器译文为：{}</translation>
    </message>
    <message>
        <source>In no word list: {}</source>
        <translation>不在任何词表中：{}</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>A language pack is needed to translate from {source} to {target}, and none is installed that leads there. The article can still be read and summarised; install a pack to translate it.</source>
        <translation>从{source}译为{target}需要语言包，但尚未安装合适的语言包。文章仍可阅读和生成摘要；如要翻译，请安装语言包。</translation>
    </message>
    <message>
        <source>A {form} file could not be made ({reason}). Nothing was saved; choose another format.</source>
        <translation>无法生成 {form} 文件（{reason}）。没有保存任何内容；请选择其他格式。</translation>
    </message>
    <message>
        <source>Another program is just installing or removing packs, so “{name}” was left alone. Nothing was changed; try again in a minute.</source>
        <translation>另一个程序正在安装或移除语言包，因此未对“{name}”进行操作。没有任何改动；请稍等一分钟再试。</translation>
    </message>
    <message>
        <source>Document for translators (XLIFF)</source>
        <translation>供译者使用的文档 (XLIFF)</translation>
    </message>
    <message>
        <source>Edmundson: sentences with words of the title and headings, at the start and end (Edmundson 1969)</source>
        <translation>Edmundson：含有标题及小标题用词、位于开头和结尾的句子 (Edmundson 1969)</translation>
    </message>
    <message>
        <source>JSON, for other programs, and to be opened here again</source>
        <translation>JSON，供其他程序使用，也可在此重新打开</translation>
    </message>
    <message>
        <source>KL: sentences that bring the summary&apos;s words nearest to the article&apos;s (Haghighi &amp; Vanderwende 2009)</source>
        <translation>KL：使摘要用词最接近文章用词的句子 (Haghighi &amp; Vanderwende 2009)</translation>
    </message>
    <message>
        <source>Kept because</source>
        <translation>入选原因</translation>
    </message>
    <message>
        <source>LSA: sentences with much of the article&apos;s topics (Gong &amp; Liu 2001; Steinberger &amp; Jezek 2004)</source>
        <translation>LSA：涵盖文章主题较多的句子 (Gong &amp; Liu 2001; Steinberger &amp; Jezek 2004)</translation>
    </message>
    <message>
        <source>LexRank: sentences that many others resemble (Erkan &amp; Radev 2004)</source>
        <translation>LexRank：与许多其他句子相似的句子 (Erkan &amp; Radev 2004)</translation>
    </message>
    <message>
        <source>Luhn: sentences dense in the article&apos;s frequent words (Luhn 1958)</source>
        <translation>Luhn：文章高频词密集的句子 (Luhn 1958)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Nutgraf: central sentences, early ones first, nothing said twice (the default)</source>
        <translation>Nutgraf：核心句子，靠前者优先，内容不重复（默认）</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument 文本</translation>
    </message>
    <message>
        <source>PDF, to print and to pass on</source>
        <translation>PDF，便于打印和分发</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Reduction: sentences that share the most words with all others (Fabish 2014)</source>
        <translation>Reduction：与所有其他句子共有词语最多的句子 (Fabish 2014)</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” has no term. Nothing was changed; fill it or remove it.</source>
        <translation>术语表“{name}”的第 {row} 行没有术语。没有任何改动；请填写或移除该行。</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” has the wrong columns. Nothing was changed; a row is source,target or source,target,from,to.</source>
        <translation>术语表“{name}”的第 {row} 行列数有误。没有任何改动；每行应为 source,target 或 source,target,from,to。</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” is not in UTF-8. Nothing was changed; save it as CSV in UTF-8.</source>
        <translation>术语表“{name}”的第 {row} 行不是 UTF-8。没有任何改动；请将其保存为 UTF-8 编码的 CSV。</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” is too long for a term. Nothing was changed; a term has up to 200 letters.</source>
        <translation>术语表“{name}”的第 {row} 行太长，不能作为术语。没有任何改动；术语最多 200 个字符。</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” names a language that is not known, “{detail}”. Nothing was changed; write its code, such as en or pt.</source>
        <translation>术语表“{name}”的第 {row} 行含有未知的语言“{detail}”。没有任何改动；请填写语言代码，例如 en 或 pt。</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” translates “{detail}” otherwise than a row before it. Nothing was changed; remove one of them.</source>
        <translation>术语表“{name}”的第 {row} 行对“{detail}”的译法与前面某行不同。没有任何改动；请移除其中一行。</translation>
    </message>
    <message>
        <source>Something unforeseen went wrong ({reason}). No file was changed; try again.</source>
        <translation>出现了意料之外的问题（{reason}）。没有更改任何文件；请重试。</translation>
    </message>
    <message>
        <source>Something went wrong that should not have ({error}). Your file was not changed; please report it.</source>
        <translation>出现了不该出现的问题（{error}）。您的文件没有改动；请报告此问题。</translation>
    </message>
    <message>
        <source>SumBasic: sentences of frequent words not said yet (Nenkova &amp; Vanderwende 2005)</source>
        <translation>SumBasic：含有尚未提及的高频词的句子 (Nenkova &amp; Vanderwende 2005)</translation>
    </message>
    <message>
        <source>Table of sentences (CSV)</source>
        <translation>句子表格 (CSV)</translation>
    </message>
    <message>
        <source>Table of sentences (TSV)</source>
        <translation>句子表格 (TSV)</translation>
    </message>
    <message>
        <source>TextRank: sentences that share words with important ones (Mihalcea &amp; Tarau 2004)</source>
        <translation>TextRank：与重要句子共有词语的句子 (Mihalcea &amp; Tarau 2004)</translation>
    </message>
    <message>
        <source>The disk is too full: {needed} MB are needed, and {free} MB are free. Nothing was changed; make room, then try again.</source>
        <translation>磁盘空间不足：需要 {needed} MB，可用 {free} MB。没有任何改动；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The encoding of “{name}” could not be made out. Nothing was changed; choose its encoding, or save it as UTF-8.</source>
        <translation>无法判断“{name}”的编码。没有任何改动；请选择其编码，或将其保存为 UTF-8。</translation>
    </message>
    <message>
        <source>The glossary “{name}” declares entities, which can overload the program that reads them, and was not read. Nothing was changed; save it without them.</source>
        <translation>术语表“{name}”声明了实体，可能使读取它的程序不堪重负，因此未予读取。没有任何改动；请去掉实体后再保存。</translation>
    </message>
    <message>
        <source>The glossary “{name}” holds no terms. Nothing was changed; list a term and its translation.</source>
        <translation>术语表“{name}”不含任何术语。没有任何改动；请列出术语及其译文。</translation>
    </message>
    <message>
        <source>The glossary “{name}” is XML but no TBX that can be read (row {row}). Nothing was changed; save it as CSV or TBX.</source>
        <translation>术语表“{name}”是 XML，但不是可读取的 TBX（第 {row} 行）。没有任何改动；请将其保存为 CSV 或 TBX。</translation>
    </message>
    <message>
        <source>The glossary “{name}” is no text. Nothing was changed; save it as CSV or TBX first.</source>
        <translation>术语表“{name}”不是文本。没有任何改动；请先将其保存为 CSV 或 TBX。</translation>
    </message>
    <message>
        <source>The glossary “{name}” is too large: more than 10,000 terms or 4 MB. Nothing was changed; choose a shorter one.</source>
        <translation>术语表“{name}”太大：超过 10,000 条术语或 4 MB。没有任何改动；请选择较小的术语表。</translation>
    </message>
    <message>
        <source>The language pack “{name}” is damaged and can&apos;t be used ({reason}). Everything else works; install the pack again, or remove it.</source>
        <translation>语言包“{name}”已损坏，无法使用（{reason}）。其他功能均正常；请重新安装该语言包，或将其移除。</translation>
    </message>
    <message>
        <source>The list of language packs</source>
        <translation>语言包列表</translation>
    </message>
    <message>
        <source>The proxy on the way to “{url}” did not let it through. Check the proxy that this computer is set to use.</source>
        <translation>通往“{url}”的代理服务器拒绝了请求。请检查此电脑的代理设置。</translation>
    </message>
    <message>
        <source>The server of “{url}” answered “{detail}” instead of the page. Check the address, or open the page in a browser and save it as a file.</source>
        <translation>“{url}”的服务器没有返回网页，而是应答“{detail}”。请检查地址，或在浏览器中打开该网页并保存为文件。</translation>
    </message>
    <message>
        <source>The server of “{url}” can&apos;t be reached. Check the network, or try again later.</source>
        <translation>无法连接“{url}”的服务器。请检查网络，或稍后重试。</translation>
    </message>
    <message>
        <source>The server of “{url}” could not prove who it is, so nothing was fetched from it. Be careful with it; open it in a browser to see why.</source>
        <translation>“{url}”的服务器无法证明其身份，因此没有从中下载任何内容。请谨慎对待；可在浏览器中打开以查明原因。</translation>
    </message>
    <message>
        <source>The server of “{url}” was not found. Check the address and whether this computer is on the network, then try again.</source>
        <translation>找不到“{url}”的服务器。请检查地址以及此电脑是否已联网，然后重试。</translation>
    </message>
    <message>
        <source>The translation from {source} to {target} broke off ({reason}). The article and its summary are unharmed; try again, and if it fails again, install the language pack anew.</source>
        <translation>从{source}到{target}的翻译中断了（{reason}）。文章及其摘要未受影响；请重试，如果再次失败，请重新安装语言包。</translation>
    </message>
    <message>
        <source>There is no language pack with the code “{code}” that this could be done with. Nothing was done; choose one of the list.</source>
        <translation>没有代码为“{code}”且可执行此操作的语言包。未执行任何操作；请从列表中选择。</translation>
    </message>
    <message>
        <source>There is no language with the code “{code}”. Nothing was done; choose one of the list.</source>
        <translation>没有代码为“{code}”的语言。未执行任何操作；请从列表中选择。</translation>
    </message>
    <message>
        <source>There is no way of summarising called “{name}”. Nothing was done; choose one of the list.</source>
        <translation>没有名为“{name}”的摘要方法。未执行任何操作；请从列表中选择。</translation>
    </message>
    <message>
        <source>There is not enough memory left for “{name}”. Nothing was changed; close other programs, then try again.</source>
        <translation>内存不足，无法处理“{name}”。没有任何更改；请关闭其他程序，然后重试。</translation>
    </message>
    <message>
        <source>Translation memory (TMX)</source>
        <translation>翻译记忆库 (TMX)</translation>
    </message>
    <message>
        <source>Web page, original and translation side by side</source>
        <translation>网页，原文与译文并排</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>a device or a connection</source>
        <translation>是设备或连接</translation>
    </message>
    <message>
        <source>a folder without a file to read</source>
        <translation>文件夹中没有可读取的文件</translation>
    </message>
    <message>
        <source>a folder, not a file</source>
        <translation>是文件夹，不是文件</translation>
    </message>
    <message>
        <source>answer: {detail}</source>
        <translation>答复：{detail}</translation>
    </message>
    <message>
        <source>broke off on its way</source>
        <translation>传输中断</translation>
    </message>
    <message>
        <source>can&apos;t be decoded as {encoding}</source>
        <translation>无法按 {encoding} 解码</translation>
    </message>
    <message>
        <source>can&apos;t be read in this format</source>
        <translation>无法读取此格式</translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation>读取时被更改</translation>
    </message>
    <message>
        <source>check with the original: the numbers are not the same</source>
        <translation>请对照原文：数字不一致</translation>
    </message>
    <message>
        <source>check with the original: the translation has words that may be none</source>
        <translation>请对照原文：译文中有一些可能并不存在的词</translation>
    </message>
    <message>
        <source>check with the original: the translation holds signs that stand for nothing</source>
        <translation>请对照原文：译文中含有无意义的符号</translation>
    </message>
    <message>
        <source>check with the original: the translation is little more than a guess</source>
        <translation>请对照原文：译文几乎只是猜测</translation>
    </message>
    <message>
        <source>check with the original: the translation says some words twice</source>
        <translation>请对照原文：译文把一些词说了两遍</translation>
    </message>
    <message>
        <source>check with the original: the translation seems to break off</source>
        <translation>请对照原文：译文似乎中断了</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>it adds what no other kept sentence says</source>
        <translation>它补充了其他入选句子没有提到的内容</translation>
    </message>
    <message>
        <source>it belongs to a quotation that is kept whole</source>
        <translation>它属于一段完整保留的引文</translation>
    </message>
    <message>
        <source>it says what much of the article is about</source>
        <translation>它说的正是文章的主要内容</translation>
    </message>
    <message>
        <source>it stands near the beginning</source>
        <translation>它位于文章开头附近</translation>
    </message>
    <message>
        <source>it takes up words of the title or of a heading</source>
        <translation>它用到了标题或小标题中的词语</translation>
    </message>
    <message>
        <source>larger than any article</source>
        <translation>比任何文章都大</translation>
    </message>
    <message>
        <source>left in the original: it came back unchanged</source>
        <translation>保留原文：译文与原文相同</translation>
    </message>
    <message>
        <source>left in the original: its translation came back empty</source>
        <translation>保留原文：译文为空</translation>
    </message>
    <message>
        <source>left in the original: its translation came out in another language</source>
        <translation>保留原文：译文成了另一种语言</translation>
    </message>
    <message>
        <source>left in the original: its translation repeated itself</source>
        <translation>保留原文：译文自我重复</translation>
    </message>
    <message>
        <source>left in the original: its translation was far too long or too short</source>
        <translation>保留原文：译文过长或过短</translation>
    </message>
    <message>
        <source>no page but {detail}</source>
        <translation>不是网页，而是 {detail}</translation>
    </message>
    <message>
        <source>no text in it</source>
        <translation>没有文本</translation>
    </message>
    <message>
        <source>not opened: built to do harm</source>
        <translation>未打开：意在造成危害</translation>
    </message>
    <message>
        <source>not text, or an unknown format</source>
        <translation>不是文本，或格式未知</translation>
    </message>
    <message>
        <source>not the address of a page</source>
        <translation>不是网页地址</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>only led elsewhere</source>
        <translation>只跳转到别处</translation>
    </message>
    <message>
        <source>pictures of pages, no text</source>
        <translation>只有页面图片，没有文本</translation>
    </message>
    <message>
        <source>protected by a password</source>
        <translation>受密码保护</translation>
    </message>
    <message>
        <source>server not found</source>
        <translation>找不到服务器</translation>
    </message>
    <message>
        <source>server not to be trusted</source>
        <translation>服务器不可信</translation>
    </message>
    <message>
        <source>server out of reach</source>
        <translation>无法连接服务器</translation>
    </message>
    <message>
        <source>stopped by the proxy</source>
        <translation>被代理拦下</translation>
    </message>
    <message>
        <source>the network is switched off</source>
        <translation>网络已关闭</translation>
    </message>
    <message>
        <source>the next sentence needs it to be understood</source>
        <translation>需要它才能理解下一句</translation>
    </message>
    <message>
        <source>there was room for one more</source>
        <translation>还有空间再容纳一句</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>耗时过长</translation>
    </message>
    <message>
        <source>unknown encoding</source>
        <translation>编码未知</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>无权读取</translation>
    </message>
    <message>
        <source>“{name}” broke off on its way. What is installed goes on working; try again.</source>
        <translation>“{name}”在传输途中中断。已安装的内容仍可使用；请重试。</translation>
    </message>
    <message>
        <source>“{name}” came with the program and stays with it. Nothing was changed; install another version to have that one used instead.</source>
        <translation>“{name}”随程序提供，不能移除。没有任何改动；安装另一个版本即可改用该版本。</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be decoded as {encoding}. Nothing was changed; choose another encoding, or none to have it detected.</source>
        <translation>“{name}”无法按 {encoding} 解码。没有任何改动；请选择其他编码，或不选编码以自动检测。</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: its server answered “{detail}”. What is installed goes on working; try again later.</source>
        <translation>无法下载“{name}”：服务器应答“{detail}”。已安装的内容仍可使用；请稍后重试。</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: its server can&apos;t be reached. What is installed goes on working; try again later.</source>
        <translation>无法下载“{name}”：无法连接服务器。已安装的内容仍可使用；请稍后重试。</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: its server fell silent. What is installed goes on working; try again later.</source>
        <translation>无法下载“{name}”：服务器停止响应。已安装的内容仍可使用；请稍后重试。</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: its server led elsewhere, last to “{detail}”, which is not safe to follow. What is installed goes on working; try again later.</source>
        <translation>无法下载“{name}”：服务器转向了别处，最后指向“{detail}”，跟随它并不安全。已安装的内容仍可使用；请稍后重试。</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: something else came in its place, such as the sign-in page of a network. What is installed goes on working; open any page in a browser to see whether you need to sign in, then try again.</source>
        <translation>无法下载“{name}”：收到的是其他内容，例如网络的登录页面。已安装的内容仍可使用；请在浏览器中打开任意网页，看看是否需要登录，然后重试。</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: the proxy on the way did not let it through. What is installed goes on working; check the proxy that this computer is set to use.</source>
        <translation>无法下载“{name}”：途中的代理服务器拒绝了请求。已安装的内容仍可使用；请检查此电脑的代理设置。</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: there is no network, or its server was not found. What is installed goes on working; try again when the network is there.</source>
        <translation>无法下载“{name}”：没有网络，或找不到服务器。已安装的内容仍可使用；请在网络恢复后重试。</translation>
    </message>
    <message>
        <source>“{name}” could not be read to its end: the file or its disk is damaged. Nothing was changed; try a copy of it.</source>
        <translation>“{name}”无法完整读取：文件或其所在磁盘已损坏。没有任何改动；请试用它的副本。</translation>
    </message>
    <message>
        <source>“{name}” could not be saved ({reason}). What was there before is unharmed; choose another place.</source>
        <translation>无法保存“{name}”（{reason}）。原有内容未受影响；请选择其他位置。</translation>
    </message>
    <message>
        <source>“{name}” did not come to its end. What is installed goes on working, and {kept} MB are kept; try again to go on from there.</source>
        <translation>“{name}”没有下载完。已安装的内容仍可使用，已保留 {kept} MB；重试即可从中断处继续。</translation>
    </message>
    <message>
        <source>“{name}” differs from the pack that was first installed under the same version number, {detail}: somebody may have tampered with it. Nothing was changed; install it only if you know why it differs.</source>
        <translation>“{name}”与最初以同一版本号 {detail} 安装的语言包不同：可能有人篡改过。没有任何改动；只有在您知道为何不同时才应安装。</translation>
    </message>
    <message>
        <source>“{name}” does not say rightly which languages it is for ({detail}). Nothing was changed; get it from elsewhere.</source>
        <translation>“{name}”没有正确说明它适用于哪些语言（{detail}）。没有任何改动；请从别处获取。</translation>
    </message>
    <message>
        <source>“{name}” holds a program ({detail}) where a language pack has none, and was not installed. Nothing was changed; be careful with where it came from.</source>
        <translation>“{name}”含有语言包中不应有的程序（{detail}），因此未予安装。没有任何改动；请谨慎对待其来源。</translation>
    </message>
    <message>
        <source>“{name}” holds no file that can be read here, and folders within it are not looked into. Nothing was changed; choose one of these, or a file.</source>
        <translation>“{name}”中没有可在此读取的文件，其中的子文件夹不会被查看。没有任何改动；请选择其中一个文件夹，或选择一个文件。</translation>
    </message>
    <message>
        <source>“{name}” holds no text. Nothing was changed; choose another file.</source>
        <translation>“{name}”不含文本。没有任何改动；请选择其他文件。</translation>
    </message>
    <message>
        <source>“{name}” holds pictures of pages and no text. Nothing was changed; let a text recognition program (OCR) make text of it first.</source>
        <translation>“{name}”只有页面图像，没有文本。没有任何改动；请先用文字识别程序 (OCR) 将其转换为文本。</translation>
    </message>
    <message>
        <source>“{name}” is a device or a connection, not a file. Nothing was read from it; choose a file.</source>
        <translation>“{name}”是设备或连接，而不是文件。没有从中读取任何内容；请选择文件。</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a file. Nothing was changed; choose a file in it.</source>
        <translation>“{name}”是文件夹，而不是文件。没有任何改动；请选择其中的文件。</translation>
    </message>
    <message>
        <source>“{name}” is built to overload or mislead the program that opens it, and was not opened. Nothing was changed; be careful with where it came from.</source>
        <translation>“{name}”经过特意构造，会使打开它的程序不堪重负或受到误导，因此未予打开。没有任何改动；请谨慎对待其来源。</translation>
    </message>
    <message>
        <source>“{name}” is built to overload this computer or to write where it should not, and was not installed. Nothing was changed; be careful with where it came from.</source>
        <translation>“{name}”经过特意构造，会使此电脑不堪重负或写入不该写入的位置，因此未予安装。没有任何改动；请谨慎对待其来源。</translation>
    </message>
    <message>
        <source>“{name}” is damaged: a part of it is missing or was changed on its way. Nothing was changed; fetch it again.</source>
        <translation>“{name}”已损坏：部分内容缺失，或在传输途中被更改。没有任何改动；请重新下载。</translation>
    </message>
    <message>
        <source>“{name}” is in a format that can&apos;t be read here. Nothing was changed; save it as PDF, DOCX or text first.</source>
        <translation>“{name}”的格式无法在此读取。没有任何改动；请先将其保存为 PDF、DOCX 或文本。</translation>
    </message>
    <message>
        <source>“{name}” is in use by another program. Nothing was changed; close that program, then try again.</source>
        <translation>“{name}”正被另一个程序使用。没有任何改动；请关闭该程序后重试。</translation>
    </message>
    <message>
        <source>“{name}” is larger than any article. Nothing was changed; copy the part that you want into a file of its own.</source>
        <translation>“{name}”比任何文章都大。没有任何改动；请将需要的部分复制到单独的文件中。</translation>
    </message>
    <message>
        <source>“{name}” is larger than any language pack. Nothing was changed; get it from elsewhere.</source>
        <translation>“{name}”比任何语言包都大。没有任何改动；请从别处获取。</translation>
    </message>
    <message>
        <source>“{name}” is larger than it could ever be, and was not fetched to its end. What is installed goes on working; try again later.</source>
        <translation>“{name}”大得超出可能，因此没有下载完。已安装的内容仍可使用；请稍后重试。</translation>
    </message>
    <message>
        <source>“{name}” is no language pack. Nothing was changed; choose a file that ends in .argosmodel.</source>
        <translation>“{name}”不是语言包。没有任何改动；请选择以 .argosmodel 结尾的文件。</translation>
    </message>
    <message>
        <source>“{name}” is not text, or not in a format that can be read here. Nothing was changed; save it as text first, or choose another file.</source>
        <translation>“{name}”不是文本，或其格式无法在此读取。没有任何改动；请先将其保存为文本，或选择其他文件。</translation>
    </message>
    <message>
        <source>“{name}” is not there. It may have been moved, renamed or deleted; look for it and choose it again.</source>
        <translation>“{name}”不存在。它可能已被移动、重命名或删除；请找到它并重新选择。</translation>
    </message>
    <message>
        <source>“{name}” is offered at no address that is safe to fetch from. Nothing was fetched; what is installed goes on working.</source>
        <translation>“{name}”没有可安全下载的地址。没有下载任何内容；已安装的内容仍可使用。</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password, as no language pack is. Nothing was changed; get it from elsewhere.</source>
        <translation>“{name}”受密码保护，而语言包都没有密码。没有任何改动；请从别处获取。</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password. Nothing was changed; open it in the program that it was made with, and save a copy without the password.</source>
        <translation>“{name}”受密码保护。没有任何改动；请用创建它的程序打开，并另存一份不带密码的副本。</translation>
    </message>
    <message>
        <source>“{name}” is there already. It was left as it is; choose another name, or say that it may be replaced.</source>
        <translation>“{name}”已经存在。原文件保持不变；请选择其他名称，或允许替换。</translation>
    </message>
    <message>
        <source>“{name}” lacks {detail}. Nothing was changed; get it from elsewhere.</source>
        <translation>“{name}”缺少 {detail}。没有任何改动；请从别处获取。</translation>
    </message>
    <message>
        <source>“{name}” may not be read by you. Nothing was changed; ask its owner for permission, or choose another file.</source>
        <translation>您无权读取“{name}”。没有任何改动；请向其所有者申请权限，或选择其他文件。</translation>
    </message>
    <message>
        <source>“{name}” turned out to be another pack than the one that is offered: {detail}. Nothing was changed; try again later.</source>
        <translation>“{name}”实际上不是所提供的那个语言包：{detail}。没有任何改动；请稍后重试。</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program while it was being read. Nothing was lost; open it again.</source>
        <translation>“{name}”在读取期间被另一个程序更改。没有丢失任何内容；请重新打开。</translation>
    </message>
    <message>
        <source>“{name}” was not fetched: its server could not prove who it is. What is installed goes on working; try again on another network.</source>
        <translation>未下载“{name}”：服务器无法证明其身份。已安装的内容仍可使用；请换一个网络重试。</translation>
    </message>
    <message>
        <source>“{name}” was not fetched: the network is switched off in the settings. What is installed goes on working.</source>
        <translation>未下载“{name}”：网络已在设置中关闭。已安装的内容仍可使用。</translation>
    </message>
    <message>
        <source>“{name}” was tried and can&apos;t translate ({detail}). Nothing was changed; fetch it again, or get it from elsewhere.</source>
        <translation>“{name}”经试用无法翻译（{detail}）。没有任何改动；请重新下载，或从别处获取。</translation>
    </message>
    <message>
        <source>“{pattern}” gives every file the same name. Nothing was changed; add one of {fields}, in braces.</source>
        <translation>“{pattern}”会使所有文件同名。未作任何更改；请在花括号中加入 {fields} 之一。</translation>
    </message>
    <message>
        <source>“{pattern}” is a path, not a name. Nothing was changed; leave out / and \, since the folder is chosen apart.</source>
        <translation>“{pattern}”是路径，不是名称。未作任何更改；请去掉 / 和 \，文件夹另行选择。</translation>
    </message>
    <message>
        <source>“{pattern}” is no pattern for names. Nothing was changed; in braces stands one of {fields}, and nothing else.</source>
        <translation>“{pattern}”不是名称模式。未作任何更改；花括号中只能是 {fields} 之一。</translation>
    </message>
    <message>
        <source>“{url}” broke off on its way. Nothing was kept; try again.</source>
        <translation>“{url}”在传输途中中断。没有保留任何内容；请重试。</translation>
    </message>
    <message>
        <source>“{url}” is larger than any article. Nothing was kept; choose another page.</source>
        <translation>“{url}”比任何文章都大。没有保留任何内容；请选择其他网页。</translation>
    </message>
    <message>
        <source>“{url}” is no page but {detail}. Nothing was kept; choose the page that it belongs to.</source>
        <translation>“{url}”不是网页，而是 {detail}。没有保留任何内容；请选择它所属的网页。</translation>
    </message>
    <message>
        <source>“{url}” is not the address of a web page. Nothing was fetched; an address begins with http:// or https://.</source>
        <translation>“{url}”不是网页地址。没有下载任何内容；地址应以 http:// 或 https:// 开头。</translation>
    </message>
    <message>
        <source>“{url}” only led elsewhere, last to “{detail}”. Nothing was kept; open it in a browser, and save it.</source>
        <translation>“{url}”只是一再转向别处，最后指向“{detail}”。没有保留任何内容；请在浏览器中打开并保存。</translation>
    </message>
    <message>
        <source>“{url}” took too long. Nothing was kept; try again later, or save the page in a browser and open the file.</source>
        <translation>“{url}”用时过长。没有保留任何内容；请稍后重试，或在浏览器中保存该网页再打开文件。</translation>
    </message>
    <message>
        <source>“{url}” was not fetched: the network is switched off in the settings. Save the page in a browser and open the file, or switch it on.</source>
        <translation>未下载“{url}”：网络已在设置中关闭。请在浏览器中保存该网页再打开文件，或开启网络。</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Printed to {}</source>
        <translation>已打印到 {}</translation>
    </message>
</context>
</TS>
