"""What changed among albums and photos, and what left the public with what it hangs on."""

from baliprocess.changing import ChangesQuerySet, lifetimes, meet, outside, within


class AlbumChanges(ChangesQuerySet):
    """An album that was made at meetings is public while one of them is."""

    parts = ("photos",)

    @property
    def _meetings(self):
        return self.model._meta.get_field("meetings").related_model

    def touched(self, moment, now):
        """As of any record; the visibility of the meetings counts as well."""
        model = self._meetings
        versions = model.history.filter(id__in=model.objects.touched(moment, now))
        albums = versions.filter(album__isnull=False).values_list("album_id", flat=True)
        return super().touched(moment, now) | set(albums)

    def spans(self, keys):
        """The spans of the albums `keys`, less those in which all their meetings were hidden."""
        own = super().spans(keys)
        model = self._meetings
        meetings = model.history.filter(album__in=own).values_list("id", flat=True)
        lives = model.objects.versions(set(meetings))
        public = model.objects.spans(lives)
        found = {}
        for key, spans in own.items():
            hanging = [
                each
                for versions in lives.values()
                for each in lifetimes(versions)
                if each.version["album_id"] == key
            ]
            shown = [
                each for rows in public.values() for each in rows if each.version["album_id"] == key
            ]
            found[key] = [
                part for span in spans for part in [*outside(span, hanging), *meet(span, shown)]
            ]
        return found


class PhotoChanges(ChangesQuerySet):
    """A photo is public while its album is."""

    above = ("album",)
    key_fields = ("id",)

    @property
    def _albums(self):
        return self.model._meta.get_field("album").related_model.objects

    def touched(self, moment, now):
        """As of any record; the visibility of the album counts as well."""
        inside = self.model.history.filter(album__in=self._albums.touched(moment, now))
        return super().touched(moment, now) | set(inside.values_list("id", flat=True))

    def spans(self, keys):
        return within(super().spans(keys), "album_id", self._albums.spans)
