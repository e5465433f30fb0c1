"""Pages from right to left, and words of another language within a page."""

import re

import pytest

from . import make, messages
from .reading import read

pytestmark = pytest.mark.django_db


@pytest.fixture
def arabic(settings):
    """Arabic as a third language: its own catalogue is Django's, which knows the months."""
    settings.LANGUAGES = [*settings.LANGUAGES, ("ar", "العربية")]


def test_a_page_from_right_to_left_says_so_of_itself_and_of_what_is_not(client, arabic):
    series = make.a_series(slug="s", name="Forum", description="What it is.")
    meeting = make.a_meeting(series=series, number=1, summary="What was decided.")
    article = make.an_article(headline="اجتماع في بالي", language="ar")
    page = read(client.get(f"/ar{meeting.get_absolute_url()}"))
    assert (page.root.one("html").attributes["lang"], page.root.one("html").attributes["dir"]) == (
        "ar",
        "rtl",
    )
    title = page.main.one("h1")
    assert (title.text, title.attributes["lang"], title.attributes["dir"]) == (
        "First Forum",
        "en",
        "ltr",
    )
    assert "23\xa0يوليو\xa02019" in client.get(f"/ar{meeting.get_absolute_url()}").text
    (headline,) = read(client.get(article.get_absolute_url())).main.all("h1")
    assert (headline.attributes["lang"], headline.attributes["dir"]) == ("ar", "rtl")
    own = read(client.get(f"/ar{article.get_absolute_url()}")).main.one("h1").attributes
    assert own.keys() & {"lang", "dir"} == set()
    links = page.root.one("ul", id="languages").all("a")
    assert [each.attributes["href"] for each in links] == ["/meetings/s/1/", "/id/meetings/s/1/"]


def test_the_marks_of_the_record_line_say_the_language_of_the_record(client):
    make.a_meeting(series=make.a_series(slug="s", name="Forum"), number=1)
    for address, language in (("/id/meetings/s/1/", "en"), ("/meetings/s/1/", None)):
        plot = read(client.get(address)).main.one("div", "record-plot")
        told = [each.attributes.get("lang") for each in plot.all("a")]
        assert (len(told), set(told)) == (2, {language})


def test_names_among_results_do_not_turn_what_stands_beside_them_round(client, arabic):
    make.a_meeting(title="Workshop", city="Da Nang", summary="On quaggas.")
    (line,) = read(client.get("/ar/search/?q=quaggas")).main.all("p", "meta")
    place = line.all("bdi")[0]
    assert (place.text, place.attributes) == ("Da Nang", {"lang": "en", "dir": "ltr"})


def test_names_of_places_do_not_turn_the_day_after_them_round(client, arabic):
    make.a_meeting(city="Da Nang")
    assert "\u2068Da Nang\u2069\xa0· <time" in client.get("/ar/meetings/").text
    assert '<p class="meta">Da Nang\xa0· <time' in client.get("/meetings/").text


def test_what_the_record_says_in_english_of_a_report_is_told_as_english(client):
    summed_up = make.an_article(headline="Officials meet in Da Nang", language="id")
    kept = make.an_article(
        headline="Pejabat senior bertemu",
        language="id",
        body="<p>Naskah.</p>",
        outlet=make.an_outlet(),
    )
    for prefix, expected in (("", [None, "id"]), ("/id", ["en", None])):
        heads = [
            read(client.get(f"{prefix}{article.get_absolute_url()}")).main.one("h1")
            for article in (summed_up, kept)
        ]
        assert [head.attributes.get("lang") for head in heads] == expected
        entries = {
            head.text: head.attributes.get("lang")
            for word in ("officials", "pejabat")
            for head in read(client.get(f"{prefix}/search/?q={word}")).main.all("h3", "name")
        }
        assert [entries[article.headline] for article in (summed_up, kept)] == expected


def test_what_a_result_is_stands_in_the_language_of_the_record(client):
    delegation = make.a_delegation(meeting=make.a_meeting(title="Workshop"))
    delegation.delegates.create(name="Ana Gusmao", position="Minister")
    (line,) = read(client.get("/id/search/?q=gusmao")).main.all("p", "meta")
    spans = line.all("bdi")
    assert [(span.text, span.attributes) for span in spans] == [
        (text, {"lang": "en"}) for text in ("Minister", delegation.label, "Workshop")
    ]
    plain = read(client.get("/search/?q=gusmao")).main.one("p", "meta").all("bdi")
    assert [span.attributes for span in plain] == [{}] * 3


def test_a_remark_that_repeats_what_is_counted_is_left_out_in_every_language(client):
    meeting = make.a_meeting(series=make.a_series(slug="s"), number=1)
    for stated_by, note in (("A", "Delegates."), ("B", "With spouses.")):
        meeting.figures.create(measure="delegates", value=7, stated_by=stated_by, note=note)
    for prefix, language in (("", None), ("/id", "en")):
        page = read(client.get(f"{prefix}{meeting.get_absolute_url()}"))
        remarks = page.main.one("table", "figures").all("span")
        told = [each for each in remarks if not each.classes]
        assert [(each.text, each.attributes.get("lang")) for each in told] == [
            ("With spouses.", language)
        ]


def test_no_style_sheet_takes_a_side():
    sides = re.compile(
        r"(?:^|[\s;{])((?:margin|padding|border)-(?:left|right)\b|(?:left|right)\s*:"
        r"|(?:text-align|float|clear)\s*:\s*(?:left|right)\b"
        r"|border-(?:top|bottom)-(?:left|right)-radius)"
    )
    found = {
        messages.name(path): sides.findall(path.read_text())
        for folder in ("css", "admin_site")
        for path in sorted((messages.ROOT / "static" / folder).rglob("*.css"))
    }
    assert {name: faults for name, faults in found.items() if faults} == {}
