"""All flags on one sheet: a list of 60 of them is one request, not 60.

`static/flags/` holds a file for each; `python -m members.flags` makes `static/flags.svg` of them
again, in which `#vn` is the view of that flag. PURE: no Django.
"""

import re
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "static" / "flags"
SHEET = FOLDER.parent / "flags.svg"
WIDTH, HEIGHT = 21, 14
ROW = 10
_FLAG = re.compile(r'<svg xmlns="[^"]*" viewBox="([\d. ]+)">(.*)</svg>\s*', re.DOTALL)


def sheet(folder=FOLDER):
    """The SVG text of all flags in `folder`, each in a view with its code as the name.

    Raises ValueError for a file that is not one plain `<svg>` with a viewBox.
    """
    views, drawings = [], []
    for number, path in enumerate(sorted(folder.glob("*.svg"))):
        match = _FLAG.fullmatch(path.read_text())
        if match is None:
            raise ValueError(f"{path.name} is not one plain <svg> with a viewBox.")
        # A pixel between them, so that no edge shows its neighbour.
        x, y = number % ROW * (WIDTH + 1), number // ROW * (HEIGHT + 1)
        views.append(f'<view id="{path.stem}" viewBox="{x} {y} {WIDTH} {HEIGHT}"/>')
        drawings.append(
            f'<svg x="{x}" y="{y}" width="{WIDTH}" height="{HEIGHT}" viewBox="{match[1]}"'
            f' preserveAspectRatio="xMidYMid slice">{match[2].strip()}</svg>'
        )
    return "\n".join(['<svg xmlns="http://www.w3.org/2000/svg">', *views, *drawings, "</svg>", ""])


if __name__ == "__main__":
    SHEET.write_text(sheet())
