"""Where an article points to other reports: links and mentions in the body, related, previous and next."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import islice
from urllib.parse import parse_qs, urlsplit

from lxml import etree

from newsspider.extraction.boilerplate import class_bits, mask
from newsspider.extraction.language import guess_language
from newsspider.extraction.layout import Block, Layout
from newsspider.extraction.mentions import Mention, find_mentions
from newsspider.extraction.outlets import outlet_of_url
from newsspider.extraction.posts import Post, find_posts, is_at, post_key
from newsspider.extraction.sentences import sentence_at
from newsspider.extraction.sources import Source, canonical_name, find_sources
from newsspider.items import Reference, ReferenceKind
from newsspider.page import Link, Page
from newsspider.urls import absolute, article_score, canonicalize, looks_like_page, same_site, site_key

MAX_RELATED = 20
MAX_NEIGHBOURS = 2
#: Links and mentions of one body; real articles have fewer than a hundred.
MAX_IN_BODY = 500
#: Characters of a body in which mentions are looked for; the longest annotated one has a third.
MAX_SEARCHED = 400_000
#: Documents that a report may cite, though they are no page.
_DOCUMENT = re.compile(r"\.(?:pdf|docx?|xlsx?|pptx?|txt)$", re.IGNORECASE)
#: Addresses that send the reader's page on: host, or the end of it behind a dot, and the beginning of the path.
_SHARE: tuple[tuple[str, str], ...] = (
    ("facebook.com", "/share"), ("facebook.com", "/dialog/"), ("twitter.com", "/intent/"), ("twitter.com", "/share"),
    ("twitter.com", "/home"), ("x.com", "/intent/"), ("x.com", "/share"), ("t.me", "/share"),
    ("telegram.me", "/share"), ("wa.me", "/"), ("whatsapp.com", "/send"), ("whatsapp.com", "/channel"),
    ("linkedin.com", "/share"),
    ("linkedin.com", "/cws/share"), ("pinterest.com", "/pin/create"), ("vk.com", "/share"), ("ok.ru", "/offer"),
    ("ok.ru", "/dk"), ("reddit.com", "/submit"), ("getpocket.com", "/save"), ("getpocket.com", "/edit"),
    ("tumblr.com", "/share"), ("flipboard.com", "/bookmarklet"), ("xing.com", "/spi/"), ("line.me", "/r/"),
    ("threads.net", "/intent/"), ("bsky.app", "/intent/"), ("viber.com", "/"), ("addtoany.com", "/"),
    ("addthis.com", "/"), ("sharethis.com", "/"), ("news.google.com", "/publications"),
    ("google.com", "/preferences"), ("play.google.com", "/store"), ("apps.apple.com", "/"), ("itunes.apple.com", "/"),
)  # fmt: skip
#: Social networks: a path of one part is somebody's profile, a longer one a post.
_SOCIAL = frozenset(
    """facebook.com twitter.com x.com instagram.com t.me telegram.me vk.com ok.ru youtube.com tiktok.com linkedin.com
    pinterest.com threads.net bsky.app flipboard.com whatsapp.com dzen.ru""".split()
)
#: Hosts of links that pay a commission, as the networks' own documentation names them.
_AFFILIATES = frozenset(
    """amzn.to pxf.io sjv.io evyy.net 7eer.net ojrq.net anrdoezrs.net tkqlhce.com dpbolvw.net jdoqocy.com kqzyfj.com
    awin1.com shareasale.com shrsl.com redirectingat.com skimresources.com prf.hn rstyle.me howl.me howl.link
    linksynergy.com avantlink.com tradedoubler.com partnerize.com goto.walmart.com goto.target.com narrativ.com
    shop-links.co bn5x.net flexlinks.com pntra.com pntrac.com gopjn.com admitad.com fave.co rockporch.com""".split()
)
#: Query parameters that say who earns the commission, of any shop and of some.
_COMMISSION = frozenset("affid aff_id affiliate affiliate_id irclickid".split())
_COMMISSIONS = {"amazon": _COMMISSION | {"tag"}, "booking": _COMMISSION | {"aid"}, "ebay": _COMMISSION | {"campid"}}
_SIGN_UP = frozenset(
    """register signup sign-up login log-in signin sign-in checkout cart subscribe free-trial contact contact-us
    schedule-appointment book-a-demo""".split()
)
#: Path segments before the name of somebody's profile.
_PROFILE = frozenset("in company school user channel c u pages people profile groups".split())
#: Path segments above a topic's name, besides those that `urls.article_score` knows.
_TOPIC_SEGMENTS = frozenset(
    """thema themen themenseiten schlagwort stichwort dossier organisation organisationen person personen
    company companies people all-about about orte ort glossar lexikon tema temas etiqueta etiquetas noticias-sobre
    argomento argomenti sujet sujets dossiers theme themes assunto assuntos temat tematy onderwerp onderwerpen
    subject subjects hashtag keyword keywords kolumnist teg tegi teme emne amne""".split()
)
#: Redirecting addresses that carry their target: host ending, path -> query parameter.
_WRAPPERS: tuple[tuple[str, str, str], ...] = (
    ("google.com", "/url", "q"), ("google.com", "/url", "url"), ("l.facebook.com", "/l.php", "u"),
    ("lm.facebook.com", "/l.php", "u"), ("vk.com", "/away.php", "to"), ("youtube.com", "/redirect", "q"),
    ("l.instagram.com", "/", "u"), ("slack-redir.net", "/link", "url"),
)  # fmt: skip

_RELATED_BIT = mask("related")
#: Within what `boilerplate` calls related: blocks on the same story, not what is popular or new.
_RELATED = re.compile(
    r"related|relacionad|relationn|verwandt|recommend|similar|yarpp|read[-_]?also|also[-_]?read|see[-_]?also"
    r"|more[-_]?(?:on|from|about|stories|like)|suggest|cross[-_]?link|link[-_]?list|zum[-_]?thema|mehr[-_]?zum|weitere"
    r"|lire[-_]?aussi|a[-_]?lire|up[-_]?next|read[-_]?next|you[-_]?may|you[-_]?might|correlat|potrebbe|powiaz|souvis|gerelateerd",
    re.IGNORECASE,
)
_NOT_RELATED = re.compile(
    r"popular|trending|most[-_]?(?:read|viewed)|latest|outbrain|taboola|mgid|revcontent|sponsor|advert|ticker",
    re.IGNORECASE,
)
#: Class names of the links between neighbours: tagDiv's, WordPress' classic and block themes', Ghost's, Hugo's.
_PREVIOUS = re.compile(
    r"(?:^|[\s_-])(?:prev|previous)(?:$|[\s_-])|prev(?:ious)?[-_]?(?:post|article|story|entry|news|item)|(?:post|nav|link)[-_]?prev",
    re.IGNORECASE,
)
_NEXT = re.compile(
    r"(?:^|[\s_-])next(?:$|[\s_-])|next[-_]?(?:post|article|story|entry|news|item)|(?:post|nav|link)[-_]?next",
    re.IGNORECASE,
)
#: Both neighbours' wrapper ('td-post-next-prev') and the arrows of picture sliders.
_NEITHER = re.compile(
    r"next[-_]?prev|prev[-_]?next|slick|swiper|slide|carousel|owl|glide|splide|pagination|page-numbers|gallery",
    re.IGNORECASE,
)
_TDB_NEIGHBOUR = re.compile(r"\btdb-post-(prev|next)\b|\btd-post-(prev|next)-post\b")


def find_references(page: Page, layout: Layout, kept: Sequence[Block], language: str | None) -> tuple[Reference, ...]:
    """All references of a page: those of the text in reading order, then previous, next and related.

    ``kept`` are the blocks of the body. Left out are links that lead to no other report: fragments, mail,
    the page itself, share buttons, app shops, profiles in social networks, pictures, and on the page's own
    site whatever `urls.article_score` gives less than 0 (home page, tags, authors, categories).
    """
    body = list(islice(_body_references(page, layout, kept, language), MAX_IN_BODY))
    above, below = _sources(page, find_sources(page, layout, kept), body)
    body = _without_sources(body, [*above, *below])
    named = {canonicalize(r.url) for r in (*above, *below) if r.url and r.outlet}
    above, below = _not_unnamed(above, named), _not_unnamed(below, named)
    seen = {canonicalize(r.url) for r in (*above, *body, *below) if r.url}
    around = _furniture(page, kept, seen)
    return tuple(replace(r, position=i) for i, r in enumerate((*above, *body, *below, *around)))


def references_in_text(
    paragraphs: Sequence[str], language: str | None, own_names: Iterable[str] = ()
) -> tuple[Reference, ...]:
    """The mentions in paragraphs of plain text, where there are no links.

    >>> references_in_text(["It began. Previously, Kursor reported that it would."], "en")[0].sentence
    'Previously, Kursor reported that it would.'
    """
    whole = "\n".join(paragraphs)
    names = tuple(own_names)
    found = (
        _mention_reference(mention, text, language)
        for text, searched in zip(paragraphs, _searched(paragraphs), strict=True)
        for mention in find_mentions(searched, language, names, whole)
    )
    return tuple(replace(r, position=i) for i, r in enumerate(islice(_once(found), MAX_IN_BODY)))


def own_names(url: str, *declared: str | None) -> tuple[str, ...]:
    """What a site may call itself: its declared names and the first part of its domain.

    >>> own_names("https://www.kursorinfo.co.il/a", "Kursor - news of the day")
    ('Kursor', 'kursorinfo')
    """
    names = [re.split(r"\s+[-–—|:•·]\s+", name.strip())[0] for name in declared if name]
    label = site_key(url).split(".")[0].split(":")[0] if url else ""
    return tuple(n for n in (*names, label) if len(n) > 2 and not n.isdigit())


# The body


def _body_references(page: Page, layout: Layout, kept: Sequence[Block], language: str | None) -> Iterator[Reference]:
    posts = find_posts(page, layout, kept)
    shown = {post.element for post in posts}
    # What a post says and links to is no word of the article.
    told = [block for block in kept if not (shown and _is_within(block, shown))]
    whole = "\n".join(block.text for block in told)
    language = language or guess_language(whole)
    names = own_names(page.url, page.meta_first("og:site_name", "application-name", "al:ios:app_name"))
    own = {canonicalize(url) for url in (page.url, page.base_url, _declared(page)) if url}
    # Companies name themselves on their pages as well; what they say there is no report.
    reporting = names if any("News" in name for name in page.json_ld_types) else ()
    mentions = (find_mentions(text, language, reporting, whole) for text in _searched(block.text for block in told))
    in_blocks = (
        (block, reference)
        for block, in_block in zip(told, mentions, strict=True)
        for reference in _block_references(page, block, in_block, language, names, own)
    )
    return _once(_with_posts(in_blocks, posts, kept) if posts else (reference for _, reference in in_blocks))


def _is_within(block: Block, elements: set[etree._Element]) -> bool:
    element = block.node.element
    return element in elements or any(above in elements for above in element.iterancestors())


def _with_posts(
    in_blocks: Iterable[tuple[Block, Reference]], posts: Sequence[Post], kept: Sequence[Block]
) -> Iterator[Reference]:
    """The references of the body and the posts at their places. A link to a post that is shown is that post."""
    order = {block: at for at, block in enumerate(kept)}
    sentences: dict[str, str | None] = {}
    shown = {post_key(post.url) for post in posts}
    found: list[tuple[int, Reference]] = []
    for block, reference in islice(in_blocks, MAX_IN_BODY):
        key = post_key(reference.url) if reference.url else None
        if key is not None and key in shown:
            sentences.setdefault(key, reference.sentence)
        else:
            found.append((order[block], reference))
    for post in posts:
        sentence = sentences.get(post_key(post.url) or "")
        found.append((post.before, Reference("post", 0, post.text, sentence, post.url, post.account)))
    found.sort(key=lambda pair: (pair[0], pair[1].kind != "post"))  # it stands above the first block behind it
    return (reference for _, reference in found)


def _sources(
    page: Page, sources: Sequence[Source], body: Sequence[Reference]
) -> tuple[list[Reference], list[Reference]]:
    """The sources that stand above and below the text; those of its sentences are in the body already."""
    named = {canonical_name(r.outlet): r for r in body if r.kind == "source" and r.outlet}
    above: list[Reference] = []
    below: list[Reference] = []
    for source in sources:
        url = report_url(page, source.href, set()) if source.href else ""
        if (source.outlet is None and not url) or (source.outlet and canonical_name(source.outlet) in named):
            continue
        reference = Reference("source", 0, source.line, None, url or None, source.outlet, source.verb)
        (above if source.at_head else below).append(reference)
    return above, below


def _without_sources(body: Sequence[Reference], sources: Sequence[Reference]) -> list[Reference]:
    """The references of the body but for the links in the lines of sources, which these tell of."""
    lines = {(canonicalize(source.url), source.text) for source in sources if source.url}
    return [r for r in body if not (r.kind == "link" and _is_in_line(r, lines))]


def _not_unnamed(sources: Iterable[Reference], named: set[str]) -> list[Reference]:
    """The sources but for those without a name that link to the report of one with a name."""
    return [r for r in sources if r.outlet or canonicalize(r.url or "") not in named]


def _is_in_line(link: Reference, lines: Iterable[tuple[str, str | None]]) -> bool:
    url, sentence = canonicalize(link.url or ""), link.sentence
    return any(url == target and line and sentence and sentence in line for target, line in lines)


def _searched(texts: Iterable[str]) -> Iterator[str]:
    """The texts as far as `MAX_SEARCHED` goes, empty ones for the rest."""
    room = MAX_SEARCHED
    for text in texts:
        yield text[: max(room, 0)]
        room -= len(text)


def _declared(page: Page) -> str:
    links = page.link_rel("canonical")
    return absolute(page.base_url, links[0].get("href")) if links else ""


def _block_references(
    page: Page, block: Block, mentions: list[Mention], language: str | None, names: tuple[str, ...], own: set[str]
) -> Iterator[Reference]:
    """Links and mentions of one block in reading order; a link within a mention takes it in."""
    found: list[tuple[int, Reference]] = []
    at = 0
    for href, anchor in block.links[:MAX_IN_BODY]:  # each is looked for in the whole block
        where = block.text.find(anchor, at) if anchor else -1
        url = report_url(page, href, own)
        if where >= 0:
            at = where + len(anchor)
        if not url or not anchor:
            continue
        where = max(where, 0)
        sentence = sentence_at(block.text, where, language)
        foreign = not same_site(url, page.url)
        mention = _mention_of_link(mentions, (where, where + len(anchor)), url, sentence, block.text, names, foreign)
        if mention is not None:
            mentions.remove(mention)
        if mention is None:
            found.append((where, Reference("link", 0, anchor, sentence, url)))
        elif mention.kind == "source":
            found.append((where, _mention_reference(mention, block.text, language, url)))
        else:
            found.append((where, _linked_mention(mention, anchor, sentence, url)))
    found.extend((m.outlet_start, _mention_reference(m, block.text, language)) for m in mentions)
    return (reference for _, reference in sorted(found, key=lambda pair: pair[0]))


def _mention_of_link(
    mentions: list[Mention],
    span: tuple[int, int],
    url: str,
    sentence: str,
    text: str,
    names: tuple[str, ...],
    foreign: bool,
) -> Mention | None:
    """The mention that a link belongs to: their words overlap, or it leads to the outlet named in its sentence.

    A link to the page's own site belongs to a mention of that site only: names of other outlets are
    linked to lists of articles about them.
    """
    own = {name.casefold() for name in names}
    for mention in mentions:
        if mention.start < span[1] and span[0] < mention.end and (foreign or mention.outlet.casefold() in own):
            return mention
    begin = text.find(sentence)
    target = outlet_of_url(url)
    for mention in mentions if foreign else ():
        in_sentence = begin <= mention.outlet_start < begin + len(sentence)
        if in_sentence and (
            (target is not None and any(s.text == mention.outlet for s in target.spellings))
            or _in_host(mention.outlet, url)
        ):
            return mention
    return None


def _in_host(outlet: str, url: str) -> bool:
    name = "".join(c for c in outlet.casefold() if c.isalnum())
    return len(name) >= 4 and name in site_key(url).replace("-", "")


def _mention_reference(mention: Mention, text: str, language: str | None, url: str | None = None) -> Reference:
    sentence = sentence_at(text, mention.outlet_start, language)
    earlier = mention.earlier or None
    return Reference(mention.kind, 0, mention.text, sentence, url, mention.outlet, mention.verb, earlier)


def _linked_mention(mention: Mention, anchor: str, sentence: str, url: str) -> Reference:
    return Reference("link", 0, anchor, sentence, url, mention.outlet, mention.verb, mention.earlier or None)


def _once(references: Iterable[Reference]) -> Iterator[Reference]:
    """Each target or outlet once a sentence: markup often splits one link in two."""
    seen: set[tuple[str, str | None, str | None]] = set()
    for reference in references:
        target = canonicalize(reference.url) if reference.url else reference.outlet
        key = (reference.kind, reference.sentence, target)
        if key not in seen:
            seen.add(key)
            yield reference


# Links


def report_url(page: Page, href: str, own: set[str]) -> str:
    """The absolute URL of a link that may lead to another report; "" for any other link."""
    href = href.strip()
    if href.startswith("#"):
        return ""
    url = _unwrapped(absolute(page.base_url, href))
    if not url or canonicalize(url) in own or _is_share(url):
        return ""
    if _is_sale(url):
        return ""
    if not looks_like_page(url) and not _DOCUMENT.search(urlsplit(url).path):
        return ""
    if same_site(url, page.url) and _is_listing(url):
        return ""
    return url


def _is_listing(url: str) -> bool:
    """Whether a URL lists articles by topic, author or month, or is the front page."""
    segments = [s for s in urlsplit(url).path.lower().split("/") if s]
    return (
        article_score(url) < 0
        or any(s in _TOPIC_SEGMENTS for s in segments[:-1])
        or all(s.isdigit() and len(s) in (2, 4) for s in segments)
    )


def _unwrapped(url: str) -> str:
    """The target of a redirecting link that names it."""
    if "?" not in url:
        return url
    parts = urlsplit(url)
    for host, path, parameter in _WRAPPERS:
        if is_at(parts.hostname or "", host) and parts.path == path:
            targets = parse_qs(parts.query).get(parameter, [])
            if targets and targets[0].startswith(("http://", "https://")):
                return absolute("", targets[0])
    return url


def _is_share(url: str) -> bool:
    parts = urlsplit(url)
    for host in _ends_of(parts.hostname or ""):
        if parts.path.startswith(_SHARE_PATHS.get(host, ())):
            return True
        if host in _SOCIAL:
            segments = [p for p in parts.path.split("/") if p]
            return not parts.query and (len(segments) < 2 or (len(segments) == 2 and segments[0] in _PROFILE))
    return False


def _is_sale(url: str) -> bool:
    """Whether a link earns its page a commission, or asks to sign up."""
    parts = urlsplit(url)
    if any(host in _AFFILIATES for host in _ends_of(parts.hostname or "")):
        return True
    if any(name in _COMMISSIONS.get(host, _COMMISSION) for name, host in _fields(parts.netloc, parts.query)):
        return True
    return not _SIGN_UP.isdisjoint(parts.path.lower().split("/"))


def _fields(host: str, query: str) -> Iterator[tuple[str, str]]:
    """The names in a query, each with the shop that knows it."""
    shop = next((shop for shop in _COMMISSIONS if f".{shop}." in f".{host}"), "") if query else ""
    return ((field.partition("=")[0].lower(), shop) for field in query.split("&") if field)


_SHARE_PATHS = {host: tuple(path for h, path in _SHARE if h == host) for host, _ in _SHARE}


def _ends_of(host: str) -> Iterator[str]:
    """The host itself, then without its labels one after the other: ``www.x.com``, ``x.com``, ``com``."""
    while host:
        yield host
        _, _, host = host.partition(".")


# The furniture


def _furniture(page: Page, kept: Sequence[Block], seen: set[str]) -> Iterator[Reference]:
    """Previous, next and related articles of the same site, each target once."""
    found: dict[ReferenceKind, dict[str, Reference]] = {"previous": {}, "next": {}, "related": {}}
    taken = seen | {canonicalize(page.url)}
    for kind, link in (*_head_neighbours(page), *_told_links(page, kept)):
        if len(found[kind]) >= (MAX_RELATED if kind == "related" else MAX_NEIGHBOURS):
            continue
        key = canonicalize(link.url)
        if key in taken and key not in found[kind]:
            continue
        if not _is_other_article(page, link.url, kind):
            continue
        earlier = found[kind].get(key)
        if earlier is None or (not earlier.text and link.text):
            found[kind][key] = Reference(kind, 0, link.text or None, None, link.url)
        if kind != "related":
            taken.add(key)
    neighbours = found["previous"].keys() | found["next"].keys()
    for kind, references in found.items():
        for key, reference in references.items():
            # A card's picture and its headline are two links: without words it says too little.
            if kind != "related" or (key not in neighbours and _is_headline(reference.text)):
                yield reference


def _is_headline(text: str | None) -> bool:
    return text is not None and (len(text) >= 15 or (len(text) >= 6 and not text.isascii()))


def _is_other_article(page: Page, url: str, kind: ReferenceKind) -> bool:
    if not same_site(url, page.url) or not looks_like_page(url) or _is_share(url):
        return False
    score = article_score(url)
    if kind == "related":
        return score > 0
    # rel=next of an article on several pages leads to its own second page.
    return score >= 0 and not canonicalize(url).startswith(canonicalize(page.url).rstrip("/") + "/")


def _head_neighbours(page: Page) -> Iterator[tuple[ReferenceKind, Link]]:
    """``<link rel=prev>`` and ``<link rel=next>``."""
    for element in page.link_rel(*_RELS):
        kind = next(_RELS[rel] for rel in (element.get("rel") or "").lower().split() if rel in _RELS)
        if url := absolute(page.base_url, element.get("href")):
            yield kind, Link(url, (element.get("title") or "").strip(), element)


def _told_links(page: Page, kept: Sequence[Block]) -> Iterator[tuple[ReferenceKind, Link]]:
    """The links of which the markup says what they are; address and words are read of these only."""
    kinds = _Kinds({block.node.element for block in kept})
    for element in page.anchors:
        if (kind := kinds.of(element)) is not None and (link := page.link(element)) is not None:
            yield kind, link


_RELS: dict[str, ReferenceKind] = {"prev": "previous", "previous": "previous", "next": "next"}


class _Kinds:
    """Which kind of furniture a link lies in: what itself says, or the nearest telling element around it.

    What says previous or next goes before what says related. Each element is looked at once.
    """

    def __init__(self, body: set[etree._Element]) -> None:
        self.body = body
        self.known: dict[etree._Element | None, ReferenceKind | None] = {}

    def of(self, link: etree._Element) -> ReferenceKind | None:
        """The kind of a link; None for one that is no furniture."""
        if rels := link.get("rel"):
            for rel in rels.lower().split():
                if rel in _RELS:
                    return _RELS[rel]
        known, passed = self.known, []
        at: etree._Element | None = link
        while at is not None and at not in known and at.tag not in _OUTERMOST:
            passed.append(at)
            at = at.getparent()
        kind = known.get(at)
        for element in reversed(passed):
            kind = known[element] = self._inside(element, kind)
        return kind

    def _inside(self, element: etree._Element, around: ReferenceKind | None) -> ReferenceKind | None:
        """The kind of what stands in an element, when that itself stands in furniture of kind ``around``."""
        if names := element.get("class"):
            neighbour, is_related = _said_by(names)
            if neighbour is not None and element not in self.body:
                return neighbour
            if is_related and around is None:
                return "related"
        if around is None and (name := element.get("id")) and _says_related(name):
            return "related"
        return around


_OUTERMOST = frozenset(("html", "body", "main"))


@lru_cache(maxsize=4096)
def _said_by(names: str) -> tuple[ReferenceKind | None, bool]:
    """Which neighbour a class attribute speaks of, and whether of related articles."""
    return _neighbour_of_class(names), _says_related(names)


def _neighbour_of_class(names: str) -> ReferenceKind | None:
    low = names.lower()
    if "prev" not in low and "next" not in low:
        return None
    if match := _TDB_NEIGHBOUR.search(names):
        return "previous" if "prev" in match.groups() else "next"
    if _NEITHER.search(names):
        return None
    previous, following = _PREVIOUS.search(names), _NEXT.search(names)
    if bool(previous) == bool(following):
        return None
    return "previous" if previous else "next"


def _says_related(names: str) -> bool:
    return bool(class_bits(names) & _RELATED_BIT and _RELATED.search(names) and not _NOT_RELATED.search(names))
