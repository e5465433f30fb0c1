"""Indonesian, French, Vietnamese."""

from .form import AgendaText

OTHERS = [
    AgendaText(
        "Indonesian, pukul and WITA",
        "SUSUNAN ACARA\nHari ke-1: Selasa, 23 Juli 2019\nPukul 08.30 – 09.00 WITA Registrasi\n"
        "Pukul 09.00 – 09.30 WITA Pembukaan\n"
        "Pukul 09.30 s.d. 10.00 Sambutan oleh Bapak Joko Lestari\n"
        "Pukul 10.00 – 10.15 Rehat kopi\nPukul 12.00 – selesai Makan siang",
        """
        23 08:30-09:00 session Registrasi
        23 09:00-09:30 opening Pembukaan
        23 09:30-10:00 opening Sambutan oleh Bapak Joko Lestari *Bapak Joko Lestari
        23 10:00-10:15 break Rehat kopi
        23 12:00- break Makan siang
        """,
    ),
    AgendaText(
        "Indonesian, a table",
        "Waktu\tKegiatan\tNarasumber\tTempat\n"
        "09.00 - 10.00\tSesi 1: Perdagangan orang\tIbu Ratna Wulan\tRuang Melati\n"
        "10.00 - 10.15\tIstirahat\t\t\n10.15 - 12.00\tDiskusi panel\tModerator\tRuang Melati",
        """
        23 09:00-10:00 session Sesi 1: Perdagangan orang @Ruang Melati *Ibu Ratna Wulan
        23 10:00-10:15 break Istirahat
        23 10:15-12:00 session Diskusi panel @Ruang Melati *Moderator
        """,
    ),
    AgendaText(
        "Indonesian, an agenda and two days",
        "Agenda:\n1. Pembukaan\n2. Laporan kelompok kerja\n3. Penutupan\n\nRabu, 24 Juli 2019\n"
        "09.00 Penutupan\n19.00 Jamuan makan malam",
        """
        24 09:00- closing Penutupan
        24 19:00- social Jamuan makan malam
        """,
        """
        1 | Pembukaan
        2 | Laporan kelompok kerja
        3 | Penutupan
        """,
    ),
    AgendaText(
        "French, h between hours and minutes",
        "PROGRAMME DE TRAVAIL\nMardi 23 juillet 2019\n8h30 – 9h00 Inscription\n"
        "9h00 – 9h30 Séance d’ouverture\n"
        "9h30 à 10h30 Séance 1 : Routes maritimes\n10h30 – 10h45 Pause-café\n12h Déjeuner\n"
        "14h00 - 15h30 Séance 2 : Protection\nPrésidente : Mme Claire Aubin\n17h Clôture",
        """
        23 08:30-09:00 session Inscription
        23 09:00-09:30 opening Séance d'ouverture
        23 09:30-10:30 session Séance 1 : Routes maritimes
        23 10:30-10:45 break Pause-café
        23 12:00- break Déjeuner
        23 14:00-15:30 session Séance 2 : Protection ^Mme Claire Aubin
        23 17:00- closing Clôture
        """,
    ),
    AgendaText(
        "French, points of the agenda",
        "Ordre du jour provisoire\nPoint 1 : Ouverture de la réunion\n"
        "Point 2 : Adoption de l’ordre du jour\n"
        "Point 3 : Questions diverses",
        items="""
        1 | Ouverture de la réunion
        2 | Adoption de l'ordre du jour
        3 | Questions diverses
        """,
    ),
    AgendaText(
        "Vietnamese",
        "CHƯƠNG TRÌNH LÀM VIỆC\nNgày 23 tháng 7 năm 2019\n8h00 - 8h30 Đăng ký đại biểu\n"
        "8h30 - 9h00 Khai mạc\n"
        "9h00 - 10h15 Phiên 1: Quản lý biên giới\n10h15 - 10h30 Nghỉ giải lao\n11h30 Ăn trưa\n"
        "Chủ trì: Ông Lê Văn Khang\n16h30 Họp báo",
        """
        23 08:00-08:30 session Đăng ký đại biểu
        23 08:30-09:00 opening Khai mạc
        23 09:00-10:15 session Phiên 1: Quản lý biên giới
        23 10:15-10:30 break Nghỉ giải lao
        23 11:30- break Ăn trưa ^Ông Lê Văn Khang
        23 16:30- press Họp báo
        """,
    ),
]
