"""Every header on every kind of answer, in one table: what differs from a public page is said."""

import pytest
from django.contrib.auth.models import Group, User
from django.core.files.base import ContentFile
from django.db import OperationalError
from django.test import Client
from django.urls import path

from baliprocess import security, urls
from baliprocess.previews.models import PreviewLink
from baliprocess.staff import grant_groups
from tests import make

PUBLIC = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
    "connect-src 'self'; manifest-src 'self'; object-src 'none'; base-uri 'none'; "
    "form-action 'self'; frame-ancestors 'none'"
)
SANDBOX = "default-src 'none'; sandbox"
PDF = "default-src 'none'; frame-ancestors 'self'"
HSTS = "max-age=31536000; includeSubDomains; preload"

#: On a public page of a public host over HTTPS. "Cookies" are the names of those set.
BASE = {
    "Content-Security-Policy": f"{PUBLIC}; upgrade-insecure-requests",
    "Strict-Transport-Security": HSTS,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": security.PERMISSIONS_POLICY,
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": None,
    "Access-Control-Allow-Origin": None,
    "Content-Disposition": None,
    "Cookies": [],
}
#: Answers of what stands before the views; the policy says the same for every browser of today.
EARLY = {"X-Frame-Options": None}
ADMIN = {"X-Robots-Tag": "noindex", "Content-Security-Policy": "admin"}
#: Every page of the desk has a form, be it the one to sign out.
DESK = ADMIN | {"Cookies": ["__Host-csrftoken"]}
SECRET = {"X-Robots-Tag": "noindex, nofollow, noarchive", "Referrer-Policy": "no-referrer"}
#: The form that hands the secret of a link over sends its own address along, else it is refused.
ENTRANCE = SECRET | {"Referrer-Policy": "same-origin"}
CALENDAR = {"Content-Disposition": 'attachment; filename="meetings.ics"'}
#: A PDF, which the page of its document frames.
READ_HERE = {"Content-Security-Policy": PDF, "X-Frame-Options": "SAMEORIGIN"}
DATA = {"Access-Control-Allow-Origin": "*"}


def failing(_request):
    raise RuntimeError


def away(_request):
    raise OperationalError


urlpatterns = [path("fails/", failing), path("away/", away), *urls.urlpatterns]
handler400, handler500 = urls.handler400, urls.handler500

#: Who asks, for what, with which further headers; the status; what differs from BASE.
TABLE = [
    ("visitor", "/", {}, 200, {}),
    ("visitor", "/id/", {}, 200, {}),
    ("visitor", "{meeting}", {}, 200, {}),
    ("visitor", "/search/?q=a", {}, 200, {}),
    ("visitor", "/meetings.json", {}, 200, DATA),
    ("visitor", "/robots.txt", {}, 200, {}),
    ("visitor", "/sitemap.xml", {}, 200, {"X-Robots-Tag": "noindex, noodp, noarchive"}),
    ("visitor", "/meetings.ics", {}, 200, DATA | CALENDAR),
    ("visitor", "{picture}", {}, 200, {"Content-Security-Policy": SANDBOX}),
    (
        "visitor",
        "{pdf}",
        {},
        200,
        {"Content-Security-Policy": PDF, "X-Frame-Options": "SAMEORIGIN"},
    ),
    ("visitor", "{docx}", {}, 200, {"Content-Security-Policy": SANDBOX}),
    ("visitor", "{text}", {}, 200, {"Content-Security-Policy": SANDBOX}),
    ("visitor", "{with_pdf}", {}, 200, {"Content-Security-Policy": "framing"}),
    ("visitor", "/no-such-page/", {}, 404, {}),
    ("visitor", "/no%00such-page/", {}, 400, EARLY),
    ("visitor", "{gone}", {}, 410, {}),
    ("visitor", "/fails/", {}, 500, {}),
    ("visitor", "/away/", {}, 503, {}),
    ("visitor", "/members", {}, 301, EARLY),
    ("visitor", "/static/admin/css/base.css", {}, 200, EARLY | {"Permissions-Policy": None}),
    ("visitor", "/healthz", {}, 200, EARLY),
    ("visitor", "/admin/", {}, 302, ADMIN),
    ("visitor", "/admin/login/", {}, 200, DESK),
    ("visitor", "{preview}", {"cookie": "{cookie}"}, 200, SECRET),
    ("visitor", "/preview/", {}, 200, ENTRANCE),
    ("visitor", "/preview/{secret}/", {}, 302, SECRET),
    (
        "visitor",
        "/admin/account/link/",
        {},
        200,
        {"X-Robots-Tag": "noindex", "Cookies": ["__Host-csrftoken"]},
    ),
    ("visitor", "/", {"host": "inner.example.org"}, 200, {"X-Robots-Tag": "noindex"}),
    ("visitor", "/", {"host": "evil.example"}, 400, {"X-Robots-Tag": "noindex"} | EARLY),
    ("officer", "/admin/", {}, 200, DESK),
    ("officer", "/admin/meetings/meeting/", {}, 200, DESK),
    ("officer", "/admin/no-such-page/", {}, 404, ADMIN),
    ("officer", "/members/", {}, 200, {}),
]


@pytest.fixture
def officer(db):
    grant_groups()
    user = User.objects.create_superuser("officer")
    user.groups.add(Group.objects.get(name="Administrator"))
    return user


@pytest.fixture
def addresses(officer, tmp_path, settings):
    settings.MEDIA_ROOT = tmp_path
    meeting = make.a_meeting()
    photo = make.a_photo(album=make.an_album())
    rendition = photo.renditions.create(
        format="webp", width=320, height=200, bytes=1, file=ContentFile(b"x", "320.webp")
    )
    found = {"meeting": meeting.get_absolute_url(), "picture": rendition.get_absolute_url()}
    for kind, ending in (("pdf", "pdf"), ("docx", "docx"), ("text", "txt")):
        document = make.a_document(meeting=meeting, title=kind, slug=kind)
        file = document.files.create(file=ContentFile(b"x", f"a.{ending}"), bytes=1)
        found[kind] = f"/documents/{kind}/{file.language}.{ending}"
        found[f"with_{kind}"] = document.get_absolute_url()
    gone = make.an_article(headline="Withdrawn")
    found["gone"] = gone.get_absolute_url()
    gone.delete()
    draft = make.an_article(headline="Draft", status="draft")
    link, found["secret"] = PreviewLink.objects.make(draft, officer)
    found["preview"] = f"/preview/{link.pk}/"
    found["cookie"] = f"__Host-preview-{link.pk}={found['secret']}"
    return found


def as_in_public(settings):
    """What the documented variables of a public site set."""
    settings.PUBLIC_HOSTS = ["www.example.org"]
    settings.ALLOWED_HOSTS = ["www.example.org", "inner.example.org"]
    settings.SECURE_CSP = security.site_policy(https=True)
    settings.SECURE_HSTS_SECONDS = 31_536_000
    settings.SECURE_HSTS_INCLUDE_SUBDOMAINS = settings.SECURE_HSTS_PRELOAD = True
    settings.SESSION_COOKIE_NAME, settings.CSRF_COOKIE_NAME = "__Host-sessionid", "__Host-csrftoken"
    settings.SESSION_COOKIE_SECURE = settings.CSRF_COOKIE_SECURE = True


@pytest.fixture
def ask(officer, addresses, settings):
    """A function from who, address and headers to the response, as from a public site."""
    as_in_public(settings)

    def answer(who, address, headers=None):
        client = Client(raise_request_exception=False)
        if who == "officer":
            client.force_login(officer)
        address = address.format(**addresses)
        sent = {name: value.format(**addresses) for name, value in (headers or {}).items()}
        return client.get(address, secure=True, headers={"host": "www.example.org"} | sent)

    return answer


def told(response):
    """What `response` says of each header of BASE; the long policies by a name."""
    found = {name: response.headers.get(name) for name in BASE}
    names = {
        security.build_policy(security.admin_policy(security.site_policy(https=True))): "admin",
        security.build_policy(
            security.site_policy(https=True) | {"frame-src": ["'self'"]}
        ): "framing",
    }
    policy = found["Content-Security-Policy"]
    found["Content-Security-Policy"] = names.get(policy, policy)
    found["Cookies"] = sorted(response.cookies)
    for cookie in response.cookies.values():
        assert (cookie["secure"], cookie["httponly"], cookie["path"]) == (True, True, "/")
        assert (cookie["samesite"], cookie["domain"]) == ("Lax", "")
    if (found["Content-Disposition"] or "").startswith("inline"):
        found["Content-Disposition"] = None
    return found


@pytest.mark.urls(__name__)
def test_every_kind_of_answer_carries_every_header(ask):
    met, wanted = {}, {}
    for who, address, headers, status, differs in TABLE:
        response = ask(who, address, headers)
        key = (who, address, *headers.values())
        met[key] = {"status": response.status_code, **told(response)}
        wanted[key] = {"status": status, **BASE, **differs}
        if address in ("{docx}", "{text}"):
            assert met[key].pop("Content-Disposition").startswith("attachment; ")
            del wanted[key]["Content-Disposition"]
    differing = {
        key: {
            name: (met[key][name], value) for name, value in row.items() if met[key][name] != value
        }
        for key, row in wanted.items()
    }
    assert {key: row for key, row in differing.items() if row} == {}


@pytest.mark.parametrize(
    ("behind", "count", "sent", "seen"),
    [
        (0, 1, "9.9.9.9", "127.0.0.1"),
        (1, 1, "9.9.9.9, 10.0.0.1", "10.0.0.1"),
        (1, 2, "9.9.9.9, 10.0.0.1", "9.9.9.9"),
        (1, 2, "6.6.6.6, 9.9.9.9, 10.0.0.1", "9.9.9.9"),
    ],
)
def test_the_address_is_taken_from_as_many_proxies_as_there_are(
    rf, settings, behind, count, sent, seen
):
    from allauth.account.adapter import get_adapter

    settings.ALLAUTH_TRUSTED_PROXY_COUNT = count if behind else 0
    request = rf.get("/", headers={"x-forwarded-for": sent})
    assert get_adapter().get_client_ip(request) == seen
