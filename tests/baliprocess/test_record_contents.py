"""What the record holds once it is loaded, and that loading it twice is harmless."""

import datetime as dt
import zoneinfo

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from baliprocess.models import LoadedRow, Page
from baliprocess.record.nouns import COLUMNS, NOUNS
from meetings.models import (
    Delegate,
    Delegation,
    Document,
    DocumentFile,
    JointSeries,
    Meeting,
    Series,
    StatedFigure,
)
from members.models import Group, Member, MemberName, Membership, Milestone
from news.models import Article, Outlet
from tests.baliprocess.small_record import RECORD, everything, table, totals
from tests.record import load

pytestmark = pytest.mark.usefixtures("whole_record")

# --- What it holds ------------------------------------------------------------------------------


def test_every_row_of_the_files_is_there():
    counted = {noun.name: noun.model.objects.count() for noun in NOUNS}
    assert counted == {
        "groups": 13,
        "group-names": len(table("group_names.csv")),
        "members": 82,
        "names": counted["names"],
        "memberships": counted["memberships"],
        "milestones": len(table("milestones.csv")),
        "series": 19,
        "meetings": 115,
        "joint-series": len(table("joint_series.csv")),
        "figures": len(table("figures.csv")),
        "delegations": 915 + 1,
        "delegates": 63,
        "documents": 53,
        "files": 53,
        "outlets": len(table("outlets.csv")),
        "articles": 57,
        "pages": len(table("pages.csv")),
    }
    assert counted["names"] > len(table("names.csv"))


def test_each_file_of_the_record_is_described_and_no_other_lies_there():
    assert {path.name for path in RECORD.glob("*.csv")} == set(COLUMNS)
    texts = {path.stem for path in (RECORD / "pages").iterdir()}
    assert texts == {row["slug"] for row in table("pages.csv")}


def test_the_fourteenth_ad_hoc_group_meeting_in_full():
    meeting = Meeting.objects.get(series__slug="ahg-senior-officials-meeting", number=14)
    assert (meeting.slug, meeting.title, meeting.name) == (
        "ahg-som-14",
        "",
        "Fourteenth Ad Hoc Group Senior Officials Meeting",
    )
    assert (meeting.starts_on, meeting.ends_on) == (dt.date(2019, 7, 23), dt.date(2019, 7, 23))
    assert (meeting.place, meeting.timezone) == ("Da Nang, Viet Nam", "Asia/Ho_Chi_Minh")
    assert [host.slug for host in meeting.hosts.all()] == ["viet-nam"]
    assert meeting.is_public()
    assert meeting.event_status == Meeting.EventStatus.HELD
    delegations = meeting.delegations.in_protocol_order()
    assert [(row.member.slug, row.capacity, row.presence) for row in delegations] == [
        ("australia", "co-chair", "attended"),
        ("indonesia", "co-chair", "attended"),
        ("viet-nam", "member", "attended"),
    ]
    speaker = Delegate.objects.get(delegation__meeting=meeting)
    assert (speaker.name, speaker.position, speaker.part, speaker.function) == (
        "To Anh Dung",
        "Deputy Minister of Foreign Affairs",
        "speaker",
        "not-stated",
    )
    figures = meeting.figures.with_page()
    assert [(row.text, row.measure, row.stated_by, row.preferred) for row in figures] == [
        ("25", "countries", "VNA", True),
        ("more than 100", "delegates", "VNA", True),
        ("about 100", "delegates", "VNA, French service", False),
    ]
    assert all(row.source_url for row in figures)
    reports = meeting.articles.order_by("slug").values_list("slug", "language", "agency__name")
    assert list(reports) == [
        ("da-nang-french", "fr", "VNA"),
        ("da-nang-stronger-role", "en", "VNA"),
        ("viet-nam-hosts", "en", None),
        ("vov-prevent", "en", "VOV"),
    ]


def test_the_twelfth_ad_hoc_group_meeting_has_its_nineteen_in_protocol_order():
    meeting = Meeting.objects.get(slug="ahg-som-12")
    assert [row.label for row in meeting.delegations.in_protocol_order()] == [
        "Australia",
        "Indonesia",
        "Afghanistan",
        "Bangladesh",
        "Malaysia",
        "Maldives",
        "Myanmar",
        "New Zealand",
        "Pakistan",
        "Philippines",
        "Thailand",
        "United Arab Emirates",
        "United States of America",
        "Viet Nam",
        "Canada",
        "IOM",
        "UNHCR",
        "UNODC",
        "ADFM",
    ]
    assert meeting.note == "The participants are listed in the source."
    assert meeting.documents.count() == 4


def test_capacities_at_meetings_are_those_of_the_lists():
    meant = {"host": "member", "unknown": "not-stated"}
    said = {
        (row["meeting_slug"], row["member_slug"]): meant.get(row["role"], row["role"])
        for row in table("participation.csv")
    } | {("gabf-02", "papua-new-guinea"): "invited"}
    found = Delegation.objects.values_list("meeting__slug", "member__slug", "capacity")
    assert {(meeting, member): capacity for meeting, member, capacity in found} == said
    assert set(Delegation.objects.values_list("presence", flat=True)) == {"attended"}


def test_hosts_are_kept_apart_from_capacity():
    hosts = Delegation.objects.filter(
        meeting__slug="workshop-victim-protection-2012", meeting__hosts__slug="malaysia"
    )
    assert set(hosts.values_list("member__slug", "capacity")) >= {
        ("malaysia", "member"),
        ("iom", "member"),
    }
    said = {
        (row["slug"], slug)
        for row in table("meetings.csv")
        for slug in filter(None, row["host_slug"].split(";"))
    }
    assert set(Meeting.objects.exclude(hosts=None).values_list("slug", "hosts__slug")) == said


def test_each_part_that_people_took_is_told():
    found = Delegate.objects.filter(delegation__meeting__slug="ministerial-03")
    rows = found.order_by("delegation__member__slug", "order", "pk")
    assert [(row.name, row.function, row.part) for row in rows] == [
        ("Stephen Smith", "not-stated", "chair"),
        ("Chris Evans", "head", ""),
        ("Bob Debus", "not-stated", ""),
        ("Dipu Moni", "head", ""),
        ("Hassan Wirajuda", "not-stated", "chair"),
        ("Andi Mattalata", "not-stated", ""),
        ("William Lacy Swing", "not-stated", "speaker"),
    ]
    announced = Delegate.objects.filter(note__startswith="Announced").order_by("name")
    assert [row.name for row in announced] == ["Megawati Soekarnoputri", "Peter Dutton"]


def test_titles_are_stored_only_where_series_and_number_do_not_say_them():
    titles = {row["slug"]: row["title"] for row in table("meetings.csv")}
    meetings = Meeting.objects.select_related("series")
    assert {meeting.slug: meeting.name for meeting in meetings} == titles
    derived = {meeting.slug for meeting in meetings if not meeting.title}
    assert {"ministerial-01", "ahg-som-01", "ahg-som-18"} <= derived
    assert not {"som-02", "dwg-07-annual-meeting", "steering-group-17"} & derived


def test_dates_are_known_as_far_as_the_sources_tell():
    partial = Meeting.objects.exclude(date_precision="day")
    found = {meeting.slug: meeting.dates.replace("\u00a0", " ") for meeting in partial}
    assert found == {
        "jpoa-02": "May–November 2016",
        "workshop-biometrics-2012": "April 2012",
        "workshop-movements-by-sea-2015": "January 2015",
        "workshop-refugees-manila-2010": "November 2010",
        "border-forum-03": "2025",
        "mef-2025-bangkok": "2025",
    }
    undated = Meeting.objects.filter(starts_on=None).values_list("slug", flat=True)
    assert set(undated) == {
        "policy-experts-gathering-2020",
        "roundtable-transnational-crime",
        "tfpp-combined-ttx",
        "training-victim-identification",
    }
    assert not Meeting.objects.filter(summary__contains="field").exists()


def test_every_place_has_its_time_zone():
    placed = Meeting.objects.exclude(city="")
    zones = set(placed.values_list("timezone", flat=True))
    assert zones <= zoneinfo.available_timezones()
    places = {(row["city"], row["country_slug"]) for row in table("meetings.csv")}
    told = {(row["city"], row["member_slug"]) for row in table("places.csv")}
    assert told == places - {("", "")}


def test_joint_events_stand_in_several_series():
    rows = JointSeries.objects.values_list("meeting__slug", "series__slug", "number")
    assert set(rows) == {
        ("wg-tip-09-tfpp-07", "tfpp-meeting", 7),
        ("wg-tip-10", "tfpp-meeting", None),
        ("wg-tip-11-teg-rr-2025", "teg-rr-meeting", None),
        ("jpoa-06-final-hanoi", "disruption-wg-meeting", None),
    }
    for row in JointSeries.objects.select_related("meeting", "series"):
        row.clean()


def test_series_stand_in_the_order_of_their_weight():
    assert [row.slug for row in Series.objects.all()][:4] == [
        "ministerial-conference",
        "senior-officials-meeting",
        "ahg-senior-officials-meeting",
        "steering-group-meeting",
    ]
    assert [row.slug for row in Series.objects.all()][-2:] == ["workshop", "special-event"]


def test_figures_that_contradict_each_other_are_all_kept():
    figures = StatedFigure.objects.filter(meeting__slug="ministerial-06", measure="delegates")
    assert set(figures.values_list("value", "kind", "stated_by", "preferred")) == {
        (303, "attended", "Indonesian co-chair", True),
        (267, "expected", "Tirto.id", True),
    }
    found = StatedFigure.objects.filter(kind="attended", preferred=True)
    values = {
        (slug, measure): value
        for slug, measure, value in found.values_list("meeting__slug", "measure", "value")
    }
    for row in table("meetings.csv"):
        for column, measure in (("delegate_count", "delegates"), ("country_count", "countries")):
            if row[column]:
                assert values[row["slug"], measure] == int(row[column])


def test_documents_link_to_where_they_can_be_read():
    declaration = Document.objects.get(kind=Document.Kind.DECLARATION)
    assert (declaration.meeting.slug, declaration.issued_on, declaration.adoption) == (
        "ministerial-06",
        dt.date(2016, 3, 23),
        "adopted",
    )
    files = DocumentFile.objects.select_related("document")
    assert {(row.version, row.language) for row in files} == {(1, "en")}
    assert all(row.external_url == row.document.source_url for row in files)
    partial = Document.objects.exclude(precision="day").exclude(issued_on=None)
    assert {row.date for row in partial} == {
        "December\u00a02016",
        "October\u00a02017",
        "April\u00a02023",
    }
    transcripts = Document.objects.filter(title="Transcript of the closing press conference")
    assert {row.slug for row in transcripts} == {
        f"transcript-of-the-closing-press-conference-ministerial-0{n}" for n in (2, 6, 7)
    }


def test_news_are_filed_under_their_year_with_outlet_and_agency():
    article = Article.objects.get(year=2011, slug="malaysia-home-minister")
    assert (article.outlet.name, article.agency.name, article.agency.kind) == (
        "OANA",
        "Bernama",
        "agency",
    )
    assert {row.slug for row in article.members.all()} == {"malaysia", "unhcr"}
    undated = {f"{row['slug']}" for row in table("news.csv") if not row["date"]}
    found = Article.objects.filter(reported_on=None).values_list("year", "slug")
    assert {f"{year}-{slug}" for year, slug in found} == undated
    assert set(Article.objects.values_list("agency__kind", flat=True)) == {None, "agency"}
    languages = set(Article.objects.values_list("language", flat=True))
    assert languages == {"en", "fr", "id", "th"}


def test_everything_is_public_and_sourced():
    for model in (Meeting, Document, Article, Page):
        assert model.objects.published().count() == model.objects.count()
    for model in (Group, Member, Membership, Milestone, Meeting, Delegation, Delegate, Article):
        assert not model.objects.filter(source_url="").exists()
    # Of a second page of the office the record has no address.
    assert StatedFigure.objects.filter(source_url="").count() == 1


def test_pages_are_stored_clean_and_lead_into_the_site():
    assert [page.slug for page in Page.objects.in_menu_order()] == [
        "about",
        "objectives",
        "structure",
        "history",
        "frameworks",
        "data",
        "accessibility",
        "privacy",
    ]
    for page in Page.objects.all():
        assert page.lead
        text = (RECORD / "pages" / f"{page.slug}.html").read_text(encoding="utf-8")
        assert page.body.count("<a href=") == text.count("<a href=")
        assert page.body.count("<h2>") == text.count("<h2>")


def test_names_that_are_no_more_have_their_last_day_and_its_source():
    dated = MemberName.objects.exclude(ended_on=None).order_by("text")
    assert [(each.text, each.kind, each.ended_on) for each in dated] == [
        ("East Timor", "former", dt.date(2002, 5, 19)),
        ("Turkey", "former", dt.date(2022, 5, 31)),
    ]
    assert all(each.source_url for each in dated)


# --- Twice is harmless ---------------------------------------------------------------------------


def test_a_second_run_changes_nothing_at_all():
    before = everything()
    text = load()
    assert everything() == before
    assert totals(text) == (0, 0, LoadedRow.objects.count(), 0, 0)
    assert text.endswith("The record is in.\n")


def test_a_second_run_takes_one_query_a_table():
    with CaptureQueriesContext(
        connection,
    ) as queries:
        load(verbosity=0)
    many = sum(len(noun.many) for noun in NOUNS)
    # The transaction's own two, and one for what was loaded last.
    assert len(queries) == len(NOUNS) + many + 3


def test_what_was_loaded_is_remembered_row_by_row():
    for noun in NOUNS:
        keys = noun.model.objects.values_list("pk", flat=True)
        loaded = LoadedRow.objects.filter(model=noun.model._meta.label_lower)
        assert {row.values["id"] for row in loaded} == set(keys)


def test_a_first_load_leaves_one_history_entry_that_names_the_line():
    member = Member.objects.get(slug="viet-nam")
    entry = member.history.get()
    assert (entry.history_type, entry.history_change_reason) == (
        "+",
        "The record: members.csv line 46",
    )
    assert Outlet.objects.get(name="VNA").slug == "vna"
