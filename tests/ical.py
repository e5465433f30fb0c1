"""A strict little reader of iCalendar files (RFC 5545), to read back what another library wrote.

It refuses what a lenient reader would forgive: `read()` raises AssertionError with the rule.
"""

import datetime as dt
import re

LINE = re.compile(r'([A-Z0-9-]+)((?:;[A-Z0-9-]+=(?:"[^"]*"|[^";:,]*))*):(.*)', re.DOTALL)
PARAMETER = re.compile(r';([A-Z0-9-]+)=("[^"]*"|[^";:,]*)')
TEXTS = {"SUMMARY", "DESCRIPTION", "LOCATION", "NAME", "X-WR-CALNAME", "UID", "PRODID", "TZNAME"}
ONCE = {
    "VCALENDAR": {"PRODID", "VERSION", "METHOD", "NAME", "SOURCE", "REFRESH-INTERVAL"},
    "VEVENT": {
        *("UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "SEQUENCE", "STATUS", "LAST-MODIFIED"),
        *("CREATED", "URL", "TRANSP", "LOCATION", "DESCRIPTION"),
    },
}
NEEDED = {
    "VCALENDAR": {"PRODID", "VERSION"},
    "VEVENT": {"UID", "DTSTAMP", "DTSTART"},
    "VTIMEZONE": {"TZID"},
    "STANDARD": {"DTSTART", "TZOFFSETFROM", "TZOFFSETTO"},
    "DAYLIGHT": {"DTSTART", "TZOFFSETFROM", "TZOFFSETTO"},
}
WITHIN = {"VEVENT": "VCALENDAR", "VTIMEZONE": "VCALENDAR"}
WITHIN |= {"STANDARD": "VTIMEZONE", "DAYLIGHT": "VTIMEZONE"}


class Component:
    """A component: `kind`, `lines` as (name, parameters, value), `parts` within it."""

    def __init__(self, kind):
        self.kind, self.lines, self.parts = kind, [], []

    def all(self, kind):
        return [part for part in self.parts if part.kind == kind]

    @property
    def values(self):
        """{name: value}; a value with a parameter stands as "VALUE=DATE:20190723" would."""
        found = {}
        for name, parameters, value in self.lines:
            told = ";".join(f"{key}={each}" for key, each in parameters.items())
            found[name] = f"{told}:{value}" if told else value
        return found


def unescape(text):
    """TEXT as it is meant (3.3.11); a backslash before anything else is refused."""
    assert not re.search(r"(?<!\\)(?:\\\\)*[,;]", text), f"unescaped , or ; in {text!r}"
    assert not re.search(r"(?<!\\)(?:\\\\)*\\[^\\;,nN]", text), f"unknown escape in {text!r}"
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] in "nN" else found[1], text)


def moment(parameters, value):
    """The value of a DATE or DATE-TIME property, with its kind: a date, or (datetime, zone)."""
    if parameters.get("VALUE") == "DATE":
        assert re.fullmatch(r"\d{8}", value), f"no DATE: {value}"
        return dt.datetime.strptime(value, "%Y%m%d").date()  # noqa: DTZ007 (a day has no zone)
    assert re.fullmatch(r"\d{8}T\d{6}Z?", value), f"no DATE-TIME: {value}"
    assert not ("TZID" in parameters and value.endswith("Z")), "UTC with TZID"
    plain = dt.datetime.strptime(value.rstrip("Z"), "%Y%m%dT%H%M%S")  # noqa: DTZ007 (as written)
    return plain, parameters.get("TZID", "UTC" if value.endswith("Z") else "")


def read(data):
    """The one VCALENDAR in `data` (bytes)."""
    assert data.endswith(b"\r\n"), "the last line is not ended"
    raw = data[:-2].split(b"\r\n")
    assert not any(b"\r" in line or b"\n" in line for line in raw), "a bare CR or LF"
    assert max(len(line) for line in raw) <= 75, "a line of more than 75 octets"
    text = b"\r\n".join(raw).replace(b"\r\n ", b"").replace(b"\r\n\t", b"").decode("utf-8")
    stack, whole = [], None
    for line in text.split("\r\n"):
        found = LINE.fullmatch(line)
        assert found, f"no content line: {line!r}"
        assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f]", line), f"control character: {line!r}"
        name, parameters, value = found[1], dict(PARAMETER.findall(found[2])), found[3]
        if name == "BEGIN":
            part = Component(value)
            assert WITHIN.get(value) == (stack[-1].kind if stack else None), f"misplaced {value}"
            if stack:
                stack[-1].parts.append(part)
            stack.append(part)
        elif name == "END":
            assert value in [part.kind for part in stack[-1:]], f"{value} did not begin"
            whole = _checked(stack.pop())
        else:
            assert stack, f"{name} stands outside"
            stack[-1].lines.append((name, parameters, unescape(value) if name in TEXTS else value))
    assert not stack, f"{stack[-1].kind} does not end"
    _check_events(whole)
    return whole


def _checked(part):
    names = [name for name, _, _ in part.lines]
    assert NEEDED[part.kind] <= {*names}, f"{part.kind} lacks {NEEDED[part.kind] - {*names}}"
    twice = {name for name in ONCE.get(part.kind, ()) if names.count(name) > 1}
    assert not twice, f"{part.kind} has {twice} more than once"
    return part


def _check_events(calendar):
    values = calendar.values
    assert values["VERSION"] == "2.0"
    zones = {zone.values["TZID"] for zone in calendar.all("VTIMEZONE")}
    assert all(zone.all("STANDARD") or zone.all("DAYLIGHT") for zone in calendar.all("VTIMEZONE"))
    used, uids = set(), []
    for event in calendar.all("VEVENT"):
        lines = {name: (parameters, value) for name, parameters, value in event.lines}
        start = moment(*lines["DTSTART"])
        if "DTEND" in lines:
            end = moment(*lines["DTEND"])
            assert type(end) is type(start), "DTEND is of another type than DTSTART"
            assert end > start, "DTEND is not after DTSTART"
        for name in {"DTSTART", "DTEND"} & {*lines}:
            used |= {lines[name][0]["TZID"]} if "TZID" in lines[name][0] else set()
        for name in {"DTSTAMP", "CREATED", "LAST-MODIFIED"} & {*lines}:
            assert moment(*lines[name])[1] == "UTC", f"{name} is not in UTC"
        if "SEQUENCE" in lines:
            assert re.fullmatch(r"\d+", lines["SEQUENCE"][1]), "SEQUENCE is no number"
            assert int(lines["SEQUENCE"][1]) < 2**31, "SEQUENCE does not fit an INTEGER"
        assert lines.get("STATUS", ({}, "CONFIRMED"))[1] in {"TENTATIVE", "CONFIRMED", "CANCELLED"}
        uids.append(lines["UID"][1])
    assert used == zones, f"TZID {used}, VTIMEZONE {zones}"
    assert len(uids) == len({*uids}), "two events have the same UID"
