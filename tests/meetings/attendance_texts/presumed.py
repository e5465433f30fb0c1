"""Enumerations with verbs no list holds, notes of officers, and what frames them otherwise."""

from .form import Passage

PRESUMED = (
    Passage(
        "Delegates from Cambodia, Lao PDR, Viet Nam and Thailand sat down in Bangkok on "
        "Tuesday with counterparts from the Maldives and Nepal; UNODC and INTERPOL sent "
        "experts.",
        "attended: cambodia lao-pdr viet-nam thailand maldives nepal unodc interpol",
    ),
    Passage(
        "Around the table were officials of Malaysia, Bangladesh, Sri Lanka and Pakistan, "
        "together with the ILO. Canada listened in as an observer.",
        "attended: malaysia bangladesh sri-lanka pakistan ilo; observer: canada",
    ),
    Passage(
        "Turut hadir dalam pertemuan tersebut delegasi dari Malaysia, Thailand, Filipina, "
        "Vietnam, serta perwakilan UNHCR dan IOM. Sementara itu, Selandia Baru berhalangan "
        "hadir.",
        "attended: malaysia thailand philippines viet-nam unhcr iom; apologies: new-zealand",
    ),
    Passage(
        "Tham dự Hội nghị có đại diện các nước Ô-xtrây-li-a, In-đô-nê-xi-a, Ma-lai-xi-a, Thái"
        " Lan, Phi-líp-pin, Niu Di-lân và các tổ chức quốc tế như IOM, UNHCR, ILO.",
        "attended: australia indonesia malaysia thailand philippines new-zealand iom unhcr ilo",
    ),
    Passage(
        "Ont pris part aux travaux les représentants de l'Australie, de l'Indonésie, du "
        "Bangladesh, de la Malaisie, du Sri Lanka et de la Thaïlande, ainsi que ceux du HCR "
        "et de l'OIM. Le Canada et la Suisse y ont assisté en qualité d'observateurs. L'Inde "
        "s'était excusée.",
        "attended: australia indonesia bangladesh malaysia sri-lanka thailand unhcr iom; "
        "observer: canada switzerland; apologies: india",
    ),
    Passage(
        "The Co-Chairs, Ambassador Paul Ashby of Australia and Dr Bima Prasetya of Indonesia,"
        " welcomed the heads of delegation of New Zealand, Thailand, Malaysia and the "
        "Philippines and the representatives of UNHCR and IOM.",
        "co-chair: australia indonesia; attended: new-zealand thailand malaysia philippines "
        "unhcr iom",
    ),
    Passage(
        "Present: Afghanistan, Bangladesh, Bhutan, Brunei, Fiji, Hong Kong SAR\nObservers:"
        " Canada, UK, EU, ICRC\nApologies: Kiribati, Tuvalu, Palau",
        "attended: afghanistan bangladesh bhutan brunei-darussalam fiji hong-kong-sar; "
        "observer: canada united-kingdom european-union icrc; apologies: kiribati palau",
        unknown=("Tuvalu",),
    ),
    Passage(
        "A total of 27 frontline officers from Bangladesh, Indonesia, Maldives, Malaysia, "
        "Nepal, the Philippines, Sri Lanka and Timor-Leste completed the five-day workshop, "
        "which was facilitated by trainers from Australia, New Zealand and IOM.",
        "attended: bangladesh indonesia maldives malaysia nepal philippines sri-lanka "
        "timor-leste australia new-zealand iom",
    ),
    Passage(
        "Ministers and senior officials of 45 countries are meeting. Foreign ministers from "
        "Malaysia, Nauru, Papua New Guinea and Sri Lanka flew in on Monday night, while "
        "Japan, South Korea and China dispatched vice ministers.",
        "attended: malaysia nauru papua-new-guinea sri-lanka japan republic-of-korea china",
    ),
    Passage(
        "The roundtable convened 32 practitioners representing the governments of Australia, "
        "Indonesia, the Philippines, the Republic of Korea and the United States of America; "
        "civil society; and the International Organization for Migration.",
        "attended: australia indonesia philippines republic-of-korea united-states iom",
    ),
    Passage(
        "Thailand hosted. The workshop, organised by the RSO with funding from the European "
        "Union, drew immigration officers out of Cambodia, Laos, Myanmar and Viet Nam.",
        "attended: thailand cambodia lao-pdr myanmar viet-nam",
        hosts=("thailand",),
    ),
    Passage(
        "It was the first time Mongolia had taken its seat at the table. Also new this year: "
        "Tonga and Vanuatu. The delegation of Iran left before the closing session.",
        "attended: mongolia tonga vanuatu iran",
    ),
    Passage(
        "Hadir sebagai peserta: Australia, Bangladesh, India, Malaysia, Maladewa, Myanmar, "
        "Pakistan, Sri Lanka dan Thailand. Bertindak sebagai pengamat: Kanada, Amerika "
        "Serikat dan Sekretariat ASEAN.",
        "attended: australia bangladesh india malaysia maldives myanmar pakistan sri-lanka "
        "thailand; observer: canada united-states asean-secretariat",
    ),
    Passage(
        "The working group heard presentations by Indonesia, New Zealand, Sri Lanka and "
        "UNODC, and interventions from Fiji, Nauru and the Marshall Islands.",
        "attended: indonesia new-zealand sri-lanka unodc fiji nauru",
        unknown=("Marshall Islands",),
    ),
    Passage(
        "Statements were delivered by the distinguished representatives of Bangladesh, China,"
        " Iraq, Jordan, Türkiye and the United Arab Emirates. The observer delegations of "
        "Germany, Norway and Sweden also took the floor.",
        "attended: bangladesh china iraq jordan turkiye united-arab-emirates; observer: "
        "germany norway sweden",
    ),
    Passage(
        "Participating States: Australia; Indonesia; Malaysia; Maldives; Nauru; New Zealand; "
        "Thailand. International organisations: IOM; UNHCR. Secretariat: RSO.",
        "attended: australia indonesia malaysia maldives nauru new-zealand thailand iom unhcr",
        others=("RSO",),
    ),
    Passage(
        "Apart from Afghanistan and Syria, whose officials did not obtain visas, every "
        "invited State came: Iran, Iraq, Jordan, Pakistan, Turkey.",
        "absent: afghanistan syria; attended: iran iraq jordan pakistan turkiye",
    ),
    Passage(
        "Quinze délégations ont répondu présent, dont celles du Cambodge, de la Chine, des "
        "Fidji, des Îles Salomon, du Laos et du Népal. Étaient absents la Mongolie et le "
        "Bhoutan.",
        "attended: cambodia china fiji solomon-islands lao-pdr nepal; absent: mongolia bhutan",
    ),
    Passage(
        "Sri Lanka, Malaysia and Viet Nam shared their experience with the returnees from "
        "Australia. IOM moderated the session.",
        "attended: sri-lanka malaysia viet-nam iom",
    ),
    Passage(
        "The meeting expressed its condolences to Nepal and Indonesia over the earthquakes "
        "and noted arrivals from Myanmar and Bangladesh. New Zealand and Fiji co-chaired.",
        "co-chair: new-zealand fiji",
    ),
    Passage(
        "Joining Australia and Indonesia in the Steering Group were New Zealand, Thailand, "
        "UNHCR and the IOM.",
        "attended: australia indonesia new-zealand thailand unhcr iom",
    ),
    Passage(
        "Delegations: Australia (Head: Ms Jane Lowe), Indonesia (Head: Mr Budi Hadi), Japan, "
        "Lao PDR, Macao SAR, Malaysia, New Caledonia, Switzerland (obs.), South Africa "
        "(obs.), World Bank (obs.)",
        "attended: australia indonesia japan lao-pdr macao-sar malaysia new-caledonia-france;"
        " observer: switzerland south-africa world-bank",
    ),
    Passage(
        "The event was opened by the Foreign Minister of Indonesia and the Minister for Home "
        "Affairs of Australia. Ministers or deputy ministers led the delegations of "
        "Bangladesh, Brunei Darussalam, Fiji, Maldives, Nauru, Sri Lanka and Timor-Leste.",
        "attended: indonesia australia bangladesh brunei-darussalam fiji maldives nauru "
        "sri-lanka timor-leste",
    ),
    Passage(
        "Myanmar's delegation was headed by the Director General of the Immigration "
        "Department. Pakistan's was led by Additional Secretary Imran Ali; India's by its "
        "High Commissioner.",
        "attended: myanmar pakistan india",
    ),
    Passage(
        "Đoàn Việt Nam do Thứ trưởng Bộ Ngoại giao dẫn đầu. Các đoàn Lào, Campuchia, Myanmar "
        "và Singapore cũng có mặt.",
        "attended: viet-nam lao-pdr cambodia myanmar singapore",
    ),
    Passage(
        "We regret that colleagues from Tonga, Samoa and Vanuatu will not be joining us this "
        "time. Everyone else on the list (Australia, New Zealand, Fiji, Papua New Guinea) has"
        " registered.",
        "absent: tonga samoa vanuatu; attended: australia new-zealand fiji papua-new-guinea",
    ),
    Passage(
        "At the invitation of the co-chairs, the European Union, Austria, Belgium, Finland, "
        "Italy and Spain followed the proceedings as observers.",
        "observer: european-union austria belgium finland italy spain",
    ),
    Passage(
        "Membership of the Group comprises Australia, Bangladesh, Indonesia, Malaysia and "
        "Thailand. The fourth meeting saw the participation of Indonesia, Malaysia and "
        "Thailand only.",
        "attended: indonesia malaysia thailand",
    ),
    Passage(
        "Peserta lokakarya berasal dari Indonesia, Malaysia, Filipina dan Timor Leste, dengan"
        " narasumber dari Kepolisian Federal Australia dan UNODC.",
        "attended: indonesia malaysia philippines timor-leste australia unodc",
    ),
    Passage(
        "India, Iran and Iraq were invited. Of these only India accepted.",
        "invited: iran iraq; confirmed: india",
    ),
    Passage(
        "Minutes of the 3rd meeting. Attendees – DFAT (Australia), Kemlu (Indonesia), MFA "
        "Thailand, MBIE New Zealand, DFA Philippines, KDN Malaysia. Regrets – MoFA Japan.",
        "attended: australia indonesia thailand new-zealand philippines malaysia; apologies: japan",
    ),
    Passage(
        "Wakil Malaysia, Singapura, Brunei dan Indonesia menghadiri mesyuarat itu, manakala "
        "Kemboja dan Laos tidak menghantar wakil.",
        "attended: malaysia singapore brunei-darussalam indonesia; absent: cambodia lao-pdr",
    ),
    Passage(
        "Twelve States spoke in the general debate: Afghanistan, Bangladesh, China, Fiji, "
        "India, Iran, Japan, Jordan, Nauru, Palau, Samoa and Tonga.",
        "attended: afghanistan bangladesh china fiji india iran japan jordan nauru palau "
        "samoa tonga",
    ),
    Passage(
        "The Australian delegation comprised officials from the Department of Home Affairs "
        "and the Attorney-General's Department. Indonesia fielded the largest team, with "
        "eleven members. Neither Iraq nor Syria was represented.",
        "attended: australia indonesia; absent: iraq syria",
    ),
    Passage(
        "Konferensi ini diikuti 12 negara, antara lain Australia, Bangladesh, India, "
        "Malaysia, Maladewa, Pakistan dan Uni Emirat Arab, serta tiga organisasi "
        "internasional, yaitu IOM, UNHCR dan UNODC.",
        "attended: australia bangladesh india malaysia maldives pakistan united-arab-emirates"
        " iom unhcr unodc",
    ),
    Passage(
        "Étaient représentés : Afghanistan, Bangladesh, Chine, Émirats arabes unis, Inde, "
        "Iran, Jordanie, Malaisie, Maldives, Pakistan, Philippines, République de Corée, "
        "Turquie. Observateurs : Allemagne, Belgique, Norvège, Suède, Union européenne, CICR.",
        "attended: afghanistan bangladesh china united-arab-emirates india iran jordan "
        "malaysia maldives pakistan philippines republic-of-korea turkiye; observer: germany "
        "belgium norway sweden european-union icrc",
    ),
    Passage(
        "Members engaged UNODC, ILO and the private sector in a closed session. Contributions"
        " came from the floor, notably from the Philippines, Viet Nam and Sri Lanka.",
        "attended: unodc ilo philippines viet-nam sri-lanka",
    ),
    Passage(
        "The workshop trained thirty investigators, among whom were officers of the Fiji "
        "Police Force, the Royal Solomon Islands Police Force, the Tonga Immigration Division"
        " and the Vanuatu Immigration Service.",
        "attended: fiji solomon-islands tonga vanuatu",
    ),
    Passage(
        "The Group, made up of Australia, Indonesia, New Zealand, Thailand, IOM and UNHCR, "
        "met on the margins. All six were at the table.",
        "attended: australia indonesia new-zealand thailand iom unhcr",
    ),
    Passage(
        "Government partners from Maldives and Sri Lanka travelled to Kuala Lumpur to take "
        "part, hosted by the Immigration Department of Malaysia.",
        "attended: maldives sri-lanka malaysia",
        hosts=("malaysia",),
    ),
    Passage(
        "Pakistan's delegate raised the situation of Afghan nationals in Iran. The delegate "
        "of Bangladesh referred to the camps in Cox's Bazar and to Myanmar.",
        "attended: pakistan bangladesh",
    ),
    Passage(
        "Present for the Co-Chairs: Ms Jane Lowe (Australia), Mr Budi Hadi (Indonesia). "
        "Present for members: Mr Ravi Silva (Sri Lanka), Ms Somsri Jaidee (Thailand), Mr Dan "
        "Grant (UNHCR). Excused: Mr Taro Ito (Japan).",
        "co-chair: australia indonesia; member: sri-lanka thailand unhcr; apologies: japan",
    ),
    Passage(
        "New Zealand's Minister of Immigration gave the keynote. He was followed by ministers"
        " from Australia, Fiji, Indonesia and Sri Lanka.",
        "attended: new-zealand australia fiji indonesia sri-lanka",
    ),
    Passage(
        "Attendance list: AUS x3, IDN x4, NZL x1, THA x2. Observers: CAN, GBR, USA.",
        "attended: australia indonesia new-zealand thailand; observer: canada united-kingdom "
        "united-states",
    ),
    Passage(
        "The regional consultation was convened by the Government of Bangladesh with IOM and "
        "attracted senior officials of the Maldives, Nepal, Sri Lanka, Pakistan and India.",
        "attended: bangladesh iom maldives nepal sri-lanka pakistan india",
    ),
    Passage(
        "Kicking off the first day, Indonesia, Malaysia and the Philippines set out their "
        "national responses; Viet Nam, Thailand and Cambodia did so on day two.",
        "attended: viet-nam thailand cambodia",
        ambiguous=("Indonesia", "Malaysia", "Philippines"),
    ),
    Passage(
        "Rapat dipimpin oleh Ketua Bersama dari Australia dan Indonesia dan dihadiri wakil "
        "dari Selandia Baru, Thailand, UNHCR, dan IOM. Sri Lanka tidak dapat mengirimkan "
        "delegasi.",
        "co-chair: australia indonesia; attended: new-zealand thailand unhcr iom; apologies: "
        "sri-lanka",
    ),
    Passage(
        "Nine of the ten ASEAN States sent teams. Only Myanmar stayed at home. The nine were "
        "Brunei Darussalam, Cambodia, Indonesia, Lao PDR, Malaysia, the Philippines, "
        "Singapore, Thailand and Viet Nam.",
        "absent: myanmar; attended: brunei-darussalam cambodia indonesia lao-pdr malaysia "
        "philippines singapore thailand viet-nam",
    ),
    Passage(
        "Officials of the Hong Kong and Macao immigration authorities, who attended for the "
        "first time, shared data on document fraud with colleagues from Japan and the "
        "Republic of Korea.",
        "attended: hong-kong-sar macao-sar japan republic-of-korea",
    ),
    Passage(
        "Mr Chair, distinguished colleagues: on behalf of the delegation of Sri Lanka I thank"
        " the Government of Malaysia for its hospitality.",
        "attended: sri-lanka",
    ),
    Passage(
        "Table 1: Afghanistan, Iran, Pakistan. Table 2: Cambodia, Lao PDR, Viet Nam. Table 3:"
        " Fiji, Samoa, Tonga.",
        "attended: afghanistan iran pakistan cambodia lao-pdr viet-nam fiji samoa tonga",
    ),
    Passage(
        "The Bali Process brings together 45 States. Its Ad Hoc Group includes Afghanistan, "
        "Bangladesh, India and Sri Lanka. This week's session drew Bangladesh and Sri Lanka, "
        "but not India; Afghanistan has not taken part since 2021.",
        "attended: bangladesh sri-lanka; absent: india afghanistan",
    ),
    Passage(
        "The following were in attendance for all or part of the meeting: the Kingdom of "
        "Cambodia, the Republic of Fiji, the Republic of Indonesia, the Lao People's "
        "Democratic Republic, the Union of Myanmar, the Democratic Socialist Republic of Sri "
        "Lanka, the Socialist Republic of Viet Nam.",
        "attended: cambodia fiji indonesia lao-pdr myanmar sri-lanka viet-nam",
    ),
    Passage(
        "IOM Chief of Mission in Indonesia Tom Reed and UNHCR Representative Fay Bauer were "
        "among the speakers; the ICRC's regional delegate listened in.",
        "attended: iom unhcr icrc",
    ),
    Passage(
        "The Task Force thanked Viet Nam and New Zealand for co-chairing and took note of a "
        "paper submitted by Nepal, which was not present.",
        "co-chair: viet-nam new-zealand; absent: nepal",
    ),
    Passage(
        "Mesyuarat dipengerusikan bersama oleh Australia dan Indonesia. Negara yang menyertai"
        " ialah Brunei, Filipina, Kemboja, Laos, Malaysia, Myanmar, Singapura, Thailand dan "
        "Vietnam. Kanada hadir sebagai pemerhati.",
        "co-chair: australia indonesia; attended: brunei-darussalam philippines cambodia "
        "lao-pdr malaysia myanmar singapore thailand viet-nam; observer: canada",
    ),
    Passage(
        "Participants learned about arrivals of Rohingya from Myanmar and Bangladesh in "
        "Malaysia and Indonesia. They themselves came from Mongolia, Nepal and Bhutan.",
        "attended: mongolia nepal bhutan",
    ),
)
