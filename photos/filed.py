"""By what photos are sorted and chosen: repeated of their album, so that an index has it all."""

from baliprocess.repeated import repeat

#: The order of photos: by the day of the album, its key, and the place in it.
FILED = ("-filed_on", "-album", "position", "id")
#: What no version holds, because it follows from the album.
COLUMNS = ("filed_on", "filed_year", "filed_country")

_YEAR_OF_ALBUM = "CAST(substr(CAST(above.taken_on AS text), 1, 4) AS integer)"
repeat(
    "photos",
    row="photos_photo",
    above="photos_album",
    link="album_id",
    columns=(
        ("filed_on", "above.taken_on"),
        ("filed_year", f"COALESCE(row.taken_year, {_YEAR_OF_ALBUM})"),
        ("filed_country", "COALESCE(NULLIF(row.country, ''), above.country)"),
    ),
    sources=("taken_on", "country"),
    own=("taken_year", "country"),
)
