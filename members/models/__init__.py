"""Who belongs to the forum, as what, and since when."""

from .expressions import label_of
from .group import Group
from .member import Member, MemberName, Membership
from .milestone import Milestone

__all__ = ["Group", "Member", "MemberName", "Membership", "Milestone", "label_of"]
