"""Who on the staff may do what: three groups, each holding the rights of the one before.

An Editor writes and corrects, a Publisher also deletes, an Administrator also keeps the accounts.
"""

from django.apps import apps
from django.contrib.auth.models import Group, Permission
from django.contrib.contenttypes.models import ContentType

CONTENT_APPS = ("members", "photos", "meetings", "news", "baliprocess")


def _is_content(model):
    """Whether staff work on rows of `model`; histories and the loader's notes keep themselves."""
    name = model.__name__
    return (
        model._meta.app_label in CONTENT_APPS
        and not name.startswith("Historical")
        and name != "LoadedRow"
    )


def grant_groups():
    """Make the groups Editor, Publisher and Administrator, or bring their rights up to date.

    Returns the three groups in that order. Rights which somebody added by hand are taken away:
    the groups mean the same on every installation.
    """
    types = ContentType.objects.get_for_models(
        *filter(_is_content, apps.get_models()), for_concrete_models=False
    )
    content = Permission.objects.filter(content_type__in=types.values())
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
