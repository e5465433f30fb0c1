from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class MeetingsConfig(AppConfig):
    name = "meetings"
    # No list of the app has this name: the way to a page would name it twice.
    verbose_name = _("Meetings and documents")
    default_auto_field = "django.db.models.BigAutoField"
