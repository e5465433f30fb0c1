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
LITERAL = r"""u?('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")"""
CALL = re.compile(rf"(?<!\w)(n?gettext|_)\({LITERAL}")
CALL_IN_CONTEXT = re.compile(rf"(?<!\w)pgettext\({LITERAL}, {LITERAL}")
IN_CONTEXT = {"pgettext", "pgettext_lazy"}
#: What gettext puts between a context and its message.
BETWEEN = "\x04"


def catalogue(language="id"):
    """The messages of the .po file: msgid, after its context -> (plural or None, [msgstr, …])."""
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
            context = parts["msgctxt"] + BETWEEN if "msgctxt" in parts else ""
            found[context + parts["msgid"]] = (parts.get("msgid_plural"), strings)
    return found


def asked_for():
    """Every msgid of the project with the files it stands in: {msgid: {path, …}}."""
    found = {}
    for path in sorted((ROOT / "templates").rglob("*.html")):
        program = templatize(path.read_text())
        for _call, literal in CALL.findall(program):
            found.setdefault(ast.literal_eval(literal), set()).add(name(path))
        for literals in CALL_IN_CONTEXT.findall(program):
            text = BETWEEN.join(ast.literal_eval(literal) for literal in literals)
            found.setdefault(text, set()).add(name(path))
    for app in APPS:
        for path in sorted((ROOT / app).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text())):
                match node:
                    case ast.Call(ast.Name(called), [ast.Constant(str(text)), *_]) | ast.Call(
                        ast.Attribute(_, called), [ast.Constant(str(text)), *_]
                    ) if called in FUNCTIONS:
                        found.setdefault(text, set()).add(name(path))
                    case ast.Call(
                        ast.Name(called), [ast.Constant(str(context)), ast.Constant(str(text)), *_]
                    ) if called in IN_CONTEXT:
                        found.setdefault(context + BETWEEN + text, set()).add(name(path))
    return found


def name(path):
    return path.relative_to(ROOT).as_posix()


def placeholders(text):
    """What is filled in, in any order: %(name)s, {name}, #."""
    return sorted(re.findall(r"%\(\w+\)[sd]|\{\w*\}|%%|(?<![&\w])#(?!\w)|%[sd](?!\w)", text))
