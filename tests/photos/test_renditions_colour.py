"""Every size is in sRGB, upright on white, whatever colours the file is written in."""

import io
import struct

import pytest
from PIL import Image, ImageChops

from photos.colour import adobe_rgb_profile
from photos.containers import jpeg_segments
from photos.renditions import inspect, render
from tests.photos import samples
from tests.photos.colours import SRGB, colours, flat, mean_error, near, opened
from tests.photos.samples import corners, encoded, exif_segment, jpeg, scene


def display_p3():
    """The colours of a telephone: primaries of Display P3 at D50 with the gamma of 2.2."""
    return (
        adobe_rgb_profile()
        .replace(*(struct.pack(">3i", *(round(v * 65536) for v in t)) for t in (
            (0.60974, 0.31111, 0.01947), (0.51512, 0.24120, -0.00105))))
        .replace(*(struct.pack(">3i", *(round(v * 65536) for v in t)) for t in (
            (0.20528, 0.62567, 0.06087), (0.29198, 0.69225, 0.04189))))
        .replace(*(struct.pack(">3i", *(round(v * 65536) for v in t)) for t in (
            (0.14919, 0.06322, 0.74457), (0.15710, 0.06657, 0.78407))))
    )  # fmt: skip


def centre(made):
    return [opened(file).getpixel((20, 20)) for file in (made.pictures[-1], made.download)]


@pytest.mark.parametrize(
    ("profile", "shown"),
    [
        (b"", (180, 90, 60)),
        (SRGB, (180, 90, 60)),
        (display_p3(), (195, 84, 48)),
        (adobe_rgb_profile(), (207, 90, 58)),
        (b"no profile at all", (180, 90, 60)),
        (SRGB[:200], (180, 90, 60)),
        (SRGB.replace(b"RGB ", b"CMYK"), (180, 90, 60)),
    ],
    ids=["none", "srgb", "p3", "adobe", "nonsense", "cut", "wrong space"],
)
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_render_turns_profiles_into_srgb(kind, profile, shown):
    data = encoded(flat((180, 90, 60)), kind, icc_profile=profile, quality=95)
    assert all(near(colour, shown, 5) for colour in centre(render(data)))


def test_render_knows_adobe_rgb_without_a_profile():
    block = samples.tiff(below=[(0xA005, 4, 1, struct.pack("<I", 0))])
    # The interoperability directory stands behind the others.
    block = (
        block[: block.rindex(struct.pack("<I", 0), 0, len(block) - 4)]
        + struct.pack("<I", len(block))
        + block[block.rindex(struct.pack("<I", 0), 0, len(block) - 4) + 4 :]
    )
    block += struct.pack("<HHHI4sI", 1, 1, 2, 4, b"R03\0", 0)
    data = jpeg(exif_segment(block), picture=flat((180, 90, 60)), quality=95)
    assert inspect(data).adobe_rgb is True
    assert all(near(colour, (207, 90, 58), 5) for colour in centre(render(data)))


def test_render_takes_cmyk_in_both_polarities():
    picture = flat((255, 0, 0)).convert("CMYK")  # no cyan, all magenta and yellow
    with_marker = encoded(picture, quality=95)
    marker, begin, stop = next(
        (m, begin, stop) for m, begin, _, stop in jpeg_segments(with_marker) if m == 0xEE
    )
    assert marker == 0xEE
    # Without Adobe's marker the numbers mean what they say; Pillow writes them inverted.
    inverted = encoded(ImageChops.invert(picture), quality=95)
    without = inverted[:begin] + inverted[stop:]
    for data in (with_marker, without):
        assert all(near(colour, (254, 0, 0), 12) for colour in centre(render(data)))


def test_render_takes_cmyk_with_a_profile_that_fits_or_not():
    data = encoded(flat((255, 0, 0)).convert("CMYK"), quality=95, icc_profile=SRGB)
    assert all(near(colour, (254, 0, 0), 12) for colour in centre(render(data)))


def alpha(mode):
    picture = Image.new("RGBA", (64, 48), (200, 0, 0, 255))
    picture.paste((0, 0, 200, 0), (0, 0, 32, 48))
    if mode == "RGBA":
        return encoded(picture, "PNG")
    if mode == "WEBP":
        return encoded(picture, "WEBP", lossless=True)
    if mode == "LA":
        return encoded(picture.convert("LA"), "PNG")
    if mode == "P":
        return encoded(picture.quantize(8), "PNG")
    key = Image.new("RGB", (64, 48), (200, 0, 0))
    key.paste((1, 2, 3), (0, 0, 32, 48))
    return encoded(key, "PNG", transparency=(1, 2, 3))


@pytest.mark.parametrize("mode", ["RGBA", "WEBP", "P", "key"])
def test_render_lays_transparency_on_white(mode):
    made = render(alpha(mode))
    for file in (made.pictures[-1], made.download):
        image = opened(file)
        assert near(image.getpixel((8, 24)), (255, 255, 255), 6)
        assert near(image.getpixel((56, 24)), (200, 0, 0), 12)


def test_render_lays_grey_transparency_on_white():
    image = opened(render(alpha("LA")).download)
    assert near(image.getpixel((8, 24)), (255, 255, 255), 6)
    assert near(image.getpixel((56, 24)), (60, 60, 60), 6)


@pytest.mark.parametrize(("colour_type", "levels"), [(0, (0x8080,)), (2, (0x8080, 0xFFFF, 0x0101))])
def test_render_takes_sixteen_bits(colour_type, levels):
    data = samples.png_16_bit(64, 48, levels * (64 * 48), colour_type)
    expected = {0: (128, 128, 128), 2: (128, 255, 1)}[colour_type]
    assert near(opened(render(data).download).getpixel((20, 20)), expected, 6)


@pytest.mark.parametrize("mode", ["L", "1", "P"])
def test_render_takes_other_modes(mode):
    picture = corners().quantize(16) if mode == "P" else corners().convert(mode)
    expected = colours(picture.convert("RGB"))
    image = opened(render(encoded(picture, "PNG")).download)
    assert mean_error(image, picture.convert("RGB")) < 12
    if mode != "1":
        assert all(near(a, b, 12) for a, b in zip(colours(image), expected, strict=True))


def test_grey_stays_grey():
    made = render(encoded(scene().convert("L")))
    assert Image.open(io.BytesIO(made.download.data)).mode == "L"
    red, green, blue = opened(made.pictures[0]).split()
    assert ImageChops.difference(red, green).getextrema()[1] <= 1
    assert ImageChops.difference(red, blue).getextrema()[1] <= 1
