"""Kept pages read once more: after a rule changed, and before a better rule would look like an edit."""

from __future__ import annotations

import re
import signal
import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from conftest import Workplace
from test_crawl import BAKERY, BRIDGE, DATE, FEED_LINK, pages, title
from webserver import Answer, Route, WebServer, article, html, rss

from newsspider import intake
from newsspider.cli.reextract import _shortened
from newsspider.extraction import rules
from newsspider.extraction.rules import extracted_by
from newsspider.intake import ArchiveRun
from newsspider.items import Candidate, Fetched, Outcome, Visit
from newsspider.page import Page
from newsspider.reextraction import Reread, reextract
from newsspider.sites import Site
from newsspider.storage import Store, run_lock

Serve = Callable[[Mapping[str, Route]], WebServer]
NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
URL = "https://town.example/2026/11/20/the-bridge-over-the-river-is-open-again/"
BYLINE = "<div class='sign'>Ann Lee</div>"
LATER = "<p>Later on Monday the bridge had to be closed once more, since two lamps had fallen into the river.</p>"
MORE = "<p>On Tuesday it was opened for those on foot, while cars go round by the old mill until the weekend.</p>"
BETTER = {"authors": "div.sign"}


def site(**keys: Any) -> Site:
    return Site("town", "https://town.example/", **keys)


def page(body: str = "", head: str = "") -> bytes:
    return article("The bridge over the river is open again", body=BYLINE + body, head=head).body


def visit(body: bytes, hours: float = 0, url: str = URL, candidate: Candidate | None = None) -> Visit:
    """A page as the spider hands it on."""
    at = NOON + timedelta(hours=hours)
    fetched = Fetched(body, "text/html; charset=utf-8")
    content = Page.from_html(body, url, at, fetched.content_type)
    return Visit(url, url, "town", at, 200, candidate=candidate, content=content, fetched=fetched)


class Archive:
    """An archive, crawled and read again by rules that differ by the declaration of its site."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def crawl(self, *visits: Visit, by: Site | None = None) -> list[tuple[Outcome | None, str | None]]:
        with ArchiveRun(self.path, "crawl", {"town": by or site()}, snapshot_days=36_500) as run:
            saved = [run.take_in(v) for v in visits]
        return [(v.outcome, v.reason) for v in saved]

    def reextract(self, by: Site, limit: int | None = None) -> list[Reread]:
        with ArchiveRun(self.path, "reextract", {"town": by}) as run:
            found = reextract(run.store, {"town": by}, ["town"], run)
            return list(islice(found, limit))

    def dry_run(self, by: Site) -> list[Reread]:
        with Store(self.path, read_only=True) as store:
            return list(reextract(store, {"town": by}, ["town"]))

    def article(self, url: str = URL) -> dict[str, Any]:
        with Store(self.path, read_only=True) as store:
            record = store.article(url)
        assert record is not None
        return record

    def versions(self) -> list[dict[str, Any]]:
        with Store(self.path, read_only=True) as store:
            return store.versions(self.article()["id"])

    def select(self, sql: str) -> list[tuple[Any, ...]]:
        db = sqlite3.connect(self.path)
        try:
            return db.execute(sql).fetchall()
        finally:
            db.close()


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return Archive(tmp_path / "news.db")


# The stamp


def test_the_stamp_follows_rules_and_declaration(monkeypatch: pytest.MonkeyPatch) -> None:
    stamps = {extracted_by(None), extracted_by(site()), extracted_by(site(selectors=BETTER)), extracted_by(site())}
    assert len(stamps) == 3
    monkeypatch.setattr(rules, "_BESIDES", ("items.py",))
    rules.fingerprint.cache_clear()
    assert extracted_by(site()) not in stamps
    monkeypatch.undo()
    rules.fingerprint.cache_clear()
    assert extracted_by(site()) in stamps


# Read again


def test_a_record_is_replaced_in_place(archive: Archive) -> None:
    archive.crawl(visit(page()))
    before = archive.article()
    assert before["authors"] == []
    better = site(selectors=BETTER)
    wanted = [Reread(URL, "changed", {"authors": ([], ["Ann Lee"])})]
    assert archive.dry_run(better) == wanted
    assert archive.article() == before
    assert archive.reextract(better) == wanted
    after = archive.article()
    changed = {name for name in after if after[name] != before[name]}
    assert changed == {"authors", "page_type_score", "provenance", "warnings", "extracted_by"}
    assert (after["revision"], after["extracted_by"]) == (1, extracted_by(better))
    assert archive.select("SELECT count(*) FROM revisions") == [(0,)]
    assert archive.reextract(better) == [], "these rules have read it"


def test_what_was_wrong_goes(archive: Archive) -> None:
    archive.crawl(visit(page()), by=site(selectors=BETTER))
    assert archive.reextract(site())[0].fields == {"authors": (["Ann Lee"], [])}
    assert archive.article()["authors"] == []


def test_a_changed_text_has_its_hash_and_is_found(archive: Archive) -> None:
    archive.crawl(visit(page("<p>Pigeons were seen on the third arch of it, and the mill had its wheel back.</p>")))
    before = archive.article()
    archive.reextract(site(selectors={"title": "p"}))
    after = archive.article()
    assert (after["title"] == before["title"], after["content_hash"] == before["content_hash"]) == (False, False)
    with Store(archive.path, read_only=True) as store:
        assert [hit["title"] for hit in store.search("mayor")] == [after["title"]]


def test_earlier_versions_are_rebuilt_with_what_changed(archive: Archive) -> None:
    archive.crawl(visit(page()), visit(page(LATER), 1), visit(page(LATER + MORE), 2))
    seen = [(v["revision"], v["seen"], v["replaced"]) for v in archive.versions()]
    (diff,) = archive.select("SELECT diff FROM revisions WHERE revision = 1")[0]
    assert "+Later on Monday" in diff and "Ann Lee" not in diff
    (reread,) = archive.reextract(site(selectors=BETTER))
    assert set(reread.fields) == {"authors"}
    versions = archive.versions()
    assert [v["authors"] for v in versions] == [["Ann Lee"]] * 3
    assert [(v["revision"], v["seen"], v["replaced"]) for v in versions] == seen
    assert [v["changed_fields"] for v in versions] == [["body"], ["body"], []]
    with Store(archive.path, read_only=True) as store:
        diffs = [(store.diff(archive.article()["id"], revision),) for revision in (1, 2)]
    assert archive.select("SELECT diff FROM revisions ORDER BY revision") == diffs
    assert diffs[0][0] != diff, "all a line further down, below that of the author"


def test_gaps_are_filled_from_what_is_stored_where_a_snapshot_is_missing(archive: Archive) -> None:
    """The first page named the author, the second one no longer does; then the first is pruned."""
    nameless = page(LATER).replace(BYLINE.encode(), b"")
    better = site(selectors=BETTER)
    archive.crawl(visit(page()), visit(nameless, 1), by=better)
    assert archive.article()["authors"] == ["Ann Lee"]
    with Store(archive.path) as store:
        assert store.prune_snapshots("town", NOON + timedelta(minutes=30)) == 1
    archive.reextract(site(selectors={"section": "h1"}))
    assert archive.article()["authors"] == ["Ann Lee"]
    assert archive.article()["section"] is not None


def test_counts_of_later_visits_stay(archive: Archive) -> None:
    def counted(comments: int, modified: str) -> bytes:
        data = f'{{"@type": "NewsArticle", "commentCount": {comments}, "dateModified": "{modified}"}}'
        return page(head=f'<script type="application/ld+json">{data}</script>')

    first, second = counted(2, "2026-11-21T10:00:00Z"), counted(37, "2026-11-22T12:30:00Z")
    assert archive.crawl(visit(first), visit(second, 1))[1] == (Outcome.UNCHANGED, None)
    assert archive.article()["comment_count"] == 37
    (reread,) = archive.reextract(site(selectors=BETTER))
    assert set(reread.fields) == {"authors"}
    after = archive.article()
    assert (after["comment_count"], after["date_modified_utc"]) == (37, "2026-11-22T12:30:00Z")


def test_what_the_feed_said_counts_once_more(archive: Archive) -> None:
    undated = page().replace(b"2026-11-20T10:00:00+01:00", b"")
    said = Candidate(URL, "feed", "The bridge", datetime.fromisoformat("2026-11-19T08:15:00+01:00"))
    archive.crawl(visit(undated, candidate=said))
    before = archive.article()
    assert before["date_published_source"] == "feed"
    archive.reextract(site(selectors=BETTER))
    assert archive.article()["date_published"] == before["date_published"]


def test_a_page_that_is_no_article_any_more_stays_with_a_warning(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive.crawl(visit(page()))
    before = archive.article()
    with monkeypatch.context() as stricter:
        stricter.setattr("newsspider.quality.MIN_WORDS", 10_000)
        assert archive.reextract(site(delay=1)) == [Reread(URL, "no article", reason="body too short")]
        assert archive.reextract(site(delay=1)) == []
        assert archive.reextract(site(delay=2))[0].kind == "no article"
    after = archive.article()
    flagged = [*before["warnings"], "no article by newer rules"]
    assert after == {**before, "warnings": flagged}
    assert archive.reextract(site(delay=3)) == [Reread(URL, "same")]
    assert archive.article()["warnings"] == before["warnings"]


def test_a_page_that_is_an_article_now_is_stored(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as stricter:
        stricter.setattr("newsspider.quality.MIN_WORDS", 10_000)
        assert archive.crawl(visit(page())) == [(Outcome.NOT_ARTICLE, "body too short")]
    before = archive.select("SELECT fetch_count, last_fetched, etag FROM pages")
    assert archive.dry_run(site(delay=1)) == [Reread(URL, "article")]
    assert archive.select("SELECT count(*) FROM articles") == [(0,)]
    assert archive.reextract(site(delay=1)) == [Reread(URL, "article")]
    stored = archive.article()
    assert (stored["first_seen"], stored["revision"]) == ("2026-11-22T12:00:00Z", 1)
    assert archive.select("SELECT outcome, article_id FROM pages") == [("stored", stored["id"])]
    assert archive.select("SELECT fetch_count, last_fetched, etag FROM pages") == before, "it was not asked for"
    assert archive.select("SELECT article_id, revision FROM snapshots") == [(stored["id"], 1)]
    assert archive.select("SELECT count(*) FROM site_memory WHERE site = 'town'")[0][0] > 0
    assert archive.reextract(site(delay=1)) == []


def test_a_page_that_breaks_the_rules_is_a_failure_and_tried_again(
    archive: Archive, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    archive.crawl(visit(page()), visit(b"<title>Nothing</title><p>Nothing.", url=URL + "no"))
    before = archive.article()

    def broken(*_: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as bug:
        bug.setattr("newsspider.intake.read_article", broken)
        failed = archive.reextract(site(delay=1))
    assert {(r.kind, r.reason) for r in failed} == {("failed", "extraction: ZeroDivisionError")}
    assert archive.article() == before
    assert [r.kind for r in archive.reextract(site(delay=1))] == ["same", "same"]


def test_what_was_interrupted_goes_on_where_it_ended(archive: Archive) -> None:
    visits = [visit(page(), n, f"{URL}{n}/") for n in range(5)]
    archive.crawl(*visits)
    better = site(selectors=BETTER)
    begun = archive.reextract(better, limit=2)
    rest = archive.reextract(better)
    assert [r.url for r in begun + rest] == [v.url for v in visits]
    assert len(begun) == 2


# Crawled again


def test_a_better_rule_is_no_edit(archive: Archive) -> None:
    archive.crawl(visit(page()))
    better = site(selectors=BETTER)
    assert archive.crawl(visit(page(), 1), by=better) == [(Outcome.UNCHANGED, None)]
    record = archive.article()
    assert (record["authors"], record["revision"], record["extracted_by"]) == (["Ann Lee"], 1, extracted_by(better))
    assert record["last_changed"] == "2026-11-22T12:00:00Z"


def test_another_version_of_the_package_is_no_edit(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    """A title that is found otherwise: without the snapshot it would be a new revision."""
    archive.crawl(visit(page()))
    archive.crawl(replace(visit(page(), url=URL + "2/"), fetched=None))
    monkeypatch.setattr("newsspider.extraction.rules.fingerprint", lambda: "later")
    read = intake.read_article

    def better(*arguments: Any) -> Any:
        reading = read(*arguments)
        return reading._replace(article=replace(reading.article, title=f"News: {reading.article.title}"))

    monkeypatch.setattr(intake, "read_article", better)
    outcomes = archive.crawl(visit(page(), 1), visit(page(), 1, URL + "2/"))
    assert outcomes == [(Outcome.UNCHANGED, None), (Outcome.UPDATED, "title")]
    assert archive.article()["title"].startswith("News: ")


def test_an_edit_is_told_from_a_better_rule(archive: Archive) -> None:
    archive.crawl(visit(page()))
    assert archive.crawl(visit(page(LATER), 1), by=site(selectors=BETTER)) == [(Outcome.UPDATED, "body")]
    first, second = archive.versions()
    assert (first["authors"], second["authors"]) == (["Ann Lee"], ["Ann Lee"])
    assert first["changed_fields"] == ["body"]
    assert "Later on Monday" not in first["body"] and "Later on Monday" in second["body"]


def test_the_rules_of_one_stamp_read_no_snapshot(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    archive.crawl(visit(page()))

    def unwanted(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr("newsspider.intake.rebuild", unwanted)
    assert archive.crawl(visit(page(LATER), 1)) == [(Outcome.UPDATED, "body")]


# The command


def crawled(work: Workplace, serve: Serve) -> WebServer:
    """A site whose articles are signed in a place that only a selector finds; its feed dates one of them."""
    signed = {path: Answer(200, answer.headers, answer.body.replace(b"<h1>", BYLINE.encode() + b"<h1>"))
              for path, answer in pages(BRIDGE, BAKERY).items() if isinstance(answer, Answer)}  # fmt: skip
    feed = rss((BRIDGE, title(BRIDGE), DATE), (BAKERY, title(BAKERY), DATE))
    web = serve({"/": html(FEED_LINK), "/feed": feed, **signed})
    work.declare(web)
    assert "2 stored" in work.run("crawl").out
    return web


def declare_anew(work: Workplace, web: WebServer, **keys: Any) -> None:
    (work.folder / "sites.toml").unlink()
    work.declare(web, **keys)
    with (work.folder / "sites.toml").open("a", encoding="utf-8") as file:
        file.write("[site.selectors]\nauthors = 'div.sign'\n")


def test_reextract_shows_and_writes_what_changes(work: Workplace, serve: Serve) -> None:
    web = crawled(work, serve)
    assert work.run("reextract").out == "0 pages read again: none\n"
    declare_anew(work, web)
    before = work.articles()
    dry = work.run("reextract", "--dry-run")
    assert (dry.code, dry.err, work.articles()) == (0, "", before)
    assert f"{web.base}{BRIDGE}\n  authors: - -> Ann Lee\n" in dry.out
    assert dry.out.endswith("2 pages read again: 2 changed; nothing was written\n")
    assert re.search(r"^ *authors +2 *$", dry.out, re.MULTILINE), dry.out
    done = work.run("reextract", "--site", "town")
    assert (done.code, done.out) == (0, dry.out.replace("; nothing was written", ""))
    assert [a["authors"] for a in work.articles()] == [["Ann Lee"], ["Ann Lee"]]
    assert work.run("reextract").out == "0 pages read again: none\n"


def test_a_crawl_after_a_change_of_selectors_makes_no_revisions(work: Workplace, serve: Serve) -> None:
    web = crawled(work, serve)
    declare_anew(work, web)
    for path in (BRIDGE, BAKERY):
        answer = web.routes[path]
        assert isinstance(answer, Answer)
        web.routes[path] = answer._replace(body=answer.body.replace(b"</body>", b"<!-- served at noon --></body>"))
    later = "Tue, 17 Nov 2026 09:30:00 +0100"
    web.routes["/feed"] = rss((BRIDGE, title(BRIDGE), later), (BAKERY, title(BAKERY), later))
    assert "updated" not in work.run("crawl").out
    assert [(a["authors"], a["revision"]) for a in work.articles()] == [(["Ann Lee"], 1)] * 2


def test_a_killed_reextract_goes_on_where_it_ended(work: Workplace, serve: Serve) -> None:
    web = crawled(work, serve)
    declare_anew(work, web)
    killed = work.start("reextract")
    assert killed.stdout is not None
    first = killed.stdout.readline().decode()
    killed.send_signal(signal.SIGKILL)
    rest, _ = killed.communicate(timeout=60)
    done = work.run("reextract")
    assert (done.code, done.err) == (0, "")
    shown = first + rest.decode() + done.out
    assert all(shown.count(f"{web.base}{path}\n") <= 1 for path in (BRIDGE, BAKERY)), "none is read twice"
    assert [(a["authors"], a["revision"]) for a in work.articles()] == [(["Ann Lee"], 1)] * 2
    db = sqlite3.connect(work.db)
    try:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    finally:
        db.close()


def test_reextract_and_wrong_use(work: Workplace, serve: Serve) -> None:
    assert work.run("reextract").code == 2
    web = crawled(work, serve)
    declare_anew(work, web)
    failed = work.run("reextract", "--site", "nosuch")
    assert (failed.code, failed.err) == (2, "Error: no page is kept of a site named 'nosuch'\n")
    with run_lock(work.db):
        assert work.run("reextract").code == 3
        assert work.run("reextract", "--dry-run").code == 0, "readers don't wait"


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [
        ("", "Ann Lee", ("-", "Ann Lee")),
        ("One", "Two", ("One", "Two")),
        ("x" * 100, "x" * 100 + " and more", ("…" + "x" * 15, "…" + "x" * 15 + " and more")),
        ("a" * 90 + "b" * 90, "a" * 90 + "c", ("…" + "a" * 15 + "b" * 45 + "…", "…" + "a" * 15 + "c")),
    ],
)
def test_what_is_shown_of_long_values(before: str, after: str, shown: tuple[str, str]) -> None:
    assert _shortened(before, after) == shown


# Versions


def test_history_shows_versions_and_what_changed(work: Workplace, serve: Serve) -> None:
    web = crawled(work, serve)
    answer = web.routes[BRIDGE]
    assert isinstance(answer, Answer)
    web.routes[BRIDGE] = answer._replace(body=answer.body.replace(b"</article>", LATER.encode() + b"</article>"))
    web.routes["/feed"] = rss((BRIDGE, title(BRIDGE), "Tue, 17 Nov 2026 09:30:00 +0100"))
    assert "1 updated" in work.run("crawl").out
    stored = next(a for a in work.articles() if a["url"].endswith(BRIDGE))
    done = work.run("history", web.base + BRIDGE)
    assert (done.code, done.err) == (0, "")
    lines = done.out.splitlines()
    assert lines[:2] == [title(BRIDGE), web.base + BRIDGE]
    assert [line.split(", seen")[0] for line in lines if line.startswith("revision")] == ["revision 1", "revision 2"]
    assert next(line for line in lines if line.startswith("revision 2")).endswith(" UTC: body")
    assert "+" + LATER[3:-4] in lines
    assert work.run("history", stored["id"]).out == done.out
    once = work.run("history", web.base + BAKERY).out
    assert "revision 1" in once and "revision 2" not in once
    missing = work.run("history", "https://nowhere.example/")
    assert (missing.code, missing.err) == (
        2, "Error: data/news.db: no article with the address or id 'https://nowhere.example/'\n"
    )  # fmt: skip
