"""The time zone of a place. PURE: codes and names in, the name of a zone or nothing out."""

import functools
import importlib.resources
import re
import unicodedata
import zoneinfo


@functools.cache
def known_zones():
    """The names of all time zones; reading them from the disk takes milliseconds."""
    return zoneinfo.available_timezones()


@functools.cache
def zones_by_country():
    """{ISO 3166 code: names of its zones} from the `zone.tab` of the tz database.

    https://data.iana.org/time-zones/tz-link.html
    """
    table = importlib.resources.files("tzdata") / "zoneinfo" / "zone.tab"
    zones = {}
    for line in table.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            country, _coordinates, zone = line.split("\t")[:3]
            zones.setdefault(country, []).append(zone)
    return zones


def zone_of(iso_code, city=""):
    """The IANA zone of `city` in the country with `iso_code`, or "" where that is not certain.

    Certain is the only zone of a country, and the zone that bears the city's name.
    """
    zones = zones_by_country().get(iso_code.upper(), [])
    if len(zones) == 1:
        return zones[0]
    named = [zone for zone in zones if _fold(zone.rpartition("/")[2]) == _fold(city)]
    return named[0] if named else ""


def _fold(text):
    text = unicodedata.normalize("NFKD", text).casefold()
    return re.sub(r"[^a-z]", "", text)
