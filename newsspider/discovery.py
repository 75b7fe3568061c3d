"""Where the articles are: bytes of a feed, sitemap or section page -> candidates. Nothing is fetched."""

from __future__ import annotations

import calendar
import contextlib
import gzip
import html
import json
import re
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from io import BytesIO
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, urlencode, urlsplit

from lxml import etree
from w3lib.html import remove_tags

from newsspider.items import STORY_SOURCES, Candidate
from newsspider.page import Link, Page
from newsspider.urls import (
    MAX_URL,
    absolute,
    archive_date,
    article_score,
    canonicalize,
    is_calendar,
    looks_like_page,
    same_site,
)

#: Real feeds are below 2 MB. What is longer is cut.
MAX_FEED_BYTES = 5 * 1024 * 1024
#: feedparser needs 25 microseconds a tag, so that 5 MB of nothing but tags would take 35 s.
_MAX_FEED_TAGS = 60_000
#: What the sitemap protocol allows, unpacked. Bounds a gzip bomb as well.
MAX_SITEMAP_BYTES = 50 * 1024 * 1024
#: Also from the sitemap protocol.
MAX_ENTRIES = 50_000
_MAX_TITLE = 500
#: Links of one page that are looked at. Front pages have some hundreds; 16 MB of links would take minutes.
_MAX_LINKS = 5_000

_GZIP_MAGIC = b"\x1f\x8b"
_FEED_TYPES = ("application/rss+xml", "application/atom+xml", "application/feed+json", "application/json",
               "application/rdf+xml", "text/xml", "application/xml")  # fmt: skip
_COMMENT_FEED = re.compile(r"/comments?/(?:feed|rss|atom)|comments?[-_.](?:feed|rss)", re.IGNORECASE)
_ROOT = re.compile(rb"<(?:[A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)[\s/>]")
_COMMENT = re.compile(rb"<!--.*?-->", re.DOTALL)
_ENTRY_END = re.compile(rb"</(?:[\w.-]{1,32}:)?(?:url|sitemap)>")
_BARE_AMPERSAND = re.compile(rb"&(?!#?\w{1,32};)")
_ROBOTS_SITEMAP = re.compile(r"^[ \t]*sitemap[ \t]*:[ \t]*(\S+)", re.IGNORECASE | re.MULTILINE)
#: Addresses that are pages of a listing by their form alone: ``/page/2/``, ``?page=2``.
_PAGE_PATH = re.compile(r"/(?:page|seite|pagina|stranica)[/-](\d{1,5})/?$", re.IGNORECASE)
_PAGE_PARAMETER = re.compile(
    r"(?:.{1,80}\[)?(?:page|paged|pg|seite|start_page|pagina|currentpage|pagen_\d{1,2})\]?", re.IGNORECASE
)
#: Those that are so in a pager, and may be stories elsewhere: ``/p2``, ``/page2.html``, ``?p=2``, ``?start=20``.
_PAGER_PATH = re.compile(r"/(?:p|(?:page|seite|pagina|stranica)[_-]?)(\d{1,4})(?:\.html?|\.php)?/?$", re.IGNORECASE)
_PAGER_PARAMETERS = frozenset(("p", "offset", "start"))
_ENTRY_PARAMETERS = frozenset(("offset", "start"))
#: The links of a pager: '2', '[2]', 'Page 2'; or what stands for the page after this one.
_PAGER_NUMBER = re.compile(
    r"[\W_]{0,3}(?:(?:page|seite|p[aá]gina|strana|stránka|strona|sida|sayfa|страница|сторінка)\W{0,2})?(\d{1,3})\W{0,3}",
    re.IGNORECASE,
)
_PAGER_NEXT = re.compile(
    r"\W*(?:next|older|weiter|nächste|naechste|ältere|suivant|siguiente|anteriores|próxima|successiv|volgende|następn"
    r"|dalej|další|nästa|sonraki|следующ|далее|наступн|далі|load more|show more|mehr (?:laden|anzeigen))\w{0,6}"
    r"(?:\W.{0,30})?"
    r"|\W{0,2}[›»→>]\W{0,2}",
    re.IGNORECASE,
)
#: A link with words of a headline's length counts as much as a telling URL.
_HEADLINE = 40
_SHORT_HEADLINE = 25
_YEAR_ONE = re.compile(r"\b\d\d? [A-Za-z]{3} 000\d\b")
_YEAR_AND_MONTH = re.compile(r"\d{4}-\d\d")
_SECTION_WORDS = re.compile(r"^\D{2,30}$")


class DiscoveryError(ValueError):
    """The bytes are no feed or sitemap at all; the message says what they are."""


class Sitemap(NamedTuple):
    """What a sitemap names."""

    candidates: list[Candidate]
    children: list[Candidate]
    #: sitemaps of an index, ``date_modified`` from their ``lastmod``


class Section(NamedTuple):
    """What a front or section page leads to."""

    articles: list[Candidate]
    pages: list[str]
    #: the next page of the same listing, at most a few addresses
    sections: list[str]
    #: listings named in the navigation
    links: list[Candidate]
    #: all other pages of the site, for sites that name articles by nothing recognizable; also archives by month


# Feeds


def read_feed(body: bytes, url: str, now: datetime | None = None) -> list[Candidate]:
    """The entries of an RSS, RDF, Atom or JSON feed, in its order, each URL once.

    Dates are aware when the feed states a zone. ``now`` drops dates that lie in the future.
    A broken feed, and one larger than `MAX_FEED_BYTES`, gives the entries that can be read.
    Raises `DiscoveryError` for what is no feed.

    >>> feed = b'<rss><channel><item><link>https://example.org/a</link><title>A</title></item></channel></rss>'
    >>> [(c.url, c.title) for c in read_feed(feed, "https://example.org/feed")]
    [('https://example.org/a', 'A')]
    """
    if body.startswith(_GZIP_MAGIC):
        body = _unpack(body, MAX_FEED_BYTES)
    body = body[:MAX_FEED_BYTES]
    start = body.lstrip(b"\xef\xbb\xbf \t\r\n\x00")
    entries = _json_entries(start) if start.startswith(b"{") else _xml_entries(body)
    found = (_candidate(url, "feed", now, **entry) for entry in entries)
    return _unique(c for c in found if c)


def _xml_entries(body: bytes) -> Iterator[dict[str, Any]]:
    import feedparser

    try:
        # Given a stream, feedparser neither opens files nor URLs. HTML in summaries is not used.
        feed = feedparser.parse(
            BytesIO(_limit_tags(_plain_charset(body))), sanitize_html=False, resolve_relative_uris=False
        )
    except Exception as error:  # feedparser lets errors of the parsers under it through
        raise DiscoveryError(f"feed can't be read: {type(error).__name__}: {error}") from None
    if not feed.get("version") and not feed.entries:
        raise DiscoveryError("no feed")
    atom = str(feed.get("version")).startswith("atom")
    for entry in feed.entries[:MAX_ENTRIES]:
        published, updated = _feed_date(entry, "published"), _feed_date(entry, "updated")
        if published is None and not atom:  # dc:date, the date of the item itself
            published, updated = updated, None
        yield {
            "url": entry.get("feedburner_origlink") or entry.get("link") or _permalink(entry),
            "title": _plain_title(entry),
            "published": published,
            "modified": updated,
        }


_DOMAIN_CHARSET = re.compile(rb"encoding\s*=\s*[\"'](?:punycode|idna)[\"']", re.IGNORECASE)


def _plain_charset(body: bytes) -> bytes:
    """The feed without a declaration that makes Python decode it as one domain name, which takes hours."""
    return _DOMAIN_CHARSET.sub(b"", body[:1024]) + body[1024:]


_CDATA_OR_TAG = re.compile(rb"<!\[CDATA\[.*?(?:\]\]>|\Z)|<", re.DOTALL)


def _limit_tags(body: bytes) -> bytes:
    """The feed up to its `_MAX_FEED_TAGS`-th tag; tags in CDATA are text."""
    if body.count(b"<") <= _MAX_FEED_TAGS:
        return body
    for number, match in enumerate(_CDATA_OR_TAG.finditer(body)):
        if number >= _MAX_FEED_TAGS:
            return body[: match.start()]
    return body


def _plain_title(entry: Any) -> str | None:
    title = entry.get("title")
    if not isinstance(title, str):
        return None
    if entry.get("title_detail", {}).get("type") != "text/plain":
        title = html.unescape(remove_tags(title))
    return title


def _permalink(entry: Any) -> str | None:
    guid = entry.get("id")
    return guid if isinstance(guid, str) and guid.startswith(("http://", "https://")) else None


def _feed_date(entry: Any, name: str) -> datetime | None:
    """The date as written, since feedparser's own reading forgets whether a zone was stated.

    Its reading serves for what only it can read: dates in Korean, Greek, Hungarian.
    """
    if name not in entry or not isinstance(raw := entry[name], str):  # .get("updated") gives 'published'
        return None
    date, parsed = _parse_date(raw.strip()[:64]), entry.get(f"{name}_parsed")
    try:
        return date or (datetime.fromtimestamp(calendar.timegm(parsed), UTC) if parsed else None)
    except (ValueError, TypeError, OverflowError, OSError):
        return None


def _json_entries(body: bytes) -> Iterator[dict[str, Any]]:
    try:
        feed = json.loads(body.decode("utf-8", "replace"), strict=False)
    except (ValueError, RecursionError):
        raise DiscoveryError("no feed: JSON that can't be read") from None
    items = feed.get("items")
    if not isinstance(items, list):
        raise DiscoveryError("no feed: JSON without 'items'")
    for item in items[:MAX_ENTRIES]:
        if isinstance(item, dict):
            yield {
                "url": item.get("url") or _permalink(item) or item.get("external_url"),
                "title": item.get("title"),
                "published": item.get("date_published"),
                "modified": item.get("date_modified"),
            }


# Sitemaps


def read_sitemap(body: bytes, url: str, now: datetime | None = None) -> Sitemap:
    """The pages and child sitemaps of a sitemap, sitemap index, news sitemap or text sitemap, gzipped or not.

    A feed given as a sitemap is read as a feed. Broken and cut files give what stands before the break.
    Raises `DiscoveryError` for what is no sitemap.

    >>> xml = b"<urlset><url><loc>https://example.org/a</loc><lastmod>2026-11-22</lastmod></url></urlset>"
    >>> read_sitemap(xml, "https://example.org/sitemap.xml").candidates[0].date_modified
    datetime.datetime(2026, 11, 22, 0, 0)
    """
    if body.startswith(_GZIP_MAGIC):
        body = _unpack(body, MAX_SITEMAP_BYTES)
    body = body[:MAX_SITEMAP_BYTES]
    if not body.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        return Sitemap(_text_sitemap(body, url), [])
    root = _ROOT.search(_COMMENT.sub(b"", body[:16_384]))
    kind = root.group(1).decode() if root else ""
    if kind in ("rss", "feed", "RDF"):
        return Sitemap(read_feed(body, url, now), [])
    if kind not in ("urlset", "sitemapindex", "url", "sitemap"):
        raise DiscoveryError(f"no sitemap: <{kind}>" if kind else "no sitemap")
    candidates: list[Candidate] = []
    children: list[Candidate] = []
    for name, fields in _sitemap_entries(body):
        source = "news_sitemap" if "publication_date" in fields else "sitemap"
        candidate = _candidate(
            url, source, now, url=fields.get("loc"), title=fields.get("title"),
            published=fields.get("publication_date"), modified=fields.get("lastmod"),
        )  # fmt: skip
        if candidate:
            (candidates if name == "url" else children).append(candidate)
    return Sitemap(_unique(candidates), _unique(children))


def _sitemap_entries(body: bytes) -> Iterator[tuple[str, dict[str, str]]]:
    """``url`` or ``sitemap`` with the texts of the elements in it."""
    if not body[-200:].rstrip().endswith(b">"):
        # Cut off. The parser would close what is open and give half an address as a whole one.
        body = body[: max((m.start() for m in _ENTRY_END.finditer(body)), default=0)]
    if b"<![CDATA[" not in body:
        body = _BARE_AMPERSAND.sub(b"&amp;", body)  # the parser would drop the parameter after it
    entries = etree.iterparse(
        BytesIO(body), events=("end",), tag=("{*}url", "{*}sitemap"), recover=True, resolve_entities=False,
        no_network=True, load_dtd=False, remove_comments=True, remove_pis=True, huge_tree=False,
    )  # fmt: skip
    try:
        for count, (_, element) in enumerate(entries, 1):
            yield _local_name(element), _texts(element)
            element.clear()
            while element.getprevious() is not None and (parent := element.getparent()) is not None:
                del parent[0]
            if count >= MAX_ENTRIES:
                return
    except (etree.LxmlError, ValueError):  # broken beyond recovery: what was read stands
        return


def _texts(entry: etree._Element) -> dict[str, str]:
    """Local name -> text; ``image:title`` and the like do not count as the page's own."""
    found: dict[str, str] = {}
    for element in entry.iter():
        parent = element.getparent()
        if element is entry or parent is None or not isinstance(element.tag, str):
            continue
        if parent is entry or _local_name(parent) == "news":
            text = (element.text or "").strip()
            if text and not len(element):  # an entity inside would leave half an address
                found.setdefault(_local_name(element), text)
    return found


def _local_name(element: etree._Element) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _text_sitemap(body: bytes, url: str) -> list[Candidate]:
    lines = body.decode("utf-8", "replace").lstrip("\ufeff").splitlines()[:MAX_ENTRIES]
    found = _unique(Candidate(u, "sitemap") for line in lines if len(line) <= MAX_URL and (u := canonicalize(line)))
    if not found:
        raise DiscoveryError("no sitemap: neither XML nor a list of URLs")
    return found


def find_sitemaps(robots_txt: str | bytes, url: str = "") -> list[str]:
    """The sitemaps that a robots.txt names; relative ones are resolved against its ``url``.

    >>> find_sitemaps("User-agent: *\\nSitemap: https://example.org/sitemap.xml")
    ['https://example.org/sitemap.xml']
    """
    text = robots_txt if isinstance(robots_txt, str) else robots_txt[: 512 * 1024].decode("utf-8", "replace")
    found = (absolute(url, match.group(1)) for match in _ROBOTS_SITEMAP.finditer(text))
    return list(dict.fromkeys(u for u in found if u))


# Pages


def find_feeds(page: Page) -> list[str]:
    """The feeds that a page names for itself, in its order; feeds of comments are left out."""
    found = []
    for element in page.link_rel("alternate"):
        kind = (element.get("type") or "").split(";")[0].strip().lower()
        url = absolute(page.base_url, element.get("href"))
        if kind not in _FEED_TYPES or not url or _COMMENT_FEED.search(url):
            continue
        if "json" in kind and "/wp-json/" in url:  # WordPress names its programming interface this way
            continue
        if "oembed" not in kind and "oembed" not in url:
            found.append(url)
    return list(dict.fromkeys(found))


def read_section(page: Page, article_urls: re.Pattern[str] | None = None) -> Section:
    """The article candidates of a front or section page, and where its listing goes on.

    ``article_urls`` decides by itself what is an article, if given; else the shape of the URL and the
    length of the link's words do. Only links to the same site, not to the page itself.
    """
    return _read_links(page, article_urls, is_listing=True)


def read_links(page: Page, article_urls: re.Pattern[str] | None = None) -> Section:
    """As `read_section`, of a page that is read for its story: sections and further pages are not looked for."""
    return _read_links(page, article_urls, is_listing=False)


def _read_links(page: Page, article_urls: re.Pattern[str] | None, is_listing: bool) -> Section:
    here = canonicalize(page.url)
    articles: dict[str, Candidate] = {}
    others: dict[str, Candidate] = {}
    sections: dict[str, None] = {}
    for link in page.links[:_MAX_LINKS]:
        url = canonicalize(link.url) if len(link.url) <= MAX_URL else ""
        if not url or url == here or not same_site(url, page.url) or not looks_like_page(url):
            continue
        if article_urls.search(url) if article_urls else _is_article_link(url, link):
            _keep_longest_title(articles, url, link.text, "section")
        elif article_urls is None and (article_score(url) > -2 or archive_date(url)) and not _is_page_of_listing(url):
            _keep_longest_title(others, url, link.text, "link")
        if is_listing and url not in articles and _is_section_link(url, link):
            sections[url] = None
    plain = [c for url, c in others.items() if url not in articles]
    return Section(list(articles.values()), _next_pages(page) if is_listing else [], list(sections), plain)


def _is_article_link(url: str, link: Link) -> bool:
    score = article_score(url)
    if score < 0 or "nofollow" in (link.element.get("rel") or "").lower():
        return False
    words = len(link.text)
    return score + (words >= _SHORT_HEADLINE) + (words >= _HEADLINE) >= 2


def _is_section_link(url: str, link: Link) -> bool:
    """A short word in the site's navigation that leads to a path of a few short segments."""
    if not _SECTION_WORDS.match(link.text):
        return False
    path = urlsplit(url).path.strip("/")
    if not path or path.count("/") > 2 or len(path) > 40 or article_score(url) > 0 or urlsplit(url).query:
        return False
    if is_calendar(url):
        return False
    around = link.element.iterancestors()
    return any(e.tag == "nav" or "menu" in (e.get("class") or "").lower() for e in around)


def _keep_longest_title(found: dict[str, Candidate], url: str, text: str, source: str) -> None:
    """A teaser links its picture, its headline and 'read more': the headline is the longest."""
    title = text[:_MAX_TITLE] if len(text) >= 15 else None
    known = found.get(url)
    if known is None:
        found[url] = Candidate(url, source, title)
    elif title and len(title) > len(known.title or ""):
        found[url] = replace(known, title=title)


def _next_pages(page: Page) -> list[str]:
    """The address of the listing's next page: by ``rel=next``, else by the number after this page's."""
    named = [absolute(page.base_url, e.get("href")) for e in page.link_rel("next")]
    named += [link.url for link in page.links if "next" in (link.element.get("rel") or "").lower().split()]
    here = canonicalize(page.url)
    urls = list(dict.fromkeys(canonicalize(u) for u in named if u and same_site(u, page.url)))
    if not named:
        following = [found for link in page.links[:_MAX_LINKS] if (found := _following(here, link))]
        urls = [url for _, url in sorted(following)]
    return [u for u in urls if u and u != here][:1]


class _PageNumber(NamedTuple):
    """The number that an address gives its page of a listing."""

    number: int
    stem: str
    #: what the addresses of the listing's other pages share
    is_sure: bool
    #: it is that of a page by its form, without a pager around it
    counts_entries: bool


def _following(here: str, link: Link) -> tuple[tuple[bool, bool, int], str] | None:
    """The canonical address of a link to the page after this one, with its rank; None for any other link."""
    text = link.text if len(link.text) <= 40 else ""
    label = _PAGER_NUMBER.fullmatch(text)
    in_pager = label is not None or _PAGER_NEXT.fullmatch(text) is not None
    url = canonicalize(link.url) if len(link.url) <= MAX_URL else ""
    if not same_site(url, here) or (found := _page_number(url)) is None or not (found.is_sure or in_pager):
        return None
    own = _page_number(here)
    if own is not None and own.is_sure < found.is_sure:
        own = None
    same_listing = found.stem == (own.stem if own else _stem(here))
    if not found.is_sure and not same_listing:
        return None
    shown = int(label[1]) if label else None
    if found.counts_entries:
        follows = found.number > own.number if own else found.number > 0 and shown in (2, None)
    elif own is not None:
        follows = found.number == own.number + 1
    elif same_listing and in_pager:  # from 0 or from 1, as the words show: the next page is the second
        follows = found.number in (1, 2) and shown in (2, None)
    else:
        follows = found.number == 2
    return ((not same_listing, not in_pager, found.number), url) if follows else None


def _page_number(url: str) -> _PageNumber | None:
    """2 for ``/news/page/2/`` and ``/news?page=2``, None for an address without a number."""
    parts = urlsplit(url)
    for pattern in (_PAGE_PATH, _PAGER_PATH):
        if match := pattern.search(parts.path):
            stem = _stem(parts._replace(path=parts.path[: match.start()]).geturl())
            return _PageNumber(int(match[1]), stem, pattern is _PAGE_PATH, counts_entries=False)
    fields = parse_qsl(parts.query, keep_blank_values=True) if parts.query else []
    numbered = [(name, int(v)) for name, v in fields if v.isascii() and v.isdigit() and len(v) < 6]
    sure = [field for field in numbered if _PAGE_PARAMETER.fullmatch(field[0])]
    for name, number in sure or [field for field in numbered if field[0] in _PAGER_PARAMETERS]:
        others = urlencode([field for field in fields if field[0] != name])
        stem = _stem(parts._replace(query=others).geturl())
        return _PageNumber(number, stem, bool(sure), name in _ENTRY_PARAMETERS)
    return None


def _is_page_of_listing(url: str) -> bool:
    found = _page_number(url)
    return found is not None and found.is_sure


def _stem(url: str) -> str:
    """An address without what content systems add to that of a listing's first page."""
    parts = urlsplit(url)
    path = re.sub(r"/(?:(?:index|default)\.\w{2,5})?$", "", parts.path)
    query = urlencode(parse_qsl(parts.query, keep_blank_values=True))
    return f"{parts.netloc}{path}?{query}"


# What feeds and sitemaps have in common


def _candidate(
    base: str, source: str, now: datetime | None, *,
    url: object, title: object = None, published: object = None, modified: object = None,
) -> Candidate | None:  # fmt: skip
    """A candidate in clean values, or None without an http(s) URL."""
    if not isinstance(url, str) or len(url) > MAX_URL:
        return None
    # Resolving costs as much as the rest, for 50,000 URLs that are absolute already.
    canonical = canonicalize(url if url.startswith(("http://", "https://")) else absolute(base, url))
    if not canonical or canonical == base:  # an empty link resolves to the feed itself
        return None
    text = " ".join(title.split())[:_MAX_TITLE] if isinstance(title, str) else ""
    return Candidate(canonical, source, text or None, _plausible(published, now), _plausible(modified, now))


def _plausible(value: object, now: datetime | None) -> datetime | None:
    date = value if isinstance(value, datetime) else read_date(value) if isinstance(value, str) else None
    if date is None or _is_absurd(date):
        return None
    instant = date.replace(tzinfo=UTC) if date.tzinfo is None else date
    return None if now is not None and instant > now + timedelta(days=2) else date


def read_date(text: str) -> datetime | None:
    """A date as feeds (RFC 822) and sitemaps (ISO 8601) write it; None for anything else and absurd years.

    >>> read_date("Mon, 25 Nov 2024 09:30:00 +0200")
    datetime.datetime(2024, 11, 25, 9, 30, tzinfo=datetime.timezone(datetime.timedelta(seconds=7200)))
    >>> read_date("0001-01-01T00:00:00Z") is None
    True
    """
    date = _parse_date(text.strip()[:64])
    return None if date is None or _is_absurd(date) else date


def _parse_date(text: str) -> datetime | None:
    if _YEAR_ONE.search(text):  # RFC 822 has years of two digits, and would make 2001 of it
        return datetime(1, 1, 1, tzinfo=UTC)
    if _YEAR_AND_MONTH.fullmatch(text):
        text = f"{text}-01"
    for parse in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            return parse(text)
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
    return None


def _is_absurd(date: datetime) -> bool:
    """1970-01-01 is what an empty field of a database gives; newspapers reach back to 1605."""
    return not 1605 <= date.year <= 2200 or (date.year, date.month, date.day) == (1970, 1, 1)


def _unique(candidates: Iterable[Candidate]) -> list[Candidate]:
    """One candidate a URL; the first wins, what it lacks is filled from those after it."""
    found: dict[str, Candidate] = {}
    for candidate in candidates:
        known = found.get(candidate.url)
        found[candidate.url] = merge(known, candidate) if known else candidate
    return list(found.values())


def merge(first: Candidate, second: Candidate) -> Candidate:
    """What two sources say of one URL: a feed before others, else the first preferred."""
    if second.source in STORY_SOURCES and first.source not in STORY_SOURCES:
        first, second = second, first
    return replace(
        first,
        title=first.title or second.title,
        date_published=first.date_published or second.date_published,
        date_modified=first.date_modified or second.date_modified,
    )


def _unpack(body: bytes, limit: int) -> bytes:
    """Gunzip up to ``limit`` bytes; a cut file gives what it holds, a larger one its start."""
    unpacked = bytearray()
    with gzip.GzipFile(fileobj=BytesIO(body)) as file, contextlib.suppress(OSError, EOFError, zlib.error):
        while len(unpacked) < limit and (part := file.read1(min(65_536, limit - len(unpacked)))):
            unpacked += part
    if not unpacked:
        raise DiscoveryError("gzip that can't be read")
    return bytes(unpacked)
