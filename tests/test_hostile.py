"""Servers and pages that mean harm: the real command meets them all in one run, beside a town that means none.

Every page ends in its outcome, memory and time stay bounded, and the town's story is stored.
"""

from __future__ import annotations

import csv
import gzip
import importlib.util
import io
import json
import os
import random
import re
import socket
import socketserver
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import brotli
import pytest
from conftest import Figures, Workplace
from hypothesis import given
from hypothesis import strategies as st
from timelapse import CHECKOUT, Ended, environment
from webserver import Answer, Route, WebServer, article, html, robots, rss, urlset

from newsspider import extract
from newsspider.exports import FORMATS
from newsspider.middlewares import RobotParser, SafeResolver
from newsspider.middlewares.host_files import MAX_BYTES
from newsspider.sites import SitesError, format_site, parse_sites

Serve = Callable[[Mapping[str, Route]], WebServer]
Sends = Callable[[socket.socket], None]
DATE = "Mon, 16 Nov 2026 09:30:00 +0100"
BRIDGE = "/2026/11/20/the-bridge-over-the-river-is-open-again/"
MB = 1024 * 1024
#: A crawl of harmless pages takes 130 MB; a page of 16 MB takes 300 MB more at worst.
MAX_RSS = 700


class RawServer(socketserver.ThreadingTCPServer):
    """Answers a path with whatever its function sends; HTTP is up to that."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, routes: Mapping[str, Sends]) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.routes = dict(routes)
        self.base = f"http://127.0.0.1:{self.server_address[1]}"

    def handle_error(self, request: object, client_address: object) -> None:
        """Nothing: clients hang up, and rightly so."""


class _Handler(socketserver.StreamRequestHandler):
    server: RawServer

    def handle(self) -> None:
        path = self.rfile.readline().split(b" ")[1].decode()
        while self.rfile.readline().strip():
            pass
        self.server.routes.get(path, sends(b"HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n"))(self.connection)


@pytest.fixture
def raw() -> Iterator[Callable[[Mapping[str, Sends]], RawServer]]:
    servers: list[RawServer] = []

    def start(routes: Mapping[str, Sends]) -> RawServer:
        servers.append(RawServer(routes))
        threading.Thread(target=servers[-1].serve_forever, args=(0.02,), daemon=True).start()
        return servers[-1]

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


def sends(data: bytes) -> Sends:
    return lambda connection: connection.sendall(data)


def page(body: bytes, *headers: str, kind: str = "text/html") -> Sends:
    lines = [
        "HTTP/1.1 200 OK",
        f"Content-Type: {kind}",
        f"Content-Length: {len(body)}",
        "Connection: close",
        *headers,
    ]
    return sends("\r\n".join(lines).encode() + b"\r\n\r\n" + body)


def encoded(body: bytes, coding: str) -> Sends:
    return page(body, f"Content-Encoding: {coding}")


def story(title: str, body: str = "", head: str = "") -> bytes:
    return article(title, body=body, head=head).body


def endless(head: str, part: bytes, pause: float = 0) -> Sends:
    """Send without end, until the client has had enough."""

    def send(connection: socket.socket) -> None:
        connection.sendall(f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n{head}\r\n".encode())
        while True:
            connection.sendall(part)
            time.sleep(pause)

    return send


def resets(connection: socket.socket) -> None:
    """Break the connection within the body."""
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5000\r\n\r\n<p>begun")
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def zstd_bomb() -> bytes:
    if sys.version_info >= (3, 14):
        from compression import zstd
    else:
        from backports import zstd
    return zstd.compress(bytes(100 * MB))


def bombs() -> dict[str, Sends]:
    zeros = bytes(100 * MB)
    packed = gzip.compress(zeros, 1)
    return {
        "/bomb-gzip": encoded(packed, "gzip"),
        "/bomb-br": encoded(brotli.compress(zeros, quality=1), "br"),
        "/bomb-zstd": encoded(zstd_bomb(), "zstd"),
        "/bomb-twice": encoded(gzip.compress(packed), "gzip, gzip"),
        "/bomb-endless": endless("", bytes(MB)),
        "/bomb-huge": endless(f"Content-Length: {1 << 40}\r\n", bytes(MB)),
        "/bomb-chunks": endless("Transfer-Encoding: chunked\r\n", b"100000\r\n" + bytes(MB) + b"\r\n"),
    }


#: What is no HTTP, or breaks off: path -> what is sent.
BROKEN: dict[str, Sends] = {
    "/http-0.9": sends(b"<html><p>An answer from the year 1991</html>"),
    "/http-status": sends(b"HTTP/1.1 everything fine\r\n\r\n<p>x"),
    "/http-none": sends(b""),
    "/http-reset": resets,
    "/http-short": sends(b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\nContent-Type: text/html\r\n\r\n<p>short"),
    "/http-chunk": sends(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n<p>x"),
    "/http-line": sends(b"HTTP/1.1 200 OK\r\nno header at all\r\n\r\n<p>x"),
    "/http-long-line": sends(b"HTTP/1.1 200 OK\r\nX-Long: " + b"x" * (20 * MB) + b"\r\n\r\n<p>x"),
    "/http-headers": sends(b"HTTP/1.1 200 OK\r\n" + b"X-Many: x\r\n" * 50_000 + b"\r\n<p>x"),
    "/http-gzip": encoded(gzip.compress(story("The bridge is cut"))[:200], "gzip"),
    "/http-location": sends(b"HTTP/1.1 302 Found\r\nLocation: http://[::1\r\nContent-Length: 0\r\n\r\n"),
    "/http-location-nul": sends(b"HTTP/1.1 302 Found\r\nLocation: /\x00\xff\r\nContent-Length: 0\r\n\r\n"),
}
LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
DOCTYPE = f'<!DOCTYPE x [<!ENTITY l0 "ha">{LAUGHS}<!ENTITY f SYSTEM "file:///etc/passwd">]>'
DATES = (
    "0000-01-01",
    "0033-04-03",
    "9999-12-31T23:59:59-14:00",
    "1e20",
    "-1",
    "99999999999999999999",
    "2026-02-30T25:61:61",
)


def stories() -> dict[str, bytes]:
    """Pages with a story that is to be stored, whatever stands around it."""
    many = "\n".join(f"a{i}" for i in range(500_000))
    return {
        "/deep": story("The town digs a deep hole", "<div>" * 1_000_000),
        "/deep-inside": b"<font>" * 3_000 + story("The town digs deeper than ever"),
        "/attributes": story("The town counts its bricks", f"<i x='>' {many}>"),
        "/links": story("The town links its streets", "".join(f"<a href=/s/{i}>Street</a>" for i in range(200_000))),
        "/tags": story("The town prints its labels", "<p>x" * 3_000_000),
        "/entities": DOCTYPE.encode() + story("The town tells a joke", "<p>&l9;&f; and all laughed.</p>"),
        "/nul": story("The town says nothing").replace(b" ", b"\0 "),
        "/surrogates": story("The town speaks in signs", "<p>\\ud800 &#xd800; &#x110000; &#0;</p>") + b"\xed\xa0\x80",
        "/controls": story("The town rings the bell", "<p>\x1b[31m\x07\x08\u202etxt.exe\u202c\u2066x\u2069</p>"),
        "/dates": story(
            "The town sets its clocks", "".join(f"<time datetime='{d}'>{d}</time>" for d in DATES)
        ).replace(b"2026-11-20T10:00:00+01:00", DATES[2].encode()),
        "/title": story("The <b>town</b> & its <script>alert(1)</script> markup"),
        "/formula": story("=cmd|' /C calc'!A0 says the town"),
        "/canonical": story(
            "The town looks at pictures",
            "<figure><img src='{secret}/x.jpg' width=900 height=600></figure><img src='file:///etc/passwd' width=900>",
            "<link rel=canonical href='http://169.254.169.254/latest'><meta property=og:url content='{secret}/'>",
        ),
    }


CHARSETS = {
    "/charset-base64": ("base64", "utf-8"),
    "/charset-punycode": ("punycode", "utf-8"),
    "/charset-none": ("no-such-charset", "utf-8"),
    "/charset-utf-7": ("utf-7", "utf-8"),
    "/charset-utf-16": ("utf-16", "utf-16-le"),
    "/charset-unicode": ("unicode_escape", "utf-8"),
}
PRIVATE = (
    "http://127.1:{port}/x", "http://0x7f000001:{port}/x", "http://2130706433:{port}/x", "http://0177.0.0.1:{port}/x",
    "http://[::1]:{port}/x", "http://[::ffff:127.0.0.1]:{port}/x", "http://localhost.:{port}/x", "http://LOCALHOST:{port}/x",
    "http://127.0.0.1.:{port}/x", "http://0.0.0.0:{port}/x", "http://0:{port}/x", "http://127.0.0.1:{port}/x",
    "http://user:pass@127.0.0.1:{port}/x", "http://169.254.169.254/latest/meta-data/", "http://10.0.0.1/", "//127.1:{port}/x",
    "http://①②⑦.0.0.1:{port}/x", "file:///etc/passwd", "data:text/html,<p>x", "javascript:alert(1)", "ftp://127.0.0.1:{port}/x",
    "gopher://127.0.0.1:{port}/x", "mailto:a@b.c",
)  # fmt: skip


class Cost(NamedTuple):
    """What a process took."""

    memory: int
    #: the most, in MB
    seconds: float
    #: of processor time


def crawl(work: Workplace, *arguments: str, seconds: float = 170, command: str = "newsspider") -> tuple[Ended, Cost]:
    """Run a command to its end: how it ended, and what it took."""
    process = subprocess.Popen(
        [sys.executable, "-m", command, *arguments],
        cwd=work.folder if command == "newsspider" else CHECKOUT,
        env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    cost = Cost(0, 0)

    def watch() -> None:
        nonlocal cost
        while process.poll() is None:
            status = Path(f"/proc/{process.pid}/status").read_text()
            ticks = Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()[11:13]
            if match := re.search(r"VmHWM:\s+(\d+)", status):  # none of a process that is just ending
                cost = Cost(int(match[1]) // 1024, sum(map(int, ticks)) / os.sysconf("SC_CLK_TCK"))
            time.sleep(0.05)

    watcher = threading.Thread(target=watch, daemon=True)
    watcher.start()
    try:
        out, err = process.communicate(timeout=seconds)
    finally:
        process.kill()
    watcher.join()
    return Ended(process.returncode, out.decode(), err.decode()), cost


def feed_of(*paths: str) -> bytes:
    items = "".join(
        f"<item><link>{path}</link><title>A story</title><pubDate>{DATE}</pubDate></item>" for path in paths
    )
    return f"<rss version='2.0'><channel><title>N</title>{items}</channel></rss>".encode()


def test_the_whole_cabinet_of_horrors_in_one_run(
    work: Workplace, serve: Serve, raw: Callable[[Mapping[str, Sends]], RawServer], figures: Figures
) -> None:
    town = serve({"/": html(""), "/feed": rss((BRIDGE, "x", DATE)), BRIDGE: article("The bridge is open again")})
    secret = serve({"/x": article("What nobody may read")})
    port = secret.base.rpartition(":")[2]
    good = stories()
    routes: dict[str, Sends] = {**bombs(), **BROKEN}
    routes |= {path: page(body.replace(b"{secret}", secret.base.encode())) for path, body in good.items()}
    for path, (charset, codec) in CHARSETS.items():
        text = story(f"The town writes {charset} — ünd so weiter").decode().encode(codec)
        routes[path] = page(text, kind=f"text/html; charset={charset}")
    redirects = {f"/to-{n}": url.format(port=port) for n, url in enumerate(PRIVATE)}
    for path, url in redirects.items():
        routes[path] = sends(b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: " + url.encode() + b"\r\n\r\n")
    asked = list(routes)
    bomb_feed = DOCTYPE.encode() + feed_of(BRIDGE).replace(b"A story", b"&l9;&f;")
    routes |= {
        "/": page(b"<p>hello"),
        "/feed": page(feed_of(*asked)),
        "/feed-private": page(feed_of(*(url.format(port=port) for url in PRIVATE))),
        "/feed-entities": page(bomb_feed),
        "/feed-bomb": encoded(gzip.compress(bytes(100 * MB), 1), "gzip"),
        "/sitemap-entities": page(DOCTYPE.encode() + b"<urlset><url><loc>&f;</loc></url><url><loc>&l9;</loc></url></urlset>"),
        "/sitemap-bomb.gz": page(gzip.compress(b"<urlset>" + b" " * (100 * MB), 1), kind="application/gzip"),
        "/sitemap-bomb": encoded(gzip.compress(b"<urlset>" + b" " * (100 * MB), 1), "gzip"),
        "/sitemap-endless": endless("", bytes(MB)),
        "/sitemap-private": page(urlset().body[:8] + "".join(f"<url><loc>{u.format(port=port)}</loc></url>" for u in PRIVATE).encode() + b"</urlset>"),
    }  # fmt: skip
    cabinet = raw(routes)
    feeds = [f"{cabinet.base}/feed{name}" for name in ("", "-private", "-entities", "-bomb")]
    sitemaps = [f"{cabinet.base}/sitemap-{name}" for name in ("entities", "bomb.gz", "bomb", "endless", "private")]
    work.declare(cabinet, "cabinet", feeds=feeds, sitemaps=sitemaps)  # type: ignore[arg-type]
    work.declare(town, "town", feeds=[f"{town.base}/feed"])

    done, cost = crawl(work, "crawl")
    figures(f"{len(asked)} hostile pages: {cost.seconds:.1f} s of processor time, at most {cost.memory} MB")

    assert "Traceback" not in done.err
    outcomes = work.pages(cabinet)  # type: ignore[arg-type]
    assert {path for path in asked if path not in outcomes} == set()
    assert {outcomes[path][0] for path in bombs()} == {"too_large"}
    assert {outcomes[f"/sitemap-{name}"][0] for name in ("bomb", "endless")} == {"too_large"}
    assert {
        path: outcomes[path] for path in BROKEN if outcomes[path][0] not in ("failed", "not_article", "too_large")
    } == {}
    assert {path: outcomes[path] for path in (*good, *CHARSETS) if outcomes[path][0] != "stored"} == {}
    assert {redirects[path]: outcomes[path] for path in redirects if outcomes[path][0] != "failed"} == {}
    assert secret.asked == []
    assert not any("etc/passwd" in path or (path.startswith("http") and port in path) for path in outcomes)
    stored = {a["url"].removeprefix(cabinet.base): a for a in work.articles()}
    assert stored[town.base + BRIDGE]["site"] == "town"
    assert cost.memory < MAX_RSS
    assert cost.seconds < 60

    said = json.dumps(list(stored.values()), ensure_ascii=False)
    assert "root:" not in said and "haha" not in said
    assert not re.search(
        "[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]", "".join(a["title"] + a["body"] for a in stored.values())
    )
    assert stored["/canonical"]["canonical_url"] is None
    assert "file:" not in json.dumps(stored["/canonical"]["images"])
    assert all("ünd so weiter" in stored[path]["title"] for path in CHARSETS)
    assert stored["/dates"]["date_published"] is None or stored["/dates"]["date_published"] < "2100"
    for name in FORMATS:
        assert work.run("export", f"out.{name}").code == 0
    csv.field_size_limit(64 * MB)
    with (work.folder / "out.csv").open(encoding="utf-8", newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    assert not [cell for cell in cells if re.match(r"[=+@\t\r]|-(?!\d+(\.\d+)?$)", cell)]
    assert json.loads((work.folder / "out.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    "body",
    [random.Random(1).randbytes(MB), b"User-agent: *\nDisallow: /private\n" * (100 * MB // 33), b"\x00" * MB],
    ids=["binary", "100 MB", "nul"],
)
def test_no_robots_txt_stops_a_crawl(work: Workplace, serve: Serve, body: bytes) -> None:
    web = serve(
        {
            "/": html(f"<a href='{BRIDGE}'>x</a>"),
            "/robots.txt": Answer(200, {}, body),
            BRIDGE: article("The bridge is open"),
        }
    )
    town = serve({"/": html(f"<a href='{BRIDGE}'>x</a>"), BRIDGE: article("The other bridge is open")})
    work.declare(web, "cabinet")
    work.declare(town, "town")
    done, cost = crawl(work, "crawl")
    assert "Traceback" not in done.err
    assert "town" in {a["site"] for a in work.articles()}
    assert cost.memory < MAX_RSS


@pytest.mark.slow
def test_sitemaps_without_end_are_read_within_the_budget(work: Workplace, serve: Serve, figures: Figures) -> None:
    index = (
        b"<sitemapindex>"
        + b"".join(b"<sitemap><loc>{base}/index%d.xml</loc></sitemap>" % n for n in range(9))
        + b"</sitemapindex>"
    )
    many = [f"/2026/11/20/story-of-number-{n}-in-the-town/" for n in range(50_000)]  # what the protocol allows
    web = serve(
        {
            "/": html(""),
            "/robots.txt": robots("Sitemap: {base}/index0.xml\nSitemap: {base}/many.xml\n"),
            "/many.xml": urlset(*many),
            **{f"/index{n}.xml": Answer(200, {}, index) for n in range(9)},
        }
    )
    work.declare(web, max_pages=15)
    done, cost = crawl(work, "crawl")
    figures(f"a sitemap of 50,000: {cost.seconds:.1f} s of processor time, at most {cost.memory} MB")
    assert "Traceback" not in done.err
    assert done.out.startswith("nothing new: 1 site, 15 pages: ")
    assert set(web.paths) >= {"/many.xml", *(f"/index{n}.xml" for n in range(9))}
    assert cost.memory < MAX_RSS


def test_a_server_that_drips_is_left_after_a_time(
    work: Workplace, serve: Serve, raw: Callable[[Mapping[str, Sends]], RawServer]
) -> None:
    town = serve({"/": html(f"<a href='{BRIDGE}'>x</a>"), BRIDGE: article("The bridge is open again")})
    drips = {
        "/": page(feed_of()),
        "/feed": page(feed_of("/body", "/header", "/silence")),
        "/body": endless("", b"<p>x", 0.1),
        "/header": endless("X-Slow: ", b"x", 0.1),
        "/silence": endless("Content-Length: 5\r\n", b"", 0.1),
    }
    cabinet = raw(drips)
    work.declare(cabinet, "cabinet", feeds=[f"{cabinet.base}/feed"])  # type: ignore[arg-type]
    work.declare(town, "town")
    settings = {"NEWSSPIDER_DB": work.db, "DOWNLOAD_TIMEOUT": 2, "RETRY_TIMES": 0}
    options = [part for name, value in settings.items() for part in ("-s", f"{name}={value}")]
    crawl(work, "crawl", "news", "-a", f"config={work.folder / 'sites.toml'}", *options, command="scrapy", seconds=40)
    outcomes = work.pages(cabinet)  # type: ignore[arg-type]
    assert {outcomes[path] for path in ("/body", "/header", "/silence")} == {("failed", "DownloadTimeoutError")}
    assert [a["site"] for a in work.articles()] == ["town"]


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "10.1.2.3",
        "192.168.1.1",
        "172.16.0.1",
        "169.254.169.254",
        "0.0.0.0",
        "100.64.0.1",
        "255.255.255.255",
    ],
)
def test_a_public_name_with_a_private_address_is_refused(address: str) -> None:
    from twisted.internet.error import DNSLookupError

    resolver = SafeResolver.__new__(SafeResolver)
    with pytest.raises(DNSLookupError, match="private address"):
        resolver._vet(address, "news.example.org")
    assert resolver._vet("93.184.216.34", "news.example.org") == "93.184.216.34"


@pytest.mark.parametrize("name", ["../../etc/passwd", "a/b", "a\\b", "..", ".", "a b", "a\0", "=cmd()", "", "a\n"])
def test_the_name_of_a_site_is_no_path(name: str) -> None:
    with pytest.raises(SitesError):
        parse_sites(f'[[site]]\nname = {json.dumps(name)}\nurl = "https://example.org/"\n')


#: Strings that make patterns with two ways to go on try all of them; each is repeated.
ADVERSARIAL = (
    "By Jane Doe, ", "By A B C ", "Jane and ", "and ", "A. ", "a@b.", "1", "1.1.", "12:", "2024-", "May ", "Mon, ", "AM ",
    "said ", "reported by ", "Reuters ", "“", "\"", "'", "(", "((", "[", " - ", " | ", " — ", ",", ";", "&amp;", "&", "#",
    "http://", "//", "www.", ".com", "\n", "\t", " ", "\u00a0", "İ", "ß", "北", "ก", "़", "\u0301", "a\u0301", "-", "_", "=", "{", "}",
    "<", "&lt;", "%", "\\", "/*", "*/", "//", "{\"a\":", "\\u0000", "views ", "1,000 ", "10K ", "Comments (", "Published: ", "Updated ",
)  # fmt: skip
PLACES = {
    "title": "<title>{}</title>", "h1": "<h1>{}</h1>", "byline": "<p class='byline author'>{}</p>", "date": "<p class=date>{}</p>",
    "time": "<time datetime='{}'>x</time>", "meta author": "<meta name=author content='{}'>",
    "meta date": "<meta property=article:published_time content='{}'>", "paragraph": "<p>{}</p>", "class": "<p class='{}'>x</p>",
    "script": "<script>{}</script>", "json-ld": "<script type='application/ld+json'>{{\"@type\":\"NewsArticle\",\"author\":\"{}\"}}</script>",
    "link": "<a href='{}'>{}</a>", "style": "<p style='{}'>x</p>",
}  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("place", PLACES)
def test_no_string_holds_a_pattern(place: str) -> None:
    for unit in ADVERSARIAL:
        text = (unit * (20_000 // len(unit))).replace("'", "&#39;")
        markup = PLACES[place].replace("{}", text + "!").replace("{{", "{").replace("}}", "}")
        started = time.process_time()
        extract(story("The bridge is open", markup).decode(), "https://example.org/2026/11/20/bridge")
        assert time.process_time() - started < 3, unit


@given(st.binary(max_size=2_000) | st.text(max_size=500).map(str.encode))
def test_no_robots_txt_breaks_its_reader(body: bytes) -> None:
    parser = RobotParser(body, None)
    assert isinstance(parser.allowed("https://example.org/a?b=c", "newsspider"), bool)
    delay = parser.crawl_delay("newsspider")
    assert delay is None or delay == delay + 0
    assert all(url.startswith(("http://", "https://")) for url in parser.sitemaps())


def test_a_robots_txt_of_the_longest_kind_is_read_in_time() -> None:
    rule = f"Disallow: /{'*a' * 20}$b\n"
    rules = "User-agent: *\n" + rule * (MAX_BYTES // len(rule))
    started = time.process_time()
    parser = RobotParser(rules.encode(), None)
    assert parser.allowed("https://example.org/" + "a" * 1_500, "newsspider")
    assert time.process_time() - started < 5


_toml = st.text(max_size=200) | st.lists(
    st.sampled_from(
        ["[[site]]", "[site]", "\n", "name = ", "url = ", '"a"', '"https://e.org/"', "private = ", "true", "1e400", "nan", "[]",
         "delay = ", "{}", "selectors = ", "[site.selectors]", 'title = "//h1["', "timezone = ", '"../x"', "[[site.feeds]]", "\0"]
    ), max_size=25,
).map("".join)  # fmt: skip


@given(_toml)
def test_sites_are_declared_or_an_error_says_why(text: str) -> None:
    try:
        sites = parse_sites(text)
    except SitesError as error:
        assert str(error).startswith("sites.toml")
        return
    again = parse_sites("\n".join(map(format_site, sites.values())))
    assert again == sites


@given(st.text(max_size=300), st.text(max_size=300))
def test_a_table_comes_back_from_csv(title: str, body: str) -> None:
    file = io.StringIO(newline="")
    FORMATS["csv"]([{"title": title, "body": body, "tags": [title]}], file)
    [row] = csv.DictReader(io.StringIO(file.getvalue(), newline=""))
    for written, given_ in ((row["title"], title), (row["body"], body)):
        assert written == given_ or (written == f"'{given_}" and given_[0] in "=+-@\t\r")
    assert json.loads(row["tags"]) == [title]


FUZZER = Path(__file__).parent / "fuzz" / "fuzz.py"


@pytest.mark.slow
def test_mutated_inputs_break_no_reader(figures: Figures) -> None:
    command = [sys.executable, FUZZER, "--seed", "1", "--count", "1500", "--minutes", "30"]
    done = subprocess.run(command, check=False, env=environment(), capture_output=True, text=True, timeout=1_900)
    figures(done.stdout.strip())
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("1500 inputs from 1: ")


def test_the_fuzzer_finds_what_raises_and_what_takes_long(monkeypatch: pytest.MonkeyPatch) -> None:
    spec = importlib.util.spec_from_file_location("fuzz", FUZZER)
    assert spec is not None and spec.loader is not None
    fuzz = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "fuzz", fuzz)
    spec.loader.exec_module(fuzz)

    def broken(body: bytes) -> None:
        while len(body) % 2:
            pass
        raise KeyError("broken")

    monkeypatch.setattr(fuzz, "READERS", dict.fromkeys(fuzz.READERS, broken))
    tried, found = fuzz.run(fuzz.seeds([]), first=1, count=8, limit=0.1)
    assert {f.what.splitlines()[-1] for f in found} == {"KeyError: 'broken'", "takes more than 0.1 s"}
    assert [f.number for f in found] == list(range(1, 9))
    assert sum(tried.values()) == sum("KeyError" in f.what for f in found)
