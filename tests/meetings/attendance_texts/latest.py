"""Passages of every kind, written after the reader had learnt the others."""

from .form import Passage

LATEST = (
    Passage(
        "Following the opening remarks by the Co-Chairs, delegations from Bangladesh, "
        "Malaysia, Myanmar and Thailand provided updates on the situation in the Andaman "
        "Sea. UNHCR and IOM also provided updates. Representatives from Sri Lanka and New "
        "Zealand, and the Regional Support Office, were also in attendance.",
        "attended: bangladesh malaysia myanmar thailand unhcr iom sri-lanka new-zealand",
        others=("Regional Support Office",),
    ),
    Passage(
        "The working group meeting in Kuala Lumpur, Malaysia (3-4 August 2016) was attended "
        "by participants from Australia, Bangladesh, Fiji, Indonesia, Malaysia, Maldives, "
        "New Zealand, Pakistan, the Philippines, Sri Lanka, Thailand, United States, "
        "Vietnam, and INTERPOL.",
        "attended: australia bangladesh fiji indonesia malaysia maldives new-zealand "
        "pakistan philippines sri-lanka thailand united-states viet-nam interpol",
    ),
    Passage(
        "Twelve Bali Process members - Australia, Bangladesh, Cambodia, India, Indonesia, "
        "Malaysia, New Zealand, Philippines, Sri Lanka, Thailand, United Arab Emirates and "
        "Vietnam - participated in the operation, with the UNODC and IOM observing.",
        "member: australia bangladesh cambodia india indonesia malaysia new-zealand "
        "philippines sri-lanka thailand united-arab-emirates viet-nam; observer: unodc iom",
    ),
    Passage(
        "Ministers, Vice-Ministers and other high-level representatives from Afghanistan, "
        "Australia, Bhutan, Brunei Darussalam, Cambodia, China, DPRK, Fiji, France (New "
        "Caledonia), Hong Kong SAR, India, Indonesia, Iran, Iraq, Japan, Jordan, Kiribati, "
        "Lao PDR, Macau SAR, Malaysia, Mongolia, Nauru, Nepal, New Zealand, Pakistan, Palau, "
        "PNG, Philippines, ROK, Samoa, Singapore, Solomon Islands, Sri Lanka, Syria, "
        "Thailand, Timor-Leste, Tonga, Turkey, UAE, USA, Vanuatu and Viet Nam, as well as "
        "the UNHCR High Commissioner, the IOM Director General and the UNODC Regional "
        "Representative attended the Conference.",
        "attended: afghanistan australia bhutan brunei-darussalam cambodia china dpr-korea "
        "fiji new-caledonia-france hong-kong-sar india indonesia iran iraq japan jordan "
        "kiribati lao-pdr macao-sar malaysia mongolia nauru nepal new-zealand pakistan palau "
        "papua-new-guinea philippines republic-of-korea samoa singapore solomon-islands "
        "sri-lanka syria thailand timor-leste tonga turkiye united-arab-emirates "
        "united-states vanuatu viet-nam unhcr iom unodc",
    ),
    Passage(
        "In attendance were representatives from 10 member states: Afghanistan, Australia, "
        "Bangladesh, Indonesia, Malaysia, Maldives, Myanmar, Pakistan, Sri Lanka and "
        "Thailand; UNHCR and IOM.",
        "attended member: afghanistan australia bangladesh indonesia malaysia maldives "
        "myanmar pakistan sri-lanka thailand unhcr iom",
    ),
    Passage(
        "Government officials from Cambodia, Thailand and Vietnam joined representatives of "
        "IOM, UNHCR and UNICEF in Phnom Penh for a two-day roundtable.",
        "attended: cambodia thailand viet-nam iom unhcr",
        others=("UNICEF",),
    ),
    Passage(
        "The Philippines was represented by Undersecretary Luz Manalo, Australia by "
        "Deputy Secretary Kate Rowe and the IOM by Mr Andrew Lind.",
        "attended: philippines australia iom",
    ),
    Passage(
        "The workshop was co-chaired by Ms Rosa Cruz, Director, Department of Foreign "
        "Affairs, the Philippines, and Mr Tom White, Assistant Secretary, Department of "
        "Immigration and Border Protection, Australia.",
        "co-chair: philippines australia",
    ),
    Passage(
        "Delegates from Australia, Indonesia and New Zealand attended the event in person, "
        "while those from Bangladesh, Pakistan and Sri Lanka attended online. The delegate "
        "from Nepal had to cancel.",
        "attended: australia indonesia new-zealand bangladesh pakistan sri-lanka nepal",
    ),
    Passage(
        "The meeting brought together 60 participants from Bangladesh, Cambodia, India, "
        "Indonesia, Lao People's Democratic Republic, Malaysia, Maldives, Myanmar, Nepal, "
        "Pakistan, Philippines, Sri Lanka, Thailand, Timor-Leste, and Viet Nam; the "
        "Governments of Australia, Canada, and the United States of America; ASEAN; the "
        "European Union; IOM; UNHCR; UNODC; and the RSO.",
        "attended: bangladesh cambodia india indonesia lao-pdr malaysia maldives myanmar "
        "nepal pakistan philippines sri-lanka thailand timor-leste viet-nam australia canada "
        "united-states european-union iom unhcr unodc",
        others=(
            "ASEAN",
            "RSO",
        ),
    ),
    Passage(
        "Members of the Ad Hoc Group present at the meeting were: Afghanistan; Australia; "
        "Bangladesh; Indonesia; Malaysia; Maldives; Myanmar; New Zealand; Pakistan; "
        "Philippines; Sri Lanka; Thailand; UAE; USA; Viet Nam; IOM; UNHCR; UNODC. India sent "
        "apologies. The following attended as observers: Canada; ADFM.",
        "attended: afghanistan australia bangladesh indonesia malaysia maldives myanmar "
        "new-zealand pakistan philippines sri-lanka thailand united-arab-emirates "
        "united-states viet-nam iom unhcr unodc; apologies: india; observer: canada "
        "asia-dialogue-on-forced-migration",
    ),
    Passage(
        "Over 100 delegates from 25 countries and territories, including Australia, China, "
        "Japan and Viet Nam, and international organisations such as UNHCR and IOM are "
        "attending the two-day meeting, which opened in Da Nang on July 23.",
        "attended: australia china japan viet-nam unhcr iom",
    ),
    Passage(
        "Speaking at the event, Vietnamese Deputy Foreign Minister Le Van Hai said the "
        "meeting, attended by officials from Laos and Thailand, was timely. He praised "
        "Australia and Indonesia for founding the process.",
        "attended: lao-pdr thailand viet-nam",
    ),
    Passage(
        "Para Menteri dari Australia, Afghanistan, Sri Lanka, dan Malaysia telah "
        "mengonfirmasi kehadirannya, sementara Amerika Serikat akan diwakili oleh Duta "
        "Besarnya di Jakarta.",
        "confirmed: australia afghanistan sri-lanka malaysia; invited: united-states",
    ),
    Passage(
        "Menteri Luar Negeri Indonesia Dewi dan Menteri Luar Negeri Australia Helen "
        "memimpin pertemuan yang dihadiri 45 negara anggota, antara lain Bangladesh, "
        "Myanmar, Selandia Baru, dan Thailand.",
        "co-chair: indonesia australia; attended: bangladesh myanmar new-zealand thailand",
    ),
    Passage(
        "Bali, 6 August 2018. Present: Ministers of Australia, Indonesia, Nauru and New "
        "Zealand. Also present: Vice-Minister of Viet Nam; heads of delegation of Brunei "
        "Darussalam, Tonga and the United Arab Emirates; UNHCR; IOM.",
        "attended: australia indonesia nauru new-zealand viet-nam brunei-darussalam tonga "
        "united-arab-emirates unhcr iom",
    ),
    Passage(
        "The representatives of Iraq, Jordan, and Syria did not attend. The rest of the "
        "membership did.",
        "absent: iraq jordan syria",
    ),
    Passage(
        "The US Coast Guard, Australia's Maritime Border Command, Badan Keamanan Laut "
        "Republik Indonesia and the Malaysian Maritime Enforcement Agency participated in "
        "the table-top exercise.",
        "attended: united-states australia indonesia malaysia",
    ),
    Passage(
        "Attending the meeting on behalf of Bangladesh was Additional Secretary Mohammad "
        "Ali; on behalf of India, Joint Secretary Amit Kumar.",
        "attended: bangladesh india",
    ),
    Passage(
        "Fiji, Papua New Guinea and Vanuatu were welcomed as first-time participants. "
        "Solomon Islands' participation was supported by IOM.",
        "attended: fiji papua-new-guinea vanuatu solomon-islands",
    ),
    Passage(
        "1) Opening by Thailand; 2) Adoption of the agenda; 3) Country reports (Bangladesh, "
        "Malaysia, Myanmar); 4) Any other business",
        "",
        ambiguous=("Thailand", "Bangladesh", "Malaysia", "Myanmar"),
    ),
    Passage(
        "Country reports were delivered by Bangladesh, Malaysia and Myanmar. The agenda item "
        "on Australia's visa policy was deferred.",
        "attended: bangladesh malaysia myanmar",
    ),
    Passage(
        "Subject: RE: attendance\n\nHi Tom,\n\nThese countries came: Japan, Mongolia, "
        "Nepal.\nThese didn't: Palau, Tonga.\n\nThanks\nMaria",
        "attended: japan mongolia nepal; absent: palau tonga",
    ),
    Passage(
        "India (Shri R. Sharma), Pakistan (Mr T. Aslam), Sri Lanka (Ms D. Silva) and the "
        "Maldives (Mr H. Didi) took part; Afghanistan (Mr W. Noori) could not connect.",
        "attended: india pakistan sri-lanka maldives",
    ),
)
