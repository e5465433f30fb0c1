import datetime as dt
import struct
import zlib

import pytest

from photos.iptc import Found, PhotoMetadata, read
from tests.photos import samples
from tests.photos.iptc_samples import FULL_EXIF, FULL_IIM, FULL_XMP, NOW, texts
from tests.photos.samples import (
    ARABIC,
    VIETNAMESE,
    ascii_tag,
    exif_segment,
    iim_segment,
    jpeg,
    listed,
    tiff,
    utf16_tag,
    xmp,
    xmp_segment,
)

HANOI = dt.timezone(dt.timedelta(hours=7))


FROM_XMP = {
    "headline": ("Opening", "xmp"),
    "caption": (VIETNAMESE, "xmp"),
    "alt_text": ("A man at a lectern", "xmp"),
    "creator": ("Lâm Khánh, Trần An", "xmp"),
    "credit_line": ("Lâm Khánh/Vietnam News Agency, Hanoi bureau", "xmp"),
    "copyright_notice": ("© 2019 VNA", "xmp"),
    "usage_terms": ("News use only", "xmp"),
    "licence_url": ("https://example.org/licence", "xmp"),
    "taken_at": (dt.datetime(2019, 7, 23, 9, 30, tzinfo=HANOI), "xmp"),
    "city": ("Da Nang", "xmp"),
    "country": ("Viet Nam", "xmp"),
    "country_code": ("VNM", "xmp"),
    "persons_shown": (("To Anh Dung", "A. Smith"), "xmp"),
    "keywords": (("migration", "Bali Process"), "xmp"),
}


def test_read_takes_xmp_before_iptc_before_exif():
    data = jpeg(xmp_segment(FULL_XMP), iim_segment(*FULL_IIM), exif_segment(FULL_EXIF))
    found = read(data, now=NOW)
    assert texts(found) == FROM_XMP
    assert (found.taken_precision, found.zone_stated, found.has_position) == ("second", True, True)


def test_read_takes_iptc_where_xmp_is_silent():
    found = read(jpeg(iim_segment(*FULL_IIM), exif_segment(FULL_EXIF)), now=NOW)
    assert texts(found) == {
        "headline": ("Old headline", "iptc"),
        "caption": ("Old caption", "iptc"),
        "creator": ("Old creator", "iptc"),
        "credit_line": ("Lâm Khánh/Vietnam News Agency,", "iptc"),
        "copyright_notice": ("© VNA", "iptc"),
        "taken_at": (dt.datetime(2019, 7, 22, 8, 0, tzinfo=HANOI), "iptc"),
        "city": ("Hanoi", "iptc"),
        "country": ("Vietnam", "iptc"),
        "keywords": (("one", "two"), "iptc"),
    }


@pytest.mark.parametrize("order", ["<", ">"])
def test_read_takes_exif_where_the_others_are_silent(order):
    block = tiff(
        main=[
            ascii_tag(0x010E, VIETNAMESE),
            ascii_tag(0x013B, "Anh; Bình"),
            ascii_tag(0x8298, "Ảnh: Bình\0VNA"),
            utf16_tag(0x9C9B, "Lễ khai mạc"),
            utf16_tag(0x9C9E, "one;two"),
        ],
        below=[ascii_tag(0x9003, "2019:07:23 09:30:05")],
        order=order,
    )
    found = read(jpeg(exif_segment(block)), now=NOW)
    assert texts(found) == {
        "headline": ("Lễ khai mạc", "exif"),
        "caption": (VIETNAMESE, "exif"),
        "creator": ("Anh, Bình", "exif"),
        "copyright_notice": ("Ảnh: Bình, VNA", "exif"),
        "keywords": (("one", "two"), "exif"),
        "taken_at": (dt.datetime(2019, 7, 23, 9, 30, 5), "exif"),  # noqa: DTZ001 — no zone stated
    }
    assert (found.zone_stated, found.has_position) == (False, False)


@pytest.mark.parametrize(
    "data",
    [
        samples.png_with(
            samples.encoded(samples.scene(), "PNG"),
            samples.png_chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + FULL_XMP),
            samples.png_chunk(b"eXIf", FULL_EXIF),
        ),
        samples.png_with(
            samples.encoded(samples.scene(), "PNG"),
            samples.png_chunk(b"iTXt", b"XML:com.adobe.xmp\0\1\0\0\0" + zlib.compress(FULL_XMP)),
            samples.png_chunk(b"eXIf", FULL_EXIF),
        ),
        samples.webp_with(
            samples.scene(),
            samples.webp_chunk(b"EXIF", FULL_EXIF),
            samples.webp_chunk(b"XMP ", FULL_XMP),
        ),
        samples.webp_with(
            samples.scene(),
            samples.webp_chunk(b"EXIF", b"Exif\0\0" + FULL_EXIF),
            samples.webp_chunk(b"XMP ", FULL_XMP),
        ),
    ],
    ids=["png", "png-compressed", "webp", "webp-exif-head"],
)
def test_read_finds_the_same_in_png_and_webp(data):
    found = read(data, now=NOW)
    assert texts(found) == FROM_XMP
    assert found.has_position is True


def test_read_keeps_what_stands_before_the_break():
    data = jpeg(xmp_segment(FULL_XMP))
    cut = data[: data.index(b"?xpacket end") + 200]
    assert texts(read(cut, now=NOW)) == FROM_XMP


def test_read_takes_the_fuller_of_two_texts_that_begin_alike():
    packet = xmp('photoshop:Credit="VNA"', listed("dc:description", "Alt", "The opening"))
    found = read(jpeg(xmp_segment(packet), iim_segment((120, b"The opening in Da Nang"))))
    assert found.caption == Found("The opening in Da Nang", "iptc")
    assert found.credit_line == Found("VNA", "xmp")


def test_read_forms_of_one_xmp_property():
    forms = {
        "attribute": xmp('photoshop:Credit="VNA" dc:creator="An"'),
        "element": xmp("", "<photoshop:Credit>VNA</photoshop:Credit><dc:creator>An</dc:creator>"),
        "list": xmp(
            "", listed("photoshop:Credit", "Bag", "VNA") + listed("dc:creator", "Seq", "An")
        ),
        "value": xmp(
            "",
            '<photoshop:Credit rdf:parseType="Resource"><rdf:value>VNA</rdf:value>'
            "</photoshop:Credit><dc:creator><rdf:Description><rdf:value>An</rdf:value>"
            "</rdf:Description></dc:creator>",
        ),
        "no wrapper": xmp('photoshop:Credit="VNA" dc:creator="An"')
        .replace(b'<x:xmpmeta xmlns:x="adobe:ns:meta/">', b"")
        .replace(b"</x:xmpmeta>", b""),
        "utf-16": xmp('photoshop:Credit="VNA" dc:creator="An"').decode().encode("utf-16"),
        "padding": xmp('photoshop:Credit="VNA" dc:creator="An"') + b"\n" * 2_000 + b"\0" * 50,
        "control character": xmp('photoshop:Credit="VN\x0bA" dc:creator="An"').replace(b"\x0b", b"")
        + b"\x0b",
        "not utf-8": xmp('photoshop:Credit="VNA" dc:creator="An" xmp:Label="?"').replace(
            b'"?"', b'"\xff"'
        ),
    }
    found = {form: read(jpeg(xmp_segment(packet))) for form, packet in forms.items()}
    assert {
        form: (each.credit_line, each.creator) for form, each in found.items()
    } == dict.fromkeys(forms, (Found("VNA", "xmp"), Found("An", "xmp")))


def test_read_structured_places_and_faces():
    packet = xmp(
        "",
        '<Iptc4xmpExt:LocationCreated><rdf:Bag><rdf:li rdf:parseType="Resource">'
        "<Iptc4xmpExt:City>Nusa Dua</Iptc4xmpExt:City>"
        "<Iptc4xmpExt:CountryName>Indonesia</Iptc4xmpExt:CountryName></rdf:li></rdf:Bag>"
        "</Iptc4xmpExt:LocationCreated>"
        '<mwg-rs:Regions rdf:parseType="Resource"><mwg-rs:RegionList><rdf:Bag>'
        '<rdf:li><rdf:Description mwg-rs:Name="Ani" mwg-rs:Type="Face"/></rdf:li>'
        '<rdf:li><rdf:Description mwg-rs:Name="Flag" mwg-rs:Type="Object"/></rdf:li>'
        "</rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>"
        '<cc:license rdf:resource="https://creativecommons.org/licenses/by/4.0/"/>',
    )
    assert texts(read(jpeg(xmp_segment(packet)))) == {
        "city": ("Nusa Dua", "xmp"),
        "country": ("Indonesia", "xmp"),
        "persons_shown": (("Ani",), "xmp"),
        "licence_url": ("https://creativecommons.org/licenses/by/4.0/", "xmp"),
    }


def extended(packet, whole=None, order=(0, 1)):
    name = b"0123456789ABCDEF0123456789ABCDEF"
    middle = len(packet) // 2
    parts = [(0, packet[:middle]), (middle, packet[middle:])]
    head = b"http://ns.adobe.com/xmp/extension/\0" + name
    main = xmp(f'xmpNote:HasExtendedXMP="{name.decode()}" photoshop:City="Da Nang"')
    return jpeg(
        xmp_segment(main),
        *(
            samples.segment(
                0xE1, head + struct.pack(">II", whole or len(packet), parts[n][0]) + parts[n][1]
            )
            for n in order
        ),
    )


@pytest.mark.parametrize(
    ("order", "length", "caption"),
    [
        ((0, 1), None, "From the second packet"),
        ((1, 0), None, "From the second packet"),
        ((0,), None, ""),
        ((1,), None, ""),
        ((0, 0), None, ""),
        ((0, 1), 2_000_000_000, ""),
    ],
)
def test_read_extended_xmp_only_if_whole(order, length, caption):
    packet = xmp("", listed("dc:description", "Alt", "From the second packet"))
    found = read(extended(packet, length, order))
    assert (found.city.value, found.caption.value) == ("Da Nang", caption)


@pytest.mark.parametrize(
    ("charset", "raw", "text"),
    [
        (b"\x1b%G", VIETNAMESE.encode(), VIETNAMESE),
        (b"\x1b%/G", ARABIC.encode(), ARABIC),
        # The mark lies.
        (b"\x1b%G", "Café Đ".encode("cp1258"), "Café Ð"),
        (None, VIETNAMESE.encode(), VIETNAMESE),
        (None, "Café – “Bali”".encode("cp1252"), "Café – “Bali”"),
        (None, b"caf\xe9", "café"),
        # Another charset is named: these bytes are not UTF-8, even if they could be.
        (b"\x1b.A", "é".encode(), "Ã©"),
        (b"", "é".encode(), "é"),
    ],
)
def test_read_iptc_charsets(charset, raw, text):
    assert read(jpeg(iim_segment((120, raw), charset=charset))).caption == Found(text, "iptc")


@pytest.mark.parametrize("mark", [b"\x1b%G", None])
def test_read_drops_the_half_letter_at_the_cut_of_a_credit(mark):
    raw = ("x" * 31 + "é").encode()[:32]
    found = read(jpeg(iim_segment((110, raw), (80, "Tô".encode()), charset=mark)))
    assert (found.credit_line.value, found.creator.value) == ("x" * 31, "Tô")


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (VIETNAMESE.encode(), VIETNAMESE),
        ("Señor".encode("cp1252"), "Señor"),
        (b"OLYMPUS DIGITAL CAMERA         ", ""),
        (b"SONY DSC", ""),
        (b"IMG_1234.JPG", ""),
        (b"???? ????? ??", ""),
        (b"Who?", "Who?"),
        (b"  two \t words\x07 ", "two words"),
    ],
)
def test_read_exif_description(raw, text):
    found = read(jpeg(exif_segment(tiff(main=[ascii_tag(0x010E, raw)]))))
    assert found.caption == (Found(text, "exif") if text else Found())


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b"ASCII\0\0\0Hello\0\0", "Hello"),
        (b"UNICODE\0" + VIETNAMESE.encode("utf-16-le"), VIETNAMESE),
        (b"UNICODE\0" + "Hello".encode("utf-16-be"), "Hello"),
        (bytes(8) + b"Hello", "Hello"),
        (b"JIS\0\0\0\0\0abc", ""),
        (b"", ""),
    ],
)
def test_read_user_comment(raw, text):
    block = tiff(below=[(0x9286, 7, len(raw), raw)] if raw else [])
    assert read(jpeg(exif_segment(block))).caption.value == text


def test_read_cleans_texts():
    packet = xmp(
        'photoshop:Headline="a\u202eb\u2066c\u200e d"',
        listed("dc:description", "Alt", "one\r\ntwo&#x2028;three\n\n\n\nfour \u0065\u0301"),
    )
    found = read(jpeg(xmp_segment(packet)))
    assert found.headline.value == "abc\u200e d"
    assert found.caption.value == "one\ntwo\nthree\n\nfour é"


def test_read_shortens_texts_at_a_word():
    packet = xmp("", listed("photoshop:Headline", "Alt", "word " * 100))
    headline = read(jpeg(xmp_segment(packet))).headline.value
    assert headline == ("word " * 39).strip() + "…"


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        ("DSC_0042", ""),
        ("dsc 20190723.jpg", ""),
        ("the opening", ""),  # the caption begins with it
        ("Ministers meet", "Ministers meet"),
    ],
)
def test_a_title_is_a_headline_only_if_it_says_something(title, headline):
    packet = xmp(
        "",
        listed("dc:title", "Alt", title) + listed("dc:description", "Alt", "The opening of it"),
    )
    assert read(jpeg(xmp_segment(packet))).headline.value == headline


def test_read_leaves_out_addresses_that_are_none():
    packet = xmp('xmpRights:WebStatement="javascript:alert(1)"')
    assert read(jpeg(xmp_segment(packet))).licence_url == Found()


def test_raw_shows_what_stands_where_without_position():
    packet = xmp('photoshop:Credit="VNA" exif:GPSLatitude="16,4.0N"')
    found = read(jpeg(xmp_segment(packet), iim_segment((110, b"VNA")), exif_segment(FULL_EXIF)))
    assert found.raw == {
        "xmp:photoshop:Credit": "VNA",
        "iptc:2:110": "VNA",
        "exif:ImageDescription": "Exif caption",
        "exif:Artist": "Exif artist",
        "exif:Copyright": "Exif copyright",
        "exif:DateTimeOriginal": "2019:07:21 07:00:00",
        "exif:OffsetTimeOriginal": "+07:00",
    }


def test_as_json_is_plain():
    found = read(jpeg(xmp_segment(FULL_XMP)), now=NOW).as_json()
    assert found["taken_at"] == {"value": "2019-07-23T09:30:00+07:00", "source": "xmp"}
    assert found["keywords"] == {"value": ("migration", "Bali Process"), "source": "xmp"}
    assert set(found) == set(PhotoMetadata.__dataclass_fields__)
    assert PhotoMetadata().as_json()["taken_at"] == {"value": None, "source": ""}


@pytest.mark.parametrize(
    ("in_xmp", "in_exif", "zone", "taken", "source"),
    [
        ("2019-07-23", "2019:07:23 09:30:05", "", "2019-07-23T09:30:05", "exif"),
        ("2019-07", "2019:07:23 09:30:05", "", "2019-07-23T09:30:05", "exif"),
        (
            "2019-07-23T09:30:05",
            "2019:07:23 09:30:05",
            "+07:00",
            "2019-07-23T09:30:05+07:00",
            "exif",
        ),
        (
            "2019-07-23T09:30:05+07:00",
            "2019:07:23 09:30:05",
            "",
            "2019-07-23T09:30:05+07:00",
            "xmp",
        ),
        ("2019-07-22", "2019:07:23 09:30:05", "", "2019-07-22T00:00:00", "xmp"),
        ("2019-07-23T10:00:00", "2019:07:23 09:30:05", "+07:00", "2019-07-23T10:00:00", "xmp"),
        ("", "2019:07:23 09:30:05", "+07:00", "2019-07-23T09:30:05+07:00", "exif"),
        ("", "2019:07:23 09:30:05", "nonsense", "2019-07-23T09:30:05", "exif"),
        ("2044-01-01", "2019:07:23 09:30:05", "", "2019-07-23T09:30:05", "exif"),
    ],
)
def test_taken_at_is_the_first_stated_and_completed(in_xmp, in_exif, zone, taken, source):
    block = tiff(below=[ascii_tag(0x9003, in_exif), ascii_tag(0x9011, zone)])
    packet = xmp(f'photoshop:DateCreated="{in_xmp}"' if in_xmp else "")
    found = read(jpeg(xmp_segment(packet), exif_segment(block)), now=NOW).taken_at
    assert (found.value.isoformat(), found.source) == (taken, source)
