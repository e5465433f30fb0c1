"""The page of a link that was just made: shown once, however often it is loaded."""

import pytest

from baliprocess.previews.models import PreviewLink
from tests import make

from .test_preview_links import address, share

pytestmark = pytest.mark.django_db


def test_loading_the_page_of_a_new_link_anew_makes_no_other_and_shows_nothing(editor, contributor):
    row, other = make.an_article(status="draft"), make.an_article(status="draft")
    shown = share(editor, row)
    again = editor.get(address(row, "shared"), follow=True)
    assert again.redirect_chain == [(f"{address(row)}#share-said", 302)]
    assert "A link is shown once, when it is made." in again.content.decode()
    assert shown not in again.content.decode()
    assert PreviewLink.objects.count() == 1
    # The cookie of one is no key to the page of another record or maker.
    editor.post(address(row, "share"))
    kept = editor.cookies["preview-new"].value
    contributor.cookies["preview-new"] = kept
    for client, asked in ((editor, other), (contributor, row)):
        assert client.get(address(asked, "shared")).status_code == 302
    assert kept in editor.get(address(row, "shared")).content.decode()
