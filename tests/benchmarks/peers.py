"""The extractors that `compare.py` knows, each behind one function: a page in, a `Result` out.

To add one: write a function that imports the library, sets it up once and returns the function of one page; name it
in `LIBRARIES` with the fields it gives. A library that is not installed is left out of the comparison.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import NamedTuple


class Source(NamedTuple):
    """A page as the extractors get it."""

    html: bytes
    text: str
    #: the same, decoded: what takes text is not charged for decoding
    url: str


class Result(NamedTuple):
    """What an extractor says of a page; None where it says nothing."""

    body: str | None = None
    title: str | None = None
    authors: Sequence[str] | None = None
    date_published: datetime | str | None = None


Extractor = Callable[[Source], Result]


def newsspider() -> Extractor:
    from newsspider import extract

    def one_page(page: Source) -> Result:
        article = extract(page.html, page.url)
        return Result(article.body, article.title, article.authors, article.date_published)

    return one_page


def trafilatura() -> Extractor:
    from trafilatura import bare_extraction

    def one_page(page: Source) -> Result:
        found = bare_extraction(page.html, url=page.url or None, with_metadata=True, include_comments=False)
        if found is None:
            return Result()
        return Result(found.text, found.title, (found.author or "").split("; "), found.date)

    return one_page


def newspaper4k() -> Extractor:
    from newspaper import Article

    def one_page(page: Source) -> Result:
        article = Article(page.url or "https://news.example/", fetch_images=False)
        article.download(input_html=page.text)
        article.parse()
        return Result(article.text, article.title, article.authors, article.publish_date)

    return one_page


def readability_lxml() -> Extractor:
    from lxml.html import fromstring
    from readability import Document

    def one_page(page: Source) -> Result:
        document = Document(page.text)
        return Result(fromstring(document.summary()).text_content(), document.short_title())

    return one_page


def resiliparse() -> Extractor:
    from resiliparse.extract.html2text import extract_plain_text

    def one_page(page: Source) -> Result:
        return Result(extract_plain_text(page.text, main_content=True, alt_texts=False))

    return one_page


def news_please() -> Extractor:
    from newsplease import NewsPlease

    def one_page(page: Source) -> Result:
        article = NewsPlease.from_html(page.text, url=page.url or None, fetch_images=False)
        return Result(article.maintext, article.title, article.authors, article.date_publish)

    return one_page


def goose3() -> Extractor:
    from goose3 import Goose

    goose = Goose({"enable_image_fetching": False})

    def one_page(page: Source) -> Result:
        article = goose.extract(raw_html=page.text)
        return Result(article.cleaned_text, article.title, article.authors, article.publish_date)

    return one_page


def justext() -> Extractor:
    """With the function words of all its languages, since it must be told the language and the others are not."""
    from justext import get_stoplist, get_stoplists
    from justext import justext as paragraphs_of

    words = frozenset(word for language in get_stoplists() for word in get_stoplist(language))

    def one_page(page: Source) -> Result:
        paragraphs = paragraphs_of(page.html, words)
        return Result("\n\n".join(p.text for p in paragraphs if not p.is_boilerplate))

    return one_page


def boilerpy3() -> Extractor:
    from boilerpy3.extractors import ArticleExtractor

    extractor = ArticleExtractor(raise_on_failure=False)

    def one_page(page: Source) -> Result:
        return Result(extractor.get_content(page.text))

    return one_page


class Library(NamedTuple):
    """How to set an extractor up, and the fields of `Result` that it gives."""

    set_up: Callable[[], Extractor]
    fields: tuple[str, ...] = Result._fields


#: By the names that the package index has.
LIBRARIES: dict[str, Library] = {
    "newsspider": Library(newsspider),
    "trafilatura": Library(trafilatura),
    "newspaper4k": Library(newspaper4k),
    "readability-lxml": Library(readability_lxml, ("body", "title")),
    "resiliparse": Library(resiliparse, ("body",)),
    "news-please": Library(news_please),
    "goose3": Library(goose3),
    "jusText": Library(justext, ("body",)),
    "boilerpy3": Library(boilerpy3, ("body",)),
}


def installed(names: Sequence[str]) -> dict[str, Extractor]:
    """Those of the named extractors whose libraries can be imported, set up."""
    ready = {}
    for name in names:
        try:
            ready[name] = LIBRARIES[name].set_up()
        except ImportError:
            continue
    return ready
