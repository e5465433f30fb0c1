"""Passages in which the capacity is told apart from the names, or in an unusual place."""

from .form import Passage

OBSERVING = (
    Passage(
        "Observers at the workshop were Norway, the European Union and ICRC.",
        "observer: norway european-union icrc",
    ),
    Passage(
        "Japan, Palau and UNODC followed the talks from the observers' benches.",
        "observer: japan palau unodc",
    ),
    Passage(
        "Statements were made by Nepal and Fiji, by the regional director of UNHCR, and by two "
        "observers, Norway and INTERPOL.",
        "attended: nepal fiji unhcr; observer: norway interpol",
    ),
    Passage(
        "Three members of the group (Nepal, Fiji and IOM), two further States with observer "
        "status for the day (Japan and Palau) and the RSO took part.",
        "member: nepal fiji iom; observer: japan palau",
        others=("RSO",),
    ),
    Passage(
        "Nepal, Bhutan and IOM attended; ICRC had observer status.",
        "attended: nepal bhutan iom; observer: icrc",
    ),
    Passage("ICRC had observer status at the session.", "observer: icrc"),
    Passage(
        "Norway has observer status in the Bali Process.",
        "",
    ),
    Passage(
        "PARTICIPANTS\n\nA. Co-Chairs\n1. Australia  2. Indonesia\n\nB. Members\n1. Nepal 2. Fiji "
        "3. UNHCR\n\nC. Observers\n1. Norway 2. Japan 3. ICRC\n\nD. Apologies\n1. Tonga",
        "co-chair: australia indonesia; member: nepal fiji unhcr; observer: norway japan icrc; "
        "apologies: tonga",
    ),
    Passage(
        "A. Rahman, Bangladesh\nM. Tui, Tonga",
        "attended: bangladesh tonga",
    ),
    Passage(
        "Hadir perwakilan dari Nepal dan Filipina. Negara dan organisasi pengamat yang hadir "
        "adalah Norwegia, Jepang dan ICRC.",
        "attended: nepal philippines; observer: norway japan icrc",
    ),
    Passage(
        "IOM dan UNODC menjadi fasilitator, INTERPOL menjadi pengamat.",
        "attended: iom unodc; observer: interpol",
    ),
    Passage(
        "Dự hội thảo có các đoàn Thái Lan, Lào, đại diện UNODC; ICRC là quan sát viên.",
        "attended: thailand lao-pdr unodc; observer: icrc",
    ),
    Passage(
        "Étaient aussi connectés l'OIM et le HCR ainsi que, comme observateurs, la Norvège et "
        "le Japon.",
        "attended: iom unhcr; observer: norway japan",
    ),
    Passage(
        "La Norvège y a envoyé un observateur ; les Tonga n'ont pas pu y participer.",
        "observer: norway; apologies: tonga",
    ),
    Passage(
        "L'atelier s'est tenu à Suva sous la présidence conjointe des Fidji et du Népal.",
        "co-chair: fiji nepal",
    ),
    Passage(
        "Le ministre fidjien y a fait un bref passage.",
        "attended: fiji",
    ),
    Passage(
        "Papers were presented by Nepal and Bhutan in the morning, and by Norway and Japan, both "
        "observers, after lunch.",
        "attended: nepal bhutan; observer: norway japan",
    ),
    Passage(
        "The following members took part in the second meeting of the Ad Hoc Group at ministerial "
        "level, held in Suva on 4 May 2011: Nepal and Bhutan; two new members, namely Japan and "
        "Palau; and the member organisation, IOM.",
        "attended: nepal bhutan; member: japan palau iom",
    ),
    Passage(
        "On 4-5 May 2017 Foreign Ministers Ana Tui of Tonga and Peter Vale of Fiji inaugurated the "
        "dialogue with business in Suva.",
        "attended: tonga fiji",
    ),
    Passage(
        "Police academies from Nepal, Bhutan and Fiji sent their directors to Suva.",
        "attended: nepal bhutan fiji",
    ),
    Passage(
        "Nepal and Bhutan came. UNODC and ILO were also there.",
        "attended: nepal bhutan unodc ilo",
    ),
    Passage(
        "The report on trafficking published by Norway was quoted by several speakers.",
        "",
    ),
    Passage(
        "The workshop thanked Fiji for its term as co-chair, which has ended.",
        "",
    ),
    Passage(
        "Pelantikan ketua disaksikan oleh para Duta Besar Nepal, Jepang dan Filipina.",
        "attended: nepal japan philippines",
    ),
    Passage(
        "Nepal juga mengirimkan pejabatnya, sedangkan Bhutan tidak hadir.",
        "attended: nepal; absent: bhutan",
    ),
    Passage(
        "Hội thảo do Thái Lan và Lào đồng tổ chức, có sự tham gia của Philippines.",
        "attended: thailand lao-pdr philippines",
    ),
    Passage(
        "Bộ Công an Việt Nam phối hợp với cơ quan di trú Nhật Bản tổ chức cuộc họp tổng kết.",
        "attended: viet-nam japan",
    ),
    Passage(
        "24 participants were nominated by the Governments of Nepal, Bhutan and Fiji. Palau, which "
        "had taken part in the first course in 2016, did not nominate a participant.",
        "attended: nepal bhutan fiji; absent: palau",
    ),
    Passage(
        "Attending the Second Meeting of the Ad Hoc Group in Suva were Fiji (Co-Chair), Nepal "
        "(Co-Chair), Bhutan, Palau and the IOM.",
        "co-chair: fiji nepal; attended: bhutan palau iom",
    ),
    Passage(
        "Nepal, Bhutan and Fiji attended in Bangkok; Palau, Tonga and Samoa dialled in.",
        "attended: nepal bhutan fiji palau tonga samoa",
    ),
    Passage(
        "Officers and analysts of Nepal, Bhutan and Fiji were there. UNODC and INTERPOL observed "
        "the planning.",
        "attended: nepal bhutan fiji; observer: unodc interpol",
    ),
    Passage(
        "The workshop trained 27 frontline officers from Nepal, Bhutan and Fiji.",
        "attended: nepal bhutan fiji",
    ),
    Passage(
        "Participating countries in the Second Joint Period of Action were Nepal, Bhutan and Fiji.",
        "attended: nepal bhutan fiji",
    ),
    Passage(
        "Nepal, Bhutan and IOM came. Did not register: Palau; Tonga",
        "attended: nepal bhutan iom; absent: palau tonga",
    ),
    Passage(
        "Fiji\nNepal (co-lead)\nPalau (co-lead)",
        "attended: fiji; co-chair: nepal palau",
    ),
    Passage(
        "Statements were heard of Nepal, Bhutan and Fiji. As in former years no delegation came "
        "from Tonga.",
        "attended: nepal bhutan fiji; absent: tonga",
    ),
    Passage(
        "Nepal and Bhutan took part while Norway, Japan and ICRC joined in observer capacity.",
        "attended: nepal bhutan; observer: norway japan icrc",
    ),
    Passage(
        "The ministers of Nepal and Fiji met in Suva, in the margins of the Pacific Forum "
        "organised by Palau.",
        "attended: nepal fiji",
    ),
    Passage(
        "Peserta berasal dari Nepal, Filipina, dan tuan rumah Indonesia. Dari organisasi "
        "internasional hadir IOM, UNODC, serta INTERPOL.",
        "attended: nepal philippines indonesia iom unodc interpol",
    ),
    Passage(
        "Ms Ana Tui of Tonga chaired the meeting in Suva, at which Fiji played host. Statements "
        "were delivered by Nepal, Bhutan and IOM.",
        "co-chair: tonga; attended: fiji nepal bhutan iom",
        hosts=("fiji",),
    ),
    Passage(
        "Nepal, Fiji and IOM attended. Speakers pointed to routes through Bhutan; the chair "
        "recalled that Bhutan is a member of the Bali Process but not of this working group.",
        "attended: nepal fiji iom",
    ),
    Passage(
        "All six were present. A request from Nepal to be admitted was noted, and it was agreed to "
        "send a letter of thanks to Fiji, host of the following day's meeting.",
        "",
    ),
    Passage(
        "In the margins of the conference, statements were delivered by Fiji, Nepal and Tonga.",
        "attended: fiji nepal tonga",
    ),
)
