"""Addresses without end: a thousand spellings of one story, calendars, filters.

What a site's pages turned out to be tells what the next address of the same shape is worth. Every function
runs inside the transaction of its caller.
"""

from __future__ import annotations

import sqlite3

from newsspider.items import DELIVERED, STORY_SOURCES, Outcome

#: So many addresses that lead to one known story say that the next one will, too.
_VARIANTS = 3
#: After so many pages of one shape of which none was an article, one a run is tried.
BARREN = 20

_STORY_SOURCES = ", ".join(f"'{source}'" for source in sorted(STORY_SOURCES))
#: For a query that has ``frontier`` joined with ``url_patterns``: whether an address is of a barren shape.
IS_BARREN = f"""(kind = 'article' AND source NOT IN ({_STORY_SOURCES})
    AND frontier.last_fetched IS NULL AND coalesce(p.refused, 0) >= {BARREN} AND p.delivered = 0)"""


def note(db: sqlite3.Connection, site: str, pattern: str, outcome: Outcome, now: str) -> None:
    """Count a page of a shape."""
    delivered, refused = outcome in DELIVERED, outcome is Outcome.NOT_ARTICLE
    if delivered or refused:
        db.execute(
            """
            INSERT INTO url_patterns (site, pattern, delivered, refused, last_fetched) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (site, pattern) DO UPDATE SET delivered = delivered + excluded.delivered,
                refused = refused + excluded.refused, last_fetched = excluded.last_fetched
            """,
            (site, pattern, int(delivered), int(refused), now),
        )


def has_variants(db: sqlite3.Connection, site: str, story: str) -> bool:
    """Whether the addresses with this key have led to one stored story again and again, and to no second one."""
    row = db.execute(
        """
        SELECT sum(frontier.outcome = 'duplicate') AS duplicates,
            count(DISTINCT coalesce(pages.article_id, frontier.key)) AS stories
        FROM frontier LEFT JOIN pages ON pages.url = frontier.url
        WHERE frontier.site = ? AND story = ? AND frontier.last_fetched IS NOT NULL
            AND frontier.outcome IN ('stored', 'updated', 'unchanged', 'duplicate')
        """,
        (site, story),
    ).fetchone()
    return (row["duplicates"] or 0) >= _VARIANTS and row["stories"] == 1


def drop_variants(db: sqlite3.Connection, site: str, story: str) -> None:
    """Let the other addresses of such a story be, but for those that the site itself calls news."""
    if has_variants(db, site, story):
        db.execute(
            f"""
            UPDATE frontier SET due = NULL, outcome = 'duplicate', reason = 'variant of a known story'
            WHERE site = ? AND story = ? AND kind = 'article' AND last_fetched IS NULL
                AND source NOT IN ({_STORY_SOURCES})
            """,
            (site, story),
        )
