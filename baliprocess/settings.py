"""Settings of the site. Whatever differs between installations comes from the environment.

Without any variable set it runs on SQLite and local files under `var/`, with debugging off.
README.md lists the variables; `environment.py` reads them and reports every mistake at once.
"""

from pathlib import Path

from baliprocess.environment import Environment

BASE_DIR = Path(__file__).resolve().parent.parent
env = Environment()

# Where this installation keeps what it writes.
VAR_DIR = env.directory("SITE_VAR_DIR", BASE_DIR / "var")
MEDIA_ROOT = env.directory("SITE_MEDIA_DIR", VAR_DIR / "media")
STATIC_ROOT = VAR_DIR / "static"

DEBUG = env.flag("SITE_DEBUG")
SECRET_KEY = env.secret_key("SITE_SECRET_KEY", folder=VAR_DIR)
HTTPS = env.flag("SITE_HTTPS")
BEHIND_PROXY = env.flag("SITE_BEHIND_PROXY")

# Search engines are welcome on PUBLIC_HOSTS only; every other address answers "noindex".
PUBLIC_HOSTS = env.hosts("SITE_PUBLIC_HOSTS")
LOCAL_HOSTS = ["localhost", "127.0.0.1", "[::1]"]
ALLOWED_HOSTS = [*PUBLIC_HOSTS, *env.hosts("SITE_HOSTS"), *LOCAL_HOSTS]

INSTALLED_APPS = [
    "baliprocess",
    "members",
    "photos",
    "meetings",
    "news",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django_filters",
    "django_prose_editor",
    "simple_history",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "simple_history.middleware.HistoryRequestMiddleware",
]

ROOT_URLCONF = "baliprocess.urls"
WSGI_APPLICATION = "baliprocess.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

DATABASES = {"default": env.database("DATABASE_URL", default=VAR_DIR / "db.sqlite3")}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

LANGUAGE_CODE = "en-gb"
TIME_ZONE = "UTC"
USE_I18N = True
USE_TZ = True

STATIC_URL = "/static/"
STATICFILES_DIRS = [BASE_DIR / "static"]
MEDIA_URL = "/media/"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}

env.finish()
