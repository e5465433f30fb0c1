"""A page where a browser would show nothing: an address that takes only what a form sends.

Whoever was signed out before pressing a button comes to such an address after signing in again.
"""

from django.template import loader


class NotAllowedMiddleware:
    """Gives an empty answer of 405 to a browser the words of `405.html`; the status stays."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        empty = response.status_code == 405 and not response.streaming and not response.content
        if empty and "text/html" in request.headers.get("Accept", ""):
            response.content = loader.get_template("405.html").render()
            response["Content-Type"] = "text/html; charset=utf-8"
        return response
