"""The desk for meetings and everything that hangs on them, one module for each noun."""

from .agenda import AgendaItemAdmin
from .delegation import DelegateAdmin, DelegationAdmin
from .document import DocumentAdmin
from .meeting import MeetingAdmin
from .series import SeriesAdmin

__all__ = [
    "AgendaItemAdmin",
    "DelegateAdmin",
    "DelegationAdmin",
    "DocumentAdmin",
    "MeetingAdmin",
    "SeriesAdmin",
]
