import os
import resource
import signal
import threading
import time
from pathlib import Path

import pytest
from django.utils import translation
from PIL import Image

from photos import decoder, renditions
from photos.containers import jpeg_segments
from photos.inspection import Refused, inspect
from tests.photos.samples import encoded, jpeg, scene

PHOTO = jpeg(picture=scene(800, 600))


@pytest.fixture(autouse=True)
def _new_children():
    """Limits that a test changes hold for children started after that."""
    decoder.close()
    yield
    decoder.close()


def children():
    return decoder._children.idle


def alive(process_id):
    try:
        os.kill(process_id, 0)
    except ProcessLookupError:
        return False
    return "\nState:\tZ" not in Path(f"/proc/{process_id}/status").read_text()


def wait_until(true, seconds=20):
    end = time.monotonic() + seconds
    while not true() and time.monotonic() < end:
        time.sleep(0.02)
    return true()


def test_render_gives_what_the_renditions_give():
    assert decoder.render(PHOTO) == renditions.render(PHOTO)


def test_render_refuses_by_name_and_content_without_a_child(tmp_path):
    path = tmp_path / "a.png"
    path.write_bytes(PHOTO)
    with pytest.raises(Refused, match=r"ends in \.png"):
        decoder.render(path)
    with pytest.raises(Refused, match="empty"):
        decoder.render(b"")
    assert children() == []


def test_one_child_serves_photo_after_photo():
    decoder.render(PHOTO)
    (first,) = children()
    decoder.render(jpeg())
    assert children() == [first]


def test_a_photo_after_a_refused_one_has_a_new_child():
    decoder.render(jpeg())
    (child,) = children()
    whole = encoded(scene(), "WEBP")
    with pytest.raises(Refused, match="cannot be decoded") as refused:
        decoder.render(whole[:20] + bytes(len(whole) - 20), shape=inspect(whole))
    assert not alive(child.process.pid)
    assert decoder.render(jpeg()).width == 96
    with translation.override("id"):
        assert str(refused.value) == "Gambar tidak dapat diurai: berkasnya rusak."


def test_the_child_has_nothing_to_lose(monkeypatch):
    monkeypatch.setenv("SECRET_KEY", "canary")
    decoder.render(jpeg())
    (child,) = children()
    folder = Path(f"/proc/{child.process.pid}")
    assert b"canary" not in (folder / "environ").read_bytes()
    limits = {
        name: resource.prlimit(child.process.pid, number)
        for name, number in (
            ("memory", resource.RLIMIT_AS),
            ("file size", resource.RLIMIT_FSIZE),
            ("core", resource.RLIMIT_CORE),
            ("files", resource.RLIMIT_NOFILE),
        )
    }
    assert limits == {
        "memory": (decoder.MEMORY_BYTES,) * 2,
        "file size": (0, 0),
        "core": (0, 0),
        "files": (32, 32),
    }
    assert resource.prlimit(child.process.pid, resource.RLIMIT_CPU)[0] <= decoder.CPU_SECONDS + 5
    assert (folder / "oom_score_adj").read_text() == "1000\n"
    # Standard input, output and error, and nothing of the server's.
    assert len(list((folder / "fd").iterdir())) == 3


def test_a_picture_beyond_the_memory_is_refused_and_the_next_one_served(monkeypatch):
    monkeypatch.setattr(decoder, "MEMORY_BYTES", 200_000_000)
    large = encoded(Image.new("RGB", (7_000, 7_000), "#345678"), quality=98)
    shape = inspect(encoded(Image.new("RGB", (700, 700), "#345678")))
    shape = type(shape)(**{**vars_of(shape), "width": 7_000, "height": 7_000})
    with pytest.raises(Refused) as refused:
        decoder.render(large, shape=shape)
    assert str(refused.value) == decoder.TOO_MUCH_MEMORY
    assert decoder.render(jpeg()).width == 96


def vars_of(shape):
    return {name: getattr(shape, name) for name in type(shape).__dataclass_fields__}


def test_a_picture_beyond_the_time_is_refused_and_the_next_one_served(monkeypatch):
    monkeypatch.setattr(decoder, "CPU_SECONDS", 1)
    data = encoded(Image.new("RGB", (6_000, 3_900), "#345678"), progressive=True)
    scans = [data[begin:stop] for m, begin, _, stop in jpeg_segments(data) if m == 0xDA]
    data = data[:-2] + scans[-1] * 40 + data[-2:]
    begun = time.monotonic()
    with pytest.raises(Refused) as refused:
        decoder.render(data)
    assert str(refused.value) == decoder.TOO_SLOW
    assert time.monotonic() - begun < 20
    assert decoder.render(jpeg()).width == 96


def test_a_child_that_dies_at_work_costs_one_photo():
    data = encoded(scene(6_000, 4_000))
    decoder.render(jpeg())
    (child,) = children()
    timer = threading.Timer(0.2, os.kill, (child.process.pid, signal.SIGSEGV))
    timer.start()
    with pytest.raises(Refused, match="cannot be decoded"):
        decoder.render(data)
    timer.join()
    assert not alive(child.process.pid)
    assert decoder.render(jpeg()).width == 96


def test_a_child_killed_for_memory_says_so():
    data = encoded(scene(6_000, 4_000))
    decoder.render(jpeg())
    (child,) = children()
    timer = threading.Timer(0.2, os.kill, (child.process.pid, signal.SIGKILL))
    timer.start()
    with pytest.raises(Refused) as refused:
        decoder.render(data)
    timer.join()
    assert str(refused.value) == decoder.TOO_MUCH_MEMORY


def test_a_child_that_left_is_replaced_without_a_word(monkeypatch):
    monkeypatch.setattr(decoder, "IDLE_SECONDS", 0.05)
    decoder.render(jpeg())
    (child,) = children()
    assert wait_until(lambda: not alive(child.process.pid))
    assert decoder.render(PHOTO) == renditions.render(PHOTO)
    assert child not in children()


def test_close_ends_the_children():
    decoder.render(jpeg())
    (child,) = children()
    decoder.close()
    assert child.process.returncode is not None
    assert children() == []


def test_a_child_ends_with_its_server():
    program = (
        "from photos import decoder; from tests.photos.samples import jpeg; import os; "
        "decoder.render(jpeg()); print(decoder._children.idle[0].process.pid, flush=True); "
        "os.kill(os.getpid(), 9)"
    )
    server = decoder.subprocess.run(
        [decoder.sys.executable, "-c", program], stdout=-1, check=False, timeout=60
    )
    assert server.returncode == -signal.SIGKILL
    assert wait_until(lambda: not alive(int(server.stdout)))


def test_threads_share_as_many_children_as_there_are_processors():
    made = []
    threads = [
        threading.Thread(target=lambda: made.append(decoder.render(PHOTO))) for _ in range(6)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert made == [renditions.render(PHOTO)] * 6
    assert 1 <= len(children()) <= (os.cpu_count() or 1)


def test_a_fork_starts_children_of_its_own():
    decoder.render(jpeg())
    (child,) = children()
    forked = os.fork()
    if not forked:
        # No assertion can be reported from here: the exit code says what happened.
        code = 1
        if children() == [] and decoder.render(PHOTO).width == 800:
            code = 0
        decoder.close()
        os._exit(code)
    assert os.waitstatus_to_exitcode(os.waitpid(forked, 0)[1]) == 0
    assert alive(child.process.pid)
    assert decoder.render(jpeg()).width == 96
    assert children() == [child]


TAKEN = "tell({'taken': True}); "
DOWNLOAD = "tell({'pictures': [], 'download': {'format': 'JPEG', 'width': 1, 'height': 1, %s}}); "
ANSWERS = {
    "nothing": "",
    "no json": "say(b'\\0\\0\\0\\4nope')",
    "a list": "say(b'\\0\\0\\0\\2[]')",
    "a long header": "say(b'\\xff\\xff\\xff\\xff')",
    "not taken": "tell({'taken': False})",
    "no pictures": TAKEN + "tell({'width': 1})",
    "too long files": TAKEN + DOWNLOAD % "'bytes': 10 ** 12",
    "negative files": TAKEN + DOWNLOAD % "'bytes': -5",
    "cut files": TAKEN + DOWNLOAD % "'bytes': 500" + "say(b'x')",
    "deep json": TAKEN + "t = b'[' * 60000; say(len(t).to_bytes(4) + t)",
    "a fault": TAKEN + "tell({'fault': 'KeyError'})",
}


@pytest.mark.parametrize("kind", ANSWERS)
def test_a_child_that_was_taken_over_is_not_believed(kind):
    program = (
        "import json, sys\n"
        "def say(b): sys.stdout.buffer.write(b); sys.stdout.flush()\n"
        "def tell(d): t = json.dumps(d).encode(); say(len(t).to_bytes(4) + t)\n"
        "n = int.from_bytes(sys.stdin.buffer.read(4))\n"
        "sys.stdin.buffer.read(json.loads(sys.stdin.buffer.read(n))['bytes'])\n" + ANSWERS[kind]
    )
    data = jpeg()
    child = decoder._Child(program)
    try:
        with pytest.raises((Refused, decoder._Gone)) as raised:
            child.render(data, inspect(data))
    finally:
        child.end()
    assert str(raised.value) in ("", decoder.UNREADABLE)


def test_a_child_that_says_nothing_is_not_waited_for(monkeypatch):
    monkeypatch.setattr(decoder, "WALL_SECONDS", 0.3)
    data = jpeg()
    for program in ("import time; time.sleep(60)", "import sys\nwhile sys.stdin.buffer.read(9): 0"):
        child = decoder._Child(program)
        begun = time.monotonic()
        try:
            with pytest.raises(Refused) as refused:
                child.render(data + bytes(500_000), inspect(data))
        finally:
            child.end()
        assert str(refused.value) == decoder.TOO_SLOW
        assert time.monotonic() - begun < 5
