"""Values used already: what is offered while one types."""

from collections import Counter

from photos.models import Agency, Photo

FIELDS = (
    "headline",
    "creator",
    "credit_line",
    "copyright_notice",
    "city",
    "country",
    "keywords",
)
_RECENT = 2_000
_OFFERED = 40


def known_values(album):
    """{field: [values]}: those of the album first, then those of the library's latest photos.

    The more often used come first. Credits end with the names of the agencies. Three queries.
    """
    own = Photo.objects.filter(album=album).order_by("-pk")
    recent = Photo.objects.exclude(album=album).order_by("-pk")
    found = {field: [] for field in FIELDS}
    for photos in (own, recent):
        rows = list(photos.values_list(*FIELDS)[:_RECENT])
        for place, field in enumerate(FIELDS):
            counted = Counter(value for row in rows for value in _parts(field, row[place]))
            found[field] += [value for value, _count in counted.most_common(_OFFERED)]
    found["credit_line"] += Agency.objects.values_list("name", flat=True)
    return {field: list(dict.fromkeys(values))[:_OFFERED] for field, values in found.items()}


def _parts(field, value):
    parts = value.splitlines() if field == "keywords" else [value]
    return [part.strip() for part in parts if part.strip()]
