"""What a page says of itself to programs: JSON-LD, and the picture shown where it is shared."""

import functools
import json
from urllib.parse import urlencode

from django import template
from django.utils.html import format_html
from django.utils.safestring import mark_safe

from baliprocess import structured as schema
from baliprocess.addresses import plain_address

from .fixed import file_of_site

register = template.Library()

#: What a browser reads inside a script element must not end it, nor begin a comment there.
ESCAPES = {ord("<"): "\\u003c", ord(">"): "\\u003e", ord("&"): "\\u0026"}
WIDE_ENOUGH = 1200
CARD = (1200, 630)
#: The pages of records: what oEmbed answers for.
EMBEDDED = (
    *("meeting_detail", "series_detail", "member_detail", "group_detail", "document_detail"),
    *("article_detail", "album_detail", "photo_detail"),
)


def data_block(data):
    """`data` as a data block, which browsers never run; its policy for scripts does not apply.

    https://html.spec.whatwg.org/multipage/scripting.html#data-block
    """
    text = json.dumps({"@context": "https://schema.org"} | data).translate(ESCAPES)
    return mark_safe(f'<script type="application/ld+json">{text}</script>')  # noqa: S308


@register.simple_tag(takes_context=True)
def structured(context, kind, *things):
    """One thing in the vocabulary of schema.org: `{% structured "event" page %}`."""
    return data_block(getattr(schema, kind)(*things, _whole(context.request)))


def _whole(request):
    """What makes an address of this site whole; a page has fifty."""
    site = request.build_absolute_uri("/").removesuffix("/")
    return lambda address: f"{site}{address}"


@register.simple_tag(takes_context=True)
def crumbs(context, trail, title):
    """The way to this page, which is called `title`."""
    request = context.request
    at = _whole(request)
    return data_block(schema.breadcrumbs(trail, str(title), request.path, at))


@register.simple_tag(takes_context=True)
def share_picture(context, photo=None):
    """What is shown where the page is shared: `photo`, from a row with its files, or the card."""
    at = context.request.build_absolute_uri
    files = [file for file in photo.files if file.format == "webp"] if photo else []
    if not files:
        return _share(at(file_of_site("card.png")), "png", *CARD, "The Bali Process")
    file = next((each for each in files if each.width >= WIDE_ENOUGH), files[-1])
    return _share(at(file.get_absolute_url()), "webp", file.width, file.height, photo.alt_text)


@functools.lru_cache(maxsize=100)
def _share(url, kind, width, height, alt):
    return format_html(
        '<meta property="og:image" content="{}">'
        '\n<meta property="og:image:type" content="image/{}">'
        '\n<meta property="og:image:width" content="{}">'
        '\n<meta property="og:image:height" content="{}">'
        '\n<meta property="og:image:alt" content="{}">'
        '\n<meta name="twitter:card" content="summary_large_image">',
        url,
        kind,
        width,
        height,
        alt,
    )


@register.simple_tag
def lead_of(photos, chosen):
    """The photo with the key `chosen` among `photos`, else the first of them, or None."""
    return next((each for each in photos if each.pk == chosen), photos[0] if photos else None)


@register.simple_tag(takes_context=True)
def oembed_link(context):
    """Where to ask how to embed this page, if it is that of a record."""
    request = getattr(context, "request", None)
    match = getattr(request, "resolver_match", None)
    if match is None or match.view_name not in EMBEDDED:
        return ""
    query = urlencode({"url": request.build_absolute_uri(request.path)})
    return format_html(
        '<link rel="alternate" type="application/json+oembed" href="{0}?{2}" title="{3}">'
        '\n<link rel="alternate" type="text/xml+oembed" href="{1}?{2}" title="{3}">',
        request.build_absolute_uri(plain_address("oembed", "json")),
        request.build_absolute_uri(plain_address("oembed", "xml")),
        query,
        "oEmbed",
    )
