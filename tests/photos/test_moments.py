import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photos.moments import Moment, read_moment

NOW = dt.datetime(2019, 7, 24, 12, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("text", "value", "precision"),
    [
        ("2019:07:23 09:30:05", (2019, 7, 23, 9, 30, 5), "second"),
        ("2019-07-23T09:30:05", (2019, 7, 23, 9, 30, 5), "second"),
        ("2019-07-23T09:30:05.25", (2019, 7, 23, 9, 30, 5, 250_000), "second"),
        ("2019-07-23T09:30", (2019, 7, 23, 9, 30), "minute"),
        ("2019-07-23", (2019, 7, 23), "day"),
        ("2019-07", (2019, 7, 1), "month"),
        ("2019", (2019, 1, 1), "year"),
        ("20190723", (2019, 7, 23), "day"),
        ("20190700", (2019, 7, 1), "month"),
        ("20190000", (2019, 1, 1), "year"),
        ("20190723 093005", (2019, 7, 23, 9, 30, 5), "second"),
        ("2019/7/3 9:05", (2019, 7, 3, 9, 5), "minute"),
        ("23 July 2019", (2019, 7, 23), "day"),
        ("Tuesday, 23 July 2019, 9:30 pm", (2019, 7, 23, 21, 30), "minute"),
        ("23-Jul-2019", (2019, 7, 23), "day"),
        ("July 23rd, 2019 12:05 am", (2019, 7, 23, 0, 5), "minute"),
        ("Tue Jul 23 09:30:05 2019", (2019, 7, 23, 9, 30, 5), "second"),
        ("23/07/2019", (2019, 7, 23), "day"),
        ("07/23/2019 10:00", (2019, 7, 23, 10, 0), "minute"),
        ("07/07/2019", (2019, 7, 7), "day"),
        ("2016:12:31 23:59:60", (2016, 12, 31, 23, 59, 59), "second"),
        ("2019:07:23 09:30:05\0", (2019, 7, 23, 9, 30, 5), "second"),
        ("1839-08-19", (1839, 8, 19), "day"),
    ],
)
def test_read_moment_without_zone(text, value, precision):
    assert read_moment(text, now=NOW) == Moment(dt.datetime(*value), precision)  # noqa: DTZ001


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("2019-07-23T09:30:05Z", 0),
        ("2019-07-23T09:30:05+07:00", 420),
        ("2019-07-23T09:30:05 +0530", 330),
        ("2019-07-23T09:30:05-03", -180),
        ("20190723 093005+0800", 480),
        ("Tue Jul 23 09:30:05 WIB 2019", 420),
        ("2019-07-23 09:30:05 WITA", 480),
    ],
)
def test_read_moment_with_zone(text, minutes):
    zone = dt.timezone(dt.timedelta(minutes=minutes))
    moment = read_moment(text, now=NOW)
    assert moment.value.isoformat() == dt.datetime(2019, 7, 23, 9, 30, 5, tzinfo=zone).isoformat()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "0000:00:00 00:00:00",
        "    :  :     :  :  ",
        "2019-02-30",
        "2019-13-01",
        "2019-07-23 25:00:00",
        "07/08/2019",
        "1066-10-14",
        "yesterday",
        "2019-07-23 13:00 pm",
        "99999999",
        "9999-12-31T23:59:59-12:00",
        "2019-07-25T02:00:01",
        "2019-07-25T09:00:01+07:00",
    ],
)
def test_read_moment_refuses(text):
    assert read_moment(text, now=NOW) is None


def test_a_clock_of_any_zone_is_not_the_future():
    moment = read_moment("2019-07-25T02:00:00", now=NOW)
    assert moment.value == dt.datetime(2019, 7, 25, 2)  # noqa: DTZ001 — no zone stated
    assert read_moment("2019-07-23T09:30:05+19:00", now=NOW).zone_stated is False


@given(st.text(max_size=80))
def test_read_moment_takes_any_text(text):
    moment = read_moment(text, now=NOW)
    assert moment is None or moment.value.year >= 1826
