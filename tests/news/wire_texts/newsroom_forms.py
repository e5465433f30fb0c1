"""How newsrooms set bylines, credits, stamps and place lines; every text is made up."""

from .form import WireText, members_of

NEWSROOM_FORMS = (
    WireText(
        "Bali Process: Wing says region must move togethe",
        "en",
        "Bali Process: Wing says region must move together\n"
        "ABC News\n"
        "/ By foreign affairs reporter Stefan Dorn\n"
        "Posted Fri 10 Feb 2023 at 4:12pm\n"
        "Polly Wing and Rina Martono in Adelaide. (ABC News: Chad Corley)\n"
        "Foreign Minister Polly Wing has opened the eighth Bali Process ministerial "
        "conference in Adelaide alongside her Indonesian counterpart, saying Australia "
        "cannot deal with smugglers alone.",
        date="2023-02-10",
        place="Adelaide",
        agency="ABC News",
        headline="Bali Process: Wing says region must move together",
        byline="Stefan Dorn",
        photo_credit="ABC News: Chad Corley",
        members=members_of("australia indonesia"),
        meeting="ministerial-08",
    ),
    WireText(
        "Asia fails Rohingya again, say rights groups",
        "en",
        "Asia fails Rohingya again, say rights groups\n"
        "24 Mar 2016 - 08:15\n"
        "Indonesian Foreign Minister Rina Martono speaks to journalists in Nusa Dua. "
        "Picture: AFP/Soni Tumba\n"
        "NUSA DUA - Rights groups on Thursday criticised the outcome of a meeting in "
        "Indonesia on migrants from Myanmar.\n"
        "-AFP",
        date="2016-03-24",
        place="Nusa Dua",
        agency="AFP",
        headline="Asia fails Rohingya again, say rights groups",
        photo_credit="AFP/Soni Tumba",
        members=members_of("indonesia myanmar"),
    ),
    WireText(
        "Konferensi Bali Process Hasilkan Deklarasi",
        "id",
        "Konferensi Bali Process Hasilkan Deklarasi\n"
        "Andre Gerry Tuwa\n"
        "23 Mar 2016, 17:05 WIB\n"
        "Menlu Rina dan Menlu Jane Birch. (Liputan6.com/Andre Gerry Tuwa)\n"
        "Liputan6.com, Nusa Dua - Konferensi Tingkat Menteri Bali Process ke-6 yang "
        "dipimpin Indonesia dan Australia menghasilkan deklarasi.",
        date="2016-03-23",
        place="Nusa Dua",
        agency="Liputan6.com",
        headline="Konferensi Bali Process Hasilkan Deklarasi",
        byline="Andre Gerry Tuwa",
        photo_credit="Liputan6.com/Andre Gerry Tuwa",
        members=members_of("australia indonesia"),
        meeting="ministerial-06",
    ),
    WireText(
        "PH, IOM host talks on dignified return of migran",
        "en",
        "PH, IOM host talks on dignified return of migrants\n"
        "Rosa Carmel Lacu, ABS-CBN News\n"
        "Posted at Apr 24 2018 10:02 AM\n"
        "MANILA - The Philippines and the International Organization for Migration are "
        "hosting the first meeting of the Bali Process Technical Experts Group on Returns "
        "and Reintegration.",
        date="2018-04-24",
        place="Manila",
        agency="ABS-CBN News",
        headline="PH, IOM host talks on dignified return of migrants",
        byline="Rosa Carmel Lacu",
        members=members_of("iom philippines"),
        meeting="teg-rr-01",
    ),
    WireText(
        "Dhaka wants root causes tackled",
        "en",
        "Dhaka wants root causes tackled\n"
        "Adelaide, Feb 11 (UNB) - Bangladesh has urged countries of the Bali Process to "
        "tackle the root causes of irregular migration from Myanmar.\n"
        "State Minister Md Shafiq Alam spoke at the eighth ministerial conference in "
        "Adelaide, Australia, in 2023.\n"
        "File Photo: UNB",
        date="2023-02-11",
        place="Adelaide",
        agency="UNB",
        headline="Dhaka wants root causes tackled",
        photo_credit="UNB",
        members=members_of("australia bangladesh myanmar"),
        meeting="ministerial-08",
    ),
    WireText(
        "Vietnam joins Bali Process ministers in Bali",
        "en",
        "Vietnam joins Bali Process ministers in Bali\n"
        "VNA  Tuesday, August 07, 2018 - 20:45:00 Print\n"
        "Deputy Foreign Minister Dang Van Quang at the conference (Source: VNA)\n"
        "Bali (VNA) – A Vietnamese delegation attended the seventh Ministerial Conference "
        "of the Bali Process in Bali, Indonesia, on August 7./.",
        date="2018-08-07",
        place="Bali",
        agency="VNA",
        headline="Vietnam joins Bali Process ministers in Bali",
        photo_credit="VNA",
        members=members_of("indonesia viet-nam"),
        meeting="ministerial-07",
    ),
    WireText(
        "Thailand launches regional support office",
        "en",
        "Thailand launches regional support office\n"
        "The Nation\n"
        "Publication Date : 11-09-2012\n"
        "Thailand yesterday opened in Bangkok the Regional Support Office of the Bali "
        "Process, which Australia and Indonesia manage.",
        date="2012-09-11",
        place="Bangkok",
        agency="The Nation",
        headline="Thailand launches regional support office",
        members=members_of("australia indonesia thailand"),
        meeting="rso-launch-2012",
    ),
    WireText(
        "Smuggling summit ends with pact",
        "en",
        "Smuggling summit ends with pact\n"
        "Tim Alder in Nusa Dua\n"
        "March 31, 2011\n"
        "Deal ... Karl Reed at the Bali Process meeting. Photo: John Chase\n"
        "AUSTRALIA has won backing for a regional processing framework at the fourth Bali "
        "Process ministerial conference, with Malaysia and Thailand cautious.\n"
        "Sydney Morning Herald",
        date="2011-03-31",
        place="Nusa Dua",
        agency="The Sydney Morning Herald",
        headline="Smuggling summit ends with pact",
        byline="Tim Alder",
        photo_credit="John Chase",
        members=members_of("australia malaysia thailand"),
        meeting="ministerial-04",
    ),
    WireText(
        "NZ pledges support for Bali Process",
        "en",
        "NZ pledges support for Bali Process\n"
        "Hon Ian Lees-Gall\n"
        "Immigration\n"
        "7 August 2018\n"
        "New Zealand has reaffirmed its support for the Bali Process at the Seventh "
        "Ministerial Conference, says Immigration Minister Ian Lees-Gall.",
        date="2018-08-07",
        headline="NZ pledges support for Bali Process",
        members=members_of("new-zealand"),
        meeting="ministerial-07",
    ),
    WireText(
        "Indonesia, Australia hold joint briefing on Bali",
        "en",
        "Indonesia, Australia hold joint briefing on Bali Process\n"
        "Wednesday, 30 March 2011\n"
        "Canberra – Indonesia and Australia held a joint briefing on the Bali Process for "
        "diplomats in Canberra on 25 March 2011.",
        date="2011-03-30",
        place="Canberra",
        headline="Indonesia, Australia hold joint briefing on Bali Process",
        members=members_of("australia indonesia"),
        meeting="joint-briefing-canberra-2011",
    ),
    WireText(
        "Kỳ họp lần thứ 17 Nhóm Ad hoc Tiến trình Bali",
        "vi",
        "Kỳ họp lần thứ 17 Nhóm Ad hoc Tiến trình Bali\n"
        "02/05/2024 18:30 GMT+7\n"
        "Toàn cảnh kỳ họp. (Ảnh: Hằng Linh/TTXVN)\n"
        "Theo phóng viên TTXVN tại Kuala Lumpur, ngày 2/5, Hội nghị quan chức cao cấp Nhóm "
        "Ad hoc lần thứ 17 của Tiến trình Bali đã khai mạc tại Malaysia, do Australia và "
        "Indonesia đồng chủ trì, với sự tham dự của đoàn Việt Nam.\n"
        "Hằng Linh (TTXVN/Vietnam+)",
        date="2024-05-02",
        place="Kuala Lumpur",
        agency="VNA",
        headline="Kỳ họp lần thứ 17 Nhóm Ad hoc Tiến trình Bali",
        byline="Hằng Linh",
        photo_credit="Hằng Linh/TTXVN",
        members=members_of("australia indonesia malaysia viet-nam"),
        meeting="ahg-som-17",
    ),
    WireText(
        "Asylum deal needs region: Jakarta",
        "en",
        "Asylum deal needs region: Jakarta\n"
        "PETER ALDER, JAKARTA CORRESPONDENT, THE AUSTRALIAN, APRIL 3, 2013\n"
        "INDONESIA says people-smuggling can only be dealt with regionally, after it "
        "chaired the fifth Bali Process ministerial conference with Australia.",
        date="2013-04-03",
        agency="The Australian",
        headline="Asylum deal needs region: Jakarta",
        byline="PETER ALDER",
        members=members_of("australia indonesia"),
        meeting="ministerial-05",
    ),
    WireText(
        "Ben Carter to attend Bali Process",
        "en",
        "Ben Carter to attend Bali Process\n"
        "Media release\n"
        "1 April 2013\n"
        "Foreign Minister Ben Carter will tomorrow co-chair the Fifth Bali Process "
        "Ministerial Conference with Indonesia's Foreign Minister Mario Natala.\n"
        "Australia would work with partners, he said.\n"
        "Media inquiries: Minister's office 02 0000 0000",
        date="2013-04-01",
        headline="Ben Carter to attend Bali Process",
        members=members_of("australia indonesia"),
        meeting="ministerial-05",
    ),
    WireText(
        "Fiji at people smuggling workshop in Bangkok",
        "en",
        "Fiji at people smuggling workshop in Bangkok\n"
        "Vishal Kuma\n"
        "18 May, 2018, 9:52 pm\n"
        "Participants of the meeting. Picture: SUPPLIED\n"
        "FIJI took part in the fourth annual meeting of the Bali Process Working Group on "
        "Trafficking in Persons in Thailand this week, the Immigration Department told The "
        "Fiji Times.",
        date="2018-05-18",
        agency="The Fiji Times",
        headline="Fiji at people smuggling workshop in Bangkok",
        byline="Vishal Kuma",
        photo_credit="SUPPLIED",
        members=members_of("fiji thailand"),
        meeting="wg-tip-04",
    ),
    WireText(
        "Malaysia to chair joint patrol talks",
        "en",
        "BERNAMA.com\n"
        "Malaysia to chair joint patrol talks\n"
        "02/07/2019 11:48 AM\n"
        "BANGKOK, July 2 -- Malaysia will chair the planning workshop for the fifth Joint "
        "Period of Action of the Bali Process here in Thailand.\n"
        "--fotoBERNAMA (2019) COPYRIGHT RESERVED\n"
        "-- BERNAMA",
        date="2019-07-02",
        place="Bangkok",
        agency="Bernama",
        headline="Malaysia to chair joint patrol talks",
        photo_credit="fotoBERNAMA",
        members=members_of("malaysia thailand"),
        meeting="jpoa-05",
    ),
    WireText(
        "UN: Help Rohingya before next boat crisis",
        "en",
        "UN: Help Rohingya before next boat crisis\n"
        "By SUMI NAIR\n"
        "NATION\n"
        "Wednesday, 01 Nov 2017\n"
        "KUALA LUMPUR: The UN refugee agency has appealed to senior officials at the 12th "
        "Ad Hoc Group meeting of the Bali Process in Malaysia to help those fleeing "
        "Myanmar, The Star has learnt.",
        date="2017-11-01",
        place="Kuala Lumpur",
        agency="The Star",
        headline="UN: Help Rohingya before next boat crisis",
        byline="SUMI NAIR",
        members=members_of("malaysia myanmar unhcr"),
        meeting="ahg-som-12",
    ),
    WireText(
        "Rights body hails civil registration toolkit",
        "en",
        "FOR IMMEDIATE RELEASE\n"
        "Rights body hails civil registration toolkit\n"
        "BANGKOK, Thailand (28 November 2023) — An updated toolkit supported by UNHCR and "
        "IOM was presented today.\n"
        "# # #",
        date="2023-11-28",
        place="Bangkok",
        headline="Rights body hails civil registration toolkit",
        members=members_of("iom thailand unhcr"),
    ),
    WireText(
        "Menkumham: RI siap kerja sama berantas TPPO",
        "id",
        "Menkumham: RI siap kerja sama berantas TPPO\n"
        "Jumat, 10 Februari 2023 14:21 WIB\n"
        "Menkumham Yonas Lahoy di Adelaide. ANTARA/HO-Kemenkumham\n"
        "Jakarta (ANTARA) - Indonesia siap bekerja sama, kata Menkumham dalam Bali Process "
        "ke-8 di Adelaide, Australia, Jumat.\n"
        "Pewarta: Putu Indah Sari\n"
        "Editor: Guido Meru\n"
        "Copyright © ANTARA 2023",
        date="2023-02-10",
        place="Jakarta",
        agency="ANTARA",
        headline="Menkumham: RI siap kerja sama berantas TPPO",
        byline="Putu Indah Sari",
        photo_credit="ANTARA/HO-Kemenkumham",
        members=members_of("australia indonesia"),
        meeting="ministerial-08",
    ),
)
