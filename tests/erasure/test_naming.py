"""Where a name stands, however it is written, and where it does not."""

import pytest

from baliprocess.erasure.naming import REMOVED, Name, TooVague, check

LAN = Name(["Trần Thị Lan"])

FOUND = {
    "Trần Thị Lan spoke.": f"{REMOVED} spoke.",
    "TRAN THI LAN, Viet Nam": f"{REMOVED}, Viet Nam",
    "Ms Tran  Thi\nLan": f"Ms {REMOVED}",
    "<p>Trần <b>Thị</b> Lan</p>": f"<p>{REMOVED}</p>",
    "Tra\u0302\u0300n Thi\u0323 Lan.": f"{REMOVED}.",
    "Trần&nbsp;Thị&nbsp;Lan": REMOVED,
    "tran-thi-lan-speaks": f"{REMOVED}-speaks",
    "(Trần Thị Lan)": f"({REMOVED})",
    "Tran Thi Lan and Tran Thi Lan": f"{REMOVED} and {REMOVED}",
}


@pytest.mark.parametrize("text", FOUND)
def test_the_name_is_found_however_it_is_written(text):
    assert LAN.without(text) == FOUND[text]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Trần Thị Lan Anh spoke.",
        "Tran Thi Lanh",
        "Tran Thi",
        "Lan Thi Tran",
        "Atran Thi Lan",
        "Tran, " + "x " * 30 + "Thi Lan",
    ],
)
def test_others_are_left(text):
    assert LAN.without(text) == text


def test_a_longer_name_goes_when_asked_for():
    assert LAN.without("Trần Thị Lan Anh", also_longer=True) == f"{REMOVED} Anh"


@pytest.mark.parametrize("text", ["H.E. Ms Trần Thị Lan", "Tran Thi Lan (Ms)", "trần thị lan"])
def test_titles_do_not_make_another_person(text):
    assert LAN.is_whole(text)
    assert not LAN.is_whole("Trần Thị Lan Anh")


@pytest.mark.parametrize("name", ["Lan", "A B", "", "…", "   ", "Mr"])
def test_a_name_that_could_be_anybodys_is_refused(name):
    with pytest.raises(TooVague, match="whole name"):
        check(name)


def test_hostile_text_takes_no_time():
    assert LAN.without("tran " * 20_000 + "<" * 20_000) != ""
