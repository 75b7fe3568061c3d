"""What two texts have in common, from a handful of numbers of each. Pure.

A text is the set of its shingles: the hashes of every five words in a row. What part of the shorter text stands in
the longer one (containment) tells copies, also those that were cut, lengthened, or reworded at places. To find the
texts that are worth comparing, some shingles of each are picked by winnowing (Schleimer, Wilkerson, Aiken: Winnowing,
SIGMOD 2003): the least one of every window of so many in a row. A passage that two texts share gives both the same
picks, wherever it stands, if it is as long as the longer window.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property
from hashlib import blake2b
from typing import Literal, NamedTuple
from zlib import crc32

#: Characters of a text that are looked at: some eight thousand words, and a bound for what was made to be slow.
LONGEST = 50_000
#: Shingles that a text must have to be compared: shorter ones, some twenty words, are alike by chance.
LEAST = 16
#: Words of a shingle. Of 10,000 picks of 929 articles 117 stand in several of them when these are four words, 43
#: when five, 11 when six; but six words are torn by more of the edits.
_WORDS = 5
#: Where words are not parted: characters of a shingle, for signs of syllables and words, and for letters.
_UNPARTED = (
    (re.compile("[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"), 10),  # Chinese, Japanese
    (re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]"), 16),  # Thai, Lao, Burmese, Khmer
)
#: A window is this part of a text. So a copy cut to a third still has two picks, and a text has about ten.
_WINDOWS = 6
_SHORTEST_WINDOW = 4
_MOST_PICKS = 24
#: Punctuation beyond ASCII, which sites set in ways of their own.
_PUNCTUATION = re.compile(
    "[\u00a0-\u00bf\u060c\u061b\u061f\u0640\u06d4\u0964\u0965\u2000-\u206f\u3000-\u303f\uff01-\uff0f\uff1a-\uff20]+"
)
#: Scripts with digits of their own, or without blanks, show themselves at once.
_FAR_SCRIPT = re.compile("[\u0600-\u1fff\u3040-\U0003ffff]")
_HEAD = 400
_AFTER_DIGITS = b":"
_ASCII_PUNCTUATION = bytes(c if c >= 128 or chr(c).isalnum() else 32 for c in range(256))
_OTHER_DIGIT = re.compile("[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]")
#: How much of the shorter text stands in the longer one. Of 1,600 pages no two articles that are none of each other
#: share more than a fifth, texts of one template up to two thirds; a copy with a new lead and a site's words about
#: itself below it still shares half, but for one in fifty.
_SIMILAR = 0.5
#: On one site texts share what the site says below each, and its templates; a text that is published again is whole.
_SIMILAR_ON_SITE = 0.8
#: Of its first half, since a common end is what sites write below their texts.
_SIMILAR_AT_HEAD = 0.2
#: Of the longer text: a review of the day that takes in five reports does not make one story of them.
_COVERED = 0.2
#: A copy that covers less of the original is a part of it.
_WHOLE = 0.5
#: Numbers that may differ where the words around them are the same, as part of all such numbers. Reports made
#: from a template (weather, stocks, lottery) differ in nearly all, later versions of a story in some.
_OTHER_NUMBERS = 0.5
#: The same, some time later: what is published each day anew is no later version.
_OTHER_NUMBERS_LATER = 0.25
_LATER = timedelta(hours=20)

Relation = Literal["identical", "near", "part"]


class Likeness(NamedTuple):
    """How one text is a copy of another."""

    similarity: float
    #: 0 to 1: what part of the shorter text stands in the longer one
    relation: Relation
    #: ``part``: one of them has less than half of the other


@dataclass(frozen=True, eq=False)
class Shingles:
    """A text as it is compared. What only a comparison needs is worked out for one."""

    words: list[bytes]
    length: int
    #: words of a shingle

    @cached_property
    def digest(self) -> int:
        """The same for the same words in a row; 64 bits with a sign, as SQLite has them."""
        return int.from_bytes(blake2b(b" ".join(self.words), digest_size=8).digest(), "big", signed=True)

    @cached_property
    def in_order(self) -> tuple[int, ...]:
        """The hashes, each once."""
        return tuple(dict.fromkeys(self._hashes))

    @cached_property
    def hashes(self) -> frozenset[int]:
        """The hashes."""
        return frozenset(self._hashes)

    @cached_property
    def numbers(self) -> frozenset[tuple[int, int]]:
        """The shingle around each number: hashed with all its numbers masked, and as it is."""
        return frozenset(self._around_numbers())

    @property
    def is_comparable(self) -> bool:
        """Whether the text is long enough to say anything."""
        return len(self.in_order) >= LEAST

    def picks(self) -> list[int]:
        """The hashes by which other texts with the same passages are found, each once; at most `_MOST_PICKS`.

        >>> text = shingles(" ".join(map(str, range(100))))
        >>> cut = shingles(" ".join(map(str, range(30, 65))))
        >>> len(text.picks()) < 20, len(set(text.picks()) & set(cut.picks())) > 1
        (True, True)
        """
        window = max(_SHORTEST_WINDOW, len(self.in_order) // _WINDOWS)
        picks: list[int] = []
        spans = [(0, len(self.in_order))]
        # The least hash of a span is that of every window around it; the other windows lie left or right of it.
        for start, end in spans:
            if end - start < window or len(picks) == _MOST_PICKS:
                continue
            least = min(self.in_order[start:end])
            at = self.in_order.index(least, start)
            picks.append(least)
            spans += [(start, at), (at + 1, end)]
        return picks

    @cached_property
    def _hashes(self) -> list[int]:
        grams = zip(*(self.words[start:] for start in range(self.length)), strict=False)
        return list(map(crc32, map(b" ".join, grams)))

    def _around_numbers(self) -> Iterator[tuple[int, int]]:
        if self._hashes:
            for at in [at for at, word in enumerate(self.words) if b"0" <= word < _AFTER_DIGITS]:
                start = min(max(0, at - self.length // 2), len(self._hashes) - 1)
                around = self.words[start : start + self.length]
                masked = b" ".join(b"0" if b"0" <= word < _AFTER_DIGITS else word for word in around)
                yield crc32(masked), self._hashes[start]


def shingles(text: str) -> Shingles:
    """A text as it is compared. Case, punctuation and white space do not count.

    >>> shingles("A, b: c d e – F.").digest == shingles("a b c d e f").digest
    True
    """
    text = text[:LONGEST].casefold()
    length = _WORDS
    if not text.isascii():
        text = _PUNCTUATION.sub(" ", text)
        if _FAR_SCRIPT.search(text, 0, _HEAD):
            text, length = _parted(text)
    return Shingles(text.encode("utf-8", "replace").translate(_ASCII_PUNCTUATION).split(), length)


def _parted(text: str) -> tuple[str, int]:
    """A text with blanks around signs that are written without any, and how many words make a shingle."""
    text = _OTHER_DIGIT.sub(lambda match: str(unicodedata.decimal(match.group())), text)
    for sign, length in _UNPARTED:
        parted, signs = sign.subn(r" \g<0> ", text)
        if 2 * signs > len(text) - text.count(" "):
            return parted, length
    return text, _WORDS


def compare(a: Shingles, b: Shingles, apart: timedelta, *, same_site: bool) -> Likeness | None:
    """How one of two texts, published so far apart, is a copy of the other; None when neither is."""
    if a.digest == b.digest:
        return Likeness(1.0, "identical")
    short, long = sorted((a, b), key=lambda text: (len(text.hashes), text.digest))
    if not short.is_comparable:
        return None
    similarity = len(short.hashes & long.hashes) / len(short.hashes)
    covered = similarity * len(short.hashes) / len(long.hashes)
    if similarity < (_SIMILAR_ON_SITE if same_site else _SIMILAR) or covered < _COVERED:
        return None
    head = short.in_order[: len(short.in_order) // 2]
    if len(long.hashes.intersection(head)) < _SIMILAR_AT_HEAD * len(head) or _is_template(short, long, apart):
        return None
    return Likeness(similarity, "near" if covered >= _WHOLE else "part")


def _is_template(a: Shingles, b: Shingles, apart: timedelta) -> bool:
    """Whether two texts have the same words around other numbers."""
    both = dict(a.numbers).keys() & dict(b.numbers).keys()
    changed = len(both) - len({context for context, _ in a.numbers & b.numbers})
    allowed = _OTHER_NUMBERS_LATER if apart > _LATER else _OTHER_NUMBERS
    return changed > 1 and changed > allowed * len(both)
