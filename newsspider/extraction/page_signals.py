"""What is counted on a page to tell one story from a shop page, a listing, a forum, ...: the signals.

Each has a name in plain words, which the reasons of a page's type quote, and a value of roughly 0 to 3.
`page_type` weighs them with the coefficients that tests/benchmarks/page_type/fit.py writes. A new signal is
an entry in one of the tables or functions below, and a new fit.
"""

from __future__ import annotations

import re
from functools import cached_property
from math import log1p
from typing import NamedTuple
from urllib.parse import urlsplit

from newsspider.extraction.body import Body
from newsspider.extraction.dates import FoundDate
from newsspider.extraction.found import Found
from newsspider.extraction.layout import Layout
from newsspider.extraction.metadata import ARTICLE_NODE_TYPES
from newsspider.page import Page, json_ld_types
from newsspider.urls import article_score, canonicalize

#: Characters of the body that are read for its words, and of the labels of the page.
_READ, _READ_LABELS = 3_000, 4_000
#: Longer texts are no labels.
_LABEL = 100
#: Longer texts are prose, unless they are headings.
_PROSE = 80
#: Most stories are longer.
_SHORT = 400
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_ASCII_WORD = re.compile(r"[a-z]+")

PRODUCT_TYPES = frozenset(("Product", "ProductGroup", "IndividualProduct", "ProductModel"))
_BUSINESS_TYPES = frozenset(("LocalBusiness", "Service", "ProfessionalService", "Course", "SoftwareApplication"))

#: Words of the host and of the path's folders, by what they promise.
ADDRESS_WORDS: dict[str, frozenset[str]] = {
    name: frozenset(words.split())
    for name, words in {
        "blog address": "blog blogs post posts magazine article articles story stories journal insights library "
        "guides news newsletter essay",
        "document address": "docs doc documentation manual reference api wiki help support developer developers "
        "learn tutorial tutorials kb",
        "forum address": "forum forums thread threads community discussion discussions questions question topic "
        "boards viewtopic showthread showtopic comments",
        "service address": "services service solutions solution about contact features platform company careers "
        "locations",
        "shop address": "shop store product products collections collection category categories catalog c t",
    }.items()
}
#: Phrases of labels, buttons and headings, lower-case, by the kind of page that has them.
LABELS: dict[str, tuple[str, ...]] = {
    "shop words": (
        "to cart", "to bag", "sort by", "filter by", "in stock", "out of stock", "free shipping", "wishlist",
        "gift card", "new arrivals", "best sellers", "shop now", "in den warenkorb", "ajouter au panier",
        "al carrito", "al carrello", "do koszyka", "в корзину",
    ),
    "service words": (
        "contact us", "get started", "get in touch", "pricing", "our team", "our services", "our clients", "call us",
        "book a", "schedule a", "request a", "talk to", "free trial", "why choose", "enroll", "apply now",
        "testimonials", "angebot anfordern", "demander un devis", "solicita", "оставить заявку",
    ),
    "story words": (
        "this article", "this post", "written by", "published", "min read", "minute read", "table of contents",
        "conclusion", "final thoughts", "key takeaways", "editorial", "about the author", "more from",
        "related articles", "related posts", "related stories", "recent posts", "leave a reply", "cancel reply",
        "lesezeit", "mehr zum thema", "lesen sie auch", "lire aussi", "à lire", "lea también", "leggi anche",
        "leia também", "lees ook", "czytaj także", "читайте также",
    ),
}  # fmt: skip
#: Words by which a firm speaks of itself.
_OWN_VOICE = frozenset(
    """we our us wir unser unsere unseren unserer nous notre nos nosotros nuestro nuestra nuestros nuestras noi
    nostro nostra nostri nossa nosso nossos мы наш наша наши нашей наших""".split()
)
#: Beginnings of headlines of advice, which shops, services and forums do not give their pages.
_ASKING_TITLE = re.compile(
    r"(?:how|why|what|when|the|best|top|\d+|wie|warum|was|comment|pourquoi|cómo|как|почему)\b", re.IGNORECASE
)
_ADVICE_TITLE = re.compile(
    r"\b(?:guide|tips|trends|how|vs|ultimate|mistakes|reasons|ways|ratgeber|tipps|conseils|consejos|советы)\b",
    re.IGNORECASE,
)
#: What content systems say of a page in the classes and ids of its ``html`` and ``body`` tags: WordPress, Drupal,
#: Shopify, Blogger; XenForo, Invision, phpBB, NodeBB, Discourse, vBulletin, bbPress.
TEMPLATES: dict[str, re.Pattern[str]] = {
    "story template": re.compile(
        r"\b(?:single-post|postid-\d|post-template|single-format|node--?type-(?:article|news|story|blog)|"
        r"template-article|blog-post|article|article-?page|storypage|post-page|item-?view)"
    ),
    "listing template": re.compile(
        r"\b(?:archive|category|search-results|path-taxonomy|path-frontpage|blog-index|home|catalog-category-view|"
        r"template-(?:collection|search|index|list))\b"
    ),
    "forum template": re.compile(
        r"\b(?:template-thread|xf|xenforo|ipsapp|phpbb|section-viewtopic|nodebb|discourse|anon|question-page|"
        r"vbulletin|bbpress|flarum)\b"
    ),
}


class Evidence(NamedTuple):
    """What is known of a page when its type is asked for."""

    page: Page
    layout: Layout
    body: Body
    published: FoundDate | None = None
    authors: Found | None = None


class Facts:
    """What both the signals and the clues ask for, each worked out once."""

    def __init__(self, page: Page) -> None:
        self.page = page
        #: "" for what is no http(s) URL
        self.url = page.url if canonicalize(page.url) else ""
        self.parts = urlsplit(self.url)
        self.types = {t for node in page.json_ld for t in json_ld_types(node)}
        self.og_type = (page.meta_first("og:type") or "").lower()

    @cached_property
    def segments(self) -> list[str]:
        """Of the path, lower-case."""
        return [s for s in self.parts.path.lower().split("/") if s]

    @cached_property
    def address_words(self) -> set[str]:
        """Words of the host and of the path's folders; a slug speaks of the story: 'some-questions-remain'."""
        folders = [segment for segment in self.segments if segment.count("-") + segment.count("_") < 3]
        return set(_ASCII_WORD.findall(" ".join([(self.parts.hostname or "").lower(), *folders])))

    @cached_property
    def templates(self) -> str:
        """Classes and ids of ``html`` and ``body``, lower-case."""
        body = self.page.tree.find("body")
        elements = (self.page.tree,) if body is None else (self.page.tree, body)
        return " ".join(filter(None, (e.get(name) for e in elements for name in ("class", "id")))).lower()[:2_000]

    def is_template(self, kind: str) -> bool:
        """Whether the page's template is one of the `TEMPLATES` of this kind."""
        return bool(TEMPLATES[kind].search(self.templates))

    def is_address_of(self, kind: str) -> bool:
        """Whether the address has one of the `ADDRESS_WORDS` of this kind."""
        return not self.address_words.isdisjoint(ADDRESS_WORDS[kind])


def measure(evidence: Evidence, facts: Facts) -> dict[str, float]:
    """Signal -> value; the same names for every page, in the same order."""
    return (
        _address(facts)
        | _head(evidence.page, facts)
        | _found(evidence)
        | _shape(evidence.layout, evidence.body)
        | _words(evidence.layout, evidence.body)
    )


def _address(facts: Facts) -> dict[str, float]:
    last = facts.segments[-1].partition(".")[0] if facts.segments else ""
    return {
        "story-like address": article_score(facts.url) / 2 if facts.url else 0.0,
        "long address": min(len(last), 80) / 30,
        "front page": float(bool(facts.url) and not facts.segments),
        "listing address": float(bool(facts.segments) and article_score(facts.url) < 0),
    } | {kind: float(facts.is_address_of(kind)) for kind in ADDRESS_WORDS}


def _head(page: Page, facts: Facts) -> dict[str, float]:
    title = page.meta_first("og:title") or page.title_tag
    head = page.tree.find("head")
    rels = {link.get("rel") for link in head.iterchildren("link")} if head is not None else set()
    return {
        "title that asks or counts": float(bool(_ASKING_TITLE.match(title))),
        "title of advice": float(bool(_ADVICE_TITLE.search(title))),
        "colon in the title": float(": " in title),
        "og:type article": float("article" in facts.og_type),
        "JSON-LD": float(bool(facts.types)),
        "JSON-LD article": float(bool(facts.types & ARTICLE_NODE_TYPES)),
        "JSON-LD product": float(bool(facts.types & PRODUCT_TYPES) or facts.og_type.startswith("product")),
        "JSON-LD business": float(bool(facts.types & _BUSINESS_TYPES)),
        "published_time": float("article:published_time" in page.meta),
        "next or previous page": float("next" in rels or "prev" in rels),
    } | {kind: float(facts.is_template(kind)) for kind in TEMPLATES}


def _found(evidence: Evidence) -> dict[str, float]:
    """What the rules for dates and authors found, and whether the page prints it or its markup states it."""
    date, authors = evidence.published, evidence.authors
    return {
        "date": float(date is not None),
        "date in print": float(date is not None and date.source.partition(":")[0] in ("text", "class", "url")),
        "author": float(authors is not None),
    }


def _shape(layout: Layout, body: Body) -> dict[str, float]:
    """How the body lies on the page: one column of paragraphs, or bits and pieces."""
    kept = body.blocks
    chars = sum(b.chars for b in kept) or 1
    prose = [b for b in kept if b.chars > _PROSE and b.tag not in _HEADINGS]
    questions = sum(1 for b in kept if b.tag in _HEADINGS and b.text.endswith("?"))
    parents = {(b.node.parent or b.node).index for b in prose}
    return {
        "short text": max(0.0, 1 - len(body.text) / _SHORT),
        "text in paragraphs": sum(b.chars for b in kept if b.tag == "p") / chars,
        "text in an article tag": sum(b.chars for b in prose if b.node.article is not None) / chars,
        "unbroken text": len(kept) / (kept[-1].index - kept[0].index + 1) if kept else 0.0,
        "scattered text": len(parents) / (len(prose) + 1),
        "links in the text": sum(b.link_chars for b in kept) / chars,
        "questions as headings": log1p(questions),
        "code": log1p(layout.codes),
        "times": log1p(len(layout.times)),
    }


def _words(layout: Layout, body: Body) -> dict[str, float]:
    text = body.text[:_READ]
    words = text.lower().split()
    own = sum([word in _OWN_VOICE for word in words])
    labels = " ".join([b.text for b in layout.blocks if b.chars < _LABEL])[:_READ_LABELS].lower()
    quotes = text.count("“") + text.count('"') / 2 + text.count("«") + text.count("„")
    return {
        "'we' and 'our'": min(3.0, 50 * own / (len(words) + 20)),
        "quotation marks": log1p(quotes),
    } | {name: log1p(sum([phrase in labels for phrase in phrases])) for name, phrases in LABELS.items()}
