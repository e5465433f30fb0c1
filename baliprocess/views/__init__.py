"""The pages that draw on all apps: home, one member, search, about; and the site's errors."""

from .about import PageDetail
from .home import Home
from .member import MemberDetail
from .search import Search, suggest

__all__ = ["Home", "MemberDetail", "PageDetail", "Search", "suggest"]
