from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PhotosConfig(AppConfig):
    name = "photos"
    # No list of the app has this name: the way to a page would name it twice.
    verbose_name = _("Albums and photos")
    default_auto_field = "django.db.models.BigAutoField"
