"""The headline: what h1, og:title, JSON-LD and ``<title>`` say, weighed against each other."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from newsspider.extraction.boilerplate import mask
from newsspider.extraction.found import Found
from newsspider.extraction.layout import ASIDE, FOOTER, NAV, Layout
from newsspider.extraction.metadata import article_node, is_foreign, key_of, places, plain, site_names, text_of
from newsspider.extraction.title_signs import Candidate, leanings
from newsspider.page import Page, json_ld_types, once_a_page

#: How much each source counts. Found by coordinate search on annotated pages and rounded: readers' h1 before
#: what is declared, but a newsroom's own JSON-LD before all. The headline that plug-ins write into the JSON-LD of
#: blogs repeats the title for search engines, and is worth little.
WEIGHTS: dict[str, float] = {
    "h1": 3.6,
    "h1:later": 3.0,
    "h1:foreign": 0.7,
    "h1:whole": 0.8,
    "jsonld:headline": 0.8,
    "jsonld:headline of news": 6.0,
    "meta:og:title": 1.8,
    "title": 1.2,
    "meta:twitter:title": 0.6,
    "meta:other": 0.2,
    "class:title": 0.8,
    "part": 0.0,
}
_CUT_RULES = ("meta:og:title", "meta:twitter:title", "title")
#: What a candidate gives to a shorter one that it holds between separators, as a share of its weight.
_SUPPORT = 1.2
_META_TITLES = ("dc.title", "dcterms.title", "parsely-title", "sailthru.title", "title", "headline", "hdl",
"vr:title",
                "citation_title")  # fmt: skip
_SEPARATOR = re.compile(r"\s+[|\-–—·•»«›‹:*~/ǀ│∣⋆]+\s+|\s*[|ǀ│]\s*|\s*::\s*|(?<=\S):\s+|,\s+")
#: Chinese pages part headline, section and site by underscores.
_BAR = re.compile(r"\s[|»•·]\s|[｜ǀ│]|(?<=[^\x00-\x7f])_(?=[^\x00-\x7f])")
_MAX = 400
#: Words of class names for the line above a headline. Words for a section ('category', 'rubrik') are none.
KICKER_WORDS = frozenset(
    """kicker eyebrow overline dachzeile topline roofline spitzmarke volanta antetitulo cintillo epigrafe occhiello
    sopratitolo surtitre suptitle supertitle overtitle overtitel overtitre pretitle pretitulo prehead preheadline
    toptitle headtag chapeu antetitol nadtytul nadtitulek nadnaslov vinjett stikktittel yläotsikko""".split()
)
#: Words that stand on a section's name as well, which inside a heading is no part of the headline either.
_LABEL_WORDS = KICKER_WORDS | frozenset("label category section tag rubrik".split())
_WORD = re.compile(r"[A-Za-z][a-z]+")
_FOREIGN = mask("comment", "loaded")
#: Names of sections that titles carry before the site's name.
SECTION_WORDS = frozenset(
    """blog news opinion article articles video videos sport sports politics business world national home magazine
    nachrichten aktuelles politik wirtschaft kultur actualités noticias новости""".split()
)


@once_a_page  # kicker and subtitle are told by what the title is
def find_title(page: Page, layout: Layout) -> Found | None:
    """The headline, one line, without the site's name.

    Every source gives its weight to what it says, and a part of it to a shorter candidate that it contains
    between separators; signs of the wording (see `title_signs`) add to that. The heaviest wins.
    """
    found = candidates(page, layout)
    if not found:
        return None
    scores = zip(votes(found), leanings(found, page.url, is_news(page)), strict=True)
    ranked = [(vote + leaning, candidate.weight) for (vote, leaning), candidate in zip(scores, found, strict=True)]
    winner = found[max(range(len(found)), key=ranked.__getitem__)]
    return Found(winner.text, winner.rule, winner.raw)


def candidates(page: Page, layout: Layout) -> list[Candidate]:
    """All that the page may mean as its headline, and the beginnings of what it declares."""
    sites = site_keys(page)
    found = [c for c in _candidates(page, layout, sites) if c.text]
    return found + [part for c in found if c.rule in _CUT_RULES for part in _beginnings(c)]


def _beginnings(candidate: Candidate) -> Iterator[Candidate]:
    """What stands before each bar: a site of unknown name may follow. A hyphen may be the headline's own."""
    for match in _BAR.finditer(candidate.text):
        if text := candidate.text[: match.start()].strip():
            yield Candidate("part", text, candidate.raw, WEIGHTS["part"])


def is_news(page: Page) -> bool:
    """Whether the page's JSON-LD calls it a piece of news."""
    node = article_node(page)
    return node is not None and any("News" in t or t == "LiveBlogPosting" for t in json_ld_types(node))


def votes(found: list[Candidate]) -> list[float]:
    """The weights of the sources behind each candidate."""
    keys = [key_of(c.text) for c in found]
    parts = [_parts(c.text) for c in found]
    return [_votes(i, found, keys, parts) for i in range(len(found))]


def _votes(index: int, candidates: list[Candidate], keys: list[str], parts: list[set[str]]) -> float:
    key = keys[index]
    total = 0.0
    if candidates[index].rule == "part":
        return total
    for other, other_key, other_parts in zip(candidates, keys, parts, strict=True):
        if other_key == key:
            total += other.weight
        elif key and len(candidates[index].text) > 8 and key in other_parts:
            total += other.weight * _SUPPORT
    return total


def _parts(text: str) -> set[str]:
    """Keys of all beginnings and ends of the text at its separators."""
    parts = set()
    for match in _SEPARATOR.finditer(text):
        if match.group().strip() in (":", ","):  # what stands before a colon is the headline's own
            continue
        parts.add(key_of(text[: match.start()]))
        parts.add(key_of(text[match.end() :]))
    return parts


def _candidates(page: Page, layout: Layout, sites: frozenset[str]) -> Iterator[Candidate]:
    declared = list(_declared_titles(page, sites))
    yield from declared
    yield from _headings(page, layout, sites, {key_of(c.text) for c in declared})
    yield from _marked(page, layout, sites)


def _declared_titles(page: Page, sites: frozenset[str]) -> Iterator[Candidate]:
    node = article_node(page)
    if node is not None:
        raw = node.get("headline") or node.get("name")
        if isinstance(raw, str):
            declared = _declared("jsonld:headline", raw, sites)
            yield declared._replace(weight=WEIGHTS["jsonld:headline of news"]) if is_news(page) else declared
    for name in ("og:title", "twitter:title"):
        if raw := page.meta_first(name):
            yield _declared(f"meta:{name}", raw, sites)
    for name in _META_TITLES:
        if raw := page.meta_first(name):
            yield _declared(f"meta:{name}", raw, sites)
            break
    if page.title_tag:
        yield _declared("title", page.title_tag, sites)


def _declared(rule: str, raw: str, sites: frozenset[str]) -> Candidate:
    weight = WEIGHTS.get(rule, WEIGHTS["meta:other"])
    return Candidate(rule, without_site(plain(raw)[:_MAX], sites), raw, weight)


def _headings(page: Page, layout: Layout, sites: frozenset[str], declared: set[str]) -> Iterator[Candidate]:
    where = places(page, layout)
    proper = 0
    for element, _ in layout.headings[:12]:
        whole = text_of(element, _MAX)
        if not whole or key_of(whole) in sites:
            continue
        node = where.node(element)
        foreign = node is not None and bool(
            node.places & (ASIDE | NAV | FOOTER) or (node.inherited | node.bits) & _FOREIGN
        )
        if len(layout.headings) > 1 and (foreign or _links_home(element)):
            rule = "h1:foreign"
        else:
            rule = "h1:later" if proper else "h1"
            proper += 1
        bare = _without_kicker(element, whole) if key_of(whole) in declared else _bare(element, whole, declared)
        # A heading of one short word is a section's ('News') where the page has others.
        lone = len(layout.headings) > 1 and len(bare) < 15 and " " not in bare and bare.isascii()
        yield Candidate(rule, bare, whole, WEIGHTS[rule] * (0.5 if lone else 1.0))
        if bare != whole:
            yield Candidate("h1:whole", whole, whole, WEIGHTS["h1:whole"])


def _links_home(element: etree._Element) -> bool:
    """Whether the heading is the site's logo: a link to the front page."""
    return any((a.get("href") or "").rstrip("/").count("/") in (0, 2) and (a.get("href") or "/")[:1] in "/h"
               for a in element.iter("a"))  # fmt: skip


def _bare(element: etree._Element, whole: str, declared: set[str]) -> str:
    """The heading's text without its first or last child, where the page declares the rest as title."""
    children = [c for c in element if isinstance(c.tag, str) and c.tag not in ("br", "wbr", "img")]
    for part in (text_of(child, _MAX) for child in (*children[:1], *children[-1:])):
        for rest in (whole.removeprefix(part), whole.removesuffix(part)):
            if part and key_of(rest) in declared:
                return rest.strip(" :–-|/·•")
    return _without_kicker(element, whole)


def _without_kicker(element: etree._Element, whole: str) -> str:
    """The heading's text without a first child that is a kicker by its class."""
    first = next((c for c in element if isinstance(c.tag, str)), None)
    if first is None or (element.text and element.text.strip()):
        return whole
    words = set(_WORD.findall((first.get("class") or "").lower()))
    if words & _LABEL_WORDS:
        rest = whole.removeprefix(text_of(first, _MAX)).lstrip(" :–-|/·•")
        return rest if len(rest) > 8 else whole
    return whole


def _marked(page: Page, layout: Layout, sites: frozenset[str]) -> Iterator[Candidate]:
    where = places(page, layout)
    count = 0
    for element in layout.marks["title"]:
        if element.tag == "h1" or is_foreign(where.node(element)):
            continue
        text = text_of(element, _MAX)
        if 8 < len(text) < 250 and key_of(text) not in sites:
            yield Candidate("class:title", text, text, WEIGHTS["class:title"] / (1 + count))
            count += 1
            if count >= 4:
                return


@once_a_page
def site_keys(page: Page) -> frozenset[str]:
    """The names of the page's site as `key_of` gives them."""
    return frozenset(k for k in map(key_of, site_names(page)) if k)


def without_site(text: str, sites: frozenset[str]) -> str:
    """The title without the site's name at its end or beginning.

    ``sites`` are keys (see `key_of`) of the names the site goes by. A hyphen or colon inside the headline
    is never cut: only a part that is a name of the site goes, and with it the name of a section beside it.

    >>> names = frozenset(("theexample", "exampleorg"))
    >>> without_site("Minister-president présente - Blog - The Example | example.org", names)
    'Minister-president présente'
    """
    for _ in range(4):
        cuts = list(_SEPARATOR.finditer(text))
        if not cuts:
            break
        shorter = _cut_end(text, cuts, sites) or _cut_start(text, cuts, sites)
        if not shorter:
            break
        text = shorter
    return text.strip(" |–—-·•:*")


def _cut_end(text: str, cuts: list[re.Match[str]], sites: frozenset[str]) -> str | None:
    for cut in cuts[-4:]:  # the longest end first: 'The Example | Berlin' may be the name as a whole
        if cut.start() and key_of(text[cut.end() :]) in sites:
            return text[: cut.start()]
    last = cuts[-1]
    end = key_of(text[last.end() :])
    if not last.start() or last.group().strip() in (",", ":"):
        return None
    if _resembles(end, sites) or end in SECTION_WORDS:
        return text[: last.start()]
    return None


def _cut_start(text: str, cuts: list[re.Match[str]], sites: frozenset[str]) -> str | None:
    for cut in reversed(cuts[:3]):
        if cut.end() < len(text) and key_of(text[: cut.start()]) in sites:
            return text[cut.end() :]
    first = cuts[0]
    if (
        first.end() < len(text)
        and first.group().strip() not in (",", ":")
        and _resembles(key_of(text[: first.start()]), sites)
    ):
        return text[first.end() :]
    return None


def _resembles(key: str, sites: frozenset[str]) -> bool:
    """Whether a part of a title is the site's name with something more or less: ``Mirror Online``."""
    if not key:
        return True
    return len(key) > 4 and any(
        (site in key and len(site) * 2 >= len(key)) or (key in site and len(key) * 1.7 >= len(site))
        for site in sites
        if len(site) > 3
    )
