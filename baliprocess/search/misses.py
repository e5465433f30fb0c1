"""The words that were searched for and not found: what staff may want to add as another name.

Nothing is kept of who searched: no address, no account, no moment finer than the day. What looks
like an e-mail address, a telephone number, a passport number or a web address is not kept at all.
"""

import datetime as dt
import logging
import re

from django.db import DatabaseError, transaction
from django.db.models import F
from django.utils.timezone import localdate

from baliprocess.patience import impatient
from members.names import fold

from .models import SearchMiss

MOST_KEPT = 500
MOST_WORDS = 6
LONGEST = 60
DAYS_KEPT = 90
#: A number with so many digits may be somebody's; years and ordinals have fewer.
MOST_DIGITS = 4
_PRIVATE = re.compile(r"@|://|www\.|\d[\d\s().+/-]{4,}\d", re.IGNORECASE)

logger = logging.getLogger(__name__)


def kept_form(text):
    """`text` as it is counted, folded; "" if nothing of it may or need be kept."""
    folded = fold(text)
    if _PRIVATE.search(text) or len(folded) > LONGEST or not len(folded) >= 2:
        return ""
    if len(folded.split()) > MOST_WORDS or sum(map(str.isdigit, folded)) > MOST_DIGITS:
        return ""
    # What mixes letters and digits within a word may be a document of somebody's.
    if any(
        word.isalnum() and re.search(r"[^\W\d]\d{3}|\d{3}[^\W\d]", word) for word in folded.split()
    ):
        return ""
    return folded


def note(text, today=None):
    """Count one search for `text` that found nothing. Never in the way of the answer: a database
    that is busy or cannot be written to leaves it uncounted.
    """
    terms, today = kept_form(text), today or localdate()
    if not terms:
        return
    try:
        with impatient(), transaction.atomic():
            _count(terms, today)
    except DatabaseError as error:
        logger.debug("A search without result was not counted: %s", error)


def _count(terms, today):
    SearchMiss.objects.filter(last_on__lt=today - dt.timedelta(days=DAYS_KEPT)).delete()
    if SearchMiss.objects.filter(terms=terms).update(times=F("times") + 1, last_on=today):
        return
    if SearchMiss.objects.count() >= MOST_KEPT:
        # The least wanted makes room, so that nobody can fill the list for good.
        oldest = SearchMiss.objects.order_by("times", "last_on", "pk").values("pk")[:1]
        SearchMiss.objects.filter(pk__in=list(oldest.values_list("pk", flat=True))).delete()
    SearchMiss.objects.bulk_create([SearchMiss(terms=terms, last_on=today)], ignore_conflicts=True)
