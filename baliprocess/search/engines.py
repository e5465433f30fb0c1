"""The full text of SQLite (FTS5) and of PostgreSQL (tsvector) behind the same five verbs.

Both get text that `fold` has reduced to letters, digits and spaces, so that accents, case and
hyphens are the same to both; words are stemmed by the engine. The four columns weigh in this
order: title, names, summary, body. What entries are filtered by stands in the index as words of
its own, which begin with a private-use character that no folded text can hold.
"""

from dataclasses import dataclass, replace

from django.db import connections

TABLE = "baliprocess_searchentry"
COLUMNS = ("title", "names", "summary", "body")
#: PostgreSQL takes no more than a megabyte into one vector.
MOST_BYTES = 400_000
_TAG = "\ue000"


@dataclass(frozen=True)
class Text:
    """What is indexed of one entry: folded text by column, and the tags it is filtered by."""

    number: int
    columns: tuple[str, str, str, str]
    tags: tuple[str, ...] = ()


@dataclass(frozen=True)
class Ask:
    """One question: hits of `query` in the first `reach` columns (4: anywhere).

    With `beginnings` words may also be the beginning of longer ones. `first` and `last` bound the
    numbers of the entries, both inclusive. At most `limit` hits, the highest numbers first.
    """

    query: object
    reach: int
    beginnings: bool
    tags: tuple[str, ...]
    first: int
    last: int
    limit: int


def tag(name, value):
    """The word that marks an entry as having `value` for the filter `name`."""
    return f"{_TAG}{name}{value}"


def clipped(text):
    """`text` up to so many bytes as every engine takes, cut at a space."""
    data = text.encode()
    if len(data) <= MOST_BYTES:
        return text
    return data[:MOST_BYTES].decode(errors="ignore").rpartition(" ")[0]


def engine(alias="default"):
    """The full text of the database behind `alias`."""
    connection = connections[alias]
    return (_Postgres if connection.vendor == "postgresql" else _Sqlite)(connection)


class _Engine:
    def __init__(self, connection):
        self.connection = connection

    def run(self, statements):
        with self.connection.cursor() as cursor:
            for statement in statements:
                cursor.execute(statement)

    def reaches(self, ask):
        """How many entries `ask` hits, up to its limit, hidden ones and those to come included."""
        sql, values = self.match(ask)
        with self.connection.cursor() as cursor:
            met = f"SELECT COUNT(*) FROM ({sql} LIMIT %s) AS met"  # noqa: S608
            cursor.execute(met, [*values, ask.limit])
            return cursor.fetchone()[0]

    def hits(self, asks, now):
        """(place of the ask, number of the entry) of every hit of `asks` that is in its time.

        All of `asks` are of one query.
        """
        if not asks:
            return []
        moment = self.connection.ops.adapt_datetimefield_value(now)
        head, params, table = self.source(asks)
        parts = []
        for place, ask in enumerate(asks):
            sql, values = self.select(ask, moment, table.format(ask=ask))
            parts.append(f"SELECT {place}, id FROM ({sql}) AS part{place}")  # noqa: S608
            params += values
        with self.connection.cursor() as cursor:
            cursor.execute(head + " UNION ALL ".join(parts), params)
            return cursor.fetchall()

    def source(self, _asks):
        """What stands before the selects of `asks`, its parameters, and the table of each."""
        return "", [], TABLE


_IN_TIME = "(e.opens_at IS NULL OR e.opens_at <= %s) AND (e.closes_at IS NULL OR e.closes_at > %s)"


class _Sqlite(_Engine):
    def create(self):
        columns = ", ".join((*COLUMNS, "tags"))
        # Beginnings of so many letters cost what a word costs; longer ones have few words left.
        options = "tokenize = 'porter unicode61 remove_diacritics 2', prefix = '2 3 4 5'"
        self.run([f"CREATE VIRTUAL TABLE search_index USING fts5({columns}, {options})"])

    def remake(self):
        """Give the index the options of today; its rows stay."""
        columns = ", ".join(("rowid", *COLUMNS, "tags"))
        self.run(["ALTER TABLE search_index RENAME TO search_index_before"])
        self.create()
        rows = f"SELECT {columns} FROM search_index_before ORDER BY rowid"  # noqa: S608
        self.run([f"INSERT INTO search_index ({columns}) {rows}", "DROP TABLE search_index_before"])

    def drop(self):
        self.run(["DROP TABLE search_index"])

    def clear(self):
        self.run(["DELETE FROM search_index"])

    def remove(self, numbers):
        with self.connection.cursor() as cursor:
            cursor.executemany(
                "DELETE FROM search_index WHERE rowid = %s", [(number,) for number in numbers]
            )

    def write(self, texts):
        # A row whose entry went by another way than ours would stand in the way: it is replaced.
        with self.connection.cursor() as cursor:
            cursor.executemany(
                "INSERT OR REPLACE INTO search_index "
                "(rowid, title, names, summary, body, tags) VALUES (%s, %s, %s, %s, %s, %s)",
                [(text.number, *text.columns, " ".join(text.tags)) for text in texts],
            )

    def match(self, ask):
        sql = (
            "SELECT rowid AS id FROM search_index "
            "WHERE search_index MATCH %s AND rowid BETWEEN %s AND %s"
        )
        return sql, [self.expression(ask), ask.first, ask.last]

    def select(self, ask, moment, table):
        # CROSS JOIN keeps the order: the index leads, and gives its rows newest first. It reaches
        # those of a kind over all newer ones of other kinds; that there are none it tells at once.
        some, values = self.match(ask)
        sql = (
            f"SELECT e.id FROM search_index AS s CROSS JOIN {table} AS e ON e.id = s.rowid "  # noqa: S608
            f"WHERE s.search_index MATCH %s AND s.rowid BETWEEN %s AND %s AND {_IN_TIME} "
            f"ORDER BY s.rowid DESC LIMIT %s * EXISTS ({some})"
        )
        return sql, [*values, moment, moment, ask.limit, *values]

    def expression(self, ask):
        columns = " ".join(COLUMNS[: ask.reach])
        groups = []
        for group in ask.query.groups:
            ways = [f'"{" ".join(way)}"' for way in group.ways]
            if ask.beginnings and group.beginning:
                ways.append(f'"{group.beginning}" *')
            groups.append(f"({' OR '.join(ways)})")
        parts = [f"{{{columns}}} : ({' AND '.join(groups)})"] if groups else []
        parts += [f'tags : "{each}"' for each in ask.tags]
        return " AND ".join(parts)


class _Postgres(_Engine):
    """The vector is a column beside those of the model, which Django does not know."""

    CONFIGURATION = "baliprocess_search"
    #: What is saved goes into its place at once; every search would read it through until it did.
    OPTIONS = "WITH (fastupdate = off)"

    def create(self):
        name = self.CONFIGURATION
        letters = "asciiword, asciihword, hword_asciipart, word, hword, hword_part"
        self.run(
            [
                # Without a list of stop words, so that "who" is found where it is meant.
                f"CREATE TEXT SEARCH DICTIONARY {name} (TEMPLATE = snowball, LANGUAGE = english)",
                f"CREATE TEXT SEARCH CONFIGURATION {name} (COPY = simple)",
                f"ALTER TEXT SEARCH CONFIGURATION {name} ALTER MAPPING FOR {letters} WITH {name}",
                f"ALTER TABLE {TABLE} ADD COLUMN vector tsvector",
                f"CREATE INDEX search_entry_vector ON {TABLE} USING gin (vector) {self.OPTIONS}",
            ]
        )

    def drop(self):
        self.run(
            [
                f"ALTER TABLE {TABLE} DROP COLUMN vector",
                f"DROP TEXT SEARCH CONFIGURATION {self.CONFIGURATION}",
                f"DROP TEXT SEARCH DICTIONARY {self.CONFIGURATION}",
            ]
        )

    def remake(self):
        """Give the index the options of today; what waits for its place gets it."""
        options = self.OPTIONS.replace("WITH", "SET")
        self.run(
            [
                f"ALTER INDEX search_entry_vector {options}",
                "SELECT gin_clean_pending_list('search_entry_vector')",
            ]
        )

    def clear(self):
        """Nothing to do: the vectors go with the entries."""

    def remove(self, numbers):
        """Nothing to do: the vectors go with the entries."""

    def write(self, texts):
        weighed = " || ".join(
            f"setweight(to_tsvector('{self.CONFIGURATION}', %s), '{weight}')" for weight in "ABCD"
        )
        vector = f"{weighed} || array_to_tsvector(%s::text[])"
        with self.connection.cursor() as cursor:
            cursor.executemany(
                f"UPDATE {TABLE} SET vector = {vector} WHERE id = %s",  # noqa: S608
                [(*text.columns, list(text.tags), text.number) for text in texts],
            )

    def source(self, asks):
        """Where to look for beginnings of words, of which PostgreSQL does not know how rare they
        are: the newest entries until there are enough hits, or all hits of the index.
        """
        widest = replace(asks[0], reach=max(ask.reach for ask in asks))
        if not widest.beginnings:
            return super().source(asks)
        rows = f"SELECT id, vector, opens_at, closes_at FROM {TABLE} AS e"  # noqa: S608
        if self.is_common(widest):
            # OFFSET keeps the order: what is looked for is not taken to the index.
            order = "ORDER BY id DESC OFFSET 0"
            return "", [], f"({rows} WHERE id BETWEEN {{ask.first}} AND {{ask.last}} {order})"
        condition, values = self.condition(widest)
        bounds = [min(ask.first for ask in asks), max(ask.last for ask in asks)]
        head = f"WITH met AS MATERIALIZED ({rows} WHERE {condition} AND id BETWEEN %s AND %s) "
        return head, [*values, *bounds], "met"

    def is_common(self, ask):
        """Whether one in twenty entries of a small sample holds the query."""
        condition, values = self.condition(ask)
        sql = (
            f"SELECT COUNT(*) FILTER (WHERE {condition}) * 20 >= COUNT(*) "  # noqa: S608
            f"FROM {TABLE} AS e TABLESAMPLE SYSTEM (0.3) REPEATABLE (1)"
        )
        with self.connection.cursor() as cursor:
            cursor.execute(sql, values)
            return cursor.fetchone()[0]

    def condition(self, ask):
        condition, values = "TRUE", []
        if ask.query.groups:
            condition = f"e.vector @@ to_tsquery('{self.CONFIGURATION}', %s)"
            values.append(self.expression(ask))
        for each in ask.tags:
            condition += " AND e.vector @@ %s::tsquery"
            values.append(f"'{each}'")
        return condition, values

    def match(self, ask, table=TABLE):
        condition, values = self.condition(ask)
        sql = f"SELECT e.id FROM {table} AS e WHERE {condition} AND e.id BETWEEN %s AND %s"  # noqa: S608
        return sql, [*values, ask.first, ask.last]

    def select(self, ask, moment, table):
        sql, values = self.match(ask, table)
        return (
            f"{sql} AND {_IN_TIME} ORDER BY e.id DESC LIMIT %s",
            [*values, moment, moment, ask.limit],
        )

    def expression(self, ask):
        weights = "ABCD"[: ask.reach] if ask.reach < len(COLUMNS) else ""
        mark = f":{weights}" if weights else ""
        groups = []
        for group in ask.query.groups:
            ways = [
                "(" + " <-> ".join(f"'{word}'{mark}" for word in way) + ")" for way in group.ways
            ]
            if ask.beginnings and group.beginning:
                ways.append(f"'{group.beginning}':*{weights}")
            groups.append(f"({' | '.join(ways)})")
        return " & ".join(groups)
