"""newsspider: crawl news sites politely and keep clean articles in one SQLite file.

>>> from newsspider import extract
>>> article = extract("<h1>Bridge opens</h1><article><p>The bridge over the Aras opened on Monday.</p>"
...                   "<p>Two thousand people came to see it.</p></article>", "https://example.org/bridge-opens-monday")
>>> article.title
'Bridge opens'
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"
__all__ = ["Article", "Image", "Provenance", "Reference", "__version__", "extract", "extract_text"]

if TYPE_CHECKING:
    from newsspider.extraction.text import extract_text
    from newsspider.items import Article, Image, Provenance, Reference


def extract(html: bytes | str, url: str = "") -> Article:
    """The article that a page holds.

    ``html`` is the page as fetched; ``url`` its address, used for relative links and as evidence.
    Never raises on bad HTML: a page without an article gives a record with ``is_article`` False, and so
    does a page larger than `newsspider.page.MAX_PAGE_BYTES`, with an empty body.
    """
    from newsspider.extraction import extract_article
    from newsspider.items import Article
    from newsspider.page import MAX_PAGE_BYTES, Page

    if len(html) > MAX_PAGE_BYTES:
        return Article(url=url)
    return extract_article(Page.from_html(html, url))


def __getattr__(name: str) -> Any:
    """The other public names, imported when asked for, so that the command starts fast."""
    if name == "extract_text":
        from newsspider.extraction.text import extract_text

        return extract_text
    if name in __all__:
        from newsspider import items

        return getattr(items, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
