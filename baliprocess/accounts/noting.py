"""What becomes of accounts is written to the audit trail, and ends sessions where it must."""

from allauth.mfa import signals as factors
from allauth.mfa.models import Authenticator
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.contrib.auth.signals import user_logged_in, user_logged_out, user_login_failed
from django.db.models.signals import m2m_changed, post_delete, post_save, pre_save
from django.dispatch import receiver

from baliprocess.audit import note
from baliprocess.audit.model import acting_user

from . import second_factor, sessions
from .standing import (
    STANDING,
    remember_factor,
    remember_gone,
    remember_password,
    remember_standing,
)

User = get_user_model()


@receiver(user_logged_in)
def _signed_in(request, user, **_):
    sessions.begin(request)
    note("sign-in", user=user)


@receiver(user_logged_out)
def _signed_out(user, **_):
    if user is not None:
        note("sign-out", user=user)


@receiver(user_login_failed)
def _failed(credentials, **_):
    # A name that no account has is not kept: it may be a password in the wrong box.
    name = credentials.get("username") or ""
    note("sign-in-failed", user=User.objects.filter(username=name).first())


@receiver(factors.authentication_failed)
def _wrong_code(user, authenticator, **_):
    note("factor-failed", user=user, detail=authenticator.type)


@receiver(factors.authenticator_added)
@receiver(factors.authenticator_used)
def _proved(request, user, authenticator, **_):
    request.session[second_factor.PROVED] = user.pk


@receiver(factors.authenticator_added)
def _added(request, user, authenticator, **_):
    # Other sessions have shown a password only, whoever sits there.
    sessions.end(user, keep=request.session.session_key)
    note("factor-added", user=user, subject=user, detail=authenticator.type)


@receiver(factors.authenticator_removed)
def _removed(request, user, authenticator, **_):
    note("factor-removed", user=user, subject=user, detail=authenticator.type)
    if not second_factor.is_set_up(user):
        request.session.pop(second_factor.PROVED, None)


@receiver(factors.authenticator_reset)
def _reset(user, authenticator, **_):
    note("factor-reset", user=user, subject=user, detail=authenticator.type)


# --- Rights --------------------------------------------------------------------------------------


@receiver(pre_save, sender=User)
def _before_saving(instance, raw=False, update_fields=None, **_):
    instance.standing_before = None
    if raw or not instance.pk or not (update_fields is None or {*update_fields} & {*STANDING}):
        return
    instance.standing_before = User.objects.filter(pk=instance.pk).values(*STANDING).first()


@receiver(post_save, sender=User)
def _after_saving(instance, created, raw=False, **_):
    if raw:
        return
    if created:
        note("account-made", subject=instance)
    # Not where only the rounds of the same password rise at a sign-in.
    elif instance._password is not None:
        remember_password(instance)
    before = instance.standing_before
    changed = [name for name in STANDING if before and before[name] != getattr(instance, name)]
    if changed:
        told = ", ".join(f"{name}={getattr(instance, name)}" for name in changed)
        note("account-changed", subject=instance, detail=told)
        remember_standing(instance, lowered=not all(getattr(instance, name) for name in changed))
        sessions.end(instance)


@receiver(post_delete, sender=Authenticator)
def _factor_gone(instance, **_):
    remember_factor(instance)


@receiver(post_delete, sender=User)
def _after_deletion(instance, **_):
    remember_gone(instance)


@receiver(m2m_changed, sender=User.groups.through)
@receiver(m2m_changed, sender=User.user_permissions.through)
def _rights_changed(instance, action, reverse, pk_set, model, **_):
    kind = action.removeprefix("post_")
    # When all are taken away at once, who held them is known only before.
    if action not in ("post_add", "post_remove", "pre_clear", "post_clear"):
        return
    if action == "post_clear":
        users = [instance] if not reverse else instance.users_before_clearing
        for user in users:
            remember_standing(user, lowered=True)
        return
    if not reverse:
        users = [instance]
    elif pk_set is None:
        users = instance.users_before_clearing = list(instance.user_set.all())
    else:
        users = User.objects.filter(pk__in=pk_set)
    if action != "pre_clear" and not pk_set:
        return
    for user in users:
        note("role-changed", subject=user, detail=_told(kind, instance, reverse, pk_set, model))
        if action != "pre_clear":
            remember_standing(user, lowered=action == "post_remove")
        sessions.end(user)


def _told(kind, instance, reverse, pk_set, model):
    if reverse:
        names = [str(instance)]
    else:
        names = sorted(str(each) for each in model.objects.filter(pk__in=pk_set or ()))
    return f"{kind.removeprefix('pre_')}: {', '.join(names) or 'all'}"


@receiver(m2m_changed, sender=Group.permissions.through)
def _group_changed(instance, action, reverse, pk_set, **_):
    # Without a person at work it is `migrate`, which gives the groups their rights anew.
    if reverse or not pk_set or action not in ("post_add", "post_remove") or not acting_user():
        return
    note(
        "role-changed",
        subject=instance,
        detail=f"{action.removeprefix('post_')}: {len(pk_set)} rights",
    )
