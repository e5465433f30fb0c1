"""Cells that a spreadsheet would run as a formula, on the way out and on the way back."""

#: A cell that begins with one of these is run as a formula by spreadsheets.
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
#: What they skip before they look; and the mark itself, so that `read_cell` can tell.
_SKIPPED = " \n\v\f\u00a0\u200b\ufeff'"


def _is_formula(text):
    return text.lstrip(_SKIPPED).startswith(FORMULA_STARTS)


def safe_cell(value):
    """`value` as text that no spreadsheet takes for a formula; None becomes an empty cell.

    Numbers stay as they are; the items of a list stand in one cell, with semicolons between.
    https://owasp.org/www-community/attacks/CSV_Injection
    """
    if value is None:
        return ""
    if isinstance(value, int | float):
        return str(value)
    text = "; ".join(map(str, value)) if isinstance(value, list) else str(value)
    return f"'{text}" if _is_formula(text) else text


def read_cell(text):
    """What `safe_cell` was given, from what it gave; any other text as it is."""
    return text[1:] if text[:1] == "'" and _is_formula(text[1:]) else text
