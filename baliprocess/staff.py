"""Who on the staff may do what: three groups, each holding the rights of the one before.

An Editor writes and corrects everything and brings meetings, documents, news and photos before the
public. A Publisher also takes away: withdraws, deletes, and publishes the standing pages. An
Administrator also keeps the accounts.
"""

from django.apps import apps
from django.contrib.auth.models import Group, Permission
from django.contrib.contenttypes.models import ContentType
from django.db.models import Q

CONTENT_APPS = ("members", "photos", "meetings", "news", "baliprocess")

#: Rows of a larger record. Who corrects that record must be able to take a wrong row out.
PARTS = (
    "agendaitem",
    "delegate",
    "delegation",
    "documentfile",
    "jointseries",
    "membername",
    "membership",
    "milestone",
    "session",
    "statedfigure",
    "unknownname",
)
#: What the machinery keeps for itself; nobody needs a right to it.
INTERNAL = ("loadedrow", "rendition", "senttable", "chosencolumns")


def _is_content(model):
    """Whether staff work on rows of `model`; histories and the loader's notes keep themselves."""
    options = model._meta
    return (
        options.app_label in CONTENT_APPS
        and not model.__name__.startswith("Historical")
        and options.model_name not in INTERNAL
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
    taking_away = Q(codename__startswith="delete_") | Q(codename__startswith="withdraw_")
    takes_out_parts = Q(codename__startswith="delete_", content_type__model__in=PARTS)
    editing = content.filter(~taking_away | takes_out_parts).exclude(codename="publish_page")
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
