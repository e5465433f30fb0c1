"""Answers for machines: CSV that spreadsheets can open safely, and JSON.

This module is a leaf: it imports nothing of the apps.
"""

import csv
import io
from http import HTTPStatus

from django.http import HttpResponse, JsonResponse, StreamingHttpResponse

from baliprocess.tables.formulas import safe_cell


def csv_response(columns, rows, *, filename):
    """A CSV file (UTF-8 with byte order mark, CRLF, as RFC 4180) with a head of `columns`.

    `rows` are mappings; a column that a row lacks is empty.
    """
    text = io.StringIO()
    # Quoted throughout, so that no cell is cut where another separator is expected.
    writer = csv.writer(text, quoting=csv.QUOTE_ALL)
    writer.writerow(columns)
    writer.writerows([safe_cell(row.get(column)) for column in columns] for row in rows)
    response = HttpResponse(
        text.getvalue().encode("utf-8-sig"), content_type="text/csv; charset=utf-8"
    )
    response["Content-Disposition"] = f'attachment; filename="{filename}"'
    return response


class _Echo:
    """What a writer writes, given back to whoever asked it to."""

    def write(self, text):
        return text


def csv_stream(columns, rows, *, filename):
    """As `csv_response()`, of rows that are made while they are sent."""
    writer = csv.writer(_Echo(), quoting=csv.QUOTE_ALL)

    def lines():
        yield writer.writerow(columns).encode("utf-8-sig")
        for row in rows:
            cells = [safe_cell(row.get(column)) for column in columns]
            yield writer.writerow(cells).encode()

    response = StreamingHttpResponse(lines(), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{filename}"'
    return response


def json_response(data):
    """`data` as readable JSON: dates in ISO 8601, letters as they are."""
    return JsonResponse(data, json_dumps_params={"ensure_ascii": False, "indent": 1})


#: The kind of an answer that tells a machine what is wrong.
PROBLEM = "application/problem+json"


def error_response(errors, status=400):
    """What is wrong with a request, as `problem()`, with "errors": {name: [sentences]} beside it.

    What is wrong with no parameter alone stands under "__all__".
    """
    errors = {name: [str(text) for text in texts] for name, texts in errors.items()}
    sentences = " ".join(text for texts in errors.values() for text in texts)
    response = json_response({**problem(status, sentences), "errors": errors})
    response.status_code = status
    response["Content-Type"] = PROBLEM
    return response


def problem(status, sentence):
    """The details of a problem: type, title, status, and what is wrong in a sentence.

    https://www.rfc-editor.org/rfc/rfc9457 ("about:blank": the status says all there is)
    """
    title = HTTPStatus(status).phrase
    return {"type": "about:blank", "title": title, "status": status, "detail": sentence}


#: Members of a row that hold addresses of this site.
ADDRESSES = ("url", "download_url", "more_url")


def whole(data, request):
    """`data` with the addresses in it made whole, however deep: a file is read far from here."""
    if isinstance(data, list):
        return [whole(each, request) for each in data]
    if not isinstance(data, dict):
        return data
    return {
        name: request.build_absolute_uri(value)
        if name in ADDRESSES and isinstance(value, str) and value.startswith("/")
        else whole(value, request)
        if isinstance(value, list | dict)
        else value
        for name, value in data.items()
    }
