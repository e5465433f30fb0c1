"""The table of the members of articles repeats what articles are sorted by, and has an index of it.

Django makes that table without further columns, so they are added by SQL.
"""

from django.db import migrations, models

from baliprocess import repeated

ADD = [
    "ALTER TABLE news_article_members ADD COLUMN year smallint NULL",
    "ALTER TABLE news_article_members ADD COLUMN reported_on date NULL",
]
REMOVE = [
    "ALTER TABLE news_article_members DROP COLUMN reported_on",
    "ALTER TABLE news_article_members DROP COLUMN year",
]
FILL = (
    "UPDATE news_article_members SET year = above.year, reported_on = above.reported_on "
    "FROM news_article AS above WHERE above.id = news_article_members.article_id"
)
# As baliprocess.keys.LatestFirst has it: SQLite has no other place for rows without a value.
INDEX = (
    "CREATE INDEX article_latest_of_member ON news_article_members "
    "(member_id, year DESC{last}, reported_on DESC{last}, article_id DESC{last})"
)


def fill(apps, schema_editor):
    """What the article says, for the rows that are there already."""
    with schema_editor.connection.cursor() as cursor:
        cursor.execute(FILL)
    # PostgreSQL alters no table while checks of its rows are waiting for the end.
    schema_editor.connection.check_constraints()


def add_index(apps, schema_editor):
    last = " NULLS LAST" if schema_editor.connection.vendor == "postgresql" else ""
    schema_editor.execute(INDEX.format(last=last))


def remove_index(apps, schema_editor):
    schema_editor.execute("DROP INDEX article_latest_of_member")


def forget(apps, schema_editor):
    """On the way back no trigger may speak of columns that are not there any more."""
    repeated.remove(schema_editor.connection)


class Migration(migrations.Migration):
    dependencies = [("news", "0004_times_and_orders")]

    operations = [
        migrations.CreateModel(
            name="Naming",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("year", models.PositiveSmallIntegerField(editable=False, null=True)),
                ("reported_on", models.DateField(editable=False, null=True)),
            ],
            options={
                "db_table": "news_article_members",
                "managed": False,
                "default_permissions": (),
            },
        ),
        migrations.RunSQL(ADD, REMOVE),
        migrations.RunPython(fill, migrations.RunPython.noop),
        migrations.RunPython(add_index, remove_index),
        migrations.RunPython(migrations.RunPython.noop, forget),
    ]
