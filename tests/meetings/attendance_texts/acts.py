"""What is done at a meeting, in the words of formal reports; and the same words of other things."""

from .form import Passage

ACTS = (
    # Whoever is sent, or has the floor, is there.
    Passage(
        "Delegations were sent by Nauru, Palau and Tonga; observer delegations were sent by Spain "
        "and Norway.",
        "attended: nauru palau tonga; observer: spain norway",
    ),
    Passage("Condolences were sent by Japan and Germany, and written comments by Canada.", ""),
    Passage(
        "Delegates taking the floor were Nepal, Bhutan and Mongolia.",
        "attended: nepal bhutan mongolia",
    ),
    Passage(
        "Samoa and Tonga sat with the Group as full members, alongside Fiji, Nauru and Palau.",
        "member: samoa tonga fiji nauru palau",
    ),
    # The parts that are played in the room, and what is done there.
    Passage(
        "IOM and UNODC served as facilitators on both days. UNHCR acted as a role player, and "
        "ILO gave a demonstration of its hotline.",
        "attended: iom unodc unhcr ilo",
    ),
    Passage(
        "Forty officers from Fiji, Samoa, Tonga and Vanuatu worked through two scenarios.",
        "attended: fiji samoa tonga vanuatu",
    ),
    Passage(
        "Officers of Malaysia, Thailand and Singapore worked for two years to break a network.",
        "",
    ),
    Passage(
        "The study, in which Jordan, Syria and Turkey had served as case studies, was noted.",
        "",
    ),
    Passage(
        "Members of the diplomatic corps from Nepal, Japan and Samoa witnessed the signing of "
        "the agreement.",
        "member: nepal japan samoa",
    ),
    Passage(
        "The training room was declared open by the Ambassadors of Japan and Fiji to Thailand.",
        "attended: japan fiji",
    ),
    Passage(
        "National plans for sudden arrivals of boats were presented by Nauru, Fiji and Tonga.",
        "attended: nauru fiji tonga",
    ),
    Passage("Arrivals reported by Nauru, Fiji and Tonga had doubled since the meeting.", ""),
    Passage(
        "The Permanent Secretary of the Fijian Ministry of Defence and the representatives of IOM "
        "and UNHCR also spoke.",
        "attended: fiji iom unhcr",
    ),
    # Who came is told in brackets behind a number of them.
    Passage(
        "Officials of five members (Fiji, Nauru, Palau, Samoa and Tonga), joined by IOM, went "
        "through the draft of the declaration.",
        "member: fiji nauru palau samoa tonga; attended: iom",
    ),
    Passage(
        "The session gathered experts of the Working Group (Fiji, Nauru, Palau and Samoa, besides "
        "the Co-Chairs).",
        "attended: fiji nauru palau samoa",
    ),
    # Other times, and what others tell of them.
    Passage(
        "The workshop heard that Italy and Kenya had built shelters, and how Pakistan briefed "
        "its airlines.",
        "",
    ),
    Passage(
        "At the previous meeting, statements were made by Fiji, Samoa and Tonga, and a paper was "
        "presented by Nauru.",
        "",
    ),
    Passage(
        "At its last session, Japan took the chair and Nepal attended. At last week's meeting, "
        "Fiji and Tonga took part.",
        "attended: fiji tonga",
    ),
    Passage(
        "The draft had been presented by Japan and Mongolia at the conference of 2013.",
        "",
    ),
    Passage(
        "Ministers noted in particular the course on documents which Malaysia organised in 2005 "
        "together with Germany.",
        "",
    ),
    # A column of agencies holds parts of the States, one of organisations need not.
    Passage(
        "Country | Agency | No.\nFiji | Border Police | 2\nNepal | Bureau of Tourism | 1\n"
        "Japan* | NPAX | 1\n* Observer",
        "attended: fiji nepal; observer: japan",
    ),
    # Delegations that are named only by "that of" or "whose".
    Passage(
        "The delegation of Nepal proposed a register, and that of Bhutan asked for two.",
        "attended: nepal bhutan",
    ),
    Passage(
        "The delegation of Nepal proposed a law like that of Bhutan, and left.", "attended: nepal"
    ),
    Passage(
        "Ministers welcomed two new members, Fiji and UNODC, whose delegations took their seats.",
        "attended: fiji unodc",
    ),
    Passage(
        "The talks were held in Kathmandu at the invitation of the Government of Nepal, whose Home "
        "Secretary delivered the opening address.",
        "attended: nepal",
    ),
    Passage(
        "The law of Bhutan, whose parliament adopted it in 2011, was distributed.",
        "",
    ),
    # Where people came from, and who came with them.
    Passage(
        "Sixty practitioners met. They came from ministries, courts and shelters in Fiji, Nauru, "
        "Palau and Tonga.",
        "attended: fiji nauru palau tonga",
    ),
    Passage(
        "Officers from Fiji, Nauru and Palau, with observers from Spain and Norway, worked in "
        "pairs.",
        "attended: fiji nauru palau; observer: spain norway",
    ),
    Passage(
        "Experts of the Japanese and Canadian forensic laboratories gave demonstrations.",
        "attended: japan canada",
    ),
    Passage(
        "Nepal described returns to Kenya and Ethiopia, and Bhutan briefed on a new form.",
        "attended: nepal bhutan",
    ),
    # Answers to an invitation, and capacities that go on.
    Passage(
        "UNHCR and IOM were invited to advise the Forum and did so on the first day.",
        "attended: unhcr iom",
    ),
    Passage(
        "Fiji ratified the Convention in 2004; Samoa and Tonga did so a year later.",
        "",
    ),
    Passage(
        "Norway attended as an observer, as did UNODC. Spain and Sweden had observer status for "
        "the day.",
        "observer: norway unodc spain sweden",
    ),
    Passage(
        "Spain, Sweden and Norway have had observer status since 2002.",
        "",
    ),
    Passage(
        "The Minister of Fiji thanked Samoa, as fellow host, at the end of the conference.",
        "attended: fiji samoa",
        hosts=("samoa",),
    ),
    Passage(
        "Lokakarya dibuka oleh Direktur Jenderal Imigrasi Kementerian Hukum Malaysia.",
        "attended: malaysia",
    ),
    Passage(
        "La réunion était présidée par le Népal. Le retour vers le Kenya et le Bhoutan a servi "
        "d'exemple ; les Palaos s'étaient excusés.",
        "co-chair: nepal; apologies: palau",
    ),
    # Lists whose lines are parted into sorts, seats, or told by what was delivered.
    Passage(
        "Government participants: Fiji, Nauru, Tonga.\nUN system: IOM, UNHCR.\nCivil society: "
        "Harbour Trust; Open Roads.\nFunded by: Norway and Sweden.",
        "attended: fiji nauru tonga iom unhcr",
        others=("Harbour Trust", "Open Roads"),
    ),
    Passage(
        "Delegations\nRow 1: Fiji, Nauru\nRow 2: Palau, Samoa\nRear of the room: UNHCR; Spain "
        "(observer)",
        "attended: fiji nauru palau samoa unhcr; observer: spain",
    ),
    Passage(
        "Updates were delivered by:\n\n- Fiji, on its council;\n- the Philippines, on workers held "
        "in Myanmar;\n- Nepal, on begging among returnees from Iran and Iraq; and\n- Tonga, on its "
        "law.",
        "attended: fiji philippines nepal tonga",
    ),
    # The order in which delegations spoke.
    Passage(
        "Taking the floor after Nepal and before Bhutan, the minister read a short text.",
        "attended: nepal bhutan",
    ),
    Passage(
        "Members recalled that the Group had been led by Japan, whose delegation sat with the "
        "chairs in 2010.",
        "",
    ),
    Passage("The bill was passed after Nepal and before Bhutan had theirs, he said.", ""),
    # What is only wished for, spoken of or to come.
    Passage(
        "Fiji attended the meeting. A request for observer status by Germany had come too late.",
        "attended: fiji",
    ),
    Passage(
        "A delegate of ILO, who told the meeting that many are forced to work, and that Jordan, "
        "India and Nepal are not the only places, left early.",
        "attended: ilo",
    ),
    Passage(
        "Ministers of Fiji and Samoa met over breakfast. After the talks they were to be received, "
        "with their colleagues from India, Japan and Nepal, at the palace.",
        "attended: fiji samoa; invited: india japan nepal",
    ),
    Passage(
        "The minister took the floor and spoke of a history that leads from Syrians to Iraqis and "
        "Iranians.",
        "",
    ),
    Passage(
        "Phát biểu tại hội nghị, trưởng đoàn nêu vụ việc công dân bị lừa sang Lào và Nhật Bản làm "
        "việc, đồng thời cảm ơn Hàn Quốc đã hỗ trợ.",
        "",
    ),
    # What reports of the press say of those who were in the room.
    Passage(
        "Nepal's home minister was there, as were the Fijian and Samoan ministers and Bhutan's "
        "ambassador.",
        "attended: nepal fiji samoa bhutan",
    ),
    Passage(
        "The minister of Nepal crossed the border on foot. The roads are long, as are Bhutan's.",
        "",
    ),
    Passage(
        "UNHCR's assistant chief warned the conference that boats had been left to drift.",
        "attended: unhcr",
    ),
    Passage(
        "Japan sent only an observer; Kanada mengirim seorang pengamat.", "observer: japan canada"
    ),
    Passage(
        "The office is managed by a Fijian and a Samoan official, both of whom took questions at "
        "the opening, and advised by UNHCR and IOM, whose regional heads cut the ribbon.",
        "attended: fiji samoa unhcr iom",
    ),
    Passage(
        "The office is managed by a Fijian official and advised by UNHCR and IOM, whose heads live "
        "in Suva.",
        "",
    ),
    Passage(
        "The minister welcomed the remarks of the ILO and supported the intervention of Nepal.",
        "attended: ilo nepal",
    ),
    Passage(
        "The Nepal and Bhutan teams asked for fewer workshops. Fiji, which hosted, proposed one.",
        "attended: nepal bhutan fiji",
        hosts=("fiji",),
    ),
    Passage(
        "A rescue was led by Nepal and Bhutan, and Fiji hosts a million tourists.",
        "",
    ),
    Passage(
        "An official from Nepal, which is not a member of it and came as an observer, spoke.",
        "observer: nepal",
    ),
    Passage(
        "The Nepalese chief of delegation asked for a minute.",
        "attended: nepal",
    ),
    # Who came from where, was heard, or is away.
    Passage(
        "Apologies had reached the secretariat from Iran and Jordan.", "apologies: iran jordan"
    ),
    Passage(
        "Experts travelled from Bhutan, India, Nepal and Pakistan; Jordan and Fiji were heard.",
        "attended: bhutan india nepal pakistan jordan fiji",
    ),
    Passage("Traffickers travelled from Nepal, India and Bhutan.", ""),
    Passage(
        "The meeting was called to order by the representative of Samoa and adjourned by that of "
        "Tonga.",
        "attended: samoa tonga",
    ),
    Passage("Spain and Sweden have sent experts to Nauru for the project.", ""),
    Passage(
        "A team of the Royal Thai Police sent by its ministry rescued twelve women from Nepal.", ""
    ),
    Passage(
        "A spokesman of Pakistan, who was at the opening of an airport, was silent.",
        "",
        ambiguous=("Pakistan",),
    ),
    # Others than the chairs, and those who are named before "as observers" of others.
    Passage("Besides the two Co-Chairs, Fiji and Samoa attended.", "attended: fiji samoa"),
    Passage(
        "Besides the Co-Chairs, Fiji and Samoa, the meeting was attended by Nepal and Bhutan.",
        "co-chair: fiji samoa; attended: nepal bhutan",
    ),
    Passage(
        "Outre les coprésidents, le Bangladesh, la Malaisie et le Népal étaient représentés.",
        "attended: bangladesh malaysia nepal",
    ),
    Passage(
        "The hosts welcomed experts from Fiji, Nauru and Samoa; from IOM; and, as observers, from "
        "Canada and Norway.",
        "attended: fiji nauru samoa iom; observer: canada norway",
    ),
    Passage(
        "Hội thảo lần thứ hai do Việt Nam đăng cai tại Đà Nẵng.",
        "attended: viet-nam",
        hosts=("viet-nam",),
    ),
    # Other halls, treaties, sources of data, photographs.
    Passage(
        "At the General Assembly in New York, statements on it were made by Pakistan, Iran and "
        "Jordan.",
        "",
    ),
    Passage("Five States have signed the protocol: Fiji, Nauru, Palau, Samoa and Tonga.", ""),
    Passage(
        "Data were supplied by Malaysia, Thailand and Singapore for the study presented at the "
        "session.",
        "",
    ),
    Passage("Attended by: Fiji, Samoa. Photo: Nepal Police.", "attended: fiji samoa"),
    Passage("The workshop was led by Japan in a hall which is funded by Korea.", "attended: japan"),
    Passage(
        "Outside, demonstrators from Tonga took the floor at a rally against the meeting.",
        "",
    ),
    # Short forms of minutes.
    Passage(
        "Present were: for Fiji, Ms Lane; for Samoa, Mr Bima; for IOM, Ms Orr.",
        "attended: fiji samoa iom",
    ),
    Passage(
        "Nepal hosted, Japan and Fiji presided at the meeting, and Tonga replied to questions.",
        "attended: nepal tonga; co-chair: japan fiji",
        hosts=("nepal",),
    ),
    Passage("Tonga replied to questions of the press in a letter.", ""),
    # What stands behind "from" is the home of those before it, however long the list.
    Passage(
        "Tourists from Nepal, Japan and Fiji sat among the dancers; refugees from Iran and "
        "delegates from Tonga and Samoa attended.",
        "attended: tonga samoa",
        unknown=("Tourists",),
    ),
)
