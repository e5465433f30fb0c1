"""The pasted text with a mark at each find."""

from django.utils.translation import gettext_lazy as _

from baliprocess.desk.marked import Mark, marked

#: What stands behind each mark, so that its colour need not be seen; a new one has its number only.
WORDS = {
    "decide": _("to decide"),
    "asked": _("did they come?"),
    "new": "new",
    "differs": "differs",
    "adds": _("says more"),
    "away": _("stayed away"),
    "same": _("on record"),
    "named": _("only named"),
}


def passages(review):
    """The text of `review` as segments; each mark carries the number of its row and a word."""
    rows = [row for row in (*review.parties, *review.people, *review.lines) if row.span]
    return marked(review.text, [_mark(review.text, row) for row in rows]) if rows else []


def _mark(text, row):
    start, end = _narrow(text, row)
    label = str(row.number)
    if row.state != "new":
        label += f" {WORDS[row.state]}"
    return Mark(start, end, row.state, anchor=f"find-{row.number}", label=label)


def _narrow(text, row):
    """Of the entry of a person only the name is marked, the post stays plain."""
    start, end = row.span
    if row.kind != "person":
        return start, end
    name = row.given[1]
    place = text.find(name, start, end)
    return (place, place + len(name)) if place >= 0 else (start, end)
