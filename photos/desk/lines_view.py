"""One line per photo: what it would write where, and writing it."""

from dataclasses import dataclass
from functools import wraps

from django.db import transaction
from django.http import HttpResponseNotAllowed, JsonResponse
from django.template.loader import render_to_string
from django.utils.text import format_lazy
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from baliprocess.desk.pasted import too_much
from baliprocess.fingerprints import fingerprint
from baliprocess.plain import clean_text
from baliprocess.told import Number, told
from photos.models import Photo

from . import grid
from .access import wants_json
from .batch import Plan, carry_out, listed, locked, refusal
from .lines import LEAVE, MOST_CHARACTERS, read
from .pictures import SMALL, Shown, shown, with_files
from .selection import counted, picked, selected

LOOK_FIRST = _(
    "Nothing was written yet: look at which line goes to which photo, then press the button below."
)
MOVED_ON = _(
    "Nothing was written yet: the photos, their order or the lines are not those "
    "you were shown. Look again."
)
TOO_LONG = format_lazy(
    _("The text is longer than {most:,} characters: write it in several parts."),
    most=Number(MOST_CHARACTERS),
)


@dataclass(frozen=True, slots=True)
class Row:
    """What becomes of one photo. `texts` are (what it was, what it will be), the same if it stays.

    `line` is None where there is none for it.
    """

    number: int
    photo: Photo
    picture: Shown | None
    line: object
    alt_text: tuple
    caption: tuple

    @property
    def changes(self):
        return any(before != after for before, after in (self.alt_text, self.caption))


@dataclass(slots=True)
class Preview:
    """`rows` for the photos that are meant, what speaks against it, and what it was made from."""

    rows: list
    mistakes: list
    seen: str
    total: int
    lines: int
    by_name: bool = False

    @property
    def changing(self):
        return [row for row in self.rows if row.changes]


def targets(desk):
    """The photos that are meant: the selected ones; without any, all of the chosen view."""
    if picked(desk) or desk.request.POST.get("everything"):
        return selected(desk)
    return selected(desk, everything=True)


def preview(desk, photos, *, pictures=True):
    """The `Preview` of the lines that were sent for `photos`, a list in their order."""
    text = clean_text(desk.request.POST.get("lines", ""))
    if len(text) > MOST_CHARACTERS:
        return Preview([], [TOO_LONG], "", len(photos), 0)
    first = desk.numbers[photos[0].pk] if photos else 1
    reading = read(text, photos, first=first)
    mistakes = reading.mistakes if photos else ["There are no photos here yet."]
    rows = []
    for photo in photos:
        line = reading.lines.get(photo.pk)
        changed = changes(photo, line)
        if reason := refusal(photo, changed):
            mistakes.append(
                gettext("{name} cannot take its line. {reason}").format(
                    name=desk.name(photo), reason=reason
                )
            )
        rows.append(
            Row(
                desk.numbers[photo.pk],
                photo,
                shown(photo) if pictures else None,
                line,
                (photo.alt_text, changed.get("alt_text", photo.alt_text)),
                (photo.caption, changed.get("caption", photo.caption)),
            )
        )
    return Preview(
        rows, mistakes, state_of(text, photos), len(photos), reading.count, reading.by_name
    )


def changes(photo, line):
    """{field: new value} of what `line`, or None, changes in `photo`."""
    if line is None or line.leaves:
        return {}
    wanted = {"alt_text": line.alt_text, "caption": line.caption}
    return {
        name: value
        for name, value in wanted.items()
        if value and value not in LEAVE and value != getattr(photo, name)
    }


def state_of(text, photos):
    """Names the lines, the photos in their order, and what these say now."""
    return fingerprint(text, [[photo.pk, photo.alt_text, photo.caption] for photo in photos])


def _pasted(view):
    """`view`, but for what is too large to be read at all."""

    @wraps(view)
    def read(desk):
        if size := desk.request.sent_too_much:
            sentence = too_much(size, at_most=MOST_CHARACTERS)
            return _shown(desk, Preview([], [sentence], "", 0, 0), status=413)
        if desk.request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        return view(desk)

    return read


@_pasted
def preview_view(desk):
    """Which line would go to which photo; nothing is changed."""
    return _shown(desk, preview(desk, _with_pictures(desk)))


@_pasted
def lines_view(desk):
    """Write the lines that were shown before, all of them or none."""
    asked = desk.request.POST
    with transaction.atomic():
        keys = list(targets(desk).values_list("pk", flat=True))
        rows = {photo.pk: photo for photo in locked(Photo.objects.filter(pk__in=keys))}
        found = preview(desk, [rows[key] for key in keys if key in rows], pictures=False)
        if not found.mistakes and asked.get("seen") == found.seen:
            return _write(desk, found)
    found = preview(desk, _with_pictures(desk))
    said = MOVED_ON if asked.get("seen") else LOOK_FIRST
    if found.mistakes:
        return _shown(desk, found)
    return _shown(desk, found, said, status=409)


def _with_pictures(desk):
    return list(with_files(targets(desk).defer("embedded"), widest=SMALL))


def _write(desk, found):
    intended = Plan({row.photo: changes(row.photo, row.line) for row in found.changing})
    if not intended.changes:
        return desk.answer(
            ("info", gettext("Nothing was to be changed: the photos say this already."))
        )
    names = listed(intended.counts())
    text = told(
        "Wrote {names} of {photos}, a line for each",
        names=names,
        photos=counted(len(intended.changes)),
    )
    with desk.acting(text):
        carry_out(intended)
        photos = counted(len(intended.changes)).english
        desk.note(f"Photo desk: {names.english} of {photos}, line by line.")
    return desk.answer(
        ("success", gettext("{count} described.").format(count=counted(len(intended.changes)))),
        written=True,
    )


def _shown(desk, found, said="", status=200):
    if wants_json(desk.request):
        html = render_to_string(
            "admin/photos/desk/_lines_preview.html",
            {"found": found, "said": said, "write_url": desk.url("lines")},
            request=desk.request,
        )
        return JsonResponse({"lines": html}, status=status)
    lines = {"found": found, "said": said, "text": desk.request.POST.get("lines", "")}
    status = 422 if found.mistakes and status == 200 else status
    return grid.page(desk, lines=lines, picked=set(picked(desk)), status=status)
