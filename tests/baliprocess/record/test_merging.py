import pytest

from baliprocess.record.merging import merge

EMPTY = {"name": "", "note": ""}


@pytest.mark.parametrize(
    ("current", "loaded", "incoming", "changes", "kept", "base"),
    [
        ("a", "a", "a", [], [], {"name": "a"}),
        ("a", "a", "b", ["name"], [], {"name": "b"}),
        ("mine", "a", "a", [], ["name"], {"name": "a"}),
        ("mine", "a", "b", [], ["name"], {"name": "a"}),
        ("b", "a", "b", [], [], {"name": "b"}),
    ],
    ids=[
        "all the same",
        "the record changed",
        "edited by hand",
        "both changed",
        "the editor was ahead of the record",
    ],
)
def test_a_field_follows_the_record_unless_somebody_edited_it(
    current, loaded, incoming, changes, kept, base
):
    outcome = merge({"name": current}, {"name": loaded}, {"name": incoming}, empty=EMPTY)
    assert (outcome.changes, outcome.kept, outcome.base) == (changes, kept, base)


def test_overwriting_lets_the_record_win_over_every_edit():
    current = {"name": "mine", "note": "a"}
    outcome = merge(current, {"name": "a"}, {"name": "b", "note": "a"}, empty=EMPTY, overwrite=True)
    assert (outcome.changes, outcome.kept) == (["name"], [])
    assert outcome.base == {"name": "b", "note": "a"}


def test_a_row_the_record_did_not_bring_is_left_alone():
    outcome = merge({"name": "", "note": "x"}, None, {"name": "a", "note": "x"}, empty=EMPTY)
    assert (outcome.changes, outcome.kept, outcome.base) == ([], ["name"], {"note": "x"})


@pytest.mark.parametrize(("current", "changes"), [("", ["note"]), ("mine", [])])
def test_a_field_new_to_the_record_fills_what_is_empty(current, changes):
    outcome = merge(
        {"name": "a", "note": current}, {"name": "a"}, {"name": "a", "note": "b"}, empty=EMPTY
    )
    assert outcome.changes == changes
    assert outcome.kept == ([] if changes else ["note"])
    assert ("note" in outcome.base) is bool(changes)


def test_an_edit_taken_back_follows_the_record_again():
    kept = merge({"name": "mine"}, {"name": "a"}, {"name": "b"}, empty=EMPTY)
    outcome = merge({"name": "a"}, kept.base, {"name": "b"}, empty=EMPTY)
    assert outcome.changes == ["name"]
