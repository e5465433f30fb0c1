"""What the answers look like: JSON Schema 2020-12, as OpenAPI 3.1 takes it. PURE."""

TEXT = {"type": "string"}
SLUG = {"type": "string", "pattern": "^[-a-zA-Z0-9_]+$"}
MAYBE_TEXT = {"type": ["string", "null"]}
MAYBE_SLUG = {"type": ["string", "null"], "pattern": "^[-a-zA-Z0-9_]+$"}
NUMBER = {"type": "integer", "minimum": 0}
MAYBE_NUMBER = {"type": ["integer", "null"], "minimum": 0}
YES_OR_NO = {"type": "boolean"}
DATE = {"type": ["string", "null"], "format": "date", "description": "As far as it is known."}
PRECISION = {
    "enum": ["day", "month", "year", None],
    "description": "To what the date beside it is known; null where there is none.",
}
MOMENT = {"type": "string", "format": "date-time"}
URL = {"type": "string", "format": "uri"}
MAYBE_URL = {"type": ["string", "null"], "format": "uri"}
SOURCE = {"type": "string", "description": "The address of the page that states it; may be empty."}


def thing(**properties):
    """An object with exactly these members."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def many(schema):
    """A list of such things."""
    return {"type": "array", "items": schema}


def one_of(values):
    """One of the `values` of a choice."""
    return {"enum": [value for value in values if value != ""]}


def ref(name):
    """The schema of that name among the components."""
    return {"$ref": f"#/components/schemas/{name}"}


def record(**properties):
    """A line or a whole record: what it says between its identifier and its last change."""
    properties = {"id": properties.pop("id", SLUG), **properties, "updated_at": MOMENT}
    return thing(**properties)


def with_more(schema, **properties):
    """`schema` with further members."""
    return thing(**{**schema["properties"], **properties})


TOMBSTONE = {
    "type": "object",
    "description": "A record that has left the public, or goes by another identifier now.",
    "properties": {
        "id": {"type": ["string", "integer"]},
        "deleted": {"const": True},
        "gone_at": MOMENT,
        "moved_to": {"type": ["string", "integer"]},
    },
    "required": ["id", "deleted", "gone_at"],
    "additionalProperties": False,
}

#: https://www.rfc-editor.org/rfc/rfc9457
_PROBLEM = {
    "type": {"const": "about:blank"},
    "title": {**TEXT, "description": "The name of the status."},
    "status": NUMBER,
    "detail": {**TEXT, "description": "What is wrong, in a sentence."},
}
PROBLEM = thing(**_PROBLEM)
ERRORS = thing(
    **_PROBLEM,
    errors={
        "type": "object",
        "additionalProperties": many(TEXT),
        "description": "What is wrong, by the name of the parameter.",
    },
)

PAGING = {
    "count": {**MAYBE_NUMBER, "description": "null where there are more than 1,000."},
    "page": {**MAYBE_NUMBER, "description": "null on pages that are reached by their links."},
    "pages": {**MAYBE_NUMBER, "description": "null where there are more than 1,000 rows."},
    "per_page": NUMBER,
    "as_of": {
        **MOMENT,
        "description": "Give this as updated_since next time: nothing is missed.",
    },
    "first": MAYBE_URL,
    "prev": MAYBE_URL,
    "next": MAYBE_URL,
    "last": MAYBE_URL,
}


def page_of(name, schema, *, tombstones=True, beside=None):
    """A page of the list `name`; `beside` are further members of it."""
    lines = {"oneOf": [ref(schema), ref("Tombstone")]} if tombstones else ref(schema)
    return thing(**PAGING, **{name: many(lines)}, **(beside or {}))
