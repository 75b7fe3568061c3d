"""Pages that stand in place of the story: consent walls, robot checks, log-ins, error pages, empty shells.

`WALLS` is the table: one row a kind, with what gives it away in the markup and in words. Scripts of consent and
bot management are on half of all pages, and stories are written about captchas; so a row counts only on a page
without text of its own. Error pages are told by their title, since many show a list of headlines below.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice
from typing import NamedTuple

from newsspider.extraction.body import Body
from newsspider.extraction.layout import Layout
from newsspider.extraction.metadata import ARTICLE_NODE_TYPES
from newsspider.extraction.page_signals import Facts
from newsspider.items import PageType
from newsspider.page import Page

#: A page with a longer body, or more text in all, is no wall. Consent walls that name their partners reach 2,000.
_MAX_BODY, _MAX_TEXT = 2_500, 6_000
#: Text of its own, in characters, that makes a page a story whatever else stands on it: two sentences, or one
#: where the head declares a story.
_OWN_TEXT, _OWN_TEXT_DECLARED = 160, 80
#: A text this short is of the wall when it speaks of one of its topics; topics of so few letters are whole words.
_LINE, _WHOLE_WORD = 100, 4
#: Stories that may have no text; a cookie banner is no wall before them.
_PICTURE_TYPES = frozenset(("VideoObject", "ImageGallery", "MediaGallery"))
#: Blocks and elements that are read on such a page.
_MAX_BLOCKS, _MAX_NOSCRIPTS, _MAX_ELEMENTS, _MAX_SCRIPT = 80, 5, 3_000, 2_000
#: A page with less text than this, and scripts, is filled by them.
_SHELL = 100


class Wall(NamedTuple):
    """One kind of wall."""

    reason: str
    #: in plain words, as the outcome quotes it
    page_type: PageType
    #: ``blocked`` for what lets some readers through, ``other`` for pages that hold no story for anybody
    markup: tuple[str, ...] = ()
    #: pieces of addresses of scripts, frames and forms, of ids, classes and inline scripts, lower-case
    phrases: tuple[str, ...] = ()
    #: what only such pages say to their reader, lower-case, with plain apostrophes
    topics: tuple[str, ...] = ()
    #: words that tell the rest of its text from a story
    addresses: tuple[str, ...] = ()
    #: beginnings of the page's own address without the scheme, where a redirect ended


#: The more specific rows first: the first that fits gives the reason.
WALLS: tuple[Wall, ...] = (
    Wall(
        "Cloudflare challenge", "blocked",
        markup=("cf-chl", "_cf_chl_opt", "cf_chl_", "cf-browser-verification", "challenge-error-text",
                "cf-error-details"),
        phrases=(
            "just a moment...", "checking your browser before", "attention required! | cloudflare",
            "verifying you are human. this may take", "needs to review the security of your connection",
            "performance & security by cloudflare", "sorry, you have been blocked", "einen moment...",
            "un momento...",
            "un instant...", "один момент…", "nur einen moment...", "bir dakika lütfen...",
        ),
        topics=("cloudflare", "ray id", "your browser", "security", "ddos", "bots", "javascript", "cookies", "verif"),
    ),
    Wall(
        "DataDome check", "blocked",
        markup=("captcha-delivery.com",),
        topics=("captcha", "robot", "bot", "human", "javascript", "ad blocker", "browser"),
    ),
    Wall(
        "HUMAN (PerimeterX) check", "blocked",
        markup=("px-captcha", "captcha.px-c", "captcha.perimeterx", "/px/captcha"),
        phrases=("press & hold", "press and hold", "access to this page has been denied",
                 "to confirm you are a human"),
        topics=("human", "bot", "browser", "javascript", "cookies", "reference id", "automation"),
    ),
    Wall(
        "Imperva block", "blocked",
        markup=("_incapsula_resource?cwudnsai", "_incapsula_resource?cwud", "incident_id=", "/distil_r_captcha"),
        phrases=("incapsula incident id", "request unsuccessful", "pardon our interruption", "powered by imperva"),
        topics=("browser", "bot", "javascript", "cookies", "incident", "imperva"),
    ),
    Wall(
        "Akamai block", "blocked",
        markup=("errors.edgesuite.net", "sec-if-cpt-container", "sec-cpt-if"),
        phrases=("you don't have permission to access", "reference #18.", "errors.edgesuite.net"),
        topics=("access denied", "reference", "permission", "server"),
    ),
    Wall(
        "AWS firewall", "blocked",
        markup=("awswafcookiedomainlist", "token.awswaf.com", "captcha.awswaf.com", "gokuprops", "awswafintegration"),
        topics=("human", "captcha", "javascript", "browser", "robot"),
    ),
    Wall(
        "Sucuri firewall", "blocked",
        markup=("sucuri_cloudproxy_js", "cdn.sucuri.net/sucuri-firewall"),
        phrases=("sucuri website firewall", "you are being redirected..."),
        topics=("block reason", "firewall", "your ip", "javascript", "access denied"),
    ),
    Wall(
        "Yandex SmartCaptcha", "blocked",
        markup=("smartcaptcha.yandexcloud", "/checkcaptcha", "captcha-backgrounds.s3.yandex", "smart-captcha"),
        phrases=("вы не робот?", "подтвердите, что запросы отправляли вы", "я не робот"),
        topics=("робот", "запрос", "captcha", "браузер", "robot", "request"),
        addresses=("yandex.ru/showcaptcha", "ya.ru/showcaptcha", "dzen.ru/showcaptcha"),
    ),
    Wall(
        "DDoS-Guard check", "blocked",
        markup=("/.well-known/ddos-guard", "ddos-guard/js-challenge", "ddg-captcha", "check.ddos-guard.net"),
        phrases=("ddos-guard", "ddos protection by", "проверка браузера перед"),
        topics=("ddos", "browser", "браузер", "cookies", "javascript"),
    ),
    Wall(
        "Qrator check", "blocked",
        markup=("/__qrator/", "qrator_jsid", "qauth.js"),
        topics=("http 401", "http 403", "javascript", "browser", "доступ", "forbidden"),
    ),
    Wall(
        "robot check", "blocked",
        markup=("hcaptcha.com/1/api.js", "hcaptcha.com/captcha", "google.com/recaptcha/api",
                "recaptcha/challengepage",
                "turnstile/v0/api.js", "geetest", "friendlycaptcha", "validatecaptcha", "/_sec/verify"),
        phrases=(
            "verify you are human", "verify that you are human", "verify you are not a robot",
            "verifying you are human",
            "are you a robot", "not a robot", "are you a human", "robot or human", "prove you are human",
            "checking your browser", "unusual traffic", "automated access", "automated requests",
            "suspicious activity from",
            "security check", "bot verification", "request blocked", "you have been blocked",
            "request has been blocked",
            "enter the characters you see", "solve the captcha", "complete the captcha", "captcha",
            "access denied", "error code: 1020", "sind sie ein mensch", "kein roboter", "kein bot",
            "ungewöhnlichen datenverkehr",
            "zugriff verweigert", "vous êtes un humain", "pas un robot", "accès refusé", "trafic inhabituel",
            "no eres un robot", "no soy un robot", "acceso denegado", "tráfico inusual", "non sei un robot",
            "accesso negato", "acesso negado", "não é um robô", "geen robot", "toegang geweigerd",
            "nie jesteś robotem", "odmowa dostępu", "что вы не робот", "доступ запрещен", "доступ ограничен",
            "ви не робот", "robot olmadığınızı", "erişim engellendi", "ロボットではありません", "验证您是真人",
            "请完成安全验证", "로봇이 아닙니다", "لست روبوتا",
        ),
        topics=("captcha", "robot", "bot", "human", "traffic", "your ip", "ip address", "browser", "vpn", "blocked",
                "cookies",
                "javascript", "denied", "reference", "security", "roboter", "робот", "доступ", "unusual", "support"),
    ),
    Wall(
        "consent wall", "blocked",
        markup=("sp_message_iframe", "consent.google.", "consent.youtube.", "guce-consent", "consent-management-wall",
                "privacy-wall", "cookiewall", "cookie-wall", "consent-wall", "consentwall", "purabo", "pur-abo",
                "contentpass"),
        phrases=(
            "before you continue", "we value your privacy", "we care about your privacy", "accept all",
            "accept and continue", "continue without accepting", "consent or subscribe", "accept or subscribe",
            "accept or pay", "agree and continue", "i agree to", "manage privacy settings", "consent to the use of",
            "zustimmen und weiter", "zustimmen & weiter", "akzeptieren und weiter", "alle akzeptieren",
            "mit werbung weiterlesen",
            "weiter mit werbung", "mit werbung lesen", "pur-abo", "pur abo", "werbefrei lesen",
            "wir benötigen ihre zustimmung",
            "bevor sie fortfahren", "ihre einwilligung", "accepter et continuer", "continuer sans accepter",
            "tout accepter",
            "accepter et fermer", "s'abonner pour refuser", "votre consentement", "avant de continuer",
            "aceptar y continuar",
            "aceptar todo", "rechazar y suscribirse", "rechazar y pagar", "aceptar y acceder gratis",
            "antes de continuar",
            "accetta e continua", "accetta tutti", "rifiuta e abbonati", "prima di continuare", "aceitar e continuar",
            "aceitar todos", "antes de continuares", "alles accepteren", "akkoord en doorgaan",
            "accepteren en doorgaan",
            "voordat je verdergaat", "akceptuję i przechodzę", "przejdź do serwisu", "zgadzam się",
            "zanim przejdziesz dalej",
            "souhlasím a pokračovat", "přijmout vše", "godkänn alla", "acceptér alle", "godta alle", "hyväksy kaikki",
            "принять и продолжить", "принять все", "прежде чем перейти", "прийняти все", "tümünü kabul et",
            "elfogadom és továbblépek", "accept toate", "すべて同意", "同意して続行",
        ),
        topics=("cookie", "consent", "privacy", "partner", "personal", "advert", "tracking", "abo", "subscri",
                "legitimate",
                "datenschutz", "einwilligung", "werbung", "zustimm", "verarbeitung", "données", "consent",
                "publicité",
                "traceurs", "confidentialité", "privacidad", "publicidad", "datos", "consentimiento", "pubblicità",
                "dati",
                "consenso", "privacidade", "advertenties", "gegevens", "reklam", "dane", "zgod", "prywatno",
                "конфиденц",
                "данных", "реклам", "iab", "vendor", "gdpr", "dsgvo", "rgpd"),
        addresses=("consent.google.", "consent.youtube.", "consent.yahoo.", "myprivacy.", "guce.", "consent."),
    ),
    Wall(
        "asks for JavaScript", "blocked",
        phrases=(
            "enable javascript", "enable js", "javascript is disabled", "javascript is required",
            "javascript is not enabled",
            "javascript has been disabled", "requires javascript", "turn on javascript", "need to enable javascript",
            "without javascript", "javascript aktivieren", "javascript ist deaktiviert", "aktivieren sie javascript",
            "benötigt javascript", "activer javascript", "activez javascript", "javascript est désactivé",
            "habilitar javascript",
            "habilite javascript", "activar javascript", "active javascript", "attiva javascript",
            "abilita javascript",
            "abilitare javascript", "ative o javascript", "schakel javascript", "javascript inschakelen",
            "włącz javascript",
            "włączyć javascript", "zapněte javascript", "povolte javascript", "aktivera javascript",
            "aktiver javascript",
            "включите javascript", "включить javascript", "увімкніть javascript", "javascript'i etkinleştir",
            "javascriptを有効", "启用javascript", "启用 javascript", "javascript를 활성화",
        ),
        topics=("javascript", "browser", "cookies", "ad blocker", "browser", "navigateur", "navegador", "браузер"),
    ),
    Wall(
        "log-in or subscription wall", "blocked",
        phrases=(
            "log in to continue", "sign in to continue", "login to continue", "log in to read", "sign in to read",
            "please log in", "please sign in", "you must be logged in", "subscribe to continue", "subscribe to read",
            "register to continue", "for subscribers only", "create a free account to", "melden sie sich an",
            "bitte anmelden",
            "anmelden, um", "jetzt abonnieren und weiterlesen", "nur für abonnenten", "connectez-vous pour",
            "identifiez-vous", "réservé aux abonnés", "inicia sesión para", "inicie sesión para",
            "solo para suscriptores",
            "accedi per continuare", "faça login para", "log in om", "zaloguj się, aby", "войдите, чтобы",
            "авторизуйтесь, чтобы", "logga in för att", "giriş yapın",
        ),
        topics=("password", "passwort", "mot de passe", "contraseña", "пароль", "e-mail", "email", "account",
                "konto", "compte",
                "cuenta", "subscri", "abonn", "sign in", "log in", "anmeld", "forgot", "month", "monat", "mois",
                "registr"),
    ),
    Wall(
        "parked domain", "other",
        markup=("parkingcrew", "sedoparking", "bodis.com", "parklogic", "domainparking", "hugedomains.com",
                "afternic.com/forsale"),
        phrases=(
            "domain is for sale", "domain may be for sale", "buy this domain", "domain is parked", "parked free",
            "domain has expired", "domain name has expired", "domain steht zum verkauf", "domain ist zu verkaufen",
            "ce domaine est à vendre", "dominio está en venta", "dominio è in vendita", "домен продается",
            "домен продаётся",
            "domain is registered, but may still be available", "welcome to nginx!", "apache2 ubuntu default page",
            "default web site page", "this site can't be reached", "account has been suspended", "account suspended",
        ),
        topics=("domain", "домен", "hosting", "registrar", "related searches", "nginx", "apache", "server", "offer"),
    ),
    Wall(
        "under maintenance", "other",
        phrases=(
            "under maintenance", "scheduled maintenance", "down for maintenance", "maintenance mode",
            "we'll be back soon",
            "we'll be right back", "be back shortly", "coming soon", "under construction", "wartungsarbeiten",
            "wartungsmodus",
            "im wartungsmodus", "wir sind gleich zurück", "site en maintenance", "maintenance en cours",
            "sitio en mantenimiento",
            "en mantenimiento", "sito in manutenzione", "in manutenzione", "em manutenção", "onderhoudswerkzaamheden",
            "przerwa techniczna", "prace konserwacyjne", "технические работы", "техническое обслуживание",
            "bakım çalışması",
            "メンテナンス中", "维护中",
        ),
        topics=("maintenance", "back", "soon", "wartung", "mantenimiento", "manutenzione", "работы", "inconvenience",
                "patience"),
    ),
)  # fmt: skip

#: Titles and first headlines of pages that say that there is none.
_ERROR = re.compile(
    r"^(?:error |fehler |erreur |http |ошибка )?(?:40[0-9]|410|50[0-9])\b(?!\s+\w+\s+\w+\s+\w+\s+\w+)"
    r"|\b(?:page|article|story|content|seite|url) (?:was |could |can |is |wurde |konnte )?"
    r"(?:not found|cannot be found|not be found|not available|no longer available|"
    r"no longer exists|does ?n[o']t exist|nicht gefunden|existiert nicht)"
    r"|^(?:oops|not found|404|page not found|whoops|uh[- ]oh)\b.{0,40}$"
    r"|\b(?:page|contenu|article) (?:introuvable|non trouvée?|inexistante?)|\bpágina (?:no|não) (?:encontrada|existe)"
    r"|\bpagina (?:non trovata|niet gevonden|nu a fost găsită)"
    r"|страница не (?:найдена|существует)|сторінк[уа] не знайден"
    r"|strona nie (?:istnieje|została znaleziona)|nie znaleziono strony|stránka nenalezena|sayfa bulunamadı"
    r"|sidan (?:hittades inte|kunde inte hittas)|siden (?:blev ikke fundet|finnes ikke|ble ikke funnet)|sivua ei löy"
    r"|ページが見つかりません|页面(?:不存在|未找到)|頁面不存在|페이지를 찾을 수|الصفحة غير موجودة"
    r"|\b(?:internal server error|bad gateway|service (?:temporarily )?unavailable|gateway time-?out|"
    r"error establishing a database|"
    r"erreur interne|interner serverfehler|too many requests|403 forbidden)\b",
    re.IGNORECASE,
)  # fmt: skip
_MAX_ERROR_BODY = 1_200


def find_wall(page: Page, layout: Layout, body: Body, facts: Facts) -> tuple[PageType, str] | None:
    """``blocked`` or ``other``, and the reason, for a page that stands in place of a story; None for any other."""
    if len(body.text) > _MAX_BODY:
        return None
    if wall := _of_address(page.url):
        return wall.page_type, wall.reason
    if facts.types & _PICTURE_TYPES:
        return None
    declared = bool(facts.types & ARTICLE_NODE_TYPES) or "article" in facts.og_type
    if sum(block.chars for block in layout.blocks) <= _MAX_TEXT and (wall := _of_text(page, layout, body, declared)):
        return wall.page_type, wall.reason
    if _is_error(page, layout, body, declared):
        return "other", "error page"
    if not facts.types and not facts.is_template("forum template") and _is_shell(page, layout, body):
        return "blocked", "empty page, to be filled by scripts"
    return None


def wall_said_in(text: str) -> Wall | None:
    """The first wall that says one of its phrases in a short text, for text that comes without its page."""
    plain = _plain(text)
    return next((wall for wall in WALLS if any(phrase in plain for phrase in wall.phrases)), None)


def _of_address(url: str) -> Wall | None:
    address = url.partition("://")[2].removeprefix("www.")
    return next((wall for wall in WALLS if wall.addresses and address.startswith(wall.addresses)), None)


def _of_text(page: Page, layout: Layout, body: Body, declared: bool) -> Wall | None:
    texts = [_plain(block.text) for block in layout.blocks[:_MAX_BLOCKS]]
    if sum(map(len, texts)) < _SHELL:
        texts += [
            _plain(" ".join(map(str, e.itertext()))) for e in islice(page.tree.iter("noscript"), _MAX_NOSCRIPTS)
        ]
    whole = "\n".join([_plain(page.title_tag), *texts])
    own = [_plain(block.text) for block in body.blocks or ()] or [_plain(body.text)]
    enough = _OWN_TEXT_DECLARED if declared else _OWN_TEXT
    markup: str | None = None
    for wall in WALLS:
        said = [phrase for phrase in wall.phrases if phrase in whole]
        if not said and wall.markup:
            markup = markup if markup is not None else _markup(page)
            said = [piece for piece in wall.markup if piece in markup]
        # On what is declared a story, a sentence that merely speaks of cookies is the story's.
        topics = wall.topics if len(said) > 1 or not declared else ()
        if said and _own_text(own, said, topics) < enough:
            return wall
    return None


def _own_text(texts: Iterable[str], phrases: Iterable[str], topics: tuple[str, ...]) -> int:
    """Characters of the texts that are none of the wall's: without its phrases, and not about its topics."""
    said = tuple(phrases)
    return sum(
        len(text) for text in texts if not any(phrase in text for phrase in said) and not _is_about(text, topics)
    )


def _is_about(text: str, topics: tuple[str, ...]) -> bool:
    """Whether a line speaks of the topics once, or a paragraph twice: stories do once by chance."""
    found = _topic_pattern(topics).findall(text) if topics else ()
    return len(found) > (0 if len(text) < _LINE else 1)


@cache
def _topic_pattern(topics: tuple[str, ...]) -> re.Pattern[str]:
    """Topics begin words where words are parted by spaces; the shortest are whole words ('abo', not 'about')."""
    return re.compile(
        "|".join(
            re.escape(topic)
            if topic[0] > "\u2e80"
            else rf"(?<!\w){re.escape(topic)}" + (r"(?!\w)" if len(topic) <= _WHOLE_WORD else "")
            for topic in topics
        )
    )


def _plain(text: str) -> str:
    return text.lower().replace("’", "'").replace("\xa0", " ")


def _markup(page: Page) -> str:
    """What gives a wall away apart from words: addresses, ids and classes, the beginnings of inline scripts."""
    return "\n".join(_pieces(page)).lower()


def _pieces(page: Page) -> Iterator[str]:
    for element in islice(
        page.tree.iter("script", "iframe", "form", "div", "body", "meta", "link", "input"), _MAX_ELEMENTS
    ):
        for name in ("src", "action", "id", "class", "href", "content"):
            if value := element.get(name):
                yield value[:500]
        if element.tag == "script" and element.text and "json" not in (element.get("type") or ""):
            yield element.text[:_MAX_SCRIPT]


def _is_error(page: Page, layout: Layout, body: Body, declared: bool) -> bool:
    if len(body.text) > (_OWN_TEXT_DECLARED if declared else _MAX_ERROR_BODY):
        return False
    headlines = [b.text for b in layout.blocks if b.tag == "h1"][:1]
    return any(_ERROR.search(text[:200]) for text in (page.title_tag.strip(), *headlines))


def _is_shell(page: Page, layout: Layout, body: Body) -> bool:
    shown = sum(block.chars for block in layout.blocks)
    return shown < _SHELL and len(body.text) < _SHELL and next(page.tree.iter("script"), None) is not None
