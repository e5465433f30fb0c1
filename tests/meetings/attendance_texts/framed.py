"""What is said of members for another reason than that they came, and what tells them apart."""

from .form import Passage

FRAMED = (
    Passage(
        "The meeting noted the ratification of the Protocol by Fiji, Nauru and Samoa. Palau "
        "attended.",
        "attended: palau",
    ),
    Passage(
        "Participants discussed labour migration from Bangladesh, Nepal and Sri Lanka to "
        "Malaysia and the UAE. Qatar was mentioned.",
        "",
    ),
    Passage(
        "Boats carrying people from Sri Lanka, Iran and Afghanistan had been intercepted. "
        "Indonesia chaired.",
        "co-chair: indonesia",
    ),
    Passage(
        "The training materials have been translated into the languages of Cambodia, Laos, "
        "Thailand and Viet Nam.",
        "",
    ),
    Passage(
        "The RSO will organise further courses in Bangladesh, Indonesia and Malaysia.",
        "",
    ),
    Passage(
        "Australia has similar agreements with Papua New Guinea, Nauru and Cambodia.",
        "",
    ),
    Passage(
        "Members welcomed the signing of bilateral arrangements between Thailand, Cambodia "
        "and Myanmar.",
        "",
    ),
    Passage(
        "Statistics from Canada, Germany, Sweden and the United Kingdom show a fall in "
        "applications.",
        "",
    ),
    Passage(
        "The Secretariat circulated a questionnaire to Bangladesh, India, Pakistan and Sri Lanka.",
        "",
    ),
    Passage(
        "The toolkit has been piloted in Fiji, the Maldives, Nepal and Viet Nam and is being "
        "reviewed in Mongolia.",
        "",
    ),
    Passage(
        "Co-chairs expressed condolences to the peoples of Myanmar, Thailand and Viet Nam "
        "affected by the earthquake.",
        "",
    ),
    Passage(
        "Funding came from Australia, Canada, New Zealand and the European Union.",
        "",
    ),
    Passage(
        "The Bali Process has 45 members, among them Afghanistan, Bangladesh, China, India "
        "and Indonesia.",
        "",
    ),
    Passage(
        "Member States such as Kiribati, Nauru and Tonga face particular challenges at sea.",
        "",
    ),
    Passage(
        "Afghanistan, Bangladesh and Myanmar are the main countries of origin; Malaysia, "
        "Thailand and Indonesia are countries of transit.",
        "",
    ),
    Passage(
        "The RSO is co-managed by Australia and Indonesia and supported by New Zealand, IOM "
        "and UNHCR.",
        "",
    ),
    Passage(
        "Letters of apology had been received from Bhutan, Mongolia and Nepal.",
        "apologies: bhutan mongolia nepal",
    ),
    Passage(
        "Officials of Iran, Iraq and Syria had applied for visas but none had arrived by the "
        "opening.",
        "",
    ),
    Passage(
        "Ruang lingkup kerja sama mencakup pencari suaka asal Afghanistan, Iran, dan Myanmar.",
        "",
    ),
    Passage(
        "Les migrants originaires du Bangladesh, du Myanmar et du Népal transitent par la "
        "Malaisie et la Thaïlande.",
        "",
    ),
    Passage(
        "Nạn nhân chủ yếu là công dân Việt Nam, Lào, Campuchia và Myanmar.",
        "",
    ),
    Passage(
        "The workshop recommended that Cambodia, Laos and Viet Nam establish focal points.",
        "",
    ),
    Passage(
        "The Minister will travel to Jakarta, Kuala Lumpur and Dhaka to meet his counterparts"
        " from Indonesia, Malaysia and Bangladesh next month.",
        "",
    ),
    Passage(
        "Since the last meeting, Tonga, Samoa and Vanuatu have adopted new anti-trafficking laws.",
        "",
    ),
    Passage(
        "A similar meeting in March had been attended by Japan, China and Mongolia.",
        "",
    ),
    Passage(
        "The consultant interviewed officials in Bangladesh, Nepal and Pakistan before the "
        "meeting.",
        "",
    ),
    Passage(
        "China, Japan and the Republic of Korea were unable to confirm by the deadline.",
        "",
    ),
    Passage(
        "Invitations went out to Canada, Norway and Switzerland.",
        "",
    ),
    Passage(
        "The agenda was prepared by the RSO in consultation with Australia, Indonesia and "
        "Thailand.",
        "",
    ),
    Passage(
        "The film follows three women from Cambodia, the Philippines and Viet Nam.",
        "",
    ),
    Passage(
        "Nothing has been heard from Iran, Iraq or Syria.",
        "",
    ),
    Passage(
        "The report compares the laws of Indonesia, Malaysia and the Philippines.",
        "",
    ),
    Passage(
        "1. The Ninth Bali Process Ministerial Conference was held in Jakarta on 12 June. 2. "
        "It was co-chaired by H.E. Mr Hadi Wibowo, Minister for Foreign Affairs of Indonesia,"
        " and Senator the Hon Jane Lowe, Minister for Foreign Affairs of Australia. 3. "
        "Ministers and senior representatives from Bangladesh, Cambodia, China, Fiji, Japan, "
        "Malaysia, New Zealand, the Philippines, Sri Lanka and Thailand participated, as did "
        "the heads of IOM, UNHCR and UNODC. 4. Ministers expressed concern over irregular "
        "movements from Myanmar and Afghanistan.",
        "co-chair: indonesia australia; attended: bangladesh cambodia china fiji japan "
        "malaysia new-zealand philippines sri-lanka thailand iom unhcr unodc",
    ),
    Passage(
        "Sebanyak 17 negara anggota mengirimkan delegasinya ke Kuala Lumpur, di antaranya "
        "Bangladesh, Filipina, Iran, Jepang, Pakistan, Papua Nugini, Sri Lanka, dan Turki. "
        "Tiga negara lain, yakni India, Nepal, dan Mongolia, absen.",
        "attended: bangladesh philippines iran japan pakistan papua-new-guinea sri-lanka "
        "turkiye; absent: india nepal mongolia",
    ),
    Passage(
        "Đồng chủ trì hội nghị là ông Budi Hadi (Indonesia) và bà Jane Lowe (Australia). Tham"
        " dự có hơn 80 đại biểu đến từ 19 nước thành viên, trong đó có Việt Nam, Lào, "
        "Campuchia, Thái Lan, Malaysia, Singapore, Philippines, Nhật Bản, Hàn Quốc và New "
        "Zealand. Liên minh châu Âu, Canada và Thụy Sĩ tham dự với tư cách quan sát viên.",
        "co-chair: indonesia australia; attended: viet-nam lao-pdr cambodia thailand malaysia"
        " singapore philippines japan republic-of-korea new-zealand; observer: european-union"
        " canada switzerland",
    ),
    Passage(
        "Subject: RE: DWG annual meeting - who's coming\nHi Priya,\nReplies so far: Yes – "
        "Australia, Indonesia, Malaysia, Sri Lanka, INTERPOL. No – Maldives, Palau. "
        "Nothing yet from Fiji, Samoa or Tonga.\nCheers, Dan",
        "attended: australia indonesia malaysia sri-lanka interpol; absent: maldives palau",
    ),
    Passage(
        "Participants: 28 officials from 11 member States (AUS, BGD, IDN, LKA, MYS, MDV, NZL,"
        " PAK, PHL, THA, VNM) and 4 experts from IOM and UNODC.",
        "member: australia bangladesh indonesia sri-lanka malaysia maldives new-zealand "
        "pakistan philippines thailand viet-nam; attended: iom unodc",
    ),
    Passage(
        "The meeting was attended by delegations from all Steering Group members (Australia, "
        "Indonesia, New Zealand, Thailand, IOM and UNHCR). The UAE joined as an invited "
        "guest, and Germany as an observer.",
        "member: australia indonesia new-zealand thailand iom unhcr; guest: "
        "united-arab-emirates; observer: germany",
    ),
    Passage(
        "Kuala Lumpur, 27 May – The RSO gathered diplomats accredited to Malaysia, including "
        "the High Commissioners of Australia, Bangladesh, New Zealand, Pakistan and Sri Lanka"
        " and the Ambassadors of Cambodia, Indonesia, Iran and Viet Nam.",
        "attended: australia bangladesh new-zealand pakistan sri-lanka cambodia indonesia "
        "iran viet-nam",
    ),
    Passage(
        "List of participants\nBrunei Darussalam\nMr Haji Ahmad bin Omar, Director, "
        "Immigration and National Registration Department\nCambodia\nGen. Sok Vanna, Deputy"
        " Director General, General Department of Immigration\nLao People's Democratic "
        "Republic\n(no nomination received)\nTimor-Leste\nMs Maria da Costa, Migration "
        "Service",
        "attended: brunei-darussalam cambodia timor-leste; absent: lao-pdr",
    ),
    Passage(
        "The session was well attended: Nauru, Palau and Kiribati took part for the first "
        "time since 2018, Iraq returned after an absence of four years, and only Bhutan's "
        "seat remained empty.",
        "attended: nauru palau kiribati iraq; absent: bhutan",
    ),
    Passage(
        "La réunion, coprésidée par l'Australie et l'Indonésie, a vu la participation du "
        "Bangladesh, du Cambodge, de la Malaisie, du Népal, des Philippines et du Viet Nam. "
        "Le HCR, l'OIM et l'ONUDC y étaient également représentés, tandis que l'OIT s'était "
        "fait excuser.",
        "co-chair: australia indonesia; attended: bangladesh cambodia malaysia nepal "
        "philippines viet-nam unhcr iom unodc; apologies: ilo",
    ),
    Passage(
        "Co-facilitated by the Philippines and UNHCR, the working-level discussion benefited "
        "from the perspectives of Bangladesh, Indonesia, Malaysia and Thailand.",
        "attended: philippines unhcr bangladesh indonesia malaysia thailand",
    ),
    Passage(
        "The United States Ambassador, the Japanese Chargé d'affaires and the Head of the EU "
        "Delegation looked in on the closing ceremony.",
        "attended: united-states japan european-union",
    ),
    Passage(
        "The Task Force has visited Bangladesh and Myanmar in the past. For this exercise it "
        "brought together planners from Australia, Indonesia, Malaysia and Thailand. The "
        "scenario involved a vessel drifting off Sri Lanka with passengers from Iran.",
        "attended: australia indonesia malaysia thailand",
    ),
    Passage(
        "In the chair: New Zealand (Ms Talia Moore) and Viet Nam (Col. Tran Minh). At the "
        "table: Australia, Bangladesh, Indonesia, Malaysia, Maldives, Pakistan. Not "
        "represented: Philippines, Sri Lanka.",
        "co-chair: new-zealand viet-nam; attended: australia bangladesh indonesia malaysia "
        "maldives pakistan; absent: philippines sri-lanka",
    ),
    Passage(
        "Immigration chiefs of Samoa, Tonga, Vanuatu and Solomon Islands flew to Brisbane; "
        "their colleague from Papua New Guinea followed by video. The Cook Islands sent "
        "regrets.",
        "attended: samoa tonga vanuatu solomon-islands papua-new-guinea",
        unknown=("Cook Islands",),
    ),
    Passage(
        "Hadir pula sebagai peninjau delegasi Amerika Serikat, Belanda, Kanada, Norwegia, dan"
        " Swiss, sementara dari organisasi internasional hadir ICRC, IFRC, dan Interpol.",
        "observer: united-states netherlands canada norway switzerland; attended: icrc ifrc "
        "interpol",
    ),
    Passage(
        "Day 1 – Australia, Fiji, Indonesia, IOM. Day 2 – as day 1, plus Malaysia and "
        "Thailand. The Solomon Islands delegation was delayed by the cyclone and missed both "
        "days.",
        "attended: australia fiji indonesia iom malaysia thailand; absent: solomon-islands",
    ),
    Passage(
        "Pacific members turned out in force (Fiji, Kiribati, Nauru, Palau, Papua New Guinea,"
        " Samoa, Solomon Islands, Tonga, Vanuatu). South Asia was thinner: only Bangladesh "
        "and the Maldives made the trip; Afghanistan, India, Nepal and Pakistan stayed away.",
        "attended: fiji kiribati nauru palau papua-new-guinea samoa solomon-islands tonga "
        "vanuatu bangladesh maldives; absent: afghanistan india nepal pakistan",
    ),
    Passage(
        "The Ministers of Foreign Affairs of Australia and Indonesia, Senator Lowe and "
        "Minister Hadi, presided. Delegations were led at ministerial level by Fiji, Nauru, "
        "New Zealand, Samoa and Timor-Leste; at deputy ministerial level by Cambodia, Iraq, "
        "Japan, Malaysia and Viet Nam; and by ambassadors in the case of Brunei Darussalam, "
        "Jordan and Nepal.",
        "co-chair: australia indonesia; attended: fiji nauru new-zealand samoa timor-leste "
        "cambodia iraq japan malaysia viet-nam brunei-darussalam jordan nepal",
    ),
    Passage(
        "UNODC's regional representative opened the training, after which officers from the "
        "Royal Thai Police, the Cambodian National Police, the Lao Department of Immigration "
        "and the Vietnamese Border Guard simulated an investigation.",
        "attended: unodc thailand cambodia lao-pdr viet-nam",
    ),
    Passage(
        "Delegates heard that returns from Australia to Sri Lanka and Viet Nam had risen, and"
        " that Bangladesh, Myanmar and Afghanistan remained the main countries of origin. "
        "Thailand was in the chair, with Malaysia, Indonesia and IOM as panellists.",
        "co-chair: thailand; attended: malaysia indonesia iom",
    ),
    Passage(
        "Participants were welcomed by Ambassador Karen Hill on behalf of Australia. Among "
        "the 45 officials: six from Bangladesh, five from Nepal, four each from Sri Lanka and"
        " the Maldives, and one from Bhutan.",
        "attended: australia bangladesh nepal sri-lanka maldives bhutan",
    ),
    Passage(
        "Attendance: Members 9 (Australia, Bangladesh, Indonesia, Malaysia, New Zealand, "
        "Thailand, IOM, UNHCR, UNODC); Observers 3 (Canada, France, UK); Secretariat 4.",
        "member: australia bangladesh indonesia malaysia new-zealand thailand iom unhcr "
        "unodc; observer: canada new-caledonia-france united-kingdom",
    ),
    Passage(
        "Officials from the Department of Foreign Affairs (Philippines), Ministry of Home "
        "Affairs (Malaysia), Ministry of Public Security (Viet Nam), Royal Thai Police "
        "(Thailand) and Polri (Indonesia) worked through the handbook.",
        "attended: philippines malaysia viet-nam thailand indonesia",
    ),
    Passage(
        "New Zealand's Principal Advisor gave an overview, complemented by short country "
        "updates (Indonesia, Malaysia, Philippines, Sri Lanka, Viet Nam).",
        "attended: new-zealand indonesia malaysia philippines sri-lanka viet-nam",
    ),
    Passage(
        "Statements of support reached the conference from Canada, Norway and Switzerland, "
        "none of which was represented. France and Germany, by contrast, had observers in the"
        " hall.",
        "absent: canada norway switzerland; observer: new-caledonia-france germany",
    ),
    Passage(
        "Thirty participants completed the course; they came from the immigration services of"
        " Fiji, Kiribati, Nauru, Papua New Guinea and Vanuatu, and were taught by staff of "
        "the Australian Border Force and Immigration New Zealand.",
        "attended: fiji kiribati nauru papua-new-guinea vanuatu australia new-zealand",
    ),
)
