"""Choosing a record by typing part of its name, without a query for each row of a form."""

from django import forms
from django.contrib.admin.views.autocomplete import AutocompleteJsonView
from django.contrib.admin.widgets import AutocompleteMixin, RelatedFieldWidgetWrapper
from django.db.models import Case, IntegerField, When
from django.utils.http import urlencode

from .keys import harmless, is_key
from .search import shortened

#: So many of an account's latest versions are looked at for what it chose last, and so many of
#: the choices come first.
VERSIONS_SEEN, MOST_USED = 60, 5


class _Autocomplete(AutocompleteMixin):
    #: What the form knows already, {primary key as text: label}; saves the query for them.
    known = None
    #: Sent along with the question; `ModelAdmin.narrow_autocomplete` may heed it.
    scope = None

    def get_url(self):
        url = super().get_url()
        return f"{url}?{urlencode(self.scope)}" if self.scope else url

    def optgroups(self, name, value, attr=None):
        chosen = [str(key) for key in value if str(key) not in self.choices.field.empty_values]
        if not set(chosen) <= (self.known or {}).keys():
            # What was sent may be no key at all; the form has a sentence about that.
            keys = [key for key in chosen if is_key(key)]
            return super().optgroups(name, keys, attr)
        options = [
            self.create_option(name, key, self.known[key], True, index)
            for index, key in enumerate(chosen, 1)
        ]
        if not self.is_required and not self.allow_multiple_selected:
            options.insert(0, self.create_option(name, "", "", False, 0))
        return [(None, options, 0)]


def scope_key(request, name):
    """The primary key that a box sent along as `name`, or None if it sent no such thing."""
    text = request.GET.get(name, "")
    return int(text) if is_key(text) else None


class ChooseOne(_Autocomplete, forms.Select):
    pass


class ChooseSeveral(_Autocomplete, forms.SelectMultiple):
    def value_from_datadict(self, data, files, name):
        values = super().value_from_datadict(data, files, name)
        return [harmless(each) for each in values] if isinstance(values, list) else values


def inner(widget):
    """The widget itself, out of the buttons that the admin puts around it."""
    return widget.widget if isinstance(widget, RelatedFieldWidgetWrapper) else widget


def label_in(formfield, instance, name):
    """Tell the widget of field `name` what its `instance` has fetched, and how to print it."""
    widget = inner(formfield.widget)
    if not isinstance(widget, _Autocomplete):
        return
    field = instance._meta.get_field(name)
    if field.many_to_many:
        if instance.pk and name in getattr(instance, "_prefetched_objects_cache", {}):
            rows = getattr(instance, name).all()
            widget.known = {str(row.pk): formfield.label_from_instance(row) for row in rows}
    elif field.is_cached(instance) and (row := getattr(instance, name)) is not None:
        widget.known = {str(row.pk): formfield.label_from_instance(row)}


class AddBeside(RelatedFieldWidgetWrapper):
    """A widget with the admin's button to add a record of `model`, for a field of no model."""

    def __init__(self, widget, model, admin_site, *, can_add, preset=None):
        self.model, self.preset = model, preset or {}
        super().__init__(widget, _To(model), admin_site, can_add_related=can_add)

    def get_context(self, name, value, attrs):
        context = super().get_context(name, value, attrs)
        if self.preset:
            context["url_params"] += f"&{urlencode(self.preset)}"
        return context


class _To:
    """What RelatedFieldWidgetWrapper asks of a relation."""

    limit_choices_to = None

    def __init__(self, model):
        self.model = model

    def get_related_field(self):
        return self.model._meta.pk


class AutocompleteView(AutocompleteJsonView):
    """Django's, where a ModelAdmin may narrow the rows and word the label."""

    def process_request(self, request):
        term, *rest = super().process_request(request)
        return shortened(term), *rest

    def get_queryset(self):
        return self._last_used_first(self._rows())

    def _last_used_first(self, rows):
        """`rows` with those first that this account chose last in the same box; one query more."""
        history = getattr(self.source_field.model, "history", None)
        column = getattr(self.source_field, "attname", None)
        if history is None or not getattr(self.source_field, "many_to_one", False):
            return rows
        latest = (
            history.filter(history_user=self.request.user, **{f"{column}__isnull": False})
            .order_by("-history_date", "-history_id")
            .values_list(column, flat=True)
        )
        used = list(dict.fromkeys(latest[:VERSIONS_SEEN]))[:MOST_USED]
        if not used:
            return rows
        places = [When(pk=key, then=place) for place, key in enumerate(used)]
        order = rows.query.order_by or rows.model._meta.ordering or ("pk",)
        place = Case(*places, default=len(used), output_field=IntegerField())
        return rows.annotate(place_among_used=place).order_by("place_among_used", *order)

    def _rows(self):
        if not hasattr(self.source_field, "get_limit_choices_to"):
            # The far side of a relation: nothing is declared there that could limit it.
            queryset, _distinct = self.model_admin.get_search_results(
                self.request, self.model_admin.get_queryset(self.request), self.term
            )
        else:
            queryset = super().get_queryset()
        return self.model_admin.narrow_autocomplete(self.request, queryset)

    def serialize_result(self, obj, to_field_name):
        label = self.model_admin.autocomplete_label(obj)
        return {"id": str(getattr(obj, to_field_name)), "text": label}
