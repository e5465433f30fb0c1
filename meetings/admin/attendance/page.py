"""The view of the page: takes the text, shows the review, writes what was chosen."""

from django import forms
from django.contrib import messages
from django.contrib.admin.options import IS_POPUP_VAR
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.html import format_html
from django.utils.text import capfirst
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from baliprocess.acts import act
from baliprocess.desk.acting import with_undo
from baliprocess.desk.pasted import (
    SAVE,
    SIGNED_OUT,
    keep,
    said_of,
    sent_or_kept,
    takes_pastes,
    to_address,
)
from baliprocess.desk.saving import DRAFT
from baliprocess.plain import clean_text
from baliprocess.told import joined, told
from meetings.record import TwoHeads

from .passage import passages
from .review import BOTH, USES, Review
from .writing import mistakes, write

#: What one must be allowed besides changing the meeting.
RIGHTS = ["meetings.add_delegation", "meetings.change_delegation"]
#: What is read on this page is kept under this name.
PAGE = "attendance"
TEMPLATE = "admin/meetings/meeting/attendance.html"
TOO_LARGE = _(
    "What you pasted is too large to be read: {size:.1f} MB. At most {limit:,} "
    "characters are read at once, a list of some seven hundred people. Go back – "
    "your browser still holds the text – and paste the part that says who came."
)
EMPTY = _("Paste the text that says who came: a sentence, a list or a table.")
NOTHING = _(
    "Nobody was found in this text. Is it the part that says who came? Names are "
    "found if they stand in the list of members, with all their other spellings."
)
LOOK_AGAIN = _(
    "Nothing was written yet: the text or the record changed since you looked. "
    "The rows it concerns say so; check them and press the button again."
)
UNCHANGED = _("All of this is on record already: nothing was changed.")
PASTE_NEXT = _(
    'Who came, delegations and people: <a href="{}">paste them</a> from a report or a list.'
)


def _limit():
    """How much is read of a text, as the reader has it."""
    from meetings.attendance import LIMIT  # as in Review

    return LIMIT


class PasteForm(forms.Form):
    text = forms.CharField(
        label=_("Text"),
        required=False,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 10, "class": "vLargeTextField"}),
        help_text=_(
            "A sentence from a report, a list, or a table copied from mail, Word, Excel "
            "or a web page. It shows what it found; nothing is written before you say so."
        ),
    )
    source_url = forms.URLField(
        label=_("Source"),
        required=False,
        max_length=500,
        widget=forms.URLInput(attrs={"class": "vURLField"}),
        help_text=_("The address of the page or document, if it is on the web."),
    )
    use = forms.ChoiceField(label=_("Read"), choices=USES, initial=BOTH, required=False)

    def __init__(self, data=None):
        super().__init__(data, label_suffix="")

    def clean_source_url(self):
        url = self.cleaned_data["source_url"]
        if url and not url.startswith(("https://", "http://")):
            raise forms.ValidationError(gettext("An address begins with https:// or http://."))
        return url

    def clean_use(self):
        return self.cleaned_data["use"] or BOTH

    @property
    def error_links(self):
        return [
            (self[name].id_for_label, f"{self[name].label}: {error}")
            for name, errors in self.errors.items()
            for error in errors
        ]


class AttendancePage:
    """For the ModelAdmin of meetings: the page on which who came is pasted."""

    @property
    def attendance_entry(self):
        """The view as the address has it: what was pasted outlives a session that has ended."""
        view = self.admin_site.admin_view(self.attendance_view)

        @takes_pastes
        def entry(request, pk):
            if request.method == "POST" and not self.admin_site.has_permission(request):
                return self._attendance_signed_out(request, pk)
            return view(request, pk)

        return entry

    def attendance_view(self, request, pk):
        meeting = self._meeting_for_attendance(request, pk)
        if aside := to_address(request, PAGE):
            return aside
        sent = sent_or_kept(request, PAGE)
        form = PasteForm(None if sent is None else self._sent_attendance(sent))
        if sent is None or request.sent_too_much:
            review = self._attendance_review(request, meeting)
            if request.sent_too_much:
                return self._attendance_too_large(request, form, review)
            return self._attendance_answer(request, form, review)
        review, wrong = self._read_attendance(request, meeting, form, sent)
        if request.method == "POST":
            return self._save_attendance(request, form, review, wrong)
        if said := said_of(request, sent):
            wrong = [*wrong, ("", said)]
        return self._attendance_answer(request, form, review, wrong)

    def _read_attendance(self, request, meeting, form, sent):
        """(what the text says with what was chosen so far, what is wrong as links)."""
        wrong = [] if form.is_valid() else form.error_links
        text = form.cleaned_data.get("text", "")
        has_text = bool(text.strip())
        use = form.cleaned_data.get("use", BOTH)
        review = self._attendance_review(request, meeting, text if has_text else "", use)
        if review.refused:
            return review, [*wrong, ("id_text", review.refused)]
        if not review.has_anything:
            return review, [*wrong, ("id_text", NOTHING if has_text else EMPTY)]
        if SAVE in sent:
            review.bind(sent)
            return review, [*wrong, *mistakes(review)]
        if any(name.endswith("-seen") for name in sent):
            review.bind(sent, writes=False)
        elif not has_text:
            wrong = [*wrong, ("id_text", EMPTY)]
        return review, wrong

    def may_paste_attendance(self, request, meeting):
        """Whether `request.user` may write who came to `meeting`."""
        return self.has_change_permission(request, meeting) and request.user.has_perms(RIGHTS)

    def response_add(self, request, obj, post_url_continue=None):
        """After the first save: who came need not be entered name by name."""
        response = super().response_add(request, obj, post_url_continue)
        if IS_POPUP_VAR not in request.POST and self.may_paste_attendance(request, obj):
            url = reverse("admin:meetings_meeting_attendance", args=[obj.pk])
            messages.info(request, format_html(PASTE_NEXT, url))
        return response

    def _meeting_for_attendance(self, request, pk):
        """The meeting, for whoever may write who came to it."""
        meeting = self.get_object(request, unquote(str(pk)))
        if meeting is None:
            raise Http404
        if not self.may_paste_attendance(request, meeting):
            raise PermissionDenied
        return meeting

    @staticmethod
    def _sent_attendance(sent):
        """What was sent, with the text as it is read and shown again."""
        data = sent.copy()
        data["text"] = clean_text(data.get("text", ""))
        return data

    @staticmethod
    def _attendance_review(request, meeting, text="", use=BOTH):
        user = request.user
        return Review(
            meeting,
            text,
            use=use,
            may_people=user.has_perms(["meetings.add_delegate", "meetings.change_delegate"]),
            may_name=user.has_perm("members.add_membername"),
        )

    def _save_attendance(self, request, form, review, wrong):
        """Write it, or keep it where the page shows what is wrong with it."""
        if wrong:
            return keep(request, PAGE, request.POST)
        if review.is_stale:
            messages.warning(request, LOOK_AGAIN)
            return keep(request, PAGE, request.POST)
        meeting = review.meeting
        try:
            with act(
                request.user, told("Pasted who came"), subject=meeting, kind="attendance"
            ) as done:
                url = form.cleaned_data["source_url"]
                written = write(review, user=request.user, source_url=url)
                said = joined(written.in_words) if written.in_words else None
                if said:
                    done.text = told("Pasted who came: {what}", what=said)
        except TwoHeads as sentence:
            return keep(request, PAGE, request.POST, said=str(sentence))
        if done.pk is None:
            self.message_user(request, UNCHANGED)
        else:
            said = said or told("Sources and decisions written")
            self.log_change(request, meeting, f"Pasted who came: {said.english}.")
            message = f"{capfirst(str(said))}."
            message = with_undo(message, done, gettext("Undo"))
            self.message_user(request, message, messages.SUCCESS)
        if written.open or any(row.is_open for row in review.waiting):
            return redirect("admin:meetings_meeting_attendance", meeting.pk)
        # To the head of the form: there stands what was done, and how to take it back.
        return redirect("admin:meetings_meeting_change", meeting.pk)

    # --- answers ------------------------------------------------------------------------------

    def _attendance_answer(self, request, form, review, wrong=()):
        meeting = review.meeting
        context = {
            **self.admin_site.each_context(request),
            "title": gettext("Paste who came"),
            "subtitle": str(meeting),
            "meeting": meeting,
            "opts": self.opts,
            "form": form,
            "review": review,
            "is_read": bool(review.text and not review.refused and review.has_anything),
            "passages": passages(review),
            "limit": _limit(),
            "error_links": wrong,
            "taken": form.data.get(DRAFT, ""),
            "media": self.media,
        }
        request.current_app = self.admin_site.name
        return TemplateResponse(request, TEMPLATE, context)

    def _attendance_too_large(self, request, form, review):
        size = request.sent_too_much / 1_000_000
        sentence = TOO_LARGE.format(size=size, limit=_limit())
        response = self._attendance_answer(request, form, review, [("id_text", sentence)])
        response.status_code = 413
        return response

    def _attendance_signed_out(self, request, pk):
        form = PasteForm(self._sent_attendance(request.POST))
        context = {
            **self.admin_site.each_context(request),
            "title": gettext("You are signed out"),
            "sentence": SIGNED_OUT,
            "form": form,
            "login_url": f"{reverse('admin:login')}?next={request.path}",
        }
        request.current_app = self.admin_site.name
        return TemplateResponse(
            request, "admin/meetings/meeting/attendance_signed_out.html", context, status=403
        )
