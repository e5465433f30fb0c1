"""Text out of files of unknown making: which letters the bytes mean, and what may not stay in."""

import re
import unicodedata

# Control characters, and the marks that turn the direction of the text around them: a name
# must not make the line it is printed in read backwards. Joiners and the plain left-to-right and
# right-to-left marks stay, because Persian, Arabic and Indic spelling need them.
_UNWANTED = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffd"
    "\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\U000e0000-\U000e007f]"
)
_BREAKS = re.compile("\r\n?|[\x0b\x0c\u0085\u2028\u2029]")
_SPACES = re.compile(r"[^\S\n]+")
_LOST = re.compile(r"[?\s]{4,}")

# What cameras write into the description by themselves.
_CAMERA_WORDS = re.compile(
    r"(?i)olympus digital camera|sony dsc|kodak digital still camera|minolta digital camera"
    r"|digital camera|exif_jpeg_picture|default|untitled|dcim\\.*|created with .*|screenshot"
    r"|(?:unknown|owner name|user ?name|photographer|author|copyright|picasa|your name here)"
)
_LONGEST_NAME = 255
_FILE_NAME = re.compile(
    r"(?i).{1,200}\.(?:jpe?g|jpe|jfif|png|webp|tiff?|hei[cf]|avif|gif|bmp|psd|dng|cr[23w]|nef"
    r"|arw|raf|orf|rw2|pef|raw)"
)
# "IMG_1234", "20190723-093000", "irrawaddy-949472_1280": one word with a long number in it.
_NUMBERED_WORD = re.compile(r"(?i)[\w.()+~-]*?\d{3,}[\w.()+~-]*(?: ?\(\d{1,3}\))?")
_NUMBERED_WORDS = re.compile(
    r"(?i)(?:whatsapp image|screen ?shot|photo|image|picture|img|dsc)[ _-]*[\d .:_-]{3,40}"
    r"(?:at[\d .:_-]{1,20})?(?:[ap]m)?(?: ?\(\d{1,3}\))?"
)


def clean(text, limit, *, lines=False):
    """`text` on one line (or with its line breaks), composed, without controls, ≤ `limit` long.

    A text that is too long ends at a word with an ellipsis.
    """
    # Composing takes the square of the length on a crafted run of marks, so the cut comes first.
    text = _BREAKS.sub("\n", text.lstrip()[: 2 * limit + 20])
    text = unicodedata.normalize("NFC", _UNWANTED.sub("", text))
    if not lines:
        text = text.replace("\n", " ")
    text = _SPACES.sub(" ", text)
    text = "\n".join(line.strip() for line in text.split("\n")).strip()
    while "\n\n\n" in text:
        text = text.replace("\n\n\n", "\n\n")
    if _LOST.fullmatch(text):
        # A program that knew no Arabic or Vietnamese has saved question marks.
        return ""
    return text if len(text) <= limit else _shorten(text, limit)


def _shorten(text, limit):
    cut = text[: limit - 1]
    at_word = cut.rfind(" ", limit // 2)
    return (cut[:at_word] if at_word > 0 else cut).rstrip(" \n,;:–-") + "…"


def decode_bytes(raw):
    """Text of bytes that name no charset: UTF-8 if they are valid as such, else Windows-1252.

    Latin-1 is the part of it that standards speak of; programs write the other part as well.
    """
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return decode_western(raw)


def decode_western(raw):
    """Text of bytes in Windows-1252, with latin-1 for the five places that leaves open."""
    try:
        return raw.decode("cp1252")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def is_file_name(text, name=""):
    """True if `text` is a file's name rather than words: "IMG_1234", "a.jpg", or `name` itself.

    `name` is the file's own name, with or without its ending.
    """
    text = text.strip()
    own = name.strip().casefold()
    if text and own and text.casefold() in (own, own.rpartition(".")[0]):
        return True
    if len(text) > _LONGEST_NAME:
        return False
    patterns = (_FILE_NAME, _NUMBERED_WORD, _NUMBERED_WORDS)
    return any(pattern.fullmatch(text) for pattern in patterns)


def is_filler(text):
    """True if `text` is what a camera or a program writes when nobody has written anything."""
    return bool(_CAMERA_WORDS.fullmatch(text.strip()))
