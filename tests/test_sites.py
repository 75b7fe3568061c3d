"""sites.toml: what is read is what was written, and mistakes are named."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.sites import SELECTABLE, Site, SitesError, format_site, load_sites, parse_sites


def test_a_site_needs_a_name_and_a_url() -> None:
    site = parse_sites('[[site]]\nname = "kursor"\nurl = "https://kursor.example/"')["kursor"]
    assert site == Site("kursor", "https://kursor.example/")
    assert site.obey_robots and site.verify_certificates and not site.private


def test_everything_a_site_can_say() -> None:
    text = """
    [[site]]
    name = "herald"
    url = "https://herald.example/"
    start_urls = "https://herald.example/politics/"
    feeds = ["https://herald.example/feed/"]
    selectors = { title = "h1.headline", body = "//div[@id='text']" }
    delay = 2
    max_pages = 500
    timezone = "Europe/Kyiv"
    """
    site = parse_sites(text)["herald"]
    assert site.start_urls == ("https://herald.example/politics/",)
    assert site.delay == 2.0 and site.max_pages == 500
    assert site.selectors["title"] == "h1.headline"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("site = 3", "double brackets"),
        ("[[site]]\nurl = 'https://a.example/'", "'name' is missing"),
        ("[[site]]\nname = 'a'", "'url' is missing"),
        ("[[site]]\nname = 'a'\nurl = 'ftp://a.example/'", "no http or https URL"),
        ("[[site]]\nname = 'a'\nurl = 'https://a.example/'\nfeds = []", "unknown key 'feds'"),
        ("[[site]]\nname = 'a'\nurl = 'https://a.example/'\nfeeds = [1]", "wrong kind"),
        ("[[site]]\nname = 'a'\nurl = 'https://a.example/'\ndelay = 'slow'", "wrong kind"),
        ("[[site]]\nname = 'a'\nurl = 'https://a.example/'\ndelay = -1", "below 0"),
        ("[[site]]\nname = 'a'\nurl = 'https://a.example/'\nmax_pages = true", "wrong kind"),
        ("[[site]]\nname = 'a b/c'\nurl = 'https://a.example/'", "may hold letters"),
        ("[[site]]\nname = 'a'\nurl = 'http://127.0.0.1:8000/'", "private = true"),
        ("[[site]]\nname = 'a'\nurl = 'https://a.example/'\nfeeds = ['http://10.0.0.1/']", "private = true"),
        (
            "[[site]]\nname = 'a'\nurl = 'https://a.example/'\nselectors = { colour = 'p' }",
            "no selector for 'colour'",
        ),
        ("[[site]]\nname = 'a'\nurl = 'https://a.example/'\n" * 2, "two sites are named 'a'"),
        ("[[site", "sites.toml"),
        ("site = [1]", "double brackets"),
        ("site = " + "[" * 5000, "nested too deeply"),
        ("[[site]]\nname = 'a'\nurl = 'https://a.example:99999/'", "no http or https URL"),
        ("[[site]]\nname = 'a'\nurl = 'https://a.example/'\ndelay = nan", "wrong kind"),
        ("[[site]]\nname = 'a'\nurl = 'https://a.example/'\ndelay = " + "9" * 400, "wrong kind"),
        ("[[site]]\nname = 'a'\nurl = 'https://a.example/'\ntimezone = 'Europe/Kursor'", "no timezone"),
        ("[[site]]\nname = 'a'\nurl = 'https://a.example/'\nencoding = 'cp1215'", "no encoding"),
        ("[[site]]\nname = 'a'\nurl = 'https://a.example/'\nselectors = { title = 'h1[' }", "selector for 'title'"),
        ("[[site]]\nname = 'a'\nurl = 'https://a.example/'\nselectors = { body = '//p[' }", "selector for 'body'"),
    ],
)
def test_mistakes_are_named(text: str, message: str) -> None:
    with pytest.raises(SitesError, match=message):
        parse_sites(text)


def test_a_byte_order_mark_is_no_mistake() -> None:
    assert "a" in parse_sites("\ufeff[[site]]\nname = 'a'\nurl = 'https://a.example/'")


def test_a_missing_file_says_what_makes_it(tmp_path: Path) -> None:
    with pytest.raises(SitesError, match="newsspider add URL"):
        load_sites(tmp_path / "sites.toml")


_words = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
_selectors = st.sampled_from(
    ["", "h1", 'p[title="a\\\\z\'é"]', "meta::attr(content)", "//p[.='\"\t\\']", "(//h1)[1]"]
)


@given(
    title=_words, delay=st.none() | st.floats(0, 1e6), pages=st.none() | st.integers(0, 10**9),
    private=st.booleans(), selectors=st.dictionaries(st.sampled_from(SELECTABLE), _selectors),
)  # fmt: skip
def test_what_is_written_is_read_again(
    title: str, delay: float | None, pages: int | None, private: bool, selectors: dict[str, str]
) -> None:
    site = Site(
        "a-b.c_1", "https://a.example/", feeds=("https://a.example/feed?x=\"1'",), language=title, delay=delay,
        max_pages=pages, private=private, selectors=selectors,
    )  # fmt: skip
    assert parse_sites(format_site(site)) == {site.name: site}
