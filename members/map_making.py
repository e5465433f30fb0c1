"""The shapes of the map of members, made from Natural Earth. PURE: text in, text out.

`python -m members.map_making` writes `members/map_shapes.json` from the files of `record/map/`.
The world stands in the Equal Earth projection (B. Šavrič, T. Patterson and B. Jenny, 2018), which
keeps areas true, with the meridian of 150° E in the middle, so that the Pacific is whole.
"""

import csv
import json
import math
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "record" / "map" / "countries-110m.json"
PLACES = ROOT / "record" / "map" / "places.csv"
TARGET = Path(__file__).resolve().parent / "map_shapes.json"

WIDTH = 1000
MIDDLE = 150
SOUTH, NORTH = -49, 79
#: What is shown of the width: from Spain to Newfoundland.
LEFT, RIGHT = 95, 885
#: Shapes smaller than this, in square units of the map, get a circle that can be seen and pressed.
SMALL = 30
#: Islands of other countries smaller than this are left out: the paper is for the region.
SPECK = 1.5

#: What the source draws apart, by the names of the source, under the State in which the United
#: Nations count it (ISO 3166, M49); nothing is drawn between the two.
PARTS_OF = {"Taiwan": "156", "N. Cyprus": "196", "Somaliland": "706", "Kosovo": "688"}
#: (owner in the source, owner here, west, south, east, north): General Assembly resolution 68/262.
MOVED = (("643", "804", 32.0, 44.0, 36.9, 46.5),)
LEFT_OUT = {"Antarctica", "Fr. S. Antarctic Lands"}

A1, A2, A3, A4 = 1.340264, -0.081106, 0.000893, 0.003796
ROOT_3_HALVES = math.sqrt(3) / 2


def equal_earth(lon, lat):
    """Where a place stands on a globe of radius 1, x to the east of the middle, y to the north."""
    theta = math.asin(ROOT_3_HALVES * math.sin(math.radians(lat)))
    turned = math.radians((lon - MIDDLE + 180) % 360 - 180)
    square = theta * theta
    sixth = square**3
    slope = A1 + 3 * A2 * square + sixth * (7 * A3 + 9 * A4 * square)
    x = turned * math.cos(theta) / (ROOT_3_HALVES * slope)
    y = theta * (A1 + A2 * square + sixth * (A3 + A4 * square))
    return x, y


SCALE = WIDTH / (2 * equal_earth(MIDDLE - 180 + 1e-9, 0)[0] * -1)
TOP = equal_earth(MIDDLE, NORTH)[1]
HEIGHT = math.ceil((TOP - equal_earth(MIDDLE, SOUTH)[1]) * SCALE)


def on_paper(lon, lat):
    """(x, y) in units of the map, y downwards."""
    x, y = equal_earth(lon, lat)
    return WIDTH / 2 + x * SCALE, (TOP - y) * SCALE


def arcs_of(topology):
    """The lines of the topology as lists of (lon, lat), each end kept exactly."""
    scale, shift = topology["transform"]["scale"], topology["transform"]["translate"]
    found = []
    for line in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in line:
            x, y = x + dx, y + dy
            points.append((x * scale[0] + shift[0], y * scale[1] + shift[1]))
        found.append(points)
    return found


def ring_of(indexes, arcs):
    """One closed line from its arcs; ~i is arc i from its end."""
    points = []
    for index in indexes:
        line = arcs[index] if index >= 0 else arcs[~index][::-1]
        points.extend(line[1:] if points else line)
    return points


def owner_of(shape, ring):
    """The numeric code under which one part of a shape of the source is drawn."""
    code = PARTS_OF.get(shape["properties"]["name"]) or shape.get("id", "")
    for source, owner, west, south, east, north in MOVED:
        inside = all(west <= lon <= east and south <= lat <= north for lon, lat in ring)
        if code == source and inside:
            return owner
    return code


def split_at_the_edge(ring):
    """`ring` as the one or two rings it makes on paper whose edges are 30° W.

    Longitudes are first followed without a jump, wherever the ring crosses 180° or the edge.
    """
    west, whole = MIDDLE - 180, []
    for lon, lat in ring:
        at = (lon - west) % 360 + west if not whole else lon
        while whole and abs(at - whole[-1][0]) > 180:
            at += 360 if at < whole[-1][0] else -360
        whole.append((at, lat))
    parts = []
    for turn in (-360, 0, 360):
        moved = [(lon + turn, lat) for lon, lat in whole]
        part = _side(_side(moved, west, 1), west + 360, -1)
        if len(part) > 3:
            parts.append(part)
    return parts


def _side(ring, edge, keep):
    """The part of `ring` on one side of the meridian `edge`: -1 west of it, 1 east of it."""
    inside = []
    for (lon, lat), (next_lon, next_lat) in zip(ring, ring[1:] + ring[:1], strict=True):
        here, there = (lon - edge) * keep >= 0, (next_lon - edge) * keep >= 0
        if here:
            inside.append((lon, lat))
        if here != there:
            part = (edge - lon) / (next_lon - lon)
            # A hair from the edge, so that it is drawn on its own side of the paper.
            inside.append((edge + keep * 1e-6, lat + part * (next_lat - lat)))
    return inside


def area(points):
    """The area within a closed line of points on paper."""
    pairs = zip(points, points[1:] + points[:1], strict=True)
    return abs(sum(x * next_y - next_x * y for (x, y), (next_x, next_y) in pairs)) / 2


def centre(points):
    """The middle of the frame around `points`, enough to put a circle there."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return [round((min(xs) + max(xs)) / 2, 1), round((min(ys) + max(ys)) / 2, 1)]


def in_sight(points):
    """Whether anything of a closed line may be seen in the part of the paper that is shown."""
    across = any(LEFT <= x <= RIGHT for x, _ in points)
    return across and any(0 <= y <= HEIGHT for _, y in points)


def path_of(lines, *, closed=True):
    """An SVG path of lines of points on paper: to a tenth of a unit, in steps from the last."""
    words = []
    for points in lines:
        tenths = [(round(x * 10), round(y * 10)) for x, y in points]
        last = tenths[0]
        steps = []
        for point in tenths[1:]:
            if point != last:
                steps.append(_pair(point[0] - last[0], point[1] - last[1]))
            last = point
        # What is no longer than a tenth has no steps, and a path without any is none.
        if steps:
            words += [f"M{_pair(*tenths[0])}l", *steps, "z" if closed else ""]
    return " ".join(words).replace("l ", "l").replace(" z", "z").replace(" -", "-")


def _pair(x, y):
    return f"{_tenths(x)} {_tenths(y)}"


def _tenths(number):
    text = f"{number / 10:.1f}".removesuffix(".0")
    return text.replace("0.", ".", 1) if text.startswith(("0.", "-0.")) else text


def make(topology, places):
    """The map as plain data: {"left", "width", "height", "land", "borders", "places"}.

    `places` are rows with `iso`, `numeric`, `lon`, `lat`. Of each place there is a path, the point
    of a circle if it is small, or both, and where a sign for it stands. Borders are drawn only
    around places: what concerns others is not for this map to say.
    """
    arcs = arcs_of(topology)
    rings, owners = {}, {}
    for shape in topology["objects"]["countries"]["geometries"]:
        if shape["properties"]["name"] in LEFT_OUT:
            continue
        parts = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]
        for part in parts:
            outline = ring_of(part[0], arcs)
            owner = owner_of(shape, outline)
            for each in part:
                rings.setdefault(owner, []).extend(split_at_the_edge(ring_of(each, arcs)))
                for index in each:
                    owners.setdefault(max(index, ~index), set()).add(owner)
    paper = {
        owner: [[on_paper(*point) for point in ring] for ring in found]
        for owner, found in rings.items()
    }
    drawn = {row["numeric"] for row in places if row["numeric"]}
    land = [ring for owner in sorted({*paper} - drawn) for ring in paper[owner]]
    shared = [
        [on_paper(*point) for point in arcs[index]]
        for index, both in sorted(owners.items())
        if len(both) == 2 and both & drawn
    ]
    return {
        "left": LEFT,
        "width": RIGHT - LEFT,
        "height": HEIGHT,
        "land": path_of(ring for ring in land if area(ring) >= SPECK and in_sight(ring)),
        "borders": path_of(shared, closed=False),
        "places": {row["iso"]: _place(row, paper.get(row["numeric"], [])) for row in places},
    }


def _place(row, found):
    if not found:
        x, y = on_paper(float(row["lon"]), float(row["lat"]))
        point = [round(x, 1), round(y, 1)]
        return {"path": "", "circle": point, "middle": point}
    middle = centre(max(found, key=area))
    small = sum(area(ring) for ring in found) < SMALL
    return {"path": path_of(found), "circle": middle if small else None, "middle": middle}


def as_text(made):
    """The data as the file holds it: one place a line, so that changes can be read."""
    return json.dumps(made, ensure_ascii=False, indent=0, sort_keys=True) + "\n"


def main():
    topology = json.loads(SOURCE.read_text())
    with PLACES.open(newline="") as file:
        places = list(csv.DictReader(file))
    TARGET.write_text(as_text(make(topology, places)))


if __name__ == "__main__":
    main()
