"""URLs: one form for one page, and what the form alone tells."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsspider.urls import (
    absolute,
    article_score,
    canonicalize,
    is_calendar,
    is_private_host,
    looks_like_page,
    same_site,
    site_key,
)  # fmt: skip


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("HTTP://Example.ORG/News/", "http://example.org/News/"),
        ("https://example.org:443/a", "https://example.org/a"),
        ("https://example.org", "https://example.org/"),
        ("https://example.org/a?utm_source=x&utm_medium=y", "https://example.org/a"),
        ("https://example.org/a?id=5&fbclid=1", "https://example.org/a?id=5"),
        ("https://example.org/a?b=2&a=1", "https://example.org/a?a=1&b=2"),
        ("https://example.org/a?empty=", "https://example.org/a?empty="),
        ("https://example.org/a#comments", "https://example.org/a"),
        ("https://example.org/a?replytocom=17#respond", "https://example.org/a"),
        ("https://example.org/новости", "https://example.org/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8"),
        ("https://example.org/a?q=%CF%F0", "https://example.org/a?q=%CF%F0"),  # windows-1251
        ("https://example.org/?123", "https://example.org/?123"),
        ("https://example.org/a?b&utm_source=x&a=&b=1", "https://example.org/a?a=&b&b=1"),
        ("https://example.org/a;jsessionid=0F3A9?x=1", "https://example.org/a?x=1"),
        ("https://example.org/(S(lit3py55t21z5v55vlm25s55))/a.aspx", "https://example.org/a.aspx"),
        ("https://example.org/a?PHPSESSID=0f3a&ASPSESSIONIDQQ=x&CFID=1&CFTOKEN=2&osCsid=3", "https://example.org/a"),
        ("https://example.org/a?sid=0f343b6a931126a2&id=5", "https://example.org/a?id=5&sid=0f343b6a931126a2"),
        ("https://example.org/a?sid=0f343b6a931126a20f133d67c2b018a3&s=bridge", "https://example.org/a?s=bridge"),
        (
            "https://example.org/modules.php?file=article&sid=1234",
            "https://example.org/modules.php?file=article&sid=1234",
        ),
        ("https://example.org/a;b/(c)", "https://example.org/a;b/(c)"),
        ("ftp://example.org/a", ""),
        ("javascript:alert(1)", ""),
        ("http://example.org:99999/", ""),
        ("http://[::1", ""),
        ("", ""),
    ],
)
def test_canonicalize(url: str, expected: str) -> None:
    assert canonicalize(url) == expected


_tail = (
    st.text(max_size=80)
    | st.text(st.sampled_from("ab=&?;/%+#()S:. é0123"), max_size=40)
    | st.lists(
        st.sampled_from(
            [
                "?",
                "&",
                "=",
                "a",
                "utm_source",
                "sid",
                "%CF",
                "%26",
                "%3D",
                ";jsessionid=",
                "/(S(x))",
                "0" * 20,
                "é",
                "+",
                "#",
            ]
        ),
        max_size=12,
    ).map("".join)
)


@given(_tail)
def test_canonicalizing_twice_changes_nothing(tail: str) -> None:
    once = canonicalize("https://example.org/" + tail)
    assert canonicalize(once) == once
    assert not once or same_site(once, "https://example.org/")


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("https://www.example.org/a", "http://news.example.org/b", True),
        ("https://example.org", "https://example.com", False),
        ("https://a.co.uk", "https://b.co.uk", False),
        ("http://127.0.0.1:8000/a", "http://127.0.0.1:8000/b", True),
        ("http://127.0.0.1:8000/a", "http://127.0.0.1:8001/a", False),
        ("nonsense", "nonsense", False),
    ],
)
def test_same_site(a: str, b: str, same: bool) -> None:
    assert same_site(a, b) is same


def test_site_key_of_a_name_without_public_suffix() -> None:
    assert site_key("http://localhost:80/") == "localhost:80"


@pytest.mark.parametrize(
    ("host", "private"),
    [("127.0.0.1", True), ("10.1.2.3", True), ("::1", True), ("localhost", True), ("printer.local", True),
     ("169.254.169.254", True), ("8.8.8.8", False), ("example.org", False), ("::ffff:127.0.0.1", True)],
)  # fmt: skip
def test_private_hosts(host: str, private: bool) -> None:
    assert is_private_host(host) is private


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org/2026/11/22/bridge-opens-after-ten-years/",
        "https://example.org/politics/bridge-opens-after-ten-years-1234567",
        "https://example.org/news/article-1234567.html",
        "https://example.org/politik/bruecke-nach-zehn-jahren-eroeffnet.html",
    ],
)
def test_urls_of_articles(url: str) -> None:
    assert article_score(url) > 0


@pytest.mark.parametrize(
    "url",
    ["https://example.org/", "https://example.org/tag/bridges/", "https://example.org/author/anna/",
     "https://example.org/politics", "https://example.org/page/2/", "https://example.org/picture.jpg"],
)  # fmt: skip
def test_urls_of_other_pages(url: str) -> None:
    assert article_score(url) < 0


@pytest.mark.parametrize(
    ("url", "calendar"),
    [
        ("https://example.org/calendar/2031/05/", True),
        ("https://example.org/2024/11/", True),
        ("https://example.org/events/2031-05-12", True),
        ("https://example.org/archive?month=5&year=2031", True),
        ("https://example.org/?m=x&cal_month=2", True),
        ("https://example.org/2024/11/25/12345", False),
        ("https://example.org/node/2024", False),
        ("https://example.org/view?year=2024&month=11&no=7", False),
        ("https://example.org/the-bridge-is-open-again?day=1", False),
        ("https://example.org/2024/11/25/rain/", False),
        ("https://example.org/news/the-events-of-2024", False),
        ("https://example.org/news/1234567?date=2024-11-25", False),
        ("https://example.org/story/20241125", False),
    ],
)
def test_calendars_have_no_end(url: str, calendar: bool) -> None:
    assert is_calendar(url) is calendar
    assert (article_score(url) == -3) is calendar


def test_absolute_refuses_other_schemes() -> None:
    assert absolute("https://example.org/a/", "b") == "https://example.org/a/b"
    for href in ("javascript:x", "file:///etc/passwd", "data:text/html,x", "mailto:a@b", "", None, "http://[bad"):
        assert absolute("https://example.org/", href) == ""


def test_a_scheme_may_be_written_in_any_case() -> None:
    assert absolute("https://example.org/", "hTtps://example.org/A") == "https://example.org/A"
    assert absolute("", "HTTP://example.org/A") == "http://example.org/A"


def test_endings_that_are_no_pages() -> None:
    assert looks_like_page("https://example.org/a.html")
    assert not looks_like_page("https://example.org/a.PDF?x=1")
    assert not looks_like_page("https://example.org/assets/app-main.js")
    assert looks_like_page("https://example.org/2026/11/why-we-left-node.js")


_href = st.text(st.sampled_from("/.?#:ab0é %-_=&\\@[]"), max_size=14)


@example("https://example.org/a/b?c", "/?#0")
@given(
    base=st.sampled_from(
        ["https://example.org/a/b?c", "http://example.org:8000", "https://EXAMPLE.org/x/", "", "nonsense"]
    ),
    href=_href | _href.map("/{}".format) | _href.map("https://example.com{}".format),
)
def test_the_short_way_to_an_absolute_url_is_the_long_one(base: str, href: str) -> None:
    try:
        joined = urljoin(base, href.strip())
        parts = urlsplit(joined)
        expected = joined if parts.scheme in ("http", "https") and parts.hostname and href.strip() else ""
    except ValueError:
        expected = ""
    assert absolute(base, href) == expected


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("https://town.blogspot.com/", "https://www.town.blogspot.com/2026/11/rain.html", True),
        ("https://town.blogspot.com/", "https://river.blogspot.com/", False),
        ("https://town.wordpress.com/", "https://river.wordpress.com/", False),
        ("https://town.github.io/", "https://river.github.io/", False),
        ("https://town.substack.com/", "https://river.substack.com/", False),
        ("https://wordpress.com/", "https://www.wordpress.com/news/", True),
        ("https://github.io/", "https://www.github.io/", True),
        ("https://www.kursor.co.uk/", "https://news.kursor.co.uk/", True),
        ("https://kursor.spb.ru/", "https://another.spb.ru/", False),
    ],
)
def test_the_blogs_of_a_platform_are_sites_of_their_own(a: str, b: str, same: bool) -> None:
    assert same_site(a, b) is same
