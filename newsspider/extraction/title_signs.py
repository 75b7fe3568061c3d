"""Which of a page's headlines is the story's: signs of each wording, weighed by a table that a script fits."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from newsspider.extraction.metadata import key_of


class Candidate(NamedTuple):
    """A possible headline."""

    rule: str
    text: str
    raw: str
    weight: float


#: What each sign adds to the votes of a wording. Fitted by tests/benchmarks/title_model/train.py (conditional
#: logistic regression over the candidates of each page, five folds by site), scaled to votes and rounded.
LEANINGS: dict[str, float] = {
    "under 16 characters": -2.4,
    "over 140 characters": -1.3,
    "bar inside": -3.5,
    "dash inside": -1.8,
    "share of the address's words": 4.3,
    "share of its words in the address": 3.5,
    "h1 and og:title": 5.2,
    "h1 alone": 2.3,
    "og:title of news": 3.4,
    "og:title with something before": -1.8,
    "beginning of the title tag": 2.3,
}
_BAR = re.compile(r"[|｜»]|(?<=[^\x00-\x7f])_(?=[^\x00-\x7f])")
_DASH = re.compile(r"\s[-–—]\s")
_WORD = re.compile(r"[^\W_]+")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "å": "aa", "ø": "oe", "æ": "ae"})
_DECLARED = frozenset(("meta:og:title", "meta:twitter:title", "title", "jsonld:headline"))
_SHORTEST_KEY = 9


class _Sources(NamedTuple):
    """What the page's sources say: in small letters, and as keys."""

    texts: dict[str, str]
    keys: dict[str, str]
    address: frozenset[str]
    is_news: bool


def leanings(candidates: Sequence[Candidate], url: str, is_news: bool) -> list[float]:
    """What speaks for and against each candidate beside its source, in votes."""
    return [sum(LEANINGS[name] * value for name, value in row.items()) for row in signs(candidates, url, is_news)]


def signs(candidates: Sequence[Candidate], url: str, is_news: bool) -> list[dict[str, float]]:
    """The signs of each candidate, 0..1, by the names of `LEANINGS`; those that are 0 are left out."""
    first: dict[str, str] = {}
    for candidate in candidates:
        first.setdefault(candidate.rule, candidate.text)
    sources = _Sources(
        {rule: text.casefold() for rule, text in first.items()},
        {rule: key_of(text) for rule, text in first.items()},
        address_words(url),
        is_news,
    )
    return [{name: v for name, v in _signs_of(c.text, sources).items() if v} for c in candidates]


def _signs_of(text: str, sources: _Sources) -> dict[str, float]:
    same = {rule for rule, other in sources.texts.items() if other == text.casefold()}
    key, own = key_of(text), words(text)
    og, title = sources.keys.get("meta:og:title", ""), sources.keys.get("title", "")
    alone = "h1" in same and not same & _DECLARED
    both = own & sources.address
    return {
        "under 16 characters": len(text) < 16,
        "over 140 characters": len(text) > 140,
        "bar inside": _BAR.search(text) is not None,
        "dash inside": _DASH.search(text) is not None,
        "share of the address's words": len(both) / max(1, len(sources.address)),
        "share of its words in the address": len(both) / max(1, len(own)),
        "h1 and og:title": same >= {"h1", "meta:og:title"},
        "h1 alone": alone,
        "og:title of news": sources.is_news and "meta:og:title" in same,
        "og:title with something before": len(og) >= _SHORTEST_KEY and key != og and key.endswith(og),
        "beginning of the title tag": len(key) >= _SHORTEST_KEY and key != title and title.startswith(key),
    }


def address_words(url: str) -> frozenset[str]:
    """The words of the wordiest part of the address's path: its slug.

    >>> sorted(address_words("https://example.org/politik/2024/strasse-wird-gesperrt_12.html"))
    ['gesperrt', 'strasse', 'wird']
    """
    try:
        path = unquote(urlsplit(url).path)
    except ValueError:
        return frozenset()
    slug = max((words(part.removesuffix(".html")) for part in path.split("/")), key=len, default=frozenset())
    return slug if len(slug) > 1 else frozenset()


@lru_cache(maxsize=1024)
def words(text: str) -> frozenset[str]:
    """The words of three letters and more, written as addresses write them: without marks, umlauts as two letters.

    >>> sorted(words("Die Straße nach Gödöllő 2024"))
    ['die', 'goedoello', 'nach', 'strasse']
    """
    plain = text.casefold().translate(_UMLAUTS)
    if not plain.isascii():
        plain = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
    return frozenset(w for w in _WORD.findall(plain) if len(w) > 2 and not w.isdigit())
