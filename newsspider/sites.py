"""`Site`: the declaration of one news site, as it stands in ``sites.toml``."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, field, fields
from datetime import timedelta
from pathlib import Path
from typing import Any, get_args, get_type_hints
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from w3lib.encoding import resolve_encoding

from newsspider.urls import is_private_host

#: Fields of an `Article` that a site may give CSS or XPath selectors for.
SELECTABLE = ("title", "authors", "date_published", "date_modified", "body", "summary", "section", "tags")


class SitesError(ValueError):
    """``sites.toml`` can't be used; the message says where and why."""


@dataclass(frozen=True)
class Site:
    """One site. Only ``name`` and ``url`` are needed; everything else overrules what is found by itself."""

    name: str
    #: short, unique, used on the command line and in the database: letters, digits, ``-``, ``_``, ``.``
    url: str
    #: front page, http or https
    start_urls: tuple[str, ...] = ()
    #: section pages to read besides the front page
    feeds: tuple[str, ...] = ()
    #: RSS, Atom or JSON feeds; empty: those that the front page names
    sitemaps: tuple[str, ...] = ()
    #: sitemaps or sitemap indexes; empty: those that robots.txt names
    language: str | None = None
    #: BCP 47, used where the pages declare none
    timezone: str | None = None
    #: IANA name, for dates that the pages print without a zone: ``Europe/Kyiv``
    selectors: Mapping[str, str] = field(default_factory=dict)
    #: field -> CSS (or XPath, starting with ``/``, ``./`` or ``(``) that overrules the general rules
    article_urls: str | None = None
    #: regular expression that the URLs of articles match
    private: bool = False
    #: the site may lie on a private or loopback address
    delay: float | None = None
    #: seconds between requests; at least what robots.txt asks for
    max_pages: int | None = None
    #: pages fetched in one run
    max_depth: int | None = None
    #: clicks from the front page and from listings, where links are followed
    recheck: tuple[str, ...] | None = None
    #: ages at which an article is read again: ``["1h", "1d", "7d"]``; ``[]`` for never
    conditional: bool = True
    #: ask for what is known only if it changed; false for servers that don't know what they have sent
    obey_robots: bool = True
    obey_noarchive: bool = False
    #: do not keep pages that say ``noarchive``
    obey_tdm_reservation: bool = False
    #: do not keep pages that reserve the rights to text and data mining
    verify_certificates: bool = True
    encoding: str | None = None
    #: charset of pages that declare none
    snapshot_days: int | None = None
    #: days for which fetched pages are kept, for reading them once more; 0: not at all
    memory: bool = True
    #: learn from the site's articles where its bodies stand


@dataclass(frozen=True)
class SitesFile:
    """What stands in a ``sites.toml``."""

    sites: dict[str, Site]
    #: by name, in the order of the file
    contact: str | None = None
    #: who runs the crawl: an e-mail address or a URL


#: Keys of a site that may stand above the first ``[[site]]``, for all sites that say nothing else.
COMMON_KEYS = ("obey_noarchive", "obey_tdm_reservation")
#: What can stand in a header as it is.
_CONTACT = re.compile(r"[!-'*-~]{3,200}")


def load_sites(path: Path) -> dict[str, Site]:
    """The sites of `load_file`."""
    return load_file(path).sites


def load_file(path: Path) -> SitesFile:
    """The declared sites, and what stands above them.

    Raises `SitesError` when the file is missing, is no TOML, or declares something that makes no sense.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise SitesError(f"{path}: no such file; 'newsspider add URL' makes it") from None
    except (OSError, UnicodeDecodeError) as error:
        raise SitesError(f"{path}: {error}") from None
    return parse_file(text, str(path))


def parse_sites(text: str, origin: str = "sites.toml") -> dict[str, Site]:
    """As `load_sites`, from the text of the file."""
    return parse_file(text, origin).sites


def parse_file(text: str, origin: str = "sites.toml") -> SitesFile:
    """As `load_file`, from the text of the file."""
    try:
        document = tomllib.loads(text.removeprefix("\ufeff"))
    except tomllib.TOMLDecodeError as error:
        raise SitesError(f"{origin}: {error}") from None
    except RecursionError:
        raise SitesError(f"{origin}: nested too deeply") from None
    tables = document.pop("site", [])
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise SitesError(f"{origin}: write [[site]] with double brackets")
    contact = document.pop("contact", None)
    if contact is not None and not (isinstance(contact, str) and _CONTACT.fullmatch(contact)):
        raise SitesError(f"{origin}: 'contact' is no e-mail address or URL: {contact!r}")
    if unknown := sorted(set(document) - set(COMMON_KEYS)):
        known = ", ".join(("contact", *COMMON_KEYS))
        raise SitesError(f"{origin}: unknown key {unknown[0]!r} above the sites; known are {known}")
    sites: dict[str, Site] = {}
    for number, table in enumerate(tables, 1):
        site = _site({**document, **table}, f"{origin}: site {number}")
        if site.name in sites:
            raise SitesError(f"{origin}: two sites are named {site.name!r}")
        sites[site.name] = site
    return SitesFile(sites, contact)


def _site(table: Mapping[str, Any], where: str) -> Site:
    hints = get_type_hints(Site)
    unknown = sorted(set(table) - set(hints))
    if unknown:
        raise SitesError(f"{where}: unknown key {unknown[0]!r}; known are {', '.join(hints)}")
    for required in ("name", "url"):
        if not table.get(required):
            raise SitesError(f"{where}: {required!r} is missing")
    values = {name: _value(name, hints[name], value, where) for name, value in table.items()}
    site = Site(**values)
    _check(site, where)
    return site


def _strings(value: Any) -> tuple[str, ...] | None:
    """A list of strings; a lone string serves as a list of one."""
    items = [value] if isinstance(value, str) else value
    if isinstance(items, list) and all(isinstance(item, str) for item in items):
        return tuple(items)
    return None


def _table(value: Any) -> Mapping[str, str] | None:
    return value if isinstance(value, dict) and all(isinstance(v, str) for v in value.values()) else None


#: Beyond any use, and below what ``float`` and timers can take; 'inf' and 'nan' are beyond it as well.
_MAX_NUMBER = 1e9


def _number(value: Any) -> float | None:
    if not isinstance(value, (int, float)) or isinstance(value, bool) or not abs(value) < _MAX_NUMBER:
        return None
    return float(value)


def _whole(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


#: Type of a field -> its value out of the TOML value, None for a wrong kind.
_READERS: dict[Any, Callable[[Any], Any]] = {
    tuple[str, ...]: _strings,
    Mapping[str, str]: _table,
    bool: lambda value: value if isinstance(value, bool) else None,
    float: _number,
    int: _whole,
    str: lambda value: value if isinstance(value, str) else None,
}

_DURATION = re.compile(r"(\d{1,6}) ?(s|m|min|h|d|w)")
_UNITS = {"s": "seconds", "m": "minutes", "min": "minutes", "h": "hours", "d": "days", "w": "weeks"}


def read_duration(text: str) -> timedelta:
    """A span of time as people write it; raises `ValueError` for anything else.

    >>> read_duration("90m"), read_duration("7d")
    (datetime.timedelta(seconds=5400), datetime.timedelta(days=7))
    """
    match = _DURATION.fullmatch(text.strip().lower())
    if match is None:
        raise ValueError(f"{text!r} is no duration such as 45m, 2h, 1d")
    return timedelta(**{_UNITS[match[2]]: int(match[1])})


def _value(name: str, hint: Any, value: Any, where: str) -> Any:
    """The TOML value in the type of its field."""
    kind = hint if hint in _READERS else get_args(hint)[0]  # ``float | None`` is a float here
    read = _READERS[kind](value)
    if read is None:
        raise SitesError(f"{where}: {name!r} has a value of the wrong kind: {value!r}")
    return read


def _check(site: Site, where: str) -> None:
    if not all(c.isalnum() or c in "-_." for c in site.name) or not site.name.strip("."):
        raise SitesError(f"{where}: the name {site.name!r} may hold letters, digits, '-', '_' and '.' only")
    for url in (site.url, *site.start_urls, *site.feeds, *site.sitemaps):
        try:
            parts = urlsplit(url)
            host = parts.hostname or ""
            _ = parts.port  # raises when it is none
        except ValueError:
            host = ""
        if not host or parts.scheme not in ("http", "https"):
            raise SitesError(f"{where}: {url!r} is no http or https URL")
        if is_private_host(host) and not site.private:
            raise SitesError(f"{where}: {url!r} is a private address; say 'private = true' if that is meant")
    unknown = sorted(set(site.selectors) - set(SELECTABLE))
    if unknown:
        raise SitesError(f"{where}: no selector for {unknown[0]!r}; there are {', '.join(SELECTABLE)}")
    try:
        re.compile(site.article_urls or "")
    except re.error as error:
        raise SitesError(f"{where}: 'article_urls' is no regular expression: {error}") from None
    for name, known in (("timezone", _is_timezone), ("encoding", _is_charset)):
        if (value := getattr(site, name)) and not known(value):
            raise SitesError(f"{where}: no {name} is named {value!r}")
    for name, query in site.selectors.items():
        if problem := _selector_problem(query):
            raise SitesError(f"{where}: the selector for {name!r} can't be used: {problem}")
    for age in site.recheck or ():
        try:
            read_duration(age)
        except ValueError as error:
            raise SitesError(f"{where}: 'recheck': {error}") from None
    for name in ("delay", "max_pages", "max_depth", "snapshot_days"):
        value = getattr(site, name)
        if value is not None and value < 0:
            raise SitesError(f"{where}: {name!r} is below 0")


def _is_timezone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return False
    return True


def _is_charset(name: str) -> bool:
    return resolve_encoding(name) is not None


def _selector_problem(query: str) -> str | None:
    """Why a CSS or XPath selector can't be used; None when it can, or is empty."""
    from parsel import Selector

    nothing = Selector("<p></p>")
    try:
        if query:
            _ = nothing.xpath(query) if query.startswith(("/", "./", "(")) else nothing.css(query)
    except Exception as error:  # parsel, cssselect and lxml each have their own
        return str(error) or type(error).__name__
    return None


def format_site(site: Site) -> str:
    """The ``[[site]]`` table of a site, with the keys that differ from their defaults.

    >>> print(format_site(Site("kursor", "https://kursor.example/")))
    [[site]]
    name = "kursor"
    url = "https://kursor.example/"
    <BLANKLINE>
    """
    lines = ["[[site]]"]
    for f in fields(Site):
        value = getattr(site, f.name)
        default = f.default_factory() if f.default_factory is not MISSING else f.default
        if value != default:
            lines.append(f"{f.name} = {_toml(value)}")
    return "\n".join(lines) + "\n"


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return str(value)
    if isinstance(value, tuple):
        return "[" + ", ".join(map(_toml, value)) + "]"
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{_toml(str(k))} = {_toml(v)}" for k, v in value.items()) + " }"
    text = str(value).replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(c if c >= " " and c != "\x7f" else f"\\u{ord(c):04x}" for c in text) + '"'
