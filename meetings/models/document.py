"""What meetings issued or were given: documents, and their files by version and language."""

import pathlib

from django.core.exceptions import ValidationError
from django.core.validators import FileExtensionValidator, MinValueValidator
from django.db import models
from django.db.models import F, OuterRef, Q
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from baliprocess.addresses import address, plain_address
from baliprocess.changing import ChangesQuerySet, within
from baliprocess.dates import Precision, print_date
from baliprocess.keys import LatestFirst
from baliprocess.parts import Parts, instances
from baliprocess.publishing import (
    Published,
    PublishedQuerySet,
    guard_fields,
    publishing_permissions,
    unique_slug,
    visible,
)
from baliprocess.repeated import repeat

from .meeting import Meeting
from .series import Series


class DocumentQuerySet(ChangesQuerySet, PublishedQuerySet):
    parts = ("files",)
    above = ("meeting",)

    def touched(self, moment, now):
        """As of any record; of what hangs on a meeting, the meeting's visibility counts as well."""
        meetings = Meeting.objects.touched(moment, now)
        hanging = self.model.history.filter(meeting__in=meetings).values_list("id", flat=True)
        return super().touched(moment, now) | set(hanging)

    def spans(self, keys):
        return within(super().spans(keys), "meeting_id", Meeting.objects.spans)

    def published(self, *, now=None):
        """The documents the public may see: published, and not of a hidden meeting."""
        return self.filter(
            visible(now=now), Q(meeting__isnull=True) | visible("meeting__", now=now)
        )

    def outcomes(self):
        """What meetings agreed or their chairs stated, apart from papers and talks."""
        return self.filter(kind__in=self.model.OUTCOME_KINDS)

    def latest_first(self):
        """By date, the latest first; documents without a date at the end."""
        return self.order_by(*self.model.LATEST_FIRST)

    def search(self, terms):
        """The documents that hold every word of `terms` in title, symbol or summary."""
        rows = self
        for word in terms.split():
            rows = rows.filter(
                Q(title__icontains=word)
                | Q(symbol__icontains=word)
                | Q(summary__icontains=word)
                | Q(meeting__title__icontains=word)
                | Q(meeting__series__name__icontains=word)
            )
        return rows

    def lines(self):
        """Only what a line tells of a document, with its meeting: see `Meeting`'s."""
        meeting = ("series", "number", "title", "slug", "series__slug", "series__name")
        return self.select_related("meeting__series").only(
            *("slug", "title", "kind", "issued_on", "precision", "meeting"),
            *(f"meeting__{name}" for name in (*meeting, "series__ordinal_style")),
        )

    def with_cards(self):
        """What a line in a list of documents shows: its meeting and its latest files."""
        files = DocumentFile.objects.filter(document=OuterRef("pk")).order_by(
            "-version", "language"
        )
        return self.select_related("meeting__series").annotate(
            file_rows=Parts(files, DocumentFile.PUBLIC_COLUMNS)
        )


@guard_fields
class Document(Published):
    """A paper of a meeting, or of the forum: an agenda, a statement, a declaration, a guide.

    A Co-Chairs' Statement is issued by the chairs; a declaration is agreed by all.
    """

    class Kind(models.TextChoices):
        PROVISIONAL_AGENDA = "provisional-agenda", _("Provisional agenda")
        AGENDA = "agenda", _("Agenda")
        PROGRAMME = "programme-of-work", _("Programme of work")
        PARTICIPANTS = "list-of-participants", _("List of participants")
        CO_CHAIRS_STATEMENT = "co-chairs-statement", _("Co-Chairs’ Statement")
        DECLARATION = "ministerial-declaration", _("Ministerial declaration")
        COMMUNIQUE = "communique", _("Communiqué")
        STRATEGY = "strategy", _("Strategy")
        REPORT = "report", _("Report")
        TERMS_OF_REFERENCE = "terms-of-reference", _("Terms of reference")
        INFORMATION_NOTE = "information-note", _("Information note")
        PRESENTATION = "presentation", _("Presentation")
        POLICY_GUIDE = "policy-guide", _("Policy guide")
        OTHER = "other", _("Other document")

    class Adoption(models.TextChoices):
        NOT_STATED = "not-stated", _("Not stated")
        DRAFT = "draft", _("Draft")
        ISSUED = "issued", _("Issued")
        ADOPTED = "adopted", _("Adopted")
        ENDORSED = "endorsed", _("Endorsed")
        NOTED = "noted", _("Noted")
        SUPERSEDED = "superseded", _("Superseded")

    OUTCOME_KINDS = (
        Kind.CO_CHAIRS_STATEMENT,
        Kind.DECLARATION,
        Kind.COMMUNIQUE,
        Kind.STRATEGY,
    )

    # As the indexes have it, also of what always has a value: see `LatestFirst`.
    LATEST_FIRST = (F("issued_on").desc(nulls_last=True), F("pk").desc(nulls_last=True))

    meeting = models.ForeignKey(
        Meeting,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="documents",
    )
    kind = models.CharField(max_length=23, choices=Kind)
    title = models.CharField(max_length=300)
    slug = models.SlugField(
        max_length=120,
        unique=True,
        blank=True,
        help_text=_("Part of the page's address. Leave empty to have it made from the title."),
    )
    symbol = models.CharField(
        max_length=60,
        blank=True,
        help_text=_("The reference printed on it, such as BP/SOM/14/3."),
    )
    issued_on = models.DateField("date", null=True, blank=True)
    precision = models.CharField("known", max_length=5, choices=Precision, default=Precision.DAY)
    adoption = models.CharField(
        "standing", max_length=10, choices=Adoption, default=Adoption.NOT_STATED
    )
    superseded_by = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="supersedes",
    )
    summary = models.TextField(blank=True)
    source_url = models.URLField("source", max_length=500, blank=True)
    #: Repeats the series of the meeting, so that the documents of a series are in one index.
    series = models.ForeignKey(
        Series,
        null=True,
        blank=True,
        editable=False,
        on_delete=models.PROTECT,
        related_name="+",
        db_index=False,
    )

    objects = DocumentQuerySet.as_manager()
    # What is repeated follows from the meeting: no version holds it.
    history = HistoricalRecords(excluded_fields=["series"])

    class Meta:
        ordering = [F("issued_on").desc(nulls_last=True), "-pk"]
        permissions = publishing_permissions("document")
        constraints = [
            *Published.Meta.constraints,
            models.CheckConstraint(
                condition=Q(superseded_by__isnull=True) | ~Q(superseded_by=F("id")),
                name="document_does_not_supersede_itself",
                violation_error_message=_("A document cannot be superseded by itself."),
            ),
        ]
        indexes = [
            *Published.Meta.indexes,
            LatestFirst(fields=["-issued_on", "-id"], name="document_latest"),
            LatestFirst(fields=["kind", "-issued_on", "-id"], name="document_latest_of_kind"),
            LatestFirst(fields=["series", "-issued_on", "-id"], name="document_latest_of_series"),
            models.Index(fields=["-updated_at", "-id"], name="document_changed"),
        ]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return address("document_detail", self.slug)

    def save(self, *args, **kwargs):
        if not self.slug:
            self.slug = unique_slug(self, self.title, max_length=120)
        super().save(*args, **kwargs)

    def get_kind_display(self):
        """As Django has it, without asking for the words of every other kind as well."""
        try:
            return str(self.Kind(self.kind).label)
        except ValueError:
            return self.kind

    @property
    def date(self):
        """When it was issued, in words, as far as it is known."""
        return print_date(self.issued_on, self.precision)

    @cached_property
    def all_files(self):
        """All versions and languages, the newest first; only on rows from `with_cards()`."""
        files = instances(DocumentFile, self.file_rows)
        for file in files:
            file.document = self
        return files

    @property
    def latest_files(self):
        """The newest version in each language, languages in alphabetical order."""
        latest = {}
        for file in self.all_files:
            latest.setdefault(file.language, file)
        return [latest[language] for language in sorted(latest)]

    @property
    def earlier_files(self):
        """The versions that a newer one in the same language has taken the place of."""
        latest = self.latest_files
        return [file for file in self.all_files if file not in latest]


repeat(
    "meetings",
    row="meetings_document",
    above="meetings_meeting",
    link="meeting_id",
    columns=(("series_id", "above.series_id"),),
    sources=("series_id",),
)


#: What may be uploaded as a document: kinds that readers have and that carry no script.
EXTENSIONS = ("pdf", "docx", "xlsx", "pptx", "odt", "ods", "odp", "txt", "csv")
MAX_BYTES = 40 * 1024 * 1024


def document_path(instance, filename):
    """A name of our own under `documents/`; nothing of the uploaded name but its ending."""
    ending = pathlib.PurePath(filename).suffix.lower()
    name = f"{instance.document.slug}-v{instance.version}-{instance.language}{ending}"
    return f"documents/{name}"


def not_too_large(file):
    """Refuse a file of more than 40 MB, in a sentence."""
    if file.size > MAX_BYTES:
        raise ValidationError(
            gettext("The file has {size} MB; at most 40 MB are taken.").format(
                size=file.size // 1024**2
            )
        )


@guard_fields
class DocumentFile(models.Model):
    """One version of a document in one language: a file kept here, or an address elsewhere."""

    PUBLIC_COLUMNS = (
        "id",
        "version",
        "language",
        "file",
        "external_url",
        "sha256",
        "bytes",
        "pages",
        "added_at",
    )

    document = models.ForeignKey(Document, on_delete=models.CASCADE, related_name="files")
    version = models.PositiveSmallIntegerField(
        default=1,
        validators=[MinValueValidator(1)],
        help_text=_("The newest one is shown first."),
    )
    language = models.CharField(
        max_length=12, default="en", help_text=_("Language code: en, id, vi, fr …")
    )
    file = models.FileField(
        upload_to=document_path,
        max_length=200,
        blank=True,
        validators=[FileExtensionValidator(EXTENSIONS), not_too_large],
    )
    external_url = models.URLField(
        _("address elsewhere"),
        max_length=500,
        blank=True,
        help_text=_("If the file is not kept here."),
    )
    sha256 = models.CharField(max_length=64, blank=True, editable=False)
    bytes = models.PositiveBigIntegerField(null=True, editable=False)
    pages = models.PositiveIntegerField(null=True, blank=True)
    added_at = models.DateTimeField(auto_now_add=True, editable=False)
    #: Repeats the date of the document, by which the documents in a language are sorted.
    issued_on = models.DateField("date", null=True, blank=True, editable=False)

    # What is repeated follows from the document: no version holds it.
    history = HistoricalRecords(excluded_fields=["issued_on"])

    class Meta:
        ordering = ["document", "-version", "language"]
        verbose_name = "file"
        constraints = [
            models.UniqueConstraint(
                fields=["document", "version", "language"],
                name="one_file_per_version_and_language",
                violation_error_message=_("This version already has a file in this language."),
            ),
            models.CheckConstraint(
                condition=(~Q(file="") & Q(external_url="")) | (Q(file="") & ~Q(external_url="")),
                name="document_file_is_here_or_elsewhere",
                violation_error_message=_(
                    "Choose a file, or give its address elsewhere: one of the two."
                ),
            ),
            models.CheckConstraint(
                condition=Q(language__regex=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"),
                name="document_file_language_is_a_code",
                violation_error_message=_("Write the language as a code: en, id, vi, zh-hans."),
            ),
            models.CheckConstraint(
                condition=Q(version__gte=1),
                name="document_version_is_positive",
                violation_error_message=_("Versions are counted from 1."),
            ),
        ]
        indexes = [
            LatestFirst(
                fields=["language", "-issued_on", "-document"], name="file_latest_of_language"
            ),
        ]

    def __str__(self):
        return gettext("{document}, version {version}, {language}").format(
            document=self.document, version=self.version, language=self.language
        )

    def get_absolute_url(self):
        if self.external_url:
            return self.external_url
        key = [self.document.slug, self.version, self.language, self.extension]
        return plain_address("document_version", *key)

    @property
    def extension(self):
        """The ending of the file without its dot: "pdf"; "" for an address elsewhere."""
        return pathlib.PurePath(self.file.name).suffix.lstrip(".").lower() if self.file else ""


repeat(
    "meetings",
    row="meetings_documentfile",
    above="meetings_document",
    link="document_id",
    columns=(("issued_on", "above.issued_on"),),
    sources=("issued_on",),
)
