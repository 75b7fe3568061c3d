"""`Article` -> record -> row: the one JSON-ready form of an article, and the columns that it needs.

Everything here is derived from the fields of the dataclasses, so that a new field needs a migration only.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from typing import Any, Literal, get_args, get_origin, get_type_hints

from newsspider.items import Article, DateMention, Reference, to_utc
from newsspider.storage.errors import StorageError

Record = dict[str, Any]
Kind = Literal["text", "date", "integer", "real", "flag", "json"]


def _kind(hint: Any) -> Kind:
    if get_origin(hint) in (tuple, list, dict, Mapping):
        return "json"
    options = [o for o in get_args(hint) or (hint,) if o is not type(None)]
    names: dict[Any, Kind] = {datetime: "date", bool: "flag", int: "integer", float: "real"}
    return names.get(options[0], "text") if len(options) == 1 else "text"


def _derive(cls: type) -> Iterator[tuple[str, Kind]]:
    hints = get_type_hints(cls)
    for f in fields(cls):
        kind = _kind(hints[f.name])
        yield f.name, kind
        if kind == "date":
            yield f"{f.name}_utc", "text"


#: Fields of an `Article` that are rows of their own.
ROWS = ("references", "dates_mentioned")
#: Columns of `articles` that come from an `Article`, with what they hold.
ARTICLE_COLUMNS: dict[str, Kind] = {
    **{name: kind for name, kind in _derive(Article) if name not in ROWS},
    "word_count": "integer",
}
#: Columns of `cross_references` that come from a `Reference`.
REFERENCE_COLUMNS: dict[str, Kind] = dict(_derive(Reference))
#: What only the database knows of a reference: the stored article, how that was found, and how sure it is.
TARGET: tuple[str, ...] = ("target_article_id", "target_by", "certainty")
#: Columns of `dates_mentioned` that come from a `DateMention`.
DATE_COLUMNS: dict[str, Kind] = dict(_derive(DateMention))
#: Columns of `articles` that only the database knows.
STORED_COLUMNS: dict[str, Kind] = {
    "id": "text",
    "site": "text",
    "requested_url": "text",
    "warnings": "json",
    "content_hash": "text",
    "extracted_by": "text",
    "first_seen": "text",
    "last_checked": "text",
    "last_changed": "text",
    "revision": "integer",
}
#: Keys of every article record, in their order.
RECORD_FIELDS: tuple[str, ...] = (*ARTICLE_COLUMNS, *ROWS)


def article_record(article: Article) -> Record:
    """The JSON-ready form of an article: what is printed, exported, and read back from the database.

    Dates are ISO 8601 text with the offset of the page, and once more in UTC under ``*_utc``; lists are lists,
    images, references, mentioned dates and provenance are dicts. A reference has the fields of `TARGET`, which are
    None until the database knows better. Text is without control characters and lone surrogates.

    >>> record = article_record(Article(url="https://example.org/a", title="One", authors=("Ann Lee",)))
    >>> record["title"], record["authors"], record["date_published_utc"], record["word_count"]
    ('One', ['Ann Lee'], None, 0)
    """
    record: Record = {}
    for name, kind in ARTICLE_COLUMNS.items():
        if name == "word_count":
            record[name] = len(record["body"].split())
        elif name.endswith("_utc"):
            record[name] = to_utc(getattr(article, name.removesuffix("_utc")))
        else:
            value = plain(getattr(article, name))
            record[name] = float(value) if kind == "real" and value is not None else value
    record["references"] = [{**plain(r), **dict.fromkeys(TARGET)} for r in article.references]
    record["dates_mentioned"] = plain(article.dates_mentioned)
    return record


_UNSTORABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


def clean(text: str) -> str:
    """Text that SQLite, JSON and terminals take: tabs and line feeds stay, control characters go.

    >>> clean("a\\x00b\\x0cc\\ud800")
    'ab c\\ufffd'
    """
    return _UNSTORABLE.sub(_replacement, text) if _UNSTORABLE.search(text) else text


def _replacement(match: re.Match[str]) -> str:
    character = match.group()
    if character >= "\ud800":
        return "\ufffd"
    return " " if character.isspace() else ""


def plain(value: Any) -> Any:
    """A value as JSON has it. Numbers that SQLite has no room for, and infinite ones, are None."""
    if isinstance(value, str):
        return clean(str(value))
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, int):
        return value if -(2**63) <= value < 2**63 else None
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, date):  # or a datetime
        return value.isoformat()
    if isinstance(value, Mapping):
        return {clean(str(k)): plain(v) for k, v in value.items()}
    if is_dataclass(value):
        return {f.name: plain(getattr(value, f.name)) for f in fields(value)}
    return [plain(v) for v in value]


def to_row(record: Mapping[str, Any], kinds: Mapping[str, Kind]) -> dict[str, Any]:
    """The values of these columns as SQLite takes them: lists and dicts as JSON text."""
    return {
        name: json.dumps(record[name], ensure_ascii=False) if kind == "json" else record[name]
        for name, kind in kinds.items()
    }


def from_row(row: Mapping[str, Any], kinds: Mapping[str, Kind]) -> Record:
    """The reverse of `to_row`."""
    return {name: _from_cell(name, row[name], kind) for name, kind in kinds.items()}


def _from_cell(name: str, cell: Any, kind: Kind) -> Any:
    if cell is None:
        return None
    if kind == "json":
        try:
            return json.loads(cell)
        except (TypeError, ValueError) as error:  # somebody has edited it
            raise StorageError(f"no JSON in column {name!r}: {cell!r:.80}") from error
    return bool(cell) if kind == "flag" else cell
