"""Where a sentence begins and ends, well enough to quote the one around a link or a mention."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache

#: An end of a sentence: stops, then closing quotes and brackets. Runs are taken whole (possessive, and
#: never entered in the middle), so that a million dots cost a million steps.
_STOP = re.compile(
    r"""(?<![.!?…])[.!?…]++["'”’»“)\]]*+(?=\s|$)"""
    r"""|(?<![。！？])[。！？]++["'”’」』）)》]*+"""
    r"""|[؟۔।]++["'”’»)]*+(?=\s|$)"""
    r"""|\n"""
)
_NEXT = re.compile(r"""\s*["'“„«‘‚(\[—–-]*\s*""")
_LAST_WORD = re.compile(r"[^\s\"'“”„«»(\[]{1,25}$")

#: Words whose dot never ends a sentence: titles, and what always stands before a name or a number.
_BEFORE_MORE: frozenset[str] = frozenset(
    """mr mrs ms mx dr prof rev hon gov sen rep gen col lt sgt capt cmdr maj adm supt insp cpl pvt st ste mt
    messrs vs viz e.g i.e cf approx
    hr frl dipl ing bzw vgl z.b d.h u.a i.d.r sog bspw evtl geb verh lt zzgl inkl exkl mio mrd
    mm mme mlle mgr cie boul p.ex
    sr sra srta dña lic excmo
    sig sigg sig.ra dott dott.ssa avv geom ecc.mo mons
    г-н г-жа ул просп пр-т пл корп кв им акад доц проф ср т.е т.н т.к напр св пос
    вул бул буд тов
    ul prof inż hab np tzw tj św ks
    doç yrd örn bkz cad sok
    mudr judr phdr tzv např sv
    dhr mevr drs bijv
    jan feb mar apr jun jul aug sep sept oct okt nov dec dez янв февр апр авг сент окт нояб дек""".split()
)
#: Words that are abbreviations only before a number: 'No. 5', 'Art. 3'.
_BEFORE_NUMBER: frozenset[str] = frozenset(
    """no nos art fig vol pp p ch sec ed abs nr ca núm pág n° стр гл ст рис тел д с č str poz ok""".split()
)
#: Words whose dot may end a sentence too: it does when one of the commonest openings follows.
_MAYBE_LAST: frozenset[str] = frozenset(
    """inc corp ltd co llc plc bros jr sr etc al u.s u.k u.n e.u d.c a.m p.m a.d b.c ph.d m.d
    usw etc bzw gmbh co ff d.j
    s.a s.l ee.uu ecc p.es
    г гг в вв н.э т.д т.п др пр руб коп тыс млн млрд долл чел р
    тис грн ін
    r w itd itp in m.in zł
    vb vs vd a.ş ltd.şti
    atd apod kč r enz""".split()
)
_OPENINGS: frozenset[str] = frozenset(
    """the he she it they we you i this that these those there in on at but and a an as for if when while after
    however his her their its our my meanwhile according so then now
    der die das er sie es wir ich ein eine in im am auf bei doch und aber auch mit nach so dann
    le la les il elle ils elles on un une ce cette ces dans en mais et selon
    el los las en un una pero y según
    lo gli nel ma e secondo
    o os as em no na mas um uma
    он она оно они мы я вы это этот эта эти в на по но а и так как при также однако по-прежнему
    він вона воно вони ми це цей ця у на за але та
    to w na po ale i jednak ten ta te
    bu o ve ama ancak
    ten ta to v na ale a podle""".split()
)
#: Languages that write ordinals with a dot: '25. November', '3. místo'.
_DOTTED_ORDINALS: frozenset[str] = frozenset("de cs sk pl tr fi et no nb nn da hu hr sr sl bs lv is".split())
_MONTHS = re.compile(
    r"(?:jan|feb|mär|maer|mar|apr|mai|maj|may|jun|jul|aug|sep|okt|oct|nov|dez|dec|janv|févr|ene|agos"
    r"|led|úno|břez|dub|květ|červ|srp|září|říj|list|pros|stycz|lut|kwie|lip|sierp|wrze|paźdz|grud"
    r"|oca|şub|nis|haz|tem|ağu|eyl|eki|kas|ara|янв|фев|мар|апр|мая|май|июн|июл|авг|сен|окт|ноя|дек)",
    re.IGNORECASE,
)


def sentence_spans(text: str, language: str | None = None) -> list[tuple[int, int]]:
    """Start and end of each sentence of a paragraph, without the white space between them.

    A line break always ends a sentence. Linear in the length of the text.

    >>> text = "Dr. J. Smith met U.S. envoys on Nov. 25. “Why?” he asked. 他说。好。"
    >>> [text[a:b] for a, b in sentence_spans(text)]
    ['Dr. J. Smith met U.S. envoys on Nov. 25.', '“Why?” he asked.', '他说。', '好。']
    """
    spans, start = [], 0
    for match in _STOP.finditer(text):
        if _ends_sentence(text, match, language):
            spans.append((start, match.end()))
            start = match.end()
    spans.append((start, len(text)))
    return [trimmed for span in spans if (trimmed := _trim(text, *span))]


def sentences(text: str, language: str | None = None) -> Iterator[str]:
    """The sentences themselves.

    >>> list(sentences("Am 25. November kam er. Dann ging er.", "de"))
    ['Am 25. November kam er.', 'Dann ging er.']
    """
    return (text[start:end] for start, end in sentence_spans(text, language))


def sentence_at(text: str, position: int, language: str | None = None) -> str:
    """The sentence that holds the character at ``position``; the nearest before it when between two."""
    spans = _cached_spans(text, language)
    if not spans:
        return ""
    start, end = spans[max(0, bisect_right(spans, (position, len(text))) - 1)]
    return text[start:end]


@lru_cache(maxsize=8)
def _cached_spans(text: str, language: str | None) -> tuple[tuple[int, int], ...]:
    return tuple(sentence_spans(text, language))


def _trim(text: str, start: int, end: int) -> tuple[int, int] | None:
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip())
    end = start + len(piece.strip())
    return (start, end) if end > start else None


def _ends_sentence(text: str, stop: re.Match[str], language: str | None) -> bool:
    mark = text[stop.start()]
    if mark in "\n。！？؟۔।":
        return True
    gap = _NEXT.match(text, stop.end())
    following = text[gap.end() : gap.end() + 25] if gap else ""
    if following[:1].islower():
        return False  # '“Why?” he asked', 'approx. ten', '... and more'
    if mark != "." or text[stop.start() : stop.start() + 2] == "..":
        return True
    word = _LAST_WORD.search(text, max(0, stop.start() - 25), stop.start())
    return word is None or _word_may_end(word.group(), following, language)


def _word_may_end(word: str, following: str, language: str | None) -> bool:
    """Whether a dot after ``word`` ends the sentence, when no small letter follows."""
    if word.isdigit():
        return not _is_ordinal(word, following, language)
    if len(word) == 1 and word.isupper():
        return False  # an initial
    low = word.lower().lstrip("-–—")
    if low in _BEFORE_MORE or (low in _BEFORE_NUMBER and following[:1].isdigit()):
        return False
    if low in _MAYBE_LAST or (len(word) > 2 and "." in word and len(word.rsplit(".", 1)[-1]) == 1):
        opening = re.match(r"[\w'-]+", following)
        return not following or (opening is not None and opening.group().lower() in _OPENINGS)
    return True


def _is_ordinal(word: str, following: str, language: str | None) -> bool:
    if len(word) > 2:
        return False
    if (language or "").split("-")[0] in _DOTTED_ORDINALS:
        return True
    return _MONTHS.match(following) is not None
