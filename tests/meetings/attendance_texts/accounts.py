"""Passages in the forms of press releases, wire reports and pages on meetings of the region."""

from .form import Passage

ACCOUNTS = (
    Passage(
        "Sudah dikonfirmasi 9 negara yang akan hadir. Mereka antara lain Fiji, Nauru, Palau "
        'dan Samoa," ujar direktur itu.',
        "invited: fiji nauru palau samoa",
    ),
    Passage(
        "Panitia mengundang 12 negara yang terdampak langsung. Ke-12 negara itu meliputi "
        "Bangladesh, Malaysia, Nepal dan Thailand.",
        "invited: bangladesh malaysia nepal thailand",
    ),
    Passage(
        "Eighteen members took part. The 18 countries were Fiji, Nauru, Palau and Tonga.",
        "attended: fiji nauru palau tonga",
    ),
    Passage(
        "Sejumlah menteri dari 11 negara di kawasan yang paling terkena dampak migrasi, yaitu "
        "Bangladesh, Nepal, Thailand, dan Malaysia, bertukar pandangan di Jakarta.",
        "attended: bangladesh nepal thailand malaysia",
    ),
    Passage(
        "The table lists migrants from 6 countries hit by floods, namely Bangladesh, Nepal and "
        "India.",
        "",
    ),
    Passage(
        "Negara-negara yang terlibat dalam pertemuan “Meja Bundar” ini adalah Kiribati, Nauru, "
        "dan Vanuatu.",
        "attended: kiribati nauru vanuatu",
    ),
    Passage(
        "AS, Jepang dan Swiss mengirim pengamat ke pertemuan yang dihadiri oleh wakil dari "
        "negara tetangga dan IOM.",
        "observer attended: united-states japan switzerland; attended: iom",
    ),
    Passage(
        "Pertemuan itu menyambut baik partisipasi Tonga untuk pertama kalinya.",
        "attended: tonga",
    ),
    Passage(
        "The three working tables were chaired by (1) Fiji and Nauru, (2) Palau and Samoa and "
        "(3) Tonga.",
        "co-chair: fiji nauru palau samoa tonga",
    ),
    Passage(
        "The respective delegations were led by Mr Tom Reed, Director, Department of "
        "Immigration, Fiji; Ms Ana Silva, Commissioner of Police, Timor-Leste; and Mr Ho Van, "
        "Deputy Director, Immigration Department, Viet Nam.",
        "attended: fiji timor-leste viet-nam",
    ),
    Passage(
        "As Samoa is the host country, the session was chaired by its commissioner.",
        "attended: samoa",
        hosts=("samoa",),
    ),
    Passage(
        "Following up on last year's conference in Suva, the UNODC Programme Office in Fiji "
        "(UNODC-FIJI) organised a “Regional Expert Meeting” in Nadi.",
        "attended: unodc",
        ambiguous=("FIJI",),
    ),
    Passage(
        "During the opening session of the seminar, Mr Tom Reed, Country Representative UNODC "
        "Pakistan said that networks change fast.",
        "attended: unodc",
    ),
    Passage(
        "Anna Weber, representative, UNODC Pakistan welcomed the guests of the seminar and told "
        "them of the plan.",
        "attended: unodc",
    ),
    Passage(
        "The gathering was chaired at counsellor level by Nauru and Palau.",
        "co-chair: nauru palau",
    ),
    Passage(
        "Co-chaired by Fiji and Tonga, interventions were made by working group members Fiji, "
        "Nauru, Samoa, Tonga and Vanuatu to report progress.",
        "co-chair: fiji tonga; member: nauru samoa vanuatu",
    ),
    Passage(
        "Delegates welcomed a presentation from IOM, on behalf of IOM, UNHCR and UNODC, on "
        "lessons learnt.",
        "attended: iom unhcr unodc",
    ),
    Passage(
        "The floor was then given to Ambassador Tom Reed (New Zealand), coordinator of the "
        "first track.",
        "attended: new-zealand",
    ),
    Passage(
        "The RSO, together with the International Organization for Migration – Thailand, hosted "
        "a webinar for practitioners.",
        "attended: iom",
        others=("RSO",),
        hosts=("iom",),
    ),
    Passage(
        "Members praised the results of the operation led by the Working Group on Disruption of "
        "People Smuggling and Trafficking in Persons Networks (co-chaired by Nauru and Palau). "
        "Fiji attended.",
        "attended: fiji",
    ),
    Passage(
        "The meeting was led by Senior Official Co-Chairs—Ambassador Ann Lee, Fiji’s Ambassador "
        "to Counter Modern Slavery, and Ambassador Tom Reed, Indonesian Director-General for "
        "Multilateral Cooperation.",
        "co-chair: fiji indonesia",
    ),
    Passage(
        "In attendance were the Pacific Islands Forum Fisheries Agency and the Asian "
        "Development Bank.",
        "attended: asian-development-bank",
        others=("Pacific Islands Forum Fisheries Agency",),
    ),
    Passage(
        "Guests came from dialogue partners and observers, such as the New Zealand Police and "
        "the ASEAN-Fiji Counter Trafficking Programme.",
        "guest: new-zealand",
        others=("ASEAN-Fiji Counter Trafficking Programme",),
    ),
    Passage(
        "Canada Border Services and UNHCR provided expert input and support, sharing their "
        "insights.",
        "attended: canada unhcr",
    ),
    Passage(
        "Alongside the session there were also consultations between the group and its dialogue "
        "partners, namely China, Japan and India.",
        "attended: china japan india",
    ),
    Passage(
        "IOM, in cooperation with the Thai Immigration Bureau, last week organised a workshop "
        "in Hat Yai to train 15 Thai and 11 Malaysian officers on border management.",
        "attended: iom thailand malaysia",
    ),
    Passage(
        "The event was jointly held by the Human Rights Commission and the governments of Fiji "
        "and Turkey.",
        "attended: fiji turkiye",
    ),
    Passage(
        "Chairing its first meeting of the network, India has suggested more members. Nepal, "
        "Fiji, Nauru and Palau are the member states.",
        "co-chair: india",
    ),
    Passage(
        "The one-day meeting, to be attended by officials from Fiji, Nauru and Palau, will see "
        "the participation of Japan.",
        "invited: fiji nauru palau japan",
    ),
    Passage(
        "- Members reviewed the plan.\n- The Office of UNHCR discussed durable solutions.",
        "attended: unhcr",
    ),
    Passage(
        "Tonga's Foreign Minister Tom Reed, the outgoing chairman, began the proceedings of the "
        "council in Nadi by handing over.",
        "attended: tonga",
    ),
    Passage(
        "On 3 and 4 May, the workshop in Nadi was led by the Indonesian Ministry and Australian\n"
        "Border Force officials, who presented their work to the police of the smaller islands\n"
        "Working Group and to its secretariat before an exercise that went on until midday.\n"
        "It was over at noon.",
        "attended: indonesia australia",
    ),
    Passage(
        "Mr Tom Reed from the Outer Islands Legal Services shared Palau’s experience in "
        "coordinating its work at the seminar.",
        "attended: palau",
    ),
    Passage(
        "The U.S. Ambassador to Fiji, Kiribati, Nauru and Tonga opened a three-day workshop, "
        "which brought in police, customs and immigration officers from the Cook Islands, "
        "Samoa, Palau and Vanuatu.",
        "attended: united-states samoa palau vanuatu",
        unknown=("Cook Islands",),
    ),
    Passage(
        "The training was held by IOM and the Fiji Government. It built on a course held "
        "earlier this year, organised by the secretariat and the Australian Government.",
        "attended: iom fiji",
        ambiguous=("Australian",),
    ),
    Passage(
        "In 2023, UNODC’s Regional Report on Data estimated that numbers had grown. Fiji and "
        "Tonga attended.",
        "attended: fiji tonga",
    ),
    Passage(
        "The roundtable was organised in partnership with IOM, the UN Migration Agency.",
        "attended: iom",
    ),
    Passage(
        "The roundtable was organised from Monday to Wednesday in Suva by the Fijian "
        "government and the UN refugee agency.",
        "attended: fiji unhcr",
    ),
    Passage(
        "The conference is being participated in by those countries most affected — Fiji, "
        "Nauru, Palau — and those further away — Iran, Iraq.",
        "attended: fiji nauru palau iran iraq",
    ),
    Passage(
        "The dialogue was hosted by the Institute of Strategic Studies (ISIS), Malaysia.",
        "",
        others=("Institute of Strategic Studies",),
        hosts=(),
    ),
    Passage(
        "The Indonesian Ministry of Foreign Affairs hosted the ADFM Dinner on 16 May.",
        "attended: indonesia",
        hosts=("indonesia",),
    ),
    Passage(
        "Delegates heard opening remarks from the distinguished Foreign Minister of Fiji and the "
        "Foreign Minister of Samoa in part one of the meeting.",
        "attended: fiji samoa",
    ),
    Passage(
        "Pelatihan itu diresmikan oleh Duta Besar Inggris untuk Indonesia.",
        "attended: united-kingdom",
    ),
    Passage(
        "The audience included police from Southeast Asia, South Korea, Canada and East Timor.",
        "attended: republic-of-korea canada timor-leste",
    ),
    Passage(
        "Fiji took part. The current chair-in-office is Sri Lanka.",
        "attended: fiji",
    ),
    Passage(
        "The forum was established in 2004 among countries linking both oceans, namely Fiji, "
        "Palau, Samoa and Tonga, to exchange views.",
        "",
    ),
    Passage(
        "La délégation vietnamienne est conduite par le général Tran.",
        "attended: viet-nam",
    ),
    Passage(
        "Law enforcement experts from the U.S. Department of Homeland Security and the New "
        "Zealand Police will facilitate the conference.",
        "invited: united-states new-zealand",
    ),
    Passage(
        "The IOM Samoa Office, in collaboration with the Fisheries Division, this week convened "
        "to validate its findings.",
        "attended: iom",
    ),
    Passage(
        "Phát biểu khai mạc, Bộ trưởng Nội vụ Malaysia nhấn mạnh hợp tác.",
        "attended: malaysia",
    ),
    Passage(
        "Fiji came. It is a regional organisation with seven members: five from the south – "
        "Bangladesh, Bhutan, India, Nepal and Sri Lanka – and two from the east – Myanmar and "
        "Thailand.",
        "attended: fiji",
    ),
    Passage(
        "Tonga took part. Bangladesh, India, Bhutan and Nepal are members of the network.",
        "attended: tonga",
    ),
    Passage(
        "Tonga attended for the group, once known as the link of four (Bangladesh-India-Sri "
        "Lanka-Thailand Economic Cooperation).",
        "attended: tonga",
        ambiguous=("Thailand",),
    ),
    Passage(
        "Thailand, the current chair of the network, has proposed to host its next summit.",
        "",
        ambiguous=("Thailand",),
    ),
    Passage(
        "The Indian team is led by its secretary, the Bhutanese team by Mr Dorji and the Thai "
        "team by Ms Somsri.",
        "attended: india bhutan thailand",
    ),
    Passage(
        "The talks were led by Ms Ann Lee from the Indian side and Mr Tom Reed from the "
        "Maldivian side.",
        "attended: india maldives",
    ),
    Passage(
        "The Permanent Representative of Fiji, Mr Tom Reed, has this week participated in the "
        "review of Tonga.",
        "attended: fiji",
    ),
    Passage(
        "Fiji's foreign minister and her Samoan colleague are scheduled to open the Third "
        "Regional Ministerial Conference on Monday.",
        "invited: fiji samoa",
    ),
    Passage(
        "Menteri Imigrasi Australia sudah berada di Bali untuk menghadiri pertemuan itu.",
        "attended: australia",
    ),
    Passage(
        "Fiji and Tonga attended, as did Nauru, who hosted last year's conference.",
        "attended: fiji tonga nauru",
    ),
    Passage(
        "At the conference the New Zealand Police Commissioner, Mr Tom Reed, will discuss the "
        "outcomes. IOM is part of the secretariat and helps facilitate meetings.",
        "invited: new-zealand",
        ambiguous=("IOM",),
    ),
    Passage(
        "Fiji attended. Participants of the process are Iran, Nepal, Pakistan and Turkey. Members "
        "of the process are Russia, China, India and Thailand.",
        "attended: fiji",
    ),
    Passage(
        "Tonga hosted the second meeting. Nepal, India and Turkey are members of the process, "
        "with Iran and Pakistan observing.",
        "attended: tonga",
        hosts=("tonga",),
    ),
    Passage(
        "Fiji came to the opening. The Malaysian minister said no country was free from the "
        "threat.",
        "attended: fiji",
    ),
    Passage(
        "Fiji took part, highlighting the importance of cooperation with our partners – Canada, "
        "New Zealand and Japan.",
        "attended: fiji",
    ),
    Passage("Fiji attended.\n\nPast co-chairs:\n\n2011: Turkey\n\n2014: China", "attended: fiji"),
)
