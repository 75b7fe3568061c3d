"""Reading records back, in the one form that `records.article_record` gives."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from datetime import datetime

from newsspider.items import to_utc
from newsspider.storage.identity import address
from newsspider.storage.records import (
    ARTICLE_COLUMNS,
    DATE_COLUMNS,
    REFERENCE_COLUMNS,
    STORED_COLUMNS,
    TARGET,
    Kind,
    Record,
    clean,
    from_row,
)

#: id and site lead, what the archive adds comes last
_COLUMNS: dict[str, Kind] = {"id": "text", "site": "text", **ARTICLE_COLUMNS, **STORED_COLUMNS}


def article_by_id(db: sqlite3.Connection, key: str) -> Record | None:
    """One article with its references and the dates that it mentions; None when there is none of this id."""
    row = db.execute("SELECT * FROM articles WHERE id = ?", (key,)).fetchone()
    return _record(db, row) if row else None


def article_by_address(db: sqlite3.Connection, url: str) -> Record | None:
    """The article that is known under this URL."""
    row = db.execute("SELECT article_id FROM article_urls WHERE address = ?", (address(url),)).fetchone()
    return article_by_id(db, row[0]) if row else None


def articles(
    db: sqlite3.Connection,
    site: str | None,
    since: datetime | None,
    until: datetime | None,
    limit: int | None,
) -> Iterator[Record]:
    """Articles by date, oldest first; see `Store.articles`."""
    rows = db.execute(
        """
        SELECT * FROM articles
        WHERE (:site IS NULL OR site = :site)
            AND coalesce(date_published_utc, first_seen) >= :since
            AND coalesce(date_published_utc, first_seen) < :until
        ORDER BY coalesce(date_published_utc, first_seen), id
        LIMIT :limit
        """,
        {
            "site": site,
            "since": to_utc(since) or "",
            "until": to_utc(until) or "~",  # sorts after every date
            "limit": -1 if limit is None else limit,
        },
    )
    for row in rows:
        yield _record(db, row)


def _record(db: sqlite3.Connection, row: sqlite3.Row) -> Record:
    record = from_row(dict(row), _COLUMNS)
    references = db.execute("SELECT * FROM cross_references WHERE article_id = ? ORDER BY position, id", (row["id"],))
    record["references"] = [
        {**from_row(dict(r), REFERENCE_COLUMNS), **{name: r[name] for name in TARGET}} for r in references
    ]
    days = db.execute("SELECT * FROM dates_mentioned WHERE article_id = ? ORDER BY position", (row["id"],))
    record["dates_mentioned"] = [from_row(dict(day), DATE_COLUMNS) for day in days]
    return record


def search(db: sqlite3.Connection, query: str, limit: int) -> list[Record]:
    """Best matches first; see `Store.search`."""
    expression = fts_expression(query)
    if not expression:
        return []
    rows = db.execute(
        """
        SELECT a.id, a.site, a.title, a.date_published, a.url,
            snippet(articles_fts, 1, '', '', '…', 24) AS snippet
        FROM articles_fts JOIN articles a ON a.rowid = articles_fts.rowid
        WHERE articles_fts MATCH ?
        ORDER BY bm25(articles_fts, 5.0, 1.0), a.id
        LIMIT ?
        """,
        (expression, limit),
    )
    return [dict(row) for row in rows]


_TERM = re.compile(r'"([^"]*)"?|([^\s"]+)')


def fts_expression(query: str) -> str:
    """What a reader typed as an FTS5 expression that is always valid: words, "phrases", beginn*.

    >>> fts_expression('Iran "military drill" exerc* NOT')
    '"Iran" "military drill" "exerc"* "NOT"'
    """
    terms = []
    for phrase, word in _TERM.findall(clean(query)):
        text = phrase or word.rstrip("*")
        if any(c.isalnum() for c in text):
            terms.append(f'"{text}"' + ("*" if word.endswith("*") else ""))
    return " ".join(terms)


def versions(db: sqlite3.Connection, key: str) -> list[Record]:
    """Earlier versions and the current one, see `Store.versions`."""
    rows = db.execute(
        """
        SELECT revision, seen, replaced, changed_fields, title, summary, body, authors,
            date_published, date_modified, content_hash
        FROM revisions WHERE article_id = :id
        UNION ALL
        SELECT revision, last_changed, NULL, '[]', title, summary, body, authors,
            date_published, date_modified, content_hash
        FROM articles WHERE id = :id
        ORDER BY revision
        """,
        {"id": key},
    )
    kinds: dict[str, Kind] = {"changed_fields": "json", "authors": "json"}
    return [{**dict(row), **from_row(dict(row), kinds)} for row in rows]
