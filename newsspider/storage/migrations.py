"""The schema, as one list of named steps. Steps are only ever added; a released one is never edited.

A new field of `Article` or `Reference` needs one step here::

    @migrations()
    def add_articles_location(db: Database) -> None:
        db.execute("ALTER TABLE articles ADD COLUMN location TEXT")

Dates are ISO 8601 text. ``*_utc``, and every time that newsspider itself took, is ``YYYY-MM-DDTHH:MM:SSZ``.
Lists are JSON arrays: Datasette facets them, and ``json_each`` makes rows of them.
"""

from __future__ import annotations

from sqlite_utils import Migrations
from sqlite_utils.db import Database

migrations = Migrations("newsspider")


def names() -> list[str]:
    """The names of all steps in their order."""
    return [step.name for step in migrations.pending(Database(memory=True))]


@migrations()
def create_sites(db: Database) -> None:
    db.execute(
        """
        CREATE TABLE sites (
            name TEXT PRIMARY KEY,
            url TEXT,
            language TEXT,
            timezone TEXT,
            start_urls TEXT NOT NULL DEFAULT '[]',
            feeds TEXT NOT NULL DEFAULT '[]',
            sitemaps TEXT NOT NULL DEFAULT '[]'
        )
        """
    )


@migrations()
def create_runs(db: Database) -> None:
    """One row for each run, and how its pages ended, counted in the same transactions that store them."""
    db.execute(
        """
        CREATE TABLE runs (
            id INTEGER PRIMARY KEY,
            command TEXT NOT NULL,
            version TEXT NOT NULL,
            started_at TEXT NOT NULL,
            finished_at TEXT,            -- NULL: running, or killed
            counts TEXT NOT NULL DEFAULT '{}',
            problems TEXT NOT NULL DEFAULT '[]'
        )
        """
    )
    db.execute(
        """
        CREATE TABLE run_outcomes (
            run_id INTEGER NOT NULL REFERENCES runs(id),
            site TEXT NOT NULL REFERENCES sites(name),
            outcome TEXT NOT NULL,
            reason TEXT NOT NULL DEFAULT '',
            pages INTEGER NOT NULL,
            PRIMARY KEY (run_id, site, outcome, reason)
        ) WITHOUT ROWID
        """
    )


@migrations()
def create_articles(db: Database) -> None:
    db.execute(
        """
        CREATE TABLE articles (
            id TEXT PRIMARY KEY,         -- see identity.article_id
            site TEXT NOT NULL REFERENCES sites(name),
            url TEXT NOT NULL,
            requested_url TEXT,
            canonical_url TEXT,
            title TEXT,
            summary TEXT,
            body TEXT NOT NULL DEFAULT '',
            authors TEXT NOT NULL DEFAULT '[]',
            date_published TEXT,
            date_published_utc TEXT,
            date_published_raw TEXT,
            date_published_source TEXT,
            date_published_precision TEXT,
            date_modified TEXT,
            date_modified_utc TEXT,
            date_modified_raw TEXT,
            date_modified_source TEXT,
            date_modified_precision TEXT,
            section TEXT,
            breadcrumbs TEXT NOT NULL DEFAULT '[]',
            tags TEXT NOT NULL DEFAULT '[]',
            language TEXT,
            publisher TEXT,
            image TEXT,
            images TEXT NOT NULL DEFAULT '[]',
            view_count INTEGER,
            comment_count INTEGER,
            is_free INTEGER,
            page_type TEXT,
            page_type_score REAL,
            word_count INTEGER,
            provenance TEXT NOT NULL DEFAULT '{}',
            warnings TEXT NOT NULL DEFAULT '[]',
            content_hash TEXT NOT NULL,
            first_seen TEXT NOT NULL,
            last_checked TEXT NOT NULL,
            last_changed TEXT NOT NULL,
            revision INTEGER NOT NULL DEFAULT 1
        )
        """
    )
    # The order of exports and of recent_articles; an article without a date stands where it was first seen.
    db.execute("CREATE INDEX articles_by_date ON articles (coalesce(date_published_utc, first_seen), id)")
    db.execute("CREATE INDEX articles_date_published_utc ON articles (date_published_utc)")
    db.execute("CREATE INDEX articles_date_modified_utc ON articles (date_modified_utc)")
    db.execute("CREATE INDEX articles_site ON articles (site, coalesce(date_published_utc, first_seen), id)")


@migrations()
def create_article_urls(db: Database) -> None:
    """Every address under which an article is known: found, asked for, declared. See identity.address."""
    db.execute(
        """
        CREATE TABLE article_urls (
            address TEXT PRIMARY KEY,
            article_id TEXT NOT NULL REFERENCES articles(id) ON DELETE CASCADE
        )
        """
    )
    db.execute("CREATE INDEX article_urls_article_id ON article_urls (article_id)")


@migrations()
def create_pages(db: Database) -> None:
    """What was asked for, and what came of it the last time."""
    db.execute(
        """
        CREATE TABLE pages (
            url TEXT PRIMARY KEY,        -- canonical form of the URL asked for
            final_url TEXT,
            site TEXT NOT NULL REFERENCES sites(name),
            source TEXT,                 -- feed, sitemap, section, link, ...
            status INTEGER,
            etag TEXT,
            last_modified TEXT,
            outcome TEXT NOT NULL,
            reason TEXT,
            article_id TEXT REFERENCES articles(id) ON DELETE SET NULL,
            run_id INTEGER REFERENCES runs(id),
            first_fetched TEXT NOT NULL,
            last_fetched TEXT NOT NULL,
            fetch_count INTEGER NOT NULL DEFAULT 1
        )
        """
    )
    db.execute("CREATE INDEX pages_article_id ON pages (article_id)")
    db.execute("CREATE INDEX pages_site ON pages (site, outcome)")


@migrations()
def create_revisions(db: Database) -> None:
    """Earlier versions; the current one is in articles."""
    db.execute(
        """
        CREATE TABLE revisions (
            article_id TEXT NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
            revision INTEGER NOT NULL,   -- 1 is the first version
            seen TEXT NOT NULL,          -- when this version was first seen
            replaced TEXT NOT NULL,      -- when the next one was
            changed_fields TEXT NOT NULL,  -- what the next one changed
            title TEXT,
            summary TEXT,
            body TEXT NOT NULL,
            authors TEXT NOT NULL,
            date_published TEXT,
            date_modified TEXT,
            content_hash TEXT NOT NULL,
            PRIMARY KEY (article_id, revision)
        )
        """
    )
    db.execute("CREATE INDEX revisions_replaced ON revisions (replaced)")


@migrations()
def create_cross_references(db: Database) -> None:
    db.execute(
        """
        CREATE TABLE cross_references (
            id INTEGER PRIMARY KEY,
            article_id TEXT NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
            kind TEXT NOT NULL,
            position INTEGER NOT NULL,
            text TEXT,
            sentence TEXT,
            url TEXT,
            outlet TEXT,
            target_address TEXT,         -- see identity.address
            target_article_id TEXT REFERENCES articles(id) ON DELETE SET NULL
        )
        """
    )
    db.execute("CREATE INDEX cross_references_article_id ON cross_references (article_id, position)")
    db.execute("CREATE INDEX cross_references_target_article_id ON cross_references (target_article_id)")
    # For the article that arrives after those that point to it. Most targets never do; still, only
    # these rows are in the index.
    db.execute(
        """
        CREATE INDEX cross_references_unresolved ON cross_references (target_address)
        WHERE target_article_id IS NULL AND target_address IS NOT NULL
        """
    )


@migrations()
def create_full_text_index(db: Database) -> None:
    """FTS5 over articles, kept by triggers. An update that leaves the text alone costs nothing."""
    db.execute(
        """
        CREATE VIRTUAL TABLE articles_fts USING fts5(
            title, body, content="articles", tokenize="unicode61 remove_diacritics 2"
        )
        """
    )
    db.execute(
        """
        CREATE TRIGGER articles_ai AFTER INSERT ON articles BEGIN
            INSERT INTO articles_fts (rowid, title, body) VALUES (new.rowid, new.title, new.body);
        END
        """
    )
    db.execute(
        """
        CREATE TRIGGER articles_ad AFTER DELETE ON articles BEGIN
            INSERT INTO articles_fts (articles_fts, rowid, title, body)
            VALUES ('delete', old.rowid, old.title, old.body);
        END
        """
    )
    db.execute(
        """
        CREATE TRIGGER articles_au AFTER UPDATE OF title, body ON articles BEGIN
            INSERT INTO articles_fts (articles_fts, rowid, title, body)
            VALUES ('delete', old.rowid, old.title, old.body);
            INSERT INTO articles_fts (rowid, title, body) VALUES (new.rowid, new.title, new.body);
        END
        """
    )


@migrations()
def create_views(db: Database) -> None:
    for statement in _VIEWS:
        db.execute(statement)


@migrations()
def create_site_memory(db: Database) -> None:
    """What the articles of a site have in common, see extraction/site_memory.py."""
    db.execute(
        """
        CREATE TABLE site_memory (
            site TEXT NOT NULL REFERENCES sites(name),
            kind TEXT NOT NULL,          -- path, text
            key TEXT NOT NULL,
            label TEXT NOT NULL,         -- the path or the line, for people
            articles INTEGER NOT NULL,   -- that had it
            probability REAL NOT NULL,   -- of being body
            last_article INTEGER NOT NULL,  -- counted by site
            PRIMARY KEY (site, kind, key)
        ) WITHOUT ROWID
        """
    )


@migrations()
def add_articles_markup_headlines_and_media(db: Database) -> None:
    """Absent in what an earlier version stored, until the article is read again."""
    for column in (
        "kicker TEXT",
        "subtitle TEXT",
        "body_html TEXT NOT NULL DEFAULT ''",
        "agencies TEXT NOT NULL DEFAULT '[]'",
        "has_video INTEGER",
        "has_audio INTEGER",
    ):
        db.execute(f"ALTER TABLE articles ADD COLUMN {column}")


@migrations()
def create_frontier(db: Database) -> None:
    """What is to be fetched and when, see storage/frontier.py. One row for each address of each site."""
    db.execute(
        """
        CREATE TABLE frontier (
            id INTEGER PRIMARY KEY,
            site TEXT NOT NULL REFERENCES sites(name),
            key TEXT NOT NULL,           -- identity.address of an article; kind and URL of a source
            url TEXT NOT NULL,           -- as it is to be asked for
            kind TEXT NOT NULL,          -- listing, feed, sitemap, article
            level INTEGER NOT NULL DEFAULT 0,  -- pages into a listing, indexes into a sitemap, clicks to an article
            source TEXT NOT NULL,        -- what named it: feed, news_sitemap, sitemap, section, archive, link, start
            title TEXT,                  -- what was said of it
            date_published TEXT,
            date_modified TEXT,
            score INTEGER NOT NULL DEFAULT 0,  -- urls.article_score
            story TEXT,                  -- urls.story_key: what variants of one address have in common
            pattern TEXT NOT NULL,       -- urls.url_pattern
            newest TEXT NOT NULL,        -- the date by which the newest goes first
            backfill INTEGER NOT NULL DEFAULT 0,  -- 1: only for crawls of the whole archive
            added TEXT NOT NULL,
            due TEXT,                    -- NULL: not again, unless something says that it changed
            leased_until TEXT,           -- NULL: nobody is at it
            leased_by INTEGER REFERENCES runs(id),
            tries INTEGER NOT NULL DEFAULT 0,  -- handed out since its last outcome
            last_fetched TEXT,           -- last answer of any kind
            last_run INTEGER REFERENCES runs(id),  -- that got it
            last_full TEXT,              -- last answer with its content
            last_news TEXT,              -- when it last led to something new
            etag TEXT,
            last_modified TEXT,
            body_hash TEXT,
            outcome TEXT,                -- of the last visit, as in pages
            reason TEXT,
            status INTEGER,
            checks INTEGER NOT NULL DEFAULT 0,    -- visits in a row that found no change
            failures INTEGER NOT NULL DEFAULT 0,  -- failures in a row
            failing_since TEXT,
            UNIQUE (site, key)
        )
        """
    )
    db.execute("CREATE INDEX frontier_due ON frontier (site, due) WHERE due IS NOT NULL")
    db.execute("CREATE INDEX frontier_story ON frontier (site, story) WHERE story IS NOT NULL")
    db.execute("CREATE INDEX frontier_leased ON frontier (leased_by) WHERE leased_until IS NOT NULL")
    db.execute(
        """
        CREATE TABLE url_patterns (
            site TEXT NOT NULL REFERENCES sites(name),
            pattern TEXT NOT NULL,
            delivered INTEGER NOT NULL DEFAULT 0,  -- pages that were articles
            refused INTEGER NOT NULL DEFAULT 0,    -- pages that were none
            last_fetched TEXT,
            PRIMARY KEY (site, pattern)
        ) WITHOUT ROWID
        """
    )
    db.execute("CREATE INDEX articles_content_hash ON articles (content_hash)")
    db.execute(
        """
        CREATE TABLE hosts (
            name TEXT PRIMARY KEY,       -- registrable domain, or host and port
            not_before TEXT,             -- the host asked for rest, or is in trouble
            reason TEXT,
            failures INTEGER NOT NULL DEFAULT 0,  -- rests in a row
            failing_since TEXT
        )
        """
    )
    db.execute("ALTER TABLE sites ADD COLUMN explored TEXT")  # when all its sources had been read for the first time
    _take_over_pages(db)


def _take_over_pages(db: Database) -> None:
    """Note what an earlier version has fetched, so that nothing of it counts as new."""
    from newsspider.storage.identity import address
    from newsspider.urls import article_score, story_key, url_pattern

    for url, reason, *rest in db.execute(
        "SELECT url, reason, site, source, first_fetched, last_fetched, outcome, status FROM pages"
    ).fetchall():
        kind = reason if reason in ("listing", "feed", "sitemap") else "article"
        key = address(url) if kind == "article" else f"{kind} {url}"
        score = max(-3, min(article_score(url), 5))
        db.execute(
            """
            INSERT INTO frontier (url, kind, key, score, story, pattern, site, source, added, last_fetched, outcome,
                status, newest, due, last_full, level)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, coalesce(?8, 'link'), ?9, ?10, ?11, ?12, ?9,
                -- sources, what failed, and what is a week old at most is asked for again
                CASE WHEN ?2 <> 'article' OR ?11 IN ('failed', 'robots')
                    OR (?11 IN ('stored', 'updated', 'unchanged') AND julianday(?10) - julianday(?9) < 7)
                    THEN ?10 END,
                CASE WHEN ?11 NOT IN ('failed', 'robots') THEN ?10 END, 0)
            ON CONFLICT DO NOTHING
            """,
            (url, kind, key, score, story_key(url), url_pattern(url), *rest),
        )
    db.execute(
        """
        UPDATE sites SET explored =
            (SELECT max(last_fetched) FROM pages WHERE site = sites.name AND article_id IS NOT NULL)
        """
    )


@migrations()
def create_host_files(db: Database) -> None:
    """robots.txt and the like, so that not every run has to ask for them, see middlewares/host_files.py."""
    db.execute(
        """
        CREATE TABLE host_files (
            url TEXT PRIMARY KEY,
            status INTEGER NOT NULL,     -- HTTP
            body BLOB NOT NULL,          -- empty unless the status is 2xx
            expires TEXT NOT NULL
        )
        """
    )


@migrations()
def add_articles_terms_of_use(db: Database) -> None:
    for column in ("robots_directives TEXT NOT NULL DEFAULT '[]'", "tdm_reservation INTEGER", "tdm_policy TEXT"):
        db.execute(f"ALTER TABLE articles ADD COLUMN {column}")


@migrations()
def create_health(db: Database) -> None:
    """Figures of each site and day, see storage/health.py."""
    db.execute(
        """
        CREATE TABLE site_days (
            site TEXT NOT NULL REFERENCES sites(name),
            day TEXT NOT NULL,           -- of UTC
            pages INTEGER NOT NULL DEFAULT 0,    -- addresses of articles asked for, for the first time
            refused INTEGER NOT NULL DEFAULT 0,  -- of those, without a new article
            failed INTEGER NOT NULL DEFAULT 0,   -- of those, without an answer that could be read
            stored INTEGER NOT NULL DEFAULT 0,   -- new articles; what follows is of them
            with_authors INTEGER NOT NULL DEFAULT 0,
            with_date_published INTEGER NOT NULL DEFAULT 0,
            with_summary INTEGER NOT NULL DEFAULT 0,
            with_section INTEGER NOT NULL DEFAULT 0,
            with_image INTEGER NOT NULL DEFAULT 0,
            with_tags INTEGER NOT NULL DEFAULT 0,
            log_words REAL NOT NULL DEFAULT 0,   -- sum of ln(1 + words of the body)
            log_words_squared REAL NOT NULL DEFAULT 0,
            same_title INTEGER NOT NULL DEFAULT 0,  -- as the article stored before
            same_body INTEGER NOT NULL DEFAULT 0,
            first_date TEXT,             -- earliest date_published_utc
            last_date TEXT,
            last_stored TEXT,
            last_title TEXT,             -- digests of the last article
            last_body TEXT,
            PRIMARY KEY (site, day)
        ) WITHOUT ROWID
        """
    )
    db.execute(
        """
        CREATE TABLE refusals (
            site TEXT NOT NULL REFERENCES sites(name),
            day TEXT NOT NULL,
            reason TEXT NOT NULL,
            pages INTEGER NOT NULL,
            PRIMARY KEY (site, day, reason)
        ) WITHOUT ROWID
        """
    )
    db.execute(
        """
        CREATE TABLE source_days (
            source INTEGER NOT NULL REFERENCES frontier(id) ON DELETE CASCADE,
            day TEXT NOT NULL,
            changes INTEGER NOT NULL,    -- answers that differed from the one before
            last_changed TEXT NOT NULL,
            PRIMARY KEY (source, day)
        ) WITHOUT ROWID
        """
    )
    db.execute("CREATE INDEX frontier_sources ON frontier (site) WHERE kind <> 'article'")
    db.execute("ALTER TABLE sites ADD COLUMN troubled_since TEXT")  # its last run with pages reported a problem


@migrations()
def create_snapshots(db: Database) -> None:
    """Pages as they were fetched, see storage/snapshots.py."""
    db.execute(
        """
        CREATE TABLE snapshot_dictionaries (
            id INTEGER PRIMARY KEY,
            site TEXT NOT NULL REFERENCES sites(name),
            content BLOB,                -- articles of the site as fetched, one after the other; zstd; NULL: none yet
            articles INTEGER NOT NULL DEFAULT 0  -- that were stored with it
        )
        """
    )
    db.execute("CREATE INDEX snapshot_dictionaries_site ON snapshot_dictionaries (site)")
    db.execute(
        """
        CREATE TABLE snapshots (
            id INTEGER PRIMARY KEY,
            site TEXT NOT NULL REFERENCES sites(name),
            url TEXT NOT NULL,           -- as in pages
            final_url TEXT NOT NULL,
            article_id TEXT REFERENCES articles(id) ON DELETE CASCADE,  -- NULL: judged to be no article
            revision INTEGER,            -- of the article, that the page shows
            fetched_at TEXT NOT NULL,
            content_type TEXT,
            encoding TEXT NOT NULL,      -- for a page that declares none
            candidate TEXT,              -- what feed or sitemap said of the page
            terms TEXT,                  -- what the server said of its use
            extracted_by TEXT,           -- the rules that read it last
            size INTEGER NOT NULL,       -- bytes of the page
            dictionary_id INTEGER REFERENCES snapshot_dictionaries(id),
            content BLOB NOT NULL        -- zstd, with the dictionary
        )
        """
    )
    db.execute("CREATE UNIQUE INDEX snapshots_article_id ON snapshots (article_id, revision)")
    db.execute("CREATE INDEX snapshots_url ON snapshots (url) WHERE article_id IS NULL")
    db.execute("CREATE INDEX snapshots_site ON snapshots (site, fetched_at)")
    db.execute("CREATE INDEX snapshots_dictionary_id ON snapshots (dictionary_id)")
    db.execute("ALTER TABLE articles ADD COLUMN extracted_by TEXT")  # the rules that gave the record


@migrations()
def add_revisions_diff(db: Database) -> None:
    """NULL in what an earlier version stored; 'newsspider history' shows those as well."""
    db.execute("ALTER TABLE revisions ADD COLUMN diff TEXT")  # what the next version changed
    db.execute("DROP VIEW recent_edits")
    db.execute(
        """
        CREATE VIEW recent_edits AS
        SELECT r.replaced AS seen, a.site, r.article_id, r.revision + 1 AS revision, r.changed_fields,
            r.title AS title_before,
            CASE WHEN n.revision IS NULL THEN a.title ELSE n.title END AS title_after,
            r.diff, a.url
        FROM revisions r
        JOIN articles a ON a.id = r.article_id
        LEFT JOIN revisions n ON n.article_id = r.article_id AND n.revision = r.revision + 1
        ORDER BY r.replaced DESC, r.article_id, r.revision DESC
        """
    )


@migrations()
def create_stories(db: Database) -> None:
    """Articles that are copies of one another, see storage/stories.py."""
    db.execute(
        """
        CREATE TABLE story_texts (
            number INTEGER PRIMARY KEY,  -- shorter than the article's id in as many rows as it has picks
            article_id TEXT NOT NULL UNIQUE REFERENCES articles(id) ON DELETE CASCADE,
            published TEXT NOT NULL,     -- the moment by which it was out
            digest INTEGER NOT NULL,     -- of its words
            picks TEXT NOT NULL          -- see fingerprints.py
        )
        """
    )
    db.execute(
        """
        CREATE TABLE story_fingerprints (
            pick INTEGER NOT NULL,
            day INTEGER NOT NULL,        -- of publication, since 1970
            number INTEGER NOT NULL,     -- of the text; a foreign key would need an index
            PRIMARY KEY (pick, day, number)
        ) WITHOUT ROWID
        """
    )
    db.execute(
        """
        CREATE TRIGGER story_texts_ad AFTER DELETE ON story_texts BEGIN
            DELETE FROM story_fingerprints
            WHERE number = old.number AND pick IN (SELECT value FROM json_each(old.picks))
                AND day = CAST(julianday(substr(old.published, 1, 10)) - 2440587.5 AS INTEGER);
        END
        """
    )
    db.execute(
        """
        CREATE TABLE story_pairs (
            article_id TEXT NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
            original_id TEXT NOT NULL REFERENCES articles(id) ON DELETE CASCADE,  -- the earlier of the two
            similarity REAL NOT NULL,    -- what part of the shorter text stands in the longer one
            relation TEXT NOT NULL,      -- identical, near, part; republished: on the same site
            PRIMARY KEY (article_id, original_id)
        ) WITHOUT ROWID
        """
    )
    db.execute("CREATE INDEX story_pairs_original_id ON story_pairs (original_id)")
    db.execute(
        """
        CREATE TABLE stories (
            id INTEGER PRIMARY KEY,
            title TEXT,                  -- of the first article
            articles INTEGER NOT NULL DEFAULT 0,
            sites INTEGER NOT NULL DEFAULT 0,
            first_site TEXT,
            first_article_id TEXT REFERENCES articles(id) ON DELETE SET NULL,
            first_published TEXT,
            last_published TEXT
        )
        """
    )
    db.execute("CREATE INDEX stories_sites ON stories (sites, articles, id)")
    db.execute("CREATE INDEX stories_first_article_id ON stories (first_article_id)")
    db.execute(
        """
        CREATE TABLE story_members (
            article_id TEXT PRIMARY KEY REFERENCES articles(id) ON DELETE CASCADE,
            story_id INTEGER NOT NULL REFERENCES stories(id) ON DELETE CASCADE,
            site TEXT NOT NULL,
            published TEXT NOT NULL,     -- as in story_texts
            copied_from TEXT,            -- the article of the closest pair
            similarity REAL,
            relation TEXT
        ) WITHOUT ROWID
        """
    )
    db.execute("CREATE INDEX story_members_story_id ON story_members (story_id, published, article_id, site)")
    db.execute("CREATE INDEX story_members_copied_from ON story_members (copied_from)")
    db.execute(
        """
        CREATE TRIGGER story_members_ad AFTER DELETE ON story_members BEGIN
            UPDATE story_members SET (copied_from, similarity, relation) = (
                SELECT p.original_id, p.similarity, p.relation
                FROM story_pairs p JOIN story_texts o ON o.article_id = p.original_id
                WHERE p.article_id = story_members.article_id AND p.original_id <> old.article_id
                ORDER BY p.similarity DESC, o.published, o.article_id LIMIT 1)
            WHERE copied_from = old.article_id;
            UPDATE stories SET
                (first_article_id, first_site, first_published, title) = (
                    SELECT m.article_id, m.site, m.published, a.title
                    FROM story_members m JOIN articles a ON a.id = m.article_id
                    WHERE m.story_id = stories.id ORDER BY m.published, m.article_id LIMIT 1),
                (last_published, articles, sites) = (
                    SELECT max(published), count(*), count(DISTINCT site) FROM story_members
                    WHERE story_id = stories.id)
            WHERE id = old.story_id;
            DELETE FROM stories WHERE id = old.story_id AND articles < 2;
        END
        """
    )
    db.execute(
        """
        CREATE VIEW stories_by_outlets AS
        SELECT s.id AS story_id, s.title, s.sites, s.articles, s.first_site, s.first_published,
            round((julianday(s.last_published) - julianday(s.first_published)) * 24, 1) AS hours,
            (SELECT json_group_array(site) FROM
                (SELECT site FROM story_members m WHERE m.story_id = s.id GROUP BY site ORDER BY min(published)))
                AS outlets,
            s.first_article_id
        FROM stories s
        ORDER BY s.sites DESC, s.articles DESC, s.id DESC
        """
    )
    db.execute(
        """
        CREATE VIEW story_copies AS
        SELECT m.story_id, m.relation, m.similarity, f.site AS from_site, m.site AS to_site,
            round((julianday(m.published) - julianday(f.published)) * 24, 1) AS hours_later,
            CASE WHEN c.agencies = '[]' THEN o.agencies ELSE c.agencies END AS agencies,
            f.article_id AS from_id, o.title AS from_title, m.article_id AS to_id, c.title AS to_title
        FROM story_members m
        JOIN story_members f ON f.article_id = m.copied_from
        LEFT JOIN articles c ON c.id = m.article_id
        LEFT JOIN articles o ON o.id = f.article_id
        ORDER BY m.story_id DESC, m.published, m.article_id
        """
    )
    # What is stored already is read by the next run, in transactions of its own, see stories.catch_up.
    db.execute(
        """
        CREATE TABLE stories_pending (
            article_id TEXT PRIMARY KEY REFERENCES articles(id) ON DELETE CASCADE
        ) WITHOUT ROWID
        """
    )
    db.execute("INSERT INTO stories_pending SELECT id FROM articles")


@migrations()
def add_cross_references_verb(db: Database) -> None:
    """NULL in what an earlier version stored, until the article is read again."""
    db.execute("ALTER TABLE cross_references ADD COLUMN verb TEXT")  # the words of reporting
    db.execute("ALTER TABLE cross_references ADD COLUMN earlier INTEGER")  # 1: the text speaks of an earlier report


@migrations()
def create_outlets(db: Database) -> None:
    """Who is cited, and how a target is known. storage/filling.py fills in what was stored before."""
    db.execute(
        """
        CREATE TABLE outlets (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            aliases TEXT NOT NULL DEFAULT '[]',
            domains TEXT NOT NULL DEFAULT '[]',
            known INTEGER NOT NULL DEFAULT 0  -- 1: of newsspider's table, 0: a site of the archive, or named there
        )
        """
    )
    db.execute(
        """
        CREATE TABLE outlet_names (
            name TEXT PRIMARY KEY,       -- see outlets.name_key; domains too
            outlet_id INTEGER NOT NULL REFERENCES outlets(id)
        ) WITHOUT ROWID
        """
    )
    db.execute("CREATE INDEX outlet_names_outlet_id ON outlet_names (outlet_id)")
    db.execute("ALTER TABLE sites ADD COLUMN outlet_id INTEGER REFERENCES outlets(id)")
    db.execute("CREATE INDEX sites_outlet_id ON sites (outlet_id)")
    db.execute("CREATE TABLE redirects (address TEXT PRIMARY KEY, target TEXT NOT NULL) WITHOUT ROWID")
    db.execute("CREATE INDEX redirects_target ON redirects (target)")
    db.execute("ALTER TABLE article_urls ADD COLUMN twin TEXT")  # see identity.twin_address; NULL: the address itself
    db.execute("CREATE INDEX article_urls_twin ON article_urls (twin) WHERE twin IS NOT NULL")
    for column in (
        "site TEXT",  # of the article that points
        "cited_at TEXT",  # see references.cited_at
        "outlet_id INTEGER REFERENCES outlets(id)",
        "outlet_domain TEXT",  # of a link to a domain of which no outlet is known yet
        "target_twin TEXT",  # as article_urls.twin
        "target_by TEXT",  # address, redirect, twin, search
        "certainty REAL",
    ):
        db.execute(f"ALTER TABLE cross_references ADD COLUMN {column}")
    db.execute("DROP INDEX cross_references_unresolved")
    db.execute(
        """
        CREATE INDEX cross_references_open ON cross_references (coalesce(target_twin, target_address))
        WHERE target_address IS NOT NULL AND (target_article_id IS NULL OR target_by <> 'address')
        """
    )
    db.execute(
        """
        CREATE INDEX cross_references_mentions ON cross_references (outlet_id, cited_at)
        WHERE kind = 'mention' AND target_address IS NULL
        """
    )
    db.execute(
        """
        CREATE INDEX cross_references_outlet_domain ON cross_references (outlet_domain)
        WHERE outlet_domain IS NOT NULL
        """
    )
    # The views read these two only, and no article.
    db.execute(
        """
        CREATE INDEX cross_references_outlet_id ON cross_references (outlet_id, site, kind, cited_at, article_id)
        WHERE outlet_id IS NOT NULL
        """
    )
    db.execute("DROP INDEX cross_references_target_article_id")
    db.execute(
        """
        CREATE INDEX cross_references_target_article_id
        ON cross_references (target_article_id, kind, site, article_id, cited_at)
        WHERE target_article_id IS NOT NULL
        """
    )
    _note_twins_and_redirects(db)
    for statement in _CITATION_VIEWS:
        db.execute(statement)


def _note_twins_and_redirects(db: Database) -> None:
    from newsspider.storage.identity import address, twin_address

    for (where,) in db.execute("SELECT address FROM article_urls").fetchall():
        if (twin := twin_address(where)) != where:
            db.execute("UPDATE article_urls SET twin = ? WHERE address = ?", (twin, where))
    for url, final_url in db.execute("SELECT url, final_url FROM pages WHERE final_url <> url").fetchall():
        if (where := address(url)) != (target := address(final_url)):
            db.execute("INSERT INTO redirects VALUES (?, ?) ON CONFLICT DO NOTHING", (where, target))


_CITATION_VIEWS = (
    """
    CREATE VIEW outlet_citations AS
    SELECT c.site, s.outlet_id AS from_outlet_id, f.name AS from_outlet, c.outlet_id AS to_outlet_id,
        t.name AS to_outlet, c.articles, c.links, c.mentions, c.sources, c.first, c.last
    FROM (
        SELECT outlet_id, site, count(DISTINCT article_id) AS articles, sum(kind = 'link') AS links,
            sum(kind = 'mention') AS mentions, sum(kind = 'source') AS sources,
            min(cited_at) AS first, max(cited_at) AS last
        FROM cross_references WHERE outlet_id IS NOT NULL
        GROUP BY outlet_id, site
    ) c
    JOIN outlets t ON t.id = c.outlet_id
    LEFT JOIN sites s ON s.name = c.site
    LEFT JOIN outlets f ON f.id = s.outlet_id
    ORDER BY c.articles DESC, c.site, t.name
    """,
    # Numbered before the articles are looked up, so that the first rows come without the titles of the others.
    """
    CREATE VIEW most_cited AS
    SELECT c.target_article_id AS article_id, a.site, a.title, a.date_published, c.sites, c.articles,
        c.first, c.last, a.url
    FROM (
        SELECT target_article_id, count(DISTINCT site) AS sites, count(DISTINCT article_id) AS articles,
            min(cited_at) AS first, max(cited_at) AS last
        FROM cross_references
        WHERE target_article_id IS NOT NULL AND kind NOT IN ('related', 'previous', 'next')
            AND article_id <> target_article_id
        GROUP BY target_article_id
        ORDER BY sites DESC, articles DESC, target_article_id
        LIMIT -1
    ) c
    CROSS JOIN articles a ON a.id = c.target_article_id
    """,
)


@migrations()
def create_dates_mentioned(db: Database) -> None:
    """Days that the text of an article names, and what they tell of a publication that is not stated."""
    db.execute(
        """
        CREATE TABLE dates_mentioned (
            article_id TEXT NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
            position INTEGER NOT NULL,   -- 0-based, in reading order
            raw TEXT NOT NULL,           -- the words that state the day
            sentence TEXT NOT NULL,
            start INTEGER NOT NULL,      -- of raw in the body, in characters
            day TEXT,                    -- YYYY-MM-DD; NULL where it can't be told
            last_day TEXT,               -- of a range
            certainty REAL NOT NULL,     -- 0 to 1
            PRIMARY KEY (article_id, position)
        ) WITHOUT ROWID
        """
    )
    db.execute("CREATE INDEX dates_mentioned_day ON dates_mentioned (day) WHERE day IS NOT NULL")
    for column in (
        "date_estimate_earliest TEXT",
        "date_estimate_latest TEXT",
        "date_estimate_likely TEXT",
        "date_estimate_reasons TEXT NOT NULL DEFAULT '[]'",
    ):
        db.execute(f"ALTER TABLE articles ADD COLUMN {column}")
    db.execute(
        """
        CREATE VIEW days AS
        SELECT d.day, d.last_day, d.raw, d.certainty, d.sentence, a.site, a.id AS article_id, a.title,
            a.date_published, a.url
        FROM dates_mentioned d
        JOIN articles a ON a.id = d.article_id
        WHERE d.day IS NOT NULL
        ORDER BY d.day DESC, d.certainty DESC, a.id, d.position
        """
    )


@migrations()
def clear_references_to_deleted_articles(db: Database) -> None:
    """With a target goes how it was found."""
    cleared = "UPDATE cross_references SET target_article_id = NULL, target_by = NULL, certainty = NULL WHERE"
    db.execute(f"{cleared} target_article_id IS NULL AND target_by IS NOT NULL")
    db.execute(
        f"""
        CREATE TRIGGER articles_bd BEFORE DELETE ON articles BEGIN
            {cleared} target_article_id = old.id;
        END
        """
    )


@migrations()
def add_sites_snapshot_days(db: Database) -> None:
    """For how long the pages of a site that is declared no more are kept."""
    db.execute("ALTER TABLE sites ADD COLUMN snapshot_days INTEGER")  # NULL: as the setting of the run says
    # Nobody knows what these declare until they are crawled next.
    db.execute("UPDATE sites SET snapshot_days = 36500")


@migrations()
def index_links_among_articles(db: Database) -> None:
    """For `Frontier.state`, which asks at each start how many articles are named by nothing but links."""
    db.execute(
        """
        CREATE INDEX frontier_named ON frontier (site, source, kind, backfill)
        WHERE kind = 'article' AND backfill = 0
        """
    )


@migrations()
def add_sites_recheck_began(db: Database) -> None:
    """So that a recheck in steps goes on where it was."""
    db.execute("ALTER TABLE sites ADD COLUMN recheck_began TEXT")


_VIEWS = (
    """
    CREATE VIEW recent_articles AS
    SELECT id, site, title, authors, date_published, section, language, word_count, url, first_seen
    FROM articles
    ORDER BY coalesce(date_published_utc, first_seen) DESC, id DESC
    """,
    """
    CREATE VIEW recent_edits AS
    SELECT r.replaced AS seen, a.site, r.article_id, r.revision + 1 AS revision, r.changed_fields,
        r.title AS title_before,
        CASE WHEN n.revision IS NULL THEN a.title ELSE n.title END AS title_after,
        a.url
    FROM revisions r
    JOIN articles a ON a.id = r.article_id
    LEFT JOIN revisions n ON n.article_id = r.article_id AND n.revision = r.revision + 1
    ORDER BY r.replaced DESC, r.article_id, r.revision DESC
    """,
    """
    CREATE VIEW site_summary AS
    WITH by_articles AS (
        SELECT site, count(*) AS articles,
            min(coalesce(date_published_utc, first_seen)) AS oldest,
            max(coalesce(date_published_utc, first_seen)) AS newest,
            round(100.0 * count(date_published) / count(*), 1) AS percent_dated,
            round(100.0 * sum(authors <> '[]') / count(*), 1) AS percent_with_author
        FROM articles GROUP BY site
    ),
    by_pages AS (
        SELECT site, count(*) AS pages, sum(outcome = 'failed') AS failed_pages,
            max(last_fetched) AS last_fetched
        FROM pages GROUP BY site
    )
    SELECT s.name AS site, s.url, coalesce(a.articles, 0) AS articles, a.oldest, a.newest,
        a.percent_dated, a.percent_with_author, coalesce(p.pages, 0) AS pages,
        coalesce(p.failed_pages, 0) AS failed_pages, p.last_fetched
    FROM sites s
    LEFT JOIN by_articles a ON a.site = s.name
    LEFT JOIN by_pages p ON p.site = s.name
    ORDER BY s.name
    """,
    """
    CREATE VIEW outcomes_per_run AS
    SELECT r.id AS run_id, r.command, r.started_at, r.finished_at, o.site,
        sum(o.pages) AS pages,
        sum(o.pages) FILTER (WHERE outcome = 'stored') AS stored,
        sum(o.pages) FILTER (WHERE outcome = 'updated') AS updated,
        sum(o.pages) FILTER (WHERE outcome = 'unchanged') AS unchanged,
        sum(o.pages) FILTER (WHERE outcome = 'duplicate') AS duplicate,
        sum(o.pages) FILTER (WHERE outcome = 'not_article') AS not_article,
        sum(o.pages) FILTER (WHERE outcome = 'robots') AS robots,
        sum(o.pages) FILTER (WHERE outcome = 'failed') AS failed,
        sum(o.pages) FILTER (WHERE outcome = 'too_large') AS too_large
    FROM runs r
    JOIN run_outcomes o ON o.run_id = r.id
    GROUP BY r.id, o.site
    ORDER BY r.id DESC, o.site
    """,
    """
    CREATE VIEW citations AS
    SELECT c.kind, a.site AS from_site, a.id AS from_id, a.title AS from_title,
        t.site AS to_site, t.id AS to_id, t.title AS to_title, c.sentence
    FROM cross_references c
    JOIN articles a ON a.id = c.article_id
    JOIN articles t ON t.id = c.target_article_id
    WHERE c.article_id <> c.target_article_id
    ORDER BY c.id
    """,
    """
    CREATE VIEW article_images AS
    SELECT a.id AS article_id, a.site, i.key AS position,
        json_extract(i.value, '$.url') AS url,
        json_extract(i.value, '$.caption') AS caption,
        json_extract(i.value, '$.credit') AS credit
    FROM articles a, json_each(a.images) i
    """,
)
