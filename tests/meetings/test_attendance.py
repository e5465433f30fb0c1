"""Who attended: the passages, what holds for every text, and hostile ones."""

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from meetings.attendance import LIMIT, Attendance, Lexicon, Name, read_attendance
from tests.steps import assert_grows_with_length

from .attendance_lexicon import lexicon
from .attendance_score import FIELDS, read, score, stated
from .attendance_texts import PASSAGES, Passage

QUICK = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
SENTENCES = [passage for passage in PASSAGES if passage.text.endswith(".")]


def reading(text):
    return read_attendance(text, lexicon())


def everything(attendance):
    """All that was found, whatever it is."""
    return [
        *attendance.found,
        *attendance.other_bodies,
        *attendance.ambiguous,
        *attendance.unknown,
        *attendance.mentioned,
    ]


def told(attendance):
    return {find.member: (find.presence, find.capacity) for find in attendance.found}


@pytest.mark.parametrize("passage", PASSAGES, ids=str)
def test_a_passage_is_read_as_an_officer_would(passage):
    assert read(reading(passage.text)) == stated(passage)


def test_there_are_passages_of_every_kind():
    assert len(PASSAGES) >= 40
    assert len({passage.text for passage in PASSAGES}) == len(PASSAGES)
    assert {told for passage in PASSAGES for told in passage.members.values()} >= {
        ("attended", None),
        ("attended", "observer"),
        ("attended", "co-chair"),
        ("attended", "member"),
        ("attended", "invited"),
        ("attended", "secretariat"),
        ("confirmed", None),
        ("invited", None),
        ("apologies", None),
        ("absent", None),
    }


def test_the_score_counts_what_is_missed_and_what_is_invented():
    passages = [
        Passage("Fiji and Tonga attended.", "attended: fiji tonga samoa"),
        Passage("Nauru attended.", "", others=("Nauru Airways",)),
    ]
    scores = score(reading, passages)
    members, bodies = scores["members"], scores["other bodies"]
    assert (members.stated, members.read, members.right) == (3, 3, 2)
    assert (round(members.recall, 2), round(members.precision, 2)) == (0.67, 0.67)
    assert (bodies.recall, bodies.precision, bodies.texts_right) == (0.0, 1.0, 1)


@pytest.mark.parametrize("passage", PASSAGES, ids=str)
def test_offsets_point_at_the_words(passage):
    found = everything(reading(passage.text))
    assert [one for one in found if passage.text[one.start : one.end] != one.text] == []
    assert [one for one in found if not one.text.strip()] == []
    outside = [
        one for one in found if not one.sentence_start <= one.start < one.end <= one.sentence_end
    ]
    assert outside == []


def test_a_find_tells_where_and_why():
    text = "The agenda was adopted. Fiji and\nTonga took part as observers."
    first, second = reading(text).found
    assert (first.member, first.start, first.end) == ("fiji", 24, 28)
    assert (second.text, text[second.start : second.end]) == ("Tonga", "Tonga")
    assert text[first.sentence_start : first.sentence_end] == text[24:-1]
    assert first.reason == "before “took part as observers”"
    assert (first.misprint, first.also, first.hosted) == (False, 0, False)


def test_a_member_is_found_once_with_its_best_evidence():
    (find,) = reading("Fiji attended. Fiji co-chaired the meeting. Fiji spoke.").found
    assert (find.member, find.presence, find.capacity, find.also) == (
        "fiji",
        "attended",
        "co-chair",
        2,
    )


def test_a_denial_weighs_more_than_a_list():
    attendance = reading("Participants: Fiji, Tonga. Tonga was unable to attend.")
    assert told(attendance) == {"fiji": ("attended", None), "tonga": ("apologies", None)}
    assert "elsewhere named as taking part" in attendance.found[1].reason


def test_the_long_name_and_its_acronym_are_one():
    (find,) = reading("The International Organization for Migration (IOM) attended.").found
    assert (find.text, find.also) == ("International Organization for Migration", 0)


def test_a_misprint_is_marked():
    found = reading("Attended by lndonesia, Phillipines and Fiji.").found
    assert [(find.member, find.misprint) for find in found] == [
        ("indonesia", True),
        ("philippines", True),
        ("fiji", False),
    ]


def test_a_place_is_mentioned_and_not_found():
    attendance = reading("The meeting in Bali, Indonesia, was attended by Fiji.")
    assert told(attendance) == {"fiji": ("attended", None)}
    (mention,) = attendance.mentioned
    assert (mention.member, mention.reason) == ("indonesia", "named as a place")


def test_a_group_of_the_forum_carries_its_key():
    (body,) = reading("The Regional Support Office (RSO) also attended.").other_bodies
    assert (body.text, body.acronym, body.group) == (
        "Regional Support Office",
        "RSO",
        "regional-support-office",
    )


def test_a_body_and_its_acronym_are_one():
    text = (
        "Attended by Fiji, the Jakarta Centre for Law Enforcement Cooperation (JCLEC) and Oxfam. "
        "JCLEC and the RSO also attended."
    )
    bodies = [(body.text, body.acronym) for body in reading(text).other_bodies]
    assert bodies == [
        ("Jakarta Centre for Law Enforcement Cooperation", "JCLEC"),
        ("Oxfam", ""),
        ("RSO", ""),
    ]


def test_a_shared_name_is_ambiguous_unless_the_date_decides():
    import datetime as dt

    names = [
        Name("old", "Atlantis", ended_on=dt.date(1999, 12, 31)),
        Name("new", "Atlantis", started_on=dt.date(2000, 1, 1)),
    ]
    text = "Atlantis attended."
    (name,) = read_attendance(text, Lexicon(names)).ambiguous
    assert (name.text, name.candidates) == ("Atlantis", ("old", "new"))
    on = dt.date(1999, 12, 31)
    assert [find.member for find in read_attendance(text, Lexicon(names), on=on).found] == ["old"]


def test_an_empty_lexicon_finds_nobody():
    attendance = read_attendance("Fiji and Oxfam attended.", Lexicon([]))
    assert attendance.found == ()
    assert [name.text for name in attendance.unknown] == ["Fiji"]
    assert [body.text for body in attendance.other_bodies] == ["Oxfam"]


# Every text


@QUICK
@example(":")
@given(st.text(max_size=400))
def test_no_text_raises(text):
    for one in everything(reading(text)):
        assert text[one.start : one.end] == one.text


MARKS = "( ) , ; : . | – - ' “ ” & / <p> &nbsp; ° ١ ½ ﬁ İ"
WORDS = sorted(
    {word for passage in PASSAGES for word in passage.text.split()}
    | {"\n", "\t", "\x00", "\u202e", "\u200b", *MARKS.split()}
)


@QUICK
@given(st.lists(st.sampled_from(WORDS), max_size=60), st.sampled_from([" ", "\n", "", "\t", ", "]))
def test_no_shuffled_words_raise_and_each_name_stands_once(words, glue):
    text = glue.join(words)
    attendance = reading(text)
    for one in everything(attendance):
        assert text[one.start : one.end] == one.text
    named = [one.member for one in (*attendance.found, *attendance.mentioned)]
    assert len(named) == len(set(named))


UNRELATED = (
    "The agenda was adopted without a vote. ",
    "Delegates thanked the interpreters for their patience. ",
    "The next session will be held in Paris. ",
    "It was a long day! ",
    "Lunch was served at noon, and a photograph was taken. ",
)


@QUICK
@given(
    st.sampled_from(SENTENCES),
    st.lists(st.sampled_from(UNRELATED), max_size=3),
    st.lists(st.sampled_from(UNRELATED), max_size=3),
)
def test_text_around_a_passage_takes_nothing_away(passage, before, after):
    alone = reading(passage.text)
    text = "".join(before) + "\n\n" + passage.text + "\n\n" + "".join(after)
    assert told(reading(text)) == told(alone)


@QUICK
@given(st.sampled_from(PASSAGES), st.integers(0, 2000))
def test_a_passage_cut_short_invents_nobody(passage, length):
    whole, cut = reading(passage.text), reading(passage.text[:length])
    names = {find.member for find in (*whole.found, *whole.mentioned)}
    candidates = {key for name in whole.ambiguous for key in name.candidates}
    new = {find.member for find in cut.found if not find.misprint} - names - candidates
    # "Republic of Korea" cut off may leave another name, as "Lao động" does; none may come
    # out of nothing.
    assert all(find.text in passage.text for find in cut.found)
    left = {"china", "republic-of-korea", "united-kingdom", "new-caledonia-france", "lao-pdr"}
    assert new <= left


@pytest.mark.parametrize("field", FIELDS)
def test_line_ends_of_any_kind_read_alike(field):
    passages = [passage for passage in PASSAGES if "\n" in passage.text]
    assert passages
    for passage in passages:
        plain = read(reading(passage.text))[field]
        assert read(reading(passage.text.replace("\n", "\r\n")))[field] == {
            answer.replace("\n", "\r\n") if isinstance(answer, str) else answer for answer in plain
        }


# Hostile texts

HOSTILE = {
    "brackets": "(" * 4000,
    "brackets with names": "(Fiji" * 800,
    "commas": ", " * 2000,
    "tabs": "a\tb\n" * 1000,
    "bars": "|" * 4000,
    "bullets": "- Fiji\n" * 600,
    "capitals": "Xyzzy " * 700,
    "different capitals": " ".join(f"Q{'abcdefghij'[n % 10] * 3}{n:04d}x" for n in range(400)),
    "half a name": "United Nations Office on Drugs and " * 115,
    "half a republic": "Republic of " * 330,
    "roles": "as an " * 700,
    "verbs": "was not able to " * 250,
    "semicolons": "Fiji;" * 800,
    "quotes": '"' * 4000,
    "tags": "<p>" * 1300,
    "script": "<script>alert('Fiji')</script> attended. " * 90,
    "nothing": "\x00" * 4000,
    "overrides": "\u202eFiji\u202c " * 600,
    "combining": "e\u0301\u0301" * 1300,
    "surrogates": "\ud800" * 4000,
    "one word": "a" * 4000,
    "hyphens": "Papua New-\n" * 360,
    "people": "H.E. Mr Ali " * 330,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_the_work_grows_with_the_length_alone(name):
    lexicon()
    reading("Fiji")
    assert_grows_with_length(reading, HOSTILE[name])


def test_a_hidden_direction_is_no_part_of_a_name():
    text = "Attended by \u202eFiji\u202c and Vi\u00adet\u200b Nam."
    assert [find.text for find in reading(text).found] == ["Fiji", "Vi\u00adet\u200b Nam"]


def test_markup_is_passed_over():
    text = "<script>alert(1)</script><p onclick='x'>Attended by <b>Fiji</b> &amp; Tonga</p>"
    assert told(reading(text)) == {"fiji": ("attended", None), "tonga": ("attended", None)}


def test_a_text_too_long_is_refused_in_a_sentence():
    assert reading("x" * LIMIT).refused == ""
    assert reading("Fiji attended. " * LIMIT) == Attendance(
        refused="The text has 1,500,000 characters, and at most 100,000 are read at once: paste "
        "it in parts."
    )
