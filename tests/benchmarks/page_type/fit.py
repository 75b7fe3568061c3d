"""Weigh the signals of page types anew and report the figures out of fold.

    python tests/benchmarks/page_type/fit.py CORPUS [--write] [--misses] [--test CORPUS]

CORPUS holds SET.jsonl (annotations, one page a line) and SET/ID.html.gz. Set ``wcxb`` tells articles from other
types of pages; the pages of ``fundus`` are all news, those of ``trafilatura`` and ``htmldate`` nearly all. Five folds
by registrable domain give the figures; ``--misses`` names the pages that were told wrongly, ``--test`` scores
another corpus with the coefficients of this one, and ``--write`` writes them, fitted on all pages, beside
newsspider/extraction/page_type.py. Needs the dependency group ``train``.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from newsspider.extraction import page_type
from newsspider.extraction.authors import find_authors
from newsspider.extraction.body import Known, find_body
from newsspider.extraction.dates import find_dates
from newsspider.extraction.layout import Layout
from newsspider.extraction.page_signals import Evidence, Facts, measure
from newsspider.extraction.title import find_title
from newsspider.extraction.walls import find_wall
from newsspider.page import Page
from newsspider.urls import site_key

#: Set -> how much a page of it weighs.
SETS = {"wcxb": 1.0, "fundus": 1.0, "trafilatura": 0.3, "htmldate": 0.3}
FOLDS = 5
#: Of coefficients of signals that are scaled to a standard deviation of 1.
L2 = 25.0
ROUNDS = 30


@dataclass
class Sample:
    """One page of the corpus."""

    set: str
    id: str
    url: str
    #: as annotated
    kind: str
    signals: dict[str, float]
    is_wall: bool
    fold: int

    @property
    def is_article(self) -> bool:
        return self.kind == "article"


@dataclass
class Fit:
    """Log-odds = bias + weights * (signals - usual)."""

    bias: float
    weights: np.ndarray
    usual: np.ndarray

    def __call__(self, rows: np.ndarray) -> np.ndarray:
        return self.bias + (rows - self.usual) @ self.weights


def load(corpus: Path) -> list[Sample]:
    return [_sample(corpus, name, json.loads(line)) for name in SETS for line in _lines(corpus / f"{name}.jsonl")]


def _lines(path: Path) -> list[str]:
    # not splitlines(), to which U+2028 inside a text ends a line
    return path.read_text(encoding="utf-8").strip().split("\n") if path.exists() else []


def _sample(corpus: Path, name: str, truth: dict) -> Sample:
    html = gzip.decompress((corpus / name / f"{truth['id']}.html.gz").read_bytes())
    page = Page.from_html(html, truth.get("url") or "")
    layout = Layout(page)
    title = find_title(page, layout)
    authors = find_authors(page, layout)
    body = find_body(page, layout, Known(title.value if title else "", "", authors.value if authors else ()))
    published, _ = find_dates(page, layout, None, None)
    evidence = Evidence(page, layout, body, published, authors)
    facts = Facts(page)
    key = site_key(page.url) or name + truth["id"]
    return Sample(
        name, truth["id"], page.url, truth.get("page_type", "article"),
        measure(evidence, facts), find_wall(page, layout, body, facts) is not None,
        int(hashlib.md5(key.encode()).hexdigest(), 16) % FOLDS,
    )  # fmt: skip


def rows(samples: list[Sample]) -> np.ndarray:
    return np.array([list(s.signals.values()) for s in samples], dtype=float)


def fit(samples: list[Sample]) -> Fit:
    """Logistic regression by Newton's method; walls are told before it and left out."""
    samples = [s for s in samples if not s.is_wall]
    values = rows(samples)
    usual, scale = values.mean(axis=0), values.std(axis=0) + 1e-9
    design = np.column_stack([np.ones(len(values)), (values - usual) / scale])
    labels = np.array([float(s.is_article) for s in samples])
    weight = np.array([SETS[s.set] for s in samples])
    penalty = np.full(design.shape[1], L2)
    penalty[0] = 0.0
    coefficients = np.zeros(design.shape[1])
    for _ in range(ROUNDS):
        odds = 1 / (1 + np.exp(-design @ coefficients))
        gradient = design.T @ (weight * (odds - labels)) + penalty * coefficients
        curvature = (design.T * (weight * odds * (1 - odds))) @ design + np.diag(penalty)
        coefficients -= np.linalg.solve(curvature, gradient)
    return Fit(coefficients[0], coefficients[1:] / scale, usual)


def out_of_fold(samples: list[Sample]) -> np.ndarray:
    """Whether each page is told a story by coefficients of the other folds."""
    told = np.zeros(len(samples), dtype=bool)
    for fold in range(FOLDS):
        model = fit([s for s in samples if s.fold != fold])
        inside = [i for i, s in enumerate(samples) if s.fold == fold]
        told[inside] = tell(model, [samples[i] for i in inside])
    return told


def tell(model: Fit, samples: list[Sample]) -> np.ndarray:
    return (model(rows(samples)) >= 0) & ~np.array([s.is_wall for s in samples])


def report(samples: list[Sample], told: np.ndarray) -> dict[str, float]:
    """F1 of 'article' on wcxb; on the other sets the share of pages told stories."""
    figures = {}
    for name in SETS:
        inside = [i for i, s in enumerate(samples) if s.set == name]
        if not inside:
            continue
        truth, guess = np.array([samples[i].is_article for i in inside]), told[inside]
        both = (truth & guess).sum()
        figures[name] = float(2 * both / (truth.sum() + guess.sum()) if name == "wcxb" else guess.mean())
    return {name: round(value, 4) for name, value in figures.items()}


def misses(samples: list[Sample], told: np.ndarray) -> list[str]:
    return [f"{s.set}/{s.id} {s.kind:13} told {'a story' if t else 'no story'}: {s.url}"
            for s, t in zip(samples, told, strict=True) if s.is_article != t]  # fmt: skip


def write(model: Fit, samples: list[Sample], figures: dict[str, float]) -> Path:
    pairs = zip(model.weights, model.usual, strict=True)
    content = {
        "pages": len(samples),
        "out_of_fold": figures,
        "bias": round(model.bias, 3),
        "weights": {name: [round(w, 3), round(u, 3)] for name, (w, u) in zip(samples[0].signals, pairs, strict=True)},
    }
    target = Path(page_type.__file__).with_name(page_type.MODEL)
    target.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return target


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("corpus", type=Path)
    arguments.add_argument("--write", action="store_true", help="fit on all pages and write the coefficients")
    arguments.add_argument("--misses", action="store_true", help="name the pages that were told wrongly")
    arguments.add_argument("--test", type=Path, metavar="CORPUS", help="score this one with the other's coefficients")
    args = arguments.parse_args()
    samples = load(args.corpus)
    told = out_of_fold(samples)
    figures = report(samples, told)
    print(f"{len(samples)} pages, out of fold: {figures}")
    if args.misses:
        print("\n".join(misses(samples, told)))
    if args.test:
        others = load(args.test)
        print(f"{len(others)} pages of {args.test}: {report(others, tell(fit(samples), others))}")
    if args.write:
        print(write(fit(samples), samples, figures))


if __name__ == "__main__":
    main()
