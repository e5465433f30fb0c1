"""Requests that no page can mean are answered 400 here, before a query could trip over them.

This module is a leaf: it imports nothing of the project.
"""

from urllib.parse import unquote_to_bytes

from django.core.exceptions import BadRequest
from django.http import HttpResponseNotAllowed

# A filter with every option chosen takes about 3,000 bytes.
LONGEST_PATH = 2_000
LONGEST_QUERY = 8_000
#: What any page may be asked; TRACE and what else there is ends here.
READING = ("GET", "HEAD", "OPTIONS")
#: Below these alone anything is sent. All else is told so, rather than that a token is missing.
SENT_TO = ("/admin/", "/preview/")

ONLY_READ = "This address is only read: nothing can be sent to it."


def fault(path, query, cookies):
    """What makes the request unusable, as a sentence, or an empty string.

    `path` is the decoded text, measured in characters; `query` the bytes as sent; `cookies` are
    the values. Bytes of a path that are not UTF-8 have been turned back into percent signs by
    Django: such an address names nothing and is answered 404.
    """
    if len(path) > LONGEST_PATH or len(query) > LONGEST_QUERY:
        return "The address is too long."
    question = unquote_to_bytes(query)
    # PostgreSQL refuses NUL in any text, and a quoted cookie can spell it as \000.
    if "\0" in path or b"\0" in question or any("\0" in value for value in cookies):
        return "The request contains a NUL character."
    try:
        question.decode()
    except UnicodeDecodeError:
        return "The address is not valid UTF-8."
    return ""


class CleanInputMiddleware:
    """Raises BadRequest for a `fault`, which Django answers with the site's page for 400."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        methods = (*READING, "POST") if request.path_info.startswith(SENT_TO) else READING
        if request.method not in methods:
            return HttpResponseNotAllowed(methods, f"{ONLY_READ}\n", content_type="text/plain")
        # WSGI hands the bytes of the query over as latin-1 text.
        query = request.META.get("QUERY_STRING", "").encode("latin-1", "replace")
        sentence = fault(request.path_info, query, request.COOKIES.values())
        if sentence:
            # The session is not looked up for the error page: its cookie may be the fault.
            request.COOKIES = {}
            raise BadRequest(sentence)
        return self.get_response(request)
