import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from baliprocess.dates import (
    ORDINALS,
    Precision,
    first_day,
    last_day,
    ordinal_figure,
    ordinal_word,
    parse_partial,
    print_date,
    print_span,
)


def plain(text):
    return text.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("first", "last", "precision", "text"),
    [
        ("2019-07-23", "2019-07-23", "day", "23 July 2019"),
        ("2025-12-01", "2025-12-05", "day", "1–5 December 2025"),
        ("2015-09-28", "2015-10-28", "day", "28 September – 28 October 2015"),
        ("2018-12-30", "2019-01-02", "day", "30 December 2018 – 2 January 2019"),
        ("2009-04-01", "2009-04-30", "month", "April 2009"),
        ("2009-04-01", "2009-05-31", "month", "April–May 2009"),
        ("2009-12-01", "2010-01-31", "month", "December 2009 – January 2010"),
        ("2003-01-01", "2003-12-31", "year", "2003"),
        ("2002-01-01", "2003-12-31", "year", "2002–2003"),
        ("2019-07-23", None, "day", "23 July 2019"),
        (None, "2019-07-23", "day", "23 July 2019"),
        (None, None, "day", ""),
    ],
)
def test_print_span_says_nothing_twice(first, last, precision, text):
    first = dt.date.fromisoformat(first) if first else None
    last = dt.date.fromisoformat(last) if last else None
    assert plain(print_span(first, last, precision)) == text


def test_print_date_holds_its_parts_together():
    assert print_date(dt.date(2019, 7, 23)) == "23\u00a0July\u00a02019"
    assert print_date(None) == ""


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("2019-07-23", (dt.date(2019, 7, 23), dt.date(2019, 7, 23), "day")),
        (" 2016-12 ", (dt.date(2016, 12, 1), dt.date(2016, 12, 31), "month")),
        ("2012-02", (dt.date(2012, 2, 1), dt.date(2012, 2, 29), "month")),
        ("2002", (dt.date(2002, 1, 1), dt.date(2002, 12, 31), "year")),
    ],
)
def test_parse_partial_reads_day_month_and_year(text, result):
    assert parse_partial(text) == result


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("2019-02-30", "“2019-02-30” is not a day of the calendar."),
        ("2019-13", "“2019-13” is not a day of the calendar."),
        ("0000", "“0000” is not a day of the calendar."),
        (
            "23 July",
            "“23 July” is not a date: write year-month-day, year-month or the year alone.",
        ),
    ],
)
def test_parse_partial_refuses_in_a_sentence(text, sentence):
    with pytest.raises(ValueError, match="is not a") as refusal:
        parse_partial(text)
    assert str(refusal.value) == sentence


@given(st.dates(), st.sampled_from(Precision))
def test_first_and_last_day_enclose_the_date(date, precision):
    first, last = first_day(date, precision), last_day(date, precision)
    assert first <= date <= last
    assert print_date(first, precision) == print_date(last, precision)
    assert first_day(last, precision) == first


@pytest.mark.parametrize(
    ("number", "word", "figure"),
    [
        (1, "First", "1st"),
        (2, "Second", "2nd"),
        (3, "Third", "3rd"),
        (11, "Eleventh", "11th"),
        (12, "Twelfth", "12th"),
        (14, "Fourteenth", "14th"),
        (20, "Twentieth", "20th"),
        (21, "Twenty-first", "21st"),
        (99, "Ninety-ninth", "99th"),
        (100, "100th", "100th"),
        (111, "111th", "111th"),
        (122, "122nd", "122nd"),
    ],
)
def test_ordinals_in_words_and_figures(number, word, figure):
    assert (ordinal_word(number), ordinal_figure(number)) == (word, figure)


def test_every_ordinal_is_read_back():
    assert {ORDINALS[ordinal_word(n).lower()] for n in range(1, 100)} == set(range(1, 100))
    assert ORDINALS["14th"] == 14
