"""Django's command, which also gathers what `told` and `told_n` say."""

from django.core.management.commands import makemessages


class Command(makemessages.Command):
    xgettext_options = [
        *makemessages.Command.xgettext_options,
        "--keyword=told",
        "--keyword=told_n:1,2",
    ]
