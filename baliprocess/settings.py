"""Settings of the site. Whatever differs between installations comes from the environment.

Without any variable set it runs on SQLite and local files under `var/`, with debugging off.
README.md lists the variables; `environment.py` reads them and reports every mistake at once.
"""

from pathlib import Path

from baliprocess.environment import Environment
from baliprocess.security import site_policy

BASE_DIR = Path(__file__).resolve().parent.parent
env = Environment()

# --- Where this installation keeps what it writes -------------------------------------------

VAR_DIR = env.directory("SITE_VAR_DIR", BASE_DIR / "var")
MEDIA_ROOT = env.directory("SITE_MEDIA_DIR", VAR_DIR / "media")
STATIC_ROOT = VAR_DIR / "static"

# --- Who may be asked, and how ---------------------------------------------------------------

DEBUG = env.flag("SITE_DEBUG")
SECRET_KEY = env.secret_key("SITE_SECRET_KEY", folder=VAR_DIR)
# Keys from before a change: what they signed and sealed stays good until they are taken away.
SECRET_KEY_FALLBACKS = env.secret("SITE_SECRET_KEY_OLD").replace(",", " ").split()

# Search engines are welcome on PUBLIC_HOSTS only; on every other host pages say "noindex".
PUBLIC_HOSTS = env.hosts("SITE_PUBLIC_HOSTS")
ALLOWED_HOSTS = [
    *PUBLIC_HOSTS,
    *env.hosts("SITE_HOSTS"),
    *("localhost", "127.0.0.1", "[::1]"),
]

HTTPS = env.flag("SITE_HTTPS")
# Only for a proxy that sets this header itself and drops what the visitor sent.
BEHIND_PROXY = env.flag("SITE_BEHIND_PROXY")
_proxies = env.number("SITE_PROXY_COUNT", 1, least=1, most=5)
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if BEHIND_PROXY else None

SECURE_SSL_REDIRECT = HTTPS
# Probes call the process directly, past the proxy that speaks HTTPS.
SECURE_REDIRECT_EXEMPT = ["^healthz$", "^readyz$"]
_hsts_seconds = env.number("SITE_HSTS_SECONDS", 31_536_000, least=0, most=126_144_000)
SECURE_HSTS_SECONDS = _hsts_seconds if HTTPS else 0
# Preloading binds every subdomain for years and is hard to undo: the owner decides.
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = env.flag("SITE_HSTS_PRELOAD")
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SECURE_CSP = site_policy(https=HTTPS)
X_FRAME_OPTIONS = "DENY"

# Browsers accept __Host- only with Secure and for exactly this host, so that no neighbouring
# subdomain can plant a session.
_cookie_prefix = "__Host-" if HTTPS else ""
SESSION_COOKIE_NAME = f"{_cookie_prefix}sessionid"
CSRF_COOKIE_NAME = f"{_cookie_prefix}csrftoken"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
# What was done to whom is told in the session, not in a cookie of its own without that prefix.
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"
# So long a cookie may last; sessions.py says when the session behind it is over.
SESSION_COOKIE_AGE = 12 * 60 * 60

# Nobody signs up: administrators invite. Names, not e-mail addresses, because there need be none.
AUTHENTICATION_BACKENDS = ["baliprocess.accounts.backend.StaffBackend"]
ACCOUNT_ADAPTER = "baliprocess.accounts.adapters.StaffAccountAdapter"
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "password1*", "password2*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_SESSION_REMEMBER = True
# Per address of the visitor, and per name whether or not there is such an account.
_sign_ins = env.number("SITE_LIMIT_SIGN_INS", 30, least=5, most=1_000_000)
ACCOUNT_RATE_LIMITS = {
    "login": f"{_sign_ins}/m/ip",
    "login_failed": "10/m/ip,60/h/ip,5/5m/key",
    "reauthenticate": "10/m/user",
}
MFA_ADAPTER = "baliprocess.accounts.adapters.StaffMFAAdapter"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_TOTP_ISSUER = "Bali Process"
# A code is good for its own half minute (ASVS 6.5.5); telephones get their time from the network.
MFA_TOTP_TOLERANCE = env.number("SITE_TOTP_TOLERANCE", 0, least=0, most=1)
MFA_FORMS = {
    "authenticate": "baliprocess.accounts.forms.CodeForm",
    "reauthenticate": "baliprocess.accounts.forms.CodeAgainForm",
}
# Publishers and administrators, once there is a public.
MFA_REQUIRED = env.flag("SITE_MFA_REQUIRED", default=bool(PUBLIC_HOSTS))
# Each proxy adds the address that it has seen itself to X-Forwarded-For: the visitor's own stands
# so many places from the end. What stands before it the visitor may have written.
ALLAUTH_TRUSTED_PROXY_COUNT = _proxies if BEHIND_PROXY else 0
# Invitations and links in place of a lost password.
PASSWORD_RESET_TIMEOUT = 3 * 24 * 60 * 60

AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
    {"NAME": "baliprocess.accounts.passwords.HouseWordsValidator"},
]

# An address typed without a scheme is https://, as Django 6 has it without this line.
FORMS_URLFIELD_ASSUME_HTTPS = True

# What one address may ask for in a minute, of what is made anew each time; 0 counts nothing.
LIMITS = {
    "search": env.number("SITE_LIMIT_SEARCHES", 300, least=0, most=1_000_000),
    "download": env.number("SITE_LIMIT_DOWNLOADS", 300, least=0, most=1_000_000),
}

# What one form may hold, pasted text included; files are counted by themselves. The readers of
# pastes have lower limits of their own, as docs/operating.md tells.
DATA_UPLOAD_MAX_MEMORY_SIZE = 1_000 * env.number("SITE_PASTE_KB", 2_500, least=500, most=50_000)
# A meeting with 25 delegations and 100 delegates on one form sends about 3,000 fields.
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000

# --- What it is made of ----------------------------------------------------------------------

INSTALLED_APPS = [
    "baliprocess",
    "members",
    "photos",
    "meetings",
    "news",
    "baliprocess.admin_app.StaffAdminConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.sitemaps",
    "whitenoise.runserver_nostatic",
    "baliprocess.staticfiles.SiteStaticFilesConfig",
    "django_filters",
    "django_prose_editor",
    "simple_history",
    "allauth",
    "allauth.account",
    "allauth.mfa",
]

MIDDLEWARE = [
    "baliprocess.logs.RequestMiddleware",
    "baliprocess.security.SecurityHeadersMiddleware",
    "baliprocess.problems.ProblemsMiddleware",
    "baliprocess.open_data.PlainHTTPMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "baliprocess.health.HealthMiddleware",
    "baliprocess.clean_input.CleanInputMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "baliprocess.languages.LanguageMiddleware",
    "baliprocess.compression.TextCompressionMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "baliprocess.accounts.middleware.StaffAuthenticationMiddleware",
    "baliprocess.accounts.language.DeskLanguageMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "baliprocess.not_allowed.NotAllowedMiddleware",
    "baliprocess.limits.middleware.LimitsMiddleware",
    "baliprocess.open_data.OpenDataMiddleware",
    "baliprocess.former.FormerAddressMiddleware",
    "baliprocess.storage_trouble.StorageTroubleMiddleware",
    "simple_history.middleware.HistoryRequestMiddleware",
    "baliprocess.page_cache.reads.PageReadsMiddleware",
]

ROOT_URLCONF = "baliprocess.urls"
WSGI_APPLICATION = "baliprocess.wsgi.application"
LOGIN_URL = "admin:login"
LOGIN_REDIRECT_URL = "admin:index"

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

# The language of the plain addresses, and those below a prefix of their own: /id/.
LANGUAGE_CODE = "en-gb"
LANGUAGES = [("en-gb", "English"), ("id", "Bahasa Indonesia")]
LOCALE_PATHS = [BASE_DIR / "locale"]
FORMAT_MODULE_PATH = ["baliprocess.conventions"]
TIME_ZONE = "UTC"
USE_I18N = True
USE_TZ = True

# --- Where the data are ----------------------------------------------------------------------

DATABASES = {"default": env.database("DATABASE_URL", default=VAR_DIR / "db.sqlite3")}
# Where that is PostgreSQL, what a process that answers visitors may take of it; see wsgi.py.
DATABASE_POOL = env.number("DATABASE_POOL", 0, least=0, most=64)
DATABASE_TIMEOUT = env.number("DATABASE_TIMEOUT", 30, least=0, most=3_600)
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# What workers must know of each other at once, such as failed attempts to sign in.
CACHES = env.caches("REDIS_URL")

# What each worker may keep of public pages; nothing is kept with 0.
PAGE_CACHE_BYTES = env.number("SITE_PAGE_CACHE_MB", 64, least=0, most=16_384) * 1_000_000

# Backups are encrypted when there is a key: 32 bytes in base64. Old keys still open what they shut.
BACKUP_DIR = env.directory("SITE_BACKUP_DIR", VAR_DIR / "backups")
BACKUP_KEY = env.secret("SITE_BACKUP_KEY")
BACKUP_KEYS_OLD = env.secret("SITE_BACKUP_KEY_OLD").replace(",", " ").split()
BACKUP_CIPHER = env.choice(
    "SITE_BACKUP_CIPHER", "AES-256-GCM", ["AES-256-GCM", "CHACHA20-POLY1305"]
)
# What no backup may bring back; beside the record, because it must survive it.
NOT_AGAIN_FILE = VAR_DIR / "not-again.jsonl"

# What one account may send in a day, and how much of the record leaves in one file.
UPLOAD_FILES_PER_DAY = env.number("SITE_UPLOAD_FILES_PER_DAY", 5_000, least=1, most=10_000_000)
UPLOAD_BYTES_PER_DAY = 1_000_000 * env.number(
    "SITE_UPLOAD_MB_PER_DAY", 50_000, least=1, most=1_000_000_000
)
EXPORT_ROWS = env.number("SITE_EXPORT_ROWS", 1_000_000, least=1, most=1_000_000_000)

# Where ClamAV's clamd listens; empty: nothing that is sent is looked at for viruses.
CLAMD = env.socket("SITE_CLAMD")

# Files are private: MEDIA_URL is served by views that ask `published()` first.
MEDIA_URL = "/media/"
FILE_UPLOAD_PERMISSIONS = 0o640
# The internal address below which nginx may send them; empty: the site sends them itself.
X_ACCEL = env.address("SITE_X_ACCEL")
if X_ACCEL and env.text("S3_BUCKET"):
    env.problem("SITE_X_ACCEL sends files from the local disk: unset it, or unset S3_BUCKET.")
STATIC_URL = "/static/"
STATICFILES_DIRS = [BASE_DIR / "static"]
STORAGES = {
    "default": env.file_storage("S3"),
    "staticfiles": {"BACKEND": "baliprocess.staticfiles.SiteStaticFilesStorage"},
}
WHITENOISE_ALLOW_ALL_ORIGINS = False

# --- E-mail, for invitations only --------------------------------------------------------------

# Without a server links are shown to the administrator, who hands them on.
_mail = env.mail("SITE_EMAIL_URL")
SENDS_MAIL = bool(_mail)
EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
EMAIL_HOST, EMAIL_PORT = _mail.get("EMAIL_HOST", "localhost"), _mail.get("EMAIL_PORT") or 25
EMAIL_HOST_USER = _mail.get("EMAIL_HOST_USER") or ""
EMAIL_HOST_PASSWORD = _mail.get("EMAIL_HOST_PASSWORD") or ""
EMAIL_USE_TLS, EMAIL_USE_SSL = _mail.get("EMAIL_USE_TLS", False), _mail.get("EMAIL_USE_SSL", False)
EMAIL_TIMEOUT = 10
DEFAULT_FROM_EMAIL = env.text("SITE_EMAIL_FROM", "webmaster@localhost")

# --- What it tells the operator, on standard error -------------------------------------------

LOG_FORMAT = env.choice("SITE_LOG_FORMAT", "TEXT", ["TEXT", "JSON"])
# The last errors, for the system page of the admin.
ERRORS_FILE = VAR_DIR / "errors.jsonl"
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "text": {"()": "baliprocess.logs.TextFormatter"},
        "json": {"()": "baliprocess.logs.JSONFormatter"},
    },
    "filters": {
        "request": {"()": "baliprocess.logs.RequestFilter"},
        "faults": {"()": "baliprocess.logs.FaultFilter"},
    },
    "handlers": {
        "stderr": {
            "class": "logging.StreamHandler",
            "formatter": LOG_FORMAT.lower(),
            "filters": ["request"],
        },
        "errors": {
            "class": "baliprocess.logs.LastErrors",
            "path": ERRORS_FILE,
            "formatter": "json",
            "filters": ["request", "faults"],
            "level": "ERROR",
        },
    },
    "root": {
        "handlers": ["stderr", "errors"],
        "level": env.choice("SITE_LOG_LEVEL", "INFO", ["DEBUG", "INFO", "WARNING", "ERROR"]),
    },
    "loggers": {
        # Django's own handler is replaced, so that a line is not printed twice.
        "django": {"handlers": [], "level": "INFO", "propagate": True},
        # What visitors mistype is no event; a failing page (ERROR) is.
        "django.request": {"level": "ERROR"},
        "django.security": {"level": "ERROR"},
        # Scanners call every address by names that are not ours.
        "django.security.DisallowedHost": {"level": "CRITICAL"},
        # Pillow and fontTools describe every byte they read at DEBUG.
        "PIL": {"level": "INFO"},
        # It writes down which passkey was used.
        "fido2": {"level": "WARNING"},
    },
}

env.finish()
