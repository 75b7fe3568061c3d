"""Posts of social networks that a story shows: embeds of X, Telegram, Instagram, Facebook, Mastodon, ...

What an embed looks like without its script differs from network to network; all carry the address of the post:
in a link within a ``<blockquote>``, in the source of a frame, in an attribute. So every element that may be one is
asked for an address, and the address says whether it is a post.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple
from urllib.parse import parse_qs, urlsplit

from lxml import etree

from newsspider.extraction.boilerplate import mask
from newsspider.extraction.layout import Block, Layout
from newsspider.extraction.metadata import is_foreign, places
from newsspider.page import Page
from newsspider.urls import absolute

#: Posts of one body; live blogs have dozens.
MAX_POSTS = 100
#: Characters of a post that are kept.
_MAX_TEXT = 2_000
#: Addresses of posts: end of the host, path with the account in a group, query parameters that name the post.
_POSTS: tuple[tuple[str, re.Pattern[str], tuple[str, ...]], ...] = tuple(
    (host, re.compile(path), tuple(query.split()))
    for host, path, query in (
        ("twitter.com", r"/(?:i/(?:web/)?|(?P<account>\w{1,20})/)status(?:es)?/\d+", ""),
        ("x.com", r"/(?:i/(?:web/)?|(?P<account>\w{1,20})/)status(?:es)?/\d+", ""),
        ("instagram.com", r"/(?:(?P<account>[\w.]{1,40})/)?(?:p|reel|tv)/[\w-]{5,40}", ""),
        ("tiktok.com", r"/@(?P<account>[\w.-]{0,40})/(?:video|photo)/\d+", ""),
        ("t.me", r"/(?:s/)?(?P<account>[A-Za-z]\w{2,40})/\d+", ""),
        ("telegram.me", r"/(?:s/)?(?P<account>[A-Za-z]\w{2,40})/\d+", ""),
        ("facebook.com", r"/(?:groups/)?(?P<account>[\w.-]{1,80})/(?:posts|videos|photos)/[\w./-]+", ""),
        ("facebook.com", r"/(?:permalink|story|photo)\.php", "story_fbid id fbid"),
        ("facebook.com", r"/(?:reel|share/[pvr])/\w+", ""),
        ("facebook.com", r"/watch", "v"),
        ("bsky.app", r"/profile/(?P<account>[\w.:-]{3,80})/post/\w+", ""),
        ("threads.net", r"/@(?P<account>[\w.]{1,40})/post/[\w-]+", ""),
        ("threads.com", r"/@(?P<account>[\w.]{1,40})/post/[\w-]+", ""),
        ("truthsocial.com", r"/@(?P<account>\w{1,40})/(?:posts/)?\d+", ""),
        ("reddit.com", r"/r/\w{2,40}/comments/\w+", ""),
        ("vk.com", r"/wall-?\d+_\d+", ""),
        ("linkedin.com", r"/(?:posts|feed/update)/[\w:%-]{5,200}", ""),
    )
)
#: On any host, where the element itself says that it is an embed of Mastodon.
_MASTODON = re.compile(r"/@(?P<account>\w{1,40}(?:@[\w.-]{3,80})?)/\d{8,}")
#: Addresses of frames that show a post: host, path, and the address of what they show.
_FRAMES: tuple[tuple[str, re.Pattern[str], str], ...] = (
    ("platform.twitter.com", re.compile(r"/embed/(?:Tweet|index)\.html"), "https://twitter.com/i/status/{id}"),
    ("twitframe.com", re.compile(r"/show"), "{url}"),
    ("facebook.com", re.compile(r"/plugins/(?:post|video)\.php"), "{href}"),
    ("tiktok.com", re.compile(r"/embed/(?:v\d/)?(?P<id>\d+)"), "https://www.tiktok.com/@/video/{id}"),
    ("embed.bsky.app", re.compile(r"/embed/(?P<did>did:[\w:.]+)/app\.bsky\.feed\.post/(?P<id>\w+)"),
     "https://bsky.app/profile/{did}/post/{id}"),
    ("redditmedia.com", re.compile(r"(?P<path>/r/\w+/comments/.*)"), "https://www.reddit.com{path}"),
    ("linkedin.com", re.compile(r"/embed(?P<path>/feed/update/[\w:%-]+)"), "https://www.linkedin.com{path}"),
)  # fmt: skip
_BLUESKY = re.compile(r"at://(did:[\w:.]+)/app\.bsky\.feed\.post/(\w+)")
_TAGS = ("blockquote", "iframe", "amp-twitter", "amp-instagram", "amp-facebook", "amp-tiktok", "figure")
#: Attributes in which embeds, and the boxes that ask for consent to them, keep an address.
_ADDRESSES = (
    "cite", "src", "data-src", "data-lazy-src", "data-href", "data-url", "data-embed-url", "data-oembed-url",
    "data-post-url", "data-instgrm-permalink", "data-text-post-permalink", "data-embed-src", "data-cookieblock-src",
    "data-consent-src",
)  # fmt: skip
#: Attributes with the number or name of a post, and its address.
_NUMBERS: dict[str, str] = {
    "data-tweet-id": "https://twitter.com/i/status/{}",
    "data-tweetid": "https://twitter.com/i/status/{}",
    "data-telegram-post": "https://t.me/{}",
}
#: What class names say of boxes that a script turns into an embed: 'fb-post', 'widget__tweet'.
_EMBED = mask("embed", "share")
_OUTSIDE = frozenset(("nav", "footer", "aside"))
_FOREIGN = mask("related", "teaser", "sidebar", "nav", "comment", "footer", "loaded", "ad")
#: 'A post shared by Jane (@jane)', '— Jane Doe (@jane) November 25, 2024'
_SIGNATURE = re.compile(r"\(@([\w.]{2,40})\)")


class Post(NamedTuple):
    """A post that the story shows."""

    url: str
    account: str | None
    #: as networks write it: ``@kursor``
    text: str | None
    #: its words, where the page has them
    element: etree._Element
    before: int
    #: number of blocks of the body that begin before it


class _Address(NamedTuple):
    url: str
    account: str | None
    key: str
    #: the same for all hosts of a network and for what leads to the same post


def post_key(url: str) -> str | None:
    """What the addresses of one post have in common; None for what is no post.

    >>> post_key("https://x.com/idf/status/123"), post_key("https://mobile.twitter.com/i/status/123?s=20")
    ('x.com 123 ', 'x.com 123 ')
    >>> post_key("https://x.com/idf") is None
    True
    """
    found = _address(url)
    return found.key if found else None


def find_posts(page: Page, layout: Layout, kept: Sequence[Block]) -> list[Post]:
    """The posts shown among or around the blocks of the body, each once."""
    root = _common_root([block.node.element for block in kept])
    if root is None:
        return []
    where = places(page, layout)
    found: dict[str, tuple[_Address, etree._Element]] = {}
    for element in _embeds(root, page, layout):
        if len(found) >= MAX_POSTS:
            break
        if (address := _address_in(page, element)) is None or address.key in found:
            continue
        if not _is_outside(element) and not is_foreign(where.node(element), _FOREIGN, where.head):
            found[address.key] = (address, element)
    if not found:
        return []
    order = {element: at for at, element in enumerate(root.iter())}  # what is missing in it stands elsewhere
    starts = [order[block.node.element] for block in kept]
    return [
        Post(
            address.url,
            _account(address, element),
            _words(element),
            element,
            sum(start < order[element] for start in starts),
        )
        for address, element in found.values()
        if element in order
    ]


def _common_root(elements: Iterable[etree._Element]) -> etree._Element | None:
    """The innermost element around all of these."""
    common: list[etree._Element] | None = None
    for element in dict.fromkeys(elements):
        line = [element, *element.iterancestors()][::-1]
        if common is None:
            common = line[:-1] or line
        else:
            same = next((i for i, (a, b) in enumerate(zip(common, line, strict=False)) if a is not b), None)
            common = common[: min(len(common), len(line)) if same is None else same]
    return common[-1] if common else None


def _embeds(root: etree._Element, page: Page, layout: Layout) -> Iterator[etree._Element]:
    """What may be an embed, by its tag, then by its class; some come twice."""
    yield from root.iter(*_TAGS)
    yield from (node.element for node in layout.nodes if node.bits & _EMBED)
    yield from (script for script in page.scripts if script.get("data-telegram-post"))


def _address_in(page: Page, element: etree._Element) -> _Address | None:
    """The address of the post that an element shows."""
    attributes = element.attrib
    for name, form in _NUMBERS.items():
        if value := attributes.get(name):
            return _address(form.format(value.strip()))
    if element.tag == "amp-instagram":
        return _address(f"https://www.instagram.com/p/{attributes.get('data-shortcode', '')}/")
    if match := _BLUESKY.match(attributes.get("data-bluesky-uri", "")):
        return _address("https://bsky.app/profile/{}/post/{}".format(*match.groups()))
    is_mastodon = "mastodon" in attributes.get("class", "")
    for name in _ADDRESSES:
        if (value := attributes.get(name)) and (found := _address(absolute(page.base_url, value), is_mastodon)):
            return found
    if element.tag == "blockquote":
        return _address_of_links(page, element)
    if element.tag == "figure" and "wp-block-embed" in attributes.get("class", ""):
        words = " ".join(" ".join(map(str, element.itertext())).split()[:2])
        return _address(words) if words.startswith("http") else None
    return None


def _address_of_links(page: Page, quote: etree._Element) -> _Address | None:
    """The post that the last telling link of a quotation leads to: the one before may be what it answers."""
    links = list(quote.iter("a"))[-_MOST_LINKS:]
    addresses = (_address(absolute(page.base_url, link.get("href"))) for link in reversed(links))
    return next((address for address in addresses if address), None)


_MOST_LINKS = 10


def _address(url: str, is_mastodon: bool = False) -> _Address | None:
    if not url.startswith(("http://", "https://")) or len(url) > 1_000:
        return None
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return None
    for ending, pattern, form in _FRAMES:
        if is_at(host, ending) and (match := pattern.match(parts.path)):
            fields = {name: values[0] for name, values in parse_qs(parts.query).items()} | match.groupdict()
            try:
                return _address(form.format(**fields)) if form.format(**fields) != url else None
            except (KeyError, IndexError):
                return None
    if is_mastodon and (match := _MASTODON.match(parts.path)):
        clean = f"{parts.scheme}://{parts.netloc}{match.group()}"
        return _Address(clean, f"{match['account']}@{host}", clean.lower())
    for ending, pattern, names in _POSTS:
        if is_at(host, ending) and (match := pattern.match(parts.path)):
            return _clean(url, ending, match, names)
    return None


def _clean(url: str, host: str, match: re.Match[str], names: tuple[str, ...]) -> _Address | None:
    parts = urlsplit(url)
    query = parse_qs(parts.query) if names else {}
    named = "&".join(f"{name}={query[name][0]}" for name in names if name in query)
    if names and not named:
        return None
    path = match.group()
    account = match.groupdict().get("account") or ""
    network = _ALIASES.get(host, host)
    number = path.rstrip("/")
    if network in _NUMBERED:
        number = number.rpartition("/")[2]
    elif account:  # its letters' case and what stands before it do not tell posts apart
        number = f"{account.lower()}{number[match.end('account') :]}"
    return _Address(
        f"{parts.scheme}://{parts.netloc}{path}{f'?{named}' if named else ''}",
        account or None,
        f"{network} {number} {named}",
    )


#: The other hosts of networks.
_ALIASES = {"twitter.com": "x.com", "telegram.me": "t.me", "threads.com": "threads.net"}
#: Networks whose posts have a number of their own, whoever's name stands before it.
_NUMBERED = frozenset(("x.com", "tiktok.com", "instagram.com", "threads.net", "truthsocial.com", "reddit.com"))


def is_at(host: str, ending: str) -> bool:
    """Whether a host is another or below it: ``m.facebook.com``, ``facebook.com``."""
    return host == ending or host.endswith("." + ending)


def _is_outside(element: etree._Element) -> bool:
    return any(above.tag in _OUTSIDE for above in element.iterancestors())


def _account(address: _Address, element: etree._Element) -> str | None:
    account = address.account
    if account is None and element.tag == "blockquote":
        signed = _SIGNATURE.search(_text_of(element))
        account = signed.group(1) if signed else None
    return f"@{account}" if account and not account.isdigit() else None


def _words(element: etree._Element) -> str | None:
    """The paragraphs of a quoted post, without the one that names its author."""
    if element.tag != "blockquote":
        return None
    texts = (_text_of(paragraph) for paragraph in element.iter("p"))
    words = " ".join(text for text in texts if text and not _SIGNATURE.search(text))
    return words[:_MAX_TEXT] or None


def _text_of(element: etree._Element) -> str:
    pieces: list[str] = []
    for event, inner in etree.iterwalk(element, events=("start", "end")):
        if event == "start":
            pieces.append(" " if inner.tag == "br" else str(inner.text or ""))
        elif inner is not element:
            pieces.append(str(inner.tail or ""))
    return " ".join("".join(pieces).split())
