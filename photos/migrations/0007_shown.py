"""The table of the members that photos show repeats what photos are sorted by, with an index of it.

Django makes that table without further columns, so they are added by SQL.
"""

from django.db import migrations, models

from baliprocess.repeated_migrations import add_to_link, fill, forget, index_link

TABLE = "photos_photo_members_shown"
FILL = (
    "UPDATE photos_photo_members_shown SET filed_on = above.filed_on, filed_in = above.album_id, "
    "place = above.position FROM photos_photo AS above "
    "WHERE above.id = photos_photo_members_shown.photo_id"
)


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
                "db_table": TABLE,
                "managed": False,
                "default_permissions": (),
            },
        ),
        add_to_link(TABLE, filed_on="date", filed_in="bigint", place="integer"),
        fill(FILL),
        index_link(
            "photo_latest_of_member",
            TABLE,
            ["member_id", "-filed_on", "-filed_in", "place", "photo_id"],
        ),
        forget(),
    ]
