import datetime as dt

import pytest
from django.contrib.auth import get_user_model

from meetings.models import StatedFigure
from news.intake import Refused, already_taken, take_in
from news.models import Article, Outlet
from news.wire import TooLong, read
from tests.make import an_outlet

pytestmark = pytest.mark.django_db

REPORT = (
    "Officials meet on the coast\n\n"
    "Da Nang, July 23, 2019 (VNA) – The 14th Ad Hoc Group Senior Officials’ Meeting of the Bali "
    "Process drew more than 100 delegates from 25 countries & territories.\n\n"
    "Vietnamese and Fijian envoys spoke.\n\n"
    "By Lan Anh"
)


def test_a_report_becomes_a_draft_with_all_that_it_states(record):
    article = take_in(REPORT, source_url="https://example.org/1")
    article.refresh_from_db()
    assert {
        name: getattr(article, name)
        for name in (
            "headline",
            "status",
            "year",
            "reported_on",
            "precision",
            "dateline",
            "byline",
            "language",
            "source_url",
            "rights",
            "standfirst",
        )
    } == {
        "headline": "Officials meet on the coast",
        "status": "draft",
        "year": 2019,
        "reported_on": dt.date(2019, 7, 23),
        "precision": "day",
        "dateline": "Da Nang",
        "byline": "Lan Anh",
        "language": "en",
        "source_url": "https://example.org/1",
        "rights": "",
        "standfirst": "",
    }
    assert (article.outlet.name, article.agency.name, article.agency.kind) == (
        "VNA",
        "VNA",
        "agency",
    )
    assert [member.slug for member in article.members.all()] == ["fiji", "viet-nam"]
    assert list(article.meetings.all()) == [record]
    assert article.body == (
        "<p>The 14th Ad Hoc Group Senior Officials' Meeting of the Bali Process drew more than 100 "
        "delegates from 25 countries &amp; territories.</p>"
        "<p>Vietnamese and Fijian envoys spoke.</p>"
    )


def test_the_full_text_stays_with_staff(record):
    article = take_in(REPORT)
    assert article.body
    assert article.public_body == ""


def test_figures_are_recorded_with_who_states_them_and_where(record):
    take_in(REPORT, source_url="https://example.org/1")
    assert list(
        StatedFigure.objects.order_by("value").values_list(
            "meeting", "measure", "qualifier", "value", "kind", "stated_by", "source_url"
        )
    ) == [
        (record.pk, "countries", "exactly", 25, "attended", "VNA", "https://example.org/1"),
        (record.pk, "delegates", "more-than", 100, "attended", "VNA", "https://example.org/1"),
    ]


def test_only_the_chosen_figures_are_recorded(record):
    take_in(REPORT, figures=())
    assert StatedFigure.objects.count() == 0


def test_without_a_clear_meeting_no_figure_is_recorded():
    article = take_in("Hanoi (VNA) – Some 100 delegates met on Monday.")
    assert (article.meetings.count(), StatedFigure.objects.count()) == (0, 0)


def test_the_same_text_twice_is_one_article(record):
    first = take_in(REPORT)
    first.standfirst = "Our summary."
    first.save()
    again = take_in(REPORT)
    assert (again.pk, again.standfirst, Article.objects.count()) == (first.pk, "Our summary.", 1)
    assert StatedFigure.objects.count() == 2


def test_the_same_text_under_a_headline_edited_since_is_one_article(record):
    first = take_in(REPORT)
    Article.objects.update(headline="Another headline")
    assert take_in(REPORT).pk == first.pk


def test_the_same_address_is_one_article(record):
    first = take_in(REPORT, source_url="https://example.org/1")
    other = take_in("Hanoi (VNA) – Something else.", source_url="https://example.org/1")
    assert (other.pk, Article.objects.count()) == (first.pk, 1)


def test_the_same_text_of_another_outlet_is_another_article(record):
    take_in(REPORT)
    take_in(REPORT, outlet=an_outlet(name="The Daily"))
    assert list(Article.objects.order_by("pk").values_list("outlet__name", "agency__name")) == [
        ("VNA", "VNA"),
        ("The Daily", "VNA"),
    ]


def test_a_report_that_is_not_there_is_not_found(record):
    assert already_taken(read(REPORT)) is None


def test_an_edition_of_the_record_is_the_outlet():
    edition = an_outlet(name="ANTARA News Bali", kind="agency")
    article = take_in("Denpasar (ANTARA News Bali) - Mereka bertemu di sana pada malam itu.")
    assert (article.outlet, article.agency) == (edition, edition)


def test_without_a_headline_the_first_sentence_stands_in():
    text = "Perth (AAP) - " + "word " * 60
    article = take_in(text)
    assert article.headline == ("word " * 24).strip() + " …"


@pytest.mark.parametrize("text", ["", "   \n", "<script>alert(1)</script>"])
def test_an_empty_text_is_refused(text):
    with pytest.raises(Refused, match="nothing to read"):
        take_in(text, source_url="https://example.org/1")
    assert Article.objects.count() == 0


def test_a_text_of_nobody_is_refused_for_its_full_text_would_be_public():
    with pytest.raises(Refused, match="does not say who published it"):
        take_in("They met and spoke.")
    assert (Article.objects.count(), Outlet.objects.count()) == (0, 0)


def test_an_address_alone_makes_it_a_report():
    article = take_in("They met and spoke.", source_url="https://example.org/2")
    assert (article.outlet, article.is_report, article.public_body) == (None, True, "")


def test_what_is_too_long_is_refused():
    with pytest.raises(TooLong):
        take_in("a" * 300_000)


def test_markup_in_a_paste_is_text_in_the_body():
    article = take_in("Perth (AAP) - They said &lt;script&gt;alert(1)&lt;/script&gt; twice.")
    assert article.body == "<p>They said &lt;script&gt;alert(1)&lt;/script&gt; twice.</p>"


def test_the_history_says_who_took_it_in(record):
    user = get_user_model().objects.create(username="officer")
    article = take_in(REPORT, user=user)
    assert set(article.history.values_list("history_user__username", flat=True)) == {"officer"}
