"""What is known of each site, as rows: one for each fact of `newsspider.extraction.site_memory`.

`write` runs inside the transaction that stores the article, so that an article has either taught or is not
stored, whatever kills the process.
"""

from __future__ import annotations

import sqlite3

from newsspider.extraction.site_memory import Changes, Fact, Name, SiteMemory
from newsspider.storage.records import clean


def load(db: sqlite3.Connection, site: str) -> SiteMemory:
    """The memory of a site; an empty one for a site that is not known."""
    rows = db.execute(
        "SELECT kind, key, label, articles, probability, last_article FROM site_memory WHERE site = ?", (site,)
    )
    return SiteMemory(
        Fact(Name(kind, key, label), articles, probability, last)
        for kind, key, label, articles, probability, last in rows
    )


def write(db: sqlite3.Connection, site: str, changes: Changes) -> None:
    """Bring the rows of a site up to date."""
    db.executemany(
        """
        INSERT INTO site_memory (site, kind, key, label, articles, probability, last_article)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (site, kind, key) DO UPDATE SET articles = excluded.articles,
            probability = excluded.probability, last_article = excluded.last_article
        """,
        [
            (site, fact.name.kind, fact.name.key, clean(fact.name.label), fact.articles, fact.probability, fact.last)
            for fact in changes.written
        ],
    )
    db.executemany(
        "DELETE FROM site_memory WHERE site = ? AND kind = ? AND key = ?",
        [(site, fact.name.kind, fact.name.key) for fact in changes.forgotten],
    )


def forget(db: sqlite3.Connection, site: str) -> int:
    """Delete what is known of a site; the number of facts that were."""
    return db.execute("DELETE FROM site_memory WHERE site = ?", (site,)).rowcount
