"""The command as its users meet it: run in a process, judged by what it prints and writes."""

from __future__ import annotations

import csv
import fcntl
import json
import os
import pty
import re
import sqlite3
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from conftest import Workplace
from test_crawl import BAKERY, BRIDGE, FEED_LINK, everything, link, pages, title
from timelapse import environment
from webserver import Answer, Route, WebServer, article, html, robots, rss, urlset

from newsspider.cli import main
from newsspider.sites import load_sites

Serve = Callable[[Mapping[str, Route]], WebServer]
COMMANDS = (
    "add", "check", "crawl", "cron", "demo", "explain", "export", "extract", "graph", "history", "ingest", "reextract",
    "refs", "sites",
)  # fmt: skip


@pytest.fixture
def work(tmp_path: Path) -> Workplace:
    """Commands are started here as users start them."""
    return Workplace(tmp_path, forks=False)


# Help


def test_help_names_every_command_and_the_way_to_begin(work: Workplace) -> None:
    done = work.run("--help")
    assert done.code == 0
    assert all(re.search(rf"^  {name} +[A-Z]", done.out, re.MULTILINE) for name in COMMANDS)
    assert "newsspider demo" in done.out
    assert "..." not in done.out.split("Commands:")[1].split("Start here")[0]
    assert set(main.commands) == set(COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_a_command(work: Workplace, command: str) -> None:
    done = work.run(command, "-h")
    assert done.code == 0
    assert all(o.help for o in main.commands[command].params if getattr(o, "opts", [""])[0].startswith("-"))


def test_help_is_instant() -> None:
    """No heavy import stands in its way; its time is measured, not promised, on a shared machine."""
    code = "import sys, newsspider.cli; print(sorted({m.split('.')[0] for m in sys.modules}))"
    done = subprocess.run([sys.executable, "-c", code], env=environment(), capture_output=True, text=True, check=True)
    assert not {"scrapy", "lxml", "twisted", "rich", "sqlite_utils", "dateparser"} & set(eval(done.stdout))


def test_version(work: Workplace) -> None:
    assert work.run("--version").out == "newsspider 0.1.0\n"


# add and sites


def test_add_finds_feeds_and_sitemaps_and_keeps_the_file(work: Workplace, serve: Serve) -> None:
    web = serve(
        {
            "/": html(f'<html lang="de">{FEED_LINK}<link rel="alternate" type="application/atom+xml" href="/dead">'),
            "/feed": rss((BRIDGE, "x", "")),
            "/robots.txt": robots("Sitemap: {base}/s.xml\nSitemap: {base}/dead.xml\n"),
            "/s.xml": urlset(BRIDGE),
        }
    )
    config = work.folder / "sites.toml"
    config.write_text('# mine\n[[site]]\nname = "old"\nurl = "https://old.example/"  # kept\n', encoding="utf-8")
    config.chmod(0o640)
    done = work.run("add", web.base, "--private")
    assert (done.code, done.err) == (0, "")
    assert "next: newsspider crawl 127-0-0-1" in done.out
    text = config.read_text(encoding="utf-8")
    assert text.startswith('# mine\n[[site]]\nname = "old"\nurl = "https://old.example/"  # kept\n\n[[site]]\n')
    site = load_sites(config)["127-0-0-1"]
    assert (site.url, site.private, site.language) == (f"{web.base}/", True, "de")
    assert (site.feeds, site.sitemaps) == ((f"{web.base}/feed",), (f"{web.base}/s.xml",))
    assert stat.S_IMODE(config.stat().st_mode) == 0o640
    assert sorted(p.name for p in work.folder.iterdir()) == ["sites.toml"]


def test_add_looks_where_feeds_usually_are(work: Workplace, serve: Serve) -> None:
    web = serve({"/": html("x"), "/rss.xml": rss((BRIDGE, "x", "")), "/sitemap.xml": urlset(BRIDGE)})
    assert work.run("add", f"{web.base}/", "--private", "--name", "mine").code == 0
    site = load_sites(work.folder / "sites.toml")["mine"]
    assert (site.feeds, site.sitemaps) == ((f"{web.base}/rss.xml",), (f"{web.base}/sitemap.xml",))


def test_add_without_any_feed_says_so(work: Workplace, serve: Serve) -> None:
    web = serve({"/": html(link(BRIDGE))})
    done = work.run("add", web.base, "--private", "--name", "mine")
    assert done.code == 0
    assert "neither feed nor sitemap" in done.err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["http://127.0.0.1:1/"], "is a private address; say --private if that is meant"),
        (["http://127.0.0.1:1/", "--private"], "DownloadConnectionRefusedError; nothing was added"),
        (["https://new.example:99999/"], "is no http or https URL"),
        (["ftp://example.org/"], "is no http or https URL"),
        (["https://known.example"], "is there already, as 'known'"),
        (["https://new.example", "--name", "known"], "another site is named 'known'"),
        (["https://new.example", "--name", "a b"], "may hold letters"),
        ([], "Missing argument"),
    ],
)
def test_add_refuses(work: Workplace, arguments: list[str], message: str) -> None:
    config = work.folder / "sites.toml"
    config.write_text('[[site]]\nname = "known"\nurl = "https://known.example/"\n', encoding="utf-8")
    before = config.read_bytes()
    done = work.run("add", *arguments)
    assert (done.code, "Traceback" in done.err) == (2, False)
    assert message in done.err
    assert config.read_bytes() == before


def test_sites_are_listed_with_what_is_stored(work: Workplace, serve: Serve) -> None:
    web = serve({"/": html(link(BRIDGE)), **pages(BRIDGE)})
    work.declare(web)
    assert re.search(r"town +http\S+ +0 +never", work.run("sites").out)
    work.run("crawl")
    assert re.search(r"town +http\S+ +1 +\d{4}-\d\d-\d\d \d\d:\d\d UTC", work.run("sites").out)


# crawl


def test_crawl_takes_the_named_sites_only(work: Workplace, serve: Serve) -> None:
    first = serve({"/": html(link(BRIDGE)), **pages(BRIDGE)})
    second = serve({"/": html(link(BAKERY)), **pages(BAKERY)})
    work.declare(first, "first")
    work.declare(second, "second")
    assert work.run("crawl", "second", "--db", "other/place.db").out.startswith("1 site, 2 pages: 1 stored")
    assert first.asked == []
    assert (work.folder / "other/place.db").exists()
    assert work.run("crawl").out.startswith("2 sites, 4 pages: 2 stored, 2 not articles (listing) in ")


def test_crawl_is_quiet_when_asked(work: Workplace, serve: Serve) -> None:
    work.declare(serve(everything()))
    assert work.run("crawl", "--quiet") == (0, "", "")


def test_crawl_shows_progress_on_a_terminal(work: Workplace, serve: Serve) -> None:
    work.declare(serve(everything()))
    leader, follower = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "newsspider", "crawl"], cwd=work.folder, env={**environment(), "TERM": "xterm"},
        stdout=subprocess.PIPE, stderr=follower,
    ) as process:  # fmt: skip
        os.close(follower)
        seen = b""
        while True:
            try:
                seen += os.read(leader, 4096)
            except OSError:  # the other side is closed
                break
        out = process.stdout.read().decode() if process.stdout else ""
    os.close(leader)
    assert out.startswith("1 site, 9 pages: 4 stored")
    assert len(out.splitlines()) == 1
    assert "stored" in seen.decode() or "not articles" in seen.decode()


def test_another_run_holds_the_lock(work: Workplace, serve: Serve) -> None:
    web = serve({"/": html(link(BRIDGE)), **pages(BRIDGE)})
    work.declare(web)
    work.db.parent.mkdir()
    with Path(f"{work.db}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        for command in (["crawl"], ["ingest", "."]):
            done = work.run(*command)
            assert (done.code, done.out) == (3, "")
            assert "at work" in done.err
            assert len(done.err.splitlines()) == 1
    assert web.asked == []
    assert work.run("crawl").code == 0


@pytest.mark.parametrize(
    ("text", "arguments", "message"),
    [
        (None, ["crawl"], "no such file; 'newsspider add URL' makes it"),
        ("", ["crawl"], "no site in it"),
        ("[[site]", ["crawl"], "sites.toml: "),
        ('[[site]]\nname = "a"\nurl = "https://a.example/"', ["crawl", "b"], "no site is named 'b'; there are a"),
        ('[[site]]\nname = "a"\nurl = "http://10.0.0.1/"', ["crawl"], "private address"),
        ('[[site]]\nname = "a"\nurl = "https://a.example/"\narticle_urls = "("', ["crawl"], "article_urls"),
        ('[[site]]\nname = "a"\nurl = "https://a.example/"', ["crawl", "--max-pages", "0"], "--max-pages"),
        ('[[site]]\nname = "a"\nurl = "https://a.example/"', ["crawl", "--db", "sites.toml"], "not a database"),
        ("", ["nosuch"], "No such command"),
        ("", ["export", "x.json"], "no such database; 'newsspider crawl' makes it"),
        ("", ["export", "x.xml"], "no such database"),
        ("", ["extract", "nosuch.html"], "No such file"),
    ],
)
def test_wrong_use_is_one_clear_line(work: Workplace, text: str | None, arguments: list[str], message: str) -> None:
    if text is not None:
        (work.folder / "sites.toml").write_text(text, encoding="utf-8")
    done = work.run(*arguments)
    assert (done.code, done.out) == (2, "")
    assert "Traceback" not in done.err
    assert message in done.err.splitlines()[-1]


# extract


def test_extract_prints_a_record(work: Workplace, serve: Serve) -> None:
    answer = article("The bridge is open again")
    (work.folder / "page.html").write_bytes(answer.body)
    record = json.loads(work.run("extract", "page.html", "--url", "https://example.org/a").out)
    assert (record["title"], record["url"]) == ("The bridge is open again", "https://example.org/a")
    assert record["date_published"] == "2026-11-20T10:00:00+01:00"
    assert json.loads(work.run("extract", "-", stdin=answer.body).out)["title"] == record["title"]
    web = serve({"/a": answer})
    fetched = json.loads(work.run("extract", f"{web.base}/a", "--private").out)
    assert (fetched["body"], fetched["url"]) == (record["body"], f"{web.base}/a")


def test_extract_prints_the_body_in_each_form(work: Workplace) -> None:
    text = "The bridge over the Aras opened on Monday, and two thousand people came to see it in the rain."
    (work.folder / "page.html").write_text(
        f"<article><h1>Bridge</h1><p>{text} <b>All</b> of them. 1 * 2</p></article>"
    )
    printed = {form: work.run("extract", "page.html", "--format", form).out for form in ("text", "html", "markdown")}
    assert printed == {
        "text": f"{text} All of them. 1 * 2\n",
        "html": f"<p>{text} <strong>All</strong> of them. 1 * 2</p>\n",
        "markdown": f"{text} **All** of them. 1 \\* 2\n",
    }
    assert work.run("extract", "page.html", "--format", "pdf").code == 2


def test_extract_takes_flattened_text(work: Workplace) -> None:
    text = "\n\n".join(["Home » News", "The bridge is open again", "On Monday the bridge was opened again. " * 4])
    record = json.loads(work.run("extract", "--text", "-", stdin=text.encode()).out)
    assert record["title"] == "The bridge is open again"


@pytest.mark.parametrize(("flag", "message"), [([], "say --private if that is meant"), (["--private"], "http 404")])
def test_extract_says_why_a_page_cannot_be_had(work: Workplace, serve: Serve, flag: list[str], message: str) -> None:
    done = work.run("extract", f"{serve({}).base}/a", *flag)
    assert (done.code, done.out) == (2, "")
    assert message in done.err


# export


def test_exports_hold_the_same_records(work: Workplace, serve: Serve) -> None:
    work.declare(serve(everything()))
    work.run("crawl")
    for name in ("out.json", "out.jsonl", "out.csv"):
        assert work.run("export", name).out == f"{name}: 4 articles\n"
    records = json.loads((work.folder / "out.json").read_text(encoding="utf-8"))
    lines = (work.folder / "out.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line) for line in lines] == records == work.articles()
    with (work.folder / "out.csv").open(encoding="utf-8", newline="") as file:
        assert [row["title"] for row in csv.DictReader(file)] == [r["title"] for r in records]
    assert json.loads(work.run("export", "-").out) == records
    assert work.run("export", "-", "--format", "jsonl", "--site", "nosuch").out == ""
    assert len(work.run("export", "-", "--format", "jsonl", "--since", "2026-11-20").out.splitlines()) == 4
    assert work.run("export", "-", "--format", "jsonl", "--since", "2026-11-21").out == ""
    assert work.run("export", "out.xml").code == 2
    assert "is no date" in work.run("export", "-", "--since", "yesterday").err


def test_a_reader_who_stops_early_is_no_error(work: Workplace, serve: Serve) -> None:
    work.declare(serve(everything()))
    work.run("crawl")
    process = work.start("export", "-")
    assert process.stdout is not None
    process.stdout.close()
    assert b"Traceback" not in process.communicate()[1]


# demo


def test_the_demo_shows_the_whole_way(work: Workplace) -> None:
    started = time.monotonic()
    done = work.run("demo", "--dir", "d")
    assert (done.code, done.err) == (0, "")
    assert re.search(r"^3 sites, \d+ pages: \d+ stored", done.out, re.MULTILINE)
    assert re.search(r"^3 sites, \d+ pages: 1 updated, \d+ unchanged", done.out, re.MULTILINE)
    assert "sqlite-utils rows" in done.out
    records = json.loads((work.folder / "d/articles.json").read_text(encoding="utf-8"))
    assert {r["site"] for r in records} == {"herald", "tagblatt", "vestnik"}
    assert all(r["title"] in done.out for r in records if len(r["title"]) < 60)
    assert time.monotonic() - started < 50
    for query in re.findall(r'sqlite-utils query \S+ "(.*)" -t', done.out):
        with sqlite3.connect(work.folder / "d/news.db") as db:
            assert db.execute(query).fetchall()
    assert work.run("demo", "--dir", "d").code == 2  # nothing of the user's is overwritten


def test_titles_of_the_helpers_are_what_the_tests_think() -> None:
    assert title(BRIDGE) == "The bridge over the river is open again"
    assert isinstance(everything()["/"], Answer)
