"""Pages in the vocabulary of schema.org, for search engines and whoever else reads JSON-LD.

Each function gives back a dict; `at` makes an address of this site whole. What is not known is
left out. https://schema.org/docs/datamodel.html, https://www.w3.org/TR/json-ld11/
"""

from baliprocess.dates import Precision
from members.models import Member
from photos.models import Photo

NAME = "The Bali Process"
LONG_NAME = (
    "Bali Process on People Smuggling, Trafficking in Persons and Related Transnational Crime"
)
STATUS = {"cancelled": "EventCancelled", "postponed": "EventPostponed"}
MODE = {
    "in-person": "OfflineEventAttendanceMode",
    "virtual": "OnlineEventAttendanceMode",
    "hybrid": "MixedEventAttendanceMode",
}
MEMBER_TYPE = {
    Member.Kind.STATE: "Country",
    Member.Kind.TERRITORY: "AdministrativeArea",
    Member.Kind.ORGANISATION: "Organization",
}
LICENCES = {Photo.Licence.CC_BY: "https://creativecommons.org/licenses/by/4.0/"}
KNOWN_TO = {Precision.DAY: "%Y-%m-%d", Precision.MONTH: "%Y-%m", Precision.YEAR: "%Y"}


def filled(**values):
    """The values that say anything; `type_` becomes "@type"."""
    names = {"type_": "@type", "id_": "@id"}
    return {names.get(name, name): value for name, value in values.items() if value}


def date(day, precision=Precision.DAY):
    """A date in ISO 8601 as far as it is known, or ""."""
    return f"{day:{KNOWN_TO[Precision(precision)]}}" if day else ""


def forum(at):
    return filled(type_="Organization", name=NAME, legalName=LONG_NAME, url=at("/"))


def event(page, at):
    """A meeting, from its `MeetingPage`."""
    meeting = page.meeting
    url = at(meeting.get_absolute_url())
    series = filled(
        type_="EventSeries",
        name=meeting.series.name,
        url=at(meeting.series.get_absolute_url()),
    )
    return filled(
        type_="Event",
        id_=url,
        name=meeting.name,
        startDate=date(meeting.starts_on, meeting.date_precision),
        endDate=date(meeting.ends_on, meeting.date_precision),
        eventStatus=f"https://schema.org/{STATUS.get(meeting.event_status, 'EventScheduled')}",
        eventAttendanceMode=MODE.get(meeting.format)
        and f"https://schema.org/{MODE[meeting.format]}",
        location=place(meeting, at),
        organizer=forum(at),
        superEvent=series,
        description=meeting.summary,
        image=[image(photo, at) for photo in page.photos],
        url=url,
    )


def place(meeting, at):
    """Where a meeting sat: a place, or the page of one held online only."""
    if meeting.city or meeting.country:
        address = filled(
            type_="PostalAddress",
            addressLocality=meeting.city,
            addressCountry=meeting.country and (meeting.country.iso_code or meeting.country.name),
        )
        name = ", ".join(filter(None, [meeting.venue, meeting.place]))
        return filled(type_="Place", name=name, address=address)
    if meeting.format == "virtual":
        return filled(type_="VirtualLocation", url=at(meeting.get_absolute_url()))
    return None


def article(item, at):
    """An item of the news: a report by an outlet, or the forum's own."""
    url = at(item.get_absolute_url())
    outlet = item.outlet and filled(type_="Organization", name=item.outlet.name)
    by = filled(type_="Person", name=item.byline) if item.byline else outlet or forum(at)
    meetings = [
        filled(type_="Event", name=each.name, url=at(each.get_absolute_url()))
        for each in item.meetings.all()
    ]
    return filled(
        type_="NewsArticle",
        id_=url,
        headline=item.headline,
        description=item.standfirst,
        datePublished=date(item.reported_on, item.precision) or str(item.year),
        dateModified=item.updated_at.isoformat(timespec="seconds") if item.updated_at else "",
        inLanguage=item.headline_language,
        author=by,
        publisher=outlet or forum(at),
        isBasedOn=report(item, outlet) if item.source_url else None,
        about=meetings,
        image=image(item.lead_photo, at) if item.lead_photo else None,
        mainEntityOfPage=url,
        url=url,
    )


def report(item, outlet):
    """What an article sums up: the report itself, in its own language, where it was published."""
    return filled(
        type_="NewsArticle",
        url=item.source_url,
        inLanguage=item.language,
        publisher=outlet,
    )


def image(photo, at):
    """A photo with how it must be credited, from a row with `with_pictures()`."""
    files = [file for file in photo.files if file.format == "webp"]
    shown = files[-1] if files else None
    page = at(photo.get_absolute_url())
    where = ", ".join(filter(None, [photo.city, photo.country]))
    return filled(
        type_="ImageObject",
        id_=page,
        name=photo.headline,
        caption=photo.caption or photo.alt_text,
        contentUrl=at(shown.get_absolute_url()) if shown else "",
        thumbnailUrl=at(files[0].get_absolute_url()) if files else "",
        width=shown.width if shown else 0,
        height=shown.height if shown else 0,
        creditText=photo.credit_line,
        creator=filled(type_="Person", name=photo.creator) if photo.creator else None,
        copyrightNotice=photo.copyright_notice,
        license=LICENCES.get(photo.licence, at("/about/data/")),
        acquireLicensePage=page,
        dateCreated=date(photo.taken_on),
        contentLocation=filled(type_="Place", name=where) if where else None,
        url=page,
    )


def album(item, photos, at):
    """An album with its pictures."""
    return filled(
        type_="ImageGallery",
        id_=at(item.get_absolute_url()),
        name=item.title,
        description=item.description,
        image=[image(photo, at) for photo in photos],
        url=at(item.get_absolute_url()),
    )


def document(item, at):
    """A paper of the forum."""
    return filled(
        type_="DigitalDocument",
        id_=at(item.get_absolute_url()),
        name=item.title,
        description=item.summary,
        datePublished=date(item.issued_on, item.precision),
        inLanguage=[file.language for file in item.latest_files],
        identifier=item.symbol,
        publisher=forum(at),
        url=at(item.get_absolute_url()),
    )


def member(item, at):
    """A State, a territory or an organisation; of an organisation also that it belongs here."""
    organisation = item.kind == Member.Kind.ORGANISATION
    return filled(
        type_=MEMBER_TYPE[item.kind],
        id_=at(item.get_absolute_url()),
        name=item.name,
        alternateName=item.short_name if item.short_name != item.name else "",
        identifier=item.iso_code,
        memberOf=forum(at) if organisation else None,
        url=at(item.get_absolute_url()),
    )


def group(item, names, at):
    """The forum or one of its bodies, with its former `names`."""
    itself = item.kind == "process"
    others = [name for name in (item.short_name, *map(str, names)) if name]
    return filled(
        type_="Organization",
        id_=at(item.get_absolute_url()),
        name=item.name,
        alternateName=others[0] if len(others) == 1 else others,
        description=item.description,
        foundingDate=date(item.established_on, item.established_precision),
        dissolutionDate=date(item.ended_on, item.ended_precision),
        parentOrganization=None if itself else forum(at),
        url=at(item.get_absolute_url()),
    )


def site(at):
    """The site itself."""
    return filled(type_="WebSite", id_=at("/"), name=NAME, url=at("/"), publisher=forum(at))


def dataset(page, licence, at):
    """The record as data, for the page that tells of it; `licence` is the page that states it."""
    files = [
        filled(type_="DataDownload", encodingFormat=kind, contentUrl=at(f"/{name}.{ending}"))
        for name in ("meetings", "participation", "members", "groups", "documents", "news")
        for ending, kind in (("csv", "text/csv"), ("json", "application/json"))
    ]
    return filled(
        type_="Dataset",
        id_=at(page.get_absolute_url()),
        name=f"The public record of the {NAME.removeprefix('The ')}",
        description=page.lead or "Meetings, participation, members, documents and news since 2002.",
        temporalCoverage="2002/..",
        license=licence and at(licence.get_absolute_url()),
        creator=forum(at),
        distribution=files,
        url=at(page.get_absolute_url()),
    )


def breadcrumbs(trail, title, here, at):
    """The way to a page: `trail` are pairs of words and address, `here` the page itself."""
    steps = [*trail, (title, here)]
    items = [
        {"@type": "ListItem", "position": at_, "name": str(words), "item": at(url)}
        for at_, (words, url) in enumerate(steps, 1)
    ]
    return filled(type_="BreadcrumbList", itemListElement=items)
