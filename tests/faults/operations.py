"""The operations that are made to fail, and what must hold after each, however it ended.

Of each: `run`, `state` (one of `states`: how far it came) and `told` (lines that are the same
whenever it has been done). `prepare` is done once, before the first run.
"""

import hashlib
import io
import traceback
from pathlib import Path

from django.apps import apps
from django.conf import settings
from django.core.files.base import ContentFile
from django.db import connection, transaction

MEMBERS = 12


def prepare():
    """The record every run begins with."""
    from meetings.models import Document, Meeting, Series
    from members.models import Member
    from photos.models import Album

    series = Series.objects.create(name="Series", slug="series", level="technical")
    meeting = Meeting.objects.create(series=series, slug="first", number=1, status="published")
    for number in range(MEMBERS):
        Member.objects.create(name=f"Member {number}", slug=f"member-{number}", kind="state")
    Document.objects.create(
        meeting=meeting, title="Report", slug="report", kind="report", status="published"
    )
    Album.objects.create(title="Album", slug="album")


def picture():
    from PIL import Image

    file = io.BytesIO()
    Image.effect_noise((900, 600), 40).convert("RGB").save(file, "JPEG")
    return file.getvalue()


def digests():
    """The digests of all files that rows name; which are as uploaded or made from that."""
    from baliprocess.backup.making import file_names

    paths = [Path(settings.MEDIA_ROOT, name) for name in file_names("default")]
    return sorted(hashlib.sha256(path.read_bytes()).hexdigest() for path in paths)


class Import:
    """A list of delegations is put on record: all of them or none."""

    def run(self):
        from meetings.models import Meeting
        from meetings.record import Match, record_attendance
        from members.models import Member

        keys = Member.objects.values_list("pk", flat=True)
        record_attendance(Meeting.objects.get(), [Match(member=key) for key in keys])

    def state(self):
        from meetings.models import Delegation

        return Delegation.objects.count()

    def told(self):
        from meetings.models import Delegation

        rows = Delegation.objects.order_by("member")
        return rows.values_list("member__slug", "capacity", "presence")

    states = (0, MEMBERS)


class Upload:
    """A document is uploaded: the row and the file, or neither."""

    def run(self):
        from meetings.models import Document, DocumentFile

        # As the admin does: what is told of the row is committed with it.
        with transaction.atomic():
            row = DocumentFile(document=Document.objects.get(), bytes=300_000)
            row.file.save("report.pdf", ContentFile(b"%PDF-1.4 " + bytes(300_000)), save=False)
            row.save()

    def state(self):
        from meetings.models import DocumentFile

        return DocumentFile.objects.count()

    def told(self):
        return digests()

    states = (0, 1)
    #: Its text is read after the commit, and by `rebuild_search` where that failed.
    later = ("baliprocess_filetext",)


class Photo:
    """A photo is uploaded and made smaller: the row with all its files, or nothing."""

    def run(self):
        from photos.ingest import Duplicate, ingest
        from photos.models import Album

        try:
            ingest(
                ContentFile((settings.VAR_DIR / "photo.jpg").read_bytes(), "photo.jpg"),
                album=Album.objects.get(),
                name="photo.jpg",
            )
        except Duplicate:
            return

    def state(self):
        from photos.models import Photo as Row

        return Row.objects.count()

    def told(self):
        return digests()

    states = (0, 1)


class Backup:
    """A backup is made: whole, or not there."""

    def prepare(self):
        """Something must lie there to be backed up."""
        Upload().run()

    def run(self):
        from baliprocess.backup.making import make
        from baliprocess.backup.sealing import Plain

        make(settings.BACKUP_DIR, seal=Plain())

    def manifests(self):
        """Of each backup that is there, proved to be whole."""
        from baliprocess.backup.making import STORE
        from baliprocess.backup.manifest import backups, read_manifest
        from baliprocess.backup.sealing import Plain
        from baliprocess.backup.store import Store

        for folder in backups(settings.BACKUP_DIR):
            manifest = read_manifest(folder)
            store = Store(settings.BACKUP_DIR / STORE, Plain())
            for told in manifest.files.values():
                store.check(told["sha256"])
            for label, told in manifest.tables.items():
                with (folder / f"{label}.rows").open("rb") as file:
                    pieces = b"".join(Plain().reader(file))
                if hashlib.sha256(pieces).hexdigest() != told["sha256"]:
                    raise ValueError(f"{label} is not what was written.")
            yield manifest

    def state(self):
        return min(len([*self.manifests()]), 1)

    def told(self):
        newest = next(self.manifests())
        return [newest.tables, newest.files, newest.missing, newest.migrations]

    states = (0, 1)
    #: It works again where one is there already.
    repeated = True


#: The apps whose migrations are this site's.
OWN = ("baliprocess", "members", "photos", "meetings", "news")


class Migrate:
    """The last migration of an app, and what `migrate` does after it: no step half."""

    def __init__(self, app):
        self.app = app

    def prepare(self):
        """Go back to the migration before; what needs the last one goes back as well."""
        from django.core.management import call_command

        call_command("migrate", self.app, versions_before()[self.app], verbosity=0)

    def run(self):
        from django.core.management import call_command

        call_command("migrate", verbosity=0)

    def state(self):
        from django.db.migrations.executor import MigrationExecutor

        executor = MigrationExecutor(connection)
        return int(not executor.migration_plan(executor.loader.graph.leaf_nodes()))

    def told(self):
        """The tables, triggers and rows, as lines: those of an uninterrupted one are the same."""
        from baliprocess.backup.rows import lines_of, tables

        with connection.cursor() as cursor:
            cursor.execute("SELECT type, name, sql FROM sqlite_master ORDER BY type, name")
            yield from (str(row) for row in cursor.fetchall())
        for label, model in tables(apps).items():
            if label.split(".")[0] in OWN:
                yield from (line.decode() for line in lines_of(model, "default"))

    states = (0, 1)
    #: Step by step, and what comes after the last one is made up for by the next `migrate`.
    in_one = False
    repeated = True
    #: What is missing on the disk may look like a program without migrations.
    may_fail_anyhow = True


def versions_before():
    """{app: the migration before its last} of those that have two."""
    from django.db.migrations.loader import MigrationLoader

    names = {}
    for app, name in sorted(MigrationLoader(None).disk_migrations):
        if app in OWN:
            names.setdefault(app, []).append(name)
    return {app: found[-2] for app, found in names.items() if len(found) > 1}


OPERATIONS = {
    "import": Import(),
    "upload": Upload(),
    "photo": Photo(),
    "backup": Backup(),
    # Each by itself: drawing up the tables of five takes longer than all that is tried.
    **{f"migrate-{app}": Migrate(app) for app in OWN},
}


def faults_of(operation, *, acknowledged):
    """What does not hold though it must, as sentences; `operation` may have ended anyhow."""
    from baliprocess.backup.making import file_names

    with connection.cursor() as cursor:
        cursor.execute("PRAGMA integrity_check")
        if (told := cursor.fetchall()) != [("ok",)]:
            yield f"the database is damaged: {told}"
        cursor.execute("PRAGMA foreign_key_check")
        if told := cursor.fetchall():
            yield f"rows hang in the air: {told}"
    try:
        state = operation.state()
    except Exception as error:  # noqa: BLE001 - told as a finding
        yield f"how far it came cannot be told: {error}"
        return
    if state not in operation.states:
        yield f"half of it is there: {state}"
    if acknowledged and not state:
        yield "it was acknowledged and is not there"
    if isinstance(operation, Migrate) and not state:
        # Half way the tables are not those that this version's questions are for.
        return
    for name in file_names("default"):
        if not Path(settings.MEDIA_ROOT, name).is_file():
            yield f"a row names {name}, which is missing"


def attempt(operation, tell=None):
    """Run `operation`; 0 when it acknowledged, 1 when it failed as it may, 2 otherwise.

    `tell` is given the traceback of a failure.
    """
    try:
        operation.run()
    except Exception as error:  # noqa: BLE001 - what it raises is the question
        if tell:
            tell(traceback.format_exc(limit=-3))
        # A refusal in a sentence is as good: the photo's own process may have died.
        own = type(error).__module__.startswith(("photos", "baliprocess", "django"))
        if own or isinstance(error, OSError) or getattr(operation, "may_fail_anyhow", False):
            return 1
        traceback.print_exc()
        return 2
    return 0
