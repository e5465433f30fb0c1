"""Summaries as a forum prints them of its own meetings, and what they tell in passing."""

from .form import Passage

SUMMARIES = (
    Passage(
        "Delegates of Palau and Tonga took part in the exercise but did not present. The Maldives "
        "sent its apologies.",
        "attended: palau tonga; apologies: maldives",
    ),
    Passage(
        "The retreat took place in Doha, on the margins of a security forum organised by Norway "
        "and the European Union. Fiji and Samoa attended.",
        "attended: fiji samoa",
    ),
    Passage(
        "Participants included:\n\n• Officials from Bhutan and Nepal\n• International "
        "organisations: ILO, IOM\n• Diplomatic missions of Canada and Japan",
        "attended: bhutan nepal ilo iom canada japan",
    ),
    Passage(
        "The course was chaired by Fiji, and the Immigration Department of Tonga acted as local "
        "host.",
        "co-chair: fiji; attended: tonga",
        hosts=("tonga",),
    ),
    Passage(
        "The talks were co-chaired by Fiji and Nauru, and Samoa did not attend. The dinner was "
        "hosted by Palau, and Tonga sent its apologies.",
        "co-chair: fiji nauru; attended: palau; absent: samoa; apologies: tonga",
        hosts=("palau",),
    ),
    Passage(
        "Hari kedua diisi dengan pernyataan nasional dari Bangladesh, Yordania dan Filipina. "
        "Dibahas pula permohonan Jepang dan Kamboja untuk bergabung dalam kelompok itu.",
        "attended: bangladesh jordan philippines",
    ),
    Passage(
        "Le Directeur général de l'OIM et la représentante régionale du HCR sont intervenus.",
        "attended: iom unhcr",
    ),
)
