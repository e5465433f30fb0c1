"""What goes wrong behind an address of JSON is told as data: RFC 9457."""

import pytest
from django.http import HttpResponse

from baliprocess.problems import ProblemsMiddleware
from tests import make

pytestmark = pytest.mark.django_db


def told(response):
    return response.headers["Content-Type"], response.status_code, response.json()


@pytest.mark.parametrize(
    ("address", "status", "title", "detail"),
    [
        ("/meetings/none.json", 404, "Not Found", "There is no record at this address."),
        ("/none.json", 404, "Not Found", "There is no record at this address."),
        (
            "/members.json?q=%00",
            400,
            "Bad Request",
            "Something in the address has no meaning here.",
        ),
    ],
)
def test_a_program_is_told_what_is_wrong_as_data(client, address, status, title, detail):
    problem = {"type": "about:blank", "title": title, "status": status, "detail": detail}
    answer = client.get(address, headers={"Accept-Encoding": "gzip"})
    assert told(answer) == ("application/problem+json", status, problem)
    assert "Content-Encoding" not in answer.headers


def test_what_is_gone_says_why_to_programs_and_to_people(client):
    meeting = make.a_meeting()
    meeting.status, meeting.change_note = "withdrawn", "Entered twice."
    meeting.save()
    place = meeting.get_absolute_url().rstrip("/")
    kind, status, problem = told(client.get(f"{place}.json"))
    assert (kind, status, problem["detail"]) == ("application/problem+json", 410, "Entered twice.")
    for address in (f"{place}/", f"{place}.ics"):
        page = client.get(address)
        assert (page.status_code, page["Content-Type"]) == (410, "text/html; charset=utf-8")


@pytest.mark.parametrize(
    ("address", "kind"), [("/a.json", "application/problem+json"), ("/a.csv", "text/html")]
)
def test_a_fault_is_a_problem_too(rf, address, kind):
    page = HttpResponse("<!doctype html>", status=503, content_type="text/html")
    page.headers["Retry-After"] = "60"
    answer = ProblemsMiddleware(lambda _request: page)(rf.get(address))
    assert (answer.headers["Content-Type"], answer.headers["Retry-After"]) == (kind, "60")
