"""What lists of meetings, documents and participation can be narrowed by."""

from django.db.models import Exists, OuterRef, Q
from django.db.models.functions import ExtractYear
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy as _

from baliprocess.facets import (
    ChangedFilter,
    Facet,
    FacetedFilterSet,
    KnownChoiceFilter,
    SearchFilter,
    SlugFilter,
    YearFilter,
    YearSpanForm,
)
from members.models import label_of

from .models import Delegation, Document, Meeting

WHEN = [("upcoming", _("Upcoming")), ("past", _("Past"))]


def attended_by(rows, _, slug):
    """The meetings at which the member `slug` is recorded and not known to have been absent."""
    present = Delegation.objects.published().present().filter(meeting=OuterRef("pk"))
    return rows.filter(Exists(present.filter(member__slug=slug)))


def upcoming_or_past(rows, _, choice):
    """The meetings that end today or later, or those that ended before or have no date."""
    today = localdate()
    if choice == "upcoming":
        return rows.filter(ends_on__gte=today)
    return rows.filter(Q(ends_on__lt=today) | Q(ends_on__isnull=True))


class MeetingFilter(FacetedFilterSet):
    q = SearchFilter(label=_("Words"))
    series = SlugFilter("series__slug", label=_("Series"), noun=_("series"))
    year = YearFilter("starts_on__year", label=_("Year"))
    since = YearFilter("starts_on__year", "gte", label=_("From"))
    until = YearFilter("starts_on__year", "lte", label=_("To"))
    place = SlugFilter("country__slug", label=_("Place"), noun=_("place"))
    member = SlugFilter(method=attended_by, label=_("Took part"), noun=_("member"))
    format = KnownChoiceFilter(choices=Meeting.Format.choices, label=_("Held"))
    when = KnownChoiceFilter(choices=WHEN, method=upcoming_or_past, label=_("When"))
    updated_since = ChangedFilter()

    facets = {
        "series": Facet("series__slug", "series__name"),
        "year": Facet(ExtractYear("starts_on"), order="key"),
        "place": Facet("country__slug", label_of("country__")),
        "member": Facet(
            "delegations__member__slug",
            label_of("delegations__member__"),
            condition=Q(
                delegations__presence__in=[
                    Delegation.Presence.ATTENDED,
                    Delegation.Presence.UNKNOWN,
                ]
            )
            & ~Q(names_public=Meeting.NamesPublic.NOTHING),
        ),
        "format": Facet("format", choices=dict(Meeting.Format.choices)),
    }

    class Meta:
        model = Meeting
        form = YearSpanForm
        fields = []


class DocumentFilter(FacetedFilterSet):
    q = SearchFilter(label=_("Words"))
    kind = KnownChoiceFilter(choices=Document.Kind.choices, label=_("Kind"))
    year = YearFilter("issued_on__year", label=_("Year"))
    series = SlugFilter("meeting__series__slug", label=_("Series"), noun=_("series"))
    language = SlugFilter("files__language", label=_("Language"), noun=_("language"), distinct=True)
    updated_since = ChangedFilter()

    facets = {
        "kind": Facet("kind", choices=dict(Document.Kind.choices)),
        "year": Facet(ExtractYear("issued_on"), order="key"),
        "series": Facet("meeting__series__slug", "meeting__series__name"),
        "language": Facet("files__language"),
    }

    class Meta:
        model = Document
        fields = []
