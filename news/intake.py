"""VERB: wire text -> draft Article, with its meeting, members and stated figures."""

from django.db import transaction
from django.utils.html import escape

from meetings.models import Meeting, StatedFigure
from members.models import Member
from members.names import fold

from .known import known
from .models import Article, Outlet
from .wire import Reader, refuse_too_long

# A headline made of the first sentence, where the text has none, is no longer than that.
_LONGEST_OPENING = 120


class Refused(ValueError):
    """The text cannot become an article; the message is a sentence for who pasted it."""


@transaction.atomic
def take_in(text, *, user=None, outlet=None, source_url="", figures=None, reader=None):
    """The draft Article of a wire text. Safe to repeat: the same report is taken in once.

    The whole text goes into the body, which stays with staff as long as no rights are recorded.
    What the text does not state stays empty; without a headline the first sentence stands in.
    `outlet` (an Outlet) and `source_url` say whose report it is where the text does not;
    `figures` are those of the Story to record, by default all, and only with a clear meeting.
    A report that is there already is returned as it is, whatever was edited since.

    Raises TooLong, and Refused if there is nothing to read or nothing tells whose it is.
    """
    refuse_too_long(text)
    reader = reader or Reader(known())
    story = reader.read(text)
    if not story.paragraphs:
        raise Refused("There is nothing to read in this text.")
    named = _outlet(story, reader) if story.agency else None
    outlet = outlet or named
    if outlet is None and not source_url:
        raise Refused(
            "The text does not say who published it. Choose the outlet or give the address of the "
            "report, so that its full text stays with staff."
        )
    if outlet:
        # Two pastes of one report at the same moment wait for each other here.
        Outlet.objects.select_for_update().get(pk=outlet.pk)
    there = already_taken(story, outlet=outlet, source_url=source_url)
    if there:
        return there
    article = _draft(story, outlet, named, source_url)
    article._history_user = user
    article._change_reason = "Read from wire text"
    article.save()
    article.members.set(Member.objects.filter(slug__in=[each.key for each in story.members]))
    if story.meeting:
        meeting = Meeting.objects.get(slug=story.meeting.key)
        article.meetings.set([meeting])
        chosen = story.figures if figures is None else figures
        _record_figures(chosen, meeting, outlet.name if outlet else "", source_url)
    return article


def already_taken(story, *, outlet=None, source_url=""):
    """The Article that was made of this report before, or None.

    It is the same report if its address is, or if the same outlet has the same headline or the
    same text in the same year.
    """
    if source_url:
        return Article.objects.filter(source_url=source_url).order_by("pk").first()
    rows = Article.objects.filter(outlet=outlet).order_by("pk")
    if story.date:
        rows = rows.filter(year=story.date.first.year)
    same = rows.filter(headline=headline_of(story)).first()
    # As it is stored: the field cleans what it is given.
    body = Article._meta.get_field("body").sanitize(as_html(story))
    return same or rows.filter(body=body).first()


def headline_of(story):
    """The headline, or the first sentence of the report, cut between words."""
    if story.headline:
        return story.headline.value[:300]
    opening = story.paragraphs[0].value
    if len(opening) <= _LONGEST_OPENING:
        return opening
    return f"{opening[:_LONGEST_OPENING].rsplit(' ', 1)[0]} …"


def as_html(story):
    """The report's paragraphs, as the body of an Article keeps them."""
    return "".join(f"<p>{escape(paragraph.value)}</p>" for paragraph in story.paragraphs)


def _outlet(story, reader):
    """The row of who published; it is made if the record does not have it yet."""
    name = story.agency.value
    rows = {fold(row.name): row for row in Outlet.objects.all()}
    # An edition that the record knows ("ANTARA News Bali") is more exact than its agency.
    row = rows.get(fold(story.agency.words[0].text)) or rows.get(fold(name))
    if row:
        return row
    found = reader.outlets.exactly(name)
    return Outlet.objects.create(name=name, kind=found.kind if found else Outlet.Kind.NEWSPAPER)


def _draft(story, outlet, named, source_url):
    date = {}
    if story.date:
        date = {"reported_on": story.date.first, "precision": story.date.precision}
    agency = next(
        (each for each in (named, outlet) if each and each.kind == Outlet.Kind.AGENCY), None
    )
    return Article(
        headline=headline_of(story),
        body=as_html(story),
        byline=story.byline.value[:200] if story.byline else "",
        dateline=story.place.value[:100] if story.place else "",
        language=story.language or "en",
        outlet=outlet,
        agency=agency,
        source_url=source_url,
        status=Article.Status.DRAFT,
        **date,
    )


def _record_figures(figures, meeting, stated_by, source_url):
    """What the report states about the meeting; a figure that is there is not doubled."""
    for figure in figures:
        StatedFigure.objects.get_or_create(
            meeting=meeting,
            measure=figure.measure,
            qualifier=figure.qualifier,
            value=figure.value,
            kind=figure.kind,
            stated_by=stated_by,
            defaults={"source_url": source_url},
        )
