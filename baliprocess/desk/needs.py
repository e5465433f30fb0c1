"""What waits for somebody: questions a list can be filtered by and the start page counts."""

from collections.abc import Callable
from dataclasses import dataclass

from django.contrib import admin
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True)
class Need:
    """One thing that a record may lack or wait for.

    `slug` stands in the address of the filtered list; `one` and `many` follow the number on the
    start page ("meeting without dates", "meetings without dates"); `label` is the option of the
    filter. `condition` is called with the moment and gives the Q of the records concerned.
    """

    slug: str
    label: str
    one: str
    many: str
    condition: Callable[..., Q]

    def count_in_words(self, number):
        return f"{number} {self.one if number == 1 else self.many}"


class NeedsFilter(admin.SimpleListFilter):
    """The needs of a ModelAdmin as a filter of its list."""

    title = _("what is needed")
    parameter_name = "needs"

    def __init__(self, request, params, model, model_admin):
        self.needs = model_admin.all_needs
        super().__init__(request, params, model, model_admin)

    def lookups(self, request, model_admin):
        return [(need.slug, need.label) for need in self.needs]

    def queryset(self, request, queryset):
        for need in self.needs:
            if need.slug == self.value():
                return queryset.filter(need.condition(timezone.now()))
        return queryset
