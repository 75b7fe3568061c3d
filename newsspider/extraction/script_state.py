"""The story of a page that a script is to draw: JSON-LD's articleBody, or the state that the framework left.

Looked at where the page itself shows next to nothing. State is read as JSON, never run: ``__NEXT_DATA__``,
``window.__INITIAL_STATE__ = {...}``, ``Fusion.globalContent``, flights of ``self.__next_f``, any script of type
application/json. The story is the subtree that the prose is in, below the object with the page's title.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice
from typing import Any, NamedTuple

from newsspider.extraction.layout import ASIDE, Layout
from newsspider.extraction.markup import body_html, render
from newsspider.extraction.metadata import key_of, plain
from newsspider.page import Page

_ARTICLE_BODY_TYPES = frozenset(
    """Article NewsArticle BlogPosting ReportageNewsArticle AnalysisNewsArticle OpinionNewsArticle
    BackgroundNewsArticle ReviewNewsArticle LiveBlogPosting SocialMediaPosting TechArticle Report WebPage""".split()
)
_MAX_SCRIPT = 4_000_000
_MAX_NODES = 200_000
_MAX_ASSIGNMENTS = 30
_MAX_DEPTH = 100
_MAX_CHARS = 10**9
#: What holds this share of the prose holds the story: in an object, in a list, under the name of a body.
_MOST, _ALL, _SOME = 0.8, 0.95, 0.2
_MIN_PROSE = 40
_MIN_STORY = 400

#: Names of what holds a story, as content systems and rich text formats write them.
_BODY_KEYS = frozenset(
    """body content contents articlebody bodyhtml bodytext bodycontent contenthtml contentelements fulltext html
    text paragraphs blocks components elements document richtext rendered story storybody maintext value copy
    articlecontent articletext contentblocks bodyblocks sections""".split()
)
#: Where in an object of a rich text format its text stands, the first that is there.
_TEXT_KEYS = ("text", "content", "html", "value", "rendered", "body", "paragraph", "data", "model", "children",
              "blocks", "content_elements", "contentElements", "paragraphs", "nodes", "items", "elements",
              "components", "document", "attributes", "attrs", "props", "primary")  # fmt: skip
_KIND_KEYS = ("type", "_type", "nodeType", "__typename", "kind", "blockName")
_TITLE_KEYS = ("headline", "title", "name", "headlines", "heading")
#: Objects that are one paragraph whatever is in them.
_PARAGRAPH = re.compile(r"(?:core/)?(?:paragraph|p|block|list-?item|heading.*|header.*|h[1-6])$", re.IGNORECASE)
_HEADING = re.compile(r"(?:core/)?(?:heading.*|header.*|h[1-6])$", re.IGNORECASE)
#: Objects and keys that are no text of the story.
_FOREIGN = re.compile(
    r"image|photo|picture|video|audio|embed|advert|(?:^|[-_])ads?(?:$|[-_])|gallery|caption|related|recommend|promo|newsletter|"
    r"comment|author|byline|breadcrumb|navigation|menu|footer|cookie|consent|translation|i18n|locale|messages|styles|"
    r"interstitial|read.?more|sidebar|trending|most.?(?:read|popular)|disclaimer|copyright|iframe|seo|teaser|tags",
    re.IGNORECASE,
)
_BLOCK_TAG = re.compile(
    r"<(?:p|div|br|h[1-6]|ul|ol|li|blockquote|table|section|article)\b[^<>]{0,500}>", re.IGNORECASE
)
_ANY_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,500}>")
_ESCAPED_TAG = re.compile(r"&lt;(?:p|div|br)\b")
_NOT_LETTER = re.compile(r"[^a-z]+")
_ASSIGNMENT = re.compile(r"=\s{0,5}(?=[{\[])")
_ASSIGNED_NAME = re.compile(r"[\w$]+(?=[\"'\]\s]*$)")
_UNDEFINED = re.compile(r"(?<=[:,\[])\s{0,3}(?:undefined|NaN|void 0)(?=\s{0,3}[,}\]])")
#: The closing quote may be missing, so that what is left is read once.
_STRING = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"?', re.DOTALL)
_FLIGHT = re.compile(r'__next_f\.push\(\[1,\s{0,3}("[^"\\]*+(?:\\.[^"\\]*+)*+")\]\)', re.DOTALL)
_FLIGHT_ROW = re.compile(rb"([0-9a-f]{1,8}):(?:T([0-9a-f]{1,8}),)?")


class Story(NamedTuple):
    """A story that a script holds."""

    text: str
    html: str
    rule: str
    #: ``jsonld:articleBody``, ``script:__NEXT_DATA__``


def declared_story(page: Page, least: int) -> Story | None:
    """The longest ``articleBody`` of the page's JSON-LD, if it has at least so many characters."""
    bodies = (node.get("articleBody") for node in page.json_ld_of(_ARTICLE_BODY_TYPES))
    longest = max((body for body in bodies if isinstance(body, str)), key=len, default="")
    return _story([_as_html(longest)], page, "jsonld:articleBody") if len(longest) > least else None


def state_story(page: Page, title: str) -> Story | None:
    """The story in the state that scripts of the page hold; the longest where several do."""
    declared = (title, page.meta_first("og:title"), page.title_tag)
    titles = {key for text in declared if text and (key := key_of(text))}
    best: Story | None = None
    for rule, value in _states(page):
        _unfold(value)
        pieces = _Reader().paragraphs(_subtree(value, titles))
        if sum(map(len, pieces)) < _MIN_STORY:
            continue
        story = _story(pieces, page, rule)
        if _is_prose(story.text) and (best is None or len(story.text) > len(best.text)):
            best = story
    return best


def _is_prose(text: str) -> bool:
    """Whether most of it stands in paragraphs, not in the lines of a menu."""
    paragraphs = [p for p in text.split("\n\n") if len(p) >= _MIN_PROSE * 2]
    return len(text) > _MIN_STORY and sum(map(len, paragraphs)) > len(text) / 2


# --- scripts to values -----------------------------------------------------------------------------------


def _states(page: Page) -> Iterator[tuple[str, Any]]:
    """Rule and value of each state: JSON scripts, assignments, flights; else the long strings of a script."""
    flights: list[str] = []
    for script in page.tree.iter("script"):
        text = script.text or ""
        kind = (script.get("type") or "").lower()
        if "__next_f" in text[:200]:
            flights += (_json(chunk) or "" for chunk in _FLIGHT.findall(text))
        elif not _MIN_STORY <= len(text) <= _MAX_SCRIPT or "ld+json" in kind:
            continue
        elif "json" in kind:
            if isinstance(value := _json(text), (dict, list)):
                yield f"script:{script.get('id') or 'json'}", _revived(value) if isinstance(value, list) else value
        elif not kind or "javascript" in kind or kind == "module":
            found = list(_assigned(text))
            yield from found
            if not found and (strings := _strings(text)):
                yield "script:strings", strings
    if flights:
        yield "script:__next_f", _flight_values("".join(flights))


def _json(text: str) -> Any:
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None


def _assigned(script: str) -> Iterator[tuple[str, Any]]:
    """``window.__STATE__ = {...}`` -> ``script:__STATE__`` and the object, if it is JSON but for ``undefined``."""
    decoder = json.JSONDecoder(strict=False)
    script = _UNDEFINED.sub("null", script)
    end = 0
    for match in islice(_ASSIGNMENT.finditer(script), _MAX_ASSIGNMENTS):
        if match.start() < end:
            continue
        try:
            value, end = decoder.raw_decode(script, match.end())
        except (ValueError, RecursionError):
            continue
        name = _ASSIGNED_NAME.search(script[max(0, match.start() - 80) : match.start()])
        yield f"script:{name.group() if name else 'json'}", value


def _strings(script: str) -> list[Any]:
    """The long string literals of a script that is no JSON: those with paragraphs, and as values those with JSON."""
    literals = (m.group() for m in _STRING.finditer(script) if m.end() - m.start() >= _MIN_STORY)
    texts = [text for literal in literals if isinstance(text := _json(literal), str)]
    values = (_json(text) if text.startswith(("{", "[")) else {"html": text} for text in texts if text[:1] in "{[<")
    return [value for value in values if value is not None]


def _flight_values(flight: str) -> list[Any]:
    """The rows of a React flight: ``1:{json}`` up to the line's end, ``2:Tff,`` and 255 bytes of text.

    An object has ``$2`` where that text belongs.
    """
    data = flight.encode("utf-8", "replace")
    texts: dict[str, str] = {}
    rows: list[Any] = []
    position = 0
    while match := _FLIGHT_ROW.match(data, position):
        if match.group(2):
            position = match.end() + int(match.group(2), 16)
            texts["$" + match.group(1).decode()] = data[match.end() : position].decode("utf-8", "replace")
            continue
        end = data.find(b"\n", match.end())
        end = end if end >= 0 else len(data)
        if data[match.end() : match.end() + 1] in (b"{", b"["):
            rows.append(_json(data[match.end() : end].decode("utf-8", "replace")))
        position = end + 1
    _put_in(rows, texts)
    return [*rows, *({"html": text} for text in texts.values())]


def _put_in(rows: list[Any], texts: dict[str, str]) -> None:
    stack: list[Any] = [rows]
    while texts and stack:
        value = stack.pop()
        for key, child in value.items() if isinstance(value, dict) else enumerate(value):
            if isinstance(child, (dict, list)):
                stack.append(child)
            elif isinstance(child, str) and child in texts:
                value[key] = texts[child]


def _revived(flat: list[Any]) -> Any:
    """Nuxt's flat list, whose objects and lists hold places in it, as the value it means; others as they are."""
    first = flat[0] if flat else None
    places = first.values() if isinstance(first, dict) else first if isinstance(first, list) else ()
    if not places or not all(isinstance(place, (int, str)) for place in places):
        return flat
    revived: list[Any] = [{} if isinstance(v, dict) else [] if isinstance(v, list) else v for v in flat]

    def at(place: Any) -> Any:
        return revived[place] if type(place) is int and 0 <= place < len(flat) else place

    for value, new in zip(flat, revived, strict=True):
        if isinstance(value, dict):
            new.update((key, at(place)) for key, place in value.items())
        elif isinstance(value, list):
            new.extend(map(at, value))
    return revived[0]


def _unfold(root: dict[str, Any] | list[Any]) -> None:
    """Put values in the place of the JSON text that a cache keeps them as."""
    stack: list[Any] = [root]
    seen: set[int] = set()
    while stack and len(seen) < _MAX_NODES:
        value = stack.pop()
        if id(value) in seen:
            continue
        seen.add(id(value))
        for key, child in value.items() if isinstance(value, dict) else enumerate(value):
            is_json = isinstance(child, str) and len(child) > _MIN_STORY and child.startswith(('{"', '[{"'))
            if is_json:
                value[key] = _json(child)
            if isinstance(value[key], (dict, list)):
                stack.append(value[key])


# --- values to the story ---------------------------------------------------------------------------------


class _Weights:
    """How much prose stands in and below each object of a value. Each is visited once, also one in a circle."""

    def __init__(self, root: Any) -> None:
        self._of: dict[int, int] = {}
        self.containers: list[dict[str, Any] | list[Any]] = []
        #: outer before inner
        stack = [root]
        while stack and len(self.containers) < _MAX_NODES:
            value = stack.pop()
            if id(value) not in self._of:
                self._of[id(value)] = 0
                self.containers.append(value)
                stack.extend(child for _, child in reversed(_children(value)) if isinstance(child, (dict, list)))
        for value in reversed(self.containers):
            chars = sum(self.of(child) for _, child in _children(value))
            self._of[id(value)] = min(chars, _MAX_CHARS)  # an object that many others share counts many times

    def of(self, value: Any) -> int:
        """Characters of prose."""
        return _prose(value) if isinstance(value, str) else self._of.get(id(value), 0)


def _children(value: Any) -> list[tuple[str, Any]]:
    """Key and value of what an object or list holds, without what is no text of a story by its key or kind."""
    if isinstance(value, dict):
        return [(k, v) for k, v in value.items() if isinstance(v, (str, dict, list)) and not _is_foreign_name(k[:60])]
    return [("", item) for item in value if not (isinstance(item, dict) and _is_foreign(item))]


def _is_foreign(item: dict[str, Any]) -> bool:
    return _is_foreign_name(_kind(item))


@lru_cache(maxsize=4096)  # the objects of a state have the same few keys
def _is_foreign_name(name: str) -> bool:
    return _FOREIGN.search(name) is not None


def _kind(item: dict[str, Any]) -> str:
    """What an object says that it is: ``paragraph``; of a parsed element its tag."""
    kind = next((kind[:60] for key in _KIND_KEYS if isinstance(kind := item.get(key), str)), "")
    return str(item.get("name") or item.get("tagName") or "")[:60] if kind in ("tag", "element") else kind


def _prose(text: str) -> int:
    """The length of a text that reads like one: sentences, or markup with paragraphs; else 0."""
    if len(text) < _MIN_PROSE or text.startswith(("http", "/", "{", "[", "data:", "function", ".", "#")):
        return 0
    start = text[:2_000]
    if sum(map(start.count, "0123456789")) * 5 > len(start):  # the outlines of a drawing
        return 0
    return len(text) if start.count(" ") * 15 >= len(start) or not start.isascii() or "<p" in start else 0


def _subtree(root: dict[str, Any] | list[Any], titles: set[str]) -> Any:
    """The part of a state that holds its story: "", where there is none.

    From the innermost object with the page's title down to where the prose parts into paragraphs. Without
    such an object, from the heaviest part that is called a body.
    """
    weights = _Weights(root)
    titled = [v for v in weights.containers if isinstance(v, dict) and _title_of(v) in titles]
    heaviest = max(map(weights.of, titled), default=0)
    own = [v for v in titled if weights.of(v) >= max(_MOST * heaviest, _MIN_STORY)]
    if own and (story := _descend(own[-1], weights)):
        return story
    bodies = (child for value in weights.containers for _, child in _named(_children(value)))
    return _descend(max(bodies, key=weights.of, default=""), weights)


def _named(children: list[tuple[str, Any]]) -> list[tuple[str, Any]]:
    """Those of the children that are called a body."""
    return [(k, v) for k, v in children if (key := _plain_key(k)) in _BODY_KEYS or key.startswith("body")]


def _title_of(item: dict[str, Any]) -> str:
    """The key of the title that an object gives itself; "" without one."""
    for name in _TITLE_KEYS:
        value = item.get(name)
        if isinstance(value, dict):  # {"basic": ...}, {"rendered": ...}
            value = next((v for v in value.values() if isinstance(v, str)), None)
        if isinstance(value, str) and (key := key_of(plain(value[:600]))):
            return key
    return ""


def _descend(value: Any, weights: _Weights) -> Any:
    for _ in range(_MAX_DEPTH):
        children = [] if isinstance(value, str) else [(k, v) for k, v in _children(value) if weights.of(v)]
        named = _named(children)
        _, heaviest = max(named or children, key=lambda pair: weights.of(pair[1]), default=("", None))
        least = _SOME if named else _MOST if isinstance(value, dict) else _ALL
        if heaviest is None or weights.of(heaviest) < least * weights.of(value):
            break
        value = heaviest
    return value if not isinstance(value, dict) and weights.of(value) >= _MIN_STORY else ""


def _plain_key(key: str) -> str:
    """Letters of a key, without the arguments that a cache writes behind it: ``body({"format":"html"})``."""
    return _NOT_LETTER.sub("", key.partition("(")[0].lower())


class _Reader:
    """Reads the paragraphs of a subtree, each object once, also one that holds itself."""

    def __init__(self) -> None:
        self._seen: set[int] = set()

    def _is_new(self, value: Any, depth: int) -> bool:
        is_new = depth < _MAX_DEPTH and id(value) not in self._seen
        self._seen.add(id(value))
        return is_new

    def paragraphs(self, value: Any, depth: int = 0) -> list[str]:
        """The paragraphs in order, each as HTML."""
        if isinstance(value, str):
            return [_as_html(value)]
        if not isinstance(value, (list, dict)) or not self._is_new(value, depth):
            return []
        if isinstance(value, list):
            return [p for item in value for p in self.paragraphs(item, depth + 1)]
        kind = _kind(value)
        if _is_foreign_name(kind):
            return []
        if _PARAGRAPH.match(kind):
            text = " ".join("".join(self.leaves(_text_of(value), depth)).split())
            tag = "h3" if _HEADING.match(kind) else "p"
            return [f"<{tag}>{text}</{tag}>"] if text else []
        return next((found for key in _TEXT_KEYS if (found := self.paragraphs(value.get(key), depth + 1))), [])

    def leaves(self, value: Any, depth: int) -> Iterator[str]:
        """The texts inside one paragraph: an object's own text, else that of what it holds."""
        if isinstance(value, str):
            yield value if _ANY_TAG.search(value) else _escaped(value)
        elif isinstance(value, list) and self._is_new(value, depth):
            for item in value:
                yield from self.leaves(item, depth + 1)
        elif isinstance(value, dict) and self._is_new(value, depth):
            yield from self.leaves(_text_of(value), depth + 1)


def _text_of(item: dict[str, Any]) -> Any:
    return next((value for key in _TEXT_KEYS if (value := item.get(key))), "")


def _escaped(text: str) -> str:
    return html.escape(html.unescape(text), quote=False)


def _as_html(text: str) -> str:
    """A text as HTML: its lines are paragraphs unless it has markup of its own for these."""
    if _ESCAPED_TAG.search(text) and "<" not in text:
        text = html.unescape(text)
    if _BLOCK_TAG.search(text):
        return text
    if not _ANY_TAG.search(text):
        text = _escaped(text)
    return "".join(f"<p>{line}</p>" for line in text.splitlines() if line.strip())


def _story(pieces: Iterable[str], page: Page, rule: str) -> Story:
    """Paragraphs as text and HTML; what stands aside and below pictures is no text."""
    inner = Page.from_html(f"<body><main>{''.join(pieces)}</main>", page.url)
    layout = Layout(inner)
    blocks = [b for b in layout.blocks if b.tag != "figcaption" and not b.node.places & ASIDE]
    return Story(render(blocks), body_html(page.base_url, blocks), rule)
