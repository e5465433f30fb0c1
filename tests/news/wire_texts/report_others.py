"""Further reports as newspapers, agencies and ministries print them."""

from .form import WireText, members_of

REPORT_OTHERS = (
    WireText(
        "Deputy FM attends Bali Process conference in Aus",
        "en",
        "Deputy FM attends Bali Process conference in Australia\n"
        "Saturday, 07:45, 11/02/2023\n"
        "VOV.VN - Vietnam's deputy foreign minister attended the 8th Bali Process "
        "Ministerial Conference in Adelaide, co-chaired by Australia and Indonesia.\n"
        "The deputy minister at the event (Photo: VOV)",
        date="2023-02-11",
        place="Adelaide",
        agency="VOV",
        headline="Deputy FM attends Bali Process conference in Australia",
        photo_credit="VOV",
        members=members_of("australia indonesia viet-nam"),
        meeting="ministerial-08",
    ),
    WireText(
        "Home Minister opens Bali Process senior official",
        "en",
        "Home Minister opens Bali Process senior officials' meeting\n"
        "KUALA LUMPUR, May 2, 2024 (Bernama) -- Malaysia's Home Minister today opened the "
        "17th Bali Process Ad Hoc Group Senior Officials' Meeting, attended by co-chairs "
        "Australia and Indonesia.\n"
        "-- BERNAMA\n"
        "MHA/KT",
        date="2024-05-02",
        place="Kuala Lumpur",
        agency="Bernama",
        headline="Home Minister opens Bali Process senior officials' meeting",
        members=members_of("australia indonesia malaysia"),
        meeting="ahg-som-17",
    ),
    WireText(
        "Ministers agree on emergency response to boat pe",
        "en",
        "Ministers agree on emergency response to boat people\n"
        "By Kanu Kapur\n"
        "March 23, 2016 9:02 AM UTC\n"
        "Ministers in Nusa Dua, Indonesia. REUTERS/Antara Foto\n"
        "NUSA DUA, Indonesia (Reuters) - Indonesia and Australia said at the sixth "
        "ministerial conference of the Bali Process on Wednesday that members had agreed on"
        " a mechanism after last year's crisis over Rohingya from Myanmar.\n"
        "(Editing by Nick Mace)",
        date="2016-03-23",
        place="Nusa Dua",
        agency="Reuters",
        headline="Ministers agree on emergency response to boat people",
        byline="Kanu Kapur",
        photo_credit="REUTERS/Antara Foto",
        members=members_of("australia indonesia myanmar"),
        meeting="ministerial-06",
    ),
    WireText(
        "Reed to co-chair Bali people smuggling talks",
        "en",
        "Reed to co-chair Bali people smuggling talks\n"
        "By Paul Mallory, National security correspondent\n"
        "The Australian\n"
        "March 28, 2011 12:00AM\n"
        "THE foreign ministers of Australia and Indonesia will co-chair the fourth Bali "
        "Process ministerial conference this week.",
        date="2011-03-28",
        agency="The Australian",
        headline="Reed to co-chair Bali people smuggling talks",
        byline="Paul Mallory",
        members=members_of("australia indonesia"),
        meeting="ministerial-04",
    ),
    WireText(
        "Bangladesh for stronger Bali Process",
        "en",
        "Bangladesh for stronger Bali Process\n"
        "UNB\n"
        "Dhaka\n"
        "Published: 08 Aug 2018, 20:12\n"
        "Bangladesh has urged stronger cooperation under the Bali Process at its seventh "
        "ministerial conference in Indonesia.",
        date="2018-08-08",
        place="Dhaka",
        agency="UNB",
        headline="Bangladesh for stronger Bali Process",
        members=members_of("bangladesh indonesia"),
        meeting="ministerial-07",
    ),
    WireText(
        "Regional Support Office hosts fourth Border Foru",
        "en",
        "Regional Support Office hosts fourth Border Forum\n"
        "21 November 2025\n"
        "Bangkok, 19-20 November 2025 – The Regional Support Office of the Bali Process "
        "held the fourth Border Forum, with Thailand and Japan among the participants. The "
        "Forum was opened by the RSO Co-Managers of Australia and Indonesia.",
        date="2025-11-21",
        place="Bangkok",
        headline="Regional Support Office hosts fourth Border Forum",
        members=members_of("australia indonesia japan thailand"),
        meeting="border-forum-04",
    ),
    WireText(
        "Ad Hoc Group meets in Wellington",
        "en",
        "MEDIA RELEASE\n"
        "6 May 2015\n"
        "Ad Hoc Group meets in Wellington\n"
        "New Zealand today welcomed senior officials to Wellington for the ninth meeting of"
        " the Bali Process Ad Hoc Group, co-chaired by Indonesia and Australia.\n"
        "ENDS",
        date="2015-05-06",
        place="Wellington",
        headline="Ad Hoc Group meets in Wellington",
        members=members_of("australia indonesia new-zealand"),
        meeting="ahg-som-09",
    ),
    WireText(
        "Experts tackle returns of migrants in Phnom Penh",
        "en",
        "Experts tackle returns of migrants in Phnom Penh\n"
        "Ry Socha / Khmer Times\n"
        "December 4, 2024\n"
        "Experts at the meeting yesterday. KT/Chor Sokun\n"
        "The Bali Process Technical Experts Group on Returns and Reintegration began its "
        "annual meeting in Phnom Penh yesterday, a Cambodian official told Khmer Times.",
        date="2024-12-04",
        place="Phnom Penh",
        agency="Khmer Times",
        headline="Experts tackle returns of migrants in Phnom Penh",
        byline="Ry Socha",
        photo_credit="KT/Chor Sokun",
        members=members_of("cambodia"),
        meeting="teg-rr-2024-12",
    ),
    WireText(
        "Sri Lanka to host 11th Ad Hoc Group meeting",
        "en",
        "Sri Lanka to host 11th Ad Hoc Group meeting\n"
        "Tue, Nov 15, 2016, 09:21 pm SL Time, ColomboPage News Desk, Sri Lanka.\n"
        "Nov 15, Colombo: Sri Lanka will tomorrow host the 11th Bali Process Ad Hoc Group "
        "Senior Officials' Meeting, co-chaired by Indonesia and Australia.",
        date="2016-11-15",
        place="Colombo",
        agency="ColomboPage",
        headline="Sri Lanka to host 11th Ad Hoc Group meeting",
        members=members_of("australia indonesia sri-lanka"),
        meeting="ahg-som-11",
    ),
    WireText(
        "Menlu Rina: Bali Process Harus Beri Solusi",
        "id",
        "Menlu Rina: Bali Process Harus Beri Solusi\n"
        "Nusa Dua, Bali, 23/3 (Antara) - Menteri Luar Negeri Indonesia mengatakan "
        "Konferensi Tingkat Menteri Bali Process keenam harus memberi solusi, bersama "
        "Australia.\n"
        "(T.Y012/B/S023/S023) 23-03-2016 12:14:22",
        date="2016-03-23",
        place="Nusa Dua",
        agency="ANTARA",
        headline="Menlu Rina: Bali Process Harus Beri Solusi",
        members=members_of("australia indonesia"),
        meeting="ministerial-06",
    ),
    WireText(
        "Việt Nam tham dự Hội nghị Quan chức cao cấp Tiến",
        "vi",
        "Việt Nam tham dự Hội nghị Quan chức cao cấp Tiến trình Bali\n"
        "03/05/2024 | 16:40\n"
        "Quang cảnh hội nghị. Ảnh: Hồng Linh/PV TTXVN tại Malaysia\n"
        "Theo phóng viên TTXVN tại Kuala Lumpur, đoàn Việt Nam đã tham dự Hội nghị Quan "
        "chức cao cấp Nhóm AHG lần thứ 17 do Malaysia đăng cai.\n"
        "Hồng Linh (TTXVN)",
        date="2024-05-03",
        place="Kuala Lumpur",
        agency="VNA",
        headline="Việt Nam tham dự Hội nghị Quan chức cao cấp Tiến trình Bali",
        byline="Hồng Linh",
        photo_credit="Hồng Linh/PV TTXVN tại Malaysia",
        members=members_of("malaysia viet-nam"),
        meeting="ahg-som-17",
    ),
    WireText(
        "Rohingyas : les pays de la région promettent d'a",
        "fr",
        "Rohingyas : les pays de la région promettent d'agir\n"
        "Par AFP\n"
        "Publié le 23 mars 2016 à 10h15\n"
        "Les ministres à Nusa Dua, le 23 mars 2016. (Photo Soni Tumba / AFP)\n"
        "L'Indonésie et l'Australie ont promis mercredi, à la sixième conférence "
        "ministérielle du Processus de Bali, de mieux réagir aux crises comme celle des "
        "Rohingyas de Birmanie.",
        date="2016-03-23",
        place="Nusa Dua",
        agency="AFP",
        headline="Rohingyas : les pays de la région promettent d'agir",
        photo_credit="Soni Tumba / AFP",
        members=members_of("australia indonesia myanmar"),
        meeting="ministerial-06",
    ),
    WireText(
        "Vice Minister attends Bali Process Ministerial C",
        "en",
        "Vice Minister attends Bali Process Ministerial Conference\n"
        "Ministry of Foreign Affairs, Lao PDR\n"
        "07-08-2018\n"
        "The Lao vice minister attended the seventh Bali Process Ministerial Conference in "
        "Nusa Dua, Indonesia.",
        date="2018-08-07",
        place="Nusa Dua",
        headline="Vice Minister attends Bali Process Ministerial Conference",
        members=members_of("indonesia lao-pdr"),
        meeting="ministerial-07",
    ),
    WireText(
        "Premier sends deputy to Bali Process",
        "en",
        "Premier sends deputy to Bali Process\n"
        "BY GRETA KENT\n"
        "February 9, 2023\n"
        "Post-Courier\n"
        "PORT MORESBY: Papua New Guinea will be represented at the eighth Bali Process "
        "ministerial conference in Australia by its deputy prime minister.",
        date="2023-02-09",
        place="Port Moresby",
        agency="Post-Courier",
        headline="Premier sends deputy to Bali Process",
        byline="GRETA KENT",
        members=members_of("australia papua-new-guinea"),
        meeting="ministerial-08",
    ),
)
