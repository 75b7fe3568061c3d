"""Dates of other calendars, digits and clocks, rewritten as the reader of printed dates knows them."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

#: Where the digits 0 to 9 of other scripts begin: Arabic, Persian, the scripts of India, Thai, Lao, Burmese, Khmer,
#: and the wide ones of Chinese and Japanese print.
_ZEROS = (0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50, 0xED0, 0x1040, 0x17E0,
          0xFF10)  # fmt: skip
_DIGITS = {zero + digit: str(digit) for zero in _ZEROS for digit in range(10)}
#: Letters of languages whose dates are rewritten; of others only the digits are.
_EASTERN = re.compile("[\u0600-\u06ff\u0980-\u09ff\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")
#: The Buddhist era of Thailand counts 543 years more.
_BUDDHIST = 543
#: The year before the first one of an era: Japanese reigns, and the Republic of China.
_ERAS = {"明治": 1867, "大正": 1911, "昭和": 1925, "平成": 1988, "令和": 2018, "民國": 1911, "民国": 1911}
_PERSIAN_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "فروردین",
            "اردیبهشت",
            "خرداد",
            "تیر",
            "مرداد امرداد",
            "شهریور",
            "مهر",
            "آبان",
            "آذر",
            "دی",
            "بهمن",
            "اسفند",
        ),
        1,
    )
    for name in names.split()
}
_CHINESE_DIGITS = {
    sign: digit for digit, signs in enumerate("〇零○ 一元 二 三 四 五 六 七 八 九".split()) for sign in signs
}
_AFTERNOON = frozenset(("下午", "晚上", "午後", "오후", "م", "مساء", "مساءً", "مساءا", "ب.ظ", "ب ظ", "পিএম"))


def buddhist_year(year: int) -> int:
    """Our year for one of 2500 to 2699, which is of the Buddhist era; others as they are.

    >>> buddhist_year(2567), buddhist_year(2024)
    (2024, 2024)
    """
    return year - _BUDDHIST if 2500 <= year < 2700 else year


def jalali_date(year: int, month: int, day: int) -> date | None:
    """The Gregorian day of one of the solar Hijri calendar of Iran and Afghanistan; None where there is none.

    By its cycle of 33 years with 8 leap years, which agrees with the astronomical rule from 1799 to 2256.

    >>> jalali_date(1403, 12, 30).isoformat()
    '2025-03-20'
    """
    if not (1 <= month <= 12 and 1 <= day <= (31 if month < 7 else 30)):
        return None
    if month == 12 and day > _new_year(year + 1) - _new_year(year) - 336:  # only leap years have a 30 Esfand
        return None
    of_year = (month - 1) * 31 if month < 7 else (month - 7) * 30 + 186
    return date.fromordinal(_new_year(year) + of_year + day - 1)


def _new_year(year: int) -> int:
    """The ordinal of 1 Farvardin."""
    year += 1595
    return 365 * year + year // 33 * 8 + (year % 33 + 3) // 4 - 356_032


def rewritten(text: str) -> str:
    """The text with Western digits, and with dates and clocks of the East as ``2024年11月25日`` and ``9:30 pm``.

    >>> rewritten("令和6年１１月２５日 午後3時5分")
    '2024年11月25日 3:05 pm'
    >>> rewritten("دوشنبه ۵ آذر ۱۴۰۳")
    'دوشنبه 2024-11-25'
    """
    text = text.translate(_DIGITS)
    if _EASTERN.search(text):
        for pattern, replace in _REWRITES:
            text = pattern.sub(replace, text)
    return text


def _of_era(match: re.Match[str]) -> str:
    return f"{_ERAS[match[1]] + (1 if match[2] == '元' else int(match[2]))}年"


def _of_numerals(match: re.Match[str]) -> str:
    year = "".join(str(_CHINESE_DIGITS[sign]) for sign in match[1])
    return f"{year}年{_counted(match[2])}月{_counted(match[3])}日"


def _counted(numeral: str) -> int:
    """A Chinese number up to 31: ``二十五``."""
    tens, ten, ones = numeral.rpartition("十")
    return (_CHINESE_DIGITS.get(tens, 1) if ten else 0) * 10 + _CHINESE_DIGITS.get(ones, 0)


def _of_persia(match: re.Match[str]) -> str:
    day = jalali_date(int(match[3]), _PERSIAN_MONTHS[match[2]], int(match[1]))
    return day.isoformat() if day else match[0]


def _of_clock(match: re.Match[str]) -> str:
    return f"{match[1]}:{int(match[2] or 0):02d}"


def _of_half_before(match: re.Match[str]) -> str:
    return f"{match[2]} {'pm' if match[1] in _AFTERNOON else 'am'}"


def _of_half_after(match: re.Match[str]) -> str:
    return f"{match[1]} {'pm' if match[2] in _AFTERNOON else 'am'}"


def _of_thailand(match: re.Match[str]) -> str:
    return f"{match[1]} {match[2]} {2500 + int(match[3]) - _BUDDHIST}"


#: Applied one after the other.
_REWRITES: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (re.compile(r"(明治|大正|昭和|平成|令和|民國|民国)\s?(元|\d{1,3})\s?年"), _of_era),
    (re.compile(r"([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})[日号號]"),
     _of_numerals),
    # clocks: 9時5分, 9点, 9시 5분, ๐๙.๓๐ น.
    (re.compile(r"(?<!\d)(\d{1,2})\s?[時时点點시](?!間|间|간)\s?(?:(\d{1,2})\s?[分분])?"), _of_clock),
    (re.compile(r"(?<![\d.])(\d{1,2})[.:](\d\d)\s?น(?!\w)"), _of_clock),
    # halves of the day, before and after the clock
    (re.compile(r"(上午|早上|凌晨|午前|오전|下午|晚上|午後|오후)\s?(\d{1,2}:\d\d)"), _of_half_before),
    (re.compile(r"(\d{1,2}:\d\d)\s?(صباحا|صباحاً|ص|مساءً|مساءا|مساء|م|ق[. ]ظ|ب[. ]ظ|এএম|পিএম)(?!\w)"), _of_half_after),
    # Persian: 5 آذر 1403
    (re.compile(rf"(?<!\d)(\d{{1,2}})\s+({'|'.join(_PERSIAN_MONTHS)})(?:\s?ماه)?\s+(1[34]\d\d)(?!\d)"), _of_persia),
    # the months of Syria, Lebanon and Iraq that are two words
    (re.compile(r"كانون (?:الثاني|الثانى)"), "يناير"),
    (re.compile(r"كانون (?:الأول|الاول)"), "ديسمبر"),
    (re.compile(r"تشرين (?:الأول|الاول)"), "أكتوبر"),
    (re.compile(r"تشرين (?:الثاني|الثانى)"), "نوفمبر"),
    # Thai: พ.ย. without its stops, without the word for the era, and with all digits of the year
    (re.compile(r"(?<=[\u0e00-\u0e7f])\."), ""),
    (re.compile(r"(?<!\w)พศ\s?"), ""),
    (re.compile(r"(?<!\d)(\d{1,2})\s?([\u0e00-\u0e7f]{2,12})\s?([4-9]\d)(?![\d:])"), _of_thailand),
)  # fmt: skip
