"""What a page says of itself: its site and publisher, summary and address.

Also the few small readers that the other field rules share: one line of text of an element, the JSON-LD
object of the article, the place of a marked element on the page.
"""

from __future__ import annotations

import html as html_entities
import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit

from lxml import etree

from newsspider.extraction.boilerplate import mask
from newsspider.extraction.found import Found
from newsspider.extraction.layout import ASIDE, NAV, Layout, Node
from newsspider.page import Page, once_a_page
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
    path = path_of(page.url)
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
    return any(isinstance(a, str) and path_of(a) == path for a in addresses)


def path_of(url: str) -> str:
    """The path of an address as pages of one site are told apart: in small letters, without slashes at its ends."""
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
#: Ends of texts that were cut short.
CUT_MARKS = ("…", "...", "[…]", "[...]", "&hellip;")


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
        if not text.endswith(CUT_MARKS):
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
        if parts.path.strip("/") or parts.query or (page.url and not path_of(page.url)):
            return Found(url, rule, raw)
    return None
