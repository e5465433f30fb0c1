"""Lists, search, documents, news and the standing pages: what they say, whole, and when empty."""

import datetime as dt

import pytest

from baliprocess.models import Page
from members.models import Group

from . import make
from .reading import read

pytestmark = pytest.mark.django_db


def test_empty_site_says_so_on_every_page(client):
    said = {
        "/": [
            "No meeting has been entered yet.",
            "No news has been entered yet.",
            "No statement, declaration or strategy has been entered yet.",
        ],
        "/meetings/": ["No meeting has been entered yet."],
        "/participation/": ["No delegation has been entered yet."],
        "/members/": ["No member has been entered yet."],
        "/groups/": ["No group has been entered yet."],
        "/documents/": ["No document has been entered yet."],
        "/news/": ["No news has been entered yet."],
        "/photos/": [
            (
                "No photograph has been published yet. Photographs appear here by meeting, each "
                "with its caption and its credit."
            ),
        ],
        "/about/": ["This page has not been written yet."],
        "/about/accessibility/": ["This page has not been written yet."],
        "/about/privacy/": ["This page has not been written yet."],
        "/about/data/": ["This page has not been written yet."],
        "/search/?q=bali": [
            (
                "The record holds nothing with all of these words. Fewer words find more; names "
                "are found in the forms used at the time as well as today’s."
            ),
        ],
    }
    found = {}
    for address, words in said.items():
        response = client.get(address)
        assert response.status_code == 200, address
        found[address] = [line for line in read(response).main.lines if line in words]
    assert found == said


def test_home_counts_seats_and_leads_with_the_next_meeting(client):
    make.a_seat(make.a_member("Fiji"))
    make.a_seat(make.a_member("Hong Kong", kind="territory"), role="co-chair")
    make.a_seat(make.a_member("Migration", kind="organisation", short_name="IOM"))
    make.a_seat(make.a_member("Canada"), role="observer")
    ahead = dt.date.today() + dt.timedelta(days=40)  # noqa: DTZ011 (a day, not a moment)
    meeting = make.a_meeting(title="The next one", starts_on=ahead, city="Manila")
    make.a_meeting(title="The last one")
    make.a_meeting(title="Called off", starts_on=ahead, event_status="postponed")
    make.a_document(title="Declaration", kind="ministerial-declaration")
    make.a_document(title="A paper", kind="report")
    make.an_article(headline="A report", reported_on=dt.date(2019, 7, 23), dateline="Bali")
    page = read(client.get("/"))
    assert page.main.one("h1").text == (
        "Since 2002, 2 countries and territories and 1 organisation have met to act together "
        "against people smuggling and trafficking in persons."
    )
    printed = f"{ahead.day} {ahead:%B %Y}"
    assert page.sections == {
        "Next meeting": [
            meeting.title,
            f"Manila · {printed}",
            "All meetings · Subscribe to the calendar",
        ],
        "Every meeting since 2002": [],
        "News": ["A report", "Bali · 23 July 2019", "All news"],
        "Outcomes": ["Declaration", "Ministerial declaration", "All documents"],
        "The record": [
            (
                "1 meeting of ministers, senior officials and experts, with who took part in "
                "each, what they issued and what was reported. Every fact names its source; what "
                "no source states is left open."
            ),
        ],
    }


def test_meetings_read_as_sentences_under_their_years(client):
    viet_nam = make.a_member("Viet Nam")
    full = make.a_meeting(title="A meeting", city="Da Nang", country=viet_nam)
    for name in ("Fiji", "Nauru"):
        make.a_delegation(full, make.a_member(name))
    make.a_delegation(full, make.a_member("Palau"), presence="apologies")
    make.a_meeting(
        title="Online meeting",
        format="virtual",
        starts_on=dt.date(2020, 3, 30),
        ends_on=dt.date(2020, 4, 2),
    )
    make.a_meeting(title="Undated", starts_on=None, ends_on=None)
    make.a_meeting(title="Not public", status="draft")
    page = read(client.get("/meetings/"))
    assert page.sections == {
        "2020": ["Online meeting", "Online · 30 March – 2 April 2020"],
        "2019": ["A meeting", "Da Nang, Viet Nam · 23 July 2019 · 2 delegations on record"],
        "Date not stated": ["Undated", "date not stated"],
    }
    assert page.main.one(id="result-count").text == "3 meetings"
    (when,) = [each for each in page.main.all("time") if each.text == "30 March"]
    assert when.attributes == {"datetime": "2020-03-30"}


def test_chosen_filters_stand_as_pills_and_travel_into_the_formats(client):
    fiji = make.a_member("Fiji", slug="fiji")
    make.a_meeting(title="In Suva", country=fiji)
    make.a_meeting(title="Elsewhere")
    page = read(client.get("/meetings/?year=2019&place=fiji"))
    assert page.main.one("ul", "pills").lines == [
        "Remove Year: 2019 ×",
        "Remove Place: Fiji ×",
        "Clear all",
    ]
    pills = [each.attributes["href"] for each in page.main.one("ul", "pills").all("a")]
    assert pills == ["?place=fiji", "?year=2019", "/meetings/"]
    formats = [each.attributes["href"] for each in page.main.one(id="result-formats").all("a")]
    places = ["/meetings.csv", "/meetings.json", "/meetings.ics"]
    places += ["webcal://testserver/meetings.ics", "/meetings.atom"]
    assert formats == [f"{place}?year=2019&place=fiji" for place in places]
    assert page.main.one(id="result-count").attributes["role"] == "status"
    assert page.sections == {"2019": ["In Suva", "Fiji · 23 July 2019"]}


def test_filter_that_is_not_understood_is_marked_and_nothing_is_offered(client):
    make.a_meeting()
    page = read(client.get("/meetings/?year=abc"))
    year = page.main.one(name="year")
    assert year.attributes["aria-invalid"] == "true"
    told = page.main.one(id=year.attributes["aria-describedby"])
    assert told.text == "Write the year in four digits, such as 2019."
    assert page.main.one(id="results").lines == [
        "Nothing is shown until the filter marked above is mended. Show all meetings."
    ]
    assert page.main.one(id="result-formats").lines == []
    assert page.main.one("details").attributes == {"open": None}


def test_filters_that_leave_nothing_and_a_page_too_far_say_so(client):
    make.a_meeting()
    nothing = read(client.get("/meetings/?when=upcoming"))
    assert nothing.main.one(id="results").lines == [
        "No meeting matches these filters. Show all meetings."
    ]
    far = client.get("/meetings/?page=999999")
    assert far.status_code == 404
    assert read(far).main.one("p", "notice").text == (
        "There is no page “999999” in this list: it has 1."
    )


def test_long_list_is_cut_into_pages(client):
    group = make.a_series(slug="s")
    for number in range(1, 52):
        make.a_meeting(series=group, number=number)
    page = read(client.get("/meetings/?year=2019"))
    assert page.main.one(id="result-count").text == "51 meetings, 1–50 shown"
    assert [each.attributes["href"] for each in page.main.one("nav", "pages").all("a")] == [
        "?year=2019&page=2",
        "?year=2019&page=2",
    ]
    second = read(client.get("/meetings/?page=2"))
    assert second.links(rel="canonical") == ["http://testserver/meetings/?page=2"]


def test_members_stand_under_their_seats(client):
    make.a_seat(make.a_member("Fiji", iso_code="FJ"))
    make.a_seat(make.a_member("Australia"), role="co-chair")
    make.a_seat(make.a_member("Migration", short_name="IOM", kind="organisation"))
    make.a_seat(make.a_member("Canada"), role="observer")
    make.a_seat(make.a_member("Peru"), ended_on=dt.date(2010, 1, 1))
    assert read(client.get("/members/")).sections == {
        "Countries and territories 2": ["Australia, co-chair", "Fiji"],
        "Organisations 1": ["IOM, Migration"],
        "Observing countries and territories 1": ["Canada"],
        "Without a seat today 1": ["Peru"],
    }


def test_group_tells_who_sits_in_it_and_when_it_met(client):
    group = Group.objects.create(
        name="Ad Hoc Group",
        slug="ahg",
        kind="ad-hoc-group",
        description="The most affected.",
        established_on=dt.date(2009, 4, 1),
        established_precision="month",
    )
    group.memberships.create(member=make.a_member("Fiji"), role="co-chair")
    group.memberships.create(
        member=make.a_member("Nauru"), started_on=dt.date(2011, 10, 12), source_url="https://a.org/"
    )
    group.memberships.create(member=make.a_member("Peru"), ended_on=dt.date(2012, 12, 31))
    met = make.a_series(name="AHG Meeting", group=group)
    make.a_meeting(series=met, starts_on=dt.date(2009, 7, 1))
    make.a_meeting(series=met)
    page = read(client.get("/groups/ahg/"))
    assert (page.title, page.facts, page.sections) == (
        ["Ad Hoc Group", "The most affected."],
        {"Kind": "Ad hoc group", "Set up": "April 2009"},
        {
            "Co-chair": ["Fiji", "JSON", "CSV"],
            "Member": ["Nauru, since 12 October 2011 [1]"],
            "Formerly": ["Peru, member, until 31 December 2012"],
            "Meetings": ["AHG Meeting", "2 meetings · 2009–2019"],
            "Sources": ["a.org: its members"],
        },
    )


def test_document_offers_versions_and_names_its_successor(client):
    current = make.a_document(title="Strategy of 2023", kind="strategy")
    meeting = make.a_meeting(title="A meeting")
    former = make.a_document(
        title="Strategy of 2018",
        slug="strategy-2018",
        kind="strategy",
        symbol="BP/1",
        adoption="endorsed",
        issued_on=dt.date(2018, 8, 7),
        meeting=meeting,
        superseded_by=current,
        source_url="https://www.a.org/strategy",
    )
    former.files.create(version=2, external_url="https://www.a.org/2.pdf", pages=12)
    former.files.create(version=1, external_url="https://www.a.org/1.pdf")
    former.files.create(version=1, external_url="https://www.iom.int/id.pdf", language="id")
    today = f"{dt.date.today().day} {dt.date.today():%B %Y}"  # noqa: DTZ011 (as the row has it)
    page = read(client.get("/documents/strategy-2018/"))
    assert (page.title, page.facts, page.sections) == (
        ["Strategy of 2018", "Superseded. The current text is Strategy of 2023."],
        {
            "Kind": "Strategy",
            "Date": "7 August 2018 [1]",
            "Standing": "Endorsed",
            "Symbol": "BP/1",
            "Meeting": "A meeting",
        },
        {
            "Read it in": [
                "English",
                (
                    "A copy at a.org (no official address is known here), 12 pages, version 2 of "
                    f"{today}"
                ),
                "Indonesian",
                "At iom.int",
            ],
            "Earlier versions": [
                "Version 1, English",
                f"A copy at a.org (no official address is known here), added {today}",
            ],
            "Sources": ["a.org: the document"],
        },
    )
    assert read(client.get(current.get_absolute_url())).sections == {
        "Read it in": ["The text itself has not been entered."],
        "Takes the place of": ["Strategy of 2018", "Strategy · 7 August 2018"],
    }


def test_titles_and_names_stand_in_the_apostrophes_of_print(client):
    korea = make.a_member("Democratic People's Republic of Korea")
    meeting = make.a_meeting(title="The Co-Chairs' 'Friends' meeting")
    make.a_delegation(meeting, korea).delegates.create(name="Claire O'Neil", function="head")
    statement = make.a_document(title="Co-Chairs' Statement", meeting=meeting)
    statement.files.create(external_url="https://www.docslib.org/1")
    make.an_article(headline="Ministers' week").meetings.add(meeting)
    page = read(client.get(meeting.get_absolute_url()))
    assert page.title == ["The Co-Chairs’ ‘Friends’ meeting"]
    assert page.sections["Documents"] == [
        "Co-Chairs’ Statement",
        "Report · English, a copy at docslib.org",
    ]
    assert page.sections["In the news"][0] == "Ministers’ week"
    assert page.sections["Delegations"][1:3] == [
        "Democratic People’s Republic of Korea",
        "Claire O’Neil · head of delegation",
    ]
    # What machines take keeps the letters of the record.
    assert client.get("/documents.json").json()["documents"][0]["title"] == "Co-Chairs' Statement"


def test_report_is_summed_up_and_linked_in_its_language(client):
    article = make.an_article(
        headline="Menteri bertemu",
        standfirst="Ministers met.",
        body="<p>The whole report.</p>",
        dateline="Nusa Dua",
        reported_on=dt.date(2013, 4, 1),
        year=2013,
        outlet=make.an_outlet(name="Tempo"),
        agency=make.an_outlet(name="ANTARA", kind="agency"),
        byline="A Reporter",
        language="id",
        source_url="https://tempo.co/1",
    )
    article.meetings.add(make.a_meeting(title="A meeting"))
    article.members.add(make.a_member("Indonesia"))
    page = read(client.get(article.get_absolute_url()))
    assert page.title == [
        "Menteri bertemu",
        "Tempo, from ANTARA · Nusa Dua · 1 April 2013 · A Reporter",
    ]
    assert page.sections == {
        "In short": ["Ministers met.", "Read the report at Tempo in Indonesian", "JSON"],
        "Meeting": ["A meeting", "23 July 2019"],
        "Mentioned": ["Indonesia"],
    }
    assert page.links(rel="external noopener", hreflang="id") == ["https://tempo.co/1"]


def test_own_news_are_printed_whole_and_a_hidden_photo_is_not_shown(client):
    photo = make.a_photo(album=make.an_album(status="draft"), caption="Not yet.")
    article = make.an_article(
        headline="Own news", body="<p>All of it.</p>", lead_photo=photo, language="fr"
    )
    page = read(client.get(article.get_absolute_url()))
    assert page.sections == {"Text": ["All of it."]}
    assert [each.text for each in page.main.all(lang="fr")] == ["Own news", "All of it."]
    assert page.main.all("figure") == []


def test_search_groups_what_it_finds(client):
    viet_nam = make.a_member("Viet Nam")
    meeting = make.a_meeting(title="Meeting in Da Nang", city="Da Nang", country=viet_nam)
    own = make.a_delegation(meeting, viet_nam)
    own.delegates.create(name="A Nang", position="Minister")
    make.a_document(title="Statement of Da Nang")
    make.an_article(headline="Da Nang hosts")
    Page.objects.create(title="Da Nang", slug="da-nang", status="published")
    page = read(client.get("/search/?q=+nang++da"))
    assert page.sections == {
        "About": ["Da Nang"],
        "Meetings": ["Meeting in Da Nang", "Da Nang, Viet Nam · 23 July 2019"],
        "People": ["A Nang", "Minister · Viet Nam · Meeting in Da Nang · 23 July 2019"],
        "Documents": ["Statement of Da Nang", "Report"],
        "News": ["Da Nang hosts", "Bali Process · 2019"],
    }
    kinds = page.main.one("nav", "kinds").all("a")
    assert [each.text for each in kinds] == [
        *("All 5", "Meetings 1", "People 1", "Documents 1", "News 1", "About 1"),
    ]
    assert page.main.one(id="result-count").text == "5 results for “nang da”"


def test_search_shows_a_few_of_each_kind_and_twenty_on_a_page_of_one(client):
    for number in range(21):
        make.an_article(headline=f"Ministers met {number}")
    page = read(client.get("/search/?q=ministers"))
    assert len(page.main.one("ul", "results").all("li")) == 5
    assert page.sections["News"][-1] == "All 21 of News"
    link = page.main.one("p", "more").one("a").attributes["href"]
    assert link == "?q=ministers&kind=news"
    page = read(client.get(f"/search/{link}"))
    assert len(page.main.one("ul", "results").all("li")) == 20
    assert page.main.one("nav", "pages").one(rel="next").attributes["href"] == f"{link}&page=2"
    page = read(client.get(f"/search/{link}&page=2"))
    assert [line.text for line in page.main.one("ul", "results").all("h3")] == ["Ministers met 0"]


def test_search_of_nothing_explains_and_of_too_much_is_refused_at_the_field(client):
    sections = read(client.get("/search/")).sections
    assert [(head, lines[0][:18]) for head, lines in sections.items()] == [
        ("What can be found", "Members and groups"),
    ]
    field = read(client.get("/search/", {"q": "x" * 201})).main.one(id="q")
    assert (field.attributes["aria-invalid"], len(field.attributes["value"])) == ("true", 200)


def test_about_pages_have_a_menu(client):
    for place, (slug, title) in enumerate([("about", "About"), ("history", "History")]):
        Page.objects.create(
            slug=slug,
            title=title,
            lead=f"{title} in short.",
            body=f"<p>{title} at length.</p>",
            position=place,
            status="published",
        )
    page = read(client.get("/about/history/"))
    assert page.title == ["History", "History in short."]
    menu = page.main.one("nav", "side").all("a")
    assert [(each.text, each.attributes.get("aria-current")) for each in menu] == [
        ("About", None),
        ("History", "page"),
    ]
    assert page.main.one("div", "prose").lines == ["History at length."]
