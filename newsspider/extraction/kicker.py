"""The small lines around a headline: the kicker above it and the second headline below it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, takewhile

from lxml import etree

from newsspider.extraction.found import Found
from newsspider.extraction.layout import Layout
from newsspider.extraction.metadata import (
    article_node,
    is_foreign,
    key_of,
    places,
    plain,
    site_names,
    text_of,
)
from newsspider.extraction.sections import find_section
from newsspider.extraction.title import KICKER_WORDS, SECTION_WORDS, find_title, site_keys, without_site
from newsspider.extraction.title_signs import words
from newsspider.page import Page

#: Words of class names for the second headline.
SUBTITLE_WORDS = frozenset(
    """subtitle subtitulo subtitulos subtitel subtitre subheadline subhead subheading subhed subheader undertitle
    untertitel unterzeile soustitre sottotitolo ondertitel underrubrik undertittel podtytul podtitulek podnaslov
    secondtitle secondheadline deck dek strapline alttitle spot sommario catenaccio altbaslik""".split()
)
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
#: 'Kicker: Title', 'Kicker | Title', 'Kicker / Title'.
_PREFIX = re.compile(r"^([^:|/\n]{2,60}?)\s*(?::\s+|\s[|/]\s+)(?=\S)")
_SENTENCE_END = re.compile(r"[.。।؟:…][\"\'”’»)]?$|[.!?]\s+\S")
_DATE_OR_CLOCK = re.compile(r"\d{1,2}[.:/]\d{2}|\b20\d\d\b")
#: '|', '>' and the like part crumbs, names and counts; 'By' begins a byline.
_FURNITURE = re.compile(r"\s[|/>›»•·]\s|;|^(?:by|von|par|por|di|door|av|af|przez|автор)\b", re.IGNORECASE)
#: Kinds of texts that templates print above every headline.
_KINDS = frozenset(
    """article articles artikel artículo articolo artigo blog post beitrag news nachricht nachrichten
    pressemitteilung pressemeldung press-release статья""".split()
)
_LONGEST_KICKER, _SHORTEST_SUBTITLE, _LONGEST_SUBTITLE = 80, 12, 150
_LEVELS, _SIBLINGS, _INNER = 4, 4, 40
_LINES_BELOW, _LONGEST_LINE = 5, 250
_HEADINGS = ("h1", "h2", "h3")
_SILENT = ("script", "style", "template", "noscript", "svg")


def find_kicker(page: Page, layout: Layout) -> Found | None:
    """The line above the headline: marked by its class, parted inside the h1, or a beginning of og:title only."""
    title = find_title(page, layout)
    heading = _heading(page, layout, title)
    if title is None or heading is None:
        return None
    taken = {key_of(str(title.value)), key_of(text_of(heading)), *map(key_of, site_names(page))}
    for rule, text in _kickers(page, heading):
        if _can_be_kicker(text, taken):
            return Found(_bare(text), rule, text)
    text = _declared_prefix(page, heading)
    section = find_section(page, layout)
    if section is not None:
        taken.add(key_of(str(section.value)))
    if _can_be_kicker(text, taken) and text.lower().split()[-1] not in SECTION_WORDS:
        return Found(text, "meta:og:title", page.meta_first("og:title"))
    return None


def _heading(page: Page, layout: Layout, title: Found | None) -> etree._Element | None:
    """The element of the headline, the heading around it if there is one; None where it says something else."""
    head = places(page, layout).head
    if head is None or title is None:
        return None
    around = (e for e in islice((head.element, *head.element.iterancestors()), 3) if e.tag in _HEADINGS)
    heading = next(around, head.element)
    own, wanted = key_of(text_of(heading)), key_of(str(title.value))
    shared = words(text_of(heading)) & words(str(title.value))
    return heading if wanted in own or own in wanted or len(shared) * 2 > len(words(str(title.value))) else None


def _kickers(page: Page, heading: etree._Element) -> Iterator[tuple[str, str]]:
    for element in islice(heading.iterdescendants("span", "small", "div", "a", "strong", "em", "p"), _INNER):
        if _marked(element, KICKER_WORDS) and _begins_with(heading, element):
            yield "h1:kicker", text_of(element)
    if text := _unmarked_span(page, heading):
        yield "h1:span", text
    for element in _before(heading):
        if _marked(element, KICKER_WORDS):
            yield "class:kicker", text_of(element)


def _begins_with(heading: etree._Element, element: etree._Element) -> bool:
    whole, part = text_of(heading), text_of(element)
    return bool(part) and whole.startswith(part) and len(whole) > len(part) + 8


def _unmarked_span(page: Page, heading: etree._Element) -> str | None:
    """The first element of the heading, where a declared title joins it to the rest by a colon or leaves it out."""
    first = next((c for c in heading if isinstance(c.tag, str)), None)
    if first is None or first.tag not in ("span", "small", "div", "p") or (heading.text or "").strip():
        return None
    if not _begins_with(heading, first):
        return None
    part = text_of(first)
    rest = text_of(heading).removeprefix(part).lstrip(" :–-|/·•")
    declared = set(_declared(page))
    joined = any(
        _bare(m.group(1)) == _bare(part) and d[m.end() :] == rest for d in declared if (m := _PREFIX.match(d))
    )
    return part if joined or rest in declared else None


def _declared(page: Page) -> Iterator[str]:
    node = article_node(page)
    for raw in (node.get("headline") if node else None, page.meta_first("og:title"), page.title_tag):
        if isinstance(raw, str) and raw:
            yield without_site(plain(raw)[:400], site_keys(page))


def _declared_prefix(page: Page, heading: etree._Element) -> str:
    """What og:title has before the heading's text; "" without that."""
    title = without_site(plain(page.meta_first("og:title")), site_keys(page))
    match = _PREFIX.match(title)
    joined = match is not None and key_of(title[match.end() :]) == key_of(text_of(heading))
    return _bare(match.group(1)) if match is not None and joined else ""


def _can_be_kicker(text: str, taken: set[str]) -> bool:
    key = key_of(text)
    return (
        len(key) > 1
        and len(text) <= _LONGEST_KICKER
        and key not in taken
        and _bare(text).lower() not in _KINDS
        and not _FURNITURE.search(text)
        and not _DATE_OR_CLOCK.search(text)
    )


def _bare(text: str) -> str:
    return text.strip(" :–-|/·•,+")


def find_subtitle(page: Page, layout: Layout) -> Found | None:
    """The second headline, below the title: a heading or a line marked as such, no sentence of the standfirst.

    Else the ``alternativeHeadline`` of JSON-LD, where that is not the title again.
    """
    title = find_title(page, layout)
    if title is None:
        return None
    taken = {key_of(str(title.value)), *(key_of(text) for text in _declared(page))}
    heading = _heading(page, layout, title)
    for rule, text in _subtitles(page, layout, heading) if heading is not None else ():
        if _can_be_subtitle(text, taken):
            return Found(text, rule, text)
    node = article_node(page)
    raw = node.get("alternativeHeadline") if node is not None else None
    text = plain(raw)
    own = words(str(title.value))
    again = len(own & words(text)) * 5 >= len(own) * 4
    if _can_be_subtitle(text, taken) and not again:
        return Found(text, "jsonld:alternativeHeadline", str(raw))
    return None


def _subtitles(page: Page, layout: Layout, heading: etree._Element) -> Iterator[tuple[str, str]]:
    start = places(page, layout).head_block or 0
    above = set(heading.iterancestors())
    for block in layout.blocks[start + 1 : start + 1 + _LINES_BELOW]:
        if block.chars > _LONGEST_LINE:
            break
        if block.node.element in above or is_foreign(block.node):
            continue
        around = takewhile(lambda e: e not in above, islice(block.node.element.iterancestors(), _LEVELS - 1))
        for element in (*around, *islice(block.node.element.iter("*"), _LEVELS)):
            if _marked(element, SUBTITLE_WORDS) and element is not heading:
                yield "class:subtitle", text_of(element)
    following = heading.getnext()
    if heading.tag == "h1" and following is not None and following.tag == "h2" and _is_group(heading.getparent()):
        yield "h2", text_of(following)


def _is_group(parent: etree._Element | None) -> bool:
    """Whether an element holds a headline rather than the whole text: few paragraphs, one heading of each kind."""
    if parent is None:
        return False
    return sum(1 for _ in islice(parent.iterdescendants("p"), 5)) < 5 and (
        sum(1 for _ in islice(parent.iterdescendants("h2"), 2)) == 1
    )


def _can_be_subtitle(text: str, taken: set[str]) -> bool:
    key = key_of(text)
    return (
        _SHORTEST_SUBTITLE <= len(text) <= _LONGEST_SUBTITLE
        and not any(key in other for other in taken)
        and " " in text
        and not _SENTENCE_END.search(text)
        and not _FURNITURE.search(text)
        and not _DATE_OR_CLOCK.search(text)
    )


def _marked(element: etree._Element, words: frozenset[str]) -> bool:
    """Whether the element's class, of one or several words, ends in one of ``words``: ``article__sub-title``."""
    for name in (element.get("class") or "")[:400].split():
        parts = [part.lower() for part in _WORD.findall(name)]
        if parts and (parts[-1] in words or "".join(parts[-2:]) in words):
            return True
    return False


def _before(heading: etree._Element) -> Iterator[etree._Element]:
    """Elements in front of the heading, the nearest first: its siblings, those of the elements around it."""
    for element in islice((heading, *heading.iterancestors()), _LEVELS):
        if element.tag in ("body", "main"):
            return
        for sibling in islice(element.itersiblings(preceding=True), _SIBLINGS):
            if _has_heading(sibling):
                return
            if sibling.tag not in _SILENT:
                yield from islice((e for e in sibling.iter() if isinstance(e.tag, str)), _INNER)
        if element.tag == "article":
            return


def _has_heading(element: etree._Element) -> bool:
    return element.tag == "h1" or next(element.iterdescendants("h1"), None) is not None
