"""Which news agencies a text comes from: named in JSON-LD, bylines, datelines and sign-offs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from lxml import etree

from newsspider.extraction.agency_names import agency_of
from newsspider.extraction.authors import byline_elements, split_names
from newsspider.extraction.found import Found
from newsspider.extraction.layout import FIGURE, Block, Layout
from newsspider.extraction.metadata import article_node, is_foreign, places, plain, text_of, words_of
from newsspider.page import Page, once_a_page

_JSON_LD_FIELDS = ("author", "creator", "creditText", "sourceOrganization", "provider")
_META = ("author", "article:author", "dc.creator", "dc.source", "article:source", "source", "byl", "news_source")
_SEPARATOR = re.compile(
    r"\s*[/,;&+|·•]\s*|\s+[-–—]\s+|\s+(?:and|und|et|y|e|i|и|with|mit|avec|con|com|ve|og|och|en)\s+"
)
#: Desks that sign beside their agency: 'dpa/lno', 'ats/nxp'.
_DESK = re.compile(r"^[a-zäöüß]{2,5}$")
#: 'BERLIN (dpa) -', '(Reuters) -', 'PARIS, Nov 22 (AFP) —', '(서울=연합뉴스)', '【ワシントン共同】'.
_DATELINE = re.compile(r"^([^()（【\[\n]{0,70})[(（【\[]([^()（）【】\[\]\n]{2,40})[)）】\]]\s*([-–—:.=]?)")
#: 'МОСКВА, 22 ноя — РИА Новости.', 'MOSCOW, November 22. /TASS/.', 'القدس - وفا -'.
_OPEN_DATELINE = re.compile(
    r"^[^\n]{2,60}?(?:\s[–—-]\s+|\s/)([^\W\d_][\w «»\"-]{1,24}?)(?:/|[.,:](?:\s|$)|\s[–—-]\s)"
)
#: 'AFP - ', '新华社北京11月22日电'.
_DATELINE_FIRST = re.compile(r"^([^\W\d_][\w-]{1,18})\s[–—-]\s|^(新华社|新華社|中新社|中新网)")
_BRACKETS_AT_END = re.compile(r"[(（\[]([^()（）\[\]\n]{2,60})[)）\]][\s.*]{0,5}$")
_SLASHES_AT_END = re.compile(r"(?:^|\s)(/?[\w-]{2,12}(?:/[\w-]{2,12}){1,4}|/[\w-]{2,12})/?$")
_DASH_AT_END = re.compile(r"\s[-–—]{1,2}\s*([^-–—()\n]{2,40})$")
#: 'With inputs from PTI', 'Mit Material der dpa', 'Com informações da AFP', 'Fonte: ANSA'.
_SOURCE_WORDS = re.compile(
    r"^\W{0,3}(?:additional|with|mit|avec|com|con|source|sources|quellen?|fuentes?|fontes?|fonti|kaynak|källa|kilde|źródło|forrás|"
    r"zdroj|lähde|bron|sumber|источник|джерело|материал|المصدر|来源)"
    r"(?:\s+(?:(?:additional|agency)\s+)?(?:inputs?|reporting|files|reports|material|informationen|agenturmaterial|"
    r"informações|información))?(?:\s+(?:from|by|von|der|des|da|do|de|del))?\s*[:：]?\s+",
    re.IGNORECASE,
)
#: What names the source of a picture.
_PICTURE = re.compile(r"(?:fotos?|photos?|images?|bild(?:er)?|imagen|crédit|credit|©)\b", re.IGNORECASE)
_LONGEST_LINE = 160
_EDGE = 3


class Sign(NamedTuple):
    """An agency's name in a text."""

    name: str
    #: as records carry it
    printed: str


class Statement(NamedTuple):
    """A place that may name agencies as where the text is from."""

    rule: str
    raw: str
    signs: list[Sign]
    links: Sequence[tuple[str, str]] = ()
    #: (href, anchor text) of what is linked there


def find_agencies(page: Page, layout: Layout, blocks: Sequence[Block] = ()) -> Found | None:
    """The agencies that the text is from, each once, under the names of `agency_names`.

    ``blocks`` are the chosen blocks of the body: datelines are read in the first of them, sign-offs in the
    last and just below. An agency that a sentence merely quotes is none of the text's.
    """
    found: dict[str, tuple[str, str]] = {}
    for statement in agency_statements(blocks, page, layout):
        for sign in statement.signs:
            found.setdefault(sign.name, (statement.rule, statement.raw))
    if not found:
        return None
    rule, raw = next(iter(found.values()))
    return Found(tuple(found), rule, raw)


@once_a_page
def agency_statements(blocks: Sequence[Block], page: Page, layout: Layout) -> list[Statement]:
    """What the places that may name agencies say, those in the head of the page first. A page has one body."""
    return [statement for statement in _statements(page, layout, blocks) if statement.signs]


def _statements(page: Page, layout: Layout, blocks: Sequence[Block]) -> Iterator[Statement]:
    for rule, raw in _declared(page):
        yield Statement(rule, raw, _any_of(split_names(raw) + _SEPARATOR.split(raw)))
    for element, raw in _printed(page, layout):
        signs = _any_of(split_names(raw) + _SEPARATOR.split(raw))
        yield Statement(BYLINE, raw, signs, _links_of(element) if signs else ())
    for block, line in lines_at_head(page, layout):
        if _says_source(line):
            yield Statement("line", line, _signed(line), block.links)
    for block in blocks[:_EDGE]:
        yield Statement("dateline", block.text[:120], _dateline(block.text[:120]))
    for block in blocks[-_EDGE:]:
        last = block.text[-_LONGEST_LINE:]
        yield Statement("sign-off", last, _sign_off(last))
    for block in lines_below(layout, blocks):
        yield Statement("sign-off", block.text, _signed(block.text), block.links)


#: Rule of the names in elements with an author's class.
BYLINE = "byline"


def _links_of(element: etree._Element) -> list[tuple[str, str]]:
    links = [element] if element.tag == "a" else element.iter("a")
    return [(href, text_of(link, _LONGEST_LINE)) for link in links if (href := link.get("href"))]


def _declared(page: Page) -> Iterator[tuple[str, str]]:
    node = article_node(page)
    for field in _JSON_LD_FIELDS if node is not None else ():
        for raw in words_of(node.get(field)) if node is not None else ():
            yield f"jsonld:{field}", raw[:200]
    for name in _META:
        for raw in page.meta.get(name, ())[:5]:
            yield f"meta:{name}", plain(raw)[:200]


def _printed(page: Page, layout: Layout) -> Iterator[tuple[etree._Element, str]]:
    where = places(page, layout)
    for element, is_far in byline_elements(page, layout):
        node = where.node(element)
        text = text_of(element, 200)
        if not is_far and node is not None and not node.places & FIGURE and not _PICTURE.match(text):
            yield element, text


def lines_below(layout: Layout, blocks: Sequence[Block]) -> Iterator[Block]:
    """The short blocks just below the body."""
    for block in layout.blocks[blocks[-1].index + 1 : blocks[-1].index + 1 + _EDGE] if blocks else ():
        if block.chars <= _LONGEST_LINE and not is_foreign(block.node):
            yield block


def lines_at_head(page: Page, layout: Layout) -> Iterator[tuple[Block, str]]:
    """The short lines around the headline, each with its block."""
    start = places(page, layout).head_block
    if start is not None:
        for block in layout.blocks[max(0, start - _EDGE) : start + 3 * _EDGE]:
            if block.chars <= _LONGEST_LINE and not block.node.places & FIGURE:
                yield from ((block, line) for line in block.text.split("\n"))


def _says_source(line: str) -> bool:
    """Whether a line by itself can name a source: 'AA' may be a button for larger letters, 'Agencies' a menu's."""
    return _SOURCE_WORDS.match(line) is not None or (len(line) > _EDGE - 1 and line != "Agencies")


def _any_of(parts: Iterable[str]) -> list[Sign]:
    return [_sign(name, part) for part in parts if (name := agency_of(part))]


def _sign(name: str, part: str) -> Sign:
    return Sign(name, part.strip(" .:/*«»\"'“”"))


def _all_of(text: str) -> list[Sign]:
    """The agencies of a text that names nothing but agencies, their desks and years; else none."""
    names = []
    for part in filter(None, _SEPARATOR.split(text.strip(" ./*"))):
        if name := agency_of(part):
            names.append(_sign(name, part))
        elif not _DESK.match(part):
            return []
    return names


def _signed(line: str) -> list[Sign]:
    """The agencies of a line that is nothing but their sign."""
    bare = line.strip(" ()（）[]/.*–—-©")
    if not bare or len(bare) > _LONGEST_LINE:
        return []
    return _all_of(_SOURCE_WORDS.sub("", bare))


def _sign_off(text: str) -> list[Sign]:
    """The agencies that sign at the end of a paragraph.

    >>> [_sign_off(text) for text in ("so die Polizei. (dpa/lno)", "selon lui. /ats/nxp", "he told AFP")]
    [[Sign(name='dpa', printed='dpa')], [Sign(name='Keystone-SDA', printed='ats')], []]
    """
    last = text.rsplit("\n", 1)[-1].rstrip(" .")
    for pattern in (_BRACKETS_AT_END, _SLASHES_AT_END, _DASH_AT_END):
        if match := pattern.search(last):
            return _all_of(_SOURCE_WORDS.sub("", match.group(1)))
    return _signed(last)


def _dateline(text: str) -> list[Sign]:
    """The agencies that the place and date at the beginning of a text name.

    >>> [_dateline(text) for text in ("BERLIN (dpa) - Der Rat", "МОСКВА, 22 ноя — РИА Новости. Совет")]
    [[Sign(name='dpa', printed='dpa')], [Sign(name='RIA', printed='РИА Новости')]]
    """
    if match := _DATELINE.match(text):
        before, inside, dash = match.groups()
        if dash or text[:1] in "(（【[" or _is_place(before):
            return _all_of(inside)
    for pattern in (_DATELINE_FIRST, _OPEN_DATELINE):
        if (match := pattern.match(text)) and (name := agency_of(part := next(g for g in match.groups() if g))):
            return [_sign(name, part)]
    return []


def _is_place(text: str) -> bool:
    """Whether a text could be a place and a date: no word of it that only a sentence has."""
    return all(not word[:1].islower() or len(word) < _EDGE for word in text.split())
