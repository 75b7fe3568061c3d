"""What a page says of itself besides title, dates and authors: summary, section, tags, language, address, counts.

Also the few small readers that the other field rules share: one line of text of an element, the JSON-LD
object of the article, the place of a marked element on the page.
"""

from __future__ import annotations

import html as html_entities
import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit

from lxml import etree

from newsspider.extraction.boilerplate import class_bits, mask
from newsspider.extraction.found import Found
from newsspider.extraction.layout import ASIDE, NAV, Layout, Node
from newsspider.page import Page, json_ld_types, once_a_page
from newsspider.urls import absolute, canonicalize, same_site, site_key

# --- shared readers --------------------------------------------------------------------------------------

#: JSON-LD types of one story (schema.org/Article and below), best first where a page has several.
ARTICLE_NODE_TYPES: frozenset[str] = frozenset(
    """NewsArticle ReportageNewsArticle AnalysisNewsArticle OpinionNewsArticle BackgroundNewsArticle
    AskPublicNewsArticle ReviewNewsArticle LiveBlogPosting Article BlogPosting SocialMediaPosting TechArticle
    ScholarlyArticle MedicalScholarlyArticle Report AdvertiserContentArticle SatiricalArticle""".split()
)
#: Types that carry a story's fields on pages without one of the above.
PAGE_NODE_TYPES: frozenset[str] = frozenset(
    "Recipe VideoObject PodcastEpisode WebPage ItemPage AboutPage FAQPage MedicalWebPage HowTo Event "
    "CreativeWork Blog".split()
)
_TAG = re.compile(r"<[^<>]{0,300}>")
#: Soft hyphen, zero width characters, byte order mark, directional marks: invisible, and never part of a value.
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u2066\u2067\u2069"))
_SILENT = frozenset(("script", "style", "svg", "noscript", "template", "button"))


def plain(value: object) -> str:
    """A declared string as one line of text: entities (also doubly written ones) and markup gone.

    >>> plain("Caf&amp;eacute; <i>closed</i>\\n early")
    'Café closed early'
    """
    if not isinstance(value, str):
        return ""
    text = value
    if "&" in text:
        text = html_entities.unescape(text)
        if "&" in text and ";" in text:
            text = html_entities.unescape(text)
    if "<" in text:
        text = _TAG.sub(" ", text)
    if not text.isascii():
        text = text.translate(_INVISIBLE)
    return " ".join(text.split())


def text_of(element: etree._Element, limit: int = 400) -> str:
    """Visible text of an element, one line, words of neighbouring elements parted; stops after ``limit``.

    >>> text_of(etree.fromstring("<h1><span>Kicker</span><span>Head<b>line</b></span></h1>"))
    'Kicker Headline'
    """
    pieces: list[str] = []
    _gather(element, pieces, limit, 0)
    text = "".join(pieces)
    return " ".join((text if text.isascii() else text.translate(_INVISIBLE)).split())


#: Inline tags that stand inside words; between others a space is owed.
_IN_WORD = frozenset("b strong i em u font mark sup sub small abbr wbr a ins del s".split())


def _gather(element: etree._Element, pieces: list[str], room: int, depth: int) -> int:
    if text := element.text:
        pieces.append(text := _cut(text, room))
        room -= len(text)
    for child in element:
        if room <= 0:
            break
        tag = child.tag
        if isinstance(tag, str) and tag not in _SILENT and depth < 60:
            apart = tag not in _IN_WORD
            if apart:
                pieces.append(" ")
            room = _gather(child, pieces, room, depth + 1)
            if apart:
                pieces.append(" ")
        if room > 0 and (tail := child.tail):
            pieces.append(tail := _cut(tail, room))
            room -= len(tail)
    return room


def _cut(text: str, room: int) -> str:
    """The beginning of a text that is too long; white space before it (indented source) does not count."""
    return text if len(text) <= room else " ".join(f".{text[:_LONGEST]}.".split())[1:-1][: room + 1]


_LONGEST = 20_000


@lru_cache(maxsize=1024)  # the same few titles and names are compared by many rules
def key_of(text: str) -> str:
    """What two writings of one name or headline share: letters and digits, case-folded.

    >>> key_of("‘Mein Kampf’ – in Jail?") == key_of("'Mein Kampf' - in jail")
    True
    """
    if text.isascii():
        return _NO_WORD.sub("", text.lower())
    return _NO_WORD.sub("", unicodedata.normalize("NFKC", text).casefold())


_NO_WORD = re.compile(r"[\W_]+")


@once_a_page  # asked for by nearly every rule
def article_node(page: Page) -> dict[str, Any] | None:
    """The JSON-LD object of the page's own story, or None.

    Related stories have objects too. The one that names the page's address wins, then one with a headline,
    then the first (live blogs nest their entries below the story). Pages of other kinds give None.
    """
    best: dict[str, Any] | None = None
    best_score = -1
    path = _path(page.url)
    for node in page.json_ld_of(ARTICLE_NODE_TYPES):
        score = 0
        if path and _names_page(node, path):
            score += 4
        if node.get("headline") or node.get("name"):
            score += 1
        if node.get("datePublished"):
            score += 1
        if score > best_score:
            best, best_score = node, score
    return best


def page_node(page: Page) -> dict[str, Any] | None:
    """The JSON-LD object of a page that is no article by its types: recipe, video, plain web page."""
    for node in page.json_ld_of(PAGE_NODE_TYPES):
        if node.get("datePublished") or node.get("headline"):
            return node
    return None


def _names_page(node: dict[str, Any], path: str) -> bool:
    entity = node.get("mainEntityOfPage")
    addresses = [node.get("url"), node.get("@id"), entity if isinstance(entity, str) else None]
    if isinstance(entity, dict):
        addresses += [entity.get("@id"), entity.get("url")]
    return any(isinstance(a, str) and _path(a) == path for a in addresses)


def _path(url: str) -> str:
    try:
        return urlsplit(url).path.strip("/").removesuffix("/amp").lower()
    except ValueError:
        return ""


def words_of(value: object) -> Iterator[str]:
    """The strings of a JSON-LD value that may be a string, an object with a name, or a list of these."""
    if isinstance(value, str):
        if text := plain(value):
            yield text
    elif isinstance(value, dict):
        yield from words_of(value.get("name"))
    elif isinstance(value, list):
        for item in value[:200]:
            yield from words_of(item)


class Places:
    """Where the marked elements of a page stand: their block-level node, and the headline's."""

    def __init__(self, page: Page, layout: Layout) -> None:
        self._nodes = {node.element: node for node in layout.nodes}
        self.head_block = _headline_block(page, layout)
        #: index of the block with the headline; 0 when none is found
        self.head: Node | None = None
        #: node of the headline; None when none is found
        if self.head_block is not None:
            self.head = layout.blocks[self.head_block].node

    def node(self, element: etree._Element | None) -> Node | None:
        """The element's own node, or the nearest above it."""
        while element is not None:
            if (node := self._nodes.get(element)) is not None:
                return node
            element = element.getparent()
        return None


@once_a_page
def places(page: Page, layout: Layout) -> Places:
    """The `Places` of a page."""
    return Places(page, layout)


_HEADINGS = frozenset(("h1", "h2", "h3", "h4"))
_TITLE = mask("title")


def _headline_block(page: Page, layout: Layout) -> int | None:
    """The block whose text the page's head declares as title, a heading before anything else; else the first h1.

    Many pages have a logo, a section or a cookie bar in their first h1, and the headline in an h2 or a div.
    """
    declared = [key_of(t[:600]) for t in (page.meta_first("og:title"), page.title_tag) if t]
    node = article_node(page)
    if node is not None and isinstance(node.get("headline"), str):
        declared.insert(0, key_of(plain(node["headline"])[:600]))
    first: int | None = None
    best: tuple[int, int] | None = None
    for block in layout.blocks:
        is_heading = block.tag in _HEADINGS
        if not is_heading and not block.node.bits & _TITLE and not block.bits & _TITLE:
            continue
        if block.chars > 300 or block.chars < 4 or block.node.places & (ASIDE | NAV):
            continue
        is_first = block.tag == "h1"
        if is_first and first is None and block.chars > 10:
            first = block.index
        key = key_of(block.text)
        if len(key) > 7 and any(key in d for d in declared):
            rank = (len(key) * (3 if is_first else 2 if is_heading else 1), -block.index)
            if best is None or rank > best:
                best = rank
    if first is not None and (best is None or layout.blocks[-best[1]].tag != "h1"):
        text = layout.blocks[first].text
        if best is None or (len(text) > 30 and text.count(" ") > 3):
            return first  # another headline for the same story than the declared one
    return -best[1] if best is not None else None


_FOREIGN = mask("related", "teaser", "sidebar", "nav", "comment", "footer", "loaded")
_READER = mask("comment")
#: Beside the headline only these words of class names count; 'teaser', 'sidebar' or 'header' stand on anything there.
_ALWAYS_FOREIGN = mask("comment", "loaded")
_NEAR = range(-6, 24)


def is_foreign(node: Node | None, forbidden: int = _FOREIGN, head: Node | None = None) -> bool:
    """Whether a node stands among related stories, in a sidebar, in comments: what it says is not of this story.

    Class names are soft evidence: what is said of the headline as well says nothing, and beside the headline
    only comments are foreign.
    """
    if node is None:
        return False
    bits = (node.inherited | node.bits) & forbidden
    if head is None:
        return bool(bits) or bool(node.places & (ASIDE | NAV))
    if node.index - head.index in _NEAR:
        bits &= _ALWAYS_FOREIGN
        return bool(bits & ~head.inherited)
    return bool(bits & ~head.inherited) or bool(node.places & ~head.places & (ASIDE | NAV))


# --- site and publisher ----------------------------------------------------------------------------------

#: JSON-LD types that carry the name of a site.
_SITES = frozenset("WebSite Organization NewsMediaOrganization Corporation".split())


@once_a_page
def site_names(page: Page) -> list[str]:
    """Everything the page's site calls itself, best first: og:site_name, publisher, application name, host."""
    names: list[str] = []
    if name := page.meta_first("og:site_name"):
        names.append(plain(name))
    node = article_node(page)
    if node is not None:
        names += words_of(node.get("publisher"))
    names += [
        plain(n) for n in (page.meta_first("application-name"), page.meta_first("apple-mobile-web-app-title")) if n
    ]
    for other in page.json_ld_of(_SITES):
        for field in ("name", "alternateName"):
            names += words_of(other.get(field))
    if key := site_key(page.url):
        names.append(key)
        names.append(urlsplit(page.url).hostname or key)
        names.append(key.partition(".")[0])
    return list(dict.fromkeys(n for n in names if n))


def find_publisher(page: Page, layout: Layout) -> Found | None:
    """The site's name as it writes it."""
    if name := plain(page.meta_first("og:site_name")):
        return Found(name, "meta:og:site_name", name)
    node = article_node(page)
    for name in words_of(node.get("publisher")) if node else ():
        return Found(name, "jsonld:publisher", name)
    for kind in ("WebSite", "NewsMediaOrganization", "Organization"):
        for other in page.json_ld_of(frozenset((kind,))):
            for name in words_of(other.get("name")):
                return Found(name, f"jsonld:{kind}", name)
    if name := plain(page.meta_first("application-name")):
        return Found(name, "meta:application-name", name)
    return None


# --- summary ---------------------------------------------------------------------------------------------

_SUMMARY_META = ("og:description", "description", "twitter:description", "dc.description", "dcterms.description",
                 "sailthru.description")  # fmt: skip
_CUT = ("…", "...", "[…]", "[...]", "&hellip;")


def find_summary(page: Page, layout: Layout) -> Found | None:
    """The standfirst below the headline, else the description that the page declares."""
    if found := _visible_summary(page, layout):
        return found
    declared = [(f"meta:{name}", plain(page.meta_first(name))) for name in _SUMMARY_META]
    node = article_node(page)
    if node is not None:
        declared.append(("jsonld:description", plain(node.get("description"))))
    declared = [(rule, text) for rule, text in declared if len(text) > 15]
    for rule, text in declared:
        if not text.endswith(_CUT):
            return Found(text, rule, text)
    return Found(declared[0][1], declared[0][0], declared[0][1]) if declared else None


def _visible_summary(page: Page, layout: Layout) -> Found | None:
    where = places(page, layout)
    head = where.head
    if head is None:
        return None
    for element in layout.marks["summary"]:
        node = where.node(element)
        if node is None or not 0 < node.index - head.index < 30 or is_foreign(node, _FOREIGN, head):
            continue
        text = text_of(element, 1500)
        if 40 < len(text) < 900:
            return Found(text, "class:summary", text)
    return None


# --- section, breadcrumbs, tags --------------------------------------------------------------------------

_SECTION_META = ("article:section", "og:article:section", "parsely-section", "cxenseparse:category",
"sailthru.section",
                 "dcterms.subject", "section", "category", "articlesection", "vr:category")  # fmt: skip
_TAG_META = ("article:tag", "og:article:tag", "parsely-tags", "sailthru.tags", "news_keywords", "keywords",
             "cxenseparse:keyword", "dc.subject")  # fmt: skip
_HOME_WORDS = frozenset(
    """home homepage start startseite frontpage front hjem hem forside accueil inicio início inici domů domov
    strona główna stronagłówna главная головна начало etusivu kezdőlap anasayfa ana sayfa acasă prima pagina
    beranda trang chủ trangchủ 首页 首頁 ホーム トップ 홈 الرئيسية עמוד הבית ראשי صفحه اصلی αρχική""".split()
) | {"strona główna", "ana sayfa", "trang chủ", "pagina principal", "página inicial", "you are here", "home page"}


def find_section(page: Page, layout: Layout) -> Found | None:
    """The section's name."""
    for name in _SECTION_META:
        if (text := plain(page.meta_first(name))) and len(text) < 80:
            return Found(text, f"meta:{name}", text)
    node = article_node(page)
    if node is not None:
        for text in words_of(node.get("articleSection")):
            return Found(text, "jsonld:articleSection", text)
    crumbs = find_breadcrumbs(page, layout)
    if crumbs is not None and isinstance(crumbs.value, tuple):
        return Found(crumbs.value[-1], crumbs.rule, crumbs.raw)
    return None


def find_breadcrumbs(page: Page, layout: Layout) -> Found | None:
    """The path above the article, outermost first, without the front page and the article itself."""
    title = key_of(_declared_title(page))
    declared = _json_ld_crumbs(page)
    best: Found | None = None
    for crumbs, rule in ((_marked_crumbs(page, layout), "class:crumb"), (declared, "jsonld:BreadcrumbList")):
        names = _clean_crumbs(page, crumbs, title)
        # search engines are told one way only; the one that readers see may be longer
        if names and (best is None or len(names) > len(best.value)):  # type: ignore[arg-type]
            best = Found(names, rule, " > ".join(text for text, _ in crumbs))
    if best is None and (terms := _category_links(page, layout)):
        best = Found(terms, "class:section", " > ".join(terms))
    return best


def _category_links(page: Page, layout: Layout) -> tuple[str, ...]:
    """The categories that stand beside the headline."""
    where = places(page, layout)
    head = where.head
    for element in layout.marks["section"] if head is not None else ():
        place = where.node(element)
        if head is None or place is None or not -12 < place.index - head.index < 12:
            continue
        if is_foreign(place, _FOREIGN, head):
            continue
        names = [t for a in element.iter("a") if 1 < len(t := text_of(a, 60)) < 40]
        if 0 < len(names) < 5:
            return tuple(dict.fromkeys(names))
    return ()


def _declared_title(page: Page) -> str:
    node = article_node(page)
    declared = node.get("headline") if node else None
    return plain(declared if isinstance(declared, str) else page.meta_first("og:title") or page.title_tag)


def _json_ld_crumbs(page: Page) -> list[tuple[str, str]]:
    for node in page.json_ld_of(frozenset(("BreadcrumbList",))):
        items = node.get("itemListElement")
        items = items if isinstance(items, list) else [items]
        crumbs = []
        for number, item in enumerate(i for i in items if isinstance(i, dict)):
            inner = item.get("item")
            name = plain(item.get("name")) or (plain(inner.get("name")) if isinstance(inner, dict) else "")
            url = inner.get("@id") or inner.get("url") if isinstance(inner, dict) else inner
            try:
                position = float(item.get("position", number))
            except (TypeError, ValueError):
                position = number
            crumbs.append((position, number, name, url if isinstance(url, str) else ""))
        if crumbs:
            return [(name, url) for _, _, name, url in sorted(crumbs)]
    return []


def _marked_crumbs(page: Page, layout: Layout) -> list[tuple[str, str]]:
    for element in layout.marks["crumb"]:
        crumbs = [(text_of(a, 200), a.get("href") or "") for a in element.iter("a")]
        if crumbs:
            return crumbs
    return []


def _clean_crumbs(page: Page, crumbs: list[tuple[str, str]], title: str) -> tuple[str, ...]:
    kept: list[str] = []
    own = canonicalize(page.url) if page.url else ""
    sites = {key_of(name) for name in site_names(page)}
    for number, (text, href) in enumerate(crumbs):
        name = text.strip(" »›>/|\\-–—·•→:")
        key = key_of(name)
        if not key or len(name) > 80:
            continue
        url = absolute(page.base_url, href) if href else ""
        if number == 0 and (name.casefold() in _HOME_WORDS or key in sites or (url and not _path(url))):
            continue
        if url and not _path(url) and (key in sites or name.casefold() in _HOME_WORDS):
            continue
        is_last = number == len(crumbs) - 1
        if is_last and (
            name.endswith(_CUT) or (title and (key == title or (len(key) > 12 and title.startswith(key))))
        ):
            continue
        if is_last and url and canonicalize(url) == own:
            continue
        if name not in kept:
            kept.append(name)
    return tuple(kept)


def find_tags(page: Page, layout: Layout) -> Found | None:
    """Keywords and tags of the story, in the order of the page, each once."""
    for name in _TAG_META[:2]:
        if values := page.meta.get(name):
            return _tags([t for v in values for t in _split_tags(v)], f"meta:{name}")
    if found := _linked_tags(page, layout):
        return found
    node = article_node(page)
    if node is not None and (keywords := node.get("keywords")):
        parts = [keywords] if isinstance(keywords, str) else list(words_of(keywords))
        if found := _tags([t for part in parts for t in _split_tags(part)], "jsonld:keywords"):
            return found
    for name in _TAG_META[2:]:
        if values := page.meta.get(name):
            return _tags([t for v in values for t in _split_tags(v)], f"meta:{name}")
    return None


_TAG_FOREIGN = mask("related", "comment", "loaded", "sidebar")


def _linked_tags(page: Page, layout: Layout) -> Found | None:
    where = places(page, layout)
    for element in layout.marks["tag"]:
        if is_foreign(where.node(element), _TAG_FOREIGN, where.head):
            continue
        links = [a for a in element.iter("a") if _is_tag_link(a)]
        if links and (found := _tags([text_of(a, 80).lstrip("#") for a in links], "class:tag")):
            return found
    return None


def _is_tag_link(link: etree._Element) -> bool:
    href = (link.get("href") or "").lower()
    return "tag" in (link.get("rel") or "").split() or any(
        w in href for w in ("/tag", "/topic", "/thema", "/tema", "tag=")
    )


def _split_tags(text: str) -> list[str]:
    text = plain(text)
    for separator in (";", ",", "|"):
        if separator in text:
            return [part.strip() for part in text.split(separator)]
    return [text]


def _tags(words: Iterable[str], rule: str) -> Found | None:
    kept = {key_of(w): w for w in reversed(list(words)) if w and len(w) < 80}
    tags = tuple(reversed([w for key, w in kept.items() if key]))[:60]
    return Found(tags, rule, ", ".join(tags)) if tags else None


# --- address ---------------------------------------------------------------------------------------------


def find_canonical(page: Page, layout: Layout) -> Found | None:
    """The address that the page declares as its own; only on the same site, never the front page."""
    declared = [("link:canonical", e.get("href") or "") for e in page.link_rel("canonical")]
    declared.append(("meta:og:url", page.meta_first("og:url") or ""))
    for rule, raw in declared:
        url = canonicalize(absolute(page.url or raw, raw))
        if not url or (page.url and not same_site(url, page.url)):
            continue
        parts = urlsplit(url)
        if parts.path.strip("/") or parts.query or (page.url and not _path(page.url)):
            return Found(url, rule, raw)
    return None


# --- counts ----------------------------------------------------------------------------------------------

_COUNT = re.compile(
    r"(\d{1,3}(?:[ .,\u00a0\u202f']\d{3})+|\d+(?:[.,]\d+)?)\s*(k|m|mio|mln|mn|tys|tsd|mil|тыс|млн|万|b)?\b",
    re.IGNORECASE,
)
_FACTORS = {"k": 1e3, "tys": 1e3, "tsd": 1e3, "mil": 1e3, "тыс": 1e3, "万": 1e4,
            "m": 1e6, "mio": 1e6, "mln": 1e6, "mn": 1e6, "млн": 1e6, "b": 1e9}  # fmt: skip
_GROUPED = re.compile(r"^\d{1,3}(?:[ .,\u00a0\u202f']\d{3})+$")
_NOT_DIGIT = re.compile(r"\D")
_DATE_LIKE = re.compile(r"\d[./:-]\d{1,2}\b|\b(?:19|20)\d\d\b")


def parse_count(text: str) -> int | None:
    """The one number that a counter shows; None when there is none, or more than one.

    >>> [parse_count(t) for t in ("1.2K views", "1 234", "12 тыс.", "0", "5 of 12", "no comments")]
    [1200, 1234, 12000, 0, None, None]
    """
    found = list(_COUNT.finditer(text))
    if len(found) != 1:
        return None
    number, unit = found[0].groups()
    factor = _FACTORS.get((unit or "").lower(), 1)
    if _GROUPED.match(number) and factor == 1:
        return int(_NOT_DIGIT.sub("", number))
    try:
        return round(float(number.replace(",", ".")) * factor)
    except ValueError:
        return None


_VIEW_ACTIONS = frozenset(("ReadAction", "ViewAction", "WatchAction", "ConsumeAction"))
_SHARE = mask("share")
_TEASERS = mask("related", "teaser", "sidebar", "nav", "loaded")


def find_view_count(page: Page, layout: Layout) -> Found | None:
    """How often the story was read, as the page shows it; told by class, never by order."""
    if found := _marked_count(page, layout, "views", _TEASERS | _READER):
        return found
    return _interaction(page, _VIEW_ACTIONS)


def find_comment_count(page: Page, layout: Layout) -> Found | None:
    """How many comments the page says it has."""
    node = article_node(page)
    if node is not None:
        value = node.get("commentCount")
        if isinstance(value, (int, str)) and (count := parse_count(str(value))) is not None:
            return Found(count, "jsonld:commentCount", str(value))
    if found := _marked_count(page, layout, "comment", _TEASERS):
        return found
    return _interaction(page, frozenset(("CommentAction",)))


def _marked_count(page: Page, layout: Layout, mark: str, foreign: int) -> Found | None:
    where = places(page, layout)
    if where.head is not None:  # what is said of the headline as well says nothing
        foreign &= ~(where.head.inherited | where.head.bits)
    for element in layout.marks[mark]:
        text = text_of(element, 60)
        if not text or len(text) > 40 or (not text.isdigit() and _DATE_LIKE.search(text)):
            continue
        count = parse_count(text)
        if count is None or class_bits(element.get("class") or "") & _SHARE:
            continue
        node = where.node(element)
        if not is_foreign(node, foreign, where.head):
            return Found(count, f"class:{mark}", text)
    return None


def _interaction(page: Page, actions: frozenset[str]) -> Found | None:
    node = article_node(page)
    statistics = node.get("interactionStatistic") if node else None
    for statistic in statistics if isinstance(statistics, list) else [statistics]:
        if not isinstance(statistic, dict):
            continue
        kind = statistic.get("interactionType")
        names = [kind] if isinstance(kind, str) else json_ld_types(kind) if isinstance(kind, dict) else []
        if any(n.rsplit("/", 1)[-1] in actions for n in names):
            raw = str(statistic.get("userInteractionCount", ""))
            if (count := parse_count(raw)) is not None:
                return Found(count, "jsonld:interactionStatistic", raw)
    return None
