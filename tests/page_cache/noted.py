"""The site's WSGI application, which notes what it makes: for servers that tests start.

A line "worker path" goes to the file PAGES_MADE names for everything the page cache asks of the
site; then a while passes, so that whoever else asks for the same is there before it is made.
"""

import os
import time
from pathlib import Path

from baliprocess.wsgi import application  # first, because it sets Django up

from baliprocess.page_cache import cache  # isort: skip

A_WHILE = 0.5
# On a machine with a lot to do nobody gives up waiting.
cache.PATIENCE = 60.0

_made = Path(os.environ["PAGES_MADE"])
_site = application.application


def _noting(environ, start_response):
    with _made.open("a") as file:
        file.write(f"{os.getpid()} {environ['PATH_INFO']}\n")
    time.sleep(A_WHILE)
    return _site(environ, start_response)


application.application = _noting
