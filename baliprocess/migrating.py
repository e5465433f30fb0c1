"""Migrations that are recorded in the transaction that applies them.

A leaf: it imports nothing of the project.
"""

from django.db.migrations.executor import MigrationExecutor


class Executor(MigrationExecutor):
    """Django's, with nothing between a migration and the note that it has been applied.

    Django 5.2 notes it after the commit where indexes or constraints are made last, and always on
    the way back: whoever is killed in between has a database that can neither repeat the migration
    nor go on from it.
    """

    def apply_migration(self, state, migration, *args, **options):
        apply = migration.apply

        def apply_to_the_end(project_state, editor, **kwargs):
            project_state = apply(project_state, editor, **kwargs)
            # With nothing left to do last, Django makes its note here.
            for statement in editor.deferred_sql:
                editor.execute(statement, None)
            editor.deferred_sql.clear()
            return project_state

        migration.apply = apply_to_the_end
        try:
            return super().apply_migration(state, migration, *args, **options)
        finally:
            del migration.apply

    def unapply_migration(self, state, migration, *args, **options):
        unapply = migration.unapply

        def unapply_and_note(project_state, editor, **kwargs):
            project_state = unapply(project_state, editor, **kwargs)
            self.recorder.record_unapplied(migration.app_label, migration.name)
            return project_state

        migration.unapply = unapply_and_note
        try:
            return super().unapply_migration(state, migration, *args, **options)
        finally:
            del migration.unapply
