"""A month of hourly crawls: all that is published is found, edits are seen, little is asked for in vain."""

from __future__ import annotations

import time
from collections import Counter, defaultdict
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from statistics import median
from typing import Any

import pytest
from conftest import Figures, Workplace
from newsroom import START, Edit, Newsroom, NewsServer, Paper, Request, Story, version_of
from timelapse import Ended, Timelapse

from newsspider.storage import Store

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


@dataclass
class Month:
    """What has happened, as the servers, the archive and the commands tell it."""

    newsroom: Newsroom
    every: timedelta
    #: from the start of one run to that of the next
    requests: list[Request] = field(default_factory=list)
    runs: list[tuple[datetime, Ended]] = field(default_factory=list)
    checks: list[tuple[datetime, Ended]] = field(default_factory=list)
    articles: dict[tuple[str, int], dict[str, Any]] = field(default_factory=dict)
    #: paper and number of a story -> its record
    seen: dict[tuple[str, Edit], datetime] = field(default_factory=dict)
    #: when each edit was taken in
    seconds: float = 0


def live(folder: Path, newsroom: Newsroom, every: timedelta = HOUR) -> Month:
    """The month as it goes by."""
    month = Month(newsroom, every)
    now = START
    work, commands = Workplace(folder), Timelapse(folder)
    began = time.monotonic()
    with ExitStack() as open_servers:
        for paper in newsroom.papers.values():
            server = NewsServer(paper, lambda: now, month.requests)
            work.declare(open_servers.enter_context(server), paper.name)
        while now < newsroom.end:
            month.runs.append((now, commands.run(now, "crawl", "--quiet")))
            if now.hour == START.hour:
                month.checks.append((now, commands.run(now + HOUR / 2, "check", "--quiet")))
            now += every
    month.seconds = time.monotonic() - began
    take_stock(work.db, month)
    return month


def take_stock(db: Path, month: Month) -> None:
    """Read from the archive which stories and which of their versions it has."""
    with Store(db, read_only=True) as store:
        for record in store.articles():
            for version in store.versions(record["id"]):
                known = version_of(version["body"])
                assert known is not None, record["url"]
                paper, (number, edition) = record["site"], known
                assert (paper, number) not in month.articles or month.articles[paper, number]["id"] == record["id"]
                month.articles[paper, number] = record
                story = by_number(month.newsroom.papers[paper])[number]
                assert edition <= len(story.edits)
                if edition:
                    edit = Edit(number, edition, story.edits[edition - 1])
                    month.seen.setdefault((paper, edit), moment(version["seen"]))


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


def by_number(paper: Paper) -> dict[int, Story]:
    return {s.number: s for s in paper.stories}


def edits(month: Month) -> list[tuple[str, Edit]]:
    """All edits of the month."""
    return [
        (paper.name, Edit(story.number, version, at))
        for paper in month.newsroom.papers.values()
        for story in paper.stories
        for version, at in enumerate(story.edits, 1)
    ]


#: Ages at which newsspider looks at an article again, see `newsspider.schedule`.
RECHECKED = (timedelta(hours=1), timedelta(days=1), timedelta(days=7))


def due_in_time(month: Month, name: str, edit: Edit) -> datetime | None:
    """Until when an edit should have been seen; None for one that no schedule can see.

    It can be seen when the site says that the story changed, or when the story is looked at again by its age
    before it is edited once more or taken down; and two runs are enough for it. A site that was silent is asked
    after a tenth of that time.
    """
    paper = month.newsroom.papers[name]
    story = by_number(paper)[edit.story]
    gone = min(m for m in (*story.edits[edit.version :], story.deleted, month.newsroom.end) if m is not None)
    looks = [story.published + age for age in RECHECKED if story.published + age > edit.at]
    if paper.announces:
        events = [at for s in paper.stories for at in (s.published, *s.edits) if at < edit.at]
        looks.append(edit.at + (edit.at - max(events)) / 10)
    runs = 3 if paper.name == "monitor" else 2  # an index and its sitemaps are asked each in its own rhythm
    due = [max(look, START) + runs * month.every for look in looks]
    return min((d for d in due if d <= gone), default=None)


# What is expected of the month, and the figures of it


def nothing_is_missed(month: Month) -> str:
    """Every story that was online in the month is stored, once, as it read when it was last looked at."""
    delays = []
    for paper in month.newsroom.papers.values():
        reachable = {s.number for s in paper.stories if s.deleted is None or s.deleted > START}
        stored = {number for name, number in month.articles if name == paper.name}
        assert stored == reachable, f"{paper.name}: {sorted(reachable ^ stored)[:5]}"
        delays += [
            (moment(month.articles[paper.name, s.number]["first_seen"]) - s.published, paper.name)
            for s in paper.stories
            if s.number in stored and s.published > START
        ]
    prompt = [delay for delay, name in delays if not misfortunes(month.newsroom.papers[name])]
    usual = sorted(delay for delay, _ in delays)
    return (
        f"{len(month.articles)} stories published and stored, 0 missed; published to stored: median "
        f"{hours(median(usual))}, 95 % within {hours(usual[int(len(usual) * 0.95)])}, at most {hours(max(prompt))} on "
        f"sites without misfortune and {hours(max(usual))} on the others"
    )


def misfortunes(paper: Paper) -> bool:
    """Whether something keeps the site's stories from being fetched for a time."""
    return any(f.kind in ("outage", "wall", "busy") for f in paper.faults)


def edits_are_seen(month: Month) -> str:
    """What a schedule can see is seen in time, and all that is stored is up to date as far as it can be known."""
    everything, late, due = edits(month), [], 0
    for name, edit in everything:
        until = due_in_time(month, name, edit)
        if until is None or name == "dispatch" or disturbed(month.newsroom.papers[name], edit.at, until):
            continue
        due += 1
        seen = month.seen.get((name, edit))
        if seen is None or seen > until:
            late.append((name, edit, until, seen))
    assert not late, f"{len(late)} of {due}: {late[:3]}"
    delays = sorted(month.seen[name, edit] - edit.at for name, edit in everything if (name, edit) in month.seen)
    return (
        f"{len(everything)} edits, {due} of them to be seen on undisturbed sites, 0 late; {len(month.seen)} seen in "
        f"all ({len(month.seen) / len(everything):.0%}), after {hours(median(delays))} in the median and "
        f"{hours(delays[-1])} at most"
    )


def disturbed(paper: Paper, begins: datetime, ends: datetime) -> bool:
    """Whether a misfortune of the site touches this time, or what followed from it."""
    return misfortunes(paper) and any(f.begins - 8 * DAY < ends and begins < f.ends + 8 * DAY for f in paper.faults)


def stuck_validators_hide_no_edit(month: Month) -> str:
    """A server that keeps its ETag hides an edit for a week at most, if the story was found when it was new."""
    paper = month.newsroom.papers["dispatch"]
    hidden = [
        story.number
        for story in paper.stories
        if story.published > START
        and story.published + 7 * DAY + 2 * month.every < month.newsroom.end
        and (last := [e for e in story.edits if e < story.published + 7 * DAY])
        and version_of(month.articles["dispatch", story.number]["body"]) < (story.number, len(last))
    ]
    assert not hidden
    return "no edit of the first week stayed hidden behind an ETag that never changes"


def deleted_stories_are_kept(month: Month) -> str:
    """What is taken down stays in the archive, as it was."""
    deleted = [
        month.articles[paper.name, s.number]
        for paper in month.newsroom.papers.values()
        for s in paper.stories
        if s.deleted is not None and START < s.deleted < month.newsroom.end
    ]
    assert deleted
    assert all(version_of(record["body"]) for record in deleted)
    return f"{len(deleted)} stories taken down by their sites, all kept"


def hosts_are_spared(month: Month) -> str:
    """A host that asks for rest gets it; one that is down is hardly knocked at."""
    record = month.newsroom.papers["record"]
    asked = 0
    for fault in record.faults:
        here = [r for r in month.requests if r.paper == "record" and fault.begins <= r.at < fault.ends]
        first = [r for r in here if r.at == here[0].at] if here else []
        assert len(here) == len(first), [(r.at, r.path) for r in here]  # none after the run that was told
        assert sum(r.status == 429 for r in first) <= 2, first  # robots.txt and a page
        asked += len(here)
    outage = next(f for f in month.newsroom.papers["gazette"].faults if f.kind == "outage")
    knocks = [r for r in month.requests if r.paper == "gazette" and outage.at(r.at)]
    assert len(knocks) <= 100, len(knocks)
    return (
        f"{asked} requests answered 429 in {len(record.faults)} rests of six hours, none before its time; "
        f"{len(knocks)} requests to a host that was down for a day"
    )


def traps_are_left(month: Month) -> str:
    """Endless addresses cost a bounded share of what the site is asked for."""
    paper = month.newsroom.papers["bazaar"]
    real = {paper.path(s) for s in paper.stories} | set(paper.routes) | {"/robots.txt", "/.well-known/tdmrep.json"}
    asked = [r for r in month.requests if r.paper == "bazaar"]
    kinds = Counter(trap(r.path) for r in asked if r.path not in real)
    assert not kinds["replytocom"]
    assert kinds["pagination"] + kinds["calendar"] <= 100, kinds
    assert kinds["slug"] <= 8 * len(paper.stories), kinds  # of the thousands
    return f"of {len(asked)} requests to the site with traps {sum(kinds.values())} went into them: {dict(kinds)}"


def trap(path: str) -> str:
    """Which kind of trap an address is."""
    signs = {"replytocom": "replytocom", "sid=": "session", "/calendar/": "calendar", "page=": "pagination"}
    return next((kind for sign, kind in signs.items() if sign in path), "slug")


#: Each fault that must be named: its kind, and a word of the line that names it.
_NAMED = {"courier": ("no authors", "authors"), "tribune": ("dead feed", "feed"), "sentinel": ("wall", "blocked")}


def alarms_are_right(month: Month) -> str:
    """The daily check names each lasting fault within four days, and nothing else; a run names a host that is down."""
    named: dict[str, list[tuple[datetime, str]]] = defaultdict(list)
    for when, ended in month.checks:
        assert ended.code in (0, 1), ended
        for line in (ended.out + ended.err).splitlines():
            named[line.partition(":")[0]].append((when, line))
    told = []
    for name, (kind, word) in _NAMED.items():
        fault = next(f for f in month.newsroom.papers[name].faults if f.kind == kind)
        lines = [(when, line) for when, line in named.pop(name, []) if fault.begins <= when]
        assert lines, f"{name}: {kind} was never named"
        when, line = next((when, line) for when, line in lines if word in line)
        assert when <= fault.begins + 4 * DAY, line
        told.append(f"{name}: {kind} named after {hours(when - fault.begins)} ({line})")
    assert not named, dict(named)
    outage = next(f for f in month.newsroom.papers["gazette"].faults if f.kind == "outage")
    when, line = next((when, e.err) for when, e in month.runs if "gazette" in e.err)
    assert outage.begins <= when <= outage.begins + 2 * HOUR, line
    told.append(f"gazette: outage named by the run after {hours(when - outage.begins)} ({line.strip()})")
    return "; ".join([*told, "0 false alarms"])


def cron_is_quiet(month: Month) -> str:
    """A run says something only while a site is in trouble."""
    loud = [(when, ended) for when, ended in month.runs if ended.code or ended.out or ended.err]
    faults = [f for paper in month.newsroom.papers.values() for f in paper.faults]
    assert all(ended.code in (0, 1) and "Traceback" not in ended.err for _, ended in month.runs)
    unexplained = [(when, e) for when, e in loud if not any(f.begins <= when < f.ends + DAY for f in faults)]
    assert not unexplained, [f"{when:%m-%d %H:%M} {ended.err}" for when, ended in unexplained]
    return f"{len(month.runs)} runs, {len(loud)} of which said something"


def little_is_asked_for(month: Month) -> str:
    """Requests and bytes, beside a crawl that fetches all it knows, and one that fetches all that is named."""
    newsroom, requests = month.newsroom, month.requests
    naive = naive_listed = size = 0
    hour = START
    while hour < newsroom.end:
        for paper in newsroom.papers.values():
            sources = [route(paper, hour).body for route in paper.routes.values()]
            online = paper.online(hour)
            listed = b"".join(sources)
            naive += len(sources) + len(online)
            naive_listed += len(sources) + sum(
                paper.path(s).encode() + b'"' in listed or paper.path(s).encode() + b"<" in listed for s in online
            )
            size += sum(map(len, sources)) + len(online) * len(paper.page(online[0], hour).body)
        hour += DAY
    runs = DAY // month.every  # in a day, of which one is looked at
    naive, naive_listed, size = runs * naive, runs * naive_listed, runs * size
    sent = sum(r.size for r in requests)
    assert len(requests) * 8 < naive
    statuses = Counter(r.status or "no answer" for r in requests)
    kinds = Counter(kind_of(newsroom.papers[r.paper], r) for r in requests)
    return (
        f"{len(requests)} requests ({', '.join(f'{n} {k}' for k, n in kinds.most_common())}; "
        f"{', '.join(f'{n} times {s}' for s, n in statuses.most_common())}), {sent / 1e6:.0f} MB; "
        f"fetching all that is known in each run: {naive} requests and {size / 1e6:.0f} MB, {naive / len(requests):.0f} "
        f"and {size / sent:.0f} times as much; all that is named: {naive_listed} requests, "
        f"{naive_listed / len(requests):.1f} times as much"
    )


def kind_of(paper: Paper, request: Request) -> str:
    """What a request was for."""
    if request.path == "/robots.txt":
        return "robots.txt"
    if request.path in paper.routes:
        return "sources"
    return "stories" if request.path in paper.by_path else "others"


def hours(span: timedelta) -> str:
    """``1.5 h`` or ``3.2 days``."""
    return f"{span / HOUR:.1f} h" if abs(span) < 2 * DAY else f"{span / DAY:.1f} days"


EXPECTED = (
    nothing_is_missed, edits_are_seen, stuck_validators_hide_no_edit, deleted_stories_are_kept, hosts_are_spared,
    traps_are_left, alarms_are_right, cron_is_quiet, little_is_asked_for,
)  # fmt: skip


def test_a_day_of_a_newsroom(tmp_path: Path) -> None:
    month = live(tmp_path, Newsroom(1), every=3 * HOUR)
    assert "0 missed" in nothing_is_missed(month)
    assert "0 late" in edits_are_seen(month)
    assert all(ended == (0, "", "") for _, ended in month.runs)


@pytest.mark.slow
def test_a_month_of_a_newsroom(tmp_path: Path, figures: Figures) -> None:
    month = live(tmp_path, Newsroom(30))
    figures(f"a month in {month.seconds:.0f} s")
    for expectation in EXPECTED:
        figures(expectation(month))
