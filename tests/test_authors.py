"""Authors on pages in the shape of real ones, and names in bylines."""

from __future__ import annotations

import json

import pytest

from newsspider.extraction.authors import find_authors, looks_like_person, split_names
from newsspider.extraction.layout import Layout
from newsspider.page import Page

TEXT = "<p>" + "The council voted on Monday evening after a long debate about the new bridge. " * 8 + "</p>"


def authors(html: str, url: str = "https://www.example.org/2024/11/25/bridge") -> tuple[str, ...]:
    page = Page.from_html(f"<html><body>{html}</body></html>", url)
    found = find_authors(page, Layout(page))
    return found.value if found else ()  # type: ignore[return-value]


def json_ld(value: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Jane Doe and John Roe", ["Jane Doe", "John Roe"]),
        ("Von Jürgen Müller und Anna-Lena Weiß", ["Jürgen Müller", "Anna-Lena Weiß"]),
        ("Par Émilie Dupont et Jean-Luc Martin", ["Émilie Dupont", "Jean-Luc Martin"]),
        ("Por José Ortega y Gasset", ["José Ortega y Gasset"]),
        ("Por Ana Ruiz y Luis Gil", ["Ana Ruiz", "Luis Gil"]),
        ("Автор: Иван Петров, Мария Сидорова", ["Иван Петров", "Мария Сидорова"]),
        ("By JANE DOE | Updated 12:30, 25 Nov 2024", ["JANE DOE"]),
        ("Written by: R. J. van der Berg for Example News", ["R. J. van der Berg"]),
        ("Jane Doe, Political Correspondent", ["Jane Doe"]),
        ("By Jane Doe jane.doe@example.org @janedoe", ["Jane Doe"]),
        ("Posted on November 25, 2024 by Jane Doe", ["Jane Doe"]),
        ("Jane Doe, Ph.D.", ["Jane Doe, Ph.D."]),
        ("Elena Maier (ema)", ["Elena Maier"]),
        ("신현주 기자", ["신현주"]),
        ("https://example.org/author/jane", []),
        ("View all posts", []),
    ],
)
def test_names_of_a_byline(line: str, names: list[str]) -> None:
    assert split_names(line) == names


@pytest.mark.parametrize("name", ["AFP", "dpa", "Example Redaktion", "The Example Team", "Agencies", "admin"])
def test_organisations_are_no_people(name: str) -> None:
    assert not looks_like_person(name)


def test_json_ld_reference_in_a_graph() -> None:
    """WordPress with an SEO plug-in: the author is a reference, the name stands elsewhere in the graph."""
    graph = [
        {"@type": "NewsArticle", "headline": "x", "author": {"@id": "https://example.org/#/person/1"}},
        {"@type": "Person", "@id": "https://example.org/#/person/1", "name": "Jane Doe"},
    ]
    assert authors(json_ld({"@graph": graph}) + "<h1>Bridge reopens</h1>" + TEXT) == ("Jane Doe",)


def test_json_ld_list_of_people_and_strings() -> None:
    data = {"@type": "NewsArticle", "author": [{"@type": "Person", "name": ["Jane Doe"]}, "John Roe"]}
    assert authors(json_ld(data) + TEXT) == ("Jane Doe", "John Roe")


def test_a_profile_address_is_no_name() -> None:
    head = (
        '<meta property="article:author" content="https://www.facebook.com/example"><meta name="author" '
        'content="J. Roe">'
    )
    assert authors(head + TEXT) == ("J. Roe",)


def test_person_in_the_byline_before_the_outlet_in_json_ld() -> None:
    data = {"@type": "NewsArticle", "author": {"@type": "Organization", "name": "Example News"}}
    byline = '<h1>Bridge reopens</h1><div class="td-post-author-name">By <a href="/author/jane/">Jane Doe</a></div>'
    assert authors(json_ld(data) + byline + TEXT) == ("Jane Doe",)


def test_outlet_where_no_person_is_named() -> None:
    data = {"@type": "NewsArticle", "author": {"@type": "Organization", "name": "Example News"}}
    assert authors(json_ld(data) + "<h1>Bridge reopens</h1>" + TEXT) == ("Example News",)


def test_fuller_byline_wins() -> None:
    data = {"@type": "NewsArticle", "author": {"@type": "Person", "name": "Jane Doe"}}
    byline = (
        '<h1>Bridge reopens</h1><p class="byline">By <a href="/staff/r">John Roe</a> and <a '
        'href="/staff/d">Jane Doe</a></p>'
    )
    assert authors(json_ld(data) + byline + TEXT) == ("John Roe", "Jane Doe")


def test_roles_and_reviewers_are_left_out() -> None:
    byline = (
        '<h1>Bridge reopens</h1><div class="byline"><span><a href="/author/jd">Jane Doe</a></span>'
        "<span>Senior Reporter</span><span>Fact checked by</span><a href='/author/x'>Max Check</a></div>"
    )
    assert authors(byline + TEXT) == ("Jane Doe",)


def test_commenters_and_captions_are_no_authors() -> None:
    page = (
        "<article><h1>Bridge reopens</h1><p>Von Anna Weiß</p>" + TEXT + "<figure><figcaption class='caption'>"
        "<span class='author'>Foto Graf</span></figcaption></figure></article><ol class='comment-list'>"
        "<li class='comment'><cite class='comment-author'>Trude Troll</cite><p>Unsinn!</p></li></ol>"
    )
    assert authors(page) == ("Anna Weiß",)


def test_signature_below_the_text() -> None:
    assert authors("<h1>Bridge reopens</h1>" + TEXT + "<p>Written by Jane Doe</p>") == ("Jane Doe",)


def test_name_beside_the_date() -> None:
    assert authors("<h1>Bridge reopens</h1><div>Jane Doe</div><div>25 November 2024</div>" + TEXT) == ("Jane Doe",)


@pytest.mark.parametrize(
    ("html", "names"),
    [
        ('<p><a href="/user/jane/">Jane Doe</a> 15-10-2026, 11:40</p>', ("Jane Doe",)),
        ('<p><a href="/user/a/">Ann Lee</a> 2026</p><p><a href="/user/b/">Bob Roe</a> 2026</p>', ()),
        ('<p><a href="/shop/jane/">Jane Doe</a> 15-10-2026</p>', ()),
    ],
)
def test_profile_beside_a_date_below_the_text(html: str, names: tuple[str, ...]) -> None:
    assert authors("<h1>Bridge reopens</h1>" + TEXT + "<p>x</p>" * 20 + html) == names


def test_creator_in_rdfa() -> None:
    submitted = (
        '<div><span property="dc:created" content="2026-11-19T17:05:00+01:00" rel="sioc:has_creator">Sent in by '
        '<span about="/u/jd" property="foaf:name">Jane Doe</span> on 19/11/2026</span></div>'
    )
    comment = submitted.replace("<div>", '<div class="comment">').replace("Jane Doe", "Reader Bo")
    assert authors("<h1>Bridge reopens</h1>" + TEXT + comment + submitted) == ("Jane Doe",)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("2003年09月12日08:15 临河晚报 记者 孙立群", ("孙立群",)),
        ("本报讯 记者从市政工程处获悉", ()),
        ("해돌항 정하늘 기자", ("정하늘",)),
        ("기자의 다른기사 보기", ()),
    ],
)
def test_reporters_in_chinese_and_korean(line: str, names: tuple[str, ...]) -> None:
    assert authors("<h1>Bridge reopens</h1>" + TEXT + "<p>x</p>" * 20 + f"<p>{line}</p>") == names


def test_link_to_other_texts_is_no_fuller_name() -> None:
    html = '<div class="reporter"><b>정하늘 기자</b> <a href="/reporter/sky">기자의 다른기사 보기</a></div>'
    assert authors("<h1>Bridge reopens</h1>" + html + TEXT) == ("정하늘",)


def test_nobody() -> None:
    assert authors("<h1>Bridge reopens</h1>" + TEXT) == ()


def meta(name: str, content: str) -> str:
    return f'<meta name="{name}" content="{content}">'


def test_label_of_a_card_for_links() -> None:
    head = meta("twitter:label1", "Verfasst von") + meta("twitter:data1", "Jane Doe") + meta("twitter:data2", "5 min")
    assert authors(head + "<h1>Bridge reopens</h1>" + TEXT) == ("Jane Doe",)
    assert authors(head.replace("Verfasst von", "Lesezeit") + "<h1>Bridge reopens</h1>" + TEXT) == ()


def test_authors_of_cited_works_in_meta_tags() -> None:
    cited = "".join(meta("author", f"Ann Cited{chr(97 + i)}") for i in range(20))
    assert authors(cited + meta("citation_author", "Jane Doe") + TEXT) == ("Jane Doe",)


def test_first_and_last_name_in_elements_of_their_own() -> None:
    person = '<a rel="author"><span class="firstname">{}</span> <span class="lastname">{}</span></a>'
    byline = f'<div class="byline">{person.format("Mary Lund", "Holm")}{person.format("Jane", "Doe")}</div>'
    assert authors("<h1>Bridge reopens</h1>" + byline + TEXT) == ("Mary Lund Holm", "Jane Doe")


def test_name_set_right_below_the_text() -> None:
    data = {"@type": "NewsArticle", "author": {"@type": "Organization", "name": "Tin Mới"}}
    signature = '<p style="text-align: right;"><strong>Lê Phương</strong></p><p>More news</p>'
    assert authors(json_ld(data) + "<h1>Bridge reopens</h1>" + TEXT + signature) == ("Lê Phương",)
    assert authors(json_ld(data) + "<h1>Bridge reopens</h1>" + TEXT + "<p>Lê Phương</p><p>More</p>") == ("Tin Mới",)


def test_by_and_the_name_in_blocks_of_their_own() -> None:
    end = "<div><h2>Article by</h2><div>Matias Heik</div></div>"
    assert authors("<h1>Bridge reopens</h1>" + TEXT + end + "<p>More</p>") == ("Matias Heik",)


def test_element_that_holds_the_headline_is_no_byline() -> None:
    data = {"@type": "NewsArticle", "headline": "Yellow Vests and I", "author": "The Example Team"}
    body = '<article class="author-example"><h1>Yellow Vests and I</h1><div>Text</div></article>'
    assert authors(json_ld(data) + body + TEXT) == ("The Example Team",)


def test_list_of_tags_is_no_byline() -> None:
    tags = '<div class="byline">Solar / Energy / Storage / International</div>'
    assert authors("<h1>Bridge reopens</h1>" + tags + TEXT) == ()


def test_fields_of_a_content_system_are_no_form() -> None:
    byline = '<div class="field field--name-field-author">Jane Doe</div>'
    assert authors("<h1>Bridge reopens</h1>" + byline + TEXT) == ("Jane Doe",)


def test_author_field_of_a_form_is_no_byline() -> None:
    form = '<form><div class="comment-form-author">Jane Doe</div></form>'
    assert authors("<h1>Bridge reopens</h1>" + TEXT + form) == ()


def test_a_declared_team_before_what_stands_beside_the_date() -> None:
    data = {"@type": "NewsArticle", "author": {"@type": "Person", "name": "Great Bridge Editorial Team"}}
    body = "<h1>Bridge reopens</h1><div>Home Design</div><div>25 November 2024</div>"
    assert authors(json_ld(data) + body + TEXT) == ("Great Bridge Editorial Team",)


def test_author_between_date_and_section() -> None:
    assert authors("<h1>Bridge reopens</h1><p>Dec 26, 2025 • Jane Doe in City Planning</p>" + TEXT) == ("Jane Doe",)


def test_nick_that_no_fuller_name_explains() -> None:
    data = {"@type": "NewsArticle", "author": {"@type": "Person", "name": "Robert"}}
    byline = '<h1>Bridge reopens</h1><div class="author">By <a href="/author/{}">{}</a></div>'
    assert authors(json_ld(data) + byline.format("goth", "Wizard of Goth") + TEXT) == ("Robert",)
    assert authors(json_ld(data) + byline.format("rf", "Robert Forst") + TEXT) == ("Robert Forst",)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Posted by David at December 16, 2025 11:15 AM", ["David"]),
        ("Contributors: Janet Low", ["Janet Low"]),
        ("Autor: Rechtsanwalt Max Muster", ["Max Muster"]),
        ("Written By Audiophile On", ["Audiophile On"]),
    ],
)
def test_names_of_more_bylines(line: str, names: list[str]) -> None:
    assert split_names(line) == names


def test_credit_of_a_picture_is_no_author() -> None:
    assert authors('<h1>Bridge reopens</h1><div class="credit">© Kate Lens</div>' + TEXT) == ()


def test_a_name_twice_and_a_last_name_alone() -> None:
    byline = '<h1>Bridge reopens</h1><div itemprop="author">Jane Doe Jane Doe</div>'
    assert authors(byline + TEXT) == ("Jane Doe",)
    byline = '<h1>Bridge reopens</h1><div class="byline"><a href="/author/j">Jane Doe</a>, <a href="/author/j">Doe</a></div>'
    assert authors(byline + TEXT) == ("Jane Doe",)


def test_one_person_in_two_writings() -> None:
    data = {"@type": "NewsArticle", "author": ["José García", "Jose Garcia", "JOSÉ GARCÍA"]}
    assert authors(json_ld(data) + TEXT) == ("José García",)
