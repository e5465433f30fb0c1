"""In a process of its own, on a small disk: what the site answers as the disk fills up and empties,
and as it takes no writes at all and takes them again.

Prints JSON. The folder of the site stands in SITE_VAR_DIR and is migrated.
"""

import contextlib
import json
import logging
import os
import re
import subprocess
import sys
from pathlib import Path


def main():
    import django

    django.setup()
    logging.disable(logging.CRITICAL)
    from django.conf import settings
    from django.contrib.auth.models import User
    from django.db import close_old_connections, connections
    from django.test import Client

    settings.ALLOWED_HOSTS = ["*"]
    # Nothing is collected on the small disk.
    plain = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    settings.STORAGES = settings.STORAGES | {"staticfiles": plain}
    officer = User.objects.filter(username="officer").first()
    officer = officer or User.objects.create_superuser("officer")
    client = Client(raise_request_exception=False)
    client.force_login(officer)
    visitor = Client(raise_request_exception=False)
    add = "/admin/members/member/add/"

    def form():
        html = client.get(add).content.decode()
        found = re.findall(r'<input[^>]*name="([^"]+)"[^>]*value="([^"]*)"', html)
        return dict(found) | {"kind": "state", "_save": "1"}

    forms = {name: form() | {"name": name} for name in ("Fiji", "Tonga", "Samoa")}

    def asked():
        told = {"page": visitor.get("/members/").status_code}
        told["ready"] = visitor.get("/readyz").content.decode().splitlines()[:2]
        return told

    def sent(name):
        answer = client.post(add, forms[name])
        # As the server does after each request, and this client does not.
        close_old_connections()
        text = answer.content.decode()
        return [answer.status_code, "Nothing was changed." in text]

    told = {"before": [asked(), sent("Fiji")]}
    filler = Path(settings.VAR_DIR, "filler")
    with filler.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            pass
    told["full"] = [asked(), sent("Tonga")]
    filler.unlink()
    told["after"] = [asked(), sent("Tonga")]
    with closed_but_not_tidied_up(connections):
        remount(settings.VAR_DIR, "ro")
    told["read-only"] = [asked(), sent("Samoa")]
    remount(settings.VAR_DIR, "rw")
    told["writable"] = [asked(), sent("Samoa")]
    print(json.dumps(told))


def started():
    """A start on a disk that takes no writes, after a clean stop; then the disk is well again."""
    import django

    django.setup()
    logging.disable(logging.CRITICAL)
    from django.conf import settings
    from django.db import OperationalError, close_old_connections
    from django.test import Client

    from members.models import Member

    settings.ALLOWED_HOSTS = ["*"]
    plain = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    settings.STORAGES = settings.STORAGES | {"staticfiles": plain}
    visitor = Client(raise_request_exception=False)

    def asked():
        answer = visitor.get("/members/")
        close_old_connections()
        return [answer.status_code, "Palau" in answer.content.decode()]

    def saved():
        try:
            Member.objects.create(name="Palau", kind="state")
        except OperationalError:
            return False
        finally:
            close_old_connections()
        return True

    told = {"read-only": [asked(), asked(), saved(), asked()]}
    remount(settings.VAR_DIR, "rw")
    told["writable"] = [asked(), saved(), asked()]
    print(json.dumps(told))


HOLDER = """
import sqlite3, sys
database = sqlite3.connect(sys.argv[1])
database.execute("SELECT count(*) FROM members_member").fetchone()
print("open", flush=True)
sys.stdin.read()
"""


@contextlib.contextmanager
def closed_but_not_tidied_up(connections):
    """No file is open for writing within, and all lie there as after a crash.

    Who closes SQLite's file last takes its log away; a process that is killed does not.
    """
    from baliprocess.page_cache.state import shared_states

    name = str(connections["default"].settings_dict["NAME"])
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, name], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert holder.stdout.readline() == b"open\n"
    connections.close_all()
    # That by which kept parts of pages are known to hold.
    shared_states()._connection().close()
    holder.kill()
    holder.wait()
    yield


def remount(folder, how):
    subprocess.run(["mount", "-o", f"remount,{how}", str(folder)], check=True)


if __name__ == "__main__":
    os.environ["DJANGO_SETTINGS_MODULE"] = "baliprocess.settings"
    started() if sys.argv[1:] == ["started"] else main()
