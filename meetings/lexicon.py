"""The names in the database, as the readers of pasted text want them."""

from members.models import Group, GroupName, Member, MemberName

#: Shorter acronyms of groups ("SG", "CM") stand for too many other things.
SHORTEST_ACRONYM = 3


def member_lexicon():
    """The `Lexicon` of all members with all their names, and of the bodies of the forum.

    Its keys are the slugs of members and groups. Four queries; build it once for many texts.
    """
    # Here: the patterns of the reader take long to make, and few processes ever read.
    from .attendance import Lexicon, Name

    names = []
    bodies = set()
    for slug, name, short_name, kind in Member.objects.values_list(
        "slug", "name", "short_name", "kind"
    ):
        body = kind == Member.Kind.ORGANISATION
        if body:
            bodies.add(slug)
        names.append(Name(slug, name, MemberName.Kind.OFFICIAL.value, body=body))
        if short_name and short_name != name:
            names.append(Name(slug, short_name, MemberName.Kind.SHORT.value, body=body))
    rows = MemberName.objects.order_by("pk").values_list(
        "member__slug", "text", "kind", "language", "match_case", "started_on", "ended_on"
    )
    names += [Name(*row, body=row[0] in bodies) for row in rows]
    for slug, name, short_name, kind in Group.objects.values_list(
        "slug", "name", "short_name", "kind"
    ):
        sort = "process" if kind == Group.Kind.PROCESS else "group"
        names.append(Name(slug, name, sort))
        if len(short_name) >= SHORTEST_ACRONYM:
            names.append(Name(slug, short_name, sort))
    former = GroupName.objects.order_by("pk").values_list("group__slug", "text")
    names += [Name(slug, text, "group") for slug, text in former]
    return Lexicon(names)
