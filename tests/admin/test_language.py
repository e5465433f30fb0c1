"""The desk in the language of who works at it: chosen, complete, with nothing left in English."""

import gettext
import re
from html.parser import HTMLParser

import pytest
from django.apps import apps
from django.contrib import admin
from django.db import models
from django.test import Client
from django.utils.functional import Promise
from django.utils.translation import trans_real

from baliprocess import dates
from baliprocess.accounts.language import DeskLanguage
from baliprocess.acts import Act
from baliprocess.acts.recording import has_history
from baliprocess.desk import script_words
from baliprocess.staff import CONTENT_APPS
from baliprocess.templatetags import dates as on_pages
from baliprocess.unread import lines
from tests import make, messages
from tests.reading import read

from . import doors

pytestmark = pytest.mark.django_db


# --- Nothing stays English ----------------------------------------------------------------------


class Marked(gettext.NullTranslations):
    """A language in which every message stands in brackets: what has none was never translated."""

    def gettext(self, message):
        message = message.rpartition("\x04")[2]
        return f"⟦{message}⟧" if message else ""

    def ngettext(self, one, many, number):
        return self.gettext(one if number == 1 else many)

    def language(self):
        return "id"

    def to_language(self):
        return "id"


@pytest.fixture
def marked(monkeypatch):
    monkeypatch.setitem(trans_real._translations, "id", Marked())
    # What other tests had put in words is kept, and what this one puts so would be.
    kept = (dates._month, dates._print_span, on_pages._day, on_pages._span)
    forget = [*(each.cache_clear for each in kept), lines.forget]
    for each in forget:
        each()
    yield
    for each in forget:
        each()


class Unmarked(HTMLParser):
    """The texts of a page outside brackets, but for passages that say their own language."""

    VOID = {"br", "col", "hr", "img", "input", "link", "meta", "source", "wbr", "area"}
    SPOKEN = ("aria-label", "title", "alt", "placeholder", "label")

    def __init__(self, text):
        super().__init__()
        self.open, self.found = [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        foreign = bool(self.open and self.open[-1][1]) or (
            tag != "html" and attributes.get("lang", "id") != "id"
        )
        quiet = foreign or tag in {"script", "style", "code", "textarea"}
        if not foreign:
            spoken = [attributes.get(name) for name in self.SPOKEN]
            if tag == "input" and attributes.get("type") in {"submit", "button", "reset"}:
                spoken.append(attributes.get("value"))
            spoken += [text for name, text in attributes.items() if name.startswith("data-say-")]
            self.found += [text for text in spoken if text]
        if tag not in self.VOID:
            self.open.append((tag, quiet))

    def handle_endtag(self, tag):
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data):
        if not (self.open and self.open[-1][1]):
            self.found.append(data)


def pieces(html):
    """`html` with each message that has tags within it as one message for each of its texts."""

    def parted(match):
        return re.sub(r"(?<=>)[^<>]+(?=<)", lambda text: f"⟦{text[0]}⟧", f">{match[1]}<")[1:-1]

    return re.sub(r"⟦([^⟦⟧<>]*<[^⟦⟧]*)⟧", parted, html)


def outside(text):
    """What of a text stands in no brackets."""
    before = None
    while text != before:
        before, text = text, re.sub(r"⟦[^⟦⟧]*(?:⟧|$)", " ", text)
    return " ".join(text.replace("⟧", " ").split())


#: Names, codes and marks that are the same in every language.
SAME = {
    *("Bali Process", "UTC", "CSV", "XLSX", "PDF", "JPEG", "PNG", "WebP", "Ctrl", "Alt", "Enter"),
    *("https", "kB", "SQLite", "PostgreSQL", "LocMemCache", "Bahasa Indonesia", "True", "False"),
}
#: What Django itself leaves in English.
OF_DJANGO = re.compile("[Gg]roup[-_]perm|[Uu]ser[-_]group|password-based|^enable$")


def words_of(rows):
    """The texts of all rows of the record, and of the accounts, in one."""
    texts = []
    for model in apps.get_models():
        fields = [
            field.attname
            for field in model._meta.concrete_fields
            if isinstance(field, (models.CharField, models.TextField, models.FileField))
        ]
        for values in model._base_manager.values_list(*fields) if fields else ():
            texts += [str(value) for value in values]
    return "\n".join([*texts, *(str(row) for row in rows.values() if row is not None)])


@pytest.mark.one_engine
def test_no_page_of_the_desk_keeps_a_word_of_english(administrator, marked, settings, tmp_path):
    # What other tests let go wrong stands on the system page.
    settings.ERRORS_FILE = tmp_path / "errors"
    rows = doors.a_record_of_everything(administrator.user)
    administrator.defaults["HTTP_ACCEPT_LANGUAGE"] = "id"
    faults = {}
    for name, taken in doors.doors().items():
        url = doors.address(name, taken, rows)
        response = administrator.get(url)
        if response.status_code != 200 or "html" not in response.headers["Content-Type"]:
            continue
        for text in Unmarked(pieces(response.text)).found:
            rest = outside(text)
            for part in re.split(r"[·,:;()“”|/.›‹×…–—=]|\s{2,}", rest):
                word = part.strip(" \"'0123456789-+#&?!*@")
                if re.search("[A-Za-z]{2}", word) and not (word in SAME or OF_DJANGO.search(word)):
                    faults.setdefault(word, set()).add(name)

    # Exports, which are visited too, leave words in the audit trail.
    record = f"{words_of(rows)}\n{settings.VAR_DIR}"
    assert {word: names for word, names in faults.items() if word not in record} == {}


def test_scripts_say_nothing_that_is_not_listed():
    said = set()
    for path in (messages.ROOT / "static/admin_site").glob("*.js"):
        text = path.read_text()
        said |= set(re.findall(r'\bwords\(\s*"((?:[^"\\]|\\.)*)"', text))
        for listed in re.findall(
            r"const (?:said|counted) = (\{[^}]*?: \"\{count\}.*?\n\s+\});", text, re.DOTALL
        ):
            said |= set(re.findall(r'"(\{count\}[^"]*)"', listed))
        said |= {
            word
            for pair in re.findall(r'\? "([^"]*)" : "(\{number\}[^"]*)"', text)
            for word in pair
        }
    assert said == set(script_words.WORDS)


def test_fields_and_models_are_called_by_translated_names():
    shown = set(admin.site._registry)
    shown |= {inline.model for owner in admin.site._registry.values() for inline in owner.inlines}
    shown |= {model for model in apps.get_models() if has_history(model)}
    plain = [
        f"{model._meta.label}.{name}"
        for model in shown
        if model._meta.app_label in CONTENT_APPS
        for name, said in [
            ("verbose_name", model._meta.verbose_name),
            ("verbose_name_plural", model._meta.verbose_name_plural),
            *((field.name, field.verbose_name) for field in model._meta.concrete_fields[1:]),
        ]
        if not isinstance(said, Promise)
    ]
    assert plain == []


# --- Whose language -------------------------------------------------------------------------------


def language_of(client, url="/admin/", **headers):
    return read(client.get(url, headers=headers)).root.one("html").attributes["lang"]


@pytest.mark.parametrize(
    ("asked", "spoken"),
    [
        ("", "en-gb"),
        ("id-ID,id;q=0.9,en;q=0.8", "id"),
        ("en-US,en;q=0.9,id;q=0.8", "en-gb"),
        ("fr,id;q=0.5", "id"),
        ("fr", "en-gb"),
        ("*;q=0.1, " + "x" * 900, "en-gb"),
    ],
)
def test_without_a_choice_the_browser_says_the_language(viewer, asked, spoken):
    response = viewer.get("/admin/", headers={"Accept-Language": asked})
    assert read(response).root.one("html").attributes["lang"] == spoken
    assert "Accept-Language" in response.headers["Vary"]
    assert language_of(Client(), "/admin/login/", **{"Accept-Language": asked}) == spoken


def test_an_account_chooses_for_itself_and_for_every_browser(viewer):
    page = viewer.post("/admin/language/", {"language": "id"}, follow=True)
    assert "Mulai sekarang meja kerja berbicara dalam bahasa Anda." in page.text
    elsewhere = Client()
    elsewhere.force_login(viewer.user)
    for client in (viewer, elsewhere):
        assert language_of(client, **{"Accept-Language": "en"}) == "id"
        # The public pages go by their address.
        assert language_of(client, "/about/data/", **{"Accept-Language": "id"}) == "en-GB"
    viewer.post("/admin/language/", {"language": ""})
    assert (language_of(viewer), DeskLanguage.objects.count()) == ("en-gb", 0)


def test_a_language_that_there_is_not_is_refused_and_one_that_was_is_forgotten(viewer):
    page = viewer.post("/admin/language/", {"language": "tlh"})
    assert (page.status_code, DeskLanguage.objects.count()) == (200, 0)
    assert read(page).main.all("ul", "errorlist")
    DeskLanguage.objects.create(user=viewer.user, code="tlh")
    assert language_of(viewer) == "en-gb"


def test_what_was_done_is_read_in_the_language_of_the_reader(publisher, editor):
    meeting = make.a_meeting(status="draft")
    DeskLanguage.objects.create(user=publisher.user, code="id")
    data = {"action": "publish", "_selected_action": meeting.pk, "publish_all_the_same": "1"}
    page = publisher.post("/admin/meetings/meeting/", data, follow=True)
    assert "1 pertemuan diterbitkan." in page.text
    done = Act.objects.get()
    assert done.text == "Published from the list: 1 meeting"
    assert "Diterbitkan dari daftar: 1 pertemuan" in publisher.get("/admin/acts/").text
    assert "Published from the list: 1 meeting" in editor.get("/admin/acts/").text
    version = meeting.history.first()
    assert version.history_change_reason == "Published from the list"
    versions = f"/admin/meetings/meeting/{meeting.pk}/history/"
    assert "<p>Diterbitkan dari daftar</p>" in publisher.get(versions).text
    assert "<p>Published from the list</p>" in editor.get(versions).text
    # What nobody translated says that it is English.
    type(version).objects.filter(pk=version.pk).update(history_change_reason="The record: 7")
    assert '<p lang="en">The record: 7</p>' in publisher.get(versions).text


def test_a_list_leaves_in_the_language_of_the_record(publisher):
    make.a_document(meeting=make.a_meeting(), kind="communique")
    publisher.post("/admin/language/", {"language": "id"})
    export = publisher.get("/admin/meetings/document/export.csv")
    head, row = b"".join(export.streaming_content).decode("utf-8-sig").splitlines()
    assert ('"Kind"' in head, '"Communiqué"' in row) == (True, True)
    assert 'filename="documents-' in export.headers["Content-Disposition"]


def test_a_desk_written_from_right_to_left_says_so(viewer, settings):
    settings.LANGUAGES = [*settings.LANGUAGES, ("ar", "العربية")]
    page = read(viewer.get("/admin/", headers={"Accept-Language": "ar"}))
    root = page.root.one("html").attributes
    assert (root["lang"], root["dir"]) == ("ar", "rtl")
