"""A browser that opens an address meant for buttons gets a page, not nothing."""

import pytest

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("accept", ["text/html,*/*;q=0.8", "application/json"])
def test_an_address_that_is_only_read_says_so_in_a_line(client, accept):
    response = client.post("/meetings/", HTTP_ACCEPT=accept)
    assert (response.status_code, response["Allow"]) == (405, "GET, HEAD, OPTIONS")
    assert response.content == b"This address is only read: nothing can be sent to it.\n"
    assert response["Content-Type"] == "text/plain"
    assert not response.cookies


def test_a_machine_gets_the_status_alone(publisher, forum):
    address = f"/admin/meetings/meeting/{forum.meeting.pk}/share/"
    response = publisher.get(address, HTTP_ACCEPT="application/json")
    assert (response.status_code, response.content) == (405, b"")


def test_the_desk_answers_an_opened_button_address_so(publisher, forum):
    address = f"/admin/meetings/meeting/{forum.meeting.pk}/share/"
    response = publisher.get(address, HTTP_ACCEPT="text/html")
    assert response.status_code == 405
    assert "Nothing was done" in response.content.decode()
    assert "press it once more" in response.content.decode()
    assert response["Content-Type"] == "text/html; charset=utf-8"
