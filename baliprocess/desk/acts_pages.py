"""The pages of the admin about acts: all of them, and one with the way to take it back."""

from django import forms
from django.apps import apps
from django.contrib import admin, messages
from django.contrib.auth import get_permission_codename, get_user_model
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import Http404
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.html import format_html
from django.utils.text import capfirst
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_safe

from baliprocess.acts import Act, ActRow, CannotStand, Obstacles, effects, plan, undo
from baliprocess.acts.effects import CHANGED, CREATED, DELETED
from baliprocess.acts.recording import has_history
from baliprocess.publishing import Status

from .keys import is_key
from .wording import Names, label_of, lines

PER_PAGE = 50
DONE = {CREATED: _("made"), DELETED: _("deleted"), "changed": _("changed")}
VERBS = {CREATED: "delete", DELETED: "add", "changed": "change"}
_NOT_YOURS = {
    "delete": _("Your account may not delete {names}."),
    "add": _("Your account may not add {names}."),
    "change": _("Your account may not change {names}."),
}
KINDS = [
    ("", _("Everything")),
    (DELETED, _("Deleted")),
    ("undo", _("Taken back")),
    ("taken-in", _("Photos taken in")),
]


# --- Who may what --------------------------------------------------------------------------------


def desk_models():
    """The models somebody works on: those with a form, and the rows within forms."""
    found = set()
    for model, owner in admin.site._registry.items():
        found.add(model)
        found.update(inline.model for inline in owner.inlines)
    return [model for model in apps.get_models() if model in found and has_history(model)]


def may(user, verb, model):
    options = model._meta
    codename = get_permission_codename(verb, options)
    return user.has_perm(f"{options.app_label}.{codename}")


def may_view(user, model):
    return may(user, "view", model) or may(user, "change", model)


def visible_acts(user):
    """The acts all of whose rows `user` may look at."""
    hidden = [m._meta.label_lower for m in desk_models() if not may_view(user, m)]
    acts = Act.objects.all()
    if hidden:
        acts = acts.exclude(pk__in=ActRow.objects.filter(model__in=hidden).values("act"))
    return acts


def refusal(user, steps, *, own=False):
    """Why `user` may not take `steps`, as a sentence; "" if nothing speaks against it.

    Drafts of an act of one's `own`, on which nobody has worked since, need no right to delete.
    """
    worked_on = set(desk_models())
    for step in steps:
        model, kind = step.effect.model, step.effect.kind
        if model not in worked_on:
            continue
        names = model._meta.verbose_name_plural
        is_draft = getattr(step.row, "status", None) == Status.DRAFT
        if own and kind == CREATED and is_draft and may(user, "add", model):
            continue
        if not may(user, VERBS[kind], model):
            return _NOT_YOURS[VERBS[kind]].format(names=names)
        statuses = _statuses(step)
        if Status.PUBLISHED in statuses[1:] and not may(user, "publish", model):
            return gettext("Your account may not publish {names}.").format(names=names)
        if statuses[0] in (Status.PUBLISHED, Status.WITHDRAWN) and not (
            may(user, "publish", model) and may(user, "withdraw", model)
        ):
            return gettext("Your account may not take {names} out of the public’s sight.").format(
                names=names
            )
        if sentence := _schedule_refusal(user, step, names):
            return sentence
    return ""


def _schedule_refusal(user, step, names):
    """Why `user` may not give back from when until when a record is public: as in its form."""
    if not set(step.values) & {"publish_at", "unpublish_at"} or step.effect.kind != CHANGED:
        return ""
    model, needed = step.effect.model, ["publish"]
    if step.row.status in (Status.PUBLISHED, Status.WITHDRAWN):
        needed.append("withdraw")
    if all(may(user, verb, model) for verb in needed):
        return ""
    return gettext("Your account may not change from when until when {names} are public.").format(
        names=names
    )


def _statuses(step):
    """(status now, status afterwards) of a row that can be published, where they differ."""
    effect = step.effect
    now = getattr(step.row, "status", None) if hasattr(effect.model, "publish_at") else None
    if effect.kind == CREATED:
        return now, None
    if effect.kind == DELETED:
        return None, step.values.get("status") if hasattr(effect.model, "publish_at") else None
    after = step.values.get("status", now)
    return (None, None) if after == now else (now, after)


def own_refusal(user, act, intended):
    """Why `user` may not carry out `intended`, the plan of taking `act` back; "" if they may."""
    return refusal(user, intended.steps, own=act.user_id == user.pk) if intended else ""


def allow_for(user, act):
    """What `undo` asks before it takes `act` back: raises CannotStand where `user` may not."""

    def allow(intended):
        if reason := own_refusal(user, act, intended):
            raise CannotStand(gettext("Nothing was taken back. {reason}").format(reason=reason))

    return allow


# --- All acts ------------------------------------------------------------------------------------


class ActsFilter(forms.Form):
    user = forms.ModelChoiceField(
        # Not every account: whoever reads this need not know who else has one.
        get_user_model().objects.filter(pk__in=Act.objects.values("user")).order_by("username"),
        required=False,
        label=_("User"),
        empty_label=_("Everybody"),
    )
    model = forms.ChoiceField(required=False, label=_("Records"))
    kind = forms.ChoiceField(choices=KINDS, required=False, label=_("What"))

    def __init__(self, data, *, models):
        super().__init__(data, label_suffix="")
        choices = [(m._meta.label_lower, capfirst(m._meta.verbose_name_plural)) for m in models]
        self.fields["model"].choices = [
            ("", gettext("All")),
            *sorted(choices, key=lambda each: each[1]),
        ]

    def narrow(self, acts):
        """`acts` as far as the boxes say; a wrong value narrows nothing and gets a sentence."""
        self.is_valid()
        chosen = self.cleaned_data
        if chosen.get("user"):
            acts = acts.filter(user=chosen["user"])
        if chosen.get("model"):
            rows = ActRow.objects.filter(model=chosen["model"])
            acts = acts.filter(pk__in=rows.values("act"))
        if chosen.get("kind"):
            acts = acts.of_kind(chosen["kind"])
        return acts


@require_safe
def acts_view(request):
    """What was done lately, by whom, with the way to each act."""
    models = [model for model in desk_models() if may_view(request.user, model)]
    if not models:
        raise PermissionDenied
    boxes = ActsFilter(request.GET, models=models)
    acts = boxes.narrow(visible_acts(request.user)).select_related("user", "undone_by")
    page = Paginator(acts, PER_PAGE).get_page(request.GET.get("p"))
    asked = request.GET.copy()
    asked.pop("p", None)
    context = {
        **admin.site.each_context(request),
        "title": gettext("What was done"),
        "boxes": boxes,
        "page": page,
        "asked": asked.urlencode(),
    }
    return TemplateResponse(request, "admin/acts/list.html", context)


# --- One act -------------------------------------------------------------------------------------


@require_http_methods(["GET", "HEAD", "POST"])
def act_view(request, pk):
    """Everything an act did, field by field, and the button that takes it back."""
    if not is_key(pk):
        raise Http404
    act = Act.objects.select_related("user", "undone_by", "undoes").filter(pk=pk).first()
    if act is None:
        raise Http404
    if not visible_acts(request.user).filter(pk=pk).exists():
        raise PermissionDenied
    if request.method == "POST":
        return _take_back(request, act)
    return _show(request, act)


def _take_back(request, act):
    try:
        undone = undo(
            act, request.user, rest=request.POST.get("rest"), allow=allow_for(request.user, act)
        )
    except Obstacles as obstacles:
        messages.warning(
            request,
            gettext(
                "Nothing was taken back yet. {since} Look at what would stay, and choose."
            ).format(since=_since(obstacles.plan.kept, request.user)),
        )
        return _show(request, act, obstacles.plan, status=409)
    except CannotStand as reason:
        messages.error(request, str(reason))
        return redirect("admin:act", act.pk)
    count = len(undone.plan.steps)
    text = ngettext(
        "Taken back: {what} ({number} record)", "Taken back: {what} ({number} records)", count
    ).format(what=act, number=count)
    link = undone.act.undo_url
    messages.success(
        request, format_html('{}. <a href="{}">{}</a>', text, link, gettext("Do it again"))
    )
    return redirect("admin:act", act.pk)


def _show(request, act, intended=None, status=200):
    found = effects(act)
    page = Paginator(found, PER_PAGE).get_page(request.GET.get("p"))
    if intended is None and not (act.undone_at or act.purged_at):
        intended = plan(act)
    kept = intended.kept if intended else []
    names = Names()
    for effect in [*page.object_list, *(each.effect for each in kept)]:
        names.want(effect.model, effect.pk)
        names.want_changes(effect.model, effect.changes)
        names.want_state(effect.model, effect.state)
    names.fetch()
    context = {
        **admin.site.each_context(request),
        "title": str(act),
        "act": act,
        "page": page,
        "rows": [_described(effect, names) for effect in page],
        "kept": [_described_kept(each, names) for each in kept],
        "since": _since(kept, request.user),
        "intended": intended,
        "refusal": own_refusal(request.user, act, intended),
    }
    return TemplateResponse(request, "admin/acts/detail.html", context, status=status)


def _since(kept, user):
    """Who is why `kept` stays as it is, as a sentence for `user`."""
    at_work = {each.by for each in kept if each.at}
    if at_work == {user}:
        return gettext("You have changed it since.")
    if at_work:
        return gettext("Somebody has been at work since.")
    return gettext("Not all of it can be taken back.")


def _described(effect, names):
    model = effect.model
    return {
        "kind": capfirst(model._meta.verbose_name),
        "done": DONE[effect.kind],
        "name": names.of_state(model, effect.pk, effect.state),
        "url": row_url(model, effect.pk, there=names.row(model, effect.pk) is not None),
        "lines": lines(model, effect.changes, names),
        "unknown": effect.kind == "changed" and effect.before is None,
    }


def _described_kept(kept, names):
    model = kept.effect.model
    return {
        "kind": capfirst(model._meta.verbose_name),
        "name": names.of_state(model, kept.effect.pk, kept.effect.state),
        "url": row_url(model, kept.effect.pk, there=names.row(model, kept.effect.pk) is not None),
        "labels": [label_of(model, name) for name in kept.names],
        "reason": kept.reason,
        "by": kept.by,
        "at": kept.at,
    }


def row_url(model, pk, *, there=True):
    """The form of a row, or its history if it is gone; "" for rows without a form of their own."""
    if model not in admin.site._registry:
        return ""
    options = model._meta
    suffix = "change" if there else "history"
    return reverse(f"admin:{options.app_label}_{options.model_name}_{suffix}", args=[pk])
