"""Delegations and delegates as rows that the importers read back as they are."""

from baliprocess.desk import ExportColumn

from ..models import Delegate, Delegation
from .columns import DELEGATE_COLUMNS, DELEGATION_COLUMNS


def _columns(model, declared, delegation):
    """ExportColumns for the declared columns; `delegation` leads from a row to its delegation."""
    of_delegation = {
        "meeting": lambda row: delegation(row).meeting.slug,
        "delegation": lambda row: delegation(row).label,
        "member": lambda row: delegation(row).member.slug if delegation(row).member else "",
    }
    labels = {field.name: dict(field.flatchoices) for field in model._meta.fields if field.choices}

    def reader(name):
        if name in labels:
            return lambda row: str(labels[name][getattr(row, name)]) if getattr(row, name) else ""
        return lambda row: getattr(row, name)

    for column in declared:
        if not getattr(column, "exported", False):
            continue
        if column.name in of_delegation:
            field = column.name if model is Delegation else "delegation"
            field = "member" if field == "delegation" and model is Delegation else field
            yield ExportColumn(column.label, of_delegation[column.name], field)
        else:
            yield ExportColumn(column.label, reader(column.name), column.name)
        if column.name == "meeting":
            field = "meeting" if model is Delegation else "delegation"
            yield ExportColumn("Meeting title", lambda row: delegation(row).meeting.name, field)


def delegation_columns():
    """What a list of delegations is exported with."""
    return list(_columns(Delegation, DELEGATION_COLUMNS, lambda row: row))


def delegate_columns():
    """What a list of delegates is exported with."""
    return list(_columns(Delegate, DELEGATE_COLUMNS, lambda row: row.delegation))


def contact_columns():
    """How delegates can be reached, for whoever may see it; the importers do not take it."""

    def reader(name):
        return lambda row: getattr(getattr(row, "contact", None), name, "")

    return [
        ExportColumn("E-mail (contact data)", reader("email"), "contact"),
        ExportColumn("Telephone (contact data)", reader("phone"), "contact"),
    ]
