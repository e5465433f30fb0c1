import pytest

from baliprocess.clean_input import LONGEST_PATH, LONGEST_QUERY, fault

NUL = "The request contains a NUL character."
NOT_TEXT = "The address is not valid UTF-8."
TOO_LONG = "The address is too long."


@pytest.mark.parametrize(
    ("path", "query", "cookies", "sentence"),
    [
        ("/", b"", [], ""),
        ("/Đà-Nẵng/", b"q=%C4%90%C3%A0+N%E1%BA%B5ng", ["abc"], ""),
        ("/", b"q=100%", [], ""),
        ("/a\0b", b"", [], NUL),
        ("/", b"q=%00", [], NUL),
        ("/", b"%00=q", [], NUL),
        ("/", b"q=a\0", [], NUL),
        ("/", b"", ["ok", "a\0"], NUL),
        ("/", b"q=%FF", [], NOT_TEXT),
        ("/", b"q=%ED%A0%80", [], NOT_TEXT),  # half of a surrogate pair
        ("/", b"q=%C0%80", [], NOT_TEXT),  # NUL in two bytes
        ("/" + "a" * (LONGEST_PATH - 1), b"", [], ""),
        ("/" + "a" * LONGEST_PATH, b"", [], TOO_LONG),
        ("/", b"a" * LONGEST_QUERY, [], ""),
        ("/", b"a" * (LONGEST_QUERY + 1), [], TOO_LONG),
    ],
)
def test_fault_names_what_no_page_can_mean(path, query, cookies, sentence):
    assert fault(path, query, cookies) == sentence


@pytest.mark.django_db
@pytest.mark.parametrize(
    "address",
    [
        "/admin/login/?next=%00",
        "/admin/login/?q=%FF",
        "/media/%00",
        "/meetings/?q=" + "a" * 8_001,
    ],
)
def test_a_request_with_a_fault_is_answered_400(client, address):
    assert client.get(address).status_code == 400


@pytest.mark.django_db
def test_a_nul_in_the_session_cookie_is_answered_400(client):
    client.cookies["sessionid"] = "a" * 8 + "\0"
    assert client.get("/admin/").status_code == 400


@pytest.mark.django_db
def test_too_many_fields_are_answered_400(client, settings):
    settings.DATA_UPLOAD_MAX_NUMBER_FIELDS = 5
    assert client.post("/admin/login/", {f"f{n}": n for n in range(6)}).status_code == 400


@pytest.mark.django_db
def test_a_path_that_is_not_text_names_nothing(client):
    assert client.get("/media/%FF").status_code == 404


@pytest.mark.django_db
def test_accents_pass(client):
    assert client.get("/admin/login/?next=/%C4%90%C3%A0/").status_code == 200
