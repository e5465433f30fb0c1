"""Where a name stands in a text, however it is written there: PURE, strings in, places out."""

import re
import unicodedata
from dataclasses import dataclass

from baliprocess.told import told

#: In place of the name where a text goes on without it.
REMOVED = "[name removed]"
#: Letters that Unicode does not take apart.
_PLAIN = str.maketrans("đĐøØłŁıßæÆœŒ", "dDoOlLisaAoO")
#: What stands beside a name and belongs to nobody, as `words_of` gives it.
_TITLES = {
    *("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "ambassador", "amb", "minister"),
    *("h", "e", "he", "hon", "honourable", "hrh", "senator", "sir", "dame", "ong", "ba"),
    *("dato", "datuk", "datin", "tan", "sri", "tun", "bapak", "ibu", "pak", "bu"),
}
_BETWEEN = r"(?:[\W_]|&\w{1,8};|</?\w[^<>]{0,80}>){1,12}"


class TooVague(ValueError):
    """A name that would take away more than one person; the message says what to write."""


@dataclass(frozen=True)
class Place:
    """From `start` to before `end`; `goes_on` where a further name follows: perhaps another."""

    start: int
    end: int
    goes_on: bool


def _folded(text):
    """(`text` without accents and case, the index in `text` of each of its letters)."""
    letters, places = [], []
    for index, letter in enumerate(text):
        plain = unicodedata.normalize("NFKD", letter.translate(_PLAIN)).casefold()
        for each in plain:
            if not unicodedata.combining(each):
                letters.append(each)
                places.append(index)
    return "".join(letters), [*places, len(text)]


def words_of(name):
    """The parts of a name, without accents and case."""
    return re.findall(r"[^\W_]+", _folded(name)[0])


def check(name):
    """Raise TooVague unless the name has two parts at least and five letters."""
    words = words_of(name)
    if len(words) < 2 or len("".join(words)) < 5:
        raise TooVague(
            told(
                "“{name}” could be anybody: write the whole name, family name and given name.",
                name=name,
            )
        )


class Name:
    """One person, in all the spellings given."""

    def __init__(self, spellings):
        for spelling in spellings:
            check(spelling)
        self.words = [words_of(each) for each in spellings]
        ways = (_BETWEEN.join(map(re.escape, words)) for words in self.words)
        self.pattern = re.compile(rf"(?<![^\W_])(?:{'|'.join(ways)})(?![^\W_])")

    def places(self, text):
        """The `Place`s of the name in `text`, in order."""
        folded, index = _folded(text)
        found = []
        for match in self.pattern.finditer(folded):
            start, end = index[match.start()], index[match.end() - 1] + 1
            # Marks that belong to the last letter.
            while end < len(text) and unicodedata.combining(text[end]):
                end += 1
            goes_on = bool(re.match(r" [^\W\d_]", text[end:])) and text[end + 1].isupper()
            found.append(Place(start, end, goes_on))
        return found

    def is_whole(self, text):
        """Whether `text` is the name and nothing else but titles, in any spelling."""
        words = words_of(text)
        return words in self.words or [w for w in words if w not in _TITLES] in self.words

    def without(self, text, *, also_longer=False, instead=REMOVED):
        """`text` without the name; a name that goes on stays unless `also_longer`."""
        out, last = [], 0
        for place in self.places(text):
            if place.goes_on and not also_longer:
                continue
            out += [text[last : place.start], instead]
            last = place.end
        return "".join([*out, text[last:]])
