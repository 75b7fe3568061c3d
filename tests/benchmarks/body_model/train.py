"""Train the body model anew and report its figures out of fold.

    python tests/benchmarks/body_model/train.py CORPUS [--write]

CORPUS holds SET.jsonl (annotations, one page a line) and SET/ID.html.gz. Pages with a whole annotated body
(sets ``fundus`` and ``wcxb``) label every block; pages with segments that must and must not appear (set
``trafilatura``) label the blocks that hold these. Five folds by registrable domain give the figures; with
``--write`` the model is then trained on all pages and written beside newsspider/extraction/body.py.
Needs the dependency group ``train``.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace

import lightgbm
import numpy as np

sys.path.insert(0, str(Path(__file__).parent))
from align import TOKEN, coverage

from newsspider.extraction import body as body_module
from newsspider.extraction import features
from newsspider.extraction.layout import Layout
from newsspider.page import Page
from newsspider.urls import site_key

SETS = ("fundus", "wcxb", "trafilatura")
FOLDS = 5
#: In place of the row of a block that is settled without one.
EMPTY = [float("nan")] * len(features.NAMES)
#: A block whose sum is below this after so many trees is furniture: so it was for none of 9,616 likely blocks.
EXITS = [[15, -1.5], [50, -2.0]]
TREES = 100
PARAMETERS = {
    "objective": "binary", "num_leaves": 16, "learning_rate": 0.09, "min_data_in_leaf": 40,
    "min_sum_hessian_in_leaf": 2, "feature_fraction": 0.5, "bagging_fraction": 0.8, "bagging_freq": 1,
    "lambda_l2": 3, "num_threads": 2, "verbose": -1, "seed": 3, "deterministic": True,
}  # fmt: skip
#: News weighs more than web articles at large.
SET_WEIGHT = {"fundus": 3.0, "wcxb": 1.0, "trafilatura": 0.6}
#: A truth that not even the best choice of blocks reaches is a wrong truth; so is one far from what the
#: model of the other folds finds.
ORACLE_F1, MODEL_F1 = 0.93, 0.65


@dataclass
class Sample:
    """One page of the corpus."""

    set: str
    id: str
    truth: dict
    layout: Layout
    rows: np.ndarray
    labels: np.ndarray
    #: share of a block's words that the truth holds; -1 unknown
    fold: int
    probabilities: np.ndarray | None = None


def load(corpus: Path, name: str) -> list[Sample]:
    samples = []
    for line in (corpus / f"{name}.jsonl").open(encoding="utf-8"):
        truth = json.loads(line)
        if truth.get("page_type", "article") != "article":
            continue
        html = gzip.decompress((corpus / name / f"{truth['id']}.html.gz").read_bytes())
        page = Page.from_html(html, truth.get("url") or "")
        layout = Layout(page)
        rows = [row or EMPTY for row in features.rows(layout, *body_module.declared(page))]
        key = site_key(truth.get("url") or "") or name + truth["id"]
        samples.append(
            Sample(
                name, truth["id"], truth, layout,
                np.array(rows, dtype=float).reshape(len(layout.blocks), len(features.NAMES)),
                segment_labels(layout, truth) if "body" not in truth else body_labels(layout, truth),
                int(hashlib.md5(key.encode()).hexdigest(), 16) % FOLDS,
            )
        )  # fmt: skip
    return samples


def body_labels(layout: Layout, truth: dict) -> np.ndarray:
    texts = [block.text for block in layout.blocks]
    labels = np.array(coverage(texts, truth["body"]))
    if truth.get("summary") and texts:
        # The standfirst may or may not count as body.
        summary = np.array(coverage(texts, truth["summary"]))
        labels = np.where((summary > 0.5) & (labels < 0.5), -1, labels)
    return labels


def segment_labels(layout: Layout, truth: dict) -> np.ndarray:
    labels = np.full(len(layout.blocks), -1.0)
    for key, value in (("without", 0.0), ("with", 1.0)):
        for segment in filter(None, map(fold_text, truth.get(key, []))):
            for i, block in enumerate(layout.blocks):
                if segment in fold_text(block.text):
                    labels[i] = value
    return labels


def fold_text(text: str) -> str:
    return " ".join(text.casefold().split())


def weights(sample: Sample) -> np.ndarray:
    """Square root of a block's words, the same sum for every page of a set."""
    words = np.array([max(len(b.text.split()), 1) for b in sample.layout.blocks], dtype=float)
    weight = np.where((sample.labels < 0) | np.isnan(sample.rows[:, 0]), 0, np.sqrt(words))
    factor = SET_WEIGHT[sample.set]
    if sample.set == "trafilatura":
        factor *= min(1.0, (sample.labels >= 0).sum() / 6)
    return 50 * factor * weight / (weight.sum() or 1)


def fit(samples: list[Sample]) -> lightgbm.Booster:
    rows = np.concatenate([s.rows for s in samples])
    labels = np.concatenate([s.labels for s in samples])
    weight = np.concatenate([weights(s) for s in samples])
    known = weight > 0
    data = lightgbm.Dataset(rows[known], label=(labels[known] >= 0.5).astype(int), weight=weight[known])
    return lightgbm.train(PARAMETERS, data, num_boost_round=TREES)


def predict_out_of_fold(samples: list[Sample], left_out: set[int]) -> None:
    for fold in range(FOLDS):
        model = fit([s for i, s in enumerate(samples) if s.fold != fold and i not in left_out])
        for sample in samples:
            if sample.fold == fold:
                known = ~np.isnan(sample.rows[:, 0])
                sample.probabilities = np.zeros(len(sample.rows))
                if known.any():
                    sample.probabilities[known] = model.predict(sample.rows[known])


def wrong_truths(samples: list[Sample]) -> set[int]:
    """Samples whose truth can't be what the page says."""
    wrong = set()
    for i, s in enumerate(samples):
        if "body" in s.truth and word_f1(s.truth["body"], text_of(s, s.labels >= 0.5)) < ORACLE_F1:
            wrong.add(i)
    predict_out_of_fold(samples, wrong)
    for i, s in enumerate(samples):
        if "body" in s.truth and word_f1(s.truth["body"], text_of(s, s.probabilities >= 0.45)) < MODEL_F1:
            wrong.add(i)
    return wrong


def text_of(sample: Sample, keep: np.ndarray) -> str:
    return "\n\n".join(b.text for b, k in zip(sample.layout.blocks, keep, strict=True) if k)


def word_f1(truth: str, guess: str) -> float:
    t, g = Counter(TOKEN.findall(truth.lower())), Counter(TOKEN.findall(guess.lower()))
    both = (t & g).total()
    return 2 * both / (t.total() + g.total()) if both else 0.0


def report(samples: list[Sample], scorer: Path | None) -> dict[str, dict[str, float]]:
    """Figures of the out-of-fold choice, with the rules of `body` for threshold and tidying."""
    sys.path.insert(0, str(scorer))
    score = __import__("score")
    figures = {}
    for name in SETS:
        pages = []
        for s in (s for s in samples if s.set == name):
            blocks = body_module.choose(s.layout.blocks, list(s.probabilities), s.truth.get("title") or "")
            record = SimpleNamespace(body=body_module.render(blocks))
            pages.append(score.score_page(name, s.truth | {"page_type": "article"}, record))
        summary = score.summarise(name, pages, 1)
        figures[name] = {k: round(summary[k], 4) for k in ("body", "exact", "segments") if k in summary}
        print(name, figures[name], flush=True)
    return figures


def trees_of(model: lightgbm.Booster) -> list:
    return [_nested(tree["tree_structure"]) for tree in model.dump_model()["tree_info"]]


def _nested(node: dict):
    if "leaf_value" in node:
        return float(f"{node['leaf_value']:.4g}")
    return [
        node["split_feature"], float(f"{node['threshold']:.9g}"),
        _nested(node["left_child"]), _nested(node["right_child"]),
    ]  # fmt: skip


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("corpus", type=Path)
    arguments.add_argument("--scorer", type=Path, help="folder of score.py; default: ../eval beside the corpus")
    arguments.add_argument("--write", action="store_true", help="train on all pages and write the model")
    args = arguments.parse_args()
    samples = [s for name in SETS for s in load(args.corpus, name)]
    wrong = wrong_truths(samples)
    predict_out_of_fold(samples, wrong)
    print(f"{len(samples)} pages, {len(wrong)} left out for a wrong truth; out of fold:")
    figures = report(samples, args.scorer or args.corpus.parent / "eval")
    if args.write:
        model = fit([s for i, s in enumerate(samples) if i not in wrong])
        target = Path(body_module.__file__).with_name(body_module.MODEL)
        content = {
            "columns": list(features.NAMES),
            "pages": len(samples) - len(wrong),
            "out_of_fold": figures,
            "exits": EXITS,
            "trees": trees_of(model),
        }
        target.write_text(json.dumps(content, separators=(",", ":")) + "\n", encoding="utf-8")
        print(f"{target.name}: {target.stat().st_size / 1024:.0f} KB")


if __name__ == "__main__":
    main()
