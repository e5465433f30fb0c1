"""What is kept, for whom, in how many copies."""

import datetime as dt
import gzip
import io
import threading
from urllib.parse import quote

import brotli
import pytest
from django.core.files.base import ContentFile
from django.db import InterfaceError, OperationalError, connection, connections, transaction
from django.utils import timezone
from PIL import Image

from baliprocess.page_cache.model import PageCacheState
from baliprocess.page_cache.reads import READS, NotedQuery
from baliprocess.page_cache.store import Page, Store, choose_coding
from meetings.models import Meeting
from photos.models import Photo
from tests.make import a_meeting, a_photo, a_series, an_article

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def worker(new_worker):
    return new_worker()


def jpeg():
    file = io.BytesIO()
    Image.new("RGB", (8, 8)).save(file, "JPEG")
    return file.getvalue()


def counts(worker):
    return worker.cache.made, worker.cache.hits, len(worker.cache.store)


def test_the_second_visitor_gets_the_same_page_from_memory(worker):
    a_meeting()
    first, second = worker.get("/meetings/"), worker.get("/meetings/")
    assert counts(worker) == (1, 1, 1)
    assert (first.status, first.body) == (second.status, second.body)
    assert first.body == worker.get("/meetings/", HTTP_COOKIE="a=b").body


def test_no_header_of_ours_leaves_the_process(worker):
    for _ in range(2):
        assert READS not in worker.get("/meetings/").headers
    assert READS not in worker.get("/nowhere/").headers


def test_parameters_that_no_page_reads_make_no_copies(worker):
    a_meeting()
    pages = [worker.get(f"/meetings/?utm={n}&x={n}") for n in range(5)]
    pages += [worker.get("/meetings/")]
    assert len({page.body for page in pages}) == 1
    assert len(worker.cache.store) == 1


def test_parameters_that_a_page_reads_tell_pages_apart(worker):
    series = a_series()
    a_meeting(series=series, starts_on=dt.date(2019, 7, 23), city="Da Nang")
    a_meeting(series=series, starts_on=dt.date(2018, 8, 7), city="Denpasar")
    for _ in range(2):
        assert b"Denpasar" not in worker.get("/meetings.csv?year=2019").body
        assert b"Da Nang" not in worker.get("/meetings.csv?year=2018").body
        both = worker.get("/meetings.csv").body
        assert b"Da Nang" in both
        assert b"Denpasar" in both
    assert counts(worker) == (3, 3, 3)


def test_letters_in_the_query_are_the_same_with_and_without_percent_signs(worker):
    a_meeting(city="Đà Nẵng")
    # As a server hands over the bytes that somebody sent as they are.
    plain = worker.get(f"/meetings/?q={'Đà'.encode().decode('latin-1')}")
    escaped = worker.get(f"/meetings/?q={quote('Đà')}")
    other = worker.get(f"/meetings/?q={quote('Đà'.encode().decode('latin-1'))}")
    assert [' value="Đà"' in each.body.decode() for each in (plain, escaped, other)] == [
        True,
        True,
        False,
    ]
    assert counts(worker) == (2, 1, 2)


@pytest.mark.parametrize(
    "header",
    [{"HTTP_COOKIE": "sessionid=x"}, {"HTTP_AUTHORIZATION": "Basic x"}, {"HTTP_RANGE": "bytes=0-"}],
)
def test_what_is_somebodys_own_passes_by(worker, header):
    a_meeting()
    worker.get("/meetings/")
    worker.get("/meetings/", **header)
    assert counts(worker) == (1, 0, 1)


@pytest.mark.parametrize(
    ("address", "method"),
    [
        ("/admin/login/", "GET"),
        ("/meetings/", "POST"),
        ("/nowhere/", "GET"),
        ("/meetings/?page=99", "GET"),
        ("/meetings.csv?year=x", "GET"),
        ("/search/?q=x", "GET"),
        (f"/meetings/?q={'x' * 1100}", "GET"),
    ],
)
def test_what_is_no_public_page_is_not_kept(worker, address, method):
    for _ in range(2):
        worker.get(address, method=method)
    assert len(worker.cache.store) == 0
    assert worker.cache.hits == 0


def test_hosts_and_schemes_have_pages_of_their_own(worker):
    a_meeting()
    worker.get("/meetings.atom")
    other = worker.get("/meetings.atom", HTTP_HOST="127.0.0.1")
    assert b"http://127.0.0.1/" in other.body
    assert b"localhost" not in other.body
    worker.get("/meetings.atom", **{"wsgi.url_scheme": "https"})
    assert len(worker.cache.store) == 3


def test_each_coding_says_the_same(worker):
    with transaction.atomic():
        for n in range(20):
            a_meeting(city=f"City {n}")
    plain = worker.get("/meetings/")
    packed = worker.get("/meetings/", HTTP_ACCEPT_ENCODING="gzip")
    tight = worker.get("/meetings/", HTTP_ACCEPT_ENCODING="gzip, deflate, br")
    assert gzip.decompress(packed.body) == brotli.decompress(tight.body) == plain.body
    codings = [each.headers.get("Content-Encoding") for each in (plain, packed, tight)]
    assert codings == [None, "gzip", "br"]
    assert len({each.headers["ETag"] for each in (plain, packed, tight)}) == 3
    for each in (plain, packed, tight):
        assert each.headers["Vary"] == "Accept-Encoding"
        assert int(each.headers["Content-Length"]) == len(each.body)


def test_a_page_that_is_not_kept_is_packed_as_well(worker):
    answer = worker.get("/nowhere/", HTTP_ACCEPT_ENCODING="gzip")
    assert answer.status == 404
    assert b"<h1" in gzip.decompress(answer.body)
    assert answer.headers["Content-Encoding"] == "gzip"


def test_a_visitor_who_has_the_page_gets_304(worker):
    a_meeting()
    page = worker.get("/meetings/", HTTP_ACCEPT_ENCODING="br")
    tag = page.headers["ETag"]
    same = worker.get("/meetings/", HTTP_ACCEPT_ENCODING="br", HTTP_IF_NONE_MATCH=f'"x", W/{tag}')
    assert (same.status, same.body, same.headers["ETag"]) == (304, b"", tag)
    assert "Content-Length" not in same.headers
    # In another coding the page is other bytes.
    other = worker.get("/meetings/", HTTP_IF_NONE_MATCH=tag)
    assert other.status == 200
    a_meeting(city="Denpasar")
    changed = worker.get("/meetings/", HTTP_ACCEPT_ENCODING="br", HTTP_IF_NONE_MATCH=tag)
    assert changed.status == 200


def test_a_date_is_given_only_when_it_tells_two_states_apart(worker):
    # The first page of a process takes long, and the point is the second of the change.
    worker.get("/meetings/")
    a_meeting()
    with connection.cursor() as cursor:
        # However long the page takes, it is of the second of the change.
        cursor.execute("UPDATE page_cache_state SET changed = changed + 1000")
    assert "Last-Modified" not in worker.get("/meetings/").headers
    state = worker.cache.states.current()
    page = next(iter(worker.cache.store._pages.values()))
    page.state = state._replace(changed=state.changed - 1060)
    worker.cache.states._state = page.state
    worker.cache.states._seen = (getattr(worker.cache.states, "_seen", (None,))[0], page.state)
    worker.cache.states._trusted_until = float("inf")
    dated = worker.get("/meetings/")
    since = dated.headers["Last-Modified"]
    assert worker.get("/meetings/", HTTP_IF_MODIFIED_SINCE=since).status == 304
    assert worker.get("/meetings/", HTTP_IF_MODIFIED_SINCE="yesterday").status == 200
    assert (
        worker.get("/meetings/", HTTP_IF_MODIFIED_SINCE="Thu, 01 Jan 1970 00:00:00 GMT").status
        == 200
    )


def test_head_has_the_headers_and_no_body(worker):
    a_meeting()
    for _ in range(2):
        head = worker.get("/meetings/", method="HEAD")
        assert head.body == b""
    page = worker.get("/meetings/")
    # A page bears a date once the second of the last change is over: that may be between the two.
    both = [
        {name: value for name, value in answer.headers.items() if name != "Last-Modified"}
        for answer in (head, page)
    ]
    assert both[0] == both[1]
    assert counts(worker) == (1, 2, 1)


def test_sixteen_who_ask_at_once_wait_for_one_page(worker):
    a_meeting()
    bodies = []
    start = threading.Barrier(16)

    def ask():
        start.wait()
        bodies.append(worker.ask("/meetings/").body)
        worker.close()
        connections.close_all()

    threads = [threading.Thread(target=ask) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(bodies) == 16
    assert len(set(bodies)) == 1
    assert worker.cache.made == 1


@pytest.mark.parametrize("error", [OperationalError, InterfaceError])
def test_while_the_database_is_silent_the_last_pages_stand(worker, monkeypatch, error):
    moment = timezone.now() + dt.timedelta(days=2)
    a_meeting(unpublish_at=moment)
    page = worker.get("/meetings/")

    def silent():
        raise error("the server has gone away")

    monkeypatch.setattr(worker.cache.states, "current", silent)
    worker.cache.states.clock = lambda: moment.timestamp() - 1
    assert worker.get("/meetings/").body == page.body
    assert worker.cache.hits == 1
    # Silent or not, what was promised to leave is not shown any more.
    worker.cache.states.clock = moment.timestamp
    worker.get("/meetings/")
    assert (worker.cache.hits, worker.cache.made) == (1, 1)


@pytest.mark.parametrize(
    ("status", "headers", "is_kept"),
    [
        ("200 OK", [], True),
        ("200 OK", [("Vary", "Cookie, Accept-Encoding")], True),
        ("200 OK", [("Set-Cookie", "csrftoken=secret")], False),
        ("200 OK", [("Vary", "User-Agent")], False),
        ("200 OK", [("Cache-Control", "max-age=0, Private")], False),
        ("403 Forbidden", [], False),
    ],
)
def test_what_became_somebodys_own_on_its_way_out_is_not_kept(worker, status, headers, is_kept):
    def marked_too_early(environ, start_response):
        start_response(status, [("Content-Type", "text/html"), (READS, ""), *headers])
        return [b"page"]

    worker.cache.application = marked_too_early
    for _ in range(2):
        answer = worker.get("/meetings/")
        assert (answer.status, answer.body) == (int(status[:3]), b"page")
        assert READS not in answer.headers
    assert counts(worker) == ((1, 1, 1) if is_kept else (2, 0, 0))


def test_what_a_visitor_writes_of_the_scheme_makes_no_copies(worker, settings):
    for said in ("https", "x", "y" * 5_000):
        worker.get("/meetings.atom", HTTP_X_FORWARDED_PROTO=said)
    assert counts(worker) == (1, 2, 1)
    settings.SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    for said in ("https", "https, http", "http", "z"):
        page = worker.get("/meetings.atom", HTTP_X_FORWARDED_PROTO=said)
        wanted = b"https://localhost/" if said.startswith("https") else b"http://localhost/"
        assert wanted in page.body
    assert counts(worker) == (2, 5, 2)


def test_endless_ports_and_paths_are_not_kept(worker):
    worker.get("/meetings/", HTTP_HOST=f"localhost:{'1' * 3_000}")
    worker.get(f"/{'x' * 1_000}")
    assert counts(worker) == (0, 0, 0)


@pytest.mark.parametrize("address", ["/news.atom", "/sitemap.xml"])
def test_no_header_is_given_twice(worker, address):
    an_article()
    PageCacheState.objects.update(changed=1_000_000_000)
    names = []

    def start_response(_status, headers):
        names.extend(name.lower() for name, _value in headers)

    worker.application(worker.environ(address), start_response)
    assert sorted(names) == sorted(set(names))
    assert "last-modified" in names


def test_a_file_that_the_visitor_has_is_not_sent_again(worker, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    photo = a_photo()
    photo.renditions.create(
        format="jpeg", width=8, height=8, bytes=1, file=ContentFile(jpeg(), "download.jpg")
    )
    address = f"{photo.get_absolute_url()}download.jpg"
    whole = worker.get(address)
    again = worker.get(address, HTTP_IF_NONE_MATCH=whole.headers["ETag"])
    assert (whole.status, again.status, again.body) == (200, 304, b"")
    Photo.objects.update(status="withdrawn")
    assert worker.get(address, HTTP_IF_NONE_MATCH=whole.headers["ETag"]).status in (404, 410)


def test_the_least_used_leave_when_memory_is_full():
    store = Store(40_000)
    pages = {name: Page(None, [], bytes(1_000)) for name in "abcdefghijklmnop"}
    for name, page in pages.items():
        store.put(name, page)
        store.get("a")
    assert store.size <= 40_000
    assert store.get("a") is pages["a"]
    assert store.get("b") is None
    assert store.get("p") is pages["p"]
    store.put("huge", Page(None, [], bytes(30_000)))
    assert store.get("huge") is None


@pytest.mark.parametrize(
    ("accepted", "coding"),
    [
        ("", "identity"),
        ("gzip", "gzip"),
        ("gzip, deflate, br, zstd", "br"),
        ("br;q=0, gzip;q=0.5", "gzip"),
        ("*", "br"),
        ("*;q=0", "identity"),
        ("br;q=x", "identity"),
        ("identity", "identity"),
        (";;,,q=", "identity"),
        (f"gzip{', x' * 200}", "identity"),
    ],
)
def test_coding_follows_what_is_accepted(accepted, coding):
    assert choose_coding(accepted) == coding


def test_a_query_notes_what_is_asked_of_it():
    query = NotedQuery("a=1&b=2&c=3")
    query.names.clear()
    assert query.get("a") == "1"
    assert query.getlist("b") == ["2"]
    assert "d" not in query
    assert query.names == {"a", "b", "d"}
    query.urlencode()
    assert "*" in query.names


def test_every_list_shows_the_same_whatever_else_stands_in_its_address(worker, new_worker):
    bare = new_worker(cached=False)
    a_meeting(status=Meeting.Status.PUBLISHED)
    an_article()
    for address in ("/meetings/", "/members/", "/news/", "/documents/", "/photos/", "/groups/"):
        assert bare.get(f"{address}?zzz=%3Cx%3E").body == bare.get(address).body


def test_languages_are_kept_apart_by_their_addresses_alone(worker):
    a_meeting()
    asked = ("/meetings/", "/id/meetings/") * 2
    english, indonesian, *again = (worker.get(address) for address in asked)
    assert [each.body for each in again] == [english.body, indonesian.body]
    assert b">Meetings</h1>" in english.body
    assert b">Pertemuan</h1>" in indonesian.body
    assert counts(worker) == (2, 2, 2)
    assert {each.headers["Vary"] for each in (english, indonesian)} == {"Accept-Encoding"}
    # Neither a header nor the search of either language makes a copy.
    assert worker.get("/meetings/", HTTP_ACCEPT_LANGUAGE="id").body == english.body
    assert worker.get("/id/search/?q=a").status == 200
    assert counts(worker) == (2, 3, 2)
