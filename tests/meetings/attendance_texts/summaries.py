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
        "La réunion s'est tenue en marge d'un forum organisé par la France. Le Japon, Fidji et la "
        "Thaïlande y ont participé.",
        "attended: japan fiji thailand",
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
    Passage(
        "The network met in Apia. Participants included:\n\n•\tMember States: Fiji, Nauru\n"
        "•\tObservers: Canada\n•\tRegional Support Office of the Bali Process\n\nIt considered "
        "the cooperation of others with Italy.",
        "attended member: fiji nauru; observer: canada",
        others=("Regional Support Office of the Bali Process",),
    ),
    Passage(
        "Thirty participants from nine members attended the third meeting of the group in Suva: "
        "Fiji and Palau (co-chairs), Bhutan, Japan, Nepal and IOM.",
        "co-chair: fiji palau; attended: bhutan japan nepal iom",
    ),
    Passage(
        "58 financial analysts and prosecutors attended from Cambodia, Nepal,Sri Lanka , and "
        "Tonga. Samoa and Vanuatu connected online.",
        "attended: cambodia nepal sri-lanka tonga samoa vanuatu",
    ),
    Passage(
        "Delegation | Confirmed | Attended\nFiji | 4 | 4\nMyanmar | 1 | 0\nPalau | 2 | 3",
        "attended: fiji palau; absent: myanmar",
    ),
    Passage(
        "Japan and Fiji took part. The group took note of the interest of the Maldives in hosting "
        "a workshop.",
        "attended: japan fiji",
    ),
    Passage(
        "Le Directeur général de l'OIM y a pris la parole, et le Haut-Commissaire des Nations "
        "Unies pour les réfugiés a participé à distance.",
        "attended: iom unhcr",
    ),
    Passage(
        "Hội nghị do Bộ Ngoại giao Việt Nam đăng cai tổ chức, dưới sự đồng chủ trì của "
        "In-đô-nê-xi-a và Ôt-xtrây-lia.",
        "attended: viet-nam; co-chair: indonesia australia",
        hosts=("viet-nam",),
    ),
)
