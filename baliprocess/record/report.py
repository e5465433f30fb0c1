"""What a run did, counted per file and told line by line."""

from dataclasses import dataclass, field

OUTCOMES = ("inserted", "changed", "unchanged", "kept", "refused")
LINES_SHOWN = 100


@dataclass
class Report:
    """Counts of `OUTCOMES` by (file, noun), and a remark for every row that needs one."""

    counts: dict = field(default_factory=dict)
    remarks: list = field(default_factory=list)

    def add(self, outcome, file, noun, remark=""):
        """Count one row of `file`; `remark` is a whole line for the reader."""
        tally = self.counts.setdefault((file, noun), dict.fromkeys(OUTCOMES, 0))
        tally[outcome] += 1
        if remark:
            self.remarks.append((outcome, remark))

    def total(self, outcome, noun=None):
        """How many rows had `outcome`, of all nouns or of one."""
        return sum(
            tally[outcome] for (_, name), tally in self.counts.items() if noun in (None, name)
        )

    def lines(self, outcome):
        """The remarks on the rows that had `outcome`, in the order in which they were met."""
        return [remark for kind, remark in self.remarks if kind == outcome]

    def summary(self):
        """All counts in one sentence."""
        return ", ".join(f"{self.total(outcome)} {outcome}" for outcome in OUTCOMES) + "."

    def table(self):
        """The counts as lines of text, one for each file and noun, with a head and the totals."""
        names = [f"{file}: {noun}" for file, noun in self.counts]
        width = max(map(len, [*names, "total"]))
        rows = [("", OUTCOMES)]
        rows += zip(names, (tally.values() for tally in self.counts.values()), strict=True)
        rows.append(("total", [self.total(outcome) for outcome in OUTCOMES]))
        return [
            f"{name:<{width}}" + "".join(f"{cell:>11}" for cell in cells) for name, cells in rows
        ]

    def details(self, *, everything=False):
        """The remarks under their outcome: what was changed, kept and refused, and why.

        At most `LINES_SHOWN` of each, and none on inserted rows, unless `everything`.
        """
        out = []
        for outcome in OUTCOMES:
            if outcome == "inserted" and not everything:
                continue
            lines = self.lines(outcome)
            shown = lines if everything else lines[:LINES_SHOWN]
            if shown:
                out += ["", f"{outcome.capitalize()}:", *(f"  {line}" for line in shown)]
            if len(lines) > len(shown):
                out.append(f"  … and {len(lines) - len(shown)} more (--verbosity 2 shows all).")
        return out
