"""The page of one photo."""

from django.http import Http404
from django.views.generic import TemplateView

from baliprocess.formats import json_response
from baliprocess.publishing import find_former

from .. import exports
from ..models import Album, Photo
from .albums import public_meetings


class PhotoDetail(TemplateView):
    template_name = "photos/photo_detail.html"

    def get(self, request, *args, **kwargs):
        photos = Photo.objects.published()
        photo = photos.filter(album__slug=kwargs["album"], pk=kwargs["pk"]).with_page().first()
        if photo is None:
            find_former(photos, within=("album", Album.objects.published()), id=kwargs["pk"])
            raise Http404("There is no such photo.")
        if kwargs.get("format") == "json":
            return json_response(exports.photo_data(photo))
        if kwargs.get("format"):
            raise Http404("A photo is offered as .json.")
        order = photos.filter(album=photo.album).order_by("position", "pk")
        keys = list(order.values_list("pk", flat=True))
        place = keys.index(photo.pk) if photo.pk in keys else 0
        context = self.get_context_data(
            photo=photo,
            number=place + 1,
            total=len(keys),
            previous=beside(photo, keys[:place][-1:]),
            next=beside(photo, keys[place + 1 : place + 2]),
            meetings=public_meetings(photo.album),
        )
        return self.render_to_response(context)


def beside(photo, keys):
    """The photo of the same album whose key is the one in `keys`, for its address; or None."""
    return Photo(pk=keys[0], album=photo.album) if keys else None
