"""A staff account with a password, and codes of an authenticator app."""

import time

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import (
    TOTP,
    format_hotp_value,
    generate_totp_secret,
    hotp_value,
)
from django.contrib.auth.models import User

from baliprocess.staff import grant_groups

PASSWORD = "a long pass phrase"


@pytest.fixture
def account(db):
    """A function that makes an account in a group; its password is PASSWORD."""

    def account(name="anna", group="Editor", **values):
        user = User.objects.create_user(name, password=PASSWORD, is_staff=True, **values)
        user.groups.add(grant_groups()[group])
        return user

    return account


@pytest.fixture
def log_in(client):
    """A function that sends the form of signing in and gives the answer."""

    def log_in(name="anna", password=PASSWORD, *, next="", client=client, **extra):  # noqa: A002
        data = {"username": name, "password": password, "next": next}
        return client.post("/admin/login/", data, **extra)

    return log_in


@pytest.fixture
def with_app(db):
    """A function that gives a user an authenticator app, and a function for its codes."""

    def with_app(user):
        secret = generate_totp_secret()
        TOTP.activate(user, secret)
        return lambda steps=0: format_hotp_value(hotp_value(secret, int(time.time()) // 30 + steps))

    return with_app


def factors(user):
    return set(Authenticator.objects.filter(user=user).values_list("type", flat=True))
