"""The page on which an officer pastes who came: read, looked through, recorded.

`review` puts what the readers found beside what is on record; `parties` and `people` are its rows,
`passage` the text with its marks, `writing` what the button does, `page` the view.
"""

from .page import AttendancePage

__all__ = ["AttendancePage"]
