"""Parts of pages that depend on the record alone, rendered once until it changes."""

from django import template
from django.utils.translation import get_language

from baliprocess.languages import prefix
from baliprocess.page_cache.kept import kept as keep

register = template.Library()


class Kept(template.Node):
    def __init__(self, nodelist, mark):
        self.nodelist = nodelist
        self.mark = mark
        # Tells this place in the templates from every other.
        self.place = object()

    def render(self, context):
        mark = self.mark.resolve(context)
        if mark is None:
            return self.nodelist.render(context)
        key = (self.place, get_language(), prefix(), context.template_name, mark)
        return keep(key, lambda: self.nodelist.render(context))


@register.tag
def kept(parser, token):
    """`{% kept mark %}…{% endkept %}`: `mark` is all that the part depends on beside the record,
    its language and the template of the page. Nothing is kept if it is None.
    """
    _tag, mark = token.split_contents()
    nodelist = parser.parse(("endkept",))
    parser.delete_first_token()
    return Kept(nodelist, parser.compile_filter(mark))
