"""How often a story was read and commented on, as the page shows it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from lxml import etree

from newsspider.extraction.boilerplate import class_bits, mask
from newsspider.extraction.found import Found
from newsspider.extraction.language import find_language
from newsspider.extraction.layout import Layout, Node
from newsspider.extraction.metadata import article_node, is_foreign, places, text_of
from newsspider.page import Page, json_ld_types, once_a_page

_COUNT = re.compile(
    r"(?<![^\W_])(\d{1,3}(?:[ .,\u00a0\u202f']\d{3})+|\d+(?:[.,]\d+)?)\s*"
    r"(k|m|mio|mln|mn|tys|tsd|mil|тыс|млн|万|b)?\b",
    re.IGNORECASE,
)
_FACTORS = {"k": 1e3, "tys": 1e3, "tsd": 1e3, "mil": 1e3, "тыс": 1e3, "万": 1e4,
            "m": 1e6, "mio": 1e6, "mln": 1e6, "mn": 1e6, "млн": 1e6, "b": 1e9}  # fmt: skip
_GROUPED = re.compile(r"^\d{1,3}(?:[ .,\u00a0\u202f']\d{3})+$")
_NOT_DIGIT = re.compile(r"\D")
_DIGIT = re.compile(r"\d")
_DATE_LIKE = re.compile(r"\d[./:-]\d{1,2}\b|\b(?:19|20)\d\d\b")


def parse_count(text: str) -> int | None:
    """The one number that a counter shows; None when there is none, or more than one.

    >>> [parse_count(t) for t in ("1.2K views", "1 234", "12 тыс.", "0", "5 of 12", "no comments")]
    [1200, 1234, 12000, 0, None, None]
    """
    found = list(_COUNT.finditer(text))
    if len(found) != 1:
        return None
    number, unit = found[0].groups()
    factor = _FACTORS.get((unit or "").lower(), 1)
    if _GROUPED.match(number) and factor == 1:
        return int(_NOT_DIGIT.sub("", number))
    try:
        return round(float(number.replace(",", ".")) * factor)
    except ValueError:
        return None


_VIEW_ACTIONS = frozenset(("ReadAction", "ViewAction", "WatchAction", "ConsumeAction"))
_SHARE = mask("share")
_TEASERS = mask("related", "teaser", "sidebar", "nav", "loaded")
_READERS = mask("comment")
#: Language -> what counts of readers are called, as patterns; the plural, since 'view' and 'read' are verbs.
_VIEW_WORDS: dict[str, str] = {
    "en": "views|hits|pageviews|page views|reads|read .{0,12} times",
    "de": "aufrufe|mal gelesen|leser",
    "fr": "lectures|vues|lu .{0,12} fois",
    "es": "visitas|lecturas|vistas|visualizaciones",
    "pt": "visualizações|visitas|leituras|acessos",
    "it": "visualizzazioni|letture|visite",
    "nl": "weergaven|keer gelezen",
    "pl": "odsłon[ay]?|wyświetle[nń]i?a?",
    "cs": "přečteno|zobrazení|zhlédnutí",
    "sv": "visningar", "da": "visninger", "no": "visninger", "fi": "lukukertaa|katselua",
    "hu": "megtekintés", "ro": "vizualizări|afișări|citiri", "tr": "okunma|görüntülenme|gösterim|kez okundu",
    "ru": "просмотр(?:ов|ы|а)?|прочтени[йя]|прочитано", "uk": "перегляд(?:ів|и|и)?|прочитано",
    "be": "прагляд(?:аў|ы)", "bg": "преглед(?:а|и)|прочитания|видяна", "sr": "pregleda|прегледа",
    "el": "προβολές|αναγνώσεις", "vi": "lượt xem", "id": "dilihat|dibaca|tayangan",
    "ar": "مشاهدة|مشاهدات|قراءة", "fa": "بازدید", "he": "צפיות", "ko": "조회수?", "ja": "閲覧数?|アクセス数",
    "zh": "阅读量?|浏览量?|点击量?|瀏覽|點閱", "th": "เข้าชม|อ่าน", "hi": "बार देखा",
}  # fmt: skip
#: Language -> what counts of readers' comments are called.
_COMMENT_WORDS: dict[str, str] = {
    "en": "comments|1 comment|replies|responses|thoughts? on",
    "de": "kommentare?n?|leserkommentare?|diskussionen|reaktionen",
    "fr": "commentaires?|réactions?|réponses?",
    "es": "comentarios?|respuestas?", "pt": "comentários?|respostas?", "it": "comment[oi]|rispost[ae]",
    "nl": "reacties?", "pl": "komentarz[ey]?", "cs": "komentář[ei]?|komentářů", "sk": "komentár[ov]*",
    "sv": "kommentar(?:er)?", "da": "kommentar(?:er)?", "no": "kommentar(?:er)?", "fi": "kommentti|kommenttia",
    "hu": "hozzászólás(?:ok)?", "ro": "comentari[iu]", "tr": "yorum(?:lar)?", "az": "şərh(?:lər)?",
    "ru": "комментари[йяиев]+|отзыв(?:ов|ы|а)?", "uk": "коментар[іяів]*", "be": "каментар[ыоў]*",
    "bg": "коментара?и?", "sr": "komentara?|коментара?", "hr": "komentara?", "sl": "komentarje?v?",
    "el": "σχόλι[αο]", "vi": "bình luận", "id": "komentar", "ar": "تعليقات|تعليق", "fa": "دیدگاه|نظر", "he": "תגובות",
    "ko": "댓글", "ja": "コメント", "zh": "评论|評論|留言|跟帖", "th": "ความคิดเห็น", "hi": "टिप्पणियाँ|टिप्पणी",
}  # fmt: skip
#: Scripts that write no space between words.
_UNSPACED = frozenset(("ko", "ja", "zh", "th"))
#: What parts the statements of one line; a quotation mark begins a headline: '5 thoughts on "The ship"'.
_PART = re.compile(r"[|·•/“”\"«»„\n]|\s[–—-]\s")
_LONGEST_LINE = 120
_LONGEST_PART = 40
_MOST_WORDS = 6
#: Blocks around the headline among which counts of the story stand.
_AROUND = range(-6, 16)
#: Attributes that comment systems keep their count in, and the property of RDFa.
_COMMENT_ATTRIBUTES = etree.XPath(
    "//@data-num-comments | //@data-comments-count | //span[@property='sioc:num_replies']/@content"
)
_EXPLAINED = etree.XPath("//*[@title or @aria-label]")


def find_view_count(page: Page, layout: Layout) -> Found | None:
    """How often the story was read, as the page shows it; told by class or by words, never by order."""
    return (
        _marked_count(page, layout, "views", None, _TEASERS | _READERS)
        or _named_count(page, layout, _VIEW_WORDS, _TEASERS | _READERS)
        or _interaction(page, _VIEW_ACTIONS)
    )


def find_comment_count(page: Page, layout: Layout) -> Found | None:
    """How many comments the page says it has."""
    return (
        _declared_comments(page)
        or _marked_count(page, layout, "comment", _name_on(page, layout, _COMMENT_WORDS), _TEASERS)
        or _named_count(page, layout, _COMMENT_WORDS, _TEASERS)
        or _interaction(page, frozenset(("CommentAction",)))
    )


def _declared_comments(page: Page) -> Found | None:
    node = article_node(page)
    value = node.get("commentCount") if node is not None else None
    if isinstance(value, (int, str)) and (count := parse_count(str(value))) is not None:
        return Found(count, "jsonld:commentCount", str(value))
    attributes: Any = _COMMENT_ATTRIBUTES(page.tree)
    values = {str(a) for a in attributes}
    if len(values) == 1 and (count := parse_count(value := values.pop())) is not None:  # teasers have theirs too
        return Found(count, "attribute:comments", value)
    return None


def _named_count(page: Page, layout: Layout, words: dict[str, str], foreign: int) -> Found | None:
    """A number beside a word for it in the page's language: around the headline, or but once on the page."""
    name = _name_on(page, layout, words)
    where = places(page, layout)
    around = set()
    if where.head_block is not None:
        near = layout.blocks[max(0, where.head_block + _AROUND.start) : where.head_block + _AROUND.stop]
        around = {block.node for block in near}
    found: list[Found] = []
    for node, text in _lines(page, layout):
        for part in _PART.split(text) if name.search(text) else ():
            if not name.search(part) or (count := _count_of(part)) is None or is_foreign(node, foreign, where.head):
                continue
            hit = Found(count, "text:named", part.strip())
            if node in around:
                return hit
            found.append(hit)
    return found[0] if found and len({hit.value for hit in found}) == 1 else None


def _name_on(page: Page, layout: Layout, words: dict[str, str]) -> re.Pattern[str]:
    """What a count is called in English and in the page's language."""
    found = find_language(page, layout)
    language = str(found.value).partition("-")[0] if found is not None else "en"
    return _name(words["en"], words.get(language, ""), language not in _UNSPACED)


@lru_cache(maxsize=128)
def _name(english: str, own: str, spaced: bool) -> re.Pattern[str]:
    start, end = (r"(?<!\w)", r"(?!\w)") if spaced else ("", "")
    return re.compile(rf"(?<!\w)(?:{english})(?!\w)|{start}(?:{own or english}){end}", re.IGNORECASE)


def _count_of(text: str) -> int | None:
    """The count in a short statement; None for a sentence, a date, two numbers."""
    if len(text) > _LONGEST_PART or len(text.split()) > _MOST_WORDS or _DATE_LIKE.search(text):
        return None
    return parse_count(text)


@once_a_page  # views and comments are looked for one after the other
def _lines(page: Page, layout: Layout) -> list[tuple[Node, str]]:
    """The short texts of a page that hold a number: of its blocks, and of attributes that explain a figure."""
    found = [(b.node, b.text) for b in layout.blocks if b.chars < _LONGEST_LINE and _DIGIT.search(b.text)]
    where = places(page, layout)
    explained: Any = _EXPLAINED(page.tree)
    for element in explained:
        label = element.get("title") or element.get("aria-label") or ""
        if len(label) > _LONGEST_PART:
            continue
        text = label if _DIGIT.search(label) else f"{label} {text_of(element, 20)}"
        if _DIGIT.search(text) and (node := where.node(element)) is not None:
            found.append((node, text))
    return found


def _marked_count(page: Page, layout: Layout, mark: str, name: re.Pattern[str] | None, foreign: int) -> Found | None:
    """The number in an element of a class; where ``name`` is given it stands alone or beside a word for it."""
    where = places(page, layout)
    if where.head is not None:  # what is said of the headline as well says nothing
        foreign &= ~(where.head.inherited | where.head.bits)
    for element in layout.marks[mark]:
        text = text_of(element, 60)
        if not text or len(text) > _LONGEST_PART or (not text.isdigit() and _DATE_LIKE.search(text)):
            continue
        count = parse_count(text)
        if count is None or class_bits(element.get("class") or "") & _SHARE:
            continue
        if name is not None and not name.search(text) and _LETTER.search(_COUNT.sub("", text)):
            continue  # readers' names and words hold numbers too
        if not is_foreign(where.node(element), foreign, where.head):
            return Found(count, f"class:{mark}", text)
    return None


_LETTER = re.compile(r"[^\W\d_]")


def _interaction(page: Page, actions: frozenset[str]) -> Found | None:
    node = article_node(page)
    statistics = node.get("interactionStatistic") if node else None
    for statistic in statistics if isinstance(statistics, list) else [statistics]:
        if not isinstance(statistic, dict):
            continue
        kind = statistic.get("interactionType")
        names = [kind] if isinstance(kind, str) else json_ld_types(kind) if isinstance(kind, dict) else []
        if any(n.rsplit("/", 1)[-1] in actions for n in names):
            raw = str(statistic.get("userInteractionCount", ""))
            if (count := parse_count(raw)) is not None:
                return Found(count, "jsonld:interactionStatistic", raw)
    return None
