"""A text that tells who came, and what the page makes of it."""

from meetings.models import Delegate, UnknownName

from .pages import Form, said

SENTENCE = "The meeting was attended by Australia, Viet Nam and Atlantis."


LIST = (
    "AUSTRALIA\n"
    "H.E. Ms Jane Sample, Ambassador for Border Affairs, Head of Delegation\n"
    "Mr Paul Example, Director (Alternate)\n\n"
    "VIET NAM\n"
    "Mr Binh Sample, Deputy Director\n"
)


def read(client, url, text, **values):
    """The page after “Read it”, as (its form, its review)."""
    form = Form(client, url)
    form["text"] = text
    response = form.send(_read="1", **values)
    assert "error_links" not in response.context or not response.context["error_links"]
    return Form.of(client, url, response), response.context["review"]


def row(review, text):
    """The one row whose words are `text`."""
    (found,) = [each for each in review.rows if text in (each.text, getattr(each, "name_given", 0))]
    return found


def on_record(forum):
    rows = forum.meeting.delegations.select_related("member").order_by("pk")
    return [(each.label, each.capacity, each.presence, each.source_url) for each in rows]


def people():
    rows = Delegate.objects.select_related("delegation__member").order_by("pk")
    return [(p.delegation.label, str(p), p.position, p.function, p.public) for p in rows]


def waiting():
    return [str(name) for name in UnknownName.objects.waiting().order_by("pk")]


def done(response):
    """What the one message of the next page tells that was done."""
    (sentence,) = said(response)
    return sentence
