"""Stories: copies of one text are found whatever was done to them and in whatever order they come, and nothing else is."""

from __future__ import annotations

import re
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from time import process_time
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsspider.items import Article, Outcome, Visit
from newsspider.storage import Store
from newsspider.storage.fingerprints import LONGEST, Shingles, compare, shingles

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)

ENGLISH = """The ferry between Port Ellis and the island of Marrow will stop running on 3 December, its operator \
said on Friday, leaving some 900 islanders without a daily crossing for the first time since 1961.

Harbour Lines blamed the price of fuel and the state of the pier at Marrow, which divers found to be cracked in \
two places in September. Repairs would cost about 4.2 million pounds, and neither the county nor the company is \
willing to pay for all of it.

"We have been promised a new pier by three ministers and have not seen a single stone of it," said Agnes Rowe, \
who chairs the island's council and runs its only shop. She called on the county to charter a boat until spring.

The county said that a smaller vessel could carry passengers, but no cars, on four days a week. Talks with two \
firms had begun, a spokesman said. Children from Marrow would be lodged on the mainland in stormy weeks.

Fishermen on the island fear for their trade, because crab and lobster reach the markets by the evening ferry. \
"If the lorry cannot cross, the catch is worth half," one of them said. A petition has gathered 5,300 names."""
GERMAN = """Die Stadt Lindenau will ihr Freibad nach 58 Jahren schließen und das Gelände an einen Bauträger \
verkaufen. Das beschloss der Rat am Dienstagabend nach fünf Stunden Streit mit 23 zu 21 Stimmen.

Bürgermeisterin Karla Wendt begründete den Schritt mit den Kosten der Sanierung, die ein Gutachten auf 11,4 \
Millionen Euro schätzt. Die Rohre stammten noch aus dem Jahr der Eröffnung, im Sommer seien täglich 90 Kubikmeter \
Wasser im Boden verschwunden. Die Opposition warf ihr vor, das Bad absichtlich verkommen zu lassen.

Vor dem Rathaus standen während der Sitzung mehr als 300 Menschen in Badekappen. Der Schwimmverein kündigte an, \
Unterschriften für ein Bürgerbegehren zu sammeln; dafür sind in Lindenau 2.600 nötig. Der Verein bildet jedes \
Jahr etwa 140 Kinder aus und müsste in die Halle der Kreisstadt ausweichen, die schon heute ausgebucht ist.

Der Bauträger plant an gleicher Stelle 120 Wohnungen, ein Drittel davon mit gebundener Miete. Mit dem Abriss könnte \
nach Angaben der Verwaltung im Herbst des kommenden Jahres begonnen werden."""
RUSSIAN = """Жители посёлка Заречный третью неделю остаются без моста через реку Тихую, сообщила в среду районная \
администрация. Опоры повредил ледоход, и движение закрыли даже для пешеходов.

До больницы теперь приходится ехать в объезд 74 километра по лесной дороге, которую после дождей размыло. Школьников \
возят на лодке спасатели, но при сильном ветре занятия отменяют. Магазин получает хлеб через день, лекарства привозит \
вертолёт.

Глава района Пётр Лапин пообещал, что временную переправу наведут военные инженеры до конца месяца. На постоянный \
мост, по его словам, нужно 320 миллионов рублей, и деньги запросили у областного бюджета ещё прошлой осенью.

Местные рыбаки не верят обещаниям и собирают собственный паром из понтонов, оставшихся от старой пристани. Они \
говорят, что справятся за десять дней, если им дадут дизельный двигатель."""
CHINESE = """临江市政府星期四宣布，市内最后一条有轨电车线路将在明年三月停止运营，取而代之的是十二公里长的地下铁路。

这条线路建于一九三五年，每天运送约两万名乘客，沿途经过老城区、鱼市和大学。许多市民带着相机来到终点站，同驾驶员合影留念，\
有人还带来了祖父母当年的车票。

交通局局长周明在记者会上说，轨道和车辆都已老化，去年发生了十七次故障，维修零件只能从国外定做。他表示，两辆旧车将送往\
博物馆，其余车厢会改成沿江公园里的咖啡馆和图书室。

反对者认为，地铁票价更高，老年人上下楼梯也不方便。由退休教师李芳发起的请愿书已经征集到九千多个签名，要求至少保留周末\
的观光班次。市议会将在下个月讨论这一建议，结果预计在春节以前公布。"""
ARABIC = """أعلنت بلدية الميناء يوم السبت أنها ستغلق سوق السمك القديم بعد أكثر من مئة عام على افتتاحه، وستنقل الباعة إلى \
مبنى جديد على أطراف المدينة.

وقال رئيس البلدية سامر حداد إن سقف السوق لم يعد آمنا، وإن المهندسين وجدوا شقوقا في ثمانية من أعمدته الحجرية. وأضاف أن كلفة \
الترميم تبلغ نحو ستة ملايين، وهو مبلغ لا تملكه البلدية في الوقت الراهن.

ورفض الباعة القرار وأغلقوا الطريق المؤدي إلى المرفأ ساعات عدة. وقالت أم يوسف، التي تبيع السردين هناك منذ أربعين عاما، إن \
الزبائن لن يقطعوا كل تلك المسافة من أجل السمك، وإن المبنى الجديد بلا مياه جارية حتى الآن.

ودعت جمعية حماية التراث إلى وقف الهدم وعرض الملف على وزارة الثقافة. ومن المنتظر أن ينظر المجلس البلدي في اعتراضها خلال \
جلسته المقبلة بعد أسبوعين."""
TEXTS = {"English": ENGLISH, "German": GERMAN, "Russian": RUSSIAN, "Chinese": CHINESE, "Arabic": ARABIC}
ABOUT = """Sign up for our letter and read the best of the week each Saturday morning over breakfast. This site is \
paid for by its readers; become a member for the price of two cups of coffee."""
LEAD = (
    """What people here had feared for months has come true, and few of them were ready for it when the news came."""
)


#: Reports that are made from a template: text, and what is filled in.
TEMPLATES = {
    "lottery": (
        """The winning numbers in the draw of {} are {}, {}, {}, {}, {} and {}; the bonus number is {}. The jackpot stood at \
{} million. Tickets must be handed in within ninety days at any shop that sells them. The numbers are given without \
warranty. The next draw takes place in the usual studio, under the eyes of a notary, and is shown by all stations.""",
        [("Saturday", 3, 12, 24, 31, 38, 45, 7, 14), ("Wednesday", 5, 9, 17, 22, 40, 41, 2, 16)],
    ),
    "weather": (
        """In {} it will be cloudy at first, with sunny spells in the afternoon. Temperatures climb to {} degrees and fall to \
{} degrees at night. A light wind blows from the west at {} kilometres an hour. The chance of rain is {} per cent. \
Those who are sensitive to pollen should know that {} is in the air. Sunrise is at {}, sunset at {}.""",
        [
            ("Lindenau", 14, 6, 12, 20, "birch", "7.42", "16.31"),
            ("Port Ellis", 9, 2, 31, 70, "hazel", "7.58", "16.12"),
        ],
    ),
    "earnings": (
        """{} on Thursday reported profit of ${} million in its fiscal third quarter. On a per-share basis, the company said \
it had net income of {} cents. Earnings, adjusted for one-time gains and costs, came to {} cents per share. The results \
exceeded expectations. It posted revenue of ${} million in the period. For the current quarter, {} expects revenue \
in the range of ${} million to ${} million. Its shares have risen {} per cent since the beginning of the year.""",
        [
            ("Ellis Ferries", "21.4", 38, 41, "310.2", "Ellis Ferries", 300, 320, 12),
            ("Marrow Foods", "8.9", 17, 22, "95.7", "Marrow Foods", 101, 108, 31),
        ],
    ),
    "Kurse": (
        """Der Leitindex hat am {} {} Punkte gewonnen und mit {} Punkten geschlossen. Der Nebenwerteindex stieg um {} \
Prozent auf {} Punkte. Marktteilnehmer verwiesen auf die Vorgaben aus Übersee. Der Kurs der Gemeinschaftswährung \
wurde mit {} festgesetzt. Am Rentenmarkt fiel die Umlaufrendite auf {} Prozent. Ein Fass Öl der Nordseesorte \
kostete {} Dollar. Die Feinunze Gold wurde mit {} Dollar gehandelt.""",
        [
            ("Montag", 112, 19322, "0,4", 26112, "1,0495", "2,24", 74, 2711),
            ("Dienstag", 87, 19409, "0,7", 26301, "1,0512", "2,21", 73, 2694),
        ],
    ),
}


def sentences(text: str) -> list[str]:
    return re.findall(r"[^.。]+(?:[.。]|$)", text.replace("\n\n", " "))


REWRITES: dict[str, Callable[[str], str]] = {
    "word for word": lambda text: text,
    "another setting": lambda text: text.replace('"', "“").replace("\n\n", "\n").upper(),
    "cut to two thirds": lambda text: text[: len(text) * 2 // 3],
    "cut to a third": lambda text: text[: len(text) // 3],
    "words of the site below": lambda text: f"{text}\n\n{ABOUT}",
    "another lead": lambda text: "\n\n".join([LEAD, *text.split("\n\n")[1:]]),
    "sentences dropped": lambda text: "".join(s for i, s in enumerate(sentences(text)) if i % 4 != 1),
    "paragraphs shuffled": lambda text: "\n\n".join(reversed(text.split("\n\n"))),
}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "news.db") as store:
        yield store


def visit(site: str, body: str, hours: float = 0, path: str = "/a", seen: float = 200, **article: Any) -> Visit:
    """A page that was published so many hours after noon, and fetched later."""
    url = f"https://{site}{path}"
    values = {
        "title": f"What {site} calls it",
        "date_published": NOON + timedelta(hours=hours),
        "date_published_precision": "second",
        "page_type": "article",
        **article,
    }
    return Visit(
        url, url, site, NOON + timedelta(hours=seen), status=200, article=Article(url=url, body=body, **values)
    )


def rows(store: Store, sql: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(store.path)) as db:
        return [
            tuple(v.removeprefix("https://").removesuffix("/a") if isinstance(v, str) else v for v in row)
            for row in db.execute(sql)
        ]


def stories(store: Store) -> set[frozenset[str]]:
    """The articles of each story, which are known by their sites where these have only one."""
    found = defaultdict(set)
    for story, url in rows(
        store, "SELECT m.story_id, a.url FROM story_members m JOIN articles a ON a.id = m.article_id"
    ):
        found[story].add(url)
    return {frozenset(urls) for urls in found.values()}


def copies(store: Store) -> dict[str, tuple[str, str, float]]:
    """Copy -> original, relation, similarity."""
    sql = """
        SELECT c.url, o.url, m.relation, m.similarity FROM story_members m
        JOIN articles c ON c.id = m.article_id JOIN articles o ON o.id = m.copied_from"""
    return {copy: rest for copy, *rest in map(list, rows(store, sql)) for rest in [tuple(rest)]}


def everything(store: Store) -> dict[str, object]:
    """All that is said of stories, but for their numbers, which are those of the order of coming."""
    told = rows(
        store,
        """
        SELECT s.title, s.articles, s.sites, s.first_site, s.first_published, s.last_published, f.url
        FROM stories s JOIN articles f ON f.id = s.first_article_id ORDER BY f.url""",
    )
    return {"stories": told, "members": stories(store), "copies": copies(store)}


def sizes(store: Store) -> dict[str, int]:
    names = ("stories", "story_members", "story_pairs", "story_texts", "story_fingerprints")
    return {name: rows(store, f"SELECT count(*) FROM {name}")[0][0] for name in names}


# What is found


@pytest.mark.parametrize("rewrite", REWRITES)
@pytest.mark.parametrize("language", TEXTS)
def test_a_copy_is_found_whatever_was_done_to_it(store: Store, language: str, rewrite: str) -> None:
    for name, text in TEXTS.items():
        store.save(visit(f"{name}.wire", text))
    store.save(visit("town", REWRITES[rewrite](TEXTS[language]), hours=3))
    original, relation, similarity = copies(store)["town"]
    assert (original, stories(store)) == (f"{language}.wire", {frozenset({"town", f"{language}.wire"})})
    assert relation in ("identical", "near", "part") and 0.5 <= similarity <= 1


@pytest.mark.parametrize(
    ("site", "rewrite", "relation"),
    [
        ("town", "word for word", "identical"),
        ("town", "another setting", "identical"),
        ("town", "another lead", "near"),
        ("town", "cut to a third", "part"),
        ("wire", "word for word", "republished"),
        ("wire", "cut to two thirds", "republished"),
    ],
)
def test_relations(store: Store, site: str, rewrite: str, relation: str) -> None:
    store.save(visit("wire", ENGLISH))
    store.save(visit(site, REWRITES[rewrite](ENGLISH), hours=1, path="/b"))
    ((original, told, similarity),) = copies(store).values()
    assert (original, told) == ("wire", relation)
    assert similarity == (1 if relation == "identical" else pytest.approx(similarity))


def test_an_update_with_a_few_other_numbers_is_one_story(store: Store) -> None:
    store.save(visit("wire", ENGLISH))
    store.save(visit("town", ENGLISH.replace("5,300", "6,100").replace("900", "950"), hours=5))
    assert stories(store) == {frozenset({"wire", "town"})}


def test_what_the_views_show(store: Store) -> None:
    store.save(visit("wire", ENGLISH, agencies=("AP",)))
    store.save(visit("town", ENGLISH, hours=1.5))
    store.save(visit("hill", ENGLISH[:500], hours=3))
    store.save(visit("east", GERMAN, hours=2))
    store.save(visit("west", GERMAN, hours=4, agencies=("dpa",)))
    sql = "SELECT title, sites, articles, first_site, hours, outlets FROM stories_by_outlets"
    assert rows(store, sql) == [
        ("What wire calls it", 3, 3, "wire", 3.0, '["wire","town","hill"]'),
        ("What east calls it", 2, 2, "east", 2.0, '["east","west"]'),
    ]
    sql = "SELECT from_site, to_site, relation, hours_later, agencies, to_title FROM story_copies ORDER BY 2"
    assert rows(store, sql) == [
        ("wire", "hill", "part", 3.0, '["AP"]', "What hill calls it"),
        ("wire", "town", "identical", 1.5, '["AP"]', "What town calls it"),
        ("east", "west", "identical", 2.0, '["dpa"]', "What west calls it"),
    ]


# What is none


@pytest.mark.parametrize("hours", [0, 24])
@pytest.mark.parametrize("sites", [("wire", "wire"), ("wire", "town")], ids=" ".join)
@pytest.mark.parametrize("name", TEMPLATES)
def test_reports_of_one_template_are_stories_of_their_own(
    store: Store, name: str, sites: tuple[str, str], hours: int
) -> None:
    template, fillings = TEMPLATES[name]
    for number, (site, filling) in enumerate(zip(sites, fillings, strict=True)):
        store.save(visit(site, template.format(*filling), hours * number, path=f"/{number}"))
    assert stories(store) == set()


def test_short_texts_are_alike_by_chance(store: Store) -> None:
    for site in ("wire", "town"):
        store.save(visit(site, "The story is told in the video above, which starts by itself when the page is open."))
    assert stories(store) == set()


def test_a_common_end_makes_no_story(store: Store) -> None:
    house = " ".join(
        [ABOUT, "Our reporters follow a code that you find here, and answer each letter that reaches us."]
    )
    for site, text in (("wire", ENGLISH), ("town", GERMAN)):
        store.save(visit(site, f"{text[:250]}\n\n{house}"))
    assert stories(store) == set()


def test_a_form_that_a_site_fills_in_anew_makes_no_story(store: Store) -> None:
    paragraphs = ENGLISH.split("\n\n")
    for number, own in enumerate((GERMAN, RUSSIAN)):
        body = "\n\n".join([paragraphs[0], own.split("\n\n")[1], *paragraphs[2:4]])
        store.save(visit("wire", body, path=f"/{number}"))
    assert stories(store) == set()


def test_a_review_of_many_stories_does_not_make_one_of_them(store: Store) -> None:
    texts = [text.split("\n\n") for text in (ENGLISH, GERMAN, RUSSIAN, ARABIC)]
    short = [paragraph for paragraphs in texts for paragraph in paragraphs[1:3]]
    for number, text in enumerate(short):
        store.save(visit(f"wire{number}", text))
    store.save(visit("review", "\n\n".join(short), hours=9))
    assert stories(store) == set()


def test_a_text_that_comes_back_after_a_season_is_another_story(store: Store) -> None:
    for number, days in enumerate((0, 29, 62)):
        store.save(visit(f"site{number}", ENGLISH, hours=24 * days, seen=5000))
    assert stories(store) == {frozenset({"site0", "site1"})}


# Who was first


def test_who_was_first_is_told_by_publication_and_not_by_crawling(store: Store) -> None:
    for site, hours in (("late", 5), ("middle", 3), ("early", 1)):
        store.save(visit(site, ENGLISH, hours))
    assert {copy: original for copy, (original, *_) in copies(store).items()} == {"late": "early", "middle": "early"}


def test_a_copy_is_one_of_the_most_alike(store: Store) -> None:
    store.save(visit("wire", ENGLISH))
    store.save(visit("town", REWRITES["another lead"](ENGLISH), hours=1))
    store.save(visit("hill", REWRITES["another lead"](ENGLISH), hours=2))
    assert copies(store)["hill"] == ("town", "identical", 1.0)


def test_a_bare_day_is_no_proof_of_having_been_first(store: Store) -> None:
    midnight = NOON - timedelta(hours=12)
    store.save(visit("day", ENGLISH, date_published=midnight, date_published_precision="day"))
    store.save(visit("time", ENGLISH))
    store.save(visit("seen", ENGLISH, seen=-1, date_published=midnight, date_published_precision="day"))
    store.save(visit("undated", ENGLISH, seen=-2, date_published=None, date_published_precision=None))
    sql = "SELECT site, published FROM story_members ORDER BY published"
    assert rows(store, sql) == [
        ("undated", "2026-11-22T10:00:00Z"),
        ("seen", "2026-11-22T11:00:00Z"),
        ("time", "2026-11-22T12:00:00Z"),
        ("day", "2026-11-22T23:59:59Z"),
    ]


VISITS = [
    visit("wire", ENGLISH),
    visit("town", ENGLISH, hours=2),
    visit("hill", REWRITES["cut to a third"](ENGLISH), hours=3),
    visit("lake", REWRITES["another lead"](ENGLISH), hours=4),
    visit("lake", REWRITES["another lead"](ENGLISH), hours=5, path="/again"),
    visit("east", GERMAN, hours=1),
    visit("west", REWRITES["sentences dropped"](GERMAN), hours=1.5),
    visit("both", f"{RUSSIAN}\n\n{ARABIC}", hours=9),
    visit("north", RUSSIAN, hours=6),
    visit("south", ARABIC, hours=7),
    visit("alone", CHINESE),
]


def saved(path: Path, visits: Sequence[Visit]) -> dict[str, object]:
    path.unlink(missing_ok=True)
    with Store(path) as store:
        for each in visits:
            assert store.save(each).outcome is Outcome.STORED
        return everything(store)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(visits=st.permutations(VISITS))
def test_any_order_of_saving_gives_the_same_stories(tmp_path: Path, visits: list[Visit]) -> None:
    expected = saved(tmp_path / "one.db", VISITS)
    assert len(expected["members"]) == 3  # type: ignore[arg-type]
    assert saved(tmp_path / "other.db", visits) == expected


ORDERS: dict[str, Callable[[list[Visit]], list[Visit]]] = {
    "oldest first": lambda visits: visits,
    "newest first": lambda visits: visits[::-1],
    "from both ends": lambda visits: [visits[n // 2 if n % 2 else -1 - n // 2] for n in range(len(visits))],
    "the middle last": lambda visits: visits[:25] + visits[35:] + visits[25:35],
    "at random": lambda visits: Random(1).sample(visits, k=len(visits)),
}


@pytest.mark.parametrize("apart", [1, 6, 30])
@pytest.mark.parametrize("order", ORDERS)
def test_each_of_many_copies_but_the_first_was_copied_from_an_earlier_one(
    store: Store, order: str, apart: int
) -> None:
    visits = [visit(f"site{n % 7}", ENGLISH, hours=apart * n, path=f"/{n}", seen=5000) for n in range(60)]
    with store.transaction():
        for each in ORDERS[order](visits):
            assert store.save(each).outcome is Outcome.STORED
    sql = """
        SELECT count(*), count(copied_from), count(DISTINCT story_id),
            sum(EXISTS (SELECT 1 FROM story_members o
                WHERE o.article_id = m.copied_from AND o.published < m.published))
        FROM story_members m"""
    assert rows(store, sql) == [(60, 59, 1, 59)]
    sql = "SELECT first_site, title, first_published, last_published, articles, sites FROM stories"
    last = f"{NOON + timedelta(hours=59 * apart):%Y-%m-%dT%H:%M:%SZ}"
    assert rows(store, sql) == [("site0", "What site0 calls it", "2026-11-22T12:00:00Z", last, 60, 7)]


# What changes


def test_an_article_that_holds_two_stories_makes_one_of_them_until_it_is_revised(store: Store) -> None:
    for name in ("English", "German"):
        store.save(visit(f"{name}1", TEXTS[name]))
        store.save(visit(f"{name}2", TEXTS[name], hours=1))
    apart = {frozenset({"English1", "English2"}), frozenset({"German1", "German2"})}
    assert stories(store) == apart
    store.save(visit("both", f"{ENGLISH}\n\n{GERMAN}", hours=2))
    assert stories(store) == {frozenset({"English1", "English2", "German1", "German2", "both"})}
    revised = store.save(visit("both", RUSSIAN, hours=2, seen=201))
    assert (revised.outcome, stories(store)) == (Outcome.UPDATED, apart)
    assert set(copies(store)) == {"English2", "German2"}


def test_a_revised_text_leaves_its_story_and_comes_back(store: Store) -> None:
    store.save(visit("wire", ENGLISH))
    store.save(visit("town", ENGLISH, hours=1))
    before = everything(store), sizes(store)
    store.save(visit("town", GERMAN, hours=1, seen=201))
    assert (stories(store), sizes(store)["stories"], sizes(store)["story_pairs"]) == (set(), 0, 0)
    store.save(visit("town", ENGLISH, hours=1, seen=202))
    assert (everything(store), sizes(store)) == before


def test_a_small_edit_leaves_the_story_its_number(store: Store) -> None:
    for hours, site in enumerate(("wire", "town", "hill")):
        store.save(visit(site, ENGLISH, hours))
    before = rows(store, "SELECT article_id, story_id FROM story_members ORDER BY 1")
    store.save(visit("wire", ENGLISH.replace("4.2", "4.5"), title="Ferry to stop", seen=201))
    assert rows(store, "SELECT article_id, story_id FROM story_members ORDER BY 1") == before
    assert copies(store)["hill"] == ("town", "identical", 1.0) and copies(store)["town"][:2] == ("wire", "near")
    assert rows(store, "SELECT title FROM stories") == [("Ferry to stop",)]


def test_another_title_or_date_alone_is_followed(store: Store) -> None:
    store.save(visit("wire", ENGLISH))
    store.save(visit("town", ENGLISH, hours=1))
    store.save(visit("wire", ENGLISH, title="Ferry to stop", seen=201))
    assert rows(store, "SELECT title, first_site FROM stories") == [("Ferry to stop", "wire")]
    store.save(visit("wire", ENGLISH, title="Ferry to stop", hours=2, seen=202))
    assert rows(store, "SELECT title, first_site FROM stories") == [("What town calls it", "town")]
    assert list(copies(store)) == ["wire"]


def test_what_newer_rules_read_is_followed(store: Store) -> None:
    store.save(visit("wire", ENGLISH))
    store.save(visit("town", GERMAN, hours=1))
    (key,) = rows(store, "SELECT id FROM articles WHERE site = 'town'")[0]
    rebuilt = store.rebuilt(key, {1: visit("town", ENGLISH, hours=1)})
    assert rebuilt is not None
    store.replace(rebuilt)
    assert stories(store) == {frozenset({"wire", "town"})}


def test_a_deleted_article_leaves_nothing_behind(store: Store) -> None:
    for hours, site in enumerate(("wire", "town", "hill")):
        store.save(visit(site, ENGLISH, hours))
    with closing(sqlite3.connect(store.path, isolation_level=None)) as db:
        db.execute("PRAGMA foreign_keys = ON")
        db.execute("DELETE FROM articles WHERE site = 'wire'")
        assert copies(store) == {"hill": ("town", "identical", 1.0)}
        assert rows(store, "SELECT title, first_site, articles, sites FROM stories") == [
            ("What town calls it", "town", 2, 2)
        ]
        db.execute("DELETE FROM articles WHERE site = 'hill'")
        assert stories(store) == set()
        db.execute("DELETE FROM articles")
    assert set(sizes(store).values()) == {0}


def test_a_visit_that_is_not_stored_is_in_no_story(store: Store) -> None:
    store.save(visit("wire", ENGLISH))
    before = sizes(store)
    with pytest.raises(KeyboardInterrupt), store.transaction():
        store.save(visit("town", ENGLISH, hours=1))
        assert store.article("https://town/a")
        raise KeyboardInterrupt
    assert sizes(store) == before


def test_an_archive_of_an_earlier_version_catches_up_with_its_next_run(tmp_path: Path) -> None:
    path = tmp_path / "news.db"
    expected = saved(path, VISITS)
    with closing(sqlite3.connect(path)) as db:
        made = "SELECT type, name FROM sqlite_master WHERE name LIKE 'stor%' AND type IN ('table', 'view')"
        for kind, name in db.execute(made).fetchall():
            db.execute(f"DROP {kind} {name}")
        db.execute("DELETE FROM _sqlite_migrations WHERE name = 'create_stories'")
        db.commit()
    with Store(path) as store:
        assert stories(store) == set()
        store.start_run("crawl", NOON)
        assert everything(store) == expected
        assert rows(store, "SELECT * FROM stories_pending") == []


# Bounds


def test_what_is_looked_at_of_a_text_ends_somewhere() -> None:
    word = shingles("word " * 2_000_000)
    assert (len(word.in_order), word.is_comparable, len(word.picks())) == (1, False, 0)
    equal = shingles("one two three four five six seven " * 300_000)
    assert len(equal.in_order) <= 8  # the last word is cut
    numbers = shingles(" ".join(map(str, range(1_000_000))))
    assert len(numbers.in_order) < LONGEST / 4 and 10 < len(numbers.picks()) <= 24


def test_texts_whose_hashes_rise_are_picked_from_up_to_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Shingles, "in_order", tuple(range(100_000)))
    assert shingles("").picks() == list(range(24))


@pytest.mark.parametrize("unit", ["word ", "1 ", "漢", "a\u0301\u0323", "“", "Ⅷ", "٣ "])
def test_four_times_as_much_takes_about_four_times_as_long(unit: str) -> None:
    def seconds(number: int) -> float:
        start = process_time()
        text = shingles(unit * number)
        text.picks()
        compare(text, shingles(unit * (number - 1)), timedelta(), same_site=False)
        return process_time() - start

    few, more = (min(seconds(count) for _ in range(3)) for count in (2_500, 10_000))
    assert more < 8 * (few + 0.02)


def test_a_passage_of_very_many_texts_costs_no_more_than_one_of_few(store: Store) -> None:
    def seconds(site: str) -> float:
        start = process_time()
        store.save(visit(site, ENGLISH))
        return process_time() - start

    store.save(visit("wire", ENGLISH))
    few = min(seconds(f"town{n}") for n in range(3))
    with closing(sqlite3.connect(store.path)) as db:
        db.execute(
            """
            WITH RECURSIVE n(number) AS (SELECT 1000 UNION ALL SELECT number + 1 FROM n WHERE number < 21000)
            INSERT INTO story_fingerprints SELECT DISTINCT pick, day, n.number FROM story_fingerprints, n"""
        )
        db.commit()
    many = min(seconds(f"hill{n}") for n in range(3))
    assert many < few + 0.05


def test_what_very_many_texts_share_is_compared_with_few(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    compared = []
    monkeypatch.setattr("newsspider.storage.stories.compare", lambda *args, **kw: compared.append(args[1].digest))
    template, _ = TEMPLATES["weather"]
    for number in range(80):
        compared.clear()
        store.save(visit(f"site{number % 7}", template.format(*range(number, number + 8)), path=f"/{number}"))
        assert len(compared) <= 5
    assert compared


@pytest.mark.parametrize("minutes", [-10, 10], ids=["newest first", "oldest first"])
def test_a_copy_costs_the_same_however_many_there_are(store: Store, minutes: int) -> None:
    def steps(numbers: range) -> int:
        """What SQLite does, in hundreds of instructions."""
        ticks = 0

        def tick() -> int:
            nonlocal ticks
            ticks += 1
            return 0

        store._db.set_progress_handler(tick, 100)
        with store.transaction():
            for number in numbers:
                store.save(visit("wire", ENGLISH, hours=number * minutes / 60, path=f"/{number}"))
        return ticks

    steps(range(100))
    few = steps(range(100, 200))
    steps(range(200, 700))
    assert steps(range(700, 800)) < 1.5 * few
