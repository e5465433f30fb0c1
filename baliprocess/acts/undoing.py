"""Taking an act back: the verb."""

from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.db import IntegrityError, models, transaction
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from baliprocess.told import told

from .effects import CREATED, DELETED, history_of, relations_of
from .models import Act, called
from .plans import plan
from .recording import act as as_act
from .recording import current_act

UNDONE = _("This has been taken back already.")
TOO_LATE = _("The 30 days in which it could be brought back are over.")
NOTHING_LEFT = _("Nothing is left to take back.")


class CannotStand(Exception):
    """Nothing was taken back; its text says why in a sentence."""


class Obstacles(Exception):
    """Not all of it can be taken back, and nothing was; `plan` tells what would stay."""

    def __init__(self, plan):
        super().__init__(gettext("Not all of it can be taken back."))
        self.plan = plan


@dataclass(slots=True)
class Undone:
    """The `Act` by which something was taken back, and the `Plan` it carried out."""

    act: Act
    plan: object


def undo(act, user, *, rest=None, allow=None):
    """Take `act` back in the name of `user` as one act; gives `Undone`.

    What somebody changed since is never overwritten: if there is any, raises `Obstacles`, unless
    `rest` is the `digest` of a plan that keeps exactly that. `allow(plan)` may raise to forbid
    what is going to be done. Raises `CannotStand` if the outcome does not go with what is
    recorded now, or there is nothing to take back.
    """
    try:
        with as_act(user, told("Took back: {what}", what=act.said), kind="undo") as done:
            act = Act.objects.select_for_update(of=("self",)).get(pk=act.pk)
            if act.undone_at:
                raise CannotStand(UNDONE)
            if act.purged_at:
                raise CannotStand(TOO_LATE)
            intended = plan(act, lock=True)
            if intended.kept and rest != intended.digest:
                raise Obstacles(intended)
            if allow:
                allow(intended)
            if not intended.steps:
                raise CannotStand(NOTHING_LEFT)
            for step in intended.steps:
                _take(step)
            act.undone_at, act.undone_by = timezone.now(), user
            act.save(update_fields=["undone_at", "undone_by"])
            if act.undoes_id:
                # Taking back the taking back: the first act stands again.
                Act.objects.filter(pk=act.undoes_id).update(undone_at=None, undone_by=None)
            done.undoes = act
            done.subject_model, done.subject_pk = act.subject_model, act.subject_pk
            done.subject_text = act.subject_text
    except IntegrityError as error:
        raise CannotStand(
            gettext("Nothing was taken back: it does not go with what is recorded now.")
        ) from error
    return Undone(done, intended)


def _take(step):
    effect = step.effect
    try:
        with transaction.atomic():
            if effect.kind == CREATED:
                step.row.delete()
            elif effect.kind == DELETED:
                recreate(effect.model, step.values, rest=effect.rest)
            else:
                _give_back(step.row, step.values)
    except (IntegrityError, models.ProtectedError) as error:
        name = effect.model._meta.verbose_name
        row = step.row or effect.model(**_columns(effect.model, step.values))
        now = effect.model._base_manager.filter(pk=effect.pk).first() or row
        raise CannotStand(
            gettext(
                "Nothing was taken back: the {name} “{now}” does not go with what is "
                "recorded now. {broken_rule}"
            ).format(name=name, now=called(now), broken_rule=_broken_rule(row))
        ) from error


def _broken_rule(row):
    """What forbids `row` as it would be, as a sentence."""
    try:
        row.validate_constraints()
    except ValidationError as error:
        return " ".join(error.messages)
    return gettext("Perhaps another one has taken its number or its address; look for that first.")


def _give_back(row, values):
    relations = {each.name for each in relations_of(type(row))}
    for name, value in values.items():
        if name not in relations:
            setattr(row, name, value)
    if values.keys() - relations:
        row.save()
    for name in values.keys() & relations:
        getattr(row, name).set(values[name])


def _columns(model, values):
    names = {each.attname for each in history_of(model).tracked_fields}
    return {name: value for name, value in values.items() if name in names}


def recreate(model, values, *, rest=None):
    """The row of `model` that `values`, a state of it, tells of, with its old key and moments.

    `rest` is what versions of the model do not keep, by column.
    """
    row = model(**_columns(model, values))
    for name, value in (rest or {}).items():
        setattr(row, name, model._meta.get_field(name).to_python(value))
    for each in model._meta.concrete_fields:
        if getattr(each, "auto_now", False):
            setattr(row, each.attname, timezone.now())
    # Raw: as it stood, without a new key, slug or moment of creation.
    row.save_base(raw=True, force_insert=True)
    (version,) = model.history.bulk_history_create([row])
    running = current_act()
    if running is not None:
        running.add([version])
        if version.history_user is None and running.user:
            version.history_user = running.user
            version.save(update_fields=["history_user"])
    for each in relations_of(model):
        if keys := values.get(each.name):
            getattr(row, each.name).set(keys)
    return row
