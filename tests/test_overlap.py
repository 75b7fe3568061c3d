"""Runs beside each other, and runs that are told to stop."""

from __future__ import annotations

import signal
import sqlite3
import threading
import time
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import closing

import pytest
from conftest import Workplace
from webserver import Answer, Asked, Route, WebServer, article, html

Serve = Callable[[Mapping[str, Route]], WebServer]

STORIES = [f"/2026/11/{n:02d}/a-story-for-every-day-of-the-month/" for n in range(1, 13)]


def site(serve: Serve) -> WebServer:
    """A front page with a dozen stories."""
    links = "".join(f'<p><a href="{path}">A story for every day of the month</a></p>' for path in STORIES)
    return serve({"/": html(links), **{path: article(f"Story of day {path[9:11]}") for path in STORIES}})


def test_of_two_runs_on_one_archive_one_works(work: Workplace, serve: Serve) -> None:
    web = site(serve)
    work.declare(web)
    one_is_over = threading.Event()
    front = web.routes["/"]

    def wait_for_the_other(asked: Asked) -> Answer:
        one_is_over.wait(25)
        assert isinstance(front, Answer)
        return front

    web.routes["/"] = wait_for_the_other
    runs = [work.start("crawl") for _ in range(2)]
    deadline = time.monotonic() + 60
    while not (over := [r for r in runs if r.poll() is not None]):
        assert time.monotonic() < deadline
        time.sleep(0.01)
    one_is_over.set()
    (refused,), (other,) = over, [r for r in runs if r not in over]
    _, err = refused.communicate(timeout=30)
    assert (refused.returncode, b"is at work" in err) == (3, True)
    out, err = other.communicate(timeout=60)
    assert (other.returncode, b"12 stored" in out, err) == (0, True, b"")
    assert Counter(web.paths) == Counter(["/", *STORIES])
    assert len(work.articles()) == len(STORIES)


def test_two_archives_do_not_mind_each_other(work: Workplace, serve: Serve) -> None:
    web = site(serve)
    work.declare(web)
    runs = [work.start("crawl", "--quiet", "--db", name) for name in ("one.db", "two.db")]
    ends = [(*run.communicate(timeout=60), run.returncode) for run in runs]
    assert ends == [(b"", b"", 0)] * 2
    assert Counter(web.paths) == Counter(["/", *STORIES] * 2)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_gives_back_what_was_not_fetched(work: Workplace, serve: Serve, number: int) -> None:
    web = site(serve)
    work.declare(web, delay=0.3)
    process = work.start("crawl", "--quiet")
    deadline = time.monotonic() + 60
    while len(web.paths) < 4:
        assert time.monotonic() < deadline
        time.sleep(0.01)
    process.send_signal(number)
    _, err = process.communicate(timeout=30)
    assert (process.returncode, err.count(b"\n")) == (1, 1), err
    with closing(sqlite3.connect(work.db)) as db:
        assert db.execute("SELECT count(*) FROM frontier WHERE leased_until IS NOT NULL").fetchone() == (0,)
        assert db.execute("SELECT count(*) FROM runs WHERE finished_at IS NULL").fetchone() == (0,)
        waiting = db.execute("SELECT count(*) FROM frontier WHERE last_fetched IS NULL").fetchone()[0]
    assert len(STORIES) - 4 <= waiting < len(STORIES)
    assert work.run("crawl", "--quiet").code == 0
    with closing(sqlite3.connect(work.db)) as db:
        stored = db.execute("SELECT sum(fetch_count) FROM pages").fetchone()[0]
    assert len(web.paths) - stored <= 1  # what the signal has cut off on its way
    assert len(work.articles()) == len(STORIES)
