"""What the record says about meetings: series, meetings, figures, delegations, delegates."""

from meetings.models import Delegate, Delegation, JointSeries, Meeting, Series, StatedFigure

from .loading import Entry, Noun, Source
from .reading import Fault
from .remarks import split_remarks

COLUMNS = {
    "series.csv": ("slug", "name", "short_name", "ordinal_style"),
    "series_details.csv": (
        "slug",
        "level",
        "group_slug",
        "position",
        "timeline_row",
        "description",
    ),
    "meetings.csv": (
        "slug",
        "series",
        "number",
        "title",
        "start_date",
        "end_date",
        "city",
        "country_slug",
        "venue",
        "format",
        "host_slug",
        "co_chairs",
        "delegate_count",
        "country_count",
        "summary",
        "source_url",
    ),
    "meeting_details.csv": ("slug", "start_date", "end_date", "note", "source_url"),
    "places.csv": ("city", "member_slug", "timezone"),
    "joint_series.csv": ("meeting_slug", "series_slug", "number", "source_url"),
    "figures.csv": (
        "meeting_slug",
        "measure",
        "qualifier",
        "value",
        "kind",
        "stated_by",
        "preferred",
        "note",
        "source_url",
    ),
    "participation.csv": ("meeting_slug", "member_slug", "role", "source_url"),
    "people.csv": ("meeting_slug", "member_slug", "name", "position", "role", "source_url"),
}


def same(values):
    """The values of a TextChoices as `Row.choice` wants them: each meaning itself."""
    return {value: value for value in values}


# --- Series and meetings -----------------------------------------------------------------------


def series(row, _loader):
    yield Entry(
        (row.required("slug"),),
        {
            "slug": row.text("slug"),
            "name": row.text("name"),
            "short_name": row.text("short_name"),
            "ordinal_style": row.choice("ordinal_style", same(Series.OrdinalStyle.values)),
        },
    )


def series_details(row, loader):
    position = row.number("position")
    yield Entry(
        (row.required("slug"),),
        {
            "level": row.choice("level", same(Series.Level.values)),
            "group": loader.find_any("groups", row.text("group_slug")),
            "position": 100 if position is None else position,
            "timeline_row": row.text("timeline_row"),
            "description": row.text("description"),
        },
    )


def days(row):
    """The fields for first and last day and what is known of them.

    Raises Fault where one date is known more exactly than the other.
    """
    start, end = row.date("start_date"), row.date("end_date")
    if end.first is None:
        end = start
    if start.first is None and end.first is not None:
        raise Fault("end_date stands without start_date.")
    if start.precision != end.precision:
        raise Fault("start_date and end_date are not known to the same day, month or year.")
    return {"starts_on": start.first, "ends_on": end.last, "date_precision": start.precision}


def meetings(row, loader):
    slug, number, title = row.required("slug"), row.number("number"), row.text("title")
    in_series = loader.find("series", row.required("series"))
    if title == Meeting(series=in_series, number=number).name:
        # What series and number say is not stored: the title follows when either is corrected.
        title = ""
    summary, note = split_remarks(row.text("summary"))
    place = row.text("city"), row.text("country_slug")
    zones = loader.tables.by("places.csv", "city", "member_slug").get(place, [])
    yield Entry(
        (slug,),
        {
            "slug": slug,
            "series": in_series,
            "number": number,
            "title": title,
            **days(row),
            "event_status": Meeting.EventStatus.HELD,
            "format": row.choice("format", same(Meeting.Format.values)),
            "city": row.text("city"),
            "country": loader.find_any("members", row.text("country_slug")),
            "venue": row.text("venue"),
            "timezone": zones[0].text("timezone") if zones else "",
            "hosts": loader.find_all("members", row.words("host_slug")),
            "summary": summary,
            "note": note,
            "source_url": row.text("source_url"),
            "status": Meeting.Status.PUBLISHED,
        },
    )


def meeting_details(row, _loader):
    """Dates known to the month or the year, and notes that say more than the summary."""
    values = days(row) if row.text("start_date") else {}
    if row.text("note"):
        values["note"] = row.text("note")
    yield Entry((row.required("slug"),), values)


def joint_series(row, loader):
    meeting, other = row.required("meeting_slug"), row.required("series_slug")
    yield Entry(
        (meeting, other),
        {
            "meeting": loader.find("meetings", meeting),
            "series": loader.find("series", other),
            "number": row.number("number"),
        },
    )


# --- Figures -----------------------------------------------------------------------------------


def _figure(loader, meeting, measure, kind, stated_by, **values):
    return Entry(
        (meeting, measure, kind, stated_by),
        {
            "meeting": loader.find("meetings", meeting),
            "measure": measure,
            "kind": kind,
            "stated_by": stated_by,
            **values,
        },
    )


def figures(row, loader):
    value = row.number("value")
    if value is None:
        raise Fault("value is empty.")
    yield _figure(
        loader,
        row.required("meeting_slug"),
        row.choice("measure", same(StatedFigure.Measure.values)),
        row.choice("kind", same(StatedFigure.Kind.values)),
        row.text("stated_by"),
        qualifier=row.choice("qualifier", same(StatedFigure.Qualifier.values)),
        value=value,
        preferred=row.flag("preferred"),
        note=row.text("note"),
        source_url=row.text("source_url"),
    )


def figures_in_meetings(row, loader):
    """The two counts of meetings.csv, where figures.csv does not tell the measure in full."""
    told = loader.tables.by("figures.csv", "meeting_slug", "measure")
    slug = row.required("slug")
    for column, measure in (
        ("delegate_count", StatedFigure.Measure.DELEGATES),
        ("country_count", StatedFigure.Measure.COUNTRIES),
    ):
        value = row.number(column)
        if value is not None and (slug, measure) not in told:
            yield _figure(
                loader,
                slug,
                measure.value,
                StatedFigure.Kind.ATTENDED.value,
                "",
                qualifier=StatedFigure.Qualifier.EXACTLY,
                value=value,
                preferred=True,
                note="",
                source_url=row.text("source_url"),
            )


# --- Who came ----------------------------------------------------------------------------------

CAPACITIES = {
    "member": Delegation.Capacity.MEMBER,
    "co-chair": Delegation.Capacity.CO_CHAIR,
    "observer": Delegation.Capacity.OBSERVER,
    # A host sits as a member; that it received the others stands in Meeting.hosts.
    "host": Delegation.Capacity.MEMBER,
    "invited": Delegation.Capacity.INVITED,
    "unknown": Delegation.Capacity.NOT_STATED,
}

ANNOUNCED = "Announced before the meeting; the source does not confirm it."

# What each role of people.csv says: function, part, place in the delegation, note.
FUNCTION, PART = Delegate.Function, Delegate.Part
PARTS = {
    "co-chair": (FUNCTION.NOT_STATED, PART.CHAIR, 1, ""),
    "head of delegation": (FUNCTION.HEAD, PART.NONE, 2, ""),
    "guest of honour": (FUNCTION.NOT_STATED, PART.GUEST_OF_HONOUR, 3, ""),
    "opening speaker": (FUNCTION.NOT_STATED, PART.OPENING_SPEAKER, 3, ""),
    "opening speaker (announced)": (FUNCTION.NOT_STATED, PART.OPENING_SPEAKER, 3, ANNOUNCED),
    "host": (FUNCTION.NOT_STATED, PART.NONE, 3, "Received the participants."),
    "guest": (FUNCTION.NOT_STATED, PART.NONE, 3, "Attended as a guest."),
    "speaker": (FUNCTION.NOT_STATED, PART.SPEAKER, 4, ""),
    "participant": (FUNCTION.NOT_STATED, PART.NONE, 5, ""),
    "delegate": (FUNCTION.NOT_STATED, PART.NONE, 5, ""),
    "delegate (announced)": (FUNCTION.NOT_STATED, PART.NONE, 5, ANNOUNCED),
}


def _delegation(row, loader, capacity):
    meeting, member = row.required("meeting_slug"), row.required("member_slug")
    return Entry(
        (meeting, member),
        {
            "meeting": loader.find("meetings", meeting),
            "member": loader.find("members", member),
            "capacity": capacity,
            "presence": Delegation.Presence.ATTENDED,
            "source_url": row.text("source_url"),
        },
    )


def delegations(row, loader):
    yield _delegation(row, loader, row.choice("role", CAPACITIES))


def delegations_of_people(row, loader):
    """Somebody of a member that no list of participants names was there: so was a delegation."""
    listed = loader.tables.by("participation.csv", "meeting_slug", "member_slug")
    pair = row.required("meeting_slug"), row.required("member_slug")
    first = loader.tables.by("people.csv", "meeting_slug", "member_slug")[pair][0]
    if pair not in listed and row is first:
        yield _delegation(row, loader, Delegation.Capacity.INVITED)


def delegates(row, loader):
    function, part, order, note = row.choice("role", PARTS)
    meeting, member = row.required("meeting_slug"), row.required("member_slug")
    yield Entry(
        (meeting, member, row.required("name")),
        {
            "delegation": loader.find("delegations", meeting, member),
            "name": row.text("name"),
            "position": row.text("position"),
            "function": function,
            "part": part,
            "order": order,
            "note": note,
            "source_url": row.text("source_url"),
        },
    )


NOUNS = (
    Noun(
        "series",
        Series,
        key=("slug",),
        sources=(
            Source("series.csv", series),
            Source("series_details.csv", series_details, amends=True),
        ),
    ),
    Noun(
        "meetings",
        Meeting,
        key=("slug",),
        sources=(
            Source("meetings.csv", meetings),
            Source("meeting_details.csv", meeting_details, amends=True),
        ),
        many=("hosts",),
        reads=("places.csv",),
    ),
    Noun(
        "joint-series",
        JointSeries,
        key=("meeting", "series"),
        sources=(Source("joint_series.csv", joint_series),),
    ),
    Noun(
        "figures",
        StatedFigure,
        key=("meeting", "measure", "kind", "stated_by"),
        sources=(
            Source("figures.csv", figures),
            Source("meetings.csv", figures_in_meetings),
        ),
    ),
    Noun(
        "delegations",
        Delegation,
        key=("meeting", "member"),
        sources=(
            Source("participation.csv", delegations),
            Source("people.csv", delegations_of_people),
        ),
    ),
    Noun(
        "delegates",
        Delegate,
        key=("delegation", "name"),
        sources=(Source("people.csv", delegates),),
    ),
)
