"""What the list of members can be narrowed by."""

from django.db.models import Exists, OuterRef, Q
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy as _

from baliprocess.facets import Facet, FacetedFilterSet
from baliprocess.filtering import ChangedFilter, KnownChoiceFilter, SearchFilter, SlugFilter

from .models import Group, Member, Membership

ROLES = [("member", _("Member")), ("observer", _("Observer")), ("co-chair", _("Co-chair"))]


def in_role(rows, _, role):
    """Those in `role` in the Process today. Co-chairs are members as well."""
    if role == Membership.Role.MEMBER:
        return rows.seated()
    return rows.in_role(role)


def in_group(rows, _, slug):
    """Those who belong to the group `slug` today, in whatever role."""
    here = Membership.objects.on(localdate()).filter(member=OuterRef("pk"), group__slug=slug)
    return rows.filter(Exists(here))


class MemberFilter(FacetedFilterSet):
    q = SearchFilter(label=_("Name"))
    kind = KnownChoiceFilter(choices=Member.Kind.choices, label=_("Kind"))
    role = KnownChoiceFilter(choices=ROLES, method=in_role, label=_("Role"))
    group = SlugFilter(method=in_group, label=_("Group"), noun=_("group"))
    updated_since = ChangedFilter()

    facets = {
        "kind": Facet("kind", choices=dict(Member.Kind.choices)),
        "group": Facet(
            "memberships__group",
            condition=Q(memberships__ended_on__isnull=True),
        ),
    }

    class Meta:
        model = Member
        fields = []


class GroupFilter(FacetedFilterSet):
    kind = KnownChoiceFilter(choices=Group.Kind.choices, label=_("Kind"))
    updated_since = ChangedFilter()

    facets = {"kind": Facet("kind", choices=dict(Group.Kind.choices))}

    class Meta:
        model = Group
        fields = []
