#!/usr/bin/env python3
"""Run a management command of the site: `python manage.py help` lists them."""

import gc
import os
import sys


def main():
    if sys.version_info < (3, 11):  # noqa: UP036 - an older Python must say so, not fail on syntax
        sys.exit(f"This site needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
    # Loading the site makes a few hundred thousand objects that stay: to look through them for
    # garbage costs more than a tenth of the start.
    gc.disable()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "baliprocess.settings")
    try:
        from django.core.exceptions import ImproperlyConfigured
        from django.core.management import ManagementUtility
    except ImportError:
        sys.exit(
            "Django is not installed for this Python. Run `make run`, or activate the virtual "
            "environment first (`. .venv/bin/activate`)."
        )

    class Utility(ManagementUtility):
        def fetch_command(self, subcommand):
            # The site is loaded by now; only what the command makes is looked through.
            gc.freeze()
            gc.set_threshold(50_000)
            gc.enable()
            return super().fetch_command(subcommand)

    try:
        Utility(sys.argv).execute()
    except ImproperlyConfigured as error:
        # Written for the operator, to whom a traceback says nothing.
        sys.exit(str(error))


if __name__ == "__main__":
    main()
