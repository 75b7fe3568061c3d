"""Crawls of real servers that ask for something: rules, rests, distance, and what may be kept of a page."""

from __future__ import annotations

import itertools
import json
import re
import sqlite3
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from conftest import Workplace
from scrapy.http import Request, Response
from timelapse import environment
from webserver import Answer, Asked, Route, WebServer, article, html, robots, rss

from newsspider.extraction import extract_article
from newsspider.items import Terms
from newsspider.middlewares import retry_after, slot_delays, slot_of, terms_of
from newsspider.middlewares.host_files import _fresh_until
from newsspider.middlewares.terms import read_rules, rule_for
from newsspider.page import Page
from newsspider.settings import identity
from newsspider.sites import Site, SitesError, parse_file
from newsspider.storage import HostFile, Store

Serve = Callable[[Mapping[str, Route]], WebServer]
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
DATE = "Mon, 16 Nov 2026 09:30:00 +0100"
BRIDGE = "/2026/11/20/the-bridge-over-the-river-is-open-again/"
BAKERY = "/2026/11/19/the-bakery-at-the-corner-will-be-closed/"
CHURCH = "/2026/11/18/the-church-gets-its-third-bell-this-year/"


def title(path: str) -> str:
    return path.strip("/").rsplit("/", 1)[-1].replace("-", " ").capitalize()


def links(*paths: str) -> Answer:
    return html("".join(f'<a href="{path}">{title(path)}</a>' for path in paths))


def site_of(*paths: str) -> dict[str, Route]:
    """A front page with these articles."""
    return {"/": links(*paths), **{path: article(title(path)) for path in paths}}


def answer(status: int = 200, **headers: str) -> Response:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Response("https://kursor.example/a", status=status, headers=named)


def hosts(work: Workplace) -> dict[str, str | None]:
    """Name of a host that rests -> until when."""
    with sqlite3.connect(work.db) as db:
        return dict(db.execute("SELECT name, not_before FROM hosts"))


def asked_for(web: WebServer, path: str) -> int:
    return sum(asked.path == path for asked in web.asked)


# robots.txt


def test_the_rules_are_those_of_our_group_and_of_the_longest_match(work: Workplace, serve: Serve) -> None:
    text = """
    User-agent: *
    Disallow: /

    User-agent: otherbot
    User-agent: NewsSpider
    Disallow: /2026/11/19/
    Disallow: /2026/11/18/
    Allow: /2026/11/18/the-church
    Disallow: /*.pdf$
    """
    web = serve({**site_of(BRIDGE, BAKERY, CHURCH), "/robots.txt": robots(text)})
    work.declare(web)
    work.run("crawl")
    outcomes = work.pages(web)
    assert (outcomes[BRIDGE][0], outcomes[CHURCH][0]) == ("stored", "stored")
    assert outcomes[BAKERY] == ("robots", "robots.txt")
    assert BAKERY not in web.paths


@pytest.mark.parametrize(
    ("status", "headers", "looks"),
    [(503, {}, 2), (503, {"Retry-After": "7200"}, 1), (429, {}, 1), (500, {}, 2)],
)
def test_a_host_that_cannot_tell_its_rules_is_left_alone(
    work: Workplace, serve: Serve, status: int, headers: dict[str, str], looks: int
) -> None:
    """Its error page is no list of rules; one look and one more try serve for all of its pages."""
    forbidding = b"User-agent: *\nAllow: /\n"
    web = serve({**site_of(BRIDGE, BAKERY), "/robots.txt": Answer(status, headers, forbidding)})
    other = serve(site_of(CHURCH))
    work.declare(web, start_urls=[f"{web.base}{BRIDGE}", f"{web.base}{BAKERY}"])
    work.declare(other, "other")
    done = work.run("crawl")
    assert work.pages(web)["/"] == ("failed", f"robots.txt http {status}")
    assert "Traceback" not in done.err
    assert web.paths == []
    assert asked_for(web, "/robots.txt") == looks
    assert [a["site"] for a in work.articles()] == ["other"]
    if "Retry-After" in headers:
        until = datetime.fromisoformat(hosts(work)[slot_of(web.base)] or "")
        assert timedelta(minutes=110) < until - datetime.now(UTC) <= timedelta(hours=2)


@pytest.mark.parametrize(
    "answered",
    [
        Answer(404, {}, b"User-agent: *\nDisallow: /\n"),
        Answer(403, {}, b"User-agent: *\nDisallow: /\n"),
        Answer(302, {"Location": "/robots.txt"}, b""),
        html("<!DOCTYPE html><title>Welcome</title><p>User-agent: everybody</p><p>Disallow: nothing</p>"),
        Answer(200, {}, bytes(range(256)) * 100),
        Answer(200, {}, b"Disallow: /\n"),
        Answer(204, {}, b""),
    ],
    ids=["404", "403", "loop", "html", "binary", "no group", "empty"],
)
def test_what_forbids_nothing(work: Workplace, serve: Serve, answered: Answer) -> None:
    web = serve({**site_of(BRIDGE), "/robots.txt": answered})
    work.declare(web)
    work.run("crawl")
    assert work.pages(web)[BRIDGE][0] == "stored"
    assert asked_for(web, "/robots.txt") <= 6


def test_rules_behind_redirects_a_byte_order_mark_and_a_hundred_megabytes(work: Workplace, serve: Serve) -> None:
    rules = f"\ufeffUser-agent: *\nDisallow: {BAKERY}\n".encode()
    line = b"Disallow: /of/no/importance/\n"
    huge = rules + line * ((100 << 20) // len(line)) + b"Disallow: /\n"
    elsewhere = serve({"/rules": Answer(200, {}, rules), "/": links()})
    web = serve(
        {
            **site_of(BRIDGE, BAKERY),
            "/robots.txt": Answer(301, {"Location": "/r2"}),
            "/r2": Answer(302, {"Location": f"{elsewhere.base}/rules"}),
        }
    )
    big = serve({**site_of(BRIDGE, BAKERY), "/robots.txt": Answer(200, {}, huge)})
    work.declare(elsewhere, "elsewhere")
    work.declare(web)
    work.declare(big, "big")
    work.run("crawl")
    for site in (web, big):
        outcomes = work.pages(site)
        assert outcomes[BRIDGE][0] == "stored"
        assert outcomes[BAKERY] == ("robots", "robots.txt")


def test_robots_txt_is_kept_between_runs_but_not_forever(work: Workplace, serve: Serve) -> None:
    text = f"User-agent: *\nDisallow: {BAKERY}\nSitemap: {{base}}/s.xml\n"
    sitemap = Answer(200, {}, f"<urlset><url><loc>{{base}}{CHURCH}</loc></url></urlset>".encode())
    web = serve({**site_of(BRIDGE, BAKERY), "/robots.txt": robots(text), "/s.xml": sitemap})
    web.routes[CHURCH] = article(title(CHURCH))
    work.declare(web)
    work.run("crawl")
    assert work.pages(web)[CHURCH][0] == "stored"
    web.asked.clear()
    web.routes["/"] = links(BRIDGE, BAKERY, "/2026/11/21/a-new-school-is-built-at-the-river/")
    work.run("crawl", "--full")
    assert asked_for(web, "/robots.txt") == 0
    assert BAKERY not in web.paths
    with sqlite3.connect(work.db) as db:
        db.execute("UPDATE host_files SET expires = '2026-01-01T00:00:00Z'")
        db.execute("UPDATE frontier SET due = added")
    web.routes["/robots.txt"] = robots("")
    work.run("crawl", "--full")
    assert asked_for(web, "/robots.txt") == 1
    assert work.pages(web)[BAKERY][0] == "stored"


@pytest.mark.parametrize(
    ("headers", "hours"),
    [
        ({}, 24),
        ({"Cache-Control": "public, max-age=7200"}, 2),
        ({"Cache-Control": "max-age=0"}, 1),
        ({"Cache-Control": "no-store"}, 1),
        ({"Cache-Control": "max-age=31536000"}, 24),
        ({"Cache-Control": "max-age=forever"}, 24),
        ({"Expires": "Sun, 22 Nov 2026 15:00:00 GMT"}, 3),
        ({"Expires": "Thu, 01 Jan 1970 00:00:00 GMT"}, 1),
        ({"Expires": "0"}, 24),
    ],
)
def test_how_long_a_file_of_the_host_serves(headers: dict[str, str], hours: float) -> None:
    response = Response("https://kursor.example/robots.txt", headers=headers)
    assert _fresh_until(response, NOW) == NOW + timedelta(hours=hours)


def test_the_archive_keeps_files_of_hosts(work: Workplace) -> None:
    file = HostFile("https://kursor.example/robots.txt", 200, b"\x00\xff", NOW)
    with Store(work.db) as store:
        assert store.host_file(file.url) is None
        store.save_host_file(file._replace(body=b"before"))
        store.save_host_file(file)
        assert store.host_file(file.url) == file


# Rests


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("120", 120),
        (" 90 ", 90),
        ("1.5", 1.5),
        ("999999999999", 86_400),
        ("9" * 5000, 86_400),
        ("Sun, 22 Nov 2026 12:10:00 GMT", 600),
        ("Sunday, 22-Nov-26 12:10:00 GMT", 600),
        ("Sun Nov 22 12:10:00 2026", 600),
        ("Sun, 22 Nov 2099 12:00:00 GMT", 86_400),
        ("Sun, 22 Nov 2026 11:00:00 GMT", None),
        ("0", None),
        ("-5", None),
        ("soon", None),
        ("", None),
        ("\u00b2", None),
        ("nan", None),
        ("Sun, 99 Nov 2026 99:99:99 GMT", None),
    ],
)
def test_a_rest_is_read_and_bounded(value: str, seconds: float | None) -> None:
    assert retry_after(answer(503, Retry_After=value), NOW) == seconds
    assert retry_after(answer(429, Retry_After=value), NOW) == seconds
    assert retry_after(answer(200, Retry_After=value), NOW) is None


def test_no_rest_is_made_up() -> None:
    assert retry_after(None, NOW) is None
    assert retry_after(answer(429), NOW) is None


def test_a_host_that_asks_for_rest_is_not_tried_again(work: Workplace, serve: Serve) -> None:
    web = serve({**site_of(BRIDGE), BRIDGE: Answer(503, {"Retry-After": "3600"}, b"busy")})
    throttled = serve({**site_of(BAKERY), BAKERY: Answer(429, {}, b"too many")})
    broken = serve({**site_of(CHURCH), CHURCH: Answer(500, {}, b"down")})
    for name, server in (("web", web), ("throttled", throttled), ("broken", broken)):
        work.declare(server, name)
    work.run("crawl")
    assert (web.paths.count(BRIDGE), throttled.paths.count(BAKERY), broken.paths.count(CHURCH)) == (1, 1, 2)
    resting = hosts(work)
    assert set(resting) == {slot_of(web.base), slot_of(throttled.base)}
    until = datetime.fromisoformat(resting[slot_of(web.base)] or "")
    assert timedelta(minutes=55) < until - datetime.now(UTC) <= timedelta(hours=1)
    before = len(web.asked)
    work.run("crawl", "--full")
    assert len(web.asked) == before


@pytest.mark.parametrize("a_page_between", [False, True])
def test_short_rests_are_not_waited_for_without_end(work: Workplace, serve: Serve, a_page_between: bool) -> None:
    """After more than the bound, here a second, the host is left to the next run; a page begins it anew."""
    count = itertools.count()

    def page(asked: Asked) -> Answer:
        return (
            article(title(asked.path)) if a_page_between and next(count) % 2 else Answer(429, {"Retry-After": "0.6"})
        )

    found = stories(10)
    web = serve({"/": links(*found), **dict.fromkeys(found, page)})
    work.declare(web, delay=0.1)
    work.declare(serve(site_of(BRIDGE)), "other")
    bound = "import newsspider.scheduler as s, datetime; s._SHORT_REST = datetime.timedelta(seconds=1)"
    command = [sys.executable, "-c", f"{bound}; from newsspider.cli import main; main()", "crawl", "-q"]
    subprocess.run(command, cwd=work.folder, env=environment(), capture_output=True, timeout=60, check=False)
    asked = {path for path in web.paths if path in found}
    assert len(asked) == 10 if a_page_between else 2 <= len(asked) <= 5
    assert [a["site"] for a in work.articles()].count("other") == 1
    with sqlite3.connect(work.db) as db:
        db.execute("UPDATE hosts SET not_before = '2026-01-01T00:00:00Z'")
    web.routes |= {path: article(title(path)) for path in found}
    web.asked.clear()
    work.run("crawl", "-q")
    assert set(found) - asked <= set(web.paths)


# Distance


def arrivals(times: list[float], pause: float, status: int = 200) -> Callable[[Asked], Answer]:
    """A page that takes its time, and notes when it was asked for."""

    def page(asked: Asked) -> Answer:
        times.append(time.monotonic())
        threading.Event().wait(pause)
        return article(title(asked.path))._replace(status=status)

    return page


def pauses(times: list[float]) -> list[float]:
    return [later - earlier for earlier, later in itertools.pairwise(times)]


def stories(number: int) -> list[str]:
    return [f"/2026/11/{n % 28 + 1:02d}/a-story-for-every-day-of-the-month-{n}/" for n in range(number)]


def test_a_slow_host_is_asked_less_often(work: Workplace, serve: Serve) -> None:
    """It works for us half of the time: an answer that takes 0.4 s is followed by as long a pause."""
    times: list[float] = []
    found = stories(5)
    web = serve({"/": links(*found), **dict.fromkeys(found, arrivals(times, 0.4))})
    work.declare(web, delay=0.01)
    work.run("crawl")
    assert len(times) == 5
    assert all(pause > 0.7 for pause in pauses(times)[1:])


def test_errors_that_come_quickly_do_not_make_it_quicker(work: Workplace, serve: Serve) -> None:
    times: list[float] = []
    found = stories(6)
    slow, quick = dict.fromkeys(found[:2], arrivals([], 0.5)), dict.fromkeys(found[2:], arrivals(times, 0, 404))
    web = serve({"/": links(*found), **slow, **quick})
    work.declare(web, delay=0.01, feeds=[f"{web.base}/feed"])
    items = [(path, title(path), f"{20 - n:02d} Nov 2026 09:30:00 +0100") for n, path in enumerate(found)]
    web.routes["/feed"] = rss(*items)  # in this order
    work.run("crawl")
    assert len(times) == 4
    assert all(pause > 0.6 for pause in pauses(times))


def test_a_declared_delay_is_never_gone_below(work: Workplace, serve: Serve) -> None:
    times: list[float] = []
    found = stories(4)
    web = serve({"/": links(*found), **dict.fromkeys(found, arrivals(times, 0))})
    work.declare(web, delay=0.5)
    work.run("crawl")
    assert len(times) == 4
    assert all(pause > 0.45 for pause in pauses(times))


@pytest.mark.parametrize("other", [0.01, 0])
def test_of_two_sites_on_one_host_the_longer_delay_is_kept(work: Workplace, serve: Serve, other: float) -> None:
    times: list[float] = []
    found = stories(4)
    web = serve({"/a/": links(*found), "/b/": links(), **dict.fromkeys(found, arrivals(times, 0))})
    work.declare(web, "a", url=f"{web.base}/a/", delay=0.5)
    work.declare(web, "b", url=f"{web.base}/b/", delay=other, article_urls="/b/.")
    work.run("crawl")
    assert len(times) == 4
    assert all(pause > 0.45 for pause in pauses(times))


def test_a_site_without_a_declared_delay_keeps_the_usual_one_beside_a_quicker_one() -> None:
    sites = [Site(name, "https://kursor.example/", delay=delay) for name, delay in (("a", None), ("b", 0.2))]
    assert slot_delays(sites, 1.0) == {"kursor.example": 1.0}


def test_hosts_of_one_site_wait_for_each_other() -> None:
    assert slot_of("https://www.kursor.co.uk/a") == slot_of("http://feeds.kursor.co.uk/rss") == "kursor.co.uk"
    assert slot_of("http://127.0.0.1:8000/a") != slot_of("http://127.0.0.1:8001/a")


def test_a_slow_site_with_many_pages_holds_nobody_up(work: Workplace, serve: Serve) -> None:
    """Beside 200 pages that take a second each, three sites of ten quick pages are done while it has hardly begun."""
    slow_times: list[float] = []
    slow = stories(200)
    work.declare(serve({"/": links(*slow), **dict.fromkeys(slow, arrivals(slow_times, 1.0))}), "slow", max_pages=200)
    quick_times: dict[str, list[float]] = {name: [] for name in ("a", "b", "c")}
    for name, times in quick_times.items():
        work.declare(serve({"/": links(*stories(10)), **dict.fromkeys(stories(10), arrivals(times, 0))}), name)
    process = work.start("crawl")
    try:
        deadline = time.monotonic() + 50
        while any(len(times) < 10 for times in quick_times.values()) and time.monotonic() < deadline:
            time.sleep(0.05)
    finally:
        process.terminate()
        process.communicate(timeout=30)
    assert {name: len(times) for name, times in quick_times.items()} == dict.fromkeys(quick_times, 10)
    last = max(max(times) for times in quick_times.values())
    assert sum(moment < last for moment in slow_times) < 20


# What is said of the use of a page


def read(markup: str, *tags: str, **terms: Any) -> Any:
    """The article of a page whose server sends these ``X-Robots-Tag``."""
    page = Page.from_html(markup, "https://kursor.example/a", terms=Terms(tags, **terms))
    return extract_article(page)


@pytest.mark.parametrize(
    ("markup", "headers", "directives"),
    [
        ("", (), ()),
        ('<meta name="robots" content="index, follow, max-image-preview:large, max-snippet:-1">', (), ()),
        ('<meta name="Robots" content="NOARCHIVE,  noai">', (), ("noarchive", "noai")),
        ('<meta name="robots" content="none">', (), ("noindex", "nofollow")),
        ('<meta name="newsspider" content="nosnippet"><meta name="googlebot" content="noindex">', (), ("nosnippet",)),
        ("", ("noarchive, nosnippet", "noimageai"), ("noarchive", "nosnippet", "noimageai")),
        ("", ("googlebot: noindex, nofollow", "newsspider: noarchive"), ("noarchive",)),
        ("", ("noai, otherbot: noarchive, nosnippet, *: noindex",), ("noai", "noindex")),
        ("", ("max-snippet: 20, noarchive",), ("max-snippet:20", "noarchive")),
        (
            "",
            ("unavailable_after: Friday, 25-Jun-27 15:00:00 GMT, noarchive",),
            ("unavailable_after: Friday, 25-Jun-27 15:00:00 GMT", "noarchive"),
        ),
        ("", ("NewsSpider: unavailable_after: 25 Jun 2027",), ("unavailable_after: 25 Jun 2027",)),
        ('<meta name="robots" content="noarchive">', ("noarchive",), ("noarchive",)),
        ("", (":::, ,;\x00", "a" * 9000, "no archive", "<b>"), ()),
    ],
)
def test_directives_for_all_and_for_us(markup: str, headers: tuple[str, ...], directives: tuple[str, ...]) -> None:
    assert read(markup, *headers).robots_directives == directives


def test_thousands_of_directives_take_no_time() -> None:
    started = time.process_time()
    assert len(read("", *("friday," * 100_000,) * 20).robots_directives) <= 30
    assert time.process_time() - started < 2


@pytest.mark.parametrize(
    ("markup", "terms", "expected"),
    [
        ("", {}, (None, None)),
        ('<meta name="tdm-reservation" content="1">', {}, (True, None)),
        ('<meta name="tdm-reservation" content="maybe">', {}, (None, None)),
        ("", {"tdm_reservation": "1", "tdm_policy": "/policy.json"}, (True, "https://kursor.example/policy.json")),
        ('<meta name="tdm-reservation" content="0">', {"tdm_reservation": "1", "tdm_policy": "/p"}, (False, None)),
        (
            '<meta name="tdm-reservation" content="1"><meta name="tdm-policy" content="https://p.example/x">',
            {"tdm_reservation": "0"},
            (True, "https://p.example/x"),
        ),
        ("", {"tdm_reservation": "1", "tdm_policy": "javascript:alert(1)"}, (True, None)),
    ],
)
def test_the_page_is_asked_before_its_server(markup: str, terms: Any, expected: tuple[bool, str]) -> None:
    record = read(markup, **terms)
    assert (record.tdm_reservation, record.tdm_policy) == expected


@pytest.mark.parametrize(
    ("url", "reservation"),
    [
        ("https://kursor.example/free/a", "0"),
        ("https://kursor.example/a/b.jpg", "0"),
        ("https://kursor.example/a/b.jpg?size=2", "1"),
        ("https://kursor.example/exactly", "0"),
        ("https://kursor.example/exactly/not", "1"),
        ("https://kursor.example/caf%C3%A9/", "0"),
        ("https://kursor.example/", "1"),
    ],
)
def test_the_first_rule_of_a_tdmrep_json_that_is_for_the_url(url: str, reservation: str) -> None:
    body = b"""[{"location": "/free/", "tdm-reservation": 0}, {"location": "/*.jpg$", "tdm-reservation": "0"},
        {"location": "/exactly$", "tdm-reservation": 0}, {"location": "/caf\\u00e9/", "tdm-reservation": 0}, 7,
        {"location": "/", "tdm-reservation": 2}, {"location": "/\\nAllow: /", "tdm-reservation": 0}, {"location": 1},
        {"location": "/", "tdm-reservation": 1, "tdm-policy": "https://p.example/"},
        {"location": "/", "tdm-reservation": 0}]"""
    rule = rule_for(url, read_rules(body))
    assert rule is not None and rule.reservation == reservation


@pytest.mark.parametrize(
    "body", [b"", b"<html>", b"{}", b"null", b"[" * 100_000, b"\xff\xfe", b'[{"location": "/x"}]']
)
def test_a_tdmrep_json_that_is_none(body: bytes) -> None:
    assert rule_for("https://kursor.example/", read_rules(body)) is None


def test_a_header_comes_before_the_file_of_the_host() -> None:
    rule = rule_for("/", read_rules(b'[{"location": "/", "tdm-reservation": 0}]'))
    response = answer(TDM_Reservation="1", X_Robots_Tag="noarchive")
    response.request = Request(response.url, meta={"tdm_rule": rule})
    assert terms_of(response) == Terms(("noarchive",), "1", None, "http:tdm-reservation")
    del response.headers["TDM-Reservation"]
    assert terms_of(response).tdm_reservation == "0"


def reserved_site() -> dict[str, Route]:
    """Three articles: one says nothing itself, one ``noarchive``, one that mining is not reserved."""
    rules = b'[{"location": "/2026/", "tdm-reservation": 1, "tdm-policy": "{base}/policy.json"}]'
    plain, tagged = article(title(BRIDGE)), article(title(BAKERY))
    return {
        "/": links(BRIDGE, BAKERY, CHURCH),
        "/.well-known/tdmrep.json": Answer(200, {"Content-Type": "application/json"}, rules),
        BRIDGE: plain,
        BAKERY: tagged._replace(headers={**tagged.headers, "X-Robots-Tag": "otherbot: noindex, *: noarchive"}),
        CHURCH: article(title(CHURCH), head='<meta name="tdm-reservation" content="0">'),
    }


def test_terms_are_recorded_and_asked_for_once(work: Workplace, serve: Serve) -> None:
    web = serve(reserved_site())
    work.declare(web)
    work.run("crawl")
    records = {a["url"].removeprefix(web.base): a for a in work.articles()}
    assert {path: a["tdm_reservation"] for path, a in records.items()} == {BRIDGE: True, BAKERY: True, CHURCH: False}
    assert records[BRIDGE]["tdm_policy"] == f"{web.base}/policy.json"
    assert records[BRIDGE]["provenance"]["tdm_reservation"]["rule"] == "tdmrep.json"
    assert [records[path]["robots_directives"] for path in (BRIDGE, BAKERY)] == [[], ["noarchive"]]
    work.run("crawl", "--recheck")
    assert asked_for(web, "/.well-known/tdmrep.json") == 1


def test_a_page_that_is_only_looked_at_tells_its_terms(work: Workplace, serve: Serve) -> None:
    web = serve(reserved_site())
    record = json.loads(work.run("extract", f"{web.base}{BAKERY}", "--private").out)
    assert record["robots_directives"] == ["noarchive"]


@pytest.mark.parametrize(
    ("above", "keys", "outcomes"),
    [
        ("", {"obey_noarchive": True}, {BRIDGE: "stored", BAKERY: "robots: noarchive", CHURCH: "stored"}),
        (
            "obey_tdm_reservation = true\n",
            {},
            {BRIDGE: "robots: tdm-reservation", BAKERY: "robots: tdm-reservation", CHURCH: "stored"},
        ),
        (
            "obey_tdm_reservation = true\n",
            {"obey_tdm_reservation": False},
            {BRIDGE: "stored", BAKERY: "stored", CHURCH: "stored"},
        ),
    ],
)
def test_terms_are_obeyed_where_that_is_wanted(
    work: Workplace, serve: Serve, above: str, keys: dict[str, bool], outcomes: dict[str, str]
) -> None:
    web = serve(reserved_site())
    (work.folder / "sites.toml").write_text(above, encoding="utf-8")
    work.declare(web, **keys)
    work.run("crawl")
    found = {path: ": ".join(filter(None, work.pages(web)[path])) for path in (BRIDGE, BAKERY, CHURCH)}
    assert found == outcomes
    kept = {a["url"].removeprefix(web.base) for a in work.articles()}
    assert kept == {path for path, outcome in outcomes.items() if outcome == "stored"}


def test_a_file_that_robots_txt_forbids_is_not_asked_for(work: Workplace, serve: Serve) -> None:
    web = serve({**reserved_site(), "/robots.txt": robots("User-agent: *\nDisallow: /.well-known/\n")})
    work.declare(web)
    work.run("crawl")
    assert asked_for(web, "/.well-known/tdmrep.json") == 0
    assert Counter(a["tdm_reservation"] for a in work.articles()) == {None: 2, False: 1}


# Who asks


def test_what_stands_above_the_sites() -> None:
    site = '[[site]]\nname = "a"\nurl = "https://a.example/"\n'
    file = parse_file(f'contact = "me@example.org"\nobey_noarchive = true\n{site}')
    assert file.contact == "me@example.org"
    assert file.sites["a"].obey_noarchive and not file.sites["a"].obey_tdm_reservation
    assert parse_file(site).contact is None
    for text in (
        "contact = 3",
        'contact = "a b"',
        'contact = "a\\nX-Evil: 1"',
        'contact = ""',
        "obey_noarchiv = true",
    ):
        with pytest.raises(SitesError, match=r"contact|unknown key 'obey_noarchiv'"):
            parse_file(f"{text}\n{site}")
    with pytest.raises(SitesError, match="'obey_noarchive' has a value of the wrong kind"):
        parse_file(f'obey_noarchive = "yes"\n{site}')


def test_an_address_for_mail_is_sent_as_such() -> None:
    assert identity("me@example.org")["DEFAULT_REQUEST_HEADERS"]["From"] == "me@example.org"
    assert "From" not in identity("https://example.org/@me")["DEFAULT_REQUEST_HEADERS"]


@pytest.mark.parametrize(
    ("option", "variable", "file", "agent", "sender"),
    [
        ("https://option.example/", "b@env.example", "c@file.example", "https://option.example/", None),
        (None, "b@env.example", "c@file.example", "b@env.example", "b@env.example"),
        (None, None, "c@file.example", "c@file.example", "c@file.example"),
    ],
)
def test_whom_to_ask_comes_from_option_environment_and_file(
    work: Workplace,
    serve: Serve,
    option: str | None,
    variable: str | None,
    file: str,
    agent: str,
    sender: str | None,
) -> None:
    web = serve(site_of(BRIDGE))
    (work.folder / "sites.toml").write_text(f'contact = "{file}"\n', encoding="utf-8")
    work.declare(web)
    command = [sys.executable, "-m", "newsspider", "crawl", *(["--contact", option] if option else [])]
    variables = {**environment(), **({"NEWSSPIDER_CONTACT": variable} if variable else {})}
    subprocess.run(command, cwd=work.folder, env=variables, capture_output=True, timeout=60, check=True)
    assert {re.sub(r".*\(\+(.*)\)", r"\1", asked.headers["user-agent"]) for asked in web.asked} == {agent}
    assert {asked.headers.get("from") for asked in web.asked} == {sender}
    assert not any("accept-language" in asked.headers for asked in web.asked)


def test_a_proxy_of_the_environment_is_used(work: Workplace, serve: Serve) -> None:
    """It may lie on a private address, and looks names up; a site on a private address is refused all the same."""
    public = "http://kursor.example"
    proxy = serve({f"{public}{path}": route for path, route in site_of(BRIDGE).items()})
    (work.folder / "sites.toml").write_text(
        f'[[site]]\nname = "kursor"\nurl = "{public}/"\ndelay = 0\nfeeds = ["{public}/feed"]\n', encoding="utf-8"
    )
    proxy.routes[f"{public}/feed"] = Answer(302, {"Location": "http://10.0.0.1/feed"})
    command = [sys.executable, "-m", "newsspider", "crawl"]
    variables = {**environment(), "http_proxy": proxy.base}
    subprocess.run(command, cwd=work.folder, env=variables, capture_output=True, timeout=60, check=False)
    assert [a["url"] for a in work.articles()] == [f"{public}{BRIDGE}"]
    assert {asked.path.split("/")[2] for asked in proxy.asked} == {"kursor.example"}


def test_a_feed_and_a_sitemap_may_lie_at_another_host_but_no_private_one(work: Workplace, serve: Serve) -> None:
    """Of what they name there only the site's own is fetched; the rules of that host are obeyed."""
    public, elsewhere = "http://kursor.example", "http://feeds.elsewhere.example"
    foreign = "http://elsewhere.example/2026/11/20/a-story-of-another-site-altogether/"
    proxy = serve({f"{public}{path}": route for path, route in site_of(BRIDGE, BAKERY).items()})
    secret = serve({"/feed": Answer(200, {}, f"<urlset><url><loc>{public}{CHURCH}</loc></url></urlset>".encode())})
    names = [f"{public}{BRIDGE}", foreign]
    items = "".join(f"<item><link>{url}</link><title>A story</title></item>" for url in names)
    entries = f"<url><loc>{public}{BAKERY}</loc></url><url><loc>{foreign}</loc></url>"
    proxy.routes |= {
        f"{public}/": html("<p>Town</p>"),
        **{f"{public}/{name}": Answer(301, {"Location": f"{elsewhere}/{name}"}) for name in ("feed", "map", "no")},
        f"{public}/private": Answer(302, {"Location": f"{secret.base}/feed"}),
        f"{elsewhere}/robots.txt": robots(f"User-agent: *\nDisallow: /no\nSitemap: {elsewhere}/theirs\n"),
        f"{elsewhere}/feed": Answer(200, {}, f'<rss version="2.0"><channel>{items}</channel></rss>'.encode()),
        f"{elsewhere}/map": Answer(200, {}, f"<urlset>{entries}</urlset>".encode()),
        foreign: article("A story of another site altogether"),
    }
    (work.folder / "sites.toml").write_text(
        f'[[site]]\nname = "kursor"\nurl = "{public}/"\ndelay = 0.01\n'
        f'feeds = ["{public}/feed", "{public}/no", "{public}/private"]\nsitemaps = ["{public}/map"]\n',
        encoding="utf-8",
    )
    command = [sys.executable, "-m", "newsspider", "crawl"]
    variables = {**environment(), "http_proxy": proxy.base}
    subprocess.run(command, cwd=work.folder, env=variables, capture_output=True, timeout=60, check=False)
    assert {a["url"] for a in work.articles()} == {f"{public}{BRIDGE}", f"{public}{BAKERY}"}
    with sqlite3.connect(work.db) as db:
        ends = {
            url: (outcome, reason) for url, outcome, reason in db.execute("SELECT url, outcome, reason FROM pages")
        }
    assert ends[f"{public}/private"] == ("failed", "private address")
    assert ends[f"{public}/no"] == ("robots", "robots.txt")
    assert secret.asked == []
    asked = {a.path for a in proxy.asked}
    assert asked.isdisjoint({foreign, f"{elsewhere}/no", f"{elsewhere}/theirs"})


def test_a_host_that_a_feed_was_redirected_to_rests_alone(work: Workplace, serve: Serve) -> None:
    burner = serve({"/": html("<p>Feeds</p>"), "/town": Answer(429, {"Retry-After": "3600"})})
    web = serve({**site_of(BRIDGE), "/feed": Answer(301, {"Location": f"{burner.base}/town"})})
    work.declare(web, feeds=[f"{web.base}/feed"])
    work.declare(burner, "burner")
    work.run("crawl")
    assert set(hosts(work)) == {slot_of(burner.base)}
    assert work.pages(web)[BRIDGE][0] == "stored"
