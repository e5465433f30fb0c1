"""Parts of queries about members: what was in force on a day, and how a list prints a member."""

from django.db import models
from django.db.models import Q


def running_on(date, prefix=""):
    """The Q of a dated row that was in force on `date`, both ends inclusive.

    An empty start means "since before the record tells", an empty end "still running".
    """
    return (
        Q(**{f"{prefix}started_on__isnull": True}) | Q(**{f"{prefix}started_on__lte": date})
    ) & (Q(**{f"{prefix}ended_on__isnull": True}) | Q(**{f"{prefix}ended_on__gte": date}))


def label_of(prefix=""):
    """The expression for `Member.label` in a query; `prefix` leads to the member."""
    acronym = {f"{prefix}kind": "organisation"}
    return models.Case(
        models.When(~Q(**{f"{prefix}short_name": ""}), **acronym, then=f"{prefix}short_name"),
        default=f"{prefix}name",
    )
