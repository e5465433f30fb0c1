"""Sentences that are kept in English and read in the language of whoever reads them."""

import json
import pickle

from django.utils.translation import gettext_lazy, override

from baliprocess import told as telling
from baliprocess.told import Number, Told, from_json, told, told_n


def indonesian(text):
    with override("id"):
        return str(text)


def test_a_sentence_is_english_and_is_said_in_the_language_of_the_page():
    said = told("The file is larger than {most} MB.", most=40)
    assert said == "The file is larger than 40 MB."
    assert (str(said), f"{said}") == (said, said)
    assert indonesian(said) == "Berkas ini lebih besar daripada 40 MB."


def test_what_is_filled_in_is_said_in_that_language_too():
    photos = told_n("{number} photo", "{number} photos", 2)
    said = told("Moved {photos} to another place", photos=photos)
    assert said == "Moved 2 photos to another place"
    assert indonesian(said) == "Memindahkan 2 foto ke tempat lain"
    named = told("Deleted the {kind} “{name}”", kind=gettext_lazy("meeting"), name="{x}")
    assert named == "Deleted the meeting “{x}”"
    assert indonesian(named) == "Menghapus pertemuan “{x}”"


def test_a_list_reads_as_a_sentence():
    parts = [told("the {kind}", kind=gettext_lazy("meeting")), told("Deleted photos"), "{a}"]
    assert telling.listed(parts) == "the meeting, Deleted photos and {a}"
    assert indonesian(telling.listed(parts)) == "pertemuan, Menghapus foto dan {a}"
    assert (telling.listed(parts[:1]), telling.listed([])) == ("the meeting", "")


def test_what_was_said_is_kept_whole():
    parts = [told_n("{number} photo", "{number} photos", 1), gettext_lazy("meeting")]
    said = told("Published {what}: {name}", what=telling.listed(parts), name="Bali")
    for again in (
        from_json(json.loads(json.dumps(said.as_json()))),
        pickle.loads(pickle.dumps(said)),  # noqa: S301 (our own)
    ):
        assert (again, isinstance(again, Told)) == ("Published 1 photo and meeting: Bali", True)
        assert indonesian(again) == "Menerbitkan 1 foto dan pertemuan: Bali"


def test_a_sentence_can_be_filled_in_later():
    said = told("Row {row:,} has more than {most} columns.", most=3, row=0).format(row=1200)
    assert said == "Row 1,200 has more than 3 columns."


def test_thousands_are_parted_as_the_language_does():
    said = told(
        "The table has more than {most_rows:,} rows. Split it, and import the parts "
        "one after the other.",
        most_rows=100_000,
    )
    assert "100,000 rows" in said
    assert "100.000 baris" in indonesian(said)
    assert (f"{Number(1200):,}", f"{Number(1200)}", f"{Number(7):03}") == ("1,200", "1200", "007")
    with override("id"):
        assert f"{Number(1_234_567):,}" == "1.234.567"
