"""What the site reads from its environment: every variable once, every mistake reported at once.

`Environment` wraps django-environ. A reader never raises: a bad value is noted and the default
used, so that `settings.py` reaches its end and `finish()` prints every mistake in one go instead
of one for each attempt to start.
"""

import contextlib
import difflib
import os
import re
import secrets
import tempfile
from importlib.util import find_spec
from pathlib import Path

import environ
from django.core.exceptions import ImproperlyConfigured

PREFIX = "SITE_"


class Environment:
    """Readers for the variables of one process; `finish()` raises when any of them was wrong."""

    def __init__(self, variables=None):
        self.variables = dict(os.environ if variables is None else variables)
        self.known = set()
        self.problems = []
        #: What each variable amounts to: {name: (value, or MASKED, where it comes from)}.
        self.effective = {}
        self._read_secret_files()

    def _read_secret_files(self):
        for name in [name for name in self.variables if self._is_file_variable(name)]:
            target = name.removesuffix("_FILE")
            if self.variables.get(target):
                self.problems.append(f"{target} and {name} are both set: keep one of them.")
                continue
            path = self.variables[name]
            try:
                value = Path(path).read_text(encoding="utf-8").strip()
            except (OSError, UnicodeDecodeError) as error:
                reason = getattr(error, "strerror", None) or "it is not UTF-8 text"
                self.problems.append(f"{name} names a file that cannot be read: {path} ({reason}).")
                continue
            if not value:
                self.problems.append(f"{name} names an empty file: {path}.")
            self.variables[target] = value

    @staticmethod
    def _is_file_variable(name):
        ours = name.startswith((PREFIX, "S3_")) or name in {"DATABASE_URL_FILE", "REDIS_URL_FILE"}
        return ours and name.endswith("_FILE")

    def _value(self, name):
        self.known.update({name, f"{name}_FILE"})
        return self.variables.get(name, "").strip()

    def _note(self, name, value, *, secret=False):
        """Remember what `name` amounts to, for `manage.py config`; gives `value` back."""
        if not self._value(name):
            source = DEFAULT
        elif path := self.variables.get(f"{name}_FILE"):
            source = f"file {path}"
        else:
            source = "environment"
        shown = masked(value) if secret and isinstance(value, str) else value
        self.effective[name] = (shown, source)
        return value

    def _parse(self, name, default, parse, expected):
        value = self._value(name)
        if not value:
            return self._note(name, default)
        try:
            return self._note(name, parse(value))
        except (ValueError, TypeError, ImproperlyConfigured):
            self.problems.append(f"{name} must be {expected}; it is “{value}”.")
            return default

    def text(self, name, default=""):
        """The value without surrounding white space, or `default` where it is unset or empty."""
        return self._note(name, self._value(name) or default)

    def secret(self, name):
        """The value as `text` gives it; it is never shown."""
        return self._note(name, self._value(name), secret=True)

    def flag(self, name, default=False):
        """True for on, yes, true or 1, False for off, no, false or 0, in any case."""
        words = {"on": True, "yes": True, "true": True, "1": True}
        words |= {"off": False, "no": False, "false": False, "0": False}

        def parse(value):
            if value.lower() not in words:
                raise ValueError(value)
            return words[value.lower()]

        return self._parse(name, default, parse, "on or off")

    def number(self, name, default, *, least, most):
        """A whole number from `least` to `most`, both included."""

        def parse(value):
            number = int(value)
            if not least <= number <= most:
                raise ValueError(value)
            return number

        return self._parse(name, default, parse, f"a whole number from {least} to {most}")

    def choice(self, name, default, options):
        """One of `options`, in upper case."""

        def parse(value):
            if value.upper() not in options:
                raise ValueError(value)
            return value.upper()

        return self._parse(name, default, parse, "one of " + ", ".join(options))

    def hosts(self, name):
        """A list of host names, separated by commas; without scheme, port or path."""

        def parse(value):
            hosts = [host.strip().lower() for host in environ.Env.parse_value(value, list)]
            hosts = [host for host in hosts if host]
            if any(set(host) & set("/*@ ") or "://" in host for host in hosts):
                raise ValueError(value)
            # Django would take ".example.org" for every name below it.
            if any(host.startswith(".") for host in hosts):
                raise ValueError(value)
            # A colon outside the brackets of an IPv6 address is a port.
            if any(":" in host and not host.endswith("]") for host in hosts):
                raise ValueError(value)
            return hosts

        expected = "host names separated by commas, without https://, port or path"
        return self._parse(name, [], parse, expected)

    def directory(self, name, default):
        """An absolute path; a relative one would depend on where the command was started."""

        def parse(value):
            path = Path(value).expanduser()
            if not path.is_absolute():
                raise ValueError(value)
            return path

        return self._parse(name, default, parse, "an absolute path, beginning with /")

    def address(self, name):
        """The path of an internal address of the proxy, "/internal/", or "" where it is unset."""

        def parse(value):
            if not re.fullmatch(r"/[A-Za-z0-9_-]+(/[A-Za-z0-9_-]+)*/?", value):
                raise ValueError(value)
            return value.rstrip("/") + "/"

        return self._parse(name, "", parse, "the path of an nginx location, such as /internal/")

    def socket(self, name):
        """Where a service listens: the path of its socket, or host:port; "" where it is unset."""

        def parse(value):
            port = re.fullmatch(r"(?:[\w.-]+|\[[0-9a-fA-F:]+\]):(\d{1,5})", value)
            if not value.startswith("/") and not (port and 0 < int(port[1]) < 65_536):
                raise ValueError(value)
            return value

        return self._parse(name, "", parse, "the path of a socket, or host:port")

    def database(self, name, *, default):
        """The `DATABASES` entry that a postgres:// or sqlite:/// address stands for.

        `default` is the path of the SQLite file used when the variable is unset.
        """
        value = self._value(name)
        self._note(name, value or f"sqlite:///{default}", secret=True)
        entry = {"ENGINE": "django.db.backends.sqlite3", "NAME": str(default)}
        if value:
            # The address may hold a password: the messages never repeat it, and a scheme that
            # django-environ does not know never reaches it, because its warning would.
            entry = {}
            if value.startswith(_DATABASE_SCHEMES):
                with contextlib.suppress(ValueError, TypeError, ImproperlyConfigured):
                    entry = environ.Env.db_url_config(value)
            if not entry.get("ENGINE") or not entry.get("NAME"):
                self.problems.append(
                    f"{name} must be postgres://user:password@host/name or "
                    "sqlite:////absolute/path, with four slashes."
                )
                entry = {"ENGINE": "django.db.backends.sqlite3", "NAME": str(default)}
        if entry["ENGINE"].endswith("sqlite3") and not Path(entry["NAME"]).is_absolute():
            self.problems.append(
                f"{name} names a relative SQLite file; write four slashes and the whole path: "
                "sqlite:////srv/baliprocess/db.sqlite3."
            )
        options = entry.setdefault("OPTIONS", {})
        entry["CONN_MAX_AGE"] = None
        if entry["ENGINE"].endswith("sqlite3"):
            entry["ENGINE"] = "baliprocess.sqlite3"
            # IMMEDIATE: two writers queue for up to `timeout` seconds instead of failing midway.
            # FULL: an acknowledged save survives a power cut. WAL is a property of the file and
            # is set once, by `manage.py migrate`: set on each connection it would make a
            # read-only disk fail.
            options.update(
                transaction_mode="IMMEDIATE", timeout=20, init_command="PRAGMA synchronous=FULL;"
            )
        else:
            entry["CONN_HEALTH_CHECKS"] = True
            # postgres://user@/name?host=/run/postgresql is libpq's way to name a socket's folder.
            if "host" in options:
                entry["HOST"] = options.pop("host")
            # After the second time; Django's own queries never are: see prepared_postgres.py.
            options["prepare_threshold"] = 1
            # What a page asks for is answered sooner than compiled: the start page of the desk
            # takes ten times as long where PostgreSQL does that first.
            options["options"] = f"-c jit=off {options.get('options', '')}".strip()
            self._demand("psycopg", f"{name} asks for PostgreSQL")
        return entry

    def caches(self, name):
        """`CACHES`: Redis at the address in the variable, else a table of the database.

        The memory of one process would not do: what is counted there the others do not know.
        With Redis the table stays, for as long as Redis may be away.
        """
        value = self._note(name, self._value(name), secret=True)
        own = {"KEY_PREFIX": "baliprocess:", "KEY_FUNCTION": "baliprocess.shared_cache.hidden_key"}
        # Full, the table forgets by the key's order: nobody shall be able to fill it.
        table = own | {
            "BACKEND": "django.core.cache.backends.db.DatabaseCache",
            "LOCATION": "shared_cache",
            "OPTIONS": {"MAX_ENTRIES": 100_000},
        }
        if not value:
            return {"default": table}
        if not value.startswith(("redis://", "rediss://", "unix://")):
            self.problems.append(f"{name} must be redis://host:6379/0, or begin with rediss://.")
        self._demand("redis", f"{name} asks for Redis")
        redis = own | {"BACKEND": "baliprocess.shared_cache.RedisCache", "LOCATION": value}
        return {"default": redis, "fallback": table}

    def mail(self, name):
        """The settings for smtp://user:password@host:587, smtp+tls:// or smtp+ssl://; else {}."""
        value = self._note(name, self._value(name), secret=True)
        if not value:
            return {}
        if not value.startswith(("smtp://", "smtp+tls://", "smtp+ssl://")):
            # The address may hold a password: the message does not repeat it.
            self.problems.append(f"{name} must be smtp+tls://user:password@host:587.")
            return {}
        return environ.Env.email_url_config(value)

    def file_storage(self, prefix):
        """The `STORAGES` entry for uploads: an S3-compatible bucket if named, else MEDIA_ROOT.

        The variables are `prefix` with _BUCKET, _ENDPOINT, _REGION, _ACCESS_KEY, _SECRET_KEY and
        _TIMEOUT. Objects get no list of rights of their own, which Amazon refuses by default:
        without one they are private.
        """
        names = [f"{prefix}_{word}" for word in ("BUCKET", "ACCESS_KEY", "SECRET_KEY")]
        bucket = self.text(names[0])
        access_key, secret_key = (self.secret(name) for name in names[1:])
        endpoint, region = self.text(f"{prefix}_ENDPOINT"), self.text(f"{prefix}_REGION")
        timeout = self.number(f"{prefix}_TIMEOUT", 20, least=1, most=300)
        if not bucket:
            return {"BACKEND": "baliprocess.files.DurableStorage"}
        missing = [name for name in names if not self._value(name)]
        if missing:
            self.problems.append(f"{names[0]} is set, so {' and '.join(missing)} must be set too.")
        if endpoint and not endpoint.startswith(("https://", "http://")):
            self.problems.append(f"{prefix}_ENDPOINT must begin with https:// or http://.")
        self._demand("storages", f"{names[0]} asks for an S3-compatible storage")
        return {
            "BACKEND": "baliprocess.bucket.BucketStorage",
            "OPTIONS": {
                "bucket_name": bucket,
                "endpoint_url": endpoint or None,
                "region_name": region or None,
                "access_key": access_key,
                "secret_key": secret_key,
                "default_acl": None,
                "file_overwrite": False,
                "querystring_auth": True,
                "timeout": timeout,
            },
        }

    def _demand(self, module, reason):
        if find_spec(module) is None:
            self.problems.append(
                f"{reason}, but the packages for it are not installed: run "
                "`pip install --require-hashes -r requirements-large.lock`."
            )

    def secret_key(self, name, *, folder):
        """The signing key: the variable's value, or one that the site makes for itself.

        Its own key is kept in `folder`/secret-key, readable by the owner only.
        """
        value = self._value(name)
        self._note(name, MASKED if value else f"kept in {folder / 'secret-key'}")
        if not value:
            try:
                return own_secret_key(folder)
            except (OSError, UnicodeDecodeError) as error:
                reason = getattr(error, "strerror", None) or "it is not text"
                self.problems.append(
                    f"The secret key cannot be kept in {folder / 'secret-key'} ({reason}). Make "
                    f"the folder writable, name another in {PREFIX}VAR_DIR, or set {name}."
                )
                return secrets.token_urlsafe(64)
        if len(value) < 50 or len(set(value)) < 10:
            self.problems.append(
                f"{name} is too easy to guess: it needs at least 50 characters, 10 of them "
                "different. Leave it unset and the site makes its own."
            )
        return value

    def problem(self, sentence):
        """Note a mistake that only several variables together show."""
        self.problems.append(sentence)

    def finish(self):
        """Raise ImproperlyConfigured with every mistake, one sentence a line; else do nothing."""
        for name in sorted(self.variables):
            if name.startswith(PREFIX) and name not in self.known:
                near = difflib.get_close_matches(name, self.known, n=1)
                hint = f"; did you mean {near[0]}?" if near else "."
                self.problems.append(f"{name} is not a setting of this site{hint}")
        if self.problems:
            lines = "\n".join(f"  - {problem}" for problem in self.problems)
            raise ImproperlyConfigured(
                f"The environment of the site has {_count(len(self.problems))}:\n{lines}\n"
                "README.md lists every variable."
            )


DEFAULT = "default"
MASKED = "••••••"


def masked(value):
    """`value` without its secret: of an address only the password goes, of anything else all."""
    if "://" not in value:
        return MASKED if value else ""
    scheme, _, rest = value.partition("://")
    account, at, place = rest.rpartition("@")
    name, colon, _password = account.partition(":")
    place = re.sub(r"(?i)([?&][^=&]*(?:pass|secret|key|token)[^=&]*=)[^&]*", rf"\1{MASKED}", place)
    return f"{scheme}://{name}{colon and ':' + MASKED}{at}{place}"


_DATABASE_SCHEMES = ("postgres://", "postgresql://", "psql://", "pgsql://", "sqlite://")


def _count(number):
    return "1 mistake" if number == 1 else f"{number} mistakes"


def own_secret_key(folder):
    """The key kept in `folder`/secret-key (mode 0600), made on the first call.

    Processes that start at the same moment get the same key: each writes its own temporary
    file, and only the first hard link to the final name succeeds.
    """
    path = Path(folder) / "secret-key"
    if not path.exists():
        path.parent.mkdir(mode=0o750, parents=True, exist_ok=True)
        # mkstemp makes the file with mode 0600.
        handle, temporary = tempfile.mkstemp(prefix=".secret-key-", dir=path.parent)
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(secrets.token_urlsafe(64))
                file.flush()
                os.fsync(file.fileno())
            os.link(temporary, path)
        except FileExistsError:
            pass
        finally:
            Path(temporary).unlink()
    key = path.read_text(encoding="utf-8").strip()
    if len(key) < 50:
        raise OSError(0, "the file holds no usable key; delete it to have a new one made")
    return key
