"""The pages by which a table comes into the record: sent, its columns named, looked over, done."""

import csv
import io

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError
from django.http import StreamingHttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from baliprocess import quotas
from baliprocess.importing import CHANGED, NEW, SAME, WRONG, Refused, carry_out, planned
from baliprocess.sent_tables import SentTable
from baliprocess.tables import TableError
from baliprocess.tables.formulas import safe_cell
from baliprocess.told import Number, told

from .errors import error_links
from .keys import is_key
from .pasted import behind_sign_in
from .table_steps import ColumnsForm, Preview, SendForm, Sent, takes_tables, too_much

EXPIRED = _(
    "This table is no longer kept: it was sent more than a day ago, or others "
    "were sent since. Nothing was recorded; send it again."
)
DONE_ALREADY = _("This table was imported already, once: {result}")
CHANGED_SINCE = _(
    "Nothing was recorded: something in the record has changed since you looked "
    "at this page. Look over what the table would do now."
)
STILL_WRONG = _("Nothing was recorded: {count} of the rows cannot be taken in as they are.")
NOT_TOGETHER = _(
    "Nothing was recorded: somebody else saved something at the same moment that "
    "does not go with this table. Look over what it would do now."
)


class TableImports:
    """For a ModelAdmin: “Import” in its list, and at a record for the tables that belong to it.

    `importers` are those of the list, `importers_of_one` those of one record, each {name: class}.
    """

    importers = {}
    importers_of_one = {}

    def _name(self, step):
        return f"{self.opts.app_label}_{self.opts.model_name}_{step}"

    def get_urls(self):
        wrap = self.admin_site.admin_view
        cells = SendForm.base_fields["cells"].label
        begin = takes_tables(behind_sign_in(self.admin_site, self.table_view, cells=cells))
        found = [
            path("table/", begin, name=self._name("table")),
            path(
                "table/<slug:token>/",
                wrap(self.table_columns_view),
                name=self._name("table_columns"),
            ),
            path(
                "table/<slug:token>/rows/",
                wrap(self.table_rows_view),
                name=self._name("table_rows"),
            ),
            path(
                "table/<slug:token>/wrong.csv",
                wrap(self.table_wrong_view),
                name=self._name("table_wrong"),
            ),
        ]
        if self.importers_of_one:
            found.append(path("<int:pk>/table/", begin, name=self._name("table_of_one")))
        return [*found, *super().get_urls()]

    def may_import(self, request, importer):
        """Whether the user of `request` may add and change all that `importer` writes."""
        return all(
            request.user.has_perm(f"{model._meta.app_label}.{verb}_{model._meta.model_name}")
            for model in importer.models
            for verb in ("add", "change")
        )

    def changelist_view(self, request, extra_context=None):
        shown = {}
        if any(self.may_import(request, each) for each in self.importers.values()):
            shown["import_url"] = reverse(f"admin:{self._name('table')}")
        return super().changelist_view(request, shown | (extra_context or {}))

    # --- what is asked for --------------------------------------------------------------------

    def _target(self, request, pk):
        return None if pk is None else self.asked_to_change(request, pk)

    def _sent(self, request, token):
        """(SentTable, target, importer class); the row None if it is no longer kept."""
        row = SentTable.objects.filter(token=token, user=request.user).first()
        if row is None or row.table not in (self.importers | self.importers_of_one):
            return None, None, None
        importer = (self.importers | self.importers_of_one)[row.table]
        if not self.may_import(request, importer):
            raise PermissionDenied
        if not SentTable.objects.fresh().filter(pk=row.pk).exists():
            return None, None, None
        return row, self._target(request, row.target), importer

    def _begin_again(self, request, sentence=EXPIRED):
        self.message_user(request, sentence, messages.WARNING)
        return redirect(f"admin:{self._name('changelist')}")

    def _home(self, target):
        if target is None:
            return reverse(f"admin:{self._name('changelist')}")
        return reverse(f"admin:{self._name('change')}", args=[target.pk])

    def _page(self, request, step, target, importer, context):
        what = importer.many if importer else gettext("table")
        context = {
            **self.admin_site.each_context(request),
            "title": gettext("Import {what}").format(what=what)
            if importer
            else gettext("Import a table"),
            "subtitle": str(target) if target else None,
            "target": target,
            "opts": self.opts,
            "home": self._home(target),
            "media": self.media,
            "importer": importer,
            **context,
        }
        request.current_app = self.admin_site.name
        return TemplateResponse(request, f"admin/tables/{step}.html", context)

    # --- step 1: the table --------------------------------------------------------------------

    def table_view(self, request, pk=None):
        target = self._target(request, pk)
        offered = self.importers if target is None else self.importers_of_one
        allowed = {k: each for k, each in offered.items() if self.may_import(request, each)}
        if not allowed:
            raise PermissionDenied
        data = (request.POST, request.FILES) if request.method == "POST" else ()
        form = SendForm(*data, importers=allowed)
        if request.method == "POST" and form.is_valid():
            try:
                row = self._keep(request, form, target)
                return redirect(f"admin:{self._name('table_columns')}", row.token)
            except quotas.Reached as reached:
                form.add_error("file", str(reached))
        errors = error_links(form, [])
        if request.sent_too_much:
            errors = [("id_file", too_much(request.sent_too_much))]
        importer = next(iter(allowed.values())) if len(allowed) == 1 else None
        context = {"form": form, "error_links": errors, "several": len(allowed) > 1}
        response = self._page(request, "send", target, importer, context)
        response.status_code = 413 if request.sent_too_much else 200
        return response

    @staticmethod
    def _keep(request, form, target):
        cleaned = form.cleaned_data
        quotas.spend(request.user, len(cleaned["data"]))
        SentTable.objects.tidy(request.user, cleaned["table"])
        return SentTable.objects.create(
            user=request.user,
            table=cleaned["table"],
            target=target.pk if target else None,
            filename=cleaned["file"].name[:200] if cleaned["file"] else "",
            pasted=not cleaned["file"],
            data=cleaned["data"],
            sheet=cleaned["sheet"],
        )

    # --- step 2: its columns ------------------------------------------------------------------

    def table_columns_view(self, request, token):
        row, target, importer = self._sent(request, token)
        if row is None or row.done_at:
            return self._over(request, row)
        try:
            sent = Sent(row, importer(target))
        except TableError as error:
            return self._begin_again(request, str(error))
        form = ColumnsForm(request.POST or None, sent=sent)
        if request.method == "POST" and "_reread" in request.POST:
            return self._reread(request, form, row)
        if request.method == "POST" and form.is_valid():
            row.header, row.mapping = sent.header, form.chosen()
            row.others = form.cleaned_data.get("others", False)
            row.save(update_fields=["header", "mapping", "others"])
            return redirect(f"admin:{self._name('table_rows')}", row.token)
        errors = error_links(form, [])
        context = {"form": form, "error_links": errors, "row": row, "sent": sent}
        return self._page(request, "columns", target, importer, context)

    def _reread(self, request, form, row):
        """The sheet or the row of headings is another: what the columns are is guessed anew."""
        form.full_clean()
        cleaned = form.cleaned_data
        sheet = cleaned.get("sheet", row.sheet)
        header = cleaned.get("header") if sheet == row.sheet else None
        row.sheet, row.header, row.mapping = sheet, header, {}
        row.save(update_fields=["sheet", "header", "mapping"])
        return redirect(f"admin:{self._name('table_columns')}", row.token)

    # --- step 3: its rows ---------------------------------------------------------------------

    def table_rows_view(self, request, token):
        row, target, importer = self._sent(request, token)
        if row is None or row.done_at:
            return self._over(request, row)
        if not row.mapping:
            return redirect(f"admin:{self._name('table_columns')}", row.token)
        said = ""
        if request.method == "POST":
            said = self._carry_out(request, row, target, importer)
            if not said:
                return redirect(self._home(target))
        number = request.GET.get("p", "1")
        number = int(number) if is_key(number) and len(number) < 6 else 1
        try:
            sent = Sent(row, importer(target))
            page = Preview(
                sent, self._fresh(row, target, importer), request.GET.get("show"), number
            )
        except TableError as error:
            return self._begin_again(request, str(error))
        context = {"row": row, "page": page, "said": said, "others": row.others}
        return self._page(request, "rows", target, importer, context)

    @staticmethod
    def _fresh(row, target, importer):
        return importer(target, others=row.others)

    def _over(self, request, row):
        if row is not None and row.done_at:
            return self._begin_again(request, DONE_ALREADY.format(result=row.result))
        return self._begin_again(request)

    def _carry_out(self, request, row, target, importer):
        """Import the table; gives why nothing was recorded, or "" once it is."""
        text = told("Imported {names} from {row}", names=importer.many, row=str(row))
        try:
            with self.acting(request, text, subject=target, kind="table"):
                # Whoever presses the button twice waits here, and finds it done.
                row = SentTable.objects.select_for_update().get(pk=row.pk)
                if row.done_at:
                    self.message_user(
                        request, DONE_ALREADY.format(result=row.result), messages.WARNING
                    )
                    return ""
                tally = carry_out(
                    self._fresh(row, target, importer),
                    Sent(row, importer(target)).rows(),
                    user=request.user,
                    reason=text.english[:100],
                    expected=request.POST.get("mark", ""),
                )
                Sent(row, importer(target)).remember()
                row.result = in_words(tally, importer)
                row.done_at, row.data = timezone.now(), b""
                row.save(update_fields=["result", "done_at", "data"])
        except Refused as refused:
            count = refused.tally.states[WRONG]
            return STILL_WRONG.format(count=count) if count else CHANGED_SINCE
        except IntegrityError:
            return NOT_TOGETHER
        except TableError as error:
            return str(error)
        self.message_user(request, row.result, messages.SUCCESS)
        return ""

    def table_wrong_view(self, request, token):
        """The rows that are wrong, as they were sent, each with the reason."""
        row, target, importer = self._sent(request, token)
        if row is None or row.done_at:
            return self._over(request, row)
        try:
            sent = Sent(row, importer(target))
            headings = sent.headings()
        except TableError as error:
            return self._begin_again(request, str(error))
        plan = planned(self._fresh(row, target, importer), sent.rows())

        def lines():
            yield [gettext("Row"), gettext("What is wrong"), *headings]
            for each in plan:
                if each.state == WRONG:
                    yield [each.number, " ".join(map(str, each.problems)), *each.cells]

        response = StreamingHttpResponse(csv_lines(lines()), content_type="text/csv; charset=utf-8")
        response["Content-Disposition"] = f'attachment; filename="{importer.name}-wrong-rows.csv"'
        return response


def csv_lines(rows):
    """The bytes of a CSV file, line by line, with cells no spreadsheet takes for formulas."""
    text = io.StringIO()
    writer = csv.writer(text, quoting=csv.QUOTE_ALL)
    yield b"\xef\xbb\xbf"
    for count, row in enumerate(rows, 1):
        writer.writerow([safe_cell(cell) for cell in row])
        if count % 200 == 0:
            yield text.getvalue().encode("utf-8", "replace")
            text.seek(0)
            text.truncate()
    yield text.getvalue().encode("utf-8", "replace")


def in_words(tally, importer):
    """What was done, in a sentence."""
    states = tally.states
    names = capfirst(str(importer.many))
    if not tally.writes:
        said = gettext("{names}: nothing changes, all {number} are recorded.")
        return said.format(names=names, number=states[SAME])
    parts = (
        (NEW, gettext("{number:,} new")),
        (CHANGED, gettext("{number:,} changed")),
        (SAME, gettext("{number:,} the same as before")),
    )
    counts = [words.format(number=Number(states[state])) for state, words in parts if states[state]]
    also = [f"{note}: {Number(count):,}." for note, count in tally.notes.items()]
    return " ".join([f"{names}: {', '.join(counts)}.", *also])
