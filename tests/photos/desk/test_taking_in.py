"""What was dropped on the desk at once is one act, and goes to the bin as one."""

import pytest
from django.core.files.storage import default_storage
from django.urls import reverse

from baliprocess.acts import Act, undo
from photos.models import Photo, Rendition

from .conftest import ask, picture, said, send
from .test_uploads import plain

pytestmark = pytest.mark.django_db

DROP = "0123456789abcdef"


def acts():
    return list(Act.objects.order_by("pk").values_list("text", "kind"))


@pytest.fixture
def dropped(editor, at):
    """Three files of one drop and then the first of them again, as after a lost answer."""
    for place in (0, 1, 2, 0):
        send(editor, at("upload"), picture(place), key=f"{DROP}-{place}", name=f"{place}.jpg")
    return Act.objects.get()


def test_one_drop_is_one_act_and_the_next_another(editor, publisher, at, dropped):
    assert acts() == [("Took in 3 photos", "taken-in")]
    send(editor, at("upload"), picture(7), key="fedcba9876543210-0")
    # Not the drop of somebody else either, were it under the same key.
    send(publisher, at("upload"), picture(8), key=f"{DROP}-8")
    assert acts() == [
        ("Took in 3 photos", "taken-in"),
        ("Took in 1 photo", "taken-in"),
        ("Took in 1 photo", "taken-in"),
    ]


def test_a_drop_goes_to_the_bin_and_comes_back_with_its_files(editor, at, album, dropped):
    files = {*Photo.objects.values_list("original", flat=True)}
    files |= {*Rendition.objects.values_list("file", flat=True)}
    answer = ask(editor, at("undo"), {"act": dropped.pk})
    assert said(answer) == [("success", "Taken back on 3 photos: Took in 3 photos.")]
    assert (Photo.objects.count(), Rendition.objects.count()) == (0, 0)
    assert all(default_storage.exists(name) for name in files)
    # One of the same drop that was still on its way begins anew.
    send(editor, at("upload"), picture(3), key=f"{DROP}-3")
    assert acts()[-1] == ("Took in 1 photo", "taken-in")
    undo(Act.objects.get(kind="undo"), editor.user)
    assert list(Photo.objects.order_by("position").values_list("original_name", flat=True)) == [
        *("0.jpg", "1.jpg", "2.jpg", "a.jpg")
    ]
    assert files <= {*Rendition.objects.values_list("file", flat=True)} | {
        *Photo.objects.values_list("original", flat=True)
    }


def test_a_photo_somebody_has_worked_on_stays(editor, at, dropped):
    photo = Photo.objects.get(original_name="1.jpg")
    photo.caption = "Delegates at a table"
    photo.save()
    levels = [level for level, _text in said(ask(editor, at("undo"), {"act": dropped.pk}))]
    assert levels == ["success", "warning"]
    assert Photo.objects.get() == photo


def test_ones_own_drafts_need_no_right_to_delete_those_of_others_do(editor, contributor, dropped):
    address = reverse("admin:act", args=[dropped.pk])
    assert contributor.get(address).context["refusal"] == "Your account may not delete photos."
    contributor.post(address)
    assert Photo.objects.count() == 3
    assert editor.get(address).context["refusal"] == ""
    editor.post(address)
    assert not Photo.objects.exists()


def test_the_plain_form_is_one_act(editor, at):
    for _twice in range(2):
        plain(editor, at("upload_form"), ("a.jpg", picture(1)), ("b.jpg", picture(2)))
    assert acts() == [("Took in 2 photos", "taken-in")]
