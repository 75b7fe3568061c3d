"""Agencies on pages in the shape of real ones: where they sign, and where they are merely quoted."""

from __future__ import annotations

import json

import pytest

from newsspider.extraction.agencies import find_agencies
from newsspider.extraction.agency_names import AGENCY_NAMES, agency_of
from newsspider.extraction.authors import looks_like_person
from newsspider.extraction.layout import Layout
from newsspider.page import Page

URL = "https://www.example.org/2024/11/25/bridge"
HEAD = "<h1>Council agrees to build the bridge</h1>"
TEXT = "The council voted on Monday evening after a long debate about the new bridge. "


def agencies(body: str, head: str = "") -> tuple[str, ...]:
    page = Page.from_html(f"<html><head>{head}</head><body>{body}</body></html>", URL)
    layout = Layout(page)
    found = find_agencies(page, layout, [b for b in layout.blocks if b.chars > 120])
    return found.value if found else ()  # type: ignore[return-value]


def paragraphs(first: str = "", last: str = "") -> str:
    middle = f"<p>{TEXT * 3}</p>" * 3
    return f"<article>{HEAD}<p>{first}{TEXT * 3}</p>{middle}<p>{TEXT * 3}{last}</p></article>"


@pytest.mark.parametrize(
    ("dateline", "names"),
    [
        ("BERLIN (dpa) - ", ("dpa",)),
        ("Frankfurt/Main (dpa/lhe) – ", ("dpa",)),
        ("PARIS, Nov 22 (AFP) — ", ("AFP",)),
        ("(Reuters) - ", ("Reuters",)),
        ("New Delhi, Nov 22 (IANS) ", ("IANS",)),
        ("(ANSA) - ROMA, 22 NOV - ", ("ANSA",)),
        ("МОСКВА, 22 ноя — РИА Новости. ", ("RIA",)),
        ("MOSCOW, November 22. /TASS/. ", ("TASS",)),
        ("القدس - وفا - ", ("WAFA",)),
        ("(서울=연합뉴스) ", ("Yonhap",)),
        ("【ワシントン共同】", ("Kyodo",)),
        ("新华社北京11月22日电 ", ("Xinhua",)),
        ("AFP - ", ("AFP",)),
        ("The mayor (AP) was told that ", ()),
        ("She told AFP that nobody - not even Reuters - had asked. ", ()),
        ("Berlin (SPD) - ", ()),
    ],
)
def test_datelines(dateline: str, names: tuple[str, ...]) -> None:
    assert agencies(paragraphs(first=dateline)) == names


@pytest.mark.parametrize(
    ("sign", "names"),
    [
        ("(dpa/lno)", ("dpa",)),
        ("(APA/sda/dpa)", ("APA", "Keystone-SDA", "dpa")),
        ("/ats/nxp", ("Keystone-SDA",)),
        ("(ANSA).", ("ANSA",)),
        ("(Quelle: APA)", ("APA",)),
        ("(With inputs from PTI)", ("PTI",)),
        ("— AFP", ("AFP",)),
        ("– Additional reporting from Reuters", ("Reuters",)),
        ("(Agencias)", ("Agencies",)),
        ("he told Reuters.", ()),
        ("as the party (SPD) says", ()),
        ("says the photograph (AP Photo/Jane Doe)", ()),
    ],
)
def test_sign_offs(sign: str, names: tuple[str, ...]) -> None:
    assert agencies(paragraphs(last=sign)) == names


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Com informações da AFP", ("AFP",)),
        ("Mit Material der dpa", ("dpa",)),
        ("Źródło: PAP", ("PAP",)),
        ("sak/Reuters", ("Reuters",)),
        ("Reuters has more on this", ()),
    ],
)
def test_a_line_of_its_own_below_the_text(line: str, names: tuple[str, ...]) -> None:
    assert agencies(paragraphs() + f"<p>{line}</p>") == names


def test_agency_beside_a_person_in_a_byline() -> None:
    byline = '<p class="byline">Von Felix Muster und Eva Beispiel, dpa</p>'
    assert agencies(HEAD + byline + paragraphs()) == ("dpa",)


def test_json_ld_of_several_fields() -> None:
    data = {
        "@type": "NewsArticle",
        "headline": "x",
        "author": {"@type": "Organization", "name": "The Associated Press"},
        "sourceOrganization": [{"@type": "Organization", "name": "Agence France-Presse"}],
    }
    assert agencies(paragraphs(), f'<script type="application/ld+json">{json.dumps(data)}</script>') == ("AP", "AFP")


def test_credit_of_a_picture_is_none_of_the_text() -> None:
    figure = '<figure><img src="a.jpg"><figcaption>The bridge</figcaption><span class="credit">AFP</span></figure>'
    assert agencies(HEAD + figure + '<div class="credit">Foto: EFE</div>' + paragraphs()) == ()


def test_button_for_larger_letters_is_no_agency() -> None:
    assert agencies(HEAD + "<div>AA</div>" + paragraphs()) == ()


def test_without_a_body_only_what_is_declared() -> None:
    page = Page.from_html(f"<html><body>{paragraphs(first='BERLIN (dpa) - ')}</body></html>", URL)
    assert find_agencies(page, Layout(page)) is None


def test_no_writing_is_a_person() -> None:
    assert [w for w in AGENCY_NAMES if looks_like_person(w)] == []


def test_names_are_their_own_writings() -> None:
    assert [n for n in AGENCY_NAMES.values() if agency_of(n) != n] == []
