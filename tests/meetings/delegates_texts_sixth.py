"""A sixth set of lists of names as they come in mails, each reading written down beforehand.

Nothing here is taken from a source; the persons, their posts and numbers are made up.
"""

from .delegates_texts import NameList

SIXTH_NAME_LISTS = [
    NameList(
        "a short mail of one country with functions after a dash",
        """\
Dear RSO colleagues,

I am pleased to inform you that Sri Lanka will be represented by the following:

1. Mrs. Chathuri Wickrama, Additional Secretary, Ministry of Public Security – Head of Delegation
2. Mr. Lalith Gamage, Deputy Controller, Department of Immigration and Emigration – Delegate
3. Mr. Asela Peiris, Minister Counsellor, Embassy of Sri Lanka in Jakarta – Delegate

Thank you.
""",
        """
        Mrs. | Chathuri Wickrama | Additional Secretary, Ministry of Public Security | head \
| sri-lanka
        Mr. | Lalith Gamage | Deputy Controller, Department of Immigration and Emigration \
| representative | sri-lanka
        Mr. | Asela Peiris | Minister Counsellor, Embassy of Sri Lanka in Jakarta \
| representative | sri-lanka
        """,
        left="Thank you.",
    ),
    NameList(
        "a table with a title row and functions",
        """\
No\tCountry\tTitle\tFull Name\tPosition\tMinistry/Agency\tRole
1\tThailand\tMr.\tPrasert Wongsa\tDirector\tMinistry of Foreign Affairs\tHead of Delegation
2\tThailand\tPol. Maj.\tNarong Suk\tInspector\tImmigration Bureau\tMember
3\tTurkey\tMr.\tEmre Demir\tDeputy Head of Mission\tTurkish Embassy in Jakarta\tHead of Delegation
""",
        """
        Mr. | Prasert Wongsa | Director, Ministry of Foreign Affairs | head | thailand
        Pol. Maj. | Narong Suk | Inspector, Immigration Bureau |  | thailand
        Mr. | Emre Demir | Deputy Head of Mission, Turkish Embassy in Jakarta | head | turkiye
        """,
    ),
    NameList(
        "a list of participants by country with functions in capitals",
        """\
PROVISIONAL LIST OF PARTICIPANTS

MEMBER STATES

AFGHANISTAN
H.E. Mr. Farid Noorzai, Ambassador of Afghanistan to Indonesia (HEAD OF DELEGATION)
Mr. Wahid Karimi, First Secretary

IRAQ
Mr. Ali Al-Janabi, Chargé d'Affaires, Embassy of Iraq in Jakarta

OBSERVERS

GERMANY
Ms. Katrin Vogel, Counsellor, German Embassy in Jakarta

INTERNATIONAL COMMITTEE OF THE RED CROSS (ICRC)
Mr. Marc Favre, Head of Regional Delegation
""",
        """
        H.E. Mr. | Farid Noorzai | Ambassador of Afghanistan to Indonesia | head | afghanistan
        Mr. | Wahid Karimi | First Secretary |  | afghanistan
        Mr. | Ali Al-Janabi | Chargé d'Affaires, Embassy of Iraq in Jakarta |  | iraq
        Ms. | Katrin Vogel | Counsellor, German Embassy in Jakarta |  | germany
        Mr. | Marc Favre | Head of Regional Delegation |  \
| icrc
        """,
    ),
    NameList(
        "name and post on lines, numbered, with e-mails",
        """\
Delegation of Timor-Leste

1. Name: Olinda Guterres
   Title: Director for Bilateral Affairs
   Email: olinda@example.org
2. Name: Sr. Mateus Pinto
   Title: Commander of Border Police
   Email: mateus@example.org
""",
        """
        | Olinda Guterres | Director for Bilateral Affairs |  | timor-leste
        Sr. | Mateus Pinto | Commander of Border Police |  | timor-leste
        """,
        aside="""
        Email: olinda@example.org
        Email: mateus@example.org
        """,
    ),
    NameList(
        "Indonesian, with a table of Indonesian titles",
        """\
No.\tNama\tJabatan\tInstansi
1\tAndi Firmansyah\tDirektur Kerja Sama\tDitjen Imigrasi
2\tRetno Palupi\tKepala Subdirektorat\tKementerian Luar Negeri
3\tKombes Pol. Slamet Riyanto\tKabag Kejahatan Transnasional\tPolri
""",
        """
        | Andi Firmansyah | Direktur Kerja Sama |  | =Ditjen Imigrasi
        | Retno Palupi | Kepala Subdirektorat |  | =Kementerian Luar Negeri
        Kombes Pol. | Slamet Riyanto | Kabag Kejahatan Transnasional |  | =Polri
        """,
    ),
    NameList(
        "bars between cells",
        """\
Name | Position | Country
Ms. Lupe Tuilagi | Assistant CEO Immigration | Samoa
Mr. Hosea Kaltak | Principal Compliance Officer | Vanuatu
Mr. Dickson Roa | Director | Papua New Guinea
""",
        """
        Ms. | Lupe Tuilagi | Assistant CEO Immigration |  | samoa
        Mr. | Hosea Kaltak | Principal Compliance Officer |  | vanuatu
        Mr. | Dickson Roa | Director |  | papua-new-guinea
        """,
    ),
    NameList(
        "posts between commas with the country last, no headings",
        """\
1. Mr. Imran Qureshi, Additional Director, Federal Investigation Agency, Pakistan
2. Ms. Zarina Omar, Head of Unit, MAPO Council, Ministry of Home Affairs, Malaysia
3. Mr. Tenzin Wangdi, Chief Immigration Officer, Department of Immigration, Bhutan
4. Ms. Emily Carter, A/g Director, Regional Cooperation, Department of Home Affairs, Australia
5. Mr. Jonas Eriksen, Senior Programme Officer, UNODC Regional Office for Southeast Asia
""",
        """
        Mr. | Imran Qureshi | Additional Director, Federal Investigation Agency |  | pakistan
        Ms. | Zarina Omar | Head of Unit, MAPO Council, Ministry of Home Affairs |  | malaysia
        Mr. | Tenzin Wangdi | Chief Immigration Officer, Department of Immigration |  | bhutan
        Ms. | Emily Carter | A/g Director, Regional Cooperation, Department of Home Affairs \
|  | australia
        Mr. | Jonas Eriksen | Senior Programme Officer, UNODC Regional Office for Southeast Asia \
|  | unodc
        """,
    ),
    NameList(
        "a delegation below its ministry",
        """\
NEPAL DELEGATION

Ministry of Home Affairs
1. Mr. Gopal Khadka, Joint Secretary (Team Leader)
2. Ms. Rekha Basnet, Under Secretary

Department of Immigration
3. Mr. Suresh Oli, Director
""",
        """
        Mr. | Gopal Khadka | Joint Secretary (Team Leader) |  | nepal
        Ms. | Rekha Basnet | Under Secretary |  | nepal
        Mr. | Suresh Oli | Director |  | nepal
        """,
        left="""
        Ministry of Home Affairs
        Department of Immigration
        """,
    ),
]
