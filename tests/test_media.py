"""Players of the story, and players of the page around it."""

from __future__ import annotations

import json

import pytest

from newsspider import extract
from newsspider.items import Article

TEXT = "<p>The council voted on Monday evening after a long debate about the new bridge over the river.</p>" * 3
TITLE = "Council votes on the bridge"


def article(inside: str = "", after: str = "", head: str = "") -> Article:
    html = (
        f"<html><head><title>{TITLE}</title>{head}</head><body><nav><video src='/x.mp4'></video></nav><article><h1>{TITLE}</h1>"
        f"<div class='article-body'>{inside}{TEXT}</div></article>{after}</body></html>"
    )
    return extract(html, "https://www.example.org/politics/council-votes-on-the-bridge")


def json_ld(data: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


@pytest.mark.parametrize(
    ("inside", "rule"),
    [
        ("<video controls><source src='/v.mp4'></video>", "player:video"),
        ("<iframe src='https://www.youtube.com/embed/abc'></iframe>", "player:iframe"),
        ("<iframe src='about:blank' data-src='//player.vimeo.com/video/1'></iframe>", "player:iframe"),
        ("<amp-youtube data-videoid='abc'></amp-youtube>", "player:amp-youtube"),
        ("<lite-youtube videoid='abc'></lite-youtube>", "player:lite-youtube"),
        ("<div class='consent-player' data-youtube-id='abc'></div>", "player:div"),
    ],
)
def test_videos(inside: str, rule: str) -> None:
    found = article(inside)
    assert (found.has_video, found.has_audio) == (True, None)
    assert found.provenance["has_video"].rule == rule


@pytest.mark.parametrize(
    ("inside", "rule"),
    [
        ("<audio controls src='/a.mp3'></audio>", "player:audio"),
        ("<iframe src='https://open.spotify.com/embed/episode/1'></iframe>", "player:iframe"),
    ],
)
def test_audio(inside: str, rule: str) -> None:
    found = article(inside)
    assert (found.has_video, found.has_audio) == (None, True)
    assert found.provenance["has_audio"].rule == rule


@pytest.mark.parametrize(
    ("head", "video", "audio"),
    [
        ("<meta property='og:video' content='https://www.example.org/v.mp4'>", True, None),
        ("<meta property='og:audio' content='https://www.example.org/a.mp3'>", None, True),
        (json_ld({"@type": "NewsArticle", "headline": TITLE, "video": [{"@type": "VideoObject"}]}), True, None),
        (json_ld({"@type": "NewsArticle", "headline": TITLE, "audio": {"@type": "AudioObject"}}), None, True),
        (
            json_ld([{"@type": "NewsArticle", "headline": TITLE}, {"@type": "VideoObject", "name": "Other"}]),
            None,
            None,
        ),
    ],
)
def test_declared(head: str, video: bool | None, audio: bool | None) -> None:
    found = article(head=head)
    assert (found.has_video, found.has_audio) == (video, audio)


@pytest.mark.parametrize(
    "after",
    [
        "<aside><iframe src='https://www.youtube.com/embed/abc'></iframe></aside>",
        "<div class='related-videos'><div><video src='/v.mp4'></video></div></div>",
        "<footer><audio src='/radio.mp3'></audio></footer>",
        "<iframe src='https://www.googletagmanager.com/ns.html?id=1'></iframe>",
    ],
)
def test_players_of_the_page_do_not_count(after: str) -> None:
    found = article(after="<section><p>More</p></section>" * 30 + after)
    assert (found.has_video, found.has_audio) == (None, None)
