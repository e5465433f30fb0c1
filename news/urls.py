"""Addresses of news."""

from django.urls import path

import baliprocess.converters  # noqa: F401 (registers the converters used below)

from . import views

articles = views.ArticleList.as_view()
article = views.ArticleDetail.as_view()

urlpatterns = [
    path("news/", articles, name="article_list"),
    path("news.<format:format>", articles, name="article_list"),
    path("news/<year4:year>/<slug:slug>/", article, name="article_detail"),
    path("news/<year4:year>/<slug:slug>.<format:format>", article, name="article_detail"),
]
