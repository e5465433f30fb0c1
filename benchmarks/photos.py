"""What a photo costs, beside the raw Pillow chain that makes the same files in the same run.

`python -m benchmarks.photos` prints a table; `measure()` gives the figures as a dict. Times are
processor seconds of one photo: the ways take turns, and the best turn of each counts, because
whatever else the machine does can only add to it.
"""

import io
import json
import math
import os
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from PIL import Image, ImageCms

from photos import decoder, iptc, reduction, renditions
from photos.colour import adobe_rgb_profile
from photos.inspection import inspect
from photos.likeness import psnr, similarity
from photos.reduction import way_down
from tests.photos import samples

ROOT = Path(__file__).resolve().parent.parent
LANCZOS = Image.Resampling.LANCZOS
SIZE = (6000, 4000)
TURNS = 6
TICK = os.sysconf("SC_CLK_TCK")

# Of each kind of picture: grain as at a low or a high sensitivity, and how it lies in the file.
PICTURES = {
    "calm": {"noise": 4},
    "turned": {"noise": 4, "orientation": 6},
    "wide colours": {"noise": 4, "wide": True},
    "grainy": {"noise": 16},
}


def make(path, *, noise, orientation=1, wide=False, seed=5):
    """A photo of 24 megapixels as a camera makes it: described, with a position and a preview."""
    picture = samples.scene(*SIZE, seed=seed, noise=noise)
    options = {"icc_profile": adobe_rgb_profile()} if wide else {}
    main = [samples.short_tag(0x0112, orientation), samples.ascii_tag(0x013B, "Lâm Khánh")]
    below = [samples.ascii_tag(0x9003, "2019:07:23 09:30:05")]
    packet = samples.xmp('photoshop:Credit="Lâm Khánh/VNA"')
    path.write_bytes(
        samples.with_segments(
            samples.encoded(picture, quality=92, **options),
            samples.exif_segment(samples.tiff(main, below, samples.GPS)),
            samples.xmp_segment(packet),
            samples.iim_segment((110, "Lâm Khánh/VNA".encode())),
        )
    )


# The ways


def widest(size):
    """From the widest file to the narrowest."""
    return reversed(renditions.sizes(*size))


def upright(picture, orientation):
    return picture.transpose(Image.Transpose.ROTATE_270) if orientation == 6 else picture


def srgb(picture, profile):
    if not profile:
        return picture
    own = ImageCms.ImageCmsProfile(io.BytesIO(profile))
    target = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
    ImageCms.profileToProfile(picture, own, target, inPlace=True)
    return picture


def raw(data):
    """The least that makes these files with Pillow: a chain from half the size, and a full copy."""
    first = Image.open(io.BytesIO(data))
    orientation, profile = first.getexif().get(0x0112, 1), first.info.get("icc_profile")
    size = first.size if orientation < 5 else first.size[::-1]
    picture = first
    for step in widest(size):
        if picture is first:
            stored = step if orientation < 5 else step[::-1]
            picture.draft(None, stored)
            picture = srgb(picture.resize(stored, LANCZOS, reducing_gap=3.0), profile)
            picture = upright(picture, orientation)
        else:
            picture = picture.resize(step, LANCZOS, reducing_gap=3.0)
        picture.save(io.BytesIO(), **renditions.WEBP)
    del picture, first
    full = Image.open(io.BytesIO(data))
    full.load()
    full = upright(srgb(full, profile), orientation)
    full.save(io.BytesIO(), "JPEG", quality=renditions.DOWNLOAD_QUALITY)


def anew(data):
    """Five WebP files as most libraries make them: each from the original, Pillow's own method."""
    for step in widest(Image.open(io.BytesIO(data)).size):
        picture = Image.open(io.BytesIO(data)).convert("RGB")
        picture.resize(step, LANCZOS).save(io.BytesIO(), "WEBP", quality=80)


def five(data):
    """Our five WebP files alone, without the download, the hashes and the choice of the way."""
    shape = inspect(data)
    steps = renditions.sizes(shape.width, shape.height)
    picture, _, _ = renditions._decode(data, shape)
    picture = way_down(picture, steps[-1], lambda tiles: renditions._webp(tiles).data).down(
        picture, steps[-1]
    )
    for step in reversed(steps):
        picture = picture if picture.size == step else reduction.LANCZOS.down(picture, step)
        renditions._webp(picture)


def whole(data, render=renditions.render):
    """Everything from the bytes to the files: checks, metadata, hashes, sizes, credit."""
    shape = inspect(data, name="photo.jpg")
    described = iptc.read(data)
    made = render(data, shape=shape)
    renditions.with_credit(
        made.download.data, described.creator.value, described.credit_line.value, "", ""
    )


def in_child(data):
    """The same through a child process, as the server does it."""
    whole(data, decoder.render)


WAYS = {way.__name__: way for way in (raw, anew, five, whole, in_child)}


# Measuring


def seconds_of_children():
    """Processor seconds of the decoding processes that run."""
    spent = 0
    for child in decoder._children.idle:
        fields = Path(f"/proc/{child.process.pid}/stat").read_text().rpartition(")")[2].split()
        spent += int(fields[11]) + int(fields[12])
    return spent / TICK


def megabytes_of(process):
    """The most memory a process has held since it started its program."""
    status = Path(f"/proc/{process}/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0]) / 1000


def take_turns(path, *ways):
    """{way: processor seconds of its best photo}, all ways in turn in this process."""
    data = Path(path).read_bytes()
    best = dict.fromkeys(ways, math.inf)
    # The first round warms up: libraries load, a child starts.
    for turn in range(1 + TURNS):
        for way in ways:
            begun = time.process_time() + seconds_of_children()
            WAYS[way](data)
            spent = time.process_time() + seconds_of_children() - begun
            best[way] = min(best[way], spent) if turn else math.inf
    decoder.close()
    return best


def peak(path, way):
    """The megabytes of this process and of its child after two photos."""
    data = Path(path).read_bytes()
    for _ in range(2):
        WAYS[way](data)
    processes = ["self", *(child.process.pid for child in decoder._children.idle)]
    total = sum(megabytes_of(process) for process in processes)
    decoder.close()
    return total


def alone(task, *arguments):
    """The answer of one of the two functions above in a process of its own."""
    answer = subprocess.run(
        [sys.executable, "-m", "benchmarks.photos", task, *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        check=True,
        text=True,
    )
    return json.loads(answer.stdout)


def at_once(path, threads, photos=6):
    """Wall seconds a photo through children, by so many threads."""
    data = path.read_bytes()
    todo = list(range(photos))

    def work():
        while todo:
            todo.pop()
            in_child(data)

    # Children are started before the clock.
    workers = [threading.Thread(target=in_child, args=(data,)) for _ in range(threads)]
    for round_of in (workers, [threading.Thread(target=work) for _ in range(threads)]):
        begun = time.perf_counter()
        for worker in round_of:
            worker.start()
        for worker in round_of:
            worker.join()
    return (time.perf_counter() - begun) / photos


# Quality


def quality(path):
    """What is lost at worst over the widths against a Lanczos reduction, in dB of PSNR and SSIM.

    {"psnr", "ssim"} at the quality that is delivered, and {"mean psnr", "mean ssim"} over it and
    three steps up and down. The encoder divides a picture into segments, and the least change,
    unseen at 54 dB, may tip it to others: a file 2 % smaller then counts as 0.2 dB worse, or as
    better. The mean says what the reduction itself costs.
    """
    data = path.read_bytes()
    shape = inspect(data)
    full, _, _ = renditions._decode(data, shape)
    steps = renditions.sizes(shape.width, shape.height)
    way = way_down(full, steps[-1], lambda tiles: renditions._webp(tiles).data)
    ours, losses, means = way.down(full, steps[-1]), [], []
    for step in reversed(steps):
        ours = ours if ours.size == step else reduction.LANCZOS.down(ours, step)
        reference = full.resize(step, LANCZOS)
        lost = [loss(reference, ours, renditions.WEBP["quality"] + more) for more in AROUND]
        losses.append(lost[0])
        means.append([sum(each) / len(lost) for each in zip(*lost, strict=True)])
    worst = [min(each) for pairs in (losses, means) for each in zip(*pairs, strict=True)]
    names = ("psnr", "ssim", "mean psnr", "mean ssim")
    return {name: round(each, 4) for name, each in zip(names, worst, strict=True)}


# The quality that is delivered stands first.
AROUND = (0, -3, -2, -1, 1, 2, 3)


def loss(reference, ours, quality):
    """(dB of PSNR, SSIM) by which `ours` is worse after encoding than `reference` is."""
    delivered = []
    for picture in (ours, reference):
        target = io.BytesIO()
        picture.save(target, **renditions.WEBP | {"quality": quality})
        delivered.append(Image.open(target).convert("RGB"))
    made, plain = delivered
    return (
        psnr(reference, made) - psnr(reference, plain),
        similarity(reference, made) - similarity(reference, plain),
    )


# The report


def measure():
    """All figures: {"photos": {picture: figures}, "two threads": photos for one of one thread}."""
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        for name, options in PICTURES.items():
            path = Path(folder) / f"{name}.jpg"
            make(path, **options)
            found[name] = figures_of(path, with_five=name == "calm")
            if not {"wide", "orientation"} & set(options):
                found[name] |= quality(path)
        calm = Path(folder) / "calm.jpg"
        two = at_once(calm, 1) / at_once(calm, 2)
        decoder.close()
    return {"photos": found, "two threads": round(two, 2)}


def figures_of(path, *, with_five):
    """Processor seconds and megabytes of each way, and how they compare."""
    ways = ["raw", "whole", "in_child", *(["anew", "five"] if with_five else [])]
    cpu = alone("take_turns", path, *ways)
    figures = {
        "megabytes": round(path.stat().st_size / 1e6, 1),
        "cpu": {way: round(spent, 3) for way, spent in cpu.items()},
        "peak_mb": {way: round(alone("peak", path, way)) for way in ("raw", "whole", "in_child")},
        "ratio": round(cpu["whole"] / cpu["raw"], 2),
        "ratio_in_child": round(cpu["in_child"] / cpu["raw"], 2),
    }
    return figures | ({"times_anew": round(cpu["anew"] / cpu["five"], 1)} if with_five else {})


HEAD = (
    "| 24 megapixels, JPEG | MB | raw chain | whole | ratio | in a child | ratio | peak MB "
    "| PSNR dB (mean) | SSIM (mean) |\n|---|---|---|---|---|---|---|---|---|---|"
)


def around(figures, name, digits):
    """A loss and, in brackets, its mean over seven qualities; empty if it was not measured."""
    if name not in figures:
        return ""
    return f"{figures[name]:.{digits}f} ({figures[f'mean {name}']:.{digits}f})"


def table(measured):
    """The figures as a Markdown table and two sentences."""
    lines = [HEAD]
    for name, each in measured["photos"].items():
        cpu, peak = each["cpu"], each["peak_mb"]
        lines.append(
            f"| {name} | {each['megabytes']} | {cpu['raw']:.2f} s | {cpu['whole']:.2f} s "
            f"| {each['ratio']:.2f} | {cpu['in_child']:.2f} s | {each['ratio_in_child']:.2f} "
            f"| {peak['in_child']} (raw {peak['raw']}) | {around(each, 'psnr', 2)} "
            f"| {around(each, 'ssim', 4)} |"
        )
    calm = measured["photos"]["calm"]
    lines.append("")
    lines.append(
        f"Five WebP files alone: {calm['cpu']['five']:.2f} s; five separate decodes and "
        f"reductions at Pillow's own settings, as Wagtail does (which is not installed here): "
        f"{calm['cpu']['anew']:.2f} s, {calm['times_anew']} times as much."
    )
    lines.append(f"Two threads make {measured['two threads']} times the photos of one.")
    return "\n".join(lines)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        task = {"take_turns": take_turns, "peak": peak}[sys.argv[1]]
        sys.stdout.write(json.dumps(task(*sys.argv[2:])))
    else:
        sys.stdout.write(table(measure()) + "\n")
