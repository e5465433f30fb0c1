"""Pages that take pasted text: what is far too large is answered in a sentence, not by an error."""

from functools import wraps

from django.conf import settings
from django.http import QueryDict
from django.utils.datastructures import MultiValueDict
from django.utils.translation import gettext
from django.views.decorators.csrf import csrf_exempt, csrf_protect

# What is thrown away is still taken in, so that the browser waits for the answer; not endlessly.
_DRAIN_AT_MOST = 100_000_000
_DRAIN_AT_ONCE = 1_000_000


def takes_pastes(view):
    """`view`, for which a request larger than Django takes looks like one to show the page.

    It finds the size of what was sent, in bytes, in `request.sent_too_much`, which is 0 for all
    others. Nothing of it is read, so nothing can be written by such a request.
    """
    protected = csrf_protect(view)

    @csrf_exempt
    @wraps(view)
    def guarded(request, *args, **kwargs):
        request.sent_too_much = 0
        size = size_of(request)
        limit = settings.DATA_UPLOAD_MAX_MEMORY_SIZE
        if request.method == "POST" and limit is not None and size > limit:
            drain(request, size)
            request.sent_too_much = size
            request.method = "GET"
            request._post, request._files = QueryDict(), MultiValueDict()
        return protected(request, *args, **kwargs)

    return guarded


def too_much(size, *, at_most):
    """The sentence for who sent `size` bytes where `at_most` are taken."""
    return gettext(
        "Nothing was read: {size:.1f} MB were pasted, and this page takes {at_most} "
        "kB at a time, about sixty pages. Paste only what is to be read."
    ).format(size=size / 1000000, at_most=at_most // 1000)


def size_of(request):
    try:
        return int(request.META.get("CONTENT_LENGTH") or 0)
    except ValueError:
        return 0


def drain(request, size):
    left = min(size, _DRAIN_AT_MOST)
    while left > 0 and (read := request.read(min(left, _DRAIN_AT_ONCE))):
        left -= len(read)
