"""How dates and times read where Django writes them by itself."""

import datetime

import pytest
from django.utils import formats, translation

AFTERNOON = datetime.datetime(2026, 11, 22, 17, 6, tzinfo=datetime.UTC)


@pytest.mark.parametrize(
    ("language", "written"),
    [("en-gb", ("22 Nov 2026, 17:06", "17:06")), ("id", ("22 November 2026, 17.06", "17.06"))],
)
def test_times_of_day_have_24_hours(language, written):
    with translation.override(language):
        assert (formats.localize(AFTERNOON), formats.localize(AFTERNOON.time())) == written
