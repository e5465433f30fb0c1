"""What is said when several records of a list change their status."""

from collections.abc import Callable
from dataclasses import dataclass

from django.utils.translation import gettext_noop, ngettext

from baliprocess.publishing import Status
from baliprocess.told import Told, told


@dataclass(frozen=True)
class Move:
    """The sentences about one status; `{count}` is a number with its noun.

    `reason` stands in the history of each row, `act` under “What was done”; `done`, `already` (of a
    number) and `refused` are messages.
    """

    reason: Told
    act: str
    done: str
    already: Callable
    refused: str


MOVES = {
    Status.PUBLISHED: Move(
        told("Published from the list"),
        gettext_noop("Published from the list: {count}"),
        gettext_noop("{count} published."),
        lambda number: ngettext(
            "{count} was published already.", "{count} were published already.", number
        ),
        gettext_noop("{count} could not be published:"),
    ),
    Status.REVIEW: Move(
        told("Marked as ready for review from the list"),
        gettext_noop("Marked as ready for review from the list: {count}"),
        gettext_noop("{count} marked as ready for review."),
        lambda number: ngettext(
            "{count} was marked as ready for review already.",
            "{count} were marked as ready for review already.",
            number,
        ),
        gettext_noop("{count} could not be marked as ready for review:"),
    ),
    Status.WITHDRAWN: Move(
        told("Withdrawn from the list"),
        gettext_noop("Withdrawn from the list: {count}"),
        gettext_noop("{count} withdrawn."),
        lambda number: ngettext(
            "{count} was withdrawn already.", "{count} were withdrawn already.", number
        ),
        gettext_noop("{count} could not be withdrawn:"),
    ),
}
