"""How long a session lasts, whose sessions there are, and ending them.

Everything is kept in the session itself: when it began, when it was last used, in what browser.
"""

import base64
from dataclasses import dataclass
from datetime import datetime

from django.contrib.auth import BACKEND_SESSION_KEY, SESSION_KEY
from django.contrib.sessions.models import Session
from django.utils import timezone
from django.utils.crypto import salted_hmac

#: A session ends so many seconds after it began, and after it was last used.
WHOLE, IDLE = 12 * 60 * 60, 60 * 60
#: The last use is written down this often at most.
NOTED_EVERY = 60

BEGAN, SEEN, BROWSER = "began_at", "seen_at", "browser"

_BROWSERS = (
    ("Edg", "Edge"),
    ("OPR", "Opera"),
    ("Firefox", "Firefox"),
    ("Chrome", "Chrome"),
    ("Safari", "Safari"),
)
_SYSTEMS = (
    ("Windows", "Windows"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("Mac OS", "macOS"),
    ("Linux", "Linux"),
)


def _now():
    return int(timezone.now().timestamp())


def begin(request):
    """Start the clocks of a session in which somebody has just signed in."""
    session = request.session
    session[BEGAN] = session[SEEN] = _now()
    session[BROWSER] = browser(request.META.get("HTTP_USER_AGENT", ""))


def browser(agent):
    """ "Firefox on Windows", from what a browser says of itself; nothing finer is kept."""

    def first(known):
        return next((name for sign, name in known if sign in agent), "")

    program, system = first(_BROWSERS), first(_SYSTEMS)
    return " on ".join(filter(None, [program, system]))


def is_over(session):
    """Whether the session of somebody signed in has lasted or lain idle too long."""
    now = _now()
    return now - session.get(BEGAN, 0) >= WHOLE or now - session.get(SEEN, 0) >= IDLE


def use(session):
    """Write down that it is being used."""
    now = _now()
    if now - session[SEEN] >= NOTED_EVERY:
        session[SEEN] = now


@dataclass(frozen=True)
class Kept:
    """One session as the page shows it; `handle` names it without being its key."""

    key: str
    handle: str
    began: datetime
    seen: datetime
    browser: str


def _moment(seconds):
    return datetime.fromtimestamp(seconds, tz=timezone.get_default_timezone())


def handle_of(key):
    """What a page may show of a session: who reads it cannot take the session over."""
    return salted_hmac("session", key or "").hexdigest()[:16]


def draft_key(user):
    """With what a browser seals what its user typed and has not saved; "" for nobody.

    The same in all sessions, because a draft outlives them, until the password changes.
    """
    if not user.is_authenticated:
        return ""
    told = salted_hmac("drafts", f"{user.pk} {user.password}", algorithm="sha256")
    return base64.b64encode(told.digest()).decode()


def sessions_of(user):
    """The `Kept` sessions in which `user` is signed in, the last used first."""
    found = []
    for row in Session.objects.filter(expire_date__gt=timezone.now()).iterator():
        data = row.get_decoded()
        if data.get(SESSION_KEY) == str(user.pk) and BACKEND_SESSION_KEY in data:
            began, seen = data.get(BEGAN, 0), data.get(SEEN, 0)
            if not is_over(data):
                key = row.session_key
                told = data.get(BROWSER, "")
                found.append(Kept(key, handle_of(key), _moment(began), _moment(seen), told))
    return sorted(found, key=lambda each: each.seen, reverse=True)


def end(user, *, handle=None, keep=None):
    """End the sessions of `user`: the one called `handle`, or all but the one whose key is `keep`.

    Gives their number.
    """
    keys = [
        each.key
        for each in sessions_of(user)
        if each.key != keep and (handle is None or each.handle == handle)
    ]
    Session.objects.filter(session_key__in=keys).delete()
    return len(keys)
