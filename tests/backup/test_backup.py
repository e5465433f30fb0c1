"""A backup is made, proved, damaged and put back."""

import base64
import contextlib
import datetime as dt
import json
import shutil
import threading
from pathlib import Path

import pytest
from django.apps import apps
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.core.management import CommandError, call_command
from django.db import connections, transaction

from baliprocess.backup import rows
from baliprocess.backup.checking import Newer, check
from baliprocess.backup.making import STORE, Busy, alone_in, make
from baliprocess.backup.manifest import (
    MANIFEST,
    SUM,
    backups,
    last_result,
    read_manifest,
    write_manifest,
)
from baliprocess.backup.pruning import prune, to_keep
from baliprocess.backup.restoring import NotEmpty, restore
from baliprocess.backup.sealing import Damaged, NoKey, Plain, Sealed
from baliprocess.backup.store import Store
from baliprocess.previews.models import PreviewLink
from baliprocess.staff import grant_groups
from meetings.models import DocumentFile, Meeting
from members.models import Member
from tests.make import a_delegation, a_document, a_meeting, a_member, a_photo, an_article

pytestmark = pytest.mark.django_db(transaction=True)

KEY = base64.b64encode(bytes(range(32))).decode()


@pytest.fixture(autouse=True)
def _storage(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "media"
    settings.BACKUP_DIR = tmp_path / "backups"
    # What others of this process took out for good is no concern of these backups.
    settings.NOT_AGAIN_FILE = tmp_path / "not-again.jsonl"
    settings.BACKUP_KEY = ""


@pytest.fixture
def root(tmp_path):
    return tmp_path / "backups"


@pytest.fixture
def record():
    # They stand in every database that was migrated; other tests empty theirs.
    grant_groups()
    viet_nam = a_member("Việt Nam “quoted”\n", slug="viet-nam")
    meeting = a_meeting(
        city="Đà Nẵng", summary="=1+1 \\ \u2028 اجتماع", starts_on=dt.date(2019, 7, 23)
    )
    meeting.hosts.add(viet_nam)
    a_delegation(meeting, viet_nam)
    a_photo(keywords="a\nb", embedded={"z": [1, None, "x"], "a": {"b": 2.5}})
    article = an_article(publish_at=dt.datetime(2019, 7, 23, 9, 30, 0, 123456, dt.UTC))
    article.meetings.add(meeting)
    file = DocumentFile(document=a_document(meeting=meeting))
    file.file.save("statement.pdf", ContentFile(b"%PDF-1.4 " + bytes(range(256)) * 9_000))
    gone = a_member("Given once")
    gone.delete()
    return meeting


def state():
    """Every row, every file and every next key of the live site."""
    models = rows.tables(apps)
    live = connections["default"]
    tables = {
        label: (rows.digest(model, "default"), rows.next_key(model, live))
        for label, model in models.items()
    }
    files = {}
    for file in DocumentFile.objects.all():
        with contextlib.suppress(FileNotFoundError), file.file.open("rb") as opened:
            files[file.file.name] = opened.read()
    return tables, files


def wipe():
    with connections["default"].cursor() as cursor:
        for model in rows.tables(apps).values():
            if model._meta.app_label in ("members", "meetings", "photos", "news"):
                table = model._meta.db_table
                if connections["default"].vendor == "sqlite":
                    cursor.execute("PRAGMA foreign_keys=OFF")
                    model._base_manager.all()._raw_delete("default")
                else:
                    cursor.execute(f'TRUNCATE "{table}" CASCADE')
        if connections["default"].vendor == "sqlite":
            cursor.execute("PRAGMA foreign_keys=ON")


@pytest.mark.parametrize("seal", [Plain(), Sealed(KEY)], ids=["plain", "sealed"])
def test_what_was_wiped_comes_back_row_by_row_and_byte_by_byte(record, root, settings, seal):
    made = make(root, seal=seal)
    before = state()
    wipe()
    shutil.rmtree(settings.MEDIA_ROOT)
    assert state() != before
    restore(made, seal=seal)
    assert state() == before
    # A key that was given before the backup is not given again.
    assert a_member("Next").pk > Member.objects.get(slug="viet-nam").pk + 1


@pytest.mark.one_engine
def test_files_that_were_spoilt_in_their_places_are_put_back(record, root):
    other = DocumentFile(document=a_document(meeting=record))
    other.file.save("agenda.pdf", ContentFile(b"%PDF-1.4 agenda"))
    made = make(root, seal=Plain())
    before = state()
    emptied, cut = (
        Path(default_storage.path(each.file.name)) for each in DocumentFile.objects.order_by("pk")
    )
    emptied.write_bytes(bytes(emptied.stat().st_size))
    cut.write_bytes(cut.read_bytes()[:-1])
    spoilt = state()
    assert [spoilt[1][name] == data for name, data in before[1].items()] == [False, False]
    restore(made, seal=Plain(), replace=True)
    assert state() == before


def test_a_backup_proves_itself_and_says_so(record, root, capsys):
    call_command("backup")
    (made,) = backups(root)
    assert last_result(made)["passed"] is True
    assert f"PASS {made.name}" in capsys.readouterr().out


def test_a_restore_opens_no_link_that_was_withdrawn_since(record, root, client):
    link, token = PreviewLink.objects.make(record, None)
    other, _token = PreviewLink.objects.make(record, None)
    other.revoked_at = other.created_at
    other.save()
    made = make(root, seal=Plain())
    PreviewLink.objects.filter(pk=link.pk).withdraw()
    restore(made, seal=Plain(), replace=True)
    assert {row.pk: row.state for row in PreviewLink.objects.all()} == {
        link.pk: "withdrawn",
        other.pk: "withdrawn",
    }
    assert PreviewLink.objects.get(pk=other.pk).revoked_at == other.revoked_at
    assert client.post("/preview/", {"link": token}).status_code == 404


def test_a_record_is_replaced_only_when_asked_and_kept_aside(record, root, capsys):
    made = make(root, seal=Plain())
    before = state()
    Meeting.objects.update(city="Denpasar")
    changed = state()
    with pytest.raises(CommandError, match="--replace"):
        call_command("restore", made.name)
    assert state() == changed
    call_command("restore", made.name, "--replace")
    assert state() == before
    latest = backups(root)[0]
    assert latest != made
    call_command("restore", latest.name, "--replace")
    assert state() == changed


def test_writers_go_on_and_the_backup_stands_still(record, root):
    """Each change is of two rows at once: no backup may hold one without the other."""
    first, second = a_member("First", slug="first"), a_member("Second", slug="second")
    Member.objects.filter(pk__in=[first.pk, second.pk]).update(note="0")
    stop = threading.Event()
    written = []

    def write():
        number = 0
        while not stop.is_set():
            number += 1
            with transaction.atomic():
                Member.objects.filter(pk=first.pk).update(note=str(number))
                Member.objects.filter(pk=second.pk).update(note=str(number))
            written.append(number)
        connections.close_all()

    writer = threading.Thread(target=write)
    writer.start()
    try:
        made = make(root, seal=Plain())
    finally:
        stop.set()
        writer.join()
    assert written
    lines = b"".join(Plain().reader((made / "members.member.rows").open("rb"))).splitlines()
    place = json.loads(lines[0]).index("note")
    slug = json.loads(lines[0]).index("slug")
    notes = {row[slug]: row[place] for row in map(json.loads, lines[1:])}
    assert notes["first"] == notes["second"]


# --- Damage --------------------------------------------------------------------------------------


def change(path, act):
    data = bytearray(path.read_bytes())
    path.write_bytes(act(data))


def flipped(data):
    data[len(data) // 2] ^= 1
    return data


def remade(folder, **values):
    """Write the manifest anew, with its sum, as somebody would who means it."""
    manifest = read_manifest(folder)
    told = json.loads((folder / MANIFEST).read_bytes()) | values
    write_manifest(folder, type(manifest)(**told))


def stored(folder):
    """The file that the backup in `folder` keeps."""
    (told,) = read_manifest(folder).files.values()
    return Store(folder.parent / STORE, Plain()).path(told["sha256"])


DAMAGES = {
    "no manifest": lambda f: (f / MANIFEST).unlink(),
    "no sum": lambda f: (f / SUM).unlink(),
    "empty sum": lambda f: (f / SUM).write_text(""),
    "changed manifest": lambda f: change(f / MANIFEST, flipped),
    "cut manifest": lambda f: change(f / MANIFEST, lambda data: data[:100]),
    "newer format": lambda f: remade(f, format=99),
    "newer migration": lambda f: remade(f, migrations=[["meetings", "9999_later"]]),
    "a table is missing": lambda f: (f / "members.member.rows").unlink(),
    "a byte of a table": lambda f: change(f / "members.member.rows", flipped),
    "a cut table": lambda f: change(f / "members.member.rows", lambda data: data[:-20]),
    "an empty table": lambda f: (f / "members.member.rows").write_bytes(b""),
    "a file is missing": lambda f: stored(f).unlink(),
    "a byte of a file": lambda f: change(stored(f), flipped),
    "another file": lambda f: stored(f).write_bytes(b"x"),
    "other sums": lambda f: remade(
        f, tables={k: v | {"sha256": "0" * 64} for k, v in read_manifest(f).tables.items()}
    ),
    "fewer tables": lambda f: remade(
        f, tables={k: v for k, v in read_manifest(f).tables.items() if k != "news.article"}
    ),
    "sealed by another": lambda f: remade(f, seal="AES-256-GCM"),
    "no files at all": lambda f: remade(f, files=None),
    "files without sums": lambda f: remade(f, files={"a.pdf": {"size": 1}}),
    **{
        f"a file at {name!r}": lambda f, name=name: remade(
            f, files={name: next(iter(read_manifest(f).files.values()))}
        )
        for name in ("../a.pdf", "a/../../a.pdf", "/etc/a.pdf", "a//b.pdf", "", ".", "a\0.pdf")
    },
    "a sum that is a path": lambda f: remade(
        f, files={"a.pdf": {"sha256": "../../../etc/passwd", "size": 1}}
    ),
    "a table that is a path": lambda f: remade(
        f, tables=read_manifest(f).tables | {"../x": {"rows": 0, "sha256": "", "next_key": 1}}
    ),
}


@pytest.mark.one_engine
def test_damaged_backups_are_refused_and_the_record_stays(record, root, tmp_path):
    good = make(root, seal=Plain())
    Meeting.objects.update(city="Live")
    before = state()
    for number, (name, damage) in enumerate(DAMAGES.items()):
        copy = tmp_path / f"copy-{number}"
        shutil.copytree(root, copy)
        damage(copy / good.name)
        with pytest.raises((Damaged, Newer)):
            restore(copy / good.name, seal=Plain(), replace=True)
        assert (name, state() == before) == (name, True)
    with pytest.raises(CommandError, match=f"FAIL {good.name}"):
        call_command("backup", "--folder", str(copy), "--check", good.name)


def test_another_key_opens_nothing(record, root):
    made = make(root, seal=Sealed(KEY))
    other = Sealed(base64.b64encode(bytes(32)).decode())
    for seal in (other, Plain()):
        with pytest.raises(Damaged):
            check(made, seal)
    for key in ("short", base64.b64encode(b"x").decode(), "é"):
        with pytest.raises(NoKey):
            Sealed(key)


def test_nothing_of_the_record_can_be_read_in_a_sealed_backup(record, root):
    make(root, seal=Sealed(KEY))
    for path in root.rglob("*"):
        if path.is_file() and path.name not in (MANIFEST, SUM):
            data = path.read_bytes()
            assert b"PDF" not in data
            assert not data.startswith(b"\x1f\x8b")


def test_two_at_once_are_one(root):
    with alone_in(root), pytest.raises(Busy), alone_in(root):
        pass


def test_a_backup_that_fails_leaves_nothing(record, root, monkeypatch):
    make(root, seal=Plain())
    present = sorted(path.name for path in root.iterdir())

    def full(self, *args, **kwargs):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Store, "add", full)
    shutil.rmtree(root / STORE)
    with pytest.raises(OSError, match="No space"):
        make(root, seal=Plain())
    assert sorted(path.name for path in root.iterdir()) == [
        name for name in present if name != STORE
    ]


@pytest.mark.one_engine
def test_a_missing_file_is_named(record, root, capsys):
    (file,) = DocumentFile.objects.all()
    default_storage.delete(file.file.name)
    call_command("backup")
    told = capsys.readouterr()
    assert f"missing: {file.file.name}" in told.err
    assert "PASS" in told.out


# --- Letting go ----------------------------------------------------------------------------------


def test_files_are_kept_once(record, root):
    first = make(root, seal=Plain())
    second = make(root, seal=Plain())
    assert first != second
    assert read_manifest(first).files == read_manifest(second).files
    assert len(Store(root / STORE, Plain()).names()) == 1


def test_old_backups_go_by_the_rule():
    today = dt.datetime(2026, 11, 21, 3, tzinfo=dt.UTC)
    nightly = [today - dt.timedelta(days=n) for n in range(800)]
    kept = sorted((today - moment).days for moment in to_keep(nightly))
    assert kept[:14] == list(range(14))
    assert len(kept) == 14 + 6 + 10
    assert to_keep(nightly[-3:]) == set(nightly[-3:])
    hours = [today - dt.timedelta(hours=n) for n in range(10)]
    assert to_keep(hours) == {hours[0], hours[1], hours[2], hours[4]}


@pytest.mark.one_engine
def test_files_that_nobody_names_any_more_go(record, root):
    old = make(root, seal=Plain(), now=dt.datetime(2020, 1, 1, tzinfo=dt.UTC))
    DocumentFile.objects.all().delete()
    for day in (2, 3, 4, 5):
        for month in range(1, 5):
            make(root, seal=Plain(), now=dt.datetime(2026, month, day, tzinfo=dt.UTC))
    for month in range(5, 13):
        make(root, seal=Plain(), now=dt.datetime(2026, month, 1, tzinfo=dt.UTC))
    assert prune(root, seal=Plain())[1] == 1
    assert not old.exists()
    assert Store(root / STORE, Plain()).names() == set()


def test_without_a_backup_that_can_be_read_no_file_goes(record, root):
    made = make(root, seal=Plain())
    change(made / MANIFEST, flipped)
    assert prune(root, seal=Plain()) == (0, 0)
    assert len(Store(root / STORE, Plain()).names()) == 1


def test_a_record_is_not_replaced_by_accident(record, root):
    made = make(root, seal=Plain())
    with pytest.raises(NotEmpty):
        restore(made, seal=Plain())
