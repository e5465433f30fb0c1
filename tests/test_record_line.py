from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from baliprocess import record_line
from baliprocess.record_line import Entry, Kind, Size, Tick, draw, lit

TODAY = date(2025, 6, 30)


def entry(starts_on=None, ends_on=None, **more):
    more.setdefault("label", "Fourteenth Meeting")
    return Entry(
        href="/m/14/", date_text="23 July 2019", starts_on=starts_on, ends_on=ends_on, **more
    )


def only_mark(*entries, since=date(2020, 1, 1), until=date(2029, 12, 31)):
    line = draw([("Row", "", entries)], today=TODAY, since=since, until=until)
    (mark,) = line.rows[0].marks
    return mark


def positions(line):
    return [mark.x for row in line.rows for mark in row.marks]


def test_mark_stands_in_the_middle_of_its_days():
    line = draw(
        [
            (
                "Row",
                "",
                [
                    entry(date(2021, 1, 1), date(2021, 1, 1)),
                    entry(date(2021, 1, 2), date(2021, 1, 3)),
                ],
            )
        ],
        today=TODAY,
        since=date(2021, 1, 1),
        until=date(2021, 1, 4),
    )
    assert positions(line) == ["12.50%", "50.00%"]


def test_axis_runs_over_whole_years_and_to_today():
    line = draw([("Row", "", [entry(date(2002, 2, 26), date(2002, 2, 28))])], today=TODAY)
    assert (line.since, line.until) == (date(2002, 1, 1), date(2025, 12, 31))


def test_axis_runs_to_a_meeting_still_ahead():
    line = draw([("Row", "", [entry(date(2027, 3, 1))])], today=TODAY)
    assert (line.since, line.until) == (date(2025, 1, 1), date(2027, 12, 31))


def test_axis_of_no_meeting_is_this_year():
    line = draw([("Row", "/s/", [])], today=TODAY)
    assert (line.since, line.until, line.count, line.rows[0].marks) == (
        date(2025, 1, 1),
        date(2025, 12, 31),
        0,
        (),
    )


def test_axis_that_ends_before_it_begins_is_refused():
    with pytest.raises(ValueError, match="ends on 2019-12-31, before it begins on 2020-01-01"):
        draw([], today=TODAY, since=date(2020, 1, 1), until=date(2019, 12, 31))


def test_today_outside_the_axis_is_not_drawn():
    inside = draw([], today=date(2020, 7, 1), since=date(2020, 1, 1), until=date(2020, 12, 31))
    outside = draw([], today=date(2021, 1, 1), since=date(2020, 1, 1), until=date(2020, 12, 31))
    assert (inside.today, outside.today) == ("49.86%", None)


def test_undated_and_outlying_entries_stand_apart():
    undated = entry(label="Undated")
    early = entry(date(1902, 1, 1), label="Misdated")
    placed = entry(date(2021, 5, 1), label="Placed")
    line = draw(
        [("Row", "", [undated, placed, early])],
        today=TODAY,
        since=date(2020, 1, 1),
        until=date(2025, 12, 31),
    )
    assert [mark.entry for mark in line.rows[0].marks] == [placed]
    assert line.apart == (undated, early)
    assert line.count == 3


def test_one_known_end_is_enough_to_place_a_mark():
    from_start = only_mark(entry(date(2021, 1, 1), None))
    from_end = only_mark(entry(None, date(2021, 1, 1)))
    assert from_start.x == from_end.x == "10.03%"


def test_an_end_before_the_start_is_read_the_other_way_round():
    turned = only_mark(entry(date(2021, 1, 9), date(2021, 1, 1)))
    assert turned.x == only_mark(entry(date(2021, 1, 1), date(2021, 1, 9))).x == "10.14%"


@pytest.mark.parametrize(
    ("last", "bar"),
    [
        (date(2020, 1, 27), None),
        (date(2020, 1, 28), ("0.00%", "0.77%")),
    ],
)
def test_a_meeting_of_four_weeks_is_a_bar(last, bar):
    assert only_mark(entry(date(2020, 1, 1), last)).bar == bar


def test_a_vague_date_is_no_bar_but_shows_how_vague_it_is():
    mark = only_mark(entry(date(2020, 1, 1), date(2020, 12, 31), exact=False))
    assert (mark.x, mark.bar, mark.vague) == ("5.01%", None, ("0.00%", "10.02%"))


def test_name_says_label_place_date_and_note_and_leaves_out_what_is_empty():
    full = entry(date(2021, 1, 1), place="Da Nang", note="attended")
    assert only_mark(full).name == "Fourteenth Meeting, Da Nang, 23 July 2019, attended"
    assert only_mark(full).tip == "Fourteenth Meeting\nDa Nang · 23 July 2019 · attended"
    assert only_mark(entry(date(2021, 1, 1))).name == "Fourteenth Meeting, 23 July 2019"
    assert only_mark(entry(date(2021, 1, 1))).tip == "Fourteenth Meeting\n23 July 2019"


def test_classes_say_kind_size_liveness_and_lanes():
    plain = only_mark(entry(date(2021, 1, 1)))
    lit = only_mark(entry(date(2021, 1, 1), kind=Kind.RING, size=Size.LARGE, live=True))
    assert (plain.classes, lit.classes) == ("filled small n0 m0 w0", "ring large live n0 m0 w0")


def test_what_stands_at_an_address_can_be_lit_afterwards():
    days = [date(2021, 1, 1), date(2022, 1, 1)]
    here, other = (entry(day)._replace(href=f"/m/{day.year}/") for day in days)
    line = draw([("Row", "", [here, other])], today=TODAY)
    as_drawn = draw([("Row", "", [here._replace(live=True), other])], today=TODAY)
    assert lit(line, "/m/2021/") == as_drawn
    assert lit(line, "/m/2023/") == line


def test_marks_come_in_order_of_time_and_same_days_keep_theirs():
    later, first, second = (
        entry(date(2021, 3, 1), label="later"),
        entry(date(2021, 2, 1), label="first"),
        entry(date(2021, 2, 1), label="second"),
    )
    line = draw([("Row", "", [later, first, second])], today=TODAY)
    assert [mark.entry.label for mark in line.rows[0].marks] == ["first", "second", "later"]


def test_marks_that_would_touch_take_different_lanes():
    same_day = [entry(date(2021, 2, 1)) for _ in range(3)]
    apart = entry(date(2024, 2, 1))
    line = draw(
        [("Row", "", [*same_day, apart])],
        today=TODAY,
        since=date(2020, 1, 1),
        until=date(2025, 1, 1),
    )
    assert [mark.lanes for mark in line.rows[0].marks] == [
        (0, 0, 0),
        (-1, -1, -1),
        (1, 1, 1),
        (0, 0, 0),
    ]
    assert [mark.classes for mark in line.rows[0].marks] == [
        "filled small n0 m0 w0",
        "filled small nup1 mup1 wup1",
        "filled small ndown1 mdown1 wdown1",
        "filled small n0 m0 w0",
    ]
    assert line.rows[0].classes == "n3 m3 w3"


def test_a_wide_track_needs_fewer_lanes_than_a_narrow_one():
    # Half a year of 24 is 12 px of a middling track and 5 px of a narrow one; two marks need 11.
    pair = [entry(date(2010, 1, 1)), entry(date(2010, 7, 1))]
    line = draw([("Row", "", pair)], today=TODAY, since=date(2002, 1, 1))
    assert [mark.lanes for mark in line.rows[0].marks] == [(0, 0, 0), (-1, 0, 0)]
    assert line.rows[0].classes == "n3 m1 w1"


def test_a_bar_keeps_its_whole_length_free():
    bar = entry(date(2020, 1, 1), date(2021, 12, 31))
    within = entry(date(2020, 12, 1))
    line = draw([("Row", "", [bar, within])], today=TODAY, since=date(2020, 1, 1))
    assert [mark.lanes[2] for mark in line.rows[0].marks] == [0, -1]


def test_more_marks_than_lanes_are_all_kept():
    crowd = [entry(date(2021, 2, 1), label=str(number)) for number in range(20)]
    row = draw([("Row", "", crowd)], today=TODAY).rows[0]
    assert len(row.marks) == 20
    assert {mark.lanes[2] for mark in row.marks} == {-3, -2, -1, 0, 1, 2, 3}
    assert row.classes == "n7 m7 w7"


def test_ticks_thin_out_with_the_length_of_the_axis():
    short = draw([], today=TODAY, since=date(2020, 1, 1), until=date(2022, 12, 31))
    long = draw([], today=TODAY, since=date(2002, 1, 1), until=date(2026, 12, 31))
    assert short.ticks == (
        Tick("0.00%", "2020", True),
        Tick("33.39%", "2021", False),
        Tick("66.70%", "2022", True),
    )
    assert [tick.label for tick in long.ticks if tick.main] == [
        "2002",
        "2006",
        "2010",
        "2014",
        "2018",
        "2022",
        "2026",
    ]
    assert len(long.ticks) == 13


def test_an_axis_that_begins_within_a_year_names_the_next_one_first():
    line = draw([], today=TODAY, since=date(2020, 7, 1), until=date(2021, 12, 31))
    assert [tick.label for tick in line.ticks] == ["2021"]


days = st.dates(date(2002, 1, 1), date(2026, 12, 31))
spans = st.tuples(days, st.integers(0, 200), st.sampled_from(Size)).map(
    lambda drawn: entry(drawn[0], drawn[0] + timedelta(drawn[1]), size=drawn[2])
)


@given(st.lists(spans, max_size=40))
def test_no_mark_is_lost_and_none_hides_another_while_lanes_last(entries):
    row = draw([("Row", "", entries)], today=TODAY, until=date(2027, 12, 31)).rows[0]
    assert sorted(m.entry.starts_on for m in row.marks) == sorted(e.starts_on for e in entries)
    pixels = {}
    for mark in row.marks:
        left, right = mark.bar or (mark.x, mark.x)
        radius = record_line.RADIUS[mark.entry.size]
        track = record_line.WIDE_TRACK / 100
        pixels.setdefault(mark.lanes[2], []).append(
            (float(left[:-1]) * track - radius, float(right[:-1]) * track + radius)
        )
    if len(pixels) < record_line.MAX_LANES:
        for lane in pixels.values():
            for (_, ends), (begins, _) in pairwise(lane):
                assert begins > ends
