"""Wire texts with towns nobody knows, pages that go on below a report, strokes; made up."""

from .form import WireText, members_of

_LEAD = (
    "Ministers of Fiji and Samoa agreed to look after people found at sea together, and to tell "
    "each other within a day when a boat is seen off their coasts."
)

MENDED_FORMS = (
    WireText(
        "A town nobody knows, in capitals before a colon",
        "en",
        f"TAVEUNI: {_LEAD}\n\nThey will speak again, he said.",
        place="Taveuni",
        members=members_of("fiji samoa"),
    ),
    WireText(
        "Who speaks in a transcript is no town",
        "en",
        f"Press conference\n\n4 May 2017\n\nMARLBOROUGH: {_LEAD}",
        date="2017-05-04",
        members=members_of("fiji samoa"),
    ),
    WireText(
        "A town nobody knows, below what sums the report up",
        "en",
        f"Two islands agree\n\nThe boats were found in March near the reef.\n\nLABASA — {_LEAD}",
        place="Labasa",
        headline="Two islands agree",
        members=members_of("fiji samoa"),
    ),
    WireText(
        "An agency between strokes behind the day",
        "en",
        f"SUVA, APR 26 /TAN/ – {_LEAD}",
        place="Suva",
        agency="TAN",
        members=members_of("fiji samoa"),
    ),
    WireText(
        "A paper in brackets before a dash, without a city",
        "en",
        f"(Lagoon News) — {_LEAD}",
        agency="Lagoon News",
        members=members_of("fiji samoa"),
    ),
    WireText(
        "A paper nobody knows behind the city",
        "id",
        "Jakarta, Laguna Times - Menteri dari Fiji dan Samoa sepakat saling memberi tahu.",
        place="Jakarta",
        agency="Laguna Times",
        members=members_of("fiji samoa"),
    ),
    WireText(
        "A paper of one word with two capitals before a dash",
        "id",
        "LagunaChannel—Menteri dari Fiji dan Samoa sepakat saling memberi tahu.",
        agency="LagunaChannel",
        members=members_of("fiji samoa"),
    ),
    WireText(
        "The report glued to the colon behind the city",
        "id",
        "TEMPO Interaktif, Jakarta:Menteri dari Fiji dan Samoa sepakat untuk saling memberi tahu "
        "kalau ada perahu di laut.",
        place="Jakarta",
        agency="Tempo.co",
        members=members_of("fiji samoa"),
    ),
    WireText(
        "A State where a city would stand",
        "id",
        "PULAU.id, FIJI- Para nelayan mendarat lagi di pantai itu.",
        agency="PULAU.id",
    ),
    WireText(
        "A city in the title of a French report, and the agency below",
        "fr",
        "Suva : rencontre sur la sécurité en mer\n\n"
        "(VNA) - Les ministres des Fidji se sont réunis mardi matin.",
        agency="VNA",
        headline="Suva : rencontre sur la sécurité en mer",
        members=members_of("fiji"),
    ),
    WireText(
        "A correspondent's city in French, with its country",
        "fr",
        "La mer et ses ports\n\n"
        "Depuis le début de l'année, des pêcheurs des Fidji vivent sur le quai.\n\n"
        "Correspondance de Phnom Penh (Cambodge). - Des hommes attendent devant le port depuis le "
        "matin.",
        place="Phnom Penh",
        headline="La mer et ses ports",
        members=members_of("cambodia fiji"),
    ),
    WireText(
        "The day, and the city in brackets behind it",
        "en",
        f"13-11-2025 (SUVA) {_LEAD}",
        date="2025-11-13",
        place="Suva",
        members=members_of("fiji samoa"),
    ),
    WireText(
        "The day glued to the section of a page",
        "en",
        f"SocietySeptember 3, 2018\n\nTwo islands look after boats\n\n{_LEAD}",
        date="2018-09-03",
        headline="Two islands look after boats",
        members=members_of("fiji samoa"),
    ),
    WireText(
        "Place and day with their labels run together",
        "en",
        f"Two islands look after boats\n\nLocation: Suva, FijiDate: 13 October 2017\n\n{_LEAD}",
        date="2017-10-13",
        place="Suva",
        headline="Two islands look after boats",
        members=members_of("fiji samoa"),
    ),
    WireText(
        "A venue with its city on a line of its own",
        "en",
        f"Two islands look after boats\n\nReef Hotel, Nusa Dua, Bali\n\n5 May 2013\n\n{_LEAD}",
        date="2013-05-05",
        place="Nusa Dua",
        headline="Two islands look after boats",
        members=members_of("fiji samoa"),
    ),
    WireText(
        "A mark below which the page shows other reports",
        "en",
        f"SUVA, Nov. 4 (Yonhap) -- {_LEAD}\n(END)\n-\nJapan wins again\n-\nNauru votes",
        place="Suva",
        agency="Yonhap",
        members=members_of("fiji samoa"),
    ),
    WireText(
        "A menu below the source",
        "id",
        "Dua Pulau Sepakat Saling Memberi Tahu\n\n"
        "Nelayan Fiji di dermaga. /ANTARA FOTO/Rahma\n\n"
        "Menteri dari Samoa sepakat saling memberi tahu kalau ada perahu terlihat di laut.\n\n"
        "Sumber: REUTERS\n\nTags\n\nTerkait\n\nKabar Daerah\n\nx",
        agency="Reuters",
        headline="Dua Pulau Sepakat Saling Memberi Tahu",
        photo_credit="ANTARA FOTO/Rahma",
        members=members_of("fiji samoa"),
    ),
    WireText(
        "A paper in brackets below the report, and readers' remarks",
        "en",
        f"Two islands look after boats\n\nThe plan is new.\n\n{_LEAD} (Lagoon Gazette)\n\n"
        "1. Well done, and about time too, if anybody asks me, who was never asked before.",
        agency="Lagoon Gazette",
        headline="Two islands look after boats",
        members=members_of("fiji samoa"),
    ),
    WireText(
        "A picture of an agency behind a dash",
        "en",
        "Ann Bell of Fiji opened the talks this week. — Reuters pic\n\n"
        "SUVA, June 9 — Samoa asked for help with its boats.",
        place="Suva",
        photo_credit="Reuters",
        members=members_of("fiji samoa"),
    ),
    WireText(
        "A photographer of one name behind the agency",
        "id",
        "Rep: Ann Bell/ Red: Bo Chan\n"
        "Nelayan Fiji menunggu di dermaga, Jumat (17/7). (Antara/Rahma)\n\n"
        "Menteri dari Samoa sepakat saling memberi tahu kalau ada perahu terlihat di laut.",
        byline="Ann Bell",
        photo_credit="Antara/Rahma",
        members=members_of("fiji samoa"),
    ),
    WireText(
        "What Getty asks to print",
        "en",
        "A boat off Fiji in May. (Photo credit should read ANN BELL/AFP/Getty Images)\n\n"
        "SUVA - Samoa asked for help with its boats.",
        place="Suva",
        photo_credit="ANN BELL/AFP/Getty Images",
        members=members_of("fiji samoa"),
    ),
    WireText(
        "Where people are kept is not where a report is from",
        "en",
        "Five Fijians who stayed in the shelter in Damascus came home on Saturday.\n\n"
        "They were helped through the Embassy in Damascus, and will now be asked what happened.",
        members=members_of("fiji"),
    ),
    WireText(
        "A misprinted number of a conference, its forum not named",
        "id",
        "Menteri akan membahasnya dalam Konferensi Regional Tingkat Menteri ke dua tentang "
        "perdagangan manusia di Nusa Dua, Bali pada 28 sampai 30 April 2003 mendatang.",
        meeting="ministerial-02",
    ),
    WireText(
        "A currency and a town that hold the names of States",
        "id",
        "Jakarta (ANTARA) - Mereka membayar AS$1.200 untuk ke Lao Cai, kata orang Fiji itu.",
        place="Jakarta",
        agency="ANTARA",
        members=members_of("fiji"),
    ),
)
