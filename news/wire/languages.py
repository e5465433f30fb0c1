"""Which language a text is in, told by its smallest words."""

import re
from collections import Counter

# Words that are frequent in one of the languages and rare or foreign in the others.
_SMALL_WORDS = {
    "en": "the of and to in that for was with said by from were has have will at as its an on is "
    "which their this between would also more than be been are not had it who",
    "id": "yang dan di untuk dari pada dengan ini itu dalam adalah tidak akan juga oleh telah para "
    "sebagai tersebut kata antara dia kami ke bisa serta saat tahun menteri atas negara",
    "fr": "le la les des et du une dans pour que qui sur par au aux avec est ont été ce cette son "
    "leur plus sa ses il se ne pas lors entre selon en un",
    "vi": "và của các những trong là được cho với tại đã về có người này không để từ ngày năm khi "
    "theo đến nước sẽ ra vào do trên cũng như nhằm một",
}
_LANGUAGES_OF = {}
for _language, _words in _SMALL_WORDS.items():
    for _word in _words.split():
        _LANGUAGES_OF.setdefault(_word, []).append(_language)

_WORD = re.compile(r"[^\W\d_]+")
# Letters enough to tell: a headline of ten words has about this many small ones.
_FEWEST = 3


def language_of(text):
    """The ISO 639-1 code of the language most of `text` is in: en, id, fr or vi; "" if unsure."""
    counts = Counter()
    for match in _WORD.finditer(text):
        counts.update(_LANGUAGES_OF.get(match[0].lower(), ()))
    if not counts:
        return ""
    (first, most), *others = counts.most_common(2)
    second = others[0][1] if others else 0
    return first if most >= _FEWEST and most > 1.2 * second else ""
