"""Staff accounts: who may make and change them, and that nobody can raise himself."""

import pytest
from django.contrib.auth.models import User
from django.urls import reverse

from .pages import Form

pytestmark = pytest.mark.django_db


def change(user):
    return reverse("admin:auth_user_change", args=[user.pk])


def test_an_administrator_makes_an_editor_who_can_sign_in(administrator, groups, client):
    form = Form(administrator, reverse("admin:auth_user_add"))
    form["username"] = "desk.officer"
    form["password1"] = form["password2"] = "correct horse battery"
    form["groups"] = [groups["editor"].pk]
    assert form.send().status_code == 302
    user = User.objects.get(username="desk.officer")
    assert (user.is_staff, user.is_superuser) == (True, False)
    assert list(user.groups.all()) == [groups["editor"]]
    assert client.login(username="desk.officer", password="correct horse battery")
    assert client.get(reverse("admin:index")).status_code == 200


def test_an_administrator_cannot_make_a_superuser(administrator):
    form = Form(administrator, change(administrator.user))
    form.send(is_superuser="on")
    administrator.user.refresh_from_db()
    assert not administrator.user.is_superuser


def test_an_administrator_cannot_touch_a_superuser(administrator, superuser):
    url = change(superuser.user)
    assert administrator.post(url, {"username": "taken"}).status_code == 403
    password = reverse("admin:auth_user_password_change", args=[superuser.user.pk])
    answer = administrator.post(password, {"password1": "taken over!", "password2": "taken over!"})
    assert answer.status_code == 403
    delete = reverse("admin:auth_user_delete", args=[superuser.user.pk])
    assert administrator.post(delete, {"post": "yes"}).status_code == 403
    listing = reverse("admin:auth_user_changelist")
    data = {"action": "delete_selected", "_selected_action": [superuser.user.pk], "post": "yes"}
    administrator.post(listing, data)
    superuser.user.refresh_from_db()
    assert superuser.user.username == "root"
    assert superuser.user.check_password("a long password")


def test_the_list_tells_what_an_account_is(superuser, editor):
    content = superuser.get(reverse("admin:auth_user_changelist")).content.decode()
    assert '<td class="field-role">Editor</td>' in content
    assert '<td class="field-role">Superuser</td>' in content


def test_who_signs_in_comes_to_the_start_page(client, db):
    User.objects.create_superuser("root", password="a long password")
    data = {"username": "root", "password": "a long password"}
    assert client.post(reverse("admin:login"), data).url == reverse("admin:index")
