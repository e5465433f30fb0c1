"""A passkey answers for this host and this question only, whoever holds its key."""

import hashlib
import secrets

import pytest
from allauth.core import context
from allauth.mfa.webauthn.internal.auth import get_server
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from django.test import RequestFactory
from fido2.cose import ES256
from fido2.webauthn import (
    AttestedCredentialData,
    AuthenticationResponse,
    AuthenticatorAssertionResponse,
    AuthenticatorData,
    CollectedClientData,
)

HERE = "www.example.org"
FLAG = AuthenticatorData.FLAG


@pytest.fixture
def server(settings):
    """What judges passkeys for a request to HERE."""
    settings.ALLOWED_HOSTS = [HERE]
    request = RequestFactory().get("/admin/login/", headers={"host": HERE}, secure=True)
    with context.request_context(request):
        yield get_server()


@pytest.fixture(scope="module")
def key():
    return ec.generate_private_key(ec.SECP256R1())


def answered(server, key, *, origin=f"https://{HERE}", host=HERE, own_question=True, signer=None):
    """Whether an answer of the passkey `key`, signed so, is taken. Raises ValueError where not."""
    public = ES256.from_cryptography_key(key.public_key())
    credential = AttestedCredentialData.create(bytes(16), secrets.token_bytes(16), public)
    _options, state = server.authenticate_begin([credential])
    question = state["challenge"] if own_question else secrets.token_urlsafe(32)
    said = CollectedClientData.create("webauthn.get", question, origin)
    data = AuthenticatorData.create(hashlib.sha256(host.encode()).digest(), FLAG.UP | FLAG.UV, 1)
    signature = (signer or key).sign(data + said.hash, ec.ECDSA(SHA256()))
    response = AuthenticationResponse(
        raw_id=credential.credential_id,
        response=AuthenticatorAssertionResponse(
            client_data=said, authenticator_data=data, signature=signature
        ),
    )
    return server.authenticate_complete(state, [credential], response) == credential


def test_its_own_host_is_answered(server, key):
    assert answered(server, key)


@pytest.mark.parametrize(
    "other",
    [
        {"origin": "https://www.example.com"},
        {"origin": "https://www.example.org.example.com"},
        {"origin": f"http://{HERE}"},
        {"origin": "https://example.org"},
        {"host": "www.example.com"},
        {"own_question": False},
    ],
    ids=str,
)
def test_another_origin_host_or_question_is_refused(server, key, other):
    with pytest.raises(ValueError, match=r"origin|RP ID|challenge"):
        answered(server, key, **other)


def test_another_key_is_refused(server, key):
    with pytest.raises(ValueError, match="signature"):
        answered(server, key, signer=ec.generate_private_key(ec.SECP256R1()))
