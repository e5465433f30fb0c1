"""Who belongs to the forum, as what, and since when."""

from .group import Group
from .member import Member, MemberName, Membership, label_of
from .milestone import Milestone

__all__ = ["Group", "Member", "MemberName", "Membership", "Milestone", "label_of"]
