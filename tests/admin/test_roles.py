"""Which group of the staff meets which answer at which address of the admin: every door is listed.

A new address without a line in `DOORS` fails here. Say who may use it, and write down the answers.
"""

import re
from urllib.parse import urldefrag, urlsplit

import pytest
from django.contrib import admin
from django.db import transaction
from django.test import Client

from . import doors

pytestmark = pytest.mark.django_db

ROLES = ("viewer", "photo_desk", "editor", "publisher", "administrator")

#: What stands at the end of an address's name; the answers to GET and to an empty POST for the
#: roles in the order above; the models, or "site". A line that goes on lists further models.
DOORS = """
act                  | 200 403 200 200 200 | 302 403 302 302 302 | site
acts                 | 200 200 200 200 200 | 405 405 405 405 405 | site
add                  | 403 200 200 200 200 | 403 200 200 200 200 | photos_agency photos_album
add                  | 403 403 200 200 200 | 403 403 200 200 200 |
    baliprocess_page meetings_delegate meetings_delegation meetings_document meetings_meeting
    meetings_series members_group members_member news_article news_outlet
add                  | 403 403 403 403 200 | 403 403 403 403 200 | auth_group auth_user
add                  | 403 403 403 403 403 | 403 403 403 403 403 |
    auth_permission baliprocess_auditentry baliprocess_previewlink baliprocess_searchmiss
    meetings_agendaitem meetings_unknownname photos_photo
app_list             | 200 200 200 200 200 | 200 200 200 200 200 | site
apply                | 405 405 405 405 405 | 403 422 422 422 422 | photos_album
attendance           | 403 403 200 200 200 | 403 403 302 302 302 | meetings_meeting
programme            | 403 403 200 200 200 | 403 403 302 302 302 | meetings_meeting
autocomplete         | 403 403 403 403 403 | 405 405 405 405 405 | site
change               | 200 200 200 200 200 | 403 200 200 200 200 |
    photos_agency photos_album photos_photo
change               | 200 200 200 200 200 | 403 403 200 200 200 |
    meetings_delegate meetings_delegation meetings_document meetings_meeting meetings_series
    members_group members_member
change               | 200 200 200 200 200 | 403 403 403 403 403 | meetings_agendaitem
change               | 200 403 200 200 200 | 403 403 200 200 200 |
    baliprocess_page news_article news_outlet
change               | 200 403 200 200 200 | 403 403 403 403 403 | baliprocess_searchmiss
change               | 302 302 302 302 302 | 302 302 302 302 302 | meetings_unknownname
change               | 403 302 200 200 200 | 403 403 403 403 403 | baliprocess_previewlink
change               | 403 403 403 403 200 | 403 403 403 403 200 | auth_group auth_user
change               | 403 403 403 403 200 | 403 403 403 403 403 |
    auth_permission baliprocess_auditentry
changelist           | 200 200 200 200 200 | 200 200 200 200 200 |
    meetings_agendaitem meetings_delegate meetings_delegation meetings_document meetings_meeting
    meetings_series meetings_unknownname members_group members_member photos_agency photos_album
    photos_photo
changelist           | 200 403 200 200 200 | 200 403 200 200 200 |
    baliprocess_page news_article news_outlet
changelist           | 200 403 200 200 200 | 200 403 200 200 200 | baliprocess_searchmiss
changelist           | 403 200 200 200 200 | 403 200 200 200 200 | baliprocess_previewlink
changelist           | 403 403 403 403 200 | 403 403 403 403 200 |
    auth_group auth_permission auth_user baliprocess_auditentry
co_chairs            | 403 403 200 200 200 | 403 403 200 200 200 | meetings_meeting
cover                | 405 405 405 405 405 | 403 302 302 302 302 | photos_album
delegates            | 200 200 200 200 200 | 403 403 200 200 200 | meetings_meeting
delete               | 403 403 200 200 200 | 403 403 200 200 200 |
    baliprocess_searchmiss meetings_delegate meetings_delegation meetings_unknownname
delete               | 403 403 403 200 200 | 403 403 403 200 200 |
    baliprocess_page meetings_document meetings_meeting meetings_series
    members_group members_member news_article news_outlet photos_agency photos_album
    photos_photo
delete               | 403 403 403 403 200 | 403 403 403 403 200 | auth_group auth_user
delete               | 403 403 403 403 403 | 403 403 403 403 403 |
    auth_permission baliprocess_auditentry baliprocess_previewlink meetings_agendaitem
delete_photos        | 405 405 405 405 405 | 403 403 403 302 302 | photos_album
desk                 | 200 200 200 200 200 | 405 405 405 405 405 | photos_album
file                 | 200 200 200 200 200 | 200 200 200 200 200 | meetings_document photos_photo
focal                | 405 405 405 405 405 | 403 302 302 302 302 | photos_album
foretell             | 405 405 405 405 405 | 403 422 422 422 422 | photos_album
foretell_lines       | 403 405 405 405 405 | 403 422 422 422 422 | photos_album
history              | 200 200 200 200 200 | 200 200 200 200 200 |
    meetings_agendaitem meetings_delegate meetings_delegation meetings_document meetings_meeting
    meetings_series meetings_unknownname members_group members_member photos_agency photos_album
    photos_photo
history              | 200 403 200 200 200 | 200 403 200 200 200 |
    baliprocess_page news_article news_outlet
history              | 200 403 200 200 200 | 200 403 200 200 200 | baliprocess_searchmiss
history              | 302 302 200 200 200 | 302 302 200 200 200 | baliprocess_previewlink
history              | 403 403 403 403 200 | 403 403 403 403 200 |
    auth_group auth_permission auth_user baliprocess_auditentry
index                | 200 200 200 200 200 | 200 200 200 200 200 | site
jsi18n               | 200 200 200 200 200 | 405 405 405 405 405 | site
lines                | 403 405 405 405 405 | 403 422 422 422 422 | photos_album
language             | 200 200 200 200 200 | 302 302 302 302 302 | site
link                 | 403 403 403 403 200 | 403 403 403 403 200 | auth_user
order                | 405 405 405 405 405 | 403 302 302 302 302 | photos_album
password_change      | 200 200 200 200 200 | 200 200 200 200 200 | site
password_change      | 403 403 403 403 200 | 403 403 403 403 200 | auth_user
password_change_done | 200 200 200 200 200 | 405 405 405 405 405 | site
paste                | 403 403 200 200 200 | 403 403 302 302 302 | news_article
photos               | 302 302 302 302 302 | 302 302 302 302 302 | meetings_meeting
preview              | 200 200 200 200 200 | 403 200 200 200 200 | photos_album photos_photo
preview              | 200 200 200 200 200 | 403 403 200 200 200 |
    meetings_document meetings_meeting
preview              | 200 403 200 200 200 | 403 403 200 200 200 | baliprocess_page news_article
opened               | 405 405 405 405 405 | 403 200 200 200 200 |
    photos_agency photos_album photos_photo
opened               | 405 405 405 405 405 | 403 403 200 200 200 |
    baliprocess_page meetings_delegate meetings_delegation meetings_document meetings_meeting
    meetings_series meetings_unknownname members_group members_member news_article news_outlet
preview_new          | 403 302 302 302 302 | 403 200 200 200 200 | photos_album
preview_new          | 403 403 302 302 302 | 403 403 200 200 200 |
    baliprocess_page meetings_document meetings_meeting news_article
preview_new          | 403 403 403 403 403 | 403 403 403 403 403 | photos_photo
preview_part         | 302 302 302 302 302 | 405 405 405 405 405 | site
publish              | 403 200 200 200 200 | 403 200 200 200 200 | photos_album photos_photo
publish              | 403 403 200 200 200 | 403 403 200 200 200 |
    meetings_document meetings_meeting news_article
publish              | 403 403 403 200 200 | 403 403 403 200 200 | baliprocess_page
publish_album        | 405 405 405 405 405 | 403 302 302 302 302 | photos_album
publish_photos       | 405 405 405 405 405 | 403 302 302 302 302 | photos_album
release              | 403 403 200 200 200 | 403 403 409 409 409 | meetings_meeting
rows                 | 405 405 405 405 405 | 403 200 200 200 200 | photos_album
search               | 200 200 200 200 200 | 200 200 200 200 200 | site
session              | 200 200 200 200 200 | 405 405 405 405 405 | photos_album
sessions             | 200 200 200 200 200 | 302 302 302 302 302 | site
system               | 403 403 403 403 200 | 405 405 405 405 405 | site
share                | 405 405 405 405 405 | 403 302 302 302 302 | photos_album photos_photo
share                | 405 405 405 405 405 | 403 403 302 302 302 |
    baliprocess_page meetings_document meetings_meeting news_article
shared               | 403 302 302 302 302 | 405 405 405 405 405 | photos_album photos_photo
shared               | 403 403 302 302 302 | 405 405 405 405 405 |
    baliprocess_page meetings_document meetings_meeting news_article
simple_history       | 200 200 200 200 200 | 403 200 200 200 200 |
    photos_agency photos_album photos_photo
simple_history       | 200 200 200 200 200 | 403 403 200 200 200 |
    meetings_delegate meetings_delegation meetings_document meetings_meeting meetings_series
    meetings_unknownname members_group members_member
simple_history       | 200 403 200 200 200 | 403 403 200 200 200 |
    baliprocess_page news_article news_outlet
erase_person         | 403 403 403 200 200 | 403 403 403 200 200 | site
export               | 200 200 200 200 200 | 200 200 200 200 200 |
    meetings_delegate meetings_delegation meetings_document meetings_meeting meetings_series
    meetings_unknownname members_group members_member photos_agency photos_album photos_photo
export               | 200 403 200 200 200 | 200 403 200 200 200 |
    baliprocess_page baliprocess_searchmiss news_article news_outlet
export               | 403 200 200 200 200 | 403 200 200 200 200 | baliprocess_previewlink
export               | 403 403 403 403 200 | 403 403 403 403 200 |
    auth_group auth_user baliprocess_auditentry
table                | 403 403 200 200 200 | 403 403 200 200 200 |
    meetings_delegate meetings_delegation members_member
table                | 403 403 403 403 403 | 403 403 403 403 403 | meetings_meeting
table_columns        | 302 302 302 302 302 | 302 302 302 302 302 |
    meetings_delegate meetings_delegation meetings_meeting members_member
table_of_one         | 403 403 200 200 200 | 403 403 200 200 200 | meetings_meeting
table_rows           | 302 302 302 302 302 | 302 302 302 302 302 |
    meetings_delegate meetings_delegation meetings_meeting members_member
table_wrong          | 302 302 302 302 302 | 302 302 302 302 302 |
    meetings_delegate meetings_delegation meetings_meeting members_member
take_down            | 403 403 403 200 200 | 403 403 403 302 302 | photos_photo
thumbnail            | 200 200 200 200 200 | 200 200 200 200 200 | photos_photo
undo                 | 405 405 405 405 405 | 403 302 302 302 302 | photos_album
unit                 | 200 200 200 200 200 | 403 422 422 422 422 | photos_album
upload               | 405 405 405 405 405 | 403 400 400 400 400 | photos_album
upload_form          | 405 405 405 405 405 | 403 302 302 302 302 | photos_album
view_on_site         | 302 302 302 302 302 | 302 302 302 302 302 | site
withdraw             | 405 405 405 405 405 | 403 404 302 302 302 | baliprocess_previewlink
withdraw_photos      | 405 405 405 405 405 | 403 403 403 302 302 | photos_album
"""

#: Who is not signed in may sign in, and sign out.
OPEN = {"login", "logout"}


class Unrendered:
    """A middleware that leaves an answer's page empty: what is asked here is its status.

    That the pages can be made for each role say test_pages.py and test_canaries.py.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_template_response(self, request, response):
        response.content = b""
        return response


@pytest.fixture(autouse=True)
def _own_media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


def expected():
    """{name of an address: (answers to GET, answers to POST)}, each a status for every role."""
    found = {}
    for line in re.sub(r"\n +", " ", DOORS.strip()).splitlines():
        ending, get, post, owners = (part.strip() for part in line.split("|"))
        for owner in owners.split():
            name = ending if owner == "site" else f"{owner}_{ending}"
            found[name] = tuple([int(status) for status in each.split()] for each in (get, post))
    return found


def test_every_door_is_listed_and_no_other():
    assert set(expected()) == set(doors.doors()) - OPEN


@pytest.mark.one_engine
@pytest.mark.parametrize("role", ROLES)
def test_each_role_meets_the_listed_answers(request, editor, role, settings):
    client = request.getfixturevalue(role)
    rows = doors.a_record_of_everything(editor.user)
    place = ROLES.index(role)
    # The Photo desk is the role for which no other test opens every page.
    if role != "photo_desk":
        settings.MIDDLEWARE = [f"{__name__}.Unrendered", *settings.MIDDLEWARE]
    met, wanted = {}, {}
    for name, answers in expected().items():
        url = doors.address(name, doors.doors()[name], rows)
        for method, statuses in zip(("get", "post"), answers, strict=True):
            before = transaction.savepoint()
            met[method, name] = getattr(client, method)(url).status_code
            transaction.savepoint_rollback(before)
            wanted[method, name] = statuses[place]
    assert met == wanted


def test_who_is_not_signed_in_is_sent_to_sign_in(editor):
    rows = doors.a_record_of_everything(editor.user)
    visitor = Client()
    for name in expected():
        url = doors.address(name, doors.doors()[name], rows)
        response = visitor.get(url)
        assert (response.status_code, urlsplit(response.headers["Location"]).path) == (
            302,
            "/admin/login/",
        ), name


# --- No links to closed doors --------------------------------------------------------------------

LINK = re.compile(r'<a\b[^>]*?\bhref="([^"]+)"')
BUTTON = re.compile(r'\b(?:form)?action="(/[^"]+)"')


def pages(rows):
    """The start page, and the list and the form of each model."""
    yield "/admin/"
    for model in admin.site._registry:
        key = f"{model._meta.app_label}_{model._meta.model_name}"
        yield doors.address(f"{key}_changelist", [], rows)
        yield doors.address(f"{key}_change", ["object_id"], rows)


@pytest.mark.one_engine
@pytest.mark.parametrize("role", ["viewer", "photo_desk", "editor"])
def test_no_page_links_to_a_closed_door(request, editor, role):
    client = request.getfixturevalue(role)
    rows = doors.a_record_of_everything(editor.user)
    links, buttons = {}, {}
    for page in pages(rows):
        response = client.get(page)
        if response.status_code != 200:
            continue
        content = response.content.decode()
        for found, pattern in ((links, LINK), (buttons, BUTTON)):
            for href in pattern.findall(content):
                path = urldefrag(href.replace("&amp;", "&")).url
                if path.startswith("/admin/") and "logout" not in path:
                    found.setdefault(path, page)
    closed = [(page, href) for href, page in links.items() if client.get(href).status_code == 403]
    for href, page in buttons.items():
        before = transaction.savepoint()
        if client.post(href).status_code == 403:
            closed.append((page, href))
        transaction.savepoint_rollback(before)
    assert closed == []
