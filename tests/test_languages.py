"""The public pages in Indonesian: complete, at addresses of their own, and apart in the cache."""

import gettext
import re
import threading
from html.parser import HTMLParser

import pytest
from asgiref.local import Local
from django.apps import apps
from django.conf import settings
from django.db import models
from django.utils import translation
from django.utils.translation import trans_real

from baliprocess import languages
from baliprocess.templatetags.lists import NOUNS
from meetings.models import Meeting

from . import make, messages
from .reading import read

# --- The catalogue ------------------------------------------------------------------------------


def test_everything_anybody_can_read_is_translated():
    known = messages.catalogue()
    missing = {
        text: sorted(places)
        for text, places in messages.asked_for().items()
        if not all(known.get(text, (None, [""]))[1])
    }
    assert missing == {}, "Translate it in locale/id and run `make messages`."


def test_no_translation_waits_to_be_looked_at():
    text = (messages.ROOT / "locale/id/LC_MESSAGES/django.po").read_text()
    assert re.findall(r"(?m)^#, .*fuzzy.*\n(?:#.*\n)*msgid .*", text) == []


def test_the_compiled_catalogue_says_what_its_source_says():
    path = messages.ROOT / "locale/id/LC_MESSAGES/django.mo"
    with path.open("rb") as file:
        compiled = gettext.GNUTranslations(file)._catalog
    found = {key[0] if isinstance(key, tuple) else key: text for key, text in compiled.items()}
    found.pop("", None)
    said = {text: strings[0] for text, (_, strings) in messages.catalogue().items() if strings[0]}
    assert found == said, "Run `make messages`."


def test_translations_keep_what_is_filled_in():
    wrong = [
        text
        for text, (plural, strings) in messages.catalogue().items()
        for string in filter(None, strings)
        if messages.placeholders(string) != messages.placeholders(plural or text)
        or ('"' in string) > ('"' in text)
    ]
    assert wrong == []


def test_every_noun_of_the_templates_is_known_to_the_translators():
    given = set()
    for path in (messages.ROOT / "templates").rglob("*.html"):
        found = re.findall(r'(?:counted|noun):"([^"]+)"|how_many \S+ "([^"]+)"', path.read_text())
        given |= {tuple("".join(pair).split(",")[:2]) for pair in found}
    with translation.override("en-gb"):
        known = {(noun % 1, noun % 2) for noun in NOUNS}
    assert given == known


# --- The addresses ------------------------------------------------------------------------------

pytestmark = pytest.mark.django_db


def test_the_address_alone_says_the_language(client):
    make.a_meeting(series=make.a_series(slug="s", name="Forum"), number=1)
    for headers in ({}, {"accept-language": "id"}, {"cookie": "django_language=id"}):
        english, indonesian = (
            client.get(address, headers=headers) for address in ("/meetings/", "/id/meetings/")
        )
        assert 'lang="en-GB" dir="ltr"' in english.text
        assert 'lang="id" dir="ltr"' in indonesian.text
        assert read(indonesian).root.one("h1").text == "Pertemuan"
        assert "23\xa0Juli\xa02019" in indonesian.text
        assert {each.headers.get("Vary", "") for each in (english, indonesian)} <= {
            "",
            "Accept-Encoding",
            "Cookie",
        }
        assert not english.cookies
        assert not indonesian.cookies


def test_links_stay_in_the_language_and_lead_to_the_same_page_in_the_other(client):
    series = make.a_series(slug="s", name="Forum")
    for number in range(1, 3):
        make.a_meeting(series=series, number=number, city="Manila")
    page = read(client.get("/id/meetings/?year=2019&from=elsewhere"))
    links = [each.attributes["href"] for each in page.root.all("a") if "href" in each.attributes]
    inside = [
        each for each in links if each.startswith("/") and not re.search(r"\.\w+(\?|$)", each)
    ]
    assert [each for each in inside if not each.startswith("/id/")] == ["/meetings/?year=2019"]
    files = [each for each in links if re.search(r"\.\w+(\?|$)", each)]
    assert files
    assert not any(each.startswith("/id/") for each in files)
    back = read(client.get("/meetings/?year=2019"))
    assert sorted(back.links(hreflang="id")) == [
        "/id/meetings/?year=2019",
        "http://testserver/id/meetings/",
    ]


@pytest.mark.parametrize(
    ("address", "target"),
    [
        ("/id", "/id/"),
        ("/id/admin/", "/admin/"),
        ("/id/meetings.csv?year=2019", "/meetings.csv?year=2019"),
        ("/id/sitemap.xml", "/sitemap.xml"),
        ("/id/media/photos/1/300.webp", "/media/photos/1/300.webp"),
        ("/id//evil.example/x.csv", "/%2Fevil.example/x.csv"),
        ("/id/meetings", "/id/meetings/"),
    ],
)
def test_what_has_one_address_only_is_led_there(client, address, target):
    response = client.get(address)
    assert (response.status_code, response.headers["Location"]) == (301, target)


def test_a_missing_page_says_so_in_its_language_and_leads_on(client):
    response = client.get("/id/nowhere/")
    page = read(response)
    assert (response.status_code, page.root.one("h1").text) == (
        404,
        "Tidak ada halaman di alamat ini",
    )
    assert page.links(rel="alternate") == []
    assert [each for each in page.links() if each == "/id/meetings/"]


def test_suggestions_come_in_the_language_of_the_page(client, whole_record):
    rows = client.get("/id/search/suggest.json?q=viet nam").json()["suggestions"]
    assert {row["url"].startswith("/id/") for row in rows} == {True}
    assert rows[0]["detail"].startswith("Anggota dan pengamat")


# --- Every kind of page -------------------------------------------------------------------------

#: Names, marks and words that are the same in both languages.
SAME = {
    "The Bali Process",
    "Menu",
    "JSON",
    "CSV",
    "Album",
    "Agenda",
    "Data",
    "Forum",
    "UTC",
    "BibTeX",
    "oEmbed",
} | {
    "April",
    "September",
    "November",
}


class Texts(HTMLParser):
    """The texts of a page that it does not mark as being in English."""

    VOID = {"br", "hr", "img", "input", "link", "meta", "source", "wbr"}
    SPOKEN = ("aria-label", "title", "alt", "placeholder", "data-list", "data-one", "data-many")

    def __init__(self, text):
        super().__init__()
        self.open, self.found = [], set()
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        language = attributes.get("lang") or (self.open[-1][1] if self.open else None)
        if language != "en":
            self.found |= {attributes[name] for name in self.SPOKEN if attributes.get(name)}
        if tag not in self.VOID:
            self.open.append((tag, None if tag == "html" else language))

    def handle_endtag(self, tag):
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data):
        if self.open and self.open[-1][1] != "en" and self.open[-1][0] not in {"script", "style"}:
            self.found.update(" ".join(line.split()) for line in data.splitlines())


def _plain(text):
    return re.sub(r"\s+", " ", text.replace("’", "'").replace("‘", "'"))


def _of_the_record():
    """Every text of the record in one, for finding what stands on a page in it."""
    texts = [meeting.name for meeting in Meeting.objects.select_related("series")]
    for model in apps.get_models():
        if model._meta.app_label in messages.APPS and "historical" not in model._meta.model_name:
            fields = model._meta.concrete_fields
            kinds = (models.CharField, models.TextField)
            names = [field.name for field in fields if isinstance(field, kinds)]
            texts += [
                text
                for row in model.objects.values_list(*names)
                for text in row
                if isinstance(text, str)
            ]
    return _plain("\n".join(texts))


def addresses():
    """A page of every kind, and the answers to good, empty and bad questions."""
    yield from ("/", "/meetings/", "/participation/", "/members/", "/groups/", "/documents/")
    yield from ("/news/", "/photos/", "/about/", "/about/data/", "/nowhere/", "/search/")
    yield from ("/search/?q=indonesia", "/search/?q=indoneisa", "/search/?q=qqqq", "/search/?q=%3F")
    yield from ("/search/?q=indonesia&kind=members&year=12345", "/search/?q=bali&member=9")
    yield from (
        "/meetings/?year=abc",
        "/meetings/?year=1950",
        "/meetings/?page=99",
        "/meetings/?q=x",
    )
    yield from ("/meetings/?since=2019&until=2002", "/meetings/?format=nothing", "/news/?member=x")
    yield from ("/documents/?kind=strategy", "/participation/?series=steering-group-meeting")
    for label in ("meetings.Series", "members.Member", "members.Group", "news.Article"):
        rows = apps.get_model(label).objects.order_by("pk")
        yield from (row.get_absolute_url() for row in rows[:: max(1, rows.count() // 4)])
    for label in ("meetings.Meeting", "meetings.Document"):
        rows = apps.get_model(label).objects.order_by("pk")
        yield from (row.get_absolute_url() for row in rows[:: max(1, rows.count() // 8)])


def _is_named(text, record):
    """Whether a text holds nothing but names of the record, dates and what SAME lists."""
    parts = [text, *re.split(r" · | \(|\)|, |: ", text)]
    plain = [re.sub(r"[\d–—]", " ", part).strip(" .,;:·()[]×+“”") for part in map(_plain, parts)]
    known = [
        not re.search("[a-z]{2}", word) or word in SAME or word in record or _plain(part) in record
        for part, word in zip(parts, plain, strict=True)
    ]
    return known[0] or all(known[1:])


@pytest.mark.one_engine
def test_no_sentence_of_the_interface_stays_english(client, whole_record):
    record, faults = _of_the_record(), {}
    for address in dict.fromkeys(addresses()):
        english, here = client.get(address), client.get(f"/id{address}")
        assert here.status_code == english.status_code, address
        # A place in a drawing is no number for people: a decimal comma would break it.
        assert not re.search(r' (?:cx|cy|x|y|r|x1|x2|y1|y2|width|height)="-?\d+,', here.text), (
            address
        )
        for text in Texts(here.text).found & Texts(english.text).found:
            if not _is_named(text, record):
                faults.setdefault(text, address)
    assert faults == {}


def test_only_known_languages_have_addresses(client):
    assert [code for code, _ in settings.LANGUAGES] == ["en-gb", "id"]
    assert client.get("/fr/meetings/").status_code == 404
    assert client.get("/en-gb/meetings/").status_code == 404


# --- What the site remembers of it --------------------------------------------------------------


def test_language_of_one_thread_is_not_that_of_another():
    told = {}

    def ask(code):
        with translation.override(code):
            both_ask.wait(timeout=10)
            told[code] = translation.get_language(), translation.gettext("Meetings")
            both_ask.wait(timeout=10)
        told[code] += (translation.get_language(),)

    languages.remember_language_by_thread()
    both_ask = threading.Barrier(2)
    threads = [threading.Thread(target=ask, args=[code]) for code in ("id", "en-gb")]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert told == {
        "id": ("id", "Pertemuan", "en-gb"),
        "en-gb": ("en-gb", "Meetings", "en-gb"),
    }


def test_language_in_force_outlasts_the_change_of_where_it_is_kept(monkeypatch):
    monkeypatch.setattr(trans_real, "_active", Local())
    with translation.override("id"):
        languages.remember_language_by_thread()
        assert isinstance(trans_real._active, threading.local)
        assert translation.get_language() == "id"
