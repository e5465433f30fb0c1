"""Django's backend for SQLite, which also reads from a disk that takes no writes. A leaf."""
