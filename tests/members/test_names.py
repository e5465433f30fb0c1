import pytest
from hypothesis import given
from hypothesis import strategies as st

from members.names import fold


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Viet Nam", "VIỆT-NAM"),
        ("Türkiye", "turkiye"),
        ("Lao People's Democratic Republic", "Lao People’s  Democratic Republic"),
        ("Đà Nẵng", "da nang"),
        ("Hong Kong (SAR of China)", "hong kong sar of china"),
        ("Timor-Leste", "Timor Leste"),
    ],
)
def test_spellings_of_one_name_fold_alike(one, other):
    assert fold(one) == fold(other)


def test_different_names_stay_different():
    names = ["Guinea", "Papua New Guinea", "Niger", "Nigeria", "Korea", "Republic of Korea"]
    assert len({fold(name) for name in names}) == len(names)


def test_nothing_is_left_of_signs_alone():
    assert fold(" – .,;!") == ""


@given(st.text(max_size=200))
def test_folding_twice_is_folding_once(text):
    assert fold(fold(text)) == fold(text)
