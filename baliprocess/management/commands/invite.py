"""`manage.py invite NAME --group Publisher`: an account, and the link with which it is opened."""

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from baliprocess.accounts import links
from baliprocess.audit import note


class Command(BaseCommand):
    help = (
        "Make an account without a password and print the link with which its owner sets one; it "
        f"is good for {links.HOURS} hours and for one use. For an account that exists: a new link, "
        "in place of a lost password."
    )

    def add_arguments(self, parser):
        parser.add_argument("name")
        parser.add_argument("--group", action="append", default=[], help="Editor, Publisher, …")
        parser.add_argument("--email", default="", help="Where the link is sent, with a server.")
        parser.add_argument(
            "--without-second-factor",
            action="store_true",
            help="Also take the second factors away: the telephone is lost.",
        )

    def handle(self, *, name, group, email, without_second_factor, **options):
        with transaction.atomic():
            user = get_user_model().objects.filter(username=name).first()
            if user is None:
                user = self.make(name, group, email)
            elif group:
                raise CommandError(f"{name} has an account already; change its groups in the desk.")
            elif not user.is_active:
                raise CommandError(f"The account {name} is closed; open it in the desk first.")
            if without_second_factor:
                self.take_factors(user)
            link = links.link_for(user, links.base_address())
            note("link-made", subject=user)
        if links.send(user, link):
            self.stdout.write(f"Sent to {user.email}.")
        self.stdout.write(link)

    def make(self, name, groups, email):
        known = {each.name: each for each in Group.objects.all()}
        wrong = [each for each in groups if each not in known]
        if wrong or not groups:
            raise CommandError(f"Name a group with --group: {', '.join(sorted(known))}.")
        user = get_user_model()(username=name, email=email, is_staff=True)
        user.set_unusable_password()
        try:
            user.full_clean(exclude=["password"])
        except ValidationError as error:
            raise CommandError(" ".join(error.messages)) from error
        user.save()
        user.groups.set(known[each] for each in groups)
        return user

    def take_factors(self, user):
        from allauth.mfa.models import Authenticator

        from baliprocess.accounts import sessions

        for each in Authenticator.objects.filter(user=user):
            note("factor-removed", subject=user, detail=each.type)
            each.delete()
        sessions.end(user)
