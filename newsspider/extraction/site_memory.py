"""What the pages of one site have in common: where its bodies stand, and which lines come back on every page.

The body model sees one page. A crawl sees hundreds of one template, and two facts follow from them: a path
through the markup (tag and class of a block's element and of those above it) holds body text on all pages or
on none, and a short line that stands on several articles belongs to the site, not to a story.

Taught is what the model says by itself, never what came out with the memory's help, so that an error can't
confirm itself. Facts fade when pages no longer confirm them, and a page whose text stands elsewhere is left
to the model. Pure: storing is the business of `newsspider.storage`.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Literal, NamedTuple

from newsspider.extraction.layout import Block, Node

Kind = Literal["path", "text"]

#: Facts of each kind that a memory keeps; beyond, those go that were confirmed longest ago.
CAPACITY = 500
#: A fact fades away over so many articles that do not confirm it, and starts anew when it comes back.
_FADING = 30
#: The memory is asked where the model is in doubt. On annotated sites that gives the same figures as asking it
#: always, and nothing that the model is sure of can be lost to a memory.
_NO, _YES = 0.1, 0.9
#: How much a path counts at most beside the model's own probability. On annotated sites everything between
#: 0.4 and 0.8 gives the same figures.
_WEIGHT = 0.7
#: A path's probability is the mean of its last pages: each one moves it by at least 1 / this.
_WINDOW = 5
#: What the model takes for text by itself. Where less than half of it stands on paths that are known to hold
#: text, the page has another layout than those that taught, and the memory of paths keeps silent.
_TEXT = 0.5
_FAMILIAR = 0.5
#: A line is furniture when it stood on so many articles, ...
FURNITURE_ARTICLES = 3
#: ... and is short or mostly link.
_SHORT = 60
_LINK_SHARE = 0.5
#: Subheadings and cells come back in the bodies of many articles: 'Pros', 'What we know', 'Price'.
_NEVER_FURNITURE = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "td", "th"))
#: Lines below this need not be remembered: hardly any of them is in doubt on another page.
_DOUBTFUL = 0.02
#: Names and texts count up to this length: no page has longer ones in good faith.
_LONG = 300
#: Texts below this length behave like captions and labels rather than like paragraphs of the same path.
_PROSE = 80


class Name(NamedTuple):
    """What a path or a line is known by."""

    kind: Kind
    key: str
    #: 16 hex digits
    label: str
    #: the same for people


class Fact(NamedTuple):
    """What is known of a path or of a line of text."""

    name: Name
    articles: int
    #: articles that had it since it was last forgotten
    probability: float
    #: 0..1, that a block there belongs to the story, by the model; recent articles count more
    last: int
    #: the number of the last article that had it, see `SiteMemory.articles`

    def confirmed(self, probability: float, page: int) -> Fact:
        """The fact after one more article."""
        if page - self.last > _FADING:
            return Fact(self.name, 1, probability, page)
        rate = 1 / min(self.articles + 1, _WINDOW)
        mean = self.probability + rate * (probability - self.probability)
        return Fact(self.name, self.articles + 1, mean, page)

    def weight(self, page: int) -> float:
        """How much it counts on this page, 0 to `_WEIGHT`.

        It grows with the number of articles and fades with those that lacked it. A path that holds text here
        and furniture there says nothing.
        """
        known = min(self.articles, _WINDOW)
        freshness = max(0.0, 1 - (page - self.last - 1) / _FADING)
        clearness = min(1.0, abs(4 * self.probability - 2))
        return _WEIGHT * known / (known + 1) * freshness * clearness


class Lesson:
    """One page as a memory sees it: what is asked about, and what may be learned."""

    def __init__(self, blocks: list[Block], scores: list[float], is_news: bool = False) -> None:
        self.blocks = blocks
        self.is_news = is_news
        #: whether the page declares itself a news article
        self.scores = scores
        #: the model's own probabilities; 0 for a block that was settled without the model
        self.paths = [path_of(b) if s else None for b, s in zip(blocks, scores, strict=True)]
        self.texts = [
            text_of(b.text[:_LONG]) if s > _DOUBTFUL and _may_be_furniture(b) else None
            for b, s in zip(blocks, scores, strict=True)
        ]

    def means(self) -> list[tuple[Name, float]]:
        """Each path and each line of the page once, with its mean probability."""
        found: dict[str, tuple[Name, list[float]]] = {}
        for names in (self.paths, self.texts):
            for name, score in zip(names, self.scores, strict=True):
                if name is not None:
                    if (known := found.get(name.key)) is None:
                        found[name.key] = (name, [score])
                    else:
                        known[1].append(score)
        return [(name, sum(scores) / len(scores)) for name, scores in found.values()]


class Changes(NamedTuple):
    """What a lesson has changed in a memory."""

    written: list[Fact]
    forgotten: list[Fact]


class SiteMemory:
    """The facts about one site."""

    def __init__(self, facts: Iterable[Fact] = ()) -> None:
        self._facts: dict[Kind, dict[str, Fact]] = {"path": {}, "text": {}}
        for fact in facts:
            self._facts[fact.name.kind][fact.name.key] = fact
        self.articles = max((fact.last for known in self._facts.values() for fact in known.values()), default=0)
        #: articles that have taught it

    def facts(self, kind: Kind) -> list[Fact]:
        """All facts of a kind, the best confirmed first."""
        return sorted(self._facts[kind].values(), key=lambda f: (-f.articles, -f.last, f.name.label))

    def scores(self, lesson: Lesson) -> list[float]:
        """The page's probabilities in the light of what is known of the site."""
        if not self.articles:
            return lesson.scores
        return [
            self._score(score, path, text) if _NO < score < _YES else score
            for score, path, text in zip(lesson.scores, self.trusted_paths(lesson), lesson.texts, strict=True)
        ]

    def trusted_paths(self, lesson: Lesson) -> list[Fact | None]:
        """What is known of each block's path; nothing when the page's layout is not the one that was taught."""
        known = self._facts["path"]
        facts = [known.get(name.key) if name is not None else None for name in lesson.paths]
        text = familiar = 0
        for block, score, fact in zip(lesson.blocks, lesson.scores, facts, strict=True):
            if score >= _TEXT:
                text += block.chars
                if fact is not None and fact.probability >= _TEXT:
                    familiar += block.chars
        return facts if familiar and familiar >= _FAMILIAR * text else [None] * len(facts)

    def furniture(self, text: Name) -> Fact | None:
        """The fact about a line that comes back on articles of late; None for any other line."""
        fact = self._facts["text"].get(text.key)
        if fact is None or fact.articles < FURNITURE_ARTICLES or fact.probability >= _YES:
            return None
        return fact if self.articles - fact.last < _FADING else None

    def learn(self, lesson: Lesson) -> Changes:
        """Take in one more article. It must be another one than those before: a page read twice proves nothing."""
        means = lesson.means()
        self.articles += bool(means)
        written = []
        for name, mean in means:
            facts = self._facts[name.kind]
            known = facts.get(name.key)
            fact = known.confirmed(mean, self.articles) if known else Fact(name, 1, mean, self.articles)
            facts[name.key] = fact
            written.append(fact)
        forgotten = self._forget("path") + self._forget("text")
        return Changes([fact for fact in written if fact.name.key in self._facts[fact.name.kind]], forgotten)

    def _score(self, score: float, path: Fact | None, text: Name | None) -> float:
        if text is not None and self.furniture(text):
            return 0.0
        if path is None:
            return score
        return score + path.weight(self.articles + 1) * (path.probability - score)

    def _forget(self, kind: Kind) -> list[Fact]:
        """What was confirmed longest ago, when there is too much; a fifth at once, so that it is rarely done."""
        facts = self._facts[kind]
        if len(facts) <= CAPACITY:
            return []
        oldest_first = sorted(facts.values(), key=lambda f: (f.last, f.articles, f.name.key))
        forgotten = oldest_first[: len(facts) - CAPACITY * 4 // 5]
        for fact in forgotten:
            del facts[fact.name.key]
        return forgotten


def path_of(block: Block) -> Name:
    """The block's path: its element and the two above it.

    Links, short texts and paragraphs on one path are told apart: a body's paragraphs say nothing about the
    'Read also: ...' between them.
    """
    node = block.node
    parent = node.parent
    grand = parent.parent if parent is not None else None
    return _path(node.signature[:_LONG], _signature(parent), _signature(grand), _texture(block))


def _texture(block: Block) -> str:
    if block.link_chars > _LINK_SHARE * block.chars:
        return "links"
    return "short" if block.chars < _PROSE else "prose"


def _signature(node: Node | None) -> str:
    return node.signature[:_LONG] if node is not None else ""


@lru_cache(maxsize=8192)
def _path(own: str, parent: str, grand: str, texture: str) -> Name:
    names = " < ".join(element_name(signature) for signature in (own, parent, grand) if signature)
    return _name("path", f"{names} ({texture})")


@lru_cache(maxsize=8192)
def text_of(text: str) -> Name:
    """The line, whatever its case and its numbers: '12 comments' is '3 comments'."""
    return _name("text", _DIGITS.sub("0", text.casefold()))


def _may_be_furniture(block: Block) -> bool:
    short = block.chars < _SHORT or block.link_chars > _LINK_SHARE * block.chars
    return short and block.tag not in _NEVER_FURNITURE and any(map(str.isalpha, block.text))


def _name(kind: Kind, label: str) -> Name:
    digest = hashlib.blake2b(f"{kind} {label}".encode("utf-8", "replace"), digest_size=8)
    return Name(kind, digest.hexdigest(), label[:160])


_DIGITS = re.compile(r"\d+")
_PARTS = re.compile(r"[-_]+|[^-_]+")
#: A run of letters within camelCase; and what builders of class names make has more of them than words have.
_HUMP = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
#: What follows these is generated: css-hrfedx, sc-bdVaJa, svelte-abcdef.
_GENERATORS = frozenset("css sc jss jsx svelte astro emotion".split())
#: WordPress names an article's own tags and sections in its classes.
_VARYING = ("tag-", "category-", "author-", "term-", "format-")


@lru_cache(maxsize=8192)
def element_name(signature: str) -> str:
    """Tag and classes of an element, without what differs from page to page.

    >>> element_name("article.post-12345 type-post category-sport css-1x2y3z")
    'article.post-#.type-post'
    >>> element_name("div.styles_story__a1B2c sc-bdVaJa hKxyTz storyText")
    'div.storytext.styles_story__#'
    """
    tag, _, classes = signature.partition(".")
    words = {_class_word(word) for word in classes.split()[:12]}
    return ".".join((tag, *sorted(words - {""})))


def _class_word(word: str) -> str:
    """The word with '#' for its generated parts; "" when nothing else is left."""
    if word.lower().startswith(_VARYING):
        return ""
    parts: list[str] = []
    for part in _PARTS.findall(word):
        if part[0] in "-_":
            parts.append(part)
        elif _is_generated(part) or (len(parts) > 1 and parts[-2] in _GENERATORS):
            parts.append("#")
        else:
            parts.append(part.lower())
    named = [part for part in parts if part[0] not in "-_#"]
    return "".join(parts) if set(named) - _GENERATORS else ""


def _is_generated(part: str) -> bool:
    """Whether a part of a class name was made by a program: it has digits, or capitals in odd places."""
    if any(map(str.isdigit, part)):
        return True
    humps = _HUMP.findall(part)
    return len(humps) > 1 and 5 <= len(part) <= 10 and len(part) < 3 * len(humps)
