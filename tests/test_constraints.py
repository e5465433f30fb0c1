"""Every rule the database keeps: one row it accepts, one it refuses, by the name of the rule."""

import datetime as dt

import pytest
from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import IntegrityError, models, transaction

from baliprocess.audit import AuditEntry
from baliprocess.not_again import NotAgain
from meetings.models import Delegate, JointSeries, Meeting
from members.models import Member, Membership
from news.models import Article

from . import make
from .rules import (
    CASES,
    DAY,
    NINE,
    OUR_APPS,
    TEN,
    a_page,
    entries,
    figures,
    files,
    group_names,
    renditions,
    rules,
    session,
    unknown_names,
)

pytestmark = pytest.mark.django_db


def test_every_rule_has_a_case():
    assert set(CASES) == set(rules())


@pytest.mark.parametrize("name", CASES)
def test_rule_accepts_and_refuses(name):
    accepted, refused = CASES[name]
    model, constraint = rules()[name]
    accepted()
    with pytest.raises(IntegrityError) as refusal, transaction.atomic():
        refused()
    table, text = model._meta.db_table, str(refusal.value)
    columns = [model._meta.get_field(f).column for f in getattr(constraint, "fields", ())]
    # SQLite names the columns of a unique constraint, everything else its name.
    assert name in text or all(f"{table}.{column}" in text for column in columns or [name])


@pytest.mark.parametrize("name", CASES)
def test_rule_explains_itself_in_a_sentence(name):
    _, constraint = rules()[name]
    internal = {
        "a_form_is_taken_once",
        "one_count_per_account_and_day",
        "one_loaded_row_per_key",
        "one_act_per_version",
        "one_entry_per_row",
        "one_link_per_entry_and_row",
        "one_state_of_the_page_cache",
        "one_choice_per_set_of_headings",
        "one_rendition_per_format_and_width",
    }
    sentence = str(constraint.violation_error_message)
    assert name in internal or (sentence.endswith(".") and "violated" not in sentence)


def choice_fields():
    return [
        (model, field)
        for model in apps.get_models()
        if model._meta.app_label in OUR_APPS and not model.__name__.startswith("Historical")
        for field in model._meta.local_fields
        if field.choices
    ]


def test_every_field_with_choices_is_kept_by_the_database():
    kept = {
        constraint.name
        for model in apps.get_models()
        for constraint in model._meta.constraints
        if constraint.name.endswith("_is_known")
    }
    assert kept == {f"{m._meta.model_name}_{f.name}_is_known" for m, f in choice_fields()}


def a_row_of(model):
    meeting = make.a_meeting
    makers = {
        "member": make.a_member,
        "membername": lambda: make.a_member().names.create(text="Burma"),
        "group": make.the_process,
        "groupname": lambda: group_names((None, DAY))[0],
        "membership": lambda: make.a_seat(make.a_member()),
        "milestone": lambda: make.a_member().milestones.create(text="Adopted a law."),
        "album": make.an_album,
        "photo": make.a_photo,
        "rendition": lambda: renditions(320)[0],
        "series": make.a_series,
        "meeting": meeting,
        "statedfigure": lambda: figures(True)[0],
        "session": lambda: session(NINE, TEN),
        "delegation": make.a_delegation,
        "delegate": lambda: make.a_delegation().delegates.create(name="Name"),
        "unknownname": lambda: unknown_names("Atlantis")[0],
        "document": make.a_document,
        "outlet": make.an_outlet,
        "article": make.an_article,
        "page": a_page,
        "searchentry": lambda: entries(1)[0],
        "notagain": lambda: NotAgain.objects.create(mark="1", kind="photo", key=1),
    }
    return makers[model._meta.model_name]()


@pytest.mark.parametrize(
    ("model", "field"),
    # The audit trail takes no update at all; tests/audit/ tries an unknown action.
    [each for each in choice_fields() if each[0] is not AuditEntry],
    ids=lambda each: getattr(each, "name", None) or each.__name__,
)
def test_unknown_choice_is_refused(model, field):
    row = a_row_of(model)
    name = f"{model._meta.model_name}_{field.name}_is_known"
    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        model.objects.filter(pk=row.pk).update(**{field.name: "zzz"})


def test_overlapping_memberships_are_refused_in_a_sentence():
    member, group = make.a_member("Fiji"), make.the_process()
    Membership.objects.create(
        group=group, member=member, role="observer", started_on=dt.date(2002, 1, 1), ended_on=DAY
    )
    overlap = Membership(group=group, member=member, started_on=DAY)
    after = Membership(group=group, member=member, started_on=DAY + dt.timedelta(days=1))
    with pytest.raises(ValidationError) as refusal:
        overlap.full_clean()
    assert refusal.value.messages == [
        (
            "Fiji is already recorded as observer of Bali Process for this time "
            "(1\u00a0January\u00a02002 – 23\u00a0July\u00a02019): end that membership first."
        )
    ]
    after.full_clean()


def test_number_of_a_joint_event_is_not_given_again():
    series = make.a_series(name="Task Force Meeting")
    event = make.a_meeting(title="Joint week")
    JointSeries.objects.create(meeting=event, series=series, number=7)
    again = Meeting(series=series, number=7)
    with pytest.raises(ValidationError) as refusal:
        again.full_clean()
    assert refusal.value.message_dict == {
        "number": ["“Joint week”, a joint event, already has this number."]
    }


def test_second_meeting_of_a_number_is_refused_in_a_sentence():
    first = make.a_meeting(number=14)
    with pytest.raises(ValidationError) as refusal:
        Meeting(series=first.series, number=14).full_clean()
    assert refusal.value.messages == ["This series already has a meeting with this number."]


def test_second_head_is_refused_in_a_sentence():
    delegation = make.a_delegation()
    delegation.delegates.create(name="One", function="head")
    with pytest.raises(ValidationError) as refusal:
        Delegate(delegation=delegation, name="Two", function="head").full_clean()
    assert refusal.value.messages == [
        "This delegation already has a head: change that one first, or choose another function."
    ]


def test_what_others_cite_is_protected():
    member = make.a_member()
    delegation = make.a_delegation(member=member)
    document = make.a_document(meeting=delegation.meeting)
    article = make.an_article(outlet=make.an_outlet())
    for cited in (member, document.meeting, delegation.meeting.series, article.outlet):
        with pytest.raises(models.ProtectedError):
            cited.delete()
    assert Member.objects.filter(pk=member.pk).exists()
    assert Article.objects.filter(pk=article.pk).exists()


def address_fields():
    return [
        (model, field)
        for model in apps.get_models()
        if model._meta.app_label in OUR_APPS and not model.__name__.startswith("Historical")
        for field in model._meta.local_fields
        if isinstance(field, models.URLField)
    ]


def rows_with_addresses():
    extra = {
        "documentfile": lambda: files({"external_url": "https://example.org/a.pdf"})[0],
        "milestone": lambda: make.a_member().milestones.create(text="Adopted a law."),
    }
    return lambda model: extra.get(model._meta.model_name, lambda: a_row_of(model))()


@pytest.mark.parametrize(
    ("model", "field"),
    address_fields(),
    ids=lambda each: getattr(each, "name", None) or each.__name__,
)
def test_an_address_that_is_no_web_address_is_refused(model, field):
    row = rows_with_addresses()(model)
    rows = model.objects.filter(pk=row.pk)
    rows.update(**{field.name: "https://example.org/"})
    name = f"{model._meta.model_name}_{field.name}_is_on_the_web"
    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        rows.update(**{field.name: "javascript:alert(1)"})
