"""What the body model sees of each block: one row of numbers a block, all from the one walk.

Class names are soft evidence here. As hard rules they lose more text than furniture even inside the
best container ('more' and 'related' stand on body text of many sites).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from functools import cached_property
from math import log1p
from typing import NamedTuple

from newsspider.extraction.boilerplate import BIT, CATEGORIES
from newsspider.extraction.layout import BLOCKQUOTE, FOOTER, HIDDEN, NAV, PLACES, Block, Layout, Node
from newsspider.extraction.vocabulary import GROUPS, count_groups

_TAG_NUMBER = {
    "p": 1, "h1": 2, "h2": 3, "h3": 4, "h4": 5, "h5": 6, "h6": 6, "li": 7, "td": 8, "th": 8, "blockquote": 9,
    "pre": 10, "figcaption": 11, "caption": 11, "dt": 12, "dd": 12, "summary": 13, "address": 14,
}  # fmt: skip
_PLACE_BITS = tuple(PLACES.values())
_OWN = tuple(c for c in CATEGORIES if c not in ("title", "live"))
_ABOVE = tuple(c for c in CATEGORIES if c not in ("title", "button", "crumb", "views"))
_OWN_BITS = tuple(BIT[c] for c in _OWN)
_ABOVE_BITS = tuple(BIT[c] for c in _ABOVE)
_ENDS = {**dict.fromkeys(".!?…。！？।؟", 3), **dict.fromkeys("\"”»“’')]", 2), ":": 1}

_HEADINGS = frozenset(("h2", "h3", "h4", "h5", "h6"))
_WORD = re.compile(r"\w+")
_CLOCK = re.compile(r"\d[:.h]\d\d")
_QUOTE = BIT["quote"]
_PROSE_CHARS = 30

NAMES: tuple[str, ...] = (
    "chars", "words", "link_density", "links", "strong", "word_length", "commas", "end", "first", "digits",
    "upper_words", "sentences", "pipes", "lines", "soft", "clock", "bracketed", *(f"words_{g}" for g in GROUPS),
    "furniture_share", "tag", "is_heading",
    "parent_chars", "parent_links", "parent_p", "parent_blocks", "grand_chars", "grand_links",
    "grand_p", "grand_blocks", "node_blocks", "depth",
    "in_best", "best_distance", "best_share", "up_to_best", "before_run", "after_run", "run_gap",
    "index", "from_h1", "heading_before", "chars_before", "chars_after",
    "prev_chars", "prev_links", "prev_tag", "prev_same", "prev_prose",
    "next_chars", "next_links", "next_tag", "next_same", "next_prose", "next2_chars", "prev2_chars",
    "signature_blocks", "signature_chars", "signature_links",
    "title_overlap", "title_covered", "summary_overlap", "seen", "copies", "controls",
    "article_number", "article_share", "article_h1", "list_chars", "list_links", "list_items",
    "page_blocks", "page_chars", "page_p", "max_p", "declared_article", "has_json_ld",
    "after_image", "before_image", "images", "parent_images", "p_before", "p_after", "main_signature", "main_parent",
    "repeated", "names_author", "author_first",
    *(f"place_{n}" for n in PLACES), *(f"own_{n}" for n in _OWN), *(f"above_{n}" for n in _ABOVE),
)  # fmt: skip


#: A block of nothing but a link this short, outside the container with most prose, is no text: of 3,240 text
#: blocks on annotated news pages it loses one, and it spares two rows of five.
_BARE_LINK = 60


#: Blocks that are looked at; the longest annotated page has 2,734.
_MAX_BLOCKS = 20_000


class Declared(NamedTuple):
    """What the page says of the story elsewhere than in its blocks, in lower case; "" or empty where nothing."""

    title: str
    summary: str
    authors: tuple[str, ...]
    is_article: bool
    #: JSON-LD calls it an article of any kind
    is_news: bool
    #: JSON-LD calls it a news article
    has_json_ld: bool


def rows(layout: Layout, declared: Declared) -> list[list[float] | None]:
    """One list of numbers in the order of `NAMES` for each block of the layout.

    None stands for a bare link, and for what comes after `_MAX_BLOCKS` blocks.
    """
    blocks = layout.blocks
    if not blocks:
        return []
    page = _PageFacts(layout, declared)
    return [None if block.index >= _MAX_BLOCKS or page.is_bare_link(block) else page.row(block) for block in blocks]


class _PageFacts:
    """Sums over the page that the rows of all its blocks refer to."""

    def __init__(self, layout: Layout, declared: Declared) -> None:
        self.blocks = blocks = layout.blocks
        self.nodes = layout.nodes
        self.count = len(blocks)
        root = layout.nodes[0]
        self.page_chars = root.text_chars + 1
        self.page_p = root.p_chars
        self.words = [_WORD.findall(block.text.lower()) for block in blocks]
        self.declared = declared
        self.title_words = frozenset(_WORD.findall(declared.title))
        self.summary_words = frozenset(_WORD.findall(declared.summary))
        self.author_words = frozenset(w for name in declared.authors for w in _WORD.findall(name))
        self.best, self.max_p = _best_container(layout)
        self.depths = _depths_below(layout.nodes, self.best)
        self.h1_indexes = [index for _, index in layout.headings]
        self.offsets = _offsets(blocks)
        self.keys = [_signature(block.node) for block in blocks]
        self.signatures = _signature_sums(blocks, self.keys)
        self.seen = _repeats(blocks)
        self.copies = Counter(block.text for block in blocks)
        self.articles = {node.index: n for n, node in enumerate(n for n in self.nodes if n.tag == "article")}
        self.h1_articles = _articles_with_h1(layout)
        self.prose = [_is_prose(block) for block in blocks]
        self.run_start, self.run_end = self._prose_run()
        self.heading_gap = self._heading_gaps()
        self.p_before = self._p_before()
        self.main_keys = self._main_keys()

    def _prose_run(self) -> tuple[int, int]:
        """Index of the first and last prose block inside the best container."""
        inside = [b.index for b in self.blocks if self.prose[b.index] and self.depths[b.node.index] >= 0]
        return (inside[0], inside[-1]) if inside else (0, self.count - 1)

    def _heading_gaps(self) -> list[int]:
        gaps, gap = [], 20
        for block in self.blocks:
            gaps.append(gap)
            gap = 0 if block.tag in ("h2", "h3", "h4") else min(gap + 1, 20)
        return gaps

    def _p_before(self) -> list[int]:
        """Characters of prose in paragraphs within the best container before each block, and in all."""
        sums, total = [], 0
        for block in self.blocks:
            sums.append(total)
            if block.tag == "p" and self.prose[block.index] and self.depths[block.node.index] >= 0:
                total += block.chars
        sums.append(total)
        return sums

    def _main_keys(self) -> tuple[str, str]:
        """The signature that most prose of the best container bears, and that of its parent."""
        sums: dict[str, int] = {}
        best, key, above = 0, "", ""
        for block in self.blocks:
            if self.prose[block.index] and self.depths[block.node.index] >= 0:
                own = self.keys[block.index]
                sums[own] = total = sums.get(own, 0) + block.chars
                if total > best:
                    best, key = total, own
                    above = block.node.parent.signature if block.node.parent is not None else ""
        return key, above

    @cached_property
    def shingles(self) -> frozenset[tuple[str, ...]]:
        """Runs of four words of the prose."""
        return frozenset(
            run
            for block in self.blocks
            if self.prose[block.index] and not block.node.places & BLOCKQUOTE
            for words in (self.words[block.index],)
            for run in zip(words, words[1:], words[2:], words[3:], strict=False)
        )

    def _repeated(self, block: Block, words: list[str]) -> float:
        """Share of a quotation that the text says as well, as a quote pulled out of it does; -1 for other blocks."""
        if not 4 <= len(words) <= 120 or not (
            block.node.places & BLOCKQUOTE or (block.node.bits | block.bits | block.node.inherited) & _QUOTE
        ):
            return -1
        runs = list(zip(words, words[1:], words[2:], words[3:], strict=False))
        return sum(map(self.shingles.__contains__, runs)) / len(runs)

    def is_bare_link(self, block: Block) -> bool:
        return (
            block.chars < _BARE_LINK
            and block.link_chars > 0.95 * block.chars
            and block.tag not in _HEADINGS
            and self.depths[block.node.index] < 0
        )

    def row(self, block: Block) -> list[float]:
        i, node, chars = block.index, block.node, block.chars
        parent = node.parent or node
        grand = parent.parent or parent
        words = self.words[i]
        prev, after = self.blocks[i - 1] if i else None, self.blocks[i + 1] if i + 1 < self.count else None
        own = node.bits | block.bits
        above = node.inherited
        if block.tag != node.tag:  # the role element is above the node: <li><div>text
            above |= parent.bits
        depth = self.depths[node.index]
        row = _text_features(block, words)
        row += (
            _TAG_NUMBER.get(block.tag, 0),
            block.tag in _HEADINGS,
            log1p(parent.text_chars), parent.link_chars / (parent.text_chars + 1), log1p(parent.p_chars),
            parent.blocks,
            log1p(grand.text_chars), grand.link_chars / (grand.text_chars + 1), log1p(grand.p_chars),
            grand.blocks,
            node.blocks,
            _depth(node),
            depth >= 0,
            depth,
            self.best.text_chars / self.page_chars,
            _levels_up(node, self.depths),
            self.run_start - i, i - self.run_end,
            self._gap(i),
            i / self.count,
            self._from_h1(i),
            self.heading_gap[i],
            log1p(self.offsets[i]), log1p(self.page_chars - self.offsets[i] - chars),
        )  # fmt: skip
        row += self._neighbour(prev, block)
        row += self._neighbour(after, block)
        row.append(log1p(self.blocks[i + 2].chars) if i + 2 < self.count else -1)
        row.append(log1p(self.blocks[i - 2].chars) if i > 1 else -1)
        count, total, links = self.signatures[self.keys[i]]
        unique = set(words)
        shared = len(unique & self.title_words)
        row += (
            count, log1p(total), links / (total + 1),
            shared / (len(unique) + 1), shared / (len(self.title_words) + 1),
            len(unique & self.summary_words) / (len(unique) + 1),
            self.seen[i], self.copies[block.text], (grand if grand is not parent else node).controls,
            *self._article(node),
        )  # fmt: skip
        row += _list_features(node)
        row += (
            self.count, log1p(self.page_chars), log1p(self.page_p), log1p(self.max_p),
            self.declared.is_article + self.declared.is_news, self.declared.has_json_ld,
            block.after_image, after is not None and after.after_image, node.images, parent.images,
            log1p(self.p_before[i]), log1p(self.p_before[-1] - self.p_before[i]),
            self.keys[i] == self.main_keys[0], parent.signature == self.main_keys[1],
            self._repeated(block, words),
            len(unique & self.author_words) / (len(unique) + 1),
            block.text[:60].lower().startswith(self.declared.authors),
        )  # fmt: skip
        places = node.places
        row += [1 if places & bit else 0 for bit in _PLACE_BITS]
        row += [1 if own & bit else 0 for bit in _OWN_BITS]
        row += [1 if above & bit else 0 for bit in _ABOVE_BITS]
        return row

    def _gap(self, i: int) -> int:
        """Blocks to the nearest prose block on either side, the larger of both: 1 within running text."""
        before = next((d for d in range(1, 8) if i - d >= 0 and self.prose[i - d]), 8)
        after = next((d for d in range(1, 8) if i + d < self.count and self.prose[i + d]), 8)
        return max(before, after)

    def _from_h1(self, i: int) -> int:
        """Blocks since the nearest h1 above; below 0 without one."""
        before = bisect_right(self.h1_indexes, i)
        if before:
            return min(i - self.h1_indexes[before - 1], 60)
        return -2 if self.h1_indexes else -1

    def _article(self, node: Node) -> tuple[float, float, float]:
        """Which of the page's articles it is in, how much of the page that holds, whether the first h1 is there."""
        article = node.article
        if article is None:
            return -1, -1, -1
        return (
            self.articles[article.index],
            article.text_chars / self.page_chars,
            article.index in self.h1_articles,
        )

    def _neighbour(self, other: Block | None, block: Block) -> tuple[float, ...]:
        if other is None:
            return (-1, -1, -1, -1, -1)
        same = 2 if self.keys[other.index] == self.keys[block.index] else other.node.parent is block.node.parent
        return (
            log1p(other.chars),
            other.link_chars / other.chars,
            _TAG_NUMBER.get(other.tag, 0),
            same,
            self.prose[other.index],
        )


def _articles_with_h1(layout: Layout) -> frozenset[int]:
    """The ``<article>`` elements around the first h1."""
    if not layout.headings:
        return frozenset()
    inside, first = [], layout.headings[0][0]
    above = set(first.iterancestors("article"))
    for node in layout.nodes:
        if node.tag == "article" and node.element in above:
            inside.append(node.index)
    return frozenset(inside)


def _text_features(block: Block, words: list[str]) -> list[float]:
    text, chars = block.text, block.chars
    count = len(words)
    last = text[-1]
    first = text[0]
    groups = count_groups(words[:60])
    return [
        log1p(chars),
        log1p(count),
        block.link_chars / chars,
        len(block.links),
        block.strong_chars / chars,
        chars / (count + 1),
        (text.count(",") + text.count("،") + text.count("，") + text.count("、")) / (count + 1),
        _ENDS.get(last, 0),
        1 if first.isupper() else 2 if first.islower() else 3 if first.isdigit() else 4 if first.isalpha() else 0,
        sum(map(str.isdigit, text[:200])) / min(chars, 200),
        sum(map(str.isupper, text[:200])) / min(chars, 200),
        text.count(". ") + text.count("? ") + text.count("! ") + text.count("。"),
        text.count("|") + text.count("•") + text.count("©") + text.count("»") + text.count("→"),
        text.count("\n"),
        block.soft_chars / chars,
        _CLOCK.search(text) is not None if chars < 120 else 0,
        first in "(/[—–-©" and last in ")/]" if chars < 80 else 0,
        *groups,
        sum(groups) / (min(count, 60) + 1),
    ]


def _is_prose(block: Block) -> bool:
    return (
        block.chars > 80
        and block.link_chars < 0.4 * block.chars
        and block.tag not in ("figcaption", "caption")
        and not block.node.places & (HIDDEN | NAV | FOOTER)
    )


def _best_container(layout: Layout) -> tuple[Node, float]:
    """The node with the most prose: a block counts whole for its parent, half for the next, ...

    Readability's idea (scores decay upwards) with characters instead of points.
    """
    scores: dict[int, float] = {}
    for block in layout.blocks:
        if block.chars <= _PROSE_CHARS or block.link_chars > 0.5 * block.chars or block.tag in ("figcaption", "td"):
            continue
        share = float(block.chars - block.link_chars)
        node = block.node if block.node.blocks > 1 else block.node.parent or block.node
        for _ in range(4):
            scores[node.index] = scores.get(node.index, 0.0) + share
            share *= 0.6
            if node.parent is None:
                break
            node = node.parent
    if not scores:
        return layout.nodes[0], 0.0
    index = max(scores, key=scores.__getitem__)
    return layout.nodes[index], scores[index]


def _depths_below(nodes: list[Node], top: Node) -> list[int]:
    """Levels below ``top`` for each node; -1 outside it."""
    depths = [-1] * len(nodes)
    depths[top.index] = 0
    for node in nodes[top.index + 1 :]:
        parent = node.parent
        if parent is not None and depths[parent.index] >= 0:
            depths[node.index] = depths[parent.index] + 1
    return depths


def _levels_up(node: Node, depths: list[int]) -> int:
    """Steps from the node up to the first ancestor of the best container's line; 0 inside it."""
    if depths[node.index] >= 0:
        return 0
    levels = 0
    current: Node | None = node
    while current is not None and levels < 12:
        levels += 1
        current = current.parent
    return levels


def _depth(node: Node) -> int:
    depth = 0
    current = node.parent
    while current is not None and depth < 40:
        depth += 1
        current = current.parent
    return depth


def _offsets(blocks: list[Block]) -> list[int]:
    offsets, total = [], 0
    for block in blocks:
        offsets.append(total)
        total += block.chars
    return offsets


def _signature(node: Node) -> str:
    parent = node.parent
    return f"{node.signature}<{parent.signature}" if parent is not None else node.signature


def _signature_sums(blocks: list[Block], keys: list[str]) -> dict[str, tuple[int, int, int]]:
    sums: dict[str, tuple[int, int, int]] = {}
    for block, key in zip(blocks, keys, strict=True):
        count, chars, links = sums.get(key, (0, 0, 0))
        sums[key] = (count + 1, chars + block.chars, links + block.link_chars)
    return sums


def _repeats(blocks: list[Block]) -> list[int]:
    """How often the very same text stood earlier on the page."""
    counts: dict[str, int] = {}
    repeats = []
    for block in blocks:
        n = counts.get(block.text, 0)
        repeats.append(n)
        counts[block.text] = n + 1
    return repeats


def _list_features(node: Node) -> tuple[float, float, float]:
    """Size of the list or table that the block is an item of."""
    current: Node | None = node
    for _ in range(4):
        if current is None:
            break
        if current.tag in ("ul", "ol", "table", "dl"):
            return log1p(current.text_chars), current.link_chars / (current.text_chars + 1), current.blocks
        current = current.parent
    return -1, -1, -1
