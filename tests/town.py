"""Five small sites that come out in editions. What they show is a function of the edition alone.

Everything that a crawl can meet is there once, but nothing whose result depends on the order in which pages
arrive: a second address of a story (canonical URL, redirect) appears an edition after the story.
"""

from __future__ import annotations

import gzip
from collections import Counter
from collections.abc import Iterable
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from types import TracebackType

from conftest import Workplace
from webserver import Answer, WebServer, article, html, robots, rss

#: When the first edition comes out; the others follow after `PERIOD`.
FIRST = datetime(2026, 11, 2, 8, 0, tzinfo=UTC)
#: So long that every page of the last edition is due again.
PERIOD = timedelta(days=2)

#: Stories that each site adds with an edition.
STORIES = 6

_SUBJECTS = "bridge bakery church school market library ferry museum theatre hospital".split()
_EVENTS = (
    "gets a new roof after the storm",
    "opens its doors on all Sundays",
    "moves to the other side of the river",
    "looks for people who remember its founder",
    "is too loud for its neighbours",
    "has to close for the whole of the winter",
    "celebrates a hundred years with a concert",
)


class Story:
    """One story of one site."""

    def __init__(self, site: str, edition: int, number: int) -> None:
        self.edition = edition
        self.number = edition * STORIES + number
        subject, event = _SUBJECTS[self.number % len(_SUBJECTS)], _EVENTS[self.number % len(_EVENTS)]
        self.title = f"The {subject} of {site} {event}: report {self.number}"
        self.published = FIRST + edition * PERIOD - timedelta(minutes=7 * number + 11)
        day = self.published.strftime("%Y/%m/%d")
        self.path = f"/{day}/{self.title.lower().replace(':', '').replace(' ', '-')}/"

    def page(self, edition: int, extra: str = "") -> Answer:
        """The story as it stands in this edition: each second one changes with every edition after its own."""
        changes = "".join(
            f"<p>Added in edition {later}: the council of report {self.number} met again, for {later * 7} minutes.</p>"
            for later in range(self.edition + 1, edition + 1)
            if self.number % 2
        )
        meta = f'<meta property="article:author" content="Ann Lee {self.number}">' if self.number % 3 else ""
        etag = f'"{edition if self.number % 2 else self.edition}"' if self.number % 5 else None
        return article(self.title, etag, extra + changes, meta)


def stories(site: str, edition: int) -> list[Story]:
    """All stories of a site up to this edition, newest first."""
    return [Story(site, e, n) for e in range(edition, -1, -1) for n in range(STORIES)]


def links(found: Iterable[Story]) -> str:
    """Teasers."""
    return "".join(f'<p><a href="{s.path}">{s.title}</a></p>' for s in found)


class Town:
    """The servers of the five sites; a context manager."""

    def __init__(self, latency: float) -> None:
        builders = (_feeds, _sitemaps, _sections, _links, _trouble)
        self._build = {build.__name__[1:]: build for build in builders}
        self.servers = {name: WebServer(latency=latency) for name in self._build}
        self.edition = 0
        self._open = ExitStack()

    def publish(self, edition: int) -> None:
        """Bring out an edition, and forget what was asked for."""
        self.edition = edition
        for name, server in self.servers.items():
            server.routes = self._build[name](edition)
            server.asked.clear()

    def declare(self, work: Workplace) -> None:
        """Write the sites into ``sites.toml``."""
        for name, server in self.servers.items():
            work.declare(server, name)

    @property
    def fetched(self) -> Counter[str]:
        """How often each page was asked for in this edition, but for robots.txt."""
        return Counter(f"{name} {path}" for name, server in self.servers.items() for path in server.paths)

    @property
    def requests(self) -> int:
        """Number of requests in this edition."""
        return sum(len(server.asked) for server in self.servers.values())

    @property
    def answered(self) -> int:
        """Number of pages sent in this edition; a redirect and where it leads are one, robots.txt is none."""
        return sum(
            server.routes.get(path, Answer(404)).status != 301
            for server in self.servers.values()
            for path in server.paths
        )

    def __enter__(self) -> Town:
        for server in self.servers.values():
            self._open.enter_context(server)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._open.close()


def _feed(found: Iterable[Story]) -> Answer:
    return rss(*((s.path, s.title, format_datetime(s.published)) for s in found))


def _feeds(edition: int) -> dict[str, Answer]:
    """A feed; the stories cite each other, those of the same edition as well as earlier and later ones."""
    site = stories("Highford", edition)
    pages = {
        s.path: s.page(
            edition,
            f'<p>As our paper has reported, <a href="{other.path}">{other.title}</a> was the talk of the town.</p>',
        )
        for s, other in zip(site, site[3:] + site[:3], strict=True)
    }
    return {
        "/": html('<link rel="alternate" type="application/rss+xml" href="/feed">' + links(site[:3])),
        "/feed": _feed(site[: 2 * STORIES]),
        **pages,
    }


def _sitemaps(edition: int) -> dict[str, Answer]:
    """An index with a sitemap for each edition."""
    site = stories("Lowbridge", edition)
    children = {
        f"/sitemap-{e}.xml.gz": Answer(
            200,
            {"Content-Type": "application/gzip"},
            gzip.compress(_urlset(s for s in site if s.edition == e), mtime=0),
        )
        for e in range(edition + 1)
    }
    dates = {path: _date(FIRST + e * PERIOD) for e, path in enumerate(children)}
    index = "".join(
        f"<sitemap><loc>{{base}}{path}</loc><lastmod>{date}</lastmod></sitemap>" for path, date in dates.items()
    )
    return {
        "/": html("<p>An application draws our front page.</p>"),
        "/robots.txt": robots("User-agent: *\nSitemap: {base}/sitemaps.xml\n"),
        "/sitemaps.xml": Answer(200, {}, f"<sitemapindex>{index}</sitemapindex>".encode()),
        **children,
        **{s.path: s.page(edition) for s in site},
    }


def _urlset(found: Iterable[Story]) -> bytes:
    # the paths are absolute on purpose of no host: a gzipped body can't hold the server's address
    entries = "".join(f"<url><loc>{s.path}</loc><lastmod>{_date(s.published)}</lastmod></url>" for s in found)
    return f"<urlset>{entries}</urlset>".encode()


def _date(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")


def _sections(edition: int) -> dict[str, Answer]:
    """Two sections of three pages each, and nothing else that names a story."""
    site = stories("Oldmarket", edition)
    routes = {"/": html('<nav><a href="/town/">Town</a><a href="/sport/">Sport</a></nav>')}
    for half, section in enumerate(("town", "sport")):
        listed = site[half::2]
        for page in range(3):
            path = f"/{section}/" if page == 0 else f"/{section}/page/{page + 1}/"
            older = f'<a rel="next" href="/{section}/page/{page + 2}/">older</a>' if page < 2 else ""
            routes[path] = html(links(listed[3 * page : 3 * page + 3]) + older)
    return {**routes, **{s.path: s.page(edition) for s in site}}


def _links(edition: int) -> dict[str, Answer]:
    """Addresses that look like nothing, reached by links alone."""
    site = stories("Farwater", edition)

    def plain(story: Story) -> str:
        return f"/s{story.number}"

    def link(story: Story) -> str:
        return f'<p>See <a href="{plain(story)}">here</a>.</p>'

    newest = {e: next(s for s in site if s.edition == e) for e in range(edition + 1)}
    pages = {
        # the first story of an edition leads to the others of it
        plain(s): s.page(edition, "".join(link(o) for o in site if o.edition == s.edition and s is newest[s.edition]))
        for s in site
    }
    return {"/": html("<p>The paper of Farwater.</p>" + "".join(map(link, newest.values()))), **pages}


def _trouble(edition: int) -> dict[str, Answer]:
    """What is no story, what is gone or forbidden, and second addresses of stories of the edition before."""
    site = stories("Stonefield", edition)
    routes = {s.path: s.page(edition) for s in site}
    named = [s.path for s in site[: 2 * STORIES]]
    for e in range(edition + 1):
        extra = {
            f"/2026/11/{e + 1:02d}/a-list-of-all-that-was-said/": html(
                "<title>Archive</title>" + "".join(f"<p><a href='/tag/{n}'>Item {n}</a></p>" for n in range(80))
            ),
            f"/2026/11/{e + 1:02d}/a-report-that-has-been-taken-back/": Answer(404, {}, b"<p>not found</p>"),
            f"/2026/11/{e + 1:02d}/a-report-that-is-gone-for-good/": Answer(410, {}, b"<p>gone</p>"),
            f"/2026/11/{e + 1:02d}/the-numbers-of-the-year-as-a-file/": Answer(
                200, {"Content-Type": "application/pdf"}, b"%PDF"
            ),
            f"/closed/{e + 1:02d}/what-robots-may-not-read-at-all/": article("What robots may not read"),
        }
        if e:
            before = next(s for s in site if s.edition == e - 1)
            canonical = f'<link rel="canonical" href="{before.path}">'
            copy = before.page(edition)
            extra[f"/2026/11/{e + 1:02d}/a-moved-report-of-the-week/"] = Answer(301, {"Location": before.path})
            extra[f"/2026/11/{e + 1:02d}/the-same-report-for-printers/"] = copy._replace(
                headers={"Content-Type": "text/html"},
                body=copy.body.replace(b"</head>", f"{canonical}</head>".encode()),
            )
        routes |= extra
        if e >= edition - 1:
            named += extra
    feed = "".join(f"<item><link>{{base}}{path}</link><title>A report</title></item>" for path in named)
    return {
        "/": html('<link rel="alternate" type="application/rss+xml" href="/feed">'),
        "/robots.txt": robots("User-agent: *\nDisallow: /closed/\n"),
        "/feed": Answer(
            200, {"Content-Type": "application/rss+xml"}, f"<rss><channel>{feed}</channel></rss>".encode()
        ),
        **routes,
    }
