"""How names are compared. PURE: text in, text out."""

import re
import unicodedata

_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'"})

_RUNS = re.compile(r"[\W_]+")
_MARKS = re.compile(r"['`]")


def fold(text):
    """`text` reduced to what makes two spellings the same name.

    Compatibility forms are resolved, accents dropped, case folded; every run of anything but
    letters and digits becomes one space. "Viet-Nam", "VIÊT NAM" and "viet nam" fold alike; so do
    "Türkiye" and "Turkiye". đ, which Unicode does not take apart, folds to d.
    """
    if text.isascii():
        # The same by a shorter way, for tables of many thousand rows.
        return _RUNS.sub(" ", _MARKS.sub("", text.lower())).strip()
    text = unicodedata.normalize("NFKD", text.translate(_APOSTROPHES)).casefold()
    text = text.replace("đ", "d").replace("ı", "i").replace("ø", "o").replace("ł", "l")
    text = "".join(char for char in text if not unicodedata.combining(char))
    return _RUNS.sub(" ", text.replace("'", "")).strip()
