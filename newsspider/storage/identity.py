"""When two pages are one article. Pure.

An article is known by its addresses: the URL where it was found, the one asked for, the one declared.
"""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache
from urllib.parse import urlsplit

from newsspider.items import Visit
from newsspider.storage.records import clean
from newsspider.urls import MAX_URL, canonicalize, registrable_domain, same_site, site_key

#: Bodies shorter than this say too little; then titles decide.
_COMPARABLE = 100
#: What only addresses of AMP and mobile pages can have; nearly all others are done with it.
_PERHAPS_TWIN = re.compile(r"amp|mobil|^(?:m|wap|touch)\.|[?&](?:m|usqp)=", re.IGNORECASE)
#: Google's and Bing's copies of AMP pages, with the address of the page behind: ``/c/s/example.org/a``.
_AMP_COPY = re.compile(r"(?:[^/]+\.cdn\.ampproject\.org|(?:www\.)?bing-amp\.com)/[a-z]/(?:s/)?(?=[^/]+\.)")
_AMP_VIEWER = re.compile(r"google\.[a-z]{2,3}(?:\.[a-z]{2})?/amp/(?:s/)?(?=[^/]+\.)")
#: First labels of hosts, as news sites use them.
_TWIN_HOSTS = frozenset("m mobile mobil amp wap touch".split())
#: ``/story.amp``, ``/story.amp.html``, and after a number ``/story-1234567-amp``.
_AMP_ENDING = re.compile(r"(?:\.amp|(?<=[0-9a-f]{6})-amp)(?=\.html?$|$)", re.IGNORECASE)
#: Names of query parameters, with the only values by which they mean the form of the page; none: any value.
#: Of WordPress' AMP plugins, Arc (``outputType``), Blogger (``m``), and Google's viewer.
_TWIN_PARAMETERS: dict[str, tuple[str, ...]] = {
    "amp": ("", "1", "true", "yes"), "isamp": ("1", "true"), "outputtype": ("amp",), "output": ("amp",),
    "type": ("amp",), "view": ("amp", "mobile"), "mode": ("amp", "mobile"), "m": ("1", "0"), "mobile": (),
    "noamp": (), "usqp": (), "amp_js_v": (), "amp_gsa": (), "amp_lite": (),
}  # fmt: skip
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


def twin_address(where: str) -> str:
    """What the addresses of a page and of its AMP and mobile twins have in common. ``where`` is an `address`.

    Too loose to say that two pages are one article; it tells what a reference probably points to.

    >>> twin_address("m.example.org/news/amp/rain"), twin_address("example.org/rain?id=7&outputType=amp")
    ('example.org/news/rain', 'example.org/rain?id=7')
    >>> twin_address("example-org.cdn.ampproject.org/c/s/www.example.org/rain.amp.html")
    'example.org/rain.html'
    """
    if len(where) > MAX_URL or not _PERHAPS_TWIN.search(where):
        return where
    copy = _AMP_COPY.match(where) or _AMP_VIEWER.match(where)
    path, _, query = (where[copy.end() :] if copy else where).partition("?")
    host, *segments = path.split("/")
    segments = [_AMP_ENDING.sub("", segment) for segment in segments if segment.lower() != "amp"]
    fields = [field for field in query.split("&") if field and not _means_form(field)]
    return "/".join((_plain_host(host), *segments)) + ("?" + "&".join(fields) if fields else "")


def _plain_host(host: str) -> str:
    """``m.example.org`` -> ``example.org``; ``amp.com`` stays."""
    host = host.removeprefix("www.")
    label, _, rest = host.partition(".")
    name = host.partition(":")[0]
    if label in _TWIN_HOSTS and registrable_domain(name) not in ("", name):
        return rest.removeprefix("www.")
    return host


def _means_form(field: str) -> bool:
    """Whether a field of a query says in which form a page is wanted, rather than which page."""
    name, _, value = field.partition("=")
    values = _TWIN_PARAMETERS.get(name.lower())
    return values is not None and (not values or value.lower() in values)


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
