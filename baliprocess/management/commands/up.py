"""`manage.py up`: from whatever state the installation is in to a site that answers."""

import errno
import io
import os
import secrets
import socket
import sys
import time
from contextlib import contextmanager

from django.apps import apps
from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.core.management import BaseCommand, CommandError, call_command
from django.db import DatabaseError, connection

FIRST_PORT, LAST_PORT = 8000, 8099
FIRST_ACCOUNT = "admin"
#: The advisory lock of PostgreSQL for preparing the database.
PREPARING = 7_226_014_513
#: Seconds that requests under way have when the server is told to stop.
GRACE = 10
RECORD = ("members.Member", "meetings.Meeting", "meetings.Document", "news.Article")


class Command(BaseCommand):
    help = (
        "Bring the site up: migrate the database, load the public record if there is none, make "
        "the staff groups and the first account, collect the static files, and serve. "
        "Safe to repeat; what is there already stays as it is."
    )
    # `migrate` checks the project itself, with a database to check it against.
    requires_system_checks = ()

    def add_arguments(self, parser):
        parser.add_argument(
            "--host", default="127.0.0.1", help="address to listen on (default: 127.0.0.1)"
        )
        parser.add_argument(
            "--port",
            type=int,
            help=f"port to listen on (default: the first free one from {FIRST_PORT} up)",
        )
        parser.add_argument("--workers", type=int, default=2, help="processes (default: 2)")
        parser.add_argument("--no-serve", action="store_true", help="prepare everything, then stop")
        parser.add_argument(
            "--no-input",
            action="store_true",
            help="accepted for scripts; this command never asks anything",
        )

    def handle(self, **options):
        started = time.monotonic()
        require_writable(settings.VAR_DIR)
        port = None
        if not options["no_serve"]:
            # Asked first: a wrong port should not be found out after a minute of loading.
            port = choose_port(options["host"], options["port"])
        account = self.prepare_database()
        self.step("Collecting static files")
        try:
            call_command("collectstatic", interactive=False, verbosity=0)
        except OSError as error:
            raise CommandError(f"The static files cannot be written: {error}.") from error
        self.step(f"Ready after {time.monotonic() - started:.0f} seconds")
        if port is not None:
            # Taken meanwhile it would be shared, and answer with two sites by turns.
            port = choose_port(options["host"], options["port"])
        self.report(account, options["host"], port)
        connection.close()
        if port is not None:
            serve(options["host"], port, options["workers"])

    def step(self, text):
        self.stdout.write(f"  {text}")
        self.stdout.flush()

    def prepare_database(self):
        """The first account, as `first_account()` gives it, once the database is ready."""
        self.step(f"Database: {describe_database()}")
        try:
            connection.ensure_connection()
            with one_at_a_time():
                call_command("migrate", interactive=False, verbosity=0)
                if apps.get_model("members", "Member").objects.exists():
                    self.step("The record is there already")
                else:
                    self.load_record()
                return first_account()
        except DatabaseError as error:
            reason = str(error).strip().splitlines()[0]
            raise CommandError(
                f"The database does not work: {reason}.\n"
                f"It is {describe_database()}; DATABASE_URL names another."
            ) from error

    def load_record(self):
        self.step("Loading the public record")
        told = io.StringIO()
        try:
            call_command("load_record", stdout=told, stderr=told, no_color=True)
        except CommandError:
            # Its table and the refused rows, which matter only now.
            self.stdout.write(told.getvalue())
            raise
        models = [apps.get_model(label) for label in RECORD]
        counts = [f"{m.objects.count()} {m._meta.verbose_name_plural}" for m in models]
        self.step(f"The record is in: {', '.join(counts)}")

    def report(self, account, host, port):
        lines = [""]
        if port is not None:
            base = address(host, port)
            lines += [f"  The site    {base}/", f"  Staff       {base}/admin/"]
        if account:
            name, password = account
            lines += [
                f"  Sign in     name {name}, password {password}",
                "              This password is shown only now; change it after signing in.",
            ]
        elif port is not None:
            lines.append("  Sign in     with your staff account; a lost password is replaced by")
            lines.append("              `manage.py changepassword NAME`")
        if port is not None:
            lines.append("  Stop        Ctrl-C")
        self.stdout.write("\n".join([*lines, ""]))
        self.stdout.flush()


@contextmanager
def one_at_a_time():
    """Whoever else prepares this database waits: hosts may be started at the same moment.

    The lock is the connection's, so that it goes with a process that dies. On SQLite nobody waits.
    """
    if connection.vendor != "postgresql":
        yield
        return
    _ask("SELECT pg_advisory_lock(%s)")
    try:
        yield
    finally:
        _ask("SELECT pg_advisory_unlock(%s)")


def _ask(question):
    with connection.cursor() as cursor:
        cursor.execute(question, [PREPARING])


def require_writable(folder):
    """Make `folder` if need be; raise CommandError unless files can be made in it."""
    try:
        folder.mkdir(mode=0o750, parents=True, exist_ok=True)
        probe = folder / f".writable-{os.getpid()}"
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise CommandError(
            f"The site cannot write to {folder} ({error.strerror}). Make it writable for this "
            "user, or name another folder in SITE_VAR_DIR."
        ) from error


def choose_port(host, wanted=None):
    """`wanted` if it is free, else the first free port of FIRST_PORT to LAST_PORT.

    Raises CommandError when there is none, or when `host` is no address of this machine.
    """
    if wanted is not None and not 1 <= wanted <= 65_535:
        raise CommandError("A port is a number from 1 to 65535.")
    candidates = [wanted] if wanted else range(FIRST_PORT, LAST_PORT + 1)
    for port in candidates:
        if is_free(host, port):
            return port
    if wanted:
        raise CommandError(f"Port {wanted} is in use or not allowed; choose another with --port.")
    raise CommandError(
        f"Every port from {FIRST_PORT} to {LAST_PORT} is in use; choose another with --port."
    )


def is_free(host, port):
    """Whether this process may listen on `port` of `host`; raises CommandError for a bad host."""
    try:
        family, kind, protocol, _name, target = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        with socket.socket(family, kind, protocol) as probe:
            # Connections of a server that has just stopped do not count, a listening one does.
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(target)
            # A bind alone succeeds beside a listener that allows reuse.
            probe.listen(1)
    except OSError as error:
        if error.errno in (errno.EADDRINUSE, errno.EACCES):
            return False
        raise CommandError(f"The site cannot listen on {host}: {error.strerror}.") from error
    return True


def first_account():
    """The name and password of a new first account, or None when there are accounts already."""
    users = get_user_model().objects
    if users.exists():
        return None
    password = secrets.token_urlsafe(15)
    user = users.create_superuser(FIRST_ACCOUNT, password=password)
    user.groups.add(Group.objects.get(name="Administrator"))
    return FIRST_ACCOUNT, password


def describe_database():
    """The database in a few words, without its password."""
    database = settings.DATABASES["default"]
    if connection.vendor == "sqlite":
        return f"SQLite, {database['NAME']}"
    return f"PostgreSQL, {database['NAME']} on {database.get('HOST') or 'the local socket'}"


def address(host, port):
    """The address people type, without a closing slash."""
    if settings.PUBLIC_HOSTS:
        return f"{'https' if settings.HTTPS else 'http'}://{settings.PUBLIC_HOSTS[0]}"
    name = "127.0.0.1" if host in ("0.0.0.0", "::", "") else host  # noqa: S104 - compared only
    name = f"[{name}]" if ":" in name else name
    return f"http://{name}:{port}"


def server(host, port, workers, *, target="baliprocess.wsgi:application", grace=GRACE):
    """The command that serves the WSGI application `target`: its program and its arguments.

    It is to be run in the folder of the site.

    Told to stop (SIGTERM, or Ctrl-C), it takes no new requests, finishes those under way within
    `grace` seconds, and ends with status 0.
    """
    return [
        *(sys.executable, "-m", "baliprocess.serving"),
        *("--interface", "wsgi", "--host", host, "--port", str(port)),
        # An upload waits for its picture to be decoded in another process; with one thread a
        # worker, two officers uploading would keep every reader waiting.
        *("--workers", str(workers), "--blocking-threads", "4", "--no-ws"),
        # Who has not said within this time what is wanted is no visitor.
        *("--http1-header-read-timeout", "10000"),
        # A worker told to stop while it still starts would otherwise never hear of it.
        *("--workers-kill-timeout", str(grace)),
        *("--log-level", "warning", "--working-dir", str(settings.BASE_DIR)),
        target,
    ]


def serve(host, port, workers):
    """Become the server: this process is replaced, so that signals reach it directly."""
    command = server(host, port, workers)
    sys.stdout.flush()
    os.chdir(settings.BASE_DIR)
    # The arguments are ours; no shell is involved.
    os.execv(command[0], command)  # noqa: S606
