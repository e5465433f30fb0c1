"""Pages that take pasted text: what is far too large is answered in a sentence, not by an error,
what was typed outlives a session that has ended, and what was read or refused has an address.
"""

import json
from functools import wraps

from django.conf import settings
from django.contrib import messages
from django.http import QueryDict
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.datastructures import MultiValueDict
from django.utils.http import urlencode
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.csrf import csrf_exempt, csrf_protect

from baliprocess.sent_tables import SentTable

#: The button that writes; all others are answered from an address of their own.
SAVE = "_save"
#: Under this name a sentence is kept with the boxes that it refused.
_SAID = "_said"
_OWN = frozenset(("csrfmiddlewaretoken", _SAID))
EXPIRED = _(
    "The text of this page is no longer kept: it was pasted more than a day ago, or others were "
    "since. Paste it again."
)
# What is thrown away is still taken in, so that the browser waits for the answer; not endlessly.
_DRAIN_AT_MOST = 100_000_000
_DRAIN_AT_ONCE = 1_000_000
SIGNED_OUT = _(
    "You are signed out, and nothing was written. Your text is below: copy it, "
    "sign in, and paste it again."
)


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


def behind_sign_in(admin_site, view, **labels):
    """`view` for staff; who was signed out while writing gets back what was in the boxes `labels`.

    `labels` holds {name of a box: its label}.
    """
    behind = admin_site.admin_view(view)

    @wraps(view)
    def entry(request, *args, **kwargs):
        if request.method == "POST" and not admin_site.has_permission(request):
            sent = [(name, label, request.POST.get(name, "")) for name, label in labels.items()]
            if boxes := [box for box in sent if box[2].strip()]:
                return _signed_out(request, admin_site, boxes)
        return behind(request, *args, **kwargs)

    return entry


def _signed_out(request, admin_site, boxes):
    context = {
        **admin_site.each_context(request),
        "title": gettext("You are signed out"),
        "sentence": SIGNED_OUT,
        "boxes": boxes,
        "login_url": f"{reverse('admin:login')}?{urlencode({'next': request.get_full_path()})}",
    }
    request.current_app = admin_site.name
    return TemplateResponse(request, "admin/signed_out.html", context, status=403)


def to_address(request, page):
    """The redirect to where what was sent for reading is shown; None if it is to be written.

    Without it, going back to what was read would ask to send the form once more.
    """
    if request.method != "POST" or SAVE in request.POST or request.sent_too_much:
        return None
    return keep(request, page, request.POST)


def keep(request, page, sent, *, said=""):
    """Keep the boxes `sent` for a day, and redirect to the address that shows them on `page`.

    What could not be written is kept like this, too: the address shows it with its mistakes.
    `said` is a sentence that only the attempt to write could tell.
    """
    boxes = [(name, values) for name, values in sent.lists() if name not in _OWN]
    if said:
        boxes.append((_SAID, [said]))
    SentTable.objects.tidy(request.user, page)
    row = SentTable.objects.create(
        user=request.user,
        table=page,
        filename=request.path,
        pasted=True,
        data=json.dumps(boxes).encode(),
    )
    query = request.GET.copy()
    query["read"] = row.token
    return redirect(f"{request.path}?{query.urlencode()}")


def said_of(request, sent):
    """The sentence that was kept with `sent`, or ""; nobody can send one."""
    return "" if request.method == "POST" else sent.get(_SAID, "")


def sent_or_kept(request, page):
    """What was sent, or was kept under this address, as a QueryDict; None for neither."""
    if request.method == "POST":
        return request.POST
    if not (token := request.GET.get("read")):
        return None
    rows = SentTable.objects.fresh().filter(table=page, filename=request.path, user=request.user)
    row = rows.filter(token=token).first()
    if row is None:
        messages.warning(request, EXPIRED)
        return None
    found = QueryDict(mutable=True)
    for name, values in json.loads(bytes(row.data)):
        found.setlist(name, values)
    return found


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
