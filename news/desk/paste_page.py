"""Pasted reports: a page that reads the text, shows what it says, and makes the draft."""

from types import SimpleNamespace

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.forms import modelform_factory
from django.http import QueryDict
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from baliprocess.desk import scope_key
from baliprocess.desk.autocomplete import inner
from baliprocess.desk.errors import error_links, row_error_links
from baliprocess.desk.pasted import (
    SAVE,
    behind_sign_in,
    keep,
    sent_or_kept,
    takes_pastes,
    to_address,
    too_much,
)
from baliprocess.told import told
from meetings.models import Meeting
from members.names import fold
from news.intake import record_report
from news.models import Article, Outlet

from .paste_form import CarriedForm, FigureFormSet, PasteForm, ReviewForm
from .suggestions import Suggestions

#: What is read on this page is kept under this name.
PAGE = "paste"
TEMPLATES = "admin/news/article/"
FIGURES = "figures"
NOTHING_TO_READ = _(
    "There is nothing to read in this text: it has no sentence that is not a label."
)
#: Between reports that are still to come, when they go back into one box.
PARTED = "\n\n=====\n\n"
#: The boxes of the review in their order, in groups with a heading.
GROUPS = (
    (_("The report"), ("headline", "standfirst")),
    (_("Whose it is"), ("outlet", "agency", "new_outlet", "new_outlet_kind", "source_url")),
    (
        _("When, where, by whom"),
        ("reported_on", "dateline", "byline", "initials", "photo_credit", "language"),
    ),
)
#: What somebody who was signed out gets back: the box and its label.
TYPED = {
    "standfirst": _("Summary to write"),
    "text": PasteForm.base_fields["text"].label,
    "rest": _("The reports that follow"),
}


class PastePage:
    """For the ModelAdmin of articles: `/paste/`, in two steps and without a script."""

    def get_urls(self):
        page = behind_sign_in(self.admin_site, self.paste_view, **TYPED)
        return [path("paste/", takes_pastes(page), name="news_article_paste"), *super().get_urls()]

    def paste_view(self, request):
        if not self.has_add_permission(request):
            raise PermissionDenied
        if request.sent_too_much:
            from news.wire import LARGEST  # as below

            form = PasteForm()
            said = [("id_text", too_much(request.sent_too_much, at_most=LARGEST))]
            return self._paste_response(request, form, said, status=413)
        if aside := to_address(request, PAGE):
            return aside
        sent = sent_or_kept(request, PAGE)
        if sent is None:
            return self._paste_response(request, PasteForm())
        if SAVE in sent:
            return self._save_pasted(request, sent)
        if "_back" in sent:
            parts = [sent.get(name, "") for name in ("text", "rest")]
            text = PARTED.join(filter(str.strip, parts))
            address = sent.get("source_url", "")
            return self._paste_response(
                request, PasteForm(initial={"text": text, "source_url": address})
            )
        return self._read_pasted(request, sent)

    # --- reading --------------------------------------------------------------------------------

    def _read_pasted(self, request, sent):
        """The review of the first report in what was `sent`, or of the next behind a draft."""
        form = PasteForm(sent)
        if not form.is_valid():
            return self._paste_response(request, form, error_links(form, ()))
        text, rest = _first_of(form.cleaned_data["text"])
        read = self._suggest(request, text, form.cleaned_data["source_url"])
        if read.is_empty:
            return self._paste_response(request, form, [("id_text", NOTHING_TO_READ)])
        return self._review(request, read, sent.get("rest") or rest, sent.get("made", ""))

    def _suggest(self, request, text, address=""):
        return Suggestions(text, preset=self._preset(request), source_url=address)

    def _review(self, request, read, rest, made):
        """The page that shows what was read, before anything is corrected."""
        form = self._review_form(request)(
            initial=read.initial(),
            candidates=read.candidates,
            members=read.members,
            days=read.days,
        )
        figures = self._figures(request, read, initial=read.figures_initial())
        carried = CarriedForm(initial={"text": read.text, "rest": rest, "made": made})
        return self._review_response(request, read, form, figures, carried)

    @staticmethod
    def _preset(request):
        key = scope_key(request, "meeting")
        rows = Meeting.objects.select_related("series", "country")
        return rows.filter(pk=key).first() if key else None

    def _review_form(self, request):
        """The class of the form, with the boxes of the admin."""

        def formfield(field, **kwargs):
            # A list box answers without a script; there are some dozens of outlets.
            if field.name in ("outlet", "agency"):
                kwargs |= {"limit_choices_to": field.get_limit_choices_to()}
                return field.formfield(**kwargs)
            made = self.formfield_for_dbfield(field, request=request, **kwargs)
            # What the text speaks of is recorded already, or is recorded elsewhere.
            made.widget = inner(made.widget)
            return made

        made = modelform_factory(Article, form=ReviewForm, formfield_callback=formfield)
        fields = made.base_fields
        fields["standfirst"].label = TYPED["standfirst"]
        fields["meetings"].label, fields["members"].label = (
            gettext("More meetings"),
            gettext("More members"),
        )
        return made

    def _figures(self, request, read, data=None, initial=None):
        """The formset of figures, or None for who may not record any."""
        if not read.figures or not request.user.has_perm("meetings.add_statedfigure"):
            return None
        return FigureFormSet(data, initial=initial, prefix=FIGURES)

    # --- saving ---------------------------------------------------------------------------------

    def _save_pasted(self, request, sent):
        """Make the draft; what has mistakes is kept, and shown with them at its own address."""
        carried = CarriedForm(sent)
        text = carried.cleaned_data["text"] if carried.is_valid() else ""
        read = self._suggest(request, text, sent.get("source_url", "").strip())
        if read.is_empty:
            if request.method == "POST":
                return keep(request, PAGE, sent)
            form = PasteForm({"text": sent.get("text", "")})
            said = error_links(form, ()) or [("id_text", NOTHING_TO_READ)]
            return self._paste_response(request, form, said)
        form = self._review_form(request)(
            sent,
            instance=Article(body=read.body, status=Article.Status.DRAFT),
            candidates=read.candidates,
            members=read.members,
            days=read.days,
        )
        figures = self._figures(request, read, data=sent)
        good = self._judge(form, figures)
        good = self._may_add_outlet(request, form) and good
        if request.method != "POST":
            return self._review_response(request, read, form, figures, carried)
        if not good:
            return keep(request, PAGE, sent)
        return self._made(request, form, figures, carried)

    def _made(self, request, form, figures, carried):
        """Make the draft, and lead on to the next report or to the draft."""
        rest = carried.cleaned_data["rest"]
        recorded = self._record(request, form, figures)
        self._say(request, recorded)
        made = carried.cleaned_data["made"]
        if rest.strip():
            text, rest = _first_of(rest)
            if recorded.is_new:
                made = [*made, str(recorded.article.pk)]
            following = QueryDict(mutable=True)
            following.update({"text": text, "rest": rest, "made": ",".join(made)})
            return keep(request, PAGE, following)
        self._say_last(request, made)
        return redirect("admin:news_article_change", recorded.article.pk)

    @staticmethod
    def _may_add_outlet(request, form):
        """Whether nothing is wrong with a new outlet; that it may not be added is told there."""
        named = " ".join(form.data.get("new_outlet", "").split())
        if not named or request.user.has_perm("news.add_outlet"):
            return True
        if any(fold(row.name) == fold(named) for row in Outlet.objects.all()):
            return True
        form.add_error(
            "new_outlet", gettext("Your account may not add outlets. Choose one of the list.")
        )
        return False

    @staticmethod
    def _judge(form, figures):
        """Whether all may be recorded; what is wrong is told in the forms."""
        good = form.is_valid() and (figures is None or figures.is_valid())
        if good and figures and any(each["take"] for each in figures.cleaned_data):
            meetings = form.chosen("meetings")
            about = form.cleaned_data["figures_of"]
            if about is None and len(meetings) == 1:
                form.cleaned_data["figures_of"] = meetings[0]
            elif about is None:
                sentence = gettext(
                    "Choose the meeting that the figures are about, or tick none of them."
                )
                form.add_error("figures_of", sentence)
            elif about not in meetings:
                sentence = gettext(
                    "The report is not said to be about this meeting: tick it above, too."
                )
                form.add_error("figures_of", sentence)
        return good and not form.errors

    def _record(self, request, form, figures):
        rows = figures.cleaned_data if figures else ()
        article = form.save(commit=False)
        text = told("Took in “{headline}”", headline=article.headline[:200])
        with self.acting(request, text, subject=article, kind="report"):
            recorded = record_report(
                article,
                meetings=form.chosen("meetings"),
                members=form.chosen("members"),
                figures_of=form.cleaned_data["figures_of"],
                figures=[SimpleNamespace(**each) for each in rows if each["take"]],
                user=request.user,
            )
            if recorded.is_new:
                self.log_addition(request, recorded.article, [{"added": {}}])
        return recorded

    def _say(self, request, recorded):
        article = recorded.article
        name = _link("admin:news_article_change", article, article.headline)
        figures = _figures_in_words(recorded.figures)
        if recorded.is_new:
            also = figures and gettext(", with {figures}").format(figures=figures)
            said = format_html(gettext("The draft “{}” was made{}."), name, also)
            self.message_user(request, said, messages.SUCCESS)
            if missing := _missing(article):
                self.message_user(
                    request,
                    gettext("Still missing: {missing}.").format(missing=missing),
                    messages.WARNING,
                )
        else:
            said = format_html(gettext("This report is recorded already: “{}”."), name)
            self.message_user(request, said, messages.WARNING)
            if figures:
                self.message_user(
                    request,
                    gettext("Added to it: {figures}.").format(figures=figures),
                    messages.SUCCESS,
                )

    def _say_last(self, request, made):
        """The other drafts of the same paste, and the way back to where it began."""
        rows = Article.objects.filter(pk__in=made).order_by("pk")
        if made and self.has_view_or_change_permission(request) and rows:
            links = [(_link("admin:news_article_change", row, row.headline),) for row in rows]
            said = format_html(gettext("Made with it: {}."), format_html_join(", ", "“{}”", links))
            self.message_user(request, said, messages.INFO)
        if meeting := self._preset(request):
            link = _link("admin:meetings_meeting_change", meeting, meeting)
            self.message_user(
                request, format_html(gettext("Back to the meeting: {}."), link), messages.INFO
            )

    # --- pages ----------------------------------------------------------------------------------

    def _paste_response(self, request, form, said=(), *, status=200):
        context = {
            **self._context(request, gettext("Paste news")),
            "form": form,
            "error_links": list(said),
            "media": self.media,
        }
        return self._respond(request, "paste.html", context, status)

    def _review_response(self, request, read, form, figures, carried):
        mistakes = error_links(form, ())
        if figures is not None and figures.is_bound:
            mistakes += row_error_links(figures, gettext("Figure"))
        context = {
            **self._context(request, gettext("What the text says")),
            "form": form,
            "carried": carried,
            "groups": [
                (title, [(form[name], read.asked(name), read.words(name)) for name in names])
                for title, names in GROUPS
            ],
            "meetings": _with(
                form["known_meetings"],
                read.candidates,
                lambda each: (read.words(f"meeting {each.slug}"), read.reasons(each)),
            ),
            "question_of_meeting": read.question_of_meeting,
            "of_another_meeting": read.other,
            "members": _with(
                form["known_members"],
                read.members,
                lambda each: (read.words(f"member {each.slug}"), ()),
            ),
            "figures": figures,
            "figure_rows": _figure_rows(figures, read),
            "passages": read.passages(),
            "already": read.already(),
            "more": bool(str(carried["rest"].value() or "").strip()),
            "error_links": mistakes,
            "media": self.media + form.media,
        }
        return self._respond(request, "paste_review.html", context)

    def _context(self, request, title):
        return {
            **self.admin_site.each_context(request),
            "title": title,
            "opts": self.opts,
            "preset": self._preset(request),
        }

    def _respond(self, request, template, context, status=200):
        request.current_app = self.admin_site.name
        return TemplateResponse(request, TEMPLATES + template, context, status=status)


def _first_of(text):
    # Here: the patterns of the reader take long to make, and few processes ever read.
    from news.wire import first_of_several

    return first_of_several(text)


def _link(name, row, words):
    return format_html('<a href="{}">{}</a>', reverse(name, args=[row.pk]), words)


def _with(box, rows, told):
    """(tick box, words, reasons) for each of `rows`, which are the choices of `box`."""
    return [(tick, *told(row)) for tick, row in zip(box.subwidgets, rows, strict=True)]


def _figure_rows(figures, read):
    if figures is None:
        return []
    forms = figures.forms
    told = [(read.words(f"figure {n}"), there) for n, there in enumerate(read.figures_there)]
    # A form that was tampered with may have fewer or more rows than the text has figures.
    told += [((), False)] * (len(forms) - len(told))
    return [(form, *each) for form, each in zip(forms, told, strict=False)]


def _figures_in_words(figures):
    number = len(figures)
    if not number:
        return ""
    said = ngettext(
        "{number} stated figure of {meeting}", "{number} stated figures of {meeting}", number
    )
    return said.format(number=number, meeting=figures[0].meeting)


def _missing(article):
    """What a report should have and this one lacks, as a list in words."""
    wanted = (
        (gettext("a summary in our own words"), article.standfirst.strip()),
        (gettext("the address of the report"), article.source_url),
        (gettext("the date"), article.reported_on),
        (gettext("the place"), article.dateline),
        (gettext("the meeting it is about"), article.meetings.exists()),
    )
    return ", ".join(words for words, there in wanted if not there)
