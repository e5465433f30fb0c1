"""Describing many photos at once: the preview and the act."""

from django.http import JsonResponse

from . import grid
from .access import wants_json
from .apply_form import ApplyForm
from .batch import apply, label_of, listed, plan
from .selection import NOTHING_SELECTED, counted, picked, selected


def apply_view(desk):
    """Write the ticked fields into the selected photos."""
    form, photos, mistake = _asked(desk)
    if mistake:
        return mistake
    names = listed(wish.name for wish in form.wishes())
    with desk.acting(f"Changed {names}") as done:
        act = apply(photos, form.wishes())
        if act.changed:
            done.text = f"Changed {names} of {counted(len(act.changed))}"
            desk.note(f"Photo desk: {names} of {counted(len(act.changed))}.")
    return desk.answer(*_said(desk, act, photos.count()))


def preview_view(desk):
    """What the form would change, in a sentence; nothing is changed."""
    form, photos, mistake = _asked(desk)
    if mistake:
        return mistake
    rows = list(photos.prefetch_related("members_shown"))
    text = _foretold(plan(rows, form.wishes()), rows, form.wishes())
    if wants_json(desk.request):
        return JsonResponse({"preview": text})
    return grid.page(desk, form=form, picked=set(picked(desk)), preview=text)


def _asked(desk):
    """(form, photos, None) as they were sent; or (None, None, the answer to what is wrong)."""
    form = ApplyForm(desk.request.POST, desk=desk)
    photos = selected(desk)
    is_valid = form.is_valid()
    if not photos.exists():
        form.add_error(None, NOTHING_SELECTED)
        is_valid = False
    if is_valid:
        return form, photos, None
    if wants_json(desk.request):
        return None, None, JsonResponse({"errors": form.errors}, status=422)
    return None, None, grid.page(desk, form=form, picked=set(picked(desk)), status=422)


def _foretold(intended, rows, wishes):
    counts = intended.counts()
    parts = [
        f"{label_of(wish.name)} of {counts.get(wish.name, 0)}"
        f"{' (filled only where empty)' if wish.how == 'fill' else ''}"
        for wish in wishes
    ]
    text = f"Of {counted(len(rows))} selected would change: {'; '.join(parts)}."
    if refused := len(intended.refused):
        text += f" {counted(refused)} would be left as they are."
    return text


def _said(desk, act, count):
    changed = len(act.changed)
    if changed:
        yield "success", f"{counted(changed)} of {count} changed."
    elif not act.refused:
        yield "info", f"Nothing was to be changed in {counted(count)}."
    for photo, reason in act.refused:
        yield "warning", f"{desk.name(photo)} stays as it is. {reason}"
