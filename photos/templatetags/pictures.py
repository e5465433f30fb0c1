"""The one tag that makes every image of a photo, and the words that stand beside it."""

import datetime as dt
from html import escape

from django import template
from django.utils.formats import number_format
from django.utils.html import format_html
from django.utils.safestring import mark_safe
from django.utils.translation import gettext

from baliprocess.dates import NBSP, print_date

register = template.Library()

LAZY = mark_safe(' loading="lazy"')

#: Width by height of the frames that static/css/photos.css knows, in percent. From one to the
#: next it is a tenth or so, so that a picture loses a twentieth of its edge at most.
FRAMES = (
    *(45, 50, 56, 62, 67, 71, 75, 80, 87, 94, 100, 108, 117, 125, 133, 142, 150, 160, 169, 178),
    *(190, 205, 220, 235, 255, 275, 300, 330, 360, 400),
)


@register.filter
def ratio(photo):
    """The class of the frame nearest to the shape of `photo`."""
    shape = 100 * (photo.width or 3) / (photo.height or 2)
    return f"ratio-{min(FRAMES, key=lambda frame: abs(frame - shape))}"


@register.filter
def in_row(photo):
    """The `sizes` of `photo` in a justified row, which makes it as wide as its shape is."""
    shape = (photo.width or 3) / (photo.height or 2)
    wide, narrow = min(57, 15 * shape), 9 * shape
    return f"(min-width: 56em) {wide:.0f}rem, min(92vw, {narrow:.0f}rem)"


@register.filter
def fitting(photo, room):
    """The `sizes` of `photo` shown whole: `room` is "70rem 80vh", the most it may take each way."""
    across, down = room.split()
    shape = (photo.width or 3) / (photo.height or 2)
    return f"min(100vw, {across}, calc({down} * {shape:.3f}))"


def _focus(photo):
    """The classes by which a picture that is cropped keeps what must stay in sight."""
    steps = [
        (axis, round(10 * place))
        for axis, place in (("x", photo.focal_x), ("y", photo.focal_y))
        if place is not None
    ]
    classes = " ".join(f"focus-{axis}-{step}" for axis, step in steps if step != 5)
    return format_html(' class="{}"', classes) if classes else ""


@register.simple_tag
def picture(photo, sizes="100vw", *, lazy=True):
    """An image of `photo` in all its widths, with its size and its colour until it has loaded.

    `sizes` is the attribute of the same name: how wide the image is shown. The photo comes from a
    queryset with `with_pictures()`; one without files gives an empty frame in its colour.
    """
    files = [file for file in photo.files if file.format == "webp"]
    width, height = photo.width or 3, photo.height or 2
    colour, alt = escape(photo.dominant_colour or "#c9c5ba"), escape(photo.alt_text)
    frame = (
        f'<svg class="picture__colour" width="{width}" height="{height}"'
        f' viewBox="0 0 {width} {height}" aria-hidden="true" focusable="false">'
        f'<rect width="{width}" height="{height}" fill="{colour}"/></svg>'
    )
    if not files:
        shown = f'<span class="hidden">{alt}</span>'
    else:
        urls = {file.width: escape(file.get_absolute_url()) for file in files}
        sources = ", ".join(f"{url} {each}w" for each, url in urls.items())
        main = next((each for each in urls if each >= 1024), files[-1].width)
        shown = (
            f'<img src="{urls[main]}" srcset="{sources}" sizes="{escape(sizes)}"'
            f' width="{width}" height="{height}" alt="{alt}"'
            f'{_focus(photo)}{LAZY if lazy else ""} decoding="async">'
        )
    html = f'<span class="picture">{frame}{shown}</span>'
    return mark_safe(html)  # noqa: S308 (escaped each)


@register.simple_tag
def grid_items(photos, said, lazy, short):
    """The items of a grid: each picture, and its words unless it is `short` or all share them."""
    items = []
    for place, photo in enumerate(photos):
        shown = picture(photo, in_row(photo), lazy=bool(place or lazy))
        words = "" if short else label(photo, said)
        below = f'<p class="words">{escape(words)}</p>' if words else ""
        href = escape(photo.get_absolute_url())
        items.append(f'\n<li class="{ratio(photo)}"><a href="{href}">{shown}</a>{below}</li>')
    return mark_safe("".join(items))  # noqa: S308 (escaped each)


@register.filter
def largest(photo):
    """The address of the largest picture of `photo` that is made to be looked at; "" without."""
    files = [file for file in photo.files if file.format == "webp"]
    return files[-1].get_absolute_url() if files else ""


@register.filter
def for_download(photo):
    """The file behind the download of `photo`, or None."""
    return next((file for file in photo.files if file.format == "jpeg"), None)


@register.filter
def same_caption(photos):
    """The caption that all of several photos share; "" if they differ or one stands alone."""
    captions = {photo.caption for photo in photos}
    return captions.pop() if len(captions) == 1 and len(photos) > 1 else ""


@register.simple_tag
def label(photo, said=""):
    """What stands under a small picture: its headline, or its caption unless `said` already."""
    return photo.headline or ("" if photo.caption == said else photo.caption)


@register.simple_tag
def taken(photo):
    """When `photo` was taken, as its camera or agency said: with the zone where it is known.

    Midnight without a zone is the mark of a date alone.
    """
    moment = photo.taken_local
    if moment is None:
        return ""
    if moment.tzinfo is None and moment.time() == dt.time():
        return format_html('<time datetime="{}">{}</time>', moment.date(), print_date(moment))
    known = moment.tzinfo is not None
    said = f"({zone_of(photo.taken_offset)})" if known else gettext("by the camera’s clock")
    return format_html(
        '<time datetime="{}">{}, {} {}</time>',
        moment.isoformat(timespec="minutes"),
        print_date(moment),
        f"{moment:%H:%M}",
        said,
    )


def zone_of(offset):
    """The name of an offset in minutes: "UTC+7", "UTC−3:30", "UTC"."""
    hours, minutes = divmod(abs(offset), 60)
    sign = "" if not offset else "+" if offset > 0 else "\u2212"
    figures = f"{hours}:{minutes:02}" if minutes else str(hours)
    return f"UTC{sign}{figures}" if offset else "UTC"


@register.filter
def file_size(count):
    """Bytes as a size in the units that networks and shops use: "840 kB", "4.2 MB"."""
    if count < 999_500:
        return f"{max(1, round(count / 1e3))}{NBSP}kB"
    return f"{number_format(f'{count / 1e6:.1f}')}{NBSP}MB"
