"""Where a day, an agency and a credit stand on still other pages; every sentence is made up."""

from .form import WireText, members_of

_BOAT = (
    "Fishermen from three villages agreed to watch the harbour together after a boat with forty "
    "people was found by them early in the week, a spokesman said."
)
_MORE = (
    "They had given the families water and blankets, and the village head asked Fiji and Tonga to "
    "help with food until a place was found for everybody on board."
)
_SHOWN = "Fishermen help a family from a boat to the beach near the harbour in the morning"
_TITLE = "Villages watch the harbour together"
_PAIR = members_of("fiji tonga")


def _page(name, text, members=_PAIR, **stated):
    """A WireText of a report on Fiji and Tonga in English."""
    return WireText(name, "en", text, members=members, **stated)


MARGIN_FORMS = (
    _page(
        "picture's author in square brackets, below a date of the page",
        f" date 2023-11-17 In Pictures\n\nBoat reaches the harbour of three villages\n\n"
        f"{_SHOWN}. [Ann Bell/AFP]\nPublished On 17 Nov 2023\n\n{_BOAT}\n\n{_MORE}",
        date="2023-11-17",
        headline="Boat reaches the harbour of three villages",
        photo_credit="Ann Bell/AFP",
    ),
    _page(
        "two agencies in a credit, no agency of the report",
        f" date 2020-09-08 {_BOAT}\nPhoto: Reuters / Antara Foto / Rahmad\n{_MORE}",
        date="2020-09-08",
        photo_credit="Reuters / Antara Foto / Rahmad",
    ),
    _page(
        "credit of an agency's desk glued to the links of the page",
        f"{_BOAT}\n{_MORE} AFP PHOTO/Ann Bell Read other news and articles on our channel",
        photo_credit="AFP PHOTO/Ann Bell",
    ),
    _page(
        "day of what is told far down, only the month above",
        f" date 2020-06 SUVA: {_BOAT}\n\nHe said that it was the third boat of the month.\n\n"
        f"{_MORE}\n\nHe also spoke of the search on June 8 involving two ships.",
        date="2020-06",
        place="Suva",
    ),
    _page(
        "agency as author, glued to its day, on the site of a broadcaster",
        f"Vi\n\n{_TITLE}\n\nby VNA22 June 2018 Last updated at 20:53 PM\n\n"
        f"{_SHOWN} (Photo: VOV)\nVTV.vn - {_BOAT}\n\n{_MORE}",
        date="2018-06-22",
        agency="VNA",
        headline=_TITLE,
        photo_credit="VOV",
    ),
    _page(
        "source behind the last sentence",
        f" date 2023-12-13 SUVA: {_BOAT} {_MORE} Source: Philippines News Agency",
        date="2023-12-13",
        place="Suva",
        agency="PNA",
    ),
    _page(
        "agency alone above the lists of the page",
        f"{_TITLE}\n\n{_BOAT}\n\n{_MORE}\n\nAAP\n\nMost Viewed in National\n\nLoading",
        agency="AAP",
        headline=_TITLE,
    ),
    _page(
        "authors in capitals glued to their paper",
        f"{_TITLE}\n\nANN BELL and JOE REEDThe West Australian\n\n{_BOAT}\n\n{_MORE}",
        agency="The West Australian",
        headline=_TITLE,
        byline="ANN BELL and JOE REED",
    ),
    _page(
        "city in brackets and no dash",
        f"{_TITLE}\n\n(Suva) {_BOAT}\n\n{_MORE}",
        place="Suva",
        headline=_TITLE,
    ),
    _page(
        "town that nobody knows before a dash",
        f" date 2023-06-08 Vunitogo - {_BOAT}\n\n{_MORE}",
        date="2023-06-08",
        place="Vunitogo",
    ),
    _page(
        "agency in brackets behind the caption, no full stop",
        f" date 2021-08-19 {_SHOWN} (AP)\n\nSUVA: {_BOAT}\n\n{_MORE}",
        date="2021-08-19",
        place="Suva",
        photo_credit="AP",
    ),
    _page(
        "clock glued to its day, weekday behind",
        f"{_TITLE}\n\n12:1421/01/2025, Salı\nAFP\n{_BOAT}\n\n{_MORE}",
        date="2025-01-21",
        agency="AFP",
        headline=_TITLE,
    ),
    _page(
        "day before the report, underlined",
        f"01 August 2024_ {_BOAT} {_MORE}",
        date="2024-08-01",
    ),
    _page(
        "day before the title, with a colon",
        f"July 23, 2019: Villages agree to watch the harbour together\n{_BOAT}\n{_MORE}",
        date="2019-07-23",
        headline="Villages agree to watch the harbour together",
    ),
    _page(
        "day of print below the report",
        f"{_TITLE}\n{_BOAT}\n{_MORE}\nA version of this article appeared "
        "in print on July 23, 2019, on page 4.",
        date="2019-07-23",
        headline=_TITLE,
    ),
    _page(
        "day of the Buddhist calendar in Thai",
        f"{_TITLE}\nวันที่ 23 กรกฎาคม 2562\n{_BOAT}\n{_MORE}",
        date="2019-07-23",
        headline=_TITLE,
    ),
    _page(
        "day in Bengali digits",
        f"{_TITLE}\nপ্রকাশিত: ২৩ জুলাই ২০১৯\n{_BOAT}\n{_MORE}",
        date="2019-07-23",
        headline=_TITLE,
    ),
    _page(
        "day in Chinese characters and the editor of Xinhua",
        f"{_TITLE}\nSource: Xinhua | 2019-07-23 12:30:00 | Editor: huaxia\n{_BOAT}\n{_MORE}",
        date="2019-07-23",
        agency="Xinhua",
        headline=_TITLE,
    ),
    _page(
        "agency between two dashes",
        f"{_TITLE}\nSUVA - APP - {_BOAT}\n{_MORE}",
        place="Suva",
        agency="APP",
        headline=_TITLE,
    ),
    _page(
        "inputs from an agency below",
        f"{_TITLE}\n{_BOAT}\n{_MORE}\n(With inputs from ANI)",
        agency="ANI",
        headline=_TITLE,
    ),
    _page(
        "who published it first",
        f"{_TITLE}\n{_BOAT}\n{_MORE}\nThis story was first published by AFP.",
        agency="AFP",
        headline=_TITLE,
    ),
    _page(
        "stroke before the credit",
        f"{_TITLE}\n{_SHOWN}. | Photo Credit: Ann Bell\n{_BOAT}\n{_MORE}",
        headline=_TITLE,
        photo_credit="Ann Bell",
    ),
    _page(
        "agency in capitals behind the caption's sentence",
        f"{_TITLE}\n\n{_SHOWN}. REUTERS\n\n{_BOAT}\n\n{_MORE}",
        headline=_TITLE,
        photo_credit="REUTERS",
    ),
    _page(
        "credit by way of another agency",
        f"{_TITLE}\n\n{_SHOWN}. (Ann Bell/Pool Photo via AP)\n\n{_BOAT}\n\n{_MORE}",
        headline=_TITLE,
        photo_credit="Ann Bell/Pool Photo via AP",
    ),
    _page(
        "holder's mark behind the caption",
        f"{_TITLE}\n\n{_SHOWN}. © Ann Bell, AFP\n\n{_BOAT}\n\n{_MORE}",
        headline=_TITLE,
        photo_credit="Ann Bell, AFP",
    ),
    _page(
        "letters of an organisation in brackets, and no credit",
        f"{_TITLE}\n\nThe fishermen called the International Organization "
        f"for Migration (IOM)\n\n{_BOAT}\n\n{_MORE}",
        headline=_TITLE,
        members=_PAIR | {"iom"},
    ),
    _page(
        "site with its city and a full stop",
        f"warta.polres.go.id - Suva. {_BOAT}\n{_MORE}",
        place="Suva",
        agency="warta.polres.go.id",
    ),
    _page(
        "caption cut off and then whole, with a day and a city of its own",
        f"{_TITLE}\n\nA fisherman looks for his net on the side of a road in Colombo October 24, "
        "2014. The president, who is expected to speak, sai\nA fisherman looks for his net on the "
        f"side of a road in Colombo October 24, 2014. Reuters/Ann Bell\n\n{_BOAT}\n\n{_MORE}",
        headline=_TITLE,
        photo_credit="Reuters/Ann Bell",
    ),
    _page(
        "day of who reads above all, the report's own in its lead",
        f"4 July 2024\n\nvillages.com\n\n{_TITLE}\n\n{_BOAT}\n\nThe spokesman told reporters so by "
        f"telephone, Wednesday (29/5/2024). {_MORE}",
        date="2024-05-29",
        agency="villages.com",
        headline=_TITLE,
    ),
    _page(
        "site and photographer on a line of their own",
        f"{_TITLE}\n\nPOS-PANTAI.COM/ANN BELL\n{_SHOWN}.\n\n{_BOAT}\n\n{_MORE}",
        headline=_TITLE,
        photo_credit="POS-PANTAI.COM/ANN BELL",
    ),
    _page(
        "credit between a dash and a stroke",
        f"{_SHOWN}. — VNA/VNS Photo |\nSUVA — {_BOAT}\n{_MORE}",
        place="Suva",
        photo_credit="VNA/VNS Photo",
    ),
    _page(
        "picture of an agency that many print, and no agency of the report",
        f"{_TITLE}\n\nDesk | Updated: 01-11-2024 22:41 IST\nRepresentative. Image Credit: ANI\n"
        f"\n{_BOAT}\n\n{_MORE}",
        date="2024-11-01",
        headline=_TITLE,
        photo_credit="ANI",
    ),
    _page(
        "town that nobody knows, its day, a colon",
        f"Vunitogo, Oct 5: {_BOAT}\n\n{_MORE}",
        place="Vunitogo",
    ),
    _page(
        "town that nobody knows where officials met",
        f"{_TITLE}\n\nOfficials met in the northern town of Vunitogo on Tuesday to speak about the "
        f"harbour, the district office said.\n\n{_MORE}",
        place="Vunitogo",
        headline=_TITLE,
    ),
    _page(
        "capital between commas",
        f"{_TITLE}\n\nOfficials gathered in the Fijian capital, Suva, on Tuesday to speak about "
        f"the harbour, the district office said.\n\n{_MORE}",
        place="Suva",
        headline=_TITLE,
    ),
    _page(
        "days of a summit in the second sentence",
        "The council held a summit for all who watch the harbours of the islands. The event took "
        f"place from December 3 to 5, 2024 in Suva. {_MORE}",
        place="Suva",
    ),
    _page(
        "two authors and two cities before the dash",
        f"{_TITLE}\n\nAnn Bell and Joe Reed, Suva/Apia – {_BOAT}\n\n{_MORE}",
        place="Suva",
        headline=_TITLE,
        byline="Ann Bell and Joe Reed",
    ),
    _page(
        "city glued to the paper",
        f"{_TITLE}\n\nSuvaThe West Australian\n\n{_BOAT}\n\n{_MORE}",
        place="Suva",
        agency="The West Australian",
        headline=_TITLE,
    ),
    _page(
        "credit in brackets glued to the caption",
        f"{_TITLE}\n\nPolice say that money was paid to the crew.(Coast Police)\n\n{_BOAT}\n\n"
        f"{_MORE}",
        headline=_TITLE,
        photo_credit="Coast Police",
    ),
    _page(
        "first and last day behind the title, and none of the report",
        "Regional workshop on the watch of harbours SUVA 18th February 2025 – 19th February 2025\n"
        f"{_BOAT}\n{_MORE}",
        place="Suva",
    ),
    _page(
        "hyphen glued to the day of the place line",
        f"SUVA, 26 June 2018- {_BOAT}\n\n{_MORE}",
        date="2018-06-26",
        place="Suva",
    ),
    _page(
        "something launched now is not how the forum began",
        "The council has launched a new watch in Suva after a boat with forty people was found by "
        f"fishermen early in the week, a spokesman said. {_MORE}",
        place="Suva",
    ),
    _page(
        "paper nobody knows behind a dash below the report",
        f"{_TITLE}\n\n{_BOAT}\n\n{_MORE} –Coast World News\n\nmore recommended stories",
        agency="Coast World News",
        headline=_TITLE,
    ),
    _page(
        "paper with a capital inside, its city in brackets",
        f"KabarPantai, (Suva) | {_BOAT}\n\n{_MORE}",
        place="Suva",
        agency="KabarPantai",
    ),
    _page(
        "where somebody of an age lives",
        f"{_TITLE}\n\nA fisherman (24, lives in Suva) saw the boat and called the others, who "
        f"came at once with water.\n\n{_MORE}",
        headline=_TITLE,
    ),
    _page(
        "picture of another day",
        f"{_TITLE}\n\nThis photo taken on Sept. 25, 2022, shows fishermen who walk past a house in "
        f"Suva. (Photo: AFP)\n\nPublished: April 11, 2023 10:42 AM GMT\n\n{_BOAT}\n\n{_MORE}",
        date="2023-04-11",
        headline=_TITLE,
        photo_credit="AFP",
    ),
    _page(
        "agency as author beside the day, on one line",
        f"{_TITLE}\n\nBy IANS | Updated: August 28, 2024 12:20 IST\n\n{_BOAT}\n\n{_MORE}",
        date="2024-08-28",
        agency="IANS",
        headline=_TITLE,
    ),
    _page(
        "paper in capitals before the capital",
        f"PARBOLA, Jakarta - {_BOAT}\n\n{_MORE}",
        place="Jakarta",
        agency="PARBOLA",
    ),
    _page(
        "district in brackets behind the city",
        f"Birgunj (Parsa): {_BOAT}\n\n{_MORE}",
        place="Birgunj",
    ),
    _page(
        "State between the city and the agency",
        f"HONIARA, Solomon Islands (AFP) — {_BOAT}\n\n{_MORE}",
        members=_PAIR | {"solomon-islands"},
        place="Honiara",
        agency="AFP",
    ),
    _page(
        "conflict elsewhere that the report looks back on",
        f"{_TITLE}\n\nThe patrol comes in the wake of the conflict in Marawi City, where people "
        f"have left their houses for four weeks now.\n\n{_MORE}",
        headline=_TITLE,
    ),
)
