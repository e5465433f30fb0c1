"""Forms that none of the other modules has: written when the reader had read all of those."""

from .form import WireText, members_of

LATER_FORMS = [
    WireText(
        "Reuters, capitals in the place line, reported from two cities",
        "en",
        "Thailand to host office against trafficking\nReuters\nMay 20, 2025 9:03 AM UTC\n"
        "Updated 2 hours ago\n\nBANGKOK, May 20 (Reuters) - Thailand will host a second desk "
        "against online scams, its foreign ministry said on Tuesday at the 18th Ad Hoc Group "
        "Senior Officials' Meeting of the Bali Process. China and the Philippines praised it.\n\n"
        "Reporting by Panu Wong and Liz Orr in Bangkok; Writing by John Gell; Editing by Kate May",
        date="2025-05-20",
        place="Bangkok",
        agency="Reuters",
        headline="Thailand to host office against trafficking",
        byline="Panu Wong and Liz Orr",
        members=members_of("thailand china philippines"),
        meeting="ahg-som-18",
    ),
    WireText(
        "AFP, dateline without brackets after a comma, copyright below",
        "en",
        "Boat people top agenda at Bali talks\n\nAgence France-Presse\nNusa Dua, March 29, 2011\n"
        "First Published: 13:15 IST(29/3/2011)\nLast Updated: 13:16 IST(29/3/2011)\n\n"
        "Ministers from the region gathered on Tuesday to discuss boat people. The fourth Bali "
        "Process ministerial conference is co-chaired by Australia and Indonesia.\n\n"
        "Copyright © 2011 AFP. All rights reserved.",
        date="2011-03-29",
        place="Nusa Dua",
        agency="AFP",
        headline="Boat people top agenda at Bali talks",
        members=members_of("australia indonesia"),
        meeting="ministerial-04",
    ),
    WireText(
        "Xinhua, French service",
        "fr",
        "Conférence régionale sur la traite des personnes à Bali\n\n"
        "French.china.org.cn | Mis à jour le 03-04-2013\n\nJAKARTA, 3 avril (Xinhua) -- La "
        "cinquième conférence ministérielle du Processus de Bali a pris fin mardi, a annoncé "
        "l’Indonésie. L’Inde et le Pakistan y ont pris part. Fin",
        date="2013-04-03",
        place="Jakarta",
        agency="Xinhua",
        headline="Conférence régionale sur la traite des personnes à Bali",
        members=members_of("indonesia india pakistan"),
        meeting="ministerial-05",
    ),
    WireText(
        "ABC News, programme page and a named correspondent",
        "en",
        "Indonesia correspondent Gil Brand in Nusa Dua\n\nPosted 30 Mar 2011, 7:52pm\n\n"
        "Bali talks end in agreement\n\nMinisters in Nusa Dua have agreed on Wednesday to a "
        "regional framework on asylum seekers. Nauru and East Timor were present at the fourth "
        "Bali Process ministerial conference.\n\nTopics: immigration, refugees, indonesia\n\n"
        "First posted March 30, 2011 19:52:00",
        date="2011-03-30",
        place="Nusa Dua",
        headline="Bali talks end in agreement",
        byline="Gil Brand",
        members=members_of("nauru timor-leste"),
        meeting="ministerial-04",
    ),
    WireText(
        "ANTARA, Indonesian, region edition with a city first",
        "id",
        "ANTARA News Bali\nBali Process bahas pengungsi Rohingya\n"
        "Kamis, 17 November 2016 10:20 WIB\n\nOleh Made Arta\n\nKolombo (Antara Bali) - Pertemuan "
        "pejabat tinggi kelompok ad hoc Bali Process ke-11 di Kolombo, Rabu (16/11), membahas "
        "pengungsi Rohingya. Delegasi Bangladesh dan Malaysia berbicara pertama. (WDY)\n\n"
        "Editor: Nyoman Budi\nCOPYRIGHT © ANTARA 2016",
        date="2016-11-17",
        place="Colombo",
        agency="ANTARA",
        headline="Bali Process bahas pengungsi Rohingya",
        byline="Made Arta",
        initials="WDY",
        members=members_of("bangladesh malaysia"),
        meeting="ahg-som-11",
    ),
    WireText(
        "Detik, reporter in brackets and a caption",
        "id",
        "detikNews / Berita\n\nJumat, 10 Feb 2023 16:40 WIB\n\n"
        "Menlu RI dan Australia Buka Konferensi Bali Process\n\nAndi Saputra - detikNews\n\n"
        "Foto: Menlu RI di Adelaide (dok. Kemlu RI)\n\nAdelaide - Menlu RI membuka Konferensi "
        "Tingkat Menteri Bali Process kedelapan. Selandia Baru dan Fiji ikut hadir.\n\n(asp/knv)",
        date="2023-02-10",
        place="Adelaide",
        agency="detikcom",
        headline="Menlu RI dan Australia Buka Konferensi Bali Process",
        byline="Andi Saputra",
        initials="asp/knv",
        photo_credit="dok. Kemlu RI",
        members=members_of("indonesia australia new-zealand fiji"),
        meeting="ministerial-08",
    ),
    WireText(
        "VietnamPlus, summary, author in brackets with the site",
        "vi",
        "Khai mạc hội nghị quan chức cao cấp Tiến trình Bali\n\n"
        "Trần Tuấn (TTXVN/Vietnam+) 23/07/2019 13:45 GMT+7\n\n"
        "Quang cảnh hội nghị. (Ảnh: Trần Tuấn/TTXVN)\n\nSáng 23/7, tại thành phố Đà Nẵng, Hội "
        "nghị quan chức cao cấp nhóm Ad hoc Tiến trình Bali lần thứ 14 khai mạc với sự tham dự của "
        "đại biểu từ 25 quốc gia. Australia và Indonesia đồng chủ trì./.",
        date="2019-07-23",
        place="Da Nang",
        agency="VNA",
        headline="Khai mạc hội nghị quan chức cao cấp Tiến trình Bali",
        byline="Trần Tuấn",
        photo_credit="Trần Tuấn/TTXVN",
        members=members_of("australia indonesia"),
        meeting="ahg-som-14",
        figures=(("countries", "exactly", 25, "attended"),),
    ),
    WireText(
        "Nhan Dan, English, stamp with a bar and a site name in the text",
        "en",
        "Home / Politics / External Relations\n\nVietnam hosts officials on people smuggling\n\n"
        "Tuesday, 2019-07-23 17:03:36\n Font Size:     |        Print\n\n"
        "NDO - The 14th Ad Hoc Group Senior Officials’ Meeting of the Bali Process was held in Da "
        "Nang city on July 23. Delegates from Singapore and Timor-Leste attended.",
        date="2019-07-23",
        place="Da Nang",
        agency="Nhân Dân",
        headline="Vietnam hosts officials on people smuggling",
        members=members_of("viet-nam singapore timor-leste"),
        meeting="ahg-som-14",
    ),
    WireText(
        "Daily Star, correspondent's title under the headline",
        "en",
        "Dhaka calls for shared responsibility\nStaff Correspondent, Dhaka\n"
        "Wed Mar 20, 2024 07:30 PM Last update on: Wed Mar 20, 2024 07:41 PM\n\n"
        "Bangladesh today called for shared responsibility at the high-level consultation of the "
        "Bali Process in Dhaka. Australia's ambassador thanked the hosts.\n\nStar file photo",
        date="2024-03-20",
        place="Dhaka",
        headline="Dhaka calls for shared responsibility",
        members=members_of("bangladesh australia"),
        meeting="dhaka-consultation-2024",
    ),
    WireText(
        "APP, place and date in capitals, colon and dash",
        "en",
        "Pakistan calls for safe pathways\n\nISLAMABAD, Feb 11 (APP):- Pakistan has called for "
        "safe pathways at the Eighth Bali Process Ministerial Conference in Adelaide, Australia. "
        "A statement issued here Saturday said Iran and Turkiye shared the view.\n\n"
        "APP/raz-11/02/2023",
        date="2023-02-11",
        place="Islamabad",
        agency="APP",
        headline="Pakistan calls for safe pathways",
        members=members_of("pakistan australia iran turkiye"),
        meeting="ministerial-08",
    ),
    WireText(
        "Foreign ministry, number of a release and a city line",
        "en",
        "PRESS RELEASE\nNo. 214/2014\n\nCanberra, Australia\n6 August 2014\n\n"
        "OUTCOMES OF THE EIGHTH AD HOC GROUP MEETING\n\nSenior officials from 16 countries met in "
        "Canberra today for the Eighth Ad Hoc Group Senior Officials' Meeting of the Bali Process. "
        "Sri Lanka and the Maldives gave reports.\n\n- ENDS -\n\nContact: media@example.org",
        date="2014-08-06",
        place="Canberra",
        headline="OUTCOMES OF THE EIGHTH AD HOC GROUP MEETING",
        members=members_of("sri-lanka maldives"),
        meeting="ahg-som-08",
        figures=(("countries", "exactly", 16, "attended"),),
    ),
    WireText(
        "UN News, place absent, credit with a licence mark",
        "en",
        "UN agency hails regional pledge on migrants at sea\n\n© IOM/Muse Mohan\n"
        "Migrants wait at a port in Aceh.\n\n23 March 2016 | Migrants and Refugees\n\n"
        "The International Organization for Migration today hailed the declaration adopted at the "
        "sixth Bali Process ministerial conference, attended by ministers from Myanmar.",
        date="2016-03-23",
        headline="UN agency hails regional pledge on migrants at sea",
        photo_credit="IOM/Muse Mohan",
        members=members_of("iom myanmar"),
        meeting="ministerial-06",
    ),
    WireText(
        "Bangkok newspaper, published and newspaper section labels",
        "en",
        "Officials back data exchange\n\npublished : 3 Feb 2016 at 06:30\n\n"
        "newspaper section: News\n\nwriter: Achara Dee\n\nOfficials from across the region backed "
        "an exchange of travel data at the tenth Ad Hoc Group meeting of the Bali Process in "
        "Bangkok on Tuesday. About 80 delegates attended. Vietnam asked for more time.",
        date="2016-02-03",
        place="Bangkok",
        headline="Officials back data exchange",
        byline="Achara Dee",
        members=members_of("viet-nam"),
        meeting="ahg-som-10",
        figures=(("delegates", "about", 80, "attended"),),
    ),
    WireText(
        "mail, quoted with a line of who wrote it",
        "en",
        "On 2 May 2024, at 19:02, News Desk <news@example.org> wrote:\n\n"
        "> KUALA LUMPUR, May 2 (Bernama) -- Malaysia wants closer ties against trafficking, its\n"
        "> home minister said today at the 17th Ad Hoc Group Senior Officials' Meeting of the\n"
        "> Bali Process. Bhutan and Nepal will join a course.\n>\n> -- BERNAMA",
        date="2024-05-02",
        place="Kuala Lumpur",
        agency="Bernama",
        members=members_of("malaysia bhutan nepal"),
        meeting="ahg-som-17",
    ),
    WireText(
        "Sydney newspaper, capitals for the author and the paper's city",
        "en",
        "Officials told to share intelligence\nBy PETA LORD in Sydney\n"
        "12:00AM October 13, 2011\n7 Comments\n\nPOLICE in the region must share intelligence, "
        "senior officials heard yesterday at the fifth Ad Hoc Group meeting of the Bali Process. "
        "Malaysia and Sri Lanka sent their police chiefs.\n\nPicture: Ray Stone\nSource: AAP",
        date="2011-10-13",
        place="Sydney",
        agency="AAP",
        headline="Officials told to share intelligence",
        byline="PETA LORD",
        photo_credit="Ray Stone",
        members=members_of("malaysia sri-lanka"),
        meeting="ahg-som-05",
    ),
]
