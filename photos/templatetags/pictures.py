"""The one tag that makes every image of a photo."""

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import mark_safe

register = template.Library()

LAZY = mark_safe(' loading="lazy"')

#: Width by height of the frames that static/css/components.css knows, with their class names.
RATIOS = {
    0.67: "ratio-0-67",
    0.75: "ratio-0-75",
    1.0: "ratio-1-00",
    1.25: "ratio-1-25",
    1.333: "ratio-1-33",
    1.5: "ratio-1-50",
    1.778: "ratio-1-78",
    2.35: "ratio-2-35",
}


@register.filter
def ratio(photo):
    """The class of the frame nearest to the shape of `photo`."""
    shape = (photo.width or 3) / (photo.height or 2)
    return RATIOS[min(RATIOS, key=lambda known: abs(known - shape))]


@register.simple_tag
def picture(photo, sizes="100vw", *, lazy=True):
    """An image of `photo` in all its widths, with its size and its colour until it has loaded.

    `sizes` is the attribute of the same name: how wide the image is shown. The photo comes from a
    queryset with `with_pictures()`; one without files gives an empty frame in its colour.
    """
    files = [file for file in photo.files if file.format == "webp"]
    width, height = photo.width or 3, photo.height or 2
    frame = format_html(
        '<svg class="picture__colour" viewBox="0 0 {0} {1}" aria-hidden="true" focusable="false">'
        '<rect width="{0}" height="{1}" fill="{2}"/></svg>',
        width,
        height,
        photo.dominant_colour or "#c9c5ba",
    )
    if not files:
        return format_html(
            '<span class="picture">{}<span class="hidden">{}</span></span>', frame, photo.alt_text
        )
    sources = format_html_join(
        ", ", "{} {}w", [(file.get_absolute_url(), file.width) for file in files]
    )
    shown = next((file for file in files if file.width >= 1024), files[-1])
    return format_html(
        '<span class="picture">{}<img src="{}" srcset="{}" sizes="{}" width="{}" height="{}"'
        ' alt="{}"{} decoding="async"></span>',
        frame,
        shown.get_absolute_url(),
        sources,
        sizes,
        width,
        height,
        photo.alt_text,
        LAZY if lazy else "",
    )
