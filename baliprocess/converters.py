"""What may stand in an address.

This module is a leaf: it imports nothing of the project.
"""

from django.urls import register_converter
from django.urls.converters import SlugConverter, StringConverter


class FormatConverter(StringConverter):
    """The ending of an address that asks for a format: lower-case letters, "csv"."""

    regex = "[a-z]{2,5}"


class LanguageConverter(SlugConverter):
    """A language code: "en", "zh-hans"."""

    regex = "[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*"


class KeyConverter:
    """The key of a row, or another number no longer than the database can compare."""

    regex = "[0-9]{1,18}"

    def to_python(self, value):
        return int(value)

    def to_url(self, value):
        return str(value)


class YearConverter:
    """A year of four digits, as a number."""

    regex = "[0-9]{4}"

    def to_python(self, value):
        return int(value)

    def to_url(self, value):
        return f"{value:04d}"


register_converter(FormatConverter, "format")
register_converter(LanguageConverter, "language")
register_converter(KeyConverter, "key")
register_converter(YearConverter, "year4")
