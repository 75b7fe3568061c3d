"""The body: which blocks of the page are the story, and how they read as text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from newsspider.extraction import features, model
from newsspider.extraction.boilerplate import mask
from newsspider.extraction.layout import BLOCKQUOTE, Block, Layout, Node
from newsspider.extraction.markup import render
from newsspider.extraction.metadata import key_of
from newsspider.extraction.script_state import Story, declared_story, state_story
from newsspider.extraction.selectors import select_blocks
from newsspider.page import Page
from newsspider.sites import Site

MODEL = "body_model.json"
#: A block is text when its probability reaches this share of the page's median among likely blocks ...
_RELATIVE = 0.5
#: ... within these bounds: pages whose markup is unusual get low probabilities throughout.
_LOWEST, _HIGHEST = 0.15, 0.5
#: Quotes are set apart by their markup, which lowers their probability; so they need less.
_QUOTE = 0.2
#: A table with a longer cell arranges the page rather than data.
_LAYOUT_CELL = 600
#: What stands before a further story's headline must be a story itself.
_STORY_CHARS = 200
#: First-level headings looked at; each costs a pass over the body.
_MAX_HEADLINES = 20
_LOADED = mask("loaded")
_SUMMARY = mask("summary")
_MAX_STANDFIRST = 3
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_CELLS = frozenset(("td", "th"))
_DUPLICATE_CHARS = 60
#: The script-rendered page: next to no text in the tree, a whole story in JSON-LD or the script's state.
_SCRIPT_MIN, _SCRIPT_FACTOR = 500, 4
#: Scripts of pages that show more are not looked into.
_SCRIPT_MAX_SHOWN = 1_000
_WORD = re.compile(r"\w+")


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


def find_body(
    page: Page, layout: Layout, title: str | None = None, site: Site | None = None, summary: str | None = None
) -> Body:
    """The story's text; empty when the page has none. A standfirst that is the ``summary`` is left out."""
    if selected := select_blocks(page, layout, site):
        blocks = _tidy(selected, title or "")
        return Body(render(blocks), blocks, "selector:body")
    blocks = choose(layout.blocks, probabilities(page, layout), title or "")
    blocks = blocks[_standfirst(blocks, summary or "") :]
    text = render(blocks)
    for story in _script_stories(page, title or "", len(text)):
        if len(story.text) > max(_SCRIPT_MIN, len(text) * _SCRIPT_FACTOR):
            return Body(story.text, [], story.rule, story.html)
    return Body(text, blocks, "blocks" if text else "none")


def _standfirst(blocks: list[Block], summary: str) -> int:
    """How many of the first blocks are the summary, in elements that the page names so.

    One that stands among the paragraphs unmarked stays: it may be the first of them, taken as description.
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


def probabilities(page: Page, layout: Layout) -> list[float]:
    """For each block of the layout, how sure the model is that it belongs to the story."""
    score = model.load(MODEL, features.NAMES)
    return [score(row) if row else 0.0 for row in features.rows(layout, *declared(page))]


def declared(page: Page) -> tuple[str, str]:
    """Title and summary as the page's head states them; "" where it does not."""
    title = page.meta_first("og:title", "twitter:title") or page.title_tag
    return title, page.meta_first("og:description", "description") or ""


def choose(blocks: list[Block], scores: list[float], title: str) -> list[Block]:
    """The blocks that are the story, in order."""
    scores = _even_tables(blocks, scores)
    threshold = _threshold(blocks, scores)
    likely = [
        block
        for block, score in zip(blocks, scores, strict=True)
        if score >= threshold or (score >= _QUOTE and block.node.places & BLOCKQUOTE)
    ]
    return _tidy(_before_next_story(blocks, likely, title), title)


def _even_tables(blocks: list[Block], scores: list[float]) -> list[float]:
    """Cells share the mean of their table, so that a table comes whole with its head or not at all."""
    tables: dict[int, list[Block]] = {}
    for block in blocks:
        if block.tag in _CELLS and (table := _above(block.node, "table")) is not None:
            tables.setdefault(table.index, []).append(block)
    evened = list(scores)
    for cells in tables.values():
        if max(cell.chars for cell in cells) > _LAYOUT_CELL:
            continue
        mean = sum(scores[c.index] * c.chars for c in cells) / sum(c.chars for c in cells)
        for cell in cells:
            evened[cell.index] = mean
    return evened


def _before_next_story(blocks: list[Block], chosen: list[Block], title: str) -> list[Block]:
    """The chosen blocks up to the headline of a further story that was loaded below.

    Such a headline repeats the markup of the first one, says something else, and stands in another
    ``<article>``, outside the container of the text before it (inside, it is a subheading).
    """
    wanted = _WORD.findall(title.lower())
    own = next((b for b in blocks if b.tag == "h1" and wanted and _same_words(b, wanted)), None)
    if own is None:
        return chosen
    shape = _shape(own.node)
    headlines = (b for b in blocks[own.index + 1 :] if b.tag == "h1" and _shape(b.node) == shape)
    for block in islice(headlines, _MAX_HEADLINES):
        if not _same_words(block, wanted):
            before = [b for b in chosen if b.index < block.index]
            if len(before) < 2 or sum(b.chars for b in before) < _STORY_CHARS:
                return chosen
            elsewhere = block.node.article is not own.node.article or block.node.inherited & _LOADED
            if elsewhere and not _inside(block.node, _common_ancestor(before)):
                return before
    return chosen


def _same_words(block: Block, words: list[str]) -> bool:
    return _WORD.findall(block.text.lower()) == words


def _shape(node: Node) -> tuple[str, ...]:
    """Tag and classes of the node and its parent, without the words that number single elements."""
    nodes = (node,) if node.parent is None else (node, node.parent)
    return tuple(" ".join(w for w in n.signature.split() if not any(map(str.isdigit, w))) for n in nodes)


def _above(node: Node, tag: str) -> Node | None:
    """The nearest node with this tag, the node itself included, at most eight levels up."""
    current: Node | None = node
    for _ in range(8):
        if current is None or current.tag == tag:
            return current
        current = current.parent
    return None


def _common_ancestor(blocks: list[Block]) -> Node:
    common = _line(blocks[0].node)
    for block in blocks[1:]:
        line = {node.index for node in _line(block.node)}
        while common[-1].index not in line:
            common.pop()
    return common[-1]


def _inside(node: Node, container: Node) -> bool:
    return any(above is container for above in _line(node))


def _line(node: Node) -> list[Node]:
    """The nodes from the body down to ``node``."""
    line = [node]
    while (parent := line[-1].parent) is not None:
        line.append(parent)
    return line[::-1]


def _threshold(blocks: list[Block], scores: list[float]) -> float:
    """Half of the page's median probability, by length of text, clipped."""
    likely = sorted((s, b.chars) for b, s in zip(blocks, scores, strict=True) if s > 0.3)
    half = sum(chars for _, chars in likely) / 2
    passed = 0
    for score, chars in likely:
        passed += chars
        if passed >= half:
            return min(max(_RELATIVE * score, _LOWEST), _HIGHEST)
    return _LOWEST


def _tidy(blocks: list[Block], title: str) -> list[Block]:
    """The blocks without the repeated title, without copies, without headings that head nothing."""
    wanted = _WORD.findall(title.lower())
    kept: list[Block] = []
    seen: set[str] = set()
    for block in blocks:
        if block.chars > _DUPLICATE_CHARS:
            if block.text in seen:
                continue
            seen.add(block.text)
        if wanted and len(kept) < 3 and _same_words(block, wanted):
            continue
        kept.append(block)
    while kept and kept[-1].tag in _HEADINGS and len(kept) > 1:
        kept.pop()
    return kept
