"""Whose a report is, told behind its last sentence or on the line below it."""

import re

# Behind the last sentence, or a line of its own
_BEHIND = r"(?:(?<=[.!?\"”'*/)\]])|^)[\s./*]{0,4}"
_END = r"[\s./]{0,4}$"
_NAME = r"[^\n()\[\]:]{2,40}?"
_HELP = (
    r"(?:(?:additional|further)\s)?"
    r"(?:inputs?|reports?|files?|reporting|agency (?:inputs?|reports?))"
)

#: Walked over in order. What is named must be an outlet; in `sure` forms an unknown paper may be.
_FORMS = [
    # Behind a dash: … said. - Bernama, …./. – VNA
    rf"{_BEHIND}[-–—]{{1,2}}\s{{0,2}}(?P<sure>[^\W_][^\n()]{{1,28}}?){_END}",
    # Behind a label: … said. Source: Coast News Agency
    rf"(?<=[.!?\"”')])\s{{1,2}}(?:source|sumber|nguồn)\s?:\s?(?P<sure>{_NAME}){_END}",
    # Who helped: (With inputs from ANI), — With AFP, with a report from PNA, (With PTI inputs)
    (
        rf"{_BEHIND}[-–—(\[]{{0,2}}\s?(?:with|avec|dengan)\s(?:(?:an?\s)?{_HELP}\s(?:from|by)\s)?"
        rf"(?P<outlet>{_NAME})(?:\s{_HELP})?[)\]]?{_END}"
    ),
    # "AAP with staff"
    rf"^(?P<outlet>{_NAME})\s(?:with|and)\s(?:staff|agencies|wires){_END}",
    # "(ANTARA)", "[AFP]", "(theo TTXVN)", behind a translator too: "…/. Ann Bell dịch (Tân Hoa xã)"
    (
        r"(?:(?<=[.!?\"”'*/)])|^)(?:(?<=/\.)\s[^\n().]{4,40}\s(?=\())?[\s./*]{0,4}[(\[](?:theo\s)?"
        rf"(?P<sure>[^()\[\]\n]{{2,36}})[)\]]{_END}"
    ),
    # Between strokes: /TASS/, … said. /VNA
    rf"{_BEHIND}/(?P<outlet>[A-Z]{{2,8}})/?{_END}",
    # In letters alone: … said. AAP, … said. VNA/VNP, … said. dpa
    rf"(?<=[.!?\"”]\s)(?P<outlet>(?-i:[A-Z]{{3,10}}(?:/[A-Z]{{2,10}})?|dpa)){_END}",
    # "dpa/ab", with who edited
    r"^(?P<outlet>(?-i:dpa|afp))(?:/[a-z]{1,4}){1,4}$",
    # "This story was first published by AFP."
    (
        r"^(?:\(?(?:this|the) (?:story|article|report|piece) )?(?:was |is |has been )?"
        r"(?:first|originally) (?:published|appeared|released) (?:by|in|on|at)[\s:]{1,2}"
        rf"(?P<sure>{_NAME})\)?{_END}"
    ),
]
_FORMS = [re.compile(form, re.IGNORECASE | re.MULTILINE) for form in _FORMS]
_WINDOW = 90


def signed(text, start, end, outlets):
    """(match, its group's name, outlet) of a signature that ends `text[start:end]`, or None."""
    for form in _FORMS:
        match = form.search(text, max(start, end - _WINDOW), end)
        if not match:
            continue
        group = match.lastgroup
        words = match[group]
        outlet = outlets.exactly(words)
        if outlet is None and group == "sure":
            outlet = outlets.press(words)
        if outlet:
            return match, group, outlet
    return None
