"""The table of the members that photos show repeats what photos are sorted by, with an index of it.

Django makes that table without further columns, so they are added by SQL.
"""

from django.db import migrations, models

from baliprocess import repeated

ADD = [
    "ALTER TABLE photos_photo_members_shown ADD COLUMN filed_on date NULL",
    "ALTER TABLE photos_photo_members_shown ADD COLUMN filed_in bigint NULL",
    "ALTER TABLE photos_photo_members_shown ADD COLUMN place integer NULL",
]
REMOVE = [
    "ALTER TABLE photos_photo_members_shown DROP COLUMN place",
    "ALTER TABLE photos_photo_members_shown DROP COLUMN filed_in",
    "ALTER TABLE photos_photo_members_shown DROP COLUMN filed_on",
]
FILL = (
    "UPDATE photos_photo_members_shown SET filed_on = above.filed_on, filed_in = above.album_id, "
    "place = above.position FROM photos_photo AS above "
    "WHERE above.id = photos_photo_members_shown.photo_id"
)
# As baliprocess.keys.LatestFirst has it: SQLite has no other place for rows without a value.
INDEX = (
    "CREATE INDEX photo_latest_of_member ON photos_photo_members_shown "
    "(member_id, filed_on DESC{last}, filed_in DESC{last}, place, photo_id)"
)


def fill(apps, schema_editor):
    """What the photo says, for the rows that are there already."""
    with schema_editor.connection.cursor() as cursor:
        cursor.execute(FILL)
    # PostgreSQL alters no table while checks of its rows are waiting for the end.
    schema_editor.connection.check_constraints()


def add_index(apps, schema_editor):
    last = " NULLS LAST" if schema_editor.connection.vendor == "postgresql" else ""
    schema_editor.execute(INDEX.format(last=last))


def remove_index(apps, schema_editor):
    schema_editor.execute("DROP INDEX photo_latest_of_member")


def forget(apps, schema_editor):
    """On the way back no trigger may speak of columns that are not there any more."""
    repeated.remove(schema_editor.connection)


class Migration(migrations.Migration):
    dependencies = [("photos", "0006_filed")]

    operations = [
        migrations.CreateModel(
            name="Shown",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("filed_on", models.DateField(editable=False, null=True)),
                ("filed_in", models.BigIntegerField(editable=False, null=True)),
                ("place", models.PositiveIntegerField(editable=False, null=True)),
            ],
            options={
                "db_table": "photos_photo_members_shown",
                "managed": False,
                "default_permissions": (),
            },
        ),
        migrations.RunSQL(ADD, REMOVE),
        migrations.RunPython(fill, migrations.RunPython.noop),
        migrations.RunPython(add_index, remove_index),
        migrations.RunPython(migrations.RunPython.noop, forget),
    ]
