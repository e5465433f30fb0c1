from hypothesis import given
from hypothesis import strategies as st

from baliprocess.desk.marked import MOST_MARKS, Mark, Segment, marked


def test_a_text_without_marks_is_one_stretch():
    assert marked("They met.", []) == [Segment("They met.")]
    assert marked("", []) == []


def test_marks_that_overlap_share_what_they_share():
    marks = [Mark(5, 12, "member", "w1"), Mark(0, 8, "fact", "w2", "place")]
    assert marked("Da Nang city hall", marks) == [
        Segment("Da Na", ("fact",), ("w2",)),
        Segment("ng ", ("fact", "member"), ("w1",), "place"),
        Segment("city", ("member",)),
        Segment(" hall"),
    ]
    assert marked("Da Nang", [Mark(0, 7, "fact"), Mark(0, 7, "member")])[0].classes == (
        "read-fact read-member"
    )


def test_marks_beyond_the_text_are_cut_and_empty_ones_left_out():
    marks = [Mark(3, 99, "fact"), Mark(50, 60, "fact"), Mark(2, 2, "fact"), Mark(-5, 1, "member")]
    assert marked("abcde", marks) == [
        Segment("a", ("member",)),
        Segment("bc"),
        Segment("de", ("fact",)),
    ]


def test_control_characters_and_turned_text_are_not_shown():
    assert marked("a\x00b\u202ec", [Mark(1, 3, "fact")]) == [
        Segment("a"),
        Segment("b", ("fact",)),
        Segment("c"),
    ]


@given(
    st.text("abc ", max_size=40),
    st.lists(st.tuples(st.integers(-3, 45), st.integers(-3, 45)), max_size=12),
)
def test_the_stretches_together_are_the_text(text, spans):
    marks = [Mark(start, end, "fact", str(number)) for number, (start, end) in enumerate(spans)]
    found = marked(text, marks)
    assert "".join(each.text for each in found) == text
    begun = {anchor for each in found for anchor in each.anchors}
    assert begun == {mark.anchor for mark in marks if max(0, mark.start) < min(mark.end, len(text))}


def test_very_many_marks_are_cut_off():
    found = marked("ab" * 5_000, [Mark(2 * n, 2 * n + 1, "fact") for n in range(5_000)])
    assert sum(bool(each.kinds) for each in found) == MOST_MARKS
