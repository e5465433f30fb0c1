"""Which titles are names that a camera gave, and say nothing."""

import pytest

from photos.iptc import is_file_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("IMG_1234", ""),
        ("IMG_1234.JPG", ""),
        ("DSC00042", ""),
        ("20190723_093000", ""),
        ("irrawaddy-949472_1280", ""),
        ("WhatsApp Image 2019-07-23 at 09.30.05", ""),
        ("Screenshot 2019-07-23 at 9.30.05 pm (2)", ""),
        ("opening ceremony.jpeg", ""),
        ("Family photo final", "Family photo final.jpg"),
        ("family PHOTO final.JPG", "Family photo final.jpg"),
    ],
)
def test_is_file_name(text, name):
    assert is_file_name(text, name) is True


@pytest.mark.parametrize(
    "text", ["", "Ministers", "Da Nang, 2019", "G20", "A man at a lectern", "14th meeting, 23 July"]
)
def test_is_no_file_name(text):
    assert is_file_name(text, "IMG_1234.jpg") is False
