"""In a process of its own, on a small disk: what the site answers as the disk fills up and empties.

Prints JSON. The folder of the site stands in SITE_VAR_DIR and is migrated.
"""

import json
import logging
import os
import re
from pathlib import Path


def main():
    import django

    django.setup()
    logging.disable(logging.CRITICAL)
    from django.conf import settings
    from django.contrib.auth.models import User
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

    forms = {name: form() | {"name": name} for name in ("Fiji", "Tonga")}

    def asked():
        told = {"page": visitor.get("/members/").status_code}
        told["ready"] = visitor.get("/readyz").content.decode().splitlines()[:2]
        return told

    def sent(name):
        answer = client.post(add, forms[name])
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
    print(json.dumps(told))


if __name__ == "__main__":
    os.environ["DJANGO_SETTINGS_MODULE"] = "baliprocess.settings"
    main()
