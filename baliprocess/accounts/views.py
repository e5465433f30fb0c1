"""The pages of signing in that are the site's own; the others are django-allauth's."""

from allauth.account.decorators import reauthentication_required
from allauth.account.views import LoginView
from django.contrib import admin, messages
from django.contrib.auth import logout
from django.contrib.auth.views import INTERNAL_RESET_SESSION_TOKEN, PasswordResetConfirmView
from django.db import transaction
from django.http import HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse, reverse_lazy
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST

from baliprocess.admin_site import UNSENT
from baliprocess.audit import note

from . import language, second_factor, sessions
from .forms import LanguageForm, SignInForm
from .links import parts


class SignIn(LoginView):
    """Name and password, or a passkey; then the second factor of whoever has one."""

    form_class = SignInForm
    template_name = "admin/login.html"

    def dispatch(self, request, *args, **kwargs):
        if request.user.is_authenticated and not admin.site.has_permission(request):
            # Else the start page and this one would send the visitor to and fro.
            logout(request)
        return super().dispatch(request, *args, **kwargs)

    def get_form_class(self):
        return self.form_class

    def get_default_success_url(self):
        return reverse("admin:index")

    def get_context_data(self, **kwargs):
        return {
            **super().get_context_data(**kwargs),
            **admin.site.each_context(self.request),
            "title": _("Log in"),
            "next": self.get_next_url() or "",
            "unsent": UNSENT in self.request.GET,
        }


class SetPassword(PasswordResetConfirmView):
    """Where an invitation, or a link in place of a lost password, leads."""

    template_name = "accounts/set_password.html"
    success_url = reverse_lazy("admin:login")

    def dispatch(self, request, *args, **kwargs):
        key, token = kwargs["uidb64"], kwargs["token"]
        if token != self.reset_url_token:
            # A link as they were once made, with its secret in the address.
            return HttpResponseRedirect(f"{reverse('account_open_link')}#{key}.{token}")
        return super().dispatch(request, *args, **kwargs)

    @classmethod
    def is_good(cls, key, token):
        """Whether `token` may set a password for the account that `key` names."""
        user = cls().get_user(key)
        return user is not None and cls.token_generator.check_token(user, token)

    @transaction.atomic
    def form_valid(self, form):
        # Whoever comes with the same link at the same moment waits here, and finds it used.
        user = type(self.user)._base_manager.select_for_update().get(pk=self.user.pk)
        token = self.request.session.get(INTERNAL_RESET_SESSION_TOKEN)
        if not self.token_generator.check_token(user, token):
            self.validlink = False
            return self.render_to_response(self.get_context_data())
        answer = super().form_valid(form)
        note("password-set", user=self.user, subject=self.user)
        messages.success(self.request, _("Your password is set. Sign in with it."))
        return answer

    def get_context_data(self, **kwargs):
        return {
            **super().get_context_data(**kwargs),
            **admin.site.each_context(self.request),
            "title": _("Set your password"),
        }


@require_http_methods(["GET", "HEAD", "POST"])
def open_link(request):
    """Where a link leads: its secret, which is in no address, is exchanged for a session."""
    context = {**admin.site.each_context(request), "title": _("Set your password")}
    if request.method != "POST":
        return render(request, "accounts/open_link.html", context)
    key, token = parts(request.POST.get("link", ""))
    if not SetPassword.is_good(key, token):
        return render(request, SetPassword.template_name, context | {"validlink": False})
    request.session[INTERNAL_RESET_SESSION_TOKEN] = token
    return redirect("account_set_password", key, SetPassword.reset_url_token)


@reauthentication_required(allow_get=True)
def sessions_view(request):
    """One's own sessions, each of which can be ended by who has just shown who it is."""
    own = request.session.session_key
    if request.method == "POST":
        if "others" in request.POST:
            ended = sessions.end(request.user, keep=own)
        else:
            ended = sessions.end(request.user, handle=request.POST.get("end", ""), keep=own)
        if ended:
            note("sessions-ended", user=request.user, subject=request.user, detail=str(ended))
        messages.success(
            request,
            ngettext("%d session was ended.", "%d sessions were ended.", ended) % ended,
        )
        return HttpResponseRedirect(reverse("admin:sessions"))
    context = {
        **admin.site.each_context(request),
        "title": _("Where you are signed in"),
        "own": sessions.handle_of(own),
        "sessions": sessions.sessions_of(request.user),
        "hours": sessions.WHOLE // 3600,
        "has_second_factor": second_factor.is_set_up(request.user),
    }
    return render(request, "accounts/sessions.html", context)


def language_view(request):
    """The language in which the desk speaks to the account."""
    sent = request.POST if request.method == "POST" else None
    form = LanguageForm(sent, initial={"language": language.chosen(request.user)})
    if form.is_valid():
        language.choose(request.user, form.cleaned_data["language"])
        header = request.headers.get("Accept-Language", "")
        spoken = form.cleaned_data["language"] or language.asked_for(header)
        with translation.override(spoken):
            messages.success(request, _("From now on the desk speaks your language."))
        return HttpResponseRedirect(reverse("admin:language"))
    context = {
        **admin.site.each_context(request),
        "title": _("Language"),
        "form": form,
    }
    return render(request, "accounts/language.html", context)


@require_POST
def begin_again(request):
    """Forget a signing in that stopped before the second step."""
    logout(request)
    return HttpResponseRedirect(reverse("admin:login"))


set_password = SetPassword.as_view()
