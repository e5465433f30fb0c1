"""Everything is carried over to a real PostgreSQL, or nothing."""

import contextlib
import datetime as dt
import io
import os
import re
import subprocess
import sys

import pytest
from django.contrib.auth.models import Group, User
from django.core.management import CommandError, call_command
from django.db import connection, connections

from baliprocess.acts import act
from baliprocess.audit import Action, note
from baliprocess.backup import moving, rows
from baliprocess.backup.snapshot import one_more
from baliprocess.environment import Environment
from baliprocess.search.finding import search
from baliprocess.staff import grant_groups
from meetings.models import Meeting
from members.models import Member
from tests import postgres
from tests.conftest import unavailable
from tests.layering import ROOT
from tests.make import a_delegation, a_meeting, a_member, a_photo, an_article

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(scope="module")
def server():
    """What makes a database: on SQLite in a cluster of its own, else in the tests' own."""
    if connection.vendor == "postgresql":
        yield os.environ["DATABASE_URL"]
        return
    try:
        with postgres.cluster() as url:
            yield url
    except postgres.Unavailable as reason:
        unavailable(str(reason))


def entry_of(url):
    return Environment({"DATABASE_URL": url}).database("DATABASE_URL", default="")


@pytest.fixture
def database(server):
    """A function that makes an empty database; gives its address. All go after the test."""
    made = []

    def run(statement):
        with one_more("the_server", entry_of(server)) as alias:
            connections[alias].set_autocommit(True)
            with connections[alias].cursor() as cursor:
                cursor.execute(statement)

    def make(name):
        run(f"CREATE DATABASE {name}")
        made.append(name)
        return server.replace("/baliprocess?", f"/{name}?")

    yield make
    for name in made:
        run(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def record():
    """Rows of every kind: history, an act, the trail, accounts, a photo, what is joined."""
    grant_groups()
    officer = User.objects.create_user("officer", password="a long passphrase")
    officer.groups.set(Group.objects.filter(name="Publisher"))
    viet_nam = a_member("Việt Nam “quoted”\n", slug="viet-nam", kind="state")
    with act(officer, "Recorded a meeting", kind="attendance"):
        meeting = a_meeting(
            city="Đà Nẵng", summary="=1+1 \\ \t\\N اجتماع", starts_on=dt.date(2019, 7, 23)
        )
        meeting.hosts.add(viet_nam)
        a_delegation(meeting, viet_nam)
    meeting.city = "Hà Nội"
    meeting.save()
    a_photo(keywords="a\nb", embedded={"z": [1, None, "x\\"], "a": {"b": 2.5}}, headline="Hall")
    article = an_article(publish_at=dt.datetime(2019, 7, 23, 9, 30, 0, 123456, dt.UTC))
    article.meetings.add(meeting)
    note(Action.EXPORT, user=officer, subject=meeting)
    a_member("Given once").delete()
    return meeting


def move(url, *arguments):
    out = io.StringIO()
    call_command("move_to_postgres", "--to", url, *arguments, stdout=out, stderr=out)
    return out.getvalue()


def sums(alias="default"):
    models = rows.tables(moving.apps, without=moving.NOT_CARRIED)
    return {label: rows.digest(model, alias) for label, model in models.items()}


@contextlib.contextmanager
def standing_at(url):
    """The site as it is once DATABASE_URL says `url`."""
    with moving.target(entry_of(url)) as alias, moving._in_place_of_the_live_one(alias):
        yield


def told_tables(text):
    """{table: (rows here, rows there, PASS or FAIL)} of what the command printed."""
    line = re.compile(r"^  (\w+\.\w+) +([\d,]+) +([\d,]+)  \w{12}  \w{12}  (\w+)$", re.MULTILINE)
    return {table: told for table, *told in line.findall(text)}


def test_everything_arrives_and_the_site_goes_on_there(record, database):
    url, before = database("carried"), sums()
    told = move(url)
    assert sums() == before
    wanted = {label: [f"{count:,}", f"{count:,}", "PASS"] for label, (count, _) in before.items()}
    assert told_tables(told) == wanted
    assert f"PASS: {sum(count for count, _ in before.values()):,} rows" in told
    assert "set DATABASE_URL to postgres" in told
    last = Member.objects.order_by("pk").last().pk
    with standing_at(url):
        assert sums() == before
        assert [hit.entry.url for part in search("Hà Nội").sections for hit in part.results] == [
            record.get_absolute_url()
        ]
        assert User.objects.get().check_password("a long passphrase")
        assert [version.city for version in Meeting.objects.get().history.all()] == [
            *("Hà Nội", "Đà Nẵng", "Đà Nẵng")
        ]
        # The key of the member that was deleted is not given again.
        assert a_member("Next").pk == last + 2
    with pytest.raises(CommandError, match=r"not empty: .* --check"):
        move(url)
    with pytest.raises(CommandError, match="FAIL: 2 of"):  # the next member and its version
        move(url, "--check")


@pytest.mark.one_engine
def test_killed_on_the_way_it_is_begun_again(record, database):
    url, live = database("killed"), connection.settings_dict["NAME"]
    environment = os.environ | {"DATABASE_URL": f"sqlite:///{live}"}
    environment["DJANGO_SETTINGS_MODULE"] = "baliprocess.settings"
    with subprocess.Popen(
        [sys.executable, "-u", "manage.py", "move_to_postgres", "--to", url],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        steps = [line.strip() for line in iter(process.stdout.readline, "  Comparing …\n")]
        process.kill()
    assert steps == ["Reading what is to be carried …", "Making the tables …"]
    before = sums()
    with standing_at(url):
        assert not Member.objects.exists()
    assert "PASS: " in move(url)
    assert sums() == before
    assert "PASS: " in move(url, "--check")


@pytest.mark.one_engine
def test_values_that_postgresql_refuses_are_named_before_anything_is_written(record, database):
    url, photo, member = database("refused"), a_photo(), Member.objects.get()
    spoilt = [
        ("members_member", "note", "'a' || char(0)", member),
        ("members_member", "name", "printf('%.*c', 400, 'x')", member),
        ("meetings_meeting", "starts_on", "'2019-02-30'", record),
        ("meetings_meeting", "publish_at", "'soon'", record),
        ("meetings_meeting", "number", "99999999", record),
        ("photos_photo", "embedded", """'{"a": ["\\u0000", 1]}'""", photo),
        ("photos_photo", "caption", "CAST(x'61FF' AS TEXT)", photo),
        ("photos_photo", "album_id", "777", photo),
    ]
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA foreign_keys = OFF")
        cursor.execute("PRAGMA ignore_check_constraints = ON")
        for table, column, value, row in spoilt:
            cursor.execute(f"UPDATE {table} SET {column} = {value} WHERE id = {row.pk}")  # noqa: S608
        cursor.execute("PRAGMA ignore_check_constraints = OFF")
    out = io.StringIO()
    with pytest.raises(CommandError, match=r"Nothing was written\. PostgreSQL would refuse the 9"):
        call_command("move_to_postgres", "--to", url, stdout=out, stderr=out)
    named = [line.strip() for line in out.getvalue().splitlines() if "…" not in line]
    (delegation,) = record.delegations.values_list("pk", flat=True)
    takes = f"takes {Member._meta.get_field('name').max_length}"
    assert sorted(named) == sorted(
        [
            f"members.member {member.pk}, note: holds a NUL character, after 1 others",
            f"members.member {member.pk}, name: has 400 characters, of which the column {takes}",
            f"meetings.meeting {record.pk}, starts_on: is no day",
            # A delegation repeats the day of its meeting.
            f"meetings.delegation {delegation}, starts_on: is no day",
            f"meetings.meeting {record.pk}, publish_at: is no moment",
            f"meetings.meeting {record.pk}, number: is 99999999, which is not 0 to 32767",
            f"photos.photo {photo.pk}, embedded: holds a NUL character, after 0 others",
            f"photos.photo {photo.pk}, caption: is not UTF-8, after 1 characters",
            f"photos.photo {photo.pk}, the row of photos_album it belongs to: is not there",
        ]
    )
    with one_more("looked_at", entry_of(url)) as alias:
        assert connections[alias].introspection.table_names() == []


@pytest.mark.one_engine
def test_a_database_of_something_else_is_left_alone(record, database):
    url = database("another")
    with moving.target(entry_of(url)) as alias, connections[alias].cursor() as cursor:
        cursor.execute("CREATE TABLE accounts (id int)")
    with pytest.raises(CommandError, match="tables that are not of this site or version: accounts"):
        move(url)


@pytest.mark.one_engine
@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("sqlite:////srv/db.sqlite3", "--to must be postgres://user:password@host/name."),
        ("postgres://", "--to must be postgres://user:password@host/name."),
        ("postgres://x:secret@127.0.0.1:1/none", "Nothing was kept: connection failed"),
    ],
)
def test_an_address_that_leads_nowhere_is_told_without_its_password(address, told, tmp_path):
    path = tmp_path / "address"
    path.write_text(f"{address}\n")
    for arguments in (["--to", address], ["--to-file", str(path)]):
        with pytest.raises(CommandError) as refused:
            call_command("move_to_postgres", *arguments)
        assert str(refused.value).startswith(told)
        assert "secret" not in str(refused.value)
