"""What all workers must know of each other at once: failed attempts to sign in, codes already used.

It stands in a table of the database; with REDIS_URL in Redis, and in that table again for as long
as Redis does not answer. So signing in is limited all the same: an outage gives whoever guesses
one more window, never an open door, and no page waits for a server that is away.

Keys tell of people: the name that was tried, the address it came from. What is stored is a code of
them that only the site's secret key could make, and no value is ever unpickled from Redis.

This module is a leaf: it imports nothing of the project.
"""

import json
import logging
import time

from django.conf import settings
from django.core.cache import caches
from django.core.cache.backends.redis import RedisCache as DjangoRedisCache
from django.db import connection
from django.utils import timezone
from django.utils.crypto import salted_hmac

#: The name in CACHES of what answers while Redis does not.
FALLBACK = "fallback"
#: So many seconds a Redis server may take, and for so many more nobody asks one that failed.
PATIENCE = 0.5
REST = 5.0

logger = logging.getLogger(__name__)

#: By server: until when (of the monotonic clock) this process leaves it alone.
_resting = {}


def hidden_key(key, prefix, version):
    """The key as it is stored: an HMAC-SHA256 in hexadecimal below `prefix`."""
    code = salted_hmac("shared cache", f"{version}:{key}", algorithm="sha256").hexdigest()
    return f"{prefix}{code}"


def forget_expired(*, dry=False):
    """Delete what is over from the tables of the database; gives how many entries were.

    Of itself a table forgets only when it is full. Redis needs no reminder.
    """
    number = 0
    for options in settings.CACHES.values():
        if not options["BACKEND"].endswith(".DatabaseCache"):
            continue
        where = f'FROM "{options["LOCATION"]}" WHERE expires < %s'
        with connection.cursor() as cursor:
            now = connection.ops.adapt_datetimefield_value(timezone.now())
            cursor.execute(f"SELECT count(*) {where}", [now])
            number += cursor.fetchone()[0]
            if not dry:
                cursor.execute(f"DELETE {where}", [now])
    return number


class Plain:
    """Values as JSON. Whole numbers stay numbers, so that Redis can count them up itself."""

    def dumps(self, value):
        return value if type(value) is int else json.dumps(value).encode()

    def loads(self, data):
        return json.loads(data)


class RedisCache(DjangoRedisCache):
    """Django's, but that it never raises for a server that is away: the fallback answers."""

    def __init__(self, server, params):
        from redis import RedisError  # only where an installation has it
        from redis.backoff import NoBackoff
        from redis.retry import Retry

        options = {
            "serializer": "baliprocess.shared_cache.Plain",
            "socket_timeout": PATIENCE,
            "socket_connect_timeout": PATIENCE,
            # A connection that Redis closed meanwhile deserves a second one, at once.
            "retry": Retry(NoBackoff(), 1),
        }
        super().__init__(server, params | {"OPTIONS": options | params.get("OPTIONS", {})})
        self._server = str(server)
        self._failures = (RedisError, OSError)

    def is_resting(self):
        """Whether the server failed a moment ago and is not asked at present."""
        return time.monotonic() < _resting.get(self._server, 0)

    def _try(self, act):
        """(whether Redis answered, what it answered to `act`)."""
        if self.is_resting():
            return False, None
        try:
            return True, act()
        except self._failures as error:
            _resting[self._server] = time.monotonic() + REST
            # Not the error's own words: they may hold the address with its password.
            logger.warning("Redis does not answer (%s): asking again in 5 s.", type(error).__name__)
            return False, None

    def answers(self):
        """Whether Redis answers at this moment; it is asked even while it rests."""
        _resting.pop(self._server, None)
        return self._try(lambda: self._cache.get_client().ping())[0]

    def count(self, key, seconds, by=1):
        """What has been counted of `key` in `seconds` from the first, with `by` more.

        None while Redis is away.
        """
        stored = self.make_and_validate_key(key)

        def act():
            pipeline = self._cache.get_client(write=True).pipeline(transaction=True)
            pipeline.set(stored, 0, ex=seconds, nx=True)
            pipeline.incr(stored, by)
            return pipeline.execute()[-1]

        return self._try(act)[1]


def _with_fallback(name):
    own = getattr(DjangoRedisCache, name)

    def method(self, *args, **kwargs):
        answered, found = self._try(lambda: own(self, *args, **kwargs))
        return found if answered else getattr(caches[FALLBACK], name)(*args, **kwargs)

    method.__name__ = name
    method.__doc__ = f"As `{name}` of Django's, by the fallback while Redis is away."
    return method


for _name in (
    *("add", "get", "set", "touch", "delete", "has_key", "incr"),
    *("get_many", "set_many", "delete_many", "clear"),
):
    setattr(RedisCache, _name, _with_fallback(_name))
