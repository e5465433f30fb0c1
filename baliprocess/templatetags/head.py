"""What a page says of itself to browsers, search engines and whoever shares its address."""

from django import template
from django.core.paginator import Page
from django.template.loader import render_to_string
from django.utils.html import format_html, format_html_join
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
        parts = {
            part: mark_safe(" ".join(getattr(self, part).render(context).split()))  # noqa: S308
            for part in ("title", "description")
        }
        locale = languages.tag(languages.current()).replace("-", "_")
        return render_to_string(
            "_metadata.html", parts | {"tail": self.tail.render(context), "locale": locale}
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
    absolute = context["request"].build_absolute_uri
    address = absolute(context["request"].path + further)
    own = format_html(
        '<link rel="canonical" href="{0}">\n<meta property="og:url" content="{0}">\n', address
    )
    path = languages.plain(context["request"].path) + further
    places = [(code, absolute(languages.translated(path, code))) for code in languages.codes()]
    named = [(languages.tag(code), place) for code, place in places]
    rows = [*named, ("x-default", places[0][1])] if len(places) > 1 else []
    return own + format_html_join("\n", '<link rel="alternate" hreflang="{}" href="{}">', rows)
