"""`python -m benchmarks.attendance`: how rightly attendance is read, per field, and how fast.

The passages are the tests' own. With files of JSON lines as arguments, each with "text", "expected"
(slugs of those who attended) and "observers", those are read too; they stay outside the project.
"""

import dataclasses
import json
import sys
import time
from pathlib import Path


def _reader():
    """A function from text to Attendance, with the names of the public record."""
    from meetings.attendance import read_attendance
    from tests.meetings.attendance_lexicon import lexicon

    names = lexicon()
    read_attendance("", names)
    return lambda text: read_attendance(text, names)


def measure():
    """Per field what the passages state, what is read and what is right; and CPU time a text."""
    from tests.meetings.attendance_score import score
    from tests.meetings.attendance_texts import PASSAGES

    reader = _reader()
    started = time.process_time()
    scores = score(reader, PASSAGES)
    spent = (time.process_time() - started) / len(PASSAGES)
    scores |= _names()
    return {"passages": len(PASSAGES), "cpu_ms": round(spent * 1_000, 2)} | {
        "fields": _values(scores)
    }


def _names():
    """{field: Score} of the pasted lists of names: a person is right with post and delegation."""
    from meetings.attendance import read_delegates
    from tests.meetings.attendance_lexicon import lexicon
    from tests.meetings.delegates_texts import lines_of, printed
    from tests.meetings.delegates_texts_all import LISTS
    from tests.scores import Score

    scores = {"people of lists": Score(), "lines asked about": Score()}
    for names in LISTS:
        people, left, _aside = printed(read_delegates(names.text, lexicon()))
        scores["people of lists"].add(set(lines_of(names.people)), set(people))
        scores["lines asked about"].add(set(lines_of(names.left)), set(left))
    return scores


def _values(scores):
    return {
        name: dataclasses.asdict(score)
        | {"precision": round(score.precision, 4), "recall": round(score.recall, 4)}
        for name, score in scores.items()
    }


def table(measured):
    """What `measure` gave, as Markdown."""
    title = f"{measured['passages']} passages, {measured['cpu_ms']:.1f} ms of CPU each."
    return as_table(measured["fields"], title)


def as_table(fields, title):
    """The scores as a table in Markdown; fields without any answer are left out."""
    lines = [
        title,
        "",
        "| field | stated | read | right | precision | recall | texts right |",
        "|---|---:|---:|---:|---:|---:|---:|",
    ]
    lines += [
        f"| {name} | {each['stated']} | {each['read']} | {each['right']} "
        f"| {each['precision']:.1%} | {each['recall']:.1%} "
        f"| {each['texts_right'] / each['texts']:.1%} |"
        for name, each in fields.items()
        if each["stated"] or each["read"]
    ]
    return "\n".join([*lines, ""])


def outside(reader, path):
    """{field: Score} over a file of JSON lines: who attended, and who of them observed."""
    from tests.meetings.attendance_score import AWAY
    from tests.scores import Score

    scores = {"members": Score(), "observers": Score()}
    for line in filter(str.strip, path.read_text(encoding="utf-8").splitlines()):
        row = json.loads(line)
        there = [find for find in reader(row["text"]).found if find.presence not in AWAY]
        scores["members"].add(set(row["expected"]), {find.member for find in there})
        observers = {find.member for find in there if find.capacity == "observer"}
        scores["observers"].add(set(row.get("observers") or ()), observers)
    return scores


def main():
    print(table(measure()))
    for name in sys.argv[1:]:
        scores = outside(_reader(), Path(name))
        print(as_table(_values(scores), f"{name}, {scores['members'].texts} texts:"))


if __name__ == "__main__":
    main()
