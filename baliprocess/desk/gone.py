"""A form sent for a record that somebody deleted meanwhile: what was entered is not lost."""

from django.core.exceptions import PermissionDenied
from django.forms.models import _get_foreign_key
from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from baliprocess.acts import Act, ActRow
from baliprocess.acts.effects import history_of, states

from .wording import Names

HELD = _("The record was deleted while you had it open. Save once more to make it anew.")


class Gone:
    """The answer to such a form: the form for a new record, filled with what was entered."""

    def __init__(self, model_admin, request, pk):
        self.admin, self.request, self.pk = model_admin, request, pk
        self.model = model_admin.model

    def response(self):
        admin, request = self.admin, self.request
        if not admin.has_change_permission(request):
            raise PermissionDenied
        version = self._deletion()
        if version is None:
            return admin._get_obj_does_not_exist_redirect(request, admin.opts, str(self.pk))
        self._make_all_rows_new()
        request.hold_back = HELD
        options = admin.opts
        add = reverse(f"admin:{options.app_label}_{options.model_name}_add")
        return admin._changeform_view(request, None, add, {"gone": self._told(version)})

    def _deletion(self):
        name = self.model._meta.pk.name
        rows = history_of(self.model).objects.filter(**{name: self.pk}, history_type="-")
        return rows.select_related("history_user").order_by("-history_id").first()

    def _told(self, version):
        state = states(self.model, [version.history_id])[version.history_id]
        names = Names()
        names.want_state(self.model, state)
        names.fetch()
        rows = ActRow.objects.filter(model=self.model._meta.label_lower, version=version.history_id)
        act = Act.objects.standing().filter(pk__in=rows.values("act"), purged_at=None).first()
        return {
            "name": names.of_state(self.model, self.pk, state),
            "who": str(version.history_user or gettext("the system")),
            "at": version.history_date,
            "undo_url": act.undo_url if act else "",
        }

    def _make_all_rows_new(self):
        data = self.request.POST.copy()
        for inline in self.admin.get_inline_instances(self.request):
            prefix = inline.get_formset(self.request).get_default_prefix()
            parent = _get_foreign_key(self.model, inline.model, fk_name=inline.fk_name)
            keys = (f"-{inline.model._meta.pk.name}", f"-{parent.name}")
            for key in [each for each in data if each.startswith(f"{prefix}-")]:
                if key.endswith(keys):
                    data[key] = ""
            data[f"{prefix}-INITIAL_FORMS"] = "0"
        self.request.POST = data
