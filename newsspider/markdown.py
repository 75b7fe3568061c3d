"""The clean HTML of a body as Markdown: CommonMark, with the tables of GFM.

Derived from `Article.body_html` when it is wanted, not stored: it holds nothing that the HTML does not.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import groupby, zip_longest

from lxml import etree

_BLOCKS = frozenset("p h2 h3 h4 h5 h6 ul ol dl blockquote pre table figure".split())
_MARKS = {"em": "*", "strong": "**"}
_MAX_SPAN = 100
_SPACE = re.compile(r"[ \t\r\n]+")
_SPECIAL = re.compile(r"[\\`*_\[\]<>~|]|&(?=#?\w{1,40};)|!$")
#: What would make a line a heading, a list or a rule.
_LINE_START = re.compile(r"^(?:[#+=-]|[0-9]{1,9}(?=[.)]))", re.MULTILINE)
_BACKTICKS = re.compile(r"`+")
_HARD_BREAK = "\\\n"
_IN_ADDRESS = {" ": "%20", "(": "%28", ")": "%29", "<": "%3C", ">": "%3E", "\\": "%5C", "`": "%60", "|": "%7C"}


def to_markdown(html: str) -> str:
    """Markdown of HTML as `Article.body_html` holds it: the same words, without what would be markup.

    >>> to_markdown('<p>See <a href="https://example.org/a">1. <em>this</em></a> *</p><ul><li>One</li></ul>')
    'See [1. *this*](https://example.org/a) \\\\*\\n\\n- One'
    """
    if not html.strip():
        return ""
    parser = etree.HTMLParser(huge_tree=True, encoding="utf-8", remove_comments=True)
    tree = etree.fromstring(f"<html><body>{html}</body></html>".encode("utf-8", "replace"), parser)
    body = tree.find("body") if tree is not None else None
    return "\n\n".join(_blocks(body)) if body is not None else ""


def _blocks(parent: etree._Element) -> list[str]:
    """The blocks inside an element, in order; what stands between them is a paragraph."""
    blocks: list[str] = []
    before = ""
    for is_block, nodes in groupby(_nodes(parent), key=_is_block):
        if not is_block:
            if text := _paragraph(list(nodes)):
                blocks.append(text)
                before = ""
            continue
        for element in nodes:
            assert isinstance(element, etree._Element)
            tag = str(element.tag)
            # two lists in a row would be one, unless their marks differ
            blocks += _block(element, tag, other_mark=before == tag)
            before = tag if before != tag else ""
    return [block for block in blocks if block]


def _nodes(parent: etree._Element) -> Iterator[str | etree._Element]:
    if parent.text:
        yield parent.text
    for child in parent:
        yield child
        if child.tail:
            yield child.tail


def _is_block(node: str | etree._Element) -> bool:
    return isinstance(node, etree._Element) and node.tag in _BLOCKS


def _block(element: etree._Element, tag: str, other_mark: bool) -> list[str]:
    if tag in ("ul", "ol"):
        items = [_item_blocks(item) for item in element.iterchildren("li")]
        return [_list(items, numbered=tag == "ol", other_mark=other_mark)]
    if tag == "dl":
        return [_list(list(_definitions(element)), numbered=False, other_mark=other_mark)]
    if tag == "table":
        return [_table(element)]
    if tag == "pre":
        return [_fenced("".join(map(str, element.itertext())))]
    if tag == "figure":
        return [_picture(image, element) for image in element.iterchildren("img")]
    if tag == "blockquote":
        quoted = "\n\n".join(_blocks(element))
        return ["\n".join(f"> {line}".rstrip() for line in quoted.split("\n"))]
    nodes = list(_nodes(element))
    return [_paragraph(nodes) if tag == "p" else _heading(int(tag[1]), nodes)]


def _heading(level: int, nodes: list[str | etree._Element]) -> str:
    line = _inline(nodes).replace(_HARD_BREAK, " ")
    return f"{'#' * level} {line[:-1]}\\#" if line.endswith("#") else f"{'#' * level} {line}"


def _item_blocks(item: etree._Element) -> list[str]:
    """The blocks of a list item: text and the list below it without a blank line between them."""
    blocks = _blocks(item)
    is_tight = not any(child.tag in _BLOCKS - {"ul", "ol"} for child in item)
    return ["\n".join(blocks)] if is_tight else blocks


def _definitions(element: etree._Element) -> Iterator[list[str]]:
    """Each term with what is said of it."""
    item: list[str] = []
    for child in element:
        if child.tag == "dt" and item:
            yield item
            item = []
        item += _blocks(child)
    if item:
        yield item


def _list(items: list[list[str]], numbered: bool, other_mark: bool) -> str:
    is_loose = any(len(item) > 1 for item in items)
    lines = []
    for number, item in enumerate(items, 1):
        mark = f"{number}{')' if other_mark else '.'} " if numbered else "* " if other_mark else "- "
        text = "\n\n".join(item).replace("\n", "\n" + " " * len(mark))
        lines.append(mark + "\n".join(line.rstrip() for line in text.split("\n")))
    return ("\n\n" if is_loose else "\n").join(lines)


def _fenced(code: str) -> str:
    fence = "`" * max(3, *(len(run) + 1 for run in _BACKTICKS.findall(code)), 3)
    return f"{fence}\n{code}\n{fence}"


def _picture(image: etree._Element, figure: etree._Element) -> str:
    """The picture with its caption as title, so that it is no text of the body."""
    caption = next(figure.iterchildren("figcaption"), None)
    title = _SPACE.sub(" ", "".join(map(str, caption.itertext()))).strip() if caption is not None else ""
    title = ' "' + _escaped(title).replace('"', '\\"') + '"' if title else ""
    return f"![{_escaped(image.get('alt') or '')}]({_address(image.get('src') or '')}{title})"


def _table(table: etree._Element) -> str:
    """Rows with pipes; an empty head where the table has none, since GFM wants one."""
    rows = list(table.iter("tr"))
    grid = _grid(rows)
    has_head = bool(rows) and all(cell.tag == "th" for cell in rows[0])
    head, *rest = grid if has_head else [[], *grid]
    width = max(map(len, grid), default=0)
    lines = [_row(head, width), _row(["---"] * width, width), *(_row(row, width) for row in rest)]
    return "\n".join(lines)


def _row(cells: Iterable[str], width: int) -> str:
    padded = [cell or "" for cell, _ in zip_longest(cells, range(width))]
    return "| " + " | ".join(padded) + " |"


def _grid(rows: Iterable[etree._Element]) -> list[list[str]]:
    """Texts of the cells; one that spans several columns or rows leaves the others empty."""
    grid: list[list[str]] = []
    below: dict[int, int] = {}
    #: column -> rows that a cell above still reaches into
    for row in rows:
        line: list[str] = []
        reach: dict[int, int] = {}
        for cell in row.iterchildren("td", "th"):
            while below.get(len(line), 0):
                reach[len(line)] = below[len(line)] - 1
                line.append("")
            for column in range(_span(cell, "colspan")):
                reach[len(line)] = _span(cell, "rowspan") - 1
                line.append("" if column else " ".join(_cell_texts(cell)))
        below = {column: more - 1 for column, more in below.items() if more > 1} | reach
        grid.append(line)
    return grid


def _span(cell: etree._Element, name: str) -> int:
    value = cell.get(name) or ""
    return min(int(value), _MAX_SPAN) if value.isascii() and value.isdigit() and 0 < len(value) < 4 else 1


def _cell_texts(cell: etree._Element) -> Iterator[str]:
    """The texts of a cell: a table's row is one line."""
    for is_block, nodes in groupby(_nodes(cell), key=_is_block):
        if is_block:
            for element in nodes:
                assert isinstance(element, etree._Element)
                yield from _cell_texts(element)
        elif text := _inline(list(nodes), in_table=True).replace(_HARD_BREAK, " "):
            yield text


# --- inside a line ---------------------------------------------------------------------------------------


def _paragraph(nodes: list[str | etree._Element]) -> str:
    text = _inline(nodes)
    return _LINE_START.sub(lambda m: m.group() + "\\" if m.group().isdigit() else "\\" + m.group(), text)


def _inline(nodes: list[str | etree._Element], in_table: bool = False) -> str:
    line = _Line("".join(map(_raw, nodes)), in_table)
    text = "".join(map(line.markdown, nodes)).strip(" ")
    while text.endswith(_HARD_BREAK):
        text = text.removesuffix(_HARD_BREAK).rstrip(" ")
    return text


def _raw(node: str | etree._Element) -> str:
    """The text of a node, of which a line break is ``\\n``."""
    if isinstance(node, str):
        return _SPACE.sub(" ", node)
    return "\n" if node.tag == "br" else "".join(map(_raw, _nodes(node)))


class _Line:
    """Writes the nodes of a run of text, and knows the characters on both sides of each mark.

    Whether ``**`` is a mark depends on these: ``a**"b"**`` is none.
    """

    def __init__(self, raw: str, in_table: bool) -> None:
        self.raw = raw
        self.in_table = in_table
        self._at = 0
        self._closed_at = -1
        self._depth = 0

    def markdown(self, node: str | etree._Element) -> str:
        if isinstance(node, str):
            text = _SPACE.sub(" ", node)
            self._at += len(text)
            return _escaped(text)
        if node.tag == "br":
            self._at += 1
            return _HARD_BREAK
        if node.tag == "code":
            return self._code(node)
        start, closed_at = self._at, self._closed_at
        self._depth += 1
        inner = "".join(map(self.markdown, _nodes(node)))
        self._depth -= 1
        bare = inner.strip(" ")
        if node.tag == "a" and bare:
            return inner.replace(bare, f"[{bare}]({_address(node.get('href') or '')})", 1)
        simple = not self._depth and not len(node)
        mark = _MARKS.get(str(node.tag))
        if mark and closed_at != start and self._can_mark(start, self._at, simple):
            self._closed_at = self._at
            return inner.replace(bare, f"{mark}{bare}{mark}", 1)
        return inner

    def _code(self, node: etree._Element) -> str:
        text = _raw(node).replace("\n", " ")
        start, self._at = self._at, self._at + len(text)
        if not text.strip() or self._closed_at == start:
            return _escaped(text)
        self._closed_at = self._at
        ticks = "`" * (1 + max(map(len, _BACKTICKS.findall(text)), default=0))
        room = " " if text.startswith("`") or text.endswith("`") else ""
        if self.in_table:
            text = text.replace("|", "\\|")
        return f"{ticks}{room}{text}{room}{ticks}"

    def _can_mark(self, start: int, end: int, simple: bool) -> bool:
        """Whether marks around this stretch, without the blanks at its ends, are read as such.

        Inside a word only simple ones are, with no mark in or around them.
        """
        stretch = self.raw[start:end]
        start += len(stretch) - len(stretch.lstrip(" "))
        end -= len(stretch) - len(stretch.rstrip(" "))
        if start >= end or "\n" in (self.raw[start], self.raw[end - 1]):
            return False
        opens = _parts(self.raw[start - 1 : start]) or (simple and not _is_sign(self.raw[start]))
        return opens and (_parts(self.raw[end : end + 1]) or (simple and not _is_sign(self.raw[end - 1])))


def _is_sign(character: str) -> bool:
    return unicodedata.category(character)[0] in "PS"


def _parts(neighbour: str) -> bool:
    return not neighbour or neighbour.isspace() or _is_sign(neighbour)


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\g<0>", text)


def _address(url: str) -> str:
    for character, code in _IN_ADDRESS.items():
        url = url.replace(character, code)
    return url
