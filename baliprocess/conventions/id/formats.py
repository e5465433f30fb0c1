"""Months in full: "Nov. 2026" is an English abbreviation, full stop and all."""

DATE_FORMAT = "j F Y"
DATETIME_FORMAT = "j F Y, H.i"
