"""What the record holds about members: seats by date, bodies, spellings, milestones."""

import datetime as dt

import pytest

from members.models import Group, Member, MemberName, Membership, Milestone
from members.names import fold
from tests.baliprocess.small_record import table

pytestmark = pytest.mark.usefixtures("whole_record")


def test_49_members_are_45_states_and_territories_and_4_organisations():
    seated = Member.objects.seated()
    organisations = seated.filter(kind=Member.Kind.ORGANISATION)
    assert seated.count() == 49
    assert seated.exclude(kind=Member.Kind.ORGANISATION).count() == 45
    assert {member.slug for member in organisations} == {"unhcr", "iom", "unodc", "ilo"}
    assert Member.objects.observers().count() == 82 - 49
    co_chairs = Member.objects.in_role(Membership.Role.CO_CHAIR)
    assert {member.slug for member in co_chairs} == {"australia", "indonesia"}


def test_who_became_a_member_later_observed_before():
    day = dt.date(2013, 3, 31)
    later = {"united-arab-emirates", "united-states", "unodc"}
    assert {member.slug for member in Member.objects.observers(day)} >= later
    assert not {member.slug for member in Member.objects.seated(day)} & later
    assert {member.slug for member in Member.objects.seated(dt.date(2013, 4, 1))} >= later


def test_no_two_memberships_overlap():
    for membership in Membership.objects.select_related("group", "member"):
        membership.clean()


def test_the_process_and_its_bodies_have_their_kinds():
    assert dict(Group.objects.values_list("slug", "kind")) == {
        "bali-process": "process",
        "steering-group": "steering-group",
        "ad-hoc-group": "ad-hoc-group",
        "working-group-trafficking-in-persons": "working-group",
        "working-group-disruption": "working-group",
        "technical-experts-group-returns": "experts-group",
        "task-force-planning-preparedness": "task-force",
        "regional-support-office": "office",
        "government-business-forum": "forum",
        "consultation-mechanism": "mechanism",
        "technical-experts-working-group-movements": "working-group",
        "ad-hoc-experts-group-1": "experts-group",
        "ad-hoc-experts-group-2": "experts-group",
    }


def test_co_chairs_of_groups_are_members_in_that_role():
    role = Membership.Role.CO_CHAIR
    found = Membership.objects.filter(role=role).exclude(group__slug="bali-process")
    said = {
        (row["slug"], slug) for row in table("groups.csv") for slug in row["co_chairs"].split(";")
    }
    assert set(found.values_list("group__slug", "member__slug")) == said
    assert found.count() == len(said)


def test_names_are_of_the_kind_that_readers_of_lists_need():
    def name(text):
        row = MemberName.objects.get(text=text)
        return (row.member.slug, row.kind, row.language, row.match_case)

    assert [name(text) for text in ("RI", "US", "EU", "PNG", "UAE")] == [
        ("indonesia", "acronym", "", True),
        ("united-states", "acronym", "", True),
        ("european-union", "acronym", "", True),
        ("papua-new-guinea", "acronym", "", True),
        ("united-arab-emirates", "acronym", "", True),
    ]
    assert name("Burma") == ("myanmar", "former", "en", False)
    assert name("Turkey") == ("turkiye", "former", "en", False)
    assert name("Solomon Island") == ("solomon-islands", "misprint", "en", False)
    assert name("Selandia Baru") == ("new-zealand", "short", "id", False)
    assert name("Vietnamese") == ("viet-nam", "demonym", "en", False)
    assert name("France") == ("new-caledonia-france", "short", "en", False)
    assert name("International Organization for Migration") == ("iom", "official", "", False)


def test_every_alias_of_the_members_file_leads_to_its_member():
    found = {}
    for member in Member.objects.prefetch_related("names"):
        found[fold(member.name)] = member.slug
        found |= {row.folded: member.slug for row in member.names.all()}
    for row in table("members.csv"):
        for text in filter(None, [row["name"], row["short_name"], *row["aliases"].split(";")]):
            bare = fold(text).removeprefix("the ")
            assert found[bare] == row["slug"], text


def test_demonyms_exist_for_every_state_and_territory_with_a_seat():
    seats = Member.objects.seated().exclude(kind=Member.Kind.ORGANISATION)
    assert not seats.exclude(names__kind=MemberName.Kind.DEMONYM).exists()


def test_milestones_tell_the_story_of_viet_nam():
    rows = Milestone.objects.filter(member__slug="viet-nam")
    assert [row.date.replace("\u00a0", " ") for row in rows] == [
        "February 2002",
        "12 October 2011",
        "December 2018",
        "23 July 2019",
        "16 July 2024",
    ]
    compact = rows.get(occurred_on=dt.date(2018, 12, 1))
    assert compact.instrument == "Global Compact for Safe, Orderly and Regular Migration"
