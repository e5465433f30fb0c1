"""What the record says about members: groups, members, their names, memberships, milestones."""

from members.models import Group, GroupName, Member, MemberName, Membership, Milestone
from members.names import fold

from .loading import Entry, Noun, Source
from .naming import other_names
from .reading import PartialDate

PROCESS = "bali-process"

COLUMNS = {
    "process.csv": (
        "slug",
        "name",
        "short_name",
        "kind",
        "established",
        "co_chairs",
        "description_facts",
        "source_url",
    ),
    "group_members.csv": ("group_slug", "member_slug", "since", "until", "source_url"),
    "members.csv": (
        "slug",
        "name",
        "short_name",
        "aliases",
        "kind",
        "iso3166_alpha2",
        "status",
        "joined",
        "co_chair",
        "source_url",
        "note",
    ),
    "memberships.csv": (
        "group_slug",
        "member_slug",
        "role",
        "since",
        "until",
        "note",
        "source_url",
    ),
    "names.csv": (
        "member_slug",
        "text",
        "kind",
        "language",
        "match_case",
        "since",
        "until",
        "source_url",
    ),
    "milestones.csv": ("member_slug", "date", "instrument", "text", "source_url"),
}
COLUMNS["group_names.csv"] = ("group_slug", "text", "since", "until", "source_url")
COLUMNS["groups.csv"] = COLUMNS["process.csv"]
COLUMNS["group_details.csv"] = ("slug", "ended", "source_url")

GROUP_KINDS = {kind: kind for kind in Group.Kind.values} | {
    "steering": Group.Kind.STEERING_GROUP,
    "technical-experts-group": Group.Kind.EXPERTS_GROUP,
}
MEMBER_KINDS = {
    "country": Member.Kind.STATE,
    "territory": Member.Kind.TERRITORY,
    "organisation": Member.Kind.ORGANISATION,
}
STATUSES = {"member": Membership.Role.MEMBER, "observer": Membership.Role.OBSERVER}
ROLES = {role: role for role in Membership.Role.values}
NAME_KINDS = {kind: kind for kind in MemberName.Kind.values}


def groups(row, _loader):
    established = row.date("established")
    yield Entry(
        (row.required("slug"),),
        {
            "slug": row.text("slug"),
            "name": row.text("name"),
            "short_name": row.text("short_name"),
            "kind": row.choice("kind", GROUP_KINDS),
            "established_on": established.first,
            "established_precision": established.precision,
            "description": row.text("description_facts"),
            "source_url": row.text("source_url"),
        },
    )


def group_details(row, _loader):
    ended = row.date("ended")
    yield Entry(
        (row.required("slug"),),
        {"ended_on": ended.last, "ended_precision": ended.precision},
    )


def members(row, _loader):
    yield Entry(
        (row.required("slug"),),
        {
            "slug": row.text("slug"),
            "name": row.text("name"),
            "short_name": row.text("short_name"),
            "kind": row.choice("kind", MEMBER_KINDS),
            "iso_code": row.text("iso3166_alpha2"),
            "note": row.text("note"),
            "source_url": row.text("source_url"),
        },
    )


def _name(loader, member, text, kind, *, match_case=False, language=""):
    return Entry(
        (fold(text), kind),
        {
            "member": loader.find("members", member),
            "text": text,
            "folded": fold(text),
            "kind": kind,
            "language": language,
            "match_case": match_case,
        },
    )


def names_in_members(row, loader):
    """The short name and the aliases, but not a spelling that names.csv tells more about."""
    slug = row.required("slug")
    organisation = row.choice("kind", MEMBER_KINDS) == Member.Kind.ORGANISATION
    told = loader.tables.by("names.csv", "member_slug").get((slug,), [])
    known = {fold(named.text("text")) for named in told}
    if not organisation:
        known.add(fold(row.text("name")))
    spellings = other_names(
        row.text("name"), row.text("short_name"), row.words("aliases"), organisation=organisation
    )
    for name in spellings:
        folded = fold(name.text)
        if folded not in known:
            known.add(folded)
            yield _name(loader, slug, name.text, name.kind, match_case=name.match_case)


def names(row, loader):
    entry = _name(
        loader,
        row.required("member_slug"),
        row.required("text"),
        row.choice("kind", NAME_KINDS),
        match_case=row.flag("match_case"),
        language=row.text("language"),
    )
    entry.values.update(
        started_on=row.date("since").first,
        ended_on=row.date("until").last,
        source_url=row.text("source_url"),
    )
    yield entry


def group_names(row, loader):
    """What a group was called; without its last day nobody could tell which meetings it is for."""
    row.required("until")
    until, group = row.date("until"), row.required("group_slug")
    yield Entry(
        (group, until.last.isoformat()),
        {
            "group": loader.find("groups", group),
            "text": row.required("text"),
            "started_on": row.date("since").first,
            "ended_on": until.last,
            "ended_precision": until.precision,
            "source_url": row.text("source_url"),
        },
    )


def _membership(loader, row, group, member, role, *, since, until=None, note=""):
    values = {
        "group": loader.find("groups", group),
        "member": loader.find("members", member),
        "role": role,
        "started_on": since.first,
        "started_precision": since.precision,
        "note": note,
        "source_url": row.text("source_url"),
    }
    if until is not None:
        values |= {"ended_on": until.last, "ended_precision": until.precision}
    started = since.first.isoformat() if since.first else ""
    return Entry((group, member, started), values)


def _told_apart(loader, group, member):
    """Whether memberships.csv tells this membership period by period."""
    periods = loader.tables.by("memberships.csv", "group_slug", "member_slug")
    return (group, member) in periods


def memberships(row, loader):
    yield _membership(
        loader,
        row,
        row.required("group_slug"),
        row.required("member_slug"),
        row.choice("role", ROLES),
        since=row.date("since"),
        until=row.date("until"),
        note=row.text("note"),
    )


def memberships_of_the_process(row, loader):
    slug = row.required("slug")
    if _told_apart(loader, PROCESS, slug):
        return
    role = row.choice("status", STATUSES)
    if row.flag("co_chair"):
        role = Membership.Role.CO_CHAIR
    yield _membership(loader, row, PROCESS, slug, role, since=row.date("joined"))


def _co_chairs(loader):
    """`(group, member)` for each co-chair that groups.csv names."""
    rows = loader.tables.rows("groups.csv")
    return {(row.text("slug"), slug) for row in rows for slug in row.words("co_chairs")}


def memberships_of_groups(row, loader):
    pair = row.required("group_slug"), row.required("member_slug")
    if not _told_apart(loader, *pair):
        role = Membership.Role.CO_CHAIR if pair in _co_chairs(loader) else Membership.Role.MEMBER
        yield _membership(
            loader, row, *pair, role, since=row.date("since"), until=row.date("until")
        )


def memberships_of_co_chairs(row, loader):
    """Co-chairs of a group whose members the record does not list."""
    group = row.required("slug")
    listed = loader.tables.by("group_members.csv", "group_slug", "member_slug")
    for member in row.words("co_chairs"):
        if (group, member) not in listed and not _told_apart(loader, group, member):
            role = Membership.Role.CO_CHAIR
            # The year in which the group began is not the one in which this co-chair did.
            yield _membership(loader, row, group, member, role, since=PartialDate())


def milestones(row, loader):
    date = row.date("date")
    member, instrument = row.required("member_slug"), row.text("instrument")
    yield Entry(
        (member, row.text("date"), instrument),
        {
            "member": loader.find("members", member),
            "occurred_on": date.first,
            "precision": date.precision,
            "instrument": instrument,
            "text": row.text("text"),
            "source_url": row.text("source_url"),
        },
    )


NOUNS = (
    Noun(
        "groups",
        Group,
        key=("slug",),
        sources=(
            Source("process.csv", groups),
            Source("groups.csv", groups),
            Source("group_details.csv", group_details, amends=True),
        ),
    ),
    Noun(
        "group-names",
        GroupName,
        key=("group", "ended_on"),
        sources=(Source("group_names.csv", group_names),),
    ),
    Noun("members", Member, key=("slug",), sources=(Source("members.csv", members),)),
    Noun(
        "names",
        MemberName,
        key=("folded", "kind"),
        sources=(Source("members.csv", names_in_members), Source("names.csv", names)),
    ),
    Noun(
        "memberships",
        Membership,
        key=("group", "member", "started_on"),
        sources=(
            Source("members.csv", memberships_of_the_process),
            Source("group_members.csv", memberships_of_groups),
            Source("groups.csv", memberships_of_co_chairs),
            Source("memberships.csv", memberships),
        ),
    ),
    Noun(
        "milestones",
        Milestone,
        key=("member", "occurred_on", "instrument"),
        sources=(Source("milestones.csv", milestones),),
    ),
)
