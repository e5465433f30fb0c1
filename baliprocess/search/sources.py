"""What each kind of record says to the search: rows in, `Entry` out, a few queries for any number.

A row gives an entry if the public sees it now or will by its schedule. Nothing is indexed that the
page of the row does not show: no full text without rights, no chair of a session (a name, kept by
the rule of its meeting), no meeting of an article or an album that could be hidden by itself.
"""

from django.db.models import Prefetch
from django.utils.html import strip_tags

from baliprocess.models import Page
from meetings.models import Delegate, Document, DocumentFile, JointSeries, Meeting, Series
from members.models import Group, Member
from news.models import Article
from photos.models import Album, Photo

from .details import ALBUM, SERIES
from .entry import (
    AlwaysPublic,
    Entry,
    Source,
    always_public,
    link,
    names_of,
    ordinals,
    window,
    words,
)
from .files import latest_files
from .models import FileText, SearchEntry

Kind = SearchEntry.Kind


class Members(AlwaysPublic):
    model, kind = Member, Kind.MEMBER

    def rows(self):
        return Member.objects.prefetch_related("names")

    def entry(self, row):
        return Entry(
            self.kind,
            row,
            title=row.name if row.is_organisation else row.label,
            names=(row.short_name, row.name, *(name.text for name in row.names.all())),
            summary=row.note,
            detail=words(row.short_name if row.is_organisation else "", row.get_kind_display()),
            links=frozenset([link(Member, row.pk)]),
        )


class Groups(AlwaysPublic):
    model, kind = Group, Kind.GROUP

    def rows(self):
        return Group.objects.prefetch_related("names")

    def entry(self, row):
        return Entry(
            self.kind,
            row,
            title=row.name,
            names=(row.short_name, *(name.text for name in row.names.all())),
            summary=row.description,
            detail=words(row.short_name, row.get_kind_display()),
        )


class AllSeries(AlwaysPublic):
    model, kind, twin = Series, Kind.GROUP, 1

    def entry(self, row):
        return Entry(
            self.kind,
            row,
            title=row.name,
            names=(row.short_name,),
            summary=row.description,
            detail=words(row.short_name, SERIES),
            links=frozenset([link(Series, row.pk)]),
        )


def of_meeting(meeting):
    """(names, links) that a meeting lends to what belongs to it."""
    hosts = meeting.hosts.all()
    members = [each for each in (meeting.country, *hosts) if each]
    names = [meeting.name, meeting.series.name, meeting.series.short_name, meeting.city]
    names += ordinals(meeting.number)
    for member in members:
        names += names_of(member)
    links = {link(Member, member.pk) for member in members}
    return names, links | {link(Meeting, meeting.pk), link(Series, meeting.series_id)}


MEETING_PARTS = ("series", "country")


class Meetings(Source):
    model, kind = Meeting, Kind.MEETING

    def rows(self):
        return Meeting._base_manager.select_related(*MEETING_PARTS).prefetch_related(
            "hosts",
            "agenda_items",
            "sessions",
            Prefetch("joint_series", JointSeries.objects.select_related("series")),
        )

    def entry(self, row):
        if (times := window(row)) is None:
            return None
        names, links = of_meeting(row)
        for joint in row.joint_series.all():
            names += [joint.series.name, joint.series.short_name, *ordinals(joint.number)]
            links.add(link(Series, joint.series_id))
        agenda = [f"{item.title}. {item.description}" for item in row.agenda_items.all()]
        sessions = [session.title for session in row.sessions.all()]
        state = row.get_event_status_display() if row.is_called_off else ""
        return Entry(
            self.kind,
            row,
            title=row.name,
            names=(*names, row.venue),
            summary=row.summary,
            body="\n".join([row.note, *agenda, *sessions]),
            detail=words(state, row.place),
            starts_on=row.starts_on,
            ends_on=row.ends_on,
            precision=row.date_precision,
            window=times,
            links=frozenset(links),
        )


class People(Source):
    model, kind = Delegate, Kind.PERSON

    def rows(self):
        # A large import into a draft has nothing to say here.
        rows = Delegate._base_manager.filter(public=True, delegation__meeting__status="published")
        return rows.select_related(
            "delegation__member",
            *(f"delegation__meeting__{part}" for part in MEETING_PARTS),
        ).prefetch_related("delegation__meeting__hosts")

    def entry(self, row):
        meeting = row.delegation.meeting
        names = Meeting.NamesPublic
        named = meeting.names_public == names.EVERYONE or (
            meeting.names_public == names.HEADS and row.function == Delegate.Function.HEAD
        )
        times = window(meeting)
        if times is None or not (named and row.public):
            return None
        around, links = of_meeting(meeting)
        own = (row.delegation.label,)
        if member := row.delegation.member:
            own = names_of(member)
            links.add(link(Member, member.pk))
        return Entry(
            self.kind,
            row,
            title=str(row),
            url=meeting.get_absolute_url(),
            names=(row.position, *own),
            around=tuple(around),
            detail=words(row.position, row.delegation.label, meeting.name),
            starts_on=meeting.starts_on,
            ends_on=meeting.ends_on,
            precision=meeting.date_precision,
            window=times,
            links=frozenset(links),
        )


class Documents(Source):
    model, kind = Document, Kind.DOCUMENT

    def rows(self):
        meetings = [f"meeting__{part}" for part in MEETING_PARTS]
        files = DocumentFile.objects.order_by("-version", "language")
        return Document._base_manager.select_related(*meetings).prefetch_related(
            "meeting__hosts", Prefetch("files", files)
        )

    def entries(self, rows):
        rows = list(rows)
        keys = {key for row in rows for key in latest_files(row)}
        texts = dict(FileText.objects.filter(key__in=keys).values_list("key", "text"))
        return [entry for row in rows if (entry := self.entry(row, texts)) is not None]

    def entry(self, row, texts=None):
        meeting = row.meeting
        times = window(row, meeting) if meeting else window(row)
        if times is None:
            return None
        names, links = of_meeting(meeting) if meeting else ([], set())
        body = "\n".join((texts or {}).get(key, "") for key in latest_files(row))
        day = row.issued_on or (meeting.starts_on if meeting else None)
        return Entry(
            self.kind,
            row,
            title=row.title,
            names=(row.symbol, row.get_kind_display()),
            around=tuple(names),
            summary=row.summary,
            body=body,
            detail=words(row.get_kind_display(), meeting.name if meeting else ""),
            starts_on=day,
            ends_on=day,
            precision=row.precision if row.issued_on or not meeting else meeting.date_precision,
            window=times,
            links=frozenset(links),
        )


class Articles(Source):
    model, kind = Article, Kind.ARTICLE

    def rows(self):
        return Article._base_manager.select_related("outlet", "agency").prefetch_related(
            "members", Prefetch("meetings", Meeting._base_manager.select_related("series"))
        )

    def entry(self, row):
        if (times := window(row)) is None:
            return None
        meetings = [each for each in row.meetings.all() if always_public(each)]
        members = row.members.all()
        names = [row.dateline, row.byline, row.outlet, row.agency]
        around = [*meetings, *(name for member in members for name in names_of(member))]
        links = {link(Member, each.pk) for each in members}
        links |= {link(Meeting, each.pk) for each in row.meetings.all()}
        links |= {link(Series, each.series_id) for each in meetings}
        return Entry(
            self.kind,
            row,
            title=row.headline,
            names=tuple(names),
            around=tuple(around),
            summary=row.standfirst,
            body=strip_tags(row.public_body.replace("<", " <")),
            detail=words(row.dateline, row.outlet or "Bali Process"),
            language=row.headline_language,
            starts_on=row.reported_on,
            ends_on=row.reported_on,
            precision=row.precision,
            year=row.year,
            window=times,
            links=frozenset(links),
        )


def window_of_album(album, *others):
    """When an album and `others` are public: with any of the meetings it was made for.

    The hull of these times; which hour within it is public the predicate decides.
    """
    meetings = album.meetings.all()
    if not meetings:
        return window(album, *others)
    times = [found for each in meetings if (found := window(album, each, *others))]
    if not times:
        return None
    opens, closes = zip(*times, strict=True)
    return None if None in opens else min(opens), None if None in closes else max(closes)


def of_album(album):
    """(names, links) that an album lends to itself and its photos."""
    meetings = album.meetings.all()
    links = {link(Album, album.pk), *(link(Meeting, each.pk) for each in meetings)}
    names = []
    for each in filter(always_public, meetings):
        said, linked = of_meeting(each)
        names += said
        links |= linked
    return names, links


def _with_meetings(path):
    meetings = Meeting._base_manager.select_related(*MEETING_PARTS).prefetch_related("hosts")
    return Prefetch(path, meetings)


class Albums(Source):
    model, kind, twin = Album, Kind.PHOTO, 1

    def rows(self):
        return Album._base_manager.prefetch_related(_with_meetings("meetings"))

    def entry(self, row):
        if (times := window_of_album(row)) is None:
            return None
        names, links = of_album(row)
        return Entry(
            self.kind,
            row,
            title=row.title,
            names=(row.city, row.country, row.creator, row.credit_line),
            around=tuple(names),
            summary=row.description,
            detail=words(ALBUM, row.city),
            starts_on=row.taken_on,
            ends_on=row.taken_on,
            window=times,
            links=frozenset(links),
        )


class Photos(Source):
    model, kind = Photo, Kind.PHOTO

    def rows(self):
        return Photo._base_manager.select_related("album").prefetch_related(
            "members_shown", _with_meetings("album__meetings")
        )

    def entry(self, row):
        if (times := window_of_album(row.album, row)) is None:
            return None
        around, links = of_album(row.album)
        names = [row.city, row.country, row.creator, row.credit_line]
        for member in row.members_shown.all():
            names += names_of(member)
            links.add(link(Member, member.pk))
        day = row.taken_on or row.album.taken_on
        return Entry(
            self.kind,
            row,
            title=row.headline or row.alt_text,
            names=tuple(names),
            around=(row.album.title, *around),
            summary=row.caption,
            body=f"{row.alt_text}\n{row.persons_shown}",
            detail=words(row.city, row.credit_line),
            starts_on=day,
            ends_on=day,
            window=times,
            links=frozenset(links),
        )


class Pages(Source):
    model, kind = Page, Kind.PAGE

    def entry(self, row):
        if (times := window(row)) is None:
            return None
        return Entry(
            self.kind,
            row,
            title=row.title,
            summary=row.lead,
            body=strip_tags(row.body.replace("<", " <")),
            window=times,
        )


SOURCES = {
    source.label: source
    for source in (
        Members(),
        Groups(),
        AllSeries(),
        Meetings(),
        People(),
        Documents(),
        Articles(),
        Albums(),
        Photos(),
        Pages(),
    )
}
