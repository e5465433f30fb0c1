"""The description of the data, for programs."""

from django.views.decorators.http import require_safe

from baliprocess.formats import json_response
from baliprocess.licence import stated
from baliprocess.open_data import open_data


@open_data
@require_safe
def openapi(request):
    """OpenAPI 3.1 for this site under the name it is asked by."""
    from baliprocess.openapi import build  # draws on every view; few ask for it

    return json_response(build(request.build_absolute_uri("/").rstrip("/"), stated()))
