"""Further lists of names as they come in mails, written after the reader had been mended once.

Nothing here is taken from a source; the persons, their posts and numbers are made up.
"""

from .delegates_texts import NameList

MORE_NAME_LISTS = [
    NameList(
        "a forwarded mail below a signature",
        """\
Dear Secretariat,

Attached please find the list.

Best regards,
Tavita Leota
Desk Officer
Ministry of Foreign Affairs, Apia
Phone: +685 20 1234

LIST OF DELEGATES

SAMOA
1) Hon. Lauvao Sefo, Minister of Police (HoD)
2) Ms. Tavita Leota, Desk Officer, tavita.leota@example.org
""",
        """
        Hon. | Lauvao Sefo | Minister of Police | head | samoa
        Ms. | Tavita Leota | Desk Officer |  | samoa
        """,
        left="""
        Attached please find the list.
        Tavita Leota
        Desk Officer
        Ministry of Foreign Affairs, Apia
        """,
        aside="""
        Phone: +685 20 1234
        tavita.leota@example.org
        """,
    ),
    NameList(
        "capitals between dashes, without titles",
        """\
FARAH BINTI ISMAIL – ASSISTANT DIRECTOR – MALAYSIA
JUAN DELA CRUZ – DEPUTY COMMISSIONER – PHILIPPINES
CHEA SOPHAL - CHIEF OF OFFICE - CAMBODIA
""",
        """
        | FARAH BINTI ISMAIL | ASSISTANT DIRECTOR |  | malaysia
        | JUAN DELA CRUZ | DEPUTY COMMISSIONER |  | philippines
        | CHEA SOPHAL | CHIEF OF OFFICE |  | cambodia
        """,
    ),
    NameList(
        "a number, a name and a post on a line each",
        """\
CAMBODIA

1.
H.E. Keo Vannak
Secretary of State
Ministry of Interior

2.
Mr. Chan Rithy
Deputy Director
General Department of Immigration

3.
Ms. Sok Pisey
Interpreter
""",
        """
        H.E. | Keo Vannak | Secretary of State, Ministry of Interior |  | cambodia
        Mr. | Chan Rithy | Deputy Director, General Department of Immigration |  | cambodia
        Ms. | Sok Pisey | Interpreter |  | cambodia
        """,
    ),
    NameList(
        "Indonesian ranks and contact data",
        """\
INDONESIA
Bpk. Wahyu Nugroho
Direktur Intelijen Keimigrasian
HP: 0812-3456-7890
Ibu Dr. Sri Handayani, M.Hum.
Kepala Biro Hukum
Kombes Pol. Bambang Irawan, Polri
Telp. (021) 555 0199
""",
        """
        Bpk. | Wahyu Nugroho | Direktur Intelijen Keimigrasian |  | indonesia
        Ibu Dr. | Sri Handayani, M.Hum. | Kepala Biro Hukum |  | indonesia
        Kombes Pol. | Bambang Irawan | Polri |  | indonesia
        """,
        aside="""
        HP: 0812-3456-7890
        Telp. (021) 555 0199
        """,
    ),
    NameList(
        "observers and organisations below countries",
        """\
TONGA
Mr Sione Taufa
Chief Immigration Officer
OBSERVERS
UNHCR
Ms Ingrid Falk
Senior Protection Officer
INTERNATIONAL ORGANISATIONS
International Organization for Migration
Mr Peter Lang
Chief of Mission
""",
        """
        Mr | Sione Taufa | Chief Immigration Officer |  | tonga
        Ms | Ingrid Falk | Senior Protection Officer |  | unhcr
        Mr | Peter Lang | Chief of Mission |  | iom
        """,
    ),
    NameList(
        "full ranks",
        """\
PAPUA NEW GUINEA
Brigadier General Tom Kari, Deputy Chief of Defence Force
Superintendent Mary Wau
Chief Inspector Paul Aro, Transnational Crime Unit
Ambassador Ruth Gene, Special Envoy
Commissioner of Police (TBC)
""",
        """
        Brigadier General | Tom Kari | Deputy Chief of Defence Force |  | papua-new-guinea
        Superintendent | Mary Wau |  |  | papua-new-guinea
        Chief Inspector | Paul Aro | Transnational Crime Unit |  | papua-new-guinea
        Ambassador | Ruth Gene | Special Envoy |  | papua-new-guinea
        """,
        left="Commissioner of Police (TBC)",
    ),
    NameList(
        "surname first in cells",
        """\
Australia\tWHITE Paul\tMr\tDirector, Border Policy\tpaul.white@example.org
Japan\tSATO Keiko\tMs\tCounsellor\tkeiko.sato@example.org
""",
        """
        Mr | WHITE Paul | Director, Border Policy |  | australia
        Ms | SATO Keiko | Counsellor |  | japan
        """,
        aside="""
        paul.white@example.org
        keiko.sato@example.org
        """,
    ),
    NameList(
        "sentences around a short list",
        """\
Nauru will be represented by:

- Mr. Deimos Agir, Secretary for Justice and Border Control
- Ms. Ruby Dowa, Senior Immigration Officer (alternate)

They will be accompanied by two spouses. Visa requests follow.
""",
        """
        Mr. | Deimos Agir | Secretary for Justice and Border Control |  | nauru
        Ms. | Ruby Dowa | Senior Immigration Officer | alternate | nauru
        """,
        left="They will be accompanied by two spouses. Visa requests follow.",
    ),
    NameList(
        "a post before the name",
        """\
KIRIBATI
Minister of Justice: Hon. Tarakinikini Beia
Director of Immigration: Ms. Nei Teboki
Police Commissioner – Mr. Ioane Tito
""",
        """
        Hon. | Tarakinikini Beia | Minister of Justice |  | kiribati
        Ms. | Nei Teboki | Director of Immigration |  | kiribati
        Mr. | Ioane Tito | Police Commissioner |  | kiribati
        """,
    ),
    NameList(
        "flattened, with the country first",
        """\
Country
Name
Designation
Contact
Bhutan
Mr. Karma Dendup
Chief Immigration Officer
karma@example.org
Nepal
Ms. Gita Adhikari
Under Secretary
gita@example.org
""",
        """
        Mr. | Karma Dendup | Chief Immigration Officer |  | bhutan
        Ms. | Gita Adhikari | Under Secretary |  | nepal
        """,
        aside="""
        karma@example.org
        gita@example.org
        """,
    ),
    NameList(
        "Vietnamese ranks and functions",
        """\
Đoàn Việt Nam
1. Thiếu tướng Lê Quang Vinh - Phó Cục trưởng, Bộ Công an - Trưởng đoàn
2. Đại tá Đỗ Mạnh Hùng - Trưởng phòng
3. Bà Phạm Thu Trang - Phiên dịch
""",
        """
        Thiếu tướng | Lê Quang Vinh | Phó Cục trưởng, Bộ Công an | head | viet-nam
        Đại tá | Đỗ Mạnh Hùng | Trưởng phòng |  | viet-nam
        Bà | Phạm Thu Trang | Phiên dịch |  | viet-nam
        """,
    ),
    NameList(
        "addresses between angle brackets",
        """\
New Zealand:
Aroha Ngata <aroha.ngata@example.org>; Tom Reed <tom.reed@example.org>

Myanmar:
Daw Khin Mya (khin.mya@example.org), Deputy Director
U Aung Win, Staff Officer, Tel: 95-1-555 123
""",
        """
        | Aroha Ngata |  |  | new-zealand
        | Tom Reed |  |  | new-zealand
        Daw | Khin Mya | Deputy Director |  | myanmar
        U | Aung Win | Staff Officer |  | myanmar
        """,
        aside="""
        <aroha.ngata@example.org>
        <tom.reed@example.org>
        khin.mya@example.org
        Tel: 95-1-555 123
        """,
    ),
]
