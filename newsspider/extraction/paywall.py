"""Whether a story is free: what the page declares, else the wall that stands where its text ends."""

# ruff: noqa: E501
from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any

from newsspider.extraction.found import Found
from newsspider.extraction.layout import ASIDE, FOOTER, HIDDEN, NAV, Block, Layout, Node
from newsspider.extraction.metadata import ARTICLE_NODE_TYPES, PAGE_NODE_TYPES, article_node
from newsspider.page import Page

_STORY_TYPES = ARTICLE_NODE_TYPES | PAGE_NODE_TYPES
_TRUE = frozenset("true yes 1 free http://schema.org/true https://schema.org/true".split())
_FALSE = frozenset("false no 0 locked metered paid premium http://schema.org/false https://schema.org/false".split())
_TIER_META = ("article:content_tier", "og:article:content_tier", "content_tier", "content-tier", "isaccessibleforfree",
              "article:access", "content-access")  # fmt: skip
_PAID_META = ("premium", "is_premium", "article:premium", "ispremium", "paywall", "article:paywall", "is_paywalled",
              "paid_content")  # fmt: skip

#: Whole words of class names above the text that say that it is for subscribers.
_PAID_CLASSES = frozenset(
    """is-premium premium-article article--premium article-premium is-paid paid-article article--paid subscriber-only
    subscribers-only subscription-required members-only is-paywalled paywalled is-locked article--locked
    locked-article is-subscriber-only premium-only""".split()
)
#: Class names and ids of a wall. Standing empty or hidden on free pages too, they count only with text below the story.
_WALL_CLASS = re.compile(
    r"pay-?wall|reg(?:istration)?-?wall|subscri(?:ber|ption|be)-?(?:wall|gate|only)|(?:content|article|premium)-?gate|"
    r"piano-(?:offer|inline|paywall|wall|container)|premium-(?:wall|teaser|hint|box|offer)|locked-content|content-locked|"
    r"paid-?content|abo-?wall|plus-?wall|metered-(?:wall|offer)|truncat\w{0,10}-(?:offer|wall)|continue-reading-(?:wall|subscri)",
    re.IGNORECASE,
)
_NO_WALL = re.compile(r"(?:no|non|not|without|un|after|end|disable\w{0,2})-?_?pay-?wall", re.IGNORECASE)
#: What walls say: that reading goes on with a subscription or an account, or that the text is for subscribers.
_WALL_PHRASES = (
    # en
    r"(?:subscribe|sign up|sign in|log ?in|register|create an? (?:free )?account|join)(?: now| today| for free)? (?:to|and) (?:continue|keep|finish) reading",
    r"(?:subscribe|sign up|sign in|log ?in|register|create an? (?:free )?account|join)\b.{0,40} to (?:read|access|unlock|view) (?:the |this )?(?:full|rest|entire|whole|complete|article|story)",
    r"to (?:continue|keep) reading,? .{0,40}(?:subscri|sign|log ?in|regist|account|member)",
    r"(?:this|the) (?:article|story|content|post|page) is (?:only |exclusively )?(?:for|available (?:only )?(?:to|for)|reserved for|limited to|exclusive to) .{0,30}(?:subscribers|members)",
    r"(?:subscribers?|members?)[- ]only (?:article|story|content)",
    r"want to read (?:more|the rest)\? ?subscribe",
    r"you(?:'|’)?(?:ve| have) (?:reached|used|read) .{0,40}(?:free|complimentary) (?:articles|stories)",
    # de
    r"weiterlesen (?:mit|im) .{0,40}(?:abo|plus|\+|premium|pro)",
    r"jetzt .{0,30}(?:abonnieren|testen|freischalten) und weiterlesen",
    r"(?:diesen|dieser|den ganzen|den vollständigen) (?:artikel|text|inhalt|beitrag) .{0,60}(?:abonnent|freischalten|mit .{0,20}abo)",
    r"(?:exklusiv|nur) für (?:unsere )?abonnent",
    # fr
    r"(?:article )?réservé(?:e|s)? (?:à nos|aux|à tous les) abonné",
    r"il vous reste .{0,30} de cet article",
    r"(?:abonnez|connectez|inscrivez|identifiez)[- ]vous (?:pour|afin d[e']) ?(?:lire|continuer|poursuivre|accéder)",
    r"lire la suite .{0,30}abonn",
    r"pour lire la suite",
    # es
    r"(?:contenido|artículo|noticia) (?:exclusiv[oa]|sólo|solo) para (?:nuestros )?(?:suscriptor|socio|abonad)",
    r"(?:suscríbe(?:te|se)|regístra(?:te|se)|inicia sesión) (?:para|y) (?:seguir|continuar|sigue|leer|acceder)",
    # pt
    r"(?:conteúdo|artigo|matéria) exclusiv[oa] para (?:assinante|subscritor)",
    r"(?:assine|cadastre-se|faça login) (?:para|e) (?:continu|ler|ter acesso)",
    # it
    r"(?:contenuto|articolo) (?:riservato|esclusivo) (?:agli|per gli) abbonati",
    r"abbonati (?:per|e) (?:continuare|leggere|continua)",
    r"per continuare a leggere",
    # nl
    r"(?:exclusief|alleen) voor (?:onze )?abonnees",
    r"(?:neem een abonnement|log in|registreer|word abonnee) .{0,30}(?:om|en) .{0,30}(?:verder|lezen)",
    # scandinavian, fi
    r"(?:kun|kun for|forbeholdt|endast|endast för|bara|bara för|vain) (?:for |för )?(?:våre |vores |våra )?(?:abonnent|prenumerant|tilaja)",
    r"(?:log ind|logg inn|logga in|bli abonnent|køb abonnement|prenumerera) .{0,40}(?:læse|lese|läsa)",
    r"lue koko (?:artikkeli|juttu).{0,30}tila",
    # pl
    r"(?:artykuł|treść|tekst|materiał) (?:dostępn[yae]|przeznaczon[yae]) (?:tylko |wyłącznie )?(?:dla|w) (?:naszych )?(?:prenumer|subskr|abonent)",
    r"pozostało .{0,20} (?:artykułu|tekstu)",
    r"(?:wykup|kup) .{0,40}(?:dostęp|prenumerat|subskrypc).{0,30}(?:czyta|przeczyta)",
    # cs, sk
    r"(?:článok|článek|obsah) .{0,30}(?:len|jen|pouze|iba) pre? .{0,20}(?:predplatiteľ|předplatitel)",
    # ru, uk
    r"(?:материал|статья|текст|контент) (?:доступ(?:ен|на)|предназначен[а]?) (?:только )?(?:для |по )?(?:подписчик|подписк)",
    r"(?:оформите|купите) подписку,? (?:чтобы|и) .{0,20}(?:чита|прочита|продолж)",
    r"доступно (?:тільки |лише )?(?:для )?(?:передплатник|підписник)",
    # tr
    r"(?:bu (?:haber|içerik|yazı) )?(?:sadece|yalnızca) (?:abone|üye)ler",
    r"okumaya devam etmek için .{0,30}(?:abone|üye|giriş)",
    # ja
    r"この記事は(?:有料)?会員限定",
    r"会員限定(?:記事|の記事)",
    r"続きを(?:読む|お読みいただく)には",
    r"残り\d{1,6}文字",
    r"有料会員",
    # zh, ko
    r"(?:订阅|訂閱|登录|登入)后?(?:继续|繼續)(?:阅读|閱讀)",
    r"(?:仅|僅)限(?:订阅|訂閱)(?:用户|用戶|者)",
    r"구독(?:자|회원) 전용",
    r"로그인 후 .{0,10}(?:계속|전문)",
    # he, ar
    r"המשך (?:הכתבה|הקריאה) למנויים",
    r"למנויים בלבד",
    r"(?:هذا )?(?:المحتوى|المقال) (?:متاح )?(?:فقط )?للمشتركين",
)
_WALL = re.compile("|".join(_WALL_PHRASES))
#: One of these is in each of the phrases; looking for them costs a fiftieth.
_WALL_STEMS = tuple(
    """subscri sign log regist account join member abon freischalten weiterlesen réserv reste suite suscr regíst inicia
    exclusiv assin cadastr login riservat continuare lezen prenumer tila logg artyku tekstu dostęp predpl předpl подпис
    передпл підпис abone üye giriş 会員 続き 残り 订阅 訂閱 登录 登入 仅限 僅限 구독 로그인 למנויים للمشتركين reached
    complimentary""".split()
)
#: A wall is a few lines right below the text.
_BEFORE_END, _BEHIND_END = 2, 10
_MAX_WALL_CHARS = 400
_MIN_WALL_CHARS = 6


def find_is_free(page: Page, layout: Layout, blocks: Sequence[Block]) -> Found | None:
    """False behind a paywall, True when declared free; ``blocks`` are those of the body."""
    return _declared(page) or (_shown(layout, blocks) if blocks else None)


def _declared(page: Page) -> Found | None:
    for node in _nodes(page):
        if (free := _truth(node.get("isAccessibleForFree"))) is not None:
            return Found(free, "jsonld:isAccessibleForFree", str(node["isAccessibleForFree"]))
        parts = node.get("hasPart")
        for part in parts if isinstance(parts, list) else [parts]:
            if isinstance(part, dict) and _truth(part.get("isAccessibleForFree")) is False:
                return Found(False, "jsonld:hasPart", str(part.get("cssSelector") or "") or None)
    for names, says_free in ((_TIER_META, True), (_PAID_META, False)):
        for name in names:
            raw = page.meta_first(name)
            if raw and (truth := _truth(raw)) is not None:
                return Found(truth is says_free, f"meta:{name}", raw)
    return None


def _nodes(page: Page) -> Iterator[dict[str, Any]]:
    """The story's own object, then others that may be meant."""
    if (own := article_node(page)) is not None:
        yield own
    yield from (node for node in page.json_ld_of(_STORY_TYPES) if node is not own)


def _truth(value: object) -> bool | None:
    if isinstance(value, bool) or value is None:
        return value
    word = str(value).strip().lower()
    return True if word in _TRUE else False if word in _FALSE else None


def _shown(layout: Layout, blocks: Sequence[Block]) -> Found | None:
    """The wall at the end of the text, or a class name above it that says who may read it."""
    last = blocks[-1]
    above = set(_line(last.node))
    for node in above:
        if paid := _PAID_CLASSES.intersection(node.signature.lower().partition(".")[2].split()):
            return Found(False, "class:paid", min(paid))
    for block in layout.blocks[max(0, last.index - _BEFORE_END) : last.index + 1 + _BEHIND_END]:
        if (
            block.node.places & (NAV | FOOTER | ASIDE | HIDDEN)
            or not _MIN_WALL_CHARS <= block.chars <= _MAX_WALL_CHARS
        ):
            continue
        if _speaks_of_wall(block.text):
            return Found(False, "wall:words", block.text)
        if block.index > last.index and any(_is_wall(node) for node in _line(block.node) if node not in above):
            return Found(False, "wall:class", block.text)
    return None


def _speaks_of_wall(text: str) -> bool:
    folded = text.lower()
    return any(stem in folded for stem in _WALL_STEMS) and _WALL.search(folded) is not None


def _is_wall(node: Node) -> bool:
    return _names_wall(f"{node.signature} {node.element.get('id', '')}"[:600])


@lru_cache(maxsize=4096)
def _names_wall(names: str) -> bool:
    return _WALL_CLASS.search(names) is not None and not _NO_WALL.search(names)


def _line(node: Node | None) -> Iterator[Node]:
    while node is not None:
        yield node
        node = node.parent
