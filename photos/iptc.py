"""What a press photo says about itself: bytes -> `PhotoMetadata`, each field with its origin.

XMP is asked first, then IPTC-IIM, then Exif, field by field: XMP holds whole texts in Unicode,
while IIM cuts a credit at 32 bytes and Exif knows neither headline nor city. The words are those
of the IPTC Photo Metadata Standard 2023.1 and of the Metadata Working Group's guidelines 2.0.

Pure: no Django, no network, no decoding of pixels; never raises on bad bytes.
"""

import datetime as dt
import re
from dataclasses import asdict, dataclass, field, fields

from . import exif, iim, xmp
from .containers import walk, whole_xmp
from .credit_lines import Credit, normalise_credit
from .moments import PRECISIONS, Moment, read_moment
from .plain_text import clean, decode_bytes, is_file_name, is_filler

__all__ = ["Credit", "Found", "PhotoMetadata", "is_file_name", "normalise_credit", "read"]

XMP, IPTC, EXIF = "xmp", "iptc", "exif"
SOURCES = (XMP, IPTC, EXIF)

LINE, LONG_LINE, TEXT = 200, 500, 5_000
_MOST_ITEMS = 100
_MOST_RAW = 200
_SEPARATED = re.compile(r"[;\n]|,(?=\s)")
_WEB_ADDRESS = re.compile(r"https?://[^\s<>\"'\\]{1,400}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Found:
    """A value and the part of the file it comes from: xmp, iptc or exif; empty if there is none.

    Its truth is that of the value.
    """

    value: str | tuple[str, ...] | dt.datetime | None = ""
    source: str = ""

    def __bool__(self):
        return bool(self.value)


_NO_TEXT = Found()
_NO_LIST = Found(())


@dataclass(frozen=True, slots=True)
class PhotoMetadata:
    """What `read` gives back; texts are clean, of bounded length, and empty if not stated.

    `taken_at` is aware if the file states a zone, which `zone_stated` repeats; `taken_precision`
    says which of its parts are stated: year, month, day, minute or second. `persons_shown` and
    `keywords` are tuples. `has_position` is true if the file holds a GPS position, which itself
    is not read. `raw` maps names such as "xmp:photoshop:Credit" to what stands there, for the
    officer's eye.
    """

    headline: Found = _NO_TEXT
    caption: Found = _NO_TEXT
    alt_text: Found = _NO_TEXT
    creator: Found = _NO_TEXT
    credit_line: Found = _NO_TEXT
    copyright_notice: Found = _NO_TEXT
    usage_terms: Found = _NO_TEXT
    licence_url: Found = _NO_TEXT
    taken_at: Found = Found(None)
    city: Found = _NO_TEXT
    country: Found = _NO_TEXT
    country_code: Found = _NO_TEXT
    persons_shown: Found = _NO_LIST
    keywords: Found = _NO_LIST
    taken_precision: str = ""
    zone_stated: bool = False
    has_position: bool = False
    raw: dict[str, str] = field(default_factory=dict)

    def as_json(self):
        """Everything as plain values for a JSON column; the moment as ISO 8601 text."""
        plain = {name: value for name, value in asdict(self).items() if not isinstance(value, dict)}
        for each in fields(self):
            found = getattr(self, each.name)
            if isinstance(found, Found):
                plain[each.name] = {"value": found.value, "source": found.source}
        if self.taken_at:
            plain["taken_at"]["value"] = self.taken_at.value.isoformat()
        return plain | {"raw": dict(self.raw)}


def read(data, *, now=None):
    """The `PhotoMetadata` of a JPEG, PNG or WebP file, given as bytes.

    Anything else, and anything broken, gives what could be read, at worst nothing. `now` is an
    aware datetime, by default the clock's; moments more than 14 hours after it are not believed.
    Takes time in proportion to the length of `data` and reads at most some megabytes of it.
    """
    container = walk(data)
    if container is None:
        return PhotoMetadata()
    return _Reader(container, now).metadata()


class _Reader:
    """The three readings of one file, side by side."""

    def __init__(self, container, now):
        self.now = now
        self.xmp = {}
        for packet in whole_xmp(container):
            for name, values in xmp.read_xmp(packet).items():
                self.xmp.setdefault(name, values)
        self.iim = iim.read_iim(container.photoshop)
        self.exif = exif.read_exif(container.exif)

    def metadata(self):
        caption = self.caption()
        moment, origin = self.taken()
        return PhotoMetadata(
            headline=self.headline(caption.value),
            caption=caption,
            alt_text=self.first(LONG_LINE, xmp=("Iptc4xmpCore:AltTextAccessibility",)),
            creator=self.creator(),
            credit_line=self.first(LINE, xmp=("photoshop:Credit",), iim=(iim.CREDIT,)),
            copyright_notice=self.copyright_notice(),
            usage_terms=self.first(LONG_LINE, xmp=("xmpRights:UsageTerms",)),
            licence_url=self.licence_url(),
            taken_at=Found(moment.value, origin) if moment else Found(None),
            city=self.place("City", iim.CITY),
            country=self.place("CountryName", iim.COUNTRY, "photoshop:Country"),
            country_code=self.first(3, xmp=("Iptc4xmpCore:CountryCode",), iim=(iim.COUNTRY_CODE,)),
            persons_shown=self.persons(),
            keywords=self.keywords(),
            taken_precision=moment.precision if moment else "",
            zone_stated=bool(moment and moment.zone_stated),
            has_position=self.exif.has_position or "exif:GPSLatitude" in self.xmp,
            raw=self.raw(),
        )

    # Single texts

    def first(self, limit, *, xmp=(), iim=(), exif=(), lines=False):
        """The first text there is, over the properties of XMP, the datasets and the tags named.

        Where one text only begins what another one says in full, the fuller is taken.
        """
        candidates = [
            *((XMP, self.xmp_text(name)) for name in xmp),
            *((IPTC, self.iim_text(number)) for number in iim),
            *((EXIF, self.exif_text(tag)) for tag in exif),
        ]
        texts = [(source, clean(text, limit, lines=lines)) for source, text in candidates]
        return _fullest([(source, text) for source, text in texts if not is_filler(text)])

    def xmp_text(self, name):
        return xmp.text_of(self.xmp, name)

    def iim_text(self, number):
        return next((text for text in self.iim.get(number, ()) if text.strip(" \0")), "")

    def exif_text(self, tag):
        raw = self.exif.text(tag)
        if exif.XP_TITLE <= tag <= exif.XP_SUBJECT:
            return raw.decode("utf-16-le", "replace").split("\0", 1)[0]
        if tag == exif.USER_COMMENT:
            return _user_comment(raw)
        return decode_bytes(raw.split(b"\0", 1)[0])

    def caption(self):
        found = self.first(
            TEXT,
            xmp=("dc:description",),
            iim=(iim.CAPTION,),
            exif=(exif.IMAGE_DESCRIPTION, exif.XP_COMMENT, exif.USER_COMMENT),
            lines=True,
        )
        return _NO_TEXT if is_file_name(found.value) else found

    def headline(self, caption):
        """The headline, or a title that is neither a file name nor the caption's beginning."""
        found = self.first(LINE, xmp=("photoshop:Headline",), iim=(iim.HEADLINE,))
        if found:
            return found
        found = self.first(
            LINE, xmp=("dc:title",), iim=(iim.TITLE,), exif=(exif.XP_TITLE, exif.XP_SUBJECT)
        )
        text = found.value.rstrip("…").casefold()
        repeats = caption.casefold().startswith(text)
        return _NO_TEXT if not text or repeats or is_file_name(found.value) else found

    def creator(self):
        """The names of the makers, of several with commas between them."""
        lists = (
            (XMP, xmp.texts_of(self.xmp, "dc:creator") or [self.xmp_text("tiff:Artist")]),
            (IPTC, self.iim.get(iim.CREATOR, [])),
            (EXIF, self.exif_text(exif.ARTIST).split(";")),
            (EXIF, self.exif_text(exif.XP_AUTHOR).split(";")),
        )
        joined = []
        for source, names in lists:
            cleaned = dict.fromkeys(clean(name, LINE) for name in names[:_MOST_ITEMS])
            kept = [name for name in cleaned if name and not is_filler(name)]
            joined.append((source, clean(", ".join(kept), LINE)))
        return _fullest(joined)

    def copyright_notice(self):
        found = self.first(300, xmp=("dc:rights",), iim=(iim.COPYRIGHT,))
        if found:
            return found
        # Exif parts the photographer's notice from the editor's with a NUL.
        parts = self.exif.text(exif.COPYRIGHT).split(b"\0")[:2]
        texts = [clean(decode_bytes(part), 150) for part in parts]
        text = ", ".join(text for text in texts if text and not is_filler(text))
        return Found(text, EXIF) if text else _NO_TEXT

    def licence_url(self):
        """The web address of the licence; anything that is not one is left out."""
        addresses = (
            self.xmp_text("cc:license"),
            self.xmp_text("xmpRights:WebStatement"),
            xmp.part_of(self.xmp, "plus:Licensor", "plus:LicensorURL"),
        )
        for address in (clean(address, LONG_LINE) for address in addresses):
            if _WEB_ADDRESS.fullmatch(address):
                return Found(address, XMP)
        return _NO_TEXT

    def place(self, part, number, name="photoshop:City"):
        """City or country: the plain property, else where it was made, else what it shows."""
        texts = [
            (XMP, self.xmp_text(name)),
            (XMP, xmp.part_of(self.xmp, "Iptc4xmpExt:LocationCreated", f"Iptc4xmpExt:{part}")),
            (XMP, xmp.part_of(self.xmp, "Iptc4xmpExt:LocationShown", f"Iptc4xmpExt:{part}")),
            (IPTC, self.iim_text(number)),
        ]
        texts = [(source, clean(text, 100)) for source, text in texts]
        return next((Found(text, source) for source, text in texts if text), _NO_TEXT)

    # Lists

    def persons(self):
        named = xmp.texts_of(self.xmp, "Iptc4xmpExt:PersonInImage")
        for person in self.xmp.get("Iptc4xmpExt:PersonInImageWDetails", ()):
            named.append(xmp.text_of(person.parts, "Iptc4xmpExt:PersonName"))
        for regions in self.xmp.get("mwg-rs:Regions", ()):
            for region in regions.parts.get("mwg-rs:RegionList", ()):
                if xmp.text_of(region.parts, "mwg-rs:Type") == "Face":
                    named.append(xmp.text_of(region.parts, "mwg-rs:Name"))
        return _items(named, XMP)

    def keywords(self):
        return (
            _items(xmp.texts_of(self.xmp, "dc:subject"), XMP)
            or _items(self.iim.get(iim.KEYWORD, []), IPTC)
            or _items(self.exif_text(exif.XP_KEYWORDS).split(";"), EXIF)
        )

    # The moment

    def taken(self):
        """The moment of taking and its origin: the first one stated, completed by later ones.

        One that names the same day (month, year) more exactly completes it: editors write the
        day into XMP and leave the camera's time in Exif.
        """
        stated = [
            (moment, source)
            for source, text in self._dates()
            if text and (moment := read_moment(text, now=self.now))
        ]
        if not stated:
            return None, ""
        best, origin = stated[0]
        for moment, source in stated[1:]:
            if _completes(moment, best):
                best, origin = moment, source
        return best, origin

    def _dates(self):
        for name in ("photoshop:DateCreated", "exif:DateTimeOriginal", "xmp:CreateDate"):
            yield XMP, self.xmp_text(name)
        day, time = self.iim_text(iim.DATE), self.iim_text(iim.TIME)
        # A time that cannot be read must not cost the day.
        yield IPTC, f"{day} {time}" if day else ""
        yield IPTC, day
        for tag, zone in (
            (exif.TAKEN, exif.TAKEN_ZONE),
            (exif.DIGITISED, exif.DIGITISED_ZONE),
        ):
            moment = self.exif_text(tag).strip()
            yield EXIF, f"{moment} {self.exif_text(zone)}" if moment else ""
            yield EXIF, moment

    # The officer's eye

    def raw(self):
        """What stands in the file under its own names, without position and serial numbers."""
        pairs = [
            (f"{XMP}:{name}", "; ".join(value.text for value in values if value.text))
            for name, values in self.xmp.items()
            if "GPS" not in name and "Serial" not in name
        ]
        pairs += [(f"{IPTC}:2:{n}", "; ".join(texts)) for n, texts in sorted(self.iim.items())]
        pairs += [(f"{EXIF}:{name}", self.exif_text(tag)) for name, tag in _RAW_TAGS.items()]
        shown = {}
        for name, text in pairs[:_MOST_RAW]:
            stated = clean(text, LONG_LINE)
            if stated:
                shown[clean(name, 100)] = stated
        return shown


_RAW_TAGS = {
    "ImageDescription": exif.IMAGE_DESCRIPTION,
    "Artist": exif.ARTIST,
    "Copyright": exif.COPYRIGHT,
    "DateTimeOriginal": exif.TAKEN,
    "OffsetTimeOriginal": exif.TAKEN_ZONE,
    "DateTimeDigitized": exif.DIGITISED,
    "DateTime": exif.CHANGED,
    "UserComment": exif.USER_COMMENT,
    "XPTitle": exif.XP_TITLE,
    "XPComment": exif.XP_COMMENT,
    "XPAuthor": exif.XP_AUTHOR,
    "XPKeywords": exif.XP_KEYWORDS,
    "XPSubject": exif.XP_SUBJECT,
    "Make": exif.MAKE,
    "Model": exif.MODEL,
}


def _fullest(texts):
    """The first non-empty (source, text), or a later text that begins with it and says more."""
    texts = [(source, text) for source, text in texts if text]
    if not texts:
        return _NO_TEXT
    source, text = texts[0]
    for other_source, other in texts[1:]:
        if len(other) > len(text) and other.startswith(text):
            source, text = other_source, other
    return Found(text, source)


def _items(texts, source):
    """The items of a list without repetitions; one text that holds a whole list is parted."""
    if len(texts) == 1:
        texts = _SEPARATED.split(texts[0][:TEXT])
    cleaned = (clean(text, LINE) for text in texts[: 10 * _MOST_ITEMS])
    items = tuple(dict.fromkeys(text for text in cleaned if text))[:_MOST_ITEMS]
    return Found(items, source) if items else _NO_LIST


def _completes(moment, known: Moment):
    """True if `moment` says the same as `known` and something besides."""
    exact, before = PRECISIONS.index(moment.precision), PRECISIONS.index(known.precision)
    if exact < before:
        return False
    # Compared in the time written down, because that is what both were copied from.
    parts = 6 if known.precision == "second" else before + 1 if before < 3 else 5
    same = moment.value.timetuple()[:parts] == known.value.timetuple()[:parts]
    adds_zone = moment.zone_stated and not known.zone_stated
    loses_zone = known.zone_stated and not moment.zone_stated
    return same and not loses_zone and (exact > before or adds_zone)


def _user_comment(raw):
    """Exif's UserComment: eight bytes that name the charset, then the text (Exif 3.0, 4.6.6.5)."""
    head, body = raw[:8], raw[8:]
    if head == b"UNICODE\0":
        # The byte order is nowhere stated; that of most letters' high bytes tells.
        big = body[::2].count(0) > body[1::2].count(0)
        return body.decode("utf-16-be" if big else "utf-16-le", "replace").split("\0", 1)[0]
    if head in (b"ASCII\0\0\0", bytes(8)):
        return decode_bytes(body.split(b"\0", 1)[0])
    return ""
