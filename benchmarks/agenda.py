"""`python -m benchmarks.agenda`: how rightly agendas are read, per field, and how fast."""

import dataclasses
import time


def measure():
    """Per field what the texts state, what is read and what is right; and CPU time a text."""
    from tests.meetings.agenda_score import score
    from tests.meetings.agenda_texts import AGENDA_TEXTS

    started = time.process_time()
    scores = score(AGENDA_TEXTS)
    spent = (time.process_time() - started) / len(AGENDA_TEXTS)
    fields = {
        name: dataclasses.asdict(each)
        | {"precision": round(each.precision, 4), "recall": round(each.recall, 4)}
        for name, each in scores.items()
    }
    return {"texts": len(AGENDA_TEXTS), "cpu_ms": round(spent * 1_000, 2), "fields": fields}


def table(measured):
    """What `measure` gave, as Markdown."""
    from benchmarks.attendance import as_table

    title = f"{measured['texts']} agendas, {measured['cpu_ms']:.1f} ms of CPU each."
    return as_table(measured["fields"], title)


if __name__ == "__main__":
    print(table(measure()))
