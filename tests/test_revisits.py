"""What is asked for again, and when, under a clock that is moved from run to run."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta

from conftest import Workplace
from timelapse import Timelapse
from webserver import Answer, Route, WebServer, article, html, rss

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
