"""More texts of agencies and ministries with their signs at head and foot; all made up."""

from .form import WireText, members_of

SIGNED_OTHERS = (
    WireText(
        "Asia-Pacific officials in Manila study returns",
        "en",
        "Asia-Pacific officials in Manila study returns\n"
        "By Joy Ann L. Roca\n"
        "MANILA – The Philippines and IOM on Monday opened the first meeting of the "
        "Technical Experts Group on Returns and Reintegration.\n"
        "(PNA photo by Avi Dal) (PNA)",
        place="Manila",
        agency="PNA",
        headline="Asia-Pacific officials in Manila study returns",
        byline="Joy Ann L. Roca",
        photo_credit="PNA photo by Avi Dal",
        members=members_of("iom philippines"),
        meeting="teg-rr-01",
    ),
    WireText(
        "Perangi penyelundupan manusia, 45 negara bertemu",
        "id",
        "Perangi penyelundupan manusia, 45 negara bertemu\n"
        "Kompas.com - 23/03/2016, 14:20 WIB\n"
        "Penulis Sri Lesta | Editor Ervan Hardo\n"
        "Para menteri berfoto bersama.\n"
        "(KOMPAS.com/SRI LESTA)\n"
        "NUSA DUA, KOMPAS.com - Indonesia dan Australia memimpin pertemuan para menteri "
        "mengenai penyelundupan manusia di Bali.",
        date="2016-03-23",
        place="Nusa Dua",
        agency="Kompas.com",
        headline="Perangi penyelundupan manusia, 45 negara bertemu",
        byline="Sri Lesta",
        photo_credit="KOMPAS.com/SRI LESTA",
        members=members_of("australia indonesia"),
        figures=(("countries", "exactly", 45, "attended"),),
        meeting="ministerial-06",
    ),
    WireText(
        "Kabul backs Bali Process, deputy minister says",
        "en",
        "Kabul backs Bali Process, deputy minister says\n"
        "KABUL (Pajhwok): Afghanistan supports the outcome of the fifth ministerial "
        "conference in Indonesia, a deputy minister said on Wednesday, April 3, 2013.",
        date="2013-04-03",
        place="Kabul",
        agency="Pajhwok",
        headline="Kabul backs Bali Process, deputy minister says",
        members=members_of("afghanistan indonesia"),
        meeting="ministerial-05",
    ),
    WireText(
        "S. Korea attends Bali Process meeting on human t",
        "en",
        "S. Korea attends Bali Process meeting on human trafficking\n"
        "SEOUL, Feb. 2 (Yonhap) -- South Korea will send officials to the 10th Ad Hoc Group"
        " senior officials' meeting in Thailand, the foreign ministry said Tuesday.\n"
        "yna@yna.co.kr\n"
        "(END)",
        date="2016-02-02",
        place="Seoul",
        agency="Yonhap",
        headline="S. Korea attends Bali Process meeting on human trafficking",
        members=members_of("republic-of-korea thailand"),
        meeting="ahg-som-10",
    ),
    WireText(
        "Japan offers patrol boats",
        "en",
        "Japan offers patrol boats\n"
        "KYODO NEWS - Aug 8, 2018 - 09:30\n"
        "BALI, Indonesia - Japan will consider supplying patrol boats, its envoy said.\n"
        "[Photo: Kyodo]",
        date="2018-08-08",
        place="Bali",
        agency="Kyodo",
        headline="Japan offers patrol boats",
        photo_credit="Kyodo",
        members=members_of("indonesia japan"),
    ),
    WireText(
        "Pakistan for collective approach to irregular mi",
        "en",
        "Pakistan for collective approach to irregular migration\n"
        "ISLAMABAD, Feb 11 (APP): Pakistan has urged a collective approach at the 8th "
        "Ministerial Conference of the Bali Process held in Adelaide, Australia, said a "
        "press release issued here on Saturday, February 11, 2023.",
        date="2023-02-11",
        place="Islamabad",
        agency="APP",
        headline="Pakistan for collective approach to irregular migration",
        members=members_of("australia pakistan"),
        meeting="ministerial-08",
    ),
    WireText(
        "Refugees, trafficking top agenda at Bali talks",
        "en",
        "Refugees, trafficking top agenda at Bali talks\n"
        "Updated 2 April 2013, 18:30 AEST\n"
        "Australia and Indonesia are chairing the Fifth Bali Process Ministerial "
        "Conference.\n"
        "Reporter: Karl Salt\n"
        "Source: Radio Australia",
        date="2013-04-02",
        agency="Radio Australia",
        headline="Refugees, trafficking top agenda at Bali talks",
        byline="Karl Salt",
        members=members_of("australia indonesia"),
        meeting="ministerial-05",
    ),
    WireText(
        "Bộ trưởng dự phiên khai mạc tại Nusa Dua",
        "vi",
        "Bộ trưởng dự phiên khai mạc tại Nusa Dua\n"
        "Đỗ Quyên (Vietnam+) 23/03/2016 21:15 GMT+7\n"
        "Các đại biểu chụp ảnh chung. (Ảnh: AFP/TTXVN)\n"
        "Theo phóng viên TTXVN tại Nusa Dua, đoàn Việt Nam đã dự Hội nghị Bộ trưởng Tiến "
        "trình Bali lần thứ 6./.",
        date="2016-03-23",
        place="Nusa Dua",
        agency="VietnamPlus",
        headline="Bộ trưởng dự phiên khai mạc tại Nusa Dua",
        byline="Đỗ Quyên",
        photo_credit="AFP/TTXVN",
        members=members_of("viet-nam"),
        meeting="ministerial-06",
    ),
    WireText(
        "IOM Supports Border Officials in Bali Process Ex",
        "en",
        "IOM Supports Border Officials in Bali Process Exercise\n"
        "Posted: 02/15/19\n"
        "Bangkok – IOM, the UN Migration Agency, has supported the fourth meeting of the "
        "Task Force on Planning and Preparedness this week in Bangkok.\n"
        "Officials take part in a table-top exercise. Photo: IOM/Visa Sankam",
        date="2019-02-15",
        place="Bangkok",
        headline="IOM Supports Border Officials in Bali Process Exercise",
        photo_credit="IOM/Visa Sankam",
        members=members_of("iom"),
        meeting="tfpp-04",
    ),
    WireText(
        "Jane Birch heads to Perth business forum",
        "en",
        "Jane Birch heads to Perth business forum\n"
        "Nick Butter, The West Australian\n"
        "Thursday, 24 August 2017 6:00AM\n"
        "Camera Icon Foreign Minister Jane Birch. Credit: Getty Images\n"
        "PERTH — Business leaders from Australia and Indonesia will attend the first Bali "
        "Process Government and Business Forum today.",
        date="2017-08-24",
        place="Perth",
        agency="The West Australian",
        headline="Jane Birch heads to Perth business forum",
        byline="Nick Butter",
        photo_credit="Getty Images",
        members=members_of("australia indonesia"),
        meeting="gabf-01",
    ),
    WireText(
        "La conférence de Bali s'achève sur un appel à la",
        "fr",
        "La conférence de Bali s'achève sur un appel à la coopération\n"
        "Bali, 30 avr 2003 (ats/afp) La deuxième conférence ministérielle de Bali s'est "
        "achevée mercredi. L'Indonésie, l'Australie et la Nouvelle-Zélande ont promis des "
        "suites.",
        date="2003-04-30",
        place="Bali",
        agency="ATS",
        headline="La conférence de Bali s'achève sur un appel à la coopération",
        members=members_of("australia indonesia new-zealand"),
        meeting="ministerial-02",
    ),
    WireText(
        "Fiji immigration chief in Hanoi for joint action",
        "en",
        "Fiji immigration chief in Hanoi for joint action wrap-up\n"
        "By IVA NATARA | FIJI SUN | 17 Jul 2024\n"
        "Fiji's director of immigration is in Hanoi, where Viet Nam and New Zealand are "
        "hosting the final meeting of the sixth Joint Period of Action.\n"
        "Participants in Hanoi. Photo: Department of Immigration",
        date="2024-07-17",
        place="Hanoi",
        agency="Fiji Sun",
        headline="Fiji immigration chief in Hanoi for joint action wrap-up",
        byline="IVA NATARA",
        photo_credit="Department of Immigration",
        members=members_of("fiji new-zealand viet-nam"),
        meeting="jpoa-06-final-hanoi",
    ),
    WireText(
        "At Bali, Asia seeks answer to boats",
        "en",
        "At Bali, Asia seeks answer to boats\n"
        "By NINA KARMI, Associated Press Writer\n"
        "NUSA DUA, Indonesia (AP) — Australia and Indonesia led talks Tuesday on the flow "
        "of migrants by boat.\n"
        "(AP Photo/Dia Lisna)",
        place="Nusa Dua",
        agency="AP",
        headline="At Bali, Asia seeks answer to boats",
        byline="NINA KARMI",
        photo_credit="AP Photo/Dia Lisna",
        members=members_of("australia indonesia"),
    ),
    WireText(
        "The Bali Process is a regional forum founded in",
        "en",
        "The Bali Process is a regional forum founded in 2002. It is co-chaired by "
        "Australia and Indonesia and meets at ministerial and senior official level.",
        members=members_of("australia indonesia"),
    ),
    WireText(
        "Birch, Rina meet ahead of Bali conference",
        "en",
        "Birch, Rina meet ahead of Bali conference\n"
        "Reporter: Translator: Editor: Markus Wisnu\n"
        "5 August 2018 14:12 WIB\n"
        "Foreign Minister Rina Martono. TEMPO/Dimas Revi\n"
        "TEMPO.CO, Jakarta - The Australian and Indonesian foreign ministers talked on "
        "Sunday about the seventh ministerial conference of the Bali Process.",
        date="2018-08-05",
        place="Jakarta",
        agency="Tempo.co",
        headline="Birch, Rina meet ahead of Bali conference",
        photo_credit="TEMPO/Dimas Revi",
        members=members_of("australia indonesia"),
        meeting="ministerial-07",
    ),
    WireText(
        "UAE takes part in trafficking talks",
        "en",
        "Fri 22-11-2024 13:44 PM\n"
        "UAE takes part in trafficking talks\n"
        "ABU DHABI, 22nd November, 2024 (WAM) -- The United Arab Emirates has taken part in"
        " the tenth annual meeting of the Bali Process Working Group on Trafficking in "
        "Persons.\n"
        "WAM/Hazim Husni",
        date="2024-11-22",
        place="Abu Dhabi",
        agency="WAM",
        headline="UAE takes part in trafficking talks",
        byline="Hazim Husni",
        members=members_of("united-arab-emirates"),
        meeting="wg-tip-10",
    ),
)
