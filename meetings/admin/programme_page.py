"""Pasted agenda or programme of a meeting: read, reviewed, recorded as one act."""

from types import SimpleNamespace

from django.contrib import messages
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import path
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from baliprocess.desk.errors import error_links, row_error_links
from baliprocess.desk.marked import Mark, marked
from baliprocess.desk.pasted import (
    SAVE,
    behind_sign_in,
    keep,
    sent_or_kept,
    takes_pastes,
    to_address,
    too_much,
)
from baliprocess.languages import listed
from baliprocess.told import told
from meetings.models import Delegate
from meetings.record_programme import record_programme, same_item, same_session
from members.models import MemberName

from .agenda import outside
from .programme_form import ROWS_AT_MOST, ItemFormSet, SessionFormSet, TextForm

NOTHING = _(
    "No time, day or numbered item was found in this text. Each entry needs a line of its own."
)
#: What is read on this page is kept under this name.
PAGE = "programme"
RIGHTS = ("meetings.add_agendaitem", "meetings.add_session")


class ProgrammePage:
    """For the ModelAdmin of meetings: `/<pk>/programme/`, in two steps and without a script."""

    def get_urls(self):
        label = TextForm.base_fields["text"].label
        page = takes_pastes(behind_sign_in(self.admin_site, self.programme_view, text=label))
        return [
            path("<int:pk>/programme/", page, name="meetings_meeting_programme"),
            *super().get_urls(),
        ]

    def programme_view(self, request, pk):
        meeting = self.get_object(request, unquote(str(pk)))
        if meeting is None:
            raise Http404
        if not self.has_change_permission(request, meeting) or not request.user.has_perms(RIGHTS):
            raise PermissionDenied
        if request.sent_too_much:
            from meetings.programme.lines import LARGEST  # as in Review

            said = [("id_text", too_much(request.sent_too_much, at_most=LARGEST))]
            return self._text_page(request, meeting, TextForm(), said, status=413)
        if aside := to_address(request, PAGE):
            return aside
        sent = sent_or_kept(request, PAGE)
        if sent is None:
            return self._text_page(request, meeting, TextForm())
        if "_back" in sent:
            form = TextForm(initial={"text": sent.get("text", "")})
            return self._text_page(request, meeting, form)
        return self._read_programme(request, meeting, sent)

    def _read_programme(self, request, meeting, sent):
        """What was read, with what was chosen; or it is recorded, or kept with its mistakes."""
        form = TextForm(sent)
        review = Review(meeting, form.cleaned_data["text"]) if form.is_valid() else None
        if review is None or review.is_empty:
            if request.method == "POST":
                return keep(request, PAGE, sent)
            said = [("id_text", NOTHING)] if review else error_links(form, ())
            return self._text_page(request, meeting, form, said)
        if SAVE not in sent:
            return self._review_page(request, review, *review.forms())
        items, sessions = review.forms(sent)
        good = items.is_valid() & sessions.is_valid() and _known(items, sessions, review)
        if request.method != "POST":
            return self._review_page(request, review, items, sessions)
        if not good:
            return keep(request, PAGE, sent)
        return self._save_programme(request, review, items, sessions)

    def _save_programme(self, request, review, items, sessions):
        meeting = review.meeting
        delegates = {str(row.pk): row for row in review.delegates}
        rows = [
            SimpleNamespace(**each | {"speakers": [delegates[key] for key in each["speakers"]]})
            for each in sessions.taken()
        ]
        text = told("Recorded the programme of {name}", name=str(meeting))
        with self.acting(request, text, subject=meeting, kind="programme"):
            recorded = record_programme(
                meeting,
                items=[SimpleNamespace(**each) for each in items.taken()],
                sessions=rows,
            )
            if not recorded.is_nothing:
                self.log_change(request, meeting, _in_words(recorded))
        self._say(request, meeting, recorded)
        return redirect("admin:meetings_meeting_change", meeting.pk)

    def _say(self, request, meeting, recorded):
        if recorded.is_nothing:
            text = gettext("Nothing was changed: all that was ticked is recorded already.")
            self.message_user(request, text, messages.INFO)
            return
        self.message_user(request, _in_words(recorded), messages.SUCCESS)
        for sentence in outside(meeting, meeting.sessions.all()):
            self.message_user(request, sentence, messages.WARNING)

    # --- pages ----------------------------------------------------------------------------------

    def _text_page(self, request, meeting, form, said=(), *, status=200):
        context = {"form": form, "error_links": list(said)}
        return self._programme_page(request, meeting, "programme.html", context, status)

    def _review_page(self, request, review, items, sessions):
        mistakes = row_error_links(items, gettext("Item")) + row_error_links(
            sessions, gettext("Session")
        )
        context = {
            "carried": TextForm(initial={"text": review.text}, hidden=True),
            "items": items,
            "sessions": sessions,
            "item_rows": zip(items.forms, review.items_told(), strict=False),
            "session_rows": zip(sessions.forms, review.sessions_told(), strict=False),
            "unread": review.read.unread,
            "passages": review.passages(),
            "error_links": mistakes,
            "warnings": outside(review.meeting, _sittings(review, sessions)),
        }
        return self._programme_page(request, review.meeting, "programme_review.html", context)

    def _programme_page(self, request, meeting, template, context, status=200):
        context = {
            **self.admin_site.each_context(request),
            "title": gettext("Paste the programme"),
            "subtitle": str(meeting),
            "meeting": meeting,
            "opts": self.opts,
            "media": self.media,
            **context,
        }
        request.current_app = self.admin_site.name
        return TemplateResponse(
            request, f"admin/meetings/meeting/{template}", context, status=status
        )


class Review:
    """What was read in `text` for `meeting`, beside what is recorded of it."""

    def __init__(self, meeting, text):
        # Here: the patterns of the reader take long to make, and few processes ever read.
        from meetings.programme import read_programme

        self.meeting, self.text = meeting, text
        delegates = Delegate.objects.filter(delegation__meeting=meeting)
        self.delegates = list(delegates.select_related("delegation__member").order_by("pk"))
        self.items = list(meeting.agenda_items.all())
        self.sessions = list(meeting.sessions.all())
        self.read = read_programme(
            text,
            starts_on=meeting.starts_on,
            ends_on=meeting.ends_on,
            people=tuple(self._people()),
        )

    @property
    def is_empty(self):
        return not (self.read.items or self.read.sessions)

    def _people(self):
        from meetings.programme import Person  # as above

        heads = {}
        for row in self.delegates:
            yield Person(row.pk, (row.name,), row.position)
            if row.function == Delegate.Function.HEAD and row.delegation.member_id:
                heads[row.delegation.member_id] = row
        names = {key: {row.delegation.member.name} for key, row in heads.items()}
        for key, row in heads.items():
            names[key].add(row.delegation.member.short_name)
        for key, text in MemberName.objects.filter(member__in=heads).values_list("member", "text"):
            names[key].add(text)
        for key, row in heads.items():
            yield Person(row.pk, tuple(filter(None, names[key])))

    def forms(self, data=None):
        """(items, sessions): the formsets with what was read, or with `data`."""
        labels = {row.pk: f"{row.name} ({row.delegation.label})" for row in self.delegates}
        sittings = self.read.sessions[:ROWS_AT_MOST]
        speakers = [
            [(str(who.key), labels[who.key]) for who in sitting.speakers if who.key in labels]
            for sitting in sittings
        ]
        items = [
            {"take": not self._same_item(each), "number": each.number, "title": each.title}
            for each in self.read.items[:ROWS_AT_MOST]
        ]
        sessions = [
            {
                "take": same_session(self.sessions, each.title, each.held_on, each.starts_at)
                is None,
                "title": each.title,
                "kind": each.kind,
                "held_on": each.held_on,
                "starts_at_local": each.starts_at,
                "ends_at_local": each.ends_at,
                "room": each.room,
                "chair": each.chair,
                "items": ", ".join(each.items),
                "speakers": [key for key, _label in chosen],
            }
            for each, chosen in zip(sittings, speakers, strict=True)
        ]
        return (
            ItemFormSet(data, initial=items, prefix="items"),
            SessionFormSet(data, initial=sessions, prefix="sessions", speakers=speakers),
        )

    def _same_item(self, item):
        """Whether that very item is recorded: one of its number with another title is not."""
        row = same_item(self.items, item.number, item.title)
        return row is not None and (row.number, row.title) == (item.number, item.title)

    def items_told(self):
        """For each item where its words are, and what is recorded of it."""
        for number, item in enumerate(self.read.items[:ROWS_AT_MOST], 1):
            row = same_item(self.items, item.number, item.title)
            yield {
                "anchor": f"item-{number}",
                "words": _line(self.text, item),
                "there": row,
                "same": self._same_item(item),
            }

    def sessions_told(self):
        """For each session where its words are, who is no delegate, and whether it is recorded."""
        for number, each in enumerate(self.read.sessions[:ROWS_AT_MOST], 1):
            yield {
                "anchor": f"session-{number}",
                "words": _line(self.text, each),
                "strangers": [who.text for who in each.speakers if who.key is None],
                "same": same_session(self.sessions, each.title, each.held_on, each.starts_at),
            }

    def passages(self):
        """The text in Segments, each line marked as what it was read as."""
        read = self.read
        marks = [Mark(each.start, each.end, "fact", label=gettext("day")) for each in read.days]
        for number, each in enumerate(read.items, 1):
            marks.append(Mark(each.start, each.end, "figure", f"item-{number}", "item"))
        for number, each in enumerate(read.sessions, 1):
            marks.append(Mark(each.start, each.end, "member", f"session-{number}", "session"))
        marks += [
            Mark(each.start, each.end, "unread", label=gettext("not read")) for each in read.unread
        ]
        return marked(self.text, marks)


def _line(text, each):
    words = " ".join(text[each.start : each.end].split())
    return words if len(words) <= 160 else f"{words[:160].rsplit(' ', 1)[0]} …"


def _sittings(review, sessions):
    """The sessions as the form has them now, for the warning; as read where it is wrong."""
    if sessions.is_bound:
        return [
            SimpleNamespace(**each)
            for each in getattr(sessions, "cleaned_data", [])
            if each.get("title")
        ]
    return review.read.sessions


def _known(items, sessions, review):
    """Whether the sessions name items that are or will be there; if not, the forms tell."""
    numbers = {row.number.lower() for row in review.items if row.number}
    numbers |= {each["number"].lower() for each in items.taken() if each["number"]}
    good = True
    for form in sessions.forms:
        if not form.cleaned_data.get("take"):
            continue
        missing = [each for each in form.cleaned_data["items"] if each.lower() not in numbers]
        if missing:
            good = False
            sentence = gettext(
                "The agenda has no item {value}: tick it above, or leave it out here."
            ).format(value=", ".join(missing))
            form.add_error("items", sentence)
    return good


def _in_words(recorded):
    made = _counted(recorded.items, recorded.sessions)
    changed = _counted(recorded.items_changed, recorded.sessions_changed)
    parts = []
    if made:
        parts.append(gettext("{what} recorded").format(what=made))
    if changed:
        parts.append(gettext("{what} changed").format(what=changed))
    return f"{'; '.join(parts)}."


def _counted(items, sessions):
    words = []
    if items:
        said = ngettext("{number} agenda item", "{number} agenda items", items)
        words.append(said.format(number=items))
    if sessions:
        words.append(
            ngettext("{number} session", "{number} sessions", sessions).format(number=sessions)
        )
    return listed(words)
