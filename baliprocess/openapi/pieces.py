"""The schemas of what stands within several records."""

from meetings.models import Delegate
from members.models import MemberName

from .schemas import DATE, MAYBE_TEXT, SOURCE, TEXT, URL, many, one_of, thing

NEWS = thing(headline=TEXT, date=DATE, url=URL)
PHOTO = thing(alt_text=TEXT, credit_line=TEXT, url=URL)
HOURS = {**MAYBE_TEXT, "description": "By the clock of the place, such as 09:30."}
NAME = thing(
    text=TEXT,
    kind=one_of(MemberName.Kind.values),
    language=MAYBE_TEXT,
    until=DATE,
    source_url=SOURCE,
)
DELEGATE = thing(
    honorific=TEXT,
    name=TEXT,
    position=TEXT,
    function=one_of(Delegate.Function.values),
    part={"enum": [*filter(None, Delegate.Part.values), None]},
)
SESSION = thing(
    date=DATE,
    starts_at=HOURS,
    ends_at=HOURS,
    title=TEXT,
    room=TEXT,
    chair=TEXT,
    items=many(TEXT),
    speakers=many(TEXT),
)
