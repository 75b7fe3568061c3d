"""The demo sites are what ``truth.json`` says they are, and the little server serves them as a real one would."""

from __future__ import annotations

import gzip
import http.client
import json
import re
import tomllib
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote, urljoin, urlsplit

import lxml.html
import pytest

from newsspider.demo import DemoServer, demo_folder, demo_sites_toml

TRUTH: dict[str, Any] = json.loads((demo_folder() / "truth.json").read_text(encoding="utf-8"))
ARTICLES = [(site, path) for site, truth in TRUTH.items() for path in truth["articles"]]
OTHERS = [(site, path) for site, truth in TRUTH.items() for path in truth["not_articles"]]
PAGES = ARTICLES + OTHERS
STORM = next(iter(TRUTH["herald"]["editions"]["2"]))


@pytest.fixture(scope="module")
def shared() -> Iterator[DemoServer]:
    """One server for the tests that change nothing."""
    with DemoServer() as server:
        yield server


@pytest.fixture
def server() -> Iterator[DemoServer]:
    with DemoServer() as server:
        yield server


class Reply:
    def __init__(self, response: http.client.HTTPResponse) -> None:
        self.status = response.status
        self.headers = response.headers
        self.body = response.read()

    @property
    def charset(self) -> str:
        declared = re.search(rb'<meta[^>]+charset="?([\w-]+)', self.body)
        return self.headers.get_content_charset() or (declared[1].decode() if declared else "utf-8")

    @property
    def tree(self) -> Any:
        return lxml.html.document_fromstring(self.body.decode(self.charset))


def ask(
    server: DemoServer, site: str, target: str, method: str = "GET", headers: dict[str, str] | None = None
) -> Reply:
    """The reply to one request, redirects not followed."""
    connection = http.client.HTTPConnection(urlsplit(server.sites[site]).netloc, timeout=10)
    try:
        connection.request(method, target, headers=headers or {})
        return Reply(connection.getresponse())
    finally:
        connection.close()


def page_text(tree: Any) -> str:
    """What a reader could see, hidden boxes included; whitespace normalised."""
    return squeeze(" ".join(tree.xpath("//body//text()[not(ancestor::script or ancestor::style)]")))


def block_texts(tree: Any) -> set[str]:
    rows = (" | ".join(squeeze(cell.text_content()) for cell in row) for row in tree.xpath("//tr"))
    blocks = tree.xpath("//p | //h2 | //h3 | //li")
    return {squeeze(block.text_content()) for block in blocks} | set(rows)


def squeeze(text: str) -> str:
    return " ".join(text.split())


def links_of(server: DemoServer, site: str, target: str) -> set[tuple[str, str]]:
    """(site, target) of all links of a page that stay within the demo."""
    names = {base: name for name, base in server.sites.items()}
    found = set()
    for href in ask(server, site, quote(target, safe="/?=&%")).tree.xpath("//a/@href"):
        parts = urlsplit(urljoin(server.sites[site] + target, href))
        base = f"{parts.scheme}://{parts.netloc}"
        if base in names and not href.startswith("#"):
            found.add((names[base], parts.path + (f"?{parts.query}" if parts.query else "")))
    return found


# --- the truth and the pages ------------------------------------------------------------------------------


def test_there_is_enough_of_everything() -> None:
    assert all(len(truth["articles"]) >= 10 for truth in TRUTH.values())
    bodies = [article["body"] for truth in TRUTH.values() for article in truth["articles"].values()]
    lengths = [len(body.split("\n\n")) for body in bodies]
    assert min(lengths) <= 2 and max(lengths) >= 20
    assert sum(file.stat().st_size for file in demo_folder().rglob("*") if file.is_file()) < 1_700_000


@pytest.mark.parametrize(("site", "path"), ARTICLES)
def test_page_holds_what_the_truth_says(shared: DemoServer, site: str, path: str) -> None:
    truth = TRUTH[site]["articles"][path]
    reply = ask(shared, site, path)
    assert reply.status == 200
    tree = reply.tree
    assert squeeze(tree.xpath("//h1")[0].text_content()) == truth["title"]
    assert set(truth["body"].split("\n\n")) <= block_texts(tree)
    text = page_text(tree)
    for furniture in truth["must_not"]:
        assert squeeze(furniture) in text
        assert furniture not in truth["body"]
    for author in truth["authors"]:
        assert author in text
    if truth["summary"]:
        assert truth["summary"] in text


@pytest.mark.parametrize(("site", "path"), ARTICLES)
def test_references_stand_in_the_body(site: str, path: str) -> None:
    truth = TRUTH[site]["articles"][path]
    for reference in truth["references"]:
        if reference["kind"] == "mention":
            assert reference["outlet"] in truth["body"]
            continue
        assert reference["text"] in truth["body"]
        target = reference.get("resolves_to", reference["target"])
        if not target.startswith("http"):
            other, _, place = target.rpartition(":")
            assert place in TRUTH[other or site]["articles"]


def test_the_page_that_was_sent_is_here_as_it_was_sent(shared: DemoServer) -> None:
    path = next(path for path in TRUTH["herald"]["articles"] if path.startswith("/2024/11/25/"))
    truth = TRUTH["herald"]["articles"][path]
    text = page_text(ask(shared, "herald", path).tree)
    crumbs = "Home Entertainment News Another country is strengthening cooperation with Iran: exercises with "
    assert crumbs + "the IRGC have..." in text
    assert f"{truth['title']} 20 0 {truth['title']} On Monday, November 25, Iran’s Islamic" in text
    assert text.count("Please enter your comment! Please enter your name here") == 1
    assert (truth["view_count"], truth["comment_count"]) == (20, 0)
    assert len(truth["body"].split("\n\n")) == 4


@pytest.mark.parametrize(("site", "target"), PAGES)
def test_every_link_leads_somewhere(shared: DemoServer, site: str, target: str) -> None:
    for other, place in links_of(shared, site, target):
        status = ask(shared, other, place).status
        path = place.partition("?")[0]
        if path in TRUTH[other]["missing"]:
            assert status in (404, 410)
        else:
            assert status == (301 if path in TRUTH[other]["redirects"] else 200), place


def test_every_hidden_article_is_reached_by_its_one_way_only(shared: DemoServer) -> None:
    ways: dict[tuple[str, str], set[str]] = {}
    for site, target in PAGES:
        for found in links_of(shared, site, target) - {(site, target)}:
            way = "link" if target in TRUTH[site]["articles"] else target
            ways.setdefault(found, set()).add("page2" if "/page/2/" in way else way)
    for site, path, feeds in [
        ("herald", "/feed/", "feed"),
        ("vestnik", "/feed/atom/", "feed"),
        ("tagblatt", "/feed/json/", "feed"),
        ("herald", "/post-sitemap.xml", "sitemap"),
        ("vestnik", "/sitemap-posts.xml", "sitemap"),
        ("tagblatt", "/wp-sitemap-posts-post-1.xml", "sitemap"),
    ]:
        listing = ask(shared, site, path).body.decode()
        for article in TRUTH[site]["articles"]:
            if shared.sites[site] + article in listing:
                ways.setdefault((site, article), set()).add(feeds)
    for site, path in ARTICLES:
        only = TRUTH[site]["articles"][path]["only_through"]
        here = ways.get((site, path), set())
        assert (here - {"sitemap"}) if only is None else here == {only}, (path, here)


def test_disallowed_articles_are_linked_and_look_like_articles(shared: DemoServer) -> None:
    for site, truth in TRUTH.items():
        for path in truth["disallowed"]:
            assert (site, path) in links_of(shared, site, "/")
            assert ask(shared, site, path).status == 200
            folder = "/" + path.split("/")[1] + "/"
            assert f"Disallow: {folder}\n" in ask(shared, site, "/robots.txt").body.decode()
    assert b"Crawl-delay: 0.1\n" in ask(shared, "tagblatt", "/robots.txt").body


def test_theme_clock_bug(shared: DemoServer) -> None:
    """Two pages of herald print the local time labelled as UTC; the meta tag has the true instant."""
    buggy = 0
    for path in TRUTH["herald"]["articles"]:
        tree = ask(shared, "herald", path).tree
        shown = tree.xpath("//header//time/@datetime")
        local = TRUTH["herald"]["articles"][path]["date_published"]
        buggy += bool(shown) and shown[0] == local[:19] + "+00:00"
    assert buggy == 2


# --- the server -------------------------------------------------------------------------------------------


def test_conditional_requests(server: DemoServer) -> None:
    first = ask(server, "herald", STORM)
    etag, changed = first.headers["ETag"], first.headers["Last-Modified"]
    for headers in ({"If-None-Match": etag}, {"If-None-Match": f'"x", W/{etag}'}, {"If-Modified-Since": changed}):
        reply = ask(server, "herald", STORM, headers=headers)
        assert (reply.status, reply.body, reply.headers["ETag"]) == (304, b"", etag)
    stale = {"If-None-Match": '"x"', "If-Modified-Since": changed}
    assert ask(server, "herald", STORM, headers=stale).status == 200
    assert ask(server, "herald", STORM, headers={"If-Modified-Since": "nonsense"}).status == 200
    assert [request.conditional for request in server.requests] == [False] + [True] * 5
    assert [request.status for request in server.requests] == [200, 304, 304, 304, 200, 200]


def test_second_edition(server: DemoServer) -> None:
    first = ask(server, "herald", STORM)
    other = ask(server, "herald", "/about/")
    server.edition = 2
    old = {"If-None-Match": first.headers["ETag"]}
    second = ask(server, "herald", STORM, headers=old)
    changes = TRUTH["herald"]["editions"]["2"][STORM]
    assert second.status == 200
    assert set(changes) >= {"title", "body", "date_modified"}
    assert squeeze(second.tree.xpath("//h1")[0].text_content()) == changes["title"]
    assert set(changes["body"].split("\n\n")) <= block_texts(second.tree)
    assert second.headers["Last-Modified"] != first.headers["Last-Modified"]
    assert changes["title"] in ask(server, "herald", "/feed/").body.decode()
    unchanged = ask(server, "herald", "/about/", headers={"If-None-Match": other.headers["ETag"]})
    assert unchanged.status == 304
    server.edition = 1
    assert ask(server, "herald", STORM).body == first.body


def test_head_has_the_headers_of_get(shared: DemoServer) -> None:
    head, get = (ask(shared, "vestnik", "/", method) for method in ("HEAD", "GET"))
    assert head.status == 200 and head.body == b""
    for name in ("Content-Type", "Content-Length", "ETag", "Last-Modified"):
        assert head.headers[name] == get.headers[name]


@pytest.mark.parametrize("site", list(TRUTH))
def test_news_sitemap_is_gzipped(shared: DemoServer, site: str) -> None:
    reply = ask(shared, site, "/news-sitemap.xml.gz")
    assert reply.headers["Content-Type"] == "application/gzip"
    assert "Content-Encoding" not in reply.headers
    text = gzip.decompress(reply.body).decode()
    assert f"<loc>{shared.sites[site]}/" in text and "<news:publication_date>" in text


@pytest.mark.parametrize("site", list(TRUTH))
def test_redirects_and_missing_pages(shared: DemoServer, site: str) -> None:
    for old, new in TRUTH[site]["redirects"].items():
        reply = ask(shared, site, old)
        assert (reply.status, reply.headers["Location"]) == (301, shared.sites[site] + new)
        assert new in TRUTH[site]["articles"]
    for path in TRUTH[site]["missing"]:
        assert ask(shared, site, path).status in (404, 410)
    path = next(iter(TRUTH[site]["articles"]))
    assert ask(shared, site, path.rstrip("/")).headers["Location"] == shared.sites[site] + path


def test_windows_1251_pages_are_stored_and_served_as_such(shared: DemoServer) -> None:
    declared = {}
    for path, truth in TRUTH["vestnik"]["articles"].items():
        reply = ask(shared, "vestnik", path)
        if reply.charset.lower() == "windows-1251":
            assert truth["title"].encode("cp1251") in reply.body
            declared[path] = reply.headers["Content-Type"]
    assert sorted(declared.values()) == ["text/html", "text/html; charset=windows-1251"]


@pytest.mark.parametrize(
    ("site", "path", "content_type"),
    [
        ("herald", "/", "text/html; charset=UTF-8"),
        ("herald", "/feed/", "application/rss+xml; charset=UTF-8"),
        ("vestnik", "/feed/atom/", "application/atom+xml; charset=UTF-8"),
        ("tagblatt", "/feed/json/", "application/feed+json; charset=UTF-8"),
        ("tagblatt", "/wp-sitemap.xml", "application/xml; charset=UTF-8"),
        ("tagblatt", "/robots.txt", "text/plain; charset=UTF-8"),
        ("herald", "/wp-content/uploads/2026/10/terminal.png", "image/png"),
        ("herald", "/?s=storm", "text/html; charset=UTF-8"),
    ],
)
def test_content_types(shared: DemoServer, site: str, path: str, content_type: str) -> None:
    reply = ask(shared, site, path)
    assert (reply.status, reply.headers["Content-Type"]) == (200, content_type)
    assert b"%BASE" not in reply.body


@pytest.mark.parametrize(
    "path",
    [
        "/../truth.json",
        "/%2e%2e/truth.json",
        "/..%2ftruth.json",
        "/about/../../truth.json",
        "/..%5ctruth.json",
        "//../truth.json",
        "/site.json",
        "/./site.json",
        "//site.json",
        "/site.json/",
        "/site.json.gz",
        STORM + "index.edition-2.html",
        "/nothing%00.html",
        "/" + "long" * 2000,
        "/%ff/",
    ],
)
def test_nothing_but_the_pages_is_served(shared: DemoServer, path: str) -> None:
    assert ask(shared, "herald", path).status == 404


def test_sites_toml(shared: DemoServer) -> None:
    tables = {site["name"]: site for site in tomllib.loads(demo_sites_toml(shared))["site"]}
    assert list(tables) == list(TRUTH)
    for name, table in tables.items():
        assert table["url"] == shared.sites[name] + "/"
        assert table["private"] is True
        for url in table.get("feeds", []) + table.get("sitemaps", []):
            assert ask(shared, name, urlsplit(url).path).status == 200
    assert "feeds" not in tables["tagblatt"] and "sitemaps" not in tables["tagblatt"]


def test_log_of_one_site(server: DemoServer) -> None:
    ask(server, "herald", "/")
    ask(server, "vestnik", "/?s=x")
    ask(server, "vestnik", "/nowhere/", "HEAD")
    assert server.paths("vestnik") == ["/?s=x", "/nowhere/"]
    assert server.requests[-1] == ("vestnik", "HEAD", "/nowhere/", 404, False)
