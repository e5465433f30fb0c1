"""What a form was shown for, in a few characters."""

import datetime as dt

from baliprocess.fingerprints import fingerprint


def test_the_same_state_gives_the_same_characters_and_any_other_does_not():
    day = dt.date(2019, 7, 23)
    states = [
        (),
        ("",),
        ("", ""),
        (["", ""],),
        (None,),
        ("None",),
        (1,),
        ("1",),
        ("ab", "c"),
        ("a", "bc"),
        ({1, 2},),
        ({1, 3},),
        (day,),
        ({"a": day},),
        ("\ud800",),
    ]
    assert len({fingerprint(*state) for state in states}) == len(states)
    assert fingerprint({"b", "a", 3}) == fingerprint({3, "a", "b"})
    assert fingerprint(1, "a", length=10) == fingerprint(1, "a")[:10]
    assert [len(fingerprint(length=each)) for each in (10, 32, 64)] == [10, 32, 64]
