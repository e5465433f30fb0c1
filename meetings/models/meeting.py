"""The meetings: when and where they sat, who hosted them, what came of them."""

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator, RegexValidator
from django.db import models
from django.db.models import Count, Exists, F, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce
from django.utils.timezone import localdate
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from baliprocess.addresses import address
from baliprocess.changing import ChangesQuerySet
from baliprocess.dates import ORDINALS, Precision, print_span
from baliprocess.keys import InTurn, LatestFirst
from baliprocess.publishing import (
    Published,
    PublishedQuerySet,
    guard_fields,
    in_order,
    publishing_permissions,
    unique_slug,
)
from meetings.timezones import known_zones
from members.models import Member, MemberName
from members.names import fold
from photos.models import Album, Photo

from .series import Series

#: So many meetings begun by a day, later ones and ones without a date are drawn of an archive.
BEFORE, AFTER, UNDATED = 200, 40, 10


class MeetingQuerySet(ChangesQuerySet, PublishedQuerySet):
    parts = (
        *("delegations", "delegations__delegates", "figures", "agenda_items", "sessions"),
        *("joint_series", "documents"),
    )
    above = ("series", "country")

    def upcoming(self, today=None):
        """The meetings that have not ended by `today`, the nearest first."""
        today = today or localdate()
        return self.filter(ends_on__gte=today).order_by(*self.model.EARLIEST_FIRST)

    def past(self, today=None):
        """The meetings that ended before `today`, the latest first; undated ones last."""
        today = today or localdate()
        dated = Q(ends_on__lt=today) | Q(ends_on__isnull=True)
        return self.filter(dated).order_by(*self.model.LATEST_FIRST)

    def on(self, date):
        """The meetings known to have sat on `date`; what is only known to a month is left out."""
        return self.filter(starts_on__lte=date, ends_on__gte=date, date_precision=Precision.DAY)

    def latest_first(self):
        """By date, the latest first; meetings without a date at the end."""
        return self.order_by(*self.model.LATEST_FIRST)

    def around(self, date, **numbers):
        """The meetings nearest to `date`: so many begun by then, so many later, a few undated.

        So many of each of the `series`, if their keys are given. In no order. What draws every
        meeting of a record draws these of an archive.
        """
        return self.model._default_manager.filter(self.is_around(date, **numbers))

    def is_around(
        self, date, *, before=BEFORE, after=AFTER, undated=UNDATED, series=None, key="pk"
    ):
        """Whether `key` of a row is that of one of the meetings `around(date)`: a condition."""
        rows = [self] if series is None else [self.filter(series=each) for each in series]
        turns = []
        for each in rows:
            # As the index has it, read from its other end.
            later = each.filter(starts_on__gt=date).order_by(*self.model.EARLIEST_FIRST)
            turns += [
                each.latest_first().filter(starts_on__lte=date)[:before],
                later[:after],
                each.latest_first().filter(starts_on__isnull=True)[:undated],
            ]
        most = (before + after + undated) * len(rows)
        return InTurn(turns, most, key=key)

    def search(self, terms):
        """The meetings that hold every word of `terms` in title, series, place or summary.

        Ordinals are understood, "14th" and "fourteenth" find number 14; so are the other names of
        countries, if they are one word.
        """
        rows = self
        for word in terms.split():
            found = (
                Q(title__icontains=word)
                | Q(series__name__icontains=word)
                | Q(series__short_name__icontains=word)
                | Q(city__icontains=word)
                | Q(country__name__icontains=word)
                | Q(summary__icontains=word)
            )
            if number := ORDINALS.get(word.lower()):
                found |= Q(number=number)
            elif word.isascii() and word.isdigit() and len(word) < 5:
                found |= Q(number=int(word)) | Q(starts_on__year=int(word))
            if folded := fold(word):
                # "Vietnam" and "Burma" find what is printed as Viet Nam and Myanmar.
                names = MemberName.objects.filter(folded=folded).values("member")
                found |= Q(city__icontains=folded) | Q(country__in=names)
            rows = rows.filter(found)
        return rows

    def with_delegation_of(self, member):
        """The meetings at which `member` is publicly on record and did not send apologies."""
        delegation = self.model._meta.get_field("delegations").related_model
        named = delegation.objects.published().filter(meeting=OuterRef("pk"), member=member)
        return self.filter(Exists(named.exclude(presence=delegation.Presence.APOLOGIES)))

    def lines(self):
        """Only what a line or a mark tells of a meeting, with its series and country.

        Whatever else is read of one of them is a query of its own.
        """
        return self.select_related("series", "country").only(
            *("series", "number", "title", "slug", "starts_on", "ends_on", "date_precision"),
            *("event_status", "event_status_reason", "format", "city", "country"),
            *("series__slug", "series__name", "series__level", "series__ordinal_style"),
            *("country__slug", "country__name", "country__short_name", "country__kind"),
        )

    def with_cards(self):
        """What a line in a list of meetings shows."""
        delegations = self.model._meta.get_field("delegations").related_model.objects.published()
        own = delegations.filter(meeting=OuterRef("pk")).present().order_by().values("meeting")
        count = own.annotate(n=Count("pk")).values("n")
        return self.select_related("series", "country").annotate(
            delegation_count=Coalesce(Subquery(count), 0)
        )


@guard_fields
class Meeting(Published):
    """One meeting of a series: when and where it sat, who hosted it, what came of it.

    Its co-chairs are the delegations in that capacity. Host, place and co-chairs are three
    different things.
    """

    class EventStatus(models.TextChoices):
        SCHEDULED = "scheduled", _("Scheduled")
        CONFIRMED = "confirmed", pgettext_lazy("of a meeting", "Confirmed")
        POSTPONED = "postponed", _("Postponed")
        CANCELLED = "cancelled", _("Cancelled")
        # Elsewhere it is the label of "in person" or "online".
        HELD = "held", pgettext_lazy("of a meeting", "Held")

    class Format(models.TextChoices):
        IN_PERSON = "in-person", _("In person")
        HYBRID = "hybrid", _("Hybrid")
        VIRTUAL = "virtual", _("Online")
        UNKNOWN = "unknown", _("Not stated")

    class NamesPublic(models.TextChoices):
        EVERYONE = "everyone", _("All names")
        HEADS = "heads", _("Heads of delegation only")
        DELEGATIONS = "delegations", _("Delegations, but no names")
        NOTHING = "nothing", _("Not even the delegations")

    # As the indexes have it, also of what always has a value: see `LatestFirst`.
    LATEST_FIRST = (F("starts_on").desc(nulls_last=True), F("pk").desc(nulls_last=True))
    EARLIEST_FIRST = (F("starts_on").asc(nulls_first=True), F("pk").asc(nulls_first=True))

    series = models.ForeignKey(
        Series,
        on_delete=models.PROTECT,
        related_name="meetings",
        help_text=_("The series it is numbered in. For a joint event add the others below."),
    )
    number = models.PositiveSmallIntegerField(
        null=True,
        blank=True,
        validators=[MinValueValidator(1), MaxValueValidator(999)],
        help_text=_("14 for the Fourteenth. Leave empty if it has none."),
    )
    also_in = models.ManyToManyField(
        Series, through="JointSeries", related_name="joint_meetings", blank=True
    )
    title = models.CharField(
        max_length=300,
        blank=True,
        help_text=_("Leave empty to have it written from series and number."),
    )
    slug = models.SlugField(
        max_length=100,
        unique=True,
        blank=True,
        validators=[
            RegexValidator(
                r"^\d+$",
                _("An address of digits alone is kept for numbers."),
                inverse_match=True,
            )
        ],
        help_text=_(
            "Part of the address if the meeting has no number. Leave empty to have it made."
        ),
    )
    starts_on = models.DateField(_("first day"), null=True, blank=True)
    ends_on = models.DateField(
        _("last day"), null=True, blank=True, help_text=_("Leave empty if it took one day.")
    )
    date_precision = models.CharField(
        _("dates known"),
        max_length=5,
        choices=Precision,
        default=Precision.DAY,
        help_text=_("If only the month or the year is known, enter any day in it."),
    )
    event_status = models.CharField(
        _("state of the event"),
        max_length=9,
        choices=EventStatus,
        default=EventStatus.SCHEDULED,
    )
    event_status_reason = models.CharField(
        "reason",
        max_length=300,
        blank=True,
        help_text=_("Shown to the public when it is postponed or cancelled."),
    )
    format = models.CharField(max_length=9, choices=Format, default=Format.IN_PERSON)
    city = models.CharField(max_length=100, blank=True)
    country = models.ForeignKey(
        Member,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="meetings_in_country",
        help_text=_("Where it sat. Leave empty for an online meeting."),
    )
    venue = models.CharField(max_length=200, blank=True)
    timezone = models.CharField(
        _("time zone"),
        max_length=50,
        blank=True,
        help_text=_("Of the place, such as Asia/Ho_Chi_Minh. Times of the programme are local."),
    )
    hosts = models.ManyToManyField(
        Member,
        blank=True,
        related_name="hosted_meetings",
        help_text=_("Who received the participants; not always a co-chair."),
    )
    summary = models.TextField(blank=True)
    note = models.TextField(
        blank=True,
        help_text=_("Where sources differ, or what is not known. Shown to the public."),
    )
    names_public = models.CharField(
        _("names shown to the public"),
        max_length=11,
        choices=NamesPublic,
        default=NamesPublic.EVERYONE,
    )
    album = models.ForeignKey(
        Album, null=True, blank=True, on_delete=models.SET_NULL, related_name="meetings"
    )
    lead_photo = models.ForeignKey(
        Photo, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    source_url = models.URLField("source", max_length=500, blank=True)

    objects = MeetingQuerySet.as_manager()
    history = HistoricalRecords(m2m_fields=[hosts])

    class Meta:
        ordering = [F("starts_on").desc(nulls_last=True), "-pk"]
        permissions = publishing_permissions("meeting")
        constraints = [
            *Published.Meta.constraints,
            in_order(
                "starts_on",
                "ends_on",
                message=_("The meeting ends before it starts: check its dates."),
            ),
            models.CheckConstraint(
                condition=Q(starts_on__isnull=True, ends_on__isnull=True)
                | Q(starts_on__isnull=False, ends_on__isnull=False),
                name="meeting_has_both_dates_or_none",
                violation_error_message=_("Give the first day as well as the last."),
            ),
            models.CheckConstraint(
                condition=Q(starts_on__isnull=True)
                | Q(starts_on__gte="1990-01-01", ends_on__lte="2100-12-31"),
                name="meeting_dates_are_of_this_age",
                violation_error_message=_(
                    "The dates of a meeting lie between 1990 and 2100: check the year."
                ),
            ),
            models.CheckConstraint(
                condition=Q(number__isnull=True) | Q(number__gte=1),
                name="meeting_number_is_positive",
                violation_error_message=_("The number of a meeting starts at 1."),
            ),
            models.CheckConstraint(
                condition=~Q(slug__regex=r"^[0-9]+$"),
                name="meeting_slug_is_not_a_number",
                violation_error_message=_("An address of digits alone is kept for numbers."),
            ),
            models.UniqueConstraint(
                fields=["series", "number"],
                name="one_meeting_per_number",
                violation_error_message=_("This series already has a meeting with this number."),
            ),
        ]
        indexes = [
            *Published.Meta.indexes,
            LatestFirst(fields=["-starts_on", "-id"], name="meeting_latest"),
            LatestFirst(fields=["series", "-starts_on", "-id"], name="meeting_latest_of_series"),
            LatestFirst(fields=["country", "-starts_on", "-id"], name="meeting_latest_of_place"),
            LatestFirst(fields=["format", "-starts_on", "-id"], name="meeting_latest_of_format"),
            LatestFirst(
                fields=["country", "format", "-starts_on", "-id"], name="meeting_latest_of_kind"
            ),
            LatestFirst(fields=["series", "country", "-starts_on", "-id"], name="meeting_by_place"),
            LatestFirst(fields=["series", "format", "-starts_on", "-id"], name="meeting_by_format"),
            models.Index(fields=["ends_on"], name="meeting_end"),
            models.Index(fields=["-updated_at", "-id"], name="meeting_changed"),
        ]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return address("meeting_detail", self.series.slug, self.number or self.slug)

    def clean(self):
        if self.timezone and self.timezone not in known_zones():
            raise ValidationError(
                {
                    "timezone": gettext(
                        "“{timezone}” is not in the list of time zones. Write it like Asia/Jakarta."
                    ).format(timezone=self.timezone)
                }
            )
        if self.starts_on and not self.ends_on:
            self.ends_on = self.starts_on
        if self.series_id and self.number:
            joint = Series.joint_meetings.through.objects
            taken = joint.filter(series=self.series, number=self.number)
            if other := taken.exclude(meeting=self.pk).select_related("meeting__series").first():
                raise ValidationError(
                    {
                        "number": gettext(
                            "“{meeting}”, a joint event, already has this number."
                        ).format(meeting=other.meeting)
                    }
                )

    def save(self, *args, **kwargs):
        if not self.slug:
            self.slug = unique_slug(self, self._slug_text())
        super().save(*args, **kwargs)

    def _slug_text(self):
        if self.number:
            return f"{self.series.short_name or self.series.name} {self.number:02d}"
        year = f" {self.starts_on.year}" if self.starts_on else ""
        return f"{self.name}{year}"

    @property
    def name(self):
        """The title, or what series and number make: "Fourteenth Ad Hoc Group …"."""
        if self.title:
            return self.title
        return f"{self.series.ordinal(self.number)} {self.series.name}".strip()

    @property
    def dates(self):
        """The days it sat, in words, as far as they are known; "" if they are not."""
        return print_span(self.starts_on, self.ends_on, self.date_precision)

    @property
    def place(self):
        """Where it sat: "Da Nang, Viet Nam", "Online" or ""."""
        parts = [self.city, self.country.label if self.country else ""]
        if parts[0] == parts[1]:
            parts.pop()
        place = ", ".join(filter(None, parts))
        return place or (gettext("Online") if self.format == self.Format.VIRTUAL else "")

    @property
    def is_called_off(self):
        return self.event_status in {self.EventStatus.CANCELLED, self.EventStatus.POSTPONED}
