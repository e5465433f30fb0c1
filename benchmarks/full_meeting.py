"""The meeting on which sites are compared: 25 delegations, 100 delegates, 30 photos, 5 papers."""

import datetime as dt

ADDRESS = "/meetings/ahg-senior-officials-meeting/99/"
DELEGATIONS, DELEGATES_EACH, PHOTOS, DOCUMENTS = 25, 4, 30, 5
WIDTHS = (320, 640, 1024, 1600, 2560)
POSTS = ("Director General", "Deputy Director", "Senior Adviser", "Attaché")


def add():
    """Write the meeting into the record, which must be loaded, with its album, papers and news."""
    from meetings.models import Delegate, Delegation, Document, DocumentFile, Meeting, Series
    from members.models import Member
    from news.models import Article, Outlet
    from photos.models import Album, Photo, Rendition

    album = Album.objects.create(slug="bench", title="Ninety-ninth meeting", status="published")
    for position in range(PHOTOS):
        photo = Photo.objects.create(
            album=album,
            position=position,
            status="published",
            caption=f"Delegates at session {position} of the meeting",
            alt_text=f"A long table with flags, seen from seat {position}",
            credit_line="The Secretariat",
            width=4000,
            height=3000,
            dominant_colour="#445566",
            sha256=f"{position:064x}",
        )
        Rendition.objects.bulk_create(
            Rendition(
                photo=photo,
                format=kind,
                width=width,
                height=width * 3 // 4,
                bytes=width * 100,
                file=f"renditions/{position}-{width}.{kind}",
            )
            for kind, width in [*(("webp", each) for each in WIDTHS), ("jpeg", 2560)]
        )
    meeting = Meeting.objects.create(
        series=Series.objects.get(slug="ahg-senior-officials-meeting"),
        number=99,
        starts_on=dt.date(2019, 11, 5),
        ends_on=dt.date(2019, 11, 6),
        city="Da Nang",
        country=Member.objects.get(slug="viet-nam"),
        venue="The conference centre",
        album=album,
        status="published",
        summary="The meeting took note of what the working groups had done. " * 8,
        source_url="https://example.org/meeting",
    )
    members = Member.objects.filter(kind="state").order_by("sort_key")[:DELEGATIONS]
    for number, member in enumerate(members):
        delegation = Delegation.objects.create(
            meeting=meeting,
            member=member,
            capacity="co-chair" if number < 2 else "member",
            source_url="https://example.org/meeting",
        )
        Delegate.objects.bulk_create(
            Delegate(
                delegation=delegation,
                honorific="Ms",
                name=f"Name {number} Surname {order}",
                position=f"{POSTS[order]}, Department of Migration of {member}",
                function="head" if order == 0 else "representative",
                order=order,
                source_url="https://example.org/meeting",
            )
            for order in range(DELEGATES_EACH)
        )
    for number in range(DOCUMENTS):
        document = Document.objects.create(
            meeting=meeting,
            title=f"Paper {number} of the meeting",
            kind="co-chairs-statement" if number == 0 else "information-note",
            issued_on=dt.date(2019, 11, 6),
            status="published",
        )
        DocumentFile.objects.create(
            document=document, external_url=f"https://example.org/paper-{number}.pdf"
        )
    outlet = Outlet.objects.create(name="The Bench Times")
    for number in range(2):
        article = Article.objects.create(
            headline=f"Report {number} of the meeting",
            year=2019,
            reported_on=dt.date(2019, 11, 6),
            outlet=outlet,
            status="published",
            source_url=f"https://example.org/report-{number}",
        )
        article.meetings.set([meeting])
