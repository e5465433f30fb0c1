"""Former addresses: what moved is redirected for good, what is gone answers 410."""

from django.http import HttpResponsePermanentRedirect
from django.shortcuts import render

from .publishing import Gone, Moved


class FormerAddressMiddleware:
    """Answers `Moved` with 301 to where the thing stands now, and `Gone` with 410.

    The format of the address that was asked for (".json") is kept.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_exception(self, request, exception):
        if isinstance(exception, Moved):
            target = exception.instance.get_absolute_url()
            form = request.resolver_match.kwargs.get("format") if request.resolver_match else None
            if form == "participants":
                target = f"{target}participants.csv"
            elif form and target.endswith("/"):
                target = f"{target.rstrip('/')}.{form}"
            return HttpResponsePermanentRedirect(target)
        if isinstance(exception, Gone):
            response = render(request, "410.html", {"note": exception.note}, status=410)
            # For the problem that a program is told instead of the page.
            response.note = str(exception.note or "")
            return response
        return None
