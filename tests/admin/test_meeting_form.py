"""Entering a meeting: what is asked, what the form finds out, what it refuses and how."""

import datetime as dt

import pytest
from django.urls import reverse
from django.utils.timezone import localdate

from meetings.models import Delegation, Document, Meeting, Series
from news.models import Article

from .pages import Form, mistakes

pytestmark = pytest.mark.django_db
ADD = "/admin/meetings/meeting/add/"

NO_ZONE = "“Asia/Danang” is not in the list of time zones. Write it like Asia/Jakarta."


def change(meeting):
    return reverse("admin:meetings_meeting_change", args=[meeting.pk])


def new_form(client, forum, **values):
    form = Form(client, ADD)
    form["series"] = forum.series.pk
    for name, value in values.items():
        form[name] = value
    return form


def the_new_one():
    return Meeting.objects.latest("pk")


def test_series_alone_is_enough(editor, forum):
    assert new_form(editor, forum).send().status_code == 302
    meeting = the_new_one()
    assert (meeting.series, meeting.number, meeting.dates, meeting.place) == (
        forum.series,
        None,
        "",
        "",
    )
    assert meeting.status == "draft"
    assert meeting.event_status == "scheduled"


def test_several_days_in_the_first_box_fill_both(editor, forum):
    form = new_form(editor, forum, starts_on="11–12 November 2025")
    assert form.send().status_code == 302
    meeting = the_new_one()
    assert (meeting.starts_on, meeting.ends_on) == (dt.date(2025, 11, 11), dt.date(2025, 11, 12))
    form = Form(editor, reverse("admin:meetings_meeting_change", args=[meeting.pk]))
    form.send(starts_on="30 November - 2 December 2025")
    meeting.refresh_from_db()
    assert (meeting.starts_on, meeting.ends_on) == (dt.date(2025, 11, 30), dt.date(2025, 12, 2))


@pytest.mark.parametrize(
    ("first", "last", "sentence"),
    [
        ("11-12 November", "", "lacks the year"),
        ("31-32 November 2025", "", "are several days"),
        ("11-12 November 2025", "13 November 2025", "are several days"),
    ],
)
def test_several_days_that_do_not_fit_are_asked_about(editor, forum, first, last, sentence):
    response = new_form(editor, forum, starts_on=first, ends_on=last).send()
    ((place, said),) = mistakes(response)
    assert (place, sentence in said) == ("id_starts_on", True)


def test_what_can_be_derived_is_not_asked(editor, forum):
    form = new_form(
        editor,
        forum,
        number=14,
        starts_on="23 July 2019",
        city="Da Nang",
        country=forum.members["VN"].pk,
    )
    assert form.send().status_code == 302
    meeting = the_new_one()
    assert meeting.ends_on == meeting.starts_on == dt.date(2019, 7, 23)
    assert meeting.event_status == "held"
    assert meeting.timezone == "Asia/Ho_Chi_Minh"
    assert meeting.name == "Fourteenth Ad Hoc Group Senior Officials’ Meeting"
    assert meeting.slug == "ahg-som-14"
    # The two co-chairs were offered and not declined.
    rows = meeting.delegations.in_protocol_order()
    assert [(row.label, row.capacity, row.presence) for row in rows] == [
        ("Australia", "co-chair", "attended"),
        ("Indonesia", "co-chair", "attended"),
    ]


def test_a_future_meeting_is_scheduled_and_its_delegations_are_invited(editor, forum):
    assert new_form(editor, forum, starts_on="2099-05-04").send().status_code == 302
    meeting = the_new_one()
    assert meeting.event_status == "scheduled"
    assert {row.presence for row in meeting.delegations.all()} == {"invited"}


def test_the_time_zone_comes_from_other_meetings_in_the_same_city(editor, forum):
    form = new_form(editor, forum, city="bali", country=forum.members["ID"].pk)
    assert form.send().status_code == 302
    assert the_new_one().timezone == "Asia/Makassar"


def test_a_country_with_several_zones_is_left_to_the_officer(editor, forum):
    form = new_form(editor, forum, city="Bandung", country=forum.members["ID"].pk)
    assert form.send().status_code == 302
    assert the_new_one().timezone == ""


def test_the_co_chairs_of_the_group_come_before_those_of_the_process(editor, forum):
    forum.ahg.memberships.create(member=forum.members["VN"], role="co-chair")
    form = Form(editor, f"{ADD}?series={forum.series.pk}")
    offered = [form[f"delegations-{number}-member"] for number in range(2)]
    assert offered == [str(forum.members["VN"].pk), ""]
    answer = editor.get(reverse("admin:meetings_meeting_co_chairs"), {"series": forum.series.pk})
    assert answer.json() == {"results": [{"id": forum.members["VN"].pk, "text": "Viet Nam"}]}


def test_co_chairs_are_those_of_the_day(editor, forum):
    url = reverse("admin:meetings_meeting_co_chairs")
    before = editor.get(url, {"series": forum.series.pk, "starts_on": "1 January 2001"})
    assert before.json() == {"results": []}
    # What cannot be understood is as good as not asked.
    for nonsense in ({"series": "x", "starts_on": "30 February"}, {"series": "9" * 30}, {}):
        names = [each["text"] for each in editor.get(url, nonsense).json()["results"]]
        assert names == ["Australia", "Indonesia"]


def test_co_chairs_offered_can_be_declined_without_script(editor, forum):
    form = new_form(editor, forum)
    for number in range(2):
        form[f"delegations-{number}-member"] = ""
    assert form.send().status_code == 302
    assert list(the_new_one().delegations.all()) == []


def test_members_added_together_become_delegations_by_their_membership(editor, forum):
    form = Form(editor, change(forum.meeting))
    form["more_delegations"] = [member.pk for member in forum.members.values()]
    assert form.send().status_code == 302
    rows = forum.meeting.delegations.in_protocol_order()
    assert [(row.label, row.capacity, row.presence) for row in rows] == [
        ("Australia", "co-chair", "attended"),
        ("Indonesia", "co-chair", "attended"),
        ("Viet Nam", "member", "attended"),
        ("Japan", "observer", "attended"),
        ("UNHCR", "not-stated", "attended"),
    ]
    # Who is there already is not added a second time.
    form = Form(editor, change(forum.meeting))
    form["more_delegations"] = [forum.members["VN"].pk]
    assert form.send().status_code == 302
    assert forum.meeting.delegations.count() == 5


@pytest.mark.parametrize(
    ("typed", "chosen", "stored"),
    [
        ("2019-07-23", "day", ("2019-07-23", "2019-07-23", "day")),
        ("23/07/2019", "day", ("2019-07-23", "2019-07-23", "day")),
        ("23 July 2019", "day", ("2019-07-23", "2019-07-23", "day")),
        ("23 July 2019", "month", ("2019-07-01", "2019-07-31", "month")),
        ("23 July 2019", "year", ("2019-01-01", "2019-12-31", "year")),
        ("July 2019", "day", ("2019-07-01", "2019-07-31", "month")),
        ("2019", "day", ("2019-01-01", "2019-12-31", "year")),
    ],
)
def test_a_date_is_kept_as_far_as_it_is_known(editor, forum, typed, chosen, stored):
    form = new_form(editor, forum, starts_on=typed, date_precision=chosen)
    assert form.send().status_code == 302
    meeting = the_new_one()
    assert (
        meeting.starts_on.isoformat(),
        meeting.ends_on.isoformat(),
        meeting.date_precision,
    ) == stored


def test_the_form_shows_no_more_of_a_date_than_is_known(editor, forum):
    meeting = Meeting.objects.create(
        series=forum.series,
        starts_on=dt.date(2003, 5, 1),
        ends_on=dt.date(2003, 6, 30),
        date_precision="month",
    )
    form = Form(editor, change(meeting))
    assert (form["starts_on"], form["ends_on"]) == ("2003-05", "2003-06")
    versions = meeting.history.count()
    assert form.send().status_code == 302
    meeting.refresh_from_db()
    assert (meeting.starts_on, meeting.ends_on) == (dt.date(2003, 5, 1), dt.date(2003, 6, 30))
    assert meeting.history.count() == versions + 1


def test_a_day_typed_in_place_of_a_month_is_kept(editor, forum):
    assert new_form(editor, forum, starts_on="July 2019").send().status_code == 302
    meeting = the_new_one()
    form = Form(editor, change(meeting))
    # One month, as one day, needs no last one; else what is put off would grow longer.
    assert (form["starts_on"], form["ends_on"]) == ("2019-07", "")
    for typed in ("23 July 2019", "24 July 2019"):
        form = Form(editor, change(meeting))
        form["starts_on"] = typed
        assert form.send().status_code == 302
    meeting.refresh_from_db()
    assert (meeting.dates, meeting.date_precision) == ("24\u00a0July\u00a02019", "day")


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (
            {"number": 13},
            ("id_number", "Number: This series already has a meeting with this number."),
        ),
        (
            {"starts_on": "2019-07-24", "ends_on": "2019-07-23"},
            ("id_ends_on", "Last day: The meeting ends before it starts: check its dates."),
        ),
        (
            {"ends_on": "2019-07-23"},
            ("id_starts_on", "First day: Give the first day as well as the last."),
        ),
        (
            {"starts_on": "30 February 2019"},
            ("id_starts_on", "First day: “30 February 2019” is not a day of the calendar."),
        ),
        (
            {"timezone": "Asia/Danang"},
            (
                "id_timezone",
                f"Time zone: {NO_ZONE}",
            ),
        ),
        ({"slug": "14"}, ("id_slug", "Slug: An address of digits alone is kept for numbers.")),
        (
            {"number": 0},
            ("id_number", "Number: Ensure this value is greater than or equal to 1."),
        ),
        ({"series": ""}, ("id_series", "Series: This field is required.")),
        (
            {
                "publish_at_0": "2 May 2030",
                "publish_at_1": "09:00",
                "unpublish_at_0": "1 May 2030",
                "unpublish_at_1": "09:00",
            },
            (
                "id_unpublish_at",
                "Public until: “Public until” must be later than “public from”.",
            ),
        ),
    ],
)
def test_what_does_not_go_is_refused_in_a_sentence_at_its_place(publisher, forum, values, expected):
    before = Meeting.objects.count(), Delegation.objects.count()
    response = new_form(publisher, forum, **values).send()
    assert mistakes(response) == [expected]
    assert (Meeting.objects.count(), Delegation.objects.count()) == before


def test_a_row_of_documents_makes_document_and_file(editor, forum):
    form = Form(editor, change(forum.meeting))
    form.add_row("documents", kind="co-chairs-statement", address="https://example.org/s.pdf")
    form.add_row("documents", kind="agenda", title="Annotated agenda", issued_on="July 2018")
    assert form.send().status_code == 302
    statement, agenda = forum.meeting.documents.order_by("pk")
    assert statement.title == (
        "Co-Chairs’ Statement of the Thirteenth Ad Hoc Group Senior Officials’ Meeting"
    )
    assert statement.status == "published"
    assert [file.external_url for file in statement.files.all()] == ["https://example.org/s.pdf"]
    assert (agenda.title, agenda.issued_on, agenda.precision) == (
        "Annotated agenda",
        dt.date(2018, 7, 1),
        "month",
    )
    assert list(agenda.files.all()) == []


def test_a_document_is_named_after_a_meeting_that_is_new_itself(editor, forum):
    form = new_form(editor, forum, number=14)
    form.add_row("documents", kind="agenda")
    assert form.send().status_code == 302
    assert [document.title for document in the_new_one().documents.all()] == [
        "Agenda of the Fourteenth Ad Hoc Group Senior Officials’ Meeting"
    ]
    # Without a series there is nothing to name it after, and the form says what is missing.
    form = new_form(editor, forum, series="")
    form.add_row("documents", kind="agenda")
    assert mistakes(form.send()) == [("id_series", "Series: This field is required.")]


def test_a_document_of_no_named_kind_needs_a_title(editor, forum):
    form = Form(editor, change(forum.meeting))
    form.add_row("documents", kind="other", address="https://example.org/s.pdf")
    assert mistakes(form.send()) == [
        ("id_documents-0-title", "Document 1, title: Give the document a title.")
    ]
    assert Document.objects.count() == 0


def test_a_document_recorded_before_can_be_taken_in(editor, forum):
    loose = Document.objects.create(kind="report", title="Loose report")
    bound = Document.objects.create(kind="report", title="Bound", meeting=forum.meeting)
    other = Meeting.objects.create(series=forum.series, number=15)
    form = Form(editor, change(other))
    form["take_in_documents"] = [loose.pk]
    assert form.send().status_code == 302
    assert list(other.documents.all()) == [loose]
    assert loose.history.first().history_user == editor.user
    # What belongs to another meeting is not taken away from it.
    form = Form(editor, change(other))
    form["take_in_documents"] = [bound.pk]
    assert [place for place, _sentence in mistakes(form.send())] == ["id_take_in_documents"]


def test_news_are_linked_from_the_meeting_and_their_history_tells_so(editor, forum):
    first = Article.objects.create(headline="First", standfirst="x", year=2018)
    second = Article.objects.create(headline="Second", standfirst="x", year=2018)
    first.meetings.add(forum.meeting)
    form = Form(editor, change(forum.meeting))
    assert form["articles"] == [str(first.pk)]
    form["articles"] = [second.pk]
    assert form.send().status_code == 302
    assert list(forum.meeting.articles.all()) == [second]
    assert [len(article.history.first().meetings.all()) for article in (first, second)] == [0, 1]


def test_a_session_names_items_and_speakers_of_its_own_meeting_only(editor, forum):
    other = Meeting.objects.create(series=forum.series, number=12)
    foreign_item = other.agenda_items.create(number="1", title="Elsewhere")
    foreign = other.delegations.create(member=forum.members["VN"]).delegates.create(name="X")
    item = forum.meeting.agenda_items.create(number="1", title="Opening")
    speaker = forum.meeting.delegations.create(member=forum.members["VN"]).delegates.create(
        name="Tô Anh Dũng"
    )
    form = Form(editor, change(forum.meeting))
    number = form.add_row("sessions", title="Morning", held_on="6 August 2018")
    form[f"sessions-{number}-items"] = [foreign_item.pk]
    form[f"sessions-{number}-speakers"] = [foreign.pk]
    places = [place for place, _sentence in mistakes(form.send())]
    assert places == ["id_sessions-0-items", "id_sessions-0-speakers"]
    form[f"sessions-{number}-items"] = [item.pk]
    form[f"sessions-{number}-speakers"] = [speaker.pk]
    assert form.send().status_code == 302
    session = forum.meeting.sessions.get()
    assert (list(session.items.all()), list(session.speakers.all())) == ([item], [speaker])


def test_a_joint_event_cannot_name_its_own_series_again(editor, forum):
    form = new_form(editor, forum)
    form.add_row("joint_series", series=forum.series.pk)
    sentence = "Series 1, series: This is the series the meeting is numbered in."
    assert mistakes(form.send()) == [("id_joint_series-0-series", sentence)]
    form = Form(editor, change(forum.meeting))
    form.add_row("joint_series", series=forum.series.pk)
    assert mistakes(form.send()) == [("id_joint_series-0-series", sentence)]


def test_a_joint_event_cannot_take_the_number_of_another_meeting(editor, forum):
    other = Series.objects.create(name="Ministerial Conference", short_name="BPMC")
    Meeting.objects.create(series=other, number=7)
    form = Form(editor, change(forum.meeting))
    form.add_row("joint_series", series=other.pk, number="7")
    assert mistakes(form.send()) == [
        (
            "id_joint_series-0-number",
            "Series 1, number: This number is already taken by “Seventh Ministerial Conference”.",
        )
    ]


def test_save_and_publish_is_one_step(editor, forum):
    later = (localdate() + dt.timedelta(days=90)).isoformat()
    values = {"number": 14, "starts_on": later, "source_url": "https://example.org/"}
    form = new_form(editor, forum, format="virtual", **values)
    assert form.send(_publish="1").status_code == 302
    meeting = the_new_one()
    assert meeting.status == "published"
    assert Meeting.objects.published().filter(pk=meeting.pk).exists()


def test_a_failed_form_keeps_what_was_typed(editor, forum):
    form = new_form(editor, forum, number=13, city="Da Nang", summary="A summary")
    form.add_row("agenda_items", number="1", title="Opening")
    content = form.send().content.decode()
    for typed in ("Da Nang", "A summary", "Opening"):
        assert typed in content
    # What leads to the first box of a new record would lead away from the mistakes.
    leads = ["add-constants" in each for each in (editor.get(form.url).content.decode(), content)]
    assert leads == [True, False]
