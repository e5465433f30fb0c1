"""Dates as officers type them."""

import datetime as dt

import pytest
from django.core.exceptions import ValidationError
from hypothesis import given
from hypothesis import strategies as st

from baliprocess.desk.typed_dates import TypedDateField, read_date, read_days, write_date

DAY = (dt.date(2019, 7, 23), dt.date(2019, 7, 23), "day")
MONTH = (dt.date(2019, 7, 1), dt.date(2019, 7, 31), "month")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2019-07-23", DAY),
        ("23/07/2019", DAY),
        ("23/7/2019", DAY),
        ("2019/07/23", DAY),
        ("2019-7-23", DAY),
        ("23.07.2019", DAY),
        ("23-7-2019", DAY),
        ("23 July 2019", DAY),
        (" 23\u00a0July  2019 ", DAY),
        ("23 july 2019", DAY),
        ("23rd July, 2019", DAY),
        ("23 Jul. 2019", DAY),
        ("July 23, 2019", DAY),
        ("Jul 23rd 2019", DAY),
        ("July 2019", MONTH),
        ("jul 2019", MONTH),
        ("07/2019", MONTH),
        ("2019-07", MONTH),
        ("2019", (dt.date(2019, 1, 1), dt.date(2019, 12, 31), "year")),
        ("Sept 2019", (dt.date(2019, 9, 1), dt.date(2019, 9, 30), "month")),
        ("29 February 2020", (dt.date(2020, 2, 29), dt.date(2020, 2, 29), "day")),
    ],
)
def test_a_date_is_understood(text, expected):
    assert read_date(text) == expected


@pytest.mark.parametrize(
    "text",
    ["30 February 2019", "31/06/2019", "2019-13-01", "2019-02-30", "0/7/2019", "0000", "13/2019"],
)
def test_a_day_that_does_not_exist_is_refused(text):
    with pytest.raises(ValueError, match=f"“{text}” is not a day of the calendar."):
        read_date(text)


@pytest.mark.parametrize(
    "text", ["", "tomorrow", "23/07/19", "23 Brumaire 2019", "19/07/23", "July", "23 2019", "…"]
)
def test_what_is_no_date_is_refused_with_examples(text):
    with pytest.raises(ValueError, match="is not a date"):
        read_date(text)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("11-12 November 2025", (11, 11), (12, 11)),
        ("11 – 12 Nov. 2025", (11, 11), (12, 11)),
        ("11 and 12 november 2025", (11, 11), (12, 11)),
        ("November 11-12, 2025", (11, 11), (12, 11)),
        ("30 November to 2 December 2025", (30, 11), (2, 12)),
        ("11-12/11/2025", (11, 11), (12, 11)),
    ],
)
def test_several_days_are_two(text, first, last):
    dates = tuple(dt.date(2025, month, day) for day, month in (first, last))
    assert tuple(read_date(day)[0] for day in read_days(text)) == dates
    with pytest.raises(ValueError, match="are several days"):
        read_date(text)


def test_several_days_may_lie_in_two_years():
    days = read_days("30 December 2025 - 2 January 2026")
    assert [read_date(day)[0].year for day in days] == [2025, 2026]


@pytest.mark.parametrize("text", ["23-7-2019", "2019-07", "July 2019", "11-12", "1-2-3", ""])
def test_one_date_is_not_several(text):
    assert read_days(text) is None


@pytest.mark.parametrize("text", ["11-12 November", "11 November", "Nov 11", "11th november"])
def test_a_missing_year_is_asked_for(text):
    with pytest.raises(ValueError, match=f"“{text}” lacks the year"):
        read_date(text)


@given(st.text(max_size=30))
def test_any_text_is_a_date_or_refused_in_a_sentence(text):
    refusal, first, last = "", dt.date.min, dt.date.max
    try:
        first, last, _precision = read_date(text)
    except ValueError as error:
        refusal = str(error)
    assert first <= last
    assert refusal == "" or refusal.endswith(".")


@given(st.dates(min_value=dt.date(1000, 1, 1)), st.sampled_from(["day", "month", "year"]))
def test_what_the_form_writes_it_reads_again(date, precision):
    first, last, read = read_date(write_date(date, precision))
    assert read == precision
    assert first <= date <= last


def test_a_whole_date_is_asked_for_where_no_precision_is_kept():
    field = TypedDateField()
    with pytest.raises(ValidationError) as refusal:
        field.clean("July 2019")
    assert refusal.value.messages == ["“July 2019” is not a whole date: write the day as well."]
    assert field.clean("23 July 2019") == dt.date(2019, 7, 23)


def test_another_way_of_writing_the_same_date_is_no_change():
    field = TypedDateField()
    assert not field.has_changed(dt.date(2019, 7, 23), "23 July 2019")
    assert not field.has_changed("2019-07", "July 2019")
    assert field.has_changed("2019-07", "1 July 2019")
    assert field.has_changed(dt.date(2019, 7, 23), "")
    assert field.has_changed(None, "nonsense")
    assert not field.has_changed(None, "")


@pytest.mark.parametrize(
    ("typed", "reading"),
    [
        ("03/04/2019", "= 2019-04-03"),
        ("23 July 2019", "= 2019-07-23"),
        ("July 2019", "= 2019-07"),
        ("2019-07-23", ""),
        ("nonsense", ""),
        ("", ""),
        (dt.date(2019, 7, 23), ""),
    ],
)
def test_beside_what_was_typed_stands_how_it_is_read(typed, reading):
    box = TypedDateField(partial=True).widget.render("day", typed)
    assert box.partition('<span class="read-as">')[2].removesuffix("</span>") == reading
    assert str(typed) in box
