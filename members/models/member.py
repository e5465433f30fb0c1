"""Who belongs to the forum, as what, and since when."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Exists, F, OuterRef, Prefetch, Q
from django.utils.functional import cached_property
from django.utils.timezone import localdate
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from baliprocess.addresses import address
from baliprocess.changing import ChangesQuerySet
from baliprocess.dates import Precision, print_date, print_span
from baliprocess.parts import Parts, instances
from baliprocess.publishing import guard_fields, in_order, unique_slug
from members.names import fold

from .expressions import running_on
from .group import ENDS_BEFORE_START, Group
from .member_name import MemberName


class MemberQuerySet(ChangesQuerySet):
    parts = ("memberships", "names", "milestones", "delegations")

    def in_role(self, *roles, date=None, group="bali-process"):
        """Those who held one of `roles` in `group` (a slug) on `date` (default: today)."""
        memberships = Membership.objects.on(date or localdate()).filter(
            member=OuterRef("pk"), group__slug=group, role__in=roles
        )
        return self.filter(Exists(memberships))

    def seated(self, date=None):
        """The members of the forum on `date`, co-chairs included, observers not."""
        return self.in_role(Membership.Role.CO_CHAIR, Membership.Role.MEMBER, date=date)

    def observers(self, date=None):
        """Those who observed the forum on `date`."""
        return self.in_role(Membership.Role.OBSERVER, date=date)

    def key_by_slug(self, slug):
        """The key of the member `slug`, for a query: to join it instead misleads PostgreSQL."""
        return models.Subquery(self.filter(slug=slug).order_by().values("pk")[:1])

    def search(self, terms):
        """Those with a name, in use now or formerly, that contains `terms` whatever the accents."""
        folded = fold(terms)
        if not folded:
            return self.none() if terms.strip() else self
        names = MemberName.objects.filter(member=OuterRef("pk"), folded__contains=folded)
        written = Q(name__icontains=terms.strip()) | Q(short_name__icontains=terms.strip())
        return self.filter(written | Q(sort_key__contains=folded) | Exists(names))

    def with_spans(self):
        """Seats in the Process and former names, for `spans`, `seats` and `name_on()`."""
        names = MemberName.objects.filter(member=OuterRef("pk"), kind="former")
        names = names.filter(language__in=["", "en"], ended_on__isnull=False)
        seats = Membership.objects.filter(member=OuterRef("pk"), group__kind=Group.Kind.PROCESS)
        return self.annotate(
            seat_rows=Parts(seats.order_by("pk"), ["role", "started_on", "ended_on"]),
            name_rows=Parts(names.order_by("ended_on"), ["text", "started_on", "ended_on"]),
        )

    def with_cards(self):
        """What the list of members shows: the memberships of the forum itself."""
        return self.prefetch_related(
            Prefetch(
                "memberships",
                Membership.objects.filter(group__slug="bali-process").order_by(
                    F("started_on").desc(nulls_last=True)
                ),
                to_attr="process_memberships",
            )
        )


@guard_fields
class Member(models.Model):
    """A State, a territory or an organisation that holds a seat in the forum or observes it.

    Whether it is a member or an observer depends on the date and stands in its memberships.
    """

    class Kind(models.TextChoices):
        STATE = "state", _("State")
        TERRITORY = "territory", _("Territory")
        ORGANISATION = "organisation", _("Organisation")

    slug = models.SlugField(
        max_length=100,
        unique=True,
        blank=True,
        help_text=_("Part of the page's address. Leave empty to have it made from the name."),
    )
    name = models.CharField(
        max_length=200, unique=True, help_text=_("In the form the United Nations uses.")
    )
    short_name = models.CharField(
        max_length=100,
        blank=True,
        help_text=_("For an organisation its acronym; for a State the form used in running text."),
    )
    kind = models.CharField(max_length=12, choices=Kind)
    iso_code = models.CharField(
        _("ISO 3166 code"),
        max_length=2,
        blank=True,
        help_text=_("Two capital letters; the flag beside the name depends on it."),
    )
    note = models.TextField(blank=True, help_text=_("Shown on the member's page."))
    source_url = models.URLField("source", max_length=500, blank=True)
    sort_key = models.CharField(max_length=200, editable=False, db_index=True)
    updated_at = models.DateTimeField(auto_now=True, editable=False)

    objects = MemberQuerySet.as_manager()
    history = HistoricalRecords()

    class Meta:
        ordering = ["sort_key"]
        constraints = [
            models.CheckConstraint(
                condition=Q(iso_code="") | Q(iso_code__regex=r"^[A-Z][A-Z]$"),
                name="member_iso_code_is_two_capitals",
                violation_error_message=_("The ISO 3166 code is two capital letters, such as VN."),
            ),
            models.UniqueConstraint(
                fields=["iso_code"],
                condition=~Q(iso_code=""),
                name="one_member_per_iso_code",
                violation_error_message=_("Another member already has this ISO 3166 code."),
            ),
        ]

    def __str__(self):
        return self.label

    def get_absolute_url(self):
        return address("member_detail", self.slug)

    def save(self, *args, **kwargs):
        if not self.slug:
            self.slug = unique_slug(self, self.label)
        self.sort_key = fold(self.label)
        super().save(*args, **kwargs)

    @property
    def label(self):
        """The name used in lists: an organisation goes by its acronym."""
        is_organisation = self.kind == self.Kind.ORGANISATION
        return (self.short_name if is_organisation else "") or self.name

    @cached_property
    def seat(self):
        """The membership of the Process in force today, or None; after `with_cards()`."""
        today = localdate()
        return next((each for each in self.process_memberships if each.runs_on(today)), None)

    @cached_property
    def spans(self):
        """First and last day of every seat in the Process; on rows from `with_spans()`."""
        seats = instances(Membership, self.seat_rows)
        return [(seat.started_on, seat.ended_on) for seat in seats]

    @cached_property
    def seats(self):
        """The same of the seats of a member or co-chair, not of an observer."""
        seats = instances(Membership, self.seat_rows)
        observer = Membership.Role.OBSERVER
        return [(seat.started_on, seat.ended_on) for seat in seats if seat.role != observer]

    @cached_property
    def _former_names(self):
        return instances(MemberName, self.name_rows)

    def name_on(self, date):
        """The name lists gave it on `date`; on rows from `with_spans()`. None is today."""
        for name in self._former_names if date else ():
            if (name.started_on is None or name.started_on <= date) and date <= name.ended_on:
                return name.text
        return self.label

    @property
    def is_organisation(self):
        return self.kind == self.Kind.ORGANISATION


class MembershipQuerySet(models.QuerySet):
    def on(self, date):
        """The memberships in force on `date`, both ends inclusive."""
        return self.filter(running_on(date))

    def with_group(self):
        """What a member's page shows: the Process first, then the other groups by name."""
        return self.select_related("group").order_by(
            models.Case(models.When(group__kind=Group.Kind.PROCESS, then=0), default=1),
            "group__name",
            F("started_on").asc(nulls_first=True),
        )

    def with_member(self, *, on=None):
        """What a group's page shows, in the order of the list of members.

        Of a day `on`, only those in force then, with `name_then`.
        """
        rows = self.select_related("member").order_by(
            "member__sort_key", F("started_on").asc(nulls_first=True)
        )
        if on is None:
            return rows.annotate(name_then=models.Value(""))
        then = MemberName.objects.then(OuterRef("member"), on)
        return rows.on(on).annotate(name_then=then)


@guard_fields
class Membership(models.Model):
    """That a member sat in a group, in one role, from one day to another."""

    class Role(models.TextChoices):
        CO_CHAIR = "co-chair", _("Co-chair")
        MEMBER = "member", _("Member")
        OBSERVER = "observer", _("Observer")

    group = models.ForeignKey(Group, on_delete=models.PROTECT, related_name="memberships")
    member = models.ForeignKey(Member, on_delete=models.CASCADE, related_name="memberships")
    role = models.CharField(max_length=8, choices=Role, default=Role.MEMBER)
    started_on = models.DateField(
        null=True, blank=True, help_text=_("First day. Empty if the sources do not tell.")
    )
    started_precision = models.CharField(
        "known", max_length=5, choices=Precision, default=Precision.DAY
    )
    ended_on = models.DateField(
        null=True, blank=True, help_text=_("Last day. Empty while it runs.")
    )
    ended_precision = models.CharField(
        "known", max_length=5, choices=Precision, default=Precision.DAY
    )
    note = models.CharField(max_length=300, blank=True)
    source_url = models.URLField("source", max_length=500, blank=True)

    objects = MembershipQuerySet.as_manager()
    history = HistoricalRecords()

    class Meta:
        ordering = ["group", "member", F("started_on").asc(nulls_first=True)]
        constraints = [
            in_order("started_on", "ended_on", message=ENDS_BEFORE_START),
            models.UniqueConstraint(
                fields=["group", "member", "started_on"],
                name="one_membership_per_start",
                violation_error_message=_("This membership with this start is already recorded."),
            ),
            models.UniqueConstraint(
                fields=["group", "member"],
                condition=Q(started_on__isnull=True),
                name="one_membership_without_start",
                violation_error_message=_("This membership without a start is already recorded."),
            ),
        ]

    def __str__(self):
        return gettext("{member}, {role} of {group}").format(
            member=self.member, role=self.get_role_display().lower(), group=self.group
        )

    def runs_on(self, date):
        """Whether it was in force on `date`, both ends inclusive."""
        return (self.started_on is None or self.started_on <= date) and (
            self.ended_on is None or self.ended_on >= date
        )

    #: Set by a form in which all memberships concerned stand and are compared with each other.
    compared_in_form = False

    def clean(self):
        """Refuse two memberships of one member in one group that overlap in time."""
        if self.compared_in_form or not (self.group_id and self.member_id):
            return
        others = Membership.objects.filter(group=self.group, member=self.member)
        for other in others.exclude(pk=self.pk):
            if self.overlaps(other):
                raise ValidationError(self.overlap_with(other))

    def overlaps(self, other):
        """Whether the times of the two, both ends inclusive, have a day in common."""
        return (
            self.started_on is None or other.ended_on is None or self.started_on <= other.ended_on
        ) and (
            self.ended_on is None or other.started_on is None or other.started_on <= self.ended_on
        )

    def overlap_with(self, other):
        """The sentence that refuses this membership because of `other`."""
        return gettext(
            "{member} is already recorded as {role} of {group} for this time ({period}): end that "
            "membership first."
        ).format(
            member=self.member,
            role=other.get_role_display().lower(),
            group=self.group,
            period=other.period or gettext("dates not stated"),
        )

    @property
    def period(self):
        """The time it ran, in words: "since 1 April 2013", "2002–2003", "until 2013" or ""."""
        start = print_date(self.started_on, self.started_precision)
        end = print_date(self.ended_on, self.ended_precision)
        if start and end:
            if self.started_precision == self.ended_precision:
                return print_span(self.started_on, self.ended_on, self.started_precision)
            return f"{start} – {end}"
        if start:
            return gettext("since %(date)s") % {"date": start}
        return gettext("until %(date)s") % {"date": end} if end else ""
