"""Mentions in hand-made sentences of twelve languages: how many that are found are right, how many are found."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path

import pytest

from newsspider.extraction.mentions import find_mentions

SENTENCES = Path(__file__).parent / "sentences"
_ARTICLE = re.compile(
    r"^(?:(?:the|die|der|das|den|dem|le|la|les|el|los|las|il|lo|gli|o|a|os|as)\s+|l['’])(?=.)", re.I
)


def bare(outlet: str) -> str:
    return _ARTICLE.sub("", outlet.strip("«»„“”\"'’‘ ")).casefold()


def score(name: str) -> tuple[float, float]:
    """Precision and recall over the outlets of all sentences of a file."""
    right = found = wanted = 0
    for line in (SENTENCES / name).read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        truth = Counter(bare(mention["outlet"]) for mention in row["mentions"])
        seen = Counter(bare(m.outlet) for m in find_mentions(row["text"], row["language"], context=row["text"]))
        right += (truth & seen).total()
        found += seen.total()
        wanted += truth.total()
    return right / found, right / wanted


@pytest.mark.parametrize(
    ("name", "least_precision", "least_recall"),
    [("mentions.jsonl", 0.98, 0.95), ("mentions-held-back.jsonl", 0.95, 0.85)],
)
def test_precision_and_recall(name: str, least_precision: float, least_recall: float) -> None:
    precision, recall = score(name)
    assert precision >= least_precision
    assert recall >= least_recall
