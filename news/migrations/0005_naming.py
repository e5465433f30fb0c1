"""The table of the members of articles repeats what articles are sorted by, and has an index of it.

Django makes that table without further columns, so they are added by SQL.
"""

from django.db import migrations, models

from baliprocess.repeated_migrations import add_to_link, fill, forget, index_link

TABLE = "news_article_members"
FILL = (
    "UPDATE news_article_members SET year = above.year, reported_on = above.reported_on "
    "FROM news_article AS above WHERE above.id = news_article_members.article_id"
)


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
                "db_table": TABLE,
                "managed": False,
                "default_permissions": (),
            },
        ),
        add_to_link(TABLE, year="smallint", reported_on="date"),
        fill(FILL),
        index_link(
            "article_latest_of_member",
            TABLE,
            ["member_id", "-year", "-reported_on", "-article_id"],
        ),
        forget(),
    ]
