"""Whether a story comes with a video or an audio recording: players and embeds of its own, not of the sidebar."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, islice
from typing import Any

from lxml import etree

from newsspider.extraction.boilerplate import mask
from newsspider.extraction.found import Found
from newsspider.extraction.layout import Layout
from newsspider.extraction.metadata import article_node, is_foreign, places
from newsspider.page import Page, json_ld_types, once_a_page

#: Elements that are players.
_PLAYERS: dict[str, str] = {
    tag: kind
    for kind, tags in {
        "video": "video video-js amp-video amp-video-iframe amp-youtube amp-vimeo amp-dailymotion amp-brightcove "
        "amp-jwplayer amp-kaltura-player amp-ooyala-player amp-bridplayer lite-youtube lite-vimeo youtube-video "
        "brightcove-player bc-video",
        "audio": "audio amp-audio amp-soundcloud amp-megaphone",
    }.items()
    for tag in tags.split()
}
#: Addresses of frames that hold a player.
_FRAMES: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "audio",
        re.compile(
            r"w\.soundcloud\.com/player|open\.spotify\.com/embed|embed\.podcasts\.apple\.com|embed\.acast\.com|"
            r"omny\.fm/shows|megaphone\.fm|playlist\.megaphone|podbean\.com/(?:media|player)|anchor\.fm/[^/?]{1,80}/embed|"
            r"buzzsprout\.com|libsyn\.com/embed|simplecast\.com|mixcloud\.com/widget|widget\.deezer\.com|"
            r"podigee-cdn\.net|player\.captivate\.fm|transistor\.fm/e/|audioboom\.com|art19\.com|spreaker\.com/embed"
        ),
    ),
    (
        "video",
        re.compile(
            r"youtube(?:-nocookie)?\.com/embed|youtu\.be/|player\.vimeo\.com|dailymotion\.com/(?:embed|player)|"
            r"geo\.dailymotion\.com|players\.brightcove\.net|(?:cdn|content)\.jwplatform\.com/players|cdn\.jwplayer\.com|"
            r"facebook\.com/plugins/video|player\.twitch\.tv|rutube\.ru/(?:play/)?embed|(?:vk\.com|vkvideo\.ru)/video_ext|"
            r"ok\.ru/videoembed|kaltura\.com/.{1,200}/embed|embed\.ted\.com|fast\.wistia\.(?:net|com)/embed|"
            r"streamable\.com/|rumble\.com/embed|odysee\.com/\$/embed|player\.bilibili\.com|v\.qq\.com|"
            r"tv\.naver\.com/embed|tiktok\.com/(?:embed|player)|glomex\.com|video\.foxnews\.com|players\.digiteka|"
            r"ultimedia\.com|viqeo\.tv|coub\.com/embed|bitchute\.com/embed|loom\.com/embed|cloudflarestream\.com|"
            r"iframe\.mediadelivery\.net|aparat\.com/video|video\.(?:seznam|onet)|embed\.theguardian\.com/embed/video"
        ),
    ),
)
_FRAME_TAGS = ("iframe", "amp-iframe", "embed", "object")
_FRAME_SOURCES = ("src", "data-src", "data-lazy-src", "data-cookieblock-src", "data-consent-src", "data")
_FOREIGN = mask("related", "teaser", "sidebar", "nav", "comment", "footer", "loaded", "ad", "consent")
_OUTSIDE = frozenset(("nav", "footer", "aside"))
_VIDEO_META = ("og:video", "og:video:url", "og:video:secure_url", "twitter:player", "twitter:player:stream")
_AUDIO_META = ("og:audio", "og:audio:url", "og:audio:secure_url")
_MAX_PLAYERS = 100
_TYPES = {"video": frozenset(("VideoObject",)), "audio": frozenset(("AudioObject", "PodcastEpisode"))}
_ATTACHED = ("video", "audio", "associatedMedia", "encoding", "hasPart", "mainEntity", "subjectOf")


def find_has_video(page: Page, layout: Layout) -> Found | None:
    """True when the story has a video; nothing when none is seen: a script may still bring one."""
    return _declared(page, "video", _VIDEO_META) or _player(page, layout, "video")


def find_has_audio(page: Page, layout: Layout) -> Found | None:
    """As `find_has_video`, for recordings, podcasts and the story read aloud."""
    return _declared(page, "audio", _AUDIO_META) or _player(page, layout, "audio")


def _declared(page: Page, kind: str, names: tuple[str, ...]) -> Found | None:
    for name in names:
        if raw := page.meta_first(name):
            return Found(True, f"meta:{name}", raw)
    node = article_node(page)
    for value in _attached(node) if node is not None else page.json_ld:
        types = _TYPES[kind].intersection(json_ld_types(value))
        if types:
            return Found(True, f"jsonld:{min(types)}", str(value.get("name") or "") or None)
    return None


def _attached(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The objects that belong to the story's own JSON-LD object."""
    for name in _ATTACHED:
        value = node.get(name)
        yield from (v for v in (value if isinstance(value, list) else [value]) if isinstance(v, dict))


def _player(page: Page, layout: Layout, kind: str) -> Found | None:
    where = places(page, layout)
    placeholders = (("video", element, "") for element in layout.players)
    for of_kind, element, source in islice(chain(_tagged(page), placeholders), _MAX_PLAYERS):
        if of_kind != kind or _is_outside(element) or is_foreign(where.node(element), _FOREIGN, where.head):
            continue
        return Found(True, f"player:{element.tag}", source or None)
    return None


@once_a_page
def _tagged(page: Page) -> list[tuple[str, etree._Element, str]]:
    """Kind, element and address of the first players of the page that are elements of their own."""
    return list(islice(_all_tagged(page), _MAX_PLAYERS))


def _all_tagged(page: Page) -> Iterator[tuple[str, etree._Element, str]]:
    for element in page.tree.iter(*_PLAYERS, *_FRAME_TAGS):
        if kind := _PLAYERS.get(str(element.tag)):
            yield kind, element, element.get("src") or ""
            continue
        for source in (element.get(name) for name in _FRAME_SOURCES):
            if source and (kind := _kind_of(source)):
                yield kind, element, source
                break


def _kind_of(source: str) -> str | None:
    return next((kind for kind, pattern in _FRAMES if pattern.search(source[:2_000])), None)


def _is_outside(element: etree._Element) -> bool:
    """Whether it stands in the page's frame, also where the layout has left that out."""
    return any(above.tag in _OUTSIDE for above in element.iterancestors())
