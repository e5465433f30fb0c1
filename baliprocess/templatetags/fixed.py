"""What is the same on every page of a kind, rendered once in a process."""

import functools

from django import template
from django.templatetags.static import static

from baliprocess.languages import of_page

register = template.Library()

#: So many renderings are kept of one part: languages by kinds of pages, and room to spare.
KEPT = 500


@functools.cache
def file_of_site(path):
    """The address of a static file, looked up once in a process."""
    return static(path)


class Fixed(template.Node):
    """Words, addresses and files of the site itself: nothing of the record, nor of the visitor.

    What is rendered inside may depend on the language and on the template of the page, for its
    blocks.
    """

    def __init__(self, nodelist):
        self.nodelist = nodelist
        self.kept = {}

    @functools.cache  # noqa: B019 (a compiled template lives as long as the process)
    def get_nodes_by_type(self, nodetype):
        """As ever; a page that extends another looks for all blocks of that one each time."""
        return super().get_nodes_by_type(nodetype)

    def render(self, context):
        key = (of_page(), context.template_name)
        text = self.kept.get(key)
        if text is None:
            if len(self.kept) >= KEPT:
                self.kept.clear()
            text = self.kept[key] = self.nodelist.render(context)
        return text


@register.tag
def fixed(parser, _token):
    """`{% fixed %}…{% endfixed %}`."""
    nodelist = parser.parse(("endfixed",))
    parser.delete_first_token()
    return Fixed(nodelist)
