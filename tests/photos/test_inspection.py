import hashlib
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photos.containers import jpeg_segments
from photos.inspection import Refused, Shape, inspect
from tests.photos import samples
from tests.photos.samples import corners, encoded, exif_segment, jpeg, scene

BASE = {name: encoded(scene(), name) for name in ("JPEG", "PNG", "WEBP")}


def claims(width, height):
    """A JPEG whose header claims a size."""
    data = bytearray(jpeg())
    at = data.index(b"\xff\xc0") + 5
    data[at : at + 4] = struct.pack(">HH", height, width)
    return bytes(data)


def many_scans(count):
    data = encoded(scene(), progressive=True)
    scans = [data[begin:stop] for m, begin, _, stop in jpeg_segments(data) if m == 0xDA]
    return data[:-2] + scans[-1] * count + data[-2:]


def moving(kind):
    frames = [scene(seed=n) for n in range(3)]
    return encoded(frames[0], kind, save_all=True, append_images=frames[1:])


def png_claims(width, height):
    data = bytearray(BASE["PNG"])
    data[16:24] = struct.pack(">II", width, height)
    data[29:33] = struct.pack(">I", samples.zlib.crc32(bytes(data[12:29])))
    return bytes(data)


NOT_OPENED = {
    "zero bytes": (b"", "a.jpg", "The file is empty."),
    "text": (b"Photos follow.\n", "a.jpg", "This is not a photo that can be read."),
    "page": (b"<!DOCTYPE html><title>x</title>", "a.jpg", "This is a web page or a text"),
    "svg": (b'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>', "a.jpg",
            "This is an SVG drawing"),
    "gif": (moving("GIF"), "a.gif", "This is a GIF picture."),
    "gif as jpg": (moving("GIF"), "a.jpg", "This is a GIF picture."),
    "heic": (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "a.heic", "This is a HEIC picture"),
    "avif": (b"\0\0\0\x18ftypavif\0\0\0\0", "a.avif", "This is an AVIF picture."),
    "film": (b"\0\0\0\x18ftypmp42\0\0\0\0", "a.mp4", "This is a video"),
    "tiff": (encoded(scene(), "TIFF"), "a.tif", "This is a TIFF or raw"),
    "bmp": (encoded(scene(), "BMP"), "a.bmp", "This is a BMP"),
    "pdf": (b"%PDF-1.7\n", "a.pdf", "This is a PDF document"),
    "zip": (b"PK\x03\x04\x14\0", "a.zip", "This is an archive."),
    "psd": (b"8BPS\0\1", "a.psd", "This is a Photoshop document."),
    "jpeg 2000": (b"\0\0\0\x0cjP  \r\n", "a.jp2", "This is a JPEG 2000"),
    "png as jpg": (BASE["PNG"], "a.jpg", "The file’s name ends in .jpg, but it is a PNG"),
    "jpeg as png": (BASE["JPEG"], "a.png", "The file’s name ends in .png, but it is a JPEG"),
    "webp as jpeg": (BASE["WEBP"], "a.JPEG", "The file’s name ends in .jpeg, but it is a WebP"),
    "program": (BASE["JPEG"], "a.jpg.exe", "The file’s name ends in .exe"),
    "no ending": (BASE["JPEG"], "photo", "The file’s name has no ending"),
    "path": (BASE["JPEG"], "../a.jpg", "The file’s name contains a path"),
    "windows path": (BASE["JPEG"], "..\\a.jpg", "The file’s name contains a path"),
    "nul": (BASE["JPEG"], "a.php\0.jpg", "The file’s name contains hidden characters"),
    "turned name": (BASE["JPEG"], "a\u202egpj.jpg", "The file’s name contains hidden characters"),
    "right-to-left mark": (BASE["JPEG"], "a\u200f.jpg", "The file’s name contains hidden"),
    "too large": (BASE["JPEG"] + bytes(40_000_001), "a.jpg", "The file is larger than 40 MB."),
    "flood": (claims(65_000, 65_000), "a.jpg", "The picture has 65,000 × 65,000 pixels; at most"),
    "png flood": (png_claims(100_000, 100_000), "a.png", "The picture has 100,000 × 100,000"),
    "just too many": (claims(8_001, 8_000), "a.jpg", "The picture has 8,001 × 8,000 pixels"),
    "empty flood": (png_claims(7_999, 8_000), "a.png", "The file says it holds 63 million pixels"),
    "ribbon": (claims(13_000, 1_000), "a.jpg", "The picture has 13,000 × 1,000 pixels; a side"),
    "thread": (claims(65_000, 100), "a.jpg", "The picture has 65,000 × 100 pixels; a side more"),
    "no size": (claims(0, 0), "a.jpg", "The file is damaged: its header makes no sense."),
    "moving png": (moving("PNG"), "a.png", "The picture moves."),
    "moving webp": (moving("WEBP"), "a.webp", "The picture moves."),
    "cut jpeg": (BASE["JPEG"][:-300], "a.jpg", "The file is damaged: it ends early."),
    "cut png": (BASE["PNG"][:-300], "a.png", "The file is damaged: it ends early."),
    "cut webp": (BASE["WEBP"][:-300], "a.webp", "The file is damaged: it ends early."),
    "only a head": (b"\xff\xd8\xff", "a.jpg", "The file is damaged: it ends early."),
    "only an end": (b"\xff\xd8\xff\xd9", "a.jpg", "The file is damaged: it holds no picture."),
    "bad checksum": (BASE["PNG"].replace(b"IDAT", b"IDAT\0", 1)[:-1], "a.png",
                     "The file is damaged: a checksum is wrong."),
    "huge metadata": (jpeg(*[samples.segment(0xE1, bytes(65_000))] * 130), "a.jpg",
                      "The descriptions in the file take 8 MB."),
    "many segments": (jpeg(*[samples.segment(0xFE, b"")] * 20_001), "a.jpg",
                      "The file is damaged: it has too many parts."),
    "many scans": (many_scans(60), "a.jpg", "The file is damaged: its pixels come in too many"),
    "arithmetic": (jpeg().replace(b"\xff\xc0", b"\xff\xc9", 1), "a.jpg", "This is an unusual kind"),
    "lossless": (jpeg().replace(b"\xff\xc0", b"\xff\xc3", 1), "a.jpg", "This is an unusual kind"),
    "zip behind": (BASE["JPEG"] + b"PK\x03\x04\x14\0\0\0", "a.jpg", "The file holds something"),
    "zip's end behind": (BASE["JPEG"] + b"..PK\x05\x06" + bytes(18), "a.jpg", "The file holds"),
    "page behind": (BASE["PNG"] + b"<html><script>", "a.png", "The file holds something besides"),
    "page behind webp": (BASE["WEBP"] + b"<!DOCTYPE html>", "a.webp", "The file holds something"),
    "php comment": (jpeg(samples.segment(0xFE, b"<?php system('id'); ?>")), "a.jpg",
                    "The file holds something besides"),
    "script chunk": (samples.png_with(BASE["PNG"], samples.png_chunk(b"tEXt", b"a\0<SCRIPT>")),
                     "a.png", "The file holds something besides"),
    "pdf inside": (jpeg(samples.segment(0xFE, b"\n%PDF-1.4\n")), "a.jpg", "The file holds"),
    "much behind": (BASE["JPEG"] + b"\1" * 8_000_001, "a.jpg", "8 MB stand behind the picture."),
}  # fmt: skip


@pytest.mark.parametrize("kind", NOT_OPENED)
def test_inspect_refuses(kind):
    data, name, sentence = NOT_OPENED[kind]
    with pytest.raises(Refused) as refused:
        inspect(data, name=name)
    said = str(refused.value)
    assert said.startswith(sentence)
    assert said.endswith(".")
    assert len(said) < 160


@pytest.mark.parametrize(
    ("data", "name", "shape"),
    [
        (BASE["JPEG"], "a.JPG", {"format": "JPEG"}),
        (BASE["JPEG"], "Ảnh đại biểu.jpeg", {"format": "JPEG"}),
        (BASE["JPEG"], "صورة.jfif", {"format": "JPEG"}),
        (BASE["JPEG"], "", {"format": "JPEG"}),
        (BASE["PNG"], "a.png", {"format": "PNG"}),
        (BASE["WEBP"], "a.webp", {"format": "WEBP"}),
        (BASE["JPEG"] + bytes(100), "a.jpg", {"format": "JPEG"}),
        (BASE["JPEG"] + BASE["JPEG"], "a.jpg", {"format": "JPEG", "trailing": len(BASE["JPEG"])}),
        (
            jpeg(exif_segment(samples.orientation_block(6))),
            "a.jpg",
            {"format": "JPEG", "orientation": 6, "width": 64, "height": 96},
        ),
        (
            jpeg(exif_segment(samples.orientation_block(9))),
            "a.jpg",
            {"format": "JPEG", "orientation": 1},
        ),
        (encoded(corners().convert("CMYK")), "a.jpg",
         {"format": "JPEG", "adobe": True, "width": 64, "height": 48}),
    ],
)  # fmt: skip
def test_inspect_gives_the_shape(data, name, shape):
    expected = {
        "width": 96, "height": 64, "orientation": 1, "trailing": 0, "adobe": False,
        "adobe_rgb": False, "notes": (), "bytes": len(data),
        "sha256": hashlib.sha256(data).hexdigest(),
    } | shape  # fmt: skip
    if expected["trailing"]:
        behind = f"{expected['trailing']:,} bytes behind the picture"
        expected["notes"] = (f"{behind} are kept in the private original only.",)
    assert inspect(data, name=name) == Shape(**expected)


def test_inspect_tells_of_a_position():
    data = jpeg(exif_segment(samples.tiff(gps=samples.GPS)))
    assert inspect(data).notes == (
        "The file says where it was taken; that is kept in the private original only.",
    )


def test_inspect_takes_the_name_of_a_file(tmp_path):
    path = tmp_path / "a.png"
    path.write_bytes(BASE["JPEG"])
    with pytest.raises(Refused, match=r"ends in \.png"):
        inspect(path)
    with path.open("rb") as file, pytest.raises(Refused, match=r"ends in \.png"):
        inspect(file)
    assert inspect(path, name="a.jpg").format == "JPEG"


@given(st.binary(max_size=500))
def test_inspect_refuses_any_bytes(data):
    with pytest.raises(Refused):
        inspect(data)
