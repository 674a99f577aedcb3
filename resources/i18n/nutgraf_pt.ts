<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Nutgraf</source>
        <translation>Sobre o Nutgraf</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>Pacotes de idiomas</translation>
    </message>
    <message>
        <source>Parts and licences</source>
        <translation>Componentes e licenças</translation>
    </message>
    <message>
        <source>Summarises articles and translates the summaries, side by side with the original.</source>
        <translation>Resume artigos e traduz os resumos, lado a lado com o original.</translation>
    </message>
    <message>
        <source>What you read stays on your computer. The network is used only when you ask for it.</source>
        <translation>O que você lê fica no seu computador. A rede só é usada quando você pede.</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles</source>
        <translation>Artigos</translation>
    </message>
</context>
<context>
    <name>Articles</name>
    <message>
        <source>doubtful</source>
        <translation>com dúvidas</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>loading the language pack</source>
        <translation>pacote de idioma em carregamento</translation>
    </message>
    <message>
        <source>not fetched</source>
        <translation>não obtido</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>em leitura</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>interrompido</translation>
    </message>
    <message>
        <source>summarising</source>
        <translation>resumo em preparação</translation>
    </message>
    <message>
        <source>translating {done} of {total}</source>
        <translation>tradução: {done} de {total}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>em espera</translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %Ln sentence(s)</source>
        <translation>
            <numerusform>{kept} de %Ln frase</numerusform>
            <numerusform>{kept} de %Ln frases</numerusform>
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
        <translation>Principal</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Translate the summary</source>
        <translation>Traduzir o resumo</translation>
    </message>
    <message>
        <source>Translate the whole article</source>
        <translation>Traduzir o artigo inteiro</translation>
    </message>
    <message>
        <source>Whole article</source>
        <translation>Artigo inteiro</translation>
    </message>
    <message>
        <source>into</source>
        <translation>para</translation>
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
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Tradução</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;About Nutgraf</source>
        <translation>&amp;Sobre o Nutgraf</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Edit the Translation</source>
        <translation>&amp;Editar a tradução</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Localizar…</translation>
    </message>
    <message>
        <source>&amp;Glossary…</source>
        <translation>&amp;Glossário…</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>Co&amp;ntinuar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Atalhos de teclado</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>Texto &amp;maior</translation>
    </message>
    <message>
        <source>&amp;Next Part of the Window</source>
        <translation>&amp;Próxima parte da janela</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>&amp;Original</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Colar</translation>
    </message>
    <message>
        <source>&amp;Previous Part of the Window</source>
        <translation>Parte &amp;anterior da janela</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;ir</translation>
    </message>
    <message>
        <source>&amp;Remove from the List</source>
        <translation>&amp;Remover da lista</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>&amp;Resumo</translation>
    </message>
    <message>
        <source>&amp;Translation</source>
        <translation>&amp;Tradução</translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation>Tamanho &amp;habitual do texto</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Why This Sentence?</source>
        <translation>Por &amp;que esta frase?</translation>
    </message>
    <message>
        <source>Copy Sentence and &amp;Translation</source>
        <translation>Copiar a frase e a &amp;tradução</translation>
    </message>
    <message>
        <source>Copy the &amp;Summary</source>
        <translation>Copiar o &amp;resumo</translation>
    </message>
    <message>
        <source>Language &amp;Packs…</source>
        <translation>&amp;Pacotes de idiomas…</translation>
    </message>
    <message>
        <source>Open a &amp;Link…</source>
        <translation>Abrir um &amp;link…</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>Texto me&amp;nor</translation>
    </message>
    <message>
        <source>Save &amp;All…</source>
        <translation>Salvar &amp;tudo…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Confi&amp;gurações…</translation>
    </message>
    <message>
        <source>Translate the &amp;Whole Article</source>
        <translation>Traduzir o &amp;artigo inteiro</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Relatório</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>All that a report would hold: versions, the system, and where it happened.</source>
        <translation>Tudo o que um relatório conteria: as versões, o sistema e onde o erro ocorreu.</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Copiado para a área de transferência.</translation>
    </message>
    <message>
        <source>Nothing was sent to anybody. If you report it to the makers of Nutgraf, this is what helps them; it holds no names of files and nothing of what you read.</source>
        <translation>Nada foi enviado a ninguém. Se você comunicar o erro a quem faz o Nutgraf, é isto que ajuda; não contém nomes de arquivos nem nada do que você lê.</translation>
    </message>
    <message>
        <source>Nutgraf ended unexpectedly last time</source>
        <translation>O Nutgraf terminou inesperadamente da última vez</translation>
    </message>
    <message>
        <source>Nutgraf goes on, and your files were not changed.</source>
        <translation>O Nutgraf continua, e os seus arquivos não foram alterados.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Saved to {}</source>
        <translation>Salvo em {}</translation>
    </message>
    <message numerus="yes">
        <source>Since then, something went wrong again, %Ln time(s) in all.</source>
        <translation>
            <numerusform>Desde então, houve novos erros: %Ln vez ao todo.</numerusform>
            <numerusform>Desde então, houve novos erros: %Ln vezes ao todo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo deu errado</translation>
    </message>
    <message>
        <source>Something went wrong that should not have</source>
        <translation>Ocorreu um erro que não deveria ter ocorrido</translation>
    </message>
    <message>
        <source>Your files were not changed.</source>
        <translation>Os seus arquivos não foram alterados.</translation>
    </message>
</context>
<context>
    <name>DropSign</name>
    <message>
        <source>Drop to read</source>
        <translation>Solte para ler</translation>
    </message>
</context>
<context>
    <name>EncodingMenu</name>
    <message>
        <source>&amp;Detect</source>
        <translation>&amp;Detectar</translation>
    </message>
    <message>
        <source>&amp;Detect ({})</source>
        <translation>&amp;Detectar ({})</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>Co&amp;dificação</translation>
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
        <translation>A rede foi usada para obter {}</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>All packs that are here or offered. Two in a row make a way between two languages.</source>
        <translation>Todos os pacotes que estão aqui ou são oferecidos. Dois seguidos formam um caminho entre dois idiomas.</translation>
    </message>
    <message>
        <source>Closes the window. The list comes back next time, unless the settings say otherwise.</source>
        <translation>Fecha a janela. A lista volta da próxima vez, a menos que as configurações digam outra coisa.</translation>
    </message>
    <message>
        <source>Copies the marked sentence and its translation, a line each.</source>
        <translation>Copia a frase marcada e a sua tradução, uma linha para cada.</translation>
    </message>
    <message>
        <source>Copies the selected packs into files, for a computer without a network.</source>
        <translation>Copia os pacotes selecionados para arquivos, para um computador sem rede.</translation>
    </message>
    <message>
        <source>Copies the summary in the language that it is translated into.</source>
        <translation>Copia o resumo no idioma para o qual foi traduzido.</translation>
    </message>
    <message>
        <source>Deletes the selected packs from the disk. Those that came with the program stay.</source>
        <translation>Apaga do disco os pacotes selecionados. Os que vieram com o programa ficam.</translation>
    </message>
    <message>
        <source>Ends what is being done. What is ready stays.</source>
        <translation>Encerra o que está sendo feito. O que está pronto fica.</translation>
    </message>
    <message>
        <source>Fetches the page whose address you give, and nothing else with it.</source>
        <translation>Baixa a página cujo endereço você informar, e mais nada.</translation>
    </message>
    <message>
        <source>Fetches the public list of packs. Nothing is fetched before you press this.</source>
        <translation>Baixa a lista pública de pacotes. Nada é baixado antes que você clique aqui.</translation>
    </message>
    <message>
        <source>Fetches the selected packs and tries each. What breaks off goes on there next time.</source>
        <translation>Baixa os pacotes selecionados e testa cada um. O que for interrompido continua daí da próxima vez.</translation>
    </message>
    <message>
        <source>From which languages into which can be translated, and how to get more.</source>
        <translation>De quais idiomas para quais se pode traduzir, e como obter mais.</translation>
    </message>
    <message>
        <source>Goes on with what was stopped or has failed, and fetches pages again.</source>
        <translation>Continua o que foi parado ou falhou, e baixa as páginas de novo.</translation>
    </message>
    <message>
        <source>How sentences are rated. “Nutgraf” suits most articles; point at one for what it does.</source>
        <translation>Como as frases são avaliadas. “Nutgraf” serve para a maioria dos artigos; aponte para um deles para saber o que faz.</translation>
    </message>
    <message>
        <source>Installs a pack that is a file, which needs no network.</source>
        <translation>Instala um pacote que é um arquivo, o que dispensa a rede.</translation>
    </message>
    <message>
        <source>Lets you put the marked sentence into your own words: Enter keeps them, Esc does not.</source>
        <translation>Permite dizer a frase marcada com suas palavras: Enter as mantém, Esc não.</translation>
    </message>
    <message>
        <source>Loads articles from files. You can drop them on the window, too.</source>
        <translation>Carrega artigos de arquivos. Você também pode soltá-los sobre a janela.</translation>
    </message>
    <message>
        <source>Loads what was copied: a text, files, or an address, for which you are asked first.</source>
        <translation>Carrega o que foi copiado: um texto, arquivos ou um endereço, para o qual se pergunta antes.</translation>
    </message>
    <message>
        <source>Made on this computer. What may be wrong is marked; F2 lets you put it right.</source>
        <translation>Feita neste computador. O que pode estar errado é marcado; F2 permite corrigir.</translation>
    </message>
    <message>
        <source>Puts these hints away for good.</source>
        <translation>Esconde estas dicas de vez.</translation>
    </message>
    <message>
        <source>Saves each article that is ready as a file of its own, and overwrites none.</source>
        <translation>Salva cada artigo que está pronto em um arquivo próprio, sem substituir nenhum.</translation>
    </message>
    <message>
        <source>Saves the article that you look at, with its translation, in a format of your choice.</source>
        <translation>Salva o artigo que você está vendo, com a tradução, em um formato à sua escolha.</translation>
    </message>
    <message>
        <source>Says at the foot of the window why the sentence was kept, or what it translates.</source>
        <translation>Diz no pé da janela por que a frase foi escolhida, ou o que ela traduz.</translation>
    </message>
    <message>
        <source>Takes the article off the list. Its file stays where it is.</source>
        <translation>Tira o artigo da lista. O arquivo fica onde está.</translation>
    </message>
    <message>
        <source>The article from top to bottom: strong bars are its summary. Click one to go there.</source>
        <translation>O artigo de cima a baixo: as barras fortes são o resumo. Clique em uma para ir até lá.</translation>
    </message>
    <message>
        <source>The article. What is highlighted is its summary; point at a sentence to find it again.</source>
        <translation>O artigo. O que está realçado é o resumo; aponte para uma frase para encontrá-la nos outros painéis.</translation>
    </message>
    <message>
        <source>The articles, and how far each is. The one that you look at is done before all others.</source>
        <translation>Os artigos, e em que ponto está cada um. O que você está vendo é feito antes dos outros.</translation>
    </message>
    <message>
        <source>The language of the article. It is found out; choose another one if it is wrong.</source>
        <translation>O idioma do artigo. Ele é detectado; escolha outro se estiver errado.</translation>
    </message>
    <message>
        <source>The language to translate into. For others than these, get a language pack.</source>
        <translation>O idioma para o qual se traduz. Para outros além destes, obtenha um pacote de idioma.</translation>
    </message>
    <message>
        <source>The sentences that tell most, word for word. Ctrl+I says why one was kept.</source>
        <translation>As frases que mais dizem, palavra por palavra. Ctrl+I diz por que uma foi escolhida.</translation>
    </message>
    <message>
        <source>Translates the whole article and not its summary alone, which takes longer.</source>
        <translation>Traduz o artigo inteiro e não só o resumo, o que demora mais.</translation>
    </message>
    <message>
        <source>Type into the last row for a new term. One that is called nothing else stays as it is.</source>
        <translation>Escreva na última linha para um termo novo. O que não tiver outro nome fica como está.</translation>
    </message>
    <message>
        <source>What a saved file shows: summary, translation or all of it, and where.</source>
        <translation>O que um arquivo salvo mostra: resumo, tradução ou tudo, e onde.</translation>
    </message>
    <message>
        <source>What terms are called in translations, and which words stay as they are.</source>
        <translation>Como os termos se chamam nas traduções, e quais palavras ficam como estão.</translation>
    </message>
    <message>
        <source>What the letters of a text file are read as. Change it if they look wrong.</source>
        <translation>Como são lidas as letras de um arquivo de texto. Mude se parecerem erradas.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Address of the page. It is fetched from the network once, now:</source>
        <translation>Endereço da página. Ela é obtida da rede uma só vez, agora:</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Articles ({})</source>
        <translation>Artigos ({})</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Obter</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>Abrir um link</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Abrir artigos</translation>
    </message>
    <message>
        <source>Save all summaries into a folder</source>
        <translation>Salvar todos os resumos em uma pasta</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Salvar o resumo</translation>
    </message>
    <message>
        <source>Saved to {}</source>
        <translation>Salvo em {}</translation>
    </message>
    <message>
        <source>The folder “{}” is not there at the moment: choose another, or set it anew.</source>
        <translation>A pasta “{}” não está disponível no momento: escolha outra ou defina-a de novo.</translation>
    </message>
    <message>
        <source>There is neither a text nor a file on the clipboard.</source>
        <translation>Não há texto nem arquivo na área de transferência.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Fin&amp;d</source>
        <translation>&amp;Localizar</translation>
    </message>
    <message>
        <source>Find in all panes</source>
        <translation>Localizar em todos os painéis</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>não encontrado</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Export terms</source>
        <translation>Exportar termos</translation>
    </message>
    <message>
        <source>Glossaries ({})</source>
        <translation>Glossários ({})</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossário</translation>
    </message>
    <message>
        <source>Import terms</source>
        <translation>Importar termos</translation>
    </message>
    <message>
        <source>Saved to {}</source>
        <translation>Salvo em {}</translation>
    </message>
    <message>
        <source>Table ({})</source>
        <translation>Tabela ({})</translation>
    </message>
    <message>
        <source>TermBase eXchange ({})</source>
        <translation>TermBase eXchange ({})</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termos</translation>
    </message>
    <message>
        <source>Terms read: {}</source>
        <translation>Termos lidos: {}</translation>
    </message>
    <message>
        <source>These words are translated as you say, or left as they are. They count in whole words only, with capitals as the text has them.</source>
        <translation>Estas palavras são traduzidas como você indicar, ou ficam como estão. Só contam como palavras inteiras, com maiúsculas e minúsculas como no texto.</translation>
    </message>
</context>
<context>
    <name>GlossaryModel</name>
    <message>
        <source>Add a term…</source>
        <translation>Adicionar um termo…</translation>
    </message>
    <message>
        <source>In texts in</source>
        <translation>Em textos em</translation>
    </message>
    <message>
        <source>Is called</source>
        <translation>Traduz-se por</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Termo</translation>
    </message>
    <message>
        <source>Translated into</source>
        <translation>Traduzidos para</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>qualquer idioma</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tal como está</translation>
    </message>
</context>
<context>
    <name>HintBar</name>
    <message>
        <source>Ctrl+S writes the summary and its translation side by side</source>
        <translation>Ctrl+S grava o resumo e a tradução lado a lado</translation>
    </message>
    <message>
        <source>Drop an article anywhere</source>
        <translation>Solte um artigo em qualquer lugar</translation>
    </message>
    <message>
        <source>Got It</source>
        <translation>Entendi</translation>
    </message>
    <message>
        <source>Point at a sentence</source>
        <translation>Aponte para uma frase</translation>
    </message>
    <message>
        <source>Save what you keep</source>
        <translation>Salve o que quiser manter</translation>
    </message>
    <message>
        <source>a text, a web page, a PDF, an e-book, a whole folder</source>
        <translation>um texto, uma página web, um PDF, um e-book, uma pasta inteira</translation>
    </message>
    <message>
        <source>it lights up in the original, the summary and the translation</source>
        <translation>ela se ilumina no original, no resumo e na tradução</translation>
    </message>
</context>
<context>
    <name>LayoutMenu</name>
    <message>
        <source>&amp;One Page</source>
        <translation>&amp;Uma página</translation>
    </message>
    <message>
        <source>&amp;Summary and Translation Side by Side</source>
        <translation>&amp;Resumo e tradução lado a lado</translation>
    </message>
    <message>
        <source>&amp;Translation Only</source>
        <translation>Só a &amp;tradução</translation>
    </message>
    <message>
        <source>&amp;Whole Article Side by Side</source>
        <translation>&amp;Artigo inteiro lado a lado</translation>
    </message>
    <message>
        <source>La&amp;yout of Saved Files</source>
        <translation>&amp;Disposição dos arquivos salvos</translation>
    </message>
</context>
<context>
    <name>LengthControl</name>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Comprimento</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Automatic length</source>
        <translation>Comprimento automático</translation>
    </message>
    <message>
        <source>Length of the summary in sentences</source>
        <translation>Comprimento do resumo em frases</translation>
    </message>
    <message>
        <source>Let the length follow from that of the article</source>
        <translation>Deixar o comprimento depender do tamanho do artigo</translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %Ln sentence(s)</source>
        <translation>
            <numerusform>{kept} de %Ln frase</numerusform>
            <numerusform>{kept} de %Ln frases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>Texto arrastado</translation>
    </message>
    <message>
        <source>How the sentences of a summary are chosen</source>
        <translation>Como são escolhidas as frases de um resumo</translation>
    </message>
    <message>
        <source>Nutgraf</source>
        <translation>Nutgraf</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto colado</translation>
    </message>
</context>
<context>
    <name>MapStrip</name>
    <message>
        <source>Map of the original</source>
        <translation>Mapa do original</translation>
    </message>
    <message>
        <source>Where the kept sentences stand in the original: click to go there</source>
        <translation>Onde as frases mantidas estão no original: clique para ir até lá</translation>
    </message>
</context>
<context>
    <name>PacksDialog</name>
    <message>
        <source>&amp;Ask the Network What Is Offered</source>
        <translation>&amp;Perguntar à rede o que está disponível</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Instalar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>All packs</source>
        <translation>Todos os pacotes</translation>
    </message>
    <message>
        <source>Asking how large they are…</source>
        <translation>Consulta do tamanho dos pacotes…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Danificados</translation>
    </message>
    <message>
        <source>Export language packs into a folder</source>
        <translation>Exportar pacotes de idiomas para uma pasta</translation>
    </message>
    <message>
        <source>Find a language</source>
        <translation>Localizar um idioma</translation>
    </message>
    <message>
        <source>I&amp;mport a File…</source>
        <translation>I&amp;mportar um arquivo…</translation>
    </message>
    <message>
        <source>Import language packs</source>
        <translation>Importar pacotes de idiomas</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>Pacotes de idiomas</translation>
    </message>
    <message>
        <source>Language packs ({})</source>
        <translation>Pacotes de idiomas ({})</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Busca em curso…</translation>
    </message>
    <message>
        <source>No pack that is offered leads from {source} to {target}.</source>
        <translation>Nenhum pacote disponível leva de {source} para {target}.</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Disponíveis</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>To be fetched: {}</source>
        <translation>A obter: {}</translation>
    </message>
    <message>
        <source>To see which packs lead from {source} to {target}, ask the network what is offered.</source>
        <translation>Para ver que pacotes levam de {source} para {target}, pergunte à rede o que está disponível.</translation>
    </message>
    <message>
        <source>What is offered is not known yet. It is asked for only when you say so.</source>
        <translation>Ainda não se sabe o que está disponível. A consulta só é feita quando você pede.</translation>
    </message>
    <message>
        <source>What is offered, as of {}</source>
        <translation>O que está disponível, em {}</translation>
    </message>
    <message>
        <source>Which packs to show</source>
        <translation>Que pacotes mostrar</translation>
    </message>
    <message>
        <source>With a newer version</source>
        <translation>Com versão mais recente</translation>
    </message>
    <message>
        <source>With {pack} this becomes possible: {pairs}</source>
        <translation>Com {pack} passa a ser possível: {pairs}</translation>
    </message>
    <message numerus="yes">
        <source>{pairs} and %Ln more</source>
        <translation>
            <numerusform>{pairs} e mais %Ln</numerusform>
            <numerusform>{pairs} e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{source} to {target}</source>
        <translation>{source} para {target}</translation>
    </message>
</context>
<context>
    <name>PacksModel</name>
    <message>
        <source>From and into</source>
        <translation>De e para</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>veio com o programa</translation>
    </message>
    <message>
        <source>damaged: install it again to repair it</source>
        <translation>danificado: instale-o de novo para repará-lo</translation>
    </message>
    <message>
        <source>fetching</source>
        <translation>em transferência</translation>
    </message>
    <message>
        <source>fetching, {rate}/s, {left}</source>
        <translation>em transferência, {rate}/s, {left}</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>instalado</translation>
    </message>
    <message>
        <source>installed; a newer one is offered</source>
        <translation>instalado; há um mais recente disponível</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>disponível</translation>
    </message>
    <message>
        <source>packing</source>
        <translation>em compactação</translation>
    </message>
    <message>
        <source>trying it out</source>
        <translation>em teste</translation>
    </message>
    <message>
        <source>unpacking</source>
        <translation>em descompactação</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>em espera</translation>
    </message>
    <message>
        <source>waiting for another program</source>
        <translation>à espera de outro programa</translation>
    </message>
    <message>
        <source>{minutes}:{seconds} left</source>
        <translation>faltam {minutes}:{seconds}</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Choose Another Language…</source>
        <translation>Escolher outro idioma…</translation>
    </message>
    <message>
        <source>Choose a language to translate into.</source>
        <translation>Escolha um idioma para o qual traduzir.</translation>
    </message>
    <message>
        <source>Drop an article here, open one with Ctrl+O or paste its text.</source>
        <translation>Solte um artigo aqui, abra um com Ctrl+O ou cole o texto dele.</translation>
    </message>
    <message>
        <source>Get a Language Pack…</source>
        <translation>Obter um pacote de idioma…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leitura em curso…</translation>
    </message>
    <message>
        <source>Stopped. Press F5 to go on.</source>
        <translation>Interrompido. Pressione F5 para continuar.</translation>
    </message>
    <message>
        <source>There is no running text here to make a summary of.</source>
        <translation>Não há aqui texto corrido que se possa resumir.</translation>
    </message>
    <message>
        <source>This article is in {language} already.</source>
        <translation>Este artigo já está em {language}.</translation>
    </message>
    <message>
        <source>This page is not here: it was on the network. Press F5 to fetch it.</source>
        <translation>Esta página não está aqui: estava na rede. Pressione F5 para obtê-la.</translation>
    </message>
    <message>
        <source>Translating…</source>
        <translation>Tradução em curso…</translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %Ln sentence(s) · {percent} %</source>
        <translation>
            <numerusform>{kept} de %Ln frase · {percent}%</numerusform>
            <numerusform>{kept} de %Ln frases · {percent}%</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{language} · %Ln word(s)</source>
        <translation>
            <numerusform>{language} · %Ln palavra</numerusform>
            <numerusform>{language} · %Ln palavras</numerusform>
        </translation>
    </message>
    <message>
        <source>{variety} in place of {language}</source>
        <translation>{variety} em vez de {language}</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Copied the sentence and its translation</source>
        <translation>A frase e a tradução dela foram copiadas</translation>
    </message>
    <message>
        <source>Copied the summary</source>
        <translation>O resumo foi copiado</translation>
    </message>
    <message numerus="yes">
        <source>Text size: %Ln point(s)</source>
        <translation>
            <numerusform>Tamanho do texto: %Ln ponto</numerusform>
            <numerusform>Tamanho do texto: %Ln pontos</numerusform>
        </translation>
    </message>
    <message>
        <source>This sentence is not part of the summary.</source>
        <translation>Esta frase não faz parte do resumo.</translation>
    </message>
</context>
<context>
    <name>SavingAll</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Not ready yet, and left out</source>
        <translation>Ainda não está pronto; deixado de fora</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Salvar tudo</translation>
    </message>
    <message>
        <source>Saved as {}</source>
        <translation>Salvo como {}</translation>
    </message>
    <message>
        <source>Saving into {}</source>
        <translation>Salvando em {}</translation>
    </message>
    <message>
        <source>Show the &amp;Folder</source>
        <translation>&amp;Mostrar a pasta</translation>
    </message>
    <message>
        <source>What came of each article</source>
        <translation>O que aconteceu com cada artigo</translation>
    </message>
    <message numerus="yes">
        <source>{saved} of %Ln article(s) saved in {folder}.</source>
        <translation>
            <numerusform>{saved} de %Ln artigo salvo em {folder}.</numerusform>
            <numerusform>{saved} de %Ln artigos salvos em {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavingPage</name>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Início</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Escolher…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>A ferry for the islands</source>
        <translation>Uma balsa para as ilhas</translation>
    </message>
    <message>
        <source>Always in the same folder</source>
        <translation>Sempre na mesma pasta</translation>
    </message>
    <message>
        <source>Choose the folder to save in</source>
        <translation>Escolher a pasta para salvar</translation>
    </message>
    <message>
        <source>For example: {}</source>
        <translation>Por exemplo: {}</translation>
    </message>
    <message>
        <source>In the folder of the article</source>
        <translation>Na pasta do artigo</translation>
    </message>
    <message>
        <source>In the folder that was saved in last</source>
        <translation>Na última pasta em que se salvou</translation>
    </message>
    <message>
        <source>The same f&amp;older</source>
        <translation>A mesma p&amp;asta</translation>
    </message>
    <message>
        <source>What Save offers first and Save All uses: that of the last time.</source>
        <translation>O que Salvar oferece primeiro e Salvar tudo usa: o da última vez.</translation>
    </message>
    <message>
        <source>What files are called. It may hold {}.</source>
        <translation>Como os arquivos se chamam. Pode conter {}.</translation>
    </message>
    <message>
        <source>Where Save and Save All look for a place at first.</source>
        <translation>Onde Salvar e Salvar tudo procuram primeiro um lugar.</translation>
    </message>
    <message>
        <source>Where it is not there, saving begins elsewhere, and says so.</source>
        <translation>Se não estiver lá, começa-se em outro lugar, com um aviso.</translation>
    </message>
</context>
<context>
    <name>SentenceEditor</name>
    <message>
        <source>Enter keeps what you write, Esc does not; an empty text brings back the machine&apos;s</source>
        <translation>Enter mantém o que você escreve, Esc não; um texto vazio traz de volta o da máquina</translation>
    </message>
    <message>
        <source>Translation of the sentence</source>
        <translation>Tradução da frase</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The list can&apos;t be kept for next time: {}</source>
        <translation>Não é possível guardar a lista para a próxima vez: {}</translation>
    </message>
    <message>
        <source>The list of last time can&apos;t be read: {}</source>
        <translation>Não é possível ler a lista da última vez: {}</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has changed: %Ln translation(s) of yours lost the sentence.</source>
        <translation>
            <numerusform>“{name}” mudou: %Ln tradução sua perdeu a frase a que pertencia.</numerusform>
            <numerusform>“{name}” mudou: %Ln traduções suas perderam a frase a que pertenciam.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source> points</source>
        <translation> pontos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln frase</numerusform>
            <numerusform>%Ln frases</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Algorithm</source>
        <translation>&amp;Algoritmo</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>Li&amp;mpar</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Cores</translation>
    </message>
    <message>
        <source>&amp;Glossary…</source>
        <translation>&amp;Glossário…</translation>
    </message>
    <message>
        <source>&amp;Keep pasted texts with it</source>
        <translation>&amp;Manter nela os textos colados</translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation>&amp;Idioma da interface</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Comprimento</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>Re&amp;de</translation>
    </message>
    <message>
        <source>&amp;Open with the list of last time</source>
        <translation>Abrir com a lista da última &amp;vez</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programa</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualidade</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Leitura</translation>
    </message>
    <message>
        <source>&amp;Summary and Translation</source>
        <translation>&amp;Resumo e tradução</translation>
    </message>
    <message>
        <source>&amp;Typeface</source>
        <translation>F&amp;onte</translation>
    </message>
    <message>
        <source>A sentence that was translated before is there at once. They are kept on this computer, where only you can read them.</source>
        <translation>Uma frase já traduzida antes aparece de imediato. As frases são guardadas neste computador, onde só você pode lê-las.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Ask each time before it is used</source>
        <translation>Perguntar sempre antes de usá-la</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Automatic, after the article&apos;s length</source>
        <translation>Automático, conforme o tamanho do artigo</translation>
    </message>
    <message>
        <source>Automatic, after the language</source>
        <translation>Automática, conforme o idioma</translation>
    </message>
    <message>
        <source>Brings back the articles, what you chose for them, your edits, and the place where you were.</source>
        <translation>Traz de volta os artigos, o que você escolheu para eles, as suas edições e o ponto em que você estava.</translation>
    </message>
    <message>
        <source>Careful weighs several wordings of each sentence against each other; it is a little better.</source>
        <translation>O modo cuidadoso compara várias redações de cada frase; é um pouco melhor.</translation>
    </message>
    <message>
        <source>Careful, takes about twice as long</source>
        <translation>Cuidadosa, leva cerca do dobro do tempo</translation>
    </message>
    <message>
        <source>Clear remembered sentences</source>
        <translation>Limpar as frases lembradas</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Apagadas</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>Forgets all translated sentences, now.</source>
        <translation>Esquece agora todas as frases traduzidas.</translation>
    </message>
    <message>
        <source>How large articles are set. Ctrl+Plus and Ctrl+Minus change it as well.</source>
        <translation>O tamanho em que os artigos são mostrados. Ctrl+Mais e Ctrl+Menos também o alteram.</translation>
    </message>
    <message>
        <source>How long summaries are of which you have set no other length at the foot of the window.</source>
        <translation>O comprimento dos resumos para os quais você não escolheu outro na parte de baixo da janela.</translation>
    </message>
    <message>
        <source>How the sentences of a summary are chosen.</source>
        <translation>Como são escolhidas as frases de um resumo.</translation>
    </message>
    <message>
        <source>It is used for nothing but pages and language packs that you ask for, and never for what you read.</source>
        <translation>Só é usada para as páginas e os pacotes de idiomas que você pede, e nunca para o que você lê.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Never use it</source>
        <translation>Nunca usá-la</translation>
    </message>
    <message>
        <source>Not cleared</source>
        <translation>Não apagadas</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Páginas de configurações</translation>
    </message>
    <message>
        <source>Remember &amp;translated sentences</source>
        <translation>Lembrar as frases &amp;traduzidas</translation>
    </message>
    <message>
        <source>Sa&amp;ving</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Sets everything on all pages back to how it was at first, but for the language to translate into.</source>
        <translation>Repõe tudo, em todas as páginas, como era no início, exceto o idioma para o qual traduzir.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Tamanho</translation>
    </message>
    <message>
        <source>The language that summaries and articles are put into.</source>
        <translation>O idioma para o qual os resumos e os artigos são traduzidos.</translation>
    </message>
    <message>
        <source>The letters that articles are set in.</source>
        <translation>O tipo de letra em que os artigos são mostrados.</translation>
    </message>
    <message>
        <source>They are in no other file: without this, they are gone when the program ends.</source>
        <translation>Eles não estão em nenhum outro arquivo: sem isto, perdem-se quando o programa termina.</translation>
    </message>
    <message>
        <source>Translate &amp;into</source>
        <translation>Tra&amp;duzir para</translation>
    </message>
    <message>
        <source>What certain words are to be called in translations.</source>
        <translation>Como certas palavras devem ser ditas nas traduções.</translation>
    </message>
    <message>
        <source>What menus and buttons say. It changes when the program is started again.</source>
        <translation>O idioma dos menus e dos botões. Muda quando o programa é iniciado de novo.</translation>
    </message>
    <message>
        <source>Whether the window is light or dark, or follows the system.</source>
        <translation>Se a janela é clara ou escura, ou segue o sistema.</translation>
    </message>
    <message>
        <source>Your own terms</source>
        <translation>Os seus termos</translation>
    </message>
    <message>
        <source>{} % of the article</source>
        <translation>{}% do artigo</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Ctrl and the wheel</source>
        <translation>Ctrl e a roda</translation>
    </message>
    <message>
        <source>Go to the next or the previous line</source>
        <translation>Ir para a linha seguinte ou a anterior</translation>
    </message>
    <message>
        <source>In a pane</source>
        <translation>Em um painel</translation>
    </message>
    <message>
        <source>Keep an edited translation, or leave it</source>
        <translation>Manter uma tradução editada, ou abandoná-la</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>Texto maior ou menor</translation>
    </message>
    <message>
        <source>Next and previous occurrence</source>
        <translation>Ocorrência seguinte e anterior</translation>
    </message>
    <message>
        <source>Select text</source>
        <translation>Selecionar texto</translation>
    </message>
</context>
<context>
    <name>SourceLanguage</name>
    <message>
        <source>Detect language</source>
        <translation>Detectar o idioma</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>Idioma do artigo</translation>
    </message>
    <message>
        <source>{language} (detected)</source>
        <translation>{language} (detectado)</translation>
    </message>
    <message>
        <source>{language}? (not sure)</source>
        <translation>{language}? (incerto)</translation>
    </message>
</context>
<context>
    <name>TargetLanguage</name>
    <message>
        <source>Language to translate into</source>
        <translation>Idioma para o qual traduzir</translation>
    </message>
    <message>
        <source>More languages…</source>
        <translation>Mais idiomas…</translation>
    </message>
</context>
<context>
    <name>_Languages</name>
    <message>
        <source>any language</source>
        <translation>qualquer idioma</translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <source>Edited by hand. The machine wrote: {}</source>
        <translation>Editada à mão. A máquina escreveu: {}</translation>
    </message>
    <message>
        <source>In no word list: {}</source>
        <translation>Em nenhuma lista de palavras: {}</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>A language pack is needed to translate from {source} to {target}, and none is installed that leads there. The article can still be read and summarised; install a pack to translate it.</source>
        <translation>É preciso um pacote de idioma para traduzir de {source} para {target}, e nenhum dos instalados leva até lá. O artigo pode ser lido e resumido mesmo assim; instale um pacote para traduzi-lo.</translation>
    </message>
    <message>
        <source>A {form} file could not be made ({reason}). Nothing was saved; choose another format.</source>
        <translation>Não foi possível criar um arquivo {form} ({reason}). Nada foi salvo; escolha outro formato.</translation>
    </message>
    <message>
        <source>Another program is just installing or removing packs, so “{name}” was left alone. Nothing was changed; try again in a minute.</source>
        <translation>Outro programa instala ou remove pacotes neste momento, por isso não se mexeu em “{name}”. Nada foi alterado; tente de novo dentro de um minuto.</translation>
    </message>
    <message>
        <source>Document for translators (XLIFF)</source>
        <translation>Documento para tradutores (XLIFF)</translation>
    </message>
    <message>
        <source>Edmundson: sentences with words of the title and headings, at the start and end (Edmundson 1969)</source>
        <translation>Edmundson: frases com palavras do título e dos subtítulos, no início e no fim (Edmundson 1969)</translation>
    </message>
    <message>
        <source>JSON, for other programs, and to be opened here again</source>
        <translation>JSON, para outros programas e para ser aberto de novo aqui</translation>
    </message>
    <message>
        <source>KL: sentences that bring the summary&apos;s words nearest to the article&apos;s (Haghighi &amp; Vanderwende 2009)</source>
        <translation>KL: frases que mais aproximam as palavras do resumo das do artigo (Haghighi &amp; Vanderwende 2009)</translation>
    </message>
    <message>
        <source>Kept because</source>
        <translation>Mantida porque</translation>
    </message>
    <message>
        <source>LSA: sentences with much of the article&apos;s topics (Gong &amp; Liu 2001; Steinberger &amp; Jezek 2004)</source>
        <translation>LSA: frases com muito dos temas do artigo (Gong &amp; Liu 2001; Steinberger &amp; Jezek 2004)</translation>
    </message>
    <message>
        <source>LexRank: sentences that many others resemble (Erkan &amp; Radev 2004)</source>
        <translation>LexRank: frases a que muitas outras se assemelham (Erkan &amp; Radev 2004)</translation>
    </message>
    <message>
        <source>Luhn: sentences dense in the article&apos;s frequent words (Luhn 1958)</source>
        <translation>Luhn: frases com muitas palavras frequentes do artigo (Luhn 1958)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Nutgraf: central sentences, early ones first, nothing said twice (the default)</source>
        <translation>Nutgraf: frases centrais, primeiro as do início, sem dizer nada duas vezes (o padrão)</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Texto OpenDocument</translation>
    </message>
    <message>
        <source>PDF, to print and to pass on</source>
        <translation>PDF, para imprimir e enviar</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto simples</translation>
    </message>
    <message>
        <source>Reduction: sentences that share the most words with all others (Fabish 2014)</source>
        <translation>Reduction: frases que têm mais palavras em comum com todas as outras (Fabish 2014)</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” has no term. Nothing was changed; fill it or remove it.</source>
        <translation>A linha {row} do glossário “{name}” não tem termo. Nada foi alterado; preencha-a ou remova-a.</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” has the wrong columns. Nothing was changed; a row is source,target or source,target,from,to.</source>
        <translation>A linha {row} do glossário “{name}” tem as colunas erradas. Nada foi alterado; uma linha tem a forma source,target ou source,target,from,to.</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” is not in UTF-8. Nothing was changed; save it as CSV in UTF-8.</source>
        <translation>A linha {row} do glossário “{name}” não está em UTF-8. Nada foi alterado; salve-o como CSV em UTF-8.</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” is too long for a term. Nothing was changed; a term has up to 200 letters.</source>
        <translation>A linha {row} do glossário “{name}” é longa demais para um termo. Nada foi alterado; um termo tem no máximo 200 letras.</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” names a language that is not known, “{detail}”. Nothing was changed; write its code, such as en or pt.</source>
        <translation>A linha {row} do glossário “{name}” indica um idioma desconhecido, “{detail}”. Nada foi alterado; escreva o código dele, como en ou pt.</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” translates “{detail}” otherwise than a row before it. Nothing was changed; remove one of them.</source>
        <translation>A linha {row} do glossário “{name}” traduz “{detail}” de modo diferente de uma linha anterior. Nada foi alterado; remova uma delas.</translation>
    </message>
    <message>
        <source>Something unforeseen went wrong ({reason}). No file was changed; try again.</source>
        <translation>Ocorreu um erro imprevisto ({reason}). Nenhum arquivo foi alterado; tente de novo.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have ({error}). Your file was not changed; please report it.</source>
        <translation>Ocorreu um erro que não deveria ter ocorrido ({error}). O seu arquivo não foi alterado; por favor, comunique o erro.</translation>
    </message>
    <message>
        <source>SumBasic: sentences of frequent words not said yet (Nenkova &amp; Vanderwende 2005)</source>
        <translation>SumBasic: frases com palavras frequentes ainda não ditas (Nenkova &amp; Vanderwende 2005)</translation>
    </message>
    <message>
        <source>Table of sentences (CSV)</source>
        <translation>Tabela de frases (CSV)</translation>
    </message>
    <message>
        <source>Table of sentences (TSV)</source>
        <translation>Tabela de frases (TSV)</translation>
    </message>
    <message>
        <source>TextRank: sentences that share words with important ones (Mihalcea &amp; Tarau 2004)</source>
        <translation>TextRank: frases que têm palavras em comum com frases importantes (Mihalcea &amp; Tarau 2004)</translation>
    </message>
    <message>
        <source>The disk is too full: {needed} MB are needed, and {free} MB are free. Nothing was changed; make room, then try again.</source>
        <translation>O disco está cheio demais: são precisos {needed}&#xa0;MB, e {free}&#xa0;MB estão livres. Nada foi alterado; libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>The encoding of “{name}” could not be made out. Nothing was changed; choose its encoding, or save it as UTF-8.</source>
        <translation>Não foi possível determinar a codificação de “{name}”. Nada foi alterado; escolha a codificação, ou salve o arquivo em UTF-8.</translation>
    </message>
    <message>
        <source>The glossary “{name}” declares entities, which can overload the program that reads them, and was not read. Nothing was changed; save it without them.</source>
        <translation>O glossário “{name}” declara entidades, que podem sobrecarregar o programa que as lê, e não foi lido. Nada foi alterado; salve-o sem elas.</translation>
    </message>
    <message>
        <source>The glossary “{name}” holds no terms. Nothing was changed; list a term and its translation.</source>
        <translation>O glossário “{name}” não contém termos. Nada foi alterado; indique um termo e a tradução dele.</translation>
    </message>
    <message>
        <source>The glossary “{name}” is XML but no TBX that can be read (row {row}). Nothing was changed; save it as CSV or TBX.</source>
        <translation>O glossário “{name}” é XML, mas não um TBX que se possa ler (linha {row}). Nada foi alterado; salve-o como CSV ou TBX.</translation>
    </message>
    <message>
        <source>The glossary “{name}” is no text. Nothing was changed; save it as CSV or TBX first.</source>
        <translation>O glossário “{name}” não é texto. Nada foi alterado; salve-o primeiro como CSV ou TBX.</translation>
    </message>
    <message>
        <source>The glossary “{name}” is too large: more than 10,000 terms or 4 MB. Nothing was changed; choose a shorter one.</source>
        <translation>O glossário “{name}” é grande demais: mais de 10&#xa0;mil termos ou 4&#xa0;MB. Nada foi alterado; escolha um menor.</translation>
    </message>
    <message>
        <source>The language pack “{name}” is damaged and can&apos;t be used ({reason}). Everything else works; install the pack again, or remove it.</source>
        <translation>O pacote de idioma “{name}” está danificado e não pode ser usado ({reason}). Tudo o mais funciona; instale o pacote de novo, ou remova-o.</translation>
    </message>
    <message>
        <source>The list of language packs</source>
        <translation>a lista de pacotes de idiomas</translation>
    </message>
    <message>
        <source>The proxy on the way to “{url}” did not let it through. Check the proxy that this computer is set to use.</source>
        <translation>O proxy no caminho para “{url}” não deixou passar o pedido. Verifique o proxy que este computador está configurado para usar.</translation>
    </message>
    <message>
        <source>The server of “{url}” answered “{detail}” instead of the page. Check the address, or open the page in a browser and save it as a file.</source>
        <translation>O servidor de “{url}” respondeu “{detail}” em vez da página. Verifique o endereço, ou abra a página em um navegador e salve-a como arquivo.</translation>
    </message>
    <message>
        <source>The server of “{url}” can&apos;t be reached. Check the network, or try again later.</source>
        <translation>O servidor de “{url}” está inacessível. Verifique a rede, ou tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>The server of “{url}” could not prove who it is, so nothing was fetched from it. Be careful with it; open it in a browser to see why.</source>
        <translation>O servidor de “{url}” não conseguiu provar quem é, por isso nada foi obtido dele. Tenha cuidado; abra o endereço em um navegador para ver o motivo.</translation>
    </message>
    <message>
        <source>The server of “{url}” was not found. Check the address and whether this computer is on the network, then try again.</source>
        <translation>O servidor de “{url}” não foi encontrado. Verifique o endereço e se este computador está ligado à rede, e tente de novo.</translation>
    </message>
    <message>
        <source>The translation from {source} to {target} broke off ({reason}). The article and its summary are unharmed; try again, and if it fails again, install the language pack anew.</source>
        <translation>A tradução de {source} para {target} foi interrompida ({reason}). O artigo e o resumo dele estão intactos; tente de novo e, se voltar a falhar, reinstale o pacote de idioma.</translation>
    </message>
    <message>
        <source>There is no language pack with the code “{code}” that this could be done with. Nothing was done; choose one of the list.</source>
        <translation>Não há pacote de idioma com o código “{code}” com o qual se possa fazer isso. Nada foi feito; escolha um da lista.</translation>
    </message>
    <message>
        <source>There is no language with the code “{code}”. Nothing was done; choose one of the list.</source>
        <translation>Não há idioma com o código “{code}”. Nada foi feito; escolha um da lista.</translation>
    </message>
    <message>
        <source>There is no way of summarising called “{name}”. Nothing was done; choose one of the list.</source>
        <translation>Não há modo de resumir chamado “{name}”. Nada foi feito; escolha um da lista.</translation>
    </message>
    <message>
        <source>There is not enough memory left for “{name}”. Nothing was changed; close other programs, then try again.</source>
        <translation>Não há memória suficiente para “{name}”. Nada foi alterado; feche outros programas e tente novamente.</translation>
    </message>
    <message>
        <source>Translation memory (TMX)</source>
        <translation>Memória de tradução (TMX)</translation>
    </message>
    <message>
        <source>Web page, original and translation side by side</source>
        <translation>Página web, original e tradução lado a lado</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento do Word</translation>
    </message>
    <message>
        <source>a device or a connection</source>
        <translation>um dispositivo ou uma conexão</translation>
    </message>
    <message>
        <source>a folder without a file to read</source>
        <translation>uma pasta sem arquivos legíveis</translation>
    </message>
    <message>
        <source>a folder, not a file</source>
        <translation>uma pasta, não um arquivo</translation>
    </message>
    <message>
        <source>answer: {detail}</source>
        <translation>resposta: {detail}</translation>
    </message>
    <message>
        <source>broke off on its way</source>
        <translation>interrompido no caminho</translation>
    </message>
    <message>
        <source>can&apos;t be decoded as {encoding}</source>
        <translation>não se decodifica como {encoding}</translation>
    </message>
    <message>
        <source>can&apos;t be read in this format</source>
        <translation>não se lê neste formato</translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation>mudou durante a leitura</translation>
    </message>
    <message>
        <source>check with the original: the numbers are not the same</source>
        <translation>compare com o original: os números não são os mesmos</translation>
    </message>
    <message>
        <source>check with the original: the translation has words that may be none</source>
        <translation>compare com o original: a tradução tem palavras que talvez não existam</translation>
    </message>
    <message>
        <source>check with the original: the translation holds signs that stand for nothing</source>
        <translation>compare com o original: a tradução contém sinais que não representam nada</translation>
    </message>
    <message>
        <source>check with the original: the translation is little more than a guess</source>
        <translation>compare com o original: a tradução é pouco mais que um palpite</translation>
    </message>
    <message>
        <source>check with the original: the translation says some words twice</source>
        <translation>compare com o original: a tradução diz algumas palavras duas vezes</translation>
    </message>
    <message>
        <source>check with the original: the translation seems to break off</source>
        <translation>compare com o original: a tradução parece interromper-se</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danificado</translation>
    </message>
    <message>
        <source>it adds what no other kept sentence says</source>
        <translation>acrescenta o que nenhuma outra frase mantida diz</translation>
    </message>
    <message>
        <source>it belongs to a quotation that is kept whole</source>
        <translation>pertence a uma citação que é mantida inteira</translation>
    </message>
    <message>
        <source>it says what much of the article is about</source>
        <translation>diz aquilo de que trata grande parte do artigo</translation>
    </message>
    <message>
        <source>it stands near the beginning</source>
        <translation>está perto do início</translation>
    </message>
    <message>
        <source>it takes up words of the title or of a heading</source>
        <translation>retoma palavras do título ou de um subtítulo</translation>
    </message>
    <message>
        <source>larger than any article</source>
        <translation>maior que qualquer artigo</translation>
    </message>
    <message>
        <source>left in the original: it came back unchanged</source>
        <translation>deixada no original: voltou inalterada</translation>
    </message>
    <message>
        <source>left in the original: its translation came back empty</source>
        <translation>deixada no original: a tradução dela voltou vazia</translation>
    </message>
    <message>
        <source>left in the original: its translation came out in another language</source>
        <translation>deixada no original: a tradução dela saiu em outro idioma</translation>
    </message>
    <message>
        <source>left in the original: its translation repeated itself</source>
        <translation>deixada no original: a tradução dela se repetia</translation>
    </message>
    <message>
        <source>left in the original: its translation was far too long or too short</source>
        <translation>deixada no original: a tradução dela era longa ou curta demais</translation>
    </message>
    <message>
        <source>no page but {detail}</source>
        <translation>não é uma página, mas {detail}</translation>
    </message>
    <message>
        <source>no text in it</source>
        <translation>não contém texto</translation>
    </message>
    <message>
        <source>not opened: built to do harm</source>
        <translation>não aberto: feito para causar dano</translation>
    </message>
    <message>
        <source>not text, or an unknown format</source>
        <translation>não é texto ou formato desconhecido</translation>
    </message>
    <message>
        <source>not the address of a page</source>
        <translation>não é o endereço de uma página</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>não está lá</translation>
    </message>
    <message>
        <source>only led elsewhere</source>
        <translation>só levava a outro lugar</translation>
    </message>
    <message>
        <source>pictures of pages, no text</source>
        <translation>imagens de páginas, sem texto</translation>
    </message>
    <message>
        <source>protected by a password</source>
        <translation>protegido por senha</translation>
    </message>
    <message>
        <source>server not found</source>
        <translation>servidor não encontrado</translation>
    </message>
    <message>
        <source>server not to be trusted</source>
        <translation>servidor não confiável</translation>
    </message>
    <message>
        <source>server out of reach</source>
        <translation>servidor inacessível</translation>
    </message>
    <message>
        <source>stopped by the proxy</source>
        <translation>barrado pelo proxy</translation>
    </message>
    <message>
        <source>the network is switched off</source>
        <translation>a rede está desligada</translation>
    </message>
    <message>
        <source>the next sentence needs it to be understood</source>
        <translation>a frase seguinte precisa dela para ser compreendida</translation>
    </message>
    <message>
        <source>there was room for one more</source>
        <translation>havia espaço para mais uma</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>demorou demais</translation>
    </message>
    <message>
        <source>unknown encoding</source>
        <translation>codificação desconhecida</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>sem permissão de leitura</translation>
    </message>
    <message>
        <source>“{name}” broke off on its way. What is installed goes on working; try again.</source>
        <translation>A transferência de “{name}” foi interrompida. O que já está instalado funciona como antes; tente de novo.</translation>
    </message>
    <message>
        <source>“{name}” came with the program and stays with it. Nothing was changed; install another version to have that one used instead.</source>
        <translation>“{name}” veio com o programa e permanece nele. Nada foi alterado; instale outra versão para que seja ela a usada.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be decoded as {encoding}. Nothing was changed; choose another encoding, or none to have it detected.</source>
        <translation>“{name}” não pode ser decodificado como {encoding}. Nada foi alterado; escolha outra codificação, ou nenhuma para que seja detectada.</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: its server answered “{detail}”. What is installed goes on working; try again later.</source>
        <translation>Não foi possível obter “{name}”: o servidor respondeu “{detail}”. O que já está instalado funciona como antes; tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: its server can&apos;t be reached. What is installed goes on working; try again later.</source>
        <translation>Não foi possível obter “{name}”: o servidor está inacessível. O que já está instalado funciona como antes; tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: its server fell silent. What is installed goes on working; try again later.</source>
        <translation>Não foi possível obter “{name}”: o servidor deixou de responder. O que já está instalado funciona como antes; tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: its server led elsewhere, last to “{detail}”, which is not safe to follow. What is installed goes on working; try again later.</source>
        <translation>Não foi possível obter “{name}”: o servidor redirecionou para outro lugar, por último para “{detail}”, que não é seguro seguir. O que já está instalado funciona como antes; tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: something else came in its place, such as the sign-in page of a network. What is installed goes on working; open any page in a browser to see whether you need to sign in, then try again.</source>
        <translation>Não foi possível obter “{name}”: veio outra coisa em seu lugar, como a página de início de sessão de uma rede. O que já está instalado funciona como antes; abra qualquer página em um navegador para ver se é preciso iniciar sessão, e tente de novo.</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: the proxy on the way did not let it through. What is installed goes on working; check the proxy that this computer is set to use.</source>
        <translation>Não foi possível obter “{name}”: o proxy no caminho não deixou passar o pedido. O que já está instalado funciona como antes; verifique o proxy que este computador está configurado para usar.</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: there is no network, or its server was not found. What is installed goes on working; try again when the network is there.</source>
        <translation>Não foi possível obter “{name}”: não há rede, ou o servidor não foi encontrado. O que já está instalado funciona como antes; tente de novo quando houver rede.</translation>
    </message>
    <message>
        <source>“{name}” could not be read to its end: the file or its disk is damaged. Nothing was changed; try a copy of it.</source>
        <translation>Não foi possível ler “{name}” até o fim: o arquivo ou o disco está danificado. Nada foi alterado; tente com uma cópia dele.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved ({reason}). What was there before is unharmed; choose another place.</source>
        <translation>Não foi possível salvar “{name}” ({reason}). O que lá estava antes continua intacto; escolha outro lugar.</translation>
    </message>
    <message>
        <source>“{name}” did not come to its end. What is installed goes on working, and {kept} MB are kept; try again to go on from there.</source>
        <translation>“{name}” não chegou até o fim. O que já está instalado funciona como antes, e {kept}&#xa0;MB ficaram guardados; tente de novo para continuar a partir daí.</translation>
    </message>
    <message>
        <source>“{name}” differs from the pack that was first installed under the same version number, {detail}: somebody may have tampered with it. Nothing was changed; install it only if you know why it differs.</source>
        <translation>“{name}” difere do pacote que foi instalado primeiro com o mesmo número de versão, {detail}: alguém pode tê-lo adulterado. Nada foi alterado; instale-o apenas se souber por que difere.</translation>
    </message>
    <message>
        <source>“{name}” does not say rightly which languages it is for ({detail}). Nothing was changed; get it from elsewhere.</source>
        <translation>“{name}” não indica corretamente a que idiomas se destina ({detail}). Nada foi alterado; obtenha-o de outra fonte.</translation>
    </message>
    <message>
        <source>“{name}” holds a program ({detail}) where a language pack has none, and was not installed. Nothing was changed; be careful with where it came from.</source>
        <translation>“{name}” contém um programa ({detail}) onde um pacote de idioma não tem nenhum, e não foi instalado. Nada foi alterado; tenha cuidado com a origem dele.</translation>
    </message>
    <message>
        <source>“{name}” holds no file that can be read here, and folders within it are not looked into. Nothing was changed; choose one of these, or a file.</source>
        <translation>“{name}” não contém nenhum arquivo que possa ser lido aqui, e as pastas dentro dela não são examinadas. Nada foi alterado; escolha uma delas ou um arquivo.</translation>
    </message>
    <message>
        <source>“{name}” holds no text. Nothing was changed; choose another file.</source>
        <translation>“{name}” não contém texto. Nada foi alterado; escolha outro arquivo.</translation>
    </message>
    <message>
        <source>“{name}” holds pictures of pages and no text. Nothing was changed; let a text recognition program (OCR) make text of it first.</source>
        <translation>“{name}” contém imagens de páginas e nenhum texto. Nada foi alterado; passe-o primeiro por um programa de reconhecimento de texto (OCR).</translation>
    </message>
    <message>
        <source>“{name}” is a device or a connection, not a file. Nothing was read from it; choose a file.</source>
        <translation>“{name}” é um dispositivo ou uma conexão, não um arquivo. Nada foi lido dele; escolha um arquivo.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a file. Nothing was changed; choose a file in it.</source>
        <translation>“{name}” é uma pasta, não um arquivo. Nada foi alterado; escolha um arquivo dentro dela.</translation>
    </message>
    <message>
        <source>“{name}” is built to overload or mislead the program that opens it, and was not opened. Nothing was changed; be careful with where it came from.</source>
        <translation>“{name}” foi feito para sobrecarregar ou enganar o programa que o abre, e não foi aberto. Nada foi alterado; tenha cuidado com a origem dele.</translation>
    </message>
    <message>
        <source>“{name}” is built to overload this computer or to write where it should not, and was not installed. Nothing was changed; be careful with where it came from.</source>
        <translation>“{name}” foi feito para sobrecarregar este computador ou para gravar onde não deve, e não foi instalado. Nada foi alterado; tenha cuidado com a origem dele.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: a part of it is missing or was changed on its way. Nothing was changed; fetch it again.</source>
        <translation>“{name}” está danificado: uma parte falta ou foi alterada no caminho. Nada foi alterado; obtenha-o de novo.</translation>
    </message>
    <message>
        <source>“{name}” is in a format that can&apos;t be read here. Nothing was changed; save it as PDF, DOCX or text first.</source>
        <translation>“{name}” está em um formato que não pode ser lido aqui. Nada foi alterado; salve-o primeiro como PDF, DOCX ou texto.</translation>
    </message>
    <message>
        <source>“{name}” is in use by another program. Nothing was changed; close that program, then try again.</source>
        <translation>“{name}” está em uso por outro programa. Nada foi alterado; feche esse programa e tente de novo.</translation>
    </message>
    <message>
        <source>“{name}” is larger than any article. Nothing was changed; copy the part that you want into a file of its own.</source>
        <translation>“{name}” é maior que qualquer artigo. Nada foi alterado; copie a parte que quiser para um arquivo próprio.</translation>
    </message>
    <message>
        <source>“{name}” is larger than any language pack. Nothing was changed; get it from elsewhere.</source>
        <translation>“{name}” é maior que qualquer pacote de idioma. Nada foi alterado; obtenha-o de outra fonte.</translation>
    </message>
    <message>
        <source>“{name}” is larger than it could ever be, and was not fetched to its end. What is installed goes on working; try again later.</source>
        <translation>“{name}” é maior do que poderia ser, e não foi obtido até o fim. O que já está instalado funciona como antes; tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>“{name}” is no language pack. Nothing was changed; choose a file that ends in .argosmodel.</source>
        <translation>“{name}” não é um pacote de idioma. Nada foi alterado; escolha um arquivo que termine em .argosmodel.</translation>
    </message>
    <message>
        <source>“{name}” is not text, or not in a format that can be read here. Nothing was changed; save it as text first, or choose another file.</source>
        <translation>“{name}” não é texto, ou não está em um formato que possa ser lido aqui. Nada foi alterado; salve-o primeiro como texto, ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>“{name}” is not there. It may have been moved, renamed or deleted; look for it and choose it again.</source>
        <translation>“{name}” não está lá. Pode ter sido movido, renomeado ou apagado; procure-o e escolha-o de novo.</translation>
    </message>
    <message>
        <source>“{name}” is offered at no address that is safe to fetch from. Nothing was fetched; what is installed goes on working.</source>
        <translation>“{name}” não está disponível em nenhum endereço seguro. Nada foi obtido; o que já está instalado funciona como antes.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password, as no language pack is. Nothing was changed; get it from elsewhere.</source>
        <translation>“{name}” está protegido por senha, o que não acontece com nenhum pacote de idioma. Nada foi alterado; obtenha-o de outra fonte.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password. Nothing was changed; open it in the program that it was made with, and save a copy without the password.</source>
        <translation>“{name}” está protegido por senha. Nada foi alterado; abra-o no programa com que foi feito e salve uma cópia sem a senha.</translation>
    </message>
    <message>
        <source>“{name}” is there already. It was left as it is; choose another name, or say that it may be replaced.</source>
        <translation>“{name}” já existe. Ficou como estava; escolha outro nome, ou indique que pode ser substituído.</translation>
    </message>
    <message>
        <source>“{name}” lacks {detail}. Nothing was changed; get it from elsewhere.</source>
        <translation>Falta {detail} em “{name}”. Nada foi alterado; obtenha-o de outra fonte.</translation>
    </message>
    <message>
        <source>“{name}” may not be read by you. Nothing was changed; ask its owner for permission, or choose another file.</source>
        <translation>Você não tem permissão para ler “{name}”. Nada foi alterado; peça permissão ao dono, ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>“{name}” turned out to be another pack than the one that is offered: {detail}. Nothing was changed; try again later.</source>
        <translation>“{name}” revelou-se um pacote diferente do anunciado: {detail}. Nada foi alterado; tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program while it was being read. Nothing was lost; open it again.</source>
        <translation>“{name}” foi alterado por outro programa durante a leitura. Nada se perdeu; abra-o de novo.</translation>
    </message>
    <message>
        <source>“{name}” was not fetched: its server could not prove who it is. What is installed goes on working; try again on another network.</source>
        <translation>“{name}” não foi obtido: o servidor não conseguiu provar quem é. O que já está instalado funciona como antes; tente de novo em outra rede.</translation>
    </message>
    <message>
        <source>“{name}” was not fetched: the network is switched off in the settings. What is installed goes on working.</source>
        <translation>“{name}” não foi obtido: a rede está desligada nas configurações. O que já está instalado funciona como antes.</translation>
    </message>
    <message>
        <source>“{name}” was tried and can&apos;t translate ({detail}). Nothing was changed; fetch it again, or get it from elsewhere.</source>
        <translation>“{name}” foi testado e não consegue traduzir ({detail}). Nada foi alterado; obtenha-o de novo, ou de outra fonte.</translation>
    </message>
    <message>
        <source>“{pattern}” gives every file the same name. Nothing was changed; add one of {fields}, in braces.</source>
        <translation>“{pattern}” dá o mesmo nome a todos os arquivos. Nada foi alterado; acrescente um de {fields}, entre chaves.</translation>
    </message>
    <message>
        <source>“{pattern}” is a path, not a name. Nothing was changed; leave out / and \, since the folder is chosen apart.</source>
        <translation>“{pattern}” é um caminho, não um nome. Nada foi alterado; retire / e \, pois a pasta é escolhida à parte.</translation>
    </message>
    <message>
        <source>“{pattern}” is no pattern for names. Nothing was changed; in braces stands one of {fields}, and nothing else.</source>
        <translation>“{pattern}” não é um padrão de nomes. Nada foi alterado; entre chaves fica um de {fields}, e nada mais.</translation>
    </message>
    <message>
        <source>“{url}” broke off on its way. Nothing was kept; try again.</source>
        <translation>A transferência de “{url}” foi interrompida. Nada foi guardado; tente de novo.</translation>
    </message>
    <message>
        <source>“{url}” is larger than any article. Nothing was kept; choose another page.</source>
        <translation>“{url}” é maior que qualquer artigo. Nada foi guardado; escolha outra página.</translation>
    </message>
    <message>
        <source>“{url}” is no page but {detail}. Nothing was kept; choose the page that it belongs to.</source>
        <translation>“{url}” não é uma página, mas {detail}. Nada foi guardado; escolha a página a que pertence.</translation>
    </message>
    <message>
        <source>“{url}” is not the address of a web page. Nothing was fetched; an address begins with http:// or https://.</source>
        <translation>“{url}” não é o endereço de uma página web. Nada foi obtido; um endereço começa com http:// ou https://.</translation>
    </message>
    <message>
        <source>“{url}” only led elsewhere, last to “{detail}”. Nothing was kept; open it in a browser, and save it.</source>
        <translation>“{url}” só levou a outro lugar, por último a “{detail}”. Nada foi guardado; abra-o em um navegador e salve a página.</translation>
    </message>
    <message>
        <source>“{url}” took too long. Nothing was kept; try again later, or save the page in a browser and open the file.</source>
        <translation>“{url}” demorou demais. Nada foi guardado; tente de novo mais tarde, ou salve a página em um navegador e abra o arquivo.</translation>
    </message>
    <message>
        <source>“{url}” was not fetched: the network is switched off in the settings. Save the page in a browser and open the file, or switch it on.</source>
        <translation>“{url}” não foi obtido: a rede está desligada nas configurações. Salve a página em um navegador e abra o arquivo, ou ligue a rede.</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Printed to {}</source>
        <translation>Impresso em {}</translation>
    </message>
</context>
</TS>
