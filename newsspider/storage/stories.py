"""Stories: articles that are copies of one another, as agency texts are on many sites. They are found while storing.

`fingerprints` says what two texts have in common. Here some hashes of each article's text, its picks, are rows of an
index, `story_fingerprints`; an article that comes is compared with those that share picks with it and were published
about the same time. Pairs of copies are kept in `story_pairs`; articles that hang together by pairs are a story,
whatever the order in which they came.

Everything here runs inside a transaction that `Store` has opened.
"""

from __future__ import annotations

import json
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator
from datetime import date, datetime, timedelta
from typing import NamedTuple

from newsspider.items import to_utc
from newsspider.storage.fingerprints import Likeness, Shingles, compare, shingles
from newsspider.storage.records import Record

#: Copies of agency texts appear within days, those in weekly papers and blogs within weeks. What comes back later
#: word for word is a text of the season.
_WINDOW = timedelta(days=30)
#: Holders of one pick that are looked at, those of the nearest days: what a site says below each text has many.
_HOLDERS = 20
#: Picks that two texts must share to be compared; one that few others have counts for as many.
_HITS = 2
_FEW = 3
#: Articles and different texts that are compared with a new one.
_CANDIDATES = 16
_COMPARED = 5
_LAST_SECOND = timedelta(hours=23, minutes=59, seconds=59)
_EPOCH = date(1970, 1, 1).toordinal()


class _Text(NamedTuple):
    """A row of ``story_texts``, and the article's site."""

    article_id: str
    site: str
    published: str
    digest: int

    @property
    def day(self) -> int:
        """Days since 1970."""
        return date.fromisoformat(self.published[:10]).toordinal() - _EPOCH

    @property
    def age(self) -> tuple[str, str]:
        """The earlier of two copies is the original; the id decides between those of the same second."""
        return self.published, self.article_id


def note(db: sqlite3.Connection, record: Record) -> None:
    """Bring the stories up to date with an article that is new, or whose title, body or publication date changed."""
    text = shingles(record["body"])
    new = _Text(record["id"], record["site"], published_by(record), text.digest)
    known = db.execute("SELECT digest, published FROM story_texts WHERE article_id = ?", (new.article_id,)).fetchone()
    if known is not None and tuple(known) == (new.digest, new.published):
        _follow_title(db, new.article_id)
        return
    before = _copies(db, new.article_id) if known else set()
    after = _note_text(db, new, text)
    if before or after:
        _regroup(db, new, before, after)


def published_by(record: Record) -> str:
    """The moment by which an article was out, for telling who was first.

    A bare day counts as its end, unless the article was seen before that: otherwise sites that state no time would
    always be the first. An article without a date counts from when it was first seen.

    >>> published_by({"date_published_utc": "2026-11-22T00:00:00Z", "date_published_precision": "day",
    ...     "first_seen": "2026-11-24T10:00:00Z"})
    '2026-11-22T23:59:59Z'
    """
    stated, seen = record["date_published_utc"], record["first_seen"]
    if stated is None:
        return str(seen)
    if record["date_published_precision"] == "day" and stated < seen:
        return min(str(seen), to_utc(datetime.fromisoformat(stated) + _LAST_SECOND) or "")
    return str(stated)


def catch_up(db: sqlite3.Connection, number: int) -> int:
    """Note some of the articles that were stored before there were stories; how many. 0: all are noted."""
    rows = db.execute(
        """
        SELECT p.article_id AS id, a.site, a.body, a.date_published_utc, a.date_published_precision, a.first_seen
        FROM stories_pending p JOIN articles a ON a.id = p.article_id LIMIT ?
        """,
        (number,),
    ).fetchall()
    for row in rows:
        note(db, dict(row))
        db.execute("DELETE FROM stories_pending WHERE article_id = ?", (row["id"],))
    return len(rows)


# Pairs


def _note_text(db: sqlite3.Connection, new: _Text, text: Shingles) -> set[str]:
    """Put a text in the place of what is known of the article; its copies."""
    db.execute("DELETE FROM story_texts WHERE article_id = ?", (new.article_id,))
    db.execute("DELETE FROM story_pairs WHERE article_id = ?1 OR original_id = ?1", (new.article_id,))
    if not text.is_comparable:
        return set()
    picks = text.picks()
    found = list(_alike(db, new, text, picks))
    _add(db, new, picks)
    for other, likeness in found:
        original, copy = sorted((new, other), key=lambda t: t.age)
        relation = "republished" if copy.site == original.site else likeness.relation
        values = (copy.article_id, original.article_id, round(likeness.similarity, 4), relation)
        sql = "INSERT INTO story_pairs (article_id, original_id, similarity, relation) VALUES (?, ?, ?, ?)"
        db.execute(sql, values)
    return {other.article_id for other, _ in found}


def _add(db: sqlite3.Connection, new: _Text, picks: list[int]) -> None:
    made = db.execute(
        "INSERT INTO story_texts (article_id, published, digest, picks) VALUES (?, ?, ?, ?)",
        (new.article_id, new.published, new.digest, _json(picks)),
    )
    rows = [(pick, new.day, made.lastrowid) for pick in picks]
    db.executemany("INSERT INTO story_fingerprints (pick, day, number) VALUES (?, ?, ?)", rows)


def _alike(db: sqlite3.Connection, new: _Text, text: Shingles, picks: list[int]) -> Iterator[tuple[_Text, Likeness]]:
    """The articles that are copies of a text."""
    read = {text.digest: text}
    for other in _candidates(db, new, picks):
        if other.digest not in read:
            if len(read) > _COMPARED:
                continue
            (body,) = db.execute("SELECT body FROM articles WHERE id = ?", (other.article_id,)).fetchone()
            read[other.digest] = shingles(body)
        apart = abs(datetime.fromisoformat(new.published) - datetime.fromisoformat(other.published))
        likeness = compare(text, read[other.digest], apart, same_site=new.site == other.site)
        if likeness:
            yield other, likeness


def _candidates(db: sqlite3.Connection, new: _Text, picks: list[int]) -> list[_Text]:
    """Articles of about the same time that share picks with a text, the likeliest copies first.

    A pick says the more, the fewer have it. One is enough if few do: one in fifty copies cut to a third shares no
    more. Articles that share one that many have, have a common phrase or what a site says below all its texts.
    """
    shared: Counter[int] = Counter()
    score: defaultdict[int, float] = defaultdict(float)
    for pick in _held(db, picks, new.day):
        holders = _holders(db, pick, new.day)
        for number in holders:
            shared[number] += _HITS if len(holders) <= _FEW else 1
            score[number] += 1 / len(holders)
    likely = sorted((number for number in shared if shared[number] >= _HITS), key=lambda n: -score[n])[:_CANDIDATES]
    return _texts(db, dict.fromkeys([*likely, *_beside(db, new, likely)])) if likely else []


def _texts(db: sqlite3.Connection, numbers: Iterable[int]) -> list[_Text]:
    rows = db.execute(
        """
        SELECT t.article_id, a.site, t.published, t.digest
        FROM json_each(?) j JOIN story_texts t ON t.number = j.value JOIN articles a ON a.id = t.article_id
        ORDER BY j.key
        """,
        (_json(numbers),),
    )
    return [_Text(*row) for row in rows]


def _held(db: sqlite3.Connection, picks: list[int], day: int) -> list[int]:
    """Those of the picks that texts published about a day have; for most articles there are none."""
    sql = """
        SELECT value FROM json_each(?) WHERE EXISTS (
            SELECT 1 FROM story_fingerprints WHERE pick = value AND day BETWEEN ? AND ?)
        """
    return [pick for (pick,) in db.execute(sql, (_json(picks), day - _WINDOW.days, day + _WINDOW.days))]


def _holders(db: sqlite3.Connection, pick: int, day: int) -> list[int]:
    """The texts with a pick that were published about a day, the nearest first.

    The nearest, for the latest would be the same ones for all that a search of old articles brings, newest first.
    """
    rows = db.execute(
        """
        SELECT number FROM (
            SELECT * FROM (
                SELECT day, number FROM story_fingerprints
                WHERE pick = :pick AND day BETWEEN :day - :window AND :day ORDER BY day DESC, number DESC LIMIT :most)
            UNION ALL
            SELECT * FROM (
                SELECT day, number FROM story_fingerprints
                WHERE pick = :pick AND day BETWEEN :day + 1 AND :day + :window ORDER BY day, number LIMIT :most))
        ORDER BY abs(day - :day), number DESC LIMIT :most
        """,
        {"pick": pick, "day": day, "window": _WINDOW.days, "most": _HOLDERS},
    )
    return [number for (number,) in rows]


def _beside(db: sqlite3.Connection, new: _Text, numbers: list[int]) -> list[int]:
    """The texts just before and just after a new one in the stories of these texts.

    So each of very many copies is paired with an earlier one, in whatever order they come.
    """
    rows = db.execute(
        """
        WITH near AS (
            SELECT DISTINCT m.story_id FROM json_each(:numbers) JOIN story_texts t ON t.number = value
            JOIN story_members m ON m.article_id = t.article_id),
        beside AS (
            SELECT (
                SELECT m.article_id FROM story_members m
                WHERE m.story_id = near.story_id AND m.article_id <> :key
                    AND (m.published, m.article_id) < (:published, :key)
                ORDER BY m.published DESC, m.article_id DESC LIMIT 1) AS article_id FROM near
            UNION ALL
            SELECT (
                SELECT m.article_id FROM story_members m
                WHERE m.story_id = near.story_id AND m.article_id <> :key
                    AND (m.published, m.article_id) > (:published, :key)
                ORDER BY m.published, m.article_id LIMIT 1) FROM near)
        SELECT t.number FROM beside JOIN story_texts t USING (article_id)
        WHERE abs(julianday(t.published) - julianday(:published)) <= :window
        """,
        {"numbers": _json(numbers), "key": new.article_id, "published": new.published, "window": _WINDOW.days},
    )
    return [number for (number,) in rows]


def _copies(db: sqlite3.Connection, key: str) -> set[str]:
    """The articles that are paired with one."""
    return {other for pair in _pairs(db, [key]) for other in pair} - {key}


def _pairs(db: sqlite3.Connection, keys: Iterable[str]) -> list[tuple[str, str]]:
    """The pairs that these articles are in."""
    rows = db.execute(
        """
        SELECT article_id, original_id FROM story_pairs WHERE article_id IN (SELECT value FROM json_each(:keys))
        UNION
        SELECT article_id, original_id FROM story_pairs WHERE original_id IN (SELECT value FROM json_each(:keys))
        """,
        {"keys": _json(keys)},
    )
    return [(row[0], row[1]) for row in rows]


# Stories


def _regroup(db: sqlite3.Connection, new: _Text, before: set[str], after: set[str]) -> None:
    """Bring the stories in line with the pairs of one article, which was paired with others before."""
    around = {new.article_id, *before, *after}
    sql = "SELECT article_id, story_id FROM story_members WHERE article_id IN (SELECT value FROM json_each(?))"
    story_of = {row[0]: row[1] for row in db.execute(sql, (_json(around),))}
    touched = set(story_of.values())
    joins = len(touched) == 1 and around - story_of.keys() == {new.article_id}
    touched |= _unite(db, around, touched) if before <= after else _divide(db, around, touched)
    _find_originals(db, new)
    if joins:
        _count_in(db, new, *touched)
    else:
        _describe(db, touched)


def _unite(db: sqlite3.Connection, keys: set[str], stories: set[int]) -> set[int]:
    """Make one story of these stories and articles: the oldest, or a new one; its id."""
    story = min(stories) if stories else _new_story(db)
    sql = "UPDATE story_members SET story_id = ? WHERE story_id IN (SELECT value FROM json_each(?))"
    db.execute(sql, (story, _json(stories - {story})))
    _put(db, keys, story)
    return {story}


def _divide(db: sqlite3.Connection, keys: set[str], stories: set[int]) -> set[int]:
    """Make a story of each group that hangs together among these stories and articles; the new ones' ids.

    The largest group keeps the story; an article by itself is in none.
    """
    sql = "SELECT article_id, story_id FROM story_members WHERE story_id IN (SELECT value FROM json_each(?))"
    story_of = {row[0]: row[1] for row in db.execute(sql, (_json(stories),))}
    members = keys | story_of.keys()
    taken: set[int] = set()
    for group in _connected(members, _pairs(db, members)):
        if len(group) > 1:
            free = {story_of[key] for key in group if key in story_of} - taken
            story = min(free) if free else _new_story(db)
            taken.add(story)
            _put(db, group, story)
        else:
            db.execute("DELETE FROM story_members WHERE article_id = ?", tuple(group))
    return taken


def _new_story(db: sqlite3.Connection) -> int:
    return int(db.execute("INSERT INTO stories DEFAULT VALUES").lastrowid or 0)


def _put(db: sqlite3.Connection, keys: Collection[str], story: int) -> None:
    """Put articles into a story."""
    db.execute(
        """
        INSERT INTO story_members (article_id, story_id, site, published)
        SELECT a.id, :story, a.site, t.published
        FROM json_each(:keys) JOIN articles a ON a.id = value JOIN story_texts t ON t.article_id = a.id
        WHERE true  -- parts ON CONFLICT from the join
        ON CONFLICT (article_id) DO UPDATE SET story_id = :story WHERE story_id <> :story
        """,
        {"story": story, "keys": _json(keys)},
    )


def _connected(members: Iterable[str], pairs: Iterable[tuple[str, str]]) -> list[set[str]]:
    """The groups of articles that hang together by pairs, the largest first.

    >>> [sorted(group) for group in _connected("abcde", [("a", "b"), ("c", "b"), ("d", "e")])]
    [['a', 'b', 'c'], ['d', 'e']]
    """
    beside = defaultdict(set)
    for one, other in pairs:
        beside[one].add(other)
        beside[other].add(one)
    groups, left = [], set(members)
    while left:
        group, reached = set(), {left.pop()}
        while reached:
            key = reached.pop()
            group.add(key)
            reached |= beside[key] - group
        left -= group
        groups.append(group)
    return sorted(groups, key=lambda group: (-len(group), min(group)))


def _find_originals(db: sqlite3.Connection, new: _Text) -> None:
    """Note what an article, and each that may be its copy, was copied from: the most alike, of those the first.

    All pairs are looked through only for the article and for what was copied from it before; for others the new pair
    is held against what is noted.
    """
    key = new.article_id
    db.execute("UPDATE story_members SET published = ? WHERE article_id = ?", (new.published, key))
    db.execute(
        """
        UPDATE story_members SET (copied_from, similarity, relation) = (
            SELECT p.original_id, p.similarity, p.relation
            FROM story_pairs p JOIN story_texts o ON o.article_id = p.original_id
            WHERE p.article_id = story_members.article_id
            ORDER BY p.similarity DESC, o.published, o.article_id LIMIT 1)
        WHERE article_id IN (SELECT ?1 UNION SELECT article_id FROM story_members WHERE copied_from = ?1)
        """,
        (key,),
    )
    db.execute(
        """
        UPDATE story_members AS m SET copied_from = p.original_id, similarity = p.similarity, relation = p.relation
        FROM story_pairs p
        WHERE p.original_id = :key AND m.article_id = p.article_id AND (
            m.copied_from IS NULL OR p.similarity > m.similarity OR p.similarity = m.similarity
            AND (:published, :key) < (SELECT o.published, o.article_id FROM story_texts o
                WHERE o.article_id = m.copied_from))
        """,
        {"key": key, "published": new.published},
    )


def _follow_title(db: sqlite3.Connection, key: str) -> None:
    """Give the story that an article was first with the article's title."""
    sql = "UPDATE stories SET title = (SELECT title FROM articles WHERE id = ?1) WHERE first_article_id = ?1"
    db.execute(sql, (key,))


def _count_in(db: sqlite3.Connection, new: _Text, story: int) -> None:
    """The same as `_describe` for a story that one article has joined, without counting all of them."""
    db.execute(
        """
        UPDATE stories SET articles = articles + 1, last_published = max(last_published, :published),
            sites = sites + NOT EXISTS (
                SELECT 1 FROM story_members m
                WHERE m.story_id = stories.id AND m.site = :site AND m.article_id <> :key)
        WHERE id = :story
        """,
        {"story": story, "key": new.article_id, "site": new.site, "published": new.published},
    )
    db.execute(
        """
        UPDATE stories SET (first_article_id, first_site, first_published, title) = (
            SELECT id, :site, :published, title FROM articles WHERE id = :key)
        WHERE id = :story AND (:published, :key) < (first_published, first_article_id)
        """,
        {"story": story, "key": new.article_id, "site": new.site, "published": new.published},
    )


def _describe(db: sqlite3.Connection, stories: Collection[int]) -> None:
    """Write down where stories were first, and how many articles they are; none of those without any."""
    db.execute(
        """
        UPDATE stories SET
            (first_article_id, first_site, first_published, title) = (
                SELECT m.article_id, m.site, m.published, a.title
                FROM story_members m JOIN articles a ON a.id = m.article_id
                WHERE m.story_id = stories.id ORDER BY m.published, m.article_id LIMIT 1),
            (last_published, articles, sites) = (
                SELECT max(published), count(*), count(DISTINCT site) FROM story_members
                WHERE story_id = stories.id)
        WHERE id IN (SELECT value FROM json_each(?))
        """,
        (_json(stories),),
    )
    db.execute("DELETE FROM stories WHERE id IN (SELECT value FROM json_each(?)) AND articles = 0", (_json(stories),))


def _json(values: Iterable[str | int]) -> str:
    return json.dumps(list(values))
