"""The WSGI callable that granian, gunicorn or any other server is given: `baliprocess.wsgi`."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "baliprocess.settings")

application = get_wsgi_application()
