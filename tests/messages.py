"""What the code asks to be translated, and what the catalogues say, without gettext's tools."""

import ast
import re
from pathlib import Path

from django.utils.translation.template import templatize

ROOT = Path(__file__).resolve().parent.parent
APPS = ("baliprocess", "members", "photos", "meetings", "news")
FUNCTIONS = {
    *("_", "gettext", "gettext_lazy", "gettext_noop", "ngettext", "ngettext_lazy"),
    *("told", "told_n"),
}
#: A call in what `templatize` makes of a template, with its first argument.
CALL = re.compile(r"""(?<!\w)(n?gettext|_)\(u?('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")""")


def catalogue(language="id"):
    """The messages of the .po file: msgid -> (plural or None, [msgstr, …])."""
    text = (ROOT / f"locale/{language}/LC_MESSAGES/django.po").read_text()
    found = {}
    for block in text.split("\n\n"):
        parts, key = {}, None
        for line in block.splitlines():
            if line.startswith("#"):
                continue
            name, literal = re.fullmatch(r"([\w\[\]]*) ?(\".*\")", line).groups()
            key = name or key
            parts[key] = parts.get(key, "") + ast.literal_eval(literal)
        strings = [parts[name] for name in sorted(parts) if name.startswith("msgstr")]
        if parts.get("msgid"):
            found[parts["msgid"]] = (parts.get("msgid_plural"), strings)
    return found


def asked_for():
    """Every msgid of the project with the files it stands in: {msgid: {path, …}}."""
    found = {}
    for path in sorted((ROOT / "templates").rglob("*.html")):
        for _call, literal in CALL.findall(templatize(path.read_text())):
            found.setdefault(ast.literal_eval(literal), set()).add(name(path))
    for app in APPS:
        for path in sorted((ROOT / app).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text())):
                match node:
                    case ast.Call(ast.Name(called), [ast.Constant(str(text)), *_]) | ast.Call(
                        ast.Attribute(_, called), [ast.Constant(str(text)), *_]
                    ) if called in FUNCTIONS:
                        found.setdefault(text, set()).add(name(path))
    return found


def name(path):
    return path.relative_to(ROOT).as_posix()


def placeholders(text):
    """What is filled in, in any order: %(name)s, {name}, #."""
    return sorted(re.findall(r"%\(\w+\)[sd]|\{\w*\}|%%|(?<![&\w])#(?!\w)|%[sd](?!\w)", text))
