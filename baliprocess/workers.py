"""Workers of granian that are forked from a loader: a process that has loaded the site, and leaves.

Workers part from one process so that what it has loaded is in memory once. But a page that both of
them come to write to is there three times if that process stays, once for each and once for
nobody. So granian's own process loads nothing: for each set of workers it forks a loader, which
loads the site, forks the workers and ends; then Linux gives them to granian's process as children
of its own. https://man7.org/linux/man-pages/man2/PR_SET_CHILD_SUBREAPER.2const.html

This module is a leaf: it imports nothing of the project, nor Django.
"""

import ctypes
import gc
import multiprocessing
import os
import select
import signal
import struct
import sys
import threading
import traceback

_SET_CHILD_SUBREAPER = 36
_PID = struct.Struct("i")


def adopts_orphans(yes):
    """Have the children of children that end become this process' own, or no longer.

    Says whether the system can: Linux can, and other systems have no such call.
    """
    if not sys.platform.startswith("linux"):
        return False
    zero, wish = ctypes.c_ulong(0), ctypes.c_ulong(yes)
    return ctypes.CDLL(None).prctl(_SET_CHILD_SUBREAPER, wish, zero, zero, zero) == 0


def can_be_forked_apart():
    """Whether this system has what a `Worker` needs."""
    try:
        os.close(os.pidfd_open(os.getpid()))
    except (AttributeError, OSError):
        return False
    return adopts_orphans(False)


class Worker:
    """What granian asks of a `multiprocessing.Process`: to start, to wait for and to end it."""

    def __init__(self, load, target, args):
        self.load, self.target, self.args = load, target, args
        self.pid = None
        self._handle = None
        self._ended = False
        self._lock = threading.Lock()

    def start(self):
        """Run in a process of its own, unless it does already."""
        if self.pid is None:
            start([self], self.load)

    def run(self):
        """What it is for; called in the process itself."""
        self.target(*self.args)

    def became(self, pid):
        """Note that it runs as `pid`, a child of this process."""
        self.pid, self._handle = pid, os.pidfd_open(pid)

    def join(self, timeout=None):
        """Wait until it has ended, at most `timeout` seconds."""
        if self._ended:
            return
        poll = select.poll()
        poll.register(self._handle, select.POLLIN)
        if poll.poll(None if timeout is None else timeout * 1_000):
            self._reap()

    def is_alive(self):
        self.join(0)
        return not self._ended

    def terminate(self):
        self._send(signal.SIGTERM)

    def kill(self):
        self._send(signal.SIGKILL)

    def _send(self, number):
        with self._lock:
            if not self._ended:
                signal.pidfd_send_signal(self._handle, number)

    def _reap(self):
        # Two threads of granian wait for it; the first takes it from the system's table. The
        # handle stays: the other may be waiting at it, and its number must not come to mean more.
        with self._lock:
            if not self._ended:
                os.waitid(os.P_PIDFD, self._handle, os.WEXITED)
                self._ended = True


def start(workers, load):
    """Run these `Worker`s in processes that share what `load()` has loaded.

    Raises ChildProcessError if it could not be loaded; standard error says why, and none runs.
    """
    ends = reading, writing = os.pipe()
    sys.stdout.flush()
    sys.stderr.flush()
    # To look for garbage is to write to every object: the loader looks through its own alone.
    gc.freeze()
    adopts_orphans(True)
    try:
        loader = os.fork()
        if not loader:
            _be_loader(workers, load, ends)
        os.waitpid(loader, 0)
        os.close(writing)
        told = os.read(reading, _PID.size * len(workers))
        if not told:
            raise ChildProcessError("The site could not be loaded.")
        for worker, (pid,) in zip(workers, _PID.iter_unpack(told), strict=True):
            worker.became(pid)
    finally:
        os.close(reading)
        adopts_orphans(False)


def _be_loader(workers, load, ends):
    """Load, fork, tell the numbers of the workers, and end: it never comes back."""
    # The handlers of its parent would only note that it was told to stop.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    started, status = [], 1
    try:
        load()
        fork = multiprocessing.get_context("fork")
        for worker in workers:
            process = fork.Process(name="granian-worker", target=_run, args=(worker, ends))
            process.start()
            started.append(process)
        os.write(ends[1], b"".join(_PID.pack(process.pid) for process in started))
        status = 0
    finally:
        if status:
            traceback.print_exc()
            for process in started:
                process.kill()
        sys.stderr.flush()
        # At once: what Python does at its end would wait for the workers.
        os._exit(status)


def _run(worker, ends):
    for end in ends:
        os.close(end)
    worker.run()


def serve_from_loader(load):
    """Have granian start its workers so: each set of them shares what `load()` loads then."""
    from granian.server.mp import MPServer, WorkerProcess

    def spawn(self, target, args):
        self.inner = Worker(load, target, args)

    def spawn_workers(self, target, loader):
        made = [
            self._spawn_worker(idx=place, target=target, callback_loader=loader)
            for place in range(self.workers)
        ]
        try:
            start([each.inner for each in made], load)
        except ChildProcessError:
            # Whoever was told to stop meanwhile has done so.
            sys.exit(0 if self.interrupt_signal else 1)
        for each in made:
            each.start()
            self.wrks.append(each)
        self._metrics.incr_spawn(self.workers)

    WorkerProcess._spawn = spawn
    MPServer._spawn_workers = spawn_workers
