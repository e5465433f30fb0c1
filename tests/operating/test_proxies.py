"""The site behind nginx and behind Caddy, as deploy/ has them, with settings of production."""

import time

import pytest
from django.core.files.base import ContentFile
from django.db import connection

from meetings.models import DocumentFile
from tests import make
from tests.operating import proxies
from tests.operating.proxies import HOST
from tests.processes import Site, free_port

pytestmark = [
    pytest.mark.skipif(connection.vendor != "sqlite", reason="A proxy sees no database."),
    pytest.mark.django_db(transaction=True),
]
#: What a proxy alone answers is in both languages, on a page of a few words.
AWAY = "The site does not answer at the moment. Please come again in a minute."
TOO_LARGE = "This is too large: a file may have 40 MB."
MB = 1 << 20
PDF = b"%PDF-1.4 " + bytes(range(256)) * 40


def proxy(name, folder, site, media):
    if name == "nginx":
        return proxies.nginx(folder, site, media)
    return proxies.caddy(folder, site)


@pytest.fixture(params=["nginx", "caddy"])
def alone(request, tmp_path):
    """A proxy with nobody behind it."""
    command, started = proxy(request.param, tmp_path, free_port(), tmp_path)
    yield from proxies.running(command, started, tmp_path)


@pytest.fixture(params=["nginx", "caddy"])
def behind(request, tmp_path, settings):
    """(name of the proxy, Proxy, path of a public document) of a site with a small record."""
    var = tmp_path / "var"
    var.mkdir()
    settings.MEDIA_ROOT = var / "media"
    meeting = make.a_meeting(slug="first")
    make.an_article(), make.a_member()
    document = make.a_document(meeting=meeting, slug="report")
    file = DocumentFile(document=document, bytes=len(PDF))
    file.file.save("report.pdf", ContentFile(PDF), save=False)
    file.save()
    with connection.cursor() as cursor:
        cursor.execute("VACUUM INTO %s", [str(var / "db.sqlite3")])
    port = free_port()
    command, started = proxy(request.param, tmp_path, port, var / "media")
    site = Site(
        var,
        port,
        SITE_PUBLIC_HOSTS=HOST,
        SITE_HTTPS="on",
        SITE_BEHIND_PROXY="on",
        SITE_LIMIT_SEARCHES="3",
        **({"SITE_X_ACCEL": "/internal/"} if request.param == "nginx" else {}),
    )
    try:
        # Once it listens.
        assert site.get("/healthz")[0] == 200
        for running in proxies.running(command, started, tmp_path):
            yield request.param, running, file.get_absolute_url()
    finally:
        site.interrupt()


def test_a_proxy_alone_says_so_in_a_few_words(alone):
    for path in ("/", "/meetings.json", "/admin/login/"):
        answer = alone.ask(path)
        assert (answer.status, answer.body.decode().split("\n")[0]) == (502, AWAY)
        assert answer.headers["Content-Type"] == "text/plain; charset=utf-8"
        assert answer.headers["Retry-After"] == "60"
    answer = alone.ask("/meetings/?a=b", secure=False)
    assert (answer.status, answer.headers["Location"]) == (301, f"https://{HOST}/meetings/?a=b")


def test_a_proxy_refuses_what_is_too_large_before_it_has_come(alone):
    answer = alone.ask("/admin/", "POST", Content_Length=str(70 * MB))
    assert (answer.status, answer.body.decode().split("\n")[0]) == (413, TOO_LARGE)


def test_behind_a_proxy_the_site_answers_as_by_itself(behind):
    name, proxy, document = behind
    pages(proxy)
    files(proxy, document, name)
    limits(proxy)
    uploads(proxy)
    # Who asked for what is not in the proxy's log.
    proxy.ask("/members/?q=canary", Cookie="canary=1", User_Agent="canary")
    # Caddy writes after it has answered.
    for _attempt in range(100):
        log = proxy.log.read_text()
        if "/members/" in log:
            break
        time.sleep(0.1)
    assert ("/members/" in log, "canary" in log, "127.0.0.1" in log) == (True, False, False)


def pages(proxy):
    page = proxy.ask("/meetings/", Accept_Encoding="br, gzip")
    assert (page.status, page.headers["Content-Encoding"]) == (200, "br")
    assert page.headers["Strict-Transport-Security"].startswith("max-age=31536000")
    assert "unsafe" not in page.headers["Content-Security-Policy"]
    assert page.headers["X-Content-Type-Options"] == "nosniff"
    assert len(page.headers.get_all("Server")) == 1
    assert "X-Robots-Tag" not in page.headers
    for method in ("GET", "HEAD"):
        again = proxy.ask(
            "/meetings/", method, Accept_Encoding="br, gzip", If_None_Match=page.headers["ETag"]
        )
        assert (again.status, again.body, again.headers["ETag"]) == (304, b"", page.headers["ETag"])
    # Nobody talks himself into the open, nor under another name.
    assert proxy.ask("/meetings/", X_Forwarded_Proto="http").status == 200
    assert (
        proxy.ask("/meetings/", X_Forwarded_Host="evil.example").body
        == proxy.ask("/meetings/").body
    )
    signing_in = proxy.ask("/admin/login/")
    cookies = signing_in.headers.get_all("Set-Cookie")
    assert cookies
    assert all(each.startswith("__Host-") and "Secure" in each for each in cookies)
    assert proxy.ask("/no-such-page/").status == 404
    assert proxy.ask("/readyz").body.startswith(b"ok")


def files(proxy, document, name):
    home = proxy.ask("/").body.decode()
    style = home.partition('<link rel="stylesheet" href="')[2].partition('"')[0]
    static = proxy.ask(style, Accept_Encoding="br")
    assert (static.status, static.headers["Content-Encoding"]) == (200, "br")
    assert "immutable" in static.headers["Cache-Control"]
    file = proxy.ask(document)
    assert (file.status, file.body) == (200, PDF)
    assert file.headers["Content-Type"] == "application/pdf"
    assert file.headers["X-Content-Type-Options"] == "nosniff"
    assert file.headers["Strict-Transport-Security"]
    assert file.headers["Content-Security-Policy"] == "default-src 'none'; frame-ancestors 'self'"
    assert "X-Accel-Redirect" not in file.headers
    if file.headers["ETag"]:
        assert proxy.ask(document, If_None_Match=file.headers["ETag"]).status == 304
    if name == "nginx":
        part = proxy.ask(document, Range="bytes=0-8")
        assert (part.status, part.body) == (206, b"%PDF-1.4 ")
    assert proxy.ask("/internal/documents/report.pdf").status == 404


def uploads(proxy):
    """The largest file and its form come to the site whole, which looks at the form first."""
    cookie = proxy.ask("/admin/login/").headers["Set-Cookie"].partition(";")[0]
    head = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n'
    answer = proxy.ask(
        "/admin/login/",
        "POST",
        body=head.encode() + bytes(40 * MB) + b"\r\n--x--\r\n",
        Cookie=cookie,
        Referer=f"https://{HOST}/admin/login/",
        X_CSRFToken=cookie.partition("=")[2],
        Content_Type="multipart/form-data; boundary=x",
    )
    assert (answer.status, b'name="password"' in answer.body) == (200, True)


def limits(proxy):
    """Whoever invents a new address for each search is counted as one all the same."""
    # They are counted by the minute: these belong into one.
    left = 60 - time.time() % 60
    if left < 10:
        time.sleep(left)
    answers = [
        proxy.ask(f"/search/?q=a{each}", X_Forwarded_For=f"192.0.2.{each}").status
        for each in range(5)
    ]
    assert answers == [200, 200, 200, 429, 429]


def test_both_caddyfiles_say_the_same():
    one, other = (proxies.text_of(name) for name in ("Caddyfile", "Caddyfile.compose"))

    def directives(text):
        return text[text.index("{\n") :].replace("site:8000", "127.0.0.1:8000")

    assert directives(one) == directives(other)
