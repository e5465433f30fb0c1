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


def as_table(scores, texts, milliseconds):
    """The scores as a table in Markdown."""
    lines = [
        f"{texts} wire texts, {milliseconds:.1f} ms of CPU each.",
        "",
        "| field | stated | read | right | precision | recall | texts right |",
        "|---|---:|---:|---:|---:|---:|---:|",
    ]
    lines += [
        f"| {name.replace('_', ' ')} | {score.stated} | {score.read} | {score.right} "
        f"| {score.precision:.1%} | {score.recall:.1%} | {score.texts_right / texts:.1%} |"
        for name, score in scores.items()
    ]
    return "\n".join([*lines, ""])


def table(reader, texts):
    """The table of the scores and the time of `texts`."""
    from tests.news.wire_score import score

    started = time.process_time()
    scores = score(reader, texts)
    spent = (time.process_time() - started) / len(texts)
    given = {name: one for name, one in scores.items() if one.stated or one.read}
    return as_table(given, len(texts), spent * 1_000)


def outside(path):
    """The WireTexts of a file of JSON lines, and the names of the fields it has answers for."""
    from tests.news.wire_texts import WireText

    lines = path.read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines if line.strip()]
    texts, given = [], set()
    for number, row in enumerate(rows, 1):
        answers = {}
        for name in WireText.__dataclass_fields__:
            key = OTHER_NAMES.get(name, name)
            if key in row["expected"]:
                answers[name] = row["expected"][key]
        answers["members"] = frozenset(answers.get("members", ()))
        given |= answers.keys()
        texts.append(WireText(f"{path.stem} {number}", "", row["text"], **answers))
    return texts, given


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
        texts, given = outside(Path(name))
        scores = {field: one for field, one in score(reader, texts).items() if field in given}
        print(f"{name}:\n")
        print(as_table(scores, len(texts), 0))


if __name__ == "__main__":
    main()
