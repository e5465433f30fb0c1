"""Photos that say all of themselves, and what is read from them."""

import datetime as dt

from photos.iptc import PhotoMetadata
from tests.photos import samples
from tests.photos.samples import VIETNAMESE, ascii_tag, listed, tiff, xmp

NOW = dt.datetime(2019, 7, 24, 12, tzinfo=dt.UTC)


FULL_XMP = xmp(
    'photoshop:Headline="Opening" photoshop:Credit="Lâm Khánh/Vietnam News Agency, Hanoi bureau"'
    ' photoshop:City="Da Nang" photoshop:DateCreated="2019-07-23T09:30:00+07:00"'
    ' xmpRights:WebStatement="https://example.org/licence" Iptc4xmpCore:CountryCode="VNM"',
    listed("dc:description", "Alt", ("fr", "Ouverture"), ("x-default", VIETNAMESE))
    + listed("dc:creator", "Seq", "Lâm Khánh", "Trần An")
    + listed("dc:rights", "Alt", ("x-default", "© 2019 VNA"))
    + listed("dc:subject", "Bag", "migration", "Bali Process", "migration")
    + listed("xmpRights:UsageTerms", "Alt", ("x-default", "News use only"))
    + listed("Iptc4xmpExt:PersonInImage", "Bag", "To Anh Dung", "A. Smith")
    + listed("Iptc4xmpCore:AltTextAccessibility", "Alt", ("x-default", "A man at a lectern"))
    + "<photoshop:Country>Viet Nam</photoshop:Country>",
)


FULL_IIM = (
    (105, b"Old headline"),
    (120, b"Old caption"),
    (80, b"Old creator"),
    (110, "Lâm Khánh/Vietnam News Agency, Hanoi".encode()[:32]),
    (116, "© VNA".encode()),
    (90, b"Hanoi"),
    (101, b"Vietnam"),
    (55, b"20190722"),
    (60, b"080000+0700"),
    (25, b"one"),
    (25, b"two"),
)


FULL_EXIF = tiff(
    main=[
        ascii_tag(0x010E, "Exif caption"),
        ascii_tag(0x013B, "Exif artist"),
        ascii_tag(0x8298, "Exif copyright"),
    ],
    below=[ascii_tag(0x9003, "2019:07:21 07:00:00"), ascii_tag(0x9011, "+07:00")],
    gps=samples.GPS,
)


def texts(metadata):
    """The fields that are stated, as {name: (value, source)}."""
    names = set(PhotoMetadata.__dataclass_fields__) - {
        "raw", "taken_precision", "zone_stated", "has_position"
    }  # fmt: skip
    found = {name: getattr(metadata, name) for name in names}
    return {name: (each.value, each.source) for name, each in found.items() if each}
