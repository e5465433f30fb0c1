"""Files that mean harm, through the whole verb: refused with a sentence or a proper photo.

A small part of what `python -m benchmarks.hostile` sends; that goes through thousands.
"""

from functools import cache

import pytest

from photos.inspection import Refused, inspect
from photos.models import Photo
from tests import make
from tests.photos import hostile
from tests.photos.samples import encoded, scene
from tests.photos.taking import LONGEST_SENTENCE, Taker

pytestmark = [pytest.mark.django_db, pytest.mark.one_engine]


@cache
def crafted():
    return [*hostile.crafted()]


@pytest.fixture(autouse=True)
def _media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "media"


@pytest.fixture
def taker():
    return Taker(make.an_album())


def findings(taker, files):
    found = ((label, taker.finding(name, data)) for label, name, data in files)
    return [f"{label}: {finding}" for label, finding in found if finding]


def test_sound_files_are_taken(taker):
    """What the mutations begin from is no harm by itself."""
    for kind, (name, data) in hostile.sound().items():
        assert taker.take(name, data) == "taken", kind


def test_crafted_files_are_looked_at_without_a_fault():
    """All of them, before anything is decoded."""
    said = set()
    for _, name, data in crafted():
        try:
            inspect(data, name=name)
        except Refused as refusal:
            said.add(str(refusal))
    assert len(said) > 30
    wrong = [each for each in said if not (each.endswith(".") and len(each) < LONGEST_SENTENCE)]
    assert wrong == []


def test_crafted_files_change_nothing_or_become_a_photo(taker):
    # Each picture that cannot be decoded costs a process: some of them here.
    assert findings(taker, crafted()[::6]) == []
    assert taker.counts["taken"] > 5 < taker.counts["refused"]


def test_mutated_files_change_nothing_or_become_a_photo(taker):
    assert findings(taker, hostile.mutated(2, cut_every=1500, seed=2)) == []
    assert taker.counts["taken"] + taker.counts["refused"] > 40


# What must be refused, whatever else changes.
NEVER = (
    "bomb", "named .jpg", "moving", "GIF", "zip", "page", "php", "pdf", "12 bits",
    "frame of kind c9", "jpeg says 65535", "canvas 16777216", "huge descriptions", "flood",
)  # fmt: skip


@pytest.mark.parametrize("words", NEVER)
def test_what_must_be_refused_is(taker, words):
    chosen = [each for each in crafted() if words in each[0]]
    outcomes = {label: taker.take(name, data) for label, name, data in chosen}
    assert outcomes == {label: "refused" for label, _, _ in chosen}
    assert chosen


# What these files have found


def test_a_webp_without_a_size_is_refused_before_it_is_decoded():
    for label, name, data in crafted():
        if label == "vp8 says 0 x 0":
            with pytest.raises(Refused, match="header makes no sense"):
                inspect(data, name=name)
            return
    pytest.fail("there is no such file any more")


def test_a_name_that_is_no_text_is_kept_as_far_as_it_is(taker):
    name = b"plenary \xe9.jpg".decode(errors="surrogateescape")
    assert taker.take(name, encoded(scene())) == "taken"
    assert Photo.objects.get().original_name == "plenary ?.jpg"
