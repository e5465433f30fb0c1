"""Delegates from a CSV file: rows a second and memory, beside django-import-export in one run.

`python -m benchmarks.tables` prints a table. Each way runs in a process of its own on a database of
its own: 1,000 meetings with 25 delegations each, and four delegates for each delegation in the
file. django-import-export is given the same columns, the same widgets for the foreign keys and the
same checks; it takes 2,000 rows, for its rows a second are the same for 20,000.
"""

import csv
import io
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MEETINGS, DELEGATIONS = 1_000, 25
ROWS, ROWS_OF_PEER = 100_000, 2_000
HEADER = ("Meeting", "Delegation", "Honorific", "Name", "Position", "Function", "Order")
FUNCTIONS = ("Head of delegation", "Deputy head", "Adviser", "Representative")
#: How the peer is set: one row at a time, as its documentation begins; and in bulk, which writes no
#: history and does not look whether anything changed.
WAYS = ("own", "peer", "peer-bulk")


def _table(rows):
    """The bytes of the CSV file with so many delegates."""
    from members.models import Member

    names = list(Member.objects.order_by("pk").values_list("name", flat=True)[:DELEGATIONS])
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(HEADER)
    for number in range(rows):
        place, person = divmod(number, 4)
        meeting, delegation = divmod(place, DELEGATIONS)
        writer.writerow(
            (
                f"m-{meeting}",
                names[delegation],
                "H.E. Mr" if person == 0 else "Ms",
                f"Person {number} Somewhere",
                f"Director of Department {number % 300}",
                FUNCTIONS[person],
                person + 1,
            )
        )
    return text.getvalue().encode()


def _fill():
    """The meetings and delegations the file names."""
    from meetings.models import Delegation, Meeting, Series
    from members.models import Member

    series = Series.objects.create(name="Series", slug="series")
    members = [
        Member(name=f"Member {number}", slug=f"member-{number}", kind="state", sort_key=str(number))
        for number in range(DELEGATIONS)
    ]
    members = Member.objects.bulk_create(members)
    meetings = [Meeting(series=series, slug=f"m-{number}") for number in range(MEETINGS)]
    meetings = Meeting.objects.bulk_create(meetings)
    Delegation.objects.bulk_create(
        [Delegation(meeting=meeting, member=member) for meeting in meetings for member in members],
        batch_size=1_000,
    )


def _own(data):
    from baliprocess.importing import carry_out
    from baliprocess.tables import guess, open_table
    from baliprocess.tables.mapped import MappedTable
    from meetings.tables import DelegatesImporter

    importer = DelegatesImporter()
    table = open_table(data)
    rows = MappedTable(table, guess(importer.columns, HEADER), 1)
    return carry_out(importer, rows).writes


def _peer(data, *, bulk):
    import tablib
    from import_export import fields, resources, widgets

    from meetings.models import Delegate, Delegation

    functions = {label: value for value, label in Delegate.Function.choices}

    class DelegationWidget(widgets.ForeignKeyWidget):
        def get_queryset(self, value, row, *args, **kwargs):
            return self.model.objects.filter(meeting__slug=row["Meeting"])

    class FunctionWidget(widgets.Widget):
        def clean(self, value, row=None, **kwargs):
            return functions[value]

    class DelegateResource(resources.ModelResource):
        delegation = fields.Field("delegation", "Delegation", DelegationWidget(
            Delegation, "member__name"
        ))  # fmt: skip
        honorific = fields.Field("honorific", "Honorific")
        name = fields.Field("name", "Name")
        position = fields.Field("position", "Position")
        function = fields.Field("function", "Function", FunctionWidget())
        order = fields.Field("order", "Order", widgets.IntegerWidget())

        class Meta:
            model = Delegate
            fields = ("delegation", "honorific", "name", "position", "function", "order")
            import_id_fields = ("delegation", "name")
            clean_model_instances = True
            use_transactions = True
            use_bulk = bulk
            skip_diff = bulk

    dataset = tablib.Dataset().load(data.decode(), format="csv")
    result = DelegateResource().import_data(dataset, raise_errors=True)
    return result.totals["new"] or Delegate.objects.count()


def run_here(way):
    """Do it in this process; the figures go to standard output as JSON."""
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "baliprocess.settings")
    if way.startswith("peer"):
        # Only the library itself; nothing of it is part of the site.
        from django.conf import settings

        settings.INSTALLED_APPS.append("import_export")
    django.setup()
    if way == "prepare":
        from django.core.management import call_command

        call_command("migrate", verbosity=0)
        return _fill()
    rows = ROWS if way == "own" else ROWS_OF_PEER
    data = _table(rows)
    wall, cpu = time.perf_counter(), time.process_time()
    written = _own(data) if way == "own" else _peer(data, bulk=way == "peer-bulk")
    spent = {"seconds": time.perf_counter() - wall, "cpu": time.process_time() - cpu}
    from meetings.models import Delegate

    if not written == Delegate.objects.count() == rows:
        sys.exit(f"{written} rows were told to be written, {Delegate.objects.count()} were.")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    history = Delegate.history.count()
    print(json.dumps(spent | {"rows": rows, "peak_mb": round(peak), "history": history}))
    return None


def measure():
    """Per way: rows, seconds, rows per second, peak memory, and entries in the history."""
    found = {}
    for way in WAYS:
        with tempfile.TemporaryDirectory() as folder:
            variables = os.environ | {"SITE_VAR_DIR": folder, "SITE_LOG_LEVEL": "ERROR"}
            variables.pop("DATABASE_URL", None)
            # What it takes to make the tables is not to be counted.
            for step in ("prepare", way):
                done = subprocess.run(
                    [sys.executable, "-m", "benchmarks.tables", step],
                    cwd=ROOT,
                    env=variables,
                    stdout=subprocess.PIPE,
                    text=True,
                    check=True,
                )
        one = json.loads(done.stdout.splitlines()[-1])
        one["rows_a_second"] = round(one["rows"] / one["cpu"])
        found[way] = one
    return found


def table(measured):
    """What `measure` gave, as Markdown."""
    names = {
        "own": "import of a table, with history",
        "peer": "django-import-export, row by row, with history",
        "peer-bulk": "django-import-export, in bulk, without history",
    }
    own = measured["own"]["rows_a_second"]
    lines = [
        "| delegates from CSV, every row checked | rows | rows/s of CPU | ours is | peak MB |",
        "|---|---:|---:|---:|---:|",
    ]
    lines += [
        f"| {names[way]} | {one['rows']:,} | {one['rows_a_second']:,} "
        f"| {own / one['rows_a_second']:.1f} × | {one['peak_mb']} |"
        for way, one in measured.items()
    ]
    return "\n".join([*lines, ""])


if __name__ == "__main__":
    if len(sys.argv) > 1:
        run_here(sys.argv[1])
    else:
        print(table(measure()))
