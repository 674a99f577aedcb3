<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Nutgraf</source>
        <translation>À propos de Nutgraf</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>Paquets de langue</translation>
    </message>
    <message>
        <source>Parts and licences</source>
        <translation>Composants et licences</translation>
    </message>
    <message>
        <source>Summarises articles and translates the summaries, side by side with the original.</source>
        <translation>Résume des articles et traduit les résumés, côte à côte avec l’original.</translation>
    </message>
    <message>
        <source>What you read stays on your computer. The network is used only when you ask for it.</source>
        <translation>Ce que vous lisez reste sur votre ordinateur. Le réseau n’est utilisé que lorsque vous le demandez.</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
</context>
<context>
    <name>Articles</name>
    <message>
        <source>doubtful</source>
        <translation>passages douteux</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>loading the language pack</source>
        <translation>chargement du paquet de langue</translation>
    </message>
    <message>
        <source>not fetched</source>
        <translation>non récupéré</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>summarising</source>
        <translation>résumé en cours</translation>
    </message>
    <message>
        <source>translating {done} of {total}</source>
        <translation>traduction&#x202f;: {done} sur {total}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %Ln sentence(s)</source>
        <translation>
            <numerusform>{kept} sur %Ln phrase</numerusform>
            <numerusform>{kept} sur %Ln phrases</numerusform>
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
        <translation>Principale</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Translate the summary</source>
        <translation>Traduire le résumé</translation>
    </message>
    <message>
        <source>Translate the whole article</source>
        <translation>Traduire l’article entier</translation>
    </message>
    <message>
        <source>Whole article</source>
        <translation>Article entier</translation>
    </message>
    <message>
        <source>into</source>
        <translation>vers</translation>
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
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;About Nutgraf</source>
        <translation>À &amp;propos de Nutgraf</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Edit the Translation</source>
        <translation>&amp;Modifier la traduction</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>&amp;Glossary…</source>
        <translation>&amp;Glossaire…</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Next Part of the Window</source>
        <translation>Partie &amp;suivante de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>&amp;Original</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Coller</translation>
    </message>
    <message>
        <source>&amp;Previous Part of the Window</source>
        <translation>Partie &amp;précédente de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Remove from the List</source>
        <translation>&amp;Retirer de la liste</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>&amp;Résumé</translation>
    </message>
    <message>
        <source>&amp;Translation</source>
        <translation>&amp;Traduction</translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation>Taille de texte &amp;habituelle</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Why This Sentence?</source>
        <translation>Pour&amp;quoi cette phrase ?</translation>
    </message>
    <message>
        <source>Copy Sentence and &amp;Translation</source>
        <translation>Copier la phrase et sa &amp;traduction</translation>
    </message>
    <message>
        <source>Copy the &amp;Summary</source>
        <translation>Copier le &amp;résumé</translation>
    </message>
    <message>
        <source>Language &amp;Packs…</source>
        <translation>&amp;Paquets de langue…</translation>
    </message>
    <message>
        <source>Open a &amp;Link…</source>
        <translation>Ouvrir un &amp;lien…</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>Save &amp;All…</source>
        <translation>&amp;Tout enregistrer…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>Translate the &amp;Whole Article</source>
        <translation>Traduire l’&amp;article entier</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Rapport</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>All that a report would hold: versions, the system, and where it happened.</source>
        <translation>Tout ce que contiendrait un rapport&#x202f;: les versions, le système et l’endroit où l’erreur s’est produite.</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Copié dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Nothing was sent to anybody. If you report it to the makers of Nutgraf, this is what helps them; it holds no names of files and nothing of what you read.</source>
        <translation>Rien n’a été envoyé à personne. Si vous signalez l’erreur aux auteurs de Nutgraf, voici ce qui les aidera&#x202f;; on n’y trouve ni nom de fichier ni rien de ce que vous lisez.</translation>
    </message>
    <message>
        <source>Nutgraf ended unexpectedly last time</source>
        <translation>Nutgraf s’est arrêté inopinément la dernière fois</translation>
    </message>
    <message>
        <source>Nutgraf goes on, and your files were not changed.</source>
        <translation>Nutgraf continue, et vos fichiers n’ont pas été modifiés.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Saved to {}</source>
        <translation>Enregistré dans {}</translation>
    </message>
    <message numerus="yes">
        <source>Since then, something went wrong again, %Ln time(s) in all.</source>
        <translation>
            <numerusform>Depuis, de nouvelles erreurs se sont produites, %Ln fois en tout.</numerusform>
            <numerusform>Depuis, de nouvelles erreurs se sont produites, %Ln fois en tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Une erreur s’est produite</translation>
    </message>
    <message>
        <source>Something went wrong that should not have</source>
        <translation>Une erreur s’est produite qui n’aurait pas dû se produire</translation>
    </message>
    <message>
        <source>Your files were not changed.</source>
        <translation>Vos fichiers n’ont pas été modifiés.</translation>
    </message>
</context>
<context>
    <name>DropSign</name>
    <message>
        <source>Drop to read</source>
        <translation>Déposez pour lire</translation>
    </message>
</context>
<context>
    <name>EncodingMenu</name>
    <message>
        <source>&amp;Detect</source>
        <translation>&amp;Détecter</translation>
    </message>
    <message>
        <source>&amp;Detect ({})</source>
        <translation>&amp;Détecter ({})</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Encodage</translation>
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
        <translation>Le réseau a servi à récupérer {}</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>All packs that are here or offered. Two in a row make a way between two languages.</source>
        <translation>Tous les paquets présents ou proposés. Deux à la suite forment un chemin entre deux langues.</translation>
    </message>
    <message>
        <source>Closes the window. The list comes back next time, unless the settings say otherwise.</source>
        <translation>Ferme la fenêtre. La liste revient la prochaine fois, sauf si les paramètres en décident autrement.</translation>
    </message>
    <message>
        <source>Copies the marked sentence and its translation, a line each.</source>
        <translation>Copie la phrase marquée et sa traduction, une ligne chacune.</translation>
    </message>
    <message>
        <source>Copies the selected packs into files, for a computer without a network.</source>
        <translation>Copie les paquets sélectionnés dans des fichiers, pour un ordinateur sans réseau.</translation>
    </message>
    <message>
        <source>Copies the summary in the language that it is translated into.</source>
        <translation>Copie le résumé dans la langue vers laquelle il est traduit.</translation>
    </message>
    <message>
        <source>Deletes the selected packs from the disk. Those that came with the program stay.</source>
        <translation>Supprime du disque les paquets sélectionnés. Ceux qui sont venus avec le programme restent.</translation>
    </message>
    <message>
        <source>Ends what is being done. What is ready stays.</source>
        <translation>Met fin à ce qui est en cours. Ce qui est prêt reste.</translation>
    </message>
    <message>
        <source>Fetches the page whose address you give, and nothing else with it.</source>
        <translation>Télécharge la page dont vous donnez l’adresse, et rien d’autre.</translation>
    </message>
    <message>
        <source>Fetches the public list of packs. Nothing is fetched before you press this.</source>
        <translation>Télécharge la liste publique des paquets. Rien n’est téléchargé avant que vous n’appuyiez ici.</translation>
    </message>
    <message>
        <source>Fetches the selected packs and tries each. What breaks off goes on there next time.</source>
        <translation>Télécharge les paquets sélectionnés et essaie chacun. Ce qui s’interrompt reprend là la fois suivante.</translation>
    </message>
    <message>
        <source>From which languages into which can be translated, and how to get more.</source>
        <translation>De quelles langues vers lesquelles on peut traduire, et comment en obtenir d’autres.</translation>
    </message>
    <message>
        <source>Goes on with what was stopped or has failed, and fetches pages again.</source>
        <translation>Reprend ce qui a été arrêté ou a échoué, et télécharge de nouveau les pages.</translation>
    </message>
    <message>
        <source>How sentences are rated. “Nutgraf” suits most articles; point at one for what it does.</source>
        <translation>Comment les phrases sont évaluées. « Nutgraf » convient à la plupart des articles ; pointez une méthode pour savoir ce qu’elle fait.</translation>
    </message>
    <message>
        <source>Installs a pack that is a file, which needs no network.</source>
        <translation>Installe un paquet qui est un fichier, ce qui ne demande pas de réseau.</translation>
    </message>
    <message>
        <source>Lets you put the marked sentence into your own words: Enter keeps them, Esc does not.</source>
        <translation>Vous laisse reformuler la phrase marquée : Entrée garde vos mots, Échap non.</translation>
    </message>
    <message>
        <source>Loads articles from files. You can drop them on the window, too.</source>
        <translation>Charge des articles depuis des fichiers. Vous pouvez aussi les déposer sur la fenêtre.</translation>
    </message>
    <message>
        <source>Loads what was copied: a text, files, or an address, for which you are asked first.</source>
        <translation>Charge ce qui a été copié : un texte, des fichiers, ou une adresse, pour laquelle on vous demande d’abord.</translation>
    </message>
    <message>
        <source>Made on this computer. What may be wrong is marked; F2 lets you put it right.</source>
        <translation>Faite sur cet ordinateur. Ce qui pourrait être faux est signalé ; F2 vous permet de le corriger.</translation>
    </message>
    <message>
        <source>Puts these hints away for good.</source>
        <translation>Masque ces conseils pour de bon.</translation>
    </message>
    <message>
        <source>Saves each article that is ready as a file of its own, and overwrites none.</source>
        <translation>Enregistre chaque article prêt dans un fichier à lui, sans en écraser aucun.</translation>
    </message>
    <message>
        <source>Saves the article that you look at, with its translation, in a format of your choice.</source>
        <translation>Enregistre l’article affiché avec sa traduction, dans un format de votre choix.</translation>
    </message>
    <message>
        <source>Says at the foot of the window why the sentence was kept, or what it translates.</source>
        <translation>Dit au bas de la fenêtre pourquoi la phrase a été gardée, ou ce qu’elle traduit.</translation>
    </message>
    <message>
        <source>Takes the article off the list. Its file stays where it is.</source>
        <translation>Retire l’article de la liste. Son fichier reste où il est.</translation>
    </message>
    <message>
        <source>The article from top to bottom: strong bars are its summary. Click one to go there.</source>
        <translation>L’article de haut en bas : les barres vives sont son résumé. Cliquez sur l’une d’elles pour y aller.</translation>
    </message>
    <message>
        <source>The article. What is highlighted is its summary; point at a sentence to find it again.</source>
        <translation>L’article. Ce qui est surligné est son résumé ; pointez une phrase pour la retrouver ailleurs.</translation>
    </message>
    <message>
        <source>The articles, and how far each is. The one that you look at is done before all others.</source>
        <translation>Les articles, et où en est chacun. Celui que vous regardez passe avant tous les autres.</translation>
    </message>
    <message>
        <source>The language of the article. It is found out; choose another one if it is wrong.</source>
        <translation>La langue de l’article. Elle est détectée ; choisissez-en une autre si elle est fausse.</translation>
    </message>
    <message>
        <source>The language to translate into. For others than these, get a language pack.</source>
        <translation>La langue vers laquelle traduire. Pour d’autres que celles-ci, prenez un paquet de langue.</translation>
    </message>
    <message>
        <source>The sentences that tell most, word for word. Ctrl+I says why one was kept.</source>
        <translation>Les phrases qui en disent le plus, mot pour mot. Ctrl+I dit pourquoi l’une a été gardée.</translation>
    </message>
    <message>
        <source>Translates the whole article and not its summary alone, which takes longer.</source>
        <translation>Traduit l’article entier et pas seulement son résumé, ce qui prend plus de temps.</translation>
    </message>
    <message>
        <source>Type into the last row for a new term. One that is called nothing else stays as it is.</source>
        <translation>Écrivez dans la dernière ligne pour un nouveau terme. Celui qui n’a pas d’autre nom reste tel quel.</translation>
    </message>
    <message>
        <source>What a saved file shows: summary, translation or all of it, and where.</source>
        <translation>Ce que montre un fichier enregistré : le résumé, la traduction ou le tout, et à quelle place.</translation>
    </message>
    <message>
        <source>What terms are called in translations, and which words stay as they are.</source>
        <translation>Comment les termes se disent dans les traductions, et quels mots restent tels quels.</translation>
    </message>
    <message>
        <source>What the letters of a text file are read as. Change it if they look wrong.</source>
        <translation>Comment les caractères d’un fichier texte sont lus. Changez-le s’ils ont l’air faux.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Address of the page. It is fetched from the network once, now:</source>
        <translation>Adresse de la page. Elle est récupérée sur le réseau une seule fois, maintenant&#x202f;:</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Articles ({})</source>
        <translation>Articles ({})</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>Ouvrir un lien</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Ouvrir des articles</translation>
    </message>
    <message>
        <source>Save all summaries into a folder</source>
        <translation>Enregistrer tous les résumés dans un dossier</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Enregistrer le résumé</translation>
    </message>
    <message>
        <source>Saved to {}</source>
        <translation>Enregistré dans {}</translation>
    </message>
    <message>
        <source>The folder “{}” is not there at the moment: choose another, or set it anew.</source>
        <translation>Le dossier « {} » est absent en ce moment : choisissez-en un autre, ou réglez-le à nouveau.</translation>
    </message>
    <message>
        <source>There is neither a text nor a file on the clipboard.</source>
        <translation>Le presse-papiers ne contient ni texte ni fichier.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Fin&amp;d</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Find in all panes</source>
        <translation>Rechercher dans tous les volets</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Export terms</source>
        <translation>Exporter des termes</translation>
    </message>
    <message>
        <source>Glossaries ({})</source>
        <translation>Glossaires ({})</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Import terms</source>
        <translation>Importer des termes</translation>
    </message>
    <message>
        <source>Saved to {}</source>
        <translation>Enregistré dans {}</translation>
    </message>
    <message>
        <source>Table ({})</source>
        <translation>Tableau ({})</translation>
    </message>
    <message>
        <source>TermBase eXchange ({})</source>
        <translation>TermBase eXchange ({})</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>Terms read: {}</source>
        <translation>Termes lus&#x202f;: {}</translation>
    </message>
    <message>
        <source>These words are translated as you say, or left as they are. They count in whole words only, with capitals as the text has them.</source>
        <translation>Ces mots sont traduits comme vous l’indiquez, ou laissés tels quels. Ils ne comptent que comme mots entiers, avec les majuscules du texte.</translation>
    </message>
</context>
<context>
    <name>GlossaryModel</name>
    <message>
        <source>Add a term…</source>
        <translation>Ajouter un terme…</translation>
    </message>
    <message>
        <source>In texts in</source>
        <translation>Dans les textes en</translation>
    </message>
    <message>
        <source>Is called</source>
        <translation>Se traduit par</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Translated into</source>
        <translation>Traduits en</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>toute langue</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tel quel</translation>
    </message>
</context>
<context>
    <name>HintBar</name>
    <message>
        <source>Ctrl+S writes the summary and its translation side by side</source>
        <translation>Ctrl+S enregistre le résumé et sa traduction côte à côte</translation>
    </message>
    <message>
        <source>Drop an article anywhere</source>
        <translation>Déposez un article n’importe où</translation>
    </message>
    <message>
        <source>Got It</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Point at a sentence</source>
        <translation>Pointez une phrase</translation>
    </message>
    <message>
        <source>Save what you keep</source>
        <translation>Enregistrez ce que vous gardez</translation>
    </message>
    <message>
        <source>a text, a web page, a PDF, an e-book, a whole folder</source>
        <translation>un texte, une page web, un PDF, un livre numérique, un dossier entier</translation>
    </message>
    <message>
        <source>it lights up in the original, the summary and the translation</source>
        <translation>elle s’éclaire dans l’original, le résumé et la traduction</translation>
    </message>
</context>
<context>
    <name>LayoutMenu</name>
    <message>
        <source>&amp;One Page</source>
        <translation>&amp;Une page</translation>
    </message>
    <message>
        <source>&amp;Summary and Translation Side by Side</source>
        <translation>&amp;Résumé et traduction côte à côte</translation>
    </message>
    <message>
        <source>&amp;Translation Only</source>
        <translation>&amp;Traduction seule</translation>
    </message>
    <message>
        <source>&amp;Whole Article Side by Side</source>
        <translation>&amp;Article entier côte à côte</translation>
    </message>
    <message>
        <source>La&amp;yout of Saved Files</source>
        <translation>Mise en &amp;page des fichiers enregistrés</translation>
    </message>
</context>
<context>
    <name>LengthControl</name>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Longueur</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Automatic length</source>
        <translation>Longueur automatique</translation>
    </message>
    <message>
        <source>Length of the summary in sentences</source>
        <translation>Longueur du résumé en phrases</translation>
    </message>
    <message>
        <source>Let the length follow from that of the article</source>
        <translation>Adapter la longueur à celle de l’article</translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %Ln sentence(s)</source>
        <translation>
            <numerusform>{kept} sur %Ln phrase</numerusform>
            <numerusform>{kept} sur %Ln phrases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>Texte déposé</translation>
    </message>
    <message>
        <source>How the sentences of a summary are chosen</source>
        <translation>Comment les phrases d’un résumé sont choisies</translation>
    </message>
    <message>
        <source>Nutgraf</source>
        <translation>Nutgraf</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
</context>
<context>
    <name>MapStrip</name>
    <message>
        <source>Map of the original</source>
        <translation>Plan de l’original</translation>
    </message>
    <message>
        <source>Where the kept sentences stand in the original: click to go there</source>
        <translation>Où se trouvent dans l’original les phrases retenues&#x202f;: cliquez pour y aller</translation>
    </message>
</context>
<context>
    <name>PacksDialog</name>
    <message>
        <source>&amp;Ask the Network What Is Offered</source>
        <translation>&amp;Demander au réseau ce qui est proposé</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Installer</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>All packs</source>
        <translation>Tous les paquets</translation>
    </message>
    <message>
        <source>Asking how large they are…</source>
        <translation>Consultation des tailles…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagés</translation>
    </message>
    <message>
        <source>Export language packs into a folder</source>
        <translation>Exporter des paquets de langue dans un dossier</translation>
    </message>
    <message>
        <source>Find a language</source>
        <translation>Rechercher une langue</translation>
    </message>
    <message>
        <source>I&amp;mport a File…</source>
        <translation>I&amp;mporter un fichier…</translation>
    </message>
    <message>
        <source>Import language packs</source>
        <translation>Importer des paquets de langue</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>Paquets de langue</translation>
    </message>
    <message>
        <source>Language packs ({})</source>
        <translation>Paquets de langue ({})</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>No pack that is offered leads from {source} to {target}.</source>
        <translation>Aucun paquet proposé ne permet la traduction {source} → {target}.</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Proposés</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>To be fetched: {}</source>
        <translation>À télécharger&#x202f;: {}</translation>
    </message>
    <message>
        <source>To see which packs lead from {source} to {target}, ask the network what is offered.</source>
        <translation>Pour voir quels paquets permettent la traduction {source} → {target}, demandez au réseau ce qui est proposé.</translation>
    </message>
    <message>
        <source>What is offered is not known yet. It is asked for only when you say so.</source>
        <translation>On ne sait pas encore ce qui est proposé. La demande n’est faite que lorsque vous le voulez.</translation>
    </message>
    <message>
        <source>What is offered, as of {}</source>
        <translation>Ce qui est proposé, au {}</translation>
    </message>
    <message>
        <source>Which packs to show</source>
        <translation>Paquets à afficher</translation>
    </message>
    <message>
        <source>With a newer version</source>
        <translation>Avec une version plus récente</translation>
    </message>
    <message>
        <source>With {pack} this becomes possible: {pairs}</source>
        <translation>Avec {pack}, ceci devient possible&#x202f;: {pairs}</translation>
    </message>
    <message numerus="yes">
        <source>{pairs} and %Ln more</source>
        <translation>
            <numerusform>{pairs} et %Ln de plus</numerusform>
            <numerusform>{pairs} et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{source} to {target}</source>
        <translation>{source} vers {target}</translation>
    </message>
</context>
<context>
    <name>PacksModel</name>
    <message>
        <source>From and into</source>
        <translation>De et vers</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>fourni avec le programme</translation>
    </message>
    <message>
        <source>damaged: install it again to repair it</source>
        <translation>endommagé&#x202f;: réinstallez-le pour le réparer</translation>
    </message>
    <message>
        <source>fetching</source>
        <translation>téléchargement</translation>
    </message>
    <message>
        <source>fetching, {rate}/s, {left}</source>
        <translation>téléchargement, {rate}/s, {left}</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installé</translation>
    </message>
    <message>
        <source>installed; a newer one is offered</source>
        <translation>installé&#x202f;; un plus récent est proposé</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>packing</source>
        <translation>compression</translation>
    </message>
    <message>
        <source>trying it out</source>
        <translation>essai</translation>
    </message>
    <message>
        <source>unpacking</source>
        <translation>décompression</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>waiting for another program</source>
        <translation>en attente d’un autre programme</translation>
    </message>
    <message>
        <source>{minutes}:{seconds} left</source>
        <translation>reste {minutes}:{seconds}</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Choose Another Language…</source>
        <translation>Choisir une autre langue…</translation>
    </message>
    <message>
        <source>Choose a language to translate into.</source>
        <translation>Choisissez une langue dans laquelle traduire.</translation>
    </message>
    <message>
        <source>Drop an article here, open one with Ctrl+O or paste its text.</source>
        <translation>Déposez un article ici, ouvrez-en un avec Ctrl+O ou collez son texte.</translation>
    </message>
    <message>
        <source>Get a Language Pack…</source>
        <translation>Obtenir un paquet de langue…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Stopped. Press F5 to go on.</source>
        <translation>Arrêté. Appuyez sur F5 pour reprendre.</translation>
    </message>
    <message>
        <source>There is no running text here to make a summary of.</source>
        <translation>Il n’y a pas ici de texte suivi à résumer.</translation>
    </message>
    <message>
        <source>This article is in {language} already.</source>
        <translation>Cet article est déjà en {language}.</translation>
    </message>
    <message>
        <source>This page is not here: it was on the network. Press F5 to fetch it.</source>
        <translation>Cette page n’est pas ici&#x202f;: elle était sur le réseau. Appuyez sur F5 pour la récupérer.</translation>
    </message>
    <message>
        <source>Translating…</source>
        <translation>Traduction…</translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %Ln sentence(s) · {percent} %</source>
        <translation>
            <numerusform>{kept} sur %Ln phrase · {percent}&#x202f;%</numerusform>
            <numerusform>{kept} sur %Ln phrases · {percent}&#x202f;%</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{language} · %Ln word(s)</source>
        <translation>
            <numerusform>{language} · %Ln mot</numerusform>
            <numerusform>{language} · %Ln mots</numerusform>
        </translation>
    </message>
    <message>
        <source>{variety} in place of {language}</source>
        <translation>{variety} au lieu de {language}</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Copied the sentence and its translation</source>
        <translation>Phrase et traduction copiées</translation>
    </message>
    <message>
        <source>Copied the summary</source>
        <translation>Résumé copié</translation>
    </message>
    <message numerus="yes">
        <source>Text size: %Ln point(s)</source>
        <translation>
            <numerusform>Taille du texte&#x202f;: %Ln point</numerusform>
            <numerusform>Taille du texte&#x202f;: %Ln points</numerusform>
        </translation>
    </message>
    <message>
        <source>This sentence is not part of the summary.</source>
        <translation>Cette phrase ne fait pas partie du résumé.</translation>
    </message>
</context>
<context>
    <name>SavingAll</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Not ready yet, and left out</source>
        <translation>Pas encore prêt, laissé de côté</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Tout enregistrer</translation>
    </message>
    <message>
        <source>Saved as {}</source>
        <translation>Enregistré sous {}</translation>
    </message>
    <message>
        <source>Saving into {}</source>
        <translation>Enregistrement dans {}</translation>
    </message>
    <message>
        <source>Show the &amp;Folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>What came of each article</source>
        <translation>Ce qu’il est advenu de chaque article</translation>
    </message>
    <message numerus="yes">
        <source>{saved} of %Ln article(s) saved in {folder}.</source>
        <translation>
            <numerusform>{saved} sur %Ln article enregistré dans {folder}.</numerusform>
            <numerusform>{saved} sur %Ln articles enregistrés dans {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavingPage</name>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Début</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>A ferry for the islands</source>
        <translation>Un bac pour les îles</translation>
    </message>
    <message>
        <source>Always in the same folder</source>
        <translation>Toujours dans le même dossier</translation>
    </message>
    <message>
        <source>Choose the folder to save in</source>
        <translation>Choisir le dossier d’enregistrement</translation>
    </message>
    <message>
        <source>For example: {}</source>
        <translation>Par exemple : {}</translation>
    </message>
    <message>
        <source>In the folder of the article</source>
        <translation>Dans le dossier de l’article</translation>
    </message>
    <message>
        <source>In the folder that was saved in last</source>
        <translation>Dans le dernier dossier d’enregistrement</translation>
    </message>
    <message>
        <source>The same f&amp;older</source>
        <translation>Le même d&amp;ossier</translation>
    </message>
    <message>
        <source>What Save offers first and Save All uses: that of the last time.</source>
        <translation>Celui qu’Enregistrer propose d’abord et que Tout enregistrer utilise : le dernier employé.</translation>
    </message>
    <message>
        <source>What files are called. It may hold {}.</source>
        <translation>Comment s’appellent les fichiers. Peut contenir {}.</translation>
    </message>
    <message>
        <source>Where Save and Save All look for a place at first.</source>
        <translation>Où Enregistrer et Tout enregistrer cherchent d’abord une place.</translation>
    </message>
    <message>
        <source>Where it is not there, saving begins elsewhere, and says so.</source>
        <translation>S’il est absent, l’enregistrement commence ailleurs et le dit.</translation>
    </message>
</context>
<context>
    <name>SentenceEditor</name>
    <message>
        <source>Enter keeps what you write, Esc does not; an empty text brings back the machine&apos;s</source>
        <translation>Entrée garde ce que vous écrivez, Échap non&#x202f;; un texte vide rétablit celui de la machine</translation>
    </message>
    <message>
        <source>Translation of the sentence</source>
        <translation>Traduction de la phrase</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The list can&apos;t be kept for next time: {}</source>
        <translation>Impossible de garder la liste pour la prochaine fois&#x202f;: {}</translation>
    </message>
    <message>
        <source>The list of last time can&apos;t be read: {}</source>
        <translation>Impossible de lire la liste de la dernière fois&#x202f;: {}</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has changed: %Ln translation(s) of yours lost the sentence.</source>
        <translation>
            <numerusform>«&#x202f;{name}&#x202f;» a changé&#x202f;: %Ln de vos traductions a perdu sa phrase.</numerusform>
            <numerusform>«&#x202f;{name}&#x202f;» a changé&#x202f;: %Ln de vos traductions ont perdu leur phrase.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source> points</source>
        <translation> points</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln phrase</numerusform>
            <numerusform>%Ln phrases</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Algorithm</source>
        <translation>&amp;Algorithme</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Co&amp;uleurs</translation>
    </message>
    <message>
        <source>&amp;Glossary…</source>
        <translation>&amp;Glossaire…</translation>
    </message>
    <message>
        <source>&amp;Keep pasted texts with it</source>
        <translation>Y &amp;garder les textes collés</translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation>Langue de l’&amp;interface</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Longueur</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>Ré&amp;seau</translation>
    </message>
    <message>
        <source>&amp;Open with the list of last time</source>
        <translation>&amp;Ouvrir avec la liste de la dernière fois</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programme</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualité</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>Le&amp;cture</translation>
    </message>
    <message>
        <source>&amp;Summary and Translation</source>
        <translation>&amp;Résumé et traduction</translation>
    </message>
    <message>
        <source>&amp;Typeface</source>
        <translation>P&amp;olice</translation>
    </message>
    <message>
        <source>A sentence that was translated before is there at once. They are kept on this computer, where only you can read them.</source>
        <translation>Une phrase déjà traduite s’affiche aussitôt. Les phrases sont conservées sur cet ordinateur, où vous seul pouvez les lire.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Ask each time before it is used</source>
        <translation>Demander chaque fois avant de l’utiliser</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Automatic, after the article&apos;s length</source>
        <translation>Automatique, selon la longueur de l’article</translation>
    </message>
    <message>
        <source>Automatic, after the language</source>
        <translation>Automatique, selon la langue</translation>
    </message>
    <message>
        <source>Brings back the articles, what you chose for them, your edits, and the place where you were.</source>
        <translation>Rétablit les articles, ce que vous avez choisi pour eux, vos modifications et l’endroit où vous étiez.</translation>
    </message>
    <message>
        <source>Careful weighs several wordings of each sentence against each other; it is a little better.</source>
        <translation>La traduction soignée compare plusieurs formulations de chaque phrase&#x202f;; elle est un peu meilleure.</translation>
    </message>
    <message>
        <source>Careful, takes about twice as long</source>
        <translation>Soignée, prend environ deux fois plus de temps</translation>
    </message>
    <message>
        <source>Clear remembered sentences</source>
        <translation>Effacer les phrases mémorisées</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Effacées</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Forgets all translated sentences, now.</source>
        <translation>Oublie dès maintenant toutes les phrases traduites.</translation>
    </message>
    <message>
        <source>How large articles are set. Ctrl+Plus and Ctrl+Minus change it as well.</source>
        <translation>La taille d’affichage des articles. Ctrl+Plus et Ctrl+Moins la changent aussi.</translation>
    </message>
    <message>
        <source>How long summaries are of which you have set no other length at the foot of the window.</source>
        <translation>La longueur des résumés pour lesquels vous n’en avez pas fixé d’autre au bas de la fenêtre.</translation>
    </message>
    <message>
        <source>How the sentences of a summary are chosen.</source>
        <translation>Comment les phrases d’un résumé sont choisies.</translation>
    </message>
    <message>
        <source>It is used for nothing but pages and language packs that you ask for, and never for what you read.</source>
        <translation>Il ne sert qu’aux pages et aux paquets de langue que vous demandez, et jamais à ce que vous lisez.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Never use it</source>
        <translation>Ne jamais l’utiliser</translation>
    </message>
    <message>
        <source>Not cleared</source>
        <translation>Non effacées</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Pages de paramètres</translation>
    </message>
    <message>
        <source>Remember &amp;translated sentences</source>
        <translation>&amp;Mémoriser les phrases traduites</translation>
    </message>
    <message>
        <source>Sa&amp;ving</source>
        <translation>&amp;Enregistrement</translation>
    </message>
    <message>
        <source>Sets everything on all pages back to how it was at first, but for the language to translate into.</source>
        <translation>Remet tout, dans toutes les pages, comme au début, sauf la langue dans laquelle traduire.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>The language that summaries and articles are put into.</source>
        <translation>La langue dans laquelle les résumés et les articles sont traduits.</translation>
    </message>
    <message>
        <source>The letters that articles are set in.</source>
        <translation>Les caractères dans lesquels les articles sont affichés.</translation>
    </message>
    <message>
        <source>They are in no other file: without this, they are gone when the program ends.</source>
        <translation>Ils ne sont dans aucun autre fichier&#x202f;: sans cela, ils disparaissent quand le programme se termine.</translation>
    </message>
    <message>
        <source>Translate &amp;into</source>
        <translation>&amp;Traduire en</translation>
    </message>
    <message>
        <source>What certain words are to be called in translations.</source>
        <translation>Comment certains mots doivent être rendus dans les traductions.</translation>
    </message>
    <message>
        <source>What menus and buttons say. It changes when the program is started again.</source>
        <translation>La langue des menus et des boutons. Elle change au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>Whether the window is light or dark, or follows the system.</source>
        <translation>Si la fenêtre est claire ou sombre, ou suit le système.</translation>
    </message>
    <message>
        <source>Your own terms</source>
        <translation>Vos propres termes</translation>
    </message>
    <message>
        <source>{} % of the article</source>
        <translation>{}&#x202f;% de l’article</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Ctrl and the wheel</source>
        <translation>Ctrl et la molette</translation>
    </message>
    <message>
        <source>Go to the next or the previous line</source>
        <translation>Aller à la ligne suivante ou précédente</translation>
    </message>
    <message>
        <source>In a pane</source>
        <translation>Dans un volet</translation>
    </message>
    <message>
        <source>Keep an edited translation, or leave it</source>
        <translation>Garder une traduction modifiée, ou l’abandonner</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>Texte plus grand ou plus petit</translation>
    </message>
    <message>
        <source>Next and previous occurrence</source>
        <translation>Occurrence suivante et précédente</translation>
    </message>
    <message>
        <source>Select text</source>
        <translation>Sélectionner du texte</translation>
    </message>
</context>
<context>
    <name>SourceLanguage</name>
    <message>
        <source>Detect language</source>
        <translation>Détecter la langue</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>Langue de l’article</translation>
    </message>
    <message>
        <source>{language} (detected)</source>
        <translation>{language} (détecté)</translation>
    </message>
    <message>
        <source>{language}? (not sure)</source>
        <translation>{language}&#x202f;? (incertain)</translation>
    </message>
</context>
<context>
    <name>TargetLanguage</name>
    <message>
        <source>Language to translate into</source>
        <translation>Langue dans laquelle traduire</translation>
    </message>
    <message>
        <source>More languages…</source>
        <translation>Autres langues…</translation>
    </message>
</context>
<context>
    <name>_Languages</name>
    <message>
        <source>any language</source>
        <translation>toute langue</translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <source>Edited by hand. The machine wrote: {}</source>
        <translation>Modifiée à la main. La machine avait écrit&#x202f;: {}</translation>
    </message>
    <message>
        <source>In no word list: {}</source>
        <translation>Dans aucune liste de mots&#x202f;: {}</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>A language pack is needed to translate from {source} to {target}, and none is installed that leads there. The article can still be read and summarised; install a pack to translate it.</source>
        <translation>Il faut un paquet de langue pour la traduction {source} → {target}, et aucun de ceux qui sont installés n’y mène. L’article peut tout de même être lu et résumé&#x202f;; installez un paquet pour le traduire.</translation>
    </message>
    <message>
        <source>A {form} file could not be made ({reason}). Nothing was saved; choose another format.</source>
        <translation>Impossible de créer un fichier {form} ({reason}). Rien n’a été enregistré&#x202f;; choisissez un autre format.</translation>
    </message>
    <message>
        <source>Another program is just installing or removing packs, so “{name}” was left alone. Nothing was changed; try again in a minute.</source>
        <translation>Un autre programme est en train d’installer ou de supprimer des paquets, «&#x202f;{name}&#x202f;» a donc été laissé tel quel. Rien n’a été modifié&#x202f;; réessayez dans une minute.</translation>
    </message>
    <message>
        <source>Document for translators (XLIFF)</source>
        <translation>Document pour traducteurs (XLIFF)</translation>
    </message>
    <message>
        <source>Edmundson: sentences with words of the title and headings, at the start and end (Edmundson 1969)</source>
        <translation>Edmundson&#x202f;: phrases contenant des mots du titre et des intertitres, au début et à la fin (Edmundson 1969)</translation>
    </message>
    <message>
        <source>JSON, for other programs, and to be opened here again</source>
        <translation>JSON, pour d’autres programmes et pour être rouvert ici</translation>
    </message>
    <message>
        <source>KL: sentences that bring the summary&apos;s words nearest to the article&apos;s (Haghighi &amp; Vanderwende 2009)</source>
        <translation>KL&#x202f;: phrases qui rapprochent le plus les mots du résumé de ceux de l’article (Haghighi &amp; Vanderwende 2009)</translation>
    </message>
    <message>
        <source>Kept because</source>
        <translation>Retenue car</translation>
    </message>
    <message>
        <source>LSA: sentences with much of the article&apos;s topics (Gong &amp; Liu 2001; Steinberger &amp; Jezek 2004)</source>
        <translation>LSA&#x202f;: phrases qui portent une grande part des thèmes de l’article (Gong &amp; Liu 2001&#x202f;; Steinberger &amp; Jezek 2004)</translation>
    </message>
    <message>
        <source>LexRank: sentences that many others resemble (Erkan &amp; Radev 2004)</source>
        <translation>LexRank&#x202f;: phrases auxquelles beaucoup d’autres ressemblent (Erkan &amp; Radev 2004)</translation>
    </message>
    <message>
        <source>Luhn: sentences dense in the article&apos;s frequent words (Luhn 1958)</source>
        <translation>Luhn&#x202f;: phrases denses en mots fréquents de l’article (Luhn 1958)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Nutgraf: central sentences, early ones first, nothing said twice (the default)</source>
        <translation>Nutgraf&#x202f;: phrases centrales, celles du début d’abord, rien n’est dit deux fois (par défaut)</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Texte OpenDocument</translation>
    </message>
    <message>
        <source>PDF, to print and to pass on</source>
        <translation>PDF, à imprimer et à transmettre</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Reduction: sentences that share the most words with all others (Fabish 2014)</source>
        <translation>Reduction&#x202f;: phrases qui partagent le plus de mots avec toutes les autres (Fabish 2014)</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” has no term. Nothing was changed; fill it or remove it.</source>
        <translation>La ligne {row} du glossaire «&#x202f;{name}&#x202f;» n’a pas de terme. Rien n’a été modifié&#x202f;; remplissez-la ou supprimez-la.</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” has the wrong columns. Nothing was changed; a row is source,target or source,target,from,to.</source>
        <translation>La ligne {row} du glossaire «&#x202f;{name}&#x202f;» n’a pas les bonnes colonnes. Rien n’a été modifié&#x202f;; une ligne a la forme source,target ou source,target,from,to.</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” is not in UTF-8. Nothing was changed; save it as CSV in UTF-8.</source>
        <translation>La ligne {row} du glossaire «&#x202f;{name}&#x202f;» n’est pas en UTF-8. Rien n’a été modifié&#x202f;; enregistrez-le au format CSV en UTF-8.</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” is too long for a term. Nothing was changed; a term has up to 200 letters.</source>
        <translation>La ligne {row} du glossaire «&#x202f;{name}&#x202f;» est trop longue pour un terme. Rien n’a été modifié&#x202f;; un terme compte 200 lettres au plus.</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” names a language that is not known, “{detail}”. Nothing was changed; write its code, such as en or pt.</source>
        <translation>La ligne {row} du glossaire «&#x202f;{name}&#x202f;» indique une langue inconnue, «&#x202f;{detail}&#x202f;». Rien n’a été modifié&#x202f;; écrivez son code, par exemple en ou pt.</translation>
    </message>
    <message>
        <source>Row {row} of the glossary “{name}” translates “{detail}” otherwise than a row before it. Nothing was changed; remove one of them.</source>
        <translation>La ligne {row} du glossaire «&#x202f;{name}&#x202f;» traduit «&#x202f;{detail}&#x202f;» autrement qu’une ligne précédente. Rien n’a été modifié&#x202f;; supprimez l’une des deux.</translation>
    </message>
    <message>
        <source>Something unforeseen went wrong ({reason}). No file was changed; try again.</source>
        <translation>Une erreur imprévue s’est produite ({reason}). Aucun fichier n’a été modifié&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have ({error}). Your file was not changed; please report it.</source>
        <translation>Une erreur s’est produite qui n’aurait pas dû se produire ({error}). Votre fichier n’a pas été modifié&#x202f;; merci de la signaler.</translation>
    </message>
    <message>
        <source>SumBasic: sentences of frequent words not said yet (Nenkova &amp; Vanderwende 2005)</source>
        <translation>SumBasic&#x202f;: phrases aux mots fréquents qui n’ont pas encore été dits (Nenkova &amp; Vanderwende 2005)</translation>
    </message>
    <message>
        <source>Table of sentences (CSV)</source>
        <translation>Tableau de phrases (CSV)</translation>
    </message>
    <message>
        <source>Table of sentences (TSV)</source>
        <translation>Tableau de phrases (TSV)</translation>
    </message>
    <message>
        <source>TextRank: sentences that share words with important ones (Mihalcea &amp; Tarau 2004)</source>
        <translation>TextRank&#x202f;: phrases qui partagent des mots avec des phrases importantes (Mihalcea &amp; Tarau 2004)</translation>
    </message>
    <message>
        <source>The disk is too full: {needed} MB are needed, and {free} MB are free. Nothing was changed; make room, then try again.</source>
        <translation>Le disque est trop plein&#x202f;: il faut {needed}&#xa0;Mo, et {free}&#xa0;Mo sont libres. Rien n’a été modifié&#x202f;; faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The encoding of “{name}” could not be made out. Nothing was changed; choose its encoding, or save it as UTF-8.</source>
        <translation>L’encodage de «&#x202f;{name}&#x202f;» n’a pas pu être déterminé. Rien n’a été modifié&#x202f;; choisissez son encodage, ou enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>The glossary “{name}” declares entities, which can overload the program that reads them, and was not read. Nothing was changed; save it without them.</source>
        <translation>Le glossaire «&#x202f;{name}&#x202f;» déclare des entités, qui peuvent surcharger le programme qui les lit, et n’a pas été lu. Rien n’a été modifié&#x202f;; enregistrez-le sans elles.</translation>
    </message>
    <message>
        <source>The glossary “{name}” holds no terms. Nothing was changed; list a term and its translation.</source>
        <translation>Le glossaire «&#x202f;{name}&#x202f;» ne contient aucun terme. Rien n’a été modifié&#x202f;; indiquez un terme et sa traduction.</translation>
    </message>
    <message>
        <source>The glossary “{name}” is XML but no TBX that can be read (row {row}). Nothing was changed; save it as CSV or TBX.</source>
        <translation>Le glossaire «&#x202f;{name}&#x202f;» est du XML, mais pas du TBX lisible (ligne {row}). Rien n’a été modifié&#x202f;; enregistrez-le au format CSV ou TBX.</translation>
    </message>
    <message>
        <source>The glossary “{name}” is no text. Nothing was changed; save it as CSV or TBX first.</source>
        <translation>Le glossaire «&#x202f;{name}&#x202f;» n’est pas du texte. Rien n’a été modifié&#x202f;; enregistrez-le d’abord au format CSV ou TBX.</translation>
    </message>
    <message>
        <source>The glossary “{name}” is too large: more than 10,000 terms or 4 MB. Nothing was changed; choose a shorter one.</source>
        <translation>Le glossaire «&#x202f;{name}&#x202f;» est trop grand&#x202f;: plus de 10&#x202f;000 termes ou 4&#xa0;Mo. Rien n’a été modifié&#x202f;; choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>The language pack “{name}” is damaged and can&apos;t be used ({reason}). Everything else works; install the pack again, or remove it.</source>
        <translation>Le paquet de langue «&#x202f;{name}&#x202f;» est endommagé et inutilisable ({reason}). Tout le reste fonctionne&#x202f;; réinstallez le paquet, ou supprimez-le.</translation>
    </message>
    <message>
        <source>The list of language packs</source>
        <translation>la liste des paquets de langue</translation>
    </message>
    <message>
        <source>The proxy on the way to “{url}” did not let it through. Check the proxy that this computer is set to use.</source>
        <translation>Le proxy sur le chemin de «&#x202f;{url}&#x202f;» n’a pas laissé passer la demande. Vérifiez le proxy que cet ordinateur est réglé pour utiliser.</translation>
    </message>
    <message>
        <source>The server of “{url}” answered “{detail}” instead of the page. Check the address, or open the page in a browser and save it as a file.</source>
        <translation>Le serveur de «&#x202f;{url}&#x202f;» a répondu «&#x202f;{detail}&#x202f;» au lieu de la page. Vérifiez l’adresse, ou ouvrez la page dans un navigateur et enregistrez-la dans un fichier.</translation>
    </message>
    <message>
        <source>The server of “{url}” can&apos;t be reached. Check the network, or try again later.</source>
        <translation>Le serveur de «&#x202f;{url}&#x202f;» est injoignable. Vérifiez le réseau, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server of “{url}” could not prove who it is, so nothing was fetched from it. Be careful with it; open it in a browser to see why.</source>
        <translation>Le serveur de «&#x202f;{url}&#x202f;» n’a pas pu prouver son identité, rien n’y a donc été récupéré. Méfiez-vous-en&#x202f;; ouvrez l’adresse dans un navigateur pour en voir la raison.</translation>
    </message>
    <message>
        <source>The server of “{url}” was not found. Check the address and whether this computer is on the network, then try again.</source>
        <translation>Le serveur de «&#x202f;{url}&#x202f;» est introuvable. Vérifiez l’adresse et que cet ordinateur est connecté au réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The translation from {source} to {target} broke off ({reason}). The article and its summary are unharmed; try again, and if it fails again, install the language pack anew.</source>
        <translation>La traduction {source} → {target} s’est interrompue ({reason}). L’article et son résumé sont intacts&#x202f;; réessayez et, si elle échoue encore, réinstallez le paquet de langue.</translation>
    </message>
    <message>
        <source>There is no language pack with the code “{code}” that this could be done with. Nothing was done; choose one of the list.</source>
        <translation>Il n’y a pas de paquet de langue de code «&#x202f;{code}&#x202f;» avec lequel ce serait possible. Rien n’a été fait&#x202f;; choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>There is no language with the code “{code}”. Nothing was done; choose one of the list.</source>
        <translation>Il n’y a pas de langue de code «&#x202f;{code}&#x202f;». Rien n’a été fait&#x202f;; choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>There is no way of summarising called “{name}”. Nothing was done; choose one of the list.</source>
        <translation>Il n’y a pas de méthode de résumé appelée «&#x202f;{name}&#x202f;». Rien n’a été fait&#x202f;; choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>There is not enough memory left for “{name}”. Nothing was changed; close other programs, then try again.</source>
        <translation>Il ne reste pas assez de mémoire pour «&#xa0;{name}&#xa0;». Rien n’a été modifié ; fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>Translation memory (TMX)</source>
        <translation>Mémoire de traduction (TMX)</translation>
    </message>
    <message>
        <source>Web page, original and translation side by side</source>
        <translation>Page web, original et traduction côte à côte</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>a device or a connection</source>
        <translation>un périphérique ou une connexion</translation>
    </message>
    <message>
        <source>a folder without a file to read</source>
        <translation>un dossier sans fichier lisible</translation>
    </message>
    <message>
        <source>a folder, not a file</source>
        <translation>un dossier, pas un fichier</translation>
    </message>
    <message>
        <source>answer: {detail}</source>
        <translation>réponse : {detail}</translation>
    </message>
    <message>
        <source>broke off on its way</source>
        <translation>interrompu en chemin</translation>
    </message>
    <message>
        <source>can&apos;t be decoded as {encoding}</source>
        <translation>indéchiffrable en {encoding}</translation>
    </message>
    <message>
        <source>can&apos;t be read in this format</source>
        <translation>illisible dans ce format</translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation>modifié pendant la lecture</translation>
    </message>
    <message>
        <source>check with the original: the numbers are not the same</source>
        <translation>comparez avec l’original&#x202f;: les nombres ne sont pas les mêmes</translation>
    </message>
    <message>
        <source>check with the original: the translation has words that may be none</source>
        <translation>comparez avec l’original&#x202f;: la traduction contient des mots qui n’existent peut-être pas</translation>
    </message>
    <message>
        <source>check with the original: the translation holds signs that stand for nothing</source>
        <translation>comparez avec l’original&#x202f;: la traduction contient des signes qui ne représentent rien</translation>
    </message>
    <message>
        <source>check with the original: the translation is little more than a guess</source>
        <translation>comparez avec l’original&#x202f;: la traduction n’est guère plus qu’une supposition</translation>
    </message>
    <message>
        <source>check with the original: the translation says some words twice</source>
        <translation>comparez avec l’original&#x202f;: la traduction dit certains mots deux fois</translation>
    </message>
    <message>
        <source>check with the original: the translation seems to break off</source>
        <translation>comparez avec l’original&#x202f;: la traduction semble s’interrompre</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>it adds what no other kept sentence says</source>
        <translation>elle ajoute ce qu’aucune autre phrase retenue ne dit</translation>
    </message>
    <message>
        <source>it belongs to a quotation that is kept whole</source>
        <translation>elle fait partie d’une citation gardée entière</translation>
    </message>
    <message>
        <source>it says what much of the article is about</source>
        <translation>elle dit ce dont traite une grande partie de l’article</translation>
    </message>
    <message>
        <source>it stands near the beginning</source>
        <translation>elle se trouve près du début</translation>
    </message>
    <message>
        <source>it takes up words of the title or of a heading</source>
        <translation>elle reprend des mots du titre ou d’un intertitre</translation>
    </message>
    <message>
        <source>larger than any article</source>
        <translation>plus grand que tout article</translation>
    </message>
    <message>
        <source>left in the original: it came back unchanged</source>
        <translation>laissée dans l’original&#x202f;: elle est revenue inchangée</translation>
    </message>
    <message>
        <source>left in the original: its translation came back empty</source>
        <translation>laissée dans l’original&#x202f;: sa traduction est revenue vide</translation>
    </message>
    <message>
        <source>left in the original: its translation came out in another language</source>
        <translation>laissée dans l’original&#x202f;: sa traduction est sortie dans une autre langue</translation>
    </message>
    <message>
        <source>left in the original: its translation repeated itself</source>
        <translation>laissée dans l’original&#x202f;: sa traduction se répétait</translation>
    </message>
    <message>
        <source>left in the original: its translation was far too long or too short</source>
        <translation>laissée dans l’original&#x202f;: sa traduction était bien trop longue ou trop courte</translation>
    </message>
    <message>
        <source>no page but {detail}</source>
        <translation>pas une page mais {detail}</translation>
    </message>
    <message>
        <source>no text in it</source>
        <translation>aucun texte</translation>
    </message>
    <message>
        <source>not opened: built to do harm</source>
        <translation>non ouvert : conçu pour nuire</translation>
    </message>
    <message>
        <source>not text, or an unknown format</source>
        <translation>pas du texte, ou format inconnu</translation>
    </message>
    <message>
        <source>not the address of a page</source>
        <translation>pas l’adresse d’une page</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>only led elsewhere</source>
        <translation>ne mène qu’ailleurs</translation>
    </message>
    <message>
        <source>pictures of pages, no text</source>
        <translation>images de pages, sans texte</translation>
    </message>
    <message>
        <source>protected by a password</source>
        <translation>protégé par un mot de passe</translation>
    </message>
    <message>
        <source>server not found</source>
        <translation>serveur introuvable</translation>
    </message>
    <message>
        <source>server not to be trusted</source>
        <translation>serveur non fiable</translation>
    </message>
    <message>
        <source>server out of reach</source>
        <translation>serveur injoignable</translation>
    </message>
    <message>
        <source>stopped by the proxy</source>
        <translation>arrêté par le proxy</translation>
    </message>
    <message>
        <source>the network is switched off</source>
        <translation>le réseau est désactivé</translation>
    </message>
    <message>
        <source>the next sentence needs it to be understood</source>
        <translation>la phrase suivante en a besoin pour être comprise</translation>
    </message>
    <message>
        <source>there was room for one more</source>
        <translation>il restait de la place pour une de plus</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>trop long</translation>
    </message>
    <message>
        <source>unknown encoding</source>
        <translation>encodage inconnu</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>lecture non autorisée</translation>
    </message>
    <message>
        <source>“{name}” broke off on its way. What is installed goes on working; try again.</source>
        <translation>Le téléchargement de «&#x202f;{name}&#x202f;» s’est interrompu. Ce qui est installé continue de fonctionner&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>“{name}” came with the program and stays with it. Nothing was changed; install another version to have that one used instead.</source>
        <translation>«&#x202f;{name}&#x202f;» est fourni avec le programme et y reste. Rien n’a été modifié&#x202f;; installez une autre version pour qu’elle soit utilisée à sa place.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be decoded as {encoding}. Nothing was changed; choose another encoding, or none to have it detected.</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut pas être décodé en {encoding}. Rien n’a été modifié&#x202f;; choisissez un autre encodage, ou aucun pour qu’il soit détecté.</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: its server answered “{detail}”. What is installed goes on working; try again later.</source>
        <translation>Impossible de récupérer «&#x202f;{name}&#x202f;»&#x202f;: son serveur a répondu «&#x202f;{detail}&#x202f;». Ce qui est installé continue de fonctionner&#x202f;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: its server can&apos;t be reached. What is installed goes on working; try again later.</source>
        <translation>Impossible de récupérer «&#x202f;{name}&#x202f;»&#x202f;: son serveur est injoignable. Ce qui est installé continue de fonctionner&#x202f;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: its server fell silent. What is installed goes on working; try again later.</source>
        <translation>Impossible de récupérer «&#x202f;{name}&#x202f;»&#x202f;: son serveur ne répond plus. Ce qui est installé continue de fonctionner&#x202f;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: its server led elsewhere, last to “{detail}”, which is not safe to follow. What is installed goes on working; try again later.</source>
        <translation>Impossible de récupérer «&#x202f;{name}&#x202f;»&#x202f;: son serveur a renvoyé ailleurs, en dernier vers «&#x202f;{detail}&#x202f;», qu’il n’est pas sûr de suivre. Ce qui est installé continue de fonctionner&#x202f;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: something else came in its place, such as the sign-in page of a network. What is installed goes on working; open any page in a browser to see whether you need to sign in, then try again.</source>
        <translation>Impossible de récupérer «&#x202f;{name}&#x202f;»&#x202f;: autre chose est venu à sa place, comme la page de connexion d’un réseau. Ce qui est installé continue de fonctionner&#x202f;; ouvrez une page quelconque dans un navigateur pour voir si vous devez vous connecter, puis réessayez.</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: the proxy on the way did not let it through. What is installed goes on working; check the proxy that this computer is set to use.</source>
        <translation>Impossible de récupérer «&#x202f;{name}&#x202f;»&#x202f;: le proxy sur le chemin n’a pas laissé passer la demande. Ce qui est installé continue de fonctionner&#x202f;; vérifiez le proxy que cet ordinateur est réglé pour utiliser.</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: there is no network, or its server was not found. What is installed goes on working; try again when the network is there.</source>
        <translation>Impossible de récupérer «&#x202f;{name}&#x202f;»&#x202f;: il n’y a pas de réseau, ou son serveur est introuvable. Ce qui est installé continue de fonctionner&#x202f;; réessayez quand le réseau sera là.</translation>
    </message>
    <message>
        <source>“{name}” could not be read to its end: the file or its disk is damaged. Nothing was changed; try a copy of it.</source>
        <translation>«&#x202f;{name}&#x202f;» n’a pas pu être lu jusqu’au bout&#x202f;: le fichier ou son disque est endommagé. Rien n’a été modifié&#x202f;; essayez avec une copie.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved ({reason}). What was there before is unharmed; choose another place.</source>
        <translation>«&#x202f;{name}&#x202f;» n’a pas pu être enregistré ({reason}). Ce qui s’y trouvait auparavant est intact&#x202f;; choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>“{name}” did not come to its end. What is installed goes on working, and {kept} MB are kept; try again to go on from there.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas arrivé jusqu’au bout. Ce qui est installé continue de fonctionner, et {kept}&#xa0;Mo sont conservés&#x202f;; réessayez pour reprendre à partir de là.</translation>
    </message>
    <message>
        <source>“{name}” differs from the pack that was first installed under the same version number, {detail}: somebody may have tampered with it. Nothing was changed; install it only if you know why it differs.</source>
        <translation>«&#x202f;{name}&#x202f;» diffère du paquet installé en premier sous le même numéro de version, {detail}&#x202f;: quelqu’un l’a peut-être altéré. Rien n’a été modifié&#x202f;; ne l’installez que si vous savez pourquoi il diffère.</translation>
    </message>
    <message>
        <source>“{name}” does not say rightly which languages it is for ({detail}). Nothing was changed; get it from elsewhere.</source>
        <translation>«&#x202f;{name}&#x202f;» n’indique pas correctement à quelles langues il est destiné ({detail}). Rien n’a été modifié&#x202f;; procurez-vous-le ailleurs.</translation>
    </message>
    <message>
        <source>“{name}” holds a program ({detail}) where a language pack has none, and was not installed. Nothing was changed; be careful with where it came from.</source>
        <translation>«&#x202f;{name}&#x202f;» contient un programme ({detail}) là où un paquet de langue n’en a pas, et n’a pas été installé. Rien n’a été modifié&#x202f;; méfiez-vous de sa provenance.</translation>
    </message>
    <message>
        <source>“{name}” holds no file that can be read here, and folders within it are not looked into. Nothing was changed; choose one of these, or a file.</source>
        <translation>«&#x202f;{name}&#x202f;» ne contient aucun fichier lisible ici, et les dossiers qu’il contient ne sont pas examinés. Rien n’a été modifié&#x202f;; choisissez l’un d’eux ou un fichier.</translation>
    </message>
    <message>
        <source>“{name}” holds no text. Nothing was changed; choose another file.</source>
        <translation>«&#x202f;{name}&#x202f;» ne contient pas de texte. Rien n’a été modifié&#x202f;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“{name}” holds pictures of pages and no text. Nothing was changed; let a text recognition program (OCR) make text of it first.</source>
        <translation>«&#x202f;{name}&#x202f;» contient des images de pages et aucun texte. Rien n’a été modifié&#x202f;; passez-le d’abord dans un programme de reconnaissance de texte (OCR).</translation>
    </message>
    <message>
        <source>“{name}” is a device or a connection, not a file. Nothing was read from it; choose a file.</source>
        <translation>«&#x202f;{name}&#x202f;» est un périphérique ou une connexion, pas un fichier. Rien n’y a été lu&#x202f;; choisissez un fichier.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a file. Nothing was changed; choose a file in it.</source>
        <translation>«&#x202f;{name}&#x202f;» est un dossier, pas un fichier. Rien n’a été modifié&#x202f;; choisissez un fichier qu’il contient.</translation>
    </message>
    <message>
        <source>“{name}” is built to overload or mislead the program that opens it, and was not opened. Nothing was changed; be careful with where it came from.</source>
        <translation>«&#x202f;{name}&#x202f;» est fait pour surcharger ou tromper le programme qui l’ouvre, et n’a pas été ouvert. Rien n’a été modifié&#x202f;; méfiez-vous de sa provenance.</translation>
    </message>
    <message>
        <source>“{name}” is built to overload this computer or to write where it should not, and was not installed. Nothing was changed; be careful with where it came from.</source>
        <translation>«&#x202f;{name}&#x202f;» est fait pour surcharger cet ordinateur ou pour écrire là où il ne doit pas, et n’a pas été installé. Rien n’a été modifié&#x202f;; méfiez-vous de sa provenance.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: a part of it is missing or was changed on its way. Nothing was changed; fetch it again.</source>
        <translation>«&#x202f;{name}&#x202f;» est endommagé&#x202f;: une partie manque ou a été altérée en chemin. Rien n’a été modifié&#x202f;; récupérez-le de nouveau.</translation>
    </message>
    <message>
        <source>“{name}” is in a format that can&apos;t be read here. Nothing was changed; save it as PDF, DOCX or text first.</source>
        <translation>«&#x202f;{name}&#x202f;» est dans un format qui ne peut pas être lu ici. Rien n’a été modifié&#x202f;; enregistrez-le d’abord au format PDF, DOCX ou texte.</translation>
    </message>
    <message>
        <source>“{name}” is in use by another program. Nothing was changed; close that program, then try again.</source>
        <translation>«&#x202f;{name}&#x202f;» est utilisé par un autre programme. Rien n’a été modifié&#x202f;; fermez ce programme, puis réessayez.</translation>
    </message>
    <message>
        <source>“{name}” is larger than any article. Nothing was changed; copy the part that you want into a file of its own.</source>
        <translation>«&#x202f;{name}&#x202f;» est plus grand que n’importe quel article. Rien n’a été modifié&#x202f;; copiez la partie voulue dans un fichier à part.</translation>
    </message>
    <message>
        <source>“{name}” is larger than any language pack. Nothing was changed; get it from elsewhere.</source>
        <translation>«&#x202f;{name}&#x202f;» est plus grand que n’importe quel paquet de langue. Rien n’a été modifié&#x202f;; procurez-vous-le ailleurs.</translation>
    </message>
    <message>
        <source>“{name}” is larger than it could ever be, and was not fetched to its end. What is installed goes on working; try again later.</source>
        <translation>«&#x202f;{name}&#x202f;» est plus grand qu’il ne pourrait jamais l’être, et n’a pas été récupéré jusqu’au bout. Ce qui est installé continue de fonctionner&#x202f;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>“{name}” is no language pack. Nothing was changed; choose a file that ends in .argosmodel.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas un paquet de langue. Rien n’a été modifié&#x202f;; choisissez un fichier qui se termine par .argosmodel.</translation>
    </message>
    <message>
        <source>“{name}” is not text, or not in a format that can be read here. Nothing was changed; save it as text first, or choose another file.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas du texte, ou n’est pas dans un format qui peut être lu ici. Rien n’a été modifié&#x202f;; enregistrez-le d’abord en texte, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“{name}” is not there. It may have been moved, renamed or deleted; look for it and choose it again.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas là. Il a peut-être été déplacé, renommé ou supprimé&#x202f;; cherchez-le et choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>“{name}” is offered at no address that is safe to fetch from. Nothing was fetched; what is installed goes on working.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est proposé à aucune adresse sûre. Rien n’a été récupéré&#x202f;; ce qui est installé continue de fonctionner.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password, as no language pack is. Nothing was changed; get it from elsewhere.</source>
        <translation>«&#x202f;{name}&#x202f;» est protégé par un mot de passe, ce qu’aucun paquet de langue n’est. Rien n’a été modifié&#x202f;; procurez-vous-le ailleurs.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password. Nothing was changed; open it in the program that it was made with, and save a copy without the password.</source>
        <translation>«&#x202f;{name}&#x202f;» est protégé par un mot de passe. Rien n’a été modifié&#x202f;; ouvrez-le dans le programme qui l’a créé et enregistrez une copie sans le mot de passe.</translation>
    </message>
    <message>
        <source>“{name}” is there already. It was left as it is; choose another name, or say that it may be replaced.</source>
        <translation>«&#x202f;{name}&#x202f;» existe déjà. Il a été laissé tel quel&#x202f;; choisissez un autre nom, ou indiquez qu’il peut être remplacé.</translation>
    </message>
    <message>
        <source>“{name}” lacks {detail}. Nothing was changed; get it from elsewhere.</source>
        <translation>Il manque {detail} dans «&#x202f;{name}&#x202f;». Rien n’a été modifié&#x202f;; procurez-vous-le ailleurs.</translation>
    </message>
    <message>
        <source>“{name}” may not be read by you. Nothing was changed; ask its owner for permission, or choose another file.</source>
        <translation>Vous n’avez pas le droit de lire «&#x202f;{name}&#x202f;». Rien n’a été modifié&#x202f;; demandez l’autorisation à son propriétaire, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“{name}” turned out to be another pack than the one that is offered: {detail}. Nothing was changed; try again later.</source>
        <translation>«&#x202f;{name}&#x202f;» s’est révélé être un autre paquet que celui qui est proposé&#x202f;: {detail}. Rien n’a été modifié&#x202f;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program while it was being read. Nothing was lost; open it again.</source>
        <translation>«&#x202f;{name}&#x202f;» a été modifié par un autre programme pendant sa lecture. Rien n’a été perdu&#x202f;; rouvrez-le.</translation>
    </message>
    <message>
        <source>“{name}” was not fetched: its server could not prove who it is. What is installed goes on working; try again on another network.</source>
        <translation>«&#x202f;{name}&#x202f;» n’a pas été récupéré&#x202f;: son serveur n’a pas pu prouver son identité. Ce qui est installé continue de fonctionner&#x202f;; réessayez sur un autre réseau.</translation>
    </message>
    <message>
        <source>“{name}” was not fetched: the network is switched off in the settings. What is installed goes on working.</source>
        <translation>«&#x202f;{name}&#x202f;» n’a pas été récupéré&#x202f;: le réseau est désactivé dans les paramètres. Ce qui est installé continue de fonctionner.</translation>
    </message>
    <message>
        <source>“{name}” was tried and can&apos;t translate ({detail}). Nothing was changed; fetch it again, or get it from elsewhere.</source>
        <translation>«&#x202f;{name}&#x202f;» a été essayé et ne parvient pas à traduire ({detail}). Rien n’a été modifié&#x202f;; récupérez-le de nouveau, ou procurez-vous-le ailleurs.</translation>
    </message>
    <message>
        <source>“{pattern}” gives every file the same name. Nothing was changed; add one of {fields}, in braces.</source>
        <translation>« {pattern} » donne le même nom à tous les fichiers. Rien n’a été changé ; ajoutez un de {fields}, entre accolades.</translation>
    </message>
    <message>
        <source>“{pattern}” is a path, not a name. Nothing was changed; leave out / and \, since the folder is chosen apart.</source>
        <translation>« {pattern} » est un chemin, pas un nom. Rien n’a été changé ; ôtez / et \, car le dossier se choisit à part.</translation>
    </message>
    <message>
        <source>“{pattern}” is no pattern for names. Nothing was changed; in braces stands one of {fields}, and nothing else.</source>
        <translation>« {pattern} » n’est pas un modèle de noms. Rien n’a été changé ; entre accolades se trouve un de {fields}, et rien d’autre.</translation>
    </message>
    <message>
        <source>“{url}” broke off on its way. Nothing was kept; try again.</source>
        <translation>La récupération de «&#x202f;{url}&#x202f;» s’est interrompue. Rien n’a été conservé&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>“{url}” is larger than any article. Nothing was kept; choose another page.</source>
        <translation>«&#x202f;{url}&#x202f;» est plus grand que n’importe quel article. Rien n’a été conservé&#x202f;; choisissez une autre page.</translation>
    </message>
    <message>
        <source>“{url}” is no page but {detail}. Nothing was kept; choose the page that it belongs to.</source>
        <translation>«&#x202f;{url}&#x202f;» n’est pas une page, mais {detail}. Rien n’a été conservé&#x202f;; choisissez la page dont cela fait partie.</translation>
    </message>
    <message>
        <source>“{url}” is not the address of a web page. Nothing was fetched; an address begins with http:// or https://.</source>
        <translation>«&#x202f;{url}&#x202f;» n’est pas l’adresse d’une page web. Rien n’a été récupéré&#x202f;; une adresse commence par http:// ou https://.</translation>
    </message>
    <message>
        <source>“{url}” only led elsewhere, last to “{detail}”. Nothing was kept; open it in a browser, and save it.</source>
        <translation>«&#x202f;{url}&#x202f;» n’a fait que renvoyer ailleurs, en dernier vers «&#x202f;{detail}&#x202f;». Rien n’a été conservé&#x202f;; ouvrez l’adresse dans un navigateur et enregistrez la page.</translation>
    </message>
    <message>
        <source>“{url}” took too long. Nothing was kept; try again later, or save the page in a browser and open the file.</source>
        <translation>«&#x202f;{url}&#x202f;» a mis trop longtemps. Rien n’a été conservé&#x202f;; réessayez plus tard, ou enregistrez la page dans un navigateur et ouvrez le fichier.</translation>
    </message>
    <message>
        <source>“{url}” was not fetched: the network is switched off in the settings. Save the page in a browser and open the file, or switch it on.</source>
        <translation>«&#x202f;{url}&#x202f;» n’a pas été récupéré&#x202f;: le réseau est désactivé dans les paramètres. Enregistrez la page dans un navigateur et ouvrez le fichier, ou activez le réseau.</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Printed to {}</source>
        <translation>Imprimé sur {}</translation>
    </message>
</context>
</TS>
