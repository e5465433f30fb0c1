"""Memberships and names of members: compared with each other as well as with what is recorded."""

import datetime as dt

import pytest
from django.urls import reverse

from members.models import Group, Member, MemberName, Membership

from .pages import Form, mistakes

pytestmark = pytest.mark.django_db

TAKEN = "Japan is already recorded as {} for this time ({}): end that membership first."
OBSERVING = "since 28\u00a0February\u00a02002"


def change(row):
    options = row._meta
    return reverse(f"admin:{options.app_label}_{options.model_name}_change", args=[row.pk])


def test_a_role_ends_and_the_next_begins_in_one_submission(editor, forum):
    member = forum.members["JP"]
    form = Form(editor, change(member))
    form["memberships-0-ended_on"] = "2009"
    form.add_row("memberships", group=forum.process.pk, role="member", started_on="1 January 2010")
    assert form.send().status_code == 302
    rows = member.memberships.order_by("started_on")
    assert [(row.role, row.period) for row in rows] == [
        ("observer", "28\u00a0February\u00a02002 – 2009"),
        ("member", "since 1\u00a0January\u00a02010"),
    ]


def test_memberships_that_overlap_are_refused(editor, forum):
    member = forum.members["JP"]
    form = Form(editor, change(member))
    form.add_row("memberships", group=forum.process.pk, role="member", started_on="2010")
    form.add_row("memberships", group=forum.ahg.pk, started_on="2011", ended_on="2013")
    form.add_row("memberships", group=forum.ahg.pk, started_on="2013")
    assert mistakes(form.send()) == [
        (
            "id_memberships-1-started_on",
            f"Membership 2, started on: {TAKEN.format('observer of Bali Process', OBSERVING)}",
        ),
        (
            "id_memberships-3-started_on",
            f"Membership 4, started on: {TAKEN.format('member of Ad Hoc Group', '2011–2013')}",
        ),
    ]
    assert Membership.objects.filter(member=member).count() == 1


def test_memberships_of_a_new_member_are_compared_too(editor, forum):
    form = Form(editor, "/admin/members/member/add/")
    form["name"], form["kind"] = "Fiji", "state"
    form.add_row("memberships", group=forum.ahg.pk, started_on="2011")
    form.add_row("memberships", group=forum.ahg.pk, started_on="2012")
    assert [place for place, _sentence in mistakes(form.send())] == ["id_memberships-1-started_on"]
    assert not Member.objects.filter(name="Fiji").exists()


def test_memberships_are_compared_in_the_form_of_the_group_as_well(editor, forum):
    form = Form(editor, change(forum.ahg))
    form.add_row("memberships", member=forum.members["VN"].pk, started_on="2011")
    form.add_row("memberships", member=forum.members["JP"].pk, started_on="2011")
    form.add_row("memberships", member=forum.members["VN"].pk)
    assert [place for place, _sentence in mistakes(form.send())] == ["id_memberships-2-started_on"]


def test_a_name_of_two_members_is_refused(editor, forum):
    MemberName.objects.create(member=forum.members["JP"], text="Nippon", kind="short")
    sentence = (
        "A member already has this name: two members cannot share one, or pasted lists could not "
        "be matched."
    )
    form = Form(editor, change(forum.members["VN"]))
    form.add_row("names", text="NIPPON")
    form.add_row("names", text="Việt Nam")
    form.add_row("names", text="Viet-Nam")
    form.add_row("names", text="…")
    places = mistakes(form.send())
    assert [place for place, _sentence in places] == [
        "id_names-0-text",
        "id_names-2-text",
        "id_names-3-text",
    ]
    assert [text for _place, text in places][:2] == [
        f"Other name 1, text: {sentence}",
        f"Other name 3, text: {sentence}",
    ]


def test_a_second_process_is_refused(editor, forum):
    form = Form(editor, "/admin/members/group/add/")
    form["name"], form["kind"] = "Another", "process"
    assert mistakes(form.send()) == [
        ("id_kind", "Kind: The Process itself is already in the list of groups.")
    ]
    assert Group.objects.filter(name="Another").count() == 0


def test_dates_of_a_membership_are_days_that_exist(editor, forum):
    form = Form(editor, change(forum.members["VN"]))
    form["memberships-0-ended_on"] = "31 June 2010"
    assert mistakes(form.send()) == [
        (
            "id_memberships-0-ended_on",
            "Membership 1, ended on: “31 June 2010” is not a day of the calendar.",
        )
    ]
    form["memberships-0-ended_on"] = "2001"
    assert mistakes(form.send()) == [
        (
            "id_memberships-0-ended_on",
            "Membership 1, ended on: The end is before the start: check both dates.",
        )
    ]
    assert forum.members["VN"].memberships.get().started_on == dt.date(2002, 2, 28)
