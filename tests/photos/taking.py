"""Takes files into an album and says of each whether everything was as it must be."""

import io
import logging
import time
from collections import Counter
from pathlib import Path

from django.conf import settings
from django.db import transaction
from PIL import Image

from photos.containers import walk
from photos.ingest import Duplicate, Refused, ingest
from photos.models import Photo, Rendition

SLOWEST = 10
LONGEST_SENTENCE = 200


class _Faults(logging.Handler):
    """What the decoder reports that nobody foresaw."""

    def __init__(self):
        super().__init__(logging.ERROR)
        self.lines = []

    def emit(self, record):
        self.lines.append(record.getMessage())


class Taker:
    """Takes one file after the other; `counts` are outcomes, `sentences` the refusals said."""

    def __init__(self, album):
        self.album = album
        self.counts, self.sentences = Counter(), Counter()
        self.slowest = (0.0, "")
        self.faults = _Faults()
        logging.getLogger("photos").addHandler(self.faults)

    def take(self, name, data):
        """What became of a file: taken, refused, or duplicate."""
        try:
            with transaction.atomic():
                self.photo = ingest(data, album=self.album, name=name)
        except Refused as refusal:
            self.sentence = str(refusal)
            return "refused"
        except Duplicate:
            return "duplicate"
        return "taken"

    def finding(self, name, data):
        """What is wrong about the way a file was dealt with, or an empty string."""
        self.faults.lines.clear()
        before = self._state()
        begun = time.monotonic()
        try:
            outcome = self.take(name, data)
        except Exception as fault:  # noqa: BLE001 — that is what is looked for
            return f"{type(fault).__name__}: {fault}"
        took = time.monotonic() - begun
        self.slowest = max(self.slowest, (took, name))
        self.counts[outcome] += 1
        if took > SLOWEST:
            return f"took {took:.1f} s"
        if self.faults.lines:
            return f"a fault nobody foresaw: {self.faults.lines[0]}"
        if outcome == "taken":
            return self._wrong_with_photo(data)
        if outcome == "refused":
            self.sentences[self.sentence] += 1
            if not (self.sentence.endswith(".") and len(self.sentence) < LONGEST_SENTENCE):
                return f"no plain sentence: {self.sentence}"
        return "" if self._state() == before else f"{outcome}, but rows or files changed"

    def _state(self):
        media = Path(settings.MEDIA_ROOT)
        files = sorted(str(path) for path in media.rglob("*") if path.is_file())
        return files, Photo.objects.count(), Rendition.objects.count()

    def _wrong_with_photo(self, data):
        """Checks the photo just taken, then takes it away again, so that states stay short."""
        photo = Photo.objects.get(pk=self.photo.pk)
        renditions = list(photo.renditions.all())
        names = [photo.original.name, *(each.file.name for each in renditions)]
        try:
            with photo.original.open("rb") as file:
                if file.read() != data:
                    return "the original is not what came"
            if photo.status != Photo.Status.DRAFT or not renditions:
                return "no draft with files"
            return next(filter(None, map(_wrong_with_file, renditions)), "")
        finally:
            photo.delete()
            for name in names:
                photo.original.storage.delete(name)


def _wrong_with_file(rendition):
    with rendition.file.open("rb") as file:
        data = file.read()
    container = walk(data)
    if container is None or container.fault:
        return f"{rendition} is no picture"
    if container.exif or container.xmp or container.loose or container.photoshop:
        return f"{rendition} holds more than a picture"
    picture = Image.open(io.BytesIO(data))
    picture.load()
    return "" if picture.size == (rendition.width, rendition.height) else f"{rendition}: wrong size"
