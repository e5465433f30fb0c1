"""The line below the title of a result, in the language of the reader.

The index keeps it in English, as the record is kept. What in it are words of the site – the kind
of a member, a group or a document, the state of a meeting – is shown in the words of the page;
names and places stay what the record calls them.
"""

from functools import cache

from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from baliprocess.languages import default
from meetings.models import Document, Meeting, Series
from members.models import Group, Member
from photos.models import Album

from .entry import BETWEEN

SERIES = _("Series of meetings")
ALBUM = _("Album")

_TERMS = (
    (Member, [label for _value, label in Member.Kind.choices]),
    (Group, [label for _value, label in Group.Kind.choices]),
    (Series, [SERIES]),
    (Meeting, [label for _value, label in Meeting.EventStatus.choices]),
    (Document, [label for _value, label in Document.Kind.choices]),
    (Album, [ALBUM]),
)


@cache
def _terms():
    """{(label of the model, the words in English): the words in any language}."""
    with override(default()):
        return {
            (model._meta.label_lower, str(term)): term for model, terms in _TERMS for term in terms
        }


def parts(entry):
    """Pairs of (text, whether it is in the reader's language) that make the line of `entry`."""
    terms = _terms()
    found = []
    for text in filter(None, entry.detail.split(BETWEEN)):
        term = terms.get((entry.model, text))
        found.append((text if term is None else str(term), term is not None))
    return found


def line(entry):
    """The same as one text."""
    return BETWEEN.join(text for text, _own in parts(entry))
