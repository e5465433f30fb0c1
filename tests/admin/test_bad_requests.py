"""Requests no page of the admin makes: keys that cannot be, numbers too large, endless searches."""

import pytest
from django.urls import reverse

from baliprocess.desk.keys import LARGEST, harmless, is_key
from baliprocess.desk.search import SHORTENED, shortened
from meetings.models import Meeting

from .pages import Form, mistakes, said

pytestmark = [pytest.mark.django_db, pytest.mark.one_engine]

HUGE = "9" * 23
LISTS = ("meetings_meeting", "meetings_delegation", "news_article", "photos_photo", "auth_user")


def address(name, *args):
    return reverse(f"admin:{name}", args=args)


def test_a_key_is_a_number_of_eight_bytes():
    texts = ["1", str(LARGEST), str(LARGEST + 1), HUGE, "9" * 5_000, "abc", "", "-1", "\0", "²"]
    assert [is_key(text) for text in texts] == [True, True, *[False] * 8]


def test_a_number_too_large_is_made_no_number():
    values = ["1", "abc", HUGE, f"-{HUGE}"]
    assert [harmless(value) for value in values] == [
        "1",
        "abc",
        "9999999999999999999…",
        "-999999999999999999…",
    ]


@pytest.mark.parametrize("key", ["abc", HUGE])
@pytest.mark.parametrize(
    "model",
    ["meetings_meeting", "meetings_document", "meetings_delegation", "news_article", "auth_user"],
)
def test_an_address_may_preset_nonsense(superuser, model, key):
    names = ("series", "country", "hosts", "meeting", "member", "meetings", "groups", "publish_at")
    query = "&".join(f"{name}={key}" for name in names)
    response = superuser.get(f"{address(f'{model}_add')}?{query}")
    assert response.status_code == 200


@pytest.mark.parametrize("key", ["abc", HUGE])
def test_a_meeting_names_the_boxes_with_impossible_keys(superuser, forum, key):
    form = Form(superuser, address("meetings_meeting_change", forum.meeting.pk))
    form["series"], form["country"] = key, key
    form["delegations-0-member"] = key
    form["hosts"], form["more_delegations"] = [key], [key]
    response = form.send()
    assert response.status_code == 200
    assert sorted(place for place, _sentence in mistakes(response)) == [
        "id_country",
        "id_delegations-0-member",
        "id_hosts",
        "id_more_delegations",
        "id_series",
    ]


def test_a_delegate_of_an_impossible_delegation_is_refused(superuser, forum):
    forum.meeting.delegations.create(member=forum.members["VN"], capacity="member")
    form = Form(superuser, address("meetings_meeting_delegates", forum.meeting.pk))
    form["delegates-0-delegation"], form["delegates-0-name"] = HUGE, "Somebody"
    assert [place for place, _text in mistakes(form.send())] == ["id_delegates-0-delegation"]


@pytest.mark.parametrize("key", ["abc", HUGE, "\0", "-1"])
@pytest.mark.parametrize("action", ["publish", "withdraw", "mark_for_review", "delete_selected"])
def test_an_action_on_impossible_rows_does_nothing(superuser, forum, action, key):
    url = address("meetings_meeting_changelist")
    data = {"action": action, "_selected_action": [key], "index": 0}
    response = superuser.post(url, data, follow=True)
    assert response.status_code == 200
    assert said(response) == [
        "Items must be selected in order to perform actions on them. No items have been changed."
    ]
    assert Meeting.objects.get().status == "published"


@pytest.mark.parametrize("model", LISTS)
def test_a_list_drops_a_filter_no_column_can_hold(superuser, model):
    url = address(f"{model}_changelist")
    response = superuser.get(f"{url}?id__in={HUGE}", follow=True)
    if response.redirect_chain:
        assert response.redirect_chain == [(f"{url}?e=1", 302)]
        assert said(response) == ["The list cannot be narrowed like that: all records are shown."]
    else:
        # PostgreSQL compares numbers of any length and finds none.
        assert response.context["cl"].result_count == 0


@pytest.mark.parametrize("query", [f"album={HUGE}", "taken_at__year=99999999999"])
def test_the_list_of_photos_drops_impossible_filters(superuser, query):
    url = address("photos_photo_changelist")
    response = superuser.get(f"{url}?{query}")
    if response.status_code == 302:
        assert response.headers["Location"] == f"{url}?e=1"
    else:
        assert (response.status_code, response.context["cl"].result_count) == (200, 0)


@pytest.mark.parametrize("key", ["abc", HUGE])
@pytest.mark.parametrize("model", ["meetings/meeting", "meetings/delegate", "baliprocess/page"])
@pytest.mark.parametrize("page", ["change/", "history/", "history/1/", "delete/"])
def test_a_record_under_an_impossible_key_is_not_there(superuser, model, key, page):
    response = superuser.get(f"/admin/{model}/{key}/{page}", follow=True)
    # Django leads from a missing record to the start page; what has gone has no history.
    assert response.status_code == (404 if page.startswith("history") else 200)


@pytest.mark.parametrize("page", ["file/320.webp", "thumbnail/"])
def test_a_picture_under_an_impossible_key_is_not_there(superuser, page):
    assert superuser.get(f"/admin/photos/photo/{HUGE}/{page}").status_code == 404


# --- Searches ------------------------------------------------------------------------------------


def test_a_search_is_cut_at_its_twelfth_word_and_200th_character():
    assert shortened("Bali  2018 ") == "Bali  2018 "
    assert shortened("a " * 13) == " ".join("a" * 12)
    assert shortened("a+" * 1_000) == "a+" * 100


def test_a_list_says_that_a_search_was_cut(superuser, forum):
    url = address("meetings_meeting_changelist")
    response = superuser.get(url, {"q": "bali " * 12})
    assert (said(response), response.context["cl"].result_count) == ([], 1)
    response = superuser.get(url, {"q": "bali " * 12 + "nowhere"})
    assert (said(response), response.context["cl"].result_count) == ([SHORTENED], 1)


def test_a_box_cuts_what_is_typed(superuser, forum):
    query = {"app_label": "meetings", "model_name": "document", "field_name": "meeting"}
    found = superuser.get("/admin/autocomplete/", query | {"term": "bali " * 12 + "nowhere"})
    assert [each["id"] for each in found.json()["results"]] == [str(forum.meeting.pk)]
