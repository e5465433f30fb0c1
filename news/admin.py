"""The desk for news: reports by outlets, with a summary of our own, and the forum's own news."""

from django.contrib import admin
from django.db.models import Count, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _

from baliprocess.desk import ADDRESS, PUBLICATION, DeskAdmin, DeskForm, Need, PublishedAdmin

from .checks import ARTICLE_CHECKS, article_rows
from .desk import PastePage
from .models import Article, Outlet


class ArticleForm(DeskForm):
    partial_dates = (("reported_on", "precision"),)


def _no_summary(now):
    return Q(standfirst="", body="")


@admin.register(Article)
class ArticleAdmin(PastePage, PublishedAdmin):
    form = ArticleForm
    list_display = ["headline", "outlet", "date", "completeness", "publication"]
    list_select_related = ["outlet"]
    list_filter = ["year", "language"]
    search_fields = ["headline", "standfirst", "body", "dateline", "outlet__name"]
    date_hierarchy = "reported_on"
    autocomplete_fields = ["outlet", "agency", "meetings", "members", "lead_photo"]
    related = ("outlet", "agency", "lead_photo")
    checks = ARTICLE_CHECKS
    fieldsets = [
        (
            None,
            {
                "fields": [
                    "headline",
                    ("outlet", "agency"),
                    "source_url",
                    ("reported_on", "precision"),
                    ("dateline", "byline", "language"),
                    ("initials", "photo_credit"),
                ],
                "description": _(
                    "A report has an outlet and an address; the forum’s own news has neither."
                ),
            },
        ),
        (_("Text"), {"fields": ["standfirst", "body", "rights"]}),
        (_("Belongs to"), {"fields": ["meetings", "members", "lead_photo"]}),
        PUBLICATION,
        (ADDRESS[0], ADDRESS[1] | {"fields": [("slug", "year")]}),
    ]
    needs = (
        Need(
            "summary",
            _("without a summary"),
            _("article without a summary"),
            _("articles without a summary"),
            _no_summary,
        ),
    )

    def for_checks(self, queryset):
        return article_rows(queryset)

    def autocomplete_label(self, obj):
        return ", ".join(filter(None, [obj.headline, obj.outlet and obj.outlet.name, obj.date]))

    @admin.display(description=_("date"), ordering="reported_on")
    def date(self, obj):
        return obj.date


@admin.register(Outlet)
class OutletAdmin(DeskAdmin):
    list_display = ["name", "kind", "articles", "homepage_url"]
    list_filter = ["kind"]
    search_fields = ["name"]
    fieldsets = [(None, {"fields": ["name", "kind", "homepage_url"]}), ADDRESS]

    def for_list(self, queryset):
        rows = Article.objects.filter(outlet=OuterRef("pk")).order_by().values("outlet")
        count = rows.annotate(n=Count("pk")).values("n")
        return queryset.annotate(article_count=Coalesce(Subquery(count), 0))

    @admin.display(description=_("articles"), ordering="article_count")
    def articles(self, obj):
        return obj.article_count
