"""Migrations in half the time: the states between them copy their fields instead of making them.

Where a suite migrates some forty databases, most of the work is Django writing down every field of
every model and making it again from that, at each of sixty migrations. A copy, as Django itself
takes it of the fields of an abstract model, is the same field. tests/test_up.py compares the
tables with those of a plain `manage.py migrate`.
"""

import copy

from django.db.migrations.state import InvalidBasesError, ModelState
from django.db.models import Field


def install():
    """Let the states of migrations copy their fields, in this process."""
    ModelState.render = _render


def _render(self, apps):
    """What ModelState.render() gives, https://github.com/django/django (migrations/state.py)."""
    try:
        bases = tuple(
            apps.get_model(base) if isinstance(base, str) else base for base in self.bases
        )
    except LookupError as missing:
        # The caller comes back when it has made the others.
        raise InvalidBasesError(self.bases) from missing
    body = {name: _copy(field) for name, field in self.fields.items()}
    body["Meta"] = type("Meta", (), {"app_label": self.app_label, "apps": apps, **self.options})
    body["__module__"] = "__fake__"
    body.update(self.construct_managers())
    return type(self.name, bases, body)


def _copy(field):
    made = copy.deepcopy(field)
    if not made.auto_created:
        # The columns stand in the order in which the fields were made.
        made.creation_counter = Field.creation_counter
        Field.creation_counter += 1
    return made
