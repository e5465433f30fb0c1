"""The line of controls above a list: a GET form to the page itself, which works without script.

Written here and not in a template, because a template takes several times as long for it, and the
first list after a save shows it anew. On a phone the line stands behind "Filter"; it is open from
the start if a field has an error.
"""

from html import escape

from django import template
from django.utils.safestring import mark_safe
from django.utils.translation import gettext, ngettext

from baliprocess.languages import of_page
from baliprocess.page_cache.kept import kept

from .filters import choices, words_of

register = template.Library()


@register.simple_tag
def filter_form(filterset, action, label):
    """The form of a FacetedFilterSet on the list at `action`, kept until the record changes."""

    def make():
        return mark_safe(_form(filterset, action, label))  # noqa: S308 (escaped each)

    mark = filterset.mark
    if mark is None:
        return make()
    return kept(("form", mark, action, of_page()), make)


def _form(filterset, action, label):
    controls = "".join(_control(field, options) for field, options in filterset.controls)
    is_open = " open" if filterset.form.errors else ""
    title, send = escape(gettext("Filter")), escape(gettext("Apply"))
    return (
        f'<form class="filters" method="get" action="{escape(action)}" role="search"'
        f' aria-label="{escape(label)}">\n<details{is_open}>\n'
        f"<summary>{title}</summary>\n"
        f'<div class="line" id="filter-fields" data-swap>\n{controls}'
        f'<button type="submit">{send}</button>\n'
        "</div>\n</details>\n</form>\n"
    )


def _control(field, options):
    """One control; "" where there is nothing to choose.

    What only links choose (the slug of a meeting) has none and travels hidden.
    """
    widget = field.field.widget
    error = escape(field.errors[0]) if field.errors else ""
    is_number = getattr(widget, "input_type", "") == "number"
    if options is None and not is_number and field.html_name != "q":
        return _hidden(field) + (f'<p class="error">{error}</p>' if error else "")
    if options is not None and not (options or error):
        return ""
    place, name = escape(field.id_for_label), escape(field.html_name)
    told = f'<span class="error" id="{place}-error">{error}</span>' if error else ""
    if getattr(widget, "allow_multiple_selected", False):
        kind, control = " several", _several(field, options, place, name, error)
    elif options is None:
        kind = " text" if name == "q" else " year"
        control = _typed(field, place, name, error, is_number)
    else:
        kind, control = "", _chosen(field, options, place, name, error)
    return f'<div class="field{kind}">\n{control}\n{told}\n</div>\n'


def _value(field):
    value = field.value()
    return "" if value is None else escape(str(value))


def _hidden(field):
    value = _value(field)
    if not value:
        return ""
    name, place = escape(field.html_name), escape(field.id_for_label)
    return f'<input type="hidden" name="{name}" id="{place}" value="{value}">'


def _label(field, place):
    return f'<label for="{place}">{escape(str(field.label))}</label>\n'


def _marked(place, error):
    return f' aria-invalid="true" aria-describedby="{place}-error"' if error else ""


def _typed(field, place, name, error, is_number):
    kind = 'type="text" inputmode="numeric"' if is_number else 'type="search"'
    return (
        f'{_label(field, place)}<input {kind} name="{name}" id="{place}" value="{_value(field)}"'
        f' maxlength="200" autocomplete="off"{_marked(place, error)}>'
    )


def _chosen(field, options, place, name, error):
    nothing = escape(gettext("Any"))
    return (
        f'{_label(field, place)}<select name="{name}" id="{place}"{_marked(place, error)}>\n'
        f'<option value="">{nothing}</option>\n{choices(options)}</select>'
    )


def _several(field, options, place, name, error):
    """Boxes to tick. The empty value beside them says that none was meant, where a list opens
    with a choice.
    """
    label = escape(str(field.label))
    described = f' aria-describedby="{place}-error"' if error else ""
    return (
        f'<span class="label" id="{place}-label">{label}</span>\n'
        f'<details class="choices" id="{place}"{" open" if error else ""}>\n'
        f'<summary aria-labelledby="{place}-label {place}-now"{described}>'
        f'<span id="{place}-now">{escape(_in_short(options))}</span></summary>\n'
        f'<fieldset><legend class="hidden">{label}</legend>'
        f'<input type="hidden" name="{name}" value="" data-none>\n'
        f"{_boxes(options, name, place)}</fieldset>\n</details>"
    )


def _boxes(options, name, place):
    boxes = []
    for number, option in enumerate(options, 1):
        checked = " checked" if option.selected else ""
        boxes.append(
            f'<label for="{place}-{number}"><input type="checkbox" name="{name}"'
            f' id="{place}-{number}" value="{escape(option.value)}"{checked}>'
            f" <span>{words_of(option)}</span></label>\n"
        )
    return "".join(boxes)


def _in_short(options):
    """What is chosen of `options`: "Any", the only one, or "3 chosen"."""
    chosen = [option for option in options if option.selected]
    if len(chosen) > 1:
        return ngettext("%(number)d chosen", "%(number)d chosen", len(chosen)) % {
            "number": len(chosen)
        }
    return chosen[0].label if chosen else gettext("Any")
