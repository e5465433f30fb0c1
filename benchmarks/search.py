"""What a search costs at 100,000 entries, beside plain full text in the same run.

All are news with made-up titles and summaries, and every title holds the word "process". "Plain"
is the engine's own ranking over all hits of that word with twenty shown.
"""

import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENTRIES = 100_000
TIMES = 40
TEXT = """border visa boat sea return rescue police travel document law guide training forum
strategy network victim labour airport coast patrol data asylum refugee transit smuggler minister"""
WORDS = TEXT.split()
SEARCHES = {
    "two words": "{} {}",
    "a common word": "process",
    "a common word and a rare one": "process walrus",
    "nothing, a word misspelt": "smugler{}",
}


def measure():
    """{engine: {search: milliseconds, "plain": milliseconds, "suggestion": milliseconds}}."""
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        found["SQLite"] = _run(f"sqlite:///{folder}/bench.sqlite3", folder)
    sys.path.insert(0, str(ROOT))
    from tests.postgres import Unavailable, cluster

    try:
        with cluster() as url, tempfile.TemporaryDirectory() as folder:
            found["PostgreSQL"] = _run(url, folder)
    except Unavailable:
        pass
    return found


def _run(url, folder):
    environment = os.environ | {"DATABASE_URL": url, "SITE_VAR_DIR": folder}
    environment["DJANGO_SETTINGS_MODULE"] = "baliprocess.settings"
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.search"],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    rows = (line.rsplit(" ", 1) for line in done.stdout.splitlines())
    return {name: float(value) for name, value in rows}


def table(measured):
    """The figures as Markdown."""
    names = list(next(iter(measured.values())))
    lines = [
        f"p50 of {TIMES} searches at {ENTRIES:,} entries, in ms of wall clock.",
        "",
        f"| | {' | '.join(measured)} |",
        f"|---|{'---|' * len(measured)}",
    ]
    for name in names:
        cells = " | ".join(f"{engine[name]:.1f}" for engine in measured.values())
        lines.append(f"| {name} | {cells} |")
    ratio = " | ".join(f"{e['plain'] / e['a common word']:.1f} ×" for e in measured.values())
    return "\n".join([*lines, f"| a common word, against plain | {ratio} |"])


def fill():
    """Articles enough, written in bulk, and the index made of them."""
    from baliprocess.search.index import rebuild
    from news.models import Article

    chance = random.Random(1)  # noqa: S311 (the same titles every time)
    Article.objects.bulk_create(
        (
            Article(
                headline=f"Process {' '.join(chance.choices(WORDS, k=5))} {number}",
                standfirst=" ".join(chance.choices(WORDS, k=20)),
                slug=f"a{number}",
                year=2002 + number % 24,
                status="published",
            )
            for number in range(ENTRIES)
        ),
        batch_size=2_000,
    )
    rebuild()


def p50(ask):
    times = []
    for number in range(TIMES):
        start = time.perf_counter()
        ask(number)
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def main():
    import django

    django.setup()
    from django.core.management import call_command
    from django.db import connection

    from baliprocess.search.finding import search, suggestions
    from baliprocess.table_statistics import gather

    call_command("migrate", verbosity=0)
    fill()
    gather(connection)
    pairs = random.Random(2)  # noqa: S311
    for name, words in SEARCHES.items():
        texts = [words.format(*pairs.sample(WORDS, 2)) for _ in range(TIMES)]
        print(name, p50(lambda number, texts=texts: search(texts[number])))
    print("suggestion", p50(lambda number: suggestions(WORDS[number % len(WORDS)][:4])))
    if connection.vendor == "sqlite":
        plain = (
            "SELECT rowid FROM search_index WHERE search_index MATCH 'process' "
            "ORDER BY bm25(search_index, 10, 5, 3, 1) LIMIT 20"
        )
    else:
        query = "to_tsquery('baliprocess_search', 'process')"
        plain = (
            f"SELECT id FROM baliprocess_searchentry WHERE vector @@ {query} "  # noqa: S608
            f"ORDER BY ts_rank(vector, {query}) DESC LIMIT 20"
        )

    def ask(_number):
        with connection.cursor() as cursor:
            cursor.execute(plain)
            cursor.fetchall()

    print("plain", p50(ask))


if __name__ == "__main__":
    main()
