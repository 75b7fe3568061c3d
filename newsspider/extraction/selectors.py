"""A site's own selectors: what ``sites.toml`` says of a field overrules the general rules."""

from __future__ import annotations

from lxml import etree

from newsspider.extraction.found import Found
from newsspider.extraction.layout import Block, Layout
from newsspider.page import Page
from newsspider.sites import Site

#: Fields that hold several values: all that the selector finds.
_MANY = frozenset(("authors", "tags"))


def select(page: Page, site: Site | None, field: str) -> Found | None:
    """What the site's selector for ``field`` finds: the first text, or a tuple of all for authors and tags.

    A selector of attributes (``meta::attr(content)``, ``//time/@datetime``) gives their values. White
    space is folded; empty texts do not count.
    """
    texts = [" ".join("".join(_texts(node)).split()) for node in _nodes(page, site, field)]
    texts = [text for text in texts if text]
    if not texts:
        return None
    if field in _MANY:
        return Found(tuple(dict.fromkeys(texts)), f"selector:{field}", " | ".join(texts))
    return Found(texts[0], f"selector:{field}", texts[0])


def select_blocks(page: Page, layout: Layout, site: Site | None) -> list[Block]:
    """The blocks inside the elements that the site's ``body`` selector finds; empty without one."""
    chosen = {node for node in _nodes(page, site, "body") if isinstance(node, etree._Element)}
    if not chosen:
        return []
    inside: set[int] = set()
    for node in layout.nodes:
        if node.element in chosen or (node.parent is not None and node.parent.index in inside):
            inside.add(node.index)
    return [block for block in layout.blocks if block.node.index in inside]


def _nodes(page: Page, site: Site | None, field: str) -> list[object]:
    query = site.selectors.get(field) if site is not None else None
    if not query:
        return []
    found = page.selector.xpath(query) if query.startswith(("/", "./", "(")) else page.selector.css(query)
    return [selector.root for selector in found]


def _texts(node: object) -> list[str]:
    if isinstance(node, etree._Element):
        return [str(text) for text in node.itertext()]
    return [str(node)]
