from django.apps import AppConfig


class BaliProcessConfig(AppConfig):
    name = "baliprocess"
    verbose_name = "The site"
    default_auto_field = "django.db.models.BigAutoField"
