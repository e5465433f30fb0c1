"""Reports as newspapers, agencies and ministries print them: captions, posts and sign-offs."""

from .form import WireText, members_of

REPORT_FORMS = (
    WireText(
        "Vietnam attends Bali Process ministerial confere",
        "en",
        "Vietnam attends Bali Process ministerial conference in Australia\n"
        "The 8th Bali Process Ministerial Conference in Adelaide, Australia. (Photo: VNA)\n"
        "Sydney (VNA) – A Vietnamese delegation attended the 8th Ministerial Conference of "
        "the Bali Process in Adelaide on February 10, co-chaired by the foreign ministers "
        "of Australia and Indonesia. VNA",
        place="Sydney",
        agency="VNA",
        headline="Vietnam attends Bali Process ministerial conference in Australia",
        photo_credit="VNA",
        members=members_of("australia indonesia viet-nam"),
        meeting="ministerial-08",
    ),
    WireText(
        "Malaysia to host Bali Process senior officials",
        "en",
        "Malaysia to host Bali Process senior officials\n"
        "01/05/2024 08:42 PM\n"
        "KUALA LUMPUR, May 1 (Bernama) -- Malaysia will host the 17th Bali Process Ad Hoc "
        "Group Senior Officials' Meeting tomorrow, said the Home Ministry.\n"
        "The two-day meeting will be co-chaired by Australia and Indonesia.\n"
        "The Home Minister at the opening. - Bernama\n"
        "-- BERNAMA",
        date="2024-05-01",
        place="Kuala Lumpur",
        agency="Bernama",
        headline="Malaysia to host Bali Process senior officials",
        photo_credit="Bernama",
        members=members_of("australia indonesia malaysia"),
        meeting="ahg-som-17",
    ),
    WireText(
        "Asia-Pacific ministers meet on people smuggling",
        "en",
        "Asia-Pacific ministers meet on people smuggling\n"
        "Australian Foreign Minister Karl Reed (L) talks with his Indonesian counterpart in"
        " Nusa Dua on March 30, 2011. AFP/Soni Tumba\n"
        "NUSA DUA, Indonesia (AFP) - Ministers gathered Wednesday on Indonesia's Bali "
        "island for the Fourth Bali Regional Ministerial Conference on People Smuggling. "
        "The UNHCR has proposed a regional centre.",
        date="2011-03-30",
        place="Nusa Dua",
        agency="AFP",
        headline="Asia-Pacific ministers meet on people smuggling",
        photo_credit="AFP/Soni Tumba",
        members=members_of("australia indonesia unhcr"),
        meeting="ministerial-04",
    ),
    WireText(
        "Indonesia, Australia open Bali Process business",
        "en",
        "Indonesia, Australia open Bali Process business forum\n"
        "By Tim Westbury\n"
        "PERTH, Aug 24 (Reuters) - The foreign ministers of Indonesia and Australia opened "
        "the first Bali Process Government and Business Forum on Thursday.\n"
        "(Reporting by Tim Westbury; Editing by Pat Tay)",
        date="2017-08-24",
        place="Perth",
        agency="Reuters",
        headline="Indonesia, Australia open Bali Process business forum",
        byline="Tim Westbury",
        members=members_of("australia indonesia"),
        meeting="gabf-01",
    ),
    WireText(
        "Foreign Minister speaks at Bali meeting",
        "en",
        "Foreign Minister speaks at Bali meeting\n"
        "Delegates pose for a group photo at the sixth ministerial conference in Nusa Dua, "
        "Bali, Indonesia, 23 March 2016. EPA-EFE/MADE NAGARI\n"
        "Nusa Dua, Indonesia, 23 March 2016 (EPA-EFE) - Thailand told the sixth Bali "
        "Process Ministerial Conference that it would step up screening at its airports.",
        date="2016-03-23",
        place="Nusa Dua",
        agency="EPA",
        headline="Foreign Minister speaks at Bali meeting",
        photo_credit="EPA-EFE/MADE NAGARI",
        members=members_of("indonesia thailand"),
        meeting="ministerial-06",
    ),
    WireText(
        "Regional Support Office marks anniversary with d",
        "en",
        "Regional Support Office marks anniversary with dialogue\n"
        "8 September 2022\n"
        "Bangkok, Thailand – The Regional Support Office of the Bali Process held a "
        "Constructive Dialogue on 7-8 September 2022 to mark the 20th anniversary of the "
        "process. The Co-Managers from Australia and Indonesia opened the event at the "
        "Foreign Ministry of Thailand.\n"
        "Photo credit: RSO",
        date="2022-09-08",
        place="Bangkok",
        headline="Regional Support Office marks anniversary with dialogue",
        photo_credit="RSO",
        members=members_of("australia indonesia thailand"),
        meeting="anniversary-20-constructive-dialogue",
    ),
    WireText(
        "PH hosts Bali Process working groups",
        "en",
        "PH hosts Bali Process working groups\n"
        "By Joy Ann Roca\n"
        "December 2, 2025, 4:15 pm\n"
        "MANILA – The Philippines is hosting the 11th meeting of the Bali Process Working "
        "Group on Trafficking in Persons this week, with delegates from Australia and "
        "Indonesia. (PNA photo by Avi Dal)\n"
        "(PNA)",
        date="2025-12-02",
        place="Manila",
        agency="PNA",
        headline="PH hosts Bali Process working groups",
        byline="Joy Ann Roca",
        photo_credit="PNA photo by Avi Dal",
        members=members_of("australia indonesia philippines"),
        meeting="wg-tip-11-teg-rr-2025",
    ),
    WireText(
        "Bali Process must do more for Rohingya: analyst",
        "en",
        "Bali Process must do more for Rohingya: analyst\n"
        "By Indonesia correspondent Adam Harding\n"
        "ABC News\n"
        "Posted Tue 22 Mar 2016 at 6:10pm\n"
        "Ministers will meet tomorrow for the sixth Bali Process conference, chaired by "
        "Indonesia and Australia, with the boats from Myanmar on the agenda.",
        date="2016-03-22",
        agency="ABC News",
        headline="Bali Process must do more for Rohingya: analyst",
        byline="Adam Harding",
        members=members_of("australia indonesia myanmar"),
        meeting="ministerial-06",
    ),
    WireText(
        "Joint press conference, Bali Process Ministerial",
        "en",
        "Joint press conference, Bali Process Ministerial Conference\n"
        "Transcript, E&OE\n"
        "7 August 2018\n"
        "Nusa Dua, Bali\n"
        "Subjects: Bali Process, Government and Business Forum\n"
        "JOURNALIST: Minister, what did Indonesia and Australia agree at the seventh "
        "Ministerial Conference?",
        date="2018-08-07",
        place="Nusa Dua",
        headline="Joint press conference, Bali Process Ministerial Conference",
        members=members_of("australia indonesia"),
        meeting="ministerial-07",
    ),
    WireText(
        "Sri Lanka hosts experts on irregular movement by",
        "en",
        "Sri Lanka hosts experts on irregular movement by air\n"
        "Ravi LADDA\n"
        "Monday, 22 March 2010\n"
        "The Minister addressing the workshop in Colombo. Picture by Rukmal Gama\n"
        "Sri Lanka began hosting the first Technical Experts Working Group of the Bali "
        "Process in Colombo today, with help from Australia, the Daily News learns.",
        date="2010-03-22",
        place="Colombo",
        agency="Daily News",
        headline="Sri Lanka hosts experts on irregular movement by air",
        byline="Ravi LADDA",
        photo_credit="Rukmal Gama",
        members=members_of("australia sri-lanka"),
        meeting="tewg-01",
    ),
    WireText(
        "Senior officials discuss TIP in Kuala Lumpur",
        "en",
        "Senior officials discuss TIP in Kuala Lumpur\n"
        "By Farah Naz Kamal, Group Editor - October 31, 2017 @ 9:30pm\n"
        "Delegates at the opening of the meeting at a hotel here. (NSTP/MOHD YUSUF ARIF)\n"
        "KUALA LUMPUR: The 12th Bali Process Ad Hoc Group Senior Officials' Meeting opened "
        "here today with Malaysia as host, the New Straits Times was told.",
        date="2017-10-31",
        place="Kuala Lumpur",
        agency="New Straits Times",
        headline="Senior officials discuss TIP in Kuala Lumpur",
        byline="Farah Naz Kamal",
        photo_credit="NSTP/MOHD YUSUF ARIF",
        members=members_of("malaysia"),
        meeting="ahg-som-12",
    ),
    WireText(
        "Ministers promise to learn from Andaman crisis",
        "en",
        "Ministers promise to learn from Andaman crisis\n"
        "By DIA LISNA, Associated Press\n"
        "Mar. 23, 2016 6:12 AM ET\n"
        "NUSA DUA, Indonesia (AP) — Indonesia and Australia led the sixth Bali Process "
        "ministerial conference on Wednesday and promised a new response to crises such as "
        "that of Rohingya from Myanmar.\n"
        "The ministers on the stage in Nusa Dua, Indonesia, Wednesday, March 23, 2016. (AP "
        "Photo/Dia Lisna)",
        date="2016-03-23",
        place="Nusa Dua",
        agency="AP",
        headline="Ministers promise to learn from Andaman crisis",
        byline="DIA LISNA",
        photo_credit="AP Photo/Dia Lisna",
        members=members_of("australia indonesia myanmar"),
        meeting="ministerial-06",
    ),
    WireText(
        "Hanoi hosts final meeting of Joint Period of Act",
        "en",
        "Hanoi hosts final meeting of Joint Period of Action\n"
        "July, 16/2024 - 17:02\n"
        "Officers at the meeting in Hà Nội yesterday. — VNA/VNS Photo Văn Đạt\n"
        "HÀ NỘI — The final meeting of the sixth Joint Period of Action of the Bali Process"
        " opened yesterday in Hà Nội, hosted by Việt Nam with New Zealand. — VNS",
        date="2024-07-16",
        place="Hanoi",
        agency="Viet Nam News",
        headline="Hanoi hosts final meeting of Joint Period of Action",
        photo_credit="VNA/VNS Photo Văn Đạt",
        members=members_of("new-zealand viet-nam"),
        meeting="jpoa-06-final-hanoi",
    ),
    WireText(
        "Minister Bowen to attend Bali Process talks",
        "en",
        "Minister Bowen to attend Bali Process talks\n"
        "Karl Salt, South-East Asia Correspondent\n"
        "AAP\n"
        "April 1, 2013 - 3:05PM\n"
        "The ministers of Australia and Indonesia will chair the fifth Bali Process "
        "Ministerial Conference on Tuesday.\n"
        "AAP ks/jl",
        date="2013-04-01",
        agency="AAP",
        headline="Minister Bowen to attend Bali Process talks",
        byline="Karl Salt",
        members=members_of("australia indonesia"),
        meeting="ministerial-05",
    ),
    WireText(
        "Menlu Buka Konferensi Tingkat Menteri Bali Proce",
        "id",
        "Menlu Buka Konferensi Tingkat Menteri Bali Process Ke-7\n"
        "Selasa, 7 Agustus 2018 11:40 WIB\n"
        "Menlu RI dan Menlu Australia di Nusa Dua, Bali, Selasa (7/8). (ANTARA FOTO/Fikri "
        "Yus)\n"
        "Nusa Dua, Bali (ANTARA News) - Menteri Luar Negeri Indonesia membuka Konferensi "
        "Tingkat Menteri Bali Process ke-7 bersama Menlu Australia.\n"
        "Pewarta: Yuni Ari Sina\n"
        "Editor: Unggul Tri\n"
        "COPYRIGHT © ANTARA 2018",
        date="2018-08-07",
        place="Nusa Dua",
        agency="ANTARA",
        headline="Menlu Buka Konferensi Tingkat Menteri Bali Process Ke-7",
        byline="Yuni Ari Sina",
        photo_credit="ANTARA FOTO/Fikri Yus",
        members=members_of("australia indonesia"),
        meeting="ministerial-07",
    ),
    WireText(
        "RI-Australia Pimpin Bali Process di Adelaide",
        "id",
        "RI-Australia Pimpin Bali Process di Adelaide\n"
        "Benedikta Mira\n"
        "Diterbitkan 10 Februari 2023, 14:00 WIB\n"
        "Menlu RI bersama Menlu Australia. (Dok. Kemlu RI)\n"
        "Liputan6.com, Adelaide - Indonesia dan Australia memimpin Konferensi Tingkat "
        "Menteri Bali Process ke-8 di Adelaide.",
        date="2023-02-10",
        place="Adelaide",
        agency="Liputan6.com",
        headline="RI-Australia Pimpin Bali Process di Adelaide",
        byline="Benedikta Mira",
        photo_credit="Dok. Kemlu RI",
        members=members_of("australia indonesia"),
        meeting="ministerial-08",
    ),
    WireText(
        "Việt Nam đăng cai Hội nghị Tiến trình Bali",
        "vi",
        "Việt Nam đăng cai Hội nghị Tiến trình Bali\n"
        "VOV.VN - Việt Nam lần đầu đăng cai Hội nghị Quan chức cao cấp Nhóm AHG lần thứ 14,"
        " do Australia và Indonesia đồng chủ trì.\n"
        "22/07/2019 10:11\n"
        "Toàn cảnh buổi họp báo tại Đà Nẵng. (Ảnh: VOV)\n"
        "Hội nghị khai mạc ngày mai tại Đà Nẵng.\n"
        "Vĩnh Nhi/VOV",
        date="2019-07-22",
        place="Da Nang",
        agency="VOV",
        headline="Việt Nam đăng cai Hội nghị Tiến trình Bali",
        byline="Vĩnh Nhi",
        photo_credit="VOV",
        members=members_of("australia indonesia viet-nam"),
        meeting="ahg-som-14",
    ),
    WireText(
        "Khai mạc cuộc họp cuối cùng Chiến dịch chung",
        "vi",
        "Khai mạc cuộc họp cuối cùng Chiến dịch chung\n"
        "Hà Nội (TTXVN 16/7/2024) - Ngày 16/7, tại Hà Nội, Việt Nam và New Zealand tổ chức "
        "cuộc họp cuối cùng trong khuôn khổ Tiến trình Bali.\n"
        "Các đại biểu chụp ảnh chung. Ảnh: Phạm Kim - TTXVN\n"
        "Phạm Kim (TTXVN)",
        date="2024-07-16",
        place="Hanoi",
        agency="VNA",
        headline="Khai mạc cuộc họp cuối cùng Chiến dịch chung",
        byline="Phạm Kim",
        photo_credit="Phạm Kim - TTXVN",
        members=members_of("new-zealand viet-nam"),
        meeting="jpoa-06-final-hanoi",
    ),
    WireText(
        "Đoàn Việt Nam dự Hội nghị Bộ trưởng Tiến trình B",
        "vi",
        "Đoàn Việt Nam dự Hội nghị Bộ trưởng Tiến trình Bali\n"
        "TG&VN - Ngày 7/8/2018, đoàn Việt Nam đã dự Hội nghị Bộ trưởng lần thứ 7 Tiến trình"
        " Bali tại Indonesia.\n"
        "(theo Báo Quốc tế)",
        date="2018-08-07",
        agency="Báo Quốc tế",
        headline="Đoàn Việt Nam dự Hội nghị Bộ trưởng Tiến trình Bali",
        members=members_of("indonesia viet-nam"),
        meeting="ministerial-07",
    ),
    WireText(
        "Migration irrégulière : réunion de haut niveau à",
        "fr",
        "Migration irrégulière : réunion de haut niveau à Bali\n"
        "Nusa Dua (Indonésie), 7 août 2018 (AFP) - L'Indonésie et l'Australie ont ouvert "
        "mardi la septième conférence ministérielle du Processus de Bali.\n"
        "afp/jr/ob",
        date="2018-08-07",
        place="Nusa Dua",
        agency="AFP",
        headline="Migration irrégulière : réunion de haut niveau à Bali",
        initials="afp/jr/ob",
        members=members_of("australia indonesia"),
        meeting="ministerial-07",
    ),
    WireText(
        "Le Vietnam à la 8e conférence ministérielle du P",
        "fr",
        "Le Vietnam à la 8e conférence ministérielle du Processus de Bali\n"
        "11/02/2023 09:14\n"
        "La 8e conférence ministérielle du Processus de Bali, à Adelaide. Photo : VNA\n"
        "Canberra (VNA) - Une délégation du Vietnam a participé à la 8e conférence "
        "ministérielle du Processus de Bali, coprésidée par l'Australie et l'Indonésie. - "
        "VNA",
        date="2023-02-11",
        place="Canberra",
        agency="VNA",
        headline="Le Vietnam à la 8e conférence ministérielle du Processus de Bali",
        photo_credit="VNA",
        members=members_of("australia indonesia viet-nam"),
        meeting="ministerial-08",
    ),
    WireText(
        "Nouméa veut peser dans la lutte contre la traite",
        "fr",
        "Nouméa veut peser dans la lutte contre la traite\n"
        "Philippe Frère | Crée le 24.03.2016 à 04h25\n"
        "Les Nouvelles Calédoniennes\n"
        "Le haut-commissaire en conférence de presse. Photo Archives LNC\n"
        "La Nouvelle-Calédonie a été représentée à la sixième conférence ministérielle du "
        "Processus de Bali, aux côtés de l'Australie.",
        date="2016-03-24",
        agency="Les Nouvelles Calédoniennes",
        headline="Nouméa veut peser dans la lutte contre la traite",
        byline="Philippe Frère",
        photo_credit="Archives LNC",
        members=members_of("australia new-caledonia-france"),
        meeting="ministerial-06",
    ),
)
