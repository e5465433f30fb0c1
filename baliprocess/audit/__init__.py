"""The audit trail: who signed in, published, withdrew, deleted, exported, changed rights or erased.

    note("export", user=request.user, subject=meeting, detail="25 delegates as CSV")

Rows are added and never changed; the database refuses it (triggers.py). They name the account
that acted and the kind and number of the record, never a person in it. A leaf: imports nothing
of the apps.
"""

from .model import Action, AuditEntry, note

__all__ = ["Action", "AuditEntry", "note"]
