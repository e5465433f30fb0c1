"""The index is true to the rows after every way of writing them."""

import pytest
from django.core.files.base import ContentFile
from django.core.management import call_command
from django.db import transaction
from django.db.models.signals import post_migrate

from baliprocess import changes
from baliprocess.changes import gathered, tell
from baliprocess.importing import Recorder
from baliprocess.models import FileText, SearchEntry, SearchLink
from baliprocess.search import index
from baliprocess.search.engines import engine
from baliprocess.search.finding import search
from meetings.models import Delegate, Meeting
from members.models import Member
from news.models import Article
from tests import make
from tests.record import load, load_whole

from .test_pdf import a_pdf


def found(words):
    """(kind, title) of everything found."""
    return {
        (section.kind, result.entry.title)
        for section in search(words).sections
        for result in section.results
    }


def everything():
    """All that the index holds, in a form that can be compared."""
    entries = SearchEntry.objects.order_by("pk").values_list("pk", "title", "url", "digest")
    links = SearchLink.objects.order_by("entry", "model", "object_id")
    return list(entries), list(links.values_list("entry", "model", "object_id"))


@pytest.mark.django_db
class TestAfterAChange:
    def test_a_saved_row_is_found_by_its_new_words_only(self):
        article = make.an_article(headline="Walrus")
        article.headline = "Narwhal"
        article.save()
        assert (found("walrus"), found("narwhal")) == (set(), {("news", "Narwhal")})
        article.delete()
        assert found("narwhal") == set()
        assert everything() == ([], [])

    def test_a_renamed_member_is_renamed_wherever_it_stands(self):
        member = make.a_member("Swaziland")
        meeting = make.a_meeting(title="Workshop", country=member)
        make.a_delegation(meeting, member).delegates.create(name="Ann")
        make.an_article(headline="News").members.add(member)
        photo = make.a_photo(alt_text="Photo")
        photo.members_shown.add(member)
        member.name = "Eswatini"
        member.save()
        assert found("swaziland") == set()
        assert found("eswatini") == {
            ("members", "Eswatini"),
            ("meetings", "Workshop"),
            ("people", "Ann"),
            ("news", "News"),
            ("photos", "Photo"),
        }
        name = member.names.create(text="Swaziland", kind="former")
        assert ("members", "Eswatini") in found("swaziland")
        name.delete()
        assert found("swaziland") == set()

    def test_a_renamed_series_renames_its_meetings_and_moves_their_addresses(self):
        meeting = make.a_meeting(number=3)
        series = meeting.series
        series.name, series.slug = "Walrus Forum", "walrus"
        series.save()
        assert ("meetings", "Third Walrus Forum") in found("walrus")
        entry = SearchEntry.objects.get(kind="meetings")
        assert entry.url == meeting.get_absolute_url().replace(meeting.series.slug, "walrus")

    def test_many_to_many_rows_count_from_either_side(self):
        member, article = make.a_member("Fiji"), make.an_article(headline="News")
        member.articles.add(article)
        assert ("news", "News") in found("fiji")
        member.articles.clear()
        assert ("news", "News") not in found("fiji")
        meeting = make.a_meeting(title="Workshop")
        meeting.hosts.set([member])
        assert ("meetings", "Workshop") in found("fiji")
        meeting.hosts.remove(member)
        assert ("meetings", "Workshop") not in found("fiji")

    def test_what_hangs_on_a_meeting_comes_and_goes_with_it(self):
        album = make.an_album(title="Walrus album")
        meeting = make.a_meeting(status="draft", album=album)
        make.a_delegation(meeting).delegates.create(name="Ann Walrus")
        make.a_document(title="Walrus paper", meeting=meeting)
        make.a_photo(album=album, headline="Walrus photo")
        assert found("walrus") == set()
        meeting.status = "published"
        meeting.save()
        whole = {
            ("people", "Ann Walrus"),
            ("documents", "Walrus paper"),
            ("photos", "Walrus album"),
            ("photos", "Walrus photo"),
        }
        assert found("walrus") == whole
        meeting.names_public = "nothing"
        meeting.save()
        assert found("walrus") == whole - {("people", "Ann Walrus")}
        meeting.album = None
        meeting.status = "withdrawn"
        meeting.save()
        assert found("walrus") == {("photos", "Walrus album"), ("photos", "Walrus photo")}

    def test_parts_belong_to_their_meeting(self):
        meeting = make.a_meeting(title="Workshop")
        item = meeting.agenda_items.create(title="Walrus")
        assert found("walrus") == {("meetings", "Workshop")}
        item.title = "Narwhal"
        item.save()
        assert found("walrus") == set()

    def test_an_unchanged_row_is_not_written_again(self, django_assert_num_queries):
        article = make.an_article(headline="Walrus")
        with django_assert_num_queries(7):
            tell(Article, {article.pk})

    def test_a_bulk_write_is_told(self):
        make.an_article(headline="Walrus")
        Article.objects.update(headline="Narwhal")
        tell(Article, Article.objects.values_list("pk", flat=True))
        assert found("narwhal") == {("news", "Narwhal")}

    def test_rows_of_a_table_are_told(self):
        delegation = make.a_delegation()
        recorder = Recorder()
        (row,) = recorder.create(Delegate, [Delegate(delegation=delegation, name="Ann Walrus")])
        assert found("walrus") == {("people", "Ann Walrus")}
        row.name = "Ann Narwhal"
        recorder.update(Delegate, [row], ["name"])
        assert (found("walrus"), found("narwhal")) == (set(), {("people", "Ann Narwhal")})

    def test_many_changes_are_gathered_and_those_undone_are_forgotten(self):
        heard = []
        changes.listen(heard.append)
        try:
            with gathered():
                for number in range(3):
                    make.an_article(headline=f"Walrus {number}")
            assert [{m: len(keys) for m, keys in each.items()} for each in heard] == [{Article: 3}]
            with gathered():
                make.an_article(headline="Never")
                transaction.set_rollback(True)
            assert len(heard) == 1
        finally:
            changes._listeners.pop()
        assert len(found("walrus")) == 3
        assert found("never") == set()

    def test_the_entry_goes_with_a_change_that_is_rolled_back(self):
        with transaction.atomic():
            make.an_article(headline="Walrus")
            transaction.set_rollback(True)
        assert found("walrus") == set()


@pytest.mark.django_db
class TestRebuild:
    def test_twice_gives_what_the_changes_gave(self, capsys):
        load_whole()
        before = everything()
        assert len(before[0]) > 400
        for _time in range(2):
            call_command("rebuild_search")
            assert everything() == before
        lines = capsys.readouterr().out.splitlines()
        assert lines[-1] == f"{len(before[0]):7} entries in all"

    def test_an_empty_index_is_filled_after_migrate_and_a_full_one_left(self):
        make.an_article(headline="Walrus")
        Article.objects.update(headline="Narwhal")
        index.fill_if_empty()
        assert found("narwhal") == set()
        SearchEntry.objects.all().delete()
        index.fill_if_empty(plan=[(None, True)])  # on the way back
        assert found("narwhal") == set()
        index.fill_if_empty(plan=[(None, False)])
        assert found("narwhal") == {("news", "Narwhal")}
        assert post_migrate.has_listeners()

    def test_it_is_told_nothing_by_a_dry_run(self):
        load("--dry-run", verbosity=0)
        assert (Meeting.objects.count(), everything()) == (0, ([], []))


@pytest.mark.django_db(transaction=True)
class TestFiles:
    @pytest.fixture(autouse=True)
    def _own_media(self, settings, tmp_path):
        settings.MEDIA_ROOT = tmp_path

    def upload(self, document, text, **values):
        file = ContentFile(a_pdf(text), name="a.pdf")
        return document.files.create(file=file, sha256=text.ljust(64, "0"), **values)

    def test_the_text_of_an_uploaded_pdf_is_found_and_shown(self, client):
        document = make.a_document(title="Paper")
        self.upload(document, "A walrus was seen")
        (result,) = search("walrus").sections[0].results
        assert (result.entry.title, result.in_file) == ("Paper", True)
        assert [piece.text for piece in result.snippet if piece.found] == ["walrus"]
        page = client.get("/search/?q=walrus").content.decode()
        assert "In the document:</span> A <mark>walrus</mark> was seen" in page

    def test_its_pages_are_counted_unless_somebody_has(self):
        document = make.a_document(title="Paper")
        self.upload(document, "walrus")
        self.upload(document, "walrus", version=2)
        self.upload(document, "walrus", version=3, pages=12)
        pages = document.files.order_by("version").values_list("pages", flat=True)
        assert list(pages) == [1, 1, 12]

    def test_only_the_newest_version_of_each_language_speaks(self):
        document = make.a_document(title="Paper")
        self.upload(document, "walrus", version=1)
        self.upload(document, "morsa", version=1, language="id")
        self.upload(document, "narwhal", version=2)
        assert [found(word) for word in ("walrus", "morsa", "narwhal")] == [
            *(set(), {("documents", "Paper")}, {("documents", "Paper")}),
        ]

    def test_a_draft_is_read_but_not_found(self):
        document = make.a_document(title="Paper", status="draft")
        self.upload(document, "walrus")
        assert (found("walrus"), FileText.objects.get().text) == (set(), "walrus")
        document.status = "published"
        document.save()
        assert found("walrus") == {("documents", "Paper")}

    def test_what_was_missed_is_read_by_the_rebuild(self):
        self.upload(make.a_document(title="Paper"), "walrus")
        FileText.objects.all().delete()
        call_command("rebuild_search", verbosity=0)
        assert found("walrus") == {("documents", "Paper")}

    def test_a_file_that_is_no_pdf_costs_only_its_text(self):
        document = make.a_document(title="Paper")
        document.files.create(file=ContentFile(b"%PDF-junk", name="a.pdf"), sha256="0" * 64)
        assert found("paper") == {("documents", "Paper")}
        assert FileText.objects.get().fault.startswith("The text of the file cannot be read")


@pytest.mark.django_db
def test_a_member_is_not_lost_with_the_names_of_another():
    make.a_member("Fiji").names.create(text="Viti")
    Member.objects.get().names.all().delete()
    assert found("fiji") == {("members", "Fiji")}
    assert found("viti") == set()


@pytest.mark.django_db
def test_an_index_made_anew_holds_what_it_held():
    make.a_meeting(title="Workshop", city="Walrus Bay")
    before = found("walrus")
    engine().remake()
    make.a_meeting(title="Forum", city="Walrus Bay")
    assert (before, found("walru")) == (
        {("meetings", "Workshop")},
        {("meetings", "Workshop"), ("meetings", "Forum")},
    )
