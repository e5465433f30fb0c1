"""Indexes of meetings that are narrowed by their series and by place or format as well."""

from django.db import migrations

from baliprocess.keys import LatestFirst


class Migration(migrations.Migration):
    dependencies = [("meetings", "0012_in_series")]

    operations = [
        migrations.AddIndex(
            model_name="meeting",
            index=LatestFirst(
                fields=["series", "country", "-starts_on", "-id"],
                name="meeting_by_place",
            ),
        ),
        migrations.AddIndex(
            model_name="meeting",
            index=LatestFirst(
                fields=["series", "format", "-starts_on", "-id"],
                name="meeting_by_format",
            ),
        ),
    ]
