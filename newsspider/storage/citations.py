"""Reading the web of references: of one article, the chain behind it, and all of it as a graph."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import datetime

from newsspider.items import to_utc
from newsspider.storage.records import Record

#: Steps from an article to the reports behind it; longer chains are those of archives that cite themselves.
CHAIN_DEPTH = 8
_MOST_IN_CHAIN = 500

#: Related, previous and next articles are no sources. The same query is in docs/records.md.
CHAIN = f"""
    WITH RECURSIVE chain (article_id, depth, way) AS (
        SELECT :id, 0, '/' || :id || '/'
        UNION ALL
        SELECT r.target_article_id, depth + 1, way || r.target_article_id || '/'
        FROM chain JOIN cross_references r USING (article_id)
        WHERE r.target_article_id IS NOT NULL AND r.kind NOT IN ('related', 'previous', 'next')
            AND depth < :depth AND instr(way, '/' || r.target_article_id || '/') = 0
        LIMIT {10 * _MOST_IN_CHAIN}
    )
    SELECT min(depth) AS depth, a.id, a.site, a.title, a.date_published, a.url
    FROM chain JOIN articles a ON a.id = article_id
    WHERE depth > 0
    GROUP BY a.id ORDER BY 1, coalesce(a.date_published_utc, a.first_seen) DESC, a.id
"""


def references(db: sqlite3.Connection, key: str) -> list[Record]:
    """What an article points to, in its order, with the outlet and the stored article as far as they are known."""
    rows = db.execute(
        """
        SELECT r.kind, r.text, r.sentence, r.url, coalesce(o.name, r.outlet) AS outlet, r.target_by, r.certainty,
            t.id AS target_id, t.site AS target_site, t.title AS target_title, t.date_published AS target_date,
            t.url AS target_url
        FROM cross_references r
        LEFT JOIN outlets o ON o.id = r.outlet_id
        LEFT JOIN articles t ON t.id = r.target_article_id
        WHERE r.article_id = ? ORDER BY r.position, r.id
        """,
        (key,),
    )
    return [dict(row) for row in rows]


def referrers(db: sqlite3.Connection, key: str) -> list[Record]:
    """Which articles point to an article, latest first."""
    rows = db.execute(
        """
        SELECT r.kind, r.text, r.sentence, r.target_by, r.certainty, a.id, a.site, a.title, a.date_published, a.url
        FROM cross_references r JOIN articles a ON a.id = r.article_id
        WHERE r.target_article_id = ? AND r.article_id <> r.target_article_id
        ORDER BY r.cited_at DESC, r.id
        """,
        (key,),
    )
    return [dict(row) for row in rows]


def chain(db: sqlite3.Connection, key: str, depth: int = CHAIN_DEPTH) -> list[Record]:
    """The stored articles behind an article: what it cites, what these cite, and so on; each once, nearest first."""
    rows = db.execute(CHAIN, {"id": key, "depth": depth})
    return [dict(row) for row in rows.fetchmany(_MOST_IN_CHAIN)]


def graph_edges(db: sqlite3.Connection, site: str | None, since: datetime | None) -> Iterator[Record]:
    """References between stored articles: source, target, kind, certainty, date."""
    yield from _rows(
        db,
        """
        SELECT article_id AS source, target_article_id AS target, kind, certainty, cited_at AS date
        FROM cross_references
        WHERE target_article_id IS NOT NULL AND article_id <> target_article_id
            AND (:site IS NULL OR site = :site) AND coalesce(cited_at, '') >= :since
        ORDER BY id
        """,
        site,
        since,
    )


def graph_articles(db: sqlite3.Connection, site: str | None, since: datetime | None) -> Iterator[Record]:
    """The articles that are at an end of `graph_edges`: id, title, site, date, url."""
    yield from _rows(
        db,
        """
        SELECT id, title, site, date_published_utc AS date, url FROM articles WHERE id IN (
            SELECT e.value FROM cross_references r, json_each(json_array(article_id, target_article_id)) e
            WHERE target_article_id IS NOT NULL AND article_id <> target_article_id
                AND (:site IS NULL OR r.site = :site) AND coalesce(cited_at, '') >= :since
        ) ORDER BY id
        """,
        site,
        since,
    )


def graph_outlets(db: sqlite3.Connection, site: str | None, since: datetime | None) -> Iterator[Record]:
    """Who cites whom: the two outlets with their names, kind, how often, first and last time."""
    yield from _rows(
        db,
        """
        SELECT s.outlet_id AS source, f.name AS source_name, r.outlet_id AS target, t.name AS target_name, r.kind,
            count(*) AS weight, min(cited_at) AS first, max(cited_at) AS last
        FROM cross_references r
        JOIN sites s ON s.name = r.site JOIN outlets f ON f.id = s.outlet_id JOIN outlets t ON t.id = r.outlet_id
        WHERE r.outlet_id IS NOT NULL AND r.outlet_id <> s.outlet_id
            AND (:site IS NULL OR r.site = :site) AND coalesce(cited_at, '') >= :since
        GROUP BY s.outlet_id, r.outlet_id, r.kind ORDER BY 1, 3, 5
        """,
        site,
        since,
    )


def _rows(db: sqlite3.Connection, sql: str, site: str | None, since: datetime | None) -> Iterator[Record]:
    for row in db.execute(sql, {"site": site, "since": to_utc(since) or ""}):
        yield dict(row)
