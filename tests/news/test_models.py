import pytest
from django.core.exceptions import ValidationError

from news.models import Article
from tests import make

pytestmark = pytest.mark.django_db


def test_a_report_names_its_outlet():
    report = Article(headline="Report", source_url="https://example.org/a", year=2019)
    with pytest.raises(ValidationError) as refusal:
        report.full_clean()
    assert refusal.value.message_dict["outlet"] == [
        "Name the outlet: without one a report would pass for the forum's own news."
    ]
    report.outlet = make.an_outlet()
    report.full_clean()


def test_own_news_needs_no_outlet():
    Article(headline="Own", standfirst="What we say ourselves.", year=2019).full_clean()
