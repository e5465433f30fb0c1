"""One address of every kind of public page, each with the most to show."""

from django.apps import apps

from . import make

LISTS = ["/", "/meetings/", "/participation/", "/members/", "/groups/", "/documents/", "/news/"]
ASKED = [
    "/photos/",
    "/photos/?member=viet-nam",
    "/search/",
    "/search/?q=da+nang",
    "/search/?q=indoneisa",
    "/search/?q=<b>&kind=members&year=12345",
    "/meetings/?year=2019&page=99",
    "/meetings/?year=abc",
    "/about/",
    "/nowhere/",
]
#: Of each the row with the most to show.
FULL = {
    "meetings.Series": {"slug": "ministerial-conference"},
    "meetings.Meeting": {"series__slug": "ministerial-conference", "number": 6},
    "meetings.Document": {"meeting__series__slug": "ministerial-conference", "meeting__number": 8},
    "members.Member": {"slug": "viet-nam"},
    "members.Group": {"slug": "ad-hoc-group"},
    "news.Article": {"slug": "da-nang-french"},
    "baliprocess.Page": {"slug": "structure"},
}


def addresses():
    """The plain addresses over the whole record, with an album and a photo beside it."""
    album = make.an_album(title="A “B” & <C>", credit_line="VNA")
    rows = [
        *(apps.get_model(label).objects.filter(**which)[0] for label, which in FULL.items()),
        album,
        make.a_photo(album=album, caption="One\nand <two>", alt_text='"A" & B'),
    ]
    return [*LISTS, *ASKED, *(row.get_absolute_url() for row in rows)]
