"""Every list on its way out, and in again."""

import csv
import io

import openpyxl
import pytest
from django.contrib import admin
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from baliprocess.audit import note
from baliprocess.desk.exporting import Exports
from baliprocess.previews.models import PreviewLink
from meetings.models import Delegate, Delegation, Meeting
from members.models import Member

from .importing import body, choose, preview, send


@pytest.fixture
def full(forum):
    """A record with what makes exports hard: formulas, blanks, two of one name, other bodies."""
    meeting, members = forum.meeting, forum.members
    members["VN"].names.create(text="Việt Nam")
    members["VN"].names.create(text="Vietnamese", kind="demonym")
    Member.objects.filter(pk=members["JP"].pk).update(note="=1+1\nTwo  lines", short_name="JPN")
    one = meeting.delegations.create(member=members["VN"], headcount=3, note="+62")
    two = meeting.delegations.create(other_body="@Body  of, “its” own", capacity="invited")
    meeting.delegations.create(member=members["UNHCR"], presence="apologies", position=2)
    later = Meeting.objects.create(series=forum.series, title="A; second")
    three = later.delegations.create(member=members["VN"], mode="online")
    for delegation in (one, two, three):
        delegation.delegates.create(name="=Cmd|x", honorific="H.E.  Ms", function="head")
        for post in ("'=1", "", "Second\tpost"):
            delegation.delegates.create(name="Same Name", position=post, part="speaker", order=3)
        delegation.delegates.create(
            name="-", public=False, source_url="https://example.org/a?b=c", note="“x”"
        )
    Delegate.objects.filter(name="-").update(name="Đặng-")
    return forum


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
@pytest.mark.parametrize(
    ("model", "table"),
    [
        ("meetings_delegate", "delegates"),
        ("meetings_delegation", "delegations"),
        ("members_member", "members"),
    ],
)
def test_an_export_that_is_imported_changes_nothing(editor, full, model, table, kind):
    data = body(editor.get(reverse(f"admin:{model}_export", args=[kind])))
    upload = SimpleUploadedFile(f"a.{kind}", data)
    sent = send(editor, reverse(f"admin:{model}_table"), file=upload, table=table)
    rows = choose(editor, sent.url)
    page = preview(editor, rows.url, "?show=all")
    changes = [(each.state, each.changes, each.problems) for each in page.rows if each.changes]
    assert changes == []
    count = {"delegates": 15, "delegations": 4, "members": 5}[table]
    assert page.counts == {"same": count, "all": count, "writes": 0}


def test_no_cell_of_an_export_is_a_formula(editor, full):
    for kind in ("csv", "xlsx"):
        data = body(editor.get(reverse("admin:meetings_delegate_export", args=[kind])))
        if kind == "csv":
            cells = [
                each for row in csv.reader(io.StringIO(data.decode("utf-8-sig"))) for each in row
            ]
        else:
            sheet = openpyxl.load_workbook(io.BytesIO(data)).active
            assert {each.data_type for row in sheet.iter_rows() for each in row} <= {
                "inlineStr",
                "s",
                "n",
            }
            cells = [str(each.value or "") for row in sheet.iter_rows() for each in row]
        assert "'=Cmd|x" in cells
        assert [each for each in cells if each[:1] in {"=", "+", "@", "\t"}] == []


def test_an_export_holds_what_the_list_shows_and_is_told_in_the_log(editor, full):
    url = reverse("admin:meetings_delegate_export", args=["csv"])
    lines = body(editor.get(f"{url}?function__exact=head")).decode("utf-8-sig").splitlines()
    assert len(lines) == 4
    entry = LogEntry.objects.get()
    assert (entry.user, entry.change_message) == (
        editor.user,
        "Exported 3 delegates as CSV, filtered by function__exact=head",
    )
    found = body(editor.get(f"{url}?q=Đặng")).decode("utf-8-sig").splitlines()
    assert len(found) == 4
    bad = editor.get(f"{url}?order__exact=many")
    assert bad.url == reverse("admin:meetings_delegate_changelist") + "?e=1"
    page = editor.get(f"{reverse('admin:meetings_delegate_changelist')}?function__exact=head")
    assert f"{url}?function__exact=head" in page.content.decode()
    assert editor.get(url.replace(".csv", ".pdf")).status_code == 404


def test_every_list_can_be_exported_by_who_may_see_it(reader, full):
    stranger = Client()
    stranger.force_login(User.objects.create_user("stranger", is_staff=True))
    answered = []
    without = []
    for model, model_admin in admin.site._registry.items():
        if not isinstance(model_admin, Exports):
            without.append(model._meta.label)
            continue
        options = model._meta
        url = reverse(f"admin:{options.app_label}_{options.model_name}_export", args=["csv"])
        assert stranger.get(url).status_code == 403
        answer = reader.get(url)
        if answer.status_code == 200:
            lines = list(csv.reader(io.StringIO(body(answer).decode("utf-8-sig"))))
            assert len(lines) == model._default_manager.count() + 1
            answered.append(options.model_name)
    assert {"meeting", "delegation", "delegate", "member", "document", "article"} <= set(answered)
    # These are no lists: they answer the boxes of other forms.
    assert sorted(without) == ["auth.Permission", "meetings.AgendaItem"]


def test_the_lists_of_the_house_hold_what_they_show_and_no_secret(administrator, full):
    user = User.objects.create_user("lan.anh", "=lan@example.org", "a long password")
    note("export", user=user, subject=full.meeting, detail="=1+1")
    PreviewLink.objects.make(full.meeting, user, note="Ms Tran")

    def rows(model):
        answer = administrator.get(reverse(f"admin:{model}_export", args=["csv"]))
        return list(csv.reader(io.StringIO(body(answer).decode("utf-8-sig"))))

    (row,) = [each for each in rows("auth_user") if each[0] == "lan.anh"]
    assert row == ["lan.anh", "'=lan@example.org", "", "", "yes", ""]
    told = [each[1:] for each in rows("baliprocess_auditentry") if each[1] == "lan.anh"]
    assert told == [["lan.anh", "Exported", f"meeting {full.meeting.pk}", "'=1+1"]]
    head, link = rows("baliprocess_previewlink")
    assert (head[:3], link[:3]) == (
        ["Record", "For whom", "Made by"],
        [str(full.meeting), "Ms Tran", "lan.anh"],
    )
    assert link[5:7] == ["open", "0"]


def test_a_cell_holds_the_words_of_a_link_as_they_are(administrator, forum):
    title = "“A & B’s” <5 meetings> = 'one'"
    Meeting.objects.filter(pk=forum.meeting.pk).update(title=title)
    PreviewLink.objects.make(Meeting.objects.get(pk=forum.meeting.pk), administrator.user)
    url = reverse("admin:baliprocess_previewlink_export", args=["csv"])
    lines = csv.reader(io.StringIO(body(administrator.get(url)).decode("utf-8-sig")))
    assert [line[0] for line in lines] == ["Record", title]


def test_an_export_costs_as_many_queries_for_many_rows(editor, full):
    url = reverse("admin:meetings_delegate_export", args=["csv"])

    def cost():
        with CaptureQueriesContext(connection) as queries:
            body(editor.get(url))
        return len(queries)

    first = cost()
    delegation = Delegation.objects.first()
    for number in range(5):
        delegation.delegates.create(name=f"More {number}")
    assert cost() == first
