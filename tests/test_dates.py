"""Dates as machines and people write them, and which of a page's dates is that of publication."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from newsspider.extraction.dates import FoundDate, date_statements, find_dates
from newsspider.extraction.layout import Layout
from newsspider.items import Candidate
from newsspider.page import Page
from newsspider.sites import Site

TEXT = "<p>" + "The council voted on Monday evening after a long debate about the new bridge. " * 8 + "</p>"
URL = "https://www.example.org/bridge-reopens"


def page_of(html: str, url: str = URL, lang: str = "en") -> Page:
    return Page.from_html(f"<html lang={lang}><body>{html}</body></html>", url, datetime(2026, 1, 1, tzinfo=UTC))


def dates(
    html: str, url: str = URL, site: Site | None = None, candidate: Candidate | None = None, lang: str = "en"
) -> tuple[FoundDate | None, FoundDate | None]:
    page = page_of(html, url, lang)
    return find_dates(page, Layout(page), site, candidate)


def published(html: str, **more: object) -> str | None:
    found = dates(html, **more)[0]  # type: ignore[arg-type]
    return found.value.isoformat() if found else None


def modified(html: str) -> str | None:
    found = dates(html)[1]
    return found.value.isoformat() if found else None


def json_ld(**fields: object) -> str:
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **fields})}</script>'


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


@pytest.mark.parametrize(
    ("domain", "month"), [("com", 3), ("ph", 3), ("io", 3), ("co.uk", 4), ("com.mt", 4), ("de", 4)]
)
def test_order_of_day_and_month_of_a_country(domain: str, month: int) -> None:
    url = f"https://www.example.{domain}/bridge-reopens"
    found = published("<h1>Bridge reopens</h1><div class='date'>03/04/2024</div>" + TEXT, url=url, lang="en-US")
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


# --- what is weighed against what --------------------------------------------------------------------------


def meta(**fields: str) -> str:
    return "".join(f'<meta property="article:{name}_time" content="{value}">' for name, value in fields.items())


HEAD = "<h1>Bridge reopens after a year of repairs</h1>"
LONG = "".join(f"<p>{i}. {TEXT[3:]}" for i in range(30))


@pytest.mark.parametrize(
    "others",
    [
        # a list of other stories below the article, a box beside it, a comment, a footer
        '<div class="related"><time datetime="2024-12-01T08:00:00Z">1 December 2024</time></div>',
        '<aside><span class="date">1 December 2024</span></aside>',
        '<ol class="comments"><li><time datetime="2024-12-01T08:00:00Z">1 December 2024</time></li></ol>',
        "<footer>© 2019-2025 Example Media. All rights reserved. 1 December 2024</footer>",
        "<p>Copyright 1 December 2024</p>",
        "<p>The next meeting about the bridge is held on 1 December 2024 in the town hall.</p>",
    ],
)
def test_dates_of_others_never_fill_an_unknown_one(others: str) -> None:
    assert published(HEAD + LONG + others) is None


def test_entries_of_a_live_ticker_are_later_than_its_start() -> None:
    entries = "".join(
        f'<article class="entry"><time datetime="2024-11-25T{hour}:15:00+02:00">{hour}:15</time><p>News of {hour}.</p></article>'
        for hour in range(18, 11, -1)
    )
    page = json_ld(datePublished="2024-11-25T11:02:00+02:00") + HEAD + TEXT + entries
    assert published(page) == "2024-11-25T11:02:00+02:00"


def test_todays_date_in_the_masthead() -> None:
    page = f"<header><span class='date'>Tue, 30 December 2025</span></header><main>{HEAD}"
    assert published(page + "<p>25 November 2025, 22:11 GMT+10</p>" + TEXT) == "2025-11-25T22:11:00+10:00"
    assert published(page + TEXT) is None


def test_last_change_declared_as_publication() -> None:
    """Site builders declare the moment of the last build as both; the page prints the day of publication."""
    declared = json_ld(datePublished="2024-11-25T16:02:46.767Z", dateModified="2024-11-25T16:02:46.767Z")
    assert published(declared + HEAD + "<div class='post-date'>May 14, 2024</div>" + TEXT) == "2024-05-14T00:00:00"
    # no other day is printed, or the same is printed as well: then it is what it says
    assert published(declared + HEAD + TEXT) == "2024-11-25T16:02:46+00:00"
    both = "<div class='post-date'>November 25, 2024</div><p class='date'>May 14, 2024</p>"
    assert published(declared + HEAD + both + TEXT) == "2024-11-25T16:02:46+00:00"


def test_printed_day_of_the_last_change_is_not_that_of_publication() -> None:
    declared = json_ld(datePublished="2021-01-01T11:00:00Z", dateModified="2023-04-01T10:00:00Z")
    printed = "<time datetime='2023-04-01 12:00'>01.04.2023, 12:00 Uhr</time><p>01.04.2023, 12:00 Uhr</p>"
    assert published(declared + HEAD + printed + TEXT, lang="de") == "2021-01-01T11:00:00+00:00"


def test_wrong_offset_of_the_last_change() -> None:
    """A theme prints the last change with the right clock and the wrong offset, and calls it published."""
    declared = meta(published="2020-03-10T15:30:00+00:00", modified="2025-02-12T13:28:34+00:00")
    printed = '<time class="entry-date published" datetime="2025-02-12T13:28:34+05:30">12th February 2025</time>'
    assert published(declared + HEAD + printed + TEXT) == "2020-03-10T15:30:00+00:00"


def test_label_in_an_element_of_its_own() -> None:
    updated = (
        "<div>By Ann Ash <b>Last updated on</b> <span class='post-date'><i class='date'>25 Nov 2024</i></span></div>"
    )
    assert published(HEAD + updated + TEXT) is None
    assert modified(HEAD + updated + TEXT) == "2024-11-25T00:00:00"
    beside = "<aside><h4>Published</h4><div class='single-date'>25 November 2024</div></aside>"
    assert published(HEAD + LONG + beside) == "2024-11-25T00:00:00"


def test_first_publication_beside_a_later_edition() -> None:
    line = "<p class='date'>30 September 2025, 11:07am</p>"
    note = "<p class='date'>This article was originally published on 26 Sep 2019 at 4:12pm and is updated.</p>"
    assert published(HEAD + line + TEXT + note) == "2019-09-26T16:12:00"


def test_the_only_date_of_a_page() -> None:
    assert published(HEAD + LONG + "<p>Post time: 04-01-2024</p>", lang="en-GB") == "2024-01-04T00:00:00"
    told = "<p>Dieser Artikel wurde am 14. Dezember 2015 um 14:48 von Heiner geschrieben.</p>"
    assert published(HEAD + LONG + told, lang="de") == "2015-12-14T14:48:00"
    lone = "<footer class='article-footer'><span class='date'>25 November 2024</span> By the team</footer>"
    assert published(f"<article>{HEAD}{LONG}{lone}</article>") == "2024-11-25T00:00:00"
    teaser = "<div class='date'>25 November 2024</div><a href='/x'>Another story, with a headline of its own</a>"
    assert published(f"<article>{HEAD}{LONG}<footer class='article-footer'>{teaser}</footer></article>") is None
    card = "<div><a href='/x'><h3>Another story, with a headline of its own</h3></a><p>Written by Emily</p>"
    assert published(HEAD + LONG + f"{card}<div><p><span>11 February 2024</span></p></div></div>") is None
    # the day of the last change alone is not that of publication
    assert published(meta(modified="2024-11-25T09:30:00Z") + HEAD + LONG + lone) is None


def test_dateline() -> None:
    text = TEXT.replace("The council", "(18.01.2018) The council", 1)
    assert published(HEAD + text, lang="de") == "2018-01-18T00:00:00"


def test_many_days_of_one_class_are_a_list() -> None:
    items = "".join(f"<p class='date'>Press release of {day} November 2024</p>" for day in range(11, 20))
    assert published(HEAD + "<p>25 November 2024</p>" + items + TEXT) == "2024-11-25T00:00:00"


def test_names_that_sites_make_up() -> None:
    page = '<meta property="five_hundred_pixels:uploaded" content="2024-11-25T04:36:36-05:00">' + HEAD + TEXT
    assert published(page) == "2024-11-25T04:36:36-05:00"


def test_film_in_the_text() -> None:
    film = '<div itemscope itemtype="https://schema.org/VideoObject"><meta itemprop="uploadDate" content="2024-11-25"></div>'
    assert published(HEAD + TEXT + film) is None
    assert published('<meta property="og:type" content="video.other">' + HEAD + TEXT + film) == "2024-11-25T00:00:00"


def test_microdata_of_plain_elements() -> None:
    line = '<p>By Ann <span itemprop="datePublished" content="2024-11-25T09:30:00+01:00">a while ago</span></p>'
    assert published(HEAD + line + TEXT) == "2024-11-25T09:30:00+01:00"


def test_words_of_a_language_without_a_table() -> None:
    assert published(HEAD + "<p class='date'>25 Du 2024</p>" + TEXT, lang="br") == "2024-11-25T00:00:00"


# --- the order of day and month -----------------------------------------------------------------------------


def test_order_is_settled_by_other_dates_of_the_page() -> None:
    line = HEAD + "<div class='date'>05/06/2024</div>" + TEXT
    siblings = "<ul class='related'><li>{}</li></ul>"
    assert published(line + siblings.format("31/12/2023"), lang="en-US") == "2024-06-05T00:00:00"
    assert published(line + siblings.format("12/31/2023"), lang="en-GB") == "2024-05-06T00:00:00"


@pytest.mark.parametrize(
    ("lang", "slug", "others", "day"),
    [
        ("en-US", "briefing-11-05-2024", "", "2024-11-05"),
        ("en-GB", "briefing-11-05-2024", "", "2024-05-11"),
        ("en-US", "briefing-11-05-2024", "<p>11/05/2024</p>", "2024-11-05"),
        ("en-GB", "briefing-11-25-2024", "", "2024-11-25"),
        # by what the page says else, and by the day of the visit
        ("en-US", "briefing-11-05-2024", meta(published="2024-05-11"), "2024-05-11"),
        ("en-US", "briefing-11-05-2024", "<p>Older: 31/12/2023</p>", "2024-05-11"),
        ("en-US", "briefing-02-01-2026", "", "2026-01-02"),
    ],
)
def test_order_in_the_address(lang: str, slug: str, others: str, day: str) -> None:
    found = published(others + HEAD + LONG, url=f"https://www.example.com/news/{slug}", lang=lang)
    assert found == f"{day}T00:00:00"


def test_order_is_settled_by_the_feed() -> None:
    candidate = Candidate(URL, "feed", date_published=datetime(2024, 6, 5, 7, 15, tzinfo=UTC))
    found, _ = dates(HEAD + "<div class='date'>05/06/2024 09:15</div>" + TEXT, candidate=candidate, lang="en-US")
    assert found is not None
    assert found.value.date().isoformat() == "2024-06-05"


def test_order_is_settled_by_a_machine_date_of_the_page() -> None:
    other = "<aside class='related'><time datetime='2025-12-02'>December 02, 2025</time></aside>"
    assert published(HEAD + "<time datetime='02-12-2025'>02-12-2025</time>" + TEXT + other) == "2025-12-02T00:00:00"


def test_order_is_settled_by_the_day_of_the_visit() -> None:
    html = f"<html lang=en-GB><body>{HEAD}<div class='date'>05/12/2025</div>{TEXT}</body></html>"
    for month, day in ((6, "2025-05-12"), (12, "2025-12-05")):
        page = Page.from_html(html, URL, datetime(2025, month, 15, tzinfo=UTC))
        found, _ = find_dates(page, Layout(page))
        assert found is not None
        assert found.value.date().isoformat() == day


# --- what time it was there ---------------------------------------------------------------------------------


def test_offset_that_another_statement_knows() -> None:
    page = (
        meta(published="2025-12-19T03:05:00+00:00")
        + HEAD
        + '<time datetime="2025-12-18T19:05:00-08:00">18 Dec</time>'
    )
    assert published(page + TEXT) == "2025-12-18T19:05:00-08:00"


@pytest.mark.parametrize(
    ("url", "iso"),
    [
        # the address has the local day, and the country one time
        ("https://www.example.it/2025/11/02/bridge", "2025-11-02T00:01:00+01:00"),
        # the address has the day that UTC has
        ("https://www.example.it/2025/11/01/bridge", "2025-11-01T23:01:00+00:00"),
        # where the country has several, and the page says nothing, it stays UTC
        ("https://www.example.com/2025/11/02/bridge", "2025-11-01T23:01:00+00:00"),
    ],
)
def test_local_day_of_an_instant(url: str, iso: str) -> None:
    assert published(meta(published="2025-11-01T23:01:00Z") + HEAD + TEXT, url=url) == iso


def test_offset_of_the_comments_clock() -> None:
    page = meta(published="2025-12-19T02:41:41+00:00") + HEAD + "<p>December 18, 2025</p>" + TEXT
    comment = '<div class="comments"><time datetime="2025-12-18T22:03:00-05:00">December 18, 2025</time></div>'
    assert published(page + comment) == "2025-12-18T21:41:41-05:00"


@pytest.mark.parametrize(
    ("line", "first", "last"),
    [
        ("Updated 25 November 2024 12:30", "2024-11-25T08:00:00+00:00", "2024-11-25T12:30:00+00:00"),
        ("Updated 25 November 2024 14:30", "2024-11-25T08:00:00+00:00", "2024-11-25T14:30:00+02:00"),
        ("25 November 2024 10:00", "2024-11-25T10:00:00+02:00", "2024-11-25T14:30:00+02:00"),
        ("Published 25 November 2024 10:00", "2024-11-25T10:00:00+02:00", "2024-11-25T14:30:00+02:00"),
    ],
)
def test_printed_clock_is_that_of_its_own_event(line: str, first: str, last: str) -> None:
    declared = json_ld(datePublished="2024-11-25T08:00:00Z", dateModified="2024-11-25T12:30:00Z")
    page = declared + HEAD + f"<p class='date'>{line}</p>" + TEXT
    assert (published(page), modified(page)) == (first, last)


def test_clock_of_the_publication_in_another_season() -> None:
    declared = json_ld(datePublished="2024-07-25T08:00:00Z", dateModified="2024-11-25T12:30:00Z")
    page = declared + HEAD + "<p class='date'>25.07.2024 10:00 Uhr</p>" + TEXT
    _, last = dates(page, url="https://www.example.de/bridge", lang="de")
    assert last is not None
    assert last.value.isoformat() == "2024-11-25T13:30:00+01:00"


def test_same_minute_with_and_without_offset() -> None:
    page = '<meta name="date" content="2024-04-20T14:57:27+02:00">' + HEAD + "<p>20.04.2024, 14:57 Uhr</p>" + TEXT
    assert published(page, lang="de") == "2024-04-20T14:57:27+02:00"


# --- for those who ask why ----------------------------------------------------------------------------------


def test_every_statement_with_what_became_of_it() -> None:
    page = page_of(
        json_ld(datePublished="2024-11-25T09:30:00+02:00", dateModified="2024-11-26T09:30:00+02:00")
        + '<meta name="dc.date.issued" content="2031-01-01"><meta name="pubdate" content="1970-01-01">'
        + f"{HEAD}<p>25 November 2024, 9:30</p><p>Copyright 1 January 2024</p>{LONG}"
        + "<aside><span class='date'>3 March 2024</span></aside>"
        + "<div id='comments'><time datetime='2024-11-27T10:00:00Z'>27 Nov</time></div>",
        url="https://www.example.org/2024/11/25/bridge-reopens",
    )
    feed = Candidate(page.url, "feed", date_published=datetime(2024, 11, 20, 9, 30, tzinfo=UTC))
    verdicts = {
        (s.field, s.evidence.source, s.evidence.raw[:10]): s.verdict
        for s in date_statements(page, Layout(page), None, feed)
    }
    assert verdicts == {
        ("published", "jsonld:datePublished", "2024-11-25"): "chosen",
        ("published", "meta:pubdate", "1970-01-01"): "before the web",
        ("published", "url", "https://ww"): "same day",
        ("published", "feed", "2024-11-20"): "outweighed",
        ("published", "text", "25 Novembe"): "same day",
        ("published", "text", "Copyright "): "of rights, an event or a member",
        ("published", "class", "3 March 20"): "beside the story",
        ("published", "time", "2024-11-27"): "among the comments",
        ("modified", "jsonld:dateModified", "2024-11-26"): "chosen",
    }


def test_statements_agree_with_the_dates_found() -> None:
    page = page_of(meta(modified="2024-11-20T09:30:00Z", published="2024-11-25T09:30:00Z") + HEAD + TEXT)
    statements = date_statements(page, Layout(page))
    assert [(s.field, s.verdict) for s in statements] == [
        ("published", "chosen"),
        ("modified", "before the publication"),
    ]


def test_refused_ones_of_the_last_resort() -> None:
    page = page_of(HEAD + LONG + "<p>25 November 2024</p><p>1 May 2024</p>")
    assert {s.verdict for s in date_statements(page, Layout(page))} == {"one of several days"}
    page = page_of(meta(modified="2024-11-25T09:30:00Z") + HEAD + LONG + "<p>25 November 2024</p>")
    assert [s.verdict for s in date_statements(page, Layout(page))] == ["the day of the last change", "chosen"]
    page = page_of(HEAD + "<div class='date'><p>Last updated on:</p><p>25 November 2024</p></div>" + TEXT)
    verdicts = {s.verdict for s in date_statements(page, Layout(page)) if s.field == "published"}
    assert verdicts == {"the day of the last change"}
