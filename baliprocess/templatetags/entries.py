"""Meetings, documents and news as the lines of a list, of which a page has fifty.

Written here and not in templates, because a template takes several times as long for them.
"""

import functools
from html import escape
from itertools import groupby
from operator import itemgetter

from django import template
from django.template.defaultfilters import filesizeformat
from django.utils.safestring import mark_safe
from django.utils.translation import get_language, gettext

from baliprocess.unread import lines

from .dates import day, span
from .languages import in_language, in_record_language, isolated
from .lists import BETWEEN, counted, is_copy, language, site_of, typeset

register = template.Library()


def _line(row, title, attributes, below, date=None):
    """A row as an item of a list, with the year of its date, or its year; None without one.

    `attributes` are those of its heading.
    """
    html = (
        f'\n<li><h3 class="name"{attributes}><a href="{escape(row.get_absolute_url())}">'
        f'{escape(typeset(title))}</a></h3>\n<p class="meta">{below}</p></li>'
    )
    return getattr(date, "year", date), html


def _list(found):
    """A list of such lines."""
    items = "".join(html for _year, html in found)
    return mark_safe(f'<ul class="entries">{items}\n</ul>\n')  # noqa: S308 (escaped each)


def _by_year(found):
    """A section for each year of such lines, in their order; "" for none."""
    sections = (_section(year, _list(few)) for year, few in groupby(found, key=itemgetter(0)))
    return mark_safe("".join(sections))  # noqa: S308 (escaped each)


def _section(year, entries):
    if year:
        place, title = f"year-{year}", f'<time datetime="{year}">{year}</time>'
    else:
        place, title = "year-none", escape(gettext("Date not stated"))
    return (
        f'<section class="section" aria-labelledby="{place}">\n'
        f'<h2 class="year" id="{place}">{title}</h2>\n'
        f'<div class="body wide">{entries}</div>\n</section>\n'
    )


@register.simple_tag
def meeting_entries(meetings):
    """Meetings, each read as a sentence; with the number of delegations on rows with cards."""
    return _list(map(_meeting, meetings))


@register.simple_tag
def meetings_by_year(page):
    return _by_year(lines.of(page.object_list, _meeting))


def _meeting(meeting):
    english, below = in_record_language(), _of_meeting(meeting)
    return _line(meeting, meeting.name, english, below, meeting.starts_on)


def _of_meeting(meeting):
    parts = []
    if meeting.is_called_off:
        parts.append(f'<strong class="live">{escape(meeting.get_event_status_display())}</strong>')
    if place := meeting.place:
        parts.append(isolated(escape(place)))
    dates = span(meeting.starts_on, meeting.ends_on, meeting.date_precision)
    parts.append(dates or gettext("date not stated"))
    if number := getattr(meeting, "delegation_count", 0):
        parts.append(_on_record(number, get_language()))
    return BETWEEN.join(parts)


@functools.lru_cache(maxsize=500)
def _on_record(number, _language):
    delegations = escape(counted(number, "delegation,delegations"))
    return gettext("%(delegations)s on record") % {"delegations": delegations}


@register.simple_tag
def document_entries(documents, *, meeting=False, brief=False):
    """Documents from rows with cards; with the `meeting` of each, or `brief`, without the files."""
    return _list(_document(each, meeting=meeting, brief=brief) for each in documents)


@register.simple_tag
def documents_by_year(page):
    return _by_year(lines.of(page.object_list, _document))


def _document(document, *, meeting=True, brief=False):
    english, below = in_record_language(), _of_document(document, meeting, brief)
    return _line(document, document.title, english, below, document.issued_on)


def _of_document(document, meeting, brief):
    parts = [escape(document.get_kind_display())]
    if date := day(document.issued_on, document.precision):
        parts.append(date)
    if meeting and document.meeting:
        href, name = document.meeting.get_absolute_url(), typeset(document.meeting.name)
        parts.append(f'<a href="{escape(href)}">{escape(name)}</a>')
    if not brief and (files := document.latest_files):
        parts.append(", ".join(map(_file, files)))
    return BETWEEN.join(parts)


def _file(file):
    words = escape(language(file.language))
    away = file.external_url
    if not away:
        words += f" ({escape(file.extension.upper())}, {filesizeformat(file.bytes)})"
    elif is_copy(away):
        words += gettext(", a copy at %(site)s") % {"site": escape(site_of(away))}
    else:
        words += " " + gettext("at %(site)s") % {"site": escape(site_of(away))}
    rel = ' rel="external noopener"' if away else ""
    href = escape(file.get_absolute_url())
    return f'<a href="{href}" hreflang="{escape(file.language)}"{rel}>{words}</a>'


@register.simple_tag
def article_entries(articles):
    """News from rows with cards: where and when reported, and by whom."""
    return _list(map(_article, articles))


@register.simple_tag
def articles_by_year(page):
    return _by_year(lines.of(page.object_list, _article))


def _article(article):
    attributes, below = in_language(article.headline_language), _of_article(article)
    return _line(article, article.headline, attributes, below, article.year)


def _of_article(article):
    parts = [isolated(escape(article.dateline))] if article.dateline else []
    date = day(article.reported_on, article.precision)
    parts.append(date or f'<time datetime="{article.year}">{article.year}</time>')
    if article.outlet:
        parts.append(isolated(escape(str(article.outlet))))
    text = BETWEEN.join(parts)
    if article.agency and article.agency != article.outlet:
        text += ", " + gettext("from %(agency)s") % {
            "agency": isolated(escape(str(article.agency)))
        }
    return text
