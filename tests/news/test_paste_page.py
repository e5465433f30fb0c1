"""News from a text: pasted, reviewed, recorded once."""

import datetime as dt
import re

import pytest
from django.contrib.auth.models import User
from django.urls import reverse

from baliprocess.acts import Act, undo
from meetings.models import StatedFigure
from members.models import Member
from news.models import Article, Outlet
from tests.admin.pages import Form, mistakes, said, undo_link
from tests.make import a_meeting, a_member, an_outlet

from .pasting import (
    ADDRESS,
    PASTE,
    REPORT,
    article,
    reading,
)

pytestmark = pytest.mark.django_db


READ = {
    "headline": "Officials meet on the coast",
    "standfirst": "",
    "status": "draft",
    "dateline": "Da Nang",
    "byline": "Lan Anh",
    "initials": "",
    "photo_credit": "VNA",
    "language": "en",
    "source_url": ADDRESS,
    "reported_on": dt.date(2019, 7, 23),
    "outlet": "VNA",
    "agency": "VNA",
    "meetings": ["ahg-som-14"],
    "members": ["fiji", "viet-nam"],
}


def figures():
    rows = StatedFigure.objects.order_by("value")
    return list(rows.values_list("meeting__slug", "measure", "qualifier", "value", "stated_by"))


BOTH = [
    ("ahg-som-14", "countries", "exactly", 25, "VNA"),
    ("ahg-som-14", "delegates", "more-than", 100, "VNA"),
]


def test_what_was_read_becomes_a_draft_with_one_button(officer, record):
    response = reading(officer).send(_save="1")
    row = Article.objects.get()
    assert response.url == reverse("admin:news_article_change", args=[row.pk])
    assert (article(), figures()) == (READ, BOTH)
    assert undo_link(response) == Act.objects.get().undo_url
    assert said(response) == [
        (
            f'The draft “<a href="{response.url}">Officials meet on the coast</a>” was made, with '
            f"2 stated figures of {record}."
        ),
        "Still missing: a summary in our own words.",
    ]
    assert set(row.history.values_list("history_user__username", flat=True)) == {"officer"}
    assert (row.public_body, row.body.startswith("<p>The 14th")) == ("", True)


def test_all_of_it_is_taken_back_as_one(officer, record):
    reading(officer).send(_save="1")
    done = Act.objects.get()
    assert (done.text, done.subject_text) == (f"Took in “{READ['headline']}”", READ["headline"])
    undo(done, User.objects.get())
    assert [model.objects.count() for model in (Article, StatedFigure, Outlet)] == [0, 0, 0]


def test_each_suggestion_stands_beside_its_words(officer, record):
    response = officer.post(PASTE, {"text": REPORT, "source_url": ADDRESS}, follow=True)
    boxes = {
        box.name: [each.text for each in words]
        for _title, rows in response.context["groups"]
        for box, _asked, words in rows
        if words
    }
    assert boxes == {
        "headline": ["Officials meet on the coast"],
        "reported_on": ["July 23, 2019"],
        "dateline": ["Da Nang"],
        "outlet": ["VNA"],
        "byline": ["Lan Anh"],
        "photo_credit": ["VNA"],
    }
    # Nothing of the text is lost between the marks, and each word quoted leads to its place.
    passages = response.context["passages"]
    assert "".join(each.text for each in passages) == REPORT
    content = response.content.decode()
    anchors = [anchor for each in passages for anchor in each.anchors]
    assert all(f'id="{anchor}"' in content for anchor in anchors)
    assert content.count("The text does not say.") == 1  # the editor's initials


def test_what_the_text_does_not_state_stays_empty(officer):
    form = reading(officer, "They met and spoke about the weather of the coast.", "")
    names = ("reported_on", "dateline", "outlet", "new_outlet", "byline", "photo_credit")
    assert [form[name] for name in names] == [""] * len(names)
    assert [name for name in form.values if name.startswith(("known_", "figures"))] == []
    refused = mistakes(form.send(_save="1"))
    assert [place for place, _sentence in refused] == ["id_outlet"]
    assert Article.objects.count() == 0


def test_corrections_hold(officer, record):
    form = reading(officer)
    form["headline"] = "Another headline"
    form["standfirst"] = "They met."
    form["reported_on"] = "July 2019"
    form["new_outlet"], form["new_outlet_kind"] = "The Coast Daily", "newspaper"
    form["figures-0-value"] = "120"
    form["figures-0-qualifier"] = "about"
    del form.values["figures-1-take"]
    form["known_members"] = str(Member.objects.get(slug="viet-nam").pk)
    form.send(_save="1")
    row = Article.objects.get()
    assert article() == READ | {
        "headline": "Another headline",
        "standfirst": "They met.",
        "reported_on": dt.date(2019, 7, 1),
        "outlet": "The Coast Daily",
        "agency": None,
        "members": ["viet-nam"],
    }
    assert row.precision == "month"
    assert figures() == [("ahg-som-14", "delegates", "about", 120, "The Coast Daily")]


def test_a_known_outlet_is_proposed_by_its_name_and_by_its_address(officer, record):
    agency = an_outlet(name="VNA", kind="agency")
    daily = an_outlet(name="The Daily", homepage_url="https://www.daily.example/")
    assert reading(officer)["outlet"] == str(agency.pk)
    form = reading(officer, address="https://daily.example/a/1")
    assert (form["outlet"], form["agency"], form["new_outlet"]) == (
        str(daily.pk),
        str(agency.pk),
        "",
    )


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("https://news.daily.example/a/1", "The Daily"),
        ("https://en.vietnamplus.vn/a/1", "VietnamPlus"),
        ("https://rappler.com/a", ""),
        ("https://antaranews.com.evil.example/a", ""),
    ],
)
def test_an_edition_and_a_site_everybody_knows_are_proposed_by_the_address(officer, address, name):
    an_outlet(name="The Daily", homepage_url="https://www.daily.example/")
    text = "They met and spoke about the weather of the coast."
    response = officer.post(PASTE, {"text": text, "source_url": address}, follow=True)
    form = Form.of(officer, PASTE, response)
    recorded = Outlet.objects.filter(pk=form["outlet"] or 0).first()
    assert (recorded.name if recorded else form["new_outlet"]) == name
    assert ("Told by the address of the report." in response.content.decode()) == bool(name)


@pytest.mark.parametrize(
    ("answer", "day"),
    [
        ({"reported_on_day": "2016-10-09"}, dt.date(2016, 10, 9)),
        ({"reported_on_day": "other", "reported_on": "11 September 2016"}, dt.date(2016, 9, 11)),
        ({"reported_on": "11 September 2016"}, dt.date(2016, 9, 11)),
        ({"reported_on_day": "other"}, None),
        ({}, None),
        ({"reported_on_day": "1999-01-01"}, None),
    ],
)
def test_the_day_that_may_be_two_is_chosen_written_or_left_open(officer, answer, day):
    form = reading(officer, "10/09/2016\n\nOfficials spoke about the sea.", ADDRESS)
    form.send(_save="1", new_outlet="The Daily", **answer)
    assert Article.objects.get().reported_on == day


def test_the_day_chosen_stays_chosen_when_something_else_is_wrong(officer):
    form = reading(officer, "10/09/2016\n\nOfficials spoke about the sea.", ADDRESS)
    chosen = form.send(_save="1", reported_on_day="2016-10-09", headline="")
    assert mistakes(chosen)
    again = Form.of(officer, PASTE, chosen)
    assert (again["reported_on_day"], again["reported_on"]) == ("2016-10-09", "")
    wrong = again.send(_save="1", reported_on_day="other", reported_on="some day")
    again = Form.of(officer, PASTE, wrong)
    assert (again["reported_on_day"], again["reported_on"]) == ("other", "some day")
    assert not Article.objects.exists()


def test_what_is_unsure_is_asked(officer, record):
    a_meeting(series=record.series, number=13, slug="ahg-som-13", city="Da Nang")
    text = (
        "10/09/2016\n\nOfficials of the Bali Process Ad Hoc Group Senior Officials’ Meeting spoke "
        "in Da Nang about the sea and the boats upon it."
    )
    page = officer.post(PASTE, {"text": text, "source_url": ""}, follow=True).content.decode()
    assert "<legend>Which day is it?</legend>" in page
    buttons = re.findall(r'<input type="radio" name="reported_on_day" value="(.+?)"> (.+?)</', page)
    assert buttons == [
        ("2016-09-10", "10 September 2016"),
        ("2016-10-09", "9 October 2016"),
        ("other", "another day, or not known:"),
    ]
    assert ">“10/09/2016”</a>" in page
    assert "The text has no headline: its first sentence stands in." in page
    assert "The text does not decide. Tick the one it is about, or none." in page
    clear = officer.post(PASTE, {"text": REPORT, "source_url": ""}, follow=True).content.decode()
    assert ("Which day" in clear, "does not decide" in clear) == (False, False)


def test_pasted_for_a_meeting_it_belongs_to_that_one(officer, record):
    form = reading(officer, url=f"{PASTE}?meeting={record.pk}")
    assert form["known_meetings"] == str(record.pk)
    form.send(_save="1")
    assert (article()["meetings"], figures()) == (["ahg-som-14"], BOTH)


def test_pasted_for_another_meeting_than_it_speaks_of_its_figures_wait(officer, record):
    other = a_meeting(series=record.series, number=13, slug="ahg-som-13")
    url = f"{PASTE}?meeting={other.pk}"
    response = officer.post(url, {"text": REPORT, "source_url": ADDRESS}, follow=True)
    assert f"You came here from “{other}”, but the text speaks of “{record}”" in response.text
    form = Form.of(officer, url, response)
    assert (form["known_meetings"], form["figures_of"]) == (str(other.pk), "")
    form.send(_save="1")
    assert (article()["meetings"], figures()) == (["ahg-som-13"], [])


@pytest.mark.parametrize("preset", [True, False])
def test_the_review_leads_back_to_the_meeting_it_was_opened_from(officer, record, preset):
    url = f"{PASTE}?meeting={record.pk}" if preset else PASTE
    page = officer.post(url, {"text": REPORT, "source_url": ADDRESS}, follow=True).content.decode()
    link = f'<a href="/admin/meetings/meeting/{record.pk}/change/">Back to the meeting</a>'
    assert (link in page) == preset


@pytest.mark.parametrize("key", ["999999", "x", "", "99999999999999999999", "1%00"])
def test_a_meeting_that_is_none_is_ignored(officer, record, key):
    response = officer.get(f"{PASTE}?meeting={key}")
    assert response.status_code == (400 if "%00" in key else 200)


def test_the_same_story_twice_is_found_and_nothing_is_doubled(officer, record):
    reading(officer).send(_save="1")
    first = Article.objects.get()
    Article.objects.update(headline="Edited since")
    again = officer.post(PASTE, {"text": REPORT, "source_url": ADDRESS}, follow=True)
    assert again.context["already"] == first
    link = reverse("admin:news_article_change", args=[first.pk])
    assert f'<a href="{link}">Edited since</a>' in again.content.decode()
    # Without its address it is the same story all the same.
    response = reading(officer, address="").send(_save="1")
    assert said(response) == [
        f'This report is recorded already: “<a href="{link}">Edited since</a>”.'
    ]
    assert (response.url, Article.objects.count(), figures()) == (link, 1, BOTH)


def test_figures_that_are_recorded_are_not_offered_again(officer, record):
    reading(officer).send(_save="1")
    form = reading(officer)
    assert "figures-0-take" not in form.values
    assert "figures-1-take" not in form.values


def test_figures_need_a_meeting_that_is_clear(officer, record):
    other = a_meeting(series=record.series, number=13, slug="ahg-som-13")
    form = reading(officer)
    form["figures_of"] = ""
    form.values["meetings"] = [str(other.pk)]
    sentence = "Choose the meeting that the figures are about, or tick none of them."
    assert mistakes(form.send(_save="1")) == [
        ("id_figures_of", f"The figures are about: {sentence}")
    ]
    assert (Article.objects.count(), StatedFigure.objects.count()) == (0, 0)
    # One meeting alone is clear.
    form.values["known_meetings"] = []
    form.send(_save="1")
    assert {row[0] for row in figures()} == {"ahg-som-13"}


def test_both_a_known_and_a_new_outlet_are_too_many(officer, record):
    an_outlet(name="VNA", kind="agency")
    form = reading(officer)
    form["new_outlet"] = "The Daily"
    sentence = "Choose an outlet or name a new one, not both."
    assert mistakes(form.send(_save="1")) == [("id_new_outlet", f"Or a new outlet: {sentence}")]


def test_a_new_outlet_that_is_recorded_under_another_case_is_that_one(officer, record):
    outlet = an_outlet(name="The Daily")
    form = reading(officer)
    form["new_outlet"] = "the  DAILY"
    form.send(_save="1")
    assert (Article.objects.get().outlet, Outlet.objects.count()) == (outlet, 1)


def test_several_reports_come_one_after_the_other(officer, record):
    second = REPORT.replace("Officials meet", "Officials leave").replace("drew", "saw off")
    url = f"{PASTE}?meeting={record.pk}"
    form = reading(officer, f"{REPORT}\n\n=====\n\n{second}", "", url)
    assert form["headline"] == "Officials meet on the coast"
    form = Form(officer, form.send(_save="1").url)
    assert (form["headline"], form["rest"]) == ("Officials leave on the coast", "")
    first = Article.objects.get()
    assert form["made"] == str(first.pk)
    assert said(form.send(_save="1", made=f"x,{first.pk},{10**30}"))[-2:] == [
        f'Made with it: “<a href="/admin/news/article/{first.pk}/change/">{first.headline}</a>”.',
        f'Back to the meeting: <a href="/admin/meetings/meeting/{record.pk}/change/">{record}</a>.',
    ]
    assert list(Article.objects.order_by("pk").values_list("headline", flat=True)) == [
        "Officials meet on the coast",
        "Officials leave on the coast",
    ]


def test_the_way_back_keeps_all_that_was_pasted(officer, record):
    form = reading(officer, f"{REPORT}\n=====\n{REPORT}")
    back = Form.of(officer, PASTE, form.send(_back="1"))
    assert back["text"].split("\n\n=====\n\n") == [REPORT, REPORT]
    assert back["source_url"] == ADDRESS


def test_the_page_is_linked_from_the_list_and_from_a_meeting(officer, record):
    for place in ("/admin/", "/admin/news/article/"):
        assert f'href="{PASTE}"' in officer.get(place).content.decode()
    meeting = officer.get(reverse("admin:meetings_meeting_change", args=[record.pk]))
    assert f'href="{PASTE}?meeting={record.pk}"' in meeting.content.decode()


def test_the_review_asks_as_many_questions_for_many_names_as_for_one(
    officer, record, django_assert_num_queries
):
    for number in range(20):
        a_member(f"Landof{'abcdefghijklmnopqrst'[number]}")
    names = ", ".join(f"Landof{letter}" for letter in "abcdefghijklmnopqrst")
    for text in (REPORT, REPORT.replace("Fijian", names)):
        read = officer.post(PASTE, {"text": text, "source_url": ADDRESS})
        with django_assert_num_queries(QUERIES):
            officer.get(read.url)


QUERIES = 20
