"""Who on the staff may do what: three groups, each holding the rights of the one before.

An Editor writes and corrects, a Publisher also deletes, an Administrator also keeps the accounts.
"""

from django.apps import apps
from django.contrib.auth.models import Group, Permission

CONTENT_APPS = ("members", "photos", "meetings", "news", "baliprocess")


def grant_groups():
    """Make the groups Editor, Publisher and Administrator, or bring their rights up to date.

    Returns the three groups in that order. Rights which somebody added by hand are taken away:
    the groups mean the same on every installation.
    """
    content = Permission.objects.filter(content_type__app_label__in=CONTENT_APPS)
    history = [
        model._meta.model_name
        for model in apps.get_models()
        if model.__name__.startswith("Historical")
    ]
    content = content.exclude(content_type__model__in=history)
    editing = content.exclude(codename__startswith="delete_")
    accounts = Permission.objects.filter(
        content_type__app_label="auth", content_type__model__in=("user", "group")
    )
    rights = {
        "Editor": editing,
        "Publisher": content,
        "Administrator": content | accounts,
    }
    groups = []
    for name, permissions in rights.items():
        group, _created = Group.objects.get_or_create(name=name)
        group.permissions.set(permissions.distinct())
        groups.append(group)
    return groups
