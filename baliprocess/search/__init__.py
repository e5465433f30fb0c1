"""The search over everything public: what is indexed, how it is asked, and what is found.

`sources` turns rows into entries, `index` keeps the entries true to the rows, `engines` speak to
the full text of SQLite and PostgreSQL, `query` reads what people type, `finding` answers.
"""
