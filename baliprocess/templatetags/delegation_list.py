"""The delegations of a meeting or a member with their people, of which a page may have hundreds.

Written here and not in a template, because a template takes ten times as long for them.
"""

import functools
from html import escape

from django import template
from django.utils.safestring import mark_safe
from django.utils.translation import get_language, gettext

from meetings.models import Delegate
from meetings.templatetags.delegations import aside
from members.templatetags.flags import flag

from .dates import span
from .languages import in_record_language, isolated
from .lists import BETWEEN, typeset
from .sources import source

register = template.Library()

SHOWN_FUNCTIONS = (Delegate.Function.HEAD, Delegate.Function.DEPUTY_HEAD)


@register.simple_tag
def delegation_list(delegations, main, cited):
    """The items of a list: each delegation with its delegates.

    `main` is the source of the whole list, which is named once; `cited` the sources of the page.
    """
    lines = _Lines(main, cited)
    items = "".join([lines.delegation(each) for each in delegations])
    return mark_safe(items)  # noqa: S308 (escaped each)


@register.simple_tag
def part_list(delegations, cited):
    """The items of a list: each meeting of a member, with `part_taken` and its delegates."""
    language = in_record_language()
    unknown, proves = escape(gettext("date not stated")), gettext("this participation")
    items = []
    for each in delegations:
        meeting = each.meeting
        place = f"{isolated(escape(meeting.place))}{BETWEEN}" if meeting.place else ""
        dates = span(meeting.starts_on, meeting.ends_on, meeting.date_precision) or unknown
        items.append(
            f'\n<li><h3 class="name"{language}><a href="{escape(meeting.get_absolute_url())}">'
            f'{escape(meeting.name)}</a></h3>\n<p class="meta">{place}{dates}{BETWEEN}'
            f"{escape(each.part_taken)}{source(each.source_url, proves, cited)}</p>\n"
            f"{_people(each, language)}</li>"
        )
    return mark_safe("".join(items))  # noqa: S308 (escaped each)


def _people(delegation, language):
    people = []
    for each in delegation.public_delegates:
        position = f", <span{language}>{escape(each.position)}</span>" if each.position else ""
        leads = each.function in SHOWN_FUNCTIONS
        function = f"{BETWEEN}{escape(function_of(each).lower())}" if leads else ""
        people.append(f"<li><b>{escape(typeset(each))}</b>{position}{function}</li>")
    return f'<ul class="people">{"".join(people)}</ul>' if people else ""


def function_of(person):
    return _function(person.function, get_language())


@functools.cache
def _function(function, _language):
    return str(Delegate.Function(function).label)


class _Lines:
    """What is said of delegations and people, on a page with the sources `cited`."""

    def __init__(self, main, cited):
        self.main, self.cited = main, cited
        # The record keeps its words in one language, whatever that of the page.
        self.language = in_record_language()

    def delegation(self, delegation):
        parts = ["<li>", self.name(delegation)]
        if words := aside(delegation):
            parts.append(f'<span class="small">, {escape(words)}</span>')
        if delegation.source_url != self.main:
            parts.append(source(delegation.source_url, delegation.label, self.cited))
        parts.append("\n")
        if delegation.note:
            note = escape(delegation.note)
            parts.append(f'<p class="small"{self.language}>{note}</p>')
        parts.append("\n")
        if people := delegation.public_delegates:
            known = {self.main, delegation.source_url}
            rows = "".join([f"\n<li>{self.person(each, known)}</li>" for each in people])
            parts.append(f'<ul class="people">{rows}\n</ul>')
        parts.append("</li>\n")
        return "".join(parts)

    def name(self, delegation):
        member, label = delegation.member, escape(typeset(delegation.label))
        if member is None:
            return f'<span class="member">{flag(None)}{label}</span>'
        then = delegation.name_then
        shown = escape(typeset(then)) if then else label
        href = escape(member.get_absolute_url())
        name = f'<a class="member" href="{href}">{flag(member)}{shown}</a>'
        if then:
            now = gettext("now %(name)s") % {"name": label}
            name += f'<span class="small">, {now}</span>'
        return name

    def person(self, person, known):
        """One delegate; the sources in `known` are named with the delegation."""
        parts = [f"<b>{escape(typeset(person))}</b>"]
        if person.position:
            parts.append(f", <span{self.language}>{escape(person.position)}</span>")
        if person.function in SHOWN_FUNCTIONS:
            parts.append(f"{BETWEEN}{escape(function_of(person).lower())}")
        if person.part:
            parts.append(f"{BETWEEN}{escape(Delegate.Part(person.part).label.lower())}")
        if person.source_url not in known:
            parts.append(source(person.source_url, person.name, self.cited))
        if person.note:
            parts.append(f"<br><span{self.language}>{escape(person.note)}</span>")
        return "".join(parts)
