"""How to cite a page: the sentence, BibTeX and RIS, with whatever text a record holds."""

import datetime as dt
import re

import pytest
from django.utils import timezone

from baliprocess.citing import Citation, bibtex, ris
from tests import make
from tests.reading import read

HOSTILE = 'A {B} & 50% of "C"_#1 $x ~^\\ \r\nTY  - X\u2028end}'


def entry(text):
    """A BibTeX entry as (kind, key, fields), read by counting braces as BibTeX does."""
    kind, key = re.match(r"@(\w+)\{([^,\s]+),\n", text).groups()
    fields, rest = {}, text[text.index("\n") + 1 :]
    while found := re.match(r"\s*(\w+) = \{", rest):
        depth, at = 1, found.end()
        while depth:
            depth += {"{": 1, "}": -1}.get(rest[at], 0)
            at += 1
        fields[found[1]] = rest[found.end() : at - 1]
        rest = rest[at:].removeprefix(",\n")
    assert rest == "}\n"
    return kind, key, fields


def tags(text):
    """The lines of a RIS reference as pairs of tag and value."""
    assert text.endswith("ER  - \r\n")
    return [tuple(line.split("  - ", 1)) for line in text.split("\r\n")[:-1]]


def a_citation(**values):
    return Citation(**{"key": "k", "title": "T", "url": "https://example.org/t/"} | values)


def test_a_meeting_is_cited_in_three_forms():
    citation = a_citation(
        key="ahg-14",
        title="Fourteenth Meeting",
        place="Da Nang, Viet Nam",
        first=dt.date(2019, 7, 23),
        last=dt.date(2019, 7, 24),
    )
    assert citation.text.replace("\xa0", " ") == (
        "The Bali Process, “Fourteenth Meeting”, Da Nang, Viet Nam, 23–24 July 2019, "
        "https://example.org/t/"
    )
    assert entry(bibtex(citation)) == (
        "misc",
        "baliprocess:ahg-14",
        {
            "author": "{The Bali Process}",
            "title": "{Fourteenth Meeting}",
            "howpublished": "The Bali Process",
            "address": "Da Nang, Viet Nam",
            "date": "2019-07-23/2019-07-24",
            "year": "2019",
            "month": "jul",
            "url": "https://example.org/t/",
        },
    )
    assert tags(ris(citation)) == [
        ("TY", "ELEC"),
        ("AU", "The Bali Process"),
        ("TI", "Fourteenth Meeting"),
        ("PB", "The Bali Process"),
        ("CY", "Da Nang, Viet Nam"),
        ("PY", "2019"),
        ("DA", "2019/07/23/"),
        ("UR", "https://example.org/t/"),
        ("ID", "ahg-14"),
        ("ER", ""),
    ]


@pytest.mark.parametrize(
    ("precision", "date", "written"),
    [("month", "2003-03", "2003/03//"), ("year", "2003", "2003///")],
)
def test_a_date_is_no_more_exact_than_it_is_known(precision, date, written):
    citation = a_citation(first=dt.date(2003, 3, 9), last=dt.date(2003, 3, 9), precision=precision)
    assert entry(bibtex(citation))[2]["date"] == date
    assert dict(tags(ris(citation)))["DA"] == written


def test_no_text_breaks_either_form():
    citation = a_citation(title=HOSTILE, author=HOSTILE, key=HOSTILE, note=HOSTILE)
    kind, key, fields = entry(bibtex(citation))
    assert (kind, key) == ("misc", "baliprocess:A-B-50-of-C-1-x-TY-X-end")
    assert fields["note"] == (
        r"A \textbraceleft{}B\textbraceright{} \& 50\% of "
        r'"C"\_\#1 \$x \textasciitilde{}\textasciicircum{}\textbackslash{} TY - X '
        r"end\textbraceright{}"
    )
    assert [tag for tag, _ in tags(ris(citation))] == [
        *("TY", "AU", "TI", "PB", "N1", "UR", "ID", "ER")
    ]


@pytest.mark.parametrize("title", ["Report {draft", "Draft} report", "{", "\\", "Báo cáo, Đà Nẵng"])
def test_a_title_ends_where_it_ends_and_keeps_its_letters(title):
    fields = entry(bibtex(a_citation(title=title)))[2]
    assert list(fields) == ["author", "title", "howpublished", "url"]
    read_back = fields["title"][1:-1]
    for word, letter in (("backslash", "\\"), ("braceleft", "{"), ("braceright", "}")):
        read_back = read_back.replace(f"\\text{word}{{}}", letter)
    assert read_back == title


def test_an_address_cannot_end_its_field():
    fields = entry(bibtex(a_citation(url="https://example.org/?q=}{\\")))[2]
    assert fields["url"] == "https://example.org/?q=%7D%7B%5C"


@pytest.mark.django_db
def test_every_page_says_how_to_cite_it_and_its_files_say_the_same(client):
    meeting = make.a_meeting(series=make.a_series(slug="s"), number=14, city="Da Nang")
    make.a_seat(make.a_member("Viet Nam", slug="viet-nam"))
    make.a_document(slug="paper", kind="co-chairs-statement", meeting=meeting)
    make.an_article(slug="report", outlet=make.an_outlet(name="VNA"), byline="A Writer")
    photo = make.a_photo(album=make.an_album(slug="album"), creator="A Photographer")
    pages = {
        "/meetings/s/14/": "The Bali Process",
        "/meetings/s/": "The Bali Process",
        "/members/viet-nam/": "The Bali Process",
        "/groups/bali-process/": "The Bali Process",
        "/documents/paper/": "Co-Chairs of the Bali Process",
        "/news/2019/report/": "A Writer",
        "/photos/album/": "The Bali Process",
        f"/photos/album/{photo.pk}/": "A Photographer",
        **dict.fromkeys(
            [
                *("/meetings/", "/members/", "/groups/", "/documents/", "/news/", "/photos/"),
                "/participation/?series=s",
            ],
            "The Bali Process",
        ),
    }
    for address, author in pages.items():
        page = read(client.get(address))
        said = page.main.one(id="citation").text.replace("\xa0", " ")
        url = page.main.one(cls="address").text
        assert (address, url) == (address, f"http://testserver{address}")
        assert said.startswith(f"{author}, “")
        links = page.main.one(id="cite-box").one("ul").all("a")
        files = {each.text: each.attributes["href"] for each in links}
        fields = entry(client.get(files["BibTeX"]).content.decode())[2]
        reference = dict(tags(client.get(files["RIS"]).content.decode()))
        assert (fields["url"], reference["UR"]) == (url, url)
        assert (fields["author"], reference["AU"]) == (f"{{{author}}}", author)


@pytest.mark.django_db
def test_a_list_is_cited_with_its_filters(client):
    make.a_meeting(series=make.a_series(slug="s", name="Series"))
    page = read(client.get("/meetings/?year=2019&series=s&page=1&junk=1"))
    assert page.main.one(id="citation").text == (
        "The Bali Process, “Meetings”, Series: Series; Year: 2019, "
        "http://testserver/meetings/?series=s&year=2019"
    )


@pytest.mark.django_db
def test_the_day_of_reading_is_in_no_answer(client):
    """A kept page would tell the day of whoever asked first."""
    meeting = make.a_meeting()
    address = meeting.get_absolute_url()
    today = timezone.now()
    for ending in (".bib", ".ris"):
        text = client.get(f"{address.rstrip('/')}{ending}").content.decode()
        assert f"{today:%Y-%m-%d}" not in text
        assert f"{today:%Y/%m/%d}" not in text
    assert read(client.get(address)).main.one(id="cite-box").all("time") == []


# --- figures -------------------------------------------------------------------------------------


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("stated", "here", "differ", "said"),
    [
        ([("exactly", 3)], 2, False, ["more than this record names"]),
        ([("exactly", 1)], 2, False, ["fewer than this record names"]),
        ([("exactly", 2)], 2, False, [""]),
        ([("about", 2)], 2, False, [""]),
        ([("more-than", 2)], 2, False, ["more than this record names"]),
        ([("at-least", 2), ("exactly", 2)], 2, False, ["", ""]),
        ([("exactly", 2), ("exactly", 3)], 2, True, ["", "more than this record names"]),
        ([("more-than", 3), ("exactly", 3)], 0, True, ["", ""]),
    ],
)
def test_what_contradicts_is_said_and_nothing_is_left_out(client, stated, here, differ, said):
    meeting = make.a_meeting()
    for number in range(here):
        make.a_delegation(meeting, make.a_member(f"Member {number}"))
    for qualifier, value in stated:
        meeting.figures.create(
            measure="countries", qualifier=qualifier, value=value, stated_by="VNA"
        )
    address = meeting.get_absolute_url()
    table = read(client.get(address)).main.one("table", "figures")
    assert ("Sources differ; all are given." in table.text) is differ
    cells = [cell.text for cell in table.all("td") if "VNA" in cell.text]
    assert [cell.partition("VNA")[2].strip(" ·") for cell in cells] == said
    lines = client.get(f"{address.rstrip('/')}.json").json()["figures"]
    [line] = [each for each in lines if each["stated"]]
    assert line["disputed"] is differ
    assert [each["contradicted"] for each in line["stated"]] == [bool(words) for words in said]
