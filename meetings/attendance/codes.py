"""Country codes as officers list them in notes: "AU (4), ID (6), MY (2)". PURE.

A code alone is a word like any other ("IT", "NO"), so codes count only where several stand in one
text as items of a list. Codes of ISO 3166-1; each stands for the member that bears the name.
"""

CODES = """
AF AFG Afghanistan; AU AUS Australia; BD BGD Bangladesh; BT BTN Bhutan; BN BRN Brunei Darussalam;
KH KHM Cambodia; CN CHN China; KP PRK Democratic People's Republic of Korea; FJ FJI Fiji;
HK HKG Hong Kong; IN IND India; ID IDN Indonesia; IR IRN Iran; IQ IRQ Iraq; JP JPN Japan;
JO JOR Jordan; KI KIR Kiribati; LA LAO Lao PDR; MO MAC Macao; MY MYS Malaysia; MV MDV Maldives;
MN MNG Mongolia; MM MMR Myanmar; NR NRU Nauru; NP NPL Nepal; NC NCL New Caledonia;
NZ NZL New Zealand; PK PAK Pakistan; PW PLW Palau; PG PNG Papua New Guinea; PH PHL Philippines;
KR KOR Republic of Korea; WS WSM Samoa; SG SGP Singapore; SB SLB Solomon Islands; LK LKA Sri Lanka;
SY SYR Syria; TH THA Thailand; TL TLS Timor-Leste; TO TON Tonga; TR TUR Türkiye;
AE ARE United Arab Emirates; US USA United States; VU VUT Vanuatu; VN VNM Viet Nam; AT AUT Austria;
BE BEL Belgium; CA CAN Canada; DK DNK Denmark; FI FIN Finland; DE DEU Germany; IT ITA Italy;
NL NLD Netherlands; NO NOR Norway; RU RUS Russian Federation; ES ESP Spain; SE SWE Sweden;
CH CHE Switzerland; GB GBR United Kingdom; ZA ZAF South Africa; FR FRA France
"""
#: How many codes a text must list before they are read as such.
ENOUGH = 3
_CODE = 3
_INDONESIAN = frozenset(("yang", "dan", "dari", "dengan", "oleh", "untuk", "negara", "serta"))
_COUNTING = frozenset(("x",))


def names():
    """{code: the words of the name it stands for}"""
    found = {}
    for line in CODES.replace("\n", " ").split(";"):
        short, long, name = line.split(maxsplit=2)
        found[short] = found[long] = name.strip()
    return found


_NAMES = names()


def listed(tokens):
    """{number of a token: name} of the codes among `tokens`; none unless enough are listed."""
    return _in_indonesian(tokens) | _in_lists(tokens)


def _in_indonesian(tokens):
    """ "AS", as Indonesian newspapers write the United States."""
    letters = [token.raw for token in tokens if token.is_word and len(token.raw) > _CODE]
    shouted = sum(map(str.isupper, letters)) > len(letters) / 2
    if shouted or len({token.key for token in tokens} & _INDONESIAN) < ENOUGH:
        return {}
    return {number: _NAMES["US"] for number, token in enumerate(tokens) if token.raw == "AS"}


def _in_lists(tokens):
    found = {
        number: _NAMES[token.raw]
        for number, token in enumerate(tokens)
        if token.raw in _NAMES and _is_item(tokens, number)
    }
    if len({tokens[number].raw for number in found}) < ENOUGH:
        return {}
    letters = [token.raw for token in tokens if token.is_word and len(token.raw) > _CODE]
    if sum(map(str.isupper, letters)) > len(letters) / 2:
        return found
    # "PAK and BGD dial in": in such a text the longer codes stand in sentences, too.
    inside = (
        (number, _NAMES[token.raw])
        for number, token in enumerate(tokens)
        if len(token.raw) == _CODE and token.raw in _NAMES
    )
    return found | dict(inside)


def _is_item(tokens, number):
    """Whether the word stands alone between marks, numbers and line ends."""
    before = tokens[number - 1] if number else None
    after = tokens[number + 1] if number + 1 < len(tokens) else None
    if before is not None and before.is_word and before.key not in ("and", "dan", "et"):
        return False
    if after is None or not after.is_word:
        closes = after is not None and after.key == "." and _ends(tokens, number + 1)
        return after is None or after.gap or closes or after.key not in ("-", "'", ".")
    return after.key in _COUNTING or after.key in ("and", "dan", "et")


def _ends(tokens, number):
    """Whether a full stop ends a sentence: "CAN, GBR." at the end or before a blank."""
    after = tokens[number + 1] if number + 1 < len(tokens) else None
    return after is None or not after.is_word or after.gap
