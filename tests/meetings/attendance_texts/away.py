"""Those who stayed away, and the ways in which it is said."""

from .form import Passage

AWAY = (
    Passage(
        "Attendance was good, with Australia, Fiji and Nepal present and only Bhutan missing.",
        "attended: australia fiji nepal",
    ),
    Passage(
        "Neither Canada nor the United Kingdom, both observers, was able to attend; their "
        "embassies in Bangkok followed proceedings online.",
        "absent observer: canada united-kingdom",
    ),
    Passage(
        "The meeting noted that Tonga, which could not attend, had submitted a written "
        "report, and that Samoa, which did attend, supported it.",
        "apologies: tonga; attended: samoa",
    ),
    Passage(
        "Nepal and India, whose delegations arrived late, were present for the second day only.",
        "attended: nepal india",
    ),
    Passage(
        "Unlike at the previous session, Mongolia was represented. Kiribati, on the other "
        "hand, was not.",
        "attended: mongolia; absent: kiribati",
    ),
    Passage(
        "China sent no delegation. Japan sent a strong one.",
        "absent: china",
    ),
    Passage(
        "Iran was not able to obtain visas in time and therefore was not present. Iraq was.",
        "absent: iran; attended: iraq",
    ),
    Passage(
        "Apologies were received from the following: 1. Maldives 2. Palau 3. UNDP",
        "apologies: maldives palau undp",
    ),
    Passage(
        "With apologies from Brunei Darussalam, the following attended: Cambodia, Lao PDR, "
        "Myanmar.",
        "apologies: brunei-darussalam; attended: cambodia lao-pdr myanmar",
    ),
    Passage(
        "Everyone but Syria attended. Jordan came for the first day.",
        "absent: syria; attended: jordan",
    ),
    Passage(
        "The co-chairs regretted the absence of Nauru and welcomed the presence of Vanuatu.",
        "absent: nauru; attended: vanuatu",
    ),
    Passage(
        "Sweden had registered but did not show up, whereas Norway turned up unannounced.",
        "absent: sweden; attended: norway",
    ),
    Passage(
        "Of the observers, only Germany and ICMPD attended.",
        "attended: germany icmpd",
    ),
    Passage(
        "Two observers (Finland, Spain) withdrew; one (Italy) stayed.",
        "apologies observer: finland spain",
        ambiguous=("Italy",),
    ),
    Passage(
        "Belgium asked to be excused.",
        "apologies: belgium",
    ),
    Passage(
        "Present: 14; Apologies: 2 (Samoa; Tonga)",
        "apologies: samoa tonga",
    ),
    Passage(
        "Country | Attended? | Comment\nFiji | Y | Co-chair\nNauru | N | Sent apologies\n"
        "Palau | Y | Observer\nTonga | N |",
        "co-chair: fiji; apologies: nauru; observer: palau; absent: tonga",
    ),
    Passage(
        "Delegation;Head;Remarks\nAustralia;Ms Brown;Co-Chair\nCanada;Mr Roy;Observer\n"
        "India;;Apologies\nIOM;Ms Lee;",
        "co-chair: australia; observer: canada; apologies: india; attended: iom",
    ),
    Passage(
        "Australia (AFP, ABF, DFAT), Indonesia (KEMLU, BNN), New Zealand (INZ)",
        "attended: australia indonesia new-zealand",
    ),
    Passage(
        "The meeting will be held without observers. Norway and Switzerland have been informed.",
        "",
    ),
    Passage(
        "Both Australia and Indonesia, but not Timor-Leste, took part in the panel.",
        "attended: australia indonesia; absent: timor-leste",
    ),
    Passage(
        "Singapore declined the invitation; Malaysia accepted it.",
        "confirmed: malaysia; apologies: singapore",
    ),
    Passage(
        "Uni Emirat Arab dan Turki diundang sebagai pengamat, tetapi hanya Turki yang hadir.",
        "attended observer: turkiye; invited observer: united-arab-emirates",
    ),
    Passage(
        "Sont excusés : la Chine, l'Inde. Sont présents : le Cambodge, le Laos, la Thaïlande "
        "et, en qualité d'observateur, la Suisse.",
        "apologies: china india; attended: cambodia lao-pdr thailand; observer: switzerland",
    ),
)
