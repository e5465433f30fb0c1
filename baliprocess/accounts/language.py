"""The language in which somebody on the staff is spoken to: chosen, or that of the browser."""

from django.conf import settings
from django.db import models
from django.utils import translation
from django.utils.cache import patch_vary_headers
from django.utils.translation import gettext_lazy as _
from django.utils.translation.trans_real import parse_accept_lang_header

from baliprocess import languages

#: Below it the desk and the pages of signing in stand; all else goes by the address.
DESK = "/admin/"


class DeskLanguage(models.Model):
    """The language that an account has chosen; without a row its browser says which."""

    shows_on_pages = False

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="desk_language"
    )
    code = models.CharField(max_length=20)

    class Meta:
        default_permissions = ()
        verbose_name = _("language of an account")
        verbose_name_plural = _("languages of accounts")

    def __str__(self):
        return self.code


def chosen(user):
    """The code that the account has chosen; "" for none, and for one that there is no more."""
    kept = getattr(user, "desk_language", None)
    return kept.code if kept is not None and kept.code in languages.codes() else ""


def choose(user, code):
    """Keep what the account has chosen: a code of the settings, or "" for the browser's."""
    if code:
        DeskLanguage.objects.update_or_create(user=user, defaults={"code": code})
    else:
        DeskLanguage.objects.filter(user=user).delete()


def asked_for(header):
    """The code of ours that an Accept-Language header likes best; the default's for none."""
    for code, _quality in parse_accept_lang_header(header):
        if code == "*":
            break
        try:
            return translation.get_supported_language_variant(code)
        except LookupError:
            continue
    return languages.default()


class DeskLanguageMiddleware:
    """Speaks the language of who works at the desk; stands behind what finds out who that is."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if not request.path_info.startswith(DESK):
            return self.get_response(request)
        code = chosen(request.user)
        with translation.override(code or asked_for(request.headers.get("Accept-Language", ""))):
            response = self.get_response(request)
        if not code:
            patch_vary_headers(response, ["Accept-Language"])
        return response
