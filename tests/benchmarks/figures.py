"""How well what was extracted agrees with what is true, as shares between 0 and 1."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Collection
from datetime import UTC, datetime
from typing import Any

from peers import Result

#: A word; of scripts without spaces (Thai, Lao, Burmese, Khmer, kana, Chinese) a letter.
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff"
_WORD = re.compile(rf"[{_UNSPACED}]|[^\W{_UNSPACED}]+")
_QUOTES = str.maketrans("‘’‚“”„«»‹›–—‐‑", "'''\"\"\"\"\"''----")
_SHINGLE = 4


def words(text: str | None) -> list[str]:
    """The words of a text, whatever its case, spaces and punctuation."""
    return _WORD.findall(unicodedata.normalize("NFKC", text or "").casefold())


def word_f1(truth: list[str], guess: list[str]) -> float:
    """F1 of the words, how often each stands there included."""
    if not truth and not guess:
        return 1.0
    return 2 * (Counter(truth) & Counter(guess)).total() / (len(truth) + len(guess))


def shingle_f1(truth: list[str], guess: list[str]) -> float:
    """F1 of the runs of four words, which order and gaps disturb too."""
    return word_f1(_shingles(truth), _shingles(guess))


def _shingles(text: list[str]) -> list[str]:
    return [" ".join(text[i : i + _SHINGLE]) for i in range(max(1, len(text) - _SHINGLE + 1))] if text else []


def figures_of(truth: dict[str, Any], result: Result, fields: Collection[str]) -> dict[str, float]:
    """Name of figure -> share, for each of the fields that this truth states."""
    found: dict[str, float] = {}
    for field in fields:
        if truth.get(field):
            found |= _FIGURES_OF_FIELD[field](truth, result)
    return found


def _body_figures(truth: dict[str, Any], result: Result) -> dict[str, float]:
    """The better of the body alone and with the standfirst before it."""
    guess = words(result.body)
    body = words(truth["body"] if isinstance(truth["body"], str) else "\n\n".join(truth["body"]))
    standfirst = words(truth.get("standfirst") or truth.get("summary"))
    wanted = max((body, standfirst + body), key=lambda text: shingle_f1(text, guess))
    return {
        "words": word_f1(wanted, guess),
        "shingles": shingle_f1(wanted, guess),
        "exact": float(guess in (body, standfirst + body)),
    }


def _title_figures(truth: dict[str, Any], result: Result) -> dict[str, float]:
    return {"title": float(_one_line(truth["title"]) == _one_line(result.title))}


def _author_figures(truth: dict[str, Any], result: Result) -> dict[str, float]:
    return {"authors": float(_names(truth["authors"]) == _names(result.authors or ()))}


def _date_figures(truth: dict[str, Any], result: Result) -> dict[str, float]:
    return {"day": float(str(result.date_published)[:10] in _days(truth["date_published"]))}


_FIGURES_OF_FIELD: dict[str, Callable[[dict[str, Any], Result], dict[str, float]]] = {
    "body": _body_figures,
    "title": _title_figures,
    "authors": _author_figures,
    "date_published": _date_figures,
}


def _one_line(text: str | None) -> str:
    return " ".join(unicodedata.normalize("NFKC", text or "").translate(_QUOTES).casefold().split())


def _names(values: Any) -> set[str]:
    return {name for value in values if (name := _one_line(value))}


def _days(stated: str) -> set[str]:
    """The day as stated and, of an instant, the day in UTC: some extractors give no other."""
    try:
        moment = datetime.fromisoformat(stated)
    except ValueError:
        return {stated[:10]}
    return {stated[:10], moment.astimezone(UTC).date().isoformat()} if moment.tzinfo else {stated[:10]}
