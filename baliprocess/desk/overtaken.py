"""A form that is saved after somebody else has saved: what came in between, and telling both."""

from dataclasses import dataclass

from django.apps import apps
from django.contrib import messages
from django.forms.models import _get_foreign_key
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.functional import cached_property
from django.utils.text import capfirst
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from baliprocess.acts.effects import history_of, states
from baliprocess.acts.models import called
from baliprocess.acts.recording import has_history
from baliprocess.languages import listed
from baliprocess.saving import Notice
from baliprocess.told import told

from . import versions
from .rows import RowsMixin
from .wording import Names, field_of, label_of, text_of

ROWS_BACK = _(
    "Somebody deleted a row that you have changed. It stands below as a new row: "
    "save once more to bring it back, or empty it to let it stay deleted."
)


@dataclass(frozen=True, slots=True)
class Part:
    """A table of rows within a form: their model, the prefix of their boxes, the form of one.

    `rows` are those that belong there now.
    """

    model: type
    prefix: str
    form: type
    rows: object


class Overtaken:
    """What others did to `row` and the rows of its form since the versions in `then`."""

    #: How the sentences to both call what was saved.
    what = _("this record")

    def __init__(self, model_admin, request, row, then, shown):
        self.admin, self.request, self.row = model_admin, request, row
        self.then, self.shown = then, shown
        self.now = self.versions_now()
        #: The forms that were saved.
        self.forms = []
        #: (model, key) of rows that were deleted by others and changed here.
        self.brought_back = []

    def versions_now(self):
        """{model: {key: latest version}} of all that the form shows."""
        return versions.of_record(self.admin, self.request, self.row)

    @property
    def any(self):
        return self.then != self.now

    def of_row(self, row):
        label = row._meta.label_lower
        found = versions.merges([row], self.then.get(label, {}), self.now.get(label, {}))
        return found.get(row.pk)

    def of_rows(self, queryset):
        """{key: Merge} of the rows of an inline that are there now."""
        label = queryset.model._meta.label_lower
        then, now = self.then.get(label, {}), self.now.get(label, {})
        if then == now:
            return {}
        return versions.merges(list(queryset), then, now)

    # --- rows that are there no more ----------------------------------------------------------

    def take_out_deleted_rows(self):
        """Take from the form what others deleted; what was changed here becomes a new row.

        Such a row is not saved at once, `page` asks first: gives the sentence that stops the form,
        or "".
        """
        for part in self.parts():
            label = part.model._meta.label_lower
            if self.then.get(label) != self.now.get(label):
                self._take_out(part)
        return ROWS_BACK if self.brought_back else ""

    def parts(self):
        """The tables of rows within the form, as `Part`s."""
        prefixes = {}
        for inline in self.admin.get_inline_instances(self.request, self.row):
            formset = inline.get_formset(self.request, self.row)
            prefix = formset.get_default_prefix()
            prefixes[prefix] = prefixes.get(prefix, 0) + 1
            if prefixes[prefix] != 1 or not prefix:
                prefix = f"{prefix}-{prefixes[prefix]}"
            if has_history(inline.model) and issubclass(inline.formset, RowsMixin):
                fk = _get_foreign_key(type(self.row), inline.model, fk_name=inline.fk_name)
                rows = inline.model._base_manager.filter(**{fk.name: self.row.pk})
                yield Part(inline.model, prefix, formset.form, rows)

    def _take_out(self, part):
        data, prefix, pk_name = self.request.POST, part.prefix, part.model._meta.pk.name
        count = data.get(f"{prefix}-INITIAL_FORMS", "")
        total = data.get(f"{prefix}-TOTAL_FORMS", "")
        if not (count.isdecimal() and total.isdecimal()) or int(total) > 2_000:
            return
        sent = {
            number: int(key)
            for number in range(int(count))
            if (key := data.get(f"{prefix}-{number}-{pk_name}", "")).isdecimal()
        }
        there = set(part.rows.filter(pk__in=sent.values()).values_list("pk", flat=True))
        gone = {number: key for number, key in sent.items() if key not in there}
        if not gone:
            return
        changed = self._changed_of(part, gone)
        staying = [number for number in range(int(count)) if number not in gone]
        new = [*range(int(count), int(total)), *changed]
        self._renumber(prefix, pk_name, staying, new, set(changed))
        for key in changed.values():
            self.brought_back.append((part.model, key))

    def _changed_of(self, part, gone):
        """{number: key} of those `gone` rows that were changed here, and not ticked to go."""
        model, prefix = part.model, part.prefix
        label = model._meta.label_lower
        then = self.then.get(label, {})
        known = states(model, [then[key] for key in gone.values() if key in then])
        found = {}
        for number, key in gone.items():
            base = known.get(then.get(key))
            if base is None or f"{prefix}-{number}-DELETE" in self.request.POST:
                continue
            columns = {each.attname for each in history_of(model).tracked_fields}
            row = model(**{name: value for name, value in base.items() if name in columns})
            newer = versions.Merge(row, base, 0, base)
            form = part.form(
                self.request.POST,
                self.request.FILES,
                instance=model(),
                prefix=f"{prefix}-{number}",
                newer=newer,
            )
            if form.changed_data:
                found[number] = key
        return found

    def _renumber(self, prefix, pk_name, staying, new, without_key):
        """Number the rows of the form anew: first those `staying`, then the `new` ones."""
        order = {old: place for place, old in enumerate([*staying, *new])}
        for name in ("POST", "FILES"):
            data = getattr(self.request, name).copy()
            moved = {}
            for key in [each for each in data if each.startswith(f"{prefix}-")]:
                number, _, rest = key.removeprefix(f"{prefix}-").partition("-")
                if not number.isdecimal():
                    continue
                values = data.pop(key)
                if int(number) in order and not (int(number) in without_key and rest == pk_name):
                    moved[f"{prefix}-{order[int(number)]}-{rest}"] = values
            for key, values in moved.items():
                data.setlist(key, values)
            if name == "POST":
                data[f"{prefix}-INITIAL_FORMS"] = str(len(staying))
                data[f"{prefix}-TOTAL_FORMS"] = str(len(order))
            if name == "POST":
                self.request.POST = data
            else:
                self.request._files = data

    # --- what the page asks -------------------------------------------------------------------

    def page(self, forms):
        """What the page of `forms` shows about what both changed; None if nothing is to ask."""
        conflicts = [
            each for form in forms for each in getattr(form, "conflicts", ()) if not each.chosen
        ]
        if not conflicts and not self.brought_back:
            return None
        names = Names()
        for each in conflicts:
            model = type(each.form.newer.row)
            names.want(model, each.form.newer.row.pk)
            if each.name:
                values = (each.base, each.theirs), (each.mine, None)
                names.want_changes(model, [versions.Change(each.name, *pair) for pair in values])
        names.fetch()
        who = self._who()
        return {
            "conflicts": [self._asked(each, names, who) for each in conflicts],
            "brought_back": [self._name_of_deleted(*each) for each in self.brought_back],
            "who": listed(sorted({name for name, _at in who.values()})),
        }

    def _asked(self, conflict, names, who):
        row = conflict.form.newer.row
        model = type(row)
        name, at = who.get((model._meta.label_lower, row.pk), (gettext("somebody else"), None))
        is_part = model is not type(self.row)
        asked = {
            "box": conflict.box,
            "version": conflict.version,
            "who": name,
            "at": at,
            "record": f"{capfirst(model._meta.verbose_name)} “{called(row)}”" if is_part else "",
        }
        if conflict.name:
            field = field_of(model, conflict.name)
            asked["label"] = label_of(model, conflict.name)
            for key in ("base", "theirs", "mine"):
                asked[key] = text_of(field, getattr(conflict, key), names)
        return asked

    def _newer(self):
        """{model: [key]} of what has a later version than the form."""
        return {
            label: [
                key for key, version in keys.items() if self.then.get(label, {}).get(key) != version
            ]
            for label, keys in self.now.items()
        }

    def _who(self):
        """{(model, key): (who saved its latest version, when)} for all that is newer."""
        return {
            key: (str(user or gettext("the system")), at)
            for key, (user, at) in self._latest.items()
        }

    @cached_property
    def _latest(self):
        found = {}
        for label, keys in self._newer().items():
            model = apps.get_model(label)
            wanted = [self.now[label][key] for key in keys]
            rows = history_of(model).objects.filter(history_id__in=wanted) if keys else ()
            for row in rows.select_related("history_user") if keys else ():
                key = label, getattr(row, model._meta.pk.name)
                found[key] = row.history_user, row.history_date
        return found

    def _name_of_deleted(self, model, key):
        version = (
            history_of(model)
            .objects.filter(**{model._meta.pk.name: key}, history_type="-")
            .select_related("history_user")
            .first()
        )
        names = Names()
        state = states(model, [version.history_id])[version.history_id] if version else {}
        names.want_state(model, state)
        names.fetch()
        return {
            "kind": model._meta.verbose_name,
            "name": names.of_state(model, key, state),
            "who": str(version.history_user or gettext("the system"))
            if version
            else gettext("somebody"),
        }

    # --- telling both -------------------------------------------------------------------------

    def tell_both(self):
        """After saving: say to this user what others changed, and to them that this was saved."""
        if not self.any:
            return
        who = self._who()
        me = str(self.request.user)
        others = sorted({name for name, _at in who.values()} - {me})
        if not who:
            return
        what = listed(self._words()) or gettext("something")
        by = listed(others) if others else gettext("you, in another window,")
        text = gettext(
            "While you had this form open, {by} changed: {what}. Both changes are kept."
        ).format(by=by, what=what)
        self.admin.message_user(self.request, text, messages.INFO)
        replaced = [each for each in self._conflicts() if each.chosen == "mine"]
        text = self._for_them(me, replaced)
        for user in {user for user, _at in self._latest.values()}:
            if user is not None and user != self.request.user:
                Notice.objects.create(
                    user=user,
                    model=self.row._meta.label_lower,
                    object_pk=self.row.pk,
                    text=text.english,
                    words=text.as_json(),
                )

    def _for_them(self, me, replaced):
        """What they read who saved before, each in her own language."""
        at = date_format(timezone.now(), "j F Y, H:i")
        named = {"me": me, "what": self.what, "at": at}
        if not replaced:
            return told(
                "{me} saved {what} on {at} UTC from a form opened before your last change. "
                "Both your changes and theirs are kept.",
                **named,
            )
        fields = {(type(each.form.newer.row), each.name) for each in replaced}
        labels = sorted({label_of(*field) for field in fields})
        return told(
            "{me} saved {what} on {at} UTC from a form opened before your last change. "
            "Where both of you had changed the same, {me} saw yours and chose the other: "
            "{labels}. The history has both.",
            labels=listed(labels),
            **named,
        )

    def _conflicts(self):
        return [each for form in self.forms for each in getattr(form, "conflicts", ()) if each.name]

    def _words(self):
        """What others changed: labels of boxes, and names of parts."""
        words = []
        for form in self.forms:
            newer = getattr(form, "newer", None)
            if newer is None:
                continue
            labels = [label_of(type(newer.row), change.name) for change in newer.changes]
            if type(newer.row) is type(self.row):
                words += labels
            elif labels:
                words.append(f"{newer.row} ({', '.join(labels).lower()})")
        for label, keys in self._newer().items():
            model = apps.get_model(label)
            before = self.then.get(label, {})
            if added := [key for key in keys if key not in before]:
                names = model._meta
                noun = names.verbose_name if len(added) == 1 else names.verbose_name_plural
                words.append(gettext("{number} {noun} added").format(number=len(added), noun=noun))
            gone = self._deleted(model, [key for key in keys if key in before])
            if gone:
                noun = model._meta.verbose_name if gone == 1 else model._meta.verbose_name_plural
                words.append(gettext("{number} {noun} deleted").format(number=gone, noun=noun))
        return list(dict.fromkeys(words))

    def _deleted(self, model, keys):
        versions_now = [self.now[model._meta.label_lower][key] for key in keys]
        history = history_of(model)
        return history.objects.filter(history_id__in=versions_now, history_type="-").count()
