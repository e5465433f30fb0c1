"""The page of one photo."""

from django.http import Http404
from django.views.generic import TemplateView

from baliprocess.citing import Citation
from baliprocess.machines import RecordFormats
from baliprocess.prepared import hold
from baliprocess.publishing import find_former

from .. import exports, page_rows
from ..models import Album, Photo
from ..taken_down import gone_if_taken_down


class PhotoDetail(RecordFormats, TemplateView):
    template_name = "photos/photo_detail.html"
    columns = exports.PHOTO_COLUMNS

    def row(self, photo):
        return exports.photo_row(photo)

    def citation(self, photo):
        author = photo.creator or photo.credit_line
        credit = f"photograph: {photo.credit_line}" if photo.credit_line != author else "photograph"
        return Citation(
            key=f"{photo.album.slug}-{photo.pk}",
            title=photo.headline or photo.alt_text,
            url=self.address(photo),
            kind="photo",
            author=author,
            place=", ".join(filter(None, [photo.city, photo.country])),
            first=photo.taken_on,
            note=credit,
        )

    def get(self, request, *args, **kwargs):
        photo = page_rows.photo.first(album=kwargs["album"], key=kwargs["pk"])
        if photo is None:
            gone_if_taken_down(kwargs["pk"])
            photos = Photo.objects.published()
            find_former(photos, within=("album", Album.objects.published()), id=kwargs["pk"])
            raise Http404("There is no such photo.")
        hold(photo, members_shown=page_rows.members_shown(photo=photo.pk))
        if form := kwargs.get("format"):
            answer = self.as_format(form, photo, lambda: exports.photo_data(photo))
            if answer is None:
                raise Http404("A photo is offered as .json, .csv, .bib and .ris.")
            return answer
        keys = page_rows.keys(album=photo.album_id)
        place = keys.index(photo.pk) if photo.pk in keys else 0
        context = self.get_context_data(
            photo=photo,
            citation=self.citation(photo),
            number=place + 1,
            total=len(keys),
            previous=beside(photo, keys[:place][-1:]),
            next=beside(photo, keys[place + 1 : place + 2]),
            meetings=page_rows.meetings(album=photo.album_id),
        )
        return self.render_to_response(context)


def beside(photo, keys):
    """The photo of the same album whose key is the one in `keys`, for its address; or None."""
    return Photo(pk=keys[0], album=photo.album) if keys else None
