"""What was written, told to those who keep something that is derived from it.

`listen(function)` registers a listener; it is called with {model: set of primary keys} inside the
transaction that wrote these rows. Django's signals for saving, deleting and many-to-many rows
lead here; a verb that writes past them (`bulk_create`, `bulk_update`, `update`) calls `tell`.

This module is a leaf: it imports nothing of the project.
"""

import threading
from contextlib import contextmanager

from django.db import transaction

_listeners = []
_state = threading.local()


def listen(function):
    """Call `function` with every change from now on; registering it twice has no effect."""
    if function not in _listeners:
        _listeners.append(function)


def tell(model, keys):
    """Say that rows of `model` with the primary `keys` were made, changed or deleted.

    Listeners hear of it at once, or at the end of the outermost `gathered()`.
    """
    changes = getattr(_state, "changes", None)
    if changes is None:
        _pass_on({model: set(keys)})
    else:
        changes.setdefault(model, set()).update(keys)


@contextmanager
def gathered():
    """A transaction at whose end all that was told within it is passed on, once.

    Without it nothing goes wrong, but a form with a hundred rows has a hundred changes heard.
    """
    with transaction.atomic():
        if getattr(_state, "changes", None) is not None:
            yield
            return
        _state.changes = {}
        try:
            yield
            changes = _state.changes
        finally:
            _state.changes = None
        if not transaction.get_rollback():
            _pass_on(changes)


def _pass_on(changes):
    changes = {model: keys for model, keys in changes.items() if keys}
    if changes:
        for function in _listeners:
            function(changes)
