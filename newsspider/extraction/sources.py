"""Where a text says that it comes from: an agency's byline or sign-off, 'Source: Kursor'."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from newsspider.extraction.agencies import BYLINE, agency_statements, lines_at_head, lines_below
from newsspider.extraction.agency_names import agency_of
from newsspider.extraction.layout import Block, Layout
from newsspider.extraction.outlets import known_outlet
from newsspider.page import Page

#: A line that names its source, in the words of as many languages as have `mention_patterns`.
_LABELLED = re.compile(
    r"^[\s(\[*–—-]{0,4}((?:original |news |article )?sources?|(?:original)?quellen?|fuentes?|fontes?|fonti?"
    r"|kaynak(?:lar)?|källa|kilder?|źródł[oa]|zdroj|forrás|lähde|bron|izvor|источники?|источник информации|джерел[оа]"
    r"|المصدر|المصادر|מקור|(?:消息|新闻|文章|资料|稿件)?[来來]源|出典|출처)\s?[:：]\s*(.{2,120}?)[\s.)\]]*$",
    re.IGNORECASE,
)
_SEPARATOR = re.compile(r"\s*[/,;&+|·•،、]\s*|\s(?:and|und|et|y|e|i|и|та|ve|og|och|en)\s")
#: Words of an outlet's name; what is longer is the headline of the report.
_MOST_WORDS = 5
_MOST_SOURCES = 10
_LONGEST_LINE = 300


class Source(NamedTuple):
    """An outlet named as that of the text."""

    outlet: str | None
    #: as printed; None where the link has the headline of the report for its words
    line: str
    verb: str | None
    #: the words that say so: ``Quelle``
    href: str | None
    at_head: bool
    #: whether it stands above the body


def find_sources(page: Page, layout: Layout, kept: Sequence[Block]) -> list[Source]:
    """The sources named around the body, and by its datelines and sign-offs, each once."""
    found: dict[str, Source] = {}
    for source in (*_labelled(page, layout, kept), *_signed(page, layout, kept)):
        key = canonical_name(source.outlet) if source.outlet else source.href or ""
        if len(found) < _MOST_SOURCES and (key not in found or (source.href and not found[key].href)):
            found[key] = source
    return list(found.values())


def canonical_name(outlet: str) -> str:
    """One name for all writings of an outlet.

    >>> canonical_name("Deutsche Presse-Agentur"), canonical_name("DPA"), canonical_name("Kontor")
    ('dpa', 'dpa', 'kontor')
    """
    if agency := agency_of(outlet):
        return agency
    known = known_outlet(outlet)
    return known[0].name if known else outlet.casefold()


def source_of_line(line: str, links: Iterable[tuple[str, str]]) -> list[Source]:
    """The sources that a line names, when it is one that does nothing else.

    >>> [(s.outlet, s.verb) for s in source_of_line("Quelle: dpa/Reuters", ())]
    [('dpa', 'Quelle'), ('Reuters', 'Quelle')]
    >>> source_of_line("Source: Statistics Office", ())
    []
    """
    if len(line) > _LONGEST_LINE or (match := _LABELLED.match(line)) is None:
        return []
    label, rest = match.groups()
    hrefs = {anchor: href for href, anchor in links if anchor and anchor in rest}
    sources = []
    for name in (part.strip(" «»“”„\"'") for part in _SEPARATOR.split(rest)):
        href = hrefs.pop(name, None)
        if href or agency_of(name) or _is_outlet(name):
            sources.append(Source(name, line, label, href, False))
    linked = [Source(_name(anchor), line, label, href, False) for anchor, href in hrefs.items()]
    return [*sources, *linked]


def _is_outlet(name: str) -> bool:
    known = known_outlet(name, inflected=True)
    return known is not None and not known[1].common


def _name(anchor: str) -> str | None:
    if anchor.startswith(("http://", "https://", "www.")) or len(anchor.split()) > _MOST_WORDS:
        return None
    return anchor


def _labelled(page: Page, layout: Layout, kept: Sequence[Block]) -> Iterator[Source]:
    for block, line in lines_at_head(page, layout):
        yield from (source._replace(at_head=True) for source in source_of_line(line, block.links))
    for block in (*kept[-3:], *lines_below(layout, kept)):
        for line in block.text.split("\n"):
            yield from source_of_line(line, block.links)


def _signed(page: Page, layout: Layout, kept: Sequence[Block]) -> Iterator[Source]:
    """The agencies of bylines, datelines and sign-offs: what only the markup declares is printed nowhere."""
    for rule, raw, signs, links in agency_statements(kept, page, layout):
        if ":" in rule:
            continue
        hrefs = {anchor: href for href, anchor in links}
        for sign in (sign for sign in signs if sign.name != "Agencies"):  # which ones, nobody says
            href = next((href for anchor, href in hrefs.items() if sign.printed in anchor), None)
            yield Source(sign.printed, raw, None, href, rule in (BYLINE, "line"))
