"""A day in figures that may be read in two ways: the officer chooses, or writes another."""

from django.template.loader import render_to_string
from django.utils.formats import date_format

from baliprocess.desk.typed_dates import DateWidget, write_date


class WhichDay(DateWidget):
    """A radio button for each of `days`, and the box of a date for any other.

    Who has written a day and chosen none means the one she wrote.
    """

    OTHER = "other"

    def __init__(self, days, attrs=None):
        super().__init__(attrs)
        self.days = {write_date(day): date_format(day, "j F Y") for day in days}

    def value_from_datadict(self, data, files, name):
        chosen = data.get(f"{name}_day", self.OTHER)
        return chosen if chosen in self.days else super().value_from_datadict(data, files, name)

    def render(self, name, value, attrs=None, renderer=None):
        chosen = value if value in self.days else None
        context = {
            "name": f"{name}_day",
            "days": self.days.items(),
            "chosen": chosen or (self.OTHER if value else ""),
            "other": self.OTHER,
            "box": super().render(name, None if chosen else value, attrs, renderer),
        }
        return render_to_string("admin/news/article/_which_day.html", context)
