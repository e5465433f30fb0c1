"""What is worked out of the whole record, kept while the record is what it was.

The options of a filter with their numbers are the same on every page of a list, the form that
shows them is, too. They hold exactly as long as the kept pages do: until a public table changes or
something scheduled appears or leaves, see state.py.

This module is a leaf: it imports nothing of the project.
"""

import threading
from collections import OrderedDict

from django.conf import settings
from django.db import Error, connection

from .state import shared_states

#: So many answers are kept, a few kilobytes each; what is used least leaves.
MOST = 300

_values = OrderedDict()
_lock = threading.Lock()


def kept(key, make):
    """What `make()` gives back, from an earlier time if the record is still the same.

    `key` is hashable and tells it from everything else that is kept. What comes back is shared
    with others: nobody may change it. Nothing is kept where no pages are, nor within a
    transaction, which may see what nobody else does yet.
    """
    state = _state()
    if state is None:
        return make()
    known, value = _values.get(key, (None, None))
    if known == state:
        return value
    # The state was read before: what is found now is at least as new.
    value = make()
    with _lock:
        _values[key] = (state, value)
        _values.move_to_end(key)
        while len(_values) > MOST:
            _values.popitem(last=False)
    return value


def _state():
    if not settings.PAGE_CACHE_BYTES or connection.in_atomic_block:
        return None
    try:
        return shared_states().current()
    except Error:
        return None
