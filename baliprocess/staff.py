"""Who on the staff may do what: five groups, made and kept right by every `migrate`.

A Viewer sees the whole record and changes nothing. The Photo desk keeps albums and photos, brings
them before the public, and sees the meetings and members they show. An Editor writes and corrects
everything and brings meetings, documents, news and photos before the public. A Publisher also takes
away: withdraws, deletes, takes down and erases for good, publishes the standing pages, and keeps
how delegates can be reached. An Administrator also keeps accounts and reads the audit trail.
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
    "groupname",
    "jointseries",
    "membername",
    "membership",
    "milestone",
    "searchmiss",
    "session",
    "statedfigure",
    "unknownname",
)
#: What the machinery keeps for itself; nobody needs a right to it.
INTERNAL = (
    "auditentry",
    "chosencolumns",
    "desklanguage",
    "filetext",
    "loadedrow",
    "pagecachestate",
    "rendition",
    "restoration",
    "searchentry",
    "searchlink",
    "searchword",
    "senttable",
)


def _is_content(model):
    """Whether staff work on rows of `model`; histories and the loader's notes keep themselves."""
    options = model._meta
    return (
        options.app_label in CONTENT_APPS
        and not model.__name__.startswith("Historical")
        and options.model_name not in INTERNAL
    )


def _of(app_label, *models):
    """The Q of the rights to the given models of an app, or to all of it."""
    rights = Q(content_type__app_label=app_label)
    return rights & Q(content_type__model__in=models) if models else rights


def _rights():
    """{name of the group: its permissions}."""
    types = ContentType.objects.get_for_models(
        *filter(_is_content, apps.get_models()), for_concrete_models=False
    )
    content = Permission.objects.filter(content_type__in=types.values())
    contacts = _of("meetings", "delegatecontact")
    seeing = content.filter(codename__startswith="view_").exclude(contacts)
    taking_away = Q(codename__regex="^(delete|withdraw|erase)_")
    takes_out_parts = Q(codename__startswith="delete_", content_type__model__in=PARTS)
    editing = content.filter(~taking_away | takes_out_parts).exclude(
        Q(codename="publish_page") | contacts
    )
    accounts = Permission.objects.filter(
        _of("auth", "user", "group") | _of("baliprocess", "auditentry")
    )
    pictures = editing.filter(_of("photos"))
    shown = seeing.filter(_of("meetings") | _of("members"))
    return {
        "Viewer": seeing,
        "Photo desk": pictures | shown,
        "Editor": editing,
        "Publisher": content,
        "Administrator": content | accounts,
    }


def grant_groups():
    """Make the groups of the staff, or bring their rights up to date; gives {name: group}.

    Rights which somebody added by hand are taken away: the groups mean the same on every
    installation.
    """
    groups = {}
    for name, permissions in _rights().items():
        group, _created = Group.objects.get_or_create(name=name)
        group.permissions.set(permissions.distinct())
        groups[name] = group
    return groups
