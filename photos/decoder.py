"""`render` in a process of its own, so that no picture can take the server down with it.

A decoder is a library of a hundred thousand lines fed with a stranger's bytes. Here it runs in a
child that has nothing to lose: no environment and so no secrets, no files it could write, bounded
memory and processor time, first in line when memory runs out. The child stays for the next photo
and leaves after `IDLE_SECONDS` without one; one photo through it costs some milliseconds more
than in the server itself.

Protocol, in both directions over pipes: four bytes of length, a JSON object of that length, then
as many bytes as it says. The parent sends {"shape": …, "bytes": n} and the file. The child answers
{"taken": true} when it has all of it, then {"refused": sentence}, {"fault": what happened}, or the
fields of `Renditions` with {"bytes": n} for each file, and the files. Nothing is unpickled and
every length is checked, because a child that was taken over may answer anything.

Pure: no Django.
"""

import atexit
import fcntl
import json
import logging
import os
import resource
import select
import signal
import subprocess
import sys
import threading
import time
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

from baliprocess.told import told

from .inspection import Refused, Shape, inspect, name_of, read_bytes

# The largest picture that is let in, 64 megapixels of WebP, takes 1.4 GB of addresses to decode.
MEMORY_BYTES = 1_800_000_000
CPU_SECONDS = 9
WALL_SECONDS = 45
IDLE_SECONDS = 30
# A fresh process now and then keeps what libraries leak from adding up.
PHOTOS_PER_PROCESS = 200
_MOST_OPEN_FILES = 32
_LONGEST_HEADER = 64_000
_PIPE_BYTES = 1 << 20
# Pillow gives back each block of 16 MB at once and has the system clear it anew for the next
# picture, a tenth of all processor time. Four kept spare nearly all of it; eight would only make
# the process larger, by 40 MB.
_BLOCKS_KEPT = 4
_MOST_ANSWERED = 200_000_000

TOO_SLOW = told("The picture takes too long to open. Please save it again as an ordinary JPEG.")
TOO_MUCH_MEMORY = told(
    "The picture needs too much memory to open. Please send it with fewer pixels."
)
UNREADABLE = told("The picture cannot be decoded: the file is damaged.")
BUSY = told("Too many photos are being opened at once. Please try again.")

logger = logging.getLogger(__name__)


def render(file, *, shape=None):
    """The `Renditions` of a path, a binary file or bytes, made by a child process.

    The same as `renditions.render`, which it calls there: `shape` is what `inspect` gave, and
    without it the file is inspected first. Raises `Refused` also if the child took more than
    `CPU_SECONDS` or `MEMORY_BYTES`, died, or did not answer within `WALL_SECONDS`.
    """
    name = name_of(file)
    data = read_bytes(file)
    return _children.render(data, shape or inspect(data, name=name))


def close():
    """End the children that are waiting for work."""
    _children.close()


class _Gone(Exception):
    """The child had left, from idleness or age, before it took the photo."""


class _Children:
    """As many children as there are processors, each taken by one thread at a time."""

    def __init__(self):
        self.idle = []
        self.lock = threading.Lock()
        self.places = threading.BoundedSemaphore(os.cpu_count() or 1)

    def render(self, data, shape):
        if not self.places.acquire(timeout=WALL_SECONDS):
            raise Refused(BUSY)
        try:
            while True:
                child, fresh = self.take()
                try:
                    answer = child.render(data, shape)
                except _Gone:
                    child.end()
                    if fresh:
                        logger.exception("The process that decodes photos does not start.")
                        raise Refused(UNREADABLE) from None
                except BaseException:
                    # A child that has met a broken picture is not trusted with another one.
                    child.end()
                    raise
                else:
                    with self.lock:
                        self.idle.append(child)
                    return answer
        finally:
            self.places.release()

    def take(self):
        with self.lock:
            if self.idle:
                return self.idle.pop(), False
        return _Child(), True

    def close(self):
        with self.lock:
            idle, self.idle = self.idle, []
        for child in idle:
            child.end()


def _program():
    """What a child runs; the limits are told to it, because it has no environment."""
    root = str(Path(__file__).resolve().parent.parent)
    limits = {"memory": MEMORY_BYTES, "seconds": CPU_SECONDS, "idle": IDLE_SECONDS}
    return (
        f"import sys; sys.path.insert(0, {root!r}); "
        f"from photos.decoder import serve; serve(**{limits!r})"
    )


class _Child:
    """The parent's end of one child process."""

    def __init__(self, program=None):
        self.process = subprocess.Popen(  # noqa: S603 — our own program, no word of it from outside
            [sys.executable, "-I", "-c", program or _program()],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
            env={},
            # Keys pressed in the operator's terminal are meant for the server.
            start_new_session=True,
        )
        self.inlet, self.outlet = self.process.stdin.fileno(), self.process.stdout.fileno()
        for pipe in (self.inlet, self.outlet):
            os.set_blocking(pipe, False)
            # Linux only; 64 kB, the size without asking, means 16 times the switching.
            with suppress(OSError, AttributeError):
                fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, _PIPE_BYTES)

    def render(self, data, shape):
        """The answer of the child as `Renditions`. Raises `Refused` or `_Gone`."""
        deadline = time.monotonic() + WALL_SECONDS
        try:
            self.hand_over(data, shape, deadline)
            answer = self.header(deadline)
            if "refused" in answer:
                # One of our own sentences, told in the language of whoever reads it.
                raise Refused(told(str(answer["refused"])))
            if "fault" in answer:
                logger.error("A photo could not be decoded: %r", answer["fault"])
                raise Refused(UNREADABLE)
            return self.renditions(answer, deadline)
        except EOFError:
            raise Refused(self.cause_of_death()) from None
        except (KeyError, TypeError, ValueError, AttributeError, RecursionError):
            logger.exception("The process that decodes photos gave an answer that makes no sense.")
            raise Refused(UNREADABLE) from None

    def hand_over(self, data, shape, deadline):
        try:
            self.write(_framed({"shape": asdict(shape), "bytes": len(data)}), deadline)
            self.write(data, deadline)
            taken = self.header(deadline)
        except (EOFError, BrokenPipeError):
            raise _Gone from None
        if taken != {"taken": True}:
            raise ValueError("the photo was not taken")

    def renditions(self, answer, deadline):
        # Imported here: a server that only checks files does without the imaging library.
        from .renditions import Picture, Renditions

        files = [*answer["pictures"], answer["download"]]
        if sum(int(file["bytes"]) for file in files) > _MOST_ANSWERED:
            raise ValueError("the files are too large")
        pictures = [
            Picture(
                str(file["format"]),
                int(file["width"]),
                int(file["height"]),
                self.read(int(file["bytes"]), deadline),
            )
            for file in files
        ]
        return Renditions(
            width=int(answer["width"]),
            height=int(answer["height"]),
            pictures=tuple(pictures[:-1]),
            download=pictures[-1],
            pixel_sha256=str(answer["pixel_sha256"]),
            difference_hash=str(answer["difference_hash"]),
            colour=str(answer["colour"]),
        )

    def cause_of_death(self):
        """The sentence for the officer, by what ended the child."""
        try:
            status = self.process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            return UNREADABLE
        logger.warning("The process that decodes photos ended with status %s.", status)
        if status == -signal.SIGXCPU:
            return TOO_SLOW
        return TOO_MUCH_MEMORY if status in (-signal.SIGKILL, -signal.SIGABRT) else UNREADABLE

    def end(self):
        """Kill the child, if it still runs, and take back what it held."""
        self.process.kill()
        self.process.stdin.close()
        self.process.stdout.close()
        self.process.wait()

    # Bytes through the pipes, never longer than until the deadline

    def wait_for(self, descriptor, event, deadline):
        poll = select.poll()
        poll.register(descriptor, event)
        if not poll.poll(max(0, deadline - time.monotonic()) * 1000):
            raise Refused(TOO_SLOW)

    def write(self, data, deadline):
        view = memoryview(data)
        while view:
            self.wait_for(self.inlet, select.POLLOUT, deadline)
            with suppress(BlockingIOError):
                view = view[os.write(self.inlet, view) :]

    def read(self, length, deadline):
        if not 0 <= length <= _MOST_ANSWERED:
            raise ValueError("no such length")
        parts = []
        while length:
            self.wait_for(self.outlet, select.POLLIN, deadline)
            part = os.read(self.outlet, min(length, 1 << 20))
            if not part:
                raise EOFError
            parts.append(part)
            length -= len(part)
        return b"".join(parts)

    def header(self, deadline):
        length = int.from_bytes(self.read(4, deadline))
        if length > _LONGEST_HEADER:
            raise ValueError("no such header")
        return dict(json.loads(self.read(length, deadline)))


def _framed(fields):
    text = json.dumps(fields).encode()
    return len(text).to_bytes(4) + text


_children = _Children()
atexit.register(close)


def _forget():
    """A fork must not share its parent's children; the parent will end them."""
    global _children  # noqa: PLW0603 — there is one set of children a process
    _children = _Children()


os.register_at_fork(after_in_child=_forget)


# The child's side


def serve(*, memory, seconds, idle):
    """Answer photos on standard input until there are none for `idle` seconds.

    `memory` bounds the address space in bytes, `seconds` the processor time for each photo.
    """
    from PIL import Image

    from . import renditions

    Image.core.set_blocks_max(_BLOCKS_KEPT)
    _give_up_everything(memory)
    inlet, outlet = sys.stdin.buffer, sys.stdout.buffer
    for _ in range(PHOTOS_PER_PROCESS):
        if not select.select([inlet], [], [], idle)[0]:
            return
        question = _question(inlet)
        if question is None:
            return
        outlet.write(_framed({"taken": True}))
        outlet.flush()
        _allow(seconds)
        for part in _answer(renditions, *question):
            outlet.write(part)
        outlet.flush()
        # What came and went with this photo is not kept while waiting for the next.
        del question, part


def _give_up_everything(memory):
    # Of all processes on the machine, this is the one to kill when memory runs out.
    with suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text("1000")
    for limit, value in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NOFILE, _MOST_OPEN_FILES),
    ):
        resource.setrlimit(limit, (value, value))


def _question(inlet):
    """(file, shape) as the parent sent them, or None at the end of input."""
    length = int.from_bytes(inlet.read(4))
    if not length:
        return None
    fields = json.loads(inlet.read(length))
    data = inlet.read(fields["bytes"])
    shape = Shape(**{**fields["shape"], "notes": tuple(fields["shape"]["notes"])})
    return (data, shape) if len(data) == fields["bytes"] else None


def _allow(seconds):
    """Let the process go on for `seconds` of processor time; the kernel counts its whole life."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    spent = int(used.ru_utime + used.ru_stime)
    resource.setrlimit(resource.RLIMIT_CPU, (spent + seconds, resource.RLIM_INFINITY))


def _answer(renditions, data, shape):
    """The parts of the answer in the order they are written."""
    try:
        made = renditions.render(data, shape=shape)
    except Refused as refusal:
        return [_framed({"refused": str(refusal)})]
    except Exception as fault:  # noqa: BLE001 — the parent logs it and goes on
        return [_framed({"fault": f"{type(fault).__name__}: {fault}"[:1000]})]
    files = [*made.pictures, made.download]
    described = [
        {"format": file.format, "width": file.width, "height": file.height, "bytes": len(file.data)}
        for file in files
    ]
    fields = {
        name: getattr(made, name)
        for name in ("width", "height", "pixel_sha256", "difference_hash", "colour")
    }
    fields |= {"pictures": described[:-1], "download": described[-1]}
    return [_framed(fields), *(file.data for file in files)]
