"""Tables that tell furniture from text: by class names first, since words are translated, then by words."""

from __future__ import annotations

import re

#: What the words inside class names and ids say of an element; one bit each.
CATEGORIES: tuple[str, ...] = (
    "content", "article", "title", "summary", "author", "bio", "date", "meta", "views", "comment", "crumb",
    "tag", "section", "share", "related", "teaser", "nav", "sidebar", "footer", "header", "ad", "newsletter",
    "paywall", "caption", "media", "embed", "quote", "hidden", "consent", "form", "list", "box", "toc",
    "button", "product", "loaded", "live", "disclaimer", "row",
)  # fmt: skip
BIT: dict[str, int] = {name: 1 << i for i, name in enumerate(CATEGORIES)}

#: category -> words of class names, as content systems and themes write them.
_WORDS: dict[str, str] = {
    "content": "content contents text txt body copy entry prose richtext wysiwyg paragraph paragraphs fulltext "
    "maintext articletext storytext bodytext inhalt contenido contenu detail details texto texte fliesstext",
    "article": "article story post artikel artigo articolo articulo news hentry blogpost single main artykul",
    "title": "title headline heading hed titulo titre titel titolo ueberschrift h1 entrytitle kicker eyebrow",
    "summary": "summary lead lede intro standfirst subtitle subheadline subhead subheading subtitulo sottotitolo "
    "chapo chapeau dek deck excerpt abstract teasertext vorspann anons lid bajada entradilla stand sapo "
    "ingress manchet perex kicker subline description subtitel copete volanta",
    "author": "author authors autor autoren auteur autore byline writer reporter contributor contributors vcard "
    "journalist creator avtor bylines redakteur firma credit",
    "bio": "bio biography profile avatar gravatar authorbox aboutauthor authorbio",
    "date": "date dates datetime time timestamp published pubdate publication updated modified datum fecha data "
    "dateline datepublished posted postdate clock dat",
    "meta": "meta metadata info infos postmeta entrymeta byline details utility",
    "views": "views viewed viewcount pageviews hits visitas aufrufe prosmotry reads eye shows postviews",
    "comment": "comment comments commentlist commentform commenting respond reply replies disqus discussion "
    "kommentar kommentare commentaire commentaires comentarios comentario commenti reactions reacties "
    "kommentarer forum talk livefyre coral spotim fbcomments leserkommentare comments-area cackle hypercomments",
    "crumb": "breadcrumb breadcrumbs crumb crumbs pathway brotkrumen ariane",
    "tag": "tag tags tagcloud taglist topics topic keyword keywords labels tagi themen etiquetas hashtags",
    "section": "category categories section rubric rubrik ressort cat channel categoria kategorie channelname",
    "share": "share shares sharing sharer social socials socialbar facebook fb twitter whatsapp telegram linkedin "
    "pinterest addthis addtoany sharedaddy jetpack shareaholic sharethis vk vkontakte odnoklassniki teilen "
    "follow followus likes like rating ratings vote votes sociallinks email print",
    "related": "related relacionadas relacionados verwandte recommended recommend recommendation recommendations "
    "recommender recs similar also more readmore seealso alsoread popular trending mostread mostpopular "
    "latest recent outbrain taboola mgid revcontent engageya next prev previous nextprev pager pagination "
    "relatednews relatedposts yarpp zergnet lire weitere mehr further promobox linkbox linklist suggested "
    "spotlight ticker upnext readnext crosslink crosslinks moreon",
    "teaser": "teaser teasers card cards tile tiles thumb thumbnail thumbnails grid carousel slider swiper slick "
    "feed stream river loop archive listing collection cluster stories headlines posts items",
    "nav": "nav navigation navbar menu menus submenu topbar toolbar skip sitemap tabs tab dropdown offcanvas "
    "hamburger",
    "sidebar": "sidebar aside rail widget widgets complementary col2 secondary margin marginalia rightcol tertiary",
    "footer": "footer foot colophon bottom copyright impressum postfooter",
    "header": "header head masthead hero banner top intro",
    "ad": "ad ads adv advert adverts advertisement advertising advertorial adsbygoogle adslot adunit adbox adsense "
    "adwrapper sponsor sponsored sponsors promo promos promotion promoted promotional dfp gpt gam doubleclick "
    "werbung anzeige anzeigen publicidad publicite pub reklama reklame banner billboard leaderboard mpu "
    "skyscraper affiliate partner partners commercial annonce annons inread teads",
    "newsletter": "newsletter newsletters subscribe subscription subscriptions subscriber signup sign optin "
    "mailchimp abonnement abo inscription registration register app download appstore playstore push "
    "notification notifications donate donation membership support mailing nl",
    "paywall": "paywall premium piano regwall metered meter locked plus offer offers barrier gate restricted",
    "caption": "caption captions figcaption credit credits legend bildunterschrift copyright imagecaption "
    "photocredit legende bildtext wpcaption source courtesy bu pie",
    "media": "media image images img photo photos picture pictures gallery galleries figure video videos player "
    "slideshow lightbox audio podcast bild foto jwplayer brightcove youtube lead-image poster",
    "embed": "embed embeds embedded tweet tweets instagram tiktok iframe oembed infogram datawrapper "
    "twittertweet youtube facebookpost",
    "quote": "quote quotes pullquote blockquote zitat cita citation pq",
    "hidden": "hidden hide invisible screenreader sr visuallyhidden offscreen assistive noscript print "
    "displaynone none collapsed",
    "consent": "cookie cookies consent gdpr cmp privacy modal popup overlay dialog lightbox onetrust didomi "
    "usercentrics sourcepoint tooltip toast interstitial alert notice",
    "form": "form input field fields login search searchform suche contact contactform captcha password poll "
    "quiz survey",
    "list": "list lists ul ol bullets bullet links index menu",
    "box": "box infobox factbox sidebox panel inset callout highlight facts fact context keypoints takeaways "
    "highlights note accordion module infokasten kasten explainer background plugin component aside inline",
    "toc": "toc tableofcontents inhaltsverzeichnis jumplinks",
    "button": "button btn buttons cta action actions icon icons toggle close play label badge",
    "product": "product products price prices shop cart buy deal deals coupon review specs sku rating",
    "loaded": "autoload infinite infscroll infinitescroll nextarticle nextpost loadmore ajax continuous additional",
    "live": "live liveblog liveticker ticker liveupdate minutebyminute live-blog",
    "disclaimer": "disclaimer legal terms policy license correction corrections editor notes footnote "
    "footnotes trust",
    "row": "row col column wrapper wrap inner outer container group layout region zone area",
}  # fmt: skip

#: Beginnings of unseen words that are telling whatever follows: ``commentslist``, ``relatedbox``.
_STEMS: dict[str, str] = {
    "comment": "comment", "kommentar": "comment", "related": "related", "recommend": "related",
    "newsletter": "newsletter", "advert": "ad", "sponsor": "ad", "promo": "ad", "breadcrumb": "crumb",
    "share": "share", "sharing": "share", "social": "share", "author": "author", "autor": "author",
    "caption": "caption", "cookie": "consent", "consent": "consent", "sidebar": "sidebar", "footer": "footer",
    "paywall": "paywall", "subscri": "newsletter", "article": "article", "content": "content",
    "teaser": "teaser", "gallery": "media", "navig": "nav", "headline": "title", "taboola": "related",
    "outbrain": "related", "disclaim": "disclaimer", "copyright": "footer", "byline": "author",
    "swiper": "teaser", "slick": "teaser", "pagina": "related", "hidden": "hidden", "video": "media",
    "image": "media", "photo": "media", "widget": "sidebar", "modal": "consent", "popup": "consent",
    "product": "product", "login": "form", "search": "form",
}  # fmt: skip


def _word_bits() -> dict[str, int]:
    table: dict[str, int] = {}
    for category, words in _WORDS.items():
        for word in words.split():
            table[word] = table.get(word, 0) | BIT[category]
    return table


_TABLE = _word_bits()
_STEM = re.compile("|".join(_STEMS))
#: Digits are in no table.
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_CACHE_SIZE = 100_000


def class_bits(attribute: str) -> int:
    """The categories that a class attribute (or id) speaks of, as a bit mask of `BIT`.

    >>> names(class_bits("td-post-views"))
    ['article', 'views']
    >>> names(class_bits("commentsWrapper"))
    ['comment', 'row']
    """
    return ATTRIBUTE_BITS[attribute]


class _AttributeBits(dict[str, int]):
    """The bits of attributes seen before; others are put together from those of the names in them."""

    def __missing__(self, attribute: str) -> int:
        if len(self) >= _CACHE_SIZE:  # class names made anew for each page would fill memory
            self.clear()
            _NAME_BITS.clear()
            _WORD_BITS.clear()
        bits = 0
        for name in attribute[:400].split():
            known = _NAME_BITS.get(name)
            if known is None:
                known = 0
                for word in _WORD.findall(name):
                    known |= _WORD_BITS[word]
                _NAME_BITS[name] = known
            bits |= known
        self[attribute] = bits
        return bits


class _WordBits(dict[str, int]):
    """The bits of words seen before, of any case: those of the table, else of the word's beginning."""

    def __missing__(self, word: str) -> int:
        low = word.lower()
        bits = _TABLE.get(low, 0)
        if not bits and (stem := _STEM.match(low)):  # no stem begins another
            bits = BIT[_STEMS[stem.group()]]
        self[word] = bits
        return bits


#: `class_bits` without the cost of a call.
ATTRIBUTE_BITS = _AttributeBits()
_NAME_BITS: dict[str, int] = {}
_WORD_BITS = _WordBits()


def names(bits: int) -> list[str]:
    """The categories of a mask, for people."""
    return [name for name in CATEGORIES if bits & BIT[name]]


def mask(*categories: str) -> int:
    """The mask of several categories."""
    bits = 0
    for category in categories:
        bits |= BIT[category]
    return bits
