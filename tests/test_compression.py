import gzip

import pytest

from . import make

pytestmark = pytest.mark.django_db


def test_texts_are_compressed_for_those_who_can_read_it(client):
    for _ in range(3):
        make.a_meeting(summary="The same words again. " * 50)
    plain = client.get("/meetings.json")
    packed = client.get("/meetings.json", headers={"accept-encoding": "gzip"})
    assert "Content-Encoding" not in plain.headers
    assert packed.headers["Content-Encoding"] == "gzip"
    assert "Accept-Encoding" in packed.headers["Vary"]
    assert gzip.decompress(packed.content) == plain.content
    assert len(packed.content) < len(plain.content) / 3


def test_packed_files_are_sent_as_they_are(client, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    picture = b"RIFF" + bytes(1000)
    (tmp_path / "a.webp").write_bytes(picture)
    photo = make.a_photo()
    photo.renditions.create(format="webp", width=320, height=1, bytes=1004, file="a.webp")
    response = client.get(f"/media/photos/{photo.pk}/320.webp", headers={"accept-encoding": "gzip"})
    assert b"".join(response.streaming_content) == picture
    assert "Content-Encoding" not in response.headers
