"""What a URL tells: its canonical form, whose site it is on, whether it looks like an article."""

from __future__ import annotations

import ipaddress
import re
from datetime import UTC, datetime
from functools import lru_cache
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

import tldextract
from w3lib.url import canonicalize_url

#: Scrapy's own limit (URLLENGTH_LIMIT), applied by us since it drops requests without a word.
MAX_URL = 2083
#: Query parameters that say where a reader came from and never which page is meant.
#: From the parameter lists of Adguard's URL tracking filter and courlan's settings.py.
TRACKING_PARAMETERS: frozenset[str] = frozenset(
    """fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ysclid twclid ttclid igshid igsh li_fat_id
    mc_cid mc_eid _ga _gl _hsenc _hsmi __hssc __hstc hsctatracking mkt_tok oly_anon_id oly_enc_id
    cmpid cmp ns_campaign ns_mchannel ns_source ns_linkname at_campaign at_medium at_custom1 at_custom2
    at_custom3 at_custom4 at_link_id at_link_origin at_link_type at_ptr_name at_bbc_team
    xtor wt_mc wt.mc_id s_cid ocid ftag smid ncid sref guccounter guce_referrer guce_referrer_sig
    share replytocom __twitter_impression spm soc_src soc_trk rss ref_src ref_url""".split()
)
_TRACKING_PREFIXES = ("utm_", "pk_", "mtm_", "piwik_", "matomo_", "hsa_", "vero_")

#: Query parameters that name a visitor's session, which gives each page a new address for every visit.
_SESSION_PARAMETERS: frozenset[str] = frozenset(
    "phpsessid jsessionid jsessionidsso aspsessionid oscsid zenid cfid cftoken sessid sessionid session_id".split()
)
_SESSION_PREFIX = "aspsessionid"
#: Names that mean a session or a story (PHP-Nuke's ``sid=1234``): the value tells.
_PERHAPS_SESSION: frozenset[str] = frozenset("sid s session sess".split())
_TOKEN = re.compile(r"(?=.*\d)[0-9a-z]{20,128}", re.IGNORECASE)
#: ``;jsessionid=...`` behind a path, and the segment ``(S(...))`` of ASP.NET.
_SESSION_IN_PATH = re.compile(r";(?:jsessionid|phpsessid|sid)=[^/;?]*|/\((?:[ASF]\([^()/]*\))+\)", re.IGNORECASE)

#: Endings of addresses that hold no page.
_NO_PAGE = re.compile(
    r"\.(?:jpe?g|png|gif|webp|avif|svg|ico|css|js|mjs|json|pdf|docx?|xlsx?|pptx?|zip|gz|rar|7z|tar|exe|dmg|apk"
    r"|mp3|m4a|wav|ogg|mp4|m4v|webm|avi|mov|wmv|woff2?|ttf|eot|xml|rss|atom|txt|ics|epub)$",
    re.IGNORECASE,
)
#: Endings that headlines end with, too.
_NAMES_TOO = frozenset((".js", ".json", ".css", ".txt", ".xml"))
#: Path segments of pages that list or serve, in the words that content systems use.
_LISTING_SEGMENTS: frozenset[str] = frozenset(
    """tag tags topic topics category categories kategorie author authors autor autoren page search suche
    feed rss label labels schlagwort schlagworte section sections rubrik rubrika rubric
    login register account wp-admin wp-login.php wp-json cart checkout impressum imprint contact kontakt
    about about-us privacy datenschutz terms newsletter subscribe abo profile user users comments
    temy tema avtor metki poisk reklama""".split()
)
#: Folders whose months lie ahead as well, without end.
_CALENDARS: frozenset[str] = frozenset(
    """calendar kalender calendrier calendario kalendar event-calendar events-calendar events event veranstaltungen
    termine agenda afisha""".split()
)
#: Listings when they end the path; above an article they are a folder: ``/archive/ferry-piles/``.
_LAST_SEGMENTS: frozenset[str] = frozenset("archive archives archiv".split())
_DATE_PATH = re.compile(r"/(?:19|20)\d\d[/-](?:0?[1-9]|1[0-2])(?:[/-](?:0?[1-9]|[12]\d|3[01]))?(?:/|-|$)")
#: A path that ends with a day or month: all stories of it. A year alone may as well be the number of a story.
_DATE_LISTING = re.compile(r"/(?:19|20|21)\d\d[/-](?:0?[1-9]|1[0-2])(?:[/-](?:0?[1-9]|[12]\d|3[01]))?/?$")
#: Query parameters by which calendars and archives lead to the next month, without end.
_CALENDAR_PARAMETERS: frozenset[str] = frozenset(
    """month year day week cal calendar cal_month cal_year ical eventdate event_date eventdisplay tribe-bar-date
    monat jahr mois annee jour mes ano anio dia mese anno giorno""".split()
)
_LONG_ID = re.compile(r"\d{5,}")
#: Platforms whose blogs belong to many, but which the private part of the public suffix list leaves out.
_PLATFORMS = ("wordpress.com", "substack.com", "livejournal.com", "tumblr.com")
# No network: the suffix list that the package ships is used as it is.
_split_public = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)
_split_domain = tldextract.TLDExtract(
    suffix_list_urls=(), cache_dir=None, include_psl_private_domains=True, extra_suffixes=_PLATFORMS
)


def canonicalize(url: str) -> str:
    """The form under which a URL is stored and compared: sorted query, no fragment, no tracking parameters.

    Returns "" for what is no http(s) URL.

    >>> canonicalize("HTTP://Example.org:80/a?utm_source=x&b=2&a=1#top")
    'http://example.org/a?a=1&b=2'
    """
    # Several rules ask for the links of a page. Hostile URLs of megabytes are not kept.
    return _canonicalize(url) if len(url) < 2048 else _canonicalize.__wrapped__(url)


@lru_cache(maxsize=8192)
def _canonicalize(url: str) -> str:
    try:
        parts = urlsplit(url.strip())
        if parts.scheme.lower() not in ("http", "https") or not parts.hostname:
            return ""
        default_port = {"http": 80, "https": 443}[parts.scheme.lower()]
        netloc = parts.hostname if ":" not in parts.hostname else f"[{parts.hostname}]"
        if parts.port not in (None, default_port):
            netloc = f"{netloc}:{parts.port}"
        path = _SESSION_IN_PATH.sub("", parts.path) if ";" in parts.path or "(" in parts.path else parts.path
        plain = canonicalize_url(urlunsplit((parts.scheme.lower(), netloc, path or "/", "", "")))
        query = _canonical_query(parts.query) if parts.query else ""
        return f"{plain}?{query}" if query else plain
    except ValueError:  # a port out of range, a broken IPv6 literal
        return ""


def _canonical_query(query: str) -> str:
    """The parameters that say which page is meant, in order; one without ``=`` stays so: ``?123``."""
    found = []
    for field in query.split("&"):
        # surrogateescape: ``%CF%F0`` in windows-1251 comes out as it went in
        for name, value in parse_qsl(field, keep_blank_values=True, errors="surrogateescape"):
            low = name.lower()
            if low in TRACKING_PARAMETERS or low.startswith(_TRACKING_PREFIXES) or _is_session(low, value):
                continue
            written = urlencode([(name, value)], errors="surrogateescape")
            order = [part.encode("utf-8", "surrogateescape") for part in (name, value)]
            found.append((order, written if "=" in field else written.removesuffix("=")))
    return "&".join(written for _, written in sorted(found))


def _is_session(name: str, value: str) -> bool:
    if name in _SESSION_PARAMETERS or name.startswith(_SESSION_PREFIX):
        return True
    return name in _PERHAPS_SESSION and _TOKEN.fullmatch(value) is not None


def absolute(base: str, href: str | None) -> str:
    """``href`` resolved against ``base``; "" when the result is no http(s) URL.

    >>> absolute("https://example.org/a/b", "../c")
    'https://example.org/c'
    """
    href = (href or "").strip()
    if not href:
        return ""
    # Nearly all links need no resolving, which costs ten times as much.
    if href.isprintable() and href[-1:] not in ("", "#", "?") and "?#" not in href:
        if href[0] == "/" and href[1:2] != "/" and "/." not in href and (origin := _origin(base)):
            return origin + href
        if (match := _PLAIN_URL.match(href)) and "/." not in href[match.end() :]:
            return href
    try:
        url = urljoin(base, href)
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            return ""
        return parts.scheme + url[len(parts.scheme) :]  # ``HTTP:`` may be written so
    except ValueError:
        return ""


_PLAIN_URL = re.compile(r"https?://[a-z0-9][a-z0-9.-]*(?::[0-9]{1,5})?(?=[/?]|$)")


@lru_cache(maxsize=64)
def _origin(base: str) -> str:
    """``https://example.org:8000`` of a base URL; "" for one that is none."""
    match = _PLAIN_URL.match(base)
    return match.group() if match else ""


def site_key(url: str) -> str:
    """What two URLs of one site share: the registrable domain; host and port for an address without one.

    >>> site_key("https://www.bbc.co.uk/news"), site_key("http://127.0.0.1:8000/x")
    ('bbc.co.uk', '127.0.0.1:8000')
    """
    match = _PLAIN_URL.match(url)
    return _site_key_of(match.group() if match else url)


@lru_cache(maxsize=4096)
def _site_key_of(url: str) -> str:
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").rstrip(".")
        port = parts.port
    except ValueError:
        return ""
    return registrable_domain(host) or (f"{host}:{port}" if port else host)


@lru_cache(maxsize=4096)
def registrable_domain(host: str) -> str:
    """``www.bbc.co.uk`` -> ``bbc.co.uk``; "" for an IP address or a name without a public suffix.

    A blog's name on a platform is a domain of its own: the list's private part counts.

    >>> registrable_domain("www.town.blogspot.com"), registrable_domain("www.blogspot.com")
    ('town.blogspot.com', 'blogspot.com')
    """
    if not host or is_ip(host):
        return ""
    split = _split_domain(host)
    if split.domain in ("", "www"):  # the platform itself
        split = _split_public(host)
    return split.top_domain_under_public_suffix


def is_ip(host: str) -> bool:
    """Whether the host is a literal IPv4 or IPv6 address."""
    try:
        ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return False
    return True


def same_site(a: str, b: str) -> bool:
    """Whether two URLs belong to one site, subdomains included."""
    key = site_key(a)
    return bool(key) and key == site_key(b)


def is_private_host(host: str) -> bool:
    """Whether a host's name alone says that it is not on the public internet.

    Names that need a look-up count as public; the resolver judges those.
    """
    host = host.strip("[]").rstrip(".").lower()
    if host == "localhost" or host.endswith((".localhost", ".local", ".internal")):
        return True
    try:
        return not ipaddress.ip_address(host).is_global
    except ValueError:
        return False


def is_calendar(url: str) -> bool:
    """Whether the URL names days, months or years instead of a story, of which there is no end.

    >>> is_calendar("https://example.org/events/2031/05/"), is_calendar("https://example.org/2024/11/25/rain/")
    (True, False)
    """
    parts = urlsplit(url)
    if _DATE_LISTING.search(parts.path):
        return True
    fields = dict(parse_qsl(parts.query.lower(), keep_blank_values=True)) if parts.query else {}
    others = fields.keys() - _CALENDAR_PARAMETERS
    if len(others) == len(fields) or any(fields[name].isdecimal() for name in others):  # none, or one with a number
        return False
    return parts.path.rpartition("/")[2].count("-") < 3 and not _LONG_ID.search(parts.path)


def looks_like_page(url: str) -> bool:
    """Whether the URL can be an HTML page at all, by its ending."""
    return _looks_like_page(url) if len(url) < 2048 else _looks_like_page.__wrapped__(url)


@lru_cache(maxsize=8192)  # the pages of a site share most of their links, here and in `article_score`
def _looks_like_page(url: str) -> bool:
    path = urlsplit(url).path
    ending = _NO_PAGE.search(path)
    # '/why-we-left-node.js' is a headline.
    return ending is None or (ending.group() in _NAMES_TOO and path.rpartition("/")[2].count("-") >= 3)


def article_score(url: str) -> int:
    """How much a URL looks like one article: below 0 like a listing, 0 unknown, above 0 like an article.

    >>> article_score("https://example.org/2024/11/25/exercises-with-the-irgc-have-begun/") > 0
    True
    >>> article_score("https://example.org/tag/iran/") < 0
    True
    """
    return _article_score(url) if len(url) < 2048 else _article_score.__wrapped__(url)


@lru_cache(maxsize=8192)
def _article_score(url: str) -> int:
    parts = urlsplit(url)
    if not looks_like_page(url) or is_calendar(url):
        return -3
    segments = [s for s in parts.path.lower().split("/") if s]
    if not segments:
        return -3
    score = 0
    if segments[-1] in _LAST_SEGMENTS or any(s in _LISTING_SEGMENTS for s in segments):
        score -= 2
    last = segments[-1].rsplit(".", 1)[0]
    hyphens = last.count("-") + last.count("_")
    if _DATE_PATH.search(parts.path):
        score += 2
    if hyphens >= 3:
        score += 2
    if _LONG_ID.search(last):
        score += 1
    if "." in segments[-1]:
        score += 1
    if len(segments) == 1 and hyphens < 2 and not _LONG_ID.search(last):
        score -= 1
    return score


_ARCHIVE_PATH = re.compile(r"^(?:/[a-z][\w-]{0,30}){0,2}/((?:19|20)\d\d)(?:[/-](0?[1-9]|1[0-2]))?/?$", re.IGNORECASE)


def archive_date(url: str) -> datetime | None:
    """The end of the year or month whose archive the URL is by its shape; None for any other URL.

    >>> archive_date("https://example.org/news/2019/05/")
    datetime.datetime(2019, 6, 1, 0, 0, tzinfo=datetime.timezone.utc)
    >>> archive_date("https://example.org/2019/05/the-storm/") is None
    True
    """
    match = _ARCHIVE_PATH.match(path := urlsplit(url).path)
    if match is None or not _CALENDARS.isdisjoint(path.lower().split("/")):
        return None
    year, month = int(match[1]), int(match[2] or 12)
    return datetime(year + month // 12, month % 12 + 1, 1, tzinfo=UTC)


_DIGITS = re.compile(r"\d+")
_DAY = re.compile(r"^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])")


def story_key(url: str) -> str | None:
    """What the addresses of one story have in common where a site has many for it; None where nothing tells.

    A long number in the last two parts of the path is the story's, whatever words and query stand around it. It
    may also be that of a section.

    >>> story_key("https://example.org/news/1234567-a-storm"), story_key("https://example.org/news/1234567-storm?b=1")
    ('example.org/news/1234567', 'example.org/news/1234567')
    """
    parts = urlsplit(url)
    head, _, last = parts.path.rstrip("/").rpartition("/")
    for folder, segment in ((head, last), (head.rpartition("/")[0], head.rpartition("/")[2])):
        if (number := _LONG_ID.search(segment)) and not _DAY.match(number.group()):
            return f"{parts.netloc}{folder}/{number.group()}"
    return None


def url_pattern(url: str) -> str:
    """The shape of an address: numbers and the last part's words are left out, of a query the names stay.

    >>> url_pattern("https://example.org/calendar/2031/05?view=day"), url_pattern("https://example.org/news/a-storm")
    ('/calendar/#/#?view', '/news/*')
    """
    parts = urlsplit(url)
    folder, _, last = parts.path.rpartition("/")
    last = last if _DIGITS.fullmatch(last) or not last else "*"
    names = sorted({name for name, _ in parse_qsl(parts.query, keep_blank_values=True)})
    shape = _DIGITS.sub("#", f"{folder}/{last}")
    return (f"{shape}?{'&'.join(names)}" if names else shape)[:200]
