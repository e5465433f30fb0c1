import json
import re
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.core.exceptions import ImproperlyConfigured

from baliprocess.environment import Environment, own_secret_key
from tests.layering import ROOT
from tests.processes import manage

GOOD_KEY = "abcdefghijklmnopqrstuvwxyz-0123456789-ABCDEFGHIJKLMNOP"


def setting(name, **variables):
    """The value of one setting under these variables, and no others."""
    done = manage(
        "shell",
        "--no-imports",
        "-c",
        f"import json; from django.conf import settings; print(json.dumps(settings.{name}))",
        **variables,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_without_variables_debugging_is_off_and_the_database_is_sqlite_under_var(tmp_path):
    database = setting("DATABASES", SITE_VAR_DIR=str(tmp_path))["default"]
    assert database == {
        "ENGINE": "baliprocess.sqlite3",
        "NAME": f"{tmp_path}/db.sqlite3",
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": "PRAGMA synchronous=FULL;",
        },
        "CONN_MAX_AGE": None,
        # Django's own additions.
        **dict.fromkeys(("HOST", "PASSWORD", "PORT", "USER"), ""),
        "ATOMIC_REQUESTS": False,
        "AUTOCOMMIT": True,
        "CONN_HEALTH_CHECKS": False,
        "TIME_ZONE": None,
        "TEST": dict.fromkeys(("CHARSET", "COLLATION", "MIRROR", "NAME")) | {"MIGRATE": True},
    }
    assert setting("DEBUG", SITE_VAR_DIR=str(tmp_path)) is False
    assert setting("ALLOWED_HOSTS", SITE_VAR_DIR=str(tmp_path)) == [
        "localhost",
        "127.0.0.1",
        "[::1]",
    ]


def test_var_is_absolute_wherever_the_command_is_started():
    from baliprocess import settings

    assert settings.BASE_DIR == ROOT
    assert Environment({}).directory("SITE_VAR_DIR", ROOT / "var") == ROOT / "var"


def test_own_secret_key_is_kept_and_readable_by_its_owner_only(tmp_path):
    key = own_secret_key(tmp_path / "new" / "var")
    file = tmp_path / "new" / "var" / "secret-key"
    assert len(key) >= 50
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert own_secret_key(tmp_path / "new" / "var") == key
    assert [path.name for path in file.parent.iterdir()] == ["secret-key"]


def test_processes_that_start_at_once_share_one_secret_key(tmp_path):
    command = (
        "import sys; from pathlib import Path; from baliprocess.environment import own_secret_key;"
        "print(own_secret_key(Path(sys.argv[1])))"
    )

    def start(_number):
        return subprocess.run(
            [sys.executable, "-c", command, str(tmp_path)],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip()

    with ThreadPoolExecutor(8) as pool:
        keys = set(pool.map(start, range(8)))
    assert keys == {(tmp_path / "secret-key").read_text()}


def test_a_damaged_secret_key_file_is_refused_in_a_sentence(tmp_path):
    (tmp_path / "secret-key").write_text("short")
    env = Environment({})
    env.secret_key("SITE_SECRET_KEY", folder=tmp_path)
    with pytest.raises(ImproperlyConfigured, match="holds no usable key; delete it"):
        env.finish()


def test_every_mistake_is_printed_at_once_and_no_password_is(tmp_path):
    done = manage(
        "check",
        SITE_VAR_DIR="relative",
        SITE_DEBUG="perhaps",
        SITE_HOSTS="https://example.org",
        SITE_PUBLIC_HOSTS="example.org:8000",
        SITE_SECRET_KEY="short",
        SITE_HTPS="on",
        SITE_LOG_LEVEL="loud",
        DATABASE_URL="mysql://someone:hunter2@db/site",
    )
    assert done.returncode == 1
    assert done.stdout == ""
    host_names = "host names separated by commas, without https://, port or path"
    assert done.stderr.splitlines() == [
        "The environment of the site has 8 mistakes:",
        "  - SITE_VAR_DIR must be an absolute path, beginning with /; it is “relative”.",
        "  - SITE_DEBUG must be on or off; it is “perhaps”.",
        (
            "  - SITE_SECRET_KEY is too easy to guess: it needs at least 50 characters, 10 of them "
            "different. Leave it unset and the site makes its own."
        ),
        f"  - SITE_PUBLIC_HOSTS must be {host_names}; it is “example.org:8000”.",
        f"  - SITE_HOSTS must be {host_names}; it is “https://example.org”.",
        (
            "  - DATABASE_URL must be postgres://user:password@host/name or "
            "sqlite:////absolute/path, with four slashes."
        ),
        "  - SITE_LOG_LEVEL must be one of DEBUG, INFO, WARNING, ERROR; it is “loud”.",
        "  - SITE_HTPS is not a setting of this site; did you mean SITE_HTTPS?",
        "README.md lists every variable.",
    ]


def test_a_folder_that_cannot_be_written_is_named(tmp_path):
    (tmp_path / "file").write_text("")
    done = manage("check", SITE_VAR_DIR=str(tmp_path / "file" / "var"))
    assert done.returncode == 1
    assert f"The secret key cannot be kept in {tmp_path}/file/var/secret-key" in done.stderr
    assert "Traceback" not in done.stderr


def test_check_deploy_is_clean_with_the_documented_production_settings(tmp_path):
    done = manage(
        *("check", "--deploy", "--fail-level", "WARNING"),
        SITE_VAR_DIR=str(tmp_path),
        SITE_PUBLIC_HOSTS="www.example.org",
        SITE_HTTPS="on",
        SITE_BEHIND_PROXY="on",
        SITE_HSTS_PRELOAD="on",
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "System check identified no issues (0 silenced).\n"


def test_check_deploy_warns_when_https_is_off(tmp_path):
    done = manage("check", "--deploy", "--fail-level", "WARNING", SITE_VAR_DIR=str(tmp_path))
    assert done.returncode == 1
    assert "security.W008" in done.stderr


def test_https_prefixes_and_secures_the_cookies(tmp_path):
    names = ("SESSION_COOKIE_NAME", "CSRF_COOKIE_NAME", "SESSION_COOKIE_SECURE")
    expression = "[settings." + ", settings.".join(names) + "]"
    command = f"import json; from django.conf import settings; print(json.dumps({expression}))"
    values = {}
    for https in ("on", "off"):
        done = manage(
            *("shell", "--no-imports", "-c", command), SITE_VAR_DIR=str(tmp_path), SITE_HTTPS=https
        )
        values[https] = json.loads(done.stdout)
    assert values == {
        "on": ["__Host-sessionid", "__Host-csrftoken", True],
        "off": ["sessionid", "csrftoken", False],
    }


def read(**variables):
    """An Environment with these variables, for calling one reader."""
    return Environment(variables)


def problems(env):
    with pytest.raises(ImproperlyConfigured) as caught:
        env.finish()
    return [line[4:] for line in str(caught.value).splitlines() if line.startswith("  - ")]


@pytest.mark.parametrize(
    ("word", "value"),
    [("on", True), ("Yes", True), ("TRUE", True), ("1", True), ("off", False), ("0", False)],
)
def test_flag_understands_the_usual_words(word, value):
    env = read(SITE_HTTPS=word)
    assert env.flag("SITE_HTTPS", default=not value) is value
    env.finish()


@pytest.mark.parametrize(("text", "good"), [("0", 1), ("5", 1), ("6", 0), ("-1", 0), ("x", 0)])
def test_number_includes_both_ends(text, good):
    env = read(SITE_N=text)
    assert env.number("SITE_N", 3, least=0, most=5) == (int(text) if good else 3)
    if not good:
        assert problems(env) == [f"SITE_N must be a whole number from 0 to 5; it is “{text}”."]


def test_hosts_are_lower_case_names_and_addresses():
    env = read(SITE_HOSTS=" WWW.Example.org, [::1],10.0.0.7 ,")
    assert env.hosts("SITE_HOSTS") == ["www.example.org", "[::1]", "10.0.0.7"]
    env.finish()


@pytest.mark.parametrize("text", ["*", ".a.org", "a/b", "a:80", "user@a", "https://a"])
def test_hosts_refuses_what_is_no_host_name(text):
    env = read(SITE_HOSTS=text)
    assert env.hosts("SITE_HOSTS") == []
    assert len(problems(env)) == 1


def test_a_secret_can_stand_in_a_file(tmp_path):
    (tmp_path / "key").write_text(f"{GOOD_KEY}\n")
    (tmp_path / "db").write_text("postgres://site:p%40ss@db.internal:5433/site\n")
    env = read(SITE_SECRET_KEY_FILE=str(tmp_path / "key"), DATABASE_URL_FILE=str(tmp_path / "db"))
    assert env.secret_key("SITE_SECRET_KEY", folder=tmp_path) == GOOD_KEY
    database = env.database("DATABASE_URL", default=tmp_path / "x")
    assert [database[name] for name in ("USER", "PASSWORD", "HOST", "PORT", "NAME")] == [
        "site",
        "p@ss",
        "db.internal",
        5433,
        "site",
    ]
    env.finish()


def test_a_secret_file_that_is_missing_empty_or_doubled_is_named(tmp_path):
    (tmp_path / "empty").write_text("\n")
    env = read(
        SITE_SECRET_KEY_FILE=str(tmp_path / "none"),
        S3_SECRET_KEY_FILE=str(tmp_path / "empty"),
        DATABASE_URL="sqlite:////srv/db",
        DATABASE_URL_FILE=str(tmp_path / "none"),
    )
    env.secret_key("SITE_SECRET_KEY", folder=tmp_path)
    assert problems(env) == [
        (
            f"SITE_SECRET_KEY_FILE names a file that cannot be read: {tmp_path}/none "
            "(No such file or directory)."
        ),
        f"S3_SECRET_KEY_FILE names an empty file: {tmp_path}/empty.",
        "DATABASE_URL and DATABASE_URL_FILE are both set: keep one of them.",
    ]


def test_postgresql_on_a_socket():
    env = read(DATABASE_URL="postgres://site@/forum?host=/run/postgresql")
    database = env.database("DATABASE_URL", default="/x")
    assert database["HOST"] == "/run/postgresql"
    assert database["OPTIONS"] == {"options": "-c jit=off", "prepare_threshold": 1}
    assert (database["CONN_MAX_AGE"], database["CONN_HEALTH_CHECKS"]) == (None, True)


@pytest.mark.parametrize(
    ("url", "part"),
    [
        ("sqlite:///var/db.sqlite3", "names a relative SQLite file"),
        ("postgres://host", "must be postgres://"),
        ("nonsense", "must be postgres://"),
        ("postgres://user:pw@[::1/db", "must be postgres://"),
        ("postgres://user:pw@host:port/db", "must be postgres://"),
    ],
)
def test_a_database_address_that_cannot_work_is_refused_without_repeating_it(url, part):
    env = read(DATABASE_URL=url)
    env.database("DATABASE_URL", default="/x")
    (problem,) = problems(env)
    assert part in problem
    assert "pw" not in problem


def test_redis_and_s3_are_chosen_by_the_environment():
    env = read(
        REDIS_URL="redis://cache:6379/1",
        S3_BUCKET="forum",
        S3_ACCESS_KEY="id",
        S3_SECRET_KEY="secret",
        S3_ENDPOINT="https://objects.example.org",
    )
    table = read().caches("REDIS_URL")["default"]
    assert table["BACKEND"] == "django.core.cache.backends.db.DatabaseCache"
    assert env.caches("REDIS_URL") == {
        "default": {
            "BACKEND": "baliprocess.shared_cache.RedisCache",
            "LOCATION": "redis://cache:6379/1",
            "KEY_PREFIX": "baliprocess:",
            "KEY_FUNCTION": "baliprocess.shared_cache.hidden_key",
        },
        "fallback": table,
    }
    storage = env.file_storage("S3")
    assert storage == {
        "BACKEND": "baliprocess.bucket.BucketStorage",
        "OPTIONS": {
            "bucket_name": "forum",
            "endpoint_url": "https://objects.example.org",
            "region_name": None,
            "access_key": "id",
            "secret_key": "secret",
            "default_acl": None,
            "file_overwrite": False,
            "querystring_auth": True,
            "timeout": 20,
        },
    }
    env.finish()


def test_a_bucket_without_its_keys_is_refused():
    env = read(S3_BUCKET="forum", S3_ENDPOINT="objects.example.org", REDIS_URL="cache:6379")
    env.file_storage("S3")
    env.caches("REDIS_URL")
    assert problems(env) == [
        "S3_BUCKET is set, so S3_ACCESS_KEY and S3_SECRET_KEY must be set too.",
        "S3_ENDPOINT must begin with https:// or http://.",
        "REDIS_URL must be redis://host:6379/0, or begin with rediss://.",
    ]


def test_the_readme_lists_exactly_the_variables_that_are_read():
    from baliprocess import settings

    table = (ROOT / "README.md").read_text(encoding="utf-8").partition("| variable |")[2]
    rows = [line.split("|")[1] for line in table.partition("\n\n")[0].splitlines()[2:]]
    listed = {name for row in rows for name in re.findall(r"`(\w+)`", row)}
    assert listed == {name for name in settings.env.known if not name.endswith("_FILE")}


@pytest.mark.parametrize(
    ("value", "address"),
    [("", ""), ("/internal/", "/internal/"), ("/files/private", "/files/private/")],
)
def test_the_address_of_the_proxy_ends_in_a_slash(value, address):
    env = read(SITE_X_ACCEL=value)
    assert env.address("SITE_X_ACCEL") == address
    env.finish()


@pytest.mark.parametrize("value", ["internal", "https://example.org/", "/a b/", "/", "/../"])
def test_an_address_that_is_no_location_is_refused(value):
    env = read(SITE_X_ACCEL=value)
    assert env.address("SITE_X_ACCEL") == ""
    assert problems(env) == [
        f"SITE_X_ACCEL must be the path of an nginx location, such as /internal/; it is “{value}”."
    ]


@pytest.mark.parametrize("value", ["/run/clamav/clamd.ctl", "scanner:3310", "[::1]:3310", ""])
def test_a_socket_is_a_path_or_a_port(value):
    env = read(SITE_CLAMD=value)
    assert env.socket("SITE_CLAMD") == value
    env.finish()


@pytest.mark.parametrize(
    "value", ["clamd.ctl", "scanner", "scanner:", "a:0", "a:70000", "tcp://a:1"]
)
def test_a_socket_that_is_neither_is_refused(value):
    env = read(SITE_CLAMD=value)
    assert env.socket("SITE_CLAMD") == ""
    assert problems(env) == [
        f"SITE_CLAMD must be the path of a socket, or host:port; it is “{value}”."
    ]
