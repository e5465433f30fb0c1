"""Single lines above and below a report: what they tell, and what they must not be taken for."""

import pytest

from news.wire import Reader

from .wire_known import known

READER = Reader(known())
REPORT = (
    "\n\nDelegates of Fiji spoke for an hour on Tuesday about safe work at sea and returned to the "
    "hall in the afternoon.\n"
)


def lines_read(*lines):
    """(byline, agency, place, photo credit) of a report below a title and `lines`."""
    story = READER.read("\n".join(["Fiji speaks on safe work at sea", *lines]) + REPORT)
    stated = (story.byline, story.agency, story.place, story.photo_credit)
    return tuple(each.value if each else None for each in stated)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["Reporter", "Ann Mary Bell"], ("Ann Mary Bell", None, None, None)),
        (["Reporter", "", "Editor", "Bo Chan"], (None, None, None, None)),
        (["Reporter: Ann Bell, Bo Chan"], ("Ann Bell, Bo Chan", None, None, None)),
        (["Rep: Ann Bell/ Red: Bo"], ("Ann Bell", None, None, None)),
        (["By Ann Bell - May 2, 2024 @ 4:35pm"], ("Ann Bell", None, None, None)),
        (["By Reuters"], (None, "Reuters", None, None)),
        (["Ann Bell", "SBS News"], ("Ann Bell", "SBS News", None, None)),
        (["By Ann Bell in Suva"], ("Ann Bell", None, "Suva", None)),
        (["Pacific correspondent Ann Bell in Suva"], ("Ann Bell", None, "Suva", None)),
        (["Par Le Jour avec AFP"], (None, "AFP", None, None)),
        (["23 March 2016 | Migrants and Refugees"], (None, None, None, None)),
        (["23 March 2016 | ColomboPage News Desk"], (None, "ColomboPage", None, None)),
        (["23 March 2016 | Sri Lanka"], (None, None, None, None)),
        (["© IOM/Ann Bell"], (None, None, None, "IOM/Ann Bell")),
        (["Picture: Ann Bell (AAP)"], (None, None, None, "Ann Bell")),
        (["Foto: Menteri di kantor (dok. Kemlu)"], (None, None, None, "dok. Kemlu")),
        (["(PNA photo by Ann Bell)"], (None, None, None, "PNA photo by Ann Bell")),
    ],
)
def test_a_line_above_the_report_tells_what_it_tells(lines, expected):
    assert lines_read(*lines) == expected


def test_a_day_behind_the_author_is_the_stamp():
    story = READER.read("Fiji speaks on work\nBy Ann Bell - May 2, 2024 @ 4:35pm" + REPORT)
    assert story.date.first.isoformat() == "2024-05-02"


def test_an_office_at_the_end_is_no_photographer():
    story = READER.read("Suva (AFP) - Fiji spoke." + REPORT + "(Sumber: Direktorat Kerja Sama)")
    assert story.photo_credit is None


def test_an_office_above_a_release_is_not_its_title():
    story = READER.read("Senator the Hon Ann Bell\nMinister for Ports\nA visit to Suva" + REPORT)
    assert story.headline.value == "A visit to Suva"


def test_a_bracketed_agency_above_the_report_does_not_end_it():
    story = READER.read("Fiji speaks on work\n(Australian Associated Press)" + REPORT)
    assert (story.agency.value, [each.key for each in story.members]) == ("AAP", ["fiji"])
