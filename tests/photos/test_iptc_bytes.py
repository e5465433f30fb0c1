"""Whatever the bytes of a photo's own words, they are read or left, and soon."""

import time
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from photos.iptc import PhotoMetadata, read
from tests.photos import samples
from tests.photos.iptc_samples import FULL_EXIF, FULL_IIM, FULL_XMP, NOW, texts
from tests.photos.samples import exif_segment, iim_segment, jpeg, xmp, xmp_segment


@given(st.binary(max_size=2_000))
def test_read_takes_any_bytes(data):
    assert isinstance(read(data), PhotoMetadata)


FRAMES = (
    b"\xff\xd8\xff",
    b"\x89PNG\r\n\x1a\n",
    b"RIFF\xff\0\0\0WEBP",
    b"\xff\xd8\xff\xe1\x04\0Exif\0\0II*\0\x08\0\0\0",
    b"\xff\xd8\xff\xe1\x04\0http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>",
    b"\xff\xd8\xff\xed\x04\0Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\x04\0\x1c\x02",
)


@given(st.sampled_from(FRAMES), st.binary(max_size=2_000))
def test_read_takes_any_bytes_behind_a_true_beginning(frame, data):
    assert isinstance(read(frame + data), PhotoMetadata)


WHOLE = (
    jpeg(xmp_segment(FULL_XMP), iim_segment(*FULL_IIM), exif_segment(FULL_EXIF)),
    samples.png_with(
        samples.encoded(samples.scene(), "PNG"),
        samples.png_chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + FULL_XMP),
        samples.png_chunk(b"eXIf", FULL_EXIF),
    ),
    samples.webp_with(
        samples.scene(),
        samples.webp_chunk(b"EXIF", FULL_EXIF),
        samples.webp_chunk(b"XMP ", FULL_XMP),
    ),
)


@settings(max_examples=200)
@given(st.sampled_from(WHOLE), st.data())
def test_read_takes_files_cut_anywhere(whole, data):
    cut = data.draw(st.integers(0, len(whole)))
    assert isinstance(read(whole[:cut], now=NOW), PhotoMetadata)


@settings(max_examples=300)
@given(
    st.sampled_from(WHOLE),
    st.lists(st.tuples(st.integers(0, 6_000), st.integers(0, 255)), min_size=1, max_size=30),
)
def test_read_takes_files_with_changed_bytes(whole, changes):
    changed = bytearray(whole)
    for place, byte in changes:
        changed[place % len(changed)] = byte
    found = read(bytes(changed), now=NOW)
    assert all(len(text) <= 500 for text in found.raw.values())
    assert len(found.caption.value) <= 5_000


HOSTILE_XMP = {
    # Under other prefixes the whole packet is parsed, not only its root.
    "doctype": b'<!DOCTYPE a [<!ENTITY b "c">]>'
    + xmp('photoshop:Credit="VNA"').replace(b"rdf:", b"r:").replace(b":rdf", b":r").replace(
        b"x:xmpmeta", b"y:xmpmeta").replace(b":x=", b":y=").split(b"?>", 1)[1],
    "entity": xmp('photoshop:Credit="VNA"').replace(
        b"<x:xmpmeta", b'<!DOCTYPE a [<!ENTITY b "c">]><x:xmpmeta', 1
    ).replace(b"VNA", b"&b;"),
    "deep": xmp("", "<dc:title>" * 2_000 + "</dc:title>" * 2_000),
    "many": xmp("", "<dc:title/>" * 5_000 + "<dc:title></dc:title>" * 20_000)[:60_000],
    "unclosed": xmp("", "<dc:title>"),
    "not xml": b"\0" * 1_000,
}  # fmt: skip


@pytest.mark.parametrize("kind", HOSTILE_XMP)
def test_hostile_xmp_says_nothing(kind):
    assert texts(read(jpeg(xmp_segment(HOSTILE_XMP[kind])))) == {}


def hostile_files():
    forty = 40_000_000
    deep = b"".join(b"<a%d>" % n for n in range(4_000))
    marks = "\u0323\u0301" * 200_000
    empty = samples.segment(0xE1, b"")
    return {
        "fill": b"\xff\xd8" + b"\xff" * forty,
        "segments": b"\xff\xd8\xff" + empty[1:] + empty * (forty // len(empty)),
        "iptc": jpeg(*[iim_segment((25, b"x" * 60), *[(25, b"y")] * 2_000)] * 600),
        "xmp": jpeg(*[xmp_segment(xmp("", deep.decode()))] * 500),
        "png": samples.png_with(
            samples.encoded(samples.scene(), "PNG"),
            samples.png_chunk(
                b"iTXt", b"XML:com.adobe.xmp\0\1\0\0\0" + zlib.compress(b"<" * forty, 9)
            ),
        ),
        "scan": jpeg()[:-2] + b"\xff\x00" * (forty // 2),
        "marks": jpeg(iim_segment((120, marks.encode()[:30_000]))),
    }


@pytest.mark.parametrize("kind", ["fill", "segments", "iptc", "xmp", "png", "scan", "marks"])
def test_read_is_quick_on_crafted_files(kind):
    data = hostile_files()[kind]
    begun = time.process_time()
    read(data)
    assert time.process_time() - begun < 2
