"""Whether an address belongs to a body that issues documents, or to one that only keeps a copy.

This module is a leaf: it imports nothing of the project.
"""

import functools
from urllib.parse import urlsplit

#: The forum, organisations outside the domain .int, and governments without a mark of their own.
ISSUERS = (
    *("baliprocess.net", "asean.org", "europa.eu", "ilo.org", "un.org", "unhcr.org", "unodc.org"),
    *("admin.ch", "auswaertiges-amt.de", "canada.ca", "gc.ca"),
)
#: How governments mark their domains below that of the country.
GOVERNMENT = {"gob", "gouv", "gov", "govt", "go"}


def is_official(url):
    """Whether `url` is an address of the forum, of a government or of an organisation of States."""
    return _issues((urlsplit(url).hostname or "").rstrip("."))


@functools.lru_cache(maxsize=500)
def _issues(host):
    labels = host.split(".")
    if labels[-1] in {"int", "gov"} or (len(labels) > 2 and labels[-2] in GOVERNMENT):
        return True
    return any(f".{host}".endswith(f".{issuer}") for issuer in ISSUERS)
