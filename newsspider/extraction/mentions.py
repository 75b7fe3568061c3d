"""Outlets named in running text as the source of a report: 'Previously, Kursor reported that ...'.

First every name in the text is found and judged: is it an outlet's, may it be one? Then the words on both
sides of it are held against the phrases of `mention_patterns`. Names come first because most sentences
hold no outlet's name, so that most phrases are never tried.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from functools import cache, cached_property, lru_cache
from itertools import islice
from typing import Literal, NamedTuple

from newsspider.extraction.mention_patterns import (
    EXTENSIONS,
    FIRST_WORDS,
    LAST_WORDS,
    NATIONALITIES,
    NOT_FIRST,
    NOT_ITS_REPORT,
    NOT_OUTLETS,
    PATTERNS,
    PERSONS,
    PLACES,
    WITH_ARTICLE,
    WITH_CHANNELS,
    WITH_REGIONS,
    Patterns,
)
from newsspider.extraction.outlets import AGENCIES, all_spellings, known_outlet, stem

#: How far from a name its phrase may reach, in characters.
_WINDOW = 140
#: Mentions that one paragraph can have; hostile ones have more.
_MOST = 100
_MOST_NAMES = 2000
#: '据新华社' is the shortest text that can hold a mention.
_SHORTEST = 4
#: How much of an article is searched for other uses of an unknown name.
_MAX_CONTEXT = 50_000
_UPPER = "".join(c for c in map(chr, range(0x41, 0x530)) if c.isupper())

#: Letters of the scripts that have capitals or stand among them; others are set without spaces around words.
_LETTERS = "0-9A-Za-z_\u00c0-\u058f\u0900-\u1fff"
_REST = rf"(?:[{_LETTERS}&+/]|[.'’-](?=\w)){{0,30}}[!+]?"
_TOKEN = rf"[{_UPPER}]{_REST}"
_JOIN = (
    r"(?:\s|\s?&\s?|\s(?:of|and|for|de|del|della|dello|do|da|di|du|des|und|y|e|et|и|і|i)\s"
    r"(?:the\s|la\s|le\s|l['’])?)"
)
#: Begins with the letter, not with a look behind, so that the search leaps from capital to capital.
_NAME = re.compile(rf"[{_UPPER}](?<![{_LETTERS}].){_REST}(?:{_JOIN}{_TOKEN}){{0,6}}")
_WORD = re.compile(r"\S+")
_DOT_IN_WORD = re.compile(r"\.[a-zA-Z]")
_OPEN, _CLOSE = "«»„“\"‘'「『《‹›", "»«“”\"’'」』》›‹"
_QUOTE_MARKS = '«»„“"「『《‹›'
_IN_QUOTES = r"([^«»‹›„“”\"「」『』《》\n]{2,50})"
_QUOTED = re.compile(rf"[«‹„“\"「『《]{_IN_QUOTES}[»›“”\"」』》]")
#: Germans, Poles and Danes also turn the angles inwards: »X«.
_QUOTED_INWARDS = re.compile(rf"[»›„“\"]{_IN_QUOTES}[«‹“”\"]")
_DOMAIN = re.compile(
    r"(?<![\w@/.])(?:[a-z0-9][a-z0-9-]{1,30}\.){1,2}(?:com|net|org|info|news|ru|ua|by|kz|de|at|ch|fr|es|it|pt|br|pl|cz|sk"
    r"|nl|be|uk|il|tr|media|press|tv|az|am|ge|bg|rs|hr|hu|ro|se|no|dk|fi)(?![\w/@-]|\.\w)",
    re.IGNORECASE,
)
_JOINS = frozenset("of and for de del della dello do da di du des und y e et и і i & the la le".split())
_AND = "(?:and|or|und|sowie|oder|et|ou|y|e|o|i|oraz|a|и|та|й|і|ve|en|och|og)"
_ANDS = frozenset("and und y e et и і i &".split())
_UNCASED = re.compile("[\u0590-\u07ff\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")
_CJK = re.compile("[\u3040-\u9fff\uac00-\ud7af]")
_ARABIC = re.compile("[\u0620-\u064a]")
#: Characters that stand before a name and are none of it.
_NOT_IN_NAME = "据據对對向的在与與和由被是指而曾前后日从從称稱诉訴引述用示悉受说說了于为有将把让，"
_CJK_NAME = re.compile(
    rf"(?:(?![{_NOT_IN_NAME}])[\u4e00-\u9fff]){{1,6}}"
    "(?:通讯社|通訊社|新闻社|电视台|電視台|广播电台|电台|卫视|新闻网(?!站)|新聞網(?!站)|日报|日報|时报|時報|晚报|晚報|早报|早報|快报|商报|周报"
    "|邮报|导报|青年报|都市报|观察报|周刊|週刊|周末|新聞|新闻(?!网|社|记|发|频)|通信|财经|在线)"
)
#: 'موقع صدى البلد أن': what stands between a kind noun and the words that follow an outlet.
_ARABIC_NAME = re.compile(
    r"(?<!\w)[وبلف]{0,2}(وكالة (?:الأنباء|أنباء) ال\w+ية(?: الرسمية)?)"
    r"(?!\s(?:واس|وام|قنا|كونا|سانا|بترا|وفا|واج|وات|إرنا|إيسنا|تسنيم)(?!\w))"
    r"|(?<!\w)[وبلف]{0,2}(?:صحيفة|جريدة|قناة|موقع|مجلة|إذاعة|شبكة|تلفزيون|وكالة|منصة)\s"
    r"(\w{2,20}(?:\s\w{2,20}){0,2}?)"
    r"(?=\s(?:أن|إن|أنّ|إنّ|عن|بأن|أنه|أنها|إنه|إنها|قوله|قولها|يوم|أمس|قد|ال\w{2,20}ية|ال\w{2,20}ي)(?!\w)|[،,.:؛]|$)"
    r"|(?<!\w)[وبلف]{0,2}(?:صحيفة|جريدة|قناة|موقع|مجلة|إذاعة|شبكة|تلفزيون)\s(ال\w+(?:\sال\w+(?!\w)(?<!ية)(?<!ي))?)"
)
#: Adjectives and what else stands behind the nouns: 'a local paper', 'the site of the accident', 'the Suez canal'.
_NO_ARABIC_NAME = re.compile(
    r"(?:ال)?\w+(?:ية|يّة)(?!\w)|(?:أنباء|الأنباء|الصحافة|الإعلام|الدولة|الحكومة|التلفزيون|السويس|الحادث|الانفجار|الهجوم|الكهرباء"
    r"|إكس|اكس|فيسبوك|تويتر|يوتيوب|إنستغرام|تيك|تلغرام|تيليغرام|واتساب|تروث|لينكد|سناب"
    r"|الإنترنت|التواصل|المياه|إلكتروني|إخباري|محلي|رسمي|عبري|أن|إن|في|من|على|إلى|عن)(?!\w)"
)
_INFLECTED = frozenset(("ru", "uk", "be", "bg", "pl", "cs", "sk", "sr", "hr"))
#: Languages that set no quotation marks around outlets' names.
_WITHOUT_QUOTES = frozenset(("en", "ja", "ko", "he"))
_FEW = r"(?:[^\s.!?;:,]{1,25}\s+){0,3}?"
_GAP = r"(?:[^\s.!?;]{1,30}\s+){0,6}?"
_CLAUSE = r"(?:[^\s.!?;]{1,30}\s+){0,14}?"
_BEGIN = r"(?<![^.!?;:»”\"…]\s)"
_EDGE = re.compile(
    r"^(?:[^()\n]{2,40}\([^()\n]{2,40}\),[^()\n]{0,30}|[^()\n]{0,80})\(([^()\n]{2,40})\)\s?\.?[-–—:]|(?:^|[.!?…\"”»]\s?)[(\[]([^()\[\]\n]{2,40})[)\]]\.?$"
)
#: '新华社兰州11月22日电', '（中央社台北電）'
_TELEGRAM = re.compile(
    r"\s?[（(【]?(新华社|新華社|中新社|中新网|中央社|法新社|路透社|美联社|塔斯社|韩联社)[^\s，。；：]{1,24}?[电電](?:[）)】]|\s|$)"
)
#: 'САМАРА, 12 мая. /ТАСС/.'
_SLASHED = re.compile(r"^[^/\n]{0,60}/\s?([^/\n]{2,30}?)\s?/\s?[.–—-]")
_EDGE_REACH = 80
_EDGE_ENDS = (")", "]", ").", "].")
_SEPARATOR = re.compile(r"\s*(?:[,/+&]|\bund\b|\band\b|\bet\b|\by\b|\bи\b)\s*")


_PEOPLE_AND_PLACES = PLACES | NATIONALITIES


MentionKind = Literal["mention", "source"]


class Mention(NamedTuple):
    """An outlet named as a source."""

    outlet: str
    #: as printed, without article and quotation marks
    text: str
    #: the words that make the mention
    start: int
    end: int
    #: where these words stand
    outlet_start: int
    #: where the name begins
    verb: str | None = None
    #: the words of reporting, as printed: 'reported', 'laut'; None where nothing but the name is printed
    earlier: bool = False
    #: whether the text speaks of an earlier report
    kind: MentionKind = "mention"
    #: ``source`` where the outlet is that of the text itself: 'BERLIN (dpa) -', 'Source: X'


class _Proof(IntEnum):
    """How sure it is that a name is an outlet's."""

    PROPER = 1
    #: some name
    QUOTED = 2
    #: some name in quotation marks
    OUTLET = 3
    #: known, the site's own, of an outlet's form, or beside a kind noun


@dataclass(frozen=True)
class _Phrase:
    """The words on both sides of a name; compiled when first held against a text, since that takes long."""

    begin: str
    #: what the words before the name begin with, which is quick to compile
    before: str
    #: these, and what may stand between them and the name
    after: str
    needs: _Proof
    kind: MentionKind

    @cached_property
    def left_begin(self) -> re.Pattern[str]:
        return re.compile(self.begin)

    @cached_property
    def left(self) -> re.Pattern[str]:
        return re.compile(self.before)

    @cached_property
    def right(self) -> re.Pattern[str]:
        return re.compile(self.after)


class _Span(NamedTuple):
    """Where a phrase stands."""

    start: int
    end: int
    verb: str | None
    kind: MentionKind


class _Grammar(NamedTuple):
    """The phrases of one language."""

    phrases: tuple[_Phrase, ...]
    earlier: re.Pattern[str]
    earlier_before: re.Pattern[str]
    join: re.Pattern[str]
    #: what may stand between two outlets that share their words
    comma: re.Pattern[str]
    #: what stands before one whose verb was said before
    hint: re.Pattern[str]
    #: finds a kind noun or a cue, and a little more, in lower-case text; most paragraphs hold none
    kind: re.Pattern[str]
    kind_hint: re.Pattern[str]
    kind_before: re.Pattern[str]
    kind_after: re.Pattern[str]
    cue: re.Pattern[str] | None
    #: the words of the `sure` phrases, in lower-case text; without them unknown names need no look
    words: frozenset[str]
    #: every word of the phrases: with a capital it begins a sentence and no name


class _Own(NamedTuple):
    """The names of the page's own site, in lower case."""

    names: frozenset[str]
    #: also without what domains add
    beginnings: frozenset[str]
    #: up to three letters with which a word of them begins


class _Paragraph(NamedTuple):
    """A text with what every name in it is judged by."""

    text: str
    language: str
    own: _Own
    grammar: _Grammar
    context: str
    has_kind: bool
    has_cue: bool
    telling: _Telling


class _Candidate(NamedTuple):
    start: int
    end: int
    proof: _Proof


def find_mentions(text: str, language: str | None, own_names: Iterable[str] = (), context: str = "") -> list[Mention]:
    """The outlets that a paragraph names as sources, in order; each once a phrase.

    ``own_names`` are names of the site itself, which speaks of itself as of others ('wie Kursor
    berichtet'). ``context`` is the whole article: a name that elsewhere in it belongs to a person, or
    keeps turning up, is no outlet unless it is known as one.

    >>> found = find_mentions("Previously, Kursor reported that he left, citing Reuters.", "en")
    >>> [(m.outlet, m.verb, m.earlier) for m in found]
    [('Kursor', 'reported', True), ('Reuters', 'citing', False)]
    >>> find_mentions("Police reported that he left.", "en")
    []
    """
    if len(text) < _SHORTEST:
        return []
    code = (language or "en").split("-")[0].lower()
    code = _SAME_GRAMMAR.get(code, code)
    grammar = _grammar(code if code in PATTERNS else "en")
    own = _own(tuple(own_names))
    telling = _TELLING[code in _INFLECTED]
    low = f" {text.lower()}"
    has_hint = grammar.hint.search(low) is not None
    has_kind = has_hint and grammar.kind_hint.search(low) is not None
    has_cue = has_hint and grammar.cue is not None and grammar.cue.search(low) is not None
    paragraph = _Paragraph(text, code, own, grammar, (context or text)[:_MAX_CONTEXT], has_kind, has_cue, telling)
    found = list(_agency_lines(text))
    taken = [(m.outlet_start, m.outlet_start + len(m.outlet)) for m in found]
    silent: list[_Candidate] = []
    for candidate in islice(_candidates(paragraph), _MOST_NAMES):
        if any(a < candidate.end and candidate.start < b for a, b in taken) or _is_gloss(text, candidate, taken):
            continue
        if len(found) >= _MOST:
            break
        if (span := _phrase_span(text, candidate, grammar)) is not None:
            if _is_surname(paragraph, candidate):
                continue
            taken.append((candidate.start, candidate.end))
            found.append(_mention(text, candidate, span, grammar))
        elif candidate.proof is _Proof.OUTLET:
            silent.append(candidate)
    if found and silent:
        found.extend(_beside_others(text, found, silent[:_MOST], grammar))
    return sorted(found, key=lambda m: m.outlet_start)


def _is_gloss(text: str, name: _Candidate, taken: list[tuple[int, int]]) -> bool:
    """Whether a name in brackets only repeats the one before: 'Deutsche Presse-Agentur (dpa)'."""
    bracket = name.start - 1
    if text[max(0, bracket) : name.start] not in ("(", "（"):
        return False
    return any(bracket - 2 <= b <= bracket and not text[b:bracket].strip(" »”\"’'") for _, b in taken)


def _beside_others(text: str, found: list[Mention], silent: list[_Candidate], grammar: _Grammar) -> Iterator[Mention]:
    """Outlets that share the words of a mention: 'NDR und WDR', 'dpa put the number at 17, AFP at 20'."""
    spans = {m.outlet_start: m for m in found}
    for name in sorted(silent, key=lambda name: (name.start, -name.end)):
        if any(a <= name.start < a + len(m.outlet) for a, m in spans.items()):
            continue
        before = max((m for at, m in spans.items() if at < name.start), key=_at, default=None)
        after = min((m for at, m in spans.items() if at >= name.end), key=_at, default=None)
        neighbour = _joined(text, name, before, after, grammar)
        if neighbour is not None and neighbour.kind == "mention":
            outlet = text[name.start : name.end]
            spans[name.start] = mention = neighbour._replace(
                outlet=outlet, text=outlet, start=name.start, end=name.end, outlet_start=name.start
            )
            yield mention


def _joined(
    text: str, name: _Candidate, before: Mention | None, after: Mention | None, grammar: _Grammar
) -> Mention | None:
    """The one of two mentions to which a name between them is joined."""
    if before is not None:
        between = text[before.outlet_start + len(before.outlet) : name.start]
        if len(between) < _WINDOW and grammar.join.fullmatch(between):
            return before
        if len(between) < 2 * _WINDOW and not _SENTENCE_END.search(between):
            if _AND_LATER.search(between):
                return before
            if _ELIDED.match(text, name.end):
                return before if grammar.comma.search(between) else None
    if after is not None and (end := after.outlet_start) - name.end < _WINDOW:
        return after if grammar.join.fullmatch(text, name.end, end) else None
    return None


def _at(mention: Mention) -> int:
    return mention.outlet_start


_SENTENCE_END = re.compile(r"[.!?。！？؟\n](?:\s|$)")
#: What stands behind an outlet whose verb was said of another one: 'AFP at 20', 'AFP — о девяти'.
_ELIDED = re.compile(r"[»”\"]?(?:\sال\w{1,20})?(?:\s?[—–]\s|\s(?:at|of|with|on|von|auf|de|di|em|z|o|о|об|про|عن)\s)")
#: The same person's next words: 'told NPR and, hours later, on MSNBC', 'au micro de RTL, puis sur BFMTV'.
_AND_LATER = re.compile(
    r"(?<!\w)(?:later|then|puis|ensuite|plus tard|später|danach|dann|más tarde|luego|después|poi|più tardi"
    r"|depois|mais tarde|później|potem|позже|потом|затем|пізніше|потім)(?:\s[^\s.,;:!?]{1,20}){0,3},?"
    r"\s(?:on|sur|à|au|à la|im|in der|bei|gegenüber|en|a|al|su|alla|ao|na|no|à|w|в эфире|в ефірі)\s"
    r"(?:the\s|la\s|dem\s|der\s)?$"
)


def _mention(text: str, name: _Candidate, span: _Span, grammar: _Grammar) -> Mention:
    start, end, verb, kind = span
    if start and (quoted := _QUOTED.match(text, start - 1)) and quoted.end() <= end:
        start -= 1  # '«Kursor» reported', not 'Kursor» reported'
    outlet, words = text[name.start : name.end], text[start:end].strip(" ,;:")
    earlier = kind == "mention" and _is_earlier(text, start, end, grammar)
    return Mention(outlet, words, start, end, name.start, verb, earlier, kind)


#: Languages that are read with another's phrases.
_SAME_GRAMMAR = {"nb": "no", "nn": "no", "sk": "cs"}


# Names


def _candidates(paragraph: _Paragraph) -> Iterator[_Candidate]:
    """Every name that may be an outlet's, quoted ones and surely known ones first."""
    text, language, own = paragraph.text, paragraph.language, paragraph.own
    quoted = _QUOTED_INWARDS if _angles_inwards(text) else _QUOTED
    for match in quoted.finditer(text) if any(mark in text for mark in _QUOTE_MARKS) else ():
        start, end = match.span(1)
        start, end = start + text[start].isspace(), end - text[end - 1].isspace()  # « Le Monde »
        if (proof := _judge(paragraph, start, end, quoted=True)) is not None:
            yield _Candidate(start, end, proof)
    for start, end in _find_odd_names(text):
        counts = _counts(text[start:end], language, own)
        if _is_company(text, start):
            continue
        if counts or (counts is False and _beside_kind(paragraph, start, end)):
            yield _Candidate(start, end, _Proof.OUTLET)
    for match in _DOMAIN.finditer(text) if _DOT_IN_WORD.search(text) else ():
        start, end = match.span()
        is_outlet = _counts(match.group(), language, own) or _beside_kind(paragraph, start, end)
        yield _Candidate(start, end, _Proof.OUTLET if is_outlet else _Proof.QUOTED)
    for match in _CJK_NAME.finditer(text) if language in ("zh", "ja") else ():
        yield _Candidate(match.start(), match.end(), _Proof.OUTLET)
    for match in _ARABIC_NAME.finditer(text) if language == "ar" else ():
        group = match.lastindex or 0
        if group == 1 or not _NO_ARABIC_NAME.match(match.group(group)):
            yield _Candidate(*match.span(group), _Proof.OUTLET)
    # Only a kind noun or a phrase that takes any name make an outlet of a name that says nothing itself.
    any_name = paragraph.has_kind or paragraph.has_cue
    for match in _NAME.finditer(text):
        if match.start() and text[match.start() - 1] in _QUOTE_MARKS and _is_hall(text, match.start()):
            continue
        told = _tells(match.group(), paragraph)
        if not told and not any_name:
            continue
        known = list(_known_parts(paragraph, match)) if told == _BEGINS_NAME else []
        for start, end, is_known in known or [(*_without_openings(paragraph, *match.span()), False)]:
            proof = (
                _Proof.OUTLET if is_known else _judge(paragraph, start, end, quoted=False) if start < end else None
            )
            if proof is not None:
                yield _Candidate(start, end, proof)


def _angles_inwards(text: str) -> bool:
    """Whether a text opens quotations with the mark that elsewhere closes them."""
    return any(0 <= text.find(mark) < text.find(other) for mark, other in ("»«", "›‹"))


def _counts(name: str, language: str, own: _Own) -> bool | None:
    """True for an outlet's name, False for one that is a common word too, None for an unknown one."""
    if name.casefold() in own.names:
        return True
    known = known_outlet(name, language in _INFLECTED)
    if known is None:
        return None
    _, spelling = known
    if spelling.language is not None and spelling.language != language:
        return None if spelling.common else False
    return not spelling.common


@lru_cache(maxsize=64)
def _own(names: tuple[str, ...]) -> _Own:
    lows = {name.casefold() for name in names if len(name) > 2}
    bare = {low.removesuffix(affix) for low in lows for affix in _SITE_AFFIXES if low.endswith(affix)}
    beginnings = {low[:length] for low in lows for length in (1, 2, 3)}
    return _Own(frozenset(lows | {name for name in bare if len(name) >= 4}), frozenset(beginnings))


#: What domains add to an outlet's name: 'kursorinfo', 'dagenmedia'.
_SITE_AFFIXES = tuple("info news online media tv press web net paper 24 -news -info -online".split())


def _judge(paragraph: _Paragraph, start: int, end: int, *, quoted: bool) -> _Proof | None:
    """What is known of a name; None when no phrase could make it an outlet's."""
    name = paragraph.text[start:end]
    counts = _counts(name, paragraph.language, paragraph.own)
    if quoted and _is_hall(paragraph.text, start):
        return None
    if quoted and counts is None and any(known_outlet(a + name) for a in _ARTICLES.get(paragraph.language, ())):
        counts = False  # 'al «Tirreno»'
    if counts:
        return None if quoted and _is_company(paragraph.text, start) else _Proof.OUTLET
    words = name.split()
    if counts is None and not _may_be_outlet(words) and not (quoted and words[0].casefold() in LAST_WORDS):
        return None
    if (counts is False and quoted) or _beside_kind(paragraph, start, end):
        return _Proof.OUTLET
    echo = paragraph.language == "pl" and len(words) > 1 and words[0].casefold() in _ECHO
    if counts is None and (echo or _looks_like_outlet(words) or _is_with_article(paragraph, start, words)):
        return None if _names_person(paragraph.text, start) else _Proof.OUTLET
    if quoted and _ORGANISATION.search(paragraph.text[max(0, start - _WINDOW) : start]):
        return None
    if quoted:
        return _Proof.QUOTED if paragraph.language not in _WITHOUT_QUOTES else None
    if counts is False and name[0].isupper() and _capitals_tell(paragraph, name):
        if _TURKISH_CASE.match(paragraph.text, end):
            return _Proof.OUTLET
        if paragraph.language != "tr" and _is_within_sentence(paragraph.text, start, end):
            return _Proof.OUTLET
    if not paragraph.has_cue or (counts is None and (len(words) > 1 or not _stands_alone(name, paragraph.context))):
        return None
    return _Proof.PROPER


#: What stands before a quoted name that is none of an outlet's: 'Завод «Прогресс»', 'spółka „Orlen”'.
_ORGANISATION = re.compile(
    r"(?<!\w)(?i:завод|команд|компани|компані|клуб|банк|фонд|парти|парті|движени|группа|группы|концерн|холдинг|корпораци"
    r"|корпораці|организаци|організаці|ассоциаци|асоціаці|театр|центр|фирм|фірм|бригад|батальон|музе|магазин|завод|підприємств"
    r"|spółk|firm|klub|fundacj|stowarzyszeni|parti|zespół|grup|sieć|unternehmen|konzern|verein|initiative|stiftung|bündnis"
    r"|société|entreprise|association|empresa|asociación|compañía|società|azienda|associazione|associação|companhia"
    r"|شركة|مجموعة|حركة|حزب|نادي|بنك|منظمة|مؤسسة|جماعة|جمعية)\w{0,6}\s[«„“\"»‹›]\s?$"
)
#: What stands before the quoted name of a company that is an outlet's name as well: 'Застройщик «Новое время»'.
_COMPANY = re.compile(
    r"(?<!\w)(?i:завод|застройщик|девелопер|банк|фирм|фірм|магазин|клуб|парти|партії|партія|движени|рух|театр|кафе|ресторан|отел|готел"
    r"|стадион|стадіон|кинотеатр|жк|тц|трц|ооо|зао|оао|ао|тов|пао|забудовник|колхоз|совхоз|команд|фильм|фільм|роман|книг|песн|спектакл"
    r"|spółk|firm|klub|deweloper|restauracj|film|hotel|teatr|bank|شركة|حركة|حزب|نادي|بنك|مطعم|فيلم|مسلسل)\w{0,4}\s[«„“\"»‹›]\s?$"
)


#: What stands before the quoted name of a place: 'зал «Известия Hall»'; not 'пресс-центр «Известий»'.
_HALL = re.compile(
    r"(?<![\w-])(?i:(?:концерт-|кино)?зал|клуб|центр|арен|кафе|площадк|ночн\w+ клуб|концерт-холл|сал[оі]н|отел|готел"
    r"|hal[ai]|sal[aię]|klub|kawiarni|hotel|konzerthalle|stadthalle|café|salle|sala|auditorio|teatro|قاعة|مقهى|فندق)"
    r"\w{0,3}\s[«„“\"»‹›]\s?$"
)
#: With what begin names that are also set without it: 'Il Tirreno', 'un'intervista al «Tirreno»'.
_ARTICLES = {
    "it": ("Il ", "La ", "Lo ", "L'"),
    "es": ("El ", "La "),
    "pt": ("O ", "A "),
    "fr": ("Le ", "La ", "L'"),
    "de": ("Der ", "Die ", "Das "),
}


def _is_hall(text: str, start: int) -> bool:
    return _HALL.search(text[max(0, start - 30) : start]) is not None


def _is_company(text: str, start: int) -> bool:
    return (
        text[max(0, start - 1) : start] in tuple(_OPEN)
        and _COMPANY.search(text[max(0, start - 30) : start]) is not None
    )


def _names_person(text: str, start: int) -> bool:
    """Whether a name stands behind what one calls a person: 'deputy Ray Herald', 'Mr Post'."""
    before = text[max(0, start - 30) : start].rsplit(None, 1)
    title, *name = _ELISION.split(text[start : start + 30].split(None, 1)[0], 1)  # 'L’avvocato Carlo Messaggero'
    return bool(before and _is_person(before[-1])) or bool(title and name and _is_person(name[0]))


def _is_person(word: str) -> bool:
    return _ELISION.split(word)[-1].casefold().strip(".") in PERSONS or word in _ARABIC_PERSONS


_ARABIC_PERSONS = frozenset(
    "اللاعب المدرب المهاجم الحارس الفنان الفنانة المطرب الممثل الممثلة الكاتب الدكتور الدكتورة النائب"
    " المحامي المحامية الملاكم اللاعبة المخرج الشاعر السيد السيدة المهندس الأستاذ".split()
)


def _is_surname(paragraph: _Paragraph, name: _Candidate) -> bool:
    """Whether a single word is somebody's surname elsewhere: 'dijo Clarín' of 'el peleador Rubén Clarín'."""
    text = paragraph.text
    word = text[name.start : name.end]
    if not word.isalpha() or (name.start and text[name.start - 1] in _QUOTE_MARKS):
        return False
    root = stem(word) if paragraph.language in _INFLECTED else word
    for found in islice(re.finditer(rf"\s{re.escape(root)}\w{{0,3}}(?!\w)", paragraph.context), _MOST):
        if root == word and found.group().strip() != word:
            continue
        before = paragraph.context[max(0, found.start() - 60) : found.start()].split()[-3:]
        if len(before) < 2 or not _is_given_name(before[-1], paragraph):
            continue
        if _is_person(before[-2]) or (len(before) > 2 and before[-2].islower() and _is_person(before[-3])):
            return True
    return False


def _is_given_name(word: str, paragraph: _Paragraph) -> bool:
    low = word.casefold()
    if not word.isalpha() or low in NOT_FIRST or low in NOT_OUTLETS or low in NOT_ITS_REPORT or low in FIRST_WORDS:
        return False
    if low in _GROUPS or low in _PEOPLE_AND_PLACES or low in paragraph.grammar.words or low in PERSONS:
        return False
    if known_outlet(word, paragraph.language in _INFLECTED):
        return False
    if paragraph.language == "ar":
        return not word.startswith("ال") and not paragraph.grammar.kind.fullmatch(word)
    return word[0].isupper() and not word.isupper()


_GROUPS = frozenset("grupo groupe gruppo grupa grupy группа группы група thomson".split())


def _is_with_article(paragraph: _Paragraph, start: int, words: list[str]) -> bool:
    """'the Bristol Cable': names whose last word is nobody's surname behind an article only."""
    if paragraph.language != "en" or len(words) < 2 or words[-1].casefold() not in WITH_ARTICLE:
        return False
    return paragraph.text[max(0, start - 4) : start].casefold() == "the "


#: Languages that begin common words with a small letter and set no quotation marks around outlets' names.
_CAPITALS_TELL = frozenset("en es it pt fr nl sv no da tr".split())


def _capitals_tell(paragraph: _Paragraph, name: str) -> bool:
    return paragraph.language in _CAPITALS_TELL or (paragraph.language in _CYRILLIC and name.isascii())


_CYRILLIC = frozenset(("ru", "uk", "be", "bg"))


def _is_within_sentence(text: str, start: int, end: int) -> bool:
    """Whether a name's capital is its own, not that of a beginning sentence; short names in capitals tell nothing."""
    before = text[max(0, start - 3) : start].rstrip()
    within = bool(before) and (before[-1].isalnum() or before[-1] in ",;(’'")
    return within and not (end - start < _LONG_NAME and text[start:end].isupper())


_LONG_NAME = 5
#: Turkish sets case endings of names, and of nothing else, behind an apostrophe: 'Sabah'ın'.
_TURKISH_CASE = re.compile("['’](?:n?[ıiuü]n|y?[eaıiuü]|n[ea]|[dt][ea]n?)(?!\\w)")


def _may_be_outlet(words: list[str]) -> bool:
    """Whether an unknown name holds nothing that no outlet's name has."""
    if not words or len(words) > 6 or words[0][:2] in ("I'", "I’"):
        return False
    first = words[0][0]
    if words[0] == "Journal" and words[1:2] == ["of"]:  # of a science
        return False
    if not (first.isupper() or first.isdigit() or _UNCASED.match(first)):
        return False
    if _looks_like_outlet(words):
        return True
    lows = [word.casefold().strip(".,'’") for word in words]
    if lows[-1] in LAST_WORDS or lows[0] in FIRST_WORDS:
        return len(words) > 1
    if lows[0] in NOT_FIRST or (
        len(lows) == 1 and (lows[0] in _PEOPLE_AND_PLACES or (len(lows[0]) < 3 and not _CJK.match(first)))
    ):
        return False
    return not any(low in NOT_OUTLETS for low in lows)


def _looks_like_outlet(words: list[str]) -> bool:
    """'Springfield Herald', 'Ledger-Courier', 'Radio Valley'."""
    single = len(words) == 1
    words = [part for word in words for part in word.split("-") if part]
    if len(words) < 2:
        return False
    lows = [word.casefold() for word in words]
    begins = not single and lows[0] in FIRST_WORDS and lows[1] not in NOT_OUTLETS and words[-1][0].isupper()
    return begins or lows[-1] in LAST_WORDS


def _stands_alone(name: str, context: str) -> bool:
    """Whether a single unknown name is nobody's surname and not what the article is about."""
    count = 0
    at = context.find(name)
    while at >= 0:
        count += 1
        before = context[max(0, at - 30) : at]
        first_name = re.search(rf"([{_UPPER}][\w'’-]{{0,25}}) $", before)
        if count > 3 or (first_name and first_name.group(1).casefold() not in NOT_FIRST):
            return False
        at = context.find(name, at + len(name))
    return True


def _beside_kind(paragraph: _Paragraph, start: int, end: int) -> bool:
    if not paragraph.has_kind:
        return False
    text, grammar = paragraph.text, paragraph.grammar
    before, after = text[max(0, start - _WINDOW) : start], text[end : end + 60]
    if grammar.kind_before.search(before) is not None:
        return True
    return paragraph.language in _KIND_FOLLOWS and grammar.kind_after.match(after) is not None


#: Languages whose kind nouns stand behind names, too: 'the Kursor newspaper'.
_KIND_FOLLOWS = frozenset("en tr zh ja ko".split())


@cache
def _beginnings() -> tuple[frozenset[str], frozenset[str]]:
    """How known names begin: their first words, and three letters of these where endings change with case."""
    firsts = [name.split()[0] for name in all_spellings()]
    return frozenset(map(_first_part, firsts)), frozenset(word[:3].casefold() for word in firsts)


_PARTS = re.compile(r"[-'’.]")


def _first_part(word: str) -> str:
    """'spiegel' of 'SPIEGEL-Informationen'."""
    return _PARTS.split(word.casefold(), 1)[0]


class _Telling(dict[str, int]):
    """What capitalised words by themselves tell: whether a known name begins among them, whether they look like one.

    The names of an article come again and again, and the words that begin its sentences in every other.
    """

    def __init__(self, inflected: bool) -> None:
        self.inflected = inflected

    def __missing__(self, name: str) -> int:
        if len(self) >= _MOST_TOLD:
            self.clear()
        words = name.split()
        if any(map(self._begins_known, words)):
            told = _BEGINS_NAME
        else:
            looks = (
                _looks_like_outlet(words)
                or (self.inflected and words[0].casefold() in _ECHO)
                or words[-1].casefold() in WITH_ARTICLE
            )
            told = _LOOKS_KNOWN if (len(words) > 1 or "-" in name) and looks else 0
        self[name] = told
        return told

    def _begins_known(self, word: str) -> bool:
        words, letters = _beginnings()
        return word[:3].casefold() in letters if self.inflected else _first_part(word) in words


#: First words of Polish names that are other things elsewhere: 'Echo Doliny Sanu'.
_ECHO = frozenset(("echo", "echa", "echu", "echem"))
_BEGINS_NAME, _LOOKS_KNOWN = 2, 1
_MOST_TOLD = 20_000
_TELLING = (_Telling(False), _Telling(True))


def _tells(name: str, paragraph: _Paragraph) -> int:
    """As `_Telling`, with the names of the site itself."""
    told = paragraph.telling[name]
    if told != _BEGINS_NAME:
        beginnings = paragraph.own.beginnings
        for word in name.split():
            if word[:3].casefold() in beginnings:
                return _BEGINS_NAME
    return told


def _known_parts(paragraph: _Paragraph, match: re.Match[str] | None) -> Iterator[tuple[int, int, bool]]:
    """The known outlets of a run of capitalised words, and whether they surely are: both of 'NDR and WDR'."""
    while match is not None and (part := _known_part(paragraph, match)) is not None:
        whole = _without_openings(paragraph, *match.span())
        if (end := _complement_end(paragraph, part)) is not None:
            yield part[0], end, part[2]
            return
        if _is_longer_name(paragraph, whole, part):
            yield *whole, False
            return
        yield part
        joined = _AND_NEXT.match(paragraph.text, part[1], match.end())
        match = _NAME.match(paragraph.text, joined.end(), match.end()) if joined else None


_COMPLEMENT = re.compile(
    rf"\s(?:d[ue]|des|de\sla|del|dell[aoe]|dei|degli|di|d[oa]s?|of|(?:d|de\sl|dell)['’](?=\S))(?:(?<=['’])|\s){_TOKEN}"
    rf"(?:(?:\s(?:(?:d[ue]|des|de\sla|del|dell[ao]|di|d[oa])\s|(?:d|de\sl|dell)['’])?){_TOKEN}){{0,3}}"
)


def _complement_end(paragraph: _Paragraph, part: tuple[int, int, bool]) -> int | None:
    """Where a paper's name ends that begins like a known one: 'L'Écho du Val d'Azergues' is not 'L'Écho'."""
    words = paragraph.text[part[0] : part[1]].split()
    if len(words) > 2 or (len(words) == 2 and words[0].casefold() not in NOT_FIRST):
        return None
    if _ELISION.split(words[-1])[-1].casefold() not in FIRST_WORDS:
        return None
    match = _COMPLEMENT.match(paragraph.text, part[1])
    return match.end() if match else None


_AND_NEXT = re.compile(rf"\s?(?:&|{_AND})\s")


def _is_longer_name(paragraph: _Paragraph, whole: tuple[int, int], part: tuple[int, int, bool]) -> bool:
    """Whether a known name is but a part of the one beside a kind noun: 'the newspaper La Dépêche de Mornas'."""
    if whole[0] >= part[1] or whole[1] <= part[1] or not paragraph.has_kind:
        return False
    rest = paragraph.text[part[1] : whole[1]].split()
    if rest[0].casefold() in _ANDS or all(word.casefold() in EXTENSIONS for word in rest):
        return False
    start = min(whole[0], part[0])
    before = paragraph.text[max(0, start - _WINDOW) : start]
    return paragraph.grammar.kind_before.search(before) is not None


def _known_part(paragraph: _Paragraph, match: re.Match[str]) -> tuple[int, int, bool] | None:
    """The longest run of words within a capitalised name that is a known outlet, when the rest allows it.

    'Monday Reuters' holds Reuters, 'Michael Bloomberg' and 'Reuters Institute' hold nobody.
    """
    text, base = paragraph.text, match.start()
    words = [(base + m.start(), base + m.end(), m.group()) for m in _WORD.finditer(match.group())]
    starts = [i for i, (_, _, word) in enumerate(words) if _tells(word, paragraph) == _BEGINS_NAME]
    spans = [(i, n) for n in range(len(words), 0, -1) for i in starts if i + n <= len(words)]
    unsure: tuple[int, int, bool] | None = None
    for i, length in spans:
        start, end = words[i][0], words[i + length - 1][1]
        counts = _counts(text[start:end], paragraph.language, paragraph.own)
        if counts is None:
            if (cut := _before_suffix(paragraph, start, end)) is None:
                continue
            end, counts = cut, True
        elif not _rest_allows(paragraph, words, i, length) or (
            text[start:end].casefold() in paragraph.own.names
            and not known_outlet(text[start:end], paragraph.language in _INFLECTED)
            and any(_low(w) not in EXTENSIONS | NOT_FIRST for w in words[i + length :])
        ):
            continue
        elif all(_low(w) in EXTENSIONS for w in words[i + length :]):
            end = words[-1][1]
        if counts:
            return start, _with_region(words, i, i + length, end), True
        # 'Akşam Sokak', 'Time Warner': a common word is an outlet's name only by itself.
        if all(_low(w) in EXTENSIONS | NOT_FIRST for w in words[i + length :]):
            unsure = unsure or (start, end, False)
    return unsure


def _with_region(words: list[tuple[int, int, str]], first: int, at: int, end: int) -> int:
    """Where 'France Bleu Isère' and 'BBC Radio Bristol' end; the words before ``at`` are known by themselves."""
    low = [_low(word) for word in words]
    while at < len(words) and low[at] == "radio":
        at += 1
    rest = low[at:]
    if not rest or any(word in NOT_FIRST - _OF or word in NOT_OUTLETS or word in _ANDS for word in rest):
        return end
    known = " ".join(low[first:at])
    if (
        known in WITH_REGIONS
        or (known in WITH_CHANNELS and all(word.isupper() for _, _, word in words[at:]))
        or (rest[0] in _OF and low[first] in FIRST_WORDS)
    ):
        return words[-1][1]
    return end


#: What joins a town to 'El Heraldo', 'Radio Cooperativa'.
_OF = frozenset("de del della dello do da di du".split())


def _rest_allows(paragraph: _Paragraph, words: list[tuple[int, int, str]], i: int, length: int) -> bool:
    """Whether the other words of a capitalised run leave those from ``i`` on an outlet's name."""
    if any(_low(w) in NOT_ITS_REPORT for w in words[i + length : i + length + 2]):
        return False
    return not i or _is_opening(paragraph, words[:i])


def _low(word: tuple[int, int, str]) -> str:
    """A word of a run for look-ups."""
    return word[2].casefold().strip(".,'’")


_APOSTROPHE = re.compile(r"['’]\w{0,5}$")
_COMPOUND = re.compile(r"-(?:Zeitung|Informationen|Angaben|Bericht\w{0,3}|Recherchen|\w{0,12}[Ii]nterview|Umfrage"
                       r"|Reporter\w?|Korrespondent\w{0,4}|Sender|Magazin|Journalist\w{0,3}|Redaktion|Gruppe|Anfrage|Nachfrage|Gespräch"
                       r"|Podcast|Talk|Artikel|Meldung|Analyse|Beitrag|Redakteur\w{0,3}|Berichterstattung"
                       r"|Recherche|Rechercheteam|Leser\w{0,3})$")  # fmt: skip


def _before_suffix(paragraph: _Paragraph, start: int, end: int) -> int | None:
    """Where 'SPIEGEL' ends in 'SPIEGEL-Informationen', 'Reuters' in 'Reuters’'; None when nothing is known."""
    name = paragraph.text[start:end]
    for suffix in (_COMPOUND.search(name), _APOSTROPHE.search(name)):
        if suffix is not None and suffix.start():
            cut = suffix.start()
            counts = _counts(name[:cut], paragraph.language, paragraph.own)
            if counts or (counts is False and paragraph.language == "tr" and _TURKISH_CASE.match(name, cut)):
                return start + cut
    return None


#: 'Israel’s Haaretz', 'İsrail'in Haaretz gazetesi'
_POSSESSOR = re.compile("['’](?:s|n?[ıiuü]n)$")


def _is_opening(paragraph: _Paragraph, words: list[tuple[int, int, str]]) -> bool:
    """Whether capitalised words before a name are none of it: 'Meanwhile', 'Nachrichtenagentur'."""
    last = _low(words[-1])
    if last in _JOINS:
        # 'Reuters and AP', but 'Ministry of Foreign Affairs'; a verb that begins a sentence: 'Raggiunto da LaPresse'
        return last in _ANDS or (len(words) == 2 and not _is_within_sentence(paragraph.text, *words[0][:2]))
    if _POSSESSOR.search(last) or last in NOT_FIRST:
        return True
    if _ELISION.split(last)[-1] in paragraph.grammar.words:  # 'D’après'
        return True
    before = paragraph.text[max(0, words[0][0] - 40) : words[-1][1] + 1]
    return paragraph.has_kind and paragraph.grammar.kind_before.search(before) is not None


_ELISION = re.compile("['’]")
#: 'Meanwhile', 'Swiss', and what says of which kind a channel is: 'tv di Stato'.
_OPENINGS = NOT_FIRST | NATIONALITIES | {"telegram", "stato"}


def _without_openings(paragraph: _Paragraph, start: int, end: int) -> tuple[int, int]:
    for word in _WORD.finditer(paragraph.text, start, end):
        low = word.group().casefold().strip(".,")
        possessor = low.removesuffix("'s").removesuffix("’s")
        opens = low in _OPENINGS or low.endswith("-based")
        opens = opens or (low in paragraph.grammar.words and low not in FIRST_WORDS)
        if (
            paragraph.has_kind and low not in FIRST_WORDS and word.end() < end
        ):  # 'der Zeitung Kontor': nouns have capitals
            noun = _ELISION.split(word.group())[-1]  # 'L’hebdomadaire'
            opens = opens or paragraph.grammar.kind.fullmatch(noun) is not None
        if not opens and (possessor == low or possessor not in PLACES):
            return word.start(), end
    return end, end


@cache
def _names_without_case() -> re.Pattern[str]:
    """Known names in scripts without capitals: '新华社', 'رويترز' with or without a particle before it."""
    return re.compile("|".join(re.escape(name) for name in all_spellings() if _UNCASED.search(name)))


@cache
def _odd_names() -> tuple[re.Pattern[str], dict[str, list[re.Pattern[str]]]]:
    """Known names that capitals do not find ('dpa', 'Новая газета'): a search, and the names by their first letters.

    The search takes the first letter of one name with the rest of another, and these by their second letter:
    a few letters are tried at each place of a text instead of a hundred names.
    """
    firsts: set[str] = set()
    rests: dict[str, list[str]] = {}
    table: dict[str, list[re.Pattern[str]]] = {}
    for name in all_spellings():
        if not _UNCASED.search(name) and not _NAME.fullmatch(name):
            inflected = any("а" <= c <= "я" for c in name.lower())
            words = [
                re.escape(stem(w)) + r"\w{0,3}" if inflected and len(w) > 3 else re.escape(w) for w in name.split()
            ]
            pattern = r"\s".join(words) + r"(?!\w)"
            table.setdefault(name[:3], []).append(re.compile(pattern))
            firsts.add(pattern[0])
            second = pattern[1:3] if pattern[1] == "\\" else pattern[1]
            rests.setdefault(second, []).append(pattern[1 + len(second) :])
    grouped = "|".join(f"{letter}(?:{'|'.join(ends)})" for letter, ends in rests.items())
    return re.compile(rf"[^\w.-][{''.join(firsts)}](?:{grouped})"), table


def _find_odd_names(text: str) -> Iterator[tuple[int, int]]:
    search, table = _odd_names()
    for found in search.finditer(f" {text}"):
        start = found.start()
        for pattern in (*table.get(text[start : start + 3], ()), *table.get(text[start : start + 2], ())):
            if match := pattern.match(text, start):
                yield match.span()
                break
    if not text.isascii() and _UNCASED.search(text):
        for match in _names_without_case().finditer(text):
            before = text[match.start() - 1 : match.start()] if match.start() else ""
            if not ("\u0590" <= match.group()[0] <= "\u07ff") or not before.isalpha() or before in "لبوفה":
                yield match.span()


# Phrases


_OPTIONAL_GAP = re.compile(r"\(\?:\{\w+\} \)\?|\{\w+\} ?")
_MACRO = re.compile(r"\{\w+\}|\\\w")


@cache
def _grammar(language: str) -> _Grammar:
    patterns = PATTERNS[language]
    before = _before_name(patterns)
    phrases = tuple(
        _phrase(phrase, patterns, before, needs, kind) for table, needs, kind in _tables(patterns) for phrase in table
    )
    # Of each phrase the part that says most; the other may be a mere '(?:as )?', which stands everywhere.
    cues = [_OPTIONAL_GAP.sub("", max(_bare(phrase).split("{outlet}"), key=len)) for phrase in patterns.sure]
    said = (_MACRO.sub(" ", _bare(phrase)) for table, _, _ in _tables(patterns) for phrase in table)
    words = re.findall(r"[^\W\d_]{2,}", " ".join((patterns.earlier, *said)))
    kind = _without_options(patterns.kinds)
    cue = "|".join(_without_options(_spaces(cue.strip())) for cue in cues)
    edge = ("", "") if language in _UNSPACED else (r"(?<!\w)", r"(?!\w)")
    # 'Die Zeitung den Vorfall': where all nouns have capitals, no name stands behind noun and article.
    between = r"\s*" if language == "de" else rf"\s*(?:{_articles(patterns)})?"
    earlier = rf"(?i:{edge[0]}(?:{_spaces(patterns.earlier)}){edge[1]})"
    return _Grammar(
        phrases,
        re.compile(earlier),
        re.compile(rf"{earlier}(?:\s\w{{1,20}}){{0,3}}[,，]?\s?$"),
        re.compile(rf"[{_CLOSE}]?(?:\s?[,/;&、،]\s?|,?\s{_AND}\s|、|和|، ?و| و)(?:{_AND}\s)?{before}"),
        re.compile(rf"(?:[,;:—–、،]\s?(?:{_AND}\s)?|\s{_AND}\s)و?{before}$"),
        _hint(f"{kind}|{cue}" if cue else kind, language),
        re.compile(rf"(?i:{edge[0]}(?:{patterns.kinds}))"),
        _hint(kind, language),
        re.compile(rf"(?i:{edge[0]}(?:{patterns.kinds})){between}(?:[{_OPEN}]\s?)?$"),
        re.compile(
            rf"[{_CLOSE}]?(?i:(?:{patterns.kinds}))"
            if language == "zh"
            else rf"[{_CLOSE}]?,?\s(?i:(?:{patterns.kinds}))(?!\w)"
        ),
        _hint(cue, language) if cue else None,
        frozenset(words),
    )


def _tables(patterns: Patterns) -> tuple[tuple[tuple[str, ...], _Proof, MentionKind], ...]:
    return (
        (patterns.sources, _Proof.OUTLET, "source"),
        (patterns.sure, _Proof.PROPER, "mention"),
        (patterns.quoted, _Proof.QUOTED, "mention"),
        (patterns.known, _Proof.OUTLET, "mention"),
    )


def _bare(phrase: str) -> str:
    """The phrase without the marks of its verb."""
    return phrase.replace("<", "(?:").replace(">", ")")


def _hint(alternatives: str, language: str) -> re.Pattern[str]:
    """A search in lower-case text, behind a space: much faster than one that ignores case or tries each letter."""
    begin = "" if language in _UNSPACED else r"\W"
    return re.compile(f"{begin}(?:{alternatives.lower()})")


#: Languages that write a word and what belongs to it as one.
_UNSPACED = frozenset(("zh", "ja", "ko", "ar", "he"))


_OPTION = re.compile(r"\(\?:(?:[^()]|\([^()]*\))*\)\?")


def _without_options(pattern: str) -> str:
    """The pattern without what may stand before its first word: every place of a text is a try for it."""
    while match := _OPTION.match(pattern):
        pattern = pattern[match.end() :]
    return pattern


def _articles(patterns: Patterns) -> str:
    words = [w if w.endswith((" ", "]")) else w + " " for w in patterns.articles.split("|") if w]
    return "(?i:" + "|".join(re.sub(" ", r"\\s", w) for w in sorted(words, key=len, reverse=True)) + ")"


def _before_name(patterns: Patterns) -> str:
    """What may stand between a phrase and the name."""
    articles = rf"(?:{_articles(patterns)})?" if patterns.articles else ""
    return rf"ـ?{articles}(?i:(?:{patterns.kinds})\s+)?{articles}(?:[{_OPEN}]\s?)?"


def _phrase(phrase: str, patterns: Patterns, before_name: str, needs: _Proof, kind: MentionKind) -> _Phrase:
    phrase = phrase.replace("(?:{gap} )?", "{gap}").replace("{gap} ?", "{gap}").replace("{gap} ", "{gap}")
    phrase = phrase.replace("{clause} ", "{clause}").replace("{few} ", "{few}").replace(">{gap}", "> {gap}")
    phrase = phrase.replace("{say}", _bare(_say(patterns)) if "<" in phrase else _say(patterns))
    left, right = phrase.split("{outlet}")
    if "<" not in phrase:
        left, right = (f"<{left.rstrip()}>{left[len(left.rstrip()) :]}", right) if left else (left, f"<{right}>")
    begin = before = after = ""
    if left:
        start = "" if _CJK.match(left.lstrip("<([")) else r"(?<!\w)[وف]?" if _ARABIC.search(left) else r"(?<!\w)"
        begin = rf"{start}(?i:{_spaces(_with_verb(left))})"
        before = rf"{begin}{before_name}$"
    if right:
        beside = rf"(?:\s?»|[{_CLOSE}])?(?:,?\s(?i:{patterns.kinds})(?!\w))?(?:\s?\([^()]{{1,30}}\))?"
        end = "" if right.endswith((" ", "?=$)")) or "(?=" in right or _UNCASED.search(right) else r"(?!\w)"
        after = rf"{beside}(?i:{_spaces(_with_verb(right))}){end}"
    return _Phrase(begin, before, after, needs, kind)


def _say(patterns: Patterns) -> str:
    return f"(?:{patterns.say})" if "<" in patterns.say else f"<{patterns.say}>"


def _with_verb(side: str) -> str:
    return side.replace(">", ")").replace("<", "(?P<verb>")


def _spaces(phrase: str) -> str:
    for macro, pattern in (("{gap}", _GAP), ("{clause}", _CLAUSE), ("{few}", _FEW), ("{begin}", _BEGIN)):
        phrase = phrase.replace(macro, pattern)
    return phrase.replace(" ?", r"\s*").replace(" ", r"\s+")


def _phrase_span(text: str, name: _Candidate, grammar: _Grammar) -> _Span | None:
    """The stretch of the first phrase around a name; None when no phrase speaks of it as a source."""
    offset = max(0, name.start - _WINDOW)
    before, after = text[offset : name.start], text[name.end : name.end + _WINDOW]
    for phrase in grammar.phrases:
        if phrase.needs > name.proof:
            continue
        left = right = None
        if phrase.before and (not phrase.left_begin.search(before) or (left := phrase.left.search(before)) is None):
            continue
        if phrase.after and (right := phrase.right.match(after)) is None:
            continue
        if right is not None and left is None and _is_own_matter(after, right):
            continue
        if right is None and _ITS_PEOPLE.match(after):
            continue
        start = offset + left.start() if left else name.start
        end = name.end + (right.end() if right else 0)
        if not right and before[-1:] in tuple(_OPEN) and text[end : end + 1] in tuple(_CLOSE):
            end += 1
        verbs = (side.groupdict().get("verb") for side in (left, right) if side is not None)
        verb = next((" ".join(verb.split()).strip(" :：,") for verb in verbs if verb), None)
        return _Span(start, end, verb, phrase.kind)
    return None


#: Whom one tells something without telling the outlet: 'told a group of Associated Press editors'.
_ITS_PEOPLE = re.compile(
    r"['’]?s?\s(?:editors|executives?|staff|staffers|employees|managers|shareholders|investors|bosses"
    r"|president|chairman|chief executive|viewers|readers|listeners|subscribers)(?!\w)"
)
#: What an outlet says of itself is no report: 'Le Monde annonce le départ de sa directrice'.
_OWN_MATTER = re.compile(
    r"\s(?:(?!(?:that|dass|que|che|что|що|że)\s)[^\s,.;:!?]{1,20}\s){0,3}"
    r"(?:its|their|seine[nmrs]?|ihre[nmrs]?|ses|son(?! côté)|sa(?! part)"
    r"|sus?(?! (?:parte|lado))|suoi|sua|suo|sue|seus?|suas?|swoj\w{1,4}|сво[йеюяи]\w{0,3}|kendi)(?!\w)"
)


#: Verbs of what nobody else knew yet: 'El diario Marca había adelantado su fichaje'.
_DISCLOSED = re.compile("adelant|anticip|avanz|desvel|destap|dévoil|révél|enthüll|svelat|rivelat")


def _is_own_matter(after: str, right: re.Match[str]) -> bool:
    """Whether an outlet speaks of itself in the words that follow its verb."""
    return _OWN_MATTER.match(after, right.end()) is not None and not _DISCLOSED.search(right.group())


def _is_earlier(text: str, start: int, end: int, grammar: _Grammar) -> bool:
    """Whether a report told of in ``text[start:end]`` is said to be an earlier one, there or just beside it."""
    if grammar.earlier.search(text, start, end) or grammar.earlier.match(text, end + text[end : end + 1].isspace()):
        return True
    return grammar.earlier_before.search(text[max(0, start - _EARLIER_REACH) : start]) is not None


#: Characters before a phrase in which 'Earlier on Monday,' may stand.
_EARLIER_REACH = 60


def _is_agency(name: str) -> bool:
    known = known_outlet(name)
    return known is not None and known[0].name in AGENCIES


def _agency_lines(text: str) -> Iterator[Mention]:
    """Agencies in brackets at the edge of a paragraph: 'BERLIN (dpa) -', '... teilte sie mit. (APA/dpa)'."""
    if (match := _TELEGRAM.match(text)) is not None:
        yield Mention(match.group(1), match.group().strip(), 0, match.end(), match.start(1), kind="source")
    if 0 <= text.find("/") <= _EDGE_REACH and (match := _SLASHED.match(text)) and _is_agency(name := match.group(1)):
        start, end = match.start(1) - 1, match.end(1) + 1
        yield Mention(name, text[start:end], start, end, match.start(1), kind="source")
    if not 0 <= text.find("(") <= _EDGE_REACH and not text.rstrip().endswith(_EDGE_ENDS):
        return
    for match in _EDGE.finditer(text):
        group = 1 if match.group(1) else 2
        names = [n for n in _SEPARATOR.split(match.group(group)) if n]
        if not names or not all(_is_agency(name) for name in names):
            continue
        at = match.start(group)
        for name in names:
            at = text.index(name, at)
            start, end = match.start(group) - 1, match.end(group) + 1
            yield Mention(name, f"({match.group(group)})", start, end, at, kind="source")
