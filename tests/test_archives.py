"""Saved pages: HTML files, WARC files, broken ones, and all of them through the command."""

from __future__ import annotations

import gzip
import io
import os
import sys
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from conftest import Workplace
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter
from webserver import article

from newsspider.archives import Saved, read_saved, visit
from newsspider.extraction import extract_article
from newsspider.items import Outcome
from newsspider.page import MAX_PAGE_BYTES
from newsspider.sites import Site

SITE = "https://example.org/"
HTML = "text/html; charset=utf-8"


def story(number: int) -> bytes:
    return article(f"The {number}. bridge over the river is open again").body


def record(
    writer: Any,
    url: str,
    body: bytes,
    kind: str = "response",
    status: str = "200 OK",
    headers: Sequence[tuple[str, str]] = (("Content-Type", HTML),),
) -> None:
    http = StatusAndHeaders(status, list(headers), protocol="HTTP/1.1")
    dated = {"WARC-Date": "2026-11-20T10:00:00Z"}
    writer.write_record(
        writer.create_warc_record(url, kind, payload=io.BytesIO(body), http_headers=http, warc_headers_dict=dated)
    )


def warc(path: Path, count: int = 3) -> Path:
    """A WARC as crawlers write them: info, requests, pages, and a lot of other things."""
    with path.open("wb") as file:
        writer = WARCWriter(file, gzip=path.suffix == ".gz")
        writer.write_record(writer.create_warcinfo_record(path.name, {"software": "tests"}))
        for number in range(count):
            record(writer, f"{SITE}2026/{number}", story(number))
        record(writer, f"{SITE}logo.png", b"\x89PNG", headers=[("Content-Type", "image/png")])
        record(writer, f"{SITE}moved", b"", status="301 Moved", headers=[("Location", "/2026/0")])
        record(writer, f"{SITE}gone", b"<p>gone", status="404 Not Found")
        chunked = [("Content-Type", HTML), ("Transfer-Encoding", "chunked"), ("Content-Encoding", "gzip")]
        packed = gzip.compress(story(7))
        record(writer, f"{SITE}2026/7", b"%x\r\n%s\r\n0\r\n\r\n" % (len(packed), packed), headers=chunked)
    return path


@pytest.mark.parametrize("name", ["a.warc", "a.warc.gz"])
def test_the_pages_of_a_warc(tmp_path: Path, name: str) -> None:
    found = list(read_saved([warc(tmp_path / name)]))
    assert [s.url.removeprefix(SITE) for s in found] == ["2026/0", "2026/1", "2026/2", "gone", "2026/7"]
    assert [s.status for s in found] == [200, 200, 200, 404, 200]
    assert found[0].fetched_at == datetime(2026, 11, 20, 10, tzinfo=UTC)
    assert (found[4].body, found[4].content_type) == (story(7), HTML)
    assert not any(s.outcome for s in found)


def test_zstd_in_a_warc(tmp_path: Path) -> None:
    zstd = pytest.importorskip("compression.zstd" if sys.version_info >= (3, 14) else "backports.zstd")
    path = tmp_path / "a.warc"
    with path.open("wb") as file:
        headers = [("Content-Type", HTML), ("Content-Encoding", "zstd")]
        record(WARCWriter(file, gzip=False), SITE, zstd.compress(story(1)), headers=headers)
    assert [s.body for s in read_saved([path])] == [story(1)]


@pytest.mark.parametrize("name", ["a.warc", "a.warc.gz"])
@pytest.mark.parametrize("share", [0.2, 0.35, 0.5, 0.65, 0.8])
def test_a_cut_archive_gives_what_was_read_and_one_failure(tmp_path: Path, name: str, share: float) -> None:
    path = warc(tmp_path / name, count=20)
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])
    found = list(read_saved([path]))
    whole = [s for s in found if s.outcome is None]
    assert [s.body for s in whole] == [story(n) for n in range(len(whole))]
    assert 1 <= len(whole) < 20
    failures = [s.reason or "" for s in found if s.outcome is Outcome.FAILED]
    assert len(failures) <= 1
    assert name == "a.warc" or len(failures) == 1  # a plain file may be cut between two records


def test_a_damaged_archive_is_a_failure_and_the_next_file_is_read(tmp_path: Path) -> None:
    first, second = warc(tmp_path / "a.warc.gz", count=20), warc(tmp_path / "b.warc.gz")
    data = bytearray(first.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 50] = b"x" * 50
    first.write_bytes(data)
    found = list(read_saved([tmp_path]))
    assert [s.outcome for s in found].count(Outcome.FAILED) >= 1
    assert [s.url for s in found][-5:] == [s.url for s in read_saved([second])]


def test_a_revisit_says_that_nothing_changed(tmp_path: Path) -> None:
    path = tmp_path / "a.warc"
    with path.open("wb") as file:
        writer = WARCWriter(file, gzip=False)
        writer.write_record(writer.create_revisit_record(SITE, "sha1:X", SITE, "2026-11-20T10:00:00Z"))
    assert [(s.outcome, s.reason) for s in read_saved([path])] == [(Outcome.UNCHANGED, "revisit")]


def test_a_warc_tells_the_terms_of_its_pages(tmp_path: Path) -> None:
    path = tmp_path / "a.warc"
    headers = (
        ("Content-Type", HTML),
        ("X-Robots-Tag", "noai"),
        ("x-robots-tag", "noarchive"),
        ("TDM-Reservation", "1"),
    )
    with path.open("wb") as file:
        record(WARCWriter(file, gzip=False), f"{SITE}2026/1", story(1), headers=headers)
    (saved,) = read_saved([path])
    found = extract_article(visit(saved, {}).content)
    assert (found.robots_directives, found.tdm_reservation) == (("noai", "noarchive"), True)


def test_too_large_pages(tmp_path: Path) -> None:
    bomb = bytes(MAX_PAGE_BYTES + 1)
    (tmp_path / "a.html").write_bytes(bomb)
    (tmp_path / "b.html.gz").write_bytes(gzip.compress(bomb))
    with (tmp_path / "c.warc.gz").open("wb") as file:
        headers = [("Content-Type", HTML), ("Content-Encoding", "gzip")]
        record(WARCWriter(file, gzip=True), SITE, gzip.compress(bomb), headers=headers)
    assert [s.outcome for s in read_saved([tmp_path])] == [Outcome.TOO_LARGE] * 3


def test_a_gzip_file_of_several_members_gives_them_all(tmp_path: Path) -> None:
    path = tmp_path / "page.html.gz"
    parts = [gzip.compress(part) for part in (b"<p>one", b"<p>two", b"", b"<p>three")]
    path.write_bytes(b"".join(parts) + b"\0" * 512)  # tape archives fill up with zeros
    assert [s.body for s in read_saved([path])] == [b"<p>one<p>two<p>three"]
    path.write_bytes(b"".join(parts)[:-10])
    assert [s.reason for s in read_saved([path])] == ["broken gzip"]
    path.write_bytes(gzip.compress(bytes(MAX_PAGE_BYTES // 2)) * 1_000)
    assert [s.outcome for s in read_saved([path])] == [Outcome.TOO_LARGE]
    started = time.process_time()
    path.write_bytes(gzip.compress(b"") * 20_000)
    assert [s.body for s in read_saved([path])] == [b""]
    assert time.process_time() - started < 5


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ('<link rel="canonical" href="https://example.org/a?utm_source=x">', f"{SITE}a"),
        ('<meta property="og:url" content="https://example.org/b">', f"{SITE}b"),
        ("<!-- saved from url=(0021)https://example.org/c -->", f"{SITE}c"),
        ("<!--\n Page saved with SingleFile \n url: https://example.org/d \n saved date: x-->", f"{SITE}d"),
        ('<link rel="canonical" href="/relative"><meta property="og:url" content="file:///x">', ""),
        ("", ""),
    ],
)
def test_where_a_saved_file_came_from(tmp_path: Path, head: str, expected: str) -> None:
    path = tmp_path / "page.html"
    path.write_text(head + "<p>Text", encoding="utf-8")
    os.utime(path, (1_700_000_000, 1_700_000_000))
    (saved,) = read_saved([path])
    sites = {"example": Site("example", SITE)}
    found = visit(saved, sites)
    assert (found.url, found.site) == (expected, "example" if expected else "")
    assert found.requested_url == expected or str(path)
    assert found.content.url == expected
    assert found.fetched_at == datetime.fromtimestamp(1_700_000_000, UTC)


def test_folders_give_their_pages_in_order_and_nothing_else(tmp_path: Path) -> None:
    for name in ("b/2.HTM", "b/1.html.gz", "a.xhtml", "c.txt", "b/style.css"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(gzip.compress(story(1)) if path.suffix == ".gz" else story(1))
    found = [s.name.removeprefix(f"{tmp_path}/") for s in read_saved([tmp_path])]
    assert found == ["a.xhtml", "b/1.html.gz", "b/2.HTM"]


@pytest.mark.parametrize("body", [b"", b"\x1f\x8b", b"\x1f\x8b\x08\x00garbage", b"\x00" * 100, b"WARC/1.0\r\n"])
@pytest.mark.parametrize("name", ["x.html", "x.html.gz", "x.warc", "x.warc.gz", "x"])
def test_nonsense_is_no_exception(tmp_path: Path, body: bytes, name: str) -> None:
    (tmp_path / name).write_bytes(body)
    for saved in read_saved([tmp_path / name]):
        visit(saved, {})


@given(st.binary(max_size=600), st.integers(0, 4000), st.booleans())
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_damage_breaks_the_reader(tmp_path: Path, junk: bytes, at: int, packed: bool) -> None:
    path = warc(tmp_path / ("a.warc.gz" if packed else "a.warc"), count=1)
    data = path.read_bytes()
    path.write_bytes(data[:at] + junk + data[at + len(junk) :])
    assert all(isinstance(saved, Saved) for saved in read_saved([path]))


# The command


def test_ingest_counts_every_page(work: Workplace) -> None:
    warc(work.folder / "a.warc.gz")
    (work.folder / "saved").mkdir()
    (work.folder / "saved" / "page.html").write_bytes(story(9))
    (work.folder / "saved" / "broken.html.gz").write_bytes(b"\x1f\x8b\x08")
    (work.folder / "sites.toml").write_text(f'[[site]]\nname = "town"\nurl = "{SITE}"\n', encoding="utf-8")
    done = work.run("ingest", "a.warc.gz", "saved")
    assert done.code == 1
    assert done.out.startswith("2 paths, 7 pages: 5 stored, 2 failed (")
    assert set(done.err.splitlines()) == {"problem: 1 page: http 404", "problem: 1 page: broken gzip"}
    assert sorted({a["site"] for a in work.articles()}) == ["town", "unknown"]
    assert {a["first_seen"] for a in work.articles() if a["site"] == "town"} == {"2026-11-20T10:00:00Z"}
    again = work.run("ingest", "a.warc.gz", "saved")
    assert again.out.startswith("nothing new: 2 paths, 7 pages: 5 unchanged, 2 failed")


def test_ingest_says_what_is_missing(work: Workplace) -> None:
    done = work.run("ingest", "nowhere")
    assert (done.code, "Traceback" in done.err) == (2, False)
    assert "nowhere" in done.err
