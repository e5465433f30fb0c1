"""What each kind of page costs, beside the floor measured in the same run.

The pages are asked in this process, through the whole WSGI application with the public record
loaded, past the cache of pages; times are CPU time of one request. Parts that many pages share are
kept until the record changes; "anew" is the same page with nothing kept. Absolute times depend on
the machine, the ratio to Django answering a constant of the same size does so much less.
"""

import dataclasses
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks import full_meeting

ROOT = Path(__file__).resolve().parent.parent
SECONDS = 1.0

PAGES = {
    "home": "/",
    "meetings": "/meetings/",
    "meetings, filtered": "/meetings/?year=2019",
    "meetings as CSV": "/meetings.csv",
    "a meeting": "/meetings/ahg-senior-officials-meeting/14/",
    "the full meeting": full_meeting.ADDRESS,
    "a series": "/meetings/ahg-senior-officials-meeting/",
    "participation": "/participation/",
    "members": "/members/",
    "a member": "/members/viet-nam/",
    "a group": "/groups/ad-hoc-group/",
    "photos": "/photos/",
    "documents": "/documents/",
    "news": "/news/",
    "search": "/search/?q=ministerial",
}


@dataclasses.dataclass(frozen=True)
class Result:
    """One page: bytes of its answer, queries it took, CPU milliseconds of it and of its floor.

    `anew_ms` are those with nothing kept from an earlier page.
    """

    name: str
    address: str
    status: int
    size: int
    queries: int
    cpu_ms: float
    floor_ms: float
    anew_ms: float


def environ(address):
    path, _, query = address.partition("?")
    return {
        "REQUEST_METHOD": "GET",
        "PATH_INFO": path,
        "QUERY_STRING": query,
        "SERVER_NAME": "localhost",
        "SERVER_PORT": "8000",
        "SERVER_PROTOCOL": "HTTP/1.1",
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": "http",
        "wsgi.input": sys.stdin.buffer,
        "wsgi.errors": sys.stderr,
        "wsgi.multithread": False,
        "wsgi.multiprocess": True,
        "wsgi.run_once": False,
    }


def ask(application, address):
    """The status and the bytes of one answer."""
    statuses = []
    response = application(environ(address), lambda status, _headers: statuses.append(status))
    try:
        return int(statuses[0][:3]), b"".join(response)
    finally:
        if hasattr(response, "close"):
            response.close()


def cpu_ms(application, address):
    """CPU milliseconds of one request: the mean over about SECONDS, after three to warm up."""
    for _ in range(3):
        ask(application, address)
    count, started = 0, time.process_time()
    while (spent := time.process_time() - started) < SECONDS:
        ask(application, address)
        count += 1
    return spent / count * 1_000


def constant(body):
    """Django without middleware answering `body` from a view: the floor for a page of its size."""
    from django.core.handlers.wsgi import WSGIHandler
    from django.http import HttpResponse
    from django.test import override_settings
    from django.urls import path

    import benchmarks

    benchmarks.urlpatterns = [path("", lambda _request: HttpResponse(body))]
    with override_settings(MIDDLEWARE=[], ROOT_URLCONF="benchmarks"):
        handler = WSGIHandler()
        return cpu_ms(handler, "/")


def measure():
    """The results as a list of dicts; raises SystemExit when a page does not answer 200."""
    with tempfile.TemporaryDirectory(prefix="baliprocess-bench-") as var:
        os.environ |= {"SITE_VAR_DIR": var, "DJANGO_SETTINGS_MODULE": "baliprocess.settings"}
        os.environ["SITE_LIMIT_SEARCHES"] = "0"
        subprocess.run(
            [sys.executable, "manage.py", "up", "--no-serve"],
            cwd=ROOT,
            stdout=subprocess.DEVNULL,
            check=True,
        )
        results = list(ask_all())
    failed = [result.address for result in results if result.status != 200]
    if failed:
        sys.exit(f"These pages did not answer 200: {', '.join(failed)}")
    return [dataclasses.asdict(result) for result in results]


def ask_all():
    import django
    from django.core.wsgi import get_wsgi_application
    from django.db import connection
    from django.test import override_settings
    from django.test.utils import CaptureQueriesContext

    django.setup(set_prefix=False)
    full_meeting.add()
    application = get_wsgi_application()
    for name, address in PAGES.items():
        ask(application, address)
        with CaptureQueriesContext(connection) as captured:
            status, body = ask(application, address)
        queries = len(captured)
        with override_settings(PAGE_CACHE_BYTES=0):
            anew = cpu_ms(application, address)
        yield Result(
            name,
            address,
            status,
            len(body),
            queries,
            round(cpu_ms(application, address), 2),
            round(constant(body), 3),
            round(anew, 2),
        )


def table(measured):
    """The results as a table in Markdown."""
    lines = [
        "CPU milliseconds a request, the page beside Django answering a constant of its size.",
        "",
        "| page | kB | queries | page | anew | floor | ratio |",
        "|---|---:|---:|---:|---:|---:|---:|",
    ]
    for row in measured:
        result = Result(**row)
        lines.append(
            f"| {result.name} `{result.address}` | {result.size / 1_000:.1f} | {result.queries} "
            f"| {result.cpu_ms:.2f} | {result.anew_ms:.2f} | {result.floor_ms:.3f} "
            f"| {result.cpu_ms / result.floor_ms:.0f} |"
        )
    return "\n".join(lines)


if __name__ == "__main__":
    print(table(measure()))
