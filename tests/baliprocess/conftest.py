import pytest

from tests.baliprocess.small_record import SmallRecord


@pytest.fixture
def small(tmp_path):
    """A small record in a folder of its own; nothing of it is loaded yet."""
    return SmallRecord(tmp_path)
