import pytest
from django.contrib.auth.models import Group, Permission, User
from django.core.management import call_command

from baliprocess.staff import grant_groups

pytestmark = pytest.mark.django_db


def rights(group):
    pairs = group.permissions.values_list("content_type__app_label", "codename")
    return {f"{app}.{code}" for app, code in pairs}


def test_each_group_holds_the_rights_of_the_one_before():
    groups = grant_groups()
    assert list(groups) == ["Viewer", "Photo desk", "Editor", "Publisher", "Administrator"]
    viewer, desk, editor, publisher, administrator = groups.values()
    assert rights(viewer) < rights(editor) < rights(publisher) < rights(administrator)
    assert rights(desk) < rights(editor)
    assert sorted(code.split(".")[1] for code in rights(publisher) - rights(editor)) == [
        "add_delegatecontact",
        "change_delegatecontact",
        "delete_agency",
        "delete_album",
        "delete_article",
        "delete_delegatecontact",
        "delete_document",
        "delete_group",
        "delete_meeting",
        "delete_member",
        "delete_outlet",
        "delete_page",
        "delete_photo",
        "delete_series",
        "erase_delegate",
        "publish_page",
        "view_delegatecontact",
        "withdraw_album",
        "withdraw_article",
        "withdraw_document",
        "withdraw_meeting",
        "withdraw_page",
        "withdraw_photo",
    ]
    assert {code.split(".")[0] for code in rights(administrator) - rights(publisher)} == {
        "auth",
        "baliprocess",
    }
    assert "baliprocess.view_auditentry" in rights(administrator) - rights(publisher)


def test_nobody_may_change_histories_or_the_notes_of_the_loader():
    administrator = grant_groups()["Administrator"]
    codes = {code.split("_", 1)[1] for code in rights(administrator)}
    assert [code for code in codes if code.startswith("historical") or code == "loadedrow"] == []
    assert {"meeting", "delegation", "album", "article", "member", "page"} <= codes


def test_an_editor_may_change_a_meeting_and_not_an_account():
    editor = grant_groups()["Editor"]
    user = User.objects.create(username="desk", is_staff=True)
    user.groups.add(editor)
    assert user.has_perms(["meetings.add_meeting", "meetings.change_meeting"])
    assert not user.has_perm("meetings.delete_meeting")
    assert not user.has_perm("auth.change_user")


def test_granting_again_takes_back_what_was_added_by_hand():
    before = [rights(group) for group in grant_groups().values()]
    extra = Permission.objects.get(codename="delete_user")
    Group.objects.get(name="Editor").permissions.add(extra)
    assert [rights(group) for group in grant_groups().values()] == before


def test_a_viewer_may_see_everything_and_do_nothing():
    codes = {code.split(".")[1].split("_")[0] for code in rights(grant_groups()["Viewer"])}
    assert codes == {"view"}


def test_the_photo_desk_keeps_photos_and_sees_what_they_show():
    codes = rights(grant_groups()["Photo desk"])
    assert sorted(code for code in codes if ".view_" not in code) == [
        "photos.add_agency",
        "photos.add_album",
        "photos.add_photo",
        "photos.change_agency",
        "photos.change_album",
        "photos.change_photo",
        "photos.publish_album",
        "photos.publish_photo",
    ]
    assert {code.split(".")[0] for code in codes} == {"photos", "meetings", "members"}


def test_the_groups_are_there_once_the_tables_are():
    Group.objects.all().delete()
    call_command("migrate", interactive=False, verbosity=0)
    assert set(Group.objects.values_list("name", flat=True)) == set(grant_groups())
