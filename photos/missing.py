"""What a photo lacks before the public may see it."""

from django.utils.translation import gettext

from photos.plain_text import is_file_name, is_filler

_PLACEHOLDERS = {"alt", "alt text", "alternative text", "image", "photo", "picture", "tbd"}


def faults(photo):
    """Why `photo` cannot become public, each as the end of "It has …"; empty if it can."""
    found = []
    if not photo.alt_text.strip():
        found.append(gettext("no alternative text"))
    elif says_nothing(photo.alt_text, photo.original_name):
        found.append(
            gettext("a file name or a placeholder as alternative text (“{alt_text}”)").format(
                alt_text=photo.alt_text
            )
        )
    if not photo.credit_line.strip():
        found.append(gettext("no credit line"))
    return found


def says_nothing(text, file_name=""):
    """Whether `text` names a file or fills a gap instead of saying what the picture shows."""
    text = text.strip().strip(".…?!-–_ ")
    if not any(character.isalpha() for character in text):
        return True
    return is_file_name(text, file_name) or is_filler(text) or text.casefold() in _PLACEHOLDERS
