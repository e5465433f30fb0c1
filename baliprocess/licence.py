"""The licence of the data: the standing page “licence”, once staff have published it.

Its title is the name of the licence, its lead says it in a sentence. Until then none is stated,
and nothing may pretend that there is one.
"""

from baliprocess.models import Page

SLUG = "licence"


def stated():
    """The published Page that states the licence of the data, or None."""
    return Page.objects.published().filter(slug=SLUG).first()
