import subprocess
import sys

import pytest
from django.db.migrations.recorder import MigrationRecorder

from baliprocess.health import readiness
from tests.layering import ROOT


def test_healthz_answers_without_touching_the_database(client):
    response = client.get("/healthz")
    assert (response.status_code, response.content) == (200, b"ok\n")
    assert response.headers["Cache-Control"] == "no-store"


@pytest.mark.django_db
def test_readyz_asks_the_database_at_most_twice(client, django_assert_max_num_queries):
    readiness()
    with django_assert_max_num_queries(2):
        response = client.get("/readyz")
    assert (response.status_code, response.content) == (200, b"ok\n")


@pytest.mark.django_db
def test_readyz_says_503_while_a_migration_is_missing(client):
    last = MigrationRecorder.Migration.objects.filter(app="auth").order_by("id").last()
    last.delete()
    response = client.get("/readyz")
    assert response.status_code == 503
    assert response.content == b"migrations: 1 migration is not applied: run `manage.py migrate`.\n"
    MigrationRecorder.Migration.objects.filter(app="sessions").delete()
    assert readiness() == {"migrations": "2 migrations are not applied: run `manage.py migrate`."}


def test_readyz_says_503_when_the_database_does_not_answer(tmp_path):
    """In a process of its own, whose database lies in a folder that was taken away."""
    script = (
        "import django; django.setup()\n"
        "from django.test import Client\n"
        "for address in ('/healthz', '/readyz'):\n"
        "    response = Client().get(address)\n"
        "    print(response.status_code, response.content.decode(), end='')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        env={
            "DJANGO_SETTINGS_MODULE": "baliprocess.settings",
            "SITE_VAR_DIR": str(tmp_path),
            "DATABASE_URL": f"sqlite:///{tmp_path}/gone/db.sqlite3",
        },
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == (
        "200 ok\n"
        "503 database: The database does not answer.\n"
        "static: The static files are not collected: run `manage.py collectstatic`.\n"
    )


@pytest.mark.parametrize("address", ["/healthz", "/readyz"])
def test_probes_need_neither_host_name_nor_https(client, settings, address, db):
    settings.ALLOWED_HOSTS = ["www.example.org"]
    settings.SECURE_SSL_REDIRECT = True
    assert client.get(address, headers={"host": "10.1.2.3"}).status_code == 200


@pytest.mark.parametrize("address", ["/healthz", "/readyz"])
def test_probes_refuse_other_methods(client, address):
    response = client.post(address)
    assert (response.status_code, response.headers["Allow"]) == (405, "GET, HEAD")
