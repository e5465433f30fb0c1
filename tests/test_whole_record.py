"""The tests' short way to the whole record gives what the files give."""

from django.apps import apps
from django.db import connection

from baliprocess.backup.rows import digest, next_key, tables
from tests.record import OTHERS, load_whole


def everything():
    """The rows of each table as a digest, with the key that comes next."""
    return {
        label: (digest(model, "default"), next_key(model, connection))
        for label, model in tables(apps).items()
        if label.split(".")[0] not in OTHERS
    }


def found(client, words):
    return client.get("/search/", {"q": words}).content.decode().split("<main", 1)[1]


def test_rows_put_back_are_those_that_were_read(whole_record, client):
    before, results = everything(), found(client, "da nang")
    load_whole()
    assert everything() == before
    assert found(client, "da nang") == results
