"""One walk through the whole site with the real record: every link, feed, format and file."""

import io
import json
import re
import zipfile
from collections import Counter
from html.parser import HTMLParser
from pathlib import PurePosixPath as Path
from urllib.parse import urldefrag, urljoin, urlsplit
from xml.etree import ElementTree as ET

import icalendar
import pytest
from django.contrib.staticfiles import finders
from django.test import Client
from django.urls import Resolver404, resolve

from baliprocess import languages

from .record import load_whole

pytestmark = pytest.mark.django_db

SITE = "http://localhost"
NOT_FOLLOWED = ("/admin/",)
#: Every page is visited. Of each kind of answer for machines, of each kind of page in another
#: language, and of the addresses with filters, which have no end, this many are; of the others it
#: is seen that there is such a kind.
OF_A_KIND = 5


class Page(HTMLParser):
    """Collects what a page links to, its ids, and what no page may hold."""

    VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source"}
    BALANCED = {"a", "article", "aside", "body", "div", "dl", "figure", "footer", "form", "header"}

    def __init__(self, text):
        super().__init__()
        self.links, self.ids, self.faults, self.headings, self.open = [], [], [], [], []
        self.feed(text)
        self.faults += [f"<{tag}> is not closed" for tag in self.open if tag in self.BALANCED]

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag not in self.VOID:
            self.open.append(tag)
        self.links += [attributes[n] for n in ("href", "src", "action") if attributes.get(n)]
        sources = filter(None, (attributes.get("srcset") or "").split(","))
        self.links += [source.split()[0] for source in sources]
        self.ids += [attributes["id"]] if attributes.get("id") else []
        self.headings += [tag] if tag == "h1" else []
        self.faults += [fault for fault, found in self.rules(tag, attributes) if found]

    @staticmethod
    def rules(tag, attributes):
        """What no page may hold, and whether this tag is a case of it."""
        data = attributes.get("type") == "application/ld+json"
        yield f"{tag} with inline script", any(name.startswith("on") for name in attributes)
        yield f"{tag} with inline style", tag == "style" or "style" in attributes
        yield "inline script", tag == "script" and "src" not in attributes and not data
        yield f"no alt: {attributes.get('src')}", tag == "img" and "alt" not in attributes
        yield "link to nowhere", tag == "a" and attributes.get("href") == ""

    def handle_endtag(self, tag):
        if tag in self.open:
            while self.open and self.open.pop() != tag:
                pass


def check_html(address, text):
    page = Page(text)
    faults = page.faults
    if len(page.headings) != 1:
        faults.append(f"{len(page.headings)} main headings")
    faults += [f"id {each} twice" for each in set(page.ids) if page.ids.count(each) > 1]
    told = re.sub(r'<script type="application/ld\+json">.*?</script>', "", text, flags=re.DOTALL)
    if re.search(r"\{[{%#]|[%#}]\}", told):
        faults.append("template code in the page")
    for leftover in ("None", "datetime.", "&lt;Query", "Invalid"):
        if re.search(rf">\s*{re.escape(leftover)}", text):
            faults.append(f"“{leftover}” printed")
    return page, [f"{address}: {fault}" for fault in faults]


def check_format(address, response):
    """The answers for machines are what they say they are."""
    kind, body = response.headers["Content-Type"], response.getvalue()
    if "zip" in kind:
        assert zipfile.ZipFile(io.BytesIO(body)).testzip() is None, address
    elif "json" in kind:
        json.loads(body)
    elif "calendar" in kind:
        assert icalendar.Calendar.from_ical(body).name == "VCALENDAR"
    elif "xml" in kind:
        ET.fromstring(body)  # noqa: S314 (our own answer)
    elif "csv" in kind:
        lines = body.decode("utf-8-sig").splitlines()
        assert lines[0].count(",") > 1, address


class Crawl:
    """Walks from the addresses in `start` over every link of our own until none is left."""

    def __init__(self, client, start):
        self.client = client
        self.waiting = list(start)
        self.seen = set(start)
        self.kinds = Counter()
        self.broken = []
        self.ids, self.anchors = {}, set()

    def run(self):
        while self.waiting:
            self.visit(self.waiting.pop())
        self.broken += [
            f"{path}: nothing at #{name}"
            for path, name in sorted(self.anchors)
            if name not in self.ids[path]
        ]

    def visit(self, address):
        response = self.client.get(address)
        if response.status_code != 200:
            self.broken.append(f"{address}: {response.status_code}")
            return
        if response.cookies:
            self.broken.append(f"{address}: sets a cookie")
        for link in self.links(address, response):
            self.follow(address, link)

    def links(self, address, response):
        if "html" not in response.headers["Content-Type"]:
            check_format(address, response)
            has_addresses = "xml" in response.headers["Content-Type"]
            text = response.content.decode("utf-8") if has_addresses else ""
            return re.findall(r"<loc>([^<]+)</loc>", text)
        page, faults = check_html(address, response.content.decode())
        self.broken += faults
        self.ids[urlsplit(address).path] = set(page.ids)
        return page.links

    def follow(self, address, link):
        target, fragment = urldefrag(urljoin(f"{SITE}{address}", link.strip()))
        if not target.startswith(f"{SITE}/"):
            if urlsplit(target).scheme not in {"http", "https", "webcal"}:
                self.broken.append(f"{address}: links to {link}")
            return
        path = target.removeprefix(SITE)
        bare, _, query = path.partition("?")
        if fragment and bare == urlsplit(address).path:
            self.anchors.add((bare, fragment))
        if path in self.seen or bare.startswith(NOT_FOLLOWED):
            return
        if bare.startswith("/static/"):
            self.seen.add(path)
            if not finders.find(bare.removeprefix("/static/")):
                self.broken.append(f"{address}: no file for {path}")
            return
        self.seen.add(path)
        if self.is_wanted(address, bare, query):
            self.waiting.append(path)

    def is_wanted(self, address, path, query):
        try:
            language, plain = languages.split(path)
            kind = resolve(plain)
        except Resolver404:
            self.broken.append(f"{address}: links to {path}, which is no address")
            return False
        written = Path(path).suffix
        if not (query or written or language):
            return True
        self.kinds[kind.route, written, bool(query), language] += 1
        return self.kinds[kind.route, written, bool(query), language] <= OF_A_KIND


@pytest.mark.one_engine
def test_every_address_answers_and_every_link_leads_somewhere():
    load_whole()
    client = Client(headers={"host": "localhost"})
    crawl = Crawl(client, ["/", "/sitemap.xml", "/robots.txt", "/photos/"])
    crawl.run()
    assert crawl.broken == []
    pages = {path for path in crawl.seen if not path.startswith("/static/")}
    assert {"/meetings/ahg-senior-officials-meeting/14/", "/members/viet-nam/"} <= pages
    assert len(pages) > 1000
