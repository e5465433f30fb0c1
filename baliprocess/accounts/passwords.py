"""Passwords that anybody who knows the house would try first."""

import re

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

#: Names of the forum, its groups, places and machinery, without spaces.
WORDS = (
    *("baliprocess", "baliprocesssite", "balidemocracy", "smuggling", "trafficking", "persons"),
    *("peoplesmuggling", "traffickinginpersons", "transnationalcrime", "transnational", "crime"),
    *("seniorofficialsmeeting", "seniorofficials", "ministerialconference", "ministerial"),
    *("regionalsupportoffice", "steeringgroup", "adhocgroup", "workinggroup", "secretariat"),
    *("delegation", "delegate", "meeting", "conference", "administrator", "publisher", "editor"),
    *("password", "welcome", "indonesia", "australia", "jakarta", "bangkok", "bali"),
    *("process", "people", "group", "office", "regional", "support", "site", "admin", "rso", "som"),
)
#: What is written instead of letters.
_INSTEAD = [str.maketrans("03457@$!1", f"oeastasi{one}") for one in "il"]


class HouseWordsValidator:
    """Refuses a password that is nothing but words of the house, digits and signs."""

    def validate(self, password, user=None):
        """Raise ValidationError where fewer than five letters are left without such words."""
        typed = password.lower()
        hosts = re.findall(r"[^\W\d_]{3,}", " ".join(settings.PUBLIC_HOSTS).lower())
        words = sorted({*WORDS, *hosts}, key=len, reverse=True)
        if not re.search(r"[^\W\d_]", password):
            return
        for text in (typed, *(typed.translate(each) for each in _INSTEAD)):
            letters = re.sub(r"[\W\d_]", "", text)
            for word in words:
                letters = letters.replace(word, "")
            if len(letters) < 5:
                raise ValidationError(self.get_help_text(), code="password_of_the_house")

    def get_help_text(self):
        return _(
            "Your password can’t be made of words of this house alone, such as the names of the "
            "forum, its meetings and its places."
        )
