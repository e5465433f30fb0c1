"""The shapes of place lines that no dash parts, or that hold more than a city and an agency."""

import re

SLASHED = re.compile(r"/([A-Z][A-Za-z-]{1,10})/[.\s]{0,3}")
# An agency in brackets behind the colon of a city
BEHIND = re.compile(r"\(([A-Z]{2,8})\)[\s:–—-]{1,4}")
# "Perth. Business leaders …"
POINTED = re.compile(
    r"(?P<place>[A-Z][^\W\d_]+(?:\s[A-Z][^\W\d_]+){0,3})\.\s(?=[A-Z][^\W\d_]*[\s'])"
)
# "SUVA, The Ministry of Ports …"
COMMA = re.compile(r"(?P<place>[A-Z][A-Z' ]{3,28}[A-Z]),\s(?=(?:The|A|An)\s[A-Z])")
# "RMOL. Ministers from …"
OUTLET_POINTED = re.compile(r"(?P<outlet>[A-Z]{3,10})\.\s(?=[A-Z][a-z])")
# A city in brackets or before a stroke: (Suva) Ministers …, Suva | Ministers …
ALONE = re.compile(
    r"[(\[](?P<bracketed>[A-Z][^()\[\]\n]{2,30})[)\]]\s{0,2}(?:[-–—:]{1,2}\s{0,2})?(?=[^\W_a-z])"
    r"|(?P<place>[A-Z][\w' -]{2,30}?)\s\|\s(?=[A-Z])"
)
# "AKP Phnom Penh, 1 October": letters of an agency before the city
LETTERS_AND_CITY = re.compile(r"(?P<outlet>[A-Z]{2,8})\s(?=(?P<place>[A-Z][\w' -]{2,30}?),\s)")
TOWN_ALONE = re.compile(
    r"(?P<place>[A-Z][^\W\d_A-Z]{3,20}(?:\s[A-Z][^\W\d_A-Z]{2,20})?)\s{1,2}[-–—]{1,2}\s{1,2}(?=[A-Z\"“])"
)
# "SUVA - APP - Ministers …"
BETWEEN_DASHES = re.compile(r"([A-Z]{2,8})\s{0,2}[-–—]{1,2}\s{0,2}(?=[A-Z])")
SITE_AND_CITY = re.compile(
    r"(?P<site>[A-Z][\w.]{2,20}\.(?:COM|CO\.ID|ID|NET))\s(?P<place>[A-Z]{3,20})\s?,?\s[-–—]\s"
)
CAPITALS = re.compile(r"(?P<place>[A-Z][A-Z' ]{2,28}[A-Z])\.\s(?=[A-Z][a-z])")
GLUED_SITE = re.compile(r"[A-Z]\w{2,15}\.(?:CO\.ID|COM|CO|ID|VN|NET)(?=[A-Z][a-z])")
CAPITAL_INSIDE = re.compile(r"[A-Z][a-z]{2,15}[A-Z][a-z]{2,15}")
