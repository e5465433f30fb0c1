"""The languages of the public pages and their addresses.

The first language of the settings has the plain addresses (`/meetings/`), each other one the same
below its code (`/id/meetings/`). The address alone says the language: no cookie and no header of
the browser does, so a page is the same for everybody and may be kept. What is made for machines,
the files and the desk have one address only, the plain one.

This module is a leaf: it imports nothing of the project.
"""

import functools
import re
import threading
from contextlib import contextmanager
from contextvars import ContextVar

from django.conf import settings
from django.core.signals import setting_changed
from django.http import HttpResponsePermanentRedirect
from django.urls import get_script_prefix, set_script_prefix
from django.utils import translation
from django.utils.http import escape_leading_slashes
from django.utils.translation import trans_real

#: What stands below no language: the desk, files, previews, and whatever has an ending.
PLAIN = re.compile(r"/(?:(?:admin|static|media|accounts|preview)(?:/|$)|.*\.[a-z0-9]{2,5}$)")
#: … but what the search suggests is said in the language of the page that asks.
SUGGESTED = "/search/suggest.json"


def default():
    """The code of the language without a prefix, as in the settings: "en-gb"."""
    return codes()[0]


@functools.cache
def codes():
    """The codes of all languages of the public pages, the default first."""
    first = settings.LANGUAGE_CODE
    return (first, *(code for code, _ in settings.LANGUAGES if code != first))


# Only tests change the settings of a site that runs.
setting_changed.connect(lambda **_: codes.cache_clear(), weak=False, dispatch_uid="languages")

#: What every address of this page begins with. Django keeps it too, where a look takes fifty
#: times as long, and a page has a hundred addresses.
_prefix = ContextVar("prefix", default=None)


def prefix():
    """What every address that is built now begins with: "/", "/id/"."""
    return _prefix.get() or get_script_prefix()


def of_page():
    """What all that is written for a page follows from: its language, and where its links begin.

    Hashable; whatever is kept of pages stands under it.
    """
    return translation.get_language(), prefix()


@contextmanager
def addresses_below(prefix):
    """Within, every address that is built begins with `prefix`."""
    before = get_script_prefix()
    set_script_prefix(prefix)
    token = _prefix.set(prefix)
    try:
        yield
    finally:
        _prefix.reset(token)
        set_script_prefix(before)


def current():
    """The code of the language of this page; the default where none of ours is active."""
    code = translation.get_language()
    return code if code in codes() else default()


@functools.cache
def tag(code):
    """The code as BCP 47 writes it: "en-GB" for "en-gb", "id" for "id"."""
    return translation.to_locale(code).replace("_", "-")


def is_written_rightwards(code):
    """Whether a language is written from left to right; one that is not known is taken so."""
    return code.partition("-")[0].lower() not in settings.LANGUAGES_BIDI


def split(path):
    """The code that an address begins with and the address without it: ("id", "/meetings/").

    An address without a prefix gives None and itself.
    """
    first, slash, rest = path.removeprefix("/").partition("/")
    if first != default() and first in codes():
        return first, f"{slash or '/'}{rest}"
    return None, path


def translated(address, code=None):
    """A plain address as it is in the language `code`, by default that of this page."""
    code = code or current()
    return address if code == default() else f"/{code}{address}"


def plain(address):
    """An address that was built on this page, without the prefix of the page's language."""
    whole = prefix()
    own = f"/{current()}/"
    if whole.endswith(own) and address.startswith(whole):
        return whole.removesuffix(own) + "/" + address.removeprefix(whole)
    return address


def remember_words(code):
    """Let the words of a language be looked up once.

    Django looks through the catalogue of every app in turn, and for English, whose words stand in
    none, through those of "en" as well, at every word of a page. Catalogues never change.
    """
    catalogue = trans_real.translation(code)
    for name in ("gettext", "ngettext"):
        ask = getattr(catalogue, name)
        if not hasattr(ask, "cache_info"):
            setattr(catalogue, name, functools.lru_cache(maxsize=5_000)(ask))


def remember_language_by_thread():
    """Let the language of a page be found at once: Django asks for it at every word and date.

    It keeps it where asynchronous code finds it again, too; a look there takes twenty times as
    long. This site is served by threads alone.
    """
    before = trans_real._active
    if not isinstance(before, threading.local):
        trans_real._active = threading.local()
        if hasattr(before, "value"):
            trans_real._active.value = before.value


class LanguageMiddleware:
    """Takes the language from the address; all that is built meanwhile leads to the same language.

    Links need nothing for it: the code becomes a part of the script prefix, from which `reverse()`
    builds every address. https://docs.djangoproject.com/en/5.2/ref/urlresolvers/
    """

    def __init__(self, get_response):
        self.get_response = get_response
        remember_language_by_thread()
        for code in codes():
            remember_words(code)

    def __call__(self, request):
        code, rest = split(request.path_info)
        whole = get_script_prefix()
        if code is None:
            with addresses_below(whole), translation.override(default()):
                return self.get_response(request)
        if PLAIN.match(rest) and rest != SUGGESTED:
            query = request.META.get("QUERY_STRING", "")
            target = escape_leading_slashes(whole.removesuffix("/") + rest)
            return HttpResponsePermanentRedirect(target + (f"?{query}" if query else ""))
        if not request.path_info.startswith(f"/{code}/"):
            return HttpResponsePermanentRedirect(f"{whole}{code}/")
        request.path_info = rest
        with addresses_below(f"{whole}{code}/"), translation.override(code):
            return self.get_response(request)


def language_name(code):
    """The name of a language in that of the page: "Indonesian" for "id"; or the code as it is."""
    return _name(code, translation.get_language())


@functools.lru_cache(maxsize=500)
def _name(code, _page):
    try:
        return translation.gettext(translation.get_language_info(code.lower())["name"])
    except KeyError:
        return code


def listed(parts):
    """Texts as a list within a sentence: "A", "A and B", "A, B and C"; "" for none."""
    parts = [str(part) for part in parts]
    if len(parts) < 2:
        return "".join(parts)
    # Translators: what parts the items of a list, and how it ends.
    words = {"first": translation.gettext(", ").join(parts[:-1]), "last": parts[-1]}
    return translation.gettext("%(first)s and %(last)s") % words
