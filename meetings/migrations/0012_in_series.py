"""Delegations repeat the series of their meeting, files the date of their document, in indexes."""

import django.db.models.deletion
from django.db import migrations, models

import baliprocess.keys
from baliprocess.repeated_migrations import fill, forget

FILL = [
    f"UPDATE {row} SET {column} = above.{column} FROM {above} AS above "  # noqa: S608
    f"WHERE above.id = {row}.{link}"
    for row, column, above, link in (
        ("meetings_delegation", "series_id", "meetings_meeting", "meeting_id"),
        ("meetings_documentfile", "issued_on", "meetings_document", "document_id"),
    )
]


class Migration(migrations.Migration):
    dependencies = [("meetings", "0011_repeated")]

    operations = [
        migrations.AddField(
            model_name="delegation",
            name="series",
            field=models.ForeignKey(
                blank=True,
                db_index=False,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="meetings.series",
            ),
        ),
        migrations.AddField(
            model_name="documentfile",
            name="issued_on",
            field=models.DateField(blank=True, editable=False, null=True, verbose_name="date"),
        ),
        fill(*FILL),
        migrations.AddIndex(
            model_name="delegation",
            index=baliprocess.keys.LatestFirst(
                fields=["member", "series", "-starts_on", "-meeting", "presence"],
                name="delegation_latest_in_series",
            ),
        ),
        migrations.AddIndex(
            model_name="documentfile",
            index=baliprocess.keys.LatestFirst(
                fields=["language", "-issued_on", "-document"], name="file_latest_of_language"
            ),
        ),
        migrations.AddIndex(
            model_name="meeting",
            index=baliprocess.keys.LatestFirst(
                fields=["country", "format", "-starts_on", "-id"], name="meeting_latest_of_kind"
            ),
        ),
        forget(),
    ]
