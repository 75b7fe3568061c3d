"""When two pages are one article. Pure.

An article is known by its addresses: the URL where it was found, the one asked for, the one declared.
"""

from __future__ import annotations

import hashlib
from functools import lru_cache
from urllib.parse import urlsplit

from newsspider.items import Visit
from newsspider.storage.records import clean
from newsspider.urls import canonicalize, same_site, site_key

#: Bodies shorter than this say too little; then titles decide.
_COMPARABLE = 100
#: Runs of this many characters hardly ever occur in two unrelated texts of one site (about 3 % of them do).
_SHINGLE = 12


def address(url: str) -> str:
    """What addresses of one page have in common: no scheme, ``www.``, closing slash, tracking parameters.

    Text that is no URL, such as the name of a saved file, is its own address.

    >>> address("http://www.Example.org/a/?utm_source=x") == address("https://example.org/a")
    True
    """
    # The pages of a site share most of their links; only an attack has addresses of this length.
    return _address(url) if len(url) < 2048 else _address.__wrapped__(url)


@lru_cache(maxsize=16384)
def _address(url: str) -> str:
    url = clean(url)
    return canonical_address(canonical) if (canonical := canonicalize(url)) else url.strip()


def canonical_address(url: str) -> str:
    """As `address`, for a URL that is canonical already, as those of candidates are, in a twentieth of the time."""
    rest = url.split("://", 1)[1].removeprefix("www.")
    path, mark, query = rest.partition("?")
    return path.rstrip("/") + mark + query


def article_id(url: str) -> str:
    """The key of an article: 16 hex digits of the SHA-256 of its `address`.

    It is the same on every machine and in every run, and does not tell which of http and https came first.
    16 digits are 64 bits: among ten million articles a collision has a chance of one to 370,000.

    >>> article_id("https://example.org/a"), len(article_id("https://example.org/a"))
    ('94584207f807e901', 16)
    """
    return hashlib.sha256(address(url).encode("utf-8", "replace")).hexdigest()[:16]


def own_url(visit: Visit) -> str:
    """Where the page was found; "" when nothing says so."""
    found = visit.article.url if visit.article else ""
    return next((u for u in (visit.url, found, visit.requested_url) if u and u.strip()), "")


def site_name(visit: Visit) -> str:
    """The site's name; for a page of no declared site, the site's domain; "" for a page without an address."""
    return clean(visit.site) or clean(site_key(own_url(visit)))


def declared_url(visit: Visit) -> str:
    """The canonical URL that the page declares, if it can be believed; "" otherwise.

    Not believed are another site (anybody could take over its articles) and the front page, which some
    systems declare on every page.
    """
    declared = visit.article.canonical_url if visit.article else None
    if not declared or not canonicalize(declared):
        return ""
    own = own_url(visit)
    if canonicalize(own):
        if not same_site(declared, own):
            return ""
        if _is_front(declared) and not _is_front(own):
            return ""
    return declared


def _is_front(url: str) -> bool:
    parts = urlsplit(url)
    return parts.path in ("", "/") and not parts.query


def same_story(title_a: str | None, body_a: str, title_b: str | None, body_b: str) -> bool:
    """Whether two texts tell one story, in this or an edited version.

    >>> same_story("Rain ahead", "", "rain  ahead", "")
    True
    """
    squeezed_a, squeezed_b = _squeeze(body_a), _squeeze(body_b)
    if min(len(squeezed_a), len(squeezed_b)) < _COMPARABLE:
        return _squeeze(title_a or "") == _squeeze(title_b or "")
    a, b = _shingles(squeezed_a), _shingles(squeezed_b)
    return len(a & b) >= 0.3 * min(len(a), len(b))


def _squeeze(text: str) -> str:
    return " ".join(text.casefold().split())


def _shingles(text: str) -> set[str]:
    text = text[:5000]  # enough to tell, and a bound
    return {text[i : i + _SHINGLE] for i in range(len(text) - _SHINGLE + 1)}
