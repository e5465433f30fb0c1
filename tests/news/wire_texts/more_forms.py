"""Further forms of agencies, ministries and newspapers, in four languages."""

from .form import WireText, members_of

MORE_FORMS = [
    WireText(
        "AP, place and dash, agency in brackets, no date but a stamp of the wire",
        "en",
        "Asian officials seek faster help for boats in distress\n\nBy MARA KELLOW\n"
        "Associated Press\n\nNUSA DUA, Indonesia (AP) — Officials from Bangladesh, Myanmar and "
        "Thailand agreed on Wednesday to share warnings about boats, at the end of the sixth Bali "
        "Process ministerial conference.\n\nThe talks drew 31 ministers.\n\n"
        "March 23, 2016 09:14 GMT",
        date="2016-03-23",
        place="Nusa Dua",
        agency="AP",
        headline="Asian officials seek faster help for boats in distress",
        byline="MARA KELLOW",
        members=members_of("bangladesh indonesia myanmar thailand"),
        meeting="ministerial-06",
        figures=(("ministers", "exactly", 31, "attended"),),
    ),
    WireText(
        "AFP, French, date within the place line",
        "fr",
        "Migrants : les pays du Processus de Bali promettent de coopérer\n\n"
        "Nusa Dua (Indonésie), 7 août 2018 (AFP) - Les ministres du Processus de Bali ont promis "
        "mardi de mieux coopérer contre les passeurs. L’Australie et l’Indonésie présidaient la "
        "septième conférence ministérielle, à laquelle la Malaisie a participé.\n\nabc/def/gh",
        date="2018-08-07",
        place="Nusa Dua",
        agency="AFP",
        headline="Migrants : les pays du Processus de Bali promettent de coopérer",
        initials="abc/def/gh",
        members=members_of("australia indonesia malaysia"),
        meeting="ministerial-07",
    ),
    WireText(
        "Reuters, date and agency in the place line, editing line",
        "en",
        "PERTH, Aug 25 2017 (Reuters) - Business leaders told governments on Friday that clean "
        "supply chains pay, as the first Government and Business Forum of the Bali Process ended.\n"
        "\nAustralian and Indonesian ministers chaired it. About 40 executives came.\n\n"
        "(Reporting by Sol Varga; Editing by Kim Ode)",
        date="2017-08-25",
        place="Perth",
        agency="Reuters",
        byline="Sol Varga",
        members=members_of("australia indonesia"),
        meeting="gabf-01",
    ),
    WireText(
        "Xinhua, in capitals, agency in brackets",
        "en",
        "Officials call for joint fight against trafficking\n\n"
        "COLOMBO, Nov. 16, 2016 (Xinhua) -- Sri Lanka’s foreign ministry opened the 11th Ad Hoc "
        "Group Senior Officials’ Meeting of the Bali Process here Wednesday. Chinese and Indian "
        "delegates attended. Enditem",
        date="2016-11-16",
        place="Colombo",
        agency="Xinhua",
        headline="Officials call for joint fight against trafficking",
        members=members_of("sri-lanka china india"),
        meeting="ahg-som-11",
    ),
    WireText(
        "VNA, Vietnamese, place and agency in brackets",
        "vi",
        "Hội nghị quan chức cấp cao Tiến trình Bali họp tại Đà Nẵng\n\n"
        "Đà Nẵng (TTXVN 23/7/2019) - Sáng 23/7, Hội nghị quan chức cấp cao nhóm Ad hoc lần thứ 14 "
        "Tiến trình Bali khai mạc tại Đà Nẵng với hơn 100 đại biểu. Đại diện Úc và Indonesia đồng "
        "chủ trì./.",
        date="2019-07-23",
        place="Da Nang",
        agency="VNA",
        headline="Hội nghị quan chức cấp cao Tiến trình Bali họp tại Đà Nẵng",
        members=members_of("australia indonesia"),
        meeting="ahg-som-14",
        figures=(("delegates", "more-than", 100, "attended"),),
    ),
    WireText(
        "ANTARA, Indonesian, weekday and time above, pewarta and editor below",
        "id",
        "Menteri bahas penyelundupan manusia di Bali\n\nSelasa, 2 April 2013 16:20 WIB\n\n"
        "Nusa Dua (ANTARA News) - Para menteri dari 40 negara membahas penyelundupan manusia pada "
        "Konferensi Tingkat Menteri Bali Process kelima. Menteri Australia dan Selandia Baru "
        "hadir.\n\nPewarta: Rini Ayu\nEditor: Budi Hadi\nCOPYRIGHT © ANTARA 2013",
        date="2013-04-02",
        place="Nusa Dua",
        agency="ANTARA",
        headline="Menteri bahas penyelundupan manusia di Bali",
        byline="Rini Ayu",
        members=members_of("australia new-zealand"),
        meeting="ministerial-05",
        figures=(("countries", "exactly", 40, "attended"),),
    ),
    WireText(
        "BERNAMA, place, month and day, agency behind dashes",
        "en",
        "KUALA LUMPUR, Oct 31 (Bernama) -- Malaysia hosted the 12th Ad Hoc Group Senior Officials’ "
        "Meeting of the Bali Process here today.\n\nThe home minister said Thai and Indonesian "
        "police would open a joint desk in 2018.\n\n-- BERNAMA\n\n31/10/2017",
        date="2017-10-31",
        place="Kuala Lumpur",
        agency="Bernama",
        members=members_of("malaysia thailand indonesia"),
        meeting="ahg-som-12",
    ),
    WireText(
        "ministry, English, press release with a label for the date",
        "en",
        "MINISTRY OF FOREIGN AFFAIRS\nPRESS RELEASE\n\nDate: 3 May 2024\n\n"
        "Senior officials conclude meeting in Kuala Lumpur\n\n"
        "The 17th Ad Hoc Group Senior Officials’ Meeting of the Bali Process concluded in Kuala "
        "Lumpur today. It was attended by 45 delegations. Australia and Indonesia thanked Malaysia "
        "for its hospitality.",
        date="2024-05-03",
        place="Kuala Lumpur",
        headline="Senior officials conclude meeting in Kuala Lumpur",
        members=members_of("australia indonesia malaysia"),
        meeting="ahg-som-17",
        figures=(("delegations", "exactly", 45, "attended"),),
    ),
    WireText(
        "newspaper, byline and place above the text, date with weekday",
        "en",
        "Wellington talks turn to the Andaman Sea\n\nJo Tarrant, Wellington\nThu, May 7, 2015\n\n"
        "Senior officials of the Bali Process left Wellington on Wednesday without naming a date "
        "for a special retreat. New Zealand had hosted the ninth meeting of the Ad Hoc Group. "
        "Rohingya from Myanmar were on every agenda.",
        date="2015-05-07",
        place="Wellington",
        headline="Wellington talks turn to the Andaman Sea",
        byline="Jo Tarrant",
        members=members_of("new-zealand myanmar"),
        meeting="ahg-som-09",
    ),
    WireText(
        "Philippine agency, place, agency after a dash",
        "en",
        "Manila joins trafficking talks\n\nBy Lita Robles\n\nJuly 24, 2019, 3:05 pm\n\n"
        "MANILA -- The Philippines told the Bali Process in Da Nang that online abuse is its first "
        "concern, the justice department said Wednesday. The 14th Ad Hoc Group Senior Officials’ "
        "Meeting was held in Viet Nam on July 23. (PNA)",
        date="2019-07-24",
        place="Manila",
        agency="PNA",
        headline="Manila joins trafficking talks",
        byline="Lita Robles",
        members=members_of("philippines viet-nam"),
        meeting="ahg-som-14",
    ),
    WireText(
        "AAP, place and comma, agency alone on the last line",
        "en",
        "Adelaide hosts people smuggling summit\n\nADELAIDE, Feb 10 2023 AAP - Ministers from "
        "Indonesia, Fiji and Nauru have met in Adelaide for the eighth Bali Process ministerial "
        "conference.\n\nMore than 45 members are represented.\n\nAAP",
        date="2023-02-10",
        place="Adelaide",
        agency="AAP",
        headline="Adelaide hosts people smuggling summit",
        members=members_of("indonesia fiji nauru"),
        meeting="ministerial-08",
        figures=(("members", "more-than", 45, "attended"),),
    ),
    WireText(
        "Indonesian newspaper, name, place behind a dash",
        "id",
        "Retno: Jangan biarkan mereka di laut\n\nKompas.com - 23/03/2016, 14:02 WIB\n\n"
        "Penulis: Dedi Wira\n\nNUSA DUA, KOMPAS.com - Menteri Luar Negeri membuka Konferensi "
        "Tingkat Menteri Bali Process keenam di Nusa Dua, Rabu (23/3/2016). Utusan Bangladesh dan "
        "Malaysia mendukung usul itu.",
        date="2016-03-23",
        place="Nusa Dua",
        agency="Kompas.com",
        headline="Retno: Jangan biarkan mereka di laut",
        byline="Dedi Wira",
        members=members_of("bangladesh malaysia"),
        meeting="ministerial-06",
    ),
    WireText(
        "Vietnamese newspaper, date line with a clock, author at the end",
        "vi",
        "Việt Nam chủ trì hội nghị về di cư\n\n23/07/2019 | 10:45 GMT+7\n\n"
        "Ngày 23/7, tại Đà Nẵng, Hội nghị quan chức cao cấp Tiến trình Bali (nhóm Ad hoc) lần thứ "
        "14 đã diễn ra. Đại diện Malaysia, Thái Lan và UNHCR phát biểu.\n\nẢnh: TTXVN\n\nLê Minh",
        date="2019-07-23",
        place="Da Nang",
        headline="Việt Nam chủ trì hội nghị về di cư",
        byline="Lê Minh",
        photo_credit="TTXVN",
        members=members_of("viet-nam malaysia thailand unhcr"),
        meeting="ahg-som-14",
    ),
    WireText(
        "Le Courrier, French, place and date before a dash",
        "fr",
        "Une réunion des hauts officiels s’ouvre à Dà Nang\n\nDà Nang, 23 juillet (VNA) - La 14e "
        "réunion des hauts officiels du groupe ad hoc du Processus de Bali s’est ouverte mardi 23 "
        "juillet 2019 à Dà Nang. Plus de 100 délégués venus de 25 pays y participent. Les "
        "représentants indonésien et australien la coprésident. - CVN",
        date="2019-07-23",
        place="Da Nang",
        agency="VNA",
        headline="Une réunion des hauts officiels s'ouvre à Dà Nang",
        members=members_of("indonesia australia"),
        meeting="ahg-som-14",
        figures=(
            ("delegates", "more-than", 100, "attended"),
            ("countries", "exactly", 25, "attended"),
        ),
    ),
    WireText(
        "Bangladesh agency, place and date, agency in brackets at the end of the line",
        "en",
        "DHAKA, Aug 8, 2018 (BSS) - Bangladesh has urged Bali Process members to share the burden "
        "of those who fled Myanmar, a ministry official said after the Seventh Ministerial "
        "Conference in Indonesia.",
        date="2018-08-08",
        place="Dhaka",
        agency="BSS",
        members=members_of("bangladesh myanmar indonesia"),
        meeting="ministerial-07",
    ),
    WireText(
        "broadcaster, posted and updated",
        "en",
        "Ministers gather in Nusa Dua\n\nBy Ana Moss\n\nPosted Mon 6 Aug 2018 at 7:10am\n"
        "Updated Tue 7 Aug 2018 at 9:00am\n\nForeign ministers are gathering in Nusa Dua for the "
        "Bali Process ministerial conference. Australia’s minister flew in from Singapore.\n\n"
        "(ABC News: Tim Hale)",
        date="2018-08-06",
        place="Nusa Dua",
        headline="Ministers gather in Nusa Dua",
        byline="Ana Moss",
        agency="ABC News",
        photo_credit="ABC News: Tim Hale",
        members=members_of("australia singapore"),
        meeting="ministerial-07",
    ),
    WireText(
        "embassy, place and date at the right, before the text",
        "en",
        "Canberra, 6 August 2014\n\nStatement on the Eighth Meeting of the Ad Hoc Group\n\n"
        "Senior officials of the Bali Process met in Canberra. New Zealand, Pakistan and the "
        "International Organization for Migration reported on returns.",
        date="2014-08-06",
        place="Canberra",
        headline="Statement on the Eighth Meeting of the Ad Hoc Group",
        members=members_of("new-zealand pakistan iom"),
        meeting="ahg-som-08",
    ),
    WireText(
        "Thai agency, place, date, agency between dashes",
        "en",
        "BANGKOK, 3 February 2016 (NNT) – Thailand said the Tenth Ad Hoc Group Senior Officials’ "
        "Meeting of the Bali Process, held here on Tuesday, agreed on a review of the region’s "
        "response. Delegates from 40 countries took part.",
        date="2016-02-03",
        place="Bangkok",
        agency="NNT",
        members=members_of("thailand"),
        meeting="ahg-som-10",
        figures=(("countries", "exactly", 40, "attended"),),
    ),
    WireText(
        "Indonesian agency, Jakarta, with the event elsewhere",
        "id",
        "RI dan Australia siapkan pertemuan Bali Process\n\nJakarta, 1 Juni 2012 (ANTARA) - "
        "Kementerian Luar Negeri menyatakan pertemuan keenam pejabat tinggi kelompok ad hoc Bali "
        "Process digelar di Bali, Jumat. Wakil Afghanistan dan Iran diundang.",
        date="2012-06-01",
        place="Jakarta",
        agency="ANTARA",
        headline="RI dan Australia siapkan pertemuan Bali Process",
        members=members_of("indonesia australia afghanistan iran"),
        meeting="ahg-som-06",
    ),
    WireText(
        "no forum at all",
        "en",
        "LONDON, Feb 3 2020 (Reuters) - Shares fell on Monday as Chinese factories stayed shut. "
        "Traders in Japan sold the yen.",
        date="2020-02-03",
        place="London",
        agency="Reuters",
        members=members_of("china japan"),
    ),
    WireText(
        "government site, source and date between bars",
        "en",
        "Fiji attends regional talks\n\nMinistry of Home Affairs | 11 February 2023 | Suva\n\n"
        "Fiji joined the Eighth Bali Process Ministerial Conference in Adelaide on Friday. The "
        "minister met his counterparts from Tonga, Vanuatu and Papua New Guinea.",
        date="2023-02-11",
        place="Suva",
        headline="Fiji attends regional talks",
        members=members_of("fiji tonga vanuatu papua-new-guinea"),
        meeting="ministerial-08",
    ),
    WireText(
        "Reuters, byline under the headline, date alone, place after it",
        "en",
        "Southeast Asia struggles with stranded migrants\nBy Ott Lahr and Mei Song\n"
        "March 22, 2016 5:32 PM\n\nNUSA DUA, Indonesia (Reuters) - Senior officials met on Tuesday "
        "to prepare a Bali Process conference of ministers. Malaysia’s delegate said the region "
        "had failed.",
        date="2016-03-22",
        place="Nusa Dua",
        agency="Reuters",
        headline="Southeast Asia struggles with stranded migrants",
        byline="Ott Lahr and Mei Song",
        members=members_of("indonesia malaysia"),
        meeting="som-06",
    ),
    WireText(
        "French, a ministry’s communiqué",
        "fr",
        "COMMUNIQUÉ DE PRESSE\n\nParis, le 21 février 2022\n\nLes ministres du groupe de pilotage "
        "du Processus de Bali se sont réunis à Paris. L’Indonésie, l’Australie, la "
        "Nouvelle-Zélande et la Thaïlande étaient représentées.",
        date="2022-02-21",
        place="Paris",
        members=members_of("indonesia australia new-zealand thailand"),
        meeting="steering-group-fm-2022",
    ),
    WireText(
        "Vietnamese, VOV with a correspondent",
        "vi",
        "(VOV) - Sáng nay (23/7), tại thành phố Đà Nẵng khai mạc Hội nghị quan chức cao cấp Nhóm "
        "Ad-hoc lần thứ 14 Tiến trình Bali. Thứ trưởng cho biết Việt Nam và Lào đang phối hợp.\n\n"
        "PV Hoài Nam/VOV-Miền Trung\n23/07/2019",
        date="2019-07-23",
        place="Da Nang",
        agency="VOV",
        byline="Hoài Nam",
        members=members_of("viet-nam lao-pdr"),
        meeting="ahg-som-14",
    ),
    WireText(
        "Indonesian, liputan with a slash",
        "id",
        "Liputan6.com, Nusa Dua - Forum Pemerintah dan Bisnis Bali Process kedua dibuka di Nusa "
        "Dua, Senin (6/8/2018). Sekitar 50 pengusaha dari Amerika Serikat dan Jepang hadir.",
        date="2018-08-06",
        place="Nusa Dua",
        agency="Liputan6.com",
        members=members_of("united-states japan"),
        meeting="gabf-02",
    ),
    WireText(
        "press statement of two chairs, no place line",
        "en",
        "Joint media statement by the Co-Chairs\n10 February 2023\n\nWe, the Foreign Ministers of "
        "Australia and Indonesia, co-chaired the Eighth Ministerial Conference of the Bali "
        "Process in Adelaide today. Members welcomed UNODC’s report.",
        date="2023-02-10",
        place="Adelaide",
        headline="Joint media statement by the Co-Chairs",
        members=members_of("australia indonesia unodc"),
        meeting="ministerial-08",
    ),
]
