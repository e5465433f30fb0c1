"""The map of members: made by its script, told in words, and no heavier than it says."""

import csv
import gzip
import json
import re

import pytest

from members import map_making
from tests import make
from tests.reading import read

pytestmark = pytest.mark.django_db


def places():
    with map_making.PLACES.open(newline="") as file:
        return list(csv.DictReader(file))


def test_shapes_are_what_the_script_makes_of_its_sources():
    topology = json.loads(map_making.SOURCE.read_text())
    made = map_making.as_text(map_making.make(topology, places()))
    assert made == map_making.TARGET.read_text()


def test_the_pacific_lies_whole_between_asia_and_the_americas():
    made = json.loads(map_making.TARGET.read_text())["places"]
    x = {iso: place["middle"][0] for iso, place in made.items()}
    order = ["ES", "TR", "IN", "ID", "PG", "FJ", "TO", "WS", "US"]
    assert sorted(order, key=x.get) == order
    # Both sides of 180°, and nothing drawn across the whole paper to get there.
    widths = {iso: _width(place["path"]) for iso, place in made.items() if place["path"]}
    assert {iso for iso, width in widths.items() if width > 500} == set()


def _width(path):
    """How far a path of relative lines reaches from west to east."""
    xs = []
    for part in re.findall(r"M([^Mlz]+)l([^Mz]*)", path):
        numbers = [
            [float(number) for number in re.findall(r"-?\d*\.?\d+", words)] for words in part
        ]
        x = numbers[0][0]
        xs.append(x)
        for step in numbers[1][::2]:
            x += step
            xs.append(x)
    return max(xs) - min(xs)


def test_equal_earth_is_true_to_its_published_corners():
    # The projection of its authors: the poles are lines of 0.59 of the equator's length.
    assert map_making.equal_earth(150, 0) == (0, 0)
    east, north = (map_making.equal_earth(150 + 179.999999, lat)[0] for lat in (0, 90))
    assert round(north / east, 2) == 0.59
    assert round(map_making.equal_earth(150, 90)[1] / east, 3) == 0.487


def test_a_ring_across_the_edge_becomes_two():
    ring = [(-40, 0), (-20, 0), (-20, 10), (-40, 10), (-40, 0)]
    west, east = sorted(map_making.split_at_the_edge(ring), key=lambda part: part[0][0])
    assert [round(min(lon for lon, _ in part)) for part in (west, east)] == [-30, 320]
    assert [round(max(lon for lon, _ in part)) for part in (west, east)] == [-20, 330]


@pytest.fixture
def record():
    for name, code, role in [
        ("Australia", "AU", "co-chair"),
        ("Nauru", "NR", "member"),
        ("Viet Nam", "VN", "member"),
        ("Canada", "CA", "observer"),
    ]:
        make.a_seat(make.a_member(name, iso_code=code), role)
    make.a_member("Fiji", iso_code="FJ")
    make.a_seat(make.a_member("Migration", short_name="IOM", kind="organisation"))


def marked(page):
    links = page.main.one("figure", "map").all("a", "map-place")
    return [(a.attributes["aria-label"], a.classes[-1], a.attributes["href"]) for a in links]


def test_every_member_is_a_link_with_its_name_and_role(client, record):
    page = read(client.get("/members/"))
    assert marked(page) == [
        ("Australia, co-chair", "co-chair", "/members/australia/"),
        ("Canada, observer", "observer", "/members/canada/"),
        ("Viet Nam, member", "member", "/members/viet-nam/"),
        ("Nauru, member", "member", "/members/nauru/"),
    ]
    figure = page.main.one("figure", "map")
    # One stop leads past all of them, to the lists that say the same.
    first = figure.all("a")[0]
    assert (first.classes, first.attributes["href"]) == (["skip"], "#map-end")
    assert page.main.one(id="map-end").attributes["tabindex"] == "-1"
    listed = {a.attributes["href"] for a in page.main.one(id="results").all("a", "member")}
    assert {href for _, _, href in marked(page)} < listed
    assert len(figure.all("svg", "map-chair")) == 1
    words = " ".join(figure.one("figcaption").lines)
    assert "1 member or observer has no place on a map" in words
    assert "expresses no opinion" in words


def test_the_map_follows_the_filters_and_goes_where_nobody_has_a_place(client, record):
    page = read(client.get("/members/?role=observer"))
    assert [name for name, _, _ in marked(page)] == ["Canada, observer"]
    page = read(client.get("/members/?kind=organisation"))
    assert page.main.all("figure", "map") == []
    assert page.main.one(id="result-count").text == "1 member or observer"


def test_the_whole_map_weighs_little(client):
    for row in places():
        make.a_seat(make.a_member(f"Member {row['iso']}", iso_code=row["iso"]))
    html = client.get("/members/").content.decode()
    drawn = html[html.index('<figure class="map"') : html.index("</figure>")]
    assert drawn.count('<a href="/members/') == len(places())
    assert len(gzip.compress(drawn.encode())) <= 40_000
