"""Primary keys as they come from outside: in addresses, in boxes and in the ticks of a list."""

#: What a key of eight bytes can hold; databases refuse anything larger with an error.
LARGEST = 2**63 - 1
_DIGITS = len(str(LARGEST))


def is_key(value):
    """Whether `value`, text or a number, can be a primary key at all."""
    text = str(value)
    if not (text.isascii() and text.isdecimal() and len(text) <= _DIGITS):
        return False
    return int(text) <= LARGEST


def harmless(value):
    """`value` of a box of keys so that a number no database can hold is plainly no key.

    Django refuses "abc" with a sentence, but asks the database for a number of any length.
    """
    text = str(value)
    if is_key(text) or not text.strip().lstrip("+-").isdecimal():
        return value
    return f"{text[:_DIGITS]}…"
