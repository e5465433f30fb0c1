"""Reports, statements, pages of the forum's office and officers' notes, in their usual forms."""

from .form import Passage

REPORTS = (
    Passage(
        "The seventh Working Group meeting was held virtually on 21-23 September 2021. It was"
        " attended by representatives from Australia, Bangladesh, Indonesia, Malaysia, "
        "Maldives, New Zealand, Philippines, Sri Lanka, Thailand and Vietnam, along with IOM,"
        " UNHCR and UNODC. The ILO and Walk Free joined as observers. The Working Group was "
        "established in 2014 at the initiative of Indonesia, and has met in Thailand and "
        "Cambodia.",
        "attended: australia bangladesh indonesia malaysia maldives new-zealand philippines "
        "sri-lanka thailand viet-nam iom unhcr unodc; observer: ilo",
        unknown=("Walk Free",),
    ),
    Passage(
        "Co-Chairs' Statement: 1. Senior officials of the Bali Process Ad Hoc Group met in "
        "Canberra on 6 August 2014, co-chaired by Indonesia and Australia. 2. Members "
        "welcomed the attendance of Canada and the UNODC as observers. 3. They thanked Sri "
        "Lanka for hosting the technical experts' workshop earlier in the year and welcomed "
        "the offer of Thailand to host the next workshop. 4. Participants noted the "
        "presentations of IOM and UNHCR on trends in the Andaman Sea.",
        "co-chair: indonesia australia; observer: canada unodc; attended: iom unhcr",
    ),
    Passage(
        "KUALA LUMPUR, Oct 31 – Malaysia is hosting the 12th Bali Process Ad Hoc Group Senior"
        " Officials' Meeting, which was opened today by Home Ministry secretary-general Datuk"
        " Seri Adi Hamid. Officials from 18 countries including Afghanistan, Bangladesh, "
        "India, Myanmar, Pakistan, Thailand and the United States are attending. The Bali "
        "Process, set up in 2002 by Indonesia and Australia, has 48 members.",
        "attended: malaysia afghanistan bangladesh india myanmar pakistan thailand united-states",
        hosts=("malaysia",),
    ),
    Passage(
        "List of participants\nAustralia\nMs Jane Lowe, Director, Department of Home "
        "Affairs\nBangladesh\nMr Abdul Karim, Joint Secretary, Ministry of Home Affairs\nSri"
        " Lanka\nMr Nimal Perera, Controller General, Department of Immigration and "
        "Emigration\nMr Sunil Fernando, Counsellor, Embassy of Sri Lanka in Jakarta\nUnited"
        " Arab Emirates\nCol. Ahmed Saeed, Ministry of Interior\nInternational Organization"
        " for Migration\nMs Maria Lopez, Programme Manager, IOM "
        "Indonesia\nObservers\nSwitzerland\nMr Hans Keller, Embassy of Switzerland in "
        "Thailand",
        "attended: australia bangladesh sri-lanka united-arab-emirates iom; observer: switzerland",
    ),
    Passage(
        "Dear Ratna, confirmed so far: Australia (4 pax), New Zealand (2), Indonesia (6), "
        "Thailand (3), UNODC (1). Malaysia and Brunei have sent their apologies. Still "
        "waiting for Nepal and Bhutan. Regards, Tim",
        "attended: australia new-zealand indonesia thailand unodc; apologies: malaysia "
        "brunei-darussalam",
    ),
    Passage(
        "The ministers of Nauru and Papua New Guinea did not travel and sent deputies. The "
        "Minister of Vanuatu could not attend and was represented by the High Commissioner in"
        " Canberra. Kiribati and Tuvalu were absent.",
        "attended: nauru papua-new-guinea vanuatu; absent: kiribati",
        unknown=("Tuvalu",),
    ),
    Passage(
        "Not all the Pacific members were there: Samoa and Tonga were not able to come. Fiji "
        "was. So were Palau and the Marshall Islands.",
        "apologies member: samoa tonga; attended: fiji palau",
        unknown=("Marshall Islands",),
    ),
    Passage(
        "The co-chairs were joined by Timor-Leste, Vanuatu and Fiji at the dinner on the eve "
        "of the meeting. Ministers welcomed Iraq and Mongolia as new members of the Bali "
        "Process.",
        "attended: timor-leste vanuatu fiji",
    ),
    Passage(
        "The Ministerial Conference re-affirmed that the Ad Hoc Group, composed of "
        "Afghanistan, Bangladesh, India, Indonesia, Malaysia, Myanmar, Pakistan, Sri Lanka, "
        "Thailand and Australia together with IOM and UNHCR, should continue its work. The "
        "conference was attended by 38 member countries.",
        "",
    ),
    Passage(
        "Canada, Germany, Italy and the Netherlands have observer status in the Bali Process."
        " Germany and Italy attended the meeting in that capacity. Norway and Sweden have had"
        " observer status since 2002.",
        "observer: germany italy",
    ),
    Passage(
        "Jakarta - Pertemuan dihadiri oleh perwakilan dari Australia, Indonesia, Malaysia, "
        "Filipina, Selandia Baru, Thailand, dan Amerika Serikat, serta organisasi "
        "internasional seperti IOM, UNHCR, dan UNODC. Kanada dan Uni Eropa hadir sebagai "
        "pengamat. Bali Process dibentuk pada 2002 atas prakarsa Indonesia dan Australia.",
        "attended: australia indonesia malaysia philippines new-zealand thailand "
        "united-states iom unhcr unodc; observer: canada european-union",
    ),
    Passage(
        "Menlu RI didampingi Menlu Australia memimpin konferensi yang diikuti 32 negara, "
        "antara lain Bangladesh, Sri Lanka, Jepang, dan Korea Selatan. Menteri dari India "
        "berhalangan hadir. Sebelumnya, kapal berisi pengungsi asal Myanmar dan Afghanistan "
        "terdampar di Aceh.",
        "co-chair: indonesia australia; attended: bangladesh sri-lanka japan "
        "republic-of-korea; apologies: india",
    ),
    Passage(
        "Ikut serta dalam lokakarya tersebut peserta dari Vietnam, Kamboja, Laos, dan Brunei "
        "Darussalam. Kegiatan itu didanai oleh Pemerintah Australia dan Uni Eropa.",
        "attended: viet-nam cambodia lao-pdr brunei-darussalam",
    ),
    Passage(
        "Hội thảo có sự tham gia của đại biểu đến từ Việt Nam, Lào, Campuchia, Myanmar và "
        "Malaysia, cùng các quan sát viên từ Canada và Vương quốc Anh. Hội thảo do Australia "
        "tài trợ.",
        "attended: viet-nam lao-pdr cambodia myanmar malaysia; observer: canada united-kingdom",
    ),
    Passage(
        "Ont participé à la réunion des représentants de l'Australie, du Bangladesh, de "
        "l'Indonésie, de la Malaisie, des Philippines, de la Thaïlande et du Vietnam, ainsi "
        "que de l'OIM et du HCR. Le Canada et la Suisse étaient présents en qualité "
        "d'observateurs. La réunion précédente s'était tenue au Sri Lanka.",
        "attended: australia bangladesh indonesia malaysia philippines thailand viet-nam iom "
        "unhcr; observer: canada switzerland",
    ),
    Passage(
        "La France, par l'intermédiaire de la Nouvelle-Calédonie, a pris part aux travaux aux"
        " côtés de Fidji, de Vanuatu et des Îles Salomon. Le Japon avait financé la rencontre"
        " de l'an dernier.",
        "attended: new-caledonia-france fiji vanuatu solomon-islands",
    ),
    Passage(
        "The Joint Period of Action planning session brought together law enforcement "
        "officers from eight members: Australia, Fiji, Indonesia, Malaysia, New Zealand, Sri "
        "Lanka, Thailand and Viet Nam. They examined cases involving nationals of Bangladesh "
        "and Nepal moving through the United Arab Emirates to Canada.",
        "member: australia fiji indonesia malaysia new-zealand sri-lanka thailand viet-nam",
    ),
    Passage(
        "Ministers or their representatives from the following countries attended: "
        "Afghanistan, Australia, Bangladesh, Bhutan, Brunei Darussalam, Cambodia, China, DPR "
        "Korea, Fiji, India, Indonesia, Iran, Iraq, Japan, Jordan, Kiribati, Lao PDR, "
        "Malaysia, Maldives, Mongolia, Myanmar, Nauru, Nepal, New Caledonia (France), New "
        "Zealand, Pakistan, Palau, Papua New Guinea, Philippines, Republic of Korea, Samoa, "
        "Singapore, Solomon Islands, Sri Lanka, Syria, Thailand, Timor-Leste, Tonga, Turkey, "
        "United Arab Emirates, United States, Vanuatu and Viet Nam. Apologies were received "
        "from Hong Kong and Macau.",
        "attended: afghanistan australia bangladesh bhutan brunei-darussalam cambodia china "
        "dpr-korea fiji india indonesia iran iraq japan jordan kiribati lao-pdr malaysia "
        "maldives mongolia myanmar nauru nepal new-caledonia-france new-zealand pakistan "
        "palau papua-new-guinea philippines republic-of-korea samoa singapore solomon-islands"
        " sri-lanka syria thailand timor-leste tonga turkiye united-arab-emirates "
        "united-states vanuatu viet-nam; apologies: hong-kong-sar macao-sar",
    ),
    Passage(
        "The third Technical Experts Group meeting on returns was chaired by Sri Lanka. "
        "Presentations were made by Australia on voluntary returns, by IOM on reintegration "
        "and by Frontex on joint flights. Malaysia, the Maldives and Pakistan shared their "
        "experience. The previous meetings had been hosted by the Philippines and Thailand.",
        "co-chair: sri-lanka; attended: australia iom frontex malaysia maldives pakistan",
    ),
    Passage(
        "The Thai delegation, led by the Deputy Permanent Secretary for Foreign Affairs, "
        "comprised officials from the Royal Thai Police and the Ministry of Labour. On the "
        "sidelines the head of delegation met her counterparts from Australia and New "
        "Zealand. Thailand has seconded an officer to the RSO and works closely with Cambodia"
        " and Lao PDR on cross-border cases.",
        "attended: thailand australia new-zealand",
    ),
    Passage(
        "The workshop was opened by the Ambassador of Australia for People Smuggling and "
        "Human Trafficking and closed by the Director General of Immigration of Indonesia. "
        "Thirty officials from Bangladesh, Indonesia, Malaysia, Pakistan and Sri Lanka took "
        "part. It builds on the work done by the United Kingdom and Canada under the Palermo "
        "Protocol.",
        "attended: australia indonesia bangladesh malaysia pakistan sri-lanka",
    ),
    Passage(
        "The 4th Border Forum concluded in Bangkok with 60 officials from 17 Bali Process "
        "members, among them Brunei Darussalam, Japan, Jordan, the Republic of Korea, Türkiye"
        " and Viet Nam. INTERPOL, Frontex and UNODC also contributed. The next Forum will be "
        "hosted by Malaysia.",
        "member: brunei-darussalam japan jordan republic-of-korea turkiye viet-nam; attended:"
        " interpol frontex unodc; invited: malaysia",
        hosts=("malaysia",),
    ),
    Passage(
        "Participants: AUS, BGD, IDN, MYS, NZL, PHL, LKA, THA, VNM; IOM; UNHCR. Apologies: "
        "IND, MMR. Observers: CAN, GBR.",
        "attended: australia bangladesh indonesia malaysia new-zealand philippines sri-lanka "
        "thailand viet-nam iom unhcr; apologies: india myanmar; observer: canada "
        "united-kingdom",
    ),
    Passage(
        "The consultations, which followed the 2015 emergency in the Bay of Bengal in which "
        "Indonesia, Malaysia and Thailand had turned back boats, involved Bangladesh and "
        "Myanmar as countries of origin, together with UNHCR and IOM. Australia and Indonesia"
        " presided as co-chairs of the Bali Process.",
        "attended: bangladesh myanmar unhcr iom; co-chair: australia indonesia",
    ),
    Passage(
        "At the request of the secretariat the Chair gave the floor first to UNHCR, then to "
        "Afghanistan, Iran and Pakistan.",
        "attended: unhcr afghanistan iran pakistan",
    ),
    Passage(
        "We thank Indonesia and Australia for their leadership as co-chairs. The ministers of"
        " Bangladesh, Malaysia and Myanmar did not travel and sent deputies instead.",
        "co-chair: indonesia australia; attended: bangladesh malaysia myanmar",
    ),
    Passage(
        "Nobody from Cambodia was in the room; Australia was.",
        "absent: cambodia; attended: australia",
    ),
    Passage(
        "With Malaysia presiding, the following took part by invitation: Bangladesh, "
        "Thailand, UNHCR and the ASEAN Secretariat.",
        "co-chair: malaysia; attended: bangladesh thailand unhcr asean-secretariat",
    ),
    Passage(
        "In 2018 the group was joined by Fiji, Iraq and Jordan as new members. Ministers "
        "admitted Tonga as a member.",
        "",
    ),
    Passage(
        "The Bangladesh delegation was headed by the Foreign Secretary and the Sri Lankan "
        "delegation by the Controller General. Nepal, although invited, was not able to send "
        "participants.",
        "attended: bangladesh sri-lanka; apologies: nepal",
    ),
)
