"""What met, when, who came, what it dealt with and what it issued."""

from .agenda import AgendaItem, Session
from .contact import DelegateContact
from .delegation import Delegate, Delegation
from .document import Document, DocumentFile
from .figure import StatedFigure
from .joint_series import JointSeries
from .meeting import Meeting
from .series import Series
from .unknown_name import UnknownName

__all__ = [
    "AgendaItem",
    "Delegate",
    "DelegateContact",
    "Delegation",
    "Document",
    "DocumentFile",
    "JointSeries",
    "Meeting",
    "Series",
    "Session",
    "StatedFigure",
    "UnknownName",
]
