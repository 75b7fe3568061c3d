"""Which page is next: whole crawls, some under a moved clock."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Callable, Mapping
from contextlib import closing
from datetime import UTC, datetime, timedelta

from conftest import Workplace
from timelapse import CHECKOUT, Timelapse, environment
from webserver import Answer, Route, WebServer, article, html, rss

Serve = Callable[[Mapping[str, Route]], WebServer]

START = datetime(2026, 11, 20, 9, 17, tzinfo=UTC)
HOUR = timedelta(hours=1)
FEED_LINK = '<link rel="alternate" type="application/rss+xml" href="/feed">'
DATE = "Fri, 20 Nov 2026 08:15:00 +0000"
BRIDGE = "/2026/11/20/the-bridge-over-the-river-is-open-again/"
BAKERY = "/2026/11/19/the-bakery-at-the-corner-will-be-closed/"


def title(path: str) -> str:
    return path.strip("/").rsplit("/", 1)[-1].replace("-", " ").capitalize()


def town(*paths: str) -> dict[str, Route]:
    feed = rss(*((path, title(path), DATE) for path in paths))
    return {"/": html(FEED_LINK), "/feed": feed, **{path: article(title(path)) for path in paths}}


def test_scrapys_own_scheduler_can_take_the_place_of_ours(work: Workplace, serve: Serve) -> None:
    web = serve(town(BRIDGE, BAKERY))
    work.declare(web)
    command = ["-m", "scrapy", "crawl", "news", "-a", f"config={work.folder}/sites.toml"]
    command += ["-s", f"NEWSSPIDER_DB={work.db}", "-s", "SCHEDULER=scrapy.core.scheduler.Scheduler"]
    subprocess.run([sys.executable, *command], cwd=CHECKOUT, env=environment(), check=True, capture_output=True)
    assert len(work.articles()) == 2
    assert sorted(web.paths) == sorted(["/", "/feed", BRIDGE, BAKERY])


def test_a_first_run_that_was_killed_is_a_first_run_again(work: Workplace, serve: Serve) -> None:
    """The links of the front page are found anew, although the page itself did not change."""
    etag = {"ETag": '"1"'}
    plain = Answer(200, {"Content-Type": "text/html", **etag}, b'<a href="/story.php?n=1">A bridge</a>')
    story = article(title(BRIDGE))
    web = serve({"/": plain, "/story.php?n=1": story})
    work.declare(web)
    process = None

    def kill(asked: object) -> Answer:
        assert process is not None
        process.kill()
        return story

    web.routes["/story.php?n=1"] = kill
    process = work.start("crawl")
    process.communicate(timeout=60)
    assert work.articles() == []
    web.routes["/story.php?n=1"] = story
    done = work.run("crawl")
    assert (done.code, len(work.articles())) == (0, 1)


def test_a_server_that_keeps_its_etag_after_a_change_is_read_in_full_now_and_then(
    work: Workplace, serve: Serve
) -> None:
    """The web server of the tests answers 304 whenever the ETag is the one it sends."""
    routes = town(BRIDGE)
    feed = routes["/feed"]
    assert isinstance(feed, Answer)
    web = serve({**routes, "/feed": feed._replace(headers={"ETag": '"for ever"'})})
    work.declare(web)
    commands = Timelapse(work.folder)
    commands.run(START, "crawl", "-q")
    newer = town(BAKERY, BRIDGE)["/feed"]
    assert isinstance(newer, Answer)
    web.routes |= {BAKERY: article(title(BAKERY)), "/feed": newer._replace(headers={"ETag": '"for ever"'})}
    commands.run(START + HOUR, "crawl", "-q")
    assert len(work.articles()) == 1
    commands.run(START + 25 * HOUR, "crawl", "-q")
    assert len(work.articles()) == 2


def test_a_site_may_be_declared_as_not_to_be_asked_conditionally(work: Workplace, serve: Serve) -> None:
    routes = town(BRIDGE)
    routes["/feed"] = routes["/feed"]._replace(headers={"ETag": '"1"'})  # type: ignore[union-attr]
    web = serve(routes)
    work.declare(web, conditional=False)
    work.run("crawl")
    work.run("crawl")
    assert not [asked for asked in web.asked if "if-none-match" in asked.headers]


def test_rechecks_are_as_declared(work: Workplace, serve: Serve) -> None:
    web, other = serve(town(BRIDGE)), serve(town(BAKERY))
    work.declare(web, recheck=[])
    work.declare(other, name="other", recheck=["3h"])
    commands = Timelapse(work.folder)
    for hour in range(6):
        commands.run(START + hour * HOUR, "crawl", "-q")
    assert web.paths.count(BRIDGE) == 1
    assert other.paths.count(BAKERY) == 3  # found, once more in the first hour, and at that age
    before = len(web.paths)
    commands.run(START + 6 * HOUR, "crawl", "-q", "--recheck")
    assert web.paths[before:].count(BRIDGE) == 1


def test_a_failed_page_is_tried_again_and_never_forgotten(work: Workplace, serve: Serve) -> None:
    web = serve({**town(BRIDGE, BAKERY), BAKERY: Answer(503), BRIDGE: Answer(410)})
    work.declare(web)
    commands = Timelapse(work.folder)
    asked = []
    for hour in range(30):
        web.asked.clear()
        commands.run(START + hour * HOUR, "crawl", "-q")
        asked += [(hour, path) for path in dict.fromkeys(web.paths) if path in (BRIDGE, BAKERY)]
        if hour:
            web.routes["/feed"] = rss()  # names nothing any more
    assert [hour for hour, path in asked if path == BRIDGE] == [0, 24]
    assert 3 <= len([hour for hour, path in asked if path == BAKERY]) <= 8
    web.routes |= {BAKERY: article(title(BAKERY)), BRIDGE: article(title(BRIDGE))}
    for day in range(2, 6):
        commands.run(START + day * 24 * HOUR, "crawl", "-q")
    assert len(work.articles()) == 2


def test_a_dead_host_costs_a_few_requests(work: Workplace, serve: Serve) -> None:
    paths = [f"/2026/11/20/story-number-{n:02d}-of-the-town-chronicle/" for n in range(30)]
    web, other = serve(town(*paths)), serve(town(BRIDGE))
    work.declare(web)
    work.declare(other, name="other")
    web.routes |= {path: Answer(503) for path in paths}
    commands = Timelapse(work.folder)
    assert commands.run(START, "crawl", "-q").code == 1
    assert len([p for p in web.paths if p in paths]) <= 16  # eight pages under way at a time, twice each
    web.routes |= {path: article(title(path)) for path in paths}
    commands.run(START + 3 * HOUR, "crawl", "-q")
    commands.run(START + 6 * HOUR, "crawl", "-q")
    assert len(work.articles()) == 31


def test_no_site_waits_for_another_ones_thousand_pages(work: Workplace, serve: Serve) -> None:
    order: list[str] = []
    many = [f"/2026/11/20/story-number-{n:02d}-of-the-town-chronicle/" for n in range(40)]

    def noted(name: str, path: str) -> Route:
        def answer(asked: object) -> Answer:
            order.append(name)
            return article(title(path))

        return answer

    big = serve({**town(*many), **{path: noted("big", path) for path in many}})
    work.declare(big, name="big", delay=0.05)
    for name in ("one", "two", "three"):
        web = serve({**town(BRIDGE, BAKERY), **{path: noted(name, path) for path in (BRIDGE, BAKERY)}})
        work.declare(web, name=name, delay=0.05)
    work.run("crawl")
    last_of_small = max(n for n, name in enumerate(order) if name != "big")
    assert len(order) == 46
    assert order[:last_of_small].count("big") < 10


def test_what_is_under_way_when_a_run_ends_is_given_back(work: Workplace, serve: Serve) -> None:
    web = serve(town(BRIDGE, BAKERY))
    work.declare(web)
    work.run("crawl", "--max-pages", "3")
    with sqlite3.connect(work.db) as db:
        assert db.execute("SELECT count(*) FROM frontier WHERE leased_until IS NOT NULL").fetchone() == (0,)
        assert db.execute("SELECT sum(tries) FROM frontier").fetchone() == (0,)
    assert work.run("crawl").out.startswith("1 site")
    assert len(work.articles()) == 2


def test_a_scheduler_that_fails_ends_the_crawl(work: Workplace, serve: Serve) -> None:
    web = serve(town(BRIDGE, BAKERY))
    work.declare(web)
    work.run("crawl", "--max-pages", "1")
    with sqlite3.connect(work.db) as db:
        db.execute("UPDATE frontier SET date_published = 'no date' WHERE kind = 'feed'")
    done = work.run("crawl")
    assert done.code == 1
    assert "problem: ended early: scheduler_error" in done.err


def test_a_run_with_a_wrong_clock_stops_nothing(work: Workplace, serve: Serve) -> None:
    web = serve(town(BRIDGE))
    work.declare(web)
    commands = Timelapse(work.folder)
    commands.run(START, "crawl", "-q")
    in_three_years = START + timedelta(days=3 * 365)
    commands.run(in_three_years, "crawl", "-q")
    told = commands.run(START + HOUR, "check", "-q")
    assert told.code == 1
    assert told.out == f"the last run lies in the future ({in_three_years:%Y-%m-%d %H:%M} UTC): clock?\n"
    web.routes.update(town(BAKERY, BRIDGE))
    web.asked.clear()
    commands.run(START + 24 * HOUR, "crawl", "-q")
    assert {"/", "/feed", BAKERY} == set(web.paths)
    assert "/robots.txt" in {asked.path for asked in web.asked}  # the one kept was to serve for years
    assert len(work.articles()) == 2
    assert commands.run(START + 25 * HOUR, "check", "-q") == (0, "", "")
    with closing(sqlite3.connect(work.db)) as db:
        times = "due", "added", "newest", "last_fetched", "last_full", "last_news"
        later = " OR ".join(f"{name} > '2027'" for name in times)
        assert db.execute(f"SELECT * FROM frontier WHERE {later}").fetchall() == []


def test_a_clock_that_starts_in_1970_touches_nothing(work: Workplace, serve: Serve) -> None:
    web = serve(town(BRIDGE))
    work.declare(web)
    commands = Timelapse(work.folder)
    commands.run(START, "crawl", "-q")
    web.asked.clear()
    commands.run(datetime(1970, 1, 1, tzinfo=UTC), "crawl", "-q")
    assert web.paths == []
    with closing(sqlite3.connect(work.db)) as db:
        assert db.execute("SELECT count(*) FROM frontier WHERE last_fetched < '2026'").fetchone() == (0,)
