import json
import re
from pathlib import Path

import pytest
from django.contrib.staticfiles.storage import staticfiles_storage
from django.core.management import call_command

from tests.layering import ROOT
from tests.processes import manage


@pytest.fixture(scope="module")
def collected(tmp_path_factory):
    """A folder that `collectstatic` has just filled the way the site is served."""
    var = tmp_path_factory.mktemp("var")
    done = manage("collectstatic", "--no-input", SITE_VAR_DIR=str(var))
    assert done.returncode == 0, done.stderr
    return var / "static"


def test_collected_files_have_hashed_names_are_compressed_and_lack_source_maps(collected):
    manifest = json.loads((collected / "staticfiles.json").read_text())["paths"]
    assert list(collected.rglob("*.map")) == []
    editor = collected / manifest["django_prose_editor/editor.js"]
    assert editor.name != "editor.js"
    assert b"sourceMappingURL" not in editor.read_bytes()
    sizes = [Path(f"{editor}{suffix}").stat().st_size for suffix in ("", ".gz", ".br")]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[2] < sizes[0] / 2


def test_every_static_file_that_a_template_names_exists(collected):
    named = set()
    for template in (ROOT / "templates").rglob("*.html"):
        text = template.read_text(encoding="utf-8")
        named.update(re.findall(r"""\{%\s*static\s+["']([^"']+)["']""", text))
    manifest = json.loads((collected / "staticfiles.json").read_text())["paths"]
    # A folder's name is the beginning of an address that the template completes.
    folders = {f"{parent}/" for path in manifest for parent in Path(path).parents}
    assert sorted(named - manifest.keys() - folders) == []


def test_modules_import_each_other_by_their_hashed_names(settings, tmp_path):
    source = tmp_path / "source" / "js"
    source.mkdir(parents=True)
    (source / "a.js").write_text(
        'import { b } from "./b.js";\nb();\n//# sourceMappingURL=a.js.map\n'
    )
    (source / "b.js").write_text("export function b() {}\n")
    settings.STATICFILES_DIRS = [tmp_path / "source"]
    settings.STATICFILES_FINDERS = ["django.contrib.staticfiles.finders.FileSystemFinder"]
    settings.STATIC_ROOT = tmp_path / "static"
    settings.STORAGES = settings.STORAGES | {
        "staticfiles": {"BACKEND": "baliprocess.staticfiles.SiteStaticFilesStorage"}
    }
    call_command("collectstatic", interactive=False, verbosity=0)
    hashed = Path(staticfiles_storage.stored_name("js/b.js")).name
    text = (settings.STATIC_ROOT / staticfiles_storage.stored_name("js/a.js")).read_text()
    assert text == f'import {{ b }} from "./{hashed}";\nb();\n\n'
