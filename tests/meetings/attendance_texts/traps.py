"""Passages with a trap in each: roles of some, hosts and supporters, people behind States."""

from .form import Passage

TRAPS = (
    Passage(
        "Delegates from the Kingdom of Ruritania and Fiji attended, with the Grand Duchy of "
        "Fenwick as an observer.",
        "attended: fiji",
        unknown=("Ruritania", "Fenwick"),
    ),
    Passage(
        "The Ministry of Interior of Syldavia, the Ambassador of Borduria and the Republic "
        "of Nauru were represented; the Sultanate of Kinakuta did not attend.",
        "attended: nauru",
        unknown=("Syldavia", "Borduria", "Kinakuta"),
    ),
    Passage(
        "In attendance were senior officials from Australia, Bangladesh, Indonesia, "
        "Malaysia, Maldives, New Zealand, Pakistan, Sri Lanka, Thailand, United Arab "
        "Emirates, United States of America and Vietnam as well as representatives from "
        "UNHCR, IOM and UNODC. The ILO and the RSO attended as observers. Afghanistan, "
        "Myanmar and the Philippines sent apologies.",
        "attended: australia bangladesh indonesia malaysia maldives new-zealand pakistan "
        "sri-lanka thailand united-arab-emirates united-states viet-nam unhcr iom unodc; "
        "observer: ilo; apologies: afghanistan myanmar philippines",
        others=("RSO",),
    ),
    Passage(
        "The two-day meeting was chaired by New Zealand and attended by law enforcement "
        "officials from Australia, Bangladesh, Indonesia, Sri Lanka and Vietnam. A "
        "representative of INTERPOL's Liaison Office in Bangkok was also present.",
        "co-chair: new-zealand; attended: australia bangladesh indonesia sri-lanka viet-nam "
        "interpol",
    ),
    Passage(
        "Representatives of the following Bali Process members and observers attended the "
        "workshop: Bangladesh, Bhutan, Cambodia, Canada, China, Fiji, Hong Kong (SAR), "
        "Japan, Kiribati, Laos PDR, Macau (SAR), Nepal, Norway, Samoa, Singapore, Tonga.",
        "attended: bangladesh bhutan cambodia canada china fiji hong-kong-sar japan kiribati "
        "lao-pdr macao-sar nepal norway samoa singapore tonga",
    ),
    Passage(
        "Participants included police, prosecutors and judges from the Lao People's "
        "Democratic Republic, Viet Nam, Cambodia and Thailand; also UN Women, UNICEF, the "
        "Issara Institute and Chab Dai.",
        "attended: lao-pdr viet-nam cambodia thailand",
        others=(
            "UN Women",
            "UNICEF",
            "Issara Institute",
            "Chab Dai",
        ),
    ),
    Passage(
        "Delegates: 1. Australia – Ms H. Lowe; 2. Indonesia – Mr B. Hadi; 3. New Zealand – "
        "Mr T. Moana; 4. UNHCR – Ms F. Bauer (observer).",
        "attended: australia indonesia new-zealand; observer: unhcr",
    ),
    Passage(
        "Adapun negara yang mengirimkan utusannya ialah Myanmar, Thailand, Bangladesh, dan "
        "Laos; sedangkan Singapura dan Brunei Darussalam tidak mengirimkan perwakilan.",
        "attended: myanmar thailand bangladesh lao-pdr; absent: singapore brunei-darussalam",
    ),
    Passage(
        "La conférence s'est tenue à Bali (Indonésie) en présence de ministres de "
        "l'Afghanistan, de l'Iran, du Pakistan et de la République de Corée. Le Canada y a "
        "participé comme observateur.",
        "attended: afghanistan iran pakistan republic-of-korea; observer: canada",
    ),
    Passage(
        "Tham dự hội nghị, về phía Việt Nam có đại diện Bộ Công an; về phía quốc tế có đại "
        "diện IOM, UNODC và Đại sứ quán Ô-xtrây-li-a.",
        "attended: viet-nam iom unodc australia",
    ),
    Passage(
        "The Task Force met in Colombo on 11 and 12 February. Country participants were "
        "Australia, Bangladesh, Canada, France, Indonesia, Malaysia, Myanmar, New Zealand, "
        "Sri Lanka, Thailand, Turkey and Viet Nam; other participants were IOM, UNHCR, UNODC "
        "and the RSO.",
        "attended: australia bangladesh canada new-caledonia-france indonesia malaysia "
        "myanmar new-zealand sri-lanka thailand turkiye viet-nam iom unhcr unodc",
        others=("RSO",),
    ),
    Passage(
        "Only a handful of members - Fiji, Palau and Tonga - had replied by the deadline; "
        "Samoa replied later.",
        "",
    ),
    Passage(
        "Meeting of the Steering Group, Geneva, 3 June\nParticipants: Australia (Ms Lowe, Mr "
        "Grant), Indonesia (Mr Hadi), New Zealand (Mr Moana), Thailand (Ms Suda), IOM (Mr "
        "Ruiz), UNHCR (Ms Bauer)",
        "attended: australia indonesia new-zealand thailand iom unhcr",
    ),
    Passage(
        "Ambassador Lucy Stone of Australia and Director General Budi Hadi of Indonesia "
        "jointly chaired the meeting, at which Bangladesh, Malaysia and Myanmar were "
        "represented at vice-ministerial level. Also taking part were the ASEAN Secretariat "
        "and, for the first time, Frontex.",
        "co-chair: australia indonesia; attended: bangladesh malaysia myanmar "
        "asean-secretariat frontex",
    ),
    Passage(
        "Attendees: AUSTRALIA: Jane Lowe; FIJI: Mere Naidu; NAURU: apologies; SAMOA: Bob "
        "Leota; UK: Ann Field (observer)",
        "attended: australia fiji samoa; apologies: nauru; observer: united-kingdom",
    ),
    Passage(
        "Russia, Spain and Switzerland attended with observer status. Italy, also an "
        "observer, did not attend.",
        "observer: russian-federation spain switzerland; absent: italy",
    ),
    Passage(
        "Hosted by the Government of Sri Lanka with the support of the Government of "
        "Australia, the consultation gathered participants from the Maldives, Nepal and "
        "Pakistan.",
        "attended: sri-lanka maldives nepal pakistan",
        hosts=("sri-lanka",),
    ),
)
