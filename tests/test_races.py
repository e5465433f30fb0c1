"""Sixteen at the same moment: no number, address or code is given twice, and none is an error."""

import io
import secrets
import threading

import pytest
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from django.contrib.auth.models import User
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.urls import reverse
from PIL import Image

from baliprocess.accounts.links import link_for
from meetings.models import Delegate, Meeting
from news.models import Article
from photos.models import Photo
from tests import make
from tests.admin.pages import Form

pytestmark = pytest.mark.django_db(transaction=True)

MANY = 16
PASSWORD = "a long pass phrase"


def at_once(act, things):
    """What `act` gave for each of `things`, each in a thread of its own, begun together."""
    gate, answers = threading.Barrier(len(things)), [None] * len(things)

    def run(number, thing):
        try:
            gate.wait()
            answers[number] = act(thing)
        finally:
            connection.close()

    threads = [
        threading.Thread(target=run, args=[number, thing]) for number, thing in enumerate(things)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return answers


@pytest.fixture
def clients():
    """So many signed in as the same administrator, each with cookies of its own."""
    user = User.objects.create_superuser("root")
    found = [Client() for _ in range(MANY)]
    found[0].force_login(user)
    for client in found[1:]:
        client.cookies = found[0].cookies
    return found


def forms(clients, url, **values):
    """[(client, url, data)] of one form that each of `clients` has opened and filled alike."""
    form = Form(clients[0], url)
    for name, value in values.items():
        form[name] = value
    own = [{"_submission": secrets.token_hex(16), "_save": "1"} for _ in clients]
    return [(client, url, form.values | each) for client, each in zip(clients, own, strict=True)]


def sent(form):
    client, url, data = form
    answer = client.post(url, data)
    return answer.status_code


def test_a_series_gives_each_number_once(clients):
    url = reverse("admin:meetings_meeting_add")
    wanted = {"series": make.a_series().pk, "number": 14}
    answers = at_once(sent, forms(clients, url, **wanted))
    assert sorted(answers) == [200] * (MANY - 1) + [302]
    assert [each.number for each in Meeting.objects.all()] == [14]


def test_articles_of_the_same_headline_have_an_address_each(clients):
    url = reverse("admin:news_article_add")
    answers = at_once(sent, forms(clients, url, headline="States agree", standfirst="They did."))
    assert answers == [302] * MANY
    slugs = Article.objects.values_list("slug", flat=True)
    assert sorted(slugs) == sorted(
        ["states-agree", *(f"states-agree-{number}" for number in range(2, MANY + 1))]
    )


def test_delegates_entered_together_are_all_there_once(clients):
    delegation = make.a_delegation()
    url = reverse("admin:meetings_meeting_delegates", args=[delegation.meeting_id])
    opened = forms(clients, url, **{"delegates-0-delegation": delegation.pk})
    for number, (_client, _url, data) in enumerate(opened):
        data["delegates-0-name"] = f"Delegate {number:02d}"
    answers = at_once(sent, opened)
    assert answers == [302] * MANY
    names = Delegate.objects.values_list("name", flat=True)
    assert sorted(names) == [f"Delegate {number:02d}" for number in range(MANY)]


def picture(shade):
    file = io.BytesIO()
    Image.new("RGB", (40, 30), (shade, shade, 90)).save(file, "PNG")
    return file.getvalue()


@pytest.mark.parametrize("way", ["from the list", "alone"])
@pytest.mark.parametrize("moment", ["before it is held", "before it is written"])
def test_what_a_colleague_saves_meanwhile_is_kept_when_it_is_published(clients, way, moment):
    row = make.a_meeting(status="draft", city="Bali", number=None, title="Workshop")
    colleague = threading.Thread(target=_save_elsewhere, args=[row.pk])
    seen = []

    def let_the_colleague_save(execute, sql, params, many, context):
        reads = sql.startswith("SELECT") and "FOR UPDATE" not in sql
        now = not reads if moment == "before it is held" else sql.startswith("UPDATE")
        if seen and now and colleague.ident is None:
            colleague.start()
            # Where the row is held, it waits for the end of this.
            colleague.join(2)
        seen.extend([sql] if 'FROM "meetings_meeting"' in sql else [])
        return execute(sql, params, many, context)

    name = "publish" if way == "alone" else "changelist"
    url = reverse(f"admin:meetings_meeting_{name}", args=[row.pk] if way == "alone" else [])
    data = {"action": "publish", "_selected_action": [row.pk], "publish_all_the_same": "1"}
    asked = clients[0].get(url).context["seen"] if way == "alone" else []
    with connection.execute_wrapper(let_the_colleague_save):
        assert clients[0].post(url, data | {"seen": asked}).status_code == 302
    colleague.join()
    row.refresh_from_db()
    assert (row.status, row.city) == ("published", "Nusa Dua")


def _save_elsewhere(pk):
    try:
        Meeting.objects.filter(pk=pk).update(city="Nusa Dua")
    finally:
        connection.close()


def test_the_same_photo_is_taken_once_and_others_have_a_place_each(clients, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    album = make.an_album()
    url = reverse("admin:photos_album_upload", args=[album.pk])
    same, other = picture(0), picture(200)

    def send(numbered):
        number, client = numbered
        data = same if number else other
        headers = {"X-Upload-Name": f"{number}.png", "X-Upload-Key": f"key-{number:08d}"}
        while True:
            answer = client.post(
                url, data, content_type="application/octet-stream", headers=headers
            )
            if answer.status_code != 503:
                return answer.status_code

    answers = at_once(send, [*enumerate(clients)])
    assert sorted(answers) == [201, 201] + [409] * (MANY - 2)
    assert sorted(Photo.objects.values_list("position", flat=True)) == [1, 2]


def test_an_invitation_is_accepted_once():
    user = User.objects.create_user("anna", is_staff=True)
    link = link_for(user, "")
    opened = [Client() for _ in range(MANY)]
    targets = [client.post("/admin/account/link/", {"link": link}).url for client in opened]

    def accept(numbered):
        number, client = numbered
        word = f"{PASSWORD} number {number}"
        data = {"new_password1": word, "new_password2": word}
        return client.post(targets[number], data).status_code

    answers = at_once(accept, [*enumerate(opened)])
    assert sorted(answers) == [200] * (MANY - 1) + [302]
    user.refresh_from_db()
    (taken,) = (number for number, status in enumerate(answers) if status == 302)
    assert user.check_password(f"{PASSWORD} number {taken}")


def test_a_recovery_code_opens_once_for_all_who_have_it():
    user = User.objects.create_user("anna", password=PASSWORD, is_staff=True)
    TOTP.activate(user, generate_totp_secret())
    code = RecoveryCodes.activate(user).generate_codes()[0]
    opened = [Client() for _ in range(MANY)]
    for client in opened:
        client.post("/admin/login/", {"username": "anna", "password": PASSWORD})
        # Each signs in from elsewhere; else the limit on trying would answer.
        cache.clear()
    answers = at_once(
        lambda client: client.post("/admin/account/second-step/", {"code": code}).status_code,
        opened,
    )
    assert answers.count(302) == 1
    assert set(answers) <= {200, 302, 429}
