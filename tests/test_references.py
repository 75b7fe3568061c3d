"""Cross-references: links, mentions in many languages, neighbours and related articles."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.extraction.layout import Layout
from newsspider.extraction.mention_patterns import PATTERNS
from newsspider.extraction.mentions import find_mentions
from newsspider.extraction.outlets import AGENCIES, OUTLETS
from newsspider.extraction.posts import post_key
from newsspider.extraction.references import MAX_RELATED, find_references, references_in_text
from newsspider.extraction.sentences import sentence_at, sentences
from newsspider.page import Page

#: language, sentence, the outlets it names as sources.
MENTIONS: list[tuple[str, str, list[str]]] = [
    ("en", "Previously, Kursor reported that the commander issued new threats.", ["Kursor"]),
    ("en", "Earlier, Kursor wrote about the bridge.", ["Kursor"]),
    ("en", "As Kursor previously reported, the talks failed.", ["Kursor"]),
    ("en", "The talks failed, Reuters reported on Friday.", ["Reuters"]),
    ("en", "According to the Wall Street Journal, the deal is near.", ["Wall Street Journal"]),
    ("en", "According to a report by CNN, the deal is near.", ["CNN"]),
    ("en", "He told the Associated Press that nobody was hurt.", ["Associated Press"]),
    ("en", "She said in an interview with Der Spiegel that she would stay.", ["Der Spiegel"]),
    ("en", "The documents, first reported by the Springfield Herald, show more.", ["Springfield Herald"]),
    ("en", "The newspaper Kursor reported the same figure.", ["Kursor"]),
    ("en", "Local news agency Zarya said the road was closed.", ["Zarya"]),
    ("en", "Bloomberg’s Mark Gurman reports that a new phone is coming.", ["Bloomberg"]),
    ("en", "The ministry confirmed the figure, Xinhua reported, citing Interfax.", ["Xinhua", "Interfax"]),
    ("en", "WASHINGTON (AP) — The House voted on Tuesday.", ["AP"]),
    ("en", "The Associated Press contributed to this report.", ["The Associated Press"]),
    ("en", "A Reuters investigation found more cases.", ["Reuters"]),
    ("en", "Meanwhile Reuters reported a second case.", ["Reuters"]),
    ("en", "Writing in the Daily Telegraph, he called for calm.", ["Daily Telegraph"]),
    ("de", "Zuvor hatte Kursor berichtet, dass der Kommandeur drohte.", ["Kursor"]),
    ("de", "Die Gespräche sind gescheitert, wie die dpa berichtet.", ["dpa"]),
    ("de", "Laut dpa sind die Gespräche gescheitert.", ["dpa"]),
    ("de", "Laut „Spiegel“ war das Geld weg.", ["Spiegel"]),
    ("de", "Nach SPIEGEL-Informationen war das Geld weg.", ["SPIEGEL"]),
    ("de", "Das sagte er der Deutschen Presse-Agentur.", ["Deutschen Presse-Agentur"]),
    ("de", "Die „Hohenloher Rundschau“ berichtet von drei Verletzten.", ["Hohenloher Rundschau"]),
    ("de", "Unter Berufung auf die Nachrichtenagentur AFP hieß es, es gebe Tote.", ["AFP"]),
    ("de", "Einem Bericht des Senders CNN zufolge starben drei Menschen.", ["CNN"]),
    ("de", "BERLIN (dpa) - Der Bundestag hat beschlossen.", ["dpa"]),
    ("de", "Gegenüber der Bild-Zeitung bestritt er alles.", ["Bild-Zeitung"]),
    ("de", "Darüber schreibt die Süddeutsche Zeitung am Montag.", ["Süddeutsche Zeitung"]),
    ("ru", "По данным ТАСС, пострадавших нет.", ["ТАСС"]),
    ("ru", "Об этом сообщает РИА Новости.", ["РИА Новости"]),
    ("ru", "Об этом пишет «Коммерсантъ».", ["Коммерсантъ"]),
    ("ru", "Ранее Курсор сообщал, что командующий угрожал Израилю.", ["Курсор"]),
    ("ru", "Как ранее писал «Сноб», книга вышла.", ["Сноб"]),
    ("ru", "Об этом сообщило агентство «Заря» со ссылкой на Reuters.", ["Заря", "Reuters"]),
    ("ru", "По информации Новой газеты, задержаны трое.", ["Новой газеты"]),
    ("ru", "Телеканал «Звезда» сообщил о пуске ракеты.", ["Звезда"]),
    ("ru", "Он рассказал об этом в интервью «Ведомостям».", ["Ведомостям"]),
    ("ru", "Telegram-канал Baza пишет о двух погибших.", ["Baza"]),
    ("uk", "За даними УНІАН, постраждалих немає.", ["УНІАН"]),
    ("uk", "Про це повідомляє Укрінформ.", ["Укрінформ"]),
    ("uk", "Про це пише Українська правда.", ["Українська правда"]),
    ("uk", "Раніше Курсор повідомляв про погрози командувача.", ["Курсор"]),
    ("uk", "Як пише «Дзеркало тижня», рішення ухвалено.", ["Дзеркало тижня"]),
    ("uk", "Видання «Обрій» повідомило про це з посиланням на Bloomberg.", ["Обрій", "Bloomberg"]),
    ("fr", "Selon l'AFP, personne n'a été blessé.", ["AFP"]),
    ("fr", "D’après Le Monde, le texte est prêt.", ["Le Monde"]),
    ("fr", "Le texte est prêt, rapporte le quotidien L'Aurore.", ["L'Aurore"]),
    ("fr", "Comme Kursor l'avait déjà rapporté, le commandant menaçait.", ["Kursor"]),
    ("fr", "« C'est faux », a-t-il déclaré à l'AFP.", ["AFP"]),
    ("fr", "L'information a été révélée par Mediapart.", ["Mediapart"]),
    ("es", "Según EFE, no hay heridos.", ["EFE"]),
    ("es", "Según informó el diario El País, no hay heridos.", ["El País"]),
    ("es", "Así lo publicó la agencia Alborada.", ["Alborada"]),
    ("es", "Como ya informó Kursor, el comandante amenazó.", ["Kursor"]),
    ("es", "«No es cierto», dijo a Reuters.", ["Reuters"]),
    ("es", "De acuerdo con The New York Times, habrá acuerdo.", ["The New York Times"]),
    ("it", "Secondo ANSA, non ci sono feriti.", ["ANSA"]),
    ("it", "Lo riporta il Corriere della Sera.", ["Corriere della Sera"]),
    ("it", "In precedenza Kursor aveva riferito delle minacce.", ["Kursor"]),
    ("it", "«Non è vero», ha detto all'agenzia Aurora.", ["Aurora"]),
    ("it", "Secondo quanto riferito da Reuters, l'accordo è vicino.", ["Reuters"]),
    ("pt", "Segundo a Lusa, não há feridos.", ["Lusa"]),
    ("pt", "De acordo com a Folha de S.Paulo, o texto está pronto.", ["Folha de S.Paulo"]),
    ("pt", "Como já noticiou Kursor, o comandante ameaçou.", ["Kursor"]),
    ("pt", "“Não é verdade”, disse à agência Reuters.", ["Reuters"]),
    ("pt", "O jornal Alvorada noticiou o caso.", ["Alvorada"]),
    ("pl", "Jak podaje PAP, nikt nie ucierpiał.", ["PAP"]),
    ("pl", "Według portalu Onet umowa jest gotowa.", ["Onet"]),
    ("pl", "Wcześniej Kursor informował o groźbach.", ["Kursor"]),
    ("pl", "Umowa jest gotowa, pisze „Rzeczpospolita”.", ["Rzeczpospolita"]),
    ("pl", "Powiedział to w rozmowie z „Gazetą Wyborczą”.", ["Gazetą Wyborczą"]),
    ("tr", "Reuters'a göre yaralanan olmadı.", ["Reuters"]),
    ("tr", "Anadolu Ajansı'nın haberine göre yaralanan olmadı.", ["Anadolu Ajansı"]),
    ("tr", "Hürriyet gazetesinin haberine göre anlaşma hazır.", ["Hürriyet"]),
    ("tr", "Daha önce Kursor komutanın tehditlerini yazmıştı.", ["Kursor"]),
    ("tr", "Bloomberg, anlaşmanın hazır olduğunu yazdı.", ["Bloomberg"]),
    ("cs", "Podle ČTK nebyl nikdo zraněn.", ["ČTK"]),
    ("cs", "Uvedl to server Novinky.cz.", ["Novinky.cz"]),
    ("cs", "Dříve o tom informoval Kursor.", ["Kursor"]),
    ("nl", "Volgens het ANP raakte niemand gewond.", ["ANP"]),
    ("nl", "Dat meldt de krant Het Morgenrood.", ["Het Morgenrood"]),
    ("nl", "Eerder meldde Kursor dat de commandant dreigde.", ["Kursor"]),
    ("sv", "Enligt TT skadades ingen.", ["TT"]),
    ("sv", "Det rapporterar Aftonbladet.", ["Aftonbladet"]),
    ("no", "Ifølge NTB ble ingen skadd.", ["NTB"]),
    ("da", "Det skriver Ritzau.", ["Ritzau"]),
    ("ar", "ذكرت وكالة رويترز أن المحادثات فشلت.", ["رويترز"]),
    ("ar", "وقالت صحيفة «الشرق الأوسط» إن المحادثات فشلت.", ["الشرق الأوسط"]),
    ("zh", "据新华社报道，无人受伤。", ["新华社"]),
    ("zh", "据《纽约时报》报道，协议已经达成。", ["纽约时报"]),
    ("ja", "ロイター通信によると、けが人はいない。", ["ロイター通信"]),
    ("ko", "연합뉴스에 따르면 다친 사람은 없다.", ["연합뉴스"]),
]

#: language, sentence that speaks of no outlet as a source.
NO_MENTIONS: list[tuple[str, str]] = [
    ("en", "Police reported that two men were arrested."),
    ("en", "He said that nobody was hurt."),
    ("en", "The ministry reported that two men were arrested."),
    ("en", "The company reported a profit of two million."),
    ("en", "Earlier, Israel reported that a rocket had landed."),
    ("en", "Previously, Apple Inc reported higher sales."),
    ("en", "Earlier, Hossein Salami said more. Previously, Salami reported that all was ready."),
    ("en", "Michael Bloomberg said he would not run."),
    ("en", "According to Smith, the deal is near."),
    ("en", "According to the IRGC, these maneuvers aim to strengthen cooperation."),
    ("en", "According to officials, the road was closed."),
    ("en", "The Ministry of Foreign Affairs said Islamabad was informed."),
    ("en", "A study by the Reuters Institute found less trust in news."),
    ("en", "The New York Times Company raised its prices."),
    ("en", "He works at CNN and lives in Atlanta."),
    ("en", "The newspaper reported the same figure."),
    ("en", "She told Parliament that she would stay."),
    ("en", "Subject matter experts (SME) help here."),
    ("en", "The sun said goodbye behind the hills, and time told its own story."),
    ("en", "Yesterday the Pentagon reported a loss."),
    ("en", "President Biden told Congress the truth."),
    ("en", "As Johnson noted earlier, this is hard."),
    ("de", "Die Polizei berichtet von zwei Festnahmen."),
    ("de", "Laut Polizei wurden zwei Männer festgenommen."),
    ("de", "Laut Medienberichten wurden zwei Männer festgenommen."),
    ("de", "Nach Angaben des Ministeriums gab es keine Verletzten."),
    ("de", "Der Fokus liegt auf der Welt der Kinder, sagte Müller."),
    ("de", "Das größte Lager der Welt liegt in Kenia."),
    ("de", "Laut Gericht war die Klage zulässig."),
    ("de", "Der OECD-Bericht „Health at a Glance“ erfasst viele Daten."),
    ("de", "Mit seinen „Knaben Bars“ meldete er sich zurück."),
    ("ru", "Полиция сообщает о двух задержанных."),
    ("ru", "По данным МВД, задержаны двое."),
    ("ru", "Он рассказал, что пострадавших нет."),
    ("ru", "Пресс-служба сообщила об этом утром."),
    ("ru", "Ранее Украина сообщала о потерях."),
    ("ru", "По словам Иванова, дорога закрыта."),
    ("ru", "По данным «Газпрома», добыча выросла."),
    ("uk", "Поліція повідомляє про двох затриманих."),
    ("uk", "За даними ДСНС, постраждалих немає."),
    ("fr", "Selon la police, deux hommes ont été arrêtés."),
    ("fr", "Tout le monde rapporte la même chose."),
    ("fr", "Selon Jean Dupont, le texte est prêt."),
    ("es", "Según la policía, hay dos detenidos."),
    ("es", "Según Pedro Sánchez, habrá acuerdo."),
    ("es", "El país informó de dos casos."),
    ("it", "Secondo la polizia, ci sono due arresti."),
    ("it", "Secondo Mario Rossi, il testo è pronto."),
    ("pt", "Segundo a polícia, há dois detidos."),
    ("pt", "Segundo Maria Silva, o texto está pronto."),
    ("pl", "Policja podaje, że nikt nie ucierpiał."),
    ("pl", "Według Jana Kowalskiego umowa jest gotowa."),
    ("tr", "Polise göre iki kişi gözaltına alındı."),
    ("cs", "Podle policie nebyl nikdo zraněn."),
    ("nl", "Volgens de politie raakte niemand gewond."),
    ("zh", "据了解，无人受伤。"),
    ("ja", "警察によると、けが人はいない。"),
    ("ar", "قالت الشرطة إن رجلين اعتقلا."),
]


@pytest.mark.parametrize(("language", "sentence", "outlets"), MENTIONS)
def test_outlets_named_as_sources_are_found(language: str, sentence: str, outlets: list[str]) -> None:
    assert [m.outlet for m in find_mentions(sentence, language)] == outlets


@pytest.mark.parametrize(("language", "sentence"), NO_MENTIONS)
def test_who_reports_without_being_an_outlet_is_not_found(language: str, sentence: str) -> None:
    assert find_mentions(sentence, language, context=sentence) == []


def test_the_site_itself_is_known_by_name_and_domain() -> None:
    text = "Wie Morgenpunkt berichtet, blieb es ruhig."
    assert find_mentions(text, "de") == []
    assert [m.outlet for m in find_mentions(text, "de", ("Morgenpunkt",))] == ["Morgenpunkt"]
    assert [m.outlet for m in find_mentions(text, "de", ("morgenpunktonline",))] == ["Morgenpunkt"]


def test_a_name_that_the_article_is_about_is_no_unknown_outlet() -> None:
    sentence = "Previously, Zorblax reported that sales rose."
    assert find_mentions(sentence, "en")
    story = f"Zorblax builds cars. Workers of Zorblax strike. Zorblax was founded in 1980. {sentence}"
    assert find_mentions(sentence, "en", context=story) == []


def test_a_mention_tells_where_it_stands() -> None:
    text = "It began. Then, as Reuters reported on Friday, it ended."
    (mention,) = find_mentions(text, "en")
    assert text[mention.start : mention.end].endswith(mention.text)
    assert text[mention.outlet_start :].startswith("Reuters")


@pytest.mark.parametrize("language", sorted(PATTERNS))
def test_every_phrase_names_its_outlet_once(language: str) -> None:
    patterns = PATTERNS[language]
    for phrase in (*patterns.sure, *patterns.quoted, *patterns.known):
        assert phrase.count("{outlet}") == 1, phrase


def test_the_table_of_outlets_is_sound() -> None:
    names = {outlet.name for outlet in OUTLETS}
    assert len(names) == len(OUTLETS)
    assert names >= AGENCIES


# Sentences


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Dr. Smith left. He was late.", ["Dr. Smith left.", "He was late."]),
        ("en", "J. R. R. Tolkien wrote it. Yes.", ["J. R. R. Tolkien wrote it.", "Yes."]),
        ("en", "The U.S. Army moved at 5 p.m. on Monday. It rained.", None),
        ("en", "It is in the U.S. The army left.", ["It is in the U.S.", "The army left."]),
        ("en", "“Stop!” he cried. “Why?” She left.", ["“Stop!” he cried.", "“Why?”", "She left."]),
        ("en", "He waited... and left.", ["He waited... and left."]),
        ("en", "It cost 3.5 million. Nobody paid.", ["It cost 3.5 million.", "Nobody paid."]),
        ("de", "Am 25. November kam er. Dann ging er.", ["Am 25. November kam er.", "Dann ging er."]),
        ("de", "Das gilt z.B. für Köln. Mehr nicht.", ["Das gilt z.B. für Köln.", "Mehr nicht."]),
        ("ru", "А. С. Пушкин жил на ул. Мойка. Там музей.", ["А. С. Пушкин жил на ул. Мойка.", "Там музей."]),
        ("ru", "Это было в 2024 г. в Москве. Все.", ["Это было в 2024 г. в Москве.", "Все."]),
        ("zh", "他说。“好。”然后走了！", ["他说。", "“好。”", "然后走了！"]),
        ("hi", "वह गया। वह आया।", ["वह गया।", "वह आया।"]),
        (None, "One line\nanother line", ["One line", "another line"]),
        (None, "", []),
    ],
)
def test_sentences(language: str | None, text: str, expected: list[str] | None) -> None:
    found = list(sentences(text, language))
    if expected is None:
        expected = ["The U.S. Army moved at 5 p.m. on Monday.", "It rained."]
    assert found == expected


@given(st.text(alphabet='aA. !?。"”\n1', max_size=200))
def test_sentences_lose_nothing_but_white_space(text: str) -> None:
    assert "".join("".join(sentences(text)).split()) == "".join(text.split())


@given(st.text(max_size=200), st.integers(min_value=0, max_value=250))
def test_a_sentence_is_found_at_every_position(text: str, position: int) -> None:
    assert sentence_at(text, position) in text


# Links and furniture


def _references(body: str, url: str = "https://kursor.example/news/2024/exercises-have-begun", around: str = ""):
    html = f"<html><head></head><body><article>{body}</article>{around}</body></html>"
    page = Page.from_html(html, url)
    layout = Layout(page)
    kept = [b for b in layout.blocks if b.tag == "p"]
    return find_references(page, layout, kept, "en")


LONG = "This is a paragraph that is long enough to be one, with several words and a full stop. "


def test_a_link_keeps_anchor_address_and_sentence() -> None:
    (link,) = _references(
        f"<p>{LONG}Salami <a href='/news/salami-issued-new-threats'>issued threats</a> then. More.</p>"
    )
    assert link.kind == "link"
    assert link.text == "issued threats"
    assert link.url == "https://kursor.example/news/salami-issued-new-threats"
    assert link.sentence == "Salami issued threats then."
    assert link.position == 0


@pytest.mark.parametrize(
    "href",
    [
        "#top", "mailto:a@b.example", "javascript:void(0)", "tel:+1", "/", "/tag/iran/", "/author/jane/", "/category/news/",
        "/themen/iran/", "/2024/11/", "https://kursor.example/news/2024/exercises-have-begun#c1", "/picture.jpg",
        "https://www.facebook.com/sharer/sharer.php?u=x", "https://twitter.com/intent/tweet?url=x", "https://t.me/kursor",
        "https://t.me/share/url?url=x", "https://wa.me/?text=x", "https://www.instagram.com/kursor/",
        "https://play.google.com/store/apps/details?id=x", "",
    ],
)  # fmt: skip
def test_links_to_no_other_report_are_left_out(href: str) -> None:
    assert _references(f"<p>{LONG}<a href='{href}'>something</a>.</p>") == ()


@pytest.mark.parametrize(
    ("href", "url"),
    [
        ("https://other.example/a", "https://other.example/a"),
        ("https://other.example/", "https://other.example/"),
        ("https://other.example/report.pdf", "https://other.example/report.pdf"),
        ("//other.example/a", "https://other.example/a"),
        ("https://x.com/idf/status/123", "https://x.com/idf/status/123"),
        ("https://t.me/kursor/123", "https://t.me/kursor/123"),
        ("https://www.google.com/url?q=https://other.example/a&sa=D", "https://other.example/a"),
        ("https://l.facebook.com/l.php?u=https%3A%2F%2Fother.example%2Fa&h=1", "https://other.example/a"),
    ],
)
def test_links_to_other_reports_and_posts_stay(href: str, url: str) -> None:
    assert [r.url for r in _references(f"<p>{LONG}<a href='{href}'>something</a>.</p>")] == [url]


def test_a_link_within_a_mention_carries_the_outlet() -> None:
    (link,) = _references(f"<p>{LONG}Previously, Kursor <a href='/news/salami-issued-threats'>reported</a> that.</p>")
    assert (link.kind, link.outlet) == ("link", "Kursor")
    (link,) = _references(
        f"<p>{LONG}The deal is near, <a href='https://www.reuters.com/world/deal'>it was learned</a>, Reuters reported.</p>"
    )
    assert (link.kind, link.outlet) == ("link", "Reuters")


def test_a_list_of_articles_about_an_outlet_is_not_its_report() -> None:
    found = _references(f"<p>{LONG}He told <a href='/news/all/bbc-news-and-more-of-it'>the BBC</a> so.</p>")
    assert [(r.kind, r.outlet) for r in found] == [("link", None), ("mention", "BBC")]


def test_references_count_in_reading_order() -> None:
    found = _references(
        f"<p>{LONG}First <a href='https://a.example/1'>one</a>, as Reuters reported, then "
        f"<a href='https://a.example/2'>two</a>.</p><p>{LONG}<a href='https://a.example/3'>three</a></p>"
    )
    assert [(r.position, r.kind, r.url or r.outlet) for r in found] == [
        (0, "link", "https://a.example/1"), (1, "mention", "Reuters"),
        (2, "link", "https://a.example/2"), (3, "link", "https://a.example/3"),
    ]  # fmt: skip


CLASSIC = """<div class="td-block-row td-post-next-prev"><div class="td-block-span6 td-post-prev-post">
<div class="td-post-next-prev-content"><span>Previous article</span><a href="/news/the-older-one-is-here">Older</a></div></div>
<div class="td-next-prev-separator"></div><div class="td-block-span6 td-post-next-post">
<div class="td-post-next-prev-content"><span>Next article</span><a href="/news/the-newer-one-is-here">Newer</a></div></div></div>"""
CLOUD = """<div class="td_block_wrap tdb_single_next_prev"><div class="tdb-block-inner">
<div class="tdb-next-post tdb-next-post-bg tdb-post-prev"><span>Previous article</span><div class="next-prev-title">
<a href="/news/the-older-one-is-here">Older</a></div></div><div class="tdb-next-post tdb-next-post-bg tdb-post-next">
<span>Next article</span><div class="next-prev-title"><a href="/news/the-newer-one-is-here">Newer</a></div></div></div></div>"""
BLOCKS = """<nav><div class="post-navigation-link-previous wp-block-post-navigation-link"><a href="/news/the-older-one-is-here"
rel="prev">Older</a></div><div class="post-navigation-link-next wp-block-post-navigation-link">
<a href="/news/the-newer-one-is-here" rel="next">Newer</a></div></nav>"""
THEME = """<nav class="navigation post-navigation"><div class="nav-links"><div class="nav-previous">
<a href="/news/the-older-one-is-here">Older</a></div><div class="nav-next"><a href="/news/the-newer-one-is-here">Newer</a>
</div></div></nav>"""


@pytest.mark.parametrize("around", [CLASSIC, CLOUD, BLOCKS, THEME])
def test_neighbours_are_kept_apart(around: str) -> None:
    found = {r.kind: (r.url, r.text) for r in _references(f"<p>{LONG}</p>", around=around)}
    assert found == {
        "previous": ("https://kursor.example/news/the-older-one-is-here", "Older"),
        "next": ("https://kursor.example/news/the-newer-one-is-here", "Newer"),
    }


def test_the_second_page_of_the_same_article_is_no_neighbour() -> None:
    around = "<a rel='next' href='/news/2024/exercises-have-begun/2'>2</a><a class='slick-next' href='/news/a-b-c-d-e'>x</a>"
    assert _references(f"<p>{LONG}</p>", around=around) == ()


def test_related_articles_are_bounded_and_of_the_same_site() -> None:
    links = "".join(
        f"<li><a href='/news/2024/another-story-number-{i}'>Another story number {i}</a></li>" for i in range(40)
    )
    around = (
        f"<div class='related-posts'><ul>{links}<li><a href='https://ads.example/2024/buy-this-thing-now'>Buy this now</a></li>"
        "</ul></div><div class='most-popular related'><a href='/news/2024/popular-story-of-today'>A popular story</a></div>"
    )
    found = _references(f"<p>{LONG}</p>", around=around)
    assert len(found) == MAX_RELATED
    assert {r.kind for r in found} == {"related"}
    assert all("another-story" in (r.url or "") and r.sentence is None for r in found)


def test_text_without_links_gives_mentions() -> None:
    (reference,) = references_in_text([LONG, "Yes. As Reuters reported on Friday, it ended. No."], "en")
    assert (reference.kind, reference.outlet, reference.sentence) == (
        "mention", "Reuters", "As Reuters reported on Friday, it ended.",
    )  # fmt: skip


def test_the_words_of_reporting_and_an_earlier_report_are_told() -> None:
    cases = {
        ("en", "Previously, Kursor reported that he left."): ("Kursor", "reported", True),
        ("en", "Reuters reported on Friday that he left."): ("Reuters", "reported", False),
        ("de", "Laut dpa ist er fort."): ("dpa", "Laut", False),
        ("es", "Según EFE, no hay heridos."): ("EFE", "Según", False),
        ("ru", "По данным ТАСС, пострадавших нет."): ("ТАСС", "По данным", False),
        ("ru", "Ранее Курсор сообщал о пуске."): ("Курсор", "сообщал", True),
        ("zh", "此前，《新京报》曾报道该厂排污。"): ("新京报", "报道", True),
    }
    for (language, text), expected in cases.items():
        (mention,) = find_mentions(text, language)
        assert (mention.outlet, mention.verb, mention.earlier) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Quelle: dpa", [("dpa", "Quelle", None)]),
        ("Источник: ТАСС", [("ТАСС", "Источник", None)]),
        ("来源：新华社", [("新华社", "来源", None)]),
        ("Source: <a href='https://other.example/a'>Contour</a>", [("Contour", "Source", "https://other.example/a")]),
        ("Source: Statistics Office", []),
    ],
)
def test_a_line_with_the_source_is_a_reference(line: str, expected: list[tuple[str, str, str | None]]) -> None:
    found = _references(f"<p>{LONG}</p><p>{LONG}</p><div>{line}</div>")
    assert [(r.outlet, r.verb, r.url) for r in found if r.kind == "source"] == expected


REPORT = "https://other.example/2024/report-on-the-bridge"


@pytest.mark.parametrize(
    ("text", "outlets"),
    [
        (f"<p>{LONG}<br>Source: <a href='{REPORT}'>Contour</a></p>", ["Contour"]),
        (f"<p>{LONG}<br>Source: <a href='{REPORT}'>The long report on the bridge and its repairs</a></p>", [None]),
        (f"<p>{LONG}</p><p>Source: <a href='{REPORT}'>Contour</a></p>"
         f"<p>Source: <a href='{REPORT}?utm_source=a'>The long report on the bridge and its repairs</a></p>", ["Contour"]),
    ],
)  # fmt: skip
def test_a_report_linked_as_the_source_is_one_reference(text: str, outlets: list[str | None]) -> None:
    found = _references(f"<p>{LONG}</p>{text}")
    assert [(r.kind, r.outlet) for r in found] == [("source", outlet) for outlet in outlets]


def test_a_report_linked_in_the_text_as_well_is_told_of_there() -> None:
    text = f"<p>It was <a href='{REPORT}'>said before</a>. {LONG}<br>Source: <a href='{REPORT}'>Contour</a></p>"
    assert [r.kind for r in _references(f"{text}<p>{LONG}</p>")] == ["link", "source"]


def test_a_dateline_is_a_source_and_no_mention() -> None:
    (source,) = _references(f"<p>BERLIN (dpa) - {LONG}</p>")
    assert (source.kind, source.outlet, source.verb) == ("source", "dpa", None)


POST = "https://x.com/idf/status/123"


@pytest.mark.parametrize(
    ("embed", "url", "account", "text"),
    [
        (f"<blockquote class='twitter-tweet'><p>All is well <a href='https://t.co/a'>#now</a></p>&mdash; IDF (@idf) "
         f"<a href='{POST}?ref_src=twsrc'>May 1</a></blockquote>", POST, "@idf", "All is well #now"),
        ("<iframe src='https://platform.twitter.com/embed/Tweet.html?id=123'></iframe>",
         "https://twitter.com/i/status/123", None, None),
        ("<script async src='https://telegram.org/js/telegram-widget.js' data-telegram-post='kursor/68'></script>",
         "https://t.me/kursor/68", "@kursor", None),
        ("<blockquote class='instagram-media' data-instgrm-permalink='https://www.instagram.com/p/CFpGqZwl9j5/?utm_source=a'>"
         "<p>A post shared by Jane (@jane.d)</p></blockquote>",
         "https://www.instagram.com/p/CFpGqZwl9j5", "@jane.d", None),
        ("<div class='fb-post' data-href='https://www.facebook.com/kursor/posts/99'></div>",
         "https://www.facebook.com/kursor/posts/99", "@kursor", None),
        ("<iframe class='mastodon-embed' src='https://social.example/@kursor/112345678901/embed'></iframe>",
         "https://social.example/@kursor/112345678901", "@kursor@social.example", None),
        ("<blockquote class='bluesky-embed' data-bluesky-uri='at://did:plc:abc/app.bsky.feed.post/3k'><p>Hi</p></blockquote>",
         "https://bsky.app/profile/did:plc:abc/post/3k", "@did:plc:abc", "Hi"),
        ("<blockquote class='tiktok-embed' cite='https://www.tiktok.com/@kursor/video/777'></blockquote>",
         "https://www.tiktok.com/@kursor/video/777", "@kursor", None),
        ("<figure class='wp-block-embed is-provider-twitter'><div>https://twitter.com/idf/status/123</div></figure>",
         "https://twitter.com/idf/status/123", "@idf", None),
    ],
)  # fmt: skip
def test_a_post_that_is_shown_is_a_reference(embed: str, url: str, account: str | None, text: str | None) -> None:
    found = _references(f"<p>{LONG}</p><div>{embed}</div><p>{LONG}</p>")
    assert [(r.kind, r.url, r.outlet, r.text) for r in found if r.kind == "post"] == [("post", url, account, text)]


def test_a_link_to_a_post_that_is_shown_is_counted_once() -> None:
    (post,) = _references(
        f"<p>{LONG}He <a href='https://twitter.com/idf/status/123'>wrote</a> so.</p>"
        f"<blockquote class='twitter-tweet'><p>All is well</p><a href='{POST}'>May 1</a></blockquote><p>{LONG}</p>"
    )
    assert (post.kind, post.url, post.sentence) == ("post", POST, "He wrote so.")


def test_a_report_is_linked_once_a_sentence_whatever_its_address_says_of_readers() -> None:
    links = f"<a href='{REPORT}?utm_source=a'>this report</a> or <a href='{REPORT}'>that report</a>"
    assert [r.kind for r in _references(f"<p>See {links} here. {LONG}</p>")] == ["link"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://t.me/Kursor/12?embed=1", "https://t.me/kursor/12"),
        ("https://t.me/s/kursor/12", "https://telegram.me/kursor/12"),
        ("https://www.threads.com/@kursor/post/C1a", "https://www.threads.net/@Kursor/post/C1a"),
        ("https://www.facebook.com/Kursor/posts/99/", "https://m.facebook.com/kursor/posts/99"),
        ("https://truthsocial.com/@kursor/posts/12", "https://truthsocial.com/@Kursor/12"),
        ("https://www.reddit.com/r/News/comments/1a2b/a_title/", "https://old.reddit.com/r/news/comments/1a2b"),
    ],
)
def test_addresses_of_one_post(one: str, other: str) -> None:
    assert post_key(one) == post_key(other) is not None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://t.me/kursor/12", "https://t.me/kursor/13"),
        ("https://t.me/kursor/12", "https://t.me/contour/12"),
        ("https://www.instagram.com/p/CFpGq/", "https://www.instagram.com/p/CFpGQ/"),
        ("https://www.facebook.com/kursor/posts/99", "https://www.facebook.com/contour/posts/99"),
    ],
)
def test_addresses_of_two_posts(one: str, other: str) -> None:
    assert None is not post_key(one) != post_key(other) is not None


@pytest.mark.parametrize(
    "href", ["https://amzn.to/3aSgNgU", "https://www.amazon.com/dp/1?tag=x-20", "https://other.example/signup"]
)
def test_links_that_sell_are_left_out(href: str) -> None:
    assert _references(f"<p>{LONG}<a href='{href}'>something</a>.</p>") == ()


# Hostile text


@given(st.text(max_size=300), st.sampled_from([*PATTERNS, "xx", None]))
def test_no_text_raises(text: str, language: str | None) -> None:
    for mention in find_mentions(text, language):
        assert text[mention.outlet_start :].startswith(mention.outlet)


@pytest.mark.parametrize(
    "piece",
    ["Reuters reported. ", "Earlier, A", "according to ", "A-", "A.", "«", "«Aa", "a.b", ".", "!", "(AP", "Aa of ", "\u4e00",
     "I ", "пишет «", "laut „A", "told the the the ", "'", "Wie "],
)  # fmt: skip
def test_time_grows_with_length_only(piece: str) -> None:
    def seconds(count: int) -> float:
        text = (piece * (count // len(piece) + 1))[:count]
        start = time.process_time()
        for language in ("en", "de", "ru"):
            find_mentions(text, language)
            sentence_at(text, count // 2, language)
        return time.process_time() - start

    seconds(1000)
    assert seconds(80_000) < 16 * max(seconds(10_000), 0.02)


@pytest.mark.parametrize(
    ("text", "language", "outlets"),
    [
        ("Manizales (Colombia), 14 mar (EFE).- Las exportaciones crecieron.", "es", [("EFE", "source")]),
        ("САМАРА, 12 мая. /ТАСС/. Реставраторы завершили работу.", "ru", [("ТАСС", "source")]),
        ("صفاقس (وات) - تراجع إنتاج زيت الزيتون.", "ar", [("وات", "source")]),
        ("В пресс-службе зала «Известия Hall» сообщили о переносе.", "ru", []),
        ("El diario Marca había adelantado su fichaje.", "es", [("Marca", "mention")]),
        ("Водії, з якими поспілкувалося Радіо Свобода, чекають.", "uk", [("Радіо Свобода", "mention")]),
        ("Lo dice la sindaca in un'intervista al «Tirreno».", "it", [("Tirreno", "mention")]),
    ],
)
def test_outlets_of_sentences_by_kind(text: str, language: str, outlets: list[tuple[str, str]]) -> None:
    assert [(m.outlet, m.kind) for m in find_mentions(text, language)] == outlets


@pytest.mark.parametrize(
    ("text", "language", "outlets"),
    [
        ("Le maire l'a reconnu dans les colonnes de L'Écho du Val d'Azergues.", "fr", ["L'Écho du Val d'Azergues"]),
        ("Lo scrive il Corriere dell'Alto Tanaro, citando i soci.", "it", ["Corriere dell'Alto Tanaro"]),
        ("Jako pierwsze poinformowało Echo Doliny Sanu.", "pl", ["Echo Doliny Sanu"]),
        ("El peleador santafesino Rubén Clarín retuvo el título. «Gracias», dijo Clarín al bajar.", "es", []),
        ("L'avvocato Carlo Messaggero tace. «È pentito», ha aggiunto Messaggero.", "it", []),
        ("El portavoz del Grupo Clarín calla. Lo dijo Clarín el lunes.", "es", ["Clarín"]),
    ],
)
def test_longer_names_and_surnames(text: str, language: str, outlets: list[str]) -> None:
    assert [m.outlet for m in find_mentions(text, language)] == outlets


def test_the_words_of_a_mention_hold_the_opening_quotation_mark() -> None:
    text = "«Причал» сообщает, что мост закрыт. Мэр молчит."
    assert [m.text for m in find_mentions(text, "ru", ("Причал",))] == ["«Причал» сообщает"]
    (found,) = find_mentions("“Reuters reported it first,” she said.", "en")
    assert found.text == "Reuters reported"
