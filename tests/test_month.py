"""A month of hourly crawls: all that is published is found, edits are seen, little is asked for in vain."""

from __future__ import annotations

import sqlite3
import time
from collections import Counter, defaultdict
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

import pytest
from conftest import Workplace
from newsroom import START, Edit, Newsroom, NewsServer, Paper, Request, Story, version_of
from timelapse import Ended, Timelapse

from newsspider.storage import Store

HOUR = timedelta(hours=1)


@dataclass
class Month:
    """What has happened, as the servers, the archive and the commands tell it."""

    newsroom: Newsroom
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
    month = Month(newsroom)
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
                month.checks.append((now, commands.run(now + HOUR / 2, "check")))
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
#: A run an hour: what is due is fetched within this, if nothing is wrong.
IN_TIME = 2 * HOUR


def due_in_time(month: Month, name: str, edit: Edit) -> datetime | None:
    """Until when an edit should have been seen; None for one that no schedule can see.

    It can be seen when the site says that the story changed, or when the story is looked at again by its age
    before it is edited once more or taken down.
    """
    paper = month.newsroom.papers[name]
    story = by_number(paper)[edit.story]
    gone = min((m for m in (*story.edits[edit.version :], story.deleted, month.newsroom.end) if m is not None))
    looks = [story.published + age for age in RECHECKED if story.published + age > edit.at]
    if paper.announces:
        looks.append(edit.at)
    due = [max(look, START) + IN_TIME for look in looks]
    return min((d for d in due if d <= gone), default=None)


@pytest.fixture(scope="module")
def month(tmp_path_factory: pytest.TempPathFactory) -> Month:
    return live(tmp_path_factory.mktemp("month"), Newsroom(30))
