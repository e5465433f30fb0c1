"""The text of a PDF, read by a process that may die. PURE: a path in, `Reading` out.

A PDF is a program for a machine of many parts, and a hostile one may loop, nest or swell without
end. So it is read in a child with no environment, no files to write, bounded memory and time;
whatever becomes of it, the answer is a text or a sentence.
"""

import json
import resource
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

MOST_BYTES = 40 * 1024 * 1024
MOST_PAGES = 300
MOST_CHARACTERS = 300_000
MEMORY_BYTES = 700_000_000
CPU_SECONDS = 10
WALL_SECONDS = 20

TOO_LARGE = "The file is too large to be searched."
TOO_SLOW = "The file takes too long to read, so its text cannot be searched."
UNREADABLE = "The text of the file cannot be read, so it cannot be searched."
ENCRYPTED = "The file needs a password, so its text cannot be searched."
NO_TEXT = "The file holds pictures of pages, no text that could be searched."


@dataclass(frozen=True)
class Reading:
    """What a file says: its `text` ("" if there is none), its pages if known, or the `fault`."""

    text: str = ""
    pages: int | None = None
    fault: str = ""


def read(data):
    """The Reading of a PDF given as bytes. Takes at most `WALL_SECONDS`; never raises."""
    if len(data) > MOST_BYTES:
        return Reading(fault=TOO_LARGE)
    root = str(Path(__file__).resolve().parent)
    program = f"import sys; sys.path.insert(0, {root!r}); import pdf; pdf.serve()"
    try:
        done = subprocess.run(  # noqa: S603 (our own program, no word of it from outside)
            [sys.executable, "-I", "-c", program],
            input=data,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={},
            timeout=WALL_SECONDS,
            check=False,
            start_new_session=True,
        )
    except subprocess.TimeoutExpired:
        return Reading(fault=TOO_SLOW)
    except OSError:
        return Reading(fault=UNREADABLE)
    return _reading(done)


def _reading(done):
    # The child may have been taken over: of what it says only text of known length is believed.
    if done.returncode < 0 and not done.stdout:
        return Reading(fault=TOO_SLOW if done.returncode in (-24, -9) else UNREADABLE)
    try:
        answer = json.loads(done.stdout[: 8 * MOST_CHARACTERS])
        text, pages, fault = str(answer["text"]), answer["pages"], str(answer["fault"])
    except (ValueError, KeyError, TypeError, RecursionError):
        return Reading(fault=UNREADABLE)
    pages = pages if isinstance(pages, int) and 0 <= pages < 100_000 else None
    # NUL and half characters: no database takes them.
    text = text.replace("\0", " ").encode(errors="ignore").decode()
    return Reading(text[:MOST_CHARACTERS], pages, fault[:200])


# The child's side


def serve():
    """Read a PDF from standard input, answer {"text", "pages", "fault"} on standard output."""
    # Of all processes on the machine, this is the one to end when memory runs out.
    with suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text("1000")
    for limit, value in (
        (resource.RLIMIT_AS, MEMORY_BYTES),
        (resource.RLIMIT_CPU, CPU_SECONDS),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NOFILE, 32),
    ):
        resource.setrlimit(limit, (value, value))
    answer = _extract(sys.stdin.buffer.read())
    sys.stdout.write(json.dumps(answer))


def _extract(data):
    import io
    import logging

    from pypdf import PdfReader

    logging.disable(logging.CRITICAL)
    parts, length, pages = [], 0, None
    fault = ""
    try:
        reader = PdfReader(io.BytesIO(data), strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            return {"text": "", "pages": None, "fault": ENCRYPTED}
        pages = len(reader.pages)
        for number in range(min(pages, MOST_PAGES)):
            with suppress(Exception):
                # A page that cannot be read does not take the others with it.
                text = reader.pages[number].extract_text()
                parts.append(text)
                length += len(text)
            if length > MOST_CHARACTERS:
                break
        if not "".join(parts).strip():
            fault = NO_TEXT
    except MemoryError:
        parts, fault = [], TOO_LARGE
    except Exception:  # noqa: BLE001 (whatever a hostile file makes the library raise)
        parts, fault = [], UNREADABLE
    return {"text": "\n".join(parts)[:MOST_CHARACTERS], "pages": pages, "fault": fault}
