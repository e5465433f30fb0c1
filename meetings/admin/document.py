"""Documents and their files."""

import pathlib

from django import forms
from django.contrib import admin
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.validators import FileExtensionValidator, RegexValidator
from django.db import models
from django.db.models import Count, Exists, OuterRef, Subquery
from django.db.models.functions import Coalesce
from django.http import FileResponse, Http404
from django.shortcuts import get_object_or_404
from django.urls import path, reverse
from django.utils import translation
from django.utils.html import format_html
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from baliprocess import languages, quotas
from baliprocess.audit.model import acting_user
from baliprocess.desk import (
    ADDRESS,
    PUBLICATION,
    DeskForm,
    Need,
    PublishedAdmin,
    RowForm,
    TableFormSet,
    TableRows,
)
from baliprocess.publishing import Status
from baliprocess.scanning import NotClean, scan
from meetings import uploads
from meetings.models import Document, DocumentFile
from meetings.models.document import EXTENSIONS, not_too_large

from .checks import DOCUMENT_CHECKS, document_rows


def extension_of(file):
    return pathlib.PurePath(file.name).suffix.lstrip(".").lower()


def content_fits_name(file):
    """Refuse an upload that is not what its name says, or not clean, in a sentence."""
    if extension_of(file) not in EXTENSIONS:
        return
    if sentence := uploads.fault(file, extension_of(file)):
        raise ValidationError(sentence)
    try:
        scan(file)
    except NotClean as error:
        raise ValidationError(str(error)) from error


# --- The files of a document ---------------------------------------------------------------------


#: As addresses print it: "en", "zh-Hant" (https://www.rfc-editor.org/rfc/rfc5646).
language_code = RegexValidator(
    r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$", _("Write the code of the language: en, id, vi, fr …")
)


class DocumentFileForm(RowForm):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["file"].validators.append(content_fits_name)
        self.fields["language"].validators.append(language_code)
        if self.instance.pk is None:
            self.fields["version"].required = False
            self.fields["version"].initial = None

    def clean_file(self):
        file = self.cleaned_data.get("file")
        if "file" in self.changed_data and file:
            try:
                quotas.check(acting_user(), file.size)
            except quotas.Reached as reached:
                raise ValidationError(str(reached)) from reached
        return file

    def save(self, commit=True):
        file = self.cleaned_data.get("file")
        if "file" in self.changed_data and file:
            quotas.spend(acting_user(), file.size, checked=True)
            self.instance.sha256, self.instance.bytes = uploads.digest(file)
        elif not file:
            self.instance.sha256, self.instance.bytes = "", None
        return super().save(commit)


class DocumentFileFormSet(TableFormSet):
    """A new row without a number is the next version in its language, or a translation."""

    def clean(self):
        files = [form.instance for form in self.live_forms() if form.cleaned_data.get("version")]
        for form in self.live_forms():
            if form.cleaned_data.get("version") or form.errors.keys() & {"version", "language"}:
                continue
            versions = [row.version for row in files if row.language == form.instance.language]
            latest = max((row.version for row in files), default=1)
            form.instance.version = max(versions) + 1 if versions else latest
            files.append(form.instance)
        super().clean()


class DocumentFileRows(TableRows):
    model = DocumentFile
    form = DocumentFileForm
    formset = DocumentFileFormSet
    fields = ["version", "language", "file", "external_url", "pages", "stored"]
    readonly_fields = ["stored"]
    extra = 1
    # Django's own widget would link to the storage, which nobody may read directly.
    formfield_overrides = TableRows.formfield_overrides | {
        models.FileField: {"widget": forms.FileInput}
    }
    description = _(
        "A file kept here, or its address elsewhere: one of the two. Without a "
        "number a new row is the next version in its language; old versions stay "
        "where they are."
    )

    @admin.display(description=_("kept here"))
    def stored(self, obj):
        if obj is None or obj.pk is None or not obj.file:
            return "–"
        return format_html(
            '<a href="{}">{}, {} kB</a>',
            reverse("admin:meetings_document_file", args=[obj.pk]),
            obj.extension.upper(),
            -(-(obj.bytes or 0) // 1000),
        )


def _without_file(now):
    return ~Exists(DocumentFile.objects.filter(document=OuterRef("pk")))


class DocumentForm(DeskForm):
    partial_dates = (("issued_on", "precision"),)


@admin.register(Document)
class DocumentAdmin(PublishedAdmin):
    form = DocumentForm
    list_display = ["title", "kind", "meeting", "date", "file_count", "publication"]
    list_select_related = ["meeting__series"]
    list_filter = ["kind", "adoption"]
    search_fields = ["title", "symbol", "summary", "meeting__title", "meeting__series__name"]
    search_help_text = _("Title, symbol, summary or series")
    date_hierarchy = "issued_on"
    autocomplete_fields = ["meeting", "superseded_by"]
    related = ("meeting__series", "superseded_by")
    fieldsets = [
        (
            None,
            {
                "fields": [
                    "kind",
                    "title",
                    "meeting",
                    ("issued_on", "precision"),
                    ("symbol", "adoption"),
                    "superseded_by",
                ]
            },
        ),
        (_("Page"), {"fields": ["summary", "source_url"]}),
        PUBLICATION,
        ADDRESS,
    ]
    inlines = [DocumentFileRows]
    checks = DOCUMENT_CHECKS
    needs = (
        Need(
            "file",
            _("without a file or address"),
            _("document without a file or address"),
            _("documents without a file or address"),
            _without_file,
        ),
    )

    def for_list(self, queryset):
        files = DocumentFile.objects.filter(document=OuterRef("pk")).order_by().values("document")
        count = files.annotate(n=Count("pk")).values("n")
        return queryset.annotate(file_count=Coalesce(Subquery(count), 0))

    def place_of(self, obj):
        meeting = obj.meeting if obj else None
        return (meeting.timezone, meeting.city) if meeting else ("", "")

    def for_checks(self, queryset):
        return document_rows(queryset)

    def hidden_because(self, obj):
        return (
            ""
            if obj.meeting is None or obj.meeting.is_public()
            else gettext("its meeting is not public")
        )

    def narrow_autocomplete(self, request, queryset):
        # The box in a meeting's form offers only what belongs to no meeting yet.
        return queryset.filter(meeting=None) if "unattached" in request.GET else queryset

    @admin.display(description=_("date"), ordering="issued_on")
    def date(self, obj):
        return obj.date

    @admin.display(description=_("files"), ordering="file_count")
    def file_count(self, obj):
        return obj.file_count

    def get_urls(self):
        view = self.admin_site.admin_view(self.file_view)
        return [path("file/<int:pk>/", view, name="meetings_document_file"), *super().get_urls()]

    def file_view(self, request, pk):
        """A stored file, published or not, for staff who may see documents. Never shown inline."""
        if not self.has_view_permission(request):
            raise PermissionDenied
        row = get_object_or_404(DocumentFile.objects.exclude(file=""), pk=pk)
        try:
            content = row.file.open()
        except FileNotFoundError:
            raise Http404 from None
        name = pathlib.PurePath(row.file.name).name
        return FileResponse(content, as_attachment=True, filename=name)


# --- Rows of a meeting's form --------------------------------------------------------------------


class MeetingDocumentForm(RowForm):
    """A document with its first file in one row; without a title it is named after the meeting."""

    partial_dates = (("issued_on", "precision"),)
    address = forms.URLField(
        label=_("Address elsewhere"),
        max_length=500,
        required=False,
        assume_scheme="https",
        widget=forms.URLInput(attrs={"class": "vURLField"}),
    )
    upload = forms.FileField(
        label=_("Or file"),
        required=False,
        validators=[FileExtensionValidator(EXTENSIONS), not_too_large, content_fits_name],
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["title"].required = False
        if self.instance.pk:
            # What is there has versions and languages: its own form keeps them.
            for name in ("address", "upload"):
                self.fields[name].disabled = True
            latest = max(self.instance.files.all(), key=lambda each: each.version, default=None)
            self.initial["address"] = latest.external_url if latest else ""

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("address") and cleaned.get("upload") and not self.instance.pk:
            self.add_error(
                "upload", gettext("Choose a file, or give its address elsewhere: one of the two.")
            )
        kind = cleaned.get("kind")
        if kind and not cleaned.get("title") and "title" not in self.errors:
            if kind == Document.Kind.OTHER:
                self.add_error("title", gettext("Give the document a title."))
            else:
                # Titles are kept in the language of the record, whatever that of the desk.
                with translation.override(languages.default()):
                    cleaned["title"] = self.title_from(str(Document.Kind(kind).label))
        return cleaned

    def title_from(self, kind):
        """ "Co-Chairs’ Statement of the Fourteenth …"; the kind alone while there is no series."""
        meeting = self.parent
        name = meeting.name if meeting.title or meeting.series_id else ""
        return f"{kind} of the {name.removeprefix('The ')}"[:300] if name else kind

    def save(self, commit=True):
        is_new = self.instance.pk is None
        document = super().save(commit)
        address, upload = self.cleaned_data.get("address"), self.cleaned_data.get("upload")
        if is_new and (address or upload):
            sha256, size = uploads.digest(upload) if upload else ("", None)
            DocumentFile.objects.create(
                document=document,
                external_url=address or "",
                file=upload or "",
                sha256=sha256,
                bytes=size,
            )
        return document


class MeetingDocumentRows(TableRows):
    model = Document
    form = MeetingDocumentForm
    formset = TableFormSet
    fields = ["kind", "title", "issued_on", "status", "address", "upload"]
    extra = 1
    show_change_link = True
    description = _(
        "Without a title a document is named after its kind and the meeting. It "
        "becomes public together with the meeting unless it is kept as a draft. "
        "Further versions and languages are added in the document’s own form."
    )

    def get_queryset(self, request):
        return super().get_queryset(request).prefetch_related("files")

    def get_formset(self, request, obj=None, **kwargs):
        formset = super().get_formset(request, obj, **kwargs)
        documents = self.admin_site.get_model_admin(Document)
        allowed = documents.allowed_statuses
        may_publish = documents.has_publish_permission(request)

        class Form(formset.form):
            def __init__(self, *args, **kwargs):
                super().__init__(*args, **kwargs)
                status = self.fields["status"]
                current = self.initial.get("status") if self.instance.pk else None
                status.choices = [(item.value, item.label) for item in allowed(request, current)]

        Form.base_fields["status"].initial = Status.PUBLISHED if may_publish else Status.DRAFT
        formset.form = Form
        return formset
