"""What an article should have before the public sees it."""

import re

from django.utils.html import strip_tags
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from baliprocess.desk.checks import Check, Finding, fields, missing, wording

#: As addresses and pages print it (https://www.rfc-editor.org/rfc/rfc5646).
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def article_rows(queryset):
    return queryset.select_related("outlet", "lead_photo__album")


def _is_own(article):
    return not article.is_report


def _no_text(article):
    return not strip_tags(article.body).strip()


def _hidden_photo(article):
    photo = article.lead_photo
    return not (photo.is_public() and photo.album.is_public())


def _language(article):
    if LANGUAGE.fullmatch(article.language):
        return []
    sentence = gettext("The language is no code such as en, id, vi or fr.")
    return [Finding(sentence, "language", refuses=True)]


ARTICLE_CHECKS = (
    Check(
        _("Summary"),
        missing(
            _("No summary says what it reports."),
            "standfirst",
            lambda row: not row.standfirst.strip(),
        ),
    ),
    Check(_("Text"), missing(_("The text is missing."), "body", _no_text, applies=_is_own)),
    Check(
        _("Outlet"),
        missing(
            _("Without outlet and address it stands as the forum’s own news."),
            "outlet",
            lambda row: _is_own(row) and _no_text(row),
        ),
    ),
    Check(
        _("Link to the report"),
        missing(
            _("The report has no address."),
            "source_url",
            lambda row: not row.source_url,
            applies=lambda row: row.is_report,
        ),
    ),
    Check(_("Language"), _language),
    Check(
        _("Date"), missing(_("No date is given."), "reported_on", lambda row: not row.reported_on)
    ),
    Check(
        _("Picture"),
        missing(
            _("Its photo is not public, so the article will stand without."),
            "lead_photo",
            _hidden_photo,
            applies=lambda row: row.lead_photo_id is not None,
        ),
    ),
    wording(
        fields("headline", "standfirst", "body", "byline", "dateline", "rights", "change_note")
    ),
)
