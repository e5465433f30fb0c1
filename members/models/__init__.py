"""Who belongs to the forum, as what, and since when."""

from .expressions import label_of
from .group import Group
from .group_name import GroupName
from .member import Member, Membership
from .member_name import MemberName
from .milestone import Milestone

__all__ = ["Group", "GroupName", "Member", "MemberName", "Membership", "Milestone", "label_of"]
