"""The addresses of pages, each built once: Django builds the same one anew for every link.

This module is a leaf: it imports nothing of the project but other leaves.
"""

import functools

from django.conf import settings
from django.urls import get_script_prefix, reverse
from django.utils.translation import get_language

from .languages import plain

#: More than a page has links; what an archive of many pages asks for seldom is built again.
KEPT = 10_000


def address(name, *args):
    """As `reverse(name, args=args)`: in the language of the page. Raises NoReverseMatch."""
    return _address(get_script_prefix(), settings.ROOT_URLCONF, name, args)


def plain_address(name, *args):
    """The same for what has one address only, whatever the language: files, feeds, tables."""
    urls = settings.ROOT_URLCONF
    return _plain_address(get_script_prefix(), get_language(), urls, name, args)


@functools.lru_cache(maxsize=KEPT)
def _address(_prefix, urls, name, args):
    return reverse(name, urls, args)


@functools.lru_cache(maxsize=KEPT)
def _plain_address(_prefix, _language, urls, name, args):
    return plain(reverse(name, urls, args))
