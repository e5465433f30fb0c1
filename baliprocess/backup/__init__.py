"""Backup and restore: everything the site would need to stand again elsewhere, and proof of it.

A backup is a folder with one file of rows a table and a manifest; uploaded files lie beside the
backups, once each, under the hash of what they hold. Rows are written as any engine can take them:
a backup made on SQLite stands on PostgreSQL, and the other way round.

`rows.py` writes and reads tables, `snapshot.py` gives a view of the database that stands still,
`sealing.py` encrypts, `store.py` keeps files by their hash, `making.py` makes a backup,
`checking.py` proves one, `restoring.py` puts one back, `pruning.py` lets old ones go.
"""
