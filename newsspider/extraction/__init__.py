"""Page in, `Article` out: pure functions, one file per thing extracted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from newsspider.extraction.agencies import find_agencies
from newsspider.extraction.authors import find_authors
from newsspider.extraction.body import Body, Known, find_body
from newsspider.extraction.counts import find_comment_count, find_view_count
from newsspider.extraction.dates import FoundDate, find_dates
from newsspider.extraction.found import Found
from newsspider.extraction.images import find_images
from newsspider.extraction.kicker import find_kicker, find_subtitle
from newsspider.extraction.language import find_language
from newsspider.extraction.layout import Block, Layout
from newsspider.extraction.markup import body_html, pictures_of
from newsspider.extraction.media import find_has_audio, find_has_video
from newsspider.extraction.metadata import find_canonical, find_publisher, find_summary
from newsspider.extraction.page_signals import Evidence
from newsspider.extraction.page_type import find_page_type
from newsspider.extraction.paywall import find_is_free
from newsspider.extraction.references import find_references
from newsspider.extraction.sections import find_breadcrumbs, find_section, find_tags
from newsspider.extraction.selectors import select
from newsspider.extraction.site_memory import SiteMemory
from newsspider.extraction.terms import find_robots_directives, find_tdm_policy, find_tdm_reservation
from newsspider.extraction.text_dates import read_dates
from newsspider.extraction.title import find_title
from newsspider.items import Article, Candidate, Provenance
from newsspider.page import Page
from newsspider.sites import Site

#: Fields that one function of (page, layout) finds. A site's own selector comes before it.
FINDERS: tuple[tuple[str, Callable[[Page, Layout], Found | None]], ...] = (
    ("title", find_title),
    ("kicker", find_kicker),
    ("subtitle", find_subtitle),
    ("summary", find_summary),
    ("authors", find_authors),
    ("section", find_section),
    ("breadcrumbs", find_breadcrumbs),
    ("tags", find_tags),
    ("language", find_language),
    ("canonical_url", find_canonical),
    ("publisher", find_publisher),
    ("view_count", find_view_count),
    ("comment_count", find_comment_count),
    ("has_video", find_has_video),
    ("has_audio", find_has_audio),
    ("robots_directives", find_robots_directives),
    ("tdm_reservation", find_tdm_reservation),
    ("tdm_policy", find_tdm_policy),
)
#: Fields for which the blocks of the body are looked at as well.
BODY_FINDERS: tuple[tuple[str, Callable[[Page, Layout, Sequence[Block]], Found | None]], ...] = (
    ("agencies", find_agencies),
    ("is_free", find_is_free),
)


class Reading(NamedTuple):
    """The record of a page, and what it was made of."""

    article: Article
    layout: Layout
    body: Body


def extract_article(
    page: Page, site: Site | None = None, candidate: Candidate | None = None, memory: SiteMemory | None = None
) -> Article:
    """The record of one page; fields that the page does not state stay None or empty.

    ``site`` brings selectors, time zone and language; ``candidate`` the date and title that the feed or
    sitemap stated; ``memory`` what other articles of the site have taught. Pure: the same page gives the same
    record, whenever and wherever.
    """
    return read_article(page, site, candidate, memory).article


def read_article(
    page: Page, site: Site | None = None, candidate: Candidate | None = None, memory: SiteMemory | None = None
) -> Reading:
    """As `extract_article`, with what the record was made of."""
    layout = Layout(page)
    found = {name: select(page, site, name) or find(page, layout) for name, find in FINDERS}
    found["title"] = found["title"] or _stated_title(candidate)
    found["language"] = found["language"] or _declared_language(site)
    values: dict[str, Any] = {name: hit.value for name, hit in found.items() if hit is not None}
    provenance = {name: hit.provenance for name, hit in found.items() if hit is not None}
    known = Known(values.get("title") or "", values.get("summary") or "", values.get("authors", ()))
    body = find_body(page, layout, known, site, memory)
    for name, find_beside in BODY_FINDERS:
        if hit := find_beside(page, layout, body.blocks):
            values[name], provenance[name] = hit.value, hit.provenance
    provenance["body"] = Provenance(body.rule)
    published, modified = find_dates(page, layout, site, candidate)
    image, images = find_images(page, layout, [block.node.element for block in body.blocks])
    html = body.html or body_html(page.base_url, body.blocks, pictures_of(page, layout, images))
    kind = find_page_type(Evidence(page, layout, body, published, found["authors"]), candidate)
    first, last = (date.value if date else None for date in (published, modified))
    named = read_dates(body.text, values.get("language"), first, last, page.fetched_at)
    provenance["page_type"] = Provenance(kind.rule, "; ".join(kind.reasons))
    article = Article(
        url=page.url,
        body=body.text,
        body_html=html,
        **values,
        **_date_fields("date_published", published),
        **_date_fields("date_modified", modified),
        image=image,
        images=images,
        page_type=kind.page_type,
        page_type_score=kind.score,
        references=find_references(page, layout, body.blocks, values.get("language")),
        **named.fields,
        provenance=provenance,
    )
    return Reading(article, layout, body)


def _stated_title(candidate: Candidate | None) -> Found | None:
    """The feed's or sitemap's title, for a page that has none of its own."""
    if candidate is None or not candidate.title:
        return None
    return Found(candidate.title, candidate.source, candidate.title)


def _declared_language(site: Site | None) -> Found | None:
    return Found(site.language, "site") if site is not None and site.language else None


def _date_fields(name: str, date: FoundDate | None) -> dict[str, Any]:
    if date is None:
        return {}
    return {
        name: date.value,
        f"{name}_raw": date.raw,
        f"{name}_source": date.source,
        f"{name}_precision": date.precision,
    }
