"""What people type into the box, read. PURE: text in, `Query` out.

Every word becomes letters and digits only before any engine sees it, so nothing typed can be an
operator. A word may be written in several ways that mean the same ("14", "14th", "fourteenth";
"RI", "Indonesia"): these stand beside each other as alternatives.
"""

import re
from dataclasses import dataclass, field, replace

from baliprocess.dates import ORDINALS, ordinal_figure, ordinal_word
from members.names import fold

LONGEST = 200
MOST_WORDS = 12
#: The longest other name of a member, in words, that is looked for.
LONGEST_NAME = 7
MOST_NAMES = 12
#: A word of so many letters is also looked for as the beginning of longer ones; while somebody is
#: still typing it, one of so many.
SHORTEST_BEGINNING, SHORTEST_TYPED = 3, 1

_PIECES = re.compile(r'["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)|([^\s"“”„«»]+)')
_NUMBERS = {fold(words): number for words, number in ORDINALS.items()}


@dataclass(frozen=True)
class Group:
    """A word or phrase as it was typed, and the ways to say the same.

    Each way is a tuple of folded words that stand side by side; the first is what was typed.
    `meaning` is what the ways stand for where that is not plain: "Indonesia" for "RI".
    """

    typed: str
    ways: tuple[tuple[str, ...], ...]
    quoted: bool = False
    meaning: str = ""
    unfinished: bool = False

    @property
    def beginning(self):
        """The word, if it may also be the beginning of a longer one; else ""."""
        first = self.ways[0]
        least = SHORTEST_TYPED if self.unfinished else SHORTEST_BEGINNING
        if self.quoted or len(first) > 1 or len(first[0]) < least:
            return ""
        return "" if first[0].isdigit() else first[0]


@dataclass(frozen=True)
class Name:
    """One spelling of a member: `label` is how the site prints the member."""

    member: int
    label: str
    text: str
    match_case: bool = False


@dataclass(frozen=True)
class Query:
    """A search: its groups must all be found. `words` is what was typed, tidied."""

    words: str
    groups: tuple[Group, ...] = field(default=())
    shortened: bool = False

    def __bool__(self):
        return bool(self.groups)

    @property
    def folded(self):
        """All that was typed as one folded text, for comparing with titles."""
        return " ".join(" ".join(group.ways[0]) for group in self.groups)


def read(text, *, unfinished=False):
    """`text` as a `Query`: at most twelve words of at most 200 characters are looked for.

    With `unfinished` its last word is one that somebody is still typing.
    """
    text = " ".join(text.split())
    cut, groups, count = text[:LONGEST], [], 0
    shortened = len(text) > LONGEST
    for match in _PIECES.finditer(cut):
        quoted = match[1] is not None
        typed = (match[1] if quoted else match[2]).strip()
        words = tuple(fold(typed).split())
        if not words:
            continue
        if count + len(words) > MOST_WORDS:
            shortened = True
            break
        count += len(words)
        groups.append(Group(typed, (words,), quoted))
    groups = _with_numbers(groups)
    if unfinished and groups:
        groups[-1] = replace(groups[-1], unfinished=True)
    return Query(cut, tuple(groups), shortened)


def _with_numbers(groups):
    """`groups` where ordinals and bare numbers below 100 stand in all their forms."""
    result = []
    for group in groups:
        if result and " ".join(result[-1].ways[0] + group.ways[0]) in _NUMBERS:
            # "twenty first" is one number.
            before = result.pop()
            typed = f"{before.typed} {group.typed}"
            result.append(_in_all_forms(Group(typed, (before.ways[0] + group.ways[0],))))
        else:
            result.append(_in_all_forms(group))
    return result


def _in_all_forms(group):
    words = group.ways[0]
    number = None if group.quoted else _number(words)
    if not number:
        return group
    forms = [str(number), ordinal_figure(number), fold(ordinal_word(number))]
    others = [tuple(form.split()) for form in forms]
    return replace(group, ways=(words, *(way for way in others if way != words)))


def _number(words):
    text = " ".join(words)
    if text in _NUMBERS:
        return _NUMBERS[text]
    if len(words) == 1 and text.isascii() and text.isdigit() and len(text) < 3 and int(text):
        return int(text)
    return None


def spellings(query):
    """Every run of words of `query`, folded, that may be a name: what to ask the names for."""
    return sorted({" ".join(words) for _first, _last, words in _runs(query)})


def _runs(query):
    """(first group, last group, folded words) of each run of whole groups, the longest first."""
    groups = query.groups
    runs = []
    for first in range(len(groups)):
        words = ()
        for last in range(first, len(groups)):
            words += groups[last].ways[0]
            if len(words) > LONGEST_NAME:
                break
            runs.append((first, last, words))
    return sorted(runs, key=lambda run: -len(run[2]))


def with_names(query, found, names):
    """`query` in which a member may stand under any of its names.

    `found` maps a folded spelling to the `Name`s written so, `names` a member's key to all its
    names. A short form that is also a word ("US", "RI") is taken for a name only as it is
    written, or where nothing else was typed.
    """
    taken, replaced = set(), {}
    for first, last, words in _runs(query):
        places = set(range(first, last + 1))
        typed = " ".join(group.typed for group in query.groups[first : last + 1])
        alone = len(places) == len(query.groups)
        members = [
            name
            for name in found.get(" ".join(words), ())
            if alone or not name.match_case or name.text == typed
        ]
        if not members or places & taken:
            continue
        taken |= places
        ways = [words]
        for name in members:
            for other in names.get(name.member, ()):
                way = tuple(fold(other.text).split())
                if way and not other.match_case and way not in ways:
                    ways.append(way)
        label = " / ".join(dict.fromkeys(name.label for name in members))
        quoted = any(query.groups[place].quoted for place in places)
        meaning = "" if fold(label) == fold(typed) else label
        unfinished = query.groups[last].unfinished
        group = Group(typed, tuple(ways[:MOST_NAMES]), quoted, meaning, unfinished)
        replaced[first] = (last, group)
    groups, place = [], 0
    while place < len(query.groups):
        if place in replaced:
            last, group = replaced[place]
            groups.append(group)
            place = last + 1
        else:
            groups.append(query.groups[place])
            place += 1
    return replace(query, groups=tuple(groups))
