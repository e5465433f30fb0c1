"""What a page says of itself to browsers, search engines and whoever shares its address."""

from html import escape

from django import template
from django.core.paginator import Page
from django.utils.safestring import mark_safe

from baliprocess import languages
from baliprocess.keys import KeyPage

register = template.Library()


class Metadata(template.Node):
    """The title and description of a page, rendered once and printed wherever they are asked for.

    The parts hold the blocks that pages fill, so templates find them as their children.
    """

    child_nodelists = ("title", "tail", "description")

    def __init__(self, title, tail, description):
        self.title, self.tail, self.description = title, tail, description

    def render(self, context):
        # Variables are escaped already; the words of the templates hold no quotation marks.
        title, description = (
            " ".join(part.render(context).split()) for part in (self.title, self.description)
        )
        locale = languages.tag(languages.current()).replace("-", "_")
        return mark_safe(  # noqa: S308
            f"<title>{title}{self.tail.render(context)}</title>\n"
            f'<meta name="description" content="{description}">\n'
            '<meta property="og:site_name" content="The Bali Process">\n'
            f'<meta property="og:title" content="{title}">\n'
            f'<meta property="og:description" content="{description}">\n'
            '<meta property="og:type" content="website">\n'
            f'<meta property="og:locale" content="{locale}">\n'
        )


@register.tag
def metadata(parser, token):
    """`{% metadata %}title{% tail %} · site{% described %}description{% endmetadata %}`."""
    parts = []
    for end in ("tail", "described", "endmetadata"):
        parts.append(parser.parse((end,)))
        parser.delete_first_token()
    return Metadata(*parts)


@register.simple_tag(takes_context=True)
def canonical(context):
    """Where the page stands, without its filters, and the same in every language.

    A further page of a list stands for itself.
    """
    page = context.get("page")
    further = f"?page={page.number}" if isinstance(page, Page) and page.number > 1 else ""
    if isinstance(page, KeyPage) and page.own:
        further = f"?{page.own}"
    request = context["request"]

    def absolute(path):
        return escape(request.build_absolute_uri(path))

    address = absolute(request.path + further)
    path = languages.plain(request.path) + further
    places = [
        (languages.tag(code), absolute(languages.translated(path, code)))
        for code in languages.codes()
    ]
    rows = [*places, ("x-default", places[0][1])] if len(places) > 1 else []
    others = (f'<link rel="alternate" hreflang="{tag}" href="{place}">' for tag, place in rows)
    own = f'<link rel="canonical" href="{address}">\n<meta property="og:url" content="{address}">'
    return mark_safe("\n".join([own, *others]))  # noqa: S308 (escaped each)
