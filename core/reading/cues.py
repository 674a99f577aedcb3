"""Words that tell what a line is, in the languages that most articles are read in: patterns, no logic.

Each pattern is matched against one whole line of an article, case folded. They name the furniture of pages and wire
reports of any house, never a house. To add a language, add its words.
"""

from __future__ import annotations

import re


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(sorted({" ".join(phrase.split()).casefold() for phrase in text.split("|")}, key=len, reverse=True))


def _any(text: str) -> str:
    """An alternation of the phrases between bars, each a whole word where its script has spaces between words."""
    return "(?:" + "|".join(re.escape(p) + (r"(?!\w)" if p[-1] < "\u0e00" else "") for p in _phrases(text)) + ")"


# A line that begins so, and is short, invites the reader elsewhere.
_INVITATIONS = """
read more | read also | read next | also read | see also | related | related articles | related stories
| related topics | related news | more on this story | more from | more news | more stories | most read
| most popular | recommended | you may also like | you might also like | don't miss | continue reading
| keep reading | watch: | watch now | listen: | share this | share on | share article | share story | follow us
| like us on | join us on | join our | subscribe to | subscribe now | subscribe today | sign up | sign in
| log in | newsletter | get the latest | download our app | leave a comment | post a comment
| comments are closed | advertisement | sponsored content | click here | skip to | back to top | support us
| donate now | print this | email this | tags: | topics: | filed under | keywords: | categories: | contact us
| terms of use | terms of service | privacy policy | privacy notice | about us | all rights reserved | copyright
| leia mais | leia também | leia ainda | veja também | veja mais | saiba mais | confira também | mais lidas
| relacionadas | matérias relacionadas | notícias relacionadas | artigos relacionados | compartilhe | partilhar
| compartilhar | siga-nos | siga o | siga a gente | assine | inscreva-se | receba as | cadastre-se
| continua após a publicidade | publicidade | todos os direitos reservados | política de privacidade
| clique aqui | comentários | leer más | lea también | lee también | lea además | ver también
| le puede interesar | te puede interesar | más noticias | más información: | noticias relacionadas
| artículos relacionados | compartir | comparte | síguenos | suscríbete | suscríbase | regístrate | boletín
| publicidad | todos los derechos reservados | política de privacidad | haga clic | haz clic | temas:
| lire aussi | à lire aussi | à lire également | lire la suite | voir aussi | à voir aussi | sur le même sujet
| pour aller plus loin | articles liés | partager | suivez-nous | abonnez-vous | s'abonner | inscrivez-vous
| recevez | publicité | tous droits réservés | politique de confidentialité | cliquez ici | mots-clés
| article réservé aux abonnés | lesen sie auch | lesen sie mehr | mehr lesen | weiterlesen | lesen sie weiter
| auch interessant | mehr zum thema | siehe auch | zum thema | das könnte sie auch interessieren
| artikel teilen | teilen | folgen sie uns | abonnieren sie | jetzt abonnieren | melden sie sich | anzeige
| werbung | alle rechte vorbehalten | datenschutz | impressum | hier klicken | schlagwörter | leggi anche
| leggi tutto | vedi anche | potrebbe interessarti | articoli correlati | condividi | seguici | iscriviti
| abbonati | pubblicità | tutti i diritti riservati | informativa sulla privacy | clicca qui | argomenti:
| lees ook | lees meer | lees verder | zie ook | bekijk ook | meer over | gerelateerde artikelen | delen
| deel dit | volg ons | abonneer | schrijf je in | advertentie | alle rechten voorbehouden | privacybeleid
| klik hier | читайте также | читать далее | читать также | смотрите также | подробнее: | по теме
| материалы по теме | другие новости | поделиться | подписывайтесь | подпишитесь | подписаться | реклама
| все права защищены | политика конфиденциальности | комментарии | теги: | нажмите здесь | читайте також
| дивіться також | поділитися | підписуйтесь | підпишіться | усі права захищені | всі права захищено
| czytaj też | czytaj także | czytaj więcej | zobacz też | zobacz także | przeczytaj także | udostępnij
| obserwuj nas | subskrybuj | zapisz się | reklama | wszelkie prawa zastrzeżone | polityka prywatności
| kliknij tutaj | powiązane artykuły | ayrıca okuyun | devamını oku | ilgili haberler | ilgili haber
| bunları da okuyun | paylaş | bizi takip edin | abone ol | reklam | tüm hakları saklıdır | gizlilik politikası
| tıklayın | etiketler: | اقرأ أيضا | اقرأ أيضًا | اقرأ المزيد | إقرأ أيضا | شاهد أيضا | شاهد أيضًا
| مواضيع ذات صلة | مقالات ذات صلة | أخبار ذات صلة | شارك | تابعنا | تابعونا | اشترك | إعلان | جميع الحقوق محفوظة
| سياسة الخصوصية | اضغط هنا | بیشتر بخوانید | همچنین بخوانید | مطالب مرتبط | اشتراک گذاری | ما را دنبال کنید
| تبلیغات | همه حقوق محفوظ | 阅读更多 | 延伸阅读 | 相关阅读 | 相关新闻 | 相关报道 | 推荐阅读 | 更多新闻 | 分享到
| 分享至 | 关注我们 | 订阅 | 点击这里 | 点击查看 | 广告 | 版权所有 | 版权声明 | 责任编辑 | 责编 | 更多精彩
| 扫码关注 | 免责声明 | 隐私政策 | 閱讀更多 | 延伸閱讀 | 相關閱讀 | 相關新聞 | 相關報導 | 推薦閱讀 | 更多新聞
| 關注我們 | 訂閱 | 廣告 | 版權所有 | 責任編輯 | 隱私政策 | 関連記事 | 関連ニュース | あわせて読みたい
| 続きを読む | もっと見る | シェア | フォロー | 購読 | 会員登録 | 広告 | 無断転載 | 利用規約
| プライバシーポリシー | おすすめ記事 | 관련기사 | 관련 기사 | 더보기 | 더 읽기 | 공유하기 | 구독 | 광고
| 무단전재 | 저작권자 | यह भी पढ़ें | ये भी पढ़ें | और पढ़ें | संबंधित खबरें | शेयर करें | हमें फॉलो करें
| सब्सक्राइब | विज्ञापन | सर्वाधिकार सुरक्षित | xem thêm | đọc thêm | tin liên quan | chia sẻ | quảng cáo
| baca juga | baca selengkapnya | bagikan | iklan | läs också | läs mer | les også | læs også | lue myös
| olvassa el | citește și | přečtěte si | čtěte také | διαβάστε επίσης
"""

# Within a short line anywhere near the ends of an article, these mark it as no part of it.
_FURNITURE = """
we use cookies | uses cookies to | this site uses cookies | this website uses cookies | cookie policy
| cookie settings | accept cookies | subscribe to our | sign up for our | sign up to our | our newsletter
| your inbox | all rights reserved | enable javascript | disable your ad | first published on
| originally published | originally appeared | follow us on
| follow us at | our youtube | our telegram | our whatsapp | min read | minute read | mins read
| minutes to read | usa cookies | utiliza cookies | utilizamos cookies | usamos cookies | nossa newsletter
| todos os direitos reservados | minutos de leitura | min de leitura | nosso canal no | nosso canal do
| publicado originalmente | with this button you | mit diesem button | com este botão | con este botón
| avec ce bouton | con questo pulsante | siga-nos no | nuestro boletín | nuestra newsletter
| todos los derechos reservados
| minutos de lectura | min de lectura | nuestro canal de | utilise des cookies | utilisons des cookies
| notre newsletter | notre lettre d'information | tous droits réservés | min de lecture | minutes de lecture
| verwendet cookies | verwenden cookies | setzt cookies | unseren newsletter | unserem newsletter
| alle rechte vorbehalten | min lesezeit | minuten lesezeit | utilizza cookie | utilizza i cookie
| utilizziamo i cookie | nostra newsletter | tutti i diritti riservati | minuti di lettura | gebruikt cookies
| gebruik van cookies | gebruiken cookies | onze nieuwsbrief | alle rechten voorbehouden | использует cookie
| использует файлы cookie | используем cookie | используем файлы cookie | наш telegram | наш телеграм
| наш канал | нашу рассылку | все права защищены | мин чтения | минут чтения | минуты чтения
| використовує cookie | використовує файли cookie | файли cookie | усі права захищені | używa plików cookie
| plików cookie | nasz newsletter | naszego newslettera | wszelkie prawa zastrzeżone | çerez kullan
| çerezleri kullan | çerezler kullan | bültenimize | tüm hakları saklıdır | ملفات تعريف الارتباط
| نشرتنا البريدية | جميع الحقوق محفوظة | قناتنا على | 使用cookie | 使用 cookie | 版权所有 | 未经授权
| 转载请注明 | 微信公众号 | 版權所有 | 未經授權 | 轉載請註明 | クッキーを使用 | cookieを使用 | 無断転載
| 無断複製 | 쿠키를 사용 | 무단 전재 | 무단전재 | कुकीज़ का | सर्वाधिकार सुरक्षित
"""

# Who took or owns a picture. After a colon or in brackets.
_PICTURE = """
photo | photos | photograph | photography | photo credit | image | images | picture | pictures | credit
| credits | caption | file photo | file pic | illustration | graphic | screenshot | video | photo by | photos by
| picture by | image by | photo courtesy | foto | fotos | imagem | imagens | crédito | créditos | divulgação
| reprodução | arquivo | legenda | ilustração | imagen | imágenes | fotografía | fotógrafo | ilustración
| cortesía | captura | crédit photo | photographie | légende | crédit | bild | bilder | bildquelle
| beitragsbild | titelbild | bildnachweis | symbolbild | archivbild | archivfoto | quelle | grafik | abbildung
| immagine | foto di
| fotografia | credito | didascalia | beeld | afbeelding | foto door | archieffoto | bron | фото | фотография
| изображение | иллюстрация | снимок | скриншот | источник фото | кадр | фотограф | світлина | зображення
| zdjęcie | zdj. | fot. | obraz | źródło | ilustracja | fotoğraf | görsel | kaynak | fotoğraflar | صورة | الصورة
| تصوير | مصدر الصورة | صورة من | عکس | تصویر | 图 | 图片 | 图片来源 | 图源 | 摄影 | 照片 | 摄 | 资料图 | 圖
| 圖片 | 圖片來源 | 攝影 | 照片來源 | 資料照 | 圖說 | 写真 | 画像 | 撮影 | 提供 | 写真提供 | 사진 | 이미지
| 사진제공 | फोटो | तस्वीर | चित्र | छवि | फ़ोटो | ảnh | hình | gambar | kuva | kép | fotografie | φωτογραφία
| εικόνα | תמונה | צילום
"""

# Those of them that follow the description of a picture without brackets.
_CREDITED = """
photo | photos | photograph | photo credit | image credit | image | picture | foto | fotos | imagem | imagen
| crédit photo | crédits photo | bild | bildquelle | archivfoto | fotografía | immagine | beeld | фото | zdjęcie
| fot. | fotoğraf | صورة | تصوير | 图 | 图片来源 | 图源 | 摄影 | 圖 | 圖片來源 | 攝影 | 写真 | 撮影 | 사진
| फोटो | φωτογραφία | ảnh
"""

# Houses that sell pictures and nothing else.
_ARCHIVES = """
getty images | shutterstock | unsplash | wikimedia commons | wikimedia | flickr | pixabay | pexels | istock
| alamy | picture alliance | getty | imago | imago images | adobe stock | depositphotos | dreamstime | nurphoto
| zuma press | file photo | handout
"""

# Houses that sell words too: they own a picture only where another name stands before them, as in (Jane Roe/AFP).
_AGENCIES = """
reuters | ap | afp | epa | efe | dpa | ansa | tass | ria novosti | upi | pti | anadolu | lusa | agência brasil
| keystone | belga | anp | pap | scanpix | xinhua | kyodo | yonhap | ritzau | ntb | via reuters | via ap
"""

# Who wrote it, at the beginning of a line.
_AUTHORS = """
by | written by | words by | story by | reported by | reporting by | edited by | editing by | compiled by
| author: | text: | por | texto: | reportagem: | redação | escrito por | redacción | par | propos recueillis par
| rédaction | auteur : | von | text von | autor: | ein bericht von | ein kommentar von | eine analyse von | di
| a cura di | testo di | redazione | door | tekst: | redactie | автор: | авторы: | текст: | автор | редакція
| редакция | autorka: | tekst | opracowanie: | oprac. | haber: | yazar: | yazan: | بقلم | كتب | كتبت | تحرير
| إعداد: | نویسنده: | 作者 | 记者 | 文/ | 文／ | 撰文 | 编辑: | 编辑： | 来源: | 来源： | 記者 | 來源： | 編輯：
| 文＝ | 文・ | 記者： | 기자 | 글 | द्वारा | लेखक: | af | av | autor | szerző: | tác giả:
"""

# When it was written.
_DATES = """
published | updated | last updated | posted | last modified | modified | date: | published on | publicado
| publicada | atualizado | atualizada | atualizado em | publicado em | publicado el | actualizado | publié
| publiée | mis à jour | mise à jour | veröffentlicht | aktualisiert | stand: | pubblicato | aggiornato
| gepubliceerd | bijgewerkt | laatst bijgewerkt | geplaatst | опубликовано | обновлено | дата: | опубліковано
| оновлено | opublikowano | aktualizacja | zaktualizowano | yayınlanma | güncelleme | son güncelleme
| yayın tarihi | نشر | نشرت | تاريخ النشر | آخر تحديث | تم التحديث | انتشار | 发布时间 | 发布于 | 更新时间
| 更新于 | 發布時間 | 更新時間 | 公開 | 更新 | 公開日 | 更新日 | 投稿日 | 입력 | 수정 | 등록 | प्रकाशित | अपडेट
| अपडेटेड
"""

# Words of a kicker, the line above a headline that names a section.
_SECTIONS = """
news | breaking | breaking news | latest | live | world | politics | business | economy | markets | sport
| sports | culture | arts | science | technology | tech | health | opinion | analysis | comment | editorial
| lifestyle | travel | home | exclusive | explainer | interview | feature | special report | local | national
| international | notícias | mundo | política | economia | esporte | esportes | desporto | cultura | ciência
| tecnologia | saúde | opinião | análise | cidades | brasil | início | últimas | exclusivo | entrevista
| noticias | economía | deportes | ciencia | tecnología | salud | opinión | análisis | sociedad | internacional
| portada | inicio | actualités | monde | politique | économie | société | sciences | santé | analyse | accueil
| tribune | enquête | reportage | nachrichten | politik | wirtschaft | gesellschaft | kultur | wissenschaft
| gesundheit | meinung | kommentar | startseite | ausland | inland | panorama | notizie | politica | esteri
| cronaca | scienza | salute | opinioni | nieuws | binnenland | buitenland | economie | cultuur | wetenschap
| gezondheid | opinie | новости | мир | политика | экономика | общество | культура | наука | здоровье | мнение
| спорт | главная | в мире | новини | світ | політика | економіка | суспільство | wiadomości | świat | polityka
| gospodarka | kultura | nauka | zdrowie | haberler | haber | dünya | siyaset | ekonomi | spor | kültür | bilim
| sağlık | gündem | أخبار | العالم | سياسة | اقتصاد | رياضة | ثقافة | علوم | صحة | رأي | الرئيسية | 新闻 | 国际
| 国内 | 财经 | 体育 | 文化 | 科技 | 健康 | 评论 | 首页 | 新聞 | 國際 | 財經 | 體育 | 評論 | 首頁 | ニュース
| 国際 | 政治 | 経済 | 社会 | スポーツ | 科学 | समाचार | दुनिया | राजनीति | खेल | व्यापार | देश
"""

# How to reach somebody, before a colon.
_CONTACTS = """
tel | tel. | telephone | phone | mobile | fax | e-mail | email | mail | web | website | homepage | address
| opening hours | office hours | telefon | mobil | handy | telefax | webseite | internet | adresse | anschrift
| öffnungszeiten | kontakt | ansprechpartner | ansprechpartnerin | téléphone | tél | tél. | courriel | site web
| horaires | contact | teléfono | correo | correo electrónico | dirección | sitio web | horario | contacto
| telefone | fone | celular | endereço | site | horário | contato | telefono | cellulare | indirizzo | sito
| sito web | orari | contatti | telefoon | adres | openingstijden | телефон | тел. | тел | факс | почта | адрес
| сайт | контакты | адреса | пошта | godziny otwarcia | strona | telefon numarası | adresi | e-posta | هاتف
| الهاتف | فاكس | البريد الإلكتروني | العنوان | الموقع | تلفن | نشانی | ایمیل | 电话 | 传真 | 邮箱 | 地址 | 网址
| 電話 | 傳真 | 信箱 | 網址 | 住所 | メール | 전화 | 팩스 | 주소 | 이메일 | फोन | फ़ोन | ईमेल | पता
"""

# What an author is, after a name at the end of an article.
_POSTS = """
reporter | writer | columnist | correspondent | editor | journalist | contributor | freelancer | blogger
| author of | redakteur | redakteurin | redaktor | redaktorin | journalistin | kolumnist | kolumnistin
| korrespondent | korrespondentin | autor von | autorin von | journaliste | rédacteur | rédactrice | chroniqueur
| chroniqueuse | correspondant | correspondante | auteur de | autrice de | periodista | redactor | redactora
| columnista | corresponsal | autor de | autora de | jornalista | repórter | colunista | redator | redatora
| correspondente | giornalista | redattore | redattrice | corrispondente | autore di | autrice di | redacteur
| columniste | журналист | журналистка | корреспондент | обозреватель | колумнист | редактор | журналіст
| кореспондент | dziennikarz | dziennikarka | redaktor naczelny | felietonista
"""

_MONTHS = """
jan | feb | mar | apr | may | jun | jul | aug | sep | oct | nov | dec | fev | abr | mai | ago | set | out | dez
| ene | dic | janv | févr | avr | juin | juil | août | déc | mär | okt | gen | mag | giu | lug | ott | mei | янв
| фев | мар | апр | мая | май | июн | июл | авг | сен | окт | ноя | дек | січ | лют | бер | кві | тра | чер
| лип | сер | вер | жов | лис | гру | sty | lut | kwi | maj | cze | lip | sie | wrz | paź | lis | gru | oca
| şub | nis | haz | tem | ağu | eyl | eki | kas | ara | يناير | فبراير | مارس | أبريل | مايو | يونيو | يوليو
| أغسطس | سبتمبر | أكتوبر | نوفمبر | ديسمبر | जन | फर | मार्च | अप्रैल | मई | जून | जुल | अग | सित | अक्तू | नव
| दिस
"""

# Of a date in words, the day and the month; the year where it follows.
_MONTH = _any(_MONTHS).replace(r"(?!\w)", "")
_DATE = (
    rf"(?:\d{{1,4}}[./\-]\d{{1,2}}[./\-]\d{{1,4}}|\d{{4}}\s?[年년]"
    rf"|\d{{1,2}}(?:st|nd|rd|th|\.)?\s+(?:de\s+)?{_MONTH}\w*|{_MONTH}\w*\.?\s+\d{{1,2}}(?!\d))(?:,?\s+(?:de\s+)?\d{{4}})?"
)

# One word alone invites only where it is all of the line or announces the rest: "Related: ...".
_ONE_WORD = "|".join(p for p in _phrases(_INVITATIONS) if " " not in p and p[-1] < "\u0e00")
_MORE_WORDS = "|".join(p for p in _phrases(_INVITATIONS) if " " in p or p[-1] >= "\u0e00")
INVITATION = re.compile(rf"\W*(?:{_any(_MORE_WORDS)}|{_any(_ONE_WORD)}\s*(?:[:|>»–—-]|$))")
FURNITURE = re.compile(_any(_FURNITURE))
NOTICE = re.compile(r"\W*(?:©|℗|\(c\)\s)|.*(?:©|\(c\)|copyright)\s*\d{4}")
ADDRESS = re.compile(r"\W*(?:https?://\S+|www\.\S+|[\w.+-]{1,64}@[\w-]+\.[\w.]+)\W*$")
AUTHOR = re.compile(rf"\W*{_any(_AUTHORS)}")
DATE = re.compile(_DATE)
CONTACT = re.compile(rf"\W*{_any(_CONTACTS)}\s*(?:\([^)]*\)\s*)?[:：]\s*\S")
# "Jane Roe is a senior reporter at the Gazette": a name of two to four words first, then the verb, then the post.
BIOGRAPHY = re.compile(
    rf"\W*(?:[^\W\d]\S*\s+){{2,4}}(?:is|ist|est|es|é|è|jest|—|–|-)\s(?:[^\s.!?]+\s+){{0,6}}?{_any(_POSTS)}"
)
# What servers print into a page when something fails.
FAULT = re.compile(r"(?:warning|notice|deprecated|strict standards|(?:fatal|parse) error)\s*:.* on line \d+")
DATE_CUE = re.compile(rf"\W*{_any(_DATES)}")
SECTION = re.compile(rf"\W*{_any(_SECTIONS)}\W*$")

# Places that lead to one another: Home > News > Europe. A first one of more letters is a headline before its outlet.
CRUMBS = re.compile(r"[^\W_][^/|>»›→]{0,23}(?:(?:\s+[/|]\s+|\s*[>»›→]\s*)[^\s/|>»›→][^/|>»›→.!?。]{0,40}){1,8}$")

# At the beginning of a line: "Photo: Jane Roe". At its end, after the words that describe the picture, in brackets or
# not: "(Photo by Jane Roe)", "Foto: Jane Roe/dpa", "(Jane Roe/AFP)", "(Getty Images)".
CREDIT = re.compile(rf"\W*{_any(_PICTURE)}\s*(?:\([^)]*\)\s*)?[:：/／|｜]")
# "Jane Roe/AFP" is a credit as a whole line.
CREDIT_AT_END = re.compile(
    rf"[(\[（【［]\s*(?:{_any(_PICTURE)}|[^()\[\]（）]{{0,60}}{_any(_ARCHIVES)}|[^()\[\]（）]{{2,60}}[/／]\s*{_any(_AGENCIES)})"
    rf"[^()\[\]（）]{{0,60}}[)\]）】］]\W*$"
    rf"|^[^.!?()]{{2,60}}[/／]\s*(?:{_any(_ARCHIVES)}|{_any(_AGENCIES)})\W*$"
    rf"|(?:^|[\s|.。…)—–-])(?:{_any(_CREDITED)})\s*[:：©]\s*[^.!?。:]{{2,60}}\.?$"
)
