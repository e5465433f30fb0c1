"""`manage.py read_attendance`, and the names it takes from the database."""

import datetime as dt
import io
import json

import pytest
from django.core.management import CommandError, call_command

from meetings.attendance import LIMIT, Name, read_attendance
from meetings.lexicon import member_lexicon
from members.models import Group, Member, MemberName
from tests.make import a_member, the_process

pytestmark = pytest.mark.django_db


@pytest.fixture
def paste(monkeypatch):
    def run(data, **options):
        data = data if isinstance(data, bytes) else data.encode()
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))
        out = io.StringIO()
        call_command("read_attendance", stdout=out, **options)
        return out.getvalue()

    return run


@pytest.fixture
def names():
    a_member("Fiji", slug="fiji")
    korea = a_member("Republic of Korea", slug="republic-of-korea", short_name="Korea")
    MemberName.objects.create(member=korea, text="RI", kind="acronym", match_case=True)
    a_member(
        "International Organization for Migration",
        slug="iom",
        short_name="IOM",
        kind="organisation",
    )
    the_process()
    Group.objects.create(
        slug="rso", name="Regional Support Office", short_name="RSO", kind="office"
    )
    Group.objects.create(slug="sg", name="Steering Group", short_name="SG", kind="steering-group")


def test_names_of_members_and_groups_are_known(names, django_assert_num_queries):
    with django_assert_num_queries(4):
        lexicon = member_lexicon()
    text = "Fiji, Korea, the Republic of Korea, RI, ri, IOM Jakarta, the RSO and SG Pte attended."
    attendance = read_attendance(text, lexicon)
    assert [(find.member, find.text) for find in attendance.found] == [
        ("fiji", "Fiji"),
        ("republic-of-korea", "Korea"),
        ("iom", "IOM"),
    ]
    assert attendance.found[1].also == 2
    assert [(body.text, body.group) for body in attendance.other_bodies] == [
        ("RSO", "rso"),
        ("SG Pte", None),
    ]


def test_names_keep_their_dates():
    member = a_member("Myanmar", slug="myanmar")
    MemberName.objects.create(
        member=member, text="Burma", kind="former", ended_on=dt.date(1989, 6, 17)
    )
    other = a_member("Atlantis", slug="atlantis")
    MemberName.objects.create(
        member=other, text="Burma", kind="short", started_on=dt.date(1990, 1, 1)
    )
    lexicon = member_lexicon()
    assert read_attendance("Burma attended.", lexicon).ambiguous[0].candidates == (
        "myanmar",
        "atlantis",
    )
    found = read_attendance("Burma attended.", lexicon, on=dt.date(2002, 2, 26)).found
    assert [find.member for find in found] == ["atlantis"]


def test_one_text_is_read_into_one_object(names, paste):
    answer = json.loads(
        paste(
            "Fiji and Oxfam attended, with IOM as an observer. Atlantia and Chad took part. Korea "
            "sent apologies.",
            json=True,
        )
    )
    assert [
        {key: find[key] for key in ("member", "capacity", "presence", "text")}
        for find in answer["found"]
    ] == [
        {"member": "fiji", "capacity": None, "presence": "attended", "text": "Fiji"},
        {"member": "iom", "capacity": "observer", "presence": "attended", "text": "IOM"},
        {
            "member": "republic-of-korea",
            "capacity": None,
            "presence": "apologies",
            "text": "Korea",
        },
    ]
    assert answer.keys() == {"found", "other_bodies", "ambiguous", "unknown", "mentioned"}
    named = {key: [each["text"] for each in answer[key]] for key in answer if key != "found"}
    assert named == {
        "other_bodies": ["Oxfam"],
        "ambiguous": [],
        "unknown": ["Atlantia", "Chad"],
        "mentioned": [],
    }


def test_who_may_have_come_is_ambiguous_with_itself_as_the_only_candidate(names, paste):
    answer = json.loads(paste("Fiji said that the workshop was overdue.", json=True))
    assert (answer["found"], answer["mentioned"]) == ([], [])
    assert answer["ambiguous"] == [
        {
            "text": "Fiji",
            "capacity": None,
            "presence": "attended",
            "start": 0,
            "end": 4,
            "reason": "named; nothing says that it came",
            "candidates": ["fiji"],
        }
    ]


def test_a_text_that_names_nobody_gives_empty_lists(names, paste):
    empty = {"found": [], "other_bodies": [], "ambiguous": [], "unknown": [], "mentioned": []}
    assert json.loads(paste("", json=True)) == empty
    assert paste("") == "The text names nobody.\n"


def test_the_table_holds_one_line_a_name(names, paste):
    assert paste("The\x1b[31m Regional\nSupport Office and Fiji attended in Bali, Korea.") == (
        "Found\n"
        "  Fiji  fiji  attended  before “attended”\n"
        "\n"
        "Other bodies\n"
        "  Regional Support Office  rso  attended  before “attended”\n"
        "\n"
        "Only mentioned\n"
        "  Korea  republic-of-korea    named as a place\n"
    )


@pytest.mark.parametrize(
    "data",
    [
        "Türkiye attended.".encode(),
        b"\xef\xbb\xbf" + "Türkiye attended.".encode(),
        "Türkiye attended.".encode("utf-16"),
        "Türkiye attended.".encode("cp1252"),
    ],
)
def test_every_common_encoding_is_read(paste, data):
    a_member("Türkiye", slug="turkiye")
    answer = json.loads(paste(data, json=True))
    assert [find["text"] for find in answer["found"]] == ["Türkiye"]


def test_bytes_of_any_kind_give_valid_json(names, paste):
    answer = json.loads(paste(bytes(range(256)) * 40 + b" Fiji attended.", json=True))
    assert [find["member"] for find in answer["found"]] == ["fiji"]


def test_a_text_too_long_is_refused(names, paste, capsys):
    with pytest.raises(CommandError, match="at most 100,000 are read at once"):
        paste("Fiji attended. " * LIMIT)


def test_the_sample_of_the_record_is_read_with_the_names_of_the_database(whole_record):
    text = (
        "In attendance were the Republic of Korea, Lao PDR, PNG, UAE, UNHCR and the Regional "
        "Support Office. Viet Nam and the United States sent apologies. Switzerland observed the "
        "meeting."
    )
    attendance = read_attendance(text, member_lexicon())
    assert {find.member: (find.presence, find.capacity) for find in attendance.found} == {
        "republic-of-korea": ("attended", None),
        "lao-pdr": ("attended", None),
        "papua-new-guinea": ("attended", None),
        "united-arab-emirates": ("attended", None),
        "unhcr": ("attended", None),
        "viet-nam": ("apologies", None),
        "united-states": ("apologies", None),
        "switzerland": ("attended", "observer"),
    }
    assert [body.group for body in attendance.other_bodies] == ["regional-support-office"]


def test_a_row_is_what_its_order_says():
    assert Name("fiji", "Fiji") == ("fiji", "Fiji", "short", "", False, None, None, False)


def test_without_members_it_says_what_to_do(paste, monkeypatch):
    monkeypatch.setattr(type(Member.objects), "exists", lambda _manager: False)
    with pytest.raises(CommandError, match=r"manage\.py up --no-serve"):
        paste("Fiji attended.")
