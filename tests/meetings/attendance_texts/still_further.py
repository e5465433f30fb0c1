"""Passages of every kind, written after the reader had learnt the others."""

from .form import Passage

STILL_FURTHER = (
    Passage(
        "On 25 March 2015 the Governments of Thailand and Australia convened the symposium "
        "in Bangkok. Government participants from Bangladesh, Brunei Darussalam, Cambodia, "
        "China, Fiji, India, Indonesia, Laos, Malaysia, Myanmar, Nepal, New Zealand, "
        "Philippines, Sri Lanka, Thailand, Timor-Leste, the United Arab Emirates, the United "
        "States and Viet Nam attended, with experts from ILO, IOM, UNODC, Verité and the "
        "Institute for Human Rights and Business.",
        "attended: thailand australia bangladesh brunei-darussalam cambodia china fiji india "
        "indonesia lao-pdr malaysia myanmar nepal new-zealand philippines sri-lanka "
        "timor-leste united-arab-emirates united-states viet-nam ilo iom unodc",
        others=(
            "Verité",
            "Institute for Human Rights and Business",
        ),
    ),
    Passage(
        "Members attending: 16. Observers attending: 3 (Canada, Switzerland, UNDP).",
        "observer: canada switzerland undp",
    ),
    Passage(
        "Following a welcome by the Ambassador of Australia, participants from Bangladesh "
        "and India introduced themselves. Pakistan's participants joined by Zoom.",
        "attended: bangladesh india pakistan",
        ambiguous=("Australia",),
    ),
    Passage(
        "Representatives from Pakistan's Federal Investigation Agency, Bangladesh's Special "
        "Branch, and the Philippines' Inter-Agency Council Against Trafficking took part.",
        "attended: pakistan bangladesh philippines",
    ),
    Passage(
        "For the first time, the meeting was observed by the Pacific Islands Forum "
        "Secretariat and the Asia Dialogue on Forced Migration (ADFM).",
        "observer: pacific-islands-forum-secretariat asia-dialogue-on-forced-migration",
    ),
    Passage(
        "Regional Support Office Co-Managers Ms Nora Field (Australia) and Mr Bebeb "
        "Djunjunan (Indonesia) attended, as did the UNHCR Regional Coordinator.",
        "attended: australia indonesia unhcr",
        others=("Regional Support Office",),
    ),
    Passage(
        "The Australian Federal Police, Indonesian National Police, Royal Malaysia Police, "
        "Philippine National Police, Sri Lanka Police and New Zealand Police were all "
        "represented. INTERPOL and ASEANAPOL observed the meeting.",
        "attended: australia indonesia malaysia philippines sri-lanka new-zealand; observer: "
        "interpol aseanapol",
    ),
    Passage(
        "Fifteen Pacific countries participated (Cook Islands, Fiji, Kiribati, Nauru, New "
        "Caledonia, Niue, Palau, Papua New Guinea, Samoa, Solomon Islands, Tonga, Vanuatu) "
        "together with Australia, France, New Zealand and the United States.",
        "attended: fiji kiribati nauru new-caledonia-france palau papua-new-guinea samoa "
        "solomon-islands tonga vanuatu australia new-zealand united-states",
        unknown=(
            "Cook Islands",
            "Niue",
        ),
    ),
    Passage(
        "Meeting attended by H.E. Mr. Sri Hadi (RI), Hon. Jane Marsh (Aust.), Mr Lim "
        "(M'sia), Ms Phan (VN).",
        "attended: indonesia",
        others=("VN",),
        unknown=("Aust",),
    ),
    Passage(
        "Attendance was lower than expected: only Fiji, Samoa and Nepal came, while Bhutan "
        "and Tonga cancelled.",
        "attended: fiji samoa nepal",
    ),
    Passage(
        "UNHCR’s Assistant High Commissioner for Protection, IOM’s Deputy Director General "
        "and UNODC’s Regional Representative delivered statements and attended throughout.",
        "attended: unhcr iom unodc",
    ),
    Passage(
        "Senior officials from the Steering Group members (Australia, Indonesia, New "
        "Zealand, Thailand, IOM and UNHCR) met on the margins. Thailand's neighbours Laos "
        "and Myanmar were briefed.",
        "member: australia indonesia new-zealand thailand iom unhcr",
    ),
    Passage(
        "The event was supported by the Government of Japan and attended by over 80 "
        "participants from 13 countries in the region, representing law enforcement, "
        "immigration and civil society, including A21, ECPAT and the Blue Dragon Children's "
        "Foundation.",
        "",
        others=(
            "A21",
            "ECPAT",
            "Blue Dragon Children's Foundation",
        ),
    ),
    Passage(
        "Australia, Indonesia, and the Republic of the Philippines were present. Apologies "
        "were noted for the Republic of the Marshall Islands and for Malaysia.",
        "attended: australia indonesia philippines; apologies: malaysia",
        unknown=("Marshall Islands",),
    ),
    Passage(
        "In the chair: Sri Lanka. Present: Bangladesh, India, Nepal. In attendance: IOM "
        "(secretariat). Absent: Bhutan.",
        "co-chair: sri-lanka; attended: bangladesh india nepal; secretariat: iom; absent: bhutan",
    ),
    Passage(
        "We were pleased to have with us delegations from Kiribati and Nauru, and observers "
        "from the Holy See and the Order of Malta.",
        "attended: kiribati nauru",
        others=("Order of Malta",),
        unknown=("Holy See",),
    ),
    Passage(
        "Afghanistan, Bangladesh and Pakistan were each represented by two delegates; India "
        "and Nepal by one. Maldives was not represented.",
        "attended: afghanistan bangladesh pakistan india nepal; absent: maldives",
    ),
    Passage(
        "Of the invitees, Japan, Norway and Sweden accepted; Denmark and Finland declined.",
        "confirmed: japan norway sweden; apologies: denmark finland",
    ),
    Passage(
        "Confirmed participants as of 3 May: Fiji, Nauru, Palau. Awaiting reply: Samoa, "
        "Tonga. Declined: Vanuatu.",
        "confirmed: fiji nauru palau; apologies: vanuatu",
    ),
    Passage(
        "Peserta pertemuan terdiri atas 3 delegasi dari Malaysia, 2 dari Singapura, dan 5 "
        "dari Indonesia; hadir sebagai peninjau wakil Uni Eropa dan Bank Dunia.",
        "attended: malaysia singapore indonesia; observer: european-union world-bank",
    ),
    Passage(
        "Hadir dalam acara tersebut Dubes Australia untuk Indonesia Alan Reed, Dubes Inggris "
        "untuk ASEAN, Wakil Menteri Luar Negeri RI, dan perwakilan UNHCR di Jakarta.",
        "attended: australia united-kingdom indonesia unhcr",
    ),
    Passage(
        "Đoàn Việt Nam do Thứ trưởng Bộ Ngoại giao dẫn đầu đã tham dự hội nghị. Trung Quốc "
        "và Nhật Bản cử quan sát viên.",
        "attended: viet-nam; observer: china japan",
    ),
    Passage(
        "Ont également pris part aux travaux : le CICR, la Banque mondiale et l'ONG Secours "
        "Islamique. Absents excusés : Maldives, Mongolie.",
        "attended: icrc world-bank; apologies: maldives mongolia",
        others=("ONG Secours Islamique",),
    ),
    Passage(
        "Participation: AUSTRALIA (6), BRUNEI (1), FIJI (2), INDONESIA (9), IOM (3), NAURU "
        "(1), PNG (2), UNHCR (2)",
        "attended: australia brunei-darussalam fiji indonesia iom nauru papua-new-guinea unhcr",
    ),
    Passage(
        "Present by video: Iraq; Iran. Present in the room: Jordan; Türkiye; UAE.",
        "attended: iraq iran jordan turkiye united-arab-emirates",
    ),
    Passage(
        "The Syrian Arab Republic and the Islamic Republic of Iran did not take part in the "
        "vote but attended the meeting.",
        "attended: syria iran",
    ),
    Passage(
        "Singapore will participate as an observer. The Republic of Korea has been invited "
        "as an observer.",
        "invited observer: singapore republic-of-korea",
    ),
    Passage(
        "The United States Department of State's Office to Monitor and Combat Trafficking in "
        "Persons and the European Union Delegation to Thailand sent observers.",
        "observer: united-states european-union",
    ),
    Passage(
        "Delegations in attendance (listed alphabetically) were those of Bhutan, Mongolia, "
        "Nepal and Sri Lanka, as well as those of ICRC and IFRC.",
        "attended: bhutan mongolia nepal sri-lanka icrc ifrc",
    ),
    Passage(
        "The round-table was moderated by Canada's former ambassador. Speakers came from "
        "Chulalongkorn University, IOM Cambodia and the Thai Ministry of Labour.",
        "attended: iom thailand",
        others=("Chulalongkorn University",),
    ),
)
