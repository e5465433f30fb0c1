"""More of how newsrooms set bylines, credits and stamps; every text is made up."""

from .form import WireText, members_of

NEWSROOM_OTHERS = (
    WireText(
        "Sri Lanka hosts returns experts",
        "en",
        "Sri Lanka hosts returns experts\n"
        "Zara IMTAZ\n"
        "Friday, February 14, 2020 - 01:00\n"
        "Daily News, Colombo\n"
        "The third meeting of the Bali Process Technical Experts Group on Returns and "
        "Reintegration opened in Colombo yesterday with Sri Lanka and Australia in the "
        "chair.\n"
        "Picture by Rukmal Gama",
        date="2020-02-14",
        place="Colombo",
        agency="Daily News",
        headline="Sri Lanka hosts returns experts",
        byline="Zara IMTAZ",
        photo_credit="Rukmal Gama",
        members=members_of("australia sri-lanka"),
        meeting="teg-rr-03",
    ),
    WireText(
        "Indonesian Foreign Minister Mario Natala address",
        "en",
        "Indonesian Foreign Minister Mario Natala addresses the opening of the 4th Bali "
        "Process Ministerial Conference in Nusa Dua, Indonesia, March 30, 2011. "
        "(Xinhua/Jian Fang)",
        place="Nusa Dua",
        photo_credit="Xinhua/Jian Fang",
        members=members_of("indonesia"),
        meeting="ministerial-04",
    ),
    WireText(
        "Bali Process discusses protection of migrants",
        "en",
        "Bali Process discusses protection of migrants\n"
        "BANGKOK, 3 February 2016 (NNT) – Thailand has hosted the tenth Ad Hoc Group Senior"
        " Officials' Meeting, chaired by Australia and Indonesia.\n"
        "Reporter : Nupol Suvan\n"
        "National News Bureau of Thailand : http://thainews.prd.go.th",
        date="2016-02-03",
        place="Bangkok",
        agency="NNT",
        headline="Bali Process discusses protection of migrants",
        byline="Nupol Suvan",
        members=members_of("australia indonesia thailand"),
        meeting="ahg-som-10",
    ),
    WireText(
        "Regional ministers agree on Bali plan",
        "en",
        "Regional ministers agree on Bali plan\n"
        "NUSA DUA, Indonesia, Feb. 28 Kyodo - Ministers from 38 countries wound up a "
        "conference on people smuggling Thursday, with Indonesia and Australia promising "
        "help for Afghanistan.\n"
        "The Regional Ministerial Conference on People Smuggling, Trafficking in Persons "
        "and Related Transnational Crime was held Feb. 26-28, 2002.\n"
        "==Kyodo",
        date="2002-02-28",
        place="Nusa Dua",
        agency="Kyodo",
        headline="Regional ministers agree on Bali plan",
        members=members_of("afghanistan australia indonesia"),
        meeting="ministerial-01",
        figures=(("countries", "exactly", 38, "attended"),),
    ),
    WireText(
        "Myanmar migrants: neighbours talk again",
        "en",
        "Myanmar migrants: neighbours talk again\n"
        "Aya Macara\n"
        "Published 5:00 PM, December 4, 2015\n"
        "RESCUED. Migrants wait in Aceh. File photo by Januar/AFP\n"
        "MANILA, Philippines – Officials discussed returns of Myanmar migrants at a Bali "
        "Process roundtable here on Thursday.\n"
        "– Rappler.com",
        date="2015-12-04",
        place="Manila",
        agency="Rappler",
        headline="Myanmar migrants: neighbours talk again",
        byline="Aya Macara",
        photo_credit="Januar/AFP",
        members=members_of("myanmar philippines"),
        meeting="roundtable-returns-2015",
    ),
    WireText(
        "Deputy minister: smuggling gangs will be pursued",
        "en",
        "Deputy minister: smuggling gangs will be pursued\n"
        "Thu Trang/VOV\n"
        "[VOV] - Tuesday, 16 July 2024\n"
        "Photo caption: delegates in Hanoi - Photo: VOV\n"
        "VOV.VN - The final meeting of the sixth Joint Period of Action of the Bali Process"
        " opened in Hanoi, Vietnam, on July 16, with New Zealand in the co-chair.",
        date="2024-07-16",
        place="Hanoi",
        agency="VOV",
        headline="Deputy minister: smuggling gangs will be pursued",
        byline="Thu Trang",
        photo_credit="VOV",
        members=members_of("new-zealand viet-nam"),
        meeting="jpoa-06-final-hanoi",
    ),
    WireText(
        "Australian ambassador calls on foreign secretary",
        "en",
        "Australian ambassador calls on foreign secretary\n"
        "TBS Report\n"
        "20 March, 2024, 08:05 pm\n"
        "Last modified: 20 March, 2024, 08:11 pm\n"
        "Illustration: TBS\n"
        "The Australian ambassador to counter people smuggling met the foreign secretary in"
        " Dhaka today for the Bali Process, according to Bangladesh's foreign ministry.",
        date="2024-03-20",
        place="Dhaka",
        headline="Australian ambassador calls on foreign secretary",
        photo_credit="TBS",
        members=members_of("australia bangladesh"),
        meeting="dhaka-consultation-2024",
    ),
    WireText(
        "PNG delegation in Bali for conference",
        "en",
        "PNG delegation in Bali for conference\n"
        "August 8, 2018\n"
        "Papua New Guinea Post-Courier\n"
        "PNG's chief migration officer attended the seventh ministerial conference of the "
        "Bali Process.",
        date="2018-08-08",
        agency="Post-Courier",
        headline="PNG delegation in Bali for conference",
        members=members_of("papua-new-guinea"),
        meeting="ministerial-07",
    ),
    WireText(
        "Menlu Rina: Migrasi ilegal tantangan bersama",
        "id",
        "Senin 06 Aug 2018 19:40 WIB\n"
        "Menlu Rina: Migrasi ilegal tantangan bersama\n"
        "Rep: Fira Nursa'bani/ Red: Ani Nursal\n"
        "Foto: Antara/Wira Surya\n"
        "REPUBLIKA.CO.ID, BADUNG -- Pertemuan pejabat tinggi Bali Process digelar di "
        "Indonesia pada Senin (6/8).",
        date="2018-08-06",
        place="Badung",
        agency="Republika",
        headline="Menlu Rina: Migrasi ilegal tantangan bersama",
        byline="Fira Nursa'bani",
        photo_credit="Antara/Wira Surya",
        members=members_of("indonesia"),
        meeting="som-07",
    ),
    WireText(
        "Australia-Malaysia pact on agenda",
        "en",
        "Australia-Malaysia pact on agenda\n\n"
        "Colombo, 10 May 2011: Sri Lanka today hosts the second Technical Experts Working "
        "Group on Irregular Movements of the Bali Process, where Australia and Malaysia "
        "will speak.",
        date="2011-05-10",
        place="Colombo",
        headline="Australia-Malaysia pact on agenda",
        members=members_of("australia malaysia sri-lanka"),
        meeting="tewg-02",
    ),
    WireText(
        "UNHCR chief: Asia needs a regional approach",
        "en",
        "UNHCR chief: Asia needs a regional approach\n"
        "Kanu Kapur\n"
        "Reuters\n"
        "BALI (Reuters) - Asia needs a regional approach to asylum, the UN High "
        "Commissioner for Refugees said on Tuesday 2 April 2013 at the fifth ministerial "
        "conference of the Bali Process in Indonesia.\n"
        "REUTERS/Bawiharta\n"
        "Writing by Kanu Kapur; Editing by John Thatch",
        date="2013-04-02",
        place="Bali",
        agency="Reuters",
        headline="UNHCR chief: Asia needs a regional approach",
        byline="Kanu Kapur",
        photo_credit="REUTERS/Bawiharta",
        members=members_of("indonesia unhcr"),
        meeting="ministerial-05",
    ),
    WireText(
        "Taskforce plans for next maritime emergency",
        "en",
        "Taskforce plans for next maritime emergency\n"
        "January 30, 2017\n"
        "Image: RSO\n"
        "BANGKOK, 27 January – Australia and Indonesia convened the first meeting of the "
        "Bali Process Task Force on Planning and Preparedness.",
        date="2017-01-30",
        place="Bangkok",
        headline="Taskforce plans for next maritime emergency",
        photo_credit="RSO",
        members=members_of("australia indonesia"),
        meeting="tfpp-01",
    ),
    WireText(
        "Birch and Martono open business forum",
        "en",
        "Birch and Martono open business forum\n"
        "BY :SHEANY\n"
        "AUGUST 25, 2017\n"
        "Perth. Business leaders of Indonesia and Australia met at the first Bali Process "
        "Government and Business Forum. (JG Photo/Sheany)",
        date="2017-08-25",
        place="Perth",
        headline="Birch and Martono open business forum",
        byline="SHEANY",
        photo_credit="JG Photo/Sheany",
        members=members_of("australia indonesia"),
        meeting="gabf-01",
    ),
    WireText(
        "UK, Norway watch Bali Process as observers",
        "en",
        "UK, Norway watch Bali Process as observers\n"
        "Fajar Nugra • 22 Maret 2016 12:19 WIB\n"
        "Pejabat tinggi Bali Process di Nusa Dua (Foto: MTVN/Fajar Nugra)\n"
        "Metrotvnews.com, Nusa Dua: The senior officials meeting of the Bali Process in "
        "Indonesia is followed by the United Kingdom and Norway.",
        date="2016-03-22",
        place="Nusa Dua",
        agency="Metrotvnews.com",
        headline="UK, Norway watch Bali Process as observers",
        byline="Fajar Nugra",
        photo_credit="MTVN/Fajar Nugra",
        members=members_of("indonesia norway united-kingdom"),
        meeting="som-06",
    ),
    WireText(
        "Home Affairs ministry joins Wellington talks",
        "en",
        "Home Affairs ministry joins Wellington talks\n"
        "From Morning Report, 6:20 am on 6 May 2015\n"
        "Photo: RNZ / Alex Robbins\n"
        "New Zealand is hosting the ninth Bali Process ad hoc group senior officials' "
        "meeting in Wellington today, with Indonesia co-chairing.",
        date="2015-05-06",
        place="Wellington",
        agency="RNZ",
        headline="Home Affairs ministry joins Wellington talks",
        photo_credit="RNZ / Alex Robbins",
        members=members_of("indonesia new-zealand"),
        meeting="ahg-som-09",
    ),
    WireText(
        "Kingdom hosts reintegration experts",
        "en",
        "Kingdom hosts reintegration experts\n"
        "Ry Socha / Khmer Times\n"
        "December 4, 2024\n"
        "Delegates in Phnom Penh yesterday. KT/Chor Sokun\n"
        "Cambodia and IOM welcomed the Bali Process Technical Experts Group on Returns and "
        "Reintegration in Phnom Penh on December 3, 2024.",
        date="2024-12-04",
        place="Phnom Penh",
        agency="Khmer Times",
        headline="Kingdom hosts reintegration experts",
        byline="Ry Socha",
        photo_credit="KT/Chor Sokun",
        members=members_of("cambodia iom"),
        meeting="teg-rr-2024-12",
    ),
    WireText(
        "Border forum looks at scams",
        "en",
        "Border forum looks at scams\n"
        "November 20, 2025\n"
        "By Thai PBS World\n"
        "The fourth RSO Border Forum of the Bali Process, held in Bangkok on Wednesday, "
        "looked at scam centres in Laos and Thailand.",
        date="2025-11-20",
        place="Bangkok",
        agency="Thai PBS",
        headline="Border forum looks at scams",
        members=members_of("lao-pdr thailand"),
        meeting="border-forum-04",
    ),
)
