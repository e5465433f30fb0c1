"""The calls by which a process and its children change files, one by one, each let through or not.

The kernel stops the process at each such call and asks (seccomp's user notification, Linux 5.5 and
newer): https://docs.kernel.org/userspace-api/seccomp_filter.html#userspace-notification. Unlike
strace's injection it numbers the calls of all processes of an operation together, stops at no
others, and costs no process of its own.
"""

import ctypes
import errno
import fcntl
import gc
import os
import platform
import select
import signal
import socket
import struct
from contextlib import suppress
from pathlib import Path

#: What changes a file, by its number on each kind of machine: those of asm-generic/unistd.h are
#: the same on all but the oldest. https://man7.org/linux/man-pages/man2/syscalls.2.html
X86_64 = {
    "write": 1,
    "open": 2,
    "pwrite64": 18,
    "writev": 20,
    "sendfile": 40,
    "fsync": 74,
    "fdatasync": 75,
    "truncate": 76,
    "ftruncate": 77,
    "rename": 82,
    "mkdir": 83,
    "rmdir": 84,
    "creat": 85,
    "link": 86,
    "unlink": 87,
    "symlink": 88,
    "chmod": 90,
    "fchmod": 91,
    "openat": 257,
    "mkdirat": 258,
    "unlinkat": 263,
    "renameat": 264,
    "linkat": 265,
    "symlinkat": 266,
    "fchmodat": 268,
    "sync_file_range": 277,
    "fallocate": 285,
    "pwritev": 296,
    "renameat2": 316,
    "copy_file_range": 326,
    "pwritev2": 328,
}
GENERIC = {
    "mkdirat": 34,
    "unlinkat": 35,
    "symlinkat": 36,
    "linkat": 37,
    "renameat": 38,
    "truncate": 45,
    "ftruncate": 46,
    "fallocate": 47,
    "fchmod": 52,
    "fchmodat": 53,
    "openat": 56,
    "write": 64,
    "writev": 66,
    "pwrite64": 68,
    "pwritev": 70,
    "sendfile": 71,
    "fsync": 82,
    "fdatasync": 83,
    "sync_file_range": 84,
    "renameat2": 276,
    "copy_file_range": 285,
    "pwritev2": 287,
}
MACHINES = {"x86_64": (317, X86_64), "aarch64": (277, GENERIC)}
#: Which argument says how a file is opened; a call that opens one to read it only is let through.
FLAGS = {"open": 1, "openat": 2}
CHANGING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC
#: Which argument is the file's number; what goes into a pipe or to standard error is let through.
NUMBERED = {
    "write": 0,
    "pwrite64": 0,
    "writev": 0,
    "pwritev": 0,
    "pwritev2": 0,
    "sendfile": 0,
    "copy_file_range": 2,
    "fsync": 0,
    "fdatasync": 0,
    "sync_file_range": 0,
    "ftruncate": 0,
    "fallocate": 0,
    "fchmod": 0,
}

KILL = "kill"
FAULTS = {KILL: KILL, "ENOSPC": errno.ENOSPC, "EIO": errno.EIO}

# From linux/seccomp.h, linux/filter.h and linux/prctl.h.
_NO_NEW_PRIVS, _SET_FILTER, _NEW_LISTENER = 38, 1, 1 << 3
_ASK, _ALLOW = 0x7FC00000, 0x7FFF0000
_LOAD, _EQUAL, _ANY_BIT, _GIVE = 0x20, 0x15, 0x45, 0x06
_RECEIVE, _SEND, _GO_ON = 0xC0502100, 0xC0182101, 1


class Unable(Exception):
    """The machine does not let a process be watched; the message says why."""


def machine():
    """(number of the call `seccomp`, {call: number}) of this machine. Raises Unable."""
    try:
        return MACHINES[platform.machine()]
    except KeyError:
        raise Unable(f"The calls of {platform.machine()} are not known.") from None


def _program():
    """The filter: the calls above are asked about, all others go through."""
    steps = []
    for name, number in machine()[1].items():
        steps.append((_LOAD, 0, 0, 0))
        if name in FLAGS:
            steps += [
                (_EQUAL, 0, 3, number),
                (_LOAD, 0, 0, 16 + 8 * FLAGS[name]),
                (_ANY_BIT, 0, 1, CHANGING),
            ]
        else:
            steps.append((_EQUAL, 0, 1, number))
        steps.append((_GIVE, 0, 0, _ASK))
    steps.append((_GIVE, 0, 0, _ALLOW))
    return b"".join(struct.pack("HBBI", *step) for step in steps), len(steps)


class _Filter(ctypes.Structure):
    _fields_ = [("count", ctypes.c_ushort), ("steps", ctypes.c_char_p)]


def _ask_from_now_on():
    """Put this process and those it starts under the filter; gives the descriptor that asks."""
    libc = ctypes.CDLL(None, use_errno=True)
    steps, count = _program()
    if libc.prctl(_NO_NEW_PRIVS, 1, 0, 0, 0):
        raise OSError(ctypes.get_errno(), "prctl")
    asked = libc.syscall(
        machine()[0], _SET_FILTER, _NEW_LISTENER, ctypes.byref(_Filter(count, steps))
    )
    if asked < 0:
        raise OSError(ctypes.get_errno(), "seccomp")
    return asked


def watched(work, folder, decide, *, seconds=120):
    """The number with which `work` ended in a process of its own; minus a signal's.

    Before each call that changes a file below `folder`, `decide(name, path)` gives None to let it
    be made, an error's number to let it fail, or KILL to end the process instead. `path` is empty
    for calls that name their file themselves. All processes that `work` started have ended, too.
    Raises Unable.
    """
    machine()
    here, there = socket.socketpair()
    pid = os.fork()
    if not pid:
        code = 3
        try:
            here.close()
            try:
                asked = _ask_from_now_on()
            except OSError as error:
                there.send(str(error).encode())
                os._exit(3)
            socket.send_fds(there, [b"1"], [asked])
            os.close(asked)
            there.close()
            # All of it is thrown away soon: that needs no collecting.
            gc.disable()
            code = work()
        finally:
            os._exit(code)
    there.close()
    with here:
        told, descriptors, *_rest = socket.recv_fds(here, 200, 1)
    if not descriptors:
        os.waitpid(pid, 0)
        raise Unable(told.decode(errors="replace"))
    try:
        _answer(descriptors[0], pid, folder, decide, seconds)
    finally:
        os.close(descriptors[0])
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def _answer(asked, pid, folder, decide, seconds):
    """Answer until the last process under the filter has ended."""
    names = {number: name for name, number in machine()[1].items()}
    poll = select.poll()
    poll.register(asked, select.POLLIN)
    while True:
        events = poll.poll(1000 * seconds)
        if not events:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
            continue
        if not events[0][1] & select.POLLIN:
            return
        question = bytearray(80)
        try:
            fcntl.ioctl(asked, _RECEIVE, question)
        except FileNotFoundError:
            # Whoever asked has been killed meanwhile.
            continue
        key, caller, _flags, number = struct.unpack_from("=QIIi", question)
        arguments = struct.unpack_from("=6Q", question, 32)
        error = _decision(names[number], caller, arguments, folder, decide)
        answer = (key, 0, 0, _GO_ON) if error is None else (key, 0, -error, 0)
        with suppress(FileNotFoundError):
            fcntl.ioctl(asked, _SEND, bytearray(struct.pack("=QqiI", *answer)))


def _decision(name, caller, arguments, folder, decide):
    path = ""
    if name in NUMBERED:
        try:
            path = str(Path(f"/proc/{caller}/fd/{arguments[NUMBERED[name]]}").readlink())
        except OSError:
            return None
        if not path.startswith(f"{folder}/"):
            return None
    if (what := decide(name, path)) != KILL:
        return what
    os.kill(caller, signal.SIGKILL)
    # Never made: the process is dead when it is answered.
    return errno.EINTR
