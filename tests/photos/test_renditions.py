import hashlib
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from photos.containers import jpeg_segments, walk
from photos.reduction import AVERAGED, BICUBIC, LANCZOS, way_down
from photos.renditions import WIDTHS, Refused, distance, inspect, render, sizes
from tests.photos import samples
from tests.photos.colours import SRGB, colours, flat, mean_error, near, opened
from tests.photos.samples import corners, encoded, exif_segment, jpeg, scene, xmp_segment

# Sizes


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ((6000, 4000), ((320, 213), (640, 427), (1024, 683), (1600, 1067), (2560, 1707))),
        ((4000, 6000), ((320, 480), (640, 960), (1024, 1536), (1600, 2400), (2560, 3840))),
        ((2560, 1440), ((320, 180), (640, 360), (1024, 576), (1600, 900), (2560, 1440))),
        ((1500, 1000), ((320, 213), (640, 427), (1024, 683), (1500, 1000))),
        ((800, 600), ((320, 240), (640, 480), (800, 600))),
        ((320, 200), ((320, 200),)),
        ((200, 300), ((200, 300),)),
        ((1, 1), ((1, 1),)),
        # Half a pixel is rounded up.
        ((640, 3), ((320, 2), (640, 3))),
        # What a WebP file cannot hold is left out.
        ((2000, 24_000), ((320, 3840), (640, 7680), (1024, 12_288))),
    ],
)
def test_sizes(size, expected):
    assert sizes(*size) == expected


@given(st.integers(1, 60_000), st.integers(1, 12))
def test_sizes_never_grow_and_keep_the_ratio(width, stretch):
    height = max(1, width // stretch)
    for step, tall in sizes(width, height):
        assert (step <= width, tall <= height) == (True, True)
        assert abs(tall - height * step / width) <= 0.5 or tall == 1


def test_render_makes_every_size_and_nothing_larger():
    made = render(encoded(scene(1500, 1001), quality=92))
    files = [*made.pictures, made.download]
    stated = [(file.format, file.width, file.height) for file in files]
    actual = [
        (image.format, *image.size) for image in (Image.open(io.BytesIO(f.data)) for f in files)
    ]
    assert stated == [
        ("WEBP", 320, 214),
        ("WEBP", 640, 427),
        ("WEBP", 1024, 683),
        ("WEBP", 1500, 1001),
        ("JPEG", 1500, 1001),
    ]
    assert actual == stated
    assert (made.width, made.height) == (1500, 1001)


def test_render_takes_paths_and_open_files(tmp_path):
    data = jpeg()
    path = tmp_path / "a.jpg"
    path.write_bytes(data)
    with path.open("rb") as file:
        file.read()
        assert render(file) == render(path) == render(data)


# Upright


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_render_sets_upright(orientation, kind):
    back = {
        1: None, 2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM, 5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90, 7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }[orientation]  # fmt: skip
    upright = corners(64, 48)
    stored = upright if back is None else upright.transpose(back)
    block = samples.orientation_block(orientation)
    data = {
        "JPEG": lambda: jpeg(exif_segment(block), picture=stored, quality=95),
        "PNG": lambda: samples.png_with(encoded(stored, "PNG"), samples.png_chunk(b"eXIf", block)),
        "WEBP": lambda: samples.webp_with(stored, samples.webp_chunk(b"EXIF", block)),
    }[kind]()
    made = render(data)
    assert (made.width, made.height) == (64, 48)
    expected = colours(upright)
    for file in (*made.pictures, made.download):
        assert (file.width, file.height) == (64, 48)
        assert all(near(a, b, 12) for a, b in zip(colours(opened(file)), expected, strict=True))


def test_the_short_way_is_set_upright_too():
    """A picture large and calm enough to be averaged first."""
    upright = corners(5600, 3733)
    stored = upright.transpose(Image.Transpose.ROTATE_90)
    made = render(jpeg(exif_segment(samples.orientation_block(6)), picture=stored, quality=90))
    assert [(file.width, file.height) for file in made.pictures] == list(sizes(5600, 3733))
    for file in made.pictures:
        pairs = zip(colours(opened(file)), colours(upright), strict=True)
        assert all(near(a, b, 12) for a, b in pairs)


# Nothing travels


LOADED = jpeg(
    exif_segment(
        samples.tiff(
            main=[
                samples.ascii_tag(0x010E, "SECRET caption"),
                samples.ascii_tag(0x010F, "SECRET make"),
                samples.ascii_tag(0x013B, "SECRET artist"),
            ],
            below=[samples.ascii_tag(0xA431, "SECRET serial")],
            gps=samples.GPS,
        )
    ),
    xmp_segment(samples.xmp('photoshop:Credit="SECRET credit"')),
    samples.iim_segment((110, b"SECRET credit")),
    samples.segment(0xFE, b"SECRET comment"),
    samples.segment(0xE7, b"SECRET segment"),
    picture=scene(1200, 800),
    icc_profile=SRGB,
    quality=92,
)


def test_no_metadata_travels():
    assert LOADED.count(b"SECRET") == 8
    made = render(LOADED + b"SECRET trailer")
    for file in (*made.pictures, made.download):
        image = Image.open(io.BytesIO(file.data))
        image.load()
        assert b"SECRET" not in file.data
        assert dict(image.getexif()) == {}
        assert {"exif", "xmp", "icc_profile", "comment", "photoshop", "dpi"} & set(
            image.info
        ) == set()
        assert walk(file.data).embedded == (18 if file.format == "JPEG" else 0)
    markers = [marker for marker, *_ in jpeg_segments(made.download.data)]
    assert {m for m in markers if 0xE0 <= m <= 0xEF or m == 0xFE} == {0xE0}


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_no_metadata_travels_from_other_formats(kind):
    block = samples.tiff(main=[samples.ascii_tag(0x010E, "SECRET")], gps=samples.GPS)
    packet = samples.xmp('photoshop:Credit="SECRET"')
    if kind == "PNG":
        data = samples.png_with(
            encoded(scene(), "PNG", icc_profile=SRGB),
            samples.png_chunk(b"eXIf", block),
            samples.png_chunk(b"tEXt", b"Comment\0SECRET"),
            samples.png_chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + packet),
        )
    else:
        data = samples.webp_with(
            scene(), samples.webp_chunk(b"EXIF", block), samples.webp_chunk(b"XMP ", packet)
        )
    made = render(data)
    assert b"SECRET" in data
    assert [b"SECRET" in file.data for file in (*made.pictures, made.download)] == [False] * 2


# Recognising


def test_pixel_sha256_is_what_its_docstring_says():
    picture = scene(100, 70)
    expected = hashlib.sha256(b"RGB 100x70\n" + picture.tobytes()).hexdigest()
    assert render(encoded(picture, "PNG")).pixel_sha256 == expected


def test_the_same_picture_with_other_tags_is_known():
    picture = scene(300, 200)
    one = jpeg(picture=picture, quality=90)
    decoded = Image.open(io.BytesIO(one)).convert("RGB")
    turned = decoded.transpose(Image.Transpose.ROTATE_90)
    block = samples.orientation_block(6)
    same = [
        jpeg(xmp_segment(samples.xmp('photoshop:Credit="VNA"')), picture=picture, quality=90),
        encoded(decoded, "PNG"),
        samples.png_with(encoded(turned, "PNG"), samples.png_chunk(b"eXIf", block)),
        encoded(decoded.convert("RGBA"), "PNG"),
    ]
    digest = render(one).pixel_sha256
    assert [render(data).pixel_sha256 for data in same] == [digest] * 4
    assert render(jpeg(picture=picture, quality=89)).pixel_sha256 != digest


def test_difference_hash_tells_near_from_other():
    picture = scene(600, 400, seed=3)
    own = render(encoded(picture, quality=95)).difference_hash
    brighter = picture.point(lambda value: min(255, value + 12))
    near_ones = [
        encoded(picture, quality=40),
        encoded(LANCZOS.down(picture, (450, 300)), quality=90),
        encoded(brighter, quality=90),
        encoded(picture.convert("L"), quality=90),
    ]
    assert max(distance(own, render(data).difference_hash) for data in near_ones) <= 6
    others = [
        distance(own, render(encoded(scene(600, 400, seed=n))).difference_hash) for n in range(4, 9)
    ]
    assert min(others) > 12


def test_difference_hash_reads_row_by_row():
    # Brighter to the right in the upper half, darker in the lower.
    ramp = Image.linear_gradient("L").rotate(90)
    picture = Image.new("L", (256, 256))
    picture.paste(ramp, (0, 0))
    picture.paste(
        ramp.transpose(Image.Transpose.FLIP_LEFT_RIGHT).crop((0, 128, 256, 256)), (0, 128)
    )
    assert render(encoded(picture, "PNG")).difference_hash == "ffffffff00000000"
    assert distance("ffffffff00000000", "ffffffff00000003") == 2
    assert render(encoded(flat("#808080"))).difference_hash == "0" * 16


def test_colour_is_the_most_common_one():
    picture = flat((20, 90, 104), size=(90, 60))
    picture.paste((250, 250, 240), (0, 0, 30, 60))
    colour = render(encoded(picture, "PNG")).colour
    assert near(bytes.fromhex(colour[1:]), (20, 90, 104), 6)


# Quality


def encoded_errors(reference, picture):
    return mean_error(reference, opened(picture))


@pytest.mark.parametrize(
    ("size", "noise"), [((5200, 3467), 0), ((5200, 3467), 14), ((3000, 2000), 4)]
)
def test_no_size_is_worse_than_a_plain_reduction(size, noise):
    """Against a Lanczos reduction encoded the same way: not 5 % more error in the mean."""
    data = encoded(scene(*size, noise=noise), quality=92)
    full = Image.open(io.BytesIO(data)).convert("RGB")
    worse = {}
    for file in render(data).pictures:
        reference = LANCZOS.down(full, (file.width, file.height))
        plain = io.BytesIO()
        reference.save(plain, "WEBP", quality=80, method=2)
        plainly = mean_error(reference, Image.open(plain).convert("RGB"))
        if mean_error(reference, opened(file)) > 1.05 * plainly:
            worse[file.width] = mean_error(reference, opened(file)) / plainly
    assert worse == {}


def webp(picture):
    return encoded(picture, "WEBP", quality=80, method=2)


@pytest.mark.parametrize(
    ("size", "noise", "way"),
    [
        ((6000, 4000), 4, AVERAGED),
        ((5184, 3456), 5, BICUBIC),
        ((6000, 4000), 16, LANCZOS),
        # Too small to be averaged.
        ((5000, 3333), 4, LANCZOS),
    ],
)
def test_the_short_way_down_is_taken_only_where_it_costs_nothing(size, noise, way):
    picture = scene(*size, seed=2, noise=noise)
    assert way_down(picture, sizes(*size)[-1], webp) == way


def test_a_coarse_jpeg_is_not_coded_finer_than_it_came():
    coarse = encoded(scene(1200, 800), quality=40)
    made = render(coarse)
    assert len(made.download.data) <= 1.05 * len(coarse)
    own, stored = (
        Image.open(io.BytesIO(data)).convert("RGB") for data in (made.download.data, coarse)
    )
    assert mean_error(own, stored) < 1
    fine = render(encoded(scene(1200, 800), quality=98)).download
    assert Image.open(io.BytesIO(fine.data)).quantization[0][0] == 3  # quality 90


def test_a_large_film_behind_the_picture_is_not_read_into_the_download():
    data = jpeg() + b"\0\0\0\x18ftypmp42" + bytes(9_000_000)
    assert inspect(data).trailing == 12
    assert len(render(data).download.data) < 20_000


# What only decoding shows


BASE = {name: encoded(scene(), name) for name in ("JPEG", "PNG", "WEBP")}


@pytest.mark.parametrize(
    "pixels", [b"no zlib", samples.zlib.compress(b"\5" * (64 * 289))], ids=["no zlib", "no filter"]
)
def test_render_refuses_what_only_decoding_shows(pixels):
    chunks = [samples.png_chunk(b"IDAT", pixels), samples.png_chunk(b"IEND", b"")]
    data = BASE["PNG"][:33] + b"".join(chunks)
    assert inspect(data).format == "PNG"
    with pytest.raises(Refused, match="cannot be decoded: the file is damaged"):
        render(data)


def outcome(data):
    try:
        render(data)
    except Refused:
        return "refused"
    return "made"


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from([*BASE.values(), LOADED[:20_000], encoded(scene(), progressive=True)]),
    st.lists(st.tuples(st.integers(0, 20_000), st.integers(0, 255)), min_size=1, max_size=8),
)
def test_render_makes_or_refuses_changed_files(whole, changes):
    changed = bytearray(whole)
    for place, byte in changes:
        changed[place % len(changed)] = byte
    assert outcome(bytes(changed)) in ("made", "refused")


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(sorted(BASE)), st.integers(0, 10_000))
def test_render_refuses_files_cut_anywhere(kind, cut):
    whole = BASE[kind]
    assert outcome(whole[: cut % len(whole)]) == "refused"


def test_every_width_is_made_from_a_large_picture():
    assert [file.width for file in render(BASE_LARGE).pictures] == list(WIDTHS)


BASE_LARGE = encoded(corners(2600, 1700), quality=80)
