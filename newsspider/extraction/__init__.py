"""Page in, `Article` out: pure functions, one file per thing extracted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from newsspider.extraction.authors import find_authors
from newsspider.extraction.body import find_body
from newsspider.extraction.dates import FoundDate, find_dates
from newsspider.extraction.found import Found
from newsspider.extraction.images import find_images
from newsspider.extraction.language import find_language
from newsspider.extraction.layout import Layout
from newsspider.extraction.metadata import (
    find_breadcrumbs,
    find_canonical,
    find_comment_count,
    find_is_free,
    find_publisher,
    find_section,
    find_summary,
    find_tags,
    find_view_count,
)
from newsspider.extraction.page_signals import Evidence
from newsspider.extraction.page_type import find_page_type
from newsspider.extraction.references import find_references
from newsspider.extraction.selectors import select
from newsspider.extraction.title import find_title
from newsspider.items import Article, Candidate, Provenance
from newsspider.page import Page
from newsspider.sites import Site

#: Fields that one function of (page, layout) finds. A site's own selector comes before it.
FINDERS: tuple[tuple[str, Callable[[Page, Layout], Found | None]], ...] = (
    ("title", find_title),
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
    ("is_free", find_is_free),
)


def extract_article(page: Page, site: Site | None = None, candidate: Candidate | None = None) -> Article:
    """The record of one page; fields that the page does not state stay None or empty.

    ``site`` brings selectors, time zone and language; ``candidate`` the date and title that the feed or
    sitemap stated. Pure: the same page gives the same record, whenever and wherever.
    """
    layout = Layout(page)
    found = {name: select(page, site, name) or find(page, layout) for name, find in FINDERS}
    found["title"] = found["title"] or _stated_title(candidate)
    found["language"] = found["language"] or _declared_language(site)
    values: dict[str, Any] = {name: hit.value for name, hit in found.items() if hit is not None}
    provenance = {name: hit.provenance for name, hit in found.items() if hit is not None}
    body = find_body(page, layout, values.get("title"), site)
    provenance["body"] = Provenance(body.rule)
    published, modified = find_dates(page, layout, site, candidate)
    image, images = find_images(page, layout, [block.node.element for block in body.blocks])
    kind = find_page_type(Evidence(page, layout, body, published, found["authors"]), candidate)
    provenance["page_type"] = Provenance(kind.rule, "; ".join(kind.reasons))
    return Article(
        url=page.url,
        body=body.text,
        **values,
        **_date_fields("date_published", published),
        **_date_fields("date_modified", modified),
        image=image,
        images=images,
        page_type=kind.page_type,
        page_type_score=kind.score,
        references=find_references(page, layout, body.blocks, values.get("language")),
        provenance=provenance,
    )


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
