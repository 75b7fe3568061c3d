"""Who wrote it: people named in JSON-LD, meta tags and bylines, as clean names."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import zip_longest
from typing import Any, NamedTuple

from lxml import etree

from newsspider.extraction.agency_names import known_keys
from newsspider.extraction.boilerplate import class_bits, mask
from newsspider.extraction.found import Found
from newsspider.extraction.layout import FORM, Block, Layout
from newsspider.extraction.metadata import (
    article_node,
    is_foreign,
    key_of,
    page_node,
    places,
    plain,
    site_names,
    text_of,
)
from newsspider.extraction.months import is_month_word
from newsspider.page import Page, json_ld_types
from newsspider.urls import registrable_domain

#: Meta tags that name authors, best first. ``article:author`` often holds a profile's URL, which is no name.
META_AUTHORS: tuple[str, ...] = (
    "author", "article:author", "parsely-author", "sailthru.author", "byl", "article:author_name", "authors",
    "article:byline", "dcsext.author", "vr:author", "cxenseparse:author", "dc.creator", "dcterms.creator",
    "dc:creator",
    "citation_author", "citation_authors",
    "articleauthor", "og:article:author", "bc:authors", "author_name", "twitter:author",
    "rbauthors", "its_author_name", "creator", "content_author", "articleauthorname",
)  # fmt: skip
#: Words before the names, in the languages of large news markets; matched at the beginning only.
_BY = (
    "written by", "posted by", "published by", "story by", "words by", "text by", "report by", "reported by",
    "article by", "review by", "reviewed by", "submitted by", "contributed by", "authored by", "edited by",
    "medically reviewed by", "by", "author", "authors", "about the author", "contributor", "writer", "words",
    "ein gastbeitrag von", "gastbeitrag von", "gastkommentar von", "ein kommentar von", "kommentar von",
    "eine analyse von",
    "analyse von", "ein artikel von", "artikel von", "ein beitrag von", "beitrag von", "interview von",
    "text von", "von",
    "autor", "autorin", "autoren", "geschrieben von", "verfasst von", "veröffentlicht von", "erstellt von",
    "gepostet von",
    "interview", "text", "text und fotos", "text & fotos", "bericht",
    "par", "soumis par", "écrit par", "publié par", "rédigé par", "auteur", "auteure",
    "propos recueillis par", "recueilli par",
    "por", "escrito por", "publicado por", "texto", "redacción", "di", "a cura di", "scritto da", "pubblicato da",
    "autore",
    "vom", "contributors", "themenstarter", "rechtsanwalt", "rechtsanwältin",
    "door", "geschreven door", "av", "skrevet av", "tekst", "skriven av", "af", "skrevet af", "przez",
    "autor tekstu", "opracowanie",
    "автор", "авторы", "автор статьи", "текст", "подготовил", "подготовила", "опубликовал", "автори", "скрито",
    "автор:",
    "yazan", "yazar", "haber", "oleh", "penulis", "tác giả", "kirjoittanut", "teksti", "szerző", "írta", "de",
    "durch",
    "بقلم", "كتب", "كتبت", "文", "作者", "記者", "记者", "责任编辑", "来源", "문", "글", "기자",
    "לפי", "מאת", "από", "του", "της",
)  # fmt: skip
_BY_START = re.compile(
    r"^(?:" + "|".join(sorted((re.escape(w) for w in _BY), key=len, reverse=True)) + r")(?:\s*[:：/|]+\s*|\s+(?=\S))",
    re.IGNORECASE,
)
#: Short conjunctions that are particles or initials in other languages: only between two full names.
_SURE_AND = re.compile(
    r"\s+(?:and|und|et|и|та|och|og|ve|dan|și|és|sowie)\s+|\s*[;&+、，]\s*|\s+[/·•|]\s*|\s*[/|]\s+", re.IGNORECASE
)
_SPANISH_AND = re.compile(r"\s+(?:y|e|i|en|ja)\s+")
#: 'By' without a space, where the name is in an element of its own.
_GLUED_BY = re.compile(r"^(?:By|Von|Par|Por)(?=[A-ZÀ-Ý][a-zß-ÿ]+ [A-ZÀ-Ý])")
#: ``Posted on 21 May by Jane Doe``, ``06.11.2023 13:30 von Olga``: the name is behind the word in the middle.
_BY_INSIDE = re.compile(
    r"(?:\d|\b(?:posted|published|written|gespeichert|veröffentlicht|geschrieben|erstellt|gepostet|publié|publicado|"
    r"escrito|skrevet|uhr|read|am|pm)\b)[^a-zA-Z]{0,12}\s(?:by|von|par|por|av|af|door|durch|przez|di)\s+(?=\S)"
    r"|^(?:posted|published)\s(?:on\s)?.{6,40}\sby\s+",
    re.IGNORECASE,
)
_COMMA = re.compile(r"\s*,\s*")
_BRACKETS = re.compile(r"\s*[(\[{<][^)\]}>]{0,80}[)\]}>]")
_EMAIL = re.compile(r"\S+@\S+\.\S+")
_HANDLE = re.compile(r"(?:^|\s)@\w+")
_URL = re.compile(r"https?:|www\.|\w\.(?:com|org|net|de|co|html?|php)/|^//")
_CLOCK = re.compile(r"(?<!\w)\d")
_DASH = re.compile(r"\s+[|–—-]\s+|\s*[•·⋅●∙|]\s*|\s*//\s*")
#: What follows a name and is none: cut here and everything behind it.
_TAIL = re.compile(
    r"\s+(?:for (?:the )?[A-Z]|is an? |is the |was an? |has been |covers |ist |arbeitet |schreibt |est |"
    r"es (?:un|una) |"
    r"with agencies|mit (?:dpa|ap|afp|reuters|material)|published|posted|updated|last updated|on (?:mon|tue|"
    r"wed|thu|fri|sat|sun|jan|feb|"
    r"mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|am$|um$|(?-i:on|at)$|vom$|le$|el$|veröffentlicht|aktualisiert|publié|"
    r"opublikowano|"
    r"follow|read more|view all|view profile|more posts|more from|see full bio|full bio|author’s profile|mehr|"
    r"weitere|"
    r"min read|sagt:|says:|schreibt:|email|contact|share\b|comments?\b|editor's)",
    re.IGNORECASE,
)
#: A name's last words that tell what someone does: ``Jane Doe Political Correspondent``.
_ROLE_WORDS = frozenset(
    """reporter correspondent editor editor-in-chief writer journalist columnist contributor producer staff
    author blogger analyst photographer videographer critic intern deputy senior chief head director manager
    redakteur redakteurin reporterin journalistin korrespondent korrespondentin autor autorin volontär volontärin
    ressortleiter chefredakteur chefredakteurin redaktør journaliste rédacteur rédactrice redactor redactora
    periodista giornalista redattore dziennikarz dziennikarka redaktor корреспондент журналист редактор обозреватель
    toimittaja muhabiri editörü 기자 특파원 记者 記者 coo cmo gardener instructor
    coach attorney founder trainer expert
    specialist strategist marketer consultant founder co-founder ceo cto cfo
    officer professor lecturer researcher""".split()
)
_ROLE_STARTS = frozenset(
    """senior deputy chief staff lead associate assistant political science health sports business technology
    news lifestyle features opinion special social national city crime education entertainment content managing
    executive head europe us uk foreign world money consumer showbiz royal football politics audience
    digital freelance contributing editorial""".split()
)
#: Words that make a name an organisation's, a desk's or a function's.
_ORG_WORDS = frozenset(
    """team staff editors editorial desk newsroom redaktion redaktionen redacción redaccion redazione rédaction
    redakcja redakce redakciya редакция редакція redação redatie redactie redaktionen agency agencies press news
    media magazine magazin zeitung tageblatt nachrichten times post herald tribune gazette journal daily weekly
    online digital webdesk bureau service services reports report agentur agenturen inc ltd llc gmbh ag corp
    company group foundation institute university center centre association society council department ministry
    office blog admin administrator webmaster guest contributor contributors editor redakteur verlag e.v. community
    clinic hospital committee network radio tv channel studio studios software solutions technologies labs
    experts marketing support ajansı haber агентство новости тасс риа интерфакс weblog illustrierte""".split()
)
#: News agencies and what signs like them, by key: names of no people, whatever the markup says.
AGENCIES: frozenset[str] = known_keys() | frozenset(
    key_of(n) for n in ("DPA-AFX", "spot on news", "Staff", "Wire", "Newswire", "Redaktion", "red", "STR")
)
#: What is printed in an author's place and is no name at all.
_NO_NAMES = frozenset(
    key_of(n)
    for n in (
        "admin", "administrator", "author", "authors", "name", "unknown", "anonymous", "none", "null",
        "undefined", "guest",
        "view all posts", "view profile", "view all", "read more", "more", "follow", "share", "posted",
        "published", "updated",
        "by", "von", "email", "website", "contact", "home", "editor", "n/a", "facebook", "twitter", "instagram",
        "linkedin",
        "alle beiträge", "mehr", "autor", "autorin", "profil", "folgen", "comments", "comment", "photo", "image",
        "all posts",
        "about the author", "written by", "name *", "user", "test", "wordpress", "minutes", "about", "condé nast",
        "reply",
    )
)  # fmt: skip
_CREDENTIAL = re.compile(
    r"^(?:[A-Z][a-z]?\.?[A-Z][A-Za-z.]{0,6}|[A-Z]{2,6}(?:[- ][A-Z0-9]{1,6}){0,2}|Ph\.?D\.?|M\.?D\.?|Jr\.?|"
    r"Sr\.?|II|III|IV|Esq\.?|M\.Sc\.?|B\.Sc\.?|E-RYT.*)$"
)
_PROFILE_PATHS = ("/author", "/autor", "/auteur", "/profile", "/people/", "/staff/", "/by/", "/person",
"/contributor",
                  "/journalist", "/redakt", "/team/", "/writer", "/reporter", "/users/", "/user/", "/avtor",
                  "/forfatter",
                  "/byline", "/columnist", "/yazar", "/autori", "/penulis")  # fmt: skip
_NOT_BYLINE = mask("bio", "caption", "media", "quote", "related", "teaser", "comment", "sidebar", "footer", "loaded")
_NEVER_BYLINE = mask("comment", "caption", "related", "loaded")
_NEVER_SIGNATURE = mask("comment", "related", "loaded")


class Names(NamedTuple):
    """The names that one source gives."""

    people: tuple[str, ...]
    others: tuple[str, ...]
    #: organisations, agencies, desks
    rule: str
    raw: str
    signed: bool = False
    #: printed behind 'By' or as a link to a profile
    beside: tuple[str, ...] = ()
    #: agencies and desks that the page lists as authors of their own beside the people


def find_authors(page: Page, layout: Layout) -> Found | None:
    """Names of people in the order of the page; an outlet's or agency's only where no person is named.

    What JSON-LD and meta tags declare comes first; a byline that names the same people and more is
    completer and wins over them. Bylines far from the headline count only when nothing else is stated.
    """
    sites = frozenset(key_of(n) for n in site_names(page))
    sources = _sources(page, layout, sites)
    near = [names for names in sources if not names.rule.endswith(":far")]
    for names in near:
        if names.people and not _is_doubtful(names, near, sites):
            return _with_byline(names, near)
    for names in near:
        if names.others:
            return Found(names.others, names.rule, names.raw)
    for names in sources:
        return Found(names.people or names.others, names.rule, names.raw)
    return None


def _is_doubtful(names: Names, sources: list[Names], sites: frozenset[str]) -> bool:
    """Whether a line of text that names people is contradicted by a desk or nick that the page declares.

    What merely stands beside a date is; so is a line that names the declared one as well.
    """
    declared = [
        other for source in sources if source.rule.startswith(("jsonld:", "meta:")) for other in source.others
    ]
    if names.rule == "text:beside date":
        return any(key_of(name) not in sites for name in declared)
    return names.rule == "text:byline" and any(name in names.raw for name in declared)


def _with_byline(names: Names, sources: list[Names]) -> Found:
    """The declared names, or those of a byline that is completer: it names all of them, or one in full for a nick."""
    declared = {_bare_key(n) for n in names.people}
    nick = len(names.people) == 1 and _is_one_word(names.people[0])
    for other in sources:
        if not other.rule.startswith(("class:author", "text:byline", "meta:")) or other.rule.endswith(":far"):
            continue
        printed = {_bare_key(n) for n in other.people}
        fuller = nick and other.signed and len(printed) == 1 and _is_fuller(other.people[0], names.people[0])
        completer = declared < printed and len(printed) <= 8 and all(" " in n for n in other.people)
        if completer or fuller:
            return Found(other.people, other.rule, other.raw)
    return Found(names.people + names.beside, names.rule, names.raw)


def _is_one_word(name: str) -> bool:
    """Whether a name may be a first name or a nick; in scripts without capitals full names are one word too."""
    return " " not in name and name.lower() != name.upper()


def _is_fuller(name: str, nick: str) -> bool:
    """Whether a full name can be that of a nick: 'Olga' is part of it, 'jdoe42' may be anybody's."""
    words = name.lower().split()
    if len(words) < 2 or any(w.startswith(nick.lower()) and w != nick.lower() for w in words):
        return False
    return nick.lower() in words or not (nick.isalpha() and nick.istitle())


_LONG_NAME = 5
_TITLE = re.compile(r"^(?:dr|prof|mr|mrs|ms|dipl-ing|mag)\b\.?\s*(?:dr\b\.?\s*)?", re.IGNORECASE)


def _bare_key(name: str) -> str:
    return key_of(_TITLE.sub("", name.partition(",")[0]))


def _sources(page: Page, layout: Layout, sites: frozenset[str]) -> list[Names]:
    """All statements, best first; the text is searched only when the marked places name nobody in full."""
    found = [*_json_ld(page, sites), *_meta(page, sites), *_bylines(page, layout, sites)]
    people = [n for n in found if n.people and not n.rule.endswith(":far")]
    if not people or " " not in people[0].people[0]:
        found += [*_linked(page, layout, sites), *_printed(page, layout, sites)]
    return [n for n in found if n.people or n.others]


# --- declared --------------------------------------------------------------------------------------------


def _json_ld(page: Page, sites: frozenset[str]) -> Iterator[Names]:
    node = article_node(page) or page_node(page)
    if node is None:
        return
    people: list[str] = []
    others: list[str] = []
    for field in ("author", "creator"):
        raws: list[str] = []
        for name, kind in _json_ld_names(node.get(field), page, 0):
            raws.append(name)
            if kind == "Organization" or key_of(name) in sites:
                others.append(name)
                continue
            for one in split_names(name):
                (people if looks_like_person(one, sites) else others).append(one)
        if people or others:
            beside = _unique(n for n in others if key_of(n) not in sites and n.count(" ") < _LONG_NAME)
            yield Names(_unique(people), _unique(others), f"jsonld:{field}", "; ".join(raws), False, beside)
            return


def _json_ld_names(value: Any, page: Page, depth: int) -> Iterator[tuple[str, str]]:
    if depth > 4:
        return
    if isinstance(value, str):
        text = plain(value)
        if _URL.search(text) or text.startswith("#"):
            if (node := _by_id(page, text)) is not None:
                yield from _json_ld_names({k: v for k, v in node.items() if k != "@id"}, page, depth + 1)
        elif text:
            yield text, "Person"
    elif isinstance(value, list):
        for item in value[:30]:
            yield from _json_ld_names(item, page, depth + 1)
    elif isinstance(value, dict):
        name = value.get("name")
        if not name and (value.get("givenName") or value.get("familyName")):
            name = f"{value.get('givenName') or ''} {value.get('familyName') or ''}"
        if not name and isinstance(value.get("@id"), str):
            node = _by_id(page, value["@id"])
            if node is not None and node is not value:
                yield from _json_ld_names({k: v for k, v in node.items() if k != "@id"}, page, depth + 1)
            return
        kind = "Organization" if any("Organization" in t for t in json_ld_types(value)) else "Person"
        for one in name if isinstance(name, list) else [name]:
            if clean := plain(one):
                yield clean, kind


def _by_id(page: Page, identity: str) -> dict[str, Any] | None:
    for node in page.json_ld:
        if node.get("@id") == identity and node.get("name"):
            return node
    return None


def _meta(page: Page, sites: frozenset[str]) -> Iterator[Names]:
    for name, values in _meta_values(page):
        people: list[str] = []
        others: list[str] = []
        for value in values[:20]:
            text = plain(value)
            if key_of(text.partition(",")[0]) in sites:  # what follows is the place of the office
                others.append(text.partition(",")[0])
                continue
            for one in split_names(_first_name_first(text) if name.endswith(("creator", "_author")) else text):
                (people if looks_like_person(one, sites) else others).append(one)
        if people or others:
            yield Names(_unique(people), _unique(others), f"meta:{name}", "; ".join(values[:20]))


def _meta_values(page: Page) -> Iterator[tuple[str, list[str]]]:
    """Meta tags that name authors; more values than a byline holds are the authors of cited works."""
    for name in META_AUTHORS:
        if 0 < len(values := page.meta.get(name, [])) <= _LONGEST_BYLINE:
            yield name, values
    for number in ("1", "2"):
        label = (page.meta_first(f"twitter:label{number}") or "").strip().lower()
        if label in _AUTHOR_LABELS and (data := page.meta_first(f"twitter:data{number}")):
            yield f"twitter:data{number}", [data]


_LONGEST_BYLINE = 12
#: How the SEO plug-ins of blogs label the author on cards of links.
_AUTHOR_LABELS = frozenset(
    """written by|author|verfasst von|geschrieben von|autor|écrit par|auteur|escrito por|por|scritto da|
    geschreven door|skrevet av|skrevet af|skriven av|napisane przez|написано автором|автор|yazan|著者""".replace(
        "\n    ", ""
    ).split("|")
)


def _first_name_first(text: str) -> str:
    """``You, Xiaoying`` -> ``Xiaoying You``, as library catalogues write names."""
    parts = text.split(", ")
    return f"{parts[1]} {parts[0]}" if len(parts) == 2 and not any(" " in p and len(p) > 20 for p in parts) else text


# --- printed ---------------------------------------------------------------------------------------------


def _bylines(page: Page, layout: Layout, sites: frozenset[str]) -> Iterator[Names]:
    """What the elements with an author's class name."""
    for element, is_far in byline_elements(page, layout):
        if found := _byline(element, sites):
            yield found._replace(rule=found.rule + ":far") if is_far else found


def byline_elements(page: Page, layout: Layout) -> list[tuple[etree._Element, bool]]:
    """Elements with an author's class outside of comments, captions and other stories, those near the headline first.

    Each with whether it stands far from the headline.
    """
    where = places(page, layout)
    head = where.head
    around = set(head.element.iterancestors()) if head is not None else set()
    ranked: list[tuple[bool, int, etree._Element]] = []
    for order, element in enumerate(layout.marks["author"][:60]):
        node = where.node(element)
        if node is None or element in around:
            continue
        far = head is not None and not -25 <= node.index - head.index <= 60
        own = class_bits(element.get("class") or "")
        in_form = node.places & FORM & ~(head.places if head is not None else 0)
        if in_form or is_foreign(node, _NOT_BYLINE, head) or own & (_NOT_BYLINE if far else _NEVER_BYLINE):
            continue
        ranked.append((far, order, element))
    ranked.sort(key=lambda r: r[:2])
    return [(element, far) for far, _, element in ranked[:10]]


def _byline(element: etree._Element, sites: frozenset[str]) -> Names | None:
    pieces: list[tuple[str, bool]] = []
    _split_up(element, pieces, False, 0)
    names: list[str] = []
    signed = wanted = False
    for text, linked in pieces[:24]:
        if _OTHER_ROLE.match(text):
            break
        if _CONNECTOR.match(text):
            wanted = True
            continue
        if _BY_ALONE.match(text):
            wanted = signed = True
            continue
        by = _BY_START.match(text)
        if not (linked or wanted or by or not names):
            continue
        inside = by or _BY_INSIDE.search(text)
        found = [n for n in split_names(text) if _can_be_printed(n)]
        if not (linked or wanted or inside or len(pieces) < 3):  # one word alone is a nick where it stands alone
            found = [n for n in found if " " in n]
        signed = signed or linked or bool(inside)
        names += found
        wanted = bool(found) and bool(_OPEN_END.search(text))
    people = [n for n in names if looks_like_person(n, sites)]
    others = [n for n in names if n not in people]
    if not names or len(names) > _LONGEST_BYLINE or (len(names) > 2 and not any(" " in n for n in names)):
        return None  # a list of single words is one of tags
    return Names(_unique(people), _unique(others), "class:author", " ".join(t for t, _ in pieces)[:300], signed)


#: Between the names of a byline, each in an element of its own.
_CONNECTOR = re.compile(r"^\s*(?:[,;&/|·•+]|and|und|et|y|e|i|и|та|og|och|en|ve|,\s*and)\s*$", re.IGNORECASE)
_OPEN_END = re.compile(r"(?:[,;&/]|\s(?:and|und|et|y|e|и|og|och|en))\s*$", re.IGNORECASE)
#: People behind these words did not write the story.
_OTHER_ROLE = re.compile(
    r"^\s*©|^\W*(?:(?:medically |expert |fact.?)?(?:reviewed|checked|edited|verified|approved|illustrat\w+|"
    r"photograph\w*|translated)"
    r" by|photo|photos|foto|fotos|image|illustration|credit|translation|übersetzung|redaktionelle bearbeitung)\b",
    re.IGNORECASE,
)


def _split_up(element: etree._Element, pieces: list[tuple[str, bool]], linked: bool, depth: int) -> None:
    """The texts of an element and those below it, each with whether it is a link to a profile."""
    if depth > 12 or len(pieces) > 40 or element.tag in ("script", "style", "svg", "button", "noscript", "img"):
        return
    linked = linked or (element.tag == "a" and _is_profile(element))
    if element.text and (text := " ".join(element.text[:20_000].split())[:600]):
        pieces.append((text, linked))
    parts = [child for child in element if _NAME_PART.search(child.get("class") or child.get("itemprop") or "")]
    if 1 < len(parts) < _LONG_NAME:
        pieces.append((text_of(element, 120), linked))
        return
    for child in element:
        if isinstance(child.tag, str):
            _split_up(child, pieces, linked, depth + 1)
        if child.tail and (text := " ".join(child.tail[:20_000].split())[:600]):
            pieces.append((text, linked))


_NAME_PART = re.compile(r"(?:first|last|given|family|sur)[-_]?name", re.IGNORECASE)


def _is_profile(link: etree._Element) -> bool:
    return "author" in (link.get("rel") or "").split() or _is_profile_path(link.get("href") or "")


def _is_profile_path(href: str) -> bool:
    return any(path in href.lower() for path in _PROFILE_PATHS)


#: A fifth of the time that looking at each element takes.
_MARKED_AUTHORS = etree.XPath(
    "(//@rel[contains(., 'author') or contains(., 'has_creator')] | //@itemprop[. = 'author'])/.."
)


def _linked(page: Page, layout: Layout, sites: frozenset[str]) -> Iterator[Names]:
    """Links of rel=author, elements of itemprop=author, creators in RDFa."""
    where = places(page, layout)
    marked: Any = _MARKED_AUTHORS(page.tree)
    for candidate in marked:
        if candidate.tag in ("a", "span", "div", "p") and (element := _named_in_markup(candidate)) is not None:
            if is_foreign(where.node(element), _NOT_BYLINE, where.head):
                continue
            names = split_names(text_of(element, 120))
            people = [n for n in names if looks_like_person(n, sites)]
            if names and len(names) < 6:
                yield Names(
                    _unique(people), _unique(n for n in names if n not in people), "rel:author", text_of(element, 120)
                )
                return


def _named_in_markup(element: etree._Element) -> etree._Element | None:
    """The element with the name, where markup says that it is the author's."""
    rel = (element.get("rel") or "").split()
    if "author" in rel or element.get("itemprop") == "author":
        return element
    return element.find(".//*[@property='foaf:name']") if "sioc:has_creator" in rel else None


def _printed(page: Page, layout: Layout, sites: frozenset[str]) -> Iterator[Names]:
    """Short lines that name people: around the headline behind 'By', anywhere behind 'Written by' or 'Text:'."""
    start = places(page, layout).head_block or 0
    lines = [(b.text, b.index) for b in layout.blocks[max(0, start - 4) : start + 14] if b.chars < 300]
    for text, _ in lines:
        for line in text.split("\n"):
            if 4 < len(line) < 140 and (names := _signed_line(line, sites)):
                yield names
                return
    if names := _beside_date(layout, start, sites) or _profile_beside_date(layout, start, sites):
        yield names
        return
    for block, following in zip_longest(layout.blocks[start:], layout.blocks[start + 1 :]):
        line = block.text.partition("\n")[0]
        if block.chars > 120 or is_foreign(block.node, _NEVER_SIGNATURE):
            continue
        if following is not None and _BY_ALONE.match(line) and _is_full_name(following.text, sites):
            line = f"{line} {following.text}"
        if _SIGNATURE.match(line) and (names := _signed_line(line, sites)):
            yield names._replace(rule="text:signature")
            return
        if (reporter := _REPORTER.search(line)) and looks_like_person(name := "".join(reporter.groups("")), sites):
            yield Names((name,), (), "text:signature", line, True)
            return
        if _is_set_right(block) and _is_full_name(block.text, sites):
            yield Names((block.text,), (), "text:signature", block.text, True)
            return


def _is_set_right(block: Block) -> bool:
    """Whether a line is set bold at the right margin, as papers print who wrote the text above."""
    style = (block.node.element.get("style") or "").replace(" ", "").lower()
    return "text-align:right" in style and block.strong_chars + block.soft_chars >= block.chars


#: Beginnings of lines that sign a text wherever they stand.
_SIGNATURE = re.compile(
    r"(?:(?:written|posted|authored|words|text) by|by\s*:|authors?\s*:|text\s*:|autor(?:in|en)?\s*:|geschrieben von|"
    r"verfasst von|"
    r"auteur\s*:|autore\s*:|текст\s*:|автор(?:ы|и)?\s*:|(?:article|post) (?:written )?by)\s*\S",
    re.IGNORECASE,
)


#: Korean and Chinese bylines: '정하늘 기자', '记者 孙立群'. Without a space the word begins a sentence.
_REPORTER = re.compile(
    r"(?<![가-힣])([가-힣]{2,4}) (?:기자|특파원)(?![가-힣])|"
    r"(?:记者|記者)[\s:：/]+([\u4e00-\u9fff]{2,4})(?![\u4e00-\u9fff])"
)


def _signed_line(line: str, sites: frozenset[str]) -> Names | None:
    if _OTHER_ROLE.match(line):
        return None
    start = _BY_START.match(line) or _GLUED_BY.match(line) or _BY_INSIDE.search(line)
    if start is None or start.group().strip().lower() in ("de", "di", "text", "en"):
        return None
    names = [n for n in split_names(line) if _can_be_printed(n)]
    people = [n for n in names if looks_like_person(n, sites)]
    others = [n for n in names if n not in people]
    if (people and (" " in people[0] or len(line) < 60)) or (others and len(line) < 60):
        return Names(_unique(people), _unique(others), "text:byline", line, True)
    return None


_CAPITAL_NAME = re.compile(r"[^\W\d_][^\W\d_.'’-]*[.]?(?:[-'’][^\W\d_]+)*")


def _beside_date(layout: Layout, start: int, sites: frozenset[str]) -> Names | None:
    """A line below the headline that is nothing but a full name, next to a line with a date."""
    near = layout.blocks[start + 1 : start + 6]
    for at, block in enumerate(near):
        if block.tag in ("h1", "h2", "h3"):
            continue
        dated = any(b.chars < 80 and _YEAR.search(b.text) for b in near[max(0, at - 2) : at + 3])
        for piece in _DOT.split(block.text) if dated and block.chars < 80 else ():
            name = _IN_SECTION.sub("", piece)
            if _is_full_name(name, sites):
                return Names((name,), (), "text:beside date", block.text)
    return None


def _profile_beside_date(layout: Layout, start: int, sites: frozenset[str]) -> Names | None:
    """A link to somebody's profile in a short line with a date; where several are linked, they list other texts."""
    found: dict[str, str] = {}
    for block in layout.blocks[start:]:
        if block.links and block.chars < 120 and _YEAR.search(block.text):
            names = [name for href, name in block.links if _is_profile_path(href) and _is_full_name(name, sites)]
            if names and not is_foreign(block.node, _NEVER_SIGNATURE):
                found |= dict.fromkeys(names, block.text)
    if len(found) != 1:
        return None
    return Names(tuple(found), (), "text:profile beside date:far", next(iter(found.values())))


#: 'Dec 26, 2025 • Jane Doe in Projects'.
_DOT = re.compile(r"\s*[•·|]\s*")
_IN_SECTION = re.compile(r"\sin\s[A-Z].{0,40}$")


def _is_full_name(text: str, sites: frozenset[str]) -> bool:
    """Whether a line is nothing but the full name of a person."""
    words = text.split()
    return (
        2 <= len(words) <= 4
        and len(text) <= 40
        and all(_CAPITAL_NAME.fullmatch(w) and (w[0].isupper() or w in _PARTICLES) for w in words)
        and looks_like_person(text, sites)
        and _can_be_printed(text)
    )


_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")


# --- names -----------------------------------------------------------------------------------------------


#: Words of bylines that begin with a capital and belong to no name.
_NO_NAME_WORDS = frozenset(
    """full bio view profile about author authors read more last updated written follow share minutes reviewed size
    font
    expert posted published monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
    min comments the this our your new how what why when where with all posts articles see by is are fact
    checked category categories in und mehr über alle artikel beiträge folgen lesen zum zur strategy
    technology business news sports opinion guides blog verified advertiser disclosure contributor photo
    veröffentlicht publiziert aktualisiert publié publicado stand publisert oppdatert uhr
    image getty images credit join download datum resources tips sign
    subscribe newsletter listen print save email 보기 더보기 구독 다른기사 기자의""".split()
)
_PARTICLES = frozenset(
    """von van de der den del della da di do dos das la le los las el al bin ibn ben bint abu af av zu zum zur
    ter ten und y e i und of the op 't d' du des ap st ní ó mac mc dela delos san santa""".split()
)


def _can_be_printed(name: str) -> bool:
    """Whether a piece of visible text reads like names do: capitals, few words, no words of furniture."""
    words = name.partition(",")[0].split()
    if len(words) < _LONG_NAME and words[-1].lower() in ("team", "editors"):
        return True
    if len(words) > 6 or (len(words) == 1 and is_month_word(words[0].strip(".").lower())):
        return False
    if any(w.lower().strip(".:") in _NO_NAME_WORDS for w in words):
        return False
    if any(w.lower() in _ORG_WORDS for w in words):
        return True
    lower = sum(
        1 for w in words if w[:1].islower() and w.lower() not in _PARTICLES and not w.startswith(("d'", "l'", "al-"))
    )
    return lower == 0 or len(words) == 1


def _unique(names: Iterable[str]) -> tuple[str, ...]:
    """The names, each once; a last word of a full name is no other name."""
    kept = {_without_marks(n): n for n in reversed([_once(n) for n in names]) if key_of(n)}
    last = {n.rpartition(" ")[2] for n in kept.values() if " " in n}
    return tuple(n for n in kept.values() if n not in last)[::-1]


def _without_marks(name: str) -> str:
    """The key of a name that logins and tags write without its marks: ``José`` and ``Jose`` share one."""
    if name.isascii():
        return key_of(name)
    return key_of("".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c)))


def _once(name: str) -> str:
    """``Jane Doe Jane Doe`` -> ``Jane Doe``: of a picture's text and the name beside it."""
    words = name.split()
    half = len(words) // 2
    return " ".join(words[:half]) if half > 1 and words[:half] == words[half:] else name


def split_names(text: str) -> list[str]:
    """The names in a byline, clean.

    >>> split_names("Von Felix Schröder und Jörg Soldwisch, dpa")
    ['Felix Schröder', 'Jörg Soldwisch', 'dpa']
    >>> split_names("By Emma Mackenzie Lifestyle Writer 14:00, 28 Apr 2024 | comments")
    ['Emma Mackenzie']
    >>> split_names("Genevieve Carlton, Ph.D.")
    ['Genevieve Carlton, Ph.D.']
    """
    text = " ".join(text[:600].split())
    text = _GLUED_BY.sub("", text)
    for _ in range(3):
        shorter = _BY_START.sub("", text)
        if shorter == text:
            break
        text = shorter
    if inside := _BY_INSIDE.search(text):
        text = text[inside.end() :]
    text = _EMAIL.sub(" ", text)
    text = _BRACKETS.sub("", text)
    text = _HANDLE.sub("", text)
    if digit := _CLOCK.search(text):
        text = _without_month(text[: digit.start()])
    if (tail := _TAIL.search(text)) and (" " in text[: tail.start()].strip() or not tail.group().startswith(" for")):
        text = text[: tail.start()]
    if _URL.search(text):
        return []
    if dash := _DASH.search(text):
        text = text[: dash.start()] if dash.start() > 2 else text[dash.end() :]
    names: list[str] = []
    for part in _SURE_AND.split(text):
        names.extend(_comma_names(part))
    return [n for name in names if (n := _clean(name))]


def _without_month(text: str) -> str:
    """The text without the month and weekday of a date whose day was cut off."""
    words = text.split()
    while words and (is_month_word(words[-1].strip(".,").lower()) or words[-1].strip(".,").lower() in _NO_NAME_WORDS):
        words.pop()
    return " ".join(words)


def _comma_names(text: str) -> list[str]:
    parts = [p for p in _COMMA.split(text) if p]
    names: list[str] = []
    for part in parts:
        if names and _is_role(part):
            continue
        for piece in _two_full_names(part):
            if names and _CREDENTIAL.match(piece) and " " in names[-1] and key_of(piece) not in AGENCIES:
                names[-1] += f", {piece}"
            else:
                names.append(piece)
    return names


def _is_role(text: str) -> bool:
    words = text.lower().split()
    return bool(words) and (words[-1].strip(".") in _ROLE_WORDS or words[0] in _ROLE_WORDS)


def _two_full_names(text: str) -> list[str]:
    """``A B y C D`` is two names, ``Ortega y Gasset`` is one."""
    parts = _SPANISH_AND.split(text)
    return parts if len(parts) > 1 and all(" " in p for p in parts) else [text]


def _clean(name: str) -> str:
    bare = _BY_START.sub("", name.strip()).strip(" .,:;|-–—·•*\"'“”„‘’_/\\»")
    if name.rstrip(" ,").endswith(".") and ("." in bare or bare.endswith((" Jr", " Sr"))):
        bare += "."  # it belongs to 'Ph.D.' or 'Jr.'
    name = _without_role(bare)
    if _USER_NAME.fullmatch(name) and not registrable_domain(name):
        name = " ".join(part.capitalize() for part in name.split("."))
    if not name or len(name) > 80 or key_of(name) in _NO_NAMES:
        return ""
    return name


#: ``jane.doe``, a login where a name should be.
_USER_NAME = re.compile(r"[a-zß-ÿ]{2,}\.[a-zß-ÿ]{2,}")


def _without_role(name: str) -> str:
    words = name.split()
    if len(words) == 2 and words[-1] in ("기자", "특파원", "记者", "記者"):
        return words[0]
    if len(words) < 3 or words[-1].lower().strip(".,") not in _ROLE_WORDS:
        return name
    cut = len(words) - 1
    while cut > 2 and words[cut - 1].lower() in _ROLE_STARTS | _ROLE_WORDS | {"and", "of", "&"}:
        cut -= 1
    return " ".join(words[:cut])


_BY_ALONE = re.compile(r"^(?:" + "|".join(re.escape(w) for w in _BY) + r")\s*[:：]?\s*$", re.IGNORECASE)


def looks_like_person(name: str, sites: frozenset[str] = frozenset()) -> bool:
    """Whether a clean name is a person's rather than an outlet's, a desk's or an agency's.

    >>> [looks_like_person(n) for n in ("Per-Erik Ofstad", "dpa", "BR24 Redaktion", "焦鹏")]
    [True, False, False, True]
    """
    key = key_of(name)
    if any(key.startswith(site) for site in sites if len(site) > 7):  # 'Lesotho TimesNovember': glued by the page
        return False
    if not key or key in sites or key in AGENCIES or key in _NO_NAMES or "." in name.rstrip(".").split()[-1][1:-2]:
        return False
    words = name.replace(",", " ").split()
    if len(words) > 7 or any(w.lower().strip(".") in _ORG_WORDS for w in words) or any(c.isdigit() for c in name):
        return False
    if all(w.lower() in _ROLE_WORDS or w.lower() in _ROLE_STARTS for w in words):
        return False
    return not (len(words) == 1 and name.islower())
