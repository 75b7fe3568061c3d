"""What kind of story a page is, or what it is instead: the clues of each kind.

A clue is a row of `CLUES`: the kind, how strong it is, the reason in plain words, and a test. Several clues of a
kind add up; the kind with the most wins, and without a good one a story is an ``article``, another page ``other``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import NamedTuple

from newsspider.extraction.boilerplate import mask
from newsspider.extraction.metadata import ARTICLE_NODE_TYPES
from newsspider.extraction.page_signals import PRODUCT_TYPES, Evidence, Facts
from newsspider.items import ARTICLE_TYPES, PageType
from newsspider.urls import article_score

#: A kind with weaker clues is not told.
_ENOUGH = 0.5
#: Characters of the body: a film's or gallery's story is short, a film's without declaration still shorter.
_SHORT, _SHORTER = 1_500, 800
#: Longer texts are no labels.
_LABEL = 40

_LIVE_TITLE = re.compile(
    r"\blive[- ]?(?:blog|ticker|updates?|coverage)\b|\bliveticker\b|\bminute[- ]by[- ]minute\b|\bas it happened\b|"
    r"\bnewsblog\b|\ben direct\b|\ben vivo\b|\bminuto a minuto\b|\bdiretta\b|\bao vivo\b|\bna żywo\b|"
    r"\bонлайн-трансляция\b|(?:^|[:|–-] ?)live ?(?:$|[:|–-])",
    re.IGNORECASE,
)
_LIVE_PATH = re.compile(
    r"/live/|/(?:live-?(?:blog|ticker|news|updates?|coverage)|newsblog|ticker)[/-]|-live-?(?:blog|ticker|updates?)\b"
)
_VIDEO_PATH = re.compile(r"/(?:videos?|vidéos?|watch|mediathek|tv|clips?)/")
_GALLERY_PATH = re.compile(
    r"/(?:galler(?:y|ies)|fotostrecken?|bildergalerien?|bilder|photos?|photo-galler(?:y|ies)|foto-?galerien?|"
    r"fotogalerias?|slideshows?|pictures|in-pictures|diaporamas?|fotogallery|galerias?|galerie)/"
)
_GALLERY_TITLE = re.compile(
    r"\bin pictures\b|\bphoto (?:gallery|essay)\b|\bfotostrecke\b|\bbildergalerie\b|\ben images\b|\ben imágenes\b|"
    r"\bfotogaler|\bfotogaller|\bfoto-galerie\b|\bфоторепортаж",
    re.IGNORECASE,
)
#: What stands before each entry of a ticker: ``14:05``, ``2.05 pm``, ``17:20 Uhr``.
_ENTRY_TIME = re.compile(r"\d{1,2}[:.]\d\d(?: ?(?:am|pm|uhr|h|ET|GMT|BST|CET))?(?!\d)", re.IGNORECASE)
_PRODUCT_PATH = re.compile(r"/(?:products?|produkte?|produits?|prodotti|p|dp|item|itm|buy)/[^/]")
_COLLECTION_PATH = re.compile(r"/(?:collections?|categor(?:y|ies)|kategorien?|shop|store|c)/")
_SORTING = re.compile(
    r"(?:sort by|filters?\b|filter by|sortieren|trier par|ordenar por|ordina per|сортиров)", re.IGNORECASE
)
_SHOP_TEMPLATE = re.compile(r"\b(?:single-product|product-template|template-product|catalog-product-view)\b")
_FORUM_ENGINE = re.compile(
    r"discourse|phpbb|vbulletin|xenforo|flarum|nodebb|mybb|invision|simple machines|woltlab", re.IGNORECASE
)
_DOCUMENT_ENGINE = re.compile(
    r"sphinx|docusaurus|mkdocs|gitbook|mdbook|doxygen|docutils|vitepress|mediawiki|antora", re.IGNORECASE
)
_TEASER, _COMMENT, _LIVE = mask("teaser", "related"), mask("comment"), mask("live")


class Case:
    """What the clues look at, each counted when first asked for."""

    def __init__(self, evidence: Evidence, facts: Facts) -> None:
        self.page = evidence.page
        self.layout = evidence.layout
        self.body = evidence.body
        self.facts = facts
        self.chars = len(evidence.body.text)
        self.title = evidence.page.meta_first("og:title") or evidence.page.title_tag
        self.path = f"/{'/'.join(facts.segments)}/"
        self.generator = evidence.page.meta_first("generator") or ""

    def has(self, *types: str) -> bool:
        """Whether the page's JSON-LD has an object of one of these types."""
        return not self.facts.types.isdisjoint(types)

    def marked(self, bits: int) -> int:
        """How many elements have one of these categories of class names."""
        return sum(1 for node in self.layout.nodes if node.bits & bits)

    @cached_property
    def declares_story(self) -> bool:
        """Whether JSON-LD has a story."""
        return bool(self.facts.types & ARTICLE_NODE_TYPES)

    @cached_property
    def pictures(self) -> int:
        """Number of ``<figure>`` from the first to the last block of the body."""
        kept = self.body.blocks
        inside = self.layout.nodes[kept[0].node.index : kept[-1].node.index + 1] if kept else []
        return sum(1 for node in inside if node.tag == "figure")

    @property
    def labels(self) -> Iterator[str]:
        """Texts as short as a button's."""
        return (block.text for block in self.layout.blocks if block.chars < _LABEL)

    @cached_property
    def link_share(self) -> float:
        """Share of the page's text that is links."""
        total = sum(block.chars for block in self.layout.blocks)
        return sum(block.link_chars for block in self.layout.blocks) / total if total else 0.0

    @cached_property
    def entries(self) -> int:
        """Texts that begin with a time of day, from the first to the last block of the body."""
        kept = self.body.blocks
        inside = self.layout.blocks[kept[0].index : kept[-1].index + 1] if kept else []
        return sum(1 for block in inside if _ENTRY_TIME.match(block.text))

    @cached_property
    def has_player(self) -> bool:
        """Whether the page has a film or a frame that may hold one."""
        return next(self.page.tree.iter("video", "amp-video", "amp-youtube"), None) is not None or any(
            "/embed" in (frame.get("src") or "") or "player" in (frame.get("src") or "")
            for frame in self.page.tree.iter("iframe")
        )


class Clue(NamedTuple):
    """One sign of a kind."""

    kind: PageType
    strength: float
    #: 0..1: how sure the kind is when nothing else is known
    reason: str
    applies: Callable[[Case], object]


CLUES: tuple[Clue, ...] = (
    Clue("live_blog", 0.95, "JSON-LD LiveBlogPosting", lambda c: c.has("LiveBlogPosting")),
    Clue("live_blog", 0.7, "coverage with a start", lambda c: any("coverageStartTime" in n for n in c.page.json_ld)),
    Clue("live_blog", 0.6, "live in the title", lambda c: _LIVE_TITLE.search(c.title)),
    Clue("live_blog", 0.4, "live in the address", lambda c: _LIVE_PATH.search(c.path)),
    Clue("live_blog", 0.4, "entries with times", lambda c: c.entries >= 5),
    Clue("video", 0.8, "og:type video", lambda c: c.chars < _SHORT and c.facts.og_type.startswith("video")),
    Clue(
        "video", 0.7, "JSON-LD VideoObject",
        lambda c: c.chars < _SHORT and c.has("VideoObject") and not c.declares_story,
    ),
    Clue("video", 0.6, "video in the address", lambda c: c.chars < _SHORTER and _VIDEO_PATH.search(c.path)),
    Clue(
        "video", 0.4, "a player and a short text",
        lambda c: c.chars < _SHORTER and (c.has("VideoObject") or "og:video" in c.page.meta) and c.has_player,
    ),
    Clue("gallery", 0.7, "JSON-LD gallery", lambda c: c.chars < 2 * _SHORT and c.has("ImageGallery", "MediaGallery")),
    Clue("gallery", 0.6, "gallery in the address", lambda c: c.chars < 2 * _SHORT and _GALLERY_PATH.search(c.path)),
    Clue("gallery", 0.4, "gallery in the title", lambda c: c.chars < 2 * _SHORT and _GALLERY_TITLE.search(c.title)),
    Clue("gallery", 0.5, "more pictures than text", lambda c: c.pictures >= 8 and c.chars < 150 * c.pictures),
    Clue("forum", 0.9, "JSON-LD of a forum", lambda c: c.has("DiscussionForumPosting", "QAPage")),
    Clue("forum", 0.8, "forum software", lambda c: _FORUM_ENGINE.search(c.generator)),
    Clue("forum", 0.8, "forum template", lambda c: c.facts.is_template("forum template")),
    Clue("forum", 0.6, "forum address", lambda c: c.facts.is_address_of("forum address")),
    Clue("forum", 0.3, "many comments", lambda c: c.marked(_COMMENT) > 20),
    Clue("product", 0.8, "JSON-LD product", lambda c: not c.facts.types.isdisjoint(PRODUCT_TYPES)),
    Clue("product", 0.8, "og:type product", lambda c: c.facts.og_type.startswith("product")),
    Clue("product", 0.8, "shop template", lambda c: _SHOP_TEMPLATE.search(c.facts.templates)),
    Clue("product", 0.5, "product address", lambda c: _PRODUCT_PATH.search(c.path)),
    Clue("product", 0.5, "price in the head", lambda c: "product:price:amount" in c.page.meta),
    Clue(
        "listing", 0.7, "JSON-LD of a listing",
        lambda c: c.has("CollectionPage", "SearchResultsPage", "ItemList", "ProfilePage", "ProductCollection"),
    ),
    Clue("listing", 0.7, "front page", lambda c: c.facts.url and not c.facts.segments),
    Clue("listing", 0.6, "listing template", lambda c: c.facts.is_template("listing template")),
    Clue("listing", 0.6, "listing address", lambda c: c.facts.segments and article_score(c.facts.url) <= -2),
    Clue("listing", 0.4, "many teasers", lambda c: c.marked(_TEASER) > 12),
    Clue("listing", 0.5, "sorting or filtering", lambda c: any(map(_SORTING.match, c.labels))),
    Clue("listing", 0.4, "collection address", lambda c: _COLLECTION_PATH.search(c.path)),
    Clue("listing", 0.3, "hardly any running text", lambda c: c.chars < _SHORTER),
    Clue("listing", 0.4, "more links than text", lambda c: c.link_share > 0.5),
    Clue("document", 0.8, "documentation software", lambda c: _DOCUMENT_ENGINE.search(c.generator)),
    Clue("document", 0.6, "JSON-LD of a manual", lambda c: c.has("TechArticle", "APIReference", "HowTo")),
    Clue("document", 0.6, "document address", lambda c: c.facts.is_address_of("document address")),
    Clue("document", 0.4, "much code", lambda c: c.layout.codes >= 10),
)  # fmt: skip


def find_kind(evidence: Evidence, facts: Facts, is_story: bool) -> tuple[PageType, float, list[str]]:
    """``(kind, strength 0..1, reasons)`` among the kinds of stories, or among all others."""
    case = Case(evidence, facts)
    doubts: dict[PageType, float] = {}
    reasons: dict[PageType, list[str]] = {}
    for clue in CLUES:
        if (clue.kind in ARTICLE_TYPES) == is_story and clue.applies(case):
            doubts[clue.kind] = doubts.get(clue.kind, 1.0) * (1 - clue.strength)
            reasons.setdefault(clue.kind, []).append(clue.reason)
    kind = min(doubts, key=doubts.__getitem__, default=None)
    if kind is None or 1 - doubts[kind] < _ENOUGH:
        return ("article" if is_story else "other"), 1.0, []
    return kind, 1 - doubts[kind], reasons[kind]
