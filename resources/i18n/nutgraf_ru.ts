<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Nutgraf</source>
        <translation>О программе Nutgraf</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>Языковые пакеты</translation>
    </message>
    <message>
        <source>Parts and licences</source>
        <translation>Компоненты и лицензии</translation>
    </message>
    <message>
        <source>Summarises articles and translates the summaries, side by side with the original.</source>
        <translation>Составляет сводки статей и переводит их, показывая рядом с оригиналом.</translation>
    </message>
    <message>
        <source>What you read stays on your computer. The network is used only when you ask for it.</source>
        <translation>То, что вы читаете, остаётся на вашем компьютере. Сеть используется только по вашей просьбе.</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
</context>
<context>
    <name>Articles</name>
    <message>
        <source>doubtful</source>
        <translation>сомнительно</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не удалось</translation>
    </message>
    <message>
        <source>loading the language pack</source>
        <translation>загрузка языкового пакета</translation>
    </message>
    <message>
        <source>not fetched</source>
        <translation>не получено</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>чтение</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>остановлено</translation>
    </message>
    <message>
        <source>summarising</source>
        <translation>составление сводки</translation>
    </message>
    <message>
        <source>translating {done} of {total}</source>
        <translation>перевод: {done} из {total}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ожидание</translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %Ln sentence(s)</source>
        <translation>
            <numerusform>{kept} из %Ln предложения</numerusform>
            <numerusform>{kept} из %Ln предложений</numerusform>
            <numerusform>{kept} из %Ln предложений</numerusform>
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
        <translation>Главная панель</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>Translate the summary</source>
        <translation>Перевести сводку</translation>
    </message>
    <message>
        <source>Translate the whole article</source>
        <translation>Перевести всю статью</translation>
    </message>
    <message>
        <source>Whole article</source>
        <translation>Вся статья</translation>
    </message>
    <message>
        <source>into</source>
        <translation>на</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Original</source>
        <translation>Оригинал</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Перевод</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;About Nutgraf</source>
        <translation>&amp;О программе Nutgraf</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Edit the Translation</source>
        <translation>&amp;Изменить перевод</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Найти…</translation>
    </message>
    <message>
        <source>&amp;Glossary…</source>
        <translation>&amp;Глоссарий…</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>&amp;Продолжить</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>Горячие &amp;клавиши</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>&amp;Увеличить текст</translation>
    </message>
    <message>
        <source>&amp;Next Part of the Window</source>
        <translation>С&amp;ледующая часть окна</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>&amp;Оригинал</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Вставить</translation>
    </message>
    <message>
        <source>&amp;Previous Part of the Window</source>
        <translation>П&amp;редыдущая часть окна</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Remove from the List</source>
        <translation>&amp;Удалить из списка</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Сохранить…</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>&amp;Сводка</translation>
    </message>
    <message>
        <source>&amp;Translation</source>
        <translation>П&amp;еревод</translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation>Обычный &amp;размер текста</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Why This Sentence?</source>
        <translation>Почем&amp;у это предложение?</translation>
    </message>
    <message>
        <source>Copy Sentence and &amp;Translation</source>
        <translation>Копировать &amp;предложение и перевод</translation>
    </message>
    <message>
        <source>Copy the &amp;Summary</source>
        <translation>Копировать &amp;сводку</translation>
    </message>
    <message>
        <source>Language &amp;Packs…</source>
        <translation>&amp;Языковые пакеты…</translation>
    </message>
    <message>
        <source>Open a &amp;Link…</source>
        <translation>Открыть ссы&amp;лку…</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>У&amp;меньшить текст</translation>
    </message>
    <message>
        <source>Save &amp;All…</source>
        <translation>Сохр&amp;анить всё…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Нас&amp;тройки…</translation>
    </message>
    <message>
        <source>Translate the &amp;Whole Article</source>
        <translation>Перевести &amp;всю статью</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>О&amp;тчёт</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Сохранить…</translation>
    </message>
    <message>
        <source>All that a report would hold: versions, the system, and where it happened.</source>
        <translation>Всё, что вошло бы в отчёт: версии, система и место ошибки.</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Скопировано в буфер обмена.</translation>
    </message>
    <message>
        <source>Nothing was sent to anybody. If you report it to the makers of Nutgraf, this is what helps them; it holds no names of files and nothing of what you read.</source>
        <translation>Никому ничего не отправлено. Если вы сообщите об ошибке разработчикам Nutgraf, им поможет этот отчёт; в нём нет ни имён файлов, ни того, что вы читаете.</translation>
    </message>
    <message>
        <source>Nutgraf ended unexpectedly last time</source>
        <translation>В прошлый раз Nutgraf неожиданно завершил работу</translation>
    </message>
    <message>
        <source>Nutgraf goes on, and your files were not changed.</source>
        <translation>Nutgraf продолжает работу, ваши файлы не изменены.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Saved to {}</source>
        <translation>Сохранено: {}</translation>
    </message>
    <message numerus="yes">
        <source>Since then, something went wrong again, %Ln time(s) in all.</source>
        <translation>
            <numerusform>С тех пор снова произошёл сбой, всего %Ln раз.</numerusform>
            <numerusform>С тех пор снова произошёл сбой, всего %Ln раза.</numerusform>
            <numerusform>С тех пор снова произошёл сбой, всего %Ln раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Произошёл сбой</translation>
    </message>
    <message>
        <source>Something went wrong that should not have</source>
        <translation>Произошёл сбой, которого не должно было быть</translation>
    </message>
    <message>
        <source>Your files were not changed.</source>
        <translation>Ваши файлы не изменены.</translation>
    </message>
</context>
<context>
    <name>DropSign</name>
    <message>
        <source>Drop to read</source>
        <translation>Отпустите, чтобы прочитать</translation>
    </message>
</context>
<context>
    <name>EncodingMenu</name>
    <message>
        <source>&amp;Detect</source>
        <translation>&amp;Определить</translation>
    </message>
    <message>
        <source>&amp;Detect ({})</source>
        <translation>&amp;Определить ({})</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Кодировка</translation>
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
        <translation>Сеть использована, чтобы получить {}</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>All packs that are here or offered. Two in a row make a way between two languages.</source>
        <translation>Все пакеты, которые есть здесь или предлагаются. Два подряд образуют путь между двумя языками.</translation>
    </message>
    <message>
        <source>Closes the window. The list comes back next time, unless the settings say otherwise.</source>
        <translation>Закрывает окно. Список вернётся в следующий раз, если в настройках не указано иное.</translation>
    </message>
    <message>
        <source>Copies the marked sentence and its translation, a line each.</source>
        <translation>Копирует отмеченное предложение и его перевод, каждое в своей строке.</translation>
    </message>
    <message>
        <source>Copies the selected packs into files, for a computer without a network.</source>
        <translation>Копирует выбранные пакеты в файлы — для компьютера без сети.</translation>
    </message>
    <message>
        <source>Copies the summary in the language that it is translated into.</source>
        <translation>Копирует сводку на том языке, на который она переведена.</translation>
    </message>
    <message>
        <source>Deletes the selected packs from the disk. Those that came with the program stay.</source>
        <translation>Удаляет выбранные пакеты с диска. Те, что пришли с программой, остаются.</translation>
    </message>
    <message>
        <source>Ends what is being done. What is ready stays.</source>
        <translation>Прекращает то, что делается сейчас. Готовое остаётся.</translation>
    </message>
    <message>
        <source>Fetches the page whose address you give, and nothing else with it.</source>
        <translation>Загружает страницу по указанному вами адресу, и больше ничего.</translation>
    </message>
    <message>
        <source>Fetches the public list of packs. Nothing is fetched before you press this.</source>
        <translation>Загружает общедоступный список пакетов. До нажатия ничего не загружается.</translation>
    </message>
    <message>
        <source>Fetches the selected packs and tries each. What breaks off goes on there next time.</source>
        <translation>Загружает выбранные пакеты и проверяет каждый. Прерванное продолжится с того же места в следующий раз.</translation>
    </message>
    <message>
        <source>From which languages into which can be translated, and how to get more.</source>
        <translation>С каких языков на какие можно переводить и как получить другие.</translation>
    </message>
    <message>
        <source>Goes on with what was stopped or has failed, and fetches pages again.</source>
        <translation>Продолжает то, что было остановлено или не удалось, и заново загружает страницы.</translation>
    </message>
    <message>
        <source>How sentences are rated. “Nutgraf” suits most articles; point at one for what it does.</source>
        <translation>Как оцениваются предложения. «Nutgraf» подходит для большинства статей; наведите указатель на способ, чтобы узнать, что он делает.</translation>
    </message>
    <message>
        <source>Installs a pack that is a file, which needs no network.</source>
        <translation>Устанавливает пакет из файла; сеть для этого не нужна.</translation>
    </message>
    <message>
        <source>Lets you put the marked sentence into your own words: Enter keeps them, Esc does not.</source>
        <translation>Позволяет сказать отмеченное предложение своими словами: Enter сохраняет их, Esc — нет.</translation>
    </message>
    <message>
        <source>Loads articles from files. You can drop them on the window, too.</source>
        <translation>Загружает статьи из файлов. Их можно и перетащить на окно.</translation>
    </message>
    <message>
        <source>Loads what was copied: a text, files, or an address, for which you are asked first.</source>
        <translation>Загружает скопированное: текст, файлы или адрес — о нём сначала спросят.</translation>
    </message>
    <message>
        <source>Made on this computer. What may be wrong is marked; F2 lets you put it right.</source>
        <translation>Сделан на этом компьютере. Что может быть неверным, отмечено; F2 позволяет исправить.</translation>
    </message>
    <message>
        <source>Puts these hints away for good.</source>
        <translation>Убирает эти подсказки навсегда.</translation>
    </message>
    <message>
        <source>Saves each article that is ready as a file of its own, and overwrites none.</source>
        <translation>Сохраняет каждую готовую статью в отдельный файл и ни одного не перезаписывает.</translation>
    </message>
    <message>
        <source>Saves the article that you look at, with its translation, in a format of your choice.</source>
        <translation>Сохраняет показанную статью с переводом в выбранном вами формате.</translation>
    </message>
    <message>
        <source>Says at the foot of the window why the sentence was kept, or what it translates.</source>
        <translation>Говорит внизу окна, почему предложение выбрано или что оно переводит.</translation>
    </message>
    <message>
        <source>Takes the article off the list. Its file stays where it is.</source>
        <translation>Убирает статью из списка. Её файл остаётся на месте.</translation>
    </message>
    <message>
        <source>The article from top to bottom: strong bars are its summary. Click one to go there.</source>
        <translation>Статья сверху донизу: яркие полосы — её сводка. Щёлкните по одной, чтобы перейти туда.</translation>
    </message>
    <message>
        <source>The article. What is highlighted is its summary; point at a sentence to find it again.</source>
        <translation>Статья. Выделена её сводка; наведите указатель на предложение, чтобы найти его в других панелях.</translation>
    </message>
    <message>
        <source>The articles, and how far each is. The one that you look at is done before all others.</source>
        <translation>Статьи и состояние каждой. Та, на которую вы смотрите, обрабатывается раньше других.</translation>
    </message>
    <message>
        <source>The language of the article. It is found out; choose another one if it is wrong.</source>
        <translation>Язык статьи. Он определяется сам; выберите другой, если он неверен.</translation>
    </message>
    <message>
        <source>The language to translate into. For others than these, get a language pack.</source>
        <translation>Язык, на который переводить. Для других языков установите языковой пакет.</translation>
    </message>
    <message>
        <source>The sentences that tell most, word for word. Ctrl+I says why one was kept.</source>
        <translation>Предложения, которые говорят больше всего, слово в слово. Ctrl+I говорит, почему выбрано одно из них.</translation>
    </message>
    <message>
        <source>Translates the whole article and not its summary alone, which takes longer.</source>
        <translation>Переводит всю статью, а не только сводку, что занимает больше времени.</translation>
    </message>
    <message>
        <source>Type into the last row for a new term. One that is called nothing else stays as it is.</source>
        <translation>Чтобы добавить термин, пишите в последней строке. Термин без другого названия остаётся как есть.</translation>
    </message>
    <message>
        <source>What a saved file shows: summary, translation or all of it, and where.</source>
        <translation>Что показывает сохранённый файл: сводку, перевод или всё, и где.</translation>
    </message>
    <message>
        <source>What terms are called in translations, and which words stay as they are.</source>
        <translation>Как термины называются в переводах и какие слова остаются как есть.</translation>
    </message>
    <message>
        <source>What the letters of a text file are read as. Change it if they look wrong.</source>
        <translation>В какой кодировке читаются буквы текстового файла. Измените её, если они выглядят неверно.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Address of the page. It is fetched from the network once, now:</source>
        <translation>Адрес страницы. Она будет получена из сети один раз, сейчас:</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Articles ({})</source>
        <translation>Статьи ({})</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Получить</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>Открыть ссылку</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Открыть статьи</translation>
    </message>
    <message>
        <source>Save all summaries into a folder</source>
        <translation>Сохранить все сводки в папку</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Сохранить сводку</translation>
    </message>
    <message>
        <source>Saved to {}</source>
        <translation>Сохранено: {}</translation>
    </message>
    <message>
        <source>The folder “{}” is not there at the moment: choose another, or set it anew.</source>
        <translation>Папки «{}» сейчас нет: выберите другую или задайте её заново.</translation>
    </message>
    <message>
        <source>There is neither a text nor a file on the clipboard.</source>
        <translation>В буфере обмена нет ни текста, ни файла.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Fin&amp;d</source>
        <translation>На&amp;йти</translation>
    </message>
    <message>
        <source>Find in all panes</source>
        <translation>Найти во всех панелях</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не найдено</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} из {all}</translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>У&amp;далить</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>За&amp;крыть</translation>
    </message>
    <message>
        <source>Export terms</source>
        <translation>Экспорт терминов</translation>
    </message>
    <message>
        <source>Glossaries ({})</source>
        <translation>Глоссарии ({})</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Глоссарий</translation>
    </message>
    <message>
        <source>Import terms</source>
        <translation>Импорт терминов</translation>
    </message>
    <message>
        <source>Saved to {}</source>
        <translation>Сохранено: {}</translation>
    </message>
    <message>
        <source>Table ({})</source>
        <translation>Таблица ({})</translation>
    </message>
    <message>
        <source>TermBase eXchange ({})</source>
        <translation>TermBase eXchange ({})</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Термины</translation>
    </message>
    <message>
        <source>Terms read: {}</source>
        <translation>Прочитано терминов: {}</translation>
    </message>
    <message>
        <source>These words are translated as you say, or left as they are. They count in whole words only, with capitals as the text has them.</source>
        <translation>Эти слова переводятся так, как вы укажете, или остаются как есть. Учитываются только целые слова с тем же регистром букв, что и в тексте.</translation>
    </message>
</context>
<context>
    <name>GlossaryModel</name>
    <message>
        <source>Add a term…</source>
        <translation>Добавить термин…</translation>
    </message>
    <message>
        <source>In texts in</source>
        <translation>Язык текста</translation>
    </message>
    <message>
        <source>Is called</source>
        <translation>Соответствие</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Термин</translation>
    </message>
    <message>
        <source>Translated into</source>
        <translation>Язык перевода</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>любой язык</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>как есть</translation>
    </message>
</context>
<context>
    <name>HintBar</name>
    <message>
        <source>Ctrl+S writes the summary and its translation side by side</source>
        <translation>Ctrl+S сохраняет сводку и её перевод рядом</translation>
    </message>
    <message>
        <source>Drop an article anywhere</source>
        <translation>Перетащите сюда статью</translation>
    </message>
    <message>
        <source>Got It</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>Point at a sentence</source>
        <translation>Наведите указатель на предложение</translation>
    </message>
    <message>
        <source>Save what you keep</source>
        <translation>Сохраните нужное</translation>
    </message>
    <message>
        <source>a text, a web page, a PDF, an e-book, a whole folder</source>
        <translation>текст, веб-страницу, PDF, электронную книгу, целую папку</translation>
    </message>
    <message>
        <source>it lights up in the original, the summary and the translation</source>
        <translation>оно подсветится в оригинале, сводке и переводе</translation>
    </message>
</context>
<context>
    <name>LayoutMenu</name>
    <message>
        <source>&amp;One Page</source>
        <translation>&amp;Одна страница</translation>
    </message>
    <message>
        <source>&amp;Summary and Translation Side by Side</source>
        <translation>&amp;Сводка и перевод рядом</translation>
    </message>
    <message>
        <source>&amp;Translation Only</source>
        <translation>&amp;Только перевод</translation>
    </message>
    <message>
        <source>&amp;Whole Article Side by Side</source>
        <translation>&amp;Вся статья и перевод рядом</translation>
    </message>
    <message>
        <source>La&amp;yout of Saved Files</source>
        <translation>Ма&amp;кет сохраняемых файлов</translation>
    </message>
</context>
<context>
    <name>LengthControl</name>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Длина</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Авто</translation>
    </message>
    <message>
        <source>Automatic length</source>
        <translation>Автоматическая длина</translation>
    </message>
    <message>
        <source>Length of the summary in sentences</source>
        <translation>Длина сводки в предложениях</translation>
    </message>
    <message>
        <source>Let the length follow from that of the article</source>
        <translation>Подбирать длину по длине статьи</translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %Ln sentence(s)</source>
        <translation>
            <numerusform>{kept} из %Ln предложения</numerusform>
            <numerusform>{kept} из %Ln предложений</numerusform>
            <numerusform>{kept} из %Ln предложений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Algorithm</source>
        <translation>Алгоритм</translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>Перетащенный текст</translation>
    </message>
    <message>
        <source>How the sentences of a summary are chosen</source>
        <translation>Как выбираются предложения для сводки</translation>
    </message>
    <message>
        <source>Nutgraf</source>
        <translation>Nutgraf</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Вставленный текст</translation>
    </message>
</context>
<context>
    <name>MapStrip</name>
    <message>
        <source>Map of the original</source>
        <translation>Карта оригинала</translation>
    </message>
    <message>
        <source>Where the kept sentences stand in the original: click to go there</source>
        <translation>Где в оригинале стоят оставленные предложения: щёлкните, чтобы перейти туда</translation>
    </message>
</context>
<context>
    <name>PacksDialog</name>
    <message>
        <source>&amp;Ask the Network What Is Offered</source>
        <translation>&amp;Запросить в сети список пакетов</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Установить</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>У&amp;далить</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>All packs</source>
        <translation>Все пакеты</translation>
    </message>
    <message>
        <source>Asking how large they are…</source>
        <translation>Запрашивается размер…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>За&amp;крыть</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Повреждённые</translation>
    </message>
    <message>
        <source>Export language packs into a folder</source>
        <translation>Экспорт языковых пакетов в папку</translation>
    </message>
    <message>
        <source>Find a language</source>
        <translation>Найти язык</translation>
    </message>
    <message>
        <source>I&amp;mport a File…</source>
        <translation>&amp;Импорт файла…</translation>
    </message>
    <message>
        <source>Import language packs</source>
        <translation>Импорт языковых пакетов</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>Языковые пакеты</translation>
    </message>
    <message>
        <source>Language packs ({})</source>
        <translation>Языковые пакеты ({})</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>No pack that is offered leads from {source} to {target}.</source>
        <translation>Среди предлагаемых пакетов нет нужных для перевода {source} → {target}.</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Предлагаемые</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На этом компьютере</translation>
    </message>
    <message>
        <source>To be fetched: {}</source>
        <translation>Будет загружено: {}</translation>
    </message>
    <message>
        <source>To see which packs lead from {source} to {target}, ask the network what is offered.</source>
        <translation>Чтобы узнать, какие пакеты нужны для перевода {source} → {target}, запросите список в сети.</translation>
    </message>
    <message>
        <source>What is offered is not known yet. It is asked for only when you say so.</source>
        <translation>Список предлагаемых пакетов ещё неизвестен. Он запрашивается только по вашей просьбе.</translation>
    </message>
    <message>
        <source>What is offered, as of {}</source>
        <translation>Предлагаемые пакеты, по состоянию на {}</translation>
    </message>
    <message>
        <source>Which packs to show</source>
        <translation>Какие пакеты показывать</translation>
    </message>
    <message>
        <source>With a newer version</source>
        <translation>С более новой версией</translation>
    </message>
    <message>
        <source>With {pack} this becomes possible: {pairs}</source>
        <translation>{pack} открывает новые направления: {pairs}</translation>
    </message>
    <message numerus="yes">
        <source>{pairs} and %Ln more</source>
        <translation>
            <numerusform>{pairs} и ещё %Ln</numerusform>
            <numerusform>{pairs} и ещё %Ln</numerusform>
            <numerusform>{pairs} и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{source} to {target}</source>
        <translation>{source} → {target}</translation>
    </message>
</context>
<context>
    <name>PacksModel</name>
    <message>
        <source>From and into</source>
        <translation>Направление перевода</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>входит в программу</translation>
    </message>
    <message>
        <source>damaged: install it again to repair it</source>
        <translation>повреждён: установите заново, чтобы исправить</translation>
    </message>
    <message>
        <source>fetching</source>
        <translation>загрузка</translation>
    </message>
    <message>
        <source>fetching, {rate}/s, {left}</source>
        <translation>загрузка, {rate}/с, {left}</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>установлен</translation>
    </message>
    <message>
        <source>installed; a newer one is offered</source>
        <translation>установлен; есть более новая версия</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>предлагается</translation>
    </message>
    <message>
        <source>packing</source>
        <translation>упаковка</translation>
    </message>
    <message>
        <source>trying it out</source>
        <translation>проверка в работе</translation>
    </message>
    <message>
        <source>unpacking</source>
        <translation>распаковка</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ожидание</translation>
    </message>
    <message>
        <source>waiting for another program</source>
        <translation>ожидание другой программы</translation>
    </message>
    <message>
        <source>{minutes}:{seconds} left</source>
        <translation>осталось {minutes}:{seconds}</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Choose Another Language…</source>
        <translation>Выбрать другой язык…</translation>
    </message>
    <message>
        <source>Choose a language to translate into.</source>
        <translation>Выберите язык, на который нужно перевести.</translation>
    </message>
    <message>
        <source>Drop an article here, open one with Ctrl+O or paste its text.</source>
        <translation>Перетащите сюда статью, откройте её с помощью Ctrl+O или вставьте её текст.</translation>
    </message>
    <message>
        <source>Get a Language Pack…</source>
        <translation>Получить языковой пакет…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Stopped. Press F5 to go on.</source>
        <translation>Остановлено. Нажмите F5, чтобы продолжить.</translation>
    </message>
    <message>
        <source>There is no running text here to make a summary of.</source>
        <translation>Здесь нет связного текста, из которого можно составить сводку.</translation>
    </message>
    <message>
        <source>This article is in {language} already.</source>
        <translation>Статья уже на этом языке: {language}.</translation>
    </message>
    <message>
        <source>This page is not here: it was on the network. Press F5 to fetch it.</source>
        <translation>Этой страницы здесь нет: она была в сети. Нажмите F5, чтобы получить её.</translation>
    </message>
    <message>
        <source>Translating…</source>
        <translation>Перевод…</translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %Ln sentence(s) · {percent} %</source>
        <translation>
            <numerusform>{kept} из %Ln предложения · {percent} %</numerusform>
            <numerusform>{kept} из %Ln предложений · {percent} %</numerusform>
            <numerusform>{kept} из %Ln предложений · {percent} %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{language} · %Ln word(s)</source>
        <translation>
            <numerusform>{language} · %Ln слово</numerusform>
            <numerusform>{language} · %Ln слова</numerusform>
            <numerusform>{language} · %Ln слов</numerusform>
        </translation>
    </message>
    <message>
        <source>{variety} in place of {language}</source>
        <translation>{variety} вместо «{language}»</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Copied the sentence and its translation</source>
        <translation>Предложение и его перевод скопированы</translation>
    </message>
    <message>
        <source>Copied the summary</source>
        <translation>Сводка скопирована</translation>
    </message>
    <message numerus="yes">
        <source>Text size: %Ln point(s)</source>
        <translation>
            <numerusform>Размер текста: %Ln пункт</numerusform>
            <numerusform>Размер текста: %Ln пункта</numerusform>
            <numerusform>Размер текста: %Ln пунктов</numerusform>
        </translation>
    </message>
    <message>
        <source>This sentence is not part of the summary.</source>
        <translation>Это предложение не входит в сводку.</translation>
    </message>
</context>
<context>
    <name>SavingAll</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>За&amp;крыть</translation>
    </message>
    <message>
        <source>Not ready yet, and left out</source>
        <translation>Ещё не готово, пропущено</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Сохранить всё</translation>
    </message>
    <message>
        <source>Saved as {}</source>
        <translation>Сохранено как {}</translation>
    </message>
    <message>
        <source>Saving into {}</source>
        <translation>Сохранение в {}</translation>
    </message>
    <message>
        <source>Show the &amp;Folder</source>
        <translation>Показать п&amp;апку</translation>
    </message>
    <message>
        <source>What came of each article</source>
        <translation>Что стало с каждой статьёй</translation>
    </message>
    <message numerus="yes">
        <source>{saved} of %Ln article(s) saved in {folder}.</source>
        <translation>
            <numerusform>Сохранено {saved} из %Ln статьи в {folder}.</numerusform>
            <numerusform>Сохранено {saved} из %Ln статей в {folder}.</numerusform>
            <numerusform>Сохранено {saved} из %Ln статей в {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavingPage</name>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Начало</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Выбрать…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Формат</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>A ferry for the islands</source>
        <translation>Паром для островов</translation>
    </message>
    <message>
        <source>Always in the same folder</source>
        <translation>Всегда в одной и той же папке</translation>
    </message>
    <message>
        <source>Choose the folder to save in</source>
        <translation>Выбрать папку для сохранения</translation>
    </message>
    <message>
        <source>For example: {}</source>
        <translation>Например: {}</translation>
    </message>
    <message>
        <source>In the folder of the article</source>
        <translation>В папке статьи</translation>
    </message>
    <message>
        <source>In the folder that was saved in last</source>
        <translation>В папке последнего сохранения</translation>
    </message>
    <message>
        <source>The same f&amp;older</source>
        <translation>&amp;Та же папка</translation>
    </message>
    <message>
        <source>What Save offers first and Save All uses: that of the last time.</source>
        <translation>Что «Сохранить» предлагает первым и использует «Сохранить всё»: формат прошлого раза.</translation>
    </message>
    <message>
        <source>What files are called. It may hold {}.</source>
        <translation>Как называются файлы. Может содержать {}.</translation>
    </message>
    <message>
        <source>Where Save and Save All look for a place at first.</source>
        <translation>Где «Сохранить» и «Сохранить всё» сначала ищут место.</translation>
    </message>
    <message>
        <source>Where it is not there, saving begins elsewhere, and says so.</source>
        <translation>Если её нет, сохранение начнётся в другом месте и скажет об этом.</translation>
    </message>
</context>
<context>
    <name>SentenceEditor</name>
    <message>
        <source>Enter keeps what you write, Esc does not; an empty text brings back the machine&apos;s</source>
        <translation>Enter сохраняет написанное, Esc — нет; пустой текст возвращает машинный перевод</translation>
    </message>
    <message>
        <source>Translation of the sentence</source>
        <translation>Перевод предложения</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The list can&apos;t be kept for next time: {}</source>
        <translation>Не удаётся сохранить список до следующего раза: {}</translation>
    </message>
    <message>
        <source>The list of last time can&apos;t be read: {}</source>
        <translation>Не удаётся прочитать список прошлого сеанса: {}</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has changed: %Ln translation(s) of yours lost the sentence.</source>
        <translation>
            <numerusform>Содержимое «{name}» изменилось: %Ln ваш перевод остался без своего предложения.</numerusform>
            <numerusform>Содержимое «{name}» изменилось: %Ln ваших перевода остались без своих предложений.</numerusform>
            <numerusform>Содержимое «{name}» изменилось: %Ln ваших переводов остались без своих предложений.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source> points</source>
        <translation> пт</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln предложение</numerusform>
            <numerusform>%Ln предложения</numerusform>
            <numerusform>%Ln предложений</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Algorithm</source>
        <translation>&amp;Алгоритм</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Очистить</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Цвета</translation>
    </message>
    <message>
        <source>&amp;Glossary…</source>
        <translation>&amp;Глоссарий…</translation>
    </message>
    <message>
        <source>&amp;Keep pasted texts with it</source>
        <translation>Со&amp;хранять с ним вставленные тексты</translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation>&amp;Язык интерфейса</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Длина</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>С&amp;еть</translation>
    </message>
    <message>
        <source>&amp;Open with the list of last time</source>
        <translation>&amp;Открывать со списком прошлого сеанса</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>П&amp;рограмма</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Качество</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Чтение</translation>
    </message>
    <message>
        <source>&amp;Summary and Translation</source>
        <translation>&amp;Сводка и перевод</translation>
    </message>
    <message>
        <source>&amp;Typeface</source>
        <translation>&amp;Шрифт</translation>
    </message>
    <message>
        <source>A sentence that was translated before is there at once. They are kept on this computer, where only you can read them.</source>
        <translation>Уже переводившееся предложение появляется сразу. Предложения хранятся на этом компьютере, где прочесть их можете только вы.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Ask each time before it is used</source>
        <translation>Спрашивать перед каждым использованием</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Automatic, after the article&apos;s length</source>
        <translation>Автоматически, по длине статьи</translation>
    </message>
    <message>
        <source>Automatic, after the language</source>
        <translation>Автоматически, по языку</translation>
    </message>
    <message>
        <source>Brings back the articles, what you chose for them, your edits, and the place where you were.</source>
        <translation>Возвращает статьи, выбранные для них параметры, ваши правки и место, где вы остановились.</translation>
    </message>
    <message>
        <source>Careful weighs several wordings of each sentence against each other; it is a little better.</source>
        <translation>Тщательный режим сравнивает несколько вариантов каждого предложения; результат немного лучше.</translation>
    </message>
    <message>
        <source>Careful, takes about twice as long</source>
        <translation>Тщательно, примерно вдвое дольше</translation>
    </message>
    <message>
        <source>Clear remembered sentences</source>
        <translation>Очистить запомненные предложения</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Очищено</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Быстро</translation>
    </message>
    <message>
        <source>Forgets all translated sentences, now.</source>
        <translation>Сразу забывает все переведённые предложения.</translation>
    </message>
    <message>
        <source>How large articles are set. Ctrl+Plus and Ctrl+Minus change it as well.</source>
        <translation>Каким размером набраны статьи. Его меняют также Ctrl+Плюс и Ctrl+Минус.</translation>
    </message>
    <message>
        <source>How long summaries are of which you have set no other length at the foot of the window.</source>
        <translation>Какой длины сводки, для которых вы не задали другую длину внизу окна.</translation>
    </message>
    <message>
        <source>How the sentences of a summary are chosen.</source>
        <translation>Как выбираются предложения для сводки.</translation>
    </message>
    <message>
        <source>It is used for nothing but pages and language packs that you ask for, and never for what you read.</source>
        <translation>Она используется только для страниц и языковых пакетов, которые вы запросили, и никогда — для того, что вы читаете.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Never use it</source>
        <translation>Никогда не использовать</translation>
    </message>
    <message>
        <source>Not cleared</source>
        <translation>Не очищено</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Страницы настроек</translation>
    </message>
    <message>
        <source>Remember &amp;translated sentences</source>
        <translation>&amp;Запоминать переведённые предложения</translation>
    </message>
    <message>
        <source>Sa&amp;ving</source>
        <translation>Со&amp;хранение</translation>
    </message>
    <message>
        <source>Sets everything on all pages back to how it was at first, but for the language to translate into.</source>
        <translation>Возвращает все параметры на всех страницах в исходное состояние, кроме языка перевода.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>Раз&amp;мер</translation>
    </message>
    <message>
        <source>The language that summaries and articles are put into.</source>
        <translation>Язык, на который переводятся сводки и статьи.</translation>
    </message>
    <message>
        <source>The letters that articles are set in.</source>
        <translation>Шрифт, которым набраны статьи.</translation>
    </message>
    <message>
        <source>They are in no other file: without this, they are gone when the program ends.</source>
        <translation>Их нет ни в одном другом файле: без этого они пропадут, когда программа завершит работу.</translation>
    </message>
    <message>
        <source>Translate &amp;into</source>
        <translation>Пере&amp;водить на</translation>
    </message>
    <message>
        <source>What certain words are to be called in translations.</source>
        <translation>Как передавать определённые слова в переводах.</translation>
    </message>
    <message>
        <source>What menus and buttons say. It changes when the program is started again.</source>
        <translation>Язык меню и кнопок. Меняется при следующем запуске программы.</translation>
    </message>
    <message>
        <source>Whether the window is light or dark, or follows the system.</source>
        <translation>Светлое окно, тёмное или как в системе.</translation>
    </message>
    <message>
        <source>Your own terms</source>
        <translation>Свои термины</translation>
    </message>
    <message>
        <source>{} % of the article</source>
        <translation>{} % статьи</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Ctrl and the wheel</source>
        <translation>Ctrl и колесо мыши</translation>
    </message>
    <message>
        <source>Go to the next or the previous line</source>
        <translation>Перейти к следующей или предыдущей строке</translation>
    </message>
    <message>
        <source>In a pane</source>
        <translation>В панели</translation>
    </message>
    <message>
        <source>Keep an edited translation, or leave it</source>
        <translation>Сохранить изменённый перевод или отказаться от него</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Горячие клавиши</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>Увеличить или уменьшить текст</translation>
    </message>
    <message>
        <source>Next and previous occurrence</source>
        <translation>Следующее и предыдущее вхождение</translation>
    </message>
    <message>
        <source>Select text</source>
        <translation>Выделить текст</translation>
    </message>
</context>
<context>
    <name>SourceLanguage</name>
    <message>
        <source>Detect language</source>
        <translation>Определить язык</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>Язык статьи</translation>
    </message>
    <message>
        <source>{language} (detected)</source>
        <translation>{language} (определён)</translation>
    </message>
    <message>
        <source>{language}? (not sure)</source>
        <translation>{language}? (не точно)</translation>
    </message>
</context>
<context>
    <name>TargetLanguage</name>
    <message>
        <source>Language to translate into</source>
        <translation>Язык перевода</translation>
    </message>
    <message>
        <source>More languages…</source>
        <translation>Другие языки…</translation>
    </message>
</context>
<context>
    <name>_Languages</name>
    <message>
        <source>any language</source>
        <translation>любой язык</translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <source>Edited by hand. The machine wrote: {}</source>
        <translation>Исправлено вручную. Машинный перевод: {}</translation>
    </message>
    <message>
        <source>In no word list: {}</source>
        <translation>Нет ни в одном списке слов: {}</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>A language pack is needed to translate from {source} to {target}, and none is installed that leads there. The article can still be read and summarised; install a pack to translate it.</source>
        <translation>Для перевода {source} → {target} нужен языковой пакет, а подходящий не установлен. Статью всё равно можно прочитать и получить её сводку; чтобы перевести её, установите пакет.</translation>
    </message>
    <message>
        <source>A {form} file could not be made ({reason}). Nothing was saved; choose another format.</source>
        <translation>Не удалось создать файл в формате {form} ({reason}). Ничего не сохранено; выберите другой формат.</translation>
    </message>
    <message>
        <source>Another program is just installing or removing packs, so “{name}” was left alone. Nothing was changed; try again in a minute.</source>
        <translation>Другая программа сейчас устанавливает или удаляет пакеты, поэтому «{name}» не затронут. Ничего не изменено; повторите попытку через минуту.</translation>
    </message>
    <message>
        <source>Document for translators (XLIFF)</source>
        <translation>Документ для переводчиков (XLIFF)</translation>
    </message>
    <message>
        <source>Edmundson: sentences with words of the title and headings, at the start and end (Edmundson 1969)</source>
        <translation>Edmundson: предложения со словами из названия и заголовков, в начале и в конце (Edmundson 1969)</translation>
    </message>
    <message>
        <source>JSON, for other programs, and to be opened here again</source>
        <translation>JSON, для других программ и для повторного открытия здесь</translation>
    </message>
    <message>
        <source>KL: sentences that bring the summary&apos;s words nearest to the article&apos;s (Haghighi &amp; Vanderwende 2009)</source>
        <translation>KL: предложения, с которыми слова сводки ближе всего к словам статьи (Haghighi &amp; Vanderwende 2009)</translation>
    </message>
    <message>
        <source>Kept because</source>
        <translation>Оставлено, потому что</translation>
    </message>
    <message>
        <source>LSA: sentences with much of the article&apos;s topics (Gong &amp; Liu 2001; Steinberger &amp; Jezek 2004)</source>
        <translation>LSA: предложения, в которых много от тем статьи (Gong &amp; Liu 2001; Steinberger &amp; Jezek 2004)</translation>
    </message>
    <message>
        <source>LexRank: sentences that many others resemble (Erkan &amp; Radev 2004)</source>
        <translation>LexRank: предложения, на которые похожи многие другие (Erkan &amp; Radev 2004)</translation>
    </message>
    <message>
        <source>Luhn: sentences dense in the article&apos;s frequent words (Luhn 1958)</source>
        <translation>Luhn: предложения, насыщенные частыми словами статьи (Luhn 1958)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Nutgraf: central sentences, early ones first, nothing said twice (the default)</source>
        <translation>Nutgraf: главные предложения, сначала ранние, без повторов (по умолчанию)</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Текст OpenDocument</translation>
    </message>
    <message>
        <source>PDF, to print and to pass on</source>
        <translation>PDF, для печати и передачи другим</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
    <message>
        <source>Reduction: sentences that share the most words with all others (Fabish 2014)</source>
        <translation>Reduction: предложения, у которых больше всего общих слов со всеми другими (Fabish 2014)</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” has no term. Nothing was changed; fill it or remove it.</source>
        <translation>В строке {row} глоссария «{name}» нет термина. Ничего не изменено; заполните её или удалите.</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” has the wrong columns. Nothing was changed; a row is source,target or source,target,from,to.</source>
        <translation>В строке {row} глоссария «{name}» неверные столбцы. Ничего не изменено; строка имеет вид source,target или source,target,from,to.</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” is not in UTF-8. Nothing was changed; save it as CSV in UTF-8.</source>
        <translation>Строка {row} глоссария «{name}» не в UTF-8. Ничего не изменено; сохраните его как CSV в UTF-8.</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” is too long for a term. Nothing was changed; a term has up to 200 letters.</source>
        <translation>Строка {row} глоссария «{name}» слишком длинна для термина. Ничего не изменено; в термине не более 200 символов.</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” names a language that is not known, “{detail}”. Nothing was changed; write its code, such as en or pt.</source>
        <translation>В строке {row} глоссария «{name}» указан неизвестный язык «{detail}». Ничего не изменено; укажите код языка, например en или pt.</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” translates “{detail}” otherwise than a row before it. Nothing was changed; remove one of them.</source>
        <translation>В строке {row} глоссария «{name}» перевод «{detail}» не такой, как в одной из строк выше. Ничего не изменено; удалите одну из них.</translation>
    </message>
    <message>
        <source>Something unforeseen went wrong ({reason}). No file was changed; try again.</source>
        <translation>Произошёл непредвиденный сбой ({reason}). Ни один файл не изменён; повторите попытку.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have ({error}). Your file was not changed; please report it.</source>
        <translation>Произошёл сбой, которого не должно было быть ({error}). Ваш файл не изменён; пожалуйста, сообщите об ошибке.</translation>
    </message>
    <message>
        <source>SumBasic: sentences of frequent words not said yet (Nenkova &amp; Vanderwende 2005)</source>
        <translation>SumBasic: предложения из частых слов, которых ещё не было (Nenkova &amp; Vanderwende 2005)</translation>
    </message>
    <message>
        <source>Table of sentences (CSV)</source>
        <translation>Таблица предложений (CSV)</translation>
    </message>
    <message>
        <source>Table of sentences (TSV)</source>
        <translation>Таблица предложений (TSV)</translation>
    </message>
    <message>
        <source>TextRank: sentences that share words with important ones (Mihalcea &amp; Tarau 2004)</source>
        <translation>TextRank: предложения, у которых есть общие слова с важными (Mihalcea &amp; Tarau 2004)</translation>
    </message>
    <message>
        <source>The disk is too full: {needed} MB are needed, and {free} MB are free. Nothing was changed; make room, then try again.</source>
        <translation>На диске мало места: нужно {needed} МБ, свободно {free} МБ. Ничего не изменено; освободите место и повторите попытку.</translation>
    </message>
    <message>
        <source>The encoding of “{name}” could not be made out. Nothing was changed; choose its encoding, or save it as UTF-8.</source>
        <translation>Не удалось определить кодировку «{name}». Ничего не изменено; выберите кодировку или сохраните файл в UTF-8.</translation>
    </message>
    <message>
        <source>The glossary “{name}” declares entities, which can overload the program that reads them, and was not read. Nothing was changed; save it without them.</source>
        <translation>В глоссарии «{name}» объявлены сущности, которые могут перегрузить читающую его программу, поэтому он не прочитан. Ничего не изменено; сохраните его без них.</translation>
    </message>
    <message>
        <source>The glossary “{name}” holds no terms. Nothing was changed; list a term and its translation.</source>
        <translation>В глоссарии «{name}» нет терминов. Ничего не изменено; внесите термин и его перевод.</translation>
    </message>
    <message>
        <source>The glossary “{name}” is XML but no TBX that can be read (row {row}). Nothing was changed; save it as CSV or TBX.</source>
        <translation>Глоссарий «{name}» — это XML, но не TBX, который можно прочитать (строка {row}). Ничего не изменено; сохраните его как CSV или TBX.</translation>
    </message>
    <message>
        <source>The glossary “{name}” is no text. Nothing was changed; save it as CSV or TBX first.</source>
        <translation>Глоссарий «{name}» — не текст. Ничего не изменено; сначала сохраните его как CSV или TBX.</translation>
    </message>
    <message>
        <source>The glossary “{name}” is too large: more than 10,000 terms or 4 MB. Nothing was changed; choose a shorter one.</source>
        <translation>Глоссарий «{name}» слишком велик: более 10 000 терминов или 4 МБ. Ничего не изменено; выберите глоссарий поменьше.</translation>
    </message>
    <message>
        <source>The language pack “{name}” is damaged and can&apos;t be used ({reason}). Everything else works; install the pack again, or remove it.</source>
        <translation>Языковой пакет «{name}» повреждён, использовать его нельзя ({reason}). Всё остальное работает; установите пакет заново или удалите его.</translation>
    </message>
    <message>
        <source>The list of language packs</source>
        <translation>список языковых пакетов</translation>
    </message>
    <message>
        <source>The proxy on the way to “{url}” did not let it through. Check the proxy that this computer is set to use.</source>
        <translation>Прокси-сервер на пути к «{url}» не пропустил запрос. Проверьте прокси-сервер, заданный на этом компьютере.</translation>
    </message>
    <message>
        <source>The server of “{url}” answered “{detail}” instead of the page. Check the address, or open the page in a browser and save it as a file.</source>
        <translation>Вместо страницы сервер «{url}» ответил «{detail}». Проверьте адрес или откройте страницу в браузере и сохраните её как файл.</translation>
    </message>
    <message>
        <source>The server of “{url}” can&apos;t be reached. Check the network, or try again later.</source>
        <translation>Сервер «{url}» недоступен. Проверьте сеть или повторите попытку позже.</translation>
    </message>
    <message>
        <source>The server of “{url}” could not prove who it is, so nothing was fetched from it. Be careful with it; open it in a browser to see why.</source>
        <translation>Сервер «{url}» не смог подтвердить свою подлинность, поэтому с него ничего не получено. Будьте с ним осторожны; чтобы узнать причину, откройте адрес в браузере.</translation>
    </message>
    <message>
        <source>The server of “{url}” was not found. Check the address and whether this computer is on the network, then try again.</source>
        <translation>Сервер «{url}» не найден. Проверьте адрес и подключение компьютера к сети, затем повторите попытку.</translation>
    </message>
    <message>
        <source>The translation from {source} to {target} broke off ({reason}). The article and its summary are unharmed; try again, and if it fails again, install the language pack anew.</source>
        <translation>Перевод {source} → {target} прервался ({reason}). Статья и её сводка не пострадали; повторите попытку, а если она снова не удастся, установите языковой пакет заново.</translation>
    </message>
    <message>
        <source>There is no language pack with the code “{code}” that this could be done with. Nothing was done; choose one of the list.</source>
        <translation>Нет языкового пакета с кодом «{code}», с которым это можно сделать. Ничего не сделано; выберите пакет из списка.</translation>
    </message>
    <message>
        <source>There is no language with the code “{code}”. Nothing was done; choose one of the list.</source>
        <translation>Нет языка с кодом «{code}». Ничего не сделано; выберите язык из списка.</translation>
    </message>
    <message>
        <source>There is no way of summarising called “{name}”. Nothing was done; choose one of the list.</source>
        <translation>Нет способа составления сводки с именем «{name}». Ничего не сделано; выберите способ из списка.</translation>
    </message>
    <message>
        <source>There is not enough memory left for “{name}”. Nothing was changed; close other programs, then try again.</source>
        <translation>Для «{name}» не хватает свободной памяти. Ничего не изменено; закройте другие программы и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Translation memory (TMX)</source>
        <translation>Память переводов (TMX)</translation>
    </message>
    <message>
        <source>Web page, original and translation side by side</source>
        <translation>Веб-страница, оригинал и перевод рядом</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Документ Word</translation>
    </message>
    <message>
        <source>a device or a connection</source>
        <translation>устройство или соединение</translation>
    </message>
    <message>
        <source>a folder without a file to read</source>
        <translation>папка без читаемых файлов</translation>
    </message>
    <message>
        <source>a folder, not a file</source>
        <translation>папка, а не файл</translation>
    </message>
    <message>
        <source>answer: {detail}</source>
        <translation>ответ: {detail}</translation>
    </message>
    <message>
        <source>broke off on its way</source>
        <translation>оборвалось в пути</translation>
    </message>
    <message>
        <source>can&apos;t be decoded as {encoding}</source>
        <translation>не читается как {encoding}</translation>
    </message>
    <message>
        <source>can&apos;t be read in this format</source>
        <translation>этот формат не читается</translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation>изменён во время чтения</translation>
    </message>
    <message>
        <source>check with the original: the numbers are not the same</source>
        <translation>сверьте с оригиналом: числа не совпадают</translation>
    </message>
    <message>
        <source>check with the original: the translation has words that may be none</source>
        <translation>сверьте с оригиналом: в переводе есть слова, которых, возможно, не существует</translation>
    </message>
    <message>
        <source>check with the original: the translation holds signs that stand for nothing</source>
        <translation>сверьте с оригиналом: в переводе есть знаки, которые ничего не значат</translation>
    </message>
    <message>
        <source>check with the original: the translation is little more than a guess</source>
        <translation>сверьте с оригиналом: перевод — почти догадка</translation>
    </message>
    <message>
        <source>check with the original: the translation says some words twice</source>
        <translation>сверьте с оригиналом: в переводе некоторые слова сказаны дважды</translation>
    </message>
    <message>
        <source>check with the original: the translation seems to break off</source>
        <translation>сверьте с оригиналом: перевод, похоже, обрывается</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>повреждён</translation>
    </message>
    <message>
        <source>it adds what no other kept sentence says</source>
        <translation>оно добавляет то, чего нет в других оставленных предложениях</translation>
    </message>
    <message>
        <source>it belongs to a quotation that is kept whole</source>
        <translation>оно входит в цитату, которая оставлена целиком</translation>
    </message>
    <message>
        <source>it says what much of the article is about</source>
        <translation>оно говорит о том, чему посвящена большая часть статьи</translation>
    </message>
    <message>
        <source>it stands near the beginning</source>
        <translation>оно стоит ближе к началу</translation>
    </message>
    <message>
        <source>it takes up words of the title or of a heading</source>
        <translation>в нём есть слова из названия или заголовка</translation>
    </message>
    <message>
        <source>larger than any article</source>
        <translation>больше любой статьи</translation>
    </message>
    <message>
        <source>left in the original: it came back unchanged</source>
        <translation>оставлено на языке оригинала: предложение вернулось без изменений</translation>
    </message>
    <message>
        <source>left in the original: its translation came back empty</source>
        <translation>оставлено на языке оригинала: перевод оказался пустым</translation>
    </message>
    <message>
        <source>left in the original: its translation came out in another language</source>
        <translation>оставлено на языке оригинала: перевод получился на другом языке</translation>
    </message>
    <message>
        <source>left in the original: its translation repeated itself</source>
        <translation>оставлено на языке оригинала: перевод повторяет сам себя</translation>
    </message>
    <message>
        <source>left in the original: its translation was far too long or too short</source>
        <translation>оставлено на языке оригинала: перевод слишком длинный или слишком короткий</translation>
    </message>
    <message>
        <source>no page but {detail}</source>
        <translation>не страница, а {detail}</translation>
    </message>
    <message>
        <source>no text in it</source>
        <translation>нет текста</translation>
    </message>
    <message>
        <source>not opened: built to do harm</source>
        <translation>не открыт: создан, чтобы навредить</translation>
    </message>
    <message>
        <source>not text, or an unknown format</source>
        <translation>не текст или неизвестный формат</translation>
    </message>
    <message>
        <source>not the address of a page</source>
        <translation>не адрес страницы</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>не найден</translation>
    </message>
    <message>
        <source>only led elsewhere</source>
        <translation>вёл только в другое место</translation>
    </message>
    <message>
        <source>pictures of pages, no text</source>
        <translation>снимки страниц без текста</translation>
    </message>
    <message>
        <source>protected by a password</source>
        <translation>защищён паролем</translation>
    </message>
    <message>
        <source>server not found</source>
        <translation>сервер не найден</translation>
    </message>
    <message>
        <source>server not to be trusted</source>
        <translation>сервер не заслуживает доверия</translation>
    </message>
    <message>
        <source>server out of reach</source>
        <translation>сервер недоступен</translation>
    </message>
    <message>
        <source>stopped by the proxy</source>
        <translation>не пропущен прокси-сервером</translation>
    </message>
    <message>
        <source>the network is switched off</source>
        <translation>сеть отключена</translation>
    </message>
    <message>
        <source>the next sentence needs it to be understood</source>
        <translation>без него не понять следующее предложение</translation>
    </message>
    <message>
        <source>there was room for one more</source>
        <translation>оставалось место ещё для одного</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>слишком долго</translation>
    </message>
    <message>
        <source>unknown encoding</source>
        <translation>неизвестная кодировка</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>нет прав на чтение</translation>
    </message>
    <message>
        <source>“{name}” broke off on its way. What is installed goes on working; try again.</source>
        <translation>Загрузка «{name}» прервалась. Всё, что установлено, продолжает работать; повторите попытку.</translation>
    </message>
    <message>
        <source>“{name}” came with the program and stays with it. Nothing was changed; install another version to have that one used instead.</source>
        <translation>Пакет «{name}» входит в программу и остаётся с ней. Ничего не изменено; чтобы использовать вместо него другую версию, установите её.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be decoded as {encoding}. Nothing was changed; choose another encoding, or none to have it detected.</source>
        <translation>Не удаётся прочитать «{name}» в кодировке {encoding}. Ничего не изменено; выберите другую кодировку или не выбирайте никакой, чтобы она определилась сама.</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: its server answered “{detail}”. What is installed goes on working; try again later.</source>
        <translation>Не удалось получить «{name}»: сервер ответил «{detail}». Всё, что установлено, продолжает работать; повторите попытку позже.</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: its server can&apos;t be reached. What is installed goes on working; try again later.</source>
        <translation>Не удалось получить «{name}»: сервер недоступен. Всё, что установлено, продолжает работать; повторите попытку позже.</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: its server fell silent. What is installed goes on working; try again later.</source>
        <translation>Не удалось получить «{name}»: сервер перестал отвечать. Всё, что установлено, продолжает работать; повторите попытку позже.</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: its server led elsewhere, last to “{detail}”, which is not safe to follow. What is installed goes on working; try again later.</source>
        <translation>Не удалось получить «{name}»: сервер перенаправил на другой адрес, последним был «{detail}», переходить туда небезопасно. Всё, что установлено, продолжает работать; повторите попытку позже.</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: something else came in its place, such as the sign-in page of a network. What is installed goes on working; open any page in a browser to see whether you need to sign in, then try again.</source>
        <translation>Не удалось получить «{name}»: вместо него пришло нечто другое, например страница входа в сеть. Всё, что установлено, продолжает работать; откройте любую страницу в браузере, чтобы проверить, не нужно ли войти, и повторите попытку.</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: the proxy on the way did not let it through. What is installed goes on working; check the proxy that this computer is set to use.</source>
        <translation>Не удалось получить «{name}»: прокси-сервер на пути не пропустил запрос. Всё, что установлено, продолжает работать; проверьте прокси-сервер, заданный на этом компьютере.</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: there is no network, or its server was not found. What is installed goes on working; try again when the network is there.</source>
        <translation>Не удалось получить «{name}»: нет сети или сервер не найден. Всё, что установлено, продолжает работать; повторите попытку, когда сеть появится.</translation>
    </message>
    <message>
        <source>“{name}” could not be read to its end: the file or its disk is damaged. Nothing was changed; try a copy of it.</source>
        <translation>Не удалось прочитать «{name}» до конца: файл или его диск повреждён. Ничего не изменено; попробуйте открыть копию.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved ({reason}). What was there before is unharmed; choose another place.</source>
        <translation>Не удалось сохранить «{name}» ({reason}). То, что было там раньше, не пострадало; выберите другое место.</translation>
    </message>
    <message>
        <source>“{name}” did not come to its end. What is installed goes on working, and {kept} MB are kept; try again to go on from there.</source>
        <translation>«{name}»: загрузка не завершилась. Всё, что установлено, продолжает работать, {kept} МБ сохранено; повторите попытку, чтобы продолжить с этого места.</translation>
    </message>
    <message>
        <source>“{name}” differs from the pack that was first installed under the same version number, {detail}: somebody may have tampered with it. Nothing was changed; install it only if you know why it differs.</source>
        <translation>«{name}» отличается от пакета, который был впервые установлен под тем же номером версии, {detail}: возможно, его кто-то подделал. Ничего не изменено; устанавливайте его, только если знаете причину отличий.</translation>
    </message>
    <message>
        <source>“{name}” does not say rightly which languages it is for ({detail}). Nothing was changed; get it from elsewhere.</source>
        <translation>В «{name}» неверно указано, для каких он языков ({detail}). Ничего не изменено; возьмите его из другого места.</translation>
    </message>
    <message>
        <source>“{name}” holds a program ({detail}) where a language pack has none, and was not installed. Nothing was changed; be careful with where it came from.</source>
        <translation>В «{name}» есть программа ({detail}), которой в языковом пакете не бывает, поэтому он не установлен. Ничего не изменено; будьте осторожны с тем, откуда он взят.</translation>
    </message>
    <message>
        <source>“{name}” holds no file that can be read here, and folders within it are not looked into. Nothing was changed; choose one of these, or a file.</source>
        <translation>В «{name}» нет файлов, которые здесь можно прочитать, а вложенные папки не просматриваются. Ничего не изменено; выберите одну из них или файл.</translation>
    </message>
    <message>
        <source>“{name}” holds no text. Nothing was changed; choose another file.</source>
        <translation>В «{name}» нет текста. Ничего не изменено; выберите другой файл.</translation>
    </message>
    <message>
        <source>“{name}” holds pictures of pages and no text. Nothing was changed; let a text recognition program (OCR) make text of it first.</source>
        <translation>В «{name}» не текст, а изображения страниц. Ничего не изменено; сначала распознайте текст программой распознавания (OCR).</translation>
    </message>
    <message>
        <source>“{name}” is a device or a connection, not a file. Nothing was read from it; choose a file.</source>
        <translation>«{name}» — устройство или соединение, а не файл. Оттуда ничего не прочитано; выберите файл.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a file. Nothing was changed; choose a file in it.</source>
        <translation>«{name}» — папка, а не файл. Ничего не изменено; выберите файл в ней.</translation>
    </message>
    <message>
        <source>“{name}” is built to overload or mislead the program that opens it, and was not opened. Nothing was changed; be careful with where it came from.</source>
        <translation>Файл «{name}» устроен так, чтобы перегрузить или обмануть открывающую его программу, поэтому он не открыт. Ничего не изменено; будьте осторожны с тем, откуда он взят.</translation>
    </message>
    <message>
        <source>“{name}” is built to overload this computer or to write where it should not, and was not installed. Nothing was changed; be careful with where it came from.</source>
        <translation>Файл «{name}» устроен так, чтобы перегрузить этот компьютер или записать данные туда, куда не следует, поэтому он не установлен. Ничего не изменено; будьте осторожны с тем, откуда он взят.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: a part of it is missing or was changed on its way. Nothing was changed; fetch it again.</source>
        <translation>Файл «{name}» повреждён: часть его отсутствует или изменилась в пути. Ничего не изменено; загрузите его снова.</translation>
    </message>
    <message>
        <source>“{name}” is in a format that can&apos;t be read here. Nothing was changed; save it as PDF, DOCX or text first.</source>
        <translation>Формат «{name}» здесь прочитать нельзя. Ничего не изменено; сначала сохраните файл как PDF, DOCX или текст.</translation>
    </message>
    <message>
        <source>“{name}” is in use by another program. Nothing was changed; close that program, then try again.</source>
        <translation>«{name}» используется другой программой. Ничего не изменено; закройте эту программу и повторите попытку.</translation>
    </message>
    <message>
        <source>“{name}” is larger than any article. Nothing was changed; copy the part that you want into a file of its own.</source>
        <translation>«{name}» больше любой статьи. Ничего не изменено; скопируйте нужную часть в отдельный файл.</translation>
    </message>
    <message>
        <source>“{name}” is larger than any language pack. Nothing was changed; get it from elsewhere.</source>
        <translation>«{name}» больше любого языкового пакета. Ничего не изменено; возьмите его из другого места.</translation>
    </message>
    <message>
        <source>“{name}” is larger than it could ever be, and was not fetched to its end. What is installed goes on working; try again later.</source>
        <translation>«{name}» больше, чем такое возможно, поэтому загрузка не доведена до конца. Всё, что установлено, продолжает работать; повторите попытку позже.</translation>
    </message>
    <message>
        <source>“{name}” is no language pack. Nothing was changed; choose a file that ends in .argosmodel.</source>
        <translation>«{name}» — не языковой пакет. Ничего не изменено; выберите файл с расширением .argosmodel.</translation>
    </message>
    <message>
        <source>“{name}” is not text, or not in a format that can be read here. Nothing was changed; save it as text first, or choose another file.</source>
        <translation>«{name}» — не текст или формат, который здесь прочитать нельзя. Ничего не изменено; сначала сохраните как текст или выберите другой файл.</translation>
    </message>
    <message>
        <source>“{name}” is not there. It may have been moved, renamed or deleted; look for it and choose it again.</source>
        <translation>«{name}» не на месте. Возможно, файл перемещён, переименован или удалён; найдите его и выберите снова.</translation>
    </message>
    <message>
        <source>“{name}” is offered at no address that is safe to fetch from. Nothing was fetched; what is installed goes on working.</source>
        <translation>У «{name}» нет адреса, с которого загружать безопасно. Ничего не загружено; всё, что установлено, продолжает работать.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password, as no language pack is. Nothing was changed; get it from elsewhere.</source>
        <translation>«{name}» под защитой пароля, а языковых пакетов с паролем не бывает. Ничего не изменено; возьмите его из другого места.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password. Nothing was changed; open it in the program that it was made with, and save a copy without the password.</source>
        <translation>«{name}» под защитой пароля. Ничего не изменено; откройте файл в программе, в которой он создан, и сохраните копию без пароля.</translation>
    </message>
    <message>
        <source>“{name}” is there already. It was left as it is; choose another name, or say that it may be replaced.</source>
        <translation>«{name}» уже существует. Всё оставлено как было; выберите другое имя или разрешите замену.</translation>
    </message>
    <message>
        <source>“{name}” lacks {detail}. Nothing was changed; get it from elsewhere.</source>
        <translation>В «{name}» отсутствует {detail}. Ничего не изменено; возьмите его из другого места.</translation>
    </message>
    <message>
        <source>“{name}” may not be read by you. Nothing was changed; ask its owner for permission, or choose another file.</source>
        <translation>У вас нет права читать «{name}». Ничего не изменено; попросите разрешения у владельца или выберите другой файл.</translation>
    </message>
    <message>
        <source>“{name}” turned out to be another pack than the one that is offered: {detail}. Nothing was changed; try again later.</source>
        <translation>«{name}» — не тот пакет, который предлагался: {detail}. Ничего не изменено; повторите попытку позже.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program while it was being read. Nothing was lost; open it again.</source>
        <translation>Другая программа изменила «{name}» во время чтения. Ничего не потеряно; откройте его снова.</translation>
    </message>
    <message>
        <source>“{name}” was not fetched: its server could not prove who it is. What is installed goes on working; try again on another network.</source>
        <translation>«{name}» не удалось получить: сервер не смог подтвердить свою подлинность. Всё, что установлено, продолжает работать; повторите попытку в другой сети.</translation>
    </message>
    <message>
        <source>“{name}” was not fetched: the network is switched off in the settings. What is installed goes on working.</source>
        <translation>«{name}» не удалось получить: сеть отключена в настройках. Всё, что установлено, продолжает работать.</translation>
    </message>
    <message>
        <source>“{name}” was tried and can&apos;t translate ({detail}). Nothing was changed; fetch it again, or get it from elsewhere.</source>
        <translation>Проверка показала, что «{name}» не может переводить ({detail}). Ничего не изменено; загрузите его снова или возьмите из другого места.</translation>
    </message>
    <message>
        <source>“{pattern}” gives every file the same name. Nothing was changed; add one of {fields}, in braces.</source>
        <translation>«{pattern}» даёт всем файлам одно имя. Ничего не изменено; добавьте одно из {fields} в фигурных скобках.</translation>
    </message>
    <message>
        <source>“{pattern}” is a path, not a name. Nothing was changed; leave out / and \, since the folder is chosen apart.</source>
        <translation>«{pattern}» — это путь, а не имя. Ничего не изменено; уберите / и \: папка выбирается отдельно.</translation>
    </message>
    <message>
        <source>“{pattern}” is no pattern for names. Nothing was changed; in braces stands one of {fields}, and nothing else.</source>
        <translation>«{pattern}» — не шаблон имён. Ничего не изменено; в фигурных скобках стоит одно из {fields} и ничего больше.</translation>
    </message>
    <message>
        <source>“{url}” broke off on its way. Nothing was kept; try again.</source>
        <translation>Загрузка «{url}» прервалась. Ничего не сохранено; повторите попытку.</translation>
    </message>
    <message>
        <source>“{url}” is larger than any article. Nothing was kept; choose another page.</source>
        <translation>«{url}» больше любой статьи. Ничего не сохранено; выберите другую страницу.</translation>
    </message>
    <message>
        <source>“{url}” is no page but {detail}. Nothing was kept; choose the page that it belongs to.</source>
        <translation>«{url}» — не страница, а {detail}. Ничего не сохранено; выберите страницу, к которой это относится.</translation>
    </message>
    <message>
        <source>“{url}” is not the address of a web page. Nothing was fetched; an address begins with http:// or https://.</source>
        <translation>«{url}» — не адрес веб-страницы. Ничего не получено; адрес начинается с http:// или https://.</translation>
    </message>
    <message>
        <source>“{url}” only led elsewhere, last to “{detail}”. Nothing was kept; open it in a browser, and save it.</source>
        <translation>«{url}» только перенаправляет на другие адреса, последним был «{detail}». Ничего не сохранено; откройте адрес в браузере и сохраните страницу.</translation>
    </message>
    <message>
        <source>“{url}” took too long. Nothing was kept; try again later, or save the page in a browser and open the file.</source>
        <translation>Загрузка «{url}» заняла слишком много времени. Ничего не сохранено; повторите попытку позже или сохраните страницу в браузере и откройте файл.</translation>
    </message>
    <message>
        <source>“{url}” was not fetched: the network is switched off in the settings. Save the page in a browser and open the file, or switch it on.</source>
        <translation>«{url}» не получено: сеть отключена в настройках. Сохраните страницу в браузере и откройте файл или включите сеть.</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Printed to {}</source>
        <translation>Напечатано: {}</translation>
    </message>
</context>
</TS>
