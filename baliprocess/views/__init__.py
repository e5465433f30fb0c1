"""The pages that draw on all apps: home, one member, search, about; and the site's errors."""

from .about import PageDetail, page_data
from .group import GroupPage
from .home import Home
from .member import MemberDetail
from .oembed import oembed
from .openapi import openapi
from .search import Search, suggest

__all__ = [
    "GroupPage",
    "Home",
    "MemberDetail",
    "PageDetail",
    "Search",
    "oembed",
    "openapi",
    "page_data",
    "suggest",
]
