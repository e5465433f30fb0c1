"""What lists of meetings, documents and participation can be narrowed by."""

import datetime as dt
from functools import cached_property

from django.db.models import DateField, Exists, F, Func, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy as _

from baliprocess.counting import YearOf
from baliprocess.facets import Facet, FacetedFilterSet
from baliprocess.filtering import (
    ChangedFilter,
    KnownChoiceFilter,
    LimitsBeside,
    SearchFilter,
    SlugFilter,
    SlugsFilter,
    YearFilter,
    YearSpanForm,
)
from baliprocess.keys import (
    LOOKED_AT,
    Column,
    InTurn,
    OfRelated,
    Order,
    beside,
    day,
    found,
)
from baliprocess.languages import language_name
from members.models import Member, label_of

from .models import Delegation, Document, DocumentFile, Meeting, Series

#: The filters by dates, of meetings of which a member's delegations repeat them.
DATES_BESIDE = {
    "year": "starts_on__year",
    "since": "starts_on__year__gte",
    "until": "starts_on__year__lte",
}
LATEST_FIRST = Order(Column("starts_on", day, nullable=True), Column("pk"))
NEAREST_FIRST = Order(*LATEST_FIRST.columns, turned=True)
WHEN = [("upcoming", _("Upcoming")), ("past", _("Past"))]


def of_member(rows, slug, **which):
    """Those of the meetings `rows` whose delegation of the member `slug` is as in `which`.

    There is one at most. They are read from the index of the member's delegations, which repeat
    the dates: see `baliprocess.keys.beside`.
    """
    member = Member.objects.key_by_slug(slug)
    rows = rows.filter(
        delegations__member=member, **{f"delegations__{name}": want for name, want in which.items()}
    )
    rows = rows.exclude(names_public=Meeting.NamesPublic.NOTHING)
    rows = rows.alias(series_beside=F("delegations__series"))
    return beside(
        rows, starts_on=F("delegations__starts_on"), pk=OfRelated("delegations__pk", "meeting")
    )


def attended_by(rows, _, slug):
    """The meetings at which the member `slug` is recorded and not known to have been absent."""
    presence = Delegation.Presence
    return of_member(rows, slug, presence__in=[presence.ATTENDED, presence.UNKNOWN])


def naming(rows, _, slug):
    """The meetings of which the record says anything about the member `slug`."""
    return of_member(rows, slug)


def series_among(meetings):
    return Series.objects.filter(Exists(meetings.filter(series=OuterRef("pk"))))


def series_with_documents(documents):
    # As a range, for which no other index has the order: PostgreSQL would look for a series without
    # documents among the latest of all.
    own = documents.filter(series__gte=OuterRef("pk"), series__lte=OuterRef("pk"))
    return Series.objects.filter(found(own.order_by("series_id", *Document.LATEST_FIRST)))


def places_among(meetings):
    return Member.objects.filter(Exists(meetings.filter(country=OuterRef("pk"))))


def members_present(_meetings):
    """The members of which a public meeting says that they took part, or may have."""
    present = Delegation.objects.published().present().filter(member=OuterRef("pk"))
    return Member.objects.filter(found(present.order_by()))


def _first_of_those_ahead(today):
    """When the first of the meetings that go on or lie ahead began.

    From that day on they are read in their order: all that is past is not passed over. What the
    smallest is looked for in is no column, or PostgreSQL would look from the oldest on.
    """
    began = Coalesce("starts_on", "ends_on")
    first = Func(began, function="MIN", output_field=DateField())
    return Subquery(
        Meeting.objects.filter(ends_on__gte=today).order_by().annotate(first=first).values("first")
    )


def upcoming_or_past(rows, _, choice):
    """The meetings that end today or later, the nearest first; or those before, or undated."""
    today = localdate()
    if choice == "upcoming":
        ahead = rows.filter(ends_on__gte=today, starts_on__gte=_first_of_those_ahead(today))
        return NEAREST_FIRST.sort(ahead)
    return rows.filter(Q(ends_on__lt=today) | Q(ends_on__isnull=True))


class MeetingFilter(LimitsBeside, FacetedFilterSet):
    q = SearchFilter(label=_("Words"))
    series = SlugFilter("series__slug", label=_("Series"), noun=_("series"))
    year = YearFilter("starts_on__year", label=_("Year"))
    since = YearFilter("starts_on__year", "gte", label=_("From"))
    until = YearFilter("starts_on__year", "lte", label=_("To"))
    place = SlugFilter("country__slug", label=_("Place"), noun=_("place"))
    member = SlugFilter(method=attended_by, label=_("Took part"), noun=_("member"))
    # Only links choose it: whoever looks for a member asks where it took part.
    named = SlugFilter(method=naming, label=_("On record"), noun=_("member"))
    format = KnownChoiceFilter(choices=Meeting.Format.choices, label=_("Held"))
    when = KnownChoiceFilter(choices=WHEN, method=upcoming_or_past, label=_("When"))
    updated_since = ChangedFilter()

    facets = {
        "series": Facet("series", among=series_among),
        "year": Facet(YearOf("starts_on"), order="key", years="starts_on"),
        "place": Facet(
            "country",
            among=places_among,
            offers=("slug", label_of()),
        ),
        "member": Facet(
            "delegations__member",
            condition=Q(
                delegations__presence__in=[
                    Delegation.Presence.ATTENDED,
                    Delegation.Presence.UNKNOWN,
                ]
            )
            & ~Q(names_public=Meeting.NamesPublic.NOTHING),
            among=members_present,
            offers=("slug", label_of()),
        ),
        "format": Facet("format", choices=dict(Meeting.Format.choices)),
    }
    beside = DATES_BESIDE | {"series": "series"}

    @property
    def order(self):
        return NEAREST_FIRST if self._asks_for("upcoming") else LATEST_FIRST

    @property
    def start(self):
        """What is past has begun: meetings ahead, which stand before it, are passed over."""
        return (localdate() + dt.timedelta(days=1),) if self._asks_for("past") else None

    def _asks_for(self, when):
        return self.is_valid() and self.form.cleaned_data["when"] == when

    class Meta:
        model = Meeting
        form = YearSpanForm
        fields = []


def in_language(documents, _name, code):
    """The documents with a file in the language `code`.

    They are read from the index of its files, which repeat the dates. Of several versions the
    latest stands for the document.
    """
    rows = documents.filter(files__language=code).alias(version=F("files__version"))
    later = DocumentFile.objects.filter(
        document=OuterRef("pk"), language=code, version__gt=OuterRef("version")
    )
    rows = rows.filter(~Exists(later))
    return beside(rows, issued_on=F("files__issued_on"), pk=OfRelated("files__pk", "document"))


def languages(documents):
    """Files in every language that one of the latest documents has."""
    latest = InTurn([documents.latest_first()], LOOKED_AT, key="document")
    return DocumentFile.objects.filter(latest).distinct()


class DocumentFilter(LimitsBeside, FacetedFilterSet):
    q = SearchFilter(label=_("Words"))
    kind = KnownChoiceFilter(choices=Document.Kind.choices, label=_("Kind"))
    year = YearFilter("issued_on__year", label=_("Year"))
    series = SlugFilter("series__slug", label=_("Series"), noun=_("series"))
    language = SlugFilter(method=in_language, label=_("Language"), noun=_("language"))
    updated_since = ChangedFilter()

    facets = {
        "kind": Facet("kind", choices=dict(Document.Kind.choices)),
        "year": Facet(YearOf("issued_on"), order="key", years="issued_on"),
        "series": Facet("series", among=series_with_documents),
        "language": Facet(
            "files__language",
            words=language_name,
            among=languages,
            offers=("language", "language"),
        ),
    }
    beside = {"year": "issued_on__year"}

    class Meta:
        model = Document
        fields = []


SORTS = [
    ("name", _("by name")),
    ("-name", _("by name, from the end")),
    ("-total", _("by meetings, most first")),
    ("total", _("by meetings, fewest first")),
]


def choose_rows(meetings, _name, _choice):
    """The kind of the members, and their order, choose rows of the table, not meetings."""
    return meetings


class ParticipationFilter(LimitsBeside, FacetedFilterSet):
    series = SlugsFilter("series__slug", label=_("Series"), noun=_("series"))
    since = YearFilter("starts_on__year", "gte", label=_("From"))
    until = YearFilter("starts_on__year", "lte", label=_("To"))
    kind = KnownChoiceFilter(choices=Member.Kind.choices, label=_("Members"), method=choose_rows)
    member = SlugFilter(method=naming, label=_("One member"), noun=_("member"))
    sort = KnownChoiceFilter(choices=SORTS, method=choose_rows, label=_("Order"))

    facets = {
        "series": Facet("series", among=series_among),
        "member": Facet(
            "delegations__member",
            condition=~Q(names_public=Meeting.NamesPublic.NOTHING),
            among=members_present,
            offers=("slug", label_of()),
        ),
    }
    beside = {name: DATES_BESIDE[name] for name in ("since", "until")}

    class Meta:
        model = Meeting
        form = YearSpanForm
        fields = []

    @cached_property
    def pills(self):
        """The order is no choice of something: the links in the head of the table change it."""
        return [pill for pill in super().pills if pill.name != "sort"]

    def address(self, chosen):
        """As ever; without any choice left it is the table of all series, not the opening one."""
        return super().address(chosen if NARROWING & {*dict(chosen)} else [("series", ""), *chosen])

    @property
    def strays(self):
        """Whether a series is asked for that the record does not seem to know."""
        offered = {key for key, _label, _count in self.counted["series"]}
        return not offered.issuperset(self.values("series"))

    def _offer(self, name):
        return None if name == "sort" else super()._offer(name)


#: The filters that choose meetings or members, and not their order.
NARROWING = {*ParticipationFilter.base_filters} - {"sort"}
