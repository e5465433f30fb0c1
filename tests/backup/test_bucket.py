"""A backup of a site whose files lie in a bucket, put back into an empty one or a spoilt one."""

import pytest
from django.core.files.base import ContentFile
from django.core.management import call_command

from baliprocess.backup.making import make as make_backup
from baliprocess.backup.restoring import restore
from baliprocess.backup.sealing import Plain
from meetings.models import Document, DocumentFile
from photos.ingest import ingest
from photos.models import Photo
from tests import make
from tests.photos.desk.conftest import picture
from tests.photos.test_s3 import PDF, bucket, server  # noqa: F401 - fixtures

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.one_engine]


def stored(bucket):  # noqa: F811 - the fixture
    return {name: bucket.content(name) for name in bucket.names()}


@pytest.fixture
def record(bucket, settings, tmp_path):  # noqa: F811 - the fixture
    """What lies in the bucket of a site with a document and a photo."""
    settings.BACKUP_DIR = tmp_path / "backups"
    file = DocumentFile(document=make.a_document(slug="paper"), bytes=len(PDF))
    file.file.save("paper.pdf", ContentFile(PDF), save=False)
    file.save()
    ingest(picture(), album=make.an_album(slug="album"), name="a.jpg")
    found = stored(bucket)
    assert len(found) > 3
    assert PDF in found.values()
    return found


def test_what_lay_in_a_bucket_comes_back_byte_by_byte(bucket, record, settings):  # noqa: F811
    folder = make_backup(settings.BACKUP_DIR, seal=Plain())
    Photo.objects.all().delete()
    Document.objects.all().delete()
    bucket.clear()
    restore(folder, seal=Plain(), replace=True)
    assert stored(bucket) == record
    assert (Photo.objects.count(), DocumentFile.objects.count()) == (1, 1)


def test_a_file_that_was_spoilt_in_the_bucket_is_put_back(bucket, record, settings):  # noqa: F811
    folder = make_backup(settings.BACKUP_DIR, seal=Plain())
    name = DocumentFile.objects.get().file.name
    bucket.client.put_object(Bucket="forum", Key=name, Body=PDF[::-1])
    restore(folder, seal=Plain(), replace=True)
    assert stored(bucket) == record


def test_the_command_proves_a_backup_of_a_bucket(record, capsys):
    call_command("backup")
    assert "PASS" in capsys.readouterr().out
