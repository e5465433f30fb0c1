"""Sentences in English."""

from .form import Passage

MORE_SENTENCES = (
    Passage(
        "Nauru (not present), Samoa (present), Kiribati (online), Tuvalu (present)",
        "absent: nauru; attended: samoa kiribati",
        unknown=("Tuvalu",),
    ),
    Passage(
        "Indonesia was the host. Delegates arrived from Viet Nam, Lao PDR and the Philippines.",
        "attended: indonesia viet-nam lao-pdr philippines",
        hosts=("indonesia",),
    ),
    Passage(
        "The meeting was attended by the Ministers of Interior of Bhutan, Nepal and India, "
        "and by the Commissioner of Police of Fiji.",
        "attended: bhutan nepal india fiji",
    ),
    Passage(
        "Canada observed the proceedings. The Solomon Islands and Papua New Guinea both took "
        "part for the first time.",
        "observer: canada; attended: solomon-islands papua-new-guinea",
    ),
    Passage(
        "The Steering Group (Australia, Indonesia, New Zealand, Thailand, IOM and UNHCR) met "
        "in Geneva, Switzerland.",
        "attended: australia indonesia new-zealand thailand iom unhcr",
    ),
    Passage(
        "Pakistan and Afghanistan were not represented. Uzbekistan was.",
        "absent: pakistan afghanistan",
        unknown=("Uzbekistan",),
    ),
    Passage(
        "Ms Chen (China) and Mr Kim (Republic of Korea) could not travel and sent apologies; "
        "Mr Sato (Japan) attended on their behalf.",
        "apologies: china republic-of-korea; attended: japan",
    ),
    Passage(
        "Participants were welcomed by the Minister of Justice of Timor-Leste. They included "
        "officials from Cambodia and Viet Nam.",
        "attended: cambodia viet-nam timor-leste",
    ),
    Passage(
        "Bali, Indonesia, 5 April 2013 – Foreign ministers of Australia, Malaysia and "
        "Thailand attended a conference on people smuggling, hearing that boats had left Sri "
        "Lanka for Christmas Island.",
        "attended: australia malaysia thailand",
    ),
    Passage(
        "In attendance were representatives from Afghanistan, Australia, Bangladesh. Canada "
        "and UNODC attended as observers. The Regional Support Office (RSO) co-managers, Mr "
        "X and Ms Y, and JCLEC were also in attendance.",
        "attended: afghanistan australia bangladesh; observer: canada unodc",
        others=("Regional Support Office", "JCLEC"),
    ),
    Passage(
        "1. The Second Regional Workshop was held in Siem Reap, Cambodia, on 4 and 5 March "
        "2014. It was co-hosted by the Royal Government of Cambodia and the Government of "
        "Australia and attended by 46 participants from Brunei Darussalam, Cambodia, "
        "Indonesia, Lao PDR, Malaysia, Myanmar, the Philippines, Singapore, Thailand and "
        "Viet Nam, as well as representatives of IOM, UNHCR, the RSO and two NGOs, Liberty "
        "Asia and World Vision.",
        "attended: brunei-darussalam cambodia indonesia lao-pdr malaysia myanmar philippines "
        "singapore thailand viet-nam iom unhcr australia",
        others=("RSO", "Liberty Asia", "World Vision"),
        hosts=("cambodia", "australia"),
    ),
    Passage(
        "2. Delegations from the following members attended the Meeting: Australia, "
        "Bangladesh, Indonesia, New Zealand, Sri Lanka and Thailand. 3. The following "
        "observers also attended: Canada, Switzerland. 4. India and Pakistan conveyed their "
        "regrets.",
        "member: australia bangladesh indonesia new-zealand sri-lanka thailand; observer: "
        "canada switzerland; apologies: india pakistan",
    ),
    Passage(
        "The session brought together police and immigration officers from Fiji, Kiribati, "
        "Samoa and Tonga, supported by New Zealand Police and the Pacific Immigration "
        "Development Community.",
        "attended: fiji kiribati samoa tonga",
    ),
    Passage(
        "Delegates included the Attorney-General of Fiji, the Deputy Commissioner of Police "
        "of Samoa, the Director of Immigration of Tonga and the UNODC Regional "
        "Representative.",
        "attended: fiji samoa tonga unodc",
    ),
    Passage(
        "Viet Nam's Deputy Foreign Minister, Mr Nguyen Quoc, chaired the meeting, which was "
        "attended by delegates from Cambodia, China, Laos and Thailand.",
        "attended: cambodia china lao-pdr thailand; co-chair: viet-nam",
    ),
    Passage(
        "Representatives of Iran were unable to obtain visas and did not attend.",
        "absent: iran",
    ),
    Passage(
        "Japan, the United States and the United Kingdom, as donors, were also present.",
        "attended: japan united-states united-kingdom",
    ),
    Passage(
        "Bhutan joined as an observer and Mongolia as a guest.",
        "observer: bhutan; guest: mongolia",
    ),
    Passage(
        "Apart from Nepal, all members of the Ad Hoc Group took part.",
        "absent: nepal",
    ),
    Passage(
        "Among those attending were Ms Lee of Singapore, Mr Khan of Pakistan and a "
        "representative of the Holy See.",
        "attended: singapore pakistan",
        unknown=("Holy See",),
    ),
    Passage(
        "Australia, Indonesia, Malaysia, and Thailand participated in the meeting while "
        "Singapore, who had earlier confirmed participation, withdrew.",
        "attended: australia indonesia malaysia thailand; apologies: singapore",
    ),
    Passage(
        "The seminar, attended by Thailand, Cambodia and Lao PDR, dealt with migrants from "
        "Myanmar, Bangladesh and Viet Nam in Thailand and Malaysia.",
        "attended: thailand cambodia lao-pdr",
    ),
    Passage(
        "Canada and the UK attended in their capacity as observers, Germany and Italy in the "
        "capacity of guests.",
        "observer: canada united-kingdom; guest: germany italy",
    ),
    Passage(
        "The Ministers of Foreign Affairs of Afghanistan, Australia, India, Indonesia and "
        "Timor-Leste attended, along with deputy ministers from Japan and the Republic of "
        "Korea and ambassadors from Iraq, Jordan and Türkiye.",
        "attended: afghanistan australia india indonesia timor-leste japan republic-of-korea "
        "iraq jordan turkiye",
    ),
    Passage(
        "Two people from the Maldives, one from Nepal and three from Sri Lanka attended.",
        "attended: maldives nepal sri-lanka",
    ),
    Passage(
        "Mongolia had planned to attend but was prevented by flight cancellations. Kiribati "
        "had hoped to come.",
        "apologies: mongolia",
    ),
    Passage(
        "The Bali Process Co-Chairs, represented by Ambassador Lucy Hale (Australia) and "
        "Director General Tri Wahyu (Indonesia), opened the session. Delegates from Brunei "
        "and Laos were present.",
        "attended: brunei-darussalam lao-pdr australia indonesia",
    ),
    Passage(
        "The meeting heard from UNHCR on the Rohingya situation in Bangladesh. IOM briefed "
        "participants on returns to Afghanistan. Nobody from Myanmar attended.",
        "attended: iom unhcr; absent: myanmar",
    ),
    Passage(
        "Ninety participants from government agencies, international organisations (UNHCR, "
        "IOM, ILO) and civil society (Caritas, Oxfam) attended from across the region.",
        "attended: unhcr iom ilo",
        others=("Caritas", "Oxfam"),
    ),
    Passage(
        "The U.S. Department of State, the Japanese Embassy, the Indian High Commission and "
        "the Korean Ministry of Justice were represented.",
        "attended: united-states japan india republic-of-korea",
    ),
    Passage(
        "Hong Kong, China and Macao, China also attended.",
        "attended: hong-kong-sar macao-sar",
        ambiguous=("China",),
    ),
    Passage(
        "The United Nations (UNHCR, UNODC and UNDP) and the Red Cross (ICRC) attended.",
        "attended: unhcr unodc undp icrc",
        others=("United Nations",),
    ),
    Passage(
        "Congo, Georgia and Turkey; Niger, Nigeria; Austria, Australia.",
        "attended: turkiye austria australia",
        unknown=("Congo", "Georgia", "Niger", "Nigeria"),
    ),
    Passage(
        "The meeting was not attended by Fiji or Samoa.",
        "absent: fiji samoa",
    ),
    Passage(
        "Fiji, Samoa and Tonga all attended. However, Vanuatu was not able to be present, "
        "and the Solomon Islands withdrew.",
        "attended: fiji samoa tonga; apologies: vanuatu solomon-islands",
    ),
    Passage(
        "Delegates came from as far afield as Türkiye and Jordan.",
        "attended: turkiye jordan",
    ),
    Passage(
        "Statements were made by Australia, Bangladesh, India, Indonesia and UNHCR.",
        "attended: australia bangladesh india indonesia unhcr",
    ),
    Passage(
        "Sixteen Ad Hoc Group members attended in person or online (Australia, Bangladesh, "
        "Fiji), and one sent apologies (Nepal).",
        "attended: australia bangladesh fiji; apologies: nepal",
    ),
    Passage(
        "Indonesia, Malaysia and Singapore (all observers) followed the discussion, which "
        "was attended by Bhutan and Nepal.",
        "observer: indonesia malaysia singapore; attended: bhutan nepal",
    ),
    Passage(
        "The participants were drawn from immigration agencies in Cambodia, Lao PDR, "
        "Thailand and Viet Nam.",
        "attended: cambodia lao-pdr thailand viet-nam",
    ),
    Passage(
        "Some 40 officials from 9 Pacific States, including Fiji, Samoa and Tonga, completed "
        "the course in Apia, Samoa.",
        "attended: fiji samoa tonga",
    ),
    Passage(
        "Bangladesh will host the next meeting. Cambodia offered to host the 2027 workshop. "
        "Today's session was attended by Japan and Mongolia.",
        "attended: japan mongolia",
    ),
    Passage(
        "Pursuant to the invitation of the Co-Chairs, Norway and the International Committee "
        "of the Red Cross attended as observers.",
        "observer: norway icrc",
    ),
    Passage(
        "Representatives of civil society organisations (Migrant Forum in Asia, Asia Pacific "
        "Refugee Rights Network) and academia (University of Sydney, Mahidol University) "
        "joined the second day.",
        "",
        others=(
            "Migrant Forum in Asia",
            "Asia Pacific Refugee Rights Network",
            "University of Sydney",
            "Mahidol University",
        ),
    ),
    Passage(
        "The Netherlands, Belgium and the European Union's delegation to Indonesia attended "
        "the closing session.",
        "attended: netherlands belgium european-union",
    ),
    Passage(
        "China's representative said Beijing would consider the text. Representatives of "
        "Viet Nam and the Philippines also took the floor.",
        "attended: china viet-nam philippines",
    ),
    Passage(
        "Seventeen of the 19 Ad Hoc Group members were present. Afghanistan and Myanmar were not.",
        "absent: afghanistan myanmar",
    ),
    Passage(
        "Samoa, represented by Fiji, and Tonga, represented by its High Commissioner in "
        "Canberra, Australia, were recorded as present.",
        "attended: samoa tonga fiji",
    ),
    Passage(
        "The Minister for Immigration of Papua New Guinea, Hon. John Kaupa, and the Nauruan "
        "Secretary for Justice attended.",
        "attended: papua-new-guinea nauru",
    ),
    Passage(
        "Apologies had been received from Iraq and the Syrian Arab Republic; no response had "
        "been received from Jordan.",
        "apologies: iraq syria",
    ),
    Passage(
        "UN agencies (UNHCR, UNODC, UNDP) and the Pacific Islands Forum Secretariat were in "
        "attendance as was a delegation from New Caledonia.",
        "attended: unhcr unodc undp pacific-islands-forum-secretariat new-caledonia-france",
        others=("UN",),
    ),
    Passage(
        "Delegates (in alphabetical order): Afghanistan; Bangladesh; Fiji; New Zealand; Viet Nam.",
        "attended: afghanistan bangladesh fiji new-zealand viet-nam",
    ),
    Passage(
        "Thailand joined the meeting late and Cambodia left early.",
        "attended: thailand",
    ),
    Passage(
        "Fiji was represented at officials level, Samoa by its ambassador and Palau by its "
        "minister.",
        "attended: fiji samoa palau",
    ),
    Passage(
        "Sri Lanka and the Maldives sent delegations. Pakistan sent an observer.",
        "attended: sri-lanka maldives; observer: pakistan",
    ),
    Passage(
        "The meeting, chaired by Malaysia, was attended by all ASEAN member states and "
        "Timor-Leste.",
        "co-chair: malaysia; attended: timor-leste",
        others=("ASEAN",),
    ),
    Passage(
        "Co-chairs: Australia & Indonesia. Participants: Bangladesh, Malaysia, Thailand & UNHCR.",
        "co-chair: australia indonesia; attended: bangladesh malaysia thailand unhcr",
    ),
    Passage(
        "Not all invited States came. Bhutan, which had been invited, was absent; so was Nepal.",
        "absent: bhutan nepal",
    ),
    Passage(
        "Participants heard presentations by Australia on visas, by Canada on biometrics and "
        "by INTERPOL on databases.",
        "attended: australia canada interpol",
    ),
    Passage(
        "Officials from Australia's Department of Home Affairs, New Zealand's Ministry of "
        "Business, Innovation and Employment, and the US Department of Homeland Security "
        "attended.",
        "attended: australia new-zealand united-states",
    ),
    Passage(
        "The Association of Southeast Asian Nations (ASEAN) Secretariat, the Asian "
        "Development Bank (ADB) and the World Bank took part as observers.",
        "observer: asean-secretariat asian-development-bank world-bank",
    ),
    Passage(
        "The Ministry of Foreign Affairs of the Kingdom of Thailand, the Ministry of Public "
        "Security of the Socialist Republic of Viet Nam and the Ministry of Home Affairs of "
        "the Republic of Singapore sent representatives.",
        "attended: thailand viet-nam singapore",
    ),
    Passage(
        "Sejumlah negara, seperti Pakistan, Bangladesh, dan Nepal, mengirimkan perwakilan. "
        "Sementara itu, Jepang dan Korea Selatan hanya mengirimkan pengamat.",
        "attended: pakistan bangladesh nepal; observer: japan republic-of-korea",
    ),
    Passage(
        "Mr. Samoa Faleolo, Ms Chad Brown and Mr Jordan Lee (Tonga) attended.",
        "attended: tonga",
    ),
    Passage(
        "The Prime Minister of Samoa opened the meeting; the Governor of Bali gave a dinner.",
        "attended: samoa",
    ),
    Passage(
        "3. The Meeting was attended by delegations from Brunei Darussalam, the Kingdom of "
        "Cambodia, the Republic of Indonesia, the Lao People’s Democratic Republic, "
        "Malaysia, the Republic of the Union of Myanmar, the Republic of the Philippines, "
        "the Republic of Singapore, the Kingdom of Thailand and the Socialist Republic of "
        "Viet Nam, and was chaired by Malaysia.",
        "attended: brunei-darussalam cambodia indonesia lao-pdr myanmar philippines "
        "singapore thailand viet-nam; co-chair: malaysia",
    ),
    Passage(
        "It was the first meeting at which Tonga and Vanuatu took part. Australia, speaking "
        "on behalf of the donors, and Indonesia, as host, thanked all delegations.",
        "attended: tonga vanuatu australia indonesia",
        hosts=("indonesia",),
    ),
    Passage(
        "Myanmar, although a member, did not send a delegation.",
        "absent: myanmar",
    ),
    Passage(
        "I confirm that Fiji, Samoa and Tonga will be represented. We regret that Vanuatu "
        "cannot attend.",
        "invited: fiji samoa tonga; apologies: vanuatu",
    ),
)
