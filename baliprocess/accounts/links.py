"""Links with which somebody sets a password: an invitation, or in place of a lost one.

Django's own tokens: signed, good for `PASSWORD_RESET_TIMEOUT` seconds, and for one use, because
what they sign contains the password that they replace. They stand behind the "#" of the link, which
no browser sends: the page there hands them over in a form, so that no address and no log has them.
"""

from django.conf import settings
from django.contrib.auth.tokens import default_token_generator
from django.core.mail import send_mail
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_encode
from django.utils.translation import gettext as _

HOURS = settings.PASSWORD_RESET_TIMEOUT // 3600


def link_for(user, base):
    """The whole address at which `user` sets a password; `base` is "https://www.example.org"."""
    key = urlsafe_base64_encode(force_bytes(user.pk))
    token = default_token_generator.make_token(user)
    return f"{base}{reverse('account_open_link')}#{key}.{token}"


def parts(text):
    """(key, token) of a whole link, or of what stands behind its "#"."""
    key, _dot, token = text.strip().rpartition("#")[2].partition(".")
    return key, token


def base_address(request=None):
    """Where the site stands: its first public host, else what was asked for, else this machine.

    A declared host comes before the one in the request, which whoever asks has written.
    """
    if settings.PUBLIC_HOSTS:
        return f"{'https' if settings.HTTPS else 'http'}://{settings.PUBLIC_HOSTS[0]}"
    if request is not None:
        return f"{request.scheme}://{request.get_host()}"
    return "http://127.0.0.1:8000"


def send(user, link):
    """Send the link by e-mail; False without a server or an address."""
    if not (settings.SENDS_MAIL and user.email):
        return False
    text = render_to_string("accounts/link.txt", {"user": user, "link": link, "hours": HOURS})
    send_mail(_("Your account for the staff of the Bali Process site"), text, None, [user.email])
    return True
