"""A backup brings back neither former passwords nor second factors that were removed since."""

from django.db import migrations, models


def forget(apps, _schema_editor):
    """On the way back: the register of the earlier version knows no such lines."""
    rows = apps.get_model("baliprocess", "NotAgain").objects
    rows.filter(kind__in=["password", "factor"]).delete()


class Migration(migrations.Migration):
    dependencies = [
        ("baliprocess", "0016_desk_languages"),
    ]

    operations = [
        migrations.RemoveConstraint(model_name="notagain", name="notagain_kind_is_known"),
        migrations.AlterField(
            model_name="notagain",
            name="kind",
            field=models.CharField(
                choices=[
                    ("person", "Person erased"),
                    ("photo", "Photo taken down"),
                    ("account", "Rights of an account"),
                    ("password", "Former password"),
                    ("factor", "Second factor removed"),
                ],
                max_length=10,
            ),
        ),
        migrations.AddConstraint(
            model_name="notagain",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("kind__in", ["person", "photo", "account", "password", "factor"])
                ),
                name="notagain_kind_is_known",
            ),
        ),
        # The last of them, and so the first on the way back, before the constraint is narrowed.
        migrations.RunPython(migrations.RunPython.noop, forget),
    ]
