"""The people who may be in the photos of an album: the delegates of its meetings."""

from dataclasses import asdict, dataclass

from django.db.models import prefetch_related_objects

from members.names import fold

_ENOUGH = 8


@dataclass(frozen=True, slots=True)
class Person:
    """A delegate as a caption names one; `country` is the delegation, whoever sent it."""

    name: str
    position: str
    country: str
    member: int | None

    @property
    def full(self):
        """Name, position and country as given at the meeting; no country named twice."""
        parts = [self.name, self.position]
        if fold(self.country) not in fold(self.position):
            parts.append(self.country)
        return ", ".join(filter(None, parts))

    @property
    def code(self):
        """Letters to show how a delegate is written by code: the beginning of the name."""
        return self.name.split()[0][:3].lower() if self.name.split() else ""

    def as_json(self):
        return asdict(self) | {"full": self.full}


def people_of(meetings):
    """(the `Person`s whose names may be public, how many names are kept to staff).

    By meeting and delegation; whoever came to several meetings stands there once. Costs three
    queries, whatever the number of meetings, a list, and of delegates.
    """
    found, kept = {}, 0
    prefetch_related_objects(meetings, "delegations__member", "delegations__delegates")
    for meeting in meetings:
        for delegation in sorted(meeting.delegations.all(), key=lambda each: each.label):
            for delegate in delegation.delegates.all():
                if not _may_be_named(meeting, delegate):
                    kept += 1
                    continue
                person = Person(
                    delegate.name, delegate.position, delegation.label, delegation.member_id
                )
                found.setdefault((fold(person.name), person.country), person)
    return list(found.values()), kept


def _may_be_named(meeting, delegate):
    names = meeting.NamesPublic
    if meeting.names_public == names.HEADS:
        return delegate.public and delegate.function == delegate.Function.HEAD
    return delegate.public and meeting.names_public == names.EVERYONE


def find(code, people):
    """The `people` that the letters of `code` mean, at most eight, names before posts.

    The letters are the beginning of any word of the name, or the initials of all its words; else
    the beginning of a word of post or country.
    """
    letters = fold(code)
    if not letters:
        return people[:_ENOUGH]
    named, others = [], []
    for person in people:
        words = fold(person.name).split()
        initials = "".join(word[0] for word in words)
        if _begins(letters, words) or initials.startswith(letters.replace(" ", "")):
            named.append(person)
        elif _begins(letters, fold(f"{person.country} {person.position}").split()):
            others.append(person)
    return [*named, *others][:_ENOUGH]


def _begins(letters, words):
    text = " ".join(words)
    return text.startswith(letters) or f" {letters}" in text
