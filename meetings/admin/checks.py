"""What a meeting and a document should have before the public sees them."""

from django.db.models import Count, Exists, F, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils.timezone import localdate
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from baliprocess.dates import Precision, print_date
from baliprocess.desk.checks import Check, Finding, fields, missing, wording
from baliprocess.parts import Parts, instances
from baliprocess.publishing import Status
from meetings.counting import contradicts, counted
from meetings.models import (
    AgendaItem,
    Delegate,
    Delegation,
    Document,
    DocumentFile,
    Meeting,
    Series,
    Session,
    StatedFigure,
)
from members.models import Member
from photos.models import Photo

CALLED_OFF = (Meeting.EventStatus.CANCELLED, Meeting.EventStatus.POSTPONED)
#: Workshops issue no outcomes; nobody should be asked for them.
LEVELS_WITH_OUTCOMES = (Series.Level.MINISTERIAL, Series.Level.SENIOR_OFFICIALS)
AWAY = (Delegation.Presence.INVITED, Delegation.Presence.CONFIRMED, Delegation.Presence.APOLOGIES)


def bare_photos():
    """The Q of photos that cannot become public yet."""
    return ~Q(status=Status.WITHDRAWN) & (Q(alt_text="") | Q(credit_line=""))


def meeting_rows(queryset):
    """`queryset` with all that the checks of a meeting ask, in the same query."""
    own = {"meeting": OuterRef("pk")}
    files = DocumentFile.objects.filter(document=OuterRef("pk"))
    photos = Photo.objects.filter(bare_photos(), album=OuterRef("album")).order_by()
    count = photos.values("album").annotate(n=Count("pk")).values("n")
    delegations = Delegation.objects.filter(**own).annotate(kind=F("member__kind"))
    delegates = Delegate.objects.filter(delegation__meeting=OuterRef("pk"))
    documents = Document.objects.filter(**own).exclude(status=Status.WITHDRAWN)
    parts = {
        "delegation": (delegations, ["capacity", "presence", "other_body", "note", "kind"]),
        "delegate": (
            delegates.annotate(presence=F("delegation__presence")),
            ["name", "position", "note", "presence"],
        ),
        "document": (
            documents.annotate(has_file=Exists(files)),
            ["kind", "title", "summary", "has_file"],
        ),
        "session": (
            Session.objects.filter(**own),
            ["title", "held_on", "starts_at_local", "room", "chair"],
        ),
        "item": (AgendaItem.objects.filter(**own), ["number", "title", "description"]),
        "figure": (
            StatedFigure.objects.filter(**own),
            ["measure", "qualifier", "value", "kind", "stated_by", "note"],
        ),
    }
    rows = {
        f"{name}_rows": Parts(part.order_by("pk"), ["id", *columns])
        for name, (part, columns) in parts.items()
    }
    return queryset.select_related("series", "country").annotate(
        bare_photos=Coalesce(Subquery(count), 0), **rows
    )


# --- What the checks ask -------------------------------------------------------------------------


def _called_off(meeting):
    return meeting.event_status in CALLED_OFF


def _over(meeting):
    return (
        meeting.ends_on is not None and meeting.ends_on < localdate() and not _called_off(meeting)
    )


def _ahead(meeting):
    return meeting.starts_on is not None and meeting.starts_on > localdate()


def _sits(meeting):
    return not _called_off(meeting)


def _has_no_place(meeting):
    return not (meeting.city and meeting.country_id)


def _state(meeting):
    if _called_off(meeting):
        if meeting.event_status_reason:
            return []
        state = meeting.get_event_status_display().lower()
        return [
            Finding(
                gettext("It is {state}, but no reason is given.").format(state=state),
                "event_status_reason",
            )
        ]
    if _ahead(meeting) and meeting.event_status == Meeting.EventStatus.HELD:
        return [Finding(gettext("It is marked as held, but still ahead."), "event_status")]
    if not _over(meeting):
        return None
    if meeting.event_status == Meeting.EventStatus.HELD:
        return []
    return [Finding(gettext("It is over, but not marked as held."), "event_status")]


def _delegations(meeting):
    delegations = instances(Delegation, meeting.delegation_rows)
    place = "#delegations-heading"
    if _ahead(meeting):
        came = sum(each.presence == Delegation.Presence.ATTENDED for each in delegations)
        said = ngettext(
            "It is still ahead, but {number} delegation is on record as having attended.",
            "It is still ahead, but {number} delegations are on record as having attended.",
            came,
        )
        return [Finding(said.format(number=came), place)] if came else None
    if not _over(meeting):
        return None
    return [] if delegations else [Finding(gettext("No delegation is entered."), place)]


def _no_outcome(meeting):
    kinds = {document.kind for document in instances(Document, meeting.document_rows)}
    return not kinds & set(Document.OUTCOME_KINDS)


def _files(meeting):
    documents = instances(Document, meeting.document_rows)
    if not documents:
        return None
    return [
        Finding(
            gettext("“{title}” has neither a file nor an address.").format(title=document.title),
            reverse("admin:meetings_document_change", args=[document.pk]) + "#files-heading",
        )
        for document in documents
        if not document.has_file
    ]


def _photos(meeting):
    if not meeting.album_id:
        return None
    number = meeting.bare_photos
    if not number:
        return []
    said = ngettext(
        "{number} photo of the album lacks an alternative text or a credit.",
        "{number} photos of the album lack an alternative text or a credit.",
        number,
    )
    place = reverse("admin:photos_album_desk", args=[meeting.album_id])
    return [Finding(said.format(number=number), place)]


def _sessions(meeting):
    sessions = instances(Session, meeting.session_rows)
    timed = [each for each in sessions if each.held_on or each.starts_at_local]
    if not timed:
        return None
    found = []
    if meeting.starts_on and meeting.date_precision == Precision.DAY:
        first, last = meeting.starts_on, meeting.ends_on or meeting.starts_on
        outside = {}
        for each in timed:
            if each.held_on and not first <= each.held_on <= last:
                outside.setdefault(each.held_on, []).append(each.title)
        found += [Finding(_on_another_day(*each), "#sessions-heading") for each in outside.items()]
    if not meeting.timezone and any(each.starts_at_local for each in timed):
        found.append(
            Finding(gettext("The programme has times, but no time zone is given."), "timezone")
        )
    return found


def _on_another_day(day, titles):
    # A programme of another day is one mistake, however many sessions it has.
    if len(titles) > 1:
        said = gettext("{number} sessions are on {day}, outside the days of the meeting.")
    else:
        said = gettext("The session “{title}” is on {day}, outside the days of the meeting.")
    return said.format(title=titles[0], number=len(titles), day=print_date(day))


def _figures(meeting):
    figures = instances(StatedFigure, meeting.figure_rows)
    if not any(figure.kind == StatedFigure.Kind.ATTENDED for figure in figures):
        return None
    delegations = instances(Delegation, meeting.delegation_rows)
    for each in delegations:
        each.member = Member(kind=each.kind) if each.kind else None
    names = instances(Delegate, meeting.delegate_rows)
    counts = counted(
        [each for each in delegations if each.presence not in AWAY],
        sum(each.presence not in AWAY for each in names),
    )
    return [
        Finding(
            gettext("{value} states {text} {measure}, the record counts {counts}.").format(
                value=figure.stated_by or gettext("A source"),
                text=figure.text,
                measure=figure.get_measure_display().lower(),
                counts=counts[figure.measure],
            ),
            "#figures-heading",
        )
        for figure in figures
        if contradicts(figure, counts.get(figure.measure))
    ]


#: The texts of its parts that the public reads: model, its rows, what they are called, their
#: fields, and where they are mended: a part of the form, or a page of the part or the meeting.
PART_TEXTS = (
    (
        AgendaItem,
        "item_rows",
        _("An agenda item"),
        ("title", "description"),
        "#agenda_items-heading",
    ),
    (Session, "session_rows", _("A session"), ("title", "room", "chair"), "#sessions-heading"),
    (Document, "document_rows", _("A document"), ("title", "summary"), "document"),
    (
        Delegation,
        "delegation_rows",
        _("A delegation"),
        ("other_body", "note"),
        "#delegations-heading",
    ),
    (Delegate, "delegate_rows", _("A delegate"), ("name", "position", "note"), "delegates"),
    (StatedFigure, "figure_rows", _("A stated figure"), ("stated_by", "note"), "#figures-heading"),
)


def _place(kind, meeting, row):
    if kind == "document":
        return reverse("admin:meetings_document_change", args=[row.pk])
    return reverse("admin:meetings_meeting_delegates", args=[meeting.pk])


def _meeting_texts(meeting):
    own = ("title", "venue", "city", "summary", "note", "event_status_reason", "change_note")
    yield from fields(*own)(meeting)
    for model, rows, label, names, where in PART_TEXTS:
        for row in instances(model, getattr(meeting, rows)):
            place = where if where.startswith("#") else _place(where, meeting, row)
            yield from ((label, getattr(row, name), place) for name in names)


MEETING_CHECKS = (
    Check(
        _("Dates"),
        missing(
            _("No date is given."),
            "starts_on",
            lambda meeting: not meeting.starts_on,
            applies=_sits,
        ),
    ),
    Check(_("State of the event"), _state),
    Check(
        _("Place"),
        missing(
            _("City or country is not given."),
            "city",
            _has_no_place,
            applies=lambda meeting: _sits(meeting) and meeting.format != Meeting.Format.VIRTUAL,
        ),
    ),
    Check(_("Delegations"), _delegations),
    Check(
        _("Outcome document"),
        missing(
            _("No statement, declaration, communiqué or strategy is entered."),
            "#documents-heading",
            _no_outcome,
            applies=lambda meeting: _over(meeting) and meeting.series.level in LEVELS_WITH_OUTCOMES,
        ),
    ),
    Check(_("Files of its documents"), _files),
    Check(
        _("Source"), missing(_("No source is given."), "source_url", lambda row: not row.source_url)
    ),
    Check(_("Photos"), _photos),
    Check(_("Programme"), _sessions),
    Check(_("Stated figures"), _figures),
    wording(_meeting_texts),
)


# --- Documents -----------------------------------------------------------------------------------


def document_rows(queryset):
    """`queryset` with all that the checks of a document ask."""
    files = DocumentFile.objects.filter(document=OuterRef("pk"))
    return queryset.annotate(has_file=Exists(files))


def _nothing_to_read(document):
    return not (document.has_file or document.summary.strip() or document.source_url)


def _document_text(document):
    """Nothing at all to read refuses; a summary or a source without the text is told."""
    if document.has_file:
        return []
    sentence = gettext("Neither a file nor an address is given.")
    return [Finding(sentence, "#files-heading", refuses=_nothing_to_read(document))]


DOCUMENT_CHECKS = (
    Check(_("Text in a language"), _document_text),
    Check(_("Date"), missing(_("No date is given."), "issued_on", lambda row: not row.issued_on)),
    Check(
        _("Source or file"),
        missing(
            _("No source is given."), "source_url", lambda row: not (row.source_url or row.has_file)
        ),
    ),
    wording(fields("title", "symbol", "summary", "change_note")),
)
