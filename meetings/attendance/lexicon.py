"""The names a text is searched for. PURE: built from plain rows, asks no database."""

from typing import NamedTuple

from . import world
from .words import keyset, tokenise

# What may stand between two words of a name, as bits.
COMMA, PAREN, AND, SLASH, DOT, LINE = 1, 2, 4, 8, 16, 32

#: Words that are passed over when names are compared, in the name and in the text.
SMALL = keyset("""
    of the on for in to against a an de des du la le les l d di untuk dari ve cua cac y
    tentang urusan pour sur contre al
""")
ANDS = keyset("and dan et va")

#: Acronyms that are words when they are not in capitals.
_SHORT = 4


class Name(NamedTuple):
    """One way in which a member, or a group of the forum, is written.

    `kind` is that of MemberName (official, short, acronym, former, demonym, misprint), or "group"
    for a body of the forum, or "process" for the forum itself. Dates are inclusive, None is open.
    `body` tells an organisation from a State or territory.
    """

    key: str
    text: str
    kind: str = "short"
    language: str = ""
    match_case: bool = False
    started_on: object = None
    ended_on: object = None
    body: bool = False


class Entry(NamedTuple):
    """A name as the lexicon holds it: `gaps` are the marks between its words."""

    key: str
    kind: str
    exact: str
    gaps: tuple
    started_on: object = None
    ended_on: object = None
    body: bool = False

    def runs_on(self, date):
        return (self.started_on is None or self.started_on <= date) and (
            self.ended_on is None or date <= self.ended_on
        )


class Node:
    """A word on the way to a name: the words that may follow, and the names that end here."""

    __slots__ = ("entries", "following")

    def __init__(self):
        self.following = {}
        self.entries = []


_GAPS = {",": COMMA, "(": PAREN, ")": PAREN, "&": AND, "/": SLASH, ".": DOT}


def spell(text):
    """The words of a name and the marks between them: (keys, gaps, raws); small words are left out.

    A name of small words only keeps them.
    """
    tokens = [token for token in tokenise(text) if token.kind in ("word", "number", "mark")]
    keys, gaps, raws, gap = [], [], [], 0
    lean = any(_counts(token) for token in tokens)
    for token in tokens:
        if token.kind == "mark":
            gap |= _GAPS.get(token.key, 0)
        elif lean and token.key in ANDS:
            gap |= AND
        elif not lean or _counts(token):
            keys.append(token.key)
            gaps.append(gap)
            raws.append(token.raw)
            gap = 0
    return tuple(keys), tuple(gaps[1:]), tuple(raws)


def _counts(token):
    """Whether a word of a name must stand in the text. "Ấn" of "Ấn Độ" must, "an" need not."""
    if token.kind == "mark" or token.key in ANDS:
        return False
    return token.key not in SMALL or not (token.raw.islower() or token.key in ("the", "of"))


class Lexicon:
    """Every name by its words. Build it once for many texts; it does not change."""

    def __init__(self, names):
        """`names` are `Name` rows or plain tuples in that order."""
        self.root = Node()
        self.words = set()
        self.foreign = set()
        rows = [Name(*row) for row in names]
        process = [spell(row.text)[0] for row in rows if row.kind == "process"]
        for row in rows:
            self._add(row)
            if row.kind == "group":
                self._add_short_of(row, process)
        self._add_world()

    def _add(self, row):
        keys, gaps, raws = spell(row.text)
        if not keys:
            return
        acronym = "".join(raws).replace(".", "")
        exact = row.match_case or (acronym.isupper() and len(acronym) <= _SHORT)
        entry = Entry(
            row.key,
            row.kind,
            acronym if exact else "",
            gaps,
            row.started_on,
            row.ended_on,
            row.body or row.kind == "group",
        )
        self._put(keys, entry)
        if "s" in keys[1:] and len(keys) > 2:
            self._put(*_without_apostrophe(keys, entry))
        if row.kind == "demonym" and row.language in ("", "en") and row.text[0].isupper():
            # "Malaysians and Thais were in the room."
            plural = entry._replace(exact=entry.exact and entry.exact + "s")
            self._put((*keys[:-1], keys[-1] + "s"), plural, weak=True)
        joined = "".join(keys)
        if len(keys) > 1 and len(joined) > _SHORT and row.kind != "demonym":
            self._put((joined,), entry._replace(gaps=()), weak=True)

    def _add_short_of(self, row, process):
        """A group is also written without the name of the forum before or behind it."""
        keys, gaps, _ = spell(row.text)
        for name in process:
            size = len(name)
            for cut in (slice(size, None), slice(None, len(keys) - size)):
                rest = keys[cut]
                whole = keys[:size] == name if cut.start else keys[-size:] == name
                if whole and len(rest) > 1:
                    between = gaps[size:] if cut.start else gaps[: len(rest) - 1]
                    entry = Entry(row.key, row.kind, "", between, body=True)
                    self._put(rest, entry, weak=True)
                    self._put((*name, *rest), entry._replace(gaps=(0,) * size + between), weak=True)

    def _add_world(self):
        known = (
            ("country", world.COUNTRIES),
            ("elsewhere", world.ELSEWHERE),
            ("city", world.CITIES),
        )
        for kind, names in known:
            for text in world.split(names):
                keys, gaps, _ = spell(text)
                self._put(keys, Entry("", kind, "", gaps), weak=True, own=False)

    def _put(self, keys, entry, *, weak=False, own=True):
        """Hang `entry` under its words; a weak one gives way to what already stands there."""
        node = self.root
        for key in keys:
            node = node.following.setdefault(key, Node())
        if weak and node.entries:
            return
        if entry not in node.entries:
            node.entries.append(entry)
        (self.words if own else self.foreign).update(keys)

    def named(self, text):
        """The entries of a name written just so, or an empty tuple."""
        node = self.root
        for key in spell(text)[0]:
            node = node.following.get(key)
            if node is None:
                return ()
        return tuple(entry for entry in node.entries if entry.key)

    def is_name(self, keys):
        """Whether these words alone are a whole name."""
        node = self.root
        for key in keys:
            node = node.following.get(key)
            if node is None:
                return False
        return any(entry.kind != "demonym" for entry in node.entries)


def _without_apostrophe(keys, entry):
    """The name as careless writers put it: "Peoples Republic" for "People's Republic"."""
    at = keys.index("s", 1)
    joined = (*keys[: at - 1], keys[at - 1] + "s", *keys[at + 1 :])
    return joined, entry._replace(gaps=(*entry.gaps[: at - 1], *entry.gaps[at:]))
