"""XMP packets read into the properties they state. ISO 16684-1 (RDF in XML).

The parser refuses document types and entities, and stops at a number of elements, so a packet
cannot grow when it is read. Nothing here raises.
"""

import re
from dataclasses import dataclass, field
from xml.etree.ElementTree import ParseError, TreeBuilder

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import XMLParser

_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_CONTAINERS = (f"{_RDF}Alt", f"{_RDF}Seq", f"{_RDF}Bag")

MOST_BYTES = 1_000_000
_MOST_ELEMENTS = 20_000
_DEEPEST = 50
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")

NAMES = {
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://ns.adobe.com/photoshop/1.0/": "photoshop",
    "http://ns.adobe.com/xap/1.0/": "xmp",
    "http://ns.adobe.com/xap/1.0/rights/": "xmpRights",
    "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/": "Iptc4xmpCore",
    "http://iptc.org/std/Iptc4xmpExt/2008-02-29/": "Iptc4xmpExt",
    "http://ns.adobe.com/exif/1.0/": "exif",
    "http://ns.adobe.com/tiff/1.0/": "tiff",
    "http://ns.useplus.org/ldf/xmp/1.0/": "plus",
    "http://creativecommons.org/ns#": "cc",
    "http://www.metadataworkinggroup.com/schemas/regions/": "mwg-rs",
}


@dataclass(slots=True)
class Value:
    """One value of a property: its text, its language, and its own properties if it has any."""

    text: str = ""
    language: str = ""
    parts: dict[str, list["Value"]] = field(default_factory=dict)


class _Builder(TreeBuilder):
    """A tree of bounded size and depth."""

    def __init__(self):
        super().__init__()
        self.elements = self.depth = 0

    def start(self, tag, attributes):
        self.elements += 1
        self.depth += 1
        if self.elements > _MOST_ELEMENTS or self.depth > _DEEPEST:
            raise ParseError("too large")
        return super().start(tag, attributes)

    def end(self, tag):
        self.depth -= 1
        return super().end(tag)


def read_xmp(packet):
    """The properties of a packet as {"prefix:name": values}, with the usual prefixes of `NAMES`.

    Properties of other namespaces are left out, and so is what stands around the root. A packet
    that is broken, too large, or that refers to entities of its own gives an empty dict.
    """
    root = _parse(packet)
    found = {}
    if root is not None:
        blocks = [root] if root.tag == f"{_RDF}RDF" else root.iter(f"{_RDF}RDF")
        for block in blocks:
            for description in block.findall(f"{_RDF}Description"):
                for name, values in _properties(description).items():
                    found.setdefault(name, []).extend(values)
    return found


def text_of(found, name):
    """The first text of a property; of several languages the default, else English."""
    values = [value for value in found.get(name, ()) if value.text.strip()]
    for wanted in ("x-default", "en"):
        for value in values:
            if value.language.lower().startswith(wanted):
                return value.text
    return values[0].text if values else ""


def texts_of(found, name):
    """All texts of a property, in their order."""
    return [value.text for value in found.get(name, ()) if value.text.strip()]


def part_of(found, name, part):
    """The first text of `part` among the structured values of the property `name`."""
    texts = (text_of(value.parts, part) for value in found.get(name, ()))
    return next((text for text in texts if text), "")


def _parse(packet):
    if len(packet) > MOST_BYTES:
        return None
    text = _characters(packet)
    # What stands around the root is a processing instruction and padding.
    for begin, end in (("<x:xmpmeta", "</x:xmpmeta>"), ("<rdf:RDF", "</rdf:RDF>")):
        start, stop = text.find(begin), text.rfind(end)
        if 0 <= start < stop:
            text = text[start : stop + len(end)]
            break
    parser = XMLParser(target=_Builder(), forbid_dtd=True)
    try:
        parser.feed(text)
        return parser.close()
    except (ParseError, DefusedXmlException, ValueError, LookupError):
        return None


def _characters(packet):
    if packet[:2] in (b"\xfe\xff", b"\xff\xfe"):
        text = packet.decode("utf-16", "replace")
    else:
        text = packet.decode("utf-8-sig", "replace")
    # Word processors leave control characters in captions, and no XML parser takes those.
    text = _CONTROLS.sub(" ", text).strip()
    return re.sub(r"^<\?xml[^>]{0,200}\?>", "", text)


def _name(tag):
    space, _, name = tag[1:].rpartition("}")
    prefix = NAMES.get(space)
    return f"{prefix}:{name}" if prefix else ""


def _properties(element):
    """The properties that stand in an element as attributes and as child elements."""
    found = {}
    for tag, text in element.attrib.items():
        if _name(tag):
            found.setdefault(_name(tag), []).append(Value(text))
    for child in element:
        if isinstance(child.tag, str) and _name(child.tag):
            found.setdefault(_name(child.tag), []).extend(_values(child))
    return found


def _values(element):
    for child in element:
        if child.tag in _CONTAINERS:
            return [_value(item) for item in child.findall(f"{_RDF}li")]
    return [_value(element)]


def _value(element):
    """The value of a property element or of one item of a list."""
    language = element.get(_XML_LANG, "")
    described = element.find(f"{_RDF}Description")
    parts = _properties(element if described is None else described)
    link = element.get(f"{_RDF}resource", "")
    stated = (element if described is None else described).find(f"{_RDF}value")
    text = (element.text or "") if stated is None else (stated.text or "")
    return Value(text.strip() or link, language, parts)
