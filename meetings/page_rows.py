"""The queries behind the page of one meeting, series or document: each made once, run for every
page."""

import datetime as dt

from django.db.models import F, OuterRef

from baliprocess.keys import few
from baliprocess.parts import Parts
from baliprocess.prepared import Prepared
from baliprocess.publishing import without_moments
from members.models import Member, MemberName
from photos.models import Photo

from .body import name_of_body, seat_rows
from .models import (
    AgendaItem,
    Delegate,
    Delegation,
    Document,
    JointSeries,
    Meeting,
    Series,
    Session,
    StatedFigure,
)

PHOTOS_SHOWN = 8
#: So many meetings of the series before and after one stand on its line: no series of the record
#: has more, and they can be told apart on a phone.
SIBLINGS = 25
#: So many meetings stand on the page of their series; the list of meetings has all.
OF_SERIES = 50


def meeting_rows(*, now=None):
    """The public meetings with the small parts of their page: hosts, figures, agenda, programme."""
    items = AgendaItem.objects.filter(sessions=OuterRef("pk")).order_by("position", "pk")
    speakers = Delegate.objects.published(now=now).filter(sessions=OuterRef("pk"))
    sessions = (
        Session.objects.filter(meeting=OuterRef("pk"))
        .order_by(*Session.PROGRAMME_ORDER)
        .annotate(
            item_rows=Parts(items, ["id", "number", "title"]),
            speaker_rows=Parts(
                speakers.order_by("order", "pk"), ["id", "honorific", "name", "position"]
            ),
        )
    )
    figures = StatedFigure.objects.filter(meeting=OuterRef("pk")).with_page()
    then = OuterRef("starts_on")
    hosts = Member.objects.filter(hosted_meetings=OuterRef("pk")).order_by("sort_key")
    hosts = hosts.annotate(name_then=MemberName.objects.then(OuterRef("pk"), OuterRef(then)))
    agenda = AgendaItem.objects.filter(meeting=OuterRef("pk")).order_by("position", "pk")
    joint = JointSeries.objects.filter(meeting=OuterRef("pk")).order_by("series__position", "pk")
    return (
        Meeting.objects.published(now=now)
        .select_related("series__group", "country", "album", "lead_photo__album")
        .annotate(
            host_rows=Parts(
                hosts, ["id", "slug", "name", "short_name", "kind", "iso_code", "name_then"]
            ),
            country_then=MemberName.objects.then(OuterRef("country"), then),
            seat_rows=seat_rows(),
            body_then=name_of_body(),
            figure_rows=Parts(figures, [f.attname for f in StatedFigure._meta.concrete_fields]),
            joint_rows=Parts(
                joint, ["number", "series__slug", "series__name", "series__ordinal_style"]
            ),
            agenda_rows=Parts(agenda, ["id", "number", "title", "description"]),
            session_rows=Parts(
                sessions,
                [
                    *("id", "title", "kind", "held_on", "starts_at_local", "ends_at_local"),
                    *("room", "chair", "item_rows", "speaker_rows"),
                ],
            ),
        )
    )


def _delegations(meeting, now, today):
    rows = Delegation.objects.published(now=now).filter(meeting=meeting).in_protocol_order()
    rows = rows.with_delegates(now=now).with_names_then().with_role_on(today)
    return without_moments(rows)


def _documents(meeting, now):
    rows = Document.objects.published(now=now).filter(meeting=meeting)
    return rows.latest_first().with_cards()


def _articles(meeting, now):
    article = Meeting._meta.get_field("articles").related_model
    return article.objects.published(now=now).filter(meetings=meeting).with_cards()


def _photos(album, now):
    rows = Photo.objects.published(now=now).filter(album=album)
    rows = rows.order_by("position", "pk").with_total().with_pictures()
    return without_moments(rows)[:PHOTOS_SHOWN]


def _siblings(series, date, now):
    rows = Meeting.objects.published(now=now).filter(series=series)
    rows = rows.around(date, before=SIBLINGS, after=SIBLINGS).lines()
    return rows.order_by("starts_on", "number", "pk")


by_number = Prepared(
    lambda series, number, now: meeting_rows(now=now).filter(series__slug=series, number=number),
    series=str,
    number=int,
    now=dt.datetime,
)
by_slug = Prepared(
    lambda series, slug, now: meeting_rows(now=now).filter(series__slug=series, slug=slug),
    series=str,
    slug=str,
    now=dt.datetime,
)
delegations = Prepared(_delegations, meeting=int, now=dt.datetime, today=dt.date)
documents = Prepared(_documents, meeting=int, now=dt.datetime)
articles = Prepared(_articles, meeting=int, now=dt.datetime)
photos = Prepared(_photos, album=int, now=dt.datetime)
siblings = Prepared(_siblings, series=int, date=dt.date, now=dt.datetime)


def _of_series(series):
    rows = few(Meeting.objects.published().filter(series=series).latest_first(), OF_SERIES + 1)
    return without_moments(rows.latest_first().with_cards())


def _joint(series):
    rows = Meeting.objects.published().filter(joint_series__series=series)
    rows = rows.latest_first().with_cards().annotate(number_here=F("joint_series__number"))
    return without_moments(rows)


series_by_slug = Prepared(
    lambda slug: Series.objects.select_related("group").filter(slug=slug), slug=str
)
of_series = Prepared(_of_series, series=int)
joint = Prepared(_joint, series=int)

document_by_slug = Prepared(
    lambda slug: Document.objects.published().filter(slug=slug).with_cards(), slug=str
)
superseded_by = Prepared(
    lambda document: Document.objects.published().filter(superseded_by=document), document=int
)
document_by_key = Prepared(lambda key: Document.objects.published().filter(pk=key), key=int)
