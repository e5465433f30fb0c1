"""The sheet of flags and the images that show a part of it."""

import re

import pytest

from members.flags import FOLDER, SHEET, sheet
from members.models import Member
from members.templatetags.flags import flag


def test_the_sheet_holds_the_flags_as_they_are_now():
    assert SHEET.read_text() == sheet(), "Run `python -m members.flags`."
    assert re.findall(r'<view id="(\w+)"', sheet()) == sorted(p.stem for p in FOLDER.glob("*.svg"))


def test_a_flag_is_its_part_of_the_sheet():
    assert flag(Member(iso_code="VN")) == (
        '<img class="flag" src="/static/flags.svg#vn" alt="" width="21" height="14"'
        ' decoding="async">'
    )
    assert flag(Member(iso_code="")) == flag(None) == flag(Member(iso_code="ZZ"))


def test_what_is_no_plain_drawing_is_refused(tmp_path):
    (tmp_path / "xx.svg").write_text("<svg>")
    with pytest.raises(ValueError, match=r"xx\.svg is not one plain <svg> with a viewBox\."):
        sheet(tmp_path)
