"""The admin as a whole: its order, its start page, and how dates are written in it."""

from functools import update_wrapper, wraps

from django.apps import apps
from django.contrib import admin
from django.db.models import Count
from django.urls import path, reverse
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.utils.formats import get_format
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django.views.i18n import JavaScriptCatalog

from baliprocess.desk.acts_pages import act_view, acts_view, visible_acts
from baliprocess.desk.autocomplete import AutocompleteView
from baliprocess.desk.everything import search_view
from baliprocess.desk.script_words import script_words
from baliprocess.previews.desk import PreviewSite

#: The order in which an officer works. What is not named here follows by name.
ORDER = {
    "meetings": ("Meeting", "Document", "Delegation", "Delegate", "UnknownName", "Series"),
    "news": ("Article", "Outlet"),
    "photos": ("Album", "Photo", "Agency"),
    "members": ("Member", "Group"),
    "baliprocess": ("Page", "SearchMiss", "AuditEntry"),
    "auth": ("User", "Group"),
}
#: In the address of the page on which one signs in: what was sent came too late.
UNSENT = "unsent"
NEXT_MEETINGS = 3
RECENT_ACTS = 8

#: What is begun most often: words, the page, the right it takes.
QUICK_ACTS = (
    (_("New meeting"), "meetings_meeting_add", "meetings.add_meeting"),
    (_("Paste news"), "news_article_paste", "news.add_article"),
    (_("Upload photos"), "photos_album_add", "photos.add_album"),
    (_("New document"), "meetings_document_add", "meetings.add_document"),
)


def _place(names, name):
    return names.index(name) if name in names else len(names)


class DateCatalog(JavaScriptCatalog):
    """What the calendars of the forms need: a day picked there is written as the forms show it."""

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        formats = context["formats"]
        others = [form for form in get_format("DATE_INPUT_FORMATS") if form != "%Y-%m-%d"]
        formats["DATE_INPUT_FORMATS"] = ["%Y-%m-%d", *others]
        return context


class StaffSite(PreviewSite, admin.AdminSite):
    site_header = _("Bali Process: staff")
    site_title = _("Bali Process staff")
    index_title = _("What needs attention")
    # Its place is needed by the tables; the head of every page links to all lists instead.
    enable_nav_sidebar = False

    def get_urls(self):
        return [
            path("search/", self.admin_view(self.search), name="search"),
            path("acts/", self.admin_view(acts_view), name="acts"),
            path("acts/<int:pk>/", self.admin_view(act_view), name="act"),
            path("erase/", self.admin_view(self.erase), name="erase_person"),
            path("language/", self.admin_view(self.language), name="language"),
            path("sessions/", self.admin_view(self.sessions), name="sessions"),
            path("system/", self.admin_view(self.system), name="system"),
            *super().get_urls(),
        ]

    def admin_view(self, view, cacheable=False):
        """`view` for staff; who was signed out before sending a form is told so at the door."""
        behind = super().admin_view(view, cacheable)

        @wraps(view)
        def entry(request, *args, **kwargs):
            answer = behind(request, *args, **kwargs)
            address = answer.headers.get("Location", "")
            if request.method == "POST" and address.startswith(f"{reverse('admin:login')}?"):
                answer.headers["Location"] = f"{address}&{UNSENT}=1"
            return answer

        # What Django marks its views with, such as the exemption from its token.
        return update_wrapper(entry, behind)

    def each_context(self, request):
        from baliprocess.accounts.sessions import draft_key  # needs the models

        return {
            **super().each_context(request),
            "script_words": script_words(),
            "draft_key": draft_key(request.user),
        }

    def get_app_list(self, request, app_label=None):
        sections = super().get_app_list(request, app_label)
        labels = list(ORDER)
        sections.sort(key=lambda each: (_place(labels, each["app_label"]), each["name"]))
        for section in sections:
            models = ORDER.get(section["app_label"], ())
            section["models"].sort(
                key=lambda each, models=models: (_place(models, each["object_name"]), each["name"])
            )
        return sections

    @method_decorator(never_cache)
    def login(self, request, extra_context=None):
        from baliprocess.accounts.views import SignIn  # needs this module

        return SignIn.as_view()(request)

    @method_decorator(never_cache)
    def logout(self, request, extra_context=None):
        response = super().logout(request, extra_context)
        # What the browser kept of pages; what was typed and not saved, drafts.js forgets itself.
        response["Clear-Site-Data"] = '"cache"'
        return response

    def language(self, request):
        from baliprocess.accounts.views import language_view

        return language_view(request)

    def sessions(self, request):
        from baliprocess.accounts.views import sessions_view

        return sessions_view(request)

    def erase(self, request):
        from baliprocess.erasure.page import erase_view

        return erase_view(request)

    def system(self, request):
        from baliprocess.system_page import system_view  # needs the backups, which nobody else does

        return system_view(request)

    def register(self, model_or_iterable, *args, **kwargs):
        """Register models; those of allauth, which hold secrets, are not shown to anybody."""
        models = [model_or_iterable] if isinstance(model_or_iterable, type) else model_or_iterable
        shown = [each for each in models if each._meta.app_label not in ("account", "mfa")]
        super().register(shown, *args, **kwargs)

    def autocomplete_view(self, request):
        return AutocompleteView.as_view(admin_site=self)(request)

    def i18n_javascript(self, request, extra_context=None):
        return DateCatalog.as_view(packages=["django.contrib.admin"])(request)

    def search(self, request):
        """The search over everything in the order of the work."""
        models = [apps.get_model(label, name) for label, names in ORDER.items() for name in names]
        return search_view(request, self, [each for each in models if self.is_registered(each)])

    def index(self, request, extra_context=None):
        context = {
            "attention": self.attention(request),
            "next_meetings": self.next_meetings(request),
            "quick_acts": self.quick_acts(request),
            "recent_acts": list(visible_acts(request.user).select_related("user")[:RECENT_ACTS]),
            **(extra_context or {}),
        }
        return super().index(request, context)

    def app_index(self, request, app_label, extra_context=None):
        """The lists of one app, under its name alone."""
        app = apps.app_configs.get(app_label)
        title = {"title": app.verbose_name} if app else {}
        return super().app_index(request, app_label, {**title, **(extra_context or {})})

    def attention(self, request):
        """What waits for somebody, as [{"number", "text", "url"}]: one query for each model.

        Only of records whose list the user may see, each with the address of the filtered list.
        """
        found = []
        now = timezone.now()
        for app_label, names in ORDER.items():
            for name in names:
                found += self._needs_of(request, app_label, name, now)
        return found

    def _needs_of(self, request, app_label, name, now):
        model = apps.get_model(app_label, name)
        model_admin = self._registry.get(model)
        needs = getattr(model_admin, "all_needs", ())
        if not needs or not model_admin.has_view_or_change_permission(request):
            return
        counts = model._default_manager.aggregate(
            **{
                f"need_{index}": Count("pk", filter=need.condition(now))
                for index, need in enumerate(needs)
            }
        )
        url = reverse(f"admin:{app_label}_{name.lower()}_changelist")
        for index, need in enumerate(needs):
            if number := counts[f"need_{index}"]:
                text = need.one if number == 1 else need.many
                yield {"number": number, "text": text, "url": f"{url}?needs={need.slug}"}

    def next_meetings(self, request):
        """The next meetings, published or not, the nearest first; None for who may not see them."""
        meetings = apps.get_model("meetings", "Meeting")
        model_admin = self._registry[meetings]
        if not model_admin.has_view_or_change_permission(request):
            return None
        upcoming = meetings.objects.upcoming().select_related("series", "country")
        rows = list(upcoming[:NEXT_MEETINGS])
        reports = model_admin.reports([row.pk for row in rows]) if rows else {}
        for row in rows:
            row.report = reports.get(row.pk)
        return rows

    def quick_acts(self, request):
        """What is begun most often, as (words, address), as far as the account may."""
        return [
            (words, reverse(f"admin:{name}"))
            for words, name, right in QUICK_ACTS
            if request.user.has_perm(right)
        ]
