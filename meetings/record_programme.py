"""VERB: an agenda and its programme -> AgendaItem and Session rows."""

from dataclasses import dataclass

from django.db import transaction

from members.names import fold

from .models import AgendaItem, Meeting, Session


@dataclass(frozen=True)
class Recorded:
    """How many rows came in, and how many that were there changed."""

    items: int = 0
    sessions: int = 0
    items_changed: int = 0
    sessions_changed: int = 0

    @property
    def is_nothing(self):
        return not any((self.items, self.sessions, self.items_changed, self.sessions_changed))


@transaction.atomic
def record_programme(meeting, *, items=(), sessions=()):
    """Write what is not there yet. Safe to repeat: the same twice changes nothing. -> Recorded

    `items` need `number` and `title`; one is there already if its number is, or without a number
    its title. `sessions` need the fields of Session and `items`, numbers, and `speakers`, Delegates
    of the meeting; one is there already if its day, beginning and title are. What is there takes
    over a title, an end, a kind, a room or a chair that is stated, and loses nothing. Numbers that
    no item of the meeting has are passed over.
    """
    # Two recordings at the same moment wait for each other here.
    Meeting.objects.select_for_update().get(pk=meeting.pk)
    made, changed = _record_items(meeting, items)
    made_sessions, changed_sessions = _record_sessions(meeting, sessions)
    return Recorded(made, made_sessions, changed, changed_sessions)


def same_item(rows, number, title):
    """Of the AgendaItems `rows` the one that is meant, or None."""
    if number:
        named = next((row for row in rows if row.number.lower() == number.lower()), None)
        if named:
            return named
    return next(
        (row for row in rows if fold(row.title) == fold(title) and not (number and row.number)),
        None,
    )


def same_session(rows, title, held_on, starts_at):
    """Of the Sessions `rows` the one that is meant, or None."""
    key = (fold(title), held_on, starts_at)
    return next(
        (row for row in rows if (fold(row.title), row.held_on, row.starts_at_local) == key), None
    )


def _record_items(meeting, items):
    rows = list(meeting.agenda_items.all())
    made = changed = 0
    for item in items:
        row = same_item(rows, item.number, item.title)
        if row is None:
            position = max((each.position for each in rows), default=0)
            row = AgendaItem(
                meeting=meeting, number=item.number, title=item.title, position=position
            )
            row.save()
            rows.append(row)
            made += 1
        elif _takes_over(row, number=item.number, title=item.title):
            changed += 1
    return made, changed


def _record_sessions(meeting, sessions):
    rows = list(meeting.sessions.prefetch_related("items", "speakers"))
    by_number = {
        row.number.lower(): row for row in meeting.agenda_items.exclude(number="").order_by("pk")
    }
    made = changed = 0
    for session in sessions:
        row = same_session(rows, session.title, session.held_on, session.starts_at_local)
        stated = {
            name: getattr(session, name) for name in ("ends_at_local", "kind", "room", "chair")
        }
        is_new = row is None
        if is_new:
            row = Session(
                meeting=meeting,
                title=session.title,
                held_on=session.held_on,
                starts_at_local=session.starts_at_local,
                position=max((each.position for each in rows), default=0),
                **stated,
            )
            row.save()
            rows.append(row)
        moved = False if is_new else _takes_over(row, **stated)
        found = [by_number[n.lower()] for n in session.items if n.lower() in by_number]
        moved |= _adds(row.items, found)
        moved |= _adds(row.speakers, session.speakers)
        made += is_new
        changed += moved and not is_new
    return made, changed


def _takes_over(row, **stated):
    """Give `row` what is stated and differs; whether anything does."""
    differ = {
        name: value for name, value in stated.items() if value and getattr(row, name) != value
    }
    for name, value in differ.items():
        setattr(row, name, value)
    if differ:
        row.save()
    return bool(differ)


def _adds(relation, rows):
    there = {row.pk for row in relation.all()}
    new = [row for row in rows if row.pk not in there]
    if new:
        relation.add(*new)
    return bool(new)
