"""Wire texts written for the tests, in the forms in which agencies send them.

Each is a text with what a careful officer reads out of it; what is not given is not stated in the
text. Members and meetings are slugs of the record.
"""

from .agency_forms import AGENCY_FORMS
from .broadcast_forms import BROADCAST_FORMS
from .desk_forms import DESK_FORMS
from .english import ENGLISH
from .english_others import MORE_ENGLISH
from .event_forms import EVENT_FORMS
from .form import WireText
from .further_forms import FURTHER_FORMS
from .headed_forms import HEADED_FORMS
from .indonesian_french_vietnamese import OTHERS
from .later_forms import LATER_FORMS
from .lines_of_pages import LINES_OF_PAGES
from .margin_forms import MARGIN_FORMS
from .mended_forms import MENDED_FORMS
from .more_forms import MORE_FORMS
from .newsroom_forms import NEWSROOM_FORMS
from .newsroom_others import NEWSROOM_OTHERS
from .office_forms import OFFICE_FORMS
from .page_forms import PAGE_FORMS
from .report_forms import REPORT_FORMS
from .report_others import REPORT_OTHERS
from .round_forms import ROUND_FORMS
from .signed_forms import SIGNED_FORMS
from .signed_others import SIGNED_OTHERS
from .site_forms import SITE_FORMS
from .spoken_forms import SPOKEN_FORMS

__all__ = ["WIRE_TEXTS", "WireText"]

WIRE_TEXTS = [
    *ENGLISH,
    *MORE_ENGLISH,
    *OTHERS,
    *MORE_FORMS,
    *FURTHER_FORMS,
    *AGENCY_FORMS,
    *PAGE_FORMS,
    *LATER_FORMS,
    *NEWSROOM_FORMS,
    *NEWSROOM_OTHERS,
    *SIGNED_FORMS,
    *SIGNED_OTHERS,
    *DESK_FORMS,
    *REPORT_FORMS,
    *REPORT_OTHERS,
    *LINES_OF_PAGES,
    *EVENT_FORMS,
    *ROUND_FORMS,
    *SITE_FORMS,
    *BROADCAST_FORMS,
    *SPOKEN_FORMS,
    *MENDED_FORMS,
    *MARGIN_FORMS,
    *OFFICE_FORMS,
    *HEADED_FORMS,
]
