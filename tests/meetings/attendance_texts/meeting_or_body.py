"""Passages that tell a meeting and those who were at it from a body and its members."""

from .form import Passage

MEETING_OR_BODY = (
    # What a body is at all times.
    Passage(
        "Fiji and Tonga attended. The Process is co-chaired by the Governments of Nepal and Japan.",
        "attended: fiji tonga",
    ),
    Passage(
        "The Forum is an informal body founded in 2004, in which more than thirty States take "
        "part. It is co-chaired by the foreign ministers of Nepal and Japan.",
        "",
    ),
    Passage(
        "The network brings together 12 member States and three organisations – IOM, UNHCR and "
        "UNODC – as well as five observers.",
        "",
    ),
    Passage(
        "India chaired the meeting. The Secretariat of the network is hosted by the IOM in Geneva.",
        "co-chair: india",
    ),
    Passage(
        "Palau hosted the talks. Previous workshops were hosted by Fiji and Samoa.",
        "attended: palau",
        hosts=("palau",),
    ),
    Passage(
        "Since its inception in 2003 the network has been led by Nepal, India, Fiji and Tonga.",
        "",
    ),
    Passage(
        "Member countries of the network are Fiji, Kiribati, Nauru, Palau and Samoa.",
        "",
    ),
    Passage(
        "3. The observer members of the network are the World Bank, UNODC and the International "
        "Committee of the Red Cross.",
        "",
    ),
    Passage(
        "A drafting team was established, which consisted of representatives from Fiji and Samoa.",
        "",
    ),
    Passage(
        "Ia menjelaskan bahwa Nepal, Jepang, Fiji, bersama wakil UNHCR dan IOM menjadi anggota "
        "kelompok pengarah.",
        "",
    ),
    Passage(
        "UAE hosts the permanent secretariat of the dialogue. Nepal attended.",
        "attended: nepal",
    ),
    # Those it was about.
    Passage(
        "Nepal, as chair of the meeting, tabled a plan for the five most affected countries, "
        "namely Fiji, Tonga, Samoa, Palau and Nauru, said its ministry.",
        "co-chair: nepal",
    ),
    Passage(
        "Pertemuan itu menyepakati Laos sebagai tuan rumah sidang berikutnya di Vientiane.",
        "",
    ),
    # Those who were there.
    Passage(
        "It brought together experienced investigators from Nepal and three island countries - "
        "Fiji, Tonga & Samoa.",
        "attended: nepal fiji tonga samoa",
    ),
    Passage(
        "IOM was honoured to host the ceremony here at its headquarters.",
        "attended: iom",
        hosts=("iom",),
    ),
    Passage(
        "All members of the bloc – plus Timor-Leste in its observer capacity – took part.",
        "observer: timor-leste",
    ),
    Passage(
        "Detectives have gathered in Suva to compare cases, under the stewardship of UNODC.",
        "attended: unodc",
    ),
    Passage(
        "The office delivered two long workshops to support border officers from Fiji, Tonga and "
        "Samoa, and from Nauru and Palau.",
        "attended: fiji tonga samoa nauru palau",
    ),
    Passage(
        "The course was given by video, connecting the trainers with 16 police officers from "
        "Fiji and Samoa.",
        "attended: fiji samoa",
    ),
    Passage(
        "The office delivered a Training Workshop on Borders to 24 Immigration Officers from "
        "Fiji and Samoa.",
        "attended: fiji samoa",
    ),
    Passage(
        "This week the office, in collaboration with the New Zealand Police, the Fiji Police and "
        "others, brought together officials from Tonga for a long training.",
        "attended: new-zealand fiji tonga",
    ),
    Passage(
        "Other participants will include representatives from Fiji, the Canadian embassy in "
        "Thailand, UNODC and UNHCR.",
        "invited: fiji canada unodc unhcr",
    ),
    Passage(
        "The talks were attended by chiefs of police from across the region and officials from "
        "the ASEAN Secretariat.",
        "attended: asean-secretariat",
    ),
    Passage(
        "Negara-negara dari Asia Timur dan Fiji menggelar pertemuan di Suva.",
        "attended: fiji",
    ),
    Passage(
        "Nepal's Minister of Home Affairs, Mr Ram Rai, stated during his opening remarks that "
        "borders matter. The Deputy Minister of Fiji, Mr Tom Reed, said at the meeting that "
        "ships matter.",
        "attended: nepal fiji",
    ),
    # Bodies and groups, once more.
    Passage(
        "The Working Group is co-chaired by Nepal and Japan and reports once a year. It is "
        "currently co-chaired by Nepal and Japan.",
        "",
    ),
    Passage(
        "The Working Group and the Task Force, co-chaired by Nepal and Japan, are two parts of "
        "the network.",
        "",
    ),
    Passage(
        "Two expert groups, which were chaired by Nepal and Japan, have since held workshops.",
        "",
    ),
    Passage(
        "Current Forum observers include Tonga, Samoa and the World Bank, with Nepal as special "
        "observer.",
        "",
    ),
    Passage(
        "Lasting three days, the Forum brings together the governments of seven islands (Fiji, "
        "Tonga and Samoa) and others such as Australia and New Zealand.",
        "attended: fiji tonga samoa australia new-zealand",
    ),
    Passage(
        "The discussion focused on Fiji, Tonga, Samoa and Nauru.",
        "",
    ),
    Passage(
        "Refugees from Myanmar have made it to shore in Malaysia.",
        "",
    ),
    Passage(
        "They were sent back in what the International Organization for Migration has described "
        "as a game.",
        "",
    ),
    Passage(
        "Vanuatu - The International Organization for Migration (IOM) joined the heads of "
        "immigration at the annual conference in Apia.",
        "attended: iom",
    ),
    # Those who came, once more.
    Passage(
        "The event gathered police officers from across Malaysia, Nepal, the UK and Canada.",
        "attended: malaysia nepal united-kingdom canada",
    ),
    Passage(
        "Among them were officials from co-chairs Nepal and Japan, Fiji, Tonga, Samoa and Palau, "
        "as well as representatives from IOM.",
        "co-chair: nepal japan; attended: fiji tonga samoa palau iom",
    ),
    Passage(
        "The seminar is to be co-hosted by the Government of Nepal and UNHCR.",
        "invited: nepal unhcr",
        hosts=("nepal", "unhcr"),
    ),
    Passage(
        "So said Mr Ali Khan, who represented Pakistan at the meeting.",
        "attended: pakistan",
    ),
    Passage(
        "It was chaired by H.E. Goh Ming, Minister of State for the Ministry for Home Affairs, "
        "Singapore, and H.E. Taro Abe, Chairman of the Police Board, Japan.",
        "co-chair: singapore japan",
    ),
    Passage(
        "Sebanyak 44 negara hadir di Bali. Ada pula tiga organisasi internasional, yaitu IOM, "
        "UNHCR dan UNODC. Duta Besar Jepang untuk urusan migrasi turut hadir.",
        "attended: japan iom unhcr unodc",
    ),
    Passage(
        "Fiji attended. Australia has introduced legislation into its parliament.",
        "attended: fiji",
    ),
    Passage(
        "The project will begin a Dialogue on Migration among Fiji, Tonga and Samoa, serving as a "
        "platform for all.",
        "",
        ambiguous=("Fiji", "Tonga", "Samoa"),
    ),
    Passage(
        "The office organised and facilitated a visit to Nepal for Austria, Denmark and Norway.",
        "attended: austria denmark norway",
    ),
    Passage(
        "Nepal, Chair of the Colombo Process, and Laos, as Chair of ASEAN, attended as guests.",
        "guest: nepal lao-pdr",
    ),
    Passage(
        "Officials from UNHCR and IOM will attend the conference, as observers.",
        "invited observer: unhcr iom",
    ),
    Passage(
        "The talks were co-chaired by representatives of the Fijian Ministry of Justice and IOM.",
        "co-chair: fiji iom",
    ),
    Passage(
        "Officials from Nepal and China gathered together with UNODC to begin their plan.",
        "attended: nepal china unodc",
    ),
    Passage(
        "It was opened at a ceremony attended by ASEAN leaders, including the Indonesian "
        "Minister for Foreign Affairs.",
        "attended: indonesia",
        others=("ASEAN",),
    ),
    Passage(
        "The agency organised a long training on papers and their safety, on borders, on posts "
        "and on people in Suva, Fiji, for border officials from Nepal, Tonga and Samoa.",
        "attended: nepal tonga samoa",
    ),
    Passage(
        "Fiji attended. Chairs of the South American Conference on Trade sent a letter.",
        "attended: fiji",
    ),
)
