"""The user's last act at the desk, and taking it back: as under “What was done”, at one press."""

import datetime as dt

from django.utils import timezone
from django.utils.timesince import timesince
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from baliprocess.acts import CannotStand, Obstacles, undo
from baliprocess.desk.acts_pages import allow_for, visible_acts
from baliprocess.desk.keys import is_key
from baliprocess.desk.wording import label_of
from baliprocess.languages import listed
from photos.models import Photo

from .batch import label_of as label_of_photo

NOTHING = _("There is nothing to take back: that act is not one of this album.")
_MOST_NAMED = 20


def last_act(desk):
    """The user's last act in the album that stands, with `ago`, how long it is past; or None."""
    found = _acts(desk).filter(user=desk.request.user).first()
    if found is not None:
        past = timezone.now() - found.at
        found.ago = (
            gettext("just now")
            if past < dt.timedelta(minutes=1)
            else gettext("{timesince} ago").format(timesince=timesince(found.at))
        )
    return found


def _acts(desk):
    about = {"subject_model": desk.album._meta.label_lower, "subject_pk": desk.album.pk}
    return visible_acts(desk.request.user).standing().filter(purged_at=None, **about)


def undo_view(desk):
    """Take back the act whose key was sent, but for what somebody has changed since."""
    key = desk.request.POST.get("act", "")
    act = _acts(desk).filter(pk=key).first() if is_key(key) else None
    if act is None:
        return desk.answer(("error", NOTHING), status=409)
    kept = []
    allow = allow_for(desk.request.user, act)
    try:
        try:
            undone = undo(act, desk.request.user, allow=allow)
        except Obstacles as obstacles:
            kept = obstacles.plan.kept
            rest = obstacles.plan.digest
            undone = undo(act, desk.request.user, allow=allow, rest=rest)
    except Obstacles:
        text = gettext(
            "Somebody changed these photos at this very moment. Nothing was taken back; try again."
        )
        return desk.answer(("error", text), status=409)
    except CannotStand as reason:
        return desk.answer(("error", str(reason)), *_stayed(desk, kept), status=409)
    desk.note(f"Photo desk: taken back: {act.text}.")
    rows = {step.effect.key for step in undone.plan.steps}
    photos = sum(model is Photo for model, _key in rows)
    said = gettext("Taken back: {what}.").format(what=act)
    if photos:
        said = ngettext(
            "Taken back on {number} photo: {what}.",
            "Taken back on {number} photos: {what}.",
            photos,
        ).format(number=photos, what=act)
    return desk.answer(("success", said), *_stayed(desk, kept))


def _stayed(desk, kept):
    for each in kept[:_MOST_NAMED]:
        model = each.effect.model
        if model is Photo:
            row = Photo.objects.filter(pk=each.effect.pk).first()
            name = desk.name(row) if row else gettext("A photo")
            labels = [label_of_photo(name) for name in each.names]
        else:
            name = str(model._meta.verbose_name).capitalize()
            labels = [label_of(model, name).lower() for name in each.names]
        what = listed(dict.fromkeys(labels))
        reason = (
            gettext("the {what} changed again since, and stays").format(what=what)
            if labels
            else each.reason
        )
        yield "warning", f"{name}: {reason}."
    if (more := len(kept) - _MOST_NAMED) > 0:
        yield "warning", gettext("And {more} more.").format(more=more)
