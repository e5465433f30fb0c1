"""Lists, labels and tables in English."""

from .form import Passage

LISTS = (
    Passage(
        "Present: UK, US, EU, PNG, UAE, ROK, DPRK and RI.",
        "attended: united-kingdom united-states european-union papua-new-guinea "
        "united-arab-emirates republic-of-korea dpr-korea indonesia",
        name="short forms",
    ),
    Passage(
        "Participants: Hong Kong, China; Iran (Islamic Republic of); Korea, Republic of; "
        "Macao, China; Micronesia (Federated States of).",
        "attended: hong-kong-sar iran republic-of-korea macao-sar",
        unknown=("Micronesia (Federated States of)",),
        ambiguous=("China",),
        name="inverted names",
    ),
    Passage(
        "The following countries took part: Afghan-\nistan, Papua New\nGuinea, "
        "Timor-\nLeste, the United Arab\nEmirates and the Solomon\nIslands.",
        "attended: afghanistan papua-new-guinea timor-leste united-arab-emirates solomon-islands",
        name="broken lines and hyphens",
    ),
    Passage(
        "Participants: Egypt, Kenya, Wakanda, Nepal.",
        "attended: nepal",
        unknown=("Egypt", "Kenya", "Wakanda"),
        name="not in the record",
    ),
    Passage(
        "LIST OF PARTICIPANTS\n\nMembers\n1. Afghanistan\n2. Australia (Co-Chair)\n3. "
        "Bangladesh\n\nObservers\n- Canada\n- ICMPD\n\nOther participants\n- Regional "
        "Support Office\n- Liberty Shared\n\nApologies\n- Bhutan",
        "member: afghanistan bangladesh; co-chair: australia; observer: canada icmpd; "
        "apologies: bhutan",
        others=("Regional Support Office", "Liberty Shared"),
        name="headings and lines",
    ),
    Passage(
        "Members: Fiji, Tonga, Samoa. Observers: Germany; Sweden. Apologies: Palau. "
        "Secretariat: RSO.",
        "member: fiji tonga samoa; observer: germany sweden; apologies: palau",
        others=("RSO",),
        name="labels in one line",
    ),
    Passage(
        "Australia\nBrunei Darussalam\nHong Kong SAR\nViet Nam\nIOM",
        "attended: australia brunei-darussalam hong-kong-sar viet-nam iom",
        name="bare list",
    ),
    Passage(
        "Afghanistan / Bangladesh / India / Maldives / Sri Lanka",
        "attended: afghanistan bangladesh india maldives sri-lanka",
        name="bare list in one line",
    ),
    Passage(
        "Country\tName\tPosition\nJapan\tMs Keiko Sato\tCounsellor, Embassy of Japan in "
        "Thailand\nMalaysia\tMr Ahmad bin Ismail\tDirector, liaison with "
        "Indonesia\nPalau\tDr Faustina Rehu\tAttorney-General",
        "attended: japan malaysia palau",
        name="table with tabs",
    ),
    Passage(
        "No | Delegation | Status\n1 | Mongolia | Attended\n2 | Nauru | Apologies\n3 | "
        "Canada | Observer\n4 | Tonga | Confirmed\n5 | Blue Dragon Foundation | Attended",
        "attended: mongolia; apologies: nauru; observer: canada; confirmed: tonga",
        others=("Blue Dragon Foundation",),
        name="table with a column of statuses",
    ),
    Passage(
        "Country;Name;Title\nNew Zealand;Ms Ruth Hall;Manager\nSingapore;Mr Lee Wei;Deputy "
        "Director",
        "attended: new-zealand singapore",
        name="table with semicolons",
    ),
    Passage(
        'Name,Country,Position\n"Hall, Ruth",New Zealand,"Manager, Fiji desk"\n"Lee, '
        'Wei",Singapore,Deputy Director',
        "attended: new-zealand singapore",
        name="table with commas",
    ),
    Passage(
        "AUSTRALIA\nH.E. Ms Jane Brown, Ambassador for People Smuggling\nMr Paul White, "
        "Director, Department of Home Affairs\n\nTHAILAND\nPol. Col. Somchai Jaidee, "
        "Superintendent, Immigration Bureau\n\nUNHCR\nMs Anna Berg, Regional Representative",
        "attended: australia thailand unhcr",
        name="delegates under their country",
    ),
    Passage(
        "The meeting was attended by: Mr Omar Khan, Ministry of Interior, Pakistan; Ms Lini "
        "Toa, Immigration Service (Vanuatu); Mr Budi Santoso, Ministry of Law and Human "
        "Rights of the Republic of Indonesia; Ms Eva Lund, IOM Bangkok.",
        "attended: pakistan vanuatu indonesia iom",
        name="delegates with their country in the line",
    ),
    Passage(
        "Countries represented: Afghanistan (2), Bangladesh (3), Bhutan (1), Sri Lanka (4). "
        "Organisations: IOM (2), UNODC (1), Save the Children (1).",
        "attended: afghanistan bangladesh bhutan sri-lanka iom unodc",
        others=("Save the Children",),
    ),
    Passage(
        "Apologies: Mongolia, Nepal.\nPresent: Australia (Chair), Indonesia (Co-chair), "
        "Thailand.\nIn attendance: Regional Support Office.",
        "co-chair: australia indonesia; attended: thailand; apologies: mongolia nepal",
        others=("Regional Support Office",),
    ),
    Passage(
        "Attendees\nHead of Delegation: Mr Tran Van Nam (Viet Nam)\nMs Siti Aminah "
        "(Indonesia)\nMr Peter Jones (New Zealand)\nMs Laura Weber (Germany, observer)",
        "attended: viet-nam indonesia new-zealand; observer: germany",
    ),
    Passage(
        "PARTICIPANTS: AUSTRALIA, BRUNEI DARUSSALAM, FIJI, LAO PDR; OBSERVERS: CANADA, UK; "
        "APOLOGIES: NAURU",
        "attended: australia brunei-darussalam fiji lao-pdr; observer: canada "
        "united-kingdom; apologies: nauru",
    ),
    Passage(
        "Dear all,\n\nPlease find below the list of those who confirmed:\n- Fiji\n- Palau\n- "
        "IOM\n\nStill to confirm: Nauru, Tonga\n\nBest regards,\nAnna",
        "confirmed: fiji palau iom; invited: nauru tonga",
    ),
    Passage(
        "Bangladesh, India, Indonesia, Malaysia, Myanmar, Pakistan, Sri Lanka, Thailand",
        "attended: bangladesh india indonesia malaysia myanmar pakistan sri-lanka thailand",
    ),
    Passage(
        "Guests: Norway, Switzerland. Special guest: Frontex.",
        "guest: norway switzerland frontex",
    ),
    Passage(
        "Member States: 1) Australia 2) Bangladesh 3) Cambodia 4) Fiji",
        "member: australia bangladesh cambodia fiji",
    ),
    Passage(
        "Attended:\n• Department of Immigration, Nepal\n• Ministry of Home Affairs, "
        "Maldives\n• Bureau of Immigration, Philippines\n• Attorney-General’s Department, "
        "Australia\n• A21 Foundation",
        "attended: nepal maldives philippines australia",
        others=("A21 Foundation",),
    ),
    Passage(
        "Only six members came: Fiji, Samoa, Tonga, Palau, Nauru and Kiribati. Vanuatu "
        "cancelled at short notice.",
        "member: fiji samoa tonga palau nauru kiribati; apologies: vanuatu",
    ),
    Passage(
        "Attendance list\nCountry: Palau\nName: Ms Rose Uchau\nPosition: "
        "Director\n\nCountry: Tonga\nName: Mr Sione Fifita\nPosition: Chief Immigration "
        "Officer",
        "attended: palau tonga",
    ),
    Passage(
        "Indonesia | Yes\nMalaysia | No\nNepal | Yes",
        "attended: indonesia nepal; absent: malaysia",
    ),
    Passage(
        "Country\tInvited\tConfirmed\tAttended\nFiji\tyes\tyes\tyes\nSamoa\tyes\tyes\tno\nTonga\tyes\tno\tno",
        "attended: fiji; absent: samoa tonga",
    ),
    Passage(
        "Six Bali Process members were in attendance as observers: Brunei Darussalam, Fiji, "
        "Japan, Nepal, Palau and Samoa.",
        "observer: brunei-darussalam fiji japan nepal palau samoa",
    ),
    Passage(
        "The following observers took part: Austria; Belgium; the World Bank; and Walk Free.",
        "observer: austria belgium world-bank",
        others=("Walk Free",),
    ),
    Passage(
        "Attending online: Nauru, Palau. Attending in person: Samoa, Vanuatu. Not attending: "
        "Kiribati.",
        "attended: nauru palau samoa vanuatu; absent: kiribati",
    ),
    Passage(
        "Participants (12): AUS, Fiji, Indonesia...",
        "attended: fiji indonesia",
        others=("AUS",),
    ),
    Passage(
        "Delegation of the Lao People's Democratic Republic\nH.E. Mr Khamphan Sisouk, Vice "
        "Minister of Public Security, Head of Delegation\nMs Phet Vong, Deputy Director, "
        "Embassy of the Lao PDR in Bangkok\n\nDelegation of Malaysia\nDato' Ahmad Zaki, "
        "Secretary General, Ministry of Home Affairs\n\nDelegation of the Russian Federation "
        "(Observer)\nMr Ivan Petrov, Counsellor, Embassy of the Russian Federation in "
        "Jakarta, Indonesia",
        "attended: lao-pdr malaysia; observer: russian-federation",
    ),
    Passage(
        "Sri Lanka: Mr A. Perera, Controller General of Immigration\nBangladesh: Ms R. "
        "Begum, Joint Secretary\nObserver – Norway: Mr O. Hansen, First Secretary",
        "attended: sri-lanka bangladesh; observer: norway",
    ),
    Passage(
        "The following 5 countries sent apologies: Bhutan, China, Iran, Iraq and Jordan.",
        "apologies: bhutan china iran iraq jordan",
    ),
    Passage(
        "In attendance: UNHCR, IOM, ILO, UNODC, UN Women, OHCHR, ICMPD and the International "
        "Detention Coalition.",
        "attended: unhcr iom ilo unodc icmpd",
        others=("UN Women", "OHCHR", "International Detention Coalition"),
    ),
    Passage(
        "Also participating were the following organisations: ICRC; IFRC; Terre des Hommes; "
        "Mekong Club.",
        "attended: icrc ifrc",
        others=("Terre des Hommes", "Mekong Club"),
    ),
    Passage(
        "Fiji (co-chair), New Zealand (co-chair), Samoa, Tonga, Tuvalu; UNHCR (observer)",
        "co-chair: fiji new-zealand; attended: samoa tonga; observer: unhcr",
        unknown=("Tuvalu",),
    ),
    Passage(
        "Attendance: Australia – 4; Bangladesh – 2; Cambodia – 3; UNODC – 1; Apologies – Thailand",
        "attended: australia bangladesh cambodia unodc; apologies: thailand",
    ),
    Passage(
        "Those present: the Netherlands (Mr De Vries), Sweden (Ms Berg), EU (Mr Rossi).",
        "attended: netherlands sweden european-union",
    ),
    Passage(
        "Attendees: Austrailia, Indoneisa, Malayisa, Phillippines, Sri Lankka, Tailand",
        "attended: australia indonesia malaysia philippines sri-lanka thailand",
    ),
    Passage(
        "Present were: H.E. Mr Lee (Republic of Korea), Dr Tan (Singapore), Mrs Silva (Sri "
        "Lanka); absent with apologies: Mr Wang (China).",
        "attended: republic-of-korea singapore sri-lanka; apologies: china",
    ),
    Passage(
        "Attendance at the meeting was as follows: Australia, 3 delegates; Fiji, 2 "
        "delegates; Kiribati, 1 delegate; IOM, 1 observer.",
        "attended: australia fiji kiribati; observer: iom",
    ),
    Passage(
        "Members represented: Australia, India, Indonesia, Malaysia, Pakistan, UNHCR. "
        "Members not represented: Afghanistan, Bangladesh.",
        "member: australia india indonesia malaysia pakistan unhcr; absent member: "
        "afghanistan bangladesh",
    ),
    Passage(
        "In attendance:\nAustralia: 5\nIndonesia: 4\nIOM: 2\nUNHCR: 1\nTotal: 12",
        "attended: australia indonesia iom unhcr",
    ),
    Passage(
        "Attended by:  Australia    Indonesia    Malaysia\n              Nepal        "
        "Pakistan     Palau",
        "attended: australia indonesia malaysia nepal pakistan palau",
    ),
    Passage(
        "The following did not attend: Bhutan, Brunei, Kiribati.",
        "absent: bhutan brunei-darussalam kiribati",
    ),
    Passage(
        "Participants : Afghanistan, Inde, Népal et OIM. N'ont pas participé : Iran et Irak.",
        "attended: afghanistan india nepal iom; absent: iran iraq",
    ),
    Passage(
        "Attending: Australia’s Ambassador to Counter Modern Slavery, People Smuggling and "
        "Human Trafficking; Indonesia’s Director for Multilateral Affairs; Viet Nam’s "
        "Immigration Department.",
        "attended: australia indonesia viet-nam",
    ),
    Passage(
        "Fiji*, Samoa*, Tonga, Nauru\n* by video link",
        "attended: fiji samoa tonga nauru",
    ),
    Passage(
        "Canada1, Norway1, Japan, Nepal\n1 Observer",
        "observer: canada norway; attended: japan nepal",
    ),
    Passage(
        "Participants: see Annex 1. Annex 1: Fiji – Ms A. Naidu; Samoa – Mr B. Leota; "
        "Observer: UNHCR – Ms C. Diaz",
        "attended: fiji samoa; observer: unhcr",
    ),
    Passage(
        "WELCOME\nThe chair welcomed participants from the Philippines, Palau, Papua New "
        "Guinea and the Republic of Korea and noted an apology from Pakistan.",
        "attended: philippines palau papua-new-guinea republic-of-korea; apologies: pakistan",
    ),
    Passage(
        "Attendee list (42): Afghanistan x2, Australia x6, Bangladesh x3, UAE x1, U.K. x2",
        "attended: afghanistan australia bangladesh united-arab-emirates united-kingdom",
    ),
    Passage(
        "Delegations: 12 (Australia, Fiji, France, Indonesia, Japan, Kiribati, Nauru, New "
        "Zealand, Samoa, Tonga, UK, USA); international organisations: 2 (IOM, PIFS).",
        "attended: australia fiji new-caledonia-france indonesia japan kiribati nauru "
        "new-zealand samoa tonga united-kingdom united-states iom "
        "pacific-islands-forum-secretariat",
    ),
)
