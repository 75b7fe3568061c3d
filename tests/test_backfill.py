"""Going through a site's whole archive, in steps."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from conftest import Workplace
from webserver import Answer, Route, WebServer, article, html

Serve = Callable[[Mapping[str, Route]], WebServer]


def story(number: int) -> str:
    """The path of the n-th story; the first is of January 2020, each next one of the month after."""
    return f"/{2020 + number // 12}/{number % 12 + 1:02d}/15/story-number-{number:03d}-of-the-town-chronicle/"


def archive(pages: int, per_page: int = 4) -> dict[str, Route]:
    """A listing over many pages, newest first, eight stories on the first."""
    newest = pages * per_page
    routes: dict[str, Route] = {}
    for page in range(1, pages + 1):
        numbers = range(newest - page * per_page, newest - (page - 1) * per_page)
        links = "".join(f'<p><a href="{story(n)}">Story number {n} of the town chronicle</a></p>' for n in numbers)
        following = f'<a rel="next" href="/page/{page + 1}/">older</a>' if page < pages else ""
        routes["/" if page == 1 else f"/page/{page}/"] = html(links + following)
    for number in range(newest):
        date = "-".join(story(number).split("/")[1:4])
        head = f'<meta property="article:published_time" content="{date}T08:00:00Z">'
        page_of = article(f"Story number {number} of the town chronicle")
        body = page_of.body.replace(
            b'<meta property="article:published_time" content="2026-11-20T10:00:00+01:00">', head.encode()
        )
        routes[story(number)] = page_of._replace(body=body)
    return routes


def test_a_plain_crawl_leaves_the_archive_and_a_full_one_reads_it_in_steps(work: Workplace, serve: Serve) -> None:
    web = serve(archive(12))
    work.declare(web)
    work.run("crawl")
    assert len(work.articles()) == 20  # five pages of four
    assert "/page/6/" not in web.paths
    steps = 0
    while len(work.articles()) < 48:
        steps += 1
        assert steps < 9
        before = len(work.articles())
        done = work.run("crawl", "--full", "--max-pages", "10")
        assert done.code == 0
        assert len(work.articles()) > before
    assert sorted(p for p in web.paths if p.startswith("/page/")) == sorted(f"/page/{n}/" for n in range(2, 13))
    web.asked.clear()
    assert work.run("crawl", "--full").out.startswith("nothing new")
    assert not [p for p in web.paths if p.startswith("/page/")]
    assert not {story(n) for n in range(28)} & set(web.paths)  # what an archive names is not looked at twice


def test_revisits_take_nothing_of_a_backfill_s_budget(work: Workplace, serve: Serve) -> None:
    web = serve(archive(12))
    work.declare(web)
    work.run("crawl")
    web.asked.clear()
    web.latency = 0.2  # while a listing is on its way, revisits are all that is due
    work.run("crawl", "--full", "--max-pages", "8")
    assert len(web.paths) == 8
    assert not {story(n) for n in range(28, 48)} & set(web.paths)


def test_since_ends_at_its_day_and_newer_pages_come_first(work: Workplace, serve: Serve) -> None:
    routes = archive(12)
    lastmods = "".join(
        f"<url><loc>{{base}}{story(n)}</loc><lastmod>{'-'.join(story(n).split('/')[1:4])}</lastmod></url>"
        for n in range(48)
    )
    web = serve(
        {**routes, "/": html("<p>Town</p>"), "/map.xml": Answer(200, {}, f"<urlset>{lastmods}</urlset>".encode())}
    )
    work.declare(web, sitemaps=[f"{web.base}/map.xml"], delay=0.01)
    work.run("crawl", "--max-pages", "5")
    assert web.paths[2:] == [story(47), story(46), story(45)]
    work.run("crawl", "--since", "2023-01-01")
    assert {a["date_published"][:4] for a in work.articles()} == {"2023"}
    assert len(work.articles()) == 12


def test_since_goes_by_the_days_in_addresses(work: Workplace, serve: Serve) -> None:
    web = serve(archive(12))
    work.declare(web)
    work.run("crawl", "--since", "2022-11-01")
    assert {a["url"].removeprefix(web.base) for a in work.articles()} == {story(n) for n in range(34, 48)}
    assert "/page/6/" not in web.paths


def test_indexes_deeper_than_an_hourly_run_goes_are_read_by_a_full_crawl(work: Workplace, serve: Serve) -> None:
    children = "".join(
        f"<sitemap><loc>{{base}}/map-{n}.xml</loc><lastmod>{2000 + n // 12}-{n % 12 + 1:02d}-20</lastmod></sitemap>"
        for n in range(30)
    )
    routes: dict[str, Route] = {
        f"/map-{n}.xml": Answer(200, {}, f"<urlset><url><loc>{{base}}{story(n)}</loc></url></urlset>".encode())
        for n in range(30)
    }
    web = serve(
        {
            **archive(8),
            **routes,
            "/": html("<p>Town</p>"),
            "/index.xml": Answer(200, {}, f"<sitemapindex>{children}</sitemapindex>".encode()),
        }
    )
    work.declare(web, sitemaps=[f"{web.base}/index.xml"])
    work.run("crawl")
    assert {p for p in web.paths if p.startswith("/map")} == {f"/map-{n}.xml" for n in range(10, 30)}
    assert len(work.articles()) == 20
    work.run("crawl", "--full")
    assert len(work.articles()) == 30
    assert all(web.paths.count(f"/map-{n}.xml") == 1 for n in range(10))


def test_archives_by_month_are_read_by_a_full_crawl_only(work: Workplace, serve: Serve) -> None:
    routes = archive(4)
    months = "".join(f'<a href="/2020/{n:02d}/">2020, {n}</a>' for n in range(1, 13))
    for n in range(1, 13):
        routes[f"/2020/{n:02d}/"] = html(f'<a href="{story(n - 1)}">Story number {n - 1} of the town chronicle</a>')
    routes["/"] = html(
        f"<aside>{months}</aside>" + f'<a href="{story(15)}">Story number 15 of the town chronicle</a>'
    )
    web = serve(routes)
    work.declare(web)
    work.run("crawl")
    assert {a["url"].removeprefix(web.base) for a in work.articles()} == {story(15)}
    work.run("crawl", "--full")
    assert len(work.articles()) == 13


def test_a_crawl_ends_when_its_time_is_up(work: Workplace, serve: Serve) -> None:
    web = serve(archive(4))
    work.declare(web, delay=0.2)
    done = work.run("crawl", "--max-time", "2s")
    assert done.code == 0
    assert " more for the next run" in done.out
    assert 0 < len(work.articles()) < 16
    work.run("crawl")
    assert len(work.articles()) == 16
    assert work.run("crawl", "--max-time", "soon").code == 2
