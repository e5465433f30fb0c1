"""What the site loads before anybody has asked for anything, at the cost of every process."""

import subprocess
import sys

from tests.layering import ROOT

#: What few processes ever need: the readers of pasted text and of photos, and large libraries.
LATER = {
    *("PIL", "cryptography", "fido2", "icalendar", "openpyxl", "pypdf", "qrcode", "defusedxml"),
    *("boto3", "meetings.attendance", "meetings.programme.reading", "news.wire", "photos.iptc"),
    *("photos.renditions", "photos.credit_lines", "import_export", "tablib", "hypothesis"),
}
LOADING = """
import sys, django
django.setup()
from django.urls import get_resolver
get_resolver().url_patterns
print(*sys.modules)
"""


def test_the_site_starts_without_what_few_processes_need():
    command = [sys.executable, "-c", LOADING]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert {"meetings.admin.meeting", "photos.desk.uploads", "news.desk.paste_page"} <= loaded
    assert not loaded & LATER


COUNTING = """
import gc
# The youngest are looked through while Python itself starts.
looks = sum(each["collections"] for each in gc.get_stats()[1:])
print(gc.isenabled(), gc.get_freeze_count() > 100_000, looks)
"""


def test_a_command_looks_for_garbage_only_once_the_site_is_loaded():
    command = [sys.executable, "manage.py", "shell", "--no-imports", "-c", COUNTING]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True", "True", "0"]
