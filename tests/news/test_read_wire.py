import datetime as dt
import io
import json

import pytest
from django.core.management import CommandError, call_command

from meetings.models import JointSeries
from members.models import MemberName
from news.known import known
from news.wire import LARGEST
from tests.make import a_meeting, a_member, a_series, an_outlet

pytestmark = pytest.mark.django_db


@pytest.fixture
def paste(monkeypatch):
    def run(data, **options):
        data = data if isinstance(data, bytes) else data.encode()
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))
        out = io.StringIO()
        call_command("read_wire", stdout=out, **options)
        return out.getvalue()

    return run


def test_one_text_is_read_into_one_object(paste):
    a_member("Fiji", slug="fiji")
    series = a_series(name="Ministerial Conference", slug="ministerial-conference")
    a_meeting(series=series, number=8, slug="ministerial-08", starts_on=dt.date(2023, 2, 10))
    answer = paste(
        "Suva, Feb. 10, 2023 (PACNEWS) – Fiji attended the eighth ministerial conference of the "
        "Bali Process with 36 other countries.",
        json=True,
    )
    assert json.loads(answer) == {
        "headline": None,
        "date": "2023-02-10",
        "place": "Suva",
        "agency": "PACNEWS",
        "byline": None,
        "photo_credit": None,
        "members": ["fiji"],
        "meeting": "ministerial-08",
        "figures": [
            {
                "measure": "countries",
                "qualifier": "exactly",
                "value": 36,
                "kind": "attended",
                "text": "36 other countries",
            }
        ],
    }


def test_the_answer_is_ascii_so_that_no_terminal_breaks_it(paste):
    answer = paste("Hà Nội (TTXVN) – Họ đã họp.\n\n(Ảnh: Trần Lê/TTXVN)", json=True)
    assert answer.isascii()
    assert json.loads(answer)["photo_credit"] == "Trần Lê/TTXVN"


def test_people_get_lines_with_the_words_behind_them(paste):
    assert paste("Perth (AAP) - They met.").splitlines()[2:4] == [
        "Place: Perth  ← “Perth”",
        "Agency: AAP  ← “AAP”",
    ]


def test_what_is_too_long_is_refused_in_one_sentence(paste):
    with pytest.raises(CommandError, match=r"^The text is longer than 200 kB"):
        paste("a" * (LARGEST + 1), json=True)
    with pytest.raises(CommandError, match=r"^The text is longer than 200 kB"):
        paste("đ" * LARGEST, json=True)


def test_bytes_that_are_no_utf_8_are_read_as_windows_text(paste):
    answer = json.loads(paste("Nouméa (AFP) - Ils ont été là.".encode("cp1252"), json=True))
    assert (answer["place"], answer["agency"]) == ("Nouméa", "AFP")


def test_a_byte_order_mark_is_no_part_of_the_text(paste):
    answer = json.loads(paste("\ufeffPerth (AAP) - They met.", json=True))
    assert answer["place"] == "Perth"


def test_the_record_tells_what_may_be_recognised():
    fiji = a_member("Fiji", slug="fiji", short_name="Fiji")
    agency = a_member("Migration Body", slug="body", short_name="MB", kind="organisation")
    MemberName.objects.create(
        member=fiji, text="Fijian", kind="demonym", language="en", match_case=True
    )
    series = a_series(name="Border Forum", slug="border-forum")
    other = a_series(name="Task Force", slug="task-force")
    meeting = a_meeting(series=series, number=4, slug="forum-4", city="Suva", country=fiji)
    JointSeries.objects.create(meeting=meeting, series=other, number=7)
    an_outlet(name="The Daily", kind="newspaper")
    found = known()
    assert set(found.names) == {
        ("fiji", "Fiji", "official", "", False),
        ("fiji", "Fijian", "demonym", "en", True),
        (agency.slug, "Migration Body", "official", "", False),
        (agency.slug, "MB", "acronym", "", True),
    }
    assert [(one.key, one.numbers, one.city, one.country) for one in found.meetings] == [
        ("forum-4", (("border-forum", 4), ("task-force", 7)), "Suva", "fiji")
    ]
    assert {("border-forum", ("Border Forum",)), ("task-force", ("Task Force",))} == set(
        found.series
    )
    assert found.outlets == (("The Daily", "newspaper"),)
