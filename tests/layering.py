"""Which module may import which: `wrong_arrows` reads the source, it runs nothing.

leaves of baliprocess <- members <- photos <- meetings <- news <- the rest of baliprocess.
An arrow may stay in its layer or go down to an earlier one.
"""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("members", "photos", "meetings", "news", "baliprocess")

# What every app may use: a module or package of `baliprocess` whose docstring calls it a leaf. It
# imports nothing of the project but other leaves.
LEAF = re.compile(r"\ba leaf\b", re.IGNORECASE)

# Readers and calculations: bytes, text or numbers in, a value out; they run without Django.
PURE = (
    "baliprocess.record.merging",
    "baliprocess.record.naming",
    "baliprocess.record.remarks",
    "baliprocess.record_line",
    "baliprocess.search.pdf",
    "baliprocess.search.query",
    "baliprocess.search.snippets",
    "baliprocess.search.spelling",
    "baliprocess.tables",
    "meetings.attendance",
    "meetings.calendar",
    "meetings.exports",
    "meetings.numbering",
    "meetings.programme",
    "members.map_making",
    "members.flags",
    "members.names",
    "news.wire",
    "photos.colour",
    "photos.containers",
    "photos.credit_lines",
    "photos.decoder",
    "photos.exif",
    "photos.iim",
    "photos.inspection",
    "photos.iptc",
    "photos.likeness",
    "photos.moments",
    "photos.plain_text",
    "photos.reduction",
    "photos.renditions",
    "photos.tagging",
    "photos.xmp",
)


def layer(module, leaves=()):
    """The number of the layer a module of the project stands in, or None for a foreign one."""
    package = module.partition(".")[0]
    if package not in PACKAGES:
        return None
    # Importing any leaf runs baliprocess/__init__.py, which therefore counts as one. A leaf may
    # be a package: its modules are leaves with it.
    if module == "baliprocess" or any(f"{module}.".startswith(f"{leaf}.") for leaf in leaves):
        return 0
    return PACKAGES.index(package) + 1


def is_pure(module):
    """Whether a module is in PURE, or in a package that is."""
    return any(f"{module}.".startswith(f"{pure}.") for pure in PURE)


def leaves_of(modules):
    """The names of the leaves among `modules`."""
    return [
        name
        for name, (text, _is_package) in modules.items()
        if name.startswith("baliprocess.") and LEAF.search(ast.get_docstring(ast.parse(text)) or "")
    ]


def sources(root=ROOT):
    """The text of every module of the project by its dotted name."""
    found = {}
    for package in PACKAGES:
        for path in sorted((root / package).rglob("*.py")):
            parts = path.relative_to(root).with_suffix("").parts
            is_package = parts[-1] == "__init__"
            name = ".".join(parts[:-1] if is_package else parts)
            found[name] = (path.read_text(encoding="utf-8"), is_package)
    return found


def imported(name, text, is_package, modules):
    """Every module that `text` imports, anywhere in the file, as (line, dotted name)."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                parts = name.split(".")
                parents = parts[: len(parts) - node.level + (1 if is_package else 0)]
                base = ".".join([*parents, *filter(None, [base])])
            for alias in node.names:
                # `from package import module` names a module, not a thing inside one.
                submodule = f"{base}.{alias.name}"
                yield node.lineno, submodule if submodule in modules else base


def wrong_arrows(modules):
    """One line for each import that runs up; `modules` is what `sources` gives."""
    wrong = []
    leaves = leaves_of(modules)
    for name, (text, is_package) in modules.items():
        for line, target in imported(name, text, is_package, modules):
            target_layer = layer(target, leaves)
            if target_layer is not None and target_layer > layer(name, leaves):
                wrong.append(f"{name}:{line} imports {target}")
            if is_pure(name) and target.partition(".")[0] == "django":
                wrong.append(f"{name}:{line} is pure and imports {target}")
    return wrong
