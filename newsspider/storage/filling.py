"""What every writer does on opening an archive: outlets and references as newsspider knows them now."""

from __future__ import annotations

import sqlite3

from newsspider.storage.outlets import Citing, name_known, of_site, unnamed
from newsspider.storage.records import TARGET
from newsspider.storage.references import Target, cited_at, derived, resolve, search

#: Mentions that an earlier version has stored for which a report is searched.
_MOST_MENTIONS = 2000


def is_behind(db: sqlite3.Connection) -> bool:
    """Whether there is anything to do."""
    return bool(unnamed(db) or _unfilled(db))


def bring_up_to_date(db: sqlite3.Connection) -> None:
    """Name the known outlets, and give outlets and targets to references that were stored without them.

    To be called in a transaction: a site has an outlet when all its references have theirs.
    """
    name_known(db, unnamed(db))
    sites = _unfilled(db)
    for site in sites:
        of_site(db, site, *_url_and_publisher(db, site))
    for site in sites:
        _fill(db, site)
    if sites:
        _search(db)


def _unfilled(db: sqlite3.Connection) -> list[str]:
    rows = db.execute(
        "SELECT name FROM sites s WHERE outlet_id IS NULL AND EXISTS (SELECT 1 FROM articles WHERE site = s.name)"
    )
    return [row[0] for row in rows]


def _url_and_publisher(db: sqlite3.Connection, site: str) -> tuple[str, str | None]:
    """The address of an article, and the name of the publisher on most of them."""
    url, publisher = db.execute(
        "SELECT min(url), publisher FROM articles WHERE site = ? GROUP BY publisher ORDER BY count(*) DESC", (site,)
    ).fetchone()
    return str(url), publisher


def _fill(db: sqlite3.Connection, site: str) -> None:
    """Everything but what must be searched for."""
    columns = "id, site, url, publisher, language, date_published_utc, date_published_precision, first_seen"
    for article in map(dict, db.execute(f"SELECT {columns} FROM articles WHERE site = ?", (site,)).fetchall()):
        references = db.execute("SELECT * FROM cross_references WHERE article_id = ?", (article["id"],)).fetchall()
        if not references:
            continue
        citing, when = Citing(db, article), cited_at(article)
        for row in references:
            where = row["target_address"]
            target = resolve(db, where) if where else Target()
            values = {"site": site, "cited_at": when, **derived(citing, dict(row), where)}
            values.update(zip(TARGET, target, strict=True))
            assignments = ", ".join(f"{name} = :{name}" for name in values)
            db.execute(f"UPDATE cross_references SET {assignments} WHERE id = :id", {**values, "id": row["id"]})


def _search(db: sqlite3.Connection) -> None:
    """Look for the reports of the latest mentions; of all, in a large archive, would take an hour."""
    rows = db.execute(
        """
        SELECT * FROM cross_references WHERE kind = 'mention' AND target_address IS NULL AND outlet_id IS NOT NULL
        ORDER BY cited_at DESC LIMIT ?
        """,
        (_MOST_MENTIONS,),
    )
    for row in rows.fetchall():
        search(db, row)
