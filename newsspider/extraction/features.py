"""What the body model sees of each block: one row of numbers a block, all from the one walk.

Class names are soft evidence here. As hard rules they lose more text than furniture even inside the
best container ('more' and 'related' stand on body text of many sites).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from functools import cached_property, lru_cache
from math import log1p
from typing import NamedTuple

from newsspider.extraction.boilerplate import BIT, mask
from newsspider.extraction.layout import BLOCKQUOTE, FOOTER, HIDDEN, NAV, PLACES, Block, Layout, Node
from newsspider.extraction.vocabulary import GROUPS, count_groups

_TAG_NUMBER = {
    "p": 1, "h1": 2, "h2": 3, "h3": 4, "h4": 5, "h5": 6, "h6": 6, "li": 7, "td": 8, "th": 8, "blockquote": 9,
    "pre": 10, "figcaption": 11, "caption": 11, "dt": 12, "dd": 12, "summary": 13, "address": 14,
}  # fmt: skip
#: Places and categories of class names that the model asks for by name; what it never used on the annotated pages
#: is counted together in ``own_furniture`` and ``above_furniture``.
_PLACES = tuple("main aside header form figure list table hidden".split())
_OWN = tuple("article teaser caption media".split())
_ABOVE = tuple(
    """content summary author comment tag section share related nav footer header caption media embed hidden consent
    product""".split()
)
_PLACE_BITS = tuple(PLACES[name] for name in _PLACES)
_OWN_BITS = tuple(BIT[name] for name in _OWN)
_ABOVE_BITS = tuple(BIT[name] for name in _ABOVE)
_ENDS = {**dict.fromkeys(".!?…。！？।؟", 3), **dict.fromkeys("\"”»“’')]", 2), ":": 1}

_HEADINGS = frozenset(("h2", "h3", "h4", "h5", "h6"))
_WORD = re.compile(r"\w+")
_CLOCK = re.compile(r"\d[:.h]\d\d")
_QUOTE = BIT["quote"]
#: Categories that no story is made of.
_FURNITURE = mask(
    "bio", "views", "comment", "crumb", "tag", "share", "related", "nav", "sidebar", "footer", "ad", "newsletter",
    "paywall", "hidden", "consent", "form", "button", "product", "loaded", "disclaimer",
)  # fmt: skip
_PROSE_CHARS = 30

NAMES: tuple[str, ...] = (
    "chars", "words", "link_density", "links", "strong", "word_length", "commas", "end", "first", "digits",
    "upper_words", "sentences", "pipes", "lines", "soft", "clock", *(f"words_{g}" for g in GROUPS),
    "furniture_share", "tag", "is_heading",
    "parent_chars", "parent_links", "parent_p", "parent_blocks", "grand_chars", "grand_links",
    "grand_p", "grand_blocks", "depth",
    "in_best", "best_distance", "best_share", "before_run", "after_run", "run_gap",
    "index", "from_h1", "heading_before", "chars_before", "chars_after",
    "prev_chars", "prev_links", "prev_tag", "prev_same",
    "next_chars", "next_links", "next_tag", "next_same", "next2_chars", "prev2_chars",
    "signature_blocks", "signature_chars", "signature_links",
    "title_overlap", "title_covered", "summary_overlap", "seen", "copies", "controls",
    "article_number", "article_share", "article_h1", "list_chars", "list_links", "list_items",
    "page_blocks", "page_chars", "page_p", "max_p", "declared_article", "has_json_ld",
    "after_image", "images", "parent_images", "p_before", "p_after", "main_signature", "main_parent",
    "repeated", "names_author", "author_first",
    "own_furniture", "above_furniture",
    *(f"place_{n}" for n in _PLACES), *(f"own_{n}" for n in _OWN), *(f"above_{n}" for n in _ABOVE),
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
        self.words: dict[int, list[str]] = {}
        self.declared = declared
        self.title_words = frozenset(_WORD.findall(declared.title))
        self.summary_words = frozenset(_WORD.findall(declared.summary))
        self.author_words = frozenset(w for name in declared.authors for w in _WORD.findall(name))
        self.best, self.max_p = _best_container(layout)
        self.levels, self.depths = _levels(layout.nodes, self.best)
        self.sums: dict[int, tuple[float, ...]] = {}
        self.h1_indexes = [index for _, index in layout.headings]
        self.offsets = _offsets(blocks)
        self.keys = [_signature(block.node) for block in blocks]
        self.signatures = _signature_sums(blocks, self.keys)
        self.seen = _repeats(blocks)
        self.copies = Counter(block.text for block in blocks)
        self.articles = {node.index: n for n, node in enumerate(n for n in self.nodes if n.tag == "article")}
        self.h1_articles = _articles_with_h1(layout)
        self.prose = [_is_prose(block) for block in blocks]
        self.gaps = _gaps_in(self.prose)
        self.run_start, self.run_end = self._prose_run()
        self.heading_gap = self._heading_gaps()
        self.p_before = self._p_before()
        self.main_keys = self._main_keys()
        self.page_row = (
            self.count, log1p(self.page_chars), log1p(self.page_p), log1p(self.max_p),
            declared.is_article + declared.is_news, declared.has_json_ld,
        )  # fmt: skip

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
            for words in (self.words_of(block),)
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

    def words_of(self, block: Block) -> list[str]:
        words = self.words.get(block.index)
        if words is None:
            words = self.words[block.index] = _WORD.findall(block.text.lower())
        return words

    def sums_of(self, node: Node) -> tuple[float, ...]:
        """Text, share of links, prose and blocks of a node."""
        sums = self.sums.get(node.index)
        if sums is None:
            share = node.link_chars / (node.text_chars + 1)
            sums = self.sums[node.index] = (log1p(node.text_chars), share, log1p(node.p_chars), node.blocks)
        return sums

    def row(self, block: Block) -> list[float]:
        i, node = block.index, block.node
        parent = node.parent or node
        grand = parent.parent or parent
        words = self.words_of(block)
        unique = set(words)
        depth = self.depths[node.index]
        row = _text_features(block, words)
        row += (_TAG_NUMBER.get(block.tag, 0), block.tag in _HEADINGS)
        row += self.sums_of(parent)
        row += self.sums_of(grand)
        row += (
            self.levels[node.index],
            depth >= 0,
            depth,
            self.best.text_chars / self.page_chars,
            self.run_start - i, i - self.run_end,
            self.gaps[i],
            i / self.count,
            self._from_h1(i),
            self.heading_gap[i],
            log1p(self.offsets[i]), log1p(self.page_chars - self.offsets[i] - block.chars),
        )  # fmt: skip
        row += self._neighbour(i - 1, block)
        row += self._neighbour(i + 1, block)
        row.append(log1p(self.blocks[i + 2].chars) if i + 2 < self.count else -1)
        row.append(log1p(self.blocks[i - 2].chars) if i > 1 else -1)
        row += self.signatures[self.keys[i]]
        shared = len(unique & self.title_words)
        row += (
            shared / (len(unique) + 1), shared / (len(self.title_words) + 1),
            len(unique & self.summary_words) / (len(unique) + 1),
            self.seen[i], self.copies[block.text], (grand if grand is not parent else node).controls,
        )  # fmt: skip
        row += self._article(node)
        row += _list_features(node)
        row += self.page_row
        row += (
            block.after_image, node.images, parent.images,
            log1p(self.p_before[i]), log1p(self.p_before[-1] - self.p_before[i]),
            self.keys[i] == self.main_keys[0], parent.signature == self.main_keys[1],
            self._repeated(block, words),
            len(unique & self.author_words) / (len(unique) + 1),
            block.text[:60].lower().startswith(self.declared.authors),
        )  # fmt: skip
        row += _class_features(block)
        return row

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

    def _neighbour(self, index: int, block: Block) -> tuple[float, ...]:
        if not 0 <= index < self.count:
            return (-1, -1, -1, -1)
        other = self.blocks[index]
        same = 2 if self.keys[index] == self.keys[block.index] else other.node.parent is block.node.parent
        return (
            log1p(other.chars),
            other.link_chars / other.chars,
            _TAG_NUMBER.get(other.tag, 0),
            same,
        )


def _class_features(block: Block) -> tuple[int, ...]:
    """Where the block stands, and what the class names of itself and of the elements around it speak of."""
    node = block.node
    above = node.inherited
    if block.tag != node.tag and node.parent is not None:  # the role element is above the node: <li><div>text
        above |= node.parent.bits
    return _bits_row(node.places, node.bits | block.bits, above)


@lru_cache(maxsize=10_000)
def _bits_row(places: int, own: int, above: int) -> tuple[int, ...]:
    return (
        (own & _FURNITURE).bit_count(),
        (above & _FURNITURE).bit_count(),
        *(places & bit != 0 for bit in _PLACE_BITS),
        *(own & bit != 0 for bit in _OWN_BITS),
        *(above & bit != 0 for bit in _ABOVE_BITS),
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
    start = text[:120]
    first, last = text[0], text[-1]
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
        _digits_in(start) / len(start),
        _capitals_in(start) / len(start),
        text.count(". ") + text.count("? ") + text.count("! ") + text.count("。"),
        text.count("|") + text.count("•") + text.count("©") + text.count("»") + text.count("→"),
        text.count("\n"),
        block.soft_chars / chars,
        _CLOCK.search(text) is not None if chars < 120 else 0,
        *groups,
        sum(groups) / (min(count, 60) + 1),
    ]


#: Bytes to leave out of a text in ASCII, or in UTF-8, so that digits or capitals stay.
_NO_DIGITS = bytes(code for code in range(256) if not 48 <= code <= 57)
_NO_CAPITALS = bytes(code for code in range(256) if not 65 <= code <= 90)


def _digits_in(text: str) -> int:
    """How many of the ten digits of ASCII it holds: a pass over the bytes takes a fifth of counting each digit."""
    return len(text.encode("utf-8", "replace").translate(None, _NO_DIGITS))


def _capitals_in(text: str) -> int:
    if text.isascii():
        return len(text.encode().translate(None, _NO_CAPITALS))
    return sum(map(str.isupper, text))


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


def _levels(nodes: list[Node], top: Node) -> tuple[list[int], list[int]]:
    """Levels of each node below the body, and below ``top``; the latter -1 outside it."""
    levels, depths = [0] * len(nodes), [-1] * len(nodes)
    for node in nodes:
        parent = node.parent
        if parent is not None:
            levels[node.index] = min(levels[parent.index] + 1, 40)
            if depths[parent.index] >= 0:
                depths[node.index] = depths[parent.index] + 1
        if node is top:
            depths[node.index] = 0
    return levels, depths


def _gaps_in(prose: list[bool]) -> list[int]:
    """Blocks to the nearest prose block on either side, the larger of both, up to 8: 1 within running text."""
    gaps = [8] * len(prose)
    distance = 8
    for i, is_prose in enumerate(prose):
        gaps[i] = distance
        distance = 1 if is_prose else min(distance + 1, 8)
    distance = 8
    for i in range(len(prose) - 1, -1, -1):
        gaps[i] = max(gaps[i], distance)
        distance = 1 if prose[i] else min(distance + 1, 8)
    return gaps


def _offsets(blocks: list[Block]) -> list[int]:
    offsets, total = [], 0
    for block in blocks:
        offsets.append(total)
        total += block.chars
    return offsets


def _signature(node: Node) -> str:
    parent = node.parent
    return f"{node.signature}<{parent.signature}" if parent is not None else node.signature


def _signature_sums(blocks: list[Block], keys: list[str]) -> dict[str, tuple[float, float, float]]:
    """Blocks, characters (logarithm) and share of links of all blocks with the same signature."""
    sums: dict[str, tuple[int, int, int]] = {}
    for block, key in zip(blocks, keys, strict=True):
        count, chars, links = sums.get(key, (0, 0, 0))
        sums[key] = (count + 1, chars + block.chars, links + block.link_chars)
    return {key: (count, log1p(chars), links / (chars + 1)) for key, (count, chars, links) in sums.items()}


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
