"""The chosen blocks as plain text and as clean HTML: lists, tables, quotes, emphasis, links, pictures.

Nothing of the page's own markup is copied. The structure is read from the elements above the blocks, the
inline markup from one more look at the elements that hold the blocks' text; what comes out are the tags of
`BODY_TAGS`, with text and attributes escaped.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from html import escape
from typing import NamedTuple

from lxml import etree

from newsspider.extraction.images import picture_address
from newsspider.extraction.layout import INLINE, SKIP, TABLE, Block, Layout, Node
from newsspider.extraction.metadata import plain
from newsspider.items import Image
from newsspider.page import Page
from newsspider.urls import absolute

#: All that `body_html` may hold.
BODY_TAGS: frozenset[str] = frozenset(
    """p h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre table thead tbody tr th td figure img figcaption
    a em strong code br""".split()
)
#: A table with a longer cell, or one of more paragraphs, arranges the page rather than data.
LAYOUT_CELL, LAYOUT_BLOCKS = 600, 3
_LISTS = frozenset(("ul", "ol", "dl"))
_CELLS = frozenset(("td", "th"))
_TABLE_PARTS = frozenset(("table", "thead", "tbody", "tr"))
#: What stands directly inside a list is an item of it.
_ITEM_OF = {"ul": "li", "ol": "li", "dl": "dd"}
#: Elements of the page that give the body structure, and what they become.
_STRUCTURE = {name: name for name in "ul ol dl li dt dd blockquote pre table thead tbody tr th td".split()} | {
    "menu": "ul",
    "tfoot": "tbody",
}
#: Those that mean nothing outside of these.
_INSIDE: dict[str, frozenset[str]] = {
    "li": frozenset(("ul", "ol")),
    "dt": frozenset(("dl",)),
    "dd": frozenset(("dl",)),
    "thead": frozenset(("table",)),
    "tbody": frozenset(("table",)),
    "tr": _TABLE_PARTS - {"tr"},
    "td": frozenset(("tr",)),
    "th": frozenset(("tr",)),
}
_HEADINGS = {"h1": "h2"} | {name: name for name in ("h2", "h3", "h4", "h5", "h6")}
_EMPHASIS = {"b": "strong", "strong": "strong", "i": "em", "em": "em", "code": "code", "kbd": "code", "samp": "code",
             "tt": "code"}  # fmt: skip
#: A single paragraph needs no tag of its own in these.
_TIGHT = frozenset(("li", "dt", "dd", "td", "th"))
_STRONG = frozenset(("strong",))
_MAX_INLINE_DEPTH = 240
_MAX_NESTING = 20
_MAX_SPAN = 100
_SPACE = re.compile(r"\s{2,}|[^\S ]")


class Row(NamedTuple):
    """Where a block stands in a table."""

    table: Node
    row: Node
    cell: Node


class Structure:
    """Lists, quotes and tables above the chosen blocks."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self._tables = _data_tables(blocks)
        self._paths: dict[int, tuple[Node, ...]] = {}

    def path(self, node: Node) -> tuple[Node, ...]:
        """The elements at and above ``node`` that give structure, outermost first."""
        known = self._paths.get(node.index)
        if known is None:
            known = self._extended(self.path(node.parent) if node.parent is not None else (), node)
            self._paths[node.index] = known
        return known

    def _extended(self, above: tuple[Node, ...], node: Node) -> tuple[Node, ...]:
        name = _STRUCTURE.get(node.tag)
        if name is None or len(above) >= _MAX_NESTING or (above and above[-1].tag == "pre"):
            return above
        if name in _INSIDE:
            fits = bool(above) and _STRUCTURE[above[-1].tag] in _INSIDE[name]
            return (*above, node) if fits else above
        if name == "table" and node.index not in self._tables:
            return above
        return (*_outside_rows(above), node)

    def holder(self, block: Block) -> tuple[Node, ...]:
        """The path to what holds the block: a list item, cell or quote; empty at the top."""
        return _outside_rows(self.path(block.node))


def _outside_rows(path: tuple[Node, ...]) -> tuple[Node, ...]:
    """The path without a table at its end: only cells hold text."""
    while path and _STRUCTURE[path[-1].tag] in _TABLE_PARTS:
        path = path[:-1]
    return path


def _data_tables(blocks: Iterable[Block]) -> set[int]:
    """Index of each table that holds data, not the page: two cells in a row, no long one, no table inside."""
    chars: dict[int, dict[int, int]] = {}
    paragraphs: dict[int, Counter[int]] = {}
    cells: dict[int, dict[int, set[int]]] = {}
    arranging: set[int] = set()
    for block in blocks:
        if not block.node.places & TABLE or (place := _row(block.node)) is None:
            continue
        table, row, cell = place
        of_cell = chars.setdefault(table.index, {})
        of_cell[cell.index] = of_cell.get(cell.index, 0) + block.chars
        paragraphs.setdefault(table.index, Counter())[cell.index] += 1
        cells.setdefault(table.index, {}).setdefault(row.index, set()).add(cell.index)
        while (outer := _row(table)) is not None and (table := outer.table).index not in arranging:
            arranging.add(table.index)
    return {
        table
        for table, rows in cells.items()
        if table not in arranging
        and max(map(len, rows.values())) > 1
        and max(chars[table].values()) <= LAYOUT_CELL
        and max(paragraphs[table].values()) <= LAYOUT_BLOCKS
    }


def _row(node: Node) -> Row | None:
    """Cell, row and table around ``node``, itself included but for the table."""
    cell = _nearest(node, _CELLS)
    row = _nearest(cell, frozenset(("tr",)))
    table = _nearest(row, frozenset(("table",)))
    return Row(table, row, cell) if cell is not None and row is not None and table is not None else None


def _nearest(node: Node | None, tags: frozenset[str]) -> Node | None:
    while node is not None and node.tag not in tags:
        node = node.parent
    return node


def render(blocks: Sequence[Block]) -> str:
    """The blocks as plain text: parted by a blank line, the cells of a table's row on one line.

    A ``<br>`` inside a paragraph is a line break.
    """
    structure = Structure(blocks)
    parts: list[str] = []
    last: tuple[Node | None, Node | None] = (None, None)
    for block in blocks:
        path = structure.holder(block)
        cell = next((node for node in reversed(path) if node.tag in _CELLS), None)
        row = cell and next(node for node in reversed(path) if node.tag == "tr")
        if row is not None and row is last[0]:
            parts[-1] += (" " if cell is last[1] else " | ") + block.text
        else:
            parts.append(block.text)
        last = (row, cell)
    return "\n\n".join(parts)


# --- inline markup ---------------------------------------------------------------------------------------


class _Wrap(NamedTuple):
    """An inline element around text."""

    tag: str
    start: str


_Piece = tuple[str, tuple[_Wrap, ...]]
_Run = list[_Piece]
#: A ``<br>`` among the pieces: elsewhere white space is folded to blanks.
_BREAK = "\n"


class _Runs:
    """The runs of text of an element as its blocks have them, each with its inline markup.

    They are found anew by the rules of the layout's walk, which keeps only their text: most runs of a page
    are no text of the story.
    """

    def __init__(self, base_url: str) -> None:
        self.base_url = base_url
        self._of_node: dict[int, dict[str, _Run]] = {}
        self._around: dict[int, tuple[_Wrap, ...]] = {}
        self._runs: dict[str, _Run] = {}
        self._run: _Run = []
        self._breaks = 0

    def of(self, block: Block) -> _Run:
        """The pieces of a block; its bare text where the walk found other text than this."""
        node = block.node
        if next(iter(node.element), None) is None:  # as with most paragraphs; len() would count all children
            return [(block.text, self._wraps_around(node))]
        runs = self._of_node.get(node.index)
        if runs is None:
            runs = self._runs = self._of_node[node.index] = {}
            self._walk(node.element, self._wraps_around(node), 0)
            self._end()
        return runs.get(block.text) or [(block.text, ())]

    def _walk(self, element: etree._Element, wraps: tuple[_Wrap, ...], depth: int) -> None:
        if text := element.text:
            self._text(text, wraps)
        for child in element:
            tag = child.tag
            if tag in INLINE:
                if depth < _MAX_INLINE_DEPTH and not (tag == "span" and child.get("hidden") is not None):
                    self._walk(child, self._wrapped(child, wraps), depth + 1)
            elif tag == "br":
                self._breaks += 1
                if self._breaks > 1:
                    self._end()
                else:
                    self._run.append((_BREAK, wraps))
            elif tag not in SKIP and isinstance(tag, str):
                self._end()
            if tail := child.tail:
                self._text(tail, wraps)

    def _text(self, text: str, wraps: tuple[_Wrap, ...]) -> None:
        if not text.isspace():
            self._breaks = 0
        if "  " in text or not text.isprintable():  # no white space but blanks is printable
            text = _SPACE.sub(" ", text)
        self._run.append((text, wraps))

    def _end(self) -> None:
        if run := _folded(self._run):
            self._runs.setdefault("".join(text for text, _ in run), run)
        self._run, self._breaks = [], 0

    def _wraps_around(self, node: Node) -> tuple[_Wrap, ...]:
        """The inline elements that the node stands in: ``<a><div>text</div></a>``."""
        if node.parent is None:
            return ()
        known = self._around.get(node.index)
        if known is None:
            between = []
            element = node.element.getparent()
            while element is not None and element is not node.parent.element:
                between.append(element)
                element = element.getparent()
            known = self._wraps_around(node.parent)
            for element in reversed(between):
                known = self._wrapped(element, known)
            self._around[node.index] = known
        return known

    def _wrapped(self, element: etree._Element, wraps: tuple[_Wrap, ...]) -> tuple[_Wrap, ...]:
        tag = _EMPHASIS.get(element.tag, element.tag)
        if any(wrap.tag == tag for wrap in wraps):
            return wraps
        if tag == "a" and (url := absolute(self.base_url, element.get("href"))):
            return (*wraps, _Wrap("a", f'<a href="{escape(url)}">'))
        return (*wraps, _Wrap(tag, f"<{tag}>")) if element.tag in _EMPHASIS else wraps


def _folded(run: _Run) -> _Run:
    """The run without white space at its ends, around line breaks and doubled."""
    folded: _Run = []
    is_gap = True
    for text, wraps in run:
        if text == _BREAK:
            _strip_end(folded)
            if folded:
                folded.append((_BREAK, wraps))
            is_gap = True
            continue
        if joined := text.lstrip(" ") if is_gap else text:
            folded.append((joined, wraps))
            is_gap = joined.endswith(" ")
    _strip_end(folded)
    return folded


def _strip_end(run: _Run) -> None:
    while run:
        text, wraps = run.pop()
        if text := text.rstrip():
            run.append((text, wraps))
            return


def _inline_html(run: _Run, drop: frozenset[str] = frozenset()) -> str:
    """The pieces with their tags opened and closed where they change."""
    if len(run) == 1 and not run[0][1]:
        return escape(run[0][0], quote=False)
    parts: list[str] = []
    open_wraps: list[_Wrap] = []
    for text, wraps in run:
        wanted = [wrap for wrap in wraps if wrap.tag not in drop]
        shared = 0
        while shared < min(len(open_wraps), len(wanted)) and open_wraps[shared] is wanted[shared]:
            shared += 1
        while len(open_wraps) > shared:
            parts.append(f"</{open_wraps.pop().tag}>")
        for wrap in wanted[shared:]:
            parts.append(wrap.start)
            open_wraps.append(wrap)
        parts.append("<br>" if text == _BREAK else escape(text, quote=False))
    parts.extend(f"</{wrap.tag}>" for wrap in reversed(open_wraps))
    return "".join(parts)


# --- the tree --------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Tag:
    """An element of the output. Strings among its children are finished HTML."""

    name: str
    children: list[_Tag | str] = field(default_factory=list)
    attributes: str = ""

    def add(self, name: str, *children: str, attributes: str = "") -> _Tag:
        child = _Tag(name, list(children), attributes)
        self.children.append(child)
        return child

    def html(self) -> str:
        children = self.children
        if self.name in _TIGHT and sum(isinstance(c, _Tag) and c.name == "p" for c in children) == 1:
            children = [g for c in children for g in (c.children if isinstance(c, _Tag) and c.name == "p" else [c])]
        return f"<{self.name}{self.attributes}>{_joined(children)}</{self.name}>"


def _joined(children: Iterable[_Tag | str]) -> str:
    return "\n".join(child if isinstance(child, str) else child.html() for child in children)


class Picture(NamedTuple):
    """A picture of the body, and how many of the page's blocks stand before it."""

    image: Image
    alt: str
    block: int


class _Tree:
    """The output while the blocks are put in, and the page's elements whose tags are still open."""

    def __init__(self, structure: Structure, runs: _Runs) -> None:
        self.structure = structure
        self.runs = runs
        self.root = _Tag("body")
        self._open: list[tuple[Node, _Tag]] = []
        self._cells: dict[etree._Element, _Tag] = {}

    def put_block(self, block: Block) -> None:
        run = self.runs.of(block)
        path = self.structure.holder(block)
        if not path:
            self._open.clear()
            self.root.children.append(_paragraph(block, run))
            return
        holder = self._descend(path)
        if holder.name == "pre":
            holder.children.append(_preformatted(block, run))
        else:
            name = _name_of(block) if not self._in_table() else "p"
            holder.add(name, _inline_html(run, _dropped_in(name)))

    def put_picture(self, picture: Picture, following: Block | None) -> None:
        """A picture where it stands, which inside a list is the item before it; none in tables."""
        path = self.structure.holder(following) if following is not None else ()
        holder = self._descend(path[: self._common(path)])
        if self._in_table() or holder.name == "pre":
            return
        image = picture.image
        figure = holder.add("figure", f'<img src="{escape(image.url)}" alt="{escape(picture.alt)}">')
        if image.caption:
            figure.add("figcaption", escape(image.caption, quote=False))

    def _in_table(self) -> bool:
        return any(tag.name == "table" for _, tag in self._open)

    def _common(self, path: Sequence[Node]) -> int:
        """How many of the open elements are also the first ones of this path."""
        common = 0
        for (node, _), step in zip(self._open, path, strict=False):
            if node is not step:
                break
            common += 1
        return common

    def _descend(self, path: Sequence[Node]) -> _Tag:
        """The tag for the last element of the path; others are closed and opened on the way."""
        common = self._common(path)
        del self._open[common:]
        for node in path[common:]:
            self._open.append((node, self._new(node, self._top())))
        top = self._top()
        return self._item(top) if top.name in _ITEM_OF else top

    def _top(self) -> _Tag:
        return self._open[-1][1] if self._open else self.root

    def _new(self, node: Node, parent: _Tag) -> _Tag:
        name = _STRUCTURE[node.tag]
        if name in _CELLS and (cell := self._cells.get(node.element)) is not None:
            return cell
        if parent.name in _ITEM_OF and name not in _INSIDE:
            parent = self._item(parent)
        tag = parent.add(name)
        if name == "tr":  # empty cells, of which there is no block, keep the others in their columns
            for child in node.element:
                if child.tag in _CELLS:
                    self._cells[child] = tag.add(child.tag, attributes=_spans(child))
        return tag

    def _item(self, parent: _Tag) -> _Tag:
        """The last item of a list, for what stands beside its items; a new one before any."""
        last = parent.children[-1] if parent.children else None
        return last if isinstance(last, _Tag) else parent.add(_ITEM_OF[parent.name])


def _paragraph(block: Block, run: _Run) -> str:
    """A block that stands in no list, quote or table."""
    name = _name_of(block)
    return f"<{name}>{_inline_html(run, _dropped_in(name))}</{name}>"


def _name_of(block: Block) -> str:
    return _HEADINGS.get(block.tag, "p")


def _dropped_in(name: str) -> frozenset[str]:
    """Inline tags that say nothing there: headings are strong."""
    return frozenset() if name == "p" else _STRONG


def _spans(cell: etree._Element) -> str:
    spans = ((name, cell.get(name) or "") for name in ("colspan", "rowspan"))
    return "".join(
        f' {name}="{int(value)}"'
        for name, value in spans
        if value.isascii() and value.isdigit() and len(value) < 4 and 1 < int(value) <= _MAX_SPAN
    )


def _preformatted(block: Block, run: _Run) -> str:
    """The block with its lines as the source has them, where it is the whole text of its element."""
    if block.node.tag == "pre" and block.node.blocks == 1:
        source = "".join(map(str, block.node.element.itertext()))
        if source.split() == block.text.split():
            return escape(source.strip("\r\n").rstrip(), quote=False)
    return _inline_html(run).replace("<br>", "\n")


def body_html(base_url: str, blocks: Sequence[Block], pictures: Sequence[Picture] = ()) -> str:
    """The blocks, in their order, as HTML of the tags in `BODY_TAGS`; the text is that of `render`.

    Links and pictures have absolute http(s) addresses, resolved against ``base_url``; other links are bare
    text. Pictures stand in a ``figure``, whose ``figcaption`` is no text of the body.
    """
    tree = _Tree(Structure(blocks), _Runs(base_url))
    waiting = [p for p in pictures if blocks and p.block <= blocks[-1].index + 1][::-1]
    shown = {block.text for block in blocks}
    for block in blocks:
        while waiting and waiting[-1].block <= block.index:
            tree.put_picture(_without_shown_caption(waiting.pop(), shown), block)
        tree.put_block(block)
    while waiting:
        tree.put_picture(_without_shown_caption(waiting.pop(), shown), None)
    return _joined(tree.root.children)


def _without_shown_caption(picture: Picture, shown: set[str]) -> Picture:
    image = picture.image
    return picture._replace(image=Image(image.url)) if image.caption in shown else picture


def pictures_of(page: Page, layout: Layout, images: Iterable[Image]) -> list[Picture]:
    """Where the pictures of a story stand among the blocks of its page; each once."""
    by_url = {image.url: image for image in images}
    found = []
    for element, block in layout.pictures if by_url else ():
        if image := by_url.pop(picture_address(page, element), None):
            found.append(Picture(image, plain(element.get("alt")), block))
    return found


def paragraphs_html(text: str) -> str:
    """Plain text as HTML: paragraphs at blank lines.

    >>> paragraphs_html("Two & two.\\n\\nFour,\\nor so.")
    '<p>Two &amp; two.</p>\\n<p>Four,<br>or so.</p>'
    """
    paragraphs = (escape(p.strip(), quote=False).replace("\n", "<br>") for p in text.split("\n\n"))
    return "\n".join(f"<p>{p}</p>" for p in paragraphs if p)
