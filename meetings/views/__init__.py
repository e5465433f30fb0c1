"""The public pages about meetings, participation and documents."""

from .documents import DocumentDetail, DocumentList, document_file
from .meetings import MeetingDetail, MeetingList
from .participation import Participation
from .series import SeriesDetail

__all__ = [
    "DocumentDetail",
    "DocumentList",
    "MeetingDetail",
    "MeetingList",
    "Participation",
    "SeriesDetail",
    "document_file",
]
