"""A table as plain text, planned and taken in."""

from baliprocess.importing import carry_out, planned
from baliprocess.tables import guess, paste_table
from baliprocess.tables.mapped import MappedTable
from members.models import Member
from tests.make import a_meeting, a_member, a_series


def mapped(importer, text):
    """`text`, lines of cells parted by |, as a table whose first line names its columns."""
    lines = [
        "\t".join(cell.strip() for cell in line.split("|")) for line in text.strip().splitlines()
    ]
    table = paste_table("\n".join(lines) + "\t")
    return MappedTable(table, guess(importer.columns, lines[0].split("\t")), 1)


def plan(importer, text):
    """(row, state, subject, changes or problems) of each row."""
    return [
        (each.number, each.state, each.subject, [*each.changes, *each.problems])
        for each in planned(importer, mapped(importer, text))
    ]


def do(importer, text, **options):
    return dict(carry_out(importer, mapped(importer, text), **options).states)


def a_meeting_of_three():
    """A meeting that was held, and three States and an organisation to come to it."""
    for name, code in [("Australia", "AU"), ("Viet Nam", "VN"), ("Indonesia", "ID")]:
        a_member(name, slug=name.lower().replace(" ", "-"), iso_code=code)
    member = a_member("International Organization for Migration", kind="organisation")
    Member.objects.filter(pk=member.pk).update(short_name="IOM", slug="iom")
    Member.objects.get(slug="viet-nam").names.create(text="Vietnam")
    series = a_series(name="Ministerial Conference", slug="ministerial-conference")
    return a_meeting(series=series, number=14, slug="mc-14", event_status="held")
