"""Which blocks are the story, given the probability of each: thresholds, and rules about whole passages."""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice, pairwise

from newsspider.extraction.boilerplate import mask
from newsspider.extraction.layout import BLOCKQUOTE, Block, Node
from newsspider.extraction.markup import LAYOUT_BLOCKS, LAYOUT_CELL

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
#: A paragraph like two sure ones beside it needs no more than this, when it is no line below a picture.
_SIBLING, _SIBLING_CHARS = 0.35, 40
#: Between two blocks of the story even an improbable heading heads the second, and a list, table or quote is of it.
_HEADING_BETWEEN, _LIST_BETWEEN, _QUOTE_BETWEEN, _MAX_BETWEEN = 0.05, 0.2, 0.1, 60
_PARTING = ("ul", "ol", "dl", "table", "blockquote")
_EMBED, _QUOTED = mask("embed"), mask("quote")
#: What class names call comments, author box or caption is none of the story where surer text stands elsewhere. On
#: annotated pages this rule hits a wrong block 35 times of 39; of the other categories none does so 3 times of 4.
_BESIDE = mask("comment", "author", "caption")
#: Text for screen readers is no part of the page as it is read. Words of class names, as style sheets of large
#: frameworks (Bootstrap, WordPress, Drupal, GOV.UK) have them.
_FOR_SCREEN_READERS = re.compile(
    r"(?:^|[\s.])(?:[a-z]+-)?(?:visually-?hidden|sr-only|screen-?reader(?:-text)?|assistive-text|"
    r"element-invisible|off-?screen)(?:\s|$)",
    re.IGNORECASE,
)
#: A line that claims the rights to the page.
_RIGHTS = re.compile(r"\W{0,3}(?:©|\(c\) ?\d{4}|copyright\b)", re.IGNORECASE)
_ASIDE_CHARS = 200
#: A quote pulled out of the text repeats a sentence of it.
_PULLED_CHARS = 400
#: What stands before a further story's headline must be a story itself.
_STORY_CHARS = 200
#: First-level headings looked at; each costs a pass over the body.
_MAX_HEADLINES = 20
_LOADED = mask("loaded")
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_CELLS = frozenset(("td", "th"))
_DUPLICATE_CHARS = 60
_WORD = re.compile(r"\w+")


def choose(blocks: list[Block], scores: list[float], title: str, is_news: bool) -> list[Block]:
    """The blocks that are the story, in order.

    ``scores`` are the blocks' probabilities; ``is_news``, whether the page declares itself a news article.
    """
    scores = _even_tables(blocks, scores)
    threshold = _threshold(blocks, scores, is_news)
    quote = min(_QUOTE, threshold)
    likely = [
        block
        for block, score in zip(blocks, scores, strict=True)
        if score >= threshold or (score >= quote and block.node.places & BLOCKQUOTE)
    ]
    likely = _without_what_stands_beside(_near_the_sure(likely, scores), scores)
    likely = _with_like_siblings(blocks, likely, scores)
    likely = _with_what_stands_between(blocks, likely, scores)
    likely = [block for block in likely if not _is_apart(block, scores[block.index])]
    return tidy(_without_pulled_quotes(_before_next_story(blocks, likely, title)), title)


def _near_the_sure(likely: list[Block], scores: list[float]) -> list[Block]:
    sure = [block.index for block in likely if scores[block.index] > _SURE]
    if not sure:
        return likely
    near = [block for block in likely if sure[0] - _NEAR <= block.index <= sure[-1] + _NEAR]
    # Where most text is far off, what is sure is a box beside it.
    return near if 2 * sum(b.chars for b in near) > sum(b.chars for b in likely) else likely


def _without_what_stands_beside(likely: list[Block], scores: list[float]) -> list[Block]:
    if any(scores[block.index] > _SURE and not _is_beside(block) for block in likely):
        return [block for block in likely if not _is_beside(block)]
    return likely


def _is_beside(block: Block) -> bool:
    node = block.node
    return bool((node.inherited | node.bits | block.bits) & _BESIDE)


def _with_like_siblings(blocks: list[Block], likely: list[Block], scores: list[float]) -> list[Block]:
    """The likely blocks, with doubtful paragraphs that stand and look as the sure ones do."""
    alike = Counter(_stand(block) for block in likely if block.tag == "p" and scores[block.index] > _SURE)
    if not alike:
        return likely
    chosen = {block.index for block in likely}
    first = likely[0].index
    siblings = [
        block
        for block in blocks[first:]
        if block.index not in chosen
        and block.tag == "p"
        and scores[block.index] >= _SIBLING
        and block.chars >= _SIBLING_CHARS
        and block.link_chars < 0.3 * block.chars
        and not block.after_image
        and alike[_stand(block)] > 1
    ]
    return sorted(likely + siblings, key=lambda block: block.index) if siblings else likely


def _stand(block: Block) -> tuple[int, str]:
    return id(block.node.parent), block.node.signature


def _with_what_stands_between(blocks: list[Block], likely: list[Block], scores: list[float]) -> list[Block]:
    """The likely blocks, with the lists, tables, quotes and headings that part two of them."""
    return _with_headings_between(blocks, _with_lists_between(blocks, likely, scores), scores)


def _with_lists_between(blocks: list[Block], likely: list[Block], scores: list[float]) -> list[Block]:
    found: list[Block] = []
    for before, after in pairwise(likely):
        between = blocks[before.index + 1 : after.index]
        if not 0 < len(between) <= _MAX_BETWEEN:
            continue
        beside = (before.node.parent, after.node.parent)
        for whole in _containers(between).values():
            chars = sum(block.chars for block in whole)
            mean = sum(scores[block.index] * block.chars for block in whole) / chars
            linked = sum(block.link_chars for block in whole)
            least = _QUOTE_BETWEEN if _is_quote(whole[0]) else _LIST_BETWEEN
            if mean >= least and linked < 0.5 * chars and _stands_beside(_outer(whole[0]), beside):
                found += whole
    return sorted(likely + found, key=lambda block: block.index) if found else likely


def _containers(blocks: list[Block]) -> dict[int, list[Block]]:
    """The blocks of each list, table or quote; other blocks are in none."""
    containers: dict[int, list[Block]] = {}
    for block in blocks:
        outer = _outer(block)
        if outer is not block.node or _is_quote(block):
            containers.setdefault(outer.index, []).append(block)
    return containers


def _outer(block: Block) -> Node:
    """The list, table or quote that the block is of; else its own element."""
    node, outer = block.node, block.node
    for _ in range(8):
        if node.tag in _PARTING:
            outer = node
        if node.parent is None:
            break
        node = node.parent
    return outer


def _stands_beside(node: Node, parents: tuple[Node | None, ...]) -> bool:
    """Whether one of these is the parent of the node, or of a wrapper around it."""
    wrapper = node.parent
    if wrapper is None or wrapper in parents:
        return wrapper is not None
    return wrapper.parent in parents and (wrapper.tag == "figure" or wrapper.blocks == node.blocks)


def _with_headings_between(blocks: list[Block], likely: list[Block], scores: list[float]) -> list[Block]:
    at = {block.index: block for block in likely}
    headings = [
        blocks[i]
        for i in sorted({i + 1 for i in at} - at.keys())
        if i + 1 in at and scores[i] >= _HEADING_BETWEEN and _is_heading_between(at[i - 1], blocks[i], at[i + 1])
    ]
    return sorted(likely + headings, key=lambda block: block.index) if headings else likely


def _is_heading_between(before: Block, block: Block, after: Block) -> bool:
    return (
        block.tag in _HEADINGS
        and before.tag not in _HEADINGS
        and after.tag not in _HEADINGS
        and block.link_chars < 0.5 * block.chars
        and block.node.parent in (_outer(before).parent, _outer(after).parent)
    )


def _is_apart(block: Block, score: float) -> bool:
    """Whether it is a post of a social network, a copyright line, or a line for screen readers only."""
    if block.node.places & BLOCKQUOTE and score < _POST:
        quote = _above(block.node, "blockquote")
        if quote is not None and quote.bits & _EMBED:
            return True
    if block.chars > _ASIDE_CHARS:
        return False
    if _RIGHTS.match(block.text):
        return True
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
        if max(cell.chars for cell in cells) > LAYOUT_CELL or max(c.node.blocks for c in cells) > LAYOUT_BLOCKS:
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
    headlines = (b for b in blocks[own.index + 1 :] if b.tag == "h1" and _bears(b.node, shape))
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


def _shape(node: Node) -> list[frozenset[str]]:
    """Tag and classes of the node and its parent, without the words that number single elements."""
    nodes = (node,) if node.parent is None else (node, node.parent)
    return [
        frozenset(w for w in n.signature.replace(".", " ", 1).split() if not any(map(str.isdigit, w))) for n in nodes
    ]


def _bears(node: Node, shape: list[frozenset[str]]) -> bool:
    """Whether the node has all of the shape; what is loaded below often bears a class of its own besides."""
    own = _shape(node)
    return len(own) == len(shape) and all(wanted <= has for wanted, has in zip(shape, own, strict=True))


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


def tidy(blocks: list[Block], title: str) -> list[Block]:
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
