"""The form of a wire text and of what a careful officer reads out of it."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class WireText:
    name: str
    language: str
    text: str
    date: str | None = None
    place: str | None = None
    agency: str | None = None
    headline: str | None = None
    byline: str | None = None
    initials: str | None = None
    photo_credit: str | None = None
    members: frozenset = frozenset()
    meeting: str | None = None
    figures: tuple = field(default=())


def members_of(slugs):
    return frozenset(slugs.split())
