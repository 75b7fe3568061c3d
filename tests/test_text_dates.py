"""Days that texts name: found, resolved, stored, and what they tell of a publication that is not stated."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from newsspider import extract, extract_text
from newsspider.extraction import extract_article
from newsspider.extraction.date_grammar import grammar_of
from newsspider.extraction.date_words import DATE_WORDS
from newsspider.extraction.text_dates import MAX_DATES, read_dates
from newsspider.items import Outcome, Visit
from newsspider.page import Page
from newsspider.storage import Store

#: A Wednesday.
PUBLISHED = datetime(2025, 3, 12, 9, 30, tzinfo=UTC)
SETS = Path(__file__).parent / "sentences"

#: Language, text, and the days it names for a reader of `PUBLISHED`, with the words that state them.
SENTENCES: list[tuple[str, str, str]] = [
    ("en", "The council met last night and will vote again on Friday.", "last night=2025-03-11 Friday=2025-03-14"),
    ("en", "It opened on Monday and will close on Monday.", "Monday=2025-03-10 Monday=2025-03-17"),
    (
        "en",
        "He was born on Feb. 3, 1950, and retired on January 31.",
        "Feb. 3, 1950=1950-02-03 January 31=2025-01-31",
    ),
    ("en", "Snow fell on March 3 and 4, police said.", "March 3=2025-03-03 4=2025-03-04"),
    ("en", "It snowed between March 3 and March 7.", "March 3 and March 7=2025-03-03..2025-03-07"),
    ("en", "The deal was signed on Monday, November 25, in Baku.", "Monday, November 25=2024-11-25"),
    ("en", "The ship left on 12/28/2024 and sank last Tuesday.", "12/28/2024=2024-12-28 last Tuesday=2025-03-11"),
    (
        "en",
        "The vote was postponed until Thursday; hearings resume on Friday.",
        "Thursday=2025-03-13 Friday=2025-03-14",
    ),
    (
        "en",
        "Tickets can be refunded until this Sunday; it was shut on 17/09/2024.",
        "until this Sunday=2025-03-16 17/09/2024=2024-09-17",
    ),
    ("en", "He has not been seen since Oct. 7, and may leave.", "Oct. 7=2024-10-07"),
    ("en", "He has not been seen since April 7 and is thought to be hiding.", "April 7=2024-04-07"),
    ("de", "In der Nacht von Montag auf Dienstag brannte es.", "Montag=2025-03-10 Dienstag=2025-03-11"),
    ("de", "Am kommenden Freitag soll abgestimmt werden.", "kommenden Freitag=2025-03-14"),
    ("de", "Er soll am Montag überfallen worden sein.", "Montag=2025-03-10"),
    ("de", "Das Abkommen vom 3. Februar gilt bis 31.12.2025.", "3. Februar=2025-02-03 31.12.2025=2025-12-31"),
    ("de", "Am Sonntag (9.3.) kam er, vorgestern ging er.", "Sonntag (9.3.)=2025-03-09 vorgestern=2025-03-10"),
    ("fr", "Dans la nuit de mardi à mercredi, il a neigé.", "mardi=2025-03-11 mercredi=2025-03-12"),
    ("fr", "La route sera fermée du 17 au 19 mars.", "17 au 19 mars=2025-03-17..2025-03-19"),
    (
        "fr",
        "Le 1er janvier, il a dit qu'il partait vendredi prochain.",
        "1er janvier=2025-01-01 vendredi prochain=2025-03-14",
    ),
    ("fr", "Le ministre a annoncé lundi qu'il démissionnerait vendredi.", "lundi=2025-03-10 vendredi=2025-03-14"),
    ("es", "El pasado lunes nevó; mañana votará el consejo.", "pasado lunes=2025-03-10 mañana=2025-03-13"),
    (
        "es",
        "El acuerdo del 3 de febrero de 2023 venció hace dos días.",
        "3 de febrero de 2023=2023-02-03 hace dos días=2025-03-10",
    ),
    ("it", "L'altro ieri nevicava, il 1° gennaio pioveva.", "L'altro ieri=2025-03-10 1° gennaio=2025-01-01"),
    (
        "it",
        "Il consiglio voterà giovedì, dopo il voto dello scorso 9 marzo.",
        "giovedì=2025-03-13 scorso 9 marzo=2025-03-09",
    ),
    (
        "pt",
        "Ele foi preso nesta segunda-feira (10) e será ouvido na quinta.",
        "nesta segunda-feira (10)=2025-03-10 quinta=2025-03-13",
    ),
    ("pt", "A feira decorreu de 1 a 4 de março.", "1 a 4 de março=2025-03-01..2025-03-04"),
    (
        "ru",
        "В понедельник, 25 ноября, он уехал, а вчера вернулся.",
        "понедельник, 25 ноября=2024-11-25 вчера=2025-03-11",
    ),
    ("ru", "Третьего февраля прошлого года его уволили.", "Третьего февраля прошлого года=2024-02-03"),
    (
        "uk",
        "Минулої п’ятниці він приїхав, а в четвер рада голосуватиме.",
        "Минулої п’ятниці=2025-03-07 четвер=2025-03-13",
    ),
    (
        "pl",
        "W zeszłą sobotę padało, w niedzielę mieszkańcy wybiorą radę.",
        "zeszłą sobotę=2025-03-08 niedzielę=2025-03-16",
    ),
    ("tr", "Köprü 30 Haziran-2 Temmuz arasında kapatılacak.", "30 Haziran-2 Temmuz=2025-06-30..2025-07-02"),
    ("tr", "25 Kasım Pazartesi günü başladı, dün bitti.", "25 Kasım Pazartesi=2024-11-25 dün=2025-03-11"),
    ("ar", "بدأت يوم الاثنين 25 نوفمبر وانتهت أمس.", "الاثنين 25 نوفمبر=2024-11-25 أمس=2025-03-11"),
    ("ar", "قال إن الجسر سيغلق من 30 حزيران إلى 2 تموز.", "30 حزيران إلى 2 تموز=2025-06-30..2025-07-02"),
    ("zh", "演习于11月25日星期一开始，上周五结束。", "11月25日星期一=2024-11-25 上周五=2025-03-07"),
    ("zh", "新法将于四月一日生效，10日已公布。", "四月一日=2025-04-01 10日=2025-03-10"),
    # What somebody says in few words is no title.
    ("es", "La alcaldesa dijo: «Mañana votamos». «Ayer perdimos», admitió.", "Mañana=2025-03-13 Ayer=2025-03-11"),
    ("fr", "« Demain, nous votons », a dit la maire : « Hier, on a perdu. »", "Demain=2025-03-13 Hier=2025-03-11"),
    ("ru", "«Завтра приедет комиссия», — сказал мэр.", "Завтра=2025-03-13"),
    ("tr", '"Yarın oy vereceğiz" dedi.', "Yarın=2025-03-13"),
    ("ar", "وقال «غداً نصوت».", "غداً=2025-03-13"),
    ("zh", "他说“明天投票”。", "明天=2025-03-13"),
    # An event of a weekday is past beside a future that is not its own.
    (
        "en",
        "The mayor will explain the costs of repair, a result of Sunday's storm; Friday's match will be played.",
        "Sunday=2025-03-09 Friday=2025-03-14",
    ),
    ("en", "The bridge should reopen on Friday.", "Friday=2025-03-14"),
    ("de", "Morgen wird geräumt, nach dem Sturm vom Sonntag.", "Morgen=2025-03-13 Sonntag=2025-03-09"),
    (
        "fr",
        "Le pont rouvrira demain, fermé après la tempête de dimanche. Le match de vendredi sera décisif.",
        "demain=2025-03-13 dimanche=2025-03-09 vendredi=2025-03-14",
    ),
    (
        "it",
        "Il ponte riaprirà domani, dopo la tempesta di domenica. La partita di venerdì sarà decisiva.",
        "domani=2025-03-13 domenica=2025-03-09 venerdì=2025-03-14",
    ),
    # 'Today' without a verb that tells, but beside a day of these.
    ("it", "Due feriti nella notte di lunedì. Oggi il ponte resta chiuso.", "lunedì=2025-03-10 Oggi=2025-03-12"),
    ("pl", "Wczoraj zamknięto dwa mosty, dziś kolejny.", "Wczoraj=2025-03-11 dziś=2025-03-12"),
    ("ar", "أوقفت الشرطة اليوم الأربعاء رجلا.", "اليوم الأربعاء=2025-03-12"),
    ("zh", "今日天气晴朗。", "今日=2025-03-12"),
    ("de", "Zwei wurden verletzt, teilte die Polizei Freitag mit.", "Freitag=2025-03-07"),
    ("zh", "作家周一在北京表示，他写完了。", "周一=2025-03-10"),
    ("ru", "С завтрашнего дня дорогу закроют.", "завтрашнего=2025-03-13"),
    # What lasts until a day, or was set for one.
    ("en", "The road remained shut until Monday.", "Monday=2025-03-10"),
    ("de", "Der Prozess wurde auf Montag vertagt. Bis Freitag kamen 200.", "Montag=2025-03-17 Freitag=2025-03-07"),
    ("tr", "Yol cumaya kadar kapatıldı.", "cumaya=2025-03-14"),
    ("de", "Seit Mittwoch wird gestreikt.", "Mittwoch=2025-03-12"),
    # Days ahead, but not how long something takes.
    ("en", "They will vote in three days. It was rebuilt in two days.", "in three days=2025-03-15"),
    ("ru", "Выборы пройдут через двадцать один день.", "через двадцать один день=2025-04-02"),
    # Days counted from the one stated last.
    (
        "en",
        "Ten days earlier, he fell. He was held on Monday. The next day, he was freed, and two days later he fled.",
        "Monday=2025-03-10 The next day=2025-03-11 two days later=2025-03-13",
    ),
    (
        "ru",
        "Он уехал в понедельник, на следующий день вернулся; днем ранее он звонил.",
        "понедельник=2025-03-10 на следующий день=2025-03-11 днем ранее=2025-03-09",
    ),
    ("zh", "他昨（11）日表示，农历二月十三日休息。", "昨（11）日=2025-03-11"),
]


def day(year: int, month: int, number: int) -> datetime:
    return datetime(year, month, number, tzinfo=UTC)


def days(text: str, language: str, published: datetime | None = PUBLISHED) -> list[str]:
    """The days that a text names as ``raw=day`` or ``raw=day..last_day``."""
    return [
        f"{m.raw}={m.day}" + (f"..{m.last_day}" if m.last_day else "")
        for m in read_dates(text, language, published).mentions
    ]


@pytest.mark.parametrize(("language", "text", "expected"), SENTENCES, ids=[text[:40] for _, text, _ in SENTENCES])
def test_the_days_of_a_sentence(language: str, text: str, expected: str) -> None:
    assert " ".join(days(text, language)) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The fair ran from December 28 to January 3, 2020.", "2019-12-28 2020-01-03"),
        ("de", "Die Messe lief vom 28. Dezember bis 3. Januar 2020.", "2019-12-28 2020-01-03"),
        ("en", "It ran from November 28 to 30, 2020.", "2020-11-28 2020-11-30"),
        ("en", "It was closed on December 31 and January 1, 2020.", "2019-12-31 2020-01-01"),
        ("en", "It was closed on December 31, 2019 and January 1, 2020.", "2019-12-31 2020-01-01"),
        ("zh", "展览于2019年12月28日至1月3日举行。", "2019-12-28 2020-01-03"),
        ("de", "Er wurde am 25.11.85 geboren und am 25.11.09 gewählt.", "1985-11-25 2009-11-25"),
        ("zh", "该公司成立于二〇一九年十一月二十五日。", "2019-11-25"),
        ("zh", "民国100年11月25日，他去世了。", ""),
    ],
)
def test_which_year_a_day_is_of(language: str, text: str, expected: str) -> None:
    found = read_dates(text, language, datetime(2024, 11, 27, tzinfo=UTC)).mentions
    assert " ".join(str(day) for m in found for day in (m.day, m.last_day) if day) == expected


def test_the_ends_of_the_calendar() -> None:
    for language in DATE_WORDS:
        for year in (1, 9999):
            read_dates("31.12. December 31, January 1, 01/01, 25", language, datetime(year, 12, 31, tzinfo=UTC))
    assert (
        str(read_dates("On December 31 he will go", "en", datetime(9999, 12, 31, tzinfo=UTC)).mentions[0].day)
        == "9999-12-31"
    )


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "He reads the Sunday Times every Monday and shops on Black Friday."),
        ("en", "The market opened every Monday and Thursday; call Monday to Friday 9am to 5pm."),
        ("en", "April Jones and Theresa May may march in 2024; it cost 25 million."),
        ("en", "Tuesdays are quiet. Today's world is loud, and many people are today richer than ever."),
        ("en", "The shop is open on Monday, Tuesday, Wednesday and Thursday."),
        (
            "de",
            "Am Platz des 4. Juli ist jeden Freitag Markt. Guten Morgen! Das Sonntagabend-Format läuft weiter. Auch Sonja Freitag, die Chefin, kam.",
        ),
        ("fr", "Le lundi, le musée est fermé, comme tous les mardi; c'est rue du 8 Mai."),
        (
            "es",
            "La calle 9 de Julio está cerrada los lunes por la mañana, dice Plácido Domingo en la plaza del Dos de Mayo.",
        ),
        ("it", "Ogni lunedì c'è il mercato in via 25 Aprile, dietro la scuola 4 Novembre."),
        ("ru", "Митинг был на улице 9 Января, по понедельникам там тихо."),
        ("tr", "15 Temmuz Şehitler Köprüsü trafiğe kapandı, pazar yeri doldu."),
        ("zh", "每周一闭馆，一周一次。"),
        ("en", "The film 'Tomorrow Never Dies' was shown, and the band played \"Friday on My Mind\"."),
        ("en", "Today many people work from home. It is here today, gone tomorrow, she said."),
        ("de", "Ihr Roman „Gestern im Park“ wurde verfilmt, ebenso »Morgen ist Sonntag«."),
        ("de", "Generalsekretär Jonas Sonntag kritisierte das, Herr Paul Montag lobte es."),
        ("de", "Von heute auf morgen geht das nicht, das waren Ideen von gestern."),
        ("fr", "Le film « Demain tout commence » a été primé."),
        ("es", "La novela «Mañana será tarde» ganó. «Domingo es día de fútbol», bromeó; hoy en día es así."),
        (
            "it",
            "La fiera del venerdì è stata spostata. «Domani forse» ha vinto. Dall'oggi al domani è cambiato tutto.",
        ),
        ("pt", "O disco “Amanhã Talvez” foi premiado. Hoje em dia é assim, e sexta-feira é dia de peixe."),
        ("ru", "Роман «Завтра была война» переиздали. Он был уверен в завтрашнем дне."),
        ("uk", "«Учора й завтра» — назва роману, який перевидали."),
        ("pl", "Powieść „Jutro albo nigdy” zdobyła nagrodę."),
        ("tr", '"Yarın Çok Geç" romanı ödül aldı.'),
        ("ar", "فازت رواية «غداً يوم آخر» بالجائزة."),
        ("zh", "电影《昨天、今天和明天的故事》获奖，歌曲“明天会更好”也获奖了。"),
        ("zh", "作家周一鸣凭新作获奖，演员周六福在片中演父亲。书店每逢周二休息，周五晚上有讲座。"),
        ("xx", "On Monday, November 25, it began."),
    ],
)
def test_names_and_habits_are_no_days(language: str, text: str) -> None:
    assert days(text, language) == []


def test_weekday_and_day_find_the_year() -> None:
    published = day(2020, 2, 3)
    assert days("It began on Monday, November 25.", "en", published) == ["Monday, November 25=2019-11-25"]
    near, far = (
        read_dates(f"It began on {weekday}, January 28.", "en", published).mentions[0]
        for weekday in ("Tuesday", "Sunday")
    )
    assert (near.day, near.certainty) == (date(2020, 1, 28), 0.98)
    assert far.day == date(2018, 1, 28) and far.certainty < near.certainty


def test_a_year_that_is_stated_counts_more_than_a_weekday() -> None:
    (mention,) = read_dates("It began on Friday, November 25, 2024.", "en", PUBLISHED).mentions
    assert (mention.day, mention.certainty) == (date(2024, 11, 25), 0.4)


def test_about_the_turn_of_the_year_the_nearest_day_is_meant() -> None:
    text = "It began on December 30 and will end on January 5."
    assert days(text, "en", day(2025, 1, 2)) == ["December 30=2024-12-30", "January 5=2025-01-05"]


def test_yesterday_is_counted_from_the_local_day() -> None:
    published = datetime.fromisoformat("2025-03-12T00:30:00+09:00")  # the 11th in UTC
    assert days("It rained yesterday.", "en", published) == ["yesterday=2025-03-11"]


def test_the_order_of_figures_is_that_of_the_region() -> None:
    text = "The report of 3/4/2025 was late."
    assert days(text, "en-US") == ["3/4/2025=2025-03-04"]
    assert days(text, "en-GB") == ["3/4/2025=2025-04-03"]
    assert read_dates(text, "en", PUBLISHED).mentions[0].certainty == 0.5
    assert days(text + " It was signed on 25/12/2024.", "en")[0] == "3/4/2025=2025-04-03"
    assert days(text, "en", datetime.fromisoformat("2025-03-12T09:30:00+05:30")) == ["3/4/2025=2025-04-03"]
    assert days(text + " It came on 4 March.", "en")[0] == "3/4/2025=2025-04-03"


def test_days_that_do_not_exist_are_not_resolved() -> None:
    assert days("It was signed on February 30, 2025, and on 29 February.", "en", day(2023, 6, 1)) == [
        "February 30, 2025=None", "29 February=2024-02-29",
    ]  # fmt: skip
    assert days("Gestern begann es.", "de", day(1, 1, 1)) == ["Gestern=None"]


def test_a_mention_says_where_it_stands() -> None:
    body = "Nobody was hurt.\n\nİt rained. “It began on Monday,” he said. It ended."
    (mention,) = read_dates(body, "en", PUBLISHED).mentions
    assert body[mention.start : mention.start + len(mention.raw)] == mention.raw == "Monday"
    assert (mention.position, mention.sentence) == (0, "“It began on Monday,” he said.")


def test_in_a_long_text_without_other_days_today_is_nowadays() -> None:
    guide = "Plants grew in pots. " * 100 + "He planted them today."
    assert days(guide, "en") == []
    assert days(guide + " It rained on Monday.", "en") == ["today=2025-03-12", "Monday=2025-03-10"]


def test_hostile_texts_have_a_limit() -> None:
    assert len(days("on 25 May " * 1000, "en")) == MAX_DATES
    assert max(len(m.sentence) for m in read_dates("on 25 May " * 1000, "en", PUBLISHED).mentions) < 1100


@pytest.mark.parametrize("language", sorted(DATE_WORDS))
def test_a_language_is_whole(language: str) -> None:
    words, grammar = DATE_WORDS[language], grammar_of(language)
    assert grammar is not None
    assert len(words.weekdays) == 7 and set(grammar.weekdays.values()) == set(range(7))
    names = [name.replace("_", " ") for name in f"{words.months} {words.short_months}".split()]
    assert [name for name in names if name not in grammar.months] == []
    assert set(grammar.months.values()) == (set(range(1, 13)) if words.months else set())
    assert len(words.days.split()) in (0, 1, 31)
    assert len(words.numbers.split()) in (9, 29)
    assert {-1, 0, 1} <= set(words.relative)


# Texts without a date of publication

REPORT = (
    "On Monday, November 25, the guards of the border began joint exercises in the north-western region. "
    "On November 24, their neighbours were solemnly welcomed at the bridge. The event will last four days."
)


def test_days_of_a_text_without_a_date_are_kept_unresolved() -> None:
    assert days(REPORT + " It was planned on May 3, 2024.", "en", None) == [
        "Monday, November 25=None", "November 24=None", "May 3, 2024=2024-05-03",
    ]  # fmt: skip


def test_the_estimate_of_a_flattened_page() -> None:
    article = extract_text(f"Exercises have begun\n\n20\n0\n\n{REPORT}", fetched_at=day(2026, 11, 22))
    assert article.date_published is None
    assert (article.date_estimate_earliest, article.date_estimate_latest) == (date(1996, 11, 25), date(2025, 5, 26))
    assert article.date_estimate_likely == date(2024, 11, 25)
    assert any("fits 1996, 2002, 2013, 2019, 2024" in reason for reason in article.date_estimate_reasons)
    assert "fetched on 2026-11-22" in article.date_estimate_reasons


def estimated(text: str, language: str = "en", **known: Any) -> tuple[str, ...]:
    """Earliest, latest and likely day of a text that was fetched in 2026."""
    estimate = read_dates(text, language, None, **{"fetched_at": day(2026, 11, 22), **known}).estimate
    return tuple(str(day) for day in estimate[:3])


def test_what_is_past_and_what_is_to_come_narrow_the_estimate() -> None:
    assert estimated(REPORT + " In 2014, they had met as well.") == ("2014-01-01", "2025-05-26", "2024-11-25")
    assert estimated(REPORT + " The bridge was built in 2021.") == ("2024-11-25", "2025-05-26", "2024-11-25")
    assert estimated(REPORT + " The bridge will be finished in 2015.") == ("1996-11-25", "2014-05-26", "2013-11-25")
    assert estimated(REPORT, modified=day(2014, 1, 5)) == ("1996-11-25", "2014-01-05", "2013-11-25")
    assert estimated("He was arrested on December 3, 2024. The trial will begin on March 3, 2025.") == (
        "2024-12-03", "2025-03-03", "None",
    )  # fmt: skip


def test_the_estimate_speaks_other_languages() -> None:
    german = "Am Montag, dem 25. November, begannen die Übungen. Im Jahr 2021 wurde die Brücke gebaut."
    assert estimated(german, "de") == ("2024-11-25", "2025-05-27", "2024-11-25")
    assert estimated("演习已于11月25日星期一开始。2021年，大桥建成了。", "zh") == (
        "2024-11-25",
        "2025-05-27",
        "2024-11-25",
    )


def test_many_days_without_a_year_are_quickly_weighed() -> None:
    """Overlapping spans would double with each of them."""
    text = "".join(f"On {number} January and on Monday, {number} July. " for number in range(1, 29))
    assert read_dates(text, "en", None).estimate.latest is None


def test_without_a_limit_the_estimate_is_open() -> None:
    estimate = read_dates(REPORT, "en", None).estimate
    assert (estimate.earliest, estimate.latest, estimate.likely) == (date(1996, 11, 25), None, None)


def test_no_estimate_where_the_text_bounds_nothing_or_the_date_is_known() -> None:
    assert estimated("It rained yesterday.") == ("None", "None", "None")
    assert read_dates(REPORT, "en", PUBLISHED).estimate.reasons == ()


# Records


def page(body: str, published: str = "") -> str:
    date_line = f'<meta property="article:published_time" content="{published}">' if published else ""
    paragraphs = "".join(f"<p>{p}</p>" for p in (body, "Two thousand people came to see it, and nobody was hurt."))
    return f'<html lang="en"><head>{date_line}</head><body><article><h1>Exercises begin</h1>{paragraphs}</article></body></html>'


def test_a_page_is_read_for_the_days_of_its_body() -> None:
    article = extract(page(REPORT, "2024-11-27T08:00:00+01:00"), "https://news.example/a")
    assert [str(m.day) for m in article.dates_mentioned] == ["2024-11-25", "2024-11-24"]
    assert all(article.body[m.start :].startswith(m.raw) for m in article.dates_mentioned)
    assert article.date_estimate_reasons == ()


class Archive:
    """An archive of one address, visited again and again."""

    def __init__(self, path: Path) -> None:
        self.store = Store(path)
        self.hours = 0

    def visit(self, html: str, **changes: Any) -> tuple[Outcome | None, str | None]:
        """Store the page as it is an hour later."""
        url, self.hours = "https://news.example/a", self.hours + 1
        at = datetime(2026, 11, 22, 12, tzinfo=UTC) + timedelta(hours=self.hours)
        article = replace(extract_article(Page.from_html(html, url, at)), page_type="article", **changes)
        visit = self.store.save(Visit(url, url, "news", at, 200, article=article))
        return visit.outcome, visit.reason

    @property
    def record(self) -> dict[str, Any]:
        record = self.store.article("https://news.example/a")
        assert record is not None
        return record

    @property
    def rows(self) -> list[tuple[Any, ...]]:
        with closing(sqlite3.connect(self.store.path)) as db:
            return db.execute("SELECT raw, day FROM dates_mentioned ORDER BY position").fetchall()


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    archive = Archive(tmp_path / "news.db")
    yield archive
    archive.store.close()


RESOLVED = [("Monday, November 25", "2024-11-25"), ("November 24", "2024-11-24")]
DATE = "2024-11-27T08:00:00+01:00"


def test_days_are_rows_of_their_own_and_in_the_record(archive: Archive) -> None:
    archive.visit(page(REPORT, DATE))
    assert archive.rows == RESOLVED
    first = archive.record["dates_mentioned"][0]
    assert json.loads(json.dumps(first)) == {
        "position": 0, "raw": "Monday, November 25", "sentence": REPORT.partition(". ")[0] + ".", "start": 3,
        "day": "2024-11-25", "last_day": None, "certainty": 0.98,
    }  # fmt: skip
    with closing(sqlite3.connect(archive.store.path)) as db:
        assert db.execute("SELECT article_id FROM days WHERE day = '2024-11-25'").fetchall() == [
            (archive.record["id"],)
        ]


def test_days_follow_a_revision(archive: Archive) -> None:
    archive.visit(page(REPORT, DATE))
    later = REPORT.replace("November 24", "November 23")
    assert archive.visit(page(later, DATE)) == (Outcome.UPDATED, "body")
    assert archive.rows == [RESOLVED[0], ("November 23", "2024-11-23")]


def test_days_alone_make_no_revision(archive: Archive) -> None:
    archive.visit(page(REPORT, DATE), dates_mentioned=())
    assert archive.rows == []
    assert archive.visit(page(REPORT, DATE)) == (Outcome.UNCHANGED, None)
    assert (archive.rows, archive.record["revision"]) == (RESOLVED, 1)


def test_a_date_that_becomes_known_resolves_the_days_and_ends_the_estimate(archive: Archive) -> None:
    archive.visit(page(REPORT))
    assert archive.rows == [("Monday, November 25", None), ("November 24", None)]
    record = archive.record
    assert (record["date_published"], record["date_estimate_likely"]) == (None, "2024-11-25")
    assert record["date_estimate_latest"] == "2025-05-26"
    archive.visit(page(REPORT, DATE))
    assert archive.rows == RESOLVED
    assert (archive.record["date_estimate_likely"], archive.record["date_estimate_reasons"]) == (None, [])


def test_a_date_that_a_page_lost_still_resolves_the_days_of_its_new_body(archive: Archive) -> None:
    archive.visit(page(REPORT, DATE))
    archive.visit(page(REPORT.replace("November 24", "Sunday")))
    assert archive.rows == [RESOLVED[0], ("Sunday", "2024-11-24")]
    assert archive.record["date_estimate_reasons"] == []


def test_a_body_that_a_page_lost_keeps_its_days(archive: Archive) -> None:
    archive.visit(page(REPORT, DATE))
    archive.visit(page(REPORT, DATE), body="", body_html="", dates_mentioned=())
    assert archive.rows == RESOLVED


def test_a_later_visit_does_not_move_the_estimate(archive: Archive) -> None:
    text = "It was opened in 2021."
    archive.visit(page(text))
    before = archive.record
    assert (before["date_estimate_earliest"], before["date_estimate_latest"]) == ("2021-01-01", "2026-11-22")
    archive.hours += 1000
    assert archive.visit(page(text)) == (Outcome.UNCHANGED, None)
    assert archive.record["date_estimate_latest"] == "2026-11-22"


# Hand-made sentences, see the README beside them


class Score(NamedTuple):
    """How many of the days said, and of those wanted, are right."""

    precision: float
    recall: float


def score(name: str) -> Score:
    """A day is right where its words overlap those of the list and the day is the same."""
    right = said = wanted = 0
    for line in (SETS / name).read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        published = datetime.fromisoformat(case["published"])
        found = [m for m in read_dates(case["text"], case["language"], published).mentions if m.day]
        spans: list[tuple[int, int, str]] = []
        for expected in case["dates"]:
            taken = [start for start, _, _ in spans]
            places = [m.start() for m in re.finditer(re.escape(expected["raw"]), case["text"])]
            at = next(place for place in places if place not in taken)
            spans.append((at, at + len(expected["raw"]), expected["day"]))
        hits = {
            (m.start, span)
            for m in found
            for span in spans
            if m.start < span[1] and span[0] < m.start + len(m.raw) and str(m.day) == span[2]
        }
        right += len({span for _, span in hits})
        wanted += len(spans)
        said += len({span for _, span in hits}) + sum(m.start not in {start for start, _ in hits} for m in found)
    return Score(right / said, right / wanted)


@pytest.mark.parametrize("name", ["dates.jsonl", "dates-held-back.jsonl"])
def test_precision_and_recall(name: str, figures: Callable[[str], None]) -> None:
    precision, recall = score(name)
    figures(f"{name}: precision {precision:.3f}, recall {recall:.3f}")
    assert precision >= 0.95
    assert recall >= 0.85
