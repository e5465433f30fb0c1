"""Who came to a meeting: delegations, and the people in them."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Case, OuterRef, Q, Value, When
from django.utils.functional import cached_property
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from baliprocess.keys import LatestFirst
from baliprocess.parts import Parts, instances
from baliprocess.publishing import guard_fields, visible
from baliprocess.repeated import repeat
from members.models import Group, Member, MemberName, Membership

from .meeting import Meeting
from .series import Series


class DelegationQuerySet(models.QuerySet):
    def published(self, *, now=None):
        """The delegations of meetings the public may see, unless the meeting hides even these."""
        hidden = Meeting.NamesPublic.NOTHING
        return self.filter(visible("meeting__", now=now)).exclude(meeting__names_public=hidden)

    def present(self):
        """Those the record does not know to have stayed away: attended, or not stated."""
        presence = self.model.Presence
        return self.filter(presence__in=[presence.ATTENDED, presence.UNKNOWN])

    def in_protocol_order(self):
        """Co-chairs, members A–Z, observers, then organisations; others at the end.

        A position set by hand comes before the rule. Adds `rank`, the part of the order.
        """
        capacity, kind = self.model.Capacity, Member.Kind
        rank = Case(
            When(capacity=capacity.CO_CHAIR, then=0),
            When(member__isnull=True, then=4),
            When(capacity=capacity.SECRETARIAT, then=4),
            When(member__kind=kind.ORGANISATION, then=3),
            When(capacity__in=[capacity.MEMBER, capacity.NOT_STATED], then=1),
            default=2,
            output_field=models.SmallIntegerField(),
        )
        within = Case(
            When(member__kind=kind.ORGANISATION, capacity=capacity.OBSERVER, then=1),
            default=Value(0),
            output_field=models.SmallIntegerField(),
        )
        return (
            self.select_related("member")
            .annotate(rank=rank)
            .order_by(
                models.F("position").asc(nulls_last=True),
                "rank",
                within,
                "member__sort_key",
                "other_body",
                "pk",
            )
        )

    def with_delegates(self, *, now=None):
        """The delegations with those of their delegates whose names are public."""
        delegates = Delegate.objects.published(now=now).filter(delegation=OuterRef("pk"))
        return self.annotate(
            delegate_rows=Parts(delegates.order_by("order", "pk"), Delegate.PUBLIC_COLUMNS)
        )

    def with_names_then(self):
        """Adds `name_then`, the name of the member as at the meeting; "" if it has it still."""
        then = MemberName.objects.then(OuterRef("member"), OuterRef("meeting__starts_on"))
        return self.annotate(name_then=then)

    def with_role_on(self, date):
        """Adds `role_now`, the role of the member in the Process on `date`, or None."""
        # Not joined: a database that has counted nothing would read all seats for each delegation.
        process = Group.objects.filter(kind=Group.Kind.PROCESS)
        seats = Membership.objects.on(date).filter(member=OuterRef("member"), group__in=process)
        return self.annotate(role_now=models.Subquery(seats.order_by("pk").values("role")[:1]))


@guard_fields
class Delegation(models.Model):
    """That a member, or another body, was at a meeting; in which capacity, as at that meeting."""

    class Capacity(models.TextChoices):
        CO_CHAIR = "co-chair", _("Co-chair")
        MEMBER = "member", _("Member")
        OBSERVER = "observer", _("Observer")
        INVITED = "invited", _("Invited guest")
        SECRETARIAT = "secretariat", _("Secretariat")
        NOT_STATED = "not-stated", _("Not stated")

    class Presence(models.TextChoices):
        INVITED = "invited", _("Invited")
        CONFIRMED = "confirmed", _("Confirmed")
        ATTENDED = "attended", _("Attended")
        APOLOGIES = "apologies", _("Sent apologies")
        UNKNOWN = "unknown", _("Not known")

    class Mode(models.TextChoices):
        IN_PERSON = "in-person", _("In person")
        ONLINE = "online", _("Online")
        UNKNOWN = "unknown", _("Not stated")

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="delegations")
    member = models.ForeignKey(
        Member,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="delegations",
    )
    other_body = models.CharField(
        max_length=200,
        blank=True,
        help_text=_("Only for a body that is not in the list of members and observers."),
    )
    capacity = models.CharField(max_length=11, choices=Capacity, default=Capacity.MEMBER)
    presence = models.CharField(max_length=9, choices=Presence, default=Presence.ATTENDED)
    mode = models.CharField(max_length=9, choices=Mode, default=Mode.UNKNOWN)
    headcount = models.PositiveIntegerField(
        null=True,
        blank=True,
        help_text=_("How many came, if known; not all need a name below."),
    )
    position = models.PositiveSmallIntegerField(
        null=True, blank=True, help_text=_("Only to depart from the protocol order.")
    )
    note = models.CharField(
        max_length=300,
        blank=True,
        help_text=_("The public sees it: no names, where the meeting keeps names to staff."),
    )
    source_url = models.URLField("source", max_length=500, blank=True)
    #: Date and series of the meeting, repeated: by these the meetings of a member are sorted.
    starts_on = models.DateField(null=True, blank=True, editable=False)
    series = models.ForeignKey(
        Series,
        null=True,
        blank=True,
        editable=False,
        on_delete=models.PROTECT,
        related_name="+",
        db_index=False,
    )

    objects = DelegationQuerySet.as_manager()
    # What is repeated follows from the meeting: no version holds it.
    history = HistoricalRecords(excluded_fields=["starts_on", "series"])

    class Meta:
        ordering = ["meeting", "position", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(member__isnull=False, other_body="")
                | (Q(member__isnull=True) & ~Q(other_body="")),
                name="delegation_is_of_a_member_or_another_body",
                violation_error_message=_(
                    "Choose a member, or write the name of another body: one of the two."
                ),
            ),
            models.UniqueConstraint(
                fields=["meeting", "member"],
                name="one_delegation_per_member",
                violation_error_message=_("This member already has a delegation at this meeting."),
            ),
            models.UniqueConstraint(
                fields=["meeting", "other_body"],
                condition=~Q(other_body=""),
                name="one_delegation_per_other_body",
                violation_error_message=_("This body already has a delegation at this meeting."),
            ),
        ]
        indexes = [
            models.Index(fields=["member", "meeting"], name="delegation_of_member"),
            LatestFirst(
                fields=["member", "-starts_on", "-meeting", "presence"],
                name="delegation_latest_of_member",
            ),
            LatestFirst(
                fields=["member", "series", "-starts_on", "-meeting", "presence"],
                name="delegation_latest_in_series",
            ),
        ]

    def __str__(self):
        return f"{self.label}, {self.meeting}"

    @cached_property
    def public_delegates(self):
        """The delegates the public may see; only on rows from `with_delegates()`."""
        return instances(Delegate, self.delegate_rows)

    @property
    def label(self):
        """Whose delegation it is, as lists print it."""
        return self.member.label if self.member else self.other_body


repeat(
    "meetings",
    row="meetings_delegation",
    above="meetings_meeting",
    link="meeting_id",
    columns=(("starts_on", "above.starts_on"), ("series_id", "above.series_id")),
    sources=("starts_on", "series_id"),
)


class DelegateQuerySet(models.QuerySet):
    def published(self, *, now=None):
        """The delegates whose names the public may see, by the rule of their meeting."""
        names = Meeting.NamesPublic
        heads = Q(
            delegation__meeting__names_public=names.HEADS,
            function=Delegate.Function.HEAD,
        )
        return self.filter(
            visible("delegation__meeting__", now=now),
            Q(delegation__meeting__names_public=names.EVERYONE) | heads,
            public=True,
        )


@guard_fields
class Delegate(models.Model):
    """A person in a delegation, with name and position as given at that meeting.

    A delegate is never a user of the site.
    """

    class Function(models.TextChoices):
        HEAD = "head", _("Head of delegation")
        DEPUTY_HEAD = "deputy-head", _("Deputy head")
        REPRESENTATIVE = "representative", _("Representative")
        ALTERNATE = "alternate", _("Alternate")
        ADVISER = "adviser", _("Adviser")
        EXPERT = "expert", _("Expert")
        SUPPORT = "support", _("Support staff")
        NOT_STATED = "not-stated", _("Not stated")

    class Part(models.TextChoices):
        NONE = "", "—"
        CHAIR = "chair", _("Chaired the meeting")
        OPENING_SPEAKER = "opening-speaker", _("Opened the meeting")
        SPEAKER = "speaker", _("Spoke")
        GUEST_OF_HONOUR = "guest-of-honour", _("Guest of honour")

    PUBLIC_COLUMNS = (
        "id",
        "honorific",
        "name",
        "position",
        "function",
        "part",
        "note",
        "source_url",
    )

    delegation = models.ForeignKey(Delegation, on_delete=models.CASCADE, related_name="delegates")
    honorific = models.CharField(max_length=40, blank=True, help_text=_("H.E. Mr, Dr, …"))
    name = models.CharField(max_length=200)
    position = models.CharField(
        pgettext_lazy("of a person", "position"),
        max_length=300,
        blank=True,
        help_text=_("Post and ministry, as given at the meeting."),
    )
    function = models.CharField(max_length=14, choices=Function, default=Function.REPRESENTATIVE)
    part = models.CharField(
        _("part in the meeting"),
        max_length=15,
        choices=Part,
        default=Part.NONE,
        blank=True,
    )
    order = models.PositiveSmallIntegerField(default=0)
    public = models.BooleanField(
        default=True,
        help_text=_("Untick to keep this name to staff, whatever the meeting says."),
    )
    note = models.CharField(max_length=300, blank=True)
    source_url = models.URLField("source", max_length=500, blank=True)

    objects = DelegateQuerySet.as_manager()
    history = HistoricalRecords()

    class Meta:
        ordering = ["delegation", "order", "pk"]
        permissions = [("erase_delegate", _("Can erase a person from everything"))]
        constraints = [
            models.UniqueConstraint(
                fields=["delegation"],
                condition=Q(function="head"),
                name="one_head_per_delegation",
                violation_error_message=_(
                    "This delegation already has a head: change that one first, or choose "
                    "another function."
                ),
            ),
        ]

    def __str__(self):
        return " ".join(filter(None, [self.honorific, self.name]))

    def clean(self):
        if self.name and not self.name.strip():
            raise ValidationError(
                {"name": gettext("Write the name as it was given at the meeting.")}
            )
