"""What a page and its server ask of those who use it: robots directives, text and data mining."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from newsspider.extraction.found import Found
from newsspider.extraction.layout import Layout
from newsspider.page import Page, once_a_page
from newsspider.urls import absolute

#: Whom directives are for that are for us. The second is our product token, as in robots.txt.
_US = ("robots", "newsspider")
#: Directives with a value behind a colon, which looks like the name of a crawler before its directives.
_VALUED = ("unavailable_after", "max-snippet", "max-image-preview", "max-video-preview")
#: What holds for every page anyway.
_VACUOUS = frozenset(
    """all index follow archive snippet imageindex translate max-snippet:-1 max-video-preview:-1
    max-image-preview:large""".split()
)
#: 'Friday, 25-Jun-27 15:00:00 GMT' has a comma, which parts directives elsewhere.
_SPLIT = re.compile(r"(?<!mon)(?<!tue)(?<!wed)(?<!thu)(?<!fri)(?<!sat)(?<!sun)(?<!day)\s*,", re.IGNORECASE)
_NAMED = re.compile(r"([\w*.-]{1,80})\s*:\s*(.*)", re.DOTALL)
#: What can be one at all, with its value.
_DIRECTIVE = re.compile(r"[a-z][a-z0-9_-]{1,40}(?::[^\x00-\x1f\x7f]{1,60})?")
#: Directives kept of one page; nobody has as many.
_MOST = 30
_MAX_POLICY = 2000


def find_robots_directives(page: Page, layout: Layout) -> Found | None:
    """The directives for all crawlers and for us, of meta tags and ``X-Robots-Tag``, each once, in small letters."""
    tags = [tag for name in _US for tag in page.meta.get(name, ())]
    declared = [d for tag in tags for d in _directives(tag)] + list(_of_headers(page.terms.robots_tags))
    found = tuple(dict.fromkeys(d for d in declared if d not in _VACUOUS))[:_MOST]
    rule = "meta:robots" if tags else "http:x-robots-tag"
    return Found(found, rule, "; ".join((*tags, *page.terms.robots_tags))) if found else None


def _directives(text: str) -> Iterator[str]:
    """The directives of a meta tag: ``noindex``, ``max-snippet:20``, ``unavailable_after: 25 Jun 2027``."""
    for part in _SPLIT.split(text[:5000]):
        directive = " ".join(part.split())
        if named := _NAMED.fullmatch(directive):
            name, value = named[1].lower(), named[2].strip()
            directive = f"{name}: {value}" if name == "unavailable_after" else f"{name}:{value.lower()}"
        else:
            directive = directive.lower()
        if directive == "none":
            yield from ("noindex", "nofollow")
        elif _DIRECTIVE.fullmatch(directive):
            yield directive


def _of_headers(headers: Iterable[str]) -> Iterator[str]:
    """The directives of ``X-Robots-Tag`` headers that are for us.

    The name of a crawler may stand before a directive, and is then meant for those behind it as well.
    """
    for header in headers:
        ours = True
        for part in _SPLIT.split(header[:5000]):
            text = part.strip()
            named = _NAMED.fullmatch(text)
            if named and named[1].lower() not in _VALUED:
                ours = named[1].lower() in (*_US, "*")
                text = named[2]
            if ours:
                yield from _directives(text)


def find_tdm_reservation(page: Page, layout: Layout) -> Found | None:
    """Whether the rights to text and data mining are reserved."""
    return _reservation(page)[0]


def find_tdm_policy(page: Page, layout: Layout) -> Found | None:
    """The URL of the terms of such mining, of the place that reserves it."""
    return _reservation(page)[1]


@once_a_page
def _reservation(page: Page) -> tuple[Found | None, Found | None]:
    """Reservation and policy by the TDM Reservation Protocol: the page's own word comes before its server's."""
    meta = page.meta_first("tdm-reservation")
    places = (
        (meta, page.meta_first("tdm-policy"), "meta:tdm-reservation"),
        (page.terms.tdm_reservation, page.terms.tdm_policy, page.terms.tdm_source),
    )
    for value, policy, rule in places:
        if value in ("0", "1"):
            url = absolute(page.url, policy)[:_MAX_POLICY] if value == "1" else ""
            return Found(value == "1", rule, value), Found(url, rule, policy) if url else None
    return None, None
