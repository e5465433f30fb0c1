"""How to show a page of this site inside another: oEmbed (https://oembed.com/).

Markup without any script, style or frame: whoever takes it in keeps their own policy.
"""

from xml.etree import ElementTree as ET

from django.http import HttpResponse
from django.utils.html import format_html
from django.utils.text import Truncator
from django.views.decorators.http import require_safe

from baliprocess.cards import card_at
from baliprocess.formats import error_response, json_response

NAME = "The Bali Process"
WIDTH, HEIGHT = 600, 240
LONGEST_WORDS = 40
#: Nobody shows anything larger.
MOST = 100_000


@require_safe
def oembed(request, **kwargs):
    """The page at `url` for embedding, as JSON or XML, no larger than maxwidth and maxheight."""
    form = kwargs["format"]
    if form not in {"json", "xml"} or request.GET.get("format", form) != form:
        return error_response({"format": ["Only json and xml are offered, by address."]}, 501)
    most, errors = {}, {}
    for name in ("maxwidth", "maxheight"):
        wanted = request.GET.get(name, "") or str(MOST)
        if not (wanted.isascii() and wanted.isdigit() and len(wanted) < 9 and int(wanted)):
            errors[name] = ["Write a number of pixels, from 1."]
        else:
            most[name] = int(wanted)
    if not (url := request.GET.get("url", "")):
        errors["url"] = ["Give the address of a page of this site."]
    if errors:
        return error_response(errors)
    card = card_at(url, request.get_host())
    if card is None:
        return error_response({"url": ["There is no record at this address."]}, 404)
    data = embedding(card, request.build_absolute_uri, most["maxwidth"], most["maxheight"])
    return json_response(data) if form == "json" else xml_response(data)


def embedding(card, at, width, height):
    """What oEmbed says of `card`: a photo by itself, everything else as markup."""
    data = {
        "version": "1.0",
        "title": card.title,
        "provider_name": NAME,
        "provider_url": at("/"),
    }
    if card.author:
        data["author_name"] = card.author
    files = [each for each in card.photo.files if each.format == "webp"] if card.photo else []
    if files and card.url == card.photo.get_absolute_url():
        fitting = [each for each in files if each.width <= width and each.height <= height]
        shown = fitting[-1] if fitting else files[0]
        scale = min(1, width / shown.width, height / shown.height)
        return {"type": "photo", **data} | {
            "url": at(shown.get_absolute_url()),
            "width": max(1, int(shown.width * scale)),
            "height": max(1, int(shown.height * scale)),
        }
    small = [each for each in files if each.width <= width and each.height <= height][:1]
    if small:
        data |= {
            "thumbnail_url": at(small[0].get_absolute_url()),
            "thumbnail_width": small[0].width,
            "thumbnail_height": small[0].height,
        }
    return {"type": "rich", **data} | {
        "html": markup(card, at),
        "width": min(WIDTH, width),
        "height": min(HEIGHT, height),
    }


def markup(card, at):
    """A quotation that leads to the page."""
    facts = format_html("<p>{}</p>", card.facts) if card.facts else ""
    words = Truncator(card.text).words(LONGEST_WORDS)
    text = format_html("<p>{}</p>", words) if words else ""
    url = at(card.url)
    return format_html(
        '<blockquote cite="{0}"><p><strong><a href="{0}">{1}</a></strong></p>{2}{3}'
        "<footer>{4}</footer></blockquote>",
        url,
        card.title,
        facts,
        text,
        NAME,
    )


def xml_response(data):
    """`data` as oEmbed writes XML; control characters, which none may hold, are left out."""
    root = ET.Element("oembed")
    for name, value in data.items():
        ET.SubElement(root, name).text = "".join(
            letter for letter in str(value) if letter >= " " or letter in "\t\n"
        )
    body = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return HttpResponse(body, content_type="text/xml; charset=utf-8")
