"""The addresses of pages, each built once: Django builds the same one anew for every link.

This module is a leaf: it imports nothing of the project but other leaves.
"""

import functools

from django.core.signals import setting_changed
from django.urls import reverse
from django.utils.translation import get_language

from .languages import plain, prefix

#: More than a page has links; what an archive of many pages asks for seldom is built again.
KEPT = 10_000


def address(name, *args):
    """As `reverse(name, args=args)`: in the language of the page. Raises NoReverseMatch."""
    return _address(prefix(), name, args)


def plain_address(name, *args):
    """The same for what has one address only, whatever the language: files, feeds, tables."""
    return _plain_address(prefix(), get_language(), name, args)


@functools.lru_cache(maxsize=KEPT)
def _address(_prefix, name, args):
    return reverse(name, args=args)


@functools.lru_cache(maxsize=KEPT)
def _plain_address(_prefix, _language, name, args):
    return plain(reverse(name, args=args))


def _forget(*, setting, **_):
    # Only tests have other addresses in a process that runs.
    if setting in {"ROOT_URLCONF", "FORCE_SCRIPT_NAME"}:
        _address.cache_clear()
        _plain_address.cache_clear()


setting_changed.connect(_forget, dispatch_uid="addresses")
