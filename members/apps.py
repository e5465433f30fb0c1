from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class MembersConfig(AppConfig):
    name = "members"
    # No list of the app has this name: the way to a page would name it twice.
    verbose_name = _("Members and groups")
    default_auto_field = "django.db.models.BigAutoField"
