"""A fourth set of lists of names as they come in mails: the commonest forms.

Nothing here is taken from a source; the persons, their posts and numbers are made up.
"""

from .delegates_texts import NameList

FOURTH_NAME_LISTS = [
    NameList(
        "a mail with a numbered delegation and functions in brackets",
        """\
Dear colleague,

Please find below our delegation to the meeting:

1. Mr. Nguyen Van Thanh, Director-General, Consular Department, Ministry of Foreign Affairs \
of Viet Nam (Head of Delegation)
2. Ms. Tran Thi Mai, Deputy Director, Consular Department, Ministry of Foreign Affairs
3. Senior Colonel Le Quang Huy, Deputy Director, Immigration Department, Ministry of Public \
Security
4. Mr. Pham Duc Long, Desk officer, Department of International Organizations (Member)

Best regards,
""",
        """
        Mr. | Nguyen Van Thanh | Director-General, Consular Department, Ministry of Foreign \
Affairs of Viet Nam | head | viet-nam
        Ms. | Tran Thi Mai | Deputy Director, Consular Department, Ministry of Foreign Affairs |  |
        Senior Colonel | Le Quang Huy | Deputy Director, Immigration Department, Ministry of \
Public Security |  |
        Mr. | Pham Duc Long | Desk officer, Department of International Organizations |  |
        """,
        left="Please find below our delegation to the meeting:",
    ),
    NameList(
        "functions before the names",
        """\
Delegation of Malaysia to the Senior Officials' Meeting

Head of Delegation: H.E. Dato' Rosli bin Harun, Deputy Secretary General (Policy), Ministry of \
Home Affairs
Deputy Head of Delegation: Mr. Kumar a/l Rajan, Under Secretary
Delegates:
- Ms. Siti Hajar binti Yunus, Principal Assistant Secretary
- ACP Lim Chee Keong, Royal Malaysia Police
- Mr. Arif Zulkifli, Second Secretary, Embassy of Malaysia, Jakarta
""",
        """
        H.E. Dato' | Rosli bin Harun | Deputy Secretary General (Policy), Ministry of Home Affairs \
| head | malaysia
        Mr. | Kumar a/l Rajan | Under Secretary | deputy-head | malaysia
        Ms. | Siti Hajar binti Yunus | Principal Assistant Secretary |  | malaysia
        ACP | Lim Chee Keong | Royal Malaysia Police |  | malaysia
        Mr. | Arif Zulkifli | Second Secretary, Embassy of Malaysia, Jakarta |  | malaysia
        """,
    ),
    NameList(
        "a table with titles of columns and sections",
        """\
No.\tName\tDesignation\tOrganisation\tEmail
AUSTRALIA
1\tMs Claire Donnelly\tAssistant Secretary\tDepartment of Home Affairs\tc.d@example.org
2\tMr Ben Whitlam\tDirector\tDepartment of Foreign Affairs and Trade\tb.w@example.org
NEW ZEALAND
3\tMr Hemi Parata\tManager, Intelligence\tImmigration New Zealand\th.p@example.org
UNHCR
4\tMs Sofia Marchetti\tSenior Protection Officer\tRegional Office, Bangkok\ts.m@example.org
""",
        """
        Ms | Claire Donnelly | Assistant Secretary, Department of Home Affairs |  | australia
        Mr | Ben Whitlam | Director, Department of Foreign Affairs and Trade |  | australia
        Mr | Hemi Parata | Manager, Intelligence, Immigration New Zealand |  | new-zealand
        Ms | Sofia Marchetti | Senior Protection Officer, Regional Office, Bangkok |  | unhcr
        """,
        aside="""
        c.d@example.org
        b.w@example.org
        h.p@example.org
        s.m@example.org
        """,
    ),
    NameList(
        "cells without titles of columns, country first",
        """\
Indonesia\tMr. Bagas Pratama\tDirector for International Security\tMinistry of Foreign Affairs
Indonesia\tMs. Intan Permata\tHead of Section\tDirectorate General of Immigration
Thailand\tMr. Chaiwat Boonmee\tFirst Secretary\tRoyal Thai Embassy
IOM\tMr. Daniel Ferrer\tRegional Director\tAsia and the Pacific
""",
        """
        Mr. | Bagas Pratama | Director for International Security, Ministry of Foreign Affairs \
|  | indonesia
        Ms. | Intan Permata | Head of Section, Directorate General of Immigration |  | indonesia
        Mr. | Chaiwat Boonmee | First Secretary, Royal Thai Embassy |  | thailand
        Mr. | Daniel Ferrer | Regional Director, Asia and the Pacific |  | iom
        """,
    ),
    NameList(
        "countries as headings, names in capitals, post on the next line",
        """\
LIST OF PARTICIPANTS

CAMBODIA

H.E. SENG Bunthoeun
Under Secretary of State
Ministry of Interior

Mr. MEAS Ratha
Deputy Director of Department, General Department of Immigration

JAPAN

Mr. TANAKA Hiroshi
Deputy Director, Foreign Policy Bureau
Ministry of Foreign Affairs

Ms. OKADA Yui
Official
Immigration Services Agency
""",
        """
        H.E. | SENG Bunthoeun | Under Secretary of State, Ministry of Interior |  | cambodia
        Mr. | MEAS Ratha | Deputy Director of Department, General Department of Immigration \
|  | cambodia
        Mr. | TANAKA Hiroshi | Deputy Director, Foreign Policy Bureau, Ministry of Foreign \
Affairs |  | japan
        Ms. | OKADA Yui | Official, Immigration Services Agency |  | japan
        """,
    ),
    NameList(
        "organisations and their staff",
        """\
International Organization for Migration (IOM)
Ms. Helena Costa, Regional Director for Asia and the Pacific
Mr. Rafael Ortiz, Senior Regional Specialist, Immigration and Border Governance

United Nations High Commissioner for Refugees (UNHCR)
Mr. Anders Holm, Deputy Director, Regional Bureau for Asia and the Pacific
Ms. Priya Nair, Associate Protection Officer

Regional Support Office (RSO) of the Bali Process
Ms. Olivia Hart, Co-Manager (Australia)
Mr. Yudi Saputra, Co-Manager (Indonesia)
""",
        """
        Ms. | Helena Costa | Regional Director for Asia and the Pacific |  | iom
        Mr. | Rafael Ortiz | Senior Regional Specialist, Immigration and Border Governance \
|  | iom
        Mr. | Anders Holm | Deputy Director, Regional Bureau for Asia and the Pacific |  | unhcr
        Ms. | Priya Nair | Associate Protection Officer |  | unhcr
        Ms. | Olivia Hart | Co-Manager (Australia) |  \
| =Regional Support Office (RSO) of the Bali Process
        Mr. | Yudi Saputra | Co-Manager (Indonesia) |  \
| =Regional Support Office (RSO) of the Bali Process
        """,
    ),
    NameList(
        "an Indonesian letter",
        """\
Yth. Bapak/Ibu,
Bersama ini kami sampaikan susunan Delegasi RI:

1. Duta Besar Hadi Susilo, Direktur Jenderal Kerja Sama Multilateral, Kementerian Luar Negeri \
(Ketua Delegasi)
2. Bapak Rudi Hartono, Direktur Kerja Sama Keimigrasian, Kementerian Hukum dan HAM
3. Ibu Dewi Anggraini, Koordinator Fungsi, Direktorat KIPS
4. AKBP Teguh Wibowo, Kanit II Subdit III, Bareskrim Polri
5. Sdr. Fajar Nugraha, Staf (Anggota)

Terima kasih atas kerja samanya.
""",
        """
        Duta Besar | Hadi Susilo | Direktur Jenderal Kerja Sama Multilateral, Kementerian Luar \
Negeri | head | indonesia
        Bapak | Rudi Hartono | Direktur Kerja Sama Keimigrasian, Kementerian Hukum dan HAM \
|  | indonesia
        Ibu | Dewi Anggraini | Koordinator Fungsi, Direktorat KIPS |  | indonesia
        AKBP | Teguh Wibowo | Kanit II Subdit III, Bareskrim Polri |  | indonesia
        Sdr. | Fajar Nugraha | Staf |  | indonesia
        """,
        left="""
        Terima kasih atas kerja samanya.
        """,
    ),
    NameList(
        "a French delegation",
        """\
Délégation française :

- S.E. M. Philippe Garnier, Ambassadeur chargé des migrations, chef de délégation
- Mme Claire Fontaine, Conseillère politique, Ambassade de France en Indonésie
- M. Luc Moreau, Attaché de sécurité intérieure
""",
        """
        S.E. M. | Philippe Garnier | Ambassadeur chargé des migrations | head \
| =Délégation française
        Mme | Claire Fontaine | Conseillère politique, Ambassade de France en Indonésie |  \
| =Délégation française
        M. | Luc Moreau | Attaché de sécurité intérieure |  | =Délégation française
        """,
    ),
    NameList(
        "numbered with a dash, post in brackets, country above with a number",
        """\
A. BANGLADESH
1. Mr. Shahidul Hoque - Additional Secretary (Political), Ministry of Home Affairs - HoD
2. Ms. Farhana Akter - Director (South East Asia), Ministry of Foreign Affairs
B. SRI LANKA
1. Mr. Ruwan Jayasinghe - Controller General of Immigration and Emigration - HoD
2. Mr. Nimal Bandara - Assistant Controller
""",
        """
        Mr. | Shahidul Hoque | Additional Secretary (Political), Ministry of Home Affairs | head \
| bangladesh
        Ms. | Farhana Akter | Director (South East Asia), Ministry of Foreign Affairs |  \
| bangladesh
        Mr. | Ruwan Jayasinghe | Controller General of Immigration and Emigration | head \
| sri-lanka
        Mr. | Nimal Bandara | Assistant Controller |  | sri-lanka
        """,
    ),
    NameList(
        "a sentence that ends in the persons",
        """\
Dear Secretariat,
Timor-Leste will be represented at the meeting by the following officials:
a) Mr. Domingos Soares, National Director, Migration Service (Head of delegation);
b) Ms. Filomena da Costa, Legal Adviser, Ministry of Interior;
c) Mr. Joao Ximenes, Chief of Border Control Department.
Grateful for your confirmation of receipt.
Kind regards
Ana
""",
        """
        Mr. | Domingos Soares | National Director, Migration Service | head | timor-leste
        Ms. | Filomena da Costa | Legal Adviser, Ministry of Interior |  | timor-leste
        Mr. | Joao Ximenes | Chief of Border Control Department |  | timor-leste
        """,
        left="""
        Grateful for your confirmation of receipt.
        Ana
        """,
    ),
]
