"""The promises of the style sheets that can be computed: contrast, weight, no foreign hosts."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
CSS = {path.name: path.read_text() for path in (ROOT / "static" / "css").glob("*.css")}
TEXT, GRAPHIC = 4.5, 3.0


def colours(theme):
    """Name to hexadecimal colour, as the tokens give them for "light" or "dark"."""
    pairs = re.findall(
        r"--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)", CSS["tokens.css"]
    )
    return {name: light if theme == "light" else dark for name, light, dark in pairs}


def luminance(colour):
    """Relative luminance as WCAG 2.2 defines it, 0 to 1."""
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_is_computed_as_wcag_does():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_text_is_readable_on_every_surface(theme):
    palette = colours(theme)
    too_faint = {
        (text, surface): round(contrast(palette[text], palette[surface]), 2)
        for text in ("ink", "soft", "sea", "clay")
        for surface in ("paper", "raised", "sea-wash", "clay-wash")
        if contrast(palette[text], palette[surface]) < TEXT
    }
    assert too_faint == {}
    assert contrast(palette["paper"], palette["sea"]) >= TEXT  # buttons and selections


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_edges_of_controls_and_marks_can_be_seen(theme):
    palette = colours(theme)
    too_faint = {
        (edge, surface): round(contrast(palette[edge], palette[surface]), 2)
        for edge in ("edge", "sea", "clay")
        for surface in ("paper", "raised")
        if contrast(palette[edge], palette[surface]) < GRAPHIC
    }
    assert too_faint == {}


def test_every_custom_property_in_use_is_defined():
    used = {name for text in CSS.values() for name in re.findall(r"var\(--([\w-]+)\)", text)}
    defined = {name for text in CSS.values() for name in re.findall(r"--([\w-]+):", text)}
    assert used - defined == set()


#: Folders of templates that wear the clothes of the admin.
STAFF = {"account", "accounts", "admin", "erasure", "mfa", "simple_history"}


def test_every_class_is_both_set_and_drawn():
    """A word of the vocabulary that nobody says, or one that the style sheets do not know."""
    rules = re.sub(r"/\*.*?\*/", "", "".join(CSS.values()), flags=re.DOTALL)
    drawn = {
        name
        for selector in re.findall(r"([^{}]+)\{", rules)
        if "@" not in selector
        for name in re.findall(r"\.([a-zA-Z][\w-]*)", selector)
    }
    pages = [
        path.read_text()
        for path in (ROOT / "templates").rglob("*.html")
        if not STAFF & {*path.parts}
    ]
    words = re.findall(r'class="([^"]*)"', re.sub(r"{[{%].*?[%}]}", " ", "".join(pages)))
    said = {name for each in words for name in each.split()}
    # What Python and script add, and the choices between two words inside a tag.
    made = "".join(path.read_text() for path in (ROOT / "static" / "js").glob("*.js"))
    made += "".join(path.read_text() for path in ROOT.glob("*/templatetags/*.py"))
    made += (ROOT / "baliprocess" / "record_line.py").read_text()
    made += (ROOT / "meetings" / "participation.py").read_text()
    made += " ".join(re.findall(r"{%.*?%}", "".join(pages)))
    numbered = re.compile(r"[nmw](up|down)?[0-7]|ratio-\d+|focus-[xy]-\d+")
    silent = {
        name
        for name in drawn - said
        if not numbered.fullmatch(name) and not re.search(rf"(?<![\w-]){name}(?![\w-])", made)
    }
    assert (silent, said - drawn) == (set(), set())


def test_style_sheets_can_be_read_at_a_sitting():
    lengths = {name: text.count("\n") for name, text in CSS.items()}
    assert {name: count for name, count in lengths.items() if count > 400} == {}


def test_style_sheets_name_no_other_host():
    assert {name: re.findall(r"https?://", text) for name, text in CSS.items()} == {
        name: [] for name in CSS
    }


def test_scripts_of_a_page_stay_below_30_kb():
    scripts = list((ROOT / "static" / "js").glob("*.js"))
    assert scripts
    assert sum(path.stat().st_size for path in scripts) <= 30_000


def test_flags_are_small_and_inert():
    heavy, active = {}, []
    for path in (ROOT / "static" / "flags").glob("*.svg"):
        text = path.read_text()
        if len(text) > 3_000:
            heavy[path.name] = len(text)
        if re.search(r"<script|<style|href|\bon\w+=|<foreignObject", text):
            active.append(path.name)
    assert (heavy, active) == ({}, [])
