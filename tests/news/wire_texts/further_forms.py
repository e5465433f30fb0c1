"""Further texts: written when the reader had not been changed for any of them."""

from .form import WireText, members_of

FURTHER_FORMS = [
    WireText(
        "Kuala Lumpur newspaper, place and colon",
        "en",
        "Home minister: Syndicates move online\n\nPublished on: Friday, May 03, 2024\n"
        "By: Azlan Rauf\n\nKUALA LUMPUR: Syndicates recruit on social media, the home minister "
        "told the 17th Ad Hoc Group Senior Officials’ Meeting of the Bali Process. Officers from "
        "Brunei and Cambodia agreed.",
        date="2024-05-03",
        place="Kuala Lumpur",
        headline="Home minister: Syndicates move online",
        byline="Azlan Rauf",
        members=members_of("brunei-darussalam cambodia"),
        meeting="ahg-som-17",
    ),
    WireText(
        "Sri Lanka, an agency with a slug line",
        "en",
        "Lankapuvath | 17 Nov 2016\n\nSri Lanka ends two days of talks\n\nColombo – The 11th "
        "Ad Hoc Group meeting of the Bali Process ended in Colombo with a call to ratify treaties. "
        "The Maldives joined for the first time as an observer.",
        date="2016-11-17",
        place="Colombo",
        agency="Lankapuvath",
        headline="Sri Lanka ends two days of talks",
        members=members_of("sri-lanka maldives"),
        meeting="ahg-som-11",
    ),
    WireText(
        "e-mail headers above a release",
        "en",
        "From: Media Unit\nSent: Tuesday, 20 May 2025 18:12\nSubject: Officials meet in Bangkok\n\n"
        "The 18th Ad Hoc Group Senior Officials’ Meeting of the Bali Process opened in Bangkok "
        "today. Delegations from Bhutan, Nepal and the Republic of Korea took the floor.",
        date="2025-05-20",
        place="Bangkok",
        headline="Officials meet in Bangkok",
        members=members_of("bhutan nepal republic-of-korea"),
        meeting="ahg-som-18",
    ),
    WireText(
        "a picture alone",
        "en",
        "Delegates of Viet Nam and Australia shake hands at the 14th Ad Hoc Group Senior "
        "Officials’ Meeting of the Bali Process in Da Nang, July 23, 2019. "
        "(Photo by Du Wen/Xinhua)",
        place="Da Nang",
        photo_credit="Du Wen/Xinhua",
        members=members_of("viet-nam australia"),
        meeting="ahg-som-14",
    ),
    WireText(
        "AP, Indonesian place, weekday only, stamp with abbreviated month",
        "en",
        "Ministers back regional plan on trafficking\n\nBy TESS ODELL, Associated Press\n"
        "Apr. 2, 2013 7:41 AM EDT\n\nNUSA DUA, Indonesia (AP) — Ministers backed a plan against "
        "trafficking on Tuesday at the fifth Bali Process ministerial conference. Afghanistan and "
        "Iraq asked for training.",
        date="2013-04-02",
        place="Nusa Dua",
        agency="AP",
        headline="Ministers back regional plan on trafficking",
        byline="TESS ODELL",
        members=members_of("afghanistan indonesia iraq"),
        meeting="ministerial-05",
    ),
    WireText(
        "AFP, English, two places",
        "en",
        "SYDNEY, October 12, 2011 (AFP) - Senior officials of the Bali Process met in Sydney on "
        "Wednesday, a month after a boat sank off Java. Australia said the fifth meeting of the "
        "Ad Hoc Group had been useful. Indonesia and Malaysia agreed.\n\nxyz/ab",
        date="2011-10-12",
        place="Sydney",
        agency="AFP",
        initials="xyz/ab",
        members=members_of("australia indonesia malaysia"),
        meeting="ahg-som-05",
    ),
    WireText(
        "Reuters, Bangkok, additional reporting",
        "en",
        "Thailand says boats turned back\n\nBANGKOK, Feb 2 (Reuters) - Thailand told the tenth "
        "Bali Process Ad Hoc Group meeting on Tuesday that fewer boats had left Myanmar and "
        "Bangladesh in 2016.\n\n(Reporting by Pim Sawat in Bangkok; Editing by Lou Kerr)\n\n"
        "2 February 2016",
        date="2016-02-02",
        place="Bangkok",
        agency="Reuters",
        headline="Thailand says boats turned back",
        byline="Pim Sawat",
        members=members_of("thailand myanmar bangladesh"),
        meeting="ahg-som-10",
    ),
    WireText(
        "Xinhua, source line and editor above",
        "en",
        "Indonesia, Australia to co-chair talks\n"
        "Source: Xinhua | 2018-08-05 15:02:11 | Editor: Li Ru"
        "\n\nJAKARTA, Aug. 5 (Xinhua) -- Indonesia and Australia will co-chair the seventh Bali "
        "Process ministerial conference on the island on Aug. 7, the foreign ministry said Sunday.",
        date="2018-08-05",
        place="Jakarta",
        agency="Xinhua",
        headline="Indonesia, Australia to co-chair talks",
        members=members_of("indonesia australia"),
        meeting="ministerial-07",
    ),
    WireText(
        "VNA, English, by its site",
        "en",
        "Vietnam hosts Bali Process officials\n\nVNA  Tuesday, July 23, 2019 11:20\n\n"
        "Da Nang (VNA) - The Ad Hoc Group Senior Officials’ Meeting opened on July 23 in the "
        "central city of Da Nang, gathering more than 100 delegates. Vietnam is a member of the "
        "Bali Process.\n\n-VNA",
        date="2019-07-23",
        place="Da Nang",
        agency="VNA",
        headline="Vietnam hosts Bali Process officials",
        members=members_of("viet-nam"),
        meeting="ahg-som-14",
        figures=(("delegates", "more-than", 100, "attended"),),
    ),
    WireText(
        "ANTARA, Indonesian, place with two names",
        "id",
        "Bali Process sepakati tindak lanjut\n\nKuta, Bali (ANTARA) - Sidang para pejabat tinggi "
        "kelompok ad hoc Bali Process ke-16 menyepakati tindak lanjut, Selasa. Delegasi Thailand "
        "dan Selandia Baru memimpin diskusi.\n\nPewarta: Wayan Sari\nEditor: Adi Putra\n"
        "Selasa, 6 Desember 2022 17:05 WITA",
        date="2022-12-06",
        place="Kuta",
        agency="ANTARA",
        headline="Bali Process sepakati tindak lanjut",
        byline="Wayan Sari",
        members=members_of("thailand new-zealand"),
        meeting="ahg-som-16",
    ),
    WireText(
        "BERNAMA, long place line",
        "en",
        "KUALA LUMPUR, May 2 (Bernama) -- The 17th Ad Hoc Group Senior Officials’ Meeting of the "
        "Bali Process began today with 48 delegations. Singapore and Brunei sent police "
        "officers.\n\nBERNAMA\nThursday, 2 May 2024",
        date="2024-05-02",
        place="Kuala Lumpur",
        agency="Bernama",
        members=members_of("singapore brunei-darussalam"),
        meeting="ahg-som-17",
        figures=(("delegations", "exactly", 48, "attended"),),
    ),
    WireText(
        "Australian ministry, media release",
        "en",
        "Media release\nMinister for Foreign Affairs\n10 February 2023\n\nBali Process meets in "
        "Adelaide\n\nToday I co-chaired the Eighth Bali Process Ministerial Conference in Adelaide "
        "with Indonesia. Ministers from Nauru, Samoa and Timor-Leste joined us.",
        date="2023-02-10",
        place="Adelaide",
        headline="Bali Process meets in Adelaide",
        members=members_of("indonesia nauru samoa timor-leste"),
        meeting="ministerial-08",
    ),
    WireText(
        "New Zealand newspaper, name and date in one line",
        "en",
        "Wellington to host officials\n\nMoana Reid - 6 May 2015\n\nWellington hosts the ninth Ad "
        "Hoc Group Senior Officials’ Meeting of the Bali Process today. Officials from Papua New "
        "Guinea and Vanuatu arrived on Monday.",
        date="2015-05-06",
        headline="Wellington to host officials",
        byline="Moana Reid",
        members=members_of("papua-new-guinea vanuatu"),
        meeting="ahg-som-09",
    ),
    WireText(
        "Sri Lankan agency, place in brackets after the agency",
        "en",
        "Sri Lanka opens Ad Hoc Group meeting\n\nNov 16, 2016 (LBO) - Sri Lanka opened the 11th Ad "
        "Hoc Group meeting of the Bali Process in Colombo with calls for safe migration. India and "
        "Nepal are neighbours with open borders.",
        date="2016-11-16",
        place="Colombo",
        agency="LBO",
        headline="Sri Lanka opens Ad Hoc Group meeting",
        members=members_of("sri-lanka india nepal"),
        meeting="ahg-som-11",
    ),
    WireText(
        "Vietnamese, TTXVN in the place line, author below",
        "vi",
        "Khai mạc hội nghị về phòng, chống mua bán người\n\nTTXVN (Đà Nẵng 23/7/2019) - Hội nghị "
        "quan chức cấp cao Nhóm Ad hoc lần thứ 14 Tiến trình Bali khai mạc sáng 23/7. Hơn 100 đại "
        "biểu đến từ 25 quốc gia và vùng lãnh thổ tham dự. Nhật Bản và Hàn Quốc là quan sát viên.",
        date="2019-07-23",
        place="Da Nang",
        agency="VNA",
        headline="Khai mạc hội nghị về phòng, chống mua bán người",
        members=members_of("japan republic-of-korea"),
        meeting="ahg-som-14",
        figures=(
            ("delegates", "more-than", 100, "attended"),
            ("countries", "exactly", 25, "attended"),
        ),
    ),
    WireText(
        "French, AFP, country after the city, no brackets",
        "fr",
        "Nusa Dua, Indonésie | AFP | mercredi 23/03/2016\n\nLes pays du Processus de Bali ont "
        "adopté mercredi une déclaration à l’issue de la sixième conférence ministérielle. La "
        "Birmanie et le Bangladesh étaient présents.",
        date="2016-03-23",
        place="Nusa Dua",
        agency="AFP",
        members=members_of("myanmar bangladesh"),
        meeting="ministerial-06",
    ),
    WireText(
        "Indonesian, detik, reporter before the outlet",
        "id",
        "Menlu Retno Buka Forum di Bali\n\nRika Dewi - detikNews\nSelasa, 07 Agu 2018 11:30 WIB\n\n"
        "Nusa Dua - Menteri Luar Negeri membuka konferensi tingkat menteri Bali Process ketujuh. "
        "Perwakilan Filipina dan Kamboja hadir.\n\n(rkd/ads)",
        date="2018-08-07",
        place="Nusa Dua",
        agency="detikcom",
        headline="Menlu Retno Buka Forum di Bali",
        byline="Rika Dewi",
        initials="rkd/ads",
        members=members_of("philippines cambodia"),
        meeting="ministerial-07",
    ),
    WireText(
        "Pakistani agency",
        "en",
        "ISLAMABAD, Aug 9 (APP): Pakistan welcomed the outcome of the Seventh Bali Process "
        "Ministerial Conference held in Indonesia, the Foreign Office said on Thursday. "
        "Published in August 2018.",
        date="2018-08-09",
        place="Islamabad",
        agency="APP",
        members=members_of("pakistan indonesia"),
        meeting="ministerial-07",
    ),
    WireText(
        "Perth newspaper, author and time, no place line",
        "en",
        "Boardrooms told to look at their suppliers\n\nGwen Astley\nAugust 24, 2017 — 8.15pm\n\n"
        "Company heads in Perth were told on Thursday to look harder at their suppliers, as the "
        "Bali Process Government and Business Forum began. Indonesian textile makers took part.",
        date="2017-08-24",
        place="Perth",
        headline="Boardrooms told to look at their suppliers",
        byline="Gwen Astley",
        members=members_of("indonesia"),
        meeting="gabf-01",
    ),
    WireText(
        "Regional Support Office, a note with a bold date",
        "en",
        "Working Group on Trafficking in Persons meets\n\nBangkok, Thailand, 16 May 2018 – The "
        "fourth annual meeting of the Bali Process Working Group on Trafficking in Persons took "
        "place today. The United States, Switzerland and UNODC shared studies.",
        date="2018-05-16",
        place="Bangkok",
        headline="Working Group on Trafficking in Persons meets",
        members=members_of("switzerland thailand united-states unodc"),
        meeting="wg-tip-04",
    ),
    WireText(
        "Vietnamese newspaper, time first",
        "vi",
        "Đà Nẵng đón hơn 100 đại biểu Tiến trình Bali\n\n14:20 23/07/2019\n\nNDO - Hội nghị quan "
        "chức cấp cao nhóm Ad hoc Tiến trình Bali diễn ra tại Đà Nẵng, ngày 23/7. Phía Malaysia và "
        "Philippines chia sẻ kinh nghiệm.\n\nANH TUẤN",
        date="2019-07-23",
        place="Da Nang",
        agency="Nhân Dân",
        headline="Đà Nẵng đón hơn 100 đại biểu Tiến trình Bali",
        byline="ANH TUẤN",
        members=members_of("malaysia philippines"),
        meeting="ahg-som-14",
        figures=(("delegates", "more-than", 100, "attended"),),
    ),
    WireText(
        "Reuters, another matter altogether",
        "en",
        "OSLO, June 11 2019 (Reuters) - Fish exports rose in May, a trade body said on Tuesday. "
        "Vietnam and China bought more salmon.\n\n(Reporting by Nils Berg)",
        date="2019-06-11",
        place="Oslo",
        agency="Reuters",
        byline="Nils Berg",
        members=members_of("viet-nam china"),
    ),
    WireText(
        "Thai ministry, a note",
        "en",
        "Press Release: Thailand hosts the 18th Ad Hoc Group Senior Officials’ Meeting\n"
        "21 May 2025\n\nOn 20 – 21 May 2025, Thailand hosted the 18th Ad Hoc Group Senior "
        "Officials’ Meeting of the Bali Process in Bangkok, attended by more than 150 delegates. "
        "Lao PDR and Viet Nam offered courses.",
        date="2025-05-21",
        place="Bangkok",
        headline="Thailand hosts the 18th Ad Hoc Group Senior Officials' Meeting",
        members=members_of("thailand lao-pdr viet-nam"),
        meeting="ahg-som-18",
        figures=(("delegates", "more-than", 150, "attended"),),
    ),
    WireText(
        "caption with an agency’s photo line",
        "en",
        "Foreign ministers pose during the Bali Process ministerial conference in Nusa Dua on "
        "August 7, 2018. AFP PHOTO / SONI PRATAMA",
        place="Nusa Dua",
        photo_credit="AFP PHOTO / SONI PRATAMA",
        meeting="ministerial-07",
    ),
]
