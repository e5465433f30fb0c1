"""The ceilings: 30 kB that nothing has to be done for, from bare WSGI and from bare Django."""

BODY = b"x" * 30_000


def bare(_environ, start_response):
    start_response("200 OK", [("Content-Type", "text/html"), ("Content-Length", str(len(BODY)))])
    return [BODY]


def _django():
    from django.conf import settings

    settings.configure(
        SECRET_KEY="bench",
        ROOT_URLCONF=__name__,
        MIDDLEWARE=[],
        ALLOWED_HOSTS=["*"],
    )
    from django.core.handlers.wsgi import WSGIHandler

    return WSGIHandler()


def _constant(_request):
    from django.http import HttpResponse

    return HttpResponse(BODY)


def django(environ, start_response):
    """Made at the first request: the other ceiling needs nothing of it."""
    global _handler, urlpatterns  # noqa: PLW0603
    if _handler is None:
        from django.urls import path

        urlpatterns = [path("", _constant)]
        _handler = _django()
    return _handler(environ, start_response)


_handler, urlpatterns = None, []
