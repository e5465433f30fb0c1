"""`manage.py config`: what this installation is set to, and where each value comes from."""

import difflib
import os
from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand

from baliprocess.environment import PREFIX, Environment
from baliprocess.settings import env


class Command(BaseCommand):
    help = (
        "Show every variable of the site with its effective value and where that comes from: the "
        "environment, a file, or the default. Secrets are not shown. Names that look like a "
        "misspelt variable are told; misspelt SITE_ names keep the site from starting at all."
    )
    # It reads the environment only; the database may be away.
    requires_system_checks = ()

    def handle(self, **options):
        width = max(map(len, env.effective))
        for name, (value, source) in sorted(env.effective.items()):
            self.stdout.write(f"  {name:{width}}  {shown(value)}  ({source})")
        for sentence in strangers(os.environ, env):
            self.stderr.write(f"  {sentence}")
        if settings.DEBUG:
            self.stderr.write("  SITE_DEBUG is on: errors show what it holds. Never in public.")
        if settings.PUBLIC_HOSTS and not settings.HTTPS:
            self.stderr.write("  SITE_PUBLIC_HOSTS without SITE_HTTPS: passwords go in clear.")


def shown(value):
    """`value` in a few words."""
    if isinstance(value, bool):
        return "on" if value else "off"
    if isinstance(value, list):
        return ", ".join(value) or "–"
    if isinstance(value, Path):
        return str(value)
    return "–" if value == "" else str(value)


def strangers(variables, environment: Environment):
    """Sentences on names in `variables` that are probably meant for the site and are not read.

    Names with the site's own prefix are refused at start, with the same hint.
    """
    for name in sorted(variables):
        if name in environment.known or name.startswith(PREFIX):
            continue
        if near := difflib.get_close_matches(f"{PREFIX}{name}", environment.known, n=1, cutoff=1):
            yield f"{name} is not read; did you mean {near[0]}?"
        elif name.startswith(("S3_", "REDIS_", "DATABASE_")):
            near = difflib.get_close_matches(name, environment.known, n=1)
            hint = f"; did you mean {near[0]}?" if near else "."
            yield f"{name} is not read{hint}"
