"""What the page of an address that is not there asks the search for."""

import pytest

from baliprocess.templatetags.missed import words_of_address
from tests.reading import read


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/documents/co-chairs-statment-2019/", "co chairs statment 2019"),
        ("/meetings/ahg-som/99/", "ahg som 99"),
        ("/about_us.html", "about us"),
        ("/news/2019/h%E1%BB%99i-ngh%E1%BB%8B/", "hội nghị"),
        ("/2019/07/", ""),
        ("/", ""),
        ("/%3Cscript%3Ealert(1)%3C/script%3E", "script"),
        ("/a%22%20onfocus%3D%22b%00%E2%80%AEc/", "a onfocus b c"),
        (f"/{'long-' * 90}/", "long long long long long long long long"),
        (f"/{'x' * 900}/", "x" * 80),
        ("/%ff%fe/", ""),
        (None, ""),
    ],
)
def test_words_of_an_address_are_its_last_name_and_what_follows(path, words):
    assert words_of_address(path) == words


@pytest.mark.django_db
def test_the_search_of_a_page_that_is_not_there_holds_the_words_of_its_address(client):
    for address, words in (
        ("/documents/declaration-on-smugling/", "declaration on smugling"),
        ("/nothing/%22%3E%3Cb%3Ebold/", "b bold"),
        ("/meetings/none/2019/", "none 2019"),
    ):
        answer = client.get(address)
        assert answer.status_code == 404
        page = read(answer)
        assert page.main.one(id="error-q").attributes["value"] == words
