"""Response headers which the browser enforces for us, on every response without exception.

The content security policy is written in the words of Django 6 (`SECURE_CSP`,
`response._csp_config`), so that Django 6's own middleware can take this one's place.
"""

import base64
import hashlib

from django.conf import settings
from django.core.exceptions import DisallowedHost
from django.http.request import split_domain_port

# The one style sheet that django-prose-editor writes into the page by script: ProseMirror's basic
# rules, a constant of its editor.js. tests/test_security.py computes it again from that file.
EDITOR_STYLE_HASH = "'sha256-PlumsSlvJ7vvWzjqibGAYKq92O3y/4JTxWWsWJvyUYA='"

# Nothing here asks for any of these; a script that got in shall not either.
PERMISSIONS_POLICY = ", ".join(
    f"{feature}=()"
    for feature in (
        "accelerometer",
        "autoplay",
        "browsing-topics",
        "camera",
        "display-capture",
        "encrypted-media",
        "geolocation",
        "gyroscope",
        "hid",
        "idle-detection",
        "magnetometer",
        "microphone",
        "midi",
        "payment",
        "picture-in-picture",
        "screen-wake-lock",
        "serial",
        "usb",
        "xr-spatial-tracking",
    )
)

#: What browsers keep for good unless told otherwise (RFC 9110, 15.1). What was withdrawn may come
#: back, and a former address lead elsewhere: the visitor's browser shall ask again.
KEPT_UNASKED = {300, 301, 308, 404, 405, 410, 414, 501}


def site_policy(*, https):
    """The policy of the public pages: everything from this site, nothing inline, no frames."""
    return {
        "default-src": ["'none'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "manifest-src": ["'self'"],
        "object-src": ["'none'"],
        "base-uri": ["'none'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
        "upgrade-insecure-requests": https,
    }


def admin_policy(policy):
    """`policy` as the admin needs it.

    The text editor brings an import map and one style, each allowed by its hash; the photo desk
    shows a chosen picture before it is sent (blob:); a preview is a frame of this site.
    """
    return policy | {
        "script-src": [*policy["script-src"], editor_import_map_hash()],
        "style-src": [*policy["style-src"], EDITOR_STYLE_HASH],
        "img-src": [*policy["img-src"], "blob:"],
        "frame-src": ["'self'"],
    }


def editor_import_map_hash():
    """The source expression for the text editor's import map, as the page prints it.

    Computed for each response: the addresses in it change with `collectstatic`.
    """
    from django_prose_editor.widgets import importmap  # heavy; public pages do without

    tag = importmap.render()
    content = tag[tag.index(">") + 1 : tag.rindex("</script>")]
    digest = hashlib.sha256(content.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def build_policy(config):
    """The header's value for a `SECURE_CSP` dictionary.

    A directive whose value is True stands alone; None or False leaves it out.
    """
    directives = []
    for directive, values in config.items():
        if values in (None, False):
            continue
        words = [] if values is True else [values] if isinstance(values, str) else list(values)
        directives.append(" ".join([directive, *words]))
    return "; ".join(directives)


class SecurityHeadersMiddleware:
    """Stands first, so that errors, redirects and static files carry the headers too."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        in_admin = _in_admin(request)
        headers = response.headers
        if "Content-Security-Policy" not in headers:
            config = getattr(response, "_csp_config", None)
            if config is None:
                config = settings.SECURE_CSP
                if in_admin:
                    config = admin_policy(config)
            headers["Content-Security-Policy"] = build_policy(config)
        if not request.path_info.startswith(settings.STATIC_URL):
            # 400 bytes that a style sheet has no use for.
            headers.setdefault("Permissions-Policy", PERMISSIONS_POLICY)
        headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        if response.status_code in KEPT_UNASKED:
            headers.setdefault("Cache-Control", "no-cache")
        if request.path.startswith("/admin/") or not _is_public(request):
            headers["X-Robots-Tag"] = "noindex"
        return response


def _in_admin(request):
    match = getattr(request, "resolver_match", None)
    return match is not None and match.app_names == ["admin"]


def _is_public(request):
    try:
        host, _port = split_domain_port(request.get_host())
    except DisallowedHost:
        return False
    return host in settings.PUBLIC_HOSTS
