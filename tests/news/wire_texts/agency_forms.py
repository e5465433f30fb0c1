"""Agencies’ own forms, with what their sites and mails put around them."""

from .form import WireText, members_of

AGENCY_FORMS = [
    WireText(
        "AP, two authors and a stamp with a time zone",
        "en",
        "Asian nations weigh patrols for drifting boats\n\nBy ARIEF WINATA and JOAN PELL\n"
        "March 22, 2016 GMT\n\nJAKARTA, Indonesia (AP) — Officials from dozens of nations began "
        "talks on Tuesday on how to rescue people left adrift by smugglers. Malaysia turned boats "
        "away last year.\n\n___\n\nPell reported from Bangkok.",
        date="2016-03-22",
        place="Jakarta",
        agency="AP",
        headline="Asian nations weigh patrols for drifting boats",
        byline="ARIEF WINATA and JOAN PELL",
        members=members_of("indonesia malaysia"),
    ),
    WireText(
        "Reuters, labelled lines of its site",
        "en",
        "WORLD NEWS\nMARCH 23, 2016 / 1:12 PM / 5 YEARS AGO\n\n"
        "Asian states vow faster response on migrants\n\nBy Karel Dunn\n\n2 Min Read\n\n"
        "NUSA DUA, Indonesia, March 23 (Reuters) - Countries of the Bali Process promised on "
        "Wednesday to act sooner when boats are in trouble. Thailand and Bangladesh backed the "
        "declaration of the sixth ministerial conference.\n\n"
        "Reporting by Karel Dunn; Editing by Petra Hull\n\n"
        "Our Standards: The Thomson Reuters Trust Principles.",
        date="2016-03-23",
        place="Nusa Dua",
        agency="Reuters",
        headline="Asian states vow faster response on migrants",
        byline="Karel Dunn",
        members=members_of("bangladesh indonesia thailand"),
        meeting="ministerial-06",
    ),
    WireText(
        "Xinhua, site line without an editor, sign-off word",
        "en",
        "Regional meeting on people smuggling opens in Bali\n"
        "English.news.cn   2011-03-29 17:40:11\n\n"
        "BALI, Indonesia, March 29 (Xinhua) -- The fourth ministerial conference of the Bali "
        "Process opened here Tuesday with delegates from 41 countries. Chinese officials "
        "attended the opening. Enditem",
        date="2011-03-29",
        place="Bali",
        agency="Xinhua",
        headline="Regional meeting on people smuggling opens in Bali",
        members=members_of("china indonesia"),
        meeting="ministerial-04",
        figures=(("countries", "exactly", 41, "attended"),),
    ),
    WireText(
        "Kyodo, site stamp with a bar",
        "en",
        "KYODO NEWS - Apr 30, 2003 - 18:21 | World, All\n\n"
        "Asian ministers renew fight on trafficking\n\nNUSA DUA, Indonesia, April 30 Kyodo - "
        "Ministers from Asia and the Pacific agreed Wednesday at the second Bali Process "
        "ministerial conference to share lists of stolen passports. Japan offered funds.\n\n"
        "==Kyodo",
        date="2003-04-30",
        place="Nusa Dua",
        agency="Kyodo",
        headline="Asian ministers renew fight on trafficking",
        members=members_of("indonesia japan"),
        meeting="ministerial-02",
    ),
    WireText(
        "Yonhap, author first and an address at the end",
        "en",
        "S. Korea joins talks on migrant smuggling\n\nAll News 16:02 August 07, 2018\n\n"
        "By Han Jae-eun\n\nNUSA DUA, Indonesia, Aug. 7 (Yonhap) -- South Korea's vice minister "
        "told the seventh Bali Process ministerial conference on Tuesday that Seoul would train "
        "border officers in Cambodia.\n\njehan@yna.co.kr\n(END)",
        date="2018-08-07",
        place="Nusa Dua",
        agency="Yonhap",
        headline="S. Korea joins talks on migrant smuggling",
        byline="Han Jae-eun",
        members=members_of("cambodia indonesia republic-of-korea"),
        meeting="ministerial-07",
    ),
    WireText(
        "Bernama, stamp with a clock, share words",
        "en",
        "Home > World > News\n\nMalaysia sends team to Bali talks\n\n30/03/2011 06:22 PM\n\n"
        "Share\nTweet\n\nKUALA LUMPUR, March 30 (Bernama) -- Malaysia is ready to host a regional "
        "office on asylum seekers, its home minister said on Wednesday. He spoke after the fourth "
        "Bali Process ministerial conference with his counterpart from Australia.\n\n-- BERNAMA\n\n"
        "BERNAMA provides up-to-date authentic and comprehensive news.",
        date="2011-03-30",
        place="Kuala Lumpur",
        agency="Bernama",
        headline="Malaysia sends team to Bali talks",
        members=members_of("malaysia australia"),
        meeting="ministerial-04",
    ),
    WireText(
        "ANTARA, English, reporter and editor in one line",
        "en",
        "Indonesia urges members to share the burden\n6th December 2022\n\n"
        "Badung, Bali (ANTARA) - Indonesia has urged the members of the Bali Process to share the "
        "burden of those rescued at sea at the 16th Ad Hoc Group Senior Officials' Meeting here on "
        "Tuesday. Officials from Sri Lanka agreed.\n\nReporter: Yoan Surya, Bima Arya\n"
        "Editor: Tia Lestari\nCopyright © ANTARA 2022",
        date="2022-12-06",
        place="Badung",
        agency="ANTARA",
        headline="Indonesia urges members to share the burden",
        byline="Yoan Surya, Bima Arya",
        members=members_of("indonesia sri-lanka"),
        meeting="ahg-som-16",
    ),
    WireText(
        "ANTARA, Indonesian, reading time and a caption",
        "id",
        "Indonesia dorong penanganan pengungsi di kawasan\n\n"
        "Rabu, 24 Juli 2019 09:17 WIB waktu baca 2 menit\n\n"
        "Suasana sidang pejabat tinggi di Da Nang. (ANTARA/HO-Kemlu)\n\n"
        "Jakarta (ANTARA) - Indonesia mendorong kerja sama menangani pengungsi pada pertemuan "
        "pejabat tinggi kelompok ad hoc Bali Process ke-14. Vietnam menjadi tuan rumah pertemuan "
        "itu.\n\nBaca juga: Menlu bertemu utusan PBB\n\nPewarta: Putu Ayu Sekar\n"
        "Editor: Maria Dewi\nCopyright © ANTARA 2019",
        date="2019-07-24",
        place="Jakarta",
        agency="ANTARA",
        headline="Indonesia dorong penanganan pengungsi di kawasan",
        byline="Putu Ayu Sekar",
        photo_credit="ANTARA/HO-Kemlu",
        members=members_of("indonesia viet-nam"),
        meeting="ahg-som-14",
    ),
    WireText(
        "Tempo, place behind the site's name",
        "id",
        "Menteri Sepakat Lindungi Korban Perdagangan Orang\n\nReporter\nNinis Chaira\n"
        "Editor\nSapto Yun\nRabu, 23 Maret 2016 18:44 WIB\n\n"
        "TEMPO.CO, Nusa Dua - Para menteri menyepakati deklarasi pada Konferensi Tingkat Menteri "
        "Bali Process keenam, Rabu, 23 Maret 2016. Menteri dari Thailand dan Myanmar hadir.\n\n"
        "NINIS CHAIRA",
        date="2016-03-23",
        place="Nusa Dua",
        agency="Tempo.co",
        headline="Menteri Sepakat Lindungi Korban Perdagangan Orang",
        byline="Ninis Chaira",
        members=members_of("thailand myanmar"),
        meeting="ministerial-06",
    ),
    WireText(
        "Kompas, site and en dash, comment count",
        "id",
        "Pejabat 40 Negara Bahas Penyelundupan Manusia\nKompas.com, 1 April 2013, 15:20 WIB\n"
        "Kompas.com Internasional Komentar\n\nPenulis\nRahma Indah | Editor Ervan\n\n"
        "DENPASAR, KOMPAS.com – Pejabat dari 40 negara membahas penyelundupan manusia di Bali, "
        "Senin (1/4/2013). Delegasi Irak dan Suriah belum tiba.",
        date="2013-04-01",
        place="Denpasar",
        agency="Kompas.com",
        headline="Pejabat 40 Negara Bahas Penyelundupan Manusia",
        byline="Rahma Indah",
        members=members_of("iraq syria"),
        figures=(("countries", "exactly", 40, "attended"),),
    ),
    WireText(
        "VNA, English, a week-day stamp and a sign-off",
        "en",
        "Politics & Law\nVietnam chairs session on safe migration\n"
        "Wednesday, July 24, 2019 - 08:12:00\n\nPrint\n\nDelegates at the session (Photo: VNA)\n\n"
        "Da Nang (VNA) – A closed session of the 14th Ad Hoc Group Senior Officials’ Meeting of "
        "the Bali Process on July 23 was chaired by Vietnam. New Zealand and Fiji spoke about "
        "seasonal workers./.\n\nVNA",
        date="2019-07-24",
        place="Da Nang",
        agency="VNA",
        headline="Vietnam chairs session on safe migration",
        photo_credit="VNA",
        members=members_of("viet-nam new-zealand fiji"),
        meeting="ahg-som-14",
    ),
    WireText(
        "Vietnamese, TTXVN place line, two authors in brackets",
        "vi",
        "Quốc tế đánh giá cao vai trò của Việt Nam\n\nThứ Ba, 23/7/2019 15:09 (GMT+7)\n\n"
        "Đà Nẵng (TTXVN) - Ngày 23/7, các quan chức cao cấp nhóm Ad hoc Tiến trình Bali họp phiên "
        "toàn thể tại Đà Nẵng. Đại biểu Indonesia và Australia đồng chủ trì với sự có mặt của hơn "
        "100 đại biểu./.\n\nTrần Lê Lâm (TTXVN)",
        date="2019-07-23",
        place="Da Nang",
        agency="VNA",
        headline="Quốc tế đánh giá cao vai trò của Việt Nam",
        byline="Trần Lê Lâm",
        members=members_of("viet-nam indonesia australia"),
        meeting="ahg-som-14",
        figures=(("delegates", "more-than", 100, "attended"),),
    ),
    WireText(
        "Vietnamese, VOV.VN summary with a dash and an author",
        "vi",
        "Hợp tác chống đưa người di cư trái phép\nThứ 3, 14:05, 23/07/2019\n\n"
        "VOV.VN - Hội nghị quan chức cao cấp nhóm Ad hoc lần thứ 14 Tiến trình Bali khai mạc sáng "
        "nay tại Đà Nẵng.\n\nĐại diện Philippines và Brunei chia sẻ kinh nghiệm.\n\n"
        "Đình Thiệu/VOV-miền Trung",
        date="2019-07-23",
        place="Da Nang",
        agency="VOV",
        headline="Hợp tác chống đưa người di cư trái phép",
        byline="Đình Thiệu",
        members=members_of("philippines brunei-darussalam"),
        meeting="ahg-som-14",
    ),
    WireText(
        "AAP in another's pages, agency under the author",
        "en",
        "Marles flags wider ambassador role\n\nDominic Hart\n(Australian Associated Press)\n\n"
        "Australia will widen the role of its ambassador against people smuggling, ministers "
        "heard in Adelaide on Friday.\n\nThe eighth Bali Process ministerial conference brought "
        "Tonga, Palau and Kiribati to the table.\n\nPublished 10 February 2023",
        date="2023-02-10",
        place="Adelaide",
        agency="AAP",
        headline="Marles flags wider ambassador role",
        byline="Dominic Hart",
        members=members_of("australia tonga palau kiribati"),
        meeting="ministerial-08",
    ),
    WireText(
        "UNB, desk as author and a publish time",
        "en",
        "Dhaka seeks joint action on trafficking\nUNB\nDhaka\nPublish- March 20, 2024, 06:41 PM\n"
        "UNB News - Staff Writer\n\nBangladesh has sought joint action against trafficking at a "
        "high-level consultation of the Bali Process co-chairs held in Dhaka on Wednesday. "
        "Indonesian and Australian envoys were present.",
        date="2024-03-20",
        place="Dhaka",
        agency="UNB",
        headline="Dhaka seeks joint action on trafficking",
        members=members_of("bangladesh indonesia australia"),
        meeting="dhaka-consultation-2024",
    ),
]
