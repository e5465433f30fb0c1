"""A password that is made of the house's own words is refused, and others are not."""

import pytest
from django.core.exceptions import ValidationError

from baliprocess.accounts.passwords import HouseWordsValidator


@pytest.mark.parametrize(
    "password",
    [
        "baliprocess2026",
        "Bali Process 2026!",
        "B@l1Pr0c3ss-2026",
        "MinisterialConference",
        "www.forumhost.org-1",
        "indonesia australia",
        "delegate.delegate",
    ],
)
def test_words_of_the_house_are_no_password(password, settings):
    settings.PUBLIC_HOSTS = ["www.forumhost.org"]
    with pytest.raises(ValidationError, match="words of this house"):
        HouseWordsValidator().validate(password)


@pytest.mark.parametrize(
    "password",
    [
        "a long pass phrase",
        "bali rain on tin roofs",
        "7f#Kq2!mZp0s",
        "134679-852",
        "Đà Nẵng mưa dầm",
    ],
)
def test_others_are(password):
    assert HouseWordsValidator().validate(password) is None
