"""Dates as machines and people write them, and which of a page's dates is that of publication."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from newsspider.extraction.date_formats import date_in_url, parse_machine
from newsspider.extraction.dates import FoundDate, date_statements, find_dates
from newsspider.extraction.printed_dates import parse_printed
from newsspider.extraction.layout import Layout
from newsspider.items import Candidate
from newsspider.page import Page
from newsspider.sites import Site

TEXT = "<p>" + "The council voted on Monday evening after a long debate about the new bridge. " * 8 + "</p>"
URL = "https://www.example.org/bridge-reopens"


def dates(
    html: str, url: str = URL, site: Site | None = None, candidate: Candidate | None = None, lang: str = "en"
) -> tuple[FoundDate | None, FoundDate | None]:
    page = Page.from_html(f"<html lang={lang}><body>{html}</body></html>", url, datetime(2026, 1, 1, tzinfo=UTC))
    return find_dates(page, Layout(page), site, candidate)


def published(html: str, **more: object) -> str | None:
    found = dates(html, **more)[0]  # type: ignore[arg-type]
    return found.value.isoformat() if found else None


def modified(html: str) -> str | None:
    found = dates(html)[1]
    return found.value.isoformat() if found else None


def json_ld(**fields: object) -> str:
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **fields})}</script>'


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
    ],
)
def test_machine_formats(text: str, iso: str, precision: str) -> None:
    moment = parse_machine(text)
    assert moment is not None
    assert (moment.value.isoformat(), moment.precision) == (iso, precision)


@pytest.mark.parametrize("text", ["", "soon", "2024-13-45", "3 hours ago", "0000-00-00"])
def test_no_machine_dates(text: str) -> None:
    assert parse_machine(text) is None


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
        ("٢٥ نوفمبر ٢٠٢٤", "2024-11-25T00:00:00"),
        ("25 พฤศจิกายน 2567", "2024-11-25T00:00:00"),
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


def test_json_ld_of_the_story_not_of_a_related_one() -> None:
    related = {
        "@type": "ItemList",
        "itemListElement": [{"@type": "NewsArticle", "datePublished": "2020-01-01T10:00Z"}],
    }
    page = json_ld(datePublished="2024-11-25T09:30:00+02:00", headline="Bridge reopens", mentions=related)
    assert published(page + "<h1>Bridge reopens</h1>" + TEXT) == "2024-11-25T09:30:00+02:00"


def test_date_in_rdfa_with_its_offset() -> None:
    submitted = '<span property="dc:date dc:created" content="2024-11-25T09:30:00+01:00">25/11/2024 - 09:30</span>'
    comment = '<div class="comment"><span property="dc:created" content="2024-11-26T10:00:00+01:00"></span></div>'
    assert published(comment + "<h1>Bridge reopens</h1>" + TEXT + submitted) == "2024-11-25T09:30:00+01:00"


def test_local_time_labelled_as_utc() -> None:
    """The tagDiv theme prints local time as +00:00 in time[datetime]; the meta tag has the instant."""
    page = (
        '<meta property="article:published_time" content="2024-11-25T07:30:00+00:00"><h1>Bridge reopens</h1>'
        '<span class="td-post-date"><time class="entry-date" datetime="2024-11-25T09:30:00+00:00">November '
        "25, 2024</time>"
        "</span>" + TEXT
    )
    # the difference of the two is the site's offset
    assert published(page) == "2024-11-25T09:30:00+02:00"


def test_local_time_late_in_the_evening() -> None:
    """The instant is already of the next day in UTC; microdata and time[datetime] repeat the wrong label."""
    page = (
        '<meta property="article:published_time" content="2024-11-26T03:48:00+00:00"><h1>Bridge reopens</h1>'
        '<time class="entry-date updated" datetime="2024-11-25T23:48:00+00:00">November 25, 2024</time>'
        '<meta itemprop="datePublished" content="2024-11-25T23:48:00+00:00">' + TEXT
    )
    assert published(page, url="https://www.example.org/2024/11/25/bridge/") == "2024-11-25T23:48:00-04:00"


def test_modified_before_published_is_of_another_story() -> None:
    page = '<meta property="article:published_time" content="2024-11-25T09:30:00Z"><h1>x</h1>' + TEXT
    assert modified(page + '<time itemprop="dateModified" datetime="2024-10-01T10:00:00Z">x</time>') is None


def test_modified_never_becomes_published() -> None:
    page = '<meta property="article:modified_time" content="2024-11-25T09:30:00Z"><h1>x</h1>' + TEXT
    assert published(page) is None
    assert modified(page) == "2024-11-25T09:30:00+00:00"
    assert published("<h1>Bridge reopens</h1><p>Last updated: 25 November 2024</p>" + TEXT) is None


def test_both_dates_in_one_line() -> None:
    line = "<h1>Bridge reopens</h1><p class='date'>Published 20 November 2024 | Updated 25 November 2024, 9:30</p>"
    assert published(line + TEXT) == "2024-11-20T00:00:00"
    assert modified(line + TEXT) == "2024-11-25T09:30:00"


def test_dates_of_comments_and_copyright_do_not_win() -> None:
    page = (
        "<h1>Bridge reopens</h1><p>25.11.2024</p>" + TEXT + "<div id='comments'><article class='comment'>"
        "<time datetime='2025-02-02T10:00:00+00:00'>2 Feb</time></article></div><footer>© 2025</footer>"
    )
    assert published(page, lang="de") == "2024-11-25T00:00:00"


def test_future_and_ancient_dates_are_refused() -> None:
    assert published('<meta property="article:published_time" content="2031-01-01T00:00:00Z">' + TEXT) is None
    assert published('<meta property="article:published_time" content="1970-01-01T00:00:00Z">' + TEXT) is None


@pytest.mark.parametrize(("lang", "month"), [("en-US", 3), ("en-GB", 4), ("de", 4)])
def test_order_of_day_and_month(lang: str, month: int) -> None:
    found = published("<h1>Bridge reopens</h1><div class='date'>03/04/2024</div>" + TEXT, lang=lang)
    assert found is not None
    assert datetime.fromisoformat(found).month == month


def test_order_is_settled_by_the_address() -> None:
    page = "<h1>Bridge reopens</h1><div class='date'>03/04/2024 10:15</div>" + TEXT
    assert published(page, url="https://www.example.org/2024/04/03/bridge", lang="en-US") == "2024-04-03T10:15:00"


def test_zone_of_the_site() -> None:
    site = Site("example", "https://www.example.org/", timezone="Europe/Kyiv")
    page = "<h1>Bridge reopens</h1><div class='date'>25.11.2024 09:30</div>" + TEXT
    assert published(page, site=site) == "2024-11-25T09:30:00+02:00"


def test_date_of_the_feed_when_the_page_has_none() -> None:
    candidate = Candidate(URL, "feed", date_published=datetime(2024, 11, 25, 9, 30, tzinfo=UTC))
    found, _ = dates("<h1>Bridge reopens</h1>" + TEXT, candidate=candidate)
    assert found is not None
    assert (found.value, found.source) == (candidate.date_published, "feed")


def test_state_of_a_script() -> None:
    script = '<script>window.__NEXT_DATA__={"post":{"publishedAt":"2024-11-25T09:30:00.000Z"}}</script>'
    assert published(script + "<h1>Bridge reopens</h1>" + TEXT) == "2024-11-25T09:30:00+00:00"


def test_raw_source_and_precision_are_kept() -> None:
    found, _ = dates(json_ld(datePublished="2024-11-25T09:30:15Z") + TEXT)
    assert found is not None
    assert (found.raw, found.source, found.precision) == ("2024-11-25T09:30:15Z", "jsonld:datePublished", "second")


def test_no_date() -> None:
    assert dates("<h1>Bridge reopens</h1>" + TEXT) == (None, None)
