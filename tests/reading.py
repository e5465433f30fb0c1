"""Reads a page as a person would: its title, its facts, and the lines under each heading.

`read(response)` takes any answer of the test client. Text for screen readers counts as text, the
number of a source is read as "[1]", and what is drawn (the record line, flags) is left out.
"""

import html.parser
from dataclasses import dataclass, field

BLOCKS = {
    *("article", "aside", "body", "caption", "dd", "div", "dl", "dt", "fieldset", "figcaption"),
    *("figure", "footer", "form", "h1", "h2", "h3", "h4", "header", "label", "legend", "li"),
    *("main", "nav", "ol", "option", "p", "search", "section", "select", "summary", "table"),
    *("tbody", "tfoot", "thead", "title", "tr", "ul"),
}
VOID = {"br", "circle", "hr", "img", "input", "line", "link", "meta", "path", "rect", "wbr"}


@dataclass
class Node:
    """An element: its tag, attributes, and what is in it (elements and texts)."""

    tag: str
    attributes: dict
    content: list = field(default_factory=list)

    @property
    def classes(self):
        return (self.attributes.get("class") or "").split()

    def all(self, tag=None, cls=None, **attributes):
        """Every element below with this tag, class and attributes, in the order of the page."""
        found = []
        for each in self.content:
            if isinstance(each, Node):
                wanted = tag in {None, each.tag} and (cls is None or cls in each.classes)
                if wanted and attributes.items() <= each.attributes.items():
                    found.append(each)
                found += each.all(tag, cls, **attributes)
        return found

    def one(self, *args, **attributes):
        """The only element of that kind."""
        (node,) = self.all(*args, **attributes)
        return node

    @property
    def text(self):
        return " ".join(self.lines)

    @property
    def lines(self):
        """The text, a line for every block that holds any."""
        return [
            " ".join(line.split()) for line in "".join(self._parts()).split("\n") if line.strip()
        ]

    def _parts(self):
        if self.tag in {"svg", "script"} or "record" in self.classes:
            return
        if "source" in self.classes:
            (link,) = self.all("a")
            yield f" [{link.content[0].strip()}]"
            return
        if self.tag == "br":
            yield "\n"
        edge = "\n" if self.tag in BLOCKS else " " if self.tag in {"td", "th"} else ""
        yield edge
        for each in self.content:
            if isinstance(each, Node):
                yield from each._parts()
            else:
                yield each.replace("\n", " ")
        yield edge


class _Builder(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.open = [Node("", {})]

    def handle_starttag(self, tag, attributes):
        node = Node(tag, dict(attributes))
        self.open[-1].content.append(node)
        if tag not in VOID:
            self.open.append(node)

    def handle_startendtag(self, tag, attributes):
        self.open[-1].content.append(Node(tag, dict(attributes)))

    def handle_endtag(self, tag):
        if tag not in VOID:
            assert self.open.pop().tag == tag, f"</{tag}> closes something else"

    def handle_data(self, data):
        self.open[-1].content.append(data)


@dataclass
class Page:
    """A page in parts; `root` is the whole of it."""

    root: Node

    @property
    def main(self):
        return self.root.one("main")

    @property
    def title(self):
        """What stands above the first section: lines, without the trail and the facts."""
        head = self.main.all(cls="title")[0]
        kept = [
            each
            for each in head.content
            if not isinstance(each, Node) or not {"trail", "facts"} & {*each.classes}
        ]
        return Node("div", {}, kept).lines

    @property
    def facts(self):
        """The facts in the head of the page, by their name."""
        return {
            row.one("dt").text: row.one("dd").text
            for facts in self.main.all(cls="title")[0].all("dl", "facts")
            for row in facts.all("div")
        }

    @property
    def sections(self):
        """The lines of every section under its heading, which is not repeated in them."""
        return {
            section.all("h2")[0].text: section.lines[len(section.all("h2")[0].lines) :]
            for section in self.main.all("section")
        }

    def meta(self, name):
        """What the page says of itself: `description`, `og:title` …"""
        return next(
            each.attributes["content"]
            for each in self.root.all("meta")
            if name in {each.attributes.get("name"), each.attributes.get("property")}
        )

    def links(self, **attributes):
        """The addresses of all links of the page with these attributes."""
        found = self.root.all("a", **attributes) + self.root.all("link", **attributes)
        return [each.attributes["href"] for each in found]


def read(response):
    """The answer as a Page. The answer must be a whole page of the site."""
    builder = _Builder()
    builder.feed(response.content.decode())
    builder.close()
    assert len(builder.open) == 1, f"<{builder.open[-1].tag}> is not closed"
    return Page(builder.open[0])
