"""Why a page is not stored, what is suspicious in an article, what went wrong in a run. Pure."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from newsspider.items import DELIVERED, Article, Outcome, Visit
from newsspider.sites import Site

#: A flash of news is a sentence of ten words; what is shorter is a caption, a button or an error message.
MIN_WORDS = 8
#: Fewer are stored and flagged: often a teaser, or a page whose text the rules missed.
THIN_WORDS = 40
#: These may have their story in the pictures, with the summary as the only text.
_PICTURE_STORIES = frozenset({"gallery", "video"})
#: Scripts without spaces between words: Thai to Burmese, kana, Han.
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")

#: Two names of one directive: of Google's documentation, and of Bing's.
_NOT_KEPT = frozenset({"noarchive", "nocache"})
#: Reason of pages that stand in place of a story: consent walls, checks for robots, log-ins.
_BLOCKED = "blocked page"

#: site, outcome, reason, pages: as `storage.OutcomeCount`
Tally = tuple[str, Outcome, str, int]


def judge(visit: Visit) -> Visit:
    """The visit with the outcome and reason for which its page is not stored, or as it is.

    One that has an outcome already keeps it.
    """
    if visit.outcome is not None:
        return visit
    if visit.status is not None and visit.status >= 400:
        return replace(visit, outcome=Outcome.FAILED, reason=f"http {visit.status}")
    if visit.article is None:
        return replace(visit, outcome=Outcome.FAILED, reason="nothing extracted")
    if reason := refusal(visit.article):
        return replace(visit, outcome=Outcome.NOT_ARTICLE, reason=reason)
    return visit


def refusal(article: Article) -> str | None:
    """Why this is not stored as an article; None when it is.

    >>> from newsspider.items import Provenance
    >>> found = {"page_type": Provenance("front page")}
    >>> refusal(Article(url="https://example.org/", page_type="listing", provenance=found))
    'listing (front page)'
    """
    if not article.is_article:
        return _other_type(article)
    if not (article.title or "").strip():
        return "no title"
    text = article.body
    if article.page_type in _PICTURE_STORIES and not text.strip():
        text = article.summary or ""
    if not text.strip():
        return "no body"
    return "body too short" if count_words(text) < MIN_WORDS else None


def withheld(article: Article, site: Site | None) -> str | None:
    """The wish of the page for which it is not kept; None where there is none, or the site has us not obey it.

    >>> site = Site("kursor", "https://kursor.example/", obey_noarchive=True)
    >>> withheld(Article(url="", robots_directives=("noarchive",)), site)
    'noarchive'
    """
    if site is not None and site.obey_noarchive and not _NOT_KEPT.isdisjoint(article.robots_directives):
        return "noarchive"
    if site is not None and site.obey_tdm_reservation and article.tdm_reservation:
        return "tdm-reservation"
    return None


def _other_type(article: Article) -> str:
    """The page's type, and the clue that told it where there is one."""
    kind = _BLOCKED if article.page_type == "blocked" else article.page_type
    found = article.provenance.get("page_type")
    return f"{kind} ({found.rule})" if found and found.rule != "signals" else kind


def count_words(text: str) -> int:
    """Words, also of scripts that put no spaces between them, where two characters count as one.

    >>> count_words("Two words"), count_words("北京今天下雨")
    (2, 3)
    """
    unspaced = len(_UNSPACED.findall(text))
    return len(_UNSPACED.sub(" ", text).split()) + unspaced // 2


def warnings(article: Article, fetched_at: datetime | None = None) -> tuple[str, ...]:
    """What makes a stored article suspicious, in the order of `_WARNINGS`; empty when nothing does.

    >>> warnings(Article(url="", title="Rain", body="It rains. " * 30))
    ('no date', 'no author')
    """
    return tuple(name for name, applies in _WARNINGS if applies(article, fetched_at))


def _instant(moment: datetime | None) -> datetime | None:
    """The moment in UTC; a naive one counts as that. None for one that is out of Python's range."""
    if moment is None:
        return None
    try:
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except OverflowError:
        return None


def _later(a: datetime | None, b: datetime | None) -> bool:
    """Whether ``a`` is after ``b`` by more than any confusion of time zones explains."""
    a, b = _instant(a), _instant(b)
    return a is not None and b is not None and a - b > timedelta(hours=26)


_TAG = re.compile(r"</?[a-zA-Z][a-zA-Z0-9]{0,10}(?:\s[^<>]{0,500})?/?>|&(?:amp|lt|gt|quot|nbsp|#\d{2,6});")
#: Undecodable bytes, or UTF-8 read as cp1252.
_MOJIBAKE = re.compile("\ufffd|(?:[ÃÐÑ][\x80-\xbf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ€]){3}")
_NOT_A_NAME = re.compile(r"https?:|www\.|@|\d{3}|[{}<>|]")


def _is_no_name(author: str) -> bool:
    return len(author) > 60 or len(author.split()) > 7 or _NOT_A_NAME.search(author) is not None


def _repeats_itself(body: str) -> bool:
    long = [p for p in body.split("\n\n") if len(p) > 80]
    return len(set(long)) < len(long)


def _equal(a: str | None, b: str | None) -> bool:
    return bool(a and b) and str(a).split() == str(b).split()


#: What to look for, in plain words, and how.
_WARNINGS: tuple[tuple[str, Callable[[Article, datetime | None], bool]], ...] = (
    ("no date", lambda a, now: a.date_published is None),
    ("date in the future", lambda a, now: _later(a.date_published, now)),
    ("modified before published", lambda a, now: _later(a.date_published, a.date_modified)),
    ("no author", lambda a, now: not a.authors),
    ("author is no name", lambda a, now: any(map(_is_no_name, a.authors))),
    ("title is the site's name", lambda a, now: _equal(a.title, a.publisher)),
    ("title too long", lambda a, now: len(a.title or "") > 300),
    ("markup in text", lambda a, now: bool(_TAG.search(a.title or "") or _TAG.search(a.body))),
    ("garbled text", lambda a, now: bool(_MOJIBAKE.search(a.title or "") or _MOJIBAKE.search(a.body))),
    ("thin body", lambda a, now: count_words(a.body) < THIN_WORDS),
    ("body is the summary", lambda a, now: _equal(a.body, a.summary)),
    ("paragraph twice", lambda a, now: _repeats_itself(a.body)),
)

_FAILURES = frozenset({Outcome.FAILED, Outcome.TOO_LARGE})
_NEWS = frozenset({Outcome.STORED, Outcome.UPDATED})
#: What a host says that wants to be left alone for a while, and is.
_LATER = "http 429"
#: Fewer pages may fail by chance.
_MANY = 5
#: What is said of a story that was taken down.
_GONE = frozenset({"http 404", "http 410"})


def run_problems(tallies: Iterable[Tally], sites: Collection[str] = (), known: Collection[str] = ()) -> list[str]:
    """What is wrong with a run, one line for each site in trouble; empty when all is well.

    ``sites`` are those that the run was to visit. ``known`` are those that have articles from earlier runs,
    for which a run that brings nothing new is nothing to report.

    >>> run_problems([("kursor", Outcome.FAILED, "http 503", 12)], sites=["kursor"])
    ['kursor: all 12 pages failed (http 503: 12)']
    """
    by_site: dict[str, list[Tally]] = defaultdict(list)
    for tally in tallies:
        by_site[tally[0]].append(tally)
    order = dict.fromkeys((*sites, *sorted(by_site)))
    lines = ((site, _site_problem(by_site.get(site, []), site in known)) for site in order)
    return [f"{site}: {problem}" for site, problem in lines if problem]


def _site_problem(tallies: list[Tally], known: bool) -> str | None:
    if known:
        tallies = [t for t in tallies if t[2] != _LATER]
    total = _pages(tallies)
    failed = [t for t in tallies if t[1] in _FAILURES]
    if not total:
        return None if known else "nothing found"
    if known and total < _MANY and all(t[2] in _GONE for t in tallies):
        return None
    if _pages(failed) == total:
        return f"{'all ' if total > 1 else ''}{_count(total)} failed ({_reasons(failed)})"
    if _pages(failed) >= max(_MANY, total / 2):
        return f"{_pages(failed)} of {_count(total)} failed ({_reasons(failed)})"
    if all(t[1] in _FAILURES or t[1] is Outcome.ROBOTS for t in tallies):
        return f"no page could be read ({_reasons(tallies)})"
    if not known and not any(t[1] in DELIVERED for t in tallies):
        return f"{_count(total)}, none of them an article ({_reasons(tallies)})"
    walls = [t for t in tallies if t[1] is Outcome.NOT_ARTICLE and t[2].startswith(_BLOCKED)]
    if _pages(walls) >= _MANY and not any(t[1] in _NEWS for t in tallies):  # fewer may be stories for subscribers
        return f"{_count(_pages(walls))} blocked, and no new article ({_reasons(walls)})"
    return None


def _pages(tallies: Iterable[Tally]) -> int:
    return sum(t[3] for t in tallies)


def _count(pages: int) -> str:
    return "1 page" if pages == 1 else f"{pages} pages"


def _reasons(tallies: Iterable[Tally]) -> str:
    """The three most frequent reasons: ``http 503: 9, DownloadTimeoutError: 2``."""
    counted: Counter[str] = Counter()
    for _, outcome, reason, pages in tallies:
        counted[reason or outcome.value] += pages
    ranked = sorted(counted.items(), key=lambda item: (-item[1], item[0]))
    shown = [f"{reason}: {pages}" for reason, pages in ranked[:3]]
    return ", ".join([*shown, "..."] if len(ranked) > 3 else shown)
