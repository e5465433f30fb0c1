"""Plans of every list, filter, facet and page key, in every form: none reads a table to its end.

In the suite the archive is just longer than what is counted; see `conftest.py`. With
`FLAT_MEETINGS=100000` no query may take more steps than `STEPS` either, which no small archive
could tell.
"""

import re

import pytest
from django.db import connection
from django.http import QueryDict
from django.test.utils import CaptureQueriesContext

from baliprocess.prepared import Prepared
from meetings.models import Meeting
from meetings.views import DocumentList, MeetingList
from news.views import ArticleList
from photos.models import Album

from .conftest import MEETINGS

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("archive")]

#: Tables that grow with the archive.
GROWING = (
    *("meetings_meeting", "meetings_delegation", "meetings_delegate", "meetings_document"),
    *("meetings_documentfile", "news_article", "news_article_members", "news_article_meetings"),
    *("photos_album", "photos_photo", "photos_rendition", "photos_photo_members_shown"),
)
ADDRESSES = {
    "/meetings/": 3,
    "/meetings/?page=7": 3,
    "/meetings/?after=2010-01-01~400": 3,
    "/meetings/?before=end": 3,
    "/meetings/?series=ahg-senior-officials-meeting": 3,
    "/meetings/?year=2019": 3,
    "/meetings/?since=2005&until=2020": 3,
    "/meetings/?place=indonesia": 3,
    "/meetings/?format=virtual": 3,
    "/meetings/?when=past": 3,
    "/meetings/?when=upcoming": 3,
    "/meetings.atom": 1,
    "/documents/": 3,
    "/documents/?before=end": 3,
    "/documents/?kind=agenda": 3,
    "/documents/?year=2019": 3,
    "/documents.atom": 1,
    "/news/": 3,
    "/news/?before=end": 3,
    "/news/?year=2019": 3,
    "/news/?outlet=archive-daily": 3,
    "/": 4,
    "/meetings/ahg-senior-officials-meeting/": 4,
    "/meetings/ahg-senior-officials-meeting/400/": 6,
    "/participation/": 6,
    "/meetings/?q=walrus": 4,
    "/documents/?q=walrus": 4,
    "/news/?q=walrus": 4,
    "/photos/?q=walrus": 4,
    "/photos/": 5,
    "/photos/?before=end": 5,
    "/photos/?year=2019": 3,
    "/photos/?member=viet-nam": 3,
    "/photos.json": 2,
    "/members/viet-nam/": 9,
    "/meetings.json?updated_since=2030-01-01": 4,
    "/documents.json?updated_since=2030-01-01": 6,
    "/news.json?updated_since=2030-01-01": 4,
    "/photos.json?updated_since=2030-01-01": 8,
    "/sitemap.xml": 4,
    "/sitemap-meetings-1.xml": 3,
    "/sitemap-photos-1.xml": 3,
}

#: Every filter of every list, with something that many rows have.
FILTERS = {
    "meetings": (
        *("series=ahg-senior-officials-meeting", "year=2019", "since=2005", "until=2015"),
        *("place=indonesia", "member=viet-nam", "format=in-person", "format=virtual"),
        *("when=past", "when=upcoming", "member=viet-nam&year=2019"),
        *("series=ahg-senior-officials-meeting&year=2019", "place=indonesia&year=2019"),
        *("member=viet-nam&series=ministerial-conference", "place=indonesia&format=virtual"),
        "series=ahg-senior-officials-meeting&place=indonesia",
        "series=ahg-senior-officials-meeting&format=virtual",
    ),
    "documents": (
        *("kind=agenda", "year=2019", "series=ahg-senior-officials-meeting", "language=en"),
        *("series=ahg-senior-officials-meeting&year=2019", "language=id", "language=en&year=2019"),
    ),
    "news": (
        *("year=2019", "member=viet-nam", "outlet=archive-daily", "meeting={meeting}"),
        "member=viet-nam&year=2019",
    ),
    "photos": (
        *("year=2019", "place=Indonesia", "member=viet-nam", "album={album}"),
        "place=Indonesia&year=2019",
    ),
    "participation": (
        *("series=ministerial-conference", "since=2019&until=2019", "member=viet-nam"),
        *("member=viet-nam&since=2019&until=2019", "series=&kind=organisation", "sort=-total"),
    ),
}
#: The forms of each list. A whole list as a table is sent page by page: see `test_flat.py`.
FORMS = {
    "meetings": ("json", "atom", "ics"),
    "documents": ("json", "atom"),
    "news": ("json", "atom"),
    "photos": ("json",),
    "participation": (),
}
#: A key of each list, somewhere in its middle.
KEYS = {
    "meetings": "2014-01-01~400",
    "documents": "2014-01-01~400",
    "news": "2014~2014-01-01~400",
    "photos": "2014-01-01~4~0~4",
}
#: What is not known, or nothing: an empty list must not cost a look at all rows.
NOTHING = (
    *("/meetings/?series=none", "/meetings/?place=none", "/meetings/?member=none"),
    *("/meetings/?year=abc", "/documents/?series=none"),
    *("/news/?outlet=none", "/news/?meeting=none", "/photos/?place=Nowhere", "/photos/?album=none"),
    "/participation/?series=none",
)
PAGES = (
    *("/", "/members/", "/members/viet-nam/", "/members/viet-nam.json", "/members/viet-nam.atom"),
    *("/members/viet-nam.ics", "/groups/", "/groups/bali-process/", "/groups.json"),
    *("/meetings/ministerial-conference/", "/meetings/ministerial-conference.atom"),
    *("/meetings/ministerial-conference.ics", "/photos/{album}/", "/photos/{album}.json"),
    *("/documents.json?updated_since=2030-01-01", "/sitemap.xml", "/sitemap-news-1.xml"),
)


def _narrowed():
    for name, filters in FILTERS.items():
        for query in filters:
            yield f"/{name}/?{query}"
            for form in FORMS[name]:
                yield f"/{name}.{form}?{query}"
        if name in KEYS:
            for page in ("page=2", f"after={KEYS[name]}", f"before={KEYS[name]}", "before=end"):
                yield f"/{name}.json?{page}"
                for query in filters:
                    yield f"/{name}/?{query}&{page}"
    yield from NOTHING
    yield from PAGES


#: Of SQLite's machine in all queries of one address, on an archive of any size.
STEPS = 2_000_000


@pytest.fixture
def plans():
    """Plans of all queries asked meanwhile, each a list of lines."""
    found = []

    def explain(execute, sql, params, many, context):
        if sql.lstrip().startswith("SELECT"):
            with connection.cursor() as cursor:
                raw = cursor.cursor
                head = "EXPLAIN QUERY PLAN " if connection.vendor == "sqlite" else "EXPLAIN "
                raw.execute(head + sql, params)
                found.append([str(row[-1]) for row in raw.fetchall()])
                if statement := getattr(context["cursor"].cursor, "runs", None):
                    found.append(kept_plan(raw, *statement))
        return execute(sql, params, many, context)

    with connection.cursor() as cursor:
        # Of so few rows PostgreSQL would read the whole table; what is left then has no index.
        if connection.vendor == "postgresql":
            cursor.execute("SET LOCAL enable_seqscan = off")
    with connection.execute_wrapper(explain):
        yield found


def kept_plan(cursor, text, sent, _prepare):
    """The plan that PostgreSQL keeps for all values of a statement."""
    cursor.execute(b"PREPARE explained AS " + text)
    values = ", ".join(["NULL"] * len(sent))
    cursor.execute("SET LOCAL plan_cache_mode = force_generic_plan")
    cursor.execute(f"EXPLAIN EXECUTE explained ({values})" if sent else "EXPLAIN EXECUTE explained")
    lines = [row[0] for row in cursor.fetchall()]
    cursor.execute("SET LOCAL plan_cache_mode = auto")
    cursor.execute("DEALLOCATE explained")
    return lines


def scans(lines):
    """The growing tables that a plan reads from end to end, without any index."""
    pattern = r"^SCAN (\w+)(?! USING)" if connection.vendor == "sqlite" else r"Seq Scan on (\w+)"
    tables = {found for line in lines for found in re.findall(pattern, line)}
    return tables & set(GROWING)


@pytest.mark.parametrize("address", ADDRESSES)
def test_no_list_page_or_filter_scans_a_table(client, plans, address):
    with CaptureQueriesContext(connection) as queries:
        assert client.get(address).status_code == 200
    assert [sorted(scans(lines)) for lines in plans if scans(lines)] == []
    assert len(queries) <= ADDRESSES[address], "\n".join(query["sql"][:400] for query in queries)


@pytest.fixture
def steps():
    """How many thousand steps SQLite's machine has taken meanwhile, as the length of a list."""
    taken = []
    if connection.vendor == "sqlite":
        connection.ensure_connection()
        connection.connection.set_progress_handler(lambda: taken.append(1), 1_000)
    yield taken
    if connection.vendor == "sqlite":
        connection.connection.set_progress_handler(None, 0)


@pytest.mark.parametrize("address", list(dict.fromkeys(_narrowed())))
def test_nothing_that_narrows_a_list_scans_a_table(client, plans, steps, address):
    meeting = Meeting.objects.order_by("-starts_on").first()
    album = Album.objects.order_by("-taken_on").first()
    address = address.format(meeting=meeting.slug, album=album.slug)
    plans.clear()
    steps.clear()
    # A key that a filter leaves out of its list is none of it: the page says so with 404.
    assert client.get(address).status_code in {200, 400, 404}
    assert [sorted(scans(lines)) for lines in plans if scans(lines)] == []
    assert not MEETINGS or len(steps) * 1_000 <= STEPS


@pytest.mark.parametrize(
    ("narrowed", "index"),
    [
        ("place=indonesia&format=virtual", "meeting_latest_of_kind"),
        ("series=ahg-senior-officials-meeting&place=indonesia", "meeting_by_place"),
        ("series=ahg-senior-officials-meeting&format=virtual", "meeting_by_format"),
    ],
)
def test_two_filters_at_once_are_found_in_an_index_of_both(client, plans, narrowed, index):
    """So that of a long series no more meetings are passed over than are shown or counted."""
    client.get(f"/meetings/?{narrowed}")
    assert any(index in line for line in plans[0])
    assert any(index in line for line in plans[1])


@pytest.mark.parametrize(
    ("view", "query", "column"),
    [
        (MeetingList, "member=viet-nam&year=2019", "meetings_delegation.starts_on"),
        (DocumentList, "language=en&year=2019", "meetings_documentfile.issued_on"),
        (ArticleList, "member=viet-nam&year=2019", "news_article_members.year"),
    ],
)
def test_a_year_is_said_of_the_column_that_gives_the_order_and_of_no_other(view, query, column):
    """PostgreSQL takes rows of which it is said twice for rare ones, and reads and sorts them."""
    filters = view.filterset_class(QueryDict(query), view().public_rows())
    narrowed = re.findall(r'"(\w+)"\."(\w+)" (?:BETWEEN|=) \D?2019', str(filters.rows.query))
    assert [".".join(names) for names in narrowed] == [column]


def test_a_scan_would_be_seen(plans):
    list(Meeting.objects.order_by().filter(venue="nowhere"))
    assert scans(plans[0]) == {"meetings_meeting"}


def test_a_scan_of_a_kept_plan_would_be_seen(plans):
    venues = Prepared(lambda venue: Meeting.objects.order_by().filter(venue=venue), venue=str)
    venues(venue="nowhere")
    ways = 2 if connection.vendor == "postgresql" else 1
    assert [scans(lines) for lines in plans] == [{"meetings_meeting"}] * ways
