"""Which photos an act is meant for."""

from django.utils.translation import gettext_lazy as _

from baliprocess.told import told_n

from .access import keys_in
from .grid import Grid, narrowed

NOTHING_SELECTED = _("Select the photos first.")


def picked(desk):
    """The primary keys that were ticked."""
    return keys_in(desk.request.POST.getlist("photo"))


def selected(desk, *, everything=False):
    """The photos that were ticked, or all of the chosen view; a queryset in the album's order."""
    if everything or desk.request.POST.get("everything"):
        slug = desk.place.get("show", "")
        near = Grid(desk).near if slug == "near" else ()
        return narrowed(desk.photos(), slug, near)
    return desk.photos().filter(pk__in=picked(desk))


def counted(number):
    return told_n("{number} photo", "{number} photos", number)
