"""When the public record changes by itself: scheduled pages, and midnight.

This module is a leaf: it imports nothing of the project.
"""

import datetime as dt
import functools

from django.apps import apps
from django.db.models import Max, Min, Q

from baliprocess.publishing import Published, Status

SCHEDULE = ("publish_at", "unpublish_at")


@functools.cache
def _scheduled():
    return tuple(
        model
        for model in apps.get_models()
        if issubclass(model, Published) and not model._meta.abstract
    )


def moments_around(connection, now):
    """When pages change by themselves: the last such moment until `now`, the first after it.

    The third is the first at which a record leaves the public; infinity if none is to leave. All
    are seconds since 1970. Such a moment is a midnight UTC, or the `publish_at` or `unpublish_at`
    of a published row; one that is exactly `now` is the last.
    """
    moment = dt.datetime.fromtimestamp(now, dt.UTC)
    last = dt.datetime.combine(moment.date(), dt.time(), dt.UTC)
    following = last + dt.timedelta(days=1)
    leaves = float("inf")
    for model in _scheduled():
        rows = model._base_manager.using(connection.alias).filter(
            Q(publish_at__isnull=False) | Q(unpublish_at__isnull=False), status=Status.PUBLISHED
        )
        found = rows.aggregate(
            **{
                f"last_{name}": Max(name, filter=Q(**{f"{name}__lte": moment})) for name in SCHEDULE
            },
            **{f"next_{name}": Min(name, filter=Q(**{f"{name}__gt": moment})) for name in SCHEDULE},
        )
        past = [found[f"last_{name}"] for name in SCHEDULE]
        coming = [found[f"next_{name}"] for name in SCHEDULE]
        last = max([last, *filter(None, past)])
        following = min([following, *filter(None, coming)])
        if gone := found["next_unpublish_at"]:
            leaves = min(leaves, gone.timestamp())
    return last.timestamp(), following.timestamp(), leaves
