"""Who was erased, what was taken down and what was closed does not come back with a backup."""

import json
import re
import shutil
from pathlib import Path

import pytest
from allauth.mfa.models import Authenticator
from django.apps import apps
from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import Group, Permission, User
from django.contrib.sessions.models import Session
from django.core.files.base import ContentFile
from django.core.management import CommandError, call_command
from django.db import connection
from django.test import Client

from baliprocess import not_again
from baliprocess.accounts.standing import hold_back
from baliprocess.acts import act
from baliprocess.audit import AuditEntry
from baliprocess.backup import rows
from baliprocess.backup.again import do_again, registers
from baliprocess.backup.making import make
from baliprocess.backup.manifest import backups
from baliprocess.backup.sealing import Plain
from baliprocess.erasure import erase, find
from baliprocess.erasure.again import erase_again
from baliprocess.erasure.sealed import Sealed, seal
from baliprocess.search.index import rebuild
from baliprocess.staff import grant_groups
from meetings.models import Delegate
from photos.models import Photo
from photos.taken_down import take_down
from tests import make as made
from tests.bytes_of import bytes_with

database = pytest.mark.django_db(transaction=True)
NAME = "Quỳnh Zyxwander"
PICTURE = b"\xff\xd8 canary-of-the-picture \xff\xd9"


@pytest.fixture(autouse=True)
def _places(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "media"
    settings.BACKUP_DIR = tmp_path / "backups"
    settings.NOT_AGAIN_FILE = tmp_path / "var" / "not-again.jsonl"
    settings.BACKUP_KEY = ""


@pytest.fixture
def officer():
    user = User.objects.create_user("officer", password="x", is_staff=True)
    user.groups.add(grant_groups()["Publisher"])
    return user


@pytest.fixture
def photo(officer):
    """A record that names somebody in many places, and a photo with its files."""
    meeting = made.a_meeting(number=13, summary=f"<p>Chaired by <b>Quynh</b> {NAME[6:]}.</p>")
    delegation = made.a_delegation(meeting, note=f"Led by {NAME}")
    with act(officer, f"Added {NAME}", subject=delegation):
        person = delegation.delegates.create(name=NAME, position="Deputy")
        person.position = "Minister"
        person.save()
    made.an_article(headline=f"{NAME} opens the meeting")
    row = made.a_photo(caption="A table", album=made.an_album())
    row.original.save("a.jpg", ContentFile(PICTURE))
    row.renditions.create(
        format="webp", width=320, height=200, bytes=1, file=ContentFile(PICTURE, "320.webp")
    )
    rebuild()
    return row


def bytes_everywhere(settings):
    """Every byte the site keeps: the database and all uploaded files."""
    files = [path for path in Path(settings.MEDIA_ROOT).rglob("*") if path.is_file()]
    if connection.vendor == "sqlite":
        name = Path(connection.settings_dict["NAME"])
        files += [path for path in name.parent.glob(f"{name.name}*") if path.is_file()]
        return b"".join(path.read_bytes() for path in files)
    tables = (rows.lines_of(model, "default") for model in rows.tables(apps).values())
    return b"".join(path.read_bytes() for path in files) + b"".join(map(b"".join, tables))


def canaries(settings):
    """What of the canaries stands anywhere, in any spelling and case."""
    return bytes_with(bytes_everywhere(settings), "Zyxwander", "canary-of-the-picture")


@database
def test_nobody_and_nothing_comes_back_by_any_byte(photo, officer, settings, tmp_path, capsys):
    old = make(settings.BACKUP_DIR, seal=Plain())
    assert canaries(settings) == ["Zyxwander", "canary-of-the-picture"]
    person, number, address = Delegate.objects.get(), photo.pk, photo.get_absolute_url()
    erase(find([NAME]), officer)
    take_down(photo, officer)
    later = made.a_photo()
    last = later.pk
    take_down(later, officer)
    assert canaries(settings) == []
    call_command("restore", old.name, "--replace")
    told = capsys.readouterr().out
    assert "people erased since were erased again: 1" in told
    assert "photos taken down since were taken down again: 2" in told
    assert canaries(settings) == []
    visitor = Client()
    assert visitor.get(address).status_code == 410
    assert visitor.get(f"/media/photos/{number}/320.webp").status_code == 410
    assert (Delegate.objects.count(), Delegate.history.count(), Photo.objects.count()) == (0, 0, 0)
    # Numbers that answer 410, or were somebody's, are nobody's again.
    assert made.a_photo().pk > last
    assert made.a_delegation().delegates.create(name="Other").pk > person.pk
    details = AuditEntry.objects.filter(action="restored").values_list("detail", flat=True)
    assert [*details] == ["again: 1 people, 2 photos, 0 accounts, 0 passwords"]
    # The register itself says no name, in any of its three places.
    assert bytes_with(settings.NOT_AGAIN_FILE.read_bytes(), "Zyxwander") == []
    again = make(settings.BACKUP_DIR, seal=Plain())
    assert bytes_with((again / "baliprocess.notagain.rows").read_bytes(), "Zyxwander") == []


@database
@pytest.mark.one_engine
@pytest.mark.parametrize("survivor", ["table", "file", "newer backup", "saved elsewhere"])
def test_one_register_is_enough_where_the_others_are_lost(settings, survivor):
    not_again.remember("photo", key=7)
    (mark,) = not_again.entries_of()
    elsewhere = settings.NOT_AGAIN_FILE.with_name("saved.jsonl")
    shutil.copy(settings.NOT_AGAIN_FILE, elsewhere)
    if survivor == "newer backup":
        make(settings.BACKUP_DIR, seal=Plain())
    if survivor != "table":
        not_again.NotAgain.objects.all().delete()
    if survivor != "file":
        settings.NOT_AGAIN_FILE.unlink()
    more = elsewhere if survivor == "saved elsewhere" else None
    found, problems = registers(settings.BACKUP_DIR, Plain(), more)
    assert (list(found), found[mark].key, problems) == ([mark], 7, [])


@database
@pytest.mark.one_engine
def test_a_backup_whose_register_cannot_be_read_is_named(settings):
    folder = make(settings.BACKUP_DIR, seal=Plain())
    (folder / "baliprocess.notagain.rows").write_bytes(b"x")
    found, (problem,) = registers(settings.BACKUP_DIR, Plain(), None)
    assert found == {}
    assert problem.startswith(f"The backup {folder.name} does not say who was erased")


def noted():
    return [*not_again.entries_of().values()]


@pytest.mark.django_db
def test_a_name_that_was_spelt_otherwise_goes_by_its_number(photo, officer):
    erase(find([NAME]), officer)
    (entry,) = noted()
    (key,) = entry.told["rows"]["meetings.delegate"]
    back = made.a_delegation().delegates.create(pk=key, name="Qynh Zyxwandr")
    assert erase_again([entry]) == []
    assert (Delegate.objects.count(), Delegate.history.filter(id=back.pk).count()) == (0, 0)
    # Nor does doing it again make the register longer.
    assert noted() == [entry]


@pytest.mark.django_db
def test_what_a_backup_knows_itself_is_not_done_again(settings):
    grant_groups()
    User.objects.create_user("somebody", is_staff=True)
    assert do_again([], connection) == (0, 0, 0, 0, [])
    assert AuditEntry.objects.filter(action="restored").count() == 0


@database
def test_no_former_password_opens_again(settings, capsys):
    names = ("changed", "unchanged", "upgraded")
    users = {name: User.objects.create_user(name, password="the old one") for name in names}
    lost = Authenticator.objects.create(user=users["changed"], type="totp", data={"secret": "x"})
    kept = Authenticator.objects.create(user=users["unchanged"], type="totp", data={"secret": "x"})
    client = Client()
    client.force_login(users["unchanged"])
    old = make(settings.BACKUP_DIR, seal=Plain())
    users["changed"].set_password("the new one")
    users["changed"].save()
    gone = lost.pk
    lost.delete()
    # A sign-in makes the hash anew when the rounds rise; the password is the same.
    users["upgraded"].password = make_password("the old one")
    users["upgraded"].save(update_fields=["password"])
    call_command("restore", old.name, "--replace")
    assert "accounts whose password was changed since need a new one" in capsys.readouterr().out
    told = {user.username: user for user in User.objects.all()}
    assert {name: user.check_password("the old one") for name, user in told.items()} == {
        "changed": False,
        "unchanged": True,
        "upgraded": True,
    }
    assert not told["changed"].check_password("the new one")
    assert [*Authenticator.objects.values_list("pk", flat=True)] == [kept.pk]
    assert Session.objects.count() == 0
    # The register says which accounts, and nothing of what the passwords were.
    assert {each.kind: (each.key, each.told) for each in noted()} == {
        "password": (users["changed"].pk, {}),
        "factor": (gone, {}),
    }
    # A password that is set now is good, and a backup made from now on brings it back.
    told["changed"].set_password("the newest")
    told["changed"].save()
    new = make(settings.BACKUP_DIR, seal=Plain())
    call_command("restore", new.name, "--replace")
    assert User.objects.get(username="changed").check_password("the newest")


@pytest.mark.django_db
def test_no_account_gets_back_what_it_lost(officer):
    names = ("closed", "deleted", "reopened", "chief", "group", "right", "untouched")
    users = {name: User.objects.create_user(name, is_staff=True) for name in names}
    right = Permission.objects.get(codename="view_series")
    editors = Group.objects.get(name="Editor")

    def before():
        """As a backup made before brings it back."""
        User.objects.filter(username="chief").update(is_superuser=True)
        User.objects.update(is_active=True)
        users["right"].user_permissions.through.objects.get_or_create(
            user=users["right"], permission=right
        )
        for name in ("group", "reopened", "untouched"):
            User.groups.through.objects.get_or_create(user=users[name], group=editors)

    before()
    for name, change in {"chief": "is_superuser", "closed": "is_active"}.items():
        user = User.objects.get(username=name)
        setattr(user, change, False)
        user.save()
    for active in (False, True):
        users["reopened"].is_active = active
        users["reopened"].save()
    users["right"].user_permissions.clear()
    users["group"].groups.remove(editors)
    users["group"].groups.add(grant_groups()["Viewer"])
    key = users["deleted"].pk
    users["deleted"].delete()
    User.objects.create_user("deleted", pk=key, is_staff=True)
    before()
    entries = noted()
    assert hold_back(entries) == 5
    told = {
        user.username: (
            user.is_active,
            user.is_superuser,
            [each.name for each in user.groups.all()],
            user.user_permissions.count(),
        )
        for user in User.objects.exclude(pk=officer.pk)
    }
    assert told == {
        "closed": (False, False, [], 0),
        "deleted": (False, False, [], 0),
        "reopened": (True, False, ["Editor"], 0),
        "chief": (True, False, [], 0),
        "group": (True, False, ["Viewer"], 0),
        "right": (True, False, [], 0),
        "untouched": (True, False, ["Editor"], 0),
    }
    assert hold_back(entries) == 0


@database
@pytest.mark.one_engine
def test_a_register_that_cannot_be_read_is_refused_by_its_line(settings):
    settings.NOT_AGAIN_FILE.parent.mkdir()
    for text in ("{}", "[]", "x", '{"mark": "1"}'):
        settings.NOT_AGAIN_FILE.write_text(text + "\n")
        with pytest.raises(not_again.Unreadable, match=r"Line 1 of .*not-again.jsonl cannot be"):
            registers(settings.BACKUP_DIR, Plain(), None)
        with pytest.raises(CommandError, match="Line 1 of"):
            call_command("backup")
    assert backups(settings.BACKUP_DIR) == []


@database
@pytest.mark.one_engine
def test_the_file_follows_the_table_and_keeps_what_only_it_has(settings):
    not_again.remember("photo", key=1)
    not_again.NotAgain.objects.all().delete()
    not_again.remember("photo", key=2)
    lines = settings.NOT_AGAIN_FILE.read_text().splitlines()
    assert [json.loads(line)["key"] for line in lines] == [1, 2]
    assert settings.NOT_AGAIN_FILE.stat().st_mode & 0o777 == 0o600
    assert [path.name for path in settings.NOT_AGAIN_FILE.parent.glob("*.part")] == []


def test_a_sealed_name_is_known_again_and_cannot_be_read():
    told = seal(["Trần Thị Lan", "TRAN thi lan", "Lan Tran Thi"])
    assert len(told["names"]) == 2
    assert not re.search("tran|lan", json.dumps(told), re.IGNORECASE)
    texts = {
        "Ms Tran  Thi\nLan spoke": {("tran", "thi", "lan")},
        "<p>Trần <b class='lan'>Thị</b>&nbsp;Lan</p>": {("tran", "thi", "lan")},
        "lan-tran-thi-speaks": {("lan", "tran", "thi")},
        "Thi Lan Tran": set(),
        "": set(),
    }
    for text, found in texts.items():
        sealed = Sealed([told])
        sealed.look(text)
        assert sealed.found.get(0, set()) == found
    sealed = Sealed([told, seal(["Other Name"])])
    sealed.look({"caption": [{"text": "Other Name and Tran Thi Lan"}]})
    assert sealed.found == {0: {("tran", "thi", "lan")}, 1: {("other", "name")}}
