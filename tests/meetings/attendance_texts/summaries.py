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
    Passage(
        "The exercise took place in Suva. UNHCR and IOM acted as the control team, and INTERPOL "
        "contributed sessions. The Canada Border Services Agency provided expert speakers.",
        "attended: unhcr iom interpol canada",
    ),
    Passage(
        "Trainers were drawn from the Australian Federal Police and Nauru's Directorate of "
        "Immigration. Officers from Nepal and Bhutan completed the course.",
        "attended: australia nauru nepal bhutan",
    ),
    Passage(
        "Lokakarya diikuti Fiji dan Nepal. Para pelatih berasal dari Imigrasi Selandia Baru dan "
        "Kepolisian Federal Australia.",
        "attended: fiji nepal new-zealand australia",
    ),
    Passage(
        "The retreat closed on Friday. UNHCR spoke by invitation, and Germany and Norway followed "
        "proceedings as observers.",
        "attended: unhcr; observer: germany norway",
    ),
    Passage(
        "IOM and the ILO joined as knowledge partners of the workshop in Apia.",
        "attended: iom ilo",
    ),
    Passage(
        "Officers of the Sri Lanka Navy, the Maldives Police and the Fijian customs service spent "
        "three days in Galle rehearsing the search for a vessel. The exercise was directed by the "
        "Australian Federal Police.",
        "attended: sri-lanka maldives fiji australia",
    ),
    Passage(
        "Prosecutors from Fiji and Tonga exchanged case studies with counterparts from Australia.",
        "attended: fiji tonga australia",
    ),
    Passage(
        "Bhutan attended. The talks were organised with the Suva office of UNODC.",
        "attended: bhutan unodc",
    ),
    Passage(
        "Day one was attended by the full membership of both groups present in Suva: Fiji, Palau, "
        "Samoa and IOM.",
        "attended: fiji palau samoa iom",
    ),
    Passage(
        "The meeting was co-chaired by Fiji, represented by Undersecretary Mara Cole of the "
        "Department of Labour, and Nepal, represented by Mr Dan Rai. Bhutan took part.",
        "co-chair: fiji nepal; attended: bhutan",
    ),
    Passage(
        "The Fijian Foreign Minister, who co-chaired the conference with her Nepalese "
        "counterpart, thanked the hosts. Palau attended.",
        "co-chair: fiji nepal; attended: palau",
    ),
    Passage(
        "Fiji, which is co-chairing the talks with Nepal's Asha Rai, thanked the hosts. Palau took "
        "part.",
        "co-chair: fiji nepal; attended: palau",
    ),
    Passage(
        "The seminar was attended by officials of Sri Lanka and Nauru; Japan paid for the boats.",
        "attended: sri-lanka nauru",
    ),
    Passage(
        "Thứ trưởng Ngoại giao Việt Nam phát biểu khai mạc Hội nghị tại Đà Nẵng. Các Tiểu vương "
        "quốc Arab Thống nhất và Nepal tham dự.",
        "attended: viet-nam united-arab-emirates nepal",
    ),
    Passage(
        "La réunion a eu lieu à Suva en présence des Fidji. L'Allemagne et les Pays-Bas, invités, "
        "n'ont pas pu y assister.",
        "attended: fiji; apologies: germany netherlands",
    ),
    Passage(
        "Le Secrétariat du Forum des îles du Pacifique et le Népal étaient présents en qualité "
        "d'observateurs.",
        "observer: pacific-islands-forum-secretariat nepal",
    ),
    Passage(
        "Việt Nam phối hợp với Fiji tổ chức hội nghị tại Hà Nội.",
        "attended: viet-nam fiji",
    ),
    Passage(
        "The talks opened in Suva. Fiji's Deputy Minister told delegates that no State could do "
        "it alone, and Nepal took part.",
        "attended: fiji nepal",
    ),
    Passage(
        "The group met in Suva. UNHCR and ICMPD also addressed the group. Afghanistan's seat "
        "remained vacant, and Fiji and Nepal preferred the existing text.",
        "attended: unhcr icmpd fiji nepal; absent: afghanistan",
    ),
    Passage(
        "Experts from the Canada Border Services Agency and Frontex gave case studies at the "
        "workshop. Fiji and Nepal sat in groups, each with a mentor from UNHCR or IOM.",
        "attended: canada frontex fiji nepal unhcr iom",
    ),
    Passage(
        "Representatives of Fiji, Nepal and Palau exchanged views with UNHCR at the dialogue.",
        "attended: fiji nepal palau unhcr",
    ),
    Passage(
        "UNODC ran a training course on victims of trafficking for 32 labour inspectors, police "
        "and social workers from Bhutan, Nepal and Fiji.",
        "attended: unodc bhutan nepal fiji",
    ),
    Passage(
        "The panel on the repatriation of victims heard from Fiji, Nepal and Bhutan. Samoa is to "
        "hear from the Secretariat.",
        "attended: fiji nepal bhutan",
    ),
    Passage(
        "The roundtable was organised by the Regional Support Office with the Fijian Directorate "
        "of Immigration. Nepal attended.",
        "attended: fiji nepal",
    ),
    Passage(
        "La Suisse et la Belgique y assistaient comme observateurs. La réunion s'est tenue à Suva.",
        "observer: switzerland belgium",
    ),
)
