"""A list of participants pasted from a spreadsheet, as an officer does it."""

import datetime as dt

import pytest
from django.contrib.auth.models import User
from playwright.sync_api import expect

from baliprocess.staff import grant_groups
from meetings.models import Delegate
from tests.make import a_meeting, a_member, a_series

pytestmark = pytest.mark.django_db(transaction=True)

HEAD = "Country/Organisation\tTitle\tName\tDesignation\tRole\tE-mail"


def cells():
    """A hundred delegates of five delegations, each with its head; as copied from a spreadsheet."""
    for number in range(100):
        place, person = divmod(number, 20)
        country = f"Member {place}" if person == 0 else ""
        role = "Head of Delegation" if person == 0 else "Delegate"
        post = (
            "Director for the Prevention of Smuggling and Trafficking" if not number else "Director"
        )
        yield f"{country}\tMs\tPerson Number {number}\t{post} {person}\t{role}\tp{number}@a.org"


def assert_fits(page, axe, name):
    for width in (1280, 320):
        page.set_viewport_size({"width": width, "height": 900})
        assert axe(page) == [], f"{name} at {width}"
        wide = page.evaluate("document.documentElement.scrollWidth > innerWidth")
        assert not wide, f"{name} is wider than {width}"
        cut = "[...document.querySelectorAll('td, th, .help')].some("
        cut += "each => each.getBoundingClientRect().right > innerWidth)"
        assert not page.evaluate(cut), f"cells of {name} are cut off at {width}"
    page.set_viewport_size({"width": 1280, "height": 900})


def test_a_hundred_pasted_delegates_are_looked_over_and_imported(page, log_in, axe):
    editor = grant_groups()["Editor"]
    user = User.objects.create_user("officer", is_staff=True)
    user.groups.add(editor)
    for number in range(5):
        a_member(f"Member {number}")
    series = a_series(name="Ministerial Conference", level="ministerial")
    meeting = a_meeting(series=series, number=8, starts_on=dt.date(2023, 2, 10))
    log_in(page, user)

    page.goto(f"/admin/meetings/meeting/{meeting.pk}/change/")
    page.get_by_role("link", name="Import a table").click()
    expect(page.get_by_role("heading", name="Import a table")).to_be_visible()
    assert_fits(page, axe, "send")
    wrong = "Member 9\tMr\tNobody\tDirector\t\t"
    page.get_by_label("Or cells pasted from a spreadsheet").fill("\n".join([HEAD, *cells(), wrong]))
    page.get_by_role("button", name="Read it").click()

    expect(page.get_by_label("Designation")).to_have_value("position")
    expect(page.get_by_label("E-mail")).to_have_value("")
    assert_fits(page, axe, "columns")
    page.get_by_role("button", name="Show what each row would do").click()
    expect(page.get_by_text("No member is called “Member 9”")).to_be_visible()
    assert_fits(page, axe, "wrong rows")
    assert page.get_by_role("button", name="Import 100 rows").count() == 0

    page.goto(f"/admin/meetings/meeting/{meeting.pk}/table/")
    page.get_by_label("Or cells pasted from a spreadsheet").fill("\n".join([HEAD, *cells()]))
    page.get_by_role("button", name="Read it").click()
    page.get_by_role("button", name="Show what each row would do").click()
    expect(page.get_by_role("link", name="New 100")).to_be_visible()
    assert_fits(page, axe, "rows")
    page.get_by_role("button", name="Import 100 rows").click()
    expect(page.get_by_text("Delegates: 100 new. Delegations made with them: 5.")).to_be_visible()
    assert Delegate.objects.count() == 100
    assert Delegate.objects.filter(function="head").count() == 5
