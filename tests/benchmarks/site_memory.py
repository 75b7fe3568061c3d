"""What the other articles of a site add to the body of one.

    python tests/benchmarks/site_memory.py CORPUS [--scorer FOLDER]

CORPUS as for body_model/train.py. Of each site with several annotated pages every page is read twice: by
the model alone, and with a memory taught by the site's other pages, in the order of the corpus. Pages of one
address teach once. The models are out of fold: none has seen a page of the site that it reads. Pages of any set
teach (``htmldate`` too, which annotates no bodies), those with bodies or segments are scored.
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from types import SimpleNamespace

sys.path.insert(0, str(Path(__file__).parent / "body_model"))
import train

from newsspider.extraction import choice
from newsspider.extraction.markup import render
from newsspider.extraction.site_memory import Lesson, SiteMemory
from newsspider.urls import canonicalize, site_key

TEACHING_ONLY = "htmldate"
#: Pages are told apart by how many others of their site have taught.
GROUPS = {"1": (1, 1), "2": (2, 2), "3 to 9": (3, 9), "10 or more": (10, 10_000), "all": (1, 10_000)}


def lessons_of_sites(corpus: Path) -> dict[str, list[tuple[train.Sample, Lesson]]]:
    """Site -> its pages with what each has to teach; only sites with several addresses."""
    read = train.labelled_by_reading()
    samples = [sample for name in train.SETS for sample in train.load(corpus, name, read, every=True)]
    train.predict_out_of_fold(samples, train.wrong_truths(samples))
    sites = defaultdict(list)
    for sample in (sample for sample in samples if not sample.is_short):
        if key := site_key(sample.truth.get("url") or ""):
            sites[key].append(
                (sample, Lesson(sample.layout.blocks, [float(p) for p in sample.probabilities], sample.is_news))
            )
    return {key: pages for key, pages in sites.items() if len({address(s) for s, _ in pages}) > 1}


def address(sample: train.Sample) -> str:
    return canonicalize(sample.truth.get("url") or "")


def memory_without(own: train.Sample, pages: Iterable[tuple[train.Sample, Lesson]]) -> SiteMemory:
    """What all pages but this one teach."""
    memory = SiteMemory()
    seen = {address(own)}
    for sample, lesson in pages:
        if address(sample) not in seen:
            seen.add(address(sample))
            memory.learn(lesson)
    return memory


def score_of(score, sample: train.Sample, probabilities: list[float]) -> dict:
    """The figures of one page."""
    blocks = choice.choose(sample.layout.blocks, probabilities, sample.truth.get("title") or "", sample.is_news)
    record = SimpleNamespace(body=render(blocks))
    return score.score_page(sample.set, sample.truth | {"page_type": "article"}, record)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("corpus", type=Path)
    arguments.add_argument("--scorer", type=Path, help="folder of score.py; default: ../eval beside the corpus")
    args = arguments.parse_args()
    sys.path.insert(0, str(args.scorer or args.corpus.parent / "eval"))
    score = __import__("score")
    figures = defaultdict(lambda: ([], []))
    for pages in lessons_of_sites(args.corpus).values():
        for sample, lesson in pages:
            if sample.set == TEACHING_ONLY:
                continue
            memory = memory_without(sample, pages)
            alone = score_of(score, sample, lesson.scores)
            helped = score_of(score, sample, memory.scores(lesson))
            for group, (fewest, most) in GROUPS.items():
                if fewest <= memory.articles <= most:
                    figures[sample.set, group][0].append(alone)
                    figures[sample.set, group][1].append(helped)
    for name in (name for name in train.SETS if name != TEACHING_ONLY):
        for group in GROUPS:
            report(score, name, group, *figures[name, group])


def report(score, name: str, group: str, alone: list[dict], helped: list[dict]) -> None:
    if not alone:
        return
    before, after = (score.summarise(name, pages, 1) for pages in (alone, helped))
    changes = [
        f"{key} {before[key]:.4f} -> {after[key]:.4f}" for key in ("body", "exact", "segments") if key in before
    ]
    print(f"{name}, taught by {group}: {len(alone)} pages, {', '.join(changes)}")


if __name__ == "__main__":
    main()
