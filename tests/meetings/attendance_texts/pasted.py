"""Passages as they are pasted: from letters, minutes, PDF and tables, and what misleads there."""

from .form import Passage

PASTED = (
    Passage(
        "We, the Co-Chairs, H.E. Ms Ratih Anggraini, Minister for Foreign Affairs of the "
        "Republic of Indonesia, and the Hon Claire Hobson, Minister for Foreign Affairs of "
        "Australia, convened the Conference in Surabaya on 9 March 2029. Joining us were "
        "Ministers and senior officials from Bangladesh, Fiji, PNG, the ROK and the UAE.",
        "co-chair: indonesia australia; attended: bangladesh fiji papua-new-guinea "
        "republic-of-korea united-arab-emirates",
    ),
    Passage(
        "COMMUNIQUÉ\n\nThe Heads of Immigration of Australia, Nauru, NZ, PNG and the US "
        "gathered in Apia this week. The talks were hosted by Samoa and funded by the "
        "Government of Japan.",
        "attended: australia nauru new-zealand papua-new-guinea united-states samoa",
        hosts=("samoa",),
    ),
    Passage(
        "MINUTES OF THE FOURTH LIAISON MEETING\n\nPresent:\n1. Lao PDR (2)\n2. Viet Nam "
        "(3)\n3. Papua New\n   Guinea (1)\n4. United Arab\n   Emirates (1)\n\nApologies:\n1. "
        "Mongolia\n2. UNHCR",
        "attended: lao-pdr viet-nam papua-new-guinea united-arab-emirates; apologies: "
        "mongolia unhcr",
    ),
    Passage(
        "The regional course was attended by officers from Bangla-\ndesh, Indo-\nnesia, the "
        "Philip-\npines and Sri\nLanka.",
        "attended: bangladesh indonesia philippines sri-lanka",
    ),
    Passage(
        "Member\tName\tPosition\nBhutan\tDasho Karma Wangdi\tDirector, Department of "
        "Immigration\nJordan\tMr Sami Haddad\tCounsellor, Embassy of Jordan in Jakarta\n\tMs "
        "Lina Odeh\tSecond Secretary\nKingdom of Tonga\tMs Mele Vea\tPrincipal Immigration "
        "Officer",
        "attended: bhutan jordan tonga",
    ),
    Passage(
        "Country | Representative | Remarks\nHKSAR | Ms Ada Lau | online\nMacao SAR | Mr Luis "
        "Leong | in person\nPRC | Mr Wu Gang | in person\nDPRK | – | did not attend",
        "attended: hong-kong-sar macao-sar china; absent: dpr-korea",
    ),
    Passage(
        "Dear Priya,\n\nThank you for your message. I can confirm that Nepal, Maldives and "
        "Timor-Leste took part last week. Bhutan sent regrets.\n\nKind regards,\nGeorgia "
        "Jordan\nProgramme Officer\nRegional Support Office, Bangkok, Thailand",
        "attended: nepal maldives timor-leste; apologies: bhutan",
    ),
    Passage(
        "Rapat koordinasi di Semarang diikuti oleh delegasi Kamboja, Korea Selatan, Jepang "
        "dan Papua Nugini. Perwakilan Tiongkok berhalangan hadir.",
        "attended: cambodia republic-of-korea japan papua-new-guinea; apologies: china",
    ),
    Passage(
        "Hội thảo có sự tham dự của đại diện Bộ Ngoại giao Nhật Bản, Hàn Quốc, Phi-líp-pin "
        "và Tổ chức Di cư quốc tế (IOM). Trung Quốc không tham dự.",
        "attended: japan republic-of-korea philippines iom; absent: china",
    ),
    Passage(
        "Ont pris part à la réunion des délégués du Bangladesh, des Philippines, de la "
        "Papouasie-Nouvelle-Guinée et des Émirats arabes unis. L'Inde n'a pas envoyé de "
        "représentant.",
        "attended: bangladesh philippines papua-new-guinea united-arab-emirates; absent: india",
    ),
    Passage(
        "The training was attended by participants from Burma, East Timor, Turkey and Macau. "
        "Ceylon tea was served, and the Burma Road featured in the opening film.",
        "attended: myanmar timor-leste turkiye macao-sar",
    ),
    Passage(
        "Delegates from Niger, Nigeria, Dominica and the Dominican Republic observed the "
        "session for the first time. Papua New Guinea chaired.",
        "co-chair: papua-new-guinea",
        unknown=("Niger", "Nigeria", "Dominica", "Dominican Republic"),
    ),
    Passage(
        "Guinea and Papua New Guinea were both represented; Guinea-Bissau was not.",
        "attended: papua-new-guinea",
        unknown=("Guinea", "Guinea-Bissau"),
    ),
    Passage(
        "Mr Chad Morris of the Australian Federal Police and Ms Georgia Malouf of the New "
        "Zealand Police led the exercise, which was attended by Fijian and Tongan officers.",
        "attended: australia new-zealand fiji tonga",
    ),
    Passage(
        "The budget of 40,000 Australian dollars was noted. Interpretation was provided in "
        "the Indonesian language, Thai food was served and the Jakarta Post sent a reporter. "
        "Delegates from Palau flew with Malaysia Airlines.",
        "attended: palau",
    ),
    Passage(
        "Canberra and Jakarta welcomed the outcome. Officials from Kiribati and Vanuatu "
        "attended the handover in Port Vila.",
        "attended: kiribati vanuatu",
    ),
    Passage(
        "The Republic of Korea and the Democratic People's Republic of Korea sat at the same "
        "table; China, Hong Kong SAR and Macao SAR took part as well.",
        "attended: republic-of-korea dpr-korea china hong-kong-sar macao-sar",
    ),
    Passage(
        "Timor-Leste's delegation arrived late. The Philippine delegation attended only the "
        "first day, and the Sri Lankan delegation was unable to attend.",
        "attended: timor-leste philippines; apologies: sri-lanka",
    ),
    Passage(
        "Two non-members, Chile and Mexico, attended as guests. All members of the Steering "
        "Group attended with the exception of New Zealand.",
        "absent: new-zealand",
        unknown=("Chile", "Mexico"),
    ),
    Passage(
        "All invited States except Iran and Syria attended: Afghanistan, Iraq, Pakistan and "
        "the U.S. were represented by their embassies.",
        "absent: iran syria; attended: afghanistan iraq pakistan united-states",
    ),
    Passage(
        "Malaysia did not send a delegation. Brunei Darussalam was represented by its "
        "embassy in Manila. Cambodia participated virtually.",
        "absent: malaysia; attended: brunei-darussalam cambodia",
    ),
    Passage(
        "Speaking on behalf of the European Union, Ms Elsa Brandt thanked the hosts. The EU "
        "and Norway attended as observers.",
        "observer: european-union norway",
    ),
    Passage(
        "UN agencies present: IOM, UNHCR, UNODC, UNICEF, UN Women, UNFPA.",
        "attended: iom unhcr unodc",
        others=("UNICEF", "UN Women", "UNFPA"),
    ),
    Passage(
        "PARTICIPANTS LIST\n\nAUSTRALIA                 INDONESIA              NEW "
        "ZEALAND\nBANGLADESH                JAPAN                  PAKISTAN\nFIJI"
        "                      MALDIVES               SRI LANKA",
        "attended: australia indonesia new-zealand bangladesh japan pakistan fiji maldives "
        "sri-lanka",
    ),
    Passage(
        "• Afghanistan (via Webex)\n• Brunei\n• Korea\n• Lao PDR\n• RI\n• Viet Nam\n\nNot "
        "represented:\n• Bhutan\n• Kiribati",
        "attended: afghanistan brunei-darussalam republic-of-korea lao-pdr indonesia "
        "viet-nam; absent: bhutan kiribati",
    ),
    Passage(
        "From: Tom Baker\nTo: Secretariat\nSubject: Thailand visit\n\nHello all,\nAttendance "
        "at Tuesday's call: Australia, Indonesia, Thailand, IOM.\nNo-shows: Myanmar, "
        "India.\nCheers,\nTom",
        "attended: australia indonesia thailand iom; absent: myanmar india",
    ),
    Passage(
        "Invited: Fiji, Samoa, Tonga, Vanuatu. Accepted: Fiji, Tonga. Regrets: Samoa.",
        "confirmed: fiji tonga; apologies: samoa; invited: vanuatu",
    ),
    Passage(
        "The tabletop exercise brought together navies and coast guards of India, the "
        "Maldives, Oman, the Seychelles and Sri Lanka.",
        "attended: india maldives sri-lanka",
        unknown=("Oman", "Seychelles"),
    ),
    Passage(
        "Ms Amina Yusuf (Kingdom of Ruritania), Mr Pita Leavai (Samoa) and Ms Grace Kaia "
        "(Solomon Islands) attended as observers.",
        "observer: samoa solomon-islands",
        unknown=("Ruritania",),
    ),
    Passage(
        "No;Delegation;Head of Delegation;Status\n1;Malaysia;Datuk Azman "
        "Idris;Attended\n2;Singapore;Ms Tan Mei;Apologies\n3;Germany;Dr Uwe Lang;Observer",
        "attended: malaysia; apologies: singapore; observer: germany",
    ),
    Passage(
        "The Deputy Prime Minister of Malaysia opened the conference in Putrajaya. In "
        "attendance were ministers from Singapore and Thailand and the Ambassadors of "
        "Canada, Spain and the United Kingdom.",
        "attended: singapore thailand canada spain united-kingdom malaysia",
    ),
    Passage(
        "Nine of the twelve members joined the webinar (Australia, Bangladesh, Indonesia, "
        "Malaysia, New Zealand, Thailand, USA, IOM and UNHCR). Those who could not join were "
        "Pakistan, Sri Lanka and UNODC.",
        "member: australia bangladesh indonesia malaysia new-zealand thailand united-states "
        "iom unhcr; apologies: pakistan sri-lanka unodc",
    ),
    Passage(
        "Day 2 opened with remarks by Dr Israel Samoa of the University of Sydney. Nauru, "
        "represented by its High Commissioner in Suva, and Palau were the only Pacific "
        "States present.",
        "attended: nauru palau",
    ),
    Passage(
        "Delegation\nName\nRole\n\nAustralia\nMs Kim Hart\nHead of delegation\n\nDenmark\nMr "
        "Lars Holm\nObserver",
        "attended: australia; observer: denmark",
    ),
    Passage(
        "The meeting discussed returns from Germany to Afghanistan and Iraq. Participants "
        "from Iraq, Türkiye and the Syrian Arab Republic described their procedures.",
        "attended: iraq turkiye syria",
    ),
    Passage(
        "Participating agencies:\n– Royal Thai Police\n– Indonesian National Police\n– "
        "Vietnam Border Guard\n– Bangladesh Police\n– U.S. Homeland Security Investigations",
        "attended: thailand indonesia viet-nam bangladesh united-states",
    ),
    Passage(
        "The Swiss and Dutch embassies sent observers, the Russian side excused itself and "
        "no Chinese representative attended.",
        "observer: switzerland netherlands; apologies: russian-federation; absent: china",
    ),
    Passage(
        "Annex B – Attendance\n\nMember States (7)\nAfghanistan, Iran (Islamic Republic of), "
        "Lao People's Dem-\nocratic Republic, Mongolia, Republic of\nKorea, Solomon Islands, "
        "Türkiye\n\nInternational organisations (2)\nIOM, ICMPD",
        "member: afghanistan iran lao-pdr mongolia republic-of-korea solomon-islands "
        "turkiye; attended: iom icmpd",
    ),
    Passage(
        "India could not attend but sent written comments. Fiji joined for the last session. "
        "Australia, on behalf of the Co-Chairs, thanked all who came.",
        "apologies: india; attended: fiji",
        ambiguous=("Australia",),
    ),
    Passage(
        "Hadir sebagai pengamat: Kanada, Swiss, Inggris dan Bank Pembangunan Asia. Tuan "
        "rumah pertemuan adalah Filipina.",
        "observer: canada switzerland united-kingdom asian-development-bank; attended: philippines",
        hosts=("philippines",),
    ),
)
