"""How the two engines look for hits: neither reads all entries where few hold the words."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from baliprocess.search import engines
from baliprocess.search.entry import numbers_of
from baliprocess.search.finding import search, suggestions, understood
from baliprocess.search.models import SearchEntry
from tests import make

pytestmark = pytest.mark.django_db

Kind = SearchEntry.Kind
on_postgresql = pytest.mark.skipif(connection.vendor != "postgresql", reason="of PostgreSQL")
on_sqlite = pytest.mark.skipif(connection.vendor != "sqlite", reason="of SQLite")


@pytest.fixture
def articles():
    return [make.an_article(headline=f"Smugglers held {n}", year=2010 + n) for n in range(3)]


@on_postgresql
@pytest.mark.parametrize("common", [True, False])
def test_beginnings_are_found_whether_many_entries_hold_them_or_few(monkeypatch, articles, common):
    monkeypatch.setattr(engines._Postgres, "is_common", lambda _self, _ask: common)
    newest_first = [each.headline for each in reversed(articles)]
    with CaptureQueriesContext(connection) as queries:
        (section,) = search("smug").sections
    gathered = [each for each in queries if each["sql"].startswith("WITH met AS MATERIALIZED")]
    # Few are gathered from the index; many are read newest first, and nothing is gathered.
    assert len(gathered) == (not common)
    assert [result.entry.title for result in section.results] == newest_first
    assert [entry.title for entry in suggestions("smug")] == newest_first


@on_sqlite
def test_kinds_that_do_not_hold_the_words_are_not_read(articles):
    """Their newest hit would be looked for through those of all later kinds."""
    query, engine = understood("smugglers"), engines.engine()
    limits = []
    for kind in (Kind.MEETING, Kind.ARTICLE):
        ask = engines.Ask(query, 4, False, (), *numbers_of(kind), limit=5)
        sql, values = engine.select(ask, timezone.now(), engines.TABLE)
        limit = sql.partition(" LIMIT ")[2]
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT {limit}", values[-limit.count("%s") :])
            limits.append(cursor.fetchone()[0])
    assert limits == [0, 5]


@on_postgresql
def test_what_was_saved_last_is_in_its_place_in_the_index(articles):
    """Else every search would read it through: by default up to four megabytes of it wait there."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT gin_clean_pending_list('search_entry_vector')")
        assert cursor.fetchone() == (0,)
