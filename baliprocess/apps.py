from django.apps import AppConfig
from django.db import connections
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _


class BaliProcessConfig(AppConfig):
    name = "baliprocess"
    verbose_name = _("The site")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self):
        from django.apps import apps

        from . import clean_models
        from .accounts import noting  # noqa: F401 (connects itself)
        from .acts.recording import watch  # models can be imported only now
        from .audit import watching
        from .desk import names
        from .search import index, narrowing
        from .staff import CONTENT_APPS

        own = [each for each in apps.get_models() if each._meta.app_label in CONTENT_APPS]
        names.translate(own)
        names.name_accounts()
        clean_models.connect(apps.get_models())
        watch(apps.get_models())
        watching.watch(apps.get_models())
        index.connect()
        narrowing.connect()
        post_migrate.connect(_install_triggers, sender=self)
        post_migrate.connect(index.fill_if_empty, sender=self, dispatch_uid="search")


def _install_triggers(using, **_options):
    # Needs every model, which are complete only now.
    from . import repeated
    from .audit import triggers as audit
    from .page_cache.triggers import install

    install(connections[using])
    audit.install(connections[using])
    repeated.install(connections[using])
