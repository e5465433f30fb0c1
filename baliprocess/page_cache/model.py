"""The one row by which every process knows whether its copies of pages still hold.

This module is a leaf: it imports nothing of the project.
"""

from django.db import models

from .triggers import TABLE


class PageCacheState(models.Model):
    """Raised by triggers with every change of a public row; nothing else writes it."""

    shows_on_pages = False

    number = models.BigIntegerField()
    changed = models.BigIntegerField(help_text="Seconds since 1970.")

    class Meta:
        db_table = TABLE
        constraints = [
            models.CheckConstraint(condition=models.Q(pk=1), name="one_state_of_the_page_cache"),
        ]

    def __str__(self):
        return str(self.number)
