"""The queries behind the page of one group: each made once, run for every page."""

import datetime as dt

from baliprocess.prepared import Prepared

from .models import Group, GroupName, Membership

by_slug = Prepared(
    lambda slug, today: Group.objects.filter(slug=slug).with_cards(today), slug=str, today=dt.date
)
names = Prepared(lambda group: GroupName.objects.filter(group=group), group=int)
memberships = Prepared(
    lambda group: Membership.objects.filter(group=group).with_member(), group=int
)
memberships_on = Prepared(
    lambda group, on: Membership.objects.filter(group=group).with_member(on=on),
    group=int,
    on=dt.date,
)
