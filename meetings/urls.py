"""Addresses of meetings, participation and documents. A format is an ending of the same path."""

from django.urls import path

import baliprocess.converters  # noqa: F401 (registers the converters used below)

from . import views

meeting_list = views.MeetingList.as_view()
series = views.SeriesDetail.as_view()
meeting = views.MeetingDetail.as_view()
participation = views.Participation.as_view()
documents = views.DocumentList.as_view()
document = views.DocumentDetail.as_view()
file = views.document_file

urlpatterns = [
    path("meetings/", meeting_list, name="meeting_list"),
    path("meetings.<format:format>", meeting_list, name="meeting_list"),
    path("meetings/<slug:series>/", series, name="series_detail"),
    path("meetings/<slug:series>.<format:format>", series, name="series_detail"),
    path("meetings/<slug:series>/<slug:key>/", meeting, name="meeting_detail"),
    path("meetings/<slug:series>/<slug:key>.<format:format>", meeting, name="meeting_detail"),
    path(
        "meetings/<slug:series>/<slug:key>/participants.csv",
        meeting,
        {"format": "participants"},
        name="meeting_participants",
    ),
    path("participation/", participation, name="participation"),
    path("participation.<format:format>", participation, name="participation"),
    path("documents/", documents, name="document_list"),
    path("documents.<format:format>", documents, name="document_list"),
    path("documents/<slug:slug>/", document, name="document_detail"),
    path("documents/<slug:slug>.<format:format>", document, name="document_detail"),
    path(
        "documents/<slug:slug>/v<key:version>/<language:language>.<format:extension>",
        file,
        name="document_version",
    ),
    path(
        "documents/<slug:slug>/<language:language>.<format:extension>", file, name="document_file"
    ),
]
