"""What the site tells django-allauth: https://docs.allauth.org/en/latest/account/adapter.html"""

import base64
import logging
import secrets
import unicodedata

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.internal.flows.login import get_authentication_records
from allauth.core import context
from allauth.core.internal.httpkit import get_client_ip
from allauth.mfa.adapter import DefaultMFAAdapter
from django.conf import settings
from django.http import HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext_lazy as _

logger = logging.getLogger(__name__)

#: Who has just given a password or a code need not give it again for so many seconds.
RECENT = 300
#: What of a second factor is kept sealed, as django-allauth calls it.
SEALED = {"secret", "seed"}


class StaffAccountAdapter(DefaultAccountAdapter):
    error_messages = DefaultAccountAdapter.error_messages | {
        "username_password_mismatch": _(
            "This name and password do not belong together, or the account cannot sign in. "
            "Both are case-sensitive."
        ),
        "too_many_login_attempts": _(
            "Too many failed attempts for this name or from this address. Wait five minutes, "
            "then try again."
        ),
        "incorrect_password": _("This is not your password."),
    }

    def is_open_for_signup(self, request):
        return False

    def authenticate(self, request, **credentials):
        user = super().authenticate(request, **credentials)
        # Who may not use the desk hears what an unknown name hears.
        return user if user is not None and user.is_active and user.is_staff else None

    def pre_login(self, request, user, **kwargs):
        if not user.is_staff:
            return HttpResponseRedirect(reverse("admin:login"))
        return super().pre_login(request, user, **kwargs)

    def respond_user_inactive(self, request, user):
        return HttpResponseRedirect(reverse("admin:login"))

    def get_client_ip(self, request):
        # Behind a unix socket there is no address: then all share one count.
        return get_client_ip(request) or "none"

    def _get_login_attempts_cache_key(self, request, **credentials):
        # Without the host, which the visitor chooses: each port would have a count of its own.
        name = credentials.get("username") or ""
        return unicodedata.normalize("NFKC", name).casefold()

    def is_safe_url(self, url):
        request = context.request
        return url_has_allowed_host_and_scheme(
            url, allowed_hosts={request.get_host()}, require_https=request.is_secure()
        )

    def is_ajax(self, request):
        # Only the passkey's script asks for data; the other pages are pages.
        asks = request.headers.get("Accept") == "application/json"
        return asks and request.path == reverse("mfa_login_webauthn")

    def add_message(self, request, level, message_template=None, *args, **kwargs):
        if message_template != "account/messages/logged_in.txt":
            super().add_message(request, level, message_template, *args, **kwargs)

    def is_reauthentication_required(self, *, app, **kwargs):
        request = context.request
        records = get_authentication_records(request, request.user)
        latest = max((record.get("at", 0) for record in records), default=0)
        return timezone.now().timestamp() - latest > RECENT


class StaffMFAAdapter(DefaultMFAAdapter):
    error_messages = DefaultMFAAdapter.error_messages | {
        "incorrect_code": _(
            "This code is not right, or its half minute is over: take the one that the app shows "
            "now, and let its telephone set the time by itself."
        ),
    }

    def encrypt(self, text):
        return _box().encrypt(text.encode()).decode()

    def decrypt(self, encrypted_text):
        from cryptography.fernet import InvalidToken

        try:
            return _box().decrypt(encrypted_text.encode()).decode()
        except InvalidToken:
            # After a change of SITE_SECRET_KEY. Nothing may fit then, least of all an empty code.
            logger.exception("A second factor cannot be read: its secret key is another.")
            return base64.b32encode(secrets.token_bytes(20)).decode()

    def get_public_key_credential_rp_entity(self):
        return super().get_public_key_credential_rp_entity() | {"name": "Bali Process"}


def seal_anew(factor):
    """Seal the secrets of a second factor with the present key; raises InvalidToken for no key."""
    for name in SEALED & factor.data.keys():
        factor.data[name] = _box().rotate(factor.data[name].encode()).decode()


def _box():
    """What seals the secrets of second factors, with a key derived from the site's own.

    What keys from before a change have sealed it opens as well.
    """
    from cryptography.fernet import Fernet, MultiFernet  # heavy; public pages do without
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    def box(key):
        derived = HKDF(SHA256(), 32, salt=None, info=b"second factors")
        return Fernet(base64.urlsafe_b64encode(derived.derive(key.encode())))

    return MultiFernet([box(key) for key in (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS)])
