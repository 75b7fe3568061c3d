"""Writing the references of an article, and finding the stored articles that they point to.

A reference is resolved by its target's address, by redirects that crawls have seen, or by the address of an AMP or
mobile twin; a mention without a link by the words of its sentence. It makes no difference which of two articles is
stored first: an article that arrives is looked for in the references that are there. All functions run inside the
transaction of the caller.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import timedelta
from typing import NamedTuple

from newsspider.items import Visit
from newsspider.storage.identity import address, own_url, twin_address
from newsspider.storage.outlets import Citing, of_site
from newsspider.storage.records import REFERENCE_COLUMNS, TARGET, Record, to_row
from newsspider.storage.report_search import WINDOW, Mention, beginnings, find_report, may_tell, shifted, words_of

#: How sure a target is. A redirect may have been that of a moment; two pages that look like twins may be none.
_BY_REDIRECT = 0.95
_BY_TWIN = 0.9
#: Redirects that are followed, and addresses that are followed back to.
_MOST_HOPS = 5
_MOST_SOURCES = 1000
#: Mentions that an arriving article is held against, those nearest in time; and searches made for them.
_MOST_MENTIONS = 64
_MOST_SEARCHES = 16
#: Mentions that are searched again when the report that was found for them changes.
_MOST_HELD = 500

#: References whose target is not known by its own address. The index cross_references_open has the same words.
_OPEN = "target_address IS NOT NULL AND (target_article_id IS NULL OR target_by <> 'address')"
_KEY = "coalesce(target_twin, target_address)"
_COLUMNS = (
    *REFERENCE_COLUMNS,
    *("article_id", "site", "cited_at", "outlet_id", "outlet_domain", "target_address", "target_twin"),
    *TARGET,
)
_INSERT = f"""
    INSERT INTO cross_references ({", ".join(_COLUMNS)}) VALUES ({", ".join(f":{name}" for name in _COLUMNS)})
"""


#: Mentions whose report is known by words, if at all. The index cross_references_mentions has the same words.
_UNLINKED = "kind = 'mention' AND target_address IS NULL"
#: What `search` reads of a mention.
_MENTION = "id, kind, article_id, outlet_id, outlet, text, sentence, cited_at, target_article_id"


class Target(NamedTuple):
    """The stored article that a reference points to."""

    article_id: str | None = None
    by: str | None = None
    #: ``address``, ``redirect``, ``twin``, ``search``
    certainty: float | None = None
    #: 0 to 1


def write(db: sqlite3.Connection, article: Record, earlier: Record | None = None) -> None:
    """Write the references of a stored article.

    ``earlier`` is what it was: a mention that stays, and is as old as before, keeps the report that was found for it.
    """
    citing, when = Citing(db, article), cited_at(article)
    kept = _found_reports(earlier) if earlier and cited_at(earlier) == when else {}
    common = {"article_id": article["id"], "site": article["site"], "cited_at": when}
    for reference in article["references"]:
        where = address(reference["url"] or "") or None
        row = {**to_row(reference, REFERENCE_COLUMNS), **common, **derived(citing, reference, where)}
        target = resolve(db, where) if where else kept.get(_mention_key(reference)) or _search(db, row)
        db.execute(_INSERT, {**row, **dict(zip(TARGET, target, strict=True))})


def derived(citing: Citing, reference: Record, where: str | None) -> Record:
    """The columns that follow from a reference, its article, and its target's address: whom and what it cites."""
    outlet = citing.outlet_of(reference)
    twin = twin_address(where) if where else None
    return {
        "outlet_id": outlet,
        "outlet_domain": citing.domain_of(reference) if outlet is None else None,
        "target_address": where,
        "target_twin": twin if twin != where else None,
    }


def _found_reports(article: Record) -> dict[tuple[str | None, ...], Target]:
    """The reports that were found for the mentions of an article and are still there."""
    return {
        _mention_key(reference): Target(*(reference[name] for name in TARGET))
        for reference in article["references"]
        if reference["target_by"] == "search" and reference["target_article_id"]
    }


def _mention_key(reference: Record) -> tuple[str | None, ...]:
    return reference["outlet"], reference["text"], reference["sentence"]


def without_targets(references: Iterable[Record]) -> list[Record]:
    """References as the page has them, without what the archive adds."""
    return [{name: value for name, value in r.items() if name not in TARGET} for r in references]


def cited_at(article: Record) -> str:
    """When an article cites what it cites: its publication, else when it was first seen.

    Of a date without a time it is the end of the day, unless the article was seen before that.
    """
    published: str | None = article["date_published_utc"]
    seen: str = article["first_seen"]
    if not published:
        return seen
    if article["date_published_precision"] != "day":
        return published
    return max(published, min(shifted(published, timedelta(days=1)), seen))


def move(db: sqlite3.Connection, article: Record) -> None:
    """Let the references of an article be as old as it is now; its mentions may speak of other reports then."""
    when = cited_at(article)
    moved = db.execute(
        "UPDATE cross_references SET cited_at = ? WHERE article_id = ? AND cited_at IS NOT ?",
        (when, article["id"], when),
    )
    if moved.rowcount:
        own = f"SELECT {_MENTION} FROM cross_references WHERE article_id = ? AND {_UNLINKED}"
        for row in db.execute(own, (article["id"],)).fetchall():
            search(db, row)


# By address


def resolve(db: sqlite3.Connection, where: str) -> Target:
    """The article at an address as far as it is stored."""
    row = db.execute("SELECT article_id FROM article_urls WHERE address = ?", (where,)).fetchone()
    if row is not None:
        return Target(row[0], "address", 1.0)
    led = where
    for _ in range(_MOST_HOPS):
        row = db.execute("SELECT target FROM redirects WHERE address = ?", (led,)).fetchone()
        if row is None:
            break
        (led,) = row
        row = db.execute("SELECT article_id FROM article_urls WHERE address = ?", (led,)).fetchone()
        if row is not None:
            return Target(row[0], "redirect", _BY_REDIRECT)
    twins = db.execute(
        """
        SELECT article_id FROM article_urls WHERE twin = ?1
        UNION SELECT article_id FROM article_urls WHERE address = ?1 LIMIT 2
        """,
        (twin_address(where),),
    ).fetchall()
    return Target(twins[0][0], "twin", _BY_TWIN) if len(twins) == 1 else Target()


def resolve_again(db: sqlite3.Connection, addresses: Iterable[str]) -> None:
    """Look once more for the targets of references to these addresses, to their twins, and to what leads there."""
    for key in {twin_address(where) for start in addresses for where in (start, *_leading_to(db, start))}:
        sql = f"SELECT DISTINCT target_address FROM cross_references WHERE {_KEY} = ? AND {_OPEN}"
        for (where,) in db.execute(sql, (key,)).fetchall():
            target = resolve(db, where)
            db.execute(
                f"""
                UPDATE cross_references SET target_article_id = ?1, target_by = ?2, certainty = ?3
                WHERE {_KEY} = ?4 AND {_OPEN} AND target_address = ?5
                    AND (target_article_id IS NOT ?1 OR target_by IS NOT ?2)
                """,
                (*target, key, where),
            )


def _leading_to(db: sqlite3.Connection, where: str) -> list[str]:
    rows = db.execute(
        """
        WITH RECURSIVE leading (address, hops) AS (
            SELECT address, 1 FROM redirects WHERE target = ?
            UNION ALL
            SELECT r.address, hops + 1 FROM leading JOIN redirects r ON r.target = leading.address WHERE hops < ?
        )
        SELECT DISTINCT address FROM leading LIMIT ?
        """,
        (where, _MOST_HOPS, _MOST_SOURCES),
    )
    return [row[0] for row in rows]


def save_redirects(db: sqlite3.Connection, visit: Visit) -> None:
    """Remember where addresses have led, for references to them. The last visit is right."""
    pairs = [*visit.redirects, (visit.requested_url, own_url(visit))]
    for where, target in dict.fromkeys((address(a or ""), address(b or "")) for a, b in pairs):
        if where and target and where != target:
            made = db.execute(
                """
                INSERT INTO redirects (address, target) VALUES (?, ?)
                ON CONFLICT (address) DO UPDATE SET target = excluded.target WHERE target <> excluded.target
                """,
                (where, target),
            )
            if made.rowcount:
                resolve_again(db, [where])


# By words


def _search(db: sqlite3.Connection, row: Record | sqlite3.Row) -> Target:
    """The report that a mention speaks of."""
    if row["kind"] != "mention" or row["outlet_id"] is None or not row["sentence"]:
        return Target()
    found = find_report(db, _mention(row))
    return Target(found.article_id, "search", found.certainty) if found else Target()


def search(db: sqlite3.Connection, row: sqlite3.Row) -> None:
    """Look for the report that a stored mention speaks of, with all that is stored by now."""
    target = _search(db, row)
    if target.article_id != row["target_article_id"]:
        db.execute(
            "UPDATE cross_references SET target_article_id = ?, target_by = ?, certainty = ? WHERE id = ?",
            (*target, row["id"]),
        )


def _mention(row: Record | sqlite3.Row) -> Mention:
    return Mention(
        row["article_id"], row["outlet_id"], row["outlet"] or "", row["text"] or "", row["sentence"], row["cited_at"]
    )


def search_again(db: sqlite3.Connection, article: Record) -> None:
    """Hold an article that is new, or tells something else now, against later mentions of its outlet.

    What was found to speak of it before may do so no more.
    """
    held = db.execute(
        f"SELECT {_MENTION} FROM cross_references WHERE target_article_id = ? AND {_UNLINKED} LIMIT ?",
        (article["id"], _MOST_HELD),
    ).fetchall()
    for row in held:
        search(db, row)
    searched = {row["id"] for row in held}
    outlet = of_site(db, article["site"], article["url"], article["publisher"])
    begin = article["date_published_utc"] or article["first_seen"]
    rows = db.execute(
        f"""
        SELECT {_MENTION} FROM cross_references
        WHERE {_UNLINKED} AND outlet_id = ? AND cited_at BETWEEN ? AND ?
            AND sentence IS NOT NULL AND article_id <> ?
        ORDER BY cited_at LIMIT ?
        """,
        (outlet, begin, shifted(begin, WINDOW), article["id"], _MOST_MENTIONS),
    ).fetchall()
    text = beginnings(article["title"], article["body"]) if rows else frozenset()
    told = [
        row
        for row in rows
        if row["id"] not in searched
        and may_tell(text, words_of(row["sentence"], row["text"] or "", row["outlet"] or ""))
    ]
    for row in told[:_MOST_SEARCHES]:
        search(db, row)
