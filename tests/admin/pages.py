"""Forms of the admin as a browser without script sees them: read from the page, changed, sent."""

import re
from html.parser import HTMLParser


class _Reader(HTMLParser):
    """The boxes of the main form, with what a browser would send for them."""

    def __init__(self):
        super().__init__()
        self.values, self.boxes, self.options, self.inside = {}, set(), {}, False
        self.select = self.textarea = None

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag == "form" and attrs.get("id", "").endswith("_form"):
            self.inside = True
        if not self.inside:
            return
        name, kind = attrs.get("name"), attrs.get("type", "text")
        if tag == "input" and name and "disabled" not in attrs:
            self._input(name, kind, attrs)
        elif tag == "select":
            self.select = None if "disabled" in attrs else name
            self.several = "multiple" in attrs
            if self.select:
                self.options[name] = []
                self.values[name] = [] if self.several else ""
        elif tag == "option" and self.select:
            self._option(attrs)
        elif tag == "textarea":
            self.textarea = name
            self.values[name] = ""

    def _input(self, name, kind, attrs):
        self.boxes.add(name)
        if kind == "file":
            return
        if kind in ("checkbox", "radio"):
            if "checked" in attrs:
                self._tick(name, attrs.get("value", "on"))
        elif kind not in ("submit", "button"):
            self.values[name] = attrs.get("value") or ""

    def _tick(self, name, value):
        """Boxes of one name send one value each."""
        if name in self.values:
            before = self.values[name]
            value = [*(before if isinstance(before, list) else [before]), value]
        self.values[name] = value

    def _option(self, attrs):
        value = attrs.get("value", "")
        self.options[self.select].append(value)
        if self.several:
            if "selected" in attrs:
                self.values[self.select].append(value)
        elif "selected" in attrs or len(self.options[self.select]) == 1:
            self.values[self.select] = value

    def handle_data(self, data):
        if self.textarea:
            self.values[self.textarea] += data

    def handle_endtag(self, tag):
        if tag == "form":
            self.inside = False
        elif tag == "select":
            self.select = None
        elif tag == "textarea":
            if self.textarea:
                # HTML drops one line break after the opening tag.
                self.values[self.textarea] = self.values[self.textarea].removeprefix("\n")
            self.textarea = None


class Form:
    """The form at `url` for `client`. Set `form["name"]`, add rows, then `send()`."""

    def __init__(self, client, url):
        self._read(client, url, client.get(url))

    @classmethod
    def of(cls, client, url, response):
        """The form of a page that was fetched already, to be sent to `url`."""
        form = cls.__new__(cls)
        form._read(client, url, response)
        return form

    def _read(self, client, url, response):
        self.client, self.url = client, url
        assert response.status_code == 200, f"{url} answers {response.status_code}"
        reader = _Reader()
        reader.feed(response.content.decode())
        self.values = {k: v for k, v in reader.values.items() if "__prefix__" not in k}
        self.options = reader.options
        self.blank = {k: v for k, v in reader.values.items() if "__prefix__" in k}
        # Boxes that send nothing while they are empty: ticks and files.
        self.silent = reader.boxes - reader.values.keys()
        self.filled = set()

    def __getitem__(self, name):
        return self.values[name]

    def __setitem__(self, name, value):
        assert name in self.values, f"there is no box {name}; there are {sorted(self.values)}"
        self.values[name] = value

    def names(self, prefix):
        return sorted(name for name in self.values if name.startswith(f"{prefix}-"))

    def add_row(self, prefix, **values):
        """Fill the first blank row below `prefix`, or a new one as the script makes it.

        Gives its number, counted from 0. A row that offers a co-chair is not blank.
        """
        total = int(self.values[f"{prefix}-TOTAL_FORMS"])
        known = int(self.values[f"{prefix}-INITIAL_FORMS"])
        for number in range(known, total):
            offered = prefix == "delegations" and self[f"{prefix}-{number}-member"]
            if (prefix, number) not in self.filled and not offered:
                break
        else:
            number = total
            self.values[f"{prefix}-TOTAL_FORMS"] = str(total + 1)
            for name, value in self.blank.items():
                if name.startswith(f"{prefix}-__prefix__"):
                    self.values[name.replace("__prefix__", str(number))] = value
        self.filled.add((prefix, number))
        for name, value in values.items():
            key = f"{prefix}-{number}-{name}"
            assert key in self.values or f"{prefix}-__prefix__-{name}" in self.silent, key
            self.values[key] = value
        return number

    def send(self, **values):
        """Post the form; a redirect is the sign that it was saved.

        What is only read is followed to the address at which it is shown.
        """
        data = self.values | values
        if not any(name.startswith("_") for name in values):
            data["_continue"] = "1"
        response = self.client.post(self.url, data, follow=bool({"_read", "_back"} & values.keys()))
        if "?read=" in response.headers.get("Location", ""):
            # What was refused has an address, too.
            return self.client.get(response.url)
        return response


def mistakes(response, status=200):
    """The sentences at the head of a form that was refused, as (place, sentence)."""
    assert response.status_code == status, f"it was saved: {response.status_code}"
    return [tuple(map(str, pair)) for pair in response.context["error_links"]]


UNDO = re.compile(r' <a href="(/admin/acts/\d+/)">Undo</a>')


def said(response):
    """The messages the next page shows, without the links to take back what they tell."""
    return [UNDO.sub("", str(message)) for message in response.wsgi_request._messages]


def undo_link(response):
    """The address at which the next page offers to take back what was done."""
    (link,) = UNDO.findall(" ".join(map(str, response.wsgi_request._messages)))
    return link
