"""Names under which pages declare their dates: meta tags, properties of RDFa and microdata, keys of script state."""

from __future__ import annotations

import re

from lxml import etree

#: Meta tags of the publication: the commonest, and those of single systems.
STRONG_META = ("article:published_time", "og:article:published_time", "article:published", "og:published_time")
PUBLISHED_META = (
    "parsely-pub-date", "sailthru.date", "publishdate", "publish_date", "publish-date", "published_time", "pubdate",
    "publication_date", "publication-date", "article.published", "article_date_original", "originalpublicationdate",
    "og:pubdate", "bt:pubdate", "rnews:datepublished", "cxenseparse:recs:publishtime", "cxenseparse:publishtime",
    "vr:published_time", "dcsext.articlefirstpublished", "iso-8601-publish-date", "dc.date.issued", "dcterms.issued",
    "dc.date.created", "dcterms.created", "citation_publication_date", "citation_online_date", "citation_date",
    "article:post_date",
    "shareaholic:article_published_time", "content_create_date", "displaydate", "dateposted", "pub_date",
    "date_published",
    "published-date", "published", "publicationdate", "article-publication-date", "first_published",
    "eomportal-first-published",
    "datecreated", "article.created",
)  # fmt: skip
#: Names that some sites use for the day of publication, some for that of the visit or the last change.
WEAK_META = ("date", "dc.date", "dcterms.date", "created", "datetime", "ptime", "pdate", "time", "timestamp",
              "cxenseparse:date", "og:release_date", "video:release_date")  # fmt: skip
#: Ends of names that sites have made up for themselves.
OWN_META = re.compile(
    r"[:._-](?:date_?published|published(?:_?(?:at|on|time|date))?|publish_?(?:date|time)|pub_?date|uploaded|created_?at)$"
)
#: Properties of RDFa, as Drupal writes them, and of microdata that are dates of a page.
PROPERTY = re.compile(r"dc:(?:created|issued)|schema:date(?:Created|Published)|date(?:Published|Created|Modified)$")
PROPERTIES = etree.XPath("descendant::span[@property or @itemprop]")
#: Meta tags of the last change.
MODIFIED_META = (
    "article:modified_time", "og:article:modified_time", "og:updated_time", "article:modified", "datemodified",
    "dcterms.modified", "dc.date.modified", "lastmod", "last-modified", "modified", "updated_time", "revised",
    "date.modified",
    "og:modified_time", "vr:modified_time", "dateupdated", "last_updated", "moddate", "article.updated",
    "lastmodified", "updated",
)  # fmt: skip
#: All of these.
KNOWN_META = frozenset((*STRONG_META, *PUBLISHED_META, *WEAK_META, *MODIFIED_META))
#: Keys of JSON in scripts, with their quotes.
STATE_KEYS = tuple(
    f'"{name}"'
    for name in (
        "datePublished publishedAt published_at publishDate publish_date publicationDate publication_date "
        "date_published firstPublished firstPublishedAt published_time pubDate publishedDate first_published_at "
        "articlePublishDate postedAt post_date deployDt"
    ).split()
)
#: One of these is in each of the keys; looking for a few in a script of a megabyte is faster than for all.
IN_STATE_KEYS = ("ublish", "ublication", "pubDate", "postedAt", "post_date", "deployDt")
STATE_VALUE = re.compile(r'\s*:\s*"([^"]{8,40})"')
