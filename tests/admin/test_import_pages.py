"""A table on its way in, page by page; and every list on its way out."""

import csv
import datetime as dt
import io

import openpyxl
import pytest
from django.contrib.auth.models import Permission, User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from baliprocess.acts import Act
from baliprocess.models import ChosenColumns, SentTable
from meetings.models import Delegate, Delegation
from members.models import Member

from .importing import body, choose, preview, send
from .pages import mistakes, said

pytestmark = pytest.mark.django_db

CELLS = "Country\tTitle\tName\tDesignation\tE-mail\nViet Nam\tMr\tTô Anh Dũng\tMinister\ta@b.c\n"
CELLS += "Australia\tDr\tA. Person\tAmbassador\t\n"


def of_meeting(forum):
    return reverse("admin:meetings_meeting_table_of_one", args=[forum.meeting.pk])


def through(client, url, cells, **values):
    """Send `cells`, take the columns as proposed, and press the button; gives the last answer."""
    sent = send(client, url, cells, **values)
    rows = choose(client, sent.url)
    return client.post(rows.url, {"mark": preview(client, rows.url).tally.mark})


def names():
    return [(d.delegation.label, d.name, d.position) for d in Delegate.objects.order_by("pk")]


# --- in -------------------------------------------------------------------------------------------


def test_pasted_cells_become_delegates_in_three_steps(editor, forum):
    sent = send(editor, of_meeting(forum), CELLS)
    form = editor.get(sent.url).context["form"]
    assert [(line["box"].value(), line["reason"]) for line in form.lines] == [
        ("delegation", ""),
        ("honorific", ""),
        ("name", ""),
        ("position", ""),
        ("", "Personal details are not kept on this site: this column stays out."),
    ]
    rows = choose(editor, sent.url)
    page = preview(editor, rows.url)
    assert (page.counts["new"], page.show, page.notes) == (
        2,
        "writes",
        [("Delegations made with them", 2)],
    )
    assert names() == []
    done = editor.post(rows.url, {"mark": page.tally.mark})
    assert done.url == reverse("admin:meetings_meeting_change", args=[forum.meeting.pk])
    assert said(done) == ["Delegates: 2 new. Delegations made with them: 2."]
    assert names() == [
        ("Viet Nam", "Tô Anh Dũng", "Minister"),
        ("Australia", "A. Person", "Ambassador"),
    ]
    assert bytes(SentTable.objects.get().data) == b""
    recorded = Act.objects.get()
    assert (recorded.text, recorded.subject_pk) == (
        "Imported delegates from pasted cells",
        forum.meeting.pk,
    )


def test_a_second_press_of_the_button_does_nothing(editor, forum):
    sent = send(editor, of_meeting(forum), CELLS)
    rows = choose(editor, sent.url)
    mark = preview(editor, rows.url).tally.mark
    editor.post(rows.url, {"mark": mark})
    again = editor.post(rows.url, {"mark": mark})
    assert again.status_code == 302
    assert said(again)[-1].startswith("This table was imported already, once: Delegates: 2 new.")
    assert Delegate.objects.count() == 2


def test_files_of_both_kinds_are_taken(editor, forum):
    book = openpyxl.Workbook()
    book.active.append(["Remark"])
    sheet = book.create_sheet("Peserta")
    for row in csv.reader(io.StringIO(CELLS), delimiter="\t"):
        sheet.append(row)
    file = io.BytesIO()
    book.save(file)
    upload = SimpleUploadedFile("list.xlsx", file.getvalue())
    sent = send(editor, of_meeting(forum), file=upload)
    assert editor.get(sent.url).context["form"].fields["sheet"].initial == "Sheet"
    again = editor.post(sent.url, {"sheet": "Peserta", "header": "1", "_reread": "1"})
    form = editor.get(again.url).context["form"]
    assert [line["box"].value() for line in form.lines][:3] == ["delegation", "honorific", "name"]
    rows = choose(editor, sent.url, sheet="Peserta")
    assert preview(editor, rows.url).counts["new"] == 2
    upload = SimpleUploadedFile("list.csv", CELLS.replace("\t", ";").encode("utf-16"))
    sent = send(editor, of_meeting(forum), file=upload)
    assert preview(editor, choose(editor, sent.url).url).counts["new"] == 2


def test_what_cannot_be_read_is_told_at_its_box(editor, forum):
    url = of_meeting(forum)
    assert mistakes(send(editor, url)) == [("", "Choose a file, or paste the cells.")]
    pdf = SimpleUploadedFile("a.xlsx", b"%PDF-1.7")
    ((place, sentence),) = mistakes(send(editor, url, file=pdf))
    assert (place, sentence[:26]) == ("id_file", "A file: This is a PDF. Cop")
    both = send(editor, url, CELLS, file=SimpleUploadedFile("a.csv", b"a,b"))
    assert mistakes(both) == [("", "Choose a file or paste cells: not both at once.")]
    empty = send(editor, url, file=SimpleUploadedFile("a.csv", b"\n,,\n"))
    assert mistakes(empty)[0][1].startswith("A file: There is nothing in it")
    assert SentTable.objects.count() == 0


def test_what_is_too_large_is_answered_in_a_sentence(editor, forum):
    large = send(editor, of_meeting(forum), "x\ty\n" * 700_000)
    assert [s[:34] for _, s in mistakes(large, 413)] == ["Nothing was read: 2.8 MB were sent"]
    file = SimpleUploadedFile("a.csv", b"x" * 12_000_000)
    refused = send(editor, of_meeting(forum), file=file)
    assert mistakes(refused, 413)[0][1].startswith("Nothing was rea")
    file = SimpleUploadedFile("a.csv", b"x" * 10_900_000)
    assert "larger than 10 MB" in mistakes(send(editor, of_meeting(forum), file=file))[0][1]


def test_wrong_rows_are_shown_first_and_can_be_taken_home(editor, forum):
    cells = CELLS + "Atlantis\tMr\t=HYPERLINK(1)\tX\t\nJapan\t\tN. Taro\t\t\n"
    rows = choose(editor, send(editor, of_meeting(forum), cells).url)
    page = preview(editor, rows.url)
    assert (page.show, [each.number for each in page.rows]) == ("wrong", [4])
    assert [each.number for each in preview(editor, rows.url, "?show=new").rows] == [2, 3, 5]
    content = editor.get(rows.url).content.decode()
    assert "It is all or nothing" in content
    assert "Import 3 rows" not in content
    refused = editor.post(rows.url, {"mark": page.tally.mark})
    assert refused.context["said"] == (
        "Nothing was recorded: 1 of the rows cannot be taken in as they are."
    )
    url = reverse("admin:meetings_meeting_table_wrong", args=[SentTable.objects.get().token])
    wrong = list(csv.reader(io.StringIO(body(editor.get(url)).decode("utf-8-sig"))))
    assert wrong[0] == ["Row", "What is wrong", "Country", "Title", "Name", "Designation", "E-mail"]
    assert wrong[1][0] == "4"
    assert wrong[1][2:] == ["Atlantis", "Mr", "'=HYPERLINK(1)", "X"]
    assert names() == []


def test_a_record_that_changed_in_between_is_looked_over_again(editor, forum):
    rows = choose(editor, send(editor, of_meeting(forum), CELLS).url)
    mark = preview(editor, rows.url).tally.mark
    delegation = forum.meeting.delegations.create(member=forum.members["VN"])
    delegation.delegates.create(name="Tô Anh Dũng", position="Adviser")
    again = editor.post(rows.url, {"mark": mark})
    assert again.context["said"].startswith("Nothing was recorded: something in the record has")
    page = again.context["page"]
    assert (page.counts["new"], page.counts["changed"]) == (1, 1)
    assert editor.post(rows.url, {"mark": page.tally.mark}).status_code == 302
    assert names() == [
        ("Viet Nam", "Tô Anh Dũng", "Minister"),
        ("Australia", "A. Person", "Ambassador"),
    ]


def test_columns_are_asked_for_where_they_are_missing_or_given_twice(editor, forum):
    sent = send(editor, of_meeting(forum), "A\tB\nViet Nam\tX\n")
    assert [sentence for _, sentence in mistakes(choose(editor, sent.url))] == [
        "Say which column names the delegation: the member, or another body.",
        "Say which column holds the names of the delegates.",
    ]
    twice = choose(editor, sent.url, **{"column-0": "name", "column-1": "name"})
    assert ("id_column-1", "Column B: “Column A” is this already: choose one of them.") in (
        mistakes(twice)
    )


def test_a_choice_of_columns_is_remembered_for_the_same_headings(editor, forum):
    cells = "Siapa\tDari\nA. Person\tViet Nam\n"
    first = send(editor, of_meeting(forum), cells)
    header = editor.post(first.url, {"header": "1", "_reread": "1"})
    chosen = {"column-0": "name", "column-1": "delegation"}
    rows = choose(editor, header.url, **chosen)
    editor.post(rows.url, {"mark": preview(editor, rows.url).tally.mark})
    assert ChosenColumns.objects.get().mapping == {"0": "name", "1": "delegation"}
    second = send(editor, of_meeting(forum), cells)
    header = editor.post(second.url, {"header": "1", "_reread": "1"})
    form = editor.get(header.url).context["form"]
    assert [line["box"].value() for line in form.lines] == ["name", "delegation"]


def test_lists_have_their_import_too(editor, forum):
    url = reverse("admin:members_member_table")
    assert url in editor.get(reverse("admin:members_member_changelist")).content.decode()
    cells = "Name\tKind\tISO\nFiji\tState\tFJ\n"
    done = through(editor, url, cells, table="members")
    assert done.url == reverse("admin:members_member_changelist")
    assert Member.objects.get(name="Fiji").iso_code == "FJ"
    cells = "Meeting\tCountry\tRole\nahg-som-13\tFiji\tobserver\n"
    through(editor, reverse("admin:meetings_delegation_table"), cells, table="delegations")
    assert Delegation.objects.get().capacity == "observer"


def test_a_table_is_private_and_expires(editor, publisher, forum):
    sent = send(editor, of_meeting(forum), CELLS)
    for step in ("table_columns", "table_rows", "table_wrong"):
        url = reverse(f"admin:meetings_meeting_{step}", args=[SentTable.objects.get().token])
        answer = publisher.get(url)
        assert answer.url == reverse("admin:meetings_meeting_changelist")
        assert said(answer)[-1].startswith("This table is no longer kept")
    late = timezone.now() - dt.timedelta(hours=25)
    SentTable.objects.update(sent_at=late)
    assert editor.get(sent.url).url == reverse("admin:meetings_meeting_changelist")
    send(editor, of_meeting(forum), CELLS)
    assert SentTable.objects.count() == 1
    for _ in range(7):
        send(editor, of_meeting(forum), CELLS)
    assert SentTable.objects.count() == 5


def test_who_may_not_write_gets_no_import(reader, forum):
    assert reader.get(of_meeting(forum)).status_code == 403
    assert reader.post(of_meeting(forum), {"cells": CELLS}).status_code == 403
    content = reader.get(reverse("admin:meetings_delegation_changelist")).content.decode()
    assert ("Export CSV" in content, ">Import<" in content) == (True, False)
    some = User.objects.create_user("some", is_staff=True)
    wanted = ["view_meeting", "change_meeting", "add_delegation", "change_delegation"]
    some.user_permissions.set(Permission.objects.filter(codename__in=wanted))
    client = Client()
    client.force_login(some)
    form = client.get(of_meeting(forum)).context["form"]
    assert form.fields["table"].choices == [("delegations", "Delegations")]
    assert mistakes(send(client, of_meeting(forum), CELLS, table="delegates"))


def test_the_preview_costs_as_many_queries_for_ten_rows_as_for_two(editor, forum):
    def cost(count):
        cells = "Country\tName\n" + "".join(f"Viet Nam\tPerson {n}\n" for n in range(count))
        rows = choose(editor, send(editor, of_meeting(forum), cells).url)
        with CaptureQueriesContext(
            connection,
        ) as queries:
            editor.get(rows.url)
        return len(queries)

    assert cost(2) == cost(10)


def test_many_rows_come_in_pages(editor, forum):
    cells = "Country\tName\n" + "".join(f"Viet Nam\tPerson {n}\n" for n in range(250))
    rows = choose(editor, send(editor, of_meeting(forum), cells).url)
    page = preview(editor, rows.url, "?show=new&p=3")
    assert (page.pages, len(page.rows), page.rows[0].subject) == (3, 50, "Person 200, Viet Nam")
    assert preview(editor, rows.url, "?show=x&p=-1").show == "writes"
