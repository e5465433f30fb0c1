"""Addresses of members and groups."""

from django.urls import path

import baliprocess.converters  # noqa: F401 (registers the converters used below)

from . import views

members = views.MemberList.as_view()
groups = views.GroupList.as_view()

urlpatterns = [
    path("members/", members, name="member_list"),
    path("members.<format:format>", members, name="member_list"),
    path("groups/", groups, name="group_list"),
    path("groups.<format:format>", groups, name="group_list"),
]
