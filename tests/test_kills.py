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
from conftest import Done, Figures, Workplace, environment
from town import FIRST, PERIOD, Town

MOVED_CLOCK = Path(__file__).parent / "moved_clock"

#: What must be the same, however often the runs were killed. Left out are times, the numbers of rows and runs,
#: and what the order of reading decides: a memory's means of probabilities.
COMPARED = {
    "articles": "SELECT {articles} FROM articles ORDER BY id",
    "revisions": "SELECT {revisions} FROM revisions ORDER BY article_id, revision",
    "references": """
        SELECT article_id, kind, position, text, sentence, url, outlet, target_address, target_article_id
        FROM cross_references ORDER BY article_id, kind, position""",
    "addresses": "SELECT address, article_id FROM article_urls ORDER BY address",
    "pages": "SELECT {pages} FROM pages ORDER BY url",
    "frontier": "SELECT {frontier} FROM frontier ORDER BY site, key",
    "outcomes": """
        SELECT site, outcome, reason, sum(pages) FROM run_outcomes GROUP BY site, outcome, reason ORDER BY 1, 2, 3""",
    "taught": "SELECT site, kind, key, articles FROM site_memory ORDER BY site, kind, key",
}
LEFT_OUT = {
    "articles": {"first_seen", "last_checked", "last_changed"},
    "revisions": {"seen", "replaced"},
    "pages": {"run_id", "first_fetched", "last_fetched"},
    "frontier": {
        "id", "added", "due", "leased_until", "leased_by", "last_fetched", "last_full", "last_news", "failing_since",
    },
}  # fmt: skip


class Clock:
    """The moment of the simulated world: set by the test, and going on by itself."""

    def __init__(self) -> None:
        self.set(FIRST)

    def set(self, moment: datetime) -> None:
        self._moment, self._since = moment, time.monotonic()

    @property
    def now(self) -> datetime:
        return self._moment + timedelta(seconds=time.monotonic() - self._since)


@dataclass
class Kit:
    """An archive, the real command, and what befalls both."""

    work: Workplace
    clock: Clock
    kills: int = 0
    kinds: Counter[str] = field(default_factory=Counter)

    def start(self, *arguments: str) -> subprocess.Popen[bytes]:
        """``python -m newsspider`` under the moved clock."""
        env = environment()
        env["PYTHONPATH"] = os.pathsep.join((str(MOVED_CLOCK), env["PYTHONPATH"]))
        env["NEWSSPIDER_TEST_CLOCK"] = self.clock.now.isoformat()
        command = [sys.executable, "-m", "newsspider", *arguments]
        return subprocess.Popen(
            command, cwd=self.work.folder, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )

    def finish(self) -> Done:
        """A crawl that nobody disturbs."""
        process = self.start("crawl")
        out, err = process.communicate(timeout=120)
        return Done(process.returncode, out.decode(), err.decode())

    def kill_one(self, kind: str, moment: Callable[[subprocess.Popen[bytes]], bool]) -> bool:
        """Start a crawl and kill it when ``moment`` has come; whether that was before its end."""
        process = self.start("crawl")
        came = moment(process)
        process.send_signal(signal.SIGKILL)
        process.communicate(timeout=60)
        killed = came and process.returncode == -signal.SIGKILL
        self.kills += killed
        self.kinds[kind] += killed
        return killed

    def check(self) -> None:
        """The file is whole, and each page's record, outcome and place in the frontier tell the same."""
        with closing(sqlite3.connect(self.work.db)) as db:
            assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert db.execute("PRAGMA foreign_key_check").fetchall() == []
            db.execute("INSERT INTO articles_fts(articles_fts) VALUES('integrity-check')")
            for name, query in CONTRADICTIONS.items():
                assert db.execute(query).fetchall() == [], name

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

    def starting(self, process: subprocess.Popen[bytes]) -> bool:
        """Within the time that the imports take."""
        return not self._ends(process, self.random.uniform(0, self.start_up))

    def working(self, process: subprocess.Popen[bytes]) -> bool:
        """After a few requests and a moment."""
        enough = self.town.requests + self.random.randint(1, 12)
        while self.town.requests < enough:
            if self._ends(process, 0.002):
                return False
        return not self._ends(process, self.random.uniform(0, 0.06))

    def ending(self, process: subprocess.Popen[bytes], expected: Counter[str]) -> bool:
        """When there is nothing left to ask for."""
        while expected - self.town.fetched:
            if self._ends(process, 0.002):
                return False
        return not self._ends(process, self.random.uniform(0, 0.15))

    def _ends(self, process: subprocess.Popen[bytes], seconds: float) -> bool:
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            return False
        return True


@dataclass
class Tally:
    """The figures of a whole trial."""

    kills: int = 0
    editions: int = 0
    pages: int = 0
    refetched: int = 0
    worst: int = 0
    refused: int = 0
    kinds: Counter[str] = field(default_factory=Counter)
    articles: int = 0
    revisions: int = 0

    def __str__(self) -> str:
        kinds = ", ".join(f"{number} {kind}" for kind, number in sorted(self.kinds.items()))
        return (
            f"{self.kills} kills ({kinds}) over {self.editions} editions and {self.pages} fetches: 0 lost, 0 twice of "
            f"{self.articles} articles and {self.revisions} revisions; {self.refetched} fetched again, one page at most "
            f"{self.worst} times in an edition; {self.refused} rivals refused"
        )


def trial(folder: Path, kills: int, in_an_edition: int, latency: float, seed: int = 1) -> str:
    """Bring out edition after edition until so many runs were killed; compare each with undisturbed runs."""
    clock, tally = Clock(), Tally()
    (folder / "calm").mkdir(parents=True)
    (folder / "killed").mkdir()
    with Town(latency) as town:
        calm, killed = (Kit(Workplace(folder / name), clock) for name in ("calm", "killed"))
        town.declare(calm.work)
        town.declare(killed.work)
        for edition in itertools.count():
            before = killed.kills
            town.publish(edition)
            clock.set(FIRST + edition * PERIOD)
            began = time.monotonic()
            assert calm.finish().code == 0
            moments = Moments(town, seed + edition, (time.monotonic() - began) / 2)
            expected = town.fetched
            town.publish(edition)
            clock.set(FIRST + edition * PERIOD)
            with reading(killed.work.db) as errors:
                disturb(killed, moments, expected, min(kills, before + in_an_edition), tally)
                done = killed.finish()
            assert (done.code, done.err, errors) == (0, "", [])
            compare(calm, killed)
            again = town.fetched - expected
            here = killed.kills - before
            assert expected - town.fetched == Counter()
            assert all(number <= here for number in again.values()), again.most_common(5)
            # one under way, one on its way into the archive, for each site
            assert again.total() <= here * 2 * len(town.servers)
            tally.editions += 1
            tally.pages += town.fetched.total()
            tally.refetched += again.total()
            tally.worst = max(tally.worst, *town.fetched.values())
            if killed.kills >= kills:
                tally.kills, tally.kinds = killed.kills, killed.kinds
                with closing(sqlite3.connect(killed.work.db)) as db:
                    tally.articles, tally.revisions = (
                        db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
                        for table in ("articles", "revisions")
                    )
                return str(tally)
    raise AssertionError("editions never end")


def disturb(kit: Kit, moments: Moments, expected: Counter[str], kills: int, tally: Tally) -> None:
    """Kill runs of one edition until there is nothing left to kill."""
    for number in itertools.count():
        if kit.kills >= kills:
            return
        if number % 5 == 1:
            kit.kill_one("starting", moments.starting)
        elif number % 5 == 3:
            kit.kill_one("beside a rival", lambda process: rivalled(kit, moments, process, tally))
        elif not kit.kill_one("working", moments.working):
            kit.kill_one("ending", lambda process: moments.ending(process, expected))
            return
        if kit.work.db.exists() and number % 5:  # once in five times the next run finds the file as it was left
            kit.check()


def rivalled(kit: Kit, moments: Moments, process: subprocess.Popen[bytes], tally: Tally) -> bool:
    """Let a second run start beside the first, which it must leave in peace."""
    if not moments.working(process):
        return False
    rival = kit.start("crawl")
    _, err = rival.communicate(timeout=60)
    if process.poll() is not None:
        return False
    assert rival.returncode == 3
    assert b"is at work" in err
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
    figures(trial(tmp_path, kills=6, in_an_edition=4, latency=0.01))


@pytest.mark.slow
def test_many_kills_cost_nothing(tmp_path: Path, figures: Figures) -> None:
    figures(trial(tmp_path, kills=60, in_an_edition=12, latency=0.02))
