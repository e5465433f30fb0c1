"""French, Indonesian and Vietnamese."""

from .form import WireText, members_of

OTHERS = [
    WireText(
        "VNA, French, month in the stamp, day in the lead",
        "fr",
        "date 2019-07 Dà Nang (VNA) - Une centaine de délégués de 25 pays et territoires se sont "
        "retrouvés mardi 23 juillet à Dà Nang pour la 14e réunion des hauts officiels du Groupe ad "
        "hoc du Processus de Bali.\n\n"
        "La salle avant l’ouverture des travaux. Photo : AFP/VNA/CVN\n\n"
        "L’Indonésie et l’Australie président le forum ; la Thaïlande, la Malaisie et "
        "l’Organisation internationale pour les migrations (OIM) y ont pris la parole. - VNA",
        date="2019-07-23",
        place="Da Nang",
        agency="VNA",
        photo_credit="AFP/VNA/CVN",
        members=members_of("indonesia australia thailand malaysia iom"),
        meeting="ahg-som-14",
        figures=(
            ("delegates", "about", 100, "attended"),
            ("countries", "exactly", 25, "attended"),
        ),
    ),
    WireText(
        "AFP, French, place with its country in brackets",
        "fr",
        "NUSA DUA (Indonésie), 23 mars 2016 (AFP) - Les ministres réunis à la sixième conférence "
        "ministérielle du Processus de Bali ont adopté mercredi une déclaration commune, selon le "
        "communiqué final.\n\n"
        "« C’est un premier pas », a dit la ministre australienne. La Birmanie et le Bangladesh "
        "ont salué le texte, la Nouvelle-Zélande aussi.",
        date="2016-03-23",
        place="Nusa Dua",
        agency="AFP",
        members=members_of("australia bangladesh indonesia myanmar new-zealand"),
        meeting="ministerial-06",
    ),
    WireText(
        "ANTARA, Indonesian, stamp and headline below the initials",
        "id",
        "Nusa Dua (ANTARA News) - Para pejabat tinggi dari sekitar 40 negara bertemu di Nusa Dua, "
        "Bali, untuk menyiapkan Konferensi Tingkat Menteri ke-5 Bali Process, kata juru bicara "
        "Kemlu RI, Senin.\n\n"
        "Australia mengirim Menteri Luar Negeri Bob Carr, sedangkan Filipina dan Selandia Baru "
        "diwakili duta besar. (RST)\n"
        "Pejabat tinggi siapkan konferensi menteri di Nusa Dua\n"
        "Senin, 1 April 2013 09:12 WITA",
        date="2013-04-01",
        place="Nusa Dua",
        agency="ANTARA",
        headline="Pejabat tinggi siapkan konferensi menteri di Nusa Dua",
        initials="RST",
        members=members_of("indonesia australia philippines new-zealand"),
        meeting="ministerial-05",
        figures=(("countries", "about", 40, "attended"),),
    ),
    WireText(
        "ANTARA, Indonesian, names and copyright below",
        "id",
        "Menlu buka konferensi soal penyelundupan manusia\n\n"
        "Selasa, 7 Agustus 2018 10:03 WIB\n\n"
        "Menlu RI membuka sidang di Nusa Dua, Selasa. (ANTARA FOTO/Wira Suryantala/foc/18)\n\n"
        "Nusa Dua, Bali (ANTARA) - Menteri Luar Negeri Retno Marsudi membuka Konferensi Tingkat "
        "Menteri Bali Process ke-7, Selasa, yang dihadiri 281 delegasi dari 46 negara.\n\n"
        "Malaysia, Thailand, dan Amerika Serikat mengirim wakil menteri.\n\n"
        "Pewarta: Gede Arimbawa\nEditor: Sri Lestari\nCOPYRIGHT © ANTARA 2018",
        date="2018-08-07",
        place="Nusa Dua",
        agency="ANTARA",
        headline="Menlu buka konferensi soal penyelundupan manusia",
        byline="Gede Arimbawa",
        photo_credit="ANTARA FOTO/Wira Suryantala/foc/18",
        members=members_of("indonesia malaysia thailand united-states"),
        meeting="ministerial-07",
        figures=(
            ("delegates", "exactly", 281, "attended"),
            ("countries", "exactly", 46, "attended"),
        ),
    ),
    WireText(
        "ANTARA, Indonesian, day without year",
        "id",
        "Denpasar (Antara Bali) - Polisi menambah penjagaan hotel menjelang pertemuan forum "
        "antarnegara di Nusa Dua, kata Kapolda, Minggu (5/8).\n\n"
        "Sedikitnya 300 peserta dijadwalkan hadir. (KR-ANA)",
        place="Denpasar",
        agency="ANTARA",
        figures=(("delegates", "at-least", 300, "expected"),),
    ),
    WireText(
        "Kompas, Indonesian, outlet in stamp and place line",
        "id",
        "Ratusan Delegasi Tiba di Bali\n\n"
        "Kompas.com - 22/03/2016, 08:30 WITA\n\n"
        "Penulis Yohanes Ketut\n\n"
        "DENPASAR, KOMPAS.com — Sebagian dari 267 delegasi yang akan mengikuti Pertemuan Tingkat "
        "Menteri Bali Process keenam tiba di Bali, Senin (21/3/2016) malam.\n\n"
        "Delegasi Jepang dan India datang lebih dulu. Foto: KOMPAS.com/Sri Utami",
        date="2016-03-22",
        place="Denpasar",
        agency="Kompas.com",
        headline="Ratusan Delegasi Tiba di Bali",
        byline="Yohanes Ketut",
        photo_credit="KOMPAS.com/Sri Utami",
        members=members_of("japan india"),
        meeting="ministerial-06",
        figures=(("delegates", "exactly", 267, "expected"),),
    ),
    WireText(
        "Tempo, Indonesian, outlet before the place",
        "id",
        "TEMPO.CO, Jakarta - Indonesia dan Australia sepakat membawa usul baru ke pertemuan para "
        "pejabat tinggi Bali Process pekan depan, kata Direktur Jenderal Multilateral, Rabu, "
        "16 Maret 2016.\n\n"
        "Pertemuan pada 22 Maret 2016 itu digelar sehari sebelum para menteri bertemu.",
        date="2016-03-16",
        place="Jakarta",
        agency="Tempo.co",
        members=members_of("indonesia australia"),
        meeting="som-06",
    ),
    WireText(
        "Online newspaper, Indonesian, two outlets with dashes",
        "id",
        "jpnn.com - JAKARTA – Menlu RI bertolak ke Adelaide untuk menghadiri Konferensi Tingkat "
        "Menteri ke-8 Bali Process, Kamis (9/2/2023).\n\n"
        "Bangladesh dan Myanmar diperkirakan ikut hadir. (mdk/bal)",
        date="2023-02-09",
        place="Jakarta",
        agency="JPNN.com",
        initials="mdk/bal",
        members=members_of("indonesia bangladesh myanmar"),
        meeting="ministerial-08",
    ),
    WireText(
        "TTXVN, Vietnamese, agency and day in brackets",
        "vi",
        "Đà Nẵng (TTXVN 23/7) - Ngày 23/7/2019, tại thành phố Đà Nẵng, Hội nghị quan chức cấp cao "
        "Nhóm Ad hoc lần thứ 14 thuộc Tiến trình Bali đã khai mạc với sự tham dự của hơn 100 đại "
        "biểu đến từ 25 quốc gia và vùng lãnh thổ.\n\n"
        "Đại diện In-đô-nê-xi-a, Thái Lan và Cao ủy Liên hợp quốc về người tị nạn (UNHCR) phát "
        "biểu tại phiên khai mạc./.",
        date="2019-07-23",
        place="Da Nang",
        agency="VNA",
        members=members_of("indonesia thailand unhcr"),
        meeting="ahg-som-14",
        figures=(
            ("delegates", "more-than", 100, "attended"),
            ("countries", "exactly", 25, "attended"),
        ),
    ),
    WireText(
        "TTXVN, Vietnamese, capitals, date in the place line, picture by name",
        "vi",
        "Khai mạc hội nghị về phòng chống mua bán người\n\n"
        "Toàn cảnh phiên khai mạc. Ảnh: Trần Văn Minh/TTXVN\n\n"
        "HÀ NỘI, 16/7/2024 (TTXVN) – Gần 60 đại biểu dự Hội nghị tổng kết Giai đoạn hành động "
        "chung của Tiến trình Bali tại Hà Nội.\n\n"
        "Việt Nam và New Zealand đồng chủ trì hội nghị.",
        date="2024-07-16",
        place="Hanoi",
        agency="VNA",
        headline="Khai mạc hội nghị về phòng chống mua bán người",
        photo_credit="Trần Văn Minh/TTXVN",
        members=members_of("viet-nam new-zealand"),
        meeting="jpoa-06-final-hanoi",
        figures=(("delegates", "about", 60, "attended"),),
    ),
    WireText(
        "Newspaper, Vietnamese, stamp with weekday, source line",
        "vi",
        "Thứ Ba, 23/07/2019 14:05 GMT+7\n\n"
        "Quan chức 25 nước bàn về di cư tại Đà Nẵng\n\n"
        "Sáng 23/7, các quan chức thuộc Nhóm Ad hoc của Tiến trình Bali họp lần thứ 14 tại Đà "
        "Nẵng. Australia và Indonesia đồng chủ trì.\n\n"
        "Nguồn: VOV",
        date="2019-07-23",
        place="Da Nang",
        agency="VOV",
        headline="Quan chức 25 nước bàn về di cư tại Đà Nẵng",
        members=members_of("australia indonesia"),
        meeting="ahg-som-14",
    ),
    WireText(
        "Invisible marks, decomposed letters, wide blanks",
        "vi",
        "Ha\u0300 No\u0323\u0302i (TTXVN)\u00a0\u2013 Ngày\u200b 18/7/2024, Viê\u0323t Nam và "
        "\u202eThái Lan\u202c dự lễ bế mạc tại Hà Nội, theo Bộ Ngoại giao.",
        date="2024-07-18",
        place="Hanoi",
        agency="VNA",
        members=members_of("viet-nam thailand"),
    ),
    WireText(
        "French press, outlet before the text, no date",
        "fr",
        "Le Vietnam prêt à accueillir\n\n"
        "Nhân Dân en ligne - Le vice-ministre vietnamien des Affaires étrangères a reçu à Hanoi "
        "les ambassadeurs indonésien et australien.\n\n"
        "Plus de 100 délégués sont attendus à Dà Nang pour l’AHG SOM 14 du Processus de Bali.",
        place="Hanoi",
        agency="Nhân Dân",
        headline="Le Vietnam prêt à accueillir",
        members=members_of("viet-nam indonesia australia"),
        meeting="ahg-som-14",
        figures=(("delegates", "more-than", 100, "expected"),),
    ),
    WireText(
        "Figures invited and expected in Indonesian",
        "id",
        "Jakarta (ANTARA) - Kemlu mengundang 47 negara anggota dan tiga organisasi internasional "
        "ke Pertemuan Tingkat Menteri Bali Process pada 22-23 Maret 2016, kata seorang direktur, "
        "Kamis (10/3/2016).\n\n"
        "Lebih dari 250 peserta diperkirakan hadir. Sekitar separuh sudah memastikan datang, "
        "antara lain Korea Selatan dan Tiongkok.",
        date="2016-03-10",
        place="Jakarta",
        agency="ANTARA",
        members=members_of("republic-of-korea china"),
        meeting="ministerial-06",
        figures=(
            ("members", "exactly", 47, "invited"),
            ("organisations", "exactly", 3, "invited"),
            ("delegates", "more-than", 250, "expected"),
        ),
    ),
    WireText(
        "Newspaper, Indonesian, glued address, events on other days",
        "id",
        "Menlu siapkan forum di Bali\n\n"
        "TEMPO.COJakarta - Forum yang akan dibuka pada Rabu (23/3/2016) itu membahas penyelundupan "
        "manusia, kata Menlu RI di Jakarta, Senin (21/3/2016). Pertemuan Tingkat Menteri Bali "
        "Process keenam digelar di Nusa Dua, Bali.\n\n"
        "Delegasi AS dan Korsel akan hadir.",
        date="2016-03-21",
        place="Jakarta",
        agency="Tempo.co",
        headline="Menlu siapkan forum di Bali",
        members=members_of("indonesia united-states republic-of-korea"),
        meeting="ministerial-06",
    ),
    WireText(
        "Regional edition of an agency, number behind the forum's long name",
        "id",
        "Nusa Dua, (AntaraSumbar) - Menlu membuka Pertemuan Tingkat Menteri Bali Process tentang "
        "Penyelundupan Manusia, Perdagangan Orang dan Kejahatan Lintas Negara ke-6, yang dihadiri "
        "wakil Filipina, Rabu.",
        place="Nusa Dua",
        agency="ANTARA",
        members=members_of("philippines"),
        meeting="ministerial-06",
    ),
    WireText(
        "Government page, Vietnamese, time and date with the day first",
        "vi",
        "08:00 | 08/08/2018\n\n"
        "Ngày 07/8/2018, tại Bali, Indonesia đã diễn ra Hội nghị Bộ trưởng lần thứ 7 Tiến trình "
        "Bali. Đại diện của 42 nước và 4 tổ chức quốc tế đã tham dự; Nga và Mỹ là quan sát viên.",
        date="2018-08-08",
        place="Bali",
        members=members_of("indonesia russian-federation united-states"),
        meeting="ministerial-07",
        figures=(
            ("countries", "exactly", 42, "attended"),
            ("organisations", "exactly", 4, "attended"),
        ),
    ),
]
