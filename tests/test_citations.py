"""The web of references: who is cited, which stored article is meant, what readers and Gephi see."""

from __future__ import annotations

import json
import re
import sqlite3
import sys
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import networkx
import pytest
import sqlite_utils
from conftest import Workplace
from timelapse import CHECKOUT
from webserver import Answer, Route, WebServer, article, html

from newsspider.extraction import outlets as known
from newsspider.items import Article, Outcome, Reference, Visit
from newsspider.storage import Store
from newsspider.storage.identity import address, article_id, twin_address
from newsspider.storage.migrations import migrations

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
THREATS = """The commander of the Revolutionary Guards, Hossein Salami, has threatened Israel with a new attack.

Speaking in Isfahan, Salami said that the missiles were ready and that the answer would come within weeks."""
BRIDGE = """The commander of the harbour guard opened the rebuilt drawbridge on Saturday.

Fourteen months of repairs have cost nine million; the ferry runs again every half hour."""
EXERCISE = """Border troops began exercises near Isfahan. Hossein Salami watched the parade on the first day.

Two thousand soldiers take part until Friday, the ministry said, and roads in the north are closed."""
CITING = """Another country is strengthening its cooperation with Iran.

Previously, Kursor reported that the commander of the Revolutionary Guards, Hossein Salami, issued threats
of a new attack against Israel with missiles from Isfahan."""
SENTENCE = CITING.split("\n\n")[1].replace("\n", " ")
MENTION = Reference("mention", 0, "Previously, Kursor reported that", SENTENCE, None, "Kursor")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "news.db") as store:
        yield store


def page(url: str, title: str, body: str, days: float = 0, requested: str = "", **fields: Any) -> Visit:
    """An article that appeared so many days after noon. Its site is named as its domain's first part."""
    at = NOON + timedelta(days=days)
    site = url.split("/")[2].removeprefix("www.").removeprefix("m.").split(".")[0]
    values = {"publisher": site.capitalize(), "language": "en", "date_published": at, **fields}
    redirects = values.pop("redirects", ())
    article = Article(url=url, title=title, body=body, page_type="article", **values)
    return Visit(requested or url, url, site, at + timedelta(hours=1), 200, article=article, redirects=redirects)


def threats(days: float = -3, path: str = "threats") -> Visit:
    return page(f"https://cursorinfo.co.il/{path}", "Salami threatens Israel with attack", THREATS, days,
                publisher="Kursor")  # fmt: skip


def citing(days: float = 0, reference: Reference = MENTION, body: str = CITING) -> Visit:
    return page("https://gazette.example/citing", "Cooperation with Iran", body, days, references=(reference,))


def select(store: Store, sql: str, *values: object) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in sqlite3.connect(store.path).execute(sql, values)]


def targets(store: Store) -> list[tuple[Any, ...]]:
    return select(
        store,
        """
        SELECT r.url, t.url, target_by FROM cross_references r LEFT JOIN articles t ON t.id = target_article_id
        ORDER BY article_id, position
        """,
    )


def link(url: str, position: int = 0) -> Reference:
    return Reference("link", position, "earlier", "As was said earlier.", url)


# By address


@pytest.mark.parametrize(
    "twin",
    [
        "https://m.example.org/news/rain",
        "https://mobile.example.org/news/rain/",
        "http://amp.example.org/news/rain",
        "https://www.example.org/news/rain/amp/",
        "https://example.org/amp/news/rain",
        "https://example.org/news/rain?amp=1",
        "https://example.org/news/rain?amp",
        "https://example.org/news/rain?outputType=amp",
        "https://example.org/news/rain?m=1",
        "https://example-org.cdn.ampproject.org/c/s/example.org/news/rain",
        "https://example-org.cdn.ampproject.org/v/s/www.example.org/news/rain/amp?usqp=mq331AQ&amp_js_v=0.1",
        "https://www.google.com/amp/s/example.org/news/rain",
    ],
)
def test_a_twin_of_an_address(twin: str) -> None:
    assert twin_address(address(twin)) == "example.org/news/rain"


@pytest.mark.parametrize(
    "other",
    ["https://example.org/champions", "https://amp.com/a", "https://example.org/guitar-amp", "https://m.de/",
     "https://example.org/a?m=12&view=list", "https://example.org/camp/fire", "report.html",
     "https://amp.com.au/news/1", "https://mobile.com.au:8000/news/1", "http://m.localhost/a"],
)  # fmt: skip
def test_no_twin(other: str) -> None:
    assert twin_address(address(other)) == address(other)


def test_a_host_of_a_thousand_labels_is_no_trouble() -> None:
    host = "m." * 1000
    assert twin_address(address(f"https://{host}example.org/a")).startswith("m.m.")


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_a_reference_to_a_twin(store: Store, order: tuple[int, int]) -> None:
    url = "https://www.example.org/news/rain"
    pages = (page(url, "Rain", BRIDGE), page("https://gazette.example/a", "A", CITING,
             references=(link("https://m.example.org/news/rain?amp=1"), link("https://m.example.org/news/snow", 1))))  # fmt: skip
    for number in order:
        assert store.save(pages[number]).outcome is Outcome.STORED
    assert [row[1:] for row in targets(store)] == [(url, "twin"), (None, None)]
    assert select(store, "SELECT certainty < 1 FROM cross_references WHERE target_by = 'twin'") == [(1,)]
    twin = page("https://m.example.org/news/rain?amp=1", "Snow", EXERCISE)
    assert store.save(twin).outcome is Outcome.STORED, "twins are no one article by their addresses"
    assert targets(store)[0][1:] == (twin.url, "address"), "the address itself is surer than a twin"


def test_a_twin_of_two_articles_is_nobodys(store: Store) -> None:
    store.save(page("https://m.example.org/rain", "Rain", BRIDGE))
    store.save(page("https://gazette.example/a", "A", CITING, references=(link("https://example.org/rain/amp"),)))
    assert targets(store)[0][2] == "twin"
    store.save(page("https://example.org/rain", "Snow", EXERCISE))
    assert targets(store)[0][1:] == (None, None)


SHORT = "https://t.co/abc"


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0), (0, 2, 1)])
def test_redirects_that_a_crawl_has_seen(store: Store, order: tuple[int, ...]) -> None:
    """One visit has seen where a short link leads, though nobody followed it there."""
    refused = Visit("https://other.example/go", "https://other.example/go", "other", NOON, 302,
                    outcome=Outcome.FAILED, reason="redirect to another site",
                    redirects=(("https://other.example/go", SHORT), (SHORT, "https://example.org/rain#top")))  # fmt: skip
    pages = (
        page("https://gazette.example/a", "A", CITING, references=(link(SHORT), link("https://other.example/go", 1))),
        refused,
        page("https://example.org/rain", "Rain", BRIDGE),
    )
    for number in order:
        store.save(pages[number])
    assert [row[1:] for row in targets(store)] == [("https://example.org/rain", "redirect")] * 2


def test_redirects_in_a_circle_end(store: Store) -> None:
    circle = (("https://a.example/1", "https://a.example/2"), ("https://a.example/2", "https://a.example/1"))
    store.save(page("https://gazette.example/a", "A", CITING, redirects=circle, references=(link(circle[0][0]),)))
    store.save(page("https://a.example/2", "Rain", BRIDGE))
    assert targets(store) == [("https://a.example/1", "https://a.example/2", "redirect")]


def test_a_deleted_target_can_come_back(store: Store) -> None:
    store.save(page("https://example.org/rain", "Rain", BRIDGE))
    store.save(page("https://gazette.example/a", "A", CITING, references=(link("https://example.org/rain"),)))
    database = sqlite3.connect(store.path)
    database.execute("PRAGMA foreign_keys = ON")
    database.execute("DELETE FROM pages")
    database.execute("DELETE FROM articles WHERE url = 'https://example.org/rain'")
    database.commit()
    assert select(store, "SELECT target_article_id, target_by, certainty FROM cross_references") == [(None,) * 3]
    store.save(page("https://example.org/rain", "Rain", BRIDGE))
    assert targets(store)[0][1:] == ("https://example.org/rain", "address")


# By words


def found(store: Store) -> list[tuple[Any, ...]]:
    return select(
        store,
        """
        SELECT t.url, target_by, certainty > 0.8 AND certainty < 1 FROM cross_references r
        LEFT JOIN articles t ON t.id = target_article_id WHERE kind = 'mention'
        """,
    )


FOUND = [("https://cursorinfo.co.il/threats", "search", 1)]
OPEN = [(None, None, None)]
DECOYS = (
    page("https://cursorinfo.co.il/bridge", "Drawbridge opens", BRIDGE, -3, publisher="Kursor"),
    page("https://cursorinfo.co.il/exercise", "Exercises near Isfahan", EXERCISE, -3, publisher="Kursor"),
    page("https://gazette.example/own", "Salami threatens Israel with attack", THREATS, -3),
)


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_a_mention_finds_the_report(store: Store, order: tuple[int, int]) -> None:
    """Among another story of the same outlet, one with the same people, and the same story elsewhere."""
    for decoy in DECOYS:
        store.save(decoy)
    pages = (threats(), citing())
    for number in order:
        store.save(pages[number])
    assert found(store) == FOUND
    store.save(page("https://cursorinfo.co.il/late", "Drawbridge opens again", BRIDGE + " It rains.", -1,
                    publisher="Kursor"))  # fmt: skip
    assert found(store) == FOUND


@pytest.mark.parametrize(
    "others",
    [DECOYS, (threats(-31),), (threats(+2),), (threats(-3), threats(-2, "threats-again")), ()],
    ids=["other stories only", "too old", "later", "two of them", "nothing"],
)
def test_a_mention_that_may_mean_anything_stays_open(store: Store, others: tuple[Visit, ...]) -> None:
    for other in others:
        assert store.save(other).outcome is Outcome.STORED
    store.save(citing())
    assert found(store) == OPEN


def test_a_second_report_that_is_as_good_opens_a_mention_again(store: Store) -> None:
    for visit in (citing(), threats()):
        store.save(visit)
    assert found(store) == FOUND
    store.save(threats(-2, "threats-again"))
    assert found(store) == OPEN


def test_a_mention_without_a_story_stays_open(store: Store) -> None:
    store.save(threats())
    for sentence in ("Kursor reported this.", "Kursor reported it on Friday from Israel.", ""):
        store.save(citing(reference=Reference("mention", 0, "Kursor reported", sentence, None, "Kursor")))
        assert found(store) == OPEN, sentence


def test_case_endings_do_not_hide_a_report(store: Store) -> None:
    body = """Командующий Корпусом стражей исламской революции Хоссейн Салами пригрозил Израилю новой атакой.

Выступая в Исфахане, генерал заявил, что ракеты готовы, а ответ последует в ближайшие недели."""
    sentence = (
        "Ранее «Курсор» сообщил об угрозах командующего стражей революции Хоссейна Салами Израилю новыми атаками."
    )
    store.save(page("https://cursorinfo.co.il/ru", "Салами пригрозил Израилю атакой", body, -2, publisher="Курсор",
                    language="ru"))  # fmt: skip
    reference = Reference("mention", 0, "Ранее «Курсор» сообщил", sentence, None, "Курсор")
    store.save(page("https://vestnik.example/a", "Учения", sentence, references=(reference,), language="ru"))
    assert [row[0] for row in found(store)] == ["https://cursorinfo.co.il/ru"]


def test_a_site_speaks_of_itself(store: Store) -> None:
    store.save(page("https://gazette.example/own", "Salami threatens Israel with attack", THREATS, -3))
    own = Reference("mention", 0, MENTION.text, SENTENCE, None, "Gazette")
    store.save(citing(reference=own))
    assert [row[0] for row in found(store)] == ["https://gazette.example/own"]


def test_targets_outlast_revisits(store: Store) -> None:
    for visit in (threats(), citing()):
        store.save(visit)
    again = page("https://gazette.example/citing", "Cooperation with Iran", CITING, 0.5,
                 references=(link("https://example.org/new"), Reference("mention", 1, MENTION.text, SENTENCE, None, "Kursor")))  # fmt: skip
    assert store.save(again).outcome in (Outcome.UNCHANGED, Outcome.UPDATED)
    assert found(store) == FOUND
    assert len(targets(store)) == 2
    store.save(page("https://cursorinfo.co.il/threats", "Drawbridge opens", BRIDGE, 1, publisher="Kursor",
                    date_published=NOON - timedelta(days=3)))  # fmt: skip
    assert len(targets(store)) == 2


def test_a_day_without_a_time_is_a_whole_day(store: Store) -> None:
    store.save(threats(-0.1))
    midnight = NOON.replace(hour=0)
    store.save(page("https://gazette.example/citing", "Cooperation with Iran", CITING, references=(MENTION,),
                    date_published=midnight, date_published_precision="day"))  # fmt: skip
    assert found(store) == FOUND


ELSEWHERE = link("https://example.org/new", 1)


@pytest.mark.parametrize(
    "references", [(MENTION,), (MENTION, ELSEWHERE)], ids=["same references", "another link too"]
)
def test_a_mention_that_turns_out_older_than_the_report(store: Store, references: tuple[Reference, ...]) -> None:
    for visit in (threats(), citing()):
        store.save(visit)
    assert found(store) == FOUND
    store.save(page("https://gazette.example/citing", "Cooperation with Iran", CITING, 0.5, references=references,
                    date_published=NOON - timedelta(days=5)))  # fmt: skip
    assert found(store) == OPEN
    store.save(page("https://gazette.example/citing", "Cooperation with Iran", CITING, 1, references=references,
                    date_published=NOON))  # fmt: skip
    assert found(store) == FOUND


@pytest.mark.parametrize(("body", "days"), [(THREATS, 1.0), (BRIDGE, -3.0)], ids=["later", "another story"])
def test_a_report_that_is_none_any_more(store: Store, body: str, days: float) -> None:
    title = "Salami threatens Israel with attack" if body == THREATS else "Drawbridge opens"
    for visit in (threats(), citing()):
        store.save(visit)
    assert found(store) == FOUND
    store.save(page("https://cursorinfo.co.il/threats", title, body, 2, publisher="Kursor",
                    date_published=NOON + timedelta(days=days)))  # fmt: skip
    assert found(store)[0][0] is None


def test_a_deleted_report_is_not_kept(store: Store) -> None:
    for visit in (threats(), citing()):
        store.save(visit)
    database = sqlite3.connect(store.path)
    database.execute("PRAGMA foreign_keys = ON")
    database.execute("DELETE FROM articles WHERE site = 'cursorinfo'")
    database.commit()
    store.save(page("https://cursorinfo.co.il/threats", "Drawbridge opens", BRIDGE, -3, publisher="Kursor"))
    again = threats(-2, "threats-again")
    store.save(again)
    assert found(store)[0][0] == again.url
    database.execute("DELETE FROM articles WHERE url = ?", (again.url,))
    database.commit()
    store.save(page("https://gazette.example/citing", "Cooperation with Iran", CITING, 0.5, date_published=NOON,
                    references=(MENTION, ELSEWHERE)))  # fmt: skip
    assert found(store) == OPEN


UNDATED = {"date_published": None, "date_published_precision": None}


@pytest.mark.parametrize("order", [(0, 1, 2), (1, 2, 0), (2, 1, 0)])
def test_an_older_copy_of_an_undated_article(store: Store, order: tuple[int, ...]) -> None:
    """The article is as old as its oldest copy: for what it cites, for those who cite it, and as the original."""
    where = "https://cursorinfo.co.il/threats"
    old, new = (
        page(where, "Salami threatens Israel with attack", THREATS * 3, days, publisher="Kursor",
             references=(ELSEWHERE,), **UNDATED)
        for days in (-3, 3)
    )  # fmt: skip
    copy = page("https://gazette.example/copy", "Salami threatens", THREATS * 3, -1, references=(MENTION,))
    pages = (old, new, copy)
    for number in order:
        store.save(pages[number])
    seen = (NOON + timedelta(days=-3, hours=1)).strftime("%Y-%m-%dT%H:%M:%SZ")
    assert select(store, "SELECT cited_at FROM cross_references WHERE kind = 'link'") == [(seen,)]
    assert found(store) == FOUND
    assert select(store, "SELECT first_site, first_published FROM stories") == [("cursorinfo", seen)]


@pytest.mark.parametrize("precision", ["second", "day"])
@pytest.mark.parametrize("when", [datetime(1, 1, 3, tzinfo=UTC), datetime(9999, 12, 31, tzinfo=UTC)])
def test_dates_at_the_ends_of_time(store: Store, when: datetime, precision: str) -> None:
    dated = {"date_published": when, "date_published_precision": precision}
    pages = (
        page("https://gazette.example/citing", "Cooperation with Iran", CITING, references=(MENTION,), **dated),
        page("https://cursorinfo.co.il/threats", "Salami threatens Israel", THREATS, publisher="Kursor", **dated),
    )
    for visit in (*pages, page("https://gazette.example/b", "B", CITING, references=(MENTION,), **dated)):
        assert store.save(visit).outcome is Outcome.STORED
    assert found(store)[0] == FOUND[0]


# Outlets


def outlet_of(store: Store, name: str) -> tuple[Any, ...]:
    (row,) = select(store, "SELECT o.name, o.id FROM cross_references JOIN outlets o ON o.id = outlet_id "
                           "WHERE outlet = ?", name)  # fmt: skip
    return row


def mentions(*names: str) -> tuple[Reference, ...]:
    return tuple(Reference("mention", n, name, f"As {name} reported.", None, name) for n, name in enumerate(names))


def test_an_outlet_has_one_row_whatever_it_is_called(store: Store) -> None:
    names = ("AP", "Associated Press", "Ассошиэйтед Пресс", "The Associated Press")
    store.save(page("https://gazette.example/a", "A", CITING, references=mentions(*names, "Valley Ledger")))
    assert {outlet_of(store, name)[0] for name in names} == {"Associated Press"}
    assert outlet_of(store, "Valley Ledger")[0] == "Valley Ledger"
    inflected = ("Новой газете", "Коммерсанта", "Северный маяк", "Северного маяка", "«Северному маяку»")
    store.save(page("https://vestnik.example/a", "A", BRIDGE, references=mentions(*inflected), language="ru"))
    assert outlet_of(store, "Новой газете")[0] == "Novaya Gazeta"
    assert outlet_of(store, "Коммерсанта")[0] == "Kommersant"
    assert len({outlet_of(store, name)[1] for name in inflected[2:]}) == 1
    (aliases,) = select(store, "SELECT aliases FROM outlets WHERE name = 'Северный маяк'")[0]
    assert "Северного маяка" in json.loads(aliases)
    (domains,) = select(store, "SELECT domains FROM outlets WHERE name = 'Reuters'")[0]
    assert json.loads(domains) == ["reuters.com"]


def test_links_cite_by_domain_and_furniture_cites_nobody(store: Store) -> None:
    references = (
        link("https://www.reuters.com/world/x"), link("https://nobody.example/x", 1), link("https://gazette.example/b", 2),
        Reference("related", 3, "B", None, "https://gazette.example/b"),
    )  # fmt: skip
    store.save(page("https://gazette.example/a", "A", CITING, references=references))
    rows = select(
        store, "SELECT o.name FROM cross_references LEFT JOIN outlets o ON o.id = outlet_id ORDER BY position"
    )
    assert rows == [("Reuters",), (None,), ("Gazette",), (None,)]


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_links_cite_a_site_whichever_is_stored_first(store: Store, order: tuple[int, int]) -> None:
    linked = (link("https://ledger.example/a"), Reference("related", 1, "A", None, "https://ledger.example/a"))
    pages = (
        page("https://gazette.example/a", "A", CITING, references=linked),
        page("https://ledger.example/b", "B", BRIDGE, publisher="Valley Ledger"),
    )
    for number in order:
        store.save(pages[number])
    sql = "SELECT o.name FROM cross_references r LEFT JOIN outlets o ON o.id = r.outlet_id ORDER BY position"
    assert select(store, sql) == [("Valley Ledger",), (None,)]
    assert select(store, "SELECT to_outlet, links FROM outlet_citations") == [("Valley Ledger", 1)]


def test_a_mention_by_domain_after_a_link_to_it(store: Store) -> None:
    domain = "ledger.example"
    named = Reference("mention", 1, f"{domain} reported", f"{domain} reported this.", None, domain)
    store.save(page("https://gazette.example/a", "A", CITING, references=(link(f"https://{domain}/1"), named)))
    assert outlet_of(store, domain)[0] == domain
    assert len(select(store, "SELECT DISTINCT outlet_id FROM cross_references")) == 1


def test_a_site_takes_the_row_that_mentions_have_made(store: Store) -> None:
    store.save(page("https://gazette.example/a", "A", CITING, references=mentions("Valley Ledger")))
    store.save(page("https://ledger.example/a", "A", BRIDGE, publisher="Valley Ledger"))
    row = select(
        store, "SELECT o.id, o.domains FROM sites s JOIN outlets o ON o.id = outlet_id WHERE s.name = 'ledger'"
    )
    assert row == [(outlet_of(store, "Valley Ledger")[1], '["ledger.example"]')]


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_a_site_is_the_outlet_that_is_named_like_its_domain(store: Store, order: tuple[int, int]) -> None:
    pages = (
        page("https://gazette.example/a", "A", CITING, references=mentions("Ledger")),
        page("https://ledger.example/a", "A", BRIDGE, publisher=None),
    )
    for number in order:
        store.save(pages[number])
    store.save(page("https://ledger.example/b", "B", EXERCISE, publisher="Ledger"))
    assert select(store, "SELECT outlet_id FROM sites WHERE name = 'ledger'") == [(outlet_of(store, "Ledger")[1],)]
    assert select(store, "SELECT count(*) FROM outlets WHERE NOT known") == [(2,)]


def test_a_site_that_tells_its_name_late_is_the_outlet_of_that_name(store: Store) -> None:
    store.save(page("https://vl.example/a", "A", BRIDGE, publisher=None))
    store.save(page("https://gazette.example/a", "A", CITING, references=mentions("Valley Ledger")))
    store.save(page("https://vl.example/b", "B", EXERCISE, publisher="Valley Ledger"))
    rows = select(store, "SELECT id, name, domains FROM outlets WHERE NOT known AND name <> 'Gazette'")
    assert rows == [(outlet_of(store, "Valley Ledger")[1], "Valley Ledger", '["vl.example"]')]
    assert select(store, "SELECT outlet_id FROM sites WHERE name = 'vl'") == [(rows[0][0],)]


def test_a_site_with_the_texts_of_an_agency_is_not_the_agency(store: Store) -> None:
    store.save(page("https://portal.example/a", "A", BRIDGE, publisher="Reuters"))
    store.save(page("https://portal.example/b", "B", EXERCISE, publisher="Portal News"))
    name = "SELECT o.name, o.known FROM sites s JOIN outlets o ON o.id = outlet_id WHERE s.name = 'portal'"
    assert select(store, name) == [("Portal News", 0)]


def test_a_newer_version_that_knows_more(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Names that articles have brought become the known outlet's, and rows keep their ids."""
    store.save(page("https://gazette.example/a", "A", CITING,
                    references=mentions("Valley Ledger", "The Ledger of the Valley", "AP")))  # fmt: skip
    first, ap = outlet_of(store, "Valley Ledger")[1], outlet_of(store, "AP")[1]
    new = known.Outlet("Valley Ledger", (known.Spelling("Valley Ledger"), known.Spelling("Ledger of the Valley"),
                       known.Spelling("VL")), ("valleyledger.example",))  # fmt: skip
    monkeypatch.setattr(known, "OUTLETS", (*known.OUTLETS, new))
    Store(store.path).close()
    assert outlet_of(store, "The Ledger of the Valley") == ("Valley Ledger", first)
    assert outlet_of(store, "AP")[1] == ap
    assert select(store, "SELECT count(*), max(known) FROM outlets WHERE name LIKE '%Ledger%'") == [(1, 1)]
    assert select(store, "PRAGMA foreign_key_check") == []
    before = store.path.read_bytes()
    Store(store.path).close()
    assert store.path.read_bytes() == before


def test_what_an_earlier_version_has_stored_is_filled_in(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    old = sqlite_utils.Database(path)
    migrations.apply(old, stop_before="create_outlets")
    times = dict.fromkeys(("first_seen", "last_checked", "last_changed"), "2026-11-22T12:00:00Z")
    for site, key, url, title, body in (
        ("kursor", "1", "https://cursorinfo.co.il/threats", "Salami threatens Israel with attack", THREATS),
        ("gazette", "2", "https://gazette.example/citing", "Cooperation", CITING),
    ):
        old.table("sites").insert({"name": site})
        old.table("articles").insert({"id": key, "site": site, "url": url, "title": title, "body": body,
            "publisher": site.capitalize(), "language": "en", "content_hash": key, **times})  # fmt: skip
        old.table("article_urls").insert({"address": address(url), "article_id": key})
    old.table("pages").insert({"url": SHORT, "final_url": "https://cursorinfo.co.il/threats", "site": "kursor",
        "outcome": "stored", "first_fetched": "", "last_fetched": ""})  # fmt: skip
    rows = [link("https://m.cursorinfo.co.il/threats"), link(SHORT, 1), MENTION]
    for row in rows:
        old.table("cross_references").insert({"article_id": "2", "kind": row.kind, "position": row.position,
            "text": row.text, "sentence": row.sentence, "url": row.url, "outlet": row.outlet,
            "target_address": address(row.url or "") or None})  # fmt: skip
    old.close()
    with Store(path) as store:
        assert [row[1:] for row in targets(store)] == [
            ("https://cursorinfo.co.il/threats", by) for by in ("twin", "search", "redirect")
        ]
        assert outlet_of(store, "Kursor")[0] == "Kursor"
        assert select(store, "SELECT DISTINCT site, cited_at FROM cross_references") == [
            ("gazette", "2026-11-22T12:00:00Z")
        ]


# Views


def small_web(store: Store) -> None:
    """Anton cites Berta, Berta Carla, Carla Anton, Doris Carla; each mentions Reuters."""

    def at(name: str) -> str:
        return f"https://{name}.example/story"

    for number, (name, cited) in enumerate(
        (("anton", "berta"), ("berta", "carla"), ("carla", "anton"), ("doris", "carla"))
    ):
        references = [link(at(cited)), Reference("mention", 1, "Reuters says", f"{number} Reuters says.", None, "Reuters"),
                      Reference("related", 2, "x", None, at("doris"))]  # fmt: skip
        store.save(page(at(name), f"Title {name[0]}", f"{name} {number} " * 60, number, references=tuple(references)))


def test_who_cites_whom(store: Store) -> None:
    small_web(store)
    columns = "site, from_outlet, to_outlet, articles, links, mentions, sources, first, last"
    rows = select(store, f"SELECT {columns} FROM outlet_citations WHERE to_outlet = 'Reuters' ORDER BY site LIMIT 1")
    assert rows == [("anton", "Anton", "Reuters", 1, 0, 1, 0, "2026-11-22T12:00:00Z", "2026-11-22T12:00:00Z")]
    assert select(store, "SELECT links FROM outlet_citations WHERE site = 'doris' AND to_outlet = 'Carla'") == [(1,)]


def test_the_most_cited_come_first(store: Store) -> None:
    small_web(store)
    rows = select(store, "SELECT title, sites, articles FROM most_cited LIMIT 2")
    assert rows[0] == ("Title c", 2, 2)
    assert rows[1][1:] == (1, 1)
    assert select(store, "SELECT count(*) FROM most_cited") == [(3,)], "related articles are not cited"


def test_views_read_no_articles_to_count(store: Store) -> None:
    for view in ("outlet_citations", "most_cited"):
        plan = [row[3] for row in select(store, f"EXPLAIN QUERY PLAN SELECT * FROM {view} LIMIT 9")]
        assert any("cross_references USING COVERING INDEX" in step for step in plan), plan


def test_the_chain_behind_a_story_ends_in_a_circle(store: Store) -> None:
    small_web(store)
    chain = store.chain(article_id("https://doris.example/story"))
    assert [(row["depth"], row["title"]) for row in chain] == [(1, "Title c"), (2, "Title a"), (3, "Title b")]


def test_the_documented_queries_run(store: Store) -> None:
    small_web(store)
    text = (CHECKOUT / "docs/records.md").read_text(encoding="utf-8")
    queries = re.findall(r"```sql\n(.*?)```", text, re.DOTALL)
    assert len(queries) >= 3
    answers = [select(store, query.replace("'https://example.org/2026/11/22/bridge-opens/'", "'https://doris.example/story'"))
               for query in queries]  # fmt: skip
    assert all(answers)


# The commands


@pytest.fixture
def web(work: Workplace) -> Workplace:
    with Store(work.db) as store:
        small_web(store)
        store.save(threats())
        store.save(citing())
        store.save(page("https://odd.example/story", "Odd \ufffe <&> \x01 title", BRIDGE,
                        references=(link("https://anton.example/story"),), requested="https://odd.example/?p=1"))  # fmt: skip
    return work


def test_refs_for_people(web: Workplace) -> None:
    done = web.run("refs", "http://www.gazette.example/citing/?utm_source=x")
    assert done.code == 0, done.err
    assert "Cooperation with Iran\nhttps://gazette.example/citing" in done.out
    assert "mention  cursorinfo 2026-11-19  Salami threatens" in done.out and "(search, 0." in done.out
    done = web.run("refs", article_id("https://carla.example/story"))
    assert "is pointed to by:\n  link     doris 2026-11-25  Title d" in done.out
    assert "  1  anton 2026-11-22  Title a" in done.out and "mention  Reuters, not stored" in done.out


def test_refs_as_json(web: Workplace) -> None:
    done = web.run("refs", "https://odd.example/?p=1", "--json")
    answer = json.loads(done.out)
    assert answer["article"]["url"] == "https://odd.example/story"
    assert [(r["target_url"], r["target_by"], r["certainty"]) for r in answer["references"]] == [
        ("https://anton.example/story", "address", 1.0)
    ]
    assert answer["referrers"] == [] and [row["site"] for row in answer["chain"]] == ["anton", "berta", "carla"]


def test_refs_of_what_is_not_there(web: Workplace, tmp_path: Path) -> None:
    for arguments in (("https://nobody.example/",), ("x", "--db", str(tmp_path / "none.db"))):
        done = web.run("refs", *arguments)
        assert done.code == 2 and done.err.startswith("Error: ") and "Traceback" not in done.err


@pytest.mark.parametrize("ending", ["gexf", "graphml"])
def test_a_graph_that_gephi_opens(web: Workplace, ending: str) -> None:
    file = web.folder / f"web.{ending}"
    done = web.run("graph", file.name)
    assert done.code == 0, done.err
    assert done.out == f"web.{ending}: 7 articles, {_edges(web)} edges\n"
    graph = getattr(networkx, f"read_{ending}")(file)
    nodes = dict(graph.nodes(data=True))
    assert nodes[article_id("https://carla.example/story")]["label"] == "Title c"
    assert nodes[article_id("https://odd.example/story")]["label"] == "Odd  <&>  title"
    assert all(isinstance(key, str) for key in nodes)
    edges = [data for _, _, data in graph.edges(data=True)]
    assert {"link", "mention", "related"} == {edge["kind"] for edge in edges}
    assert all(isinstance(edge["certainty"], float) and edge["date"] for edge in edges)
    valid(file)


@pytest.mark.parametrize("ending", ["gexf", "graphml"])
def test_a_graph_of_outlets(web: Workplace, ending: str) -> None:
    file = web.folder / f"outlets.{ending}"
    assert web.run("graph", file.name, "--outlets", "--since", "2026-11-23").code == 0
    graph = getattr(networkx, f"read_{ending}")(file)
    names = {data["label"]: key for key, data in graph.nodes(data=True)}
    edges = graph.get_edge_data(names["Doris"], names["Reuters"])
    assert [(e["kind"], e["weight"]) for e in (edges.values() if graph.is_multigraph() else [edges])] == [
        ("mention", 1)
    ]
    assert "Anton" not in names or not graph.out_degree(names["Anton"]), "before that day"
    valid(file)


def _edges(web: Workplace) -> int:
    sql = "SELECT count(*) FROM cross_references WHERE target_article_id <> article_id"
    return int(sqlite3.connect(web.db).execute(sql).fetchone()[0])


def valid(file: Path) -> None:
    """What the schemas of GEXF 1.2 and GraphML 1.0 ask for: unique ids, known ends, declared attributes and types."""
    root = ET.fromstring(file.read_bytes())
    tag = root.tag.partition("}")[0] + "}"
    declared = {
        e.get("id"): e.get("type") or e.get("attr.type")
        for name in ("attribute", "key")
        for e in root.iter(tag + name)
    }
    assert set(declared.values()) <= {"string", "double", "integer", "long", "int", "float", "boolean"}
    used = [e.get("for") or e.get("key") for name in ("attvalue", "data") for e in root.iter(tag + name)]
    assert used and set(used) <= set(declared)
    nodes = [e.get("id") for e in root.iter(tag + "node")]
    edges = list(root.iter(tag + "edge"))
    assert len(set(nodes)) == len(nodes) and len({e.get("id") for e in edges}) == len(edges)
    assert {e.get(end) for e in edges for end in ("source", "target")} <= set(nodes)
    assert b"None" not in file.read_bytes()
    if tag.startswith("{http://www.gexf.net"):
        assert root.get("version") == "1.2"
        assert [child.tag.removeprefix(tag) for child in root] == ["meta", "graph"]


def test_a_graph_without_networkx(web: Workplace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from newsspider.graph import GraphError, outlet_graph

    monkeypatch.setitem(sys.modules, "networkx", None)
    with pytest.raises(GraphError, match=r"newsspider\[graph\]"):
        outlet_graph([])


def test_a_graph_in_no_format(web: Workplace) -> None:
    done = web.run("graph", "web.csv")
    assert done.code == 2 and ".gexf or .graphml" in done.err and not (web.folder / "web.csv").exists()


# The crawl


def test_a_crawl_notes_where_redirects_lead(
    work: Workplace, serve: Callable[[Mapping[str, Route]], WebServer]
) -> None:
    """A link through the site's own /go/ is resolved to the article of another site that it leads to."""
    story, way = "/2026/11/20/a-new-tram-line-for-the-town", "/2026/11/20/go/a-tram-line-as-told-elsewhere"
    other = serve(
        {"/": html(f'<a href="{story}">A tram line for the town</a>'), story: article("A tram line was built")}
    )
    body = f'<p>Of this the <a href="{way}">paper of the next town</a> had told before, at some length.</p>'
    town = serve(
        {
            "/": html('<a href="/2026/11/21/council-speaks-of-trams">Council speaks of trams</a>'
                      f'<a href="{way}">A tram line as told elsewhere</a>'),
            "/2026/11/21/council-speaks-of-trams": article("Council spoke of trams", body=body),
            way: Answer(302, {"Location": other.base + story}),
        }
    )  # fmt: skip
    work.declare(town)
    work.declare(other, "other")
    work.run("crawl")
    with Store(work.db) as store:
        found = [row for row in targets(store) if row[0] == town.base + way]
    assert found == [(town.base + way, other.base + story, "redirect")], work.pages(town)
