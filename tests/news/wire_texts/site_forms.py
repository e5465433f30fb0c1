"""Wire texts as sites and offices print them: labels, notices, weather, slogans; all made up."""

from .form import WireText, members_of

SITE_FORMS = (
    WireText(
        "Page of an event, its place behind a label and glued to the next",
        "en",
        "Second Senior Officials Meeting\n"
        "Location: Brisbane, AustraliaDate: 07 - 08 June 2004\n"
        "Nepal asked the second senior officials' meeting of the Bali Process for help with its "
        "border posts.",
        place="Brisbane",
        headline="Second Senior Officials Meeting",
        members=members_of("nepal"),
        meeting="som-02",
    ),
    WireText(
        "Note of the co-chairs, lines cut under short headings",
        "en",
        "BALI PROCESS AD HOC GROUP\n"
        "CO-CHAIRS' NOTE\n"
        "The co-chairs of the Bali Process on People Smuggling, Trafficking in Persons and\n"
        "Related Transnational Crime (Bali Process) invited officials to a meeting of the Ad\n"
        "Hoc Group in Perth on 14 and 15 December 2009. Officials came from Bhutan, Nepal, the\n"
        "port police of Fiji, a school of border guards, and the International Organization for\n"
        "Migration, which spoke about returns. Others followed the meeting from a distance, as\n"
        "the weather had closed their airports.\n",
        place="Perth",
        headline="BALI PROCESS AD HOC GROUP",
        members=members_of("bhutan fiji iom nepal"),
        meeting="ahg-som-02",
    ),
    WireText(
        "Paper without scripts",
        "en",
        "JavaScript disabled. Please enable JavaScript to use My News and user settings.\n"
        "If you have trouble accessing our login form below, you can go to our login page.\n"
        "Bali talks grind on with no result\n"
        "Ministers flew this week to a hotel in Bali and sat around a very large table. Nauru was "
        "not there.",
        place="Bali",
        headline="Bali talks grind on with no result",
        members=members_of("nauru"),
    ),
    WireText(
        "Office launched today",
        "en",
        "Support office to strengthen the work of the forum\n"
        "Ministers today launched a support office in Bangkok, with guests from Samoa and Tonga.",
        place="Bangkok",
        headline="Support office to strengthen the work of the forum",
        members=members_of("samoa tonga"),
    ),
    WireText(
        "Agency of the United Nations, a form to search above",
        "en",
        "Close sites icon close\n"
        "Search form\n"
        "Search for the country site.\n"
        "Agencies welcome new promises of ministers in Adelaide\n"
        "11 February 2023\n"
        "Bangkok — As the Bali Process ministers went home from Adelaide, IOM and UNODC welcomed "
        "their strategy.",
        date="2023-02-11",
        place="Bangkok",
        headline="Agencies welcome new promises of ministers in Adelaide",
        members=members_of("iom unodc"),
        meeting="ministerial-08",
    ),
    WireText(
        "Ministry's spokesperson on another year's report",
        "en",
        " date 2020-07-02 Vietnam ready to cooperate against trafficking\n"
        "The 2019 report of a department abroad is not fair to the country and to all it has done "
        "since, the spokesperson said at a press conference in Hanoi on July 2.\n"
        "The spokesperson at the conference (Photo: VNA)\n"
        "Work with Laos goes on./.",
        date="2020-07-02",
        place="Hanoi",
        agency="VNA",
        headline="Vietnam ready to cooperate against trafficking",
        photo_credit="VNA",
        members=members_of("lao-pdr viet-nam"),
    ),
    WireText(
        "Caption, credit and place line glued with dashes",
        "en",
        " date 2021-07-19 Guards take over a child at the border. — VNA/VNS Photo HÀ NỘI — The "
        "report is biased, said the foreign ministry, and thanked Cambodia for its help.",
        date="2021-07-19",
        place="Hanoi",
        photo_credit="VNA/VNS Photo",
        members=members_of("cambodia"),
    ),
    WireText(
        "Site with its slogan, the paper's name twice before the day",
        "en",
        "Coastal.vn - Trang tin của vùng biển\n"
        "Vietnam affirms its will to fight trafficking\n"
        "Báo Quốc TếBáo Quốc Tế16/07/2024\n"
        "Delegates take a picture. (Photo: Xuan An)\n"
        "From July 16-18, in Hanoi, officials met with guests from Sri Lanka, the consular "
        "department said.",
        date="2024-07-16",
        place="Hanoi",
        agency="Báo Quốc tế",
        headline="Vietnam affirms its will to fight trafficking",
        photo_credit="Xuan An",
        members=members_of("sri-lanka viet-nam"),
    ),
    WireText(
        "Picture from another's site under a stamp",
        "en",
        "Vietnam affirms its will to end trafficking\n"
        "Wednesday, 17/07/2024 13:28\n"
        "Delegates take a picture. (Photo: baoquocte.vn)\n"
        "On July 16, in Hanoi, officials met with guests from Sri Lanka, the consular department "
        "said in a note.",
        date="2024-07-17",
        place="Hanoi",
        headline="Vietnam affirms its will to end trafficking",
        photo_credit="baoquocte.vn",
        members=members_of("sri-lanka viet-nam"),
    ),
    WireText(
        "Indonesian paper, today's day and weather above",
        "id",
        "Saturday, April 27, 2024\n"
        "33.7 C\n"
        "Jayapura\n"
        "Kabinet Baru Segera Dilantik\n"
        "JAKARTA, Jawa Pos – Kabinet baru akan dilantik oleh presiden, kata juru bicara "
        "istana. Tamu dari Timor Leste sudah tiba.",
        place="Jakarta",
        agency="Jawa Pos",
        headline="Kabinet Baru Segera Dilantik",
        members=members_of("timor-leste"),
    ),
    WireText(
        "Who stands where, without a credit, and the day below the picture",
        "en",
        "Asia-Pacific nations vow action on smugglers\n"
        "Asia-Pacific nations agreed Tuesday to push for better laws, Australia said.\n"
        "The minister (L) and his colleague (R) speak in Nusa Dua on the resort island of Bali on "
        "April 2, 2013.\n"
        "The 37 countries present want to do more, the minister said at the end of a meeting of "
        "the Bali Process, and Kiribati agreed.",
        date="2013-04-02",
        place="Nusa Dua",
        headline="Asia-Pacific nations vow action on smugglers",
        members=members_of("australia kiribati"),
        meeting="ministerial-05",
        figures=(("countries", "exactly", 37, "attended"),),
    ),
    WireText(
        "Caption with an agency behind a dash, short lines that sum up",
        "en",
        " date 2026-02-27 The interior minister with colleagues of five countries during the "
        "conference on irregular migration and on cooperation in matters of security. — APP\n"
        "Conference looked at smuggling by sea.\n"
        "Efforts of the police are visible, ministers say.\n"
        "Next round is to be in spring.\n"
        "A conference on irregular migration met in Warsaw, with interior ministers from Finland "
        "and Pakistan at one table for the first time in years.\n"
        "They want a joint plan.",
        date="2026-02-27",
        place="Warsaw",
        agency="APP",
        photo_credit="APP",
        members=members_of("finland pakistan"),
    ),
    WireText(
        "Gathering in a city, told late and beside its days",
        "en",
        "The Bali Process working group gathered for the fourth and final meeting of the 6th Joint "
        "Period of Action.\n"
        "In that time Sri Lanka and Thailand joined their efforts. Fiji discussed ways to help. "
        "All of them shared what they knew.\n"
        "Held over 16-18 July 2024 in Hanoi, the gathering was a space to look back.",
        place="Hanoi",
        members=members_of("fiji sri-lanka thailand"),
        meeting="jpoa-06-final-hanoi",
    ),
    WireText(
        "Days of a meeting with its city are no day of the report",
        "en",
        "20-21 May 2015 • Wellington, New Zealand\n"
        "Members of the Bali Process met for the Ninth Ad Hoc Group Senior Officials' Meeting, and "
        "Sri Lanka spoke about returns.",
        place="Wellington",
        members=members_of("sri-lanka"),
        meeting="ahg-som-09",
    ),
    WireText(
        "Author and agency before the post",
        "en",
        "Minister to pursue plan for a centre\n"
        "This was published 10 years ago\n"
        "By Ann Bell and AAP South-East Asia Correspondent\n"
        "The minister will go on with her plan, though the 4th Bali Process summit of ministers "
        "did not take it up, Kiribati said.",
        agency="AAP",
        headline="Minister to pursue plan for a centre",
        byline="Ann Bell",
        members=members_of("kiribati"),
        meeting="ministerial-04",
    ),
)
