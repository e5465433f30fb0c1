"""After a change each worker of a real server makes a page once, and nobody gets the one before."""

import threading
import time
from collections import Counter
from contextlib import closing

import pytest

from meetings.models import Meeting
from tests.make import a_meeting

from .hosts import Host

pytestmark = pytest.mark.django_db(transaction=True)

VISITORS, WORKERS = 24, 2
PAGE = "/meetings/"


class Site(Host):
    """Two workers that note in a file what they make."""

    def __init__(self, folder):
        self.made = folder / "made"
        self.made.touch()
        target = "tests.page_cache.noted:application"
        super().__init__(folder, workers=WORKERS, target=target, PAGES_MADE=str(self.made))

    def makings(self):
        """How often each worker has made the page."""
        lines = self.made.read_text().splitlines()
        return Counter(line for line in lines if line.endswith(f" {PAGE}"))

    def ask_at_once(self, answers):
        """Threads of so many visitors, already asking; each puts the body into `answers`."""
        start = threading.Barrier(VISITORS)

        def ask():
            start.wait()
            answers.append(self.get(PAGE).body)

        threads = [threading.Thread(target=ask, daemon=True) for _ in range(VISITORS)]
        for thread in threads:
            thread.start()
        return threads


@pytest.fixture
def site(as_in_service, tmp_path):
    with closing(Site(tmp_path)) as site:
        site.wait()
        yield site


def move(meeting, city):
    Meeting.objects.filter(pk=meeting.pk).update(city=city)


def shown(bodies, *cities):
    """How many of `bodies` show each of `cities`."""
    return [sum(city.encode() in body for body in bodies) for city in cities]


def test_many_who_ask_after_a_save_have_each_worker_make_the_page_once(site):
    meeting = a_meeting(city="Da Nang")
    for round_, (before, city) in enumerate([("Da Nang", "Denpasar"), ("Denpasar", "Phuket")], 1):
        move(meeting, city)
        bodies = []
        for thread in site.ask_at_once(bodies):
            thread.join()
        assert shown(bodies, city, before) == [VISITORS, 0]
        # Whichever workers were asked: a connection goes to the one or the other by chance.
        makings = site.makings()
        assert 1 <= len(makings) <= WORKERS
        assert max(makings.values()) <= round_


def test_who_asks_after_a_save_gets_nothing_that_was_under_way_before(site):
    meeting = a_meeting(city="Da Nang")
    early, late = [], []
    threads = site.ask_at_once(early)
    while not site.makings():
        time.sleep(0.01)
    # The page is being made this very moment.
    move(meeting, "Denpasar")
    threads += site.ask_at_once(late)
    for thread in threads:
        thread.join()
    assert shown(late, "Denpasar", "Da Nang") == [VISITORS, 0]
    assert len(early) == VISITORS
    # Once as it was and once as it is.
    assert max(site.makings().values()) <= 2
