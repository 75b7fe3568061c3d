"""The words of furniture in flattened pages, where no class names are left: one table a kind, in many languages.

Phrases are compared without case, punctuation and white space at the ends (`key`). A new language is some
words more in each table. The strings are those that WordPress and tagDiv's themes print, and what news
sites write in their place.
"""

# ruff: noqa: E501
from __future__ import annotations

import re
from functools import lru_cache

_NOT_KEY = re.compile(r"[^\w]+")


@lru_cache(maxsize=4096)
def key(line: str) -> str:
    """What two writings of a phrase share.

    >>> key("  LEAVE A REPLY! ")
    'leave a reply'
    """
    return _NOT_KEY.sub(" ", line.casefold()).strip()


def _keys(text: str) -> frozenset[str]:
    return frozenset(key(phrase) for phrase in re.split(r"[\n|]", text) if key(phrase))


#: First words of breadcrumb lines.
HOME = _keys(
    """Home | Homepage | Home page | Main | Start | Startseite | Accueil | Inicio | Portada | Página principal | Início
    Página inicial | Capa | Home Page | Pagina iniziale | Главная | Главная страница | Домашняя страница | Домой | Головна
    Головна сторінка | Главна | Начало | Strona główna | Domů | Úvod | Hlavní stránka | Domov | Anasayfa | Ana sayfa
    Ana Sayfa | Voorpagina | Hjem | Hem | Forside | Etusivu | Kezdőlap | Acasă | Početna | Naslovnica | Αρχική
    الرئيسية | الصفحة الرئيسية | בית | דף הבית | عمومی | خانه | 首页 | 首頁 | ホーム | トップ | 홈 | Trang chủ | Beranda
    Головная | Башкы бет | Басты бет | მთავარი | Գլխավոր"""
)
#: Section names of several words: where a path has no signs between its parts, each capital begins a part.
SECTIONS_OF_WORDS: tuple[str, ...] = (
    "Middle East", "Real Estate", "Latest News", "Breaking News", "World News", "Local News", "Top Stories", "Top News",
    "North America", "South America", "Latin America", "South Africa", "North Africa", "Asia Pacific", "South Asia",
    "United States", "United Kingdom", "New York", "New Zealand", "Saudi Arabia", "North Korea", "South Korea",
    "Hong Kong", "European Union", "Human Rights", "Climate Change", "Health News", "Press Release", "Press Releases",
    "Israel News", "War News", "Around the World", "In the World", "Life Style", "Pop Culture", "Video Games",
    "Science & Technology", "Arts & Culture", "Mundo Árabe", "Medio Oriente", "Oriente Médio", "Estados Unidos",
    "América Latina", "Derechos Humanos", "Nahen Osten", "Proche Orient", "Faits Divers", "Medio Ambiente", "Ближний Восток",
    "Средний Восток", "Близький Схід", "Новости Израиля", "Новости Украины", "Новини України", "Новости мира",
)  # fmt: skip
#: What begins the part of the page that belongs to readers: everything below it goes.
REPLY_HEADINGS = _keys(
    """Leave a Reply | Leave a comment | Leave your comment | Post a comment | Write a comment | Add a comment | Add comment
    Join the conversation | Join the discussion | What do you think | Have your say | Leave a Reply Cancel reply | Submit a comment
    Hinterlassen Sie eine Antwort | Hinterlasse eine Antwort | Hinterlasse einen Kommentar | Hinterlassen Sie einen Kommentar
    Schreibe einen Kommentar | Schreiben Sie einen Kommentar | Kommentar schreiben | Kommentar hinterlassen | Kommentar verfassen
    Kommentieren | Kommentar abgeben | Antwort hinterlassen | Einen Kommentar schreiben | Ihre Meinung | Diskutieren Sie mit
    Laisser un commentaire | Laisser une réponse | Laissez un commentaire | Poster un commentaire | Écrire un commentaire | Laissez une réponse
    Ajouter un commentaire | Votre commentaire | Réagir à cet article | Publier un commentaire
    Deja una respuesta | Dejar una respuesta | Dejar respuesta | Deja un comentario | Dejar un comentario | Escribe un comentario
    Deja tu comentario | Escribir un comentario | Comenta | Añadir comentario | Déjanos tu comentario | Publicar un comentario
    Lascia un commento | Lascia una risposta | Scrivi un commento | Aggiungi un commento | Commenta | Lascia il tuo commento | Rispondi
    Deixe uma resposta | Deixe um comentário | Deixe o seu comentário | Deixe seu comentário | Deixar comentário | Deixar uma resposta
    Deixe sua opinião | Comente | Comentar | Escreva um comentário | Publicar comentário
    Оставьте ответ | Оставить ответ | Оставьте комментарий | Оставить комментарий | Добавить комментарий | Написать комментарий
    Ваш комментарий | Прокомментировать | Ответить | Написать отзыв | Оставить отзыв
    Залиште відповідь | Залишити відповідь | Залиште коментар | Залишити коментар | Додати коментар | Написати коментар | Ваш коментар
    Напишіть відгук | Коментувати
    Zostaw odpowiedź | Zostaw komentarz | Dodaj komentarz | Napisz komentarz | Skomentuj | Anuluj odpowiedź | Dodaj swój komentarz
    Cevap ver | Cevap yaz | Bir cevap yazın | Bir yanıt yazın | Yorum yap | Yorum yaz | Yorum yapın | Yorum bırakın | Bir yorum yazın | Cevabı iptal et
    Laat een reactie achter | Geef een reactie | Laat een antwoord achter | Plaats een reactie | Reageer | Schrijf een reactie | Reactie plaatsen
    Napsat komentář | Zanechat odpověď | Přidat komentář | Napište komentář | Zanechte komentář | Přidejte komentář | Odpovědět
    Pridaj komentár | Pridať komentár | Zanechajte odpoveď | Napísať komentár
    Lämna ett svar | Lämna en kommentar | Skriv en kommentar | Kommentera | Legg igjen en kommentar | Legg inn en kommentar | Skriv et svar
    Efterlad en kommentar | Skriv en kommentar | Efterlad et svar | Vastaa | Jätä kommentti | Kirjoita kommentti
    Hagyj választ | Hozzászólás írása | Szólj hozzá | Lăsați un răspuns | Lasă un răspuns | Lasă un comentariu | Lăsați un comentariu
    Оставете отговор | Вашият коментар | Напишете коментар | Ostavite komentar | Ostavi odgovor | Ostavi komentar | Komentiraj | Оставите одговор
    Αφήστε μια απάντηση | Αφήστε ένα σχόλιο | ΑΦΗΣΤΕ ΜΙΑ ΑΠΑΝΤΗΣΗ | اترك رد | اترك ردا | اترك تعليقا | اترك تعليقاً | أضف تعليق | إترك رد | أضف تعليقا | ترك الرد
    כתיבת תגובה | השאר תגובה | השארת תגובה | הוסף תגובה | נظر دهید | پاسخ دهید | دیدگاهتان را بنویسید | ارسال نظر
    发表回复 | 发表评论 | 發表迴響 | 發佈留言 | 留下评论 | 留言 | 发表意见 | コメントを残す | コメントする | 返信を残す | 댓글 남기기 | 답글 남기기 | 댓글 달기
    Trả lời | Để lại một bình luận | Tinggalkan Balasan | Tinggalkan komentar | Tulis Komentar | Deixa un comentari | Deixa un comentari Cancel la les respostes | Deixa una resposta"""
)
#: Lines of a reply form. One of them below the text ends it, too, where the heading is missing.
FORM_LINES = _keys(
    """Please enter your comment | Please enter your name here | You have entered an incorrect email address | Please enter your email address here
    Your email address will not be published | Your email address will not be published Required fields are marked | Required fields are marked
    Save my name email and website in this browser for the next time I comment | Cancel reply | Post Comment | Log in to leave a comment
    You must be logged in to post a comment | This site uses Akismet to reduce spam Learn how your comment data is processed | Notify me of follow-up comments by email
    Bitte geben Sie Ihren Kommentar ein | Bitte geben Sie hier Ihren Namen ein | Sie haben eine falsche E-Mail-Adresse eingegeben | Antworten abbrechen
    Deine E-Mail-Adresse wird nicht veröffentlicht | Deine E-Mail-Adresse wird nicht veröffentlicht Erforderliche Felder sind mit markiert | Kommentar abschicken
    Ihre E-Mail-Adresse wird nicht veröffentlicht | Meinen Namen meine E-Mail-Adresse und meine Website in diesem Browser für die nächste Kommentierung speichern
    S'il vous plaît entrez votre commentaire | Veuillez entrer votre commentaire | S'il vous plaît entrez votre nom ici | Veuillez entrer votre nom ici | Annuler la réponse
    Votre adresse e-mail ne sera pas publiée | Votre adresse de messagerie ne sera pas publiée | Les champs obligatoires sont indiqués avec
    Votre adresse e-mail ne sera pas publiée Les champs obligatoires sont indiqués avec | Enregistrer mon nom mon e-mail et mon site dans le navigateur pour mon prochain commentaire
    Por favor ingrese su comentario | Por favor ingrese su nombre aquí | Introduce tu comentario | Por favor introduce tu nombre aquí | Cancelar respuesta | Cancelar la respuesta
    Tu dirección de correo electrónico no será publicada | Tu dirección de correo electrónico no será publicada Los campos obligatorios están marcados con | Publicar el comentario
    Guarda mi nombre correo electrónico y web en este navegador para la próxima vez que comente
    Per favore inserisci il tuo commento | Per favore inserisci il tuo nome qui | Inserisci il tuo commento | Annulla risposta | Invia commento
    Il tuo indirizzo email non sarà pubblicato | Il tuo indirizzo email non sarà pubblicato I campi obbligatori sono contrassegnati
    Por favor digite seu comentário | Por favor digite seu nome aqui | Por favor insira o seu comentário | Por favor insira o seu nome aqui | Cancelar resposta | Por favor digite o seu comentário
    O seu endereço de e-mail não será publicado | O seu endereço de e-mail não será publicado Campos obrigatórios são marcados com | O seu endereço de email não será publicado
    Пожалуйста введите ваш комментарий | Пожалуйста введите ваше имя здесь | Пожалуйста введите Ваш комментарий | Введите Ваш комментарий | Отменить ответ | Отмена ответа
    Ваш адрес email не будет опубликован | Ваш адрес email не будет опубликован Обязательные поля помечены | Ваш e-mail не будет опубликован | Вы ввели неверный адрес электронной почты
    Сохранить моё имя email и адрес сайта в этом браузере для последующих моих комментариев
    Будь ласка введіть ваш коментар | Будь ласка введіть свій коментар | Будь ласка введіть ваше ім'я тут | Будь ласка введіть ваше ім’я тут | Скасувати відповідь | Введіть ваш коментар
    Ваша e-mail адреса не оприлюднюватиметься | Ваша e-mail адреса не оприлюднюватиметься Обов’язкові поля позначені | Ваша електронна адреса не публікуватиметься
    Proszę wpisać swój komentarz | Proszę podać swoje imię tutaj | Wpisz swój komentarz | Twój adres e-mail nie zostanie opublikowany | Podaj swoje imię
    Twój adres e-mail nie zostanie opublikowany Wymagane pola są oznaczone | Twój adres email nie zostanie opublikowany | Opublikuj komentarz
    Lütfen yorumunuzu giriniz | Lütfen isminizi buraya giriniz | Lütfen yorumunuzu girin | Lütfen adınızı buraya girin | E-posta hesabınız yayımlanmayacak | E-posta adresiniz yayınlanmayacak
    E-posta adresiniz yayınlanmayacak Gerekli alanlar ile işaretlenmişlerdir | Yanıtı iptal et
    Vul alstublieft uw commentaar in | Vul hier uw naam in | Vul je reactie in | Je e-mailadres wordt niet gepubliceerd | Het e-mailadres wordt niet gepubliceerd | Reactie annuleren | Antwoord annuleren
    Je e-mailadres wordt niet gepubliceerd Vereiste velden zijn gemarkeerd met | Vul alstublieft uw reactie in
    Zadejte prosím svůj komentář | Zde prosím zadejte své jméno | Vaše e-mailová adresa nebude zveřejněna | Zrušit odpověď na komentář | Vyžadované informace jsou označeny
    Din e-postadress kommer inte publiceras | Din e-postadresse vil ikke bli publisert | Din e-mailadresse vil ikke blive publiceret | Avbryt svar
    Adresa ta de email nu va fi publicată | Az e-mail címet nem tesszük közzé | Sähköpostiosoitettasi ei julkaista | Vaša adresa e-pošte neće biti objavljena
    Introduïu el vostre comentari | Siusplau entra el teu nom aquí | Η ηλ διεύθυνση σας δεν δημοσιεύεται
    لن يتم نشر عنوان بريدك الإلكتروني | الرجاء إدخال تعليقك | الرجاء إدخال اسمك هنا | האימייל לא יוצג באתר | 您的邮箱地址不会被公开 | メールアドレスが公開されることはありません | 이메일은 공개되지 않습니다"""
)
#: Headings over readers' comments: exact, or with a count on either side.
COMMENT_HEADINGS = _keys(
    """Comments | Comment | No comments | Reader comments | View comments | Show comments | Comments are closed | Responses | Reactions | Discussion
    Kommentare | Kommentar | Keine Kommentare | Leserkommentare | Kommentare anzeigen | Kommentare sind geschlossen | Commentaires | Commentaire | Aucun commentaire | Réactions
    Comentarios | Comentario | Sin comentarios | No hay comentarios | Commenti | Nessun commento | Comentários | Comentário | Nenhum comentário | Sem comentários
    Комментарии | Комментарий | Комментариев | Комментария | Нет комментариев | Комментариев нет | Обсуждение | Коментарі | Коментар | Коментарів | Немає коментарів | Коментарів немає
    Komentarze | Komentarz | Komentarzy | Brak komentarzy | Yorumlar | Yorum | Yorum yok | Reacties | Reactie | Geen reacties | Komentáře | Komentář | Žádné komentáře | Komentáre
    Kommentarer | Inga kommentarer | Ingen kommentarer | Kommentit | Hozzászólások | Comentarii | Niciun comentariu | Коментари | Komentari | Σχόλια | التعليقات | تعليقات | לא תגובות | תגובות
    评论 | 評論 | 留言 | コメント | 댓글 | Bình luận | Komentar"""
)
#: Headings over links to other articles. Text that follows the links is text again.
RELATED_HEADINGS = _keys(
    """Related articles | Related Articles More from author | More from author | Related | Related posts | Related stories | Related news | Related content | Related topics | Similar articles
    Similar news | You may also like | You might also like | You might be interested in | Recommended | Recommended for you | Recommended stories | More stories | More news | More on this story | More on this topic | More from this section
    Read more | Read next | Read also | See also | Also read | Up next | Don't miss | Most read | Most popular | Trending | Trending now | Latest news | Latest | Popular | Popular posts | Top stories | Editor's picks
    Ähnliche Artikel | Ähnliche Beiträge | Verwandte Artikel | Verwandte Beiträge | Verwandte Themen | Mehr vom Autor | Mehr zum Thema | Zum Thema | Weitere Artikel | Weitere Meldungen | Weitere Themen | Lesen Sie auch | Auch interessant
    Das könnte Sie auch interessieren | Das könnte dich auch interessieren | Meistgelesen | Meistgelesene Artikel | Mehr Artikel | Ähnliche Artikel Mehr vom Autor
    Articles similaires | Articles liés | Articles connexes | Plus de l'auteur | Sur le même sujet | À lire aussi | Lire aussi | À lire également | Voir aussi | Vous aimerez aussi | Les plus lus | Dans la même rubrique
    Artículos relacionados | Más del autor | Noticias relacionadas | Te puede interesar | Le puede interesar | También te puede interesar | Relacionados | Relacionadas | Lea también | Lee también | Leer también | Ver también | Lo más leído | Más noticias | Te recomendamos
    Articoli correlati | Altro dall'autore | Altri articoli | Leggi anche | Ti potrebbe interessare | Potrebbe interessarti | Potrebbe interessarti anche | Notizie correlate | Più letti | Vedi anche
    Artigos relacionados | Mais do autor | Notícias relacionadas | Leia também | Leia mais | Veja também | Você pode gostar | Saiba mais | Mais lidas | Recomendado para você | Matérias relacionadas | Ler também
    Похожие статьи | Похожие материалы | Похожие новости | Ещё от автора | Еще от автора | Больше от автора | Читайте также | Читать также | Читайте ещё | Материалы по теме | По теме | Статьи по теме | Новости по теме | Другие новости | Вам может быть интересно | Вам также может понравиться | Популярное | Смотрите также | Последние новости | Самое читаемое | Рекомендуем | Ещё по теме
    Схожі статті | Схожі новини | Більше від автора | Читайте також | Читати також | Читайте ще | Матеріали за темою | За темою | Новини за темою | Інші новини | Вам може бути цікаво | Популярне | Дивіться також | Останні новини | Рекомендуємо | Ще за темою
    Powiązane artykuły | Podobne artykuły | Więcej od autora | Czytaj także | Czytaj również | Czytaj więcej | Przeczytaj także | Zobacz także | Zobacz również | Polecane | Może Cię zainteresować | Najpopularniejsze | Najczęściej czytane | Podobne | Powiązane
    Benzer haberler | Benzer yazılar | İlgili haberler | Yazarın diğer haberleri | İlginizi çekebilir | Bunlar da ilginizi çekebilir | Diğer haberler | Ayrıca okuyun | Son haberler | En çok okunanlar | İlgili içerikler
    Gerelateerde artikelen | Gerelateerd | Meer van auteur | Lees ook | Lees meer | Meer nieuws | Ook interessant | Aanbevolen | Meest gelezen | Bekijk ook
    Související články | Více od autora | Podobné články | Čtěte také | Čtěte více | Mohlo by vás zajímat | Související | Nejčtenější | Súvisiace články | Prečítajte si tiež
    Relaterade artiklar | Läs också | Läs även | Läs mer | Relaterte artikler | Les også | Relaterede artikler | Læs også | Lue myös | Kapcsolódó cikkek | Articole similare | Citește și | Свързани статии | Прочетете още | Povezani članci | Pročitajte još | Σχετικά άρθρα | Διαβάστε επίσης
    مقالات ذات صلة | المزيد من المؤلف | اقرأ أيضا | اقرأ أيضاً | مواضيع ذات صلة | אולי יעניין אותך | כתבות נוספות | 相关文章 | 相关新闻 | 相關文章 | 延伸阅读 | 関連記事 | あわせて読みたい | 관련기사 | Tin liên quan | Artikel terkait | Baca juga"""
)
#: Labels of the neighbours; the neighbour's title stands in the next line or behind the label.
PREVIOUS_LABELS = _keys(
    """Previous article | Previous post | Previous | Previous story | Prev | Vorheriger Artikel | Vorheriger Beitrag | Zurück | Article précédent | Précédent | Artículo anterior | Anterior | Noticia anterior | Articolo precedente | Precedente
    Artigo anterior | Matéria anterior | Notícia anterior | Предыдущая статья | Предыдущая запись | Предыдущая новость | Предыдущая | Попередня стаття | Попередній запис | Попередня новина | Poprzedni artykuł | Poprzedni wpis | Poprzedni | Önceki makale | Önceki haber | Önceki içerik | Önceki yazı | Vorig artikel | Vorig bericht
    Předchozí článek | Předchozí | Predchádzajúci článok | Föregående artikel | Forrige artikkel | Forrige artikel | Edellinen artikkeli | Előző cikk | Articolul precedent | Προηγούμενο άρθρο | المقال السابق | הקודם | 上一篇 | 上一篇文章 | 前の記事 | 이전 글 | Artikel sebelumnya"""
)
NEXT_LABELS = _keys(
    """Next article | Next post | Next | Next story | Nächster Artikel | Nächster Beitrag | Weiter | Article suivant | Suivant | Artículo siguiente | Siguiente | Próximo artículo | Siguiente noticia | Articolo successivo | Prossimo articolo | Successivo | Successiva
    Próximo artigo | Próxima matéria | Próxima notícia | Próximo | Следующая статья | Следующая запись | Следующая новость | Следующая | Наступна стаття | Наступний запис | Наступна новина | Następny artykuł | Następny wpis | Następny | Sonraki makale | Sonraki haber | Sonraki içerik | Sonraki yazı | Volgend artikel | Volgend bericht
    Další článek | Následující článek | Další | Ďalší článok | Nasledujúci článok | Nästa artikel | Neste artikkel | Næste artikel | Seuraava artikkeli | Következő cikk | Articolul următor | Επόμενο άρθρο | المقال التالي | הבא | 下一篇 | 下一篇文章 | 次の記事 | 다음 글 | Artikel selanjutnya"""
)
#: Lines that are advertisement labels.
AD_LABELS = _keys(
    """Advertisement | Advertisements | Advertising | Advertisment | Ad | Sponsored | Sponsored content | Promoted | Promoted content | Story continues below advertisement | Article continues below advertisement | Continue reading below | Scroll to continue | Paid content | Skip advertisement
    Anzeige | Werbung | Anzeigen | Nach der Anzeige weiterlesen | Lesen Sie nach der Anzeige weiter | Artikel wird nach der Anzeige fortgesetzt | Publicité | Annonce | Publicidad | Anuncio | Pubblicità | Annuncio | Advertentie | Publicidade | Anúncio | Continua após a publicidade | Continua depois da publicidade
    Реклама | На правах рекламы | Продолжение после рекламы | Reklama | Reklam | Reklame | Annons | Annonse | Mainos | Hirdetés | Publicitate | Реклама на сайте | Διαφήμιση | إعلان | פרסומת | 广告 | 廣告 | 広告 | 광고 | Quảng cáo | Iklan | İlan"""
)
#: Words of share bars. A line of nothing else is one; so is a short line that begins with a phrase of the second table.
SHARE_WORDS = _keys(
    """Share | Shares | Tweet | Pin | Pin it | Post | Print | Email | E-mail | Mail | Copy link | Copy URL | Link | Facebook | Twitter | X | WhatsApp | Telegram | LinkedIn | Linkedin | Pinterest | ReddIt | Reddit | Tumblr | Viber | VK | VKontakte | Vkontakte | Odnoklassniki | OK | Messenger | Line | Flipboard | Bluesky | Threads | Mastodon | Instagram | YouTube | TikTok | Digg | StumbleUpon | Naver | Koo | Mix | Xing | Pocket | Skype | Google+ | Google News
    Teilen | Twittern | Drucken | Merken | Versenden | Partager | Imprimer | Envoyer | Compartir | Imprimir | Enviar | Condividi | Stampa | Invia | Compartilhar | Compartilhe | Partilhar | Tweetar | Поделиться | Отправить | Печать | Распечатать | ВКонтакте | Одноклассники | Фейсбук | Твитнуть | Класснуть | Телеграм | Вотсап | Поділитися | Поширити | Надіслати | Друк
    Udostępnij | Drukuj | Wyślij | Paylaş | Tweetle | Yazdır | Gönder | Delen | Afdrukken | Sdílet | Zdieľať | Vytisknout | Dela | Del | Jaa | Megosztás | Distribuie | Сподели | Podijeli | Podeli | Κοινοποίηση | مشاركة | شارك | שתף | שיתוף | 分享 | 微信 | 微博 | シェア | 공유 | Chia sẻ | Bagikan | Like | Likes | Like this | Save | Bookmark | Listen | Follow us | Subscribe"""
)
SHARE_STARTS = _keys(
    """Share this | Share on | Share with | Share it | Share the | Share via | Click to share | Follow us on | Join us on | Subscribe to our | Sign up for our | Like us on | Add us on | Like this | Copy link to
    Teilen auf | Teilen mit | Artikel teilen | Diesen Artikel teilen | Jetzt teilen | Folgen Sie uns | Klick um | Partager sur | Partager cet article | Partagez | Suivez-nous | Compartir en | Comparte esta | Compartir esta | Síguenos | Condividi su | Condividi questo | Seguici | Compartilhe isso | Compartilhe esta | Compartilhe no | Partilhe | Siga-nos | Siga o
    Поделиться в | Поделиться в соцсетях | Поделитесь | Поделись | Подписывайтесь на | Подпишись на | Подпишитесь на | Присоединяйтесь к | Поділитися у | Поділитись | Поділіться | Підписуйтесь на | Підпишіться на | Приєднуйтесь до | Udostępnij na | Podziel się | Obserwuj nas | Facebook'ta paylaş | Twitter'da paylaş | Bizi takip | Deel dit | Deel op | Volg ons | Sdílet na | Sledujte nás | Dela på | Del på"""
)
#: Beginnings of a page's own buttons and menus, which are no headlines.
MENU_STARTS = _keys(
    """Skip to | Jump to | Subscribe | Sign in | Sign up | Log in | Login | Register | Menu | Open menu | Close menu | Search | Newsletter | Read more | Download the app | Site theme | Switch to | Toggle | My account | Click here | Watch live | Listen to | Support us | Donate | Advertise
    Zum Inhalt | Direkt zum | Anmelden | Abonnieren | Menü | Suche | Zur Startseite | Aller au contenu | Se connecter | S'abonner | Abonnez-vous | Rechercher | Ir al contenido | Saltar al contenido | Iniciar sesión | Suscríbete | Suscribirse | Buscar | Vai al contenuto | Accedi | Abbonati | Cerca
    Ir para o conteúdo | Pular para | Entrar | Assine | Assinar | Войти | Регистрация | Подписаться | Поиск | Перейти к | Увійти | Підписатися | Пошук | Przejdź do | Zaloguj | Szukaj | Subskrybuj | Giriş yap | Abone ol | Ara | Naar inhoud | Inloggen | Zoeken | Přejít na | Přihlásit | Hledat | Hopp til | Logga in | Log ind | Logg inn"""
)
#: Labels before tags.
TAG_LABELS: tuple[str, ...] = (
    "tags", "tag", "tagged", "tagged with", "tagged in", "topics", "topic", "related topics", "keywords", "filed under", "labels", "hashtags",
    "schlagwörter", "schlagworte", "themen", "stichwörter", "stichworte", "mots clés", "mots-clés", "étiquettes", "sujets", "thèmes", "etiquetas",
    "temas", "argomenti", "etichette", "parole chiave", "assuntos", "tópicos", "palavras-chave", "marcadores", "теги", "тэги", "метки", "темы", "сюжеты",
    "ключевые слова", "мітки", "теми", "ключові слова", "tagi", "słowa kluczowe", "tematy", "etiketler", "etiket", "konular", "onderwerpen", "trefwoorden",
    "štítky", "témata", "klíčová slova", "témy", "ämnen", "emner", "stikkord", "avainsanat", "címkék", "etichete", "етикети", "oznake", "ключни думи",
    "ετικέτες", "الوسوم", "وسوم", "الكلمات المفتاحية", "תגיות", "תגים", "标签", "標籤", "关键词", "關鍵字", "タグ", "キーワード", "태그", "từ khóa",
)  # fmt: skip
#: Labels before authors, in lines that hold nothing but names behind them.
BYLINE_LABELS: tuple[str, ...] = (
    "by", "written by", "posted by", "published by", "reported by", "story by", "author", "authors", "text by", "words by",
    "von", "autor", "autorin", "autoren", "text", "geschrieben von", "par", "auteur", "écrit par", "rédigé par", "por", "escrito por", "publicado por",
    "di", "a cura di", "scritto da", "autore", "автор", "авторы", "текст", "автор статьи", "автори", "autor tekstu", "przez", "oprac", "yazan", "yazar",
    "door", "geschreven door", "auteur", "av", "af", "tekst", "skriven av", "skrevet av", "kirjoittaja", "szerző", "írta", "scris de", "de", "από",
    "بقلم", "كتب", "כתב", "מאת", "作者", "记者", "記者", "文", "글", "기자", "oleh", "penulis", "tác giả",
)  # fmt: skip
#: Labels before dates; the second table says that the date is that of a change.
PUBLISHED_LABELS = _keys(
    """Published | Published on | Published at | Posted | Posted on | Date | Publication date | Release date | Created | First published
    Veröffentlicht | Veröffentlicht am | Erschienen am | Datum | Publiziert am | Erstellt | Publié | Publié le | Mis en ligne le | Date de publication | Publicado | Publicado el | Publicado em | Fecha | Data | Fecha de publicación | Pubblicato | Pubblicato il
    Опубликовано | Дата | Дата публикации | Размещено | Опубліковано | Дата публікації | Opublikowano | Data publikacji | Dodano | Yayınlanma | Yayınlanma tarihi | Tarih | Yayın tarihi | Gepubliceerd | Gepubliceerd op | Geplaatst | Publikováno | Vydáno | Publicerad | Publisert | Publiceret | Julkaistu | Publicat | 发布时间 | 发布于 | 時間 | 公開日 | 등록 | 입력 | نشر في | تاريخ النشر | פורסם"""
)
UPDATED_LABELS = _keys(
    """Updated | Updated on | Updated at | Last updated | Last updated on | Last update | Modified | Last modified | Edited | Aktualisiert | Aktualisiert am | Zuletzt aktualisiert | Stand | Mis à jour | Mis à jour le | Modifié le | Actualizado | Actualizado el | Última actualización | Atualizado | Atualizado em | Aggiornato | Aggiornato il | Ultimo aggiornamento
    Обновлено | Изменено | Оновлено | Zaktualizowano | Aktualizacja | Güncelleme | Güncellendi | Son güncelleme | Güncellenme | Bijgewerkt | Laatst bijgewerkt | Aktualizováno | Aktualizace | Uppdaterad | Oppdatert | Opdateret | Päivitetty | Actualizat | 更新时间 | 更新于 | 更新日 | 수정 | تحديث | עודכן"""
)
#: Labelled counters: the label tells which is which, the order never does.
VIEW_LABELS = _keys(
    """views | view | reads | hits | page views | pageviews | Aufrufe | Aufruf | Ansichten | vues | vue | lectures | vistas | visitas | lecturas | visualizzazioni | visualizzazione | letture | visualizações | visualizacoes | leituras | просмотров | просмотры | просмотра | просмотр | переглядів | перегляди | перегляд | переглянуто | wyświetleń | wyświetlenia | odsłon | görüntülenme | okunma | görüntüleme | weergaven | keer bekeken | zobrazení | visningar | visninger | katselua | megtekintés | vizualizări | прегледи | pregleda | προβολές | مشاهدة | مشاهدات | צפיות | 阅读 | 浏览 | 次浏览 | 閲覧 | 조회 | 조회수 | lượt xem | dilihat"""
)
#: Labels of pictures and sources of pictures.
PHOTO_LABELS: tuple[str, ...] = (
    "photo", "photos", "photo by", "photo credit", "image", "image credit", "image source", "picture", "credit", "foto", "fotos", "bild", "bildquelle",
    "quelle foto", "crédit photo", "crédit", "crédits", "foto de", "imagen", "imagem", "crédito", "фото", "фотография", "источник фото", "фото из", "джерело фото",
    "zdjęcie", "zdj", "fot", "fotoğraf", "afbeelding", "beeld", "kuva", "الصورة", "صورة", "图片", "图", "写真", "사진",
)  # fmt: skip
#: Headlines of pages that hold no story.
ERRORS: tuple[str, ...] = (
    "404", "403", "500", "502", "503", "page not found", "not found", "page cannot be found", "page you are looking for", "page you were looking for",
    "page doesn't exist", "page does not exist", "internal server error", "bad gateway", "service unavailable", "forbidden", "something went wrong",
    "seite nicht gefunden", "seite wurde nicht gefunden", "page introuvable", "page non trouvée", "página no encontrada", "página não encontrada", "pagina non trovata",
    "страница не найдена", "ничего не найдено", "сторінку не знайдено", "сторінка не знайдена", "nie znaleziono strony", "strona nie istnieje", "sayfa bulunamadı",
    "pagina niet gevonden", "stránka nenalezena", "stránka nebyla nalezena", "sidan hittades inte", "siden blev ikke fundet", "siden finnes ikke", "الصفحة غير موجودة", "页面不存在", "ページが見つかりません",
)  # fmt: skip
