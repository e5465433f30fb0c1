"""The tables of the search. All of them can be made again from the record but `SearchMiss`."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from baliprocess.dates import Precision
from baliprocess.publishing import guard_fields


@guard_fields
class SearchEntry(models.Model):
    """One thing that can be found: what is shown of it, and when it may be.

    Only what is public, or will be by its schedule, has an entry. The times here narrow the hits;
    the last word on visibility has `published()` of the row itself (`rows.ranked`).
    The primary key is made of kind, date and key of the row, see `number_of`: so the full text of
    either engine gives the hits of a kind newest first without sorting.
    """

    # It shows in lists narrowed by words: the text of a file is read after its row was saved.

    class Kind(models.TextChoices):
        MEMBER = "members", _("Members and observers")
        GROUP = "groups", _("Groups and series")
        MEETING = "meetings", _("Meetings")
        PERSON = "people", _("People")
        DOCUMENT = "documents", _("Documents")
        ARTICLE = "news", _("News")
        PHOTO = "photos", _("Photographs")
        PAGE = "pages", _("About")

    id = models.BigIntegerField(primary_key=True)
    kind = models.CharField(max_length=9, choices=Kind)
    model = models.CharField(max_length=60)
    object_id = models.PositiveBigIntegerField()
    title = models.TextField()
    folded = models.CharField(max_length=300)
    url = models.CharField(max_length=300)
    detail = models.TextField(blank=True)
    language = models.CharField(max_length=12, blank=True)
    summary = models.TextField(blank=True)
    body = models.TextField(blank=True)
    year = models.PositiveSmallIntegerField(null=True)
    starts_on = models.DateField(null=True)
    ends_on = models.DateField(null=True)
    precision = models.CharField(max_length=5, choices=Precision, default=Precision.DAY)
    opens_at = models.DateTimeField(null=True)
    closes_at = models.DateTimeField(null=True)
    digest = models.CharField(max_length=32)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["model", "object_id"], name="one_entry_per_row"),
        ]

    def __str__(self):
        return self.title


class SearchLink(models.Model):
    """That an entry speaks of another row: of a member, a series, a meeting, an album."""

    shows_on_pages = False

    entry = models.ForeignKey(SearchEntry, on_delete=models.CASCADE, related_name="links")
    model = models.CharField(max_length=60)
    object_id = models.PositiveBigIntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["model", "object_id", "entry"], name="one_link_per_entry_and_row"
            ),
        ]

    def __str__(self):
        return f"{self.entry_id}: {self.model} {self.object_id}"


class SearchWord(models.Model):
    """A word of a title or a name, folded: what "did you mean" chooses from."""

    shows_on_pages = False

    word = models.CharField(max_length=40, primary_key=True)

    def __str__(self):
        return self.word


class FileText(models.Model):
    """What an uploaded file says, by the digest of its content, so that each is read once."""

    shows_on_pages = False

    key = models.CharField(max_length=200, primary_key=True)
    text = models.TextField(blank=True)
    pages = models.PositiveIntegerField(null=True)
    fault = models.CharField(max_length=200, blank=True)
    read_at = models.DateTimeField(auto_now=True)

    def __str__(self):
        return self.fault or self.text[:60]


class SearchMiss(models.Model):
    """Words that were searched for and not found. Nothing is kept of who searched."""

    shows_on_pages = False

    terms = models.CharField(_("searched for"), max_length=60, unique=True, editable=False)
    times = models.PositiveIntegerField(default=1, editable=False)
    last_on = models.DateField(_("last on"), default=timezone.localdate, editable=False)

    class Meta:
        ordering = ["-times", "-last_on", "terms"]
        verbose_name = _("search without result")
        verbose_name_plural = _("searches without result")
        indexes = [models.Index(fields=["last_on"], name="search_miss_by_day")]

    def __str__(self):
        return self.terms
