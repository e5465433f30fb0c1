"""The site's own settings for the hosts of tests/page_cache/hosts.py, chosen by the environment.

Only static files keep their plain names: to collect them for each host would take ten seconds.
"""

from baliprocess.settings import *  # noqa: F403
from baliprocess.settings import STORAGES

STORAGES = STORAGES | {
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
}
