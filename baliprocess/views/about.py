"""The standing texts of the About section."""

from django.http import Http404
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe
from django.views.generic import TemplateView

from baliprocess.formats import json_response, whole
from baliprocess.models import Page
from baliprocess.publishing import find_former

#: Pages the foot of every page links to: while they are not written, they say so.
EXPECTED = {
    "about": _("About the Bali Process"),
    "accessibility": _("Accessibility"),
    "privacy": _("Privacy"),
    "data": _("Data"),
}


class PageDetail(TemplateView):
    def get_template_names(self):
        return ["about.html" if self.kwargs.get("slug", "about") == "about" else "page_detail.html"]

    def get_context_data(self, *, slug="about", **kwargs):
        menu = list(Page.objects.published().in_menu_order())
        page = next((each for each in menu if each.slug == slug), None)
        if page is None and slug not in EXPECTED:
            find_former(Page.objects.published(), slug=slug)
            raise Http404("There is no such page.")
        page = page or Page(slug=slug, title=EXPECTED[slug])
        return super().get_context_data(page=page, menu=menu, **kwargs)


@require_safe
def page_data(request, slug):
    """One standing text, for machines."""
    page = Page.objects.published().filter(slug=slug).first()
    if page is None:
        find_former(Page.objects.published(), slug=slug)
        raise Http404("There is no such page.")
    data = {
        "slug": page.slug,
        "title": page.title,
        "lead": page.lead,
        "body": page.body,
        "note": page.change_note,
        "updated_at": page.updated_at.isoformat(),
        "url": page.get_absolute_url(),
    }
    return json_response(whole(data, request))
