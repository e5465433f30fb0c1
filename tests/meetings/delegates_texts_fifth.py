"""A fifth set of lists of names as they come in mails, each reading written down beforehand.

Nothing here is taken from a source; the persons, their posts and numbers are made up.
"""

from .delegates_texts import NameList

FIFTH_NAME_LISTS = [
    NameList(
        "a mail with a bulleted delegation behind the sentence",
        """\
Dear Ms. Hart,

Thank you for your e-mail. The Philippine delegation will be composed of:

* Usec. Eduardo Ramos, Undersecretary for Migrant Affairs, Department of Foreign Affairs - Head \
of Delegation
* Dir. Carmela Bautista, Director, Office of the Undersecretary
* Mr. Noel Villanueva, Intelligence Officer III, Bureau of Immigration
* Ms. Grace Tolentino, Third Secretary and Vice Consul, Philippine Embassy in Jakarta

Thank you and warm regards,
Jun
""",
        """
        Usec. | Eduardo Ramos | Undersecretary for Migrant Affairs, Department of Foreign Affairs \
| head | philippines
        Dir. | Carmela Bautista | Director, Office of the Undersecretary |  | philippines
        Mr. | Noel Villanueva | Intelligence Officer III, Bureau of Immigration |  | philippines
        Ms. | Grace Tolentino | Third Secretary and Vice Consul, Philippine Embassy in Jakarta \
|  | philippines
        """,
        left="""
        Jun
        """,
    ),
    NameList(
        "a table with titles, name and title apart",
        """\
S/N\tTitle\tFirst Name\tLast Name\tPosition\tCountry/Organization
1\tMr\tSalman\tYousafzai\tJoint Director\tPakistan
2\tMs\tAyesha\tRaza\tSection Officer\tPakistan
3\tMr\tTevita\tVake\tPrincipal Immigration Officer\tTonga
4\tDr\tMarta\tLindqvist\tProgramme Manager\tUNODC
""",
        """
        Mr | Salman Yousafzai | Joint Director |  | pakistan
        Ms | Ayesha Raza | Section Officer |  | pakistan
        Mr | Tevita Vake | Principal Immigration Officer |  | tonga
        Dr | Marta Lindqvist | Programme Manager |  | unodc
        """,
    ),
    NameList(
        "headings of countries with a colon and members on a line each",
        """\
Republic of Korea:
1. Mr. CHOI Dong-wook, Director, Human Rights and Social Affairs Division, MOFA (HOD)
2. Ms. HAN Ji-yeon, Deputy Director, Korea Immigration Service, Ministry of Justice

Mongolia:
1. Mr. Batbayar Dorj, Head of Consular Department, Ministry of Foreign Affairs

Maldives:
1. Mr. Ibrahim Naseem, Controller General, Maldives Immigration (HOD)
2. Ms. Aminath Shifa, Assistant Director
""",
        """
        Mr. | CHOI Dong-wook | Director, Human Rights and Social Affairs Division, MOFA | head \
| republic-of-korea
        Ms. | HAN Ji-yeon | Deputy Director, Korea Immigration Service, Ministry of Justice \
|  | republic-of-korea
        Mr. | Batbayar Dorj | Head of Consular Department, Ministry of Foreign Affairs \
|  | mongolia
        Mr. | Ibrahim Naseem | Controller General, Maldives Immigration | head | maldives
        Ms. | Aminath Shifa | Assistant Director |  | maldives
        """,
    ),
    NameList(
        "name, post and office on lines, function above",
        """\
DELEGATION OF THE LAO PEOPLE'S DEMOCRATIC REPUBLIC

Head of Delegation
H.E. Mr. Somphone Vongsa
Ambassador-at-Large
Ministry of Foreign Affairs

Members of Delegation
Mr. Khamla Inthavong
Director of Division, Department of Consular Affairs

Lt. Col. Bouasone Phimma
Deputy Head of Anti-Human Trafficking Department
Ministry of Public Security
""",
        """
        H.E. Mr. | Somphone Vongsa | Ambassador-at-Large, Ministry of Foreign Affairs | head \
| lao-pdr
        Mr. | Khamla Inthavong | Director of Division, Department of Consular Affairs |  \
| lao-pdr
        Lt. Col. | Bouasone Phimma | Deputy Head of Anti-Human Trafficking Department, Ministry \
of Public Security |  | lao-pdr
        """,
    ),
    NameList(
        "cells without titles of columns, numbered, office in a cell of its own",
        """\
1\tMr. Ravi Menon\tJoint Secretary (CPV)\tMinistry of External Affairs\tIndia
2\tMs. Sunita Rao\tUnder Secretary\tMinistry of External Affairs\tIndia
3\tMr. Zaw Min Htet\tDeputy Director\tMinistry of Home Affairs\tMyanmar
4\tMs. Bettina Krause\tHead of Mission\tIOM Indonesia\tIOM
""",
        """
        Mr. | Ravi Menon | Joint Secretary (CPV), Ministry of External Affairs |  | india
        Ms. | Sunita Rao | Under Secretary, Ministry of External Affairs |  | india
        Mr. | Zaw Min Htet | Deputy Director, Ministry of Home Affairs |  | myanmar
        Ms. | Bettina Krause | Head of Mission, IOM Indonesia |  | iom
        """,
    ),
    NameList(
        "a Vietnamese list",
        """\
DANH SÁCH ĐOÀN VIỆT NAM

1. Ông Đỗ Minh Khôi - Cục trưởng Cục Lãnh sự, Bộ Ngoại giao - Trưởng đoàn
2. Bà Vũ Thị Hạnh - Phó Vụ trưởng, Bộ Tư pháp - Thành viên
3. Thượng tá Bùi Anh Tuấn - Phó Trưởng phòng, Cục Quản lý xuất nhập cảnh, Bộ Công an
4. Ông Hồ Sỹ Nam - Chuyên viên, Bộ Ngoại giao - Thư ký đoàn
""",
        """
        Ông | Đỗ Minh Khôi | Cục trưởng Cục Lãnh sự, Bộ Ngoại giao | head | viet-nam
        Bà | Vũ Thị Hạnh | Phó Vụ trưởng, Bộ Tư pháp |  | viet-nam
        Thượng tá | Bùi Anh Tuấn | Phó Trưởng phòng, Cục Quản lý xuất nhập cảnh, Bộ Công an \
|  | viet-nam
        Ông | Hồ Sỹ Nam | Chuyên viên, Bộ Ngoại giao - Thư ký đoàn |  | viet-nam
        """,
    ),
    NameList(
        "capitals first, post behind a comma, without titles",
        """\
Fiji
KOROISAVOU Manasa, Director Immigration
TIKOITOGA Litia, Manager Border Operations

Solomon Islands
MAELANGA Chris, Director of Immigration, Ministry of Commerce
SUSU Grace, Senior Legal Officer
""",
        """
        | KOROISAVOU Manasa | Director Immigration |  | fiji
        | TIKOITOGA Litia | Manager Border Operations |  | fiji
        | MAELANGA Chris | Director of Immigration, Ministry of Commerce |  | solomon-islands
        | SUSU Grace | Senior Legal Officer |  | solomon-islands
        """,
    ),
    NameList(
        "cards with labels",
        """\
Delegation of Nepal

1. Name: Mr. Prakash Adhikari
Position: Joint Secretary
Ministry/Agency: Ministry of Home Affairs
Role: Head of Delegation
Email: prakash@example.org

2. Name: Ms. Anita Tamang
Position: Under Secretary
Ministry/Agency: Ministry of Foreign Affairs
Role: Member
Email: anita@example.org
""",
        """
        Mr. | Prakash Adhikari | Joint Secretary, Ministry of Home Affairs | head | nepal
        Ms. | Anita Tamang | Under Secretary, Ministry of Foreign Affairs |  | nepal
        """,
        aside="""
        Email: prakash@example.org
        Email: anita@example.org
        """,
    ),
]
