"""The addresses of signing in below /admin/account/, by the names django-allauth calls them."""

from functools import wraps

from django.contrib import admin
from django.urls import path
from django.utils.module_loading import import_string
from django.views.decorators.cache import never_cache

#: What shows all pages of allauth that are used here: address, name, view.
PAGES = (
    ("", "mfa_index", "allauth.mfa.base.views.index"),
    ("second-step/", "mfa_authenticate", "allauth.mfa.base.views.authenticate"),
    ("again/", "account_reauthenticate", "allauth.account.views.reauthenticate"),
    ("again/code/", "mfa_reauthenticate", "allauth.mfa.base.views.reauthenticate"),
    (
        "again/passkey/",
        "mfa_reauthenticate_webauthn",
        "allauth.mfa.webauthn.views.reauthenticate_webauthn",
    ),
    ("app/add/", "mfa_activate_totp", "allauth.mfa.totp.views.activate_totp"),
    ("app/remove/", "mfa_deactivate_totp", "allauth.mfa.totp.views.deactivate_totp"),
    (
        "recovery-codes/",
        "mfa_view_recovery_codes",
        "allauth.mfa.recovery_codes.views.view_recovery_codes",
    ),
    (
        "recovery-codes/new/",
        "mfa_generate_recovery_codes",
        "allauth.mfa.recovery_codes.views.generate_recovery_codes",
    ),
    (
        "recovery-codes.txt",
        "mfa_download_recovery_codes",
        "allauth.mfa.recovery_codes.views.download_recovery_codes",
    ),
    ("passkeys/", "mfa_list_webauthn", "allauth.mfa.webauthn.views.list_webauthn"),
    ("passkeys/add/", "mfa_add_webauthn", "allauth.mfa.webauthn.views.add_webauthn"),
    ("passkeys/sign-in/", "mfa_login_webauthn", "allauth.mfa.webauthn.views.login_webauthn"),
    ("passkeys/<int:pk>/", "mfa_edit_webauthn", "allauth.mfa.webauthn.views.edit_webauthn"),
    (
        "passkeys/<int:pk>/remove/",
        "mfa_remove_webauthn",
        "allauth.mfa.webauthn.views.remove_webauthn",
    ),
    ("begin-again/", "account_logout", "baliprocess.accounts.views.begin_again"),
    ("link/", "account_open_link", "baliprocess.accounts.views.open_link"),
    (
        "link/<uidb64>/<token>/",
        "account_set_password",
        "baliprocess.accounts.views.set_password",
    ),
)


def _page(dotted):
    """The view called `dotted` in the frame of the admin; imported when it is first asked for."""

    @never_cache
    @wraps(_page)
    def view(request, *args, **kwargs):
        response = import_string(dotted)(request, *args, **kwargs)
        context = getattr(response, "context_data", None)
        if context is not None:
            response.context_data = {**admin.site.each_context(request), **context}
        return response

    return view


urlpatterns = [path(address, _page(dotted), name=name) for address, name, dotted in PAGES]
