"""The list of mistakes at the head of a form, each leading to the box it is about."""

from django.core.exceptions import NON_FIELD_ERRORS
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

GONE = _("This row was deleted by somebody else in the meantime. Open the form anew.")


def error_links(form, inline_formsets):
    """[(id of the box or "", sentence)] for every mistake in `form` and the rows below it."""
    found = list(_of_form(form))
    for inline in inline_formsets:
        formset, name = inline.formset, capfirst(str(inline.opts.verbose_name))
        heading = f"{formset.prefix}-heading"
        found += [(heading, f"{name}: {error}") for error in formset.non_form_errors()]
        for number, row in enumerate(formset.forms, 1):
            found += _of_form(row, f"{name} {number}, ", heading)
    return found


def row_error_links(formset, name):
    """The same for a formset that stands alone, whose rows are called `name`."""
    found = [("", str(error)) for error in formset.non_form_errors()]
    for number, row in enumerate(formset.forms, 1):
        found += _of_form(row, f"{name} {number}, ")
    return found


def _of_form(form, prefix="", fallback=""):
    # Rows that were not filled in have no errors; asking an unbound form is harmless.
    for name, errors in form.errors.items():
        for error in errors:
            if name == NON_FIELD_ERRORS:
                yield fallback, capfirst(f"{prefix.rstrip(', ')}: {error}".lstrip(": "))
            elif form[name].is_hidden:
                yield fallback, f"{prefix.rstrip(', ')}: {GONE}"
            else:
                box = form[name]
                yield (
                    box.id_for_label or box.auto_id,
                    capfirst(f"{prefix}{str(box.label).lower() if prefix else box.label}: {error}"),
                )
