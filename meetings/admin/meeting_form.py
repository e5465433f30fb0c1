"""The form of a meeting: what it asks, and what it finds out by itself."""

from django import forms
from django.forms.widgets import TextInput
from django.utils.timezone import localdate
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from baliprocess.dates import last_day
from baliprocess.desk import DeskForm
from baliprocess.desk.typed_dates import read_days
from meetings.models import Meeting
from meetings.timezones import known_zones, zone_of
from members.models import Member


class ZoneInput(TextInput):
    """A box that proposes the names of the time zones while one types."""

    template_name = "django/forms/widgets/text.html"

    def get_context(self, name, value, attrs):
        return super().get_context(name, value, attrs | {"list": "time-zones"})


def zone_names():
    """The names of the zones that are places, in alphabetical order."""
    return sorted(name for name in known_zones() if "/" in name[:9])


def usual_zone(city, country):
    """The zone of other meetings in the same city, or what is certain of the place; or ""."""
    if country is None and not city:
        return ""
    same_place = Meeting.objects.filter(city__iexact=city, country=country).exclude(timezone="")
    known = same_place.latest_first().values_list("timezone", flat=True).first() if city else None
    return known or (zone_of(country.iso_code, city) if country else "")


class MeetingForm(DeskForm):
    partial_dates = (("starts_on", "date_precision"), ("ends_on", "date_precision"))

    more_delegations = forms.ModelMultipleChoiceField(
        Member.objects.all(),
        label=_("Add several members"),
        required=False,
        help_text=_(
            "Type, press Enter, type the next. On saving, each becomes a delegation in "
            "the capacity its membership gives it."
        ),
    )
    articles = forms.ModelMultipleChoiceField(
        Member.objects.none(),
        label=_("News"),
        required=False,
        help_text=_("Reports about this meeting. The plus sign adds one that is not recorded yet."),
    )
    take_in_documents = forms.ModelMultipleChoiceField(
        Member.objects.none(),
        label=_("Documents recorded already"),
        required=False,
        help_text=_("Only documents that belong to no meeting yet are offered."),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        meeting = self.instance
        if self.initial.get("ends_on") == self.initial.get("starts_on"):
            # As its help says. Else a meeting of one day, put off by a day, would take two.
            self.initial["ends_on"] = None
        for name, queryset in self.linked().items():
            if name in self.fields:
                self.fields[name].queryset = queryset
        if meeting.pk:
            articles = list(meeting.articles.order_by("-reported_on", "pk"))
            self.initial["articles"] = [article.pk for article in articles]
        elif "event_status" in self.fields:
            field = self.fields["event_status"]
            field.choices = [("", gettext("by the dates: held once it is over")), *field.choices]
            field.required = False
            field.initial = ""

        if self.is_bound:
            self._part_days()

    def _part_days(self):
        """Put "11-12 November 2025", typed in the first box of the dates, into both."""
        first, last = (self.add_prefix(name) for name in ("starts_on", "ends_on"))
        days = read_days(self.data.get(first, ""))
        if days is None or "ends_on" not in self.fields:
            return
        read = [self.fields["ends_on"].read(day) for day in days]
        if None not in read and not self._has_another_end(read[1]):
            self.data = self.data.copy()
            self.data[first], self.data[last] = days

    def _has_another_end(self, day):
        """Whether somebody typed another last day than `day` in its own box."""
        box = self["ends_on"]
        typed = box.value()
        return bool(typed) and box._has_changed() and box.field.read(typed) != day

    def linked(self):
        """What each box that stands for rows of other tables may hold."""
        documents = Meeting._meta.get_field("documents").related_model
        articles = Meeting._meta.get_field("articles").related_model
        return {
            "articles": articles.objects.all(),
            "take_in_documents": documents.objects.filter(meeting=None),
        }

    @property
    def is_put_off_to_a_day(self):
        """Whether days ahead were entered of what stays postponed: called off, to the public."""
        row = self.instance
        return (
            "starts_on" in self.changed_data
            and row.event_status == Meeting.EventStatus.POSTPONED
            and row.ends_on is not None
            and row.ends_on >= localdate()
        )

    def clean(self):
        cleaned = super().clean()
        start, precision = cleaned.get("starts_on"), cleaned.get("date_precision")
        if start and precision and not cleaned.get("ends_on") and "ends_on" not in self.errors:
            cleaned["ends_on"] = last_day(start, precision)
        if "timezone" in cleaned and not cleaned["timezone"]:
            cleaned["timezone"] = usual_zone(cleaned.get("city", ""), cleaned.get("country"))
        if "event_status" in cleaned and not cleaned["event_status"]:
            end = cleaned.get("ends_on")
            is_over = end is not None and end < localdate()
            status = Meeting.EventStatus
            cleaned["event_status"] = status.HELD if is_over else status.SCHEDULED
        return cleaned
