"""Wire texts of speakers, lists of agencies and pages whose lines were cut oddly; made up."""

from .form import WireText, members_of

SPOKEN_FORMS = (
    WireText(
        "A place in capitals with a full stop behind the site's name",
        "id",
        "KONTAN.CO.ID - KUPANG. Sebuah perahu dari Fiji terdampar pada hari Senin (27/12). "
        "Dilansir dari Reuters, Komisaris Tinggi PBB untuk Pengungsi meminta bantuan.",
        place="Kupang",
        agency="Kontan.co.id",
        members=members_of("fiji unhcr"),
    ),
    WireText(
        "The day of what happened, with its weekday and year",
        "id",
        "Lagi, Perahu Mendarat di Kupang\n\n"
        "Harianpulau.com: Sebanyak 50 warga Nepal mendarat di pantai pada Kamis, 16 Februari 2023, "
        "pagi.\n\n"
        "Polisi setempat memberi mereka makan dan minum.",
        date="2023-02-16",
        agency="Harianpulau.com",
        headline="Lagi, Perahu Mendarat di Kupang",
        members=members_of("nepal"),
    ),
    WireText(
        "The day on which a paper reported, far into the text",
        "id",
        "Liputan6.com, Kupang - Baru-baru ini para pengungsi datang lagi. Mereka dari Nepal.\n"
        "Mereka sebetulnya mendapat tempat di Fiji. Namun banyak yang pergi.\n"
        "Arab News melaporkan, Rabu (28/12/2022), bagaimana keadaan mereka.",
        date="2022-12-28",
        place="Kupang",
        agency="Liputan6.com",
        members=members_of("fiji nepal"),
    ),
    WireText(
        "A speaker says where she is, and where the meeting of the year before was",
        "en",
        "Doorstop interview\n\n"
        "  • Transcript, E&OE\n"
        "24 May 2017\n\n"
        "ANN BELL: I am delighted to be joined by the envoys of Fiji. We have come a long way from "
        "last year's meeting in Suva in 2016.\n\n"
        "The talks are about what every country can do for those who work at sea.\n\n"
        "Nobody has done it before. I am proud that this is happening in Apia, my home town.",
        date="2017-05-24",
        place="Apia",
        members=members_of("fiji"),
    ),
    WireText(
        "An example of a place is not where it happens",
        "en",
        "Samoa wants to talk about centres\n\n"
        "The islands hold people at places like the old barracks in Dunedin, where a Fijian died "
        "on Monday.",
        headline="Samoa wants to talk about centres",
        members=members_of("fiji samoa"),
    ),
    WireText(
        "A visitor's title says where she is",
        "en",
        "Nepalese minister in Thimphu on day-long visit\n"
        "The visit comes a week after envoys of Nepal held talks in Kathmandu about the border "
        "with Bhutan.",
        place="Thimphu",
        headline="Nepalese minister in Thimphu on day-long visit",
        members=members_of("bhutan nepal"),
    ),
    WireText(
        "What the picture shows in a sentence before its credit, a source with another",
        "en",
        "Pakistan signs with a neighbour\n\n"
        "The interior minister of Pakistan has signed a paper on those who cross the border at "
        "night.\n\n"
        "Photo: The ministers sign the paper at the house of the prime minister in the presence of "
        "their envoys (APP)\n"
        "Source: Commonspot.eu with APP News (Pakistan)",
        agency="Commonspot.eu",
        headline="Pakistan signs with a neighbour",
        photo_credit="APP",
        members=members_of("pakistan"),
    ),
    WireText(
        "A statement came in on a day in brackets",
        "id",
        "TRIBUNNEWS.COM, JAKARTA-- Pemerintah Fiji telah membentuk satgas untuk para pengungsi.\n"
        "“Kami tidak tinggal diam,” tegas menterinya, pada keterangan yang diterima Tribunnews.com "
        "di Jakarta (19/9/2017)",
        date="2017-09-19",
        place="Jakarta",
        agency="Tribunnews.com",
        members=members_of("fiji"),
    ),
    WireText(
        "Section, day and author with strokes between, the paper with a full stop",
        "id",
        "Menteri Ajak Dunia Membantu Pengungsi\n\n"
        "Politik  RABU, 26 SEPTEMBER 2018 , 03:14:00 WIB | LAPORAN: BUDI SANTOSO\n\n"
        "RMOL. Fiji mengajak dunia membantu para pengungsi, sebagaimana dikatakan menterinya dalam "
        "sebuah jamuan yang juga dihadiri para utusan dari Nepal dan Bhutan serta banyak tamu.",
        date="2018-09-26",
        agency="RMOL",
        headline="Menteri Ajak Dunia Membantu Pengungsi",
        byline="BUDI SANTOSO",
        members=members_of("bhutan fiji nepal"),
    ),
    WireText(
        "The first lines of paragraphs are shorter than the others",
        "en",
        "The head of the islands' shelter Ann Bell today\n"
        "urged governments and business leaders to show what they can do together\n"
        "with the people in the region and to share what they have with those who\n"
        "have nothing at all.\n"
        "Addressing ministers of six countries at the Second\n"
        "Conference of the Islands in Apia, Samoa, she asked all of them to do more\n"
        "for those who fled from the floods of Nepal in the last winter and who do\n"
        "not want to go back.\n",
        place="Apia",
        members=members_of("nepal samoa"),
    ),
    WireText(
        "The comma behind the month, and a city that nobody knows with its country",
        "en",
        "Fiji goes on against trafficking\n\n"
        "December, 13 2024\n"
        "A delegation of Fiji attended the meeting of task forces taking place in Ugulu, Ra, Samoa "
        "with the help of the ASEAN-Australia Counter Trafficking Program.",
        date="2024-12-13",
        place="Ugulu",
        headline="Fiji goes on against trafficking",
        members=members_of("fiji samoa"),
    ),
    WireText(
        "A site's address with a slip, and who signed twice in brackets",
        "id",
        "Menteri Bicara di Suva\n\n"
        "Para utusan (Foto: harianpulau,com)\n\n"
        "Menteri Fiji bicara tentang kapal dari Tonga, katanya di Suva.\n"
        "(Ani Wijaya/Ani Wijaya)",
        place="Suva",
        headline="Menteri Bicara di Suva",
        photo_credit="harianpulau,com",
        members=members_of("fiji tonga"),
    ),
    WireText(
        "What is reported from a city is heard elsewhere",
        "en",
        "Fiji sends a stark message\n\n"
        "28 June 2002\n\n"
        "Fiji has sent out leaflets. “Reports from Apia tell that they are read in Samoa,” its "
        "minister said today.\n"
        "The Three Kings. Photo/Ann Bell",
        date="2002-06-28",
        headline="Fiji sends a stark message",
        photo_credit="Ann Bell",
        members=members_of("fiji samoa"),
    ),
    WireText(
        "The day on which somebody looked at the page stands above",
        "en",
        "Tuesday, 14 May 2024\nPDF Print E-mail\nWednesday, 18 May 2011 22:04\n\n"
        "SUVA: The paper that Fiji and Tonga signed is something new, said a minister.",
        date="2011-05-18",
        place="Suva",
        members=members_of("fiji tonga"),
    ),
    WireText(
        "The page's day above, the report's glued to its place",
        "en",
        "April 20, 2024\nRecent News\n\n"
        "Fiji and Tonga stay with their paper on boats\n\n"
        "20 May 2011SUVA: The paper that Fiji and Tonga signed is still good, said a minister.",
        date="2011-05-20",
        place="Suva",
        headline="Fiji and Tonga stay with their paper on boats",
        members=members_of("fiji tonga"),
    ),
    WireText(
        "A label without a name above the agency, and an island State that is no place here",
        "fr",
        "Le Népal propose des places sur les îles\n\n"
        "Auteur:\n \nPar AFP\nPublié le 11 octobre 2017 - 12:43\n\n"
        "Le Népal propose à ceux qui attendent de les reloger à Nauru, loin de tout.",
        date="2017-10-11",
        agency="AFP",
        headline="Le Népal propose des places sur les îles",
        members=members_of("nauru nepal"),
    ),
    WireText(
        "The site and the city in capitals before the dash, a comma between",
        "id",
        "HARIANPULAU.COM KUPANG, - Setelah upaya ke Fiji gagal, para pengungsi dari Nepal kembali, "
        "kata kepala imigrasi di Kota Kupang, Jumat (14/12/2012) pagi.",
        date="2012-12-14",
        place="Kupang",
        agency="HARIANPULAU.COM",
        members=members_of("fiji nepal"),
    ),
    WireText(
        "A button for the size of letters, and a ministry whose name begins like a State's",
        "vi",
        "13:28 | 18/12/2024 GMT+7\n\n"
        "Việt Nam nỗ lực trong quản trị di cư\n\naa\n"
        "Ngày 18/12/2024, tại Hà Nội, Bộ Ngoại giao và Bộ Lao động tổ chức hội nghị về di cư với "
        "Tổ chức Di cư quốc tế (IOM).",
        date="2024-12-18",
        place="Hanoi",
        headline="Việt Nam nỗ lực trong quản trị di cư",
        members=members_of("iom viet-nam"),
    ),
)
