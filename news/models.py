"""What was reported: outlets and their articles, and the forum's own news."""

import re

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import ExpressionWrapper, F, Q
from django.utils import timezone
from django.utils.html import strip_tags
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from baliprocess.addresses import address
from baliprocess.changing import ChangesQuerySet
from baliprocess.dates import Precision, print_date
from baliprocess.keys import LatestFirst
from baliprocess.prose import ProseField
from baliprocess.publishing import (
    Published,
    PublishedQuerySet,
    guard_fields,
    publishing_permissions,
    unique_slug,
)
from meetings.models import Meeting
from members.models import Member
from photos.models import Photo

from .naming import Naming  # noqa: F401 (reads a table of this app)


@guard_fields
class Outlet(models.Model):
    """Who publishes: a news agency, a newspaper, a broadcaster, a government, an organisation."""

    class Kind(models.TextChoices):
        AGENCY = "agency", _("News agency")
        NEWSPAPER = "newspaper", _("Newspaper or news site")
        BROADCASTER = "broadcaster", _("Broadcaster")
        GOVERNMENT = "government", _("Government")
        ORGANISATION = "organisation", _("Organisation")

    name = models.CharField(max_length=200, unique=True)
    slug = models.SlugField(max_length=100, unique=True, blank=True)
    kind = models.CharField(max_length=12, choices=Kind, default=Kind.NEWSPAPER)
    homepage_url = models.URLField(_("home page"), max_length=500, blank=True)

    history = HistoricalRecords()

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name

    def save(self, *args, **kwargs):
        if not self.slug:
            self.slug = unique_slug(self, self.name)
        super().save(*args, **kwargs)


#: Whose full text the public may read: own news, and reports to which rights are recorded. What
#: cannot be read must not be found either, or a search would spell it out word by word.
FULL_TEXT_IS_PUBLIC = ~Q(rights="") | Q(outlet__isnull=True, source_url="")


class ArticleQuerySet(ChangesQuerySet, PublishedQuerySet):
    above = ("outlet", "agency")
    key_fields = ("year", "slug")

    def latest_first(self):
        """By date, the latest first; within a year, what has no date comes after what has."""
        return self.order_by(*self.model.LATEST_FIRST)

    def search(self, terms):
        """The articles that hold every word of `terms` in headline, text, place or outlet."""
        rows = self
        for word in terms.split():
            rows = rows.filter(
                Q(headline__icontains=word)
                | Q(standfirst__icontains=word)
                | (Q(body__icontains=word) & FULL_TEXT_IS_PUBLIC)
                | Q(dateline__icontains=word)
                | Q(outlet__name__icontains=word)
            )
        return rows

    def with_cards(self):
        """What a line in a list of articles shows."""
        return self.select_related("outlet", "agency")

    def lines(self):
        """Only what a line tells of an article: see `Meeting`'s."""
        return self.only(
            *("headline", "slug", "year", "reported_on", "precision", "dateline", "language"),
            *("outlet__name", "agency__name"),
        ).annotate(has_text=ExpressionWrapper(~Q(body=""), models.BooleanField()))


@guard_fields
class Article(Published):
    """A report by an outlet, shown with a summary of our own and a link; or the forum's own news.

    A report has an outlet and the address of its source; own news have neither.
    """

    # As the index has it, also of what always has a value: see `LatestFirst`.
    LATEST_FIRST = tuple(F(name).desc(nulls_last=True) for name in ("year", "reported_on", "pk"))

    headline = models.CharField(max_length=300)
    slug = models.SlugField(
        max_length=120,
        blank=True,
        help_text=_("Part of the address. Leave empty to have it made from the headline."),
    )
    year = models.PositiveSmallIntegerField(
        blank=True,
        validators=[MinValueValidator(1990), MaxValueValidator(2100)],
        help_text=_("Under which it is filed. Leave empty to take it from the date."),
    )
    standfirst = models.TextField(
        "summary",
        blank=True,
        help_text=_("Our own words: what it reports, in two or three sentences."),
    )
    body = ProseField(
        blank=True,
        help_text=_("For the forum's own news, or where rights to the full text are held."),
    )
    rights = models.CharField(
        _("rights to the full text"),
        max_length=200,
        blank=True,
        help_text=_("From whom and since when. Without it a report's full text stays with staff."),
    )
    byline = models.CharField(max_length=200, blank=True)
    initials = models.CharField(
        _("editor’s initials"),
        max_length=20,
        blank=True,
        help_text=_("As they stand below the report."),
    )
    photo_credit = models.CharField(
        max_length=200, blank=True, help_text=_("Of the picture that was printed with the report.")
    )
    dateline = models.CharField("place", max_length=100, blank=True)
    reported_on = models.DateField("date", null=True, blank=True)
    precision = models.CharField("known", max_length=5, choices=Precision, default=Precision.DAY)
    outlet = models.ForeignKey(
        Outlet, null=True, blank=True, on_delete=models.PROTECT, related_name="articles"
    )
    agency = models.ForeignKey(
        Outlet,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="agency_articles",
        limit_choices_to={"kind": Outlet.Kind.AGENCY},
        help_text=_("The news agency, if the outlet took the text from one."),
    )
    source_url = models.URLField(
        _("address of the report"),
        max_length=500,
        blank=True,
        help_text=_("Empty for own news."),
    )
    language = models.CharField(
        max_length=12, default="en", help_text=_("Of the report: en, id, vi, fr …")
    )
    meetings = models.ManyToManyField(Meeting, blank=True, related_name="articles")
    members = models.ManyToManyField(
        Member, blank=True, related_name="articles", verbose_name=_("members mentioned")
    )
    lead_photo = models.ForeignKey(
        Photo, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )

    objects = ArticleQuerySet.as_manager()
    history = HistoricalRecords(m2m_fields=[meetings, members])

    class Meta:
        ordering = ["-year", F("reported_on").desc(nulls_last=True), "-pk"]
        permissions = publishing_permissions("article")
        constraints = [
            *Published.Meta.constraints,
            models.UniqueConstraint(
                fields=["year", "slug"],
                name="one_article_per_year_and_slug",
                violation_error_message=_("Another article of this year has this address."),
            ),
            models.UniqueConstraint(
                fields=["source_url", "headline"],
                condition=~Q(source_url=""),
                name="one_article_per_source_and_headline",
                violation_error_message=_("This report is already recorded."),
            ),
        ]
        indexes = [
            *Published.Meta.indexes,
            models.Index(fields=["-updated_at", "-id"], name="article_changed"),
            LatestFirst(fields=["-year", "-reported_on", "-id"], name="article_latest"),
            LatestFirst(
                fields=["outlet", "-year", "-reported_on", "-id"], name="article_latest_of_outlet"
            ),
        ]

    def __str__(self):
        return self.headline

    def get_absolute_url(self):
        return address("article_detail", self.year, self.slug)

    def clean(self):
        self._file_under_year()
        if not (self.standfirst.strip() or strip_tags(self.body).strip() or self.source_url):
            raise ValidationError(
                gettext(
                    "An article needs something to read: a summary, a text, or the address of "
                    "the report."
                )
            )
        # An outlet may be about to be made together with its first report.
        if self.source_url and not self.outlet:
            message = gettext(
                "Name the outlet: without one a report would pass for the forum's own news."
            )
            raise ValidationError({"outlet": message})

    def save(self, *args, **kwargs):
        self._file_under_year()
        if not self.slug:
            self.slug = unique_slug(self, self.headline, max_length=120, year=self.year)
        super().save(*args, **kwargs)

    def _file_under_year(self):
        if not self.year:
            day = self.reported_on or (self.publish_at or timezone.now()).date()
            self.year = day.year

    @property
    def is_report(self):
        return bool(self.outlet_id or self.source_url)

    @property
    def date(self):
        """When it was reported, in words, as far as it is known."""
        return print_date(self.reported_on, self.precision)

    @property
    def headline_language(self):
        """The code of the language of the headline: the report's own where its text is kept.

        A report of which the record holds a summary only is named in English, like the record,
        unless no Latin letter is in its headline.
        """
        has_text = vars(self).get("has_text", None)
        as_it_came = (self.body if has_text is None else has_text) or not re.search(
            "[A-Za-z]", self.headline
        )
        return self.language if as_it_came else "en"

    @property
    def public_body(self):
        """The full text, if the public may read it: own news, or rights are recorded."""
        return self.body if self.rights or not self.is_report else ""
