"""Article records as files. A format is one function of (records, file) and one entry in `FORMATS`."""

from __future__ import annotations

import csv
import itertools
import json
import os
import secrets
import stat
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TextIO

from newsspider.storage.records import RECORD_FIELDS, Record, article_record

__all__ = ["FORMATS", "article_record", "export", "format_of"]

#: A cell that starts with one of these is a formula to spreadsheet programs.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
#: Line ends to some readers of JSON lines, though not to JSON.
_LINE_ENDS = str.maketrans({"\x85": "\\u0085", "\u2028": "\\u2028", "\u2029": "\\u2029"})


def write_json(records: Iterable[Record], file: TextIO) -> int:
    """One valid JSON array with a record on each line, written as the records come."""
    count = 0
    for record in records:
        file.write("[\n" if count == 0 else ",\n")
        file.write(to_json(record))
        count += 1
    file.write("\n]\n" if count else "[]\n")
    return count


def write_jsonl(records: Iterable[Record], file: TextIO) -> int:
    """JSON lines: each line a record."""
    count = 0
    for record in records:
        file.write(to_json(record) + "\n")
        count += 1
    return count


def write_csv(records: Iterable[Record], file: TextIO) -> int:
    """A table with a header; lists and dicts are JSON, absent is empty, truth is ``true`` or ``false``.

    Text that a spreadsheet would run as a formula (it starts with ``= + - @``, a tab or a carriage return)
    gets a ``'`` in front, as OWASP advises. All records must have the keys of the first.
    """
    rows = iter(records)
    first = next(rows, None)
    # All text is quoted: before Python 3.13 a lone carriage return else breaks the row.
    writer = csv.DictWriter(file, list(first or RECORD_FIELDS), lineterminator="\n", quoting=csv.QUOTE_NONNUMERIC)
    writer.writeheader()
    count = 0
    for record in itertools.chain([first] if first is not None else [], rows):
        writer.writerow({name: _cell(value) for name, value in record.items()})
        count += 1
    return count


#: Format (the ending of the file's name) -> a function that writes records to a file and counts them.
FORMATS: dict[str, Callable[[Iterable[Record], TextIO], int]] = {
    "json": write_json,
    "jsonl": write_jsonl,
    "csv": write_csv,
}


def export(records: Iterable[Record], destination: str | Path, format: str | None = None) -> int:
    """Write records to a file in the format that its name says; how many.

    ``-`` is standard output, as JSON unless ``format`` says otherwise. A file appears when it is complete,
    or not at all: what stood there before stays until then. Raises `ValueError` for an unknown format.
    """
    write = FORMATS[format_of(destination, format)]
    if str(destination) == "-":
        return write(records, sys.stdout)
    with complete_file(Path(destination)) as file:
        return write(records, file)


def format_of(destination: str | Path, format: str | None = None) -> str:
    """The name of the format for this file: ``json``, ``jsonl``, ``csv``.

    >>> format_of("articles.JSONL"), format_of("-")
    ('jsonl', 'json')
    """
    name = format or ("json" if str(destination) == "-" else Path(destination).suffix.lstrip("."))
    if name.lower() not in FORMATS:
        known = ", ".join(f".{known}" for known in FORMATS)
        raise ValueError(f"{destination}: no export format of this name; the ending may be {known}")
    return name.lower()


def to_json(record: Record) -> str:
    """The record as JSON on one line.

    >>> to_json({"title": "Учения", "word_count": 7})
    '{"title": "Учения", "word_count": 7}'
    """
    return json.dumps(record, ensure_ascii=False).translate(_LINE_ENDS)


def _cell(value: Any) -> str | int | float:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return value
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


@contextmanager
def complete_file(path: Path) -> Iterator[TextIO]:
    """A file that takes the place of ``path`` when everything is written and on the disk."""
    path = path.resolve()  # through a symbolic link, so that the link stays
    if path.exists() and not path.is_file():  # /dev/null, a pipe: nothing to take the place of
        with _open_text(path) as file:
            yield file
        return
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}.tmp")
    try:
        with _open_text(temporary, exclusive=True) as file:
            if path.exists():
                os.fchmod(file.fileno(), stat.S_IMODE(path.stat().st_mode))
            yield file
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def _open_text(path: Path, exclusive: bool = False) -> TextIO:
    # newline="": the formats write their own line ends, and csv wants it so
    return path.open("x" if exclusive else "w", encoding="utf-8", errors="replace", newline="")


def _sync_folder(folder: Path) -> None:
    """Make the new name last through a power cut."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
