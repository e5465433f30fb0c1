"""Wire texts of offices, small papers and pages with menus around the report; made up."""

from .form import WireText, members_of

_LEAD = (
    "Ministers of Fiji and Samoa agreed to look after people found at sea together, and to tell "
    "each other within a day when a boat is seen off their coasts."
)

OFFICE_FORMS = (
    WireText(
        "A menu whose lines begin with dashes",
        "en",
        f"- Take action\n- 2030 agenda\nTwo islands agree on rescue at sea\n{_LEAD}",
        headline="Two islands agree on rescue at sea",
        members=members_of("fiji samoa"),
    ),
    WireText(
        "A day with its label and no blank",
        "en",
        f"Two islands agree on rescue\nView\nDate:2025-04-14 09:57:53\nSUVA (AP) — {_LEAD}",
        date="2025-04-14",
        place="Suva",
        agency="AP",
        headline="Two islands agree on rescue",
        members=members_of("fiji samoa"),
    ),
    WireText(
        "The day behind the title",
        "en",
        f"Two islands agree on rescue at sea July 22 2011\n\n{_LEAD}",
        date="2011-07-22",
        headline="Two islands agree on rescue at sea",
        members=members_of("fiji samoa"),
    ),
    WireText(
        "A day that is remembered every year is not that of the report",
        "en",
        "On the occasion of the International Day of Fishers on 18 December, Fiji and Samoa held "
        "a forum on 14-15 December 2023 in Suva.",
        place="Suva",
        members=members_of("fiji samoa"),
    ),
    WireText(
        "What was said the day after what happened",
        "id",
        "Harianpulau.com, JAKARTA—Fiji dan Samoa sepakat memperkuat kerja sama.\n"
        "Dalam pertemuan bilateral di Suva, Senin (23/6/2025), menteri Fiji menyampaikan usul.\n"
        "“Kami berterima kasih,” ujar menteri Samoa, seperti dikonfirmasi di Jakarta, Selasa "
        "(24/6/2025).",
        date="2025-06-24",
        place="Jakarta",
        agency="Harianpulau.com",
        members=members_of("fiji samoa"),
    ),
    WireText(
        "An agency behind a bullet above everything",
        "en",
        f"• Kyodo\n\n\n{_LEAD}",
        agency="Kyodo",
        members=members_of("fiji samoa"),
    ),
    WireText(
        "The place line behind a bullet",
        "en",
        f"Two islands agree on rescue\n\n  • TEMPO.CO, Jakarta - {_LEAD}",
        place="Jakarta",
        agency="Tempo.co",
        headline="Two islands agree on rescue",
        members=members_of("fiji samoa"),
    ),
    WireText(
        "The letters of a paper in brackets before a dash",
        "vi",
        "(PTH)- Fiji và Samoa đã họp về cứu hộ trên biển và sẽ báo cho nhau khi thấy tàu.",
        agency="PTH",
        members=members_of("fiji samoa"),
    ),
    WireText(
        "An agency in capitals behind the last sentence, above a menu",
        "id",
        "KUALA LUMPUR: Fiji dan Samoa hari ini memulakan mesyuarat dua hari di sini.\n\n"
        "Menteri akan mengadakan sidang media pukul 4 petang hari ini. BERNAMA\n\n"
        "Artikel Sebelum\n\nArtikel Berikut",
        place="Kuala Lumpur",
        agency="Bernama",
        members=members_of("fiji samoa"),
    ),
    WireText(
        "A city in capitals with a comma before the report",
        "en",
        f"KUALA LUMPUR, The Ministry of Ports said so today. {_LEAD}",
        place="Kuala Lumpur",
        members=members_of("fiji samoa"),
    ),
    WireText(
        "A picture between paragraphs, with a title of its own",
        "en",
        f"Two islands agree on rescue\n\nSUVA: {_LEAD}\n\n"
        "WARM WELCOME: Ann Bell, who arrived on Monday for a visit of two days, was greeted on "
        "the quay. She met fishers and their families there, and heard from them about the winter "
        "storms and the nights on the reef. — Bernama\n\n"
        "They will speak again next year, she said, and she hopes that others will join them.",
        place="Suva",
        headline="Two islands agree on rescue",
        photo_credit="Bernama",
        members=members_of("fiji samoa"),
    ),
    WireText(
        "Whom a picture is by, in capitals behind what it shows",
        "en",
        "Two islands agree on rescue\n\nAnn Bell leads the talks on August 9. PORTS MINISTRY\n\n"
        f"{_LEAD}",
        headline="Two islands agree on rescue",
        photo_credit="PORTS MINISTRY",
        members=members_of("fiji samoa"),
    ),
    WireText(
        "A label of a picture in Spanish",
        "en",
        "Two islands agree on rescue\n"
        "(VOVWORLD) - Ministers of Fiji and Samoa spoke today.\n"
        "Foto de ilustración: VNA. |\n"
        "They will speak again next week.",
        agency="VOV World",
        headline="Two islands agree on rescue",
        photo_credit="VNA",
        members=members_of("fiji samoa"),
    ),
    WireText(
        "An office's release under the name of an agency nobody knows",
        "en",
        f"{_LEAD}\n\nSource: Lagoon Coast Press",
        agency="Lagoon Coast Press",
        members=members_of("fiji samoa"),
    ),
    WireText(
        "What shows a caption is the place line below it",
        "id",
        "Rapat di Rote\n\nAA\n\nRAPAT - Suasana rapat di hotel.\n\n"
        "POS-LAUT.COM, KUPANG -Petugas bertandang dalam rangka rapat tentang nelayan Fiji.",
        place="Kupang",
        agency="POS-LAUT.COM",
        headline="Rapat di Rote",
        members=members_of("fiji"),
    ),
    WireText(
        "A town is not where a boat came from or where passengers landed",
        "en",
        "Fiji asks about a boat\n\n"
        "A boat that was pushed back from Darwin ran out of fuel on Monday.\n\n"
        "Eighteen nationals of Samoa had landed in Darwin last Tuesday.",
        headline="Fiji asks about a boat",
        members=members_of("fiji samoa"),
    ),
    WireText(
        "The day of who reads, above the day of the report",
        "en",
        "Today's Paper | March 04, 2026\n\nPublished 22 Feb, 2025 06:16am\n\n"
        f"Two islands agree on rescue at sea\n\nSUVA: {_LEAD}",
        date="2025-02-22",
        place="Suva",
        headline="Two islands agree on rescue at sea",
        members=members_of("fiji samoa"),
    ),
    WireText(
        "An agency in brackets behind the colon of a city",
        "en",
        f"SIALKOT: (APP) {_LEAD}",
        place="Sialkot",
        agency="APP",
        members=members_of("fiji samoa"),
    ),
    WireText(
        "In front of an office is not ahead",
        "id",
        "SUVA – Nelayan Fiji berkumpul di depan kantor pelabuhan itu, pada Senin (3/10/2022), "
        "untuk meminta bantuan dari pemerintah.",
        date="2022-10-03",
        place="Suva",
        members=members_of("fiji"),
    ),
    WireText(
        "An office that began a workshop stands in no place line",
        "en",
        "From 12-14 June 2024, the Regional Support Office (RSO), with the help of Fiji and Samoa, "
        "held a workshop on rescue in Suva, Fiji.",
        place="Suva",
        members=members_of("fiji samoa"),
    ),
    WireText(
        "Where ministers will meet is not where a report is from",
        "en",
        "Two islands agree on rescue\n\nFiji and Samoa said so in a statement ahead of meetings in "
        "Suva this week.",
        headline="Two islands agree on rescue",
        members=members_of("fiji samoa"),
    ),
    WireText(
        "Who is seen in a picture did not take it",
        "en",
        "Picture: Ann Bell (left) and her guests of Samoa.\n\nSUVA - Fiji asked for help at sea.",
        place="Suva",
        members=members_of("fiji samoa"),
    ),
)
