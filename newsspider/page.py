"""`Page`: one fetched page, parsed once; everything that several rules ask for is cached here."""

from __future__ import annotations

import html as html_entities
import json
import re
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import cached_property, wraps
from itertools import islice, pairwise
from typing import Any, NamedTuple, ParamSpec, TypeVar

from lxml import etree
from parsel import Selector
from w3lib.encoding import (
    html_body_declared_encoding,
    http_content_type_encoding,
    read_bom,
    resolve_encoding,
)

from newsspider.items import Terms
from newsspider.urls import absolute

#: Larger pages are refused before parsing. 258 real news pages have a 90th percentile of 570 KB.
MAX_PAGE_BYTES = 16 * 1024 * 1024
#: Where the page is cut. Of 2,500 real pages the longest has 22,000 ``<``; a tag costs up to 25 microseconds.
_MAX_TAGS = 100_000
#: lxml walks over all attributes of a tag for each further one, so that half a million hold it for minutes.
_MAX_ATTRIBUTES = 512
_ATTRIBUTE = rb"[\s/]*+[^\s>/][^\s>/=]*+(?:\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s>\"'][^\s>]*+))?+"
#: A tag up to its last allowed attribute, and in a group the one too many. As in browsers quotes may hold any sign.
_TAG = re.compile(rb"<[a-zA-Z][^\s>/]*+(?:%s){0,%d}+(%s)?+" % (_ATTRIBUTE, _MAX_ATTRIBUTES - 1, _ATTRIBUTE))
#: Tags that say nothing of the text in them. Without them next to nothing is left to nest.
_WRAPPER = re.compile(
    rb"</?(?!(?:p|br|hr|h[1-6]|li|d[td]|t[dh]|a|img|time|title|meta|link|base|script|style|head|body|html)[\s/>])"
    rb"[a-z][^<>]*+>",
    re.IGNORECASE,
)
#: libxml2 drops what follows an early </html>; browsers do not.
_INNER_END = re.compile(rb"</(?:[hH][tT][mM][lL]|[bB][oO][dD][yY])\s*>")
_HEAD_TAGS = frozenset("title meta link script style base noscript template object bgsound basefont".split())
_CONTROL = bytes(c for c in (*range(32), 127) if c not in b"\t\n\f\r")
#: Signs that lxml reads, from entities, but does not write.
_UNWRITABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
#: Codecs of Python that are no charsets of pages. 'punycode' took 88 s for 600 KB.
_NO_CHARSETS = frozenset(("punycode", "idna", "unicode_escape", "raw_unicode_escape", "undefined"))
_LD_START = re.compile(r"(?:\s*(?:<!--|/\*|//|\*/|<!\[CDATA\[))+")
_LD_ENDS = ("-->", "]]>", "//", "/*", "*/", ";")
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")
_MAX_NODES = 20_000
_DECLARING = ("base", "link", "meta", "script", "title")


_P = ParamSpec("_P")
_T = TypeVar("_T")


def once_a_page(function: Callable[_P, _T]) -> Callable[_P, _T]:
    """Keep what a function of a page, or of a page and its layout, gives; with the page it goes.

    A cache beside the function would hold the tree of the page before.
    """

    @wraps(function)
    def kept(*arguments: _P.args, **named: _P.kwargs) -> _T:
        memory: dict[Any, _T] = arguments[-1].kept  # type: ignore[attr-defined]
        try:
            return memory[function]
        except KeyError:
            value = memory[function] = function(*arguments, **named)
            return value

    return kept


class Link(NamedTuple):
    """An ``a[href]`` of the page."""

    url: str
    #: absolute
    text: str
    #: anchor text, one line
    element: etree._Element


class Page:
    """A parsed page. The tree is shared by all rules and changed by none.

    >>> page = Page.from_html("<title>Hi</title><p>Text", "https://example.org/")
    >>> page.title_tag
    'Hi'
    """

    def __init__(
        self,
        tree: etree._Element,
        url: str = "",
        fetched_at: datetime | None = None,
        terms: Terms | None = None,
    ) -> None:
        self.tree = tree
        self.url = url
        self.fetched_at = fetched_at
        self.last_modified = ""
        #: the HTTP header of a page that was just fetched
        self.terms = terms or Terms()
        #: what the server says of its use
        self.kept: dict[Any, Any] = {}
        #: for `once_a_page`

    @classmethod
    def from_html(
        cls,
        html: bytes | str,
        url: str = "",
        fetched_at: datetime | None = None,
        content_type: str | None = None,
        default_encoding: str = "cp1252",
        terms: Terms | None = None,
    ) -> Page:
        """Parse a page; broken markup gives what a browser would make of it, no text gives an empty page.

        ``content_type`` is the HTTP header; ``default_encoding`` serves pages that declare nothing
        and are not UTF-8. Raises `ValueError` when the page is larger than `MAX_PAGE_BYTES`.
        """
        if len(html) > MAX_PAGE_BYTES:
            raise ValueError(f"page of {len(html)} bytes, allowed are {MAX_PAGE_BYTES}")
        if isinstance(html, str):
            markup = html.encode("utf-8", "replace")  # a str may hold lone surrogates, which have no UTF-8
        elif _is_utf8(html):
            markup = html
        else:
            markup = decode(html, content_type, default_encoding).encode("utf-8", "replace")
        return cls(_parse(markup), url, fetched_at, terms)

    @cached_property
    def selector(self) -> Selector:
        """The same tree for CSS and XPath (parsel)."""
        return Selector(root=self.tree, type="html")

    @cached_property
    def _declarations(self) -> dict[str, list[etree._Element]]:
        """The elements that speak of the page as a whole, by tag; one pass through the tree for all of them."""
        found: dict[str, list[etree._Element]] = {tag: [] for tag in _DECLARING}
        for element in self.tree.iter(*_DECLARING):
            found[element.tag].append(element)
        return found

    @property
    def scripts(self) -> list[etree._Element]:
        """The ``<script>`` elements."""
        return self._declarations["script"]

    @cached_property
    def base_url(self) -> str:
        """What relative links are resolved against: ``<base href>`` or the page's URL."""
        href = next((h for e in self._declarations["base"] if (h := e.get("href")) is not None), None)
        return absolute(self.url, href) or self.url

    @cached_property
    def meta(self) -> dict[str, list[str]]:
        """Lower-case ``name``, ``property``, ``itemprop`` or ``http-equiv`` of meta tags -> their contents."""
        found: dict[str, list[str]] = {}
        for element in self._declarations["meta"]:
            content = element.get("content")
            if content is None or not (content := content.strip()):
                continue
            for attribute in ("property", "name", "itemprop", "http-equiv"):
                if key := element.get(attribute):
                    found.setdefault(key.strip().lower(), []).append(content)
        return found

    def meta_first(self, *names: str) -> str | None:
        """The first content of the first of these meta tags that the page has."""
        for name in names:
            if values := self.meta.get(name):
                return values[0]
        return None

    @cached_property
    def json_ld(self) -> list[dict[str, Any]]:
        """All JSON-LD objects of the page in document order, ``@graph`` and nested objects unfolded."""
        nodes: list[dict[str, Any]] = []
        for script in self.scripts:
            if "ld+json" in (script.get("type") or "").lower() and script.text:
                nodes.extend(_objects(_load_json(script.text)))
        return nodes

    def json_ld_of(self, types: frozenset[str]) -> Iterator[dict[str, Any]]:
        """The JSON-LD objects whose ``@type`` is one of ``types``."""
        for node, own in self._typed_json_ld:
            if not types.isdisjoint(own):
                yield node

    @cached_property
    def _typed_json_ld(self) -> list[tuple[dict[str, Any], list[str]]]:
        return [(node, json_ld_types(node)) for node in self.json_ld]

    @cached_property
    def json_ld_types(self) -> frozenset[str]:
        """The types of all JSON-LD objects."""
        return frozenset(name for _, types in self._typed_json_ld for name in types)

    @cached_property
    def title_tag(self) -> str:
        """Text of ``<title>``, one line; "" without one. Titles inside SVG pictures do not count."""
        for element in self._declarations["title"]:
            parent = element.getparent()
            if parent is None or parent.tag in ("head", "html", "body"):
                return " ".join("".join(map(str, element.itertext())).split())
        return ""

    @cached_property
    def anchors(self) -> list[etree._Element]:
        """Every ``<a>``, in document order."""
        return list(self.tree.iter("a"))

    @cached_property
    def links(self) -> list[Link]:
        """Every ``a[href]`` that leads to an http(s) URL, in document order."""
        return [link for element in self.anchors if (link := self.link(element)) is not None]

    def link(self, element: etree._Element) -> Link | None:
        """What an ``<a>`` links to; None when that is no http(s) URL."""
        url = absolute(self.base_url, element.get("href"))
        return Link(url, _link_text(element), element) if url else None

    def link_rel(self, *rels: str) -> list[etree._Element]:
        """``<link>`` elements one of whose ``rel`` words is in ``rels``."""
        return [element for element, words in self._rels if not words.isdisjoint(rels)]

    @cached_property
    def _rels(self) -> list[tuple[etree._Element, frozenset[str]]]:
        links = self._declarations["link"]
        return [(element, frozenset(rel.lower().split())) for element in links if (rel := element.get("rel"))]


def _link_text(element: etree._Element) -> str:
    """The words of a link, one line. As in browsers a link ends where another begins inside it.

    Without that, a thousand links in each other would each hold the text of all.
    """
    parts: list[str] = []
    if next(element.iterdescendants("a"), None) is None:
        parts = [str(text) for text in element.itertext()]
    else:
        for event, inner in etree.iterwalk(element, events=("start", "end")):
            if event == "start" and inner.tag == "a" and inner is not element:
                break
            text = inner.text if event == "start" else inner.tail if inner is not element else None
            parts.append(str(text or ""))
    return " ".join("".join(parts).split())


def json_ld_types(node: dict[str, Any]) -> list[str]:
    """The ``@type`` of a JSON-LD object as a list of bare names: ``['NewsArticle']``."""
    types = node.get("@type")
    types = types if isinstance(types, list) else [types]
    return [t.rsplit("/", 1)[-1].rsplit(":", 1)[-1] for t in types if isinstance(t, str)]


def _is_utf8(body: bytes) -> bool:
    """Whether the bytes are UTF-8 by their letters: then `decode` and encoding would give the same bytes."""
    if body.isascii() or read_bom(body)[0]:
        return False
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def decode(body: bytes, content_type: str | None = None, default_encoding: str = "cp1252") -> str:
    """The page as text.

    BOM, then UTF-8 if the bytes are that but for a cut letter here and there, then the charset of the HTTP
    header, then of the meta tag, then ``default_encoding``. Bytes above 127 that happen to be valid UTF-8
    are practically never anything else, whatever is declared. Guessing from letter statistics is left out:
    it decoded 42 % of pages with undeclared cp1252 wrongly. Never raises: what fits no charset becomes
    U+FFFD.
    """
    encoding, bom = read_bom(body)
    if encoding and bom:
        return body[len(bom) :].decode(encoding, "replace")
    if not body.isascii():
        try:
            return body.decode("utf-8")
        except UnicodeDecodeError:
            text = body.decode("utf-8", "replace")
            # A letter of n bytes has n - 1 that continue it; in other charsets these hardly ever stand right.
            if len(body) - len(text) > 20 * text.count("\ufffd"):
                return text
    declared = http_content_type_encoding(content_type) or _declared_in(body)
    for name in (declared, resolve_encoding(default_encoding)):
        if name and name not in _NO_CHARSETS:
            try:
                return body.decode(name, "replace")
            except (LookupError, UnicodeError, ValueError):  # 'base64', 'utf-16' without a BOM, ...
                continue
    return body.decode("cp1252", "replace")


def _declared_in(body: bytes) -> str | None:
    """The charset of the meta tag. As in browsers, UTF-16 can't be true where the tag itself could be read."""
    name = html_body_declared_encoding(body[:4096])
    return "utf-8" if name and name.startswith(("utf-16", "utf-32")) else name


def _parse(markup: bytes) -> etree._Element:
    """The tree of UTF-8 markup; an empty page for markup without any element or text."""
    markup = _sanitize(markup)
    tree, complete = _read(markup)
    if not complete:
        tree, _ = _read(_WRAPPER.sub(b" ", markup))
    if tree is None:
        tree, _ = _read(b"<html><body></body></html>")
    assert tree is not None
    _end_head(tree)
    return tree


def _read(markup: bytes) -> tuple[etree._Element | None, bool]:
    """The tree, None without any element or text; and whether libxml2 read on to the end.

    It stops where elements lie more than 2,048 levels deep.
    """
    parser = etree.HTMLParser(
        remove_comments=True, remove_pis=True, collect_ids=False, huge_tree=True, encoding="utf-8"
    )
    try:
        tree = etree.fromstring(markup, parser)
    except etree.LxmlError:  # nothing but white space, comments or a declaration
        tree = None
    error = parser.error_log.last_error
    return tree, error is None or error.type != etree.ErrorTypes.ERR_RESOURCE_LIMIT


def _end_head(tree: etree._Element) -> None:
    """Move what is not of a head into the body.

    ``</head><body>`` may be left out. libxml2 knows no ``<main>``, ``<article>`` or ``<header>``, and keeps these in
    the head then, up to the first element that it knows.
    """
    head = tree.find("head")
    first = next((i for i, e in enumerate(head) if e.tag not in _HEAD_TAGS), None) if head is not None else None
    if head is None or first is None:
        return
    body = tree.find("body")
    if body is None:
        body = etree.SubElement(tree, "body")
    moved = list(head)[first:]
    if body.text:
        moved[-1].tail = _UNWRITABLE.sub("", (moved[-1].tail or "") + body.text)
        body.text = None
    for position, element in enumerate(moved):
        body.insert(position, element)


def _sanitize(markup: bytes) -> bytes:
    """The markup without what makes libxml2 lose content or time."""
    markup = markup.translate(None, _CONTROL)
    if markup.count(b"<") > _MAX_TAGS:
        markup = markup[: next(islice(re.finditer(b"<", markup), _MAX_TAGS, None)).start()]
    markup = _end_full_tags(markup)
    if (end := _INNER_END.search(markup)) is not None:
        rest = markup[end.start() :]
        if rest.count(b"<") > 2:  # more than </body> and </html>
            return markup[: end.start()] + _INNER_END.sub(b" ", rest)
    return markup


def _end_full_tags(markup: bytes) -> bytes:
    """The markup with an end for each tag of too many attributes; the rest of them is text."""
    ends = [tag.end() for tag in _TAG.finditer(markup) if tag.lastindex]
    return b">".join(markup[start:end] for start, end in pairwise((0, *ends, len(markup)))) if ends else markup


def _load_json(text: str) -> Any:
    """JSON-LD as sites write it: wrapped in comments, with raw line breaks, with a comma too many."""
    text = _unwrapped(text)
    for repaired in (lambda t: t, lambda t: _TRAILING_COMMA.sub(r"\1", t), html_entities.unescape):
        try:
            return json.loads(repaired(text), strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _unwrapped(text: str) -> str:
    """The text without the comment and CDATA marks around it: ``//<![CDATA[`` ... ``//]]>``."""
    if start := _LD_START.match(text):
        text = text[start.end() :]
    for _ in range(4):  # each round copies the text, and nobody wraps more often
        text = text.rstrip()
        for end in _LD_ENDS:
            text = text.removesuffix(end)
    return text


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    """Each JSON object in ``value``, outer before inner, without recursion (hostile pages nest deeply)."""
    stack, count = [value], 0
    while stack and count < _MAX_NODES:
        node = stack.pop()
        count += 1
        if isinstance(node, dict):
            if "@type" in node:
                yield node
            stack.extend(v for v in reversed(list(node.values())) if isinstance(v, (dict, list)))
        elif isinstance(node, list):
            stack.extend(v for v in reversed(node) if isinstance(v, (dict, list)))
