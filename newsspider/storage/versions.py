"""What a new visit changes in a stored article. Pure: records in, record out."""

from __future__ import annotations

import difflib
import hashlib
from datetime import datetime
from typing import Any

from newsspider.extraction.text_dates import FIELDS, read_dates
from newsspider.storage.records import ARTICLE_COLUMNS, Record, plain

#: The text of an article. Only a change of these changes the content hash.
CONTENT_FIELDS = ("title", "summary", "body")
#: A change of these makes a new revision. Counters, pictures, tags and sections come and go without one;
#: so does ``date_modified``, which many systems set anew for each comment.
REVISED_FIELDS = (*CONTENT_FIELDS, "authors", "date_published_utc")

#: Lines that are compared for a diff: where they repeat, the time grows with their square.
_DIFF_LINES = 2_000

#: What the days that a text names are read and resolved by.
_DATED_BY = ("body", "language", "date_published")
_DATES = tuple(name for name, kind in ARTICLE_COLUMNS.items() if kind == "date")


def content_hash(record: Record) -> str:
    """32 hex digits over title, summary and body; white space and the kind of 'absent' do not count."""
    text = "\0".join(" ".join((record[name] or "").split()) for name in CONTENT_FIELDS)
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def merge(earlier: Record, new: Record) -> Record:
    """The new record, with what it lost filled from the earlier one.

    A page that is read again gives something newer or nothing: what is empty or None keeps its earlier
    value, together with its provenance. 0 is a value. A date moves as one: instant, UTC, raw string, source
    and precision; and a bare day does not replace the time of that same day.
    """
    merged = dict(new)
    for name in (*ARTICLE_COLUMNS, "references"):
        if new[name] in (None, "", [], {}):
            merged[name] = earlier[name]
    for name in _DATES:
        merged.update({part: _better_date(name, earlier, new)[part] for part in _date_parts(name)})
    merged["word_count"] = len(merged["body"].split())
    kept = {name for name in merged if merged[name] is not new[name] and merged[name] == earlier[name]}
    known = {name: source for name, source in earlier["provenance"].items() if name in kept}
    merged["provenance"] = {**new["provenance"], **known}
    return merged


def dates_of_merged(merged: Record, new: Record, earlier: Record) -> Record:
    """The fields that follow from the days that the text names, for a merged record.

    They belong to a body and a date of publication together, which may now come from two records. An estimate ends
    with the first visit, so that not every later one moves it.
    """
    for source in (new, earlier):
        if all(merged[name] == source[name] for name in _DATED_BY):
            if source is earlier or merged["date_published"] is not None:
                return {name: source[name] for name in FIELDS}
            break
    return dates_of(merged)


def dates_of(record: Record) -> Record:
    """The same, read from the record's text once more."""
    published, modified, seen = (
        datetime.fromisoformat(record[name]) if record[name] else None
        for name in ("date_published", "date_modified", "first_seen")
    )
    read = read_dates(record["body"], record["language"], published, modified, seen)
    return {name: plain(value) for name, value in read.fields.items()}


def _better_date(name: str, earlier: Record, new: Record) -> Record:
    if earlier[name] is None or new[name] is None:
        return new if earlier[name] is None else earlier
    precision = f"{name}_precision"
    coarser = new[precision] == "day" and earlier[precision] in ("minute", "second")
    return earlier if coarser and earlier[name][:10] == new[name][:10] else new


def _date_parts(name: str) -> list[str]:
    return [column for column in ARTICLE_COLUMNS if column == name or column.startswith(f"{name}_")]


def changed_fields(earlier: Record, merged: Record) -> list[str]:
    """Which of `REVISED_FIELDS` differ, by their plain names: ``['title', 'date_published']``."""
    return [
        name.removesuffix("_utc")
        for name in REVISED_FIELDS
        if _comparable(earlier[name]) != _comparable(merged[name])
    ]


def _comparable(value: Any) -> Any:
    return " ".join(value.split()) if isinstance(value, str) else value or ""


def unified_diff(before: Record, after: Record) -> str:
    """Title, authors, date, summary and body of two versions as a unified diff, one paragraph a line."""
    lines_before, lines_after = _lines(before), _lines(after)
    diff = difflib.unified_diff(
        lines_before,
        lines_after,
        f"revision {before['revision']}",
        f"revision {after['revision']}",
        before["seen"],
        after["seen"],
        lineterm="",
    )
    return "".join(f"{line}\n" for line in diff)


def _lines(version: Record) -> list[str]:
    authors = ", ".join(version["authors"])
    parts = (version["title"], authors, version["date_published"], version["summary"], version["body"])
    lines = [line for part in parts for line in (part or "").split("\n") if line.strip()]
    return lines if len(lines) <= _DIFF_LINES else [*lines[:_DIFF_LINES], "…"]
