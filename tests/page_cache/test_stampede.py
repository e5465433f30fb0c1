"""After a change a page is made once in a process, however many ask, and nobody waits for ever."""

import contextlib
import threading
import time

import pytest

from baliprocess.page_cache import PageCache, cache
from baliprocess.page_cache.reads import READS
from baliprocess.page_cache.state import State, States

from .workers import Worker

HEADERS = [("Content-Type", "text/html"), (READS, "")]


class Told(States):
    """The state as the test says it is."""

    number = 1

    def current(self):
        return State(self.number, 0, float("inf"), float("inf"))

    last = current


class Site(Worker):
    """A worker whose application is `answer`, with its number of the call; `calls` are counted."""

    def __init__(self, answer):
        self.answer, self.calls = answer, 0
        self.counting = threading.Lock()
        self.states = Told()
        self.cache = PageCache(self.call, limit=1_000_000, states=self.states)
        self.application = self.cache

    def call(self, environ, start_response):
        with self.counting:
            self.calls += 1
            number = self.calls
        return self.answer(number, start_response)

    def ask_at_once(self, visitors):
        """The answers to so many who ask in threads of their own."""
        answers, start = [], threading.Barrier(visitors)

        def ask():
            start.wait()
            answers.append(self.ask("/meetings/"))

        threads = [threading.Thread(target=ask, daemon=True) for _ in range(visitors)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return answers


def slow_page(number, start_response):
    time.sleep(0.2)
    start_response("200 OK", HEADERS)
    return [b"page %d" % number]


def test_sixty_four_who_ask_after_a_change_have_it_made_once():
    site = Site(slow_page)
    assert site.ask("/meetings/").body == b"page 1"
    for change in (2, 3):
        site.states.number = change
        answers = site.ask_at_once(64)
        assert {answer.body for answer in answers} == {b"page %d" % change}
        assert (len(answers), site.calls) == (64, change)
    assert site.cache._making == {}


def hold(site, gate, first):
    """Ask in a thread whose call waits for `gate`; gives the thread once the call is under way."""
    entered = threading.Event()

    def answer(number, start_response):
        if number == 1:
            entered.set()
            assert gate.wait(60)
            return first(start_response)
        start_response("200 OK", HEADERS)
        return [b"page %d" % number]

    site.answer = answer

    def ask():
        with contextlib.suppress(RuntimeError):
            site.ask("/meetings/")

    thread = threading.Thread(target=ask, daemon=True)
    thread.start()
    assert entered.wait(60)
    return thread


def test_a_page_that_was_overtaken_does_not_drive_out_the_new_one():
    site, gate = Site(None), threading.Event()

    def was(start_response):
        start_response("200 OK", HEADERS)
        return [b"as it was"]

    thread = hold(site, gate, was)
    site.states.number = 2
    assert site.ask("/meetings/").body == b"page 2"
    gate.set()
    thread.join()
    assert [site.ask("/meetings/").body for _ in range(3)] == [b"page 2"] * 3
    assert site.calls == 2


def fails(_start_response):
    raise RuntimeError("no page")


def is_somebodys_own(start_response):
    start_response("200 OK", [*HEADERS, ("Set-Cookie", "a=b")])
    return [b"own"]


def test_who_has_waited_long_enough_makes_it_himself(monkeypatch):
    monkeypatch.setattr(cache, "PATIENCE", 0.05)
    site, gate = Site(None), threading.Event()
    thread = hold(site, gate, fails)
    # The first never comes back before the second has its answer.
    assert site.ask("/meetings/").body == b"page 2"
    gate.set()
    thread.join()
    assert site.cache._making == {}


@pytest.mark.parametrize("first", [fails, is_somebodys_own])
def test_who_waited_for_nothing_gets_a_page_of_his_own(first):
    site, gate = Site(None), threading.Event()
    thread = hold(site, gate, first)
    bodies = []
    others = [
        threading.Thread(target=lambda: bodies.append(site.ask("/meetings/").body))
        for _ in range(8)
    ]
    for other in others:
        other.start()
    gate.set()
    for each in (thread, *others):
        each.join()
    assert len(bodies) == 8
    assert all(body.startswith(b"page") for body in bodies)
    assert site.cache._making == {}
