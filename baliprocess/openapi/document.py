"""The whole description, put together from the views, their filters and the schemas."""

from django_filters import ChoiceFilter

from baliprocess.filtering import MOST_AT_ONCE, ChangedFilter, SearchFilter, SlugsFilter, YearFilter
from baliprocess.machines import MOST_PER_PAGE, PER_PAGE, columns_of
from meetings.views import DocumentList, MeetingList, Participation
from members.views import GroupList, MemberList
from news.views import ArticleList
from photos.views import PhotoList

from .records import components
from .schemas import NUMBER, SLUG, TEXT, one_of, page_of, ref

TYPES = {
    "json": "application/json",
    "problem": "application/problem+json",
    "csv": "text/csv",
    "ics": "text/calendar",
    "atom": "application/atom+xml",
    "bib": "application/x-bibtex",
    "ris": "application/x-research-info-systems",
    "zip": "application/zip",
    "xml": "text/xml",
    "sitemap": "application/xml",
    "txt": "text/plain",
}
WORDS = {
    "json": "as JSON",
    "csv": "as a table (CSV)",
    "ics": "as a calendar",
    "atom": "as a feed",
    "bib": "as a BibTeX entry, to cite it",
    "ris": "as a RIS reference, to cite it",
    "zip": "as an archive that reads offline",
}
CITED = ("json", "csv", "bib", "ris")
LISTS = (
    ("/meetings", MeetingList, "MeetingLine"),
    ("/members", MemberList, "MemberLine"),
    ("/groups", GroupList, "GroupLine"),
    ("/documents", DocumentList, "DocumentLine"),
    ("/news", ArticleList, "ArticleLine"),
    ("/photos", PhotoList, "PhotoLine"),
    ("/participation", Participation, "ParticipationLine"),
)


def _in_path(name, example, schema=SLUG):
    return {"name": name, "in": "path", "required": True, "schema": schema, "example": example}


def _in_query(name, schema, words, example=None):
    parameter = {"name": name, "in": "query", "schema": schema, "description": words}
    return parameter | ({"example": example} if example is not None else {})


SERIES = _in_path("series", "ahg-senior-officials-meeting")
KEY = _in_path("key", "14")
YEAR = _in_path("year", 2019, {"type": "integer", "minimum": 1000, "maximum": 9999})


def _slug(example):
    return _in_path("slug", example)


#: Path, what it is, its schema as JSON, its parameters, its formats.
RECORDS = (
    ("/meetings/{series}", "A series", "Series", [SERIES], (*CITED, "ics", "atom")),
    (
        "/meetings/{series}/{key}",
        "A meeting",
        "Meeting",
        [SERIES, KEY],
        (*CITED, "ics", "zip"),
    ),
    ("/members/{slug}", "A member", "Member", [_slug("viet-nam")], (*CITED, "ics", "atom")),
    ("/groups/{slug}", "A group", "Group", [_slug("bali-process")], CITED),
    (
        "/documents/{slug}",
        "A document",
        "Document",
        [_slug("co-chairs-statement-of-the-eighth-ministerial-conference")],
        CITED,
    ),
    (
        "/news/{year}/{slug}",
        "An item of the news",
        "Article",
        [YEAR, _slug("da-nang-stronger-role")],
        CITED,
    ),
    ("/photos/{album}", "An album", "Album", [_in_path("album", "example")], CITED),
    (
        "/photos/{album}/{id}",
        "A photograph",
        "Photo",
        [_in_path("album", "example"), _in_path("id", 1, NUMBER)],
        CITED,
    ),
    ("/about/{slug}", "A standing page", "Page", [_slug("data")], ("json",)),
)


def _answer(form, schema, words="What was asked for."):
    kind = TYPES[form]
    content = {kind: {"schema": schema}} if schema else {kind: {}}
    return {"description": words, "content": content}


#: Whoever asks politely never sees it; a crawler should know how long to wait.
TOO_MANY = {
    "description": "Too many requests from one address in a minute.",
    "headers": {
        "Retry-After": {"description": "Seconds to wait.", "schema": {"type": "integer"}},
    },
}

FORMER = {
    "404": "There never was such a record in public.",
    "410": "It was public once and is withdrawn or deleted.",
}


def _get(summary, form, *, schema=None, parameters=(), errors=(), tag):
    responses = {"200": _answer(form, schema)}
    if "400" in errors:
        responses["400"] = _answer("problem", ref("Errors"), "A parameter is not understood.")
    if "page" in errors:
        responses["404"] = _answer("problem", ref("Errors"), "There is no such page.")
    if "former" in errors:
        responses["301"] = {"description": "It stands at another address now (Location)."}
        for status, words in FORMER.items():
            # Whoever follows an old link to a table or a calendar is shown a page.
            plain = {"description": words}
            problem = _answer("problem", ref("Problem"), words)
            responses[status] = problem if form == "json" else plain
    responses["429"] = TOO_MANY
    return {
        "get": {
            "summary": summary,
            "tags": [tag],
            "parameters": list(parameters),
            "responses": responses,
        }
    }


def _filter(name, each):
    if isinstance(each, ChangedFilter):
        words = (
            "What changed since this day or moment (ISO 8601, UTC without an offset), its parts "
            "included; records that left since follow as tombstones. Records that no longer "
            "match the other filters are not among them: to keep a copy, use no other filter."
        )
        return _in_query(name, TEXT, words, "2020-01-31T12:00:00Z")
    if isinstance(each, YearFilter):
        return _in_query(
            name, {"type": "integer", "minimum": 1900, "maximum": 2200}, str(each.label)
        )
    if isinstance(each, ChoiceFilter):
        values = [value for value, _ in each.extra["choices"]]
        return _in_query(name, one_of(values), str(each.label))
    if isinstance(each, SlugsFilter):
        slugs = {"type": "array", "items": SLUG, "maxItems": MOST_AT_ONCE}
        return _in_query(name, slugs, f"{each.label}: any of these, each as a parameter of its own")
    most = 200 if isinstance(each, SearchFilter) else 120
    return _in_query(name, {"type": "string", "maxLength": most}, str(each.label))


PAGES = (
    _in_query("page", {"type": "integer", "minimum": 1, "default": 1}, "Which page."),
    _in_query(
        "per_page",
        {"type": "integer", "minimum": 1, "maximum": MOST_PER_PAGE, "default": PER_PAGE},
        "How many rows a page has.",
    ),
    _in_query("after", TEXT, "The key a page follows, as the links of a page give it."),
    _in_query("before", TEXT, "The key a page precedes; “end” asks for the last page."),
)


def _lists():
    for path, view, schema in LISTS:
        filters = [_filter(name, each) for name, each in view.filterset_class.base_filters.items()]
        for form in view().formats():
            parameters, errors, body = list(filters), ["400"], None
            if form == "json":
                parameters += PAGES
                errors.append("page")
                tombstones = "updated_since" in view.filterset_class.base_filters
                beside = {"totals": ref("Totals")} if view is Participation else {}
                body = page_of(view.name, schema, tombstones=tombstones, beside=beside)
            elif form == "csv":
                head = columns_of(view.columns) if view is not Participation else view.columns
                body = {**TEXT, "description": f"Columns: {', '.join(head)}."}
            summary = f"{view.title} {WORDS[form]}"
            operation = _get(
                summary, form, schema=body, parameters=parameters, errors=errors, tag="Lists"
            )
            yield f"{path}.{form}", operation


def _records():
    for path, words, schema, parameters, formats in RECORDS:
        for form in formats:
            body = ref(schema) if form == "json" else None
            yield (
                f"{path}.{form}",
                _get(
                    f"{words} {WORDS[form]}",
                    form,
                    schema=body,
                    parameters=parameters,
                    errors=["former"],
                    tag="Records",
                ),
            )


def _others(site):
    words = _in_query("q", {**TEXT, "maxLength": 200}, "The words looked for.", "viet nam")
    narrowed = [
        _in_query(name, TEXT, f"Only of this {name}.")
        for name in ("kind", "year", "series", "member")
    ]
    yield (
        "/search.json",
        _get(
            "What a search finds",
            "json",
            schema=ref("Search"),
            parameters=[words, *narrowed, PAGES[0]],
            errors=["400"],
            tag="Search",
        ),
    )
    yield (
        "/search/suggest.json",
        _get(
            "What typed words may lead to",
            "json",
            schema=ref("Suggestions"),
            parameters=[words],
            tag="Search",
        ),
    )
    yield (
        "/meetings/{series}/{key}/participants.csv",
        _get(
            "The list of participants of a meeting",
            "csv",
            parameters=[SERIES, KEY],
            errors=["former"],
            tag="Records",
        ),
    )
    for form in ("json", "xml"):
        page = _in_query(
            "url", TEXT, "The page of a record on this site.", f"{site}/members/viet-nam/"
        )
        size = {"type": "integer", "minimum": 1}
        parameters = [
            page | {"required": True},
            _in_query("maxwidth", size, "How many pixels wide at most.", 400),
            _in_query("maxheight", size, "How many pixels high at most.", 300),
        ]
        yield (
            f"/oembed.{form}",
            _get(
                f"How to show a page inside another (oEmbed), as {form.upper()}",
                form,
                schema=ref("Embedding") if form == "json" else None,
                parameters=parameters,
                errors=["400", "page"],
                tag="The site",
            ),
        )
    any_object = {"type": "object"}
    yield "/openapi.json", _get("This description", "json", schema=any_object, tag="The site")
    yield "/sitemap.xml", _get("Every page, with its last change", "sitemap", tag="The site")
    yield "/robots.txt", _get("What crawlers may visit", "txt", tag="The site")
    yield "/healthz", _get("Whether the site lives", "txt", tag="The site")
    yield "/readyz", _get("Whether the site can serve", "txt", tag="The site")


def _files():
    language = _in_path("language", "en", TEXT)
    ending = _in_path("extension", "pdf", TEXT)
    slug = _slug("co-chairs-statement-of-the-eighth-ministerial-conference")
    photo = [_in_path("album", "example"), _in_path("id", 1, NUMBER)]
    for path, words, parameters in (
        ("/documents/{slug}/{language}.{extension}", "The latest file", [slug, language, ending]),
        (
            "/documents/{slug}/v{version}/{language}.{extension}",
            "One version of a file",
            [slug, _in_path("version", 1, NUMBER), language, ending],
        ),
        ("/photos/{album}/{id}/download.jpg", "A photograph with its credit inside", photo),
        (
            "/media/photos/{id}/{width}.webp",
            "A photograph in one of its widths",
            [photo[1], _in_path("width", 640, NUMBER)],
        ),
    ):
        responses = {
            "200": {"description": "The file.", "content": {"application/octet-stream": {}}},
            "404": {"description": "There is no such file in public."},
        }
        yield (
            path,
            {
                "get": {
                    "summary": words,
                    "tags": ["Files"],
                    "parameters": parameters,
                    "responses": responses,
                }
            },
        )


def _licence(site, licence):
    if licence is None:
        return {}
    return {"license": {"name": licence.title, "url": f"{site}{licence.get_absolute_url()}"}}


def build(site, licence=None):
    """The description for the site at `site`, an address without a slash at its end.

    `licence` is the page that states the licence of the data, if there is one.
    """
    parts = (_lists(), _records(), _others(site), _files())
    paths = dict(path for part in parts for path in part)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "The public record of the Bali Process",
            "version": "1.0.0",
            "summary": "Meetings, members, documents, news and photographs since 2002.",
            "description": (
                "Every list and every record under the address of its page, with the ending of "
                "the format in place of the last slash. Nothing needs a key, and scripts of any "
                "site may read it (CORS, GET, HEAD and OPTIONS). Identifiers do not change unless "
                "staff rename a record; then the old one is told as a tombstone with `moved_to`, "
                "and its address leads to the new one."
            ),
            "termsOfService": f"{site}/about/data/",
            **_licence(site, licence),
        },
        "servers": [{"url": site}],
        "tags": [{"name": name} for name in ("Lists", "Records", "Search", "Files", "The site")],
        "paths": paths,
        "components": {"schemas": components()},
    }
