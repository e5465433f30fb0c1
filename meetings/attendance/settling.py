"""Makes one result of all that was heard: each member once, with the best evidence. PURE."""

from baliprocess.told import joined, told
from members.names import fold

from .hearing import AWAY
from .results import Ambiguous, Attendance, Find, Mention, OtherBody, Unknown

_PLACE = told("named as a place")
_ONLY_NAMED = told("named, but not as taking part")
_NOT_SAID = told("named; nothing says that it came")
_CAPACITIES = ("co-chair", "observer", "invited", "secretariat", "member", None)
_PRESENCES = ("apologies", "absent", "attended", "confirmed", "invited")
#: What makes no body of words nothing is known of, such as those of a person's name.
_LOOSE = ("before", "presumed")
_FIRMNESS = {"listed": 1, "role": 1, "presumed": 2}


class Settling:
    """Sorts the names of one text; `matcher` reads the parts of a name again where needed."""

    def __init__(self, text, tokens, heard, matcher):
        self.text = text
        self.tokens = tokens
        self.heard = heard
        self.matcher = matcher

    def attendance(self):
        members, others, asked = {}, [], []
        for number, heard in enumerate(self.heard):
            if heard.item.kind == "member" and heard.item.sure and len(heard.item.keys) == 1:
                members.setdefault(heard.item.keys[0], []).append(heard)
            elif heard.presence and not heard.place:
                others.append(number)
        found = {
            key: self._find(key, heards)
            for key, heards in members.items()
            if any(self._is_told(heard) and not heard.doubtful for heard in heards)
        }
        mentioned = []
        for key, heards in members.items():
            if key not in found:
                doubtful = next(filter(self._is_told, heards), None)
                if doubtful:
                    seen = self._told(doubtful) | {"reason": _NOT_SAID}
                    asked.append(Ambiguous(**seen, candidates=(key,)))
                else:
                    mentioned.append(self._mention(key, heards))
        bodies, unknown, ambiguous = self._others(others, found)
        ambiguous += asked + self._halves(members, found)
        return Attendance(
            *(
                tuple(sorted(each, key=lambda one: (one.start, one.end)))
                for each in (found.values(), bodies, ambiguous, unknown, mentioned)
            )
        )

    # One member

    def _is_told(self, heard):
        return heard.presence and not heard.place

    def _find(self, key, heards):
        told = [heard for heard in heards if self._is_told(heard) and not heard.doubtful]
        best = min(told, key=self._order)
        positive = [heard for heard in told if heard.presence not in AWAY] or told
        agreeing = [best] if best.presence in AWAY else positive
        capacity = min((heard.capacity for heard in agreeing), key=_CAPACITIES.index)
        return Find(
            **self._seen(best, reason=self._reason(best, told)),
            capacity=capacity,
            hosted=any(heard.hosted for heard in agreeing),
            member=key,
            misprint=best.item.misprint,
            also=len(heards) - 1,
        )

    def _order(self, heard):
        """The best evidence: what denies presence, then what says most, then what comes first."""
        return (
            _PRESENCES.index(heard.presence),
            _FIRMNESS.get(heard.how, 0),
            _CAPACITIES.index(heard.capacity),
            heard.item.misprint,
            heard.item.first,
        )

    def _mention(self, key, heards):
        first = min(heards, key=lambda heard: heard.item.first)
        reason = _PLACE if first.place else _ONLY_NAMED
        return Mention(**self._named(first, reason=reason), member=key)

    # What is no member

    def _others(self, numbers, found):
        bodies, unknown, ambiguous = {}, {}, {}
        for number in numbers:
            heard = self.heard[number]
            if self._is_office_of_member(number):
                continue
            kind = self._sort(number)
            name = fold(self._words(heard))
            if kind == "ambiguous":
                if not set(heard.item.keys) & set(found):
                    ambiguous.setdefault(heard.item.keys, self._ambiguous(heard))
            elif kind == "body":
                key = heard.item.keys or self._known_body(name, bodies)
                bodies.setdefault(key, self._body(heard))
            elif name not in unknown:
                country = heard.item.kind == "country"
                unknown[name] = Unknown(**self._told(heard), country=country)
        return list(bodies.values()), list(unknown.values()), list(ambiguous.values())

    def _is_office_of_member(self, number):
        """ "Ministry of Foreign Affairs, China": the State stands beside its office."""
        heard = self.heard[number]
        beside = self.heard[max(0, number - 2) : number] + self.heard[number + 1 : number + 3]
        return heard.item.office and any(
            other.item.state and other.unit == heard.unit and other.presence for other in beside
        )

    def _sort(self, number):
        heard = self.heard[number]
        kind = heard.item.kind
        if kind == "member":
            return "ambiguous"
        if kind in ("group", "body"):
            alone = not heard.item.sure and heard.how in _LOOSE and not heard.bodies
            return "unknown" if alone or heard.doubtful else "body"
        if kind in ("country", "state"):
            return "unknown"
        return "body" if heard.bodies or self._stands_among_bodies(number) else "unknown"

    def _stands_among_bodies(self, number):
        """Whether the names beside a single unknown word are organisations too."""
        unit = self.heard[number].unit
        beside = [
            next((other for other in side if other.item.kind != "word"), None)
            for side in (self.heard[number + 1 :][:9], self.heard[:number][:-10:-1])
        ]
        named = [other for other in beside if other and other.unit.end >= unit.first - 2]
        return bool(named) and all(self._is_body(other) for other in named)

    def _is_body(self, heard):
        if heard.item.kind in ("body", "group"):
            return True
        if heard.item.kind != "member":
            return False
        entity = self.matcher.found.get(heard.item.first)
        return bool(entity and entity.entries[0].body)

    def _known_body(self, name, bodies):
        """The key under which a body stands already: its name, its acronym or its initials."""
        for key, body in bodies.items():
            if name in (fold(body.text), fold(body.acronym)) and name:
                return key
            initials = "".join(word[0] for word in body.text.split() if word[0].isupper())
            if len(initials) > 2 and name == fold(initials):
                return key
        return name

    def _body(self, heard):
        acronym = next((self._slice(item) for item in heard.aliases), "")
        group = heard.item.keys[0] if heard.item.kind == "group" else None
        return OtherBody(**self._told(heard), group=group, acronym=acronym)

    def _ambiguous(self, heard):
        return Ambiguous(**self._told(heard), candidates=heard.item.keys)

    def _halves(self, members, found):
        """ "Hong Kong, China" in a list may also be two names: the second is asked about."""
        asked = []
        for key, find in found.items():
            for heard in members[key]:
                half = self._last_half(heard) if heard.presence else None
                if half and half.keys[0] not in members:
                    start, end = self._span(half.first, half.end)
                    seen = self._told(heard) | {
                        "text": self.text[start:end],
                        "start": start,
                        "end": end,
                        "reason": told("part of “{text}”, or a name of its own", text=find.text),
                    }
                    asked.append(Ambiguous(**seen, candidates=(half.keys[0], key)))
                    break
        return asked

    def _last_half(self, heard):
        tokens, item = self.tokens, heard.item
        commas = [n for n in range(item.first, item.end) if tokens[n].key == ","]
        if not commas:
            return None
        entity = self.matcher.at(commas[-1] + 1) if commas[-1] + 1 < item.end else None
        whole = entity and entity.end == item.end and entity.entries[0].key
        return entity if whole and entity.keys != item.keys and len(entity.keys) == 1 else None

    # The parts of a result

    def _told(self, heard):
        return self._seen(heard) | {"capacity": heard.capacity, "hosted": heard.hosted}

    def _seen(self, heard, *, reason=None):
        reason = reason or self._reason(heard, [heard])
        return self._named(heard, reason=reason) | {"presence": heard.presence}

    def _named(self, heard, *, reason):
        start, end = self._span(heard.item.first, heard.item.end)
        first, last = self._span(heard.unit.first, heard.unit.end)
        return {
            "text": self.text[start:end],
            "start": start,
            "end": end,
            "sentence_start": first,
            "sentence_end": last,
            "reason": reason,
        }

    def _reason(self, best, all_heard):
        cue = self.text[slice(*self._span(best.first, best.end))] if best.end > best.first else ""
        cue = " ".join(cue.split())
        reason = {
            "behind": told("after “{cue}”", cue=cue),
            "before": told("before “{cue}”", cue=cue),
            "under": told("under “{cue}”", cue=cue),
            "column": told("in the column “{cue}”", cue=cue)
            if cue
            else told("in the column of names"),
            "listed": told("in a list"),
            "role": f"“{cue}”",
            "said": f"“{cue}”",
            "presumed": told("named beside “{cue}”", cue=cue),
        }[best.how]
        if best.presence in AWAY and any(heard.presence not in AWAY for heard in all_heard):
            reason = joined([reason, told("elsewhere named as taking part")], "; ")
        return reason

    def _words(self, heard):
        return self._slice(heard.item)

    def _slice(self, item):
        return self.text[slice(*self._span(item.first, item.end))]

    def _span(self, first, end):
        return self.tokens[first].start, self.tokens[max(end - 1, first)].end
