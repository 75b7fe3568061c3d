"""What is asked for again, and when, under a clock that is moved from run to run."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping
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


def story(number: int) -> str:
    """The path of the n-th story."""
    return f"/news/story-number-{number:03d}-of-the-town-chronicle/"


def links(numbers: Iterable[int]) -> str:
    return "".join(f'<p><a href="{story(n)}">Story number {n} of the town chronicle</a></p>' for n in numbers)


def stories(numbers: Iterable[int]) -> dict[str, Route]:
    return {story(n): article(f"Story number {n} of the town chronicle") for n in numbers}


def taken(web: WebServer) -> set[str]:
    """The stories that were asked for."""
    return {path for path in web.paths if path.startswith("/news/")}


def test_a_site_with_more_sources_than_pages_gets_its_articles(work: Workplace, serve: Serve) -> None:
    names = [f"/section{letter}/" for letter in "abcdefghijkl"]
    nav = "<nav>" + "".join(f'<a href="{name}">Section {name[-2]}</a>' for name in names) + "</nav>"
    sections = {name: html(f"{nav}<h1>{name}</h1>{links([10 + n])}") for n, name in enumerate(names)}
    web = serve({"/": html(nav + links(range(6))), **sections, **stories(range(22))})
    work.declare(web, max_pages=10)
    commands = Timelapse(work.folder)
    for hour in range(8):
        commands.run(START + timedelta(hours=hour), "crawl", "--quiet")
    assert set(names) <= set(web.paths)
    assert len(work.articles()) == 18


def test_what_came_in_a_gap_is_found_behind_a_pinned_story(work: Workplace, serve: Serve) -> None:
    """And behind what is read most, which stands on each page."""

    def pages(newest: int) -> dict[str, Route]:
        listings: dict[str, Route] = {}
        for page in range(1, 21):
            numbers = range(newest - 6 * page + 1, newest - 6 * (page - 1) + 1)
            following = f'<a rel="next" href="/page/{page + 1}/">older</a>'
            body = html(links([1]) + links(reversed(numbers)) + links(range(2, 5)) + following)
            listings["/" if page == 1 else f"/page/{page}/"] = body
        return listings

    web = serve({**pages(130), **stories(range(240))})
    work.declare(web)
    commands = Timelapse(work.folder)
    commands.run(START, "crawl", "--quiet")
    web.routes |= pages(200)
    web.asked.clear()
    commands.run(START + timedelta(days=5), "crawl", "--quiet")
    assert {story(n) for n in range(131, 201)} <= taken(web)
    assert "/page/15/" not in web.paths


def test_known_stories_under_new_words_are_nothing_new(work: Workplace, serve: Serve) -> None:
    moment = [START]

    def front(asked: Asked) -> Answer:
        known = "".join(
            f'<a href="/story/{n}/the-bridge-is-open">Story {n} of the bridge</a>' for n in (10100, 10200)
        )
        more = "".join(
            f'<a href="/story/10100/{moment[0]:%d-%H}-hours-on-{n}">What you should know of it {n}</a>'
            for n in range(40)
        )
        return html(f'{known}{more}<a rel="next" href="/page/2/">older</a>')

    stored = {f"/story/{n}/the-bridge-is-open": article(f"Story {n} of the bridge") for n in (10100, 10200)}
    web = serve({"/": front, "/page/2/": html("<p>Nothing more</p>"), **stored})
    work.declare(web)
    commands = Timelapse(work.folder)
    for hour in range(6):
        moment[0] = START + timedelta(hours=hour)
        commands.run(moment[0], "crawl", "--quiet")
    assert web.paths.count("/") > 4
    assert web.paths.count("/page/2/") == 1


def test_an_index_that_ends_with_its_newest_sitemap(work: Workplace, serve: Serve) -> None:
    children = "".join(f"<sitemap><loc>{{base}}/map-{n}.xml</loc></sitemap>" for n in range(1, 31))
    maps = {
        f"/map-{n}.xml": Answer(200, {}, f"<urlset><url><loc>{{base}}{story(n)}</loc></url></urlset>".encode())
        for n in range(1, 31)
    }
    index = Answer(200, {}, f"<sitemapindex>{children}</sitemapindex>".encode())
    web = serve({"/": html("<p>Town</p>"), "/index.xml": index, **maps, **stories(range(1, 31))})
    work.declare(web, sitemaps=[f"{web.base}/index.xml"])
    work.run("crawl")
    assert {story(n) for n in (1, 10, 21, 30)} <= taken(web)
    assert story(15) not in taken(web)


def test_what_the_archive_has_from_another_site_is_no_failure(work: Workplace, serve: Serve) -> None:
    urls = "".join(f"<url><loc>{{base}}{story(n)}</loc></url>" for n in range(3))
    web = serve(
        {
            "/": html("<p>Town</p>"),
            "/map.xml": Answer(200, {}, f"<urlset>{urls}</urlset>".encode()),
            **stories(range(3)),
        }
    )
    work.declare(web, "old", sitemaps=[f"{web.base}/map.xml"])
    commands = Timelapse(work.folder)
    commands.run(START, "crawl", "--quiet")
    sites = work.folder / "sites.toml"
    sites.write_text(sites.read_text().replace('"old"', '"new"'))
    web.asked.clear()
    for day in (10, 11, 17, 25, 40, 65):
        assert commands.run(START + timedelta(days=day), "crawl", "--quiet") == (0, "", "")
    with closing(sqlite3.connect(work.db)) as db:
        found = db.execute("SELECT DISTINCT outcome FROM frontier WHERE site = 'new' AND kind = 'article'").fetchall()
    assert found == [("unchanged",)]
    assert all(web.paths.count(story(n)) < 4 for n in range(3))


def test_a_sitemap_that_always_says_now_is_believed_ever_less(work: Workplace, serve: Serve) -> None:
    """Not for articles alone, also for topic pages and those that are gone."""
    clock = [START]
    topics = [f"/topics/a-topic-about-number-{n}-of-the-town/" for n in range(4)]
    everything = [*topics, *(story(n) for n in range(4))]

    def sitemap(asked: Asked) -> Answer:
        stated = clock[0].isoformat()
        urls = "".join(f"<url><loc>{{base}}{path}</loc><lastmod>{stated}</lastmod></url>" for path in everything)
        return Answer(200, {}, f"<urlset>{urls}</urlset>".encode())

    web = serve(
        {
            "/": html("<p>Town</p>"),
            "/map.xml": sitemap,
            **{path: html(links(range(100, 120))) for path in topics},
            **stories(range(2)),
        }
    )
    work.declare(web, sitemaps=[f"{web.base}/map.xml"], article_urls="/topics/|/news/story-number-00")
    commands = Timelapse(work.folder)
    for hour in range(0, 48, 3):
        clock[0] = START + timedelta(hours=hour)
        commands.run(clock[0], "crawl", "--quiet")
    assert web.paths.count("/map.xml") > 12
    assert all(1 < web.paths.count(path) < 9 for path in everything)
