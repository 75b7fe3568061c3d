"""The body: which blocks of the page are the story, and how they read as text."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from newsspider.extraction import features, model
from newsspider.extraction.boilerplate import mask
from newsspider.extraction.layout import BLOCKQUOTE, Block, Layout, Node
from newsspider.extraction.metadata import article_node
from newsspider.extraction.selectors import select_blocks
from newsspider.page import Page, json_ld_types
from newsspider.sites import Site

MODEL = "body_model.json"
#: A block is text when its probability reaches this share of the page's median among likely blocks ...
_RELATIVE = 0.5
#: ... within these bounds: pages whose markup is unusual get low probabilities throughout.
_LOWEST, _HIGHEST = 0.15, 0.5
#: Newsrooms that declare their articles as such keep lists of links, boxes and prompts among the text, which
#: are the doubtful blocks there; elsewhere these are more often the author's own lists.
_NEWS_RELATIVE, _NEWS_HIGHEST = 0.65, 0.55
#: Quotes are set apart by their markup, which lowers their probability; so they need less.
_QUOTE = 0.4
#: The text begins and ends near blocks as sure as this; doubtful ones further off are other texts of the page.
_SURE, _NEAR = 0.8, 25
#: A post of a social network that the story shows is a text of its own, unless the model is this sure: some
#: pages hang their whole text below such an element.
_POST = 0.92
_EMBED, _QUOTED = mask("embed"), mask("quote")
#: Text for screen readers is no part of the page as it is read. Words of class names, as style sheets of large
#: frameworks (Bootstrap, WordPress, Drupal, GOV.UK) have them.
_FOR_SCREEN_READERS = re.compile(
    r"(?:^|[\s.])(?:[a-z]+-)?(?:visually-?hidden|sr-only|screen-?reader(?:-text)?|assistive-text|"
    r"element-invisible|off-?screen)(?:\s|$)",
    re.IGNORECASE,
)
_ASIDE_CHARS = 200
#: A quote pulled out of the text repeats a sentence of it.
_PULLED_CHARS = 400
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
#: Shorter names of authors are initials, which begin other words too.
_AUTHOR_CHARS = 4
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


def find_body(
    page: Page, layout: Layout, title: str | None = None, authors: Sequence[str] = (), site: Site | None = None
) -> Body:
    """The story's text; empty when the page has none. ``title`` and ``authors`` are what was found before."""
    if selected := select_blocks(page, layout, site):
        blocks = _tidy(selected, title or "")
        return Body(render(blocks), blocks, "selector:body")
    stated = declared(page, authors)
    blocks = choose(layout.blocks, probabilities(layout, stated), stated.is_news, title or "")
    text = render(blocks)
    scripted = _json_ld_body(page)
    if len(scripted) > _JSON_LD_MIN and len(text) * _JSON_LD_FACTOR < len(scripted):
        return Body(scripted, [], "jsonld:articleBody")
    return Body(text, blocks, "blocks" if text else "none")


def probabilities(layout: Layout, stated: features.Declared) -> list[float]:
    """For each block of the layout, how sure the model is that it belongs to the story."""
    score = model.load(MODEL, features.NAMES)
    return [score(row) if row else 0.0 for row in features.rows(layout, stated)]


def declared(page: Page, authors: Sequence[str]) -> features.Declared:
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


def choose(blocks: list[Block], scores: list[float], is_news: bool, title: str) -> list[Block]:
    """The blocks that are the story, in order."""
    scores = _even_tables(blocks, scores)
    threshold = _threshold(blocks, scores, is_news)
    quote = min(_QUOTE, threshold)
    likely = [
        block
        for block, score in zip(blocks, scores, strict=True)
        if score >= threshold or (score >= quote and block.node.places & BLOCKQUOTE)
    ]
    likely = [block for block in _near_the_sure(likely, scores) if not _is_apart(block, scores[block.index])]
    return _tidy(_without_pulled_quotes(_before_next_story(blocks, likely, title)), title)


def _near_the_sure(likely: list[Block], scores: list[float]) -> list[Block]:
    sure = [block.index for block in likely if scores[block.index] > _SURE]
    if not sure:
        return likely
    return [block for block in likely if sure[0] - _NEAR <= block.index <= sure[-1] + _NEAR]


def _is_apart(block: Block, score: float) -> bool:
    """Whether it is a post of a social network, or a line for screen readers only."""
    if block.node.places & BLOCKQUOTE and score < _POST:
        quote = _above(block.node, "blockquote")
        if quote is not None and quote.bits & _EMBED:
            return True
    if block.chars > _ASIDE_CHARS:
        return False
    parent = block.node.parent
    return bool(
        _FOR_SCREEN_READERS.search(block.node.signature)
        or (parent is not None and _FOR_SCREEN_READERS.search(parent.signature))
    )


def _without_pulled_quotes(blocks: list[Block]) -> list[Block]:
    """Quotes that another block says as well are decoration."""
    quotes = [b for b in blocks if b.chars < _PULLED_CHARS and _is_quote(b)]
    if not quotes:
        return blocks
    text = "\n".join(f" {_plain_words(b.text)} " for b in blocks if not _is_quote(b))
    pulled = {b.index for b in quotes if (words := _plain_words(b.text)).count(" ") > 2 and f" {words} " in text}
    return [block for block in blocks if block.index not in pulled]


def _is_quote(block: Block) -> bool:
    node = block.node
    return bool(node.places & BLOCKQUOTE or (node.bits | block.bits | node.inherited) & _QUOTED)


def _plain_words(text: str) -> str:
    return " ".join(_WORD.findall(text.lower()))


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


def _threshold(blocks: list[Block], scores: list[float], is_news: bool) -> float:
    """A share of the page's median probability, by length of text, clipped."""
    share, highest = (_NEWS_RELATIVE, _NEWS_HIGHEST) if is_news else (_RELATIVE, _HIGHEST)
    likely = sorted((s, b.chars) for b, s in zip(blocks, scores, strict=True) if s > 0.3)
    half = sum(chars for _, chars in likely) / 2
    passed = 0
    for score, chars in likely:
        passed += chars
        if passed >= half:
            return min(max(share * score, _LOWEST), highest)
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
