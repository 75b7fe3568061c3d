"""Pages that stand in place of a story are told as such, and stories that speak of them are stories."""

from __future__ import annotations

import json

import pytest

from newsspider import extract
from newsspider.quality import refusal

STORY = "https://www.example.org/2024/11/25/bridge-reopens-after-two-years"
DECLARED = (
    '<meta property="og:type" content="article"><meta property="article:published_time" content="2024-11-25T08:00:00Z">'
    '<script type="application/ld+json">'
    + json.dumps({"@type": "NewsArticle", "headline": "Bridge reopens", "datePublished": "2024-11-25T08:00:00Z"})
    + "</script>"
)

WALLS = {
    "cloudflare": (
        '<title>Just a moment...</title><meta http-equiv="refresh" content="390">',
        '<div class="main-wrapper" role="main"><h1>www.example.org</h1><h2 id="challenge-running">Checking if the site '
        "connection is secure</h2><noscript>Enable JavaScript and cookies to continue</noscript><p>www.example.org needs to "
        "review the security of your connection before proceeding.</p></div><script>(function(){window._cf_chl_opt="
        "{cvId:'3',cZone:'www.example.org'};})();</script><p>Ray ID: 8a1b2c3d4e5f</p>",
        "Cloudflare challenge",
    ),
    "cloudflare-block": (
        "<title>Attention Required! | Cloudflare</title>",
        '<div id="cf-error-details"><h1>Sorry, you have been blocked</h1><h2>You are unable to access example.org</h2>'
        "<p>This website is using a security service to protect itself from online attacks. The action you just performed "
        "triggered the security solution. There are several actions that could trigger this block.</p></div>",
        "Cloudflare challenge",
    ),
    "cloudflare-german": (
        "<title>Nur einen Moment...</title>",
        '<script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1?ray=1"></script><p>Bestätigen Sie, dass '
        "Sie ein Mensch sind, indem Sie die untenstehende Aktion ausführen.</p>",
        "Cloudflare challenge",
    ),
    "datadome": (
        "<title>example.org</title>",
        "<p id='cmsg'>Please enable JS and disable any ad blocker</p><script>var dd={'rt':'c','cid':'AHrl','host':"
        "'geo.captcha-delivery.com'}</script><script src='https://ct.captcha-delivery.com/c.js'></script>",
        "DataDome check",
    ),
    "perimeterx": (
        "<title>Access to this page has been denied</title>",
        '<div id="px-captcha"></div><h1>Press &amp; Hold to confirm you are a human (and not a bot).</h1>'
        "<p>Reference ID 4f2c-11ef</p>",
        "HUMAN (PerimeterX) check",
    ),
    "imperva": (
        "<title></title>",
        '<iframe id="main-iframe" src="/_Incapsula_Resource?CWUDNSAI=9&amp;xinfo=1&amp;incident_id=12-34" width="100%">'
        "Request unsuccessful. Incapsula incident ID: 12-34</iframe>",
        "Imperva block",
    ),
    "imperva-interruption": (
        "<title>Pardon Our Interruption</title>",
        "<h1>Pardon Our Interruption...</h1><p>As you were browsing something about your browser made us think you were a "
        "bot.</p><ul><li>You've disabled JavaScript in your web browser.</li><li>You're a power user moving through this "
        "website with super-human speed.</li></ul>",
        "Imperva block",
    ),
    "akamai": (
        "<title>Access Denied</title>",
        '<h1>Access Denied</h1>You don\'t have permission to access "http://www.example.org/2024/" on this server.<p>'
        "Reference #18.8d1f1002.1732521600.1a2b3c</p><p>https://errors.edgesuite.net/18.8d1f1002</p>",
        "Akamai block",
    ),
    "aws": (
        "<title>Human Verification</title>",
        '<script>window.awsWafCookieDomainList = [];window.gokuProps = {"key":"AQ"};</script>'
        '<script src="https://1a2b.token.awswaf.com/1a2b/challenge.js"></script><div id="challenge-container"></div>',
        "AWS firewall",
    ),
    "sucuri": (
        "<title>Sucuri WebSite Firewall - Access Denied</title>",
        "<h1>Access Denied - Sucuri Website Firewall</h1><p>Your IP: 192.0.2.1. Block reason: Bad bot access attempt.</p>",
        "Sucuri firewall",
    ),
    "recaptcha": (
        "<title>One more step</title>",
        '<form action="/validate" method="post"><p>One more step before you go on</p><div class="g-recaptcha"></div></form>'
        '<script src="https://www.google.com/recaptcha/api.js"></script>',
        "robot check",
    ),
    "google-sorry": (
        "<title>https://www.example.org/</title>",
        "<p>Our systems have detected unusual traffic from your computer network. This page checks to see if it's really you "
        "sending the requests, and not a robot.</p><p>IP address: 192.0.2.1</p>",
        "robot check",
    ),
    "yandex": (
        "<title>Вы не робот?</title>",
        '<form action="/checkcaptcha?key=1"><h1>Подтвердите, что запросы отправляли вы, а не робот</h1><p>Нам очень жаль, но '
        "запросы с вашего устройства похожи на автоматические.</p></form>",
        "Yandex SmartCaptcha",
    ),
    "ddos-guard": (
        "<title>DDoS-Guard</title>",
        '<script src="/.well-known/ddos-guard/js-challenge/index.js"></script><h1>Проверка браузера перед переходом на '
        "сайт</h1><p>Включите cookies, это займёт несколько секунд.</p>",
        "DDoS-Guard check",
    ),
    "qrator": (
        "<title>HTTP 401</title>",
        '<script src="/__qrator/qauth_utm_v2.js"></script><noscript>JavaScript</noscript>',
        "Qrator check",
    ),
    "sourcepoint-pur": (
        "<title>Zustimmung erforderlich</title>",
        '<div id="sp_message_container"></div><h1>Willkommen</h1><p>Mit Werbung weiterlesen: Besuchen Sie uns wie gewohnt mit '
        "Werbung und Tracking. Details zum Tracking finden Sie in der Datenschutzerklärung.</p><p>Oder das PUR-Abo für 2,99 € "
        "im Monat ohne Werbung und Tracking.</p><button>Zustimmen und weiter</button>",
        "consent wall",
    ),
    "partners-named": (
        "<title>We value your privacy</title>",
        "<h1>We value your privacy</h1><p>We and our 842 partners store and access information on a device, such as cookies, "
        "and process personal data for personalised advertising.</p>"
        + "".join(f"<p>Vendor {i}: legitimate interest, cookie duration 365 days, consent to profiles.</p>" for i in range(15))
        + "<button>Accept all</button>",
        "consent wall",
    ),
    "didomi-french": (
        "<title>Bridge reopens</title>",
        '<div id="didomi-host"><p>Avec votre accord, nos partenaires et nous utilisons des cookies ou traceurs pour stocker '
        "et consulter vos données personnelles.</p><button>Continuer sans accepter</button><button>Accepter et fermer</button>"
        "</div>",
        "consent wall",
    ),
    "spanish-pay": (
        "<title>Elige cómo leer</title>",
        "<p>Puedes aceptar el uso de cookies y la publicidad personalizada o suscribirte.</p><button>Aceptar y continuar"
        "</button><button>Rechazar y suscribirse</button>",
        "consent wall",
    ),
    "javascript": (
        "<title>example.org</title>",
        '<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div><script src="/main.js">'
        "</script>",
        "asks for JavaScript",
    ),
    "log-in": (
        "<title>Log in</title>",
        '<form action="/login"><h1>Please log in</h1><label>E-mail<input name="email"></label><label>Password'
        '<input type="password"></label><button>Log in</button><a href="/forgot">Forgot your password?</a></form>',
        "log-in or subscription wall",
    ),
    "shell": (
        "<title>example.org</title>", '<div id="app"></div><script src="/app.js"></script>',
        "empty page, to be filled by scripts",
    ),
}  # fmt: skip

NO_STORIES = {
    "soft-404": (
        "<title>Page not found | Example Herald</title>",
        "<h1>Page not found</h1><p>The page you are looking for may have moved.</p>"
        + "".join(f'<h3><a href="/2024/story-{i}">What happened on day {i} of the flood</a></h3>' for i in range(30)),
        "error page",
    ),
    "german-404": (
        "<title>Fehler 404 - Tagblatt</title>",
        "<h1>Seite nicht gefunden</h1><p>Leider gibt es diese Seite nicht mehr. Nutzen Sie unsere Suche.</p>",
        "error page",
    ),
    "russian-404": ("<title>Вестник</title>", "<h1>Страница не найдена</h1><p>Вернитесь на главную.</p>", "error page"),
    "bad-gateway": (
        "<title>502 Bad Gateway</title>", "<center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center>", "error page",
    ),
    "database": (
        "<title>Database Error</title>", "<h1>Error establishing a database connection</h1>", "error page",
    ),
    "maintenance": (
        "<title>Wartungsarbeiten</title>",
        "<h1>Wir sind gleich zurück</h1><p>Wegen Wartungsarbeiten ist unsere Seite bis 6 Uhr nicht erreichbar.</p>",
        "under maintenance",
    ),
    "parked": (
        "<title>example.com</title>",
        "<h1>example.com</h1><p>This domain is for sale. Buy this domain today.</p><p>Related searches: domain hosting</p>",
        "parked domain",
    ),
}  # fmt: skip


def page(head: str, body: str) -> str:
    return f"<html><head>{head}</head><body>{body}</body></html>"


#: Of these a site leaves the head as it is; checks for robots come from elsewhere and know nothing of the story.
KEEP_HEADS = ("sourcepoint-pur", "partners-named", "didomi-french", "spanish-pay", "javascript", "log-in")


@pytest.mark.parametrize(
    ("name", "declared"), [*((name, "") for name in WALLS), *((name, DECLARED) for name in KEEP_HEADS)]
)
def test_walls(name: str, declared: str) -> None:
    head, body, reason = WALLS[name]
    article = extract(page(declared + head, body), STORY)
    assert (article.page_type, article.provenance["page_type"].rule) == ("blocked", reason)
    assert refusal(article) == f"blocked page ({reason})"


@pytest.mark.parametrize("name", NO_STORIES)
def test_pages_without_a_story(name: str) -> None:
    head, body, reason = NO_STORIES[name]
    article = extract(page(head, body), STORY)
    assert (article.page_type, article.provenance["page_type"].rule) == ("other", reason)


def test_the_address_where_a_redirect_ended() -> None:
    html = page("<title>Bevor Sie zu YouTube weitergehen</title>", "<p>Wir verwenden Daten.</p>" * 12)
    assert extract(html, "https://consent.youtube.com/m?continue=https://www.youtube.com/").page_type == "blocked"


BANNER = (
    '<div id="onetrust-banner-sdk"><p>We value your privacy. We and our partners use cookies.</p><button>Accept all cookies'
    '</button></div><script src="https://cdn.cookielaw.org/scripttemplates/otSDKStub.js"></script>'
    '<script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script>'
    '<script src="https://js.datadome.co/tags.js"></script><script src="https://www.google.com/recaptcha/api.js"></script>'
    "<noscript>Please enable JavaScript to use all functions of this site.</noscript>"
)
FLASH = (
    "<p>The bridge over the Ache reopened on Monday morning after two years of repairs, the council said.</p>"
    "<p>The first lorry crossed at 7.50, and the ferry that had taken its place went back to the lake.</p>"
)
STORIES = {
    "banner-above-a-flash": (DECLARED, BANNER + f"<article><h1>Bridge reopens</h1>{FLASH}</article>"),
    "about-captchas": (
        DECLARED,
        "<article><h1>Why you must verify you are human</h1><p>Asked to verify you are human, three in four readers give up, a "
        "survey says.</p><p>The firm behind it polled two thousand people in May and found that the old can read the letters "
        "as well as the young.</p><p>Pictures of traffic lights did worst of all.</p></article>",
    ),
    "about-cookies": (
        DECLARED,
        "<article><h1>Court bans cookie walls</h1><p>Publishers may no longer ask readers to accept all cookies or pay, a "
        "court in Vienna ruled on Thursday.</p><p>The judges said that a reader who must choose between money and tracking "
        "has no choice, and gave the publishers until June.</p></article>",
    ),
    "about-404": (
        DECLARED + "<title>404: the story of the page that could not be found</title>",
        f"<article><h1>404: the story of the page that could not be found</h1>{FLASH}</article>",
    ),
    "about-a-blackout": (
        DECLARED + "<title>Under maintenance: the lift in the town hall</title>",
        f"<article><h1>Under maintenance: the lift in the town hall</h1>{FLASH}</article>",
    ),
    "paywalled": (
        DECLARED,
        f"<article><h1>Bridge reopens</h1>{FLASH}<div class='paywall'><p>Subscribe to continue reading. Already a subscriber? "
        "Please log in.</p></div></article>",
    ),
    "log-in-in-the-header": (
        DECLARED,
        f"<header><a href='/login'>Please log in</a></header><article><h1>Bridge reopens</h1>{FLASH}</article>",
    ),
    "newsletter-form": (
        DECLARED,
        f"<article><h1>Bridge reopens</h1>{FLASH}</article><form><label>I agree to the privacy policy</label><input name='e'>"
        "<div class='g-recaptcha'></div></form><script src='https://www.google.com/recaptcha/api.js'></script>",
    ),
    "undeclared-with-banner": ("<title>Bridge reopens</title>", BANNER + f"<article><h1>Bridge reopens</h1>{FLASH * 2}</article>"),
    "domain-for-sale": (
        DECLARED,
        "<article><h1>This domain is for sale, says the tiny island</h1><p>Tuvalu earns a tenth of its budget from two "
        "letters, and now wants more.</p><p>The island of eleven thousand people has let an American firm sell them since "
        "1998, and the contract ends next year.</p></article>",
    ),
    "coming-soon": (
        DECLARED,
        f"<article><h1>Snow is coming soon</h1><p>Winter is coming soon, the weather office says.</p>{FLASH}</article>",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", STORIES)
def test_stories_are_no_walls(name: str) -> None:
    head, body = STORIES[name]
    article = extract(page(head, body), STORY)
    assert article.page_type == "article"
    assert refusal(article) is None


def test_a_video_without_text_behind_a_banner_is_no_wall() -> None:
    film = '<script type="application/ld+json">{"@type": "VideoObject", "name": "Bridge reopens"}</script>'
    article = extract(
        page(DECLARED + film, BANNER + "<h1>Bridge reopens</h1>"), STORY.replace("/2024", "/video/2024")
    )
    assert article.page_type != "blocked"


STORM = "".join(
    f"<p>Officials said on day {i} that the storm left about {150 + i} homes above the river in the dark, both in town "
    f"and beyond it.</p>"
    for i in range(6)
)


@pytest.mark.parametrize(
    "banner",
    [
        "<p>This site uses cookies.</p><button>Accept all</button>",
        "<div><p>We value your privacy</p><button>Accept all</button></div>",
        "<p>Please log in to comment.</p>",
        "<p>Coming soon: our new app</p>",
        "<script src='https://www.google.com/recaptcha/api.js'></script>",
    ],
)
def test_words_of_a_wall_inside_other_words_make_none(banner: str) -> None:
    page = f"<title>Storm leaves homes dark</title><h1>Storm leaves homes dark</h1>{STORM}{banner}"
    assert extract(page, "https://post.example/2026/11/22/storm-leaves-homes-dark/").page_type == "article"
