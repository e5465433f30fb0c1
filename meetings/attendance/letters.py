"""Passes over how a letter begins and ends: "Dear all,", "Kind regards,". PURE."""

from .words import keyset

#: A letter begins with these; whom it greets did not come because of it.
_GREETINGS = keyset("dear hi hello hey greetings yth kepada kính bonjour chers chère cher salam")
#: A letter ends with these; whose name follows wrote it.
_CLOSINGS = keyset("""
    regards sincerely respectfully faithfully cheers cordialement salutations hormat wassalam
""")
_LONGEST_CLOSING = 6


def behind_greeting(tokens, first, end):
    """Behind "Dear all," and "Yth. Bapak A:", up to the mark that closes them; else `first`."""
    if first >= end or tokens[first].key not in _GREETINGS:
        return first
    closing = (n for n in range(first, end) if tokens[n].key in (",", ":", "!"))
    return next(closing, end - 1) + 1


def behind_closing(tokens, first, end):
    """Behind "Kind regards,"; `first` if a line does not begin so."""
    until = min(first + _LONGEST_CLOSING, end)
    comma = next((n for n in range(first, until) if tokens[n].key == ","), until)
    if comma < end and tokens[comma].key != ",":
        return first
    keys = {token.key for token in tokens[first:comma]}
    return min(comma + 1, end) if keys & _CLOSINGS else first
