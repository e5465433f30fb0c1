"""A seventh set of lists of names as they come in reports, each reading written down beforehand.

Nothing here is taken from a source; the persons, their posts and numbers are made up.
"""

from .delegates_texts import NameList

SEVENTH_NAME_LISTS = [
    NameList(
        "a list from a page, every line apart, with postal addresses",
        """\
List of Participants

AUSTRALIA

Karen WHITLEY

Assistant Secretary

Border Policy Branch

Department of Home Affairs

P.O. Box 25, Belconnen ACT 2616

Tel.: (0061-2)6555 0101

E-mail: [email protected]

CHINA, PEOPLE'S REPUBLIC OF

Lina ZHAO (Ms.)

First Secretary Embassy of the People's Republic of China

12 Lotus Hill Road, Bangkok

Tel.: (0066-2)555 0102

BRAZIL

Paulo FERRAZ

Legal Adviser

Private Bag 7

Fax: (0055-61)555 0103
""",
        """
        | Karen WHITLEY | Assistant Secretary, Border Policy Branch, Department of Home Affairs \
|  | australia
        Ms. | Lina ZHAO | First Secretary Embassy of the People's Republic of China |  | china
        | Paulo FERRAZ | Legal Adviser |  | =BRAZIL
        """,
        aside="""
        P.O. Box 25, Belconnen ACT 2616
        Tel.: (0061-2)6555 0101
        E-mail: [email protected]
        12 Lotus Hill Road, Bangkok
        Tel.: (0066-2)555 0102
        Private Bag 7
        Fax: (0055-61)555 0103
        """,
    ),
    NameList(
        "a Vietnamese delegation in one line",
        """\
Cùng đi có các đồng chí: Trần Văn Minh, Thứ trưởng Nội vụ; Phạm Trường Sơn, Cục trưởng Cục Lãnh sự;\
 Đỗ Thị Hoa, Trợ lý Chủ tịch nước.
""",
        """
        | Trần Văn Minh | Thứ trưởng Nội vụ |  |
        | Phạm Trường Sơn | Cục trưởng Cục Lãnh sự |  |
        | Đỗ Thị Hoa | Trợ lý Chủ tịch nước |  |
        """,
        left="Cùng đi có các đồng chí:",
    ),
    NameList(
        "heads of delegations after what leads to them all",
        """\
The Assembly was attended by the following: Cambodia, led by H.E. Samdech Sok Dara, President of \
the Assembly; Lao PDR led by H.E. Madame Noy Keo, Vice President of the Assembly; Malaysia led by \
Hon. Dato' Ahmad bin Ali, Deputy Speaker
""",
        """
        H.E. Samdech | Sok Dara | President of the Assembly | head | cambodia
        H.E. Madame | Noy Keo | Vice President of the Assembly | head | lao-pdr
        Hon. Dato' | Ahmad bin Ali | Deputy Speaker | head | malaysia
        """,
        left="The Assembly was attended by the following:",
    ),
    NameList(
        "envoys of several States below the list of one",
        """\
Vanuatu
1. Hon. Ps Joel Tari, MP
2. Mr. Luc Moli, Attorney General, Vanuatu
3. Ms. Ana Vira, Speaker of Parliament

Representatives of the Diplomatic Community
4. H.E. Ambassador Kim Su-gil, Embassy of the Republic of Korea to Vanuatu
""",
        """
        Hon. Ps | Joel Tari | MP |  | vanuatu
        Mr. | Luc Moli | Attorney General |  | vanuatu
        Ms. | Ana Vira | Speaker of Parliament |  | vanuatu
        H.E. Ambassador | Kim Su-gil | Embassy of the Republic of Korea to Vanuatu \
|  | republic-of-korea
        """,
        left="Representatives of the Diplomatic Community",
    ),
    NameList(
        "functions above, government and house below",
        """\
Bangladesh

Delegate
Mr M A Karim
Secretary, Ministry of Textiles
Government of the People's Republic of Bangladesh, Dhaka
Tel: 880 2 555 0104

Advisor
Dr Nasrin Huda
Joint Secretary (Labour)
Shapla Bhavan, Mirpur Road
Dhaka

Alternate
Ms Rehana Akter
Former Sr. Officer
E C Delegation in Bangladesh
47 Shapla Nagar, Mirpur Section 11
""",
        """
        Mr | M A Karim | Secretary, Ministry of Textiles, Government of the People's Republic of \
Bangladesh, Dhaka | representative | bangladesh
        Dr | Nasrin Huda | Joint Secretary (Labour) | adviser | bangladesh
        Ms | Rehana Akter | Former Sr. Officer, E C Delegation in Bangladesh | alternate \
| bangladesh
        """,
        left="""
        Shapla Bhavan, Mirpur Road
        Dhaka
        Shapla Nagar, Mirpur Section 11
        """,
        aside="Tel: 880 2 555 0104",
    ),
    NameList(
        "a sentence in French over those who were heard",
        """\
ANNEXE II - AUDITION DU 12 MARS

La commission entend ce matin sur l'Australie :

- M. Hugo Lambert, ambassadeur, secrétaire permanent ;
- Mme Inès Caron, conseillère juridique.
""",
        """
        M. | Hugo Lambert | ambassadeur, secrétaire permanent |  |
        Mme | Inès Caron | conseillère juridique |  |
        """,
        left="""
        ANNEXE II - AUDITION DU 12 MARS
        La commission entend ce matin sur l'Australie :
        """,
    ),
    NameList(
        "functions below those who hold them",
        """\
Members of the Delegation
Mr Kurt Hale MP
Leader of the Delegation
Senator Ada Moss
Ms Nina Cole
Delegation Secretary
""",
        """
        Mr | Kurt Hale MP |  | head |
        Senator | Ada Moss |  |  |
        Ms | Nina Cole | Delegation Secretary |  |
        """,
    ),
    NameList(
        "posts before the names, the sentence ends behind the last",
        """\
Fiji
• The Prime Minister, Hon. Sera Bola;
• Minister of Finance, Hon. Tomasi Vula.
""",
        """
        Hon. | Sera Bola | The Prime Minister |  | fiji
        Hon. | Tomasi Vula | Minister of Finance |  | fiji
        """,
    ),
    NameList(
        "who came with whom, told in a sentence",
        """\
The Fijian Secretary was accompanied by Mr. Tomasi Vula, Joint Secretary (Labour), Ms. Ana \
Rokosuka, Acting High Commissioner of Fiji, Mr. Jone Bale, Director (South Pacific), Ministry of \
Trade as well as others. The Indian Secretary was assisted by Smt. Meera Nair and senior officials.
""",
        """
        Mr. | Tomasi Vula | Joint Secretary (Labour) |  | fiji
        Ms. | Ana Rokosuka | Acting High Commissioner of Fiji |  | fiji
        Mr. | Jone Bale | Director (South Pacific), Ministry of Trade |  | fiji
        """,
        left="""
        The Fijian Secretary was accompanied by Mr. Tomasi Vula, Joint Secretary (Labour), \
Ms. Ana Rokosuka, Acting High Commissioner of Fiji, Mr. Jone Bale, Director (South Pacific), \
Ministry of Trade as well as others. The Indian Secretary was assisted by Smt. Meera Nair and \
senior officials.
        """,
    ),
    NameList(
        "a sentence with posts before the names is no person",
        """\
The delegation will be led by Director of Trade, Ministry of State, Mr. Omar Haddad.
The Minister met with Permanent Representative of Viet Nam H.E. Mr. Le Van An.
""",
        "",
        left="""
        The delegation will be led by Director of Trade, Ministry of State, Mr. Omar Haddad.
        The Minister met with Permanent Representative of Viet Nam H.E. Mr. Le Van An.
        """,
    ),
]
