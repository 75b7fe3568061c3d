"""The head of a flattened page: where its text begins, its title and its breadcrumb."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from newsspider.extraction.text_furniture import after_label, byline_names, ends_text, is_furniture, read_date
from newsspider.extraction.text_lines import (
    CJK,
    CUT_SIGN,
    MAX_FURNITURE,
    MAX_TITLE,
    SENTENCE_END,
    WORD,
    count_words,
    is_paragraph,
    is_sentence,
)
from newsspider.extraction.text_phrases import (
    BYLINE_LABELS,
    FORM_LINES,
    HOME,
    MENU_STARTS,
    SECTIONS_OF_WORDS,
    TAG_LABELS,
    key,
)

#: How many lines above the first paragraph may belong to the article's header, furniture not counted and counted.
_ABOVE = 12
_ABOVE_ALL = 40
#: How far into the text a repetition of the title is looked for.
_INTO_TEXT = 6
_SEPARATOR = re.compile(r"\s*[»>›→⟩❯▸▶]\s*|\s+(?:[/|\\•·–—-]|::)\s+")
_STRONG_SEPARATOR = re.compile(r"[»>›→⟩❯▸▶]|::")
#: Counters that a writer has put into one line with what follows.
COUNTS_BEFORE = re.compile(r"^(?:\d{1,9}\s+){1,3}")


class Head(NamedTuple):
    """What the first lines give."""

    title: str | None
    rule: str | None
    raw: str | None
    after: int
    #: index of the line behind the title
    crumbs: tuple[str, ...]
    crumb_line: str | None


def around_text(lines: list[str]) -> tuple[list[str], int]:
    """The lines without the menus of a whole page above the header and below the text, and where the text begins.

    The text is the run of lines with most running text in it, where each label and headline counts
    against it. Few lines around it stay: they may be the header, or a last short paragraph.
    """
    start, end = _densest(lines)
    if end == start:
        return lines, min(len(lines), _ABOVE)
    below = lines[end:]
    labels = sum(
        not SENTENCE_END.search(line[-6:]) and not is_furniture(line) and not _is_known_below(line) for line in below
    )
    first = _header_start(lines, start)
    return (lines[first:] if labels <= _FEW_BELOW else lines[first:end]), start - first


def _header_start(lines: Sequence[str], start: int) -> int:
    room, first = _ABOVE, start
    while first > max(0, start - _ABOVE_ALL) and room > 0:
        first -= 1
        room -= not is_furniture(lines[first])
    return first


#: More unknown labels than this below the text are a site's footer.
_FEW_BELOW = 12


def _is_known_below(line: str) -> bool:
    """Whether a line below the text has a rule of its own."""
    return len(line) <= MAX_FURNITURE and (ends_text(line) or after_label(line, TAG_LABELS) is not None)


def _densest(lines: Sequence[str]) -> tuple[int, int]:
    """Begin and end of the run of lines that holds most running text (the maximal sum of weights)."""
    best, best_span, total, begin = 0.0, (0, 0), 0.0, 0
    for i, line in enumerate(lines):
        weight = (
            min(len(line), 400.0) if is_paragraph(line) else (-40.0 if not SENTENCE_END.search(line[-6:]) else -5.0)
        )
        if len(line) <= MAX_FURNITURE and key(line) in FORM_LINES:
            weight = -400.0
        if total <= 0:
            total, begin = 0.0, i
        total += weight
        if total > best:
            best, best_span = total, (begin, i + 1)
    return best_span


def find_head(lines: Sequence[str], begin: int, url: str) -> Head:
    """The title, how it was found, and the section path, from the lines around the ``begin`` of the text."""
    head = [line if len(line) <= 2 * MAX_TITLE else "" for line in lines[: begin + _INTO_TEXT]]
    whole = set(head)
    head = [bare if (bare := COUNTS_BEFORE.sub("", line)) in whole else line for line in head]
    for attempt in (_cut_title, _whole_title_in_crumb, _repeated_title):
        if (found := attempt(head)) is not None:
            return found
    crumb = next((i for i, line in enumerate(head) if _is_crumb(line)), None)
    crumbs = _path(head[crumb]) if crumb is not None else ()
    return _best_headline(lines, head, crumbs, crumb, url)


def _cut_title(head: Sequence[str]) -> Head | None:
    """'Home Sport Dam bursts in Oder...' above 'Dam bursts in Oder valley': the tail begins another line."""
    for i, line in enumerate(head):
        cut = CUT_SIGN.search(line)
        if cut is None or cut.start() < 8:
            continue
        begun = line[: cut.start()].casefold()
        starts = [m.start() for m in re.finditer(r"\S+", begun)]
        for j, other in enumerate(head):
            if j == i or len(other) > MAX_TITLE:
                continue
            low = other.casefold()
            for start in starts:
                if len(begun) - start >= 8 and len(low) >= len(begun) - start and low.startswith(begun[start:]):
                    return Head(
                        other, "text:breadcrumb", other, _behind(head, other, max(i, j)), _path(line[:start]), line
                    )
    return None


def _whole_title_in_crumb(head: Sequence[str]) -> Head | None:
    """'Home » Sport » Dam bursts' above 'Dam bursts'."""
    for i, line in enumerate(head):
        if not _is_crumb(line):
            continue
        for j, other in enumerate(head):
            if (
                j != i
                and 8 <= len(other) < len(line)
                and line.casefold().endswith(other.casefold())
                and count_words(other) > 1
            ):
                path = line[: len(line) - len(other)]
                return Head(other, "text:breadcrumb", other, _behind(head, other, max(i, j)), _path(path), line)
    return None


def _repeated_title(head: Sequence[str]) -> Head | None:
    """The first headline that stands twice, alone or with the site's name behind it."""
    lows = [line.casefold() for line in head]
    for i, line in enumerate(head):
        if len(line) < 12 or len(line) > MAX_TITLE or count_words(line) < 3 or is_furniture(line):
            continue
        for j in range(i + 1, len(head)):
            if lows[j] == lows[i] or re.match(rf"{re.escape(lows[j])}\s+[-–—|•·:]\s+\S", lows[i]):
                if len(lows[j]) < 12 or count_words(head[j]) < 3:
                    continue
                crumb = next((k for k in range(j) if k != i and _is_crumb(head[k])), None)
                crumbs = _path(head[crumb]) if crumb is not None else ()
                raw_crumb = head[crumb] if crumb is not None else None
                return Head(head[j], "text:repeated", line, j + 1, crumbs, raw_crumb)
    return None


def _best_headline(
    lines: Sequence[str], head: Sequence[str], crumbs: tuple[str, ...], crumb: int | None, url: str
) -> Head:
    """The line above the first paragraph that looks most like a headline of the text below."""
    start = crumb + 1 if crumb is not None else 0
    raw = head[crumb] if crumb is not None else None
    first = next((i for i in range(start, len(head)) if not head[i] or is_paragraph(head[i])), None)
    if first is None:  # no running text: a short sentence below a line makes that line a headline
        first = next((i for i in range(start + 1, len(head)) if is_sentence(head[i])), start)
    text = {w for line in lines[first : first + 4] for w in _long_words(line[:1500])}
    slug = _long_words(re.sub(r"[-_+]", " ", _slug(url)))
    best, best_score = None, 0.0
    for i in range(start, first):
        if (score := _headline_score(head[i], text, slug)) is not None:
            score += 0.05 * i / max(1, first)
            if score > best_score:
                best, best_score = i, score
    if best is None:
        return Head(None, None, None, start, crumbs, raw)
    return Head(head[best], "text:headline", head[best], best + 1, crumbs, raw)


def _headline_score(line: str, text: set[str], slug: set[str]) -> float | None:
    """How much a line looks like the headline of ``text``; None for furniture."""
    if is_furniture(line) or byline_names(line) or read_date(line, "")[0] or len(line) > MAX_TITLE:
        return None
    words, count = _long_words(line), count_words(line)
    if not words and count < 2:
        return None
    score = 0.3 if count < 3 else (1.0 if count < 5 else 2.0)
    score += 2.0 * len(words & text) / max(3, len(words))
    score += 4.0 * len(words & slug) / max(2, len(slug)) if slug else 0.0
    if line.endswith(".") or count > 30:
        score -= 1.5
    if key(line).startswith(_MENU_STARTS) or (line[0].isupper() and after_label(line, BYLINE_LABELS) is not None):
        score -= 1.5
    return score


def _long_words(text: str) -> set[str]:
    """The words that tell what a text is about: folded, without short ones; pairs of signs in CJK."""
    low = text.casefold()
    words = {w[:7] for w in WORD.findall(low) if len(w) > 3 and not w.isdigit()}
    if CJK.search(low):
        words |= {low[i : i + 2] for i in range(len(low) - 1) if CJK.match(low[i]) and CJK.match(low[i + 1])}
    return words


def _slug(url: str) -> str:
    """The last part of a URL's path that holds words; "" for a URL that is none."""
    try:
        parts = [p for p in urlsplit(url).path.split("/") if len(p) > 8]
    except ValueError:
        return ""
    return unquote(parts[-1]) if parts else ""


def _behind(head: Sequence[str], title: str, at_least: int) -> int:
    """The index behind the title and behind the breadcrumb, whichever is later; a repetition is read later."""
    low = title.casefold()
    return max(at_least, next(i for i, line in enumerate(head) if line.casefold() == low)) + 1


def _is_crumb(line: str) -> bool:
    if not 4 < len(line) <= 250 or is_paragraph(line):
        return False
    if len(_STRONG_SEPARATOR.findall(line)) >= 1 and (_home_length(line) or len(_STRONG_SEPARATOR.findall(line)) > 1):
        return True
    return bool(_home_length(line)) and len(_SEPARATOR.findall(line)) >= 1


def _home_length(line: str) -> int:
    """How many characters of the line are the word for the front page; 0 for none."""
    words = line.split()
    for count in (3, 2, 1):
        if len(words) >= count and key(" ".join(words[:count])) in HOME:
            return line.index(words[count - 1], sum(map(len, words[: count - 1]))) + len(words[count - 1])
    return 0


def _path(prefix: str) -> tuple[str, ...]:
    """The sections in a breadcrumb, outermost first, without the front page.

    Without signs between them each capital begins a section, unless `SECTIONS_OF_WORDS` knows better.

    >>> _path("Home » Middle East » News »"), _path("Главная Новости Израиля Политика ")
    (('Middle East', 'News'), ('Новости Израиля', 'Политика'))
    """
    prefix = f" {prefix.strip()} "
    if _SEPARATOR.search(prefix):
        parts = [p.strip(" ,.:;") for p in _SEPARATOR.split(prefix) if p.strip()]
        parts = [p[_home_length(p) :].strip() if i == 0 else p for i, p in enumerate(parts)]
    else:
        parts = _capital_parts(prefix.strip()[_home_length(prefix.strip()) :].strip())
    return tuple(p for p in parts if p and key(p) not in HOME and len(p) <= 60)[:8]


#: Words that bind the next one to a section's name: 'Arts & Culture', 'Новости в мире'.
_PATH_JOINS = frozenset("& and und et y e и та i a of the de ve en в".split())


def _capital_parts(text: str) -> list[str]:
    parts: list[str] = []
    glued = {phrase.casefold() for phrase in SECTIONS_OF_WORDS}
    joins = False
    for word in text.split():
        if parts and (joins or word == "&" or not word[0].isupper() or f"{parts[-1]} {word}".casefold() in glued):
            parts[-1] += f" {word}"
            joins = word.casefold() in _PATH_JOINS
        else:
            parts.append(word)
            joins = False
    return parts


_MENU_STARTS = tuple(MENU_STARTS)
