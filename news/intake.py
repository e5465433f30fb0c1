"""VERB: wire text -> draft Article, with its meeting, members and stated figures."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from django.db import transaction
from django.utils.html import escape
from django.utils.translation import gettext

from baliprocess.told import told
from meetings.models import Meeting, StatedFigure
from members.models import Member
from members.names import fold

from .known import known
from .models import Article, Outlet

# A headline made of the first sentence, where the text has none, is no longer than that.
_LONGEST_OPENING = 120


class Refused(ValueError):
    """The text cannot become an article; the message is a sentence for who pasted it."""


@dataclass(frozen=True)
class Recorded:
    """What came of a report: its Article, whether it is new, and the StatedFigures made of it."""

    article: Article
    is_new: bool
    figures: tuple = ()


def take_in(text, *, user=None, outlet=None, source_url="", figures=None, reader=None):
    """The draft Article of a wire text. Safe to repeat: the same report is taken in once.

    The whole text goes into the body, which stays with staff as long as no rights are recorded.
    What the text does not state stays empty; without a headline the first sentence stands in.
    `outlet` (an Outlet) and `source_url` say whose report it is where the text does not;
    `figures` are those of the Story to record, by default all, and only with a clear meeting.
    A report that is there already is returned as it is, whatever was edited since.

    Raises TooLong, and Refused if there is nothing to read or nothing tells whose it is.
    """
    # Here: the patterns of the reader take long to make, and few processes ever read.
    from .wire import Reader, refuse_too_long

    refuse_too_long(text)
    reader = reader or Reader(known())
    story = reader.read(text)
    if not story.paragraphs:
        raise Refused(gettext("There is nothing to read in this text."))
    named = outlet_of(story, reader)
    outlet = outlet or named
    if outlet is None and not source_url:
        raise Refused(
            gettext(
                "The text does not say who published it. Choose the outlet or give the "
                "address of the report, so that its full text stays with staff."
            )
        )
    meeting = Meeting.objects.get(slug=story.meeting.key) if story.meeting else None
    recorded = record_report(
        _draft(story, outlet, named, source_url),
        members=Member.objects.filter(slug__in=[each.key for each in story.members]),
        meetings=[meeting] if meeting else [],
        figures_of=meeting,
        figures=story.figures if figures is None else figures,
        user=user,
    )
    return recorded.article


@transaction.atomic
def record_report(article, *, meetings=(), members=(), figures_of=None, figures=(), user=None):
    """Save the unsaved `article`, unless the same report is there, and what it states. -> Recorded

    Its outlet and agency may be unsaved too: they are made, or found by name. `figures`, which
    need `measure`, `qualifier`, `value` and `kind`, are recorded as stated by the outlet about the
    Meeting `figures_of`, if one is given; one that is there is not doubled. An article that is
    there is returned as it is, whatever was edited since.
    """
    article.outlet = _settled(article.outlet)
    article.agency = _settled(article.agency)
    if article.outlet:
        # Two pastes of one report at the same moment wait for each other here.
        Outlet.objects.select_for_update().get(pk=article.outlet.pk)
    there = same_report(
        article.headline, article.body, article.outlet, article.reported_on, article.source_url
    )
    if there is None:
        article._history_user = user
        article._change_reason = told("Read from wire text").english
        article.save()
        article.members.set(members)
        article.meetings.set(meetings)
    made = ()
    if figures_of:
        stated_by = article.outlet.name if article.outlet else ""
        made = tuple(_record_figures(figures, figures_of, stated_by, article.source_url))
    return Recorded(there or article, there is None, made)


def already_taken(story, *, outlet=None, source_url=""):
    """The Article that was made of this report before, or None."""
    first = story.date.first if story.date else None
    return same_report(headline_of(story), as_html(story), outlet, first, source_url)


def same_report(headline, body, outlet, reported_on, source_url):
    """The Article that is this report, or None.

    It is the same if its address is, or if the same outlet has the same text, now or as it was
    first taken in, or the same headline in the same year under no other address.
    """
    rows = Article.objects.order_by("pk")
    if source_url and (found := rows.filter(source_url=source_url).first()):
        return found
    rows = rows.filter(outlet=outlet)
    if reported_on:
        rows = rows.filter(year=reported_on.year)
    # As it is stored: the field cleans what it is given.
    body = Article._meta.get_field("body").sanitize(body)
    once = Article.history.filter(body=body).values("id") if body else ()
    if found := rows.filter(pk__in=once).first():
        return found
    elsewhere = rows.exclude(source_url="") if source_url else rows.none()
    return rows.filter(headline=headline).exclude(pk__in=elsewhere.values("pk")).first()


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


def outlet_of(story, reader):
    """The Outlet that the text names as its own, unsaved if it is not recorded; or None."""
    if not story.agency:
        return None
    name = story.agency.value
    rows = {fold(row.name): row for row in Outlet.objects.all()}
    # An edition that the record knows ("ANTARA News Bali") is more exact than its agency.
    row = rows.get(fold(story.agency.words[0].text)) or rows.get(fold(name))
    if row:
        return row
    found = reader.outlets.exactly(name)
    return Outlet(name=name[:200], kind=found.kind if found else Outlet.Kind.NEWSPAPER)


def outlet_at(address, reader=None):
    """The Outlet on the host of `address`, or None.

    It is recorded with a home page there or one level up ("bali.example.org" is an edition of
    "example.org"), or `reader` knows it by that name; then it is unsaved if it is not recorded.
    """
    host = _host(address)
    above = host.partition(".")[2] if host.count(".") > 1 else host
    # Of two on one host the older row is the later one here, and counts.
    rows = Outlet.objects.exclude(homepage_url="").order_by("-pk")
    homes = {_host(row.homepage_url): row for row in rows}
    for name in filter(None, (host, above)):
        if name in homes:
            return homes[name]
        found, length = reader.outlets.find(name) if reader else (None, 0)
        if found and length == len(name):
            return _row_named(found.name) or Outlet(name=found.name, kind=found.kind)
    return None


def _row_named(name):
    """The recorded Outlet of that name, whatever its case, or None."""
    return next((row for row in Outlet.objects.all() if fold(row.name) == fold(name)), None)


def _host(address):
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _settled(outlet):
    """`outlet` as it is recorded; one with the same name, whatever its case, is the same."""
    if outlet is None or outlet.pk:
        return outlet
    if same := _row_named(outlet.name):
        return same
    row, _made = Outlet.objects.get_or_create(name=outlet.name, defaults={"kind": outlet.kind})
    return row


def _draft(story, outlet, named, source_url):
    date = {}
    if story.date:
        date = {"reported_on": story.date.first, "precision": story.date.precision}
    agency = next(
        (each for each in (named, outlet) if each and each.kind == Outlet.Kind.AGENCY), None
    )

    def value(stated, longest):
        return stated.value[:longest] if stated else ""

    return Article(
        headline=headline_of(story),
        body=as_html(story),
        byline=value(story.byline, 200),
        initials=value(story.initials, 20),
        photo_credit=value(story.photo_credit, 200),
        dateline=value(story.place, 100),
        language=story.language or "en",
        outlet=outlet,
        agency=agency,
        source_url=source_url,
        status=Article.Status.DRAFT,
        **date,
    )


def _record_figures(figures, meeting, stated_by, source_url):
    """The StatedFigures that were not there yet."""
    for figure in figures:
        row, is_new = StatedFigure.objects.get_or_create(
            meeting=meeting,
            measure=figure.measure,
            qualifier=figure.qualifier,
            value=figure.value,
            kind=figure.kind,
            stated_by=stated_by,
            defaults={"source_url": source_url},
        )
        if is_new:
            yield row
