"""An archive of a given size: plausible to look at, the same every time, invented throughout.

Rows are written in bulk, without history. Meetings come in the order of time from 2002 on, some
of them lie ahead; the latest have delegates, an agenda and figures, so that a page of a meeting
is as long in a large archive as in a small one.
"""

import dataclasses
import datetime as dt
import random
from itertools import cycle, islice

from django.core.management import call_command
from django.db import connection, transaction
from django.db.models import Max
from django.utils.text import slugify

from meetings.models import (
    AgendaItem,
    Delegate,
    Delegation,
    Document,
    DocumentFile,
    Meeting,
    Series,
    StatedFigure,
)
from members.models import Member
from news.models import Article, Outlet
from photos.models import Album, Photo, Rendition

from ..table_statistics import gather
from .words import CITIES, DOCUMENTS, NAMES, OUTLETS, POSTS, TOPICS
from .writing import first_free, write

FIRST_DAY, LAST_DAY = dt.date(2002, 2, 26), dt.date(2027, 12, 31)
#: So many of the latest meetings have names, agenda and figures.
DETAILED = 100
NAMES_EACH = 4
HIGHEST_NUMBER = 999
PHOTOS_IN_ALBUM = 40
WIDTHS = (320, 640, 1280)
#: How often a meeting belongs to the first, second, … series of the record.
WEIGHTS = (4, 14, 30, 12, 10, 8, 5, 5, 4, 3, 3, 2)


@dataclasses.dataclass(frozen=True)
class Sizes:
    """How many rows an archive has; `delegations` are those of each meeting."""

    meetings: int = 1_000
    delegations: int = 20
    news: int = 500
    photos: int = 2_000


class AlreadyHeldError(Exception):
    """The database holds a record that is not to be mixed with an invented one."""


def make_archive(sizes, *, seed=1, into_record=False, say=lambda _text: None):
    """Write an archive of `sizes` in one transaction; gives {what: rows}.

    Raises AlreadyHeldError when there are meetings, news or photos, unless `into_record`.
    `say` is told what is written, as it is written.
    """
    held = any(model._base_manager.exists() for model in (Meeting, Article, Photo))
    if held and not into_record:
        raise AlreadyHeldError("The database holds a record.")
    with transaction.atomic():
        _members_and_series()
        counts = _Archive(sizes, random.Random(seed), say).write()  # noqa: S311 (repeatable)
    # The planner of either engine must know how many rows there are now.
    gather(connection)
    return counts


def _members_and_series():
    """The members and series of the public record, where there are none."""
    wanted = [
        name
        for name, model in (("members", Member), ("series", Series))
        if not model.objects.exists()
    ]
    if wanted:
        only = ["groups", *(["members", "memberships"] if "members" in wanted else [])]
        only += ["series"] if "series" in wanted else []
        call_command("load_record", only=only, verbosity=0)


class _Archive:
    def __init__(self, sizes, chance, say):
        self.sizes, self.chance, self.say = sizes, chance, say
        self.counts = {}
        self.members = list(Member.objects.order_by("sort_key", "pk"))
        self.hosts = [each for each in self.members if not each.is_organisation]
        self.series = list(Series.objects.order_by("position", "name"))[: len(WEIGHTS)]
        self.first = {
            model: first_free(model) for model in (Meeting, Delegation, Document, Article, Album)
        }
        self.first |= {model: first_free(model) for model in (Photo, Outlet)}
        self.days = [self._day(number) for number in range(sizes.meetings)]
        # What is made twice must not take the address of what was made before.
        self.mark = f"{self.first[Meeting]:x}"

    def _day(self, number):
        span = (LAST_DAY - FIRST_DAY).days
        return FIRST_DAY + dt.timedelta(days=span * number // max(self.sizes.meetings, 1))

    def _put(self, model, names, rows):
        label = str(model._meta.verbose_name_plural)
        self.counts[label] = write(model, names, rows)
        self.say(f"{self.counts[label]:9,} {label}")

    def write(self):
        self._albums_and_photos()
        self._meetings()
        self._delegations()
        self._details()
        self._documents()
        self._news()
        return self.counts

    def _meetings(self):
        chance, first = self.chance, self.first[Meeting]
        weights = WEIGHTS[: len(self.series)]
        numbers = dict(
            Series.objects.annotate(last=Max("meetings__number")).values_list("pk", "last")
        )
        albums = self.counts["albums"]

        def rows():
            for number, day in enumerate(self.days):
                series = chance.choices(self.series, weights)[0]
                numbers[series.pk] = place = (numbers[series.pk] or 0) + 1
                host, topic = chance.choice(self.hosts), chance.choice(TOPICS)
                numbered = place <= HIGHEST_NUMBER and series.ordinal_style != "none"
                undated = _is_undated(number)
                form = chance.choices(("in-person", "hybrid", "virtual", "unknown"), (80, 9, 9, 2))
                yield (
                    first + number,
                    series.pk,
                    place if numbered else None,
                    "" if numbered else f"{series.name} on {topic}",
                    f"m-{first + number}",
                    None if undated else day.isoformat(),
                    None if undated else (day + dt.timedelta(days=number % 3)).isoformat(),
                    "held" if day.year < LAST_DAY.year - 1 else "scheduled",
                    form[0],
                    chance.choice(CITIES),
                    host.pk,
                    f"Considered {topic}, and what members ask of one another.",
                    "published" if number % 500 != 7 else "draft",
                    self.first[Album] + number * albums // len(self.days) if albums else None,
                    f"https://example.org/meetings/{first + number}",
                )

        names = ("id", "series", "number", "title", "slug", "starts_on", "ends_on", "event_status")
        names += ("format", "city", "country", "summary", "status", "album", "source_url")
        self._put(Meeting, names, rows())

    def _delegations(self):
        chance, first = self.chance, self.first[Delegation]
        keys = [each.pk for each in self.members]
        size = min(self.sizes.delegations, len(keys))
        # Some come nearly always, some hardly ever.
        often = keys[::2] + keys[:: max(len(keys) // 7, 1)]
        presences = cycle(["attended"] * 17 + ["unknown", "apologies", "attended"])

        def rows():
            key = first
            for number, day in enumerate(self.days):
                chosen = dict.fromkeys(chance.choices(often, k=size))
                chosen |= dict.fromkeys(chance.sample(keys, size))
                for place, member in enumerate(islice(chosen, size)):
                    capacity = "co-chair" if place < 2 else "member" if place < 15 else "observer"
                    yield (
                        key,
                        self.first[Meeting] + number,
                        member,
                        capacity,
                        next(presences),
                        f"https://example.org/meetings/{self.first[Meeting] + number}/list",
                        None if _is_undated(number) else day.isoformat(),
                    )
                    key += 1

        names = ("id", "meeting", "member", "capacity", "presence", "source_url", "starts_on")
        self._put(Delegation, names, rows())
        self.delegations_each = size

    def _details(self):
        """Names, agenda and figures of the latest meetings."""
        latest = range(max(len(self.days) - DETAILED, 0), len(self.days))
        each, chance = self.delegations_each, self.chance

        def delegates():
            for number in latest:
                for place in range(each):
                    delegation = self.first[Delegation] + number * each + place
                    for order in range(NAMES_EACH):
                        name = f"{chance.choice(NAMES)} {chance.choice(NAMES).upper()}"
                        function = "representative" if order else "head"
                        yield delegation, name, chance.choice(POSTS), function, order

        def items():
            for number in latest:
                for place, topic in enumerate(chance.sample(TOPICS, 8), 1):
                    title = topic[0].upper() + topic[1:]
                    yield self.first[Meeting] + number, str(place), title, place

        figures = (
            (self.first[Meeting] + number, "delegates", each * NAMES_EACH, "at-least", "attended")
            for number in latest
        )
        names = ("delegation", "name", "position", "function", "order")
        self._put(Delegate, names, delegates())
        self._put(AgendaItem, ("meeting", "number", "title", "position"), items())
        names = ("meeting", "measure", "value", "qualifier", "kind")
        self._put(StatedFigure, names, figures)

    def _documents(self):
        first, chance = self.first[Document], self.chance

        def rows():
            for number, day in enumerate(self.days):
                kind, title = chance.choice(DOCUMENTS)
                topic, key = chance.choice(TOPICS), first + number
                meeting = self.first[Meeting] + number if number % 10 else None
                yield (
                    *(key, meeting, kind, f"{title} on {topic}", f"d-{key}", day.isoformat()),
                    *("published", f"{title} of the day, with annexes on {topic}."),
                )

        files = (
            (
                first + number,
                1,
                "en" if number % 8 else ("id", "th", "vi")[number % 3],
                f"https://example.org/documents/{first + number}.pdf",
            )
            for number in range(len(self.days))
        )
        names = ("id", "meeting", "kind", "title", "slug", "issued_on", "status", "summary")
        self._put(Document, names, rows())
        self._put(DocumentFile, ("document", "version", "language", "external_url"), files)

    def _albums_and_photos(self):
        chance, albums = self.chance, -(-self.sizes.photos // PHOTOS_IN_ALBUM)
        self.places = [
            (chance.choice(CITIES), chance.choice(self.hosts).name, chance.choice(TOPICS))
            for _ in range(albums)
        ]
        self.album_days = [_spread(number, albums) for number in range(albums)]
        names = ("id", "slug", "title", "taken_on", "city", "country", "credit_line", "status")
        self._put(Album, names, self._album_rows())
        names = ("id", "album", "position", "headline", "alt_text", "credit_line", "taken_year")
        names += ("city", "country", "original", "sha256", "width", "height", "dominant_colour")
        names += ("filed_on", "filed_year", "filed_country")
        self._put(Photo, (*names, "status"), self._photo_rows())
        first = self.first[Photo]
        shown = (
            (first + number, chance.choice(self.members).pk)
            for number in range(0, self.sizes.photos, 4)
        )
        self._put(Photo.members_shown.through, ("photo", "member"), shown)
        files = (
            (first + number, "webp", w, w * 2 // 3, w * 60, f"renditions/{first + number}-{w}.webp")
            for number in range(self.sizes.photos)
            for w in WIDTHS
        )
        names = ("photo", "format", "width", "height", "bytes", "file")
        self._put(Rendition, names, files)

    def _album_rows(self):
        for number, (city, country, topic) in enumerate(self.places):
            key, day = self.first[Album] + number, self.album_days[number].isoformat()
            title = f"Meeting on {topic} in {city}"
            yield key, f"a-{key}", title, day, city, country, "VNA", "published"

    def _photo_rows(self):
        first = self.first[Photo]
        for number in range(self.sizes.photos):
            album, place = divmod(number, PHOTOS_IN_ALBUM)
            city, country, topic = self.places[album]
            day, text = (
                self.album_days[album],
                f"Delegates speak of {topic}, photograph {place + 1}",
            )
            yield (
                *(first + number, self.first[Album] + album, place, text, text),
                *(f"VNA/{self.chance.choice(NAMES)}", day.year, city, country),
                *(f"originals/{first + number}.jpg", f"{self.mark}{number:056x}", 1600, 1067),
                *("#8899aa", day.isoformat(), day.year, country, "published"),
            )

    def _news(self):
        count, chance, first = self.sizes.news, self.chance, self.first[Article]
        names = ("id", "headline", "slug", "year", "reported_on", "dateline", "outlet", "status")
        names += ("standfirst", "source_url")
        self._put(Article, names, self._article_rows(_outlets()))
        mentioned = (
            (first + number, member.pk)
            for number in range(count)
            for member in chance.sample(self.members, min(2, len(self.members)))
        )
        self._put(Article.members.through, ("article", "member"), mentioned)
        meetings, about = len(self.days), self.first[Meeting]
        pairs = ((first + number, about + number * meetings // count) for number in range(count))
        self._put(Article.meetings.through, ("article", "meeting"), pairs)

    def _article_rows(self, outlets):
        for number in range(self.sizes.news):
            day, chance = _spread(number, self.sizes.news), self.chance
            topic, key = chance.choice(TOPICS), self.first[Article] + number
            yield (
                *(key, f"Officials discuss {topic}", f"n-{key}", day.year, day.isoformat()),
                *(chance.choice(CITIES), chance.choice(outlets).pk, "published"),
                *(f"A report on {topic}.", f"https://example.org/news/{key}"),
            )


def _is_undated(number):
    return number % 997 == 5


def _spread(number, count):
    """The day of one of `count` things that are spread over the years until 2026."""
    span = (dt.date(2026, 1, 1) - FIRST_DAY).days
    return FIRST_DAY + dt.timedelta(days=span * number // count)


def _outlets():
    """All outlets on record, those of the archive among them."""
    for name, kind in OUTLETS:
        if not Outlet.objects.filter(name=name).exists():
            Outlet.objects.create(name=name, slug=slugify(name), kind=kind)
    return list(Outlet.objects.order_by("pk"))
