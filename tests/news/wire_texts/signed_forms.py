"""Agencies' and ministries' texts with their signs at head and foot; all made up."""

from .form import WireText, members_of

SIGNED_FORMS = (
    WireText(
        "Bali Process ministers pledge joint patrols",
        "en",
        "Bali Process ministers pledge joint patrols\n\n"
        "NUSA DUA, Indonesia, March 23, 2016 (AFP) - Asia-Pacific ministers meeting on the "
        "Indonesian island of Bali agreed Wednesday to set up an emergency mechanism after "
        "thousands of migrants from Myanmar and Bangladesh were stranded at sea.\n\n"
        "Australia's Foreign Minister Jane Birch said the Sixth Ministerial Conference of "
        "the Bali Process had learned from last year's crisis.\n\n"
        "str/kb/pdw",
        date="2016-03-23",
        place="Nusa Dua",
        agency="AFP",
        headline="Bali Process ministers pledge joint patrols",
        initials="str/kb/pdw",
        members=members_of("australia bangladesh indonesia myanmar"),
        meeting="ministerial-06",
    ),
    WireText(
        "NUSA DUA, Indonesia, Aug. 7 (Xinhua) -- The seve",
        "en",
        "NUSA DUA, Indonesia, Aug. 7 (Xinhua) -- The seventh Bali Process ministerial "
        "conference opened on Tuesday, with Indonesian and Australian foreign ministers "
        "presiding. The 2018 meeting runs for one day. Enditem",
        date="2018-08-07",
        place="Nusa Dua",
        agency="Xinhua",
        members=members_of("australia indonesia"),
        meeting="ministerial-07",
    ),
    WireText(
        "Hội nghị quan chức cao cấp Tiến trình Bali lần t",
        "vi",
        "Hội nghị quan chức cao cấp Tiến trình Bali lần thứ 14 tại Đà Nẵng\n"
        "Thứ Ba, 23/07/2019 15:20\n"
        "Ngày 23/7, tại thành phố Đà Nẵng, Bộ Ngoại giao Việt Nam phối hợp với hai đồng Chủ"
        " tịch Tiến trình Bali là Australia và Indonesia tổ chức Hội nghị quan chức cao cấp"
        " Nhóm AHG lần thứ 14.\n"
        "Quang cảnh hội nghị. Ảnh: Nguyễn Sơn/TTXVN\n"
        "Nguyễn Sơn (TTXVN)",
        date="2019-07-23",
        place="Da Nang",
        agency="VNA",
        headline="Hội nghị quan chức cao cấp Tiến trình Bali lần thứ 14 tại Đà Nẵng",
        byline="Nguyễn Sơn",
        photo_credit="Nguyễn Sơn/TTXVN",
        members=members_of("australia indonesia viet-nam"),
        meeting="ahg-som-14",
    ),
    WireText(
        "Menlu RI dan Australia Buka Bali Process",
        "id",
        "Menlu RI dan Australia Buka Bali Process\n"
        "Adi Mardi - detikNews\n"
        "Selasa, 07 Agu 2018 10:12 WIB\n"
        "Foto: Adi Mardi/detikcom\n"
        "Nusa Dua - Menteri Luar Negeri Indonesia Rina Martono dan Menlu Australia Jane "
        "Birch membuka Bali Process ke-7 di Nusa Dua, Bali.\n"
        "(ams/rvk)",
        date="2018-08-07",
        place="Nusa Dua",
        agency="detikcom",
        headline="Menlu RI dan Australia Buka Bali Process",
        byline="Adi Mardi",
        initials="ams/rvk",
        photo_credit="Adi Mardi/detikcom",
        members=members_of("australia indonesia"),
        meeting="ministerial-07",
    ),
    WireText(
        "Malaysia, Australia to step up fight against hum",
        "en",
        "Malaysia, Australia to step up fight against human trafficking\n\n"
        "PUTRAJAYA, March 29 (Bernama) -- Malaysia and Australia will step up cooperation "
        "against people smuggling, Home Minister Datuk Seri Hamid Tun Hasan said Tuesday.\n\n"
        "He will fly to Indonesia later today.\n\n"
        "-- BERNAMA\n"
        "Last update: 29/03/2011",
        date="2011-03-29",
        place="Putrajaya",
        agency="Bernama",
        headline="Malaysia, Australia to step up fight against human trafficking",
        members=members_of("australia indonesia malaysia"),
    ),
    WireText(
        "MINISTER PANE TO CO-CHAIR BALI PROCESS STEERING",
        "en",
        "Senator the Hon Marie Pane\n"
        "Minister for Foreign Affairs\n"
        "Media release\n"
        "21 February 2022\n\n"
        "MINISTER PANE TO CO-CHAIR BALI PROCESS STEERING GROUP MEETING\n\n"
        "I will co-chair a meeting of foreign ministers of the Bali Process Steering Group "
        "in Paris with my Indonesian counterpart, Rina Martono.",
        date="2022-02-21",
        headline="MINISTER PANE TO CO-CHAIR BALI PROCESS STEERING GROUP MEETING",
        members=members_of("indonesia"),
        meeting="steering-group-fm-2022",
    ),
    WireText(
        "PM: No decision yet on refugee swap",
        "en",
        "PM: No decision yet on refugee swap\n"
        "By Adam Garth, South-East Asia Correspondent\n"
        "KUALA LUMPUR, May 9 2011 AAP - Malaysia says talks with Australia on exchanging "
        "asylum seekers are not over.\n"
        "AAP ag/tm",
        date="2011-05-09",
        place="Kuala Lumpur",
        agency="AAP",
        headline="PM: No decision yet on refugee swap",
        byline="Adam Garth",
        members=members_of("australia malaysia"),
    ),
    WireText(
        "Thaïlande : ouverture d'un bureau régional du Pr",
        "fr",
        "Thaïlande : ouverture d'un bureau régional du Processus de Bali\n\n"
        "BANGKOK, 10 sept 2012 (AFP) - L'Australie et l'Indonésie ont inauguré lundi à "
        "Bangkok le Bureau d'appui régional du Processus de Bali, a annoncé le gouvernement"
        " thaïlandais.\n\n"
        "tp/gab",
        date="2012-09-10",
        place="Bangkok",
        agency="AFP",
        headline="Thaïlande : ouverture d'un bureau régional du Processus de Bali",
        initials="tp/gab",
        members=members_of("australia indonesia thailand"),
        meeting="rso-launch-2012",
    ),
    WireText(
        "UN agency welcomes regional consultation mechani",
        "en",
        "UN agency welcomes regional consultation mechanism\n\n"
        "Geneva, 24 March 2016 – UNHCR today welcomed a declaration on refugees adopted by "
        "governments in the Asia-Pacific region.\n\n"
        "For more information, please contact:\n"
        "In Bangkok, Vera Tan, +66 000 000 000",
        date="2016-03-24",
        place="Geneva",
        headline="UN agency welcomes regional consultation mechanism",
        members=members_of("unhcr"),
    ),
    WireText(
        "Indonesia calls for shared responsibility",
        "en",
        "Indonesia calls for shared responsibility\n"
        "Selasa, 22 Maret 2016 18:02 WIB\n"
        "Delegates follow the senior officials' meeting (ANTARA FOTO/Nyoman Budi)\n"
        "Denpasar, Bali (ANTARA News) - Indonesia and Australia opened the Bali Process "
        "senior officials meeting on Tuesday.\n"
        "Editor: Suryanto\n"
        "COPYRIGHT © ANTARA 2016",
        date="2016-03-22",
        place="Denpasar",
        agency="ANTARA",
        headline="Indonesia calls for shared responsibility",
        photo_credit="ANTARA FOTO/Nyoman Budi",
        members=members_of("australia indonesia"),
        meeting="som-06",
    ),
    WireText(
        "By Olivia Rondo",
        "en",
        "By Olivia Rondo\n"
        "NUSA DUA, Indonesia, March 30 (Reuters) - Asia-Pacific nations agreed on Wednesday"
        " to a regional framework for handling asylum seekers, Australian Foreign Minister "
        "Karl Reed said at the fourth Bali Process conference.\n"
        "(Editing by Ned Chatt and Nick Mace)",
        date="2011-03-30",
        place="Nusa Dua",
        agency="Reuters",
        byline="Olivia Rondo",
        members=members_of("australia indonesia"),
        meeting="ministerial-04",
    ),
    WireText(
        "Bali meeting to discuss Rohingya plight",
        "en",
        "Bali meeting to discuss Rohingya plight\n"
        "Lia Budiman, THE JAKARTA POST, JAKARTA | Thu, 04/09/2009 1:04 PM | World\n"
        "The plight of the Rohingya of Myanmar will be raised at next week's third Bali "
        "Process ministerial conference, the Foreign Ministry said Wednesday.",
        date="2009-04-09",
        place="Jakarta",
        agency="The Jakarta Post",
        headline="Bali meeting to discuss Rohingya plight",
        byline="Lia Budiman",
        members=members_of("myanmar"),
        meeting="ministerial-03",
    ),
    WireText(
        "DFA leads PHL delegation to Bali Process meeting",
        "en",
        "DFA leads PHL delegation to Bali Process meeting in Colombo\n\n"
        "18 November 2016, Colombo - The Philippines took part in the 11th Bali Process Ad "
        "Hoc Group Senior Officials' Meeting, which was hosted by Sri Lanka on 16 November."
        " END",
        date="2016-11-18",
        place="Colombo",
        headline="DFA leads PHL delegation to Bali Process meeting in Colombo",
        members=members_of("philippines sri-lanka"),
        meeting="ahg-som-11",
    ),
    WireText(
        "Foreign secretary seeks global effort against tr",
        "en",
        "Foreign secretary seeks global effort against trafficking\n"
        "DHAKA, March 20, 2024 (BSS) – Foreign Secretary Mahmud Bin Momin today met the "
        "co-chairs of the Bali Process, ambassadors from Australia and Indonesia, and said "
        "Bangladesh would do its part.\n"
        "Photo: PID",
        date="2024-03-20",
        place="Dhaka",
        agency="BSS",
        headline="Foreign secretary seeks global effort against trafficking",
        photo_credit="PID",
        members=members_of("australia bangladesh indonesia"),
        meeting="dhaka-consultation-2024",
    ),
    WireText(
        "45 countries gather in Adelaide over smuggling",
        "en",
        "45 countries gather in Adelaide over smuggling\n"
        "Alec Mitch\n"
        "(Australian Associated Press)\n"
        "Foreign Minister Polly Wing with her Indonesian counterpart. (Matt Tanner/AAP "
        "PHOTOS)\n"
        "Australia is hosting the Eighth Bali Process Ministerial Conference in Adelaide on"
        " Friday, February 10, 2023.",
        date="2023-02-10",
        place="Adelaide",
        agency="AAP",
        headline="45 countries gather in Adelaide over smuggling",
        byline="Alec Mitch",
        photo_credit="Matt Tanner/AAP PHOTOS",
        members=members_of("australia indonesia"),
        meeting="ministerial-08",
        figures=(("countries", "exactly", 45, "attended"),),
    ),
    WireText(
        "Senior officials of Bali Process to meet in Kual",
        "en",
        "Senior officials of Bali Process to meet in Kuala Lumpur\n"
        "30/04/2024 08:15 PM\n"
        "KUALA LUMPUR, April 30 (Bernama) -- Malaysia will host the 17th Bali Process Ad "
        "Hoc Group Senior Officials' Meeting here on Thursday, according to Wisma Putra.",
        date="2024-04-30",
        place="Kuala Lumpur",
        agency="Bernama",
        headline="Senior officials of Bali Process to meet in Kuala Lumpur",
        members=members_of("malaysia"),
        meeting="ahg-som-17",
    ),
    WireText(
        "Menteri Imigresen: Malaysia sokong Proses Bali",
        "id",
        "Menteri Imigresen: Malaysia sokong Proses Bali\n"
        "Oleh Nurul Hanis\n"
        "NUSA DUA, 7 Ogos 2018 (Bernama) -- Malaysia menyokong usaha membanteras "
        "pemerdagangan orang, kata Timbalan Perdana Menteri pada Persidangan Menteri Proses"
        " Bali Ketujuh di sini hari ini.",
        date="2018-08-07",
        place="Nusa Dua",
        agency="Bernama",
        headline="Menteri Imigresen: Malaysia sokong Proses Bali",
        byline="Nurul Hanis",
        members=members_of("malaysia"),
        meeting="ministerial-07",
    ),
    WireText(
        "Sri Lanka reiterates resolve at Wellington talks",
        "en",
        "Sri Lanka reiterates resolve at Wellington talks\n"
        "Ministry of Foreign Affairs, Colombo\n"
        "07 May 2015\n"
        "WELLINGTON: Sri Lanka told the ninth Ad Hoc Group Senior Officials Meeting, hosted"
        " by New Zealand, that it remained a strong supporter of the Bali Process.",
        date="2015-05-07",
        place="Wellington",
        headline="Sri Lanka reiterates resolve at Wellington talks",
        members=members_of("new-zealand sri-lanka"),
        meeting="ahg-som-09",
    ),
)
