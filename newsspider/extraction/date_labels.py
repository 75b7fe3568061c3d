"""Words around a printed date that say which one it is: of publication, of a change, of something else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

Label = Literal["", "published", "modified", "original"]

_CHANGED_WORDS = (
    """updated update modified revised edited aktualisiert aktualisierung änderung geändert bearbeitet actualizado
    actualizada actualización modificado atualizado atualizada atualização jour modifié maj aggiornato aggiornamento
    modificato bijgewerkt gewijzigd zaktualizowano aktualizacja aktualizováno aktualizace upraveno aktualizované
    uppdaterad uppdaterat oppdatert opdateret redigeret päivitetty muokattu frissítve güncelleme güncellendi
    actualizat
    обновлено обновлена обновление изменено оновлено ενημέρωση diperbarui cập reviewed zuletzt تحديث עודכן
    ویرایش अपडेट অপডেট আপডেট""".split(),
    "更新 修改 수정 업데이트 แก้ไข อัปเดต".split(),
)
_PUBLISHED_WORDS = (
    """published posted publication created written geschrieben verfasst veröffentlicht erstellt erschienen
    publiziert gepostet veröffentlichung
    publié publiée créé creado creada criado criada publicado publicada publicación publicação pubblicato gepubliceerd
    geplaatst opublikowano
    publikováno
    publicerad publicerat publisert publiceret julkaistu megjelent közzétéve yayınlanma yayın опубликовано
    опубликована
    опублікована публикации дата date datum data fecha veröffentlichungsdatum נשר פורסם نشر انتشار
    प्रकाशित প্রকাশ প্রকাশিত""".split(),
    "发布 發布 公開 掲載 配信 등록 입력 เผยแพร่ โพสต์".split(),
)
#: Said of the first publication where another date, of a new edition or a change, stands beside it.
_ORIGINAL_WORDS = (
    """originally first ursprünglich erstmals zuerst erstveröffentlichung erstveröffentlicht initialement
    originalmente originariamente inizialmente oorspronkelijk pierwotnie ursprungligen opprinnelig oprindeligt první
    впервые вперше""".split(),
    "首次 初出 最初".split(),
)


def _any_of(words: tuple[list[str], list[str]]) -> str:
    spaced, unspaced = words
    return r"(?<!\w)(?:" + "|".join(spaced) + r")(?!\w)|" + "|".join(unspaced)


_LABEL = re.compile(
    rf"((?:{_any_of(_ORIGINAL_WORDS)})\s?(?:\w+\s)?(?:{_any_of(_PUBLISHED_WORDS)}))|({_any_of(_CHANGED_WORDS)})"
    rf"|((?:{_any_of(_PUBLISHED_WORDS)})|post(?:ed)? (?:time|date|on)\b)",
    re.IGNORECASE,
)
_LABELS: tuple[Label, ...] = ("", "original", "modified", "published")
_PUBLISHED = re.compile(_any_of(_PUBLISHED_WORDS), re.IGNORECASE)
#: The page's own text as the subject of a sentence: what follows was published, not what it tells of.
_THIS_TEXT = re.compile(
    r"(?<!\w)(?:(?:dieser|dieses|diese) (?:artikel|beitrag|text|eintrag|meldung|posting)"
    r"|this (?:article|entry|post|story)"
    r"|cet article|ce billet|este (?:artículo|artigo|texto)|esta (?:entrada|notícia|noticia)|questo articolo"
    r"|dit (?:artikel|bericht)|ten (?:artykuł|wpis)|den här artikeln)(?!\w)",
    re.IGNORECASE,
)
#: Words of lines whose date is none of the story.
_OTHER_WORDS = re.compile(
    r"(?<!\w)(?:copyright|©|\(c\)|rights|comments? policy|event|begins|starts|born|died|since|seit|released|"
    r"release date|expires|deadline|valid|gültig|member since|joined)(?!\w)",
    re.IGNORECASE,
)
#: Class names of elements that hold the date of a change, and of the publication.
CHANGED_CLASS = re.compile(r"updat|modif|changed|aktualisier|edited", re.IGNORECASE)
FIRST_CLASS = re.compile(r"publish|entry-date|post-date|creat(?:ed|e-date)|posted|pubdate|date-pub", re.IGNORECASE)


def speaks_of_another(line: str) -> bool:
    """Whether a line names what has dates of its own: rights, an event, a member.

    >>> speaks_of_another("© 2025 Example Media"), speaks_of_another("25 November 2024")
    (True, False)
    """
    return _OTHER_WORDS.search(line) is not None


def label_of(text: str) -> Label:
    """What the last label of a text says of the date behind it; "" without one.

    >>> label_of("Published in London, updated on")
    'modified'
    """
    last: Label = ""
    for match in _LABEL.finditer(text):
        last = _LABELS[match.lastindex or 0]
    return last


def labelled(line: str, label: Label = "") -> Iterator[tuple[Label, str]]:
    """The parts of a line, each with what the label before it says.

    >>> list(labelled("Published 1 May, updated 3 May"))
    [('published', ' 1 May, '), ('modified', ' 3 May')]
    """
    start = 0
    for match in _LABEL.finditer(line):
        if match.start() > start:
            yield label, line[start : match.start()]
        label = _LABELS[match.lastindex or 0]
        start = match.end()
    yield label, line[start:]


def is_told_of_this_text(line: str) -> bool:
    """Whether a sentence says when the page's own text was published, the verb perhaps at its end.

    >>> is_told_of_this_text("Dieser Artikel wurde am 14. Dezember 2015 von Heiner geschrieben.")
    True
    """
    return _THIS_TEXT.search(line) is not None and _PUBLISHED.search(line) is not None
