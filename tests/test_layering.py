import pytest
from django.apps import apps

from tests.layering import PACKAGES, PURE, ROOT, layer, leaves_of, sources, wrong_arrows


def test_no_import_runs_up():
    assert wrong_arrows(sources()) == []


def test_every_module_of_the_project_is_read():
    read = sources()
    assert {name.partition(".")[0] for name in read} == set(PACKAGES)
    assert {"baliprocess.dates", "baliprocess.publishing"} <= set(leaves_of(read))


def most_lines(path):
    """How long a file may be: views are thin, so that what they do has a name elsewhere."""
    return 200 if path.stem == "views" or path.parent.name == "views" else 400


def test_no_file_is_longer_than_a_reader_takes_in():
    parts = (*PACKAGES, "tests", "benchmarks", "static", "templates")
    files = [
        path
        for part in parts
        for kind in ("py", "css", "js", "html")
        for path in (ROOT / part).rglob(f"*.{kind}")
        # Migrations are written by Django, and what others wrote is left as it is.
        if not {"migrations", "vendor"} & set(path.parts)
    ]
    assert len(files) > 500
    assert [str(p) for p in files if p.read_text().count("\n") > most_lines(p)] == []


LEAF_TEXT = '"""Dates. This module is a leaf: …"""\n'


@pytest.mark.parametrize(
    ("module", "text", "arrow"),
    [
        ("members.models", "import meetings.models", "imports meetings.models"),
        ("members.models", "from meetings import models", "imports meetings.models"),
        ("members.models", "from news.models import Article", "imports news.models"),
        ("photos.views", "def f():\n    from meetings import x", "imports meetings"),
        ("meetings.views", "from baliprocess.urls import urlpatterns", "imports baliprocess.urls"),
        ("meetings.views", "from baliprocess import settings", "imports baliprocess.settings"),
        ("baliprocess.dates", "from members.names import fold", "imports members.names"),
        ("baliprocess.dates", "from .settings import env", "imports baliprocess.settings"),
        ("baliprocess.dates", "from . import settings", "imports baliprocess.settings"),
        ("news.wire", "from django.utils import html", "is pure and imports django.utils"),
        ("meetings.attendance.words", "import django", "is pure and imports django"),
        ("news.wire.dates", "import django.utils", "is pure and imports django.utils"),
    ],
)
def test_an_arrow_that_runs_up_is_caught(module, text, arrow):
    if module == "baliprocess.dates":
        text = LEAF_TEXT + text
    line = text.count("\n") + 1
    modules = {
        "meetings.models": ("", True),
        "baliprocess.settings": ("", False),
        module: (text, False),
    }
    assert wrong_arrows(modules) == [f"{module}:{line} {arrow}"]


@pytest.mark.parametrize(
    ("module", "text"),
    [
        ("members.models", "from baliprocess.publishing import Published"),
        ("members.models", "from baliprocess import dates"),
        ("meetings.models", "from members.models import Member"),
        ("meetings.models", "from .series import Series"),
        ("members.admin", "from baliprocess.publishing.part import thing"),
        ("baliprocess.views", "from news.models import Article"),
        ("baliprocess.publishing", f"{LEAF_TEXT}from .dates import Precision"),
        ("news.wire", "import re"),
    ],
)
def test_an_arrow_that_runs_down_is_let_pass(module, text):
    modules = dict.fromkeys(("baliprocess.dates", "baliprocess.publishing"), (LEAF_TEXT, False))
    assert wrong_arrows(modules | {module: (text, False)}) == []


def test_every_pure_module_has_a_layer():
    assert [name for name in PURE if layer(name) is None] == []
    assert layer("django.db") is None


def test_no_model_points_up():
    """A foreign key names its target as text, which the imports do not show."""
    up = []
    for model in apps.get_models(include_auto_created=True):
        own = layer(model.__module__)
        if own is None:
            continue
        for field in model._meta.get_fields():
            if field.auto_created or not field.is_relation or field.related_model is None:
                continue
            target = layer(field.related_model.__module__)
            if target is not None and target > own:
                up.append(f"{model._meta.label}.{field.name}")
    assert up == []
