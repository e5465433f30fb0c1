"""The public pages about meetings, participation and documents."""

from .documents import DocumentDetail, DocumentList, document_file
from .meetings import MeetingDetail, MeetingList, SeriesDetail
from .participation import Participation

__all__ = [
    "DocumentDetail",
    "DocumentList",
    "MeetingDetail",
    "MeetingList",
    "Participation",
    "SeriesDetail",
    "document_file",
]
