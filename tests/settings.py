"""The site's own settings, with the few changes that make tests quick and leave no traces.

The database is the one the environment names (SQLite without any), so that the suite runs on both.
"""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

# Each process of a parallel run has its own folder; nothing of the installation is touched.
_folder = tempfile.mkdtemp(prefix="baliprocess-tests-")
atexit.register(shutil.rmtree, _folder, ignore_errors=True)
for _name in [name for name in os.environ if name.startswith("SITE_")]:
    del os.environ[_name]
os.environ["SITE_VAR_DIR"] = _folder

from baliprocess.settings import *  # noqa: E402, F403
from baliprocess.settings import DATABASES, LIMITS, STORAGES  # noqa: E402

# The real hasher takes half a second a password on purpose.
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]

if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    # A file, as in service: in memory every thread of the live server would share one connection.
    DATABASES["default"]["TEST"] = {"NAME": str(Path(_folder) / "test.sqlite3")}
    # No test outlives a loss of power; tests/operating/ opens it as the site does.
    DATABASES["default"]["OPTIONS"]["init_command"] = "PRAGMA synchronous=OFF;"
else:
    # Nobody keeps pages while tests write: no commit waits for caches.
    _options = DATABASES["default"].setdefault("OPTIONS", {})
    _options["options"] = f"{_options.get('options', '')} -c page_cache.wait=0".strip()

# tests/accounts/ looks at the real one; the others shall not need a database to forget it.
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}

# An archive of a hundred thousand meetings is made by statements that take minutes.
DATABASE_TIMEOUT = 0

# Tests that are about what is kept ask for it.
PAGE_CACHE_BYTES = 0

# A test may ask for a code at the end of its half minute; tests/accounts/ looks at the real value.
MFA_TOTP_TOLERANCE = 1

# The suite asks more in a minute than any visitor; tests/test_limits.py counts.
LIMITS = dict.fromkeys(LIMITS, 0)

# Templates name static files without `collectstatic`; tests/test_static.py runs the real one.
STORAGES = STORAGES | {
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
}
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = True
