"""Flattened text as lines: what is a line, a paragraph, a sentence."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

MAX_TITLE = 300
MAX_FURNITURE = 120
CUT_SIGN = re.compile(r"\s*(?:\.{3,}|…|\[\s*(?:\.{3}|…)\s*\])$")
SENTENCE_END = re.compile(r"[.!?…。！？؟।:]['\"”’»“)\]」』]*$")
WORD = re.compile(r"\w+")
_HEADING = re.compile(r"^#{1,6}\s+")
CJK = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_INVISIBLE: dict[int, str | None] = {ord(c): None for c in "\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f"}
_INVISIBLE |= {c: None for c in range(32) if c not in (9, 10)} | {127: None, 0xA0: " ", 0x2028: "\n", 0x2029: "\n"}


def to_lines(text: str) -> list[str]:
    """The text's paragraphs: its lines, put together again where they are wrapped at a width."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_INVISIBLE)
    raw = [" ".join(line.split()) for line in text.split("\n")]
    width = _wrap_width(raw)
    paragraphs: list[list[str]] = []
    joining = False
    for line, following in zip(raw, [*raw[1:], ""], strict=True):
        if line and joining:
            paragraphs[-1].append(line)
        elif line:
            paragraphs.append([line])
        joining = bool(line) and width is not None and _is_wrapped(line, following, width)
    lines = [" ".join(pieces) for pieces in paragraphs]
    return [_HEADING.sub("", line) for line in lines]


def _is_wrapped(line: str, following: str, width: int) -> bool:
    """Whether a line ends only because the next word did not fit."""
    if not following:
        return False
    return len(line) <= width + 2 and len(line) + 1 + len(following.split(" ", 1)[0]) > width


def _wrap_width(raw: Sequence[str]) -> int | None:
    """The width at which a writer broke the lines; None when each line is a paragraph of its own.

    Every break inside a wrapped paragraph has a next word that would not have fitted.
    """
    inner = [(a, b) for a, b in itertools.pairwise(raw) if len(a) >= 30 and b]
    if len(inner) < 3:
        return None
    lengths = sorted(len(a) for a, _ in inner)
    width = lengths[int(len(lengths) * 0.95)] if len(lengths) >= 20 else lengths[-1]
    if not 40 <= width <= 132:
        return None
    wrapped = sum(_is_wrapped(a, b, width) for a, b in inner)
    unfinished = sum(not SENTENCE_END.search(a[-6:]) for a, _ in inner)
    # Headlines of a list may be of one length, too, but each begins with a capital.
    small = sum(b[0].islower() for _, b in inner)
    if wrapped < 0.6 * len(inner) or unfinished < 0.5 * len(inner) or small < 0.3 * len(inner):
        return None
    return width


def is_paragraph(line: str) -> bool:
    """Whether a line is running text rather than a label, a headline or a menu."""
    if CJK.search(line[:200]):
        return len(line) >= 25 and bool(SENTENCE_END.search(line[-6:]))
    if " " not in line[:200]:
        return False
    return len(line) >= 200 or (
        len(line) >= 60 and bool(SENTENCE_END.search(line[-6:])) and not line.endswith(("…", "..."))
    )


def count_words(line: str) -> int:
    return len(CJK.findall(line)) // 2 + len(WORD.findall(line))


def is_sentence(line: str) -> bool:
    return len(line) >= 20 and bool(SENTENCE_END.search(line[-6:])) and not line.endswith((":", "...", "…"))
