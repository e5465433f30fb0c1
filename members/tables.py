"""Members from a table: their names, kinds and codes."""

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.core.validators import URLValidator, validate_slug
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from baliprocess.importing import CHANGED, NEW, Importer, Planned
from baliprocess.tables.columns import Column, Known
from baliprocess.tables.mapped import only_columns, read_values
from baliprocess.tables.values import checked_by, choice, paragraphs, plain, words
from baliprocess.told import told

from .models import Member, MemberName
from .names import fold

KINDS = """
    state: country | negara | quốc gia | état
    territory: economy | administrative region | wilayah
    organisation: organization | international organisation | organisasi | agency | body
"""
NO_NAME = told("There is no name in this row: write it, or take the row out.")
NO_KIND = told("A new member needs a kind: state, territory or organisation.")
TWICE = told("Row {row} already is {label}: keep one of the two.")
SEVERAL = told("“{text}” may be {names}: write the address of the one that is meant.")
OTHER_ADDRESS = told("“{slug}” is the address of {theirs}, but “{name}” is a name of {ours}.")
TAKEN = told("“{text}” is a name of {label} already: two members cannot share one.")
#: Each is checked as its form would be; forums are smaller.
MOST = 2_000
TOO_MANY = told("No more than {most:,} members are imported at once.", most=MOST)

FIELDS = ("name", "short_name", "kind", "iso_code", "note", "source_url", "slug")


def _several(text):
    """The names in a cell, parted by semicolons or line breaks."""
    read = words(200)
    found = [read(part) for part in text.replace("\n", ";").split(";") if part.strip()]
    if any(not fold(name) for name in found):
        raise ValueError(told("A name needs at least one letter or digit."))
    return tuple({fold(name): name for name in found}.values())


def _capitals(text):
    code = plain(text).upper()
    if len(code) != 2 or not (code.isascii() and code.isalpha()):
        raise ValueError(
            told("“{plain}” is no ISO 3166 code of two letters, like VN.", plain=plain(text)[:20])
        )
    return code


class MembersImporter(Importer):
    """Key: the address, or any name. Other names are added to those there are, never taken away."""

    name, one, many = "members", _("member"), _("members")
    models = (Member, MemberName)
    columns = (
        Column(
            "slug",
            told("Address"),
            checked_by(validate_slug, 100),
            "slug|member slug|page",
            help=told("The last part of the address of its page; by this a member is known again."),
        ),
        Column(
            "name",
            told("Name"),
            words(200),
            "country|member|member state|state|country name|organisation|organization|full name"
            "|official name|nama|nama negara|negara|organisasi|pays",
            help=told("In the form the United Nations uses."),
        ),
        Column(
            "short_name",
            told("Short name"),
            words(100),
            "acronym|abbreviation|short|short form|singkatan|akronim|nama pendek",
        ),
        Column(
            "kind",
            told("Kind"),
            choice(Member.Kind.choices, KINDS),
            "type|category|jenis|tipe|kategori",
        ),
        Column(
            "iso_code",
            told("ISO 3166 code"),
            _capitals,
            "iso|iso code|iso2|iso3166 alpha2|iso 3166|alpha 2|country code|kode|kode negara",
        ),
        Column(
            "names",
            told("Other names"),
            _several,
            "aliases|alias|other names|also known as|names|nama lain|former names",
            help=told("Parted by semicolons. Those that are missing are added as short forms."),
        ),
        Column("note", told("Note"), paragraphs, "notes|remarks|comment|keterangan|catatan"),
        Column(
            "source_url",
            told("Source"),
            checked_by(URLValidator(schemes=["http", "https"]), 500),
            "source url|url|link|sumber",
        ),
        Known(
            "status|role|joined|since|until|co chair|membership|group|standing",
            told("Memberships have a beginning and a group: enter them in the member’s form."),
        ),
        Known(
            "e mail|email|phone|telephone|contact|contact person|focal point|address line",
            told("Personal details are not kept on this site: this column stays out."),
        ),
    )

    def __init__(self, target=None, *, others=False):
        self.readers = only_columns(self.columns)
        self.seen, self.unique = {}, {}
        self.count = 0

    def missing(self, names):
        return [] if names & {"name", "slug"} else [told("Say which column holds the names.")]

    def begin(self, rows):
        self.members = {member.pk: member for member in Member.objects.all()}
        self.by_slug = {member.slug: member for member in self.members.values()}
        self.by_name, self.folded = {}, {}
        for member in self.members.values():
            for name in filter(None, [member.name, member.short_name]):
                self.by_name.setdefault(fold(name), {})[member.pk] = member
        rows = MemberName.objects.values_list("member", "folded", "kind")
        for key, folded, kind in rows:
            self.by_name.setdefault(folded, {})[key] = self.members[key]
            self.folded.setdefault(folded, {})[kind] = key

    def plan(self, batch):
        return [self._planned(row).settle() for row in batch]

    def _planned(self, row):
        planned = Planned(row.number, row.cells)
        self.count += 1
        if self.count > MOST:
            planned.problems.append(TOO_MANY)
            return planned
        values, planned.problems = read_values(self.readers, row.texts)
        planned.subject = values.get("name") or values.get("slug", "")
        if not planned.subject and not planned.problems:
            planned.problems.append(NO_NAME)
        found = self._find(values)
        if isinstance(found, str):
            planned.problems.append(found)
        if planned.problems:
            return planned
        names = values.pop("names", ())
        if found is None:
            self._new(planned, values, names)
        else:
            self._changed(planned, found, values, names)
        return planned

    def _find(self, values):
        """The Member a row is about, None for a new one, or a sentence."""
        slug, name = values.get("slug"), values.get("name")
        by_slug = self.by_slug.get(slug)
        named = list(self.by_name.get(fold(name), {}).values()) if name else []
        if by_slug:
            if named and by_slug not in named:
                return OTHER_ADDRESS.format(
                    slug=slug, theirs=by_slug.label, name=name, ours=named[0].label
                )
            return by_slug
        if len(named) > 1:
            labels = gettext(" or ").join(sorted(member.name for member in named))
            return SEVERAL.format(text=name, names=labels)
        return named[0] if named else None

    def _new(self, planned, values, names):
        if "name" not in values:
            planned.problems.append(NO_NAME)
            return
        if "kind" not in values:
            planned.problems.append(NO_KIND)
            return
        planned.state = NEW
        member = Member(**values)
        self._judge(planned, member, set())
        self._judge_names(planned, None, names, member.label)
        planned.changes = tuple(
            (self.readers[name].label, "", _shown(member, name))
            for name in FIELDS
            if name in values
        )
        if names:
            planned.changes += ((gettext("Other names"), "", "; ".join(names)),)
        planned.payload = member, (), names

    def _changed(self, planned, member, values, names):
        now = {name: getattr(member, name) for name in FIELDS}
        known = self._names_of(member)
        if (name := fold(values.get("name", ""))) in known and name != fold(now["name"]):
            # Found by another of its names: a table does not rename a member in passing.
            values.pop("name")
        # The address is a key: it is never changed by a table.
        changed = {
            name: value
            for name, value in values.items()
            if name != "slug" and value not in (now[name], plain_or_text(name, now[name]))
        }
        fresh = tuple(name for name in names if fold(name) not in known)
        self._once(planned, ("member", member.pk), member.label)
        planned.subject = member.label
        if not changed and not fresh:
            return
        planned.state = CHANGED
        before = {name: _shown(member, name) for name in changed}
        row = Member.objects.get(pk=member.pk)
        for name, value in changed.items():
            setattr(row, name, value)
        self._judge(planned, row, set(FIELDS) - set(changed))
        self._judge_names(planned, member.pk, fresh, member.label)
        planned.changes = tuple(
            (self.readers[name].label, before[name], _shown(row, name)) for name in changed
        )
        if fresh:
            planned.changes += ((gettext("Other names"), "", "; ".join(fresh)),)
        planned.payload = row, tuple(changed), fresh

    def _names_of(self, member):
        return {folded for folded, owners in self.by_name.items() if member.pk in owners}

    def _once(self, planned, key, label):
        first = self.seen.setdefault(key, planned.number)
        if first != planned.number:
            planned.problems.append(TWICE.format(row=first, label=label))

    def _judge(self, planned, member, leave_out):
        """Everything the form would check, and what rows of one table must not share."""
        try:
            member.full_clean(exclude=leave_out)
        except ValidationError as error:
            for name, sentences in error.message_dict.items():
                label = "" if name == NON_FIELD_ERRORS else f"{self.readers[name].label}: "
                planned.problems += [f"{label}{sentence}" for sentence in sentences]
        for key in (("name", fold(member.name)), ("iso", member.iso_code), ("slug", member.slug)):
            if key[1]:
                self._once(planned, key, member.label)

    def _judge_names(self, planned, key, names, label):
        for name in names:
            owner = self.folded.get(fold(name), {}).get(MemberName.Kind.SHORT)
            others = self.by_name.get(fold(name), {}).keys() - {key}
            if owner or others:
                other = self.members[next(iter(others))] if others else self.members[owner]
                planned.problems.append(TAKEN.format(text=name, label=other.label))
            first = self.unique.setdefault(fold(name), planned.number)
            if first != planned.number:
                planned.problems.append(TWICE.format(row=first, label=f"“{name}”"))

    def write(self, planned, recorder):
        """Row by row, as the form does: few, and each with its derived columns and its history."""
        for each in planned:
            if each.state in (NEW, CHANGED):
                member, _changed, names = each.payload
                recorder.save(member)
                for name in names:
                    recorder.save(MemberName(member=member, text=name))


def plain_or_text(name, value):
    """What a stored value is as a cell reads it, so that blanks alone are no change."""
    return paragraphs(value) if name == "note" else plain(value)


def _shown(member, name):
    return member.get_kind_display() if name == "kind" else getattr(member, name)
