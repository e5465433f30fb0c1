"""Creator, credit and copyright written into a finished JPEG, without touching its pixels.

The same words stand in three places, because readers differ: XMP for all of them in full, IPTC-IIM
for picture desks, Exif for operating systems. Metadata Working Group, guidelines 2.0, chapter 5.
"""

from struct import pack
from xml.sax.saxutils import escape, quoteattr

from . import iim
from .containers import (
    APP0,
    APP1,
    APP13,
    APP14,
    APP15,
    COM,
    EXIF_HEAD,
    PHOTOSHOP_HEAD,
    SOS,
    XMP_HEAD,
    Damaged,
    jpeg_segments,
)
from .exif import ARTIST, COPYRIGHT, IMAGE_DESCRIPTION
from .plain_text import clean

_NAMES, _CAPTION = 300, 5_000
_DESCRIBED = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
 xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"{attributes}>
{elements}</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""


def with_credit(jpeg_bytes, creator="", credit_line="", copyright_notice="", caption=""):
    """`jpeg_bytes` with these four, and nothing else, as its metadata.

    Whatever descriptions, comments and profiles it had are dropped, so doing it again with other
    words replaces the former ones; the coded pixels stay byte for byte. Empty texts are left
    out. Raises ValueError if the bytes are no whole JPEG file.
    """
    # `clean` also takes out what XML forbids.
    creator, credit_line, copyright_notice = (
        clean(text, _NAMES) for text in (creator, credit_line, copyright_notice)
    )
    caption = clean(caption, _CAPTION, lines=True)
    first, tables, pixels = _bare_parts(jpeg_bytes)
    described = (
        (APP1, EXIF_HEAD, _exif(creator, copyright_notice, caption)),
        (APP1, XMP_HEAD, _xmp(creator, credit_line, copyright_notice, caption)),
        (APP13, PHOTOSHOP_HEAD, _iim(creator, credit_line, copyright_notice, caption)),
    )
    segments = (
        b"\xff" + pack(">BH", marker, 2 + len(head) + len(content)) + head + content
        for marker, head, content in described
        if content
    )
    return b"".join((b"\xff\xd8", *first, *segments, *tables, pixels))


def _bare_parts(data):
    """(JFIF segment, tables and frame header, everything from the first scan on) of a JPEG."""
    if data[:2] != b"\xff\xd8":
        raise ValueError("this is no JPEG file")
    first, tables, scan, end = [], [], None, None
    try:
        for marker, begin, start, stop in jpeg_segments(data):
            end = stop
            if marker == APP0 and data.startswith(b"JFIF\0", start) and not first:
                first.append(data[begin:stop])
            elif marker == SOS and scan is None:
                scan = begin
            elif scan is None and not (APP0 <= marker <= APP15 and marker != APP14):
                tables += [data[begin:stop]] if marker != COM else []
            elif scan is None and marker == APP14:
                tables.append(data[begin:stop])
    except Damaged as damage:
        raise ValueError(f"the JPEG file is damaged: {damage}") from damage
    if scan is None:
        raise ValueError("the JPEG file holds no picture")
    return first, tables, data[scan:end]


def _xmp(creator, credit_line, copyright_notice, caption):
    lists = (
        ("dc:creator", "Seq", creator),
        ("dc:rights", "Alt", copyright_notice),
        ("dc:description", "Alt", caption),
    )
    elements = "".join(
        f"<{name}><rdf:{kind}><rdf:li{_LANGUAGE if kind == 'Alt' else ''}>{escape(text)}</rdf:li>"
        f"</rdf:{kind}></{name}>\n"
        for name, kind, text in lists
        if text
    )
    attributes = f"\n photoshop:Credit={quoteattr(credit_line)}" if credit_line else ""
    attributes += '\n xmpRights:Marked="True"' if copyright_notice else ""
    if not (elements or attributes):
        return b""
    return _DESCRIBED.format(attributes=attributes, elements=elements).encode()


_LANGUAGE = ' xml:lang="x-default"'


def _iim(creator, credit_line, copyright_notice, caption):
    texts = {
        iim.CREATOR: creator,
        iim.CREDIT: credit_line,
        iim.COPYRIGHT: copyright_notice,
        iim.CAPTION: caption,
    }
    return iim.write_iim(texts) if any(texts.values()) else b""


def _exif(creator, copyright_notice, caption):
    """A TIFF block with up to three texts, in UTF-8 as every reader of today expects."""
    texts = [
        (tag, text.encode() + b"\0")
        for tag, text in (
            (IMAGE_DESCRIPTION, caption),
            (ARTIST, creator),
            (COPYRIGHT, copyright_notice),
        )
        if text
    ]
    if not texts:
        return b""
    entries = bodies = b""
    offset = 8 + 2 + 12 * len(texts) + 4
    for tag, text in texts:
        # Four bytes and less stand in the entry itself.
        inside = len(text) <= 4
        place = text.ljust(4, b"\0") if inside else pack(">I", offset + len(bodies))
        entries += pack(">HHI", tag, 2, len(text)) + place
        bodies += b"" if inside else text + b"\0" * (len(text) & 1)
    return b"MM\0*" + pack(">IH", 8, len(texts)) + entries + bytes(4) + bodies
