"""Every list as a file: the records it shows, filtered as it is, as CSV or as a workbook."""

import datetime as dt
import tempfile
from dataclasses import dataclass
from html import unescape

from django.conf import settings
from django.contrib import messages
from django.contrib.admin.models import CHANGE, LogEntry
from django.contrib.admin.options import IncorrectLookupParameters
from django.contrib.admin.utils import flatten_fieldsets, label_for_field, lookup_field
from django.contrib.admin.views.main import ERROR_FLAG
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import FieldDoesNotExist, PermissionDenied
from django.db import models
from django.http import FileResponse, Http404, StreamingHttpResponse
from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils import translation
from django.utils.html import strip_tags
from django.utils.safestring import SafeString
from django.utils.timezone import localdate
from django.utils.translation import gettext
from django.utils.translation import gettext as _

from baliprocess import languages
from baliprocess.audit import note
from baliprocess.tables.formulas import safe_cell

from .table_pages import csv_lines

FORMATS = ("csv", "xlsx")
#: Rows that are fetched at once; a list of any length takes the memory of these.
AT_ONCE = 1_000
#: What a workbook can hold below its headings.
MOST_IN_SHEET = 1_048_575
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@dataclass(frozen=True)
class ExportColumn:
    """A heading, and the function that takes the value from a record.

    `field` is the field it shows, for the rights; None for what everybody sees who sees the list.
    """

    label: str
    value: object
    field: str | None = None


def text_of(value):
    """A value as a cell holds it: numbers as they are, dates in ISO 8601, yes and no."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dt.datetime):
        return value.astimezone(dt.UTC).strftime("%Y-%m-%d %H:%M")
    if isinstance(value, list):
        return "; ".join(map(str, value))
    return value.isoformat() if isinstance(value, dt.date | dt.time) else value


class Exports:
    """For a ModelAdmin: “Export” in its list. Who may see the list may take it along.

    The columns are the fields that the form shows to this person, unless `export_columns` names
    others. Every export is told in the log of the admin.
    """

    #: Called with nothing; gives ExportColumns. By default the fields of the form.
    export_columns = None
    #: Related records the columns speak of.
    export_related = ()
    #: Rows of other tables that the columns list.
    export_parts = ()

    def get_urls(self):
        wrap = self.admin_site.admin_view
        name = f"{self.opts.app_label}_{self.opts.model_name}_export"
        return [path("export.<str:format>", wrap(self.export_view), name=name), *super().get_urls()]

    def changelist_view(self, request, extra_context=None):
        url = f"admin:{self.opts.app_label}_{self.opts.model_name}_export"
        query = f"?{request.GET.urlencode()}" if request.GET else ""
        shown = [
            (
                gettext("Export {kind}").format(kind=kind.upper()),
                f"{reverse(url, args=[kind])}{query}",
            )
            for kind in FORMATS
        ]
        return super().changelist_view(request, {"exports": shown} | (extra_context or {}))

    def columns_for(self, request):
        """The ExportColumns for the person who asks: never a field the form hides from her."""
        visible = set(flatten_fieldsets(self.get_fieldsets(request)))
        if self.export_columns is not None:
            columns = self.export_columns()
            return [each for each in columns if each.field is None or each.field in visible]
        found = []
        for name in flatten_fieldsets(self.get_fieldsets(request)):
            try:
                field = self.opts.get_field(name)
            except FieldDoesNotExist:
                continue
            if self._can_be_shown(request, field):
                label = str(field.verbose_name)
                found.append(ExportColumn(label[:1].upper() + label[1:], _reader(field), name))
        return found

    def _can_be_shown(self, request, field):
        if not field.concrete or field.many_to_many or isinstance(field, models.BinaryField):
            return False
        if isinstance(field, models.FileField):
            return False
        if not field.is_relation:
            return True
        app, name = field.related_model._meta.app_label, field.related_model._meta.model_name
        return any(request.user.has_perm(f"{app}.{verb}_{name}") for verb in ("view", "change"))

    def export_view(self, request, format):  # noqa: A002 - the name in the address
        """The rows of the list as a file, whose headings and words are the same for everybody."""
        if format not in FORMATS:
            raise Http404
        with translation.override(languages.default()):
            return self._exported(request, format)

    def _exported(self, request, format):  # noqa: A002 - as above
        if not self.has_view_or_change_permission(request):
            raise PermissionDenied
        self._tidy(request)
        columns = self.columns_for(request)
        try:
            rows = self._rows(request, columns)
        except IncorrectLookupParameters:
            return redirect(f"{self._list_url()}?{ERROR_FLAG}=1")
        count = rows.count()
        most = min(settings.EXPORT_ROWS, MOST_IN_SHEET if format == "xlsx" else count)
        if count > most:
            said = _(
                "Nothing was exported: the list has %(count)s records, and at most %(most)s leave "
                "in one file. Narrow it by its filters and export the parts."
            )
            self.message_user(request, said % {"count": count, "most": most}, messages.ERROR)
            query = f"?{request.GET.urlencode()}" if request.GET else ""
            return redirect(f"{self._list_url()}{query}")
        self._log(request, format, count)
        name = f"{self.opts.verbose_name_plural.replace(' ', '-')}-{localdate().isoformat()}"
        cells = (
            [text_of(column.value(row)) for column in columns]
            for row in rows.iterator(chunk_size=AT_ONCE)
        )
        if format == "csv":
            lines = csv_lines(_with_head(columns, cells))
            response = StreamingHttpResponse(lines, content_type="text/csv; charset=utf-8")
            response["Content-Disposition"] = f'attachment; filename="{name}.csv"'
            return response
        return FileResponse(
            workbook(columns, cells),
            as_attachment=True,
            filename=f"{name}.xlsx",
            content_type=XLSX,
        )

    def _list_url(self):
        return reverse(f"admin:{self.opts.app_label}_{self.opts.model_name}_changelist")

    def _rows(self, request, columns):
        """The records of the list as it is filtered, all its pages."""
        related = [
            column.field
            for column in columns
            if column.field and self.opts.get_field(column.field).is_relation
        ]
        rows = self.get_changelist_instance(request).get_queryset(request)
        joins = (*related, *self.export_related, *self.related)
        rows = rows.select_related(*joins) if joins else rows
        return rows.prefetch_related(*self.export_parts)

    def _log(self, request, format, count):  # noqa: A002
        note(
            "export",
            user=request.user,
            subject=self.model,
            detail=f"{count} as {format.upper()}{', filtered' if request.GET else ''}",
        )
        query = request.GET.urlencode()
        filtered = f", filtered by {query}" if query else ""
        LogEntry.objects.create(
            user=request.user,
            content_type=ContentType.objects.get_for_model(self.model),
            object_repr=str(self.opts.verbose_name_plural)[:200],
            action_flag=CHANGE,
            change_message=f"Exported {count} {self.opts.verbose_name_plural} as "
            f"{format.upper()}{filtered}",
        )


class ListExports(Exports):
    """The same where the list itself says what there is to know: its columns go into the file."""

    #: Columns that only lead elsewhere.
    export_leaves_out = ()

    def columns_for(self, request):
        names = [each for each in self.list_display if each not in self.export_leaves_out]
        return [self._column(name) for name in names]

    def _column(self, name):
        label = str(label_for_field(name, self.model, model_admin=self))

        def value(row):
            field, _attribute, found = lookup_field(name, row, self)
            if field:
                return _reader(field)(row)
            return unescape(strip_tags(found)) if isinstance(found, SafeString) else found

        return ExportColumn(label[:1].upper() + label[1:], value)


def _reader(field):
    if field.flatchoices:
        labels = {key: str(label) for key, label in field.flatchoices}
        return lambda row: labels.get(getattr(row, field.name), getattr(row, field.name))
    if field.is_relation:
        return lambda row: str(getattr(row, field.name) or "")
    if isinstance(field, models.TextField) and "prose" in type(field).__name__.lower():
        return lambda row: strip_tags(getattr(row, field.name))
    return lambda row: getattr(row, field.name)


def _with_head(columns, cells):
    yield [column.label for column in columns]
    yield from cells


def workbook(columns, cells):
    """An open file with a workbook of one sheet; formulas stand in it as text."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
    from openpyxl.styles import Font

    book = Workbook(write_only=True)
    sheet = book.create_sheet("Export")
    sheet.freeze_panes = "A2"
    head = []
    for column in columns:
        cell = WriteOnlyCell(sheet, column.label)
        cell.font = Font(bold=True)
        head.append(cell)
    sheet.append(head)
    for row in cells:
        sheet.append(
            [
                value
                if isinstance(value, int | float)
                else ILLEGAL_CHARACTERS_RE.sub("", safe_cell(value))[:32_767]
                for value in row
            ]
        )
    # The answer closes it.
    file = tempfile.TemporaryFile()  # noqa: SIM115
    book.save(file)
    file.seek(0)
    return file
