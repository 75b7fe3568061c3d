"""Ten news sites over a month. All that they show is a function of a seed and of the moment.

Each site names its stories in another way, and each has its own misfortune, which begins and ends at a stated
day. Stories come mostly by day, some are edited minutes, hours, days or ten days after publication, some are
taken down.
"""

from __future__ import annotations

import hashlib
import random
import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from functools import cached_property
from typing import NamedTuple

from webserver import HANG_UP, Answer, Asked, WebServer, html, robots

#: Mid-month, so that sites that keep a sitemap for each month begin a new one.
START = datetime(2026, 9, 16, 6, 0, tzinfo=UTC)
#: Stories of the days before, which the first crawl finds.
PAST = timedelta(days=3)
#: Nothing is published or edited in the last hours, so that all of it can be found in time.
QUIET_END = timedelta(hours=12)

#: Chance of a story at each hour of the day, relative to noon: editors sleep.
_BY_HOUR = (1, 1, 1, 1, 2, 6, 9, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 9, 7, 5, 4, 3, 2, 1)
#: Share of the stories that are edited, and at which ages.
_EDITED = 0.35
_MINUTES, _HOURS, _DAYS, _TEN_DAYS = (
    (timedelta(minutes=5), timedelta(minutes=50)),
    (timedelta(hours=2), timedelta(hours=20)),
    (timedelta(days=1.5), timedelta(days=6.5)),
    (timedelta(days=9.5), timedelta(days=10.5)),
)

_WHO = """ferry operators|teachers|the fire brigade|shop owners|beekeepers|the city council|bus drivers|nurses
fishermen|students|the museum|farmers|the football club|engineers|the library|bakers|the hospital|police divers
the orchestra|mountain guides|the water works|tenants|cyclists|the court|foresters|the airport|printers|vets
the port authority|archivists""".replace("\n", "|").split("|")
_DOES = """ask for|argue over|celebrate|give up|wait for|pay for|look into|are divided on|vote on|win|call off
prepare for|warn of|welcome|doubt|find|rebuild|defend|lose|open""".replace("\n", "|").split("|")
_WHAT = (
    """a new bridge|the winter timetable|lower rents|a flooded cellar|the old mill|a longer pier|free lunches
a lost painting|the marathon|two more wards|a wind farm|the harvest|a night train|the north tower|a strike
cleaner beaches|the town archive|a smaller budget|an early spring|the swimming pool|a broken dam|the spring fair
a second bell|better lights|the island road|a quieter airport|the bear|a tram line|the storm|an open market
""".strip()
    .replace("\n", "|")
    .split("|")
)
_NAMES = "Ann Lee|Tom Okafor|Maria Lindqvist|Peter Novak|Ruth Adler|Ines Castro|Jan Vermeer|Sara Haddad".split("|")
_SECTIONS = ("town", "business", "sport")


class Edit(NamedTuple):
    """A change of a story."""

    story: int
    version: int
    #: the first version is 0
    at: datetime


@dataclass(frozen=True)
class Story:
    """One story; what it says at a moment depends on how often it was edited until then."""

    number: int
    title: str
    author: str
    section: str
    published: datetime
    edits: tuple[datetime, ...] = ()
    deleted: datetime | None = None

    @property
    def slug(self) -> str:
        return self.title.lower().replace(" ", "-")

    def version(self, now: datetime) -> int:
        """How often it was edited."""
        return bisect_right(self.edits, now)

    def modified(self, now: datetime) -> datetime:
        """Of its publication or last edit."""
        return (self.published, *self.edits)[self.version(now)]

    def paragraphs(self, version: int) -> list[str]:
        """The text. No two stories share a sentence, and each version has one that no other has."""
        who, what = self.title.split(" ", 1)[0].lower(), self.title.split()[-1]
        stated = random.Random(f"{self.number}").sample(range(100, 999), 6)
        text = [
            f"{self.title}, as was heard in room {stated[0]} of the town hall on the evening before the decision. "
            f"The case, which the town keeps under number {self.number}-{version}, is an old one, said {self.author}.",
            f"It is {stated[1]} days since {who} and neighbours first wrote to the mayor about {what}, and the answer "
            f"had {stated[2]} pages. Hardly anybody has read them to the end, though many say that they did.",
            f"A count made in week {stated[3] % 52} gave {stated[3]} in favour and {stated[4]} against, with the rest "
            f"of those asked unsure, away, or unwilling to speak about {what} at the door.",
            f"What happens next is open. The committee meets again after {stated[5]} hours of hearings, and until then "
            f"the {what} stays what it has been for as long as number {self.number} has been on the list.",
        ]
        updates = (
            f"Later, for the {n}. time, report {self.number} was added to: {stated[n % 6] * n} people came to speak, "
            f"more than the hall of {stated[(n + 1) % 6]} seats can hold."
            for n in range(1, version + 1)
        )
        return [*text, *updates]


_NUMBER = re.compile(r"under number (\d+)-(\d+), is")


def version_of(body: str) -> tuple[int, int] | None:
    """Number and version of the story whose text this is."""
    match = _NUMBER.search(body)
    return (int(match.group(1)), int(match.group(2))) if match else None


class Fault(NamedTuple):
    """What befalls a site, from a moment to a moment."""

    kind: str
    begins: datetime
    ends: datetime

    def at(self, now: datetime) -> bool:
        return self.begins <= now < self.ends


@dataclass
class Paper:
    """One site: its stories, how it names them, and what befalls it."""

    name: str
    stories: Sequence[Story]
    #: oldest first
    routes: Mapping[str, Callable[[Paper, datetime], Answer]]
    #: path -> what stands there, but for the stories
    path: Callable[[Story], str] = lambda story: f"/{story.published:%Y/%m/%d}/{story.slug}/"
    faults: tuple[Fault, ...] = ()
    etag: Callable[[Story, int], str | None] = lambda story, version: f'"{story.number}-{version}"'
    announces: bool = False
    #: whether a feed or sitemap tells when a story was last changed
    furniture: Callable[[Story, datetime], str] = lambda story, now: ""
    #: what its pages show beside the story
    other: Callable[[Paper, str, datetime], Answer | None] = lambda paper, path, now: None
    #: addresses without end

    @cached_property
    def by_path(self) -> dict[str, Story]:
        return {self.path(s): s for s in self.stories}

    @cached_property
    def _published(self) -> list[datetime]:
        return [s.published for s in self.stories]

    def online(self, now: datetime) -> list[Story]:
        """The published stories, newest first, without those that were taken down."""
        found = self.stories[: bisect_right(self._published, now)]
        return [s for s in reversed(found) if s.deleted is None or now < s.deleted]

    def fault(self, kind: str, now: datetime) -> bool:
        """Whether the site suffers from this now."""
        return any(f.kind == kind and f.at(now) for f in self.faults)

    def answer(self, path: str, now: datetime) -> Answer:
        """What the site says to a path, conditions aside."""
        if self.fault("outage", now):
            return HANG_UP
        for busy in (f for f in self.faults if f.kind == "busy" and f.at(now)):
            seconds = (busy.ends - now).total_seconds()
            return Answer(429, {"Retry-After": str(int(seconds)), "Content-Type": "text/html"}, b"<p>later</p>")
        if path == "/feed" and self.fault("dead feed", now):
            return _GONE
        if route := self.routes.get(path):
            return route(self, now)
        story = self.by_path.get(path)
        if story is not None and story.published <= now:
            return self.page(story, now)
        return self.other(self, path, now) or _GONE

    def page(self, story: Story, now: datetime) -> Answer:
        """A story's page at a moment."""
        if story.deleted is not None and now >= story.deleted:
            return Answer(410 if story.number % 2 else 404, {"Content-Type": "text/html"}, b"<p>gone</p>")
        if self.fault("wall", now):
            return html(_WALL)
        version = story.version(now)
        byline = (
            "" if self.fault("no authors", now) else f'<p class="byline">By <a rel="author">{story.author}</a></p>'
        )
        meta = "" if self.fault("no authors", now) else f'<meta name="author" content="{story.author}">'
        body = "".join(f"<p>{p}</p>" for p in story.paragraphs(version))
        page = f"""<!DOCTYPE html><html lang="en"><head><title>{story.title} - The {self.name.title()}</title>{meta}
            <meta property="og:type" content="article"><meta property="og:title" content="{story.title}">
            <meta property="og:site_name" content="The {self.name.title()}">
            <meta property="article:section" content="{story.section}">
            <meta property="article:published_time" content="{story.published.isoformat()}">
            <link rel="canonical" href="{{base}}{self.path(story)}"></head>
            <body><header><a href="/">The {self.name.title()}</a></header><article><h1>{story.title}</h1>{byline}
            {body}</article>{self.furniture(story, now)}<footer><a href="/imprint">Imprint</a></footer></body></html>"""
        validator = self.etag(story, version)
        return html(page, **({"ETag": validator} if validator else {}))


_GONE = Answer(404, {"Content-Type": "text/html"}, b"<p>not found</p>")
_WALL = """<!DOCTYPE html><html lang="en"><head><title>Before you continue</title></head><body><h1>Before you continue</h1>
    <p>Please enable JavaScript and cookies to continue.</p><p>Checking your browser before you can go on.</p>
    <form><button>Accept all cookies</button><button>Manage settings</button></form></body></html>"""


# How sites name their stories


def _teasers(paper: Paper, stories: Iterable[Story]) -> str:
    return "".join(f'<article><h2><a href="{paper.path(s)}">{s.title}</a></h2></article>' for s in stories)


def _front(*, feed: bool = False, stories: int = 15, nav: bool = False) -> Callable[[Paper, datetime], Answer]:
    def front(paper: Paper, now: datetime) -> Answer:
        link = '<link rel="alternate" type="application/rss+xml" href="/feed">' if feed else ""
        sections = "".join(f'<a href="/{s}/">{s.title()}</a>' for s in _SECTIONS) if nav else ""
        teasers = _teasers(paper, paper.online(now)[:stories])
        return html(f"<title>The {paper.name}</title>{link}<nav>{sections}</nav>{teasers}")

    return front


def _rss(paper: Paper, now: datetime) -> Answer:
    items = "".join(
        f"<item><link>{{base}}{paper.path(s)}</link><title>{s.title}</title>"
        f"<pubDate>{format_datetime(s.published)}</pubDate></item>"
        for s in paper.online(now)[:20]
    )
    return Answer(
        200,
        {"Content-Type": "application/rss+xml"},
        f'<rss version="2.0"><channel><title>News</title>{items}</channel></rss>'.encode(),
    )


def _stuck(route: Callable[[Paper, datetime], Answer]) -> Callable[[Paper, datetime], Answer]:
    """The same with an ETag that never changes."""

    def stuck(paper: Paper, now: datetime) -> Answer:
        answer = route(paper, now)
        return answer._replace(headers={**answer.headers, "ETag": '"1"'})

    return stuck


def _atom(paper: Paper, now: datetime) -> Answer:
    entries = "".join(
        f'<entry><id>urn:{s.number}</id><link href="{{base}}{paper.path(s)}"/><title>{s.title}</title>'
        f"<published>{s.published.isoformat()}</published><updated>{s.modified(now).isoformat()}</updated></entry>"
        for s in paper.online(now)[:100]
    )
    body = f'<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title>{entries}</feed>'.encode()
    etag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
    return Answer(200, {"Content-Type": "application/atom+xml", "ETag": etag}, body)


def _urlset(paper: Paper, stories: Iterable[Story], now: datetime) -> Answer:
    entries = "".join(
        f"<url><loc>{{base}}{paper.path(s)}</loc><lastmod>{s.modified(now).isoformat()}</lastmod></url>"
        for s in stories
    )
    xml = f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{entries}</urlset>'
    return Answer(200, {"Content-Type": "application/xml"}, xml.encode())


def _sitemap(paper: Paper, now: datetime) -> Answer:
    return _urlset(paper, paper.online(now), now)


def _month(month: str) -> Callable[[Paper, datetime], Answer]:
    def child(paper: Paper, now: datetime) -> Answer:
        found = [s for s in paper.online(now) if f"{s.published:%Y-%m}" == month]
        return _urlset(paper, found, now) if found else _GONE

    return child


def _monthly_index(paper: Paper, now: datetime) -> Answer:
    months: dict[str, datetime] = {}
    for s in paper.online(now):
        month = f"{s.published:%Y-%m}"
        months[month] = max(s.modified(now), months.get(month, s.published))
    entries = "".join(
        f"<sitemap><loc>{{base}}/sitemap-{month}.xml</loc><lastmod>{changed.isoformat()}</lastmod></sitemap>"
        for month, changed in months.items()
    )
    return Answer(200, {"Content-Type": "application/xml"}, f"<sitemapindex>{entries}</sitemapindex>".encode())


def _robots(text: str) -> Callable[[Paper, datetime], Answer]:
    return lambda paper, now: robots(text)


def _sections() -> dict[str, Callable[[Paper, datetime], Answer]]:
    """Three sections of four pages, each page with six stories."""

    def listing(section: str, number: int) -> Callable[[Paper, datetime], Answer]:
        def page(paper: Paper, now: datetime) -> Answer:
            found = [s for s in paper.online(now) if s.section == section][6 * number : 6 * number + 6]
            older = f'<a rel="next" href="/{section}/page/{number + 2}/">older</a>' if number < 3 else ""
            return html(f"<title>{section}</title>{_teasers(paper, found)}{older}")

        return page

    return {
        f"/{section}/" + (f"page/{number + 1}/" if number else ""): listing(section, number)
        for section in _SECTIONS
        for number in range(4)
    }


def _plain_links(paper: Paper, now: datetime) -> Answer:
    links = "".join(f'<p>See <a href="{paper.path(s)}">here</a>.</p>' for s in paper.online(now)[:20])
    return html(f"<title>The {paper.name}</title>{links}")


# Addresses without end

_SLUG = re.compile(r"/story/(\d+)/[\w-]+\Z")
_ENDLESS = re.compile(r"/(?:\?page=\d+|calendar/\d+/\d+/\d+/)\Z")


def _trap_links(story: Story, now: datetime) -> str:
    """Comments to reply to, a session, a calendar, and the story under new words each hour."""
    session = hashlib.sha256(f"{story.number} {now}".encode()).hexdigest()[:12]
    day = now + timedelta(days=1)
    return (
        "".join(f'<a href="?replytocom={n}">Reply</a>' for n in range(1000, 1010))
        + f'<a href="/story/{story.number}/{story.slug}?sid={session}">Print</a>'
        + f'<a href="/calendar/{day.year}/{day.month}/{day.day}/">{day:%d}</a>'
    )


def _trap_front(paper: Paper, now: datetime) -> Answer:
    answer = _front(feed=True)(paper, now)
    words = f"{now:%H}-hours-on-the-{now:%d}"
    more = "".join(
        f'<a href="/story/{s.number}/{words}-{n}-{s.slug}">What you should know about {s.title} {n}</a>'
        for s in paper.online(now)[:2]
        for n in range(40)
    )
    endless = '<a rel="next" href="/?page=2">older</a><a href="/calendar/2026/9/16/">calendar</a>'
    return answer._replace(body=answer.body + f"{more}{endless}".encode())


def _trap_page(paper: Paper, path: str, now: datetime) -> Answer | None:
    path, _, query = path.partition("?")
    if match := _SLUG.match(path):
        number = int(match.group(1))
        story = next((s for s in paper.online(now) if s.number == number), None)
        return paper.page(story, now) if story else None
    if path == "/" and query.startswith("page=") and query[5:].isdigit():
        page = int(query[5:])
        return html(f'{_teasers(paper, paper.online(now)[15:30])}<a rel="next" href="/?page={page + 1}">older</a>')
    if path.startswith("/calendar/"):
        parts = path.strip("/").split("/")[1:]
        try:
            day = datetime(*map(int, parts), tzinfo=UTC) + timedelta(days=1)  # type: ignore[arg-type]
        except (ValueError, TypeError, OverflowError):
            return None
        return html(f'<p>Nothing on this day.</p><a href="/calendar/{day.year}/{day.month}/{day.day}/">next day</a>')
    return None


# The month


@dataclass
class Newsroom:
    """All papers, for so many days."""

    days: int = 30
    seed: int = 1
    papers: dict[str, Paper] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.end = START + timedelta(days=self.days)
        for paper in self._papers():
            self.papers[paper.name] = paper

    def _papers(self) -> Iterable[Paper]:
        link = _front(feed=True)
        xml = {"/robots.txt": _robots("User-agent: *\nSitemap: {base}/sitemap.xml\n")}
        yield Paper(
            "courier", self._stories("courier", 6, _MINUTES, _HOURS, _DAYS, _TEN_DAYS),
            {"/": link, "/feed": _rss, "/sitemap.xml": _sitemap, **xml},
            faults=(self._fault("no authors", 18),), announces=True,
        )  # fmt: skip
        yield Paper(
            "gazette", self._stories("gazette", 5, _MINUTES, _HOURS, _DAYS, _TEN_DAYS, deleted=0.1),
            {"/": link, "/feed": _atom}, faults=(self._fault("outage", 16, 1),), announces=True,
        )  # fmt: skip
        yield Paper(
            "observer", self._stories("observer", 5, _MINUTES, _HOURS, _DAYS, deleted=0.05),
            {"/": _front(stories=3, nav=True), **_sections()}, etag=lambda story, version: None,
        )  # fmt: skip
        yield Paper(
            "monitor", self._stories("monitor", 4, _HOURS, _DAYS, _TEN_DAYS),
            {
                "/": lambda paper, now: html("<p>An application draws our front page.</p>"),
                "/robots.txt": _robots("Sitemap: {base}/sitemap.xml\n"),
                "/sitemap.xml": _monthly_index,
                **{f"/sitemap-{month}.xml": _month(month) for month in ("2026-08", "2026-09", "2026-10", "2026-11")},
            },
            announces=True,
        )  # fmt: skip
        yield Paper(
            "dispatch", self._stories("dispatch", 5, _MINUTES, _HOURS, _DAYS),
            {"/": link, "/feed": _stuck(_rss)}, etag=lambda story, version: f'"{story.number}"',
        )  # fmt: skip
        yield Paper(
            "village", self._stories("village", 3, _HOURS, _DAYS), {"/": _plain_links},
            path=lambda story: f"/n{story.number}",
        )  # fmt: skip
        yield Paper(
            "sentinel", self._stories("sentinel", 5, _HOURS, _DAYS), {"/": link, "/feed": _rss},
            faults=(self._fault("wall", 14, 9),),
        )  # fmt: skip
        yield Paper(
            "tribune", self._stories("tribune", 5, _HOURS, _DAYS), {"/": _front(feed=True, stories=25), "/feed": _rss},
            faults=(self._fault("dead feed", 15),),
        )  # fmt: skip
        yield Paper(
            "record", self._stories("record", 5, _HOURS, _DAYS), {"/": link, "/feed": _rss},
            faults=tuple(self._fault("busy", day, 0.25) for day in (3, 9.2, 14.4, 21, 25.1)),
        )  # fmt: skip
        yield Paper(
            "bazaar", self._stories("bazaar", 4, _HOURS, _DAYS), {"/": _trap_front, "/feed": _rss},
            path=lambda story: f"/story/{story.number}/{story.slug}", furniture=_trap_links, other=_trap_page,
        )  # fmt: skip

    def _fault(self, kind: str, day: float, days: float | None = None) -> Fault:
        begins = START + timedelta(days=day)
        return Fault(kind, begins, self.end + PAST if days is None else begins + timedelta(days=days))

    def _stories(
        self, paper: str, a_day: float, *ages: tuple[timedelta, timedelta], deleted: float = 0
    ) -> list[Story]:
        """The stories of a paper, so many a day, edited at such ages."""
        rng = random.Random(f"{self.seed} {paper}")
        moments = []
        for day in range(-PAST.days, self.days):
            midnight = (START + timedelta(days=day)).replace(hour=0, minute=0)
            for hour in rng.choices(range(24), _BY_HOUR, k=round(a_day + rng.uniform(-1.5, 1.5))):
                moments.append(midnight + timedelta(hours=hour, seconds=rng.randrange(3600)))
        moments = sorted(m for m in moments if START - PAST <= m < self.end - QUIET_END)
        titles = rng.sample([f"{a} {b} {c}" for a in _WHO for b in _DOES for c in _WHAT], len(moments))
        found = []
        for number, (moment, title) in enumerate(zip(moments, titles, strict=True), 10_000):
            edits = self._edits(rng, moment, ages) if rng.random() < _EDITED else ()
            gone = moment + timedelta(days=rng.uniform(1.2, 6)) if rng.random() < deleted else None
            found.append(
                Story(
                    number, title[0].upper() + title[1:], rng.choice(_NAMES), rng.choice(_SECTIONS), moment,
                    tuple(e for e in edits if gone is None or e < gone), gone,
                )
            )  # fmt: skip
        return found

    def _edits(
        self, rng: random.Random, published: datetime, ages: Sequence[tuple[timedelta, timedelta]]
    ) -> tuple[datetime, ...]:
        chosen = rng.sample(ages, rng.choice((1, 1, 2)) if len(ages) > 1 else 1)
        edits = sorted(published + low + (high - low) * rng.random() for low, high in chosen)
        return tuple(e.replace(microsecond=0) for e in edits if START <= e < self.end - QUIET_END)


class Request(NamedTuple):
    """One request that a paper has answered."""

    at: datetime
    #: the moment for which the papers were set, not that of the wall clock
    paper: str
    path: str
    conditional: bool
    status: int
    #: 0: no answer at all
    size: int


class NewsServer(WebServer):
    """A paper on a port of its own, at the moment that `now` gives."""

    def __init__(self, paper: Paper, now: Callable[[], datetime], log: list[Request]) -> None:
        super().__init__()
        self.paper, self._now, self._log = paper, now, log

    def answer(self, asked: Asked) -> Answer:
        """As `WebServer`, by the paper's rules, with a note in the log."""
        now = self._now()
        answer = self.paper.answer(asked.path, now)
        etag = answer.headers.get("ETag")
        conditional = "if-none-match" in asked.headers
        if etag and asked.headers.get("if-none-match") == etag:
            answer = Answer(304, {"ETag": etag})
        self._log.append(Request(now, self.paper.name, asked.path, conditional, answer.status, len(answer.body)))
        return answer
