"""The body: which blocks of the page are the story, and how they read as text."""

from __future__ import annotations

import html
import re
from itertools import islice
from typing import NamedTuple

from newsspider.extraction import features, model
from newsspider.extraction.boilerplate import mask
from newsspider.extraction.layout import BLOCKQUOTE, Block, Layout, Node
from newsspider.extraction.selectors import select_blocks
from newsspider.extraction.site_memory import Lesson, SiteMemory
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
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_CELLS = frozenset(("td", "th"))
_DUPLICATE_CHARS = 60
#: The script-rendered page: next to no text in the tree, a whole story in JSON-LD.
_JSON_LD_MIN, _JSON_LD_FACTOR = 500, 4
_ARTICLE_BODY_TYPES = frozenset(
    """Article NewsArticle BlogPosting ReportageNewsArticle AnalysisNewsArticle OpinionNewsArticle
    BackgroundNewsArticle ReviewNewsArticle LiveBlogPosting SocialMediaPosting TechArticle Report WebPage""".split()
)
_TAG = re.compile(r"<[^<>]{0,500}>")
_BLOCK_END = re.compile(r"<(?:br\s*/?|/p|/div|/h[1-6]|/li)\s*>", re.IGNORECASE)
_WORD = re.compile(r"\w+")


class Body(NamedTuple):
    """What was chosen."""

    text: str
    #: paragraphs, headings, list items, quotes and table rows, parted by a blank line
    blocks: list[Block]
    #: the blocks it was made of; empty when the text stood in a script
    rule: str
    #: ``blocks``, ``selector:body``, ``jsonld:articleBody``, ``none``
    lesson: Lesson | None = None
    #: the page's blocks as the memory of its site sees them; None without a memory, and with a selector


def find_body(
    page: Page,
    layout: Layout,
    title: str | None = None,
    site: Site | None = None,
    memory: SiteMemory | None = None,
) -> Body:
    """The story's text; empty when the page has none."""
    if selected := select_blocks(page, layout, site):
        blocks = _tidy(selected, title or "")
        return Body(render(blocks), blocks, "selector:body")
    scores = probabilities(page, layout)
    lesson = Lesson(layout.blocks, scores) if memory is not None else None
    if memory is not None and lesson is not None:
        scores = memory.scores(lesson)
    blocks = choose(layout.blocks, scores, title or "")
    text = render(blocks)
    declared = _json_ld_body(page)
    if len(declared) > _JSON_LD_MIN and len(text) * _JSON_LD_FACTOR < len(declared):
        return Body(declared, [], "jsonld:articleBody", lesson=lesson)
    return Body(text, blocks, "blocks" if text else "none", lesson=lesson)


def still_shows(lesson: Lesson, title: str, earlier: str, now: str) -> bool:
    """Whether the page still has all of an earlier body, and the body of now differs by its memory alone.

    A memory grows between two visits. What it says of an article that has not changed is no edit of it.
    """
    shown, before = _paragraphs(render(lesson.blocks)), _paragraphs(earlier)
    alone = _paragraphs(render(choose(lesson.blocks, lesson.scores, title)))
    return before <= shown and _paragraphs(now) & alone <= before


def _paragraphs(text: str) -> set[str]:
    return set(text.split("\n\n"))


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


def render(blocks: list[Block]) -> str:
    """The blocks as plain text; the cells of a table row share a line.

    Paragraphs are parted by a blank line, a ``<br>`` inside one is a line break.
    """
    parts: list[str] = []
    row: object = None
    for block in blocks:
        block_row = _above(block.node, "tr") if block.tag in _CELLS else None
        if block_row is not None and block_row is row:
            parts[-1] += " | " + block.text
        else:
            parts.append(block.text)
        row = block_row
    return "\n\n".join(parts)


def _json_ld_body(page: Page) -> str:
    """The longest ``articleBody`` that the page's JSON-LD holds, as text."""
    best = ""
    for node in page.json_ld_of(_ARTICLE_BODY_TYPES):
        body = node.get("articleBody")
        if isinstance(body, str) and len(body) > len(best):
            best = body
    return _plain(best)


def _plain(text: str) -> str:
    """Markup and entities out; line breaks and block ends part paragraphs."""
    if "<" in text:
        text = _TAG.sub("", _BLOCK_END.sub("\n\n", text))
    text = html.unescape(text)
    paragraphs = (" ".join(p.split()) for p in text.splitlines())
    return "\n\n".join(p for p in paragraphs if p)
