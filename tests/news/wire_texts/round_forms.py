"""Wire texts cut into lines, printed with other calendars, notes and links around them; made up."""

from .form import WireText, members_of

ROUND_FORMS = (
    WireText(
        "Reuters on its site, lines cut raggedly, no dash behind the day",
        "en",
        " date 2015-12-04 (adds closing statements, comment by the islands)\n"
        "By Ann Bell and Joe Reed\n"
        "SUVA Dec 4 Fiji called on Friday for a joint answer to the\n"
        "boats that drift in the region, but no plan came out of an\n"
        "island meeting on the shipping lanes that cross the Indian\n"
        "Ocean and the seas around.\n"
        "Officials from Tonga and Samoa met in the capital to look for\n"
        "ways in which small states could help each other whenever\n"
        "people are found at sea, which happens more often than any of\n"
        "them can bear alone.\n"
        "This week the fishing fleet saw four boats, and the\n"
        "International Organization for Migration\n"
        "(IOM) asked for food to be sent to all of the villages where\n"
        "those on board had come ashore.\n",
        date="2015-12-04",
        place="Suva",
        byline="Ann Bell and Joe Reed",
        members=members_of("fiji iom samoa tonga"),
    ),
    WireText(
        "MINA, day of the Islamic calendar in the place line",
        "id",
        "PEMERINTAH NEPAL JANJI SELIDIKI PENYELUNDUPAN\n"
        "Kathmandu, 8 Sya’ban 1436/26 Mei 2015 (MINA) – Pemerintah Nepal berjanji menyelidiki "
        "penyelundupan manusia yang terjadi di perbatasan, kata menteri dalam negeri negara itu, "
        "Senin (25/5).\n"
        "Mi’raj Islamic News Agency (MINA)",
        date="2015-05-26",
        place="Kathmandu",
        agency="MINA",
        headline="PEMERINTAH NEPAL JANJI SELIDIKI PENYELUNDUPAN",
        members=members_of("nepal"),
    ),
    WireText(
        "Xinhua behind a row of other titles",
        "en",
        "Off the wire\n"
        "Cup final may be played in rain  • Two hurt as bus slides off a road  • Markets close "
        "higher in Canada  • Full text of the white paper on rice\n"
        "Thailand hosts talks on migration at sea\n"
        "Xinhua, December 5, 2015 Adjust font size:\n"
        "Officials of 18 countries spoke about boats in distress on Friday, the host said, and "
        "Bangladesh asked for patrols.",
        date="2015-12-05",
        agency="Xinhua",
        headline="Thailand hosts talks on migration at sea",
        members=members_of("bangladesh thailand"),
    ),
    WireText(
        "Ministry's release, its day behind the word",
        "en",
        "Ministry of Foreign Affairs: Press Release on 26 May 2015, The Ministry will host a "
        "special meeting on 29 May 2015 with 16 members of the Bali Process, and Nepal as guest.",
        date="2015-05-26",
        members=members_of("nepal"),
        figures=(("members", "exactly", 16, "expected"),),
    ),
    WireText(
        "French bulletin, evening behind the weekday",
        "fr",
        "Le ministre de la Justice veut protéger les victimes de la traite. En marge d'une "
        "cérémonie au centre de Jakarta, dimanche soir (10/12), il a parlé des réfugiés venus "
        "d'Afghanistan et d'Iran.",
        place="Jakarta",
        members=members_of("afghanistan iran"),
    ),
    WireText(
        "Two correspondents of French radio below what sums it up",
        "fr",
        "GRILLE DES PROGRAMMES\n"
        "Pour profiter pleinement de ce site, vous devez activer les cookies dans les paramètres.\n"
        "Migrations: des bateaux secourus au large\n"
        "Des pêcheurs secourent des bateaux devant Aceh. REUTERS/Ann Bell\n"
        "Environ mille migrants ont été secourus près des côtes de la Malaisie ces derniers "
        "jours, après avoir été abandonnés par leurs passeurs.\n"
        "Avec notre correspondante à Jakarta, Léa Martin\n"
        "Le Népal a envoyé des vivres, et le Bhoutan des couvertures.",
        place="Jakarta",
        headline="Migrations: des bateaux secourus au large",
        byline="Léa Martin",
        photo_credit="REUTERS/Ann Bell",
        members=members_of("bhutan malaysia nepal"),
    ),
    WireText(
        "Kompas, the way to the page cut off, its place line far below",
        "id",
        "logo Kompas.id\n"
        "InternasionalKapal Tiba di Pulau...\n"
        "Kapal Tiba di Pulau yang Jauh\n"
        "Kemenlu melihat ada sindikat di balik kedatangan kapal. Kerja sama perlu diperkuat.\n"
        "Oleh\n"
        "SARI DEWI\n"
        "· 5 menit baca\n"
        "Warga dikawal setelah kapal yang mengangkut 119 orang mendarat di pantai pekan lalu.\n"
        "AFP/ANN BELL\n"
        "Warga dikawal setelah kapal yang mengangkut 119 orang mendarat di pantai pekan lalu.\n"
        "JAKARTA, KOMPAS — Sindikat perdagangan orang diduga bermain dalam kedatangan kapal dari "
        "Banglades. Mereka mengatur perjalanan ke berbagai negara.\n"
        "Seorang direktur di Jakarta, Kamis (19/1/2023), mengatakan, tanda itu jelas.\n"
        "Editor:\n"
        "BIMA ARYA",
        date="2023-01-19",
        place="Jakarta",
        agency="Kompas.com",
        headline="Kapal Tiba di Pulau yang Jauh",
        byline="SARI DEWI",
        photo_credit="AFP/ANN BELL",
        members=members_of("bangladesh"),
    ),
    WireText(
        "VNA in French, links to others and the title of the next report below",
        "fr",
        "Le Vietnam prêt à coopérer contre la traite\n"
        ">>La Thaïlande et le Laos renforcent leurs contrôles\n"
        "Hanoï (VNA) – Une conférence contre la traite a réuni des juristes de "
        "Grande-Bretagne, a dit la porte-parole. -VNA\n"
        "Voir plus\n"
        "Entretien au téléphone entre des ministres",
        place="Hanoi",
        agency="VNA",
        headline="Le Vietnam prêt à coopérer contre la traite",
        members=members_of("united-kingdom viet-nam"),
    ),
    WireText(
        "Caption printed twice, the photographer in brackets",
        "en",
        "Minister discusses people smuggling\n"
        "  • 22/03/2016\n"
        "Ann Bell (Joe Reed)\n"
        "Ann Bell (Joe Reed)\n"
        "The immigration minister is in Bali to speak about people smuggling at a conference of "
        "43 countries, and New Zealand gave money, she said.",
        date="2016-03-22",
        place="Bali",
        headline="Minister discusses people smuggling",
        photo_credit="Joe Reed",
        members=members_of("new-zealand"),
        meeting="ministerial-06",
    ),
    WireText(
        "A title with a full stop above the agency in brackets",
        "id",
        "Pejabat tinggi negara-negara Mekong bertemu di kota Hanoi.\n"
        "( VOVworld) -  Pertemuan pejabat tinggi mengenai perdagangan manusia dibuka, dan Laos "
        "menyampaikan laporan.",
        agency="VOV World",
        headline="Pejabat tinggi negara-negara Mekong bertemu di kota Hanoi.",
        members=members_of("lao-pdr"),
    ),
)
