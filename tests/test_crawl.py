"""Whole crawls of a real server by the real command."""

from __future__ import annotations

import gzip
import itertools
import json
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from urllib.parse import unquote

import pytest
from conftest import Workplace
from timelapse import CHECKOUT, Timelapse, environment
from webserver import Answer, Asked, Route, WebServer, article, html, robots, rss, urlset

from newsspider.demo import DemoServer, demo_folder, demo_sites_toml

Serve = Callable[[Mapping[str, Route]], WebServer]
DATE = "Mon, 16 Nov 2026 09:30:00 +0100"
FEED_LINK = '<link rel="alternate" type="application/rss+xml" href="/feed">'

BRIDGE = "/2026/11/20/the-bridge-over-the-river-is-open-again/"
BAKERY = "/2026/11/19/the-bakery-at-the-corner-will-be-closed/"
CHURCH = "/2026/11/18/the-church-gets-its-third-bell-this-year/"
SCHOOL = "/2026/11/17/the-school-has-found-a-music-teacher/"


def title(path: str) -> str:
    return path.strip("/").rsplit("/", 1)[-1].replace("-", " ").capitalize()


def link(path: str) -> str:
    return f'<a href="{path}">{title(path)}</a>'


def pages(*paths: str, etag: bool = False) -> dict[str, Route]:
    return {path: article(title(path), f'"{path}"' if etag else None) for path in paths}


def everything() -> dict[str, Route]:
    """A site on which each article is named by another source."""
    return {
        "/": html(FEED_LINK + link(BRIDGE) + '<a rel="next" href="/page/2/">older</a>'),
        "/page/2/": html(link(BAKERY)),
        "/feed": rss((CHURCH + "?utm_source=rss", title(CHURCH), DATE)),
        "/robots.txt": robots("User-agent: *\nSitemap: {base}/sitemaps.xml\n"),
        "/sitemaps.xml": Answer(
            200, {}, b"<sitemapindex><sitemap><loc>{base}/news.xml.gz</loc></sitemap></sitemapindex>"
        ),
        "/news.xml.gz": lambda asked: Answer(
            200,
            {},
            gzip.compress(
                f"<urlset><url><loc>http://{asked.headers['host']}{SCHOOL}</loc></url></urlset>".encode(), mtime=0
            ),
        ),
        **pages(BRIDGE, BAKERY, CHURCH, SCHOOL, etag=True),
    }


def test_feeds_sitemaps_sections_and_their_next_pages(work: Workplace, serve: Serve) -> None:
    web = serve(everything())
    work.declare(web)
    done = work.run("crawl")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("1 site, 9 pages: 4 stored, 5 not articles (")
    assert {a["title"] for a in work.articles()} == {title(p) for p in (BRIDGE, BAKERY, CHURCH, SCHOOL)}
    assert work.pages(web)["/news.xml.gz"] == ("not_article", "sitemap")
    assert len({a.path for a in web.asked}) == len(web.asked)  # each URL once, robots.txt for rules and sitemaps


def test_a_second_crawl_of_an_unchanged_site_asks_conditionally_and_stores_nothing(
    work: Workplace, serve: Serve
) -> None:
    web = serve(everything())
    work.declare(web)
    work.run("crawl")
    before = work.articles()
    web.asked.clear()
    done = work.run("crawl")
    assert done.out.startswith("nothing new: 1 site, 8 pages: 8 unchanged")  # the second page has nothing of its own
    conditional = {a.path for a in web.asked if "if-none-match" in a.headers}
    assert conditional == {BRIDGE, BAKERY, CHURCH, SCHOOL}
    assert [{**a, "last_checked": None} for a in work.articles()] == [{**a, "last_checked": None} for a in before]
    web.routes[BRIDGE] = article(title(BRIDGE), '"new"', "<p>Later on Monday the bridge had to be closed again.</p>")
    assert work.run("crawl").out.startswith("1 site, 8 pages: 1 updated, 7 unchanged")


def test_every_page_ends_in_one_outcome(work: Workplace, serve: Serve) -> None:
    found = ("/404", "/500", "/loop", "/away", "/mail", "/forbidden/x", "/cut", "/zip", "/list", "/moved", "/bomb")
    web = serve(
        {
            "/": html(FEED_LINK),
            "/feed": rss(*((p, "A story", DATE) for p in (*found, BRIDGE))),
            "/robots.txt": robots("User-agent: *\nDisallow: /forbidden/\n"),
            "/500": Answer(500, {}, b"down"),
            "/loop": Answer(302, {"Location": "/loop?again"}),
            "/loop?again": Answer(302, {"Location": "/loop"}),
            "/away": Answer(301, {"Location": "https://elsewhere.example/x"}),
            "/mail": Answer(301, {"Location": "mailto:me@example.org"}),
            "/cut": Answer(200, {"Content-Type": "text/html", "Content-Encoding": "gzip"}, b"\x1f\x8b\x08 no gzip"),
            "/zip": Answer(200, {"Content-Type": "application/zip"}, b"PK"),
            "/list": html(
                "<title>Archive</title>" + "".join(f"<p><a href='/{n}'>Item {n}</a></p>" for n in range(80))
            ),
            "/moved": Answer(301, {"Location": BRIDGE}),
            "/bomb": Answer(
                200, {"Content-Type": "text/html", "Content-Encoding": "gzip"}, gzip.compress(bytes(40 << 20))
            ),
            **pages(BRIDGE),
        }
    )
    work.declare(web)
    done = work.run("crawl")
    assert "Traceback" not in done.err
    outcomes = work.pages(web)
    assert set(outcomes) == {"/", "/feed", *found, BRIDGE}
    assert outcomes["/404"] == ("failed", "http 404")
    assert outcomes["/500"] == ("failed", "http 500")
    assert outcomes["/loop"] == ("failed", "too many redirects")
    assert outcomes["/away"] == ("failed", "redirect to another site")
    assert outcomes["/mail"] == ("failed", "redirect without a usable address")
    assert outcomes["/forbidden/x"] == ("robots", "robots.txt")
    assert outcomes["/zip"] == ("not_article", "document")
    assert outcomes["/list"][0] == "not_article"
    assert outcomes["/bomb"][0] == "too_large"
    assert outcomes["/cut"][0] in ("failed", "not_article")
    assert {outcomes["/moved"][0], outcomes[BRIDGE][0]} == {"stored", "duplicate"}
    assert web.paths.count("/500") == 2  # one more try
    assert not any(p.startswith("/forbidden") for p in web.paths)
    assert len(work.articles()) == 1


@pytest.mark.parametrize("packed", [False, True])
def test_a_sitemap_may_be_larger_than_a_page(work: Workplace, serve: Serve, packed: bool) -> None:
    """Up to the 50 MB of the sitemap protocol."""
    entry = f"<url><loc>{{base}}{BRIDGE}</loc></url>"
    other = "<url><loc>https://elsewhere.example/</loc><i>" + "x" * 1000 + "</i></url>"
    body = f"<urlset>{entry}{other * 30_000}</urlset>".encode()
    web = serve({"/": html("<p>Town</p>"), **pages(BRIDGE)})
    body = body.replace(b"{base}", web.base.encode())
    assert 25 << 20 < len(body) < 50 << 20
    coding = {"Content-Encoding": "gzip"} if packed else {}
    web.routes["/map.xml"] = Answer(
        200, {"Content-Type": "application/xml", **coding}, gzip.compress(body) if packed else body
    )
    work.declare(web, sitemaps=[f"{web.base}/map.xml"])
    work.run("crawl")
    assert work.pages(web)["/map.xml"] == ("not_article", "sitemap")
    assert work.pages(web)[BRIDGE][0] == "stored"


def test_each_site_of_a_host_hears_of_the_sitemaps_of_its_robots_txt(work: Workplace, serve: Serve) -> None:
    """Only one of them has fetched it, and has sitemaps of its own."""
    rules = robots("User-agent: *\nAllow: /\nSitemap: {base}/en/map.xml\n")
    routes: dict[str, Route] = {"/de/": html("<p>Stadt</p>"), "/en/": html("<p>Town</p>"), **pages(f"/en{BRIDGE}")}
    web = serve({**routes, "/robots.txt": rules, "/en/map.xml": urlset(f"/en{BRIDGE}"), "/de/map.xml": urlset()})
    work.declare(web, "de", url=f"{web.base}/de/", sitemaps=[f"{web.base}/de/map.xml"], article_urls="/de/2")
    work.declare(web, "en", url=f"{web.base}/en/", article_urls="/en/2")
    work.run("crawl")
    assert [(a["site"], a["url"]) for a in work.articles()] == [("en", f"{web.base}/en{BRIDGE}")]


@pytest.mark.parametrize("headers", [{"ETag": '"1"'}, {}], ids=["304", "same bytes"])
def test_a_sitemap_that_robots_txt_names_later_is_read_beside_an_unchanged_front_page(
    work: Workplace, serve: Serve, headers: dict[str, str]
) -> None:
    front = html(f"<a href='{BAKERY}'>{title(BAKERY)}</a>", **headers)
    web = serve({"/": front, "/robots.txt": robots("User-agent: *\nAllow: /\n"), **pages(BAKERY, BRIDGE)})
    web.routes["/map.xml"] = urlset(BRIDGE)
    work.declare(web)
    commands = Timelapse(work.folder)
    start = datetime(2026, 11, 20, 9, tzinfo=UTC)
    commands.run(start, "crawl", "-q")
    web.routes["/robots.txt"] = robots("User-agent: *\nAllow: /\nSitemap: {base}/map.xml\n")
    commands.run(start + timedelta(days=2), "crawl", "-q")
    assert f"{web.base}{BRIDGE}" in [a["url"] for a in work.articles()]


def test_a_pager_that_begins_with_zero_is_followed_from_its_second_page(work: Workplace, serve: Serve) -> None:
    """As Drupal's: ``?page=1`` is the second page."""
    found = [f"/2020/{n + 1:02d}/15/story-number-{n}-of-the-town-chronicle/" for n in range(12)]
    routes: dict[str, Route] = {path: article(title(path)) for path in found}
    for n in range(4):
        pager = "".join(f'<a href="/?page={k}">{k + 1}</a> ' for k in range(4) if k != n)
        links = "".join(f'<p><a href="{path}">{title(path)}</a></p>' for path in found[n * 3 : n * 3 + 3])
        routes[f"/?page={n}" if n else "/"] = html(links + pager)
    web = serve(routes)
    work.declare(web)
    work.run("crawl", "--full")
    assert len(work.articles()) == 12


def test_broken_feeds_and_sitemaps_are_failures_of_theirs_alone(work: Workplace, serve: Serve) -> None:
    web = serve(
        {
            "/": html(link(BRIDGE)),
            "/feed": html("<h1>Not here</h1>"),
            "/sitemap.xml": Answer(200, {}, b"<urlset><url><loc>{base}" + BAKERY.encode() + b"</loc></url><url><lo"),
            "/s2.xml": Answer(200, {}, b"\x1f\x8b nothing"),
            **pages(BRIDGE, BAKERY),
        }
    )
    work.declare(web, feeds=[f"{web.base}/feed"], sitemaps=[f"{web.base}/sitemap.xml", f"{web.base}/s2.xml"])
    assert work.run("crawl").out.startswith("1 site, 6 pages: 2 stored")
    outcomes = work.pages(web)
    assert outcomes["/feed"] == ("failed", "no feed")
    assert outcomes["/s2.xml"] == ("failed", "gzip that can't be read")


def test_an_address_that_cannot_be_asked_for_costs_no_other(work: Workplace, serve: Serve) -> None:
    bad = '<link rel="alternate" type="application/rss+xml" href="http://127.0.0.1:feed/">'
    web = serve(
        {
            "/": html(bad + FEED_LINK + link(BRIDGE) + '<a rel="next" href="/page/2/">older</a>'),
            "/robots.txt": robots("Sitemap: http://127.0.0.1:99999/s.xml\nSitemap: {base}/s.xml\n"),
            "/s.xml": Answer(200, {}, b"<urlset><url><loc>{base}" + SCHOOL.encode() + b"</loc></url></urlset>"),
            "/feed": rss((CHURCH, title(CHURCH), DATE)),
            "/page/2/": html(link(BAKERY)),
            **pages(BRIDGE, BAKERY, CHURCH, SCHOOL),
        }
    )
    work.declare(web)
    done = work.run("crawl")
    assert done.out.startswith("1 site, 8 pages: 4 stored")
    assert done.err == ""


def test_a_site_without_sources_is_walked_by_its_sections(work: Workplace, serve: Serve) -> None:
    web = serve(
        {
            "/": html('<nav><a href="/town/">Town</a><a href="/sport/">Sport</a></nav>'),
            "/town/": html(link(BRIDGE)),
            "/sport/": html(link(BAKERY)),
            **pages(BRIDGE, BAKERY),
        }
    )
    work.declare(web)
    assert work.run("crawl").out.startswith("1 site, 5 pages: 2 stored, 3 not articles")


def test_a_site_without_anything_is_walked_by_its_links(work: Workplace, serve: Serve) -> None:
    web = serve(
        {
            "/": html('<p>Our <a href="/bridge">bridge</a>'),
            "/bridge": article("The bridge is open again", body='<a href="/bakery">bakery</a><a href="/">home</a>'),
            "/bakery": article("The bakery will be closed", body='<a href="/bridge">bridge</a>'),
        }
    )
    work.declare(web)
    assert work.run("crawl").out.startswith("1 site, 3 pages: 2 stored, 1 not an article")
    assert web.paths == ["/", "/bridge", "/bakery"]


def test_links_in_articles_are_followed_on_the_first_visit_only(work: Workplace, serve: Serve) -> None:
    web = serve(
        {
            "/": html(FEED_LINK),
            "/feed": rss((BRIDGE, "x", DATE)),
            BRIDGE: article(title(BRIDGE), body=link(BAKERY)),
            BAKERY: article(title(BAKERY), body=link(CHURCH)),  # two clicks from the feed
            **pages(CHURCH),
        }
    )
    work.declare(web)
    work.run("crawl")
    assert web.paths == ["/", "/feed", BRIDGE, BAKERY]
    web.routes[BAKERY] = article(title(BAKERY), body=link(CHURCH) + link(SCHOOL))
    web.asked.clear()
    work.run("crawl")
    assert set(web.paths) == {"/", "/feed", BRIDGE, BAKERY}


def test_sections_of_the_navigation_are_sources_too(work: Workplace, serve: Serve) -> None:
    web = serve(
        {
            "/": html(FEED_LINK + '<nav><a href="/town/">Town</a></nav>'),
            "/feed": rss((BRIDGE, "x", DATE)),
            "/town/": html(link(BRIDGE) + '<a href="/town/page/2/">2</a>'),
            "/town/page/2/": html(link(BAKERY)),
            **pages(BRIDGE, BAKERY),
        }
    )
    work.declare(web)
    work.run("crawl")
    assert set(web.paths) == {"/", "/feed", "/town/", "/town/page/2/", BRIDGE, BAKERY}
    web.asked.clear()
    web.routes["/town/"] = html(link(CHURCH) + link(BRIDGE) + link(BAKERY) + '<a href="/town/page/2/">2</a>')
    web.routes |= pages(CHURCH)
    assert work.run("crawl").out.startswith("1 site, 6 pages: 1 stored, 4 unchanged, 1 not an article")
    assert set(web.paths) == {"/", "/feed", "/town/", BRIDGE, BAKERY, CHURCH}


def test_the_demo_is_crawled_as_its_truth_says(work: Workplace) -> None:
    truth = json.loads((demo_folder() / "truth.json").read_text(encoding="utf-8"))
    with DemoServer() as server:
        text = demo_sites_toml(server).replace("private = true", "private = true\ndelay = 0.01")
        (work.folder / "sites.toml").write_text(text, encoding="utf-8")
        done = work.run("crawl")
        assert (done.code, done.err) == (0, "")
        stored = {(a["site"], unquote(a["url"]).removeprefix(server.sites[a["site"]])) for a in work.articles()}
        asked = {name: server.paths(name) for name in server.sites}
        server.edition = 2
        server.requests.clear()
        again = work.run("crawl")
    assert stored == {(name, path) for name, site in truth.items() for path in site["articles"]}
    for name, site in truth.items():
        assert not set(site["disallowed"]) & set(asked[name])
        assert len(asked[name]) == len(set(asked[name])) + sum(
            asked[name].count(p) - 1 for p in set(site["articles"]) & set(asked[name])
        )
    assert "1 updated" in again.out
    assert " stored" not in again.out


def test_endless_pagination_ends(work: Workplace, serve: Serve) -> None:
    def listing(asked: Asked) -> Answer:
        number = int(asked.path.rpartition("=")[2])
        return html(
            f"{link(f'/2026/11/{number:02d}/a-new-story-for-every-page/')}<a href='/?page={number + 1}'>next</a>"
        )

    web = serve(
        {f"/?page={n}": listing for n in range(2, 50)} | {"/": html(link(BRIDGE) + "<a href='/?page=2'>2</a>")}
    )
    work.declare(web)
    work.run("crawl")
    assert [p for p in web.paths if "page=" in p] == ["/?page=2", "/?page=3", "/?page=4", "/?page=5"]


def test_the_budget_goes_to_the_newest(work: Workplace, serve: Serve) -> None:
    old = [f"/2020/01/{n:02d}/an-old-story-of-the-town-archive/" for n in range(1, 20)]
    items = [(p, "old", f"{n:02d} Jan 2020 09:30:00 +0100") for n, p in enumerate(old, 1)]
    web = serve({"/": html(FEED_LINK), "/feed": rss(*items, (BRIDGE, "new", DATE)), **pages(BRIDGE, *old)})
    work.declare(web, max_pages=4, delay=0.3)  # one after the other: what is under way at once arrives in any order
    done = work.run("crawl")
    assert web.paths == ["/", "/feed", BRIDGE, old[-1]]
    assert done.out.startswith("1 site, 4 pages: ")
    web.asked.clear()
    work.run("crawl", "--max-pages", "3")
    assert web.paths == ["/", "/feed", BRIDGE]


def test_other_sites_files_and_private_addresses_are_not_asked(work: Workplace, serve: Serve) -> None:
    other = serve({"/x": article("A story on another port of this machine")})
    web = serve(
        {
            "/": html(FEED_LINK),
            "/feed": rss(
                (BRIDGE, "x", DATE),
                *((p, "y", DATE) for p in ("/redirect-to-a-private-address", "/redirect-to-a-literal-number")),
            ),
            "/redirect-to-a-private-address": Answer(302, {"Location": f"{other.base}/x"}),
            "/redirect-to-a-literal-number": Answer(302, {"Location": "http://2130706433/x"}),
            **pages(BRIDGE),
        }
    )
    feed = rss((BRIDGE, "x", DATE)).body.replace(b"{base}" + BRIDGE.encode(), f"{other.base}/x".encode())
    web.routes["/feed2"] = Answer(200, {}, feed + rss(("/../../etc/passwd", "", "")).body)
    work.declare(web, feeds=[f"{web.base}/feed", f"{web.base}/feed2"])
    work.run("crawl")
    assert other.asked == []
    assert all(not p.startswith("file") for p in web.paths)
    assert len(work.articles()) == 1


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "localhost", "2130706433", "127.1", "0x7f000001", "[::ffff:127.0.0.1]"]
)
def test_a_private_address_needs_a_declaration(work: Workplace, serve: Serve, host: str) -> None:
    """Names that only a look-up shows to be private are refused by the resolver, whatever their form."""
    web = serve({"/": html(link(BRIDGE)), **pages(BRIDGE)})
    (work.folder / "sites.toml").write_text(
        f'[[site]]\nname = "x"\nurl = "{web.base.replace("127.0.0.1", host)}/"\ndelay = 0\n', encoding="utf-8"
    )
    done = work.run("crawl")
    assert web.asked == []
    assert done.code in (1, 2)
    assert "private address" in done.err


def test_crawl_delay_of_robots_txt_is_kept(work: Workplace, serve: Serve) -> None:
    arrived: list[float] = []

    def story(asked: Asked) -> Answer:
        arrived.append(time.monotonic())
        return article(title(asked.path))

    found = (BRIDGE, BAKERY, CHURCH)
    web = serve(
        {
            "/": html("".join(map(link, found))),
            "/robots.txt": robots("User-agent: *\nCrawl-delay: 5\n\nUser-agent: newsspider\nCrawl-delay: 0.4\n"),
            **dict.fromkeys(found, story),
        }
    )
    work.declare(web, delay=0.1)
    work.run("crawl")
    pauses = [later - earlier for earlier, later in itertools.pairwise(arrived)]
    assert len(pauses) == 2
    assert all(0.35 < pause < 4 for pause in pauses)


def test_the_user_agent_is_honest(work: Workplace, serve: Serve) -> None:
    web = serve({"/": html(link(BRIDGE)), **pages(BRIDGE)})
    work.declare(web)
    work.run("crawl", "--contact", "https://example.org/crawler")
    assert {a.headers["user-agent"] for a in web.asked} == {"newsspider/0.1.0 (+https://example.org/crawler)"}
    assert not any("cookie" in a.headers for a in web.asked)


def test_a_site_may_be_declared_as_not_to_ask_robots(work: Workplace, serve: Serve) -> None:
    web = serve({"/": html(link(BRIDGE)), "/robots.txt": robots("User-agent: *\nDisallow: /\n"), **pages(BRIDGE)})
    work.declare(web, obey_robots=False)
    assert work.run("crawl").out.startswith("1 site, 2 pages: 1 stored")


def test_one_dead_site_does_not_keep_the_others(work: Workplace, serve: Serve) -> None:
    dead = WebServer()
    web = serve({"/": html(link(BRIDGE)), **pages(BRIDGE)})
    work.declare(dead, "dead")
    dead.__enter__().__exit__(None, None, None)
    work.declare(web, "town")
    done = work.run("crawl")
    assert done.code == 1
    assert "problem: dead: 1 page failed (robots.txt DownloadConnectionRefusedError: 1)" in done.err
    assert "Traceback" not in done.err
    assert [a["site"] for a in work.articles()] == ["town"]


def test_what_breaks_extraction_is_an_outcome(work: Workplace, serve: Serve) -> None:
    """A selector that fails only where it finds something stands for any error of ours."""
    web = serve({"/": html(link(BRIDGE)), **pages(BRIDGE)})
    work.declare(web)
    with (work.folder / "sites.toml").open("a", encoding="utf-8") as file:
        file.write('[site.selectors]\ntitle = "//h1[nonsense(.)]"\n')
    done = work.run("crawl")
    outcome, reason = work.pages(web)[BRIDGE]
    assert (outcome, (reason or "").split(":")[0]) in (("failed", "extraction"), ("stored", ""))
    assert "1 site, 2 pages" in done.out


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_the_crawl_cleanly(work: Workplace, serve: Serve, number: int) -> None:
    found = [f"/2026/11/{n:02d}/a-story-for-every-day-of-the-month/" for n in range(1, 28)]
    web = serve({"/": html("".join(map(link, found))), **pages(*found)})
    work.declare(web, delay=0.3)
    process = work.start("crawl")
    deadline = time.monotonic() + 30
    while len(web.paths) < 4 and time.monotonic() < deadline:
        time.sleep(0.02)
    process.send_signal(number)
    out, err = process.communicate(timeout=10)  # the 24 requests in the queue would take seven seconds
    assert process.returncode == 1
    assert "problem: interrupted; what was fetched is stored" in err.decode()
    assert "stored" in out.decode()
    assert 1 <= len(work.articles()) < len(found)
    assert work.run("crawl").code == 0
    assert len(work.articles()) == len(found)


def test_scrapy_crawl_writes_what_export_writes(work: Workplace, serve: Serve) -> None:
    web = serve(everything())
    work.declare(web)

    def scrapy(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "scrapy", *arguments]
        return subprocess.run(
            command, cwd=CHECKOUT, env=environment(), capture_output=True, text=True, timeout=60, check=True
        )

    assert scrapy("list").stdout.split() == ["news"]
    out = work.folder / "out.jsonl"
    scrapy(
        "crawl", "news", "-a", "sites=town", "-a", f"config={work.folder / 'sites.toml'}",
        "-s", f"NEWSSPIDER_DB={work.db}", "-O", str(out),
    )  # fmt: skip
    assert work.run("export", "export.jsonl").code == 0
    written = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    exported = [json.loads(line) for line in (work.folder / "export.jsonl").read_text(encoding="utf-8").splitlines()]
    assert sorted(written, key=lambda a: a["id"]) == sorted(exported, key=lambda a: a["id"])
    assert len(exported) == 4
