"""Addresses of albums, photos and the files made from them."""

from django.urls import path

import baliprocess.converters  # noqa: F401 (registers the converters used below)

from . import views

photo = views.PhotoDetail.as_view()
photos = views.PhotoList.as_view()
album = views.AlbumDetail.as_view()

urlpatterns = [
    path("photos/", photos, name="album_list"),
    path("photos.<format:format>", photos, name="album_list"),
    path("photos/<slug:album>/", album, name="album_detail"),
    path("photos/<slug:album>.<format:format>", album, name="album_detail"),
    path("photos/<slug:album>/<key:pk>/", photo, name="photo_detail"),
    path("photos/<slug:album>/<key:pk>.<format:format>", photo, name="photo_detail"),
    path("photos/<slug:album>/<key:pk>/download.jpg", views.download, name="photo_download"),
    path("media/photos/<key:photo>/<key:width>.webp", views.rendition_file, name="rendition"),
]
