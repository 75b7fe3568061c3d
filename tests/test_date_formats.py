"""Dates as machines and people write them, in the calendars, digits and zones of the world."""

from __future__ import annotations

import pytest

from newsspider.extraction.calendars import jalali_date
from newsspider.extraction.date_formats import date_in_url, moment_of, parse_machine
from newsspider.extraction.printed_dates import parse_printed


@pytest.mark.parametrize(
    ("text", "iso", "precision"),
    [
        ("2024-11-25T09:30:00+02:00", "2024-11-25T09:30:00+02:00", "minute"),
        ("2024-11-25T09:30:15.123Z", "2024-11-25T09:30:15+00:00", "second"),
        ("2024-11-25T09:30+0200", "2024-11-25T09:30:00+02:00", "minute"),
        ("2024-11-25 09:30:00", "2024-11-25T09:30:00", "minute"),
        ("2024-11-25 09:30:00 UTC", "2024-11-25T09:30:00+00:00", "minute"),
        ("2024-11-25", "2024-11-25T00:00:00", "day"),
        ("2024-11-25T00:00:00Z", "2024-11-25T00:00:00+00:00", "day"),
        ("20241125T093000Z", "2024-11-25T09:30:00+00:00", "minute"),
        ("1732527000", "2024-11-25T09:30:00+00:00", "minute"),
        ("1732527015000", "2024-11-25T09:30:15+00:00", "second"),
        ("Mon, 25 Nov 2024 09:30:00 +0200", "2024-11-25T09:30:00+02:00", "minute"),
        ("2024-11-25T09:30:5Z", "2024-11-25T09:30:05+00:00", "second"),
        ("2024-11-25 09:30 EST", "2024-11-25T09:30:00-05:00", "minute"),
        ("2024-11-25T09:30−05:00", "2024-11-25T09:30:00-05:00", "minute"),
        ("20241125T093000−0500", "2024-11-25T09:30:00-05:00", "minute"),
        ("2024-11-25 10:30 105 views", "2024-11-25T10:30:00", "minute"),
        ("2024-11-25 10:30 PM", "2024-11-25T22:30:00", "minute"),
        ("2024-12-31T24:00:00+02:00", "2025-01-01T00:00:00+02:00", "day"),
        ("2024-11-25 12:30 a.m.", "2024-11-25T00:30:00", "minute"),
        ("2024-11-25 4:30:00 PM +02:00", "2024-11-25T16:30:00+02:00", "minute"),
        ("2024-11-25 10:30 PM EST", "2024-11-25T22:30:00-05:00", "minute"),
    ],
)
def test_machine_formats(text: str, iso: str, precision: str) -> None:
    moment = parse_machine(text)
    assert moment is not None
    assert (moment.value.isoformat(), moment.precision) == (iso, precision)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "2024-13-45",
        "3 hours ago",
        "0000-00-00",
        "Mon, 25 Nov 99999999999999999999 10:00:00 +0000",
        "Mon, 25 Nov 2024 10:00:00 +99999999999999999999",
    ],
)
def test_no_machine_dates(text: str) -> None:
    assert parse_machine(text) is None


def test_the_last_midnight_of_all() -> None:
    assert moment_of((9999, 12, 31), ("24", "00")) is None


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("25 November 2024", "2024-11-25T00:00:00"),
        ("Monday, November 25, 2024 at 9:30 am", "2024-11-25T09:30:00"),
        ("Nov. 25th, 2024 12:05 PM EST", "2024-11-25T12:05:00-05:00"),
        ("25. November 2024, 9:30 Uhr", "2024-11-25T09:30:00"),
        ("25.11.2024 - 09.30 Uhr", "2024-11-25T09:30:00"),
        ("le 25 novembre 2024 à 9h30", "2024-11-25T09:30:00"),
        ("25 de noviembre de 2024 09:30", "2024-11-25T09:30:00"),
        ("25 ноября 2024, 09:30", "2024-11-25T09:30:00"),
        ("25 листопада 2024", "2024-11-25T00:00:00"),
        ("25 listopada 2024 09:30", "2024-11-25T09:30:00"),
        ("2024. november 25.", "2024-11-25T00:00:00"),
        ("2024年11月25日 09:30", "2024-11-25T09:30:00"),
        ("2024.11.25 09:30", "2024-11-25T09:30:00"),
        ("25 Kasım 2024", "2024-11-25T00:00:00"),
        ("Mon Nov 25 2024 09:30:00 GMT+0530 (India Standard Time)", "2024-11-25T09:30:00+05:30"),
        ("25/11/2024 09:30 (GMT+7)", "2024-11-25T09:30:00+07:00"),
        ("26 | 11 | 2024", "2024-11-26T00:00:00"),
        ("Mon 25 Nov 2024 09.30 GMT", "2024-11-25T09:30:00+00:00"),
        ("Kl. 09.30, 25. november 2024", "2024-11-25T09:30:00"),
        ("le 25 novembre 2024 à 7 h 30", "2024-11-25T07:30:00"),
        ("November 25, 2024 / 9:30 AM EST / CBS News", "2024-11-25T09:30:00-05:00"),
        ("25 d'octubre de 2024", "2024-10-25T00:00:00"),
        ("2024. gada 25. novembris, 9:30", "2024-11-25T09:30:00"),
        ("2024 m. lapkričio 25 d. 09:30", "2024-11-25T09:30:00"),
        ("Thứ hai, ngày 25 tháng 11 năm 2024", "2024-11-25T00:00:00"),
        ("2024 оны 11 сарын 25", "2024-11-25T00:00:00"),
        ("25. marraskuuta 2024 klo 9.30", "2024-11-25T09:30:00"),
        ("25.11.2024, 24:00 Uhr", "2024-11-26T00:00:00"),
        ("15.Jun.19", None),
        ("Version 2.4.2024.1", None),
        ("25 people in November", None),
    ],
)
def test_printed_dates(text: str, iso: str | None) -> None:
    moment = parse_printed(text)
    assert (moment.value.isoformat() if moment else None) == iso


def test_croatian_months_are_its_own() -> None:
    moment = parse_printed("25. listopada 2024.", language="hr")
    assert moment is not None
    assert moment.value.month == 10


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://example.org/2024/11/25/bridge/", "2024-11-25"),
        ("https://example.org/news/2024-11-25-bridge", "2024-11-25"),
        ("https://example.org/article_20241125_1", "2024-11-25"),
        ("https://example.org/2024/nov/25/bridge", "2024-11-25"),
        ("https://example.org/25-11-2024-bridge", "2024-11-25"),
        ("https://example.org/product/20249999", None),
    ],
)
def test_date_in_url(url: str, day: str | None) -> None:
    moment = date_in_url(url)
    assert (moment.value.date().isoformat() if moment else None) == day


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        # Arabic: its own digits, the months of Egypt, of the Levant and of the Maghreb, beside the Hijri day
        ("٢٥ نوفمبر ٢٠٢٤", "2024-11-25T00:00:00"),
        ("الإثنين 25 تشرين الثاني 2024 - 09:30 م", "2024-11-25T21:30:00"),
        ("23 كانون الأول/ديسمبر 2024", "2024-12-23T00:00:00"),
        ("25 شباط 2024", "2024-02-25T00:00:00"),
        ("25 أفريل 2024", "2024-04-25T00:00:00"),
        ("الاثنين 23 جمادى الأولى 1446هـ الموافق 25 نوفمبر 2024", "2024-11-25T00:00:00"),
        ("1446/05/23 هـ - 2024/11/25", "2024-11-25T00:00:00"),
        # Persian: the solar calendar, in words and in numbers
        ("دوشنبه ۵ آذر ۱۴۰۳ - ۰۹:۳۰", "2024-11-25T09:30:00"),
        ("۱۴۰۳/۰۹/۰۵ ۰۹:۳۰", "2024-11-25T09:30:00"),
        ("1403/09/05", "2024-11-25T00:00:00"),
        ("۵ آذرماه ۱۴۰۳", "2024-11-25T00:00:00"),
        ("۵ آذر ماه ۱۴۰۳", "2024-11-25T00:00:00"),
        # Hebrew, Hindi, Bengali, Tamil
        ("25 בנובמבר 2024, 09:30", "2024-11-25T09:30:00"),
        ("२५ नवंबर २०२४ 09:30 PM IST", "2024-11-25T21:30:00+05:30"),
        ("২৫ নভেম্বর ২০২৪, ০৯:৩০ পিএম", "2024-11-25T21:30:00"),
        ("25 நவம்பர் 2024", "2024-11-25T00:00:00"),
        # Thai: the Buddhist era, in full, short and in two digits
        ("25 พฤศจิกายน 2567", "2024-11-25T00:00:00"),
        ("25 พ.ย. พ.ศ. 2567 เวลา 09.30 น.", "2024-11-25T09:30:00"),
        ("๒๕ พ.ย. ๖๗", "2024-11-25T00:00:00"),
        ("25/11/2567", "2024-11-25T00:00:00"),
        # Chinese, with numerals and the years of the Republic; Japanese, with reigns; Korean
        ("2024年11月25日 09:30", "2024-11-25T09:30:00"),
        ("2024年11月25日下午3点5分", "2024-11-25T15:05:00"),
        ("二〇二四年十一月二十五日", "2024-11-25T00:00:00"),
        ("民國113年11月25日", "2024-11-25T00:00:00"),
        ("令和6年11月25日 午後9時30分", "2024-11-25T21:30:00"),
        ("平成31年4月30日", "2019-04-30T00:00:00"),
        ("令和元年５月１日（水）", "2019-05-01T00:00:00"),
        ("2024. 11. 25. 오후 9:30", "2024-11-25T21:30:00"),
        ("입력 2024년 11월 25일 9시 30분", "2024-11-25T09:30:00"),
        ("読了時間 3時間", None),
    ],
)
def test_calendars_and_digits_of_the_world(text: str, iso: str | None) -> None:
    moment = parse_printed(text)
    assert (moment.value.isoformat() if moment else None) == iso


@pytest.mark.parametrize(("country", "year"), [("th", 2024), ("de", 2067), ("", 2067)])
def test_two_digits_of_the_buddhist_era(country: str, year: int) -> None:
    moment = parse_printed("25/11/67", country=country)
    assert moment is not None
    assert moment.value.year == year


def test_persian_days_that_are_none() -> None:
    assert jalali_date(1403, 7, 31) is None
    assert jalali_date(1404, 12, 30) is None
    assert parse_printed("1403/13/05") is None


@pytest.mark.parametrize(
    ("text", "country", "offset"),
    [
        ("July 25, 2024 9:30 am ET", "", "-04:00"),
        ("Nov 25, 2024 9:30 am ET", "", "-05:00"),
        ("25 ноября 2024, 09:30 МСК", "ru", "+03:00"),
        ("25.11.2024 09:30 MEZ", "de", "+01:00"),
        ("25 November 2024 09:30 IST", "in", "+05:30"),
        ("25 November 2024 09:30 IST", "il", "+02:00"),
        ("25 July 2024 09:30 IST", "ie", "+01:00"),
        ("2024-11-25 09:30 CST", "cn", "+08:00"),
        ("2024-11-25 09:30 CST", "us", "-06:00"),
        ("25.11.2024 09:30 Uhr", "de", ""),
        ("25.11.2024 um 09:30 VON Anna", "de", ""),
        ("25 November 2024 09:30 gmt", "", "+00:00"),
        ("25 Nov 2024 10:30 UTC−5", "", "-05:00"),
        ("25 Nov 2024 10:30 −0500", "", "-05:00"),
        ("25 ноября 2024, 09:30 мск", "ru", "+03:00"),
        # words of these letters
        ("Publié le 25/11/2024 à 09:30 et modifié le 26/11/2024", "fr", ""),
        ("25.11.2024 09:30 z Warszawy", "pl", ""),
        ("Stand 25.11.2024 09:30 ist vorläufig", "de", ""),
    ],
)
def test_zones_by_name(text: str, country: str, offset: str) -> None:
    moment = parse_printed(text, country=country)
    assert moment is not None
    assert moment.value.isoformat()[19:] == offset
