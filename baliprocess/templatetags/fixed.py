"""What is the same on every page of a kind, rendered once in a process."""

from django import template
from django.utils.translation import get_language

from baliprocess.languages import prefix

register = template.Library()

#: So many renderings are kept of one part: languages by kinds of pages, and room to spare.
KEPT = 500


class Fixed(template.Node):
    """Words, addresses and files of the site itself: nothing of the record, nor of the visitor.

    What is rendered inside may depend on the language, on the template of the page, for its
    blocks, and on what the tag names.
    """

    def __init__(self, nodelist, names):
        self.nodelist = nodelist
        self.names = names
        self.kept = {}

    def render(self, context):
        values = tuple(str(name.resolve(context, ignore_failures=True)) for name in self.names)
        key = (get_language(), prefix(), context.template_name, *values)
        text = self.kept.get(key)
        if text is None:
            if len(self.kept) >= KEPT:
                self.kept.clear()
            text = self.kept[key] = self.nodelist.render(context)
        return text


@register.tag
def fixed(parser, token):
    """`{% fixed page.slug %}…{% endfixed %}`: after the tag stands what the part depends on."""
    names = [parser.compile_filter(name) for name in token.split_contents()[1:]]
    nodelist = parser.parse(("endfixed",))
    parser.delete_first_token()
    return Fixed(nodelist, names)
