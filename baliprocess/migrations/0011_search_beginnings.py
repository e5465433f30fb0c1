"""Beginnings of four and five letters are found as fast as those of two and three."""

from django.db import migrations


def remake(apps, schema_editor):
    from baliprocess.search.engines import engine

    engine(schema_editor.connection.alias).remake()


class Migration(migrations.Migration):
    dependencies = [("baliprocess", "0010_audit_trail")]

    operations = [migrations.RunPython(remake, migrations.RunPython.noop)]
