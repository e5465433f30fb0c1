"""Photos as plain rows for CSV and JSON. PURE: no request, no query.

Whoever calls has fetched what is needed.
"""

PHOTO_COLUMNS = (
    "id",
    "album",
    "headline",
    "caption",
    "alt_text",
    "creator",
    "credit_line",
    "copyright_notice",
    "licence",
    "taken_at",
    "city",
    "country",
    "persons_shown",
    "members_shown",
    "width",
    "height",
    "url",
    "download_url",
)


ALBUM_COLUMNS = (
    "slug",
    "title",
    "description",
    "date",
    "city",
    "country",
    "creator",
    "credit_line",
    "photos",
    "url",
)


def album_row(album):
    """One album, from a row with `with_cards()`."""
    return {
        "slug": album.slug,
        "title": album.title,
        "description": album.description,
        "date": album.taken_on.isoformat() if album.taken_on else None,
        "city": album.city,
        "country": album.country,
        "creator": album.creator,
        "credit_line": album.credit_line,
        "photos": album.photo_count,
        "url": album.get_absolute_url(),
    }


def album_data(album, photos, meetings):
    """What the page of an album says; `album` and `photos` are rows with cards."""
    return album_row(album) | {
        "meetings": [meeting.slug for meeting in meetings],
        "photos": [photo_row(photo) for photo in photos],
    }


def photo_row(photo):
    """One photo of a list, from a row with `with_cards()`."""
    return _words(photo, [member["slug"] for member in photo.member_rows]) | {
        "width": photo.width,
        "height": photo.height,
        "url": photo.get_absolute_url(),
        "download_url": photo.get_download_url(),
    }


def photo_data(photo):
    """What the page of a photo says, from a row with pictures and the members shown."""
    return _words(photo, [member.slug for member in photo.members_shown.all()]) | {
        "files": [
            {"width": file.width, "height": file.height, "url": file.get_absolute_url()}
            for file in photo.files
            if file.format == file.Format.WEBP
        ],
        "download_url": photo.get_download_url(),
        "url": photo.get_absolute_url(),
    }


def _words(photo, members):
    return {
        "id": photo.pk,
        "album": photo.album.slug,
        "headline": photo.headline,
        "caption": photo.caption,
        "alt_text": photo.alt_text,
        "creator": photo.creator,
        "credit_line": photo.credit_line,
        "copyright_notice": photo.copyright_notice,
        "licence": photo.licence,
        # With the offset of the place; without any where the camera did not know its own.
        "taken_at": photo.taken_local.isoformat() if photo.taken_local else None,
        "city": photo.city,
        "country": photo.country,
        "persons_shown": photo.persons_shown.splitlines(),
        "members_shown": members,
    }
