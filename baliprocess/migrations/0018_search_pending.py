"""On PostgreSQL a search no longer reads through what was saved last."""

from django.db import migrations


def remake(apps, schema_editor):
    from baliprocess.search.engines import engine

    if schema_editor.connection.vendor == "postgresql":
        engine(schema_editor.connection.alias).remake()


class Migration(migrations.Migration):
    dependencies = [("baliprocess", "0017_former_passwords")]

    operations = [migrations.RunPython(remake, migrations.RunPython.noop)]
