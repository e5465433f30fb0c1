"""The form of a pasted agenda and of what a careful officer reads out of it.

`sessions` holds one line a session: day of the month or "--", from-to, kind, title; then, in any
number, {items} @room ^chair *speaker; speaker. `items` holds "number | title" lines.
"""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True)
class AgendaText:
    name: str
    text: str
    sessions: str = ""
    items: str = ""
    unread: str = ""
    starts_on: dt.date | None = dt.date(2019, 7, 23)
    ends_on: dt.date | None = dt.date(2019, 7, 24)


def lines_of(block):
    return [line.strip() for line in block.strip().splitlines() if line.strip()]


def printed_session(each):
    """A Sitting in the form of `sessions`."""
    day = f"{each.held_on:%d}" if each.held_on else "--"
    times = "-".join(f"{time:%H:%M}" if time else "" for time in (each.starts_at, each.ends_at))
    parts = [day, times, each.kind, each.title]
    if each.items:
        parts.append(f"{{{', '.join(each.items)}}}")
    if each.room:
        parts.append(f"@{each.room}")
    if each.chair:
        parts.append(f"^{each.chair}")
    if each.speakers:
        parts.append(f"*{'; '.join(who.text for who in each.speakers)}")
    return " ".join(parts)


def printed(read):
    """A Programme in the form of an AgendaText: (sessions, items, unread) as lists of lines."""
    items = [f"{each.number} | {each.title}".strip() for each in read.items]
    return (
        [printed_session(each) for each in read.sessions],
        items,
        [each.text for each in read.unread],
    )
