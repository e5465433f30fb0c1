"""A browser that opens an address meant for buttons gets a page, not nothing."""

import pytest

pytestmark = pytest.mark.django_db


def ask(client, accept):
    return client.post("/meetings/", HTTP_ACCEPT=accept)


def test_a_person_is_told_what_to_do(client):
    response = ask(client, "text/html,*/*;q=0.8")
    assert response.status_code == 405
    assert "press it once more" in response.content.decode()
    assert response["Content-Type"] == "text/html; charset=utf-8"
    assert not response.cookies


def test_a_machine_gets_the_status_alone(client):
    response = ask(client, "application/json")
    assert (response.status_code, response.content) == (405, b"")


def test_the_desk_answers_an_opened_button_address_so(publisher, forum):
    address = f"/admin/meetings/meeting/{forum.meeting.pk}/share/"
    response = publisher.get(address, HTTP_ACCEPT="text/html")
    assert response.status_code == 405
    assert "Nothing was done" in response.content.decode()
