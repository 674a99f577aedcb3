<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Nutgraf</source>
        <translation>Acerca de Nutgraf</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>Paquetes de idioma</translation>
    </message>
    <message>
        <source>Parts and licences</source>
        <translation>Componentes y licencias</translation>
    </message>
    <message>
        <source>Summarises articles and translates the summaries, side by side with the original.</source>
        <translation>Resume artículos y traduce los resúmenes, en paralelo con el original.</translation>
    </message>
    <message>
        <source>What you read stays on your computer. The network is used only when you ask for it.</source>
        <translation>Lo que lee se queda en su equipo. La red solo se usa cuando usted lo pide.</translation>
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
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
</context>
<context>
    <name>Articles</name>
    <message>
        <source>doubtful</source>
        <translation>con dudas</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>loading the language pack</source>
        <translation>cargando el paquete de idioma</translation>
    </message>
    <message>
        <source>not fetched</source>
        <translation>no obtenido</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>leyendo</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>summarising</source>
        <translation>resumiendo</translation>
    </message>
    <message>
        <source>translating {done} of {total}</source>
        <translation>traduciendo {done} de {total}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
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
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Translate the summary</source>
        <translation>Traducir el resumen</translation>
    </message>
    <message>
        <source>Translate the whole article</source>
        <translation>Traducir el artículo completo</translation>
    </message>
    <message>
        <source>Whole article</source>
        <translation>Artículo completo</translation>
    </message>
    <message>
        <source>into</source>
        <translation>a</translation>
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
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;About Nutgraf</source>
        <translation>&amp;Acerca de Nutgraf</translation>
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
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Edit the Translation</source>
        <translation>&amp;Editar la traducción</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>&amp;Glossary…</source>
        <translation>&amp;Glosario…</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>Co&amp;ntinuar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Next Part of the Window</source>
        <translation>&amp;Siguiente parte de la ventana</translation>
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
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Previous Part of the Window</source>
        <translation>Parte &amp;anterior de la ventana</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Remove from the List</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>&amp;Resumen</translation>
    </message>
    <message>
        <source>&amp;Translation</source>
        <translation>&amp;Traducción</translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation>Tamaño &amp;habitual del texto</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Why This Sentence?</source>
        <translation>¿Por &amp;qué esta frase?</translation>
    </message>
    <message>
        <source>Copy Sentence and &amp;Translation</source>
        <translation>Copiar la frase y su &amp;traducción</translation>
    </message>
    <message>
        <source>Copy the &amp;Summary</source>
        <translation>Copiar el &amp;resumen</translation>
    </message>
    <message>
        <source>Language &amp;Packs…</source>
        <translation>&amp;Paquetes de idioma…</translation>
    </message>
    <message>
        <source>Open a &amp;Link…</source>
        <translation>Abrir un &amp;enlace…</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>Save &amp;All…</source>
        <translation>Guardar &amp;todo…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Confi&amp;guración…</translation>
    </message>
    <message>
        <source>Translate the &amp;Whole Article</source>
        <translation>Traducir el &amp;artículo completo</translation>
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
        <translation>&amp;Informe</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>All that a report would hold: versions, the system, and where it happened.</source>
        <translation>Todo lo que contendría un informe: las versiones, el sistema y dónde ocurrió el error.</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Copiado al portapapeles.</translation>
    </message>
    <message>
        <source>Nothing was sent to anybody. If you report it to the makers of Nutgraf, this is what helps them; it holds no names of files and nothing of what you read.</source>
        <translation>No se ha enviado nada a nadie. Si comunica el error a los autores de Nutgraf, esto es lo que les ayuda; no contiene nombres de archivos ni nada de lo que usted lee.</translation>
    </message>
    <message>
        <source>Nutgraf ended unexpectedly last time</source>
        <translation>Nutgraf terminó inesperadamente la última vez</translation>
    </message>
    <message>
        <source>Nutgraf goes on, and your files were not changed.</source>
        <translation>Nutgraf continúa, y sus archivos no se han modificado.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Saved to {}</source>
        <translation>Guardado en {}</translation>
    </message>
    <message numerus="yes">
        <source>Since then, something went wrong again, %Ln time(s) in all.</source>
        <translation>
            <numerusform>Desde entonces ha habido nuevos errores: %Ln vez en total.</numerusform>
            <numerusform>Desde entonces ha habido nuevos errores: %Ln veces en total.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>Something went wrong that should not have</source>
        <translation>Ocurrió un error que no debería haber ocurrido</translation>
    </message>
    <message>
        <source>Your files were not changed.</source>
        <translation>Sus archivos no se han modificado.</translation>
    </message>
</context>
<context>
    <name>DropSign</name>
    <message>
        <source>Drop to read</source>
        <translation>Suelte para leer</translation>
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
        <translation>Co&amp;dificación</translation>
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
        <translation>Se usó la red para obtener {}</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>All packs that are here or offered. Two in a row make a way between two languages.</source>
        <translation>Todos los paquetes que están aquí o se ofrecen. Dos seguidos forman un camino entre dos idiomas.</translation>
    </message>
    <message>
        <source>Closes the window. The list comes back next time, unless the settings say otherwise.</source>
        <translation>Cierra la ventana. La lista vuelve la próxima vez, salvo que la configuración diga otra cosa.</translation>
    </message>
    <message>
        <source>Copies the marked sentence and its translation, a line each.</source>
        <translation>Copia la frase marcada y su traducción, una línea cada una.</translation>
    </message>
    <message>
        <source>Copies the selected packs into files, for a computer without a network.</source>
        <translation>Copia los paquetes seleccionados en archivos, para un ordenador sin red.</translation>
    </message>
    <message>
        <source>Copies the summary in the language that it is translated into.</source>
        <translation>Copia el resumen en el idioma al que está traducido.</translation>
    </message>
    <message>
        <source>Deletes the selected packs from the disk. Those that came with the program stay.</source>
        <translation>Borra del disco los paquetes seleccionados. Los que venían con el programa se quedan.</translation>
    </message>
    <message>
        <source>Ends what is being done. What is ready stays.</source>
        <translation>Termina lo que se está haciendo. Lo que está listo se queda.</translation>
    </message>
    <message>
        <source>Fetches the page whose address you give, and nothing else with it.</source>
        <translation>Descarga la página cuya dirección indique, y nada más.</translation>
    </message>
    <message>
        <source>Fetches the public list of packs. Nothing is fetched before you press this.</source>
        <translation>Descarga la lista pública de paquetes. Nada se descarga antes de que pulse aquí.</translation>
    </message>
    <message>
        <source>Fetches the selected packs and tries each. What breaks off goes on there next time.</source>
        <translation>Descarga los paquetes seleccionados y prueba cada uno. Lo que se interrumpa sigue desde ahí la próxima vez.</translation>
    </message>
    <message>
        <source>From which languages into which can be translated, and how to get more.</source>
        <translation>De qué idiomas a cuáles se puede traducir, y cómo conseguir más.</translation>
    </message>
    <message>
        <source>Goes on with what was stopped or has failed, and fetches pages again.</source>
        <translation>Continúa lo que se detuvo o falló, y vuelve a descargar las páginas.</translation>
    </message>
    <message>
        <source>How sentences are rated. “Nutgraf” suits most articles; point at one for what it does.</source>
        <translation>Cómo se valoran las frases. «Nutgraf» sirve para la mayoría de los artículos; señale uno para saber qué hace.</translation>
    </message>
    <message>
        <source>Installs a pack that is a file, which needs no network.</source>
        <translation>Instala un paquete que es un archivo, para lo que no hace falta red.</translation>
    </message>
    <message>
        <source>Lets you put the marked sentence into your own words: Enter keeps them, Esc does not.</source>
        <translation>Le deja decir la frase marcada con sus palabras: Intro las guarda, Esc no.</translation>
    </message>
    <message>
        <source>Loads articles from files. You can drop them on the window, too.</source>
        <translation>Carga artículos desde archivos. También puede soltarlos sobre la ventana.</translation>
    </message>
    <message>
        <source>Loads what was copied: a text, files, or an address, for which you are asked first.</source>
        <translation>Carga lo que se copió: un texto, archivos, o una dirección, por la que antes se le pregunta.</translation>
    </message>
    <message>
        <source>Made on this computer. What may be wrong is marked; F2 lets you put it right.</source>
        <translation>Hecha en este ordenador. Lo que puede estar mal se señala; F2 le deja corregirlo.</translation>
    </message>
    <message>
        <source>Puts these hints away for good.</source>
        <translation>Quita estos consejos para siempre.</translation>
    </message>
    <message>
        <source>Saves each article that is ready as a file of its own, and overwrites none.</source>
        <translation>Guarda cada artículo que está listo en un archivo propio, sin sobrescribir ninguno.</translation>
    </message>
    <message>
        <source>Saves the article that you look at, with its translation, in a format of your choice.</source>
        <translation>Guarda el artículo que está viendo, con su traducción, en el formato que elija.</translation>
    </message>
    <message>
        <source>Says at the foot of the window why the sentence was kept, or what it translates.</source>
        <translation>Dice al pie de la ventana por qué se eligió la frase, o qué traduce.</translation>
    </message>
    <message>
        <source>Takes the article off the list. Its file stays where it is.</source>
        <translation>Quita el artículo de la lista. Su archivo se queda donde está.</translation>
    </message>
    <message>
        <source>The article from top to bottom: strong bars are its summary. Click one to go there.</source>
        <translation>El artículo de arriba abajo: las barras vivas son su resumen. Haga clic en una para ir allí.</translation>
    </message>
    <message>
        <source>The article. What is highlighted is its summary; point at a sentence to find it again.</source>
        <translation>El artículo. Lo resaltado es su resumen; señale una frase para encontrarla en los otros paneles.</translation>
    </message>
    <message>
        <source>The articles, and how far each is. The one that you look at is done before all others.</source>
        <translation>Los artículos, y cómo va cada uno. El que está viendo se hace antes que los demás.</translation>
    </message>
    <message>
        <source>The language of the article. It is found out; choose another one if it is wrong.</source>
        <translation>El idioma del artículo. Se detecta; elija otro si no es el correcto.</translation>
    </message>
    <message>
        <source>The language to translate into. For others than these, get a language pack.</source>
        <translation>El idioma al que se traduce. Para otros distintos de estos, consiga un paquete de idioma.</translation>
    </message>
    <message>
        <source>The sentences that tell most, word for word. Ctrl+I says why one was kept.</source>
        <translation>Las frases que más dicen, palabra por palabra. Ctrl+I dice por qué se eligió una.</translation>
    </message>
    <message>
        <source>Translates the whole article and not its summary alone, which takes longer.</source>
        <translation>Traduce el artículo entero y no solo su resumen, lo que tarda más.</translation>
    </message>
    <message>
        <source>Type into the last row for a new term. One that is called nothing else stays as it is.</source>
        <translation>Escriba en la última fila para un término nuevo. El que no tenga otro nombre se queda como está.</translation>
    </message>
    <message>
        <source>What a saved file shows: summary, translation or all of it, and where.</source>
        <translation>Lo que muestra un archivo guardado: resumen, traducción o todo, y en qué lugar.</translation>
    </message>
    <message>
        <source>What terms are called in translations, and which words stay as they are.</source>
        <translation>Cómo se llaman los términos en las traducciones, y qué palabras se quedan como están.</translation>
    </message>
    <message>
        <source>What the letters of a text file are read as. Change it if they look wrong.</source>
        <translation>Cómo se leen las letras de un archivo de texto. Cámbielo si se ven mal.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Address of the page. It is fetched from the network once, now:</source>
        <translation>Dirección de la página. Se obtiene de la red una sola vez, ahora:</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Articles ({})</source>
        <translation>Artículos ({})</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Obtener</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>Abrir un enlace</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Abrir artículos</translation>
    </message>
    <message>
        <source>Save all summaries into a folder</source>
        <translation>Guardar todos los resúmenes en una carpeta</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Guardar el resumen</translation>
    </message>
    <message>
        <source>Saved to {}</source>
        <translation>Guardado en {}</translation>
    </message>
    <message>
        <source>The folder “{}” is not there at the moment: choose another, or set it anew.</source>
        <translation>La carpeta «{}» no está disponible ahora: elija otra o configúrela de nuevo.</translation>
    </message>
    <message>
        <source>There is neither a text nor a file on the clipboard.</source>
        <translation>No hay texto ni archivo en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Fin&amp;d</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Find in all panes</source>
        <translation>Buscar en todos los paneles</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no se encontró</translation>
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
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Export terms</source>
        <translation>Exportar términos</translation>
    </message>
    <message>
        <source>Glossaries ({})</source>
        <translation>Glosarios ({})</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Import terms</source>
        <translation>Importar términos</translation>
    </message>
    <message>
        <source>Saved to {}</source>
        <translation>Guardado en {}</translation>
    </message>
    <message>
        <source>Table ({})</source>
        <translation>Tabla ({})</translation>
    </message>
    <message>
        <source>TermBase eXchange ({})</source>
        <translation>TermBase eXchange ({})</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Términos</translation>
    </message>
    <message>
        <source>Terms read: {}</source>
        <translation>Términos leídos: {}</translation>
    </message>
    <message>
        <source>These words are translated as you say, or left as they are. They count in whole words only, with capitals as the text has them.</source>
        <translation>Estas palabras se traducen como usted indique o se dejan tal cual. Solo cuentan como palabras completas, con las mayúsculas que tenga el texto.</translation>
    </message>
</context>
<context>
    <name>GlossaryModel</name>
    <message>
        <source>Add a term…</source>
        <translation>Añadir un término…</translation>
    </message>
    <message>
        <source>In texts in</source>
        <translation>En textos en</translation>
    </message>
    <message>
        <source>Is called</source>
        <translation>Se traduce por</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>Translated into</source>
        <translation>Traducidos a</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>cualquier idioma</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tal cual</translation>
    </message>
</context>
<context>
    <name>HintBar</name>
    <message>
        <source>Ctrl+S writes the summary and its translation side by side</source>
        <translation>Ctrl+S guarda el resumen y su traducción en paralelo</translation>
    </message>
    <message>
        <source>Drop an article anywhere</source>
        <translation>Suelte un artículo en cualquier lugar</translation>
    </message>
    <message>
        <source>Got It</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Point at a sentence</source>
        <translation>Señale una frase</translation>
    </message>
    <message>
        <source>Save what you keep</source>
        <translation>Guarde lo que quiera conservar</translation>
    </message>
    <message>
        <source>a text, a web page, a PDF, an e-book, a whole folder</source>
        <translation>un texto, una página web, un PDF, un libro electrónico, una carpeta entera</translation>
    </message>
    <message>
        <source>it lights up in the original, the summary and the translation</source>
        <translation>se ilumina en el original, en el resumen y en la traducción</translation>
    </message>
</context>
<context>
    <name>LayoutMenu</name>
    <message>
        <source>&amp;One Page</source>
        <translation>&amp;Una página</translation>
    </message>
    <message>
        <source>&amp;Summary and Translation Side by Side</source>
        <translation>&amp;Resumen y traducción en paralelo</translation>
    </message>
    <message>
        <source>&amp;Translation Only</source>
        <translation>Solo la &amp;traducción</translation>
    </message>
    <message>
        <source>&amp;Whole Article Side by Side</source>
        <translation>&amp;Artículo completo en paralelo</translation>
    </message>
    <message>
        <source>La&amp;yout of Saved Files</source>
        <translation>&amp;Disposición de los archivos guardados</translation>
    </message>
</context>
<context>
    <name>LengthControl</name>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Longitud</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Automatic length</source>
        <translation>Longitud automática</translation>
    </message>
    <message>
        <source>Length of the summary in sentences</source>
        <translation>Longitud del resumen en frases</translation>
    </message>
    <message>
        <source>Let the length follow from that of the article</source>
        <translation>Dejar que la longitud dependa de la del artículo</translation>
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
        <translation>Texto arrastrado</translation>
    </message>
    <message>
        <source>How the sentences of a summary are chosen</source>
        <translation>Cómo se eligen las frases de un resumen</translation>
    </message>
    <message>
        <source>Nutgraf</source>
        <translation>Nutgraf</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
</context>
<context>
    <name>MapStrip</name>
    <message>
        <source>Map of the original</source>
        <translation>Mapa del original</translation>
    </message>
    <message>
        <source>Where the kept sentences stand in the original: click to go there</source>
        <translation>Dónde están en el original las frases conservadas: haga clic para ir allí</translation>
    </message>
</context>
<context>
    <name>PacksDialog</name>
    <message>
        <source>&amp;Ask the Network What Is Offered</source>
        <translation>&amp;Preguntar a la red qué se ofrece</translation>
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
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>All packs</source>
        <translation>Todos los paquetes</translation>
    </message>
    <message>
        <source>Asking how large they are…</source>
        <translation>Consultando su tamaño…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañados</translation>
    </message>
    <message>
        <source>Export language packs into a folder</source>
        <translation>Exportar paquetes de idioma a una carpeta</translation>
    </message>
    <message>
        <source>Find a language</source>
        <translation>Buscar un idioma</translation>
    </message>
    <message>
        <source>I&amp;mport a File…</source>
        <translation>I&amp;mportar un archivo…</translation>
    </message>
    <message>
        <source>Import language packs</source>
        <translation>Importar paquetes de idioma</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>Paquetes de idioma</translation>
    </message>
    <message>
        <source>Language packs ({})</source>
        <translation>Paquetes de idioma ({})</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No pack that is offered leads from {source} to {target}.</source>
        <translation>Ningún paquete disponible lleva de {source} a {target}.</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Disponibles</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>To be fetched: {}</source>
        <translation>Por descargar: {}</translation>
    </message>
    <message>
        <source>To see which packs lead from {source} to {target}, ask the network what is offered.</source>
        <translation>Para ver qué paquetes llevan de {source} a {target}, pregunte a la red qué se ofrece.</translation>
    </message>
    <message>
        <source>What is offered is not known yet. It is asked for only when you say so.</source>
        <translation>Aún no se sabe qué se ofrece. Solo se consulta cuando usted lo indica.</translation>
    </message>
    <message>
        <source>What is offered, as of {}</source>
        <translation>Lo que se ofrece, a fecha de {}</translation>
    </message>
    <message>
        <source>Which packs to show</source>
        <translation>Qué paquetes mostrar</translation>
    </message>
    <message>
        <source>With a newer version</source>
        <translation>Con versión más reciente</translation>
    </message>
    <message>
        <source>With {pack} this becomes possible: {pairs}</source>
        <translation>Con {pack} se hace posible: {pairs}</translation>
    </message>
    <message numerus="yes">
        <source>{pairs} and %Ln more</source>
        <translation>
            <numerusform>{pairs} y %Ln más</numerusform>
            <numerusform>{pairs} y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>{source} to {target}</source>
        <translation>{source} a {target}</translation>
    </message>
</context>
<context>
    <name>PacksModel</name>
    <message>
        <source>From and into</source>
        <translation>De y a</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>incluido con el programa</translation>
    </message>
    <message>
        <source>damaged: install it again to repair it</source>
        <translation>dañado: instálelo de nuevo para repararlo</translation>
    </message>
    <message>
        <source>fetching</source>
        <translation>descargando</translation>
    </message>
    <message>
        <source>fetching, {rate}/s, {left}</source>
        <translation>descargando, {rate}/s, {left}</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>instalado</translation>
    </message>
    <message>
        <source>installed; a newer one is offered</source>
        <translation>instalado; se ofrece uno más reciente</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>packing</source>
        <translation>empaquetando</translation>
    </message>
    <message>
        <source>trying it out</source>
        <translation>probando</translation>
    </message>
    <message>
        <source>unpacking</source>
        <translation>desempaquetando</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>waiting for another program</source>
        <translation>a la espera de otro programa</translation>
    </message>
    <message>
        <source>{minutes}:{seconds} left</source>
        <translation>quedan {minutes}:{seconds}</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Choose Another Language…</source>
        <translation>Elegir otro idioma…</translation>
    </message>
    <message>
        <source>Choose a language to translate into.</source>
        <translation>Elija un idioma al que traducir.</translation>
    </message>
    <message>
        <source>Drop an article here, open one with Ctrl+O or paste its text.</source>
        <translation>Suelte un artículo aquí, abra uno con Ctrl+O o pegue su texto.</translation>
    </message>
    <message>
        <source>Get a Language Pack…</source>
        <translation>Obtener un paquete de idioma…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Stopped. Press F5 to go on.</source>
        <translation>Detenido. Pulse F5 para continuar.</translation>
    </message>
    <message>
        <source>There is no running text here to make a summary of.</source>
        <translation>Aquí no hay texto corrido que se pueda resumir.</translation>
    </message>
    <message>
        <source>This article is in {language} already.</source>
        <translation>Este artículo ya está en {language}.</translation>
    </message>
    <message>
        <source>This page is not here: it was on the network. Press F5 to fetch it.</source>
        <translation>Esta página no está aquí: estaba en la red. Pulse F5 para obtenerla.</translation>
    </message>
    <message>
        <source>Translating…</source>
        <translation>Traduciendo…</translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %Ln sentence(s) · {percent} %</source>
        <translation>
            <numerusform>{kept} de %Ln frase · {percent}&#xa0;%</numerusform>
            <numerusform>{kept} de %Ln frases · {percent}&#xa0;%</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{language} · %Ln word(s)</source>
        <translation>
            <numerusform>{language} · %Ln palabra</numerusform>
            <numerusform>{language} · %Ln palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>{variety} in place of {language}</source>
        <translation>{variety} en lugar de {language}</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Copied the sentence and its translation</source>
        <translation>Se copiaron la frase y su traducción</translation>
    </message>
    <message>
        <source>Copied the summary</source>
        <translation>Se copió el resumen</translation>
    </message>
    <message numerus="yes">
        <source>Text size: %Ln point(s)</source>
        <translation>
            <numerusform>Tamaño del texto: %Ln punto</numerusform>
            <numerusform>Tamaño del texto: %Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>This sentence is not part of the summary.</source>
        <translation>Esta frase no forma parte del resumen.</translation>
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
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Not ready yet, and left out</source>
        <translation>Aún no está listo; se ha omitido</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Guardar todo</translation>
    </message>
    <message>
        <source>Saved as {}</source>
        <translation>Guardado como {}</translation>
    </message>
    <message>
        <source>Saving into {}</source>
        <translation>Guardando en {}</translation>
    </message>
    <message>
        <source>Show the &amp;Folder</source>
        <translation>&amp;Mostrar la carpeta</translation>
    </message>
    <message>
        <source>What came of each article</source>
        <translation>Qué fue de cada artículo</translation>
    </message>
    <message numerus="yes">
        <source>{saved} of %Ln article(s) saved in {folder}.</source>
        <translation>
            <numerusform>{saved} de %Ln artículo guardado en {folder}.</numerusform>
            <numerusform>{saved} de %Ln artículos guardados en {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavingPage</name>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Inicio</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>A ferry for the islands</source>
        <translation>Un transbordador para las islas</translation>
    </message>
    <message>
        <source>Always in the same folder</source>
        <translation>Siempre en la misma carpeta</translation>
    </message>
    <message>
        <source>Choose the folder to save in</source>
        <translation>Elegir la carpeta donde guardar</translation>
    </message>
    <message>
        <source>For example: {}</source>
        <translation>Por ejemplo: {}</translation>
    </message>
    <message>
        <source>In the folder of the article</source>
        <translation>En la carpeta del artículo</translation>
    </message>
    <message>
        <source>In the folder that was saved in last</source>
        <translation>En la última carpeta donde se guardó</translation>
    </message>
    <message>
        <source>The same f&amp;older</source>
        <translation>La misma &amp;carpeta</translation>
    </message>
    <message>
        <source>What Save offers first and Save All uses: that of the last time.</source>
        <translation>El que Guardar ofrece primero y Guardar todo usa: el de la última vez.</translation>
    </message>
    <message>
        <source>What files are called. It may hold {}.</source>
        <translation>Cómo se llaman los archivos. Puede contener {}.</translation>
    </message>
    <message>
        <source>Where Save and Save All look for a place at first.</source>
        <translation>Dónde Guardar y Guardar todo buscan primero un lugar.</translation>
    </message>
    <message>
        <source>Where it is not there, saving begins elsewhere, and says so.</source>
        <translation>Si no está, se empieza en otro lugar y se avisa.</translation>
    </message>
</context>
<context>
    <name>SentenceEditor</name>
    <message>
        <source>Enter keeps what you write, Esc does not; an empty text brings back the machine&apos;s</source>
        <translation>Intro conserva lo que escribe, Esc no; un texto vacío recupera el de la máquina</translation>
    </message>
    <message>
        <source>Translation of the sentence</source>
        <translation>Traducción de la frase</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The list can&apos;t be kept for next time: {}</source>
        <translation>No se puede conservar la lista para la próxima vez: {}</translation>
    </message>
    <message>
        <source>The list of last time can&apos;t be read: {}</source>
        <translation>No se puede leer la lista de la última vez: {}</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has changed: %Ln translation(s) of yours lost the sentence.</source>
        <translation>
            <numerusform>«{name}» ha cambiado: %Ln traducción suya perdió su frase.</numerusform>
            <numerusform>«{name}» ha cambiado: %Ln traducciones suyas perdieron su frase.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source> points</source>
        <translation> puntos</translation>
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
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Glossary…</source>
        <translation>&amp;Glosario…</translation>
    </message>
    <message>
        <source>&amp;Keep pasted texts with it</source>
        <translation>&amp;Conservar en ella los textos pegados</translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation>&amp;Idioma de la interfaz</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Longitud</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>Re&amp;d</translation>
    </message>
    <message>
        <source>&amp;Open with the list of last time</source>
        <translation>&amp;Abrir con la lista de la última vez</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programa</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Calidad</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>L&amp;ectura</translation>
    </message>
    <message>
        <source>&amp;Summary and Translation</source>
        <translation>&amp;Resumen y traducción</translation>
    </message>
    <message>
        <source>&amp;Typeface</source>
        <translation>Tipo de &amp;letra</translation>
    </message>
    <message>
        <source>A sentence that was translated before is there at once. They are kept on this computer, where only you can read them.</source>
        <translation>Una frase ya traducida aparece al instante. Las frases se guardan en este equipo, donde solo usted puede leerlas.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Ask each time before it is used</source>
        <translation>Preguntar cada vez antes de usarla</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Automatic, after the article&apos;s length</source>
        <translation>Automática, según la longitud del artículo</translation>
    </message>
    <message>
        <source>Automatic, after the language</source>
        <translation>Automático, según el idioma</translation>
    </message>
    <message>
        <source>Brings back the articles, what you chose for them, your edits, and the place where you were.</source>
        <translation>Recupera los artículos, lo que eligió para ellos, sus ediciones y el punto en el que estaba.</translation>
    </message>
    <message>
        <source>Careful weighs several wordings of each sentence against each other; it is a little better.</source>
        <translation>La opción cuidadosa compara varias redacciones de cada frase; es un poco mejor.</translation>
    </message>
    <message>
        <source>Careful, takes about twice as long</source>
        <translation>Cuidadosa, tarda aproximadamente el doble</translation>
    </message>
    <message>
        <source>Clear remembered sentences</source>
        <translation>Borrar las frases recordadas</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Borradas</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>Forgets all translated sentences, now.</source>
        <translation>Olvida ahora todas las frases traducidas.</translation>
    </message>
    <message>
        <source>How large articles are set. Ctrl+Plus and Ctrl+Minus change it as well.</source>
        <translation>El tamaño con que se muestran los artículos. Ctrl+Más y Ctrl+Menos también lo cambian.</translation>
    </message>
    <message>
        <source>How long summaries are of which you have set no other length at the foot of the window.</source>
        <translation>La longitud de los resúmenes para los que no haya fijado otra al pie de la ventana.</translation>
    </message>
    <message>
        <source>How the sentences of a summary are chosen.</source>
        <translation>Cómo se eligen las frases de un resumen.</translation>
    </message>
    <message>
        <source>It is used for nothing but pages and language packs that you ask for, and never for what you read.</source>
        <translation>Solo se usa para las páginas y los paquetes de idioma que usted pide, y nunca para lo que lee.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Never use it</source>
        <translation>No usarla nunca</translation>
    </message>
    <message>
        <source>Not cleared</source>
        <translation>No borradas</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Páginas de configuración</translation>
    </message>
    <message>
        <source>Remember &amp;translated sentences</source>
        <translation>Recordar las &amp;frases traducidas</translation>
    </message>
    <message>
        <source>Sa&amp;ving</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Sets everything on all pages back to how it was at first, but for the language to translate into.</source>
        <translation>Devuelve todo, en todas las páginas, a como estaba al principio, salvo el idioma al que traducir.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Tamaño</translation>
    </message>
    <message>
        <source>The language that summaries and articles are put into.</source>
        <translation>El idioma al que se traducen los resúmenes y los artículos.</translation>
    </message>
    <message>
        <source>The letters that articles are set in.</source>
        <translation>El tipo de letra con que se muestran los artículos.</translation>
    </message>
    <message>
        <source>They are in no other file: without this, they are gone when the program ends.</source>
        <translation>No están en ningún otro archivo: sin esto, se pierden al cerrar el programa.</translation>
    </message>
    <message>
        <source>Translate &amp;into</source>
        <translation>&amp;Traducir a</translation>
    </message>
    <message>
        <source>What certain words are to be called in translations.</source>
        <translation>Cómo deben llamarse ciertas palabras en las traducciones.</translation>
    </message>
    <message>
        <source>What menus and buttons say. It changes when the program is started again.</source>
        <translation>El idioma de los menús y los botones. Cambia al iniciar de nuevo el programa.</translation>
    </message>
    <message>
        <source>Whether the window is light or dark, or follows the system.</source>
        <translation>Si la ventana es clara u oscura, o sigue al sistema.</translation>
    </message>
    <message>
        <source>Your own terms</source>
        <translation>Sus propios términos</translation>
    </message>
    <message>
        <source>{} % of the article</source>
        <translation>{}&#xa0;% del artículo</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Ctrl and the wheel</source>
        <translation>Ctrl y la rueda</translation>
    </message>
    <message>
        <source>Go to the next or the previous line</source>
        <translation>Ir a la línea siguiente o a la anterior</translation>
    </message>
    <message>
        <source>In a pane</source>
        <translation>En un panel</translation>
    </message>
    <message>
        <source>Keep an edited translation, or leave it</source>
        <translation>Conservar una traducción editada, o descartarla</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>Texto más grande o más pequeño</translation>
    </message>
    <message>
        <source>Next and previous occurrence</source>
        <translation>Aparición siguiente y anterior</translation>
    </message>
    <message>
        <source>Select text</source>
        <translation>Seleccionar texto</translation>
    </message>
</context>
<context>
    <name>SourceLanguage</name>
    <message>
        <source>Detect language</source>
        <translation>Detectar el idioma</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>Idioma del artículo</translation>
    </message>
    <message>
        <source>{language} (detected)</source>
        <translation>{language} (detectado)</translation>
    </message>
    <message>
        <source>{language}? (not sure)</source>
        <translation>¿{language}? (no es seguro)</translation>
    </message>
</context>
<context>
    <name>TargetLanguage</name>
    <message>
        <source>Language to translate into</source>
        <translation>Idioma al que traducir</translation>
    </message>
    <message>
        <source>More languages…</source>
        <translation>Más idiomas…</translation>
    </message>
</context>
<context>
    <name>_Languages</name>
    <message>
        <source>any language</source>
        <translation>cualquier idioma</translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <source>Edited by hand. The machine wrote: {}</source>
        <translation>Editada a mano. La máquina escribió: {}</translation>
    </message>
    <message>
        <source>In no word list: {}</source>
        <translation>En ninguna lista de palabras: {}</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>A language pack is needed to translate from {source} to {target}, and none is installed that leads there. The article can still be read and summarised; install a pack to translate it.</source>
        <translation>Se necesita un paquete de idioma para traducir de {source} a {target}, y ninguno de los instalados lleva hasta allí. El artículo se puede leer y resumir de todos modos; instale un paquete para traducirlo.</translation>
    </message>
    <message>
        <source>A {form} file could not be made ({reason}). Nothing was saved; choose another format.</source>
        <translation>No se pudo crear un archivo {form} ({reason}). No se ha guardado nada; elija otro formato.</translation>
    </message>
    <message>
        <source>Another program is just installing or removing packs, so “{name}” was left alone. Nothing was changed; try again in a minute.</source>
        <translation>Otro programa está instalando o quitando paquetes, así que no se ha tocado «{name}». No se ha modificado nada; inténtelo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>Document for translators (XLIFF)</source>
        <translation>Documento para traductores (XLIFF)</translation>
    </message>
    <message>
        <source>Edmundson: sentences with words of the title and headings, at the start and end (Edmundson 1969)</source>
        <translation>Edmundson: frases con palabras del título y de los subtítulos, al principio y al final (Edmundson 1969)</translation>
    </message>
    <message>
        <source>JSON, for other programs, and to be opened here again</source>
        <translation>JSON, para otros programas y para volver a abrirlo aquí</translation>
    </message>
    <message>
        <source>KL: sentences that bring the summary&apos;s words nearest to the article&apos;s (Haghighi &amp; Vanderwende 2009)</source>
        <translation>KL: frases que más acercan las palabras del resumen a las del artículo (Haghighi &amp; Vanderwende 2009)</translation>
    </message>
    <message>
        <source>Kept because</source>
        <translation>Se conserva porque</translation>
    </message>
    <message>
        <source>LSA: sentences with much of the article&apos;s topics (Gong &amp; Liu 2001; Steinberger &amp; Jezek 2004)</source>
        <translation>LSA: frases con mucho de los temas del artículo (Gong &amp; Liu 2001; Steinberger &amp; Jezek 2004)</translation>
    </message>
    <message>
        <source>LexRank: sentences that many others resemble (Erkan &amp; Radev 2004)</source>
        <translation>LexRank: frases a las que muchas otras se parecen (Erkan &amp; Radev 2004)</translation>
    </message>
    <message>
        <source>Luhn: sentences dense in the article&apos;s frequent words (Luhn 1958)</source>
        <translation>Luhn: frases densas en palabras frecuentes del artículo (Luhn 1958)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Nutgraf: central sentences, early ones first, nothing said twice (the default)</source>
        <translation>Nutgraf: frases centrales, primero las del principio, sin decir nada dos veces (predeterminado)</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Texto OpenDocument</translation>
    </message>
    <message>
        <source>PDF, to print and to pass on</source>
        <translation>PDF, para imprimir y compartir</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Reduction: sentences that share the most words with all others (Fabish 2014)</source>
        <translation>Reduction: frases que comparten más palabras con todas las demás (Fabish 2014)</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” has no term. Nothing was changed; fill it or remove it.</source>
        <translation>La fila {row} del glosario «{name}» no tiene término. No se ha modificado nada; rellénela o quítela.</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” has the wrong columns. Nothing was changed; a row is source,target or source,target,from,to.</source>
        <translation>La fila {row} del glosario «{name}» tiene columnas incorrectas. No se ha modificado nada; una fila tiene la forma source,target o source,target,from,to.</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” is not in UTF-8. Nothing was changed; save it as CSV in UTF-8.</source>
        <translation>La fila {row} del glosario «{name}» no está en UTF-8. No se ha modificado nada; guárdelo como CSV en UTF-8.</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” is too long for a term. Nothing was changed; a term has up to 200 letters.</source>
        <translation>La fila {row} del glosario «{name}» es demasiado larga para un término. No se ha modificado nada; un término tiene como máximo 200 letras.</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” names a language that is not known, “{detail}”. Nothing was changed; write its code, such as en or pt.</source>
        <translation>La fila {row} del glosario «{name}» indica un idioma desconocido, «{detail}». No se ha modificado nada; escriba su código, como en o pt.</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” translates “{detail}” otherwise than a row before it. Nothing was changed; remove one of them.</source>
        <translation>La fila {row} del glosario «{name}» traduce «{detail}» de forma distinta que una fila anterior. No se ha modificado nada; quite una de las dos.</translation>
    </message>
    <message>
        <source>Something unforeseen went wrong ({reason}). No file was changed; try again.</source>
        <translation>Ocurrió un error imprevisto ({reason}). No se ha modificado ningún archivo; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have ({error}). Your file was not changed; please report it.</source>
        <translation>Ocurrió un error que no debería haber ocurrido ({error}). Su archivo no se ha modificado; comunique el error, por favor.</translation>
    </message>
    <message>
        <source>SumBasic: sentences of frequent words not said yet (Nenkova &amp; Vanderwende 2005)</source>
        <translation>SumBasic: frases con palabras frecuentes que aún no se han dicho (Nenkova &amp; Vanderwende 2005)</translation>
    </message>
    <message>
        <source>Table of sentences (CSV)</source>
        <translation>Tabla de frases (CSV)</translation>
    </message>
    <message>
        <source>Table of sentences (TSV)</source>
        <translation>Tabla de frases (TSV)</translation>
    </message>
    <message>
        <source>TextRank: sentences that share words with important ones (Mihalcea &amp; Tarau 2004)</source>
        <translation>TextRank: frases que comparten palabras con frases importantes (Mihalcea &amp; Tarau 2004)</translation>
    </message>
    <message>
        <source>The disk is too full: {needed} MB are needed, and {free} MB are free. Nothing was changed; make room, then try again.</source>
        <translation>El disco está demasiado lleno: se necesitan {needed}&#xa0;MB y hay {free}&#xa0;MB libres. No se ha modificado nada; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The encoding of “{name}” could not be made out. Nothing was changed; choose its encoding, or save it as UTF-8.</source>
        <translation>No se pudo determinar la codificación de «{name}». No se ha modificado nada; elija su codificación o guárdelo en UTF-8.</translation>
    </message>
    <message>
        <source>The glossary “{name}” declares entities, which can overload the program that reads them, and was not read. Nothing was changed; save it without them.</source>
        <translation>El glosario «{name}» declara entidades, que pueden sobrecargar el programa que las lee, y no se ha leído. No se ha modificado nada; guárdelo sin ellas.</translation>
    </message>
    <message>
        <source>The glossary “{name}” holds no terms. Nothing was changed; list a term and its translation.</source>
        <translation>El glosario «{name}» no contiene términos. No se ha modificado nada; indique un término y su traducción.</translation>
    </message>
    <message>
        <source>The glossary “{name}” is XML but no TBX that can be read (row {row}). Nothing was changed; save it as CSV or TBX.</source>
        <translation>El glosario «{name}» es XML, pero no un TBX que se pueda leer (fila {row}). No se ha modificado nada; guárdelo como CSV o TBX.</translation>
    </message>
    <message>
        <source>The glossary “{name}” is no text. Nothing was changed; save it as CSV or TBX first.</source>
        <translation>El glosario «{name}» no es texto. No se ha modificado nada; guárdelo antes como CSV o TBX.</translation>
    </message>
    <message>
        <source>The glossary “{name}” is too large: more than 10,000 terms or 4 MB. Nothing was changed; choose a shorter one.</source>
        <translation>El glosario «{name}» es demasiado grande: más de 10&#x202f;000 términos o 4&#xa0;MB. No se ha modificado nada; elija uno más corto.</translation>
    </message>
    <message>
        <source>The language pack “{name}” is damaged and can&apos;t be used ({reason}). Everything else works; install the pack again, or remove it.</source>
        <translation>El paquete de idioma «{name}» está dañado y no se puede usar ({reason}). Todo lo demás funciona; instale el paquete de nuevo o quítelo.</translation>
    </message>
    <message>
        <source>The list of language packs</source>
        <translation>la lista de paquetes de idioma</translation>
    </message>
    <message>
        <source>The proxy on the way to “{url}” did not let it through. Check the proxy that this computer is set to use.</source>
        <translation>El proxy en el camino hacia «{url}» no dejó pasar la petición. Compruebe el proxy que este equipo tiene configurado.</translation>
    </message>
    <message>
        <source>The server of “{url}” answered “{detail}” instead of the page. Check the address, or open the page in a browser and save it as a file.</source>
        <translation>El servidor de «{url}» respondió «{detail}» en lugar de la página. Compruebe la dirección, o abra la página en un navegador y guárdela como archivo.</translation>
    </message>
    <message>
        <source>The server of “{url}” can&apos;t be reached. Check the network, or try again later.</source>
        <translation>No se puede contactar con el servidor de «{url}». Compruebe la red o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The server of “{url}” could not prove who it is, so nothing was fetched from it. Be careful with it; open it in a browser to see why.</source>
        <translation>El servidor de «{url}» no pudo demostrar quién es, así que no se ha obtenido nada de él. Tenga cuidado; ábralo en un navegador para ver el motivo.</translation>
    </message>
    <message>
        <source>The server of “{url}” was not found. Check the address and whether this computer is on the network, then try again.</source>
        <translation>No se encontró el servidor de «{url}». Compruebe la dirección y si este equipo está conectado a la red, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The translation from {source} to {target} broke off ({reason}). The article and its summary are unharmed; try again, and if it fails again, install the language pack anew.</source>
        <translation>La traducción de {source} a {target} se interrumpió ({reason}). El artículo y su resumen están intactos; inténtelo de nuevo y, si vuelve a fallar, reinstale el paquete de idioma.</translation>
    </message>
    <message>
        <source>There is no language pack with the code “{code}” that this could be done with. Nothing was done; choose one of the list.</source>
        <translation>No hay ningún paquete de idioma con el código «{code}» con el que se pueda hacer esto. No se ha hecho nada; elija uno de la lista.</translation>
    </message>
    <message>
        <source>There is no language with the code “{code}”. Nothing was done; choose one of the list.</source>
        <translation>No hay ningún idioma con el código «{code}». No se ha hecho nada; elija uno de la lista.</translation>
    </message>
    <message>
        <source>There is no way of summarising called “{name}”. Nothing was done; choose one of the list.</source>
        <translation>No hay ningún modo de resumir llamado «{name}». No se ha hecho nada; elija uno de la lista.</translation>
    </message>
    <message>
        <source>There is not enough memory left for “{name}”. Nothing was changed; close other programs, then try again.</source>
        <translation>No queda memoria suficiente para «{name}». No se ha cambiado nada; cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Translation memory (TMX)</source>
        <translation>Memoria de traducción (TMX)</translation>
    </message>
    <message>
        <source>Web page, original and translation side by side</source>
        <translation>Página web, original y traducción en paralelo</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento de Word</translation>
    </message>
    <message>
        <source>a device or a connection</source>
        <translation>un dispositivo o una conexión</translation>
    </message>
    <message>
        <source>a folder without a file to read</source>
        <translation>una carpeta sin archivos legibles</translation>
    </message>
    <message>
        <source>a folder, not a file</source>
        <translation>una carpeta, no un archivo</translation>
    </message>
    <message>
        <source>answer: {detail}</source>
        <translation>respuesta: {detail}</translation>
    </message>
    <message>
        <source>broke off on its way</source>
        <translation>se interrumpió por el camino</translation>
    </message>
    <message>
        <source>can&apos;t be decoded as {encoding}</source>
        <translation>no se descodifica como {encoding}</translation>
    </message>
    <message>
        <source>can&apos;t be read in this format</source>
        <translation>no se puede leer en este formato</translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation>cambió durante la lectura</translation>
    </message>
    <message>
        <source>check with the original: the numbers are not the same</source>
        <translation>compare con el original: los números no coinciden</translation>
    </message>
    <message>
        <source>check with the original: the translation has words that may be none</source>
        <translation>compare con el original: la traducción tiene palabras que quizá no existan</translation>
    </message>
    <message>
        <source>check with the original: the translation holds signs that stand for nothing</source>
        <translation>compare con el original: la traducción contiene signos que no representan nada</translation>
    </message>
    <message>
        <source>check with the original: the translation is little more than a guess</source>
        <translation>compare con el original: la traducción es poco más que una conjetura</translation>
    </message>
    <message>
        <source>check with the original: the translation says some words twice</source>
        <translation>compare con el original: la traducción dice algunas palabras dos veces</translation>
    </message>
    <message>
        <source>check with the original: the translation seems to break off</source>
        <translation>compare con el original: la traducción parece interrumpirse</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>it adds what no other kept sentence says</source>
        <translation>añade lo que no dice ninguna otra frase conservada</translation>
    </message>
    <message>
        <source>it belongs to a quotation that is kept whole</source>
        <translation>pertenece a una cita que se conserva entera</translation>
    </message>
    <message>
        <source>it says what much of the article is about</source>
        <translation>dice aquello de lo que trata gran parte del artículo</translation>
    </message>
    <message>
        <source>it stands near the beginning</source>
        <translation>está cerca del principio</translation>
    </message>
    <message>
        <source>it takes up words of the title or of a heading</source>
        <translation>retoma palabras del título o de un subtítulo</translation>
    </message>
    <message>
        <source>larger than any article</source>
        <translation>mayor que cualquier artículo</translation>
    </message>
    <message>
        <source>left in the original: it came back unchanged</source>
        <translation>dejada en el original: volvió sin cambios</translation>
    </message>
    <message>
        <source>left in the original: its translation came back empty</source>
        <translation>dejada en el original: su traducción volvió vacía</translation>
    </message>
    <message>
        <source>left in the original: its translation came out in another language</source>
        <translation>dejada en el original: su traducción salió en otro idioma</translation>
    </message>
    <message>
        <source>left in the original: its translation repeated itself</source>
        <translation>dejada en el original: su traducción se repetía</translation>
    </message>
    <message>
        <source>left in the original: its translation was far too long or too short</source>
        <translation>dejada en el original: su traducción era demasiado larga o demasiado corta</translation>
    </message>
    <message>
        <source>no page but {detail}</source>
        <translation>no es una página, sino {detail}</translation>
    </message>
    <message>
        <source>no text in it</source>
        <translation>no contiene texto</translation>
    </message>
    <message>
        <source>not opened: built to do harm</source>
        <translation>no se abrió: hecho para dañar</translation>
    </message>
    <message>
        <source>not text, or an unknown format</source>
        <translation>no es texto o formato desconocido</translation>
    </message>
    <message>
        <source>not the address of a page</source>
        <translation>no es la dirección de una página</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está ahí</translation>
    </message>
    <message>
        <source>only led elsewhere</source>
        <translation>solo llevaba a otro sitio</translation>
    </message>
    <message>
        <source>pictures of pages, no text</source>
        <translation>imágenes de páginas, sin texto</translation>
    </message>
    <message>
        <source>protected by a password</source>
        <translation>protegido con contraseña</translation>
    </message>
    <message>
        <source>server not found</source>
        <translation>servidor no encontrado</translation>
    </message>
    <message>
        <source>server not to be trusted</source>
        <translation>servidor no fiable</translation>
    </message>
    <message>
        <source>server out of reach</source>
        <translation>servidor inaccesible</translation>
    </message>
    <message>
        <source>stopped by the proxy</source>
        <translation>detenido por el proxy</translation>
    </message>
    <message>
        <source>the network is switched off</source>
        <translation>la red está desactivada</translation>
    </message>
    <message>
        <source>the next sentence needs it to be understood</source>
        <translation>la frase siguiente la necesita para entenderse</translation>
    </message>
    <message>
        <source>there was room for one more</source>
        <translation>había sitio para una más</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>tardó demasiado</translation>
    </message>
    <message>
        <source>unknown encoding</source>
        <translation>codificación desconocida</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>sin permiso de lectura</translation>
    </message>
    <message>
        <source>“{name}” broke off on its way. What is installed goes on working; try again.</source>
        <translation>La descarga de «{name}» se interrumpió. Lo instalado sigue funcionando; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” came with the program and stays with it. Nothing was changed; install another version to have that one used instead.</source>
        <translation>«{name}» venía con el programa y permanece en él. No se ha modificado nada; instale otra versión para que se use esa en su lugar.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be decoded as {encoding}. Nothing was changed; choose another encoding, or none to have it detected.</source>
        <translation>«{name}» no se puede descodificar como {encoding}. No se ha modificado nada; elija otra codificación, o ninguna para que se detecte.</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: its server answered “{detail}”. What is installed goes on working; try again later.</source>
        <translation>No se pudo obtener «{name}»: su servidor respondió «{detail}». Lo instalado sigue funcionando; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: its server can&apos;t be reached. What is installed goes on working; try again later.</source>
        <translation>No se pudo obtener «{name}»: no se puede contactar con su servidor. Lo instalado sigue funcionando; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: its server fell silent. What is installed goes on working; try again later.</source>
        <translation>No se pudo obtener «{name}»: su servidor dejó de responder. Lo instalado sigue funcionando; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: its server led elsewhere, last to “{detail}”, which is not safe to follow. What is installed goes on working; try again later.</source>
        <translation>No se pudo obtener «{name}»: su servidor redirigió a otro lugar, por último a «{detail}», que no es seguro seguir. Lo instalado sigue funcionando; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: something else came in its place, such as the sign-in page of a network. What is installed goes on working; open any page in a browser to see whether you need to sign in, then try again.</source>
        <translation>No se pudo obtener «{name}»: llegó otra cosa en su lugar, como la página de inicio de sesión de una red. Lo instalado sigue funcionando; abra cualquier página en un navegador para ver si debe iniciar sesión, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: the proxy on the way did not let it through. What is installed goes on working; check the proxy that this computer is set to use.</source>
        <translation>No se pudo obtener «{name}»: el proxy en el camino no dejó pasar la petición. Lo instalado sigue funcionando; compruebe el proxy que este equipo tiene configurado.</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: there is no network, or its server was not found. What is installed goes on working; try again when the network is there.</source>
        <translation>No se pudo obtener «{name}»: no hay red o no se encontró su servidor. Lo instalado sigue funcionando; inténtelo de nuevo cuando haya red.</translation>
    </message>
    <message>
        <source>“{name}” could not be read to its end: the file or its disk is damaged. Nothing was changed; try a copy of it.</source>
        <translation>No se pudo leer «{name}» hasta el final: el archivo o su disco está dañado. No se ha modificado nada; inténtelo con una copia.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved ({reason}). What was there before is unharmed; choose another place.</source>
        <translation>No se pudo guardar «{name}» ({reason}). Lo que había antes está intacto; elija otro lugar.</translation>
    </message>
    <message>
        <source>“{name}” did not come to its end. What is installed goes on working, and {kept} MB are kept; try again to go on from there.</source>
        <translation>«{name}» no llegó hasta el final. Lo instalado sigue funcionando y se conservan {kept}&#xa0;MB; inténtelo de nuevo para continuar desde ahí.</translation>
    </message>
    <message>
        <source>“{name}” differs from the pack that was first installed under the same version number, {detail}: somebody may have tampered with it. Nothing was changed; install it only if you know why it differs.</source>
        <translation>«{name}» difiere del paquete que se instaló primero con el mismo número de versión, {detail}: alguien puede haberlo manipulado. No se ha modificado nada; instálelo solo si sabe por qué difiere.</translation>
    </message>
    <message>
        <source>“{name}” does not say rightly which languages it is for ({detail}). Nothing was changed; get it from elsewhere.</source>
        <translation>«{name}» no indica correctamente para qué idiomas es ({detail}). No se ha modificado nada; obténgalo de otra fuente.</translation>
    </message>
    <message>
        <source>“{name}” holds a program ({detail}) where a language pack has none, and was not installed. Nothing was changed; be careful with where it came from.</source>
        <translation>«{name}» contiene un programa ({detail}) donde un paquete de idioma no tiene ninguno, y no se ha instalado. No se ha modificado nada; tenga cuidado con su procedencia.</translation>
    </message>
    <message>
        <source>“{name}” holds no file that can be read here, and folders within it are not looked into. Nothing was changed; choose one of these, or a file.</source>
        <translation>«{name}» no contiene ningún archivo que se pueda leer aquí, y no se mira en las carpetas que contiene. No se ha modificado nada; elija una de ellas o un archivo.</translation>
    </message>
    <message>
        <source>“{name}” holds no text. Nothing was changed; choose another file.</source>
        <translation>«{name}» no contiene texto. No se ha modificado nada; elija otro archivo.</translation>
    </message>
    <message>
        <source>“{name}” holds pictures of pages and no text. Nothing was changed; let a text recognition program (OCR) make text of it first.</source>
        <translation>«{name}» contiene imágenes de páginas y ningún texto. No se ha modificado nada; páselo antes por un programa de reconocimiento de texto (OCR).</translation>
    </message>
    <message>
        <source>“{name}” is a device or a connection, not a file. Nothing was read from it; choose a file.</source>
        <translation>«{name}» es un dispositivo o una conexión, no un archivo. No se ha leído nada de él; elija un archivo.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a file. Nothing was changed; choose a file in it.</source>
        <translation>«{name}» es una carpeta, no un archivo. No se ha modificado nada; elija un archivo que contenga.</translation>
    </message>
    <message>
        <source>“{name}” is built to overload or mislead the program that opens it, and was not opened. Nothing was changed; be careful with where it came from.</source>
        <translation>«{name}» está hecho para sobrecargar o engañar al programa que lo abre, y no se ha abierto. No se ha modificado nada; tenga cuidado con su procedencia.</translation>
    </message>
    <message>
        <source>“{name}” is built to overload this computer or to write where it should not, and was not installed. Nothing was changed; be careful with where it came from.</source>
        <translation>«{name}» está hecho para sobrecargar este equipo o para escribir donde no debe, y no se ha instalado. No se ha modificado nada; tenga cuidado con su procedencia.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: a part of it is missing or was changed on its way. Nothing was changed; fetch it again.</source>
        <translation>«{name}» está dañado: le falta una parte o se alteró por el camino. No se ha modificado nada; obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” is in a format that can&apos;t be read here. Nothing was changed; save it as PDF, DOCX or text first.</source>
        <translation>«{name}» está en un formato que no se puede leer aquí. No se ha modificado nada; guárdelo antes como PDF, DOCX o texto.</translation>
    </message>
    <message>
        <source>“{name}” is in use by another program. Nothing was changed; close that program, then try again.</source>
        <translation>«{name}» está en uso por otro programa. No se ha modificado nada; cierre ese programa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” is larger than any article. Nothing was changed; copy the part that you want into a file of its own.</source>
        <translation>«{name}» es más grande que cualquier artículo. No se ha modificado nada; copie la parte que quiera en un archivo propio.</translation>
    </message>
    <message>
        <source>“{name}” is larger than any language pack. Nothing was changed; get it from elsewhere.</source>
        <translation>«{name}» es más grande que cualquier paquete de idioma. No se ha modificado nada; obténgalo de otra fuente.</translation>
    </message>
    <message>
        <source>“{name}” is larger than it could ever be, and was not fetched to its end. What is installed goes on working; try again later.</source>
        <translation>«{name}» es más grande de lo que podría ser, y no se obtuvo hasta el final. Lo instalado sigue funcionando; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>“{name}” is no language pack. Nothing was changed; choose a file that ends in .argosmodel.</source>
        <translation>«{name}» no es un paquete de idioma. No se ha modificado nada; elija un archivo que termine en .argosmodel.</translation>
    </message>
    <message>
        <source>“{name}” is not text, or not in a format that can be read here. Nothing was changed; save it as text first, or choose another file.</source>
        <translation>«{name}» no es texto, o no está en un formato que se pueda leer aquí. No se ha modificado nada; guárdelo antes como texto o elija otro archivo.</translation>
    </message>
    <message>
        <source>“{name}” is not there. It may have been moved, renamed or deleted; look for it and choose it again.</source>
        <translation>«{name}» no está ahí. Puede que se haya movido, renombrado o eliminado; búsquelo y elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” is offered at no address that is safe to fetch from. Nothing was fetched; what is installed goes on working.</source>
        <translation>«{name}» no se ofrece en ninguna dirección segura. No se ha obtenido nada; lo instalado sigue funcionando.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password, as no language pack is. Nothing was changed; get it from elsewhere.</source>
        <translation>«{name}» está protegido con contraseña, como no lo está ningún paquete de idioma. No se ha modificado nada; obténgalo de otra fuente.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password. Nothing was changed; open it in the program that it was made with, and save a copy without the password.</source>
        <translation>«{name}» está protegido con contraseña. No se ha modificado nada; ábralo en el programa con el que se hizo y guarde una copia sin la contraseña.</translation>
    </message>
    <message>
        <source>“{name}” is there already. It was left as it is; choose another name, or say that it may be replaced.</source>
        <translation>«{name}» ya existe. Se ha dejado como estaba; elija otro nombre, o indique que se puede reemplazar.</translation>
    </message>
    <message>
        <source>“{name}” lacks {detail}. Nothing was changed; get it from elsewhere.</source>
        <translation>En «{name}» falta {detail}. No se ha modificado nada; obténgalo de otra fuente.</translation>
    </message>
    <message>
        <source>“{name}” may not be read by you. Nothing was changed; ask its owner for permission, or choose another file.</source>
        <translation>No tiene permiso para leer «{name}». No se ha modificado nada; pida permiso a su propietario o elija otro archivo.</translation>
    </message>
    <message>
        <source>“{name}” turned out to be another pack than the one that is offered: {detail}. Nothing was changed; try again later.</source>
        <translation>«{name}» resultó ser un paquete distinto del que se ofrece: {detail}. No se ha modificado nada; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program while it was being read. Nothing was lost; open it again.</source>
        <translation>Otro programa modificó «{name}» durante la lectura. No se ha perdido nada; ábralo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” was not fetched: its server could not prove who it is. What is installed goes on working; try again on another network.</source>
        <translation>No se ha obtenido «{name}»: su servidor no pudo demostrar quién es. Lo instalado sigue funcionando; inténtelo de nuevo en otra red.</translation>
    </message>
    <message>
        <source>“{name}” was not fetched: the network is switched off in the settings. What is installed goes on working.</source>
        <translation>No se ha obtenido «{name}»: la red está desactivada en la configuración. Lo instalado sigue funcionando.</translation>
    </message>
    <message>
        <source>“{name}” was tried and can&apos;t translate ({detail}). Nothing was changed; fetch it again, or get it from elsewhere.</source>
        <translation>Se ha probado «{name}» y no puede traducir ({detail}). No se ha modificado nada; obténgalo de nuevo o de otra fuente.</translation>
    </message>
    <message>
        <source>“{pattern}” gives every file the same name. Nothing was changed; add one of {fields}, in braces.</source>
        <translation>«{pattern}» da el mismo nombre a todos los archivos. No se ha cambiado nada; añada uno de {fields}, entre llaves.</translation>
    </message>
    <message>
        <source>“{pattern}” is a path, not a name. Nothing was changed; leave out / and \, since the folder is chosen apart.</source>
        <translation>«{pattern}» es una ruta, no un nombre. No se ha cambiado nada; quite / y \, pues la carpeta se elige aparte.</translation>
    </message>
    <message>
        <source>“{pattern}” is no pattern for names. Nothing was changed; in braces stands one of {fields}, and nothing else.</source>
        <translation>«{pattern}» no es un patrón de nombres. No se ha cambiado nada; entre llaves va uno de {fields}, y nada más.</translation>
    </message>
    <message>
        <source>“{url}” broke off on its way. Nothing was kept; try again.</source>
        <translation>La descarga de «{url}» se interrumpió. No se ha conservado nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{url}” is larger than any article. Nothing was kept; choose another page.</source>
        <translation>«{url}» es más grande que cualquier artículo. No se ha conservado nada; elija otra página.</translation>
    </message>
    <message>
        <source>“{url}” is no page but {detail}. Nothing was kept; choose the page that it belongs to.</source>
        <translation>«{url}» no es una página, sino {detail}. No se ha conservado nada; elija la página a la que pertenece.</translation>
    </message>
    <message>
        <source>“{url}” is not the address of a web page. Nothing was fetched; an address begins with http:// or https://.</source>
        <translation>«{url}» no es la dirección de una página web. No se ha obtenido nada; una dirección empieza por http:// o https://.</translation>
    </message>
    <message>
        <source>“{url}” only led elsewhere, last to “{detail}”. Nothing was kept; open it in a browser, and save it.</source>
        <translation>«{url}» solo llevó a otro lugar, por último a «{detail}». No se ha conservado nada; ábralo en un navegador y guarde la página.</translation>
    </message>
    <message>
        <source>“{url}” took too long. Nothing was kept; try again later, or save the page in a browser and open the file.</source>
        <translation>«{url}» tardó demasiado. No se ha conservado nada; inténtelo más tarde, o guarde la página en un navegador y abra el archivo.</translation>
    </message>
    <message>
        <source>“{url}” was not fetched: the network is switched off in the settings. Save the page in a browser and open the file, or switch it on.</source>
        <translation>No se ha obtenido «{url}»: la red está desactivada en la configuración. Guarde la página en un navegador y abra el archivo, o active la red.</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Printed to {}</source>
        <translation>Impreso en {}</translation>
    </message>
</context>
</TS>
