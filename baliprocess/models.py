"""What belongs to the site as a whole: its standing pages, and what the record last brought."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from .accounts.language import DeskLanguage  # noqa: F401 (its table belongs to this app)
from .acts import Act, ActRow  # noqa: F401 (their tables belong to this app)
from .addresses import address
from .audit import AuditEntry  # noqa: F401 (its table belongs to this app)
from .not_again import NotAgain  # noqa: F401 (its table belongs to this app)
from .open_forms import OpenForm  # noqa: F401 (as above)
from .page_cache.model import PageCacheState  # noqa: F401 - its table belongs to this app
from .previews.models import PreviewLink  # noqa: F401 (its table belongs to this app)
from .prose import ProseField
from .publishing import (
    Published,
    PublishedQuerySet,
    guard_fields,
    publishing_permissions,
)
from .quotas import Uploaded  # noqa: F401 (its table belongs to this app)
from .restored import Restoration  # noqa: F401 (its table belongs to this app)
from .saving import Notice, Submission  # noqa: F401 (as above)
from .search.models import (  # noqa: F401 (their tables belong to this app)
    FileText,
    SearchEntry,
    SearchLink,
    SearchMiss,
    SearchWord,
)
from .sent_tables import ChosenColumns, SentTable  # noqa: F401 (as above)


class PageQuerySet(PublishedQuerySet):
    def in_menu_order(self):
        """In the order of the menu of the About section."""
        return self.order_by("position", "title")


@guard_fields
class Page(Published):
    """A standing text that staff edit: about, objectives, history, accessibility, privacy."""

    slug = models.SlugField(
        max_length=100,
        unique=True,
        help_text=_("Part of the address. The page “about” opens the section."),
    )
    title = models.CharField(max_length=200)
    lead = models.TextField(blank=True, help_text=_("One or two sentences in plain text."))
    body = ProseField(blank=True)
    position = models.PositiveIntegerField(
        default=100, help_text=_("Where it stands in the menu: low numbers first.")
    )

    objects = PageQuerySet.as_manager()
    history = HistoricalRecords()

    class Meta:
        ordering = ["position", "title"]
        permissions = publishing_permissions("page")
        constraints = [*Published.Meta.constraints]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        if self.slug == "about":
            return address("about")
        return address("page_detail", self.slug)


class LoadedRow(models.Model):
    """What `load_record` last wrote into one row: by this it knows an edit made by hand."""

    shows_on_pages = False

    model = models.CharField(max_length=60)
    key = models.CharField(max_length=300)
    values = models.JSONField(default=dict)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["model", "key"], name="one_loaded_row_per_key"),
        ]

    def __str__(self):
        return f"{self.model} {self.key}"
