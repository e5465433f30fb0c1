"""Whether somebody is signed in, looked at only by pages that ask: visitors have no session."""

from django.contrib.auth import get_user, logout
from django.contrib.auth.middleware import AuthenticationMiddleware
from django.contrib.auth.models import AnonymousUser
from django.http import HttpResponseRedirect
from django.urls import reverse
from django.utils.functional import SimpleLazyObject
from django.utils.http import urlencode

from . import second_factor, sessions

#: What anybody may open, and what leads to a second factor for whoever has none yet.
OPEN = (
    *("login", "logout", "account_login", "account_logout"),
    *("account_open_link", "account_set_password"),
)
SETTING_UP = ("account_reauthenticate",)


class StaffAuthenticationMiddleware(AuthenticationMiddleware):
    """Django's, with an end to every session, and a second factor for whoever must have one."""

    def process_request(self, request):
        super().process_request(request)
        request.user = SimpleLazyObject(lambda: _user(request))

    def process_view(self, request, view, args, kwargs):
        match = request.resolver_match
        name = match.url_name or ""
        setting_up = name.startswith("mfa_") or name in SETTING_UP
        if name in OPEN or not (setting_up or "admin" in match.app_names):
            return None
        user = request.user
        if not user.is_authenticated or second_factor.proved(request):
            return None
        if not second_factor.is_needed(user):
            return None
        if second_factor.is_set_up(user):
            # It was set up in another session: this one has shown a password only.
            logout(request)
            query = urlencode({"next": request.get_full_path()})
            return HttpResponseRedirect(f"{reverse('admin:login')}?{query}")
        return None if setting_up else HttpResponseRedirect(reverse("mfa_index"))


def _user(request):
    if not hasattr(request, "_cached_user"):
        user = get_user(request)
        if user.is_authenticated:
            if sessions.is_over(request.session):
                request.session.flush()
                user = AnonymousUser()
            else:
                sessions.use(request.session)
        request._cached_user = user
    return request._cached_user
