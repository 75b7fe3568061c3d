"""How news agencies sign: the table of their writings, each with the one name that records carry."""

from __future__ import annotations

import re
from functools import lru_cache

from newsspider.extraction.metadata import key_of
from newsspider.extraction.outlets import AGENCIES, OUTLETS

#: Short names of agencies that the table of outlets has in full.
_SHORT_NAMES = {
    "Associated Press": "AP",
    "Agence France-Presse": "AFP",
    "RIA Novosti": "RIA",
    "AFX": "dpa-AFX",
    "Press Trust of India": "PTI",
    "Central News Agency": "CNA",
    "İHA": "IHA",
}
#: Outlets that stand in brackets as sources, but sell no texts.
_NO_AGENCIES = frozenset(("CNN",))
#: Agencies and writings that the outlets lack.
_WRITINGS = """
AP | The AP, AP News
AFP | AFP News, AFP Relaxnews, AFP Infographic, أ ف ب, ا ف ب, أ.ف.ب
Reuters | Reuter, Reuters News
dpa | dpa-infocom, dpa International, Deutsche Presse-Agentur GmbH, Deutsche Presse-Agentur (dpa)
dpa-AFX | dpa-AFX
Keystone-SDA | Keystone SDA, Keystone-SDA-ATS, Keystone-ATS, SDA-Keystone, sda-ats, SDA, sda, ATS, ats
AWP | awp
SID | sid
Télam | Telam
Askanews | askanews
Italpress |
Agência Brasil | Agencia Brasil
Estadão Conteúdo | Estadao Conteudo, Agência Estado
Folhapress |
Notimex |
Prensa Latina |
Lusa | Agencia Lusa
Belga | BELGA, Agence Belga
ANP | Novum
TT | TT Nyhetsbyrån
NTB | NTB Scanpix, ©NTB
NPK |
ČTK | ČTK
FENA | Fena
AMNA | ΑΠΕ-ΜΠΕ, ANA-MPA
BGNES | БГНЕС
TASS | ITAR-TASS
Regnum | REGNUM, ИА Регнум
Kazinform | Казинформ
Anadolu | AA, Anadolu Agency, Anadolu Ajansı, وكالة الأناضول, الأناضول
DHA | Demirören Haber Ajansı
IHA | İhlas Haber Ajansı
ANKA | ANKA Haber Ajansı
ISNA | ایسنا
WAFA | وفا, وكالة وفا
PTI | PTI News
ANI | Asian News International, ANI News
IANS | Indo-Asian News Service
UNB | United News of Bangladesh
APP | Associated Press of Pakistan
Xinhua | 新华网
China News Service | 中新社, 中新网, 中国新闻社
Kyodo | 共同
Jiji Press | 時事, Jiji
Newsis | 뉴시스
Bernama | BERNAMA
Antara | ANTARA
VNA | TTXVN, Vietnam News Agency
PNA | Philippine News Agency
AAP | Australian Associated Press, AAP Newswire
UPI | United Press International
Canadian Press | The Canadian Press, La Presse Canadienne
Agencies | agencies, Agenturen, Agencias, agencias, Agências, Agences, Agenzie, Ajanslar, Агентства, وكالات
"""
_LONG = 5


def _table() -> dict[str, str]:
    table: dict[str, str] = {}
    for outlet in OUTLETS:
        if outlet.name in AGENCIES - _NO_AGENCIES:
            name = _SHORT_NAMES.get(outlet.name, outlet.name)
            table |= dict.fromkeys((outlet.name, *(s.text for s in outlet.spellings)), name)
    for line in _WRITINGS.strip().splitlines():
        name, _, others = (cell.strip() for cell in line.partition("|"))
        table |= dict.fromkeys((name, *filter(None, map(str.strip, others.split(",")))), name)
    return table


#: Writing, letter by letter, -> name.
AGENCY_NAMES: dict[str, str] = _table()
_BY_KEY = {key_of(writing): name for writing, name in AGENCY_NAMES.items()}
_IDEOGRAPHS = tuple(w for w in AGENCY_NAMES if re.match(r"[\u3040-\u9fff\uac00-\ud7af]", w))
_ARTICLE = re.compile(
    r"^(?:the|der|die|das|von|by|par|por|da|do|di|de|del|la|el|af|av|agencia|agência|agence|agenzia|agentur|"
    r"nachrichtenagentur|агентство|агенция|وكالة)\s+|^l['’]",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def agency_of(text: str) -> str | None:
    """The agency that is written so; short writings must stand letter by letter, long ones in any case.

    >>> [agency_of(t) for t in ("dpa", "the associated press", "РИА Новости", "ワシントン共同", "ap", "Jane Doe")]
    ['dpa', 'AP', 'RIA', 'Kyodo', None, None]
    """
    text = text.strip(" .:/*«»\"'“”")
    bare = _ARTICLE.sub("", text)
    if "@" in text:
        return None
    if found := AGENCY_NAMES.get(text) or AGENCY_NAMES.get(bare):
        return found
    key = key_of(bare)
    if len(key) >= _LONG and key in _BY_KEY:
        return _BY_KEY[key]
    if len(text) < 16 and text.endswith(_IDEOGRAPHS):  # a dateline glues the place to it
        return next(AGENCY_NAMES[w] for w in _IDEOGRAPHS if text.endswith(w))
    return None


def known_keys() -> frozenset[str]:
    """The keys (see `key_of`) of all writings."""
    return frozenset(_BY_KEY)
