"""Feeds, sitemaps and section pages, as they are and as they should not be."""

from __future__ import annotations

import gzip
import json
import re
import time
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsspider.discovery import (
    MAX_ENTRIES,
    DiscoveryError,
    find_feeds,
    find_sitemaps,
    read_date,
    read_feed,
    read_section,
    read_sitemap,
)
from newsspider.items import Candidate
from newsspider.page import Page

SITE = "https://example.org/"
HERE = f"{SITE}feed"
CET = timezone(timedelta(hours=1))


def rss(items: str, namespaces: str = "") -> bytes:
    return f'<?xml version="1.0"?><rss version="2.0" {namespaces}><channel>{items}</channel></rss>'.encode()


# Feeds


def test_rss_keeps_url_title_and_date() -> None:
    feed = rss(
        """<item><title>Tom &amp;amp; Jerry &lt;b&gt;win&lt;/b&gt;</title><link>https://example.org/a?utm_source=rss</link>
        <pubDate>Mon, 25 Nov 2024 09:30:00 +0100</pubDate></item>"""
    )
    assert read_feed(feed, HERE) == [
        Candidate("https://example.org/a", "feed", "Tom & Jerry win", datetime(2024, 11, 25, 9, 30, tzinfo=CET))
    ]


def test_atom_tells_published_from_updated() -> None:
    feed = b"""<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>A</title>
    <link rel="self" href="https://example.org/self"/><link rel="alternate" href="https://example.org/a"/>
    <published>2024-11-25T09:30:00+01:00</published><updated>2024-11-26T09:30:00+01:00</updated></entry>
    <entry><title>B</title><link href="/b"/><updated>2024-11-26T09:30:00Z</updated></entry></feed>"""
    a, b = read_feed(feed, HERE)
    assert (a.date_published, a.date_modified) == (
        datetime(2024, 11, 25, 9, 30, tzinfo=CET),
        datetime(2024, 11, 26, 9, 30, tzinfo=CET),
    )
    assert (b.url, b.date_published, b.date_modified) == (
        "https://example.org/b",
        None,
        datetime(2024, 11, 26, 9, 30, tzinfo=UTC),
    )


def test_rdf_with_dublin_core_date() -> None:
    feed = b"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
    xmlns:dc="http://purl.org/dc/elements/1.1/"><item rdf:about="https://example.org/a"><title>A</title>
    <link>https://example.org/a</link><dc:date>2024-11-25T09:30:00+01:00</dc:date></item></rdf:RDF>"""
    assert read_feed(feed, HERE)[0].date_published == datetime(2024, 11, 25, 9, 30, tzinfo=CET)


def test_json_feed() -> None:
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "items": [
            {"id": "1", "url": "https://example.org/a", "title": "A", "date_published": "2024-11-25T09:30:00+01:00"},
            {"id": "https://example.org/b"},
            {"id": "3", "url": 5, "title": {}, "date_published": []},
            "no object",
        ],
    }
    body = json.dumps(feed).encode()
    for written in (body, b"\xef\xbb\xbf" + body, gzip.compress(body)):
        assert [(c.url, c.title) for c in read_feed(written, HERE)] == [
            ("https://example.org/a", "A"),
            ("https://example.org/b", None),
        ]


def test_a_date_without_zone_stays_naive_and_absurd_dates_go() -> None:
    dates = [
        "Mon, 25 Nov 2024 09:30:00",
        "Thu, 01 Jan 1970 00:00:00 GMT",
        "Mon, 01 Jan 0001 00:00:00 +0000",
        "Sat, 25 Nov 2090 09:30:00 GMT",
        "soon",
    ]
    items = "".join(
        f"<item><link>https://example.org/{n}</link><pubDate>{d}</pubDate></item>" for n, d in enumerate(dates)
    )
    found = read_feed(rss(items), HERE, now=datetime(2026, 11, 22, tzinfo=UTC))
    assert [c.date_published for c in found] == [datetime(2024, 11, 25, 9, 30), None, None, None, None]  # noqa: DTZ001


def test_only_web_addresses_come_out_each_once() -> None:
    items = "".join(
        f"<item><link>{url}</link></item>"
        for url in (
            "file:///etc/passwd",
            "javascript:alert(1)",
            "ftp://example.org/a",
            "//",
            "http://[::1",
            "/a",
            "/a#x",
            "",
        )
    )
    assert [c.url for c in read_feed(rss(items), HERE)] == ["https://example.org/a"]


def test_a_broken_feed_gives_what_can_be_read() -> None:
    whole = rss("".join(f"<item><title>{n}</title><link>https://example.org/{n}</link></item>" for n in range(100)))
    assert len(read_feed(whole.replace(b"<title>5</title>", b"<title>5 <b> & </title>"), HERE)) == 100
    assert len(read_feed(whole[: len(whole) // 2], HERE)) >= 48


@pytest.mark.parametrize(
    "body", [b"", b"<html><body>Not found</body></html>", b"{", b'{"items": 1}', b"\x1f\x8bno", b"[]"]
)
def test_what_is_no_feed_says_so(body: bytes) -> None:
    with pytest.raises(DiscoveryError):
        read_feed(body, HERE)


def test_a_feed_of_nothing_but_tags_takes_no_minutes() -> None:
    started = time.process_time()
    read_feed(b"<rss><channel>" + b"<item><a><b><c>" * 300_000, HERE)
    assert time.process_time() - started < 10  # 35 s without the limit


def test_no_file_is_opened_and_no_entity_expanded(tmp_path: object) -> None:
    feed = b"""<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel>
    <item><title>&x;</title><link>https://example.org/a</link></item></channel></rss>"""
    assert all("root:" not in (c.title or "") for c in read_feed(feed, HERE))
    assert read_sitemap(feed.replace(b"rss", b"urlset"), HERE).candidates == []


# Sitemaps


NEWS_SITEMAP = b"""<?xml version="1.0" encoding="UTF-8"?>
<!-- made by hand -->
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"
  xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
<url><loc> https://example.org/a </loc><lastmod>2024-11-26</lastmod>
  <image:image><image:title>no title of the page</image:title></image:image>
  <news:news><news:publication><news:name>N</news:name></news:publication>
  <news:publication_date>2024-11-25T09:30:00+01:00</news:publication_date><news:title>A &amp; B</news:title>
  </news:news></url>
<url><loc>https://example.org/b</loc></url>
</urlset>"""


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_news_sitemap(pack: type) -> None:
    a, b = read_sitemap(pack(NEWS_SITEMAP), HERE).candidates
    published = datetime(2024, 11, 25, 9, 30, tzinfo=CET)
    modified = datetime(2024, 11, 26)  # noqa: DTZ001
    assert a == Candidate("https://example.org/a", "news_sitemap", "A & B", published, modified)
    assert b == Candidate("https://example.org/b", "sitemap")


def test_sitemap_index() -> None:
    index = b"""<sitemapindex><sitemap><loc>https://example.org/s1.xml.gz</loc><lastmod>2024-11-25T09:30:00Z</lastmod>
    </sitemap><sitemap><loc>/s2.xml</loc></sitemap></sitemapindex>"""
    found = read_sitemap(index, HERE)
    assert found.candidates == []
    assert [c.url for c in found.children] == ["https://example.org/s1.xml.gz", "https://example.org/s2.xml"]
    assert found.children[0].date_modified == datetime(2024, 11, 25, 9, 30, tzinfo=UTC)


def test_a_text_or_a_feed_serves_as_sitemap() -> None:
    assert [c.url for c in read_sitemap(b"https://example.org/a\nhttps://example.org/b\n", HERE).candidates] == [
        "https://example.org/a",
        "https://example.org/b",
    ]
    feed = rss("<item><link>https://example.org/a</link></item>")
    assert [c.source for c in read_sitemap(feed, HERE).candidates] == ["feed"]


@pytest.mark.parametrize("cut", range(430, len(NEWS_SITEMAP), 7))
def test_a_cut_sitemap_gives_no_half_address(cut: int) -> None:
    found = read_sitemap(NEWS_SITEMAP[:cut], HERE).candidates
    assert {c.url for c in found} <= {"https://example.org/a", "https://example.org/b"}


def test_a_cut_sitemap_with_a_prefix_gives_its_whole_entries() -> None:
    xml = b'<s:urlset xmlns:s="x"><s:url><s:loc>https://e.org/a</s:loc></s:url><s:url><s:loc>https://e.org/b'
    assert [c.url for c in read_sitemap(xml, "https://e.org/").candidates] == ["https://e.org/a"]


def test_a_bare_ampersand_costs_no_parameter() -> None:
    xml = b"<urlset><url><loc>https://e.org/a?b=1&c=2&amp;d=3</loc></url></urlset>"
    assert [c.url for c in read_sitemap(xml, "https://e.org/").candidates] == ["https://e.org/a?b=1&c=2&d=3"]


def test_a_gzip_of_several_members_is_read_whole() -> None:
    packed = gzip.compress(b"<urlset><url><loc>https://e.org/a</loc></url>") + gzip.compress(b" ") * 1000
    packed += gzip.compress(b"<url><loc>https://e.org/b</loc></url></urlset>")
    assert len(read_sitemap(packed, "https://e.org/").candidates) == 2
    assert len(read_sitemap(packed + b"something else", "https://e.org/").candidates) == 2


def test_a_feed_declared_as_a_domain_name_takes_no_minutes() -> None:
    feed = b'<?xml version="1.0" encoding="punycode"?><rss><channel><item><link>https://e.org/a</link></item>'
    started = time.monotonic()
    assert len(read_feed(feed + b"</channel></rss>-" + b"cdefg9" * 50_000, "https://e.org/")) == 1
    assert time.monotonic() - started < 3


def test_addresses_and_links_without_end_are_left_out() -> None:
    long = "https://e.org/?" + "a=1&" * 500_000
    assert [c.url for c in read_sitemap(f"{long}\nhttps://e.org/a".encode(), "").candidates] == ["https://e.org/a"]
    links = "".join(f"<a href=/news/the-long-story-of-number-{i}>Story</a>" for i in range(6_000))
    page = Page.from_html(f"<a href='{long}'>x</a>{links}", "https://e.org/")
    assert len(read_section(page).articles) == 4_999  # of the 5,000 that are looked at the first is too long


def test_a_cut_gzip_gives_what_it_holds() -> None:
    sitemap = b"<urlset>" + b"".join(b"<url><loc>https://example.org/%d</loc></url>" % n for n in range(5000))
    assert 4000 < len(read_sitemap(gzip.compress(sitemap)[:-2000], HERE).candidates) < 5000


def test_bombs_are_bounded() -> None:
    started = time.process_time()
    assert read_sitemap(gzip.compress(b"<urlset>" + b" " * 100_000_000), HERE).candidates == []
    with pytest.raises(DiscoveryError):
        read_sitemap(b"<a>" * 300_000, HERE)
    assert read_sitemap(b"<urlset>" + b"<url>" * 300_000, HERE).candidates == []
    many = b"<urlset>" + b"<url><loc>/x</loc></url>" * (MAX_ENTRIES + 10)
    assert len(read_sitemap(many, HERE).candidates) == 1
    assert time.process_time() - started < 20


@pytest.mark.parametrize("body", [b"", b"<html>", b"not found", b"<?xml version='1.0'?>", b"\x1f\x8b", b"<"])
def test_what_is_no_sitemap_says_so(body: bytes) -> None:
    with pytest.raises(DiscoveryError):
        read_sitemap(body, HERE)


FRAGMENTS = [
    b"<rss>", b"<channel>", b"<item>", b"</item>", b"<link>", b"</link>", b"<title>", b"<urlset>", b"<url>", b"<loc>",
    b"</loc>", b"</url>", b"<sitemap>", b"https://example.org/a", b"&amp;", b"&", b"<![CDATA[", b"]]>", b"<!--",
    b"<?xml version='1.0' encoding='utf-16'?>", b"\x00", b"\xff\xfe", b"\x1f\x8b\x08", b"{", b'"items": [', b"<feed>",
    b"<entry>", b"<updated>9999-12-31T23:59:59-14:00</updated>", b"<lastmod>0001-01-01T00:00:00+14:00</lastmod>",
    b"<pubDate>Mon, 99 Foo 99999 99:99:99 +9999</pubDate>", b"\xed\xa0\x80", b"<!DOCTYPE x [<!ENTITY y 'z'>]>",
    b"-->", b"&y;", b"http://[", b"http://a:99999/", b"<link href='", b"xmlns='http://www.w3.org/2005/Atom'",
]  # fmt: skip
BODIES = st.one_of(st.binary(max_size=400), st.lists(st.sampled_from(FRAGMENTS), max_size=30).map(b"".join))


@given(BODIES, st.sampled_from([HERE, "", "no url"]))
@settings(max_examples=400)
def test_no_input_breaks_a_reader(body: bytes, url: str) -> None:
    now = datetime(2026, 11, 22, tzinfo=UTC)
    for read in (read_feed, read_sitemap):
        try:
            found = read(body, url, now)
        except DiscoveryError:
            continue
        candidates = found if isinstance(found, list) else found.candidates + found.children
        assert all(c.url.startswith(("http://", "https://")) for c in candidates)
        assert len({c.url for c in candidates}) == len(candidates) or not isinstance(found, list)


@given(st.text(max_size=80))
def test_no_text_breaks_the_reading_of_dates(text: str) -> None:
    date = read_date(text)
    assert date is None or 1605 <= date.year <= 2200


@given(st.text(max_size=300))
@settings(max_examples=200)
def test_no_page_breaks_the_reading_of_sections(text: str) -> None:
    page = Page.from_html(f"<a href='{text}'>{text}</a>", "https://example.org/news?page=2")
    read_section(page)
    find_feeds(page)


# Pages


def page(html: str, url: str = "https://example.org/") -> Page:
    return Page.from_html(html, url)


def test_feeds_that_a_page_names() -> None:
    found = find_feeds(
        page(
            """<link rel="alternate" type="application/rss+xml" href="/feed/">
            <link rel="alternate" type="application/rss+xml" href="/comments/feed/">
            <link rel="alternate" type="application/feed+json" href="/feed.json">
            <link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/2">
            <link rel="alternate" type="application/json+oembed" href="/oembed?url=x">
            <link rel="alternate" hreflang="de" href="/de/"><link rel="alternate" type="application/rss+xml" href="file:///x">"""
        )
    )
    assert found == ["https://example.org/feed/", "https://example.org/feed.json"]


def test_sitemaps_that_robots_txt_names() -> None:
    text = "User-agent: *\r\nDisallow: /x\r\nSITEMAP:https://example.org/a.xml\r\n  Sitemap : /b.xml \nSitemap: file:///c\n"
    assert find_sitemaps(text, "https://example.org/robots.txt") == [
        "https://example.org/a.xml",
        "https://example.org/b.xml",
    ]
    assert find_sitemaps(b"\xff\xfe\x00" + text.encode()) == ["https://example.org/a.xml"]


def test_a_section_page_gives_articles_with_their_longest_words() -> None:
    found = read_section(
        page(
            """<nav><a href="/politics/">Politics</a><a href="/sport/">Sport</a></nav>
            <a href="/2026/11/22/bridge-opens-on-monday/"><img></a>
            <a href="/2026/11/22/bridge-opens-on-monday/">Bridge opens on Monday after two years</a>
            <a href="/2026/11/22/bridge-opens-on-monday/#comments">5</a>
            <a href="/story.php?id=7">A headline of forty characters and even more of them</a>
            <a href="/tag/bridge/">Everything about the bridge over the river Aras</a>
            <a href="https://elsewhere.example/2026/11/22/a-story-on-another-site/">A story on another site</a>
            <a rel="nofollow sponsored" href="/2026/11/21/buy-our-very-fine-carpets/">Buy our carpets</a>
            <a href="/brochure-of-the-year-2026.pdf">The brochure of the year as a file to keep</a>"""
        )
    )
    assert found.articles == [
        Candidate(f"{SITE}2026/11/22/bridge-opens-on-monday/", "section", "Bridge opens on Monday after two years"),
        Candidate(
            "https://example.org/story.php?id=7", "section", "A headline of forty characters and even more of them"
        ),
    ]
    assert found.sections == ["https://example.org/politics/", "https://example.org/sport/"]


def test_a_calendar_is_neither_story_nor_section() -> None:
    found = read_section(
        page(
            """<nav><a href="/politics/">Politics</a><a href="/events/2031/05/">May</a></nav>
            <a href="/events/2031/06/">What happens in the town in the month of June 2031</a>
            <a href="/archive?month=6&year=2031">All the stories of the town in June of the year 2031</a>
            <a href="/2019/05/">All the stories of the town in May 2019</a>"""
        )
    )
    assert found.articles == []
    assert [c.url for c in found.links] == ["https://example.org/politics/", "https://example.org/2019/05/"]
    assert found.sections == ["https://example.org/politics/"]


def test_a_site_may_say_itself_what_its_articles_are() -> None:
    html = '<a href="/n/1">x</a><a href="/2026/11/22/a-long-story-of-another-kind/">A long story of another kind</a>'
    found = read_section(page(html), re.compile(r"/n/\d+$"))
    assert [c.url for c in found.articles] == ["https://example.org/n/1"]


@pytest.mark.parametrize(
    ("url", "html", "expected"),
    [
        ("/news/", '<link rel="next" href="/news/page/2/">', "/news/page/2/"),
        ("/news/", '<a rel="next" href="?page=2">older</a>', "/news/?page=2"),
        ("/news/", '<a href="/news/page/2/">2</a><a href="/news/page/3/">3</a>', "/news/page/2/"),
        ("/news/page/2/", '<a href="/news/">1</a><a href="/news/page/3/">3</a>', "/news/page/3/"),
        ("/news?page=2", '<a href="/news?page=1">1</a><a href="/news?page=3">3</a>', "/news?page=3"),
        ("/news/", '<a rel="next" href="https://elsewhere.example/page/2/">2</a>', None),
        ("/news/", '<a href="/news/?p=2">a post by its number</a>', None),
        ("/news/page/3/", '<a href="/news/page/2/">2</a>', None),
        ("/news", '<a href="/news?page=1">2</a><a href="/news?page=2">3</a>', "/news?page=1"),
        ("/news", '<a href="/news?page=2">3</a><a href="/news?page=1">Next ›</a>', "/news?page=1"),
        ("/news", '<a href="/news?page=1">1</a><a href="/news?page=2">2</a>', "/news?page=2"),
        ("/news?page=1", '<a href="/news">1</a><a href="/news?page=2">3</a>', "/news?page=2"),
        ("/news?page=0", '<a href="/news?page=1">2</a><a href="/news?page=2">3</a>', "/news?page=1"),
        ("/news", '<a href="/story?page=1">2</a>', None),
        ("/news/", '<a href="/news/?p=2">2</a><a href="/news/?p=3">3</a>', "/news/?p=2"),
        ("/news/?p=2", '<a href="/news/">1</a><a href="/news/?p=3">3</a>', "/news/?p=3"),
        ("/news/", '<a href="/news/p2">2</a>', "/news/p2"),
        ("/news/p2", '<a href="/news/p3">[3]</a>', "/news/p3"),
        ("/noticias", '<a href="/noticias?pagina=2">Página 2</a>', "/noticias?pagina=2"),
        ("/news", '<a href="/news?offset=20">2</a><a href="/news?offset=40">3</a>', "/news?offset=20"),
        ("/news?offset=20", '<a href="?offset=0">1</a><a href="?offset=60">»</a><a href="?offset=40">3</a>',
         "/news?offset=40"),
        ("/news?sort=new", '<a href="/news?start=20&sort=new">Older stories</a>', "/news?sort=new&start=20"),
        ("/news/", '<a href="/news/page3.html">3</a><a href="/news/page2.html">2</a>', "/news/page2.html"),
        ("/news/page2.html", '<a href="/news/page3.html">3</a>', "/news/page3.html"),
        ("/news", '<a href="/news?currentPage=2">2</a>', "/news?currentPage=2"),
        ("/news/", '<a href="/news/?PAGEN_1=2">2</a>', "/news/?PAGEN_1=2"),
        ("/news", '<a href="/news?p=123">The mayor opens the bridge</a><a href="/news?p=2">Two</a>', None),
        ("/news", '<a href="/news?p=123">2</a><a href="/news?p=124">Next</a>', None),
        ("/news", '<a href="/other?p=2">2</a>', None),
        ("/news", '<a href="/news?start=2024-01-01">2</a><a href="/news?start=1964">1964</a>', None),
        ("/news", '<a href="/news?start=100">The history of the town</a>', None),
        ("/news", '<a href="/news/p2">A long way to the second part</a>', None),
    ],
)  # fmt: skip
def test_where_a_listing_goes_on(url: str, html: str, expected: str | None) -> None:
    found = read_section(page(html, f"https://example.org{url}")).pages
    assert found == ([f"https://example.org{expected}"] if expected else [])


def test_pages_of_an_old_site_that_are_only_numbered_are_no_pages_of_a_listing() -> None:
    """Where a site's stories stand at /page41.html, these links are all that leads to them."""
    section = read_section(page('<a href="/page41.html">The mill by the river burns</a>', "https://example.org/"))
    assert section.pages == []
    assert [c.url for c in section.links + section.articles] == ["https://example.org/page41.html"]
