"""How names are compared. PURE: text in, text out."""

import re
import unicodedata

_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'"})


def fold(text):
    """`text` reduced to what makes two spellings the same name.

    Compatibility forms are resolved, accents dropped, case folded; every run of anything but
    letters and digits becomes one space. "Viet-Nam", "VIÊT NAM" and "viet nam" fold alike; so do
    "Türkiye" and "Turkiye". đ, which Unicode does not take apart, folds to d.
    """
    text = unicodedata.normalize("NFKD", text.translate(_APOSTROPHES)).casefold()
    text = text.replace("đ", "d").replace("ı", "i").replace("ø", "o").replace("ł", "l")
    text = "".join(char for char in text if not unicodedata.combining(char))
    return re.sub(r"[\W_]+", " ", text.replace("'", "")).strip()
