"""The log: one line an event, its request's id, nobody's name, no secret."""

import json
import logging
import re
import sys

import pytest
from django.contrib.auth.models import User
from django.core.exceptions import ImproperlyConfigured
from django.db import IntegrityError, OperationalError, connection
from django.urls import path

from baliprocess import logs, urls
from tests.make import a_member

GIVEN = "given-by-the-proxy"


def fails(request):
    raise RuntimeError(f"meant to fail for {request.GET.get('q')} <ann@example.org>")


def away(_request):
    raise OperationalError("the connection is lost")


urlpatterns = [path("fails/", fails), path("preview/away/", away), *urls.urlpatterns]
handler500 = urls.handler500


def formatted(formatter, message="said %s", *args, level=logging.ERROR, error=None, **more):
    record = logging.LogRecord("a.b", level, "x.py", 1, message, args, error, **more)
    token = logs.current.set("abcd1234")
    try:
        logs.RequestFilter().filter(record)
    finally:
        logs.current.reset(token)
    return formatter.format(record)


def test_a_line_of_text_is_one_line_whatever_is_said():
    line = formatted(logs.TextFormatter(), "said %s", "a\r\nforged ERROR")
    assert re.fullmatch(r"[\d-]+T[\d:.]+Z ERROR a\.b \[abcd1234\]: said a\\r\\nforged ERROR", line)


def test_a_line_of_json_says_the_same():
    told = json.loads(formatted(logs.JSONFormatter(), "said %s", "a\nb"))
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", told.pop("at"))
    assert told == {
        "level": "ERROR",
        "logger": "a.b",
        "request": "abcd1234",
        "message": "said a\nb",
    }


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("GET /search/?q=Lan+Anh HTTP", "GET /search/?… HTTP"),
        ("to lan.anh@mail.gov.vn now", "to [e-mail] now"),
        ("/preview/Zx81_token-part/members/a", "/preview/…"),
        ("at /admin/account/link/MQ/abc-def/", "at /admin/account/link/…"),
        (
            'duplicate key "one"\nDETAIL:  Key (name)=(Lan Anh) already exists.\nrest',
            'duplicate key "one"\n[values left out]\nrest',
        ),
        ("Is it so? Yes.", "Is it so? Yes."),
    ],
)
def test_what_tells_of_a_person_is_left_out(text, left):
    assert logs.scrubbed(text) == left
    error = (ValueError, ValueError(text), None)
    line = formatted(logs.TextFormatter(), "failed", error=error)
    assert f"ValueError: {left}" in line


@pytest.mark.django_db
def test_what_a_database_refused_is_not_written_down():
    a_member("Lan Anh", slug="lan-anh")
    try:
        with connection.cursor() as cursor:
            cursor.execute(
                "INSERT INTO auth_group (id, name) VALUES (900, 'Lan Anh'), (900, 'Lan Anh')"
            )
    except IntegrityError:
        line = formatted(logs.JSONFormatter(), "failed", error=sys.exc_info())
    assert "IntegrityError" in line
    assert "(Lan Anh)" not in line


@pytest.mark.urls(__name__)
def test_the_page_of_an_error_gives_the_id_under_which_the_log_has_it(client, caplog):
    client.raise_request_exception = False
    caplog.handler.addFilter(logs.RequestFilter())
    response = client.get("/fails/?q=Lan+Anh", headers={"x-request-id": GIVEN})
    reference = response.headers["X-Request-ID"]
    assert (response.status_code, re.fullmatch(r"[0-9a-f]{16}", reference)) != (500, None)
    assert f"<code>{reference}</code>" in response.content.decode()
    (record,) = caplog.records
    assert record.reference == reference
    told = json.loads(logs.JSONFormatter().format(record))
    assert (told["request"], told["message"]) == (reference, "Internal Server Error: /fails/")
    assert "ann@example.org" not in str(told)


@pytest.mark.urls(__name__)
def test_a_lost_database_is_a_503_that_says_what_became_of_the_work(client):
    client.raise_request_exception = False
    for method, words in (("get", "Nothing is lost."), ("post", "Nothing was changed.")):
        response = getattr(client, method)("/preview/away/")
        assert (response.status_code, response.headers["Retry-After"]) == (503, "60")
        assert response.headers["Cache-Control"] == "no-store"
        assert words in response.content.decode()
        assert "connection is lost" not in response.content.decode()


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("behind", "sent", "kept"),
    [
        (True, GIVEN, True),
        (False, GIVEN, False),
        (True, "short", False),
        (True, "x" * 65, False),
        (True, 'quote"d-and-long', False),
    ],
)
def test_only_the_proxy_may_name_a_request(client, settings, behind, sent, kept):
    settings.BEHIND_PROXY = behind
    client.force_login(User.objects.create_superuser("officer"))
    answer = client.get("/admin/", headers={"x-request-id": sent}).headers["X-Request-ID"]
    assert (answer == sent) is kept
    assert logs.current.get() == ""


@pytest.mark.django_db
def test_public_answers_carry_no_id_so_that_they_can_be_shared(client):
    assert "X-Request-ID" not in client.get("/members/").headers


@pytest.mark.django_db
def test_what_changes_something_is_noted_without_what_was_sent(client, caplog):
    caplog.set_level(logging.INFO, "baliprocess.requests")
    client.get("/search/?q=Lan+Anh")
    assert caplog.records == []
    client.post("/admin/login/?next=/admin/Lan", {"login": "lan.anh", "password": "hunter2"})
    (record,) = [each for each in caplog.records if each.name == "baliprocess.requests"]
    told = json.loads(logs.JSONFormatter().format(record))
    assert {key: told[key] for key in ("method", "path", "status")} == {
        "method": "POST",
        "path": "/admin/login/",
        "status": 200,
    }
    assert "lan" not in json.dumps(told).lower()


def test_the_last_errors_are_kept_in_a_file_of_bounded_size(tmp_path, monkeypatch):
    monkeypatch.setattr(logs, "LARGEST", 2_000)
    handler = logs.LastErrors(tmp_path / "errors.jsonl")
    handler.setFormatter(logs.JSONFormatter())
    for number in range(200):
        handler.emit(logging.LogRecord("a", logging.ERROR, "x", 1, "no %s", (number,), None))
    assert [each["message"] for each in logs.last_errors(handler.path, 3)] == [
        "no 199",
        "no 198",
        "no 197",
    ]
    assert len(logs.last_errors(handler.path, 20)) == 20
    assert sum(each.stat().st_size for each in tmp_path.iterdir()) < 5_000
    assert len(list(tmp_path.iterdir())) == 2


@pytest.mark.django_db
@pytest.mark.urls(__name__)
def test_what_anybody_may_ask_in_vain_drives_no_error_out(client, settings, tmp_path, monkeypatch):
    handler = next(each for each in logging.root.handlers if isinstance(each, logs.LastErrors))
    monkeypatch.setattr(handler, "path", tmp_path / "errors.jsonl")
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 10
    client.raise_request_exception = False
    assert client.get("/oembed.json?format=yaml").status_code == 501
    too_much = "/preview/", "link=xxxxxx", "application/x-www-form-urlencoded"
    assert client.post(*too_much).status_code == 400
    assert client.get("/fails/").status_code == 500
    assert len(handler.path.read_bytes().splitlines()) == 1


def test_a_folder_that_is_gone_makes_no_second_error(tmp_path, capsys):
    handler = logs.LastErrors(tmp_path / "gone" / "errors.jsonl")
    handler.emit(logging.LogRecord("a", logging.ERROR, "x", 1, "no", (), None))
    assert logs.last_errors(handler.path) == []
    assert capsys.readouterr() == ("", "")


def test_the_switch_takes_two_words(monkeypatch):
    from baliprocess.environment import Environment

    env = Environment({"SITE_LOG_FORMAT": "json"})
    assert env.choice("SITE_LOG_FORMAT", "TEXT", ["TEXT", "JSON"]) == "JSON"
    env = Environment({"SITE_LOG_FORMAT": "yaml"})
    env.choice("SITE_LOG_FORMAT", "TEXT", ["TEXT", "JSON"])
    with pytest.raises(ImproperlyConfigured, match="must be one of TEXT, JSON"):
        env.finish()
