"""Wire texts as pages print them: agencies alone on a line, slashed credits, posts."""

from .form import WireText, members_of

LINES_OF_PAGES = (
    WireText(
        "Thailand, Malaysia to share border data",
        "en",
        "Thailand, Malaysia to share border data\n"
        "By Nur Aisyah\n"
        "Published: May 3, 2024 4:15 PM\n"
        "PIX: Delegates at the 17th meeting of the Bali Process Ad Hoc Group in Kuala "
        "Lumpur. – BERNAMA\n"
        "KUALA LUMPUR, May 3 (Bernama) -- Thailand and Malaysia will share border data, "
        "officials said at the 17th Ad Hoc Group Senior Officials' Meeting, co-chaired by "
        "Australia and Indonesia.\n"
        "-- BERNAMA",
        date="2024-05-03",
        place="Kuala Lumpur",
        agency="Bernama",
        headline="Thailand, Malaysia to share border data",
        byline="Nur Aisyah",
        photo_credit="BERNAMA",
        members=members_of("australia indonesia malaysia thailand"),
        meeting="ahg-som-17",
    ),
    WireText(
        "PM's adviser to attend Adelaide conference",
        "en",
        "PM's adviser to attend Adelaide conference\n"
        "UNB, Dhaka\n"
        "Wed Feb 8, 2023 07:40 PM Last update on: Wed Feb 8, 2023 07:52 PM\n"
        "An adviser will represent Bangladesh at the Eighth Bali Process Ministerial "
        "Conference in Australia on Friday.",
        date="2023-02-08",
        place="Dhaka",
        agency="UNB",
        headline="PM's adviser to attend Adelaide conference",
        members=members_of("australia bangladesh"),
        meeting="ministerial-08",
    ),
    WireText(
        "Pakistan for collective action against trafficke",
        "en",
        "Pakistan for collective action against traffickers\n"
        "APP\n"
        "Published August 8, 2018\n"
        "ISLAMABAD: Pakistan has called for collective action against traffickers at the "
        "Seventh Ministerial Conference of the Bali Process in Indonesia, the Foreign "
        "Office said on Wednesday. It hosts refugees from Afghanistan.\n"
        "Published in Dawn, August 8th, 2018",
        date="2018-08-08",
        place="Islamabad",
        agency="APP",
        headline="Pakistan for collective action against traffickers",
        members=members_of("afghanistan indonesia pakistan"),
        meeting="ministerial-07",
    ),
    WireText(
        "Menlu: 42 Negara Hadiri Bali Process",
        "id",
        "Menlu: 42 Negara Hadiri Bali Process\n"
        "Kompas.com - 07/08/2018, 13:22 WIB\n"
        "Robin Gamal\n"
        "Kontributor Bali, Robin Gamal\n"
        "Editor Ervan Hadi\n"
        "Lihat Foto\n"
        "Menteri Luar Negeri saat memberikan keterangan di Nusa Dua, Bali, Selasa "
        "(7/8/2018).(KOMPAS.com/ROBIN GAMAL)\n"
        "NUSA DUA, KOMPAS.com - Menteri Luar Negeri mengatakan 42 negara hadir dalam "
        "Konferensi Tingkat Menteri Bali Process ketujuh yang dipimpin Indonesia dan "
        "Australia.",
        date="2018-08-07",
        place="Nusa Dua",
        agency="Kompas.com",
        headline="Menlu: 42 Negara Hadiri Bali Process",
        byline="Robin Gamal",
        photo_credit="KOMPAS.com/ROBIN GAMAL",
        members=members_of("australia indonesia"),
        meeting="ministerial-07",
        figures=(("countries", "exactly", 42, "attended"),),
    ),
    WireText(
        "Việt Nam đề cao vai trò của Tiến trình Bali",
        "vi",
        "Việt Nam đề cao vai trò của Tiến trình Bali\n"
        "Thứ ba, 23/07/2019 12:10\n"
        "Quang cảnh hội nghị. Ảnh: Trần Lê Lan/TTXVN\n"
        "(TTXVN) Ngày 23/7, tại Đà Nẵng, Hội nghị Quan chức cao cấp lần thứ 14 Nhóm Công "
        "tác đặc biệt của Tiến trình Bali do Australia và Indonesia đồng chủ trì đã khai "
        "mạc.\n"
        "Trần Lê Lan (TTXVN)",
        date="2019-07-23",
        place="Da Nang",
        agency="VNA",
        headline="Việt Nam đề cao vai trò của Tiến trình Bali",
        byline="Trần Lê Lan",
        photo_credit="Trần Lê Lan/TTXVN",
        members=members_of("australia indonesia viet-nam"),
        meeting="ahg-som-14",
    ),
    WireText(
        "Bali Process nations to set up regional support",
        "en",
        "Bali Process nations to set up regional support office\n"
        "ABC\n"
        "By South-East Asia correspondent Zara Dale in Bangkok\n"
        "Posted Mon 10 Sep 2012 at 5:44pm\n"
        "Photo: Officials at the opening of the Regional Support Office in Bangkok. (AFP: "
        "Pornthip Kittisak)\n"
        "A regional office to fight people smuggling, managed by Australia and Indonesia "
        "and housed with IOM, opened in the Thai capital today. UNHCR welcomed it.",
        date="2012-09-10",
        place="Bangkok",
        agency="ABC News",
        headline="Bali Process nations to set up regional support office",
        byline="Zara Dale",
        photo_credit="AFP: Pornthip Kittisak",
        members=members_of("australia indonesia iom thailand unhcr"),
        meeting="rso-launch-2012",
    ),
    WireText(
        "Sri Lanka seeks help at Bali meet",
        "en",
        "Sri Lanka seeks help at Bali meet\n"
        "3 April 2013 02:30 am\n"
        "By Sandun Jayase\n"
        "Sri Lanka has sought help to stop boats bound for Australia at the fifth Bali "
        "Process ministerial conference, the Foreign Ministry said in Colombo yesterday.\n"
        "(Daily Mirror)",
        date="2013-04-03",
        place="Colombo",
        agency="Daily Mirror",
        headline="Sri Lanka seeks help at Bali meet",
        byline="Sandun Jayase",
        members=members_of("australia sri-lanka"),
        meeting="ministerial-05",
    ),
    WireText(
        "Maldives attends Bali Process",
        "en",
        "Maldives attends Bali Process\n"
        "Malé, 7 August 2018\n"
        "PHOTO/FOREIGN MINISTRY\n"
        "The Foreign Secretary led the delegation of the Maldives to the Seventh Bali "
        "Process Ministerial Conference in Bali, Indonesia, which was co-chaired by "
        "Australia.\n"
        "ENDS",
        date="2018-08-07",
        place="Malé",
        headline="Maldives attends Bali Process",
        photo_credit="FOREIGN MINISTRY",
        members=members_of("australia indonesia maldives"),
        meeting="ministerial-07",
    ),
    WireText(
        "NZ to fund trafficking work in Southeast Asia",
        "en",
        "NZ to fund trafficking work in Southeast Asia\n"
        "5:32 pm on 23 March 2016\n"
        "New Zealand will spend $2 million on fighting trafficking, its immigration "
        "minister has told the Bali Process conference at Nusa Dua. Photo: RNZ / Alex "
        "Robbins\n"
        "The conference in Indonesia is co-chaired by Australia.",
        date="2016-03-23",
        place="Nusa Dua",
        agency="RNZ",
        headline="NZ to fund trafficking work in Southeast Asia",
        photo_credit="RNZ / Alex Robbins",
        members=members_of("australia indonesia new-zealand"),
        meeting="ministerial-06",
    ),
    WireText(
        "Regional meeting on boat migrants opens",
        "en",
        "Regional meeting on boat migrants opens\n"
        "Source: Xinhua 2015-05-29 14:31:29 Editor: Xiang Bo\n"
        "BANGKOK, May 29, 2015 (Xinhua) -- Delegates attend the Special Meeting on "
        "Irregular Migration in the Indian Ocean in Bangkok, Thailand, on May 29, 2015. "
        "Migrants from Myanmar and Bangladesh have landed in Malaysia and Indonesia. "
        "(Xinhua/Li Mingming)",
        date="2015-05-29",
        place="Bangkok",
        agency="Xinhua",
        headline="Regional meeting on boat migrants opens",
        photo_credit="Xinhua/Li Mingming",
        members=members_of("bangladesh indonesia malaysia myanmar thailand"),
    ),
    WireText(
        "US, partners vow to fight trafficking rings",
        "en",
        "US, partners vow to fight trafficking rings\n"
        "By NINA KARMI, Associated Press\n"
        "BALI, Indonesia (AP) — The U.S. and dozens of other countries vowed Tuesday to "
        "fight trafficking rings at a conference of the Bali Process hosted by Indonesia "
        "and Australia.\n"
        "Aug. 7, 2018\n"
        "Rohingya refugees from Myanmar were on the agenda. (AP Photo/Dia Lisna)",
        date="2018-08-07",
        place="Bali",
        agency="AP",
        headline="US, partners vow to fight trafficking rings",
        byline="NINA KARMI",
        photo_credit="AP Photo/Dia Lisna",
        members=members_of("australia indonesia myanmar united-states"),
        meeting="ministerial-07",
    ),
    WireText(
        "Réunion sur les migrations irrégulières à Bangko",
        "fr",
        "Réunion sur les migrations irrégulières à Bangkok\n"
        "Le Point.fr - Publié le 29/05/2015 à 09:12 - Source AFP\n"
        "Une réunion régionale s'est ouverte vendredi à Bangkok sur la crise des migrants "
        "venus de Birmanie et du Bangladesh, en Thaïlande.",
        date="2015-05-29",
        place="Bangkok",
        agency="AFP",
        headline="Réunion sur les migrations irrégulières à Bangkok",
        members=members_of("bangladesh myanmar thailand"),
    ),
    WireText(
        "PNG sends team to Bali talks",
        "en",
        "PNG sends team to Bali talks\n"
        "Post-Courier\n"
        "August 6, 2018\n"
        "BY GRACE KENNING\n"
        "PORT MORESBY: PNG has sent a team to the seventh ministerial conference of the "
        "Bali Process, which Indonesia and Australia co-chair.",
        date="2018-08-06",
        place="Port Moresby",
        agency="Post-Courier",
        headline="PNG sends team to Bali talks",
        byline="GRACE KENNING",
        members=members_of("australia indonesia papua-new-guinea"),
        meeting="ministerial-07",
    ),
    WireText(
        "Wing: 'We must keep up the pressure'",
        "en",
        "Wing: 'We must keep up the pressure'\n"
        "Dominic Giani |  February 10, 2023\n"
        "Foreign Minister Polly Wing at the Bali Process in Adelaide. Image by Matt "
        "Tanner/AAP PHOTOS\n"
        "Australia and Indonesia will keep up the pressure on people smugglers, Senator "
        "Wing told the Bali Process ministerial conference in Adelaide on Friday.\n"
        "Australian Associated Press",
        date="2023-02-10",
        place="Adelaide",
        agency="AAP",
        headline="Wing: 'We must keep up the pressure'",
        byline="Dominic Giani",
        photo_credit="Matt Tanner/AAP PHOTOS",
        members=members_of("australia indonesia"),
        meeting="ministerial-08",
    ),
    WireText(
        "Cambodia attends anti-trafficking meeting in Col",
        "en",
        "Cambodia attends anti-trafficking meeting in Colombo\n"
        "Ry Socha / Khmer Times  Share:\n"
        "June 12, 2024\n"
        "The delegation at the airport. KT/Chor Sokun\n"
        "Phnom Penh (Khmer Times): A Cambodian delegation is attending an anti-trafficking "
        "meeting in Sri Lanka.",
        date="2024-06-12",
        place="Phnom Penh",
        agency="Khmer Times",
        headline="Cambodia attends anti-trafficking meeting in Colombo",
        byline="Ry Socha",
        photo_credit="KT/Chor Sokun",
        members=members_of("cambodia sri-lanka"),
    ),
    WireText(
        "Joint Media Release: Bali Process Ministerial Co",
        "en",
        "Joint Media Release: Bali Process Ministerial Conference\n"
        "Joint media release with:\n"
        "The Hon Clara O'Nell MP, Minister for Home Affairs\n"
        "10 February 2023\n"
        "Today Australia and Indonesia co-chaired the Eighth Ministerial Conference of the "
        "Bali Process in Adelaide.\n"
        "Media enquiries: DFAT Media Liaison (02) 6261 1555",
        date="2023-02-10",
        place="Adelaide",
        headline="Joint Media Release: Bali Process Ministerial Conference",
        members=members_of("australia indonesia"),
        meeting="ministerial-08",
    ),
    WireText(
        "Jakarta and Canberra discuss boats ahead of Bali",
        "en",
        "Jakarta and Canberra discuss boats ahead of Bali forum\n"
        "Lia Yosefa\n"
        "The Jakarta Post\n"
        "Jakarta | Mon, March 21, 2016 | 06:58 pm\n"
        "The ministers in Jakarta on Monday. (Antara/Puspa Pertiwi)\n"
        "The foreign ministers of Indonesia and Australia met in Jakarta on Monday ahead of"
        " the sixth Bali Process ministerial conference. (dan)",
        date="2016-03-21",
        place="Jakarta",
        agency="The Jakarta Post",
        headline="Jakarta and Canberra discuss boats ahead of Bali forum",
        byline="Lia Yosefa",
        initials="dan",
        photo_credit="Antara/Puspa Pertiwi",
        members=members_of("australia indonesia"),
        meeting="ministerial-06",
    ),
)
