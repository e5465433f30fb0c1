"""How a delegate can be reached: apart from the record, with rights of its own."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from .delegation import Delegate


class DelegateContact(models.Model):
    """E-mail and telephone of one delegate.

    A table of its own, so that no query for the record can bring it along. There is no history of
    it, no search and no act, and an export holds it only for whoever may see it.
    """

    shows_on_pages = False

    delegate = models.OneToOneField(Delegate, on_delete=models.CASCADE, related_name="contact")
    email = models.EmailField(_("e-mail"), blank=True)
    phone = models.CharField(_("telephone"), max_length=60, blank=True)

    class Meta:
        verbose_name = _("contact data")
        verbose_name_plural = _("contact data")
        constraints = [
            models.CheckConstraint(
                condition=~(Q(email="") & Q(phone="")),
                name="contact_says_something",
                violation_error_message=_("Write an e-mail address or a telephone number."),
            ),
        ]

    def __str__(self):
        # Printed where a delegate is deleted, to people who may not see what it holds.
        return f"{self._meta.verbose_name} {self.pk}"
