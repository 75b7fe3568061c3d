"""Files that are complete or not there, and the same records in each format."""

from __future__ import annotations

import csv
import io
import json
import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.exports import FORMATS, article_record, export, to_json
from newsspider.items import Article, Image, Provenance, Reference, Visit
from newsspider.storage import Store
from newsspider.storage.records import RECORD_FIELDS, STORED_COLUMNS

URL = "https://news.example/a"
ARTICLE = Article(
    url=URL,
    title="Учения начались",
    body="Учения начались в понедельник.\n\nОни продлятся до пятницы.",
    authors=("Анна Ли",),
    date_published=datetime(2026, 11, 22, 14, 5, tzinfo=timezone(timedelta(hours=2))),
    tags=("КСИР", "Иран"),
    images=(Image("https://news.example/1.jpg", "Танк"),),
    comment_count=0,
    is_free=True,
    page_type="article",
    references=(Reference("mention", 0, "сообщил", "Ранее сообщил Курсор.", outlet="Курсор"),),
    provenance={"title": Provenance("h1", "Учения начались")},
)
RECORDS: list[dict[str, Any]] = [
    {"title": "One", "tags": ["a", "b"], "views": 3, "free": True, "date": None},
    {"title": "Два\u2028", "tags": [], "views": None, "free": False, "date": "2026-11-22T14:05:00+02:00"},
]


def test_the_record_of_an_article() -> None:
    record = article_record(ARTICLE)
    assert tuple(record) == RECORD_FIELDS
    assert record["date_published"] == "2026-11-22T14:05:00+02:00"
    assert record["date_published_utc"] == "2026-11-22T12:05:00Z"
    assert record["date_modified"] is record["date_modified_utc"] is None
    assert record["authors"] == ["Анна Ли"]
    assert record["images"] == [
        {"url": "https://news.example/1.jpg", "caption": "Танк", "credit": None, "width": None, "height": None}
    ]
    assert record["references"][0]["outlet"] == "Курсор"
    assert record["references"][0]["target_article_id"] is None
    assert record["provenance"] == {"title": {"rule": "h1", "raw": "Учения начались"}}
    assert (record["is_free"], record["comment_count"], record["view_count"]) == (True, 0, None)
    assert record["word_count"] == 8


def test_the_archive_gives_the_same_record(tmp_path: Path) -> None:
    with Store(tmp_path / "news.db") as store:
        store.save(Visit(URL, URL, "news", datetime(2026, 11, 22, tzinfo=UTC), 200, article=ARTICLE))
        [stored] = store.articles()
    assert {name: stored[name] for name in RECORD_FIELDS} == article_record(ARTICLE)
    assert stored.keys() - article_record(ARTICLE).keys() == STORED_COLUMNS.keys()
    assert [type(stored[name]) for name in RECORD_FIELDS] == [type(v) for v in article_record(ARTICLE).values()]


@pytest.mark.parametrize("records", [[], RECORDS[:1], RECORDS])
def test_every_format_keeps_every_record(tmp_path: Path, records: list[dict[str, Any]]) -> None:
    for name in FORMATS:
        assert export(iter(records), tmp_path / f"out.{name}") == len(records)
    assert json.loads((tmp_path / "out.json").read_text()) == records
    assert [json.loads(line) for line in (tmp_path / "out.jsonl").read_text().splitlines()] == records
    with (tmp_path / "out.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["title"] for row in rows] == [record["title"] for record in records]
    if records:
        assert rows[0] == {"title": "One", "tags": '["a", "b"]', "views": "3", "free": "true", "date": ""}


def test_a_record_on_each_line_of_the_array(tmp_path: Path) -> None:
    export(RECORDS, tmp_path / "out.json")
    lines = (tmp_path / "out.json").read_text().splitlines()
    assert (lines[0], lines[-1], len(lines)) == ("[", "]", 4)
    assert json.loads(lines[1].rstrip(",")) == RECORDS[0]


def test_an_empty_table_has_its_header(tmp_path: Path) -> None:
    export([], tmp_path / "out.csv")
    assert list(csv.reader([(tmp_path / "out.csv").read_text()])) == [list(RECORD_FIELDS)]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_is_a_formula(start: str) -> None:
    file = io.StringIO()
    FORMATS["csv"]([{"title": f"{start}cmd|' /C calc'!A0", "views": -1}], file)
    [row] = csv.DictReader(io.StringIO(file.getvalue(), newline=""))
    assert row["title"] == f"'{start}cmd|' /C calc'!A0"
    assert row["views"] == "-1"  # a number is none


def test_records_of_different_shape_are_not_cut_to_fit() -> None:
    with pytest.raises(ValueError, match="extra"):
        FORMATS["csv"]([{"a": 1}, {"a": 1, "extra": 2}], io.StringIO())


@given(st.dictionaries(st.text(), st.text()))
def test_json_is_one_line_and_comes_back(record: dict[str, str]) -> None:
    assert len(to_json(record).splitlines()) == 1
    assert json.loads(to_json(record)) == record


def test_standard_output(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: Any) -> None:
    monkeypatch.chdir(tmp_path)
    assert export(RECORDS, "-") == 2
    assert json.loads(capsys.readouterr().out) == RECORDS
    assert export(RECORDS, "-", "jsonl") == 2
    assert len(capsys.readouterr().out.splitlines()) == 2
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["out.xlsx", "out", "out.", ".json"])
def test_unknown_format(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match=r"\.json, \.jsonl, \.csv"):
        export(RECORDS, tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_the_name_s_case_does_not_count(tmp_path: Path) -> None:
    assert export(RECORDS, tmp_path / "OUT.JSON") == 2


def failing() -> Iterator[dict[str, Any]]:
    yield RECORDS[0]
    raise RuntimeError


def test_what_stood_there_stays_until_the_new_file_is_complete(tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    out.write_text("before")
    with pytest.raises(RuntimeError):
        export(failing(), out)
    assert [p.name for p in tmp_path.iterdir()] == ["out.json"]
    assert out.read_text() == "before"


def test_the_file_s_mode_and_link_are_kept(tmp_path: Path) -> None:
    target, link = tmp_path / "target.json", tmp_path / "link.json"
    target.write_text("before")
    target.chmod(0o640)
    link.symlink_to(target)
    export(RECORDS, link)
    assert link.is_symlink() and json.loads(target.read_text()) == RECORDS
    assert target.stat().st_mode & 0o777 == 0o640
    mask = os.umask(0o022)
    try:
        export(RECORDS, tmp_path / "new.json")
    finally:
        os.umask(mask)
    assert (tmp_path / "new.json").stat().st_mode & 0o777 == 0o644


def test_a_device_is_not_replaced() -> None:
    assert export(RECORDS, "/dev/null", "json") == 2
    assert Path("/dev/null").is_char_device()


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        export(RECORDS, tmp_path / "none" / "out.json")
