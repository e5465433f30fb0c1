"""How a delegate can be reached: apart from the record, with rights of its own."""

from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils.translation import gettext_lazy as _

from .delegation import Delegate


class ContactQuerySet(models.QuerySet):
    def left_behind(self):
        """The contact data of delegates who are not on record any more."""
        return self.filter(~Exists(Delegate.objects.filter(pk=OuterRef("delegate_id"))))


class DelegateContact(models.Model):
    """E-mail and telephone of one delegate.

    A table of its own, so that no query for the record can bring it along. There is no history of
    it, no search and no act, and an export holds it only for whoever may see it. It outlives its
    delegate, by whose number it is known: who brings her back finds it where it was. An erasure
    takes it along, and the rules of retention do once nothing can be brought back.
    """

    shows_on_pages = False

    delegate = models.OneToOneField(
        Delegate, on_delete=models.DO_NOTHING, db_constraint=False, related_name="contact"
    )
    email = models.EmailField(_("e-mail"), blank=True)
    phone = models.CharField(_("telephone"), max_length=60, blank=True)

    objects = ContactQuerySet.as_manager()

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
