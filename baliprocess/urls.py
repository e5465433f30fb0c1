"""Every address of the site. Each app has its own; here stand those that draw on all of them."""

from django.conf import settings
from django.contrib import admin
from django.http import HttpResponse
from django.urls import include, path
from django.views.decorators.http import require_safe

import baliprocess.converters  # noqa: F401 (registers the converters used below)

from . import views
from .open_data import open_data
from .previews.views import former_preview_link, open_preview, preview_link
from .sitemaps import sitemap, sitemap_part

member = views.MemberDetail.as_view()
group = views.GroupPage.as_view()
search = views.Search.as_view()
page = views.PageDetail.as_view()


@require_safe
def robots(request):
    """What crawlers may visit: all but the desk and the search; nothing on undeclared hosts."""
    host = request.get_host().partition(":")[0]
    if host not in settings.PUBLIC_HOSTS:
        return HttpResponse("User-agent: *\nDisallow: /\n", content_type="text/plain")
    place = request.build_absolute_uri("/sitemap.xml")
    lines = [
        "User-agent: *",
        "Disallow: /admin/",
        "Disallow: /search/",
        "Disallow: /*.zip$",
        "",
        f"Sitemap: {place}",
    ]
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain")


handler400 = "baliprocess.views.errors.bad_request"
handler500 = "baliprocess.views.errors.server_error"

urlpatterns = [
    path("", views.Home.as_view(), name="home"),
    path("members/<slug:slug>/", member, name="member_detail"),
    path("members/<slug:slug>.<format:format>", member, name="member_detail"),
    path("groups/<slug:slug>/", group, name="group_detail"),
    path("groups/<slug:slug>.<format:format>", group, name="group_detail"),
    path("", include("members.urls")),
    path("", include("photos.urls")),
    path("", include("meetings.urls")),
    path("", include("news.urls")),
    path("search/", search, name="search"),
    path("search.<format:format>", search, name="search"),
    path("search/suggest.json", open_data(views.suggest), name="suggest"),
    path("about/", page, name="about"),
    path("about/<slug:slug>/", page, name="page_detail"),
    path("about/<slug:slug>.json", open_data(views.page_data), name="page_data"),
    path("oembed.<format:format>", views.oembed, name="oembed"),
    path("openapi.json", views.openapi, name="openapi"),
    path("preview/", open_preview, name="open_preview"),
    path("preview/<int:pk>/", preview_link, name="preview_link"),
    path("preview/<int:pk>/<path:path>", preview_link, name="preview_link_part"),
    path("preview/<str:token>/", former_preview_link),
    path("robots.txt", robots),
    path("sitemap.xml", sitemap, name="sitemap"),
    path("sitemap-<slug:section>-<int:number>.xml", sitemap_part, name="sitemap_part"),
    path("admin/account/", include("baliprocess.accounts.urls")),
    path("admin/", admin.site.urls),
    # The name by which django-allauth knows the page; the line above answers.
    path("admin/login/", admin.site.login, name="account_login"),
]
