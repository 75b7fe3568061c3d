"""Fit `LEANINGS` of newsspider/extraction/title_signs.py anew and report the titles' figures out of fold.

    python tests/benchmarks/title_model/train.py CORPUS

CORPUS holds SET.jsonl (annotations, one page a line) and SET/ID.html.gz. For each page with an annotated title
the candidates of `newsspider.extraction.title` compete: conditional logistic regression over votes and signs.
Folds go by registrable domain. Prints the share of titles found, in sample with the table as it is and out of
fold with tables fitted on the other folds, and the table fitted on all pages, in votes. Needs the dependency
group ``train``.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from newsspider.extraction.layout import Layout
from newsspider.extraction.title import candidates, is_news, votes
from newsspider.extraction.title_signs import LEANINGS, signs
from newsspider.page import Page
from newsspider.urls import site_key

SETS = ("fundus", "wcxb", "trafilatura")
SEEDS, FOLDS, STEPS = 5, 5, 400
RIDGE, RATE = 0.003, 0.03
#: Votes are divided by this, so that they are of the size of the signs.
VOTE = 6.0
_MARKS = (
    dict.fromkeys(map(ord, "‘’‚‹›"), "'")
    | dict.fromkeys(map(ord, "“”„«»"), '"')
    | dict.fromkeys(map(ord, "–—‐‑"), "-")
)


@dataclass
class Sample:
    """One page: a row for each candidate, votes first, then the signs in the order of `LEANINGS`."""

    set: str
    site: str
    rows: np.ndarray
    weights: np.ndarray
    #: of the candidates' sources, for ties
    right: np.ndarray


def load(corpus: Path, name: str) -> list[Sample]:
    samples = []
    for line in (corpus / f"{name}.jsonl").open(encoding="utf-8"):
        truth = json.loads(line)
        if not truth.get("title") or truth.get("page_type", "article") != "article":
            continue
        html = gzip.decompress((corpus / name / f"{truth['id']}.html.gz").read_bytes())
        page = Page.from_html(html, truth.get("url") or "")
        found = candidates(page, Layout(page))
        if found:
            samples.append(sample(name, site_key(page.url) or truth["id"], found, page, truth["title"]))
    return samples


def sample(name: str, site: str, found: list, page: Page, truth: str) -> Sample:
    rows = [
        [vote / VOTE, *(row.get(sign, 0.0) for sign in LEANINGS)]
        for vote, row in zip(votes(found), signs(found, page.url, is_news(page)), strict=True)
    ]
    heaviest = {
        written(found[i].text): i for i in sorted(range(len(found)), key=lambda i: (rows[i][0], found[i].weight))
    }
    kept = sorted(heaviest.values())
    right = [written(found[i].text) == written(truth) for i in kept]
    return Sample(
        name, site, np.array(rows, float)[kept], np.array([found[i].weight for i in kept]), np.array(right, float)
    )


def written(text: str) -> str:
    """The text as figures compare it: quotation marks and dashes of all kinds alike, but not left out."""
    return " ".join(unicodedata.normalize("NFKC", text).translate(_MARKS).casefold().split())


def fit(samples: list[Sample]) -> np.ndarray:
    """Weights that make the right candidates likeliest; pages where none is right teach nothing."""
    samples = [s for s in samples if s.right.any()]
    rows = np.concatenate([s.rows for s in samples])
    target = np.concatenate([s.right / s.right.sum() for s in samples])
    sizes = [len(s.rows) for s in samples]
    page = np.repeat(np.arange(len(samples)), sizes)
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    weights, mean, square = (np.zeros(rows.shape[1]) for _ in range(3))
    for step in range(1, STEPS + 1):
        logits = rows @ weights
        likely = np.exp(logits - np.maximum.reduceat(logits, starts)[page])
        likely /= np.add.reduceat(likely, starts)[page]
        gradient = rows.T @ (likely - target) / len(samples) + RIDGE * weights
        mean = 0.9 * mean + 0.1 * gradient
        square = 0.999 * square + 0.001 * gradient**2
        weights -= RATE * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.999**step)) + 1e-8)
    return weights


def hit(one: Sample, weights: np.ndarray) -> float:
    """Whether these weights choose the right candidate."""
    scores = one.rows @ weights
    return float(one.right[max(range(len(scores)), key=lambda i: (scores[i], one.weights[i]))])


def fold_of(one: Sample, seed: int) -> int:
    return int(hashlib.md5(f"{seed}{one.site}".encode()).hexdigest(), 16) % FOLDS


def report(name: str, hits: dict[str, list[float]]) -> None:
    print(f"{name:12}", "  ".join(f"{key} {np.mean(values):.3f}" for key, values in hits.items()))


def main() -> None:
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("corpus", type=Path)
    corpus = args.parse_args().corpus
    samples = [s for name in SETS for s in load(corpus, name)]
    table = np.array([VOTE, *LEANINGS.values()])
    best, now, out = (defaultdict(list) for _ in range(3))
    for one in samples:
        best[one.set].append(float(one.right.any()))
        now[one.set].append(hit(one, table))
    for seed in range(SEEDS):
        for fold in range(FOLDS):
            weights = fit([s for s in samples if fold_of(s, seed) != fold])
            for one in samples:
                if fold_of(one, seed) == fold:
                    out[one.set].append(hit(one, weights))
    report("at best", best)
    report("as it is", now)
    report("out of fold", out)
    weights = fit(samples)
    for sign, weight in zip(LEANINGS, weights[1:], strict=True):
        print(f'    "{sign}": {weight * VOTE / weights[0]:.1f},')


if __name__ == "__main__":
    main()
