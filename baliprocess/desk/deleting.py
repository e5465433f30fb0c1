"""What the page says before something is deleted: what goes with it, and what only loses a link."""

from django.apps import apps
from django.utils.text import capfirst
from django.utils.translation import gettext

from baliprocess.acts.models import called

#: More are counted, not named.
LINKS_NAMED = 12


class DeletingMixin:
    """Leaves out of Django's list the rows that do nothing but link two records.

    They have no name a person could read; the records at their other ends stay, and are named.
    """

    def get_deleted_objects(self, objs, request):
        to_delete, counts, lacking, protected = super().get_deleted_objects(objs, request)
        links = [model._meta for model in link_tables()]
        heads = tuple(f"{capfirst(options.verbose_name)}: " for options in links)
        for options in links:
            counts.pop(options.verbose_name_plural, None)
        return without(to_delete, heads), counts, lacking, protected

    def render_delete_form(self, request, context):
        context["links"] = linked_to(context["object"])
        return super().render_delete_form(request, context)


def link_tables():
    """The models that Django makes for fields of several values."""
    return [model for model in apps.get_models(True) if model._meta.auto_created]


def without(nested, heads):
    """Django's nested list without what begins with one of `heads`; no list is left empty."""
    kept = []
    for entry in nested:
        if not isinstance(entry, list):
            if not entry.startswith(heads):
                kept.append(entry)
        elif inner := without(entry, heads):
            kept.append(inner)
    return kept


def linked_to(row):
    """[(what they are, their names, how many more)] of the records that stay."""
    found = []
    for field in row._meta.get_fields():
        if not field.many_to_many or not link_of(field)._meta.auto_created:
            continue
        name = field.get_accessor_name() if field.auto_created else field.name
        rows = getattr(row, name)
        names = [called(other) for other in rows.all()[: LINKS_NAMED + 1]]
        if not names:
            continue
        more = rows.count() - LINKS_NAMED if len(names) > LINKS_NAMED else 0
        label = field.related_model._meta.verbose_name_plural if field.auto_created else None
        found.append(
            (
                capfirst(label or field.verbose_name),
                names[:LINKS_NAMED],
                gettext("and {number} more").format(number=more) if more else "",
            )
        )
    return found


def link_of(field):
    return field.through if field.auto_created else field.remote_field.through
