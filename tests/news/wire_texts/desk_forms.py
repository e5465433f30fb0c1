"""Posts beside names, places on lines of their own, pictures handed out; every text is made up."""

from .form import WireText, members_of

DESK_FORMS = (
    WireText(
        "Bali Process nations vow to share intelligence o",
        "en",
        "Bali Process nations vow to share intelligence on smugglers\n"
        "Dan Hirst Foreign affairs and defence correspondent\n"
        "@danhirst\n"
        "Sat 11 Feb 2023 01.00 AEDT\n"
        "Polly Wing and Rina Martono at the conference in Adelaide. Photograph: Matt "
        "Tanner/AAP\n"
        "Ministers at the eighth Bali Process ministerial conference have vowed to share "
        "more intelligence, Australia and Indonesia said.",
        date="2023-02-11",
        place="Adelaide",
        headline="Bali Process nations vow to share intelligence on smugglers",
        byline="Dan Hirst",
        photo_credit="Matt Tanner/AAP",
        members=members_of("australia indonesia"),
        meeting="ministerial-08",
    ),
    WireText(
        "Govt to push for return of migrants at KL talks",
        "en",
        "Govt to push for return of migrants at KL talks\n"
        "By Adam Dawid - May 2, 2024 @ 1:05pm\n"
        "Delegates at the opening of the meeting in Kuala Lumpur. -NSTP/Asraf Hamid\n"
        "KUALA LUMPUR: Malaysia will raise the return of migrants at the 17th Bali Process "
        "Ad Hoc Group Senior Officials' Meeting, chaired by Australia and Indonesia.",
        date="2024-05-02",
        place="Kuala Lumpur",
        headline="Govt to push for return of migrants at KL talks",
        byline="Adam Dawid",
        photo_credit="NSTP/Asraf Hamid",
        members=members_of("australia indonesia malaysia"),
        meeting="ahg-som-17",
    ),
    WireText(
        "Viet Nam attends Bali Process meeting in Bangkok",
        "en",
        "Viet Nam attends Bali Process meeting in Bangkok\n"
        "May 21, 2025 - 08:12\n"
        "Delegates pose for a group photo. — VNA/VNS Photo\n"
        "BANGKOK — A Vietnamese delegation took part in the 18th Ad Hoc Group Senior "
        "Officials Meeting of the Bali Process in Bangkok, Thailand. — VNS",
        date="2025-05-21",
        place="Bangkok",
        agency="Viet Nam News",
        headline="Viet Nam attends Bali Process meeting in Bangkok",
        photo_credit="VNA/VNS Photo",
        members=members_of("thailand viet-nam"),
        meeting="ahg-som-18",
    ),
    WireText(
        "Menteri imigrasi: perdagangan orang musuh bersam",
        "id",
        "Menteri imigrasi: perdagangan orang musuh bersama\n"
        "Reporter\n"
        "Dani A. Fajar\n"
        "Editor\n"
        "Sita Plana\n"
        "Jumat, 10 Februari 2023 20:15 WIB\n"
        "Suasana konferensi di Adelaide. Dok. Kemlu RI\n"
        "TEMPO.CO, Adelaide - Konferensi Tingkat Menteri Bali Process ke-8 yang dipimpin "
        "Indonesia dan Australia dibuka di Adelaide.",
        date="2023-02-10",
        place="Adelaide",
        agency="Tempo.co",
        headline="Menteri imigrasi: perdagangan orang musuh bersama",
        byline="Dani A. Fajar",
        photo_credit="Dok. Kemlu RI",
        members=members_of("australia indonesia"),
        meeting="ministerial-08",
    ),
    WireText(
        "Ministers meet in Bali on people smuggling",
        "en",
        "RNZ Pacific\n"
        "Ministers meet in Bali on people smuggling\n"
        "8:01 pm on 23 March 2016\n"
        "Share this\n"
        "New Zealand's immigration minister is in Bali for the sixth ministerial conference"
        " of the Bali Process, hosted by Indonesia.",
        date="2016-03-23",
        place="Bali",
        agency="RNZ",
        headline="Ministers meet in Bali on people smuggling",
        members=members_of("indonesia new-zealand"),
        meeting="ministerial-06",
    ),
    WireText(
        "Samoa officer completes border course",
        "en",
        "Samoa officer completes border course\n"
        "By Sia Sara Sane • 10 June 2024, 6:00PM\n"
        "An officer from Samoa has completed the Bali Process Regional Workshop on Border "
        "Management by Air in Jakarta, Indonesia.\n"
        "© 2024, Samoa Observer",
        date="2024-06-10",
        place="Jakarta",
        agency="Samoa Observer",
        headline="Samoa officer completes border course",
        byline="Sia Sara Sane",
        members=members_of("indonesia samoa"),
        meeting="border-management-air-2024",
    ),
    WireText(
        "Iran calls for burden-sharing",
        "en",
        "Iran calls for burden-sharing\n"
        "Tehran, March 24, IRNA – Iran, host to many refugees from Afghanistan, called for "
        "burden-sharing at the sixth ministerial conference of the Bali Process in "
        "Indonesia, the Foreign Ministry said on Thursday.\n"
        "9376**1771",
        date="2016-03-24",
        place="Tehran",
        agency="IRNA",
        headline="Iran calls for burden-sharing",
        members=members_of("afghanistan indonesia iran"),
        meeting="ministerial-06",
    ),
    WireText(
        "Ouverture à Bali de la conférence ministérielle",
        "fr",
        "Ouverture à Bali de la conférence ministérielle sur la traite\n"
        "Publié le 2018-08-07 à 14:20 | French.xinhuanet.com\n"
        "NUSA DUA (Indonésie), 7 août (Xinhua) -- La septième conférence ministérielle du "
        "Processus de Bali s'est ouverte mardi, sous la présidence de l'Indonésie et de "
        "l'Australie.",
        date="2018-08-07",
        place="Nusa Dua",
        agency="Xinhua",
        headline="Ouverture à Bali de la conférence ministérielle sur la traite",
        members=members_of("australia indonesia"),
        meeting="ministerial-07",
    ),
    WireText(
        "Pacific countries consider joint list of smuggle",
        "en",
        "Pacific countries consider joint list of smugglers\n"
        "By Islands Business on 20/05/2015\n"
        "New Zealand and Sri Lanka chaired the first meeting of the Bali Process Working "
        "Group on the Disruption of People Smuggling and Trafficking in Persons Networks, "
        "with Fiji in attendance.",
        date="2015-05-20",
        agency="Islands Business",
        headline="Pacific countries consider joint list of smugglers",
        members=members_of("fiji new-zealand sri-lanka"),
        meeting="dwg-01",
    ),
    WireText(
        "Maldives sends minister to Bali",
        "en",
        "Maldives sends minister to Bali\n"
        "Fathima Shahu, Haveeru Online, Male\n"
        "Mar 22, 2016 - 11:40\n"
        "HAVEERU PHOTO\n"
        "The Maldives' economic minister left on Tuesday for the Sixth Ministerial "
        "Conference of the Bali Process in Indonesia.",
        date="2016-03-22",
        place="Malé",
        agency="Haveeru Online",
        headline="Maldives sends minister to Bali",
        byline="Fathima Shahu",
        photo_credit="HAVEERU PHOTO",
        members=members_of("indonesia maldives"),
        meeting="ministerial-06",
    ),
    WireText(
        "Remarks to the Government and Business Forum",
        "en",
        "Remarks to the Government and Business Forum\n"
        "Speech, check against delivery\n"
        "6 August 2018\n"
        "Nusa Dua, Indonesia\n"
        "Friends, it is a pleasure to join the second Bali Process Government and Business "
        "Forum with my Indonesian co-chair. Australia is proud of what business has done.",
        date="2018-08-06",
        place="Nusa Dua",
        headline="Remarks to the Government and Business Forum",
        members=members_of("australia indonesia"),
        meeting="gabf-02",
    ),
    WireText(
        "Rohingya issue to dominate Bali meet",
        "en",
        "Rohingya issue to dominate Bali meet\n\n"
        "Bangkok (dpa) - Thailand will press Myanmar and Bangladesh to take back boat "
        "people at the third Bali Process ministerial conference, a spokesman said on "
        "Monday, April 13, 2009.\n"
        "dpa pj ncs",
        date="2009-04-13",
        place="Bangkok",
        agency="dpa",
        headline="Rohingya issue to dominate Bali meet",
        members=members_of("bangladesh myanmar thailand"),
        meeting="ministerial-03",
    ),
    WireText(
        "Nepal's team back from regional workshop",
        "en",
        "Nepal's team back from regional workshop\n"
        "Kathmandu, May 17 (RSS): A three-member team of Nepal has returned from the fourth"
        " annual meeting of the Bali Process Working Group on Trafficking in Persons held "
        "in Thailand in May 2018.",
        date="2018-05-17",
        place="Kathmandu",
        agency="RSS",
        headline="Nepal's team back from regional workshop",
        members=members_of("nepal thailand"),
        meeting="wg-tip-04",
    ),
    WireText(
        "Polri latih penyidik negara anggota Bali Process",
        "id",
        "Polri latih penyidik negara anggota Bali Process\n"
        "Angga Adhitya Purba - detikNews\n"
        "Rabu, 19 Jul 2017 15:47 WIB\n"
        "Foto: Angga Adhitya P/detikcom\n"
        "Semarang - Pertemuan kedua National Training Directors Bali Process digelar di "
        "JCLEC Semarang oleh Indonesia dan Australia.\n"
        "(alg/mbr)",
        date="2017-07-19",
        place="Semarang",
        agency="detikcom",
        headline="Polri latih penyidik negara anggota Bali Process",
        byline="Angga Adhitya Purba",
        initials="alg/mbr",
        photo_credit="Angga Adhitya P/detikcom",
        members=members_of("australia indonesia"),
        meeting="training-directors-02",
    ),
    WireText(
        "Türkiye shares experience on returns",
        "en",
        "Türkiye shares experience on returns\n"
        "Faruk Zor | 15.02.2020\n"
        "ANKARA\n"
        "Türkiye has shared its experience at the third meeting of the Technical Experts "
        "Group on Returns and Reintegration of the Bali Process in Sri Lanka.",
        date="2020-02-15",
        place="Ankara",
        headline="Türkiye shares experience on returns",
        byline="Faruk Zor",
        members=members_of("sri-lanka turkiye"),
        meeting="teg-rr-03",
    ),
    WireText(
        "Solomon Islands attends Adelaide conference",
        "en",
        "Solomon Islands attends Adelaide conference\n"
        "Solomon Star News\n"
        "14 February 2023\n"
        "By ANDY FANA\n"
        "Honiara\n"
        "Solomon Islands attended the Eighth Bali Process Ministerial Conference in "
        "Australia.\n"
        "[Photo supplied]",
        date="2023-02-14",
        place="Honiara",
        agency="Solomon Star News",
        headline="Solomon Islands attends Adelaide conference",
        byline="ANDY FANA",
        photo_credit="Photo supplied",
        members=members_of("australia solomon-islands"),
        meeting="ministerial-08",
    ),
    WireText(
        "DFA: Philippines ready to host experts",
        "en",
        "DFA: Philippines ready to host experts\n"
        "By Primo Nepo  November 28, 2025, 4:14 pm\n"
        "(Photo courtesy of DFA)\n"
        "MANILA – The Philippines will host the eleventh annual meeting of the Bali Process"
        " Working Group on Trafficking in Persons with Australia and Indonesia, the DFA "
        "said on Friday. (PNA)",
        date="2025-11-28",
        place="Manila",
        agency="PNA",
        headline="DFA: Philippines ready to host experts",
        byline="Primo Nepo",
        photo_credit="DFA",
        members=members_of("australia indonesia philippines"),
        meeting="wg-tip-11-teg-rr-2025",
    ),
    WireText(
        "Canberra rounds up Asian officials",
        "en",
        "Canberra rounds up Asian officials\n"
        "By Lise Marten, AAP Diplomatic Correspondent\n"
        "Source: AAP\n"
        "7 AUG 2014 - 5:31 PM\n"
        "Immigration Minister Stan Morris. (AAP)\n"
        "CANBERRA, Aug 7 AAP - Australia and Indonesia have chaired the eighth Bali Process"
        " ad hoc group senior officials' meeting.\n"
        "AAP lem/it",
        date="2014-08-07",
        place="Canberra",
        agency="AAP",
        headline="Canberra rounds up Asian officials",
        byline="Lise Marten",
        photo_credit="AAP",
        members=members_of("australia indonesia"),
        meeting="ahg-som-08",
    ),
    WireText(
        "Bangladesh and the boats: an explainer",
        "en",
        "Bangladesh and the boats: an explainer\n"
        "Reza Karimi\n"
        "Dhaka Tribune\n"
        "Published: 20 Apr 2009\n"
        "Every year people leave Bangladesh and Myanmar by boat.",
        date="2009-04-20",
        agency="Dhaka Tribune",
        headline="Bangladesh and the boats: an explainer",
        byline="Reza Karimi",
        members=members_of("bangladesh myanmar"),
    ),
    WireText(
        "Brunei police at Langkawi table-top",
        "en",
        "Brunei police at Langkawi table-top\n"
        "October 11, 2022\n"
        "Jim Konn\n"
        "BANDAR SERI BEGAWAN – Brunei police joined the Bali Process Task Force on Planning"
        " and Preparedness table-top exercise in Bangkok, Thailand.\n"
        "Borneo Bulletin\n"
        "PHOTO: RBPF",
        date="2022-10-11",
        place="Bandar Seri Begawan",
        agency="Borneo Bulletin",
        headline="Brunei police at Langkawi table-top",
        byline="Jim Konn",
        photo_credit="RBPF",
        members=members_of("brunei-darussalam thailand"),
        meeting="tfpp-ttx-2022",
    ),
)
