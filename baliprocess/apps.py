from django.apps import AppConfig


class BaliProcessConfig(AppConfig):
    name = "baliprocess"
    verbose_name = "The site"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self):
        from django.apps import apps

        from .acts.recording import watch  # models can be imported only now

        watch(apps.get_models())
