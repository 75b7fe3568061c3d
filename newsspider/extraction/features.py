"""What the body model sees of each block: one row of numbers a block, all from the one walk.

Class names are soft evidence here. As hard rules they lose more text than furniture even inside the
best container ('more' and 'related' stand on body text of many sites).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from math import log1p

from newsspider.extraction.boilerplate import BIT, CATEGORIES
from newsspider.extraction.layout import FOOTER, HIDDEN, NAV, PLACES, Block, Layout, Node

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

#: Words that furniture is made of, in the languages of the development pages and of large news markets.
#: Weak evidence: a count that the model weighs beside everything else.
_FURNITURE_WORDS: frozenset[str] = frozenset(
    """advertisement advertising sponsored subscribe subscription subscriber subscribers newsletter newsletters
    cookie cookies copyright rights reserved login register signup sign share shared follow facebook twitter
    instagram whatsapp telegram youtube linkedin email mail inbox comment comments reply replies related read
    more also click here download app podcast photo image getty reuters afp credit source tags topics updated
    published posted author editor contributed reporting edited contact tips membership donate support trending
    popular latest recommended next previous privacy policy terms advertise
    anzeige werbung abonnieren abo newsletter teilen kommentar kommentare kommentieren lesen weiterlesen mehr
    thema themen foto bild quelle redaktion autor registrieren anmelden datenschutz impressum auch folgen
    publicité abonnez vous inscrivez partager commentaires commentaire lire aussi photo crédit suivez
    publicidad suscríbete suscribirse compartir comentarios leer también lea síguenos foto fuente etiquetas
    publicidade assine compartilhar comentários leia também siga pubblicità condividi commenti leggi anche
    iscriviti seguici реклама подписывайтесь подписаться поделиться комментарии комментарий читайте также
    источник фото теги новости telegram читать ещё читати також реклама підписуйтесь коментарі фото
    reklama udostępnij komentarze czytaj także zobacz przeczytaj annonse del lees ook meer deel reageer
    annons läs också dela mer reklam paylaş yorum yorumlar abone haber takip の記事 広告 分享 相关 阅读 评论 来源
    اقرأ أيضا تابعنا شارك إعلان تعليق פרסומת תגובות""".split()
)
_HEADINGS = frozenset(("h2", "h3", "h4", "h5", "h6"))
_WORD = re.compile(r"\w+")
_PROSE_CHARS = 30

NAMES: tuple[str, ...] = (
    "chars", "words", "link_density", "links", "strong", "word_length", "commas", "end", "first", "digits",
    "upper_words", "sentences", "furniture", "furniture_share", "pipes", "lines", "soft", "tag", "is_heading",
    "parent_chars", "parent_links", "parent_p", "parent_blocks", "grand_chars", "grand_links",
    "grand_p", "grand_blocks", "node_blocks", "depth",
    "in_best", "best_distance", "best_share", "up_to_best", "before_run", "after_run", "run_gap",
    "index", "from_h1", "heading_before", "chars_before", "chars_after",
    "prev_chars", "prev_links", "prev_tag", "prev_same", "prev_prose",
    "next_chars", "next_links", "next_tag", "next_same", "next_prose", "next2_chars", "prev2_chars",
    "signature_blocks", "signature_chars", "signature_links",
    "title_overlap", "title_covered", "summary_overlap", "seen", "copies", "controls",
    "article_number", "article_share", "article_h1", "list_chars", "list_links", "list_items",
    "page_blocks", "page_chars", "page_p", "max_p",
    *(f"place_{n}" for n in PLACES), *(f"own_{n}" for n in _OWN), *(f"above_{n}" for n in _ABOVE),
)  # fmt: skip


#: A block of nothing but a link this short, outside the container with most prose, is no text: of 3,240 text
#: blocks on annotated news pages it loses one, and it spares two rows of five.
_BARE_LINK = 60


#: Blocks that are looked at; the longest annotated page has 2,734.
_MAX_BLOCKS = 20_000


def rows(layout: Layout, title: str, summary: str) -> list[list[float] | None]:
    """One list of numbers in the order of `NAMES` for each block of the layout.

    None stands for a bare link, and for what comes after `_MAX_BLOCKS` blocks.
    ``title`` and ``summary`` are what the page's head declares; "" when it does not.
    """
    blocks = layout.blocks
    if not blocks:
        return []
    page = _PageFacts(layout, title, summary)
    return [None if block.index >= _MAX_BLOCKS or page.is_bare_link(block) else page.row(block) for block in blocks]


class _PageFacts:
    """Sums over the page that the rows of all its blocks refer to."""

    def __init__(self, layout: Layout, title: str, summary: str) -> None:
        self.blocks = blocks = layout.blocks
        self.nodes = layout.nodes
        self.count = len(blocks)
        root = layout.nodes[0]
        self.page_chars = root.text_chars + 1
        self.page_p = root.p_chars
        self.words = [_WORD.findall(block.text.lower()) for block in blocks]
        self.title_words = frozenset(_WORD.findall(title.lower()))
        self.summary_words = frozenset(_WORD.findall(summary.lower()))
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
        row += (self.count, log1p(self.page_chars), log1p(self.page_p), log1p(self.max_p))
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
    furniture = sum(map(_FURNITURE_WORDS.__contains__, words[:60]))
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
        furniture,
        furniture / (min(count, 60) + 1),
        text.count("|") + text.count("•") + text.count("©") + text.count("»") + text.count("→"),
        text.count("\n"),
        block.soft_chars / chars,
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
