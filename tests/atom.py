"""The rules of RFC 4287 for the feeds of the site: `read(data)` gives the entries or refuses."""

import re
import xml.etree.ElementTree as ET

NS = "{http://www.w3.org/2005/Atom}"
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
IRI = re.compile(r"[a-z][a-z0-9+.-]*:[^\s<>\"{}|\\^`]+")
ONE = ("id", "title", "updated")
AT_MOST_ONE = ("subtitle", "published", "summary", "rights", "generator")
KNOWN = {
    "feed": {*ONE, "subtitle", "link", "author", "entry", "rights", "category"},
    "entry": {*ONE, "link", "author", "summary", "published", "category", "rights"},
}


def read(data):
    """{"id", "title", "updated", "links", "entries"} of the feed in `data` (bytes).

    Links are {rel: href}, entries dicts of their plain elements and links. AssertionError names
    the rule that is broken.
    """
    root = ET.fromstring(data)  # noqa: S314 (as above)
    assert root.tag == f"{NS}feed", "4.1.1: the document is no feed"
    feed = _element(root)
    feed["entries"] = [_element(each) for each in root.findall(f"{NS}entry")]
    if root.find(f"{NS}author") is None:
        # 4.1.1: an author of the feed, or of every entry.
        assert all(each.find(f"{NS}author") is not None for each in root.findall(f"{NS}entry"))
    ids = [entry["id"] for entry in feed["entries"]]
    assert len(ids) == len({*ids}), "4.1.1: two entries have the same id"
    assert feed["links"].get("self"), "4.1.1: a feed should name itself"
    latest = max((entry["updated"] for entry in feed["entries"]), default=None)
    assert latest in {None, feed["updated"]}, "the feed was updated when its latest entry was"
    return feed


def _element(node):
    kind = node.tag.removeprefix(NS)
    names = [child.tag.removeprefix(NS) for child in node]
    assert {*names} <= KNOWN[kind], f"{kind} holds {set(names) - KNOWN[kind]}"
    assert [names.count(name) for name in ONE] == [1, 1, 1], f"{kind} needs one each of {ONE}"
    twice = [name for name in AT_MOST_ONE if names.count(name) > 1]
    assert not twice, f"{kind} has {twice} more than once"
    found = {
        child.tag.removeprefix(NS): (child.text or "")
        for child in node
        if child.tag.removeprefix(NS) not in {"link", "author", "entry", "category"}
    }
    assert IRI.fullmatch(found["id"]), f"4.2.6: no IRI: {found['id']!r}"
    assert found["title"].strip(), f"{kind} has no title"
    for name in {"updated", "published"} & {*found}:
        assert MOMENT.fullmatch(found[name]), f"3.3: no date: {found[name]!r}"
    found["links"] = {}
    for link in node.findall(f"{NS}link"):
        rel, href = link.get("rel", "alternate"), link.get("href", "")
        assert IRI.fullmatch(href), f"4.2.7.1: no IRI: {href!r}"
        assert rel not in found["links"], f"4.1: two links {rel}"
        found["links"][rel] = href
    if kind == "entry":
        # 4.1.2: an entry without content needs an alternate.
        assert found["links"].get("alternate"), "4.1.2: neither content nor alternate"
    for author in node.findall(f"{NS}author"):
        assert (author.findtext(f"{NS}name") or "").strip(), "3.2.1: an author without name"
    summary = node.find(f"{NS}summary")
    assert summary is None or summary.get("type") in {"text", "html"}, "4.2.13: type of summary"
    return found
