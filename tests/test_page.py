"""Parsing: broken, hostile and wrongly labelled pages still give their text."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider import extract
from newsspider.page import MAX_PAGE_BYTES, Page, decode


def text(page: Page) -> str:
    return " ".join("".join(page.tree.itertext()).split())


@pytest.mark.parametrize(
    ("body", "content_type", "expected"),
    [
        ("<p>žluť".encode(), None, "žluť"),
        ("<p>žluť".encode(), "text/html; charset=iso-8859-1", "žluť"),  # mislabelled UTF-8
        ("<p>Новости".encode("cp1251"), "text/html; charset=windows-1251", "Новости"),
        ('<meta charset="windows-1251"><p>Новости'.encode("cp1251"), None, "Новости"),
        ("<p>café – «oui»".encode("cp1252"), None, "café – «oui»"),
        ("<p>日本".encode("utf-16"), None, "日本"),
        ('<meta charset="shift_jis"><p>日本語'.encode("shift_jis"), None, "日本語"),
        (b"<p>caf\xe9", "text/html; charset=base64", "café"),  # a charset that is none
        (b"<p>caf\xe9", "text/html; charset=nonsense", "café"),
        (b"<p>plain-abc", "text/html; charset=punycode", "plain-abc"),
        (b"<meta charset=utf-16><p>plain", None, "plain"),  # it could not have been read if it were true
        # a letter cut in two
        (
            "<p>Новости с берегов большой реки: ".encode() + b"\xd0 ...",
            None,
            "Новости с берегов большой реки: \ufffd ...",
        ),
        ("<p>Новости \ufffd".encode("utf-8"), "text/html; charset=windows-1251", "Новости \ufffd"),
        (b"\xef\xbb\xbf<p>BOM", "text/html; charset=iso-8859-1", "BOM"),
    ],
)
def test_encodings(body: bytes, content_type: str | None, expected: str) -> None:
    assert text(Page.from_html(body, content_type=content_type)) == expected


def test_the_sites_own_encoding_serves_undeclared_pages() -> None:
    assert "Новости" in decode("Новости".encode("koi8-r"), default_encoding="koi8-r")


@pytest.mark.parametrize(
    "html", ["", " \n", "<!-- only a comment -->", "<!doctype html>", "\0\0", b"\xff\xfe", "\ud800"]
)
def test_a_page_without_content_is_an_empty_page(html: str | bytes) -> None:
    page = Page.from_html(html)
    assert page.json_ld == [] and page.links == [] and page.title_tag == ""


def test_what_follows_an_early_end_of_the_document_is_kept() -> None:
    page = Page.from_html("<html><body><p>one</p></body></html><div><p>two</p></div><p>three</p>")
    assert [e.text for e in page.tree.iter("p")] == ["one", "two", "three"]


def test_control_characters_are_dropped() -> None:
    assert text(Page.from_html("<p>a\0b\x08c")) == "abc"


MANY = range(100_000)


@pytest.mark.parametrize(
    "tag",
    [
        "<div " + " ".join(f"a{i}=1" for i in MANY) + ">",
        "<div " + "\n".join(f"a{i}" for i in MANY) + ">",
        "<div " + "/".join(f"a{i}" for i in MANY) + ">",
        "<div x='<>' " + " ".join(f"a{i}" for i in MANY) + ">",
        "<div < " + " ".join(f"a{i}" for i in MANY) + ">",
        "<div " + " ".join(f"a{i}='>'" for i in MANY) + ">",
        "<div " + "".join(f'a{i}=">"' for i in MANY) + ">",
        ("<div " + " ".join(f"a{i}" for i in range(4_000)) + ">") * 25,
        ("<div " * 500 + ">") * 190,
    ],
    ids=["values", "lines", "slashes", "sign in quotes", "sign", "signs in quotes", "glued", "many tags", "tags"],
)
def test_a_hundred_thousand_attributes_cost_no_time(tag: str) -> None:
    start = time.process_time()
    page = Page.from_html(f"{tag}<p>after</p>")
    assert page.tree.xpath("string(//p)") == "after"
    assert max(len(e.attrib) for e in page.tree.iter()) < 1_000
    assert time.process_time() - start < 2  # lxml alone takes 15 s to minutes


def test_a_value_of_any_length_is_kept() -> None:
    value = "a=1 b=2 > " * 10_000
    assert Page.from_html(f'<a href="/x" data-x="{value}">link</a>').tree.find(".//a").get("data-x") == value


def test_a_page_of_endless_tags_is_cut() -> None:
    start = time.process_time()
    page = Page.from_html("<h1>Bridge opens</h1>" + "<p>x" * 3_000_000)
    assert sum(1 for _ in page.tree.iter("p")) == 99_998
    assert page.tree.xpath("string(//h1)") == "Bridge opens"
    assert time.process_time() - start < 2


@pytest.mark.parametrize("tag", ["div", "font", "span"])
@pytest.mark.parametrize("levels", [300, 1_500, 3_000, 90_000])
def test_paragraphs_stay_apart_however_deep_they_lie(tag: str, levels: int) -> None:
    paragraphs = [
        f"The bridge over the river is open again, said the mayor on day {n} of the week." for n in range(6)
    ]
    tags = f"<{tag}>" * levels
    record = extract(f"<body>{tags}<h1>Bridge opens</h1>{''.join(map('<p>{}</p>'.format, paragraphs))}", "")
    assert record.body.split("\n\n")[-6:] == paragraphs


def test_a_page_over_the_limit_is_refused() -> None:
    with pytest.raises(ValueError, match="allowed are"):
        Page.from_html(b"a" * (MAX_PAGE_BYTES + 1))


@given(st.one_of(st.binary(max_size=400), st.text(max_size=400)))
def test_any_bytes_make_a_page(html: bytes | str) -> None:
    page = Page.from_html(html, "https://example.org/")
    assert isinstance(page.title_tag, str)
    assert page.meta is not None and page.json_ld is not None and page.links is not None


def json_ld(content: str) -> list[dict[str, object]]:
    return Page.from_html(f'<script type="application/ld+json">{content}</script>').json_ld


@pytest.mark.parametrize(
    "content",
    [
        '{"@type": "NewsArticle", "headline": "A"}',
        '[{"@type": "NewsArticle", "headline": "A"}]',
        '{"@graph": [{"@type": "NewsArticle", "headline": "A"}]}',
        '<!-- {"@type": "NewsArticle", "headline": "A"} -->',
        '//<![CDATA[\n{"@type": "NewsArticle", "headline": "A"}\n//]]>',
        '{"@type": "NewsArticle", "headline": "A",}',
        '{"@type": "NewsArticle", "headline": "A", "description": "line\nbreak"}',
        '{"@type": "NewsArticle", "headline": "A"};',
    ],
)
def test_json_ld_as_sites_write_it(content: str) -> None:
    assert json_ld(content)[0]["headline"] == "A"


def test_broken_json_ld_is_no_json_ld() -> None:
    assert json_ld('{"@type": "NewsArticle", "headline": "A" "b"') == []
    assert json_ld("[" * 100_000) == []


def test_links_are_absolute_and_http_only() -> None:
    page = Page.from_html(
        '<base href="/news/"><a href="a.html">One\n two</a><a href="javascript:x()">no</a><a href="mailto:a@b.c">no</a>',
        "https://example.org/",
    )
    assert [(link.url, link.text) for link in page.links] == [("https://example.org/news/a.html", "One two")]


def test_the_title_of_a_picture_is_not_the_title_of_the_page() -> None:
    assert Page.from_html("<svg><title>Logo</title></svg><p>text").title_tag == ""


def test_a_charset_for_domain_names_takes_no_minutes() -> None:
    started = time.monotonic()
    decode(b"ab-" + b"cdefg9" * 200_000, "text/html; charset=punycode")
    assert time.monotonic() - started < 2


def test_a_link_ends_where_another_begins() -> None:
    page = Page.from_html(
        "<a href=/x><div>Bridge <b>opens</b> today<a href=/y>more</a> rest</div></a>", "https://e.org/"
    )
    assert [(link.url[-1], link.text) for link in page.links] == [("x", "Bridge opens today"), ("y", "more")]


def test_links_in_each_other_take_no_minutes() -> None:
    page = Page.from_html("<a href=/x><div>" * 900 + "some words " * 100_000, "https://e.org/")
    started = time.monotonic()
    assert len(page.links) == 900
    assert time.monotonic() - started < 3


@pytest.mark.parametrize("tag", ["main", "article", "header", "div", "section"])
def test_a_page_may_leave_out_the_end_of_its_head(tag: str) -> None:
    page = Page.from_html(
        f"<!doctype html><title>T</title><meta name=a content=b><{tag}><p>one</p></{tag}><p>two</p>"
    )
    assert [e.tag for e in page.tree.find("head")] == ["title", "meta"]
    assert " ".join(page.tree.find("body").itertext()) == "one two"


def test_text_after_what_the_head_kept_stays_behind_it() -> None:
    page = Page.from_html("<title>T</title><main>one</main>two<p>three</p>four")
    assert "".join(page.tree.find("body").itertext()) == "onetwothreefour"


def test_signs_that_no_document_may_have_break_no_page() -> None:
    page = Page.from_html("<title>T</title><main>one</main>two&#1;&#xffff;\ufffe<p>three</p>")
    assert "".join(page.tree.find("body").itertext()).startswith("onetwo")
