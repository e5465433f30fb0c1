"""Which members articles name, as one index has it: with what articles are sorted by."""

from django.db import models
from django.db.models import DO_NOTHING, F

from baliprocess.keys import LatestFirst, OfRelated, beside
from baliprocess.repeated import repeat
from members.models import Member


class Naming(models.Model):
    """A row of the table behind `Article.members`, which Django makes for an article's members.

    Only to be read, with what a migration has added to that table: repeated of the article.
    """

    article = models.ForeignKey(
        "news.Article", DO_NOTHING, related_name="+", related_query_name="naming"
    )
    member = models.ForeignKey(Member, DO_NOTHING, related_name="+")
    year = models.PositiveSmallIntegerField(null=True, editable=False)
    reported_on = models.DateField(null=True, editable=False)

    class Meta:
        managed = False
        db_table = "news_article_members"
        default_permissions = ()
        indexes = [
            LatestFirst(
                fields=["member", "-year", "-reported_on", "-article"],
                name="article_latest_of_member",
            ),
        ]

    def __str__(self):
        return f"{self.article_id}: {self.member_id}"


repeat(
    "news",
    row=Naming._meta.db_table,
    above="news_article",
    link="article_id",
    columns=(("year", "above.year"), ("reported_on", "above.reported_on")),
    sources=("year", "reported_on"),
)


def by_slug(articles, _name, slug):
    """Those of `articles` that name the member `slug`."""
    return naming(articles, Member.objects.key_by_slug(slug))


def naming(articles, member):
    """Those of `articles` that name the member with this key, in the order of the index."""
    return beside(
        articles.filter(naming__member=member),
        year=F("naming__year"),
        reported_on=F("naming__reported_on"),
        pk=OfRelated("naming__pk", "article"),
    )
