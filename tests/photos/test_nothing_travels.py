"""What heavily described files leave behind in public ones, read by parsers that are not ours."""

import io
import re
import struct

import pytest
from defusedxml import ElementTree
from PIL import Image, ImageCms, IptcImagePlugin

from photos.ingest import ingest
from photos.models import Photo
from tests import make
from tests.photos import samples
from tests.photos.samples import encoded, png_chunk, png_with, scene, segment, webp_chunk, webp_with

pytestmark = pytest.mark.django_db

CREATOR = "Trần Thị Hồng Nhung"
CREDIT = "Trần Thị Hồng Nhung/Thông tấn xã Việt Nam – وكالة الأنباء"
COPYRIGHT = "© 2019 Thông tấn xã Việt Nam — ИТАР · 新華社"
NAMES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
}
# One in every place a camera, an agency or a program writes to.
PLACES = (
    *("serial", "lens", "maker", "owner", "thumbnail", "comment", "gps", "xmp", "irb", "jumbf"),
    *("icc", "text", "unknown", "trailer"),
)
CANARIES = [f"CANARY-{number:02}-{place}" for number, place in enumerate(PLACES)]


def canary(place):
    (found,) = (each for each in CANARIES if each.endswith(f"-{place}"))
    return found.encode()


def _block():
    """Exif with a camera's numbers, its own notes, a position and a preview."""
    main = [samples.ascii_tag(0x010F, "Camera"), samples.ascii_tag(0xA430, canary("owner"))]
    below = [
        samples.ascii_tag(0xA431, canary("serial")),
        samples.ascii_tag(0xA435, canary("lens")),
        (0x927C, 7, len(canary("maker")), canary("maker")),
    ]
    gps = [*samples.GPS, samples.ascii_tag(0x001B, canary("gps"))]
    return samples.tiff(main, below, gps) + b"\xff\xd8" + canary("thumbnail") + b"\xff\xd9"


def _packet():
    position = 'exif:GPSLatitude="16,3.5N" exif:GPSLongitude="108,12.1E"'
    return samples.xmp(f'{position} xmpNote:HasExtendedXMP="{canary("xmp").decode()}"')


def _profile():
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    whole = profile + canary("icc")
    return struct.pack(">I", len(whole)) + whole[4:]


def tagged():
    """{kind: (name, bytes)}"""
    preview = samples._resource(0x040C, canary("irb"))
    jumbf = b"JP\0\1\0\0\0\1" + struct.pack(">I", 60) + b"jumb" + canary("jumbf")
    jpeg = samples.with_segments(
        encoded(scene(), icc_profile=_profile()),
        samples.exif_segment(_block()),
        samples.xmp_segment(_packet()),
        segment(0xED, b"Photoshop 3.0\0" + preview),
        segment(0xEB, jumbf),
        segment(0xEA, canary("unknown")),
        segment(0xFE, canary("comment")),
    )
    png = png_with(
        encoded(scene(seed=2), "PNG", icc_profile=_profile()),
        png_chunk(b"eXIf", _block()),
        png_chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + _packet()),
        png_chunk(b"tEXt", b"Comment\0" + canary("text")),
        png_chunk(b"caBX", canary("jumbf")),
    )
    webp = webp_with(
        scene(seed=3), webp_chunk(b"EXIF", _block()), webp_chunk(b"XMP ", _packet()),
        webp_chunk(b"C2PA", canary("jumbf")),
    )  # fmt: skip
    return {
        "jpeg": ("a.jpg", jpeg + canary("trailer")),
        "png": ("a.png", png + canary("trailer")),
        "webp": ("a.webp", webp + canary("trailer")),
    }


@pytest.fixture(params=["jpeg", "png", "webp"])
def public(request, settings, tmp_path, client):
    """{address: bytes} of everything the public gets of a heavily described photo."""
    settings.MEDIA_ROOT = tmp_path / "media"
    name, data = tagged()[request.param]
    assert sum(each.encode() in data for each in CANARIES) >= 8
    photo = ingest(data, album=make.an_album(), name=name)
    Photo.objects.update(
        status="published",
        alt_text="Delegates",
        creator=CREATOR,
        credit_line=CREDIT,
        copyright_notice=COPYRIGHT,
        caption="",
    )
    photo.refresh_from_db()
    pages = [file.get_absolute_url() for file in photo.renditions.filter(format="webp")]
    answers = {address: client.get(address) for address in [*pages, photo.get_download_url()]}
    return {
        address: b"".join(answer.streaming_content) if answer.streaming else answer.content
        for address, answer in answers.items()
    }


def test_nothing_of_the_original_but_its_pixels_travels(public):
    for address, data in public.items():
        left = [each for each in CANARIES if each.encode() in data]
        assert left == [], address
        foreign = rb"GPS|ICC_PROFILE|ICCP|iCCP|jumb|C2PA|Camera|xmpNote|exif:|acsp"
        assert re.findall(foreign, data) == [], address


def test_pillow_finds_no_more_than_the_credit(public):
    *pictures, download = public.values()
    for data in pictures:
        image = Image.open(io.BytesIO(data))
        assert (dict(image.getexif()), image.getxmp()) == ({}, {})
        assert set(image.info) <= {"loop", "background", "timestamp", "duration"}
    image = Image.open(io.BytesIO(download))
    exif = image.getexif()
    assert set(exif) == {0x013B, 0x8298}
    assert [dict(exif.get_ifd(number)) for number in (0x8769, 0x8825, 0xA005, 1)] == [{}] * 4
    assert not {"comment", "icc_profile", "adobe", "mp"} & set(image.info)
    assert [name for name, _ in image.applist] == ["APP0", "APP1", "APP1", "APP13"]


def test_the_download_carries_the_credit_in_all_three_places(public):
    image = Image.open(io.BytesIO(list(public.values())[-1]))
    exif = image.getexif()
    # Pillow reads text in Exif as latin-1; what was written is UTF-8.
    assert [exif[tag].encode("latin-1").decode() for tag in (0x013B, 0x8298)] == [
        CREATOR,
        COPYRIGHT,
    ]
    packet = ElementTree.fromstring(image.info["xmp"])
    (described,) = packet.iter(f"{{{NAMES['rdf']}}}Description")
    assert described.get(f"{{{NAMES['photoshop']}}}Credit") == CREDIT
    lists = {
        name: [each.text for each in described.findall(f"{name}/*/rdf:li", NAMES)]
        for name in ("dc:creator", "dc:rights")
    }
    assert lists == {"dc:creator": [CREATOR], "dc:rights": [COPYRIGHT]}
    info = IptcImagePlugin.getiptcinfo(image)
    assert info[(1, 90)] == b"\x1b%G"
    assert info[(2, 80)].decode() == CREATOR
    # The standard allows 32 bytes here; what is cut is no broken letter.
    assert CREDIT.startswith(info[(2, 110)].decode())
    assert 20 < len(info[(2, 110)]) <= 32
    assert info[(2, 116)].decode() == COPYRIGHT
