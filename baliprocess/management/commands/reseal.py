"""`manage.py reseal`: seal with the present keys what former ones sealed."""

from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from baliprocess.backup.resealing import reseal
from baliprocess.backup.sealing import Damaged, NoKey, own_seal


class Command(BaseCommand):
    help = "Seal second factors and backups with the present keys, so that former ones can go."

    def add_arguments(self, parser):
        parser.add_argument("--folder", type=Path, default=settings.BACKUP_DIR)

    def handle(self, *, folder, **options):
        sealed, unreadable = self.factors()
        self.stdout.write(f"  Second factors: {sealed} sealed with the present key")
        if unreadable:
            self.stderr.write(
                f"  {unreadable} second factors belong to a key that is not named: name it in "
                "SITE_SECRET_KEY_OLD, or set them up again (`manage.py invite NAME "
                "--without-second-factor`)."
            )
        if not settings.BACKUP_KEY:
            return
        try:
            files = reseal(folder, own_seal())
        except (Damaged, NoKey, OSError) as error:
            raise CommandError(f"{error} What was sealed anew before stays so.") from error
        self.stdout.write(f"  Backups: {files} files sealed anew; SITE_BACKUP_KEY_OLD can go")

    def factors(self):
        """(how many are sealed with the present key, how many no key opens)."""
        # Heavy; they are of no use to other commands.
        from allauth.mfa.models import Authenticator
        from cryptography.fernet import InvalidToken

        from baliprocess.accounts.adapters import seal_anew

        sealed = unreadable = 0
        for key in Authenticator.objects.exclude(type="webauthn").values_list("pk", flat=True):
            with transaction.atomic():
                factor = Authenticator.objects.select_for_update().filter(pk=key).first()
                if factor is None:
                    continue
                try:
                    seal_anew(factor)
                except InvalidToken:
                    unreadable += 1
                    continue
                factor.save(update_fields=["data"])
                sealed += 1
        return sealed, unreadable
