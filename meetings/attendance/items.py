"""What a phrase of capitalised words names. PURE data."""

from typing import NamedTuple


class Item(NamedTuple):
    """Something named. Tokens `first` to `end` (exclusive) are the words that name it.

    `kind`: "member"; "adjective", a member by its demonym alone; "group" of the forum; "country"
    that is not in the lexicon; "state", what is called one and is on no map ("the Kingdom of …");
    "body", another organisation; "word", a capitalised word nothing is known of; "person"; "place".
    `keys` are the members it may be. `sure` is False if another reading is as good. `state` tells
    States and territories from organisations; `office` marks an office of a State that is not
    named with it ("Department of Home Affairs").
    """

    kind: str
    first: int
    end: int
    keys: tuple = ()
    sure: bool = True
    misprint: bool = False
    state: bool = False
    office: bool = False


class Phrase(NamedTuple):
    """A phrase read: where it ends, what it names, and whether a post or office stands in it."""

    end: int
    items: tuple
    office: bool


class Part(NamedTuple):
    """A word or a name of a phrase, and the link that holds it to the one before."""

    first: int
    end: int
    entity: object
    link: str
