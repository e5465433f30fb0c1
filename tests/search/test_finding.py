"""What is found, in which order, and why; on whichever engine the tests run."""

import datetime as dt

import pytest

from baliprocess.models import Page
from baliprocess.search import finding
from baliprocess.search.finding import Filters, search, suggestions
from members.models import Group
from tests import make

pytestmark = pytest.mark.django_db


def titles(text, **filters):
    """{kind: titles} of what is shown."""
    found = search(text, Filters(**filters))
    return {
        section.kind: [result.entry.title for result in section.results]
        for section in found.sections
        if section.results
    }


@pytest.fixture
def forum():
    """A meeting in Da Nang with a person, a document, a report and a photo."""
    viet_nam = make.a_member("Viet Nam", iso_code="VN")
    viet_nam.names.create(text="Vietnam")
    viet_nam.names.create(text="Việt Nam", kind="official", language="vi")
    viet_nam.names.create(text="Vietnamese", kind="demonym")
    indonesia = make.a_member("Indonesia")
    indonesia.names.create(text="RI", kind="acronym", match_case=True)
    series = make.a_series(name="Ad Hoc Group Senior Officials Meeting", short_name="AHG SOM")
    meeting = make.a_meeting(series=series, number=14, city="Da Nang", country=viet_nam)
    delegation = make.a_delegation(meeting, indonesia)
    delegation.delegates.create(name="Ayu Lestari", position="Deputy Minister", function="head")
    make.a_document(title="Co-Chairs’ Statement", kind="co-chairs-statement", meeting=meeting)
    article = make.an_article(headline="Vietnam hosts senior officials", outlet=make.an_outlet())
    article.members.add(viet_nam)
    photo = make.a_photo(caption="Delegates beside the Hàn river", persons_shown="Ayu Lestari")
    photo.members_shown.add(indonesia)
    return meeting


@pytest.mark.parametrize("words", ["14th", "fourteenth", "14", "FOURTEENTH ad hoc", "ahg som 14"])
def test_a_meeting_is_found_by_its_number_in_any_form(forum, words):
    assert titles(words)["meetings"] == [forum.name]


@pytest.mark.parametrize(
    "words", ["Viet Nam", "vietnam", "Việt-Nam", "VIETNAM", "vietnamese", '"viet nam"']
)
def test_a_member_is_found_by_all_its_names_and_with_it_what_it_is_linked_to(forum, words):
    found = titles(words)
    assert found["members"] == ["Viet Nam"]
    assert found["meetings"] == [forum.name]
    assert found["news"] == ["Vietnam hosts senior officials"]


def test_everything_dated_is_found_by_its_year(forum):
    statement = make.a_document(title="Statement", issued_on=dt.date(2018, 8, 6))
    album = make.an_album(title="Bali", taken_on=dt.date(2018, 8, 6))
    assert titles("2019") == {
        "meetings": [forum.name],
        "people": ["Ayu Lestari"],
        "documents": ["Co-Chairs’ Statement"],
        "news": ["Vietnam hosts senior officials"],
    }
    assert titles("statement 2018") == {"documents": [statement.title]}
    assert titles("bali 2018") == {"photos": [album.title]}


def test_a_short_form_says_what_it_was_read_as(forum):
    found = search("RI")
    assert found.read_as == [("RI", "Indonesia")]
    assert {section.kind: section.count for section in found.sections} == {
        "members": 1,
        "people": 1,
        "photos": 1,
    }
    (photo,) = next(s for s in found.sections if s.kind == "photos").results
    assert photo.why == ["RI → Indonesia"]
    (person,) = next(s for s in found.sections if s.kind == "people").results
    found = [piece.text for part, _own in person.detail for piece in part if piece.found]
    assert (person.why, found) == ([], ["Indonesia"])


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("deputy ministers", "people"),
        ("lestari", "people"),
        ("han river", "photos"),
        ("co-chairs statements", "documents"),
        ("statement da nang", "documents"),
        ("offici", "news"),
    ],
)
def test_stems_accents_and_beginnings_are_found(forum, words, kind):
    assert kind in titles(words)


def test_all_words_must_be_there(forum):
    assert titles("nang lisbon") == {}
    assert titles('"officials senior"') == {}
    assert "meetings" in titles('"senior officials"')


def test_the_title_weighs_more_than_names_summary_and_text():
    make.an_article(headline="In the text", body="<p>Somebody said seahorse.</p>", year=2024)
    make.an_article(headline="In the summary", standfirst="A seahorse.", year=2023)
    make.an_article(headline="By name", byline="Seahorse", year=2022)
    make.an_article(headline="A seahorse in the title", year=2021)
    make.an_article(headline="Seahorses first", year=2020)
    make.an_article(headline="Seahorse", year=2010)
    assert titles("seahorse")["news"] == [
        "Seahorse",
        "Seahorses first",
        "A seahorse in the title",
        "By name",
        "In the summary",
    ]


def test_of_two_alike_the_newer_comes_first_and_the_undated_last():
    for day in ("2011-05-01", "2019-07-23", "2002-02-26"):
        make.a_meeting(title=f"Workshop of {day}", starts_on=dt.date.fromisoformat(day))
    make.a_meeting(title="Workshop of no day", starts_on=None)
    assert titles("workshop")["meetings"] == [
        *("Workshop of 2019-07-23", "Workshop of 2011-05-01", "Workshop of 2002-02-26"),
        "Workshop of no day",
    ]


def test_what_is_called_exactly_so_comes_before_other_kinds(forum):
    Group.objects.create(name="Regional Support Office", short_name="RSO", kind="office")
    Page.objects.create(title="Da Nang", slug="da-nang", status="published")
    assert next(iter(titles("da nang"))) == "pages"
    assert next(iter(titles("da"))) == "meetings"
    assert titles("rso") == {"groups": ["Regional Support Office"]}


def test_filters_narrow_and_offer_what_is_left(forum):
    other = make.a_meeting(title="Officials in Bali", starts_on=dt.date(2013, 4, 1))
    found = search("officials")
    assert found.options["year"] == [("2019", "2019"), ("2013", "2013")]
    assert [label for _slug, label in found.options["series"]] == [
        *sorted([forum.series.name, other.series.name]),
    ]
    assert ("viet-nam", "Viet Nam") in found.options["member"]
    assert titles("officials", year=2013) == {"meetings": [other.title]}
    assert titles("officials", series=forum.series, kind="meetings") == {"meetings": [forum.name]}
    assert "meetings" in titles("officials", member=forum.country)
    assert titles("officials", member=forum.country, year=2013) == {}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("indonisia", "indonesia"),
        ("seniorr officals", "senior officials"),
        ("viet-nam offisials", "viet-nam officials"),
        ("xyzzyx", ""),
        ("indonesia xyzzyx", ""),
    ],
)
def test_a_misspelt_word_is_put_right(forum, typed, meant):
    found = search(typed)
    assert (found.sections, found.meant) == ([], meant)


def test_suggestions_begin_with_what_is_called_so(forum):
    assert [entry.title for entry in suggestions("viet")][:2] == [
        *("Viet Nam", "Vietnam hosts senior officials"),
    ]
    assert [entry.title for entry in suggestions("da n")] == [forum.name]
    assert next(entry.title for entry in suggestions("RI")) == "Indonesia"
    assert suggestions("v") == []
    assert len(suggestions("a", limit=2)) == 0


def test_a_common_word_is_ranked_within_bounds(monkeypatch):
    monkeypatch.setattr(finding, "BOUND", 5)
    monkeypatch.setattr(finding, "EACH", 3)
    make.an_article(headline="Sea", year=1999)
    for number in range(6):
        make.an_article(headline=f"Other {number}", standfirst="At sea.", year=2010 + number)
    found = search("sea")
    (section,) = found.sections
    # The title is found although it is the oldest; behind it stand the newest.
    assert [result.entry.title for result in section.results] == [
        *("Sea", "Other 5", "Other 4", "Other 3"),
    ]
    assert (section.more, found.more) == (True, True)


HOSTILE = [
    '"',
    '"" OR',
    "* ^ NEAR( )",
    "title : {a b}",
    "-a !b & c | d <-> e:*",
    "a' OR '1'='1",
    "\\'; DROP TABLE search_index; --",
    "%s %d {} ''",
    "\ue000y2019",
    "the of and",
    "\u202eevil\u202c مرحبا שלום",
    "ab" * 5000,
    "1e5 1.5e-3 ::tsquery $1 ?1",
    "😀 ﷽ ㍿",
    "a " * 300,
    "'" * 100,
]


@pytest.mark.parametrize("words", HOSTILE, ids=range(len(HOSTILE)))
def test_no_words_break_the_search(forum, words):
    assert isinstance(search(words).count, int)
    assert isinstance(suggestions(words), list)


def test_a_filter_cannot_be_typed(forum):
    assert titles("\ue000y2019") == titles("y2019") == {}
