"""Passages as secretaries and reporters write them: notes, trainings, memberships, sittings."""

from .form import Passage

MINUTES = (
    Passage(
        "The Border Council is made up of seven members with representation from every "
        "sub-region and includes the following countries: Fiji, Nauru, Palau, Samoa and "
        "Tonga.",
        "",
    ),
    Passage(
        "The board sat in Apia and was attended by representatives from New Zealand (Chair), "
        "Australia (Donor), Palau and Samoa, with Vanuatu, the representative for Melanesia, "
        "unable to attend at short notice.",
        "co-chair: new-zealand; attended: australia palau samoa; apologies: vanuatu",
    ),
    Passage(
        "Pakistan joined the club in 2005. India, Bhutan, Nepal and Maldives are part of the "
        "group.",
        "",
    ),
    Passage(
        "The senior officials also held consultations with Canada, China, the European Union "
        "and Japan.",
        "attended: canada china european-union japan",
    ),
    Passage(
        "The seminar for coast guards was facilitated by UNODC and supported by three "
        "instructors of Sri Lanka Navy; Japan paid for the boats.",
        "attended: unodc sri-lanka",
    ),
    Passage(
        "Foreign ministers from Germany, Belgium and Finland plan to travel to Dili for the talks.",
        "invited: germany belgium finland",
    ),
    Passage(
        "Indonesia, Australia dan Thailand bersama wakil UNHCR dan IOM menjadi anggota "
        "Kelompok Pengarah.",
        "",
    ),
    Passage(
        "Participants recalled that Iran and Iraq had attended the sixth session. They "
        "welcomed the offer by Nepal to host the seventh, and Malaysia's plan to host a "
        "seminar on data.",
        "",
    ),
    Passage(
        "Members heard from UNHCR on departures by sea. The Asia Dialogue on Forced Migration"
        " drew attention to its new paper.",
        "attended: unhcr asia-dialogue-on-forced-migration",
    ),
    Passage(
        "ĐẠI BIỂU THAM DỰ\n1. Australia: 6 đại biểu\n2. Campuchia: 2 đại biểu\n3. Myanmar: "
        "không dự\n4. UNHCR: 2 đại biểu (quan sát viên)",
        "attended: australia cambodia; absent: myanmar; observer: unhcr",
    ),
    Passage(
        "Country | Head of delegation | Number\nBhutan | Dasho Karma Wangdi | 2\nMaldives |"
        " Ms Aishath Ali | 3\nMongolia | (vacant) | 0",
        "attended: bhutan maldives; absent: mongolia",
    ),
    Passage(
        "Le représentant du Népal, au nom des pays d'origine, a remercié la Malaisie et "
        "l'Indonésie d'avoir laissé débarquer les réfugiés.",
        "attended: nepal",
    ),
    Passage(
        "The network, initiated by Fiji and Samoa in 2005, met in Apia; officials from Tonga "
        "and Palau came.",
        "attended: tonga palau",
    ),
    Passage(
        "CO-CHAIRS' SUMMARY\n1. The Ninth Annual Meeting of the Working Group on "
        "Trafficking in Persons was convened in Colombo on 11 June 2024, co-chaired by "
        "Australia and Indonesia and hosted by the Government of Sri Lanka.\n2. Delegates "
        "of Bangladesh, Cambodia, Fiji, Malaysia, Mongolia, Nepal, Papua New Guinea, "
        "Tonga and the United Arab Emirates participated, together with IOM, UNODC and "
        "the RSO. The delegation of Myanmar followed the proceedings online.\n3. The "
        "Co-Chairs conveyed the apologies of Kiribati, Palau and Vanuatu.\n4. Participants"
        " recalled that Iran and Iraq had attended the eighth meeting.",
        "co-chair: australia indonesia; attended: sri-lanka bangladesh cambodia fiji malaysia"
        " mongolia nepal papua-new-guinea tonga united-arab-emirates iom unodc myanmar; "
        "apologies: kiribati palau vanuatu",
        others=("RSO",),
        hosts=("sri-lanka",),
    ),
    Passage(
        "DHAKA, Feb 13 (BSS) - Foreign Secretary Masud Rahman led the Bangladesh delegation "
        "to the Senior Officials' Meeting, at which the delegations of Indonesia and Sri "
        "Lanka spoke of the plight of the Rohingya from Myanmar who had been rescued off "
        "Malaysia.",
        "attended: bangladesh indonesia sri-lanka",
    ),
    Passage(
        "Mr. Rahim (Bangladesh) asked how many of the boats had left from Myanmar. Ms. Tan "
        "(Singapore) replied that none had been seen in the Strait. The representative of "
        "Pakistan, speaking after the representative of Türkiye, questioned the figures. The "
        "Chair thanked the Netherlands for its written contribution.",
        "attended: bangladesh singapore pakistan turkiye",
    ),
    Passage(
        "Lokakarya yang digelar Kementerian Luar Negeri RI bersama IOM itu menghadirkan "
        "narasumber dari Kepolisian Federal Australia, Imigrasi Malaysia dan UNODC. Peserta "
        "datang dari Brunei Darussalam, Filipina, Timor Leste dan Vietnam. Kamboja dan Laos "
        "berhalangan hadir. Para korban berasal dari Myanmar dan Bangladesh.",
        "attended: indonesia iom australia malaysia unodc brunei-darussalam philippines "
        "timor-leste viet-nam; apologies: cambodia lao-pdr",
    ),
    Passage(
        "Phát biểu tại hội thảo, đại diện IOM, UNODC và Đại sứ quán Canada đánh giá cao nỗ "
        "lực của Việt Nam. Tham dự hội thảo còn có các cán bộ di trú đến từ Campuchia, Lào, "
        "Thái Lan và Myanmar. Nạn nhân chủ yếu bị bán sang Trung Quốc và Malaysia.",
        "attended: iom unodc canada viet-nam cambodia lao-pdr thailand myanmar",
    ),
    Passage(
        "Participants (in alphabetical order): AFGHANISTAN, AUSTRALIA, BANGLADESH, "
        "BHUTAN, BRUNEI DARUSSALAM, CAMBODIA, CHINA, HONG KONG SAR (CHINA), lNDIA, "
        "INDONESIA, IRAN (ISLAMIC REPUBLIC OF), JAPAN, KOREA (REPUBLIC OF), LAO PEOPLE'S "
        "DEMOCRATIC REPUBLIC\nObservers: GERMANY, SWITZERLAND, UNITED KINGDOM\nRegrets: "
        "SYRIAN ARAB REPUBLIC",
        "attended: afghanistan australia bangladesh bhutan brunei-darussalam cambodia china "
        "hong-kong-sar india indonesia iran japan republic-of-korea lao-pdr; observer: "
        "germany switzerland united-kingdom; apologies: syria",
    ),
    Passage(
        "The consultation, which Pakistan had offered to host before withdrawing its offer, "
        "was moved to Kathmandu. Nepal's Home Secretary opened it and officials from Bhutan, "
        "India and the Maldives were in the room. Sri Lanka, whose flight was cancelled, "
        "followed by video link. Afghanistan's seat stayed empty.",
        "attended: nepal bhutan india maldives sri-lanka; absent: afghanistan",
    ),
    Passage(
        "The Government of Japan funded the course and the Government of Canada provided the "
        "equipment. Trainers of the Australian Border Force and the New Zealand Police taught"
        " 22 officers from Samoa, Tonga, Vanuatu and Solomon Islands.",
        "attended: australia new-zealand samoa tonga vanuatu solomon-islands",
    ),
    Passage(
        "Minutes\nPresent: A. Karim (BGD), J. Lee (KOR), M. Sato (JPN), P. Silva (LKA), T."
        " Nguyen (VNM), S. Khan (PAK)\nApologies: K. Dorji (BTN), F. Ahmadi (AFG)\nIn "
        "attendance: IOM (L. Brown), RSO (K. White)\nNext meeting: Ulaanbaatar, Mongolia",
        "attended: bangladesh republic-of-korea japan sri-lanka viet-nam pakistan iom; "
        "apologies: bhutan afghanistan",
        others=("RSO",),
    ),
    Passage(
        "L'atelier, organisé par le Gouvernement des Philippines en partenariat avec l'OIM, a"
        " accueilli des participants de l'Indonésie, de la Malaisie, du Timor-Leste et de "
        "Singapour. La Suisse et le Canada y ont assisté en qualité d'observateurs. Le "
        "Cambodge, invité, n'a pas envoyé de représentant. Les victimes provenaient du Népal.",
        "attended: philippines iom indonesia malaysia timor-leste singapore; observer: "
        "switzerland canada; absent: cambodia",
    ),
    Passage(
        "Senior officials of 27 members met in Wellington. Apart from the Steering Group "
        "(Australia, Indonesia, New Zealand, Thailand, IOM and UNHCR), those present were "
        "China, Fiji, France, India, Kiribati, Samoa, Tonga and the United States. Twelve "
        "members, among them Iraq, Jordan and Syria, were not represented.",
        "attended: australia indonesia new-zealand thailand iom unhcr china fiji "
        "new-caledonia-france india kiribati samoa tonga united-states; absent member: iraq "
        "jordan syria",
        others=("Steering Group",),
    ),
    Passage(
        "Ministers expressed condolences to the Government and people of Türkiye and Syria "
        "following the earthquakes, commended Bangladesh for sheltering refugees from "
        "Myanmar, and took note of the accession of Palau and Fiji to the Protocol.",
        "",
    ),
    Passage(
        "Delegates came from as far afield as Iraq, Jordan and Türkiye, and from as close by "
        "as Timor-Leste.",
        "attended: iraq jordan turkiye timor-leste",
    ),
    Passage(
        "The meeting was honoured by the presence of the Deputy Prime Minister of Fiji and of"
        " the Ambassadors of Germany and the European Union to the host country, Vanuatu. The"
        " High Commissioner of Papua New Guinea sent his regrets.",
        "attended: fiji germany european-union vanuatu; apologies: papua-new-guinea",
        hosts=("vanuatu",),
    ),
    Passage(
        "Sixteen delegations - half of those invited - turned up. They were, in order of "
        "arrival, Sri Lanka, Maldives, Bangladesh, Nepal, Bhutan, India, Myanmar, Thailand, "
        "Lao PDR, Cambodia, Viet Nam, Malaysia, Singapore, Brunei Darussalam, the Philippines"
        " and the hosts, Indonesia. None of the Pacific members (Fiji, Samoa, Tonga) did.",
        "attended: sri-lanka maldives bangladesh nepal bhutan india myanmar thailand lao-pdr "
        "cambodia viet-nam malaysia singapore brunei-darussalam philippines indonesia; "
        "absent: fiji samoa tonga",
        hosts=("indonesia",),
    ),
    Passage(
        "The course was run for the Royal Solomon Islands Police Force by the Australian "
        "Federal Police and UNODC. Observers from Vanuatu Police and the Fiji Revenue and "
        "Customs Service sat in.",
        "attended: solomon-islands australia unodc; observer: vanuatu fiji",
    ),
    Passage(
        "Asked which members had yet to criminalise smuggling, the Secretariat named Bhutan, "
        "Nauru and Palau. Only the last of these was at the meeting.",
        "",
    ),
    Passage(
        "The meeting was attended by delegations from Australia, Bangladesh, Brunei "
        "Darussalam, Cambodia, Fiji, Indonesia, Iraq, Jordan, Malaysia, Nauru, New Zealand, "
        "Pakistan, the Republic of Korea, Samoa, Sri Lanka, Thailand, Timor-Leste, Türkiye, "
        "the United States and Viet Nam, and by representatives of IOM, UNHCR, UNODC and ILO."
        " Germany, Switzerland, the EU, ICRC and INTERPOL took part as observers. Apologies "
        "were received from Bhutan and Mongolia. Kiribati and Tonga, although invited, were "
        "not represented.",
        "attended: australia bangladesh brunei-darussalam cambodia fiji indonesia iraq jordan"
        " malaysia nauru new-zealand pakistan republic-of-korea samoa sri-lanka thailand "
        "timor-leste turkiye united-states viet-nam iom unhcr unodc ilo; observer: germany "
        "switzerland european-union icrc interpol; apologies: bhutan mongolia; absent: "
        "kiribati tonga",
    ),
    Passage(
        "Attendees:\n• Australia – Department of Home Affairs (2), AFP (1)\n• Indonesia – "
        "Directorate General of Immigration (3)\n• Thailand – Royal Thai Police (4), "
        "Ministry of Foreign Affairs (1)\n• UNODC – Regional Office for Southeast Asia and"
        " the Pacific (2)\n• UK – Home Office International, observer (1)\nNot attending: "
        "Myanmar, Nepal",
        "attended: australia indonesia thailand unodc; observer: united-kingdom; absent: "
        "myanmar nepal",
        others=("AFP",),
    ),
    Passage(
        "Duta Besar Swiss dan Kanada hadir sebagai peninjau, sementara Papua Nugini, "
        "Kepulauan Solomon, dan Vanuatu mengikuti secara daring. Menlu Selandia Baru tidak "
        "hadir dan diwakili wakilnya. Korea Selatan absen.",
        "observer: switzerland canada; attended: papua-new-guinea solomon-islands vanuatu "
        "new-zealand; absent: republic-of-korea",
    ),
    Passage(
        "Cùng dự có đại diện các nước thành viên ASEAN, Nhật Bản, Hàn Quốc, New Zealand và "
        "Hoa Kỳ; các tổ chức quốc tế gồm IOM, UNHCR và ILO. Đại diện Ấn Độ và Pakistan vắng "
        "mặt.",
        "attended: japan republic-of-korea new-zealand united-states iom unhcr ilo; absent: "
        "india pakistan",
        others=("ASEAN",),
    ),
    Passage(
        "Outcome Statement. Delegates from nineteen Bali Process Member States and Observers,"
        " including Afghanistan, Australia, Canada, France, Indonesia, Japan, Maldives, Papua"
        " New Guinea, Singapore, Sweden and the Philippines, convened in Bangkok over 25-26 "
        "February. Delegates thanked the Governments of Australia and Indonesia for funding "
        "the RSO and Thailand for hosting it, and noted New Zealand's offer to second an "
        "officer.",
        "attended: afghanistan australia canada new-caledonia-france indonesia japan maldives"
        " papua-new-guinea singapore sweden philippines thailand",
        others=("RSO",),
        hosts=("thailand",),
    ),
    Passage(
        "The United Arab Emirates, which joined the Ad Hoc Group in 2014, and Maldives were "
        "represented at ambassador level. Papua New Guinea's delegation, delayed by weather, "
        "arrived on the second day. No one came from Vanuatu.",
        "attended: united-arab-emirates maldives papua-new-guinea; absent: vanuatu",
    ),
    Passage(
        "Présidée conjointement par l'Indonésie et l'Australie, la conférence a réuni les "
        "ministres ou vice-ministres du Cambodge, de la Chine, de la Corée du Sud, des Fidji,"
        " du Laos, de la Malaisie, de la Mongolie, de Nauru, des Philippines et de la "
        "Thaïlande, ainsi que le Directeur général de l'OIM et la Haut-Commissaire assistante"
        " du HCR. La Belgique, la Norvège et les Pays-Bas étaient présents à titre "
        "d'observateurs. L'Iran et l'Irak, invités, étaient absents.",
        "co-chair: indonesia australia; attended: cambodia china republic-of-korea fiji "
        "lao-pdr malaysia mongolia nauru philippines thailand iom unhcr; observer: belgium "
        "norway netherlands; absent: iran iraq",
    ),
    Passage(
        "From: Tan, Mei\nTo: Secretariat\nSubject: RE: headcount\nJust to confirm we have "
        "AUS, IDN, NZL, THA, IOM and UNHCR round the table for the Steering Group, plus "
        "MYS as host. PAK and BGD dial in. USA can't make it. IND will not be sending "
        "anybody this time.",
        "attended: australia indonesia new-zealand thailand iom unhcr malaysia pakistan "
        "bangladesh; apologies: united-states; absent: india",
        hosts=("malaysia",),
    ),
    Passage(
        "Ms Ana Vea (Tonga), Mr Sefo Leota (Samoa) and Mr Jale Rabo (Fiji) presented their "
        "countries' trafficking cases; the observer from Canada, Ms Roy, commented on them. "
        "Victims had been taken to New Zealand, Australia and American Samoa.",
        "attended: tonga samoa fiji; observer: canada",
    ),
    Passage(
        "Item 3: Statements by delegations\nStatements were made by the representatives of"
        " Bangladesh, Lao PDR, Nepal (on behalf of the South Asian members), Palau and "
        "Türkiye. The representative of IFRC also made a statement. Written statements "
        "were submitted by Denmark and Finland.",
        "attended: bangladesh lao-pdr nepal palau turkiye ifrc",
        others=("South Asian",),
    ),
    Passage(
        "A Syrian family of five, two Iraqis and an Iranian were among those rescued off "
        "Java, officials from Indonesia's search and rescue agency told the seminar.",
        "attended: indonesia",
    ),
    Passage(
        "China and Australia signed a memorandum in the margins; China's delegation was led "
        "by Vice Minister Li, Australia's by its Ambassador for People Smuggling.",
        "attended: china australia",
    ),
    Passage(
        "Eighteen countries and territories took part (see annex), the largest number since "
        "2018. Annex: Afghanistan; Australia; Bangladesh; China (Hong Kong SAR); China (Macau"
        " SAR); India; Iran (Islamic Republic of); Korea (Rep. of); Lao PDR; New Caledonia "
        "(France); Viet Nam",
        "attended: afghanistan australia bangladesh hong-kong-sar macao-sar india iran "
        "republic-of-korea lao-pdr new-caledonia-france viet-nam",
    ),
    Passage(
        "The RSO's course in Port Vila brought together front-line officers of Vanuatu, "
        "Solomon Islands and PNG. It was opened by the Australian High Commissioner and "
        "funded by the Government of Switzerland. Certificates were handed out by IOM.",
        "attended: vanuatu solomon-islands papua-new-guinea australia iom",
    ),
)
