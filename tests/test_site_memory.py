"""What a site's articles teach about the next one, and how it is stored, forgotten and explained."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from conftest import Workplace
from hypothesis import given
from hypothesis import strategies as st
from webserver import article, html, rss

from newsspider.extraction import body as body_module
from newsspider.extraction import read_article
from newsspider.extraction.explanation import weigh
from newsspider.extraction.layout import Layout
from newsspider.extraction.site_memory import CAPACITY, Fact, Lesson, Name, SiteMemory, element_name
from newsspider.intake import ArchiveRun
from newsspider.items import Outcome, Visit
from newsspider.page import Page
from newsspider.sites import Site
from newsspider.storage import LockedError, StorageError, Store, run_lock

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
TOPICS = ("harbour", "tram line", "school", "hospital", "museum", "ferry", "market", "library", "mill", "orchard")
PROMO = "Our reporters are at work for you every day."

Model = Callable[[str], float]


def story(number: int) -> list[str]:
    """Three paragraphs, different for each number."""
    topic = f"{TOPICS[number % len(TOPICS)]} of the year {1900 + number}"
    return [
        f"The {topic} is to be rebuilt from next spring, the council decided on Monday after a debate of four hours.",
        f"Nobody had expected so many people to come, and the vote on the {topic} was put off twice before it was taken.",
        f"Those who live beside the {topic} asked for quiet nights; the builders promised to stop at eight in the evening.",
    ]


def old_layout(number: int, line: str = PROMO) -> str:
    """Paragraphs in div.story, a teaser for another story in div.box."""
    paragraphs = f"<div>{line}</div>".join(f"<p>{text}</p>" for text in story(number))
    teaser = f"<div class='box'><p>{story(number + 1)[0]}</p></div>"
    title = f"The {TOPICS[number % len(TOPICS)]} of the year {1900 + number} is to be rebuilt"
    return f"<html><title>{title}</title><h1>{title}</h1><div class='story'>{paragraphs}</div>{teaser}</html>"


def new_layout(number: int) -> str:
    """The same site after a relaunch, which puts paragraphs into div.box and teasers into div.story."""
    swapped = {"'story'": "'box'", "'box'": "'story'"}
    parts = old_layout(number, "").split("<div class=")
    return parts[0] + "".join(f"<div class={swapped[p[: p.index('>')]]}{p[p.index('>') :]}" for p in parts[1:])


def says(**probabilities: float) -> Model:
    """A model that knows paragraphs by their first words; all else is 0.03."""
    known = {"The": 0.97, "Nobody": 0.97, "Those": 0.97, "Our": 0.8, **probabilities}
    return lambda text: known.get(text.split()[0], 0.03)


def lesson(page: str, model: Model | None = None, **places: float) -> Lesson:
    """A page as the memory sees it; ``places`` are probabilities for all blocks below a class."""
    layout = Layout(Page.from_html(page, "https://post.example/"))
    model = model or says()
    scores = []
    for block in layout.blocks:
        above = f"{block.node.signature} {block.node.parent.signature if block.node.parent else ''}"
        placed = [probability for name, probability in places.items() if f"div.{name}" in above]
        scores.append(placed[0] if placed and block.tag == "p" else model(block.text))
    return Lesson(layout.blocks, scores)


def taught(pages: int, layout: Callable[[int], str] = old_layout, **places: float) -> SiteMemory:
    """A memory after so many pages of a layout."""
    memory = SiteMemory()
    for number in range(pages):
        memory.learn(lesson(layout(number), **(places or {"box": 0.1})))
    return memory


def scores(memory: SiteMemory, page: Lesson) -> dict[str, float]:
    """First characters of a block -> its probability with the memory's help."""
    return {b.text[:30]: s for b, s in zip(page.blocks, memory.scores(page), strict=True)}


# Paths


@pytest.mark.parametrize(
    ("signature", "name"),
    [
        ("p", "p"),
        ("div.story-text", "div.story-text"),
        ("div.b a", "div.a.b"),
        ("div.Story_Body", "div.story_body"),
        ("article.post-12345 post tag-iran category-world", "article.post.post-#"),
        ("div.css-1x2y3z", "div"),
        ("div.css-hrfedx e1jsehar0", "div"),
        ("div.sc-bdVaJa hKxyTz", "div"),
        ("p.styles_paragraph__a1B2c", "p.styles_paragraph__#"),
        ("div.articleBody isOpen", "div.articlebody.isopen"),
        ("div.col-8 mt-4", "div.col-#.mt-#"),
    ],
)
def test_names_of_elements_are_those_of_the_template(signature: str, name: str) -> None:
    assert element_name(signature) == name


def test_paths_match_over_pages_and_tell_links_short_texts_and_paragraphs_apart() -> None:
    text = "The council decided on Monday that the bridge will be rebuilt, after a debate that took four hours."
    page = "<div class='post-{0} story'><p>{1}</p><p>So it is.</p><p><a href='/{0}'>{1}</a></p></div>"
    first, second = (lesson(page.format(number, text), says()) for number in (17, 4711))
    assert first.paths == second.paths
    assert len(set(first.paths)) == 3
    assert {name.label.split(" < ")[1] for name in first.paths if name} == {"div.post-#.story"}


# Paths in the light of other articles


def test_a_doubtful_paragraph_is_decided_by_its_path() -> None:
    memory = taught(5)
    doubtful = lesson(old_layout(7), says(Nobody=0.3), box=0.7)
    after = scores(memory, doubtful)
    assert after[story(7)[1][:30]] > 0.6
    assert after[story(8)[0][:30]] < 0.45


def test_an_empty_memory_changes_nothing() -> None:
    page = lesson(old_layout(0))
    assert SiteMemory().scores(page) == page.scores


def test_more_articles_weigh_more() -> None:
    weights = [taught(n).facts("path")[0].weight(n + 1) for n in range(1, 8)]
    assert weights == sorted(weights)
    assert 0.3 < weights[0] < weights[-1] <= 0.7


def test_a_path_that_holds_text_here_and_furniture_there_says_nothing() -> None:
    memory = SiteMemory()
    for number in range(6):
        memory.learn(lesson(old_layout(number), box=0.95 if number % 2 else 0.05))
    page = lesson(old_layout(7), box=0.2)
    assert scores(memory, page)[story(8)[0][:30]] == pytest.approx(0.2, abs=0.1)


def test_what_the_model_is_sure_of_stands() -> None:
    """The second paragraph stands where bodies stand, the box where none does; the model says otherwise."""
    page = lesson(old_layout(9, ""), says(Nobody=0.05), box=0.95)
    memory = taught(30)
    assert any(memory.trusted_paths(page))
    assert memory.scores(page) == page.scores


def test_a_block_that_was_settled_without_the_model_stays_out() -> None:
    page = lesson(old_layout(7), says(Nobody=0.0))
    assert scores(taught(5), page)[story(7)[1][:30]] == 0


@given(
    st.lists(st.lists(st.floats(0, 1), min_size=8, max_size=8), max_size=6),
    st.lists(st.floats(0, 1), min_size=8, max_size=8),
)
def test_probabilities_stay_probabilities(lessons: list[list[float]], last: list[float]) -> None:
    blocks = lesson(old_layout(0)).blocks
    memory = SiteMemory()
    for probabilities in lessons:
        memory.learn(Lesson(blocks, probabilities[: len(blocks)]))
    assert all(0 <= score <= 1 for score in memory.scores(Lesson(blocks, last[: len(blocks)])))
    assert all(0 <= fact.probability <= 1 for fact in memory.facts("path"))


def test_the_memory_never_confirms_itself() -> None:
    """Taught a hundred times that a box is doubtful, it has learned that it is doubtful, not that it is text."""
    memory = taught(3, box=0.97)
    for number in range(3, 60):
        page = lesson(old_layout(number), box=0.3)
        memory.scores(page)
        memory.learn(page)
    box = next(fact for fact in memory.facts("path") if "div.box" in fact.name.label)
    assert box.probability == pytest.approx(0.3, abs=0.01)


# Layouts change


def test_the_first_page_of_a_new_layout_is_left_to_the_model() -> None:
    page = lesson(new_layout(20), says(The=0.8, Nobody=0.8, Those=0.8), story=0.2)
    assert taught(30).scores(page) == page.scores


def test_after_a_few_pages_of_a_new_layout_the_old_one_is_forgotten() -> None:
    memory = taught(30)
    distance = []
    for number in range(30, 42):
        page = lesson(new_layout(number), says(The=0.85, Nobody=0.85, Those=0.85), story=0.2)
        helped = scores(memory, page)
        distance.append(max(abs(helped[text[:30]] - 0.85) for text in story(number)))
        memory.learn(page)
    assert max(distance) < 0.2, "the body is never lost on the way"
    assert distance[-1] < 0.05
    doubtful = lesson(new_layout(50), says(Nobody=0.4), story=0.6)
    assert scores(memory, doubtful)[story(50)[1][:30]] > 0.6
    assert scores(memory, doubtful)[story(51)[0][:30]] < 0.5


def test_a_path_that_is_gone_counts_less_with_every_article() -> None:
    memory = taught(10)
    old = next(fact for fact in memory.facts("path") if "div.story" in fact.name.label)
    weights = [old.weight(page) for page in range(11, 45)]
    assert weights == sorted(weights, reverse=True)
    assert (weights[0] > 0.5, weights[15] < 0.31, weights[-1]) == (True, True, 0)


def test_a_path_that_comes_back_after_long_starts_anew() -> None:
    fact = Fact(Name("path", "0" * 16, "p"), 40, 0.95, 50)
    assert fact.confirmed(0.2, 51).articles == 41
    assert fact.confirmed(0.2, 100) == Fact(fact.name, 1, 0.2, 100)


# Lines that come back


@pytest.mark.parametrize(("articles", "kept"), [(1, True), (2, True), (3, False), (9, False)])
def test_a_line_is_furniture_from_the_third_article_on(articles: int, kept: bool) -> None:
    after = scores(taught(articles), lesson(old_layout(9)))
    assert (after[PROMO[:30]] > 0.5) is kept


def test_a_line_is_the_same_with_other_numbers_and_capitals() -> None:
    memory = SiteMemory()
    for number in range(3):
        memory.learn(lesson(old_layout(number, f"Our {number + 7} reporters"), box=0.1))
    assert scores(memory, lesson(old_layout(5, "OUR 1234 reporters"), says(OUR=0.8)))["OUR 1234 reporters"] == 0


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("Our last word on this: the bridge stays open, and whoever has to cross it pays no toll.", "too long"),
        ("<h3>Our view</h3>", "a subheading"),
        ("<table><tr><td>Our price</td></tr></table>", "a cell"),
    ],
)
def test_what_comes_back_in_bodies_is_no_furniture(line: str, why: str) -> None:
    memory = SiteMemory()
    for number in range(6):
        memory.learn(lesson(old_layout(number, line), box=0.1))
    assert all(
        score >= 0.5 for text, score in scores(memory, lesson(old_layout(9, line))).items() if "Our" in text
    ), why


def test_a_line_of_which_the_model_is_sure_is_text() -> None:
    sure = says(Our=0.95)
    memory = taught(6)
    assert scores(memory, lesson(old_layout(9), sure))[PROMO[:30]] > 0.5
    always = SiteMemory()
    for number in range(6):
        always.learn(lesson(old_layout(number), sure, box=0.1))
    assert scores(always, lesson(old_layout(9)))[PROMO[:30]] > 0.5, "sure on the other articles"


def test_a_line_that_has_not_been_seen_for_long_is_no_furniture_any_more() -> None:
    memory = taught(4)
    for number in range(4, 40):
        memory.learn(lesson(old_layout(number, ""), box=0.1))
    assert scores(memory, lesson(old_layout(41)))[PROMO[:30]] > 0.5


# Size


def test_a_memory_stays_small_and_keeps_what_is_confirmed() -> None:
    memory = SiteMemory()
    for number in range(120):
        unique = "".join(
            f"<div class='{chr(97 + i)}x{'abcdefghij'[number % 10] * (number // 10 + 1)}'>Our {chr(97 + i)}{'q' * number}</div>"
            for i in range(15)
        )
        memory.learn(lesson(old_layout(number) + unique, box=0.1))
        assert max(len(memory.facts("path")), len(memory.facts("text"))) <= CAPACITY
    assert memory.articles == 120
    assert any("div.story" in fact.name.label and fact.articles == 120 for fact in memory.facts("path"))
    assert any(fact.name.label == PROMO.lower() and fact.articles == 120 for fact in memory.facts("text"))


def test_a_monstrous_page_writes_no_more_than_a_memory_holds() -> None:
    huge = "".join(
        f"<div class='k{'x' * (i % 50)}y'><div class='l{'z' * (i // 50)}y'>Our {'o' * i}</div></div>"
        for i in range(1500)
    )
    changes = SiteMemory().learn(lesson(huge))
    assert len(changes.written) <= 2 * CAPACITY


# In the archive


@pytest.fixture
def fixed_model(monkeypatch: pytest.MonkeyPatch) -> None:
    """Probabilities by first words and place, so that a newly trained model changes nothing here."""

    def probabilities(layout: Layout, *_: object) -> list[float]:
        model = says(Our=0.85)
        return [
            0.1 if block.node.parent and "box" in block.node.parent.signature else model(block.text)
            for block in layout.blocks
        ]

    monkeypatch.setattr(body_module, "probabilities", probabilities)


@pytest.fixture
def run(tmp_path: Path, fixed_model: None) -> Iterator[ArchiveRun]:
    with ArchiveRun(tmp_path / "news.db", "test", {"post": Site("post", "https://post.example/")}) as run:
        yield run


def visit(number: int, hours: float = 0, path: str = "", site: str = "post", text: str = "", **fields: Any) -> Visit:
    url = f"https://post.example/2026/11/22/{path or f'story-number-{number}'}/"
    page = Page.from_html((text or old_layout(number)).encode(), url)
    at = NOON + timedelta(hours=hours)
    return Visit(url, url, site=site, fetched_at=at, status=200, content=page, **fields)


def rows(run: ArchiveRun) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in sqlite3.connect(run.store.path).execute("SELECT * FROM site_memory")]


def test_articles_teach_and_are_helped(run: ArchiveRun) -> None:
    bodies = []
    for number in range(5):
        done = run.take_in(visit(number))
        assert done.outcome is Outcome.STORED
        assert done.article is not None
        bodies.append(done.article.body)
    assert [PROMO in body for body in bodies] == [True, True, True, False, False]
    assert bodies[4].split("\n\n") == story(4)
    assert run.store.memory("post").articles == 5


def test_only_new_articles_teach(run: ArchiveRun) -> None:
    run.take_in(visit(0))
    learned = rows(run)
    assert run.take_in(visit(0, hours=1)).outcome is Outcome.UNCHANGED
    changed = old_layout(0).replace("four hours", "five hours")
    assert run.take_in(visit(0, hours=2, text=changed)).outcome is Outcome.UPDATED
    copy = old_layout(0).replace("<h1>", '<link rel="canonical" href="/2026/11/22/story-number-0/"><h1>')
    assert run.take_in(visit(0, hours=3, path="copy-of-number-0", text=copy)).outcome is Outcome.DUPLICATE
    assert run.take_in(visit(1, text="<title>News</title><p>Nothing.</p>")).outcome is Outcome.NOT_ARTICLE
    assert rows(run) == learned


def test_what_was_learned_since_is_no_edit_of_an_article(run: ArchiveRun) -> None:
    for number in range(5):
        run.take_in(visit(number))
    again = run.take_in(visit(0, hours=1))
    assert (again.outcome, again.article and PROMO in again.article.body) == (Outcome.UNCHANGED, True)
    kept = run.store.article(visit(0).url)
    assert kept is not None and PROMO in kept["body"] and PROMO in kept["body_html"]
    longer = old_layout(0).replace("</p></div><div class='box'>", f"</p><p>{story(7)[2]}</p></div><div class='box'>")
    edited = run.take_in(visit(0, hours=2, text=longer))
    assert (edited.outcome, edited.reason) == (Outcome.UPDATED, "body")
    assert edited.article is not None
    assert edited.article.body.split("\n\n") == [*story(0), story(7)[2]]
    shorter = old_layout(0).replace(f"<p>{story(0)[1]}</p>", "")
    assert run.take_in(visit(0, hours=3, text=shorter)).outcome is Outcome.UPDATED
    stored = run.store.article(visit(0).url)
    assert stored is not None
    assert (stored["revision"], stored["body"].split("\n\n")) == (3, [story(0)[0], story(0)[2]])


@pytest.mark.parametrize("order", [(1, 0, 2), (0, 2, 1), (2, 1, 0)])
def test_other_paragraphs_first_is_an_edit(run: ArchiveRun, order: tuple[int, ...]) -> None:
    for number in range(5):
        run.take_in(visit(number))
    page = old_layout(0)
    for position, paragraph in enumerate(story(0)):
        page = page.replace(paragraph, f"{{{position}}}")
    for position, number in enumerate(order):
        page = page.replace(f"{{{position}}}", story(0)[number])
    done = run.take_in(visit(0, hours=1, text=page))
    assert (done.outcome, done.reason) == (Outcome.UPDATED, "body")
    stored = run.store.article(visit(0).url)
    assert stored is not None and stored["body"].split("\n\n") == [story(0)[number] for number in order]


def test_a_site_may_want_no_memory(tmp_path: Path, fixed_model: None) -> None:
    site = Site("post", "https://post.example/", memory=False)
    with ArchiveRun(tmp_path / "news.db", "test", {"post": site}) as run:
        for number in range(5):
            done = run.take_in(visit(number))
            assert done.article is not None and PROMO in done.article.body
        assert rows(run) == []


def test_a_body_of_the_sites_own_selector_teaches_nothing(tmp_path: Path, fixed_model: None) -> None:
    site = Site("post", "https://post.example/", selectors={"body": "div.story"})
    with ArchiveRun(tmp_path / "news.db", "test", {"post": site}) as run:
        assert run.take_in(visit(0)).outcome is Outcome.STORED
        assert rows(run) == []


def test_a_body_out_of_a_script_teaches_nothing(run: ArchiveRun) -> None:
    told = json.dumps({"@type": "NewsArticle", "headline": "Rain", "articleBody": "\n\n".join(story(0) + story(1))})
    page = (
        f"<title>Rain</title><script type='application/ld+json'>{told}</script><h1>Rain</h1><p>Our app shows it.</p>"
    )
    done = run.take_in(visit(0, text=page))
    assert (done.outcome, done.article and done.article.provenance["body"].rule) == ("stored", "jsonld:articleBody")
    assert rows(run) == []


def test_pages_of_no_declared_site_share_the_memory_of_their_domain(run: ArchiveRun) -> None:
    run.take_in(visit(0, site=""))
    assert {row[0] for row in rows(run)} == {"post.example"}
    nowhere = replace(visit(1, site=""), url="", requested_url="saved/page.html")
    nowhere.content.url = ""
    assert run.take_in(nowhere).outcome is Outcome.STORED
    assert {row[0] for row in rows(run)} == {"post.example"}


def test_what_was_learned_is_stored_with_the_article_or_not_at_all(run: ArchiveRun) -> None:
    run.take_in(visit(0))
    learned = rows(run)
    with sqlite3.connect(run.store.path) as db:
        db.execute("CREATE TRIGGER full BEFORE INSERT ON site_memory BEGIN SELECT raise(ABORT, 'disk full'); END")
    with pytest.raises(StorageError, match="disk full"):
        run.take_in(visit(1))
    assert rows(run) == learned
    assert run.store.counts()["articles"] == 1
    memory = run.memory(visit(1))
    assert memory is not None and memory.articles == 1


def test_a_memory_read_back_is_the_same(run: ArchiveRun) -> None:
    fresh = SiteMemory()
    for number in range(4):
        run.take_in(visit(number))
        fresh.learn(read_article(visit(number).content, memory=fresh).body.lesson)
    stored = run.store.memory("post")
    assert (stored.facts("path"), stored.facts("text")) == (fresh.facts("path"), fresh.facts("text"))
    assert stored.articles == fresh.articles == 4


def test_what_falls_out_of_a_memory_falls_out_of_the_archive(
    run: ArchiveRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsspider.extraction.site_memory.CAPACITY", 10)
    for number in range(8):
        boxes = "".join(
            f"<div class='{'abcdefgh'[number]}{'xyz'[i]}y'>Our own {'abcdefgh'[number] * (i + 3)}</div>"
            for i in range(3)
        )
        run.take_in(visit(number, text=old_layout(number) + boxes))
    memory = run.store.memory("post")
    assert 0 < len(memory.facts("path")) <= 10
    assert len(rows(run)) == len(memory.facts("path")) + len(memory.facts("text"))


def test_the_next_run_knows_what_the_last_one_learned(tmp_path: Path, fixed_model: None) -> None:
    sites = {"post": Site("post", "https://post.example/")}
    for number in range(4):
        with ArchiveRun(tmp_path / "news.db", "test", sites) as run:
            done = run.take_in(visit(number))
    assert done.article is not None
    assert PROMO not in done.article.body


def test_many_sites_are_not_held_all_at_once(run: ArchiveRun, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsspider.intake._OPEN_MEMORIES", 2)
    for number in range(4):
        for name in ("a", "b", "c"):
            done = run.take_in(
                visit(
                    number,
                    site=name,
                    path=f"{name}-story-{number}",
                    text=old_layout(number).replace("council", f"council of {name}"),
                )
            )
            assert done.outcome is Outcome.STORED
    assert {name: run.store.memory(name).articles for name in ("a", "b", "c")} == {"a": 4, "b": 4, "c": 4}


# Explained


def test_every_block_has_its_reason(fixed_model: None) -> None:
    memory = taught(4)
    page = old_layout(6).replace("</html>", "<div class='foot'><p>Those who know</p></div></html>")
    page = page.replace("<div class='box'>", f"<p>{story(6)[0]}</p><a href='/'>Home</a><div class='box'>")
    reading = read_article(Page.from_html(page, "https://post.example/"), memory=memory)
    weighed = weigh(reading.body, reading.article.title or "", memory)
    reasons = {w.block.text[:12]: (w.kept, w.reason) for w in reversed(weighed)}
    assert [w.block for w in weighed if w.kept] == reading.body.blocks
    assert reasons["Nobody had e"] == (True, "text")
    assert reasons[PROMO[:12]] == (False, "furniture by memory")
    assert reasons["Home"] == (False, "improbable")
    assert "duplicate" in {w.reason for w in weighed}
    assert all(w.reason for w in weighed)


def test_a_selectors_choice_is_its_own_reason() -> None:
    site = Site("post", "https://post.example/", selectors={"body": "div.story p"})
    reading = read_article(Page.from_html(old_layout(6), "https://post.example/"), site, memory=SiteMemory())
    weighed = weigh(reading.body, "", SiteMemory())
    assert [(w.block.text, w.kept, w.reason) for w in weighed] == [(p, True, "selector:body") for p in story(6)]


def test_reasons_name_the_memory_where_it_tipped_the_scale(monkeypatch: pytest.MonkeyPatch) -> None:
    memory = taught(6)
    page = lesson(old_layout(7), says(Nobody=0.3), box=0.6)
    monkeypatch.setattr(body_module, "probabilities", lambda *_: page.scores)
    reading = read_article(Page.from_html(old_layout(7), "https://post.example/"), memory=memory)
    reasons = {w.block.text[:30]: w.reason for w in weigh(reading.body, "", memory)}
    assert reasons[story(7)[1][:30]] == "text by memory"
    assert reasons[story(8)[0][:30]] == "improbable by memory"


def test_explain_shows_page_blocks_and_memory(work: Workplace, serve: Callable[..., Any]) -> None:
    titles = [f"The {topic} is open again after a long winter" for topic in TOPICS[:4]]
    routes = {f"/2026/11/20/{t.replace(' ', '-').lower()}/": article(t) for t in titles}
    web = serve({"/": html("".join(f'<a href="{path}">{path}</a>' for path in routes)), **routes})
    work.declare(web)
    assert work.run("crawl").code == 0
    url = web.base + next(iter(routes))
    done = work.run("explain", url)
    assert (done.code, done.err) == (0, "")
    assert url in done.out
    assert titles[0] in done.out
    assert all(
        word in done.out
        for word in (
            "meta:article:published_time",
            "kept as the body",
            "learned from 4 articles",
            "where bodies stand",
        )
    )
    (work.folder / "page.html").write_bytes(next(iter(routes.values())).body)
    read = work.run("explain", "page.html", "--site", "town", "--all")
    assert (read.code, read.err) == (0, "")
    assert "learned from 4 articles" in read.out
    learned = work.run("explain", "--site", "town").out
    assert "learned from 4 articles" in learned
    assert "Blocks:" not in learned


def test_explain_shows_what_feed_and_page_say_of_the_dates(work: Workplace, serve: Callable[..., Any]) -> None:
    story = article(
        "The ferry is late again",
        body="<p>Copyright 1 January 2024</p>",
        head='<meta name="pubdate" content="2091-01-01T09:30:00Z">',
    )
    web = serve({
        "/": html('<link rel="alternate" type="application/rss+xml" href="/feed">'),
        "/feed": rss(("/ferry", "The ferry is late again", "Fri, 20 Nov 2026 07:15:00 GMT")),
        "/ferry": story._replace(headers={**story.headers, "Last-Modified": "Sat, 21 Nov 2026 06:01:00 GMT"}),
    })  # fmt: skip
    work.declare(web)
    assert work.run("crawl").code == 0
    done = work.run("explain", f"{web.base}/ferry")
    assert (done.code, done.err) == (0, "")
    dates = [" ".join(line.split()) for line in done.out.splitlines() if line.split()[:1] in (["published"], ["+"])]
    assert any("2026-11-20 07:15:00+00:00 feed 6" in line for line in dates)
    assert any("meta:pubdate" in line and "in the future" in line for line in dates)
    assert any("modified 2026-11-21 06:01:00+00:00 http:last-modified 0 of the file" in " ".join(line.split())
               for line in done.out.splitlines())  # fmt: skip
    assert any("2024-01-01 text" in line and "of rights, an event or a member" in line for line in dates)
    assert sum("chosen" in line for line in dates) == 1


def test_explain_without_an_archive_and_wrong_use(work: Workplace) -> None:
    (work.folder / "page.html").write_text(old_layout(3), encoding="utf-8")
    done = work.run("explain", "page.html", "--url", "https://post.example/a")
    assert done.code == 0
    assert "Nothing was learned of this site." in done.out
    for arguments, message in (
        ((), "say which page, or which site with --site"),
        (("--site", "nosuch"), "nothing was learned of a site named 'nosuch'"),
        (("nosuch.html",), "No such file"),
    ):
        failed = work.run("explain", *arguments)
        assert (failed.code, failed.out) == (2, "")
        assert message in failed.err


def test_a_site_can_be_forgotten(work: Workplace, run: ArchiveRun, tmp_path: Path) -> None:
    for number in range(3):
        run.take_in(visit(number))
    facts = len(rows(run))
    run.close()
    db = str(tmp_path / "news.db")
    assert (
        work.run("sites", "--forget", "nosuch", "--db", db).err
        == "Error: nothing was learned of a site named 'nosuch'\n"
    )
    assert work.run("sites", "--forget", "post", "--db", db).out == f"post: forgot {facts} facts\n"
    assert work.run("explain", "--site", "post", "--db", db).code == 2
    with Store(db) as store:
        assert (store.counts()["articles"], store.memory("post").articles) == (3, 0)
        store.forget("post")
    with run_lock(db):
        assert work.run("sites", "--forget", "post", "--db", db).code == 3
    with pytest.raises(LockedError), run_lock(db), run_lock(db):
        pass
    assert work.run("sites", "--forget", "post", "--db", "none.db").code == 2
