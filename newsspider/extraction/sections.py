"""Where a story is filed: its section, the breadcrumbs above it, and its tags."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from lxml import etree

from newsspider.extraction.boilerplate import mask
from newsspider.extraction.found import Found
from newsspider.extraction.layout import Block, Layout, Node
from newsspider.extraction.metadata import (
    CUT_MARKS,
    article_node,
    is_foreign,
    key_of,
    path_of,
    places,
    plain,
    site_names,
    text_of,
    words_of,
)
from newsspider.page import Page, once_a_page
from newsspider.urls import absolute, canonicalize

_SECTION_META = ("article:section", "og:article:section", "parsely-section", "cxenseparse:category",
"sailthru.section",
                 "dcterms.subject", "section", "category", "articlesection", "vr:category")  # fmt: skip
#: Meta tags of one tag each, and of lists that only stories have.
_TAG_META = ("article:tag", "og:article:tag")
_TAG_LIST_META = ("parsely-tags", "sailthru.tags", "news_keywords")
#: Meta tags that many sites fill with the same words on every page.
_KEYWORD_META = ("keywords", "cxenseparse:keyword", "dc.subject")
_HOME_WORDS = frozenset(
    """home homepage start startseite frontpage front hjem hem forside accueil inicio início inici domů domov
    strona główna stronagłówna главная головна начало etusivu kezdőlap anasayfa ana sayfa acasă prima pagina
    beranda trang chủ trangchủ 首页 首頁 ホーム トップ 홈 الرئيسية עמוד הבית ראשי صفحه اصلی αρχική""".split()
) | {"strona główna", "ana sayfa", "trang chủ", "pagina principal", "página inicial", "you are here", "home page"}


def find_section(page: Page, layout: Layout) -> Found | None:
    """The section's name: the declared one, else the last of the breadcrumbs, else what is linked as category."""
    crumbs = find_breadcrumbs(page, layout)
    for rule, raw in _declared_sections(page):
        if text := _one_section(raw, page, layout, crumbs):
            return Found(text, rule, raw)
    if crumbs is not None and isinstance(crumbs.value, tuple):
        return Found(crumbs.value[-1], crumbs.rule, crumbs.raw)
    return _category_of_rel(page, layout) or _above_headline(page, layout)


def _declared_sections(page: Page) -> Iterator[tuple[str, str]]:
    for name in _SECTION_META:
        if (text := plain(page.meta_first(name))) and len(text) < 80:
            yield f"meta:{name}", text
    node = article_node(page)
    for text in words_of(node.get("articleSection")) if node is not None else ():
        yield "jsonld:articleSection", text


#: ``news/local``: a path instead of a name.
_SECTION_PATH = re.compile(r"[a-z0-9_-]+(?:/[a-z0-9_-]+)+/?")


def _one_section(text: str, page: Page, layout: Layout, crumbs: Found | None) -> str:
    """The name in a declared section that may be a path, or a list with the story's tags behind it."""
    if _SECTION_PATH.fullmatch(text):
        last = text.strip("/").rpartition("/")[2]
        names = crumbs.value if crumbs is not None and isinstance(crumbs.value, tuple) else ()
        return next((name for name in names if key_of(name) == key_of(last)), last)
    first, comma, others = text.partition(",")
    if comma and (tags := find_tags(page, layout)) is not None and isinstance(tags.value, tuple):
        keys = {key_of(tag) for tag in tags.value}
        if all(key_of(other) in keys for other in others.split(",")):
            return first.strip()
    return text


def _category_of_rel(page: Page, layout: Layout) -> Found | None:
    """The link of ``rel="category tag"``, as WordPress writes it below its posts."""
    where = places(page, layout)
    for link in page.anchors:
        if "category" not in (link.get("rel") or "").split() or _is_elsewhere(where.node(link), where.head):
            continue
        if 1 < len(text := text_of(link, 60)) < 40:
            return Found(text, "rel:category", text)
    return None


_ELSEWHERE = mask("related", "comment", "loaded", "sidebar", "nav")


def _is_elsewhere(node: Node | None, head: Node | None) -> bool:
    """Whether a node belongs to another story or to the site; the story's own footer does not."""
    if node is None or (head is not None and node.article not in (None, head.article)):
        return True
    return is_foreign(node, _ELSEWHERE, head)


def _above_headline(page: Page, layout: Layout) -> Found | None:
    """A lone link to a tag or category right above the headline."""
    where = places(page, layout)
    if where.head_block is None:
        return None
    for block in reversed(layout.blocks[max(0, where.head_block - 2) : where.head_block]):
        href = block.links[0][0] if len(block.links) == 1 and block.link_chars == block.chars < 40 else ""
        if _TAG_PATH.search(href) or _CATEGORY_PATH.search(href):
            return Found(block.text, "text:above headline", block.text)
    return None


@once_a_page  # the section is told from them
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
    if best is None and (crumbs := _printed_crumbs(page, layout)):
        names = _clean_crumbs(page, crumbs, title)
        best = Found(names, "text:crumbs", " > ".join(text for text, _ in crumbs)) if names else None
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
        if is_foreign(place, head=head):
            continue
        links = [a for a in element.iter("a") if 1 < len(text_of(a, 60)) < 40]
        names = [text_of(a, 60) for a in links if _CATEGORY_PATH.search(_href(a))] or [text_of(a, 60) for a in links]
        if 0 < len(links) < 5:
            return tuple(dict.fromkeys(names))
    return ()


#: What parts the links of a breadcrumb line; a bar or a dot parts those of a menu as well.
_CRUMB_GAPS = frozenset(("»", "›", ">", ">>", "/", "→", "\\", "::", "＞", "»»"))
_LONGEST_CRUMBS = 240


def _printed_crumbs(page: Page, layout: Layout) -> list[tuple[str, str]]:
    """A short line above the headline of links parted by ``>`` and the like, the first one to the front page."""
    head = places(page, layout).head_block
    for block in layout.blocks[: head if head is not None else None]:
        if 1 < len(block.links) < 8 and block.chars < _LONGEST_CRUMBS and _is_crumb_line(page, block):
            return [(text, href) for href, text in block.links]
    return []


def _is_crumb_line(page: Page, block: Block) -> bool:
    if not all(text for _, text in block.links):
        return False
    href, home = block.links[0]
    if path_of(absolute(page.base_url, href)) and home.casefold() not in _HOME_WORDS:
        return False
    rest = block.text.partition(home)[2]
    for _, text in block.links[1:]:
        gap, found, rest = rest.partition(text)
        if not found or gap.strip() not in _CRUMB_GAPS:
            return False
    return True


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
        if number == 0 and (name.casefold() in _HOME_WORDS or key in sites or (url and not path_of(url))):
            continue
        if url and not path_of(url) and (key in sites or name.casefold() in _HOME_WORDS):
            continue
        is_last = number == len(crumbs) - 1
        if is_last and (
            name.endswith(CUT_MARKS) or (title and (key == title or (len(key) > 12 and title.startswith(key))))
        ):
            continue
        if is_last and url and canonicalize(url) == own:
            continue
        if name not in kept:
            kept.append(name)
    return tuple(kept)


@once_a_page  # the section is told from the tags
def find_tags(page: Page, layout: Layout) -> Found | None:
    """Keywords and tags of the story, in the order of the page, each once."""
    return (
        _meta_tags(page, _TAG_META)
        or _linked_tags(page, layout)
        or _json_ld_tags(page)
        or _meta_tags(page, _TAG_LIST_META)
        or _listed_tags(page, layout)
        or _tags_by_address(page, layout)
        or _meta_tags(page, _KEYWORD_META)
    )


def _meta_tags(page: Page, names: Iterable[str]) -> Found | None:
    for name in names:
        if values := page.meta.get(name):
            return _tags([t for v in values for t in _split_tags(v)], f"meta:{name}")
    return None


def _json_ld_tags(page: Page) -> Found | None:
    node = article_node(page)
    keywords = node.get("keywords") if node is not None else None
    parts = [keywords] if isinstance(keywords, str) else list(words_of(keywords))
    return _tags([t for part in parts for t in _split_tags(part)], "jsonld:keywords")


_TAG_FOREIGN = mask("related", "comment", "loaded", "sidebar")
_TAG_PATH = re.compile(r"/(?:tags?|hashtags?|keywords?|etiket|etiquetas?|schlagw[^/]{2,8})/[^/?#]", re.IGNORECASE)
_CATEGORY_PATH = re.compile(r"/(?:category|categor[ií]a|section|topics?|rubric|rubrik)/[^/?#]", re.IGNORECASE)
#: Words in the class of a list of tags; the singular stands on labels of all kinds.
_TAG_LIST_CLASS = re.compile(
    r"(?<![a-z])(?:tags|keywords|hashtags|tagi|etiquetas|schlagworte)(?![a-z])", re.IGNORECASE
)
#: How much other text than its links a list of tags holds: 'Filed under:'.
_TAG_LABEL = 30
#: More links than a story has tags are the site's tag cloud.
_MOST_TAGS = 30


def _linked_tags(page: Page, layout: Layout) -> Found | None:
    """Links that by their address or ``rel`` are tags, in an element that class names call tags."""
    for element in _tag_elements(page, layout):
        links = [a for a in element.iter("a") if _is_tag_link(a)]
        if links and (found := _tags(_names_of(links), "class:tag")):
            return found
    return None


def _listed_tags(page: Page, layout: Layout) -> Found | None:
    """Links of any address in an element that calls itself a list of tags."""
    for element in _tag_elements(page, layout):
        links = list(element.iter("a"))
        if _is_tag_list(element, links) and (found := _tags(_names_of(links), "class:tags")):
            return found
    return None


def _tag_elements(page: Page, layout: Layout) -> Iterator[etree._Element]:
    where = places(page, layout)
    return (e for e in layout.marks["tag"] if not is_foreign(where.node(e), _TAG_FOREIGN, where.head))


def _names_of(links: Iterable[etree._Element]) -> list[str]:
    """The texts of links, without those that label or edit the list: 'Topics:', '[edit]'."""
    names = (text_of(a, 80).lstrip("# ") for a in links)
    return [name for name in names if name[:1].isalnum() and not name.endswith(":")]


def _is_tag_list(element: etree._Element, links: list[etree._Element]) -> bool:
    """Whether an element calls itself a list of tags and holds nothing but links and a label."""
    if not 0 < len(links) < _MOST_TAGS or not _TAG_LIST_CLASS.search(element.get("class") or ""):
        return False
    linked = sum(len(text_of(a, 80)) for a in links)
    return len(text_of(element, linked + 200)) - linked < _TAG_LABEL + 3 * len(links)


def _is_tag_link(link: etree._Element) -> bool:
    rel = (link.get("rel") or "").split()
    if "category" in rel:
        return False
    return "tag" in rel or any(w in _href(link) for w in ("/tag", "/topic", "/thema", "/tema", "tag=", "tags="))


def _href(link: etree._Element) -> str:
    return (link.get("href") or "").lower()


def _tags_by_address(page: Page, layout: Layout) -> Found | None:
    """Links into ``/tag/`` below the headline that stand outside of sentences."""
    where = places(page, layout)
    head = where.head
    if head is None:
        return None
    links = []
    for link in page.anchors:
        if _TAG_PATH.search(_href(link)) and (node := where.node(link)) is not None:
            alone = node.text_chars <= 1.5 * node.link_chars
            if alone and node.index > head.index and not _is_elsewhere(node, head):
                links.append(link)
    return _tags(_names_of(links), "href:tag") if len(links) < _MOST_TAGS else None


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
