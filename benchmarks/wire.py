"""`python -m benchmarks.wire`: how rightly wire texts are read, per field, and how fast.

The texts are the tests' own. With files of JSON lines as arguments, each with "text" and
"expected", those are read too; they stay outside the project.
"""

import json
import os
import sys
import time
from pathlib import Path

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "baliprocess.settings")

# What files of JSON lines call a field, beside its own name.
OTHER_NAMES = {"meeting": "meeting_slug"}


def as_table(scores, title):
    """The scores as a table in Markdown; fields without any answer are left out."""
    lines = [
        title,
        "",
        "| field | stated | read | right | precision | recall | texts right |",
        "|---|---:|---:|---:|---:|---:|---:|",
    ]
    lines += [
        f"| {name.replace('_', ' ')} | {score.stated} | {score.read} | {score.right} "
        f"| {score.precision:.1%} | {score.recall:.1%} | {score.texts_right / score.texts:.1%} |"
        for name, score in scores.items()
        if score.stated or score.read
    ]
    return "\n".join([*lines, ""])


def table(reader, texts):
    """The table of the scores and the time of `texts`."""
    from tests.news.wire_score import score

    started = time.process_time()
    scores = score(reader, texts)
    spent = (time.process_time() - started) / len(texts)
    return as_table(scores, f"{len(texts)} wire texts, {spent * 1_000:.1f} ms of CPU each.")


def outside(path):
    """The WireTexts of a file of JSON lines, and the fields each has an answer for, by its name."""
    from tests.news.wire_score import FIELDS
    from tests.news.wire_texts import WireText

    lines = path.read_text(encoding="utf-8").splitlines()
    texts, answered = [], {}
    for number, line in enumerate(filter(str.strip, lines), 1):
        row = json.loads(line)
        answers = {}
        for name in FIELDS:
            key = OTHER_NAMES.get(name, name)
            if key in row["expected"]:
                answers[name] = row["expected"][key]
        answered[f"text {number}"] = answers.keys()
        if "members" in answers:
            answers["members"] = frozenset(answers["members"])
        texts.append(WireText(f"text {number}", text=row["text"], **{"language": ""} | answers))
    return texts, answered


def main():
    import django

    django.setup()
    from news.wire import Reader
    from tests.news.wire_known import known
    from tests.news.wire_score import score
    from tests.news.wire_texts import WIRE_TEXTS

    reader = Reader(known())
    print(table(reader, WIRE_TEXTS))
    for name in sys.argv[1:]:
        texts, answered = outside(Path(name))
        print(as_table(score(reader, texts, answered), f"{name}, {len(texts)} texts:"))


if __name__ == "__main__":
    main()
