"""The comparison with other extractors: it runs with none of them, and its figures are what they say."""

from __future__ import annotations

import gzip
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from timelapse import CHECKOUT, environment

PAGES = Path(__file__).parent / "pages"
SCRIPT = Path(__file__).parent / "benchmarks" / "compare.py"


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, SCRIPT, *arguments]
    return subprocess.run(
        command, check=False, cwd=CHECKOUT, env=environment(), capture_output=True, text=True, timeout=60
    )


def rows(output: str) -> dict[str, dict[str, str]]:
    """Extractor -> column -> cell, of the one table that was printed."""
    lines = [[cell.strip() for cell in line.split("|")[1:-1]] for line in output.splitlines() if line.startswith("|")]
    return {line[0]: dict(zip(lines[0], line, strict=True)) for line in lines[2:]}


def test_pages_with_truth_beside_them(tmp_path: Path) -> None:
    for name in ("ghost", "typo3"):
        for ending in (".html", ".json"):
            shutil.copy(PAGES / f"{name}{ending}", tmp_path)
    done = run(tmp_path, "--only", "newsspider")
    assert done.returncode == 0, done.stderr
    assert "2 pages, 2 of them with truth" in done.stdout
    row = rows(done.stdout)["newsspider"]
    shares = {"words": "1.000", "shingles": "1.000", "exact": "1.000", "title": "1.000", "authors": "1.000"}
    assert row | shares | {"day": "1.000", "agreement": "", "errors": ""} == row
    assert float(row["pages/s"]) > 0 and float(row["parses"]) > 1


def test_an_annotated_set_and_a_page_without_truth(tmp_path: Path) -> None:
    html = (PAGES / "ghost.html").read_bytes()
    truth = json.loads((PAGES / "ghost.json").read_text(encoding="utf-8"))
    lines = [
        {**truth, "id": "a", "body": "\n\n".join(truth["body"]), "title": "Another title"},
        {"id": "b", "url": truth["url"], "page_type": "listing", "body": "Teasers"},
    ]
    text = "\n".join(json.dumps(line, ensure_ascii=False) for line in lines)
    (tmp_path / "set.jsonl").write_text(text + "\n", encoding="utf-8")
    (tmp_path / "set").mkdir()
    for name in "ab":
        (tmp_path / "set" / f"{name}.html.gz").write_bytes(gzip.compress(html))
    done = run(tmp_path, "--only", "newsspider")
    assert done.returncode == 0, done.stderr
    assert "set: 2 pages, 1 of them with truth" in done.stdout
    row = rows(done.stdout)["newsspider"]
    assert (row["exact"], row["title"]) == ("1.000", "0.000")


def test_a_folder_without_pages_is_an_error(tmp_path: Path) -> None:
    done = run(tmp_path, "--only", "newsspider")
    assert done.returncode == 2 and "no pages in" in done.stderr


def test_figures(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(SCRIPT.parent))
    from figures import figures_of, shingle_f1, word_f1, words
    from peers import Result

    assert words("“Naïve” CAFÉ, 12") == ["naïve", "café", "12"]
    assert words("老桥 closed") == ["老", "桥", "closed"]
    assert word_f1(list("abcd"), list("dcba")) == 1 and shingle_f1(list("abcde"), list("edcba")) == 0
    assert word_f1(list("aab"), list("abb")) == pytest.approx(2 / 3)
    truth = {
        "body": ["one two"],
        "standfirst": "zero",
        "authors": ["Ann Lee"],
        "date_published": "2026-11-09T23:30:00-05:00",
    }
    utc_day = Result(body="Zero. One two.", authors=["ANN LEE"], date_published="2026-11-10")
    assert figures_of(truth, utc_day, Result._fields) == {
        "words": 1,
        "shingles": 1,
        "exact": 1,
        "authors": 1,
        "day": 1,
    }
    assert figures_of(truth, Result(), ("body",)) == {"words": 0, "shingles": 0, "exact": 0}


def test_a_failing_extractor_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(SCRIPT.parent))
    from compare import compare
    from corpus import AnnotatedPage
    from peers import Result, Source

    def fails(page: Source) -> Result:
        raise ValueError("no article")

    pages = [AnnotatedPage("ghost", PAGES / "ghost.html", "", {"body": "A body"})]
    scores, _ = compare(pages, {"newsspider": lambda page: Result(body="A body"), "goose3": fails})
    assert (scores["goose3"].errors, scores["goose3"].figures["words"]) == (1, [0.0])
    assert (scores["newsspider"].errors, scores["newsspider"].figures["words"]) == (0, [1.0])


@pytest.mark.slow
@pytest.mark.skipif(not (shutil.which("nginx") or Path("/usr/sbin/nginx").exists()), reason="nginx serves the pages")
def test_throughput() -> None:
    script = SCRIPT.with_name("throughput.py")
    command = [sys.executable, script, PAGES, "--pages", "12", "--runs", "1", "--sites", "2"]
    done = subprocess.run(
        command, check=False, cwd=CHECKOUT, env=environment(), capture_output=True, text=True, timeout=300
    )
    assert done.returncode == 0, done.stderr
    assert re.search(r"^12 pages of \d+ KB on 2 sites$", done.stdout, re.MULTILINE)
    assert "archive: 12 articles, " in done.stdout
    assert re.search(
        r"^newsspider +\d+\.\d\d ms a page", done.stdout, re.MULTILINE
    )  # the bare spider's time is noise here


def test_numbered_pages_are_other_articles(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(SCRIPT.parent))
    from throughput import variant

    from newsspider import extract

    html = (PAGES / "ghost.html").read_bytes()
    one, two = (extract(variant(html, number), "https://example.org/a") for number in (1, 2))
    assert one.is_article and one.title != two.title and one.body != two.body
    assert one.body.replace(" in 1. ", " in 2. ") == two.body


def test_stories() -> None:
    command = [sys.executable, SCRIPT.with_name("stories.py"), "--articles", "1000"]
    done = subprocess.run(
        command, check=False, cwd=CHECKOUT, env=environment(), capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    assert re.search(r"^ +1,000 stored: \d+\.\d\d ms an article, \d+% of storing it$", done.stdout, re.MULTILINE)
    found = re.search(r"^recall (\d\.\d+), precision (\d\.\d+)$", done.stdout, re.MULTILINE)
    assert found and float(found[1]) > 0.9 and float(found[2]) > 0.98, done.stdout
