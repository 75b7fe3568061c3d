"""What kind of page it is: one story, or a listing, a shop page, a forum, a wall; how sure, and why.

Three steps. A wall or error page is told first (`walls`). Then the weighed signals (`page_signals`) say whether the
page is one story. At last the clues of `page_kinds` tell what kind of story, or what else.
"""

from __future__ import annotations

import json
from functools import cache
from importlib import resources
from math import exp
from typing import NamedTuple

from newsspider.extraction.page_kinds import find_kind
from newsspider.extraction.page_signals import Evidence, Facts, measure
from newsspider.extraction.walls import find_wall
from newsspider.items import STORY_SOURCES, Candidate, PageType

#: Written by tests/benchmarks/page_type/fit.py.
MODEL = "page_type_model.json"
#: Log-odds that a feed or news sitemap adds: a page of 0.2 becomes one of 0.5. Shops and forums have feeds, too,
#: but nearly all that a news site puts into its feed is news.
SOURCE_WEIGHT = 1.4
#: Characters of the body from which on a feed is believed: two sentences.
_SOURCE_BODY = 160
_REASONS = 4


class Model(NamedTuple):
    """A logistic regression: log-odds of 'one story'."""

    bias: float
    #: of a page with the usual value of every signal
    weights: dict[str, tuple[float, float]]
    #: signal -> log-odds a unit, and the signal's usual value


class Verdict(NamedTuple):
    """The type of a page."""

    page_type: PageType
    score: float
    #: 0..1, how sure that is
    rule: str
    #: the best clue or the wall in plain words; ``signals`` when nothing but their sum tells
    reasons: list[str]
    #: clues, then the signals that weighed most, each with its log-odds


def find_page_type(evidence: Evidence, candidate: Candidate | None = None) -> Verdict:
    """The type of a page; ``candidate`` says whether a feed or news sitemap named it."""
    facts = Facts(evidence.page)
    if wall := find_wall(evidence.page, evidence.layout, evidence.body, facts):
        return Verdict(wall[0], 0.9, wall[1], [wall[1]])
    weighed = _weigh(evidence, facts, candidate)
    score = 1 / (1 + exp(-max(-30.0, min(30.0, sum(weight for weight, _ in weighed)))))
    is_story = score >= 0.5
    kind, sure, clues = find_kind(evidence, facts, is_story)
    reasons = [f"{name} {weight:+.1f}" for weight, name in weighed[1:] if abs(weight) >= 0.05]
    score = (score if is_story else 1 - score) * sure
    return Verdict(kind, score, clues[0] if clues else "signals", [*clues, *reasons[:_REASONS]])


@cache
def load() -> Model:
    """The coefficients from the file beside this module."""
    content = json.loads(resources.files(__package__).joinpath(MODEL).read_text(encoding="utf-8"))
    return Model(content["bias"], {name: (weight, usual) for name, (weight, usual) in content["weights"].items()})


def _weigh(evidence: Evidence, facts: Facts, candidate: Candidate | None) -> list[tuple[float, str]]:
    """(log-odds, name) of the bias and of each signal, the weightiest first after the bias."""
    model = load()
    signals = measure(evidence, facts)
    weighed = [
        (weight * (signals[name] - usual), _in_words(name, signals[name], usual))
        for name, (weight, usual) in model.weights.items()
    ]
    if candidate and candidate.source in STORY_SOURCES and len(evidence.body.text) >= _SOURCE_BODY:
        weighed.append((SOURCE_WEIGHT, f"named by a {candidate.source.replace('_', ' ')}"))
    return [(model.bias, "bias"), *sorted(weighed, key=lambda w: -abs(w[0]))]


def _in_words(name: str, value: float, usual: float) -> str:
    if value <= 0:
        return f"no {name}"
    return f"hardly any {name}" if value < usual / 2 else name
