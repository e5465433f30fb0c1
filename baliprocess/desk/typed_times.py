"""Times of the day as officers type them: 9am, 9.30, 0930, 09:30."""

import datetime as dt

from django import forms
from django.contrib.admin import widgets

from baliprocess.times import read_time


class TimeWidget(widgets.AdminTimeWidget):
    """Django's, which shows what is stored without seconds and says how to write it."""

    def __init__(self, attrs=None, format="%H:%M"):  # noqa: A002 - Django's name
        super().__init__({"placeholder": "09:30", "size": 8} | (attrs or {}), format)


class TypedTimeField(forms.TimeField):
    """A time in any of the ways of `read_time`."""

    widget = TimeWidget

    def to_python(self, value):
        if value in self.empty_values or isinstance(value, dt.time):
            return super().to_python(value)
        try:
            return read_time(str(value))
        except ValueError as error:
            raise forms.ValidationError(str(error), code="invalid") from None

    def has_changed(self, initial, data):
        try:
            return super().has_changed(initial, data)
        except ValueError:
            return True
