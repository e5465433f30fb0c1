"""Notes, minutes and reports that say in words of their own who came."""

from .form import Passage

IN_OWN_WORDS = (
    Passage(
        "Dear all, please find below the final list for tomorrow: Afghanistan (1), Australia "
        "(5), Bangladesh (2), Indonesia (7), Malaysia (2), Pakistan (1), Sri Lanka (2), "
        "Thailand (3), UNHCR (2), IOM (2). Observers: Canada (1), Switzerland (1). Not "
        "coming: Iran, Myanmar.",
        "attended: afghanistan australia bangladesh indonesia malaysia pakistan sri-lanka "
        "thailand unhcr iom; observer: canada switzerland; absent: iran myanmar",
    ),
    Passage(
        "Representing their governments were Ms Salote Vuki (Fiji), Mr Tevita Fono (Tonga), "
        "Mr Peni Aloi (Samoa) and Ms Jean Kalo (Vanuatu). The Secretary General of the "
        "Pacific Islands Forum sent a message.",
        "attended: fiji tonga samoa vanuatu",
    ),
    Passage(
        "The RSO Constructive Dialogue convened government officials from Bangladesh, "
        "Cambodia, Lao PDR, Nepal, the Philippines and Viet Nam, as well as academics and "
        "survivors. Opening remarks were delivered by the Ambassadors of Australia and "
        "Indonesia to Thailand.",
        "attended: bangladesh cambodia lao-pdr nepal philippines viet-nam australia indonesia",
    ),
    Passage(
        "Ont répondu à l'invitation le Népal, le Bhoutan, les Maldives et Sri Lanka. Le "
        "Pakistan et l'Inde ont décliné.",
        "attended: nepal bhutan maldives sri-lanka; apologies: pakistan india",
    ),
    Passage(
        "Malaysia, which hosted the event, was joined by Singapore, Brunei and Indonesia on "
        "the first panel and by Australia, Canada and the US on the second.",
        "attended: malaysia singapore brunei-darussalam indonesia australia canada united-states",
        hosts=("malaysia",),
    ),
    Passage(
        "The third session saw Thailand's Department of Special Investigation, the Philippine"
        " National Bureau of Investigation and the Cambodian National Committee for Counter "
        "Trafficking explain their referral systems.",
        "attended: thailand philippines cambodia",
    ),
    Passage(
        "The Senior Officials' Meeting gathered some 150 participants from 40 countries. "
        "Heads of delegation included Mr Ahmad Zaki (Malaysia), Ms Chathuri Silva (Sri Lanka)"
        " and Col. Ratu Viliame (Fiji); the United Nations was represented by UNHCR, IOM and "
        "UNODC.",
        "attended: malaysia sri-lanka fiji unhcr iom unodc",
        others=("United Nations",),
    ),
    Passage(
        "Ministerial participation: Australia, Fiji, Indonesia, Nauru, New Zealand. "
        "Participation at senior official level: Bangladesh, Cambodia, Japan, Malaysia, "
        "Thailand, Viet Nam. Participation by video message: Maldives.",
        "attended: australia fiji indonesia nauru new-zealand bangladesh cambodia japan "
        "malaysia thailand viet-nam maldives",
    ),
    Passage(
        "During the plenary Türkiye, speaking for the first time as a member, Jordan and the "
        "United Arab Emirates described recent smuggling routes through Iran, Iraq and Syria.",
        "member: turkiye jordan united-arab-emirates",
    ),
    Passage(
        "The Government of the Lao PDR was represented by the Department of Treaties and Law,"
        " the Government of Mongolia by its embassy in Bangkok, and the Hong Kong SAR "
        "Government by the Immigration Department.",
        "attended: lao-pdr mongolia hong-kong-sar",
    ),
    Passage(
        "Our records show the following nations signed in at the desk: Brunei, Cambodia, "
        "China, Fiji, India, Japan, Korea (ROK), Laos, Maldives, Nepal, NZ, PNG, Samoa, "
        "Singapore.",
        "attended: brunei-darussalam cambodia china fiji india japan republic-of-korea "
        "lao-pdr maldives nepal new-zealand papua-new-guinea samoa singapore",
    ),
)
