"""Lists of names as they come in mails, and what a careful officer reads out of each.

Nothing here is taken from a source; the persons, their posts and numbers are made up.

`people` holds one line a person: honorific | name | position | function | delegation, the last a
slug or the words of the text behind "=". `left` are the lines the officer is asked about, `aside`
those that are no part of the list.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class NameList:
    name: str
    text: str
    people: str
    left: str = ""
    aside: str = ""

    def __str__(self):
        return self.name


def lines_of(block):
    return [line.strip() for line in block.strip().splitlines() if line.strip()]


def printed(read):
    """What was read as (people, left, aside), in the form of a NameList."""
    people = []
    for each in read.people:
        home = each.member or (f"={each.body}" if each.body else "")
        parts = (each.honorific, each.name, each.position, each.function or "", home)
        people.append(" | ".join(parts).strip())
    left, aside = (
        [" ".join(each.text.split()) for each in some] for some in (read.unknown, read.aside)
    )
    return people, left, aside


NAME_LISTS = [
    NameList(
        "a post below the bracket",
        """\
AUSTRALIA
H.E. Ms Jane Brown (Head of Delegation)
Ambassador for Human Trafficking
Mr Paul White
Director, Home Affairs
""",
        """
        H.E. Ms | Jane Brown | Ambassador for Human Trafficking | head | australia
        Mr | Paul White | Director, Home Affairs |  | australia
        """,
    ),
    NameList(
        "name, post and country between dashes",
        """\
Anna Berg – Head of Border Policy Division – Australia
Sione Fifita – Chief Immigration Officer – Tonga
Tran Quoc Bao – Deputy Director – Viet Nam
""",
        """
        | Anna Berg | Head of Border Policy Division |  | australia
        | Sione Fifita | Chief Immigration Officer |  | tonga
        | Tran Quoc Bao | Deputy Director |  | viet-nam
        """,
    ),
    NameList(
        "numbered cells without titles",
        "4. Mr Paul White\tDirector\tAustralia\n5. Ms Lini Toa\tPrincipal Officer\tVanuatu\n",
        """
        Mr | Paul White | Director |  | australia
        Ms | Lini Toa | Principal Officer |  | vanuatu
        """,
    ),
    NameList(
        "lines of contact data",
        """\
FIJI
Ms A. Naidu, Director
Tel: +679 331 2345
Email: a.naidu@immigration.example
Mobile 679 9912345
Fax 12345
Mr B. Rao, Senior Officer, b.rao@immigration.example, +679 331 2346
""",
        """
        Ms | A. Naidu | Director |  | fiji
        Mr | B. Rao | Senior Officer |  | fiji
        """,
        aside="""
        Tel: +679 331 2345
        Email: a.naidu@immigration.example
        Mobile 679 9912345
        Fax 12345
        b.rao@immigration.example, +679 331 2346
        """,
    ),
    NameList(
        "a mail with its head and a signature",
        """\
From: Mere Koroi <mere.koroi@example.org>
Sent: Monday, 22 July 2019 09:12
To: Secretariat
Subject: RE: Nominations

Dear colleagues,
Please find below our delegation.

FIJI
1. Ratu Semi Cakau, Permanent Secretary, Ministry of Immigration (Head of Delegation)
2. Ms Mere Koroi, Senior Officer
Mobile: +679 990 1234
3. TBC

Kind regards,

Mere Koroi
Senior Officer | Department of Immigration
T: +679 331 2345 | M: +679 990 1234
E: mere.koroi@example.org
""",
        """
        Ratu | Semi Cakau | Permanent Secretary, Ministry of Immigration | head | fiji
        Ms | Mere Koroi | Senior Officer |  | fiji
        """,
        left="""
        Please find below our delegation.
        TBC
        Mere Koroi
        Senior Officer | Department of Immigration
        """,
        aside="""
        From: Mere Koroi <mere.koroi@example.org>
        Sent: Monday, 22 July 2019 09:12
        To: Secretariat
        Subject: RE: Nominations
        Mobile: +679 990 1234
        T: +679 331 2345 | M: +679 990 1234
        E: mere.koroi@example.org
        """,
    ),
    NameList(
        "a table flattened to one cell a line",
        """\
No.
Title
Name
Position
Country
1
Mr.
Paul White
Director, Border Policy
Australia
2
Ms.
Lini Toa
Principal Officer
Vanuatu
3
Dr.
Maria Santos
Attorney
Philippines
""",
        """
        Mr. | Paul White | Director, Border Policy |  | australia
        Ms. | Lini Toa | Principal Officer |  | vanuatu
        Dr. | Maria Santos | Attorney |  | philippines
        """,
    ),
    NameList(
        "numbered, with lines that go on",
        """\
THAILAND
1.  Pol. Gen. Somsak Rattana
    Deputy Commissioner-General
    Royal Thai Police
    (Head of Delegation)
2.  Ms Kanya Srisuk
    Counsellor
    Department of International Organizations
    Ministry of Foreign Affairs
""",
        """
        Pol. Gen. | Somsak Rattana | Deputy Commissioner-General, Royal Thai Police \
| head | thailand
        Ms | Kanya Srisuk | Counsellor, Department of International Organizations, \
Ministry of Foreign Affairs |  | thailand
        """,
    ),
    NameList(
        "all in capitals",
        """\
MALAYSIA
DATO' SRI AHMAD FAIZAL BIN OMAR
DEPUTY SECRETARY GENERAL
MINISTRY OF HOME AFFAIRS

MS. NUR AISYAH BINTI RAZAK
ASSISTANT SECRETARY

BANGLADESH
MR. MD. RAFIQUL KARIM – JOINT SECRETARY – HEAD OF DELEGATION
""",
        """
        DATO' SRI | AHMAD FAIZAL BIN OMAR | DEPUTY SECRETARY GENERAL, MINISTRY OF HOME AFFAIRS \
|  | malaysia
        MS. | NUR AISYAH BINTI RAZAK | ASSISTANT SECRETARY |  | malaysia
        MR. | MD. RAFIQUL KARIM | JOINT SECRETARY | head | bangladesh
        """,
    ),
    NameList(
        "Indonesian, with degrees and staff",
        """\
Delegasi Republik Indonesia:
1. Bapak Drs. Agus Santoso, M.Si., Direktur Kerja Sama Keimigrasian (Ketua Delegasi)
2. Ibu Rina Wulandari, S.H., M.H., Kepala Subdirektorat Perlindungan
3. Brigjen Pol. Hendra Kusuma, Direktur Tindak Pidana Umum, Bareskrim Polri
Staf pendukung:
4. Sdr. Dimas Prakoso
5. Sdri. Ayu Lestari, penerjemah
""",
        """
        Bapak Drs. | Agus Santoso, M.Si. | Direktur Kerja Sama Keimigrasian | head | indonesia
        Ibu | Rina Wulandari, S.H., M.H. | Kepala Subdirektorat Perlindungan |  | indonesia
        Brigjen Pol. | Hendra Kusuma | Direktur Tindak Pidana Umum, Bareskrim Polri |  | indonesia
        Sdr. | Dimas Prakoso |  | support | indonesia
        Sdri. | Ayu Lestari | penerjemah | support | indonesia
        """,
    ),
    NameList(
        "Vietnamese",
        """\
VIỆT NAM
- Ông Trần Quốc Minh, Phó Cục trưởng Cục Lãnh sự, Bộ Ngoại giao, Trưởng đoàn
- Bà Lê Thị Thu Hà, Chuyên viên
- Đại tá Phạm Văn Dũng, Bộ Công an
- Nguyễn Hoàng Nam (phiên dịch)
""",
        """
        Ông | Trần Quốc Minh | Phó Cục trưởng Cục Lãnh sự, Bộ Ngoại giao | head | viet-nam
        Bà | Lê Thị Thu Hà | Chuyên viên |  | viet-nam
        Đại tá | Phạm Văn Dũng | Bộ Công an |  | viet-nam
        | Nguyễn Hoàng Nam |  | support | viet-nam
        """,
    ),
    NameList(
        "Pacific names and a spouse",
        """\
Hon. Tuilagi Fa'asavalu MP, Minister of Police, and spouse – Samoa
Afioga Leota Pese – Chief Executive Officer – Samoa
Lord Fusimalo, Minister of Police, Tonga
Teburoro Tamuera – Director of Immigration – Kiribati
""",
        """
        Hon. | Tuilagi Fa'asavalu MP | Minister of Police |  | samoa
        Afioga | Leota Pese | Chief Executive Officer |  | samoa
        Lord | Fusimalo | Minister of Police |  | tonga
        | Teburoro Tamuera | Director of Immigration |  | kiribati
        """,
        left="and spouse",
    ),
    NameList(
        "ranks under headings in brackets",
        """\
(Sri Lanka)
Rear Adm. N. Perera – Director General of Coast Guard
Brig Gen Kamal Silva – Military Adviser
Supt. Dilani Fernando
[Pakistan]
Maj. Gen. (Retd) Asif Rahman, Additional Secretary
Wing Cdr Sana Malik, Staff Officer
""",
        """
        Rear Adm. | N. Perera | Director General of Coast Guard |  | sri-lanka
        Brig Gen | Kamal Silva | Military Adviser |  | sri-lanka
        Supt. | Dilani Fernando |  |  | sri-lanka
        Maj. Gen. (Retd) | Asif Rahman | Additional Secretary |  | pakistan
        Wing Cdr | Sana Malik | Staff Officer |  | pakistan
        """,
    ),
    NameList(
        "functions on lines of their own",
        """\
NEPAL
Head of Delegation
Mr. Bishnu Thapa
Joint Secretary, Ministry of Home Affairs
Alternate
Ms. Sarita Gurung
Under Secretary
Members
Mr. Dipak Rai, Section Officer
Interpreter
Ms. Kabita Shah
""",
        """
        Mr. | Bishnu Thapa | Joint Secretary, Ministry of Home Affairs | head | nepal
        Ms. | Sarita Gurung | Under Secretary | alternate | nepal
        Mr. | Dipak Rai | Section Officer |  | nepal
        Ms. | Kabita Shah |  | support | nepal
        """,
    ),
    NameList(
        "rows with an empty cell and contact data",
        """\
1.\tMr Chen Wei\tCounsellor\tChina\tTel. +86 10 555 0101
2.\tMs Li Na\t\tChina\tli.na@example.org
3.\tMr Faisal Qadri\tSection Officer, Ministry of Interior\tPakistan\t
4.\tPark Ji-ho\tDeputy Director\tRepublic of Korea\t
""",
        """
        Mr | Chen Wei | Counsellor |  | china
        Ms | Li Na |  |  | china
        Mr | Faisal Qadri | Section Officer, Ministry of Interior |  | pakistan
        | Park Ji-ho | Deputy Director |  | republic-of-korea
        """,
        aside="""
        Tel. +86 10 555 0101
        li.na@example.org
        """,
    ),
    NameList(
        "cards without labels",
        """\
Ms. Ana Lopes
Director of Migration Service
Timor-Leste
Email: ana.lopes@example.org
Ph: +670 7700 1234

Mr. João Belo
Chief of Section
Timor-Leste
WhatsApp: +670 7700 5678

Anders Holm
Senior Programme Manager
IOM
""",
        """
        Ms. | Ana Lopes | Director of Migration Service |  | timor-leste
        Mr. | João Belo | Chief of Section |  | timor-leste
        | Anders Holm | Senior Programme Manager |  | iom
        """,
        aside="""
        Email: ana.lopes@example.org
        Ph: +670 7700 1234
        WhatsApp: +670 7700 5678
        """,
    ),
    NameList(
        "functions before the name, spouses and what is to be confirmed",
        """\
Head of Delegation – H.E. Mr. Ali Hassan, State Minister (Maldives)
Alternate Head – TBC
Mr. Ibrahim Zahir and Mrs. Aminath Zahir (spouse), Director, Maldives
Ms. Mariyam Shifa (TBC), Officer, Maldives
Interpreter: Mr. Hassan Latheef, Maldives
""",
        """
        H.E. Mr. | Ali Hassan | State Minister | head | maldives
        Mr. | Ibrahim Zahir | Director |  | maldives
        Ms. | Mariyam Shifa | Officer |  | maldives
        Mr. | Hassan Latheef |  | support | maldives
        """,
        left="""
        Alternate Head – TBC
        and Mrs. Aminath Zahir (spouse)
        (TBC)
        """,
    ),
]
