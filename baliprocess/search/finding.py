"""The answer to a search: hits ranked, grouped by kind, and what may have been meant instead.

Ranking costs what is ranked: only so many hits of any search are, the newest of each kind and
those with the words in their title. A word that stands in every entry costs no more than others.
"""

from collections import Counter
from dataclasses import dataclass, field, replace

from django.db.models import Q
from django.db.models.functions import Length
from django.utils import timezone

from baliprocess.keys import together
from meetings.models import Series
from members.models import Member, MemberName
from members.names import fold
from photos.models import Photo
from photos.page_rows import among

from . import query as reading
from . import rows
from .details import parts
from .engines import COLUMNS, Ask, engine, tag
from .entry import numbers_of
from .models import SearchEntry, SearchWord
from .snippets import Marker
from .spelling import nearest

Kind = SearchEntry.Kind

#: So many hits are ranked and counted all together; above that, so many of each kind and half as
#: many with the words in the title, for which an engine looks through more.
BOUND, EACH = 400, 120
SHOWN_EACH, PER_PAGE = 5, 20
#: With fewer hits of whole words, words that begin so are looked for as well.
FEW = 100
MOST_CANDIDATES = 4_000
#: So much must have been typed before anything is suggested.
SHORTEST_SUGGESTED = 2
ANYWHERE = len(COLUMNS)
#: The order in which the kinds are shown, but for those that hold exactly what was typed.
ORDER = (
    Kind.MEETING,
    Kind.MEMBER,
    Kind.GROUP,
    Kind.PERSON,
    Kind.DOCUMENT,
    Kind.ARTICLE,
    Kind.PHOTO,
    Kind.PAGE,
)


@dataclass(frozen=True)
class Filters:
    """What the hits are narrowed to; `series` and `member` are rows."""

    kind: str = ""
    year: int | None = None
    series: object = None
    member: object = None

    @property
    def tags(self):
        """The filters in the words of the index, without the kind."""
        tags = [tag("y", self.year)] if self.year else []
        tags += [tag("s", self.series.pk)] if self.series else []
        return (*tags, *([tag("m", self.member.pk)] if self.member else []))


@dataclass(frozen=True)
class Result:
    """One line of the answer; `title` and `snippet` are `snippets.Piece`s, `detail` pairs of them
    and whether they are in the reader's language.

    `why` says what connects it with the words where the line itself does not: "RI → Indonesia".
    """

    entry: SearchEntry
    title: list
    detail: list
    snippet: list
    why: list
    in_file: bool = False
    photo: object = None


@dataclass(frozen=True)
class Section:
    """The hits of one kind: how many are visible (`more`: at least), and those that are shown."""

    kind: str
    label: str
    count: int
    more: bool
    results: list = field(default_factory=list)


@dataclass(frozen=True)
class Found:
    """The answer. `options` maps a filter to its (value, label) pairs; `meant` is other words."""

    query: reading.Query
    sections: list = field(default_factory=list)
    options: dict = field(default_factory=dict)
    meant: str = ""

    @property
    def read_as(self):
        """What was taken for the name of a member, as (typed, member) pairs."""
        return [(group.typed, group.meaning) for group in self.query.groups if group.meaning]

    @property
    def count(self):
        return sum(section.count for section in self.sections)

    @property
    def more(self):
        return any(section.more for section in self.sections)


def understood(text, *, unfinished=False):
    """`text` read, with members under all of their names. One query."""
    query = reading.read(text, unfinished=unfinished)
    spelled = reading.spellings(query)
    if not spelled:
        return query
    found, names = {}, {}
    unprinted = (MemberName.Kind.DEMONYM, MemberName.Kind.MISPRINT)
    for key, label, name, short_name, text, folded, match_case, kind in rows.spelled(
        spelled=together(spelled)
    ):
        if key not in names:
            own = [reading.Name(key, label, each) for each in {label: 1, name: 1, short_name: 1}]
            names[key] = [each for each in own if each.text]
            for each in names[key]:
                found.setdefault(fold(each.text), {})[key] = each
        if text:
            spelling = reading.Name(key, label, text, match_case)
            found.setdefault(folded, {}).setdefault(key, spelling)
            if kind not in unprinted:
                names[key].append(spelling)
    found = {folded: tuple(by_member.values()) for folded, by_member in found.items()}
    return reading.with_names(query, found, names)


def search(text, filters=None, *, page=1, now=None):
    """The `Found` for `text`. Without a kind the first few of each, else one page of that kind."""
    filters, now = filters or Filters(), now or timezone.now()
    query = understood(text)
    if not query:
        return Found(query)
    ranked, years, bounded = _ranked(query, filters.tags, now)
    if not ranked:
        return Found(query, meant="" if filters.tags else _meant(query, now))
    first = (page - 1) * PER_PAGE
    shown = {
        kind: keys[first : first + PER_PAGE] if filters.kind else keys[:SHOWN_EACH]
        for kind, keys in ranked.items()
        if filters.kind in ("", kind)
    }
    results = _results(query, [key for keys in shown.values() for key in keys])
    sections = [
        Section(
            kind,
            Kind(kind).label,
            len(keys),
            kind in bounded,
            [results[key] for key in shown.get(kind, ()) if key in results],
        )
        for kind, keys in ranked.items()
    ]
    return Found(query, sections, _options(years, ranked))


def _ranked(query, tags, now):
    """({kind: numbers of its visible hits, the best first}, their years, kinds that have more)."""
    tiers, bounded = _tiers(query, tags, now)
    wanted = {" ".join(way) for way in query.groups[0].ways} if len(query.groups) == 1 else set()
    typed = query.folded
    wanted.add(typed)
    found, years = {}, set()
    for number, kind, folded, year in rows.ranked(now, tiers):
        years.add(year)
        exact = folded in wanted
        begins = tiers[number] == 0 and folded.startswith(typed)
        # Members have no date: they stand in the order of the alphabet.
        last = folded if kind in (Kind.MEMBER, Kind.GROUP, Kind.PAGE) else -number
        found.setdefault(kind, []).append((not exact, not begins, tiers[number], last, number))
    for each in found.values():
        each.sort()
    kinds = sorted(found, key=lambda kind: (found[kind][0][0], ORDER.index(kind)))
    return {kind: [row[-1] for row in found[kind]] for kind in kinds}, years - {None}, bounded


def _tiers(query, tags, now):
    """({number: tier} of the hits, kinds of which there are more).

    A tier says how near to the title all words stand: title 0, names 1, summary 2, anywhere 3;
    4 if some word is only the beginning of one.
    """
    lowest, highest = numbers_of(Kind.MEMBER)[0], numbers_of(Kind.PAGE)[1]
    whole = Ask(query, ANYWHERE, False, tags, lowest, highest, BOUND + 1)
    tiers, beginnings = {}, False
    if (hit := engine().reaches(whole)) <= BOUND:
        # What stands nowhere stands in no title either.
        reaches = range(1, ANYWHERE + 1) if hit else ()
        for place, number in engine().hits([replace(whole, reach=each) for each in reaches], now):
            tiers[number] = min(place, tiers.get(number, place))
        beginnings = len(tiers) < FEW and any(group.beginning for group in query.groups)
        if beginnings:
            # Beginnings cost an engine the more the more they find; whole words that are common
            # enough do without.
            for _place, number in engine().hits([replace(whole, beginnings=True)], now):
                tiers.setdefault(number, ANYWHERE)
        if len(tiers) <= BOUND:
            return tiers, set()
    return _best_of_each(query, tags, beginnings, now)


def _best_of_each(query, tags, beginnings, now):
    """The tiers of the newest of each kind, with the words in the title and anywhere."""

    def asked(reach, kinds, most):
        asks = [
            Ask(query, reach, beginnings and reach > 1, tags, *numbers_of(kind), most)
            for kind in kinds
        ]
        return [(kinds[place], number) for place, number in engine().hits(asks, now)]

    anywhere = asked(ANYWHERE, Kind.values, EACH)
    counts = Counter(kind for kind, _number in anywhere)
    tiers = {number: ANYWHERE - 1 for _kind, number in anywhere}
    tiers |= {number: 0 for _kind, number in asked(1, sorted(counts), EACH // 2)}
    return tiers, {kind for kind, count in counts.items() if count == EACH}


def _results(query, numbers):
    """{number: Result} for the entries that are shown."""
    ways = [way for group in query.groups for way in group.ways]
    marker = Marker(ways)
    entries = {entry.pk: entry for entry in rows.entries(numbers=together(numbers))}
    pictures = _pictures(entries.values())
    results = {}
    for number, entry in entries.items():
        title = marker.mark(entry.title)
        detail = [(marker.mark(text), own) for text, own in parts(entry)]
        snippet = marker.snippet(entry.summary)
        in_body = [] if _shows(snippet) else marker.snippet(entry.body)
        in_file = _shows(in_body)
        snippet = in_body if in_file else snippet
        pieces = (*title, *(piece for part, _own in detail for piece in part), *snippet)
        seen = " ".join(piece.text for piece in pieces)
        why = [
            f"{group.typed} → {group.meaning}"
            for group in query.groups
            if group.meaning and not Marker(group.ways).spans(seen)
        ]
        results[number] = Result(
            entry,
            title,
            detail,
            snippet,
            why,
            in_file and entry.kind == Kind.DOCUMENT,
            pictures.get(entry.object_id) if entry.model == Photo._meta.label_lower else None,
        )
    return results


def _shows(pieces):
    return any(piece.found for piece in pieces)


def _pictures(entries):
    """{key: Photo with its files} of the photos among `entries`."""
    label = Photo._meta.label_lower
    keys = [entry.object_id for entry in entries if entry.model == label]
    if not keys:
        return {}
    return {photo.pk: photo for photo in among(keys=together(keys))}


def _options(years, ranked):
    """What the hits can be narrowed to, {filter: [(value, label)]}. Two queries."""
    numbers = [number for numbers in ranked.values() for number in numbers]
    linked = {}
    for label, key in rows.links(numbers=together(numbers)):
        linked.setdefault(label, []).append(key)
    members, series = (
        together(linked.get(model._meta.label_lower, ())) for model in (Member, Series)
    )
    found = {"year": [(str(year), str(year)) for year in sorted(years, reverse=True)]}
    for name, slug, label in rows.narrowed(members=members, series=series):
        found.setdefault(name, []).append((slug, label))
    for name in ("series", "member"):
        found.setdefault(name, []).sort(key=lambda option: option[1].casefold())
    return found


def _meant(query, now):
    """`query` in words that are found, where some of its words are nobody's; else ""."""
    unsure = [
        group.ways[0][0]
        for group in query.groups
        if len(group.ways[0]) == 1 and not group.meaning and len(group.ways[0][0]) > 3
    ]
    if not unsure:
        return ""
    near = Q()
    for word in unsure:
        near |= Q(size__gte=len(word) - 2, size__lte=len(word) + 2) & (
            Q(word__startswith=word[0]) | Q(word__endswith=word[-3:])
        )
    words = SearchWord.objects.annotate(size=Length("word")).filter(near).order_by("word")
    vocabulary = list(words.values_list("word", flat=True)[:MOST_CANDIDATES])
    better = {
        word: nearest(word, vocabulary, limit=1) for word in unsure if word not in set(vocabulary)
    }
    words = []
    for group in query.groups:
        other = better.get(group.ways[0][0]) if len(group.ways[0]) == 1 else None
        words.append(other[0] if other else group.typed)
    meant = " ".join(words)
    if fold(meant) == query.folded:
        return ""
    # Only what the public can find may be told: words of hidden rows are in the list as well.
    found, *_rest = _ranked(understood(meant), (), now)
    return meant if found else ""


def suggestions(text, *, limit=8, now=None):
    """The SearchEntries that `text`, still being typed, is likely to lead to, the best first."""
    query, now = understood(text, unfinished=True), now or timezone.now()
    if len(query.folded) < SHORTEST_SUGGESTED:
        return []
    asks = []
    for kind in ORDER:
        first, last = numbers_of(kind)
        asks += [Ask(query, reach, True, (), first, last, limit) for reach in (1, 2)]
    tiers = {}
    for place, number in engine().hits(asks, now):
        tiers.setdefault(number, place % 2)
    entries = rows.suggested(now, tiers)
    wanted = {" ".join(way) for group in query.groups[:1] for way in group.ways}
    ranked = sorted(
        entries,
        key=lambda entry: (
            entry.folded not in wanted,
            tiers[entry.pk],
            not entry.folded.startswith(query.folded),
            ORDER.index(entry.kind),
            -entry.pk,
        ),
    )
    return ranked[:limit]
