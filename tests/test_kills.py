"""Runs that are killed at any moment: nothing is lost, nothing is taken in twice, hardly anything is fetched twice."""

from __future__ import annotations

import itertools
import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from conftest import Figures, Workplace
from timelapse import Command, Ended, Timelapse, environment
from town import FIRST, PERIOD, Town

MOVED_CLOCK = Path(__file__).parent / "moved_clock"

#: A page that was read without fault. Whether that brought something new or the same again depends on how many
#: runs have read it, since what is new is asked for by each of them for a while.
READ = """CASE WHEN outcome IN ('stored', 'updated', 'unchanged') OR reason IN ('listing', 'feed', 'sitemap')
    THEN 'read' ELSE outcome || ' ' || coalesce(reason, '') END"""
#: What must be the same, however often the runs were killed. Left out are times, the numbers of rows and runs,
#: and what the order of reading decides: a memory's means of probabilities.
COMPARED = {
    "articles": "SELECT {articles} FROM articles ORDER BY id",
    "revisions": "SELECT {revisions} FROM revisions ORDER BY article_id, revision",
    "references": """
        SELECT article_id, kind, position, text, sentence, url, outlet, target_address, target_article_id
        FROM cross_references ORDER BY article_id, kind, position""",
    "addresses": "SELECT address, article_id FROM article_urls ORDER BY address",
    "pages": f"SELECT url, final_url, site, source, etag, last_modified, article_id, {READ} FROM pages ORDER BY url",
    "frontier": f"""
        SELECT site, key, url, kind, level, source, title, date_published, date_modified, score, backfill, tries,
            failures, leased_until, {READ}
        FROM frontier ORDER BY site, key""",
    "outcomes": """
        SELECT site, outcome, reason, sum(pages) FROM run_outcomes
        WHERE outcome IN ('stored', 'updated', 'duplicate', 'failed', 'robots')
        GROUP BY site, outcome, reason ORDER BY site, outcome, reason""",
    "texts": "SELECT article_id, digest, picks FROM story_texts ORDER BY article_id",
    "taught": "SELECT site, kind, key, articles FROM site_memory ORDER BY site, kind, key",
}
LEFT_OUT = {
    "articles": {"first_seen", "last_checked", "last_changed"},
    "revisions": {"seen", "replaced", "diff"},  # whose head has the times of both versions
}


class Clock:
    """The moment of the simulated world: set by the test, and going on by itself."""

    def __init__(self) -> None:
        self.set(FIRST)

    def set(self, moment: datetime) -> None:
        self._moment, self._since = moment, time.monotonic()

    @property
    def now(self) -> datetime:
        return self._moment + timedelta(seconds=time.monotonic() - self._since)


class Spawned:
    """``python -m newsspider`` under a moved clock, from its very start; as `timelapse.Command`."""

    def __init__(self, folder: Path, moment: datetime, *arguments: str) -> None:
        env = environment()
        env["PYTHONPATH"] = os.pathsep.join((str(MOVED_CLOCK), env["PYTHONPATH"]))
        env["NEWSSPIDER_TEST_CLOCK"] = moment.isoformat()
        command = [sys.executable, "-m", "newsspider", *arguments]
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(command, cwd=folder, env=env, stdout=pipe, stderr=pipe)

    def ended(self, within: float = 0) -> bool:
        """Whether it is over, or so in so many seconds."""
        try:
            self._process.wait(within)
        except subprocess.TimeoutExpired:
            return False
        return True

    def pause(self) -> None:
        """SIGSTOP."""
        self._process.send_signal(signal.SIGSTOP)

    def kill(self) -> None:
        """SIGKILL, which ends a paused one as well."""
        self._process.kill()

    def wait(self, timeout: float = 120) -> Ended:
        """How it ended."""
        out, err = self._process.communicate(timeout=timeout)
        return Ended(self._process.returncode, out.decode(), err.decode())


Running = Command | Spawned
#: Starts a command in a folder, at a moment.
Start = Callable[[Path, datetime], Running]


def spawn(folder: Path, moment: datetime) -> Running:
    """A crawl as cron starts it."""
    return Spawned(folder, moment, "crawl", "--quiet")


def fork(folder: Path, moment: datetime) -> Running:
    """A crawl without the second that its imports take."""
    return Timelapse(folder).start(moment, "crawl", "--quiet")


@dataclass
class Kit:
    """An archive, the crawls of it, and what befalls both."""

    work: Workplace
    clock: Clock
    starter: Start
    runs: int = 0
    #: crawls that were started; a rival is none
    kills: int = 0
    kinds: Counter[str] = field(default_factory=Counter)

    def start(self) -> Running:
        """Start a crawl."""
        return self.starter(self.work.folder, self.clock.now)

    def kill_one(self, kind: str, moment: Callable[[Running], bool]) -> bool:
        """Start a crawl and kill it when ``moment`` has come; whether that was before its end."""
        self.runs += 1
        process = self.start()
        came = moment(process)
        process.kill()
        killed = process.wait().code == -signal.SIGKILL and came
        self.kills += killed
        self.kinds[kind] += killed
        return killed

    def check(self) -> None:
        """The file is whole, and each page's record, outcome and place in the frontier tell the same."""
        with closing(sqlite3.connect(self.work.db)) as db:
            assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert db.execute("PRAGMA foreign_key_check").fetchall() == []
            if not db.execute("SELECT 1 FROM sqlite_master WHERE type = 'table'").fetchone():
                return  # killed before the schema was there, which comes as one
            db.execute("INSERT INTO articles_fts(articles_fts) VALUES('integrity-check')")
            for name, query in CONTRADICTIONS.items():
                assert db.execute(query).fetchall() == [], name

    def visits(self) -> int:
        """How many visits are stored for which a page was fetched."""
        return (
            self.count("pages", "sum(fetch_count) FILTER (WHERE outcome <> 'robots')") if self.work.db.exists() else 0
        )

    def count(self, table: str, what: str = "count(*)") -> int:
        """A figure of one table."""
        with closing(sqlite3.connect(self.work.db)) as db:
            return int(db.execute(f"SELECT {what} FROM {table}").fetchone()[0] or 0)

    def contents(self) -> dict[str, list[Any]]:
        """What is compared of the archive."""
        with closing(sqlite3.connect(self.work.db)) as db:
            columns = {
                table: ", ".join(name for _, name, *_ in db.execute(f"PRAGMA table_info({table})") if name not in out)
                for table, out in LEFT_OUT.items()
            }
            return {name: db.execute(query.format(**columns)).fetchall() for name, query in COMPARED.items()}


#: Rows that no transaction may leave behind, whatever stops it.
CONTRADICTIONS = {
    "stored without a page that says so": """
        SELECT id FROM articles WHERE id NOT IN (SELECT article_id FROM pages WHERE article_id IS NOT NULL)""",
    "an article that cannot be searched": """
        SELECT id FROM articles WHERE rowid NOT IN (SELECT rowid FROM articles_fts WHERE articles_fts MATCH 'monday')""",
    "an outcome that was not counted": """
        SELECT 1 WHERE (SELECT sum(fetch_count) FROM pages) <> (SELECT sum(pages) FROM run_outcomes)""",
    "revisions with gaps": """
        SELECT a.id FROM articles a
        WHERE a.revision <> 1 + (SELECT count(*) FROM revisions r WHERE r.article_id = a.id)""",
    "a page whose outcome the frontier does not know": """
        SELECT p.url FROM pages p JOIN frontier f ON f.url = p.url AND f.site = p.site WHERE f.outcome IS NOT p.outcome""",
}


@contextmanager
def reading(path: Path) -> Iterator[list[str]]:
    """Somebody who looks into the archive all the time, as Datasette would; yields what went wrong with it."""
    errors: list[str] = []
    over = threading.Event()
    queries = (
        "SELECT count(*) FROM articles",
        "SELECT count(*) FROM articles_fts WHERE articles_fts MATCH 'monday AND mayor'",
        "SELECT * FROM site_summary",
        "SELECT * FROM recent_articles LIMIT 10",
    )

    def read() -> None:
        while not over.wait(0.01):
            if not path.exists():
                continue
            try:
                with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, timeout=5)) as db:
                    if db.execute("SELECT 1 FROM sqlite_master WHERE name = 'site_summary'").fetchone():
                        for query in queries:
                            db.execute(query).fetchall()
            except sqlite3.Error as error:
                errors.append(str(error))

    reader = threading.Thread(target=read)
    reader.start()
    try:
        yield errors
    finally:
        over.set()
        reader.join()


class Moments:
    """When to kill: while it starts, after some requests, when all pages have been asked for."""

    def __init__(self, town: Town, seed: int, start_up: float) -> None:
        self.town = town
        self.random = random.Random(seed)
        self.start_up = start_up

    def starting(self, process: Running) -> bool:
        """Within the time that the imports take."""
        return not process.ended(self.random.uniform(0, self.start_up))

    def working(self, process: Running, most: int) -> bool:
        """After a request, up to so many, and a moment."""
        enough = self.town.requests + self.random.randint(1, most)
        while self.town.requests < enough:
            if process.ended(0.002):
                return False
        return not process.ended(self.random.uniform(0, 0.06))

    def ending(self, process: Running, expected: Counter[str]) -> bool:
        """When there is nothing left to ask for."""
        while expected - self.town.fetched:
            if process.ended(0.002):
                return False
        return not process.ended(self.random.uniform(0, 0.15))


@dataclass
class Tally:
    """The figures of a whole trial."""

    editions: int = 0
    fetches: int = 0
    lost: int = 0
    #: fetches of which a kill left nothing, so that they were made again
    refused: int = 0
    #: runs that found another one at work


def trial(folder: Path, starter: Start, kills: int, in_an_edition: int, latency: float, seed: int = 1) -> str:
    """Bring out edition after edition until so many runs were killed; compare each with an undisturbed run."""
    clock, tally = Clock(), Tally()
    for name in ("calm", "killed"):
        (folder / name).mkdir()
    calm, killed = (Kit(Workplace(folder / name), clock, starter) for name in ("calm", "killed"))
    with Town(latency) as town:
        town.declare(calm.work)
        town.declare(killed.work)
        while killed.kills < kills:
            edition, kills_before, runs_before = tally.editions, killed.kills, killed.runs
            town.publish(edition)
            clock.set(FIRST + edition * PERIOD)
            began = time.monotonic()
            assert calm.start().wait() == (0, "", "")
            moments = Moments(town, seed + edition, (time.monotonic() - began) / 2)
            expected = town.fetched
            town.publish(edition)
            clock.set(FIRST + edition * PERIOD)
            stored = killed.visits()
            with reading(killed.work.db) as errors:
                disturb(killed, moments, expected, min(kills, kills_before + in_an_edition), tally)
                assert killed.start().wait() == (0, "", "")
            assert not errors
            compare(calm, killed)
            fetched = town.fetched
            assert not expected - fetched
            # once in a run, and in the last one, which nobody disturbs
            often = killed.runs - runs_before + 1
            assert all(number <= often for number in fetched.values()), fetched.most_common(5)
            # one on its way to us and one on its way into the archive, for each site
            lost = town.answered - (killed.visits() - stored)
            assert 0 <= lost <= (killed.kills - kills_before) * 2 * len(town.servers)
            tally.editions += 1
            tally.fetches += town.answered
            tally.lost += lost
    assert tally.refused
    kinds = ", ".join(f"{number} {kind}" for kind, number in sorted(killed.kinds.items()))
    return (
        f"{killed.kills} kills ({kinds}) over {tally.editions} editions: of {killed.count('articles')} articles and "
        f"{killed.count('revisions')} revisions 0 lost and 0 twice; {tally.lost} of {tally.fetches} fetches made again; "
        f"{tally.refused} rivals refused"
    )


def disturb(kit: Kit, moments: Moments, expected: Counter[str], kills: int, tally: Tally) -> None:
    """Kill runs of one edition, in their turn at each kind of moment."""
    for number in itertools.count():
        if kit.kills >= kills:
            return
        if number % 5 == 0:
            kit.kill_one("starting", moments.starting)
        elif number % 5 == 1:
            kit.kill_one("beside a rival", lambda process: rivalled(kit, moments, process, tally))
        elif not kit.kill_one("working", lambda process: moments.working(process, expected.total())):
            kit.kill_one("ending", lambda process: moments.ending(process, expected))
        if kit.work.db.exists() and number % 5:  # once in five times the next run finds the file as it was left
            kit.check()


def rivalled(kit: Kit, moments: Moments, process: Running, tally: Tally) -> bool:
    """Let a second run start beside the first, which it must leave in peace."""
    if not moments.working(process, most=2):
        return False
    process.pause()  # else it might be over before the other one has begun
    rival = kit.start().wait()
    assert rival == (3, "", "")  # cron has nothing to mail
    tally.refused += 1
    return True


def compare(calm: Kit, killed: Kit) -> None:
    killed.check()
    wanted, found = calm.contents(), killed.contents()
    for name in COMPARED:
        missing, surplus = (
            Counter(map(repr, a)) - Counter(map(repr, b))
            for a, b in ((wanted[name], found[name]), (found[name], wanted[name]))
        )
        assert (sorted(missing)[:3], sorted(surplus)[:3]) == ([], []), (
            f"{name}: {len(missing)} and {len(surplus)} rows"
        )


def test_a_few_kills_cost_nothing(tmp_path: Path, figures: Figures) -> None:
    figures(trial(tmp_path, fork, kills=6, in_an_edition=4, latency=0.01))


@pytest.mark.slow
def test_many_kills_cost_nothing(tmp_path: Path, figures: Figures) -> None:
    figures(trial(tmp_path, spawn, kills=60, in_an_edition=12, latency=0.02))
