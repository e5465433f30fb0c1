"""Rows entered together: judged by what the table will hold, refused in sentences, never by 500."""

import pytest
from django.contrib import admin
from django.db.models import Q, UniqueConstraint
from django.db.models.signals import pre_save
from django.urls import reverse

from baliprocess.desk.admins import AT_THE_SAME_MOMENT
from baliprocess.desk.rows import holds
from meetings.models import Delegate, Delegation, Document, Meeting

from .pages import Form, mistakes, said

pytestmark = pytest.mark.django_db

TWO_HEADS = "This delegation already has a head: change that one first, or choose another function."


def change(row):
    options = row._meta
    return reverse(f"admin:{options.app_label}_{options.model_name}_change", args=[row.pk])


@pytest.fixture
def delegation(forum):
    return forum.meeting.delegations.create(member=forum.members["VN"])


# --- Heads of delegation -------------------------------------------------------------------------


def test_two_heads_in_one_submission_are_refused(editor, delegation):
    form = Form(editor, change(delegation))
    form.add_row("delegates", name="One", function="head")
    form.add_row("delegates", name="Two", function="head")
    assert mistakes(form.send()) == [
        ("id_delegates-1-function", f"Delegate 2, function: {TWO_HEADS}")
    ]
    assert Delegate.objects.count() == 0


def test_a_second_head_beside_a_recorded_one_is_refused(editor, delegation):
    delegation.delegates.create(name="One", function="head")
    form = Form(editor, change(delegation))
    form.add_row("delegates", name="Two", function="head")
    assert mistakes(form.send()) == [
        ("id_delegates-1-function", f"Delegate 2, function: {TWO_HEADS}")
    ]


def test_the_row_that_was_changed_is_blamed(editor, delegation):
    delegation.delegates.create(name="One", function="representative", order=1)
    delegation.delegates.create(name="Two", function="head", order=2)
    form = Form(editor, change(delegation))
    form["delegates-0-function"] = "head"
    assert mistakes(form.send()) == [
        ("id_delegates-0-function", f"Delegate 1, function: {TWO_HEADS}")
    ]


@pytest.mark.parametrize("order", [(1, 2), (2, 1)])
def test_the_head_can_be_handed_on_in_one_submission(editor, delegation, order):
    old = delegation.delegates.create(name="Old", function="head", order=order[0])
    new = delegation.delegates.create(name="New", function="deputy-head", order=order[1])
    form = Form(editor, change(delegation))
    for number in range(2):
        is_old = form[f"delegates-{number}-name"] == "Old"
        form[f"delegates-{number}-function"] = "adviser" if is_old else "head"
    assert form.send().status_code == 302
    old.refresh_from_db()
    new.refresh_from_db()
    assert (old.function, new.function) == ("adviser", "head")


@pytest.mark.parametrize("order", [1, 3])
def test_a_new_head_may_come_with_the_deletion_of_the_old(editor, delegation, order):
    delegation.delegates.create(name="Middle", function="adviser", order=2)
    delegation.delegates.create(name="Old", function="head", order=order)
    form = Form(editor, change(delegation))
    place = next(n for n in range(2) if form[f"delegates-{n}-name"] == "Old")
    form.values[f"delegates-{place}-DELETE"] = "on"
    form[f"delegates-{1 - place}-function"] = "head"
    assert form.send().status_code == 302
    assert [(row.name, row.function) for row in Delegate.objects.all()] == [("Middle", "head")]


# --- Members and other bodies --------------------------------------------------------------------


def test_a_member_twice_in_one_submission_is_refused(editor, forum):
    form = Form(editor, change(forum.meeting))
    form.add_row("delegations", member=forum.members["VN"].pk)
    form.add_row("delegations", member=forum.members["VN"].pk)
    assert mistakes(form.send()) == [
        (
            "id_delegations-1-member",
            "Delegation 2, member: This member already has a delegation at this meeting.",
        )
    ]
    assert Delegation.objects.count() == 0


def test_a_member_twice_on_a_new_meeting_is_refused_and_nothing_is_written(editor, forum):
    form = Form(editor, "/admin/meetings/meeting/add/")
    form["series"] = forum.series.pk
    form.add_row("delegations", member=forum.members["AU"].pk)
    form.add_row("delegations", other_body="A press club")
    form.add_row("delegations", other_body="A press club")
    assert mistakes(form.send()) == [
        (
            "id_delegations-2-member",
            "Delegation 3, member: This member already has a delegation at this meeting.",
        ),
        (
            "id_delegations-4-other_body",
            "Delegation 5, other body: This body already has a delegation at this meeting.",
        ),
    ]
    assert list(Meeting.objects.all()) == [forum.meeting]
    assert Delegation.objects.count() == 0


def test_a_delegation_is_of_a_member_or_another_body(editor, forum):
    sentence = "Choose a member, or write the name of another body: one of the two."
    form = Form(editor, change(forum.meeting))
    form.add_row("delegations", member=forum.members["VN"].pk, other_body="Somebody")
    form.add_row("delegations", headcount="3")
    assert mistakes(form.send()) == [
        ("id_delegations-0-other_body", f"Delegation 1, other body: {sentence}"),
        ("id_delegations-1-member", f"Delegation 2, member: {sentence}"),
    ]


def test_members_of_two_rows_cannot_be_exchanged_and_are_told_why(editor, forum):
    first = forum.meeting.delegations.create(member=forum.members["AU"])
    second = forum.meeting.delegations.create(member=forum.members["VN"])
    form = Form(editor, change(forum.meeting))
    form["delegations-0-member"] = second.member.pk
    form["delegations-1-member"] = first.member.pk
    sentence = (
        "These rows exchange values that no two rows may share. Save one of them with another "
        "value first."
    )
    assert sorted(mistakes(form.send())) == [
        ("delegations-heading", f"Delegation 1: {sentence}"),
        ("delegations-heading", f"Delegation 2: {sentence}"),
    ]


# --- Other parts of a meeting --------------------------------------------------------------------


def test_two_agenda_items_with_one_number_are_refused(editor, forum):
    form = Form(editor, change(forum.meeting))
    form.add_row("agenda_items", number="1", title="Opening")
    form.add_row("agenda_items", number="1", title="Adoption of the agenda")
    form.add_row("agenda_items", number="", title="Without a number")
    form.add_row("agenda_items", number="", title="Another without a number")
    assert mistakes(form.send()) == [
        (
            "id_agenda_items-1-number",
            "Agenda item 2, number: The agenda already has an item with this number.",
        )
    ]


def test_two_preferred_figures_of_one_measure_are_refused(editor, forum):
    form = Form(editor, change(forum.meeting))
    form.add_row("figures", measure="delegates", value="100", preferred="on")
    form.add_row("figures", measure="delegates", value="120", preferred="on")
    form.add_row("figures", measure="countries", value="25", preferred="on")
    assert mistakes(form.send()) == [
        (
            "id_figures-1-preferred",
            "Stated figure 2, preferred: Only one figure for each measure can be preferred.",
        )
    ]


def test_a_session_must_not_end_before_it_starts(editor, forum):
    form = Form(editor, change(forum.meeting))
    form.add_row("sessions", title="Lunch", starts_at_local="13:00", ends_at_local="12:00")
    form.add_row("sessions", title="Tea", ends_at_local="16:00")
    assert mistakes(form.send()) == [
        (
            "id_sessions-0-ends_at_local",
            "Session 1, to: The session ends before it starts: check its times.",
        ),
        (
            "id_sessions-1-starts_at_local",
            "Session 2, from: Give the time at which the session starts.",
        ),
    ]


def test_a_row_deleted_by_somebody_else_is_told_so(editor, forum):
    row = forum.meeting.agenda_items.create(number="1", title="Opening")
    form = Form(editor, change(forum.meeting))
    row.delete()
    response = form.send()
    assert response.status_code == 302
    assert "1 agenda item deleted" in said(response)[-1]
    assert not forum.meeting.agenda_items.exists()


def test_two_files_of_one_version_and_language_are_refused(editor, forum):
    document = Document.objects.create(kind="agenda", title="Agenda")
    form = Form(editor, change(document))
    form.add_row("files", version="1", external_url="https://example.org/a.pdf")
    form.add_row("files", version="1", external_url="https://example.org/b.pdf")
    assert mistakes(form.send()) == [
        (
            "id_files-1-language",
            "File 2, language: This version already has a file in this language.",
        )
    ]


# --- Two officers at the same moment -------------------------------------------------------------


def test_a_row_that_comes_in_after_the_check_is_met_with_a_sentence(editor, forum):
    form = Form(editor, change(forum.meeting))
    form["city"] = "Denpasar"
    form.add_row("delegations", member=forum.members["VN"].pk)
    others = []

    def somebody_else(sender, instance, **_kwargs):
        if not others:
            others.append(instance)
            Delegation.objects.bulk_create(
                [Delegation(meeting=forum.meeting, member=forum.members["VN"])]
            )

    # The other officer's transaction is not undone together with ours.
    pre_save.connect(somebody_else, sender=Delegation)
    try:
        response = form.send()
    finally:
        pre_save.disconnect(somebody_else, sender=Delegation)
    assert response.status_code == 302
    assert Delegation.objects.count() == 1


def test_what_the_database_refuses_for_good_is_told_and_undone(editor, forum):
    form = Form(editor, change(forum.meeting))
    form["city"] = "Denpasar"
    form.add_row("delegations", member=forum.members["VN"].pk)

    def somebody_else(sender, instance, **_kwargs):
        Delegation.objects.bulk_create(
            [Delegation(meeting=forum.meeting, member=forum.members["VN"])]
        )

    pre_save.connect(somebody_else, sender=Delegation)
    try:
        response = form.send()
    finally:
        pre_save.disconnect(somebody_else, sender=Delegation)
    assert response.status_code == 302
    assert said(response) == [AT_THE_SAME_MOMENT]
    forum.meeting.refresh_from_db()
    assert forum.meeting.city == "Bali"
    assert Delegation.objects.count() == 0


# --- The judge itself ----------------------------------------------------------------------------


def test_conditions_are_judged_as_the_database_would():
    row = Delegate(function="head", name="X", part="")
    assert holds(Q(function="head"), row)
    assert not holds(Q(function="adviser"), row)
    assert holds(~Q(part="speaker"), row)
    assert holds(Q(function="adviser") | Q(name="X"), row)
    assert not holds(Q(function="adviser") & Q(name="X"), row)
    assert holds(Q(delegation__isnull=True), row)
    assert not holds(~Q(Q(function="head", name="X")), row)
    with pytest.raises(NotImplementedError):
        holds(Q(name__startswith="X"), row)
    with pytest.raises(NotImplementedError):
        holds(Q(name="X") ^ Q(function="head"), row)


def test_every_unique_constraint_of_rows_can_be_judged(superuser):
    judged = set()
    for model_admin in admin.site._registry.values():
        for inline in model_admin.inlines:
            for rule in inline.model._meta.constraints:
                if isinstance(rule, UniqueConstraint):
                    if rule.condition:
                        holds(rule.condition, inline.model())
                    judged.add(rule.name)
    assert judged == {
        "one_agenda_item_per_number",
        "one_delegation_per_member",
        "one_delegation_per_other_body",
        "one_file_per_version_and_language",
        "one_group_name_per_end",
        "one_head_per_delegation",
        "one_joint_meeting_per_number",
        "one_member_per_name_and_kind",
        "one_membership_per_start",
        "one_membership_without_start",
        "one_place_per_joint_series",
        "one_preferred_figure_per_measure",
    }
