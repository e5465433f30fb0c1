"""Describing many photos at once: the preview and the act."""

from django.http import JsonResponse
from django.utils.translation import gettext

from baliprocess.told import told

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
    with desk.acting(told("Changed {names}", names=names)) as done:
        act = apply(photos, form.wishes())
        if act.changed:
            done.text = told(
                "Changed {names} of {photos}", names=names, photos=counted(len(act.changed))
            )
            desk.note(f"Photo desk: {names.english} of {counted(len(act.changed)).english}.")
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
    said = {
        True: gettext("{field} of {count} (filled only where empty)"),
        False: gettext("{field} of {count}"),
    }
    parts = [
        said[wish.how == "fill"].format(field=label_of(wish.name), count=counts.get(wish.name, 0))
        for wish in wishes
    ]
    text = gettext("Of {count} selected would change: {value}.").format(
        count=counted(len(rows)), value="; ".join(parts)
    )
    if refused := len(intended.refused):
        text += gettext(" {refused} would be left as they are.").format(refused=counted(refused))
    return text


def _said(desk, act, count):
    changed = len(act.changed)
    if changed:
        yield (
            "success",
            gettext("{changed} of {count} changed.").format(changed=counted(changed), count=count),
        )
    elif not act.refused:
        yield "info", gettext("Nothing was to be changed in {count}.").format(count=counted(count))
    for photo, reason in act.refused:
        yield (
            "warning",
            gettext("{name} stays as it is. {reason}").format(name=desk.name(photo), reason=reason),
        )
