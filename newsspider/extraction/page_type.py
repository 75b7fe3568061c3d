"""What kind of page it is: one story, or a listing, a shop page, a forum, a wall."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from math import exp, log1p
from urllib.parse import urlsplit

from newsspider.extraction.boilerplate import BIT, mask
from newsspider.extraction.dates import date_in_url
from newsspider.extraction.layout import Block, Layout
from newsspider.extraction.metadata import ARTICLE_NODE_TYPES
from newsspider.items import PageType
from newsspider.page import Page
from newsspider.urls import article_score, canonicalize

_PRODUCT_TYPES = frozenset(("Product", "ProductGroup", "IndividualProduct", "ProductModel"))
_FORUM_TYPES = frozenset(("DiscussionForumPosting", "QAPage", "Question"))
_LISTING_TYPES = frozenset(("CollectionPage", "SearchResultsPage", "ItemList", "ProfilePage", "ProductCollection"))
_DOCUMENT_TYPES = frozenset(("TechArticle", "APIReference", "HowTo"))
#: Texts of pages that stand between the reader and the story. Looked for on pages with little text only.
_WALLS = (
    "enable javascript", "please enable js", "javascript is disabled", "javascript is required", "turn on javascript",
    "javascript aktivieren", "activer javascript", "habilitar javascript", "включите javascript",
    "включить javascript",
    "verify you are human", "verifying you are human", "are you a robot", "not a robot", "checking your browser",
    "attention required", "access denied", "access to this page has been denied", "unusual traffic",
    "request blocked",
    "you have been blocked", "security check", "ddos protection", "captcha", "just a moment...", "bot verification",
    "before you continue", "zustimmen und weiter", "mit werbung weiterlesen", "pur-abo",
    "wir benötigen ihre zustimmung",
    "accepter et continuer", "continuer sans accepter", "consentement", "we value your privacy",
    "akzeptieren und weiter",
    "accetta e continua", "aceptar y continuar", "akceptuję i przechodzę",
)  # fmt: skip
_NOT_FOUND = re.compile(
    r"\b(?:404|page not found|not found|seite nicht gefunden|page introuvable|página no encontrada|"
    r"страница не найдена|service unavailable|internal server error)\b",
    re.IGNORECASE,
)
_LIVE = re.compile(
    r"\blive[- ]?(?:blog|ticker|updates?)\b|\bliveticker\b|minute[- ]by[- ]minute|\bonline-трансляция\b|[:|"
    r"-]\s*live\s*$",
    re.IGNORECASE,
)
_VIDEO_PATH = re.compile(r"/(?:video|videos|watch|mediathek|tv)/", re.IGNORECASE)
_GALLERY_PATH = re.compile(
    r"/(?:gallery|galleries|fotostrecke|fotostrecken|bildergalerie|photos|foto-galerie|slideshow|pictures|"
    r"in-pictures)/",
    re.IGNORECASE,
)
_TEASER = mask("teaser", "related")
_COMMENT = mask("comment")
_COUNTED_NAMES = ("author", "teaser", "product", "button")
_COUNTED = mask(*_COUNTED_NAMES)
_COUNTED_BITS = tuple(BIT[name] for name in _COUNTED_NAMES)
#: Beginnings of headlines of advice, which shops, services and forums do not give their pages.
_ADVICE_TITLE = re.compile(
    r"(?:how|why|what|when|the|best|top|\d+|wie|warum|was|comment|pourquoi|cómo|как|почему)\b", re.IGNORECASE
)
_PATH_WORD = re.compile(r"[a-z]+")
#: Words of addresses, by what they promise.
_BLOG_WORDS = frozenset(
    "blog blogs post posts magazine article articles stories story journal insights library guides".split()
)
_DOCUMENT_WORDS = frozenset(
    "docs doc documentation manual reference api wiki help support developer developers learn tutorial "
    "tutorials kb".split()
)
_FORUM_WORDS = frozenset(
    "forum forums thread threads community discussion discussions questions question topic boards viewtopic "
    "showthread comments".split()
)
_SERVICE_WORDS = frozenset(
    "services service solutions solution about contact features platform company careers locations".split()
)


def find_page_type(
    page: Page, layout: Layout, body_text: str, kept_blocks: Sequence[Block]
) -> tuple[PageType, float, list[str]]:
    """``(type, score 0..1, reasons)``; the reasons are the signals that weighed most."""
    if wall := blocked_by(page, layout, body_text):
        return "blocked", 0.9, [wall]
    signals = measure(page, layout, body_text, kept_blocks)
    weighed = sorted(((WEIGHTS[name] * value, name) for name, value in signals.items()), key=lambda w: -abs(w[0]))
    score = 1 / (1 + exp(-max(-30.0, min(30.0, BIAS + sum(w for w, _ in weighed)))))
    reasons = [f"{name} {value:+.1f}" for value, name in weighed[:4]]
    if score >= THRESHOLD:
        return _kind_of_article(page, layout, body_text), score, reasons
    kind, why = _kind_of_other(page, layout)
    return kind, 1 - score, [why, *reasons] if why else reasons


def blocked_by(page: Page, layout: Layout, body_text: str) -> str | None:
    """The words of a wall (consent, robot check, 'enable JavaScript') on a page that holds next to nothing else."""
    if sum(b.chars for b in layout.blocks) > 2500 or len(body_text) > 1200:
        return None
    text = " ".join([page.title_tag, *(b.text for b in layout.blocks[:60])]).lower()
    return next((f"wall: {words}" for words in _WALLS if words in text), None)


#: Log-odds of 'one story' per unit of each signal; see `measure`. A logistic regression (L2 = 10) on 2,084 pages of
#: the development corpus (WCXB 1.0, CC-BY-4.0; test pages of fundus, MIT; of trafilatura, Apache-2.0, at weight 0.3),
#: signals left out backwards while the figure rose. F1 of 'article' on WCXB, five folds by registrable domain: 0.933
#: (2026-11-22); 99 % of the news pages of fundus are told articles.
BIAS = -2.74
THRESHOLD = 0.5
WEIGHTS: dict[str, float] = {
    "body length": -0.23,
    "share in p": 1.24,
    "share in pre": -3.87,
    "largest mass": 0.81,
    "url hyphens": 0.25,
    "url length": 0.54,
    "url score": 0.43,
    "url date": 1.07,
    "blog address": 1.61,
    "document address": -2.08,
    "forum address": -3.08,
    "service address": -1.41,
    "front page": -1.11,
    "title how": 1.62,
    "title colon": 1.05,
    "og article": 0.85,
    "jsonld news": 1.11,
    "jsonld article": 1.84,
    "jsonld product": -1.90,
    "published": 0.68,
    "author": 0.38,
    "author marks": 0.29,
    "teasers": -0.28,
    "product marks": -0.71,
    "buttons": -0.18,
    "times": -0.30,
    "figures": 0.87,
}


def measure(page: Page, layout: Layout, body_text: str, kept_blocks: Sequence[Block]) -> dict[str, float]:
    """The signals, each roughly 0..3."""
    types = page.json_ld_types
    og_type = (page.meta_first("og:type") or "").lower()
    kept = sum(b.chars for b in kept_blocks)
    url = page.url if canonicalize(page.url) else ""
    parts = urlsplit(url)
    segments = [s for s in parts.path.lower().split("/") if s]
    last = segments[-1].partition(".")[0] if segments else ""
    words = _folder_words(url)
    title = page.meta_first("og:title") or page.title_tag
    bits = Counter[int]()
    for node in layout.nodes:
        if node.bits & _COUNTED:
            for bit in _COUNTED_BITS:
                if node.bits & bit:
                    bits[bit] += 1
    return {
        "body length": log1p(len(body_text) / 200),
        "share in p": _share(kept_blocks, "p", kept),
        "share in pre": _share(kept_blocks, "pre", kept),
        "largest mass": log1p(max(_own_mass(kept_blocks), default=0) / 200),
        "url hyphens": min(last.count("-") + last.count("_"), 10) / 3,
        "url length": min(len(last), 80) / 30,
        "url score": article_score(url) / 2 if url else 0.0,
        "url date": float(bool(date_in_url(url))),
        "blog address": float(bool(words & _BLOG_WORDS)),
        "document address": float(bool(words & _DOCUMENT_WORDS)),
        "forum address": float(bool(words & _FORUM_WORDS)),
        "service address": float(bool(words & _SERVICE_WORDS)),
        "front page": float(bool(url) and not segments),
        "title how": float(bool(_ADVICE_TITLE.match(title))),
        "title colon": float(": " in title),
        "og article": float("article" in og_type),
        "jsonld news": float(any("News" in t for t in types)),
        "jsonld article": float(bool(types & ARTICLE_NODE_TYPES)),
        "jsonld product": float(bool(types & _PRODUCT_TYPES) or og_type.startswith("product")),
        "published": float("article:published_time" in page.meta),
        "author": float(any(n in page.meta for n in ("author", "article:author", "parsely-author", "twitter:data1"))),
        "author marks": log1p(bits[BIT["author"]]),
        "teasers": log1p(bits[BIT["teaser"]]) / 2,
        "product marks": log1p(bits[BIT["product"]]) / 2,
        "buttons": log1p(bits[BIT["button"]]) / 2,
        "times": log1p(len(layout.times)),
        "figures": log1p(sum(1 for n in layout.nodes if n.tag == "figure")) / 2,
    }


def _folder_words(url: str) -> set[str]:
    """Words of the host and of the path's folders; a slug speaks of the story: 'some-questions-remain'."""
    parts = urlsplit(url.lower())
    folders = [segment for segment in parts.path.split("/") if segment.count("-") + segment.count("_") < 3]
    return set(_PATH_WORD.findall(" ".join([parts.hostname or "", *folders])))


def _share(blocks: Iterable[Block], tag: str, total: int) -> float:
    return sum(b.chars for b in blocks if b.tag == tag) / total if total else 0.0


def _own_mass(blocks: Iterable[Block]) -> list[int]:
    masses: dict[int, int] = {}
    for block in blocks:
        parent = block.node.parent or block.node
        masses[parent.index] = masses.get(parent.index, 0) + block.chars - block.link_chars
    return list(masses.values())


def _kind_of_article(page: Page, layout: Layout, body_text: str) -> PageType:
    types = page.json_ld_types
    og_type = (page.meta_first("og:type") or "").lower()
    if "LiveBlogPosting" in types or _LIVE.search(page.title_tag):
        return "live_blog"
    is_video = og_type.startswith("video") or ("VideoObject" in types and not types & ARTICLE_NODE_TYPES)
    if is_video and len(body_text) < 1500:
        return "video"
    if _VIDEO_PATH.search(page.url) and len(body_text) < 800:
        return "video"
    if ("ImageGallery" in types or _GALLERY_PATH.search(page.url)) and len(body_text) < 3000:
        return "gallery"
    return "article"


def _kind_of_other(page: Page, layout: Layout) -> tuple[PageType, str | None]:
    types = page.json_ld_types
    og_type = (page.meta_first("og:type") or "").lower()
    if _NOT_FOUND.search(page.title_tag):
        return "other", "error page"
    if types & _FORUM_TYPES:
        return "forum", "forum by JSON-LD"
    if types & _PRODUCT_TYPES or og_type.startswith("product"):
        return "product", "product by JSON-LD or og:type"
    comments = sum(1 for n in layout.nodes if n.bits & _COMMENT)
    words = _folder_words(page.url if canonicalize(page.url) else "")
    if words & _FORUM_WORDS:
        return "forum", "forum by address"
    if types & _LISTING_TYPES or (canonicalize(page.url) and article_score(page.url) < 0):
        return "listing", "listing by JSON-LD or address"
    if sum(1 for n in layout.nodes if n.bits & _TEASER) > 12:
        return "listing", "many teasers"
    if words & _DOCUMENT_WORDS:
        return "document", "document by address"
    return "other", f"{comments} comments" if comments > 20 else None
