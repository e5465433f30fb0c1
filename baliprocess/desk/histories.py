"""The history of a record and of its parts, readable: who changed what, when, from what to what."""

from dataclasses import dataclass, field

from django.contrib import admin
from django.core.paginator import Paginator
from django.db.models import CharField, Q, Value
from django.forms.models import _get_foreign_key
from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from baliprocess.acts import ActRow
from baliprocess.acts.effects import changes_between, history_of, states, versions_before
from baliprocess.acts.recording import has_history

from .wording import Names, lines

PER_PAGE = 25
DONE = {"+": _("made"), "~": _("changed"), "-": _("deleted")}


@dataclass
class Entry:
    """One version as the page shows it."""

    version: object
    model: type
    pk: int
    is_part: bool
    name: str = ""
    lines: list = field(default_factory=list)
    act: object = None
    url: str = ""

    @property
    def kind(self):
        return capfirst(self.model._meta.verbose_name)

    @property
    def done(self):
        return DONE[self.version.history_type]

    @property
    def moment(self):
        """Equal for what was done in one go: by act, else by user and second."""
        if self.act:
            return self.act.pk
        return self.version.history_user_id, self.version.history_date.replace(microsecond=0)

    @property
    def is_whole(self):
        """Whether `lines` are all that the row said, rather than what became of it."""
        return self.version.history_type != "~"


def parts_of(model_admin, request):
    """[(model of the parts, its foreign key, model it belongs to)] of what stands in the form.

    Rows of rows count too, if the rows have a form of their own that shows them.
    """
    found = []
    owners = [model_admin]
    while owners:
        owner = owners.pop(0)
        for inline in owner.inlines:
            model = inline.model
            known = {each[0] for each in found} | {model_admin.model}
            if not has_history(model) or model in known:
                continue
            fk = _get_foreign_key(owner.model, model, fk_name=inline.fk_name)
            found.append((model, fk, owner.model))
            desk = admin.site._registry.get(model)
            if desk is not None:
                owners.append(desk)
    return [each for each in found if _may_view(request.user, each[0])]


def _may_view(user, model):
    options = model._meta
    return any(
        user.has_perm(f"{options.app_label}.{verb}_{options.model_name}")
        for verb in ("view", "change")
    )


def _versions(model_admin, request, pk):
    """The versions of the record and of its parts, as rows (model, version, moment)."""
    model = model_admin.model
    conditions = {model: Q(**{model._meta.pk.name: pk})}
    for part, fk, owner in parts_of(model_admin, request):
        if owner not in conditions:
            continue
        owners = history_of(owner).objects.filter(conditions[owner])
        keys = owners.order_by().values(owner._meta.pk.name)
        conditions[part] = (
            Q(**{f"{fk.attname}__in": keys}) if owner is not model else Q(**{fk.attname: pk})
        )
    queries = [
        history_of(each)
        .objects.filter(condition)
        .order_by()
        .annotate(label=Value(each._meta.label_lower, output_field=CharField()))
        .values_list("label", "history_id", "history_date")
        for each, condition in conditions.items()
    ]
    first, *others = queries
    found = first.union(*others, all=True) if others else first
    return list(conditions), found.order_by("-history_date", "-history_id")


def entries(model_admin, request, pk, number):
    """(page of `Entry`s, the latest first) of the record `pk`; so many queries for any number."""
    models, found = _versions(model_admin, request, pk)
    by_label = {model._meta.label_lower: model for model in models}
    page = Paginator(found, PER_PAGE).get_page(number)
    wanted = {}
    for label, version, _moment in page:
        wanted.setdefault(by_label[label], []).append(version)
    read, names, before, known = {}, Names(), {}, {}
    for model, versions in wanted.items():
        rows = history_of(model).objects.filter(history_id__in=versions)
        read[model] = {row.history_id: row for row in rows.select_related("history_user")}
        before[model] = versions_before(model, versions)
        known[model] = states(model, {*versions, *before[model].values()} - {None})
    acts = _acts(wanted)
    result = []
    for label, version, _moment in page:
        model = by_label[label]
        row = read[model][version]
        key = getattr(row, model._meta.pk.name)
        entry = Entry(row, model, key, model is not model_admin.model)
        entry.act = acts.get((label, version))
        earlier = before[model].get(version)
        state, former = known[model][version], known[model].get(earlier)
        if row.history_type == "~" and former is not None:
            changes = changes_between(model, former, state)
        elif row.history_type == "~":
            changes = []
        else:
            changes = changes_between(model, None, state)
        names.want_changes(model, changes)
        names.want(model, key)
        names.want_state(model, state)
        result.append((entry, changes, state))
    names.fetch()
    for entry, changes, state in result:
        entry.name = names.of_state(entry.model, entry.pk, state)
        entry.lines = [
            line
            for line in lines(entry.model, changes, names)
            if not (entry.is_whole and line.after == "empty")
        ]
        entry.url = _url(entry)
    page.object_list = [entry for entry, _changes_, _state in result]
    return page


def since(model, pk, version):
    """What restoring `version` of the row `pk` changes in it, as lines; None without such a row."""
    rows = history_of(model).objects.filter(**{model._meta.pk.name: pk})
    latest = rows.order_by("-history_id").first()
    if latest is None or latest.history_type == "-" or not rows.filter(pk=version).exists():
        return None
    known = states(model, {version, latest.pk})
    changes = changes_between(model, known[latest.pk], known[version])
    names = Names()
    names.want_changes(model, changes)
    names.fetch()
    return lines(model, changes, names)


def _acts(wanted):
    """{(model, version): Act} of the versions on the page."""
    condition = Q()
    for model, versions in wanted.items():
        condition |= Q(model=model._meta.label_lower, version__in=versions)
    rows = ActRow.objects.filter(condition).select_related("act") if wanted else ()
    return {(row.model, row.version): row.act for row in rows}


def _url(entry):
    """Where the version can be seen whole and restored; "" for rows without a form of their own."""
    desk = admin.site._registry.get(entry.model)
    if desk is None or not hasattr(desk, "history_form_view"):
        return ""
    options = entry.model._meta
    name = f"admin:{options.app_label}_{options.model_name}_simple_history"
    return reverse(name, args=[entry.pk, entry.version.history_id])
