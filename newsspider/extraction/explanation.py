"""Why a block is in the body or not: the model's word, the memory's, and the rules after both."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from newsspider.extraction.body import Body
from newsspider.extraction.choice import choose
from newsspider.extraction.layout import Block
from newsspider.extraction.site_memory import Fact, SiteMemory

_WORD = re.compile(r"\w+")


class Weighed(NamedTuple):
    """One block, and what was made of it."""

    block: Block
    model: float
    #: probability of being body, by the model alone; 0 for a block that was settled without it
    path: Fact | None
    #: what the memory knows of the block's path; None for nothing, and on a page of unknown layout
    line: Fact | None
    #: what the memory knows of the block's text, when that comes back on other articles
    score: float
    #: the probability by which was chosen
    kept: bool
    reason: str


def weigh(body: Body, title: str, memory: SiteMemory) -> list[Weighed]:
    """Every block of the page in order; only those of the body when a site's own selector chose them."""
    lesson = body.lesson
    if lesson is None:
        return [Weighed(block, 0.0, None, None, 0.0, True, body.rule) for block in body.blocks]
    chosen = _Chosen(body, choose(lesson.blocks, lesson.scores, title, lesson.is_news), title)
    weighed = []
    for block, model, path, name, score in zip(
        lesson.blocks, lesson.scores, memory.trusted_paths(lesson), lesson.texts, memory.scores(lesson), strict=True
    ):
        line = memory.furniture(name) if name is not None else None
        kept = block.index in chosen.indexes
        draft = Weighed(block, model, path, line, score, kept, "")
        chosen.lowest = min(chosen.lowest, score) if kept else chosen.lowest
        weighed.append(draft)
    return [draft._replace(reason=_reason(draft, chosen)) for draft in weighed]


class _Chosen:
    """The body's blocks, and those that the model would have chosen without a memory."""

    def __init__(self, body: Body, alone: list[Block], title: str) -> None:
        self.indexes = {block.index for block in body.blocks}
        self.alone = {block.index for block in alone}
        self.texts = {block.text for block in body.blocks}
        self.title = _WORD.findall(title.lower())
        self.end = max(self.indexes, default=-1)
        self.lowest = 1.0
        #: the probability of the least probable of the body's blocks


def _reason(weighed: Weighed, chosen: _Chosen) -> str:
    return next(reason for reason, holds in _REASONS if holds(weighed, chosen))


def _is_title(weighed: Weighed, chosen: _Chosen) -> bool:
    return bool(chosen.title) and _WORD.findall(weighed.block.text.lower()) == chosen.title


#: In words, and when they hold; the first that does.
_REASONS: tuple[tuple[str, Callable[[Weighed, _Chosen], bool]], ...] = (
    ("text", lambda w, chosen: w.kept and w.block.index in chosen.alone),
    ("text by memory", lambda w, chosen: w.kept),
    ("bare link", lambda w, chosen: w.model == 0),
    ("furniture by memory", lambda w, chosen: w.line is not None and w.score == 0),
    ("title repeated", _is_title),
    ("duplicate", lambda w, chosen: w.block.text in chosen.texts),
    ("improbable by memory", lambda w, chosen: w.score < chosen.lowest and w.block.index in chosen.alone),
    ("improbable", lambda w, chosen: w.score < chosen.lowest),
    ("after the end", lambda w, chosen: w.block.index > chosen.end),
    ("left out by a rule", lambda w, chosen: True),
)
