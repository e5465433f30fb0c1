"""A third set of lists of names as they come in mails.

Nothing here is taken from a source; the persons, their posts and numbers are made up.
"""

from .delegates_texts import NameList

THIRD_NAME_LISTS = [
    NameList(
        "a table and cards with what is to be confirmed",
        """\
Country\tName\tPosition\tE-mail
Palau\tTBC\tDirector\t
Tonga\tMr Sione Taufa and spouse\tChief Immigration Officer\ttaufa@example.org
Fiji\tMs Mere Koroi (TBC)\tSenior Officer\t

Country: Samoa
Name: TBC
Position: Officer
""",
        """
        Mr | Sione Taufa | Chief Immigration Officer |  | tonga
        Ms | Mere Koroi | Senior Officer |  | fiji
        """,
        left="""
        Palau TBC Director
        and spouse
        (TBC)
        Samoa Name: TBC Position: Officer
        """,
        aside="taufa@example.org",
    ),
    NameList(
        "one line a person, country in brackets, dots",
        """\
• Mr. Adi Wijaya (Indonesia) - Director for Diplomatic Security
• Ms. Leilani Fruean (Samoa) - Principal Legal Officer
• Dr. Hassan Ali (Maldives) - Controller of Immigration; Head of Delegation
""",
        """
        Mr. | Adi Wijaya | Director for Diplomatic Security |  | indonesia
        Ms. | Leilani Fruean | Principal Legal Officer |  | samoa
        Dr. | Hassan Ali | Controller of Immigration | head | maldives
        """,
    ),
    NameList(
        "labels in one cell each",
        """\
Delegation: Brunei Darussalam
Head of Delegation: Dato Paduka Haji Zainal bin Mat
Designation: Permanent Secretary
Member: Hajah Noraini binti Yusof
Designation: Special Duties Officer
""",
        """
        Dato Paduka Haji | Zainal bin Mat | Permanent Secretary | head | brunei-darussalam
        Hajah | Noraini binti Yusof | Special Duties Officer |  | brunei-darussalam
        """,
    ),
    NameList(
        "signed by those who come",
        """\
VANUATU

Jean-Marc Tari
Acting Director
Vanuatu Immigration Service
M: +678 555 0123

Leah Bule
Senior Compliance Officer
Vanuatu Immigration Service
""",
        """
        | Jean-Marc Tari | Acting Director, Vanuatu Immigration Service |  | vanuatu
        | Leah Bule | Senior Compliance Officer, Vanuatu Immigration Service |  | vanuatu
        """,
        aside="M: +678 555 0123",
    ),
    NameList(
        "two countries and an organisation, lines between dashes",
        """\
NEW ZEALAND
--------------------
Ms Aroha Ngata - Principal Adviser, MBIE
Mr Tom Reed - Senior Adviser, MBIE

REPUBLIC OF KOREA
--------------------
Mr LEE Sang-hoon - First Secretary, Embassy of the Republic of Korea

UNODC
--------------------
Mr Felix Braun - Regional Coordinator
""",
        """
        Ms | Aroha Ngata | Principal Adviser, MBIE |  | new-zealand
        Mr | Tom Reed | Senior Adviser, MBIE |  | new-zealand
        Mr | LEE Sang-hoon | First Secretary, Embassy of the Republic of Korea \
|  | republic-of-korea
        Mr | Felix Braun | Regional Coordinator |  | unodc
        """,
    ),
    NameList(
        "Pacific, post in capitals below",
        """\
TUVALU
Hon. Simi Tealofi
MINISTER FOR JUSTICE
Mrs. Lina Paeniu
ACTING SECRETARY
COOK ISLANDS
Ms. Tere Mata
PRINCIPAL IMMIGRATION OFFICER
""",
        """
        Hon. | Simi Tealofi | MINISTER FOR JUSTICE |  | =TUVALU
        Mrs. | Lina Paeniu | ACTING SECRETARY |  | =TUVALU
        Ms. | Tere Mata | PRINCIPAL IMMIGRATION OFFICER |  | =COOK ISLANDS
        """,
    ),
    NameList(
        "security and media staff",
        """\
PHILIPPINES
Delegates
1. Atty. Rosa Lim, Deputy Commissioner
2. PCOL Jose Reyes, Chief, Anti-Trafficking Division
Security
3. Mr. Mark Cruz
Support Staff
4. Ms. Joy Santos, Protocol Officer
""",
        """
        Atty. | Rosa Lim | Deputy Commissioner |  | philippines
        PCOL | Jose Reyes | Chief, Anti-Trafficking Division |  | philippines
        Mr. | Mark Cruz |  |  | philippines
        Ms. | Joy Santos | Protocol Officer | support | philippines
        """,
        left="Security",
    ),
    NameList(
        "wrapped by the mail program",
        """\
> LAO PDR
> 1. Mr. Bounmy Keola, Deputy Director General, Department of
> International Organizations, Ministry of Foreign Affairs
> 2. Ms. Vilayphone Sisouk, Desk Officer
> Tel: 856 21 555 012
""",
        """
        Mr. | Bounmy Keola | Deputy Director General, Department of International Organizations, \
Ministry of Foreign Affairs |  | lao-pdr
        Ms. | Vilayphone Sisouk | Desk Officer |  | lao-pdr
        """,
        aside="Tel: 856 21 555 012",
    ),
    NameList(
        "cards with a post nobody knows, offices below a State, and a count",
        """\
Ms Jane Brown
Ambassador for Human Trafficking
Department of Foreign Affairs
Australia

Mr Kim Lee
Consultant
Republic of Korea

MYANMAR - 2 pax
Police Brigadier General Aung Naing
Commander
Anti-Trafficking in Persons Division
Name: Daw Ei Phyu
Title: Director
Organisation: Home Affairs
""",
        """
        Ms | Jane Brown | Ambassador for Human Trafficking, Department of Foreign Affairs \
|  | australia
        Mr | Kim Lee | Consultant |  | republic-of-korea
        Police Brigadier General | Aung Naing | Commander, Anti-Trafficking in Persons Division \
|  | myanmar
        Daw | Ei Phyu | Director, Home Affairs |  | myanmar
        """,
    ),
]
