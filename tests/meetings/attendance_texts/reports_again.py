"""Further reports, statements and notes in their usual forms."""

from .form import Passage

REPORTS_AGAIN = (
    Passage(
        "The Ad Hoc Group Senior Officials' Meeting was held in Kuala Lumpur on 2-3 May 2024,"
        " hosted by Malaysia and co-chaired by Australia and Indonesia. Senior officials from"
        " Bangladesh, India, Maldives, New Zealand, Pakistan, the Philippines, Sri Lanka, "
        "Thailand, the United States and Viet Nam attended, as did IOM, UNHCR and UNODC. The "
        "European Union and Canada were present as observers.",
        "attended: malaysia bangladesh india maldives new-zealand pakistan philippines "
        "sri-lanka thailand united-states viet-nam iom unhcr unodc; co-chair: australia "
        "indonesia; observer: european-union canada",
        hosts=("malaysia",),
    ),
    Passage(
        "Officials discussed cooperation with the Government of Canada and Switzerland, which"
        " have funded the RSO since 2012, and the situation in Afghanistan and Myanmar. Fiji "
        "and Samoa gave updates on their national action plans.",
        "attended: fiji samoa",
    ),
    Passage(
        "Canberra – The Minister for Foreign Affairs will travel to Bali for the conference, "
        "where she will meet her counterparts from Indonesia, Malaysia and Thailand.",
        "invited: indonesia malaysia thailand",
    ),
    Passage(
        "The Philippines welcomed delegates from 20 Bali Process members to Manila for the "
        "joint annual meetings of the two groups. Among them were delegations from Brunei "
        "Darussalam, Cambodia, Nauru, Nepal, Timor-Leste and Türkiye. Apologies were received"
        " from Iran and the United Arab Emirates.",
        "attended: philippines brunei-darussalam cambodia nauru nepal timor-leste turkiye; "
        "apologies: iran united-arab-emirates",
    ),
    Passage(
        "Konferensi tersebut dihadiri 26 menteri dan pejabat tinggi, termasuk Menteri Luar "
        "Negeri Selandia Baru, Wakil Menteri Dalam Negeri Thailand, dan Menteri Negara Urusan"
        " Luar Negeri Bangladesh. Delegasi Malaysia dipimpin oleh Wakil Perdana Menteri. "
        "Myanmar dan Suriah tidak mengirim delegasi. Program itu dibiayai Australia.",
        "attended: new-zealand thailand bangladesh malaysia; absent: myanmar syria",
        ambiguous=("Australia",),
    ),
    Passage(
        "Hội nghị do Indonesia và Australia đồng chủ trì, với sự tham dự của bộ trưởng, thứ "
        "trưởng các nước Malaysia, Singapore, Campuchia, Lào và Nhật Bản. Đại diện Liên minh "
        "châu Âu và Thụy Sĩ dự với tư cách quan sát viên. Tiến trình Bali được thành lập năm "
        "2002 theo sáng kiến của Australia và Indonesia.",
        "co-chair: indonesia australia; attended: malaysia singapore cambodia lao-pdr japan; "
        "observer: european-union switzerland",
    ),
    Passage(
        "Participants\nIndonesia: Mr Budi Hadi (Ministry of Foreign Affairs), Ms Ratna "
        "Dewi (Directorate General of Immigration)\nMalaysia: Mr Hafiz Omar (MAPO "
        "Council)\nMyanmar: --\nPapua New Guinea: Mr Peter Kal (ICSA)\nUNODC: Ms Claire "
        "Duval (Regional Office, Bangkok)\nObservers: Mr Jan Smit (Embassy of the "
        "Netherlands)\nRSO: Mr Paul Adams, Ms Siti Aminah",
        "attended: indonesia malaysia papua-new-guinea unodc; absent: myanmar; observer: "
        "netherlands",
        others=(
            "ICSA",
            "MAPO Council",
            "RSO",
        ),
    ),
    Passage(
        "The training was delivered by trainers from the Australian Border Force and the "
        "Indonesian Directorate General of Immigration to 24 officers of the Sri Lanka "
        "Department of Immigration and Emigration. It was modelled on a course first held in "
        "Fiji and Tonga.",
        "attended: australia indonesia sri-lanka",
    ),
    Passage(
        "Ministers of the Bali Process, a grouping of 45 countries including Japan, China and"
        " India and of UN bodies such as UNHCR, met in Nusa Dua on Tuesday. Sri Lanka was "
        "represented by its State Minister, Nepal by its ambassador in Jakarta and Bhutan by "
        "a senior official. South Korea's vice-minister was expected later in the day.",
        "attended: sri-lanka nepal bhutan; invited: republic-of-korea",
    ),
    Passage(
        "Attendance: 14 members (Australia, Bangladesh, Cambodia, Indonesia, Lao PDR, "
        "Malaysia, Maldives, New Zealand, Pakistan, Philippines, Samoa, Sri Lanka, Thailand "
        "and Viet Nam), two observers (Italy and the United Kingdom) and one guest (Meta).",
        "member: australia bangladesh cambodia indonesia lao-pdr malaysia maldives "
        "new-zealand pakistan philippines samoa sri-lanka thailand viet-nam; observer: italy "
        "united-kingdom",
        unknown=("Meta",),
    ),
)
