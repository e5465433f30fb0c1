"""Stand-ins for texts still to be written, and real texts that look a little like them."""

import pytest

from baliprocess.placeholders import found_in, is_nothing_else


@pytest.mark.parametrize(
    ("text", "stand_in"),
    [
        ("test", "test"),
        ("TEST!", "TEST!"),
        ("Test meeting 2", "Test meeting 2"),
        ("This is a test", "This is a test"),
        ("Sample text", "Sample text"),
        ("…", "…"),
        ("Lorem ipsum dolor sit amet", "Lorem"),
        ("Venue: TBC", "TBC"),
        ("Ms tbd, Director", "tbd"),
        ("Session xxx", "xxx"),
        ("Welcome by [insert name] and others", "[insert name]"),
        ("Photo IMG_1234 of the hall", "IMG_1234"),
        ("DSC01234", "DSC01234"),
        ("The flags (final-2.JPG)", "final-2.JPG"),
        ("Untitled album", "Untitled"),
    ],
)
def test_a_stand_in_is_found(text, stand_in):
    assert found_in(text) == stand_in


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Testour",
        "A sample size of 400 households",
        "The test of the new visa system was discussed.",
        "Rapid tests at the border",
        "Session XXX of the Conference",
        "Title IV of the Act",
        "Ms Abc Tran, Ministry of Justice",
        "Photographs of the meeting",
        "A report at https://example.org/a/report.pdf",
        "SGT-2019/3(a)",
        "The IMG group of 1234 firms",
        "Mr Mac Donald Foo",
        "国际移民组织",
        "Hội nghị lần thứ 14",
    ],
)
def test_words_of_a_real_text_are_no_stand_ins(text):
    assert found_in(text) == ""
    assert not is_nothing_else(text)


def test_a_stand_in_within_a_text_is_not_the_whole_of_it():
    assert [is_nothing_else(text) for text in ("TBC.", "Venue: TBC", "test", "IMG_1234.jpg")] == [
        True,
        False,
        True,
        True,
    ]
