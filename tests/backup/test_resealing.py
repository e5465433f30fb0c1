"""Another key, another cipher: what was sealed before is read, sealed anew, and read again."""

import base64
import io

import pytest
from django.core.files.base import ContentFile
from django.core.management import CommandError, call_command

from baliprocess.backup.checking import check
from baliprocess.backup.making import make
from baliprocess.backup.sealing import Damaged, NoKey, Plain, Sealed, own_seal
from tests import make as made

OLD, NEW, OTHER = (base64.b64encode(bytes([number]) * 32).decode() for number in range(3))
OTHER_CIPHER = "CHACHA20-POLY1305"
DATA = bytes(range(256)) * 20_000


def sealed(data, seal):
    file = io.BytesIO()
    with seal.writer(file) as writer:
        writer.write(data)
    file.seek(0)
    return file


@pytest.mark.parametrize("cipher", ["AES-256-GCM", OTHER_CIPHER])
def test_each_cipher_is_read_whichever_is_written(cipher):
    file = sealed(DATA, Sealed(OLD, cipher=cipher))
    assert DATA[:1000] not in file.getvalue()
    reader = Sealed(NEW, OTHER, OLD)
    assert b"".join(reader.reader(file)) == DATA
    for number in (0, 10, 30, len(file.getvalue()) - 1):
        spoilt = bytearray(file.getvalue())
        spoilt[number] ^= 1
        with pytest.raises(Damaged):
            b"".join(reader.reader(io.BytesIO(spoilt)))
    with pytest.raises(Damaged):
        b"".join(Sealed(NEW).reader(io.BytesIO(file.getvalue())))


def test_what_is_present_is_the_key_and_the_cipher():
    file = sealed(b"x", Sealed(OLD))
    told = {}
    for name, seal in {
        "same": Sealed(OLD, NEW),
        "key": Sealed(NEW, OLD),
        "cipher": Sealed(OLD, cipher=OTHER_CIPHER),
    }.items():
        file.seek(0)
        told[name] = seal.is_present(file)
    assert told == {"same": True, "key": False, "cipher": False}


@pytest.mark.parametrize("old", ["short", "é", base64.b64encode(b"x").decode()])
def test_an_old_key_that_is_none_is_named(settings, old):
    settings.BACKUP_KEY, settings.BACKUP_KEYS_OLD = NEW, [old]
    with pytest.raises(NoKey):
        own_seal()


@pytest.mark.one_engine
@pytest.mark.django_db(transaction=True)
def test_a_key_and_a_cipher_are_changed_and_no_backup_is_lost(settings, tmp_path, capsys):
    settings.MEDIA_ROOT, settings.BACKUP_DIR = tmp_path / "media", tmp_path / "backups"
    settings.NOT_AGAIN_FILE = tmp_path / "not-again.jsonl"
    document = made.a_document(title="Agenda")
    document.files.create(file=ContentFile(b"first", "a.pdf"), bytes=5)
    settings.BACKUP_KEY, settings.BACKUP_KEYS_OLD = OLD, []
    first = make(settings.BACKUP_DIR, seal=own_seal())
    # The new key writes; the file that is kept already stays under the old one, and is read.
    settings.BACKUP_KEY, settings.BACKUP_KEYS_OLD = NEW, [OLD]
    settings.BACKUP_CIPHER = OTHER_CIPHER
    second = make(settings.BACKUP_DIR, seal=own_seal())
    for folder in (first, second):
        check(folder, own_seal())
    with pytest.raises(Damaged):
        check(second, Sealed(NEW, cipher=OTHER_CIPHER))
    call_command("reseal")
    assert "files sealed anew; SITE_BACKUP_KEY_OLD can go" in capsys.readouterr().out
    settings.BACKUP_KEYS_OLD = []
    for folder in (first, second):
        check(folder, own_seal())
    call_command("reseal")
    assert "Backups: 0 files sealed anew" in capsys.readouterr().out
    with pytest.raises(Damaged):
        check(first, Sealed(OLD))
    with pytest.raises(Damaged):
        check(first, Plain())


@pytest.mark.django_db(transaction=True)
def test_a_backup_of_an_unknown_key_stays_as_it_is(settings, tmp_path):
    settings.MEDIA_ROOT, settings.BACKUP_DIR = tmp_path / "media", tmp_path / "backups"
    settings.BACKUP_KEY = OLD
    folder = make(settings.BACKUP_DIR, seal=own_seal())
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    settings.BACKUP_KEY = NEW
    with pytest.raises(CommandError, match="belongs to another key"):
        call_command("reseal")
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
