"""What it costs to find the copies of an article among many, and how many are found.

    python tests/benchmarks/stories.py [--articles N] [--keep FILE]

Stores N articles of its own making through `Store.save`: words drawn as often as words occur (Zipf), common phrases,
each site's words about itself below some, published over three months on two hundred sites. One in seven is a copy
of an earlier one, rewritten in one of the ways of `REWRITES`; one in twenty is made from a template, with its own
numbers, day by day. So it is known which pairs are copies.

Printed are processor time of the part that finds stories, for each article, as the archive grows; its share of
storing; its bytes; recall by the way of rewriting; and precision: of the articles that are in a story, how many
belong to it. On a busy machine the shares are what to keep.
"""

from __future__ import annotations

import argparse
import random
import sqlite3
import sys
import tempfile
from collections import Counter, defaultdict, deque
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from pathlib import Path
from time import process_time
from typing import NamedTuple

from newsspider.items import Article, Visit
from newsspider.storage import Store, stories

FIRST = datetime(2026, 9, 1, tzinfo=UTC)
SPAN = timedelta(days=90)
SITES = 200
#: Figures are printed when so many are stored, each over the last tenth of them.
STEPS = (1_000, 10_000, 100_000, 1_000_000)
_COPIES = 1 / 7
_TEMPLATED = 1 / 20
#: A copy is made of an article that is no older.
_RECENT = timedelta(days=7)


class Language:
    """Words, phrases and sentences by chance, the same each time."""

    def __init__(self, chance: random.Random, words: int = 30_000) -> None:
        self.chance = chance
        syllables = [a + b for a in "bdfgklmnprstvz" for b in ("a", "e", "i", "o", "u", "an", "er", "is")]
        self.words = list(
            dict.fromkeys("".join(chance.choices(syllables, k=chance.randint(1, 4))) for _ in range(words))
        )
        self._weights = list(accumulate(1 / (rank + 3) for rank in range(len(self.words))))
        self._phrases = [" ".join(self._draw(chance.randint(5, 9))) for _ in range(500)]
        self._phrase_weights = list(accumulate(1 / (rank + 1) for rank in range(len(self._phrases))))

    def _draw(self, number: int) -> list[str]:
        return self.chance.choices(self.words, cum_weights=self._weights, k=number)

    def sentence(self) -> str:
        """Eight to thirty words; one in eight with a phrase, one in four with a number."""
        words = self._draw(self.chance.randint(8, 30))
        if self.chance.random() < 1 / 8:
            phrase = self.chance.choices(self._phrases, cum_weights=self._phrase_weights)[0]
            words.insert(self.chance.randrange(len(words)), phrase)
        if self.chance.random() < 1 / 4:
            words.insert(self.chance.randrange(len(words)), str(self.chance.randint(2, 2026)))
        return " ".join(words).capitalize() + "."

    def text(self) -> list[str]:
        """Sentences: sixty to some thousand words, four hundred as a rule."""
        number = max(4, min(round(self.chance.lognormvariate(3, 0.6)), 150))
        return [self.sentence() for _ in range(number)]


def _cut(share: float) -> Callable[[list[str], Language], list[str]]:
    return lambda text, language: text[: max(3, round(share * len(text)))]


def _new_lead(text: list[str], language: Language) -> list[str]:
    return [language.sentence(), language.sentence(), *text[max(1, len(text) // 8) :]]


def _lengthened(text: list[str], language: Language) -> list[str]:
    return [*text, *(language.sentence() for _ in range(3))]


def _shuffled(text: list[str], language: Language) -> list[str]:
    return language.chance.sample(text, len(text))


def _thinned(text: list[str], language: Language) -> list[str]:
    return [sentence for at, sentence in enumerate(text) if at % 4 != 2]


def _edited(text: list[str], language: Language) -> list[str]:
    words = (w if language.chance.random() > 1 / 50 else "edited" for s in text for w in s.split(" "))
    return [" ".join(words)]


def _other_numbers(text: list[str], language: Language) -> list[str]:
    """One number in ten is another one."""
    words = (
        str(int(w) + 1) if w.isdigit() and language.chance.random() < 1 / 10 else w
        for s in text
        for w in s.split(" ")
    )
    return [" ".join(words)]


REWRITES: dict[str, Callable[[list[str], Language], list[str]]] = {
    "word for word": lambda text, language: text,
    "cut to 70 %": _cut(0.7),
    "cut to 50 %": _cut(0.5),
    "cut to 30 %": _cut(0.3),
    "another lead": _new_lead,
    "words added below": _lengthened,
    "sentences shuffled": _shuffled,
    "sentences dropped": _thinned,
    "single words edited": _edited,
    "numbers updated": _other_numbers,
}


class Made(NamedTuple):
    """An article, and what is true of it."""

    visit: Visit
    original: int | None
    #: the article's number in the order of making
    rewrite: str


class Press:
    """Makes articles."""

    def __init__(self) -> None:
        self._language = Language(random.Random(1))
        self._about = [[self._language.sentence() for _ in range(3)] for _ in range(SITES)]
        self._templates = [self._language.text()[:12] for _ in range(40)]

    def articles(self, number: int) -> Iterator[Made]:
        """So many, in the order of their publication."""
        chance = self._language.chance
        latest: deque[tuple[int, int, list[str]]] = deque()
        for at in range(number):
            moment, site = FIRST + at / number * SPAN, chance.randrange(SITES)
            original, rewrite = None, ""
            kind = chance.random()
            if kind < _COPIES and latest:
                original, source, text = chance.choice(latest)
                rewrite = chance.choice(list(REWRITES))
                text, site = REWRITES[rewrite](text, self._language), (source + 1 + site) % SITES
            elif kind < _COPIES + _TEMPLATED:
                form = chance.randrange(len(self._templates))
                site, text = form, [f"{s[:-1]} {chance.randint(1, 5000)} {s}" for s in self._templates[form]]
            else:
                text = self._language.text()
                latest.append((at, site, text))
                while latest[0][0] < at - _RECENT / SPAN * number:
                    latest.popleft()
            shown = [*text, *self._about[site]] if site % 4 == 0 else text
            yield Made(self._visit(at, site, moment, shown), original, rewrite)

    def _visit(self, at: int, site: int, moment: datetime, text: list[str]) -> Visit:
        url = f"https://site{site}.example/{moment:%Y/%m/%d}/{at}"
        body = "\n\n".join(" ".join(text[i : i + 4]) for i in range(0, len(text), 4))
        title = " ".join(self._language.sentence().split()[:8])
        article = Article(
            url=url,
            title=title,
            body=body,
            date_published=moment,
            date_published_precision="second",
            page_type="article",
        )
        return Visit(url, url, f"site{site}", moment + timedelta(minutes=20), status=200, article=article)


class Clock:
    """Processor time of `stories.note`."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self._note, stories.note = stories.note, self  # type: ignore[assignment]

    def __call__(self, db: sqlite3.Connection, record: dict[str, object]) -> None:
        start = process_time()
        self._note(db, record)
        self.seconds += process_time() - start


def fill(path: Path, number: int) -> list[Made]:
    """Store so many articles, and print what that takes as they become more."""
    clock, made = Clock(), []
    marks = {step - step // 10: step for step in (*STEPS, number) if step <= number}
    begun = (0.0, 0.0, 0)
    with Store(path) as store:
        for article in Press().articles(number):
            if len(made) in marks:
                begun = (clock.seconds, process_time(), len(made))
            store.save(article.visit)
            made.append(article)
            if len(made) in marks.values():
                count = len(made) - begun[2]
                own, all_ = (1000 * (clock.seconds - begun[0]) / count, 1000 * (process_time() - begun[1]) / count)
                print(f"{len(made):9,} stored: {own:.2f} ms an article, {own / all_:.0%} of storing it", flush=True)
    return made


def report(path: Path, made: list[Made]) -> None:
    """Print bytes, recall and precision."""
    with closing(sqlite3.connect(path)) as db:
        own, whole = db.execute(
            "SELECT sum(pgsize) FILTER (WHERE name LIKE 'stor%' OR name LIKE 'sqlite_autoindex_stor%'), sum(pgsize) FROM dbstat"
        ).fetchone()
        print(f"{own / len(made):.0f} bytes an article, {own / whole:.1%} of the file")
        rows = db.execute("SELECT a.url, m.story_id FROM story_members m JOIN articles a ON a.id = m.article_id")
        story_of = dict(rows)
    truth = {m.visit.url: m.original if m.original is not None else at for at, m in enumerate(made)}
    found: Counter[str] = Counter()
    asked = Counter(m.rewrite for m in made if m.rewrite)
    for m in made:
        if m.original is not None:
            story = story_of.get(m.visit.url)
            found[m.rewrite] += story is not None and story == story_of.get(made[m.original].visit.url)
    members = defaultdict(Counter)
    for url, story in story_of.items():
        members[story][truth[url]] += 1
    for name in REWRITES:
        print(f"{name:20} {found[name]:6} of {asked[name]:6} found: {found[name] / max(1, asked[name]):.4f}")
    right = sum(max(sources.values()) for sources in members.values())
    print(f"recall {found.total() / max(1, asked.total()):.4f}, precision {right / max(1, len(story_of)):.4f}")


def main(arguments: list[str]) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=100_000, help="how many are stored")
    parser.add_argument("--keep", type=Path, help="keep the archive in this file")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        path = options.keep or Path(folder, "news.db")
        report(path, fill(path, options.articles))


if __name__ == "__main__":
    main(sys.argv[1:])
