"""Whether the names of members are there for the commands that look for them in a text."""

from django.core.management.base import CommandError
from django.db import DatabaseError

from .models import Member

NONE = "No members are recorded yet. Run `make run`, or `manage.py up --no-serve`, first."


def require_members():
    """Raises CommandError where no member is recorded: any text would seem to name nobody."""
    try:
        if Member.objects.exists():
            return
    except DatabaseError:
        pass
    raise CommandError(NONE)
