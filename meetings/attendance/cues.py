"""Finds the phrases of `vocabulary` in a row of tokens. PURE."""

import unicodedata

from .vocabulary import STOPS, phrases


def _index():
    index = {}
    for keys, written in phrases().items():
        classes = frozenset().union(*written.values())
        spelt = [(_spelt(words), frozenset(each)) for words, each in written.items()]
        index.setdefault(keys[0], []).append((keys, classes, spelt))
    for options in index.values():
        options.sort(key=lambda option: -len(option[0]))
    return index


def _spelt(words):
    """Words with their accents, wherever in a word these were set ("tọa", "toạ")."""
    return [sorted(unicodedata.normalize("NFD", word.lower())) for word in words]


_INDEX = _index()
#: Every word of a phrase.
WORDS = STOPS | {key for options in _INDEX.values() for keys, _, _ in options for key in keys}
#: Indonesian words that are Vietnamese ones of another meaning.
_INDONESIAN = (("di",), ("ke",), ("dan",))
_JOINTS = frozenset(("'", "-", "."))


def is_stop(token):
    """Whether this word ends a list of participants."""
    return token.key in STOPS


def matches(tokens, position, until):
    """The phrases that begin at `position` and end by `until`, the longest first: (end, classes).

    Each position is searched once; `tokens` remembers it.
    """
    if position >= until:
        return ()
    found = tokens.cues.get(position)
    if found is None:
        found = tokens.cues[position] = tuple(_search(tokens, position))
    return [option for option in found if option[0] <= until] if found else ()


def _search(tokens, position):
    for keys, classes, spelt in _INDEX.get(tokens[position].key, ()):
        end = _follow(tokens, position, len(tokens), keys)
        meant = classes
        if end and tokens.vietnamese:
            meant = () if keys in _INDONESIAN else _as_written(tokens[position:end], spelt)
        if end and meant:
            yield end, meant


def _as_written(tokens, spelt):
    """The classes of a phrase whose words bear these very accents."""
    words = _spelt(token.raw for token in tokens if token.kind == "word")
    return frozenset().union(*(classes for written, classes in spelt if written == words))


def at(tokens, position, until, wanted=None):
    """The longest phrase at `position` as (end, classes), or None.

    With `wanted`, a set of classes, the longest that belongs to one of them; `classes` is then
    what both have in common.
    """
    for end, classes in matches(tokens, position, until):
        common = classes if wanted is None else classes & wanted
        if common:
            return end, common
    return None


def _follow(tokens, position, until, keys):
    """The number of the token behind `keys`, or None; apostrophes and hyphens may stand between."""
    index = position
    for number, key in enumerate(keys):
        if number:
            while index < until and tokens[index].key in _JOINTS and tokens[index].kind == "mark":
                index += 1
        if index >= until or tokens[index].kind != "word" or tokens[index].key != key:
            return None
        index += 1
    return index
