"""Stories of news agencies and press releases: much is said of States which were not there."""

from .form import Passage

PRESS = (
    Passage(
        "Nauru's Police Minister joined other delegates at the ninth maritime forum, which got "
        "under way in Suva on Monday.",
        "attended: nauru",
    ),
    Passage(
        "The minister will be joining Indian Home Secretary A. Rao, Japanese Vice Minister Ken "
        "Ito and Canadian Deputy Minister Lou Roy for the seminar in Cairns.",
        "invited: india japan canada",
    ),
    Passage(
        "Fijian Immigration Minister Jone Vula is set to host his counterparts from Tonga, Samoa "
        "and Kiribati for the border meeting in Nadi this Friday.",
        "invited: fiji tonga samoa kiribati",
        hosts=("fiji",),
    ),
    Passage(
        "The Suva event brought together senior staff of departments responsible for visas and "
        "border checks in Fiji, Tonga, Samoa, Vanuatu and the Solomon Islands.",
        "attended: fiji tonga samoa vanuatu solomon-islands",
    ),
    Passage(
        "Co-chairs Indonesian Ambassador Rudi Hartono and Australian Ambassador Jane Kerr "
        "officially opened the two-day seminar.",
        "co-chair: indonesia australia",
    ),
    Passage(
        "Earlier today, the Home Secretary of Bhutan, and the interior ministers of Nepal and "
        "Maldives met in Paro on the margins of the summit.",
        "attended: bhutan nepal maldives",
    ),
    Passage(
        "The course was supervised by Colonel Minh Tran, Deputy Head of the Border Office under "
        "Viet Nam's Ministry of Public Security. It was chaired by Major Somchai Dee, Deputy "
        "Chief of the Crime Office under Thailand's Ministry of Interior.",
        "co-chair: thailand",
    ),
    Passage(
        "The board was convened in Apia with representatives from Tonga (Acting Chair), Palau "
        "(Donor) and Nauru.",
        "co-chair: tonga; attended: palau nauru",
    ),
    Passage(
        "Colonel Dara Chea, Deputy Commissioner of Cambodian Customs, was elected Vice Chairman "
        "of the twelfth gathering.",
        "attended: cambodia",
    ),
    Passage(
        "The seminar was arranged jointly by the Pacific Law Network, the Institute of Island "
        "Studies at Lagoon University and UNHCR.",
        "attended: unhcr",
    ),
    Passage(
        "Selain Nauru, enam negara lain yang diundang yakni Fiji, Tonga, Samoa, Palau, Kiribati, "
        "dan Vanuatu.",
        "invited: fiji tonga samoa palau kiribati vanuatu",
    ),
    Passage(
        "Rapat itu turut disertai rakan dialog iaitu Jepun dan Kemboja.",
        "attended: japan cambodia",
    ),
    Passage(
        "La séance d'ouverture s'est tenue sous la présidence du ministre de l'Intérieur du "
        "Cambodge. Ont pris part des cadres venus notamment du service extérieur au sein de "
        "l'Union européenne.",
        "co-chair: cambodia; attended: european-union",
    ),
    Passage(
        "About ninety guests came to the launch in Honiara, including heads of customs from five\n"
        "island countries (Fiji, Tonga, Samoa, Vanuatu and Nauru), staff of\n"
        "embassies and reporters.",
        "attended: fiji tonga samoa vanuatu nauru",
    ),
    Passage(
        "Interior ministers of the region – Bhutan, India, Maldives and Nepal – will congregate "
        "in the hills next month.",
        "invited: bhutan india maldives nepal",
    ),
    Passage(
        "Mongolia's prime minister will skip the summit; Japan's is scheduled to attend.",
        "absent: mongolia; invited: japan",
    ),
    Passage(
        "During the third round, representatives of Iraq, Iran, Pakistan and Jordan will make "
        "presentations.",
        "invited: iraq iran pakistan jordan",
    ),
    Passage(
        "Des agents de l'Union européenne, de la Suisse et de l'OIM seront également présents.",
        "invited: european-union switzerland iom",
    ),
    Passage(
        "Le comité de l'initiative UE-Sahara, à laquelle a participé l'OIM, s'est réuni à Paris.",
        "attended: iom",
    ),
    Passage(
        "Thai minister Anan Dee, Chinese premier Wu Bo and Japanese minister Ken Ito attended "
        "the forum on Monday, ahead of a trade summit in Lima where the Japanese minister will be "
        "absent.",
        "attended: thailand china japan",
    ),
    Passage(
        "National security chiefs from Bangladesh, Bhutan, Nepal and India arrived on Thursday.",
        "attended: bangladesh bhutan nepal india",
    ),
    Passage(
        "Samoa and Tonga attended the formal session as Associate Members and Palau and Nauru as "
        "observers.",
        "attended member: samoa tonga; observer: palau nauru",
    ),
    Passage(
        "Menteri Imigrasi Fiji Jone Vula melakukan pertemuan bilateral dengan Direktur Jenderal "
        "IOM dan Menlu Tonga, di sela-sela konferensi.",
        "attended: fiji iom tonga",
    ),
    Passage(
        "As members of the PIDC, Fiji and Tonga took part.",
        "attended member: fiji tonga",
        ambiguous=("PIDC",),
    ),
    Passage(
        "Tham dự Hội thảo có đoàn công tác của Lào do ông A làm Trưởng đoàn, đại diện IOM tại Lào.",
        "attended: lao-pdr iom",
        unknown=(),
    ),
    Passage(
        "Senior staff from Fiji, Vanuatu, Tonga and host Solomon Islands attended the forum.",
        "attended: fiji vanuatu tonga solomon-islands",
    ),
    Passage(
        "Samoa's police chief came to the forum because Samoa is a member of the group.",
        "attended: samoa",
    ),
    # What is only spoken of.
    Passage(
        "The talks were chaired by Fiji under a process which comprises forty countries and "
        "bodies, namely IOM and UNHCR.",
        "co-chair: fiji",
    ),
    Passage(
        "Nauru is a founding member of the Forum, along with Australia, Fiji, Tonga and Samoa.",
        "",
    ),
    Passage(
        "Participants also welcomed the successful workshop on visas co-hosted by Japan and "
        "Malaysia in Kobe.",
        "",
    ),
    Passage(
        "PACO includes six island countries: Fiji, Samoa, Tonga, Nauru, Palau and Kiribati.",
        "",
    ),
    Passage(
        "Established in 2006, the PACO comprises 12 participating countries, including Fiji, "
        "Samoa and Tonga.",
        "",
    ),
    Passage(
        "Sixty officers of Bangladesh came to the roundtable.\n\n(Supported by the\n"
        "European Union)",
        "attended: bangladesh",
    ),
    Passage(
        "Pacific Coast Cooperation consists of Australia, Canada, China, Japan, Malaysia and "
        "Thailand.",
        "",
    ),
    Passage(
        "In partnership with the governments of Fiji, Samoa, Tonga and Vanuatu, IOM will address "
        "the drivers of displacement.",
        "",
    ),
    Passage(
        "Prosecutors from Indonesia, Myanmar and Thailand reached out to Australia for help with "
        "the files of the fishermen.",
        "",
    ),
    Passage(
        "She said that a ferry line involving at first India, Maldives and Sri Lanka would open "
        "next year.",
        "",
    ),
    Passage(
        "Officials endorsed six plans of work, namely with China from 2022-25, India from "
        "2023-26, Japan from 2022-24, New Zealand from 2021-23, and the US from 2023-26.",
        "",
    ),
    Passage(
        "The session will continue with consultations involving China, Japan and the Republic of "
        "Korea on Thursday.",
        "",
    ),
    Passage(
        "Nepal had succeeded Bhutan as chair at a ceremony in Pokhara in May 2015.",
        "",
    ),
    Passage(
        "Three members backed the Maldives' application to join the treaty.",
        "",
    ),
    Passage(
        "Leaders of the four – Australia, India, Japan and the United States – had attended the "
        "fifth round in Kobe in May 2021.",
        "",
    ),
    Passage(
        "The network is a partnership of Australia, India, Japan and the United States.",
        "",
    ),
    Passage(
        "The workshop was run by UNODC through its Government of Canada-funded project.",
        "attended: unodc",
    ),
    Passage(
        "La commission de l'océan Indien a son siège à Ébène.",
        "",
    ),
)
