"""Wire texts of what was said at an event, and of sites with lines around the report; made up."""

from .form import WireText, members_of

EVENT_FORMS = (
    WireText(
        "Doorstop of a minister, its city in the title",
        "en",
        "Doorstop - Nadi, Fiji\n"
        "  • Transcript, E&OE\n"
        "Subjects: Pacific Immigration Development Community; fisheries; Samoa.\n"
        "Ann Bell, Foreign Minister: Good morning. Our talks in Suva went well, and the next "
        "ones will be in Apia.",
        place="Nadi",
        headline="Doorstop - Nadi, Fiji",
        members=members_of("fiji pidc samoa"),
    ),
    WireText(
        "Press conference after the ministers, preceded by officials",
        "en",
        "Joint press conference of the co-chairs\n"
        "MINISTER: We have just closed the ministerial conference of the Sixth Bali Process. It "
        "was preceded by a meeting of senior officials on the 22nd of March 2016, as you know.",
        headline="Joint press conference of the co-chairs",
        meeting="ministerial-06",
    ),
    WireText(
        "Number behind the letters in brackets",
        "en",
        "Nusa Dua, Bali (ANTARA News) - Fiji wants victims protected, its delegate told the Bali "
        "Regional Ministerial Conference (BRMC) V here on Tuesday.",
        place="Nusa Dua",
        agency="ANTARA",
        members=members_of("fiji"),
        meeting="ministerial-05",
    ),
    WireText(
        "Conference of ministers under its early name",
        "en",
        "Note: Where available, a printed form of this document can be ordered below from us\n"
        "Ministers close conference with a plan\n"
        "30 April 2003\n"
        "The Second Bali Regional Ministers Conference ended with a plan against forged papers, "
        "Nepal said.",
        date="2003-04-30",
        headline="Ministers close conference with a plan",
        members=members_of("nepal"),
        meeting="ministerial-02",
    ),
    WireText(
        "MINA, its codes and a link amid the report",
        "id",
        "Kathmandu, MINA – Pemerintah Nepal dan Bhutan akan berunding mengenai warga yang "
        "terusir, demikian pejabat setempat.\n"
        "Baca Juga: Warga Fiji dan Tonga Berlatih Bersama di Perbatasan Laut Selama Dua Pekan\n"
        "Perundingan itu tidak berkaitan dengan pertemuan lain. (T/RI-1/P02)\n"
        "Mi'raj News Agency (MINA)\n"
        "Wartawan: Sari Dewi",
        place="Kathmandu",
        agency="MINA",
        byline="Sari Dewi",
        members=members_of("bhutan nepal"),
    ),
    WireText(
        "French radio, from its correspondent",
        "fr",
        "Avec notre correspondante à Bangkok, Léa Martin\n"
        "Les pays de la région se sont réunis pour parler des bateaux en détresse, et la Malaisie "
        "a promis des vivres.",
        place="Bangkok",
        byline="Léa Martin",
        members=members_of("malaysia"),
    ),
    WireText(
        "Vietnamese site, the way to the page with slashes",
        "vi",
        "Trang chủ / Thời sự / Đối ngoại\n"
        "Việt Nam nêu sáng kiến chống mua bán người\n"
        "06:31 PM 24/07/2019\n"
        "Tại Đà Nẵng, Hội nghị quan chức cao cấp lần thứ 14 Nhóm công tác của Tiến trình Bali đã "
        "nghe đại diện Thái-lan và Lào trình bày.",
        date="2019-07-24",
        place="Da Nang",
        headline="Việt Nam nêu sáng kiến chống mua bán người",
        members=members_of("lao-pdr thailand viet-nam"),
        meeting="ahg-som-14",
    ),
    WireText(
        "Release of an embassy under its address",
        "en",
        "EMBASSY OF THE PHILIPPINES\n"
        "12 Harbour Road, Yarralumla, ACT 2600, Australia\n"
        "Envoy speaks of new laws at the Bali Process conference\n"
        "PRESS RELEASE\n"
        "13 February 2023, ADELAIDE – The Philippine ambassador spoke of new laws at the 8th "
        "Bali Process Ministerial Conference.",
        date="2023-02-13",
        place="Adelaide",
        headline="Envoy speaks of new laws at the Bali Process conference",
        members=members_of("philippines"),
        meeting="ministerial-08",
    ),
    WireText(
        "Prices above an Indonesian report, the day far behind who said it",
        "id",
        "  • EMAS 1.002.000   3.000   0,30%\n"
        "  • USD/IDR 15.010   12,00   0,08%\n"
        "Perdagangan orang dibahas para pemimpin di Labuan Bajo\n"
        "“Harus diberantas,” ujar menteri dalam konferensi pers di sebuah hotel yang terletak di "
        "Kabupaten Manggarai Barat, Provinsi NTT, pada Senin 8 Mei 2023.",
        date="2023-05-08",
        headline="Perdagangan orang dibahas para pemimpin di Labuan Bajo",
    ),
    WireText(
        "Names of a house in a row above the title",
        "en",
        "Coast Media Centre Coast Media Watch Coast Journal Review\n"
        "Speech on asylum deal stirs papers\n"
        "Wednesday, July 31, 2013\n"
        "SUVA (PACNEWS): Papers in Fiji quoted the speech on their front pages.",
        date="2013-07-31",
        place="Suva",
        agency="PACNEWS",
        headline="Speech on asylum deal stirs papers",
        members=members_of("fiji"),
    ),
    WireText(
        "Vietnamese translation, who did it before the agency",
        "vi",
        "Kết thúc hội nghị cảnh sát khu vực\n"
        "Ngày 27/5, hội nghị cảnh sát đã kết thúc tại Phnompenh và ra thông cáo chung với sự tham "
        "dự của Mi-an-ma./. Trần Văn An dịch (Tân Hoa xã)",
        place="Phnom Penh",
        agency="Xinhua",
        headline="Kết thúc hội nghị cảnh sát khu vực",
        members=members_of("myanmar"),
    ),
    WireText(
        "French release, city with its province",
        "fr",
        "13 novembre 2010\n"
        "Ottawa (Ontario)\n"
        "Le processus de Bali réunit des pays de la région, dont la Thaïlande, et le Canada prend "
        "part à ses ateliers.",
        date="2010-11-13",
        place="Ottawa",
        members=members_of("canada thailand"),
    ),
    WireText(
        "What sums it up above the place line",
        "en",
        "Talks on boats at sea begin this week, with the islands asking for help to feed those "
        "who land.\n"
        "SUVA: Officials from Tonga said they would send food, and asked the Office on Drugs and "
        "Crime for advice.",
        place="Suva",
        members=members_of("tonga unodc"),
    ),
    WireText(
        "Another forum, city nobody knows, days and a colon",
        "en",
        "Senior officials prepare the migration conference of another process\n"
        "Pamukkale, 10 December 2012: The second preparatory meeting for the 5th Budapest Process "
        "Ministerial Conference was held by Iraq and Pakistan.",
        date="2012-12-10",
        place="Pamukkale",
        headline="Senior officials prepare the migration conference of another process",
        members=members_of("iraq pakistan"),
    ),
    WireText(
        "Correspondent and staff",
        "en",
        "Minister in Bali for talks on smuggling\n"
        "By Indonesia correspondent Jo Reed and staff\n"
        "The minister hopes for more patrols by Nauru, he said at the fifth ministerial "
        "conference of the Bali Process.",
        headline="Minister in Bali for talks on smuggling",
        byline="Jo Reed",
        members=members_of("nauru"),
        meeting="ministerial-05",
    ),
)
