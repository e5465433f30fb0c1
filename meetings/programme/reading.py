"""Pasted agenda or programme -> days, items, sessions and what was not understood.

PURE. Time is linear in the number of lines; each line is read by a fixed number of bounded passes.
"""

import re

from .days import Calendar
from .entries import Entry, after_number, as_number, kind_of, numbers_in
from .lines import lines_of, too_long
from .people import People
from .results import Day, Item, Programme, Sitting, Unread
from .times import in_sequence, span_of, starts_with_time
from .words import (
    AGENDA,
    BARE_SESSION,
    BRACKET_AT_END,
    BY,
    HEADERS,
    HONORIFIC,
    ITEM,
    LABELS,
    NUMBERED,
    ROOM_AT_END,
    SESSION,
    TITLE,
    VERBS,
)

LONGEST_TITLE = 300
_TIDY = " \t,;:–—-|"
# A title that ends so goes on in the next line.
_UNFINISHED = re.compile(
    r"(?:[,–—-]|\b(?:of|the|and|on|for|in|to|by|with|a|an|at|dan|yang|untuk|di|oleh|dari|tentang|"
    r"de|du|des|la|le|les|et|sur|pour|par|và|của|về|cho))$",
    re.IGNORECASE,
)
_NAME = re.compile(r"[A-ZĐÁÂÔÉ][\w.'-]*(?:\s[A-ZĐÁÂÔÉ][\w.'-]*){1,5}(?:,\s|\s\(|$)")


def read_programme(text, *, starts_on=None, ends_on=None, people=()):
    """The Programme that `text` states. Raises nothing: what is too long is told in `refused`.

    `starts_on` and `ends_on` are the meeting's days, where they are known: they give the year of
    "23 July" and the date of "Day 2". `people` are the Persons who may be meant as speakers.
    """
    if refused := too_long(text):
        return Programme(refused=refused)
    return _Reading(Calendar(starts_on, ends_on), People(people)).read(lines_of(text))


class _Reading:
    def __init__(self, calendar, people):
        self.calendar, self.people = calendar, people
        self.days, self.items, self.sessions, self.unread = [], [], [], []
        self.day = None
        self.columns = {}
        self.in_agenda = False
        self.label = ""
        self.latest = None
        self.last = None  # the session or item that the next line may go on

    def read(self, lines):
        timed = [span_of(line.cells[0] if line.cells else line.text) is not None for line in lines]
        # A numbered list without any times is an agenda, whatever its heading.
        self.untimed = not any(timed)
        for line in lines:
            self._line(line)
        return Programme(
            days=tuple(self.days),
            items=tuple(self._items()),
            sessions=tuple(self._sitting(each) for each in self.sessions if self._holds(each)),
            unread=tuple(self.unread),
        )

    # --- one line -------------------------------------------------------------------------------

    def _line(self, line):
        for read in (
            self._header,
            self._heading,
            self._timed,
            self._labelled,
            self._item,
            self._session,
            self._of_session,
            self._goes_on,
        ):
            if read(line):
                return
        self.last = None
        self.unread.append(Unread(line.text, line.start, line.end))
        if not self.days and not self.sessions and self.day is None:
            self.day = self.calendar.date_in(line.text)

    def _header(self, line):
        cells = line.cells or (line.text,)
        named = {}
        for number, cell in enumerate(cells):
            for name, form in HEADERS.items():
                if name not in named and form.match(cell.strip(" :")):
                    named[name] = number
                    break
        if len(cells) > 1 and len(named) == len(cells) and "title" in named:
            self.columns = named
            return True
        if AGENDA.match(line.text):
            self.in_agenda, self.last = True, None
            return True
        if TITLE.match(line.text):
            self.in_agenda, self.last = False, None
            return True
        return False

    def _heading(self, line):
        heading = self.calendar.heading(line.text)
        if heading is None:
            return False
        if heading.rest and span_of(line.text) and not heading.number:
            return False
        if heading.rest and span_of(heading.rest):
            return False
        day = self.calendar.day_of(heading)
        self.days.append(Day(day, line.text, line.start, line.end))
        self.day, self.latest, self.last = day, None, None
        self.in_agenda = False
        return True

    def _timed(self, line):
        cells = self._cells(line)
        text = cells.get("time") or line.text
        if (number := NUMBERED.match(text)) and starts_with_time(text[number.end() :]):
            text = text[number.end() :]
        span = span_of(text)
        if span is None:
            return False
        if "time" in cells and span.rest:
            cells = {}
        span = in_sequence(span, self.latest)
        self.latest = span.starts_at
        self.in_agenda = False
        title = cells.get("title", "") if "time" in cells else span.rest
        waiting = self.last if isinstance(self.last, Entry) else None
        if waiting and waiting.starts_at is None and not title and waiting is self.sessions[-1]:
            # "Session 2: Title", and its time in the line below.
            waiting.starts_at, waiting.ends_at, waiting.end = span.starts_at, span.ends_at, line.end
            return True
        opened = self._open(line, span)
        self._title(opened, title, line)
        self._column(opened, cells)
        return True

    def _cells(self, line):
        """The cells of a row by what stands in them: "time", "title", "speakers", "room"."""
        if not line.cells:
            return {}
        if self.columns and "time" in self.columns:
            return {
                name: line.cells[place]
                for name, place in self.columns.items()
                if place < len(line.cells)
            }
        rows = list(line.cells)
        if len(rows) > 2 and re.fullmatch(r"\d{1,2}\.?", rows[0]) and span_of(rows[1]):
            rows.pop(0)
        span = span_of(rows[0])
        if span is None or span.rest:
            return {}
        # From and to in two columns.
        after = span_of(rows[1])
        if span.ends_at is None and after and not after.rest and len(rows) > 2:
            rows[:2] = [f"{rows[0]} – {rows[1]}"]
        names = ("time", "title", "speakers", "room")
        return dict(zip(names, rows, strict=False))

    def _column(self, opened, cells):
        if people := cells.get("speakers"):
            self._speak(opened, people)
        if room := cells.get("room"):
            opened.room = room[:100]

    def _open(self, line, span=None):
        opened = Entry(line.start, line.end, held_on=self.day)
        if opened.held_on is None and not self.days:
            opened.held_on = self.calendar.first
        if span:
            opened.starts_at, opened.ends_at = span.starts_at, span.ends_at
        self.sessions.append(opened)
        self.last = opened
        return opened

    # --- titles ---------------------------------------------------------------------------------

    def _title(self, opened, text, line):
        """Let `opened` have what the line says beside its time: title, items, speakers, room."""
        text = text.strip(_TIDY)
        if room := ROOM_AT_END.search(text):
            opened.room = re.sub(r"^(?:at|in|di)\s(?:the\s)?", "", room["room"])[:100]
            text = text[: room.start()].strip(_TIDY)
        if match := ITEM.match(text):
            numbers = numbers_in(match["numbers"])
            rest = after_number(text[match.end() :])
            opened.items += numbers
            if len(numbers) == 1 and rest:
                self._add_item(numbers[0], rest, line)
            text = rest or text
        elif match := NUMBERED.match(text):
            number = match["number"] or match["round"] or match["plain"]
            if number and not SESSION.match(text):
                number, text = as_number(number), text[match.end() :].strip(_TIDY)
                if kind_of(text) != "break":
                    opened.items.append(number)
                    self._add_item(number, text, line)
        text = self._without_role(opened, text)
        for match in re.finditer(r"[(\[]([^()\[\]]{3,60})[)\]]", text):
            if inner := ITEM.match(match[1]):
                opened.items += numbers_in(inner["numbers"])
        opened.title = text[:LONGEST_TITLE]
        if match := BY.search(text):
            named = self.people.speakers(text[match.end() :].split(" on ")[0])
            known = [each for each in named if each.key is not None]
            honoured = [each for each in named if HONORIFIC.match(each.text) and " " in each.text]
            opened.speakers += known or honoured
        opened.end = line.end

    def _without_role(self, opened, text):
        """`text` without a bracket at its end that says who chairs or speaks, or where."""
        bracket = BRACKET_AT_END.search(text)
        if bracket:
            # "(by sea)" is about the matter: only a verb of chairing tells of a person.
            for name, form in (*LABELS, VERBS[0]):
                match = form.match(bracket["inner"])
                if match and bracket["inner"][match.end() :].strip():
                    self._say(opened, name, bracket["inner"][match.end() :].strip())
                    return text[: bracket.start()].strip(_TIDY)
        return text

    def _holds(self, opened):
        """Whether there is anything to record; a time alone is told as not understood."""
        if opened.title or opened.items:
            return True
        self.unread.append(Unread("(a time without a title)", opened.start, opened.end))
        return False

    def _sitting(self, opened):
        title = opened.title or f"Agenda item {', '.join(opened.items)}"
        return Sitting(
            title,
            kind_of(title),
            opened.held_on,
            opened.starts_at,
            opened.ends_at,
            opened.room,
            opened.chair[:200],
            tuple(dict.fromkeys(opened.items)),
            tuple(dict.fromkeys(opened.speakers)),
            opened.start,
            opened.end,
        )

    # --- lines below a session ------------------------------------------------------------------

    def _labelled(self, line):
        below = self.sessions[-1] if self.sessions else None
        for name, form in (*LABELS, *VERBS):
            match = form.match(line.text)
            if not match:
                continue
            text = line.text[match.end() :].strip()
            if text.endswith(")") and "(" not in text:
                text = text.rstrip(" )")
            if not text:
                self.label = name
                return below is not None
            if below is None:
                return False
            self.label = name if line.text.rstrip().endswith((";", ",")) else ""
            self._say(below, name, text)
            below.end = max(below.end, line.end)
            self.last = below
            return True
        return False

    def _say(self, opened, name, text):
        if name == "room":
            opened.room = text[:100]
        elif name == "chair":
            opened.chair = "; ".join(filter(None, [opened.chair, text]))[:200]
        else:
            self._speak(opened, text)

    def _speak(self, opened, text):
        opened.speakers += self.people.speakers(text)

    def _item(self, line):
        if match := ITEM.match(line.text):
            return self._called_item(match, line)
        listed = self.in_agenda or self.untimed or not self.sessions
        if not listed or SESSION.match(line.text):
            return False
        if match := NUMBERED.match(line.text):
            return self._numbered_item(match, line)
        if self.in_agenda and line.bullet and not (self.untimed and self.sessions):
            self._add_item("", line.text.strip(_TIDY), line)
            return True
        return False

    def _called_item(self, match, line):
        """A line that begins with "Agenda item 3"."""
        numbers = numbers_in(match["numbers"])
        title = after_number(line.text[match.end() :])
        below = self.sessions[-1] if self.sessions else None
        # Over coffee no item is taken up.
        if below and not (self.in_agenda or self.untimed or kind_of(below.title) == "break"):
            below.items += numbers
            below.end = line.end
        if len(numbers) == 1 and (title or not self.sessions):
            self._add_item(numbers[0], title, line)
            return True
        return bool(title) or bool(self.sessions)

    def _numbered_item(self, match, line):
        number = match["number"] or match["round"] or match["plain"]
        if match["sub"]:
            if not self.items:
                return False
            top = re.match(r"[^(]*", self.items[-1].number)[0].strip()
            number = f"{top}({match['sub'].strip('(')})"
        self._add_item(as_number(number), line.text[match.end() :].strip(_TIDY), line)
        return True

    def _add_item(self, number, title, line):
        item = Item(number, title.strip(_TIDY)[:LONGEST_TITLE], line.start, line.end)
        self.items.append(item)
        if self.in_agenda or self.untimed or not self.sessions:
            self.last = item

    def _items(self):
        """Each item once: an agenda and the programme below it name the same ones."""
        found = {}
        for item in self.items:
            key = item.number.lower() or item.title.casefold()
            if key not in found or (not found[key].title and item.title):
                found[key] = item
        return [each for each in found.values() if each.title]

    def _session(self, line):
        text = line.text
        below = self.last if isinstance(self.last, Entry) else None
        if below and not below.title and not below.items:
            self._title(below, text, line)
            return True
        if self.untimed and self.in_agenda:
            return False
        match = SESSION.match(text)
        short = len(text.split()) <= 8
        named = match and (match["number"] or short) and not line.bullet
        if named or (
            short and not line.bullet and (kind_of(text) != "session" or BARE_SESSION.match(text))
        ):
            self._title(self._open(line), text, line)
            return True
        return False

    def _of_session(self, line):
        """A name below a session: "• Ms A, Post", or whatever follows "Speakers:"."""
        if not self.sessions or self.in_agenda:
            return False
        below = self.sessions[-1]
        who = self.people.who(line.text)
        is_name = HONORIFIC.match(line.text) and len(line.text.split()) <= 25
        listed = self.label and (line.bullet or line.indented) and _NAME.match(line.text)
        if not (who is not None or is_name or listed):
            self.label = "" if not (line.bullet or line.indented) else self.label
            return False
        self._say(below, self.label or "speakers", line.text)
        below.end = line.end
        self.last = below
        return True

    def _goes_on(self, line):
        """The rest of a title that was too long for its line."""
        if line.bullet or line.blank_before or self.last is None:
            return False
        before = self.last.title
        if not before or not (_UNFINISHED.search(before) or line.text[:1].islower()):
            return False
        title = f"{before} {line.text}"[:LONGEST_TITLE]
        if isinstance(self.last, Entry):
            self.last.title, self.last.end = title, line.end
            numbers = self.last.items
            for place, item in enumerate(self.items):
                if item.number in numbers and item.title == before:
                    self.items[place] = Item(item.number, title, item.start, line.end)
        else:
            place = self.items.index(self.last)
            self.last = Item(self.last.number, title, self.last.start, line.end)
            self.items[place] = self.last
        return True
