"""Numbers a report states about a meeting: who came, from how many countries, who is expected."""

import re

from .moments import MONTHS
from .story import Figure

_NOUNS = {
    "delegates": (
        "delegates|participants|officials|representatives|attendees|experts|practitioners|officers|"
        "policymakers|policy-makers|delegasi|peserta|utusan|pejabat|perwakilan|perutusan|"
        "délégués|représentants|responsables|fonctionnaires|hauts fonctionnaires|"
        "đại biểu|quan chức|đại diện|chuyên gia"
    ),
    "ministers": (
        "ministers|foreign ministers|cabinet ministers|menteri|menteri luar negeri|menlu|"
        "pejabat setingkat menteri|pejabat negara setingkat menteri|orang menteri|"
        "orang di antaranya menteri|orang di antaranya adalah menteri|"
        "ministres|ministres des Affaires étrangères|bộ trưởng|ngoại trưởng"
    ),
    "countries": (
        "countries|nations|states|governments|territories|economies|countries and territories|"
        "negara|negara peserta|negara dan wilayah|negara serta wilayah|pemerintah|"
        "pays|États|pays et territoires|gouvernements|"
        "nước|quốc gia|nước và vùng lãnh thổ|quốc gia và vùng lãnh thổ|nền kinh tế"
    ),
    "delegations": "delegations|délégations|đoàn|đoàn đại biểu",
    "members": (
        "members|member countries|member states|member nations|member governments|"
        "member countries and territories|member countries and organisations|"
        "anggota|negara anggota|membres|pays membres|États membres|"
        "thành viên|nước thành viên|quốc gia thành viên"
    ),
    "observers": (
        "observers|observer countries|observer states|observer nations|negara pengamat|pengamat|"
        "negara peninjau|observateurs|pays observateurs|États observateurs|"
        "quan sát viên|nước quan sát viên|quốc gia quan sát viên"
    ),
    "organisations": (
        "organisations|organizations|international organisations|international organizations|"
        "international agencies|agencies|organisasi internasional|organisasi international|"
        "organisasi|lembaga|badan internasional|organisations internationales|"
        "agences internationales|tổ chức quốc tế|tổ chức"
    ),
}
_MEASURES = {noun.lower(): measure for measure, text in _NOUNS.items() for noun in text.split("|")}

_QUALIFIERS = {
    "more-than": (
        "more than|over|upwards of|in excess of|lebih dari|melebihi|plus de|plus d'|hơn|trên"
    ),
    "at-least": (
        "at least|at list|no fewer than|no less than|not less than|paling sedikit|sedikitnya|"
        "setidaknya|sekurangnya|sekurang-kurangnya|tidak kurang dari|au moins|pas moins de|"
        "ít nhất|không dưới"
    ),
    "about": (
        "about|around|some|approximately|roughly|nearly|almost|close to|an estimated|up to|"
        "as many as|sekitar|kira-kira|kurang lebih|hampir|ratusan|hingga|"
        "environ|près de|presque|quelque|autour de|jusqu'à|"
        "khoảng|gần|xấp xỉ|chừng|tới"
    ),
}
_QUALIFIER_OF = {text: name for name, texts in _QUALIFIERS.items() for text in texts.split("|")}

_COUNTS = (
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty|"
    "dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas dua_belas tiga_belas "
    "empat_belas lima_belas enam_belas tujuh_belas delapan_belas sembilan_belas dua_puluh|"
    "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize "
    "dix-sept dix-huit dix-neuf vingt|"
    "hai ba bốn năm sáu bảy tám chín mười mười_một mười_hai mười_ba mười_bốn mười_lăm mười_sáu "
    "mười_bảy mười_tám mười_chín hai_mươi"
)
_VALUE_OF = {
    word.replace("_", " "): value
    for words in _COUNTS.split("|")
    for value, word in enumerate(words.split(), 2)
} | {
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    "one hundred": 100, "a hundred": 100, "two hundred": 200, "three hundred": 300, "hundred": 100,
    "twenty-five": 25, "thirty-five": 35, "forty-five": 45, "seratus": 100, "dua ratus": 200,
    "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "cent": 100, "vingt-cinq": 25,
}  # fmt: skip
# A round number of the language, which says "about" by itself.
_ROUND = {
    "a dozen": 12, "dozen": 12, "two dozen": 24, "selusin": 12, "une dizaine de": 10,
    "une douzaine de": 12, "une quinzaine de": 15, "une vingtaine de": 20, "une trentaine de": 30,
    "une quarantaine de": 40, "une cinquantaine de": 50, "une soixantaine de": 60,
    "une centaine de": 100, "une bonne centaine de": 100, "chục": 10,
}  # fmt: skip


def _any_of(words):
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


# Words between a number and its noun: "41 Asia-Pacific countries"; these end the search.
_NOT_BETWEEN = (
    r"(?!(?:of|from|in|and|or|to|the|per|at|on|by|for|with|years?|days?|other's|yang|dari|di|dan|ke|"
    r"tahun|hari|bulan|orang|de|des|du|et|à|dans|ans|jours|của|và|từ|tại|năm|ngày|"
    r"refugees|migrants|people|pengungsi|personnes|người)\b)"
)
_NUMBER = r"\d{1,3}(?:[.,\u202f ]\d{3})+(?!\d)|\d{1,6}"
_FIGURE = re.compile(
    rf"(?<![^\W_])(?:(?P<qualifier>{_any_of(_QUALIFIER_OF)})(?:\s{{1,2}}(?:the|a)(?=\s))?\s{{0,2}})?"
    rf"(?<![^\W_])(?<![\d.,/:-])(?P<number>(?:{_NUMBER})(?![\d/:.]\d|-\d)"
    rf"|(?:{_any_of([*_VALUE_OF, *_ROUND])})(?![^\W_]))"
    rf"(?:\s{{1,2}}(?:de\s|d'|orang\s)?|\s?d')"
    rf"(?:{_NOT_BETWEEN}[^\W\d_][\w'-]{{0,24}}\s{{1,2}}){{0,3}}?"
    rf"(?P<noun>{_any_of(_MEASURES)})(?![^\W_])",
    re.IGNORECASE,
)

_EXPECTED = re.compile(
    r"(?<![^\W_])(?:expected|expects?|set to|scheduled|slated|due to|will|would attend|to attend|"
    r"akan|dijadwalkan|diharapkan|diperkirakan|dipastikan|rencananya|bakal|"
    r"devrai(?:t|ent)|attendue?s?|prévue?s?|participeront|prendront part|réunira|rassemblera|"
    r"accueillera|dự kiến|sẽ|sắp)(?![^\W_])",
    re.IGNORECASE,
)
_INVITED = re.compile(
    r"(?<![^\W_])(?:invited|invitations?|mengundang|diundang|undangan|invitée?s?|mời)(?![^\W_])",
    re.IGNORECASE,
)
_CAME = re.compile(
    r"(?<![^\W_])(?:attend\w*|participa\w*|gather\w*|join\w*|present|took part|taking part|"
    r"take part|"
    r"delegates|delegations?|represent\w*|talks|met|meets?|"
    r"brought together|bringing together|brings together|from|"
    r"involv\w+|turn(?:ed|out)|hadir\w*|dihadiri|menghadiri|kehadiran|diikuti|peserta|delegasi|dari|bertemu|berkumpul|"
    r"berpartisipasi|partisipasi|datang|utusan|réuni\w*|rassembl\w*|venus|présen\w+|délégués|"
    r"pris part|prennent part|tham dự|tham gia|đại biểu|đại diện|sự có mặt|đến từ)(?![^\W_])",
    re.IGNORECASE,
)
# Right before a number: what follows says who belongs to the forum, not who came.
_BELONGS = re.compile(
    r"(?<![^\W_])(?:has|have|had|comprises?|comprising|comprised of|consists? of|consisting of|"
    r"composed of|made up of|including|includes?|membership of|grown to|groups together|"
    r"terdiri dari|terdiri atas|beranggotakan|anggotanya|mencakup|meliputi|memiliki|tergabung|"
    r"compte|comptent|regroupe|comprend|composée? de|dont|gồm|bao gồm|có|trong đó có)\s"
    r"(?:[^\W\d_]+\s){0,4}$",
    re.IGNORECASE,
)
# "On 1 December 2025 members met"
_MONTH_BEFORE = re.compile(rf"(?<![^\W_])(?:{_any_of(MONTHS)})\.?,?\s$", re.IGNORECASE)
_OF_MEMBERSHIP = frozenset({"members", "countries", "observers", "organisations"})


def figures(source, spans):
    """The Figures in the (start, end) `spans`, each value of a measure once."""
    found = {}
    for start, end in spans:
        for first, last in source.sentences(start, end):
            for figure in _in_sentence(source, first, last):
                key = (figure.measure, figure.value, figure.kind)
                found.setdefault(key, figure)
    return tuple(found.values())


def _in_sentence(source, start, end):
    sentence = source.text[start:end]
    members_listed = False
    for match in _FIGURE.finditer(sentence):
        measure = _MEASURES[match["noun"].lower()]
        if measure in _OF_MEMBERSHIP:
            before = sentence[max(0, match.start() - 60) : match.start()]
            members_listed = members_listed or bool(_BELONGS.search(before))
            if members_listed or not _tells_who_came(sentence):
                continue
        value, about = _value(match["number"])
        if 1900 < value < 2100 and _MONTH_BEFORE.search(
            sentence, max(0, match.start("number") - 16), match.start("number")
        ):
            continue
        qualifier = _QUALIFIER_OF.get((match["qualifier"] or "").lower().strip())
        yield Figure(
            measure,
            qualifier or ("about" if about else "exactly"),
            value,
            _kind(sentence, match.start()),
            (source.words(start + match.start(), start + match.end()),),
        )


def _tells_who_came(sentence):
    return bool(_CAME.search(sentence) or _EXPECTED.search(sentence) or _INVITED.search(sentence))


def _kind(sentence, position):
    near = sentence[max(0, position - 160) : position + 120]
    if _INVITED.search(near):
        return "invited"
    return "expected" if _EXPECTED.search(near) else "attended"


def _value(number):
    """The value of a number in figures or words, and whether the words say "about"."""
    digits = "".join(char for char in number if char.isdecimal())
    if digits:
        return int(digits), False
    word = " ".join(number.lower().split())
    return (_ROUND[word], True) if word in _ROUND else (_VALUE_OF[word], False)
