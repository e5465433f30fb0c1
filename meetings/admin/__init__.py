"""The desk for meetings and everything that hangs on them, one module for each noun."""

from .agenda import AgendaItemAdmin
from .delegation import DelegateAdmin, DelegationAdmin
from .document import DocumentAdmin
from .meeting import MeetingAdmin
from .series import SeriesAdmin
from .unknown_name import UnknownNameAdmin

__all__ = [
    "AgendaItemAdmin",
    "DelegateAdmin",
    "DelegationAdmin",
    "DocumentAdmin",
    "MeetingAdmin",
    "SeriesAdmin",
    "UnknownNameAdmin",
]
