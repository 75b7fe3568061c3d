"""What is asked for again, and when, under a clock that is moved from run to run."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from datetime import UTC, datetime, timedelta

from conftest import Workplace
from timelapse import Timelapse
from webserver import Answer, Asked, Route, WebServer, article, html, rss

Serve = Callable[[Mapping[str, Route]], WebServer]

START = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
BRIDGE = "/2026/11/20/the-bridge-over-the-river-is-open-again/"
BAKERY = "/2026/11/19/the-bakery-at-the-corner-will-be-closed/"


def undated(title: str) -> Answer:
    """A story without a date of its own."""
    page = article(title)
    return page._replace(body=page.body.replace(b"article:published_time", b"x"))


def test_what_a_feed_says_of_a_known_address_outlasts_the_run(work: Workplace, serve: Serve) -> None:
    """The front page names the story first; the feed, read later, knows its date."""
    feed = rss((BRIDGE, "The bridge over the river is open again", "Fri, 20 Nov 2026 08:15:00 +0100"))
    web = serve(
        {
            "/": html(
                '<link rel="alternate" type="application/rss+xml" href="/feed">'
                f'<a href="{BRIDGE}">The bridge over the river is open again</a>'
            ),
            "/feed": feed,
            BRIDGE: undated("The bridge over the river is open again"),
        }
    )
    work.declare(web)
    commands = Timelapse(work.folder)
    commands.run(START, "crawl", "--quiet", "--max-pages", "2")
    assert web.paths == ["/", "/feed"]
    web.routes["/feed"] = web.routes["/"] = Answer(503)
    commands.run(START + timedelta(hours=1), "crawl", "--quiet")
    (stored,) = work.articles()
    assert stored["date_published"] == "2026-11-20T08:15:00+01:00"


def test_an_article_that_leads_to_others_is_asked_for_as_an_article(work: Workplace, serve: Serve) -> None:
    link = '<a href="{}">The bakery at the corner will be closed</a>'
    web = serve(
        {
            "/": html(link.format(BRIDGE)),
            BRIDGE: article("The bridge over the river is open again", body=link.format(BAKERY)),
            BAKERY: article("The bakery at the corner will be closed"),
        }
    )
    work.declare(web)
    commands = Timelapse(work.folder)
    for hour in range(24):
        assert commands.run(START + timedelta(hours=hour), "crawl", "--quiet") == (0, "", "")
    assert web.paths.count(BRIDGE) == web.paths.count(BAKERY) <= 3


def test_sources_are_read_before_the_first_article(work: Workplace, serve: Serve) -> None:
    web = serve(
        {
            "/": html(
                f'<a href="{BRIDGE}">The bridge over the river is open again</a>'
                '<link rel="alternate" type="application/rss+xml" href="/feed">'
            ),
            "/feed": rss((BRIDGE, "The bridge over the river is open again", "Fri, 20 Nov 2026 08:15:00 +0100")),
            BRIDGE: undated("The bridge over the river is open again"),
        }
    )
    work.declare(web)
    assert Timelapse(work.folder).run(START, "crawl", "--quiet") == (0, "", "")
    assert web.paths == ["/", "/feed", BRIDGE]
    assert work.articles()[0]["date_published"] == "2026-11-20T08:15:00+01:00"


def test_ages_are_counted_from_the_publication_also_where_the_page_did_not_change(
    work: Workplace, serve: Serve
) -> None:
    """Published at 9:00 by its own account, found at 21:00, looked at again at 22:00: a day old at the next 9:00."""
    web = serve(
        {
            "/": html(f'<a href="{BRIDGE}">The bridge over the river is open again</a>'),
            BRIDGE: article("The bridge over the river is open again", '"1"'),  # 10:00+01:00
        }
    )
    work.declare(web)
    commands = Timelapse(work.folder)
    asked = []
    for hour in range(12, 26):
        before = web.paths.count(BRIDGE)
        commands.run(START + timedelta(hours=hour - 0.5), "crawl", "--quiet")
        asked += [hour] * (web.paths.count(BRIDGE) - before)
    assert asked[:1] == [12]
    assert [hour for hour in asked if hour > 14] in ([21], [22], [23], [24])


def test_a_story_first_met_at_another_address_is_kept_up_to_date_at_its_own(work: Workplace, serve: Serve) -> None:
    """The first link has words of its own in its address; both pages name the plain one as canonical."""
    words, plain = "/2026/11/20/ten-things-to-know-about-the-bridge/", BRIDGE
    canonical = f'<link rel="canonical" href="{plain}">'

    def page(extra: str = "") -> Answer:
        return article("The bridge over the river is open again", head=canonical, body=extra)

    links = "".join(f'<a href="{path}">The bridge over the river is open again</a>' for path in (words, plain))
    web = serve({"/": html(links), words: page(), plain: page()})
    work.declare(web)
    commands = Timelapse(work.folder)
    commands.run(START, "crawl", "--quiet")
    assert sorted(web.paths) == sorted(["/", words, plain])
    web.routes[words] = web.routes[plain] = page("<p>Later on Monday the bridge had to be closed again.</p>")
    for hour in (1, 2):
        commands.run(START + timedelta(hours=hour), "crawl", "--quiet")
    (stored,) = work.articles()
    assert (stored["revision"], stored["url"]) == (2, f"{web.base}{plain}")


def test_a_host_that_answers_again_after_its_rest_is_well(work: Workplace, serve: Serve) -> None:
    web = serve({"/": Answer(429), BRIDGE: article("The bridge over the river is open again")})
    work.declare(web)
    commands = Timelapse(work.folder)
    commands.run(START, "crawl", "--quiet")
    web.routes["/"] = html(f'<a href="{BRIDGE}">The bridge over the river is open again</a>')
    commands.run(START + timedelta(days=1), "crawl", "--quiet")
    assert BRIDGE in web.paths
    with closing(sqlite3.connect(work.db)) as db:
        assert db.execute("SELECT not_before, failures, failing_since FROM hosts").fetchall() == [(None, 0, None)]


def test_what_a_wall_has_hidden_for_weeks_comes_in_when_it_is_gone(work: Workplace, serve: Serve) -> None:
    wall = html(
        "<title>Before you continue</title><h1>Before you continue</h1>"
        "<p>Please enable JavaScript and cookies to continue.</p><p>Checking your browser before you can go on.</p>"
    )
    web = serve({"/": html(f'<a href="{BRIDGE}">The bridge over the river is open again</a>'), BRIDGE: wall})
    work.declare(web)
    commands = Timelapse(work.folder)
    for day in range(20):
        commands.run(START + timedelta(days=day), "crawl", "--quiet")
    assert work.articles() == []
    assert web.paths.count(BRIDGE) <= 7  # twice as long after each time, and a week at most
    web.routes[BRIDGE] = article("The bridge over the river is open again")
    for day in range(20, 28):
        commands.run(START + timedelta(days=day), "crawl", "--quiet")
    assert len(work.articles()) == 1


def test_a_feed_that_tells_of_changes_is_asked_as_often_as_these_come(work: Workplace, serve: Serve) -> None:
    """Quiet for a day and a half, then a story of last week changes every hour."""
    now = START

    def feed(asked: Asked) -> Answer:
        changed = now if now >= START + timedelta(hours=36) else START - timedelta(days=7)
        entry = (
            f'<entry><link href="{{base}}{BRIDGE}"/><title>The bridge is open again</title>'
            f"<published>2026-11-13T09:00:00Z</published><updated>{changed.isoformat()}</updated></entry>"
        )
        atom = f'<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title>{entry}</feed>'
        return Answer(200, {"Content-Type": "application/atom+xml"}, atom.encode())

    web = serve({"/": html("<p>News</p>"), "/feed": feed, BRIDGE: article("The bridge is open again")})
    work.declare(web, feeds=[f"{web.base}/feed"])
    commands = Timelapse(work.folder)
    asked = []
    for hour in range(60):
        now = START + timedelta(hours=hour)
        before = web.paths.count("/feed")
        commands.run(now, "crawl", "--quiet")
        asked += [hour] * (web.paths.count("/feed") - before)
    assert sum(24 <= hour < 36 for hour in asked) <= 6
    assert sum(48 <= hour < 60 for hour in asked) >= 11
