"""Train the body model anew and report its figures out of fold.

    python tests/benchmarks/body_model/train.py CORPUS [--write]

CORPUS holds SET.jsonl (annotations, one page a line) and SET/ID.html.gz. Three sources label its blocks:

- a whole annotated body (sets ``fundus`` and ``wcxb``) labels every block of its page;
- segments that must and must not appear (set ``trafilatura``) label the blocks that hold these;
- ``labels.jsonl`` beside this file: pages of the sets ``trafilatura`` and ``htmldate`` of which somebody read
  every doubtful block. It names blocks by a hash of their text, so that it holds nothing of the pages.

Five folds by registrable domain give the figures, for all pages and apart for the third of the domains that was
left out of sight while rules and parameters were chosen. With ``--write`` the model is then trained on all pages
and written beside newsspider/extraction/body.py. Needs the dependency group ``train``.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace

import lightgbm
import numpy as np

sys.path.insert(0, str(Path(__file__).parent))
from align import TOKEN, coverage

from newsspider.extraction import body as body_module
from newsspider.extraction import choice, features
from newsspider.extraction.authors import find_authors
from newsspider.extraction.boilerplate import mask
from newsspider.extraction.layout import BLOCKQUOTE, Layout
from newsspider.extraction.markup import render
from newsspider.page import Page
from newsspider.urls import site_key

SETS = ("fundus", "wcxb", "trafilatura", "htmldate")
LABELS = Path(__file__).with_name("labels.jsonl")
FOLDS = 5
#: In place of the row of a block that is settled without one.
EMPTY = [float("nan")] * len(features.NAMES)
#: A block whose sum is below this after so many trees is furniture: so it was for none of 9,616 likely blocks.
EXITS = [[15, -1.5], [50, -2.0]]
TREES = 140
PARAMETERS = {
    "objective": "binary", "num_leaves": 31, "learning_rate": 0.07, "min_data_in_leaf": 30,
    "min_sum_hessian_in_leaf": 2, "feature_fraction": 0.5, "bagging_fraction": 0.8, "bagging_freq": 1,
    "lambda_l2": 3, "num_threads": 1, "verbose": -1, "seed": 3, "deterministic": True,
}  # fmt: skip
#: News weighs more than web articles at large.
SET_WEIGHT = {"fundus": 3.0, "wcxb": 1.0, "trafilatura": 0.6, "read": 1.2}
SHORT_WEIGHT = 0.2
SILENT = frozenset("li td th dt dd".split())
HEADINGS = frozenset("h2 h3 h4".split())
EMBED = mask("embed")
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
    is_read: bool
    #: labelled by reading
    is_short: bool
    #: most of the story was taken out
    is_news: bool
    fold: int
    is_last: bool
    #: of the third of the domains that is kept for a last look
    probabilities: np.ndarray | None = None

    @property
    def weight(self) -> float:
        weight = SET_WEIGHT["read"] if self.is_read else SET_WEIGHT.get(self.set, 0.0)
        return weight * (SHORT_WEIGHT if self.is_short else 1)


def labelled_by_reading() -> dict[str, dict]:
    """Page (SET/ID) -> its row of `LABELS`."""
    return {row["page"]: row for row in map(json.loads, LABELS.open(encoding="utf-8"))}


def load(corpus: Path, name: str, read: dict[str, dict], every: bool = False) -> Iterator[Sample]:
    """The pages of a set that have labels, or ``every`` one; nothing is known of the blocks of the others."""
    for line in (corpus / f"{name}.jsonl").open(encoding="utf-8"):
        truth = json.loads(line)
        key = f"{name}/{truth['id']}"
        if truth.get("page_type", "article") == "article" and (
            every or key in read or {"body", "with"} & truth.keys()
        ):
            yield from sample(corpus, name, truth, read.get(key))


def sample(corpus: Path, name: str, truth: dict, read: dict | None) -> Iterator[Sample]:
    """The page, and where its labels allow, the same page with most of its story taken out."""
    html = gzip.decompress((corpus / name / f"{truth['id']}.html.gz").read_bytes())
    page = Page.from_html(html, truth.get("url") or "")
    layout = Layout(page)
    authors = find_authors(page, layout)
    stated = body_module.declared(page, authors.value if authors else ())
    key = site_key(truth.get("url") or "") or name + truth["id"]

    def of(layout: Layout, known: np.ndarray, is_short: bool) -> Sample:
        rows = [row or EMPTY for row in features.rows(layout, stated)]
        return Sample(
            name, truth["id"], truth, layout,
            np.array(rows, dtype=float).reshape(len(layout.blocks), len(features.NAMES)),
            known,
            read is not None,
            is_short,
            stated.is_news,
            int(hashlib.md5(key.encode()).hexdigest(), 16) % FOLDS,
            int(hashlib.sha1(f"third{key}".encode()).hexdigest(), 16) % 3 == 0,
        )  # fmt: skip

    known = labels(name, layout, truth, read)
    yield of(layout, known, False)
    if (name == "fundus" or read is not None) and (shorter := shortened(page, layout, known)):
        yield of(*shorter, True)


def shortened(page: Page, layout: Layout, known: np.ndarray) -> tuple[Layout, np.ndarray] | None:
    """The page with one to three paragraphs of its story, as short news stand among the same furniture.

    Annotated pages are long ones, and a model that saw only these takes a sidebar for a part of a short story.
    None where the story is not in elements of its own. Changes the page's tree.
    """
    story = [b for b in layout.blocks if known[b.index] >= 0.5]
    paragraphs = [b for b in story if b.tag == "p" and b.node.tag == "p" and b.node.blocks == 1 and b.chars > 60]
    keep = 1 + len(story) % 3
    if len(paragraphs) < keep + 3 or sum(b.chars for b in paragraphs) < 0.7 * sum(b.chars for b in story):
        return None
    kept = {b.index for b in paragraphs[:keep]}
    label_of = {b.text: label for b, label in zip(layout.blocks, known, strict=True)}
    for block in story:
        element = block.node.element
        parent = element.getparent()
        alone = block.node.blocks == 1 and not (element.tail or "").strip()
        if block.index not in kept and alone and parent is not None:
            parent.remove(element)
    short = Layout(page)
    return short, np.array([label_of.get(b.text, -1.0) for b in short.blocks])


def labels(name: str, layout: Layout, truth: dict, read: dict | None) -> np.ndarray:
    if "body" in truth:
        found = body_labels(layout, truth)
        return without_silence(layout, found) if name == "fundus" else found
    found = segment_labels(layout, truth)
    if read is None:
        return found
    body, unsure = (frozenset(read[name].split()) for name in ("body", "unsure"))
    keys = [block_key(block.text) for block in layout.blocks]
    if not body <= set(keys):  # the walk parts this page otherwise than when it was read
        return found
    whole = np.array([-1.0 if key in unsure else float(key in body) for key in keys])
    return np.where(found >= 0, found, whole)


def block_key(text: str) -> str:
    """Six hex digits that name a block of a page."""
    return hashlib.sha1(" ".join(text.split()).encode()).hexdigest()[:6]


def body_labels(layout: Layout, truth: dict) -> np.ndarray:
    texts = [block.text for block in layout.blocks]
    labels = np.array(coverage(texts, truth["body"]))
    if truth.get("summary") and texts:
        # The standfirst may or may not count as body.
        summary = np.array(coverage(texts, truth["summary"]))
        labels = np.where((summary > 0.5) & (labels < 0.5), -1, labels)
    return labels


def without_silence(layout: Layout, labels: np.ndarray) -> np.ndarray:
    """The labels, unknown where the truth of set ``fundus`` is silent by its making.

    Its bodies come from one rule a publisher, which reads paragraphs and most subheadings. Lists, tables, quotes and
    some headings between the paragraphs are missing from them, though readers find them in the text.
    """
    kept = np.flatnonzero(labels >= 0.5)
    if not len(kept):
        return labels
    known = labels.copy()
    for block in layout.blocks[kept[0] : kept[-1]]:
        i = block.index
        if 0 <= labels[i] < 0.5 and (
            (block.tag in SILENT and block.link_chars < 0.5 * block.chars)
            or (block.node.places & BLOCKQUOTE and not (block.node.bits | block.node.inherited) & EMBED)
            or (block.tag in HEADINGS and labels[i - 1] >= 0.5 and labels[i + 1] >= 0.5)
        ):
            known[i] = -1
    return known


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
    factor = sample.weight
    if sample.set == "trafilatura" and not sample.is_read:
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
        if "body" in s.truth and not s.is_short and word_f1(s.truth["body"], text_of(s, s.labels >= 0.5)) < ORACLE_F1:
            wrong.add(i)
    predict_out_of_fold(samples, wrong)
    for i, s in enumerate(samples):
        if (
            "body" in s.truth
            and not s.is_short
            and word_f1(s.truth["body"], text_of(s, s.probabilities >= 0.45)) < MODEL_F1
        ):
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
    for name in SETS[:3]:
        pages = []
        for s in (s for s in samples if s.set == name and not s.is_short):
            blocks = choice.choose(s.layout.blocks, list(s.probabilities), s.truth.get("title") or "", s.is_news)
            record = SimpleNamespace(body=render(blocks))
            pages.append(score.score_page(name, s.truth | {"page_type": "article"}, record))
        summary = score.summarise(name, pages, 1)
        figures[name] = {k: round(summary[k], 4) for k in ("body", "exact", "segments") if k in summary}
        print("  ", name, len(pages), figures[name], flush=True)
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
    read = labelled_by_reading()
    samples = [s for name in SETS for s in load(args.corpus, name, read)]
    wrong = wrong_truths(samples)
    predict_out_of_fold(samples, wrong)
    print(f"{len(samples)} pages, {len(wrong)} left out for a wrong truth; out of fold, domains of development:")
    scorer = args.scorer or args.corpus.parent / "eval"
    report([s for s in samples if not s.is_last], scorer)
    print("the third of the domains that was kept for a last look:")
    last = report([s for s in samples if s.is_last], scorer)
    print("all:")
    figures = report(samples, scorer)
    if args.write:
        model = fit([s for i, s in enumerate(samples) if i not in wrong])
        target = Path(body_module.__file__).with_name(body_module.MODEL)
        content = {
            "columns": list(features.NAMES),
            "pages": len(samples) - len(wrong),
            "out_of_fold": figures,
            "out_of_fold_last_third": last,
            "exits": EXITS,
            "trees": trees_of(model),
        }
        target.write_text(json.dumps(content, separators=(",", ":")) + "\n", encoding="utf-8")
        print(f"{target.name}: {target.stat().st_size / 1024:.0f} KB")


if __name__ == "__main__":
    main()
