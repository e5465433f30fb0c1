"""A text with the words marked that something was read from. Pure: text in, dataclasses out."""

from dataclasses import dataclass
from itertools import pairwise

from baliprocess.plain import clean_text

#: More marks than that help nobody to find anything.
MOST_MARKS = 2_000


@dataclass(frozen=True, slots=True)
class Mark:
    """What [start, end) of a text was read as: `kind` for the style, `anchor` to be linked to."""

    start: int
    end: int
    kind: str
    anchor: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of the text on which the same marks stand throughout; `kinds` may be empty.

    `anchors` are those of the marks that begin here, `label` what the marks that end here say.
    """

    text: str
    kinds: tuple[str, ...] = ()
    anchors: tuple[str, ...] = ()
    label: str = ""

    @property
    def classes(self):
        """The kinds as the names of classes."""
        return " ".join(f"read-{kind}" for kind in self.kinds)


def marked(text, marks):
    """`text` as Segments that together are the text, without its control characters.

    Marks may overlap; those that are empty or reach beyond the text are cut or left out.
    """
    kept = []
    for mark in list(marks)[:MOST_MARKS]:
        start, end = max(0, mark.start), min(mark.end, len(text))
        if start < end:
            kept.append((start, end, mark))
    kept.sort(key=lambda each: each[:2])
    cuts = sorted({0, len(text), *(each[0] for each in kept), *(each[1] for each in kept)})
    segments, waiting, running = [], 0, []
    for start, end in pairwise(cuts):
        running = [each for each in running if each[1] > start]
        begins = []
        while waiting < len(kept) and kept[waiting][0] == start:
            begins.append(kept[waiting])
            waiting += 1
        running += begins
        segments.append(
            Segment(
                clean_text(text[start:end]),
                tuple(dict.fromkeys(each[2].kind for each in running)),
                tuple(each[2].anchor for each in begins if each[2].anchor),
                ", ".join(
                    dict.fromkeys(
                        str(each[2].label) for each in running if each[1] == end and each[2].label
                    )
                ),
            )
        )
    return segments
