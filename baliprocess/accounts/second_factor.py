"""Who needs a second factor, and whether this session has shown one."""

from django.conf import settings

PROVED = "second_factor"
#: Who may take away from the public, or keep accounts: Publisher, Administrator, and their equals.
RIGHTS = ("auth.change_user", "baliprocess.publish_page", "meetings.withdraw_meeting")


def is_needed(user):
    """Whether `user` must sign in with a second factor on this installation."""
    return settings.MFA_REQUIRED and any(user.has_perm(right) for right in RIGHTS)


def proved(request):
    """Whether a second factor of this very account was shown in this session."""
    return request.session.get(PROVED) == request.user.pk


def is_set_up(user):
    """Whether `user` has an authenticator app or a passkey."""
    from allauth.mfa.models import Authenticator  # only once the apps are ready

    kinds = (Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN)
    return Authenticator.objects.filter(user=user, type__in=kinds).exists()
