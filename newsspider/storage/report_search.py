"""Which stored report a mention speaks of, by the words of its sentence.

'Previously, Kursor reported that Hossein Salami issued new threats' names an outlet and a story, and links to none.
Looked through are the articles of that outlet from the weeks before. What a word weighs is how rare it is among the
articles of those weeks; the report must have most of the weight, and clearly more than any other.
"""

from __future__ import annotations

import math
import re
import sqlite3
import unicodedata
from collections import deque
from datetime import datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

from newsspider.items import to_utc

#: How long before the mention the report may have appeared. News speak of the last days; of what is older they say
#: when it was, and each further month holds as many reports again that have the same names by chance.
WINDOW = timedelta(days=30)
#: Articles of the outlet that are looked through at most, the latest of the window.
_MOST_REPORTS = 5000
#: Words of a sentence that are searched for, names and numbers first: each costs a look into the full-text index.
_MOST_WORDS = 8
#: Fewer words than this that are found are chance.
_FEWEST_FOUND = 3
#: A word in more than a tenth of the articles of these weeks, of all sites, is not searched to the end.
_COMMON = 10
_FEWEST_COMMON = 200
#: Share of the weight that a report must have in one passage, and by how much it must surpass the next one. Of 1620
#: made-up mentions, paraphrased from real pages, 900 of them of reports that are stored among others on the same
#: subject, these find 0.73 of the reports, and 0.955 of what is found is right. The certainties come from there, too.
_LEAST_SCORE = 0.7
_LEAST_LEAD = 0.15
#: How much more names and numbers tell than other words that are as rare.
_NAME = 1.5
#: Share of its words that an arriving article must have to be worth a search.
_LEAST_SHARE = 0.6
#: What the found words must tell together, in nats: common words are found together by chance.
_LEAST_TOLD = 12.0
#: Candidates whose text is read, and how much of it.
_MOST_CANDIDATES = 5
_LONGEST_BODY = 8_000
#: Characters within which a report says what the sentence says: a paragraph or two.
_PASSAGE = 400
_WORD = re.compile(r"[^\W_]+")
_MARKS = re.compile("[\u0300-\u036f]+")
_ENDS = ".!?…:«»„“”\"'"


class Mention(NamedTuple):
    """What is known of a mention without a link."""

    article_id: str
    outlet_id: int
    outlet: str
    text: str
    #: the words that make the mention
    sentence: str
    cited_at: str


class Word(NamedTuple):
    """A word of a sentence that says something of the report."""

    folded: str
    stem: str
    #: without the letters that change with case and number
    is_name: bool
    #: with a capital or of digits, so likely to be found letter for letter


class Report(NamedTuple):
    """A stored report that a mention speaks of, and how sure that is."""

    article_id: str
    certainty: float


def shifted(moment: str, by: timedelta) -> str:
    """A stored time moved by a span, as far as the years 1 to 9999 go.

    >>> shifted("2026-11-22T09:30:00Z", -WINDOW), shifted("9999-12-31T00:00:00Z", WINDOW)
    ('2026-10-23T09:30:00Z', '9999-12-31T23:59:59Z')
    """
    try:
        return to_utc(datetime.fromisoformat(moment) + by) or moment
    except OverflowError:
        return "0001-01-01T00:00:00Z" if by < timedelta() else "9999-12-31T23:59:59Z"


def fold(text: str) -> str:
    """Text as the full-text index compares it: without case and diacritics.

    >>> fold("Élysée")
    'elysee'
    """
    if text.isascii():
        return text.lower()
    return _MARKS.sub("", unicodedata.normalize("NFKD", text).lower())


@lru_cache(maxsize=4096)
def words_of(sentence: str, text: str, outlet: str) -> tuple[Word, ...]:
    """The words of a sentence that tell which report is meant, without those that make the mention.

    >>> [word.stem for word in words_of("Previously, Kursor reported that Salami issued threats.",
    ...                                 "Previously, Kursor reported that", "Kursor")]
    ['salam', 'issue', 'threa']
    """
    left_out = {fold(word) for word in _WORD.findall(f"{text} {outlet}")}
    found: dict[str, Word] = {}
    for match in _WORD.finditer(sentence[:1000]):
        word, plain = match.group(), fold(match.group())
        if plain in left_out or (len(plain) < 4 and not (word.isupper() and len(plain) > 1) and not word.isdigit()):
            continue
        begins = not sentence[: match.start()].rstrip(" ,(") or sentence[: match.start()].rstrip()[-1:] in _ENDS
        is_name = not begins and (word[0].isupper() or word.isdigit())
        found.setdefault(_stem(plain), Word(plain, _stem(plain), is_name))
    chosen = sorted(found.values(), key=lambda word: (not word.is_name, -len(word.stem)))[:_MOST_WORDS]
    return tuple(word for word in found.values() if word in chosen)


def _stem(word: str) -> str:
    """A word without its last letters, the more the longer it is."""
    if len(word) < 5 or word.isdigit():
        return word
    return word[: -1 if len(word) < 7 else -2 if len(word) < 10 else -3]


def find_report(db: sqlite3.Connection, mention: Mention) -> Report | None:
    """The stored report of the mentioned outlet that the sentence tells of; None when none or several may be it."""
    words = words_of(mention.sentence, mention.text, mention.outlet)
    if len(words) < _FEWEST_FOUND:
        return None
    reports = _reports(db, mention)
    if not reports:
        return None
    first, last = min(reports), max(reports)
    common = max(_FEWEST_COMMON, (last - first) // _COMMON)
    weights: list[float] = []
    found: dict[int, set[int]] = {}
    for number, word in enumerate(words):
        rows = _articles_with(db, word.folded, first, last, common)
        is_common = len(rows) == common
        weights.append(0.0 if is_common else _weight(len(rows), last - first + 1) * (_NAME if word.is_name else 1.0))
        for row in rows if not is_common else ():
            if row in reports:
                found.setdefault(row, set()).add(number)
    return _best(db, words, weights, found, reports)


def _reports(db: sqlite3.Connection, mention: Mention) -> dict[int, str]:
    """The outlet's articles of the window: row -> id."""
    rows = db.execute(
        """
        SELECT a.rowid, a.id FROM sites s CROSS JOIN articles a ON a.site = s.name
        WHERE s.outlet_id = ? AND coalesce(a.date_published_utc, a.first_seen) BETWEEN ? AND ?
        ORDER BY coalesce(a.date_published_utc, a.first_seen) DESC LIMIT ?
        """,
        (mention.outlet_id, shifted(mention.cited_at, -WINDOW), mention.cited_at, _MOST_REPORTS),
    )
    return {row: key for row, key in rows if key != mention.article_id}


def _articles_with(db: sqlite3.Connection, word: str, first: int, last: int, limit: int) -> list[int]:
    """The articles of a range that have a word as it is: the index leaps to the range for whole words only."""
    rows = db.execute(
        "SELECT rowid FROM articles_fts WHERE articles_fts MATCH ? AND rowid BETWEEN ? AND ? LIMIT ?",
        (f'"{word}"', first, last, limit),
    )
    return [row for (row,) in rows]


def _weight(articles: int, of: int) -> float:
    """How much a word tells that so many articles have; a few articles do not prove that it is rare."""
    return math.log((of + 20) / (max(articles, 1) + 1))


def _best(
    db: sqlite3.Connection,
    words: tuple[Word, ...],
    weights: list[float],
    found: dict[int, set[int]],
    reports: dict[int, str],
) -> Report | None:
    total = sum(weights)
    shares = {row: sum(weights[n] for n in numbers) / total for row, numbers in found.items()} if total else {}
    leading = sorted(shares, key=lambda row: (-shares[row], row))[:_MOST_CANDIDATES]
    scores = sorted(((_told(db, row, words, weights) / total, row) for row in leading), reverse=True)
    if not scores or scores[0][0] < _LEAST_SCORE or scores[0][0] * total < _LEAST_TOLD:
        return None
    lead = scores[0][0] - (scores[1][0] if len(scores) > 1 else 0.0)
    if lead < _LEAST_LEAD:
        return None
    return Report(reports[scores[0][1]], certainty_of(scores[0][0]))


def _told(db: sqlite3.Connection, row: int, words: tuple[Word, ...], weights: list[float]) -> float:
    """The weight of the words that stand together in one passage of an article, or in its title."""
    sql = "SELECT title, substr(body, 1, ?) FROM articles WHERE rowid = ?"
    title, body = db.execute(sql, (_LONGEST_BODY, row)).fetchone()
    weight = dict(zip((word.stem for word in words), weights, strict=True))
    pattern = _pattern(words)
    named = set(pattern.findall(fold(title or "")))
    if len(named) == len(words):
        return sum(weights)
    best = 0.0
    passage: deque[tuple[int, str]] = deque()
    for match in pattern.finditer(fold(body)):
        passage.append((match.start(), match.group()))
        while passage[0][0] < match.start() - _PASSAGE:
            passage.popleft()
        best = max(best, sum(weight[stem] for stem in {stem for _, stem in passage} | named))
    return best


@lru_cache(maxsize=256)
def _pattern(words: tuple[Word, ...]) -> re.Pattern[str]:
    stems = sorted((re.escape(word.stem) for word in words), key=len, reverse=True)
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(stems)})")


def certainty_of(score: float) -> float:
    """How sure a report with this score is.

    >>> certainty_of(0.7), certainty_of(1.0)
    (0.85, 0.95)
    """
    return round(min(0.95, 0.5 + 0.5 * score), 2)


def beginnings(*texts: str | None) -> frozenset[str]:
    """How the words of texts begin, for `may_tell`."""
    words = {word for text in texts if text for word in _WORD.findall(fold(text[:_LONGEST_BODY]))}
    return frozenset(word[:n] for word in words for n in range(1, len(word) + 1))


def may_tell(beginnings: frozenset[str], words: tuple[Word, ...]) -> bool:
    """Whether a text has enough of the words to be worth a search."""
    hits = sum(word.stem in beginnings for word in words)
    return hits >= _FEWEST_FOUND and hits >= _LEAST_SHARE * len(words)
