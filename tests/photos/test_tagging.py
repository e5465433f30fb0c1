import io

import pytest
from PIL import Image

from photos.containers import walk
from photos.iptc import Found, read
from photos.renditions import render, with_credit
from tests.photos import samples
from tests.photos.samples import corners, encoded, exif_segment, jpeg, scene, xmp_segment

LOADED = jpeg(
    exif_segment(samples.tiff(main=[samples.ascii_tag(0x010E, "SECRET caption")], gps=samples.GPS)),
    xmp_segment(samples.xmp('photoshop:Credit="SECRET credit"')),
    samples.iim_segment((110, b"SECRET credit")),
    samples.segment(0xFE, b"SECRET comment"),
    samples.segment(0xE7, b"SECRET segment"),
    picture=scene(400, 300),
)


CREDIT = {
    "creator": "Lâm Khánh",
    "credit_line": "Lâm Khánh/Vietnam News Agency, Hanoi & “friends” <1>",
    "copyright_notice": "© 2019 VNA",
    "caption": f"{samples.VIETNAMESE}\n{samples.ARABIC} ]]> & <b>",
}


def test_with_credit_writes_what_read_reads():
    bare = render(LOADED).download.data
    found = read(with_credit(bare, **CREDIT))
    assert {
        "creator": found.creator,
        "credit_line": found.credit_line,
        "copyright_notice": found.copyright_notice,
        "caption": found.caption,
    } == {name: Found(text, "xmp") for name, text in CREDIT.items()}
    assert found.raw["iptc:2:80"] == found.raw["exif:Artist"] == "Lâm Khánh"
    assert found.raw["iptc:2:110"] == "Lâm Khánh/Vietnam News Agency,"
    assert found.raw["exif:Copyright"] == found.raw["iptc:2:116"] == "© 2019 VNA"
    assert found.raw["exif:ImageDescription"] == found.raw["iptc:2:120"]


def test_with_credit_is_understood_by_pillow():
    image = Image.open(io.BytesIO(with_credit(render(LOADED).download.data, **CREDIT)))
    exif = image.getexif()
    assert set(exif) == {0x010E, 0x013B, 0x8298}
    # Pillow reads Exif text as latin-1, as the standard has it.
    assert exif[0x013B].encode("latin-1").decode() == "Lâm Khánh"
    assert b"Lam" not in image.info["xmp"]
    assert "Lâm Khánh".encode() in image.info["xmp"]
    assert image.info["photoshop"][0x0404].startswith(b"\x1c\x01\x5a\0\3\x1b%G")


def test_with_credit_leaves_the_pixels_and_replaces_former_words():
    bare = render(LOADED).download.data
    first = with_credit(bare, creator="Someone else", caption="Something else")
    second = with_credit(first, **CREDIT)
    assert second == with_credit(bare, **CREDIT)
    assert with_credit(second) == bare
    assert Image.open(io.BytesIO(second)).tobytes() == Image.open(io.BytesIO(bare)).tobytes()


def test_with_credit_drops_what_a_foreign_file_holds():
    stripped = with_credit(LOADED)
    assert b"SECRET" not in stripped
    assert Image.open(io.BytesIO(stripped)).tobytes() == Image.open(io.BytesIO(LOADED)).tobytes()


def test_with_credit_keeps_what_tells_the_colours_of_cmyk():
    data = encoded(corners().convert("CMYK"))
    tagged = with_credit(data, creator="An")
    assert Image.open(io.BytesIO(tagged)).tobytes() == Image.open(io.BytesIO(data)).tobytes()


@pytest.mark.parametrize(
    "texts",
    [
        {"creator": "a\0b\x07c\ufffe\ud800"},
        {"caption": "ế" * 20_000},
        {"credit_line": "x" * 10_000, "copyright_notice": "©" * 10_000},
        {"creator": "A"},
    ],
)
def test_with_credit_takes_any_text(texts):
    tagged = with_credit(render(jpeg()).download.data, **texts)
    Image.open(io.BytesIO(tagged)).load()
    assert walk(tagged).fault == ""


@pytest.mark.parametrize("data", [b"", b"\xff\xd8", encoded(scene(), "PNG"), jpeg()[:-400]])
def test_with_credit_refuses_what_is_no_whole_jpeg(data):
    with pytest.raises(ValueError, match="JPEG"):
        with_credit(data, creator="An")
