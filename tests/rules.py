"""For each rule of the database what it accepts and what it refuses."""

import datetime as dt
from itertools import count

from django.apps import apps
from django.contrib.auth.models import User
from django.utils import timezone

from baliprocess.acts import Act
from baliprocess.models import ChosenColumns, LoadedRow, Page, PageCacheState, SearchEntry
from baliprocess.open_forms import OpenForm
from baliprocess.previews.models import PreviewLink
from baliprocess.quotas import Uploaded
from baliprocess.saving import Submission
from meetings.models import DelegateContact, Delegation, Document, JointSeries, UnknownName
from members.models import Group, MemberName, Membership
from photos.models import Rendition

from . import make

DAY = dt.date(2019, 7, 23)
BEFORE = dt.date(2019, 7, 22)
OUR_APPS = ("baliprocess", "members", "photos", "meetings", "news")


def rules():
    """Every constraint of our own models, but those on choices, by name."""
    return {
        constraint.name: (model, constraint)
        for model in apps.get_models()
        if model._meta.app_label in OUR_APPS
        for constraint in model._meta.constraints
        if not constraint.name.endswith(("_is_known", "_is_on_the_web"))
    }


def a_preview_link(*, days):
    return PreviewLink.objects.create(
        model="news.article",
        object_pk=1,
        object_text="A report",
        expires_at=timezone.now() + dt.timedelta(days=days),
    )


def twice(create, **values):
    """Accepts one row of `values`, refuses the same again."""
    return (lambda: create(**values), lambda: [create(**values), create(**values)])


def open_form(key):
    user = User.objects.get_or_create(username="officer")[0]
    return OpenForm.objects.create(user=user, model="members.member", object_pk=key)


def an_act_row(version):
    done = Act.objects.create(text="Something")
    return done.rows.create(model="members.member", object_pk=1, version=version)


def now():
    return timezone.now()


def window(create):
    """Public from now on for an hour; and until an hour before it appears."""
    hour = dt.timedelta(hours=1)
    return (
        lambda: create(publish_at=now(), unpublish_at=now() + hour),
        lambda: create(publish_at=now(), unpublish_at=now() - hour),
    )


def a_page(**values):
    return Page.objects.create(title="Page", slug="page", **values)


def heads(count):
    delegation = make.a_delegation()
    return [delegation.delegates.create(name="Name", function="head") for _ in range(count)]


def contact(**values):
    person = make.a_delegation().delegates.create(name="Name")
    return DelegateContact.objects.create(delegate=person, **values)


def group_names(*spans):
    group = make.the_process()
    return [group.names.create(text="Once", started_on=a, ended_on=b) for a, b in spans]


def names(*kinds):
    member = make.a_member()
    return [MemberName.objects.create(member=member, text="Việt Nam", kind=k) for k in kinds]


def memberships(*starts):
    group, member = make.the_process(), make.a_member()
    return [
        Membership.objects.create(group=group, member=member, started_on=start) for start in starts
    ]


def delegations(**values):
    meeting = make.a_meeting()
    return lambda count: [
        Delegation.objects.create(meeting=meeting, **values) for _ in range(count)
    ]


def same_member(count):
    meeting, member = make.a_meeting(), make.a_member()
    return [make.a_delegation(meeting, member) for _ in range(count)]


def same_body(count):
    meeting = make.a_meeting()
    return [
        Delegation.objects.create(meeting=meeting, other_body="ASEAN Secretariat")
        for _ in range(count)
    ]


def in_series(*numbers):
    series = make.a_series()
    return [make.a_meeting(series=series, number=number) for number in numbers]


def joint(*pairs):
    """Joint series of one meeting each: pairs of (meeting, number), both small numbers."""
    series = make.a_series()
    meetings = {key: make.a_meeting() for key, _ in pairs}
    return [
        JointSeries.objects.create(meeting=meetings[key], series=series, number=number)
        for key, number in pairs
    ]


def files(*rows):
    document = make.a_document()
    return [
        document.files.create(**{"external_url": "https://example.org/a.pdf"} | row) for row in rows
    ]


def figures(*preferred):
    meeting = make.a_meeting()
    return [
        meeting.figures.create(measure="delegates", value=100 + i, preferred=each)
        for i, each in enumerate(preferred)
    ]


def agenda(*numbers):
    meeting = make.a_meeting()
    return [meeting.agenda_items.create(number=each, title="Opening") for each in numbers]


def session(start, end):
    meeting = make.a_meeting()
    return meeting.sessions.create(title="Opening", starts_at_local=start, ends_at_local=end)


def superseding(itself):
    document, other = make.a_document(), make.a_document()
    Document.objects.filter(pk=document.pk).update(superseded_by=document if itself else other)


def renditions(*widths):
    photo = make.a_photo()
    return [
        Rendition.objects.create(
            photo=photo, format="webp", width=width, height=1, bytes=1, file="renditions/a.webp"
        )
        for width in widths
    ]


numbers = count(1000)


def entries(*keys):
    """Entries of the search for rows with these keys."""
    return [
        SearchEntry.objects.create(id=next(numbers), kind="pages", model="a.b", object_id=key)
        for key in keys
    ]


def links(*keys):
    number = next(numbers)
    (entry,) = entries(number)
    return [entry.links.create(model="members.member", object_id=key) for key in keys]


NINE, TEN = dt.time(9), dt.time(10)


def unknown_names(*texts):
    meeting = make.a_meeting()
    return [UnknownName.objects.create(meeting=meeting, text=text) for text in texts]


def uploads(*accounts):
    day = dt.date(2019, 7, 23)
    return [Uploaded.objects.create(user_pk=each, day=day) for each in accounts]


CASES = {
    "one_unknown_name_per_meeting": (
        lambda: [unknown_names("Atlantis", "Ruritania"), unknown_names("Atlantis")],
        lambda: unknown_names("Atlantis", "ATLANTIS"),
    ),
    "unknown_name_is_not_empty": (lambda: unknown_names("X"), lambda: unknown_names("")),
    "page_leaves_after_it_appears": window(a_page),
    "meeting_leaves_after_it_appears": window(make.a_meeting),
    "document_leaves_after_it_appears": window(make.a_document),
    "article_leaves_after_it_appears": window(make.an_article),
    "album_leaves_after_it_appears": window(make.an_album),
    "photo_leaves_after_it_appears": window(make.a_photo),
    "preview_link_expires_after_it_was_made": (
        lambda: a_preview_link(days=7),
        lambda: a_preview_link(days=-1),
    ),
    "one_choice_per_set_of_headings": twice(
        ChosenColumns.objects.create, table="members", headings="a"
    ),
    "one_loaded_row_per_key": twice(LoadedRow.objects.create, model="members.member", key="a"),
    "a_form_is_taken_once": twice(Submission.objects.create, key="0" * 32, model="members.member"),
    "a_form_is_open_once_for_each_user": (
        lambda: [open_form(7), open_form(8)],
        lambda: [open_form(9), open_form(9)],
    ),
    "one_act_per_version": (
        lambda: an_act_row(7),
        lambda: [an_act_row(8), an_act_row(8)],
    ),
    "one_state_of_the_page_cache": (
        # The row that stands there by itself is the one.
        lambda: PageCacheState.objects.update_or_create(pk=1, defaults={"number": 1, "changed": 1}),
        lambda: PageCacheState.objects.create(pk=2, number=1, changed=1),
    ),
    "one_entry_per_row": (lambda: entries(1, 2), lambda: entries(1, 1)),
    "one_link_per_entry_and_row": (lambda: links(1, 2), lambda: links(1, 1)),
    "member_iso_code_is_two_capitals": (
        lambda: make.a_member(iso_code="VN"),
        lambda: make.a_member(iso_code="vn"),
    ),
    "one_member_per_iso_code": (
        lambda: [make.a_member(iso_code=""), make.a_member(iso_code="")],
        lambda: [make.a_member(iso_code="VN"), make.a_member(iso_code="VN")],
    ),
    "membername_ended_on_not_before_started_on": (
        lambda: make.a_member().names.create(text="Burma", started_on=DAY, ended_on=DAY),
        lambda: make.a_member().names.create(text="Burma", started_on=DAY, ended_on=BEFORE),
    ),
    "groupname_ended_on_not_before_started_on": (
        lambda: group_names((DAY, DAY)),
        lambda: group_names((DAY, BEFORE)),
    ),
    "one_group_name_per_end": (
        lambda: group_names((None, DAY), (None, BEFORE)),
        lambda: group_names((None, DAY), (None, DAY)),
    ),
    "one_member_per_name_and_kind": (
        lambda: names("short", "former"),
        lambda: names("short", "short"),
    ),
    "group_ended_on_not_before_established_on": (
        lambda: Group.objects.create(name="G", kind="forum", established_on=DAY, ended_on=DAY),
        lambda: Group.objects.create(name="G", kind="forum", established_on=DAY, ended_on=BEFORE),
    ),
    "one_process": (
        make.the_process,
        lambda: [make.the_process(), Group.objects.create(name="Another", kind="process")],
    ),
    "membership_ended_on_not_before_started_on": (
        lambda: make.a_seat(make.a_member(), started_on=DAY, ended_on=DAY),
        lambda: make.a_seat(make.a_member(), started_on=DAY, ended_on=BEFORE),
    ),
    "one_membership_per_start": (lambda: memberships(DAY, BEFORE), lambda: memberships(DAY, DAY)),
    "one_membership_without_start": (
        lambda: memberships(None, DAY),
        lambda: memberships(None, None),
    ),
    "public_photo_has_alt_text_and_credit": (
        lambda: [make.a_photo(), make.a_photo(status="draft", alt_text="", credit_line="")],
        lambda: make.a_photo(alt_text=""),
    ),
    "focal_point_is_inside_the_photo": (
        lambda: make.a_photo(focal_x=0, focal_y=1),
        lambda: make.a_photo(focal_x=1.01),
    ),
    "offset_is_that_of_a_time_zone": (
        lambda: [make.a_photo(taken_offset=840), make.a_photo(taken_offset=None)],
        lambda: make.a_photo(taken_offset=-841),
    ),
    "one_rendition_per_format_and_width": (
        lambda: renditions(320, 640),
        lambda: renditions(320, 320),
    ),
    "meeting_ends_on_not_before_starts_on": (
        lambda: make.a_meeting(starts_on=DAY, ends_on=DAY),
        lambda: make.a_meeting(starts_on=DAY, ends_on=BEFORE),
    ),
    "meeting_has_both_dates_or_none": (
        lambda: make.a_meeting(starts_on=None),
        lambda: make.a_meeting(starts_on=DAY, ends_on=None),
    ),
    "meeting_dates_are_of_this_age": (
        lambda: make.a_meeting(starts_on=dt.date(1990, 1, 1), ends_on=dt.date(2100, 12, 31)),
        lambda: make.a_meeting(starts_on=dt.date(9999, 12, 31)),
    ),
    "document_file_language_is_a_code": (
        lambda: files({"language": "zh-hans"}),
        lambda: files({"language": "zh_CN"}),
    ),
    "meeting_number_is_positive": (
        lambda: make.a_meeting(number=1),
        lambda: make.a_meeting(number=0, slug="zeroth"),
    ),
    "meeting_slug_is_not_a_number": (
        lambda: make.a_meeting(slug="m2019"),
        lambda: make.a_meeting(slug="2019"),
    ),
    "one_meeting_per_number": (
        lambda: in_series(13, 14, None, None),
        lambda: in_series(14, 14),
    ),
    "one_place_per_joint_series": (
        lambda: joint((1, None), (2, None)),
        lambda: joint((1, 7), (1, 8)),
    ),
    "one_joint_meeting_per_number": (
        lambda: joint((1, 7), (2, 8), (3, None), (4, None)),
        lambda: joint((1, 7), (2, 7)),
    ),
    "one_preferred_figure_per_measure": (
        lambda: figures(True, False, False),
        lambda: figures(True, True),
    ),
    "one_agenda_item_per_number": (
        lambda: agenda("1", "2", "", ""),
        lambda: agenda("3(a)", "3(a)"),
    ),
    "session_ends_after_it_starts": (lambda: session(NINE, TEN), lambda: session(TEN, NINE)),
    "session_with_an_end_has_a_start": (
        lambda: session(NINE, None),
        lambda: session(None, TEN),
    ),
    "delegation_is_of_a_member_or_another_body": (
        lambda: same_body(1),
        lambda: delegations(other_body="")(1),
    ),
    "one_delegation_per_member": (lambda: same_member(1), lambda: same_member(2)),
    "one_delegation_per_other_body": (lambda: same_body(1), lambda: same_body(2)),
    "one_head_per_delegation": (lambda: heads(1), lambda: heads(2)),
    "one_count_per_account_and_day": (lambda: uploads(1, 2), lambda: uploads(1, 1)),
    "contact_says_something": (lambda: contact(phone="+62 21"), contact),
    "document_does_not_supersede_itself": (
        lambda: superseding(itself=False),
        lambda: superseding(itself=True),
    ),
    "one_file_per_version_and_language": (
        lambda: files({"version": 1}, {"version": 2}, {"version": 1, "language": "id"}),
        lambda: files({"version": 1}, {"version": 1}),
    ),
    "document_file_is_here_or_elsewhere": (
        lambda: files({}),
        lambda: files({"external_url": ""}),
    ),
    "document_version_is_positive": (lambda: files({"version": 1}), lambda: files({"version": 0})),
    "one_article_per_year_and_slug": (
        lambda: [make.an_article(slug="a", year=2018), make.an_article(slug="a", year=2019)],
        lambda: [make.an_article(slug="a"), make.an_article(slug="a")],
    ),
    "one_article_per_source_and_headline": (
        lambda: [make.an_article(headline="A"), make.an_article(headline="A")],
        lambda: [
            make.an_article(headline="A", source_url="https://example.org/a"),
            make.an_article(headline="A", source_url="https://example.org/a"),
        ],
    ),
}
