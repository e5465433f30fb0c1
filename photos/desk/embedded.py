"""What the file of a photo said about itself, for the boxes of the desk."""

from dataclasses import dataclass

from .batch import LISTS

#: How an officer knows the parts of a file.
SOURCES = {"xmp": "XMP", "iptc": "IPTC", "exif": "EXIF"}


@dataclass(frozen=True, slots=True)
class Said:
    """A text the file holds, where in it, and whether the photo says the same already."""

    text: str
    source: str
    same: bool


def text_in(photo, name):
    """What the file of `photo` says for the field `name`, as its box takes it; "" if nothing."""
    found = (photo.embedded or {}).get(name)
    value = found.get("value") if isinstance(found, dict) else None
    if name in LISTS and isinstance(value, list | tuple):
        return "\n".join(map(str, value))
    return value if isinstance(value, str) else ""


def said_by_file(photo, name):
    """The `Said` of a field, or None if the file is silent."""
    text = text_in(photo, name)
    if not text:
        return None
    source = photo.embedded[name].get("source", "")
    same = text.strip() == str(getattr(photo, name)).strip()
    return Said(text, SOURCES.get(source, source), same)
