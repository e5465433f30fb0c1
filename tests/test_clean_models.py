"""No row of the record holds control characters, whichever way it came in."""

import pytest

from baliprocess.plain import without_controls
from tests import make


@pytest.mark.parametrize(
    ("text", "lines", "clean"),
    [
        ("Đà Nẵng – “ok”", True, "Đà Nẵng – “ok”"),
        ("a\r\nb\nc\td", True, "a\r\nb\nc\td"),
        ("a\0b\x1bc\x7fd\x9fe", True, "abcde"),
        ("a\x0bb\u2028c\x0cd", True, "a\nb\nc\nd"),
        ("a\x0bb", False, "a b"),
        ("fdp.\u202eexe", True, "fdp.exe"),
        ("\ufeffIndonesia", True, "Indonesia"),
        ("می\u200cخواهم", True, "می\u200cخواهم"),
    ],
)
def test_without_controls(text, lines, clean):
    assert without_controls(text, lines=lines) == clean


@pytest.mark.django_db
def test_a_plain_save_is_clean_and_so_are_its_history_and_later_changes():
    meeting = make.a_meeting(city="Da\0 Nang\u202e", summary="One\x0bTwo\r\nThree\x1f")
    meeting.refresh_from_db()
    assert (meeting.city, meeting.summary) == ("Da Nang", "One\nTwo\r\nThree")
    assert meeting.history.get().city == "Da Nang"
    meeting.city = "Ba\x08li"
    meeting.save()
    meeting.refresh_from_db()
    assert meeting.city == "Bali"
