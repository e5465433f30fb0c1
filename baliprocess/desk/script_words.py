"""What the scripts of the desk say, for translators and for the page that runs them.

tests/admin/test_language.py holds the list to the scripts, static/admin_site/words.js reads it.
"""

from django.conf import settings
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_noop as _

WORDS = (
    _("1 photo"),
    _("All files"),
    _("All of the list"),
    _("all photos of this list"),
    _("At {when} you typed something here that was not saved."),
    _("being prepared"),
    _("Cancel"),
    _("Cancel all"),
    _("cancelled"),
    _("Chosen now"),
    _("Clear the list"),
    _("Copied"),
    _("Copy it by Ctrl+C"),
    _("Copy the link"),
    _("Delegates"),
    _("Delete"),
    _(
        "Delete {number} with the originals and every file made from them? For 30 days this "
        "can be undone. To take a picture from the public and keep it, withdraw it."
    ),
    _("Discard it"),
    _("Drop"),
    _("failed"),
    _("Files"),
    _("Files on their way"),
    _("Focal point of {name}: {x} from the left, {y} from the top. Arrow keys move it."),
    _("In the library"),
    _("in, as a draft"),
    _("Keep"),
    _("Keep both"),
    _("not taken"),
    _("nothing on its way"),
    _("on its way"),
    _("Replace the earlier file"),
    _("Restore what you typed at {clock}"),
    _("Resume"),
    _("Sign in in another tab"),
    _("Skip"),
    _("skipped"),
    _("That is {moments}."),
    _("The connection breaks off at this file."),
    _("The connection is lost. It goes on by itself when it is back; no file is lost."),
    _(
        "The file cannot be read any more: it was moved or changed, or its card was taken "
        "out. Choose it again."
    ),
    _("The file is larger than {most} MB."),
    _("The file you chose"),
    _("the same for all others that are there already"),
    _("The server could not do it (error {status})."),
    _("The server could not take it (error {status})."),
    _("The server has no room left."),
    _("The server lets you send no photos here."),
    _("there already"),
    _(
        "There is no connection to the server, or you have been signed out. What you wrote "
        "is still here."
    ),
    _("There is no connection to the server. Nothing was changed; try again."),
    _("Try again"),
    _("Try the {failed} failed again"),
    _("waiting"),
    _("Write the names first."),
    _("You have been signed out. Sign in again in another tab, then resume; no file is lost."),
    _("{clock} on {day}"),
    _("{count} characters: at most {limit} are read at once. Paste it in parts."),
    _("{count} failed"),
    _("{count} not taken"),
    _("{count} of {total} in"),
    _("{count} skipped"),
    _("{count} to decide"),
    _("{label}: type to find"),
    _("{left} to go"),
    _("{moment} in {place}"),
    _("{moment} on your clock ({zone})"),
    _("{name}: sent"),
    _("{number} photos"),
    _("{photos} selected"),
)


def script_words():
    """{English: as it is said on this page}; empty where a page is in English."""
    if get_language() == settings.LANGUAGE_CODE:
        return {}
    return {words: gettext(words) for words in WORDS}
