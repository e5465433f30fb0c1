"""Stories headed by a paper, a place and a day on the line of the report."""

from .form import WireText, members_of

HEADED_FORMS = [
    WireText(
        "A day behind the city, and a full stop in place of the dash",
        "vi",
        "VOV.VN - Hà Nội, 18/7/2024. Sáng nay, cuộc họp cuối cùng của nhóm bế mạc. Đại diện Fiji "
        "cho biết hai bên đã trao đổi nhiều kinh nghiệm.",
        date="2024-07-18",
        place="Hanoi",
        agency="VOV",
        members=members_of("fiji"),
    ),
    WireText(
        "What the paper is, around its name",
        "vi",
        "Báo Nhân Dân điện tử, Hà Nội, ngày 24/7/2019 - Hội nghị quan chức họp hôm qua đã kết "
        "thúc. Đoàn Nepal có cuộc trao đổi với đoàn Fiji về bảo vệ nạn nhân.",
        date="2019-07-24",
        place="Hanoi",
        agency="Nhân Dân",
        members=members_of("nepal fiji"),
    ),
    WireText(
        "The agency's own correspondent before the day",
        "vi",
        "Suva (TTXVN) - Theo phóng viên TTXVN tại Suva, ngày 10/2/2023, cuộc họp của nhóm diễn "
        "ra ở thành phố này. Fiji chủ trì cuộc họp. Ảnh: AAP",
        date="2023-02-10",
        place="Suva",
        agency="VNA",
        photo_credit="AAP",
        members=members_of("fiji"),
    ),
    WireText(
        "A release that begins with its day and place",
        "en",
        "Joint media release, 22 February 2022, Suva. The ministers of Fiji and Nepal met here "
        "yesterday and discussed the protection of workers abroad.",
        date="2022-02-22",
        place="Suva",
        members=members_of("fiji nepal"),
    ),
    WireText(
        "An initial in the name of the photographer",
        "id",
        "HARIAN.CO, Suva - Pertemuan pejabat tinggi dibuka di Suva, Selasa, 22 Maret 2016. Menteri "
        "Fiji mengatakan bahwa kerja sama dengan negara lain yang terkait perlu ditingkatkan untuk "
        "melindungi para pekerja.\nFoto: HARIAN/Johan P. Tambu",
        date="2016-03-22",
        place="Suva",
        agency="HARIAN.CO",
        photo_credit="HARIAN/Johan P. Tambu",
        members=members_of("fiji"),
    ),
    WireText(
        "A photographer whose surname is an initial",
        "id",
        "SUVA (Antara) - Para menteri dari negara yang terkait bertemu di Suva, Selasa "
        "(22/3/2016), untuk membahas kerja sama, kata Menteri Fiji.\nFoto: Antara/Ana T.",
        date="2016-03-22",
        place="Suva",
        agency="ANTARA",
        photo_credit="Antara/Ana T.",
        members=members_of("fiji"),
    ),
    WireText(
        "A Spanish month cut short",
        "en",
        "SUVA, 30 abr 2003 (EFE) - Ministers who met in Fiji closed their conference, and said "
        "that the work will go on.",
        date="2003-04-30",
        place="Suva",
        agency="EFE",
        members=members_of("fiji"),
    ),
    WireText(
        "An initial without a point",
        "id",
        "SUVA (Antara) - Para menteri dari negara yang terkait bertemu di Suva, Selasa "
        "(22/3/2016), untuk membahas kerja sama, kata Menteri Fiji.\nFoto: Antara/Ana T",
        date="2016-03-22",
        place="Suva",
        agency="ANTARA",
        photo_credit="Antara/Ana T",
        members=members_of("fiji"),
    ),
]
