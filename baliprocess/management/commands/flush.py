"""Django's `flush`: it empties the database, the audit trail included, which is else kept."""

from django.core.management.commands import flush
from django.db import connections

from baliprocess.audit import triggers


class Command(flush.Command):
    def handle(self, **options):
        with triggers.opened(connections[options["database"]]):
            super().handle(**options)
