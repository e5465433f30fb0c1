"""Which members and groups a text names: the longest name first, demonyms too."""

import dataclasses
import itertools
import re
import unicodedata

from .phrases import Phrases
from .story import Mention

# A foreign word of so many letters is also a word of the language of the text.
_SHORT = 5
# In a line of capitals these may be words.
_WORDS_TOO = frozenset({"US", "AS", "FAST", "RI"})

# Names that hold a member's name and do not mean it: seas, media, companies, other regions.
_NOT_MEANT = """
South China Sea|East China Sea|West Philippine Sea|Philippine Sea|Indian Ocean|Gulf of Thailand
Laut China Selatan|Laut Cina Selatan|Laut Tiongkok Selatan|Samudra Hindia|Samudera Hindia
mer de Chine méridionale|mer de Chine|océan Indien|Ấn Độ Dương|Biển Hoa Đông
Latin America|Latin American|North America|South America|Central America
North American|South American|Central American|American Samoa
ASEAN-Australia Counter Trafficking|Australia-Asia Program|Australia-Asia Programme
Korean Peninsula|Korean peninsula|semenanjung Korea|bán đảo Triều Tiên|péninsule coréenne
Australian Capital Territory|British Columbia|British Virgin Islands|West Indian|Red Indian
New England|Dutch East Indies|German measles|Indian Nations|Little India|Swiss Re|Swiss-Belhotel
South China Morning Post|China Daily|Global China|Bank of China|China.org.cn|China Central TV
Vietnam News Agency|Viet Nam News Agency|Viet Nam News|Vietnam News|VietnamPlus|Vietnam Plus
Voice of Vietnam|Voice of Viet Nam|Voice of Indonesia|Voice of America|Vietnam Airlines
Thông tấn xã Việt Nam|Đài Tiếng nói Việt Nam|Tiếng nói Việt Nam|Truyền hình Việt Nam
Agence vietnamienne d'information|Courrier du Vietnam|Agence France-Presse|Agence France Presse
Air France|Radio France|France Télévisions|France Info|Franceinfo|France 2|France 3
France 24|France Inter|Île de France|Tour de France
Philippine News Agency|Philippine Daily Inquirer|Philippine Star|Philippine Airlines
Philippine Information Agency|Press Trust of India|Times of India|Hindustan Times|Air India
United News of India|United News of Bangladesh|Bangladesh Sangbad Sangstha
Associated Press of Pakistan|Radio Pakistan|Radio Australia|Radio New Zealand|ABC Radio Australia
Australian Associated Press|Australian Financial Review|New Zealand Herald|New Zealand Press
Garuda Indonesia|Bank Indonesia|CNN Indonesia|BBC Indonesia|Bisnis Indonesia|Media Indonesia
Hotel Indonesia|Radio Republik Indonesia|Televisi Republik Indonesia|Tempo Indonesia
Malaysia Airlines|Free Malaysia Today|Malaysiakini|Singapore Airlines|Singapore Sling
Japan Times|Japan Airlines|Korea Herald|Korea Times|Korean Air|Korean Central News Agency
Thai PBS|Thai Airways|Thai AirAsia|Thai News Agency|National News Bureau of Thailand
Global New Light of Myanmar|Myanmar Times|Myanmar News Agency|Khmer Times
Islamic Republic News Agency|Syrian Arab News Agency|Jordan News Agency|Emirates News Agency
American Express|American Airlines|US dollar|US dollars|US$|Michael Jordan|Paris Hilton
Australia Day|Bali Nine|Thai food|Indonesian Ocean|châu Mỹ|Bắc Mỹ|Nam Mỹ|Mỹ Latinh|Mỹ La-tinh
German Press Agency
Lao động|Lao Cai|Lào Cai|Lao Bảo|Mỹ Đình|Mỹ Tho|Mỹ Linh|Mỹ Lai|Mỹ Duyên|Mỹ Tâm|thẩm mỹ
""".strip().replace("\n", "|")


@dataclasses.dataclass(frozen=True, slots=True)
class _Name:
    """A spelling as it is compared: its folded words, and how strictly."""

    key: str
    text: str
    kind: str
    language: str
    match_case: bool


class Lexicon:
    """`names` are (key, text, kind, language, match_case)."""

    def __init__(self, names):
        rows = []
        for key, text, kind, language, match_case in names:
            name = _Name(key, unicodedata.normalize("NFC", text), kind, language, match_case)
            rows.append((text, name))
            if kind == "demonym" and language in {"en", "fr"} and text[-1:] not in "sx":
                rows.append((f"{text}s", dataclasses.replace(name, text=f"{name.text}s")))
        rows += [
            (text, _Name("", text, "", "", match_case=False)) for text in _NOT_MEANT.split("|")
        ]
        self._phrases = Phrases(rows)

    def mentions(self, source, spans, language):
        """The Mentions in the (start, end) `spans`, in the order in which they first appear."""
        found, text = {}, source.text

        def fits(first, last, name):
            return _is_meant(text, first, last, name, language)

        for start, end in spans:
            for first, last, name in self._phrases.found(text, start, end, fits):
                if name.key:
                    found.setdefault(name.key, []).append(source.words(first, last))
        return tuple(Mention(key, tuple(words)) for key, words in found.items())


def _is_meant(text, first, last, name, language):
    """Whether the words at [first, last), which fold like `name`, are that name."""
    surface = text[first:last]
    if not name.key:
        return True
    if name.match_case:
        if _CODE_BEHIND.match(text, last):
            return False
        if surface in _WORDS_TOO and _in_capitals(text, first, last):
            return False
        if name.language == "vi" and _ends_a_name(text, first):
            return False
        return _plain(surface) == _plain(name.text)
    if name.language not in {"", "en", language} and language and len(surface) <= _SHORT:
        return False
    # "UN migration" is not "UN Migration"; in longer names capitals are often left out.
    words = zip(_LETTERS.findall(surface), _LETTERS.findall(name.text), strict=False)
    if any(one.islower() and other[0].isupper() for one, other in itertools.islice(words, 2)):
        return False
    # "Hạ Lan" is not "Hà Lan"; but who writes without accents writes "Ha Lan".
    accented = not surface.isascii() and not name.text.isascii()
    return not accented or _plain(surface).casefold() == _plain(name.text).casefold()


# "(T/RI-1/P02)" tells editors who wrote; "AS$" is a currency.
_CODE_BEHIND = re.compile(r"-\d|/[A-Z]{1,3}\d|\$")
_WORD_BEFORE = re.compile(r"([^\W\d_]+)\s$")
# "Thái-lan" is one word with a capital.
_LETTERS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def _ends_a_name(text, first):
    """Whether a short Vietnamese word is the last of a person's names ("Phan Thị Nga")."""
    before = _WORD_BEFORE.search(text, max(0, first - 12), first)
    return bool(before) and before[1][0].isupper()


def _plain(text):
    return re.sub(r"[\s.'’-]+", "", text)


def _in_capitals(text, first, last):
    """Whether the passage stands in a line of capitals, where "US" may be the word "us"."""
    around = text[max(0, first - 30) : first] + text[last : last + 30]
    letters = [char for char in around if char.isalpha()]
    return len(letters) >= 20 and sum(map(str.isupper, letters)) > 0.9 * len(letters)
