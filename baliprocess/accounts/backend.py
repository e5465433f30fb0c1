"""Looks up the account of a name, as Django does, in the way of django-allauth."""

from allauth.account.auth_backends import AuthenticationBackend
from django.contrib.auth import get_user_model


class StaffBackend(AuthenticationBackend):
    """allauth's backend, which spends the same time on unknown names; names are case-sensitive."""

    def _authenticate_by_username(self, username, password):
        user = get_user_model().objects.filter(username=username).first()
        return self._check_password(user, password)

    def get_user(self, user_id):
        # The language of the desk comes along: every page needs it.
        users = get_user_model().objects.select_related("desk_language")
        user = users.filter(pk=user_id).first()
        return user if user and self.user_can_authenticate(user) else None
