"""Every address of the admin, read from its own urls, each with a record it can be asked for."""

import datetime as dt
import functools

from django.contrib import admin
from django.contrib.contenttypes.models import ContentType
from django.core.files.base import ContentFile
from django.urls import reverse

from baliprocess.acts import act
from baliprocess.audit import note
from baliprocess.models import Page
from baliprocess.previews.models import PreviewLink
from baliprocess.search.models import SearchMiss
from meetings.models import AgendaItem, Delegate, UnknownName
from photos.models import Agency
from tests import make


def a_record_of_everything(user):
    """{"meetings_meeting": row, …}: one row of every model with addresses in the admin."""
    member = make.a_member("Viet Nam", iso_code="VN")
    group = make.the_process()
    meeting = make.a_meeting(status="draft", album=make.an_album(status="draft"))
    delegation = make.a_delegation(meeting, member)
    delegate = Delegate.objects.create(delegation=delegation, name="Lan Anh")
    photo = make.a_photo(album=meeting.album, status="draft", sha256="1")
    photo.renditions.create(
        format="webp", width=320, height=200, bytes=1, file=ContentFile(b"x", "320.webp")
    )
    document = make.a_document(meeting=meeting, status="draft")
    # Its address takes the key of the file, all others that of the document.
    document.files.create(pk=document.pk, file=ContentFile(b"%PDF-1.4", "a.pdf"), bytes=8)
    article = make.an_article(status="draft", standfirst="A summary", outlet=make.an_outlet())
    with act(user, "Published 1 article", subject=article) as done:
        article.save()
    link, _token = PreviewLink.objects.make(article, user)
    return {
        "act": done,
        "auth_group": user.groups.first(),
        "auth_permission": user.groups.first().permissions.first(),
        "auth_user": user,
        "baliprocess_auditentry": note("export", user=user, subject=meeting),
        "baliprocess_page": Page.objects.create(slug="history", title="History"),
        "baliprocess_previewlink": link,
        "baliprocess_searchmiss": SearchMiss.objects.create(
            terms="atlantis", times=1, last_on=dt.date(2026, 1, 1)
        ),
        "meetings_agendaitem": AgendaItem.objects.create(meeting=meeting, title="Opening"),
        "meetings_delegate": delegate,
        "meetings_delegation": delegation,
        "meetings_document": document,
        "meetings_meeting": meeting,
        "meetings_series": meeting.series,
        "meetings_unknownname": UnknownName.objects.create(meeting=meeting, text="Atlantis"),
        "members_group": group,
        "members_member": member,
        "news_article": article,
        "news_outlet": article.outlet,
        "photos_agency": Agency.objects.create(name="VNA"),
        "photos_album": meeting.album,
        "photos_photo": photo,
    }


#: The key of a table that nobody sent.
NO_TABLE = "nobody-sent-this"


def takes(pattern):
    """The names of what an address takes, of either kind of pattern."""
    if hasattr(pattern, "regex") and not pattern.converters:
        return sorted(pattern.regex.groupindex)
    return sorted(pattern.converters)


@functools.cache
def doors():
    """{name of an address of the admin: what it takes}, of all of them."""
    found = {}
    for pattern in admin.site.get_urls():
        for each in getattr(pattern, "url_patterns", [pattern]):
            if each.name:
                found[each.name] = takes(each.pattern)
    return found


def owner(name, rows):
    """The key of the record among `rows` that the address belongs to; "" for one of the site."""
    fitting = [key for key in rows if name.startswith(f"{key}_")]
    return max(fitting, key=len, default="")


def address(name, taken, rows):
    """The address called `name` for the record of `rows` that it belongs to."""
    row = rows.get(owner(name, rows))
    photo = rows["photos_photo"]
    values = {
        "app_label": "meetings",
        "content_type_id": ContentType.objects.get_for_model(rows["news_article"]).pk,
        "path": "members/",
        "url": "nothing",
        "album": photo.album_id,
        "photo": photo.pk,
        "kind": "webp",
        "width": 320,
        "format": "csv",
        "token": NO_TABLE,
    }
    if name.endswith("_simple_history"):
        # Its pattern names nothing that it takes.
        return reverse(f"admin:{name}", args=[row.pk, row.history.first().history_id])
    if row is None:
        values |= {"object_id": rows["news_article"].pk, "pk": rows["act"].pk}
    else:
        values |= {"object_id": row.pk, "pk": row.pk, "id": row.pk}
    return reverse(f"admin:{name}", kwargs={key: values[key] for key in taken})
