"""All lists of names whose right reading is written down."""

from .delegates_texts import NAME_LISTS
from .delegates_texts_again import MORE_NAME_LISTS
from .delegates_texts_fifth import FIFTH_NAME_LISTS
from .delegates_texts_fourth import FOURTH_NAME_LISTS
from .delegates_texts_seventh import SEVENTH_NAME_LISTS
from .delegates_texts_sixth import SIXTH_NAME_LISTS
from .delegates_texts_third import THIRD_NAME_LISTS

LISTS = [
    *NAME_LISTS,
    *MORE_NAME_LISTS,
    *THIRD_NAME_LISTS,
    *FOURTH_NAME_LISTS,
    *FIFTH_NAME_LISTS,
    *SIXTH_NAME_LISTS,
    *SEVENTH_NAME_LISTS,
]
