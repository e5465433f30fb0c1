"""The ModelAdmin and the inlines every app uses: Django's own, with the manners of this desk."""

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.contrib.admin.options import IncorrectLookupParameters
from django.contrib.admin.utils import unquote
from django.contrib.admin.views.main import ERROR_FLAG, SEARCH_VAR, ChangeList
from django.contrib.admin.widgets import AdminTextareaWidget, RelatedFieldWidgetWrapper
from django.core.exceptions import PermissionDenied
from django.db import DataError, IntegrityError, models, transaction
from django.http import Http404
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import NoReverseMatch
from django.utils.text import capfirst
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from simple_history.admin import SimpleHistoryAdmin

from baliprocess.acts.models import called

from .acting import ActingMixin
from .autocomplete import ChooseOne, ChooseSeveral
from .deleting import DeletingMixin
from .errors import error_links
from .exporting import Exports
from .histories import entries, since
from .keys import is_key
from .rows import DeskForm, RowForm, RowsFormSet, TableFormSet
from .saving import SavingMixin
from .search import SHORTENED, shortened
from .typed_dates import DateAndTimeField, DateAndTimeWidget, DateWidget, TypedDateField
from .typed_times import TimeWidget, TypedTimeField

AT_THE_SAME_MOMENT = _(
    "Nothing was saved: somebody else saved something at the same moment that "
    "does not go with it. Look at what the form shows now, and enter your change "
    "again."
)
CANNOT_STAND = _(
    "Nothing was restored: this version does not go with what is recorded now, "
    "or names a record that has been deleted."
)
#: What a form takes beyond the rows it offers, for records that came in by other ways.
ROWS_MORE = 200
NO_SUCH_FILTER = _("The list cannot be narrowed like that: all records are shown.")


class _Desk:
    """What ModelAdmin and inlines have in common."""

    formfield_overrides = {
        models.DateField: {"form_class": TypedDateField, "widget": DateWidget},
        models.TimeField: {"form_class": TypedTimeField, "widget": TimeWidget},
        models.DateTimeField: {"form_class": DateAndTimeField, "widget": DateAndTimeWidget},
        models.TextField: {"widget": AdminTextareaWidget(attrs={"rows": 4})},
        models.URLField: {
            "widget": forms.URLInput(attrs={"class": "vURLField"}),
            "assume_scheme": "https",
        },
    }

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        if "widget" not in kwargs and db_field.name in self.get_autocomplete_fields(request):
            kwargs["widget"] = ChooseOne(db_field, self.admin_site, using=kwargs.get("using"))
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def formfield_for_manytomany(self, db_field, request, **kwargs):
        if "widget" not in kwargs and db_field.name in self.get_autocomplete_fields(request):
            kwargs["widget"] = ChooseSeveral(db_field, self.admin_site, using=kwargs.get("using"))
        field = super().formfield_for_manytomany(db_field, request, **kwargs)
        if field is not None:
            # Django appends how to hold Ctrl in a list box, which this is not.
            field.help_text = db_field.help_text
        return field

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if isinstance(getattr(field, "widget", None), RelatedFieldWidgetWrapper):
            # To delete what a form merely points to is never what an officer means there.
            field.widget.can_delete_related = False
            field.widget.can_view_related &= not field.widget.can_change_related
        return field


class DeskChangeList(ChangeList):
    """The list of records, with what only the list shows."""

    def __init__(self, *args, **kwargs):
        try:
            super().__init__(*args, **kwargs)
        except (OverflowError, DataError) as error:
            # A number in the address that no column can hold: Django drops the filter.
            raise IncorrectLookupParameters(error) from error

    def get_queryset(self, request, exclude_parameters=None):
        queryset = super().get_queryset(request, exclude_parameters)
        return self.model_admin.for_list(queryset)

    def get_results(self, request):
        super().get_results(request)
        self.result_list = self.model_admin.with_reports(self.result_list)


class _DeskAdmin(_Desk):
    form = DeskForm
    list_per_page = 50
    #: Joined in wherever records are shown by their name, so that no row asks again.
    related = ()
    #: What the start page counts and the list can be filtered by.
    needs = ()

    @property
    def all_needs(self):
        return self.needs

    def get_queryset(self, request):
        queryset = super().get_queryset(request)
        return queryset.select_related(*self.related) if self.related else queryset

    def changelist_view(self, request, extra_context=None):
        self._tidy(request)
        title = capfirst(str(self.opts.verbose_name_plural))
        return super().changelist_view(request, {"title": title} | (extra_context or {}))

    def _tidy(self, request):
        """Leave in `request` only what a list can be asked for, and say what was left out."""
        term = request.GET.get(SEARCH_VAR, "")
        if term != (short := shortened(term)):
            request.GET = request.GET.copy()
            request.GET[SEARCH_VAR] = short
            self.message_user(request, SHORTENED, messages.WARNING)
        if ERROR_FLAG in request.GET and request.method == "GET":
            self.message_user(request, NO_SUCH_FILTER, messages.WARNING)
        ticked = request.POST.getlist(ACTION_CHECKBOX_NAME)
        keys = [key for key in ticked if is_key(key)]
        if keys != ticked:
            request.POST = request.POST.copy()
            request.POST.setlist(ACTION_CHECKBOX_NAME, keys)

    def get_changelist(self, request, **kwargs):
        return DeskChangeList

    def for_list(self, queryset):
        """`queryset` with what the columns of the list show besides the record itself."""
        return queryset

    def with_reports(self, rows):
        """`rows` of a list with what is shown of their checks; here there are none."""
        return rows

    def narrow_autocomplete(self, request, queryset):
        """The rows that an autocomplete box of `request` may offer."""
        return queryset

    def autocomplete_label(self, obj):
        """How an autocomplete box prints `obj`."""
        return str(obj)

    def found_label(self, obj):
        """How the search over everything prints `obj`."""
        return self.autocomplete_label(obj)

    def get_view_on_site_url(self, obj=None):
        """The public address of `obj`; None if the public sees nothing there."""
        if obj is None or obj.pk is None or not hasattr(obj, "get_absolute_url"):
            return None
        rows = type(obj)._default_manager
        if hasattr(rows, "published") and not rows.published().filter(pk=obj.pk).exists():
            return None
        try:
            return obj.get_absolute_url()
        except NoReverseMatch:
            return None

    def asked_for(self, request, pk):
        """The record whose key stands in an address; 404 where there is none."""
        row = self.get_object(request, str(pk)) if is_key(pk) else None
        if row is None:
            raise Http404
        return row

    def asked_to_change(self, request, pk):
        """The same; 403 for who may not change it."""
        row = self.asked_for(request, pk)
        if not self.has_change_permission(request, row):
            raise PermissionDenied
        return row

    def changeform_view(self, request, object_id=None, form_url="", extra_context=None):
        try:
            return super().changeform_view(request, object_id, form_url, extra_context)
        except IntegrityError:
            # The form was checked before somebody else's row came in; all was rolled back. The
            # second time its checks see that row and put a sentence at the right place.
            for file in request.FILES.values():
                file.seek(0)
        try:
            return super().changeform_view(request, object_id, form_url, extra_context)
        except IntegrityError:
            self.message_user(request, AT_THE_SAME_MOMENT, messages.ERROR)
            return redirect(request.get_full_path())

    def render_change_form(self, request, context, add=False, change=False, form_url="", obj=None):
        inlines = context["inline_admin_formsets"]
        context["error_links"] = error_links(context["adminform"].form, inlines)
        return super().render_change_form(request, context, add, change, form_url, obj)


class PlainDeskAdmin(DeletingMixin, _DeskAdmin, admin.ModelAdmin):
    """For a model without history."""


class DeskAdmin(SavingMixin, Exports, DeletingMixin, _DeskAdmin, ActingMixin, SimpleHistoryAdmin):
    """For a model with history."""

    def history_view(self, request, object_id, extra_context=None):
        """Every version of a record and of its parts, the latest first."""
        key = unquote(object_id)
        if not is_key(key):
            raise Http404
        row = self.get_object(request, key)
        versions = self.model.history.filter(**{self.opts.pk.attname: key})
        if row is None:
            last = versions.order_by("-history_id").first()
            if last is None:
                raise Http404
            row = last.history_object
        if not self.has_view_history_or_change_history_permission(request, row):
            raise PermissionDenied
        context = {
            **self.admin_site.each_context(request),
            "title": gettext("History of {row}").format(row=called(row)),
            "page": entries(self, request, int(key), request.GET.get("p")),
            "object": row,
            "object_name": called(row),
            "opts": self.opts,
            "revert_disabled": self.revert_disabled(request, row),
            "module_name": capfirst(str(self.opts.verbose_name_plural)),
            **(extra_context or {}),
        }
        request.current_app = self.admin_site.name
        return TemplateResponse(request, self.object_history_template, context)

    def history_form_view(self, request, object_id, version_id, extra_context=None):
        if not (is_key(object_id) and is_key(version_id)):
            raise Http404
        if request.method == "POST" and not self._may_restore(request, object_id):
            raise PermissionDenied
        request.restores_version = True
        changes = since(self.model, int(object_id), int(version_id))
        extra_context = (extra_context or {}) | {"restoring": changes}
        try:
            with transaction.atomic():
                return super().history_form_view(request, object_id, version_id, extra_context)
        except IntegrityError:
            self.message_user(request, CANNOT_STAND, messages.ERROR)
            return redirect(request.get_full_path())

    def _may_restore(self, request, key):
        """To bring a deleted record back is to add one."""
        row = self.model._base_manager.filter(pk=key).first()
        if row is None:
            return self.has_add_permission(request)
        return self.has_change_permission(request, row)

    def revert_disabled(self, request, obj=None):
        disabled = super().revert_disabled(request, obj)
        return disabled or (obj is not None and not self._may_restore(request, obj.pk))


class _Rows(_Desk):
    extra = 0
    form = RowForm
    view_on_site = False
    #: More new rows than anybody enters at once; existing ones are shown whatever their number.
    max_num = 300
    #: One sentence above the rows.
    description = ""

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if isinstance(getattr(field, "widget", None), RelatedFieldWidgetWrapper):
            # Three icons in each row are noise; the record itself has its own form.
            field.widget = field.widget.widget
        elif isinstance(getattr(field, "widget", None), forms.Textarea):
            field.widget.attrs["rows"] = 2
        return field

    def get_formset(self, request, obj=None, **kwargs):
        kwargs.setdefault("absolute_max", self.get_max_num(request, obj) + ROWS_MORE)
        return super().get_formset(request, obj, **kwargs)


def without_placeholder(field):
    """`field` for the narrow column of a table, where an example would be cut off."""
    if isinstance(getattr(field, "widget", None), DateWidget):
        field.widget.attrs.pop("placeholder", None)
    return field


class TableRows(_Rows, admin.TabularInline):
    """Rows as a table."""

    formset = TableFormSet

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        return without_placeholder(super().formfield_for_dbfield(db_field, request, **kwargs))


class StackedRows(_Rows, admin.StackedInline):
    """Rows as small forms, one below the other."""

    formset = RowsFormSet
