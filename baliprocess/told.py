"""Sentences of modules that know nothing of languages, and of what is kept: a leaf.

A `Told` is the English sentence, a `str` like any other; `str()` of it, which is what a page does,
is the sentence in the language that is spoken at that moment. So a pure reader can say what it
found, a file can be refused and an act can be named in one place, and be read in another language.
"""

PLAIN = (str, int, float)


class Number(int):
    """A whole number whose thousands, asked for by `:,`, are parted as the language spoken does."""

    def __format__(self, spec):
        text = super().__format__(spec)
        if "," not in text:
            return text
        from django.utils.formats import get_format  # nobody needs Django to say it in English

        return text.replace(",", get_format("THOUSAND_SEPARATOR"))


class Told(str):
    """An English sentence that knows what it was made of.

    `template` is the message, `many` its plural or None, `number` what decides between the two,
    `values` what is filled in; a value may be a `Told` itself, or a lazy text of Django's.
    """

    __slots__ = ("many", "number", "template", "values")

    def __new__(cls, template, many=None, number=None, /, **values):
        text = template if many is None or number == 1 else many
        if values:
            text = text.format(**{name: _in_english(value) for name, value in values.items()})
        made = super().__new__(cls, text)
        made.template, made.many, made.number, made.values = template, many, number, values
        return made

    def __str__(self):
        from django.utils import translation  # nobody needs Django to say it in English

        if self.many is None:
            text = translation.gettext(self.template) if self.template else ""
        else:
            text = translation.ngettext(self.template, self.many, self.number)
        if not self.values:
            return text
        return text.format(**{name: _now(value) for name, value in self.values.items()})

    def __format__(self, spec):
        return format(str(self), spec)

    def format(self, /, **values):
        return type(self)(self.template, self.many, self.number, **{**self.values, **values})

    def __reduce__(self):
        return _rebuilt, (self.template, self.many, self.number, self.values)

    @property
    def english(self):
        return str.__str__(self)

    def as_json(self):
        """What can be kept as JSON, and read again by `from_json`."""
        kept = {"said": self.template}
        if self.many is not None:
            kept |= {"many": self.many, "number": self.number}
        if self.values:
            kept["values"] = {name: _kept(value) for name, value in self.values.items()}
        return kept


#: `told("The file is larger than {most} MB.", most=40)`: the name by which messages are gathered.
def told(template, /, **values):
    return Told(template, **values)


def told_n(one, many, number, /, **values):
    """As `ngettext`; `{number}` is filled in, too."""
    return Told(one, many, number, **{"number": number, **values})


def from_json(kept):
    """The `Told` that `as_json` has kept. Raises TypeError or KeyError for anything else."""
    values = {
        name: from_json(value) if isinstance(value, dict) else value
        for name, value in kept.get("values", {}).items()
    }
    if "joined" in kept:
        return _Joined(kept["joined"], **values)
    return Told(kept["said"], kept.get("many"), kept.get("number"), **values)


def joined(parts, joint=", "):
    """Several as one, as `joint.join(parts)`: what is said of each stays translatable."""
    parts = list(parts)
    template = joint.join(f"{{p{place}}}" for place in range(len(parts)))
    return _Joined(template, **{f"p{place}": part for place, part in enumerate(parts)})


def listed(parts):
    """Several as a list within a sentence, as `languages.listed` does, to be told later."""
    parts = list(parts)
    if len(parts) < 2:
        return parts[0] if parts and isinstance(parts[0], Told) else joined(parts)
    return told("{first} and {last}", first=joined(parts[:-1]), last=parts[-1])


class _Joined(Told):
    """Its template is no message."""

    __slots__ = ()

    def __str__(self):
        return self.template.format(**{name: _now(value) for name, value in self.values.items()})

    def as_json(self):
        return {"joined": self.template, **super().as_json()}


def _rebuilt(template, many, number, values):
    return Told(template, many, number, **values)


def _now(value):
    if isinstance(value, (float, bool)):
        return value
    return Number(value) if isinstance(value, int) else str(value)


def _in_english(value):
    if isinstance(value, Told):
        return value.english
    if isinstance(value, PLAIN):
        return value
    from django.conf import settings
    from django.utils import translation

    with translation.override(settings.LANGUAGE_CODE):
        return str(value)


def _kept(value):
    if isinstance(value, Told):
        return value.as_json()
    # A lazy text is its English message.
    return value if isinstance(value, PLAIN) else {"said": _in_english(value)}
