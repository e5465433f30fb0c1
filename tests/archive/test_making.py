"""The archives that measurements are made with."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import transaction

from baliprocess.archive import Sizes, make_archive
from baliprocess.search.models import SearchEntry
from meetings.models import Delegation, Document, Meeting
from news.models import Article
from photos.models import Photo, Rendition

pytestmark = pytest.mark.django_db

SMALL = {"meetings": 12, "delegations": 3, "news": 5, "photos": 7, "verbosity": 0}


def told():
    """What an archive says, whatever the keys of its rows are."""
    meetings = Meeting.objects.order_by("pk").values_list(
        *("series__slug", "number", "title", "starts_on", "format", "city", "country__slug")
    )
    delegations = Delegation.objects.order_by("pk").values_list("member__slug", "capacity")
    articles = Article.objects.order_by("pk").values_list("headline", "reported_on")
    return list(meetings), list(delegations), list(articles)


def test_an_archive_has_the_sizes_asked_for():
    make_archive(Sizes(meetings=12, delegations=3, news=5, photos=7))
    models = (Meeting, Delegation, Document, Article, Photo, Rendition)
    assert [model.objects.count() for model in models] == [12, 36, 12, 5, 7, 21]
    assert Meeting.objects.published().count() == 11  # one is a draft
    assert Photo.objects.published().count() == 7


def test_the_same_seed_gives_the_same_archive_and_another_one_does_not():
    seen = []
    for seed in (1, 1, 2):
        with transaction.atomic():
            make_archive(Sizes(12, 3, 5, 7), seed=seed)
            seen.append(told())
            transaction.set_rollback(True)
    assert seen[0] == seen[1]
    assert seen[0] != seen[2]


def test_every_row_is_one_that_a_form_would_take():
    make_archive(Sizes(4, 2, 2, 2))
    for model in (Meeting, Delegation, Document, Article, Photo):
        for row in model.objects.all():
            row.full_clean()


def test_a_record_is_not_mixed_with_an_invented_archive_unless_that_is_said():
    call_command("make_archive", no_search=True, **SMALL)
    with pytest.raises(CommandError, match="holds a record already"):
        call_command("make_archive", no_search=True, **SMALL)
    assert Meeting.objects.count() == 12
    call_command("make_archive", no_search=True, into_record=True, **SMALL)
    assert Meeting.objects.count() == 24


def test_sizes_that_make_no_archive_are_refused():
    with pytest.raises(CommandError, match="one meeting at least"):
        call_command("make_archive", **SMALL | {"meetings": 0})
    assert not Meeting.objects.exists()


def test_the_search_finds_an_archive_unless_told_not_to():
    out = StringIO()
    call_command("make_archive", **SMALL | {"verbosity": 1}, stdout=out)
    assert SearchEntry.objects.filter(model="meetings.meeting").count() == 11
    assert "12 meetings" in out.getvalue()
