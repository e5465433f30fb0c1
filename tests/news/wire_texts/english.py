"""English: news agencies."""

from .form import WireText, members_of

ENGLISH = [
    WireText(
        "VNA, English, credit and place line glued",
        "en",
        "Officials pose for a picture in the conference hall (Photo: VNA)Da Nang (VNA) – "
        "Vietnamese officials opened the fourteenth Ad Hoc Group Senior Officials’ Meeting of the "
        "Bali Process here on July 23.The gathering drew more than 100 delegates from 25 countries "
        "and territories.Australia and Indonesia chaired it together, while UNHCR and the IOM sent "
        "their regional heads.-VNA",
        place="Da Nang",
        agency="VNA",
        photo_credit="VNA",
        members=members_of("viet-nam australia indonesia unhcr iom"),
        meeting="ahg-som-14",
        figures=(
            ("delegates", "more-than", 100, "attended"),
            ("countries", "exactly", 25, "attended"),
        ),
    ),
    WireText(
        "VNA, English, stamp, headline, sign-off of two newspapers",
        "en",
        "date 2019-07-22 Ad hoc group of migration forum to meet on the coast\n\n"
        "Hanoi (VNA) – The 14th Ad Hoc Group Senior Officials’ Meeting of the Bali Process will "
        "take place in Da Nang tomorrow, a spokesperson of the Foreign Ministry told reporters.\n\n"
        "About 100 delegates are expected, among them officials of Malaysia, Thailand and Sri "
        "Lanka. - VNA/VNS",
        date="2019-07-22",
        place="Hanoi",
        agency="VNA",
        headline="Ad hoc group of migration forum to meet on the coast",
        members=members_of("malaysia thailand sri-lanka"),
        meeting="ahg-som-14",
        figures=(("delegates", "about", 100, "expected"),),
    ),
    WireText(
        "AFP, English, country and date in the place line",
        "en",
        "NUSA DUA, Indonesia, March 30, 2011 (AFP) - Ministers from across Asia and the Pacific "
        "backed a regional framework on asylum seekers on Wednesday as the Bali Process "
        "ministerial conference closed.\n\n"
        "Malaysian and Thai officials said the details had yet to be settled. The UN refugee "
        "agency, UNHCR, called the outcome a start.",
        date="2011-03-30",
        place="Nusa Dua",
        agency="AFP",
        members=members_of("indonesia malaysia thailand unhcr"),
        meeting="ministerial-04",
    ),
    WireText(
        "Reuters, byline above, picture line below",
        "en",
        "Asia ministers agree emergency plan for migrants at sea\n\n"
        "By Fergus Blaney\n\n"
        "BALI, Indonesia, March 23 (Reuters) - Ministers of the Bali Process agreed on Wednesday "
        "to consult quickly when boats are adrift, after last year’s crisis off Myanmar and "
        "Bangladesh.\n\n"
        "Their sixth ministerial conference drew 303 delegates. “We were too slow,” said an "
        "Indonesian diplomat.\n\n"
        "(Reporting by Fergus Blaney; Editing by Ana Ruiz)\n"
        "Ministers hold hands for the group picture. REUTERS/Dewa Santoso",
        date="2016-03-23",
        place="Bali",
        agency="Reuters",
        headline="Asia ministers agree emergency plan for migrants at sea",
        byline="Fergus Blaney",
        photo_credit="REUTERS/Dewa Santoso",
        members=members_of("myanmar bangladesh indonesia"),
        meeting="ministerial-06",
        figures=(("delegates", "exactly", 303, "attended"),),
    ),
    WireText(
        "AP, place line without date, photo in brackets",
        "en",
        "BALI, Indonesia (AP) — The foreign ministers of Indonesia and Australia opened a "
        "conference on people smuggling on Tuesday with a call to punish traffickers and not "
        "their victims.\n\n"
        "The seventh ministerial conference of the Bali Process went ahead two days after an "
        "earthquake hit Lombok.\n\n"
        "Delegates wait for the opening, Aug. 7, 2018. (AP Photo/Made Wirawan)",
        date="2018-08-07",
        place="Bali",
        agency="AP",
        photo_credit="AP Photo/Made Wirawan",
        members=members_of("indonesia australia"),
        meeting="ministerial-07",
    ),
    WireText(
        "Xinhua, country and date in the place line",
        "en",
        "CANBERRA, Feb. 10 (Xinhua) -- Australia said on Friday it would give the ambassador "
        "against people smuggling a wider task, as ministers gathered in Adelaide for the eighth "
        "Bali Process Ministerial Conference.\n\n"
        "Ministers and officials from 36 countries and four international organizations took "
        "part, the statement said. Enditem",
        date="2023-02-10",
        place="Canberra",
        agency="Xinhua",
        members=members_of("australia"),
        meeting="ministerial-08",
        figures=(
            ("countries", "exactly", 36, "attended"),
            ("organisations", "exactly", 4, "attended"),
        ),
    ),
    WireText(
        "Xinhua photo caption only",
        "en",
        "Kuala Lumpur (Xinhua) -- Photo taken on May 2, 2024 shows the opening of the 17th Ad Hoc "
        "Group Senior Officials Meeting of the Bali Process in Kuala Lumpur, Malaysia. "
        "(Xinhua/Chong Wei)",
        place="Kuala Lumpur",
        agency="Xinhua",
        photo_credit="Xinhua/Chong Wei",
        members=members_of("malaysia"),
        meeting="ahg-som-17",
    ),
    WireText(
        "Kyodo, agency behind a comma",
        "en",
        "TOKYO, March 11, 2003, Kyodo - Experts of a regional forum ended a two-day review in "
        "Tokyo on Tuesday with a list of model laws against trafficking.\n\n"
        "The Ad Hoc Experts Group II review meeting of the Bali Process heard Thai and Japanese "
        "police.",
        date="2003-03-11",
        place="Tokyo",
        agency="Kyodo",
        members=members_of("thailand japan"),
        meeting="aheg2-tokyo-2003",
    ),
    WireText(
        "Yonhap, no meeting of the forum",
        "en",
        "SEOUL, July 23, 2019 (Yonhap) -- South Korean police said Tuesday they had broken up a "
        "ring that brought workers from Thailand and Mongolia on forged papers.\n\n"
        "(END)",
        date="2019-07-23",
        place="Seoul",
        agency="Yonhap",
        members=members_of("republic-of-korea thailand mongolia"),
    ),
    WireText(
        "Bernama, capitals, dashes, sign-off",
        "en",
        "EXPERTS MEET ON IRREGULAR MOVEMENTS\n\n"
        "KUALA LUMPUR, June 12, 2012 (Bernama) -- The fourth meeting of the Technical Experts "
        "Working Group on Irregular Movements began here with officials from 12 countries.\n\n"
        "Malaysia, which hosts the four-day Bali Process workshop, urged Sri Lanka and "
        "Afghanistan to share passenger data.\n"
        "-- BERNAMA",
        date="2012-06-12",
        place="Kuala Lumpur",
        agency="Bernama",
        headline="EXPERTS MEET ON IRREGULAR MOVEMENTS",
        members=members_of("malaysia sri-lanka afghanistan"),
        meeting="tewg-04",
        figures=(("countries", "exactly", 12, "attended"),),
    ),
    WireText(
        "BSS, year in the place line",
        "en",
        "DHAKA, March 20, 2024 (BSS) - The co-chairs of the Bali Process held a high-level "
        "consultation here today with Bangladesh’s foreign secretary on safe migration.\n\n"
        "Envoys of Australia and Indonesia thanked Dhaka for sheltering the Rohingya.",
        date="2024-03-20",
        place="Dhaka",
        agency="BSS",
        members=members_of("bangladesh australia indonesia"),
        meeting="dhaka-consultation-2024",
    ),
    WireText(
        "PNA, place with a dash, agency at the end",
        "en",
        "MANILA – The Philippines is hosting a week of talks against trafficking, the Department "
        "of Justice said on Monday, Dec. 1, 2025.\n\n"
        "The eleventh annual meeting of the Working Group on Trafficking in Persons of the Bali "
        "Process opened with some 90 participants. (PNA)",
        date="2025-12-01",
        place="Manila",
        agency="PNA",
        members=members_of("philippines"),
        meeting="wg-tip-11-teg-rr-2025",
        figures=(("delegates", "about", 90, "attended"),),
    ),
    WireText(
        "PTI, no meeting named clearly",
        "en",
        "New Delhi, Feb 12 (PTI) India on Sunday said it supports every forum that fights human "
        "trafficking, including the Bali Process.",
        place="New Delhi",
        agency="PTI",
        members=members_of("india"),
    ),
]
