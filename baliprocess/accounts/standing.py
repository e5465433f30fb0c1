"""What an account may do, kept where a backup cannot give back what was taken away since."""

from allauth.mfa.models import Authenticator
from django.contrib.auth import get_user_model

from baliprocess.audit import note
from baliprocess.not_again import NotAgain, remember

#: What an account may do at all. Whoever loses or gains one of these signs in anew.
STANDING = ("is_active", "is_staff", "is_superuser")


def remember_standing(user, *, lowered):
    """Note what `user` may do from now on, where that is less, or was less once."""
    known = NotAgain.objects.filter(kind="account", key=user.pk)
    if lowered or known.exists():
        told = {name: getattr(user, name) for name in STANDING}
        told["groups"] = sorted(user.groups.values_list("name", flat=True))
        told["rights"] = sorted(map(_name, user.user_permissions.select_related("content_type")))
        remember("account", key=user.pk, told=told)


def remember_gone(user):
    """Note that the account of `user` was deleted."""
    remember("account", key=user.pk, told=dict.fromkeys(STANDING, False))


def remember_password(user):
    """Note that `user` has another password, or none: the one before shall not open again."""
    remember("password", key=user.pk)


def remember_factor(factor):
    """Note that an app, a passkey or a set of codes was removed."""
    remember("factor", key=factor.pk)


def _name(right):
    return f"{right.content_type.app_label}.{right.codename}"


def hold_back(entries):
    """Take from accounts what they had when a backup was made and lost since, as `entries` tell.

    Gives the number of accounts. Nobody gets more than the backup says.
    """
    latest = {}
    for entry in sorted(entries, key=lambda entry: entry.at):
        if entry.kind == "account":
            latest[entry.key] = entry.told
    changed = 0
    for user in get_user_model().objects.filter(pk__in=latest).order_by("pk"):
        told = latest[user.pk]
        lost = {name: False for name in STANDING if getattr(user, name) and not told.get(name)}
        groups = user.groups.exclude(name__in=told.get("groups", ()))
        rights = [
            right
            for right in user.user_permissions.select_related("content_type")
            if _name(right) not in told.get("rights", ())
        ]
        if not (lost or rights or groups.exists()):
            continue
        # Not saved but written: saving would note it once more, as if somebody had done it.
        if lost:
            type(user).objects.filter(pk=user.pk).update(**lost)
        through = user.groups.through.objects.filter(user=user)
        through.filter(group__in=list(groups)).delete()
        user.user_permissions.through.objects.filter(user=user, permission__in=rights).delete()
        note("role-changed", subject=user, detail="held back after a restore")
        changed += 1
    return changed


def forget_credentials(entries):
    """Take the passwords and factors that a backup brought back and `entries` tell were replaced.

    The newer ones are not kept beside the record, where they could be read: whoever is concerned
    sets a password anew, by a link of an administrator. Gives the number of accounts.
    """
    users = get_user_model().objects.filter(pk__in=_keys(entries, "password")).order_by("pk")
    for user in users:
        user.set_unusable_password()
        # Not saved but written, as above.
        type(user).objects.filter(pk=user.pk).update(password=user.password)
        note("password-set", subject=user, detail="closed after a restore")
    factors = Authenticator.objects.filter(pk__in=_keys(entries, "factor"))
    factors._raw_delete(factors.db)
    return len(users)


def _keys(entries, kind):
    return [entry.key for entry in entries if entry.kind == kind]
