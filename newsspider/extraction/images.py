"""Pictures of a story with caption and credit, and which of them is the main one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from lxml import etree

from newsspider.extraction.boilerplate import class_bits, mask
from newsspider.extraction.layout import ASIDE, NAV, Layout, Node
from newsspider.extraction.metadata import article_node, is_foreign, places, plain, text_of
from newsspider.items import Image
from newsspider.page import Page
from newsspider.urls import absolute, canonicalize

#: Attributes that hold a picture's address, the lazy ones first: ``src`` is a placeholder beside them.
_SOURCES = ("data-src", "data-lazy-src", "data-original", "data-hi-res-src", "data-full-src", "data-lazyload",
"data-url",
            "data-image", "data-large-file", "src")  # fmt: skip
_SOURCE_SETS = ("data-srcset", "data-lazy-srcset", "srcset")
#: Words in addresses of pictures that are no pictures of the story.
_FURNITURE_WORDS = frozenset(
    """logo logos avatar avatars gravatar icon icons sprite sprites pixel blank spacer placeholder transparent loading
    loader badge emoji emojis 1x1 favicon tracking noimage facebook twitter whatsapp smiley smilies doubleclick
    googlesyndication scorecardresearch svg""".split()
)
_URL_WORD = re.compile(r"[a-z0-9]+")
_FOREIGN = mask("related", "teaser", "sidebar", "nav", "comment", "footer", "loaded", "bio", "ad", "share", "header")
#: Words that content systems put on a story's own pictures too: ``kg-card``, ``photo-carousel``, ``article-header``.
_OF_STORY_TOO = mask("teaser", "header", "nav")
_CREDIT_CLASS = re.compile(
    r"credit|copyright|photographer|fotograf|source|quelle|autor|author|courtesy|attribution", re.IGNORECASE
)
#: What credits begin with; the credit is what follows, to the end of the caption.
_CREDIT_TEXT = re.compile(
    r"(?:^|[\s(|.–—-])((?:Photo(?:graph)?(?: credit| by)?|Foto|Bild|Image(?: credit| source)?|Credit|"
    r"Crédit(?: photo)?|Bildnachweis|"
    r"Bildquelle|Quelle|Source|Picture|Фото|Zdjęcie|Fuente|©|\(c\)|Getty Images|"
    r"Shutterstock)\s*[:：/]?\s*[^.]{0,80})\)?\.?$"
)
_PICTURE_FILE = re.compile(r"\.(?:jpe?g|png|webp|avif|gif)\b", re.IGNORECASE)
_SMALL = 60
_MAX_IMAGES = 60
#: How far above a picture its caption's neighbour may stand where no ``<figure>`` holds both.
_CAPTION_DEPTH = 4


def find_images(
    page: Page, layout: Layout, body_elements: Iterable[etree._Element] | None = None
) -> tuple[str | None, tuple[Image, ...]]:
    """``(address of the main picture, pictures of the story)``.

    ``body_elements`` are the elements whose text is the body; pictures between them and beside the headline
    belong to the story. Without them those in the container with the most text do.
    """
    area = _Area(page, layout, list(body_elements or ()))
    found: dict[str, Image] = {}
    for element in area.pictures():
        if (image := _image(page, element)) is not None and image.url not in found:
            found[image.url] = image
            if len(found) >= _MAX_IMAGES:
                break
    main = _declared_main(page)
    images = tuple(found.values())
    return main or (images[0].url if images else None), images


class _Area:
    """Where the pictures of the story may stand: around its body."""

    def __init__(self, page: Page, layout: Layout, elements: Sequence[etree._Element]) -> None:
        self.page = page
        self.layout = layout
        self.where = places(page, layout)
        self.container = self._container(elements)
        body = frozenset(elements)
        self.last_block = max((b.index for b in layout.blocks if b.node.element in body), default=-1)
        #: index of the body's last block; -1 without a body
        self.around = frozenset(_with_ancestors(self.container))
        own = self.container.inherited | self.container.bits if self.container is not None else 0
        self.foreign_inside = _FOREIGN & ~_OF_STORY_TOO & ~own
        #: words that make a picture another story's where it links to none

    def _container(self, elements: Sequence[etree._Element]) -> Node | None:
        """The nearest element above most of the body; without one, that with the most text."""
        if not elements:
            return max(self.layout.nodes, key=lambda n: n.p_chars if n.tag != "body" else 0, default=None)
        nodes = [n for e in elements if (n := self.where.node(e)) is not None]
        counts: dict[int, tuple[int, Node]] = {}
        for node in nodes:
            up: Node | None = node
            while up is not None:
                counts[up.index] = (counts.get(up.index, (0, up))[0] + 1, up)
                up = up.parent
        full = [n for count, n in counts.values() if count >= 0.8 * len(nodes)]
        return max(full, key=lambda n: n.index, default=None)

    def pictures(self) -> Iterator[etree._Element]:
        """The pictures of the story, in order."""
        top = self.container
        if top is None:
            return
        for _ in range(2):  # the lead picture stands beside the text's container
            if top.parent is None or top.tag in ("article", "main", "body"):
                break
            top = top.parent
        blocks_before = dict(self.layout.pictures)
        for element in top.element.iter("img", "amp-img"):
            node = self.where.node(element)
            before_end = blocks_before.get(element, self.last_block + 1) <= self.last_block
            if not (self._is_foreign_inside(node, element) if before_end else is_foreign(node, _FOREIGN)):
                yield element

    def _is_foreign_inside(self, node: Node | None, element: etree._Element) -> bool:
        """Up to the end of the body, words on what holds the body as well say nothing of a picture."""
        bits = places = 0
        while node is not None and node not in self.around:
            bits |= node.bits
            places |= node.places
            node = node.parent
        if node is not None and places & ~node.places & (ASIDE | NAV):
            return True
        return bool(bits & (_FOREIGN if self._is_teaser(element) else self.foreign_inside))

    def _is_teaser(self, element: etree._Element) -> bool:
        """Whether the picture is a link to another page."""
        link = next(element.iterancestors("a"), None)
        url = absolute(self.page.base_url, link.get("href")) if link is not None else ""
        return bool(url) and not _PICTURE_FILE.search(url) and canonicalize(url) != canonicalize(self.page.url)


def _with_ancestors(node: Node | None) -> Iterator[Node]:
    while node is not None:
        yield node
        node = node.parent


def _image(page: Page, element: etree._Element) -> Image | None:
    width, height = _number(element.get("width")), _number(element.get("height"))
    if (width is not None and width < _SMALL) or (height is not None and height < _SMALL):
        return None
    if class_bits(element.get("class") or "") & mask("bio", "ad"):
        return None
    url = picture_address(page, element)
    if not url or _is_furniture(url):
        return None
    caption, credit = _caption(element)
    return Image(url, caption, credit, width, height)


def _is_furniture(url: str) -> bool:
    return not _FURNITURE_WORDS.isdisjoint(_URL_WORD.findall(url.lower()))


def picture_address(page: Page, element: etree._Element) -> str:
    """Absolute address of the picture that an ``<img>`` shows, also of one loaded later; "" without one."""
    for name in _SOURCES:
        value = element.get(name)
        if value and not value.startswith("data:") and (url := absolute(page.base_url, value)):
            return url
    for name in _SOURCE_SETS:
        if several := element.get(name) or _sibling_source(element, name):
            first = several.strip().split()[0].rstrip(",") if several.strip() else ""
            if not first.startswith("data:") and (url := absolute(page.base_url, first)):
                return url
    return ""


def _sibling_source(element: etree._Element, name: str) -> str | None:
    parent = element.getparent()
    if parent is None or parent.tag != "picture":
        return None
    return next((v for s in parent.iter("source") if (v := s.get(name))), None)


def _number(value: str | None) -> int | None:
    digits = (value or "").strip().removesuffix("px")
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 6 else None


def _caption(element: etree._Element) -> tuple[str | None, str | None]:
    """Caption and credit of a picture, apart where the page marks the credit or it begins with 'Photo:'."""
    holder = _figure(element)
    caption_element = _caption_inside(holder) if holder is not None else None
    if caption_element is None:
        holder = caption_element = _caption_beside(element)
    if holder is None or caption_element is None:
        return None, None
    text = text_of(caption_element, 1200)
    credit = _marked_credit(holder, caption_element)
    if credit is None and (match := _CREDIT_TEXT.search(text)):
        credit = match.group(1).strip()
    if credit and text.endswith(credit):
        text = text[: -len(credit)].rstrip(" (|–—-/")
    elif credit and text.startswith(credit):
        text = text[len(credit) :].lstrip(" )|–—-/")
    return text or None, credit


def _caption_inside(holder: etree._Element) -> etree._Element | None:
    parts = holder.iter("figcaption", "div", "p", "span")
    return next((e for e in parts if e.tag == "figcaption" or _is_caption(e)), None)


def _caption_beside(element: etree._Element) -> etree._Element | None:
    """What follows the picture, or what it alone stands in, and is a caption by its class."""
    up: etree._Element | None = element
    for _ in range(_CAPTION_DEPTH):
        if up is None or up.tag in ("article", "main", "body"):
            return None
        following = up.getnext()
        if following is not None and isinstance(following.tag, str) and _is_caption(following):
            return following
        up = up.getparent()
    return None


def _marked_credit(holder: etree._Element, caption: etree._Element) -> str | None:
    for element in holder.iter("span", "cite", "small", "div", "p", "em"):
        if element is not caption and _CREDIT_CLASS.search(element.get("class") or ""):
            text = text_of(element, 200)
            if 1 < len(text) < 160:
                return text
    return None


def _figure(element: etree._Element) -> etree._Element | None:
    up = element.getparent()
    for _ in range(6):
        if up is None or up.tag in ("article", "main", "body"):
            return None
        if up.tag == "figure" or "wp-caption" in (up.get("class") or ""):
            return up
        up = up.getparent()
    return None


def _is_caption(element: etree._Element) -> bool:
    return bool(class_bits(element.get("class") or "") & mask("caption"))


def _declared_main(page: Page) -> str | None:
    for name in ("og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src"):
        if url := absolute(page.base_url, page.meta_first(name)):
            return url if not _is_furniture(url) else _json_ld_main(page) or url
    if main := _json_ld_main(page):
        return main
    for link in page.link_rel("image_src"):
        if url := absolute(page.base_url, link.get("href")):
            return url
    return None


def _json_ld_main(page: Page) -> str | None:
    node = article_node(page)
    value: Any = node.get("image") if node else None
    for _ in range(3):
        if isinstance(value, list):
            value = value[0] if value else None
        elif isinstance(value, dict):
            value = value.get("url") or value.get("contentUrl") or value.get("@id")
    return (absolute(page.base_url, plain(value)) or None) if isinstance(value, str) else None
