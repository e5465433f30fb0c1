"""The forms of signing in, where the site asks for more than django-allauth does."""

from allauth.account.forms import LoginForm
from allauth.mfa.adapter import get_adapter
from allauth.mfa.base.forms import AuthenticateForm, ReauthenticateForm
from allauth.mfa.models import Authenticator
from django import forms
from django.core.cache import cache
from django.utils.translation import get_language_info
from django.utils.translation import gettext_lazy as _

from baliprocess import languages

#: A code of an app is good for its half minute and the ones beside it: so long it is remembered.
CODE_SECONDS = 120


class SignInForm(LoginForm):
    """Name and password, called as Django's own form calls them."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        name, password = self.fields["login"], self.fields["password"]
        name.label = _("Username")
        name.widget.attrs |= {"autofocus": True, "autocapitalize": "none", "maxlength": 150}
        password.help_text = ""
        for field in (name, password):
            field.widget.attrs.pop("placeholder", None)

    def add_prefix(self, field_name):
        return super().add_prefix("username" if field_name == "login" else field_name)

    def clean_login(self):
        # A name is not trimmed: it is looked up as it was typed.
        return self.cleaned_data["login"]


class _Once:
    """A code of an authenticator app is taken once, by whichever worker."""

    def clean_code(self):
        code = super().clean_code()
        if self.authenticator.type == Authenticator.Type.TOTP:
            digits = "".join(filter(str.isdigit, code))
            if not cache.add(f"totp:{self.user.pk}:{digits}", 1, timeout=CODE_SECONDS):
                raise get_adapter().validation_error("incorrect_code")
        return code


class CodeForm(_Once, AuthenticateForm):
    pass


class CodeAgainForm(_Once, ReauthenticateForm):
    pass


def _names():
    """(code, its name in itself) of each language of the settings, and none of them first."""
    yield "", _("As the browser asks")
    for code in languages.codes():
        yield code, get_language_info(code)["name_local"].title()


class LanguageForm(forms.Form):
    language = forms.ChoiceField(
        label=_("Language"),
        choices=_names,
        required=False,
        widget=forms.RadioSelect,
        help_text=_("What is kept in the record stays in the language in which it was written."),
    )
