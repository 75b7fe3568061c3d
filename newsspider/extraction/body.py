"""The body: which blocks of the page are the story, and how they read as text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newsspider.extraction import features, model
from newsspider.extraction.boilerplate import mask
from newsspider.extraction.choice import choose, tidy
from newsspider.extraction.layout import Block, Layout
from newsspider.extraction.markup import render
from newsspider.extraction.metadata import article_node, key_of
from newsspider.extraction.script_state import Story, declared_story, state_story
from newsspider.extraction.selectors import select_blocks
from newsspider.extraction.site_memory import Lesson, SiteMemory
from newsspider.page import Page, json_ld_types
from newsspider.sites import Site

MODEL = "body_model.json"
#: Shorter names of authors are initials, which begin other words too.
_AUTHOR_CHARS = 4
_SUMMARY = mask("summary")
_MAX_STANDFIRST = 3
#: The script-rendered page: next to no text in the tree, a whole story in JSON-LD or the script's state.
_SCRIPT_MIN, _SCRIPT_FACTOR = 500, 4
#: Scripts of pages that show more are not looked into.
_SCRIPT_MAX_SHOWN = 1_000


class Known(NamedTuple):
    """What was found of the page before its body."""

    title: str = ""
    summary: str = ""
    authors: tuple[str, ...] = ()


class Body(NamedTuple):
    """What was chosen."""

    text: str
    #: paragraphs, headings, list items, quotes and table rows, parted by a blank line
    blocks: list[Block]
    #: the blocks it was made of; empty when the text stood in a script
    rule: str
    #: ``blocks``, ``selector:body``, ``jsonld:articleBody``, ``script:__NEXT_DATA__``, ``none``
    html: str = ""
    #: of a story that stood in a script; that of blocks is made of them when it is wanted
    lesson: Lesson | None = None
    #: the page's blocks as the memory of its site sees them; None without a memory, and with a selector


def find_body(
    page: Page,
    layout: Layout,
    known: Known = Known(),  # noqa: B008 - immutable
    site: Site | None = None,
    memory: SiteMemory | None = None,
) -> Body:
    """The story's text; empty when the page has none. A standfirst that is the summary is left out."""
    if selected := select_blocks(page, layout, site):
        blocks = tidy(selected, known.title)
        return Body(render(blocks), blocks, "selector:body")
    stated = declared(page, known.authors)
    scores = probabilities(layout, stated)
    lesson = Lesson(layout.blocks, scores, stated.is_news) if memory is not None else None
    if memory is not None and lesson is not None:
        scores = memory.scores(lesson)
    blocks = choose(layout.blocks, scores, known.title, stated.is_news)
    if stated.is_article:
        blocks = blocks[_standfirst(blocks, known.summary) :]
    text = render(blocks)
    for story in _script_stories(page, known.title, len(text)):
        if len(story.text) > max(_SCRIPT_MIN, len(text) * _SCRIPT_FACTOR):
            return Body(story.text, [], story.rule, story.html, lesson)
    return Body(text, blocks, "blocks" if text else "none", lesson=lesson)


def still_shows(lesson: Lesson, title: str, earlier: str, now: str) -> bool:
    """Whether the page still has all of an earlier body, and the body of now differs by its memory alone.

    A memory grows between two visits. What it says of an article that has not changed is no edit of it.
    """
    shown, before = _paragraphs(render(lesson.blocks)), _paragraphs(earlier)
    alone = _paragraphs(render(choose(lesson.blocks, lesson.scores, title, lesson.is_news)))
    return _in_order(before, shown) and set(_paragraphs(now)) & set(alone) <= set(before)


def _paragraphs(text: str) -> list[str]:
    return text.split("\n\n")


def _in_order(few: list[str], many: list[str]) -> bool:
    """Whether the few stand among the many in their order, each as often as it comes."""
    rest = iter(many)
    return all(text in rest for text in few)  # 'in' reads the iterator up to what it finds


def _standfirst(blocks: list[Block], summary: str) -> int:
    """How many of the first blocks are the summary, in elements that the page names so.

    One that stands among the paragraphs unmarked stays: it may be the first of them, taken as description. So it
    is on pages that do not declare an article: there such class names stand on the first paragraph more often.
    """
    wanted, read = key_of(summary), ""
    for count, block in enumerate(blocks[:_MAX_STANDFIRST], 1):
        read += key_of(block.text)
        if not wanted.startswith(read) or not _is_named_summary(block):
            return 0
        if read == wanted:
            return count if sum(b.chars for b in blocks[count:]) > len(summary) else 0
    return 0


def _is_named_summary(block: Block) -> bool:
    parent = block.node.parent
    own = block.bits | block.node.bits
    return bool((own | parent.bits if parent is not None and parent.blocks <= _MAX_STANDFIRST else own) & _SUMMARY)


def _script_stories(page: Page, title: str, shown: int) -> Iterator[Story]:
    if story := declared_story(page, max(_SCRIPT_MIN, shown * _SCRIPT_FACTOR)):
        yield story
    if shown < _SCRIPT_MAX_SHOWN and (story := state_story(page, title)):
        yield story


def probabilities(layout: Layout, stated: features.Declared) -> list[float]:
    """For each block of the layout, how sure the model is that it belongs to the story."""
    score = model.load(MODEL, features.NAMES)
    return [score(row) if row else 0.0 for row in features.rows(layout, stated)]


def declared(page: Page, authors: tuple[str, ...]) -> features.Declared:
    """What the page says of the story elsewhere than in its blocks."""
    title = page.meta_first("og:title", "twitter:title") or page.title_tag
    summary = page.meta_first("og:description", "description") or ""
    node = article_node(page)
    return features.Declared(
        title.lower(),
        summary.lower(),
        tuple(name.lower() for name in authors if len(name) > _AUTHOR_CHARS),
        node is not None,
        node is not None and any("News" in name for name in json_ld_types(node)),
        bool(page.json_ld),
    )
