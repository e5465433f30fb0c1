"""Makes the index of the search anew from the record. Twice gives the same."""

from django.core.management.base import BaseCommand

from baliprocess.search.index import rebuild


class Command(BaseCommand):
    help = (
        "Makes the index of the search anew, in one transaction: visitors find what they found "
        "before until it is done. Needed after a restored fixture or rows written by hand; "
        "everything else keeps the index true by itself. Also reads uploaded PDF files whose "
        "text is not known yet."
    )

    def handle(self, *, verbosity, **options):
        counts = rebuild()
        if verbosity:
            lines = [f"{number:7} {label}" for label, number in counts.items()]
            lines.append(f"{sum(counts.values()):7} entries in all")
            self.stdout.write("\n".join(lines))
