"""English: documents, tables, messages."""

import datetime as dt

from .form import AgendaText

ENGLISH = [
    AgendaText(
        "colons and dashes",
        "PROGRAMME\n\nTuesday, 23 July 2019\n\n08:30 – 09:00 Registration\n"
        "09:00 – 09:30 Opening remarks by Mr Orin Vale\n09:30 – 10:30 Regional update\n"
        "10:30 – 11:00 Coffee break\n11:00 – 12:30 Returns and reintegration\n"
        "12:30 – 14:00 Lunch\n",
        """
        23 08:30-09:00 session Registration
        23 09:00-09:30 opening Opening remarks by Mr Orin Vale *Mr Orin Vale
        23 09:30-10:30 session Regional update
        23 10:30-11:00 break Coffee break
        23 11:00-12:30 session Returns and reintegration
        23 12:30-14:00 break Lunch
        """,
    ),
    AgendaText(
        "full stops, no leading zero, afternoon without p.m.",
        "Day 1\n9.00-9.30 Welcome address\n9.30-11.00 Session 1: Border management\n"
        "11.00-11.15 Tea break\n11.15-12.30 Session 2: Identity\n12.30-1.30 Lunch break\n"
        "1.30-3.00 Session 3: Victims\n3.00-3.30 Closing\n",
        """
        23 09:00-09:30 opening Welcome address
        23 09:30-11:00 session Session 1: Border management
        23 11:00-11:15 break Tea break
        23 11:15-12:30 session Session 2: Identity
        23 12:30-13:30 break Lunch break
        23 13:30-15:00 session Session 3: Victims
        23 15:00-15:30 closing Closing
        """,
    ),
    AgendaText(
        "military hours",
        "0830 hrs Registration\n0900 hrs Opening ceremony\n1015-1045 hrs Morning tea\n"
        "1045 - 1200 hrs Country statements\n1900 hrs Welcome dinner hosted by the Minister",
        """
        23 08:30- session Registration
        23 09:00- opening Opening ceremony
        23 10:15-10:45 break Morning tea
        23 10:45-12:00 session Country statements
        23 19:00- social Welcome dinner hosted by the Minister
        """,
    ),
    AgendaText(
        "am and pm",
        "8am Breakfast meeting of the co-chairs\n9am – 9.30am Opening session\n"
        "9.30–11 am Plenary discussion\n11–11.20 a.m. Break\n12 noon Lunch\n"
        "1–2.30pm Breakout groups\n"
        "2.30 p.m. – 4 p.m. Report back\n4pm onwards Networking reception",
        """
        23 08:00- session Breakfast meeting of the co-chairs
        23 09:00-09:30 opening Opening session
        23 09:30-11:00 session Plenary discussion
        23 11:00-11:20 break Break
        23 12:00- break Lunch
        23 13:00-14:30 session Breakout groups
        23 14:30-16:00 session Report back
        23 16:00- social Networking reception
        """,
    ),
    AgendaText(
        "agenda, numbered",
        "PROVISIONAL AGENDA\n\n1. Opening of the meeting\n2. Adoption of the agenda\n"
        "3. Review of progress since the last meeting\n4. Any other business\n"
        "5. Closing of the meeting",
        items="""
        1 | Opening of the meeting
        2 | Adoption of the agenda
        3 | Review of progress since the last meeting
        4 | Any other business
        5 | Closing of the meeting
        """,
    ),
    AgendaText(
        "agenda items by name, with letters below",
        "Agenda item 1: Opening\nAgenda item 2: Updates\n(a) Working groups\n"
        "(b) Regional Support Office\n"
        "Agenda item 3 – Future work",
        items="""
        1 | Opening
        2 | Updates
        2(a) | Working groups
        2(b) | Regional Support Office
        3 | Future work
        """,
    ),
    AgendaText(
        "agenda and the programme that takes it up",
        "Provisional agenda\n1. Opening\n2. Emerging routes\n3. Trafficking online\n\n"
        "Programme of work\n09:00 – 09:30 Agenda item 1: Opening\n"
        "09:30 – 10:30 Agenda item 2\n10:30 – 11:00 Coffee break\n"
        "11:00 – 12:00 Agenda items 2 and 3",
        """
        23 09:00-09:30 opening Opening {1}
        23 09:30-10:30 session Agenda item 2 {2}
        23 10:30-11:00 break Coffee break
        23 11:00-12:00 session Agenda items 2 and 3 {2, 3}
        """,
        """
        1 | Opening
        2 | Emerging routes
        3 | Trafficking online
        """,
    ),
    AgendaText(
        "table with a head, parted by tabs",
        "Time\tActivity\tSpeaker\tVenue\n09:00 - 09:30\tOpening remarks\tMs Ilse Marr\tBallroom A\n"
        "09:30 - 10:00\tGroup photo\t\tLobby\n"
        "10:00 - 12:00\tSession I: Data\tMr Ravi Lund; Ms Bea Otto\tBallroom A",
        """
        23 09:00-09:30 opening Opening remarks @Ballroom A *Ms Ilse Marr
        23 09:30-10:00 session Group photo @Lobby
        23 10:00-12:00 session Session I: Data @Ballroom A *Mr Ravi Lund; Ms Bea Otto
        """,
    ),
    AgendaText(
        "table with from and to in two columns",
        "No.\tFrom\tTo\tActivity\n1\t09:00\t09:15\tWelcome remarks\n2\t09:15\t10:00\tIntroductions",
        """
        23 09:00-09:15 opening Welcome remarks
        23 09:15-10:00 session Introductions
        """,
        unread="No. From To Activity",
    ),
    AgendaText(
        "time on a line of its own, as copied from a PDF",
        "23 July 2019\n09:00 – 09:30\nOpening remarks\n09:30 – 10:30\n"
        "Session 1: Emerging trends in\n"
        "irregular migration\n10:30 – 10:45\nMorning coffee",
        """
        23 09:00-09:30 opening Opening remarks
        23 09:30-10:30 session Session 1: Emerging trends in irregular migration
        23 10:30-10:45 break Morning coffee
        """,
    ),
    AgendaText(
        "title first, its time below",
        "Session 1: Sea rescue\n09:00 – 10:00\nSession 2: Air routes\n10:00 – 11:00",
        """
        23 09:00-10:00 session Session 1: Sea rescue
        23 10:00-11:00 session Session 2: Air routes
        """,
    ),
    AgendaText(
        "time behind the title",
        "Registration (08:30 – 09:00)\nOpening ceremony, 09:00-09:30\n"
        "Keynote on labour migration (09:30-10:15)",
        """
        23 08:30-09:00 session Registration
        23 09:00-09:30 opening Opening ceremony
        23 09:30-10:15 session Keynote on labour migration
        """,
    ),
    AgendaText(
        "moderator, speakers in bullets, room",
        "10:00 – 11:30 Session 3: Cash\nModerator: Dr Una Holt\n"
        "Speakers:\n• Mr Theo Brand\n• Ms Nina Oakes\nVenue: Hall 2",
        """
        23 10:00-11:30 session Session 3: Cash @Hall 2 ^Dr Una Holt *Mr Theo Brand; Ms Nina Oakes
        """,
    ),
    AgendaText(
        "two days, by weekday",
        "Tuesday\n09:00 Opening\n17:00 End of day one\nWednesday\n09:00 Recap\n"
        "12:00 Closing remarks",
        """
        23 09:00- opening Opening
        23 17:00- session End of day one
        24 09:00- session Recap
        24 12:00- closing Closing remarks
        """,
    ),
    AgendaText(
        "day one, day two in words",
        "DAY ONE: Tuesday, 23 July\n9:00 AM - 9:20 AM Opening\nDAY TWO: Wednesday, 24 July\n"
        "9:00 AM - 10:30 AM Site visit to the port\n2:00 PM - 2:30 PM Press conference",
        """
        23 09:00-09:20 opening Opening
        24 09:00-10:30 social Site visit to the port
        24 14:00-14:30 press Press conference
        """,
    ),
    AgendaText(
        "dates in figures",
        "23/07/2019\n09:00-10:00 Arrival of delegations\n24/07/2019\n09:00-10:00 Departure",
        """
        23 09:00-10:00 session Arrival of delegations
        24 09:00-10:00 session Departure
        """,
    ),
    AgendaText(
        "title of the meeting with its date above, a remark below",
        "Fourteenth meeting of the group\nDa Nang, 23 July 2019\n09:00 Opening\n10:00 Discussion\n"
        "Dress code: business",
        """
        23 09:00- opening Opening
        23 10:00- session Discussion
        """,
        unread="Fourteenth meeting of the group\nDa Nang, 23 July 2019\nDress code: business",
        starts_on=None,
        ends_on=None,
    ),
    AgendaText(
        "bullets before the times",
        "• 09:00–09:10: Welcome\n• 09:10–09:40: Tour de table\n- 09:40–10:00: Wrap-up and close",
        """
        23 09:00-09:10 opening Welcome
        23 09:10-09:40 session Tour de table
        23 09:40-10:00 closing Wrap-up and close
        """,
    ),
    AgendaText(
        "numbered and timed",
        "1. 09:00-09:15 Opening remarks\n2. 09:15-10:00 Adoption of the work plan\n"
        "3. 10:00-10:15 Closing remarks",
        """
        23 09:00-09:15 opening Opening remarks
        23 09:15-10:00 session Adoption of the work plan
        23 10:00-10:15 closing Closing remarks
        """,
    ),
    AgendaText(
        "items within times",
        "0900 – 0930 1. Opening of the meeting\n0930 – 1000 2. Election of officers\n"
        "1000 – 1030 Coffee\n"
        "1030 – 1200 3. Draft strategy",
        """
        23 09:00-09:30 opening Opening of the meeting {1}
        23 09:30-10:00 session Election of officers {2}
        23 10:00-10:30 break Coffee
        23 10:30-12:00 session Draft strategy {3}
        """,
        """
        1 | Opening of the meeting
        2 | Election of officers
        3 | Draft strategy
        """,
    ),
    AgendaText(
        "the items a session takes up in brackets and below it",
        "09:00 – 10:30 Session 1: Stocktake (Agenda items 2–4)\n"
        "10:30 – 12:00 Session 2: Next steps\n"
        "Agenda item 5: Work plan",
        """
        23 09:00-10:30 session Session 1: Stocktake (Agenda items 2–4) {2, 3, 4}
        23 10:30-12:00 session Session 2: Next steps {5}
        """,
        "5 | Work plan",
    ),
    AgendaText(
        "a message in sentences",
        "Dear colleagues, please find the plan for next week. We look forward to it.\nBest regards",
        unread="""
        Dear colleagues, please find the plan for next week. We look forward to it.
        Best regards
        """,
    ),
    AgendaText(
        "numbers that are no times",
        "10:30 – 11:30 Update on the 2018–2023 strategy: 25 members, 49 projects\n"
        "11:30 – 12:00 Resolution 73/195",
        """
        23 10:30-11:30 session Update on the 2018–2023 strategy: 25 members, 49 projects
        23 11:30-12:00 session Resolution 73/195
        """,
    ),
    AgendaText(
        "the month first, a roman agenda",
        "AGENDA\nI. Opening\nII. Trends\nIII. Close\n\nJuly 23, 2019\n9:00 a.m. Opening\n"
        "1:00 p.m. Trends",
        """
        23 09:00- opening Opening
        23 13:00- session Trends
        """,
        """
        I | Opening
        II | Trends
        III | Close
        """,
        starts_on=dt.date(2019, 7, 22),
    ),
]
