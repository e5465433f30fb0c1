"""The list of news and one article."""

import datetime as dt

from django.http import Http404
from django.urls import reverse
from django.views.generic import TemplateView

from baliprocess.citing import Citation
from baliprocess.feeds import LONGEST, PlainFeed
from baliprocess.keys import Column, Order, day, few
from baliprocess.listing import FilteredList
from baliprocess.machines import RecordFormats
from baliprocess.prepared import hold
from baliprocess.publishing import find_former

from . import page_rows
from .filters import ArticleFilter
from .models import Article


class ArticleFeed(PlainFeed):
    """The latest of `articles`."""

    title = "Bali Process: news"
    subtitle = "What is reported about the Bali Process, and its own news."

    def __init__(self, articles, *, query=""):
        self.articles = articles
        self.query = query

    def page(self):
        return reverse("article_list")

    def items(self):
        # In the order of the list. Joined before they are chosen, all would be sorted.
        chosen = few(self.articles, LONGEST)
        return chosen.with_cards().latest_first()

    def text(self, item):
        return item.standfirst

    def item_pubdate(self, item):
        # Where only the year is known, its first day, as the list has it: not that of the entry,
        # by which an old report would come as the newest.
        day = item.reported_on or dt.date(item.year, 1, 1)
        return dt.datetime.combine(day, dt.time(), dt.UTC)


COLUMNS = (
    "headline",
    "date",
    "date_precision",
    "place",
    "byline",
    "outlet",
    "agency",
    "language",
    "summary",
    "url",
    "source_url",
)


class ArticleList(FilteredList):
    template_name = "news/article_list.html"
    as_lines = True
    filterset_class = ArticleFilter
    name = "news"
    title = "News"
    order = Order(Column("year"), Column("reported_on", day, nullable=True), Column("pk"))
    columns = COLUMNS

    def public_rows(self):
        return Article.objects.published().latest_first()

    def row(self, article):
        return article_data(article)

    def shown(self, rows):
        return rows.with_cards().lines()

    def formats(self):
        return super().formats() | {"atom": self.as_atom}

    def as_atom(self):
        rows = self.filterset.rows
        return self.errors() or ArticleFeed(rows, query=self.filter_query())(self.request)


class ArticleDetail(RecordFormats, TemplateView):
    template_name = "news/article_detail.html"
    columns = COLUMNS

    def row(self, article):
        return article_data(article)

    def citation(self, article):
        outlet = article.outlet.name if article.outlet else "The Bali Process"
        return Citation(
            key=f"{article.year}-{article.slug}",
            title=article.headline,
            url=self.address(article),
            kind="report",
            author=article.byline or outlet,
            place=article.dateline,
            first=article.reported_on,
            precision=article.precision,
            note=outlet if article.byline else "",
        )

    def get(self, request, *args, year, slug, **kwargs):
        article = public_article(year, slug)
        if form := kwargs.get("format"):
            answer = self.as_format(form, article, lambda: whole_article(article))
            if answer is None:
                raise Http404("An article is offered as .json, .csv, .bib and .ris.")
            return answer
        context = self.get_context_data(article=article, citation=self.citation(article))
        return self.render_to_response(context)


def public_article(year, slug):
    """The public article at this address, with all that its page shows: `lead_photo` is None where
    the public may not see that photo. Raises Http404, Moved or Gone.
    """
    article = page_rows.by_slug.first(year=year, slug=slug)
    if article is None:
        find_former(Article.objects.published(), year=year, slug=slug)
        raise Http404("There is no such article.")
    hold(
        article,
        meetings=page_rows.meetings(article=article.pk),
        members=page_rows.members(article=article.pk),
    )
    if article.lead_photo_id:
        photo = page_rows.photo.first(key=article.lead_photo_id)
        Article.lead_photo.field.set_cached_value(article, photo)
    return article


def whole_article(article):
    """What the page of an article says, for machines."""
    return article_data(article) | {
        "meetings": [each.slug for each in article.meetings.all()],
        "members": [each.slug for each in article.members.all()],
        "body": article.public_body,
    }


def article_data(article):
    """One article of a list, for machines."""
    return {
        "headline": article.headline,
        "date": article.reported_on.isoformat() if article.reported_on else None,
        "date_precision": article.precision if article.reported_on else None,
        "place": article.dateline,
        "byline": article.byline,
        "outlet": article.outlet.name if article.outlet else None,
        "agency": article.agency.name if article.agency else None,
        "language": article.language,
        "summary": article.standfirst,
        "url": article.get_absolute_url(),
        "source_url": article.source_url,
    }
