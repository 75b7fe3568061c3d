"""Stories that stand in a script only, in the state that frameworks leave."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsspider import extract
from newsspider.items import Article

URL = "https://post.example/2026/11/bridge-over-the-aras-opens/"
TITLE = "Bridge over the Aras opens"
STORY = (
    "The bridge over the Aras opened to traffic on Monday after ten years of work, the ministry of transport said.",
    "About two thousand people walked across it before the first lorry did, & a brass band played in the rain.",
    "The old ferry will run for one more winter, since the road on the far bank is not paved yet, the mayor added.",
    "Work began in 2016 and was halted twice, once for want of steel and once for want of money, officials said.",
    "The toll for lorries is to be four times that for cars, while walkers and cyclists are to pay nothing at all.",
    "Whoever wants to cross by night must wait: until the lamps arrive, the bridge is closed from ten in the evening.",
)
HTML = "".join(f"<p>{text.replace('&', '&amp;')}</p>" for text in STORY)
OTHER = "Another story about a school in the next valley, which has nothing to do with any river or lorry, is this. "
RELATED = [{"title": f"Another story {n}", "summary": OTHER, "url": f"/{n}"} for n in range(9)]
TRANSLATIONS = {
    f"key{n}": f"Some words of the page's surface that a reader may see here or there, number {n}" for n in range(50)
}


def page(script: str) -> str:
    return (
        f"<html><head><title>{TITLE} - Valley Post</title><meta property='og:title' content='{TITLE}'></head>"
        f"<body><div id='app'><p>Loading</p></div>{script}</body></html>"
    )


def state(value: Any) -> str:
    return json.dumps(value).replace("</", "<\\/")


def next_data(story: Any) -> Article:
    data = {
        "props": {"pageProps": {"article": story, "related": RELATED, "translations": TRANSLATIONS}},
        "page": "/[slug]",
    }
    return extract(page(f"<script id='__NEXT_DATA__' type='application/json'>{state(data)}</script>"), URL)


TEXT = "\n\n".join(STORY)
BODIES: dict[str, Any] = {
    "html": {"title": TITLE, "body": HTML},
    "rendered": {"title": {"rendered": TITLE}, "content": {"rendered": HTML, "protected": False}},
    "escaped html": {"title": TITLE, "body": HTML.replace("&amp;", "&amp;amp;").replace("<", "&lt;").replace(">", "&gt;")},
    "lines": {"headline": TITLE, "description": OTHER, "articleBody": "\n\n".join(STORY)},
    "paragraphs": {"headline": TITLE, "paragraphs": list(STORY)},
    "arc": {
        "headlines": {"basic": TITLE},
        "content_elements": [
            *({"type": "text", "content": text.replace("&", "&amp;")} for text in STORY[:3]),
            {"type": "image", "caption": OTHER},
            *({"type": "text", "content": text.replace("&", "&amp;")} for text in STORY[3:]),
        ],
        "related_content": {"basic": RELATED},
    },
    "prosemirror": {
        "title": TITLE,
        "content": {
            "type": "doc",
            "content": [
                {"type": "paragraph", "content": [{"type": "text", "text": text[:9]}, {"type": "text", "text": text[9:]}]}
                for text in STORY
            ],
        },
    },
    "contentful": {
        "title": TITLE,
        "body": {
            "nodeType": "document",
            "content": [
                {"nodeType": "paragraph", "content": [{"nodeType": "text", "value": text, "marks": []}]} for text in STORY
            ],
        },
    },
    "portable text": {
        "title": TITLE,
        "body": [{"_type": "block", "children": [{"_type": "span", "text": text}]} for text in STORY],
    },
    "editor.js": {
        "title": TITLE,
        "content": {"time": 1, "blocks": [{"type": "paragraph", "data": {"text": text}} for text in STORY]},
    },
    "parsed elements": {
        "title": TITLE,
        "bodyDom": {
            "type": "root",
            "children": [
                {"type": "tag", "name": "p", "children": [{"type": "text", "data": text[:30]}, {"type": "text", "data": text[30:]}]}
                for text in STORY
            ],
        },
    },
    "JSON as text": {"cache": {"17": {"data": json.dumps({"story": {"title": TITLE, "body": HTML}})}}},
    "without the title": {"stage": {"bodyText": HTML}},
    "nested models": {
        "title": TITLE,
        "content": {
            "model": {
                "blocks": [
                    {
                        "type": "text",
                        "model": {
                            "blocks": [
                                {
                                    "type": "paragraph",
                                    "model": {"text": text, "blocks": [{"type": "fragment", "model": {"text": text}}]},
                                }
                            ]
                        },
                    }
                    for text in STORY
                ]
            }
        },
    },
}  # fmt: skip


@pytest.mark.parametrize("form", BODIES)
def test_forms_of_a_body(form: str) -> None:
    article = next_data(BODIES[form])
    assert article.body == TEXT
    assert article.provenance["body"].rule == "script:__NEXT_DATA__"


SCRIPTS = {
    "script:__INITIAL_STATE__": f"window.__INITIAL_STATE__ = {state({'page': {'a': 1, **BODIES['html']}})};(function(){{}})();",
    "script:__APP__": f"""window["__APP__"]={state({'x': None, **BODIES['html']}).replace('null', 'undefined')}""",
    "script:globalContent": f"window.Fusion=window.Fusion||{{}};Fusion.arcSite='post';Fusion.globalContent={state(BODIES['arc'])};Fusion.x={{}};",
    "script:strings": f"window.__NUXT__=(function(a,b){{return {{data:[{{title:a,body:{state(HTML)}}}]}}}}('x',null));",
    "script:__APOLLO_STATE__": "window.__APOLLO_STATE__="
    + state({"ROOT_QUERY": {"x": 1}, "Story:1": {"__typename": "Story", "title": TITLE, 'body({"as":"html"})': HTML}}),
}  # fmt: skip


@pytest.mark.parametrize("rule", SCRIPTS)
def test_states_in_scripts(rule: str) -> None:
    article = extract(page(f"<script>{SCRIPTS[rule]}</script>"), URL)
    assert article.body == TEXT
    assert article.provenance["body"].rule == rule


def test_json_inside_a_string() -> None:
    script = f"<script>hydrate(JSON.parse({state(json.dumps(BODIES['html']))}))</script>"
    assert extract(page(script), URL).body == TEXT


def test_a_flat_list_of_places() -> None:
    flat = [{"data": 1}, ["Reactive", 2], {"story": 3}, {"title": 4, "body": 5, "self": 2}, TITLE, HTML]
    article = extract(page(f"<script id='__NUXT_DATA__' type='application/json'>{state(flat)}</script>"), URL)
    assert article.body == TEXT
    assert article.provenance["body"].rule == "script:__NUXT_DATA__"


def test_flights() -> None:
    rows = [
        '0:["$","div",null,{"children":"x"}]\n',
        f"1:T{len(HTML.encode()):x},{HTML}",
        f"2:{json.dumps({'title': TITLE, 'body': '$1'})}\n",
    ]
    flight = "".join(rows)
    chunks = [flight[i : i + 300] for i in range(0, len(flight), 300)]
    scripts = "".join(f"<script>self.__next_f.push([1,{state(chunk)}])</script>" for chunk in chunks)
    article = extract(page(scripts), URL)
    assert article.body == TEXT
    assert article.provenance["body"].rule == "script:__next_f"


def test_markup_of_the_state_is_cleaned() -> None:
    bad = HTML.replace("The bridge", "The <b onclick='x()'>bridge</b><script>alert(1)</script>")
    article = next_data({"title": TITLE, "body": bad + "<aside><p>Read on elsewhere</p></aside>"})
    assert article.body == TEXT
    assert article.body_html.startswith("<p>The <strong>bridge</strong> over the Aras")
    assert "onclick" not in article.body_html and "alert" not in article.body_html


@pytest.mark.parametrize(
    "data",
    [
        {"translations": TRANSLATIONS},
        {"strings": {f"{n}": OTHER for n in range(30)}},
        {"title": "Another page", "items": RELATED},
        {"title": TITLE, "body": "Short."},
        {"title": TITLE, "body": "M77.6634 5.65601 C80.2408 5.65601 82.3043 6.48244 83.855 8.13492 " * 30},
        {"title": TITLE, "body": OTHER, "items": [{"text": f"Section {n}"} for n in range(300)]},
        [1, 2, 3],
        "x" * 3000,
    ],
    ids=["translations", "strings", "teasers", "short", "drawing", "menu", "numbers", "no prose"],
)
def test_states_without_a_story(data: Any) -> None:
    padded = f"<script id='__NEXT_DATA__' type='application/json'>{state(data)}{' ' * 1000}</script>"
    assert not extract(page(padded), URL).provenance["body"].rule.startswith("script:")


def test_a_story_that_is_shown_is_not_looked_for() -> None:
    shown = f"<article><h1>{TITLE}</h1>{HTML}</article>"
    script = (
        f"<script id='__NEXT_DATA__' type='application/json'>{state({'title': TITLE, 'body': HTML * 2})}</script>"
    )
    assert extract(page(shown + script), URL).provenance["body"].rule == "blocks"


@pytest.mark.parametrize(
    "script",
    [
        '"' + '\\"' * 500_000,
        "a=[" * 200_000,
        "a={" * 200_000,
        "x" * 1_000_000,
        'self.__next_f.push([1,"' * 50_000,
        "window.a = " + "[" * 100_000,
        'b="' + "<p>" * 200_000 + '"',
    ],
    ids=["quotes", "lists", "objects", "word", "flights", "deep", "markup"],
)
def test_hostile_scripts_take_linear_time(script: str) -> None:
    start = time.process_time()
    extract(page(f"<script>{script}</script>"), URL)
    assert time.process_time() - start < 5


def test_lists_that_hold_themselves_end() -> None:
    circle: list[Any] = [[1, 1], *([n + 1, n + 1] for n in range(1, 300)), [0, 301, 301], {"body": 302}, OTHER * 9]
    start = time.process_time()
    extract(page(f"<script id='__NUXT_DATA__' type='application/json'>{state(circle)}</script>"), URL)
    assert time.process_time() - start < 5


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20) | st.just(OTHER * 5) | st.just(TITLE),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(["title", "body", "content", "type", "text", "x"]), inner, max_size=4)
    ),
    max_leaves=30,
)


@settings(max_examples=100)
@given(json_values)
def test_any_state_never_raises(value: Any) -> None:
    script = f"<script id='__NEXT_DATA__' type='application/json'>{state(value)}{' ' * 500}</script>"
    assert isinstance(extract(page(script), URL).body, str)
