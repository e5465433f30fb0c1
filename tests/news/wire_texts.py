"""Wire texts written for the tests, in the forms in which agencies send them.

Each is a text with what a careful officer reads out of it; what is not given is not stated in the
text. Members and meetings are slugs of the record.
"""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class WireText:
    name: str
    language: str
    text: str
    date: str | None = None
    place: str | None = None
    agency: str | None = None
    headline: str | None = None
    byline: str | None = None
    initials: str | None = None
    photo_credit: str | None = None
    members: frozenset = frozenset()
    meeting: str | None = None
    figures: tuple = field(default=())


def _members(slugs):
    return frozenset(slugs.split())


WIRE_TEXTS = [
    WireText(
        "VNA, English, credit and place line glued",
        "en",
        "Officials pose for a picture in the conference hall (Photo: VNA)Da Nang (VNA) – "
        "Vietnamese officials opened the fourteenth Ad Hoc Group Senior Officials’ Meeting of the "
        "Bali Process here on July 23.The gathering drew more than 100 delegates from 25 countries "
        "and territories.Australia and Indonesia chaired it together, while UNHCR and the IOM sent "
        "their regional heads.-VNA",
        place="Da Nang",
        agency="VNA",
        photo_credit="VNA",
        members=_members("viet-nam australia indonesia unhcr iom"),
        meeting="ahg-som-14",
        figures=(
            ("delegates", "more-than", 100, "attended"),
            ("countries", "exactly", 25, "attended"),
        ),
    ),
    WireText(
        "VNA, English, stamp, headline, sign-off of two newspapers",
        "en",
        "date 2019-07-22 Ad hoc group of migration forum to meet on the coast\n\n"
        "Hanoi (VNA) – The 14th Ad Hoc Group Senior Officials’ Meeting of the Bali Process will "
        "take place in Da Nang tomorrow, a spokesperson of the Foreign Ministry told reporters.\n\n"
        "About 100 delegates are expected, among them officials of Malaysia, Thailand and Sri "
        "Lanka. - VNA/VNS",
        date="2019-07-22",
        place="Hanoi",
        agency="VNA",
        headline="Ad hoc group of migration forum to meet on the coast",
        members=_members("malaysia thailand sri-lanka"),
        meeting="ahg-som-14",
        figures=(("delegates", "about", 100, "expected"),),
    ),
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
        members=_members("indonesia australia thailand malaysia iom"),
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
        members=_members("australia myanmar bangladesh new-zealand"),
        meeting="ministerial-06",
    ),
    WireText(
        "AFP, English, country and date in the place line",
        "en",
        "NUSA DUA, Indonesia, March 30, 2011 (AFP) - Ministers from across Asia and the Pacific "
        "backed a regional framework on asylum seekers on Wednesday as the Bali Process "
        "ministerial conference closed.\n\n"
        "Malaysian and Thai officials said the details had yet to be settled. The UN refugee "
        "agency, UNHCR, called the outcome a start.",
        date="2011-03-30",
        place="Nusa Dua",
        agency="AFP",
        members=_members("malaysia thailand unhcr"),
        meeting="ministerial-04",
    ),
    WireText(
        "Reuters, byline above, picture line below",
        "en",
        "Asia ministers agree emergency plan for migrants at sea\n\n"
        "By Fergus Blaney\n\n"
        "BALI, Indonesia, March 23 (Reuters) - Ministers of the Bali Process agreed on Wednesday "
        "to consult quickly when boats are adrift, after last year’s crisis off Myanmar and "
        "Bangladesh.\n\n"
        "Their sixth ministerial conference drew 303 delegates. “We were too slow,” said an "
        "Indonesian diplomat.\n\n"
        "(Reporting by Fergus Blaney; Editing by Ana Ruiz)\n"
        "Ministers hold hands for the group picture. REUTERS/Dewa Santoso",
        place="Bali",
        agency="Reuters",
        headline="Asia ministers agree emergency plan for migrants at sea",
        byline="Fergus Blaney",
        photo_credit="REUTERS/Dewa Santoso",
        members=_members("myanmar bangladesh indonesia"),
        meeting="ministerial-06",
        figures=(("delegates", "exactly", 303, "attended"),),
    ),
    WireText(
        "AP, place line without date, photo in brackets",
        "en",
        "BALI, Indonesia (AP) — The foreign ministers of Indonesia and Australia opened a "
        "conference on people smuggling on Tuesday with a call to punish traffickers and not "
        "their victims.\n\n"
        "The seventh ministerial conference of the Bali Process went ahead two days after an "
        "earthquake hit Lombok.\n\n"
        "Delegates wait for the opening, Aug. 7, 2018. (AP Photo/Made Wirawan)",
        place="Bali",
        agency="AP",
        photo_credit="AP Photo/Made Wirawan",
        members=_members("indonesia australia"),
        meeting="ministerial-07",
    ),
    WireText(
        "Xinhua, country and date in the place line",
        "en",
        "CANBERRA, Feb. 10 (Xinhua) -- Australia said on Friday it would give the ambassador "
        "against people smuggling a wider task, as ministers gathered in Adelaide for the eighth "
        "Bali Process Ministerial Conference.\n\n"
        "Ministers and officials from 36 countries and four international organizations took "
        "part, the statement said. Enditem",
        place="Canberra",
        agency="Xinhua",
        members=_members("australia"),
        meeting="ministerial-08",
        figures=(
            ("countries", "exactly", 36, "attended"),
            ("organisations", "exactly", 4, "attended"),
        ),
    ),
    WireText(
        "Xinhua photo caption only",
        "en",
        "Kuala Lumpur (Xinhua) -- Photo taken on May 2, 2024 shows the opening of the 17th Ad Hoc "
        "Group Senior Officials Meeting of the Bali Process in Kuala Lumpur, Malaysia. "
        "(Xinhua/Chong Wei)",
        place="Kuala Lumpur",
        agency="Xinhua",
        photo_credit="Xinhua/Chong Wei",
        members=_members("malaysia"),
        meeting="ahg-som-17",
    ),
    WireText(
        "Kyodo, agency behind a comma",
        "en",
        "TOKYO, March 11, 2003, Kyodo - Experts of a regional forum ended a two-day review in "
        "Tokyo on Tuesday with a list of model laws against trafficking.\n\n"
        "The Ad Hoc Experts Group II review meeting of the Bali Process heard Thai and Japanese "
        "police.",
        date="2003-03-11",
        place="Tokyo",
        agency="Kyodo",
        members=_members("thailand japan"),
        meeting="aheg2-tokyo-2003",
    ),
    WireText(
        "Yonhap, no meeting of the forum",
        "en",
        "SEOUL, July 23, 2019 (Yonhap) -- South Korean police said Tuesday they had broken up a "
        "ring that brought workers from Thailand and Mongolia on forged papers.\n\n"
        "(END)",
        date="2019-07-23",
        place="Seoul",
        agency="Yonhap",
        members=_members("republic-of-korea thailand mongolia"),
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
        members=_members("indonesia australia philippines new-zealand"),
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
        members=_members("indonesia malaysia thailand united-states"),
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
        members=_members("japan india"),
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
        members=_members("indonesia australia"),
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
        members=_members("indonesia bangladesh myanmar"),
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
        members=_members("indonesia thailand unhcr"),
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
        members=_members("viet-nam new-zealand"),
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
        members=_members("australia indonesia"),
        meeting="ahg-som-14",
    ),
    WireText(
        "Bernama, capitals, dashes, sign-off",
        "en",
        "EXPERTS MEET ON IRREGULAR MOVEMENTS\n\n"
        "KUALA LUMPUR, June 12, 2012 (Bernama) -- The fourth meeting of the Technical Experts "
        "Working Group on Irregular Movements began here with officials from 12 countries.\n\n"
        "Malaysia, which hosts the four-day Bali Process workshop, urged Sri Lanka and "
        "Afghanistan to share passenger data.\n"
        "-- BERNAMA",
        date="2012-06-12",
        place="Kuala Lumpur",
        agency="Bernama",
        headline="EXPERTS MEET ON IRREGULAR MOVEMENTS",
        members=_members("malaysia sri-lanka afghanistan"),
        meeting="tewg-04",
        figures=(("countries", "exactly", 12, "attended"),),
    ),
    WireText(
        "BSS, year in the place line",
        "en",
        "DHAKA, March 20, 2024 (BSS) - The co-chairs of the Bali Process held a high-level "
        "consultation here today with Bangladesh’s foreign secretary on safe migration.\n\n"
        "Envoys of Australia and Indonesia thanked Dhaka for sheltering the Rohingya.",
        date="2024-03-20",
        place="Dhaka",
        agency="BSS",
        members=_members("bangladesh australia indonesia"),
        meeting="dhaka-consultation-2024",
    ),
    WireText(
        "PNA, place with a dash, agency at the end",
        "en",
        "MANILA – The Philippines is hosting a week of talks against trafficking, the Department "
        "of Justice said on Monday, Dec. 1, 2025.\n\n"
        "The eleventh annual meeting of the Working Group on Trafficking in Persons of the Bali "
        "Process opened with some 90 participants. (PNA)",
        date="2025-12-01",
        place="Manila",
        agency="PNA",
        members=_members("philippines"),
        meeting="wg-tip-11-teg-rr-2025",
        figures=(("delegates", "about", 90, "attended"),),
    ),
    WireText(
        "PTI, no meeting named clearly",
        "en",
        "New Delhi, Feb 12 (PTI) India on Sunday said it supports every forum that fights human "
        "trafficking, including the Bali Process.",
        place="New Delhi",
        agency="PTI",
        members=_members("india"),
    ),
    WireText(
        "TASS, agency between slashes",
        "en",
        "MOSCOW, August 8, 2018. /TASS/. Russia attended the ministerial conference of the Bali "
        "Process in Bali as an observer, the Foreign Ministry said on Wednesday.",
        date="2018-08-08",
        place="Moscow",
        agency="TASS",
        members=_members("russian-federation"),
        meeting="ministerial-07",
    ),
    WireText(
        "AAP, no sign-off",
        "en",
        "Ministers to meet in Wellington\n\n"
        "Canberra, May 4, 2015, AAP - Australian officials fly to New Zealand this week for the "
        "Ninth Ad Hoc Group Senior Officials’ Meeting of the Bali Process, to be held in "
        "Wellington on May 6.",
        date="2015-05-04",
        place="Canberra",
        agency="AAP",
        headline="Ministers to meet in Wellington",
        members=_members("australia new-zealand"),
        meeting="ahg-som-09",
    ),
    WireText(
        "Government release, date and place apart",
        "en",
        "MEDIA RELEASE\n\n"
        "Joint statement on the Bali Process Steering Group\n\n"
        "21 February 2022\n\n"
        "The foreign ministers of the Bali Process Steering Group met in Paris on Monday. "
        "Australia, Indonesia, New Zealand and Thailand took part with UNHCR and the "
        "International Organization for Migration.\n\n"
        "ENDS",
        date="2022-02-21",
        place="Paris",
        headline="Joint statement on the Bali Process Steering Group",
        members=_members("australia indonesia new-zealand thailand unhcr iom"),
        meeting="steering-group-fm-2022",
    ),
    WireText(
        "Government release, place line with the full date",
        "en",
        "BANGKOK, 25 March 2015 – Thailand and Australia today opened a regional symposium on "
        "trafficking for the purposes of labour exploitation.\n\n"
        "The Regional Symposium on Trafficking for the Purposes of Labour Exploitation is held "
        "under the Bali Process; 117 participants registered.",
        date="2015-03-25",
        place="Bangkok",
        members=_members("thailand australia"),
        meeting="symposium-labour-exploitation-2015",
        figures=(("delegates", "exactly", 117, "attended"),),
    ),
    WireText(
        "Newspaper, byline line with outlet, places and date",
        "en",
        "Ketut Arnaya, The Jakarta Post, Nusa Dua, Bali | Wed, 03/23/2016\n"
        "Ministers of the Bali Process endorsed a declaration at the end of their Sixth "
        "Ministerial Conference on Wednesday.\n"
        "At least 16 ministers attended, Foreign Ministry officials said. Cambodia and Vietnam "
        "asked for training.",
        date="2016-03-23",
        place="Nusa Dua",
        agency="The Jakarta Post",
        byline="Ketut Arnaya",
        members=_members("cambodia viet-nam"),
        meeting="ministerial-06",
        figures=(("ministers", "at-least", 16, "attended"),),
    ),
    WireText(
        "Background only: nothing of the report itself is stated",
        "en",
        "The Bali Process was set up in 2002 by Australia and Indonesia after a ministerial "
        "conference in Bali. It has 49 members, including 45 countries and territories and four "
        "organisations.\n\n"
        "The International Labour Organization joined last.",
        members=_members("australia indonesia ilo"),
    ),
    WireText(
        "Another forum in the same city",
        "en",
        "DA NANG, March 4, 2020 (VNA) – The ASEAN Senior Officials’ Meeting closed here with a "
        "call for calm. Laos will be host next; delegates from Brunei spoke too.",
        date="2020-03-04",
        place="Da Nang",
        agency="VNA",
        members=_members("lao-pdr brunei-darussalam"),
    ),
    WireText(
        "Seas, media and airlines are no members",
        "en",
        "Jakarta, July 9, 2019 (ANTARA) - A ferry was found adrift between the Indian Ocean and "
        "the South China Sea, the South China Morning Post and Garuda Indonesia crews said.\n\n"
        "Fiji’s navy and US aircraft joined the search, and the UAE offered help to us all.",
        date="2019-07-09",
        place="Jakarta",
        agency="ANTARA",
        members=_members("fiji united-states united-arab-emirates"),
    ),
    WireText(
        "Long names before short ones",
        "en",
        "PORT MORESBY (PACNEWS) – Papua New Guinea and the Solomon Islands, with the Republic of "
        "Korea and Timor-Leste, asked the Democratic People’s Republic of Korea and Lao PDR to "
        "join a study of the United Nations Office on Drugs and Crime.",
        place="Port Moresby",
        agency="PACNEWS",
        members=_members(
            "papua-new-guinea solomon-islands republic-of-korea timor-leste dpr-korea lao-pdr unodc"
        ),
    ),
    WireText(
        "Markup, entities and a script around the story",
        "en",
        "<html><script>alert('Viet Nam')</script><h1>Officials meet in Colombo</h1>"
        '<p class="stamp">16 November 2016</p><p>COLOMBO &ndash; Sri&nbsp;Lanka opened the 11th '
        "Ad&nbsp;Hoc Group Senior Officials&rsquo; Meeting of the Bali Process.</p>"
        "<p>Pakistan &amp; Nepal attended.</p>",
        date="2016-11-16",
        place="Colombo",
        headline="Officials meet in Colombo",
        members=_members("sri-lanka pakistan nepal"),
        meeting="ahg-som-11",
    ),
    WireText(
        "Hard line ends of an e-mail",
        "en",
        "Returns group meets online\n\n"
        "BANGKOK, September 29, 2021 (TNA) - Thai officials spoke on Wednesday\n"
        "at the fourth meeting of the Technical Experts Group on Returns and\n"
        "Reintegration, which the Bali Process holds online from September 28\n"
        "to 30, with colleagues from Fiji, from Tonga and also from Papua New\n"
        "Guinea. They compared how those who return find work.\n",
        date="2021-09-29",
        place="Bangkok",
        agency="TNA",
        headline="Returns group meets online",
        members=_members("thailand fiji tonga papua-new-guinea"),
        meeting="teg-rr-04",
    ),
    WireText(
        "Invisible marks, decomposed letters, wide blanks",
        "vi",
        "Ha\u0300 No\u0323\u0302i (TTXVN)\u00a0\u2013 Ngày\u200b 18/7/2024, Viê\u0323t Nam và "
        "\u202eThái Lan\u202c dự lễ bế mạc tại Hà Nội, theo Bộ Ngoại giao.",
        date="2024-07-18",
        place="Hanoi",
        agency="VNA",
        members=_members("viet-nam thailand"),
    ),
    WireText(
        "Two days in figures: no year, no guess",
        "en",
        "Bali, Apr 14 (IANS) Afghan and Iranian envoys reached the island on Tuesday for talks of "
        "some forty countries on boats.\n",
        place="Bali",
        agency="IANS",
        members=_members("afghanistan iran"),
        figures=(("countries", "about", 40, "attended"),),
    ),
    WireText(
        "Ambiguous figures of a date",
        "en",
        "Regional office trains border guards\n\n"
        "Posted on 06/05/2024 09:15\n\n"
        "Officers from Mongolia and Bhutan learned to check passports at a course in Jakarta, the "
        "Regional Support Office said. Image: Getty Images",
        place="Jakarta",
        headline="Regional office trains border guards",
        photo_credit="Getty Images",
        members=_members("mongolia bhutan"),
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
        members=_members("viet-nam indonesia australia"),
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
        members=_members("republic-of-korea china"),
        meeting="ministerial-06",
        figures=(
            ("members", "exactly", 47, "invited"),
            ("organisations", "exactly", 3, "invited"),
            ("delegates", "more-than", 250, "expected"),
        ),
    ),
]
