"""Lines of lists that are kept by the values of their rows: exact, bounded, and of nothing else."""

import datetime as dt

import pytest
from django.test import Client

from baliprocess.prepared import listed
from baliprocess.templatetags import entries
from baliprocess.unread import OWN, Lines, lines
from meetings.models import Delegation, Document, DocumentFile, Meeting, Series
from members.models import Member
from news.models import Article, Outlet

from . import make

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def anew():
    lines.forget()
    yield
    lines.forget()


def updated(rows, **values):
    """What writes `values` past every save()."""
    return lambda: rows.update(**values)


def saved(model, **values):
    """What saves them as the desk does."""

    def save():
        row = model.objects.get()
        for name, value in values.items():
            setattr(row, name, value)
        row.save()

    return save


def a_file(**values):
    document = Document.objects.get()
    values = {"version": 1, "language": "en", "external_url": "https://iom.int/a.pdf"} | values
    return lambda: DocumentFile.objects.create(document=document, **values)


def record():
    fiji = make.a_member("Fiji", slug="fiji")
    meeting = make.a_meeting(series=make.a_series(slug="s", name="Forum"), slug="forum-2019")
    make.a_delegation(meeting, fiji)
    make.a_document(title="A paper", meeting=meeting, issued_on=dt.date(2019, 7, 23))
    outlet, agency = make.an_outlet(name="Paper"), make.an_outlet(name="Wire")
    make.an_article(
        headline="Met", outlet=outlet, agency=agency, reported_on=dt.date(2019, 7, 23), year=2019
    )


def changes():
    """For each list what changes every part of its only line, one after the other."""
    meeting, series = Meeting.objects.all(), Series.objects.all()
    document, article = Document.objects.all(), Article.objects.all()
    day, later = dt.date(2019, 7, 24), dt.date(2019, 8, 1)
    fiji = Member.objects.filter(slug="fiji")
    files = DocumentFile.objects.all()
    return {
        "/meetings/": {
            "slug": updated(meeting, slug="another"),
            "series' address": updated(series, slug="t"),
            "series' name": saved(Series, name="Round"),
            "number": updated(meeting, number=3),
            "how it is numbered": updated(series, ordinal_style="numeric"),
            "title": updated(meeting, title="A round"),
            "last day": updated(meeting, ends_on=later),
            "first day": updated(meeting, starts_on=day),
            "precision": updated(meeting, date_precision="month"),
            "year": updated(meeting, starts_on="2018-08-01", ends_on="2018-08-01"),
            "no date": updated(meeting, starts_on=None, ends_on=None),
            "status": updated(meeting, event_status="cancelled"),
            "format": updated(meeting, format="virtual"),
            "city": saved(Meeting, city="Nadi"),
            "country": updated(meeting, country=fiji.get()),
            "its name": updated(fiji, name="Republic of Fiji"),
            "its kind": updated(fiji, kind="organisation", short_name="RF"),
            "another delegation": lambda: make.a_delegation(meeting.get()),
            "apologies": updated(
                Delegation.objects.filter(member=fiji.get()), presence="apologies"
            ),
            "names": updated(meeting, names_public="nothing"),
        },
        "/documents/": {
            "title": saved(Document, title="A report"),
            "slug": updated(document, slug="another"),
            "kind": updated(document, kind="agenda"),
            "day": updated(document, issued_on=day),
            "precision": updated(document, precision="year"),
            "no date": updated(document, issued_on=None),
            "meeting's title": updated(meeting, title="A round"),
            "meeting's address": updated(meeting, number=3),
            "series' address": updated(series, slug="t"),
            "a file": a_file(),
            "its language": updated(files, language="vi"),
            "its address": updated(files, external_url="https://example.org/b.pdf"),
            "a later version": a_file(version=2, language="vi"),
            "a file of ours": a_file(language="id", file="a.pdf", external_url="", bytes=4_000),
            "its size": updated(files.filter(language="id"), bytes=9_000),
            "its ending": updated(files.filter(language="id"), file="a.docx"),
            "no meeting": updated(document, meeting=None),
        },
        "/news/": {
            "headline": saved(Article, headline="They met"),
            "slug": updated(article, slug="another"),
            "day": updated(article, reported_on=day),
            "precision": updated(article, precision="month"),
            "year": updated(article, year=2018),
            "no date": updated(article, reported_on=None),
            "place": updated(article, dateline="Bali"),
            "outlet's name": updated(Outlet.objects.filter(name="Paper"), name="News"),
            "agency's name": updated(Outlet.objects.filter(name="Wire"), name="Agency"),
            "no agency": updated(article, agency=None),
            "outlet": updated(article, outlet=Outlet.objects.get(name="Wire")),
            "text": updated(article, body="<p>They met.</p>", language="vi"),
            "language": updated(article, language="fr"),
            "no text": updated(article, body=""),
            "letters": updated(article, headline="第一"),
        },
    }


@pytest.mark.parametrize("place", ["/meetings/", "/documents/", "/news/"])
def test_no_line_shows_what_was_there_before(place):
    record()
    client, known = Client(), {}
    for name, change in {"nothing": lambda: None, **changes()[place]}.items():
        change()
        # With lines that are kept of what was there before …
        shown = {each: client.get(each).content for each in (place, f"/id{place}")}
        # … with those of now, and with none.
        for each, page in shown.items():
            assert client.get(each).content == page, name
        lines.forget()
        for each, page in shown.items():
            assert client.get(each).content == page, name
            assert page != known.get(each), f"{name} does not show"
        known = shown


WRITERS = [
    (Meeting, entries._meeting),
    (Document, entries._document),
    (Article, entries._article),
]


def rows_of(model):
    """Its rows as its list has them, not read yet."""
    rows = listed(
        ("test", model),
        lambda: model.objects.published().latest_first().with_cards().lines(),
        as_lines=True,
    )
    assert rows
    return rows


@pytest.mark.parametrize(("model", "write"), WRITERS)
def test_a_line_is_of_its_row_alone(model, write, django_assert_num_queries, monkeypatch):
    record()
    a_file()()
    rows = rows_of(model)
    first = lines.of(rows, write)

    def no_clock():
        raise AssertionError("It looked at the clock.")

    monkeypatch.setattr("django.utils.timezone.now", no_clock)
    lines.forget()
    with django_assert_num_queries(0):
        assert lines.of(rows, write) == first == [write(each.row) for each in rows]


def written(row):
    WRITTEN.append(row.pk)
    return row.pk, f"line {row.pk}"


WRITTEN = []


def test_a_line_is_written_once_for_its_values():
    record()
    own = Lines()
    WRITTEN.clear()
    assert own.of(rows_of(Meeting), written) == own.of(rows_of(Meeting), written)
    key = Meeting.objects.get().pk
    assert [key] == WRITTEN
    Meeting.objects.update(city="Nadi")
    own.of(rows_of(Meeting), written)
    assert [key, key] == WRITTEN


def test_rows_that_were_read_are_written_as_ever():
    record()
    own = Lines()
    assert own.of(Meeting.objects.all(), written) == [written(Meeting.objects.get())]
    assert own.kept == {}


def test_lines_are_bounded_by_bytes():
    record()
    for _ in range(9):
        make.a_meeting()
    own = Lines(most=4 * (OWN + 500))
    found = own.of(rows_of(Meeting), written)
    assert len(found) == 10
    assert 0 < len(own.kept) <= 5
    assert own.bytes <= own.most


def test_a_row_is_read_once_something_is_asked_of_it():
    record()
    (row,) = rows_of(Meeting)
    assert row._row is None
    assert row.name == Meeting.objects.get().name
    assert row.row is row.row
