<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Nutgraf</source>
        <translation>Nutgraf について</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>言語パック</translation>
    </message>
    <message>
        <source>Parts and licences</source>
        <translation>構成要素とライセンス</translation>
    </message>
    <message>
        <source>Summarises articles and translates the summaries, side by side with the original.</source>
        <translation>記事を要約し、その要約を翻訳して、原文と並べて表示します。</translation>
    </message>
    <message>
        <source>What you read stays on your computer. The network is used only when you ask for it.</source>
        <translation>お読みになる内容がこのコンピューターの外に出ることはありません。ネットワークは、指示があったときにのみ使用します。</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles</source>
        <translation>記事</translation>
    </message>
</context>
<context>
    <name>Articles</name>
    <message>
        <source>doubtful</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>loading the language pack</source>
        <translation>言語パックを読み込み中</translation>
    </message>
    <message>
        <source>not fetched</source>
        <translation>未取得</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>summarising</source>
        <translation>要約中</translation>
    </message>
    <message>
        <source>translating {done} of {total}</source>
        <translation>翻訳中（{done}/{total}）</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln 文中 {kept} 文</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, {state}</source>
        <translation>{name}、{state}</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Main</source>
        <translation>メイン</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Translate the summary</source>
        <translation>要約を翻訳</translation>
    </message>
    <message>
        <source>Translate the whole article</source>
        <translation>記事全体を翻訳</translation>
    </message>
    <message>
        <source>Whole article</source>
        <translation>記事全体</translation>
    </message>
    <message>
        <source>into</source>
        <translation>翻訳先</translation>
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
        <translation>要約</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>訳文</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;About Nutgraf</source>
        <translation>Nutgraf について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Edit the Translation</source>
        <translation>訳文を編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Glossary…</source>
        <translation>用語集(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>続行(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>キーボード ショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>文字を大きく(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Next Part of the Window</source>
        <translation>ウィンドウの次の部分(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>原文(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous Part of the Window</source>
        <translation>ウィンドウの前の部分(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Remove from the List</source>
        <translation>リストから削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>要約(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Translation</source>
        <translation>訳文(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation>標準の文字サイズ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Why This Sentence?</source>
        <translation>なぜこの文か(&amp;W)</translation>
    </message>
    <message>
        <source>Copy Sentence and &amp;Translation</source>
        <translation>文と訳文をコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Copy the &amp;Summary</source>
        <translation>要約をコピー(&amp;S)</translation>
    </message>
    <message>
        <source>Language &amp;Packs…</source>
        <translation>言語パック(&amp;P)…</translation>
    </message>
    <message>
        <source>Open a &amp;Link…</source>
        <translation>リンクを開く(&amp;L)…</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>文字を小さく(&amp;M)</translation>
    </message>
    <message>
        <source>Save &amp;All…</source>
        <translation>すべて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>設定(&amp;G)…</translation>
    </message>
    <message>
        <source>Translate the &amp;Whole Article</source>
        <translation>記事全体を翻訳(&amp;W)</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>レポート(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>All that a report would hold: versions, the system, and where it happened.</source>
        <translation>レポートに含まれるすべての内容：バージョン、システム、問題の発生箇所。</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>クリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Nothing was sent to anybody. If you report it to the makers of Nutgraf, this is what helps them; it holds no names of files and nothing of what you read.</source>
        <translation>どこにも何も送信していません。Nutgraf の開発者に報告する場合は、以下の内容が役立ちます。ファイル名やお読みになった内容は含まれていません。</translation>
    </message>
    <message>
        <source>Nutgraf ended unexpectedly last time</source>
        <translation>Nutgraf は前回予期せず終了しました</translation>
    </message>
    <message>
        <source>Nutgraf goes on, and your files were not changed.</source>
        <translation>Nutgraf は引き続き動作します。ファイルは変更されていません。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Saved to {}</source>
        <translation>{} に保存しました</translation>
    </message>
    <message numerus="yes">
        <source>Since then, something went wrong again, %Ln time(s) in all.</source>
        <translation>
            <numerusform>その後も問題が発生しました（合計 %Ln 回）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>問題が発生しました</translation>
    </message>
    <message>
        <source>Something went wrong that should not have</source>
        <translation>起こるはずのない問題が発生しました</translation>
    </message>
    <message>
        <source>Your files were not changed.</source>
        <translation>ファイルは変更されていません。</translation>
    </message>
</context>
<context>
    <name>DropSign</name>
    <message>
        <source>Drop to read</source>
        <translation>ドロップして読む</translation>
    </message>
</context>
<context>
    <name>EncodingMenu</name>
    <message>
        <source>&amp;Detect</source>
        <translation>自動判別(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Detect ({})</source>
        <translation>自動判別（{}）(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>文字コード(&amp;E)</translation>
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
        <translation>ネットワークを使用して {} を取得しました</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>All packs that are here or offered. Two in a row make a way between two languages.</source>
        <translation>ここにある、または提供されているすべてのパック。二つ続けると二つの言語の間の経路になります。</translation>
    </message>
    <message>
        <source>Closes the window. The list comes back next time, unless the settings say otherwise.</source>
        <translation>ウィンドウを閉じます。設定で変えていなければ、次回に一覧が戻ります。</translation>
    </message>
    <message>
        <source>Copies the marked sentence and its translation, a line each.</source>
        <translation>印の付いた文とその訳文を、一行ずつコピーします。</translation>
    </message>
    <message>
        <source>Copies the selected packs into files, for a computer without a network.</source>
        <translation>選んだパックをファイルにコピーします。ネットワークのないコンピューター用です。</translation>
    </message>
    <message>
        <source>Copies the summary in the language that it is translated into.</source>
        <translation>要約を、訳された言語でコピーします。</translation>
    </message>
    <message>
        <source>Deletes the selected packs from the disk. Those that came with the program stay.</source>
        <translation>選んだパックをディスクから削除します。プログラムに付属のものは残ります。</translation>
    </message>
    <message>
        <source>Ends what is being done. What is ready stays.</source>
        <translation>いま行っていることを終わらせます。できたものは残ります。</translation>
    </message>
    <message>
        <source>Fetches the page whose address you give, and nothing else with it.</source>
        <translation>指定したアドレスのページを取得し、ほかには何も取得しません。</translation>
    </message>
    <message>
        <source>Fetches the public list of packs. Nothing is fetched before you press this.</source>
        <translation>公開されているパックの一覧を取得します。押すまでは何も取得しません。</translation>
    </message>
    <message>
        <source>Fetches the selected packs and tries each. What breaks off goes on there next time.</source>
        <translation>選んだパックを取得し、一つずつ試します。途切れたものは次回そこから続けます。</translation>
    </message>
    <message>
        <source>From which languages into which can be translated, and how to get more.</source>
        <translation>どの言語からどの言語へ訳せるか、また増やす方法を示します。</translation>
    </message>
    <message>
        <source>Goes on with what was stopped or has failed, and fetches pages again.</source>
        <translation>止めたものや失敗したものを続け、ページを取得し直します。</translation>
    </message>
    <message>
        <source>How sentences are rated. “Nutgraf” suits most articles; point at one for what it does.</source>
        <translation>文の評価のしかた。ほとんどの記事には「Nutgraf」が向いています。指すと、その方法の説明が出ます。</translation>
    </message>
    <message>
        <source>Installs a pack that is a file, which needs no network.</source>
        <translation>ファイルになっているパックをインストールします。ネットワークは要りません。</translation>
    </message>
    <message>
        <source>Lets you put the marked sentence into your own words: Enter keeps them, Esc does not.</source>
        <translation>印の付いた文を自分の言葉に直せます。Enter で残し、Esc でやめます。</translation>
    </message>
    <message>
        <source>Loads articles from files. You can drop them on the window, too.</source>
        <translation>ファイルから記事を読み込みます。ウィンドウにドロップすることもできます。</translation>
    </message>
    <message>
        <source>Loads what was copied: a text, files, or an address, for which you are asked first.</source>
        <translation>コピーしたものを読み込みます。文章、ファイル、またはアドレスです。アドレスは先に確認します。</translation>
    </message>
    <message>
        <source>Made on this computer. What may be wrong is marked; F2 lets you put it right.</source>
        <translation>このコンピューターで訳したもの。誤りかもしれないものには印が付き、F2 で直せます。</translation>
    </message>
    <message>
        <source>Puts these hints away for good.</source>
        <translation>このヒントを今後表示しません。</translation>
    </message>
    <message>
        <source>Saves each article that is ready as a file of its own, and overwrites none.</source>
        <translation>できた記事をそれぞれ別のファイルに保存し、どのファイルも上書きしません。</translation>
    </message>
    <message>
        <source>Saves the article that you look at, with its translation, in a format of your choice.</source>
        <translation>表示中の記事を訳文と一緒に、選んだ形式で保存します。</translation>
    </message>
    <message>
        <source>Says at the foot of the window why the sentence was kept, or what it translates.</source>
        <translation>その文が選ばれた理由、または訳された元の文を、ウィンドウの下部に示します。</translation>
    </message>
    <message>
        <source>Takes the article off the list. Its file stays where it is.</source>
        <translation>記事を一覧から外します。ファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>The article from top to bottom: strong bars are its summary. Click one to go there.</source>
        <translation>記事の初めから終わりまで。濃い棒が要約です。クリックするとそこへ移ります。</translation>
    </message>
    <message>
        <source>The article. What is highlighted is its summary; point at a sentence to find it again.</source>
        <translation>記事です。強調されているのが要約です。文を指すと、ほかのペインでも見つかります。</translation>
    </message>
    <message>
        <source>The articles, and how far each is. The one that you look at is done before all others.</source>
        <translation>記事と、それぞれの進み具合。見ている記事が最初に処理されます。</translation>
    </message>
    <message>
        <source>The language of the article. It is found out; choose another one if it is wrong.</source>
        <translation>記事の言語。自動で判定されます。違っていたら選び直してください。</translation>
    </message>
    <message>
        <source>The language to translate into. For others than these, get a language pack.</source>
        <translation>訳す先の言語。ほかの言語には言語パックを入手してください。</translation>
    </message>
    <message>
        <source>The sentences that tell most, word for word. Ctrl+I says why one was kept.</source>
        <translation>内容を最もよく伝える文を、そのまま抜き出したもの。Ctrl+I で選ばれた理由が出ます。</translation>
    </message>
    <message>
        <source>Translates the whole article and not its summary alone, which takes longer.</source>
        <translation>要約だけでなく記事全体を訳します。時間がかかります。</translation>
    </message>
    <message>
        <source>Type into the last row for a new term. One that is called nothing else stays as it is.</source>
        <translation>新しい用語は最後の行に書きます。呼び名を書かない用語はそのまま残ります。</translation>
    </message>
    <message>
        <source>What a saved file shows: summary, translation or all of it, and where.</source>
        <translation>保存したファイルに何を示すか。要約、訳文、またはすべてと、その配置。</translation>
    </message>
    <message>
        <source>What terms are called in translations, and which words stay as they are.</source>
        <translation>用語を訳文で何と呼ぶか、またどの語をそのまま残すか。</translation>
    </message>
    <message>
        <source>What the letters of a text file are read as. Change it if they look wrong.</source>
        <translation>テキストファイルの文字をどの符号で読むか。文字がおかしいときに変えてください。</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Address of the page. It is fetched from the network once, now:</source>
        <translation>ページのアドレス。今すぐネットワークから一度だけ取得します：</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Articles ({})</source>
        <translation>記事 ({})</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>リンクを開く</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>記事を開く</translation>
    </message>
    <message>
        <source>Save all summaries into a folder</source>
        <translation>すべての要約をフォルダーに保存</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>要約を保存</translation>
    </message>
    <message>
        <source>Saved to {}</source>
        <translation>{} に保存しました</translation>
    </message>
    <message>
        <source>The folder “{}” is not there at the moment: choose another, or set it anew.</source>
        <translation>フォルダー「{}」は現在見つかりません。別のフォルダーを選ぶか、設定し直してください。</translation>
    </message>
    <message>
        <source>There is neither a text nor a file on the clipboard.</source>
        <translation>クリップボードにテキストもファイルもありません。</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Fin&amp;d</source>
        <translation>検索(&amp;D)</translation>
    </message>
    <message>
        <source>Find in all panes</source>
        <translation>すべてのペインで検索</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n}/{all} 件</translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Export terms</source>
        <translation>用語をエクスポート</translation>
    </message>
    <message>
        <source>Glossaries ({})</source>
        <translation>用語集 ({})</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>用語集</translation>
    </message>
    <message>
        <source>Import terms</source>
        <translation>用語をインポート</translation>
    </message>
    <message>
        <source>Saved to {}</source>
        <translation>{} に保存しました</translation>
    </message>
    <message>
        <source>Table ({})</source>
        <translation>表 ({})</translation>
    </message>
    <message>
        <source>TermBase eXchange ({})</source>
        <translation>TermBase eXchange ({})</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>Terms read: {}</source>
        <translation>読み込んだ用語：{}</translation>
    </message>
    <message>
        <source>These words are translated as you say, or left as they are. They count in whole words only, with capitals as the text has them.</source>
        <translation>これらの語は、指定どおりに訳されるか、そのまま残されます。単語全体が一致する場合にのみ適用され、大文字と小文字は区別されます。</translation>
    </message>
</context>
<context>
    <name>GlossaryModel</name>
    <message>
        <source>Add a term…</source>
        <translation>用語を追加…</translation>
    </message>
    <message>
        <source>In texts in</source>
        <translation>原文の言語</translation>
    </message>
    <message>
        <source>Is called</source>
        <translation>訳語</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>Translated into</source>
        <translation>翻訳先の言語</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>すべての言語</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>そのまま</translation>
    </message>
</context>
<context>
    <name>HintBar</name>
    <message>
        <source>Ctrl+S writes the summary and its translation side by side</source>
        <translation>Ctrl+S で要約と訳文を並べて保存します</translation>
    </message>
    <message>
        <source>Drop an article anywhere</source>
        <translation>記事をどこにでもドロップ</translation>
    </message>
    <message>
        <source>Got It</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Point at a sentence</source>
        <translation>文にポインターを合わせる</translation>
    </message>
    <message>
        <source>Save what you keep</source>
        <translation>残したいものを保存</translation>
    </message>
    <message>
        <source>a text, a web page, a PDF, an e-book, a whole folder</source>
        <translation>テキスト、Web ページ、PDF、電子書籍、フォルダー全体</translation>
    </message>
    <message>
        <source>it lights up in the original, the summary and the translation</source>
        <translation>原文、要約、訳文の対応する箇所が強調されます</translation>
    </message>
</context>
<context>
    <name>LayoutMenu</name>
    <message>
        <source>&amp;One Page</source>
        <translation>1 ページ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Summary and Translation Side by Side</source>
        <translation>要約と訳文を並べる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Translation Only</source>
        <translation>訳文のみ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Whole Article Side by Side</source>
        <translation>記事全体を並べる(&amp;W)</translation>
    </message>
    <message>
        <source>La&amp;yout of Saved Files</source>
        <translation>保存するファイルのレイアウト(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>LengthControl</name>
    <message>
        <source>&amp;Length</source>
        <translation>長さ(&amp;L)</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Automatic length</source>
        <translation>長さを自動調整</translation>
    </message>
    <message>
        <source>Length of the summary in sentences</source>
        <translation>要約の長さ（文の数）</translation>
    </message>
    <message>
        <source>Let the length follow from that of the article</source>
        <translation>記事の長さに合わせて要約の長さを決めます</translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln 文中 {kept} 文</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Algorithm</source>
        <translation>アルゴリズム</translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>ドロップしたテキスト</translation>
    </message>
    <message>
        <source>How the sentences of a summary are chosen</source>
        <translation>要約に使う文の選び方</translation>
    </message>
    <message>
        <source>Nutgraf</source>
        <translation>Nutgraf</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>貼り付けたテキスト</translation>
    </message>
</context>
<context>
    <name>MapStrip</name>
    <message>
        <source>Map of the original</source>
        <translation>原文のマップ</translation>
    </message>
    <message>
        <source>Where the kept sentences stand in the original: click to go there</source>
        <translation>採用された文の原文での位置：クリックするとそこへ移動します</translation>
    </message>
</context>
<context>
    <name>PacksDialog</name>
    <message>
        <source>&amp;Ask the Network What Is Offered</source>
        <translation>提供中のパックをネットワークに問い合わせる(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>インストール(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>All packs</source>
        <translation>すべてのパック</translation>
    </message>
    <message>
        <source>Asking how large they are…</source>
        <translation>サイズを問い合わせています…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Export language packs into a folder</source>
        <translation>言語パックをフォルダーにエクスポート</translation>
    </message>
    <message>
        <source>Find a language</source>
        <translation>言語を検索</translation>
    </message>
    <message>
        <source>I&amp;mport a File…</source>
        <translation>ファイルをインポート(&amp;M)…</translation>
    </message>
    <message>
        <source>Import language packs</source>
        <translation>言語パックをインポート</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>言語パック</translation>
    </message>
    <message>
        <source>Language packs ({})</source>
        <translation>言語パック ({})</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>No pack that is offered leads from {source} to {target}.</source>
        <translation>提供中のパックでは、{source}から{target}に翻訳できません。</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>提供中</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター上</translation>
    </message>
    <message>
        <source>To be fetched: {}</source>
        <translation>取得するサイズ：{}</translation>
    </message>
    <message>
        <source>To see which packs lead from {source} to {target}, ask the network what is offered.</source>
        <translation>{source}から{target}に翻訳できるパックを調べるには、提供中のパックをネットワークに問い合わせてください。</translation>
    </message>
    <message>
        <source>What is offered is not known yet. It is asked for only when you say so.</source>
        <translation>提供中のパックはまだわかりません。問い合わせは、指示があったときにのみ行います。</translation>
    </message>
    <message>
        <source>What is offered, as of {}</source>
        <translation>提供中のパック（{} 現在）</translation>
    </message>
    <message>
        <source>Which packs to show</source>
        <translation>表示するパック</translation>
    </message>
    <message>
        <source>With a newer version</source>
        <translation>新しいバージョンあり</translation>
    </message>
    <message>
        <source>With {pack} this becomes possible: {pairs}</source>
        <translation>{pack} により可能になる翻訳：{pairs}</translation>
    </message>
    <message numerus="yes">
        <source>{pairs} and %Ln more</source>
        <translation>
            <numerusform>{pairs}、ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{source} to {target}</source>
        <translation>{source}から{target}</translation>
    </message>
</context>
<context>
    <name>PacksModel</name>
    <message>
        <source>From and into</source>
        <translation>翻訳元と翻訳先</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>プログラムに付属</translation>
    </message>
    <message>
        <source>damaged: install it again to repair it</source>
        <translation>破損：再インストールすると修復されます</translation>
    </message>
    <message>
        <source>fetching</source>
        <translation>取得中</translation>
    </message>
    <message>
        <source>fetching, {rate}/s, {left}</source>
        <translation>取得中、{rate}/秒、{left}</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>インストール済み</translation>
    </message>
    <message>
        <source>installed; a newer one is offered</source>
        <translation>インストール済み、新しいバージョンあり</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>提供中</translation>
    </message>
    <message>
        <source>packing</source>
        <translation>圧縮中</translation>
    </message>
    <message>
        <source>trying it out</source>
        <translation>動作を確認中</translation>
    </message>
    <message>
        <source>unpacking</source>
        <translation>展開中</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>waiting for another program</source>
        <translation>別のプログラムを待機中</translation>
    </message>
    <message>
        <source>{minutes}:{seconds} left</source>
        <translation>残り {minutes}:{seconds}</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Choose Another Language…</source>
        <translation>別の言語を選択…</translation>
    </message>
    <message>
        <source>Choose a language to translate into.</source>
        <translation>翻訳先の言語を選んでください。</translation>
    </message>
    <message>
        <source>Drop an article here, open one with Ctrl+O or paste its text.</source>
        <translation>ここに記事をドロップするか、Ctrl+O で開くか、テキストを貼り付けてください。</translation>
    </message>
    <message>
        <source>Get a Language Pack…</source>
        <translation>言語パックを入手…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Stopped. Press F5 to go on.</source>
        <translation>停止しました。続行するには F5 を押してください。</translation>
    </message>
    <message>
        <source>There is no running text here to make a summary of.</source>
        <translation>要約できる本文がありません。</translation>
    </message>
    <message>
        <source>This article is in {language} already.</source>
        <translation>この記事はすでに{language}です。</translation>
    </message>
    <message>
        <source>This page is not here: it was on the network. Press F5 to fetch it.</source>
        <translation>このページは手元になく、ネットワーク上にあります。取得するには F5 を押してください。</translation>
    </message>
    <message>
        <source>Translating…</source>
        <translation>翻訳中…</translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %Ln sentence(s) · {percent} %</source>
        <translation>
            <numerusform>%Ln 文中 {kept} 文 · {percent}%</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{language} · %Ln word(s)</source>
        <translation>
            <numerusform>{language} · %Ln 語</numerusform>
        </translation>
    </message>
    <message>
        <source>{variety} in place of {language}</source>
        <translation>{language}の代わりに{variety}</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Copied the sentence and its translation</source>
        <translation>文と訳文をコピーしました</translation>
    </message>
    <message>
        <source>Copied the summary</source>
        <translation>要約をコピーしました</translation>
    </message>
    <message numerus="yes">
        <source>Text size: %Ln point(s)</source>
        <translation>
            <numerusform>文字サイズ：%Ln ポイント</numerusform>
        </translation>
    </message>
    <message>
        <source>This sentence is not part of the summary.</source>
        <translation>この文は要約に含まれていません。</translation>
    </message>
</context>
<context>
    <name>SavingAll</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Not ready yet, and left out</source>
        <translation>まだ準備ができていないため省きました</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>すべて保存</translation>
    </message>
    <message>
        <source>Saved as {}</source>
        <translation>{} として保存しました</translation>
    </message>
    <message>
        <source>Saving into {}</source>
        <translation>{} に保存しています</translation>
    </message>
    <message>
        <source>Show the &amp;Folder</source>
        <translation>フォルダーを表示(&amp;F)</translation>
    </message>
    <message>
        <source>What came of each article</source>
        <translation>各記事の結果</translation>
    </message>
    <message numerus="yes">
        <source>{saved} of %Ln article(s) saved in {folder}.</source>
        <translation>
            <numerusform>%Ln 件中 {saved} 件の記事を {folder} に保存しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavingPage</name>
    <message>
        <source>&amp;Begin</source>
        <translation>開始場所(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>A ferry for the islands</source>
        <translation>島々への渡し船</translation>
    </message>
    <message>
        <source>Always in the same folder</source>
        <translation>常に同じフォルダー</translation>
    </message>
    <message>
        <source>Choose the folder to save in</source>
        <translation>保存先のフォルダーを選択</translation>
    </message>
    <message>
        <source>For example: {}</source>
        <translation>例: {}</translation>
    </message>
    <message>
        <source>In the folder of the article</source>
        <translation>記事のフォルダー</translation>
    </message>
    <message>
        <source>In the folder that was saved in last</source>
        <translation>前回保存したフォルダー</translation>
    </message>
    <message>
        <source>The same f&amp;older</source>
        <translation>同じフォルダー(&amp;O)</translation>
    </message>
    <message>
        <source>What Save offers first and Save All uses: that of the last time.</source>
        <translation>「保存」が最初に示し「すべて保存」が使う形式です。前回のものになります。</translation>
    </message>
    <message>
        <source>What files are called. It may hold {}.</source>
        <translation>ファイルの名前です。{} を使えます。</translation>
    </message>
    <message>
        <source>Where Save and Save All look for a place at first.</source>
        <translation>「保存」と「すべて保存」が最初に開く場所です。</translation>
    </message>
    <message>
        <source>Where it is not there, saving begins elsewhere, and says so.</source>
        <translation>見つからないときは別の場所から始め、そのことを知らせます。</translation>
    </message>
</context>
<context>
    <name>SentenceEditor</name>
    <message>
        <source>Enter keeps what you write, Esc does not; an empty text brings back the machine&apos;s</source>
        <translation>Enter で入力を確定、Esc で取り消し。空にすると機械翻訳に戻ります</translation>
    </message>
    <message>
        <source>Translation of the sentence</source>
        <translation>文の訳文</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The list can&apos;t be kept for next time: {}</source>
        <translation>リストを次回用に保存できません：{}</translation>
    </message>
    <message>
        <source>The list of last time can&apos;t be read: {}</source>
        <translation>前回のリストを読み込めません：{}</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has changed: %Ln translation(s) of yours lost the sentence.</source>
        <translation>
            <numerusform>「{name}」が変更されたため、編集した訳文のうち %Ln 件は対応する文がなくなりました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source> points</source>
        <translation> ポイント</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln 文</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Algorithm</source>
        <translation>アルゴリズム(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>消去(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Glossary…</source>
        <translation>用語集(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Keep pasted texts with it</source>
        <translation>貼り付けたテキストも残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation>画面の言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>長さ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>ネットワーク(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open with the list of last time</source>
        <translation>起動時に前回のリストを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>プログラム(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>品質(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>閲覧(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Summary and Translation</source>
        <translation>要約と翻訳(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Typeface</source>
        <translation>書体(&amp;T)</translation>
    </message>
    <message>
        <source>A sentence that was translated before is there at once. They are kept on this computer, where only you can read them.</source>
        <translation>以前に翻訳した文はすぐに表示されます。それらはこのコンピューターに保存され、あなただけが読むことができます。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Ask each time before it is used</source>
        <translation>使用する前に毎回確認</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Automatic, after the article&apos;s length</source>
        <translation>自動（記事の長さに合わせる）</translation>
    </message>
    <message>
        <source>Automatic, after the language</source>
        <translation>自動（言語に合わせる）</translation>
    </message>
    <message>
        <source>Brings back the articles, what you chose for them, your edits, and the place where you were.</source>
        <translation>記事、記事ごとの選択、編集内容、前回の表示位置を復元します。</translation>
    </message>
    <message>
        <source>Careful weighs several wordings of each sentence against each other; it is a little better.</source>
        <translation>「ていねい」では、文ごとに複数の訳し方を比較します。品質が少し上がります。</translation>
    </message>
    <message>
        <source>Careful, takes about twice as long</source>
        <translation>ていねい（約 2 倍の時間がかかります）</translation>
    </message>
    <message>
        <source>Clear remembered sentences</source>
        <translation>記憶した文を消去</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>消去しました</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>高速</translation>
    </message>
    <message>
        <source>Forgets all translated sentences, now.</source>
        <translation>翻訳した文をすべて今すぐ消去します。</translation>
    </message>
    <message>
        <source>How large articles are set. Ctrl+Plus and Ctrl+Minus change it as well.</source>
        <translation>記事の文字の大きさ。Ctrl+プラスと Ctrl+マイナスでも変更できます。</translation>
    </message>
    <message>
        <source>How long summaries are of which you have set no other length at the foot of the window.</source>
        <translation>ウィンドウの下部で長さを個別に設定していない要約の長さ。</translation>
    </message>
    <message>
        <source>How the sentences of a summary are chosen.</source>
        <translation>要約に使う文の選び方。</translation>
    </message>
    <message>
        <source>It is used for nothing but pages and language packs that you ask for, and never for what you read.</source>
        <translation>指定されたページと言語パックの取得にのみ使用し、お読みになる内容のために使用することはありません。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Never use it</source>
        <translation>使用しない</translation>
    </message>
    <message>
        <source>Not cleared</source>
        <translation>消去できませんでした</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>設定のページ</translation>
    </message>
    <message>
        <source>Remember &amp;translated sentences</source>
        <translation>翻訳した文を記憶する(&amp;T)</translation>
    </message>
    <message>
        <source>Sa&amp;ving</source>
        <translation>保存(&amp;V)</translation>
    </message>
    <message>
        <source>Sets everything on all pages back to how it was at first, but for the language to translate into.</source>
        <translation>翻訳先の言語を除き、すべてのページの設定を初期状態に戻します。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>サイズ(&amp;Z)</translation>
    </message>
    <message>
        <source>The language that summaries and articles are put into.</source>
        <translation>要約と記事の翻訳先の言語。</translation>
    </message>
    <message>
        <source>The letters that articles are set in.</source>
        <translation>記事の表示に使う書体。</translation>
    </message>
    <message>
        <source>They are in no other file: without this, they are gone when the program ends.</source>
        <translation>ほかのファイルには保存されていません。オフにすると、プログラムの終了時に失われます。</translation>
    </message>
    <message>
        <source>Translate &amp;into</source>
        <translation>翻訳先(&amp;I)</translation>
    </message>
    <message>
        <source>What certain words are to be called in translations.</source>
        <translation>特定の語を訳文でどう訳すかを指定します。</translation>
    </message>
    <message>
        <source>What menus and buttons say. It changes when the program is started again.</source>
        <translation>メニューとボタンの言語。プログラムを再起動すると変わります。</translation>
    </message>
    <message>
        <source>Whether the window is light or dark, or follows the system.</source>
        <translation>ウィンドウを明るくするか、暗くするか、システムに合わせるか。</translation>
    </message>
    <message>
        <source>Your own terms</source>
        <translation>独自の用語</translation>
    </message>
    <message>
        <source>{} % of the article</source>
        <translation>記事の {}%</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Ctrl and the wheel</source>
        <translation>Ctrl+ホイール</translation>
    </message>
    <message>
        <source>Go to the next or the previous line</source>
        <translation>次の行または前の行へ移動</translation>
    </message>
    <message>
        <source>In a pane</source>
        <translation>ペイン内</translation>
    </message>
    <message>
        <source>Keep an edited translation, or leave it</source>
        <translation>編集した訳文を確定、または取り消し</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボード ショートカット</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>文字を大きく、または小さく</translation>
    </message>
    <message>
        <source>Next and previous occurrence</source>
        <translation>次の一致箇所、前の一致箇所</translation>
    </message>
    <message>
        <source>Select text</source>
        <translation>テキストを選択</translation>
    </message>
</context>
<context>
    <name>SourceLanguage</name>
    <message>
        <source>Detect language</source>
        <translation>言語を自動判別</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>記事の言語</translation>
    </message>
    <message>
        <source>{language} (detected)</source>
        <translation>{language}（自動判別）</translation>
    </message>
    <message>
        <source>{language}? (not sure)</source>
        <translation>{language}？（不確実）</translation>
    </message>
</context>
<context>
    <name>TargetLanguage</name>
    <message>
        <source>Language to translate into</source>
        <translation>翻訳先の言語</translation>
    </message>
    <message>
        <source>More languages…</source>
        <translation>その他の言語…</translation>
    </message>
</context>
<context>
    <name>_Languages</name>
    <message>
        <source>any language</source>
        <translation>すべての言語</translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <source>Edited by hand. The machine wrote: {}</source>
        <translation>手動で編集済み。機械翻訳：{}</translation>
    </message>
    <message>
        <source>In no word list: {}</source>
        <translation>語彙表にない語：{}</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>A language pack is needed to translate from {source} to {target}, and none is installed that leads there. The article can still be read and summarised; install a pack to translate it.</source>
        <translation>{source}から{target}への翻訳には言語パックが必要ですが、対応するパックがインストールされていません。記事の閲覧と要約はできます。翻訳するにはパックをインストールしてください。</translation>
    </message>
    <message>
        <source>A {form} file could not be made ({reason}). Nothing was saved; choose another format.</source>
        <translation>{form} ファイルを作成できませんでした（{reason}）。何も保存されていません。別の形式を選んでください。</translation>
    </message>
    <message>
        <source>Another program is just installing or removing packs, so “{name}” was left alone. Nothing was changed; try again in a minute.</source>
        <translation>別のプログラムがパックをインストールまたは削除しているため、「{name}」には手を加えませんでした。何も変更されていません。1 分ほど待ってからやり直してください。</translation>
    </message>
    <message>
        <source>Document for translators (XLIFF)</source>
        <translation>翻訳者向け文書 (XLIFF)</translation>
    </message>
    <message>
        <source>Edmundson: sentences with words of the title and headings, at the start and end (Edmundson 1969)</source>
        <translation>Edmundson：題名や見出しの語を含む文、冒頭と末尾の文 (Edmundson 1969)</translation>
    </message>
    <message>
        <source>JSON, for other programs, and to be opened here again</source>
        <translation>JSON、ほかのプログラム用（このプログラムで再び開くこともできます）</translation>
    </message>
    <message>
        <source>KL: sentences that bring the summary&apos;s words nearest to the article&apos;s (Haghighi &amp; Vanderwende 2009)</source>
        <translation>KL：要約の語の分布を記事に最も近づける文 (Haghighi &amp; Vanderwende 2009)</translation>
    </message>
    <message>
        <source>Kept because</source>
        <translation>採用の理由</translation>
    </message>
    <message>
        <source>LSA: sentences with much of the article&apos;s topics (Gong &amp; Liu 2001; Steinberger &amp; Jezek 2004)</source>
        <translation>LSA：記事の話題を多く含む文 (Gong &amp; Liu 2001; Steinberger &amp; Jezek 2004)</translation>
    </message>
    <message>
        <source>LexRank: sentences that many others resemble (Erkan &amp; Radev 2004)</source>
        <translation>LexRank：ほかの多くの文と似ている文 (Erkan &amp; Radev 2004)</translation>
    </message>
    <message>
        <source>Luhn: sentences dense in the article&apos;s frequent words (Luhn 1958)</source>
        <translation>Luhn：記事の頻出語が密集した文 (Luhn 1958)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Nutgraf: central sentences, early ones first, nothing said twice (the default)</source>
        <translation>Nutgraf：中心的な文、前のほうを優先、内容の重複なし（既定）</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument テキスト</translation>
    </message>
    <message>
        <source>PDF, to print and to pass on</source>
        <translation>PDF、印刷や配布用</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>プレーン テキスト</translation>
    </message>
    <message>
        <source>Reduction: sentences that share the most words with all others (Fabish 2014)</source>
        <translation>Reduction：ほかのすべての文と共通する語が最も多い文 (Fabish 2014)</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” has no term. Nothing was changed; fill it or remove it.</source>
        <translation>用語集「{name}」の {row} 行目に用語がありません。何も変更されていません。入力するか、行を削除してください。</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” has the wrong columns. Nothing was changed; a row is source,target or source,target,from,to.</source>
        <translation>用語集「{name}」の {row} 行目の列が正しくありません。何も変更されていません。行は source,target または source,target,from,to の形式です。</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” is not in UTF-8. Nothing was changed; save it as CSV in UTF-8.</source>
        <translation>用語集「{name}」の {row} 行目が UTF-8 ではありません。何も変更されていません。UTF-8 の CSV として保存してください。</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” is too long for a term. Nothing was changed; a term has up to 200 letters.</source>
        <translation>用語集「{name}」の {row} 行目は用語として長すぎます。何も変更されていません。用語は 200 文字までです。</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” names a language that is not known, “{detail}”. Nothing was changed; write its code, such as en or pt.</source>
        <translation>用語集「{name}」の {row} 行目に不明な言語「{detail}」があります。何も変更されていません。en や pt などのコードを記入してください。</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” translates “{detail}” otherwise than a row before it. Nothing was changed; remove one of them.</source>
        <translation>用語集「{name}」の {row} 行目では、「{detail}」の訳がそれより前の行と異なります。何も変更されていません。どちらかを削除してください。</translation>
    </message>
    <message>
        <source>Something unforeseen went wrong ({reason}). No file was changed; try again.</source>
        <translation>予期しない問題が発生しました（{reason}）。ファイルは変更されていません。やり直してください。</translation>
    </message>
    <message>
        <source>Something went wrong that should not have ({error}). Your file was not changed; please report it.</source>
        <translation>起こるはずのない問題が発生しました（{error}）。ファイルは変更されていません。問題を報告してください。</translation>
    </message>
    <message>
        <source>SumBasic: sentences of frequent words not said yet (Nenkova &amp; Vanderwende 2005)</source>
        <translation>SumBasic：まだ出ていない頻出語を含む文 (Nenkova &amp; Vanderwende 2005)</translation>
    </message>
    <message>
        <source>Table of sentences (CSV)</source>
        <translation>文の表 (CSV)</translation>
    </message>
    <message>
        <source>Table of sentences (TSV)</source>
        <translation>文の表 (TSV)</translation>
    </message>
    <message>
        <source>TextRank: sentences that share words with important ones (Mihalcea &amp; Tarau 2004)</source>
        <translation>TextRank：重要な文と語を共有する文 (Mihalcea &amp; Tarau 2004)</translation>
    </message>
    <message>
        <source>The disk is too full: {needed} MB are needed, and {free} MB are free. Nothing was changed; make room, then try again.</source>
        <translation>ディスクの空き容量が足りません。{needed} MB 必要ですが、空きは {free} MB です。何も変更されていません。空きを作ってからやり直してください。</translation>
    </message>
    <message>
        <source>The encoding of “{name}” could not be made out. Nothing was changed; choose its encoding, or save it as UTF-8.</source>
        <translation>「{name}」の文字コードを判別できませんでした。何も変更されていません。文字コードを選ぶか、UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>The glossary “{name}” declares entities, which can overload the program that reads them, and was not read. Nothing was changed; save it without them.</source>
        <translation>用語集「{name}」には、読み込むプログラムに過大な負荷をかけうるエンティティ宣言が含まれているため、読み込みませんでした。何も変更されていません。宣言を除いて保存してください。</translation>
    </message>
    <message>
        <source>The glossary “{name}” holds no terms. Nothing was changed; list a term and its translation.</source>
        <translation>用語集「{name}」には用語がありません。何も変更されていません。用語とその訳を記入してください。</translation>
    </message>
    <message>
        <source>The glossary “{name}” is XML but no TBX that can be read (row {row}). Nothing was changed; save it as CSV or TBX.</source>
        <translation>用語集「{name}」は XML ですが、読み込める TBX ではありません（{row} 行目）。何も変更されていません。CSV または TBX として保存してください。</translation>
    </message>
    <message>
        <source>The glossary “{name}” is no text. Nothing was changed; save it as CSV or TBX first.</source>
        <translation>用語集「{name}」はテキストではありません。何も変更されていません。先に CSV または TBX として保存してください。</translation>
    </message>
    <message>
        <source>The glossary “{name}” is too large: more than 10,000 terms or 4 MB. Nothing was changed; choose a shorter one.</source>
        <translation>用語集「{name}」は大きすぎます（10,000 語または 4 MB を超えています）。何も変更されていません。より小さいものを選んでください。</translation>
    </message>
    <message>
        <source>The language pack “{name}” is damaged and can&apos;t be used ({reason}). Everything else works; install the pack again, or remove it.</source>
        <translation>言語パック「{name}」は破損しており、使用できません（{reason}）。ほかの機能はすべて使えます。パックを再インストールするか、削除してください。</translation>
    </message>
    <message>
        <source>The list of language packs</source>
        <translation>言語パックの一覧</translation>
    </message>
    <message>
        <source>The proxy on the way to “{url}” did not let it through. Check the proxy that this computer is set to use.</source>
        <translation>「{url}」へのアクセスが途中のプロキシに拒否されました。このコンピューターのプロキシ設定を確認してください。</translation>
    </message>
    <message>
        <source>The server of “{url}” answered “{detail}” instead of the page. Check the address, or open the page in a browser and save it as a file.</source>
        <translation>「{url}」のサーバーはページの代わりに「{detail}」と応答しました。アドレスを確認するか、ブラウザーでページを開いてファイルに保存してください。</translation>
    </message>
    <message>
        <source>The server of “{url}” can&apos;t be reached. Check the network, or try again later.</source>
        <translation>「{url}」のサーバーに接続できません。ネットワークを確認するか、後でやり直してください。</translation>
    </message>
    <message>
        <source>The server of “{url}” could not prove who it is, so nothing was fetched from it. Be careful with it; open it in a browser to see why.</source>
        <translation>「{url}」のサーバーの身元を確認できないため、何も取得しませんでした。注意してください。理由を調べるには、ブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>The server of “{url}” was not found. Check the address and whether this computer is on the network, then try again.</source>
        <translation>「{url}」のサーバーが見つかりませんでした。アドレスと、このコンピューターがネットワークに接続されているかを確認してから、やり直してください。</translation>
    </message>
    <message>
        <source>The translation from {source} to {target} broke off ({reason}). The article and its summary are unharmed; try again, and if it fails again, install the language pack anew.</source>
        <translation>{source}から{target}への翻訳が中断されました（{reason}）。記事と要約に影響はありません。やり直しても失敗する場合は、言語パックを再インストールしてください。</translation>
    </message>
    <message>
        <source>There is no language pack with the code “{code}” that this could be done with. Nothing was done; choose one of the list.</source>
        <translation>コード「{code}」の言語パックで、この操作を行えるものはありません。何も行われませんでした。リストから選んでください。</translation>
    </message>
    <message>
        <source>There is no language with the code “{code}”. Nothing was done; choose one of the list.</source>
        <translation>コード「{code}」の言語はありません。何も行われませんでした。リストから選んでください。</translation>
    </message>
    <message>
        <source>There is no way of summarising called “{name}”. Nothing was done; choose one of the list.</source>
        <translation>「{name}」という要約方法はありません。何も行われませんでした。リストから選んでください。</translation>
    </message>
    <message>
        <source>There is not enough memory left for “{name}”. Nothing was changed; close other programs, then try again.</source>
        <translation>「{name}」に使えるメモリが足りません。何も変更されていません。ほかのプログラムを終了してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Translation memory (TMX)</source>
        <translation>翻訳メモリ (TMX)</translation>
    </message>
    <message>
        <source>Web page, original and translation side by side</source>
        <translation>Web ページ、原文と訳文を並べて表示</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 文書</translation>
    </message>
    <message>
        <source>a device or a connection</source>
        <translation>デバイスまたは接続</translation>
    </message>
    <message>
        <source>a folder without a file to read</source>
        <translation>読めるファイルのないフォルダー</translation>
    </message>
    <message>
        <source>a folder, not a file</source>
        <translation>ファイルではなくフォルダー</translation>
    </message>
    <message>
        <source>answer: {detail}</source>
        <translation>応答: {detail}</translation>
    </message>
    <message>
        <source>broke off on its way</source>
        <translation>途中で途切れました</translation>
    </message>
    <message>
        <source>can&apos;t be decoded as {encoding}</source>
        <translation>{encoding} としてデコードできません</translation>
    </message>
    <message>
        <source>can&apos;t be read in this format</source>
        <translation>この形式は読めません</translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation>読み取り中に変更されました</translation>
    </message>
    <message>
        <source>check with the original: the numbers are not the same</source>
        <translation>原文と要照合：数値が一致しません</translation>
    </message>
    <message>
        <source>check with the original: the translation has words that may be none</source>
        <translation>原文と要照合：訳文に存在しないかもしれない語が複数あります</translation>
    </message>
    <message>
        <source>check with the original: the translation holds signs that stand for nothing</source>
        <translation>原文と要照合：訳文に意味のない記号があります</translation>
    </message>
    <message>
        <source>check with the original: the translation is little more than a guess</source>
        <translation>原文と要照合：訳文は推測に近いものです</translation>
    </message>
    <message>
        <source>check with the original: the translation says some words twice</source>
        <translation>原文と要照合：訳文に同じ語が二度続いています</translation>
    </message>
    <message>
        <source>check with the original: the translation seems to break off</source>
        <translation>原文と要照合：訳文が途中で切れているようです</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破損しています</translation>
    </message>
    <message>
        <source>it adds what no other kept sentence says</source>
        <translation>ほかに採用された文にない内容を補っています</translation>
    </message>
    <message>
        <source>it belongs to a quotation that is kept whole</source>
        <translation>全体を残す引用の一部です</translation>
    </message>
    <message>
        <source>it says what much of the article is about</source>
        <translation>記事の主な内容を述べています</translation>
    </message>
    <message>
        <source>it stands near the beginning</source>
        <translation>冒頭の近くにあります</translation>
    </message>
    <message>
        <source>it takes up words of the title or of a heading</source>
        <translation>題名または見出しの語を使っています</translation>
    </message>
    <message>
        <source>larger than any article</source>
        <translation>記事として大きすぎます</translation>
    </message>
    <message>
        <source>left in the original: it came back unchanged</source>
        <translation>原文のまま：翻訳しても変わりませんでした</translation>
    </message>
    <message>
        <source>left in the original: its translation came back empty</source>
        <translation>原文のまま：訳文が空でした</translation>
    </message>
    <message>
        <source>left in the original: its translation came out in another language</source>
        <translation>原文のまま：訳文が別の言語になりました</translation>
    </message>
    <message>
        <source>left in the original: its translation repeated itself</source>
        <translation>原文のまま：訳文に繰り返しが生じました</translation>
    </message>
    <message>
        <source>left in the original: its translation was far too long or too short</source>
        <translation>原文のまま：訳文が長すぎるか短すぎました</translation>
    </message>
    <message>
        <source>no page but {detail}</source>
        <translation>ページではなく {detail}</translation>
    </message>
    <message>
        <source>no text in it</source>
        <translation>テキストがありません</translation>
    </message>
    <message>
        <source>not opened: built to do harm</source>
        <translation>開いていません: 有害な作りです</translation>
    </message>
    <message>
        <source>not text, or an unknown format</source>
        <translation>テキストでないか不明な形式</translation>
    </message>
    <message>
        <source>not the address of a page</source>
        <translation>ページのアドレスではありません</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>only led elsewhere</source>
        <translation>別の場所へ移されるだけです</translation>
    </message>
    <message>
        <source>pictures of pages, no text</source>
        <translation>ページの画像のみ、テキストなし</translation>
    </message>
    <message>
        <source>protected by a password</source>
        <translation>パスワードで保護されています</translation>
    </message>
    <message>
        <source>server not found</source>
        <translation>サーバーが見つかりません</translation>
    </message>
    <message>
        <source>server not to be trusted</source>
        <translation>信頼できないサーバー</translation>
    </message>
    <message>
        <source>server out of reach</source>
        <translation>サーバーに接続できません</translation>
    </message>
    <message>
        <source>stopped by the proxy</source>
        <translation>プロキシに止められました</translation>
    </message>
    <message>
        <source>the network is switched off</source>
        <translation>ネットワークはオフです</translation>
    </message>
    <message>
        <source>the next sentence needs it to be understood</source>
        <translation>次の文を理解するために必要です</translation>
    </message>
    <message>
        <source>there was room for one more</source>
        <translation>もう 1 文入れる余裕がありました</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>時間がかかりすぎました</translation>
    </message>
    <message>
        <source>unknown encoding</source>
        <translation>不明なエンコーディング</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>読み取る権限がありません</translation>
    </message>
    <message>
        <source>“{name}” broke off on its way. What is installed goes on working; try again.</source>
        <translation>「{name}」の転送が途中で切れました。インストール済みのものは引き続き使えます。やり直してください。</translation>
    </message>
    <message>
        <source>“{name}” came with the program and stays with it. Nothing was changed; install another version to have that one used instead.</source>
        <translation>「{name}」はプログラムに付属しており、削除できません。何も変更されていません。別のバージョンをインストールすると、代わりにそれが使われます。</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be decoded as {encoding}. Nothing was changed; choose another encoding, or none to have it detected.</source>
        <translation>「{name}」を {encoding} として読み取れません。何も変更されていません。別の文字コードを選ぶか、選択を解除して自動判別させてください。</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: its server answered “{detail}”. What is installed goes on working; try again later.</source>
        <translation>「{name}」を取得できませんでした。サーバーが「{detail}」と応答しました。インストール済みのものは引き続き使えます。後でやり直してください。</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: its server can&apos;t be reached. What is installed goes on working; try again later.</source>
        <translation>「{name}」を取得できませんでした。サーバーに接続できません。インストール済みのものは引き続き使えます。後でやり直してください。</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: its server fell silent. What is installed goes on working; try again later.</source>
        <translation>「{name}」を取得できませんでした。サーバーが応答しなくなりました。インストール済みのものは引き続き使えます。後でやり直してください。</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: its server led elsewhere, last to “{detail}”, which is not safe to follow. What is installed goes on working; try again later.</source>
        <translation>「{name}」を取得できませんでした。サーバーが別の場所へ転送し、最後の転送先「{detail}」は安全ではありません。インストール済みのものは引き続き使えます。後でやり直してください。</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: something else came in its place, such as the sign-in page of a network. What is installed goes on working; open any page in a browser to see whether you need to sign in, then try again.</source>
        <translation>「{name}」を取得できませんでした。ネットワークのログイン ページなど、別のものが届きました。インストール済みのものは引き続き使えます。ブラウザーで何かページを開いてログインが必要かどうかを確かめてから、やり直してください。</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: the proxy on the way did not let it through. What is installed goes on working; check the proxy that this computer is set to use.</source>
        <translation>「{name}」を取得できませんでした。途中のプロキシに拒否されました。インストール済みのものは引き続き使えます。このコンピューターのプロキシ設定を確認してください。</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: there is no network, or its server was not found. What is installed goes on working; try again when the network is there.</source>
        <translation>「{name}」を取得できませんでした。ネットワークに接続していないか、サーバーが見つかりません。インストール済みのものは引き続き使えます。ネットワークに接続してからやり直してください。</translation>
    </message>
    <message>
        <source>“{name}” could not be read to its end: the file or its disk is damaged. Nothing was changed; try a copy of it.</source>
        <translation>「{name}」を最後まで読み込めませんでした。ファイルまたはディスクが破損しています。何も変更されていません。コピーがあれば試してください。</translation>
    </message>
    <message>
        <source>“{name}” could not be saved ({reason}). What was there before is unharmed; choose another place.</source>
        <translation>「{name}」を保存できませんでした（{reason}）。元の内容に影響はありません。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>“{name}” did not come to its end. What is installed goes on working, and {kept} MB are kept; try again to go on from there.</source>
        <translation>「{name}」の取得が完了しませんでした。インストール済みのものは引き続き使え、{kept} MB が残っています。やり直すと続きから取得します。</translation>
    </message>
    <message>
        <source>“{name}” differs from the pack that was first installed under the same version number, {detail}: somebody may have tampered with it. Nothing was changed; install it only if you know why it differs.</source>
        <translation>「{name}」は、同じバージョン番号 {detail} で最初にインストールされたパックと異なります。改ざんされた可能性があります。何も変更されていません。異なる理由がわかっている場合にのみインストールしてください。</translation>
    </message>
    <message>
        <source>“{name}” does not say rightly which languages it is for ({detail}). Nothing was changed; get it from elsewhere.</source>
        <translation>「{name}」には対応する言語が正しく記されていません（{detail}）。何も変更されていません。別の場所から入手してください。</translation>
    </message>
    <message>
        <source>“{name}” holds a program ({detail}) where a language pack has none, and was not installed. Nothing was changed; be careful with where it came from.</source>
        <translation>「{name}」には、言語パックにあるはずのないプログラム（{detail}）が含まれているため、インストールしませんでした。何も変更されていません。入手元に注意してください。</translation>
    </message>
    <message>
        <source>“{name}” holds no file that can be read here, and folders within it are not looked into. Nothing was changed; choose one of these, or a file.</source>
        <translation>「{name}」にはここで読めるファイルがありません。中のフォルダーの内容は調べません。何も変更されていません。そのいずれか、またはファイルを選んでください。</translation>
    </message>
    <message>
        <source>“{name}” holds no text. Nothing was changed; choose another file.</source>
        <translation>「{name}」にはテキストがありません。何も変更されていません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“{name}” holds pictures of pages and no text. Nothing was changed; let a text recognition program (OCR) make text of it first.</source>
        <translation>「{name}」にはページの画像のみが含まれ、テキストがありません。何も変更されていません。先に文字認識プログラム (OCR) でテキストに変換してください。</translation>
    </message>
    <message>
        <source>“{name}” is a device or a connection, not a file. Nothing was read from it; choose a file.</source>
        <translation>「{name}」はファイルではなく、デバイスまたは接続です。何も読み込まれていません。ファイルを選んでください。</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a file. Nothing was changed; choose a file in it.</source>
        <translation>「{name}」はファイルではなくフォルダーです。何も変更されていません。その中のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“{name}” is built to overload or mislead the program that opens it, and was not opened. Nothing was changed; be careful with where it came from.</source>
        <translation>「{name}」は、開くプログラムに過大な負荷をかけたり誤動作させたりするように作られているため、開きませんでした。何も変更されていません。入手元に注意してください。</translation>
    </message>
    <message>
        <source>“{name}” is built to overload this computer or to write where it should not, and was not installed. Nothing was changed; be careful with where it came from.</source>
        <translation>「{name}」は、このコンピューターに過大な負荷をかけたり不正な場所に書き込んだりするように作られているため、インストールしませんでした。何も変更されていません。入手元に注意してください。</translation>
    </message>
    <message>
        <source>“{name}” is damaged: a part of it is missing or was changed on its way. Nothing was changed; fetch it again.</source>
        <translation>「{name}」は破損しています。一部が欠けているか、転送中に変更されました。何も変更されていません。もう一度取得してください。</translation>
    </message>
    <message>
        <source>“{name}” is in a format that can&apos;t be read here. Nothing was changed; save it as PDF, DOCX or text first.</source>
        <translation>「{name}」はここでは読み込めない形式です。何も変更されていません。先に PDF、DOCX、またはテキストとして保存してください。</translation>
    </message>
    <message>
        <source>“{name}” is in use by another program. Nothing was changed; close that program, then try again.</source>
        <translation>「{name}」は別のプログラムが使用中です。何も変更されていません。そのプログラムを閉じてからやり直してください。</translation>
    </message>
    <message>
        <source>“{name}” is larger than any article. Nothing was changed; copy the part that you want into a file of its own.</source>
        <translation>「{name}」は記事としては大きすぎます。何も変更されていません。必要な部分を別のファイルにコピーしてください。</translation>
    </message>
    <message>
        <source>“{name}” is larger than any language pack. Nothing was changed; get it from elsewhere.</source>
        <translation>「{name}」は言語パックとしては大きすぎます。何も変更されていません。別の場所から入手してください。</translation>
    </message>
    <message>
        <source>“{name}” is larger than it could ever be, and was not fetched to its end. What is installed goes on working; try again later.</source>
        <translation>「{name}」はありえない大きさのため、最後まで取得しませんでした。インストール済みのものは引き続き使えます。後でやり直してください。</translation>
    </message>
    <message>
        <source>“{name}” is no language pack. Nothing was changed; choose a file that ends in .argosmodel.</source>
        <translation>「{name}」は言語パックではありません。何も変更されていません。.argosmodel で終わるファイルを選んでください。</translation>
    </message>
    <message>
        <source>“{name}” is not text, or not in a format that can be read here. Nothing was changed; save it as text first, or choose another file.</source>
        <translation>「{name}」はテキストではないか、ここでは読み込めない形式です。何も変更されていません。先にテキストとして保存するか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“{name}” is not there. It may have been moved, renamed or deleted; look for it and choose it again.</source>
        <translation>「{name}」が見つかりません。移動、名前の変更、または削除された可能性があります。探して選び直してください。</translation>
    </message>
    <message>
        <source>“{name}” is offered at no address that is safe to fetch from. Nothing was fetched; what is installed goes on working.</source>
        <translation>「{name}」には、安全に取得できるアドレスがありません。何も取得しませんでした。インストール済みのものは引き続き使えます。</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password, as no language pack is. Nothing was changed; get it from elsewhere.</source>
        <translation>「{name}」はパスワードで保護されていますが、言語パックにパスワードが付くことはありません。何も変更されていません。別の場所から入手してください。</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password. Nothing was changed; open it in the program that it was made with, and save a copy without the password.</source>
        <translation>「{name}」はパスワードで保護されています。何も変更されていません。作成元のプログラムで開き、パスワードなしのコピーを保存してください。</translation>
    </message>
    <message>
        <source>“{name}” is there already. It was left as it is; choose another name, or say that it may be replaced.</source>
        <translation>「{name}」はすでに存在します。元のファイルはそのままです。別の名前を選ぶか、置き換えを許可してください。</translation>
    </message>
    <message>
        <source>“{name}” lacks {detail}. Nothing was changed; get it from elsewhere.</source>
        <translation>「{name}」に {detail} がありません。何も変更されていません。別の場所から入手してください。</translation>
    </message>
    <message>
        <source>“{name}” may not be read by you. Nothing was changed; ask its owner for permission, or choose another file.</source>
        <translation>「{name}」を読み取る権限がありません。何も変更されていません。所有者に許可を求めるか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“{name}” turned out to be another pack than the one that is offered: {detail}. Nothing was changed; try again later.</source>
        <translation>「{name}」は提供されているものとは別のパックでした：{detail}。何も変更されていません。後でやり直してください。</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program while it was being read. Nothing was lost; open it again.</source>
        <translation>「{name}」は読み込み中に別のプログラムによって変更されました。何も失われていません。もう一度開いてください。</translation>
    </message>
    <message>
        <source>“{name}” was not fetched: its server could not prove who it is. What is installed goes on working; try again on another network.</source>
        <translation>「{name}」を取得しませんでした。サーバーの身元を確認できません。インストール済みのものは引き続き使えます。別のネットワークでやり直してください。</translation>
    </message>
    <message>
        <source>“{name}” was not fetched: the network is switched off in the settings. What is installed goes on working.</source>
        <translation>「{name}」を取得しませんでした。設定でネットワークがオフになっています。インストール済みのものは引き続き使えます。</translation>
    </message>
    <message>
        <source>“{name}” was tried and can&apos;t translate ({detail}). Nothing was changed; fetch it again, or get it from elsewhere.</source>
        <translation>「{name}」を試しましたが、翻訳できません（{detail}）。何も変更されていません。もう一度取得するか、別の場所から入手してください。</translation>
    </message>
    <message>
        <source>“{pattern}” gives every file the same name. Nothing was changed; add one of {fields}, in braces.</source>
        <translation>「{pattern}」ではすべてのファイルが同じ名前になります。何も変更されていません。{fields} のいずれかを波かっこで加えてください。</translation>
    </message>
    <message>
        <source>“{pattern}” is a path, not a name. Nothing was changed; leave out / and \, since the folder is chosen apart.</source>
        <translation>「{pattern}」は名前ではなくパスです。何も変更されていません。フォルダーは別に選ぶので、/ と \ を取り除いてください。</translation>
    </message>
    <message>
        <source>“{pattern}” is no pattern for names. Nothing was changed; in braces stands one of {fields}, and nothing else.</source>
        <translation>「{pattern}」は名前の型になっていません。何も変更されていません。波かっこの中には {fields} のいずれかだけを書きます。</translation>
    </message>
    <message>
        <source>“{url}” broke off on its way. Nothing was kept; try again.</source>
        <translation>「{url}」の転送が途中で切れました。何も保存されていません。やり直してください。</translation>
    </message>
    <message>
        <source>“{url}” is larger than any article. Nothing was kept; choose another page.</source>
        <translation>「{url}」は記事としては大きすぎます。何も保存されていません。別のページを選んでください。</translation>
    </message>
    <message>
        <source>“{url}” is no page but {detail}. Nothing was kept; choose the page that it belongs to.</source>
        <translation>「{url}」はページではなく {detail} です。何も保存されていません。それが属するページを選んでください。</translation>
    </message>
    <message>
        <source>“{url}” is not the address of a web page. Nothing was fetched; an address begins with http:// or https://.</source>
        <translation>「{url}」は Web ページのアドレスではありません。何も取得しませんでした。アドレスは http:// または https:// で始まります。</translation>
    </message>
    <message>
        <source>“{url}” only led elsewhere, last to “{detail}”. Nothing was kept; open it in a browser, and save it.</source>
        <translation>「{url}」は転送を繰り返すだけで、最後の転送先は「{detail}」でした。何も保存されていません。ブラウザーで開いて保存してください。</translation>
    </message>
    <message>
        <source>“{url}” took too long. Nothing was kept; try again later, or save the page in a browser and open the file.</source>
        <translation>「{url}」は時間がかかりすぎました。何も保存されていません。後でやり直すか、ブラウザーでページを保存してファイルを開いてください。</translation>
    </message>
    <message>
        <source>“{url}” was not fetched: the network is switched off in the settings. Save the page in a browser and open the file, or switch it on.</source>
        <translation>「{url}」を取得しませんでした。設定でネットワークがオフになっています。ブラウザーでページを保存してファイルを開くか、ネットワークをオンにしてください。</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Printed to {}</source>
        <translation>{} に印刷しました</translation>
    </message>
</context>
</TS>
