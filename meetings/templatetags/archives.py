"""Words for the page of an archive."""

from django import template

register = template.Library()


@register.simple_tag
def archived(names, file):
    """Under which name `file` lies in the archive; "" if it does not."""
    return names.get(file.pk, "")
