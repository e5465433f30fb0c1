"""`manage.py config` and .env.example tell the truth about environment.py."""

import base64
import json
import re

import pytest

from baliprocess.environment import MASKED, Environment, masked
from tests.layering import ROOT
from tests.processes import manage


def example():
    """{name: value} of .env.example, every line of it uncommented."""
    text = (ROOT / ".env.example").read_text(encoding="utf-8")
    return dict(re.findall(r"^#?([A-Z0-9_]+)=(.*)$", text, re.MULTILINE))


def test_the_example_names_every_variable_and_no_other():
    from baliprocess import settings

    known = {name for name in settings.env.known if not name.endswith("_FILE")}
    assert set(example()) == known == set(settings.env.effective)


def test_the_example_gives_the_defaults_and_config_shows_them(tmp_path):
    done = manage("config", SITE_VAR_DIR=str(tmp_path))
    assert (done.returncode, done.stderr) == (0, "")
    told = dict(re.findall(r"^  (\w+) +(.*)  \(default\)$", done.stdout, re.MULTILINE))
    fixed = {name: value for name, value in told.items() if re.fullmatch(r"off|[A-Z]+|\d+", value)}
    assert {name: example()[name] for name in fixed} == fixed
    assert len(fixed) == 21
    assert re.search(rf"SITE_VAR_DIR +{re.escape(str(tmp_path))}  \(environment\)", done.stdout)


def test_a_site_starts_with_everything_the_example_names(tmp_path):
    values = example() | {
        "SITE_SECRET_KEY": "abcdefghijklmnopqrstuvwxyz-0123456789-ABCDEFGHIJKLMNOP",
        "SITE_BACKUP_KEY": base64.b64encode(bytes(32)).decode(),
        "SITE_VAR_DIR": str(tmp_path),
        "SITE_X_ACCEL": "",  # not together with S3
    }
    done = manage("config", **values)
    assert (done.returncode, done.stderr) == (
        0,
        "  SITE_PUBLIC_HOSTS without SITE_HTTPS: passwords go in clear.\n",
    )


def test_config_shows_no_secret_and_says_where_each_value_comes_from(tmp_path):
    (tmp_path / "database").write_text("postgres://site:hunter2@db/forum?password=hunter3\n")
    done = manage(
        "config",
        SITE_VAR_DIR=str(tmp_path),
        SITE_SECRET_KEY="hunter4-abcdefghijklmnopqrstuvwxyz-0123456789-ABCDEF",
        SITE_BACKUP_KEY="hunter5",
        SITE_EMAIL_URL="smtp+tls://user:hunter6@mail.example.org:587",
        REDIS_URL="redis://:hunter7@cache:6379/1",
        S3_BUCKET="forum",
        S3_ACCESS_KEY="hunter8",
        S3_SECRET_KEY="hunter9",
        S3_BUKET="x",
        HTTPS="on",
        DATABASE_URL_FILE=str(tmp_path / "database"),
    )
    assert "hunter" not in done.stdout + done.stderr
    lines = dict(line.split(None, 1) for line in done.stdout.splitlines())
    assert {name: lines[name] for name in ("DATABASE_URL", "REDIS_URL", "SITE_SECRET_KEY")} == {
        "DATABASE_URL": (
            f"postgres://site:{MASKED}@db/forum?password={MASKED}  (file {tmp_path}/database)"
        ),
        "REDIS_URL": f"redis://:{MASKED}@cache:6379/1  (environment)",
        "SITE_SECRET_KEY": f"{MASKED}  (environment)",
    }
    assert done.stderr.splitlines() == [
        "  HTTPS is not read; did you mean SITE_HTTPS?",
        "  S3_BUKET is not read; did you mean S3_BUCKET?",
    ]


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("", ""),
        ("abc", MASKED),
        ("redis://cache/0", "redis://cache/0"),
        ("postgres://a:p@ss@h/db", f"postgres://a:{MASKED}@h/db"),
        ("unix://a/b?Api_Key=x&db=1", f"unix://a/b?Api_Key={MASKED}&db=1"),
    ],
)
def test_of_an_address_only_the_secret_is_masked(value, shown):
    assert masked(value) == shown


def test_where_a_value_comes_from(tmp_path):
    (tmp_path / "key").write_text("value")
    env = Environment({"SITE_A": "on", "SITE_B_FILE": str(tmp_path / "key")})
    env.flag("SITE_A")
    env.text("SITE_B")
    env.number("SITE_C", 3, least=1, most=9)
    assert json.loads(json.dumps(env.effective)) == {
        "SITE_A": [True, "environment"],
        "SITE_B": ["value", f"file {tmp_path}/key"],
        "SITE_C": [3, "default"],
    }
