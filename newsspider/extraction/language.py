"""Which language an article is in: what the page declares, checked against the script and words of its text."""

# ruff: noqa: E501
from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from newsspider.extraction.found import Found
from newsspider.extraction.layout import Layout
from newsspider.extraction.metadata import article_node, words_of
from newsspider.page import Page, once_a_page

#: Letters looked at; more does not change the answer on news.
_SAMPLE = 20_000
#: First and last letter of scripts that one or few languages use -> language.
_SCRIPTS: tuple[tuple[str, str, str], ...] = (
    ("\u0370", "\u03ff", "el"), ("\u0530", "\u058f", "hy"), ("\u0590", "\u05ff", "he"), ("\u0600", "\u06ff", "ar"),
    ("\u0900", "\u097f", "hi"), ("\u0980", "\u09ff", "bn"), ("\u0a00", "\u0a7f", "pa"), ("\u0a80", "\u0aff", "gu"),
    ("\u0b80", "\u0bff", "ta"), ("\u0c00", "\u0c7f", "te"), ("\u0c80", "\u0cff", "kn"), ("\u0d00", "\u0d7f", "ml"),
    ("\u0d80", "\u0dff", "si"), ("\u0e00", "\u0e7f", "th"), ("\u0e80", "\u0eff", "lo"), ("\u1000", "\u109f", "my"),
    ("\u10a0", "\u10ff", "ka"), ("\u1200", "\u137f", "am"), ("\u1780", "\u17ff", "km"), ("\u3040", "\u30ff", "ja"),
    ("\u3400", "\u9fff", "zh"), ("\uac00", "\ud7af", "ko"), ("\u0400", "\u052f", "Cyrillic"), ("A", "\u024f", "Latin"),
)  # fmt: skip
#: Letters that settle the language within the Arabic script.
_ARABIC: tuple[tuple[str, str], ...] = (("ur", "ٹڈڑںےہ"), ("fa", "پچژگکی"))
#: The commonest short words of each language. Words of two languages count for both.
_COMMON: dict[str, str] = {
    "en": "the of and to in is that for it was on with as his he be at by are this have from or had not an which they"
    " were has their been will who its would said about after there than",
    "de": "der die und den von das mit sich des auf ist im dem nicht ein eine als auch es an werden aus er hat dass sie"
    " nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis",
    "fr": "de la le et les des en un du une que est pour qui dans par au sur pas plus ne se sont avec ce il son ont"
    " cette mais comme nous sa été aux ou elle être deux ces leur",
    "es": "de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque"
    " esta entre cuando muy sin sobre también ha fue son hasta desde",
    "it": "di che e la il un a per in una sono mi ho non ma lo ha le si con i da gli alla dei della del nel come più"
    " anche questo dal delle nella al è stato hanno era",
    "pt": "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando"
    " muito nos já também pelo pela até isso são foi está tem",
    "nl": "de het een van en in is dat op te zijn met voor niet aan er om ook als dan maar bij nog uit door naar heeft"
    " hebben wordt deze werd over ze hij was tot meer",
    "pl": "i w na z się nie do to że jest o jak ale po co tak za od przez dla są był oraz jego czy które przed także być"
    " może jednak został roku który tym ich",
    "cs": "a se v na je že s z do o k i to ale za by pro jak po tak jsou který podle jeho byl není také nebo která už"
    " jen však při roku aby bude jako",
    "sk": "a sa v na je že s z do o k to ale za by pre ako po tak sú ktorý podľa jeho bol nie aj alebo ktorá už len však"
    " pri roku aby bude",
    "sv": "och i att det som en på är av för med den till har de inte om ett men var jag sig från vi så kan när nu också"
    " under efter ska mot han hade",
    "da": "og i at det en den til er som på de med han af for ikke der var mig sig men et har om vi havde fra efter også"
    " blev skal kan ved",
    "no": "og i det er på som en til å av for med at ikke har de den var om et men seg fra vi så kan etter også skal ble"
    " hun sier ved",
    "fi": "ja on ei että se oli hän mutta ovat kun niin myös joka ole mukaan kuin hänen sen tai jo vain nyt tämä mitä"
    " vuoden olisi",
    "et": "ja on ei et see oli ta aga kui ka mis ning oma või nii siis kes seda pole selle veel",
    "hu": "a az és hogy nem is egy ez volt meg de már csak el ki még mint szerint azt nagyon lesz után vagy ezt magyar",
    "ro": "de și în a la cu nu care pe o este din că un pentru mai sunt au fost prin se ce dar după sau lui această",
    "tr": "ve bir bu da de için ile olarak çok daha ne gibi kadar olan en sonra ise olduğunu var ancak göre değil dedi"
    " tarafından ya şekilde üzerinde ki",
    "az": "və bir bu da də ilə üçün olan kimi daha sonra edib olub ki deyib isə çox onun ancaq tərəfindən",
    "hr": "i u je da se na za su od s a koji što ne kao iz će bi do nije o ali to po te bio sa samo više nakon",
    "sl": "in je v na za se da so ki z pa ne ni tudi po bi pri od kot s o še bo ali iz",
    "lt": "ir kad yra į su iš bet tai apie kaip po nuo jau buvo už dėl ne taip pat metų jis",
    "lv": "un ir ka ar no uz par tas bet kas pēc arī nav lai kā gan tika to jau gada",
    "id": "yang dan di dengan untuk dari dalam ini itu pada tidak akan telah oleh juga ke karena adalah ada mereka kata",
    "vi": "và của là có cho được trong không với các một người những đã này để khi về năm tại",
    "ca": "de la que el i en a els les per un amb no una del és al com més ha va però són aquest també",
    "sq": "të e në dhe që për një me nga është se ka u si nuk do kanë ai më",
    "sw": "ya na wa kwa ni katika za la kuwa hiyo huo hii kama baada alisema cha",
    "tl": "ang ng sa na mga at ay para nang ni si hindi ito kay may ayon",
    "ru": "и в не на что с по он как это из к но у за от о для а его так же было все при только был также до мы или они"
    " после если уже года сообщил",
    "uk": "і в не на що з у та як це до за від про а його й але для є які також він який вони року під було або та після",
    "be": "і ў не на што з у як гэта да за ад пра а яго але для таксама ён які яны года пасля было ці",
    "bg": "и на да в за се от не с е че по са като до той това но които към който ще при беше след",
    "sr": "и у је да се на за су од са а који што не као из ће би до није о али то по те",
    "mk": "на и во да се од за со не ги што е по ќе а како кој тоа но според",
    "kk": "және бұл мен де да үшін бір деп болып бойынша туралы осы ол еді қазақстан",
}
_KNOWN = frozenset(_COMMON) | {name for _, _, name in _SCRIPTS} | {name for name, _ in _ARABIC}
_LATIN = frozenset(_COMMON) - frozenset("ru uk be bg sr mk kk".split())
_WORD = re.compile(r"[^\W\d_]+")
_NO_LETTERS = bytes(code for code in range(128) if not chr(code).isalpha())
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]+")
_LEAST_SHARE = 0.06


_LANGUAGE = re.compile(r"^([a-zA-Z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?(?:[-_.@][\w.-]*)?$")
#: Languages so close that the words of one do not disprove the other.
_SISTERS: tuple[frozenset[str], ...] = (
    frozenset(("da", "nb", "no", "nn", "sv")), frozenset(("hr", "sr", "bs", "sl", "sh", "cnr", "mk")),
    frozenset(("cs", "sk")), frozenset(("id", "ms")), frozenset(("es", "ca", "gl", "pt", "ast")),
    frozenset(("nl", "af")), frozenset(("de", "lb", "gsw", "nds")), frozenset(("fi", "et")),
    frozenset(("ru", "uk", "be", "bg", "mk", "sr")), frozenset(("ar", "fa", "ur", "ps", "ckb", "ku", "arz")),
    frozenset(("hi", "mr", "ne")), frozenset(("bn", "as")), frozenset(("he", "iw", "yi")), frozenset(("am", "ti")),
    frozenset(("tr", "az")), frozenset(("kk", "ky", "tt", "mn", "tg", "ru")), frozenset(("zh", "yue", "cmn")),
)  # fmt: skip
#: A shorter text proves nothing against what is declared.
_PROOF = 300
#: A shorter run may be a menu or a headline. Chinese says in 40 signs what takes English 100 letters.
_SHORTEST_PROSE = 40
#: A shorter text gives no language where none is declared.
_ENOUGH = 100


@once_a_page  # the words for counts depend on it
def find_language(page: Page, layout: Layout) -> Found | None:
    """The language the page declares unless its text says otherwise; BCP 47: ``en``, ``pt-BR``."""
    sample = _sample(layout)
    guess = guess_language(sample)
    for rule, raw in _declared_languages(page):
        tag = language_tag(raw)
        if tag and (len(sample) < _PROOF or _fits(tag.partition("-")[0], guess)):
            return Found(tag, rule, raw)
    return Found(guess, "text:words", None) if guess and len(sample) >= _ENOUGH else None


def _declared_languages(page: Page) -> Iterator[tuple[str, str]]:
    for attribute in ("lang", "xml:lang", "{http://www.w3.org/XML/1998/namespace}lang"):
        if value := page.tree.get(attribute):
            yield "html:lang", value
            break
    node = article_node(page)
    for value in words_of(node.get("inLanguage")) if node else ():
        yield "jsonld:inLanguage", value
    for name in ("og:locale", "content-language", "language", "dc.language", "dcterms.language"):
        if value := page.meta_first(name):
            yield f"meta:{name}", value


def language_tag(text: str) -> str | None:
    """A declared language in the form of BCP 47, or None for what is none.

    >>> language_tag("de_AT"), language_tag("PT-br"), language_tag("x-default")
    ('de-AT', 'pt-BR', None)
    """
    match = _LANGUAGE.match(text.strip())
    if match is None:
        return None
    language, script, region = match.groups()
    parts = [language.lower()]
    if script:
        parts.append(script.title())
    if region:
        parts.append(region.upper())
    return "-".join(parts)


def _sample(layout: Layout) -> str:
    """The longest runs of text with few links."""
    prose = (b for b in layout.blocks if b.chars > _SHORTEST_PROSE and b.tag != "pre")
    return " ".join(b.text[:400] for b in sorted(prose, key=lambda b: b.link_chars - b.chars)[:6])


def _fits(language: str, guess: str | None) -> bool:
    """Whether a text guessed to be in one language can be in the declared one."""
    if guess is None or language == guess or any(language in s and guess in s for s in _SISTERS):
        return True
    # A language that the tables do not know is only disproved by a script of other languages.
    return language not in _KNOWN and guess in _LATIN


def guess_language(text: str) -> str | None:
    """The language as a two-letter code; None when the text is too short or too strange to tell.

    >>> guess_language("По данным агентства, это было не в Москве, а в Киеве")
    'ru'
    >>> guess_language("20 0"), guess_language("Iran")
    (None, None)
    """
    sample = text if len(text) <= _SAMPLE else text[: _SAMPLE // 2] + " " + text[-_SAMPLE // 2 :]
    script = _script(sample)
    if script == "ar":
        return _within_arabic(sample)
    if script not in ("Latin", "Cyrillic"):
        return script
    return _by_words(sample)


def _script(text: str) -> str | None:
    counts: Counter[str] = Counter()
    if latin := len(text.encode("ascii", "ignore").translate(None, _NO_LETTERS)):
        counts["Latin"] = latin
    for letter, count in Counter("".join(_BEYOND_ASCII.findall(text))).items():
        if letter.isalpha():
            counts[_script_of(letter)] += count
    total = sum(counts.values())
    if total < 2:
        return None
    # A Japanese text holds more Chinese characters than kana, a Chinese one no kana.
    if counts["ja"] * 8 > counts["zh"] and counts["ja"] + counts["zh"] > total / 3:
        return "ja"
    # Signs of these scripts say more a letter than Latin ones, which names and figures bring in.
    weighted = {s: n * (1 if s in ("Latin", "Cyrillic") else 2) for s, n in counts.items() if s}
    return max(weighted, key=lambda s: weighted[s]) if weighted else None


@lru_cache(maxsize=4096)
def _script_of(letter: str) -> str:
    return next((name for first, last, name in _SCRIPTS if first <= letter <= last), "")


def _within_arabic(text: str) -> str:
    for language, letters in _ARABIC:
        if sum(map(text.count, letters)) * 50 > len(text):
            return language
    return "ar"


def _tables() -> dict[str, dict[str, float]]:
    """Word -> language -> weight: a word of one language says more than one of five."""
    table: dict[str, list[str]] = {}
    for language, words in _COMMON.items():
        for word in dict.fromkeys(words.split()):
            table.setdefault(word, []).append(language)
    return {word: dict.fromkeys(languages, 1 / len(languages) + 0.5) for word, languages in table.items()}


_WEIGHTS = _tables()


def _by_words(text: str) -> str | None:
    words = Counter(_WORD.findall(text.lower()))
    total = sum(words.values())
    scores: dict[str, float] = {}
    hits: dict[str, int] = {}
    for word, count in words.items():
        if (weights := _WEIGHTS.get(word)) is not None:
            for language, weight in weights.items():
                scores[language] = scores.get(language, 0.0) + weight * count
                hits[language] = hits.get(language, 0) + count
    if not scores:
        return None
    best = max(scores, key=lambda language: scores[language])
    return best if hits[best] >= 2 and hits[best] >= _LEAST_SHARE * total else None
